//! Hash-consed scalars: points at the leaves of decision diagrams over conditions.
//!
//! A leaf stands for every expression with its value at the random point. A branch chooses by a condition that is
//! not known: `x < 0`, or a boolean input. Diagrams are ordered and reduced (Bryant 1986; with numbers at the leaves,
//! Bahar et al. 1993), so two functions of the same conditions are one node. A diagram that grows too large becomes
//! the leaf `lo + w * (hi - lo)`, with a random weight for each condition: its multilinear extension at a random
//! point, which is as good for comparing, but no longer simplifies under non-linear functions.

use super::field::{Point, Points};
use super::ranges::{Facts, Ranges};
use super::ratio::Ratio;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::ops::{Add, Mul, Sub};
use tpuc_tensor::ElementType;

/// A scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub u32);

#[derive(Clone, Copy, Debug)]
enum Node {
    Leaf(Point),
    Branch { var: u32, hi: Id, lo: Id },
}

/// What a diagram branches on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The difference is zero; integers of that type.
    Zero(Id, Option<ElementType>),
    /// A real number is negative, given that it is not zero.
    Negative(Id),
    /// The first integer is less than the second, given that they differ.
    Less(Id, Id, ElementType),
    /// Some other truth value.
    Atom(Id),
    /// Any one bit of an integer.
    Bit(Id),
}

/// What an unknown is: two unknowns with the same definition are one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Atom {
    pub name: String,
    pub of: Vec<Id>,
}

/// The sign of a real leaf, where it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    NonNegative,
    Positive,
}

/// Diagrams of more branches than this become leaves.
const MAX_BRANCHES: u32 = 64;

/// The table of all scalars.
pub struct Scalars {
    nodes: Vec<Node>,
    /// Branches below each node, counted as a tree.
    branches: Vec<u32>,
    leaves: FxHashMap<[u64; 2], Id>,
    shared: FxHashMap<(u32, Id, Id), Id>,
    vars: FxHashMap<Condition, u32>,
    conditions: Vec<(Condition, Point)>,
    /// Conditions on one unknown integer.
    pub ranges: Ranges,
    atoms: FxHashMap<Atom, Id>,
    is_atom: FxHashSet<Id>,
    pub points: Points,
    /// Signs of square roots, when these are to be roots at the random point.
    pub roots: Option<Points>,
    /// Whether a value may be infinite that is not one of both infinities.
    pub unbounded: bool,
    /// How many diagrams grew too large.
    pub flattened: usize,
    pub consts: FxHashMap<Id, Ratio>,
    pub signs: FxHashMap<Id, Sign>,
    pub zero: Id,
    pub one: Id,
    pub minus_one: Id,
    /// The largest element of the extended reals, and the least.
    pub infinity: Id,
    pub minus_infinity: Id,
    /// What has no value.
    pub undefined: Id,
}

impl Default for Scalars {
    fn default() -> Self {
        Self::with_points(Points::default())
    }
}

