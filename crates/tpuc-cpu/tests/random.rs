//! Random kernels, natively and on the portable evaluator.
mod common;

use common::*;
use tpuc_cpu::Options;
use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
use tpuc_ir::{Attr, AttrDict, OpKind};
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Kind, Tensor};
use tpuc_tile::*;

const TYPES: [ElementType; 15] = [F32, F32, F32, F64, BF16, F16, I1, I8, I16, I32, I64, U8, U32, U64, I4];
const EXTENTS: [u64; 12] = [1, 1, 2, 3, 4, 7, 15, 16, 17, 32, 33, 50];

/// Grows an expression over some axes.
struct Grow<'a> {
    b: Build,
    random: &'a mut Random,
    axes: Vec<Axis>,
    /// Nodes that are valid anywhere.
    pool: Vec<Node>,
}

impl Grow<'_> {
    fn extent(&self, axis: Axis) -> u64 {
        self.b.kernel.axes[axis].extent
    }

    /// A subscript and the extent of a dimension that it fits.
    fn subscript(&mut self) -> (Subscript, u64) {
        let extents = self.b.kernel.axes.clone();
        let extent = |a: Axis| extents[a].extent;
        let axis = self.random.pick(&self.axes);
        let other = self.random.pick(&self.axes);
        let mut expr = match self.random.below(8) {
            0 => IndexExpr::constant(self.random.below(3) as i64),
            1 => IndexExpr::axis(axis).scale(2).offset(1),
            2 => IndexExpr::axis(axis).scale(-1).offset(self.extent(axis) as i64 - 1),
            3 if self.extent(axis) * self.extent(other) < 400 => {
                IndexExpr::axis(axis).scale(self.extent(other) as i64).add(&IndexExpr::axis(other))
            }
            4 => IndexExpr::axis(axis).div(self.random.pick(&[2, 3, 16]), &extent),
            5 => IndexExpr::axis(axis).rem(self.random.pick(&[2, 5, 16]), &extent),
            _ => IndexExpr::axis(axis),
        };
        let low = expr.bounds(&extent).0;
        if low < 0 {
            expr = expr.offset(-low);
        }
        let size = expr.bounds(&extent).1 as u64 + 1 + self.random.below(2);
        let integers: Vec<Node> = self.pool.iter().copied().filter(|&n| self.b.ty(n).is_integer()).collect();
        if self.random.below(6) == 0 && !integers.is_empty() {
            let max = self.random.below(5) as i64;
            let offset = Offset { node: self.random.pick(&integers), max, sign: 1 };
            return (Subscript { expr, offset: Some(offset) }, size + max as u64);
        }
        (expr.into(), size)
    }

    fn load(&mut self, elem: ElementType) -> Node {
        let rank = 1 + self.random.below(3);
        let (mut at, mut shape) = (Vec::new(), Vec::new());
        for _ in 0..rank {
            let (s, extent) = self.subscript();
            if shape.iter().product::<u64>() * extent > 20_000 {
                break;
            }
            at.push(s);
            shape.push(extent);
        }
        let param = self.b.input(elem, &shape);
        self.b.load_at(param, at)
    }

    fn guarded(&mut self, elem: ElementType) -> Node {
        let axis = self.random.pick(&self.axes);
        let other = self.random.pick(&self.axes);
        let shift = self.random.below(9) as i64 - 4;
        let size = 1 + self.random.below(self.extent(axis) + 3);
        let stride = self.random.pick(&[1, 1, 1, 2, -1]);
        let mut expr = IndexExpr::axis(axis).scale(stride).offset(shift);
        if self.random.below(3) == 0 && other != axis {
            expr = expr.add(&IndexExpr::axis(other));
        }
        let (second, extent) = self.subscript();
        let at = Subscript::from(expr);
        let param = self.b.input(elem, &[extent, size]);
        let then = self.b.load_at(param, vec![second, at.clone()]);
        let otherwise = self.value(elem);
        let ranges = vec![Range { at, extent: size }];
        self.b.node(Expr::Guard { ranges, then, otherwise }, elem)
    }

    fn value(&mut self, elem: ElementType) -> Node {
        let known: Vec<Node> = self.pool.iter().copied().filter(|&n| self.b.ty(n) == elem).collect();
        match self.random.below(6) {
            0 => {
                let value = Tensor::scalar(elem, self.random.scalar(elem)).get(0);
                self.b.constant(value, elem)
            }
            1 => {
                let axis = self.random.pick(&self.axes);
                match elem.kind() {
                    Kind::Bool => self.load(elem),
                    _ => self.b.node(Expr::Index(IndexExpr::axis(axis).scale(2).offset(-3)), elem),
                }
            }
            2 | 3 if !known.is_empty() => self.random.pick(&known),
            _ => self.load(elem),
        }
    }

    fn op(&mut self, elem: ElementType) -> Node {
        let kinds: &[OpKind] = match elem.kind() {
            Kind::Bool => &[OpKind::And, OpKind::Or, OpKind::Xor, OpKind::Not],
            Kind::Float => &[
                OpKind::Add,
                OpKind::Subtract,
                OpKind::Multiply,
                OpKind::Maximum,
                OpKind::Minimum,
                OpKind::Abs,
                OpKind::Negate,
                OpKind::Tanh,
                OpKind::Logistic,
                OpKind::Sign,
                OpKind::Clamp,
                OpKind::Floor,
                OpKind::ReducePrecision,
            ],
            _ => &[
                OpKind::Add,
                OpKind::Subtract,
                OpKind::Multiply,
                OpKind::Maximum,
                OpKind::Minimum,
                OpKind::Divide,
                OpKind::Remainder,
                OpKind::ShiftLeft,
                OpKind::ShiftRightLogical,
                OpKind::ShiftRightArithmetic,
                OpKind::And,
                OpKind::Xor,
                OpKind::Not,
                OpKind::Negate,
                OpKind::Abs,
                OpKind::Sign,
                OpKind::Popcnt,
                OpKind::CountLeadingZeros,
                OpKind::Clamp,
                OpKind::Power,
            ],
        };
        let kind = self.random.pick(kinds);
        let args: Vec<Node> = (0..kind.info().operands.len()).map(|_| self.value(elem)).collect();
        let attrs = match kind {
            OpKind::ReducePrecision if elem == F16 => return self.value(elem),
            OpKind::ReducePrecision => {
                AttrDict::new().with("exponent_bits", Attr::i64(5)).with("mantissa_bits", Attr::i64(4))
            }
            // Rounding boundaries are not comparable with a tolerance.
            OpKind::Floor => return self.b.op(OpKind::RoundNearestEven, &args[..1]),
            _ => AttrDict::new(),
        };
        self.b.op_to(kind, attrs, &args, elem)
    }

    fn step(&mut self) {
        let elem = self.random.pick(&TYPES);
        let node = match self.random.below(10) {
            0 => self.guarded(elem),
            1 => {
                let from = self.random.pick(&TYPES);
                let value = self.load(from);
                self.b.op_to(OpKind::Convert, AttrDict::new(), &[value], elem)
            }
            2 => {
                let (a, b) = (self.load(elem), self.value(elem));
                use ComparisonDirection as D;
                let direction = self.random.pick(&[D::Eq, D::Ne, D::Lt, D::Le, D::Gt, D::Ge]);
                let attr = Attr::Enum(EnumAttr::ComparisonDirection(direction));
                let attrs = AttrDict::new().with("comparison_direction", attr);
                self.b.op_to(OpKind::Compare, attrs, &[a, b], I1)
            }
            3 => {
                let (c, a, b) = (self.value(I1), self.value(elem), self.value(elem));
                self.b.op(OpKind::Select, &[c, a, b])
            }
            4 => self.load(elem),
            _ => self.op(elem),
        };
        self.pool.push(node);
    }
}

