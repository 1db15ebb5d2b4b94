//! Exponential, logarithm and what follows from them.

use super::{Dd, NEGLIGIBLE, Wide};

const LN_2_LAST: f64 = 5.707_708_438_416_212e-34;

/// Exponents from here on mean "beyond every range": far outside f64, and still safe to add up.
const BEYOND: i64 = 1 << 40;

/// `1 / (n + 1)!`: the series of `(e^x - 1) / x`.
const EXPM1: [Dd; 12] = {
    let mut table = [Dd::ONE; 12];
    let mut n = 1;
    while n < 12 {
        table[n] = table[n - 1].div(Dd::new((n + 1) as f64, 0.0));
        n += 1;
    }
    table
};

/// `1 / (2n + 1)`: the series of `artanh(x) / x` in powers of `x^2`.
const ARTANH: [Dd; 16] = {
    let mut table = [Dd::ONE; 16];
    let mut n = 1;
    while n < 16 {
        table[n] = Dd::ONE.div(Dd::new((2 * n + 1) as f64, 0.0));
        n += 1;
    }
    table
};

/// `e^x - 1` for `|x| < 0.7`, without loss of relative accuracy.
fn expm1_kernel(x: Dd) -> Dd {
    const HALVINGS: i32 = 8;
    let x = x.scale(1.0 / 256.0);
    let mut s = x.mul(x.horner(&EXPM1));
    for _ in 0..HALVINGS {
        s = s.scale(2.0).add(s.mul(s));
    }
    s
}

impl Wide {
    pub fn exp(self) -> Self {
        if self.is_below(-NEGLIGIBLE) {
            return Wide::ONE + self;
        }
        if self.e >= 20 {
            return Wide { m: Dd::ONE, e: if self.is_negative() { -BEYOND } else { BEYOND } };
        }
        let x = self.to_dd();
        let k = (x.hi / std::f64::consts::LN_2).round();
        let ln_2 = Wide::LN_2.to_dd();
        let r = x.sub(ln_2.mul_f64(k)).sub(Dd::new(LN_2_LAST * k, 0.0));
        Wide::normal(expm1_kernel(r).add(Dd::ONE), k as i64)
    }
    /// `e^x - 1`.
    pub fn exp_m1(self) -> Self {
        if self.is_below(-NEGLIGIBLE) {
            self
        } else if self.is_below(-1) {
            Wide::normal(expm1_kernel(self.m.scale(super::pow2(self.e))), 0)
        } else {
            self.exp() - Wide::ONE
        }
    }
    /// Of a positive number.
    pub fn ln(self) -> Self {
        let (m, e) = if self.m.hi > std::f64::consts::SQRT_2 {
            (self.m.scale(0.5), self.e + 1)
        } else {
            (self.m, self.e)
        };
        let off = m.sub(Dd::ONE);
        let log = if off.hi.abs() < 0.12 {
            Wide::normal(off, 0).ln_1p()
        } else {
            // One Newton step on e^y = m doubles the digits of an f64.
            let y = libm::log(m.hi);
            let t = expm1_kernel(Dd::new(-y, 0.0)).add(Dd::ONE).mul(m).sub(Dd::ONE);
            Wide::normal(Dd::new(y, 0.0).add(t.sub(t.mul(t).scale(0.5))), 0)
        };
        if e == 0 { log } else { Wide::from(e as f64) * Wide::LN_2 + log }
    }
    /// `ln(1 + x)` for `x > -1`.
    pub fn ln_1p(self) -> Self {
        if self.is_below(-NEGLIGIBLE) {
            return self;
        }
        if self.abs() < Wide::from(0.125) {
            let s = self / (Wide::from(2.0) + self);
            let square = if s.is_below(-80) { Dd::ZERO } else { s.square().to_dd() };
            return s.double() * Wide::normal(square.horner(&ARTANH), 0);
        }
        (Wide::ONE + self).ln()
    }
    /// `e^x - e^-x` over two.
    pub fn sinh(self) -> Self {
        let t = self.abs().exp_m1();
        (t + t / (t + Wide::ONE)).half().with_sign_of(self)
    }
    pub fn cosh(self) -> Self {
        let t = self.abs().exp();
        (t + Wide::ONE / t).half()
    }
    /// The inverse of `sinh`.
    pub fn asinh(self) -> Self {
        let x = self.abs();
        let square = x.square();
        (x + square / (Wide::ONE + (Wide::ONE + square).sqrt())).ln_1p().with_sign_of(self)
    }
    /// `self^exponent` of a positive number.
    pub fn pow(self, exponent: Self) -> Self {
        (self.ln() * exponent).exp()
    }
    /// The modulus of `self + i other`.
    pub fn hypot(self, other: Self) -> Self {
        (self.square() + other.square()).sqrt()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `|a - b|` relative to `b`, in bits.
    fn agree(a: Wide, b: Wide) {
        let off = (a - b).abs();
        assert!(off.is_zero() || off < b.abs().ldexp(-93), "{a:?} {b:?}");
    }

    #[test]
    fn inverses_agree_to_all_digits() {
        for x in [1e-300, 1e-40, 3e-17, 1e-9, 0.01, 0.11, 0.13, 0.4, 0.7, 0.9999, 1.0, 1.7, 30.0, 700.0] {
            let x = Wide::new(x, x * 1e-17);
            if !x.is_below(-4) {
                agree(x.exp().ln(), x);
            }
            agree(x.exp_m1().ln_1p(), x);
            agree((-x.exp_m1().ln_1p()).exp_m1(), -(x.exp_m1() / x.exp()));
            agree(x.ln().exp(), x);
            agree(x.sinh().asinh(), x);
            agree(x.asinh().sinh(), x);
            agree(x.cosh().square(), Wide::ONE + x.sinh().square());
        }
    }

    #[test]
    fn beyond_every_range() {
        let huge = Wide::from(1e300);
        assert_eq!((huge.exp().to_f64(), (-huge).exp().to_f64()), (f64::INFINITY, 0.0));
        assert_eq!((huge.sinh() / huge.cosh()).to_f64(), 1.0);
    }
}
