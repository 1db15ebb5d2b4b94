//! Kernels built by hand, natively and on the portable evaluator.
mod common;

use common::*;
use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
use tpuc_ir::{Attr, AttrDict, OpKind};
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::*;

const EXTENTS: [u64; 8] = [0, 1, 3, 15, 16, 17, 64, 131];

#[test]
fn elementwise() {
    let mut random = Random(1);
    for n in EXTENTS {
        for m in [1, 5, 16] {
            let mut b = Build::new();
            let g = b.grid(&[m, n]);
            let (x, y) = (b.input(F32, &[m, n]), b.input(F32, &[n]));
            let (x, y) = (b.load(x, &g), b.load(y, &g[1..]));
            let sum = b.op(OpKind::Add, &[x, y]);
            let z = b.output(F32, &[m, n]);
            b.store(&[], z, &g, sum);
            check(&b.kernel, &mut random);
        }
    }
}

#[test]
fn bits_keep_their_place() {
    let words = [0u32, 1 << 31, 0x7f80_0000, 0xffc0_0001, 0x3f80_0001, 1, 0xff7f_ffff, 0x7f80_0001];
    let bits: Vec<u8> = words.iter().cycle().take(38).flat_map(|w| w.to_le_bytes()).collect();
    for (from, to) in [(F32, I32), (U32, F32), (I32, U32), (F64, I64), (U64, F64), (I8, U8), (U16, I16)] {
        let mut b = Build::new();
        let shape = [(bits.len() / from.byte_width()) as u64];
        let g = b.grid(&shape);
        let x = b.input(from, &shape);
        let x = b.load(x, &g);
        let value = b.op_to(OpKind::BitcastConvert, Default::default(), &[x], to);
        let z = b.output(to, &shape);
        b.store(&[], z, &g, value);
        let compiled = compiled(&b.kernel, &tpuc_cpu::Options::default());
        assert!(compiled.remarks.is_empty(), "{:?}", compiled.remarks);
        let input = Tensor::from_bytes(from, &shape, &bits).unwrap();
        let got = compiled.executable.run(&[input]).unwrap();
        assert_eq!(got[0].bytes(), bits, "{from} as {to}");
    }
}

#[test]
fn transpose() {
    let mut random = Random(2);
    for (n, m) in [(3, 5), (16, 16), (33, 17), (64, 48)] {
        let mut b = Build::new();
        let g = b.grid(&[n, m]);
        let x = b.input(F32, &[m, n]);
        let value = b.load(x, &[g[1], g[0]]);
        let z = b.output(F32, &[n, m]);
        b.store(&[], z, &g, value);
        check(&b.kernel, &mut random);
    }
}

/// `reduce` over the last or first of two axes.
fn reduction(elem: ElementType, monoid: Monoid, rows: u64, columns: u64, last: bool) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[if last { rows } else { columns }]);
    let k = b.axis(if last { columns } else { rows });
    let x = b.input(elem, &[rows, columns]);
    let at = if last { [g[0], k] } else { [k, g[0]] };
    let value = b.load(x, &at);
    let sum = b.reduce(&[k], monoid, value);
    let z = b.output(elem, &[if last { rows } else { columns }]);
    b.store(&[], z, &g, sum);
    b.kernel
}

#[test]
fn reductions() {
    let mut random = Random(3);
    for n in EXTENTS {
        for m in [1, 7, 40, 130] {
            for last in [false, true] {
                check(&reduction(F32, Monoid::Add, m, n, last), &mut random);
            }
        }
    }
    for monoid in [Monoid::Max, Monoid::Min, Monoid::Mul] {
        for elem in [F32, F64, I32, U8, I64, BF16, F16, I4, U64] {
            for last in [false, true] {
                check(&reduction(elem, monoid, 9, 37, last), &mut random);
            }
        }
    }
    for monoid in [Monoid::And, Monoid::Or, Monoid::Add] {
        for elem in [I1, I32, U16] {
            check(&reduction(elem, monoid, 9, 37, true), &mut random);
        }
    }
}

pub fn softmax(rows: u64, columns: u64) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[rows]);
    let (k0, k1, k2) = (b.axis(columns), b.axis(columns), b.axis(columns));
    let x = b.input(F32, &[rows, columns]);
    let v = b.load(x, &[g[0], k0]);
    let max = b.reduce(&[k0], Monoid::Max, v);
    let v = b.load(x, &[g[0], k1]);
    let d = b.op(OpKind::Subtract, &[v, max]);
    let e = b.op(OpKind::Exponential, &[d]);
    let sum = b.reduce(&[k1], Monoid::Add, e);
    let v = b.load(x, &[g[0], k2]);
    let d = b.op(OpKind::Subtract, &[v, max]);
    let e = b.op(OpKind::Exponential, &[d]);
    let q = b.op(OpKind::Divide, &[e, sum]);
    let z = b.output(F32, &[rows, columns]);
    b.store(&[k2], z, &[g[0], k2], q);
    b.kernel
}

