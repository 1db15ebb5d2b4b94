//! Powers, roots, exponentials, logarithms and angles of real scalars.

use super::{Base, Exponent, Product, Reals, ratio};
use crate::prove::ratio::Ratio;
use crate::prove::scalar::Id;
use std::ops::{Mul, Neg};

/// Roots of numbers are taken apart into primes below this.
const MAX_PRIME: i128 = 1 << 12;

/// Values that roots were taken of, which others are compared with.
const MAX_RADICANDS: usize = 64;
/// Sums in sums whose exponentials are taken apart.
const MAX_PARTS: usize = 6;

impl Reals {
    pub fn inverse(&mut self, a: Id) -> Id {
        self.lift1(a, |r, a| r.power_leaf(a, Ratio::int(-1)))
    }

    /// `a^e` for a number e.
    pub fn power(&mut self, a: Id, e: Ratio) -> Id {
        self.lift(&[a], &mut |r, of| r.power_leaf(of[0], e))
    }

    fn power_leaf(&mut self, a: Id, e: Ratio) -> Id {
        if e == Ratio::ONE || a == self.s.one || a == self.s.undefined {
            return a;
        }
        if e == Ratio::ZERO {
            return self.s.one;
        }
        if self.is_infinite(a) {
            return if e.num < 0 {
                self.s.zero
            } else if a == self.s.infinity {
                a
            } else {
                self.s.undefined
            };
        }
        if a == self.s.zero {
            return if e.num < 0 { self.s.undefined } else { a };
        }
        if let Some(id) = self.without(&[a]) {
            return id;
        }
        if e.den % 2 == 0
            && let Some(id) = self.left_out(a, e.num < 0)
        {
            return id;
        }
        let of = self.factors(a);
        let of = if e.is_int() { of } else { self.with_multiples(of) };
        let opaque = |r: &mut Self| {
            let e = r.s.constant(e);
            r.s.atom("pow", &[a, e])
        };
        let product = if e.is_int() { self.whole_power(&of, e) } else { self.root(a, &of, e) };
        match product {
            Some(product) => self.realise(product),
            None => opaque(self),
        }
    }

    /// `a^b` for an exponent that is not known: `exp(b log a)`, where the logarithm of a factor that may be negative is
    /// an unknown of its own. Powers of one base multiply, and so do powers to one exponent.
    pub fn power_unknown(&mut self, a: Id, b: Id) -> Id {
        self.lift2(a, b, |r, a, b| {
            if let Some(id) = r.without(&[a, b]).or_else(|| r.some_power_left_out(a)) {
                return id;
            }
            if r.s.is_nonnegative(a) || a == r.s.undefined || r.is_infinite(a) {
                let log = r.log(a);
                let product = r.mul(b, log);
                return r.exp(product);
            }
            let mut of = r.factors(a);
            if of.turns {
                of = Product::number(Ratio::ONE);
                of.bases.insert(Base { id: a, abs: false }, (1, 1));
            }
            let size = r.s.constant(of.coef.abs());
            let mut sum = r.log(size);
            if let Some(expo) = of.expo {
                sum = r.add(sum, expo);
            }
            if of.coef.num < 0 {
                let turn = r.s.atom("turn", &[r.s.minus_one]);
                sum = r.add(sum, turn);
            }
            for (base, e) in of.bases {
                let even = e.1 == 1 && e.0 % 2 == 0;
                let log = if e.1 % 2 == 0 || r.base_is_nonnegative(base) {
                    r.log_atom(base.id, base.abs)
                } else if even {
                    r.log_atom(base.id, true)
                } else {
                    r.s.atom("turn", &[base.id])
                };
                let factor = r.s.constant(ratio(e));
                let term = r.mul(factor, log);
                sum = r.add(sum, term);
            }
            let expo = r.mul(b, sum);
            let abs = r.abs(a);
            let log = r.log(abs);
            let size = r.mul(b, log);
            if r.s.is_leaf(expo) {
                r.sizes.insert(expo, size);
            }
            r.lift1(expo, |r, expo| {
                let expo = (expo != r.s.zero).then_some(expo);
                r.realise(Product { expo, turns: expo.is_some(), ..Product::number(Ratio::ONE) })
            })
        })
    }

