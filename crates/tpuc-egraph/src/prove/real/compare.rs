//! Absolute values, orders and equality of real scalars.

use super::{Base, Product, Reals, ratio};
use crate::prove::ratio::Ratio;
use crate::prove::scalar::{Condition, Id};
use std::ops::Neg;

impl Reals {
    pub fn abs(&mut self, a: Id) -> Id {
        self.lift1(a, Self::abs_leaf)
    }
    pub(super) fn abs_leaf(&mut self, a: Id) -> Id {
        if self.s.is_nonnegative(a) || a == self.s.undefined {
            return a;
        }
        let minus = self.neg(a);
        if self.s.is_nonnegative(minus) {
            return minus;
        }
        let of = self.factors(a);
        let whole = of.expo.is_some() || of.bases.len() > 1;
        if whole && !of.turns && of.bases.values().all(|e| e.1 == 1) && of.bases.keys().all(|b| b.id != a) {
            // |xy| = |x| |y|
            let mut product = Product { expo: of.expo, ..Product::number(of.coef.abs()) };
            for (&base, &e) in &of.bases {
                let abs = !self.base_is_nonnegative(base);
                if product.multiply(Base { abs, ..base }, ratio(e)).is_none() {
                    break;
                }
            }
            if product.bases.len() == of.bases.len() {
                return self.realise(product);
            }
        }
        // Where a is zero, both are.
        let (unit, negated) = self.unit(a);
        let negative = self.s.condition(Condition::Negative(unit));
        if negated { self.s.select(negative, a, minus) } else { self.s.select(negative, minus, a) }
    }

    /// `a < b`.
    pub fn less(&mut self, a: Id, b: Id) -> Id {
        self.lift2(a, b, |r, a, b| {
            if a == b {
                return r.s.zero;
            }
            let plain = |id: Id| id != r.s.undefined && !r.is_infinite(id);
            if !plain(a) || !plain(b) {
                if r.is_finite(a) && r.is_infinite(b) || r.is_finite(b) && r.is_infinite(a) {
                    return r.s.bool(a == r.s.minus_infinity || b == r.s.infinity);
                }
                let decided = a == r.s.minus_infinity && (r.s.known(b).is_some() || b == r.s.infinity);
                if decided || b == r.s.infinity && r.s.known(a).is_some() {
                    return r.s.one;
                }
                if a == r.s.infinity || b == r.s.minus_infinity {
                    return r.s.zero;
                }
                let atom = r.s.atom("less", &[a, b]);
                return r.s.condition(Condition::Atom(atom));
            }
            // floor(x) < n where x < n; n < floor(x) where not x < n + 1
            if let Some(&of) = r.floors.get(&a).filter(|_| r.is_integral(b)) {
                return r.less(of, b);
            }
            if let Some(&of) = r.floors.get(&b).filter(|_| r.is_integral(a)) {
                let next = r.add(a, r.s.one);
                let less = r.less(of, next);
                return r.s.not(less);
            }
            if let Some((a, b)) = r.as_powers(a, b) {
                return r.less(a, b);
            }
            let (a, b) = r.scaled(a, b);
            let d = r.sub(a, b);
            r.negative(d)
        })
    }

    /// Whether a leaf is a real number.
    pub fn is_finite(&self, id: Id) -> bool {
        self.s.known(id).is_some() || !self.s.unbounded && id != self.s.undefined && !self.is_infinite(id)
    }

    /// Two numbers that are not negative in the same order: `x^2 < 4` where `|x| < 2`.
    fn as_powers(&mut self, a: Id, b: Id) -> Option<(Id, Id)> {
        let fits = |r: &Self, id: Id| id != r.s.zero && r.s.is_nonnegative(id);
        if !fits(self, a) || !fits(self, b) {
            return None;
        }
        let of = [self.factors(a), self.factors(b)];
        let mut common = Ratio::ZERO;
        for product in &of {
            if product.expo.is_some() || product.turns {
                return None;
            }
            for (base, &e) in &product.bases {
                if self.s.known(base.id).is_none() {
                    common = common.gcd(ratio(e))?;
                }
            }
        }
        let root = common.abs().inverse().filter(|&e| e != Ratio::ONE)?;
        let unit = if self.s.known(a).is_some() { &of[1] } else { &of[0] };
        let inverse = self.s.constant(unit.coef.abs().inverse()?);
        let (a, b) = (self.mul(a, inverse), self.mul(b, inverse));
        let [x, y] = [a, b].map(|id| self.power(id, root));
        let exact = |r: &Self, from: Id, to: Id| r.s.known(from).is_none() || r.s.known(to).is_some();
        (exact(self, a, x) && exact(self, b, y)).then_some((x, y))
    }

