//! Finding the contraction in a kernel.

use crate::{Axis, Expr, Kernel, Monoid, Node, StageId, StageKind};
use tpuc_ir::OpKind;

/// A stage that sums products of two factors, with the role of each axis. Matrix products, batched ones,
/// convolutions (through affine subscripts) and outer products all take this form.
#[derive(Clone, Debug, PartialEq)]
pub struct Contraction {
    pub stage: StageId,
    /// The factors of the product; each may be any expression (a fused prologue, a guarded window).
    pub lhs: Node,
    pub rhs: Node,
    /// Axes of the result (the grid's, then the stage's [`at`](crate::Stage::at)) that both factors depend on.
    pub batch: Vec<Axis>,
    /// Those of the left factor only, in order.
    pub m: Vec<Axis>,
    /// Those of the right factor only, in order.
    pub n: Vec<Axis>,
    /// Summed axes, in the stage's order.
    pub k: Vec<Axis>,
}

impl Contraction {
    /// The first stage of a kernel as a contraction, if it is one: a float or integer sum of products in which
    /// every grid axis occurs in a factor and every summed axis in both.
    pub fn of(kernel: &Kernel) -> Option<Self> {
        Self::at_start(kernel, 0, 0)
    }

    /// The contractions that a kernel begins with, as far as they have all axes in common, each in the same role, and
    /// read nothing of one another: one loop nest can run them. The first so many grid axes are batch axes whatever the
    /// factors depend on.
    pub fn together(kernel: &Kernel, batch: usize) -> Vec<Self> {
        let mut out: Vec<Self> = Vec::new();
        for stage in 0..kernel.stages.len() {
            let Some(mut next) = Self::at_start(kernel, stage, batch) else { break };
            if let Some(first) = out.first() {
                if (&next.m, &next.n) == (&first.n, &first.m) {
                    next = Self { lhs: next.rhs, rhs: next.lhs, m: next.n, n: next.m, ..next };
                }
                let same =
                    [&next.batch, &next.m, &next.n, &next.k] == [&first.batch, &first.m, &first.n, &first.k];
                let reads = |n: Node| matches!(kernel.nodes[n].expr, Expr::Reduced(_));
                let below = [next.lhs, next.rhs].into_iter().flat_map(|n| kernel.reachable(n));
                if !same || below.into_iter().any(reads) {
                    break;
                }
            }
            out.push(next);
        }
        out
    }

    fn at_start(kernel: &Kernel, stage: StageId, batch: usize) -> Option<Self> {
        let data = kernel.stages.get(stage)?;
        if !data.at.is_empty() || kernel.roots(data).count() > 1 {
            return None;
        }
        Self::in_stage(kernel, stage, batch)
    }

    /// The product that a stage adds to its result, wherever that is indexed and whatever restates it.
    pub fn of_stage(kernel: &Kernel, stage: StageId) -> Option<Self> {
        Self::in_stage(kernel, stage, 0)
    }

    fn in_stage(kernel: &Kernel, id: StageId, batch: usize) -> Option<Self> {
        let stage = &kernel.stages[id];
        let StageKind::Reduce { monoid: Monoid::Add, body, .. } = stage.kind else { return None };
        let Expr::Op { kind: OpKind::Multiply, args, .. } = &kernel.nodes[body].expr else { return None };
        let [lhs, rhs] = args[..] else { return None };
        if stage.own.is_empty() {
            return None;
        }
        let (left, right) = (kernel.axes_of(lhs), kernel.axes_of(rhs));
        let (batch, grid) = kernel.grid.split_at(batch);
        let mut out =
            Self { stage: id, lhs, rhs, batch: batch.to_vec(), m: vec![], n: vec![], k: stage.own.clone() };
        for &axis in grid.iter().chain(&stage.at) {
            match (left.contains(&axis), right.contains(&axis)) {
                (true, true) => out.batch.push(axis),
                (true, false) => out.m.push(axis),
                (false, true) => out.n.push(axis),
                (false, false) if kernel.extent(axis) == 1 => out.m.push(axis),
                (false, false) => return None,
            }
        }
        let in_both = |a: &Axis| left.contains(a) && right.contains(a) || kernel.extent(*a) == 1;
        out.k.iter().all(in_both).then_some(out)
    }

    pub fn extent(&self, kernel: &Kernel, axes: &[Axis]) -> u64 {
        axes.iter().map(|&a| kernel.extent(a)).product()
    }

    /// Whether loops over packed factors pay. They do not where no element of a factor is used twice, as that is a reduction
    /// like others; nor for products with vectors that lie side by side along a batch axis, such as convolutions of each
    /// channel, as vector loops along it read them as they are.
    pub fn is_packed(&self, kernel: &Kernel) -> bool {
        let (m, n) = (self.extent(kernel, &self.m), self.extent(kernel, &self.n));
        let innermost = kernel.grid.iter().rfind(|&&a| kernel.extent(a) > 1);
        m > 1 && n > 1 || m.max(n) > 1 && innermost.is_none_or(|a| !self.batch.contains(a))
    }

    /// Multiply-add operations times two.
    pub fn flops(&self, kernel: &Kernel) -> u64 {
        2 * kernel.stage_points(&kernel.stages[self.stage])
    }
}

/// The rows of a chained kernel's tiles: the grid axes over which every sum of products has a factor that stays the
/// same, in grid order; all of them without products.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    pub axes: Vec<Axis>,
    /// The stages that sum products at several points, each with the factor that rows share.
    pub shared: Vec<(StageId, Node)>,
}

impl Rows {
    pub fn of(kernel: &Kernel) -> Self {
        let mut axes = kernel.grid.clone();
        let mut shared = Vec::new();
        for (s, stage) in kernel.stages.iter().enumerate() {
            let StageKind::Reduce { monoid: Monoid::Add, body, .. } = stage.kind else { continue };
            let data = &kernel.nodes[body];
            let Expr::Op { kind: OpKind::Multiply, args, .. } = &data.expr else { continue };
            let [lhs, rhs] = args[..] else { continue };
            if stage.own.is_empty() || stage.at.is_empty() || !data.ty.is_float() {
                continue;
            }
            let without = |factor: Node| {
                let used = kernel.axes_of(factor);
                axes.iter().copied().filter(|a| !used.contains(a)).collect::<Vec<Axis>>()
            };
            let points = |axes: &[Axis]| axes.iter().map(|&a| kernel.extent(a)).product::<u64>();
            let (left, right) = (without(lhs), without(rhs));
            let (rows, factor) = if points(&right) >= points(&left) { (right, rhs) } else { (left, lhs) };
            axes = rows;
            shared.push((s, factor));
        }
        Self { axes, shared }
    }
}