impl Scalars {
    pub fn with_points(points: Points) -> Self {
        let none = Id(0);
        let mut s = Self {
            nodes: Vec::new(),
            branches: Vec::new(),
            leaves: FxHashMap::default(),
            shared: FxHashMap::default(),
            vars: FxHashMap::default(),
            conditions: Vec::new(),
            ranges: Ranges::default(),
            atoms: FxHashMap::default(),
            is_atom: FxHashSet::default(),
            points,
            roots: None,
            unbounded: false,
            flattened: 0,
            consts: FxHashMap::default(),
            signs: FxHashMap::default(),
            zero: none,
            one: none,
            minus_one: none,
            infinity: none,
            minus_infinity: none,
            undefined: none,
        };
        s.zero = s.constant(Ratio::ZERO);
        s.one = s.constant(Ratio::ONE);
        s.minus_one = s.constant(Ratio::int(-1));
        // Multiples that conditions compare with.
        for n in [-4, -3, -2, -1, 2, 3, 4] {
            s.constant(Ratio::int(n));
        }
        s.infinity = s.atom("inf", &[]);
        s.minus_infinity = s.leaf(Point::ZERO.sub(s.point(s.infinity)));
        s.undefined = s.atom("nan", &[]);
        s.signs.insert(s.infinity, Sign::Positive);
        s
    }
    /// How many values there are.
    pub fn count(&self) -> usize {
        self.nodes.len()
    }
    fn push(&mut self, node: Node, branches: u32) -> Id {
        let id = Id(self.nodes.len() as u32);
        self.nodes.push(node);
        self.branches.push(branches);
        id
    }
    pub fn leaf(&mut self, point: Point) -> Id {
        if let Some(&id) = self.leaves.get(&point.key()) {
            return id;
        }
        let id = self.push(Node::Leaf(point), 0);
        self.leaves.insert(point.key(), id);
        id
    }
    /// The leaf of this value, if there is one.
    pub fn find(&self, point: Point) -> Option<Id> {
        self.leaves.get(&point.key()).copied()
    }
    pub fn constant(&mut self, value: Ratio) -> Id {
        let id = match Point::int(value.den).inverse() {
            Some(den) => self.leaf(Point::int(value.num).mul(den)),
            None => return self.undefined,
        };
        self.consts.insert(id, value);
        if value.num > 0 {
            self.signs.insert(id, Sign::Positive);
        } else if value.num == 0 {
            self.signs.insert(id, Sign::NonNegative);
        }
        id
    }
    /// The unknown of this name and arguments.
    pub fn atom(&mut self, name: &str, of: &[Id]) -> Id {
        self.atom_at(name, of, |_, fresh| fresh)
    }
    /// The unknown of this name and arguments, which is at the random point what a function makes of a fresh value.
    pub fn atom_at(&mut self, name: &str, of: &[Id], at: impl FnOnce(&mut Self, Point) -> Point) -> Id {
        let atom = Atom { name: name.to_string(), of: of.to_vec() };
        if let Some(&id) = self.atoms.get(&atom) {
            return id;
        }
        let fresh = self.points.draw();
        let mut point = at(self, fresh);
        if self.roots.is_some() && of.iter().any(|&id| self.point(id).is_marked()) {
            point = point.marked();
        }
        let id = self.leaf(point);
        self.atoms.insert(atom, id);
        self.is_atom.insert(id);
        id
    }
    /// Whether a leaf is an unknown by itself.
    pub fn is_atom(&self, id: Id) -> bool {
        self.is_atom.contains(&id)
    }
    pub fn condition_count(&self) -> usize {
        self.conditions.len()
    }
    /// The functions that unknowns are results of, without inputs and elements, and how many of each there are.
    pub fn unknowns(&self) -> Vec<(String, usize)> {
        let given = ["at", "input", "inf", "nan", "argument", "state"];
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for atom in self.atoms.keys() {
            let name = atom.name.split(' ').next().unwrap_or_default();
            if !given.contains(&name) {
                *counts.entry(name).or_default() += 1;
            }
        }
        counts.into_iter().map(|(name, n)| (name.to_string(), n)).collect()
    }
    pub fn is_leaf(&self, id: Id) -> bool {
        matches!(self.nodes[id.0 as usize], Node::Leaf(_))
    }
    /// The value of a leaf; of a diagram, its multilinear extension.
    pub fn point(&self, id: Id) -> Point {
        self.expected(id, &|leaf| self.value(leaf), &mut Facts::default())
    }
    /// The mean of a function of the leaves of a diagram.
    pub fn mean(&self, id: Id, of: &dyn Fn(Id) -> Point) -> Point {
        self.expected(id, of, &mut Facts::default())
    }
    fn value(&self, leaf: Id) -> Point {
        match self.nodes[leaf.0 as usize] {
            Node::Leaf(point) => point,
            Node::Branch { .. } => Point::ZERO,
        }
    }
    /// The leaves of a diagram.
    pub fn leaves(&self, id: Id, out: &mut Vec<Id>) {
        match self.nodes[id.0 as usize] {
            Node::Leaf(_) if out.contains(&id) => {}
            Node::Leaf(_) => out.push(id),
            Node::Branch { hi, lo, .. } => {
                self.leaves(hi, out);
                self.leaves(lo, out);
            }
        }
    }

