//! Reading a program and its values.

use super::Failure;
use clap::Args;
use std::io::Read as _;
use std::path::PathBuf;
use tpuc::{Diagnostic, Error, Loaded, Source, Tensor, values};
use tpuc_ir::Type;
use tpuc_syntax::ParseOptions;

/// A program as it was read, and the name that diagnostics show.
pub struct Text {
    name: String,
    content: Content,
}

enum Content {
    Text(String),
    Bytecode(Vec<u8>),
}

impl Text {
    /// Reads a file; `-` is standard input. Bytecode is told from text by its first bytes.
    pub fn read(path: &str) -> Result<Self, Error> {
        let io = |source| Error::Io { path: path.to_string(), source };
        let mut bytes = Vec::new();
        if path == "-" {
            std::io::stdin().lock().read_to_end(&mut bytes).map_err(io)?;
        } else {
            bytes = std::fs::read(path).map_err(io)?;
        }
        let name = if path == "-" { "<stdin>" } else { path }.to_string();
        if tpuc_syntax::is_bytecode(&bytes) {
            return Ok(Self { name, content: Content::Bytecode(bytes) });
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { name, content: Content::Text(text) }),
            Err(e) => {
                Err(Error::Invalid(format!("{name}: not UTF-8 at byte {}", e.utf8_error().valid_up_to())))
            }
        }
    }

    /// The modules between lines `// -----`, each at its place in the file.
    pub fn split(self) -> Vec<Text> {
        let Content::Text(text) = &self.content else { return vec![self] };
        let mut line = 0;
        let mut counted = 0;
        let parts = tpuc_syntax::split_input(text).into_iter().map(|(start, part)| {
            line += text.as_bytes()[counted..start].iter().filter(|&&b| b == b'\n').count();
            counted = start;
            let content = Content::Text("\n".repeat(line) + part);
            Text { name: self.name.clone(), content }
        });
        parts.collect()
    }

    /// What diagnostics call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn source(&self) -> Option<Source<'_>> {
        match &self.content {
            Content::Text(text) => Some(Source { name: &self.name, text }),
            Content::Bytecode(_) => None,
        }
    }

    /// A diagnostic that points into this text.
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        diagnostic.render(self.source().unwrap_or(Source { name: &self.name, text: "" }))
    }

    /// Runs a step whose diagnostics point into this text.
    pub fn explain<T>(&self, result: Result<T, Error>) -> Result<T, Failure> {
        result.map_err(|error| Failure { rendered: Some(error.render(self.source())), error })
    }

    /// Nothing, if the diagnostics of a result are those that comments in the text announce; else what differs.
    pub fn expect(&self, result: Result<Vec<u8>, Failure>) -> Result<Vec<u8>, Failure> {
        let given = match result {
            Ok(_) => Vec::new(),
            Err(Failure { error: Error::Diagnostics(all), .. }) => all,
            Err(other) => return Err(other),
        };
        let Content::Text(text) = &self.content else {
            return self
                .explain(Err(Error::Invalid("bytecode has no comments that announce diagnostics".into())));
        };
        let differences = tpuc_syntax::check_expected(text, &given);
        if differences.is_empty() {
            Ok(Vec::new())
        } else {
            self.explain(Err(Error::Diagnostics(differences)))
        }
    }

    pub fn load(&self, options: &ParseOptions) -> Result<Loaded, Failure> {
        self.explain(match &self.content {
            Content::Text(text) => tpuc::load(Source { name: &self.name, text }, options),
            Content::Bytecode(bytes) => tpuc::load_bytecode(bytes, options),
        })
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
