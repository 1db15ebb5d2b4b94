//! What windows compute again instead of reading it from memory.
//!
//! A value that one window computes and another reads is written to memory and read back. Where it takes little to
//! compute, and what it is computed from is in memory anyway or is smaller, the window that reads it computes it
//! again. What is kept is the cheapest set of values from which all others that cross windows can be computed: a
//! minimum cut, as in He and Yu, "Transcending runtime-memory tradeoffs in checkpointing by being fusion aware"
//! (MLSys 2023).

use crate::form::{Role, op_cost, role};
use crate::window::{Form, Member};
use indexmap::IndexMap;
use petgraph::algo::dinics;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;
use petgraph::visit::EdgeRef;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::BTreeMap;
use tpuc_ir::{Module, Op, OpKind, Value};
use tpuc_target::Machine;

/// Values of no more elements are kept: to read them costs nothing.
const SMALL: u64 = 256;
/// Of more values that depend on one another none is repeated: a cut takes more than linear time.
pub const MAX_PART: usize = 1024;
/// More than any sum of bytes.
const NEVER: u64 = 1 << 60;

/// What windows compute again.
#[derive(Debug, Default)]
pub struct Again {
    /// The ops whose results other windows compute where they read them.
    pub ops: FxHashSet<Op>,
    /// Values for which that was not decided, as more than [`MAX_PART`] depend on one another.
    pub undecided: usize,
}

/// Decides what windows compute again. `ops` is the block with its terminator; `home` has the window of every op but
/// of those that windows copy anyway.
pub fn again(
    module: &Module,
    ops: &[Op],
    members: &FxHashMap<Op, Member>,
    home: &FxHashMap<Op, usize>,
    machine: &Machine,
) -> Again {
    let crossers = crossers(module, ops, members, home);
    let (parts, large): (Vec<_>, Vec<_>) =
        components(&crossers).into_iter().partition(|part| part.len() <= MAX_PART);
    let chosen = parts.iter().flat_map(|part| cut(&crossers, part, machine.ops_per_byte()));
    // A few numbers in every place.
    let spread = crossers.iter().filter(|c| c.bytes == 0).filter_map(|c| Some(c.light?.0));
    Again { ops: chosen.chain(spread).collect(), undecided: large.iter().map(Vec::len).sum() }
}

/// A value that another window reads, or may read to compute such a value again.
#[derive(Default)]
struct Crosser {
    bytes: u64,
    /// What computes it, and its simple operations, when that may be repeated.
    light: Option<(Op, f64)>,
    /// Whether it is in memory whatever is decided.
    stored: bool,
    /// Whether it only moves elements of a value that is.
    view: bool,
    /// The other windows that read it as the program stands, and those that would to compute others again.
    read: Windows,
    wanted: Windows,
    /// The numbers of those that it is computed from.
    from: SmallVec<[usize; 3]>,
}

type Windows = SmallVec<[usize; 2]>;

fn union(to: &mut Windows, windows: &[usize]) {
    to.extend(windows.iter().copied());
    to.sort_unstable();
    to.dedup();
}

