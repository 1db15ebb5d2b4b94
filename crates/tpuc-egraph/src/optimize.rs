//! The whole search, block by block.

use crate::build::{Seed, build, captures};
use crate::context::Context;
use crate::cost::CostModel;
use crate::extract::{Extraction, extract};
use crate::observe::{Observer, Unobserved};
use crate::rules::{Fp, Phase, RuleSet};
use crate::saturate::{Limits, Selection, saturate_observed};
use crate::siblings::SIBLINGS;
use crate::write::write;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use tpuc_ir::{Block, Module, Op, OpKind, Value};
use tpuc_support::{Loc, Name, Remark};

/// The name that remarks carry.
pub const PASS: &str = "eqsat";

/// What the search may do.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub fp: Fp,
    pub limits: Limits,
    /// Rules, by name, that must not fire.
    pub disabled: Vec<Name>,
    /// Instead of the rules that come with the compiler.
    pub rules: Option<Arc<RuleSet>>,
}

/// Why nothing could be optimised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The compiler's own rule files do not load.
    Rules(String),
    /// The op is not a function with a body.
    NotAFunction,
    /// A rule that was to be disabled does not exist.
    UnknownRule(Name),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Rules(text) => write!(f, "the rewrite rules do not load:\n{text}"),
            Error::NotAFunction => f.write_str("equality saturation works on functions with a body"),
            Error::UnknownRule(name) => write!(f, "there is no rewrite rule named {name:?}"),
        }
    }
}

impl std::error::Error for Error {}

/// What the search found, summed over all blocks of the function.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub windows: usize,
    pub iterations: usize,
    /// E-nodes and classes of the final e-graphs.
    pub nodes: usize,
    pub classes: usize,
    /// How often each rule made two terms equal, sorted by name.
    pub fired: BTreeMap<Name, usize>,
    pub cost_before: f64,
    pub cost_after: f64,
    /// What the e-graphs' terms cost at least; `cost_after - lower_bound` bounds what extraction missed.
    pub lower_bound: f64,
    pub remarks: Vec<Remark>,
}

impl Report {
    fn add_fired(&mut self, rules: &RuleSet, fired: &[usize], siblings: usize) {
        for (rule, &count) in rules.rules().iter().zip(fired) {
            if count > 0 {
                *self.fired.entry(rule.name.clone()).or_default() += count;
            }
        }
        if siblings > 0 {
            *self.fired.entry(SIBLINGS.into()).or_default() += siblings;
        }
    }
}

/// Replaces the ops of a function, and of the loops and branches inside it, by cheaper ops with the same results.
///
/// # Errors
/// When the rules do not load, `function` is not a function with a body, or a disabled rule does not exist. Blocks that cannot be improved stay as
/// they are.
pub fn optimize(
    module: &mut Module,
    function: Op,
    options: &Options,
    cost: &dyn CostModel,
) -> Result<Report, Error> {
    optimize_observed(module, function, options, cost, &mut Unobserved)
}

/// As [`optimize`], with somebody who sees each step of the searches. When they stop it, the module may be half done.
///
/// # Errors
/// As [`optimize`].
pub fn optimize_observed(
    module: &mut Module,
    function: Op,
    options: &Options,
    cost: &dyn CostModel,
    observer: &mut dyn Observer,
) -> Result<Report, Error> {
    let builtin = || RuleSet::builtin().map_err(Error::Rules);
    let rules = options.rules.as_deref().map_or_else(builtin, Ok)?;
    if module.ops[function].kind != OpKind::FuncFunc || module.region_block(function, 0).is_none() {
        return Err(Error::NotAFunction);
    }
    let known = |name: &Name| name == SIBLINGS || rules.rules().iter().any(|r| r.name == *name);
    if let Some(name) = options.disabled.iter().find(|name| !known(name)) {
        return Err(Error::UnknownRule(name.clone()));
    }
    let mut report = Report::default();
    for block in blocks(module, function) {
        if observer.stops() {
            break;
        }
        optimize_block(module, block, rules, options, cost, observer, &mut report);
    }
    Ok(report)
}

/// The blocks to search: the function's own, and those of control flow, inner ones first.
fn blocks(module: &Module, function: Op) -> Vec<Block> {
    let mut out = Vec::new();
    module.walk(function, &mut |op| {
        let data = &module.ops[op];
        if matches!(data.kind, OpKind::FuncFunc | OpKind::While | OpKind::If | OpKind::Case) {
            out.extend(data.regions.iter().flat_map(|&r| module.regions[r].blocks.iter().copied()));
        }
    });
    out.reverse();
    out
}

