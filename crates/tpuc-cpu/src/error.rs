//! What can go wrong, and whose fault it is.

use thiserror::Error;

pub use tpuc_runtime::RunError;

/// Why a program could not be compiled.
#[derive(Debug, Error)]
pub enum CpuError {
    /// This build has no code generator.
    #[error(
        "built without the `cpu` feature: there is no native code generator (rebuild with `--features cpu`)"
    )]
    NotBuilt,
    /// The program breaks an invariant of tile IR: a defect of the lowering.
    #[error("invalid kernel: {0}")]
    InvalidKernel(String),
    /// MLIR or LLVM rejected what the emitter wrote: a defect of this crate.
    #[error("internal error: {stage} of generated code failed: {message}")]
    Codegen { stage: String, message: String },
}
