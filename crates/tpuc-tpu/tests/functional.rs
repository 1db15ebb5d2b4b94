//! What the simulated TPU computes, against the definition of kernels.

mod common;

use common::{compiled, error, inputs, machine, random, run};
use tpuc_cost::samples::{self, Sample};
use tpuc_ir::OpKind;
use tpuc_runtime::portable::eval_kernel;
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{self, BF16, F32, F64, I1, I8, I32, I64};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::{Expr, IndexExpr, Kernel, Monoid, MultiplyPrecision, Offset, Range, Subscript};
use tpuc_tpu::{Options, simulate_with};

/// bf16 has 8 significant bits; sums of products of random values lose relative to the largest result.
const BF16_PRODUCTS: f64 = 1e-2;
/// One rounding of f32 results, or a few where sums are taken in another order.
const F32_ROUNDING: f64 = 1e-6;

fn check_on(kernel: &Kernel, machine: &Machine, limit: i128, tolerance: f64) {
    let inputs = inputs(kernel, limit);
    let want = eval_kernel(kernel, &inputs).unwrap();
    let got = run(kernel, machine, &inputs).outputs.unwrap();
    for (got, want) in got.iter().zip(&want) {
        let error = error(got, want);
        assert!(error <= tolerance, "{} {:?}: error {error}", kernel.name, kernel.params);
    }
}

fn check(kernel: &Kernel, tolerance: f64) {
    check_on(kernel, &machine(), 1 << 20, tolerance);
}

/// v5e with so little VMEM that kernels need many steps.
fn tight(bytes: u64) -> Machine {
    let mut machine = machine();
    machine.memory.iter_mut().filter(|m| m.name == "VMEM").for_each(|m| m.bytes = bytes);
    machine
}

#[test]
fn matrix_products() {
    for (m, n, k) in [(1, 1, 1), (5, 7, 3), (9, 300, 40), (33, 129, 70), (1, 200, 64), (200, 1, 64)] {
        check(&samples::matmul(m, n, k, F32, F32), BF16_PRODUCTS);
        check(&samples::matmul(m, n, k, BF16, BF16), BF16_PRODUCTS);
        check_on(&samples::matmul(m, n, k, F32, F32), &tight(1 << 18), 9, BF16_PRODUCTS);
        check_on(&samples::matmul(m, n, k, I8, I32), &machine(), 100, 0.0);
        check_on(&samples::matmul(m, n, k, I32, I32), &machine(), 1000, 0.0);
    }
    check_on(&samples::matmul(40, 260, 300, F32, F32), &Machine::named("v6e").unwrap(), 9, BF16_PRODUCTS);
}

#[test]
fn more_passes_are_more_precise() {
    let mut kernel = samples::matmul(64, 96, 256, F32, F32);
    let mut last = 1.0;
    for (precision, tolerance) in [
        (MultiplyPrecision::Default, 1e-2),
        (MultiplyPrecision::High, 3e-5),
        (MultiplyPrecision::Highest, 1e-6),
    ] {
        kernel.precision = precision;
        let inputs = inputs(&kernel, 1);
        let want = eval_kernel(&kernel, &inputs).unwrap();
        let simulation = run(&kernel, &machine(), &inputs);
        let e = error(&simulation.outputs.unwrap()[0], &want[0]);
        assert!(e <= tolerance && e < last, "{precision:?}: {e}");
        last = e;
    }
}

#[test]
fn elementwise_ops_in_every_type() {
    use OpKind::*;
    for shape in [&[7u64][..], &[], &[33, 130], &[3, 0, 5], &[2, 3, 4, 129]] {
        for elem in [F32, BF16, ElementType::F16, F64] {
            for kind in [Add, Subtract, Multiply, Divide, Maximum, Power, Remainder, Atan2] {
                check(&samples::elementwise(kind, 2, shape, elem), 0.0);
            }
            for kind in [Exponential, Tanh, Rsqrt, Logistic, Negate, Floor, ChloErf, Sine, Sign] {
                check(&samples::elementwise(kind, 1, shape, elem), 0.0);
            }
        }
        for elem in [I32, I8, I64, ElementType::U8, ElementType::U64, I1] {
            for kind in [Add, Multiply, Maximum, And, Xor] {
                check(&samples::elementwise(kind, 2, shape, elem), 0.0);
            }
        }
        check(&samples::elementwise(Divide, 2, shape, I32), 0.0);
        check(&samples::elementwise(Multiply, 2, shape, ElementType::C64), 0.0);
    }
    check_on(&samples::elementwise(OpKind::Add, 2, &[300, 300], F32), &tight(1 << 18), 9, 0.0);
}

