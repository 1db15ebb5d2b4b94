//! Other forms of single ops, for consumers that are slow at some of them, where the number of parts depends on extents.

use crate::context::{EGraph, add_op, add_splat};
use crate::convolutions::{
    BATCHES, BLOCKS, LAYERS, PATCHES, POINTS, SPREAD, TAPS, batches, blocks, layers, patches, points, spread,
    taps,
};
use crate::form::Function;
use crate::lang::{FUNCTION, Head, MONOID, Node, RESULT, RESULT_SHAPE, shape_attr};
use egg::Id;
use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::Monoid;

/// A way to write an op, or none for this one.
pub(crate) type Form = fn(&mut EGraph, Id, &Node) -> Option<Id>;

pub const TERMS: &str = "reduction-by-terms";
pub const PRODUCTS: &str = "contraction-by-terms";
pub const EXTREMES: &str = "choice-by-extreme";

/// The names under which these rewrites are reported and can be asked for, and the ops that they rewrite.
pub const FORMS: [(&str, OpKind, Form); 10] = [
    (PATCHES, OpKind::Convolution, patches),
    (TAPS, OpKind::Convolution, taps),
    (POINTS, OpKind::Convolution, points),
    (BATCHES, OpKind::Convolution, batches),
    (BLOCKS, OpKind::Convolution, blocks),
    (LAYERS, OpKind::Convolution, layers),
    (SPREAD, OpKind::Convolution, spread),
    (TERMS, OpKind::Reduce, terms),
    (PRODUCTS, OpKind::DotGeneral, products),
    (EXTREMES, OpKind::Reduce, extremes),
];

/// Reductions of more elements than this are not written out, over the last dimension,
const MAX_TERMS: i64 = 8;
/// and over others, along which loops are vector code anyway.
const MAX_INNER_TERMS: i64 = 4;

/// Contractions of at least so many batches, over at most so many elements, with results of at most so many elements for
/// each batch, are written out.
const MIN_BATCH: i64 = 16;
const MAX_DEPTH: i64 = 6;
const MAX_RESULT: i64 = 256;

/// Adds one form of at most `most` ops. Returns how many there were.
pub(crate) fn write_form(egraph: &mut EGraph, kind: OpKind, form: Form, most: usize) -> usize {
    let mut found: Vec<(Id, Node)> = Vec::new();
    let mut ids: Vec<Id> = egraph.classes_for_op(&Head::Op(kind)).into_iter().flatten().collect();
    ids.sort_unstable();
    for id in ids {
        let nodes = egraph[id].iter().filter(|n| n.kind() == Some(kind));
        found.extend(nodes.take(1).map(|n| (id, n.clone())));
    }
    found.truncate(most);
    let mut count = 0;
    for (id, node) in found {
        if goes_into_reduction(egraph, id) {
            continue;
        }
        egraph.analysis.origin = egraph[id].data.origin;
        if let Some(new) = form(egraph, id, &node)
            && egraph[new].data.ty == egraph[id].data.ty
        {
            egraph.union(id, new);
            count += 1;
        }
    }
    count
}

/// Ops between a value and a reduction that are looked through at most.
const MAX_BETWEEN: usize = 16;

/// Whether all that becomes of a value, op by op, is a reduction: a consumer may compute both together, and then has no
/// need of another form. XLA's CPU backend gives such chains to YNNPACK, which is fast at what XLA by itself is slow at,
/// and slow at slices.
fn goes_into_reduction(egraph: &EGraph, mut id: Id) -> bool {
    for _ in 0..MAX_BETWEEN {
        let mut users: Vec<Id> = egraph[id].parents().map(|user| egraph.find(user)).collect();
        users.sort_unstable();
        users.dedup();
        let &[user] = users.as_slice() else { return false };
        let mut kinds = egraph[user].iter().filter(|n| n.operands().contains(&id)).filter_map(Node::kind);
        let size = |id: Id| egraph[id].data.ty.as_ref().and_then(TensorType::len);
        match kinds.next() {
            // Over extents of 1 nothing is added up.
            Some(OpKind::Reduce) if size(user) == size(id) => {}
            Some(OpKind::Reduce) => return true,
            Some(kind) if kind.is_elementwise() => {}
            Some(OpKind::Select | OpKind::Clamp | OpKind::BroadcastInDim | OpKind::Reshape) => {}
            _ => return false,
        }
        id = user;
    }
    false
}

pub(crate) fn ty(egraph: &EGraph, id: Id) -> Option<TensorType> {
    egraph[id].data.ty.clone()
}

pub(crate) fn slice(egraph: &mut EGraph, of: Id, start: Vec<i64>, limit: Vec<i64>, stride: Vec<i64>) -> Id {
    let attrs = AttrDict::new()
        .with("start_indices", Attr::i64s(start))
        .with("limit_indices", Attr::i64s(limit))
        .with("strides", Attr::i64s(stride));
    add_op(egraph, OpKind::Slice, attrs, [of])
}

