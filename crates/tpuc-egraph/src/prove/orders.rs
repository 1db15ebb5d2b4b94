//! Choices that differ only where the orders of real numbers contradict each other.

use super::field::Point;
use super::ranges;
use super::real::Reals;
use super::scalar::{Condition, Id};
use std::ops::{Add, Mul, Sub};

/// Inequalities along one path of a diagram.
const MAX_FACTS: usize = 12;

/// Values that are zero on a path, of which sums are tried.
const MAX_ZEROS: usize = 4;

/// What holds along a path of a diagram.
#[derive(Clone, Default)]
struct Facts {
    /// The values that unknown integers may have.
    integers: ranges::Facts,
    /// Not above zero.
    below: Vec<Point>,
    zero: Vec<Point>,
    /// The last condition that was found to be zero.
    at: Option<Id>,
    nonzero: Vec<Point>,
    /// Whether leaves have to be the same.
    strict: bool,
}

impl Facts {
    fn with(&self, condition: &Condition, d: Point, holds: bool) -> Self {
        let mut out = self.clone();
        let minus = Point::ZERO.sub(d);
        match condition {
            Condition::Zero(of, _) if holds => {
                out.at = Some(*of);
                out.zero.push(d);
                out.below.extend([d, minus]);
            }
            Condition::Zero(..) => out.nonzero.extend([d, minus]),
            _ => out.below.push(if holds { d } else { minus }),
        }
        out
    }

    /// Whether two or three of the inequalities, one of them perhaps twice, sum up to a number that is positive, or to zero
    /// where one of them is strict.
    fn contradict(&self) -> bool {
        let all = &self.below;
        if all.len() > MAX_FACTS {
            return false;
        }
        let strict = |u: Point| self.nonzero.contains(&u);
        let refuted = |sum: Point, strict: bool| match sum.small_ratio() {
            Some((0, _)) => strict,
            Some((n, _)) => n > 0,
            None => false,
        };
        for (i, &a) in all.iter().enumerate() {
            for (j, &b) in all[..i].iter().enumerate() {
                let (sum, some) = (a.add(b), strict(a) || strict(b));
                let third = |&c: &Point| {
                    let (sum, some) = (sum.add(c), some || strict(c));
                    [Point::ZERO, a, b, c].iter().any(|&again| refuted(sum.add(again), some))
                };
                if [Point::ZERO, a, b].iter().any(|&again| refuted(sum.add(again), some))
                    || all[..j].iter().any(third)
                {
                    return true;
                }
            }
        }
        false
    }

    /// Whether a leaf is zero along the path: it is one, or a multiple of one that is.
    fn is_zero(&self, r: &Reals, leaf: Point) -> bool {
        let multiple = |d: &Point| {
            d.inverse().is_some_and(|inverse| leaf.mul(inverse).small_ratio().is_some())
                || r.has_factor(leaf, *d)
                || r.has_factor(Point::ZERO.sub(leaf), *d)
        };
        // Sums and differences of what is zero, each at most once.
        let mut sums = vec![leaf];
        for &d in self.zero.iter().take(MAX_ZEROS) {
            let more: Vec<Point> = sums.iter().flat_map(|&sum| [sum.add(d), sum.sub(d)]).collect();
            sums.extend(more);
        }
        sums.iter().any(|sum| sum.key() == Point::ZERO.key()) || self.zero.iter().any(multiple)
    }
}

/// Steps along the paths of two diagrams.
const MAX_STEPS: usize = 4096;

/// Whether two choices between real numbers, or truth values, are equal wherever the conditions on the way to their
/// leaves can hold together. Where they may differ only when a real number is zero, that is left to the caller.
///
/// Choices between integers have to be the same integers.
pub fn equal(r: &Reals, a: Id, b: Id, integers: bool, but_where_zero: &mut Vec<Id>) -> bool {
    let diagrams = !r.s.is_leaf(a) || !r.s.is_leaf(b);
    let mut fuel = MAX_STEPS;
    let facts = Facts { strict: integers, ..Facts::default() };
    diagrams && along(r, a, b, &facts, &mut fuel, but_where_zero)
}

/// Whether both are equal on all paths on which these facts hold. No deeper than the diagrams, which are bounded.
fn along(r: &Reals, a: Id, b: Id, facts: &Facts, fuel: &mut usize, but_where_zero: &mut Vec<Id>) -> bool {
    let s = &r.s;
    if a == b {
        return a != s.undefined;
    }
    let Some(left) = fuel.checked_sub(1) else { return false };
    *fuel = left;
    if s.is_leaf(a) && s.is_leaf(b) {
        if facts.strict {
            return false;
        }
        let real = |id: Id| id != s.infinity && id != s.minus_infinity && id != s.undefined;
        if real(a) && real(b) && facts.is_zero(r, s.point(a).sub(s.point(b))) {
            return true;
        }
        but_where_zero.extend(facts.at);
        return facts.at.is_some();
    }
    let (var, hi, lo) = s.split(&[a, b]);
    let condition = s.condition_of(var);
    [(hi, true), (lo, false)].into_iter().all(|(next, holds)| match condition {
        Condition::Zero(d, None) | Condition::Negative(d) => {
            let facts = facts.with(condition, s.point(*d), holds);
            facts.contradict() || along(r, next[0], next[1], &facts, fuel, but_where_zero)
        }
        _ if s.ranges.of(var).is_some() => {
            let mut facts = facts.clone();
            let narrowed = facts.integers.narrow(&s.ranges, var, holds);
            facts.integers.is_empty(narrowed.owner)
                || along(r, next[0], next[1], &facts, fuel, but_where_zero)
        }
        _ => along(r, next[0], next[1], facts, fuel, but_where_zero),
    })
}
