//! Attributes.

use super::number::{fits, float_from_bits, magnitude};
use super::types::{respace, squeeze};
use super::{Parsed, Parser};
use crate::lexer::{Tok, Token, unescape};
use crate::printer::quoted_bytes;
use tpuc_ir::attr::EnumAttr;
use tpuc_ir::{Attr, AttrDict, FloatBits, Type};
use tpuc_support::{Name, Span};
use tpuc_tensor::{ElementType, round_to};

/// Dialects whose attributes and types may stand in a module.
const DIALECTS: &[&str] = &[
    "acc",
    "affine",
    "arith",
    "async",
    "bufferization",
    "builtin",
    "cf",
    "check",
    "chlo",
    "complex",
    "dlti",
    "emitc",
    "func",
    "gpu",
    "ifrt",
    "index",
    "interpreter",
    "jax",
    "linalg",
    "llvm",
    "math",
    "memref",
    "mhlo",
    "ml_program",
    "mosaic_gpu",
    "mpmd",
    "nvgpu",
    "nvvm",
    "omp",
    "quant",
    "scf",
    "sdy",
    "shape",
    "sparse_tensor",
    "spirv",
    "tensor",
    "tf",
    "torch",
    "tosa",
    "tpu",
    "transform",
    "triton",
    "tt",
    "ub",
    "vector",
    "vhlo",
    "xla",
];

/// Attributes of StableHLO whose structure is not looked into here, or that are enumerations.
const STABLEHLO_ATTRS: &[&str] = &[
    "axis_ref",
    "bounds",
    "channel_handle",
    "comparison_direction",
    "comparison_type",
    "conv",
    "custom_call_api_version",
    "dot",
    "dot_algorithm",
    "fft_type",
    "gather",
    "mesh",
    "mesh_axis",
    "output_operand_alias",
    "precision",
    "replica_group_mesh_axes",
    "result_accuracy",
    "result_accuracy_mode",
    "rng_algorithm",
    "rng_distribution",
    "scatter",
    "sub_axis_info",
    "transpose",
    "type_extensions",
];

impl<'s> Parser<'s> {
    pub(super) fn attr(&mut self) -> Parsed<Attr> {
        self.nested(Self::attr_inner)
    }

    fn attr_inner(&mut self) -> Parsed<Attr> {
        let token = self.tok;
        match token.kind {
            Tok::Str => {
                self.bump();
                Ok(self.string_attr(token))
            }
            Tok::Int | Tok::Float | Tok::Minus => self.number_attr(),
            Tok::Symbol => self.symbol_attr(),
            Tok::Hash => self.hash_attr(),
            Tok::LBracket => {
                self.bump();
                let mut items = Vec::new();
                self.list_until(Tok::RBracket, "']'", |p| {
                    items.push(p.attr()?);
                    Ok(())
                })?;
                Ok(Attr::Array(items.into()))
            }
            Tok::LBrace => Ok(Attr::Dict(self.attr_dict()?)),
            Tok::LParen | Tok::Bang => Ok(Attr::Type(self.ty()?)),
            Tok::Ident => match self.text(token) {
                "true" | "false" => {
                    self.bump();
                    Ok(Attr::Bool(self.text(token) == "true"))
                }
                "unit" => {
                    self.bump();
                    Ok(Attr::Unit)
                }
                "dense" => self.dense_attr(),
                "array" => self.array_attr(),
                "dense_resource" => self.resource_attr(),
                "sparse" => {
                    self.bump();
                    self.typed_text(token)
                }
                "loc" => {
                    self.bump();
                    let Some(end) = self.lexer.balanced(self.tok.start).filter(|_| self.at(Tok::LParen))
                    else {
                        return Err(self.expected("'(' after 'loc'"));
                    };
                    self.jump(end);
                    Ok(Attr::Opaque(squeeze(&self.lexer.text[token.start..end])))
                }
                "strided" => {
                    self.bump();
                    Ok(Attr::Opaque(self.bracketed_text(token)?))
                }
                "affine_map" | "affine_set" => self.affine_text(),
                "distinct" => {
                    self.bump();
                    let id = self.lexer.balanced(self.tok.start).filter(|_| self.at(Tok::LBracket));
                    let end = id.and_then(|end| self.lexer.balanced(end));
                    let Some(end) = end else { return Err(self.expected("'[id]<attribute>'")) };
                    self.jump(end);
                    Ok(Attr::Opaque(squeeze(&self.lexer.text[token.start..end])))
                }
                _ => match self.ty() {
                    Ok(ty) => Ok(Attr::Type(ty)),
                    Err(super::Fail(Some(d))) if d.span == Some(token.span()) && d.constraint.is_none() => {
                        Err(self.expected("an attribute"))
                    }
                    Err(other) => Err(other),
                },
            },
            _ => Err(self.expected("an attribute")),
        }
    }

