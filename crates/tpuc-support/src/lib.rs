//! Ground floor of `tpuc`: source locations, diagnostics, remarks and entity maps.
//!
//! Invariant: nothing here knows what a tensor or an op is, and nothing here does IO.

pub mod diag;
pub mod entity;
pub mod loc;
pub mod remark;

pub use diag::{Diagnostic, Severity, Source};
pub use loc::{Loc, Span};
pub use remark::{Remark, RemarkKind};
pub use smol_str::SmolStr as Name;
