//! Conditions on one unknown integer, as sets of its values.
//!
//! `i = 3`, `i < 4` and `i + 1 = 4` say something about each other. As sets of values of `i` they have weights by one
//! random measure of the integers, so that a choice by such conditions has one mean however it is spelled, and paths on
//! which they contradict each other have none.

use super::field::{Point, Points};
use super::scalar::Id;
use rustc_hash::FxHashMap;
use std::ops::{Add, Mul, Sub};

/// Values as unsigned numbers: intervals by their bounds, in increasing order, each from the first to below the second.
pub type Set = Vec<u128>;

/// An unknown integer with the number of bits that are read of it.
pub type Owner = (Id, usize);

/// Which conditions say something about one unknown integer only.
#[derive(Default)]
pub struct Ranges {
    of: FxHashMap<u32, (Owner, Set)>,
    /// The measure of all values below a bound.
    below: FxHashMap<(Owner, u128), Point>,
}

/// What holds on a path of a diagram: the values that unknown integers may have.
#[derive(Clone, Default)]
pub struct Facts(Vec<(Owner, Set)>);

/// What was known of an integer before.
pub struct Before {
    pub owner: Owner,
    set: Option<Set>,
}

impl Ranges {
    pub fn of(&self, condition: u32) -> Option<&(Owner, Set)> {
        self.of.get(&condition)
    }
    pub fn insert(&mut self, condition: u32, owner: Owner, set: Set, points: &mut Points) {
        for &bound in &set {
            self.below.entry((owner, bound)).or_insert_with(|| match bound {
                0 => Point::ZERO,
                all if all == 1 << owner.1 => Point::ONE,
                _ => points.draw(),
            });
        }
        self.of.insert(condition, (owner, set));
    }
    fn measure(&self, owner: Owner, set: &[u128]) -> Point {
        set.chunks_exact(2).fold(Point::ZERO, |sum, bounds| {
            let at = |bound: u128| match bound {
                0 => Point::ZERO,
                all if all == 1 << owner.1 => Point::ONE,
                // Bounds are those of conditions.
                _ => self.below.get(&(owner, bound)).copied().unwrap_or(Point::ZERO),
            };
            sum.add(at(bounds[1]).sub(at(bounds[0])))
        })
    }
}

/// The values of the first set that are in the second, or are not.
fn meet(a: &[u128], b: &[u128], inside: bool) -> Set {
    let mut all: Vec<u128> = a.iter().chain(b).copied().collect();
    all.sort_unstable();
    all.dedup();
    let holds = |set: &[u128], at: u128| set.iter().filter(|&&bound| bound <= at).count() % 2 == 1;
    let mut out = Set::new();
    for at in all {
        let now = holds(a, at) && holds(b, at) == inside;
        if now != (out.len() % 2 == 1) {
            out.push(at);
        }
    }
    out
}

impl Facts {
    /// Adds that a condition holds, or does not; what is returned undoes it.
    pub fn narrow(&mut self, ranges: &Ranges, condition: u32, holds: bool) -> Before {
        let Some((owner, set)) = ranges.of(condition) else {
            return Before { owner: (Id(u32::MAX), 0), set: None };
        };
        let at = self.0.iter().position(|(o, _)| o == owner);
        let old = at.map(|at| self.0.swap_remove(at).1);
        let all = [0, 1 << owner.1];
        let new = meet(old.as_deref().unwrap_or(&all), set, holds);
        self.0.push((*owner, new));
        Before { owner: *owner, set: old }
    }
    /// Undoes the last narrowing of an integer.
    pub fn restore(&mut self, before: Before) {
        self.0.retain(|(owner, _)| *owner != before.owner);
        if let Some(set) = before.set {
            self.0.push((before.owner, set));
        }
    }
    /// Whether no value is left for an integer.
    pub fn is_empty(&self, owner: Owner) -> bool {
        self.0.iter().any(|(o, set)| *o == owner && set.is_empty())
    }
    /// The measure of all that is left; `None` when nothing is known.
    pub fn weight(&self, ranges: &Ranges) -> Option<Point> {
        let parts = self.0.iter().map(|(owner, set)| ranges.measure(*owner, set));
        parts.reduce(Mul::mul)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_meet() {
        assert_eq!(meet(&[0, 16], &[3, 5], true), [3, 5]);
        assert_eq!(meet(&[0, 16], &[3, 5], false), [0, 3, 5, 16]);
        assert_eq!(meet(&[0, 3, 5, 16], &[2, 6], true), [2, 3, 5, 6]);
        assert_eq!(meet(&[0, 3, 5, 16], &[3, 5], true), []);
        assert_eq!(meet(&[0, 3], &[0, 3], false), []);
    }

    #[test]
    fn the_measure_is_additive() {
        let (mut ranges, mut points) = (Ranges::default(), Points::default());
        let owner = (Id(7), 8);
        ranges.insert(0, owner, vec![3, 4], &mut points);
        ranges.insert(1, owner, vec![0, 4], &mut points);
        let weight = |conditions: &[(u32, bool)]| {
            let mut facts = Facts::default();
            for &(condition, holds) in conditions {
                facts.narrow(&ranges, condition, holds);
            }
            (facts.is_empty(owner), facts.weight(&ranges).unwrap())
        };
        let (three, other) = (weight(&[(0, true)]).1, weight(&[(0, false)]).1);
        assert_eq!(three.add(other), Point::ONE);
        assert_eq!(weight(&[(1, true), (0, true)]).1, three);
        assert!(weight(&[(1, false), (0, true)]).0);
    }
}
