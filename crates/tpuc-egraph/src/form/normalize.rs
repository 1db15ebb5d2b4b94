//! Axis normal form: splitting axes so that subscripts become affine, and merging axes that always run together.

use tpuc_support::entity::Entity;
use tpuc_tile::{Atom, Axis, AxisData, Expr, IndexExpr, Kernel, StageKind};

/// Splits every axis that occurs as `a floordiv d` or `a mod d` with `d` dividing its extent into two axes, then
/// merges neighbouring axes that all subscripts walk as one.
pub fn normalize(mut kernel: Kernel) -> Kernel {
    while let Some((axis, d)) = find_split(&kernel) {
        kernel = split(kernel, axis, d);
    }
    while let Some((outer, inner, plan)) = find_merge(&kernel) {
        kernel = merge(kernel, outer, inner, plan);
    }
    compact(kernel)
}

/// Every index expression of a kernel.
fn each_expr<'k>(kernel: &'k Kernel, f: &mut impl FnMut(&'k IndexExpr)) {
    for node in kernel.nodes.values() {
        match &node.expr {
            Expr::Index(e) => f(e),
            Expr::Load { at, .. } => at.iter().for_each(|s| f(&s.expr)),
            Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| f(&r.at.expr)),
            _ => {}
        }
    }
    for stage in &kernel.stages {
        if let StageKind::Store { at, .. } = &stage.kind {
            at.iter().for_each(&mut *f);
        }
    }
}

/// Calls `f` on every index expression of an expression.
fn each_index(expr: &mut Expr, f: &mut impl FnMut(&mut IndexExpr)) {
    match expr {
        Expr::Index(e) => f(e),
        Expr::Load { at, .. } => at.iter_mut().for_each(|s| f(&mut s.expr)),
        Expr::Guard { ranges, .. } => ranges.iter_mut().for_each(|r| f(&mut r.at.expr)),
        _ => {}
    }
}

pub(super) fn map_exprs(kernel: &mut Kernel, map: &impl Fn(&IndexExpr) -> IndexExpr) {
    for node in kernel.nodes.values_mut() {
        each_index(&mut node.expr, &mut |e| *e = map(e));
    }
    for stage in &mut kernel.stages {
        if let StageKind::Store { at, .. } = &mut stage.kind {
            at.iter_mut().for_each(|e| *e = map(e));
        }
    }
}

/// Replaces one axis by a list in the grid and in every stage.
fn replace_axis(kernel: &mut Kernel, axis: Axis, with: &[Axis]) {
    let replace = |list: &mut Vec<Axis>| {
        if let Some(i) = list.iter().position(|&a| a == axis) {
            list.splice(i..=i, with.iter().copied());
        }
    };
    replace(&mut kernel.grid);
    for stage in &mut kernel.stages {
        replace(&mut stage.at);
        replace(&mut stage.own);
    }
}

fn find_split(kernel: &Kernel) -> Option<(Axis, u64)> {
    let mut found = None;
    each_expr(kernel, &mut |e| {
        for (atom, _) in e.terms() {
            let (Atom::Div(inner, d) | Atom::Mod(inner, d)) = atom else { continue };
            let ([(Atom::Axis(a), 1)], 0) = (inner.terms(), inner.constant_part()) else { continue };
            let (extent, d) = (kernel.extent(*a), *d as u64);
            let whole = kernel.stream != Some(*a);
            if whole && extent % d == 0 && extent > d && found.is_none_or(|(_, best)| d < best) {
                found = Some((*a, d));
            }
        }
    });
    found
}

fn split(mut kernel: Kernel, axis: Axis, d: u64) -> Kernel {
    let outer = kernel.axes.push(AxisData { extent: kernel.axes[axis].extent / d });
    let inner = kernel.axes.push(AxisData { extent: d });
    let axes = kernel.axes.clone();
    let extent = |a: Axis| axes[a].extent;
    let value = IndexExpr::axis(outer).scale(d as i64).add(&IndexExpr::axis(inner));
    let to = |a: Axis| if a == axis { value.clone() } else { IndexExpr::axis(a) };
    map_exprs(&mut kernel, &|e| e.substitute(&to, &extent));
    replace_axis(&mut kernel, axis, &[outer, inner]);
    kernel
}

/// A run of dimensions of one parameter that has to become one dimension before two axes can merge.
struct Collapse {
    param: usize,
    dims: std::ops::RangeInclusive<usize>,
}

/// Two axes that are neighbours wherever they occur (in the grid, or in one stage's own axes), and that every
/// subscript walks as `outer * extent + inner`, if need be after collapsing dimensions of a parameter.
fn find_merge(kernel: &Kernel) -> Option<(Axis, Axis, Vec<Collapse>)> {
    let lists = std::iter::once(&kernel.grid).chain(kernel.stages.iter().flat_map(|s| [&s.at, &s.own]));
    let pairs = lists.flat_map(|l| l.windows(2)).map(|w| (w[0], w[1]));
    let mut pairs = pairs.filter(|&(o, i)| kernel.stream != Some(o) && kernel.stream != Some(i));
    pairs.find_map(|(o, i)| Some((o, i, merge_plan(kernel, o, i)?)))
}

