//! The pretty forms that the tables describe: operands, named attributes and types.

use super::ops::{Draft, Uses};
use super::types::Types;
use super::{Parsed, Parser};
use crate::family::{Format, Key, Tail};
use crate::lexer::Tok;
use tpuc_ir::{Attr, Type};
use tpuc_ir::attr::EnumAttr;

impl<'s> Parser<'s> {
    pub(super) fn formatted(&mut self, format: &'static Format, d: &mut Draft) -> Parsed<()> {
        let uses = if format.operands { self.fixed_uses(d)? } else { Uses::new() };
        let mut first = uses.is_empty();
        for key in &format.keys {
            if key.optional && !self.at_optional_key(key) {
                continue;
            }
            if !std::mem::take(&mut first) {
                self.expect(Tok::Comma, &format!("', {}'", key.word))?;
            }
            if !key.word.is_empty() {
                self.key(key.word)?;
            }
            let value = self.key_value(key)?;
            d.set(key.attr, value);
        }
        self.optional_attr_dict(&mut d.data.attrs)?;
        match format.tail {
            Tail::Nothing => {
                d.data.operands.extend(uses.iter().map(|u| u.value));
                return Ok(());
            }
            Tail::Same => return self.same_type(d, &uses),
            _ => {
                self.expect(Tok::Colon, "':' and the types")?;
            }
        }
        match format.tail {
            Tail::Source => {
                let mut types = Types::from_elem(Type::Index, uses.len());
                if let Some(first) = types.first_mut() {
                    *first = self.ty()?;
                }
                d.results.push(Type::Index);
                self.set_operands(d, &uses, &types)
            }
            tail @ (Tail::Arrow | Tail::To) => {
                let operands = self.bare_types()?;
                if tail == Tail::To {
                    self.expect_word("to")?;
                } else {
                    self.expect(Tok::Arrow, "'->'")?;
                }
                d.results.push(self.ty()?);
                self.set_operands(d, &uses, &operands)
            }
            Tail::Results => {
                d.results = self.bare_types()?;
                self.set_operands(d, &uses, &[])
            }
            Tail::Operands | Tail::Operand => {
                let types = self.bare_types()?;
                let all = match &types[..] {
                    [one] => Types::from_elem(one.clone(), uses.len()),
                    _ => types,
                };
                self.set_operands(d, &uses, &all)
            }
            _ => self.functional_type(d, &uses),
        }
    }

    fn at_optional_key(&self, key: &Key) -> bool {
        let next = self.lexer.next(self.tok.end);
        self.at(Tok::Comma) && self.text(next) == key.word
    }

    /// The value of an attribute whose type goes without saying.
    fn key_value(&mut self, key: &Key) -> Parsed<Attr> {
        match key.kind {
            "i64" => Ok(Attr::i64(self.i64_literal()?)),
            "i32" => self.i32_attr(),
            "i64_array" => Ok(Attr::i64s(self.i64_list()?)),
            "bool_array" => self.bool_list(),
            "fft_type" | "rng_algorithm" | "rng_distribution" | "transpose" => {
                match EnumAttr::from_spelling("stablehlo", key.kind, self.text(self.tok)) {
                    Some(value) => {
                        self.bump();
                        Ok(Attr::Enum(value))
                    }
                    None => Err(self.expected(&format!("a value of '{}'", key.kind))),
                }
            }
            _ => self.attr(),
        }
    }
}
