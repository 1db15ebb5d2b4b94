//! Binary floating-point formats narrower than f32, encoded and decoded bit-exactly.
//!
//! Source: StableHLO specification, "Types"; the suffixes mean F = finite only, N = NaN present,
//! U = unsigned, Z = no negative zero.

use crate::ElementType;

/// What the highest exponent (and the sign bit alone) mean in a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Specials {
    /// Infinities and NaNs at the highest exponent, as IEEE 754.
    Ieee,
    /// NaN only, at all ones; no infinity.
    NanAllOnes,
    /// NaN only, at the bit pattern of negative zero; no infinity, no negative zero.
    NanNegativeZero,
    /// Neither NaN nor infinity.
    Finite,
}

/// Bit layout of a float type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FloatFormat {
    pub exponent_bits: u32,
    pub mantissa_bits: u32,
    pub bias: i32,
    signed: bool,
    specials: Specials,
}

impl FloatFormat {
    const fn new(exponent_bits: u32, mantissa_bits: u32, bias: i32, specials: Specials) -> Self {
        Self { exponent_bits, mantissa_bits, bias, signed: true, specials }
    }

    pub(crate) const fn of(ty: ElementType) -> Option<Self> {
        use ElementType::*;
        use Specials::*;
        Some(match ty {
            F4E2M1FN => Self::new(2, 1, 1, Finite),
            F6E2M3FN => Self::new(2, 3, 1, Finite),
            F6E3M2FN => Self::new(3, 2, 3, Finite),
            F8E3M4 => Self::new(3, 4, 3, Ieee),
            F8E4M3 => Self::new(4, 3, 7, Ieee),
            F8E4M3FN => Self::new(4, 3, 7, NanAllOnes),
            F8E4M3FNUZ => Self::new(4, 3, 8, NanNegativeZero),
            F8E4M3B11FNUZ => Self::new(4, 3, 11, NanNegativeZero),
            F8E5M2 => Self::new(5, 2, 15, Ieee),
            F8E5M2FNUZ => Self::new(5, 2, 16, NanNegativeZero),
            F8E8M0FNU => {
                Self { exponent_bits: 8, mantissa_bits: 0, bias: 127, signed: false, specials: NanAllOnes }
            }
            BF16 => Self::new(8, 7, 127, Ieee),
            F16 => Self::new(5, 10, 15, Ieee),
            F32 => Self::new(8, 23, 127, Ieee),
            F64 => Self::new(11, 52, 1023, Ieee),
            _ => return None,
        })
    }

    fn sign_bit(self) -> u64 {
        if self.signed { 1 << (self.exponent_bits + self.mantissa_bits) } else { 0 }
    }
    fn exponent_mask(self) -> u64 {
        (1 << self.exponent_bits) - 1
    }
    /// Whether the smallest exponent field holds zero and subnormals (all formats but the exponent-only one).
    fn has_zero(self) -> bool {
        self.signed
    }
    /// The bit pattern of the largest finite value.
    fn max_finite(self) -> u64 {
        let ones = (1u64 << (self.exponent_bits + self.mantissa_bits)) - 1;
        match self.specials {
            Specials::Ieee => {
                ((self.exponent_mask() - 1) << self.mantissa_bits) | ((1 << self.mantissa_bits) - 1)
            }
            Specials::NanAllOnes => ones - 1,
            Specials::NanNegativeZero | Specials::Finite => ones,
        }
    }
    fn nan(self) -> Option<u64> {
        match self.specials {
            Specials::Ieee => {
                Some((self.exponent_mask() << self.mantissa_bits) | (1 << (self.mantissa_bits - 1)))
            }
            Specials::NanAllOnes => Some((1 << (self.exponent_bits + self.mantissa_bits)) - 1),
            Specials::NanNegativeZero => Some(self.sign_bit()),
            Specials::Finite => None,
        }
    }

    /// The smallest positive value, subnormal where the format has such.
    pub fn smallest(self) -> f64 {
        self.decode(self.has_zero().into())
    }
    /// The largest finite value.
    pub fn largest(self) -> f64 {
        self.decode(self.max_finite())
    }

    /// The value of a bit pattern, exactly. NaNs keep their sign and payload.
    pub fn decode(self, bits: u64) -> f64 {
        let sign = if bits & self.sign_bit() != 0 { -1.0 } else { 1.0 };
        let exponent = (bits >> self.mantissa_bits) & self.exponent_mask();
        let mantissa = bits & ((1 << self.mantissa_bits) - 1);
        let top = exponent == self.exponent_mask();
        match self.specials {
            Specials::Ieee if top && mantissa == 0 => return sign * f64::INFINITY,
            Specials::Ieee if top => {
                let payload = mantissa << (52 - self.mantissa_bits);
                return f64::from_bits(f64::INFINITY.to_bits() | payload).copysign(sign);
            }
            Specials::NanAllOnes if top && mantissa == (1 << self.mantissa_bits) - 1 => {
                return f64::NAN.copysign(sign);
            }
            Specials::NanNegativeZero if bits == self.sign_bit() => return f64::NAN.copysign(sign),
            _ => {}
        }
        let (significand, e) = if exponent == 0 && self.has_zero() {
            (mantissa as f64, 1)
        } else {
            (((1u64 << self.mantissa_bits) | mantissa) as f64, exponent as i32)
        };
        sign * significand * pow2(e - self.bias - self.mantissa_bits as i32)
    }

