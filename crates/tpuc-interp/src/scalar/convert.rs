//! Conversions between element types, and rounding within one.

use tpuc_tensor::{ElementType, Kind, Scalar, round_to};

/// The meaning of `convert` (specification: "convert").
///
/// Floats are truncated towards zero on their way to an integer and saturate; NaN becomes zero. Integers wrap
/// to narrower integers and are rounded once to floats. Everything but zero is true. Complex values lose their
/// imaginary part on the way to any other class.
pub(crate) fn convert(value: Scalar, to: ElementType) -> Scalar {
    match to.kind() {
        Kind::Bool => Scalar::Bool(match value {
            Scalar::Bool(b) => b,
            Scalar::Int(i) => i != 0,
            Scalar::Float(x) | Scalar::Complex(x, _) => x != 0.0,
        }),
        Kind::Signed | Kind::Unsigned => {
            let (low, high) = to.int_range().expect("an integer type");
            Scalar::Int(match value {
                Scalar::Bool(b) => b.into(),
                Scalar::Int(i) => super::int::IntType::of(to).wrap(i),
                Scalar::Float(x) | Scalar::Complex(x, _) => (x as i128).clamp(low, high),
            })
        }
        Kind::Float => Scalar::Float(real(value, to)),
        Kind::Complex => match value {
            Scalar::Complex(re, im) => Scalar::Complex(round_to(to.real(), re), round_to(to.real(), im)),
            other => Scalar::Complex(real(other, to.real()), 0.0),
        },
    }
}

fn real(value: Scalar, to: ElementType) -> f64 {
    match value {
        Scalar::Int(i) if to == ElementType::F64 => i as f64,
        Scalar::Int(i) => round_to(to, int_to_odd(i)),
        other => round_to(to, other.as_f64()),
    }
}

/// The integer as an f64, rounded to odd: a later rounding to a narrower type then gives what rounding the
/// integer itself would.
fn int_to_odd(i: i128) -> f64 {
    let excess = (128 - i.unsigned_abs().leading_zeros()).saturating_sub(53);
    let magnitude = i.unsigned_abs();
    let kept = magnitude >> excess << excess;
    let odd = if kept == magnitude { kept } else { kept | 1 << excess };
    (odd as f64).copysign(if i < 0 { -1.0 } else { 1.0 })
}

/// Rounds a computed value to its element type: integers wrap, floats round to nearest even.
pub(crate) fn round(value: Scalar, to: ElementType) -> Scalar {
    match value {
        Scalar::Int(i) => Scalar::Int(super::int::IntType::of(to).wrap(i)),
        Scalar::Float(x) => Scalar::Float(round_to(to, x)),
        Scalar::Complex(re, im) => Scalar::Complex(round_to(to.real(), re), round_to(to.real(), im)),
        Scalar::Bool(b) => Scalar::Bool(b),
    }
}

/// The meaning of `reduce_precision` (specification: "reduce_precision").
///
/// Works on the bits of the operand's own format, as the specification's wording asks: the mantissa is rounded
/// to nearest even where it stands, then exponents outside the narrower range become infinity or zero.
pub(crate) fn reduce_precision(value: f64, elem: ElementType, exponent_bits: u32, mantissa_bits: u32) -> f64 {
    let Some(format) = elem.float_format() else { return value };
    if value.is_nan() && mantissa_bits == 0 {
        // A NaN needs a mantissa bit; without one its pattern is infinity's.
        return f64::INFINITY;
    }
    if value.is_nan() || value.is_infinite() {
        return value;
    }
    let magnitude_mask = (1u64 << (format.exponent_bits + format.mantissa_bits)) - 1;
    let mut magnitude = format.encode(value) & magnitude_mask;
    let drop = format.mantissa_bits.saturating_sub(mantissa_bits);
    if drop > 0 {
        let last = (magnitude >> drop) & 1;
        magnitude += (1 << (drop - 1)) - 1 + last;
        magnitude &= !((1 << drop) - 1);
    }
    let field = (magnitude >> format.mantissa_bits) as i32;
    if field >= 1 << format.exponent_bits {
        return f64::INFINITY.copysign(value);
    }
    if exponent_bits < format.exponent_bits {
        let bias = (1i32 << (exponent_bits.max(1) - 1)) - 1;
        let exponent = field - format.bias;
        if exponent > bias {
            return f64::INFINITY.copysign(value);
        }
        if exponent <= -bias {
            return 0f64.copysign(value);
        }
    }
    format.decode(magnitude).copysign(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(elem: ElementType, value: Scalar) -> Scalar {
        convert(value, elem)
    }

    #[test]
    fn floats_saturate_and_nan_is_zero() {
        use ElementType::*;
        assert_eq!(to(I8, Scalar::Float(1e9)), Scalar::Int(127));
        assert_eq!(to(U8, Scalar::Float(-3.0)), Scalar::Int(0));
        assert_eq!(to(I64, Scalar::Float(f64::NEG_INFINITY)), Scalar::Int(i64::MIN.into()));
        assert_eq!(to(I32, Scalar::Float(f64::NAN)), Scalar::Int(0));
        assert_eq!(to(I32, Scalar::Float(-2.9)), Scalar::Int(-2));
        assert_eq!(to(I1, Scalar::Float(f64::NAN)), Scalar::Bool(true));
        assert_eq!(to(I1, Scalar::Complex(0.0, 1.0)), Scalar::Bool(false));
        assert_eq!(to(I4, Scalar::Int(9)), Scalar::Int(-7));
        assert_eq!(to(C64, Scalar::Bool(true)), Scalar::Complex(1.0, 0.0));
    }

    #[test]
    fn integers_are_rounded_once() {
        // Rounding to f64 first would land on the tie and then go to even, one step too low.
        let i = (1i128 << 60) + (1 << 36) + 1;
        let want = i as f32;
        assert_eq!(to(ElementType::F32, Scalar::Int(i)), Scalar::Float(want.into()));
        assert_ne!((i as f64) as f32, want);
        assert_eq!(to(ElementType::F32, Scalar::Int(-i)), Scalar::Float(-f64::from(want)));
        for i in [0, 1, -1, i64::MAX.into(), u64::MAX.into(), i64::MIN.into()] {
            assert_eq!(to(ElementType::F64, Scalar::Int(i)), Scalar::Float(i as f64));
            assert_eq!(to(ElementType::F32, Scalar::Int(i)), Scalar::Float((i as f32).into()));
        }
    }

    #[test]
    fn reduced_to_another_format() {
        let half = |x| reduce_precision(x, ElementType::F64, 5, 10);
        assert_eq!((half(65519.0), half(65520.0)), (65504.0, f64::INFINITY));
        assert_eq!(half(5e-324), 0.0);
        assert_eq!(half(1.0 + 2f64.powi(-11)), 1.0);
        assert_eq!(half(1.0 + 3.0 * 2f64.powi(-11)), 1.0 + 2f64.powi(-9));
        assert!(half(f64::NAN).is_nan());
        assert_eq!(reduce_precision(f64::NAN, ElementType::F32, 5, 0), f64::INFINITY);
        let bf16 = |x: f32| reduce_precision(x.into(), ElementType::F32, 8, 7);
        assert_eq!(bf16(f32::MAX), f64::INFINITY);
        assert_eq!(bf16(-1.003_906_2), -1.0);
        assert!(half(-1e-30).is_sign_negative());
    }
}