/// A monoid and the body's type for which the order of combination does not matter much.
fn reducible(random: &mut Random, elem: ElementType) -> Monoid {
    match elem.kind() {
        Kind::Float => random.pick(&[Monoid::Add, Monoid::Max, Monoid::Min]),
        _ => random.pick(&[Monoid::Add, Monoid::Mul, Monoid::Max, Monoid::Min, Monoid::And, Monoid::Or]),
    }
}

fn kernel(random: &mut Random) -> Kernel {
    let mut b = Build::new();
    let rank = random.below(4) as usize;
    let mut extents = Vec::new();
    while extents.len() < rank && extents.iter().product::<u64>() < 2000 {
        extents.push(random.pick(&EXTENTS));
    }
    let grid = b.grid(&extents);
    let one = b.axis(1);
    b.kernel.grid.push(one);
    let own = [b.axis(random.pick(&EXTENTS)), b.axis(random.pick(&EXTENTS[..8]))];
    let stages = random.below(3);
    let mut g = Grow { b, random, axes: Vec::new(), pool: Vec::new() };
    let mut results: Vec<Node> = Vec::new();
    // What stages over the first own axis computed: later ones over it may want it, too.
    let mut shared: Vec<Node> = Vec::new();
    let all: Vec<Axis> = grid.iter().copied().chain([one]).collect();
    let mut pending = Vec::new();
    for _ in 0..stages {
        let own: Vec<Axis> = own[..1 + g.random.below(2) as usize].to_vec();
        g.axes = all.iter().chain(&own).copied().collect();
        g.pool = results.clone();
        for _ in 0..1 + g.random.below(5) {
            g.step();
        }
        let last = g.pool[g.pool.len() - 1];
        if own.len() == 1 {
            shared.extend(&g.pool);
        }
        let monoid = reducible(g.random, g.b.ty(last));
        pending.push((own, monoid, last));
        let (own, monoid, body) = pending[pending.len() - 1].clone();
        let result = g.b.reduce(&own, monoid, body);
        results.push(result);
    }
    let stores = 1 + g.random.below(2);
    let mut outputs = Vec::new();
    for _ in 0..stores {
        let own: Vec<Axis> = if g.random.below(2) == 0 { vec![own[0]] } else { vec![] };
        g.axes = all.iter().chain(&own).copied().collect();
        g.pool = results.clone();
        if !own.is_empty() {
            g.pool.extend(&shared);
        }
        for _ in 0..1 + g.random.below(6) {
            g.step();
        }
        let value = g.pool[g.pool.len() - 1];
        let mut order = g.axes.clone();
        if g.random.below(3) == 0 {
            order.reverse();
        }
        outputs.push((own, order, value));
    }
    let mut b = g.b;
    for (own, order, value) in outputs {
        let shape: Vec<u64> = order.iter().map(|&a| b.kernel.axes[a].extent).collect();
        let ty = b.ty(value);
        let param = b.output(ty, &shape);
        b.store(&own, param, &order, value);
    }
    b.kernel
}

fn run(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        let mut random = Random(seed);
        let kernel = kernel(&mut random);
        let inputs: Vec<Tensor> =
            kernel.params[..kernel.inputs].iter().map(|p| random.tensor(p.elem, &p.shape)).collect();
        let options = Options {
            threads: Some(1 + (seed % 3) as usize),
            vector_bytes: [None, Some(32), Some(16)][(seed % 5 % 3) as usize],
            ..Options::default()
        };
        eprintln!("seed {seed}");
        check_with(&kernel, &inputs, &options);
    }
}

#[test]
fn random_kernels() {
    run(0..150);
}

#[test]
#[ignore = "takes minutes"]
fn many_random_kernels() {
    let from = std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(1000);
    run(from..from + 2000);
}
