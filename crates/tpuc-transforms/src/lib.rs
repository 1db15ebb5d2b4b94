//! The passes themselves, and the lowering of a module to a program of kernels.
//!
//! Invariant: passes know no backend; what they need of the target comes as a machine description or a cost
//! model.

mod consume;
pub mod lower;
pub mod passes;
pub mod reduce;
pub mod refine;
mod rewrite;

pub use consume::{consumer_pipeline, for_consumer};
pub use lower::{Lowered, limit_memory, lower};
pub use passes::registry;