/// All values that cross windows or may have to, readers first.
fn crossers(
    module: &Module,
    ops: &[Op],
    members: &FxHashMap<Op, Member>,
    home: &FxHashMap<Op, usize>,
) -> Vec<Crosser> {
    let len = |v: Value| module.ty(v).as_tensor().and_then(|t| t.len()).map_or(0, |n| n as u64);
    let bytes =
        |v: Value| len(v).saturating_mul(module.ty(v).as_tensor().map_or(0, |t| t.elem.byte_width()) as u64);
    // Results of the block; what ops without a kernel and contractions read, and what such values are views of.
    let mut ends: FxHashSet<Value> = FxHashSet::default();
    let mut factors: FxHashSet<Value> = FxHashSet::default();
    // The last, in the window that computes them.
    let mut near: FxHashSet<Value> = FxHashSet::default();
    let mut found: IndexMap<Value, Crosser, FxBuildHasher> = IndexMap::default();
    for &op in ops.iter().rev() {
        let data = &module.ops[op];
        let Some(&here) = home.get(&op) else {
            if !members.contains_key(&op) {
                ends.extend(&data.operands);
            }
            continue;
        };
        let node = matches!(members[&op].form, Form::Node(..));
        let role = if node { role(module, op) } else { Role::Boundary };
        // A reader finds elements of a slice, but not of a transpose, where it looks for them.
        let view = role == Role::View && data.kind != OpKind::Transpose;
        let moves = view || data.kind == OpKind::Convert;
        for &v in &data.results {
            let Some(crosser) = found.get_mut(&v) else { continue };
            let indexed =
                matches!(data.kind, OpKind::Gather | OpKind::DynamicSlice | OpKind::DynamicUpdateSlice);
            let copies = role == Role::View || data.kind == OpKind::Convert;
            let once = ends.contains(&v) || (!copies && factors.contains(&v));
            crosser.stored = once;
            if indexed || once || !matches!(role, Role::View | Role::Map) {
                crosser.stored |= !crosser.read.is_empty();
                continue;
            }
            let each = if view { 0.0 } else { op_cost(data.kind) };
            crosser.light = Some((op, each * len(v) as f64));
            let mut windows = crosser.read.clone();
            union(&mut windows, &crosser.wanted);
            let at = found.get_index_of(&v).unwrap_or_default();
            for &o in &data.operands {
                let copied = module.def_op(o).is_some_and(|d| !home.contains_key(&d));
                if len(o) > SMALL && !copied {
                    let operand = found.entry(o);
                    let number = operand.index();
                    let operand =
                        operand.or_insert_with(|| Crosser { bytes: bytes(o), ..Crosser::default() });
                    union(&mut operand.wanted, &windows);
                    found[at].from.push(number);
                }
            }
        }
        let factor = |set: &FxHashSet<Value>| data.results.iter().any(|v| set.contains(v));
        let contracts = matches!(role, Role::Boundary | Role::Contract);
        let passes = contracts || (moves && factor(&factors)) || (role == Role::View && factor(&near));
        let passes_near = contracts || (role == Role::View && factor(&near));
        for &v in data.operands.iter().chain(&members[&op].captures) {
            let there = module.def_op(v).and_then(|d| home.get(&d));
            factors.extend(passes.then_some(v));
            near.extend((passes_near && there == Some(&here)).then_some(v));
            if there.is_some_and(|&t| t != here) && len(v) > SMALL {
                let crosser =
                    found.entry(v).or_insert_with(|| Crosser { bytes: bytes(v), ..Crosser::default() });
                union(&mut crosser.read, &[here]);
            }
        }
    }
    // Arguments of the block, and whatever else comes from outside.
    for (v, crosser) in &mut found {
        crosser.stored |= module.def_op(*v).is_none_or(|d| !home.contains_key(&d));
    }
    let mut all: Vec<Crosser> = found.into_values().collect();
    for i in (0..all.len()).rev() {
        if all[i].light.is_some_and(|(_, ops)| ops == 0.0) {
            let from = all[i].from.clone();
            all[i].view = from.iter().all(|&f| all[f].stored || all[f].view);
            let base = from.iter().map(|&f| all[f].bytes).sum();
            all[i].bytes = if all[i].view { all[i].bytes.min(base) } else { all[i].bytes };
        }
    }
    all
}

/// Those that depend on one another and of which one can be computed again.
fn components(crossers: &[Crosser]) -> Vec<Vec<usize>> {
    let mut sets = UnionFind::<usize>::new(crossers.len());
    for (i, crosser) in crossers.iter().enumerate() {
        crosser.from.iter().filter(|&&f| crossers[f].bytes > 0).for_each(|&f| _ = sets.union(i, f));
    }
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for i in 0..crossers.len() {
        parts.entry(sets.find_mut(i)).or_default().push(i);
    }
    let asked =
        |part: &Vec<usize>| part.iter().any(|&i| crossers[i].light.is_some() && !crossers[i].read.is_empty());
    parts.into_values().filter(asked).collect()
}

