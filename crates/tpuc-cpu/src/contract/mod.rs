//! Contractions as packed, blocked, register-tiled loops around shared micro-kernels.
//!
//! A sum of products over two factors is a matrix product of *rows*, *columns* and *k* whatever its rank: batched
//! products, convolutions (whose windows become the packing of the left factor: an implicit im2col) and prologues
//! only change how a factor is read. Several such sums over the same axes run as one: tile by tile each of them, with
//! what they share packed once. One factor is packed row by row and broadcast, the other as panels of
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
pub use plan::VECTOR_NANOS;

use crate::CpuError;
use crate::emit::Function;
use crate::levels::{Level, Levels, Way};
use library::Routine;
use plan::{Blocks, Structure};
use tpuc_tile::{Contraction, Kernel};

/// The code of one contraction, or of several that run together.
#[derive(Clone, Debug)]
pub struct Code {
    /// To be compiled into the [`Parts`] of [`Job::run`], in their order: rows, columns, stages.
    pub parts: Vec<Function>,
    pub job: Job,
    /// Work items; consecutive ones share work.
    pub items: u64,
    /// Estimated time of all items on one thread.
    pub nanos: f64,
}

/// Generates contractions that run [together](Contraction::together), or `None` where this path does not apply: accumulators that are not f32 or f64, stages
/// after the product that reduce again or have axes of their own, and empty extents.
pub fn emit(kernel: &Kernel, contractions: &[Contraction], host: &Host) -> Option<Code> {
    let s = Structure::choose(kernel, contractions, host)?;
    let rows = s.rows.factors.iter().map(|&f| parts::rows(&s, f));
    let columns = s.cols.factors.iter().map(|&f| parts::columns(&s, f));
    let parts = rows.chain(columns).chain([parts::stages(&s)]).collect::<Result<_, _>>().ok()?;
    let b = Blocks::choose(&s, host);
    let items = s.batch_extent() * b.row_items() * b.col_items();
    let nanos = b.nanos(&s);
    Some(Code { parts, job: Job::new(&s, b, host), items, nanos })
}

/// The blocks that [`emit`] chooses, from registers to threads, and the work items that it chooses from.
pub fn blocking(kernel: &Kernel, contractions: &[Contraction], host: &Host) -> Option<Levels> {
    let s = Structure::choose(kernel, contractions, host)?;
    let b = Blocks::choose(&s, host);
    let ways = b.ways(&s, host);
    let layout = Job::new(&s, b.clone(), host).shares();
    let (lanes, vector) = (u64::from(s.lanes), u64::from(host.vector_bytes));
    let place = |direct: bool| if direct { "read in place" } else { "packed" };
    let levels = vec![
        Level {
            name: "registers",
            what: format!("{} rows x {} vectors of {lanes}", b.big, b.panel),
            bytes: b.big * b.panel * vector,
            capacity: Some(u64::from(host.registers) * vector),
        },
        Level {
            name: "L1",
            what: format!(
                "{} k of {} vectors{}",
                b.k_block,
                b.panel,
                if b.k_block * b.panel * vector > host.l1_bytes { ", streamed" } else { "" }
            ),
            bytes: b.k_block * b.panel * vector,
            capacity: Some(host.l1_bytes),
        },
        Level {
            name: "L2",
            what: format!("{} columns, {}", b.group * lanes, place(b.direct)),
            bytes: s.cols.factors.len() as u64 * b.k_block * b.group * vector,
            capacity: Some(host.l2_bytes),
        },
        Level {
            name: "L3",
            what: format!("{} rows, {}", b.item_rows(), place(layout.rows == 0)),
            bytes: (s.rows.factors.len() as u64 * b.item_rows() * b.k_block * u64::from(s.acc.bytes()))
                .max(layout.rows),
            capacity: Some(host.l3_bytes),
        },
        Level {
            name: "threads",
            what: format!(
                "{} work items of {} rows x {} columns on {} threads",
                s.batch_extent() * b.row_items() * b.col_items(),
                b.item_rows(),
                b.item_chunks * lanes,
                host.threads
            ),
            bytes: layout.scratch,
            capacity: None,
        },
    ];
    let ways = ways.into_iter().map(|w| Way {
        what: format!("{} rows x {} columns", w.item_tiles * b.big, w.item_chunks * lanes),
        items: w.items,
        nanos: w.nanos(),
        bound: w.bound(),
        chosen: (w.item_tiles, w.item_chunks) == (b.item_tiles, b.item_chunks),
    });
    Some(Levels { levels, ways: ways.collect() })
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
