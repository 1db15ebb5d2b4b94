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
use drive::{InPlace, Shapes};
use library::Routine;
use micro::{Form, Micro, MicroFn};
use plan::{Blocks, Structure};
use tpuc_tile::{Contraction, Kernel};
use transpose::Transpose;

/// How many k ahead to prefetch what is read in place.
const ROWS_AHEAD: i64 = 16;

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
///
/// # Errors
/// When a shared routine cannot be compiled, which is a defect of this crate.
pub fn emit(kernel: &Kernel, contraction: &Contraction, host: &Host) -> Result<Option<Code>, CpuError> {
    let Some(s) = Structure::choose(kernel, contraction, host) else { return Ok(None) };
    let (Ok(rows), Ok(columns), Ok(stages)) = (parts::rows(&s), parts::columns(&s), parts::stages(&s)) else {
        return Ok(None);
    };
    let b = Blocks::choose(&s, host);
    let micro = |form: Form, rows: u64, columns: u64| {
        let (elem, lanes) = (s.acc, s.lanes);
        Routine::Micro(Micro { elem, lanes, rows: rows.max(1) as u32, columns: columns as u32, form })
    };
    let tiles = [(b.big, b.panel), (b.small, b.panel), (b.big, b.last_panel), (b.small, b.last_panel)];
    let mut routines = vec![Routine::Transpose(Transpose { elem: s.acc, lanes: s.lanes })];
    routines.extend(tiles.map(|(r, c)| micro(Form::Outer, r, c)));
    if b.direct {
        routines.extend(tiles.map(|(r, c)| match s.cols.along_k {
            true => micro(Form::Dot, r, b.dot_columns),
            false => micro(Form::Stream, r, c),
        }));
    }
    let addresses = library::addresses(&routines)?;
    let shapes = |first: usize| {
        // SAFETY: the routines at these places are micro-kernels, which all have this type.
        let f = |n: usize| unsafe { std::mem::transmute::<usize, MicroFn>(addresses[first + n]) };
        Shapes { big: f(0), small: f(1), big_last: f(2), small_last: f(3) }
    };
    let in_place = s.direct.clone().filter(|_| b.direct).map(|place| InPlace {
        ahead: place.row_stride * if s.cols.along_k { b.dot_columns as i64 } else { ROWS_AHEAD },
        whole: place.whole,
        place,
        shapes: shapes(5),
        dot_columns: s.cols.along_k.then_some(b.dot_columns),
    });
    let items = s.batch_extent() * b.row_items() * b.col_items();
    let nanos = b.nanos(&s);
    let job = Job::new(&s, b, shapes(1), in_place, addresses[0]);
    Ok(Some(Code { parts: [rows, columns, stages], job, items, nanos }))
}

#[cfg(test)]
mod tests;
