//! Specification: "gather", "scatter".

use crate::attrs::{axes, extent, ints, required, sized};
use crate::error::{Fault, malformed};
use crate::exec::{Frame, Machine};
use crate::region::Body;
use crate::view::{View, copy, permuted, walk, zeros};
use tpuc_ir::{Attr, AttrDict, Op};
use tpuc_tensor::{Tensor, element_count};

/// The index tensor: one vector of coordinates for each batch position.
struct Starts {
    /// Extents of the batch positions.
    batch: Vec<u64>,
    /// Coordinates, `[batch.., vector]`.
    values: Vec<i128>,
    /// For each entry of a vector, the dimension that it addresses.
    map: Vec<usize>,
    /// Pairs of an addressed dimension and the batch dimension whose position it takes.
    batching: Vec<(usize, usize)>,
}

impl Starts {
    fn new(
        indices: &Tensor,
        vector_dim: i64,
        map: &[i64],
        addressed_batching: &[i64],
        indices_batching: &[i64],
        rank: usize,
    ) -> Result<Self, Fault> {
        let outside = indices.rank();
        let vector_dim = usize::try_from(vector_dim)
            .ok()
            .filter(|&d| d <= outside)
            .ok_or_else(|| malformed!("`index_vector_dim` is {vector_dim}"))?;
        let mut batch = indices.shape().to_vec();
        let mut order: Vec<usize> = (0..outside).collect();
        let mut length = 1;
        if vector_dim < outside {
            length = batch.remove(vector_dim);
            order.remove(vector_dim);
            order.push(vector_dim);
        }
        let map = axes(map, rank)?;
        if map.len() as u64 != length || addressed_batching.len() != indices_batching.len() {
            return Err(malformed!("index vectors of length {length} address {} dimensions", map.len()));
        }
        let batching = axes(addressed_batching, rank)?
            .into_iter()
            .zip(axes(indices_batching, outside)?)
            .map(|(d, i)| match i.cmp(&vector_dim) {
                std::cmp::Ordering::Less => Ok((d, i)),
                std::cmp::Ordering::Equal => Err(malformed!("batching along the index vectors")),
                std::cmp::Ordering::Greater => Ok((d, i - 1)),
            })
            .collect::<Result<_, _>>()?;
        let values = permuted(indices, &order)?
            .to_ints()
            .ok_or_else(|| malformed!("indices of type {}", indices.elem()))?;
        Ok(Self { batch, values, map, batching })
    }

    /// Calls `visit` with each batch position and the coordinates that it addresses, in order.
    fn for_each(
        &self,
        rank: usize,
        mut visit: impl FnMut(&[u64], Vec<i128>) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut position = vec![0u64; self.batch.len()];
        for i in 0..element_count(&self.batch).unwrap_or(0) {
            let mut start = vec![0; rank];
            for (j, &d) in self.map.iter().enumerate() {
                start[d] = self.values[i * self.map.len() + j];
            }
            for &(d, b) in &self.batching {
                start[d] = position[b].into();
            }
            visit(&position, start)?;
            for d in (0..position.len()).rev() {
                position[d] += 1;
                if position[d] < self.batch[d] {
                    break;
                }
                position[d] = 0;
            }
        }
        Ok(())
    }
}

/// Dimensions that are not in the list.
fn others(rank: usize, dims: &[usize]) -> Vec<usize> {
    (0..rank).filter(|d| !dims.contains(d)).collect()
}

/// Where a window begins in a tensor whose `batch` dimensions stand at `position`.
fn offset(view: &View, batch: &[usize], position: &[u64]) -> i128 {
    batch.iter().zip(position).map(|(&d, &p)| view.strides[d] * i128::from(p)).sum()
}

fn chosen(view: &View, dims: &[usize]) -> Vec<i128> {
    dims.iter().map(|&d| view.strides[d]).collect()
}

