//! `{-# dialect_resources: {builtin: {name: "0x..."}} #-}`: constants whose bytes stand apart from their use.
//! They become ordinary constants, and are printed as such.

use super::{Parsed, Parser};
use crate::lexer::{BadToken, Lexer, Tok, Token};
use rustc_hash::FxHashMap;
use tpuc_ir::{Attr, Type};

/// The string literals of the resources by name, of all dialects.
pub(super) type Resources<'s> = FxHashMap<&'s str, Token>;

impl<'s> Parser<'s> {
    /// Skips the metadata dictionary; [`Self::resource_attr`] looks into it when needed.
    pub(super) fn metadata(&mut self) -> Parsed<()> {
        let start = self.tok;
        match entries(self.lexer, start, |_, _| ()) {
            Some(end) => {
                self.jump(end);
                Ok(())
            }
            None => Err(self.fail(start.span(), "the file metadata is not closed by '#-}'")),
        }
    }

    /// `dense_resource<name> : type`
    pub(super) fn resource_attr(&mut self) -> Parsed<Attr> {
        let start = self.bump();
        self.expect(Tok::Less, "'<' after 'dense_resource'")?;
        let token = self.tok;
        if !matches!(token.kind, Tok::Ident | Tok::Str) {
            return Err(self.expected("the name of a resource"));
        }
        self.bump();
        let name = self.text(token).trim_matches('"');
        self.expect(Tok::Greater, "'>'")?;
        self.expect(Tok::Colon, "':' and the type of the constant")?;
        let type_token = self.tok;
        let Type::Tensor(ty) = self.ty()? else {
            return Err(self.fail(type_token.span(), "expected a tensor type"));
        };
        let lexer = self.lexer;
        let resources = self.resources.get_or_insert_with(|| find(lexer));
        match resources.get(name).copied() {
            Some(blob) => {
                let value = self.blob_value(blob, &ty, start.span())?;
                let Some(rest) = self.resource_budget.checked_sub(value.bytes().len()) else {
                    let message = "the constants from resources take more than the limit allows";
                    return Err(self.unsupported(token.span(), message));
                };
                self.resource_budget = rest;
                Ok(Attr::Dense(value))
            }
            None => {
                let message = format!("the bytes of the resource '{name}' are not in this text");
                Err(self.unsupported(token.span(), message))
            }
        }
    }
}

/// The resources of the last metadata dictionary of the text.
fn find(lexer: Lexer<'_>) -> Resources<'_> {
    let mut found = Resources::default();
    if let Some(at) = lexer.text.rfind("{-#") {
        let start = lexer.next(at);
        entries(lexer, start, |key, value| {
            found.insert(lexer.text[key.start..key.end].trim_matches('"'), value);
        });
    }
    found
}

/// Calls `entry` with each `key: "string"` inside of the metadata that starts at `open`; gives its end.
fn entries(lexer: Lexer<'_>, open: Token, mut entry: impl FnMut(Token, Token)) -> Option<usize> {
    let mut key = None;
    let mut at = open.end;
    loop {
        let token = lexer.next(at);
        at = token.end;
        match token.kind {
            Tok::Eof => return None,
            // `#-}` is no token of its own.
            Tok::Hash | Tok::Bad(BadToken::EmptyName) if lexer.text[token.start..].starts_with("#-}") => {
                return Some(token.start + 3);
            }
            Tok::Ident | Tok::Str => match key.take() {
                Some(key) => entry(key, token),
                None if lexer.next(at).kind == Tok::Colon => {
                    key = Some(token);
                    at = lexer.next(at).end;
                }
                None => {}
            },
            _ => key = None,
        }
    }
}
