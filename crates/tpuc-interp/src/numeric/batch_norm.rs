//! Specification: "batch_norm_training", "batch_norm_inference", "batch_norm_grad".

use crate::attrs::{axis, float, int};
use crate::error::{Fault, malformed};
use tpuc_ir::AttrDict;
use tpuc_tensor::{Tensor, element_count};

/// A tensor seen as many values for each index of its feature dimension.
struct Features {
    shape: Vec<u64>,
    count: usize,
    /// Elements behind the feature dimension.
    inner: usize,
    epsilon: f64,
}

impl Features {
    fn new(operand: &Tensor, vectors: &[&Tensor], attrs: &AttrDict) -> Result<Self, Fault> {
        let dim = axis(int(attrs, "feature_index")?, operand.rank())?;
        let count = operand.shape()[dim];
        if !operand.elem().is_float() {
            return Err(malformed!("elements of type {}", operand.elem()));
        }
        if let Some(v) = vectors.iter().find(|v| v.shape() != [count] || v.elem() != operand.elem()) {
            return Err(malformed!("{v:?} for {count} features of {}", operand.elem()));
        }
        let inner = element_count(&operand.shape()[dim + 1..]).unwrap_or(0);
        // The constant has the type of the elements.
        let epsilon = tpuc_tensor::round_to(operand.elem(), float(attrs, "epsilon")?);
        Ok(Self { shape: operand.shape().to_vec(), count: count as usize, inner, epsilon })
    }

    /// The feature that an element belongs to.
    fn of(&self, i: usize) -> usize {
        i / self.inner % self.count
    }

    /// How many elements each feature has.
    fn size(&self) -> f64 {
        let all = element_count(&self.shape).unwrap_or(0);
        all.checked_div(self.count).unwrap_or(0) as f64
    }

    fn sums(&self, values: impl Iterator<Item = f64>) -> Vec<f64> {
        let mut sums = vec![0.0; self.count];
        values.enumerate().for_each(|(i, v)| sums[self.of(i)] += v);
        sums
    }

    /// `(x - mean) / sqrt(variance + epsilon) * scale + offset`
    fn normalized(
        &self,
        x: &[f64],
        scale: &[f64],
        offset: &[f64],
        mean: &[f64],
        variance: &[f64],
    ) -> Vec<f64> {
        let one = |(i, x): (usize, &f64)| {
            let f = self.of(i);
            (x - mean[f]) / (variance[f] + self.epsilon).sqrt() * scale[f] + offset[f]
        };
        x.iter().enumerate().map(one).collect()
    }
}

pub(super) fn inference(
    operand: &Tensor,
    scale: &Tensor,
    offset: &Tensor,
    mean: &Tensor,
    variance: &Tensor,
    attrs: &AttrDict,
) -> Result<Tensor, Fault> {
    let features = Features::new(operand, &[scale, offset, mean, variance], attrs)?;
    let [x, scale, offset, mean, variance] = [operand, scale, offset, mean, variance].map(Tensor::to_floats);
    let values = features.normalized(&x, &scale, &offset, &mean, &variance);
    Ok(Tensor::from_floats(operand.elem(), operand.shape(), &values))
}

pub(super) fn training(
    operand: &Tensor,
    scale: &Tensor,
    offset: &Tensor,
    attrs: &AttrDict,
) -> Result<Vec<Tensor>, Fault> {
    let features = Features::new(operand, &[scale, offset], attrs)?;
    let [x, scale_values, offset_values] = [operand, scale, offset].map(Tensor::to_floats);
    let n = features.size();
    let mean: Vec<f64> = features.sums(x.iter().copied()).iter().map(|sum| sum / n).collect();
    let squares = x.iter().enumerate().map(|(i, x)| (x - mean[features.of(i)]).powi(2));
    let variance: Vec<f64> = features.sums(squares).iter().map(|sum| sum / n).collect();
    let output = features.normalized(&x, &scale_values, &offset_values, &mean, &variance);
    let vector = |values: &[f64]| Tensor::from_floats(operand.elem(), scale.shape(), values);
    Ok(vec![Tensor::from_floats(operand.elem(), operand.shape(), &output), vector(&mean), vector(&variance)])
}

pub(super) fn grad(
    operand: &Tensor,
    scale: &Tensor,
    mean: &Tensor,
    variance: &Tensor,
    gradient: &Tensor,
    attrs: &AttrDict,
) -> Result<Vec<Tensor>, Fault> {
    let features = Features::new(operand, &[scale, mean, variance], attrs)?;
    if gradient.shape() != operand.shape() || gradient.elem() != operand.elem() {
        return Err(malformed!("a gradient {gradient:?} of {operand:?}"));
    }
    let (elem, shape) = (operand.elem(), scale.shape());
    let [x, scale, mean, variance, dy] = [operand, scale, mean, variance, gradient].map(Tensor::to_floats);
    let n = features.size();
    let spread: Vec<f64> = variance.iter().map(|v| v + features.epsilon).collect();
    let centered: Vec<f64> = x.iter().enumerate().map(|(i, x)| x - mean[features.of(i)]).collect();
    let offset_sums = features.sums(dy.iter().copied());
    let centered_sums = features.sums(dy.iter().zip(&centered).map(|(dy, c)| dy * c));
    let scale_sums: Vec<f64> = centered_sums.iter().zip(&spread).map(|(sum, s)| sum / s.sqrt()).collect();
    let one = |(i, dy): (usize, &f64)| {
        let f = features.of(i);
        let inner = dy * n - offset_sums[f] - centered_sums[f] * centered[i] / spread[f];
        scale[f] / spread[f].sqrt() / n * inner
    };
    let values: Vec<f64> = dy.iter().enumerate().map(one).collect();
    Ok(vec![
        Tensor::from_floats(elem, operand.shape(), &values),
        Tensor::from_floats(elem, shape, &scale_sums),
        Tensor::from_floats(elem, shape, &offset_sums),
    ])
}
