//! The same term over smaller tensors: what is true of a rule's application does not depend on large extents.

use crate::context::{Constant, Context, EGraph};
use crate::graph::{Graph, GraphNode};
use crate::infer::result_type;
use crate::lang::{Node, RESULT_SHAPE, constant_attrs, splat_attrs};
use crate::term::{Term, TermNode};
use egg::Id;
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType};

/// Attributes that hold extents or positions.
const EXTENTS: [&str; 4] = [RESULT_SHAPE, "start_indices", "limit_indices", "slice_sizes"];

/// A map of extents to smaller ones.
#[derive(Clone, Debug)]
pub enum Scale {
    /// Everything that this number divides, divided by it: sums and products of such extents stay in step.
    Divide(i64),
    /// Each of these extents becomes the number beside it. Sums and products of extents do not.
    Rename(Vec<(i64, i64)>),
}

impl Scale {
    fn extent(&self, e: i64) -> i64 {
        match self {
            Scale::Divide(by) if e > *by && e % by == 0 => e / by,
            Scale::Divide(_) => e,
            Scale::Rename(names) => names.iter().find(|n| n.0 == e).map_or(e, |n| n.1),
        }
    }

    /// Whether this map takes sums of extents and positions to sums: all that occur along concatenations, and all bounds
    /// of slices, are divided.
    fn is_additive(&self, term: &Term) -> bool {
        let Scale::Divide(by) = self else { return false };
        let divided = |e: i64| e == 0 || e > *by && e % by == 0;
        term.nodes.iter().all(|node| match node {
            TermNode::Op { kind: OpKind::Concatenate, attrs, children, .. } => {
                let d = attrs.get("dimension").and_then(Attr::as_int).unwrap_or(0) as usize;
                children.iter().all(|&c| term.nodes[c].ty().shape.get(d).is_some_and(|&e| divided(e)))
            }
            TermNode::Op { kind: OpKind::Slice, attrs, children, .. } => {
                let bounds = |name| attrs.get(name).and_then(Attr::as_ints).unwrap_or_default();
                let extents = &term.nodes[children[0]].ty().shape;
                let (starts, limits) = (bounds("start_indices"), bounds("limit_indices"));
                let whole = |d: usize| starts[d] == 0 && limits[d] == extents[d];
                (0..starts.len()).all(|d| whole(d) || divided(starts[d]) && divided(limits[d]))
            }
            _ => true,
        })
    }

    fn shape(&self, ty: &TensorType) -> TensorType {
        ty.with_shape(ty.shape.iter().map(|&e| self.extent(e)))
    }

    fn attrs(&self, attrs: &AttrDict) -> AttrDict {
        let mut out = attrs.clone();
        for name in EXTENTS {
            if let Some(v) = attrs.get(name).and_then(Attr::as_ints) {
                out.set(name, Attr::i64s(v.iter().map(|&e| self.extent(e))));
            }
        }
        out
    }

    /// The nodes up to `end` with their extents mapped; `None` when they are ill-typed then.
    fn nodes(&self, term: &Term, end: usize) -> Option<Vec<TermNode>> {
        let mut out: Vec<TermNode> = Vec::with_capacity(end);
        for node in &term.nodes[..end] {
            out.push(match node {
                TermNode::Leaf { ty, known, sign } => {
                    let small = self.shape(ty);
                    let known = known.clone().filter(|k| k.splat().is_some() || small == *ty);
                    TermNode::Leaf { ty: small, known, sign: *sign }
                }
                TermNode::Op { kind, attrs, children, .. } => {
                    let attrs = self.attrs(attrs);
                    let types: Vec<&TensorType> = children.iter().map(|&c| out[c].ty()).collect();
                    let ty = result_type(*kind, &types, &attrs)?;
                    TermNode::Op { kind: *kind, attrs, children: children.clone(), ty }
                }
            });
        }
        Some(out)
    }

    /// Both sides over smaller tensors, where that keeps what they say; `None` otherwise.
    pub fn pair(&self, term: &Term) -> Option<Term> {
        if !self.is_additive(term) {
            return None;
        }
        Some(Term { nodes: self.nodes(term, term.nodes.len())?, root: term.root, ..Term::default() })
    }

    /// A left side over smaller tensors, alone in an e-graph, with the class of its root. Whether a rule's conditions
    /// still hold is for the rule to say.
    pub fn left(&self, term: &Term) -> Option<(EGraph, Id)> {
        let mut context = Context::new(1 << 16);
        let (mut nodes, mut places): (Vec<GraphNode>, Vec<usize>) = (Vec::new(), Vec::new());
        let mut push = |node: Node, ty: &TensorType| {
            nodes.push(GraphNode { node, ty: Some(ty.clone()), origin: 0 });
            nodes.len() - 1
        };
        for node in self.nodes(term, term.root + 1)? {
            places.push(match node {
                TermNode::Leaf { ty, known: Some(Constant::Splat(scalar)), .. } => {
                    let attrs = context.attrs.intern(constant_attrs(scalar));
                    let scalar = push(Node::op(OpKind::Constant, attrs, []), &TensorType::scalar(ty.elem));
                    if ty.rank() == 0 {
                        scalar
                    } else {
                        let attrs = context.attrs.intern(splat_attrs(&ty));
                        push(Node::op(OpKind::BroadcastInDim, attrs, [Id::from(scalar)]), &ty)
                    }
                }
                TermNode::Leaf { ty, known: Some(Constant::Dense(value)), .. } => {
                    let attrs = context.attrs.intern(constant_attrs(value));
                    push(Node::op(OpKind::Constant, attrs, []), &ty)
                }
                TermNode::Leaf { ty, known: None, .. } => {
                    let number = context.inputs.len();
                    let value = tpuc_support::entity::Entity::from_index(number);
                    context.inputs.push((value, ty.clone().into()));
                    push(Node::input(number), &ty)
                }
                TermNode::Op { kind, attrs, children, ty } => {
                    let attrs = context.attrs.intern(attrs);
                    let children = children.iter().map(|&c| Id::from(places[c]));
                    push(Node::op(kind, attrs, children), &ty)
                }
            });
        }
        let root = *places.last()?;
        let (egraph, roots) = Graph { nodes, roots: vec![root] }.seed(context);
        Some((egraph, *roots.first()?))
    }
}

/// Maps to try, those that keep most of the structure first.
pub fn scales(term: &Term) -> Vec<Scale> {
    let mut large: Vec<i64> = Vec::new();
    for node in &term.nodes {
        large.extend(
            node.ty().shape.iter().filter(|&&e| e > 4 && !large.contains(&e)).copied().collect::<Vec<_>>(),
        );
    }
    large.sort_unstable();
    large.dedup();
    let mut out: Vec<Scale> = [3, 5, 7, 9, 11, 12].iter().map(|k| Scale::Divide(1 << k)).collect();
    // From the gentlest that helps to the roughest.
    out.retain(|s| large.iter().any(|&e| s.extent(e) != e));
    const NAMES: [i64; 8] = [2, 3, 5, 4, 6, 7, 8, 9];
    if large.len() <= NAMES.len() {
        out.push(Scale::Rename(large.iter().copied().zip(NAMES).collect()));
    }
    out
}
