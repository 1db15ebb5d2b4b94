//! The encoding of the builtin dialect.

use super::super::cursor::{Cursor, Fault, Read};
use super::pool::{Decoded, Pool, dict};
use crate::parser::float_from_bits;
use crate::printer::quoted_bytes;
use std::sync::Arc;
use tpuc_ir::{Attr, FloatBits, TensorType, Type};
use tpuc_support::{Loc, Name};
use tpuc_tensor::{ElementType, Kind};

/// The codes of attributes, in the order of the dialect's definition.
pub mod code {
    pub const ARRAY: u64 = 0;
    pub const DICTIONARY: u64 = 1;
    pub const STRING: u64 = 2;
    pub const TYPED_STRING: u64 = 3;
    pub const FLAT_SYMBOL: u64 = 4;
    pub const SYMBOL: u64 = 5;
    pub const TYPE: u64 = 6;
    pub const UNIT: u64 = 7;
    pub const INTEGER: u64 = 8;
    pub const FLOAT: u64 = 9;
    pub const CALL_SITE: u64 = 10;
    pub const FILE_LINE_COL: u64 = 11;
    pub const FUSED: u64 = 12;
    pub const FUSED_WITH_METADATA: u64 = 13;
    pub const NAME: u64 = 14;
    pub const UNKNOWN: u64 = 15;
    pub const RESOURCE: u64 = 16;
    pub const DENSE_ARRAY: u64 = 17;
    pub const DENSE: u64 = 18;
    pub const FILE_RANGE: u64 = 22;

    pub const T_INTEGER: u64 = 0;
    pub const T_INDEX: u64 = 1;
    pub const T_FUNCTION: u64 = 2;
    pub const T_BF16: u64 = 3;
    pub const T_F16: u64 = 4;
    pub const T_F32: u64 = 5;
    pub const T_F64: u64 = 6;
    pub const T_COMPLEX: u64 = 9;
    pub const T_MEMREF: u64 = 10;
    pub const T_NONE: u64 = 12;
    pub const T_TENSOR: u64 = 13;
    pub const T_ENCODED_TENSOR: u64 = 14;
    pub const T_TUPLE: u64 = 15;
    pub const T_UNRANKED: u64 = 18;
    pub const T_TF32: u64 = 21;
    /// The narrow float types, which older releases store as text.
    pub const T_NARROW: u64 = 22;
}

/// Float types in the order of their codes, from [`code::T_NARROW`] on.
const NARROW: [ElementType; 11] = {
    use ElementType::*;
    [
        F8E5M2,
        F8E4M3,
        F8E4M3FN,
        F8E5M2FNUZ,
        F8E4M3FNUZ,
        F8E4M3B11FNUZ,
        F8E3M4,
        F4E2M1FN,
        F6E2M3FN,
        F6E3M2FN,
        F8E8M0FNU,
    ]
};

