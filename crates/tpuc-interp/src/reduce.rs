//! Specification: "reduce", "reduce_window".
//!
//! The region is evaluated on tensors that hold one element for each result position.

use crate::attrs::{axes, extent, ints, padding, positive, sized};
use crate::convolution::window_count;
use crate::error::{Fault, malformed};
use crate::exec::{Frame, Machine};
use crate::movement::padded;
use crate::region::Body;
use crate::view::{View, copy, permuted, reserve, walk, zeros};
use tpuc_ir::Op;
use tpuc_tensor::{ElementType, Tensor, element_count};

/// `reduce`: neighbours are combined in a balanced tree; the initial value enters once, as the left operand of
/// the last step.
pub(crate) fn reduce(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    operands: &[Tensor],
) -> Result<Vec<Tensor>, Fault> {
    let body = Body::reducer(machine.module, op)?;
    let (inputs, inits) = inputs_and_inits(operands, &body)?;
    let first = &inputs[0];
    let mut reduced = axes(&ints(&machine.module.ops[op].attrs, "dimensions")?, first.rank())?;
    reduced.sort_unstable();
    let kept: Vec<usize> = (0..first.rank()).filter(|d| !reduced.contains(d)).collect();
    let extents = |dims: &[usize]| -> Vec<u64> { dims.iter().map(|&d| first.shape()[d]).collect() };
    let shape = extents(&kept);
    let width = element_count(&shape).unwrap_or(0);
    let mut rows = if width == 0 { 0 } else { element_count(&extents(&reduced)).unwrap_or(0) as u64 };

    let accumulators = inits.iter().map(|init| splat(init, width)).collect::<Result<Vec<_>, _>>()?;
    let results = if rows == 0 {
        accumulators
    } else {
        let order = [&reduced[..], &kept].concat();
        let mut tables = Vec::with_capacity(inputs.len());
        for input in &inputs {
            tables.push(permuted(input, &order)?.reshaped(&[rows, width as u64]));
        }
        while rows > 1 {
            let mut args = Vec::with_capacity(2 * tables.len());
            for parity in [0, 1] {
                for table in &tables {
                    args.push(every_other_row(table, parity)?);
                }
            }
            let pairs = rows / 2;
            let combined = body.apply(machine, frame, args)?;
            for (table, combined) in tables.iter_mut().zip(combined) {
                *table = with_last_row(table, &combined, pairs)?;
            }
            rows = rows.div_ceil(2);
        }
        let totals = tables.iter().map(|t| t.reshaped(&[width as u64]));
        body.apply(machine, frame, accumulators.into_iter().chain(totals).collect())?
    };
    Ok(results.iter().map(|t| t.reshaped(&shape)).collect())
}

/// The even (or odd) rows of `[rows, width]` that have a partner, one after the other.
fn every_other_row(table: &Tensor, parity: i128) -> Result<Tensor, Fault> {
    let (pairs, width) = (table.shape()[0] / 2, table.shape()[1]);
    let from = View { offset: parity * i128::from(width), strides: vec![2 * i128::from(width), 1] };
    let mut out = zeros(table.elem(), &[pairs, width])?;
    copy(&[pairs, width], (table, &from), (&mut out, &View::whole(&[pairs, width])))?;
    Ok(out.reshaped(&[pairs * width]))
}

/// The combined pairs, followed by the row that had no partner.
fn with_last_row(table: &Tensor, combined: &Tensor, pairs: u64) -> Result<Tensor, Fault> {
    let (rows, width) = (table.shape()[0], table.shape()[1]);
    let combined = combined.reshaped(&[pairs, width]);
    if rows == 2 * pairs {
        return Ok(combined);
    }
    let shape = [pairs + 1, width];
    let mut out = zeros(table.elem(), &shape)?;
    copy(combined.shape(), (&combined, &View::whole(&shape)), (&mut out, &View::whole(&shape)))?;
    let last = |row: u64| View { offset: i128::from(row * width), strides: vec![1] };
    copy(&[width], (table, &last(rows - 1)), (&mut out, &last(pairs)))?;
    Ok(out)
}