#[test]
fn softmax_rows() {
    let mut random = Random(4);
    for (m, n) in [(1, 1), (3, 17), (20, 64), (5, 200)] {
        check(&softmax(m, n), &mut random);
    }
}

#[test]
fn padding_and_concatenation() {
    let mut random = Random(5);
    for n in [1, 14, 16, 50] {
        for offset in [-3i64, 0, 2, 16] {
            let mut b = Build::new();
            let g = b.grid(&[3, n + 8]);
            let x = b.input(F32, &[3, n]);
            let zero = b.constant(Scalar::Float(-1.0), F32);
            let at: Vec<Subscript> =
                vec![IndexExpr::axis(g[0]).into(), IndexExpr::axis(g[1]).offset(-offset).into()];
            let value = b.load_at(x, at.clone());
            let ranges = vec![Range { at: at[1].clone(), extent: n }];
            let padded = b.node(Expr::Guard { ranges, then: value, otherwise: zero }, F32);
            let z = b.output(F32, &[3, n + 8]);
            b.store(&[], z, &g, padded);
            check(&b.kernel, &mut random);
        }
    }
}

/// Halves of one row and sums of two, over axes of their own that have the same extent.
#[test]
fn stages_that_share_a_loop() {
    let mut random = Random(15);
    for n in EXTENTS {
        let mut b = Build::new();
        let g = b.grid(&[3]);
        let (first, second, left, right) = (b.axis(n), b.axis(n), b.axis(n), b.axis(n));
        let (x, y) = (b.input(F32, &[3, 2 * n]), b.input(F32, &[3, n]));
        let swapped = vec![IndexExpr::axis(g[0]).into(), IndexExpr::axis(first).offset(n as i64).into()];
        let (late, early) = (b.load_at(x, swapped), b.load(x, &[g[0], second]));
        let (halves, sum) = (b.output(F32, &[3, 2 * n]), b.output(F32, &[3]));
        b.store(&[first], halves, &[g[0], first], late);
        b.store(&[second], halves, &[g[0], second], early);
        if let StageKind::Store { at, .. } = &mut b.kernel.stages[1].kind {
            at[1] = at[1].clone().offset(n as i64);
        }
        let (p, q) = (b.load(x, &[g[0], left]), b.load(y, &[g[0], right]));
        let (p, q) = (b.reduce(&[left], Monoid::Add, p), b.reduce(&[right], Monoid::Add, q));
        let both = b.op(OpKind::Add, &[p, q]);
        b.store(&[], sum, &g, both);
        check(&b.kernel, &mut random);
    }
}

#[test]
fn reshapes() {
    let mut random = Random(6);
    for (a, c) in [(6, 16), (4, 32), (5, 7), (3, 48)] {
        // From [a * c] seen as [c, a], through division and remainder.
        let mut b = Build::new();
        let g = b.grid(&[c, a]);
        let extents = b.kernel.axes.clone();
        let extent = |x: Axis| extents[x].extent;
        let x = b.input(I32, &[a, c]);
        let flat = IndexExpr::axis(g[0]).scale(a as i64).add(&IndexExpr::axis(g[1]));
        let at = vec![flat.div(c as i64, &extent).into(), flat.rem(c as i64, &extent).into()];
        let value = b.load_at(x, at);
        let iota = b.node(Expr::Index(flat.clone().scale(3).offset(-1)), I32);
        let sum = b.op(OpKind::Add, &[value, iota]);
        let z = b.output(I32, &[c, a]);
        b.store(&[], z, &g, sum);
        check(&b.kernel, &mut random);
        // The other way round: one long axis split by division.
        let mut b = Build::new();
        let g = b.grid(&[a * c]);
        let extents = b.kernel.axes.clone();
        let extent = |x: Axis| extents[x].extent;
        let x = b.input(F32, &[c, a]);
        let i = IndexExpr::axis(g[0]);
        let at = vec![i.rem(c as i64, &extent).into(), i.div(c as i64, &extent).into()];
        let value = b.load_at(x, at);
        let y = b.input(F32, &[a, c]);
        let at = vec![i.div(c as i64, &extent).into(), i.rem(c as i64, &extent).into()];
        let other = b.load_at(y, at);
        let sum = b.op(OpKind::Subtract, &[value, other]);
        let z = b.output(F32, &[a * c]);
        b.store(&[], z, &g, sum);
        check(&b.kernel, &mut random);
    }
}