pub fn attr<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>, index: u64) -> Read<Attr> {
    let at = data.at();
    Ok(match data.varint("the code of an attribute")? {
        code::ARRAY => Attr::Array(data.list("attributes", |c| pool.attr(c))?.into()),
        code::DICTIONARY => {
            let entries =
                data.list("attributes", |c| Ok((pool.name(c, "the name of an attribute")?, pool.attr(c)?)))?;
            Attr::Dict(dict(entries, at)?)
        }
        code::STRING => string(pool.file.string(data, "a string")?),
        code::TYPED_STRING => {
            let text = pool.file.string(data, "a string")?;
            pool.ty(data)?;
            string(text)
        }
        code::FLAT_SYMBOL => Attr::Symbol(Arc::new([pool.name(data, "a symbol")?])),
        code::SYMBOL => {
            let mut path = vec![pool.name(data, "a symbol")?];
            for nested in data.list("nested symbols", |c| pool.attr(c))? {
                match nested {
                    Attr::Symbol(inner) => path.extend(inner.iter().cloned()),
                    _ => return Err(Fault::new(at, "a nested symbol is none")),
                }
            }
            Attr::Symbol(path.into())
        }
        code::TYPE => Attr::Type(pool.ty(data)?),
        code::UNIT => Attr::Unit,
        code::INTEGER => {
            let ty = pool.ty(data)?;
            integer(data, ty)?
        }
        code::FLOAT => {
            let ty = pool.ty(data)?;
            float(data, ty)?
        }
        code::RESOURCE => {
            let ty = pool.ty(data)?;
            let at = data.at();
            let handle = data.varint("a resource")?;
            let resource = usize::try_from(handle).ok().and_then(|i| pool.file.resources.get(i));
            let Some(resource) = resource else {
                return Err(Fault::new(at, format!("there is no resource {handle}")));
            };
            let Some(blob) = resource.blob else {
                let key = String::from_utf8_lossy(resource.key);
                return Err(Fault::unsupported(at, format!("the resource '{key}' holds no elements")));
            };
            pool.charge(blob.len(), at)?;
            pool.dense(&ty, blob, at)?
        }
        code::DENSE_ARRAY => {
            let ty = pool.ty(data)?;
            let count = data.varint("the size of an array")?;
            let raw = data.blob("the elements of an array")?;
            dense_array(&ty, count, raw, at)?
        }
        code::DENSE => {
            let ty = pool.ty(data)?;
            let raw = data.blob("the elements of a constant")?;
            pool.dense(&ty, raw, at)?
        }
        code::CALL_SITE..=code::UNKNOWN | code::FILE_RANGE => {
            let loc = pool.loc_at(index, at)?;
            // The rest has been read from a copy of the cursor.
            data.bytes(data.left() as u64, "a location")?;
            Attr::Opaque(Name::from(format!("loc({loc})")))
        }
        code @ 19..=21 => {
            return Err(Fault::unsupported(
                at,
                format!("builtin attributes of kind {code} are not supported"),
            ));
        }
        code => return Err(Fault::new(at, format!("unknown builtin attribute {code}"))),
    })
}

/// Strings that are not UTF-8 keep their spelling.
pub fn string(bytes: &[u8]) -> Attr {
    match std::str::from_utf8(bytes) {
        Ok(text) => Attr::Str(Name::from(text)),
        Err(_) => {
            let mut text = String::new();
            quoted_bytes(&mut text, bytes);
            Attr::Opaque(Name::from(text))
        }
    }
}

pub fn integer(data: &mut Cursor<'_>, ty: Type) -> Read<Attr> {
    let at = data.at();
    let (bits, signed) = match &ty {
        Type::Index => (64, true),
        Type::Scalar(elem) if matches!(elem.kind(), Kind::Bool | Kind::Signed | Kind::Unsigned) => {
            (elem.bit_width(), elem.kind() == Kind::Signed)
        }
        _ => return Err(Fault::new(at, format!("an integer attribute cannot have type {ty}"))),
    };
    let raw = if bits <= 8 { data.byte("an integer")?.into() } else { data.signed("an integer")? };
    if bits == 1 {
        return Ok(Attr::Bool(raw & 1 != 0));
    }
    let unused = 64 - bits;
    let value = if signed { raw << unused >> unused } else { ((raw as u64) << unused >> unused) as i64 };
    Ok(Attr::Int(value, ty))
}

pub fn float(data: &mut Cursor<'_>, ty: Type) -> Read<Attr> {
    let at = data.at();
    let Type::Scalar(elem) = ty else {
        return Err(Fault::new(at, format!("a float attribute cannot have type {ty}")));
    };
    let bits = elem.bit_width();
    let raw = if bits <= 8 { data.byte("a float")?.into() } else { data.signed("a float")? as u64 };
    let raw = if bits < 64 { raw & ((1 << bits) - 1) } else { raw };
    match float_from_bits(elem, raw).filter(|_| elem.is_float()) {
        Some(value) => Ok(Attr::Float(FloatBits::new(value), ty)),
        None => Err(Fault::new(at, format!("a float attribute cannot have type {elem}"))),
    }
}

