//! Real functions, computed in f64; the caller rounds the result to the element type once.
//!
//! Addition, subtraction, multiplication, division and square root are thereby correctly rounded for every
//! type up to f32 (f64 has more than twice their precision) and for f64 itself. The other functions are within
//! one unit in the last place for f32 and narrower types, and within two for f64, with the same bits on every
//! host: the `libm` crate's, or [`special`]'s where that one lacks the function or loses digits.

use super::special;
use tpuc_ir::OpKind;

/// Functions whose f64 results need more digits than f64 arithmetic has.
pub(crate) fn precise_unary(kind: OpKind) -> Option<fn(f64) -> f64> {
    match kind {
        OpKind::ChloDigamma => Some(special::digamma_precise),
        OpKind::ChloLgamma => Some(special::lgamma_precise),
        _ => None,
    }
}

/// The meaning of a function of one float.
pub(crate) fn unary(kind: OpKind) -> Option<fn(f64) -> f64> {
    Some(match kind {
        OpKind::Abs => f64::abs,
        OpKind::Cbrt => libm::cbrt,
        OpKind::Ceil => f64::ceil,
        OpKind::Cosine => libm::cos,
        OpKind::Exponential => libm::exp,
        OpKind::ExponentialMinusOne => libm::expm1,
        OpKind::Floor => f64::floor,
        OpKind::Log => libm::log,
        OpKind::LogPlusOne => libm::log1p,
        OpKind::Logistic => logistic,
        OpKind::Negate => |x| -x,
        OpKind::Real => |x| x,
        OpKind::Imag => |_| 0.0,
        OpKind::RoundNearestAfz => f64::round,
        OpKind::RoundNearestEven => f64::round_ties_even,
        OpKind::Rsqrt => rsqrt,
        OpKind::Sign => sign,
        OpKind::Sine => libm::sin,
        OpKind::Sqrt => f64::sqrt,
        OpKind::Tan | OpKind::ChloTan => libm::tan,
        OpKind::Tanh => libm::tanh,
        OpKind::ChloAcos => libm::acos,
        OpKind::ChloAcosh => acosh,
        OpKind::ChloAsin => libm::asin,
        OpKind::ChloAsinh => libm::asinh,
        OpKind::ChloAtan => libm::atan,
        OpKind::ChloAtanh => libm::atanh,
        OpKind::ChloBesselI1e => special::bessel_i1e,
        OpKind::ChloConj => |x| x,
        OpKind::ChloCosh => libm::cosh,
        OpKind::ChloDigamma => special::digamma,
        OpKind::ChloErf => libm::erf,
        OpKind::ChloErfInv => special::erf_inv,
        OpKind::ChloErfc => libm::erfc,
        OpKind::ChloLgamma => libm::lgamma,
        OpKind::ChloSinh => libm::sinh,
        OpKind::ChloSquare => |x| x * x,
        _ => return None,
    })
}

/// The meaning of a function of two floats.
pub(crate) fn binary(kind: OpKind) -> Option<fn(f64, f64) -> f64> {
    Some(match kind {
        OpKind::Add => |a, b| a + b,
        OpKind::Atan2 => libm::atan2,
        OpKind::Divide => |a, b| a / b,
        OpKind::Maximum => maximum,
        OpKind::Minimum => minimum,
        OpKind::Multiply => |a, b| a * b,
        OpKind::Power => libm::pow,
        OpKind::Remainder => |a, b| a % b,
        OpKind::Subtract => |a, b| a - b,
        OpKind::ChloPolygamma => special::polygamma,
        OpKind::ChloZeta => special::zeta,
        _ => return None,
    })
}

/// IEEE 754 `maximum`: NaN if either operand is; +0 is above -0.
pub(crate) fn maximum(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        f64::NAN
    } else if a > b || a == b && b.is_sign_negative() {
        a
    } else {
        b
    }
}

/// IEEE 754 `minimum`: NaN if either operand is; -0 is below +0.
pub(crate) fn minimum(a: f64, b: f64) -> f64 {
    -maximum(-a, -b)
}

/// -1, +1, or the operand itself when it is a zero or NaN.
fn sign(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() { x } else { 1f64.copysign(x) }
}

fn rsqrt(x: f64) -> f64 {
    1.0 / x.sqrt()
}

/// The crate's has values below one, far from it.
fn acosh(x: f64) -> f64 {
    if x < 1.0 { f64::NAN } else { libm::acosh(x) }
}

/// Of the two forms the one whose exponential does not overflow.
fn logistic(x: f64) -> f64 {
    if x < 0.0 {
        let e = libm::exp(x);
        e / (1.0 + e)
    } else {
        1.0 / (1.0 + libm::exp(-x))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extremes_order_zeros_and_keep_nan() {
        assert!(maximum(-0.0, 0.0).is_sign_positive() && maximum(0.0, -0.0).is_sign_positive());
        assert!(minimum(-0.0, 0.0).is_sign_negative() && minimum(0.0, -0.0).is_sign_negative());
        assert!(maximum(f64::NAN, 1.0).is_nan() && maximum(1.0, f64::NAN).is_nan());
        assert!(minimum(f64::NAN, 1.0).is_nan() && minimum(1.0, f64::NAN).is_nan());
        assert_eq!((maximum(1.0, 2.0), minimum(1.0, 2.0)), (2.0, 1.0));
    }

    #[test]
    fn signs() {
        assert!(sign(-0.0).is_sign_negative() && sign(-0.0) == 0.0);
        assert!(sign(f64::NAN).is_nan());
        assert_eq!((sign(-3.0), sign(f64::INFINITY)), (-1.0, 1.0));
    }
}