    /// The mean over all conditions of what a diagram is where the facts hold, times their weight. Conditions on one
    /// unknown integer have the weights of a random measure of the integers; others are independent.
    fn expected(&self, id: Id, of: &dyn Fn(Id) -> Point, facts: &mut Facts) -> Point {
        let (var, hi, lo) = match self.nodes[id.0 as usize] {
            Node::Leaf(_) => {
                let point = of(id);
                return facts.weight(&self.ranges).map_or(point, |weight| point.mul(weight));
            }
            Node::Branch { var, hi, lo } => (var, hi, lo),
        };
        // Ordered diagrams are no deeper than their branches, which are bounded.
        if self.ranges.of(var).is_none() {
            let (hi, lo) = (self.expected(hi, of, facts), self.expected(lo, of, facts));
            return lo.add(self.conditions[var as usize].1.mul(hi.sub(lo)));
        }
        let mut sum = Point::ZERO;
        for (next, holds) in [(hi, true), (lo, false)] {
            let before = facts.narrow(&self.ranges, var, holds);
            if !facts.is_empty(before.owner) {
                sum = sum.add(self.expected(next, of, facts));
            }
            facts.restore(before);
        }
        sum
    }
    /// The leaf that has the same value at the random point.
    pub fn flat(&mut self, id: Id) -> Id {
        if self.is_leaf(id) {
            return id;
        }
        self.unbounded |= self.may_be_infinite(id);
        let point = self.point(id);
        self.leaf(point)
    }
    /// Keeps that values which may be infinite went into an unknown function.
    pub fn note_infinities(&mut self, of: &[Id]) {
        self.unbounded = self.unbounded || of.iter().any(|&id| self.may_be_infinite(id));
    }
    /// Whether a diagram has an infinity among its leaves.
    fn may_be_infinite(&self, id: Id) -> bool {
        match self.nodes[id.0 as usize] {
            Node::Leaf(_) => id == self.infinity || id == self.minus_infinity,
            Node::Branch { hi, lo, .. } => self.may_be_infinite(hi) || self.may_be_infinite(lo),
        }
    }
    pub fn is_nonnegative(&self, id: Id) -> bool {
        match self.nodes[id.0 as usize] {
            Node::Leaf(_) => self.signs.contains_key(&id),
            Node::Branch { hi, lo, .. } => self.is_nonnegative(hi) && self.is_nonnegative(lo),
        }
    }
    pub fn is_positive(&self, id: Id) -> bool {
        self.signs.get(&id) == Some(&Sign::Positive)
    }
    pub fn set_sign(&mut self, id: Id, positive: bool) {
        if self.is_leaf(id) && id != self.zero {
            let sign = if positive { Sign::Positive } else { Sign::NonNegative };
            let known = self.signs.entry(id).or_insert(sign);
            if positive {
                *known = Sign::Positive;
            }
        }
    }
    pub fn known(&self, id: Id) -> Option<Ratio> {
        self.consts.get(&id).copied()
    }
    pub fn bool(&self, value: bool) -> Id {
        if value { self.one } else { self.zero }
    }

    fn var(&mut self, condition: Condition) -> u32 {
        if let Some(&var) = self.vars.get(&condition) {
            return var;
        }
        let var = self.conditions.len() as u32;
        let of = match condition {
            Condition::Zero(of, _)
            | Condition::Negative(of)
            | Condition::Atom(of)
            | Condition::Bit(of)
            | Condition::Less(of, ..) => of,
        };
        let mut weight = self.points.draw();
        if self.roots.is_some() && self.point(of).is_marked() {
            weight = weight.marked();
        }
        self.conditions.push((condition.clone(), weight));
        self.vars.insert(condition, var);
        var
    }

    /// The truth value of a condition.
    pub fn condition(&mut self, condition: Condition) -> Id {
        let var = self.var(condition);
        self.branch(var, self.one, self.zero)
    }

    /// A diagram that is one condition, or its negation.
    pub fn as_condition(&self, id: Id) -> Option<(Condition, bool)> {
        match self.nodes[id.0 as usize] {
            Node::Branch { var, hi, lo }
                if [hi, lo] == [self.one, self.zero] || [lo, hi] == [self.one, self.zero] =>
            {
                Some((self.conditions[var as usize].0.clone(), hi == self.one))
            }
            _ => None,
        }
    }

    pub fn condition_of(&self, var: u32) -> &Condition {
        &self.conditions[var as usize].0
    }

    /// What a diagram branches on, and what it is where that holds and where it does not.
    pub fn branch_of(&self, id: Id) -> Option<(Condition, u32, Id, Id)> {
        match self.nodes[id.0 as usize] {
            Node::Branch { var, hi, lo } => Some((self.conditions[var as usize].0.clone(), var, hi, lo)),
            Node::Leaf(_) => None,
        }
    }

    fn branch(&mut self, var: u32, hi: Id, lo: Id) -> Id {
        if hi == lo || self.equal_where_zero(var, hi, lo) {
            return lo;
        }
        if let Some(&id) = self.shared.get(&(var, hi, lo)) {
            return id;
        }
        let below = self.branches[hi.0 as usize].saturating_add(self.branches[lo.0 as usize]);
        let id = self.push(Node::Branch { var, hi, lo }, below.saturating_add(1));
        self.shared.insert((var, hi, lo), id);
        id
    }