fn dense_array(ty: &Type, count: u64, raw: &[u8], at: usize) -> Read<Attr> {
    let Type::Scalar(elem) = *ty else {
        return Err(Fault::unsupported(at, format!("arrays of {ty} are not supported")));
    };
    let width = elem.byte_width();
    if count.checked_mul(width as u64) != Some(raw.len() as u64) || elem.is_complex() {
        return Err(Fault::new(at, format!("{count} elements of {elem} do not take {} bytes", raw.len())));
    }
    let bits = raw.chunks_exact(width).map(|chunk| {
        let mut wide = [0u8; 8];
        wide[..width].copy_from_slice(chunk);
        u64::from_le_bytes(wide)
    });
    let unused = 64 - elem.bit_width();
    Ok(match elem.kind() {
        Kind::Float => {
            let values = bits.map(|b| float_from_bits(elem, b << unused >> unused).map(FloatBits::new));
            let values: Option<Vec<FloatBits>> = values.collect();
            Attr::Floats(elem, values.unwrap_or_default().into())
        }
        Kind::Bool => Attr::Ints(elem, bits.map(|b| i64::from(b != 0)).collect()),
        Kind::Signed => Attr::Ints(elem, bits.map(|b| (b << unused) as i64 >> unused).collect()),
        _ => Attr::Ints(elem, bits.map(|b| (b << unused >> unused) as i64).collect()),
    })
}

pub fn loc<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Loc> {
    let at = data.at();
    Ok(match data.varint("the code of a location")? {
        code::CALL_SITE => {
            let callee = pool.loc(data)?;
            Loc::CallSite(callee.into(), pool.loc(data)?.into())
        }
        code::FILE_LINE_COL => {
            let file = loc_name(pool, data)?;
            Loc::File { file, line: position(data)?, col: position(data)?, end: None }
        }
        code::FILE_RANGE => {
            let file = loc_name(pool, data)?;
            let places = data.list("positions", position)?;
            let (start, end) = match places[..] {
                [] => ((0, 0), None),
                [line] => ((line, 0), None),
                [line, col] => ((line, col), None),
                [line, col, end] => ((line, col), Some((line, end))),
                [line, col, end_line, end_col] => ((line, col), Some((end_line, end_col))),
                _ => return Err(Fault::new(at, "a range has more than two positions")),
            };
            Loc::File { file, line: start.0, col: start.1, end }
        }
        code @ (code::FUSED | code::FUSED_WITH_METADATA) => {
            let parts = data.list("locations", |c| pool.loc(c))?;
            let metadata = match code {
                code::FUSED => None,
                _ => Some(pool.spelt(data)?),
            };
            Loc::Fused(metadata, parts.into())
        }
        code::NAME => {
            let name = loc_name(pool, data)?;
            Loc::Name(name, pool.loc(data)?.into())
        }
        code::UNKNOWN => Loc::Unknown,
        code => return Err(Fault::new(at, format!("unknown location {code}"))),
    })
}

/// The numbers of the locations that a location is made of.
pub fn inner_locs(data: &mut Cursor<'_>) -> Read<Vec<u64>> {
    const WHAT: &str = "a location";
    Ok(match data.varint("the code of a location")? {
        code::CALL_SITE => vec![data.varint(WHAT)?, data.varint(WHAT)?],
        code::FUSED | code::FUSED_WITH_METADATA => data.list("locations", |c| c.varint(WHAT))?,
        code::NAME => {
            data.varint("the name of a location")?;
            vec![data.varint(WHAT)?]
        }
        _ => Vec::new(),
    })
}

fn loc_name<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Name> {
    let at = data.at();
    match pool.attr(data)? {
        Attr::Str(name) => Ok(name),
        Attr::Opaque(text) => Ok(text),
        _ => Err(Fault::new(at, "the name of a location is no string")),
    }
}

fn position(data: &mut Cursor<'_>) -> Read<u32> {
    let at = data.at();
    let value = data.varint("a line or a column")?;
    u32::try_from(value).map_err(|_| Fault::new(at, format!("{value} is too large for a line or a column")))
}

