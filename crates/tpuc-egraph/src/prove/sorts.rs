//! Sorted rows: order statistics as functions of the values without their order.

use super::field::Point;
use super::pointwise::{Mode, Symbols};
use super::ratio::Ratio;
use super::scalar::Id;
use std::ops::{Add, Neg, Sub};
use tpuc_tensor::{ElementType, Scalar};

/// Rows longer than this are opaque.
const MAX_ROW: usize = 256;

/// Spreads bits, so that sums of keys tell sets apart.
pub(super) fn mix(x: u64) -> u64 {
    let z = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

impl Symbols {
    /// The values of a row in increasing order. Bits of floats are not followed.
    pub(super) fn in_order(&mut self, elem: ElementType, row: &[Id]) -> Option<Vec<Id>> {
        let float = elem.is_float();
        if row.len() > MAX_ROW || elem.is_complex() || elem.is_bool() || float && self.mode == Mode::Exact {
            return None;
        }
        let mut set: Vec<Id> = row.iter().map(|&id| self.r.s.flat(id)).collect();
        let s = &self.r.s;
        if set.iter().any(|&id| id == s.undefined || id == s.infinity || id == s.minus_infinity) {
            return None;
        }
        set.sort_unstable();
        if let Some(sorted) = self.sorted.get(&(set.clone(), elem)) {
            return Some(sorted.clone());
        }
        let n = set.len();
        let sorted = if n == 0 {
            set.clone()
        } else if n <= 2 {
            let ends = [false, true].map(|max| self.lattice(max, elem, row));
            ends[..n].to_vec()
        } else if self.cases && n == 3 {
            let [a, b, c] = [row[0], row[1], row[2]];
            let [low, high] = [false, true].map(|max| self.lattice(max, elem, &[a, b]));
            let middle = self.lattice(false, elem, &[high, c]);
            let [first, second] = [false, true].map(|max| self.lattice(max, elem, &[low, middle]));
            vec![first, second, self.lattice(true, elem, &[high, c])]
        } else if let Some(inner) = self.increasing(&set) {
            let inner = self.in_order(elem, &inner)?;
            inner.into_iter().map(|id| self.r.exp(id)).collect()
        } else {
            self.statistics(elem, &set)?
        };
        let mut key: Vec<Id> = sorted.iter().map(|&id| self.r.s.flat(id)).collect();
        key.sort_unstable();
        self.sorted.insert((key, elem), sorted.clone());
        self.sorted.insert((set, elem), sorted.clone());
        Some(sorted)
    }

    /// A number whose order is that of a known value.
    pub(super) fn place_of(&self, id: Id, elem: ElementType) -> Option<i128> {
        match self.scalar(id, elem)? {
            Scalar::Int(n) => Some(n),
            Scalar::Float(x) if self.mode == Mode::Real => {
                let bits = i128::from(x.abs().to_bits());
                Some(if x < 0.0 { -bits } else { bits })
            }
            _ => None,
        }
    }

    /// What all values are the exponential of.
    fn increasing(&mut self, set: &[Id]) -> Option<Vec<Id>> {
        set.iter().map(|&id| self.r.exponent_of(id)).collect()
    }

    /// Order statistics of at least three values. They do not change when all values are shifted or scaled together:
    /// the row is brought to the form `t + g x`, with the value t and the sign of g for which the differences come first.
    fn statistics(&mut self, elem: ElementType, set: &[Id]) -> Option<Vec<Id>> {
        let n = set.len();
        let (low, high) = (self.lattice(false, elem, set), self.lattice(true, elem, set));
        let mut out = vec![low];
        let mut rest = n / 2;
        if elem.is_float() {
            let digest = |s: &Self, t: Id, minus: bool| {
                let difference = |&x: &Id| {
                    let d = s.r.s.point(x).sub(s.r.s.point(t));
                    if minus { Point::ZERO.sub(d).key() } else { d.key() }
                };
                set.iter()
                    .map(difference)
                    .fold([0u64; 2], |sum, [a, b]| [sum[0].wrapping_add(mix(a)), sum[1].wrapping_add(mix(b))])
            };
            let all = set.iter().flat_map(|&t| [(t, false), (t, true)]);
            let (base, minus) = all.min_by_key(|&(t, minus)| digest(self, t, minus))?;
            let mut content = Ratio::ZERO;
            let moved: Vec<Id> = set
                .iter()
                .map(|&x| {
                    let (a, b) = if minus { (base, x) } else { (x, base) };
                    let moved = self.r.sub(a, b);
                    self.r.s.flat(moved)
                })
                .collect();
            for &x in &moved {
                let own = self.r.content(x);
                content = content.gcd(own).unwrap_or(Ratio::ONE);
            }
            let scale = if content.num == 0 { Ratio::ONE } else { content };
            let inverse = self.r.s.constant(scale.inverse()?);
            let mut unit: Vec<Id> = moved.into_iter().map(|x| self.r.mul(x, inverse)).collect();
            unit.sort_unstable();
            let scale = self.r.s.constant(if minus { scale.neg() } else { scale });
            if minus {
                rest = n - 1 - rest;
            }
            for k in 1..n - 1 {
                let rank = if minus { n - 1 - k } else { k };
                let atom = self.r.s.atom(&format!("rank {rank}"), &unit);
                let scaled = self.r.mul(scale, atom);
                out.push(self.r.add(base, scaled));
            }
        } else {
            for k in 1..n - 1 {
                out.push(self.r.s.atom(&format!("rank {k} {elem}"), set));
            }
        }
        out.push(high);
        // All together have the sum of the values: one of them is what is left.
        let sum = |s: &Self, of: &mut dyn Iterator<Item = Id>| {
            of.fold(Point::ZERO, |sum, id| sum.add(s.r.s.point(id)))
        };
        let all = sum(self, &mut set.iter().copied());
        let others = sum(self, &mut out.iter().enumerate().filter(|(k, _)| *k != rest).map(|(_, &id)| id));
        out[rest] = self.r.s.leaf(all.sub(others));
        if elem.is_float() && set.iter().all(|&id| self.r.s.is_nonnegative(id)) {
            let positive = set.iter().all(|&id| self.r.s.is_positive(id));
            out.iter().for_each(|&id| self.r.s.set_sign(id, positive));
        }
        Some(out)
    }
}
