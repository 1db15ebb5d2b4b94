//! Functions of real scalars.
//!
//! Sums and products are those of the field. What the field cannot know is kept beside: products keep their factors,
//! so that roots, powers, logarithms and absolute values take them apart where the signs allow it. No step makes the
//! domain of an expression smaller than it was.

mod compare;
mod powers;
mod sums;

use super::ratio::Ratio;
use super::scalar::{Id, Scalars};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Add, Mul, Neg, Sub};

/// A factor: a leaf, or its absolute value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Base {
    id: Id,
    abs: bool,
}

/// `coef * exp(expo) * product of base^exponent`.
#[derive(Clone, Debug)]
struct Product {
    coef: Ratio,
    expo: Option<Id>,
    bases: BTreeMap<Base, Exponent>,
    /// Whether it has a power of something that may be negative to an unknown exponent: it may be negative, and roots
    /// and logarithms do not go through it.
    turns: bool,
}

/// An exponent as numerator and denominator; a map wants an order.
type Exponent = (i64, i64);

/// Products of more factors than this are opaque.
const MAX_FACTORS: usize = 12;
/// Logarithms that are kept of a sum.
const MAX_LOGS: usize = 8;

/// Functions of scalars that are applied one inside the other: their results, beyond this, are opaque.
const MAX_DEPTH: usize = 384;

/// Values that have to be positive, or not negative, for another to be defined: which, and whether positive.
pub type Needs = BTreeSet<(Id, bool)>;

/// Needs that are kept of a value.
const MAX_NEEDS: usize = 64;

/// Scalars with what is known of their factors.
#[derive(Default)]
pub struct Reals {
    pub s: Scalars,
    products: FxHashMap<Id, Product>,
    /// Logarithms, or their negations, and what they are of.
    logs: FxHashMap<Id, (Id, bool)>,
    /// Sums of something and a logarithm.
    with_log: FxHashMap<Id, (Id, Id)>,
    /// What is left of such sums, as sums of which the second has a logarithm, too.
    parts: FxHashMap<Id, (Id, Id)>,
    /// Sums of exponentials, by their terms.
    sums: FxHashMap<Id, Vec<Id>>,
    /// Of the exponents of powers of what may be negative, those of its absolute value.
    sizes: FxHashMap<Id, Id>,
    /// Leaves that are integers.
    integral: rustc_hash::FxHashSet<Id>,
    /// Floors, and what they are of.
    floors: FxHashMap<Id, Id>,
    /// Sums of something and an integer.
    with_integer: FxHashMap<Id, (Id, Id)>,
    /// What is left of such sums.
    integerless: rustc_hash::FxHashSet<Id>,
    /// Sums of something and a number.
    with_number: FxHashMap<Id, (Id, Ratio)>,
    /// What is left of such sums.
    numberless: rustc_hash::FxHashSet<Id>,
    /// Whether there are square roots.
    pub rooted: bool,
    /// Whether a sum is being looked at in another form: no further ones are made then.
    joining: bool,
    /// Values that roots were taken of, no two of them multiples of each other.
    radicands: Vec<Id>,
    /// Sums whose exponentials are being taken apart, one inside the other.
    parting: usize,
    /// Functions of leaves that are being applied, one inside the other.
    depth: usize,
    /// Whether there are logarithms or even roots of what may be negative.
    pub partial: bool,
    /// Whether these are left out: such a value, and what is made of it, is only what it needs to be defined.
    pub leave_out: bool,
    needs: FxHashMap<Id, Needs>,
}

fn ratio((num, den): Exponent) -> Ratio {
    Ratio { num: num.into(), den: den.into() }
}

fn exponent(r: Ratio) -> Option<Exponent> {
    Some((i64::try_from(r.num).ok()?, i64::try_from(r.den).ok()?))
}

