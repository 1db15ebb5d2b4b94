//! A number type for functions whose f64 formulas lose digits: 104 significant bits and an exponent that
//! neither overflows nor underflows.
//!
//! With it a formula is right if it is right on paper: intermediate results may be huge, tiny or cancel half of
//! their digits, and the result is rounded once.

mod dd;
mod functions;
mod trig;

pub(crate) use dd::Dd;
use std::cmp::Ordering;
use std::ops::{Add, Div, Mul, Neg, Sub};

/// `m * 2^e`, finite. `|m.hi|` is in [1, 2), or the number is a zero (which has a sign, as in IEEE 754).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wide {
    m: Dd,
    e: i64,
}

/// `2^e` for exponents of normal numbers.
const fn pow2(e: i64) -> f64 {
    f64::from_bits(((e + 1023) as u64) << 52)
}

/// Digits of a term so far below another one do not change the sum.
const NEGLIGIBLE: i64 = 130;

impl Wide {
    pub const ZERO: Wide = Wide { m: Dd::ZERO, e: 0 };
    pub const ONE: Wide = Wide { m: Dd::ONE, e: 0 };
    pub const HALF: Wide = Wide { m: Dd::ONE, e: -1 };
    pub const PI: Wide =
        Wide { m: Dd::new(std::f64::consts::PI / 2.0, 1.224_646_799_147_353_2e-16 / 2.0), e: 1 };
    pub const LN_2: Wide =
        Wide { m: Dd::new(std::f64::consts::LN_2 * 2.0, 2.319_046_813_846_299_6e-17 * 2.0), e: -1 };

    /// The sum of two f64 of ordinary magnitude, the second far below the first.
    pub fn new(hi: f64, lo: f64) -> Self {
        Self::normal(Dd::new(hi, lo), 0)
    }
    /// Exact. A NaN or infinity has no image and gives zero.
    pub fn from_f64(x: f64) -> Self {
        if !x.is_finite() {
            return Self::ZERO;
        }
        let (x, e) = match x.abs() {
            a if a < f64::MIN_POSITIVE => (x * pow2(64), -64),
            a if a > 1e300 => (x * pow2(-64), 64),
            _ => (x, 0),
        };
        Self::normal(Dd::new(x, 0.0), e)
    }
    /// Rounds to nearest, ties to even, overflow to infinity and gradual underflow included.
    pub fn to_f64(self) -> f64 {
        if self.e > 1023 {
            return f64::INFINITY.copysign(self.m.hi);
        }
        if self.e >= -1022 || self.m.hi == 0.0 {
            return self.m.hi * pow2(self.e.max(-1022));
        }
        // Rounded to odd first: the subnormal then is what rounding all the digits would give.
        let mut bits = self.m.hi.to_bits();
        if self.m.lo != 0.0 {
            if self.m.lo.is_sign_negative() != self.m.hi.is_sign_negative() {
                bits -= 1;
            }
            bits |= 1;
        }
        f64::from_bits(bits) * pow2(-1022) * pow2((self.e + 1022).max(-200))
    }
    /// Brings the significand back to [1, 2).
    fn normal(m: Dd, e: i64) -> Self {
        let field = (m.hi.to_bits() >> 52 & 0x7ff) as i64;
        if field == 0 || field == 0x7ff {
            return Self { m: Dd::new(0f64.copysign(m.hi), 0.0), e: 0 };
        }
        let shift = field - 1023;
        Self { m: m.scale(pow2(-shift)), e: e + shift }
    }
    /// The value as a double-double; the exponent must be small.
    fn to_dd(self) -> Dd {
        self.m.scale(pow2(self.e.clamp(-900, 900)))
    }
    /// Multiplies by `2^by`.
    pub fn ldexp(self, by: i64) -> Self {
        if self.is_zero() { self } else { Self { m: self.m, e: self.e + by } }
    }
    pub fn half(self) -> Self {
        self.ldexp(-1)
    }
    pub fn double(self) -> Self {
        self.ldexp(1)
    }
    pub fn square(self) -> Self {
        self * self
    }
    pub fn is_zero(self) -> bool {
        self.m.hi == 0.0
    }
    /// Whether the sign bit is set, of a zero too.
    pub fn is_negative(self) -> bool {
        self.m.hi.is_sign_negative()
    }
    pub fn abs(self) -> Self {
        if self.is_negative() { -self } else { self }
    }
    /// The magnitude of `self` with the sign of `other`.
    pub fn with_sign_of(self, other: Self) -> Self {
        if self.is_negative() == other.is_negative() { self } else { -self }
    }
    /// Whether the magnitude is below `2^e`.
    pub fn is_below(self, e: i64) -> bool {
        self.is_zero() || self.e < e
    }
    pub fn sqrt(self) -> Self {
        if self.is_zero() {
            return self;
        }
        let odd = self.e & 1;
        Self::normal(self.m.scale(pow2(odd)).sqrt(), (self.e - odd) / 2)
    }
}

