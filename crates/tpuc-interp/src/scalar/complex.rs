//! Complex functions, computed in pairs of f64.
//!
//! Inverse functions follow Kahan, "Branch Cuts for Complex Elementary Functions" (1987).

use tpuc_ir::OpKind;

pub(crate) type C = (f64, f64);

const ONE: C = (1.0, 0.0);

/// The meaning of a function of one complex value with a complex result.
pub(crate) fn unary(kind: OpKind) -> Option<fn(C) -> C> {
    Some(match kind {
        OpKind::Cbrt => cbrt,
        OpKind::Cosine => cos,
        OpKind::Exponential => exp,
        OpKind::ExponentialMinusOne => expm1,
        OpKind::Log => log,
        OpKind::LogPlusOne => log1p,
        OpKind::Logistic => |z| div(ONE, add(ONE, exp(neg(z)))),
        OpKind::Negate => neg,
        OpKind::Rsqrt => |z| div(ONE, sqrt(z)),
        OpKind::Sign => sign,
        OpKind::Sine => sin,
        OpKind::Sqrt => sqrt,
        OpKind::Tan => |z| over_i(tanh(times_i(z))),
        OpKind::Tanh => tanh,
        OpKind::ChloAcos => acos,
        OpKind::ChloAcosh => acosh,
        OpKind::ChloAsin => asin,
        OpKind::ChloAsinh => |z| over_i(asin(times_i(z))),
        OpKind::ChloAtan => |z| over_i(atanh(times_i(z))),
        OpKind::ChloAtanh => atanh,
        OpKind::ChloCosh => |z| cos(times_i(z)),
        OpKind::ChloSinh => |z| over_i(sin(times_i(z))),
        OpKind::ChloSquare => |z| mul(z, z),
        _ => return None,
    })
}

