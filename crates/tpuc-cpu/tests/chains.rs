//! Chained kernels, natively and on the portable evaluator.
mod common;

use common::attention::{Attention, Mask, SMALL};
use common::*;
use tpuc_cpu::Options;
use tpuc_cpu::chain::{self, Cut};
use tpuc_cpu::contract::Host;
use tpuc_ir::OpKind;
use tpuc_runtime::portable::eval_kernel_blocked;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::*;

/// Runs a kernel that is cut in a given way, and compares with the portable evaluator in blocks of the same length.
pub fn check_cut(kernel: &Kernel, inputs: &[Tensor], rows: u64, block: u64, vector_bytes: u32) {
    kernel.validate().unwrap_or_else(|e| panic!("{e}\n{kernel}"));
    let host = Host { vector_bytes, ..Host::detect() };
    let mut cut = Cut::choose(kernel, &host);
    let extent = |a: Option<Axis>| a.map_or(1, |a| kernel.extent(a).max(1));
    (cut.rows, cut.block) = (rows.min(extent(cut.inner.first().copied())), block.min(extent(kernel.stream)));
    let what = || format!("{cut:?}\n{kernel}");
    let code = chain::emit_cut(kernel, &host, cut.clone()).unwrap_or_else(|e| panic!("{e}\n{}", what()));
    // The evaluator rounds narrow sums after every block, generated code only at the end.
    let is_narrow = |s: &Stage| {
        matches!(s.kind, StageKind::Reduce { .. }) && matches!(kernel.nodes[kernel.root(s)].ty, BF16 | F16)
    };
    let narrow = kernel.stages.iter().any(is_narrow);
    let rounds = if narrow { u64::MAX } else { cut.block };
    let want = eval_kernel_blocked(kernel, inputs, rounds).unwrap_or_else(|e| panic!("{e}\n{}", what()));
    check_code(kernel, inputs, &code, &want, &what);
}

/// As [`check_cut`], with sizes that leave remainders and ones that do not, and as the compiler would cut it.
fn check_all(kernel: &Kernel, inputs: &[Tensor]) {
    for (rows, block, vector_bytes) in [(1, 1, 64), (5, 16, 64), (16, 7, 32), (3, 48, 16)] {
        check_cut(kernel, inputs, rows, block, vector_bytes);
    }
    check_with(kernel, inputs, &Options::default());
}

fn inputs(kernel: &Kernel, random: &mut Random) -> Vec<Tensor> {
    kernel.params[..kernel.inputs].iter().map(|p| random.tensor(p.elem, &p.shape)).collect()
}

#[test]
fn streaming_softmax_products() {
    let mut random = Random(1);
    let cases = [
        Attention { ..SMALL },
        Attention { mask: Mask::Causal, ..SMALL },
        Attention { mask: Mask::Additive, elem: BF16, ..SMALL },
        Attention { group: 3, heads: 1, ..SMALL },
        Attention { queries: 1, batch: 1, ..SMALL },
        Attention { keys: 1, depth: 1, width: 1, ..SMALL },
        Attention { depth: 16, width: 64, keys: 64, queries: 32, batch: 1, mask: Mask::Causal, ..SMALL },
    ];
    for case in cases {
        let kernel = case.kernel();
        let mut inputs = inputs(&kernel, &mut random);
        if case.mask == Mask::Additive {
            // A row without any key, and single keys without.
            let keys = case.keys as usize;
            let bias = inputs[3].scalars().enumerate().map(|(i, x)| match i {
                _ if i / keys == 3 || i % 7 == 2 => Scalar::Float(f64::NEG_INFINITY),
                _ => x,
            });
            inputs[3] = Tensor::from_scalars(F32, &[case.queries, case.keys], bias.collect::<Vec<_>>());
        }
        check_all(&kernel, &inputs);
    }
}

#[test]
fn empty_extents() {
    let mut random = Random(2);
    for case in [
        Attention { keys: 0, ..SMALL },
        Attention { queries: 0, ..SMALL },
        Attention { batch: 0, ..SMALL },
        Attention { depth: 0, ..SMALL },
        Attention { width: 0, ..SMALL },
    ] {
        let kernel = case.kernel();
        let inputs = inputs(&kernel, &mut random);
        check_all(&kernel, &inputs);
    }
}

