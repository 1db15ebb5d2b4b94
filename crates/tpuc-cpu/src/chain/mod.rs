//! Chained kernels: stages that hand each other whole rows, and an axis that is streamed in blocks.
//!
//! The grid is cut into tiles of rows, the streamed axis into blocks. Within a tile each stage, or each run of
//! element-wise ones, is a kernel of its own over scratch memory, without chains; so products get the packed,
//! register-tiled loops of [`contract`](crate::contract) and everything else the vector loops of
//! [`loops`](crate::loops). Folds over the streamed axis stay in scratch memory from one block to the next.
//! Memory is `rows * (block + what the folds keep)` values a thread, whatever the streamed extent.
//!
//! - `plan`: which grid axes are rows, and the sizes of tiles and blocks.
//! - `split`: the kernels of a tile.
//! - `drive`: the loops over blocks, compiled ahead of time.
//!
//! Tiles and blocks that do not divide their axis have a shorter last one, with kernels of its own where their text
//! differs.

mod drive;
mod plan;
mod split;

pub use drive::{Job, Parts};
pub use plan::Cut;

use crate::contract::{self, Host};
use crate::emit::Function;
use crate::levels::{Level, Levels, Way};
use crate::loops;
use drive::{Body, Phase, Tail, Unit};
use split::{Piece, Split};
use tpuc_tile::{Contraction, Kernel};

/// The code of one chained kernel.
#[derive(Clone, Debug)]
pub struct Code {
    /// To be compiled into the [`Parts`] of [`Job::run`], in this order.
    pub functions: Vec<Function>,
    pub job: Job,
    /// Work items: tiles of rows.
    pub items: u64,
    /// Estimated time of all items on one thread.
    pub nanos: f64,
}

/// More scratch memory than this for each thread is refused.
const MAX_SCRATCH: u64 = 256 << 20;

/// Generates a chained kernel.
///
/// # Errors
/// What the kernel contains that no code can be generated for.
pub fn emit(kernel: &Kernel, host: &Host) -> Result<Code, String> {
    emit_cut(kernel, host, Cut::choose(kernel, host))
}

/// Generates a chained kernel that is cut in a given way.
///
/// # Errors
/// As [`emit`].
pub fn emit_cut(kernel: &Kernel, host: &Host, cut: Cut) -> Result<Code, String> {
    let split = Split::new(kernel, &cut, host)?;
    if split.bytes > MAX_SCRATCH {
        return Err(format!("a tile of {} bytes", split.bytes));
    }
    // A tile belongs to one thread.
    let host = Host { threads: 1, ..*host };
    let mut made = Made { functions: Vec::new(), scratch: 0, nanos: 0.0 };
    let mut phases = Vec::new();
    for rows in cut.row_sizes(kernel) {
        let mut units = |pieces: Vec<Piece>| {
            pieces.into_iter().map(|p| made.unit(p, &host)).collect::<Result<Vec<Unit>, String>>()
        };
        let before = units(split.pieces(&split.rounds.before, rows, cut.block)?)?;
        let mut blocks = Vec::new();
        for block in cut.block_sizes(kernel) {
            blocks.push(units(split.pieces(&split.rounds.streamed, rows, block)?)?);
        }
        let after = units(split.pieces(&split.rounds.after, rows, cut.block)?)?;
        phases.push(Phase { before, blocks: Tail::new(blocks), after });
    }
    let items = kernel.grid_points().min(1) * cut.outer_points(kernel) * cut.tiles(kernel);
    let job = Job {
        tiles: cut.tiles(kernel),
        blocks: cut.blocks(kernel),
        phases: Tail::new(phases),
        inner_scratch: split.bytes,
        scratch: split.bytes + made.scratch,
    };
    Ok(Code { functions: made.functions, job, items, nanos: made.nanos })
}

/// The tiles and blocks that [`emit`] chooses, and what it chooses from.
///
/// # Errors
/// As [`emit`].
pub fn blocking(kernel: &Kernel, host: &Host) -> Result<Levels, String> {
    let (cut, ways) = Cut::choose_among(kernel, host);
    let split = Split::new(kernel, &cut, host)?;
    let what = |cut: &Cut| {
        let rows = cut.inner.iter().skip(1).map(|&a| kernel.extent(a)).product::<u64>() * cut.rows;
        match kernel.stream {
            Some(axis) => format!("{rows} rows, blocks of {} along {axis}", cut.block),
            None => format!("{rows} rows"),
        }
    };
    let items = |cut: &Cut| cut.outer_points(kernel) * cut.tiles(kernel);
    let levels = vec![
        Level { name: "L2", what: what(&cut), bytes: split.bytes, capacity: Some(host.l2_bytes) },
        Level {
            name: "threads",
            what: format!("{} work items on {} threads", items(&cut), host.threads),
            bytes: split.bytes,
            capacity: None,
        },
    ];
    let way = |(cost, other): (f64, Cut)| Way {
        what: what(&other),
        items: items(&other),
        nanos: cost * contract::VECTOR_NANOS,
        bound: if other.exceeds(kernel, host) { "L2" } else { "arithmetic" },
        chosen: other == cut,
    };
    Ok(Levels { levels, ways: ways.into_iter().map(way).collect() })
}

/// What has been generated.
struct Made {
    functions: Vec<Function>,
    /// The most that one unit needs.
    scratch: u64,
    nanos: f64,
}

impl Made {
    fn unit(&mut self, piece: Piece, host: &Host) -> Result<Unit, String> {
        let Piece { kernel, pinned, args } = piece;
        let points: u64 = kernel.grid[..pinned].iter().map(|&a| kernel.extent(a)).product();
        let first = self.functions.len();
        let contractions = Contraction::together(&kernel, pinned);
        let both_sides = contractions.first().is_some_and(|c| !c.m.is_empty() && !c.n.is_empty());
        if both_sides && let Some(code) = contract::emit(&kernel, &contractions, host) {
            self.functions.extend(code.parts);
            self.scratch = self.scratch.max(code.job.scratch() as u64);
            self.nanos += code.nanos;
            let items = code.items / points.max(1);
            return Ok(Unit { args, first, items, body: Body::Contraction(Box::new(code.job)) });
        }
        let code = loops::emit(&kernel, pinned, host)?;
        self.scratch = self.scratch.max(code.scratch as u64);
        let mut items = 0;
        for phase in code.phases {
            self.nanos += phase.nanos;
            items = phase.items / points.max(1);
            self.functions.push(phase.function);
        }
        Ok(Unit { args, first, items, body: Body::Loops })
    }
}
