//! Local search over complete choices, with exact costs by reference counts.

use super::problem::Problem;

/// Passes over all classes; most programs settle in two.
const ROUNDS: usize = 6;

/// A choice for every class, and how often each class is used under it.
pub struct State<'p, T> {
    pub(super) problem: &'p Problem<T>,
    pub(super) choice: Vec<Option<usize>>,
    pub(super) refs: Vec<u32>,
    cost: f64,
}

impl<'p, T> State<'p, T> {
    pub fn new(problem: &'p Problem<T>, choice: Vec<Option<usize>>) -> Self {
        let refs = vec![0; choice.len()];
        let mut state = Self { problem, choice, refs, cost: 0.0 };
        state.acquire(&problem.roots);
        state
    }

    /// The first of those that cost least.
    pub fn cheapest(states: impl IntoIterator<Item = Self>) -> Option<Self> {
        states.into_iter().min_by(|a, b| a.cost.total_cmp(&b.cost))
    }

    pub fn into_choice(self) -> Vec<Option<usize>> {
        self.choice
    }

    /// Adds users; classes that were not used bring in what they need.
    fn acquire(&mut self, classes: &[usize]) {
        let mut stack = classes.to_vec();
        while let Some(class) = stack.pop() {
            self.refs[class] += 1;
            if self.refs[class] == 1
                && let Some(n) = self.choice[class]
            {
                let candidate = &self.problem.candidates[n];
                self.cost += candidate.cost;
                stack.extend(&candidate.children);
            }
        }
    }

    /// Removes users; classes that nobody uses any more let go of what they needed.
    fn release(&mut self, classes: &[usize]) {
        let mut stack = classes.to_vec();
        while let Some(class) = stack.pop() {
            self.refs[class] -= 1;
            if self.refs[class] == 0
                && let Some(n) = self.choice[class]
            {
                let candidate = &self.problem.candidates[n];
                self.cost -= candidate.cost;
                stack.extend(&candidate.children);
            }
        }
    }

    /// Makes a used class use another candidate.
    fn switch(&mut self, class: usize, to: usize) {
        let problem = self.problem;
        let new = &problem.candidates[to];
        // New children first, so that what both need stays.
        self.cost += new.cost;
        self.acquire(&new.children);
        if let Some(old) = self.choice[class].replace(to) {
            let old = &problem.candidates[old];
            self.cost -= old.cost;
            self.release(&old.children);
        }
    }

    /// Whether the choices below these classes have no cycle.
    fn acyclic(&self, classes: &[usize]) -> bool {
        let mut state = rustc_hash::FxHashMap::<usize, bool>::default();
        let mut stack: Vec<(usize, bool)> = classes.iter().map(|&c| (c, false)).collect();
        while let Some((class, done)) = stack.pop() {
            if done {
                state.insert(class, true);
                continue;
            }
            match state.get(&class) {
                Some(true) => continue,
                Some(false) => return false,
                None => {}
            }
            state.insert(class, false);
            stack.push((class, true));
            let Some(n) = self.choice[class] else { return false };
            for &child in &self.problem.candidates[n].children {
                match state.get(&child) {
                    None => stack.push((child, false)),
                    Some(false) => return false,
                    Some(true) => {}
                }
            }
        }
        true
    }

    /// Makes several switches; takes them back unless the total cost falls. Costs are compared by a margin that
    /// rounding cannot cross.
    pub(super) fn attempt(&mut self, moves: &[(usize, usize)]) -> bool {
        let before = self.cost;
        let mut undo = Vec::with_capacity(moves.len());
        for &(class, to) in moves {
            // An earlier move of the list may have made this class unused.
            if self.refs[class] > 0
                && let Some(old) = self.choice[class]
            {
                undo.push((class, old));
                self.switch(class, to);
            }
        }
        let classes: Vec<usize> = undo.iter().map(|&(class, _)| class).collect();
        if self.cost < before * (1.0 - 1e-9) && self.acyclic(&classes) {
            return true;
        }
        for &(class, old) in undo.iter().rev() {
            self.put_back(class, old);
        }
        self.cost = before;
        false
    }

    /// Undoes a switch, whether or not the class is still used.
    fn put_back(&mut self, class: usize, old: usize) {
        if self.refs[class] > 0 {
            self.switch(class, old);
        } else {
            self.choice[class] = Some(old);
        }
    }

    /// Improves the choice until nothing is found or the rounds are used up.
    pub fn improve(&mut self) {
        for _ in 0..ROUNDS {
            let mut better = false;
            for class in 0..self.problem.classes.len() {
                let range = self.problem.classes[class].clone();
                if range.len() > 1 && self.refs[class] > 0 {
                    for n in range {
                        if self.refs[class] > 0 && self.choice[class] != Some(n) {
                            better |= self.attempt(&[(class, n)]);
                        }
                    }
                }
            }
            for class in 0..self.problem.classes.len() {
                better |= self.refs[class] == 0 && self.share(class);
            }
            if !better {
                break;
            }
        }
    }

    /// Lets everything that could use an unused class use it: one product for several siblings, say.
    fn share(&mut self, class: usize) -> bool {
        let mut moves: Vec<(usize, usize)> = Vec::new();
        for &n in &self.problem.users[class] {
            let user = self.problem.candidates[n].class;
            if self.refs[user] > 0 && self.choice[user] != Some(n) && moves.last().is_none_or(|m| m.0 != user)
            {
                moves.push((user, n));
            }
        }
        moves.len() > 1 && self.attempt(&moves)
    }
}
