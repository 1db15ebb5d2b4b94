//! What became of each op, and why: the search once more, with egg's explanations (Flatt et al. 2022).
//!
//! Both phases keep the reasons of their unions. The second is seeded with what the first one extracted, so the steps
//! of an op are those from its term to the term that the first phase chose for it, then those from there to the term
//! that the second phase chose.

use crate::build::seed_in;
use crate::context::{Context, EGraph};
use crate::cost::CostModel;
use crate::cover::cover;
use crate::cut::{Sizes, cut};
use crate::dump::Dump;
use crate::extract::{Kept, extract, node_cost};
use crate::graph::Graph;
use crate::lang::Node;
use crate::optimize::{Error, Options};
use crate::prove::Step;
use crate::prove::steps::{between, term};
use crate::rules::{Phase, RuleSet};
use crate::saturate::{Selection, saturate};
use crate::window::{Builder, members};
use egg::{Id, Language as _};
use rustc_hash::{FxHashMap, FxHashSet};
use tpuc_ir::{Module, Op, OpKind, Value};
use tpuc_support::Loc;

/// What became of one value.
#[derive(Clone, Debug)]
pub struct Story {
    pub value: Value,
    pub loc: Loc,
    /// The term that the program had.
    pub before: String,
    /// The term that was chosen; `None` when the value is not computed any more.
    pub after: Option<String>,
    pub steps: Vec<Step>,
    /// What the chosen term costs, in seconds, everything below it included.
    pub cost: f64,
    /// The next best term of the class, and what it would cost.
    pub next: Option<(String, f64)>,
}

/// What became of the values of a function, and the e-graphs that were searched.
#[derive(Clone, Debug, Default)]
pub struct Explained {
    pub stories: Vec<Story>,
    /// The e-graphs as they were when the search ended.
    pub dump: Dump,
}

/// Steps of terms of this many classes are followed; longer blocks are explained window by window.
const DEPTH: usize = 3;

/// Rounds of the costs of terms.
const MAX_ROUNDS: usize = 200;

/// One phase: what each of its values was chosen to be.
struct Chosen {
    egraph: EGraph,
    graph: Graph,
    /// The chosen node of each class.
    by_class: FxHashMap<Id, (Id, usize)>,
}

/// The last phase chooses kernels, for which the program as it came stays a choice: `own` is that, and what its nodes are
/// equal to.
fn phase(
    mut egraph: EGraph,
    roots: &[Id],
    (rules, phase): (&RuleSet, Phase),
    options: &Options,
    cost: &dyn CostModel,
    own: Option<(&Graph, &[Option<Id>])>,
) -> Option<Chosen> {
    let selection = Selection { rules, fp: options.fp, phase, disabled: &options.disabled, families: None };
    saturate(&mut egraph, selection, &options.limits);
    let covered = own.zip(options.fuse.as_ref()).and_then(|((own, equal), fuse)| {
        let came = Kept::these(own.add_beside(&mut egraph, equal));
        Some(cover(&egraph, cost, (&fuse.machine, fuse.abilities), &came, roots)?.graph)
    });
    let graph = match covered {
        Some(graph) => graph,
        None => extract(&egraph, cost, roots)?.graph,
    };
    let mut ids: Vec<Id> = Vec::with_capacity(graph.nodes.len());
    let mut by_class = FxHashMap::default();
    for (position, n) in graph.nodes.iter().enumerate() {
        let node = n.node.clone().map_children(|c| ids[usize::from(c)]);
        let id = egraph.add_uncanonical(node);
        ids.push(id);
        by_class.insert(egraph.find(id), (id, position));
    }
    egraph.rebuild();
    Some(Chosen { egraph, graph, by_class })
}

/// The least cost of a term of each class, as a tree.
fn tree_costs(egraph: &EGraph, cost: &dyn CostModel) -> FxHashMap<Id, f64> {
    let mut ids: Vec<Id> = egraph.classes().map(|c| c.id).collect();
    ids.sort_unstable();
    let mut best: FxHashMap<Id, f64> = FxHashMap::default();
    // Costs settle as soon as no term gets cheaper; the bound is on long chains of small gains.
    for _ in 0..MAX_ROUNDS {
        let mut changed = false;
        for &id in &ids {
            for node in egraph[id].iter() {
                let Some(total) = term_cost(egraph, cost, &best, id, node) else { continue };
                if best.get(&id).is_none_or(|old| total < *old) {
                    best.insert(id, total);
                    changed = true;
                }
            }
        }
        if !changed {
            break;
        }
    }
    best
}

fn term_cost(
    egraph: &EGraph,
    cost: &dyn CostModel,
    best: &FxHashMap<Id, f64>,
    class: Id,
    node: &Node,
) -> Option<f64> {
    let children =
        node.children().iter().map(|&c| best.get(&egraph.find(c)).copied()).sum::<Option<f64>>()?;
    Some(node_cost(egraph, cost, class, node) + children)
}

