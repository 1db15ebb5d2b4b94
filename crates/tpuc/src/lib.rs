//! `tpuc`: StableHLO in; optimised IR, machine code for this CPU or a simulated TPU out.
//!
//! The façade: what bridges to frameworks and the binary call. [`load`] parses and verifies, [`Session`] holds a
//! target and options, [`Session::optimize`] runs passes, [`Session::compile`] gives an [`Executable`].
//!
//! Invariant: everything a user can get wrong comes back as an [`Error`] with an exit code; nothing here panics
//! on bad input.

pub mod bisect;
pub mod debugging;
mod error;
mod report;
pub mod robust;
mod session;
pub mod values;

pub use debugging::Debugging;
pub use error::Error;
pub use report::Report;
pub use session::{Backend, Executable, KernelTime, Loaded, Session, load, load_bytecode};
pub use tpuc_egraph::Fp;
pub use tpuc_egraph::form::Fusion;
pub use tpuc_interp::Event;
pub use tpuc_interp::trial;
pub use tpuc_ir::attr::Precision;
pub use tpuc_pass::{CheckOptions, Manager, Observer, PassContext, Registry, parse_pipeline};
pub use tpuc_support::{Diagnostic, Remark, RemarkKind, Source};
pub use tpuc_syntax::{PrintOptions, print};
pub use tpuc_target::Machine;
pub use tpuc_tensor::{ElementType, Tensor, npz};
pub use tpuc_transforms::registry;
