//! The language: what a node of the e-graph is.

use egg::Id;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use smallvec::SmallVec;
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType, Type};
use tpuc_tensor::{ElementType, Tensor};

/// The extents of a result, on ops whose operands do not determine them.
pub const RESULT_SHAPE: &str = "result_shape";
/// The element type of a result, on ops whose operands do not determine it.
pub const RESULT_ELEM: &str = "result_elem";
/// The reducer of a reduction or scatter whose body is one recognised op, by that op's short name; or [`REPLACE`].
pub const MONOID: &str = "monoid";
/// The [`MONOID`] of a scatter whose updates take the place of what was there.
pub const REPLACE: &str = "replace";
/// The function by which a reduction of several operands combines two tuples.
pub const FUNCTION: &str = "function";
/// Which result of a reduction of several operands a node is. The op is written once for all of them.
pub const RESULT: &str = "result";

/// The attributes that exist only inside the e-graph.
pub const SYNTHETIC: [&str; 5] = [RESULT_SHAPE, RESULT_ELEM, MONOID, FUNCTION, RESULT];

/// What a node does; the discriminant that e-graph classes are indexed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    /// A pure op with one statically shaped tensor result, or one of the results of a reduction.
    Op(OpKind),
    /// A value from outside of the searched ops: a block argument, or the result of an earlier window.
    Input,
    /// An op that is kept as it is: control flow, effects, regions that are not a known reducer.
    Opaque,
    /// One result of an opaque op.
    Get,
}

/// An interned attribute set; equal sets have equal ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttrId(u32);

/// The attribute sets of one e-graph.
#[derive(Clone, Debug, Default)]
pub struct AttrTable {
    dicts: IndexSet<AttrDict, FxBuildHasher>,
}

impl AttrTable {
    pub fn intern(&mut self, attrs: AttrDict) -> AttrId {
        AttrId(self.dicts.insert_full(attrs).0 as u32)
    }
    pub fn get(&self, id: AttrId) -> &AttrDict {
        &self.dicts[id.0 as usize]
    }
}

/// A node: an op, its interned attributes and the classes that it reads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    head: Head,
    /// An [`AttrId`], or the number of an input, an opaque op or a result.
    payload: u32,
    children: SmallVec<[Id; 3]>,
}

impl Node {
    pub fn op(kind: OpKind, attrs: AttrId, children: impl IntoIterator<Item = Id>) -> Self {
        Self { head: Head::Op(kind), payload: attrs.0, children: children.into_iter().collect() }
    }
    /// The n-th value from outside.
    pub fn input(n: usize) -> Self {
        Self { head: Head::Input, payload: n as u32, children: SmallVec::new() }
    }
    /// The n-th opaque op.
    pub fn opaque(n: usize, children: impl IntoIterator<Item = Id>) -> Self {
        Self { head: Head::Opaque, payload: n as u32, children: children.into_iter().collect() }
    }
    /// The i-th result of an opaque op.
    pub fn get(i: usize, of: Id) -> Self {
        Self { head: Head::Get, payload: i as u32, children: SmallVec::from_iter([of]) }
    }

    pub fn head(&self) -> Head {
        self.head
    }
    pub fn kind(&self) -> Option<OpKind> {
        match self.head {
            Head::Op(kind) => Some(kind),
            _ => None,
        }
    }
    /// The attribute set of an op.
    pub fn attrs(&self) -> Option<AttrId> {
        matches!(self.head, Head::Op(_)).then_some(AttrId(self.payload))
    }
    /// The number of an input or opaque op, or the result that a `Get` takes.
    pub fn number(&self) -> Option<usize> {
        (!matches!(self.head, Head::Op(_))).then_some(self.payload as usize)
    }
    pub fn operands(&self) -> &[Id] {
        &self.children
    }
}

impl egg::Language for Node {
    type Discriminant = Head;
    fn discriminant(&self) -> Head {
        self.head
    }
    fn matches(&self, other: &Self) -> bool {
        self.head == other.head
            && self.payload == other.payload
            && self.children.len() == other.children.len()
    }
    fn children(&self) -> &[Id] {
        &self.children
    }
    fn children_mut(&mut self) -> &mut [Id] {
        &mut self.children
    }
}

/// `result_shape` as an attribute.
pub fn shape_attr(shape: &[i64]) -> Attr {
    Attr::i64s(shape.iter().copied())
}

/// `result_elem` as an attribute.
pub fn elem_attr(elem: ElementType) -> Attr {
    Attr::Type(Type::Scalar(elem))
}

/// The result type that the synthetic attributes state, as far as they do.
pub fn stated_type(attrs: &AttrDict) -> (Option<Vec<i64>>, Option<ElementType>) {
    let elem = match attrs.get(RESULT_ELEM) {
        Some(Attr::Type(Type::Scalar(elem))) => Some(*elem),
        _ => None,
    };
    (attrs.get(RESULT_SHAPE).and_then(Attr::as_ints), elem)
}

/// The attributes as they stand in the module, without the synthetic ones.
pub fn plain_attrs(attrs: &AttrDict) -> AttrDict {
    attrs
        .iter()
        .filter(|(n, _)| !SYNTHETIC.contains(&n.as_str()))
        .map(|(n, a)| (n.clone(), a.clone()))
        .collect()
}

/// A constant's attributes.
pub fn constant_attrs(value: Tensor) -> AttrDict {
    AttrDict::new().with("value", Attr::Dense(value))
}

/// The attributes of the canonical form of a splat, a broadcast of a scalar constant.
pub fn splat_attrs(ty: &TensorType) -> AttrDict {
    AttrDict::new().with("broadcast_dimensions", Attr::i64s([])).with(RESULT_SHAPE, shape_attr(&ty.shape))
}
