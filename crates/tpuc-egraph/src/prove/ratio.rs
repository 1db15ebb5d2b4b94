//! Exact rational numbers; results that do not fit have no value.

use std::cmp::Ordering;
use std::ops::Neg;
use tpuc_ir::OpKind;
use tpuc_tensor::{Scalar, Tensor};

/// A fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ratio {
    pub num: i128,
    pub den: i128,
}

fn gcd(a: i128, b: i128) -> i128 {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    i128::try_from(a).unwrap_or(i128::MAX)
}

impl Neg for Ratio {
    type Output = Self;
    fn neg(self) -> Self {
        Self { num: -self.num, den: self.den }
    }
}

impl Ratio {
    pub const ZERO: Ratio = Ratio { num: 0, den: 1 };
    pub const ONE: Ratio = Ratio { num: 1, den: 1 };

    pub fn int(num: i128) -> Self {
        Self { num, den: 1 }
    }
    /// `None` for a zero denominator, and where `i128` is too narrow.
    pub fn new(num: i128, den: i128) -> Option<Self> {
        if den == 0 || num == i128::MIN || den == i128::MIN {
            return None;
        }
        let g = gcd(num, den).max(1) * den.signum();
        Some(Self { num: num / g, den: den / g })
    }
    /// The number that a finite float is.
    pub fn from_f64(x: f64) -> Option<Self> {
        if !x.is_finite() {
            return None;
        }
        let (mantissa, exponent) = parts(x);
        if mantissa == 0 {
            return Some(Self::ZERO);
        }
        let zeros = mantissa.trailing_zeros();
        let (m, e) = (i128::from(mantissa >> zeros), exponent + i64::from(zeros));
        match e {
            0..=60 => Some(Self::int(m << e)),
            -110..=-1 => Some(Self { num: m, den: 1 << -e }),
            _ => None,
        }
    }
    /// The largest number that both are whole multiples of.
    pub fn gcd(self, o: Self) -> Option<Self> {
        let (a, b) = (self.num.checked_mul(o.den)?, o.num.checked_mul(self.den)?);
        Self::new(gcd(a, b), self.den.checked_mul(o.den)?)
    }
    pub fn is_int(self) -> bool {
        self.den == 1
    }
    #[expect(clippy::should_implement_trait, reason = "it may overflow")]
    pub fn add(self, o: Self) -> Option<Self> {
        let left = self.num.checked_mul(o.den)?;
        Self::new(left.checked_add(o.num.checked_mul(self.den)?)?, self.den.checked_mul(o.den)?)
    }
    #[expect(clippy::should_implement_trait, reason = "it may overflow")]
    pub fn mul(self, o: Self) -> Option<Self> {
        Self::new(self.num.checked_mul(o.num)?, self.den.checked_mul(o.den)?)
    }
    pub fn inverse(self) -> Option<Self> {
        Self::new(self.den, self.num)
    }
    pub fn abs(self) -> Self {
        Self { num: self.num.abs(), den: self.den }
    }
    pub fn floor(self) -> i128 {
        self.num.div_euclid(self.den)
    }
    pub fn pow(self, exponent: i128) -> Option<Self> {
        let base = if exponent < 0 { self.inverse()? } else { self };
        let n = u32::try_from(exponent.unsigned_abs()).ok()?;
        Some(Self { num: base.num.checked_pow(n)?, den: base.den.checked_pow(n)? })
    }
    pub fn compare(self, o: Self) -> Option<Ordering> {
        Some(self.num.checked_mul(o.den)?.cmp(&o.num.checked_mul(self.den)?))
    }
    /// The nearest float.
    pub fn to_f64(self) -> f64 {
        self.num as f64 / self.den as f64
    }
}

/// `x = mantissa * 2^exponent`, for a finite x.
pub fn parts(x: f64) -> (i64, i64) {
    let bits = x.to_bits();
    let fraction = (bits & ((1 << 52) - 1)) as i64;
    let biased = ((bits >> 52) & 0x7ff) as i64;
    let (m, e) = if biased == 0 { (fraction, -1074) } else { (fraction | (1 << 52), biased - 1075) };
    (if x < 0.0 { -m } else { m }, e)
}

/// Whether the value that was computed of an op on known operands is its value in real arithmetic.
pub fn folds_exactly(kind: OpKind, operands: &[Tensor], value: &Tensor) -> bool {
    use OpKind as K;
    let inexact = |t: &Tensor| t.elem().is_float() || t.elem().is_complex();
    if !inexact(value) && !operands.iter().any(inexact) {
        return true;
    }
    match kind {
        K::BroadcastInDim | K::Reshape | K::Transpose | K::Slice | K::Reverse | K::Concatenate | K::Pad => {
            true
        }
        K::Constant
        | K::Iota
        | K::Select
        | K::Negate
        | K::Abs
        | K::Maximum
        | K::Minimum
        | K::Clamp
        | K::Compare => true,
        K::Add | K::Subtract | K::Multiply | K::Divide | K::Convert => {
            let same = |i: usize| -> Option<bool> {
                let of = |t: &Tensor| match t.get(if t.len() == 1 { 0 } else { i }) {
                    Scalar::Float(x) => Ratio::from_f64(x),
                    Scalar::Int(n) => Some(Ratio::int(n)),
                    Scalar::Bool(b) => Some(Ratio::int(b.into())),
                    Scalar::Complex(..) => None,
                };
                let (a, b) = (of(operands.first()?)?, of(operands.last()?)?);
                let exact = match kind {
                    K::Add => a.add(b)?,
                    K::Subtract => a.add(b.neg())?,
                    K::Multiply => a.mul(b)?,
                    K::Divide => a.mul(b.inverse()?)?,
                    // Rounding to a narrower type is what the op means.
                    _ if operands.first()?.elem().is_float() => return Some(true),
                    _ => a,
                };
                Some(of(value)? == exact)
            };
            (0..value.len()).all(|i| same(i) == Some(true))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_exact() {
        assert_eq!(Ratio::from_f64(0.75), Ratio::new(3, 4));
        assert_eq!(Ratio::from_f64(-6.0), Some(Ratio::int(-6)));
        assert_eq!(Ratio::from_f64(f64::from(0.1f32)), Ratio::new(13_421_773, 1 << 27));
        assert_eq!(Ratio::from_f64(f64::INFINITY), None);
        assert_eq!(Ratio::from_f64(1e300), None);
    }

    #[test]
    fn arithmetic_refuses_to_overflow() {
        let third = Ratio::new(1, 3).unwrap();
        assert_eq!(third.add(third).unwrap().add(third), Some(Ratio::ONE));
        assert_eq!(Ratio::int(i128::MAX).mul(Ratio::int(2)), None);
        assert_eq!(Ratio::ZERO.inverse(), None);
        assert_eq!(third.pow(-2), Some(Ratio::int(9)));
        assert_eq!(third.neg().floor(), -1);
    }
}
