//! Dense host values.

use crate::minifloat::FloatFormat;
use crate::{Buffer, ElementType, Kind};
use std::fmt;
use std::sync::Arc;
use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum TensorError {
    #[error("a tensor of shape {0:?} does not fit in memory")]
    TooLarge(Vec<u64>),
    #[error("expected {want} bytes, got {got}")]
    ByteCount { want: usize, got: usize },
}

/// Product of the extents, if it fits in memory at all.
pub fn element_count(shape: &[u64]) -> Option<usize> {
    if shape.contains(&0) {
        return Some(0);
    }
    shape
        .iter()
        .try_fold(1usize, |n, &d| n.checked_mul(usize::try_from(d).ok()?))
        .filter(|&n| n <= isize::MAX as usize / 16)
}

/// Row-major strides in elements. Meaningless (but no panic) when an extent is zero.
pub fn strides(shape: &[u64]) -> Vec<usize> {
    let mut out = vec![1usize; shape.len()];
    for i in (1..shape.len()).rev() {
        out[i - 1] = out[i].wrapping_mul(shape[i] as usize);
    }
    out
}

/// One element. Integers of every width travel as `i128`, floats as `f64` (exact for all types).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar {
    Bool(bool),
    Int(i128),
    Float(f64),
    Complex(f64, f64),
}

impl Scalar {
    pub fn zero(ty: ElementType) -> Self {
        match ty.kind() {
            Kind::Bool => Scalar::Bool(false),
            Kind::Signed | Kind::Unsigned => Scalar::Int(0),
            Kind::Float => Scalar::Float(0.0),
            Kind::Complex => Scalar::Complex(0.0, 0.0),
        }
    }
    pub fn one(ty: ElementType) -> Self {
        match ty.kind() {
            Kind::Bool => Scalar::Bool(true),
            Kind::Signed | Kind::Unsigned => Scalar::Int(1),
            Kind::Float => Scalar::Float(1.0),
            Kind::Complex => Scalar::Complex(1.0, 0.0),
        }
    }
    /// As a float: integers and booleans are converted, complex values give their real part.
    pub fn as_f64(self) -> f64 {
        match self {
            Scalar::Bool(b) => f64::from(b),
            Scalar::Int(i) => i as f64,
            Scalar::Float(x) => x,
            Scalar::Complex(re, _) => re,
        }
    }
    /// As an integer, if it is one (or a boolean).
    pub fn as_int(self) -> Option<i128> {
        match self {
            Scalar::Bool(b) => Some(b.into()),
            Scalar::Int(i) => Some(i),
            _ => None,
        }
    }
    pub fn as_bool(self) -> Option<bool> {
        match self {
            Scalar::Bool(b) => Some(b),
            _ => None,
        }
    }
}

/// A dense row-major tensor. Cloning is cheap; writing copies when shared.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Tensor {
    elem: ElementType,
    shape: Vec<u64>,
    data: Arc<Buffer>,
}

impl Tensor {
    /// All zero bits.
    ///
    /// # Errors
    /// [`TensorError::TooLarge`] when the byte size overflows or the system has not that much memory.
    pub fn zeros(elem: ElementType, shape: &[u64]) -> Result<Self, TensorError> {
        let fits = |count: &usize| Buffer::fits(count * elem.byte_width());
        let count = element_count(shape).filter(fits).ok_or_else(|| TensorError::TooLarge(shape.to_vec()))?;
        Ok(Self { elem, shape: shape.to_vec(), data: Arc::new(Buffer::zeroed(count * elem.byte_width())) })
    }

    /// From row-major bytes in native (little-endian) order.
    ///
    /// # Errors
    /// When the byte count does not match the shape.
    pub fn from_buffer(elem: ElementType, shape: &[u64], data: Buffer) -> Result<Self, TensorError> {
        let count = element_count(shape).ok_or_else(|| TensorError::TooLarge(shape.to_vec()))?;
        let want = count * elem.byte_width();
        if data.len() != want {
            return Err(TensorError::ByteCount { want, got: data.len() });
        }
        Ok(Self { elem, shape: shape.to_vec(), data: Arc::new(data) })
    }

    pub fn from_bytes(elem: ElementType, shape: &[u64], bytes: &[u8]) -> Result<Self, TensorError> {
        Self::from_buffer(elem, shape, Buffer::from_bytes(bytes))
    }

