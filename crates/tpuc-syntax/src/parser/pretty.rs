//! The pretty forms without regions.

use super::ops::{Draft, Uses};
use super::types::Types;
use super::{Parsed, Parser};
use crate::family::Family;
use crate::lexer::Tok;
use tpuc_ir::attr::{ComparisonDirection, ComparisonType, EnumAttr, Precision};
use tpuc_ir::{Arity, Attr, OpKind, Type};
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Tensor};

impl<'s> Parser<'s> {
    pub(super) fn pretty_form(&mut self, family: &'static Family, mut draft: Draft) -> Parsed<Draft> {
        let d = &mut draft;
        match family {
            Family::Generic => {
                let name = d.data.kind.name();
                let message =
                    format!("'{name}' has no short form; write \"{name}\"(...) in the generic form");
                return Err(self.fail(d.data.span, message));
            }
            Family::Format(format) => self.formatted(format, d)?,
            Family::Complex => self.complex(d)?,
            Family::Compare => self.compare(d)?,
            Family::Select => self.select(d)?,
            Family::Slice => self.slice(d)?,
            Family::Constant => self.constant(d)?,
            Family::ReducePrecision => self.reduce_precision(d)?,
            Family::Dot => {
                let uses = self.fixed_uses(d)?;
                if self.eat(Tok::Comma) {
                    self.key("precision")?;
                    d.set("precision_config", self.precisions()?);
                }
                self.attrs_and_types(d, &uses)?;
            }
            Family::DotGeneral => self.dot_general(d)?,
            Family::Convolution => self.convolution(d)?,
            Family::CustomCall => {
                let token = self.expect(Tok::Symbol, "'@' and the name of the target")?;
                d.set("call_target_name", Attr::Str(self.name_of(token)?));
                let uses = self.uses_in_parens()?;
                self.attrs_and_types(d, &uses)?;
            }
            Family::Call => {
                let callee = self.symbol_attr()?;
                d.set("callee", callee);
                let uses = self.uses_in_parens()?;
                self.attrs_and_types(d, &uses)?;
            }
            Family::Barrier => {
                self.optional_attr_dict(&mut d.data.attrs)?;
                if self.eat(Tok::LParen) {
                    self.expect(Tok::RParen, "')'")?;
                } else {
                    let uses = self.uses()?;
                    self.expect(Tok::Colon, "':' and the types")?;
                    d.results = self.bare_types()?;
                    let types = d.results.clone();
                    self.set_operands(d, &uses, &types)?;
                }
            }
            Family::Tuple => {
                let uses = self.uses()?;
                self.colon_after_attrs(d)?;
                let token = self.tok;
                let ty = self.ty()?;
                let Type::Tuple(parts) = &ty else {
                    return Err(self.fail(token.span(), format!("expected a tuple type, found {ty}")));
                };
                self.set_operands(d, &uses, &parts.clone())?;
                d.results.push(ty);
            }
            Family::TupleElement => {
                let uses = self.fixed_uses(d)?;
                self.expect(Tok::LBracket, "'[' and the index of the element")?;
                d.set("index", self.i32_attr()?);
                self.expect(Tok::RBracket, "']'")?;
                self.attrs_and_types(d, &uses)?;
            }
            Family::Return => {
                // StableHLO has the dictionary behind the operands, func and sdy before them.
                self.optional_attr_dict(&mut d.data.attrs)?;
                let uses = self.uses()?;
                self.optional_attr_dict(&mut d.data.attrs)?;
                let types = if self.eat(Tok::Colon) { self.bare_types()? } else { Types::new() };
                self.set_operands(d, &uses, &types)?;
            }
            Family::Composite => self.composite(d)?,
            Family::TopK => self.top_k(d)?,
            Family::Scan => self.scan(d)?,
            Family::Mesh => self.mesh(d)?,
            Family::Words(words) => self.words(words, d)?,
            Family::NamedComputation => self.named_computation(d)?,
            Family::ManualComputation => self.manual_computation(d)?,
            Family::Reduce => self.reduce(d)?,
            Family::While => self.while_op(d)?,
            Family::Func => self.func(d)?,
            Family::Module => self.module_op(d)?,
        }
        Ok(draft)
    }

