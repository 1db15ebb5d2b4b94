//! The whole search, block by block.

use crate::again::{Again, MAX_PART, again};
use crate::build::{Seed, seed};
use crate::context::EGraph;
use crate::cost::CostModel;
use crate::cover::{Abilities, cover};
use crate::cut::{Sizes, cut};
use crate::extract::{Kept, extract_near};
use crate::forms::FORMS;
use crate::graph::Graph;
use crate::observe::{Observer, Unobserved};
use crate::rules::{Fp, Phase, RuleSet};
use crate::saturate::{Limits, Selection, saturate_observed};
use crate::siblings::SIBLINGS;
use crate::window::{Builder, Member, Template, Window, members};
use crate::write::{Found, Written, write};
use egg::Id;
use indexmap::IndexMap;
use indexmap::map::Entry;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tpuc_ir::{Attr, Block, Module, Op, OpKind, Value};
use tpuc_support::{Loc, Name, Remark};
use tpuc_target::Machine;

/// The name that remarks carry.
pub const PASS: &str = "eqsat";

/// What the search may do.
#[derive(Clone, Debug)]
pub struct Options {
    pub fp: Fp,
    pub limits: Limits,
    /// Rules, by name, that must not fire.
    pub disabled: Vec<Name>,
    /// Instead of the rules that come with the compiler.
    pub rules: Option<Arc<RuleSet>>,
    /// Whether windows that are equal but for their place are searched once.
    pub reuse: bool,
    /// Whether any rule may fire; without, constants are folded and equal terms are computed once.
    pub rewrite: bool,
    /// Windows that are searched at the same time; all processors unless given. The result is the same.
    pub threads: Option<usize>,
    /// Another compiler comes behind: only what it does not find by itself is worth a change.
    pub consumer: Option<Preference>,
    /// Decides in the same search which ops share a kernel; the ops then carry [`KERNELS`].
    pub fuse: Option<Fuse>,
}

/// Kernels for a machine.
#[derive(Clone, Debug)]
pub struct Fuse {
    pub machine: Machine,
    pub abilities: Abilities,
}

/// The attribute of an op that lists the kernels, by number, in which it is computed.
pub const KERNELS: &str = "tpuc.kernels";

impl Default for Options {
    fn default() -> Self {
        Self {
            fp: Fp::default(),
            limits: Limits::default(),
            disabled: Vec::new(),
            rules: None,
            rewrite: true,
            reuse: true,
            threads: None,
            consumer: None,
            fuse: None,
        }
    }
}

/// How a search keeps close to the program that it got.
#[derive(Clone, Debug, PartialEq)]
pub struct Preference {
    /// The share by which a new op must be cheaper than what it replaces.
    pub margin: f64,
    /// What each new op that costs anything must save, in seconds.
    pub least: f64,
    /// The rules and rule files to use.
    pub families: Vec<Name>,
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

/// What the search found, summed over all windows of the function; a window that repeats another counts as much.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub windows: usize,
    /// Kernels that were decided on, and kernel terms that were priced for it.
    pub kernels: usize,
    pub priced: usize,
    /// Windows that were searched; the others are equal to one of these.
    pub searched: usize,
    /// Time that the threads took for the searched windows: building and saturating, and choosing terms.
    pub search_time: Duration,
    pub extract_time: Duration,
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
    /// Adds what a window came to, at its place.
    fn add(&mut self, window: &Report, place: &Loc) {
        self.windows += 1;
        self.kernels += window.kernels;
        self.priced += window.priced;
        self.iterations += window.iterations;
        self.nodes += window.nodes;
        self.classes += window.classes;
        for (rule, count) in &window.fired {
            *self.fired.entry(rule.clone()).or_default() += count;
        }
        self.cost_before += window.cost_before;
        self.cost_after += window.cost_after;
        self.lower_bound += window.lower_bound;
        let here = |remark: &Remark| Remark { loc: place.clone(), ..remark.clone() };
        self.remarks.extend(window.remarks.iter().map(here));
    }