    /// Rounds each value to the (float) element type. The count must match the shape.
    pub fn from_floats(elem: ElementType, shape: &[u64], values: &[f64]) -> Self {
        let mut out = Self::zeros(elem, shape).expect("shape of an existing value");
        assert_eq!(out.len(), values.len(), "element count");
        let bytes = Arc::make_mut(&mut out.data).bytes_mut();
        let width = elem.byte_width();
        match elem {
            ElementType::F64 => {
                bytes.chunks_exact_mut(8).zip(values).for_each(|(b, v)| b.copy_from_slice(&v.to_le_bytes()))
            }
            ElementType::F32 => bytes
                .chunks_exact_mut(4)
                .zip(values)
                .for_each(|(b, v)| b.copy_from_slice(&(*v as f32).to_le_bytes())),
            _ => {
                let format = FloatFormat::of(elem).expect("a float type");
                for (b, v) in bytes.chunks_exact_mut(width).zip(values) {
                    b.copy_from_slice(&format.encode(*v).to_le_bytes()[..width]);
                }
            }
        }
        out
    }

    /// Wraps each value to the integer (or boolean) element type. The count must match the shape.
    pub fn from_ints(elem: ElementType, shape: &[u64], values: impl IntoIterator<Item = i128>) -> Self {
        let mut out = Self::zeros(elem, shape).expect("shape of an existing value");
        let width = elem.byte_width();
        let mut values = values.into_iter();
        for b in Arc::make_mut(&mut out.data).bytes_mut().chunks_exact_mut(width) {
            let v = values.next().expect("element count");
            b.copy_from_slice(&wrap(elem, v).to_le_bytes()[..width]);
        }
        out
    }

    pub fn from_bools(shape: &[u64], values: impl IntoIterator<Item = bool>) -> Self {
        Self::from_ints(ElementType::I1, shape, values.into_iter().map(i128::from))
    }

    pub fn from_scalars(elem: ElementType, shape: &[u64], values: impl IntoIterator<Item = Scalar>) -> Self {
        let mut out = Self::zeros(elem, shape).expect("shape of an existing value");
        let width = elem.byte_width();
        let mut values = values.into_iter();
        for b in Arc::make_mut(&mut out.data).bytes_mut().chunks_exact_mut(width) {
            encode(elem, values.next().expect("element count"), b);
        }
        out
    }

    /// The same value everywhere.
    pub fn splat(elem: ElementType, shape: &[u64], value: Scalar) -> Self {
        let mut out = Self::zeros(elem, shape).expect("shape of an existing value");
        let mut one = [0u8; 16];
        let width = elem.byte_width();
        encode(elem, value, &mut one[..width]);
        Arc::make_mut(&mut out.data)
            .bytes_mut()
            .chunks_exact_mut(width)
            .for_each(|b| b.copy_from_slice(&one[..width]));
        out
    }

    pub fn scalar(elem: ElementType, value: Scalar) -> Self {
        Self::splat(elem, &[], value)
    }

    pub fn elem(&self) -> ElementType {
        self.elem
    }
    pub fn shape(&self) -> &[u64] {
        &self.shape
    }
    pub fn rank(&self) -> usize {
        self.shape.len()
    }
    /// Number of elements.
    pub fn len(&self) -> usize {
        self.data.len() / self.elem.byte_width()
    }
    pub fn is_empty(&self) -> bool {
        self.data.is_empty()
    }
    pub fn bytes(&self) -> &[u8] {
        self.data.bytes()
    }
    /// Mutable bytes; copies first when the data is shared.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        Arc::make_mut(&mut self.data).bytes_mut()
    }

    /// The element at a row-major linear index.
    pub fn get(&self, index: usize) -> Scalar {
        let width = self.elem.byte_width();
        decode(self.elem, &self.bytes()[index * width..(index + 1) * width])
    }

    pub fn scalars(&self) -> impl ExactSizeIterator<Item = Scalar> + '_ {
        self.bytes().chunks_exact(self.elem.byte_width()).map(|b| decode(self.elem, b))
    }

    /// All elements as floats (booleans and integers converted, complex values by real part).
    pub fn to_floats(&self) -> Vec<f64> {
        match self.elem {
            ElementType::F32 => self
                .bytes()
                .chunks_exact(4)
                .map(|b| f32::from_le_bytes(b.try_into().unwrap()) as f64)
                .collect(),
            ElementType::F64 => {
                self.bytes().chunks_exact(8).map(|b| f64::from_le_bytes(b.try_into().unwrap())).collect()
            }
            _ => self.scalars().map(Scalar::as_f64).collect(),
        }
    }

    /// All elements as integers; `None` for float and complex types.
    pub fn to_ints(&self) -> Option<Vec<i128>> {
        self.scalars().map(Scalar::as_int).collect()
    }

    /// The common value when all elements have the same bits (and there is at least one).
    pub fn splat_value(&self) -> Option<Scalar> {
        let width = self.elem.byte_width();
        let first = self.bytes().get(..width)?;
        self.bytes().chunks_exact(width).all(|b| b == first).then(|| decode(self.elem, first))
    }

    /// The same bytes under another shape with the same number of elements.
    pub fn reshaped(&self, shape: &[u64]) -> Self {
        assert_eq!(element_count(shape), Some(self.len()), "reshape keeps the element count");
        Self { elem: self.elem, shape: shape.to_vec(), data: self.data.clone() }
    }
}