/// For each value the position of the last op of the block that reads it, in its regions too.
fn last_reads(module: &Module, ops: &[Op]) -> FxHashMap<Value, usize> {
    let mut last = FxHashMap::default();
    for (i, &op) in ops.iter().enumerate() {
        let captured = captures(module, op);
        last.extend(module.ops[op].operands.iter().copied().chain(captured).map(|v| (v, i)));
    }
    last
}

fn optimize_block(
    module: &mut Module,
    block: Block,
    rules: &RuleSet,
    options: &Options,
    cost: &dyn CostModel,
    observer: &mut dyn Observer,
    report: &mut Report,
) {
    let ops = module.blocks[block].ops.clone();
    let Some((&terminator, body)) = ops.split_last() else { return };
    let last = last_reads(module, &ops);
    let mut rename: FxHashMap<Value, Value> = FxHashMap::default();
    let mut out: Vec<Op> = Vec::with_capacity(ops.len());
    let size = options.limits.window.max(1);
    for (w, window) in body.chunks(size).enumerate() {
        let end = w * size + window.len();
        let read_later = |v: &Value| last.get(v).is_some_and(|&i| i >= end);
        let results = window.iter().flat_map(|&op| module.ops[op].results.iter().copied());
        let outputs: Vec<Value> = results.filter(read_later).collect();
        let seed = build(module, window, &rename, outputs, options.limits.fold);
        let loc = window.first().map_or(Loc::Unknown, |&op| module.ops[op].loc.clone());
        match search(seed, rules, options, cost, observer, report) {
            Some((context, best, effects, outputs)) => match write(module, &best.graph, &context, effects) {
                Some((written, values)) => {
                    out.extend(written);
                    rename.extend(outputs.into_iter().zip(values));
                    continue;
                }
                None => report.remarks.push(Remark::missed(PASS, loc, "effects would change their order")),
            },
            None => report.remarks.push(Remark::missed(PASS, loc, "no term was found for a result")),
        }
        // The window stays as it is, reading the new values of earlier ones.
        for &op in window {
            replace_reads(module, op, &rename);
            out.push(op);
        }
    }
    replace_reads(module, terminator, &rename);
    out.push(terminator);
    module.blocks[block].ops = out;
}

/// Makes an op and its regions read renamed values.
fn replace_reads(module: &mut Module, op: Op, rename: &FxHashMap<Value, Value>) {
    let mut all = Vec::new();
    module.walk(op, &mut |inner| all.push(inner));
    for op in all {
        for operand in &mut module.ops[op].operands {
            *operand = rename.get(operand).copied().unwrap_or(*operand);
        }
    }
}

/// Canonicalises, re-seeds with the cheapest result, explores, and extracts.
fn search(
    seed: Seed,
    rules: &RuleSet,
    options: &Options,
    cost: &dyn CostModel,
    observer: &mut dyn Observer,
    report: &mut Report,
) -> Option<(Context, Extraction, usize, Vec<Value>)> {
    let Seed { mut egraph, mut roots, effects, outputs } = seed;
    let loc = egraph.analysis.origin_loc(0).0;
    let before = extract(&egraph, cost, &roots)?.cost;
    let mut best = None;
    for phase in [Phase::Canonicalise, Phase::Explore] {
        let selection = Selection { rules, fp: options.fp, phase, disabled: &options.disabled };
        let outcome = saturate_observed(&mut egraph, selection, &options.limits, observer);
        report.iterations += outcome.iterations;
        report.add_fired(rules, &outcome.fired, outcome.siblings);
        if let Some(what) = outcome.stopped {
            let (nodes, rounds) = (outcome.nodes, outcome.iterations);
            let message = format!(
                "the search stopped at its budget of {what}, with {nodes} nodes after {rounds} rounds"
            );
            report.remarks.push(Remark::missed(PASS, loc.clone(), message));
        }
        let found = extract(&egraph, cost, &roots)?;
        if phase == Phase::Explore {
            report.windows += 1;
            report.nodes += outcome.nodes;
            report.classes += outcome.classes;
            report.cost_before += before;
            report.cost_after += found.cost;
            report.lower_bound += found.lower_bound;
        } else {
            let context = std::mem::take(&mut egraph.analysis);
            (egraph, roots) = found.graph.seed(context);
        }
        best = Some(found);
    }
    Some((egraph.analysis, best?, effects, outputs))
}
