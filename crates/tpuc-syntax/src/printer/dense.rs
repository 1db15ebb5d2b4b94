//! Numbers and dense constants.

use super::Printer;
use std::fmt::Write as _;
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, round_to};

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

/// As MLIR writes floats: seven digits when those are exact, else as many as identify the value, else its bits.
fn float_bits(out: &mut String, elem: ElementType, value: f64, bytes: &[u8]) {
    let bits = |out: &mut String| {
        out.push_str("0x");
        for b in bytes.iter().rev() {
            let _ = write!(out, "{b:02X}");
        }
    };
    if !value.is_finite() {
        return bits(out);
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if value == 0.0 {
        let _ = write!(out, "{sign}0.000000e+00");
        return;
    }
    let Decimal { digits, top } = Decimal::of(value.abs(), 6);
    let (head, tail) = digits.split_at(1);
    let exponent_sign = if top < 0 { '-' } else { '+' };
    let short = format!("{sign}{head}.{tail:0<6}e{exponent_sign}{:02}", top.abs());
    let exact = short.parse::<f64>().is_ok_and(|v| round_to(elem, v).to_bits() == value.to_bits());
    if exact {
        return out.push_str(&short);
    }
    match elem.float_format().and_then(|f| long_float(value.abs(), 1 + f.mantissa_bits)) {
        Some(text) => {
            let _ = write!(out, "{sign}{text}");
        }
        None => bits(out),
    }
}

/// A positive decimal number `d.ddd * 10^top`, without trailing zeros.
struct Decimal {
    digits: String,
    top: i32,
}

impl Decimal {
    /// The first `precision` digits of a finite positive number, as LLVM's `APFloat` finds them: the exact
    /// decimal number is first cut to about `precision` digits, by a bound on its binary logarithm, and rounded
    /// (half up) only when that has left more digits than wanted.
    fn of(value: f64, precision: usize) -> Self {
        let raw = value.to_bits();
        let (field, fraction) = ((raw >> 52) as i32, raw & ((1 << 52) - 1));
        let (significand, exponent) =
            if field == 0 { (fraction, -1074) } else { (fraction | 1 << 52, field - 1075) };
        // value = odd * 2^exponent, and value * 10^fives is an integer.
        let exponent = exponent + significand.trailing_zeros() as i32;
        let fives = (-exponent).max(0);
        let bits = (value.log2() + f64::from(fives) * std::f64::consts::LOG2_10).floor() as i32 + 1;
        let required = (precision as i32 * 196 + 58) / 59;
        let cut = if bits > required { (bits - required) * 59 / 196 } else { 0 };
        let all = (f64::from(bits) * std::f64::consts::LOG10_2) as usize + 2;
        let text = format!("{value:.all$e}");
        let (mantissa, top) = text.split_once('e').unwrap_or((&text, "0"));
        let mut top: i32 = top.parse().unwrap_or(0);
        let mut digits: Vec<u8> = mantissa.bytes().filter(|&b| b != b'.').collect();
        digits.truncate((top + 1 + fives - cut).max(1) as usize);
        if digits.len() > precision {
            let up = digits[precision] >= b'5';
            digits.truncate(precision);
            if up {
                while digits.last() == Some(&b'9') {
                    digits.pop();
                }
                match digits.last_mut() {
                    Some(last) => *last += 1,
                    None => {
                        digits.push(b'1');
                        top += 1;
                    }
                }
            }
        }
        while digits.len() > 1 && digits.last() == Some(&b'0') {
            digits.pop();
        }
        Self { digits: digits.into_iter().map(char::from).collect(), top }
    }
}

/// The spelling with as many digits as a significand of `bits` bits needs; `None` when it has no decimal point.
fn long_float(value: f64, bits: u32) -> Option<String> {
    let most = 2 + bits as usize * 59 / 196;
    let Decimal { digits, top } = Decimal::of(value, most);
    let count = digits.len() as i32;
    let last = top - (count - 1);
    let scientific = if last >= 0 { last > 3 || count + last > most as i32 } else { top < -3 };
    if scientific {
        let (head, tail) = digits.split_at(1);
        let tail = if tail.is_empty() { "0" } else { tail };
        let sign = if top < 0 { '-' } else { '+' };
        Some(format!("{head}.{tail}E{sign}{}", top.abs()))
    } else if last >= 0 {
        None
    } else if top >= 0 {
        let (whole, fraction) = digits.split_at(top as usize + 1);
        Some(format!("{whole}.{fraction}"))
    } else {
        Some(format!("0.{}{digits}", "0".repeat((-top - 1) as usize)))
    }
}

/// An integer of an attribute; unsigned 64-bit values are held in the bits of an `i64`.
pub(super) fn integer(out: &mut String, elem: ElementType, value: i64) {
    let _ = match elem.kind() {
        Kind::Bool => write!(out, "{}", value != 0),
        Kind::Unsigned => write!(out, "{}", value as u64),
        _ => write!(out, "{value}"),
    };
}
