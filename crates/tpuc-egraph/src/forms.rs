//! Other forms of single ops, for consumers that are slow at some of them, where the number of parts depends on extents.

use crate::context::{EGraph, add_op, add_splat};
use crate::convolutions::{
    BLOCKS, LAYERS, PATCHES, POINTS, SPREAD, TAPS, blocks, layers, patches, points, spread, taps,
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
pub const EXTREMES: &str = "choice-by-extreme";

/// The names under which these rewrites are reported and can be asked for, and the ops that they rewrite.
pub const FORMS: [(&str, OpKind, Form); 8] = [
    (PATCHES, OpKind::Convolution, patches),
    (TAPS, OpKind::Convolution, taps),
    (POINTS, OpKind::Convolution, points),
    (BLOCKS, OpKind::Convolution, blocks),
    (LAYERS, OpKind::Convolution, layers),
    (SPREAD, OpKind::Convolution, spread),
    (TERMS, OpKind::Reduce, terms),
    (EXTREMES, OpKind::Reduce, extremes),
];

/// Reductions of more elements than this are not written out, over the last dimension,
const MAX_TERMS: i64 = 8;
/// and over others, along which loops are vector code anyway.
const MAX_INNER_TERMS: i64 = 4;

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
