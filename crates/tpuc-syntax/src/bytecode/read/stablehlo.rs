//! The encodings of StableHLO, CHLO and the quant dialect.

use super::super::cursor::{Cursor, Fault, Read};
use super::super::dialect::{ENUMERATIONS, Enumeration};
use super::super::structure::{self, Accuracy, DotAlgorithm};
use super::pool::{Decoded, Pool};
use std::sync::Arc;
use tpuc_ir::types::Quantized;
use tpuc_ir::{Attr, ConvDims, DotDims, FloatBits, GatherDims, ScatterDims, Type};
use tpuc_tensor::ElementType;

/// The codes of the attributes that are no enumerations.
pub mod code {
    pub const CHANNEL: u64 = 1;
    pub const CONV: u64 = 4;
    pub const DOT: u64 = 5;
    pub const GATHER: u64 = 7;
    pub const SCATTER: u64 = 11;
    pub const BOUNDS: u64 = 13;
    pub const ALIAS: u64 = 14;
    pub const DOT_ALGORITHM: u64 = 15;
    pub const ACCURACY: u64 = 17;
    pub const MESH_AXES: u64 = 18;
    pub const SUB_AXIS: u64 = 19;
    pub const AXIS: u64 = 20;
    pub const MESH_AXIS: u64 = 21;
    pub const MESH: u64 = 22;

    pub const T_TOKEN: u64 = 0;
    pub const T_FUTURE: u64 = 1;

    pub const T_QUANTIZED: u64 = 4;
    pub const T_QUANTIZED_PER_AXIS: u64 = 5;
}

const DIMS: &str = "dimensions";

pub fn attr<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Attr> {
    let at = data.at();
    let code = data.varint("the code of an attribute")?;
    if let Some(e) = ENUMERATIONS.iter().find(|e| e.stablehlo == code) {
        return enumeration(e, data);
    }
    Ok(match code {
        code::CHANNEL => Attr::Channel { handle: data.signed("a channel")?, ty: data.signed("a channel")? },
        code::CONV => Attr::Conv(Arc::new(ConvDims {
            input_batch: data.signed(DIMS)?,
            input_feature: data.signed(DIMS)?,
            input_spatial: data.signed_list(DIMS)?,
            kernel_input_feature: data.signed(DIMS)?,
            kernel_output_feature: data.signed(DIMS)?,
            kernel_spatial: data.signed_list(DIMS)?,
            output_batch: data.signed(DIMS)?,
            output_feature: data.signed(DIMS)?,
            output_spatial: data.signed_list(DIMS)?,
        })),
        code::DOT => Attr::Dot(Arc::new(DotDims {
            lhs_batch: data.signed_list(DIMS)?,
            rhs_batch: data.signed_list(DIMS)?,
            lhs_contract: data.signed_list(DIMS)?,
            rhs_contract: data.signed_list(DIMS)?,
        })),
        code::GATHER => Attr::Gather(Arc::new(GatherDims {
            offset_dims: data.signed_list(DIMS)?,
            collapsed_slice_dims: data.signed_list(DIMS)?,
            operand_batching_dims: data.signed_list(DIMS)?,
            start_indices_batching_dims: data.signed_list(DIMS)?,
            start_index_map: data.signed_list(DIMS)?,
            index_vector_dim: data.signed(DIMS)?,
        })),
        code::SCATTER => Attr::Scatter(Arc::new(ScatterDims {
            update_window_dims: data.signed_list(DIMS)?,
            inserted_window_dims: data.signed_list(DIMS)?,
            input_batching_dims: data.signed_list(DIMS)?,
            scatter_indices_batching_dims: data.signed_list(DIMS)?,
            scatter_dims_to_operand_dims: data.signed_list(DIMS)?,
            index_vector_dim: data.signed(DIMS)?,
        })),
        code::BOUNDS => Attr::Opaque(structure::bounds_text(&data.signed_list("bounds")?)),
        code::ALIAS => alias(data)?,
        code::DOT_ALGORITHM => {
            let types = [pool.ty(data)?, pool.ty(data)?, pool.ty(data)?];
            let counts = [data.signed("a count")?, data.signed("a count")?, data.signed("a count")?];
            DotAlgorithm { types, counts, imprecise: data.byte("a flag")? != 0 }.attr()
        }
        code::ACCURACY => {
            let (atol, rtol, ulps) =
                (data.f64("a tolerance")?, data.f64("a tolerance")?, data.signed("ulps")?);
            accuracy(atol, rtol, ulps, pool.attr(data)?, at)?
        }
        code::MESH_AXES => {
            let mesh = pool.attr(data)?;
            structure::mesh_axes_text(&mesh, &data.list("axes", |c| pool.attr(c))?)
        }
        code::SUB_AXIS => structure::sub_axis_text(data.signed("an axis")?, data.signed("an axis")?),
        code::AXIS => {
            let name = pool.file.string(data, "the name of an axis")?;
            let sub_axis = if data.byte("a flag")? != 0 { Some(pool.attr(data)?) } else { None };
            structure::axis_text(name, sub_axis.as_ref())
        }
        code::MESH_AXIS => {
            let name = pool.file.string(data, "the name of an axis")?;
            structure::mesh_axis_text(name, data.signed("an axis")?)
        }
        code::MESH => {
            let Attr::Array(axes) = pool.attr(data)? else {
                return Err(Fault::new(at, "the axes of a mesh are no array"));
            };
            let ids = if data.byte("a flag")? != 0 { Some(pool.attr(data)?) } else { None };
            structure::mesh_text(&axes, ids.as_ref())
        }
        code => return Err(Fault::new(at, format!("unknown StableHLO attribute {code}"))),
    })
}