    fn add_fired(&mut self, rules: &RuleSet, fired: &[usize], in_code: &[(&str, usize)]) {
        for (rule, &count) in rules.rules().iter().zip(fired) {
            if count > 0 {
                *self.fired.entry(rule.name.clone()).or_default() += count;
            }
        }
        for &(name, count) in in_code.iter().filter(|(_, count)| *count > 0) {
            *self.fired.entry(name.into()).or_default() += count;
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
    let mut search = Search { rules, options, cost, report: Report::default(), known: Known::default() };
    for block in blocks(module, function) {
        if observer.stops() {
            break;
        }
        search.block(module, block, observer);
    }
    Ok(search.report)
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

/// For each window its template, and where that stands; and how many values should perhaps have been computed again.
fn windows(
    module: &Module,
    ops: &[Op],
    members: &FxHashMap<Op, Member>,
    ranges: &[Range<usize>],
    fuse: Option<&Fuse>,
) -> (Vec<(Template, Window)>, usize) {
    let mut home: FxHashMap<Op, usize> = FxHashMap::default();
    for (w, range) in ranges.iter().enumerate() {
        home.extend(ops[range.clone()].iter().filter(|op| !members[op].copied).map(|&op| (op, w)));
    }
    let again = fuse
        .filter(|_| ranges.len() > 1)
        .map_or_else(Again::default, |f| again(module, ops, members, &home, &f.machine));
    let Again { ops: again, undecided } = again;
    // Values that another window reads than the one that computes them.
    let mut needed: FxHashSet<Value> = FxHashSet::default();
    for (w, range) in ranges.iter().enumerate() {
        let mut open: Vec<Op> =
            ops[range.clone()].iter().copied().filter(|op| home.contains_key(op)).collect();
        let mut repeated: FxHashSet<Op> = FxHashSet::default();
        while let Some(op) = open.pop() {
            for &v in module.ops[op].operands.iter().chain(&members[&op].captures) {
                match module.def_op(v) {
                    Some(def) if home.get(&def).is_none_or(|&h| h == w) => {}
                    Some(def) if again.contains(&def) => open.extend(repeated.insert(def).then_some(def)),
                    Some(_) => _ = needed.insert(v),
                    None => {}
                }
            }
        }
    }
    let terminator = ops.last().map(|&op| module.ops[op].operands.as_slice());
    needed.extend(terminator.unwrap_or_default());
    let window =
        |range: &Range<usize>| Builder::window(module, members, &ops[range.clone()], &needed, &again);
    (ranges.iter().map(window).collect(), undecided)
}

/// What the search came to for a template.
struct Outcome {
    found: Option<Found>,
    report: Report,
}

/// Templates, in the order in which they came up. The number tells equal ones apart when all are to be searched.
type Known = IndexMap<(usize, Template), Option<Outcome>, FxBuildHasher>;

struct Search<'o> {
    rules: &'o RuleSet,
    options: &'o Options,
    cost: &'o dyn CostModel,
    report: Report,
    known: Known,
}

impl Search<'_> {
    fn block(&mut self, module: &mut Module, block: Block, observer: &mut dyn Observer) {
        let ops = module.blocks[block].ops.clone();
        let Some((&terminator, body)) = ops.split_last() else { return };
        let limits = &self.options.limits;
        let members = members(module, body);
        let ranges = cut(module, body, &members, Sizes { least: limits.repeated, most: limits.window });
        let mut places = Vec::with_capacity(ranges.len());
        let mut jobs = Vec::new();
        let (windows, undecided) = windows(module, &ops, &members, &ranges, self.options.fuse.as_ref());
        if undecided > 0 {
            let message = format!(
                "windows read {undecided} values from memory that they might compute again: more than {MAX_PART} \
                 of them depend on one another"
            );
            let loc = body.first().map_or(Loc::Unknown, |&op| module.ops[op].loc.clone());
            self.report.remarks.push(Remark::missed(PASS, loc, message));
        }
        for (template, window) in windows {
            let number = if self.options.reuse { 0 } else { self.known.len() };
            let entry = self.known.entry((number, template));
            if let Entry::Vacant(_) = entry {
                jobs.push((entry.index(), places.len()));
            }
            places.push((entry.index(), window));
            entry.or_insert(None);
        }
        for (index, outcome) in self.run(&jobs, &places, observer) {
            self.report.searched += 1;
            self.report.search_time += outcome.report.search_time;
            self.report.extract_time += outcome.report.extract_time;
            self.known[index] = Some(outcome);
        }

        let mut rename: FxHashMap<Value, Value> = FxHashMap::default();
        let mut out: Vec<Op> = Vec::with_capacity(ops.len());
        for ((index, window), range) in places.iter().zip(&ranges) {
            let loc = body.get(range.start).map_or(Loc::Unknown, |&op| module.ops[op].loc.clone());
            let Some(Outcome { found, report }) = &self.known[*index] else {
                keep(module, window, &mut rename, &mut out);
                continue;
            };
            self.report.add(report, &loc);
            let why = match found.as_ref().map(|found| write(module, found, window, &rename)) {
                Some(Some(Written { ops: written, outputs: values })) => {
                    if let Some(found) = found {
                        mark(module, &written, &found.kernels, self.report.kernels - report.kernels);
                    }
                    let mut seen = FxHashSet::default();
                    out.extend(written.into_iter().map(|(_, op)| op).filter(|&op| seen.insert(op)));
                    rename.extend(window.outputs.iter().copied().zip(values));
                    continue;
                }
                Some(None) => "effects would change their order",
                None => "no term was found for a result",
            };
            self.report.remarks.push(Remark::missed(PASS, loc, why));
            keep(module, window, &mut rename, &mut out);
        }
        replace_reads(module, terminator, |v| rename.get(&v).copied());
        out.push(terminator);
        module.blocks[block].ops = out;
    }

    /// Searches templates, each with a place where it stands. What comes out does not depend on how many are
    /// searched at a time. An observer who watches sees one after another, until they stop it.
    fn run(
        &self,
        jobs: &[(usize, usize)],
        places: &[(usize, Window)],
        observer: &mut dyn Observer,
    ) -> Vec<(usize, Outcome)> {
        let (rules, options, cost) = (self.rules, self.options, self.cost);
        let job = |&(index, place): &(usize, usize), observer: &mut dyn Observer| {
            let ((_, template), window) = (self.known.get_index(index)?.0, &places[place].1);
            let mut report = Report::default();
            let found = search(template, window, rules, options, cost, observer, &mut report);
            Some((index, Outcome { found, report }))
        };
        let processors = || std::thread::available_parallelism().map_or(1, usize::from);
        let threads = options.threads.unwrap_or_else(processors).clamp(1, jobs.len().max(1));
        if threads == 1 || observer.watches() {
            let mut outcomes = Vec::with_capacity(jobs.len());
            for one in jobs {
                if observer.stops() {
                    break;
                }
                outcomes.extend(job(one, observer));
            }
            return outcomes;
        }
        // The largest first, so that the threads end at about the same time.
        let mut order: Vec<&(usize, usize)> = jobs.iter().collect();
        order.sort_by_key(|&&(_, place)| std::cmp::Reverse(places[place].1.ops.len()));
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::with_capacity(jobs.len())));
        let worker = || {
            while let Some(&one) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                let outcome = job(one, &mut Unobserved);
                done.lock().unwrap_or_else(PoisonError::into_inner).extend(outcome);
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(worker);
            }
        });
        done.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Canonicalises, re-seeds with the cheapest result, explores, and extracts.
