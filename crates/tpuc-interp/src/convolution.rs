//! Specification: "convolution".
//!
//! Each output position's window is unrolled into a row, so that a group of the convolution is a matrix product;
//! accumulation and rounding are those of [`linalg`](crate::linalg).

use crate::attrs::{axes, extent, int, padding, per_dim, positive, required};
use crate::error::{Fault, malformed};
use crate::linalg::{Accumulator, Class, accumulate};
use crate::view::{View, permuted, reserve};
use tpuc_ir::{Attr, AttrDict, ConvDims};
use tpuc_tensor::{ElementType, Tensor, element_count};

pub(crate) fn convolution(
    lhs: &Tensor,
    rhs: &Tensor,
    attrs: &AttrDict,
    result: ElementType,
) -> Result<Tensor, Fault> {
    let Attr::Conv(dims) = required(attrs, "dimension_numbers")? else {
        return Err(malformed!("`dimension_numbers` are not a convolution's"));
    };
    let (lhs, rhs, to_result) = canonical(lhs, rhs, dims)?;
    let conv = Convolution::new(&lhs, &rhs, attrs)?;
    let shape = conv.result_shape();
    reserve(result, &shape, u64::MAX)?;
    let out = match Class::of(&lhs, &rhs, result)? {
        Class::Bool => bool::tensor(result, &shape, conv.run(&lhs, &rhs)),
        Class::Int => i64::tensor(result, &shape, conv.run(&lhs, &rhs)),
        Class::Float => f64::tensor(result, &shape, conv.run(&lhs, &rhs)),
        Class::Complex => <(f64, f64)>::tensor(result, &shape, conv.run(&lhs, &rhs)),
    };
    permuted(&out, &to_result)
}

/// Brings the input to `[batch, spatial.., feature]` and the kernel to `[spatial.., input feature, output
/// feature]`; also gives the permutation from `[batch, spatial.., feature]` to the result's layout.
fn canonical(lhs: &Tensor, rhs: &Tensor, dims: &ConvDims) -> Result<(Tensor, Tensor, Vec<usize>), Fault> {
    let rank = lhs.rank();
    let list = |first: i64, spatial: &[i64], last: i64| {
        let order = axes(&[&[first], spatial, &[last]].concat(), rank)?;
        if order.len() == rank { Ok(order) } else { Err(malformed!("dimension numbers for another rank")) }
    };
    if rhs.rank() != rank {
        return Err(malformed!("an input of rank {rank} and a kernel of rank {}", rhs.rank()));
    }
    let input = list(dims.input_batch, &dims.input_spatial, dims.input_feature)?;
    let kernel = list(dims.kernel_input_feature, &dims.kernel_spatial, dims.kernel_output_feature)?;
    let kernel = [&kernel[1..rank - 1], &kernel[..1], &kernel[rank - 1..]].concat();
    let output = list(dims.output_batch, &dims.output_spatial, dims.output_feature)?;
    let mut to_result = vec![0; rank];
    for (i, &d) in output.iter().enumerate() {
        to_result[d] = i;
    }
    Ok((permuted(lhs, &input)?, permuted(rhs, &kernel)?, to_result))
}

/// One spatial dimension.
struct Spatial {
    input: i128,
    kernel: i128,
    output: u64,
    stride: i128,
    low: i128,
    input_dilation: i128,
    kernel_dilation: i128,
    reversed: bool,
}

impl Spatial {
    /// The input position under kernel position `k` in the window of output position `o`, unless it is padding.
    fn input_position(&self, o: usize, k: usize) -> Option<usize> {
        let k = if self.reversed { self.kernel - 1 - k as i128 } else { k as i128 };
        let dilated = o as i128 * self.stride + k * self.kernel_dilation - self.low;
        let position = dilated / self.input_dilation;
        let exists = dilated >= 0 && dilated % self.input_dilation == 0 && position < self.input;
        exists.then_some(position as usize)
    }
}

struct Convolution {
    spatial: Vec<Spatial>,
    batch: usize,
    feature_groups: usize,
    batch_groups: usize,
    /// Input features that one output feature sees.
    inputs: usize,
    /// Output features in all.
    outputs: usize,
}

impl Convolution {
    fn new(lhs: &Tensor, rhs: &Tensor, attrs: &AttrDict) -> Result<Self, Fault> {
        let n = lhs.rank().checked_sub(2).ok_or_else(|| malformed!("an input of rank {}", lhs.rank()))?;
        let stride = positive(attrs, "window_strides", n)?;
        let input_dilation = positive(attrs, "lhs_dilation", n)?;
        let kernel_dilation = positive(attrs, "rhs_dilation", n)?;
        let reversed = per_dim(attrs, "window_reversal", n, 0)?;
        let padding = padding(attrs, n)?;
        let mut spatial = Vec::with_capacity(n);
        for d in 0..n {
            let (input, kernel) = (i128::from(lhs.shape()[d + 1]), i128::from(rhs.shape()[d]));
            let (input_dilation, kernel_dilation) = (input_dilation[d].into(), kernel_dilation[d].into());
            let (low, high, stride) = (padding[d].0.into(), i128::from(padding[d].1), stride[d].into());
            let size = window_count(input, (low, high), input_dilation, kernel, kernel_dilation, stride);
            let (output, reversed) = (extent(size)?, reversed[d] != 0);
            spatial.push(Spatial {
                input,
                kernel,
                output,
                stride,
                low,
                input_dilation,
                kernel_dilation,
                reversed,
            });
        }
        let group = |name| match int(attrs, name)? {
            g if g >= 1 => Ok(g as usize),
            g => Err(malformed!("`{name}` is {g}")),
        };
        let (feature_groups, batch_groups) = (group("feature_group_count")?, group("batch_group_count")?);
        let (batch, features) = (lhs.shape()[0] as usize, lhs.shape()[n + 1] as usize);
        let (inputs, outputs) = (rhs.shape()[n] as usize, rhs.shape()[n + 1] as usize);
        let divides = inputs.checked_mul(feature_groups) == Some(features)
            && batch % batch_groups == 0
            && outputs % feature_groups == 0
            && outputs % batch_groups == 0
            && (feature_groups == 1 || batch_groups == 1);
        if !divides {
            return Err(malformed!(
                "{feature_groups} feature groups and {batch_groups} batch groups do not divide {:?} and {:?}",
                lhs.shape(),
                rhs.shape()
            ));
        }
        Ok(Self { spatial, batch, feature_groups, batch_groups, inputs, outputs })
    }