    fn scaled_exponent(&mut self, expo: Option<Id>, by: Ratio) -> Option<Id> {
        let by = self.s.constant(by);
        expo.map(|expo| self.mul(expo, by))
    }

    fn whole_power(&mut self, of: &Product, e: Ratio) -> Option<Product> {
        let mut out = Product::number(of.coef.pow(e.num)?);
        out.expo = self.scaled_exponent(of.expo, e);
        out.turns = of.turns;
        for (&base, &x) in &of.bases {
            out.multiply(base, ratio(x).mul(e)?)?;
        }
        Some(out)
    }

    /// `a^e` for a fraction: what is known not to be negative comes out as a factor, the rest stays together.
    /// A product whose factors are numbers times others that roots were taken of before.
    fn with_multiples(&mut self, of: Product) -> Product {
        let mut out = Product { bases: Default::default(), ..of.clone() };
        for (&base, &e) in &of.bases {
            let (mut base, mut times) = (base, Ratio::ONE);
            if !base.abs && e.1 == 1 {
                self.remember_multiple(base.id);
                if let Some(multiple) = self.products.get(&base.id).filter(|p| !p.is_special() && !p.turns)
                    && let (1, Some((&other, &(1, 1)))) =
                        (multiple.bases.len(), multiple.bases.first_key_value())
                {
                    (base, times) = (other, multiple.coef);
                }
            }
            let coef = times.pow(e.0.into()).and_then(|times| out.coef.mul(times));
            let (Some(coef), Some(())) = (coef, out.multiply(base, ratio(e))) else { return of };
            out.coef = coef;
        }
        out
    }

    /// Keeps that a leaf is a number times another that a root was taken of.
    fn remember_multiple(&mut self, a: Id) {
        if self.products.contains_key(&a) || self.s.known(a).is_some() || self.radicands.contains(&a) {
            return;
        }
        let point = self.s.point(a);
        for of in self.radicands.clone() {
            let Some(quotient) = self.s.point(of).inverse().map(|inverse| point.mul(inverse)) else {
                continue;
            };
            let Some(times) = quotient.small_ratio().and_then(|(n, d)| Ratio::new(n, d)) else { continue };
            let number = self.s.constant(times);
            // The ratio is that in one of both fields.
            if times.num != 0 && self.s.find(quotient) == Some(number) {
                let mut product = self.factors(of);
                if let Some(coef) = product.coef.mul(times) {
                    product.coef = coef;
                    self.products.insert(a, product);
                }
                return;
            }
        }
        if self.radicands.len() < MAX_RADICANDS {
            self.radicands.push(a);
        }
    }

    fn root(&mut self, a: Id, of: &Product, e: Ratio) -> Option<Product> {
        if of.turns {
            return None;
        }
        let mut out = Product::number(Ratio::ONE);
        out.expo = self.scaled_exponent(of.expo, e);
        if e.den % 2 != 0 {
            // Cube roots keep signs.
            for (&base, &x) in &of.bases {
                out.multiply(base, ratio(x).mul(e)?)?;
            }
            self.number_root(&mut out, of.coef.abs(), e)?;
            if of.coef.num < 0 && e.num % 2 != 0 {
                out.coef = out.coef.neg();
            }
            return Some(out);
        }
        let mut rest = Product::number(Ratio::int(of.coef.num.signum()));
        for (&base, &x) in &of.bases {
            let even = x.1 == 1 && x.0 % 2 == 0;
            if even && !self.base_is_nonnegative(base) {
                // (x^2k)^e = |x|^2ke
                out.multiply(Base { abs: true, ..base }, ratio(x).mul(e)?)?;
            } else if x.1 % 2 == 0 || self.base_is_nonnegative(base) {
                out.multiply(base, ratio(x).mul(e)?)?;
            } else {
                rest.multiply(base, ratio(x))?;
            }
        }
        let whole = rest.bases.is_empty();
        if whole && rest.coef.num < 0 {
            return None;
        }
        self.number_root(&mut out, of.coef.abs(), e)?;
        if !whole {
            let alone = out.bases.is_empty() && out.expo.is_none() && out.coef == Ratio::ONE;
            let rest = if alone { a } else { self.realise(rest) };
            out.multiply(Base { id: rest, abs: false }, e)?;
        }
        Some(out)
    }