impl From<f64> for Wide {
    fn from(x: f64) -> Self {
        Self::from_f64(x)
    }
}

/// A double-double of ordinary magnitude.
impl From<Dd> for Wide {
    fn from(x: Dd) -> Self {
        Self::normal(x, 0)
    }
}

impl Neg for Wide {
    type Output = Wide;
    fn neg(self) -> Wide {
        Wide { m: self.m.neg(), e: self.e }
    }
}

impl Add for Wide {
    type Output = Wide;
    fn add(self, b: Wide) -> Wide {
        if self.is_zero() || b.is_zero() {
            return match (self.is_zero(), b.is_zero()) {
                (true, true) => Wide { m: Dd::new(self.m.hi + b.m.hi, 0.0), e: 0 },
                (true, false) => b,
                _ => self,
            };
        }
        let (a, b) = if self.e >= b.e { (self, b) } else { (b, self) };
        let apart = a.e - b.e;
        if apart > NEGLIGIBLE {
            return a;
        }
        Wide::normal(a.m.add(b.m.scale(pow2(-apart))), a.e)
    }
}

impl Sub for Wide {
    type Output = Wide;
    fn sub(self, b: Wide) -> Wide {
        self + -b
    }
}

impl Mul for Wide {
    type Output = Wide;
    fn mul(self, b: Wide) -> Wide {
        if self.is_zero() || b.is_zero() {
            return Wide { m: Dd::new(self.m.hi * b.m.hi, 0.0), e: 0 };
        }
        Wide::normal(self.m.mul(b.m), self.e + b.e)
    }
}

/// A zero divisor has no quotient and gives zero: callers look for it first.
impl Div for Wide {
    type Output = Wide;
    fn div(self, b: Wide) -> Wide {
        if self.is_zero() || b.is_zero() {
            return Wide { m: Dd::new(0f64.copysign(self.m.hi * b.m.hi), 0.0), e: 0 };
        }
        Wide::normal(self.m.div(b.m), self.e - b.e)
    }
}

impl PartialEq for Wide {
    fn eq(&self, other: &Self) -> bool {
        (*self - *other).is_zero()
    }
}

impl PartialOrd for Wide {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (*self - *other).m.hi.partial_cmp(&0.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_f64_survives() {
        let tiny = f64::from_bits(1);
        for x in [0.0, -0.0, 1.0, -1.5, f64::MAX, f64::MIN_POSITIVE, tiny, -3.0 * tiny, 0.1, 1e300] {
            assert_eq!(Wide::from(x).to_f64().to_bits(), x.to_bits(), "{x:e}");
        }
        assert_eq!((Wide::from(f64::MAX) + Wide::from(f64::MAX)).to_f64(), f64::INFINITY);
        assert_eq!((Wide::from(tiny) * Wide::from(-tiny)).to_f64().to_bits(), (-0.0f64).to_bits());
    }

    #[test]
    fn subnormals_are_rounded_once() {
        let tiny = Wide::from(f64::from_bits(1));
        let above_half = tiny.half() + tiny.ldexp(-100);
        let below_half = tiny.half() - tiny.ldexp(-100);
        assert_eq!((above_half.to_f64(), below_half.to_f64()), (f64::from_bits(1), 0.0));
        assert_eq!(
            (tiny.half().to_f64(), (tiny.half() * Wide::from(3.0)).to_f64()),
            (0.0, f64::from_bits(2))
        );
    }

    #[test]
    fn order_and_range() {
        let huge = Wide::from(1e300) * Wide::from(1e300);
        assert!(huge > Wide::from(f64::MAX) && -huge < Wide::ZERO && huge == huge);
        assert_eq!((huge / Wide::from(1e300)).to_f64(), 1e300);
        assert_eq!(huge.sqrt().to_f64(), 1e300);
        assert_eq!((huge + Wide::ONE - huge).to_f64(), 0.0);
    }
}