    /// Strings that are not UTF-8 once unescaped are kept as their literal.
    fn string_attr(&self, token: Token) -> Attr {
        match String::from_utf8(unescape(self.text(token))) {
            Ok(value) => Attr::Str(Name::from(value)),
            Err(bytes) => {
                let mut literal = String::new();
                quoted_bytes(&mut literal, bytes.as_bytes());
                Attr::Opaque(Name::from(literal))
            }
        }
    }

    /// The value of a string literal or of the name in `@"name"`.
    pub(super) fn name_of(&self, token: Token) -> Parsed<Name> {
        let text = self.text(token).trim_start_matches('@');
        if !text.starts_with('"') {
            return Ok(Name::from(text));
        }
        String::from_utf8(unescape(text))
            .map(Name::from)
            .map_err(|_| self.unsupported(token.span(), "names that are not UTF-8 are not supported"))
    }

    /// `@a` or `@a::@b`
    pub(super) fn symbol_attr(&mut self) -> Parsed<Attr> {
        let token = self.expect(Tok::Symbol, "a symbol name")?;
        let mut path = vec![self.name_of(token)?];
        while self.eat(Tok::ColonColon) {
            let token = self.expect(Tok::Symbol, "a symbol name after '::'")?;
            path.push(self.name_of(token)?);
        }
        Ok(Attr::Symbol(path.into()))
    }

    fn number_attr(&mut self) -> Parsed<Attr> {
        let start = self.tok;
        let negative = self.eat(Tok::Minus);
        if !matches!(self.tok.kind, Tok::Int | Tok::Float) {
            return Err(self.expected("a number"));
        }
        let token = self.bump();
        let text = self.text(token);
        let float = token.kind == Tok::Float;
        let default = if float { ElementType::F64 } else { ElementType::I64 };
        let ty = if self.eat(Tok::Colon) { self.ty()? } else { Type::Scalar(default) };
        let span = Span::new(start.start, token.end);
        let misfit = |p: &Self| p.fail(span, format!("the value does not fit in {ty}"));
        if float {
            let value: f64 = text.parse().map_err(|_| self.fail(span, "not a number"))?;
            return match ty {
                Type::Scalar(elem) if elem.is_float() => {
                    let value = round_to(elem, if negative { -value } else { value });
                    Ok(Attr::Float(FloatBits::new(value), ty))
                }
                _ => Err(self.fail(span, format!("a floating-point literal cannot have type {ty}"))),
            };
        }
        let value = magnitude(text).ok_or_else(|| misfit(self))?;
        let signed = if negative { -i128::from(value) } else { value.into() };
        match ty {
            Type::Scalar(ElementType::I1) if fits(ElementType::I1, signed) => Ok(Attr::Bool(value != 0)),
            Type::Scalar(elem) if elem.is_float() && text.starts_with("0x") && !negative => {
                let value = float_from_bits(elem, value).ok_or_else(|| misfit(self))?;
                Ok(Attr::Float(FloatBits::new(value), ty))
            }
            Type::Scalar(elem) if elem.is_float() => {
                Err(self.fail(span, format!("a value of type {ty} needs a decimal point, {text}.0")))
            }
            Type::Scalar(elem) if fits(elem, signed) => Ok(Attr::Int(wrapped(elem, signed), ty)),
            Type::Index if fits(ElementType::I64, signed) => Ok(Attr::Int(signed as i64, ty)),
            _ => Err(misfit(self)),
        }
    }

    /// `array<i64: 1, 2>`
    fn array_attr(&mut self) -> Parsed<Attr> {
        self.bump();
        self.expect(Tok::Less, "'<' after 'array'")?;
        let token = self.tok;
        let Ok(elem) = self.text(token).parse::<ElementType>() else {
            return Err(self.expected("an integer or float type"));
        };
        self.bump();
        let empty = self.eat(Tok::Greater);
        if !empty {
            self.expect(Tok::Colon, "':' after the element type")?;
        }
        if elem.is_float() {
            let mut items = Vec::new();
            self.array_items(empty, |p| {
                items.push(p.array_float(elem)?);
                Ok(())
            })?;
            return Ok(Attr::Floats(elem, items.into()));
        }
        let mut items = Vec::new();
        self.array_items(empty, |p| {
            items.push(p.array_int(elem)?);
            Ok(())
        })?;
        Ok(Attr::Ints(elem, items.into()))
    }

