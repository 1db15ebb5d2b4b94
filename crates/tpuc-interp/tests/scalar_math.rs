//! The scalar functions against correctly rounded results; `tools/gen_math_cases.py` wrote them.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use tpuc_interp::apply_elementwise;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::npz::{RawArray, read_npz};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// Largest distance that is allowed, in units in the last place, and for components of which more than fifty bits
/// cancel: these an argument's own rounding changes completely.
const BOUND: i128 = 2;
const CANCELLED: i128 = 16;

/// The position of a value among all of its type, zeros together.
fn position(value: f64, elem: ElementType) -> i128 {
    let magnitude = elem.float_format().expect("a float type").encode(value.abs()) as i128;
    if value < 0.0 { -magnitude } else { magnitude }
}

/// Distance between components; `None` when they differ in kind (NaN, sign of a zero).
fn distance(got: f64, want: f64, elem: ElementType) -> Option<i128> {
    if got.is_nan() || want.is_nan() {
        return (got.is_nan() && want.is_nan()).then_some(0);
    }
    if got == 0.0 && want == 0.0 && got.is_sign_negative() != want.is_sign_negative() {
        return None;
    }
    Some((position(got, elem) - position(want, elem)).abs())
}

fn parts(value: Scalar) -> Vec<f64> {
    match value {
        Scalar::Complex(re, im) => vec![re, im],
        other => vec![other.as_f64()],
    }
}

fn is_right(args: &[Scalar], got: Scalar, want: Scalar, elem: ElementType) -> bool {
    let (mut got, mut want) = (parts(got), parts(want));
    let arguments: Vec<f64> = args.iter().flat_map(|&a| parts(a)).collect();
    let open = arguments.iter().chain(&want).any(|v| v.is_nan());
    if open && !arguments.iter().all(|v| v.is_finite()) {
        // Next to a NaN, Annex G leaves the sign of the other component open.
        got.iter_mut().chain(&mut want).for_each(|v| *v = v.abs());
    }
    let largest = want.iter().fold(0f64, |m, w| m.max(w.abs()));
    got.iter().zip(&want).all(|(&g, &w)| {
        let bound = if w.abs() < largest * 2f64.powi(-50) { CANCELLED } else { BOUND };
        distance(g, w, elem).is_some_and(|d| d <= bound)
    })
}

fn element_type(name: &str) -> ElementType {
    match name {
        "float16" => ElementType::F16,
        "float32" => ElementType::F32,
        "float64" => ElementType::F64,
        "complex64" => ElementType::C64,
        "complex128" => ElementType::C128,
        other => panic!("a type {other}"),
    }
}

fn cases() -> BTreeMap<String, (Vec<Tensor>, Tensor)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/math/cases.npz");
    let raw: HashMap<String, RawArray> = read_npz(&path).expect("cases.npz").into_iter().collect();
    let mut out = BTreeMap::new();
    for key in raw.keys().filter_map(|k| k.strip_suffix(".out")) {
        let (op, ty) = key.rsplit_once('.').expect("a type");
        let elem = element_type(ty);
        let result = if op == "stablehlo.abs" { elem.real() } else { elem };
        let read = |side: &str, elem: ElementType| {
            let array = raw.get(&format!("{key}.{side}"))?.clone();
            let n = array.shape.first().copied()?;
            array.into_tensor(elem, &[n]).ok()
        };
        let ins = ["in0", "in1"].into_iter().filter_map(|side| read(side, elem)).collect();
        out.insert(key.to_string(), (ins, read("out", result).expect("results")));
    }
    out
}

#[test]
fn functions_are_right_in_the_last_place() {
    let mut failures = Vec::new();
    let mut count = 0;
    for (key, (ins, out)) in cases() {
        let op = key.rsplit_once('.').expect("a type").0;
        let kind = OpKind::from_name(op).unwrap_or_else(|| panic!("no op {op}"));
        assert!(!ins.is_empty(), "{key}: no arguments");
        for i in 0..out.len() {
            let args: Vec<Scalar> = ins.iter().map(|t| t.get(i)).collect();
            let got = apply_elementwise(kind, &AttrDict::new(), &args, ins[0].elem(), out.elem());
            let want = out.get(i);
            count += 1;
            match got {
                Ok(got) if is_right(&args, got, want, out.elem().real()) => {}
                got => failures.push(format!("{key}({args:?}) = {got:?}, not {want:?}")),
            }
        }
    }
    assert!(count > 30_000, "only {count} cases");
    assert!(
        failures.is_empty(),
        "{} of {count} differ:\n{}",
        failures.len(),
        failures[..failures.len().min(40)].join("\n")
    );
}