/// `gather`: slices of constant size; start positions are clamped so that the slice stays inside.
pub(crate) fn gather(operand: &Tensor, indices: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    let Attr::Gather(dims) = required(attrs, "dimension_numbers")? else {
        return Err(malformed!("`dimension_numbers` are not a gather's"));
    };
    let rank = operand.rank();
    let sizes = sized(ints(attrs, "slice_sizes")?, "slice_sizes", rank)?
        .into_iter()
        .map(|n| extent(n.into()))
        .collect::<Result<Vec<_>, _>>()?;
    let starts = Starts::new(
        indices,
        dims.index_vector_dim,
        &dims.start_index_map,
        &dims.operand_batching_dims,
        &dims.start_indices_batching_dims,
        rank,
    )?;
    let dropped = axes(&[&dims.collapsed_slice_dims[..], &dims.operand_batching_dims].concat(), rank)?;
    let kept = others(rank, &dropped);
    if sizes.iter().zip(operand.shape()).any(|(n, d)| n > d) || dropped.iter().any(|&d| sizes[d] > 1) {
        return Err(malformed!("slices of {sizes:?} from {:?}", operand.shape()));
    }
    let result_rank = starts.batch.len() + kept.len();
    let offset_dims = axes(&dims.offset_dims, result_rank)?;
    let batch_dims = others(result_rank, &offset_dims);
    if offset_dims.len() != kept.len() {
        return Err(malformed!("{} offset dimensions for {} kept ones", offset_dims.len(), kept.len()));
    }
    let mut shape = vec![0; result_rank];
    let window: Vec<u64> = kept.iter().map(|&d| sizes[d]).collect();
    offset_dims.iter().zip(&window).for_each(|(&d, &n)| shape[d] = n);
    batch_dims.iter().zip(&starts.batch).for_each(|(&d, &n)| shape[d] = n);

    let mut out = zeros(operand.elem(), &shape)?;
    if out.is_empty() || sizes.contains(&0) {
        return Ok(out);
    }
    let (from, to) = (View::whole(operand.shape()), View::whole(&shape));
    starts.for_each(rank, |position, start| {
        let clamped = (0..rank)
            .map(|d| start[d].clamp(0, i128::from(operand.shape()[d] - sizes[d])) * from.strides[d])
            .sum();
        let from = View { offset: clamped, strides: chosen(&from, &kept) };
        let to = View { offset: offset(&to, &batch_dims, position), strides: chosen(&to, &offset_dims) };
        copy(&window, (operand, &from), (&mut out, &to))
    })?;
    Ok(out)
}

/// `scatter`: updates are applied in row-major order of their positions within the batch, one batch position
/// after the other; elements of an update that fall outside the input are dropped.
///
/// Updates of different elements do not interact, so all first updates of an element are applied together, then
/// all second ones, and so on.
pub(crate) fn scatter(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    mut operands: Vec<Tensor>,
) -> Result<Vec<Tensor>, Fault> {
    let body = Body::reducer(machine.module, op)?;
    let n = operands.len() / 2;
    if operands.len() != 2 * n + 1 || n == 0 || body.args.len() != 2 * n {
        return Err(malformed!("{} operands and {} region arguments", operands.len(), body.args.len()));
    }
    let updates = operands.split_off(n + 1);
    let indices = operands.remove(n);
    let mut results = operands;
    let same = |tensors: &[Tensor]| tensors.iter().all(|t| t.shape() == tensors[0].shape());
    if !same(&results) || !same(&updates) {
        return Err(malformed!("inputs or updates of different shapes"));
    }
    for (tensor, &elem) in results.iter_mut().zip(&body.args) {
        *tensor = crate::elementwise::converted(tensor, elem)?;
    }
    let updates = updates
        .iter()
        .zip(&body.args[n..])
        .map(|(t, &elem)| crate::elementwise::converted(t, elem))
        .collect::<Result<Vec<_>, _>>()?;

    for round in rounds(machine, op, results[0].shape(), &indices, updates[0].shape())? {
        let (targets, sources): (Vec<usize>, Vec<usize>) = round.into_iter().unzip();
        let current = results.iter().map(|t| pick(t, &targets));
        let new = updates.iter().map(|t| pick(t, &sources));
        let args = current.chain(new).collect::<Result<Vec<_>, _>>()?;
        let values = body.apply(machine, frame, args)?;
        for (result, values) in results.iter_mut().zip(values) {
            put(result, &targets, &values)?;
        }
    }
    Ok(results)
}