    /// The operands, as many as the tables say.
    pub(super) fn fixed_uses(&mut self, draft: &Draft) -> Parsed<Uses> {
        let uses = self.uses()?;
        let info = draft.data.kind.info();
        let least = info.operands.iter().filter(|o| o.arity == Arity::One).count();
        let open = info.operands.iter().any(|o| o.arity != Arity::One);
        if uses.len() < least || uses.len() > least && !open {
            let (name, found) = (info.name, uses.len());
            let s = if least == 1 { "" } else { "s" };
            let more = if open { "at least " } else { "" };
            let message = format!("'{name}' takes {more}{least} operand{s}, found {found}");
            return Err(self.fail(draft.data.span, message));
        }
        Ok(uses)
    }

    pub(super) fn colon_after_attrs(&mut self, draft: &mut Draft) -> Parsed<()> {
        self.optional_attr_dict(&mut draft.data.attrs)?;
        self.expect(Tok::Colon, "':' and the types")?;
        Ok(())
    }

    /// `{attributes} : (types) -> types`
    pub(super) fn attrs_and_types(&mut self, draft: &mut Draft, uses: &Uses) -> Parsed<()> {
        self.colon_after_attrs(draft)?;
        self.functional_type(draft, uses)
    }

    /// `: type` for all operands and the result, or `: (types) -> type`
    pub(super) fn same_type(&mut self, draft: &mut Draft, uses: &Uses) -> Parsed<()> {
        self.expect(Tok::Colon, "':' and the type")?;
        if self.at(Tok::LParen) {
            return self.functional_type(draft, uses);
        }
        let ty = self.ty()?;
        for operand in uses {
            self.check_type(operand, &ty)?;
        }
        draft.data.operands.extend(uses.iter().map(|u| u.value));
        draft.results.push(ty);
        Ok(())
    }

    /// `word =`
    pub(super) fn key(&mut self, word: &str) -> Parsed<()> {
        self.expect_word(word)?;
        self.expect(Tok::Equal, "'='")?;
        Ok(())
    }

    /// `, word =`
    pub(super) fn comma_key(&mut self, word: &str) -> Parsed<()> {
        self.expect(Tok::Comma, &format!("', {word} ='"))?;
        self.key(word)
    }

    pub(super) fn i32_attr(&mut self) -> Parsed<Attr> {
        let token = self.tok;
        let value = self.i64_literal()?;
        if i32::try_from(value).is_err() {
            return Err(self.fail(token.span(), "the value does not fit in i32"));
        }
        Ok(Attr::Int(value, Type::Scalar(ElementType::I32)))
    }

    fn complex(&mut self, d: &mut Draft) -> Parsed<()> {
        let uses = self.fixed_uses(d)?;
        self.colon_after_attrs(d)?;
        if self.at(Tok::LParen) {
            return self.functional_type(d, &uses);
        }
        let token = self.tok;
        let ty = self.tensor_type()?;
        if !ty.elem.is_complex() {
            return Err(self.fail(token.span(), format!("expected a tensor of complex type, found {ty}")));
        }
        let part = Type::Tensor(ty.with_elem(ty.elem.real()));
        self.set_operands(d, &uses, &[part.clone(), part])?;
        d.results.push(ty.into());
        Ok(())
    }

    fn compare(&mut self, d: &mut Draft) -> Parsed<()> {
        let token = self.tok;
        let Some(direction) = ComparisonDirection::from_name(self.text(token)) else {
            return Err(self.expected("a comparison direction (EQ, NE, GE, GT, LE or LT)"));
        };
        self.bump();
        d.set("comparison_direction", Attr::Enum(direction.into()));
        self.expect(Tok::Comma, "','")?;
        let uses = self.fixed_uses(d)?;
        if self.eat(Tok::Comma) {
            let text = self.text(self.tok);
            match ComparisonType::from_name(text) {
                Some(ty) => d.set("compare_type", Attr::Enum(ty.into())),
                None if text == "NOTYPE" => {}
                None => {
                    return Err(self.expected("a comparison type (FLOAT, TOTALORDER, SIGNED or UNSIGNED)"));
                }
            }
            self.bump();
        }
        self.attrs_and_types(d, &uses)
    }

