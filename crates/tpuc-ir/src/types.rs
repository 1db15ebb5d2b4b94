//! Types of the tensor IR.

use smallvec::SmallVec;
use std::fmt;
use std::sync::Arc;
use tpuc_support::Name;
use tpuc_tensor::{ElementType, element_count};

/// The extent of a dimension that is not known, as in MLIR's `ShapedType::kDynamic`. Prints as `?`.
pub const DYNAMIC: i64 = i64::MIN;

/// A ranked tensor type, `tensor<2x?xf32>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TensorType {
    pub elem: ElementType,
    /// Extents; [`DYNAMIC`] where unknown.
    pub shape: SmallVec<[i64; 4]>,
    /// The encoding attribute as text (`#stablehlo.bounds<4, ?>`), kept as it is.
    pub encoding: Option<Name>,
}

impl TensorType {
    pub fn new(elem: ElementType, shape: impl IntoIterator<Item = i64>) -> Self {
        Self { elem, shape: shape.into_iter().collect(), encoding: None }
    }
    pub fn scalar(elem: ElementType) -> Self {
        Self::new(elem, [])
    }
    /// The same shape with another element type.
    pub fn with_elem(&self, elem: ElementType) -> Self {
        Self { elem, ..self.clone() }
    }
    /// The same element type with another shape.
    pub fn with_shape(&self, shape: impl IntoIterator<Item = i64>) -> Self {
        Self::new(self.elem, shape)
    }
    pub fn rank(&self) -> usize {
        self.shape.len()
    }
    pub fn is_static(&self) -> bool {
        self.shape.iter().all(|&d| d >= 0)
    }
    /// Extents when all are known.
    pub fn dims(&self) -> Option<Vec<u64>> {
        self.shape.iter().map(|&d| u64::try_from(d).ok()).collect()
    }
    /// Number of elements when all extents are known and the product fits.
    pub fn len(&self) -> Option<usize> {
        element_count(&self.dims()?)
    }
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }
    /// Bytes in host memory.
    pub fn byte_size(&self) -> Option<usize> {
        self.len()?.checked_mul(self.elem.byte_width())
    }
}

impl fmt::Display for TensorType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tensor<")?;
        for &d in &self.shape {
            if d == DYNAMIC { f.write_str("?x")? } else { write!(f, "{d}x")? }
        }
        write!(f, "{}", self.elem)?;
        if let Some(encoding) = &self.encoding {
            write!(f, ", {encoding}")?;
        }
        f.write_str(">")
    }
}

/// The type of a value or of a type attribute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    Tensor(TensorType),
    /// A bare element type: of integer and float attributes, and of `arith` values.
    Scalar(ElementType),
    Index,
    /// `none`
    None,
    /// `!stablehlo.token`
    Token,
    /// `tuple<...>`
    Tuple(Arc<[Type]>),
    /// `(inputs) -> results`
    Function(Arc<[Type]>, Arc<[Type]>),
    /// A type of another dialect, kept as text.
    Opaque(Name),
}

impl Type {
    pub fn tensor(elem: ElementType, shape: impl IntoIterator<Item = i64>) -> Self {
        Type::Tensor(TensorType::new(elem, shape))
    }
    pub fn as_tensor(&self) -> Option<&TensorType> {
        match self {
            Type::Tensor(t) => Some(t),
            _ => None,
        }
    }
}

impl From<TensorType> for Type {
    fn from(t: TensorType) -> Self {
        Type::Tensor(t)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Tensor(t) => t.fmt(f),
            Type::Scalar(e) => e.fmt(f),
            Type::Index => f.write_str("index"),
            Type::None => f.write_str("none"),
            Type::Token => f.write_str("!stablehlo.token"),
            Type::Tuple(parts) => {
                f.write_str("tuple<")?;
                list(f, parts)?;
                f.write_str(">")
            }
            Type::Function(inputs, results) => {
                f.write_str("(")?;
                list(f, inputs)?;
                f.write_str(") -> ")?;
                match &**results {
                    [one] if !matches!(one, Type::Function(..)) => one.fmt(f),
                    many => {
                        f.write_str("(")?;
                        list(f, many)?;
                        f.write_str(")")
                    }
                }
            }
            Type::Opaque(text) => f.write_str(text),
        }
    }
}

fn list(f: &mut fmt::Formatter<'_>, types: &[Type]) -> fmt::Result {
    for (i, t) in types.iter().enumerate() {
        write!(f, "{}{t}", if i == 0 { "" } else { ", " })?;
    }
    Ok(())
}
