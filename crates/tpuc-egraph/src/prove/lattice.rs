//! Maxima and minima: sets of generators, as maxima of minima.

use super::pointwise::{Mode, Symbols};
use super::ratio::Ratio;
use super::scalar::Id;
use super::sorts::mix;
use std::ops::{Mul, Sub};
use tpuc_tensor::ElementType;

/// Forms of more generators than this are not expanded.
const MAX_FORM: usize = 64;
/// Generators of forms up to this size are compared with each other.
const MAX_COMPARED: usize = 12;

/// Forms of more generators than this are not shifted.
const MAX_SHIFTED: usize = 48;

pub(super) type Form = Vec<Vec<Id>>;

/// Integers of different types may share a scalar; their order is another.
fn key(id: Id, elem: ElementType) -> (Id, Option<ElementType>) {
    (id, elem.is_integer().then_some(elem))
}

fn name(max: bool, elem: ElementType) -> String {
    let name = if max { "max" } else { "min" };
    if elem.is_integer() { format!("{name} {elem}") } else { name.to_string() }
}

impl Symbols {
    /// The maximum or minimum of any number of scalars.
    pub fn lattice(&mut self, max: bool, elem: ElementType, of: &[Id]) -> Id {
        if let [one] = of {
            return *one;
        }
        if let Some((inner, to)) = self.all_rounded(elem, of) {
            let inner = self.lattice(max, elem, &inner);
            return self.rounded(inner, to);
        }
        if of.len() <= self.cases && !self.bits_count(elem) {
            let (&first, others) = of.split_first().unwrap_or((&self.r.s.undefined, &[]));
            return others
                .iter()
                .fold(first, |a, &b| self.lift(&[a, b], &mut |s, of| s.extreme_of(max, elem, of[0], of[1])));
        }
        let known = of.iter().any(|id| self.lattices.contains_key(&key(*id, elem)));
        let leaves = of.iter().all(|&id| self.r.s.is_leaf(id));
        if !known && !leaves && of.len() == 2 && !self.r.s.too_large(of) {
            return self.lift(of, &mut |s, of| s.lattice_of_forms(max, elem, of));
        }
        self.lattice_of_forms(max, elem, of)
    }

    /// What all values are rounded from, to one type: rounding keeps the order.
    fn all_rounded(&self, elem: ElementType, of: &[Id]) -> Option<(Vec<Id>, ElementType)> {
        let &(_, to) = self.rounds.get(of.first().filter(|_| elem.is_float())?)?;
        let inner = of.iter().map(|id| self.rounds.get(id).filter(|of| of.1 == to).map(|of| of.0));
        Some((inner.collect::<Option<_>>()?, to))
    }

    /// The greater or the lesser of two leaves, as a choice.
    fn extreme_of(&mut self, max: bool, elem: ElementType, a: Id, b: Id) -> Id {
        if a == b || self.is_extreme(a, max, elem) || self.is_extreme(b, !max, elem) {
            return a;
        }
        if self.is_extreme(b, max, elem) || self.is_extreme(a, !max, elem) {
            return b;
        }
        // Where both are equal, either will do.
        let less = self.below(a, b, elem);
        if max { self.r.s.select(less, b, a) } else { self.r.s.select(less, a, b) }
    }

    /// The generators of a maximum or minimum.
    pub(super) fn form_of(&self, id: Id, elem: ElementType) -> Option<Form> {
        self.lattices.get(&key(id, elem)).cloned()
    }
    fn form(&mut self, id: Id, elem: ElementType) -> Form {
        match self.lattices.get(&key(id, elem)) {
            Some(form) => form.clone(),
            None => vec![vec![self.r.s.flat(id)]],
        }
    }