impl Product {
    fn number(coef: Ratio) -> Self {
        Self { coef, expo: None, bases: BTreeMap::new(), turns: false }
    }
    /// Whether it is more than the field knows: roots, absolute values, exponentials.
    fn is_special(&self) -> bool {
        self.expo.is_some() || self.bases.iter().any(|(b, e)| b.abs || e.1 != 1)
    }
    fn multiply(&mut self, base: Base, by: Ratio) -> Option<()> {
        let old = self.bases.get(&base).map_or(Ratio::ZERO, |&e| ratio(e));
        let new = old.add(by)?;
        if new == Ratio::ZERO {
            self.bases.remove(&base);
        } else {
            self.bases.insert(base, exponent(new)?);
        }
        (self.bases.len() <= MAX_FACTORS).then_some(())
    }
}

impl Reals {
    fn number(&mut self, num: i128, den: i128) -> Id {
        match Ratio::new(num, den) {
            Some(r) => self.s.constant(r),
            None => self.s.undefined,
        }
    }
    fn is_infinite(&self, id: Id) -> bool {
        id == self.s.infinity || id == self.s.minus_infinity
    }
    /// How many leaves are products with more than the field knows.
    pub fn special_products(&self) -> usize {
        self.products.values().filter(|p| p.is_special()).count()
    }
    /// Whether a leaf is a product with more than the field knows.
    pub fn is_special(&self, id: Id) -> bool {
        self.products.get(&id).is_some_and(Product::is_special)
    }
    pub fn is_integral(&self, id: Id) -> bool {
        self.integral.contains(&id) || self.s.known(id).is_some_and(Ratio::is_int)
    }
    pub fn set_integral(&mut self, id: Id) {
        self.integral.insert(id);
    }

    pub fn add(&mut self, a: Id, b: Id) -> Id {
        self.lift2(a, b, Self::add_leaf)
    }
    pub fn neg(&mut self, a: Id) -> Id {
        let minus = self.number(-1, 1);
        self.mul(minus, a)
    }
    pub fn sub(&mut self, a: Id, b: Id) -> Id {
        let b = self.neg(b);
        self.add(a, b)
    }
    pub fn mul(&mut self, a: Id, b: Id) -> Id {
        self.lift2(a, b, Self::mul_leaf)
    }
    pub fn div(&mut self, a: Id, b: Id) -> Id {
        self.lift2(a, b, |r, a, b| {
            let b = r.inverse(b);
            r.mul(a, b)
        })
    }

    /// Applies a function of leaves, whose results may be diagrams.
    pub fn lift2(&mut self, a: Id, b: Id, f: fn(&mut Self, Id, Id) -> Id) -> Id {
        self.lift(&[a, b], &mut |r, of| f(r, of[0], of[1]))
    }
    pub fn lift1(&mut self, a: Id, f: fn(&mut Self, Id) -> Id) -> Id {
        self.lift(&[a], &mut |r, of| f(r, of[0]))
    }
    pub fn lift(&mut self, of: &[Id], f: &mut dyn FnMut(&mut Self, &[Id]) -> Id) -> Id {
        if self.depth >= MAX_DEPTH {
            // A value of its own, that nothing is equal to.
            return self.s.atom(&format!("value {}", self.s.count()), of);
        }
        self.depth += 1;
        let out = if of.iter().all(|&id| self.s.is_leaf(id)) {
            f(self, of)
        } else if self.s.too_large(of) {
            let flat: Vec<Id> = of.iter().map(|&id| self.s.flat(id)).collect();
            f(self, &flat)
        } else {
            let (var, hi, lo) = self.s.split(of);
            let (hi, lo) = (self.lift(&hi, f), self.lift(&lo, f));
            self.s.choose(var, hi, lo)
        };
        self.depth -= 1;
        out
    }