    fn array_items(&mut self, empty: bool, item: impl FnMut(&mut Self) -> Parsed<()>) -> Parsed<()> {
        if empty { Ok(()) } else { self.list_until(Tok::Greater, "'>'", item) }
    }

    fn array_int(&mut self, elem: ElementType) -> Parsed<i64> {
        if elem.is_bool() && self.at(Tok::Ident) {
            let value = self.at_word("true");
            return if value || self.at_word("false") {
                self.bump();
                Ok(value.into())
            } else {
                Err(self.expected("true or false"))
            };
        }
        let start = self.tok.start;
        let value = self.int_literal()?;
        let span = Span::new(start, self.last_end);
        if !fits(elem, value) {
            return Err(self.fail(span, format!("the value does not fit in {elem}")));
        }
        Ok(wrapped(elem, value))
    }

    pub(super) fn array_float(&mut self, elem: ElementType) -> Parsed<FloatBits> {
        let start = self.tok.start;
        let negative = self.eat(Tok::Minus);
        let token = self.tok;
        let text = self.text(token);
        let value = match token.kind {
            Tok::Float => text.parse::<f64>().ok().map(|v| round_to(elem, if negative { -v } else { v })),
            Tok::Int if text.starts_with("0x") && !negative => {
                magnitude(text).and_then(|bits| float_from_bits(elem, bits))
            }
            _ => return Err(self.expected("a floating-point literal")),
        };
        self.bump();
        let span = Span::new(start, token.end);
        value.map(FloatBits::new).ok_or_else(|| self.fail(span, format!("not a value of {elem}")))
    }

    /// An integer literal with an optional minus sign.
    pub(super) fn int_literal(&mut self) -> Parsed<i128> {
        let negative = self.eat(Tok::Minus);
        let token = self.expect(Tok::Int, "an integer")?;
        match magnitude(self.text(token)) {
            Some(v) if negative => Ok(-i128::from(v)),
            Some(v) => Ok(v.into()),
            None => Err(self.fail(token.span(), "the integer does not fit in 64 bits")),
        }
    }

    pub(super) fn i64_literal(&mut self) -> Parsed<i64> {
        let start = self.tok.start;
        let value = self.int_literal()?;
        let span = Span::new(start, self.last_end);
        i64::try_from(value).map_err(|_| self.fail(span, "the integer does not fit in 64 bits"))
    }

    /// `[1, 2]`
    pub(super) fn i64_list(&mut self) -> Parsed<Vec<i64>> {
        self.expect(Tok::LBracket, "'[' of a list of integers")?;
        let mut out = Vec::new();
        self.list_until(Tok::RBracket, "']'", |p| {
            out.push(p.i64_literal()?);
            Ok(())
        })?;
        Ok(out)
    }

    /// `{name = attr, flag}`
    pub(super) fn attr_dict(&mut self) -> Parsed<AttrDict> {
        let mut dict = AttrDict::new();
        self.attr_dict_into(&mut dict)?;
        Ok(dict)
    }

    /// The attribute dictionary of an op, if it has one. It overrides what the op's own syntax has set.
    pub(super) fn optional_attr_dict(&mut self, attrs: &mut AttrDict) -> Parsed<()> {
        if !self.at(Tok::LBrace) {
            return Ok(());
        }
        for (name, value) in self.attr_dict()?.iter() {
            attrs.set(name.clone(), value.clone());
        }
        Ok(())
    }

    pub(super) fn attr_dict_into(&mut self, dict: &mut AttrDict) -> Parsed<()> {
        self.expect(Tok::LBrace, "'{' of an attribute dictionary")?;
        let mut entries: Vec<(Name, usize, Attr)> = Vec::new();
        self.list_until(Tok::RBrace, "'}'", |p| {
            let token = p.tok;
            let name = match token.kind {
                Tok::Ident => Name::from(p.text(token)),
                Tok::Str => p.name_of(token)?,
                _ => return Err(p.expected("an attribute name")),
            };
            p.bump();
            let value = if p.eat(Tok::Equal) { p.attr()? } else { Attr::Unit };
            entries.push((name, token.start, value));
            Ok(())
        })?;
        if !dict.is_empty() {
            entries.extend(dict.iter().map(|(name, attr)| (name.clone(), 0, attr.clone())));
            *dict = AttrDict::new();
        }
        // In ascending order each insertion is an append.
        entries.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        for (name, at, value) in entries {
            if dict.set(name.clone(), value).is_some() {
                let span = self.lexer.next(at).span();
                return Err(self.fail(span, format!("the attribute '{name}' is given twice")));
            }
        }
        Ok(())
    }

