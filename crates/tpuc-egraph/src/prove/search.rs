//! Equality by rules and normal forms together: an e-graph of both functions, in which classes of one normal form
//! become one.

use super::combine::Combined;
use super::pointwise::{Mode, Symbols};
use super::program::{Datum, Follower};
use super::tensor::Budget;
use super::{Options, Step};
use crate::EGraph;
use crate::build::seed_in;
use crate::context::{Context, unite};
use crate::lang::Head;
use crate::rules::{Fp, Phase, RuleSet};
use crate::saturate::{Limits, Selection, saturate};
use crate::window::{Builder, members};
use egg::{Id, Language as _};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use tpuc_ir::Value;
use tpuc_support::Name;

/// The reason that unions by normal form carry.
pub const NORMAL_FORM: &str = "normal-form";

/// What the search found.
#[derive(Debug, Default)]
pub struct Found {
    pub equal: bool,
    /// How often each rule made two terms equal.
    pub fired: BTreeMap<Name, usize>,
    pub nodes: usize,
    pub classes: usize,
    pub rounds: usize,
    pub stopped: Option<&'static str>,
    pub steps: Vec<Step>,
}

/// The normal form of each class, as far as it has one.
struct Forms<'a> {
    combined: &'a Combined,
    symbols: &'a mut Symbols,
    budget: &'a mut Budget,
    draws: &'a mut usize,
    arguments: FxHashMap<Value, Datum>,
    classes: FxHashMap<Id, Vec<Datum>>,
}

impl Forms<'_> {
    /// The results of a node on its children's normal forms.
    fn node(&mut self, egraph: &EGraph, node: &crate::Node, class: Id) -> Option<Vec<Datum>> {
        let children: Option<Vec<&Datum>> =
            node.children().iter().map(|&c| self.classes.get(&egraph.find(c))?.first()).collect();
        match (node.head(), node.number()) {
            (Head::Input, Some(n)) => {
                let (value, _) = egraph.analysis.inputs.get(n)?;
                Some(vec![self.arguments.get(value)?.clone()])
            }
            (Head::Get, Some(i)) => {
                let of = self.classes.get(&egraph.find(node.operands()[0]))?;
                Some(vec![of.get(i)?.clone()])
            }
            (Head::Opaque, Some(n)) => {
                let opaque = egraph.analysis.opaques.get(n)?;
                let mut children: Vec<Datum> = children?.into_iter().cloned().collect();
                let read = children.split_off(children.len() - opaque.captures.len());
                let around = opaque.captures.iter().copied().zip(read).collect();
                let op = opaque.op;
                let module = &self.combined.module;
                Follower::new(module, self.symbols, self.budget, self.draws).apply(op, children, &around)
            }
            _ => {
                let ty = egraph[class].data.ty.clone()?;
                let attrs = egraph.analysis.attrs.get(node.attrs()?);
                let tensors: Option<Vec<_>> = children?.into_iter().map(Datum::tensor).collect();
                let result = self.symbols.op(node.kind()?, attrs, &tensors?, &ty, self.budget)?;
                Some(vec![Datum::Tensor(result)])
            }
        }
    }

    /// What identifies a value: diagrams count as their leaves.
    fn flat(&mut self, datum: &Datum) -> Option<Datum> {
        let Datum::Tensor(t) = datum else { return None };
        let mut t = t.clone();
        for id in &mut t.data {
            if *id == self.symbols.s().undefined {
                return None;
            }
            *id = self.symbols.s().flat(*id);
        }
        Some(Datum::Tensor(t))
    }

    /// Makes classes of equal normal form one; the count of such pairs.
    fn merge(&mut self, egraph: &mut EGraph) -> usize {
        self.classes.clear();
        let ids: Vec<Id> = {
            let mut ids: Vec<Id> = egraph.classes().map(|c| c.id).collect();
            ids.sort_unstable();
            ids
        };
        let mut seen: FxHashMap<super::tensor::Symbolic, Id> = FxHashMap::default();
        let mut equal: Vec<(Id, Id)> = Vec::new();
        let mut done: rustc_hash::FxHashSet<(Id, usize)> = rustc_hash::FxHashSet::default();
        // Classes wait for those that they read; cycles are entered where a node has all it needs.
        loop {
            let mut changed = false;
            for &id in &ids {
                for (n, node) in egraph[id].nodes.clone().iter().enumerate() {
                    let draws = *self.draws;
                    if done.contains(&(id, n)) {
                        continue;
                    }
                    let ready = node.children().iter().all(|&c| self.classes.contains_key(&egraph.find(c)));
                    if !ready {
                        continue;
                    }
                    done.insert((id, n));
                    let Some(results) = self.node(egraph, node, id) else { continue };
                    changed = true;
                    // A draw is one value, however often it is looked at.
                    let random = *self.draws != draws;
                    if let ([one], false) = (results.as_slice(), random)
                        && let Some(Datum::Tensor(key)) = self.flat(one)
                        && let Some(other) = seen.insert(key, id).filter(|&other| other != id)
                    {
                        equal.push((other, id));
                    }
                    self.classes.entry(id).or_insert(results);
                }
            }
            if !changed {
                break;
            }
        }
        let mut count = 0;
        for (a, b) in equal {
            if egraph[a].data.ty != egraph[b].data.ty || egraph[a].data.ty.is_none() {
                continue;
            }
            count += usize::from(unite(egraph, a, b, NORMAL_FORM));
        }
        egraph.rebuild();
        count
    }
}

