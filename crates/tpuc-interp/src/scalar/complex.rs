//! Complex functions of pairs of f64.
//!
//! Finite operands are computed with [`Wide`] numbers, where the plain formulas neither overflow nor lose their
//! digits, and each component is rounded once. The inverse functions follow Kahan, "Branch Cuts for Complex
//! Elementary Functions" (1987); signs of zeros say which side of a branch cut is meant. Infinities and NaNs
//! follow C99, Annex G, except in products, which are the plain formula.

use super::wide::Wide;
use super::wide_complex::Z;
use std::f64::consts::{FRAC_PI_2, PI};
use tpuc_ir::OpKind;

pub(crate) type C = (f64, f64);

const NAN: C = (f64::NAN, f64::NAN);

/// The meaning of a function of one complex value with a complex result.
pub(crate) fn unary(kind: OpKind) -> Option<fn(C) -> C> {
    Some(match kind {
        OpKind::Cbrt => |z| by(z, cbrt, |z| exp(scale(log(z), 1.0 / 3.0))),
        OpKind::Cosine => |z| cosh(times_i(z)),
        OpKind::Exponential => exp,
        OpKind::ExponentialMinusOne => |z| by(z, |z| (!z.is_zero()).then(|| z.exp_m1()), expm1_limit),
        OpKind::Log => log,
        OpKind::LogPlusOne => log1p,
        OpKind::Logistic => logistic,
        OpKind::Negate => neg,
        OpKind::Rsqrt => rsqrt,
        OpKind::Sign => sign,
        OpKind::Sine => |z| over_i(sinh(times_i(z))),
        OpKind::Sqrt => sqrt,
        OpKind::Tan | OpKind::ChloTan => |z| over_i(tanh(times_i(z))),
        OpKind::Tanh => tanh,
        OpKind::ChloAcos => acos,
        OpKind::ChloAcosh => acosh,
        OpKind::ChloAsin => |z| over_i(asinh(times_i(z))),
        OpKind::ChloAsinh => asinh,
        OpKind::ChloAtan => |z| over_i(atanh(times_i(z))),
        OpKind::ChloAtanh => atanh,
        OpKind::ChloAsinAcosKernel => asin_acos_kernel,
        OpKind::ChloConj => |(x, y)| (x, -y),
        OpKind::ChloCosh => cosh,
        OpKind::ChloSinh => sinh,
        OpKind::ChloSquare => |z| mul(z, z),
        _ => return None,
    })
}

/// Functions of complex<f32> that f64 has digits and range enough for: squares of f32 are exact in it.
pub(crate) fn narrow_unary(kind: OpKind) -> Option<fn(C) -> C> {
    Some(match kind {
        OpKind::Cosine => {
            |z| narrow(times_i(z), 700.0, |x, y| hyperbolic(libm::cosh(x), libm::sinh(x), y), cosh)
        }
        OpKind::Exponential => |z| narrow(z, 700.0, |x, y| hyperbolic(libm::exp(x), libm::exp(x), y), exp),
        OpKind::Log => |z| narrow(z, f64::MAX, narrow_log, log),
        OpKind::Sine => {
            |z| over_i(narrow(times_i(z), 700.0, |x, y| hyperbolic(libm::sinh(x), libm::cosh(x), y), sinh))
        }
        OpKind::ChloCosh => |z| narrow(z, 700.0, |x, y| hyperbolic(libm::cosh(x), libm::sinh(x), y), cosh),
        OpKind::ChloSinh => |z| narrow(z, 700.0, |x, y| hyperbolic(libm::sinh(x), libm::cosh(x), y), sinh),
        OpKind::Tanh => |z| narrow(z, 300.0, narrow_tanh, tanh),
        _ => return None,
    })
}

/// The function by its formula in f64 where the real part is finite and below `limit`.
fn narrow((x, y): C, limit: f64, formula: fn(f64, f64) -> C, beyond: fn(C) -> C) -> C {
    if x.abs() < limit && y.is_finite() { formula(x, y) } else { beyond((x, y)) }
}

fn hyperbolic(re: f64, im: f64, y: f64) -> C {
    (re * libm::cos(y), im * libm::sin(y))
}

