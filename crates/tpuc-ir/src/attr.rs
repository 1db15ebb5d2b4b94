//! Attributes: compile-time data on ops.

use crate::Type;
use std::sync::Arc;
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Scalar, Tensor};

pub use crate::generated::attrs::*;

/// An f64 that compares and hashes by its bits, so that attributes can be interned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FloatBits(u64);

impl FloatBits {
    pub fn new(value: f64) -> Self {
        Self(value.to_bits())
    }
    pub fn get(self) -> f64 {
        f64::from_bits(self.0)
    }
}

/// `#stablehlo.dot<...>`: dimension numbers of `dot_general`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DotDims {
    pub lhs_batch: Vec<i64>,
    pub rhs_batch: Vec<i64>,
    pub lhs_contract: Vec<i64>,
    pub rhs_contract: Vec<i64>,
}

impl DotDims {
    /// Dimensions of one side that are neither batch nor contracting, in order.
    pub fn free(rank: usize, batch: &[i64], contract: &[i64]) -> Vec<i64> {
        (0..rank as i64).filter(|d| !batch.contains(d) && !contract.contains(d)).collect()
    }
}

/// `#stablehlo.conv<...>`: dimension numbers of `convolution`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConvDims {
    pub input_batch: i64,
    pub input_feature: i64,
    pub input_spatial: Vec<i64>,
    pub kernel_input_feature: i64,
    pub kernel_output_feature: i64,
    pub kernel_spatial: Vec<i64>,
    pub output_batch: i64,
    pub output_feature: i64,
    pub output_spatial: Vec<i64>,
}

/// `#stablehlo.gather<...>`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GatherDims {
    pub offset_dims: Vec<i64>,
    pub collapsed_slice_dims: Vec<i64>,
    pub operand_batching_dims: Vec<i64>,
    pub start_indices_batching_dims: Vec<i64>,
    pub start_index_map: Vec<i64>,
    pub index_vector_dim: i64,
}

/// `#stablehlo.scatter<...>`
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScatterDims {
    pub update_window_dims: Vec<i64>,
    pub inserted_window_dims: Vec<i64>,
    pub input_batching_dims: Vec<i64>,
    pub scatter_indices_batching_dims: Vec<i64>,
    pub scatter_dims_to_operand_dims: Vec<i64>,
    pub index_vector_dim: i64,
}

/// One attribute value. Equal attributes have equal spelling once printed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Attr {
    Unit,
    Bool(bool),
    /// `3 : i64`; the type is [`Type::Scalar`] or [`Type::Index`].
    Int(i64, Type),
    /// `1.0 : f32`
    Float(FloatBits, Type),
    Str(Name),
    Array(Arc<[Attr]>),
    Dict(AttrDict),
    /// `array<i64: ...>`, `array<i32: ...>`, `array<i1: ...>` and other integer element types.
    Ints(ElementType, Arc<[i64]>),
    /// `array<f32: ...>`
    Floats(ElementType, Arc<[FloatBits]>),
    /// `dense<...> : tensor<...>`
    Dense(Tensor),
    Type(Type),
    /// `@name` or `@outer::@inner`
    Symbol(Arc<[Name]>),
    /// An enumeration of StableHLO or CHLO, `#stablehlo<precision HIGH>`.
    Enum(EnumAttr),
    Dot(Arc<DotDims>),
    Conv(Arc<ConvDims>),
    Gather(Arc<GatherDims>),
    Scatter(Arc<ScatterDims>),
    /// `#stablehlo.channel_handle<handle = 1, type = 2>`
    Channel {
        handle: i64,
        ty: i64,
    },
    /// An attribute of another dialect (or one that tpuc need not understand), kept as text.
    Opaque(Name),
}

