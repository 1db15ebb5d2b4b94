//! Values that several stages of a kernel read, or one stage more often than there are values, are kept.

use super::edit::{axes_below, below, each_operand, each_root, in_order, insert_stage, node, visit};
use super::ops::is_dear;
use tpuc_ir::OpKind;
use tpuc_support::entity::Entity;
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, Expr, Kernel, Monoid, Node, Stage, StageId, StageKind};

/// Makes stages of the dear element-wise values that would otherwise be computed again.
pub(super) fn keep_shared(kernel: &mut Kernel) {
    // Each stage takes a node away from the candidates, so this ends.
    while let Some((n, axes)) = find(kernel) {
        let ty = kernel.nodes[n].ty;
        let Some(monoid) = keeper(ty) else { return };
        let first = users(kernel, n).first().map_or(0, |&s| kernel.unit(s).start);
        let at: Vec<Axis> = axes;
        let kind = StageKind::Reduce { monoid, body: n, update: None };
        insert_stage(kernel, first, Stage { at, own: vec![], kind });
        let kept = node(kernel, Expr::Reduced(first), ty);
        let to = |x: &mut Node| {
            if *x == n {
                *x = kept;
            }
        };
        for data in kernel.nodes.values_mut() {
            each_operand(&mut data.expr, &mut |x| to(x));
        }
        for (s, stage) in kernel.stages.iter_mut().enumerate() {
            if s != first {
                each_root(stage, &mut |x| to(x));
            }
        }
    }
    in_order(kernel);
}

/// A monoid that keeps a single value as it is.
fn keeper(ty: ElementType) -> Option<Monoid> {
    [Monoid::Add, Monoid::Or].into_iter().find(|m| m.identity(ty).is_some())
}

/// The stages whose expressions contain a node.
fn users(kernel: &Kernel, n: Node) -> Vec<StageId> {
    let contains =
        |s: &StageId| kernel.roots(&kernel.stages[*s]).any(|root| below(kernel, root).contains(&n));
    (0..kernel.stages.len()).filter(contains).collect()
}

/// A value to keep, and the axes that it is kept for.
fn find(kernel: &Kernel) -> Option<(Node, Vec<Axis>)> {
    let guarded = guarded(kernel);
    let mut dear = vec![false; kernel.nodes.len()];
    for stage in &kernel.stages {
        if stage.own.is_empty() {
            continue;
        }
        let values = below(kernel, kernel.root(stage));
        for &n in &values {
            let mut below = matches!(&kernel.nodes[n].expr, Expr::Op { kind, .. } if is_dear(*kind));
            kernel.each_operand(n, &mut |o| below |= dear[o.index()]);
            dear[n.index()] = below;
        }
        let factors = factors(kernel, kernel.root(stage));
        for n in values.into_iter().rev() {
            let Expr::Op { kind, .. } = &kernel.nodes[n].expr else { continue };
            if *kind == OpKind::Convert || keeper(kernel.nodes[n].ty).is_none() || guarded[n.index()] {
                continue;
            }
            // A factor of a product is read again for each value of the other one's axes.
            if !dear[n.index()] && !factors.contains(&n) {
                continue;
            }
            let axes: Vec<Axis> =
                axes_below(kernel, n).into_iter().filter(|a| !kernel.grid.contains(a)).collect();
            if axes.is_empty() {
                continue;
            }
            let points = |axes: &mut dyn Iterator<Item = &Axis>| -> u64 {
                axes.map(|&a| kernel.extent(a)).fold(1, u64::saturating_mul)
            };
            let evaluated: u64 = users(kernel, n)
                .into_iter()
                .map(|s| points(&mut kernel.stages[s].at.iter().chain(&kernel.stages[s].own)))
                .fold(0, u64::saturating_add);
            let kept = points(&mut axes.iter());
            let kept_now =
                matches!(stage.kind, StageKind::Reduce { body, .. } if body == n && stage.own.is_empty());
            if evaluated > kept && !kept_now {
                return Some((n, axes));
            }
        }
    }
    None
}

/// The factors of a product, without conversions.
fn factors(kernel: &Kernel, body: Node) -> Vec<Node> {
    let Expr::Op { kind: OpKind::Multiply, args, .. } = &kernel.nodes[body].expr else { return vec![] };
    let bare = |&n: &Node| {
        let mut n = n;
        while let Expr::Op { kind: OpKind::Convert, args, .. } = &kernel.nodes[n].expr {
            n = args[0];
        }
        n
    };
    args.iter().map(bare).collect()
}

/// For every node whether a guard stands before it somewhere: it may then not be computed at all points.
fn guarded(kernel: &Kernel) -> Vec<bool> {
    let mut seen = vec![false; kernel.nodes.len()];
    for data in kernel.nodes.values() {
        if let Expr::Guard { then, .. } = data.expr {
            visit(kernel, then, &mut seen, &mut Vec::new());
        }
    }
    seen
}
