//! Complex functions of finite values, each as one formula in [`Wide`] numbers.

use super::complex::C;
use super::wide::Wide;
use std::ops::{Add, Div, Mul, Neg};

/// `re + i im`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Z {
    re: Wide,
    im: Wide,
}

impl From<C> for Z {
    fn from((re, im): C) -> Self {
        Self { re: re.into(), im: im.into() }
    }
}

impl From<Z> for C {
    fn from(z: Z) -> C {
        (z.re.to_f64(), z.im.to_f64())
    }
}

impl Add for Z {
    type Output = Z;
    fn add(self, b: Z) -> Z {
        Z { re: self.re + b.re, im: self.im + b.im }
    }
}

impl Neg for Z {
    type Output = Z;
    fn neg(self) -> Z {
        Z { re: -self.re, im: -self.im }
    }
}

impl Mul for Z {
    type Output = Z;
    fn mul(self, b: Z) -> Z {
        Z { re: self.re * b.re - self.im * b.im, im: self.re * b.im + self.im * b.re }
    }
}

/// The divisor is not zero.
impl Div for Z {
    type Output = Z;
    fn div(self, b: Z) -> Z {
        let norm = b.norm();
        let product = self * b.conj();
        Z { re: product.re / norm, im: product.im / norm }
    }
}

