//! Chained and streamed kernels on the simulated TPU, against the definition of kernels.

mod common;

use common::{compiled, error, inputs, machine, run};
use tpuc_cost::samples::{self, Sample};
use tpuc_cost::{Schedule, kernel_cost, kernel_cost_with};
use tpuc_ir::OpKind;
use tpuc_runtime::portable::eval_kernel;
use tpuc_support::entity::Entity;
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{BF16, F32, I32};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::{Axis, Kernel, Monoid, MultiplyPrecision, Node};
use tpuc_tpu::simulate;

/// v5e with so little VMEM that tiles of rows and blocks are small.
fn tight(bytes: u64) -> Machine {
    let mut machine = machine();
    machine.memory.iter_mut().filter(|m| m.name == "VMEM").for_each(|m| m.bytes = bytes);
    machine
}

fn check(kernel: &Kernel, machine: &Machine, inputs: &[Tensor], tolerance: f64) {
    let want = eval_kernel(kernel, inputs).unwrap();
    let compiled = compiled(kernel, machine);
    let got = simulate(&compiled, Some(inputs)).unwrap().outputs.unwrap();
    for (got, want) in got.iter().zip(&want) {
        let error = error(got, want);
        let schedule = &compiled.variants[0].cost.schedule;
        assert!(error <= tolerance, "error {error} with {schedule}\n{kernel}");
    }
}

fn precise(mut kernel: Kernel) -> Kernel {
    kernel.precision = MultiplyPrecision::Highest;
    kernel
}

#[test]
fn softmax_between_products() {
    for causal in [false, true] {
        for (heads, queries, keys, depth) in [(2, 11, 37, 5), (1, 1, 300, 16), (3, 200, 130, 8), (1, 9, 1, 1)]
        {
            let kernel = precise(samples::streamed(heads, queries, keys, depth, F32, causal));
            let inputs = inputs(&kernel, 1);
            for machine in [machine(), tight(1 << 19), tight(1 << 18)] {
                check(&kernel, &machine, &inputs, 2e-5);
            }
            let kernel = samples::streamed(heads, queries, keys, depth, BF16, causal);
            check(&kernel, &tight(1 << 18), &common::inputs(&kernel, 1), 2e-2);
        }
    }
}

/// Blocks of all lengths under schedules of their own, with more and fewer steps.
#[test]
fn blocks_do_not_change_the_result() {
    let kernel = precise(samples::streamed(2, 20, 50, 6, F32, true));
    let inputs = inputs(&kernel, 1);
    let want = eval_kernel(&kernel, &inputs).unwrap();
    let mut steps = Vec::new();
    for (rows, block) in [(20, 50), (20, 49), (7, 16), (1, 1), (8, 25), (3, 50)] {
        let mut schedule = Schedule::whole(&kernel);
        (schedule.tile[1], schedule.tile[2]) = (rows, block);
        let mut compiled = compiled(&kernel, &machine());
        compiled.variants[0].cost = kernel_cost_with(&kernel, &machine(), &schedule).unwrap();
        let got = simulate(&compiled, Some(&inputs)).unwrap();
        assert!(error(&got.outputs.unwrap()[0], &want[0]) < 2e-5, "{schedule}");
        steps.push(got.kernels[0].steps);
    }
    assert_eq!(steps, [1, 2, 3 * 4, 20 * 50, 3 * 2, 7]);
}

#[test]
fn rows_that_see_nothing() {
    // The scores of a row are -inf: infinite queries against positive keys.
    let kernel = precise(samples::streamed(1, 6, 40, 4, F32, false));
    let mut inputs = inputs(&kernel, 1);
    let hidden = |i: usize| i / 4 == 2;
    let low = inputs[0].scalars().enumerate();
    let low = low.map(|(i, x)| if hidden(i) { Scalar::Float(f64::NEG_INFINITY) } else { x });
    inputs[0] = Tensor::from_scalars(F32, &[1, 6, 4], low.collect::<Vec<_>>());
    let ones = vec![Scalar::Float(0.5); 160];
    inputs[1] = Tensor::from_scalars(F32, &[1, 40, 4], ones);
    for machine in [machine(), tight(1 << 17)] {
        check(&kernel, &machine, &inputs, 2e-5);
    }
    let zero = run(&kernel, &machine(), &inputs).outputs.unwrap()[0].to_floats();
    assert!((8..12).all(|i| zero[i] == 0.0), "{zero:?}");
}

#[test]
fn whole_rows_between_stages() {
    for (rows, width, columns) in [(7, 20, 33), (1, 1, 1), (30, 64, 5), (300, 130, 140)] {
        let kernel = precise(samples::normalised_product(rows, width, columns, F32));
        check(&kernel, &machine(), &inputs(&kernel, 1), 2e-5);
        check(&kernel, &tight(1 << 22), &inputs(&kernel, 1), 2e-5);
    }
    // Rows that do not fit at once have no schedule.
    let kernel = samples::normalised_product(8, 1 << 14, 1 << 14, F32);
    assert_eq!(kernel_cost(&kernel, &machine()).seconds, f64::INFINITY);
    let program = std::sync::Arc::new(samples::program(kernel.clone()));
    let refused = tpuc_tpu::compile(program, &machine()).unwrap_err().to_string();
    assert!(refused.contains("normalise.dot"), "{refused}");
    let mut cut = Schedule::whole(&kernel);
    cut.tile[1] = 128;
    assert!(kernel_cost_with(&kernel, &machine(), &cut).unwrap_err().contains("as a whole"));
}