/// The meaning of a function of two complex values.
pub(crate) fn binary(kind: OpKind) -> Option<fn(C, C) -> C> {
    Some(match kind {
        OpKind::Add => add,
        OpKind::Atan2 => atan2,
        OpKind::Divide => div,
        OpKind::Maximum => |a, b| if lexicographic(a, b).is_some_and(|o| o.is_lt()) { b } else { a },
        OpKind::Minimum => |a, b| if lexicographic(a, b).is_some_and(|o| o.is_gt()) { b } else { a },
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
    libm::hypot(x, y)
}

fn add(a: C, b: C) -> C {
    (a.0 + b.0, a.1 + b.1)
}

fn sub(a: C, b: C) -> C {
    (a.0 - b.0, a.1 - b.1)
}

pub(crate) fn mul(a: C, b: C) -> C {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// Smith's method: divides through by the larger component of the divisor, so that nothing overflows early.
fn div(a: C, b: C) -> C {
    if b.1 == 0.0 {
        return (a.0 / b.0, a.1 / b.0);
    }
    if b.0.abs() >= b.1.abs() {
        let ratio = b.1 / b.0;
        let scale = b.0 + b.1 * ratio;
        ((a.0 + a.1 * ratio) / scale, (a.1 - a.0 * ratio) / scale)
    } else {
        let ratio = b.0 / b.1;
        let scale = b.0 * ratio + b.1;
        ((a.0 * ratio + a.1) / scale, (a.1 * ratio - a.0) / scale)
    }
}

fn neg((x, y): C) -> C {
    (-x, -y)
}

fn conj((x, y): C) -> C {
    (x, -y)
}

fn times_i((x, y): C) -> C {
    (-y, x)
}

fn over_i((x, y): C) -> C {
    (y, -x)
}

fn sign(z: C) -> C {
    if z.0.is_nan() || z.1.is_nan() {
        (f64::NAN, f64::NAN)
    } else if z == (0.0, 0.0) {
        (0.0, 0.0)
    } else {
        let modulus = abs(z);
        (z.0 / modulus, z.1 / modulus)
    }
}

fn exp((x, y): C) -> C {
    let r = libm::exp(x);
    if y == 0.0 { (r, y) } else { (r * libm::cos(y), r * libm::sin(y)) }
}

fn expm1((x, y): C) -> C {
    let half = libm::sin(0.5 * y);
    (
        libm::expm1(x) * libm::cos(y) - 2.0 * half * half,
        if y == 0.0 { y } else { libm::exp(x) * libm::sin(y) },
    )
}

fn log(z: C) -> C {
    let (x, y) = (z.0.abs().max(z.1.abs()), z.0.abs().min(z.1.abs()));
    let modulus = abs(z);
    let real = if (0.5..2.0).contains(&modulus) {
        // Near the unit circle the logarithm of the rounded modulus would have no digits left.
        0.5 * libm::log1p((x - 1.0) * (x + 1.0) + y * y)
    } else {
        libm::log(modulus)
    };
    (real, libm::atan2(z.1, z.0))
}

fn log1p((x, y): C) -> C {
    if x.abs() < 0.5 && y.abs() < 0.5 {
        (0.5 * libm::log1p(x * (2.0 + x) + y * y), libm::atan2(y, 1.0 + x))
    } else {
        log((1.0 + x, y))
    }
}

fn power(base: C, exponent: C) -> C {
    if exponent == (0.0, 0.0) {
        ONE
    } else if base == (0.0, 0.0) {
        if exponent.0 > 0.0 { (0.0, 0.0) } else { (f64::NAN, f64::NAN) }
    } else if base.1 == 0.0 && exponent.1 == 0.0 && base.0 > 0.0 {
        (libm::pow(base.0, exponent.0), 0.0)
    } else {
        exp(mul(exponent, log(base)))
    }
}

/// Takes the root of the component that does not cancel, and the other one from the product.
fn sqrt((x, y): C) -> C {
    if y.is_infinite() {
        return (f64::INFINITY, y);
    }
    if x == 0.0 && y == 0.0 {
        return (0.0, y);
    }
    if x.is_infinite() && !y.is_nan() {
        return if x > 0.0 { (x, 0f64.copysign(y)) } else { (0.0, f64::INFINITY.copysign(y)) };
    }
    // Scaled by a power of four, so that the modulus neither overflows nor underflows.
    let big = x.abs().max(y.abs());
    let (down, up) = if big > 1e300 {
        (0.25, 2.0)
    } else if big < 1e-290 {
        (2f64.powi(200), 2f64.powi(-100))
    } else {
        (1.0, 1.0)
    };
    let (x, y) = (x * down, y * down);
    let root = (0.5 * (x.abs() + libm::hypot(x, y))).sqrt();
    let other = y.abs() / (2.0 * root);
    let (re, im) = if x >= 0.0 { (root, other) } else { (other, root) };
    (re * up, im.copysign(y) * up)
}

fn cbrt(z: C) -> C {
    if z == (0.0, 0.0) {
        return z;
    }
    let (r, angle) = (libm::cbrt(abs(z)), libm::atan2(z.1, z.0) / 3.0);
    (r * libm::cos(angle), r * libm::sin(angle))
}

fn sin((x, y): C) -> C {
    (libm::sin(x) * libm::cosh(y), libm::cos(x) * libm::sinh(y))
}

fn cos((x, y): C) -> C {
    (libm::cos(x) * libm::cosh(y), -libm::sin(x) * libm::sinh(y))
}

fn tanh((x, y): C) -> C {
    if x.abs() > 350.0 {
        // cosh overflows; the imaginary part is below the smallest subnormal.
        return (1f64.copysign(x), 0f64.copysign(libm::sin(2.0 * y)));
    }
    let (t, h, cosh) = (libm::tan(y), libm::tanh(x), libm::cosh(x));
    let scale = 1.0 + (t * h) * (t * h);
    if t.is_infinite() {
        return (1.0 / h, 0.0);
    }
    (h * (1.0 + t * t) / scale, t / (cosh * cosh) / scale)
}

fn asin(z: C) -> C {
    let (minus, plus) = (sqrt(sub(ONE, z)), sqrt(add(ONE, z)));
    (libm::atan2(z.0, mul(minus, plus).0), libm::asinh(mul(conj(minus), plus).1))
}

fn acos(z: C) -> C {
    let (minus, plus) = (sqrt(sub(ONE, z)), sqrt(add(ONE, z)));
    (2.0 * libm::atan2(minus.0, plus.0), libm::asinh(mul(conj(plus), minus).1))
}

fn acosh(z: C) -> C {
    let (minus, plus) = (sqrt(sub(z, ONE)), sqrt(add(z, ONE)));
    (libm::asinh(mul(conj(minus), plus).0), 2.0 * libm::atan2(minus.1, plus.0))
}

fn atanh(z: C) -> C {
    let difference = sub(log1p(z), log1p(neg(z)));
    (0.5 * difference.0, 0.5 * difference.1)
}

/// The angle of `x + iy`: `-i log((x + iy) / sqrt(x^2 + y^2))`.
fn atan2(y: C, x: C) -> C {
    let norm = sqrt(add(mul(x, x), mul(y, y)));
    over_i(log(div(add(x, times_i(y)), norm)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(got: C, want: C) {
        let scale = abs(want).max(1e-300);
        assert!(abs(sub(got, want)) <= 4e-15 * scale, "{got:?}, not {want:?}");
    }

    #[test]
    fn functions_invert_each_other() {
        let points = [(0.3, 0.4), (-0.3, 0.4), (0.3, -0.4), (-0.7, -0.2), (0.01, 0.9), (1.2, 0.5)];
        for z in points {
            close(exp(log(z)), z);
            close(log1p(expm1(z)), z);
            close(mul(sqrt(z), sqrt(z)), z);
            close(mul(cbrt(z), mul(cbrt(z), cbrt(z))), z);
            close(sin(asin(z)), z);
            close(cos(acos(z)), z);
            close(tanh(atanh(z)), z);
            let f = |kind, z| unary(kind).unwrap()(z);
            close(f(OpKind::Tan, f(OpKind::ChloAtan, z)), z);
            close(f(OpKind::ChloSinh, f(OpKind::ChloAsinh, z)), z);
            close(f(OpKind::ChloCosh, f(OpKind::ChloAcosh, z)), z);
            close(mul(div(z, (3.0, -4.0)), (3.0, -4.0)), z);
            close(power(z, (2.0, 0.0)), mul(z, z));
            close(atan2(z, ONE), f(OpKind::ChloAtan, z));
        }
    }

    #[test]
    fn extreme_magnitudes_survive() {
        close(div((8e307, 8e307), (8e307, 8e307)), ONE);
        close(sqrt((-1e308, 1e308)), {
            let r = sqrt((-1.0, 1.0));
            (r.0 * 1e154, r.1 * 1e154)
        });
        assert_eq!(sqrt((-4.0, 0.0)), (0.0, 2.0));
        assert_eq!(sqrt((-4.0, -0.0)), (0.0, -2.0));
        assert_eq!(tanh((800.0, 1.0)).0, 1.0);
    }
}
