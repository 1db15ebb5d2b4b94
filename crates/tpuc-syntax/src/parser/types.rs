//! Types.

use super::{Fail, Parsed, Parser};
use crate::lexer::{Tok, Token, class};
use crate::printer::attr_text;
use smallvec::SmallVec;
use std::sync::Arc;
use tpuc_ir::{Attr, DYNAMIC, Quantized, TensorType, Type};
use tpuc_support::{Name, Span};
use tpuc_tensor::ElementType;

pub(crate) type Types = SmallVec<[Type; 4]>;

const DIGIT: u8 = 2;

/// What stands after the extents of a tensor type.
enum Element {
    Plain(ElementType),
    Quantized(Arc<Quantized>),
    Index,
}

impl<'s> Parser<'s> {
    pub(super) fn ty(&mut self) -> Parsed<Type> {
        match self.tok.kind {
            Tok::Ident => self.named_type(),
            Tok::Bang => self.dialect_type(),
            Tok::LParen => self.nested(|p| {
                let inputs = p.type_list()?;
                p.expect(Tok::Arrow, "'->' of a function type")?;
                let results = p.result_types()?;
                Ok(Type::Function(inputs.as_slice().into(), results.as_slice().into()))
            }),
            _ => Err(self.expected("a type")),
        }
    }

    /// `(type, type)`
    pub(super) fn type_list(&mut self) -> Parsed<Types> {
        self.expect(Tok::LParen, "'(' of a list of types")?;
        let mut types = Types::new();
        self.list_until(Tok::RParen, "')'", |p| {
            types.push(p.ty()?);
            Ok(())
        })?;
        Ok(types)
    }

    /// `type` or `(type, type)`
    pub(super) fn result_types(&mut self) -> Parsed<Types> {
        if self.at(Tok::LParen) {
            return self.type_list();
        }
        Ok(Types::from_iter([self.ty()?]))
    }

    /// `type, type`
    pub(super) fn bare_types(&mut self) -> Parsed<Types> {
        let mut types = Types::from_iter([self.ty()?]);
        while self.eat(Tok::Comma) {
            types.push(self.ty()?);
        }
        Ok(types)
    }

    pub(super) fn tensor_type(&mut self) -> Parsed<TensorType> {
        let token = self.tok;
        match self.ty()? {
            Type::Tensor(t) => Ok(t),
            other => Err(self.fail(token.span(), format!("expected a tensor type, found {other}"))),
        }
    }

    fn named_type(&mut self) -> Parsed<Type> {
        let token = self.tok;
        match self.text(token) {
            "tensor" => self.shaped_type(false),
            "memref" => self.shaped_type(true),
            "index" => {
                self.bump();
                Ok(Type::Index)
            }
            "none" => {
                self.bump();
                Ok(Type::None)
            }
            "tuple" => self.nested(|p| {
                p.bump();
                Ok(Type::Tuple(p.types_in_angles()?.as_slice().into()))
            }),
            "complex" => Ok(Type::Scalar(self.complex_type()?)),
            "vector" => {
                self.bump();
                let text = self.bracketed_text(token)?;
                Ok(Type::Opaque(text))
            }
            text => match text.parse() {
                Ok(elem) => {
                    self.bump();
                    Ok(Type::Scalar(elem))
                }
                Err(()) if looks_numeric(text) => Err(self.no_element(token)),
                Err(()) => Err(self.expected("a type")),
            },
        }
    }

    fn complex_type(&mut self) -> Parsed<ElementType> {
        self.bump();
        self.expect(Tok::Less, "'<'")?;
        let part = self.tok;
        let elem = match self.text(part) {
            "f32" => ElementType::C64,
            "f64" => ElementType::C128,
            _ => return Err(self.fail(part.span(), "complex types are built from f32 or f64")),
        };
        self.bump();
        self.expect(Tok::Greater, "'>'")?;
        Ok(elem)
    }