/// Pairs of a result element and an update element, grouped so that no group names a result element twice.
fn rounds(
    machine: &Machine<'_>,
    op: Op,
    shape: &[u64],
    indices: &Tensor,
    update_shape: &[u64],
) -> Result<Vec<Vec<(usize, usize)>>, Fault> {
    let Attr::Scatter(dims) = required(&machine.module.ops[op].attrs, "scatter_dimension_numbers")? else {
        return Err(malformed!("`scatter_dimension_numbers` are not a scatter's"));
    };
    let rank = shape.len();
    let starts = Starts::new(
        indices,
        dims.index_vector_dim,
        &dims.scatter_dims_to_operand_dims,
        &dims.input_batching_dims,
        &dims.scatter_indices_batching_dims,
        rank,
    )?;
    let inserted = axes(&[&dims.inserted_window_dims[..], &dims.input_batching_dims].concat(), rank)?;
    let kept = others(rank, &inserted);
    let window_dims = axes(&dims.update_window_dims, update_shape.len())?;
    let batch_dims = others(update_shape.len(), &window_dims);
    let batch: Vec<u64> = batch_dims.iter().map(|&d| update_shape[d]).collect();
    if window_dims.len() != kept.len() || batch != starts.batch {
        return Err(malformed!("updates of shape {update_shape:?} for indices {:?}", indices.shape()));
    }
    if update_shape.contains(&0) {
        return Ok(Vec::new());
    }
    let window: Vec<u64> = window_dims.iter().map(|&d| update_shape[d]).collect();
    let (from, to) = (View::whole(update_shape), View::whole(shape));
    let mut count = vec![0u32; element_count(shape).unwrap_or(0)];
    let mut rounds: Vec<Vec<(usize, usize)>> = Vec::new();
    starts.for_each(rank, |position, start| {
        if inserted.iter().any(|&d| !(0..i128::from(shape[d])).contains(&start[d])) {
            return Ok(());
        }
        // The part of the window that is inside: per kept dimension, its first index and its extent.
        let (mut first, mut inside, mut origin) = (Vec::new(), Vec::new(), start.clone());
        for (&d, &size) in kept.iter().zip(&window) {
            let low = start[d].saturating_neg().clamp(0, size.into());
            let high = (i128::from(shape[d]) - start[d]).clamp(low, size.into());
            first.push(low);
            inside.push((high - low) as u64);
            origin[d] += low;
        }
        if inside.contains(&0) {
            return Ok(());
        }
        let skipped: i128 = window_dims.iter().zip(&first).map(|(&d, low)| from.strides[d] * low).sum();
        let source = View {
            offset: offset(&from, &batch_dims, position) + skipped,
            strides: chosen(&from, &window_dims),
        };
        let origin = origin.iter().zip(&to.strides).map(|(at, stride)| at * stride).sum();
        let target = View { offset: origin, strides: chosen(&to, &kept) };
        walk(&inside, [&target, &source], |[t, s]| {
            let round = count[t] as usize;
            count[t] += 1;
            if rounds.len() == round {
                rounds.push(Vec::new());
            }
            rounds[round].push((t, s));
        });
        Ok(())
    })?;
    Ok(rounds)
}

/// The elements at the given positions, as a vector.
pub(crate) fn pick(tensor: &Tensor, positions: &[usize]) -> Result<Tensor, Fault> {
    let width = tensor.elem().byte_width();
    let mut out = zeros(tensor.elem(), &[positions.len() as u64])?;
    for (to, &at) in out.bytes_mut().chunks_exact_mut(width).zip(positions) {
        to.copy_from_slice(&tensor.bytes()[at * width..(at + 1) * width]);
    }
    Ok(out)
}

/// Writes a vector's elements to the given positions.
pub(crate) fn put(tensor: &mut Tensor, positions: &[usize], values: &Tensor) -> Result<(), Fault> {
    if values.elem() != tensor.elem() || values.len() != positions.len() {
        return Err(malformed!("the region gives {values:?} for {}", tensor.elem()));
    }
    let width = tensor.elem().byte_width();
    let bytes = tensor.bytes_mut();
    for (from, &at) in values.bytes().chunks_exact(width).zip(positions) {
        bytes[at * width..(at + 1) * width].copy_from_slice(from);
    }
    Ok(())
}
