//! Element types and dense host tensors.
//!
//! Invariant: a [`Tensor`] always holds exactly `shape.product() * elem.byte_width()` bytes, row-major.
//! Sub-byte types and `i1` take one byte per element in memory.

mod buffer;
mod element;
pub mod file;
mod minifloat;
pub mod npz;
mod tensor;

pub use buffer::Buffer;
pub use element::{ElementType, Kind};
pub use minifloat::{FloatFormat, round_to};
pub use tensor::{Scalar, Tensor, TensorError, element_count, strides};