#[test]
fn gathers() {
    let mut random = Random(7);
    for along in [false, true] {
        let mut b = Build::new();
        let g = b.grid(&[5, 40]);
        let x = b.input(F32, &[9, 40]);
        let index = b.input(I32, &[5, 40]);
        let row = if along {
            b.load(index, &g)
        } else {
            b.load_at(index, vec![IndexExpr::axis(g[0]).into(), IndexExpr::constant(3).into()])
        };
        let offset = Offset { node: row, max: 8, sign: 1 };
        let at = vec![
            Subscript { expr: IndexExpr::constant(0), offset: Some(offset) },
            IndexExpr::axis(g[1]).into(),
        ];
        let value = b.load_at(x, at);
        let z = b.output(F32, &[5, 40]);
        b.store(&[], z, &g, value);
        check(&b.kernel, &mut random);
    }
}

#[test]
fn updates_at_computed_places() {
    let mut random = Random(8);
    for n in [4, 16, 37] {
        let mut b = Build::new();
        let g = b.grid(&[3, 50]);
        let x = b.input(F32, &[3, 50]);
        let update = b.input(F32, &[3, n]);
        let start = b.input(I32, &[]);
        let old = b.load(x, &g);
        let start = b.load(start, &[]);
        let offset = || Some(Offset { node: start, max: 50 - n as i64, sign: -1 });
        let at = Subscript { expr: IndexExpr::axis(g[1]), offset: offset() };
        let new = b.load_at(update, vec![IndexExpr::axis(g[0]).into(), at.clone()]);
        let ranges = vec![Range { at, extent: n }];
        let value = b.node(Expr::Guard { ranges, then: new, otherwise: old }, F32);
        let z = b.output(F32, &[3, 50]);
        b.store(&[], z, &g, value);
        for _ in 0..4 {
            check(&b.kernel, &mut random);
        }
    }
}

#[test]
fn layer_norm_with_two_outputs() {
    let mut random = Random(9);
    for (m, n) in [(4, 33), (7, 768)] {
        let mut b = Build::new();
        let g = b.grid(&[m]);
        let k = b.axis(n);
        let x = b.input(F32, &[m, n]);
        let scale = b.input(BF16, &[n]);
        let v = b.load(x, &[g[0], k]);
        let square = b.op(OpKind::Multiply, &[v, v]);
        let sum = b.reduce(&[k], Monoid::Add, v);
        let squares = b.reduce(&[k], Monoid::Add, square);
        let count = b.constant(Scalar::Float(n as f64), F32);
        let mean = b.op(OpKind::Divide, &[sum, count]);
        let mean2 = b.op(OpKind::Divide, &[squares, count]);
        let m2 = b.op(OpKind::Multiply, &[mean, mean]);
        let var = b.op(OpKind::Subtract, &[mean2, m2]);
        let r = b.op(OpKind::Rsqrt, &[var]);
        let centered = b.op(OpKind::Subtract, &[v, mean]);
        let normal = b.op(OpKind::Multiply, &[centered, r]);
        let s = b.load(scale, &[k]);
        let s = b.op_to(OpKind::Convert, Default::default(), &[s], F32);
        let scaled = b.op(OpKind::Multiply, &[normal, s]);
        let z = b.output(F32, &[m, n]);
        let z2 = b.output(BF16, &[m, n]);
        let means = b.output(F32, &[m]);
        b.store(&[k], z, &[g[0], k], scaled);
        let narrow = b.op_to(OpKind::Convert, Default::default(), &[scaled], BF16);
        b.store(&[k], z2, &[g[0], k], narrow);
        b.store(&[], means, &[g[0]], mean);
        check(&b.kernel, &mut random);
    }
}

#[test]
fn long_chains_of_ops() {
    let mut b = Build::new();
    let g = b.grid(&[40]);
    let x = b.input(I32, &[40]);
    let mut value = b.load(x, &g);
    let first = value;
    for i in 0..3000 {
        value = b.op(if i % 3 == 0 { OpKind::Add } else { OpKind::Xor }, &[value, first]);
    }
    let z = b.output(I32, &[40]);
    b.store(&[], z, &g, value);
    check(&b.kernel, &mut Random(10));
}