    /// `tensor<2x?xf32, encoding>`, `tensor<*xf32>` or `memref<2xf32, layout, space>`
    fn shaped_type(&mut self, memref: bool) -> Parsed<Type> {
        let start = self.bump();
        if !self.at(Tok::Less) {
            return Err(self.expected(&format!("'<' after '{}'", self.text(start))));
        }
        let open = self.tok;
        let Some(shape) = self.extents()? else { return self.unranked(start, memref) };
        let elem = self.element()?;
        let mut encoding = None;
        if !matches!(elem, Element::Index) && self.at(Tok::Comma) {
            encoding = Some(self.encoding(memref)?);
        }
        let (elem, quant) = match elem {
            Element::Plain(elem) => (elem, None),
            Element::Quantized(quant) => (quant.storage, Some(quant)),
            Element::Index => {
                // Tensors of `index` are layouts and shapes; only their text is kept.
                self.jump(open.start);
                return Ok(Type::Opaque(self.bracketed_text(start)?));
            }
        };
        self.expect(Tok::Greater, &format!("'>' of a {} type", self.text(start)))?;
        let ty = TensorType { elem, shape, quant, encoding };
        if let Err(message) = ty.check_bounds() {
            return Err(self.fail(Span::new(start.start, self.last_end), message));
        }
        Ok(if memref { Type::Memref(ty) } else { Type::Tensor(ty) })
    }

    /// `2x?x`, read byte by byte because `2xf32` is no token; the current token is the `<` before it. `None` where
    /// a `*x` stands instead, which is consumed.
    fn extents(&mut self) -> Parsed<Option<SmallVec<[i64; 4]>>> {
        let mut shape: SmallVec<[i64; 4]> = SmallVec::new();
        let mut at = self.lexer.skip_space(self.tok.end);
        loop {
            let first = self.lexer.byte(at);
            let unranked = first == b'*' && shape.is_empty();
            let (extent, end) = if first == b'?' || unranked {
                (DYNAMIC, at + 1)
            } else if class(first, DIGIT) {
                let end = self.lexer.run(at, DIGIT);
                let token = Token { kind: Tok::Int, start: at, end };
                match self.text(token).parse() {
                    Ok(extent) => (extent, end),
                    Err(_) => return Err(self.fail(token.span(), "the extent does not fit in 63 bits")),
                }
            } else {
                self.jump(at);
                return Ok(Some(shape));
            };
            let x = self.lexer.skip_space(end);
            if self.lexer.byte(x) != b'x' {
                self.jump(x);
                return Err(self.expected("'x' after an extent"));
            }
            at = self.lexer.skip_space(x + 1);
            if unranked {
                self.jump(at);
                return Ok(None);
            }
            shape.push(extent);
        }
    }

    fn unranked(&mut self, start: Token, memref: bool) -> Parsed<Type> {
        let elem = self.element()?;
        match elem {
            Element::Plain(elem) if !memref => {
                self.expect(Tok::Greater, "'>' of a tensor type")?;
                Ok(Type::Unranked(elem))
            }
            _ => Err(self.unsupported(start.span(), "unranked types of this kind are not supported")),
        }
    }

    fn element(&mut self) -> Parsed<Element> {
        if let Some(quant) = self.quant_element()? {
            return Ok(Element::Quantized(quant));
        }
        let token = self.tok;
        match token.kind {
            Tok::Ident if self.text(token) == "complex" => Ok(Element::Plain(self.complex_type()?)),
            Tok::Ident => {
                let text = self.text(token);
                let elem = match text.parse() {
                    Ok(elem) => Element::Plain(elem),
                    Err(()) if text == "index" => Element::Index,
                    Err(()) => return Err(self.no_element(token)),
                };
                self.bump();
                Ok(elem)
            }
            Tok::Bang => match self.aliased_type(token)? {
                Some(Type::Scalar(elem)) => {
                    self.bump();
                    Ok(Element::Plain(elem))
                }
                Some(Type::Index) => {
                    self.bump();
                    Ok(Element::Index)
                }
                _ => Err(self.no_element(token)),
            },
            _ => Err(self.expected("an element type")),
        }
    }

    /// A type that tensors of StableHLO cannot hold, though MLIR may know it.
    fn no_element(&self, token: Token) -> Fail {
        self.fail(token.span(), format!("'{}' is no element type of StableHLO", self.text(token)))
    }