fn narrow_log(x: f64, y: f64) -> C {
    let (big, small) = (x.abs().max(y.abs()), x.abs().min(y.abs()));
    let excess = (big - 1.0) * (big + 1.0) + small * small;
    let twice = if excess.abs() < 0.5 { libm::log1p(excess) } else { libm::log(big * big + small * small) };
    (0.5 * twice, libm::atan2(y, x))
}

fn narrow_tanh(x: f64, y: f64) -> C {
    let (sinh, cosh, sin, cos) = (libm::sinh(x), libm::cosh(x), libm::sin(y), libm::cos(y));
    let norm = sinh * sinh + cos * cos;
    (sinh * cosh / norm, sin * cos / norm)
}

/// The meaning of a function of two complex values.
pub(crate) fn binary(kind: OpKind) -> Option<fn(C, C) -> C> {
    Some(match kind {
        OpKind::Add => add,
        OpKind::Atan2 => atan2,
        OpKind::Divide => div,
        OpKind::Maximum => |a, b| if lexicographic(a, b).is_some_and(|o| o.is_gt()) { a } else { b },
        OpKind::Minimum => |a, b| if lexicographic(a, b).is_some_and(|o| o.is_lt()) { a } else { b },
        OpKind::Multiply => mul,
        OpKind::Power => power,
        OpKind::Subtract => sub,
        _ => return None,
    })
}

/// Order by real, then imaginary part; `None` when a NaN decides.
pub(crate) fn lexicographic(a: C, b: C) -> Option<std::cmp::Ordering> {
    a.partial_cmp(&b)
}

/// The modulus.
pub(crate) fn abs((x, y): C) -> f64 {
    if x.is_finite() && y.is_finite() {
        Wide::from(x).hypot(y.into()).to_f64()
    } else if x.is_infinite() || y.is_infinite() {
        f64::INFINITY
    } else {
        f64::NAN
    }
}

fn finite((x, y): C) -> bool {
    x.is_finite() && y.is_finite()
}

/// A function of finite values, and its limits: at infinities, at NaN, and where the first part gives nothing.
fn by(z: C, inside: fn(Z) -> Option<Z>, limit: fn(C) -> C) -> C {
    let inner = if finite(z) { inside(Z::from(z)) } else { None };
    inner.map_or_else(|| limit(z), C::from)
}

fn add(a: C, b: C) -> C {
    (a.0 + b.0, a.1 + b.1)
}

fn sub(a: C, b: C) -> C {
    (a.0 - b.0, a.1 - b.1)
}

/// Products of f32 are exact in f64, so that the plain formula is rounded once for them.
fn fits_f32((x, y): C) -> bool {
    f64::from(x as f32) == x && f64::from(y as f32) == y
}

