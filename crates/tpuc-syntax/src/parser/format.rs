//! The pretty forms that the tables describe: operands, named attributes and types.

use super::ops::{Draft, Uses};
use super::types::Types;
use super::{Parsed, Parser};
use crate::family::{CMPF, CMPI, Format, Key, Tail};
use crate::lexer::Tok;
use tpuc_ir::attr::EnumAttr;
use tpuc_ir::{Attr, Type};
use tpuc_support::Name;
use tpuc_tensor::ElementType;

impl<'s> Parser<'s> {
    pub(super) fn formatted(&mut self, format: &'static Format, d: &mut Draft) -> Parsed<()> {
        let (before, after) = format.keys.split_at(format.before);
        let mut first = true;
        for key in before {
            self.format_key(key, &mut first, d)?;
        }
        let mut uses = Uses::new();
        if format.operands {
            if !first {
                self.expect(Tok::Comma, "','")?;
            }
            uses = self.fixed_uses(d)?;
        }
        first &= uses.is_empty();
        for key in after {
            self.format_key(key, &mut first, d)?;
        }
        self.optional_attr_dict(&mut d.data.attrs)?;
        self.format_types(format, d, &uses)?;
        if let Some(ty) = format.gives {
            d.results.push(given_type(ty));
        }
        Ok(())
    }

    /// `, word = value`, or nothing where that is optional
    fn format_key(&mut self, key: &Key, first: &mut bool, d: &mut Draft) -> Parsed<()> {
        if key.optional && !self.at_optional_key(key) {
            return Ok(());
        }
        if !std::mem::take(first) {
            self.expect(Tok::Comma, &format!("', {}'", key.word))?;
        }
        if !key.word.is_empty() {
            self.key(key.word)?;
        }
        let value = self.key_value(key)?;
        d.set(key.attr, value);
        Ok(())
    }

    fn format_types(&mut self, format: &Format, d: &mut Draft, uses: &Uses) -> Parsed<()> {
        match format.tail {
            Tail::Nothing => {
                d.data.operands.extend(uses.iter().map(|u| u.value));
                return Ok(());
            }
            Tail::Same => return self.same_type(d, uses),
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
                self.set_operands(d, uses, &types)
            }
            tail @ (Tail::Arrow | Tail::To) => {
                let operands = self.bare_types()?;
                if tail == Tail::To {
                    self.expect_word("to")?;
                } else {
                    self.expect(Tok::Arrow, "'->'")?;
                }
                d.results = self.bare_types()?;
                self.set_operands(d, uses, &operands)
            }
            Tail::Elements => {
                let token = self.tok;
                let ty = self.ty()?;
                let Some(elem) = ty.as_tensor().map(|t| Type::Scalar(t.elem)).or_else(|| index_element(&ty))
                else {
                    return Err(self.fail(token.span(), format!("expected a tensor type, found {ty}")));
                };
                d.results.push(ty);
                self.set_operands(d, uses, &Types::from_elem(elem, uses.len()))
            }
            Tail::Truth => {
                let ty = self.ty()?;
                d.results.push(match &ty {
                    Type::Tensor(t) => Type::Tensor(t.with_elem(ElementType::I1)),
                    Type::Opaque(_) => {
                        return Err(self.unsupported(d.data.span, "tensors of index are not compared"));
                    }
                    _ => Type::Scalar(ElementType::I1),
                });
                self.set_operands(d, uses, &Types::from_elem(ty, uses.len()))
            }
            Tail::Results => {
                d.results = self.bare_types()?;
                self.set_operands(d, uses, &[])
            }
            Tail::Operands | Tail::Operand => {
                let types = self.bare_types()?;
                let all = match &types[..] {
                    [one] => Types::from_elem(one.clone(), uses.len()),
                    _ => types,
                };
                self.set_operands(d, uses, &all)
            }
            _ => self.functional_type(d, uses),
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
            "index" => Ok(Attr::Int(self.i64_literal()?, Type::Index)),
            "cmpi" | "cmpf" => {
                let names: &[&str] = if key.kind == "cmpi" { &CMPI } else { &CMPF };
                let Some(value) = names.iter().position(|name| self.at_word(name)) else {
                    return Err(self.expected("a predicate"));
                };
                self.bump();
                Ok(Attr::i64(value as i64))
            }
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

/// A type that the tables name.
pub(crate) fn given_type(text: &'static str) -> Type {
    match (text, text.parse()) {
        (_, Ok(elem)) => Type::Scalar(elem),
        ("index", _) => Type::Index,
        _ => Type::Opaque(Name::new_static(text)),
    }
}

/// `index`, if that is what a tensor type has as its elements.
pub(crate) fn index_element(ty: &Type) -> Option<Type> {
    matches!(ty, Type::Opaque(text) if text.starts_with("tensor<") && text.ends_with("index>"))
        .then_some(Type::Index)
}
