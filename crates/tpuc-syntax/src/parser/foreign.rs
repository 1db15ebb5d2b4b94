//! The pretty forms of ops around StableHLO: composites, CHLO's own, and those of the sdy dialect.

use super::ops::{Draft, Uses};
use super::{Parsed, Parser};
use crate::family::{SDY_DIRECTIONS, Word, sdy_brackets};
use crate::lexer::Tok;
use crate::parser::types::squeeze;
use smallvec::SmallVec;
use tpuc_ir::{Attr, Region, Type};
use tpuc_tensor::ElementType;

impl<'s> Parser<'s> {
    /// `"name" %0, %1 ({..}, {..}) {..} : (types) -> types`
    pub(super) fn composite(&mut self, d: &mut Draft) -> Parsed<()> {
        let token = self.expect(Tok::Str, "the name of the composite as a string")?;
        d.set("name", Attr::Str(self.name_of(token)?));
        let uses = self.uses()?;
        if self.eat(Tok::LParen) {
            let mut regions = SmallVec::<[Region; 2]>::new();
            self.list_until(Tok::RParen, "')'", |p| {
                regions.push(p.region(false, Vec::new())?);
                Ok(())
            })?;
            d.data.regions = regions;
        }
        self.attrs_and_types(d, &uses)
    }

    /// `(%0, k = 2) {..} : type -> (type, type)`
    pub(super) fn top_k(&mut self, d: &mut Draft) -> Parsed<()> {
        self.expect(Tok::LParen, "'(' of the operand")?;
        let uses = self.fixed_uses(d)?;
        self.comma_key("k")?;
        d.set("k", Attr::i64(self.i64_literal()?));
        if self.at(Tok::Comma) {
            self.comma_key("is_stable")?;
            let stable = self.attr()?;
            d.set("is_stable", stable);
        }
        self.expect(Tok::RParen, "')'")?;
        self.colon_after_attrs(d)?;
        let operands = self.bare_types()?;
        self.expect(Tok::Arrow, "'->'")?;
        d.results = self.type_list()?;
        self.set_operands(d, &uses, &operands)
    }

    /// `(%0) inits (%1) dimension=0 attributes {..} {..} : (types) -> types`
    pub(super) fn scan(&mut self, d: &mut Draft) -> Parsed<()> {
        let mut uses = self.uses_in_parens()?;
        let inputs = uses.len();
        self.expect_word("inits")?;
        let inits = self.uses_in_parens()?;
        let carries = inits.len();
        uses.extend(inits);
        self.key("dimension")?;
        d.set("dimension", Attr::i64(self.i64_literal()?));
        if self.eat_word("attributes") {
            self.attr_dict_into(&mut d.data.attrs)?;
        }
        let region = self.region(true, Vec::new())?;
        d.data.regions.push(region);
        self.expect(Tok::Colon, "':' and the types")?;
        self.functional_type(d, &uses)?;
        let Some(outputs) = d.results.len().checked_sub(carries) else {
            return Err(self.fail(d.data.span, "there are fewer results than values carried"));
        };
        let sizes = |a: usize, b: usize| Attr::Ints(ElementType::I32, [a as i64, b as i64].into());
        d.set("operandSegmentSizes", sizes(inputs, carries));
        d.set("resultSegmentSizes", sizes(outputs, carries));
        Ok(())
    }

    /// `@name = <["x"=2]>`
    pub(super) fn mesh(&mut self, d: &mut Draft) -> Parsed<()> {
        let name = self.expect(Tok::Symbol, "'@' and the name of the mesh")?;
        d.set("sym_name", Attr::Str(self.name_of(name)?));
        self.expect(Tok::Equal, "'='")?;
        self.sdy_attr(d, "mesh", "sdy_mesh")?;
        self.optional_attr_dict(&mut d.data.attrs)
    }

    /// `[{"x"}] %0 out_sharding=<@mesh, [{}]> {..} : type`
    pub(super) fn words(&mut self, words: &'static [Word], d: &mut Draft) -> Parsed<()> {
        let mut uses = Uses::new();
        for word in words {
            match word {
                Word::Operands => uses = self.fixed_uses(d)?,
                Word::Attr(key) if key.optional && !self.at_word(key.word) => {}
                Word::Attr(key) => {
                    if !key.word.is_empty() {
                        self.key(key.word)?;
                    }
                    self.sdy_attr(d, key.attr, key.kind)?;
                }
            }
        }
        self.optional_attr_dict(&mut d.data.attrs)?;
        if !d.data.kind.info().results.is_empty() {
            return self.same_type(d, &uses);
        }
        self.expect(Tok::Colon, "':' and the type")?;
        let types = self.bare_types()?;
        self.set_operands(d, &uses, &types)
    }

    /// `(%0) in_shardings=[..] out_shardings=[..] manual_axes={..} (%arg0: type) {..} : (types) -> types`
    pub(super) fn manual_computation(&mut self, d: &mut Draft) -> Parsed<()> {
        self.computation(d, false)
    }

    /// `<"name">(%0) in_shardings=[..] out_shardings=[..] (%arg0: type) {..} : (types) -> types`
    pub(super) fn named_computation(&mut self, d: &mut Draft) -> Parsed<()> {
        self.expect(Tok::Less, "'<' and the name")?;
        let token = self.expect(Tok::Str, "a name as a string")?;
        d.set("name", Attr::Str(self.name_of(token)?));
        self.expect(Tok::Greater, "'>'")?;
        self.computation(d, true)
    }

    fn computation(&mut self, d: &mut Draft, optional: bool) -> Parsed<()> {
        let uses = self.uses_in_parens()?;
        for attr in d.data.kind.info().attrs.iter().filter(|a| sdy_brackets(a.kind).is_some()) {
            if optional && !self.at_word(attr.name) {
                continue;
            }
            self.key(attr.name)?;
            self.sdy_attr(d, attr.name, attr.kind)?;
        }
        self.expect(Tok::LParen, "'(' of the arguments")?;
        let args = self.block_arg_list()?;
        let region = self.region(false, args)?;
        d.data.regions.push(region);
        self.attrs_and_types(d, &uses)
    }

    /// An attribute written without the name of its kind.
    fn sdy_attr(&mut self, d: &mut Draft, name: &'static str, kind: &str) -> Parsed<()> {
        let start = self.tok;
        let value = match (kind, sdy_brackets(kind)) {
            (_, Some((head, close))) => {
                let opens = matches!(start.kind, Tok::Less | Tok::LBracket | Tok::LBrace);
                let Some(end) = self.lexer.balanced(start.start).filter(|_| opens) else {
                    return Err(self.expected("an attribute in brackets"));
                };
                self.jump(end);
                let text = &self.lexer.text[start.start..end];
                Attr::Opaque(squeeze(&format!("{head}{text}{close}")))
            }
            ("sdy_direction", _) => {
                let Some(value) = SDY_DIRECTIONS.iter().position(|d| self.at_word(d)) else {
                    return Err(self.expected("a direction"));
                };
                self.bump();
                Attr::Int(value as i64, Type::Scalar(ElementType::I32))
            }
            _ => Attr::i64(self.i64_literal()?),
        };
        d.set(name, value);
        Ok(())
    }
}
