//! What must hold for any bytes at all: the entry points of the fuzzers and of the mutation test.
//!
//! Each function returns for every input. It panics only when an invariant of tpuc is broken; wrong input is no such
//! case.

use crate::{Loaded, PrintOptions, Source, load, print, values};
use tpuc_ir::Type;
use tpuc_syntax::{BytecodeOptions, ParseOptions, parse_bytecode, write_bytecode};

/// A program as it is read from untrusted bytes: little memory, no deep nesting.
fn limits() -> ParseOptions {
    ParseOptions { max_splat_bytes: 1 << 20, ..ParseOptions::default() }
}

fn load_text(bytes: &[u8]) -> Option<Loaded> {
    let text = std::str::from_utf8(bytes).ok()?;
    let source = Source { name: "fuzz.mlir", text };
    match load(source, &limits()) {
        Ok(loaded) => Some(loaded),
        Err(error) => {
            assert!(!error.render(Some(source)).is_empty());
            None
        }
    }
}

/// Text that parses and verifies prints to text that does so too, and prints as itself.
pub fn text(bytes: &[u8]) {
    let Some(loaded) = load_text(bytes) else { return };
    for generic in [false, true] {
        let options = PrintOptions { generic, locations: true, elide_larger_than: None };
        let printed = print(&loaded.module, &options);
        let again = load(Source { name: "printed.mlir", text: &printed }, &limits());
        let again = again.unwrap_or_else(|e| panic!("what was printed does not load: {e}\n{printed}"));
        assert_eq!(print(&again.module, &options), printed);
    }
}

/// Bytecode that is read and verifies is written to bytes that read as the same program.
pub fn bytecode(bytes: &[u8]) {
    let Ok(module) = parse_bytecode(bytes, &limits()) else { return };
    if !tpuc_ir::verify::verify(&module).is_empty() {
        return;
    }
    let options = PrintOptions { generic: true, ..PrintOptions::default() };
    let Ok(written) = write_bytecode(&module, &BytecodeOptions::default()) else { return };
    let again = parse_bytecode(&written, &limits());
    let again = again.unwrap_or_else(|e| panic!("what was written does not read: {e:?}"));
    assert_eq!(print(&again, &options), print(&module, &options));
}

/// A program that verifies runs to its end, or to an error, within bounds on steps and memory.
pub fn run(bytes: &[u8]) {
    const MAX_ELEMENTS: usize = 1 << 14;
    let Some(loaded) = load_text(bytes) else { return };
    let (Ok(entry), Ok(types)) = (loaded.entry(), loaded.argument_types()) else { return };
    let small = |t: &Type| t.as_tensor().and_then(|t| t.len()).is_some_and(|n| n <= MAX_ELEMENTS);
    if !types.iter().all(small) {
        return;
    }
    let Ok(inputs) = values::random_inputs(1, &types) else { return };
    let options = tpuc_interp::Options {
        max_steps: Some(2_000),
        max_tensor_bytes: 1 << 18,
        ..tpuc_interp::Options::default()
    };
    if let Err(error) = tpuc_interp::run(&loaded.module, entry, &inputs, &options) {
        assert!(!error.to_string().is_empty());
    }
}