    /// What stands for a partial function of a leaf when it is left out; it is defined where the leaf is positive, or not
    /// negative.
    fn left_out(&mut self, a: Id, positive: bool) -> Option<Id> {
        let fits = if positive { self.s.is_positive(a) } else { self.s.is_nonnegative(a) };
        if fits || self.s.known(a).is_some() || self.is_infinite(a) || a == self.s.undefined {
            return None;
        }
        self.partial = true;
        self.leave_out.then(|| self.needing(Needs::from([(a, positive)])))
    }
    /// The same for a power of a leaf to an unknown exponent, which is defined for some others, too: it needs no more than
    /// the leaf does.
    fn some_power_left_out(&mut self, a: Id) -> Option<Id> {
        let partial = !self.s.is_nonnegative(a) && !self.is_infinite(a) && a != self.s.undefined;
        self.partial |= partial;
        (partial && self.leave_out).then(|| self.needing(Needs::from([(self.s.undefined, false)])))
    }
    fn needing(&mut self, needs: Needs) -> Id {
        let of: Vec<Id> = needs.iter().map(|need| need.0).collect();
        let signs: Vec<bool> = needs.iter().map(|need| need.1).collect();
        let id = self.s.atom(&format!("defined where {signs:?}"), &of);
        self.needs.insert(id, needs);
        id
    }
    /// A function of leaves of which some are left out.
    fn without(&mut self, of: &[Id]) -> Option<Id> {
        if self.needs.is_empty() {
            return None;
        }
        let needs: Needs =
            of.iter().filter_map(|id| self.needs.get(id)).flatten().copied().take(MAX_NEEDS).collect();
        (!needs.is_empty()).then(|| self.needing(needs))
    }
    /// Takes a leaf for positive, or not negative: where its negation was a factor, it is one now.
    pub fn assume(&mut self, id: Id, positive: bool) {
        self.s.set_sign(id, positive);
        let minus = Base { id: self.minus(id), abs: false };
        for product in self.products.values_mut() {
            let Some(&e) = product.bases.get(&minus).filter(|e| e.1 % 2 != 0) else { continue };
            let mut turned = product.clone();
            turned.bases.remove(&minus);
            if e.0 % 2 != 0 {
                turned.coef = turned.coef.neg();
            }
            if turned.multiply(Base { id, abs: false }, ratio(e)).is_some() {
                *product = turned;
            }
        }
    }
    /// Whether a leaf is left out.
    pub fn is_left_out(&self, id: Id) -> bool {
        self.needs.contains_key(&id)
    }
    /// What a value needs on every path to be defined.
    pub fn needs_of(&self, id: Id) -> Needs {
        let mut leaves = Vec::new();
        self.s.leaves(id, &mut leaves);
        let mut all = leaves.iter().map(|leaf| self.needs.get(leaf).cloned().unwrap_or_default());
        let Some(first) = all.next() else { return Needs::new() };
        all.fold(first, |common, next| common.intersection(&next).copied().collect())
    }

    fn add_leaf(&mut self, a: Id, b: Id) -> Id {
        if let Some(id) = self.without(&[a, b]) {
            return id;
        }
        match (self.is_infinite(a), self.is_infinite(b)) {
            (true, true) if a != b => return self.s.undefined,
            (true, _) => return a,
            (_, true) => return b,
            _ => {}
        }
        if let (Some((x, m)), Some((y, n))) = (self.as_log(a), self.as_log(b))
            && x != y
        {
            // log x + log y = log xy, and the domain only grows.
            let (x, y) = (self.power(x, m), self.power(y, n));
            let product = self.mul(x, y);
            return self.log(product);
        }
        self.sum_leaf(a, b)
    }

    /// The sum of two leaves that are numbers, logarithms kept apart.
    fn sum_leaf(&mut self, a: Id, b: Id) -> Id {
        if let (Some(x), Some(y)) = (self.s.known(a), self.s.known(b))
            && let Some(sum) = x.add(y)
        {
            return self.s.constant(sum);
        }
        let point = self.s.point(a).add(self.s.point(b));
        let id = self.s.leaf(point);
        for (of, more) in [(a, b), (b, a)] {
            if self.has_log(of) {
                self.set_log(id, more, of);
            } else if let (Some(&(rest, log)), false) =
                (self.with_log.get(&of), self.joining || self.with_log.contains_key(&id))
            {
                self.joining = true;
                let sum = self.add(rest, more);
                self.joining = false;
                self.set_log(id, sum, log);
                if self.with_log.contains_key(&more) && self.s.is_leaf(sum) && sum != rest && sum != more {
                    self.parts.entry(sum).or_insert((rest, more));
                }
            }
        }
        self.remember_sum(id, a, b);
        self.remember_number(id, a, b);
        self.remember_integer(id, a, b);
        if self.s.is_nonnegative(a) && self.s.is_nonnegative(b) {
            self.s.set_sign(id, self.s.is_positive(a) || self.s.is_positive(b));
        }
        if self.is_integral(a) && self.is_integral(b) {
            self.integral.insert(id);
        }
        id
    }

