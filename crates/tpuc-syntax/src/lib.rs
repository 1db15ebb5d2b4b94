//! MLIR text, parsed into and printed from the tensor IR.
//!
//! [`parse`] takes what frameworks export: StableHLO and CHLO in pretty or generic form, with locations and
//! aliases. Both forms of an op give the same [`tpuc_ir::OpData`]; [`print()`] writes either.
//! Invariants: no IO; no input makes the parser panic, overflow the stack or allocate out of proportion to
//! the text (see [`ParseOptions`]); printing a module and parsing that again gives the same text.

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
pub use printer::{PrintOptions, print};
pub use split::split_input;