pub fn ty<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Decoded> {
    let at = data.at();
    let ty = match data.varint("the code of a type")? {
        code::T_INTEGER => {
            let packed = data.varint("the width of an integer")?;
            let prefix = match packed & 3 {
                0 => "i",
                1 => "si",
                2 => "ui",
                _ => return Err(Fault::new(at, "an integer type is neither signed nor unsigned")),
            };
            let name = format!("{prefix}{}", packed >> 2);
            match name.parse() {
                Ok(elem) => Type::Scalar(elem),
                Err(()) => {
                    return Err(Fault::unsupported(at, format!("the element type {name} is not supported")));
                }
            }
        }
        code::T_INDEX => Type::Index,
        code::T_FUNCTION => {
            let inputs = pool.types(data)?;
            Type::Function(inputs, pool.types(data)?)
        }
        code::T_BF16 => Type::Scalar(ElementType::BF16),
        code::T_F16 => Type::Scalar(ElementType::F16),
        code::T_F32 => Type::Scalar(ElementType::F32),
        code::T_F64 => Type::Scalar(ElementType::F64),
        code::T_COMPLEX => complex(pool.ty(data)?, at)?,
        code::T_MEMREF => {
            let shape = data.signed_list("extents")?;
            let elem = pool.decoded(data)?;
            let layout = pool.attr(data)?;
            let rank = shape.len();
            match pool.tensor(elem, shape, None, at)? {
                Type::Tensor(tensor) if is_identity(&layout, rank) => Type::Memref(tensor),
                other => {
                    let message = format!("buffers like {other} with a layout are not supported");
                    return Err(Fault::unsupported(at, message));
                }
            }
        }
        code::T_NONE => Type::None,
        code::T_TENSOR => {
            let shape = data.signed_list("extents")?;
            let elem = pool.decoded(data)?;
            pool.tensor(elem, shape, None, at)?
        }
        code::T_ENCODED_TENSOR => {
            let encoding = pool.spelt(data)?;
            let shape = data.signed_list("extents")?;
            let elem = pool.decoded(data)?;
            pool.tensor(elem, shape, Some(encoding), at)?
        }
        code::T_TUPLE => Type::Tuple(pool.types(data)?),
        code::T_UNRANKED => unranked(pool.ty(data)?, at)?,
        code::T_TF32 => Type::Opaque(Name::new_static("tf32")),
        code if NARROW.len() as u64 > code.wrapping_sub(code::T_NARROW) => {
            Type::Scalar(NARROW[(code - code::T_NARROW) as usize])
        }
        code @ 7..=20 => {
            return Err(Fault::unsupported(at, format!("builtin types of kind {code} are not supported")));
        }
        code => return Err(Fault::new(at, format!("unknown builtin type {code}"))),
    };
    Ok(ty.into())
}

pub fn complex(part: Type, at: usize) -> Read<Type> {
    let whole = match &part {
        Type::Scalar(part) => part.complex(),
        _ => None,
    };
    whole.map(Type::Scalar).ok_or_else(|| Fault::unsupported(at, format!("complex<{part}> is not supported")))
}

pub fn unranked(elem: Type, at: usize) -> Read<Type> {
    match elem {
        Type::Scalar(elem) => Ok(Type::Unranked(elem)),
        other => Err(Fault::unsupported(at, format!("the element type {other} is not supported"))),
    }
}

/// Whether a buffer's layout is `affine_map<(d0, d1) -> (d0, d1)>`.
fn is_identity(layout: &Attr, rank: usize) -> bool {
    matches!(layout, Attr::Opaque(text) if **text == *identity_layout(rank))
}

pub fn identity_layout(rank: usize) -> String {
    let dims = (0..rank).map(|d| format!("d{d}")).collect::<Vec<_>>().join(", ");
    format!("affine_map<({dims}) -> ({dims})>")
}

/// A buffer of these extents.
pub fn memref(tensor: Type) -> Option<Type> {
    match tensor {
        Type::Tensor(t @ TensorType { encoding: None, .. }) => Some(Type::Memref(t)),
        _ => None,
    }
}
