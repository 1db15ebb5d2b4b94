//! What extraction chooses from: classes, the candidates that compute each, and what they cost.

use super::improve::State;
use smallvec::SmallVec;
use std::collections::BTreeSet;

/// Beyond this many classes the sets of the shared pass take too much memory.
const MAX_SETS: usize = 1 << 14;
/// Passes over all classes that tighten the flow bound.
const SWEEPS: usize = 3;

/// A way to compute a class from other classes.
#[derive(Clone, Debug)]
pub struct Candidate<T> {
    pub class: usize,
    /// In seconds; positive, so that cheapest terms have no cycles.
    pub cost: f64,
    /// Distinct children, as class positions.
    pub children: SmallVec<[usize; 3]>,
    /// What the candidate is: a node, or a kernel.
    pub what: T,
}

/// The part of an e-graph that its roots can reach, with costs.
#[derive(Clone, Debug, Default)]
pub struct Problem<T> {
    pub candidates: Vec<Candidate<T>>,
    /// For each class, its candidates: a range.
    pub classes: Vec<std::ops::Range<usize>>,
    /// For each class, the candidates that read it.
    pub users: Vec<Vec<usize>>,
    pub roots: Vec<usize>,
}

/// A candidate for every class that the roots need, in an order that computes children first.
#[derive(Clone, Debug)]
pub struct Solution {
    pub choice: Vec<Option<usize>>,
    /// The classes that are used, children first.
    pub order: Vec<usize>,
    /// What the chosen candidates cost, each once.
    pub cost: f64,
    /// No choice can cost less.
    pub lower_bound: f64,
    /// Groups of classes that an exact integer programme settled.
    pub settled: usize,
}

impl<T> Problem<T> {
    /// For every class the candidate of least critical path; the choices have no cycle.
    pub fn critical_path(&self) -> (Vec<Option<usize>>, Vec<f64>) {
        self.critical_path_beside(vec![f64::INFINITY; self.classes.len()])
    }

    /// The same where the critical paths of some classes are given; the others' are infinite.
    fn critical_path_beside(&self, mut cost: Vec<f64>) -> (Vec<Option<usize>>, Vec<f64>) {
        let mut choice = vec![None; self.classes.len()];
        let open: Vec<bool> = cost.iter().map(|c| c.is_infinite()).collect();
        let mut work: BTreeSet<usize> = (0..self.classes.len()).filter(|&c| open[c]).collect();
        // High positions are deep in the graph: taking them first settles children before users, mostly.
        while let Some(class) = work.pop_last() {
            let mut changed = false;
            for n in self.classes[class].clone() {
                let c = &self.candidates[n];
                let total = c.cost + c.children.iter().map(|&k| cost[k]).fold(0.0, f64::max);
                if total < cost[class] {
                    (cost[class], choice[class]) = (total, Some(n));
                    changed = true;
                }
            }
            if changed {
                let users = self.users[class].iter().map(|&n| self.candidates[n].class);
                work.extend(users.filter(|&c| open[c]));
            }
        }
        (choice, cost)
    }

    /// The choice of least critical paths, without regard to what is shared.
    pub fn shallowest(&self) -> Option<Solution> {
        let choice = self.critical_path().0;
        let order = self.order(&choice)?;
        let cost = order.iter().filter_map(|&c| Some(self.candidates[choice[c]?].cost)).sum();
        Some(Solution { choice, order, cost, lower_bound: 0.0, settled: 0 })
    }

    /// A number for every class, above those of the classes that a solution computes it from; where the solution does not,
    /// above those on the least critical path.
    pub fn ranks(&self, solution: &Solution) -> Vec<f64> {
        let mut cost = vec![f64::INFINITY; self.classes.len()];
        for &class in &solution.order {
            if let Some(n) = solution.choice[class] {
                let c = &self.candidates[n];
                cost[class] = c.cost + c.children.iter().map(|&k| cost[k]).fold(0.0, f64::max);
            }
        }
        self.critical_path_beside(cost).1
    }

