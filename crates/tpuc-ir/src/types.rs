//! Types of the tensor IR.

use smallvec::SmallVec;
use std::fmt;
use std::sync::Arc;
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Kind, element_count};

use crate::attr::FloatBits;
use crate::decimal::float_bits;

/// The extent of a dimension that is not known, as in MLIR's `ShapedType::kDynamic`. Prints as `?`.
pub const DYNAMIC: i64 = i64::MIN;

/// How quantised elements stand for floating-point values, `(i - zero_point) * scale`.
/// Specification: "Types", `QuantizedTensorElementType`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantized {
    pub storage: ElementType,
    pub min: i64,
    pub max: i64,
    pub expressed: ElementType,
    /// The dimension with a scale and a zero point for each index; `None` for one pair in all.
    pub axis: Option<i64>,
    pub scales: Vec<FloatBits>,
    /// As many as `scales`.
    pub zero_points: Vec<i64>,
}

impl Quantized {
    /// The least and the greatest value that a storage type holds.
    pub fn default_range(storage: ElementType) -> (i64, i64) {
        let bits = storage.bit_width().clamp(1, 64);
        match storage.kind() {
            Kind::Unsigned => (0, (1u64 << (bits - 1).min(62)).wrapping_mul(2).wrapping_sub(1) as i64),
            _ => (i64::MIN >> (64 - bits), i64::MAX >> (64 - bits)),
        }
    }
}

impl fmt::Display for Quantized {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let storage = self.storage;
        match storage.kind() {
            Kind::Unsigned => write!(f, "!quant.uniform<u{}", storage.to_string().trim_start_matches("ui"))?,
            _ => write!(f, "!quant.uniform<{storage}")?,
        }
        if (self.min, self.max) != Self::default_range(storage) {
            write!(f, "<{}:{}>", self.min, self.max)?;
        }
        write!(f, ":{}", self.expressed)?;
        if let Some(axis) = self.axis {
            write!(f, ":{axis}")?;
        }
        f.write_str(", ")?;
        let pairs = self.scales.iter().zip(&self.zero_points);
        let braces = self.axis.is_some();
        f.write_str(if braces { "{" } else { "" })?;
        for (i, (scale, zero)) in pairs.enumerate() {
            f.write_str(if i > 0 { "," } else { "" })?;
            let mut text = String::new();
            float_bits(&mut text, ElementType::F64, scale.get(), &scale.get().to_le_bytes());
            f.write_str(&text)?;
            if *zero != 0 {
                write!(f, ":{zero}")?;
            }
        }
        f.write_str(if braces { "}>" } else { ">" })
    }
}

/// A ranked tensor type, `tensor<2x?xf32>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TensorType {
    /// The storage type where the elements are quantised.
    pub elem: ElementType,
    /// Extents; [`DYNAMIC`] where unknown.
    pub shape: SmallVec<[i64; 4]>,
    /// What the elements stand for, where they are quantised.
    pub quant: Option<Arc<Quantized>>,
    /// The encoding attribute as text (`#stablehlo.bounds<4, ?>`), kept as it is.
    pub encoding: Option<Name>,
}

impl TensorType {
    pub fn new(elem: ElementType, shape: impl IntoIterator<Item = i64>) -> Self {
        Self { elem, shape: shape.into_iter().collect(), quant: None, encoding: None }
    }
    pub fn scalar(elem: ElementType) -> Self {
        Self::new(elem, [])
    }
    /// The same shape with another element type, which is not quantised.
    pub fn with_elem(&self, elem: ElementType) -> Self {
        Self { elem, quant: None, ..self.clone() }
    }
    /// The same element type with another shape.
    pub fn with_shape(&self, shape: impl IntoIterator<Item = i64>) -> Self {
        Self { quant: self.quant.clone(), ..Self::new(self.elem, shape) }
    }
    /// A tensor whose elements are quantised.
    pub fn quantized(quant: Arc<Quantized>, shape: impl IntoIterator<Item = i64>) -> Self {
        Self { quant: Some(quant.clone()), ..Self::new(quant.storage, shape) }
    }
    /// The upper bounds of the dimensions, from the encoding `#stablehlo.bounds<4, ?>`; [`DYNAMIC`] where there is
    /// none.
    pub fn bounds(&self) -> Option<Vec<i64>> {
        let list = self.encoding.as_ref()?.strip_prefix("#stablehlo.bounds<")?.strip_suffix('>')?;
        if list.trim().is_empty() {
            return Some(Vec::new());
        }
        list.split(',').map(|b| if b.trim() == "?" { Some(DYNAMIC) } else { b.trim().parse().ok() }).collect()
    }
    /// Bounds have one entry a dimension, and only dimensions of unknown extent have a bound.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn check_bounds(&self) -> Result<(), String> {
        let Some(bounds) = self.bounds() else { return Ok(()) };
        if bounds.len() != self.rank() {
            return Err(format!("{} bounds are given for {} dimensions", bounds.len(), self.rank()));
        }
        match bounds.iter().zip(&self.shape).position(|(&b, &d)| b != DYNAMIC && d != DYNAMIC) {
            Some(i) => Err(format!("dimension {i} has a bound, but its extent is known")),
            None => Ok(()),
        }
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
        match &self.quant {
            Some(quant) => quant.fmt(f)?,
            None => self.elem.fmt(f)?,
        }
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
    /// `!stablehlo.future<...>`
    Future(Arc<[Type]>),
    /// `tensor<*xf32>`
    Unranked(ElementType),
    /// `memref<2xf32>`
    Memref(TensorType),
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
            Type::Future(parts) => {
                f.write_str("!stablehlo.future<")?;
                list(f, parts)?;
                f.write_str(">")
            }
            Type::Unranked(elem) => write!(f, "tensor<*x{elem}>"),
            Type::Memref(t) => write!(f, "memref{}", &t.to_string()["tensor".len()..]),
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
