//! Machine descriptions: units, memories and fixed costs of one device, read from TOML and validated.
//!
//! A TPU core and a CPU are described in the same terms: a vector unit with a native register shape and issue
//! rates, on a TPU also matrix units and cross-lane units, and memories from the largest to the smallest.
//! The files live in `dialects/{tpu,cpu}/machines/` and are compiled in; each table ends with a `source`
//! table that says where every figure comes from.
//!
//! Invariants: a [`Machine`] that exists has passed [`Machine::validate`]; rates, capacities and the clock are
//! positive and finite; nothing here prices a kernel (see `tpuc-cost`).

mod consumer;
mod host;
mod machine;
mod parse;

pub use consumer::{Consumer, ConvolutionFigures, DataFigures, DotFigures, LoopFigures, PartFigures};
pub use machine::{CrossLaneUnit, Kind, Machine, MatrixUnit, Memory, Overhead, VectorUnit};
pub use parse::MachineError;
