//! `dense<...> : tensor<...>`. Elements are read before their type is known, so a first pass only finds the
//! end of the literal and a second one, with the type at hand, decodes it in place.

use super::number::{fits, float_from_bits, magnitude};
use super::types::squeeze;
use super::{Parsed, Parser};
use crate::lexer::{Tok, Token};
use crate::printer::index_tensor_text;
use tpuc_ir::{Attr, TensorType, Type};
use tpuc_support::Span;
use tpuc_tensor::{Buffer, ElementType, FloatFormat, Kind, Tensor, element_count};

/// Reads the elements of one literal.
struct Elements<'p, 's> {
    parser: &'p Parser<'s>,
    at: usize,
    elem: ElementType,
    /// The element type of one component; differs from `elem` for complex types.
    part: ElementType,
    bytes: Vec<u8>,
    /// Extents of the nested lists, as found along the first branch.
    shape: Vec<u64>,
    /// The level of the lists that hold the elements; `usize::MAX` until one has been seen.
    leaf_level: Option<usize>,
}

impl<'s> Parser<'s> {
    /// The current token is `dense`.
    pub(super) fn dense_attr(&mut self) -> Parsed<Attr> {
        let keyword = self.bump();
        if !self.at(Tok::Less) {
            return Err(self.expected("'<' after 'dense'"));
        }
        let open = self.tok;
        let Some(close) = self.literal_end(open.start) else {
            return Err(self.fail(open.span(), "the '<' is not closed"));
        };
        self.jump(close);
        self.expect(Tok::Colon, "':' and the type of the constant")?;
        let type_token = self.tok;
        let ty = self.ty()?;
        let literal = (open.end, close - 1);
        match ty {
            Type::Tensor(ty) => {
                let span = keyword.span().to(Span::new(keyword.start, close));
                Ok(Attr::Dense(self.dense_value(literal, &ty, span)?))
            }
            Type::Opaque(text) if is_static_index_tensor(&text) => {
                let dims = text.trim_start_matches("tensor<").trim_end_matches("index>");
                let shape = dims.split_terminator('x').map(|d| d.parse().unwrap_or(0));
                let ty = TensorType::new(ElementType::I64, shape);
                let value = self.dense_value(literal, &ty, keyword.span())?;
                Ok(Attr::Opaque(index_tensor_text(&value)))
            }
            Type::Opaque(text) if text.starts_with("vector<") || text.ends_with("index>") => {
                Ok(Attr::Opaque(squeeze(&self.lexer.text[keyword.start..self.last_end])))
            }
            other => Err(self.fail(type_token.span(), format!("expected a tensor type, found {other}"))),
        }
    }

    /// The end of `<...>` around a dense literal. Faster than [`crate::lexer::Lexer::balanced`]: no nesting of
    /// angle brackets is possible here.
    fn literal_end(&self, open: usize) -> Option<usize> {
        let bytes = self.lexer.text.as_bytes();
        let mut at = open + 1;
        if bytes.get(self.lexer.skip_space(at)) == Some(&b'"') {
            return self.lexer.balanced(open);
        }
        loop {
            match bytes.get(at)? {
                b'>' => return Some(at + 1),
                b'/' => at = self.lexer.skip_space(at).max(at + 1),
                b'<' | b'{' => return None,
                _ => at += 1,
            }
        }
    }

    /// The constant whose bytes a resource's string literal holds, after four bytes that say how to align them.
    pub(super) fn blob_value(&mut self, literal: Token, ty: &TensorType, span: Span) -> Parsed<Tensor> {
        let Some(dims) = ty.dims().filter(|_| ty.quant.is_none()) else {
            let message = format!("a constant needs a static shape of plain elements, not {ty}");
            return Err(self.fail(span, message));
        };
        let Some(count) = element_count(&dims) else {
            return Err(self.unsupported(span, format!("a constant of type {ty} does not fit in memory")));
        };
        let mut elements = Elements::new(self, literal.start, ty.elem);
        if elements.hex_blob(Some(count), 4)? {
            return Err(
                self.fail(literal.span(), format!("the resource holds one element, but the type is {ty}"))
            );
        }
        let Elements { bytes, .. } = elements;
        Tensor::from_buffer(ty.elem, &dims, Buffer::from_bytes(&bytes))
            .map_err(|e| self.fail(span, format!("the resource does not match {ty}: {e}")))
    }