    /// Keeps the number in a sum.
    fn remember_number(&mut self, id: Id, a: Id, b: Id) {
        for (of, number) in [(a, b), (b, a)] {
            if let (None, Some(n)) = (self.s.known(of), self.s.known(number)) {
                let (rest, m) = self.with_number.get(&of).copied().unwrap_or((of, Ratio::ZERO));
                if let Some(sum) = m.add(n) {
                    self.set_number(id, rest, sum);
                }
            }
        }
    }

    fn set_number(&mut self, id: Id, rest: Id, number: Ratio) {
        // What is left has no number itself.
        if id != rest && !self.numberless.contains(&id) && !self.with_number.contains_key(&rest) {
            self.numberless.insert(rest);
            self.with_number.insert(id, (rest, number));
        }
    }

    /// Keeps the integer part of a sum that is known to have one.
    fn remember_integer(&mut self, id: Id, a: Id, b: Id) {
        if self.is_integral(a) && self.is_integral(b) || self.with_integer.contains_key(&id) {
            return;
        }
        let field_add = |r: &mut Self, x: Id, y: Id| {
            let point = r.s.point(x).add(r.s.point(y));
            r.s.leaf(point)
        };
        let split = |r: &mut Self, x: Id| {
            if r.is_integral(x) {
                (r.s.zero, x)
            } else if let Some(c) = r.s.known(x) {
                let whole = r.s.constant(Ratio::int(c.floor()));
                match c.add(Ratio::int(-c.floor())) {
                    Some(rest) => (r.s.constant(rest), whole),
                    None => (x, r.s.zero),
                }
            } else {
                r.with_integer.get(&x).copied().unwrap_or((x, r.s.zero))
            }
        };
        let ((x, m), (y, n)) = (split(self, a), split(self, b));
        let (rest, whole) = (field_add(self, x, y), field_add(self, m, n));
        let minus = self.minus(rest);
        let has_integer = [rest, minus].iter().any(|of| self.with_integer.contains_key(of));
        // What is left has no integer itself, nor has its negation.
        if whole != self.s.zero && rest != id && !has_integer && !self.integerless.contains(&id) {
            self.integral.insert(whole);
            self.integerless.extend([rest, minus]);
            self.with_integer.insert(id, (rest, whole));
        }
    }
    /// What a leaf is without an integer that it has as a term, and that integer.
    pub fn without_integer(&mut self, id: Id) -> Option<(Id, Id)> {
        if let Some(&parts) = self.with_integer.get(&id) {
            return Some(parts);
        }
        let minus = self.minus(id);
        let &(rest, whole) = self.with_integer.get(&minus)?;
        Some((self.minus(rest), self.minus(whole)))
    }
    /// Keeps that an integer is the greatest one that is not above a value.
    pub fn set_floor(&mut self, floor: Id, of: Id) {
        self.set_integral(floor);
        self.floors.insert(floor, of);
        let one = self.s.one;
        let rest = self.sub(of, floor);
        self.s.set_sign(rest, false);
        let above = self.sub(one, rest);
        self.s.set_sign(above, true);
    }

    /// Of a leaf and its negation, the one that is a factor: that which is known not to be negative, if one is.
    fn base(&mut self, id: Id) -> (Id, bool) {
        if self.s.is_nonnegative(id) {
            return (id, false);
        }
        let minus = self.minus(id);
        if self.s.is_nonnegative(minus) { (minus, true) } else { self.s.signed(id) }
    }
    fn minus(&mut self, id: Id) -> Id {
        let point = super::field::Point::ZERO.sub(self.s.point(id));
        self.s.leaf(point)
    }

    /// Whether a leaf is a multiple of a logarithm.
    pub fn has_log(&mut self, id: Id) -> bool {
        let of = self.factors(id);
        let single = of.expo.is_none() && of.bases.len() == 1 && !of.turns;
        single && of.bases.iter().all(|(b, e)| *e == (1, 1) && !b.abs && self.logs.contains_key(&b.id))
    }

