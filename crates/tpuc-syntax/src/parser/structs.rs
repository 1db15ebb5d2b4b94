//! Structures that are read for their spelling only: kept as text, in the form in which MLIR prints them.

use super::types::squeeze;
use super::{Parsed, Parser};
use crate::lexer::{Tok, Token};
use crate::printer::{attr_text, float_text};
use std::fmt::Write as _;
use tpuc_ir::{Attr, FloatBits};
use tpuc_support::Name;
use tpuc_tensor::ElementType;

impl<'s> Parser<'s> {
    /// The bounds of a tensor's dimensions: `<4, ?>`, or `<bounds = [4, ?]>` as older producers write them.
    pub(super) fn bounds_attr(&mut self, old: bool) -> Parsed<Attr> {
        self.expect(Tok::Less, "'<' of the bounds")?;
        let close = if old {
            self.expect_word("bounds")?;
            self.expect(Tok::Equal, "'='")?;
            self.expect(Tok::LBracket, "'[' of the bounds")?;
            Tok::RBracket
        } else {
            Tok::Greater
        };
        let mut text = String::from("#stablehlo.bounds<");
        let mut first = true;
        self.list_until(close, "the end of the bounds", |p| {
            text.push_str(if std::mem::take(&mut first) { "" } else { ", " });
            if p.eat(Tok::Question) {
                text.push('?');
            } else {
                text.push_str(&p.i64_literal()?.to_string());
            }
            Ok(())
        })?;
        if old {
            self.expect(Tok::Greater, "'>'")?;
        }
        text.push('>');
        Ok(Attr::Opaque(Name::from(text)))
    }

    /// `<atol = 1.0e-5, rtol = 0.0, ulps = 1, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>`
    pub(super) fn result_accuracy(&mut self) -> Parsed<Attr> {
        self.expect(Tok::Less, "'<'")?;
        let (mut atol, mut rtol, mut ulps) = (FloatBits::new(0.0), FloatBits::new(0.0), 0);
        let mut mode = None;
        self.list_until(Tok::Greater, "'>'", |p| {
            let field = p.expect(Tok::Ident, "atol, rtol, ulps or mode")?;
            p.expect(Tok::Equal, "'='")?;
            match p.text(field) {
                "atol" => atol = p.array_float(ElementType::F64)?,
                "rtol" => rtol = p.array_float(ElementType::F64)?,
                "ulps" => ulps = p.i64_literal()?,
                "mode" => mode = Some(p.attr()?),
                _ => return Err(p.fail(field.span(), "expected atol, rtol, ulps or mode")),
            }
            Ok(())
        })?;
        let mut text = String::from("#stablehlo.result_accuracy<");
        for (name, value) in [("atol", atol.get()), ("rtol", rtol.get())] {
            if value != 0.0 {
                let _ = write!(text, "{name} = {}, ", float_text(ElementType::F64, value));
            }
        }
        if ulps != 0 {
            let _ = write!(text, "ulps = {ulps}, ");
        }
        let mode = mode.map_or("#stablehlo.result_accuracy_mode<DEFAULT>".into(), |m| attr_text(&m));
        let _ = write!(text, "mode = {mode}>");
        Ok(Attr::Opaque(Name::from(text)))
    }

    /// `<lhs_batching_dimensions = [0], ..>`; lists that are empty go without saying.
    pub(super) fn ragged_dot(&mut self) -> Parsed<Attr> {
        let names = [
            "lhs_batching_dimensions",
            "rhs_batching_dimensions",
            "lhs_contracting_dimensions",
            "rhs_contracting_dimensions",
            "lhs_ragged_dimensions",
            "rhs_group_dimensions",
        ];
        let lists = self.named_lists(&names)?;
        let said = names.iter().zip(lists).filter(|(_, list)| !list.is_empty());
        let fields = said.map(|(name, list)| format!("{name} = {list:?}")).collect::<Vec<_>>();
        Ok(Attr::Opaque(Name::from(format!("#chlo.ragged_dot<{}>", fields.join(", ")))))
    }

    /// The text of `affine_map<..>` or `affine_set<..>`, in which `>=` and `->` close nothing.
    pub(super) fn affine_text(&mut self) -> Parsed<Attr> {
        let start = self.bump();
        if !self.at(Tok::Less) {
            return Err(self.expected("'<'"));
        }
        let bytes = self.lexer.text.as_bytes();
        let closes =
            |&at: &usize| bytes[at] == b'>' && bytes[at - 1] != b'-' && bytes.get(at + 1) != Some(&b'=');
        let Some(close) = (self.tok.end..bytes.len()).find(closes) else {
            return Err(self.fail(self.tok.span(), "the '<' is not closed"));
        };
        self.jump(close + 1);
        Ok(Attr::Opaque(squeeze(&self.lexer.text[start.start..close + 1])))
    }

    /// The text of `sparse<..> : type`, of which `start` has been consumed.
    pub(super) fn typed_text(&mut self, start: Token) -> Parsed<Attr> {
        self.bracketed_text(start)?;
        self.expect(Tok::Colon, "':' and the type of the constant")?;
        self.ty()?;
        Ok(Attr::Opaque(squeeze(&self.lexer.text[start.start..self.last_end])))
    }
}
