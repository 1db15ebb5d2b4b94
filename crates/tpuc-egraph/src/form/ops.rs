//! What an element of an op's result costs, for decisions.

use rustc_hash::FxHashSet;
use tpuc_ir::OpKind;
use tpuc_tile::{Expr, Kernel};

/// Simple operations per element.
pub(crate) fn op_cost(kind: OpKind) -> f64 {
    match kind {
        OpKind::Divide | OpKind::Sqrt | OpKind::Rsqrt | OpKind::Remainder => 4.0,
        OpKind::Exponential | OpKind::Log | OpKind::Logistic | OpKind::Tanh | OpKind::ExponentialMinusOne => {
            12.0
        }
        OpKind::LogPlusOne
        | OpKind::Cbrt
        | OpKind::ChloErf
        | OpKind::ChloErfc
        | OpKind::Sine
        | OpKind::Cosine => 24.0,
        OpKind::Power | OpKind::Atan2 | OpKind::Tan => 40.0,
        OpKind::Gather | OpKind::DynamicSlice | OpKind::DynamicUpdateSlice => 4.0,
        kind if kind.name().starts_with("chlo.") && kind != OpKind::ChloSquare => 40.0,
        _ => 1.0,
    }
}

/// Simple operations of a whole kernel. What depends on the grid only is computed once for each of its points, for
/// all stages.
pub(super) fn work(kernel: &Kernel) -> f64 {
    let mut sum = 0.0;
    let mut seen = FxHashSet::default();
    for stage in &kernel.stages {
        for node in kernel.reachable(kernel.root(stage)).into_iter().filter(|&n| seen.insert(n)) {
            if let Expr::Op { kind, .. } = &kernel.nodes[node].expr {
                let fixed = kernel.axes_of(node).iter().all(|a| kernel.grid.contains(a));
                let points = if fixed { kernel.grid_points() } else { kernel.stage_points(stage) };
                sum += op_cost(*kind) * points as f64;
            }
        }
    }
    sum
}

/// Whether a result is kept rather than computed twice in one kernel.
pub(super) fn is_dear(kind: OpKind) -> bool {
    op_cost(kind) > 4.0
}