    fn dense_value(&mut self, literal: (usize, usize), ty: &TensorType, span: Span) -> Parsed<Tensor> {
        let Some(dims) = ty.dims().filter(|_| ty.quant.is_none()) else {
            let message = format!("a constant needs a static shape of plain elements, not {ty}");
            return Err(self.fail(span, message));
        };
        let count = element_count(&dims);
        let start = self.lexer.skip_space(literal.0);
        let mut elements = Elements::new(self, start, ty.elem);
        let mut splat = false;
        match elements.peek() {
            b'>' => elements.shape.extend(&dims),
            b'"' => splat = elements.hex_blob(count, 0)?,
            b'[' => {
                // A number and its separator take at least two bytes of text.
                let most = (literal.1 - start) / 2 + 1;
                elements.bytes.reserve(count.unwrap_or(0).min(most) * ty.elem.byte_width());
                elements.list(0)?;
            }
            _ => {
                elements.scalar()?;
                splat = true;
            }
        }
        if elements.peek() != b'>' || elements.at < literal.1 {
            return Err(elements.unexpected("'>' after the elements"));
        }
        let Elements { bytes, shape, .. } = elements;
        let Some(count) = count else {
            return Err(self.unsupported(span, format!("a constant of type {ty} does not fit in memory")));
        };
        if splat {
            return self.splat(&bytes, ty, &dims, count, span);
        }
        let blob = shape.is_empty();
        if !blob && shape != dims {
            let found = shape.iter().map(u64::to_string).collect::<Vec<_>>().join("x");
            return Err(self.fail(span, format!("the elements have shape {found}, but the type is {ty}")));
        }
        Tensor::from_buffer(ty.elem, &dims, Buffer::from_bytes(&bytes))
            .map_err(|e| self.fail(span, format!("the constant does not match {ty}: {e}")))
    }

    fn splat(
        &mut self,
        one: &[u8],
        ty: &TensorType,
        dims: &[u64],
        count: usize,
        span: Span,
    ) -> Parsed<Tensor> {
        let size = count.saturating_mul(one.len());
        // What the text itself could have spelt out needs no budget.
        if size > 4096 {
            if size > self.splat_budget {
                let message =
                    format!("a splat constant of type {ty} takes {size} bytes, more than the limit allows");
                let help = "write a scalar constant and a stablehlo.broadcast_in_dim";
                let diagnostic = tpuc_support::Diagnostic::error(message).at(span);
                return Err(diagnostic.constraint(super::UNSUPPORTED).help(help).into());
            }
            self.splat_budget -= size;
        }
        let mut buffer = Buffer::zeroed(size);
        if one.iter().any(|&b| b != 0) {
            buffer.bytes_mut().chunks_exact_mut(one.len()).for_each(|b| b.copy_from_slice(one));
        }
        Tensor::from_buffer(ty.elem, dims, buffer).map_err(|e| self.fail(span, e.to_string()))
    }
}

fn is_static_index_tensor(text: &str) -> bool {
    let dims = text.strip_prefix("tensor<").and_then(|t| t.strip_suffix("index>"));
    dims.is_some_and(|dims| dims.bytes().all(|b| b == b'x' || b.is_ascii_digit()))
}

impl<'p, 's> Elements<'p, 's> {
    fn new(parser: &'p Parser<'s>, at: usize, elem: ElementType) -> Self {
        let part = elem.real();
        Self { parser, at, elem, part, bytes: Vec::new(), shape: Vec::new(), leaf_level: None }
    }

    fn peek(&self) -> u8 {
        self.parser.lexer.byte(self.at)
    }

    fn skip(&mut self) {
        self.at = self.parser.lexer.skip_space(self.at);
    }

    fn unexpected(&self, what: &str) -> super::Fail {
        let token = self.parser.lexer.next(self.at);
        let text = self.parser.text(token);
        let shown: String = text.chars().take(40).collect();
        self.parser.fail(token.span(), format!("expected {what}, found '{shown}'"))
    }

