//! Accuracy of generated functions, in units in the last place against the reference interpreter's f64.
mod common;

use common::*;
use tpuc_cpu::Options;
use tpuc_interp::apply_elementwise;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::ElementType::{F32, F64};
use tpuc_tensor::{ElementType, Scalar, Tensor};
use tpuc_tile::Kernel;

fn kernel(kind: OpKind, elem: ElementType, arity: usize, n: u64) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[n]);
    let inputs: Vec<usize> = (0..arity).map(|_| b.input(elem, &[n])).collect();
    let args: Vec<_> = inputs.into_iter().map(|p| b.load(p, &g)).collect();
    let y = b.op(kind, &args);
    let z = b.output(elem, &[n]);
    b.store(&[], z, &g, y);
    b.kernel
}

/// Every exponent and sign, corner cases, and a dense sweep of `low..high`.
fn samples(low: f64, high: f64, random: &mut Random) -> Vec<f64> {
    let mut out = vec![0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1.0, -1.0, 0.5, 1e-45, -1e-45];
    for _ in 0..40_000 {
        out.push(f64::from(f32::from_bits(random.next() as u32)));
    }
    for i in 0..80_000 {
        out.push(low + (high - low) * (f64::from(i) + random.unit()) / 80_000.0);
    }
    out.iter().map(|&x| f64::from(x as f32)).collect()
}

fn ulp(want: f64, got: f64, elem: ElementType) -> f64 {
    if want.is_nan() && got.is_nan() {
        return 0.0;
    }
    // Beyond the last finite value, infinity is as good as it gets.
    let want = if elem == F32 && want.abs() > f64::from(f32::MAX) { f64::from(want as f32) } else { want };
    // The reference itself loses subnormal results of `logistic` in f64.
    if want == got || elem == F64 && want.abs().max(got.abs()) < 1e-300 {
        return if want == 0.0 && want.is_sign_negative() != got.is_sign_negative() { 1e9 } else { 0.0 };
    }
    let unit = match elem {
        F32 => (2f64.powi(want.abs().log2().floor() as i32 - 23)).max(2f64.powi(-149)),
        _ => want.abs().min(f64::MAX / 2.0).next_up() - want.abs().min(f64::MAX / 2.0),
    };
    let error = (want - got).abs() / unit;
    if error.is_nan() { 1e9 } else { error }
}

fn sweep(kind: OpKind, elem: ElementType, columns: &[Vec<f64>], bound: f64) {
    let n = columns[0].len() as u64;
    let inputs: Vec<Tensor> = columns.iter().map(|c| Tensor::from_floats(elem, &[n], c)).collect();
    let kernel = kernel(kind, elem, columns.len(), n);
    for bytes in [None, Some(16)] {
        let options = Options { vector_bytes: bytes, ..Options::default() };
        let got = compiled(&kernel, &options).executable.run(&inputs).unwrap();
        let mut worst = (0.0, String::new());
        for (i, g) in got[0].to_floats().into_iter().enumerate() {
            let args: Vec<Scalar> = inputs.iter().map(|t| t.get(i)).collect();
            let want = apply_elementwise(kind, &AttrDict::new(), &args, F64, F64).unwrap().as_f64();
            let error = ulp(want, g, elem);
            if error > worst.0 {
                worst = (error, format!("{args:?}: want {want:e}, got {g:e}"));
            }
        }
        eprintln!("{:28} {elem} {:6.2} ulp at {}", kind.name(), worst.0, worst.1);
        assert!(worst.0 <= bound, "{} {elem}: {} ulp at {}", kind.name(), worst.0, worst.1);
    }
}

#[test]
fn unary_f32() {
    let mut random = Random(1);
    for (kind, low, high, bound) in [
        (OpKind::Exponential, -105.0, 90.0, 2.0),
        (OpKind::ExponentialMinusOne, -30.0, 90.0, 2.0),
        (OpKind::Log, 0.0, 4.0, 2.0),
        (OpKind::LogPlusOne, -1.0, 4.0, 2.0),
        (OpKind::Logistic, -110.0, 30.0, 3.0),
        (OpKind::Tanh, -10.0, 10.0, 3.0),
        (OpKind::Sine, -50.0, 50.0, 2.0),
        (OpKind::Cosine, -50.0, 50.0, 2.0),
        (OpKind::Tan, -50.0, 50.0, 4.0),
        (OpKind::Sqrt, 0.0, 10.0, 0.51),
        (OpKind::Rsqrt, 0.0, 10.0, 2.0),
        (OpKind::Cbrt, -10.0, 10.0, 2.0),
        (OpKind::ChloErf, -5.0, 5.0, 2.0),
        (OpKind::ChloErfc, -5.0, 11.0, 4.0),
        (OpKind::ChloErfInv, -1.0, 1.0, 5.0),
        (OpKind::ChloAtan, -10.0, 10.0, 3.0),
        (OpKind::ChloAsin, -1.0, 1.0, 0.51),
        (OpKind::ChloLgamma, 0.1, 50.0, 1.0),
    ] {
        sweep(kind, F32, &[samples(low, high, &mut random)], bound);
    }
}

#[test]
fn unary_f64() {
    let mut random = Random(2);
    for (kind, low, high, bound) in [
        (OpKind::Exponential, -746.0, 710.0, 2.0),
        (OpKind::ExponentialMinusOne, -60.0, 710.0, 3.0),
        (OpKind::Log, 0.0, 4.0, 2.0),
        (OpKind::LogPlusOne, -1.0, 4.0, 3.0),
        (OpKind::Logistic, -750.0, 50.0, 4.0),
        (OpKind::Tanh, -20.0, 20.0, 4.0),
        (OpKind::Sine, -50.0, 50.0, 2.0),
        (OpKind::Cosine, -50.0, 50.0, 2.0),
        (OpKind::Tan, -50.0, 50.0, 4.0),
        (OpKind::Cbrt, -10.0, 10.0, 1.0),
    ] {
        sweep(kind, F64, &[samples(low, high, &mut random)], bound);
    }
}

#[test]
fn binary_f32() {
    let mut random = Random(3);
    let corners = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        2.0,
        -2.0,
        3.0,
        -3.0,
        0.5,
        -0.5,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        1e-40,
        1e30,
    ];
    let pairs = corners.iter().flat_map(|&a| corners.iter().map(move |&b| (a, b)));
    let (mut x, mut y): (Vec<f64>, Vec<f64>) = pairs.unzip();
    for _ in 0..100_000 {
        x.push(random.unit() * 8.0);
        y.push(random.unit() * 30.0);
    }
    for _ in 0..50_000 {
        x.push(f64::from(f32::from_bits(random.next() as u32)));
        y.push(f64::from(f32::from_bits(random.next() as u32)));
    }
    let columns = [x, y].map(|c| c.iter().map(|&v| f64::from(v as f32)).collect());
    sweep(OpKind::Power, F32, &columns, 1.0);
    sweep(OpKind::Atan2, F32, &columns, 3.0);
    sweep(OpKind::Remainder, F32, &columns, 0.0);
    sweep(OpKind::Divide, F32, &columns, 0.51);
    sweep(OpKind::Maximum, F32, &columns, 0.0);
    sweep(OpKind::Minimum, F32, &columns, 0.0);
}
