//! Extraction against trying every choice, on random problems.

use super::problem::{Candidate, Problem};
use smallvec::SmallVec;

struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) % n) as usize
    }
}

/// Up to three candidates a class; most children come later, some earlier, so that choices may have cycles.
fn problem(random: &mut Random, classes: usize) -> Problem<()> {
    let mut out = Problem { roots: vec![0], users: vec![Vec::new(); classes], ..Problem::default() };
    if random.below(2) == 0 {
        out.roots.push(1);
    }
    for class in 0..classes {
        let start = out.candidates.len();
        let last = class + 1 == classes;
        for n in 0..1 + random.below(3) {
            let mut children: SmallVec<[usize; 3]> = SmallVec::new();
            if !last {
                for _ in 0..random.below(4) {
                    children.push(class + 1 + random.below((classes - class - 1) as u64));
                }
                if n > 0 && random.below(4) == 0 {
                    children.push(random.below(classes as u64));
                }
            }
            children.sort_unstable();
            children.dedup();
            children.retain(|c| *c != class);
            for &child in &children {
                out.users[child].push(out.candidates.len());
            }
            let cost = (1 + random.below(12)) as f64;
            out.candidates.push(Candidate { class, cost, children, what: () });
        }
        out.classes.push(start..out.candidates.len());
    }
    out
}

/// The least cost over all choices without a cycle.
fn brute_force(problem: &Problem<()>) -> f64 {
    let mut choice: Vec<Option<usize>> = problem.classes.iter().map(|r| Some(r.start)).collect();
    let mut best = f64::INFINITY;
    loop {
        if let Some(order) = problem.order(&choice) {
            let cost = order.iter().filter_map(|&c| Some(problem.candidates[choice[c]?].cost)).sum();
            best = f64::min(best, cost);
        }
        let next = (0..choice.len()).find(|&c| choice[c].is_some_and(|n| n + 1 < problem.classes[c].end));
        let Some(c) = next else { return best };
        choice[c] = choice[c].map(|n| n + 1);
        (0..c).for_each(|k| choice[k] = Some(problem.classes[k].start));
    }
}

#[test]
fn choices_are_valid_bounds_hold_and_most_are_optimal() {
    let mut random = Random(7);
    let (mut optimal, mut settled, mut tight) = (0, 0, 0);
    let runs = 400;
    for run in 0..runs {
        let classes = 4 + random.below(6);
        let problem = problem(&mut random, classes);
        let solution = problem.solve().expect("every class has a term");
        let best = brute_force(&problem);
        let mut done = vec![false; classes];
        for &class in &solution.order {
            let chosen = &problem.candidates[solution.choice[class].unwrap()];
            assert!(chosen.class == class && chosen.children.iter().all(|&c| done[c]), "run {run}");
            done[class] = true;
        }
        assert!(problem.roots.iter().all(|&r| done[r]));
        assert!(solution.cost >= best - 1e-9, "run {run}: {} below the optimum {best}", solution.cost);
        assert!(
            solution.lower_bound <= best + 1e-9,
            "run {run}: bound {} above {best}",
            solution.lower_bound
        );
        optimal += usize::from(solution.cost <= best + 1e-9);
        tight += usize::from(solution.lower_bound >= best - 1e-9);
        settled += solution.settled;
    }
    assert!(optimal >= runs * 95 / 100, "{optimal} of {runs} optimal");
    assert!(settled > 0, "no group was settled exactly");
    assert!(tight >= runs / 3, "the bound met the optimum {tight} times");
}