    fn select(&mut self, d: &mut Draft) -> Parsed<()> {
        let uses = self.fixed_uses(d)?;
        self.colon_after_attrs(d)?;
        if self.at(Tok::LParen) {
            return self.functional_type(d, &uses);
        }
        let pred = self.ty()?;
        self.expect(Tok::Comma, "',' and the type of the values")?;
        let ty = self.ty()?;
        self.set_operands(d, &uses, &[pred, ty.clone(), ty.clone()])?;
        d.results.push(ty);
        Ok(())
    }

    /// `%0 [start:limit:stride, ...]`
    fn slice(&mut self, d: &mut Draft) -> Parsed<()> {
        let uses = self.fixed_uses(d)?;
        self.expect(Tok::LBracket, "'[' of the slice bounds")?;
        let (mut starts, mut limits, mut strides) = (Vec::new(), Vec::new(), Vec::new());
        self.list_until(Tok::RBracket, "']'", |p| {
            starts.push(p.i64_literal()?);
            p.expect(Tok::Colon, "':' and the limit")?;
            limits.push(p.i64_literal()?);
            strides.push(if p.eat(Tok::Colon) { p.i64_literal()? } else { 1 });
            Ok(())
        })?;
        d.set("start_indices", Attr::i64s(starts));
        d.set("limit_indices", Attr::i64s(limits));
        d.set("strides", Attr::i64s(strides));
        self.attrs_and_types(d, &uses)
    }

    /// `dense<..> : type`, or as in the generic form, `() <{value = ..}> : () -> type`
    fn constant(&mut self, d: &mut Draft) -> Parsed<()> {
        if self.at(Tok::LParen) {
            return self.generic_tail(d);
        }
        self.optional_attr_dict(&mut d.data.attrs)?;
        let token = self.tok;
        let value = self.attr()?;
        let arith = d.data.kind == OpKind::ArithConstant;
        let ty = match &value {
            Attr::Dense(t) => Some(Type::tensor(t.elem(), t.shape().iter().map(|&n| n as i64))),
            Attr::Int(_, ty) | Attr::Float(_, ty) if arith => Some(ty.clone()),
            Attr::Bool(_) if arith => Some(Type::Scalar(ElementType::I1)),
            Attr::Opaque(text) if arith => index_tensor_type(text),
            _ => None,
        };
        let Some(ty) = ty else {
            return Err(self.fail(token.span(), "expected a dense constant"));
        };
        d.results.push(ty);
        d.set("value", value);
        Ok(())
    }

    /// `%0, format = e8m7`
    fn reduce_precision(&mut self, d: &mut Draft) -> Parsed<()> {
        let uses = self.fixed_uses(d)?;
        self.comma_key("format")?;
        let text = self.text(self.tok);
        let parts = text.strip_prefix('e').and_then(|t| t.split_once('m'));
        let bits = parts.and_then(|(e, m)| Some((e.parse::<i32>().ok()?, m.parse::<i32>().ok()?)));
        let Some((exponent, mantissa)) = bits else {
            return Err(self.expected("a format such as e8m7"));
        };
        self.bump();
        let i32_attr = |v: i32| Attr::Int(v.into(), Type::Scalar(ElementType::I32));
        d.set("exponent_bits", i32_attr(exponent));
        d.set("mantissa_bits", i32_attr(mantissa));
        self.optional_attr_dict(&mut d.data.attrs)?;
        self.same_type(d, &uses)
    }

    /// `[DEFAULT, HIGH]`
    fn precisions(&mut self) -> Parsed<Attr> {
        self.expect(Tok::LBracket, "'[' of the precisions")?;
        let mut items = Vec::new();
        self.list_until(Tok::RBracket, "']'", |p| {
            match Precision::from_name(p.text(p.tok)) {
                Some(precision) => items.push(Attr::Enum(EnumAttr::Precision(precision))),
                None => return Err(p.expected("a precision (DEFAULT, HIGH or HIGHEST)")),
            }
            p.bump();
            Ok(())
        })?;
        Ok(Attr::Array(items.into()))
    }