    /// Multiplies by `coef^e`, prime by prime.
    fn number_root(&mut self, out: &mut Product, coef: Ratio, e: Ratio) -> Option<()> {
        for (mut n, sign) in [(coef.num, 1), (coef.den, -1)] {
            let mut prime = 2;
            while n > 1 {
                if prime > MAX_PRIME || prime * prime > n {
                    prime = n;
                }
                let mut count = 0;
                while n % prime == 0 {
                    n /= prime;
                    count += 1;
                }
                if count > 0 {
                    let total = Ratio::int(sign * count).mul(e)?;
                    let whole = total.floor();
                    out.coef = out.coef.mul(Ratio::int(prime).pow(whole)?)?;
                    let base = self.s.constant(Ratio::int(prime));
                    out.multiply(Base { id: base, abs: false }, total.add(Ratio::int(-whole))?)?;
                }
                prime += 1;
            }
        }
        self.fold_numbers(out)
    }

    /// Powers of primes that became whole go into the coefficient.
    pub(super) fn fold_numbers(&mut self, out: &mut Product) -> Option<()> {
        let numbers: Vec<(Base, Ratio, Ratio)> = out
            .bases
            .iter()
            .filter_map(|(&b, &e)| Some((b, self.s.known(b.id)?, ratio(e))))
            .filter(|(_, _, e)| e.is_int())
            .collect();
        for (base, value, e) in numbers {
            out.bases.remove(&base);
            out.coef = out.coef.mul(value.pow(e.num)?)?;
        }
        Some(())
    }

    pub(super) fn exp_atom(&mut self, of: Id, positive: bool) -> Id {
        let fresh = self.s.points.draw();
        let point = self.s.point(of).exp(fresh);
        let id = self.s.leaf(point);
        if positive {
            self.s.set_sign(id, true);
        }
        id
    }

    pub fn exp(&mut self, a: Id) -> Id {
        self.lift1(a, |r, a| {
            if a == r.s.minus_infinity {
                return r.s.zero;
            }
            if a == r.s.infinity || a == r.s.undefined {
                return a;
            }
            if a == r.s.zero {
                return r.s.one;
            }
            if let Some(id) = r.without(&[a]) {
                return id;
            }
            // exp(c * log x) = x^c
            let of = r.factors(a);
            if let (None, 1, Some((base, &(1, 1)))) = (of.expo, of.bases.len(), of.bases.first_key_value())
                && let Some(&(x, negated)) = r.logs.get(&base.id)
            {
                return r.power(x, if negated { of.coef.neg() } else { of.coef });
            }
            // exp(x + log y) = exp(x) y
            if let Some(&(rest, log)) = r.with_log.get(&a) {
                let (rest, log) = (r.exp(rest), r.exp(log));
                return r.mul(rest, log);
            }
            if let (Some(&(x, y)), true) = (r.parts.get(&a), r.parting < MAX_PARTS) {
                r.parting += 1;
                let (x, y) = (r.exp(x), r.exp(y));
                r.parting -= 1;
                return r.mul(x, y);
            }
            let mut product = Product::number(Ratio::ONE);
            product.expo = Some(a);
            r.realise(product)
        })
    }

    /// What a leaf is the exponential of, when it is nothing else.
    pub fn exponent_of(&mut self, id: Id) -> Option<Id> {
        let of = self.factors(id);
        (of.bases.is_empty() && of.coef == Ratio::ONE && !of.turns).then_some(of.expo)?
    }

