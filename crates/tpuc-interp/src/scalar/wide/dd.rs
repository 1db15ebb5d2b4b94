//! Double-double arithmetic: an unevaluated sum of two f64 carries about 104 significant bits.
//!
//! The algorithms are those of Dekker (1971) and Knuth; error bounds are in Joldes, Muller and Popescu, "Tight
//! and rigorous error bounds for basic building blocks of double-word arithmetic" (2017). Operands must be far
//! from the ends of f64's range; `Wide` sees to that.

/// `hi + lo`, where `hi` is the sum rounded to f64.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Dd {
    pub hi: f64,
    pub lo: f64,
}

/// The sum and its rounding error.
const fn two_sum(a: f64, b: f64) -> Dd {
    let hi = a + b;
    let from_a = hi - b;
    let from_b = hi - from_a;
    Dd { hi, lo: (a - from_a) + (b - from_b) }
}

/// [`two_sum`] for `|a| >= |b|`.
const fn quick_two_sum(a: f64, b: f64) -> Dd {
    let hi = a + b;
    Dd { hi, lo: b - (hi - a) }
}

/// The halves of a significand, 26 bits each.
const fn split(a: f64) -> (f64, f64) {
    let scaled = 134_217_729.0 * a;
    let high = scaled - (scaled - a);
    (high, a - high)
}

/// The product and its rounding error.
const fn two_prod(a: f64, b: f64) -> Dd {
    let hi = a * b;
    let ((ah, al), (bh, bl)) = (split(a), split(b));
    Dd { hi, lo: ((ah * bh - hi) + ah * bl + al * bh) + al * bl }
}

impl Dd {
    pub const ZERO: Dd = Dd::new(0.0, 0.0);
    pub const ONE: Dd = Dd::new(1.0, 0.0);

    pub const fn new(hi: f64, lo: f64) -> Self {
        Self { hi, lo }
    }
    pub const fn neg(self) -> Self {
        Self { hi: -self.hi, lo: -self.lo }
    }
    pub const fn add(self, b: Self) -> Self {
        let (s, t) = (two_sum(self.hi, b.hi), two_sum(self.lo, b.lo));
        let v = quick_two_sum(s.hi, s.lo + t.hi);
        quick_two_sum(v.hi, t.lo + v.lo)
    }
    pub const fn sub(self, b: Self) -> Self {
        self.add(b.neg())
    }
    pub const fn mul(self, b: Self) -> Self {
        let p = two_prod(self.hi, b.hi);
        quick_two_sum(p.hi, p.lo + (self.hi * b.lo + self.lo * b.hi))
    }
    pub const fn mul_f64(self, b: f64) -> Self {
        let p = two_prod(self.hi, b);
        quick_two_sum(p.hi, p.lo + self.lo * b)
    }
    pub const fn div(self, b: Self) -> Self {
        let first = self.hi / b.hi;
        let rest = self.sub(b.mul_f64(first));
        let second = rest.hi / b.hi;
        let third = rest.sub(b.mul_f64(second)).hi / b.hi;
        let q = quick_two_sum(first, second);
        q.add(Dd::new(third, 0.0))
    }
    pub fn sqrt(self) -> Self {
        let root = self.hi.sqrt();
        let rest = self.sub(two_prod(root, root));
        quick_two_sum(root, rest.hi / (2.0 * root))
    }
    /// Multiplies by a power of two.
    pub const fn scale(self, by: f64) -> Self {
        Self { hi: self.hi * by, lo: self.lo * by }
    }
    /// The sum of a power series, coefficients in ascending order.
    pub fn horner(self, coefficients: &[Dd]) -> Self {
        coefficients.iter().rev().fold(Dd::ZERO, |sum, &c| sum.mul(self).add(c))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_and_roots_multiply_back() {
        let mut x = Dd::new(1.0, 0.0);
        for i in 1..200 {
            x = x.mul(Dd::new(1.1, 3e-18)).add(Dd::new(f64::from(i), 1e-17));
            let y = Dd::new(f64::from(i).sqrt(), 1e-18);
            let back = x.div(y).mul(y).sub(x);
            assert!(back.hi.abs() <= x.hi.abs() * 2f64.powi(-100), "{x:?} / {y:?}");
            let root = x.sqrt();
            assert!(root.mul(root).sub(x).hi.abs() <= x.hi.abs() * 2f64.powi(-100), "{x:?}");
            assert_eq!(x.add(y).sub(y).sub(x).hi.abs().max(x.hi * 1e-30), x.hi * 1e-30);
        }
    }

    #[test]
    fn products_are_exact() {
        let p = two_prod(1.0 + f64::EPSILON, 1.0 - f64::EPSILON);
        assert_eq!((p.hi, p.lo), (1.0, -f64::EPSILON * f64::EPSILON));
    }
}