/// The plain formula, with one rounding; infinities may give NaN.
pub(crate) fn mul(a: C, b: C) -> C {
    if finite(a) && finite(b) && !(fits_f32(a) && fits_f32(b)) {
        return (Z::from(a) * Z::from(b)).into();
    }
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

pub(crate) fn div(a: C, b: C) -> C {
    if finite(a) && finite(b) && b != (0.0, 0.0) {
        if fits_f32(a) && fits_f32(b) {
            // As in `mul`, nothing is rounded before the sums.
            let norm = b.0 * b.0 + b.1 * b.1;
            return ((a.0 * b.0 + a.1 * b.1) / norm, (a.1 * b.0 - a.0 * b.1) / norm);
        }
        return (Z::from(a) / Z::from(b)).into();
    }
    // C99, G.5.1: a zero or infinite divisor, or an infinite dividend, decides where the formula gives NaN.
    let scale = |v: f64| if v.is_infinite() { 1f64.copysign(v) } else { 0f64.copysign(v) };
    let nan = |z: C| z.0.is_nan() || z.1.is_nan();
    let infinite = |z: C| z.0.is_infinite() || z.1.is_infinite();
    if b == (0.0, 0.0) && !(a.0.is_nan() && a.1.is_nan()) {
        let infinity = f64::INFINITY.copysign(b.0);
        (infinity * a.0, infinity * a.1)
    } else if infinite(a) && finite(b) {
        let (x, y) = (scale(a.0), scale(a.1));
        (f64::INFINITY * (x * b.0 + y * b.1), f64::INFINITY * (y * b.0 - x * b.1))
    } else if infinite(b) && finite(a) && !nan(a) {
        let (c, d) = (scale(b.0), scale(b.1));
        (0.0 * (a.0 * c + a.1 * d), 0.0 * (a.1 * c - a.0 * d))
    } else {
        NAN
    }
}

fn neg((x, y): C) -> C {
    (-x, -y)
}

fn times_i((x, y): C) -> C {
    (-y, x)
}

fn over_i((x, y): C) -> C {
    (y, -x)
}

fn scale((x, y): C, by: f64) -> C {
    (x * by, y * by)
}

/// `z / |z|`; zeros stay.
fn sign(z: C) -> C {
    if z == (0.0, 0.0) {
        (0.0, 0.0)
    } else if finite(z) {
        let modulus = Wide::from(z.0).hypot(z.1.into());
        ((Wide::from(z.0) / modulus).to_f64(), (Wide::from(z.1) / modulus).to_f64())
    } else if z.0.is_nan() || z.1.is_nan() {
        NAN
    } else {
        div(z, (f64::INFINITY, 0.0))
    }
}

/// `a * b`, where a zero wins over infinities and NaN.
fn product(a: f64, b: f64) -> f64 {
    if (a == 0.0 || b == 0.0) && !(a * b == 0.0) {
        let sign = |v: f64| if v.is_nan() { 1.0 } else { 1f64.copysign(v) };
        0f64.copysign(sign(a) * sign(b))
    } else {
        a * b
    }
}

fn exp(z: C) -> C {
    by(
        z,
        |z| Some(z.exp()),
        |z| {
            let r = libm::exp(z.0);
            if r == 0.0 && !z.1.is_finite() {
                return (0.0, 0f64.copysign(z.1));
            }
            let re = if z.0 == f64::INFINITY && !z.1.is_finite() { r } else { product(r, libm::cos(z.1)) };
            (re, product(r, libm::sin(z.1)))
        },
    )
}

fn expm1_limit(z: C) -> C {
    if z == (0.0, 0.0) {
        return z;
    }
    let (re, im) = exp(z);
    (re - 1.0, im)
}

fn log(z: C) -> C {
    by(
        z,
        |z| (!z.is_zero()).then(|| z.ln()),
        |z| {
            let modulus = abs(z);
            (if modulus == 0.0 { f64::NEG_INFINITY } else { modulus }, libm::atan2(z.1, z.0))
        },
    )
}

fn log1p(z: C) -> C {
    by(z, |z| z.ln_1p(), |z| log((z.0 + 1.0, z.1)))
}

fn logistic(z: C) -> C {
    by(
        z,
        |z| z.logistic(),
        |z| {
            if z.0 == f64::INFINITY {
                (1.0, 0f64.copysign(if z.1.is_finite() { libm::sin(z.1) } else { z.1 }))
            } else if z.0 == f64::NEG_INFINITY {
                exp(z)
            } else {
                div((1.0, 0.0), add((1.0, 0.0), exp(neg(z))))
            }
        },
    )
}

fn power(base: C, exponent: C) -> C {
    if exponent == (0.0, 0.0) || base == (1.0, 0.0) {
        (1.0, 0.0)
    } else if base == (0.0, 0.0) {
        if exponent.0 > 0.0 { (0.0, 0.0) } else { NAN }
    } else if base.1 == 0.0 && exponent.1 == 0.0 && base.0 > 0.0 {
        (libm::pow(base.0, exponent.0), 0.0)
    } else if finite(base) && finite(exponent) {
        Z::from(base).pow(exponent.into()).into()
    } else {
        exp(mul(exponent, log(base)))
    }
}

fn sqrt(z: C) -> C {
    by(
        z,
        |z| Some(z.sqrt()),
        |(x, y)| {
            if y.is_infinite() {
                (f64::INFINITY, y)
            } else if x == f64::INFINITY {
                (x, if y.is_nan() { y } else { 0f64.copysign(y) })
            } else if x == f64::NEG_INFINITY {
                (if y.is_nan() { y } else { 0.0 }, f64::INFINITY.copysign(y))
            } else {
                NAN
            }
        },
    )
}

fn rsqrt(z: C) -> C {
    by(z, |z| (!z.is_zero()).then(|| z.sqrt().recip()), |z| div((1.0, 0.0), sqrt(z)))
}

fn cbrt(z: Z) -> Option<Z> {
    if z.is_zero() { Some(z) } else { Some(z.cbrt()) }
}

fn sinh(z: C) -> C {
    by(
        z,
        |z| Some(z.sinh()),
        |(x, y)| {
            let re = if x.is_infinite() && !y.is_finite() { x } else { product(libm::sinh(x), libm::cos(y)) };
            (re, product(libm::cosh(x), libm::sin(y)))
        },
    )
}

fn cosh(z: C) -> C {
    by(
        z,
        |z| Some(z.cosh()),
        |(x, y)| {
            let re = if x.is_infinite() && !y.is_finite() {
                x.abs()
            } else {
                product(libm::cosh(x), libm::cos(y))
            };
            (re, product(libm::sinh(x), libm::sin(y)))
        },
    )
}

fn tanh(z: C) -> C {
    by(
        z,
        |z| Some(z.tanh()),
        |(x, y)| {
            if x.is_infinite() {
                (1f64.copysign(x), 0f64.copysign(if y.is_finite() { libm::sin(2.0 * y) } else { y }))
            } else if x == 0.0 || y == 0.0 {
                (if x == 0.0 { x } else { f64::NAN }, if y == 0.0 { y } else { f64::NAN })
            } else {
                NAN
            }
        },
    )
}

fn asinh(z: C) -> C {
    by(
        z,
        |z| Some(z.asinh()),
        |(x, y)| match (x, y) {
            _ if x.is_infinite() && y.is_infinite() => (x, (PI / 4.0).copysign(y)),
            _ if x.is_infinite() => (x, if y.is_nan() { y } else { 0f64.copysign(y) }),
            _ if x.is_nan() && y == 0.0 => (x, y),
            _ if x.is_nan() && y.is_infinite() => (y.abs(), x),
            _ if y.is_infinite() => (y.abs().copysign(x), FRAC_PI_2.copysign(y)),
            _ => NAN,
        },
    )
}

/// Infinities have the logarithm's modulus and angle.
fn acos(z: C) -> C {
    by(
        z,
        |z| Some(z.acos()),
        |z| {
            if z.0 == 0.0 && z.1.is_nan() {
                return (FRAC_PI_2, f64::NAN);
            }
            let (re, im) = log(z);
            (im.abs(), if z.1.is_nan() { re } else { (-re).copysign(-z.1) })
        },
    )
}

fn asin_acos_kernel(z: C) -> C {
    by(z, |z| Some(z.asin_acos_kernel()), |z| (if z.0.is_nan() { z.0 } else { z.1.abs() }, abs(z)))
}

fn acosh(z: C) -> C {
    by(
        z,
        |z| Some(z.acosh()),
        |z| {
            if z.0 == 0.0 && z.1.is_nan() { (f64::NAN, FRAC_PI_2) } else { log(z) }
        },
    )
}

fn atanh(z: C) -> C {
    by(
        z,
        |z| z.atanh(),
        |(x, y)| match (x, y) {
            _ if x.is_finite() && y == 0.0 => (f64::INFINITY.copysign(x), y),
            _ if y.is_infinite() => (if x.is_nan() { 0.0 } else { 0f64.copysign(x) }, FRAC_PI_2.copysign(y)),
            _ if x.is_infinite() => (0f64.copysign(x), if y.is_nan() { y } else { FRAC_PI_2.copysign(y) }),
            _ if x == 0.0 => (x, f64::NAN),
            _ => NAN,
        },
    )
}

/// The angle of `x + iy`: `-i log((x + iy) / sqrt(x^2 + y^2))`.
fn atan2(y: C, x: C) -> C {
    let inside = if finite(x) && finite(y) { Z::from(y).atan2(x.into()) } else { None };
    inside.map_or_else(
        || {
            let norm = sqrt(add(mul(x, x), mul(y, y)));
            over_i(log(div(add(x, times_i(y)), norm)))
        },
        C::from,
    )
}