/// Rounding to every float type, from f64 and from integers, with the specials that each type has.
#[test]
fn conversions_round_once() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/math/conversions.npz");
    let raw: HashMap<String, RawArray> = read_npz(&path).expect("conversions.npz").into_iter().collect();
    let mut types = 0;
    for (key, elem, source, side) in raw.keys().filter_map(|key| {
        let (ty, source) = key.strip_suffix(".in")?.rsplit_once('.')?;
        Some((
            key,
            ty.parse::<ElementType>().ok()?,
            source.parse::<ElementType>().ok()?,
            key.replace(".in", ".out"),
        ))
    }) {
        let read = |key: &str, elem| {
            let array = raw[key].clone();
            let n = array.shape[0];
            array.into_tensor(elem, &[n]).expect("an array")
        };
        let (from, want) = (read(key, source), read(&side, ElementType::F64));
        for (x, want) in from.scalars().zip(want.to_floats()) {
            let got =
                apply_elementwise(OpKind::Convert, &AttrDict::new(), &[x], source, elem).unwrap().as_f64();
            let same = if want.is_nan() {
                got.is_nan() && got.is_sign_negative() == want.is_sign_negative()
            } else {
                got.to_bits() == want.to_bits()
            };
            assert!(same, "{x:?} to {elem}: {got}, not {want}");
            let stored = Tensor::from_scalars(elem, &[], [x]).get(0).as_f64();
            assert!(
                source != ElementType::F64 || stored.to_bits() == got.to_bits(),
                "{x:?} in a tensor of {elem}"
            );
        }
        types += 1;
    }
    assert_eq!(types, 24, "three sources for some, one for the others");
}

