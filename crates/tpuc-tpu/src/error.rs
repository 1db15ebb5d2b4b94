//! What can go wrong, and whose fault it is.

use thiserror::Error;
use tpuc_interp::InterpError;

/// Why a program was not compiled or simulated.
#[derive(Debug, Error)]
pub enum TpuError {
    /// The machine is not a TPU.
    #[error("`{0}` is not a TPU")]
    NotATpu(String),
    /// The program breaks an invariant of tile IR.
    #[error("malformed program: {0}")]
    Malformed(String),
    /// A kernel's smallest tile does not fit in VMEM.
    #[error("kernel {kernel}: its smallest tile takes {need} bytes of VMEM, but {have} are there for it")]
    Capacity { kernel: String, need: u64, have: u64 },
    /// The program's buffers exceed main memory.
    #[error("the program's buffers take {need} bytes, but {memory} has {have}")]
    OutOfMemory { memory: String, need: u64, have: u64 },
    #[error("{want} inputs expected, got {got}")]
    InputCount { want: usize, got: usize },
    #[error("input {index}: expected {want}, got {got}")]
    InputType { index: usize, want: String, got: String },
    /// An op that is evaluated by the reference interpreter failed.
    #[error(transparent)]
    Interp(#[from] InterpError),
    /// A loop ran longer than [`crate::Options::max_trips`].
    #[error("a loop ran {0} times without an end in sight")]
    Trips(u64),
    /// The simulator contradicts itself.
    #[error("internal error: {0}")]
    Internal(String),
}