/// Prints the type and, for small tensors, the values.
impl fmt::Debug for Tensor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tensor<")?;
        for d in &self.shape {
            write!(f, "{d}x")?;
        }
        write!(f, "{}>", self.elem)?;
        if self.len() <= 16 {
            f.debug_list().entries(self.scalars()).finish()?;
        }
        Ok(())
    }
}

/// Two's-complement wrap to the type's width, as an unsigned container value sign-extended for signed types.
fn wrap(elem: ElementType, v: i128) -> i128 {
    let bits = elem.bit_width();
    match elem.kind() {
        Kind::Bool => i128::from(v != 0),
        Kind::Unsigned => v & ((1i128 << bits) - 1),
        _ => (v << (128 - bits)) >> (128 - bits),
    }
}

fn decode(elem: ElementType, b: &[u8]) -> Scalar {
    let mut raw = [0u8; 8];
    let float = |b: &[u8]| match b.len() {
        4 => f32::from_le_bytes(b.try_into().unwrap()) as f64,
        _ => f64::from_le_bytes(b.try_into().unwrap()),
    };
    match elem.kind() {
        Kind::Bool => Scalar::Bool(b[0] != 0),
        Kind::Complex => Scalar::Complex(float(&b[..b.len() / 2]), float(&b[b.len() / 2..])),
        Kind::Float if b.len() >= 4 => Scalar::Float(float(b)),
        Kind::Float => {
            raw[..b.len()].copy_from_slice(b);
            Scalar::Float(FloatFormat::of(elem).expect("a float type").decode(u64::from_le_bytes(raw)))
        }
        Kind::Signed | Kind::Unsigned => {
            raw[..b.len()].copy_from_slice(b);
            Scalar::Int(wrap(elem, u64::from_le_bytes(raw) as i128))
        }
    }
}

fn encode(elem: ElementType, value: Scalar, out: &mut [u8]) {
    let float = |v: f64, out: &mut [u8]| match out.len() {
        4 => out.copy_from_slice(&(v as f32).to_le_bytes()),
        8 => out.copy_from_slice(&v.to_le_bytes()),
        n => out.copy_from_slice(&FloatFormat::of(elem).expect("a float type").encode(v).to_le_bytes()[..n]),
    };
    match elem.kind() {
        Kind::Complex => {
            let (re, im) = match value {
                Scalar::Complex(re, im) => (re, im),
                other => (other.as_f64(), 0.0),
            };
            let half = out.len() / 2;
            float(re, &mut out[..half]);
            float(im, &mut out[half..]);
        }
        Kind::Float => float(value.as_f64(), out),
        Kind::Bool | Kind::Signed | Kind::Unsigned => {
            let v = value.as_int().unwrap_or_else(|| value.as_f64() as i128);
            out.copy_from_slice(&wrap(elem, v).to_le_bytes()[..out.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_round_trip_through_every_type() {
        for &elem in ElementType::ALL {
            let one = Tensor::splat(elem, &[3], Scalar::one(elem));
            assert_eq!(one.scalars().collect::<Vec<_>>(), vec![Scalar::one(elem); 3], "{elem}");
            assert_eq!(one.splat_value(), Some(Scalar::one(elem)));
        }
        let t = Tensor::from_ints(ElementType::I4, &[3], [7, 8, -1]);
        assert_eq!(t.to_ints().unwrap(), [7, -8, -1]);
        assert_eq!(Tensor::from_ints(ElementType::U4, &[2], [-1, 16]).to_ints().unwrap(), [15, 0]);
    }

    #[test]
    fn absurd_sizes_are_errors() {
        assert!(Tensor::zeros(ElementType::F32, &[1 << 60]).is_err());
        assert!(Tensor::zeros(ElementType::F32, &[1 << 40, 1 << 40]).is_err());
        assert!(Tensor::zeros(ElementType::F32, &[0, 1 << 62]).is_ok());
    }
}
