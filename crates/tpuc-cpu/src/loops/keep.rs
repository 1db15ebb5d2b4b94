//! Expensive values that a later loop nest would compute again.
//!
//! The second pass of a softmax needs the same exponentials as the first. Where two groups of stages have loops
//! of the same extents, an expensive expression of the earlier one is kept in the thread's scratch memory and read
//! back by the later one.

use super::shape::{Group, Shape, op_cost};
use crate::ops::compute_prim;
use std::collections::HashMap;
use tpuc_support::entity::Entity;
use tpuc_tile::{Axis, Expr, IndexExpr, Kernel, Node, Subscript};

/// Expressions from this many cycles a vector on are kept.
const EXPENSIVE: f64 = 10.0;
/// Scratch memory beyond this would not stay in a near cache.
const MAX_BYTES: u64 = 512 << 10;

/// A value that one group leaves for another.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    pub from: usize,
    /// What the earlier group computes.
    pub value: Node,
    pub to: usize,
    /// What stands for it in the later group.
    pub as_value: Node,
    /// Bytes from the start of the scratch memory.
    pub offset: u64,
}

/// Finds values to keep; returns them and the bytes of scratch memory that they need.
pub fn find(kernel: &Kernel, shape: &Shape) -> (Vec<Kept>, u64) {
    let mut out: Vec<Kept> = Vec::new();
    let mut bytes = 0;
    if shape.along.is_some() {
        return (out, bytes);
    }
    for (t, to) in shape.groups.iter().enumerate() {
        for (f, from) in shape.groups[..t].iter().enumerate() {
            if from.along.is_none() || from.along != to.along || extents(from) != extents(to) {
                continue;
            }
            let mut same = Same { kernel, from, to, known: HashMap::new() };
            for (value, as_value) in same.expensive() {
                if out.iter().any(|k| k.to == t && k.as_value == as_value) {
                    continue;
                }
                let Some(prim) = compute_prim(kernel.nodes[value].ty).filter(|p| p.bits() >= 8) else {
                    continue;
                };
                let known = out.iter().find(|k| k.from == f && k.value == value).map(|k| k.offset);
                let size = (row_points(to, shape.lanes) * u64::from(prim.bytes())).next_multiple_of(64);
                if known.is_none() && bytes + size > MAX_BYTES {
                    continue;
                }
                let offset = known.unwrap_or(bytes);
                if known.is_none() {
                    bytes += size;
                }
                out.push(Kept { from: f, value, to: t, as_value, offset });
            }
        }
    }
    (out, bytes)
}

fn extents(group: &Group) -> Vec<u64> {
    group.own.iter().map(|l| l.extent).collect()
}

/// Points of a group's own loops, the loop along the lanes rounded up to whole vectors.
pub fn row_points(group: &Group, lanes: u32) -> u64 {
    let padded = |(i, extent): (usize, u64)| match group.along {
        Some(a) if a == i => extent.next_multiple_of(u64::from(lanes)),
        _ => extent,
    };
    extents(group).into_iter().enumerate().map(padded).product()
}

/// Compares expressions of two groups, up to the names of their own axes.
struct Same<'a> {
    kernel: &'a Kernel,
    from: &'a Group,
    to: &'a Group,
    known: HashMap<(Node, Node), bool>,
}

impl Same<'_> {
    fn roots(&self, group: &Group) -> Vec<Node> {
        let mut nodes: Vec<Node> = group
            .stages
            .iter()
            .flat_map(|&s| self.kernel.reachable(self.kernel.root(&self.kernel.stages[s])))
            .collect();
        nodes.sort();
        nodes.dedup();
        nodes
    }

    /// The largest expensive expressions of the later group that the earlier one has, too.
    fn expensive(&mut self) -> Vec<(Node, Node)> {
        let (from, to) = (self.roots(self.from), self.roots(self.to));
        let own: Vec<Axis> = self.to.own.iter().flat_map(|l| l.axes.iter().copied()).collect();
        let mut out = Vec::new();
        let mut covered = vec![false; self.kernel.nodes.len()];
        for &node in to.iter().rev() {
            if covered[node.index()] {
                self.kernel.operands(node).iter().for_each(|o| covered[o.index()] = true);
                continue;
            }
            let below = self.kernel.reachable(node);
            let cost: f64 = below
                .iter()
                .map(|&n| match self.kernel.nodes[n].expr {
                    Expr::Op { kind, .. } => op_cost(kind),
                    _ => 0.0,
                })
                .sum();
            if cost < EXPENSIVE || !self.kernel.axes_of(node).iter().any(|a| own.contains(a)) {
                continue;
            }
            if let Some(&twin) = from.iter().find(|&&f| self.same(f, node)) {
                out.push((twin, node));
                self.kernel.operands(node).iter().for_each(|o| covered[o.index()] = true);
            }
        }
        out
    }

    fn same(&mut self, a: Node, b: Node) -> bool {
        if let Some(&known) = self.known.get(&(a, b)) {
            return known;
        }
        let (x, y) = (&self.kernel.nodes[a], &self.kernel.nodes[b]);
        let same = x.ty == y.ty
            && match (&x.expr, &y.expr) {
                (Expr::Const(x), Expr::Const(y)) => x == y,
                (Expr::Index(x), Expr::Index(y)) => self.same_index(x, y),
                (Expr::Load { param: p, at: x }, Expr::Load { param: q, at: y }) => {
                    p == q && x.len() == y.len() && x.iter().zip(y).all(|(x, y)| self.same_subscript(x, y))
                }
                (Expr::Op { kind: k, attrs: m, args: x }, Expr::Op { kind: l, attrs: n, args: y }) => {
                    k == l && m == n && x.len() == y.len() && x.iter().zip(y).all(|(&x, &y)| self.same(x, y))
                }
                (
                    Expr::Guard { ranges: r, then: t, otherwise: o },
                    Expr::Guard { ranges: s, then: u, otherwise: p },
                ) => {
                    r.len() == s.len()
                        && r.iter()
                            .zip(s)
                            .all(|(x, y)| x.extent == y.extent && self.same_subscript(&x.at, &y.at))
                        && self.same(*t, *u)
                        && self.same(*o, *p)
                }
                (Expr::Reduced(x), Expr::Reduced(y)) => x == y,
                _ => false,
            };
        self.known.insert((a, b), same);
        same
    }

    fn same_subscript(&mut self, a: &Subscript, b: &Subscript) -> bool {
        self.same_index(&a.expr, &b.expr)
            && match (&a.offset, &b.offset) {
                (None, None) => true,
                (Some(a), Some(b)) => a.max == b.max && a.sign == b.sign && self.same(a.node, b.node),
                _ => false,
            }
    }

    fn same_index(&self, a: &IndexExpr, b: &IndexExpr) -> bool {
        let rename = |axis: Axis| {
            let position = self.to.own.iter().position(|l| l.axes.contains(&axis));
            let twin = position.and_then(|p| self.from.own.get(p)).and_then(|l| l.axes.first());
            IndexExpr::axis(twin.copied().unwrap_or(axis))
        };
        let first = |axis: Axis| {
            let position = self.from.own.iter().position(|l| l.axes.contains(&axis));
            let twin = position.and_then(|p| self.from.own.get(p)).and_then(|l| l.axes.first());
            IndexExpr::axis(twin.copied().unwrap_or(axis))
        };
        let extents = self.kernel.extents();
        a.substitute(&first, &extents) == b.substitute(&rename, &extents)
    }
}
