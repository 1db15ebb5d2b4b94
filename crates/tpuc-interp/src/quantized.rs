//! Quantised tensors. A tensor holds the storage elements; what they stand for is in its type.
//!
//! Ops that move elements, and regions, work on the storage elements. Every other op computes on the expressed
//! values: operands are dequantised, results quantised (specification: "Execution semantics of quantized
//! operation", and `dequantize_op_quantize` and `hybrid_dequantize_then_op` under "Quantization computations").

use crate::elementwise::is_elementwise;
use crate::error::{Fault, malformed};
use crate::ops;
use crate::view::reserve;
use tpuc_ir::{AttrDict, Module, Op, OpKind, Quantized, TensorType, Type};
use tpuc_tensor::{Tensor, element_count, round_to};

/// Whether an op has quantised operands or results and must compute on what they stand for.
pub(crate) fn applies(kind: OpKind, operands: &[&Type], results: &[TensorType]) -> bool {
    let types = operands.iter().filter_map(|ty| ty.as_tensor()).chain(results);
    let quantised = types.clone().any(|ty| ty.quant.is_some());
    match kind {
        _ if !quantised => false,
        // Nothing is computed when all values are quantised in the same way.
        OpKind::Select => {
            let mut values = types.skip(1).map(|ty| &ty.quant);
            let first = values.next();
            values.any(|quant| Some(quant) != first)
        }
        OpKind::BatchNormGrad
        | OpKind::BatchNormInference
        | OpKind::BatchNormTraining
        | OpKind::Cholesky
        | OpKind::Convolution
        | OpKind::Dot
        | OpKind::DotGeneral
        | OpKind::DynamicConv
        | OpKind::DynamicIota
        | OpKind::Einsum
        | OpKind::Iota
        | OpKind::TriangularSolve
        | OpKind::UnaryEinsum
        | OpKind::UniformDequantize
        | OpKind::UniformQuantize => true,
        _ => is_elementwise(kind),
    }
}

/// Evaluates an op for which [`applies`] holds.
pub(crate) fn eval(
    kind: OpKind,
    attrs: &AttrDict,
    operands: Vec<Tensor>,
    operand_types: &[&Type],
    result_types: &[TensorType],
) -> Result<Vec<Tensor>, Fault> {
    let quant =
        |i: usize| operand_types.get(i).and_then(|ty| ty.as_tensor()).and_then(|ty| ty.quant.as_deref());
    let expressed = operands
        .into_iter()
        .enumerate()
        .map(|(i, t)| quant(i).map_or_else(|| Ok(t.clone()), |quant| dequantize(&t, quant)))
        .collect::<Result<Vec<Tensor>, Fault>>()?;
    let results = if matches!(kind, OpKind::UniformQuantize | OpKind::UniformDequantize) {
        expressed
    } else {
        let types: Vec<TensorType> = result_types
            .iter()
            .map(|ty| ty.quant.as_ref().map_or_else(|| ty.clone(), |quant| ty.with_elem(quant.expressed)))
            .collect();
        ops::eval(kind, attrs, expressed, &types)?
    };
    let stored = |(t, ty): (Tensor, &TensorType)| match &ty.quant {
        Some(quant) => quantize(&t, quant),
        None => Ok(t),
    };
    results.into_iter().zip(result_types).map(stored).collect()
}