    /// `[...]`, checked to be rectangular.
    fn list(&mut self, level: usize) -> Parsed<()> {
        if level >= self.parser.options.max_depth as usize {
            return Err(self
                .parser
                .unsupported(Span::new(self.at, self.at + 1), "the lists are nested too deeply"));
        }
        let open = self.at;
        self.at += 1;
        self.skip();
        let first_time = self.shape.len() == level;
        if first_time {
            self.shape.push(0);
        }
        let nested = self.peek() == b'[';
        let leaf_level = *self.leaf_level.get_or_insert(if nested { usize::MAX } else { level });
        if leaf_level == usize::MAX && !nested {
            self.leaf_level = Some(level);
        } else if leaf_level != usize::MAX && nested != (level < leaf_level) {
            return Err(self.unexpected("elements of the same nesting as before"));
        }
        let mut n = 0u64;
        while self.peek() != b']' {
            match (nested, self.peek() == b'[') {
                (true, true) => self.list(level + 1)?,
                (false, false) => self.scalar()?,
                _ => return Err(self.unexpected("elements of the same nesting as before")),
            }
            n += 1;
            self.skip();
            match self.peek() {
                b',' => {
                    self.at += 1;
                    self.skip();
                    if self.peek() == b']' {
                        return Err(self.unexpected("an element"));
                    }
                }
                b']' => {}
                _ => return Err(self.unexpected("',' or ']'")),
            }
        }
        self.at += 1;
        if first_time {
            self.shape[level] = n;
        } else if self.shape[level] != n {
            let want = self.shape[level];
            let span = Span::new(open, self.at);
            return Err(self
                .parser
                .fail(span, format!("this list has {n} elements where others have {want}")));
        }
        if level == 0 {
            self.skip();
        }
        Ok(())
    }

    /// One element: a number, a boolean or a complex pair.
    fn scalar(&mut self) -> Parsed<()> {
        if self.elem.is_complex() {
            if self.peek() != b'(' {
                return Err(self.unexpected("'(' of a complex element"));
            }
            self.at += 1;
            self.skip();
            self.number()?;
            self.skip();
            if self.peek() != b',' {
                return Err(self.unexpected("',' between the parts of a complex element"));
            }
            self.at += 1;
            self.skip();
            self.number()?;
            self.skip();
            if self.peek() != b')' {
                return Err(self.unexpected("')' of a complex element"));
            }
            self.at += 1;
        } else {
            self.number()?;
        }
        self.skip();
        Ok(())
    }

    fn number(&mut self) -> Parsed<()> {
        let start = self.at;
        let negative = self.peek() == b'-';
        self.at += usize::from(negative);
        let token = self.parser.lexer.next(self.at);
        if token.start != self.at {
            return Err(self.unexpected("a number"));
        }
        let text = self.parser.text(token);
        let span = Span::new(start, token.end);
        match token.kind {
            Tok::Float if self.part.is_float() => {
                self.at = token.end;
                let value: f64 = text.parse().map_err(|_| self.parser.fail(span, "not a number"))?;
                self.push_float(if negative { -value } else { value });
                Ok(())
            }
            Tok::Int if self.part.is_float() => self.float_from_int(token, negative, span),
            Tok::Int => {
                self.at = token.end;
                let value = magnitude(text).map(i128::from).map(|v| if negative { -v } else { v });
                match value.filter(|&v| fits(self.part, v)) {
                    Some(v) => self.push_int(v),
                    None => {
                        return Err(self
                            .parser
                            .fail(span, format!("the value does not fit in {}", self.part)));
                    }
                }
                Ok(())
            }
            Tok::Ident if matches!(text, "true" | "false") && self.part.is_bool() && !negative => {
                self.at = token.end;
                self.bytes.push(u8::from(text == "true"));
                Ok(())
            }
            Tok::Float | Tok::Ident => {
                let message = format!("expected a value of type {}, found '{text}'", self.part);
                Err(self.parser.fail(span, message))
            }
            _ => Err(self.unexpected("an element")),
        }
    }

    /// `0x7F800000` is a bit pattern; a decimal integer is not a float literal in MLIR.
    fn float_from_int(&mut self, token: Token, negative: bool, span: Span) -> Parsed<()> {
        let text = self.parser.text(token);
        self.at = token.end;
        if !text.starts_with("0x") {
            let help = format!("write {text}.0");
            let diagnostic = tpuc_support::Diagnostic::error("expected a floating-point literal").at(span);
            return Err(diagnostic.help(help).into());
        }
        let bits = magnitude(text).filter(|&bits| !negative && float_from_bits(self.part, bits).is_some());
        let Some(bits) = bits else {
            return Err(self.parser.fail(span, format!("not a bit pattern of {}", self.part)));
        };
        self.bytes.extend_from_slice(&bits.to_le_bytes()[..self.part.byte_width()]);
        Ok(())
    }