    /// The nearest bit pattern, ties to even. Overflow gives infinity, else NaN, else the largest finite value. The
    /// type without zero and sign has NaN for both.
    pub fn encode(self, value: f64) -> u64 {
        let sign = if value.is_sign_negative() { self.sign_bit() } else { 0 };
        if value.is_nan() || !self.signed && value <= 0.0 {
            return self.nan_of(value, sign);
        }
        let overflow = || match self.specials {
            Specials::Ieee => sign | (self.exponent_mask() << self.mantissa_bits),
            Specials::Finite => sign | self.max_finite(),
            Specials::NanAllOnes => sign | self.nan().unwrap_or(0),
            Specials::NanNegativeZero => self.sign_bit(),
        };
        let magnitude = value.abs();
        if magnitude.is_infinite() {
            return overflow();
        }
        if magnitude == 0.0 {
            return if self.specials == Specials::NanNegativeZero { 0 } else { sign };
        }
        // Split into significand in [1, 2) and exponent; f64 subnormals are normalised by scaling.
        let (scaled, shift) =
            if magnitude < f64::MIN_POSITIVE { (magnitude * pow2(64), -64) } else { (magnitude, 0) };
        let raw = scaled.to_bits();
        let e = (raw >> 52) as i32 - 1023 + shift;
        let significand = (raw & ((1 << 52) - 1)) | (1 << 52);
        let min_e = if self.has_zero() { 1 - self.bias } else { -self.bias };
        // Bits to drop: more for values below the smallest normal.
        let drop = 52 - self.mantissa_bits as i32 + (min_e - e).max(0);
        if drop > 63 {
            return if self.has_zero() { self.zero(sign) } else { 0 };
        }
        let rounded = if drop == 0 {
            significand
        } else {
            let half = 1u64 << (drop - 1);
            let rest = significand & ((1u64 << drop) - 1);
            let kept = significand >> drop;
            kept + u64::from(rest > half || rest == half && kept & 1 == 1)
        };
        // The hidden bit is a carry into the exponent field, which subnormals lack; without subnormals it is dropped.
        let exponent = ((e - min_e).max(0) as u64) << self.mantissa_bits;
        let bits = if self.has_zero() { exponent + rounded } else { (exponent + rounded).saturating_sub(1) };
        if bits > self.max_finite() {
            return overflow();
        }
        if bits == 0 { self.zero(sign) } else { sign | bits }
    }

    /// The image of a NaN: its sign and the leading bits of its payload, made quiet.
    fn nan_of(self, value: f64, sign: u64) -> u64 {
        match (self.specials, self.nan()) {
            (Specials::Ieee, Some(quiet)) => {
                let payload = value.to_bits() >> (52 - self.mantissa_bits) & ((1 << self.mantissa_bits) - 1);
                sign | quiet | if value.is_nan() { payload } else { 0 }
            }
            (Specials::NanAllOnes, Some(nan)) => sign | nan,
            (_, Some(nan)) => nan,
            // Formats without NaN have no faithful image; XLA and ml_dtypes give negative zero's pattern.
            (_, None) => self.sign_bit(),
        }
    }

    /// The neighbour of `x` in the direction of `y` (both of this format): `nextafter` of C99.
    pub fn next_after(self, x: f64, y: f64) -> f64 {
        if x.is_nan() || y.is_nan() {
            return x + y;
        }
        if x == y {
            return y;
        }
        if x == 0.0 {
            return self.decode(1).copysign(y);
        }
        let bits = self.encode(x);
        let (sign, magnitude) = (bits & self.sign_bit(), bits & !self.sign_bit());
        let next = if (x < y) == (x > 0.0) { magnitude + 1 } else { magnitude - 1 };
        if next == 0 && self.has_zero() { self.decode(self.zero(sign)) } else { self.decode(sign | next) }
    }

    fn zero(self, sign: u64) -> u64 {
        if self.specials == Specials::NanNegativeZero { 0 } else { sign }
    }
}

/// `2^e` exactly, for any `e` in f64's range (subnormals included).
fn pow2(e: i32) -> f64 {
    if e >= -1022 {
        f64::from_bits(((e + 1023) as u64) << 52)
    } else {
        f64::from_bits(1u64 << (e + 1074).max(0))
    }
}

