//! Floating-point numbers as MLIR spells them.

use std::fmt::Write as _;
use tpuc_tensor::{ElementType, round_to};

/// As MLIR writes floats: seven digits when those are exact, else as many as identify the value, else its bits.
pub fn float_bits(out: &mut String, elem: ElementType, value: f64, bytes: &[u8]) {
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