impl Attr {
    pub fn i64(value: i64) -> Self {
        Attr::Int(value, Type::Scalar(ElementType::I64))
    }
    pub fn i64s(values: impl IntoIterator<Item = i64>) -> Self {
        Attr::Ints(ElementType::I64, values.into_iter().collect())
    }
    pub fn bools(values: impl IntoIterator<Item = bool>) -> Self {
        Attr::Ints(ElementType::I1, values.into_iter().map(i64::from).collect())
    }
    pub fn str(value: impl Into<Name>) -> Self {
        Attr::Str(value.into())
    }
    pub fn symbol(name: impl Into<Name>) -> Self {
        Attr::Symbol(Arc::new([name.into()]))
    }
    pub fn splat(elem: ElementType, shape: &[u64], value: Scalar) -> Self {
        Attr::Dense(Tensor::splat(elem, shape, value))
    }

    pub fn as_int(&self) -> Option<i64> {
        match self {
            Attr::Int(v, _) => Some(*v),
            Attr::Bool(b) => Some((*b).into()),
            _ => None,
        }
    }
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Attr::Bool(b) => Some(*b),
            _ => None,
        }
    }
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Attr::Str(s) => Some(s),
            _ => None,
        }
    }
    /// Integers of a dense array or of a dense integer tensor (row-major).
    pub fn as_ints(&self) -> Option<Vec<i64>> {
        match self {
            Attr::Ints(_, v) => Some(v.to_vec()),
            Attr::Dense(t) => t.to_ints().map(|v| v.into_iter().map(|i| i as i64).collect()),
            Attr::Array(items) => items.iter().map(Attr::as_int).collect(),
            _ => None,
        }
    }
    pub fn as_dense(&self) -> Option<&Tensor> {
        match self {
            Attr::Dense(t) => Some(t),
            _ => None,
        }
    }
    pub fn as_type(&self) -> Option<&Type> {
        match self {
            Attr::Type(t) => Some(t),
            _ => None,
        }
    }
    /// The last component of a symbol reference.
    pub fn as_symbol(&self) -> Option<&str> {
        match self {
            Attr::Symbol(path) => path.last().map(Name::as_str),
            _ => None,
        }
    }
    /// Calls `f` on each name of each symbol reference in this attribute.
    pub fn each_symbol(&self, f: &mut impl FnMut(Name)) {
        let mut work = vec![self];
        while let Some(attr) = work.pop() {
            match attr {
                Attr::Symbol(path) => path.iter().cloned().for_each(&mut *f),
                Attr::Array(items) => work.extend(items.iter().rev()),
                Attr::Dict(dict) => work.extend(dict.iter().map(|(_, item)| item)),
                _ => {}
            }
        }
    }
    pub fn as_enum(&self) -> Option<EnumAttr> {
        match self {
            Attr::Enum(e) => Some(*e),
            _ => None,
        }
    }
}

/// Named attributes, sorted by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AttrDict(Vec<(Name, Attr)>);

impl AttrDict {
    pub fn new() -> Self {
        Self::default()
    }
    pub fn get(&self, name: &str) -> Option<&Attr> {
        self.0.binary_search_by(|(n, _)| n.as_str().cmp(name)).ok().map(|i| &self.0[i].1)
    }
    /// Inserts or replaces; returns the attribute that was there.
    pub fn set(&mut self, name: impl Into<Name>, attr: Attr) -> Option<Attr> {
        let name = name.into();
        match self.0.binary_search_by(|(n, _)| n.cmp(&name)) {
            Ok(i) => Some(std::mem::replace(&mut self.0[i].1, attr)),
            Err(i) => {
                self.0.insert(i, (name, attr));
                None
            }
        }
    }
    pub fn remove(&mut self, name: &str) -> Option<Attr> {
        self.0.binary_search_by(|(n, _)| n.as_str().cmp(name)).ok().map(|i| self.0.remove(i).1)
    }
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Name, &Attr)> {
        self.0.iter().map(|(n, a)| (n, a))
    }
    pub fn len(&self) -> usize {
        self.0.len()
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    pub fn with(mut self, name: impl Into<Name>, attr: Attr) -> Self {
        self.set(name, attr);
        self
    }
}

impl<N: Into<Name>> FromIterator<(N, Attr)> for AttrDict {
    fn from_iter<I: IntoIterator<Item = (N, Attr)>>(iter: I) -> Self {
        let mut out = Self::new();
        for (name, attr) in iter {
            out.set(name, attr);
        }
        out
    }
}