pub(crate) fn reshape(egraph: &mut EGraph, of: Id, shape: &[i64]) -> Id {
    add_op(egraph, OpKind::Reshape, AttrDict::new().with(RESULT_SHAPE, shape_attr(shape)), [of])
}

/// The place of the n-th of all points of a box, the last dimension first.
pub(crate) fn point(extents: &[i64], mut n: i64) -> Vec<i64> {
    let mut at = vec![0; extents.len()];
    for (i, &extent) in extents.iter().enumerate().rev() {
        at[i] = n % extent;
        n /= extent;
    }
    at
}

/// A reduction of few elements as its op, applied to slices.
fn terms(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[of, init] = node.operands() else { return None };
    let (from, to) = (ty(egraph, of)?, ty(egraph, id)?);
    let attrs = egraph.analysis.attrs.get(node.attrs()?);
    let monoid = Monoid::from_op(OpKind::from_name(&format!("stablehlo.{}", attrs.get(MONOID)?.as_str()?))?)?;
    let dims: Vec<usize> =
        attrs.get("dimensions").and_then(Attr::as_ints)?.iter().map(|&d| d as usize).collect();
    let extents: Vec<i64> = dims.iter().map(|&d| from.shape.get(d).copied()).collect::<Option<_>>()?;
    let count = extents.iter().try_fold(1i64, |n, &d| n.checked_mul(d))?;
    let most = if dims.contains(&(from.rank() - 1)) { MAX_TERMS } else { MAX_INNER_TERMS };
    if !(2..=most).contains(&count) || from.elem != to.elem || to.len()? == 0 {
        return None;
    }
    let op = monoid.op()?;
    let mut result = None;
    for n in 0..count {
        let (mut start, mut limit) = (vec![0; from.rank()], from.shape.to_vec());
        for (&d, at) in dims.iter().zip(point(&extents, n)) {
            (start[d], limit[d]) = (at, at + 1);
        }
        let term = slice(egraph, of, start, limit, vec![1; from.rank()]);
        let term = reshape(egraph, term, &to.shape);
        result = Some(match result {
            Some(result) => add_op(egraph, op, AttrDict::new(), [result, term]),
            None => term,
        });
    }
    let start = egraph[init].data.constant.as_ref().and_then(|c| Some(c.splat()?.get(0)));
    let neutral = start.is_some() && start == monoid.identity(to.elem);
    if neutral {
        return result;
    }
    let along = AttrDict::new()
        .with("broadcast_dimensions", Attr::i64s([]))
        .with(RESULT_SHAPE, shape_attr(&to.shape));
    let init = if to.rank() == 0 { init } else { add_op(egraph, OpKind::BroadcastInDim, along, [init]) };
    Some(add_op(egraph, op, AttrDict::new(), [init, result?]))
}

/// Many small contractions as a sum of outer products.
fn products(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[lhs, rhs] = node.operands() else { return None };
    let (lhs_ty, rhs_ty, to) = (ty(egraph, lhs)?, ty(egraph, rhs)?, ty(egraph, id)?);
    let attrs = egraph.analysis.attrs.get(node.attrs()?);
    let Some(Attr::Dot(dims)) = attrs.get("dot_dimension_numbers").cloned() else { return None };
    let count = |shape: &[i64]| shape.iter().try_fold(1i64, |n, &d| n.checked_mul(d));
    let of = |ty: &TensorType, at: &[i64]| at.iter().map(|&d| ty.shape[d as usize]).collect::<Vec<i64>>();
    let depth = of(&lhs_ty, &dims.lhs_contract);
    let batch = count(&of(&lhs_ty, &dims.lhs_batch))?;
    let result = count(&to.shape)?.checked_div(batch)?;
    let same = lhs_ty.elem == rhs_ty.elem && lhs_ty.elem == to.elem;
    let wide = to.elem.is_integer() || to.elem.is_float() && to.elem.bit_width() >= 32;
    let free = |ty: &TensorType, batch: &[i64], contract: &[i64]| -> Vec<i64> {
        (0..ty.rank() as i64).filter(|d| !batch.contains(d) && !contract.contains(d)).collect()
    };
    let rows = free(&lhs_ty, &dims.lhs_batch, &dims.lhs_contract);
    let columns = free(&rhs_ty, &dims.rhs_batch, &dims.rhs_contract);
    let small =
        batch >= MIN_BATCH && (2..=MAX_DEPTH).contains(&count(&depth)?) && (1..=MAX_RESULT).contains(&result);
    if !same || !wide || !small || count(&of(&lhs_ty, &rows))? < 2 {
        return None;
    }
    let mut sum = None;
    for n in 0..count(&depth)? {
        let mut side =
            |of: Id, ty: &TensorType, batch: &[i64], contract: &[i64], free: &[i64], first: usize| {
                let (mut start, mut limit) = (vec![0; ty.rank()], ty.shape.to_vec());
                for (&d, at) in contract.iter().zip(point(&depth, n)) {
                    (start[d as usize], limit[d as usize]) = (at, at + 1);
                }
                let part = slice(egraph, of, start, limit, vec![1; ty.rank()]);
                let kept: Vec<i64> = (0..ty.rank() as i64).filter(|d| !contract.contains(d)).collect();
                let shape: Vec<i64> = kept.iter().map(|&d| ty.shape[d as usize]).collect();
                let part = reshape(egraph, part, &shape);
                let place = |d: &i64| -> Option<i64> {
                    let of = |list: &[i64]| list.iter().position(|e| e == d);
                    of(batch).or_else(|| Some(first + of(free)?)).map(|n| n as i64)
                };
                let along = AttrDict::new()
                    .with(
                        "broadcast_dimensions",
                        Attr::i64s(kept.iter().map(place).collect::<Option<Vec<_>>>()?),
                    )
                    .with(RESULT_SHAPE, shape_attr(&to.shape));
                Some(add_op(egraph, OpKind::BroadcastInDim, along, [part]))
            };
        let first = dims.lhs_batch.len();
        let x = side(lhs, &lhs_ty, &dims.lhs_batch, &dims.lhs_contract, &rows, first)?;
        let y = side(rhs, &rhs_ty, &dims.rhs_batch, &dims.rhs_contract, &columns, first + rows.len())?;
        let product = add_op(egraph, OpKind::Multiply, AttrDict::new(), [x, y]);
        sum = Some(match sum {
            Some(sum) => add_op(egraph, OpKind::Add, AttrDict::new(), [sum, product]),
            None => product,
        });
    }
    sum
}

