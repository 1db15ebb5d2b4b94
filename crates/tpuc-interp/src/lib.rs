//! The reference interpreter: the meaning of every op, and the oracle of every test.
//!
//! Written from the StableHLO specification to be read, one function an op. [`run`] evaluates a function,
//! [`eval_op`] one op without regions, [`eval_op_in_module`] any op of a module, [`apply_elementwise`] one
//! element of an element-wise op.
//!
//! # Arithmetic
//! - Floats of every type are computed in f64 and rounded to the element type once per op. `+ - * / sqrt` are
//!   thereby correctly rounded; the other functions are within one unit in the last place for f32 and narrower
//!   types and within two for f64, and have the same bits on every host. Complex functions are so accurate in
//!   each component, and take infinities and NaNs as C99, Annex G, does.
//! - `dot_general`, `dot` and `convolution` accumulate in f64 and round once, to the result type.
//! - Integers wrap. What the specification leaves open (division by zero, large shifts) follows XLA.
//! - `reduce` combines neighbours in a balanced tree, the initial value first; `reduce_window` goes through each
//!   window in order. The region is evaluated once per step on all result positions together.
//!
//! # Processes
//! `interpreter.run_parallel` runs a grid of processes, one at a time in a fixed order; a program without it is one
//! process by itself. Processes that wait for each other in vain are an error, never a hang.
//!
//! # Invariants
//! No program and no input makes the interpreter panic or index out of bounds; recursion is bounded; every
//! result is checked against its declared type; a value is dropped after its last use.

mod apply;
mod attrs;
mod check;
mod chlo;
mod collective;
mod convolution;
mod dynamic;
mod elementwise;
mod error;
mod exec;
mod gather;
mod grid;
mod linalg;
mod liveness;
mod movement;
mod numeric;
mod ops;
mod parallel;
mod quantized;
mod reduce;
mod region;
mod replica_groups;
mod report;
mod scalar;
mod shapes;
mod sharding;
mod sort;
pub mod trial;
mod view;
mod work;

pub use error::{InterpError, Place};
pub use exec::{Datum, Options, Probe, captures, eval_op, eval_op_in_module, eval_step, run, run_values};
pub use report::{CheckFailure, Event, Listener};
pub use scalar::apply_elementwise;

/// Whether a custom call of this target can be evaluated: it checks values, or says where they live.
pub fn has_meaning(target: &str) -> bool {
    check::is_check(target) || sharding::is_placement(target)
}
