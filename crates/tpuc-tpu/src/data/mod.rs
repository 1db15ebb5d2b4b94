//! The functional half of the simulator: real values in tiles.
//!
//! Values are held as the vector unit holds them: floats of up to 32 bits as f32 (rounded to their own type after
//! every op), booleans and integers as 64-bit integers in their type's range, everything else as scalars.

pub(crate) mod array;
pub(crate) mod eval;
pub(crate) mod launch;
mod parts;
pub(crate) mod product;
pub(crate) mod reduce;
mod tuple;
pub(crate) mod values;