/// Two layers with the hidden one in scratch memory; streamed over it or not.
fn two_layers(rows: u64, depth: u64, hidden: u64, width: u64, elem: ElementType, stream: bool) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[rows]);
    let (d, f, e) = (b.axis(depth), b.axis(hidden), b.axis(width));
    let x = b.input(elem, &[rows, depth]);
    let w = b.input(elem, &[depth, hidden]);
    let v = b.input(elem, &[width, hidden]);
    let (x, w) = (b.load(x, &[g[0], d]), b.load(w, &[d, f]));
    let product = b.op(OpKind::Multiply, &[x, w]);
    let h = b.reduce_at(&[f], &[d], Monoid::Add, product, None);
    let h = b.op(OpKind::Tanh, &[h]);
    let v = b.load(v, &[e, f]);
    let product = b.op(OpKind::Multiply, &[v, h]);
    let y = b.reduce_at(&[e], &[f], Monoid::Add, product, None);
    let out = b.output(elem, &[width, rows]);
    b.store(&[e], out, &[e, g[0]], y);
    b.kernel.stream = stream.then_some(f);
    b.kernel
}

#[test]
fn products_of_products() {
    let mut random = Random(3);
    for elem in [F32, F64, I32] {
        for stream in [false, true] {
            let kernel = two_layers(21, 9, 50, 34, elem, stream);
            if elem == I32 {
                // No tanh of integers: the generator says so, and so does the evaluator.
                continue;
            }
            check_all(&kernel, &inputs(&kernel, &mut random));
        }
    }
}

/// Rows normalised, then multiplied; two outputs.
#[test]
fn normalised_rows_and_products() {
    let mut random = Random(4);
    for (rows, depth, width) in [(7, 20, 33), (1, 1, 1), (30, 64, 5)] {
        let mut b = Build::new();
        let g = b.grid(&[rows]);
        let (d, e) = (b.axis(depth), b.axis(width));
        let x = b.input(F32, &[rows, depth]);
        let w = b.input(F32, &[depth, width]);
        let x = b.load(x, &[g[0], d]);
        let sum = b.reduce_at(&[], &[d], Monoid::Add, x, None);
        let count = b.constant(Scalar::Float(depth as f64), F32);
        let mean = b.op(OpKind::Divide, &[sum, count]);
        let centred = b.op(OpKind::Subtract, &[x, mean]);
        let centred = b.reduce_at(&[d], &[], Monoid::Add, centred, None);
        let square = b.op(OpKind::Multiply, &[centred, centred]);
        let var = b.reduce_at(&[], &[d], Monoid::Add, square, None);
        let one = b.constant(Scalar::Float(1.0), F32);
        let var = b.op(OpKind::Add, &[var, one]);
        let inverse = b.op(OpKind::Rsqrt, &[var]);
        let normal = b.op(OpKind::Multiply, &[centred, inverse]);
        let w = b.load(w, &[d, e]);
        let product = b.op(OpKind::Multiply, &[normal, w]);
        let y = b.reduce_at(&[e], &[d], Monoid::Add, product, None);
        let top = b.reduce_at(&[], &[e], Monoid::Max, y, None);
        let (out, rest) = (b.output(F32, &[rows, width]), b.output(F32, &[rows, depth]));
        let y = b.op(OpKind::Subtract, &[y, top]);
        b.store(&[e], out, &[g[0], e], y);
        b.store(&[d], rest, &[g[0], d], normal);
        check_all(&b.kernel, &inputs(&b.kernel, &mut random));
    }
}

