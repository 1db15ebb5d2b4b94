//! Contractions as packed, blocked, register-tiled loops around shared micro-kernels.
//!
//! A sum of products over two factors is a matrix product of *rows*, *columns* and *k* whatever its rank: batched
//! products, convolutions (whose windows become the packing of the left factor: an implicit im2col) and prologues
//! only change how a factor is read. One factor is packed row by row and broadcast, the other as panels of
//! vectors; [`micro`] multiplies them; the kernel's later stages run over each finished tile while it is in cache.
//!
//! - `axes`: strides, and joining axes that memory cannot tell apart.
//! - `plan`: which factor is which, and the sizes of blocks, tiles and work items.
//! - `parts`: the code generated for a kernel; `drive`: the loops around it.
//! - [`micro`], `transpose`, `library`: the routines that kernels share.
//!
//! The generated text depends on structure alone; extents, strides and tile shapes are run-time parameters. Most
//! kernels share at least the parts that read their factors.

mod axes;
mod drive;
mod library;
mod machine;
pub mod micro;
mod parts;
mod plan;
mod transpose;

pub use drive::{Job, Part, Parts};
pub use machine::Host;

use crate::CpuError;
use crate::emit::Function;
use library::Routine;
use plan::{Blocks, Structure};
use tpuc_tile::{Contraction, Kernel};

/// The code of one contraction.
#[derive(Clone, Debug)]
pub struct Code {
    /// To be compiled into the [`Parts`] of [`Job::run`], in their order: rows, columns, stages.
    pub parts: [Function; 3],
    pub job: Job,
    /// Work items; consecutive ones share work.
    pub items: u64,
    /// Estimated time of all items on one thread.
    pub nanos: f64,
}

/// Generates a contraction, or `None` where this path does not apply: accumulators that are not f32 or f64, stages
/// after the product that reduce again or have axes of their own, and empty extents.
pub fn emit(kernel: &Kernel, contraction: &Contraction, host: &Host) -> Option<Code> {
    let s = Structure::choose(kernel, contraction, host)?;
    let parts = [parts::rows(&s).ok()?, parts::columns(&s).ok()?, parts::stages(&s).ok()?];
    let b = Blocks::choose(&s, host);
    let items = s.batch_extent() * b.row_items() * b.col_items();
    let nanos = b.nanos(&s);
    Some(Code { parts, job: Job::new(&s, b, host), items, nanos })
}

/// Compiles the shared routines of some contractions at once; without this, [`Parts::new`] compiles what is missing.
///
/// # Errors
/// When the code generator rejects a routine, which is a defect of this crate.
pub fn prepare<'a>(jobs: impl IntoIterator<Item = &'a Job>) -> Result<(), CpuError> {
    let routines: Vec<Routine> = jobs.into_iter().flat_map(Job::routines).copied().collect();
    library::addresses(&routines).map(drop)
}

#[cfg(test)]
mod tests;
