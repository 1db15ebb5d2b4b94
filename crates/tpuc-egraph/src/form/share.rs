//! Axes that different stages run through alike become one, so that what they read in common is read, or
//! computed, once.

use super::edit::{rename_axis, share_equal};
use tpuc_tile::{Axis, Contraction, Expr, IndexExpr, Kernel, StageKind, Subscript};

/// Which axes may become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sharing {
    /// Those of reductions among themselves, and those of stores. An axis that no store walks can be streamed.
    Apart,
    /// All.
    Whole,
}

/// Makes axes one for which loads of the same elements become equal. No stage may iterate both: it would then see
/// a diagonal only. Every stage iterates the grid.
pub(super) fn share_axes(mut kernel: Kernel, sharing: Sharing) -> Kernel {
    share_equal(&mut kernel);
    while let Some(pairs) = find(&kernel, sharing) {
        pairs.into_iter().for_each(|(keep, drop)| rename_axis(&mut kernel, drop, keep));
        share_equal(&mut kernel);
    }
    kernel
}

/// The kernel with all its stores walking the same axes, where they have several of the same extents.
pub(super) fn align_stores(kernel: &Kernel) -> Option<Kernel> {
    let mut out = kernel.clone();
    let stores: Vec<usize> = (0..kernel.stages.len())
        .filter(|&s| matches!(kernel.stages[s].kind, StageKind::Store { .. }))
        .collect();
    let (&first, others) = stores.split_first()?;
    for &other in others {
        let (keep, drop) = (out.stages[first].own.clone(), out.stages[other].own.clone());
        let extents = |axes: &[Axis]| axes.iter().map(|&a| kernel.extent(a)).collect::<Vec<_>>();
        if extents(&keep) != extents(&drop) {
            return None;
        }
        for (keep, drop) in keep.into_iter().zip(drop).filter(|(keep, drop)| keep != drop) {
            let walks = |s: &tpuc_tile::Stage, a| s.at.contains(&a) || s.own.contains(&a);
            if out.stages.iter().any(|s| walks(s, keep) && walks(s, drop)) {
                return None;
            }
            rename_axis(&mut out, drop, keep);
        }
    }
    (!others.is_empty()).then_some(out)
}

/// Sums the products of a kernel that does nothing else over the same axes, if they can then run
/// [together](Contraction::together).
pub(super) fn share_products(kernel: Kernel) -> Kernel {
    let sums = kernel.stages.iter().filter(|s| matches!(s.kind, StageKind::Reduce { .. })).count();
    let products = (0..sums).filter_map(|s| Contraction::of_stage(&kernel, s)).count();
    if sums < 2 || products < sums || kernel.is_chained() {
        return kernel;
    }
    let mut shared = share_axes(kernel.clone(), Sharing::Apart);
    for s in 1..sums {
        let (keep, drop) = (shared.stages[0].own.clone(), shared.stages[s].own.clone());
        for (keep, drop) in keep.into_iter().zip(drop) {
            if keep != drop
                && shared.extent(keep) == shared.extent(drop)
                && !shared.stages[s].own.contains(&keep)
            {
                rename_axis(&mut shared, drop, keep);
            }
        }
    }
    share_equal(&mut shared);
    if Contraction::together(&shared, 0).len() == sums { shared } else { kernel }
}

/// Axes to keep, each with one to replace by it. Loads that one pair makes equal come first.
fn find(kernel: &Kernel, sharing: Sharing) -> Option<Vec<(Axis, Axis)>> {
    let stored = |a: Axis| {
        kernel.stages.iter().any(|s| matches!(s.kind, StageKind::Store { .. }) && s.own.contains(&a))
    };
    let free = |a: Axis, b: Axis| {
        let walks = |axis: Axis| move |s: &&tpuc_tile::Stage| s.at.contains(&axis) || s.own.contains(&axis);
        let gridded = kernel.grid.contains(&a) || kernel.grid.contains(&b);
        !gridded
            && kernel.extent(a) == kernel.extent(b)
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
    let mut found: Option<Vec<(Axis, Axis)>> = None;
    for (i, (param, first)) in loads.iter().enumerate() {
        for (_, second) in loads[i + 1..].iter().filter(|(p, _)| p == param) {
            if let Some(pairs) = difference(kernel, first, second)
                && found.as_ref().is_none_or(|best| pairs.len() < best.len())
                && pairs.iter().all(|&(a, b)| free(a, b))
            {
                found = Some(pairs);
            }
        }
    }
    let ordered = |(a, b): (Axis, Axis)| (a.min(b), a.max(b));
    found.map(|pairs| pairs.into_iter().map(ordered).collect())
}

/// The axes of `first` and those of `second` that tell their subscripts apart, position by position.
fn difference(kernel: &Kernel, first: &[Subscript], second: &[Subscript]) -> Option<Vec<(Axis, Axis)>> {
    let axes = |e: &IndexExpr| {
        let mut out = Vec::new();
        e.each_axis(&mut |a| out.push(a));
        out.sort();
        out.dedup();
        out
    };
    let mut pairs: Vec<(Axis, Axis)> = Vec::new();
    for (l, r) in first.iter().zip(second) {
        let (left, right) = (axes(&l.expr), axes(&r.expr));
        let mut only =
            (left.iter().filter(|a| !right.contains(a)), right.iter().filter(|a| !left.contains(a)));
        match (only.0.next(), only.1.next(), only.0.next(), only.1.next()) {
            (None, None, ..) => {}
            (Some(&a), Some(&b), None, None) => {
                if !pairs.contains(&(a, b)) {
                    pairs.push((a, b));
                }
            }
            _ => return None,
        }
    }
    let distinct = pairs
        .iter()
        .enumerate()
        .all(|(i, p)| pairs[i + 1..].iter().all(|q| p.0 != q.0 && p.1 != q.1 && p.0 != q.1 && p.1 != q.0));
    let map = |x: Axis| IndexExpr::axis(pairs.iter().find(|(_, b)| *b == x).map_or(x, |(a, _)| *a));
    let same = |(l, r): (&Subscript, &Subscript)| {
        l.offset == r.offset && l.expr == r.expr.substitute(&map, &kernel.extents())
    };
    let equal = distinct && !pairs.is_empty() && first.iter().zip(second).all(same);
    equal.then_some(pairs)
}