/// Folds of several kinds and types over a streamed axis, with results of axes of their own, and a store along it.
#[test]
fn folds_of_many_types() {
    let mut random = Random(5);
    for elem in [F32, F64, BF16, F16, I32, I8, U64, I4] {
        // Few terms where each product is rounded coarsely.
        let many = if matches!(elem, BF16 | F16) { 9 } else { 64 };
        for (rows, keys, width) in [(6, 35.min(many), 18), (1, many, 3)] {
            let mut b = Build::new();
            let g = b.grid(&[2, rows]);
            let (k, e) = (b.axis(keys), b.axis(width));
            let x = b.input(elem, &[2, rows, keys]);
            let y = b.input(elem, &[keys, width]);
            let (x, y) = (b.load(x, &[g[0], g[1], k]), b.load(y, &[k, e]));
            let top = b.reduce_at(&[], &[k], Monoid::Max, x, None);
            let smaller = b.op(OpKind::Minimum, &[x, y]);
            let low = b.reduce_at(&[e], &[k], Monoid::Min, smaller, None);
            let product = b.op(OpKind::Multiply, &[x, y]);
            let sum = b.reduce_at(&[e], &[k], Monoid::Add, product, None);
            let z = b.op(OpKind::Maximum, &[low, top]);
            let (a, c) = (b.output(elem, &[2, rows, width]), b.output(elem, &[width, rows, 2]));
            b.store(&[e], a, &[g[0], g[1], e], z);
            b.store(&[e], c, &[e, g[1], g[0]], sum);
            let doubled = b.op(OpKind::Add, &[x, x]);
            let along = b.output(elem, &[2, rows, keys]);
            b.store(&[k], along, &[g[0], g[1], k], doubled);
            b.kernel.stream = Some(k);
            let mut inputs = inputs(&b.kernel, &mut random);
            if many == 9 {
                let quarter =
                    |t: &Tensor| t.scalars().map(|x| Scalar::Float(x.as_f64() / 4.0)).collect::<Vec<_>>();
                inputs = inputs.iter().map(|t| Tensor::from_scalars(elem, t.shape(), quarter(t))).collect();
            }
            check_all(&b.kernel, &inputs);
        }
    }
}

/// Booleans between stages, and positions of the streamed axis as values.
#[test]
fn conditions_between_stages() {
    let mut random = Random(6);
    let mut b = Build::new();
    let g = b.grid(&[9]);
    let (k, e) = (b.axis(70), b.axis(20));
    let (x, w) = (b.input(I1, &[9, 70]), b.input(F32, &[70, 20]));
    let x = b.load(x, &[g[0], k]);
    let at = b.node(Expr::Index(IndexExpr::axis(k).add(&IndexExpr::axis(g[0]).scale(3))), F32);
    let small = b.constant(Scalar::Float(0.01), F32);
    let at = b.op(OpKind::Multiply, &[at, small]);
    let x = b.op(OpKind::Not, &[x]);
    let held = b.reduce_at(&[k], &[], Monoid::Or, x, None);
    let zero = b.constant(Scalar::Float(0.0), F32);
    let w = b.load(w, &[k, e]);
    let picked = b.op(OpKind::Select, &[held, at, zero]);
    let product = b.op(OpKind::Multiply, &[picked, w]);
    let y = b.reduce_at(&[e], &[k], Monoid::Add, product, None);
    let any = b.reduce_at(&[], &[k], Monoid::And, held, None);
    let y = b.op(OpKind::Select, &[any, zero, y]);
    let out = b.output(F32, &[9, 20]);
    b.store(&[e], out, &[g[0], e], y);
    b.kernel.stream = Some(k);
    check_all(&b.kernel, &inputs(&b.kernel, &mut random));
}

/// What no code exists for is said, and runs on the portable evaluator.
#[test]
fn complex_values_are_refused() {
    let mut b = Build::new();
    let g = b.grid(&[4]);
    let k = b.axis(5);
    let x = b.input(C64, &[4, 5]);
    let x = b.load(x, &[g[0], k]);
    let kept = b.reduce_at(&[k], &[], Monoid::Add, x, None);
    let sum = b.reduce_at(&[], &[k], Monoid::Add, kept, None);
    let out = b.output(C64, &[4]);
    b.store(&[], out, &g, sum);
    let inputs = inputs(&b.kernel, &mut Random(7));
    let compiled = compiled(&b.kernel, &Options::default());
    assert!(compiled.remarks[0].message.contains("no code for"), "{:?}", compiled.remarks);
    let want = tpuc_runtime::portable::eval_kernel(&b.kernel, &inputs).unwrap();
    compare(&want[0], &compiled.executable.run(&inputs).unwrap()[0], &|| b.kernel.to_string());
}

