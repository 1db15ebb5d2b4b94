//! How generated code walks a kernel, for people: the blocks at each level of the machine, and what they were chosen
//! from.

use crate::contract::{self, Host};
use crate::{chain, compile, loops};
use tpuc_tile::{Contraction, Kernel};

/// A kernel's loops.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    /// From the innermost.
    pub levels: Vec<Level>,
    /// The ways to cut the kernel for the threads, as far as there was a choice.
    pub ways: Vec<Way>,
}

/// A block at one level of the machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    pub name: &'static str,
    pub what: String,
    /// What the block takes, and what there is.
    pub bytes: u64,
    pub capacity: Option<u64>,
}

/// One way to cut a kernel.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub what: String,
    pub items: u64,
    /// Estimated time on all threads.
    pub nanos: f64,
    /// What takes most of it.
    pub bound: &'static str,
    pub chosen: bool,
}

/// The loops of a kernel's generated code.
///
/// # Errors
/// What the kernel contains that no code can be generated for.
pub fn levels(kernel: &Kernel, host: &Host) -> Result<Levels, String> {
    if kernel.is_chained() {
        return chain::blocking(kernel, host);
    }
    let contractions = Contraction::together(kernel, 0);
    if compile::is_product(kernel, &contractions)
        && let Some(levels) = contract::blocking(kernel, &contractions, host)
    {
        return Ok(levels);
    }
    loops::blocking(kernel, host)
}
