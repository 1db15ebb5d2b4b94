//! Ground floor of `tpuc`: source locations, diagnostics, remarks, debug counters and entity maps.
//!
//! Invariant: nothing here knows what a tensor or an op is, and nothing here does IO.

pub mod counter;
pub mod diag;
pub mod entity;
pub mod loc;
pub mod remark;

pub use counter::DebugCounters;
pub use diag::{Diagnostic, Severity, Source};
pub use loc::{Loc, Span};
pub use remark::{Remark, RemarkKind};
pub use smol_str::SmolStr as Name;