/// Scratch memory of a thread and the result of a long sequence.
#[test]
fn a_long_sequence_needs_little_memory() {
    let scratch = |length: u64| {
        let case = Attention {
            batch: 1,
            heads: 1,
            queries: length,
            keys: length,
            depth: 64,
            width: 64,
            mask: Mask::Causal,
            ..SMALL
        };
        let kernel = case.kernel();
        (chain::emit(&kernel, &Host::detect()).unwrap().job.scratch() as u64, kernel)
    };
    let (long, _) = scratch(1 << 20);
    let (bytes, kernel) = scratch(8192);
    assert!(bytes < 8192 * 64 * 4, "{bytes}");
    assert!(long < 2 * bytes, "{long} for 2^20, {bytes} for 8192");

    let mut random = Random(8);
    let inputs = inputs(&kernel, &mut random);
    let compiled = compiled(&kernel, &Options::default());
    assert!(compiled.remarks.is_empty(), "{:?}", compiled.remarks);
    let got = compiled.executable.run(&inputs).unwrap();
    let [q, k, v] = [0, 1, 2].map(|n| inputs[n].scalars().map(Scalar::as_f64).collect::<Vec<f64>>());
    let got: Vec<f64> = got[0].scalars().map(Scalar::as_f64).collect();
    for row in [0usize, 1, 2, 3, 17, 1000, 4095, 4096, 8191] {
        let dot = |key: usize| (0..64).map(|d| q[row * 64 + d] * k[key * 64 + d]).sum::<f64>() * 0.3;
        let scores: Vec<f64> = (0..row.saturating_sub(1)).map(dot).collect();
        let top = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let weights: Vec<f64> = scores.iter().map(|s| (s - top).exp()).collect();
        let total = weights.iter().sum::<f64>().max(1.0);
        for e in 0..64 {
            let want: f64 =
                weights.iter().enumerate().map(|(key, w)| w * v[key * 64 + e]).sum::<f64>() / total;
            let got = got[row * 64 + e];
            assert!((want - got).abs() < 2e-4, "row {row}, {e}: want {want}, got {got}");
        }
    }
}

/// Random chains: values along one or two axes, folds and products of them, updates, stores.
struct Chain<'a> {
    b: Build,
    random: &'a mut Random,
    grid: Vec<Axis>,
    inner: Vec<Axis>,
    /// Results by the axes that index them, and whether they are folds over the streamed axis.
    results: Vec<(Vec<Axis>, Node, bool)>,
}