#[test]
fn reductions_and_rows() {
    for axis in 0..3 {
        for monoid in [Monoid::Add, Monoid::Max, Monoid::Min, Monoid::Mul] {
            check(&samples::reduce(monoid, &[6, 20, 150], axis, F32), F32_ROUNDING);
            check(&samples::reduce(monoid, &[6, 0, 15], axis, F32), F32_ROUNDING);
            check(&samples::reduce(monoid, &[6, 20, 15], axis, I32), 0.0);
            check(&samples::reduce(monoid, &[6, 20, 15], axis, F64), 1e-14);
        }
        check_on(&samples::reduce(Monoid::Add, &[30, 100, 150], axis, F32), &tight(1 << 18), 9, F32_ROUNDING);
    }
    check(&samples::softmax(40, 333, F32), F32_ROUNDING);
    check(&samples::softmax(16, 64, BF16), 1e-2);
    // Rows longer than VMEM: three loops over tiles for each group of rows.
    check_on(&samples::softmax(4, 20_000, F32), &tight(1 << 19), 9, F32_ROUNDING);
}

#[test]
fn movement() {
    check(&samples::transpose(&[5, 140, 33], &[2, 0, 1], F32), 0.0);
    check_on(&samples::transpose(&[200, 300], &[1, 0], BF16), &tight(1 << 18), 9, 0.0);
    check_on(&samples::gather(37, 50, 130, F32), &machine(), 60, 0.0);
    check_on(&samples::gather(300, 50, 40, F32), &tight(1 << 17), 60, 0.0);
    check(&samples::convolution(2, 9, 3, 5, 7, F32), BF16_PRODUCTS);
    check_on(&samples::convolution(2, 12, 3, 16, 24, BF16), &tight(1 << 18), 9, BF16_PRODUCTS);
}

/// `[24, 35] -> [35 * 2, 12]` and back through floor divisions and remainders.
#[test]
fn reshapes() {
    let mut s = Sample::new("reshape", &[(F32, &[24, 35])], &[(F32, &[70, 12])]);
    let (i, j) = (s.grid(70), s.grid(12));
    let extent = |a: tpuc_tile::Axis| if a == i { 70 } else { 12 };
    let flat = IndexExpr::axis(i).scale(12).add(&IndexExpr::axis(j));
    let value = s.load_at(0, vec![flat.div(35, &extent).into(), flat.rem(35, &extent).into()]);
    s.store(1, &[], &[i, j], value);
    let kernel = s.finish();
    check(&kernel, 0.0);
    check_on(&kernel, &tight(1 << 16), 9, 0.0);
}

/// Two inputs side by side: guarded loads with shifted subscripts; and interior padding: stores with holes.
#[test]
fn guards() {
    let mut s = Sample::new("concatenate", &[(F32, &[30, 40]), (F32, &[30, 70])], &[(F32, &[30, 110])]);
    let (i, j) = (s.grid(30), s.grid(110));
    let right = IndexExpr::axis(j).offset(-40);
    let a = s.load(0, &[i, j]);
    let b = s.load_at(1, vec![IndexExpr::axis(i).into(), right.clone().into()]);
    let range = |e: IndexExpr, extent| Range { at: e.into(), extent };
    let zero = s.constant(0.0, F32);
    let b = s.guard(vec![range(right, 70)], b, zero);
    let value = s.guard(vec![range(IndexExpr::axis(j), 40)], a, b);
    s.store(2, &[], &[i, j], value);
    let kernel = s.finish();
    check(&kernel, 0.0);
    check_on(&kernel, &tight(1 << 16), 9, 0.0);
}

/// `dynamic_update_slice`: a window at a computed place, found by subtracting its start.
#[test]
fn computed_windows() {
    let mut s = Sample::new("update", &[(F32, &[20, 30]), (F32, &[3, 30]), (I32, &[])], &[(F32, &[20, 30])]);
    let (i, j) = (s.grid(20), s.grid(30));
    let start = s.load(2, &[]);
    let offset = Offset { node: start, max: 17, sign: -1 };
    let row = Subscript { expr: IndexExpr::axis(i), offset: Some(offset) };
    let new = s.load_at(1, vec![row.clone(), IndexExpr::axis(j).into()]);
    let old = s.load(0, &[i, j]);
    let value = s.guard(vec![Range { at: row, extent: 3 }], new, old);
    s.store(3, &[], &[i, j], value);
    let kernel = s.finish();
    for limit in [1, 5, 30] {
        check_on(&kernel, &machine(), limit, 0.0);
        check_on(&kernel, &tight(1 << 16), limit, 0.0);
    }
}

/// A window whose place is the sum of a row that the same kernel reads.
#[test]
fn windows_at_reduced_places() {
    let mut s = Sample::new("late", &[(F32, &[50, 40]), (I32, &[30, 6])], &[(F32, &[30, 40])]);
    let (i, j, k) = (s.grid(30), s.grid(40), s.axis(6));
    let x = s.load(1, &[i, k]);
    let place = s.reduce(Monoid::Add, &[k], x);
    let offset = Offset { node: place, max: 49, sign: 1 };
    let row = Subscript { expr: IndexExpr::constant(0), offset: Some(offset) };
    let value = s.load_at(0, vec![row, IndexExpr::axis(j).into()]);
    s.store(2, &[], &[i, j], value);
    let kernel = s.finish();
    check_on(&kernel, &machine(), 15, 0.0);
    check_on(&kernel, &tight(1 << 18), 15, 0.0);
}

