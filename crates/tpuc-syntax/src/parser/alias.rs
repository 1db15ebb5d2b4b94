//! `#name = attribute` and `!name = type`.
//!
//! A chain of aliases can spell a value of exponential size or unbounded depth in a short text. Each use of an
//! alias is therefore charged with the size and depth of what it stands for.

use super::{Parsed, Parser};
use crate::lexer::{Tok, Token};
use std::sync::Arc;
use tpuc_ir::{Attr, Quantized, TensorType, Type};
use tpuc_support::Name;

/// Parts that all uses of aliases in one text may expand to.
pub(super) const MAX_EXPANSION: usize = 1 << 22;

/// What an alias stands for.
pub(super) struct Alias<T> {
    value: T,
    extent: Extent,
}

/// Number of parts and deepest nesting.
#[derive(Clone, Copy)]
struct Extent {
    size: usize,
    depth: u32,
}

impl Extent {
    fn around(parts: impl Iterator<Item = Extent>) -> Self {
        parts.fold(Extent { size: 1, depth: 1 }, |all, part| Extent {
            size: all.size.saturating_add(part.size),
            depth: all.depth.max(part.depth + 1),
        })
    }
    fn of_types<'a>(types: impl IntoIterator<Item = &'a Type>) -> Self {
        Self::around(types.into_iter().map(Self::of_type))
    }
    fn of_type(ty: &Type) -> Self {
        match ty {
            Type::Tuple(parts) | Type::Future(parts) => Self::of_types(parts.iter()),
            Type::Tensor(TensorType { quant: Some(quant), .. }) => {
                Self { size: 1 + quant.scales.len(), depth: 1 }
            }
            Type::Function(inputs, results) => Self::of_types(inputs.iter().chain(results.iter())),
            _ => Self::around(std::iter::empty()),
        }
    }
    fn of_attr(attr: &Attr) -> Self {
        match attr {
            Attr::Array(items) => Self::around(items.iter().map(Self::of_attr)),
            Attr::Dict(dict) => Self::around(dict.iter().map(|(_, a)| Self::of_attr(a))),
            Attr::Type(ty) => Self::of_type(ty),
            _ => Self::around(std::iter::empty()),
        }
    }
}

impl<'s> Parser<'s> {
    pub(super) fn attr_alias(&mut self) -> Parsed<()> {
        let token = self.bump();
        let name = self.text(token);
        self.expect(Tok::Equal, "'=' of an alias definition")?;
        if name.contains('.') {
            return Err(
                self.fail(token.span(), "an alias has no '.' in its name, which stands for a dialect")
            );
        }
        if self.attr_aliases.contains_key(name) || self.is_loc_alias(name) {
            return Err(self.fail(token.span(), format!("the alias {name} is defined twice")));
        }
        if self.at_word("loc") {
            return self.loc_alias(name);
        }
        let value = self.attr()?;
        let extent = Extent::of_attr(&value);
        self.attr_aliases.insert(name, Alias { value, extent });
        Ok(())
    }

    pub(super) fn type_alias(&mut self) -> Parsed<()> {
        let token = self.bump();
        let name = self.text(token);
        self.expect(Tok::Equal, "'=' of an alias definition")?;
        self.eat_word("type");
        let (value, extent) = match self.quant_element()? {
            Some(quant) => {
                let extent = Extent { size: 1 + quant.scales.len(), depth: 1 };
                let text = Name::from(quant.to_string());
                self.quant_aliases.insert(name, quant);
                (Type::Opaque(text), extent)
            }
            None => {
                let value = self.ty()?;
                let extent = Extent::of_type(&value);
                (value, extent)
            }
        };
        if self.type_aliases.insert(name, Alias { value, extent }).is_some() {
            return Err(self.fail(token.span(), format!("the alias {name} is defined twice")));
        }
        Ok(())
    }

    /// The attribute that this `#name` stands for, if it is an alias.
    pub(super) fn aliased_attr(&mut self, token: Token) -> Parsed<Option<Attr>> {
        let Some(alias) = self.attr_aliases.get(self.text(token)) else { return Ok(None) };
        let (value, extent) = (alias.value.clone(), alias.extent);
        self.charge(token, extent)?;
        Ok(Some(value))
    }

    /// The type that this `!name` stands for, if it is an alias.
    pub(super) fn aliased_type(&mut self, token: Token) -> Parsed<Option<Type>> {
        let Some(alias) = self.type_aliases.get(self.text(token)) else { return Ok(None) };
        let (value, extent) = (alias.value.clone(), alias.extent);
        self.charge(token, extent)?;
        Ok(Some(value))
    }

    /// A quantised element type, spelt out or by its alias; `None`, and nothing consumed, if there is none here.
    pub(super) fn quant_element(&mut self) -> Parsed<Option<Arc<Quantized>>> {
        let token = self.tok;
        if !self.at(Tok::Bang) {
            return Ok(None);
        }
        let name = self.text(token);
        if let Some(quant) = self.quant_aliases.get(name).cloned() {
            self.charge(token, Extent { size: 1 + quant.scales.len(), depth: 1 })?;
            self.bump();
            return Ok(Some(quant));
        }
        if name == "!quant" || name.starts_with("!quant.") { self.quantized().map(Some) } else { Ok(None) }
    }

    fn charge(&mut self, token: Token, extent: Extent) -> Parsed<()> {
        if self.depth + extent.depth > self.options.max_depth || extent.size > self.alias_budget {
            return Err(self.unsupported(token.span(), "the aliases expand to more than the limit allows"));
        }
        self.alias_budget -= extent.size;
        Ok(())
    }
}
