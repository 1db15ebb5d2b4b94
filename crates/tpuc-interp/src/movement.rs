//! Ops that make tensors or move elements without computing.

use crate::attrs::{axes, axis, extent, int, ints, required, scalar_int, sized};
use crate::error::{Fault, malformed};
use crate::view::{self, View, copy, zeros};
use tpuc_ir::AttrDict;
use tpuc_tensor::{ElementType, Scalar, Tensor, element_count};

/// Specification: "constant".
pub(crate) fn constant(attrs: &AttrDict) -> Result<Tensor, Fault> {
    required(attrs, "value")?.as_dense().cloned().ok_or_else(|| malformed!("`value` is not a dense tensor"))
}

/// Specification: "iota".
pub(crate) fn iota(attrs: &AttrDict, elem: ElementType, shape: &[u64]) -> Result<Tensor, Fault> {
    let dim = axis(int(attrs, "iota_dimension")?, shape.len())?;
    view::reserve(elem, shape, u64::MAX)?;
    let count = element_count(shape).unwrap_or(0);
    let inner = element_count(&shape[dim + 1..]).unwrap_or(1).max(1);
    let n = shape[dim].max(1);
    let value = |i: usize| {
        let v = (i / inner) as u64 % n;
        if elem.is_float() || elem.is_complex() { Scalar::Float(v as f64) } else { Scalar::Int(v.into()) }
    };
    Ok(Tensor::from_scalars(elem, shape, (0..count).map(value)))
}

/// Specification: "reshape".
pub(crate) fn reshape(operand: &Tensor, shape: &[u64]) -> Result<Tensor, Fault> {
    if element_count(shape) != Some(operand.len()) {
        return Err(malformed!("{:?} has another number of elements than {shape:?}", operand.shape()));
    }
    Ok(operand.reshaped(shape))
}

/// Specification: "broadcast_in_dim".
pub(crate) fn broadcast_in_dim(operand: &Tensor, attrs: &AttrDict, shape: &[u64]) -> Result<Tensor, Fault> {
    let dims = axes(&ints(attrs, "broadcast_dimensions")?, shape.len())?;
    spread(operand, &dims, shape)
}

/// `broadcast`: new dimensions in front (XLA operation semantics, "Broadcast").
pub(crate) fn broadcast(operand: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    let mut shape = Vec::new();
    for size in ints(attrs, "broadcast_sizes")? {
        shape.push(extent(size.into())?);
    }
    let added = shape.len();
    shape.extend(operand.shape());
    let dims: Vec<usize> = (added..shape.len()).collect();
    spread(operand, &dims, &shape)
}

/// Operand dimension `i` becomes result dimension `dims[i]`; extents of one are repeated.
pub(crate) fn spread(operand: &Tensor, dims: &[usize], shape: &[u64]) -> Result<Tensor, Fault> {
    if dims.len() != operand.rank() {
        return Err(malformed!("{} broadcast dimensions for rank {}", dims.len(), operand.rank()));
    }
    let whole = View::whole(operand.shape());
    let mut strides = vec![0; shape.len()];
    for (i, &d) in dims.iter().enumerate() {
        let n = operand.shape()[i];
        if n == shape[d] {
            strides[d] = whole.strides[i];
        } else if n != 1 {
            return Err(malformed!("an extent of {n} broadcast to {}", shape[d]));
        }
    }
    let mut out = zeros(operand.elem(), shape)?;
    copy(shape, (operand, &View { offset: 0, strides }), (&mut out, &View::whole(shape)))?;
    Ok(out)
}

/// Specification: "transpose".
pub(crate) fn transpose(operand: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    view::permuted(operand, &axes(&ints(attrs, "permutation")?, operand.rank())?)
}

/// Specification: "reverse".
pub(crate) fn reverse(operand: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    let shape = operand.shape();
    let mut from = View::whole(shape);
    for d in axes(&ints(attrs, "dimensions")?, shape.len())? {
        from.offset += from.strides[d] * (i128::from(shape[d]) - 1);
        from.strides[d] = -from.strides[d];
    }
    let mut out = zeros(operand.elem(), shape)?;
    copy(shape, (operand, &from), (&mut out, &View::whole(shape)))?;
    Ok(out)
}