    /// Whether the branch for `d = 0` says nothing new: each leaf of the other differs from it by a multiple of `d`.
    fn equal_where_zero(&self, var: u32, hi: Id, lo: Id) -> bool {
        // An integer that is zero in one type need not be so in another: that is left to the bits.
        let Condition::Zero(d, None) = self.conditions[var as usize].0 else { return false };
        if !self.is_leaf(hi) || self.branches[lo.0 as usize] > 4 {
            return false;
        }
        let Some(inverse) = self.point(d).inverse() else { return false };
        let hi = self.point(hi);
        let mut stack = vec![lo];
        while let Some(id) = stack.pop() {
            match self.nodes[id.0 as usize] {
                Node::Leaf(point) => {
                    let quotient = self.leaves.get(&hi.sub(point).mul(inverse).key());
                    let factor = quotient.and_then(|id| self.consts.get(id));
                    if factor.is_none() {
                        return false;
                    }
                }
                Node::Branch { hi, lo, .. } => stack.extend([hi, lo]),
            }
        }
        true
    }

    fn top(&self, id: Id) -> u32 {
        match self.nodes[id.0 as usize] {
            Node::Leaf(_) => u32::MAX,
            Node::Branch { var, .. } => var,
        }
    }
    fn cofactor(&self, id: Id, by: u32, value: bool) -> Id {
        match self.nodes[id.0 as usize] {
            Node::Branch { var, hi, lo } if var == by => {
                if value {
                    hi
                } else {
                    lo
                }
            }
            _ => id,
        }
    }

    /// Whether the diagrams together are too large to be combined.
    pub fn too_large(&self, of: &[Id]) -> bool {
        let all = of.iter().fold(1u32, |n, id| n.saturating_mul(1 + self.branches[id.0 as usize]));
        // Choices by the same conditions are no more together than one of them.
        all > MAX_BRANCHES && of.iter().filter(|id| !self.is_leaf(**id)).count() > 1 && {
            let mut left = MAX_BRANCHES;
            self.count_branches(of, &mut left).is_none()
        }
    }
    fn count_branches(&self, of: &[Id], left: &mut u32) -> Option<()> {
        if of.iter().all(|&id| self.is_leaf(id)) {
            return Some(());
        }
        *left = left.checked_sub(1)?;
        let (_, hi, lo) = self.split(of);
        self.count_branches(&hi, left)?;
        self.count_branches(&lo, left)
    }

    /// Applies a function of leaves to diagrams.
    pub fn lift(&mut self, of: &[Id], f: &mut dyn FnMut(&mut Self, &[Id]) -> Id) -> Id {
        if self.too_large(of) {
            let flat: Vec<Id> = of.iter().map(|&id| self.flat(id)).collect();
            return f(self, &flat);
        }
        if of.iter().all(|&id| self.is_leaf(id)) {
            return f(self, of);
        }
        let (var, hi, lo) = self.split(of);
        let (hi, lo) = (self.lift(&hi, f), self.lift(&lo, f));
        self.choose(var, hi, lo)
    }

    /// The first condition of some diagrams, and what they are where it holds and where it does not.
    pub fn split(&self, of: &[Id]) -> (u32, Vec<Id>, Vec<Id>) {
        let var = of.iter().map(|&id| self.top(id)).min().unwrap_or(u32::MAX);
        let half = |value: bool| of.iter().map(|&id| self.cofactor(id, var, value)).collect();
        (var, half(true), half(false))
    }

    /// `if var then hi else lo`, where both may have conditions that come before.
    pub fn choose(&mut self, var: u32, hi: Id, lo: Id) -> Id {
        let first = var.min(self.top(hi)).min(self.top(lo));
        let below = self.branches[hi.0 as usize].saturating_add(self.branches[lo.0 as usize]);
        // Turning a diagram round multiplies both.
        if below > MAX_BRANCHES || first != var && self.too_large(&[hi, lo]) {
            self.flattened += 1;
            let (hi, lo) = (self.flat(hi), self.flat(lo));
            return self.branch(var, hi, lo);
        }
        if first == var {
            let (hi, lo) = (self.cofactor(hi, var, true), self.cofactor(lo, var, false));
            return self.branch(var, hi, lo);
        }
        let part = |s: &mut Self, value: bool| {
            let (hi, lo) = (s.cofactor(hi, first, value), s.cofactor(lo, first, value));
            s.choose(var, hi, lo)
        };
        let (hi, lo) = (part(self, true), part(self, false));
        self.branch(first, hi, lo)
    }

