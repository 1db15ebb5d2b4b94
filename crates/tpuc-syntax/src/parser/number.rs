//! Numeric literals.

use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// The magnitude of an integer literal, decimal or `0x`; `None` when it exceeds 64 bits.
pub(crate) fn magnitude(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    if let Some(hex) = text.strip_prefix("0x") {
        return u64::from_str_radix(hex, 16).ok();
    }
    let mut value = 0u64;
    for &b in bytes {
        value = value.checked_mul(10)?.checked_add(u64::from(b.wrapping_sub(b'0')))?;
    }
    Some(value)
}

/// Whether an integer fits the type; MLIR's signless integers take both signed and unsigned spellings.
pub(crate) fn fits(elem: ElementType, value: i128) -> bool {
    let bits = elem.bit_width();
    match elem.kind() {
        Kind::Unsigned => (0..1i128 << bits).contains(&value),
        Kind::Signed => (-(1i128 << (bits - 1))..1i128 << bits).contains(&value),
        Kind::Bool => (-1..=1).contains(&value),
        _ => false,
    }
}

/// The float whose bit pattern is given; `None` when the pattern is wider than the type.
pub(crate) fn float_from_bits(elem: ElementType, bits: u64) -> Option<f64> {
    let width = elem.bit_width();
    if width < 64 && bits >> width != 0 {
        return None;
    }
    let bytes = bits.to_le_bytes();
    match Tensor::from_bytes(elem, &[], &bytes[..elem.byte_width()]).ok()?.get(0) {
        Scalar::Float(x) => Some(x),
        _ => None,
    }
}