impl Chain<'_> {
    fn chance(&mut self, one_in: u64) -> bool {
        self.random.below(one_in) == 0
    }

    fn axis(&mut self) -> Axis {
        let inner = self.inner.clone();
        self.random.pick(&inner)
    }

    /// An input over some of the axes.
    fn input(&mut self, axes: &[Axis]) -> Node {
        let mut used: Vec<Axis> =
            axes.iter().copied().filter(|_| !self.random.next().is_multiple_of(4)).collect();
        if self.chance(2) {
            used.reverse();
        }
        let shape: Vec<u64> = used.iter().map(|&a| self.b.kernel.axes[a].extent).collect();
        let elem = self.random.pick(&[F32, F32, F32, BF16]);
        // Inputs are declared while the kernel has no output yet.
        let param = self.b.input(elem, &shape);
        let x = self.b.load(param, &used);
        if elem == F32 { x } else { self.b.op_to(OpKind::Convert, Default::default(), &[x], F32) }
    }

    /// A value of a point on the axes; `moving` allows folds over the streamed axis.
    fn value(&mut self, axes: &[Axis], moving: bool) -> Node {
        let all: Vec<Axis> = self.grid.iter().chain(axes).copied().collect();
        let fits =
            |(at, _, m): &&(Vec<Axis>, Node, bool)| at.iter().all(|a| axes.contains(a)) && (moving || !m);
        let known: Vec<Node> = self.results.iter().filter(fits).map(|r| r.1).collect();
        let mut x = match known[..] {
            [] => self.input(&all),
            _ if self.chance(3) => self.input(&all),
            _ => self.random.pick(&known),
        };
        for _ in 0..self.random.below(3) {
            let y = match known[..] {
                [] => self.input(&all),
                _ if self.chance(2) => self.input(&all),
                _ => self.random.pick(&known),
            };
            let kind = self.random.pick(&[OpKind::Add, OpKind::Maximum, OpKind::Subtract, OpKind::Minimum]);
            x = self.b.op(kind, &[x, y]);
        }
        match self.random.below(4) {
            0 => self.b.op(OpKind::Tanh, &[x]),
            1 if !axes.is_empty() => {
                // Part of an axis only.
                let axis = self.random.pick(axes);
                let (shift, extent) = (self.random.below(4) as i64 - 2, self.b.kernel.axes[axis].extent);
                let other = self.random.pick(&self.grid.clone());
                let at = IndexExpr::axis(axis).add(&IndexExpr::axis(other)).offset(shift);
                let otherwise = self.b.constant(Scalar::Float(0.25), F32);
                self.b.node(
                    Expr::Guard { ranges: vec![Range { at: at.into(), extent }], then: x, otherwise },
                    F32,
                )
            }
            _ => x,
        }
    }

    fn step(&mut self, stream: Option<Axis>) {
        let (x, y) = (self.axis(), self.axis());
        let (at, own) = match self.random.below(5) {
            0 => (vec![x], vec![]),
            1 => (vec![], vec![x]),
            2 if x != y => (vec![], vec![x, y]),
            _ if x != y => (vec![x], vec![y]),
            _ => (vec![x], vec![]),
        };
        let axes: Vec<Axis> = at.iter().chain(&own).copied().collect();
        let folds_stream = stream.is_some_and(|s| own.contains(&s));
        let along_stream = stream.is_some_and(|s| at.contains(&s));
        // What depends on a fold of the streamed axis must be restated, or must not outlive the block.
        let moving = stream.is_none() || along_stream || folds_stream && self.chance(2);
        let monoid = self.random.pick(&[Monoid::Add, Monoid::Add, Monoid::Max, Monoid::Min]);
        // Means rather than sums, so that rounding stays comparable.
        let count: u64 = own.iter().map(|&a| self.b.kernel.axes[a].extent).product();
        let share = self.b.constant(Scalar::Float(1.0 / count as f64), F32);
        let is_product = !at.is_empty() && !own.is_empty() && !self.chance(4);
        let mut body = self.value(&axes, moving);
        if monoid == Monoid::Add {
            body = self.b.op(OpKind::Multiply, &[body, share]);
            if is_product {
                let other = self.value(&axes, moving);
                body = self.b.op(OpKind::Multiply, &[body, other]);
            }
        }
        let so_far = self.b.node(Expr::SoFar(self.b.stage()), F32);
        let update = (folds_stream && stream.is_some()).then(|| {
            let half = self.b.constant(Scalar::Float(0.5), F32);
            let smaller = self.b.op(OpKind::Multiply, &[so_far, half]);
            match self.results.iter().find(|(a, _, m)| *m && a.is_empty()).map(|r| r.1) {
                Some(other) => {
                    let bounded = self.b.op(OpKind::Tanh, &[other]);
                    self.b.op(OpKind::Add, &[smaller, bounded])
                }
                None => smaller,
            }
        });
        let result = self.b.reduce_at(&at, &own, monoid, body, update);
        self.results.push((at, result, folds_stream));
    }
}

