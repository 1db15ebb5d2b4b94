//! Ops whose result shape is computed when the program runs: the static op of the same meaning, with what an operand
//! holds in place of an attribute.

use crate::attrs::{axis, extent, int, scalar_int};
use crate::error::{Fault, malformed};
use crate::{convolution, gather, movement, view};
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar, Tensor};

pub(crate) fn is_dynamic(kind: OpKind) -> bool {
    use OpKind::*;
    matches!(
        kind,
        DynamicBroadcastInDim
            | DynamicConv
            | DynamicGather
            | DynamicIota
            | DynamicPad
            | DynamicReshape
            | RealDynamicSlice
            | GetDimensionSize
            | SetDimensionSize
    )
}

/// Evaluates an op for which [`is_dynamic`] holds; the number of operands is right.
pub(crate) fn eval(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    ty: &TensorType,
) -> Result<Tensor, Fault> {
    match (kind, operands) {
        (OpKind::DynamicBroadcastInDim, [operand, shape]) => {
            let shape = extents(shape)?;
            for (name, expands) in
                [("known_expanding_dimensions", true), ("known_nonexpanding_dimensions", false)]
            {
                stated(operand, attrs, &shape, name, expands)?;
            }
            movement::broadcast_in_dim(operand, attrs, &shape)
        }
        (OpKind::DynamicIota, [shape]) => movement::iota(attrs, ty.elem, &extents(shape)?),
        (OpKind::DynamicReshape, [operand, shape]) => movement::reshape(operand, &extents(shape)?),
        (OpKind::DynamicPad, [operand, value, low, high, interior]) => {
            let given =
                [("edge_padding_low", low), ("edge_padding_high", high), ("interior_padding", interior)];
            movement::pad(operand, value, &with(attrs, &given)?)
        }
        (OpKind::RealDynamicSlice, [operand, starts, limits, strides]) => {
            let given = [("start_indices", starts), ("limit_indices", limits), ("strides", strides)];
            movement::slice(operand, &with(attrs, &given)?)
        }
        (OpKind::DynamicGather, [operand, starts, sizes]) => {
            gather::gather(operand, starts, &with(attrs, &[("slice_sizes", sizes)])?)
        }
        (OpKind::DynamicConv, [lhs, rhs, padding]) => {
            let attrs = with(attrs, &[("padding", padding)])?;
            convolution::convolution(lhs, rhs, &attrs, ty.elem)
        }
        (OpKind::GetDimensionSize, [operand]) => {
            let size = operand.shape()[axis(int(attrs, "dimension")?, operand.rank())?];
            Ok(Tensor::scalar(ElementType::I32, Scalar::Int(size.into())))
        }
        (OpKind::SetDimensionSize, [operand, size]) => {
            let dim = axis(int(attrs, "dimension")?, operand.rank())?;
            let (size, have) = (extent(scalar_int(size)?)?, operand.shape()[dim]);
            if size > have {
                return Err(malformed!("a size of {size} for a dimension of {have}"));
            }
            let mut shape = operand.shape().to_vec();
            shape[dim] = size;
            let mut out = view::zeros(operand.elem(), &shape)?;
            let rank = operand.rank();
            let from = view::View::strided_box(operand.shape(), &vec![0; rank], &vec![1; rank]);
            view::copy(&shape, (operand, &from), (&mut out, &view::View::whole(&shape)))?;
            Ok(out)
        }
        _ => Err(malformed!("{} operands", operands.len())),
    }
}

fn list(tensor: &Tensor) -> Result<Vec<i128>, Fault> {
    match tensor.to_ints() {
        Some(values) => Ok(values),
        None => Err(malformed!("a shape of type {}", tensor.elem())),
    }
}

/// The extents that a tensor of integers holds.
pub(crate) fn extents(tensor: &Tensor) -> Result<Vec<u64>, Fault> {
    list(tensor)?.into_iter().map(extent).collect()
}

/// Attributes with what operands hold.
fn with(attrs: &AttrDict, given: &[(&str, &Tensor)]) -> Result<AttrDict, Fault> {
    let mut attrs = attrs.clone();
    for (name, tensor) in given {
        let values: Option<Vec<i64>> = list(tensor)?.into_iter().map(|v| i64::try_from(v).ok()).collect();
        let values = values.ok_or_else(|| Fault::Limit(format!("`{name}` does not fit 64 bits")))?;
        attrs.set(*name, Attr::i64s(values));
    }
    Ok(attrs)
}

/// Checks a statement of `dynamic_broadcast_in_dim` about which dimensions grow.
fn stated(operand: &Tensor, attrs: &AttrDict, shape: &[u64], name: &str, expands: bool) -> Result<(), Fault> {
    let (Some(dims), Some(to)) =
        (attrs.get(name).and_then(Attr::as_ints), attrs.get("broadcast_dimensions").and_then(Attr::as_ints))
    else {
        return Ok(());
    };
    for d in dims {
        let d = axis(d, operand.rank())?;
        let to = axis(to.get(d).copied().unwrap_or(-1), shape.len())?;
        let (from, to) = (operand.shape()[d], shape[to]);
        if expands && from != 1 || !expands && from != to {
            return Err(malformed!("dimension {d} grows from {from} to {to}, against `{name}`"));
        }
    }
    Ok(())
}