    fn lattice_of_forms(&mut self, max: bool, elem: ElementType, of: &[Id]) -> Id {
        let mut form: Option<Form> = None;
        for &id in of {
            let next = self.form(id, elem);
            form = Some(match form {
                None => next,
                Some(mut form) if max => {
                    form.extend(next);
                    form
                }
                Some(form) => {
                    let pure = |f: &Form| f.len() == 1;
                    if form.len() * next.len() > MAX_FORM
                        || self.bits_count(elem) && !(pure(&form) && pure(&next))
                    {
                        return self.bound(max, elem, of);
                    }
                    let meet =
                        |a: &Vec<Id>| next.iter().map(|b| [a.as_slice(), b].concat()).collect::<Vec<_>>();
                    form.iter().flat_map(meet).collect()
                }
            });
        }
        let form = form.unwrap_or_default();
        // A NaN is not absorbed.
        if self.bits_count(elem) && form.len() > 1 && form.iter().any(|set| set.len() > 1) {
            return self.bound(max, elem, of);
        }
        self.realise_form(form, elem)
    }

    pub(super) fn bits_count(&self, elem: ElementType) -> bool {
        elem.is_float() && self.mode == Mode::Exact
    }

    fn bound(&mut self, max: bool, elem: ElementType, of: &[Id]) -> Id {
        let mut of: Vec<Id> = of.iter().map(|&id| self.r.s.flat(id)).collect();
        of.sort_unstable();
        of.dedup();
        self.r.s.atom(&name(max, elem), &of)
    }

    /// Whether `a <= b` is known.
    fn at_most(&mut self, a: Id, b: Id, elem: ElementType) -> bool {
        if self.bits_count(elem) {
            return a == b;
        }
        a == b || self.order(b, a, elem) == self.r.s.zero && self.r.s.is_leaf(a) && self.r.s.is_leaf(b)
    }

    /// Whether a scalar is the least or the greatest of its type.
    fn is_extreme(&self, id: Id, greatest: bool, elem: ElementType) -> bool {
        if let Some((low, high)) = elem.int_range() {
            return self.int_value(id, elem) == Some(if greatest { high } else { low });
        }
        let s = &self.r.s;
        let infinity = if greatest { f64::INFINITY } else { f64::NEG_INFINITY };
        id == if greatest { s.infinity } else { s.minus_infinity } || self.is_float(id, infinity)
    }

    fn realise_form(&mut self, mut form: Form, elem: ElementType) -> Id {
        for set in &mut form {
            set.sort_unstable();
            set.dedup();
            let some: Vec<Id> = set.iter().copied().filter(|&id| !self.is_extreme(id, true, elem)).collect();
            if !some.is_empty() {
                *set = some;
            }
        }
        let kept: Vec<Vec<Id>> = form
            .iter()
            .filter(|set| !set.iter().any(|&id| self.is_extreme(id, false, elem)))
            .cloned()
            .collect();
        if !kept.is_empty() {
            form = kept;
        }
        if form.iter().map(Vec::len).sum::<usize>() <= MAX_COMPARED {
            for set in &mut form {
                *set = self.without(set.clone(), |s, &other, &id| s.at_most(other, id, elem));
            }
            form = self.without(form, |s, other: &Vec<Id>, set: &Vec<Id>| {
                // min(set) <= min(other) when each of `other` has something of `set` below it.
                other.iter().all(|&y| set.iter().any(|&x| s.at_most(x, y, elem)))
            });
        }
        form.sort_unstable();
        form.dedup();
        let id = match form.as_slice() {
            [set] if set.len() == 1 => return set[0],
            [x, y] if x.len() == 1 && y.len() == 1 && !self.bits_count(elem) => {
                self.greater(x[0], y[0], elem)
            }
            [set] if set.len() == 2 && !self.bits_count(elem) => {
                let (a, b) = (set[0], set[1]);
                let less = self.below(a, b, elem);
                self.r.s.select(less, a, b)
            }
            // min(x, y, ...) = -max(-x, -y, ...)
            [set] if elem.is_float() && !self.bits_count(elem) => {
                let mut set: Vec<Id> = set.iter().map(|&x| self.r.neg(x)).collect();
                set.sort_unstable();
                let form: Form = set.into_iter().map(|x| vec![x]).collect();
                let max = self.unit_form(&form, elem);
                self.lattices.insert(key(max, elem), form);
                self.r.neg(max)
            }
            form if elem.is_float() && !self.bits_count(elem) => self.unit_form(form, elem),
            form => self.join_atom(form, elem),
        };
        self.lattices.insert(key(id, elem), form);
        id
    }