/// Matches of one rule in one iteration.
const MAX_MATCHES: usize = 2000;
/// Rounds of rules and normal forms in turn.
const ROUNDS: usize = 3;

/// Both functions in one e-graph, and the pairs of classes that are to become one. None for programs with effects.
fn seeded(combined: &Combined, options: &Options) -> Option<(EGraph, Vec<(Id, Id)>)> {
    let all: Vec<Value> = combined.results.iter().flatten().copied().collect();
    let mut context = Context::new(1 << 20);
    context.real = options.mode == Mode::Real;
    let empty = EGraph::new(context);
    let empty = if options.steps { empty.with_explanations_enabled() } else { empty };
    let members = members(&combined.module, &combined.ops);
    let needed: FxHashSet<Value> = all.iter().copied().collect();
    let (template, window) =
        Builder::window(&combined.module, &members, &combined.ops, &needed, &FxHashSet::default());
    let seed = seed_in(empty, &template, &window);
    let mut egraph = seed.egraph;
    let outputs = window.outputs.iter().copied();
    let mut roots: FxHashMap<Value, Id> = outputs.zip(seed.roots[seed.effects..].iter().copied()).collect();
    if seed.effects > 0 {
        return None;
    }
    for (n, (value, _)) in egraph.analysis.inputs.clone().iter().enumerate() {
        let id = egraph.add(crate::Node::input(n));
        roots.entry(*value).or_insert(id);
    }
    let pairs: Option<Vec<(Id, Id)>> = combined.results[0]
        .iter()
        .zip(&combined.results[1])
        .filter(|(a, b)| a != b)
        .map(|(a, b)| Some((*roots.get(a)?, *roots.get(b)?)))
        .collect();
    Some((egraph, pairs?))
}

fn coincide(egraph: &EGraph, pairs: &[(Id, Id)]) -> bool {
    !egraph.analysis.contradiction && pairs.iter().all(|&(a, b)| egraph.find(a) == egraph.find(b))
}

/// Whether both functions compute all results in the same way: by the same ops, in whatever order and however often.
pub fn congruent(combined: &Combined, options: &Options) -> Option<Found> {
    let (mut egraph, pairs) = seeded(combined, options)?;
    let (nodes, classes) = (egraph.total_size(), egraph.number_of_classes());
    let mut found = Found { equal: coincide(&egraph, &pairs), nodes, classes, ..Found::default() };
    if found.equal && options.steps {
        for &(a, b) in &pairs {
            found.steps.extend(super::steps::between(&mut egraph, a, b, usize::MAX));
        }
    }
    found.equal.then_some(found)
}

/// Searches for a proof that all results coincide.
pub fn search(
    combined: &Combined,
    arguments: &[Datum],
    symbols: &mut Symbols,
    budget: &mut Budget,
    draws: &mut usize,
    rules: &RuleSet,
    options: &Options,
) -> Found {
    let mut found = Found::default();
    let mode = options.mode;
    let Some((mut egraph, pairs)) = seeded(combined, options) else { return found };
    let mut forms = Forms {
        combined,
        symbols,
        budget,
        draws,
        arguments: combined.arguments.iter().copied().zip(arguments.iter().cloned()).collect(),
        classes: FxHashMap::default(),
    };
    let equal = |egraph: &EGraph| coincide(egraph, &pairs);
    let fp = if mode == Mode::Exact { Fp::Exact } else { Fp::Algebraic };
    forms.merge(&mut egraph);
    for round in 0..ROUNDS {
        found.rounds = round + 1;
        if equal(&egraph) {
            break;
        }
        let mut changed = 0;
        // The later phases have room left by the earlier ones.
        for (phase, part) in [(Phase::Canonicalise, 4), (Phase::Explore, 2), (Phase::Prove, 1)] {
            let selection = Selection { rules, fp, phase, disabled: &options.disabled, families: None };
            let size = egraph.total_size().max(1);
            let growth = (options.nodes / part / size).max(1);
            let matches = (MAX_MATCHES * 100 / size).clamp(25, 400);
            let limits = Limits { growth, iterations: options.iterations, matches, ..Limits::default() };
            let outcome = saturate(&mut egraph, selection, &limits);
            found.stopped = outcome.stopped.or(found.stopped);
            for (rule, &count) in rules.rules().iter().zip(&outcome.fired) {
                changed += count;
                if count > 0 {
                    *found.fired.entry(rule.name.clone()).or_default() += count;
                }
            }
            let merged = forms.merge(&mut egraph);
            changed += merged;
            if merged > 0 {
                *found.fired.entry(NORMAL_FORM.into()).or_default() += merged;
            }
            if equal(&egraph) || egraph.analysis.contradiction {
                break;
            }
        }
        if changed == 0 || egraph.total_size() >= options.nodes {
            break;
        }
    }
    found.nodes = egraph.total_size();
    found.classes = egraph.number_of_classes();
    found.equal = equal(&egraph);
    if found.equal && options.steps {
        for &(a, b) in &pairs {
            found.steps.extend(super::steps::between(&mut egraph, a, b, usize::MAX));
        }
    }
    found
}
