//! Contractions that share an operand, merged: `x·a`, `x·b`, ... are slices of `x·[a b ...]`.
//!
//! Any number of siblings may be merged, so they are found by grouping on the shared operand and on everything
//! that must agree, not by a pattern for each pair.

use crate::context::{EGraph, unite};
use crate::lang::{AttrId, Head, Node, plain_attrs};
use crate::observe::{Left, Observer, Step};
use crate::rules::matcher::PlanRef;
use crate::rules::{Fp, Plan};
use egg::Id;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};

/// The name under which this rewrite is reported and can be disabled.
pub const SIBLINGS: &str = "merge-sibling-contractions";

/// What siblings agree on.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    shared: Id,
    /// Whether the shared operand is the left one.
    left: bool,
    attrs: AttrId,
    /// The type of the other operand, with the extent that may differ set to 0.
    other: TensorType,
    /// The dimension of the other operand to concatenate along, and the result's.
    along: (i64, i64),
}

/// A contraction in a group: its class, the operand that is not shared, and that operand's extent.
type Member = (Id, Id, i64);

/// Adds the merged form of every group of at least two siblings. Returns how many groups there were.
pub fn merge_siblings(egraph: &mut EGraph, max_groups: usize, observer: &mut dyn Observer) -> usize {
    let mut groups: IndexMap<Key, Vec<Member>, FxBuildHasher> = IndexMap::default();
    let mut ids: Vec<Id> =
        egraph.classes_for_op(&Head::Op(OpKind::DotGeneral)).into_iter().flatten().collect();
    ids.sort_unstable();
    for id in ids {
        for node in egraph[id].iter() {
            let (Some(OpKind::DotGeneral), Some(attrs), &[lhs, rhs]) =
                (node.kind(), node.attrs(), node.operands())
            else {
                continue;
            };
            for left in [true, false] {
                let (shared, other) = if left { (lhs, rhs) } else { (rhs, lhs) };
                if let Some((key, extent)) = key(egraph, shared, other, left, attrs) {
                    let members = groups.entry(key).or_default();
                    if members.iter().all(|m| m.0 != id && m.1 != other) {
                        members.push((id, other, extent));
                    }
                }
            }
        }
    }
    let groups = groups.into_iter().filter(|(_, members)| members.len() > 1).take(max_groups);
    let mut count = 0;
    for (key, members) in groups.collect::<Vec<_>>() {
        count += usize::from(merge(egraph, &key, &members, observer));
    }
    count
}

fn key(egraph: &EGraph, shared: Id, other: Id, left: bool, attrs: AttrId) -> Option<(Key, i64)> {
    let Some(Attr::Dot(dims)) = egraph.analysis.attrs.get(attrs).get("dot_dimension_numbers") else {
        return None;
    };
    let (shared_ty, other_ty) = (egraph[shared].data.ty.as_ref()?, egraph[other].data.ty.as_ref()?);
    let ([batch, contract], [shared_batch, shared_contract]) = if left {
        ([&dims.rhs_batch, &dims.rhs_contract], [&dims.lhs_batch, &dims.lhs_contract])
    } else {
        ([&dims.lhs_batch, &dims.lhs_contract], [&dims.rhs_batch, &dims.rhs_contract])
    };
    // Concatenating along one of the free dimensions is enough; the last one keeps slices contiguous.
    let free = DotDims::free(other_ty.rank(), batch, contract);
    let shared_free = DotDims::free(shared_ty.rank(), shared_batch, shared_contract).len();
    let last = *free.last()?;
    let before = batch.len() + free.len() - 1 + if left { shared_free } else { 0 };
    let mut other_key = other_ty.clone();
    let extent = std::mem::replace(&mut other_key.shape[last as usize], 0);
    let along = (last, before as i64);
    Some((Key { shared: egraph.find(shared), left, attrs, other: other_key, along }, extent))
}

/// Adds the merged form of a group; whether any member became a slice of it.
fn merge(egraph: &mut EGraph, key: &Key, members: &[Member], observer: &mut dyn Observer) -> bool {
    let attrs = egraph.analysis.attrs.get(key.attrs).clone();
    egraph.analysis.origin =
        members.iter().map(|m| egraph[m.0].data.origin).min().unwrap_or(egraph.analysis.origin);
    let Some((product, root)) = product(egraph, key, attrs, members) else { return false };
    let Some(ty) = product.root_type(egraph, root) else { return false };
    let (mut from, mut merged) = (0, false);
    for &(id, other, extent) in members {
        let d = key.along.1 as usize;
        let (mut start, mut limit) = (vec![0; ty.rank()], ty.shape.to_vec());
        (start[d], limit[d]) = (from, from + extent);
        from += extent;
        let slice = AttrDict::new()
            .with("start_indices", Attr::i64s(start))
            .with("limit_indices", Attr::i64s(limit))
            .with("strides", Attr::i64s(vec![1; ty.rank()]));
        debug_assert_eq!(plain_attrs(&slice), slice);
        let mut plan = product.clone();
        let Some(part) = plan.op(egraph, OpKind::Slice, slice, [root]) else { continue };
        if plan.root_type(egraph, part) != egraph[id].data.ty {
            continue;
        }
        let operands = if key.left { [key.shared, other] } else { [other, key.shared] };
        let node = Node::op(OpKind::DotGeneral, key.attrs, operands);
        let (left, right) = (Left::Node(&node), (&plan, part));
        let class = egraph.find(id);
        if !observer.admits(egraph, &Step { name: SIBLINGS, fp: Fp::Exact, class, left, right }) {
            continue;
        }
        let part = plan.commit(egraph, part);
        observer.applied(egraph, SIBLINGS, class, part);
        unite(egraph, part, class, SIBLINGS);
        merged = true;
    }
    merged
}

/// The contraction of the shared operand with all the others, joined.
fn product(egraph: &EGraph, key: &Key, attrs: AttrDict, members: &[Member]) -> Option<(Plan, PlanRef)> {
    let mut plan = Plan::default();
    let others = members.iter().map(|m| PlanRef::Class(m.1));
    let along = AttrDict::new().with("dimension", Attr::i64(key.along.0));
    let joined = plan.op(egraph, OpKind::Concatenate, along, others)?;
    let shared = PlanRef::Class(key.shared);
    let operands = if key.left { [shared, joined] } else { [joined, shared] };
    let product = plan.op(egraph, OpKind::DotGeneral, attrs, operands)?;
    Some((plan, product))
}
