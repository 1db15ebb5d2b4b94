//! Integer index expressions over axes: sums of scaled axes, floor divisions and remainders.
//!
//! The canonical form has sorted atoms without duplicates or zero coefficients. Simplification uses the
//! extents of the axes (`0 <= axis < extent`), which is what makes a reshape of a reshape vanish.

use crate::Axis;
use smallvec::SmallVec;
use std::fmt;

/// What a term scales.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Atom {
    Axis(Axis),
    /// `floor(expr / divisor)`, divisor > 1.
    Div(Box<IndexExpr>, i64),
    /// `expr - divisor * floor(expr / divisor)`, divisor > 1.
    Mod(Box<IndexExpr>, i64),
}

/// `constant + sum(coefficient * atom)`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexExpr {
    terms: SmallVec<[(Atom, i64); 2]>,
    constant: i64,
}

impl IndexExpr {
    pub fn constant(value: i64) -> Self {
        Self { terms: SmallVec::new(), constant: value }
    }
    pub fn axis(axis: Axis) -> Self {
        Self { terms: SmallVec::from_iter([(Atom::Axis(axis), 1)]), constant: 0 }
    }
    pub fn terms(&self) -> &[(Atom, i64)] {
        &self.terms
    }
    pub fn constant_part(&self) -> i64 {
        self.constant
    }
    /// The value when no axis occurs.
    pub fn as_constant(&self) -> Option<i64> {
        self.terms.is_empty().then_some(self.constant)
    }
    /// The axis when the expression is just that axis.
    pub fn as_axis(&self) -> Option<Axis> {
        match self.terms.as_slice() {
            [(Atom::Axis(a), 1)] if self.constant == 0 => Some(*a),
            _ => None,
        }
    }
    /// Whether no division or remainder occurs.
    pub fn is_affine(&self) -> bool {
        self.terms.iter().all(|(atom, _)| matches!(atom, Atom::Axis(_)))
    }
    /// How much the expression grows when `axis` grows by one, if that is the same everywhere.
    pub fn stride(&self, axis: Axis) -> Option<i64> {
        let mut stride = 0;
        for (atom, c) in &self.terms {
            match atom {
                Atom::Axis(a) if *a == axis => stride += c,
                Atom::Axis(_) => {}
                Atom::Div(e, _) | Atom::Mod(e, _) if !e.uses(axis) => {}
                _ => return None,
            }
        }
        Some(stride)
    }
    pub fn uses(&self, axis: Axis) -> bool {
        self.terms.iter().any(|(atom, _)| match atom {
            Atom::Axis(a) => *a == axis,
            Atom::Div(e, _) | Atom::Mod(e, _) => e.uses(axis),
        })
    }
    /// Calls `f` for every axis that occurs, repeats included.
    pub fn each_axis(&self, f: &mut impl FnMut(Axis)) {
        for (atom, _) in &self.terms {
            match atom {
                Atom::Axis(a) => f(*a),
                Atom::Div(e, _) | Atom::Mod(e, _) => e.each_axis(f),
            }
        }
    }

    fn add_term(&mut self, atom: Atom, c: i64) {
        match self.terms.binary_search_by(|(a, _)| a.cmp(&atom)) {
            Ok(i) => {
                self.terms[i].1 += c;
                if self.terms[i].1 == 0 {
                    self.terms.remove(i);
                }
            }
            Err(i) if c != 0 => self.terms.insert(i, (atom, c)),
            Err(_) => {}
        }
    }

    pub fn add(&self, other: &IndexExpr) -> Self {
        let mut out = self.clone();
        for (atom, c) in &other.terms {
            out.add_term(atom.clone(), *c);
        }
        out.constant += other.constant;
        out
    }
    pub fn scale(mut self, k: i64) -> Self {
        if k == 0 {
            return Self::default();
        }
        self.terms.iter_mut().for_each(|(_, c)| *c *= k);
        self.constant *= k;
        self
    }
    pub fn offset(mut self, k: i64) -> Self {
        self.constant += k;
        self
    }

