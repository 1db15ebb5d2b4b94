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
    /// Grid axes that both factors depend on.
    pub batch: Vec<Axis>,
    /// Grid axes of the left factor only, in grid order.
    pub m: Vec<Axis>,
    /// Grid axes of the right factor only, in grid order.
    pub n: Vec<Axis>,
    /// Summed axes, in the stage's order.
    pub k: Vec<Axis>,
}

impl Contraction {
    /// The first stage of a kernel as a contraction, if it is one: a float or integer sum of products in which
    /// every grid axis occurs in a factor and every summed axis in both.
    pub fn of(kernel: &Kernel) -> Option<Self> {
        Self::with_batch(kernel, 0)
    }

    /// As [`of`](Self::of), where the first so many grid axes are batch axes whatever the factors depend on.
    pub fn with_batch(kernel: &Kernel, batch: usize) -> Option<Self> {
        let stage = kernel.stages.first()?;
        let StageKind::Reduce { monoid: Monoid::Add, body, update: None } = stage.kind else { return None };
        let Expr::Op { kind: OpKind::Multiply, args, .. } = &kernel.nodes[body].expr else { return None };
        let [lhs, rhs] = args[..] else { return None };
        if stage.own.is_empty() || !stage.at.is_empty() {
            return None;
        }
        let (left, right) = (kernel.axes_of(lhs), kernel.axes_of(rhs));
        let (batch, grid) = kernel.grid.split_at(batch);
        let mut out =
            Self { stage: 0, lhs, rhs, batch: batch.to_vec(), m: vec![], n: vec![], k: stage.own.clone() };
        for &axis in grid {
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

    /// Multiply-add operations times two.
    pub fn flops(&self, kernel: &Kernel) -> u64 {
        2 * kernel.grid_points() * self.extent(kernel, &self.k)
    }
}