    /// Keeps a logarithm in a sum. Following what is left from sum to sum ends, and soon.
    fn set_log(&mut self, id: Id, rest: Id, log: Id) {
        let mut at = Some(rest);
        for _ in 0..MAX_LOGS {
            match at {
                Some(of) if of == id => return,
                Some(of) => at = self.with_log.get(&of).map(|&(rest, _)| rest),
                None => break,
            }
        }
        if at.is_none() && self.s.is_leaf(rest) && self.s.known(id).is_none() && !self.has_log(id) {
            self.with_log.insert(id, (rest, log));
        }
    }

    /// What a leaf is a small multiple of the logarithm of, when the sign of that is not known.
    fn as_log(&mut self, id: Id) -> Option<(Id, Ratio)> {
        let product = self.products.get(&id);
        let (base, coef) = match product {
            Some(p) if p.expo.is_none() && p.bases.len() == 1 => {
                let (base, e) = p.bases.first_key_value()?;
                if *e != (1, 1) || base.abs {
                    return None;
                }
                (base.id, p.coef)
            }
            Some(_) => return None,
            None => {
                let (base, negated) = self.base(id);
                (base, Ratio::int(if negated { -1 } else { 1 }))
            }
        };
        let &(of, negated) = self.logs.get(&base)?;
        let times = if negated { coef.neg() } else { coef };
        let small = times.is_int() && times.num.abs() <= 4 && times.num != 0;
        (small && !self.s.is_nonnegative(of) && self.s.known(of).is_none()).then_some((of, times))
    }

    /// The number that an unknown is where a value is zero, when the value is the unknown, or its negation, and a number.
    pub fn solved(&self, value: Id, unknown: Id) -> Option<Ratio> {
        let (d, x) = (self.s.point(value), self.s.point(unknown));
        let number = |point| self.s.known(self.s.find(point)?);
        number(x.sub(d)).or_else(|| number(x.add(d)))
    }

    /// Whether a value is a product of this factor, or its negation, and of unknowns, so that it is zero where that is.
    /// Other factors may have poles there.
    pub fn has_factor(&self, value: super::field::Point, factor: super::field::Point) -> bool {
        let Some(product) = self.s.find(value).and_then(|id| self.products.get(&id)) else { return false };
        let minus = super::field::Point::ZERO.sub(factor);
        let is_factor = |b: &Base| [factor.key(), minus.key()].contains(&self.s.point(b.id).key());
        let whole = product.expo.is_none() && product.bases.values().all(|e| e.0 > 0 && e.1 == 1);
        let unknown = |b: &Base| is_factor(b) || self.s.is_atom(b.id);
        whole && product.bases.keys().all(unknown) && product.bases.keys().any(is_factor)
    }

    fn factors(&mut self, id: Id) -> Product {
        if let Some(coef) = self.s.known(id) {
            return Product::number(coef);
        }
        if let Some(product) = self.products.get(&id) {
            return product.clone();
        }
        let (id, negated) = self.base(id);
        let mut product = Product::number(Ratio::int(if negated { -1 } else { 1 }));
        product.bases.insert(Base { id, abs: false }, (1, 1));
        product
    }

    fn times(&self, mut a: Product, b: &Product, sum: Option<Id>) -> Option<Product> {
        a.coef = a.coef.mul(b.coef)?;
        for (&base, &e) in &b.bases {
            a.multiply(base, ratio(e))?;
        }
        a.expo = sum.filter(|&id| id != self.s.zero);
        a.turns = (a.turns || b.turns) && a.expo.is_some();
        Some(a)
    }

