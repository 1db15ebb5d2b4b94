//! Small groups of classes, settled exactly by an integer programme.
//!
//! A region is a class with alternatives and what these alternatives need, up to a size. The rest of the choice is
//! held: what it uses is there for nothing, what it needs from the region must be computed. Within the region a
//! binary variable for each candidate says whether it is chosen:
//!
//! - a class that the rest needs has exactly one chosen candidate, any other at most one;
//! - a chosen candidate's children in the region are computed.
//!
//! The objective is the cost of the chosen candidates. Only candidates whose children come earlier in the order of
//! critical paths take part, so that no choice has a cycle.

use super::improve::State;
use good_lp::{Expression, ProblemVariables, Solution as _, SolverModel, constraint, microlp, variable};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// Candidates of one region.
const REGION: usize = 48;
/// Regions that are settled in one extraction.
const REGIONS: usize = 64;

impl<T> State<'_, T> {
    /// Settles regions around used classes with alternatives; returns how many were improved.
    pub(super) fn settle(&mut self) -> usize {
        let (_, depth) = self.problem.critical_path();
        let mut seen = FxHashSet::default();
        let (mut improved, mut tried) = (0, 0);
        for class in 0..self.problem.classes.len() {
            if self.refs[class] == 0 || self.problem.classes[class].len() < 2 || seen.contains(&class) {
                continue;
            }
            let region = self.region(class);
            let open = region.iter().filter(|&&c| self.problem.classes[c].len() > 1).count();
            seen.extend(region.iter().copied());
            if open < 2 {
                continue;
            }
            tried += 1;
            if tried > REGIONS {
                break;
            }
            if let Some(moves) = self.solve_region(&region, &depth) {
                improved += usize::from(self.adopt(&moves));
            }
        }
        improved
    }

    /// The class and what its alternatives may need, breadth first.
    fn region(&self, class: usize) -> BTreeSet<usize> {
        let problem = self.problem;
        let mut region = BTreeSet::from([class]);
        let mut queue = std::collections::VecDeque::from([class]);
        let mut size = problem.classes[class].len();
        while let Some(class) = queue.pop_front() {
            for n in problem.classes[class].clone() {
                for &child in &problem.candidates[n].children {
                    let more = problem.classes[child].len();
                    if size + more <= REGION && region.insert(child) {
                        size += more;
                        queue.push_back(child);
                    }
                }
            }
        }
        region
    }

    /// The classes of a region that the rest of the choice reads, or that are results.
    fn demanded(&self, region: &BTreeSet<usize>) -> Vec<usize> {
        let problem = self.problem;
        let outside = |class: usize| {
            problem.roots.contains(&class)
                || problem.users[class].iter().any(|&n| {
                    let user = problem.candidates[n].class;
                    !region.contains(&user) && self.refs[user] > 0 && self.choice[user] == Some(n)
                })
        };
        region.iter().copied().filter(|&c| self.refs[c] > 0 && outside(c)).collect()
    }

    fn solve_region(&self, region: &BTreeSet<usize>, depth: &[f64]) -> Option<Vec<(usize, usize)>> {
        let problem = self.problem;
        let mut variables = ProblemVariables::new();
        let mut allowed = Vec::new();
        for &class in region {
            for n in problem.classes[class].clone() {
                let candidate = &problem.candidates[n];
                let there =
                    |&c: &usize| if region.contains(&c) { depth[c] < depth[class] } else { self.refs[c] > 0 };
                if candidate.children.iter().all(there) {
                    allowed.push((class, n, variables.add(variable().binary())));
                }
            }
        }
        let scale = allowed.iter().map(|&(_, n, _)| problem.candidates[n].cost).fold(0.0, f64::max);
        if scale <= 0.0 || !scale.is_finite() {
            return None;
        }
        let demanded = self.demanded(region);
        if self.is_least(region, &demanded, &allowed) {
            return None;
        }
        let cost: Expression =
            allowed.iter().map(|&(_, n, v)| v * (problem.candidates[n].cost / scale)).sum();
        let computed = |class: usize| -> Expression {
            allowed.iter().filter(|a| a.0 == class).map(|&(_, _, v)| Expression::from(v)).sum()
        };
        let mut model = variables.minimise(cost).using(microlp);
        for &class in region {
            if demanded.contains(&class) {
                model = model.with(constraint!(computed(class) == 1));
            } else if allowed.iter().any(|a| a.0 == class) {
                model = model.with(constraint!(computed(class) <= 1));
            }
        }
        for &(_, n, v) in &allowed {
            for &child in problem.candidates[n].children.iter().filter(|c| region.contains(c)) {
                model = model.with(constraint!(v <= computed(child)));
            }
        }
        let solution = model.solve().ok()?;
        Some(allowed.iter().filter(|a| solution.value(a.2) > 0.5).map(|&(class, n, _)| (class, n)).collect())
    }

    /// Whether a region computes no more than what the rest reads, by the cheapest candidates.
    fn is_least<V>(
        &self,
        region: &BTreeSet<usize>,
        demanded: &[usize],
        allowed: &[(usize, usize, V)],
    ) -> bool {
        let cost = |n: usize| self.problem.candidates[n].cost;
        let least =
            |c: &usize| allowed.iter().filter(|a| a.0 == *c).map(|a| cost(a.1)).fold(f64::INFINITY, f64::min);
        let used = region.iter().filter(|&&c| self.refs[c] > 0).filter_map(|&c| self.choice[c]);
        used.map(cost).sum::<f64>() <= demanded.iter().map(least).sum::<f64>()
    }

    /// Makes the choices of a region if the total falls.
    fn adopt(&mut self, moves: &[(usize, usize)]) -> bool {
        // Classes that are not used yet will be by the others' new choices.
        let mut before = Vec::new();
        let (used, unused): (Vec<_>, Vec<_>) = moves.iter().partition(|m| self.refs[m.0] > 0);
        for &(class, n) in &unused {
            before.push((class, self.choice[class].replace(n)));
        }
        let used: Vec<_> = used.into_iter().filter(|m| self.choice[m.0] != Some(m.1)).collect();
        if !used.is_empty() && self.attempt(&used) {
            return true;
        }
        for (class, old) in before {
            self.choice[class] = old;
        }
        false
    }
}
