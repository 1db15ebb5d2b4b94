//! Integer and boolean functions.
//!
//! Integers travel as `i128` and the caller wraps results to the element type (two's complement). Where the
//! specification leaves the result to the implementation, XLA's choice is taken:
//! `x / 0` has all bits set, `x % 0 = x`, `min / -1 = min`, `min % -1 = 0`; a shift by the width or more (or by
//! a negative amount) shifts all bits out.

use tpuc_ir::OpKind;
use tpuc_tensor::{ElementType, Kind};

/// The width and signedness that some functions depend on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IntType {
    pub bits: u32,
    pub signed: bool,
}

impl IntType {
    pub(crate) fn of(elem: ElementType) -> Self {
        Self { bits: elem.bit_width(), signed: elem.kind() == Kind::Signed }
    }
    /// The bit pattern, zero-extended.
    fn pattern(self, x: i128) -> u128 {
        x as u128 & ((1u128 << self.bits) - 1)
    }
    /// Two's-complement wrap into the type's range.
    pub(crate) fn wrap(self, x: i128) -> i128 {
        if self.signed { (x << (128 - self.bits)) >> (128 - self.bits) } else { self.pattern(x) as i128 }
    }
    /// The shift amount, if it leaves any bit in place.
    fn shift(self, amount: i128) -> Option<u32> {
        u32::try_from(amount).ok().filter(|&n| n < self.bits)
    }
}

/// The meaning of a function of one integer.
pub(crate) fn unary(kind: OpKind) -> Option<fn(IntType, i128) -> i128> {
    Some(match kind {
        OpKind::Abs => |_, x| x.abs(),
        OpKind::CountLeadingZeros => |t, x| i128::from(t.pattern(x).leading_zeros() - (128 - t.bits)),
        OpKind::Negate => |_, x| -x,
        OpKind::Not => |_, x| !x,
        OpKind::Popcnt => |t, x| i128::from(t.pattern(x).count_ones()),
        OpKind::Sign => |_, x| x.signum(),
        OpKind::ChloSquare => |_, x| x.wrapping_mul(x),
        _ => return None,
    })
}

/// The meaning of a function of two integers.
pub(crate) fn binary(kind: OpKind) -> Option<fn(IntType, i128, i128) -> i128> {
    Some(match kind {
        OpKind::Add => |_, a, b| a + b,
        OpKind::And => |_, a, b| a & b,
        OpKind::Divide => |_, a, b| if b == 0 { -1 } else { a / b },
        OpKind::Maximum => |_, a, b| a.max(b),
        OpKind::Minimum => |_, a, b| a.min(b),
        OpKind::Multiply => |_, a, b| a.wrapping_mul(b),
        OpKind::Or => |_, a, b| a | b,
        OpKind::Power => power,
        OpKind::Remainder => |_, a, b| if b == 0 { a } else { a % b },
        OpKind::ShiftLeft => |t, a, n| t.shift(n).map_or(0, |n| a << n),
        OpKind::ShiftRightArithmetic => |t, a, n| {
            let bits = t.pattern(a);
            let signed = IntType { signed: true, ..t }.wrap(bits as i128);
            signed >> t.shift(n).unwrap_or(t.bits - 1)
        },
        OpKind::ShiftRightLogical => |t, a, n| t.shift(n).map_or(0, |n| (t.pattern(a) >> n) as i128),
        OpKind::Subtract => |_, a, b| a - b,
        OpKind::Xor => |_, a, b| a ^ b,
        OpKind::ChloMulhi => |t, a, b| match t.signed {
            true => (a * b) >> t.bits,
            false => ((a as u128 * b as u128) >> t.bits) as i128,
        },
        _ => return None,
    })
}

/// Exponentiation by squaring, wrapping. A negative exponent gives the reciprocal truncated towards zero.
fn power(t: IntType, base: i128, exponent: i128) -> i128 {
    if exponent < 0 {
        return match base {
            1 => 1,
            -1 if exponent % 2 == 0 => 1,
            -1 => -1,
            _ => 0,
        };
    }
    let (mut result, mut square, mut rest) = (1i128, base, exponent);
    while rest > 0 {
        if rest & 1 == 1 {
            result = t.wrap(result.wrapping_mul(square));
        }
        square = t.wrap(square.wrapping_mul(square));
        rest >>= 1;
    }
    result
}

/// The meaning of a function of one boolean.
pub(crate) fn bool_unary(kind: OpKind) -> Option<fn(bool) -> bool> {
    match kind {
        OpKind::Not => Some(|x| !x),
        _ => None,
    }
}

/// The meaning of a function of two booleans: sums and maxima are disjunctions, products and minima conjunctions.
pub(crate) fn bool_binary(kind: OpKind) -> Option<fn(bool, bool) -> bool> {
    Some(match kind {
        OpKind::Add | OpKind::Maximum | OpKind::Or => |a, b| a | b,
        OpKind::Multiply | OpKind::Minimum | OpKind::And => |a, b| a & b,
        OpKind::Xor => |a, b| a ^ b,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_follow_xla() {
        let t = IntType::of(ElementType::I8);
        let f = |kind, a, b| t.wrap(binary(kind).unwrap()(t, a, b));
        assert_eq!(f(OpKind::Divide, 7, 0), -1);
        assert_eq!(f(OpKind::Divide, -128, -1), -128);
        assert_eq!(f(OpKind::Divide, -7, 2), -3);
        assert_eq!(f(OpKind::Remainder, -7, 2), -1);
        assert_eq!(f(OpKind::Remainder, 7, 0), 7);
        assert_eq!(f(OpKind::Remainder, -128, -1), 0);
        assert_eq!(f(OpKind::Add, 127, 1), -128);
        assert_eq!(f(OpKind::Power, 3, 5), -13);
        assert_eq!((f(OpKind::ChloMulhi, -128, -128), f(OpKind::ChloMulhi, -1, 1)), (64, -1));
        assert_eq!((f(OpKind::Power, 2, -1), f(OpKind::Power, -1, -3)), (0, -1));
        assert_eq!((f(OpKind::ShiftLeft, 1, 7), f(OpKind::ShiftLeft, 1, 8)), (-128, 0));
        assert_eq!(
            (f(OpKind::ShiftRightArithmetic, -8, 1), f(OpKind::ShiftRightArithmetic, -8, 99)),
            (-4, -1)
        );
        assert_eq!((f(OpKind::ShiftRightLogical, -8, 1), f(OpKind::ShiftRightLogical, -8, -1)), (124, 0));
        let u = IntType::of(ElementType::U8);
        let wide = IntType::of(ElementType::U64);
        let most = i128::from(u64::MAX);
        assert_eq!(binary(OpKind::ChloMulhi).unwrap()(wide, most, most), most - 1);
        assert_eq!(u.wrap(binary(OpKind::Divide).unwrap()(u, 7, 0)), 255);
        assert_eq!(u.wrap(binary(OpKind::ShiftRightArithmetic).unwrap()(u, 0x80, 1)), 0xc0);
    }

    #[test]
    fn bit_counts_know_the_width() {
        for (elem, zeros) in [(ElementType::I4, 3), (ElementType::U8, 7), (ElementType::I64, 63)] {
            assert_eq!(unary(OpKind::CountLeadingZeros).unwrap()(IntType::of(elem), 1), zeros);
        }
        assert_eq!(unary(OpKind::Popcnt).unwrap()(IntType::of(ElementType::I16), -1), 16);
    }
}