impl Z {
    pub fn is_zero(self) -> bool {
        self.re.is_zero() && self.im.is_zero()
    }
    /// `1 + z`; a sum of complex numbers would lose the sign of a zero imaginary part.
    fn plus_one(self) -> Z {
        Z { re: Wide::ONE + self.re, im: self.im }
    }
    /// `1 / z` for a value that is not zero.
    pub fn recip(self) -> Z {
        let norm = self.norm();
        Z { re: self.re / norm, im: -self.im / norm }
    }
    fn conj(self) -> Z {
        Z { re: self.re, im: -self.im }
    }
    /// The square of the modulus.
    fn norm(self) -> Wide {
        self.re.square() + self.im.square()
    }
    fn times_i(self) -> Z {
        Z { re: -self.im, im: self.re }
    }
    fn over_i(self) -> Z {
        Z { re: self.im, im: -self.re }
    }
    /// `r (cos angle + i sin angle)`.
    fn polar(r: Wide, angle: Wide) -> Z {
        let (sin, cos) = angle.sin_cos();
        Z { re: r * cos, im: r * sin }
    }
    pub fn exp(self) -> Z {
        Z::polar(self.re.exp(), self.im)
    }
    /// `e^z - 1`.
    pub fn exp_m1(self) -> Z {
        let (sin, cos) = self.im.sin_cos();
        let half = self.im.half().sin();
        Z { re: self.re.exp_m1() * cos - half.square().double(), im: self.re.exp() * sin }
    }
    /// Of a value that is not zero.
    pub fn ln(self) -> Z {
        let (x, y) = (self.re.abs(), self.im.abs());
        let (x, y) = if x < y { (y, x) } else { (x, y) };
        // Near the unit circle the distance to it is what counts.
        let excess = (x - Wide::ONE) * (x + Wide::ONE) + y.square();
        let twice = if excess.is_below(-1) { excess.ln_1p() } else { self.norm().ln() };
        Z { re: twice.half(), im: self.im.atan2(self.re) }
    }
    /// `ln(1 + z)`; nothing at the pole -1.
    pub fn ln_1p(self) -> Option<Z> {
        let above = self.plus_one();
        if above.is_zero() {
            return None;
        }
        let excess = self.re.double() + self.im.square() + self.re.square();
        let twice = if excess.is_below(-1) { excess.ln_1p() } else { above.norm().ln() };
        Some(Z { re: twice.half(), im: self.im.atan2(above.re) })
    }
    /// `1 / (1 + e^-z)`; nothing at a pole.
    pub fn logistic(self) -> Option<Z> {
        let divisor = (-self).exp().plus_one();
        (!divisor.is_zero()).then(|| divisor.recip())
    }
    /// Of a base that is not zero.
    pub fn pow(self, exponent: Z) -> Z {
        (self.ln() * exponent).exp()
    }
    /// Takes the root of the component that does not cancel, and the other one from the product.
    pub fn sqrt(self) -> Z {
        if self.is_zero() {
            return Z { re: Wide::ZERO, im: self.im };
        }
        let root = (self.re.abs() + self.re.hypot(self.im)).half().sqrt();
        let other = self.im.abs() / root.double();
        let (re, im) = if self.re.is_negative() { (other, root) } else { (root, other) };
        Z { re, im: im.with_sign_of(self.im) }
    }
    /// The root whose angle is a third.
    pub fn cbrt(self) -> Z {
        let log = self.ln();
        let third = |x: Wide| x / Wide::from(3.0);
        Z::polar(third(log.re).exp(), third(log.im))
    }
    pub fn sinh(self) -> Z {
        let (sin, cos) = self.im.sin_cos();
        Z { re: self.re.sinh() * cos, im: self.re.cosh() * sin }
    }
    pub fn cosh(self) -> Z {
        let (sin, cos) = self.im.sin_cos();
        Z { re: self.re.cosh() * cos, im: self.re.sinh() * sin }
    }
    pub fn tanh(self) -> Z {
        let (sin, cos) = self.im.sin_cos();
        let (sinh, cosh) = (self.re.sinh(), self.re.cosh());
        let norm = sinh.square() + cos.square();
        Z { re: sinh * cosh / norm, im: sin * cos / norm }
    }
    /// The real part of `sqrt(1 - z^2)` and the imaginary part of the arc sine, from terms of one sign only.
    fn asin_parts(self) -> (Wide, Wide) {
        let (minus, plus) = ((-self).plus_one().sqrt(), self.plus_one().sqrt());
        ((minus * plus).re, (minus.conj() * plus).im.asinh())
    }
    /// The part that arc sine and arc cosine share: `w` with
    /// `asin(z) = atan2(re(z), re(w)) + i sign(im(z)) im(w)`.
    pub fn asin_acos_kernel(self) -> Z {
        let (re, im) = self.asin_parts();
        Z { re: re.abs(), im: im.abs() }
    }
    pub fn asinh(self) -> Z {
        // -i asin(iz)
        let z = self.times_i();
        let (re, im) = z.asin_parts();
        Z { re: z.re.atan2(re), im }.over_i()
    }
    pub fn acos(self) -> Z {
        let (minus, plus) = ((-self).plus_one().sqrt(), self.plus_one().sqrt());
        Z { re: minus.re.atan2(plus.re).double(), im: (plus.conj() * minus).im.asinh() }
    }
    pub fn acosh(self) -> Z {
        let (minus, plus) = ((-(-self).plus_one()).sqrt(), self.plus_one().sqrt());
        Z { re: (minus.conj() * plus).re.asinh(), im: minus.im.atan2(plus.re).double() }
    }
    /// Nothing at the poles 1 and -1.
    pub fn atanh(self) -> Option<Z> {
        let (x, y) = (self.re.abs(), self.im);
        let (below, above) = (Wide::ONE - x, Wide::ONE + x);
        let norm = below.square() + y.square();
        if norm.is_zero() {
            return None;
        }
        let re = (x.double().double() / norm).ln_1p().half().half();
        let im = y.double().atan2(below * above - y.square()).half();
        Some(Z { re: re.with_sign_of(self.re), im })
    }
    /// The angle of `x + i self`; nothing where it has none.
    pub fn atan2(self, x: Z) -> Option<Z> {
        let square = x * x + self * self;
        let z = x + self.times_i();
        (!square.is_zero() && !z.is_zero()).then(|| (z / square.sqrt()).ln().over_i())
    }
}