/// Brings operands to the quantised types that the region of a reduction or scatter works in, where these differ.
pub(crate) fn promoted(
    module: &Module,
    op: Op,
    mut operands: Vec<Tensor>,
    operand_types: &[&Type],
) -> Result<Vec<Tensor>, Fault> {
    let kind = module.ops[op].kind;
    let half = operands.len() / 2;
    // Of an operand, the region and its argument that take the operand's elements.
    let place = |i: usize| match kind {
        OpKind::Reduce | OpKind::ReduceWindow => Some((0, (i + half) % (2 * half).max(1))),
        OpKind::Scatter if i == half => None,
        OpKind::Scatter => Some((0, i - usize::from(i > half))),
        OpKind::SelectAndScatter => i.checked_sub(1).map(|i| (1, 1 - i.min(1))),
        _ => None,
    };
    fn quant(ty: &Type) -> Option<&Quantized> {
        ty.as_tensor()?.quant.as_deref()
    }
    for (i, (operand, ty)) in operands.iter_mut().zip(operand_types).enumerate() {
        let argument = place(i).and_then(|(region, argument)| {
            module.blocks[module.region_block(op, region)?].args.get(argument).copied()
        });
        let to = argument.and_then(|value| quant(module.ty(value)));
        if let (Some(from), Some(to)) = (quant(ty), to)
            && from != to
        {
            *operand = quantize(&dequantize(operand, from)?, to)?;
        }
    }
    Ok(operands)
}

/// Scale and zero point of each element.
fn parameters<'a>(
    shape: &[u64],
    quant: &'a Quantized,
) -> Result<impl Fn(usize) -> (f64, f64) + use<'a>, Fault> {
    let (inner, count) = match quant.axis {
        None => (1, 1),
        Some(axis) => {
            let d = crate::attrs::axis(axis, shape.len())?;
            (element_count(&shape[d + 1..]).unwrap_or(0).max(1), shape[d] as usize)
        }
    };
    if quant.scales.len() != quant.zero_points.len() || quant.scales.len() != count.max(1) && count != 0 {
        return Err(malformed!("{} scales for an extent of {count}", quant.scales.len()));
    }
    if !quant.expressed.is_float() || quant.scales.is_empty() {
        return Err(malformed!("a quantised type over {}", quant.expressed));
    }
    let n = quant.scales.len();
    Ok(move |i: usize| {
        let at = i / inner % n;
        (round_to(quant.expressed, quant.scales[at].get()), quant.zero_points[at] as f64)
    })
}

/// Specification: `dequantize`, `(stored - zero_point) * scale` in the expressed type.
fn dequantize(stored: &Tensor, quant: &Quantized) -> Result<Tensor, Fault> {
    let elem = quant.expressed;
    reserve(elem, stored.shape(), u64::MAX)?;
    let of = parameters(stored.shape(), quant)?;
    let values = stored.to_ints().filter(|_| stored.elem() == quant.storage);
    let values = values.ok_or_else(|| malformed!("{stored:?} is not stored as {}", quant.storage))?;
    let one = |(i, value): (usize, i128)| {
        let (scale, zero_point) = of(i);
        round_to(elem, value as f64 - zero_point) * scale
    };
    let values: Vec<f64> = values.into_iter().enumerate().map(one).collect();
    Ok(Tensor::from_floats(elem, stored.shape(), &values))
}

/// Specification: `quantize`. Each step is one of the expressed type.
fn quantize(values: &Tensor, quant: &Quantized) -> Result<Tensor, Fault> {
    let elem = quant.expressed;
    if values.elem() != elem {
        return Err(malformed!("{} quantised as {quant}", values.elem()));
    }
    reserve(quant.storage, values.shape(), u64::MAX)?;
    let of = parameters(values.shape(), quant)?;
    let (low, high) = (round_to(elem, quant.min as f64), round_to(elem, quant.max as f64));
    let one = |(i, x): (usize, f64)| {
        let (scale, zero_point) = of(i);
        let shifted = round_to(elem, round_to(elem, x / scale) + round_to(elem, zero_point));
        // NaN becomes zero, as in `convert`; the clamp on integers catches bounds that were rounded up.
        let rounded = shifted.max(low).min(high).round_ties_even();
        let stored = if shifted.is_nan() { 0 } else { rounded as i128 };
        stored.clamp(quant.min.into(), quant.max.into())
    };
    let stored: Vec<i128> = values.to_floats().into_iter().enumerate().map(one).collect();
    Ok(Tensor::from_ints(quant.storage, values.shape(), stored))
}