/// Rounds to the nearest value of a float type (ties to even).
pub fn round_to(ty: ElementType, value: f64) -> f64 {
    match ty {
        ElementType::F64 => value,
        ElementType::F32 => value as f32 as f64,
        _ => match FloatFormat::of(ty) {
            Some(format) => format.decode(format.encode(value)),
            None => value,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use half::{bf16, f16};

    #[test]
    fn agrees_with_half_on_every_pattern_and_midpoint() {
        for bits in 0..=u16::MAX {
            let (b, h) = (bf16::from_bits(bits), f16::from_bits(bits));
            for (ty, want) in [(ElementType::BF16, b.to_f64()), (ElementType::F16, h.to_f64())] {
                let format = FloatFormat::of(ty).unwrap();
                let got = format.decode(bits.into());
                assert!(got == want || got.is_nan() && want.is_nan(), "{ty} {bits:#x}");
                if !want.is_nan() {
                    assert_eq!(format.encode(want), bits.into(), "{ty} {bits:#x}");
                }
            }
        }
        let mut state = 1u64;
        for _ in 0..200_000 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let x = f32::from_bits((state >> 32) as u32);
            if x.is_nan() {
                continue;
            }
            assert_eq!(round_to(ElementType::BF16, x as f64), bf16::from_f32(x).to_f64(), "{x:e}");
            assert_eq!(round_to(ElementType::F16, x as f64), f16::from_f32(x).to_f64(), "{x:e}");
        }
    }

    #[test]
    fn every_small_format_round_trips() {
        for &ty in ElementType::ALL {
            let Some(format) = FloatFormat::of(ty) else { continue };
            if ty.bit_width() > 8 {
                continue;
            }
            for bits in 0..1u64 << ty.bit_width() {
                let value = format.decode(bits);
                if !value.is_nan() {
                    assert_eq!(format.encode(value), bits, "{ty} {bits:#x} {value}");
                }
            }
        }
    }

    #[test]
    fn neighbours() {
        for &ty in ElementType::ALL {
            let Some(format) = FloatFormat::of(ty) else { continue };
            if ty.bit_width() > 16 {
                continue;
            }
            let mut values: Vec<f64> = (0..1u64 << ty.bit_width()).map(|b| format.decode(b)).collect();
            values.retain(|v| !v.is_nan() && (*v != 0.0 || v.is_sign_positive()));
            values.sort_by(f64::total_cmp);
            for pair in values.windows(2) {
                assert_eq!(format.next_after(pair[0], pair[1]), pair[1], "{ty}");
                assert_eq!(format.next_after(pair[1], pair[0]), pair[0], "{ty}");
            }
        }
        let double = FloatFormat::of(ElementType::F64).unwrap();
        assert_eq!(double.next_after(f64::MAX, f64::INFINITY), f64::INFINITY);
        assert_eq!(double.next_after(0.0, -1.0), -f64::from_bits(1));
        assert!(double.next_after(1.0, f64::NAN).is_nan());
        assert!(double.next_after(0.0, -0.0).is_sign_negative());
    }

    #[test]
    fn nans_keep_sign_and_payload() {
        for &ty in ElementType::ALL {
            let Some(format) = FloatFormat::of(ty) else { continue };
            if ty.bit_width() > 16 {
                continue;
            }
            for bits in 0..1u64 << ty.bit_width() {
                let value = format.decode(bits);
                if value.is_nan() {
                    let quiet = match format.specials {
                        Specials::Ieee => 1 << (format.mantissa_bits - 1),
                        _ => 0,
                    };
                    assert_eq!(format.encode(value), bits | quiet, "{ty} {bits:#x}");
                }
            }
        }
    }

    #[test]
    fn known_values() {
        let max = |ty| FloatFormat::of(ty).map(|f| f.decode(f.max_finite())).unwrap();
        assert_eq!(max(ElementType::F8E4M3FN), 448.0);
        assert_eq!(max(ElementType::F8E5M2), 57344.0);
        assert_eq!(max(ElementType::F8E4M3FNUZ), 240.0);
        assert_eq!(max(ElementType::F8E4M3B11FNUZ), 30.0);
        assert_eq!(max(ElementType::F4E2M1FN), 6.0);
        assert_eq!(max(ElementType::F8E3M4), 15.5);
        assert_eq!(max(ElementType::F8E8M0FNU), 2f64.powi(127));
        assert!(round_to(ElementType::F8E4M3FN, 500.0).is_nan());
        assert_eq!(round_to(ElementType::F8E5M2, 1e6), f64::INFINITY);
        assert_eq!(round_to(ElementType::F4E2M1FN, 100.0), 6.0);
    }
}
