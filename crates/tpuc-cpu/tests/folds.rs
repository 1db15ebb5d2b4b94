//! Folds of tuples, natively and on the portable evaluator.
mod common;

use common::*;
use tpuc_cpu::Options;
use tpuc_cpu::chain::{self, Cut};
use tpuc_cpu::contract::Host;
use tpuc_ir::attr::ComparisonDirection::{self, *};
use tpuc_ir::{Attr, AttrDict, OpKind};
use tpuc_runtime::portable::eval_kernel_blocked;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::*;

/// Functions of two tuples.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Function {
    /// The largest value and its first position.
    ArgMax(ElementType),
    /// The largest value and what stands beside the first one.
    Beside,
    /// Count, mean, and sum of squared deviations.
    Moments,
    /// The largest value and the sum of exponentials relative to it.
    Exponentials,
    /// Bits of a single operand.
    Bits,
}
use Function::*;

const ALL: [Function; 8] =
    [ArgMax(F32), ArgMax(BF16), ArgMax(I32), ArgMax(U8), Beside, Moments, Exponentials, Bits];

impl Function {
    fn types(self) -> Vec<ElementType> {
        match self {
            ArgMax(elem) => vec![elem, I32],
            Beside => vec![F32, I64],
            Moments => vec![F32; 3],
            Exponentials => vec![F32; 2],
            Bits => vec![U32],
        }
    }
    fn any_order(self) -> bool {
        matches!(self, ArgMax(_) | Exponentials)
    }
    fn init(self) -> Vec<Scalar> {
        let zero = Scalar::Float(0.0);
        match self {
            ArgMax(elem) if elem.is_float() => vec![Scalar::Float(f64::NEG_INFINITY), Scalar::Int(0)],
            ArgMax(elem) => vec![Scalar::Int(elem.int_range().unwrap().0), Scalar::Int(0)],
            Beside => vec![Scalar::Float(-9.0), Scalar::Int(77)],
            Moments => vec![zero; 3],
            Exponentials => vec![Scalar::Float(f64::NEG_INFINITY), zero],
            Bits => vec![Scalar::Int(5)],
        }
    }
}

fn compare_op(b: &mut Build, direction: ComparisonDirection, x: Node, y: Node) -> Node {
    let attrs = AttrDict::new().with("comparison_direction", Attr::Enum(direction.into()));
    b.op_to(OpKind::Compare, attrs, &[x, y], I1)
}

/// The components of two tuples combined.
fn combined(b: &mut Build, f: Function) -> Vec<Node> {
    let types = f.types();
    let n = types.len();
    let arg: Vec<Node> = (0..2 * n).map(|i| b.node(Expr::Arg(i), types[i % n])).collect();
    match f {
        ArgMax(_) => {
            let (more, same) = (compare_op(b, Gt, arg[0], arg[2]), compare_op(b, Eq, arg[0], arg[2]));
            let first = compare_op(b, Lt, arg[1], arg[3]);
            let tie = b.op(OpKind::And, &[same, first]);
            let keep = b.op(OpKind::Or, &[more, tie]);
            [0, 1].map(|i| b.op(OpKind::Select, &[keep, arg[i], arg[n + i]])).to_vec()
        }
        Beside => {
            let keep = compare_op(b, Ge, arg[0], arg[2]);
            [0, 1].map(|i| b.op(OpKind::Select, &[keep, arg[i], arg[n + i]])).to_vec()
        }
        Moments => {
            let count = b.op(OpKind::Add, &[arg[0], arg[3]]);
            let one = b.constant(Scalar::Float(1.0), F32);
            let divisor = b.op(OpKind::Maximum, &[count, one]);
            let share = b.op(OpKind::Divide, &[arg[3], divisor]);
            let delta = b.op(OpKind::Subtract, &[arg[4], arg[1]]);
            let step = b.op(OpKind::Multiply, &[delta, share]);
            let mean = b.op(OpKind::Add, &[arg[1], step]);
            let squares = b.op(OpKind::Add, &[arg[2], arg[5]]);
            let more = b.op(OpKind::Multiply, &[delta, step]);
            let more = b.op(OpKind::Multiply, &[more, arg[0]]);
            vec![count, mean, b.op(OpKind::Add, &[squares, more])]
        }
        Exponentials => {
            let most = b.op(OpKind::Maximum, &[arg[0], arg[2]]);
            let one = b.constant(Scalar::Float(1.0), F32);
            let terms = [0, 2].map(|i| {
                let same = compare_op(b, Eq, arg[i], most);
                let below = b.op(OpKind::Subtract, &[arg[i], most]);
                let scale = b.op(OpKind::Exponential, &[below]);
                let scale = b.op(OpKind::Select, &[same, one, scale]);
                b.op(OpKind::Multiply, &[arg[i + 1], scale])
            });
            vec![most, b.op(OpKind::Add, &terms)]
        }
        Bits => vec![b.op(OpKind::Xor, &[arg[0], arg[1]])],
    }
}