    /// A form as an unknown that does not change when all generators are shifted or scaled together: it is
    /// `t + g * max((x - t) / g)`, for the generator t with which the differences come first.
    fn unit_form(&mut self, form: &[Vec<Id>], elem: ElementType) -> Id {
        let all: Vec<Id> = form.iter().flatten().copied().collect();
        let s = &self.r.s;
        if all.len() > MAX_SHIFTED
            || all.iter().any(|&x| x == s.infinity || x == s.minus_infinity || x == s.undefined)
        {
            return self.join_atom(form, elem);
        }
        let unit = self.unit_of_differences(&all);
        let s = &self.r.s;
        let digest = |t: Id| {
            let differences = all.iter().map(|&x| s.point(x).sub(s.point(t)).mul(unit).key());
            differences
                .fold([0u64; 2], |sum, [a, b]| [sum[0].wrapping_add(mix(a)), sum[1].wrapping_add(mix(b))])
        };
        let Some(&base) = all.iter().min_by_key(|&&t| digest(t)) else { return self.r.s.undefined };
        let mut content = Ratio::ZERO;
        let mut shifted: Form = Vec::new();
        for set in form {
            let moved: Vec<Id> = set
                .iter()
                .map(|&x| {
                    let moved = self.r.sub(x, base);
                    self.r.s.flat(moved)
                })
                .collect();
            for &x in &moved {
                let own = self.r.content(x);
                content = content.gcd(own).unwrap_or(Ratio::ONE);
            }
            shifted.push(moved);
        }
        let scale = if content.num == 0 { Ratio::ONE } else { content };
        let Some(inverse) = scale.inverse() else { return self.join_atom(form, elem) };
        let inverse = self.r.s.constant(inverse);
        for set in &mut shifted {
            for x in set.iter_mut() {
                let scaled = self.r.mul(*x, inverse);
                *x = self.r.s.flat(scaled);
            }
            set.sort_unstable();
        }
        shifted.sort_unstable();
        let atom = self.join_atom(&shifted, elem);
        let scale = self.r.s.constant(scale);
        let scaled = self.r.mul(scale, atom);
        let id = self.r.add(base, scaled);
        let nonnegative = |s: &Self, set: &[Id]| set.iter().all(|&x| s.r.s.is_nonnegative(x));
        if form.iter().any(|set| nonnegative(self, set)) {
            let positive = form.iter().any(|set| set.iter().all(|&x| self.r.s.is_positive(x)));
            self.r.s.set_sign(id, positive);
        }
        id
    }

    /// The unknown that stands for a maximum of minima.
    fn join_atom(&mut self, form: &[Vec<Id>], elem: ElementType) -> Id {
        let parts: Vec<Id> = form.iter().map(|set| self.meet_atom(set, elem)).collect();
        let id = if parts.len() == 1 { parts[0] } else { self.r.s.atom(&name(true, elem), &parts) };
        if elem.is_float() && form.iter().any(|set| set.iter().all(|&x| self.r.s.is_nonnegative(x))) {
            let positive = form.iter().any(|set| set.iter().all(|&x| self.r.s.is_positive(x)));
            self.r.s.set_sign(id, positive);
        }
        id
    }

    fn greater(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        let less = self.below(a, b, elem);
        self.r.s.select(less, b, a)
    }

    /// `a < b`, or anything where they are equal.
    fn below(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        if elem.is_float() { self.r.below(a, b) } else { self.order(a, b, elem) }
    }

    fn meet_atom(&mut self, set: &[Id], elem: ElementType) -> Id {
        if let [one] = set { *one } else { self.r.s.atom(&name(false, elem), set) }
    }

    /// The entries that no other one makes needless: of two that make each other so, the first stays.
    fn without<T: Clone>(&mut self, all: Vec<T>, needless: impl Fn(&mut Self, &T, &T) -> bool) -> Vec<T> {
        let mut kept: Vec<T> = Vec::with_capacity(all.len());
        for item in all {
            if kept.iter().any(|other| needless(self, other, &item)) {
                continue;
            }
            kept.retain(|other| !needless(self, &item, other));
            kept.push(item);
        }
        kept
    }
}
