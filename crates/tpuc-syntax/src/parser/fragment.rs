//! Attributes and types on their own, as bytecode keeps those that have no encoding.

use super::{Fail, ParseOptions, Parser};
use crate::lexer::Tok;
use tpuc_ir::{Attr, Type};
use tpuc_support::Diagnostic;

/// An attribute, and how many bytes splat constants may still expand to.
pub(crate) fn parse_attr(text: &str, options: &ParseOptions) -> Result<(Attr, usize), Diagnostic> {
    let mut parser = Parser::new(text, options);
    let attr =
        parser.attr().and_then(|attr| parser.expect(Tok::Eof, "the end of the attribute").map(|_| attr));
    attr.map(|attr| (attr, parser.splat_budget)).map_err(diagnostic)
}

pub(crate) fn parse_type(text: &str, options: &ParseOptions) -> Result<Type, Diagnostic> {
    let mut parser = Parser::new(text, options);
    let ty = parser.ty().and_then(|ty| parser.expect(Tok::Eof, "the end of the type").map(|_| ty));
    ty.map_err(diagnostic)
}

fn diagnostic(fail: Fail) -> Diagnostic {
    fail.0.map_or_else(|| Diagnostic::error("not an attribute or a type"), |d| *d)
}
