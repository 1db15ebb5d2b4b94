//! Reproducible dice, and values that find mistakes.

use crate::rules::ast::{Fp, Rule};
use tpuc_ir::TensorType;
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// A linear congruential generator; only the high bits are used.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5678_9ABC_DEF1)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        if n == 0 { 0 } else { ((self.0 >> 33) % n as u64) as usize }
    }

    /// True in so many of a hundred cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    pub fn extent(&mut self) -> i64 {
        *self.pick(&[0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4])
    }

    pub fn shape(&mut self) -> Vec<i64> {
        let rank = *self.pick(&[0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5]);
        (0..rank).map(|_| self.extent()).collect()
    }

    pub fn permutation(&mut self, n: usize) -> Vec<i64> {
        let mut p: Vec<i64> = (0..n as i64).collect();
        if self.chance(85) {
            for i in (1..n).rev() {
                p.swap(i, self.below(i + 1));
            }
        }
        p
    }

    /// Another shape with as many elements.
    pub fn reshaped(&mut self, shape: &[i64]) -> Vec<i64> {
        let mut out = shape.to_vec();
        for _ in 0..self.below(4) {
            let i = self.below(out.len() + 1);
            match self.below(3) {
                0 => out.insert(i, 1),
                1 if i < out.len() && out[i] == 1 => {
                    out.remove(i);
                }
                1 if i + 1 < out.len() => {
                    let n = out.remove(i);
                    out[i] *= n;
                }
                _ if i < out.len() && out[i] > 0 && out[i] % 2 == 0 => {
                    out[i] /= 2;
                    out.insert(i, 2);
                }
                _ => {}
            }
        }
        out
    }

    /// Values that rules are about; `tame` leaves out infinities, and all but positive values when asked to.
    pub fn special(&mut self, rule: &Rule, elem: ElementType, tame: bool) -> Scalar {
        if tame && rule.test.positive {
            return self.value(elem, false, true);
        }
        let choice = match (self.below(10), !tame) {
            (6 | 7, false) => 5,
            (choice, _) => choice,
        };
        match elem.kind() {
            Kind::Float => {
                let special = [0.0, -0.0, 1.0, -1.0, 2.0, 0.5, f64::INFINITY, f64::NEG_INFINITY, 3.0, 0.1];
                Scalar::Float(special[choice])
            }
            Kind::Complex => {
                Scalar::Complex([0.0, -0.0, 1.0, -1.0, 2.0, 0.5, 0.0, 1.0, -0.0, 0.1][choice], 0.0)
            }
            Kind::Bool => Scalar::Bool(choice % 2 == 0),
            Kind::Signed | Kind::Unsigned => {
                let (low, high) = elem.int_range().expect("an integer type");
                Scalar::Int([0, 0, 1, -1, 2, 1, low, high, 3, 4][choice])
            }
        }
    }

    /// A tensor for a variable of the rule. Exact rules see infinities, NaN, both zeros and the extremes.
    pub fn tensor(&mut self, rule: &Rule, ty: &TensorType) -> Option<Tensor> {
        let shape = ty.dims()?;
        let count = ty.len().filter(|&n| n <= 4096)?;
        let wild = rule.fp == Fp::Exact;
        let positive = rule.test.positive;
        let values: Vec<Scalar> = (0..count).map(|_| self.value(ty.elem, wild, positive)).collect();
        Some(Tensor::from_scalars(ty.elem, &shape, values))
    }

    fn float(&mut self, wild: bool, positive: bool) -> f64 {
        let special = [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 0.0, -0.0, 1.0, -1.0, 1e-42];
        if wild && self.chance(25) {
            return *self.pick(&special);
        }
        let x = 0.25 + self.below(1 << 20) as f64 / f64::from(1 << 19);
        if !positive && self.chance(50) { -x } else { x }
    }

    fn value(&mut self, elem: ElementType, wild: bool, positive: bool) -> Scalar {
        match elem.kind() {
            Kind::Float => Scalar::Float(self.float(wild, positive)),
            // Beyond pi, where logarithms and roots have their branches.
            Kind::Complex => {
                let far = if self.chance(10) { 3.0 } else { 1.0 };
                Scalar::Complex(self.float(wild, positive), far * self.float(wild, positive))
            }
            Kind::Bool => Scalar::Bool(self.chance(50)),
            Kind::Signed | Kind::Unsigned => {
                let (low, high) = elem.int_range().expect("an integer type");
                if self.chance(15) && !positive {
                    return Scalar::Int(*self.pick(&[low, high, low + 1]));
                }
                let from = if positive || low == 0 { 1 } else { -4 };
                Scalar::Int(from + self.below(9) as i128)
            }
        }
    }
}