#[test]
fn what_cannot_be_generated_runs_anyway() {
    let mut b = Build::new();
    let g = b.grid(&[5]);
    let x = b.input(C64, &[5]);
    let value = b.load(x, &g);
    let value = b.op(OpKind::Exponential, &[value]);
    let z = b.output(C64, &[5]);
    b.store(&[], z, &g, value);
    let mut random = Random(11);
    let input = random.tensor(C64, &[5]);
    let compiled = compiled(&b.kernel, &tpuc_cpu::Options::default());
    assert!(compiled.remarks[0].message.contains("no code for loads of type complex<f32>"));
    let want = tpuc_runtime::portable::eval_kernel(&b.kernel, std::slice::from_ref(&input)).unwrap();
    assert_eq!(compiled.executable.run(&[input]).unwrap(), want);
}

#[test]
fn many_threads_give_the_same_bits_every_time() {
    let mut random = Random(12);
    let mut turned = Build::new();
    let g = turned.grid(&[300, 500]);
    let x = turned.input(F32, &[500, 300]);
    let value = turned.load(x, &[g[1], g[0]]);
    let z = turned.output(F32, &[300, 500]);
    turned.store(&[], z, &g, value);
    let sums = [true, false].map(|last| reduction(F32, Monoid::Add, 1500, 131, last));
    for kernel in [softmax(700, 130), turned.kernel].iter().chain(&sums) {
        let inputs = [random.tensor(F32, &kernel.params[0].shape)];
        let options = |threads| tpuc_cpu::Options { threads: Some(threads), ..Default::default() };
        check_with(kernel, &inputs, &options(8));
        let one = compiled(kernel, &options(1)).executable.run(&inputs).unwrap();
        let many = compiled(kernel, &options(8));
        for _ in 0..100 {
            assert_eq!(many.executable.run(&inputs).unwrap(), one, "{kernel}");
        }
    }
}

/// Several outputs of one kernel, laid out differently: behind a product, beside rows, and element by element.
#[test]
fn several_outputs() {
    let mut random = Random(40);
    let greater = Attr::Enum(EnumAttr::ComparisonDirection(ComparisonDirection::Gt));
    let greater = AttrDict::new().with("comparison_direction", greater);
    for (m, n, k) in [(1, 1, 1), (5, 33, 7), (40, 17, 64), (3, 0, 2)] {
        let mut b = Build::new();
        let g = b.grid(&[m, n]);
        let a = b.axis(k);
        let (x, y, bias) = (b.input(F32, &[m, k]), b.input(F32, &[k, n]), b.input(F32, &[n]));
        let (x, y) = (b.load(x, &[g[0], a]), b.load(y, &[a, g[1]]));
        let product = b.op(OpKind::Multiply, &[x, y]);
        let sum = b.reduce(&[a], Monoid::Add, product);
        let bias = b.load(bias, &g[1..]);
        let biased = b.op(OpKind::Add, &[sum, bias]);
        let act = b.op(OpKind::Tanh, &[biased]);
        let (raw, turned) = (b.output(F32, &[m, n]), b.output(F32, &[n, m]));
        b.store(&[], raw, &g, biased);
        b.store(&[], turned, &[g[1], g[0]], act);
        let zero = b.constant(Scalar::Float(0.0), F32);
        let sign = b.op_to(OpKind::Compare, greater.clone(), &[biased, zero], I1);
        let mask = b.output(I1, &[m, n]);
        b.store(&[], mask, &g, sign);
        check(&b.kernel, &mut random);

        let mut b = Build::new();
        let g = b.grid(&[m]);
        let (a, c) = (b.axis(k), b.axis(k));
        let x = b.input(F32, &[m, k]);
        let (first, second) = (b.load(x, &[g[0], a]), b.load(x, &[g[0], c]));
        let sum = b.reduce(&[a], Monoid::Add, first);
        let top = b.reduce(&[c], Monoid::Max, second);
        let shifted = b.op(OpKind::Subtract, &[second, top]);
        let (rows, tops) = (b.output(F32, &[m, k]), b.output(F32, &[m]));
        let wide = b.op_to(OpKind::Convert, AttrDict::new(), &[sum], F64);
        let sums = b.output(F64, &[m]);
        b.store(&[c], rows, &[g[0], c], shifted);
        b.store(&[], tops, &g, top);
        b.store(&[], sums, &g, wide);
        check(&b.kernel, &mut random);

        let mut b = Build::new();
        let g = b.grid(&[m, k]);
        let x = b.input(F32, &[k, m]);
        let x = b.load(x, &[g[1], g[0]]);
        let (same, turned) = (b.output(F32, &[m, k]), b.output(F32, &[k, m]));
        let negative = b.op(OpKind::Negate, &[x]);
        b.store(&[], same, &g, x);
        b.store(&[], turned, &[g[1], g[0]], negative);
        check(&b.kernel, &mut random);
    }
}
