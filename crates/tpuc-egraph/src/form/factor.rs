//! Factors that do not vary along a sum's axes leave the sum: `sum i (a_i * c) = (sum i a_i) * c`, and
//! `sum i (a_i / c) = (sum i a_i) / c` (delayed division).

use super::edit::{apply, axes_below, below, convert, each_operand, each_root, in_order, node};
use tpuc_ir::OpKind;
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{Axis, Expr, Kernel, Monoid, Node, StageId, StageKind};

/// Moves factors that earlier stages computed out of the sums that they do not vary in.
pub(super) fn pull_factors(kernel: &mut Kernel) {
    for s in 0..kernel.stages.len() {
        pull(kernel, s);
    }
    in_order(kernel);
}

fn pull(kernel: &mut Kernel, s: StageId) {
    let StageKind::Reduce { monoid: Monoid::Add, body, update: None } = kernel.stages[s].kind else { return };
    let ty = kernel.nodes[body].ty;
    let own = kernel.stages[s].own.clone();
    // A sum of nothing is zero whatever the factor.
    if !ty.is_float() || own.is_empty() || own.iter().any(|&a| kernel.extent(a) == 0) {
        return;
    }
    let (Some(inner), Some(factor)) = split(kernel, body, &own, ty, 0) else { return };
    let inner = convert(kernel, inner, ty);
    if let StageKind::Reduce { body, .. } = &mut kernel.stages[s].kind {
        *body = inner;
    }
    let reads = node(kernel, Expr::Reduced(s), ty);
    let factor = convert(kernel, factor, ty);
    let whole = kernel.nodes.push(tpuc_tile::NodeData {
        expr: Expr::Op { kind: OpKind::Multiply, attrs: Default::default(), args: vec![reads, factor] },
        ty,
    });
    let mut to = |n: &mut Node| {
        if *n == reads {
            *n = whole;
        }
    };
    for data in kernel.nodes.values_mut() {
        each_operand(&mut data.expr, &mut to);
    }
    each_operand(&mut kernel.nodes[whole].expr, &mut |n| {
        if *n == whole {
            *n = reads;
        }
    });
    kernel.stages.iter_mut().for_each(|stage| each_root(stage, &mut to));
}

/// A product as what varies along the axes, and the factor that does not and that stages computed. The factor is
/// computed in the type of the sum.
fn split(
    kernel: &mut Kernel,
    n: Node,
    own: &[Axis],
    wide: ElementType,
    depth: usize,
) -> (Option<Node>, Option<Node>) {
    let whole = (Some(n), None);
    let ty = kernel.nodes[n].ty;
    if depth > 32 || !ty.is_float() {
        return whole;
    }
    if is_fixed(kernel, n, own) {
        return (None, Some(convert(kernel, n, wide)));
    }
    let Expr::Op { kind, args, .. } = kernel.nodes[n].expr.clone() else { return whole };
    let product = |kernel: &mut Kernel, a: Option<Node>, b: Option<Node>, ty| match (a, b) {
        (Some(a), Some(b)) => Some(apply(kernel, OpKind::Multiply, &[a, b], ty)),
        (a, b) => a.or(b),
    };
    let (g, h) = match (kind, &args[..]) {
        (OpKind::Multiply, &[a, b]) => {
            let (ga, ha) = split(kernel, a, own, wide, depth + 1);
            let (gb, hb) = split(kernel, b, own, wide, depth + 1);
            (product(kernel, ga, gb, ty), product(kernel, ha, hb, wide))
        }
        (OpKind::Divide, &[a, b]) if is_fixed(kernel, b, own) => {
            let (g, h) = split(kernel, a, own, wide, depth + 1);
            let one = node(kernel, Expr::Const(Scalar::Float(1.0)), wide);
            let by = convert(kernel, b, wide);
            (g, Some(apply(kernel, OpKind::Divide, &[h.unwrap_or(one), by], wide)))
        }
        (OpKind::Convert, &[a]) => {
            let (g, h) = split(kernel, a, own, wide, depth + 1);
            (g.map(|g| convert(kernel, g, ty)), h)
        }
        _ => whole,
    };
    if h.is_none() { whole } else { (g, h) }
}

/// Whether a value is computed from results of stages and does not vary along the axes.
fn is_fixed(kernel: &Kernel, n: Node, own: &[Axis]) -> bool {
    let reads = below(kernel, n).into_iter().any(|n| matches!(kernel.nodes[n].expr, Expr::Reduced(_)));
    reads && !axes_below(kernel, n).iter().any(|a| own.contains(a))
}
