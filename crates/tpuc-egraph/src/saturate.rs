//! Applying rules until nothing new comes, or a budget is used up.

use crate::context::{EGraph, unite};
use crate::forms::{FORMS, write_form};
use crate::observe::{Left, Observer, Step, Unobserved};
use crate::rules::{Bindings, Fp, Phase, Plan, RuleSet, matcher::PlanRef};
use crate::siblings::{SIBLINGS, merge_siblings};
use egg::Id;
use smallvec::SmallVec;
use tpuc_ir::OpKind;
use tpuc_support::Name;

/// Bounds on a search. They count work, never time, so that the same program gives the same result anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Ops of a block that are searched together; longer blocks are cut into windows.
    pub window: usize,
    /// Ops that a window has at least, when a block is cut because it repeats itself.
    pub repeated: usize,
    /// E-nodes for each node of the program, in one phase.
    pub growth: usize,
    /// Rounds of one phase.
    pub iterations: usize,
    /// Matches of one rule in one round, for each hundred nodes of the program; the rest waits for the next round.
    pub matches: usize,
    /// Elements that constant folding may visit.
    pub fold: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { window: 4096, repeated: 128, growth: 8, iterations: 12, matches: 60, fold: 1 << 22 }
    }
}

/// Rule files that are only for programs that another compiler takes start so.
const CONSUMER: &str = "consumer";

/// What a saturation did.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    pub iterations: usize,
    pub nodes: usize,
    pub classes: usize,
    /// How often each rule made two classes one, by the rule's number.
    pub fired: Vec<usize>,
    /// Groups of sibling contractions that were merged.
    pub siblings: usize,
    /// Ops that were written in each of the other forms.
    pub forms: [usize; FORMS.len()],
    /// What stopped the search early.
    pub stopped: Option<&'static str>,
}

/// A right side to add, and the class that it equals.
struct Rewrite {
    rule: usize,
    class: Id,
    bindings: Bindings,
    plan: Plan,
    root: PlanRef,
}

/// Rules that a search uses.
#[derive(Clone, Copy)]
pub struct Selection<'r> {
    pub rules: &'r RuleSet,
    pub fp: Fp,
    pub phase: Phase,
    pub disabled: &'r [Name],
    /// The rules and rule files that may fire, a rule named by itself in every phase; all that are not for
    /// consumers when `None`.
    pub families: Option<&'r [Name]>,
}

impl Selection<'_> {
    fn active(&self) -> Vec<bool> {
        let chosen = |r: &crate::rules::Rule| match self.families {
            Some(families) => families.contains(&r.family) || families.contains(&r.name),
            None => !r.family.starts_with(CONSUMER),
        };
        // A rule that is named by itself serves whatever phase it is in.
        let named = |r: &crate::rules::Rule| self.families.is_some_and(|families| families.contains(&r.name));
        let active = |r: &crate::rules::Rule| {
            let reached = r.phase <= self.phase || named(r);
            r.fp <= self.fp && reached && chosen(r) && !self.disabled.contains(&r.name)
        };
        self.rules.rules().iter().map(active).collect()
    }
}

/// Searches an e-graph that has been rebuilt; it is rebuilt on return.
pub fn saturate(egraph: &mut EGraph, selection: Selection<'_>, limits: &Limits) -> Outcome {
    saturate_observed(egraph, selection, limits, &mut Unobserved)
}