    /// An attribute after `#`: an alias, one of StableHLO's structures, or text of another dialect.
    fn hash_attr(&mut self) -> Parsed<Attr> {
        let token = self.bump();
        let name = self.text(token);
        if let Some(attr) = self.aliased_attr(token)? {
            return Ok(attr);
        }
        if self.is_loc_alias(name) {
            return Ok(Attr::Opaque(Name::from(name)));
        }
        let bracket = self.at(Tok::Less);
        match name {
            "#stablehlo" | "#chlo" if bracket => self.enum_attr(token),
            "#stablehlo.dot" | "#stablehlo.gather" | "#stablehlo.scatter" | "#stablehlo.channel_handle"
                if bracket =>
            {
                self.struct_attr(name)
            }
            "#stablehlo.bounds" if bracket => self.bounds_attr(false),
            "#stablehlo.type_extensions" if bracket => self.bounds_attr(true),
            "#stablehlo.result_accuracy" if bracket => self.result_accuracy(),
            "#chlo.ragged_dot" if bracket => self.ragged_dot(),
            "#stablehlo.conv" if bracket => {
                self.bump();
                let dims = self.conv_dims()?;
                self.expect(Tok::Greater, "'>'")?;
                Ok(Attr::Conv(dims.into()))
            }
            _ if name.contains('.') || bracket => {
                self.known_dialect(token)?;
                let text = self.bracketed_text(token)?;
                let parts = text.strip_prefix('#').and_then(|t| t.strip_suffix('>')?.split_once('<'));
                let case = parts.and_then(|(head, case)| {
                    let (dialect, attr) = head.split_once('.')?;
                    EnumAttr::from_spelling(dialect, attr, case.trim())
                });
                let spaced = matches!(name, "#stablehlo.dot_algorithm" | "#stablehlo.output_operand_alias");
                let text = if spaced { respace(&text) } else { text };
                Ok(case.map_or(Attr::Opaque(text), Attr::Enum))
            }
            _ => Err(self.fail(token.span(), format!("undefined attribute alias {name}"))),
        }
    }

    /// Attributes and types of other dialects are kept as text, if the dialect is one that programs may use.
    pub(super) fn known_dialect(&self, token: Token) -> Parsed<()> {
        let name = self.text(token);
        let word = name.trim_start_matches(['#', '!']);
        let (dialect, rest) = word.split_once('.').unwrap_or((word, ""));
        let message = match dialect {
            _ if self.options.allow_unregistered => return Ok(()),
            "stablehlo" if rest.is_empty() || STABLEHLO_ATTRS.contains(&rest) => return Ok(()),
            "stablehlo" => format!("dialect 'stablehlo' has nothing of the name '{rest}'"),
            _ if DIALECTS.contains(&dialect) => return Ok(()),
            _ => format!("no dialect '{dialect}' is registered"),
        };
        Err(self.fail(token.span(), message))
    }

    /// `#stablehlo<precision HIGH>`
    fn enum_attr(&mut self, start: Token) -> Parsed<Attr> {
        let open = self.tok;
        let text = self.bracketed_text(start)?;
        let inner = text.split_once('<').and_then(|(_, t)| t.strip_suffix('>')).unwrap_or("");
        let dialect = self.text(start).trim_start_matches('#');
        // CHLO's enumerations are copies of StableHLO's; the op says which spelling is printed.
        let declared = if dialect == "chlo" { "stablehlo" } else { dialect };
        if inner.trim() == "comparison_type NOTYPE" {
            return Ok(Attr::Unit);
        }
        let mut words = inner.split([' ', '<', '>']).filter(|w| !w.is_empty());
        let parts = (words.next(), words.next(), words.next());
        let (Some(attr), Some(case), None) = parts else { return Ok(Attr::Opaque(text)) };
        match EnumAttr::from_spelling(declared, attr, case) {
            Some(value) => Ok(Attr::Enum(value)),
            None => {
                let span = Span::new(open.end, self.last_end - 1);
                Err(self.fail(span, format!("unknown enumeration value '{inner}' of dialect '{dialect}'")))
            }
        }
    }
}

/// The stored form of an integer: values of `ui64` beyond `i64` keep their bits, smaller types are sign-extended.
fn wrapped(elem: ElementType, value: i128) -> i64 {
    let bits = elem.bit_width();
    match elem.kind() {
        tpuc_tensor::Kind::Signed => ((value << (128 - bits)) >> (128 - bits)) as i64,
        tpuc_tensor::Kind::Bool => i64::from(value != 0),
        _ => value as i64,
    }
}
