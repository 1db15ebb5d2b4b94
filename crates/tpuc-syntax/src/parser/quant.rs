//! Quantised element types, `!quant.uniform<i8<-127:127>:f32:1, {0.1:3, 0.2}>`.

use super::{Parsed, Parser};
use crate::lexer::Tok;
use std::sync::Arc;
use tpuc_ir::{FloatBits, Quantized};
use tpuc_tensor::{ElementType, FloatFormat};

/// The widest storage type that MLIR allows.
const MAX_STORAGE_BITS: u32 = 32;

impl<'s> Parser<'s> {
    /// The current token is `!quant.uniform`, `!quant` or another type of the dialect.
    pub(super) fn quantized(&mut self) -> Parsed<Arc<Quantized>> {
        let token = self.bump();
        match self.text(token) {
            "!quant.uniform" => self.uniform(),
            "!quant" => {
                self.expect(Tok::Less, "'<' after '!quant'")?;
                let name = self.tok;
                if !self.eat_word("uniform") {
                    return Err(self.unsupported(name.span(), "only uniform quantized types are supported"));
                }
                let quant = self.uniform()?;
                self.expect(Tok::Greater, "'>' of a quantized type")?;
                Ok(quant)
            }
            name => Err(self.fail(token.span(), format!("{name} is no type of quantized values"))),
        }
    }

    /// `<storage<min:max>:expressed:axis, {scale:zero_point, ...}>`
    fn uniform(&mut self) -> Parsed<Arc<Quantized>> {
        self.expect(Tok::Less, "'<' of a quantized type")?;
        let storage = self.storage_type()?;
        let (mut min, mut max) = Quantized::default_range(storage);
        let (least, greatest) = (min, max);
        if self.eat(Tok::Less) {
            let at = self.tok;
            min = self.i64_literal()?;
            self.expect(Tok::Colon, "':' and the greatest stored value")?;
            max = self.i64_literal()?;
            self.expect(Tok::Greater, "'>' after the range of stored values")?;
            if min < least || max > greatest || min >= max {
                let message = format!("the stored values {min} to {max} are no range of {storage}");
                return Err(self.fail(at.span(), message));
            }
        }
        self.expect(Tok::Colon, "':' and the expressed type")?;
        let at = self.tok;
        let expressed = self.text(at).parse::<ElementType>().ok();
        let Some((expressed, format)) = expressed.and_then(|e| Some((e, e.float_format()?))) else {
            return Err(self.expected("a floating-point type"));
        };
        self.bump();
        let mut axis = None;
        if self.eat(Tok::Colon) {
            if self.at(Tok::LBrace) {
                let message = "sub-channel quantized types are not supported";
                return Err(self.unsupported(self.tok.span(), message));
            }
            let at = self.tok;
            let number = self.i64_literal()?;
            if number < 0 {
                return Err(self.fail(at.span(), format!("the quantized dimension {number} is negative")));
            }
            axis = Some(number);
        }
        self.expect(Tok::Comma, "',' and the scale")?;
        let (mut scales, mut zero_points) = (Vec::new(), Vec::new());
        let mut pair = |p: &mut Self| -> Parsed<()> {
            scales.push(p.scale(expressed, format)?);
            zero_points.push(if p.eat(Tok::Colon) { p.i64_literal()? } else { 0 });
            Ok(())
        };
        if axis.is_some() {
            self.expect(Tok::LBrace, "'{' of the scales")?;
            pair(self)?;
            while self.eat(Tok::Comma) {
                pair(self)?;
            }
            self.expect(Tok::RBrace, "'}' after the scales")?;
        } else {
            pair(self)?;
        }
        self.expect(Tok::Greater, "'>' of a quantized type")?;
        Ok(Arc::new(Quantized { storage, min, max, expressed, axis, scales, zero_points }))
    }

    /// `i8`, or `u8` for unsigned values
    fn storage_type(&mut self) -> Parsed<ElementType> {
        let token = self.expect(Tok::Ident, "an integer type")?;
        let text = self.text(token);
        let name = match text.strip_prefix('u') {
            Some(rest) if !rest.starts_with('i') => format!("ui{rest}"),
            _ => text.trim_start_matches('s').to_string(),
        };
        let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let is_integer = (name.starts_with('i') || name.starts_with("ui")) && !digits.is_empty();
        let Ok(bits) = digits.parse::<u32>() else {
            return Err(self.fail(token.span(), format!("expected an integer type, found '{text}'")));
        };
        if !is_integer || bits == 0 || bits > MAX_STORAGE_BITS {
            return Err(self.fail(token.span(), format!("'{text}' cannot hold quantized values")));
        }
        match name.parse::<ElementType>() {
            Ok(elem) if elem.is_integer() => Ok(elem),
            _ => Err(self.unsupported(token.span(), format!("the storage type {text} is not supported"))),
        }
    }

    /// A positive number of the expressed type's range.
    fn scale(&mut self, expressed: ElementType, format: FloatFormat) -> Parsed<FloatBits> {
        let start = self.tok;
        let value = self.array_float(ElementType::F64)?;
        if !(format.smallest()..=format.largest()).contains(&value.get()) {
            let message = format!("the scale {} is not in the range of {expressed}", value.get());
            return Err(self.fail(start.span(), message));
        }
        Ok(value)
    }
}
