//! Writing.
//!
//! A first walk over the module turns attributes, types and locations into [`nodes`], each once; only when all are
//! known do they get their final numbers, those that are used most the smallest, and the bytes are written.

mod attrs;
mod emit;
mod nodes;
mod ops;
mod types;

use super::Version;
use crate::UNSUPPORTED;
use nodes::Nodes;
use rustc_hash::FxHashMap;
use tpuc_ir::{Module, Op, Value};
use tpuc_support::Diagnostic;

/// What [`write_bytecode`](super::write_bytecode) writes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BytecodeOptions {
    /// The release of StableHLO that a portable artifact is for; without one, plain bytecode is written.
    pub target: Option<Version>,
    /// Leave all locations out.
    pub strip_locations: bool,
}

/// The version of the container format for plain bytecode.
const NEWEST_CONTAINER: u64 = 6;

/// The encoding of a value: as it is, or in the versioned form of a release.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Form {
    Plain,
    Portable,
}

/// Why something cannot be written.
type Written<T> = Result<T, String>;

struct Writer<'m> {
    module: &'m Module,
    options: &'m BytecodeOptions,
    /// The version of the container format.
    container: u64,
    nodes: Nodes<'m>,
    /// The number of each value within its isolated region.
    values: Vec<u32>,
    /// The form of each value's type.
    forms: Vec<Form>,
    /// Operands that have to be cast before an op, and the numbers of the results.
    casts: FxHashMap<Op, Vec<(Value, u32)>>,
    /// Whether the op at hand is one of CHLO, which has enumerations of its own.
    chlo: bool,
    diagnostics: Vec<Diagnostic>,
}

pub fn module(module: &Module, options: &BytecodeOptions) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let container = match options.target {
        None => NEWEST_CONTAINER,
        Some(target) => target.container().ok_or_else(|| {
            let (first, last) = (Version::MINIMUM, Version::CURRENT);
            let message = format!("release {target} is not one of those from {first} to {last}");
            vec![Diagnostic::error(message).constraint(UNSUPPORTED)]
        })?,
    };
    let mut writer = Writer {
        module,
        options,
        container,
        nodes: Nodes::default(),
        values: vec![0; module.values.len()],
        forms: vec![Form::Plain; module.values.len()],
        casts: FxHashMap::default(),
        chlo: false,
        diagnostics: Vec::new(),
    };
    let top = writer.top();
    if !writer.diagnostics.is_empty() {
        return Err(writer.diagnostics);
    }
    let producer = match options.target {
        Some(target) => format!("StableHLO_v{target}"),
        None => format!("tpuc{}", env!("CARGO_PKG_VERSION")),
    };
    Ok(emit::file(&writer.nodes, &top, container, &producer))
}

impl Writer<'_> {
    /// The release whose ops, attributes and types may be used.
    fn release(&self) -> Version {
        self.options.target.unwrap_or(Version::CURRENT).opset()
    }

    /// Whether the release has something that came with release `since`.
    fn need(&self, since: Version, what: &str) -> Written<()> {
        if self.release() >= since { Ok(()) } else { Err(format!("{what} came with release {since}")) }
    }

    fn report(&mut self, op: Op, reason: &str) {
        let data = &self.module.ops[op];
        let message = match self.options.target {
            Some(target) => format!("'{}' cannot be written for release {target}: {reason}", data.name()),
            None => format!("'{}' cannot be written: {reason}", data.name()),
        };
        let mut diagnostic = Diagnostic::error(message).loc(data.loc.clone()).constraint(UNSUPPORTED);
        if data.span != Default::default() {
            diagnostic = diagnostic.at(data.span);
        }
        self.diagnostics.push(diagnostic);
    }
}