    /// The factors of a leaf that are seen to be positive.
    pub fn positive_part(&mut self, of: Id) -> Option<Id> {
        let mut part = self.factors(of);
        part.coef = part.coef.abs();
        if part.turns || part.coef == Ratio::ZERO || part.bases.keys().any(|base| base.abs) {
            return None;
        }
        // What is below the line is not zero.
        part.bases.retain(|base, e| {
            let root = e.1 % 2 == 0;
            self.s.is_positive(base.id) || e.0 < 0 && (root || e.1 == 1 && self.s.is_nonnegative(base.id))
        });
        let part = self.realise(part);
        (part != self.s.one && self.s.is_leaf(part)).then_some(part)
    }

    /// Two numbers times one positive number, so that orders that differ by such a factor are one: of each of both as what
    /// is seen to be positive of it, and of none.
    fn scaled(&mut self, a: Id, b: Id) -> (Id, Id) {
        let mut all = vec![(a, b)];
        for of in [a, b] {
            if self.s.known(of).is_some() {
                continue;
            }
            let Some(part) = self.positive_part(of) else { continue };
            let (x, y) = (self.div(a, part), self.div(b, part));
            if self.s.is_leaf(x) && self.s.is_leaf(y) {
                all.push((x, y));
            }
        }
        if all.len() == 1 {
            return (a, b);
        }
        let mut best: Option<((bool, [u64; 2]), Id, Id)> = None;
        for (x, y) in all {
            let d = self.sub(x, y);
            if self.s.known(d).is_some() || self.sign_of_exponentials(d).is_some() {
                return (x, y);
            }
            let (unit, _) = self.unit(d);
            let below = [x, y].iter().any(|&id| self.factors(id).bases.values().any(|e| e.0 < 0));
            let key = (below, self.s.point(unit).key());
            if best.is_none_or(|(old, ..)| key < old) {
                best = Some((key, x, y));
            }
        }
        best.map_or((a, b), |(_, x, y)| (x, y))
    }

    /// `a < b` of leaves, or anything where they are equal.
    pub fn below(&mut self, a: Id, b: Id) -> Id {
        let plain = |id: Id| id != self.s.undefined && !self.is_infinite(id);
        if !plain(a) || !plain(b) {
            return self.less(a, b);
        }
        if let Some((x, y)) = self.as_powers(a, b) {
            return self.lift2(x, y, Self::below);
        }
        let (a, b) = self.scaled(a, b);
        let d = self.sub(a, b);
        let d = self.s.flat(d);
        let d = self.sign_of_exponentials(d).unwrap_or(d);
        let (unit, negated) = self.unit(d);
        let minus = self.minus(d);
        if self.s.known(d).is_some() || self.s.is_nonnegative(d) || self.s.is_nonnegative(minus) {
            return self.less(a, b);
        }
        if let Some(sign) = self.sign_of_product(d) {
            return sign;
        }
        let negative = self.s.condition(Condition::Negative(unit));
        if negated { self.s.not(negative) } else { negative }
    }

    /// `a = b`.
    pub fn equal(&mut self, a: Id, b: Id) -> Id {
        self.lift2(a, b, |r, a, b| {
            if a == b {
                return r.s.one;
            }
            if r.is_infinite(a) || r.is_infinite(b) {
                if r.is_infinite(a) && r.is_infinite(b) || r.is_finite(a) || r.is_finite(b) {
                    return r.s.zero;
                }
                let of = if a < b { [a, b] } else { [b, a] };
                let atom = r.s.atom("equal", &of);
                return r.s.condition(Condition::Atom(atom));
            }
            if let Some((a, b)) = r.as_powers(a, b) {
                return r.equal(a, b);
            }
            let (a, b) = r.scaled(a, b);
            let d = r.sub(a, b);
            let d = r.s.flat(d);
            let of = r.factors(d);
            if of.bases.len() > 1 && of.bases.keys().all(|b| b.id != d) && of.bases.values().all(|e| e.1 == 1)
            {
                // A product is zero where a factor is.
                return of.bases.into_keys().fold(r.s.zero, |any, base| {
                    let zero = r.zero_condition(base.id);
                    r.s.or(any, zero)
                });
            }
            if let Some(sign) = r.sign_of_exponentials(d) {
                return r.equal(sign, r.s.zero);
            }
            let (d, _) = r.unit(d);
            r.zero_condition(d)
        })
    }