    pub fn log(&mut self, a: Id) -> Id {
        self.lift1(a, |r, a| {
            if a == r.s.one {
                return r.s.zero;
            }
            if a == r.s.zero || a == r.s.infinity {
                return if a == r.s.zero { r.s.minus_infinity } else { a };
            }
            if let Some(id) = r.without(&[a]).or_else(|| r.left_out(a, true)) {
                return id;
            }
            let of = r.factors(a);
            r.log_of_product(a, &of).unwrap_or_else(|| r.s.atom("log", &[a]))
        })
    }

    fn log_of_product(&mut self, a: Id, of: &Product) -> Option<Id> {
        if of.turns {
            // Where x^y is positive it is |x|^y.
            let alone = of.bases.is_empty() && of.coef == Ratio::ONE;
            return of.expo.filter(|_| alone).and_then(|expo| self.sizes.get(&expo).copied());
        }
        let mut sum = of.expo.unwrap_or(self.s.zero);
        let mut rest = Product::number(Ratio::int(of.coef.num.signum()));
        let mut primes = Product::number(Ratio::ONE);
        for (mut n, sign) in [(of.coef.num.abs(), 1), (of.coef.den, -1)] {
            let mut prime = 2;
            while n > 1 {
                if prime > MAX_PRIME || prime * prime > n {
                    prime = n;
                }
                while n % prime == 0 {
                    n /= prime;
                    let id = self.s.constant(Ratio::int(prime));
                    primes.multiply(Base { id, abs: false }, Ratio::int(sign))?;
                }
                prime += 1;
            }
        }
        let mut known: Vec<(Base, Exponent)> = primes.bases.into_iter().collect();
        for (&base, &x) in &of.bases {
            let even = x.1 == 1 && x.0 % 2 == 0;
            if even && !self.base_is_nonnegative(base) {
                known.push((Base { abs: true, ..base }, x));
            } else if x.1 % 2 == 0 || self.base_is_nonnegative(base) {
                known.push((base, x));
            } else {
                rest.multiply(base, ratio(x))?;
            }
        }
        if rest.bases.is_empty() && rest.coef.num < 0 {
            return None;
        }
        let split = !known.is_empty() || of.expo.is_some();
        for (base, x) in known {
            let log = self.log_atom(base.id, base.abs);
            let factor = self.s.constant(ratio(x));
            let term = self.mul(factor, log);
            sum = self.lift2(sum, term, Self::sum_leaf);
        }
        // The logarithm of an odd power is where that of its base is.
        if let (1, Some((&Base { id, abs: false }, &x))) = (rest.bases.len(), rest.bases.first_key_value())
            && x != (1, 1)
        {
            let base = if rest.coef.num < 0 { self.minus(id) } else { id };
            let (log, factor) = (self.log_atom(base, false), self.s.constant(ratio(x)));
            let term = self.mul(factor, log);
            return Some(self.lift2(sum, term, Self::sum_leaf));
        }
        if !rest.bases.is_empty() {
            let rest = if split { self.realise(rest) } else { a };
            let log = self.log_atom(rest, false);
            sum = self.lift2(sum, log, Self::sum_leaf);
        }
        Some(sum)
    }

    fn log_atom(&mut self, of: Id, abs: bool) -> Id {
        if abs {
            let abs = self.abs_leaf(of);
            return self.lift1(abs, |r, of| r.log_atom(of, false));
        }
        let log = self.s.atom("log", &[of]);
        let (key, negated) = self.base(log);
        self.logs.insert(key, (of, negated));
        log
    }

    pub fn sin_cos(&mut self, a: Id) -> (Id, Id) {
        if let Some(id) = self.without(&[a]) {
            return (id, id);
        }
        let fresh = [self.s.points.draw(), self.s.points.draw()];
        let (cos, sin) = self.s.point(a).cos_sin(fresh);
        if a == self.s.zero {
            return (self.s.zero, self.s.one);
        }
        (self.s.leaf(sin), self.s.leaf(cos))
    }
}
