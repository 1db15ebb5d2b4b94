//! Tile IR to MLIR to LLVM to machine code.
//!
//! [`compile`] turns a [`Program`] into an [`Executable`]. Each kernel becomes MLIR text: contractions through
//! [`contract`], stages that depend on one another through [`chain`], everything else through [`loops`], all on top of [`emit`] (functions as text), [`expr`] (a
//! kernel's expressions at a point) and [`ops`] (single ops). All functions of a program are one module, lowered
//! and compiled once by [`jit`]. Kernels that no code can be generated for run on the portable evaluator of
//! `tpuc-runtime`, with a remark.
//!
//! Kernels are specialised on structure: extents and strides are run-time parameters, so kernels that differ only
//! there share machine code.
//!
//! Without the cargo feature `cpu` there is no LLVM in the build, and [`compile`] says so.

mod error;
pub use error::{CpuError, RunError};

#[cfg(feature = "cpu")]
pub mod chain;
#[cfg(feature = "cpu")]
mod compile;
#[cfg(feature = "cpu")]
pub mod contract;
#[cfg(feature = "cpu")]
pub mod emit;
#[cfg(feature = "cpu")]
pub mod expr;
#[cfg(feature = "cpu")]
mod host;
#[cfg(feature = "cpu")]
pub mod jit;
#[cfg(feature = "cpu")]
pub mod levels;
#[cfg(feature = "cpu")]
mod llvm;
#[cfg(feature = "cpu")]
pub mod loops;
#[cfg(feature = "cpu")]
mod math;
#[cfg(feature = "cpu")]
pub mod ops;
#[cfg(feature = "cpu")]
pub mod peak;
#[cfg(feature = "cpu")]
pub mod plan;

use std::sync::Arc;
use std::time::Duration;
pub use tpuc_runtime::Spent;
use tpuc_runtime::{Executor, KernelTable};
use tpuc_support::Remark;
use tpuc_tensor::Tensor;
use tpuc_tile::Program;

/// How to compile. The default is the host's widest vectors and all its processors.
#[derive(Clone, Debug)]
pub struct Options {
    /// Threads that take part in a run; all processors when absent.
    pub threads: Option<usize>,
    /// Bytes of a vector: 16, 32 or 64; the host's widest when absent.
    pub vector_bytes: Option<u32>,
    /// 0: none; 1 and 2: short pipelines for code that is vectorised already; 3: LLVM's whole `-O3`, which takes
    /// several times as long and rarely pays.
    pub opt_level: usize,
    /// Keep the MLIR text, for people.
    pub keep_text: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { threads: None, vector_bytes: None, opt_level: 2, keep_text: false }
    }
}

/// Where compile time went.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timing {
    /// Writing MLIR text.
    pub emit: Duration,
    pub parse: Duration,
    /// MLIR passes.
    pub lower: Duration,
    /// LLVM, on the thread that took longest.
    pub codegen: Duration,
    pub link: Duration,
    /// Different functions.
    pub functions: usize,
}

/// What [`compile`] gives.
pub struct Compiled {
    pub executable: Executable,
    /// What could not be done well.
    pub remarks: Vec<Remark>,
    pub timing: Timing,
    /// The MLIR module, if [`Options::keep_text`] asked for it.
    pub text: Option<String>,
}

/// A compiled program. Runs may overlap.
pub struct Executable {
    executor: Executor<Box<dyn KernelTable>>,
}

impl Executable {
    /// Runs the program. Inputs are read in place.
    ///
    /// # Errors
    /// When the inputs do not fit the program, or an op that runs on the reference interpreter fails.
    pub fn run(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>, RunError> {
        self.executor.run(inputs)
    }

    /// Runs the program, and tells how long each kernel took, by number.
    ///
    /// # Errors
    /// As [`Executable::run`].
    pub fn profile(&self, inputs: &[Tensor]) -> Result<(Vec<Tensor>, Vec<Spent>), RunError> {
        self.executor.profile(inputs)
    }

    pub fn program(&self) -> &Arc<Program> {
        self.executor.program()
    }

    /// Threads that take part in a run.
    pub fn threads(&self) -> usize {
        self.executor.threads()
    }
}

/// Compiles a program for the host.
///
/// # Errors
/// When the program breaks an invariant of tile IR, or this build has no code generator.
pub fn compile(program: Arc<Program>, options: &Options) -> Result<Compiled, CpuError> {
    #[cfg(feature = "cpu")]
    {
        compile::compile(program, options)
    }
    #[cfg(not(feature = "cpu"))]
    {
        let _ = (program, options);
        Err(CpuError::NotBuilt)
    }
}