fn random_chain(random: &mut Random) -> Kernel {
    let mut b = Build::new();
    let extents = [random.pick(&[1, 2, 3]), random.pick(&[1, 4, 9, 17])];
    let grid = b.grid(&extents);
    let inner: Vec<Axis> = (0..3).map(|_| random.pick(&[1, 3, 8, 17, 32, 41])).map(|n| b.axis(n)).collect();
    let stream = (!random.below(3).eq(&0)).then_some(inner[0]);
    let mut c = Chain { b, random, grid: grid.clone(), inner: inner.clone(), results: vec![] };
    for _ in 0..2 + c.random.below(4) {
        c.step(stream);
    }
    // Values that are stored: settled ones, or ones along the streamed axis.
    let mut stores = Vec::new();
    for _ in 0..1 + c.random.below(2) {
        let own = c.axis();
        let value = c.value(&[own], stream != Some(own));
        stores.push((own, value));
    }
    let mut b = c.b;
    for (own, value) in stores {
        let axes: Vec<Axis> = grid.iter().copied().chain([own]).collect();
        let shape: Vec<u64> = axes.iter().map(|&a| b.kernel.axes[a].extent).collect();
        let out = b.output(F32, &shape);
        b.store(&[own], out, &axes, value);
    }
    b.kernel.stream = stream;
    b.kernel
}

fn run_random(seeds: std::ops::Range<u64>) -> u64 {
    let mut valid = 0;
    for seed in seeds {
        let mut random = Random(seed);
        let kernel = random_chain(&mut random);
        if kernel.validate().is_err() || !kernel.is_chained() {
            continue;
        }
        valid += 1;
        eprintln!("seed {seed}");
        let inputs = inputs(&kernel, &mut random);
        let (rows, block) = (random.pick(&[1, 3, 16]), random.pick(&[1, 5, 16, 64]));
        check_cut(&kernel, &inputs, rows, block, random.pick(&[16, 32, 64]));
    }
    valid
}

#[test]
fn random_chains() {
    let valid = run_random(0..120);
    assert!(valid > 60, "{valid} kernels");
}

#[test]
#[ignore = "takes minutes"]
fn many_random_chains() {
    run_random(1000..4000);
}

/// Values stored along axes in different orders, where one axis is the innermost of one store and the outer of another.
#[test]
fn stores_in_several_orders() {
    let mut random = Random(17);
    for n in [7, 5, 16, 19] {
        let mut b = Build::new();
        b.grid(&[]);
        let (i, j, k, l) = (b.axis(n), b.axis(n), b.axis(n), b.axis(n));
        let x = b.input(F32, &[n, n]);
        let w = b.input(F32, &[n, n]);
        let at_j = b.load(x, &[i, j]);
        let square = b.op(OpKind::Multiply, &[at_j, at_j]);
        let norm = b.reduce_at(&[i], &[j], Monoid::Add, square, None);
        let norm = b.op(OpKind::Sqrt, &[norm]);
        let at_k = b.load(x, &[i, k]);
        let turned = b.op(OpKind::Divide, &[at_k, norm]);
        let turned = b.reduce_at(&[k, i], &[], Monoid::Add, turned, None);
        let at_l = b.load(w, &[i, l]);
        let other = b.op(OpKind::Divide, &[at_l, norm]);
        let other = b.reduce_at(&[l, i], &[], Monoid::Add, other, None);
        let straight = b.op(OpKind::Divide, &[at_j, norm]);
        let straight = b.reduce_at(&[i, j], &[], Monoid::Add, straight, None);
        let product = b.op(OpKind::Multiply, &[other, turned]);
        let first = b.reduce_at(&[l, k], &[i], Monoid::Add, product, None);
        let product = b.op(OpKind::Multiply, &[other, straight]);
        let second = b.reduce_at(&[l, j], &[i], Monoid::Add, product, None);
        let second = b.reduce_at(&[l], &[j], Monoid::Add, second, None);
        let sum = b.op(OpKind::Add, &[first, second]);
        let out = b.output(F32, &[n, n]);
        b.store(&[l, k], out, &[l, k], sum);
        let inputs = inputs(&b.kernel, &mut random);
        check_all(&b.kernel, &inputs);
        b.kernel.stream = Some(i);
        check_all(&b.kernel, &inputs);
    }
}