    fn dot_general(&mut self, d: &mut Draft) -> Parsed<()> {
        let uses = self.fixed_uses(d)?;
        self.expect(Tok::Comma, "',' and the dimension numbers")?;
        let mut dims = tpuc_ir::DotDims::default();
        if self.at_word("batching_dims") {
            self.key("batching_dims")?;
            (dims.lhs_batch, dims.rhs_batch) = self.list_pair()?;
            self.expect(Tok::Comma, "', contracting_dims ='")?;
        }
        self.key("contracting_dims")?;
        (dims.lhs_contract, dims.rhs_contract) = self.list_pair()?;
        d.set("dot_dimension_numbers", Attr::Dot(dims.into()));
        while self.eat(Tok::Comma) {
            if self.at_word("precision") {
                self.key("precision")?;
                d.set("precision_config", self.precisions()?);
            } else {
                self.key("algorithm")?;
                let open = self.tok;
                let Some(end) = self.lexer.balanced(open.start).filter(|_| self.at(Tok::Less)) else {
                    return Err(self.expected("'<' of the algorithm"));
                };
                let text = format!("#stablehlo.dot_algorithm{}", &self.lexer.text[open.start..end]);
                self.jump(end);
                d.set("algorithm", Attr::Opaque(super::types::squeeze(&text)));
            }
        }
        self.attrs_and_types(d, &uses)
    }

    /// `[0] x [1]`
    fn list_pair(&mut self) -> Parsed<(Vec<i64>, Vec<i64>)> {
        let lhs = self.i64_list()?;
        self.expect_word("x")?;
        Ok((lhs, self.i64_list()?))
    }

    /// `(%0, %1) dim_numbers = [..]x[..]->[..], window = {stride = [..], pad = [[..]], ...}`
    fn convolution(&mut self, d: &mut Draft) -> Parsed<()> {
        let uses = self.uses_in_parens()?;
        self.key("dim_numbers")?;
        let dims = self.conv_dims()?;
        d.set("dimension_numbers", Attr::Conv(dims.into()));
        self.comma_key("window")?;
        self.expect(Tok::LBrace, "'{' of the window")?;
        self.list_until(Tok::RBrace, "'}'", |p| {
            let token = p.tok;
            if p.at(Tok::RBrace) && !d.data.attrs.is_empty() {
                return Ok(()); // behind a last comma
            }
            let word = p.text(token);
            let name = match word {
                "stride" => "window_strides",
                "pad" => "padding",
                "lhs_dilate" => "lhs_dilation",
                "rhs_dilate" => "rhs_dilation",
                "reverse" => "window_reversal",
                _ => return Err(p.expected("stride, pad, lhs_dilate, rhs_dilate or reverse")),
            };
            p.key(word)?;
            let attr = match word {
                "pad" => p.padding()?,
                "reverse" => p.bool_list()?,
                _ => Attr::i64s(p.i64_list()?),
            };
            if d.data.attrs.set(Name::new_static(name), attr).is_some() {
                return Err(p.fail(token.span(), format!("'{word}' is given twice")));
            }
            Ok(())
        })?;
        self.attrs_and_types(d, &uses)
    }

    /// `[[low, high], ...]`
    fn padding(&mut self) -> Parsed<Attr> {
        let open = self.expect(Tok::LBracket, "'[' of the padding")?;
        let mut flat = Vec::new();
        self.list_until(Tok::RBracket, "']'", |p| {
            let pair = p.i64_list()?;
            if pair.len() != 2 {
                return Err(p.fail(open.span(), "padding is written as pairs [low, high]"));
            }
            flat.extend(pair.into_iter().map(i128::from));
            Ok(())
        })?;
        Ok(Attr::Dense(Tensor::from_ints(ElementType::I64, &[flat.len() as u64 / 2, 2], flat)))
    }

    /// `[false, true]`; also `[0, 1]`
    pub(super) fn bool_list(&mut self) -> Parsed<Attr> {
        self.expect(Tok::LBracket, "'[' of the list")?;
        let mut items = Vec::new();
        self.list_until(Tok::RBracket, "']'", |p| {
            items.push(match p.text(p.tok) {
                "true" | "1" => true,
                "false" | "0" => false,
                _ => return Err(p.expected("true or false")),
            });
            p.bump();
            Ok(())
        })?;
        Ok(Attr::bools(items))
    }
}

/// The type of a constant of `index` elements, of which only the text is kept.
fn index_tensor_type(text: &str) -> Option<Type> {
    let ty = &text[text.rfind(": tensor<")? + 2..];
    (text.starts_with("dense<") && ty.ends_with("index>")).then(|| Type::Opaque(Name::from(ty)))
}