    fn push_float(&mut self, value: f64) {
        match self.part {
            ElementType::F32 => self.bytes.extend_from_slice(&(value as f32).to_le_bytes()),
            ElementType::F64 => self.bytes.extend_from_slice(&value.to_le_bytes()),
            part => {
                let bits = part.float_format().map_or(0, |format: FloatFormat| format.encode(value));
                self.bytes.extend_from_slice(&bits.to_le_bytes()[..part.byte_width()]);
            }
        }
    }

    fn push_int(&mut self, value: i128) {
        let bytes = sign_extend(self.part, value as u64).to_le_bytes();
        self.bytes.extend_from_slice(&bytes[..self.part.byte_width()]);
    }

    /// `"0x..."`: the bytes of all elements, or of one, after `header` others. Returns whether it is a splat.
    fn hex_blob(&mut self, count: Option<usize>, header: usize) -> Parsed<bool> {
        let token = self.parser.lexer.next(self.at);
        let span = token.span();
        let text = self.parser.text(token);
        let digits = text.strip_prefix("\"0x").and_then(|t| t.strip_suffix('"'));
        let Some(digits) = digits.filter(|d| d.len() % 2 == 0) else {
            return Err(self
                .parser
                .fail(span, "expected a string of hexadecimal digit pairs that starts with 0x"));
        };
        let mut bytes = Vec::with_capacity(digits.len() / 2);
        for (i, pair) in digits.as_bytes().chunks_exact(2).enumerate() {
            let (hi, lo) = (HEX_VALUE[pair[0] as usize], HEX_VALUE[pair[1] as usize]);
            if (hi | lo) > 15 {
                let at = token.start + 3 + 2 * i;
                return Err(self.parser.fail(Span::new(at, at + 2), "not a hexadecimal digit pair"));
            }
            bytes.push(hi << 4 | lo);
        }
        if bytes.len() < header {
            return Err(self.parser.fail(span, "the string is too short for the header of a resource"));
        }
        bytes.drain(..header);
        self.at = self.parser.lexer.skip_space(token.end);
        let width = self.elem.byte_width();
        let splat = bytes.len() == width && count != Some(1);
        let packed_bools = self.elem.is_bool()
            && !splat
            && count.is_some_and(|n| bytes.len() != n && bytes.len() == n.div_ceil(8));
        if packed_bools {
            bytes = (0..count.unwrap_or(0)).map(|i| bytes[i / 8] >> (i % 8) & 1).collect();
        }
        if !splat && count.and_then(|n| n.checked_mul(width)) != Some(bytes.len()) {
            let message = format!("the string holds {} bytes, which is not what the type needs", bytes.len());
            return Err(self.parser.fail(span, message));
        }
        if self.elem.bit_width() < 8 {
            let narrow = |b: u8| match self.elem.kind() {
                Kind::Bool => u8::from(b != 0),
                Kind::Float => b & ((1 << self.elem.bit_width()) - 1),
                _ => sign_extend(self.elem, b.into()) as u8,
            };
            bytes.iter_mut().for_each(|b| *b = narrow(*b));
        }
        self.bytes = bytes;
        Ok(splat)
    }
}

/// An integer's bits in its host container: sub-byte signed types are sign-extended, booleans are 0 or 1.
fn sign_extend(elem: ElementType, bits: u64) -> u64 {
    let unused = 64 - elem.bit_width();
    match elem.kind() {
        Kind::Signed => (((bits << unused) as i64) >> unused) as u64,
        Kind::Bool => u64::from(bits & 1 != 0),
        _ => bits << unused >> unused,
    }
}

const HEX_VALUE: [u8; 256] = {
    let mut table = [255u8; 256];
    let mut i = 0;
    while i < 10 {
        table[b'0' as usize + i] = i as u8;
        i += 1;
    }
    let mut i = 0;
    while i < 6 {
        table[b'a' as usize + i] = 10 + i as u8;
        table[b'A' as usize + i] = 10 + i as u8;
        i += 1;
    }
    table
};
