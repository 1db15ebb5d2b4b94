//! Ops without regions: from an op's kind to the function that defines it.

use crate::elementwise::{elementwise, is_elementwise};
use crate::error::{Fault, malformed};
use crate::{chlo, convolution, dynamic, gather, linalg, movement, numeric, scalar, view};
use tpuc_ir::{Arity, AttrDict, DYNAMIC, OpKind, TensorType};
use tpuc_tensor::Tensor;

/// Evaluates one op. Operands come by value, so that an update of a value nobody else holds happens in place.
pub(crate) fn eval(
    kind: OpKind,
    attrs: &AttrDict,
    mut operands: Vec<Tensor>,
    result_types: &[TensorType],
) -> Result<Vec<Tensor>, Fault> {
    let fixed = kind.info().operands.iter().all(|o| o.arity == Arity::One);
    if fixed {
        scalar::check_arity(kind, operands.len())?;
    }
    if kind == OpKind::OptimizationBarrier {
        return Ok(operands);
    }
    for family in [numeric::eval, chlo::eval] {
        if let Some(results) = family(kind, attrs, &operands, result_types)? {
            return Ok(results);
        }
    }
    let [ty] = result_types else {
        return Err(malformed!("{} results", result_types.len()));
    };
    let declared = || ty.dims().ok_or_else(|| Fault::Unsupported(format!("the dynamic result type {ty}")));
    let result = match kind {
        _ if is_elementwise(kind) => elementwise(kind, attrs, &operands, ty.elem)?,
        _ if dynamic::is_dynamic(kind) => dynamic::eval(kind, attrs, &operands, ty)?,
        OpKind::BitcastConvert => {
            let shape = declared().or_else(|_| remaining(&operands[0], ty))?;
            movement::bitcast_convert(&operands[0], ty.elem, &shape)?
        }
        OpKind::Broadcast => movement::broadcast(&operands[0], attrs)?,
        OpKind::BroadcastInDim => movement::broadcast_in_dim(&operands[0], attrs, &declared()?)?,
        OpKind::Concatenate => movement::concatenate(&operands, attrs)?,
        OpKind::Constant => movement::constant(attrs)?,
        OpKind::Convolution => convolution::convolution(&operands[0], &operands[1], attrs, ty.elem)?,
        OpKind::Dot => linalg::dot(&operands[0], &operands[1], ty.elem)?,
        OpKind::DotGeneral => linalg::dot_general(&operands[0], &operands[1], attrs, ty.elem)?,
        OpKind::DynamicSlice => {
            let (operand, starts) = operands.split_first().ok_or_else(|| malformed!("no operand"))?;
            movement::dynamic_slice(operand, starts, attrs)?
        }
        OpKind::DynamicUpdateSlice if operands.len() >= 2 => {
            let starts = operands.split_off(2);
            let update = operands.remove(1);
            movement::dynamic_update_slice(operands.remove(0), &update, &starts)?
        }
        OpKind::Gather => gather::gather(&operands[0], &operands[1], attrs)?,
        OpKind::Iota => movement::iota(attrs, ty.elem, &declared()?)?,
        OpKind::Pad => movement::pad(&operands[0], &operands[1], attrs)?,
        OpKind::Reshape => {
            let shape = declared().or_else(|_| remaining(&operands[0], ty))?;
            movement::reshape(&operands[0], &shape)?
        }
        OpKind::Reverse => movement::reverse(&operands[0], attrs)?,
        OpKind::Slice => movement::slice(&operands[0], attrs)?,
        OpKind::Transpose => movement::transpose(&operands[0], attrs)?,
        _ => return Err(Fault::Unsupported("this op has no meaning here".into())),
    };
    Ok(vec![result])
}

/// The extents of a type that holds the same bits as a value: unknown ones are the value's at the same position, or,
/// if there is a single one, what the others leave.
fn remaining(value: &Tensor, ty: &TensorType) -> Result<Vec<u64>, Fault> {
    let known = |d: i64| u64::try_from(d).ok();
    let bits = value.len() as u128 * u128::from(value.elem().bit_width());
    let of_one = ty
        .shape
        .iter()
        .filter_map(|&d| known(d))
        .try_fold(u128::from(ty.elem.bit_width()), |n, d| n.checked_mul(d.into()));
    let single = ty.shape.iter().filter(|&&d| d == DYNAMIC).count() == 1;
    let left = of_one
        .filter(|&n| single && n > 0 && bits.is_multiple_of(n))
        .and_then(|n| u64::try_from(bits / n).ok());
    let extent = |(i, &d): (usize, &i64)| known(d).or(left).or_else(|| value.shape().get(i).copied());
    let shape: Option<Vec<u64>> = ty.shape.iter().enumerate().map(extent).collect();
    shape.ok_or_else(|| Fault::Unsupported(format!("the dynamic result type {ty}")))
}

/// Checks that memory for results of these types can be had before anything is computed.
pub(crate) fn check_size(types: &[TensorType], limit: u64) -> Result<(), Fault> {
    types
        .iter()
        .filter_map(|ty| Some((ty.elem, ty.dims()?)))
        .try_for_each(|(e, d)| view::reserve(e, &d, limit))
}

/// Checks a result against its declared type; an unknown extent admits any up to its bound.
///
/// Extents that an operand holds, or that were unknown before, are known only now: the program is wrong where its
/// types promise others.
pub(crate) fn check_type(value: &Tensor, ty: &TensorType) -> Result<(), Fault> {
    let extents = || value.shape().iter().map(|&n| i64::try_from(n).unwrap_or(i64::MAX));
    let fits = value.elem() == ty.elem
        && value.rank() == ty.rank()
        && extents().zip(&ty.shape).all(|(n, &d)| d == DYNAMIC || n == d)
        && ty.bounds().is_none_or(|bounds| extents().zip(&bounds).all(|(n, &b)| b == DYNAMIC || n <= b));
    if fits {
        return Ok(());
    }
    let computed = TensorType::new(value.elem(), value.shape().iter().map(|&n| n as i64));
    let what = format!("computed a {computed} where the program declares {ty}");
    let same_kind = value.elem() == ty.elem && value.rank() == ty.rank();
    Err(if same_kind { Fault::Malformed(what) } else { Fault::Internal(what) })
}
