//! Regions applied element by element: "map", "select_and_scatter", and CHLO's `scan`.

use crate::attrs::{axis, extent, flag, int, padding, positive, sized};
use crate::convolution::window_count;
use crate::elementwise::converted;
use crate::error::{Fault, malformed};
use crate::exec::{Datum, Frame, Machine};
use crate::gather::{pick, put};
use crate::region::Body;
use crate::view::{View, copy, reserve, zeros};
use tpuc_ir::{Op, TensorType, Type};
use tpuc_tensor::{Scalar, Tensor, element_count};

/// Specification: "map".
pub(crate) fn map(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    inputs: &[Tensor],
    results: &[TensorType],
) -> Result<Vec<Tensor>, Fault> {
    let body = Body::mapping(machine.module, op, results.iter().map(|ty| ty.elem).collect())?;
    let first = inputs.first().ok_or_else(|| malformed!("no inputs"))?;
    if inputs.iter().any(|t| t.shape() != first.shape()) {
        return Err(malformed!("inputs of different shapes"));
    }
    let shape = first.shape().to_vec();
    let vectors = inputs.iter().map(|t| t.reshaped(&[t.len() as u64])).collect();
    Ok(body.apply(machine, frame, vectors)?.iter().map(|t| t.reshaped(&shape)).collect())
}

/// `select_and_scatter`: `select` chooses an element of each window, going through it in row-major order and
/// staying with the one that it has while the region says so; padding is never chosen. What several windows
/// send to one element is combined in order of the windows, starting with the initial value.
pub(crate) fn select_and_scatter(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    operands: &[Tensor],
) -> Result<Vec<Tensor>, Fault> {
    let [operand, source, init] = operands else { return Err(malformed!("{} operands", operands.len())) };
    let select = Body::predicate(machine.module, op, 0)?;
    let scatter = Body::combiner(machine.module, op, 1)?;
    let attrs = &machine.module.ops[op].attrs;
    let (rank, shape) = (operand.rank(), operand.shape().to_vec());
    let window = sized(positive(attrs, "window_dimensions", rank)?, "window_dimensions", rank)?;
    let stride = positive(attrs, "window_strides", rank)?;
    let padding = padding(attrs, rank)?;
    let mut windows = Vec::with_capacity(rank);
    for d in 0..rank {
        let edges = (padding[d].0.into(), padding[d].1.into());
        let count = window_count(shape[d].into(), edges, 1, window[d].into(), 1, stride[d].into());
        windows.push(extent(count)?);
    }
    let [elem, _] = scatter.args[..] else { return Err(malformed!("the region's arguments")) };
    if source.shape() != windows || init.rank() != 0 || source.elem() != operand.elem() {
        return Err(malformed!("a source {source:?} for windows {windows:?}"));
    }

    // The chosen position of each window, one offset in the window after the other.
    let whole = View::whole(&shape);
    let mut chosen: Vec<Option<usize>> = vec![None; source.len()];
    let offsets: Vec<u64> = window.iter().map(|&n| n as u64).collect();
    let count = element_count(&offsets).ok_or_else(|| Fault::Limit("the window is too large".into()))?;
    let mut offset = vec![0u64; rank];
    for _ in 0..if source.is_empty() { 0 } else { count } {
        let (mut contested, mut candidates) = (Vec::new(), Vec::new());
        let mut corner = vec![0u64; rank];
        for (i, chosen) in chosen.iter_mut().enumerate() {
            let candidate = (0..rank).try_fold(0i128, |at, d| {
                let place = i128::from(corner[d]) * i128::from(stride[d]) + i128::from(offset[d])
                    - i128::from(padding[d].0);
                (0..i128::from(shape[d])).contains(&place).then_some(at + place * whole.strides[d])
            });
            match (candidate, &chosen) {
                (Some(at), None) => *chosen = Some(at as usize),
                (Some(at), Some(_)) => {
                    contested.push(i);
                    candidates.push(at as usize);
                }
                (None, _) => {}
            }
            advance(&mut corner, &windows);
        }
        if !contested.is_empty() {
            let held: Vec<usize> = contested.iter().filter_map(|&i| chosen[i]).collect();
            let args = vec![pick(operand, &held)?, pick(operand, &candidates)?];
            let stays = select.apply(machine, frame, args)?.swap_remove(0);
            for ((i, at), stays) in contested.into_iter().zip(candidates).zip(stays.scalars()) {
                if stays != Scalar::Bool(true) {
                    chosen[i] = Some(at);
                }
            }
        }
        advance(&mut offset, &offsets);
    }

    // The first values of all elements are combined together, then the second ones, and so on.
    let mut rounds: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    let mut received = vec![0usize; operand.len()];
    for (i, target) in chosen.into_iter().enumerate() {
        let Some(target) = target else { continue };
        if rounds.len() == received[target] {
            rounds.push(Default::default());
        }
        let (targets, sources) = &mut rounds[received[target]];
        targets.push(target);
        sources.push(i);
        received[target] += 1;
    }
    reserve(elem, &shape, u64::MAX)?;
    let (source, init) = (converted(source, elem)?, converted(init, elem)?);
    let mut result = Tensor::splat(elem, &shape, init.get(0));
    for (targets, sources) in rounds {
        let args = vec![pick(&result, &targets)?, pick(&source, &sources)?];
        let values = scatter.apply(machine, frame, args)?;
        put(&mut result, &targets, &values[0])?;
    }
    Ok(vec![result])
}

