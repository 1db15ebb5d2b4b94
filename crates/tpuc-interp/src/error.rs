//! What can go wrong, and whose fault it is.

use crate::report::CheckFailure;
use std::fmt;
use thiserror::Error;
use tpuc_ir::{Module, Op};
use tpuc_support::{Diagnostic, Loc, Name, Span};

/// The op at which evaluation stopped.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The op's full name.
    pub op: Name,
    /// The framework's location.
    pub loc: Loc,
    /// The op in the program's text.
    pub span: Span,
}

impl Place {
    pub(crate) fn of(module: &Module, op: Op) -> Self {
        let data = &module.ops[op];
        Self { op: data.name().into(), loc: data.loc.clone(), span: data.span }
    }
}

impl Place {
    /// Points a diagnostic here.
    pub(crate) fn point(&self, diagnostic: Diagnostic) -> Diagnostic {
        if self.span == Span::default() {
            diagnostic.loc(self.loc.clone())
        } else {
            diagnostic.at(self.span).loc(self.loc.clone())
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.op)?;
        match self.loc.file() {
            Some((file, line, column)) => write!(f, " ({file}:{line}:{column})"),
            None => Ok(()),
        }
    }
}

/// Why a program was not evaluated to its end.
#[derive(Clone, Debug, Error, PartialEq)]
pub enum InterpError {
    /// The caller's values do not fit the program.
    #[error("{what}: expected {want}, got {got}")]
    Invalid { what: String, want: String, got: String },
    /// The program is legal, but this interpreter has no meaning for it.
    #[error("{place}: not supported: {what}")]
    Unsupported { place: Box<Place>, what: String },
    /// The program breaks a constraint of the specification; a verifier would have said so.
    #[error("{place}: {what}")]
    Malformed { place: Box<Place>, what: String },
    /// A bound on steps, nesting or memory was reached.
    #[error("{place}: {what}")]
    Limit { place: Box<Place>, what: String },
    /// The interpreter computed something that contradicts the op's type.
    #[error("{place}: internal error: {what}")]
    Internal { place: Box<Place>, what: String },
    /// Checks of the program do not hold; the first one alone where nobody listened ([`crate::Options::listener`]).
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    ChecksFailed(Vec<CheckFailure>),
}

impl InterpError {
    /// The op at which evaluation stopped, unless it never started.
    pub fn place(&self) -> Option<&Place> {
        match self {
            InterpError::Invalid { .. } => None,
            InterpError::Unsupported { place, .. }
            | InterpError::Malformed { place, .. }
            | InterpError::Limit { place, .. }
            | InterpError::Internal { place, .. } => Some(place),
            InterpError::ChecksFailed(failures) => failures.first().map(|f| &*f.place),
        }
    }

    /// As a diagnostic that points into the program's text.
    pub fn diagnostic(&self) -> Diagnostic {
        let diagnostic = Diagnostic::error(self.to_string());
        match self.place() {
            Some(place) => place.point(diagnostic),
            None => diagnostic,
        }
    }
}

/// An error of one op's evaluation, before its place is known.
#[derive(Debug)]
pub(crate) enum Fault {
    Unsupported(String),
    Malformed(String),
    Limit(String),
    Internal(String),
    /// Of an op inside one of this op's regions, which keeps its own place.
    Nested(InterpError),
}

impl Fault {
    pub(crate) fn at(self, place: impl FnOnce() -> Place) -> InterpError {
        match self {
            Fault::Unsupported(what) => InterpError::Unsupported { place: Box::new(place()), what },
            Fault::Malformed(what) => InterpError::Malformed { place: Box::new(place()), what },
            Fault::Limit(what) => InterpError::Limit { place: Box::new(place()), what },
            Fault::Internal(what) => InterpError::Internal { place: Box::new(place()), what },
            Fault::Nested(error) => error,
        }
    }
}

impl From<InterpError> for Fault {
    fn from(error: InterpError) -> Self {
        Fault::Nested(error)
    }
}

/// A [`Fault::Malformed`] with a formatted message.
macro_rules! malformed {
    ($($arg:tt)*) => { $crate::error::Fault::Malformed(format!($($arg)*)) };
}
pub(crate) use malformed;