pub fn chlo_attr(data: &mut Cursor<'_>) -> Read<Attr> {
    let at = data.at();
    match data.varint("the code of an attribute")? {
        // Comparison direction and type, which are the first of StableHLO's enumerations as well.
        code @ 0..=1 => enumeration(&ENUMERATIONS[code as usize], data),
        code => Err(Fault::new(at, format!("unknown CHLO attribute {code}"))),
    }
}

pub fn enumeration(e: &Enumeration, data: &mut Cursor<'_>) -> Read<Attr> {
    let at = data.at();
    let value = data.varint("an enumeration value")?;
    e.attr(value).ok_or_else(|| Fault::new(at, format!("{value} is no value of '{}'", e.name)))
}

pub fn alias(data: &mut Cursor<'_>) -> Read<Attr> {
    let outputs = data.signed_list("indices")?;
    let operand = data.signed("an index")?;
    Ok(structure::alias_text(&outputs, operand, &data.signed_list("indices")?))
}

pub fn accuracy(atol: f64, rtol: f64, ulps: i64, mode: Attr, at: usize) -> Read<Attr> {
    match mode {
        Attr::Enum(mode) if mode.spelling().1 == "result_accuracy_mode" => {
            Ok(Accuracy { atol, rtol, ulps, mode: mode.spelling().2 }.attr())
        }
        _ => Err(Fault::new(at, "the mode of a result accuracy is none")),
    }
}

pub fn ty<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Decoded> {
    let at = data.at();
    match data.varint("the code of a type")? {
        code::T_TOKEN => Ok(Type::Token.into()),
        code::T_FUTURE => Ok(Type::Future(pool.types(data)?).into()),
        code => Err(Fault::new(at, format!("unknown StableHLO type {code}"))),
    }
}

pub fn quant_type<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Decoded> {
    let at = data.at();
    match data.varint("the code of a type")? {
        code::T_QUANTIZED => quantized(pool, data),
        code::T_QUANTIZED_PER_AXIS => quantized_per_axis(pool, data),
        code => Err(Fault::unsupported(at, format!("quantised types of kind {code} are not supported"))),
    }
}

/// Flags, storage and expressed type, scale, zero point, least and greatest stored value.
pub fn quantized<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Decoded> {
    let (storage, expressed) = quantized_head(pool, data)?;
    let scale = data.f64("a scale")?;
    let zero_point = data.signed("a zero point")?;
    let (min, max) = (data.signed("a range")?, data.signed("a range")?);
    let (scales, zero_points) = (vec![FloatBits::new(scale)], vec![zero_point]);
    Ok(Decoded::Quantized(Arc::new(Quantized {
        storage,
        min,
        max,
        expressed,
        axis: None,
        scales,
        zero_points,
    })))
}

/// Flags, storage and expressed type, dimension, least and greatest stored value, scales, zero points.
pub fn quantized_per_axis<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Decoded> {
    let at = data.at();
    let (storage, expressed) = quantized_head(pool, data)?;
    let axis = data.varint("a dimension")?;
    let (min, max) = (data.signed("a range")?, data.signed("a range")?);
    let scales = data.list("scales", |c| Ok(FloatBits::new(c.f64("a scale")?)))?;
    let zero_points = data.signed_list("zero points")?;
    if scales.len() != zero_points.len() {
        return Err(Fault::new(at, "there are not as many scales as zero points"));
    }
    let Ok(axis) = i32::try_from(axis) else {
        return Err(Fault::new(at, "the dimension of a quantised type is too large"));
    };
    let axis = Some(axis.into());
    Ok(Decoded::Quantized(Arc::new(Quantized { storage, min, max, expressed, axis, scales, zero_points })))
}

fn quantized_head<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<(ElementType, ElementType)> {
    let at = data.at();
    let signed = data.varint("flags")? & 1 != 0;
    let (Type::Scalar(storage), Type::Scalar(expressed)) = (pool.ty(data)?, pool.ty(data)?) else {
        return Err(Fault::new(at, "a quantised type is built from an integer and a float type"));
    };
    let unsigned = |e| match e {
        ElementType::I2 => ElementType::U2,
        ElementType::I4 => ElementType::U4,
        ElementType::I8 => ElementType::U8,
        ElementType::I16 => ElementType::U16,
        ElementType::I32 => ElementType::U32,
        other => other,
    };
    if storage.is_complex() || storage.is_float() || !expressed.is_float() {
        return Err(Fault::new(at, "a quantised type is built from an integer and a float type"));
    }
    // The storage type itself is signless.
    Ok((if signed { storage } else { unsigned(storage) }, expressed))
}
