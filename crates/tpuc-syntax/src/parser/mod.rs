//! Recursive-descent parser over [`Lexer`].
//!
//! The first error of an op abandons that op; parsing goes on at the next one, and uses of the values that the
//! abandoned op would have defined are not reported again.

mod alias;
mod attrs;
mod control;
mod dense;
mod dims;
mod foreign;
mod format;
mod fragment;
mod locs;
mod normalise;
mod number;
mod ops;
mod pretty;
mod quant;
mod resources;
mod scope;
mod structs;
mod types;

pub(crate) use fragment::{parse_attr, parse_type};
pub(crate) use locs::{MAX_DEPTH as MAX_LOC_DEPTH, MAX_PARTS as MAX_LOC_PARTS};
pub(crate) use normalise::normalise;
pub(crate) use number::float_from_bits;

pub(crate) use format::{given_type, index_element};

use crate::lexer::{BadToken, Lexer, Tok, Token};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use tpuc_ir::{Attr, Module, Quantized, Type};
use tpuc_support::{Diagnostic, Source, Span};

/// The [`Diagnostic::constraint`] of programs that are valid MLIR but beyond this compiler.
pub const UNSUPPORTED: &str = "unsupported";

/// Limits and leniency of [`parse_with`].
#[derive(Clone, Debug)]
pub struct ParseOptions {
    /// Accept ops of unknown dialects in generic form.
    pub allow_unregistered: bool,
    /// Deepest nesting of regions, attributes, types and locations.
    pub max_depth: u32,
    /// Bytes that all splat constants together may expand to.
    pub max_splat_bytes: usize,
    /// Errors after which parsing stops.
    pub max_errors: usize,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self { allow_unregistered: false, max_depth: 96, max_splat_bytes: 1 << 30, max_errors: 20 }
    }
}

/// Parses a module with default options.
///
/// # Errors
/// All errors found, in the order of the text; never empty.
pub fn parse(source: Source<'_>) -> Result<Module, Vec<Diagnostic>> {
    parse_with(source, &ParseOptions::default())
}

/// Parses a module: one `module` op, or top-level ops that are wrapped into one.
///
/// # Errors
/// All errors found, in the order of the text; never empty.
pub fn parse_with(source: Source<'_>, options: &ParseOptions) -> Result<Module, Vec<Diagnostic>> {
    if u32::try_from(source.text.len()).is_err() {
        return Err(vec![Diagnostic::error("the source text exceeds 4 GiB").constraint(UNSUPPORTED)]);
    }
    let mut parser = Parser::new(source.text, options);
    parser.file();
    if parser.diags.is_empty() { Ok(parser.module) } else { Err(parser.diags) }
}

/// Why an op was abandoned: a diagnostic, or nothing when the cause has been reported before.
pub(crate) struct Fail(Option<Box<Diagnostic>>);

pub(crate) type Parsed<T> = Result<T, Fail>;

impl From<Diagnostic> for Fail {
    fn from(d: Diagnostic) -> Self {
        Fail(Some(Box::new(d)))
    }
}

pub(crate) struct Parser<'s> {
    lexer: Lexer<'s>,
    /// The current token, not yet consumed.
    tok: Token,
    /// Where the last consumed token ended.
    last_end: usize,
    /// How many `{` of the consumed text are open.
    braces: u32,
    depth: u32,
    options: ParseOptions,
    splat_budget: usize,
    module: Module,
    diags: Vec<Diagnostic>,
    values: scope::Scopes<'s>,
    attr_aliases: FxHashMap<&'s str, alias::Alias<Attr>>,
    type_aliases: FxHashMap<&'s str, alias::Alias<Type>>,
    /// The aliases of quantised element types, which stand inside of tensor types.
    quant_aliases: FxHashMap<&'s str, Arc<Quantized>>,
    alias_budget: usize,
    /// Looked for when the first one is used.
    resources: Option<resources::Resources<'s>>,
    /// Bytes that constants from resources may still take; one resource can be used many times.
    resource_budget: usize,
    locs: locs::Locs<'s>,
}

/// About how many bytes of text an op takes.
const TEXT_OF_AN_OP: usize = 80;

