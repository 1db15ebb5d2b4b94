//! What is kept of sums: common factors, terms that are exponentials, lines below which all terms stand.

use super::{Base, Product, Reals, ratio};
use crate::prove::ratio::Ratio;
use crate::prove::scalar::Id;
use std::collections::BTreeMap;
use std::ops::{Add, Mul, Neg};

/// Quotients with more factors below the line are not brought together.
const MAX_BELOW: usize = 4;
/// Sums of more exponentials do not keep those of what is left without one of them.
const MAX_SCALED_TERMS: usize = 12;
/// Sums of more exponentials than this keep no terms.
const MAX_EXP_TERMS: usize = 64;

impl Reals {
    /// Keeps what a sum of two has as a factor: a number, or an exponential.
    pub(super) fn remember_sum(&mut self, id: Id, a: Id, b: Id) {
        if self.s.known(id).is_some() || self.products.contains_key(&id) {
            return;
        }
        if self.remember_fraction(id, a, b) || self.remember_fraction(id, b, a) {
            return;
        }
        if self.divided_by_sums(a, b) && self.remember_quotient(id, a, b) {
            return;
        }
        if let (Some(mut terms), Some(more)) = (self.exp_terms(a), self.exp_terms(b)) {
            terms.extend(more);
            let terms = self.merged(terms);
            self.remember_exp_sum(id, terms);
            return;
        }
        if self.remember_quotient(id, a, b) {
            return;
        }
        let (x, y) = match (self.with_number.get(&a), self.with_number.get(&b)) {
            // Numbers that cancel are not there.
            (Some(&(a, m)), Some(&(b, n))) if m == n.neg() => (self.factors(a), self.factors(b)),
            _ => (self.factors(a), self.factors(b)),
        };
        if x.bases == y.bases && x.expo == y.expo && !x.bases.is_empty() {
            if let Some(coef) = x.coef.add(y.coef) {
                self.products.insert(id, Product { coef, ..x });
            }
            return;
        }
        let Some(content) = x.coef.gcd(y.coef).filter(|g| *g != Ratio::ONE && g.num != 0) else { return };
        let Some(inverse) = content.inverse() else { return };
        let inverse = self.s.constant(inverse);
        let rest = self.field_mul(id, inverse);
        let (rest, negated) = self.base(rest);
        let mut product = Product::number(if negated { content.neg() } else { content });
        if self.s.known(rest).is_none()
            && product.multiply(Base { id: rest, abs: false }, Ratio::ONE).is_some()
        {
            self.products.insert(id, product);
        }
    }

    /// A fraction with a sum of exponentials below, and a number, as one fraction.
    fn remember_fraction(&mut self, id: Id, fraction: Id, number: Id) -> bool {
        let Some(number) = self.s.known(number) else { return false };
        let of = self.factors(fraction);
        let Some((&below, &(-1, 1))) = of.bases.first_key_value() else { return false };
        let Some(terms) = self.sums.get(&below.id).cloned() else { return false };
        if of.bases.len() != 1 || below.abs || of.turns {
            return false;
        }
        // Terms of one exponent are one.
        let mut above: BTreeMap<Option<Id>, Ratio> = BTreeMap::from([(of.expo, of.coef)]);
        for term in terms {
            let term = self.factors(term);
            let Some(coef) = term.coef.mul(number).filter(|_| term.bases.is_empty()) else { return false };
            let old = above.entry(term.expo).or_insert(Ratio::ZERO);
            let Some(sum) = old.add(coef) else { return false };
            *old = sum;
        }
        let mut parts = Vec::new();
        for (expo, coef) in above {
            if coef != Ratio::ZERO {
                parts.push(self.realise(Product { expo, ..Product::number(coef) }));
            }
        }
        let point = parts.iter().fold(crate::prove::field::Point::ZERO, |sum, &id| sum.add(self.s.point(id)));
        let sum = self.s.leaf(point);
        self.remember_exp_sum(sum, parts);
        let mut product = self.factors(sum);
        if product.multiply(below, Ratio::int(-1)).is_none() {
            return false;
        }
        self.products.insert(id, product);
        true
    }

    /// Whether two values have other sums of exponentials below the line.
    fn divided_by_sums(&mut self, a: Id, b: Id) -> bool {
        let below = |r: &mut Self, id: Id| -> Vec<(Base, super::Exponent)> {
            let of = r.factors(id);
            let sum = |(b, e): &(&Base, &super::Exponent)| e.0 < 0 && r.sums.contains_key(&b.id);
            of.bases.iter().filter(sum).map(|(&b, &e)| (b, e)).collect()
        };
        below(self, a) != below(self, b)
    }