/// Adds the stages of a fold, and nodes with its results.
fn fold(b: &mut Build, f: Function, at: &[Axis], own: &[Axis], bodies: &[Node]) -> Vec<Node> {
    let combine = combined(b, f);
    let inits: Vec<Node> = f.init().into_iter().zip(f.types()).map(|(v, ty)| b.constant(v, ty)).collect();
    let parts = bodies.iter().zip(combine.iter().zip(&inits)).enumerate();
    let of = bodies.len();
    let parts: Vec<(Node, Monoid)> = parts
        .map(|(index, (&body, (&combine, &init)))| {
            let part = Part { index, of, combine, init, any_order: f.any_order() };
            (body, Monoid::Tuple(part))
        })
        .collect();
    parts.into_iter().map(|(body, monoid)| b.reduce_at(at, own, monoid, body, None)).collect()
}

/// A component for each point: loads of the parameters, and the position.
fn bodies(b: &mut Build, f: Function, params: &[usize], order: &[Axis], own: &[Axis]) -> Vec<Node> {
    let loads: Vec<Node> = params.iter().map(|&p| b.load(p, order)).collect();
    let position = own
        .iter()
        .fold(IndexExpr::default(), |e, &a| e.scale(b.kernel.extent(a) as i64).add(&IndexExpr::axis(a)));
    match f {
        ArgMax(_) => vec![loads[0], b.node(Expr::Index(position), I32)],
        Moments => {
            let (one, zero) = (b.constant(Scalar::Float(1.0), F32), b.constant(Scalar::Float(0.0), F32));
            vec![one, loads[0], zero]
        }
        Exponentials => vec![loads[0], b.constant(Scalar::Float(1.0), F32)],
        Beside | Bits => loads,
    }
}

/// The types of the tensors that a fold reads.
fn read(f: Function) -> Vec<ElementType> {
    match f {
        Beside => vec![F32, I64],
        f => f.types()[..1].to_vec(),
    }
}

/// `rows` folds over `own` axes; folded axes first where `across`.
fn kernel(f: Function, rows: &[u64], own: &[u64], across: bool) -> Kernel {
    let mut b = Build::new();
    let grid = b.grid(rows);
    let folded: Vec<Axis> = own.iter().map(|&n| b.axis(n)).collect();
    let order: Vec<Axis> = if across { [&folded[..], &grid].concat() } else { [&grid[..], &folded].concat() };
    let shape: Vec<u64> = order.iter().map(|&a| b.kernel.extent(a)).collect();
    let params: Vec<usize> = read(f).into_iter().map(|ty| b.input(ty, &shape)).collect();
    let outputs: Vec<usize> = f.types().into_iter().map(|ty| b.output(ty, rows)).collect();
    let values = bodies(&mut b, f, &params, &order, &folded);
    let results = fold(&mut b, f, &[], &folded, &values);
    for (&out, result) in outputs.iter().zip(results) {
        b.store(&[], out, &grid, result);
    }
    b.kernel
}

/// Few different values, so that there are ties.
fn inputs(kernel: &Kernel, random: &mut Random) -> Vec<Tensor> {
    let params = &kernel.params[..kernel.inputs];
    let mut value = |elem: ElementType| match elem.is_float() {
        true => Scalar::Float(random.below(7) as f64 - 3.0),
        false => Scalar::Int(random.below(7).into()),
    };
    let tensor = |p: &Param| {
        let count = p.shape.iter().product::<u64>();
        let values: Vec<Scalar> = (0..count).map(|_| value(p.elem)).collect();
        Tensor::from_scalars(p.elem, &p.shape, values)
    };
    params.iter().map(tensor).collect()
}

#[test]
fn along_rows_and_across_them() {
    let mut random = Random(1);
    let shapes: [(&[u64], &[u64]); 9] = [
        (&[], &[37]),
        (&[5], &[1]),
        (&[5], &[0]),
        (&[3], &[200]),
        (&[2, 70], &[9]),
        (&[1], &[64]),
        (&[33], &[3, 5]),
        (&[3], &[]),
        (&[0], &[4]),
    ];
    for f in ALL {
        for (rows, own) in shapes {
            for across in [false, true] {
                let kernel = kernel(f, rows, own, across);
                let inputs = inputs(&kernel, &mut random);
                check_with(&kernel, &inputs, &Options::default());
            }
        }
    }
}

