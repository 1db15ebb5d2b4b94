//! Editing kernels: expressions are shared, stages are inserted, nodes are put in order again.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::hash::{Hash, Hasher};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::entity::{Entity, PrimaryMap};
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{Axis, Expr, IndexExpr, Kernel, Monoid, Node, NodeData, Stage, StageId, StageKind};

/// The node for an expression: one that is there, or a new one. Users may come before operands until
/// [`in_order`] runs.
pub(super) fn node(kernel: &mut Kernel, expr: Expr, ty: ElementType) -> Node {
    let data = NodeData { expr, ty };
    let known = kernel.nodes.iter().find(|(_, n)| same_node(n, &data));
    known.map(|(id, _)| id).unwrap_or_else(|| kernel.nodes.push(data))
}

fn same_node(a: &NodeData, b: &NodeData) -> bool {
    a == b && signs(a) == signs(b)
}

/// A number that equal nodes have in common, and few others.
fn mark(data: &NodeData) -> u64 {
    let mut state = rustc_hash::FxHasher::default();
    match &data.expr {
        Expr::Op { kind, args, .. } => (kind, args).hash(&mut state),
        Expr::Load { param, at } => {
            param.hash(&mut state);
            at.iter().for_each(|s| s.expr.hash(&mut state));
        }
        Expr::Index(e) => e.hash(&mut state),
        Expr::Reduced(s) | Expr::SoFar(s) => s.hash(&mut state),
        Expr::Guard { then, otherwise, .. } => (then, otherwise).hash(&mut state),
        Expr::Const(_) | Expr::Arg(_) => {}
    }
    state.finish()
}

/// The bits of a constant: zeros compare equal whatever their sign.
fn signs(node: &NodeData) -> Option<u64> {
    match node.expr {
        Expr::Const(Scalar::Float(v)) => Some(v.to_bits()),
        _ => None,
    }
}

pub(super) fn apply(kernel: &mut Kernel, kind: OpKind, args: &[Node], ty: ElementType) -> Node {
    node(kernel, Expr::Op { kind, attrs: AttrDict::new(), args: args.to_vec() }, ty)
}

pub(super) fn convert(kernel: &mut Kernel, n: Node, ty: ElementType) -> Node {
    if kernel.nodes[n].ty == ty { n } else { apply(kernel, OpKind::Convert, &[n], ty) }
}

/// Calls `f` on every node that an expression reads directly.
pub(super) fn each_operand(expr: &mut Expr, f: &mut impl FnMut(&mut Node)) {
    match expr {
        Expr::Op { args, .. } => args.iter_mut().for_each(f),
        Expr::Load { at, .. } => at.iter_mut().filter_map(|s| s.offset.as_mut()).for_each(|o| f(&mut o.node)),
        Expr::Guard { ranges, then, otherwise } => {
            ranges.iter_mut().filter_map(|r| r.at.offset.as_mut()).for_each(|o| f(&mut o.node));
            f(then);
            f(otherwise);
        }
        Expr::Const(_) | Expr::Index(_) | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => {}
    }
}

/// Calls `f` on every root of a stage.
pub(super) fn each_root(stage: &mut Stage, f: &mut impl FnMut(&mut Node)) {
    match &mut stage.kind {
        StageKind::Reduce { monoid, body, update } => {
            f(body);
            update.iter_mut().for_each(&mut *f);
            if let Monoid::Tuple(part) = monoid {
                f(&mut part.combine);
                f(&mut part.init);
            }
        }
        StageKind::Store { value, .. } => f(value),
    }
}

/// All nodes below a root, itself included, operands before users. Nodes need not be in order.
pub(super) fn below(kernel: &Kernel, root: Node) -> Vec<Node> {
    let mut out = Vec::new();
    let mut seen = vec![false; kernel.nodes.len()];
    visit(kernel, root, &mut seen, &mut out);
    out
}

/// Adds the nodes below a root that have not been seen, operands before users.
pub(super) fn visit(kernel: &Kernel, root: Node, seen: &mut [bool], out: &mut Vec<Node>) {
    let mut work: SmallVec<[(Node, bool); 32]> = SmallVec::from_iter([(root, false)]);
    while let Some((node, done)) = work.pop() {
        if done {
            out.push(node);
        } else if !std::mem::replace(&mut seen[node.index()], true) {
            work.push((node, true));
            let first = work.len();
            kernel.each_operand(node, &mut |n| {
                if !seen[n.index()] {
                    work.push((n, false));
                }
            });
            work[first..].reverse();
        }
    }
}

/// A node's data; what is left in its place is not to be read.
fn take(data: &mut NodeData) -> NodeData {
    let ty = data.ty;
    std::mem::replace(data, NodeData { expr: Expr::Arg(0), ty })
}