    /// `, attribute`; a buffer may have a layout and a memory space.
    fn encoding(&mut self, many: bool) -> Parsed<Name> {
        let mut text = String::new();
        while self.eat(Tok::Comma) {
            let attr = self.attr()?;
            text.push_str(if text.is_empty() { "" } else { ", " });
            match attr {
                // A memory space is a number without its type.
                Attr::Int(space, _) if many => text.push_str(&space.to_string()),
                attr => text.push_str(&attr_text(&attr)),
            }
            if !many {
                break;
            }
        }
        Ok(Name::from(text))
    }

    fn dialect_type(&mut self) -> Parsed<Type> {
        if let Some(quant) = self.quant_element()? {
            return Ok(Type::Opaque(Name::from(quant.to_string())));
        }
        let token = self.bump();
        let name = self.text(token);
        if let Some(ty) = self.aliased_type(token)? {
            return Ok(ty);
        }
        match name {
            "!stablehlo.token" | "!mhlo.token" => Ok(Type::Token),
            "!stablehlo.future" => Ok(Type::Future(self.nested(Self::types_in_angles)?.as_slice().into())),
            "!stablehlo" => {
                self.expect(Tok::Less, "'<' and the name of a type")?;
                let name = self.expect(Tok::Ident, "the name of a type")?;
                let ty = match self.text(name) {
                    "token" => Type::Token,
                    "future" => Type::Future(self.nested(Self::types_in_angles)?.as_slice().into()),
                    other => return Err(self.fail(name.span(), format!("unknown type '!stablehlo.{other}'"))),
                };
                self.expect(Tok::Greater, "'>'")?;
                Ok(ty)
            }
            _ if name.starts_with("!stablehlo.") => {
                Err(self.fail(token.span(), format!("unknown type '{name}'")))
            }
            _ if name.contains('.') || self.at(Tok::Less) => {
                self.known_dialect(token)?;
                Ok(Type::Opaque(self.bracketed_text(token)?))
            }
            _ => Err(self.fail(token.span(), format!("undefined type alias {name}"))),
        }
    }

    /// `<type, type>`
    fn types_in_angles(&mut self) -> Parsed<Types> {
        self.expect(Tok::Less, "'<'")?;
        let mut parts = Types::new();
        self.list_until(Tok::Greater, "'>'", |p| {
            parts.push(p.ty()?);
            Ok(())
        })?;
        Ok(parts)
    }

    /// The text from `start` (already consumed) to the end of the `<...>` that follows it, if any.
    pub(super) fn bracketed_text(&mut self, start: Token) -> Parsed<Name> {
        let mut end = start.end;
        if self.lexer.byte(end) == b'<' {
            let Some(close) = self.lexer.balanced(end) else {
                return Err(self.fail(self.tok.span(), "the '<' is not closed"));
            };
            end = close;
            self.jump(end);
        }
        Ok(squeeze(&self.lexer.text[start.start..end]))
    }
}

/// Collapses white space outside of strings, so that line breaks do not make attributes differ.
pub(super) fn squeeze(text: &str) -> Name {
    let mut out = String::with_capacity(text.len());
    let (mut quoted, mut escaped, mut space) = (false, false, false);
    for c in text.chars() {
        if !quoted && c.is_ascii_whitespace() {
            space = true;
            continue;
        }
        if std::mem::take(&mut space) {
            out.push(' ');
        }
        out.push(c);
        match c {
            '"' if !escaped => quoted = !quoted,
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
    }
    Name::from(out)
}

/// One space around `=` and behind commas, none elsewhere outside of strings.
pub(super) fn respace(text: &str) -> Name {
    let mut out = String::with_capacity(text.len());
    let mut quoted = false;
    for c in text.chars() {
        quoted ^= c == '"';
        match c {
            _ if quoted => out.push(c),
            '=' => out.push_str(" = "),
            ',' => out.push_str(", "),
            c if c.is_ascii_whitespace() => {}
            c => out.push(c),
        }
    }
    Name::from(out)
}

/// `i17`, `f80`, `si32` and the like, as opposed to a misspelt word.
fn looks_numeric(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_lowercase());
    rest.len() < text.len() && text.len() - rest.len() <= 3 && rest.starts_with(|c: char| c.is_ascii_digit())
}