/// Folds in order whose outermost and innermost axes are neighbours in memory.
#[test]
fn in_an_order_that_memory_does_not_have() {
    let mut random = Random(4);
    for f in ALL {
        let mut b = Build::new();
        let grid = b.grid(&[2]);
        let [first, second, third] = [3, 4, 5].map(|n| b.axis(n));
        let order = [grid[0], second, first, third];
        let params: Vec<usize> = read(f).into_iter().map(|ty| b.input(ty, &[2, 4, 3, 5])).collect();
        let outputs: Vec<usize> = f.types().into_iter().map(|ty| b.output(ty, &[2])).collect();
        let own = [first, second, third];
        let values = bodies(&mut b, f, &params, &order, &own);
        let results = fold(&mut b, f, &[], &own, &values);
        for (&out, result) in outputs.iter().zip(results) {
            b.store(&[], out, &grid, result);
        }
        let inputs = inputs(&b.kernel, &mut random);
        check_with(&b.kernel, &inputs, &Options::default());
    }
}

/// A fold of tuples beside a sum over the same points, after a maximum that its values depend on, and before a store
/// over the row.
#[test]
fn with_other_stages() {
    let mut random = Random(2);
    for (f, columns) in [(ArgMax(F32), 37), (Moments, 37), (Exponentials, 64), (ArgMax(F32), 5)] {
        let mut b = Build::new();
        let row = b.grid(&[11]);
        let [first, second, third] = [0; 3].map(|_| b.axis(columns));
        let x = b.input(F32, &[11, columns]);
        let outputs: Vec<usize> = f.types().into_iter().map(|ty| b.output(ty, &[11])).collect();
        let (sums, same) = (b.output(F32, &[11]), b.output(I1, &[11, columns]));
        let load = b.load(x, &[row[0], first]);
        let most = b.reduce(&[first], Monoid::Max, load);
        let load = b.load(x, &[row[0], second]);
        let below = b.op(OpKind::Subtract, &[load, most]);
        let sum = b.reduce(&[second], Monoid::Add, below);
        let mut values = bodies(&mut b, f, &[x], &[row[0], second], &[second]);
        values.iter_mut().filter(|v| **v > below).for_each(|v| {
            if matches!(b.kernel.nodes[*v].expr, Expr::Load { .. }) {
                *v = b.op(OpKind::Subtract, &[*v, most]);
            }
        });
        let results = fold(&mut b, f, &[], &[second], &values);
        for (&out, &result) in outputs.iter().zip(&results) {
            b.store(&[], out, &row, result);
        }
        b.store(&[], sums, &row, sum);
        let position = b.node(Expr::Index(IndexExpr::axis(third)), b.ty(*results.last().unwrap()));
        let equal = compare_op(&mut b, Eq, position, *results.last().unwrap());
        b.store(&[third], same, &[row[0], third], equal);
        let inputs = inputs(&b.kernel, &mut random);
        check_with(&b.kernel, &inputs, &Options::default());
    }
}

/// Folds that several points of a row keep results of, in blocks of a streamed axis.
#[test]
fn in_chains() {
    let mut random = Random(3);
    for f in ALL {
        for (rows, columns, streamed) in [(7, 5, 13), (1, 3, 1), (6, 1, 64)] {
            let mut b = Build::new();
            let row = b.grid(&[rows])[0];
            let (column, k) = (b.axis(columns), b.axis(streamed));
            let shape = [rows, columns, streamed];
            let params: Vec<usize> = read(f).into_iter().map(|ty| b.input(ty, &shape)).collect();
            let outputs: Vec<usize> =
                f.types().into_iter().map(|ty| b.output(ty, &[rows, columns])).collect();
            b.kernel.stream = Some(k);
            let values = bodies(&mut b, f, &params, &[row, column, k], &[k]);
            let results = fold(&mut b, f, &[column], &[k], &values);
            for (&out, &result) in outputs.iter().zip(&results) {
                b.store(&[column], out, &[row, column], result);
            }
            let kernel = b.kernel;
            let inputs = inputs(&kernel, &mut random);
            check_with(&kernel, &inputs, &Options::default());
            for (rows, block, vector_bytes) in [(1, 1, 64), (5, 4, 64), (3, 7, 32)] {
                cut(&kernel, &inputs, rows, block, vector_bytes);
            }
        }
    }
}

/// Compiles a chained kernel that is cut in a given way and compares with the portable evaluator.
fn cut(kernel: &Kernel, inputs: &[Tensor], rows: u64, block: u64, vector_bytes: u32) {
    let host = Host { vector_bytes, ..Host::detect() };
    let mut cut = Cut::choose(kernel, &host);
    let extent = |a: Option<Axis>| a.map_or(1, |a| kernel.extent(a).max(1));
    (cut.rows, cut.block) = (rows.min(extent(cut.inner.first().copied())), block.min(extent(kernel.stream)));
    let code = chain::emit_cut(kernel, &host, cut.clone()).unwrap_or_else(|e| panic!("{e}\n{kernel}"));
    let want = eval_kernel_blocked(kernel, inputs, cut.block).unwrap();
    check_code(kernel, inputs, &code, &want, &|| format!("{cut:?}\n{kernel}"));
}