    /// `if p then a else b`.
    pub fn select(&mut self, p: Id, a: Id, b: Id) -> Id {
        if self.too_large(&[p, a, b]) {
            self.flattened += 1;
            let (p, a, b) = (self.flat(p), self.flat(a), self.flat(b));
            return self.select_leaf(p, a, b);
        }
        self.chosen(p, a, b)
    }
    fn chosen(&mut self, p: Id, a: Id, b: Id) -> Id {
        if p == self.one || a == b {
            return a;
        }
        if p == self.zero {
            return b;
        }
        if self.is_leaf(p) && self.is_leaf(a) && self.is_leaf(b) {
            return self.select_leaf(p, a, b);
        }
        let (var, hi, lo) = self.split(&[p, a, b]);
        let hi = self.chosen(hi[0], hi[1], hi[2]);
        let lo = self.chosen(lo[0], lo[1], lo[2]);
        self.choose(var, hi, lo)
    }
    fn select_leaf(&mut self, p: Id, a: Id, b: Id) -> Id {
        if p == self.one || a == b {
            return a;
        }
        if p == self.zero {
            return b;
        }
        let (p, a, b) = (self.point(p), self.point(a), self.point(b));
        self.leaf(b.add(p.mul(a.sub(b))))
    }

    pub fn not(&mut self, p: Id) -> Id {
        self.lift(&[p], &mut |s, of| {
            let point = Point::ONE.sub(s.point(of[0]));
            s.leaf(point)
        })
    }
    pub fn and(&mut self, p: Id, q: Id) -> Id {
        self.lift(&[p, q], &mut |s, of| {
            if of[0] == of[1] {
                return of[0];
            }
            let point = s.point(of[0]).mul(s.point(of[1]));
            s.leaf(point)
        })
    }
    pub fn or(&mut self, p: Id, q: Id) -> Id {
        let (p, q) = (self.not(p), self.not(q));
        let both = self.and(p, q);
        self.not(both)
    }
    pub fn xor(&mut self, p: Id, q: Id) -> Id {
        let r = self.not(q);
        self.select(p, r, q)
    }

    /// A leaf in a boolean position as a diagram.
    pub fn truth(&mut self, id: Id) -> Id {
        if id == self.zero || id == self.one || !self.is_leaf(id) {
            id
        } else {
            self.condition(Condition::Atom(id))
        }
    }

    /// Of a value and its negation, the one that stands for both, and whether that is the negation.
    pub fn signed(&mut self, id: Id) -> (Id, bool) {
        let point = self.point(id);
        let negated = Point::ZERO.sub(point);
        if negated.key() < point.key() { (self.leaf(negated), true) } else { (id, false) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(s: &mut Scalars, name: &str) -> Id {
        let atom = s.atom(name, &[]);
        s.condition(Condition::Atom(atom))
    }

    #[test]
    fn boolean_algebra_is_decided() {
        let s = &mut Scalars::default();
        let (p, q, r) = (unknown(s, "p"), unknown(s, "q"), unknown(s, "r"));
        let pq = s.and(p, q);
        assert_eq!(s.or(p, pq), p);
        let (np, nq) = (s.not(p), s.not(q));
        let or = s.or(np, nq);
        assert_eq!(s.not(pq), or);
        let qr = s.or(q, r);
        let left = s.and(p, qr);
        let pr = s.and(p, r);
        assert_eq!(s.or(pq, pr), left);
        assert_ne!(s.xor(p, q), s.or(p, q));
        assert_eq!(s.or(p, np), s.one);
    }

    #[test]
    fn a_diagram_and_its_leaf_have_one_value() {
        let s = &mut Scalars::default();
        let p = unknown(s, "p");
        let (x, y) = (s.atom("x", &[]), s.atom("y", &[]));
        let chosen = s.select(p, x, y);
        let again = s.select(p, chosen, y);
        assert_eq!(chosen, again);
        let flat = s.flat(chosen);
        assert!(s.is_leaf(flat) && s.point(flat) == s.point(chosen));
        let np = s.not(p);
        assert_eq!(s.select(np, y, x), chosen);
    }

    #[test]
    fn functions_that_make_conditions_keep_the_order() {
        let s = &mut Scalars::default();
        let (p, q) = (unknown(s, "p"), unknown(s, "q"));
        let (x, y, z) = (s.atom("x", &[]), s.atom("y", &[]), s.atom("z", &[]));
        // The later condition is outside: the diagram is turned round.
        let inner = s.select(p, x, y);
        let outer = s.select(q, inner, z);
        let a = s.select(q, x, z);
        let b = s.select(q, y, z);
        assert_eq!(s.select(p, a, b), outer);
    }
}