/// The next index in row-major order.
fn advance(index: &mut [u64], extents: &[u64]) {
    for (i, &n) in index.iter_mut().zip(extents).rev() {
        *i += 1;
        if *i < n {
            return;
        }
        *i = 0;
    }
}

/// `scan`: the region gets a slice of each input and the carried values, and gives a slice of each output and
/// the next carried values. The slices lack the scanned dimension.
pub(crate) fn scan(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    operands: &[Tensor],
    results: &[TensorType],
) -> Result<Vec<Tensor>, Fault> {
    let module = machine.module;
    let block = module.region_block(op, 0).ok_or_else(|| malformed!("the region is missing"))?;
    let args = &module.blocks[block].args;
    if args.len() != operands.len() {
        return Err(malformed!("{} operands and {} region arguments", operands.len(), args.len()));
    }
    // An input has one dimension more than its slice; a carried value is passed on as it is.
    let sliced = |(t, &arg): (&Tensor, _)| match module.ty(arg) {
        Type::Tensor(ty) => ty.rank() < t.rank(),
        _ => false,
    };
    let inputs = operands.iter().zip(args).take_while(|&pair| sliced(pair)).count();
    let (inputs, inits) = operands.split_at(inputs);
    let outputs = results.len().checked_sub(inits.len());
    let outputs = &results[..outputs.ok_or_else(|| malformed!("{} results", results.len()))?];
    let attrs = &module.ops[op].attrs;
    let dim = int(attrs, "dimension")?;
    let reverse = flag(attrs, "is_reverse")?;
    let length = match (inputs.first(), outputs.first()) {
        (Some(input), _) => input.shape()[axis(dim, input.rank())?],
        (None, Some(ty)) => extent(ty.shape[axis(dim, ty.rank())?].into())?,
        (None, None) => return Err(malformed!("neither inputs nor outputs")),
    };

    let mut carried: Vec<Tensor> = inits.to_vec();
    let mut collected: Vec<Tensor> = Vec::with_capacity(outputs.len());
    for ty in outputs {
        let mut shape = ty.shape.to_vec();
        shape[axis(dim, ty.rank())?] = length as i64;
        // Unknown extents are taken from the first step.
        let shape = TensorType::new(ty.elem, shape).dims();
        collected.push(zeros(ty.elem, &shape.unwrap_or_else(|| vec![0; ty.rank()]))?);
    }
    for step in 0..length {
        let at = if reverse { length - 1 - step } else { step };
        let mut args = Vec::with_capacity(operands.len());
        for input in inputs {
            let d = axis(dim, input.rank())?;
            if input.shape()[d] != length {
                return Err(malformed!("inputs of different extents along dimension {d}"));
            }
            let mut shape = input.shape().to_vec();
            shape.remove(d);
            let mut slice = zeros(input.elem(), &shape)?;
            copy(&shape, (input, &row(input.shape(), d, at)), (&mut slice, &View::whole(&shape)))?;
            args.push(Datum::Tensor(slice));
        }
        args.extend(carried.drain(..).map(Datum::Tensor));
        let values = machine.block(frame, block, args)?;
        let values = values.into_iter().map(|d| d.into_tensor().ok_or_else(|| malformed!("not a tensor")));
        let mut values = values.collect::<Result<Vec<_>, _>>()?;
        if values.len() != results.len() {
            return Err(malformed!("the region gives {} values", values.len()));
        }
        carried = values.split_off(outputs.len());
        for (out, value) in collected.iter_mut().zip(&values) {
            let d = axis(dim, out.rank())?;
            let mut shape = value.shape().to_vec();
            if d > shape.len() {
                return Err(malformed!("a slice {value:?} of an output"));
            }
            shape.insert(d, length);
            if step == 0 && out.shape() != shape {
                *out = zeros(out.elem(), &shape)?;
            }
            if out.shape() != shape {
                return Err(malformed!("slices of different shapes"));
            }
            let to = row(&shape, d, at);
            copy(value.shape(), (value, &View::whole(value.shape())), (out, &to))?;
        }
    }
    collected.extend(carried);
    Ok(collected)
}

/// One position of a dimension.
fn row(shape: &[u64], d: usize, at: u64) -> View {
    let mut view = View::whole(shape);
    view.offset = view.strides[d] * i128::from(at);
    view.strides.remove(d);
    view
}