/// The first largest or smallest element along a dimension and its position, as two reductions: the extreme, and the
/// smallest position of an element that equals it or is not a number.
fn extremes(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[of, positions, init, from] = node.operands() else { return None };
    let attrs = egraph.analysis.attrs.get(node.attrs()?);
    let function = Function::from_attr(attrs.get(FUNCTION)?)?;
    let result = attrs.get(RESULT).and_then(Attr::as_int)?;
    let dims = attrs.get("dimensions").and_then(Attr::as_ints)?;
    let &[along] = dims.as_slice() else { return None };
    let monoid = [Monoid::Max, Monoid::Min].into_iter().find(|&m| function.takes_first(m))?;
    let (of_ty, positions_ty, to) = (ty(egraph, of)?, ty(egraph, positions)?, ty(egraph, id)?);
    let scalar = |id: Id| egraph[id].data.constant.as_ref().and_then(|c| Some(c.splat()?.get(0)));
    let starts = scalar(init)? == monoid.identity(of_ty.elem)? && scalar(from)? == Scalar::Int(0);
    let counts = egraph[positions].iter().any(|n| {
        let attrs = n.attrs().map(|attrs| egraph.analysis.attrs.get(attrs));
        let dimension = attrs.and_then(|attrs| attrs.get("iota_dimension").and_then(Attr::as_int));
        n.kind() == Some(OpKind::Iota) && dimension == Some(along)
    });
    if !starts || !counts || to.len()? == 0 || of_ty.len()? == 0 {
        return None;
    }
    let reduce = |m: Monoid| -> Option<AttrDict> {
        let dims = AttrDict::new().with("dimensions", Attr::i64s([along]));
        Some(dims.with(MONOID, Attr::str(m.op()?.short_name())))
    };
    let extreme = add_op(egraph, OpKind::Reduce, reduce(monoid)?, [of, init]);
    if result == 0 {
        return Some(extreme);
    }
    let kept = (0..of_ty.rank() as i64).filter(|&d| d != along);
    let repeated = AttrDict::new()
        .with("broadcast_dimensions", Attr::i64s(kept))
        .with(RESULT_SHAPE, shape_attr(&of_ty.shape));
    let extreme = add_op(egraph, OpKind::BroadcastInDim, repeated, [extreme]);
    let compare = |direction| {
        AttrDict::new().with("comparison_direction", Attr::Enum(EnumAttr::ComparisonDirection(direction)))
    };
    let mut chosen = add_op(egraph, OpKind::Compare, compare(ComparisonDirection::Eq), [of, extreme]);
    if of_ty.elem.is_float() {
        let odd = add_op(egraph, OpKind::Compare, compare(ComparisonDirection::Ne), [of, of]);
        chosen = add_op(egraph, OpKind::Or, AttrDict::new(), [chosen, odd]);
    }
    let most = Tensor::scalar(positions_ty.elem, Monoid::Min.identity(positions_ty.elem)?);
    let beyond = add_splat(egraph, most.clone(), &positions_ty);
    let chosen = add_op(egraph, OpKind::Select, AttrDict::new(), [chosen, positions, beyond]);
    let start = add_splat(egraph, most, &TensorType::scalar(positions_ty.elem));
    Some(add_op(egraph, OpKind::Reduce, reduce(Monoid::Min)?, [chosen, start]))
}
