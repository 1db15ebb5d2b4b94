//! The encoding of VHLO. Its attributes and types are read as those of StableHLO and the builtin dialect that they
//! are the versioned forms of.

use super::super::cursor::{Cursor, Fault, Read};
use super::super::dialect::{ELEMENTS, ENUMERATIONS};
use super::super::structure;
use super::pool::{Decoded, Pool, dict};
use super::{builtin, stablehlo};
use tpuc_ir::{Attr, Type};
use tpuc_support::Name;
use tpuc_tensor::ElementType;

/// The codes of the attributes that are no enumerations, and of the types that are no element types.
pub mod code {
    pub const ARRAY: u64 = 1;
    pub const BOOLEAN: u64 = 2;
    pub const API_VERSION: u64 = 5;
    pub const DICTIONARY: u64 = 6;
    pub const FLOAT: u64 = 8;
    pub const INTEGER: u64 = 9;
    pub const ALIAS: u64 = 10;
    pub const STRING: u64 = 14;
    pub const TENSOR: u64 = 15;
    pub const TYPE: u64 = 17;
    pub const BOUNDS: u64 = 18;
    pub const ACCURACY: u64 = 20;
    pub const SUB_AXIS: u64 = 21;
    pub const AXIS: u64 = 22;
    pub const MESH_AXES: u64 = 23;
    pub const MESH_AXIS: u64 = 24;
    pub const MESH: u64 = 25;

    pub const T_COMPLEX: u64 = 1;
    pub const T_FUNCTION: u64 = 8;
    pub const T_INDEX: u64 = 9;
    pub const T_TENSOR: u64 = 20;
    pub const T_ENCODED_TENSOR: u64 = 21;
    pub const T_TOKEN: u64 = 22;
    pub const T_TUPLE: u64 = 23;
    pub const T_QUANTIZED: u64 = 24;
    pub const T_UNRANKED: u64 = 25;
    pub const T_WITNESS: u64 = 26;
    pub const T_QUANTIZED_PER_AXIS: u64 = 30;
    pub const T_NONE: u64 = 33;
    pub const T_TF32: u64 = 34;
    pub const T_BUFFER: u64 = 41;
    pub const T_FUTURE: u64 = 42;
}

/// The newest API version of a custom call.
const LAST_API_VERSION: u64 = 4;

pub fn attr<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Attr> {
    let at = data.at();
    let code = data.varint("the code of an attribute")?;
    if let Some(e) = ENUMERATIONS.iter().find(|e| e.vhlo == code) {
        return stablehlo::enumeration(e, data);
    }
    Ok(match code {
        code::ARRAY => Attr::Array(data.list("attributes", |c| pool.attr(c))?.into()),
        code::BOOLEAN => match data.varint("a boolean")? {
            value @ 0..=1 => Attr::Bool(value == 1),
            other => return Err(Fault::new(at, format!("{other} is no boolean"))),
        },
        code::API_VERSION => {
            let value = data.varint("an API version")?;
            if value > LAST_API_VERSION {
                return Err(Fault::new(at, format!("unknown API version {value}")));
            }
            Attr::Int(value as i64, Type::Scalar(ElementType::I32))
        }
        code::DICTIONARY => {
            let entries =
                data.list("attributes", |c| Ok((pool.name(c, "the name of an attribute")?, pool.attr(c)?)))?;
            Attr::Dict(dict(entries, at)?)
        }
        code::FLOAT => {
            let ty = pool.ty(data)?;
            builtin::float(data, ty)?
        }
        code::INTEGER => {
            let ty = pool.ty(data)?;
            builtin::integer(data, ty)?
        }
        code::ALIAS => stablehlo::alias(data)?,
        code::STRING => builtin::string(pool.file.string(data, "a string")?),
        code::TENSOR => {
            let ty = pool.ty(data)?;
            let raw = data.blob("the elements of a constant")?;
            pool.dense(&ty, raw, at)?
        }
        code::TYPE => Attr::Type(pool.ty(data)?),
        code::BOUNDS => Attr::Opaque(structure::bounds_text(&data.signed_list("bounds")?)),
        code::ACCURACY => {
            let (atol, rtol, ulps) =
                (data.f64("a tolerance")?, data.f64("a tolerance")?, data.signed("ulps")?);
            stablehlo::accuracy(atol, rtol, ulps, pool.attr(data)?, at)?
        }
        code::SUB_AXIS => structure::sub_axis_text(data.signed("an axis")?, data.signed("an axis")?),
        code::AXIS => {
            let name = pool.name(data, "the name of an axis")?;
            let sub_axis = if data.varint("a flag")? != 0 { Some(pool.attr(data)?) } else { None };
            structure::axis_text(name.as_bytes(), sub_axis.as_ref())
        }
        code::MESH_AXES => {
            let mesh = match pool.attr(data)? {
                Attr::Str(name) => Attr::symbol(name),
                other => other,
            };
            let Attr::Array(axes) = pool.attr(data)? else {
                return Err(Fault::new(at, "the axes of replica groups are no array"));
            };
            structure::mesh_axes_text(&mesh, &axes)
        }
        code::MESH_AXIS => {
            let name = pool.name(data, "the name of an axis")?;
            structure::mesh_axis_text(name.as_bytes(), data.signed("an axis")?)
        }
        code::MESH => {
            let Attr::Array(axes) = pool.attr(data)? else {
                return Err(Fault::new(at, "the axes of a mesh are no array"));
            };
            let ids_at = data.at();
            let (index, present) = data.flagged("device ids")?;
            let ids = if present { Some(pool.attr_at(index, ids_at)?) } else { None };
            structure::mesh_text(&axes, ids.as_ref())
        }
        code => return Err(Fault::new(at, format!("unknown VHLO attribute {code}"))),
    })
}

pub fn ty<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Decoded> {
    let at = data.at();
    let code = data.varint("the code of a type")?;
    if let Some((elem, ..)) = ELEMENTS.iter().find(|(_, c, _)| *c == code) {
        return Ok(Type::Scalar(*elem).into());
    }
    let ty = match code {
        code::T_COMPLEX => builtin::complex(pool.ty(data)?, at)?,
        code::T_FUNCTION => {
            let inputs = pool.types(data)?;
            Type::Function(inputs, pool.types(data)?)
        }
        code::T_INDEX => Type::Index,
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
        code::T_TOKEN => Type::Token,
        code::T_TUPLE => Type::Tuple(pool.types(data)?),
        code::T_QUANTIZED => return stablehlo::quantized(pool, data),
        code::T_QUANTIZED_PER_AXIS => return stablehlo::quantized_per_axis(pool, data),
        code::T_UNRANKED => builtin::unranked(pool.ty(data)?, at)?,
        code::T_WITNESS => Type::Opaque(Name::new_static("!shape.witness")),
        code::T_NONE => Type::None,
        code::T_TF32 => Type::Opaque(Name::new_static("tf32")),
        code::T_BUFFER => {
            let shape = data.signed_list("extents")?;
            let elem = pool.decoded(data)?;
            let Some(buffer) = builtin::memref(pool.tensor(elem, shape, None, at)?) else {
                return Err(Fault::new(at, "a buffer cannot have such elements"));
            };
            buffer
        }
        code::T_FUTURE => Type::Future(pool.types(data)?),
        code => return Err(Fault::new(at, format!("unknown VHLO type {code}"))),
    };
    Ok(ty.into())
}