fn merge_plan(kernel: &Kernel, outer: Axis, inner: Axis) -> Option<Vec<Collapse>> {
    let n = kernel.extent(inner) as i64;
    if n == 0 || kernel.extent(outer) == 0 {
        return None;
    }
    let neighbours = |list: &Vec<Axis>| {
        let position = |axis| list.iter().position(|&a| a == axis);
        match (position(outer), position(inner)) {
            (None, None) => true,
            (Some(o), Some(i)) => i == o + 1,
            _ => false,
        }
    };
    if !neighbours(&kernel.grid) || !kernel.stages.iter().all(|s| neighbours(&s.at) && neighbours(&s.own)) {
        return None;
    }
    let unused = |e: &IndexExpr| !e.uses(outer) && !e.uses(inner);
    let mut plan = Vec::new();
    for param in 0..kernel.params.len() {
        let accesses = accesses(kernel, param);
        let (mut first, mut last) = (usize::MAX, 0);
        for access in &accesses {
            for (d, (e, _)) in access.iter().enumerate() {
                let (o, i) = (e.stride(outer)?, e.stride(inner)?);
                if o != 0 || i != 0 {
                    (first, last) = (first.min(d), last.max(d));
                }
            }
        }
        if first == usize::MAX {
            continue;
        }
        let shape = &kernel.params[param].shape;
        for access in &accesses {
            let (mut stride, mut o, mut i) = (1, 0, 0);
            for d in (first..=last).rev() {
                let (e, offset) = access[d];
                if offset && first != last {
                    return None;
                }
                o += e.stride(outer)? * stride;
                i += e.stride(inner)? * stride;
                stride *= shape[d] as i64;
            }
            if o != i * n {
                return None;
            }
        }
        if first != last {
            plan.push(Collapse { param, dims: first..=last });
        }
    }
    let nodes = kernel.nodes.values().all(|node| match &node.expr {
        // Positions may be computed from the merged axis, where they walk it as one.
        Expr::Index(e) => matches!((e.stride(outer), e.stride(inner)), (Some(o), Some(i)) if o == i * n),
        Expr::Guard { ranges, .. } => ranges.iter().all(|r| unused(&r.at.expr)),
        _ => true,
    });
    nodes.then_some(plan)
}

/// Every access to a parameter: its subscripts, and whether each has a computed offset.
fn accesses(kernel: &Kernel, param: usize) -> Vec<Vec<(&IndexExpr, bool)>> {
    let loads = kernel.nodes.values().filter_map(|node| match &node.expr {
        Expr::Load { param: p, at } if *p == param => {
            Some(at.iter().map(|s| (&s.expr, s.offset.is_some())).collect())
        }
        _ => None,
    });
    let stores = kernel.stages.iter().filter_map(|stage| match &stage.kind {
        StageKind::Store { param: p, at, .. } if *p == param => Some(at.iter().map(|e| (e, false)).collect()),
        _ => None,
    });
    loads.chain(stores).collect()
}

fn collapse(kernel: &mut Kernel, Collapse { param, dims }: Collapse) {
    let shape = kernel.params[param].shape.clone();
    let join = |exprs: &[IndexExpr]| {
        dims.clone().fold(IndexExpr::default(), |flat, d| flat.scale(shape[d] as i64).add(&exprs[d]))
    };
    for node in kernel.nodes.values_mut() {
        if let Expr::Load { param: p, at } = &mut node.expr
            && *p == param
        {
            let exprs: Vec<IndexExpr> = at.iter().map(|s| s.expr.clone()).collect();
            at.splice(dims.clone(), [join(&exprs).into()]);
        }
    }
    for stage in &mut kernel.stages {
        if let StageKind::Store { param: p, at, .. } = &mut stage.kind
            && *p == param
        {
            let joined = join(at);
            at.splice(dims.clone(), [joined]);
        }
    }
    let product = shape[dims.clone()].iter().product();
    kernel.params[param].shape.splice(dims, [product]);
}

fn merge(mut kernel: Kernel, outer: Axis, inner: Axis, plan: Vec<Collapse>) -> Kernel {
    plan.into_iter().for_each(|c| collapse(&mut kernel, c));
    let n = kernel.extent(inner);
    let merged = kernel.axes.push(AxisData { extent: kernel.extent(outer) * n });
    let axes = kernel.axes.clone();
    let extent = |a: Axis| axes[a].extent;
    let to = |a: Axis| match a {
        a if a == outer => IndexExpr::default(),
        a if a == inner => IndexExpr::axis(merged),
        a => IndexExpr::axis(a),
    };
    map_exprs(&mut kernel, &|e| e.substitute(&to, &extent));
    replace_axis(&mut kernel, outer, &[]);
    replace_axis(&mut kernel, inner, &[merged]);
    kernel
}

