//! Strides, and joining axes that memory cannot tell apart.

use tpuc_tile::{Axis, Contraction, Expr, IndexExpr, Kernel, Node, Range, StageKind, Subscript};

/// Elements from one index to the next in each dimension of a dense, row-major buffer.
pub fn dense_strides(shape: &[u64]) -> Vec<i64> {
    let mut out = vec![1; shape.len()];
    for d in (1..shape.len()).rev() {
        out[d - 1] = out[d] * shape[d].max(1) as i64;
    }
    out
}

/// How far the address moves per step of an axis; `None` when that varies.
fn address_stride<'a>(
    subscripts: impl Iterator<Item = &'a IndexExpr>,
    shape: &[u64],
    axis: Axis,
) -> Option<i64> {
    let strides = dense_strides(shape);
    subscripts.zip(strides).try_fold(0, |sum, (e, s)| Some(sum + s * e.stride(axis)?))
}

/// The stride of a load in elements along an axis, when it is the same everywhere.
pub fn load_stride(kernel: &Kernel, param: usize, at: &[Subscript], axis: Axis) -> Option<i64> {
    let moves = |n: Node| kernel.axes_of(n).contains(&axis);
    if at.iter().any(|s| s.offset.as_ref().is_some_and(|o| moves(o.node))) {
        return None;
    }
    address_stride(at.iter().map(|s| &s.expr), &kernel.params[param].shape, axis)
}

/// The stride of a store in elements along an axis, when it is the same everywhere.
pub fn store_stride(kernel: &Kernel, param: usize, at: &[IndexExpr], axis: Axis) -> Option<i64> {
    address_stride(at.iter(), &kernel.params[param].shape, axis)
}

/// What vectors along an axis cost an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Every load is contiguous or does not move.
    Unit,
    /// As `Unit`, under conditions that differ between lanes.
    Masked,
    /// Some load has to gather.
    Gather,
}

/// How an expression's loads move along an axis.
pub fn access(kernel: &Kernel, root: Node, axis: Axis) -> Access {
    let mut worst = Access::Unit;
    for node in kernel.reachable(root) {
        worst = worst.max(match &kernel.nodes[node].expr {
            Expr::Load { param, at } => match load_stride(kernel, *param, at, axis) {
                Some(0 | 1) => Access::Unit,
                _ => Access::Gather,
            },
            Expr::Guard { ranges, .. } => {
                if ranges.iter().any(|r| r.at.expr.uses(axis) || r.at.offset.is_some()) {
                    Access::Masked
                } else {
                    Access::Unit
                }
            }
            _ => Access::Unit,
        });
    }
    worst
}

/// The factor as one load of a parameter without conditions or computed offsets.
pub fn plain_load(kernel: &Kernel, node: Node) -> Option<(usize, &[Subscript])> {
    match &kernel.nodes[node].expr {
        Expr::Load { param, at } if at.iter().all(|s| s.offset.is_none() && s.expr.is_affine()) => {
            Some((*param, at))
        }
        _ => None,
    }
}

/// Joins pairs of axes of one role that act as one in every address, and drops axes of extent 1, so that rows,
/// columns and sums become single loops where the data allows. Batch elements keep their order. The kernel that comes
/// back computes the same; its subscripts may leave their dimension, their addresses are unchanged.
pub fn collapse(kernel: &Kernel, contraction: &Contraction, lanes: u32) -> (Kernel, Contraction) {
    let (mut kernel, mut c) = (kernel.clone(), contraction.clone());
    for role in [Role::Batch, Role::M, Role::N, Role::K] {
        role.of(&mut c).retain(|&axis| {
            let one = kernel.extent(axis) == 1;
            if one {
                replace(&mut kernel, axis, &IndexExpr::constant(0));
            }
            !one
        });
        while let Some((outer, inner)) = role.joinable(&kernel, &mut c, lanes) {
            join_ranges(&mut kernel, outer, inner);
            let extent = kernel.extent(outer) * kernel.extent(inner);
            replace(&mut kernel, outer, &IndexExpr::constant(0));
            kernel.axes[inner].extent = extent;
            role.of(&mut c).retain(|&a| a != outer);
        }
    }
    (kernel, c)
}

#[derive(Clone, Copy)]
enum Role {
    Batch,
    M,
    N,
    K,
}