/// Specification: "slice".
pub(crate) fn slice(operand: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    let rank = operand.rank();
    let start = sized(ints(attrs, "start_indices")?, "start_indices", rank)?;
    let limit = sized(ints(attrs, "limit_indices")?, "limit_indices", rank)?;
    let stride = sized(ints(attrs, "strides")?, "strides", rank)?;
    let mut shape = Vec::with_capacity(rank);
    for d in 0..rank {
        let (from, to, by) = (i128::from(start[d]), i128::from(limit[d]), i128::from(stride[d]));
        if from < 0 || from > to || to > operand.shape()[d].into() || by < 1 {
            return Err(malformed!("slice {from}:{to}:{by} of an extent of {}", operand.shape()[d]));
        }
        shape.push(extent((to - from + by - 1) / by)?);
    }
    let wide = |v: Vec<i64>| -> Vec<i128> { v.into_iter().map(i128::from).collect() };
    take(operand, &wide(start), &wide(stride), &shape)
}

pub(crate) fn take(operand: &Tensor, start: &[i128], step: &[i128], shape: &[u64]) -> Result<Tensor, Fault> {
    let mut out = zeros(operand.elem(), shape)?;
    let from = View::strided_box(operand.shape(), start, step);
    copy(shape, (operand, &from), (&mut out, &View::whole(shape)))?;
    Ok(out)
}

/// Specification: "dynamic_slice". Starts are clamped so that the slice stays inside.
pub(crate) fn dynamic_slice(operand: &Tensor, starts: &[Tensor], attrs: &AttrDict) -> Result<Tensor, Fault> {
    let sizes = sized(ints(attrs, "slice_sizes")?, "slice_sizes", operand.rank())?;
    let shape = sizes.into_iter().map(|n| extent(n.into())).collect::<Result<Vec<_>, _>>()?;
    let start = clamped_starts(operand, starts, &shape)?;
    take(operand, &start, &vec![1; shape.len()], &shape)
}

/// Specification: "dynamic_update_slice". Starts are clamped so that the update stays inside.
pub(crate) fn dynamic_update_slice(
    mut operand: Tensor,
    update: &Tensor,
    starts: &[Tensor],
) -> Result<Tensor, Fault> {
    if operand.elem() != update.elem() {
        return Err(malformed!("an update of {} in a tensor of {}", update.elem(), operand.elem()));
    }
    let start = clamped_starts(&operand, starts, update.shape())?;
    let to = View::strided_box(operand.shape(), &start, &vec![1; start.len()]);
    copy(update.shape(), (update, &View::whole(update.shape())), (&mut operand, &to))?;
    Ok(operand)
}

fn clamped_starts(operand: &Tensor, starts: &[Tensor], sizes: &[u64]) -> Result<Vec<i128>, Fault> {
    let rank = operand.rank();
    if starts.len() != rank || sizes.len() != rank {
        return Err(malformed!("{} starts and {} sizes for rank {rank}", starts.len(), sizes.len()));
    }
    (0..rank)
        .map(|d| {
            let room = i128::from(operand.shape()[d]) - i128::from(sizes[d]);
            if room < 0 {
                return Err(malformed!("a slice of {} from an extent of {}", sizes[d], operand.shape()[d]));
            }
            Ok(scalar_int(&starts[d])?.clamp(0, room))
        })
        .collect()
}

/// Specification: "concatenate".
pub(crate) fn concatenate(inputs: &[Tensor], attrs: &AttrDict) -> Result<Tensor, Fault> {
    let first = inputs.first().ok_or_else(|| malformed!("no inputs"))?;
    let dim = axis(int(attrs, "dimension")?, first.rank())?;
    let mut shape = first.shape().to_vec();
    let mut total = 0i128;
    for input in inputs {
        let mut like = shape.clone();
        like[dim] = input.shape().get(dim).copied().unwrap_or(0);
        if input.shape() != like || input.elem() != first.elem() {
            return Err(malformed!("inputs {first:?} and {input:?} do not fit together"));
        }
        total += i128::from(input.shape()[dim]);
    }
    shape[dim] = extent(total)?;
    let mut out = zeros(first.elem(), &shape)?;
    let mut to = View::whole(&shape);
    for input in inputs {
        copy(input.shape(), (input, &View::whole(input.shape())), (&mut out, &to))?;
        to.offset += to.strides[dim] * i128::from(input.shape()[dim]);
    }
    Ok(out)
}

