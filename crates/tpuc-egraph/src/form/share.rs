//! Axes that different stages run through alike become one, so that what they read in common is read, or
//! computed, once.

use super::edit::{rename_axis, share_equal};
use tpuc_tile::{Axis, Expr, IndexExpr, Kernel, StageKind, Subscript};

/// Which axes may become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sharing {
    /// Those of reductions among themselves, and those of stores. An axis that no store walks can be streamed.
    Apart,
    /// All.
    Whole,
}

/// Makes axes one for which loads of the same elements become equal. No stage may iterate both: it would then see
/// a diagonal only.
pub(super) fn share_axes(mut kernel: Kernel, sharing: Sharing) -> Kernel {
    share_equal(&mut kernel);
    while let Some((keep, drop)) = find(&kernel, sharing) {
        rename_axis(&mut kernel, drop, keep);
        share_equal(&mut kernel);
    }
    kernel
}

fn find(kernel: &Kernel, sharing: Sharing) -> Option<(Axis, Axis)> {
    let stored = |a: Axis| {
        kernel.stages.iter().any(|s| matches!(s.kind, StageKind::Store { .. }) && s.own.contains(&a))
    };
    let free = |a: Axis, b: Axis| {
        let walks = |axis: Axis| move |s: &&tpuc_tile::Stage| s.at.contains(&axis) || s.own.contains(&axis);
        kernel.extent(a) == kernel.extent(b)
            && !kernel.stages.iter().filter(walks(a)).any(|s| walks(b)(&s))
            && (sharing == Sharing::Whole || stored(a) == stored(b))
    };
    let loads: Vec<(usize, &[Subscript])> = kernel
        .nodes
        .values()
        .filter_map(|n| match &n.expr {
            Expr::Load { param, at } => Some((*param, &at[..])),
            _ => None,
        })
        .collect();
    for (i, (param, first)) in loads.iter().enumerate() {
        for (_, second) in loads[i + 1..].iter().filter(|(p, _)| p == param) {
            if let Some((a, b)) = difference(kernel, first, second)
                && free(a, b)
            {
                return Some((a.min(b), a.max(b)));
            }
        }
    }
    None
}

/// The one axis of `first` and the one of `second` that tell their subscripts apart.
fn difference(kernel: &Kernel, first: &[Subscript], second: &[Subscript]) -> Option<(Axis, Axis)> {
    let axes = |at: &[Subscript]| {
        let mut out = Vec::new();
        at.iter().for_each(|s| s.expr.each_axis(&mut |a| out.push(a)));
        out.sort();
        out.dedup();
        out
    };
    let (left, right) = (axes(first), axes(second));
    let only = |these: &[Axis], others: &[Axis]| match these
        .iter()
        .filter(|a| !others.contains(a))
        .collect::<Vec<_>>()[..]
    {
        [&one] => Some(one),
        _ => None,
    };
    let (a, b) = (only(&left, &right)?, only(&right, &left)?);
    let map = |x: Axis| IndexExpr::axis(if x == b { a } else { x });
    let same = |(l, r): (&Subscript, &Subscript)| {
        l.offset == r.offset && l.expr == r.expr.substitute(&map, &kernel.extents())
    };
    first.iter().zip(second).all(same).then_some((a, b))
}
