//! Remarks: what the compiler decided, and why.

use crate::Loc;
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemarkKind {
    /// A transformation was applied.
    Passed,
    /// A transformation or a native path was not taken; the message names the blocker.
    Missed,
    /// Neutral information.
    Analysis,
}

/// One decision, with the framework's source position that it concerns.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    pub kind: RemarkKind,
    /// The pass or backend that speaks, e.g. `cpu-codegen`.
    pub pass: &'static str,
    pub message: String,
    pub loc: Loc,
}

impl Remark {
    pub fn missed(pass: &'static str, loc: Loc, message: impl Into<String>) -> Self {
        Self { kind: RemarkKind::Missed, pass, message: message.into(), loc }
    }
    pub fn passed(pass: &'static str, loc: Loc, message: impl Into<String>) -> Self {
        Self { kind: RemarkKind::Passed, pass, message: message.into(), loc }
    }
    pub fn analysis(pass: &'static str, loc: Loc, message: impl Into<String>) -> Self {
        Self { kind: RemarkKind::Analysis, pass, message: message.into(), loc }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            RemarkKind::Passed => "passed",
            RemarkKind::Missed => "missed",
            RemarkKind::Analysis => "analysis",
        };
        write!(f, "remark: [{kind}] {}: {}", self.pass, self.message)?;
        if !self.loc.is_unknown() {
            write!(f, " loc({})", self.loc)?;
        }
        Ok(())
    }
}