fn search(
    template: &Template,
    window: &Window,
    rules: &RuleSet,
    options: &Options,
    cost: &dyn CostModel,
    observer: &mut dyn Observer,
    report: &mut Report,
) -> Option<Found> {
    let start = Instant::now();
    let extracting = Cell::new(Duration::ZERO);
    let choose = |egraph: &EGraph, kept: Option<&Kept>, roots: &[Id]| {
        let start = Instant::now();
        let found = extract_near(egraph, cost, kept, roots);
        extracting.set(extracting.get() + start.elapsed());
        found
    };
    let Seed { mut egraph, mut roots, effects } = seed(template, window, options.limits.fold);
    let mut best = choose(&egraph, None, &roots)?;
    report.cost_before = best.cost;
    let mut kept = options.consumer.as_ref().map(|near| Kept::new(&egraph, near.margin, near.least));
    let families = options.consumer.as_ref().map(|near| near.families.as_slice());
    let phases: &[Phase] = match (options.rewrite, &kept) {
        (false, _) => &[],
        // What the program came with can be told from what was added in one e-graph only.
        (true, Some(_)) => &[Phase::Explore],
        (true, None) => &[Phase::Canonicalise, Phase::Explore],
    };
    // The program as it came, and what its nodes are equal to in the last e-graph.
    let own = best.graph.clone();
    let mut equal = Vec::new();
    for (n, &phase) in phases.iter().enumerate() {
        if n > 0 {
            (egraph, roots, equal) = best.graph.seed_beside(&own, &mut egraph);
        }
        let selection = Selection { rules, fp: options.fp, phase, disabled: &options.disabled, families };
        let outcome = saturate_observed(&mut egraph, selection, &options.limits, observer);
        report.iterations += outcome.iterations;
        let forms = FORMS.iter().zip(outcome.forms).map(|(&(name, ..), count)| (name, count));
        let by_code: Vec<_> = forms.chain([(SIBLINGS, outcome.siblings)]).collect();
        report.add_fired(rules, &outcome.fired, &by_code);
        if let Some(what) = outcome.stopped {
            let (nodes, rounds) = (outcome.nodes, outcome.iterations);
            let message = format!(
                "the search stopped at its budget of {what}, with {nodes} nodes after {rounds} rounds"
            );
            report.remarks.push(Remark::missed(PASS, Loc::Unknown, message));
        }
        kept = kept.map(|kept| kept.found(&egraph));
        // Kernels are chosen from the last e-graph itself.
        if n + 1 < phases.len() || options.fuse.is_none() {
            best = choose(&egraph, kept.as_ref(), &roots)?;
        }
    }
    (report.nodes, report.classes) = (egraph.total_size(), egraph.number_of_classes());
    let mut kernels = Vec::new();
    if let Some(Fuse { machine, abilities }) = &options.fuse {
        let start = Instant::now();
        // The program as it came stays a choice: cheaper ops may fuse worse.
        let came = Kept::these(own.add_beside(&mut egraph, &equal));
        let found = cover(&egraph, cost, (machine, *abilities), &came, &roots);
        extracting.set(extracting.get() + start.elapsed());
        if let Some(found) = found {
            (best.graph, best.cost, best.lower_bound) = (found.graph, found.cost, found.lower_bound);
            let mut admits = |kernel: &[usize]| observer.forms(&egraph, &best.graph, kernel);
            kernels = admitted(&best.graph, found.kernels, &mut admits);
            (report.kernels, report.priced) = (kernels.len(), found.priced);
        } else {
            best = choose(&egraph, kept.as_ref(), &roots)?;
            let why =
                "no kernels were found that compute all results: the ops here are not fused by the search";
            report.remarks.push(Remark::missed(PASS, Loc::Unknown, why));
        }
    }
    (report.cost_after, report.lower_bound) = (best.cost, best.lower_bound);
    report.extract_time = extracting.get();
    report.search_time = start.elapsed().saturating_sub(report.extract_time);
    Some(Found { graph: best.graph, kernels, attrs: egraph.analysis.attrs, effects })
}

