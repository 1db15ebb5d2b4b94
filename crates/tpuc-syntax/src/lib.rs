//! MLIR text and bytecode, read into and written from the tensor IR.
//!
//! [`parse`] takes what frameworks export: StableHLO and CHLO in pretty or generic form, with locations and
//! aliases. Both forms of an op give the same [`tpuc_ir::OpData`]; [`print()`] writes either. [`parse_bytecode`]
//! and [`write_bytecode`] do the same for bytecode, of which portable artifacts of all releases are a kind.
//! Invariants: no IO; no input makes a parser panic, overflow the stack or allocate out of proportion to
//! its length (see [`ParseOptions`]); printing a module and parsing that again gives the same text, and so does
//! writing it as bytecode and reading that.

mod bytecode;
mod expect;
mod family;
mod lexer;
mod parser;
mod printer;
mod split;

pub use bytecode::{BytecodeOptions, Version, is_bytecode, parse_bytecode, write_bytecode};
pub use expect::{Expected, ExpectedLevel, check_expected, expected_diagnostics};
pub use parser::{ParseOptions, UNSUPPORTED, parse, parse_with};
pub use printer::{PrintOptions, print, value_names};
pub use split::split_input;