/// Specification: "pad".
pub(crate) fn pad(operand: &Tensor, value: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    let rank = operand.rank();
    let read = |name| sized(ints(attrs, name)?, name, rank);
    let (low, high) = (read("edge_padding_low")?, read("edge_padding_high")?);
    let edges: Vec<(i64, i64)> = low.into_iter().zip(high).collect();
    let dilation: Vec<i64> =
        read("interior_padding")?.into_iter().map(|between| between.saturating_add(1)).collect();
    padded(operand, value, &edges, &dilation)
}

/// Puts `dilation[d] - 1` copies of a value between neighbours and then `edges[d]` copies at either end.
/// Negative edges crop, also into what was put between.
pub(crate) fn padded(
    operand: &Tensor,
    value: &Tensor,
    edges: &[(i64, i64)],
    dilation: &[i64],
) -> Result<Tensor, Fault> {
    if value.rank() != 0 || value.elem() != operand.elem() {
        return Err(malformed!("a padding value of type {value:?}"));
    }
    // Per dimension: the box of operand elements that survive, and the positions where they land.
    let (mut shape, mut kept) = (Vec::new(), Vec::new());
    let (mut from, mut to, mut step) = (Vec::new(), Vec::new(), Vec::new());
    for ((&n, &(low, high)), &by) in operand.shape().iter().zip(edges).zip(dilation) {
        let (n, low, high, by) = (i128::from(n), i128::from(low), i128::from(high), i128::from(by));
        if by < 1 {
            return Err(malformed!("interior padding of {}", by - 1));
        }
        let dilated = if n == 0 { 0 } else { (n - 1) * by + 1 };
        let size = (low + dilated + high).max(0);
        let first = ((-low).max(0) + by - 1) / by;
        let end = ((size - low).max(0) + by - 1) / by;
        shape.push(extent(size)?);
        kept.push((end.min(n) - first).max(0) as u64);
        from.push(first);
        to.push(low + first * by);
        step.push(by);
    }
    view::reserve(operand.elem(), &shape, u64::MAX)?;
    let mut out = Tensor::splat(operand.elem(), &shape, value.get(0));
    if !kept.contains(&0) {
        let from = View::strided_box(operand.shape(), &from, &vec![1; from.len()]);
        copy(&kept, (operand, &from), (&mut out, &View::strided_box(&shape, &to, &step)))?;
    }
    Ok(out)
}

/// Specification: "bitcast_convert". The first of several narrow elements has the low bits (little-endian).
pub(crate) fn bitcast_convert(operand: &Tensor, elem: ElementType, shape: &[u64]) -> Result<Tensor, Fault> {
    let (wide, narrow) = (operand.elem().bit_width(), elem.bit_width());
    let (bits_in, bits_out) = (operand.len() as u128 * u128::from(wide), u128::from(narrow));
    let count = element_count(shape).ok_or_else(|| Fault::Limit("the result is too large".into()))?;
    if bits_in != count as u128 * bits_out {
        return Err(malformed!("{operand:?} has other bits than {shape:?} of {elem}"));
    }
    let mut out = zeros(elem, shape)?;
    if wide % 8 == 0 && narrow % 8 == 0 {
        out.bytes_mut().copy_from_slice(operand.bytes());
        return Ok(out);
    }
    let bit = |i: usize| {
        let (at, n) = (i / wide as usize, i % wide as usize);
        operand.bytes()[at * operand.elem().byte_width() + n / 8] >> (n % 8) & 1
    };
    let (narrow, width) = (narrow as usize, elem.byte_width());
    let bytes = out.bytes_mut();
    for i in 0..count * narrow {
        bytes[i / narrow * width + i % narrow / 8] |= bit(i) << (i % narrow % 8);
    }
    // Through the integer reader and back, so that sub-byte integers are sign-extended in memory.
    Ok(match out.to_ints() {
        Some(values) => Tensor::from_ints(elem, shape, values),
        None => out,
    })
}