    fn mul_leaf(&mut self, a: Id, b: Id) -> Id {
        if let Some(id) = self.without(&[a, b]) {
            return id;
        }
        if a == self.s.undefined || b == self.s.undefined {
            return self.s.undefined;
        }
        if self.is_infinite(a) || self.is_infinite(b) {
            return self.mul_infinite(a, b);
        }
        if a == self.s.zero || b == self.s.zero {
            return self.s.zero;
        }
        if a == self.s.one || b == self.s.one {
            return if a == self.s.one { b } else { a };
        }
        let (x, y) = (self.factors(a), self.factors(b));
        let plain = !x.is_special() && !y.is_special();
        let expo = match (x.expo, y.expo) {
            (Some(x), Some(y)) => Some(self.add(x, y)),
            (x, y) => x.or(y),
        };
        let product = self.times(x, &y, expo);
        let id = match product {
            Some(product) if plain => {
                let point = self.s.point(a).mul(self.s.point(b));
                let id = self.s.leaf(point);
                self.remember(id, product);
                id
            }
            Some(product) => self.realise(product),
            None => {
                let point = self.s.point(a).mul(self.s.point(b));
                self.s.leaf(point)
            }
        };
        if self.is_integral(a) && self.is_integral(b) && self.s.is_leaf(id) {
            self.integral.insert(id);
        }
        for (of, number) in [(a, b), (b, a)] {
            if let (Some(&(rest, n)), Some(c)) = (self.with_number.get(&of), self.s.known(number))
                && let Some(n) = n.mul(c).filter(|_| self.s.is_leaf(id))
            {
                let rest = self.mul(number, rest);
                self.set_number(id, rest, n);
            }
            if let (Some(&(rest, log)), Some(_)) = (self.with_log.get(&of), self.s.known(number))
                && self.s.is_leaf(id)
                && !self.with_log.contains_key(&id)
            {
                let (rest, log) = (self.mul(number, rest), self.mul(number, log));
                self.set_log(id, rest, log);
            }
        }
        id
    }

    fn mul_infinite(&mut self, a: Id, b: Id) -> Id {
        let mut negative = false;
        for id in [a, b] {
            let minus = self.neg_sign(id);
            match minus {
                Some(minus) => negative ^= minus,
                None if id == self.s.zero || id == self.s.undefined => return self.s.undefined,
                None => {
                    let of = if a < b { [a, b] } else { [b, a] };
                    self.s.unbounded = true;
                    return self.s.atom("product", &of);
                }
            }
        }
        if negative { self.s.minus_infinity } else { self.s.infinity }
    }
    /// Whether a leaf that is known not to be zero is negative.
    fn neg_sign(&self, id: Id) -> Option<bool> {
        if id == self.s.minus_infinity {
            return Some(true);
        }
        match self.s.known(id) {
            Some(r) if r.num != 0 => Some(r.num < 0),
            _ => self.s.is_positive(id).then_some(false),
        }
    }

    fn base_is_positive(&self, base: Base) -> bool {
        self.s.is_positive(base.id)
    }
    fn base_is_nonnegative(&self, base: Base) -> bool {
        base.abs || self.s.is_nonnegative(base.id)
    }

    /// Keeps the factors of a leaf, and its sign.
    fn remember(&mut self, id: Id, product: Product) {
        if !self.s.is_leaf(id) || self.s.known(id).is_some() {
            return;
        }
        if product.coef.num > 0 && !product.turns {
            let even = |e: &Exponent| e.1 == 1 && e.0 % 2 == 0;
            // A root is where it is defined, not negative.
            let root = |e: &Exponent| e.1 % 2 == 0;
            let all =
                |known: &dyn Fn(Base, &Exponent) -> bool| product.bases.iter().all(|(&b, e)| known(b, e));
            if all(&|b, e| even(e) || root(e) || self.base_is_nonnegative(b)) {
                let positive = all(&|b, _| self.base_is_positive(b));
                self.s.set_sign(id, positive);
            }
        }
        self.products.entry(id).or_insert(product);
    }

