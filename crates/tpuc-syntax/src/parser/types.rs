//! Types.

use super::{Parsed, Parser};
use crate::lexer::{Tok, Token, class};
use smallvec::SmallVec;
use tpuc_ir::{DYNAMIC, TensorType, Type};
use tpuc_support::Name;
use tpuc_tensor::ElementType;

pub(crate) type Types = SmallVec<[Type; 4]>;

const DIGIT: u8 = 2;

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
            "tensor" => self.ranked_tensor(),
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
                p.expect(Tok::Less, "'<'")?;
                let mut parts = Types::new();
                p.list_until(Tok::Greater, "'>'", |p| {
                    parts.push(p.ty()?);
                    Ok(())
                })?;
                Ok(Type::Tuple(parts.as_slice().into()))
            }),
            "complex" => Ok(Type::Scalar(self.complex_type()?)),
            "vector" | "memref" => {
                self.bump();
                let text = self.bracketed_text(token)?;
                Ok(Type::Opaque(text))
            }
            text => match text.parse() {
                Ok(elem) => {
                    self.bump();
                    Ok(Type::Scalar(elem))
                }
                Err(()) if looks_numeric(text) => {
                    Err(self.unsupported(token.span(), format!("the element type {text} is not supported")))
                }
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
            _ => return Err(self.unsupported(part.span(), "complex types are built from f32 or f64")),
        };
        self.bump();
        self.expect(Tok::Greater, "'>'")?;
        Ok(elem)
    }

    /// `tensor<2x?xf32, encoding>`; the extents are read byte by byte because `2xf32` is no token.
    fn ranked_tensor(&mut self) -> Parsed<Type> {
        let start = self.bump();
        if !self.at(Tok::Less) {
            return Err(self.expected("'<' after 'tensor'"));
        }
        let mut shape: SmallVec<[i64; 4]> = SmallVec::new();
        let mut at = self.lexer.skip_space(self.tok.end);
        loop {
            let first = self.lexer.byte(at);
            if first == b'*' {
                self.jump(at);
                return Err(self.unsupported(self.tok.span(), "unranked tensors are not supported"));
            }
            let (extent, end) = if first == b'?' {
                (DYNAMIC, at + 1)
            } else if class(first, DIGIT) {
                let end = self.lexer.run(at, DIGIT);
                let token = Token { kind: Tok::Int, start: at, end };
                match self.text(token).parse() {
                    Ok(extent) => (extent, end),
                    Err(_) => return Err(self.fail(token.span(), "the extent does not fit in 63 bits")),
                }
            } else {
                break;
            };
            let x = self.lexer.skip_space(end);
            if self.lexer.byte(x) != b'x' {
                self.jump(x);
                return Err(self.expected("'x' after an extent"));
            }
            shape.push(extent);
            at = self.lexer.skip_space(x + 1);
        }
        self.jump(at);
        let token = self.tok;
        let elem =
            match self.tok.kind {
                Tok::Ident if self.text(token) == "complex" => self.complex_type()?,
                Tok::Ident => match self.text(token).parse() {
                    Ok(elem) => {
                        self.bump();
                        elem
                    }
                    Err(()) if self.text(token) == "index" => return self.index_tensor(start, &shape),
                    Err(()) => {
                        let text = self.text(token);
                        return Err(self
                            .unsupported(token.span(), format!("the element type {text} is not supported")));
                    }
                },
                Tok::Bang => {
                    let Some(Type::Scalar(elem)) = self.aliased_type(token)? else {
                        return Err(self
                            .unsupported(token.span(), "element types of other dialects are not supported"));
                    };
                    self.bump();
                    elem
                }
                _ => return Err(self.expected("an element type")),
            };
        let mut encoding = None;
        if self.eat(Tok::Comma) {
            encoding = Some(self.attr_text()?);
        }
        self.expect(Tok::Greater, "'>' of a tensor type")?;
        Ok(Type::Tensor(TensorType { elem, shape, quant: None, encoding }))
    }

    /// Tensors of `index` occur in layout attributes only.
    fn index_tensor(&mut self, start: Token, shape: &[i64]) -> Parsed<Type> {
        self.bump();
        self.expect(Tok::Greater, "'>' of a tensor type")?;
        if shape.contains(&DYNAMIC) {
            return Err(self.unsupported(start.span(), "tensors of index need a static shape"));
        }
        let dims: String = shape.iter().map(|d| format!("{d}x")).collect();
        Ok(Type::Opaque(Name::from(format!("tensor<{dims}index>"))))
    }

    fn dialect_type(&mut self) -> Parsed<Type> {
        let token = self.bump();
        let name = self.text(token);
        if let Some(ty) = self.aliased_type(token)? {
            return Ok(ty);
        }
        match name {
            "!stablehlo.token" | "!mhlo.token" => Ok(Type::Token),
            _ if name.contains('.') || self.at(Tok::Less) => Ok(Type::Opaque(self.bracketed_text(token)?)),
            _ => Err(self.fail(token.span(), format!("undefined type alias {name}"))),
        }
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

/// `i17`, `f80`, `si32` and the like, as opposed to a misspelt word.
fn looks_numeric(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_lowercase());
    rest.len() < text.len() && text.len() - rest.len() <= 3 && rest.starts_with(|c: char| c.is_ascii_digit())
}