/// Poles, infinities and the edges of domains, by bits but for NaN.
#[test]
fn values_at_singular_points() {
    use ElementType::{C64, C128, F32, F64};
    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;
    let real = |kind, args: &[f64], want: f64| {
        for elem in [F32, F64] {
            let args: Vec<Scalar> = args.iter().map(|&x| Scalar::Float(x)).collect();
            let got = apply_elementwise(kind, &AttrDict::new(), &args, elem, elem).unwrap().as_f64();
            let want = if elem == F32 { f64::from(want as f32) } else { want };
            let same = got.is_nan() && want.is_nan() || got.to_bits() == want.to_bits();
            assert!(same, "{kind:?} {args:?}: {got}, not {want}");
        }
    };
    real(OpKind::Log, &[-0.0], -INF);
    real(OpKind::Log, &[-1.0], NAN);
    real(OpKind::LogPlusOne, &[-1.0], -INF);
    real(OpKind::Sqrt, &[-0.0], -0.0);
    real(OpKind::Sqrt, &[-1.0], NAN);
    real(OpKind::Rsqrt, &[0.0], INF);
    real(OpKind::Rsqrt, &[-0.0], -INF);
    real(OpKind::Rsqrt, &[INF], 0.0);
    real(OpKind::Cbrt, &[-INF], -INF);
    real(OpKind::Logistic, &[-INF], 0.0);
    real(OpKind::Logistic, &[INF], 1.0);
    real(OpKind::Logistic, &[-720.0], f64::from_bits(0x9_93b4_dc95));
    real(OpKind::Tanh, &[-INF], -1.0);
    real(OpKind::ExponentialMinusOne, &[-INF], -1.0);
    real(OpKind::ChloAtanh, &[-1.0], -INF);
    real(OpKind::ChloAcosh, &[-1e30], NAN);
    real(OpKind::ChloAcosh, &[1.0], 0.0);
    real(OpKind::ChloAsinh, &[-INF], -INF);
    real(OpKind::ChloSinh, &[-INF], -INF);
    real(OpKind::ChloCosh, &[-INF], INF);
    real(OpKind::ChloErfc, &[-INF], 2.0);
    real(OpKind::ChloErfInv, &[-1.0], -INF);
    real(OpKind::ChloLgamma, &[-INF], INF);
    real(OpKind::ChloLgamma, &[-3.0], INF);
    real(OpKind::ChloDigamma, &[-INF], NAN);
    real(OpKind::ChloDigamma, &[INF], INF);
    real(OpKind::ChloBesselI1e, &[-INF], -0.0);
    real(OpKind::ChloConj, &[-0.0], -0.0);
    real(OpKind::Power, &[0.0, 0.0], 1.0);
    real(OpKind::Power, &[1.0, NAN], 1.0);
    real(OpKind::Power, &[-0.0, -3.0], -INF);
    real(OpKind::Power, &[-1.0, INF], 1.0);
    real(OpKind::Power, &[-8.0, 0.5], NAN);
    real(OpKind::Remainder, &[-1.0, 1.0], -0.0);
    real(OpKind::Remainder, &[1.0, INF], 1.0);
    real(OpKind::Remainder, &[1.0, 0.0], NAN);
    real(OpKind::Atan2, &[-0.0, 0.0], -0.0);
    real(OpKind::Atan2, &[0.0, -0.0], std::f64::consts::PI);
    real(OpKind::ChloZeta, &[1.0, 2.0], INF);
    real(OpKind::ChloZeta, &[0.5, 2.0], NAN);
    real(OpKind::ChloZeta, &[2.0, -1.0], INF);
    real(OpKind::ChloZeta, &[3.0, -1.0], NAN);
    real(OpKind::ChloZeta, &[2.5, -1.5], NAN);
    real(OpKind::ChloPolygamma, &[1.5, 2.0], NAN);
    real(OpKind::ChloPolygamma, &[200.0, 1.0], -INF);
    real(OpKind::ChloPolygamma, &[1.0, 0.0], INF);

    let complex = |kind, args: &[(f64, f64)], want: (f64, f64)| {
        for elem in [C64, C128] {
            let args: Vec<Scalar> = args.iter().map(|&(x, y)| Scalar::Complex(x, y)).collect();
            let got = parts(apply_elementwise(kind, &AttrDict::new(), &args, elem, elem).unwrap());
            let round = |w: f64| if elem == C64 { f64::from(w as f32) } else { w };
            let same = |g: f64, w: f64| g.is_nan() && w.is_nan() || g.to_bits() == round(w).to_bits();
            assert!(same(got[0], want.0) && same(got[1], want.1), "{kind:?} {args:?}: {got:?}, not {want:?}");
        }
    };
    complex(OpKind::Divide, &[(1.0, 1.0), (0.0, 0.0)], (INF, INF));
    complex(OpKind::Divide, &[(1.0, 0.0), (-0.0, 0.0)], (-INF, NAN));
    complex(OpKind::Divide, &[(0.0, 0.0), (0.0, 0.0)], (NAN, NAN));
    complex(OpKind::Divide, &[(INF, 1.0), (2.0, 3.0)], (INF, -INF));
    complex(OpKind::Divide, &[(1.0, 0.0), (INF, INF)], (0.0, -0.0));
    complex(OpKind::Multiply, &[(INF, 0.0), (1.0, 0.0)], (INF, NAN));
    complex(OpKind::Log, &[(-0.0, 0.0)], (-INF, std::f64::consts::PI));
    complex(OpKind::Sqrt, &[(-4.0, -0.0)], (0.0, -2.0));
    complex(OpKind::Sign, &[(INF, NAN)], (NAN, NAN));
    complex(OpKind::Rsqrt, &[(0.0, 0.0)], (INF, NAN));
    complex(OpKind::Power, &[(0.0, 0.0), (0.0, 0.0)], (1.0, 0.0));
    complex(OpKind::Power, &[(0.0, 0.0), (1.0, 1.0)], (0.0, 0.0));
    complex(OpKind::Logistic, &[(-INF, 0.0)], (0.0, 0.0));
    complex(OpKind::ExponentialMinusOne, &[(-INF, 1.0)], (-1.0, 0.0));
    complex(OpKind::LogPlusOne, &[(-1.0, 0.0)], (-INF, 0.0));
    complex(OpKind::Maximum, &[(NAN, 0.0), (1.0, 0.0)], (1.0, 0.0));
    complex(OpKind::Maximum, &[(1.0, 0.0), (1.0, NAN)], (1.0, NAN));
    complex(OpKind::Minimum, &[(2.0, 0.0), (1.0, NAN)], (1.0, NAN));
    complex(OpKind::ChloConj, &[(1.0, 0.0)], (1.0, -0.0));
}

/// The identities that define the kernel.
#[test]
fn the_asin_acos_kernel_gives_both() {
    let f = |kind, z| {
        parts(apply_elementwise(kind, &AttrDict::new(), &[z], ElementType::C128, ElementType::C128).unwrap())
    };
    for (x, y) in
        [(0.3, 0.4), (-3.0, 2.0), (1e-200, -1.0), (5e200, 1e-3), (-0.5, -1e-300), (f64::INFINITY, 1.0)]
    {
        let z = Scalar::Complex(x, y);
        let (w, asin, acos) =
            (f(OpKind::ChloAsinAcosKernel, z), f(OpKind::ChloAsin, z), f(OpKind::ChloAcos, z));
        let close = |a: f64, b: f64| a == b || (a - b).abs() <= 4.0 * f64::EPSILON * b.abs();
        assert!(close(x.atan2(w[0]), asin[0]) && close(w[1].copysign(y), asin[1]), "{z:?}: {w:?} {asin:?}");
        assert!(close(w[0].atan2(x), acos[0]) && close(-w[1].copysign(y), acos[1]), "{z:?}: {w:?} {acos:?}");
    }
}