/// Numbers the nodes anew, operands before users, those that no stage needs left out.
pub(super) fn in_order(kernel: &mut Kernel) {
    let mut order = Vec::with_capacity(kernel.nodes.len());
    let mut seen = vec![false; kernel.nodes.len()];
    for stage in &kernel.stages {
        for root in kernel.roots(stage) {
            visit(kernel, root, &mut seen, &mut order);
        }
    }
    if order.len() == kernel.nodes.len() && order.iter().enumerate().all(|(i, n)| n.index() == i) {
        return;
    }
    let mut to = vec![Node::from_index(0); kernel.nodes.len()];
    let mut nodes = PrimaryMap::new();
    nodes.reserve(order.len());
    for old in order {
        let mut data = take(&mut kernel.nodes[old]);
        each_operand(&mut data.expr, &mut |n| *n = to[n.index()]);
        to[old.index()] = nodes.push(data);
    }
    kernel.nodes = nodes;
    for stage in &mut kernel.stages {
        each_root(stage, &mut |n| *n = to[n.index()]);
    }
}

/// Puts a stage before stage `at`.
pub(super) fn insert_stage(kernel: &mut Kernel, at: StageId, stage: Stage) {
    kernel.stages.insert(at, stage);
    for data in kernel.nodes.values_mut() {
        if let Expr::Reduced(s) | Expr::SoFar(s) = &mut data.expr
            && *s >= at
        {
            *s += 1;
        }
    }
}

/// Replaces axes in every subscript, and in the lists of the stages.
pub(super) fn rename_axis(kernel: &mut Kernel, from: Axis, to: Axis) {
    let axes = kernel.axes.clone();
    let extent = |a: Axis| axes[a].extent;
    let map = |a: Axis| IndexExpr::axis(if a == from { to } else { a });
    super::normalize::map_exprs(kernel, &|e| e.substitute(&map, &extent));
    for stage in &mut kernel.stages {
        stage.at.iter_mut().chain(&mut stage.own).filter(|a| **a == from).for_each(|a| *a = to);
    }
}

/// Makes equal expressions one node and equal reductions one stage.
pub(super) fn share_equal(kernel: &mut Kernel) {
    loop {
        in_order(kernel);
        let mut old = std::mem::take(&mut kernel.nodes);
        let mut to: Vec<Node> = Vec::with_capacity(old.len());
        let mut marks: FxHashMap<u64, SmallVec<[Node; 1]>> = FxHashMap::default();
        for data in old.values_mut() {
            let mut data = take(data);
            each_operand(&mut data.expr, &mut |n| *n = to[n.index()]);
            let alike = marks.entry(mark(&data)).or_default();
            let known = alike.iter().copied().find(|&n| same_node(&kernel.nodes[n], &data));
            to.push(known.unwrap_or_else(|| {
                let node = kernel.nodes.push(data);
                alike.push(node);
                node
            }));
        }
        kernel.stages.iter_mut().for_each(|stage| each_root(stage, &mut |n| *n = to[n.index()]));
        // Components of tuples go together.
        let same = |r: StageId, s: StageId| {
            let (first, second) = (kernel.unit(r), kernel.unit(s));
            r == first.start && kernel.stages[first] == kernel.stages[second]
        };
        let starts = (0..kernel.stages.len()).filter(|&s| kernel.unit(s).start == s);
        let twin = |s: StageId| Some(((0..s).find(|&r| same(r, s))?, kernel.unit(s)));
        let Some((r, unit)) = starts.into_iter().find_map(twin) else { return };
        let (s, count) = (unit.start, unit.len());
        kernel.stages.drain(unit);
        for data in kernel.nodes.values_mut() {
            if let Expr::Reduced(t) | Expr::SoFar(t) = &mut data.expr {
                *t = match *t {
                    t if t >= s + count => t - count,
                    t if t >= s => t - s + r,
                    t => t,
                };
            }
        }
    }
}

/// The axes that an expression's value depends on, as [`Kernel::axes_of`]. Nodes need not be in order.
pub(super) fn axes_below(kernel: &Kernel, root: Node) -> Vec<Axis> {
    let mut out = Vec::new();
    for node in below(kernel, root) {
        let mut add = |e: &IndexExpr| e.each_axis(&mut |a| out.push(a));
        match &kernel.nodes[node].expr {
            Expr::Index(e) => add(e),
            Expr::Load { at, .. } => at.iter().for_each(|s| add(&s.expr)),
            Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| add(&r.at.expr)),
            Expr::Reduced(s) | Expr::SoFar(s) => out.extend(kernel.grid.iter().chain(&kernel.stages[*s].at)),
            Expr::Const(_) | Expr::Op { .. } | Expr::Arg(_) => {}
        }
    }
    out.sort();
    out.dedup();
    out
}
