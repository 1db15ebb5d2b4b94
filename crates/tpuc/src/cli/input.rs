//! Reading a program and its values.

use super::Failure;
use clap::Args;
use std::io::Read as _;
use std::path::PathBuf;
use tpuc::{Error, Loaded, Source, Tensor, values};
use tpuc_ir::Type;
use tpuc_syntax::ParseOptions;

/// A program's text and the name that diagnostics show.
pub struct Text {
    pub name: String,
    pub text: String,
}

impl Text {
    /// Reads a file; `-` is standard input.
    pub fn read(path: &str) -> Result<Self, Error> {
        let io = |source| Error::Io { path: path.to_string(), source };
        let mut bytes = Vec::new();
        if path == "-" {
            std::io::stdin().lock().read_to_end(&mut bytes).map_err(io)?;
        } else {
            bytes = std::fs::read(path).map_err(io)?;
        }
        let name = if path == "-" { "<stdin>" } else { path }.to_string();
        if bytes.starts_with(b"ML\xefR") {
            return Err(Error::Unsupported(format!("{name}: MLIR bytecode; give the program as text")));
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { name, text }),
            Err(e) => {
                Err(Error::Invalid(format!("{name}: not UTF-8 at byte {}", e.utf8_error().valid_up_to())))
            }
        }
    }

    pub fn source(&self) -> Source<'_> {
        Source { name: &self.name, text: &self.text }
    }

    /// Runs a step whose diagnostics point into this text.
    pub fn explain<T>(&self, result: Result<T, Error>) -> Result<T, Failure> {
        result.map_err(|error| Failure { rendered: Some(error.render(Some(self.source()))), error })
    }

    pub fn load(&self, options: &ParseOptions) -> Result<Loaded, Failure> {
        self.explain(tpuc::load(self.source(), options))
    }
}

/// Where a program's arguments come from.
#[derive(Args)]
pub struct Inputs {
    /// An .npz archive with arg0, arg1, ...
    #[arg(long, value_name = "NPZ", conflicts_with = "random_inputs")]
    inputs: Option<PathBuf>,
    /// Reproducible random arguments
    #[arg(long, value_name = "SEED")]
    random_inputs: Option<u64>,
}

impl Inputs {
    pub fn values(&self, types: &[Type]) -> Result<Vec<Tensor>, Error> {
        match (&self.inputs, self.random_inputs) {
            (Some(path), _) => values::read_inputs(path, types),
            (None, Some(seed)) => values::random_inputs(seed, types),
            (None, None) if types.is_empty() => Ok(Vec::new()),
            (None, None) => Err(Error::Invalid(format!(
                "the program takes {} argument(s): give --inputs FILE.npz or --random-inputs SEED",
                types.len()
            ))),
        }
    }
}

impl Inputs {
    /// Whether the command line says where arguments come from.
    pub fn given(&self) -> bool {
        self.inputs.is_some() || self.random_inputs.is_some()
    }
}