#[test]
fn empty_extents() {
    for (heads, queries, keys, depth) in [(1, 3, 0, 4), (1, 0, 3, 4), (0, 3, 3, 4), (1, 3, 3, 0)] {
        let kernel = samples::streamed(heads, queries, keys, depth, F32, false);
        check(&kernel, &machine(), &inputs(&kernel, 1), 0.0);
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

/// Stages that fold and keep random axes of random combinations of inputs and of each other.
fn random_kernel(r: &mut Random, elem: tpuc_tensor::ElementType, stream: bool) -> Kernel {
    let mut extent = |most: usize| r.below(most) as u64 + 1;
    let (rows, keys, width, depth) = (extent(20), extent(150), extent(40), extent(20));
    let inputs: &[(_, &[u64])] =
        &[(elem, &[rows, keys]), (elem, &[keys, width]), (elem, &[rows, depth]), (elem, &[depth, keys])];
    let mut s = Sample::new("random", inputs, &[(elem, &[rows, width])]);
    let (i, k, e, d) = (s.grid(rows), s.axis(keys), s.axis(width), s.axis(depth));
    let mut pool: Vec<Node> =
        [(0, [i, k]), (1, [k, e]), (2, [i, d]), (3, [d, k])].map(|(p, at)| s.load(p, &at)).to_vec();
    let moving = |s: &Sample, value: Node| {
        let folds = |&stage: &usize| s.kernel.stages[stage].own.contains(&k);
        stream && s.kernel.reads_of(value).iter().any(folds)
    };
    let axes = |s: &Sample, value: Node| {
        s.kernel.axes_of(value).into_iter().filter(|&a| a != i).collect::<Vec<Axis>>()
    };
    let stages = 3 + r.below(4);
    for n in 0..=stages {
        let recent = pool.len().min(4);
        let a = pool[pool.len() - 1 - r.below(recent)];
        let b = pool[r.below(pool.len())];
        let kind = [OpKind::Multiply, OpKind::Multiply, OpKind::Add, OpKind::Maximum][r.below(4)];
        let value = s.op(kind, &[a, b]);
        // What is still being folded is read after the stream only.
        let value = if moving(&s, value) && axes(&s, value).contains(&k) { a } else { value };
        let inner = axes(&s, value);
        // Often a contraction: what both have is folded.
        let (left, right) = (axes(&s, a), axes(&s, b));
        let contract = r.below(2) == 0;
        let (own, at): (Vec<Axis>, Vec<Axis>) = inner.into_iter().partition(|x| match n {
            _ if n == stages => *x != e,
            _ if contract => left.contains(x) && right.contains(x),
            _ => r.below(2) == 0,
        });
        let monoid = [Monoid::Add, Monoid::Add, Monoid::Max, Monoid::Min][r.below(4)];
        pool.push(s.reduce_at(monoid, &at, &own, value, None));
    }
    let last = pool[pool.len() - 1];
    s.store(4, &[e], &[i, e], last);
    s.kernel.stream = stream.then_some(k);
    precise(s.finish())
}

#[test]
fn random_chains() {
    let mut r = Random(3);
    let mut products = 0;
    for n in 0..40 {
        let elem = if n % 5 == 4 { I32 } else { F32 };
        let kernel = random_kernel(&mut r, elem, n % 2 == 0);
        let inputs = inputs(&kernel, 3);
        let tolerance = if elem == I32 { 0.0 } else { 1e-4 };
        for machine in [machine(), tight(1 << 22)] {
            check(&kernel, &machine, &inputs, tolerance);
            let plan = tpuc_cost::Plan::new(&kernel, &machine);
            products += plan.products.iter().flatten().count();
        }
    }
    assert!(products > 10, "{products} products on the matrix units");
}

/// The memory of tiles does not grow with the streamed extent, and the numbers are right.
#[test]
fn long_sequences() {
    let machine = machine();
    let cost = |keys| kernel_cost(&samples::streamed(1, 8192, keys, 64, BF16, true), &machine);
    let (short, long) = (cost(8192), cost(1 << 17));
    for cost in [&short, &long] {
        assert!(cost.seconds.is_finite() && cost.footprint < 48 << 20, "{}", cost.footprint);
    }
    // Keys and values are read at most once for each block of queries.
    let blocks = short.schedule.trips(&samples::streamed(1, 8192, 8192, 64, BF16, true), Axis::from_index(1));
    let once = 2 * 8192 * 128 * 2;
    assert!(short.traffic[0].read <= 2 * once * blocks + once, "{:?} in {blocks}", short.traffic);

    let kernel = samples::streamed(1, 256, 8192, 16, F32, false);
    let inputs: Vec<Tensor> = inputs(&kernel, 1);
    let got = run(&kernel, &machine, &inputs).outputs.unwrap()[0].to_floats();
    let [q, k, v] = [0, 1, 2].map(|n| inputs[n].to_floats());
    for row in [0usize, 1, 100, 255] {
        let dot = |key: usize| (0..16).map(|d| q[row * 16 + d] * k[key * 16 + d]).sum::<f64>() / 4.0;
        let weights: Vec<f64> = (0..8192).map(|key| dot(key).exp()).collect();
        let total: f64 = weights.iter().sum();
        for e in 0..16 {
            let sum: f64 = weights.iter().enumerate().map(|(key, w)| w * v[key * 16 + e]).sum();
            let (want, got) = (sum / total, got[row * 16 + e]);
            assert!((want - got).abs() < 2e-3, "row {row}, {e}: want {want}, got {got}");
        }
    }
}

#[test]
fn time_does_not_depend_on_data() {
    let kernel = samples::streamed(2, 100, 300, 16, F32, true);
    let compiled = compiled(&kernel, &tight(1 << 19));
    let without = simulate(&compiled, None).unwrap();
    let mut with = simulate(&compiled, Some(&inputs(&kernel, 1))).unwrap();
    assert!(with.outputs.take().is_some());
    assert_eq!(with, without);
}