/// `reduce_window`: each window is folded from the left, in row-major order, starting with the initial value.
pub(crate) fn reduce_window(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    operands: &[Tensor],
) -> Result<Vec<Tensor>, Fault> {
    let body = Body::reducer(machine.module, op)?;
    let (inputs, inits) = inputs_and_inits(operands, &body)?;
    let attrs = &machine.module.ops[op].attrs;
    let rank = inputs[0].rank();
    let window = sized(positive(attrs, "window_dimensions", rank)?, "window_dimensions", rank)?;
    let stride = positive(attrs, "window_strides", rank)?;
    let base_dilation = positive(attrs, "base_dilations", rank)?;
    let window_dilation = positive(attrs, "window_dilations", rank)?;
    let padding = padding(attrs, rank)?;
    let shape = (0..rank)
        .map(|d| {
            extent(window_count(
                inputs[0].shape()[d].into(),
                (padding[d].0.into(), padding[d].1.into()),
                base_dilation[d].into(),
                window[d].into(),
                window_dilation[d].into(),
                stride[d].into(),
            ))
        })
        .collect::<Result<Vec<u64>, Fault>>()?;
    let count = element_count(&shape).ok_or_else(|| Fault::Limit("the result is too large".into()))?;
    let mut results = inits.iter().map(|init| splat(init, count)).collect::<Result<Vec<_>, _>>()?;
    if count > 0 {
        let inputs = inputs
            .iter()
            .zip(&inits)
            .map(|(input, init)| padded(input, init, &padding, &base_dilation))
            .collect::<Result<Vec<_>, _>>()?;
        let strides = View::whole(inputs[0].shape()).strides;
        let scaled = |by: &[i64]| strides.iter().zip(by).map(|(s, &b)| s * i128::from(b)).collect();
        let cells = View { offset: 0, strides: scaled(&window_dilation) };
        let positions: Vec<i128> = scaled(&stride);
        let window: Vec<u64> = window.iter().map(|&n| n as u64).collect();
        let mut starts = Vec::new();
        walk(&window, [&cells], |[start]| starts.push(start));
        for start in starts {
            let from = View { offset: start as i128, strides: positions.clone() };
            let mut args = std::mem::take(&mut results);
            for input in &inputs {
                let mut cell = zeros(input.elem(), &shape)?;
                copy(&shape, (input, &from), (&mut cell, &View::whole(&shape)))?;
                args.push(cell.reshaped(&[count as u64]));
            }
            results = body.apply(machine, frame, args)?;
        }
    }
    Ok(results.iter().map(|t| t.reshaped(&shape)).collect())
}

/// Splits the operands in two and promotes them to the types that the region works in (C6 of "reduce").
fn inputs_and_inits(operands: &[Tensor], body: &Body) -> Result<(Vec<Tensor>, Vec<Tensor>), Fault> {
    let n = operands.len() / 2;
    if n == 0 || operands.len() != 2 * n || body.args.len() != operands.len() {
        return Err(malformed!("{} operands and {} region arguments", operands.len(), body.args.len()));
    }
    let (inputs, inits) = operands.split_at(n);
    if inputs.iter().any(|t| t.shape() != inputs[0].shape()) || inits.iter().any(|t| t.rank() != 0) {
        return Err(malformed!("inputs of different shapes, or initial values that are no scalars"));
    }
    let promote = |tensors: &[Tensor], args: &[ElementType]| {
        tensors.iter().zip(args).map(|(t, &elem)| crate::elementwise::converted(t, elem)).collect()
    };
    let inputs: Result<Vec<Tensor>, Fault> = promote(inputs, &body.args[n..]);
    let inits: Result<Vec<Tensor>, Fault> = promote(inits, &body.args[..n]);
    Ok((inputs?, inits?))
}

fn splat(scalar: &Tensor, count: usize) -> Result<Tensor, Fault> {
    let shape = [count as u64];
    reserve(scalar.elem(), &shape, u64::MAX)?;
    Ok(Tensor::splat(scalar.elem(), &shape, scalar.get(0)))
}