/// The kernels that are admitted, of those with several ops besides literals; the nodes of others are kernels of their own.
fn admitted(
    graph: &Graph,
    kernels: Vec<Vec<usize>>,
    admits: &mut dyn FnMut(&[usize]) -> bool,
) -> Vec<Vec<usize>> {
    let is_literal = |n: &usize| {
        let node = &graph.nodes[*n].node;
        let constant = |n: usize| graph.nodes[n].node.kind() == Some(OpKind::Constant);
        constant(*n)
            || node.kind() == Some(OpKind::BroadcastInDim)
                && node.operands().iter().all(|&of| constant(usize::from(of)))
    };
    let alone = |kernel: &[usize]| kernel.iter().filter(|n| !is_literal(n)).count() < 2;
    let (mut kept, refused): (Vec<_>, Vec<_>) =
        kernels.into_iter().partition(|kernel| alone(kernel) || admits(kernel));
    let mut roots: FxHashSet<usize> = kept.iter().filter_map(|kernel| kernel.last().copied()).collect();
    kept.extend(refused.into_iter().flatten().filter(|&node| roots.insert(node)).map(|node| vec![node]));
    kept
}

/// Notes on every op which kernels compute it; `written` names each op's node.
fn mark(module: &mut Module, written: &[(usize, Op)], kernels: &[Vec<usize>], first: usize) {
    let mut of: FxHashMap<usize, Vec<i64>> = FxHashMap::default();
    for (i, kernel) in kernels.iter().enumerate() {
        kernel.iter().for_each(|&n| of.entry(n).or_default().push((first + i) as i64));
    }
    for (node, op) in written {
        if let Some(mut list) = of.remove(node) {
            list.extend(module.ops[*op].attr(KERNELS).and_then(Attr::as_ints).into_iter().flatten());
            list.sort_unstable();
            list.dedup();
            module.ops[*op].attrs.set(KERNELS, Attr::i64s(list));
        }
    }
}

/// Makes an op and its regions read other values.
fn replace_reads(module: &mut Module, op: Op, rename: impl Fn(Value) -> Option<Value>) {
    let mut all = Vec::new();
    module.walk(op, &mut |inner| all.push(inner));
    for op in all {
        for operand in &mut module.ops[op].operands {
            *operand = rename(*operand).unwrap_or(*operand);
        }
    }
}

/// Leaves a window as it is, reading the new values of earlier ones and copies of constants.
fn keep(module: &mut Module, window: &Window, rename: &mut FxHashMap<Value, Value>, out: &mut Vec<Op>) {
    let mut copies: FxHashMap<Value, Value> = FxHashMap::default();
    for (i, &op) in window.ops.iter().enumerate() {
        let mut op = op;
        if i < window.copied {
            let (data, old) = (module.ops[op].clone(), module.ops[op].results[0]);
            let ty = module.ty(old).clone();
            op = module.new_op(data, [ty]);
            copies.insert(old, module.ops[op].results[0]);
        }
        replace_reads(module, op, |v| copies.get(&v).or_else(|| rename.get(&v)).copied());
        out.push(op);
    }
    rename.extend(window.outputs.iter().filter_map(|v| Some((*v, *copies.get(v)?))));
}