/// As [`saturate`], with somebody who sees each step.
pub fn saturate_observed(
    egraph: &mut EGraph,
    selection: Selection<'_>,
    limits: &Limits,
    observer: &mut dyn Observer,
) -> Outcome {
    let rules = selection.rules;
    let active = selection.active();
    let depth = rules.rules().iter().zip(&active).filter(|(_, on)| **on).map(|(r, _)| r.depth()).max();
    let size = egraph.total_size().max(50);
    let mut max_nodes = size.saturating_mul(limits.growth);
    let max_matches = (size * limits.matches / 100).max(200);
    let mut outcome = Outcome { fired: vec![0; rules.rules().len()], ..Outcome::default() };
    egraph.analysis.take_dirty();
    observer.rebuilt(egraph);
    let asked = |name: &str| {
        let listed = selection.families.map(|names| names.iter().any(|n| n == name));
        (listed, !selection.disabled.iter().any(|n| n == name))
    };
    if selection.phase == Phase::Explore && matches!(asked(SIBLINGS), (None | Some(true), true)) {
        outcome.siblings = merge_siblings(egraph, size, observer);
        egraph.rebuild();
        egraph.analysis.take_dirty();
    }
    for (count, (name, kind, form)) in outcome.forms.iter_mut().zip(FORMS) {
        if selection.fp >= Fp::Reassoc && asked(name) == (Some(true), true) {
            let before = egraph.total_size();
            *count = write_form(egraph, kind, form, size);
            egraph.rebuild();
            // Rules have as much room as without these.
            max_nodes += egraph.total_size().saturating_sub(before);
            egraph.analysis.take_dirty();
        }
    }
    let mut pending: Vec<Id> = egraph.classes().map(|c| c.id).collect();
    while !pending.is_empty() {
        if outcome.iterations == limits.iterations {
            outcome.stopped = Some("iterations");
            break;
        }
        outcome.iterations += 1;
        let frontier = users(egraph, pending, depth.unwrap_or(0));
        let (found, mut waiting) = search(egraph, rules, &active, &frontier, max_matches);
        for rewrite in found {
            if egraph.total_size() > max_nodes {
                outcome.stopped = Some("nodes");
                break;
            }
            let class = egraph.find(rewrite.class);
            let rule = &rules.rules()[rewrite.rule];
            let left = Left::Rule(rule, &rewrite.bindings);
            let right = (&rewrite.plan, rewrite.root);
            if !observer.admits(egraph, &Step { name: &rule.name, fp: rule.fp, class, left, right }) {
                continue;
            }
            egraph.analysis.origin = egraph[class].data.origin;
            let new = rewrite.plan.commit(egraph, rewrite.root);
            observer.applied(egraph, &rule.name, class, new);
            if unite(egraph, class, new, &rule.name) {
                outcome.fired[rewrite.rule] += 1;
            }
        }
        egraph.rebuild();
        observer.rebuilt(egraph);
        if outcome.stopped.is_some() || observer.stops() {
            break;
        }
        waiting.extend(egraph.analysis.take_dirty());
        pending = waiting;
    }
    egraph.analysis.take_dirty();
    outcome.nodes = egraph.total_size();
    outcome.classes = egraph.number_of_classes();
    outcome
}

/// Classes whose terms of at most this depth read one of these classes, in a fixed order.
fn users(egraph: &EGraph, classes: Vec<Id>, depth: usize) -> Vec<Id> {
    let mut all: Vec<Id> = classes.into_iter().map(|id| egraph.find(id)).collect();
    all.sort_unstable();
    all.dedup();
    let mut seen: rustc_hash::FxHashSet<Id> = all.iter().copied().collect();
    let mut layer = all.clone();
    for _ in 1..depth {
        let mut next = Vec::new();
        for id in layer {
            for parent in egraph[id].parents() {
                let parent = egraph.find(parent);
                if seen.insert(parent) {
                    next.push(parent);
                }
            }
        }
        all.extend(&next);
        layer = next;
    }
    all.sort_unstable();
    all
}

/// All rewrites of these classes, by rule number within a class, and the classes that a limit left for later.
fn search(
    egraph: &EGraph,
    rules: &RuleSet,
    active: &[bool],
    classes: &[Id],
    max_matches: usize,
) -> (Vec<Rewrite>, Vec<Id>) {
    let mut counts = vec![0usize; rules.rules().len()];
    let (mut found, mut waiting) = (Vec::new(), Vec::new());
    for &class in classes {
        let data = &egraph[class].data;
        if data.ty.is_none()
            || data.is_number()
            || egraph[class].iter().any(|n| n.kind() == Some(OpKind::Constant))
        {
            continue;
        }
        let mut numbers: SmallVec<[usize; 32]> = SmallVec::new();
        for kind in egraph[class].iter().filter_map(|n| n.kind()) {
            numbers.extend(rules.starting_with(kind).iter().copied().filter(|&n| active[n]));
        }
        numbers.sort_unstable();
        numbers.dedup();
        for rule in numbers {
            let room = max_matches.saturating_sub(counts[rule]);
            if room == 0 {
                waiting.push(class);
                continue;
            }
            for (bindings, plan, root) in rules.rules()[rule].rewrites(egraph, class, room) {
                counts[rule] += 1;
                found.push(Rewrite { rule, class, bindings, plan, root });
            }
        }
    }
    (found, waiting)
}
