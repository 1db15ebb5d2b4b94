//! Passes: the trait, the registry, pipelines in MLIR's syntax, and what can be observed while they run.
//!
//! Invariant: a pass leaves the module verified; [`Manager`] checks that after each pass when asked to.

pub mod check;
mod manager;
mod pipeline;
mod registry;

pub use check::{CheckOptions, EachPass};
pub use manager::{Manager, Observer, Observers, PASS_COUNTER, PassError};
pub use pipeline::{PipelineError, Spec, parse_pipeline, print_pipeline};
pub use registry::{OptionInfo, Options, Pass, PassContext, PassInfo, Registry};