/// The ops of a component that are to be repeated. What is on the source's side of the cut is computed again, what
/// the cut goes through is read.
fn cut(crossers: &[Crosser], part: &[usize], ops_per_byte: f64) -> Vec<Op> {
    let mut net: DiGraph<(), u64> = DiGraph::new();
    let (source, sink) = (net.add_node(()), net.add_node(()));
    let ends: FxHashMap<usize, [NodeIndex; 2]> =
        part.iter().map(|&i| (i, [net.add_node(()), net.add_node(())])).collect();
    for &i in part {
        let c = &crossers[i];
        let [above, below] = ends[&i];
        let mut windows = c.wanted.clone();
        match c.light {
            Some((_, ops)) => {
                union(&mut windows, &c.read);
                let again = (ops / ops_per_byte * windows.len() as f64).ceil() as u64;
                if again > 0 {
                    net.add_edge(below, sink, again.min(NEVER / 2));
                }
                if !c.read.is_empty() {
                    net.add_edge(source, above, NEVER);
                }
            }
            None => {
                windows.retain(|w| !c.read.contains(w));
                net.add_edge(below, sink, NEVER);
            }
        }
        let writes = u64::from(!c.stored && !c.view);
        let traffic = c.bytes.saturating_mul(writes + windows.len() as u64);
        // Where it is the same, what is free to compute is.
        let traffic = traffic.saturating_add(c.light.map_or(0, |(_, ops)| u64::from(ops == 0.0)));
        net.add_edge(above, below, traffic.clamp(1, NEVER / 2));
        for above in c.from.iter().filter_map(|f| Some(ends.get(f)?[0])) {
            net.add_edge(below, above, NEVER);
        }
    }
    let (_, flow) = dinics(&net, source, sink);
    let mut reached = FxHashSet::from_iter([source]);
    let mut open = vec![source];
    while let Some(at) = open.pop() {
        for edge in net.edges(at).filter(|e| flow[e.id().index()] < *e.weight()) {
            open.extend(reached.insert(edge.target()).then(|| edge.target()));
        }
        for edge in net.edges_directed(at, petgraph::Incoming).filter(|e| flow[e.id().index()] > 0) {
            open.extend(reached.insert(edge.source()).then(|| edge.source()));
        }
    }
    let repeated = |&i: &usize| {
        let [above, below] = ends[&i];
        let (op, _) = crossers[i].light?;
        (reached.contains(&above) && (crossers[i].view || reached.contains(&below))).then_some(op)
    };
    part.iter().filter_map(repeated).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::members;
    use tpuc_support::Source;

    /// The names of the ops that are repeated when the first `first` ops of the function are one window and the
    /// others another.
    fn repeated(body: &str, result: &str, first: usize) -> Vec<&'static str> {
        let text = format!(
            "func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> {result} {{\n{body}\n}}"
        );
        let source = Source { name: "test", text: &text };
        let module = tpuc_syntax::parse(source).unwrap_or_else(|e| panic!("{}", e[0].render(source)));
        let block = module.region_block(module.entry().unwrap(), 0).unwrap();
        let ops = module.blocks[block].ops.clone();
        let (_, body) = ops.split_last().unwrap();
        let members = members(&module, body);
        let own = body.iter().enumerate().filter(|(_, op)| !members[op].copied);
        let home = own.map(|(i, &op)| (op, usize::from(i >= first))).collect();
        let machine = Machine::named("x86-64-v4").unwrap();
        let again = again(&module, &ops, &members, &home, &machine);
        body.iter().filter(|op| again.ops.contains(op)).map(|&op| module.ops[op].kind.short_name()).collect()
    }

    const T: &str = "tensor<64x64xf32>";

    fn body(lines: &[&str]) -> String {
        lines.join("\n").replace("dot", "stablehlo.dot_general").replace('$', T)
    }

    #[test]
    fn what_is_read_far_away_is_computed_from_the_fewest_values() {
        // The product itself, for two values that are made of it.
        let text = body(&[
            "%d = dot %x, %w, contracting_dims = [1] x [0] : ($, $) -> $",
            "%a = stablehlo.add %d, %x : $",
            "%b = stablehlo.multiply %a, %a : $",
            "%c = stablehlo.negate %a : $",
            "%e = stablehlo.subtract %b, %c : $",
            "return %e : $",
        ]);
        assert_eq!(repeated(&text, T, 4), ["multiply", "negate"]);
        // Nothing, for one value that is made of one.
        assert_eq!(repeated(&text, T, 2), [] as [&str; 0]);
    }

    #[test]
    fn arguments_are_in_memory_anyway() {
        let text = body(&[
            "%a = stablehlo.multiply %x, %x : $",
            "%b = stablehlo.tanh %a : $",
            "%c = stablehlo.negate %b : $",
            "return %c : $",
        ]);
        assert_eq!(repeated(&text, T, 2), ["multiply", "tanh"]);
    }

    #[test]
    fn results_and_factors_are_stored_and_read() {
        // A result of the function is in memory: to read it is the least.
        let text =
            body(&["%a = stablehlo.add %x, %w : $", "%b = stablehlo.negate %a : $", "return %a, %b : $, $"]);
        assert_eq!(repeated(&text, &format!("({T}, {T})"), 1), [] as [&str; 0]);
        // So is what a contraction reads, but not the slice of it.
        let text = body(&[
            "%d = dot %x, %w, contracting_dims = [1] x [0] : ($, $) -> $",
            "%a = stablehlo.multiply %d, %d : $",
            "%s = stablehlo.slice %a [0:32, 0:64] : ($) -> tensor<32x64xf32>",
            "%p = dot %s, %w, contracting_dims = [1] x [0] : (tensor<32x64xf32>, $) -> tensor<32x64xf32>",
            "%r = stablehlo.add %p, %s : tensor<32x64xf32>",
            "return %r : tensor<32x64xf32>",
        ]);
        assert_eq!(repeated(&text, "tensor<32x64xf32>", 3), ["slice"]);
    }

    #[test]
    fn long_computations_are_left_alone() {
        let chain = |n: usize| {
            let line = |i: usize| format!("%v{} = stablehlo.add %v{i}, %x : $", i + 1);
            let mut lines = vec!["%v0 = stablehlo.negate %x : $".to_string()];
            lines.extend((0..n).map(line));
            lines.push(format!("%r = stablehlo.negate %v{n} : $\nreturn %r : $"));
            body(&lines.iter().map(String::as_str).collect::<Vec<_>>())
        };
        assert_eq!(repeated(&chain(3), T, 4).len(), 4);
        assert_eq!(repeated(&chain(MAX_PART), T, MAX_PART), [] as [&str; 0]);
    }

    #[test]
    fn numbers_are_spread_where_they_are_read() {
        let text = body(&[
            "%zero = stablehlo.constant dense<0.0> : tensor<f32>",
            "%s = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0, 1] : \
             ($, tensor<f32>) -> tensor<f32>",
            "%b = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> $",
            "%c = stablehlo.multiply %b, %w : $",
            "return %c : $",
        ]);
        assert_eq!(repeated(&text, T, 3), ["broadcast_in_dim"]);
    }
}