    /// For every class the candidate whose term costs least, sharing inside of the term counted once.
    fn shared_terms(&self) -> Vec<Option<usize>> {
        let words = self.classes.len().div_ceil(64);
        let mut best: Vec<Option<(f64, Vec<u64>)>> = vec![None; self.classes.len()];
        let mut own = vec![0.0; self.classes.len()];
        let mut choice = vec![None; self.classes.len()];
        let mut rounds = vec![0u8; self.classes.len()];
        let mut work: BTreeSet<usize> = (0..self.classes.len()).collect();
        while let Some(class) = work.pop_last() {
            let mut changed = false;
            for n in self.classes[class].clone() {
                let Some((cost, set)) = self.term(&self.candidates[n], &best, &own, words) else { continue };
                if best[class].as_ref().is_none_or(|(old, _)| cost < *old * (1.0 - 1e-12)) {
                    own[class] = self.candidates[n].cost;
                    best[class] = Some((cost, set));
                    choice[class] = Some(n);
                    changed = true;
                }
            }
            // A bound on how often a class may change its mind keeps this linear.
            if changed && rounds[class] < 16 {
                rounds[class] += 1;
                work.extend(self.users[class].iter().map(|&n| self.candidates[n].class));
            }
        }
        choice
    }

    /// The classes that a candidate's term uses, and what they cost together.
    fn term(
        &self,
        candidate: &Candidate<T>,
        best: &[Option<(f64, Vec<u64>)>],
        own: &[f64],
        words: usize,
    ) -> Option<(f64, Vec<u64>)> {
        let mut children: SmallVec<[&(f64, Vec<u64>); 3]> =
            candidate.children.iter().map(|&c| best[c].as_ref()).collect::<Option<_>>()?;
        children.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut cost, mut set) = children.first().map_or((0.0, vec![0; words]), |c| (c.0, c.1.clone()));
        for child in children.iter().skip(1) {
            for (w, (have, &more)) in set.iter_mut().zip(&child.1).enumerate() {
                let mut new = more & !*have;
                *have |= more;
                while new != 0 {
                    cost += own[w * 64 + new.trailing_zeros() as usize];
                    new &= new - 1;
                }
            }
        }
        let (word, bit) = (candidate.class / 64, 1 << (candidate.class % 64));
        if set[word] & bit != 0 {
            return None;
        }
        set[word] |= bit;
        Some((cost + candidate.cost, set))
    }

    /// A cost that no choice can undercut: the largest of three bounds.
    ///
    /// - the critical path of a root;
    /// - the cheapest candidates of the classes that every choice must use;
    /// - flow: let every class hand what it and its children cost to its users in equal shares. A class has at most as
    ///   many users as there are classes with a candidate that reads it, so smaller shares never hand on too much.
    fn lower_bound(&self, critical: &[f64], order: &[usize]) -> f64 {
        let mut needed = vec![false; self.classes.len()];
        let mut stack = self.roots.clone();
        let mut sum = 0.0;
        while let Some(class) = stack.pop() {
            if std::mem::replace(&mut needed[class], true) {
                continue;
            }
            let candidates = &self.candidates[self.classes[class].clone()];
            sum += candidates.iter().map(|c| c.cost).fold(f64::INFINITY, f64::min).min(f64::MAX / 1e6);
            if let Some((first, rest)) = candidates.split_first() {
                stack.extend(first.children.iter().filter(|c| rest.iter().all(|r| r.children.contains(c))));
            }
        }
        let bound = self.roots.iter().map(|&r| critical[r]).fold(sum, f64::max);
        bound.max(self.flow(order))
    }

    fn flow(&self, order: &[usize]) -> f64 {
        let mut shares = vec![0.0f64; self.classes.len()];
        for (class, users) in self.users.iter().enumerate() {
            let mut classes: Vec<usize> = users.iter().map(|&n| self.candidates[n].class).collect();
            classes.dedup();
            classes.sort_unstable();
            classes.dedup();
            shares[class] = (classes.len() + usize::from(self.roots.contains(&class))) as f64;
        }
        // From below: whatever the number of sweeps, no value is too large.
        let mut flow = vec![0.0f64; self.classes.len()];
        for _ in 0..SWEEPS {
            for &class in order {
                let through = |c: &Candidate<T>| {
                    c.children.iter().fold(c.cost, |sum, &k| sum + flow[k] / shares[k].max(1.0))
                };
                let candidates = &self.candidates[self.classes[class].clone()];
                flow[class] = candidates.iter().map(through).fold(f64::INFINITY, f64::min);
            }
        }
        let mut roots = self.roots.clone();
        roots.sort_unstable();
        roots.dedup();
        roots.iter().map(|&r| flow[r] / shares[r].max(1.0)).filter(|f| f.is_finite()).sum()
    }

    /// The chosen nodes in topological order. `None` when the choices have a cycle.
    pub(super) fn order(&self, choice: &[Option<usize>]) -> Option<Vec<usize>> {
        let mut state = vec![0u8; self.classes.len()];
        let mut order = Vec::new();
        for &root in &self.roots {
            let mut stack = vec![(root, false)];
            while let Some((class, done)) = stack.pop() {
                if done {
                    state[class] = 2;
                    order.push(class);
                    continue;
                }
                match state[class] {
                    2 => continue,
                    1 => return None,
                    _ => {}
                }
                state[class] = 1;
                stack.push((class, true));
                for &child in self.candidates[choice[class]?].children.iter().rev() {
                    match state[child] {
                        0 => stack.push((child, false)),
                        1 => return None,
                        _ => {}
                    }
                }
            }
        }
        Some(order)
    }

    /// Chooses a candidate for every class that the roots need. `None` only when a root has no finite term at all.
    ///
    /// Four steps, all deterministic: a worklist pass finds the candidate of least critical path for every class, whose
    /// choices never form a cycle; a second pass counts sharing below a candidate once; the better of the two is
    /// improved by local search with exact costs; small groups of classes are then settled by an integer programme.
    pub fn solve(&self) -> Option<Solution> {
        self.solve_from(&[])
    }

    /// As [`Problem::solve`], with more choices to start from: each is improved by itself. Classes that one leaves open
    /// are computed on the least critical path.
    pub fn solve_from(&self, hints: &[Vec<Option<usize>>]) -> Option<Solution> {
        let (fallback, critical) = self.critical_path();
        let mut by_depth: Vec<usize> = (0..self.classes.len()).collect();
        by_depth.sort_by(|&a, &b| critical[a].total_cmp(&critical[b]).then(a.cmp(&b)));
        let lower_bound = self.lower_bound(&critical, &by_depth);
        let complete = |mut choice: Vec<Option<usize>>| {
            for (chosen, &other) in choice.iter_mut().zip(&fallback) {
                *chosen = chosen.or(other);
            }
            self.order(&choice).is_some().then(|| State::new(self, choice))
        };
        let shared = if self.classes.len() <= MAX_SETS { complete(self.shared_terms()) } else { None };
        let first = State::cheapest(complete(fallback.clone()).into_iter().chain(shared));
        let hints = hints.iter().filter_map(|hint| complete(hint.clone()));
        let mut starts: Vec<State<'_, T>> = first.into_iter().chain(hints).collect();
        starts.iter_mut().for_each(State::improve);
        let mut best = State::cheapest(starts)?;
        let settled = best.settle();
        let mut choice = best.into_choice();
        if self.order(&choice).is_none() {
            choice = fallback;
        }
        let order = self.order(&choice)?;
        let cost = order.iter().filter_map(|&c| Some(self.candidates[choice[c]?].cost)).sum();
        Some(Solution { choice, order, cost, lower_bound, settled })
    }
}
