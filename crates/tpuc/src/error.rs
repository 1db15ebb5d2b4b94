//! Errors, by whose fault they are.

use thiserror::Error;
use tpuc_support::{Diagnostic, Source};

#[derive(Debug, Error)]
pub enum Error {
    /// The program, its inputs or the command line are invalid.
    #[error("{0}")]
    Invalid(String),
    /// The program's text or IR is invalid; every finding.
    #[error("{}", messages(.0))]
    Diagnostics(Vec<Diagnostic>),
    /// Valid, but something tpuc cannot do.
    #[error("{0}")]
    Unsupported(String),
    /// Checks of the program that do not hold.
    #[error("{}", messages(.0))]
    ChecksFailed(Vec<Diagnostic>),
    #[error("{path}: {source}")]
    Io { path: String, source: std::io::Error },
    /// A defect of tpuc.
    #[error("internal error: {0}")]
    Internal(String),
}

fn messages(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|d| d.message.as_str()).collect::<Vec<_>>().join("; ")
}

impl Error {
    /// The process's exit code: 1 a failed check, 2 invalid, 3 unsupported, 70 a defect of tpuc (`EX_SOFTWARE`).
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Diagnostics(all) if all.iter().any(|d| d.constraint.as_deref() != Some("unsupported")) => {
                2
            }
            Error::Diagnostics(_) | Error::Unsupported(_) => 3,
            Error::ChecksFailed(_) => 1,
            Error::Invalid(_) | Error::Io { .. } => 2,
            Error::Internal(_) => 70,
        }
    }

    /// The whole message for a terminal, with source snippets where there are any.
    pub fn render(&self, source: Option<Source<'_>>) -> String {
        match self {
            Error::Diagnostics(all) | Error::ChecksFailed(all) => {
                let source = source.unwrap_or(Source { name: "", text: "" });
                all.iter().map(|d| d.render(source)).collect::<Vec<_>>().join("\n\n")
            }
            other => format!("error: {other}"),
        }
    }
}

impl From<Diagnostic> for Error {
    fn from(d: Diagnostic) -> Self {
        Error::Diagnostics(vec![d])
    }
}

impl From<tpuc_interp::InterpError> for Error {
    fn from(e: tpuc_interp::InterpError) -> Self {
        use tpuc_interp::InterpError as E;
        match &e {
            E::Invalid { .. } => Error::Invalid(e.to_string()),
            E::Unsupported { .. } => Error::Diagnostics(vec![e.diagnostic().constraint("unsupported")]),
            E::Malformed { .. } | E::Limit { .. } => Error::Diagnostics(vec![e.diagnostic()]),
            E::ChecksFailed(failures) => {
                Error::ChecksFailed(failures.iter().map(tpuc_interp::CheckFailure::diagnostic).collect())
            }
            E::Internal { .. } => Error::Internal(e.to_string()),
        }
    }
}

impl From<tpuc_pass::PassError> for Error {
    fn from(e: tpuc_pass::PassError) -> Self {
        match e {
            tpuc_pass::PassError::Program(d) => Error::Diagnostics(vec![*d]),
            tpuc_pass::PassError::Wrong { findings, .. } => Error::ChecksFailed(findings),
            broken => Error::Internal(broken.to_string()),
        }
    }
}

impl From<tpuc_pass::PipelineError> for Error {
    fn from(e: tpuc_pass::PipelineError) -> Self {
        Error::Invalid(e.to_string())
    }
}

impl From<npz::NpzError> for Error {
    fn from(e: npz::NpzError) -> Self {
        Error::Invalid(e.to_string())
    }
}
use tpuc_tensor::npz;