    /// A sum with positive numbers below the line, as one quotient.
    fn remember_quotient(&mut self, id: Id, a: Id, b: Id) -> bool {
        let mut below = Product::number(Ratio::ONE);
        if self.joining {
            return false;
        }
        for of in [a, b] {
            let of = self.factors(of);
            for (&base, &e) in of.bases.iter().filter(|(_, e)| e.0 < 0 && e.1 == 1) {
                let more = below.bases.get(&base).is_none_or(|&old| ratio(old).num < -i128::from(e.0));
                if !base.abs && self.base_is_positive(base) && more {
                    below.bases.insert(base, (-e.0, 1));
                }
            }
        }
        if below.bases.is_empty() || below.bases.len() > MAX_BELOW {
            return false;
        }
        self.joining = true;
        let line = self.realise(below.clone());
        let [x, y] = [a, b].map(|of| self.mul(of, line));
        let above = self.add(x, y);
        self.joining = false;
        if !self.s.is_leaf(above) || self.s.known(above).is_some() {
            return false;
        }
        let mut product = self.factors(above);
        for (&base, &e) in &below.bases {
            if product.multiply(base, ratio(e).neg()).is_none() {
                return false;
            }
        }
        self.products.insert(id, product);
        true
    }

    /// The terms of a sum of exponentials and numbers.
    fn exp_terms(&mut self, id: Id) -> Option<Vec<Id>> {
        if let Some(terms) = self.sums.get(&id) {
            return Some(terms.clone());
        }
        if let Some(product) = self.products.get(&id).filter(|p| p.bases.len() == 1 && !p.turns).cloned()
            && let Some((base, (1, 1))) = product.bases.first_key_value()
            && let Some(terms) = self.sums.get(&base.id).filter(|_| !base.abs).cloned()
        {
            let scale = self.realise(Product { bases: BTreeMap::new(), ..product });
            return Some(terms.into_iter().map(|term| self.mul(scale, term)).collect());
        }
        let number = self.s.known(id).is_some_and(|r| r.num != 0);
        (number || self.products.get(&id).is_some_and(|p| p.expo.is_some())).then(|| vec![id])
    }

    /// Terms of which those of one exponent are one.
    fn merged(&mut self, terms: Vec<Id>) -> Vec<Id> {
        let mut sums: BTreeMap<Option<Id>, Ratio> = BTreeMap::new();
        for &term in &terms {
            let of = self.factors(term);
            let old = sums.get(&of.expo).copied().unwrap_or(Ratio::ZERO);
            match old.add(of.coef) {
                Some(sum) if of.bases.is_empty() && !of.turns => sums.insert(of.expo, sum),
                _ => return terms,
            };
        }
        if sums.len() == terms.len() {
            return terms;
        }
        sums.retain(|_, coef| *coef != Ratio::ZERO);
        sums.into_iter().map(|(expo, coef)| self.realise(Product { expo, ..Product::number(coef) })).collect()
    }

    /// A sum of exponentials is one of its terms times what is left: that for which the rest comes first among all
    /// terms, so that sums which differ by an exponential factor share it.
    pub fn remember_exp_sum(&mut self, id: Id, terms: Vec<Id>) {
        let fits = (2..=MAX_EXP_TERMS).contains(&terms.len());
        let exponential = terms.iter().any(|t| self.products.get(t).is_some_and(|p| p.expo.is_some()));
        if !fits
            || !exponential
            || !self.s.is_leaf(id)
            || self.s.known(id).is_some()
            || id == self.s.undefined
        {
            return;
        }
        let sum = self.s.point(id);
        let mut best: Option<(crate::prove::field::Point, Id)> = None;
        for &term in &terms {
            let Some(inverse) = self.s.point(term).inverse() else { return };
            let rest = sum.mul(inverse);
            if best.is_none_or(|(old, _)| rest.key() < old.key()) {
                best = Some((rest, term));
            }
        }
        let Some((rest, term)) = best else { return };
        let rest = self.s.leaf(rest);
        if terms.len() <= MAX_SCALED_TERMS && !self.sums.contains_key(&rest) {
            let inverse = self.inverse(term);
            let terms = terms.iter().map(|&x| self.mul(x, inverse)).collect();
            self.sums.insert(rest, terms);
        }
        let positive = terms.iter().all(|&t| self.s.is_positive(t));
        if positive {
            self.s.set_sign(rest, true);
            self.s.set_sign(id, true);
        }
        if self.s.known(rest).is_some() {
            return;
        }
        let mut product = self.factors(term);
        let (rest, negated) = self.base(rest);
        if negated {
            product.coef = product.coef.neg();
        }
        if product.multiply(Base { id: rest, abs: false }, Ratio::ONE).is_some() {
            self.products.insert(id, product);
            self.sums.insert(id, terms);
        }
    }

    /// Keeps the terms of a sum of any number of leaves.
    pub fn remember_terms(&mut self, id: Id, of: &[Id]) {
        if of.len() <= MAX_EXP_TERMS
            && !self.products.contains_key(&id)
            && let Some(terms) = of.iter().map(|&t| self.exp_terms(t)).collect::<Option<Vec<_>>>()
        {
            self.remember_exp_sum(id, terms.concat());
        }
    }
}
