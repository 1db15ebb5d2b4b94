//! Operands of scatters.

use super::{Generator, Inverse};
use crate::lang::REPLACE;
use crate::rules::ast::NodePattern;
use crate::rules::value::Value as Bound;
use std::sync::Arc;
use tpuc_ir::{Attr, ScatterDims, TensorType};
use tpuc_tensor::ElementType;

impl Generator<'_> {
    pub(super) fn scatter(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let replaces = match self.fixed(pattern, "monoid") {
            Some(word) => word == Bound::Word(REPLACE.into()),
            None => self.random.chance(15),
        };
        let monoid = if replaces { REPLACE.into() } else { self.monoid(pattern, want)? };
        let (dims, indices) = match self.fixed(pattern, "scatter_dimension_numbers") {
            Some(fixed) => {
                self.scattered.clone().filter(|(d, _)| fixed == Bound::Attr(Attr::Scatter(d.clone())))?
            }
            None => self.scatter_dims(want)?,
        };
        self.scattered = Some((dims.clone(), indices.clone()));
        // Windows follow the operand's dimensions, all others those of the indices.
        let kept = (0..want.rank() as i64)
            .filter(|d| !dims.inserted_window_dims.contains(d) && !dims.input_batching_dims.contains(d));
        let whole = self.random.chance(70);
        let mut windows = Vec::new();
        for d in kept {
            let extent = want.shape[d as usize];
            windows.push(if whole { extent } else { extent.min(self.random.extent()) });
        }
        let mut batch =
            (0..).zip(&indices.shape).filter(|(d, _)| *d != dims.index_vector_dim).map(|(_, &n)| n);
        let mut windows = windows.into_iter();
        let rank =
            indices.rank() - usize::from(dims.index_vector_dim < indices.rank() as i64) + windows.len();
        let shape = (0..rank as i64)
            .map(|d| if dims.update_window_dims.contains(&d) { windows.next() } else { batch.next() })
            .collect::<Option<Vec<i64>>>()?;
        let attrs = vec![
            ("scatter_dimension_numbers", Attr::Scatter(dims)),
            ("indices_are_sorted", Attr::Bool(false)),
            ("unique_indices", Attr::Bool(false)),
            ("monoid", Attr::Str(monoid)),
        ];
        Some((attrs, vec![want.clone(), indices, want.with_shape(shape)]))
    }

    /// Dimension numbers, and the type of the indices.
    fn scatter_dims(&mut self, want: &TensorType) -> Option<(Arc<ScatterDims>, TensorType)> {
        let rank = want.rank();
        // One dimension is indexed, and all others are batching dimensions or filled by windows.
        let lookup = rank > 0 && self.random.chance(60);
        let along = self.random.below(rank);
        let (mut inserted, mut batching, mut windows) = (Vec::new(), Vec::new(), 0);
        for d in 0..rank {
            let role = if lookup { [0, 2][self.random.below(2)] } else { self.random.below(3) };
            match role {
                _ if lookup && d == along => inserted.push(d as i64),
                1 => inserted.push(d as i64),
                2 => batching.push(d as i64),
                _ => windows += 1,
            }
        }
        let map: Vec<i64> = if lookup {
            inserted.clone()
        } else {
            let mut map = self.random.permutation(rank);
            map.retain(|d| !batching.contains(d));
            map.truncate(self.random.below(3));
            map
        };
        // What the indices iterate over: the batching dimensions in any order, and more.
        let count = batching.len() + self.random.below(2);
        let mut order = self.random.permutation(count);
        order.truncate(batching.len());
        let mut extents: Vec<i64> = (0..count).map(|_| self.random.extent()).collect();
        if self.random.chance(50) {
            extents.fill(1);
        }
        for (&d, &at) in batching.iter().zip(&order) {
            extents[at as usize] = want.shape[d as usize];
        }
        let at = self.random.below(count + 1);
        if map.len() != 1 || at != count || self.random.chance(70) {
            extents.insert(at, map.len() as i64);
        }
        let update_rank = count + windows;
        let mut update_window_dims = self.random.permutation(update_rank);
        update_window_dims.truncate(windows);
        update_window_dims.sort_unstable();
        let dims = ScatterDims {
            update_window_dims,
            inserted_window_dims: inserted,
            scatter_indices_batching_dims: order.iter().map(|&d| d + i64::from(at as i64 <= d)).collect(),
            input_batching_dims: batching,
            scatter_dims_to_operand_dims: map,
            index_vector_dim: at as i64,
        };
        let integers =
            [ElementType::I32, ElementType::I32, ElementType::I64, ElementType::U8, ElementType::I2];
        Some((Arc::new(dims), TensorType::new(*self.random.pick(&integers), extents)))
    }
}