#[test]
fn bits_keep_their_place() {
    let quiet = [0u32, 1 << 31, 0x7f80_0000, 0xffc0_0001, 0x3f80_0001, 1, 0xff7f_ffff];
    // A quiet NaN and a signalling one, of which no bit may change.
    let bits = quiet.iter().chain(&[0x7f80_0001]).flat_map(|b| b.to_le_bytes()).collect::<Vec<u8>>();
    let pairs = [
        (F32, I32),
        (I32, F32),
        (F32, ElementType::U32),
        (ElementType::U32, F32),
        (I32, ElementType::U32),
        (F64, I64),
        (ElementType::U64, F64),
        (I8, ElementType::U8),
        (ElementType::U16, ElementType::I16),
    ];
    for (from, to) in pairs {
        let shape = [(bits.len() / from.byte_width()) as u64];
        let mut s = Sample::new("bits", &[(from, &shape)], &[(to, &shape)]);
        let i = s.grid(shape[0]);
        let x = s.load(0, &[i]);
        let value = s.op_with(OpKind::BitcastConvert, Default::default(), &[x], to);
        s.store(1, &[], &[i], value);
        let input = Tensor::from_bytes(from, &shape, &bits).unwrap();
        let got = run(&s.finish(), &machine(), &[input]).outputs.unwrap();
        assert_eq!(got[0].bytes(), bits, "{from} as {to}");
    }
}

/// `a[b[c[i]], j] + c[b[i]]`: gathers at gathered positions, whichever of the inputs are in VMEM already.
#[test]
fn gathers_at_gathered_positions_wherever_values_are() {
    let shapes: [(ElementType, &[u64]); 3] = [(F32, &[50, 40]), (I32, &[300]), (I32, &[300])];
    let mut s = Sample::new("gathers", &shapes, &[(F32, &[300, 40])]);
    let (i, j) = (s.grid(300), s.grid(40));
    let at =
        |node, max| Subscript { expr: IndexExpr::constant(0), offset: Some(Offset { node, max, sign: 1 }) };
    let c = s.load(2, &[i]);
    let b = s.load_at(1, vec![at(c, 299)]);
    let a = s.load_at(0, vec![at(b, 49), IndexExpr::axis(j).into()]);
    let plain = s.load(1, &[i]);
    let turned = s.load_at(2, vec![at(plain, 299)]);
    let turned = s.convert(turned, F32);
    let value = s.op(OpKind::Add, &[a, turned]);
    s.store(3, &[], &[i, j], value);
    let kernel = s.finish();
    let inputs = inputs(&kernel, 290);
    let want = eval_kernel(&kernel, &inputs).unwrap();
    for machine in [machine(), tight(1 << 17)] {
        let compiled = compiled(&kernel, &machine);
        for set in 0..8 {
            let prefetched: Vec<usize> = (0..3).filter(|p| set >> p & 1 == 1).collect();
            let options = Options { prefetched: prefetched.clone(), ..Options::default() };
            let got = simulate_with(&compiled, Some(&inputs), &options).unwrap().outputs.unwrap();
            assert_eq!(got, want, "{prefetched:?} in VMEM");
        }
    }
}

#[test]
fn iota_and_constants() {
    let mut s = Sample::new("iota", &[], &[(F32, &[9, 17]), (I32, &[9])]);
    let (i, j) = (s.grid(9), s.axis(17));
    let e = IndexExpr::axis(i).scale(17).add(&IndexExpr::axis(j));
    let x = s.node(Expr::Index(e), F32);
    let half = s.node(Expr::Const(Scalar::Float(0.5)), F32);
    let x = s.op(OpKind::Multiply, &[x, half]);
    s.store(0, &[j], &[i, j], x);
    let y = s.node(Expr::Index(IndexExpr::axis(i)), I32);
    s.store(1, &[], &[i], y);
    check(&s.finish(), 0.0);
}

#[test]
fn wrong_inputs_are_refused() {
    let kernel = samples::matmul(8, 8, 8, F32, F32);
    let compiled = compiled(&kernel, &machine());
    let one = random(F32, &[8, 8], 1, 1);
    assert!(
        tpuc_tpu::simulate(&compiled, Some(std::slice::from_ref(&one)))
            .unwrap_err()
            .to_string()
            .contains("2 inputs")
    );
    let other = random(F32, &[8, 9], 1, 1);
    assert!(tpuc_tpu::simulate(&compiled, Some(&[one, other])).unwrap_err().to_string().contains("input 1"));
}
