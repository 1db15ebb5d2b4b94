//! What a kernel becomes before it is machine code.

use crate::emit::Function;

/// A kernel as phases that run one after another; each phase's work items are independent of each other.
#[derive(Clone, Debug)]
pub struct KernelCode {
    pub phases: Vec<PhaseCode>,
    /// Bytes that all threads of a launch share (64-byte aligned), through all phases; not initialised.
    pub workspace: usize,
    /// Bytes for each thread (64-byte aligned); not initialised, and not kept from one call to the next.
    pub scratch: usize,
}

/// One function of a kernel.
#[derive(Clone, Debug)]
pub struct PhaseCode {
    pub function: Function,
    pub items: u64,
    /// Estimated time of all items on one thread, which decides how many threads take part.
    pub nanos: f64,
}
