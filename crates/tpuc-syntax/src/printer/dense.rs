//! Numbers and dense constants.

use super::Printer;
use std::fmt::Write as _;
use tpuc_ir::decimal::float_bits;
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// Constants of more elements are written as a string of bytes.
const HEX_FROM: usize = 101;

impl Printer<'_> {
    pub(super) fn dense(&mut self, t: &Tensor) {
        let elided = self.options.elide_larger_than.is_some_and(|limit| t.len() > limit);
        if elided && t.splat_value().is_none() {
            self.push("dense_resource<__elided__>");
        } else {
            elements(&mut self.out, t);
        }
        self.push(" : tensor<");
        for d in t.shape() {
            let _ = write!(self.out, "{d}x");
        }
        let _ = write!(self.out, "{}>", t.elem());
    }
}

/// The attribute `dense<...> : tensor<...xindex>`, whose elements are held as `i64`.
pub(crate) fn index_tensor_text(t: &Tensor) -> Name {
    let mut out = String::new();
    elements(&mut out, t);
    out.push_str(" : tensor<");
    for d in t.shape() {
        let _ = write!(out, "{d}x");
    }
    out.push_str("index>");
    Name::from(out)
}

/// `dense<...>`
fn elements(out: &mut String, t: &Tensor) {
    out.push_str("dense<");
    if t.is_empty() {
    } else if let Some(value) = t.splat_value() {
        element(out, t.elem(), value, t.bytes());
    } else if t.len() >= HEX_FROM {
        hex(out, t);
    } else {
        nested(out, t, 0, &mut 0);
    }
    out.push('>');
}

fn nested(out: &mut String, t: &Tensor, dim: usize, next: &mut usize) {
    let Some(&extent) = t.shape().get(dim) else {
        let width = t.elem().byte_width();
        element(out, t.elem(), t.get(*next), &t.bytes()[*next * width..(*next + 1) * width]);
        *next += 1;
        return;
    };
    out.push('[');
    for i in 0..extent {
        if i > 0 {
            out.push_str(", ");
        }
        nested(out, t, dim + 1, next);
    }
    out.push(']');
}

fn hex(out: &mut String, t: &Tensor) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let bits = t.elem().bit_width();
    let mask = if bits < 8 { (1u8 << bits) - 1 } else { 0xFF };
    out.reserve(2 * t.bytes().len() + 4);
    out.push_str("\"0x");
    for &b in t.bytes() {
        let b = b & mask;
        out.push(DIGITS[(b >> 4) as usize] as char);
        out.push(DIGITS[(b & 15) as usize] as char);
    }
    out.push('"');
}

fn element(out: &mut String, elem: ElementType, value: Scalar, bytes: &[u8]) {
    match value {
        Scalar::Bool(b) => out.push_str(if b { "true" } else { "false" }),
        Scalar::Int(v) => {
            let _ = write!(out, "{v}");
        }
        Scalar::Float(v) => float_bits(out, elem, v, &bytes[..elem.byte_width()]),
        Scalar::Complex(re, im) => {
            let (part, width) = (elem.real(), elem.byte_width() / 2);
            out.push('(');
            float_bits(out, part, re, &bytes[..width]);
            out.push(',');
            float_bits(out, part, im, &bytes[width..2 * width]);
            out.push(')');
        }
    }
}

/// A float of an attribute, whose NaN payload is not kept for the narrow types.
pub(super) fn float(out: &mut String, elem: ElementType, value: f64) {
    let bytes = Tensor::from_floats(elem, &[], &[value]);
    float_bits(out, elem, value, bytes.bytes());
}

/// [`float`] as a string.
pub(crate) fn float_text(elem: ElementType, value: f64) -> String {
    let mut out = String::new();
    float(&mut out, elem, value);
    out
}

/// An integer of an attribute; unsigned 64-bit values are held in the bits of an `i64`.
pub(super) fn integer(out: &mut String, elem: ElementType, value: i64) {
    let _ = match elem.kind() {
        Kind::Bool => write!(out, "{}", value != 0),
        Kind::Unsigned => write!(out, "{}", value as u64),
        _ => write!(out, "{value}"),
    };
}