    /// The positive number that a leaf is a whole multiple of; zero for zero.
    pub fn content(&mut self, id: Id) -> Ratio {
        let of = self.factors(id);
        of.coef.abs()
    }

    /// A real leaf without a positive numeric factor, and with the sign that stands for both.
    fn unit(&mut self, d: Id) -> (Id, bool) {
        let d = self.s.flat(d);
        if self.s.known(d).is_some() {
            return (d, false);
        }
        let Some(product) = self.products.get(&d) else { return self.s.signed(d) };
        let coef = product.coef.abs();
        let Some(inverse) = coef.inverse().filter(|_| coef != Ratio::ONE) else { return self.s.signed(d) };
        let inverse = self.s.constant(inverse);
        let d = self.field_mul(d, inverse);
        self.s.signed(d)
    }

    fn zero_condition(&mut self, d: Id) -> Id {
        if let Some(r) = self.s.known(d) {
            return self.s.bool(r.num == 0);
        }
        let minus = self.minus(d);
        if self.s.is_positive(d) || self.s.is_positive(minus) {
            return self.s.zero;
        }
        if let Some(sign) = self.sign_of_exponentials(d) {
            let (sign, _) = self.unit(sign);
            return self.zero_condition(sign);
        }
        self.s.condition(Condition::Zero(d, None))
    }

    /// A leaf of the sign of a sum of two exponentials: `a exp(x) - b exp(y)` has that of `x - y + log(a / b)`.
    fn sign_of_exponentials(&mut self, d: Id) -> Option<Id> {
        let minus = self.minus(d);
        let flipped = !self.sums.contains_key(&d);
        let terms = self.sums.get(if flipped { &minus } else { &d })?.clone();
        let &[x, y] = terms.as_slice() else { return None };
        let (mut x, mut y) = (self.factors(x), self.factors(y));
        if flipped {
            (x.coef, y.coef) = (x.coef.neg(), y.coef.neg());
        }
        let plain = |p: &Product| p.bases.is_empty() && !p.turns && p.coef.num != 0;
        if !plain(&x) || !plain(&y) || (x.coef.num > 0) == (y.coef.num > 0) {
            return None;
        }
        let (x, y) = if x.coef.num > 0 { (x, y) } else { (y, x) };
        let quotient = x.coef.mul(y.coef.neg().inverse()?)?;
        let quotient = self.s.constant(quotient);
        let log = self.log(quotient);
        let [x, y] = [x.expo, y.expo].map(|e| e.unwrap_or(self.s.zero));
        let difference = self.sub(x, y);
        let sign = self.add(difference, log);
        self.s.is_leaf(sign).then_some(sign)
    }

    /// `d < 0` of a product, by the signs of its factors.
    fn sign_of_product(&mut self, d: Id) -> Option<Id> {
        let of = self.factors(d);
        let odd: Vec<Base> = of.bases.iter().filter(|(_, e)| e.1 == 1).map(|(&b, _)| b).collect();
        let single = of.bases.values().all(|e| *e == (1, 1)) && of.expo.is_none();
        if of.bases.is_empty()
            || of.bases.len() < 2 && single
            || of.turns
            || odd.len() != of.bases.len()
            || odd.iter().any(|b| b.id == d || b.abs)
        {
            return None;
        }
        let mut minus = self.s.bool(of.coef.num < 0);
        let mut nonzero = self.s.one;
        for (base, e) in of.bases {
            let zero = self.zero_condition(base.id);
            let not_zero = self.s.not(zero);
            nonzero = self.s.and(nonzero, not_zero);
            if e.0 % 2 != 0 {
                let negative = self.negative(base.id);
                minus = self.s.xor(minus, negative);
            }
        }
        Some(self.s.and(nonzero, minus))
    }

    /// `d < 0`
    fn negative(&mut self, d: Id) -> Id {
        let d = self.s.flat(d);
        if let Some(r) = self.s.known(d) {
            return self.s.bool(r.num < 0);
        }
        if self.s.is_nonnegative(d) {
            return self.s.zero;
        }
        if let Some(sign) = self.sign_of_exponentials(d) {
            return self.negative(sign);
        }
        if let Some(sign) = self.sign_of_product(d) {
            return sign;
        }
        let (unit, negated) = self.unit(d);
        let zero = self.zero_condition(unit);
        let minus = self.minus(d);
        if self.s.is_nonnegative(minus) {
            return self.s.not(zero);
        }
        let minus = self.s.condition(Condition::Negative(unit));
        let minus = if negated { self.s.not(minus) } else { minus };
        let nonzero = self.s.not(zero);
        self.s.and(nonzero, minus)
    }
}
