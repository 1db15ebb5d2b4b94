//! Runs programs: the executor, the thread pool, arenas, and a portable evaluator of kernels. No LLVM.
//!
//! An [`Executor`] walks the steps of a [`tpuc_tile::Program`] over a [`KernelTable`], which is whatever makes the
//! kernels run: machine code from `tpuc-cpu`, or the [`PortableTable`].
//!
//! Invariants: inputs and constants are read in place and never written; one run's memory is never another's; no
//! program makes the executor panic or leave its buffers (what tile IR promises is checked once, on
//! construction, except subscripts, which the kernels' author answers for).

mod error;
mod exec;
mod pool;
pub mod portable;
pub mod scatter;
mod table;

pub use error::RunError;
pub use exec::{Executor, Spent};
pub use pool::Pool;
pub use table::{KernelTable, LaunchPlan, Phase, PortableTable};
