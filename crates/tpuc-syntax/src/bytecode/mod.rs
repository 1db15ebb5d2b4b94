//! MLIR bytecode, read into and written from the tensor IR.
//!
//! Two kinds of file share the container format: plain bytecode, which holds the ops of StableHLO, CHLO and their
//! companions as they are, and portable artifacts, which hold VHLO, the versioned form of StableHLO. The reader
//! takes both, of all releases since 0.9.0, and gives the module that parsing the same program as text would give.
//! What differs between releases is data: `dialects/vhlo/ops.txt` and `dialects/builtin/properties.txt`.
//!
//! Source: "MLIR Bytecode Format" of the MLIR documentation; StableHLO's `docs/bytecode.md` and `docs/vhlo.md`.

mod cursor;
mod dialect;
mod fold;
mod properties;
mod read;
mod structure;
mod version;
mod vhlo;
mod write;

use crate::ParseOptions;
use tpuc_ir::Module;
use tpuc_support::Diagnostic;

pub use version::Version;
pub use write::BytecodeOptions;

/// How every bytecode file begins.
const MAGIC: [u8; 4] = *b"ML\xefR";

/// Whether these bytes begin like a bytecode file.
pub fn is_bytecode(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

/// Reads a bytecode file: one `module` op, or top-level ops that are wrapped into one.
///
/// # Errors
/// What is wrong and at which byte; never empty. Files that are valid but use what this compiler does not have carry
/// the constraint [`UNSUPPORTED`](crate::UNSUPPORTED).
pub fn parse_bytecode(bytes: &[u8], options: &ParseOptions) -> Result<Module, Vec<Diagnostic>> {
    read::module(bytes, options).map_err(|fault| vec![fault.into_diagnostic()])
}

/// Writes a module as plain bytecode, or as a portable artifact for a release of StableHLO.
///
/// # Errors
/// Every op that the release cannot hold, by name; never empty.
pub fn write_bytecode(module: &Module, options: &BytecodeOptions) -> Result<Vec<u8>, Vec<Diagnostic>> {
    write::module(module, options)
}