impl<'s> Parser<'s> {
    fn new(text: &'s str, options: &ParseOptions) -> Self {
        let lexer = Lexer { text };
        Self {
            lexer,
            tok: lexer.next(0),
            last_end: 0,
            braces: 0,
            depth: 0,
            options: options.clone(),
            splat_budget: options.max_splat_bytes,
            module: Module::with_room(text.len() / TEXT_OF_AN_OP),
            diags: Vec::new(),
            values: scope::Scopes::default(),
            attr_aliases: FxHashMap::default(),
            type_aliases: FxHashMap::default(),
            quant_aliases: FxHashMap::default(),
            alias_budget: alias::MAX_EXPANSION,
            resources: None,
            resource_budget: text.len().saturating_add(options.max_splat_bytes),
            locs: locs::Locs::default(),
        }
    }

    fn text(&self, token: Token) -> &'s str {
        &self.lexer.text[token.start..token.end]
    }

    fn at(&self, kind: Tok) -> bool {
        self.tok.kind == kind
    }

    fn at_word(&self, word: &str) -> bool {
        self.tok.kind == Tok::Ident && self.text(self.tok) == word
    }

    /// Consumes the current token.
    fn bump(&mut self) -> Token {
        let token = self.tok;
        match token.kind {
            Tok::LBrace => self.braces += 1,
            Tok::RBrace => self.braces = self.braces.saturating_sub(1),
            _ => {}
        }
        self.last_end = token.end;
        self.tok = self.lexer.next(token.end);
        token
    }

    /// Continues with the token at byte `at`, after text that was read without tokens.
    fn jump(&mut self, at: usize) {
        self.last_end = at;
        self.tok = self.lexer.next(at);
    }

    fn eat(&mut self, kind: Tok) -> bool {
        let hit = self.at(kind);
        if hit {
            self.bump();
        }
        hit
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let hit = self.at_word(word);
        if hit {
            self.bump();
        }
        hit
    }

    fn expect(&mut self, kind: Tok, what: &str) -> Parsed<Token> {
        if self.at(kind) { Ok(self.bump()) } else { Err(self.expected(what)) }
    }

    fn expect_word(&mut self, word: &str) -> Parsed<Token> {
        if self.at_word(word) { Ok(self.bump()) } else { Err(self.expected(&format!("'{word}'"))) }
    }

    /// The current token is not what the grammar wants here.
    fn expected(&self, what: &str) -> Fail {
        let found = match self.tok.kind {
            Tok::Eof => "the end of the text".to_string(),
            Tok::Bad(BadToken::UnterminatedString) => {
                return self.fail(self.tok.span(), "the string is not closed on its line");
            }
            Tok::Bad(BadToken::EmptyName) => {
                let sigil = self.text(self.tok);
                return self.fail(self.tok.span(), format!("expected a name after '{sigil}'"));
            }
            Tok::Bad(BadToken::Byte) => format!("the unexpected character {:?}", self.text(self.tok)),
            _ => {
                let text = self.text(self.tok);
                match text.char_indices().nth(40) {
                    Some((cut, _)) => format!("'{}...'", &text[..cut]),
                    None => format!("'{text}'"),
                }
            }
        };
        self.fail(self.tok.span(), format!("expected {what}, found {found}"))
    }

    fn fail(&self, span: Span, message: impl Into<String>) -> Fail {
        Diagnostic::error(message).at(span).into()
    }

    fn unsupported(&self, span: Span, message: impl Into<String>) -> Fail {
        Diagnostic::error(message).at(span).constraint(UNSUPPORTED).into()
    }

    fn report(&mut self, fail: Fail) {
        if let Some(diagnostic) = fail.0 {
            self.diags.push(*diagnostic);
        }
    }

    fn too_many_errors(&self) -> bool {
        self.diags.len() >= self.options.max_errors
    }

    /// Runs `f` one nesting level deeper.
    fn nested<T>(&mut self, f: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= self.options.max_depth {
            return Err(self.unsupported(
                self.tok.span(),
                format!("nested deeper than {} levels", self.options.max_depth),
            ));
        }
        self.depth += 1;
        let result = f(self);
        self.depth -= 1;
        result
    }

    /// Items up to `close`, separated by commas; `close` is consumed.
    fn list_until(
        &mut self,
        close: Tok,
        what: &str,
        mut item: impl FnMut(&mut Self) -> Parsed<()>,
    ) -> Parsed<()> {
        if self.eat(close) {
            return Ok(());
        }
        loop {
            item(self)?;
            if self.eat(close) {
                return Ok(());
            }
            self.expect(Tok::Comma, &format!("',' or {what}"))?;
        }
    }
}