impl Role {
    fn of(self, c: &mut Contraction) -> &mut Vec<Axis> {
        match self {
            Role::Batch => &mut c.batch,
            Role::M => &mut c.m,
            Role::N => &mut c.n,
            Role::K => &mut c.k,
        }
    }

    /// An outer and an inner axis that may become one; neighbours where the order counts.
    fn joinable(self, kernel: &Kernel, c: &mut Contraction, lanes: u32) -> Option<(Axis, Axis)> {
        let axes = self.of(c);
        let n = axes.len();
        let mut pairs = (0..n).flat_map(|i| (0..n).map(move |j| (i, j)));
        let allowed = |&(i, j): &(usize, usize)| match self {
            Role::Batch => i + 1 == j,
            _ => i != j,
        };
        let pair = pairs.find(|p| allowed(p) && acts_as_one(kernel, axes[p.0], axes[p.1], lanes))?;
        Some((axes[pair.0], axes[pair.1]))
    }
}

fn acts_as_one(kernel: &Kernel, outer: Axis, inner: Axis, lanes: u32) -> bool {
    let n = kernel.extent(inner) as i64;
    let joined = |stride: &dyn Fn(Axis) -> Option<i64>| match (stride(outer), stride(inner)) {
        (Some(o), Some(i)) => o == i * n,
        _ => false,
    };
    let free = |e: &IndexExpr| !e.uses(outer) && !e.uses(inner);
    // Conditions on the outer axis come to hold for parts of a vector; that pays where vectors would be short.
    let short = n % i64::from(lanes) != 0;
    let range = |r: &Range| {
        free(&r.at.expr)
            || short && r.at.offset.is_none() && !r.at.expr.uses(inner) && r.at.expr.stride(outer) == Some(1)
    };
    let nodes = kernel.nodes.values().all(|data| match &data.expr {
        Expr::Index(e) => free(e),
        Expr::Guard { ranges, .. } => ranges.iter().all(range),
        Expr::Load { param, at } => joined(&|a| load_stride(kernel, *param, at, a)),
        Expr::Const(_) | Expr::Op { .. } | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => true,
    });
    nodes
        && kernel.stages.iter().all(|stage| match &stage.kind {
            StageKind::Store { param, at, .. } => joined(&|a| store_stride(kernel, *param, at, a)),
            StageKind::Reduce { .. } => true,
        })
}

/// Rewrites conditions on the outer axis into ones on the joined axis: with `n` the inner extent,
/// `0 <= outer + x < size` holds exactly when `0 <= (n * outer + inner) + n * x < n * size`.
fn join_ranges(kernel: &mut Kernel, outer: Axis, inner: Axis) {
    let n = kernel.extent(inner);
    for data in kernel.nodes.values_mut() {
        let Expr::Guard { ranges, .. } = &mut data.expr else { continue };
        for r in ranges.iter_mut().filter(|r| r.at.expr.uses(outer)) {
            let rest = r.at.expr.clone().add(&IndexExpr::axis(outer).scale(-1));
            r.at.expr = rest.scale(n as i64).add(&IndexExpr::axis(inner));
            r.extent *= n;
        }
    }
}

/// Puts an expression in an axis's place everywhere.
fn replace(kernel: &mut Kernel, axis: Axis, by: &IndexExpr) {
    let extents: Vec<u64> = kernel.axes.values().map(|a| a.extent).collect();
    let extent = |a: Axis| {
        use tpuc_support::entity::Entity;
        extents[a.index()]
    };
    let map = |a: Axis| if a == axis { by.clone() } else { IndexExpr::axis(a) };
    let swap = |e: &mut IndexExpr| {
        if e.uses(axis) {
            *e = e.substitute(&map, &extent);
        }
    };
    for data in kernel.nodes.values_mut() {
        match &mut data.expr {
            Expr::Index(e) => swap(e),
            Expr::Load { at, .. } => at.iter_mut().for_each(|s| swap(&mut s.expr)),
            Expr::Guard { ranges, .. } => ranges.iter_mut().for_each(|r| swap(&mut r.at.expr)),
            Expr::Const(_) | Expr::Op { .. } | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => {}
        }
    }
    for stage in &mut kernel.stages {
        if let StageKind::Store { at, .. } = &mut stage.kind {
            at.iter_mut().for_each(swap);
        }
        stage.own.retain(|&a| a != axis);
    }
    kernel.grid.retain(|&a| a != axis);
}
