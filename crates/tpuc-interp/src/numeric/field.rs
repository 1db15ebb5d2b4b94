//! Real and complex numbers, for algorithms that divide.

use crate::linalg::Accumulator;
use crate::scalar::{complex_div, complex_mul};

/// A number that can be divided by.
pub(super) trait Field: Accumulator {
    fn sub_product(self, a: Self, b: Self) -> Self;
    fn div(self, by: Self) -> Self;
    fn conj(self) -> Self;
    fn real(self) -> f64;
    fn from_real(x: f64) -> Self;
}

impl Field for f64 {
    fn sub_product(self, a: Self, b: Self) -> Self {
        self - a * b
    }
    fn div(self, by: Self) -> Self {
        self / by
    }
    fn conj(self) -> Self {
        self
    }
    fn real(self) -> f64 {
        self
    }
    fn from_real(x: f64) -> Self {
        x
    }
}

impl Field for (f64, f64) {
    fn sub_product(self, a: Self, b: Self) -> Self {
        let product = complex_mul(a, b);
        (self.0 - product.0, self.1 - product.1)
    }
    fn div(self, by: Self) -> Self {
        complex_div(self, by)
    }
    fn conj(self) -> Self {
        (self.0, -self.1)
    }
    fn real(self) -> f64 {
        self.0
    }
    fn from_real(x: f64) -> Self {
        (x, 0.0)
    }
}