    /// Inclusive bounds, given each axis's extent (an extent of 0 counts as 1).
    pub fn bounds(&self, extent: &impl Fn(Axis) -> u64) -> (i64, i64) {
        let (mut lo, mut hi) = (self.constant, self.constant);
        for (atom, c) in &self.terms {
            let (l, h) = match atom {
                Atom::Axis(a) => (0, (extent(*a) as i64 - 1).max(0)),
                Atom::Div(e, d) => {
                    let (l, h) = e.bounds(extent);
                    (l.div_euclid(*d), h.div_euclid(*d))
                }
                Atom::Mod(e, d) => {
                    let (l, h) = e.bounds(extent);
                    if l.div_euclid(*d) == h.div_euclid(*d) {
                        (l.rem_euclid(*d), h.rem_euclid(*d))
                    } else {
                        (0, d - 1)
                    }
                }
            };
            let (l, h) = if *c >= 0 { (l * c, h * c) } else { (h * c, l * c) };
            lo += l;
            hi += h;
        }
        (lo, hi)
    }

    /// Splits into the part whose coefficients are multiples of `d` (divided by it) and the rest.
    fn split_by(&self, d: i64) -> (IndexExpr, IndexExpr) {
        let (mut quotient, mut rest) = (IndexExpr::default(), IndexExpr::default());
        for (atom, c) in &self.terms {
            if c % d == 0 {
                quotient.add_term(atom.clone(), c / d);
            } else {
                rest.add_term(atom.clone(), *c);
            }
        }
        quotient.constant = self.constant.div_euclid(d);
        rest.constant = self.constant.rem_euclid(d);
        (quotient, rest)
    }

    /// `floor(self / d)`, simplified. `d > 0`.
    pub fn div(&self, d: i64, extent: &impl Fn(Axis) -> u64) -> IndexExpr {
        if d == 1 {
            return self.clone();
        }
        let (quotient, rest) = self.split_by(d);
        let (lo, hi) = rest.bounds(extent);
        let (ql, qh) = (lo.div_euclid(d), hi.div_euclid(d));
        if ql == qh {
            return quotient.offset(ql);
        }
        // floor(floor(e / a) / b) = floor(e / (a * b))
        if let ([(Atom::Div(e, a), 1)], 0) = (rest.terms.as_slice(), rest.constant) {
            return quotient.add(&e.div(a * d, extent));
        }
        // Divide coefficients and divisor by their common factor when the remainder cannot carry.
        let g = rest.terms.iter().fold(d, |g, (_, c)| gcd(g, *c));
        if g > 1 && g < d {
            let mut reduced = rest.clone();
            reduced.terms.iter_mut().for_each(|(_, c)| *c /= g);
            reduced.constant = rest.constant.div_euclid(g);
            return quotient.add(&reduced.div(d / g, extent));
        }
        let mut out = quotient;
        out.add_term(Atom::Div(Box::new(rest), d), 1);
        out
    }

    /// `self mod d` with a result in `0..d`, simplified. `d > 0`.
    pub fn rem(&self, d: i64, extent: &impl Fn(Axis) -> u64) -> IndexExpr {
        if d == 1 {
            return IndexExpr::default();
        }
        let (_, rest) = self.split_by(d);
        let (lo, hi) = rest.bounds(extent);
        if lo.div_euclid(d) == hi.div_euclid(d) {
            let shift = lo.div_euclid(d) * d;
            return rest.offset(-shift);
        }
        // (g * x + r) mod (g * m) = g * (x mod m) + r for 0 <= r < g
        let g = rest.terms.iter().fold(d, |g, (_, c)| gcd(g, *c));
        if g > 1 && g < d {
            let mut reduced = rest.clone();
            reduced.terms.iter_mut().for_each(|(_, c)| *c /= g);
            reduced.constant = rest.constant.div_euclid(g);
            return reduced.rem(d / g, extent).scale(g).offset(rest.constant.rem_euclid(g));
        }
        let mut out = IndexExpr::default();
        out.add_term(Atom::Mod(Box::new(rest), d), 1);
        out
    }