    /// `[batch, spatial.., feature]`
    fn result_shape(&self) -> Vec<u64> {
        let batch = (self.batch / self.batch_groups) as u64;
        let spatial = self.spatial.iter().map(|s| s.output);
        std::iter::once(batch).chain(spatial).chain([self.outputs as u64]).collect()
    }

    fn run<T: Accumulator>(&self, lhs: &Tensor, rhs: &Tensor) -> Vec<T> {
        const ROWS: usize = 64;
        let input = T::read(lhs, 0..lhs.len());
        let kernel = T::read(rhs, 0..rhs.len());
        let strides: Vec<usize> = View::whole(lhs.shape()).strides.iter().map(|&s| s as usize).collect();
        let groups = self.feature_groups * self.batch_groups;
        let columns = self.outputs / groups;
        let mut out = vec![T::ZERO; element_count(&self.result_shape()).unwrap_or(0)];
        if out.is_empty() || kernel.is_empty() {
            return out;
        }
        let k = kernel.len() / self.outputs;
        for group in 0..groups {
            let columns = group * columns..(group + 1) * columns;
            let rows = kernel.chunks_exact(self.outputs);
            let weights: Vec<T> = rows.flat_map(|row| &row[columns.clone()]).copied().collect();
            for (chunk, out) in out.chunks_mut(ROWS * self.outputs).enumerate() {
                let rows = out.len() / self.outputs;
                let mut windows = vec![T::ZERO; rows * k];
                for (i, window) in windows.chunks_exact_mut(k).enumerate() {
                    self.unroll(&input, &strides, group, chunk * ROWS + i, window);
                }
                let mut products = vec![T::ZERO; rows * columns.len()];
                accumulate(&windows, &weights, &mut products, k, columns.len());
                let rows = out.chunks_exact_mut(self.outputs).zip(products.chunks_exact(columns.len()));
                rows.for_each(|(row, product)| row[columns.clone()].copy_from_slice(product));
            }
        }
        out
    }

    /// Writes the window of one `[batch, spatial..]` position of the result, `[kernel spatial.., input feature]`;
    /// it is zero already where the window lies on padding.
    fn unroll<T: Accumulator>(
        &self,
        input: &[T],
        strides: &[usize],
        group: usize,
        position: usize,
        window: &mut [T],
    ) {
        let outputs: Vec<usize> = self.spatial.iter().map(|s| s.output as usize).collect();
        let (batch, position) = unravel(position, &outputs);
        let (batch, feature) = if self.batch_groups > 1 {
            (group * (self.batch / self.batch_groups) + batch, 0)
        } else {
            (batch, group * self.inputs)
        };
        let kernel: Vec<usize> = self.spatial.iter().map(|s| s.kernel as usize).collect();
        for (i, cell) in window.chunks_exact_mut(self.inputs).enumerate() {
            let (_, k) = unravel(i, &kernel);
            let start = batch * strides[0] + feature;
            let at = self.spatial.iter().enumerate().try_fold(start, |at, (d, s)| {
                Some(at + s.input_position(position[d], k[d])? * strides[d + 1])
            });
            if let Some(at) = at {
                cell.copy_from_slice(&input[at..at + self.inputs]);
            }
        }
    }
}

/// The index along each extent of a row-major position, and what is left in front of them.
fn unravel(mut position: usize, extents: &[usize]) -> (usize, Vec<usize>) {
    let mut index = vec![0; extents.len()];
    for (i, &n) in index.iter_mut().zip(extents).rev() {
        *i = position % n;
        position /= n;
    }
    (position, index)
}

/// How often a dilated window fits into a dilated and padded extent (specification: convolution C25,
/// reduce_window C15).
pub(crate) fn window_count(
    extent: i128,
    (low, high): (i128, i128),
    dilation: i128,
    window: i128,
    window_dilation: i128,
    stride: i128,
) -> i128 {
    let dilated = if extent == 0 { 0 } else { (extent - 1) * dilation + 1 };
    let padded = low + dilated + high;
    let window = if window == 0 { 0 } else { (window - 1) * window_dilation + 1 };
    if padded <= 0 || window > padded { 0 } else { (padded - window) / stride + 1 }
}
