//! Operands of ops that slide a window.

use super::{Generator, Inverse, ints};
use crate::rules::ast::NodePattern;
use crate::rules::value::Value as Bound;
use std::sync::Arc;
use tpuc_ir::{Attr, ConvDims, TensorType};
use tpuc_tensor::{ElementType, Tensor};

impl Generator<'_> {
    pub(super) fn reduce_window(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let monoid = self.monoid(pattern, want)?;
        let rank = want.rank();
        let easy = self.random.chance(50);
        let tiled = self.random.chance(30);
        let (mut windows, mut strides, mut base, mut dilations, mut padding, mut shape) =
            (vec![], vec![], vec![], vec![], vec![], vec![]);
        for &extent in &want.shape {
            let mut draw = |n: usize| if easy { 0 } else { self.random.below(n) as i64 };
            let (mut stride, l, h, b, d) = (1 + draw(2), draw(3), draw(3), 1 + draw(3), 1 + draw(2));
            let window = *self.random.pick(&[1, 1, 2, 2, 3, 4]);
            if tiled {
                stride = window;
            }
            let wide = (window - 1) * d + 1;
            let fits = |n: &i64| {
                let padded = (if *n == 0 { 0 } else { (n - 1) * b + 1 }) + l + h;
                let count = if padded == 0 || wide > padded { 0 } else { (padded - wide) / stride + 1 };
                count == extent
            };
            let extents: Vec<i64> = (0..14).filter(fits).take(3).collect();
            if extents.is_empty() {
                return None;
            }
            shape.push(*self.random.pick(&extents));
            windows.push(window);
            strides.push(stride);
            base.push(b);
            dilations.push(d);
            padding.extend([i128::from(l), i128::from(h)]);
        }
        let attrs = vec![
            ("window_dimensions", ints(&windows)),
            ("window_strides", ints(&strides)),
            ("base_dilations", ints(&base)),
            ("window_dilations", ints(&dilations)),
            ("padding", Attr::Dense(Tensor::from_ints(ElementType::I64, &[rank as u64, 2], padding))),
            ("monoid", Attr::Str(monoid)),
        ];
        Some((attrs, vec![want.with_shape(shape), TensorType::scalar(want.elem)]))
    }

    pub(super) fn convolution(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let rank = want.rank();
        let spatial = rank.checked_sub(2)?;
        let (input, kernel, output) =
            (self.random.permutation(rank), self.random.permutation(rank), self.random.permutation(rank));
        let features = self.random.extent().max(1);
        let mut groups = if self.random.chance(25) { 2 } else { 1 };
        if let Some(Bound::Int(n)) = self.fixed(pattern, "feature_group_count") {
            groups = n;
        }
        let dims = ConvDims {
            input_batch: input[0],
            input_feature: input[1],
            input_spatial: input[2..].to_vec(),
            kernel_input_feature: kernel[0],
            kernel_output_feature: kernel[1],
            kernel_spatial: kernel[2..].to_vec(),
            output_batch: output[0],
            output_feature: output[1],
            output_spatial: output[2..].to_vec(),
        };
        let (mut lhs, mut rhs) = (vec![0; rank], vec![0; rank]);
        lhs[input[0] as usize] = want.shape[output[0] as usize];
        lhs[input[1] as usize] = features * groups;
        rhs[kernel[0] as usize] = features;
        rhs[kernel[1] as usize] = want.shape[output[1] as usize];
        let easy = self.random.chance(40);
        let (mut strides, mut padding, mut ldil, mut rdil, mut reversal) =
            (vec![], vec![], vec![], vec![], vec![]);
        for i in 0..spatial {
            let mut draw = |n: usize| if easy { 0 } else { self.random.below(n) as i64 };
            let (window, stride, l, h) = (1 + draw(2), 1 + draw(2), draw(3), draw(3));
            let (base, dilation, reverse) = (1 + draw(3), 1 + draw(2), draw(2));
            // Negative padding crops.
            let (l, h) = if l == 2 { (1, -1) } else { (l, h) };
            let extent = want.shape[output[2 + i] as usize];
            let wide = (window - 1) * dilation + 1;
            let fits = |n: &i64| {
                let padded =
                    (n - 1).max(-1) * base + i64::from(*n > 0) + (if *n == 0 { base } else { 0 }) + l + h;
                let count = if padded == 0 || wide > padded { 0 } else { (padded - wide) / stride + 1 };
                count == extent
            };
            lhs[input[2 + i] as usize] = (0..12).find(fits)?;
            rhs[kernel[2 + i] as usize] = window;
            strides.push(stride);
            padding.extend([i128::from(l), i128::from(h)]);
            ldil.push(base);
            rdil.push(dilation);
            reversal.push(reverse != 0);
        }
        let attrs = vec![
            ("window_strides", ints(&strides)),
            ("padding", Attr::Dense(Tensor::from_ints(ElementType::I64, &[spatial as u64, 2], padding))),
            ("lhs_dilation", ints(&ldil)),
            ("rhs_dilation", ints(&rdil)),
            ("window_reversal", Attr::bools(reversal)),
            ("dimension_numbers", Attr::Conv(Arc::new(dims))),
            ("feature_group_count", Attr::i64(groups)),
            ("batch_group_count", Attr::i64(1)),
        ];
        Some((attrs, vec![want.with_shape(lhs), want.with_shape(rhs)]))
    }
}