/// Renumbers: axes in order of use, nodes that a stage needs only.
fn compact(kernel: Kernel) -> Kernel {
    let order: Vec<Axis> = {
        let mut seen = vec![false; kernel.axes.len()];
        let all =
            kernel.grid.iter().chain(kernel.stages.iter().flat_map(|s| s.at.iter().chain(&s.own))).copied();
        all.filter(|a| !std::mem::replace(&mut seen[a.index()], true)).collect()
    };
    let mut renamed = vec![None; kernel.axes.len()];
    for (i, a) in order.iter().enumerate() {
        renamed[a.index()] = Some(Axis::from_index(i));
    }
    let axis = |a: Axis| renamed[a.index()].unwrap_or(a);
    let mut needed = vec![false; kernel.nodes.len()];
    for stage in &kernel.stages {
        for root in kernel.roots(stage) {
            kernel.reachable(root).into_iter().for_each(|n| needed[n.index()] = true);
        }
    }
    let mut position = vec![None; kernel.nodes.len()];
    let mut out = Kernel { axes: order.iter().map(|&a| kernel.axes[a].clone()).collect(), ..kernel };
    let mut nodes = tpuc_support::entity::PrimaryMap::new();
    for (id, mut node) in out.nodes.iter().map(|(id, n)| (id, n.clone())) {
        if !needed[id.index()] {
            continue;
        }
        let to = |n: &mut tpuc_tile::Node| *n = position[n.index()].unwrap_or(*n);
        match &mut node.expr {
            Expr::Op { args, .. } => args.iter_mut().for_each(to),
            Expr::Load { at, .. } => {
                at.iter_mut().filter_map(|s| s.offset.as_mut()).for_each(|o| to(&mut o.node))
            }
            Expr::Guard { ranges, then, otherwise } => {
                ranges.iter_mut().filter_map(|r| r.at.offset.as_mut()).for_each(|o| to(&mut o.node));
                to(then);
                to(otherwise);
            }
            _ => {}
        }
        position[id.index()] = Some(nodes.push(node));
    }
    out.nodes = nodes;
    let axes = out.axes.clone();
    let extent = |a: Axis| axes[a].extent;
    map_exprs(&mut out, &|e| e.substitute(&|a| IndexExpr::axis(axis(a)), &extent));
    out.grid.iter_mut().chain(&mut out.stream).for_each(|a| *a = axis(*a));
    for stage in &mut out.stages {
        stage.at.iter_mut().chain(&mut stage.own).for_each(|a| *a = axis(*a));
        let to = |n: &mut tpuc_tile::Node| *n = position[n.index()].unwrap_or(*n);
        super::edit::each_root(stage, &mut |n| to(n));
    }
    out
}

/// Gives each stage of a kernel that is not chained own axes of its own.
pub(super) fn separate(mut kernel: Kernel) -> Kernel {
    let mut seen: Vec<Axis> = Vec::new();
    for s in 0..kernel.stages.len() {
        let unit = kernel.unit(s);
        if unit.start < s {
            continue;
        }
        let shared: Vec<Axis> = kernel.stages[s].own.iter().copied().filter(|a| seen.contains(a)).collect();
        for axis in shared {
            let fresh = kernel.axes.push(kernel.axes[axis].clone());
            let axes = kernel.axes.clone();
            let extent = |a: Axis| axes[a].extent;
            let to = |a: Axis| IndexExpr::axis(if a == axis { fresh } else { a });
            let map = |e: &IndexExpr| e.substitute(&to, &extent);
            // The nodes that these stages share with others are copied.
            let mut copy: Vec<(tpuc_tile::Node, tpuc_tile::Node)> = Vec::new();
            let roots: Vec<tpuc_tile::Node> = unit.clone().map(|s| kernel.root(&kernel.stages[s])).collect();
            for old in roots.into_iter().flat_map(|r| super::edit::below(&kernel, r)).collect::<Vec<_>>() {
                if copy.iter().any(|(from, _)| *from == old) {
                    continue;
                }
                let mut data = kernel.nodes[old].clone();
                super::edit::each_operand(&mut data.expr, &mut |n| {
                    *n = copy.iter().find(|(from, _)| from == n).map_or(*n, |(_, to)| *to);
                });
                each_index(&mut data.expr, &mut |e| *e = map(e));
                copy.push((old, kernel.nodes.push(data)));
            }
            for stage in &mut kernel.stages[unit.clone()] {
                stage.own.iter_mut().filter(|a| **a == axis).for_each(|a| *a = fresh);
                if let StageKind::Store { at, .. } = &mut stage.kind {
                    at.iter_mut().for_each(|e| *e = map(e));
                }
                super::edit::each_root(stage, &mut |n| {
                    *n = copy.iter().find(|(from, _)| from == n).map_or(*n, |(_, to)| *to);
                });
            }
        }
        seen.extend(kernel.stages[s].own.iter().copied());
    }
    super::edit::in_order(&mut kernel);
    kernel
}