    /// Replaces every axis by an expression (over axes whose extents `extent` knows), simplifying on the way.
    pub fn substitute(&self, map: &impl Fn(Axis) -> IndexExpr, extent: &impl Fn(Axis) -> u64) -> IndexExpr {
        let mut out = IndexExpr::constant(self.constant);
        for (atom, c) in &self.terms {
            let value = match atom {
                Atom::Axis(a) => map(*a),
                Atom::Div(e, d) => e.substitute(map, extent).div(*d, extent),
                Atom::Mod(e, d) => e.substitute(map, extent).rem(*d, extent),
            };
            out = out.add(&value.scale(*c));
        }
        out
    }

    /// The value at a point.
    pub fn eval(&self, at: &impl Fn(Axis) -> i64) -> i64 {
        self.terms.iter().fold(self.constant, |sum, (atom, c)| {
            sum + c * match atom {
                Atom::Axis(a) => at(*a),
                Atom::Div(e, d) => e.eval(at).div_euclid(*d),
                Atom::Mod(e, d) => e.eval(at).rem_euclid(*d),
            }
        })
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    let (mut a, mut b) = (a.abs(), b.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl fmt::Display for IndexExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.terms.is_empty() {
            return write!(f, "{}", self.constant);
        }
        for (i, (atom, c)) in self.terms.iter().enumerate() {
            let sign = match (i, *c < 0) {
                (0, false) => "",
                (0, true) => "-",
                (_, false) => " + ",
                (_, true) => " - ",
            };
            f.write_str(sign)?;
            if c.abs() != 1 {
                write!(f, "{}*", c.abs())?;
            }
            match atom {
                Atom::Axis(a) => write!(f, "{a}")?,
                Atom::Div(e, d) => write!(f, "({e}) floordiv {d}")?,
                Atom::Mod(e, d) => write!(f, "({e}) mod {d}")?,
            }
        }
        match self.constant {
            0 => Ok(()),
            k if k < 0 => write!(f, " - {}", -k),
            k => write!(f, " + {k}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tpuc_support::entity::Entity;

    fn ax(i: usize) -> IndexExpr {
        IndexExpr::axis(Axis::from_index(i))
    }

    #[test]
    fn split_then_merge_is_the_identity() {
        let extent = |a: Axis| [4u64, 6][a.index()];
        let flat = ax(0).scale(6).add(&ax(1));
        assert_eq!(flat.div(6, &extent), ax(0));
        assert_eq!(flat.rem(6, &extent), ax(1));
        assert_eq!(flat.div(3, &extent).to_string(), "2*a0 + (a1) floordiv 3");
    }

    #[test]
    fn simplification_keeps_the_value() {
        let extents = [3u64, 4, 5];
        let extent = |a: Axis| extents[a.index()];
        let mut state = 7u64;
        let mut next = |n: i64| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1);
            ((state >> 33) as i64).rem_euclid(n)
        };
        for _ in 0..2000 {
            let base = ax(0)
                .scale(next(25) - 12)
                .add(&ax(1).scale(next(25) - 12))
                .add(&ax(2).scale(next(9)))
                .offset(next(30) - 15);
            let (d1, d2) = (next(12) + 1, next(6) + 1);
            let inner = base.div(d1, &extent);
            let exprs =
                [inner.clone(), base.rem(d1, &extent), inner.rem(d2, &extent), inner.div(d2, &extent)];
            for i in 0..3 {
                for j in 0..4 {
                    for k in 0..5 {
                        let at = |a: Axis| [i, j, k][a.index()];
                        let b = base.eval(&at);
                        let q = b.div_euclid(d1);
                        let want = [q, b.rem_euclid(d1), q.rem_euclid(d2), q.div_euclid(d2)];
                        for (e, w) in exprs.iter().zip(want) {
                            assert_eq!(e.eval(&at), w, "{e} from {base}, {d1}, {d2} at {i},{j},{k}");
                            let (lo, hi) = e.bounds(&extent);
                            assert!(lo <= w && w <= hi);
                        }
                    }
                }
            }
        }
    }
}