    /// The scalar that a product is.
    fn realise(&mut self, mut product: Product) -> Id {
        if self.fold_numbers(&mut product).is_none() {
            return self.s.undefined;
        }
        // |x|^2 = x^2
        let even: Vec<(Base, Exponent)> = product
            .bases
            .iter()
            .map(|(&b, &e)| (b, e))
            .filter(|(b, e)| b.abs && e.1 == 1 && e.0 % 2 == 0)
            .collect();
        for (base, e) in even {
            product.bases.remove(&base);
            if product.multiply(Base { abs: false, ..base }, ratio(e)).is_none() {
                return self.s.undefined;
            }
        }
        self.join_roots(&mut product);
        // Base by base: first what is a leaf, then absolute values, which are diagrams.
        let mut leaf = self.s.constant(product.coef);
        let mut odd = Vec::new();
        let mut kept = product.clone();
        if let Some(expo) = product.expo {
            let power = self.exp_atom(expo, !product.turns);
            leaf = self.field_mul(leaf, power);
        }
        for (&base, &e) in &product.bases {
            let whole = e.0.div_euclid(e.1);
            let rest = (e.0.rem_euclid(e.1), e.1);
            if rest.0 != 0 {
                let root = self.root_atom(base, rest);
                leaf = self.field_mul(leaf, root);
            }
            let mut power = self.field_power(base.id, whole);
            if base.abs && whole % 2 != 0 {
                odd.push(base.id);
                if rest.0 == 0 {
                    kept.bases.remove(&base);
                } else {
                    kept.bases.insert(base, rest);
                }
                power = self.field_power(base.id, whole - whole.signum());
                if whole - whole.signum() != 0 {
                    let _ = kept
                        .multiply(Base { abs: false, ..base }, Ratio::int((whole - whole.signum()).into()));
                }
                if whole < 0 {
                    // 1 / |x| = |x| / x^2
                    let square = self.field_power(base.id, -2);
                    power = self.field_mul(power, square);
                    let _ = kept.multiply(Base { abs: false, ..base }, Ratio::int(-2));
                }
            }
            leaf = self.field_mul(leaf, power);
        }
        if odd.is_empty() {
            self.remember(leaf, product);
            return leaf;
        }
        self.remember(leaf, kept);
        odd.into_iter().fold(leaf, |out, id| {
            let abs = self.abs_leaf(id);
            self.mul(out, abs)
        })
    }
    /// A base to a power between zero and one. Roots of odd degree are those of the field, which has one of each; square
    /// roots are so when that is asked for.
    fn root_atom(&mut self, base: Base, (num, degree): Exponent) -> Id {
        let name = format!("power {num}/{degree} {}", base.abs);
        let (of, num, degree) = (self.s.point(base.id), num.unsigned_abs(), degree.unsigned_abs());
        self.rooted |= degree == 2;
        self.s.atom_at(&name, &[base.id], |s, fresh| {
            let root = match (degree, &mut s.roots) {
                _ if base.abs => None,
                (2, Some(signs)) => Some(of.square_root(signs.next_u64() >> 62, fresh)),
                (2, None) => None,
                _ => of.odd_root(degree, fresh),
            };
            root.map_or(fresh, |root| root.pow(num).with_exponent_of(fresh))
        })
    }
    /// `a^(1/2) b^(-1/2) = (a/b)^(1/2)`, of factors whose signs are not known: the domain only grows.
    fn join_roots(&mut self, product: &mut Product) {
        let halves: Vec<(Base, Exponent)> = product
            .bases
            .iter()
            .map(|(&b, &e)| (b, e))
            .filter(|(b, e)| e.1 == 2 && !self.base_is_nonnegative(*b) && self.s.known(b.id).is_none())
            .collect();
        if halves.len() < 2 {
            return;
        }
        let (mut joined, mut rest) = (Product::number(Ratio::ONE), product.clone());
        for (base, e) in halves {
            rest.bases.remove(&base);
            let half = e.0.signum();
            let whole = Ratio::int(((e.0 - half) / 2).into());
            let fits = joined.multiply(base, Ratio::int(half.into())).is_some();
            if !fits || rest.multiply(base, whole).is_none() {
                return;
            }
        }
        let joined = self.realise(joined);
        let half = Ratio { num: 1, den: 2 };
        if self.s.is_leaf(joined)
            && self.s.known(joined).is_none()
            && rest.multiply(Base { id: joined, abs: false }, half).is_some()
        {
            *product = rest;
        }
    }
    fn field_mul(&mut self, a: Id, b: Id) -> Id {
        let point = self.s.point(a).mul(self.s.point(b));
        self.s.leaf(point)
    }
    fn field_power(&mut self, base: Id, exponent: i64) -> Id {
        let mut point = self.s.point(base).pow(exponent.unsigned_abs());
        if exponent < 0 {
            match point.inverse() {
                Some(inverse) => point = inverse,
                None => return self.s.undefined,
            }
        }
        self.s.leaf(point)
    }
}