/// What became of the values of a function's own block, in order.
///
/// # Errors
/// As [`crate::optimize()`].
pub fn explain(
    module: &Module,
    function: Op,
    options: &Options,
    cost: &dyn CostModel,
) -> Result<Explained, Error> {
    let rules = RuleSet::builtin().map_err(Error::Rules)?;
    let block = module.region_block(function, 0).filter(|_| module.ops[function].kind == OpKind::FuncFunc);
    let block = block.ok_or(Error::NotAFunction)?;
    let Some((&terminator, ops)) = module.blocks[block].ops.split_last() else {
        return Ok(Explained::default());
    };
    let members = members(module, ops);
    let mut explained = Explained::default();
    let limits = &options.limits;
    let ranges = cut(module, ops, &members, Sizes { least: limits.repeated, most: limits.window });
    for range in ranges {
        let window = &ops[range.clone()];
        let later = ops[range.end..].iter().chain([&terminator]);
        let mut read: FxHashSet<Value> = FxHashSet::default();
        for &op in later {
            read.extend(module.ops[op].operands.iter().copied());
            read.extend(crate::build::captures(module, op));
        }
        let all: Vec<Value> = window.iter().flat_map(|&op| module.ops[op].results.iter().copied()).collect();
        let empty = EGraph::new(Context::new(options.limits.fold))
            .with_explanations_enabled()
            .without_explanation_length_optimization();
        let needed: FxHashSet<Value> = all.iter().copied().collect();
        let (template, place) = Builder::window(module, &members, window, &needed, &FxHashSet::default());
        let seed = seed_in(empty, &template, &place);
        let outputs = place.outputs.iter().copied();
        let of: FxHashMap<Value, Id> = outputs.zip(seed.roots[seed.effects..].iter().copied()).collect();
        let mut roots: Vec<Id> = seed.roots[..seed.effects].to_vec();
        roots.extend(all.iter().filter(|v| read.contains(v)).filter_map(|v| of.get(v)));
        let values = Values { module, all: &all, of: &of };
        window_stories(values, seed.egraph, &roots, rules, options, cost, &mut explained);
    }
    Ok(explained)
}

/// The values of a window, and their classes.
struct Values<'a> {
    module: &'a Module,
    all: &'a [Value],
    of: &'a FxHashMap<Value, Id>,
}

fn window_stories(
    values: Values<'_>,
    egraph: EGraph,
    roots: &[Id],
    rules: &RuleSet,
    options: &Options,
    cost: &dyn CostModel,
    explained: &mut Explained,
) {
    let Values { module, all, of } = values;
    let Some(own) = extract(&egraph, cost, roots).map(|found| found.graph) else { return };
    let Some(mut first) = phase(egraph, roots, (rules, Phase::Canonicalise), options, cost, None) else {
        return;
    };
    let context = first.egraph.analysis.clone();
    let mut seeded =
        EGraph::new(context).with_explanations_enabled().without_explanation_length_optimization();
    let mut ids: Vec<Id> = Vec::new();
    for n in &first.graph.nodes {
        let node = n.node.clone().map_children(|c| ids[usize::from(c)]);
        ids.push(seeded.add_uncanonical(node));
    }
    seeded.rebuild();
    let second_roots: Vec<Id> = first.graph.roots.iter().map(|&r| seeded.find(ids[r])).collect();
    let made = |class: &Option<Id>| Some(ids[first.by_class.get(&first.egraph.find((*class)?))?.1]);
    let equal: Vec<Option<Id>> = own.classes(&first.egraph).iter().map(made).collect();
    let explore = (rules, Phase::Explore);
    let Some(mut second) = phase(seeded, &second_roots, explore, options, cost, Some((&own, &equal))) else {
        return;
    };
    explained.dump.add(&second.egraph, cost, &second_roots);
    let best = tree_costs(&second.egraph, cost);
    for &value in all {
        let op = module.def_op(value);
        let Some(&id) = of.get(&value) else { continue };
        let loc = module.value_loc(value).clone();
        if op.is_some_and(|op| module.ops[op].kind == OpKind::Constant) {
            continue;
        }
        let before = term(&first.egraph, id, DEPTH);
        let mut story = Story { value, loc, before, after: None, steps: Vec::new(), cost: 0.0, next: None };
        if let Some(&(chosen, position)) = first.by_class.get(&first.egraph.find(id)) {
            story.steps = between(&mut first.egraph, id, chosen, DEPTH);
            let id = ids[position];
            let class = second.egraph.find(id);
            if let Some(&(chosen, _)) = second.by_class.get(&class) {
                story.steps.extend(between(&mut second.egraph, id, chosen, DEPTH));
                story.after = Some(term(&second.egraph, chosen, DEPTH));
                // There and back again is no news.
                if story.after.as_ref() == Some(&story.before) {
                    story.steps.clear();
                }
                let picked = second.egraph.id_to_node(chosen).clone();
                let canonical = |g: &EGraph, n: Node| n.map_children(|c| g.find(c));
                let picked = canonical(&second.egraph, picked);
                story.cost = term_cost(&second.egraph, cost, &best, class, &picked).unwrap_or(0.0);
                let others = second.egraph[class].iter().filter(|n| {
                    canonical(&second.egraph, (*n).clone()) != picked
                        && !n.children().iter().any(|&c| second.egraph.find(c) == class)
                });
                let mut next: Option<(String, f64)> = None;
                for node in others {
                    let Some(price) = term_cost(&second.egraph, cost, &best, class, node) else { continue };
                    if next.as_ref().is_none_or(|(_, old)| price < *old) {
                        next = Some((crate::prove::steps::head(&second.egraph, node), price));
                    }
                }
                story.next = next;
            }
        }
        for step in &mut story.steps {
            step.loc = story.loc.clone();
        }
        explained.stories.push(story);
    }
}
