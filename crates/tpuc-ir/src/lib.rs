//! The tensor IR: SSA values in ops in blocks in regions, with MLIR's structure and StableHLO's ops.
//!
//! Ops are declared once, in `dialects/*/*.toml`; [`OpKind`] and its tables are generated from there.
//! Invariants: an op's operands dominate it once [`verify()`] has passed; entity numbers are never reused;
//! this crate neither reads nor prints text (see `tpuc-syntax`) nor computes (see `tpuc-interp`).

pub mod attr;
pub mod build;
pub mod decimal;
mod generated;
pub mod infer;
pub mod module;
pub mod op;
pub mod types;
pub mod verify;

pub use attr::{Attr, AttrDict, ConvDims, DotDims, FloatBits, GatherDims, ScatterDims};
pub use build::Builder;
pub use generated::ops::OpKind;
pub use infer::{RegionType, Violation, infer};
pub use module::{Block, BlockData, Module, Op, OpData, Region, RegionData, Value, ValueData, ValueDef};
pub use op::{Arity, AttrInfo, OpInfo, OperandInfo, Trait};
pub use types::{DYNAMIC, Quantized, TensorType, Type};
pub use verify::verify;
