//! Gather, scatter and sort.

use super::extent::Extent;
use super::{Cx, same_extent};
use crate::{Attr, OpKind, TensorType, Type};
use tpuc_tensor::ElementType;

/// Dimensions of the indices, without the one that holds the index vector.
fn batch_extents(indices: &TensorType, index_vector_dim: i64) -> Vec<Extent> {
    let extents = indices.extents().into_iter().enumerate();
    extents.filter(|(d, _)| *d as i64 != index_vector_dim).map(|(_, extent)| extent).collect()
}

/// The length of an index vector.
fn index_length(indices: &TensorType, index_vector_dim: i64) -> i64 {
    if index_vector_dim == indices.rank() as i64 { 1 } else { indices.shape[index_vector_dim as usize] }
}

/// Extents in order of position: `windows` at `places`, `batch` at the others. The counts must match.
fn combine(batch: &[Extent], windows: &[Extent], places: &[i64]) -> Vec<Extent> {
    let (mut batch, mut windows) = (batch.iter(), windows.iter());
    let rank = batch.len() + windows.len();
    let pick = |d| if places.contains(&d) { windows.next() } else { batch.next() };
    (0..rank as i64).filter_map(pick).copied().collect()
}

impl Cx<'_> {
    pub(super) fn indexing(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::Gather => self.gather(),
            OpKind::Scatter => self.scatter(),
            _ => self.sort(),
        }
    }

    fn gather(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let (operand, indices) = (self.tensor(0)?, self.tensor(1)?);
        let sizes = self.ints("slice_sizes")?;
        self.at_least(&sizes, 0, "c21", "slice size");
        self.gathered(operand, indices, &sizes)
    }

    /// The constraints that `gather` and its dynamic form share; extents of slices may be unknown.
    pub(super) fn gathered(
        &mut self,
        operand: &TensorType,
        indices: &TensorType,
        sizes: &[i64],
    ) -> Option<Vec<Type>> {
        self.integer_operand(1);
        let Some(Attr::Gather(d)) = self.attrs.get("dimension_numbers") else {
            self.missing("dimension_numbers", "#stablehlo.gather");
            return None;
        };
        let rank = operand.rank();
        let ivd = d.index_vector_dim;
        let collapsed = [&d.collapsed_slice_dims[..], &d.operand_batching_dims].concat();
        let parts = d.offset_dims.len() + collapsed.len();
        let mut good = self
            .want(rank == parts, "c1", || format!("{parts} dimension numbers for a tensor of rank {rank}"));
        good &= self.want(0 <= ivd && ivd <= indices.rank() as i64, "c2", || {
            format!("index_vector_dim {ivd} is not in [0, {}]", indices.rank())
        });
        good &= self.sorted(&d.offset_dims, "c4", "offset_dims")
            & self.unique(&d.offset_dims, "c4", "offset_dims");
        good &= self.unique(&collapsed, "c6", "collapsed_slice_dims with operand_batching_dims");
        good &= self.sorted(&d.collapsed_slice_dims, "c7", "collapsed_slice_dims");
        good &= self.in_range(&d.collapsed_slice_dims, rank, "c8", "collapsed slice dimension");
        good &= self.sorted(&d.operand_batching_dims, "c10", "operand_batching_dims");
        good &= self.in_range(&d.operand_batching_dims, rank, "c11", "operand batching dimension");
        let batching = &d.start_indices_batching_dims;
        good &= self.unique(batching, "c13", "start_indices_batching_dims");
        good &= self.in_range(batching, indices.rank(), "c14", "start indices batching dimension");
        good &= self.want(!batching.contains(&ivd), "c15", || {
            format!("index_vector_dim {ivd} is a batching dimension")
        });
        let (a, b) = (d.operand_batching_dims.len(), batching.len());
        good &= self.want(a == b, "c16", || format!("{a} and {b} batching dimensions"));
        let mapped = [&d.start_index_map[..], &d.operand_batching_dims].concat();
        good &= self.unique(&mapped, "c18", "start_index_map with operand_batching_dims");
        good &= self.in_range(&d.start_index_map, rank, "c19", "start index dimension");
        good &= self.sized(sizes, rank, "c20", "slice_sizes");
        if !good {
            return None;
        }
        let length = index_length(indices, ivd);
        let map = d.start_index_map.len() as i64;
        self.want(same_extent(map, length), "c3", || {
            format!("start_index_map has {map} elements, an index has {length}")
        });
        for (dims, id) in [(&d.collapsed_slice_dims, "c9"), (&d.operand_batching_dims, "c12")] {
            for &dim in dims {
                let size = sizes[dim as usize];
                self.want(size <= 1, id, || {
                    format!("slice size {size} of dimension {dim} is greater than 1")
                });
            }
        }
        self.batching_extents(operand, indices, &d.operand_batching_dims, batching, "c17");
        self.slice_sizes(sizes, operand, "c21");
        let batch = batch_extents(indices, ivd);
        let kept = |i: &usize| !collapsed.contains(&(*i as i64));
        let windows: Vec<Extent> = (0..rank).filter(kept).map(|i| Extent::known(sizes[i])).collect();
        let result_rank = batch.len() + windows.len();
        if !self.in_range(&d.offset_dims, result_rank, "c5", "offset dimension") {
            return None;
        }
        let shape = combine(&batch, &windows, &d.offset_dims);
        self.exact_element(operand.with_extents(shape), "c22", "c23")
    }

    fn batching_extents(
        &mut self,
        operand: &TensorType,
        indices: &TensorType,
        of: &[i64],
        with: &[i64],
        id: &str,
    ) {
        for (&a, &b) in of.iter().zip(with) {
            let (x, y) = (operand.shape[a as usize], indices.shape[b as usize]);
            self.want(same_extent(x, y), id, || {
                format!("dimension {a} of the operand has extent {x}, dimension {b} of the indices has {y}")
            });
        }
    }

    fn scatter(&mut self) -> Option<Vec<Type>> {
        let total = self.operands.len();
        let n = total.saturating_sub(1) / 2;
        if !self.want(n > 0 && total == 2 * n + 1, "c5", || {
            format!("{total} operands are no inputs, indices and updates")
        }) {
            return None;
        }
        let inputs = self.tensors(0..n)?;
        let indices = self.tensor(n)?;
        let updates = self.tensors(n + 1..total)?;
        let (input, update) = (inputs[0], updates[0]);
        self.want(indices.elem.is_integer(), "i2", || {
            format!("the indices have element type {}", indices.elem)
        });
        let mut good = self.same_shapes(&inputs, "c1", "inputs");
        good &= self.same_shapes(&updates, "c3", "updates");
        let Some(Attr::Scatter(d)) = self.attrs.get("scatter_dimension_numbers") else {
            self.missing("scatter_dimension_numbers", "#stablehlo.scatter");
            return None;
        };
        let rank = input.rank();
        let ivd = d.index_vector_dim;
        let dropped = [&d.inserted_window_dims[..], &d.input_batching_dims].concat();
        let parts = d.update_window_dims.len() + dropped.len();
        good &= self
            .want(rank == parts, "c2", || format!("{parts} dimension numbers for a tensor of rank {rank}"));
        good &= self.unique(&d.update_window_dims, "c7", "update_window_dims");
        good &= self.sorted(&d.update_window_dims, "c7", "update_window_dims");
        good &= self.in_range(&d.update_window_dims, update.rank(), "c8", "update window dimension");
        good &= self.unique(&dropped, "c9", "inserted_window_dims with input_batching_dims");
        good &= self.sorted(&d.inserted_window_dims, "c10", "inserted_window_dims");
        good &= self.in_range(&d.inserted_window_dims, rank, "c11", "inserted window dimension");
        good &= self.sorted(&d.input_batching_dims, "c12", "input_batching_dims");
        good &= self.in_range(&d.input_batching_dims, rank, "c13", "input batching dimension");
        let batching = &d.scatter_indices_batching_dims;
        good &= self.unique(batching, "c14", "scatter_indices_batching_dims");
        good &= self.in_range(batching, indices.rank(), "c15", "scatter indices batching dimension");
        good &= self.want(!batching.contains(&ivd), "c16", || {
            format!("index_vector_dim {ivd} is a batching dimension")
        });
        let (a, b) = (d.input_batching_dims.len(), batching.len());
        good &= self.want(a == b, "c17", || format!("{a} and {b} batching dimensions"));
        let mapped = [&d.scatter_dims_to_operand_dims[..], &d.input_batching_dims].concat();
        good &= self.unique(&mapped, "c20", "scatter_dims_to_operand_dims with input_batching_dims");
        good &= self.in_range(&d.scatter_dims_to_operand_dims, rank, "c21", "scatter dimension");
        good &= self.want(0 <= ivd && ivd <= indices.rank() as i64, "c22", || {
            format!("index_vector_dim {ivd} is not in [0, {}]", indices.rank())
        });
        let scalars: Vec<TensorType> = updates.iter().map(|t| t.with_shape([])).collect();
        let elems = match self.regions {
            [body] => self.reducer(body, &inputs, &scalars.iter().collect::<Vec<_>>(), "c23", "c6"),
            _ => {
                self.fail("c23", "needs exactly one region");
                None
            }
        };
        if !good {
            return None;
        }
        self.batching_extents(input, indices, &d.input_batching_dims, batching, "c18");
        let length = index_length(indices, ivd);
        let map = d.scatter_dims_to_operand_dims.len() as i64;
        self.want(same_extent(map, length), "c19", || {
            format!("scatter_dims_to_operand_dims has {map} elements, an index has {length}")
        });
        self.update_shape(input, indices, update, &d.update_window_dims, &dropped, ivd);
        self.scatter_results(&inputs, &elems?)
    }

    /// The updates' batch dimensions are those of the indices; their windows fit in the input.
    fn update_shape(
        &mut self,
        input: &TensorType,
        indices: &TensorType,
        update: &TensorType,
        window_dims: &[i64],
        dropped: &[i64],
        index_vector_dim: i64,
    ) {
        let batch = batch_extents(indices, index_vector_dim);
        let kept = |i: &usize| !dropped.contains(&(*i as i64));
        let bounds: Vec<Extent> =
            (0..input.rank()).filter(kept).map(|i| Extent::known(input.shape[i])).collect();
        let want: Vec<i64> = combine(&batch, &bounds, window_dims).iter().map(|e| e.size).collect();
        let fits = want.len() == update.rank()
            && update.shape.iter().zip(&want).enumerate().all(|(d, (&have, &want))| {
                same_extent(have, want) || window_dims.contains(&(d as i64)) && have < want
            });
        self.want(fits, "c4", || {
            format!(
                "the updates have type {update}, but need (windows may be smaller) {}",
                super::shape_text(&want)
            )
        });
    }

    fn scatter_results(&mut self, inputs: &[&TensorType], elems: &[TensorType]) -> Option<Vec<Type>> {
        let types: Vec<_> = inputs.iter().zip(elems).map(|(t, e)| e.with_extents(t.extents())).collect();
        if self.declared.is_empty() {
            return Some(types.into_iter().map(Type::from).collect());
        }
        self.result_count(types.len())?;
        for (i, ty) in types.iter().enumerate() {
            self.check_result(i, ty, "c24", "c25");
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    fn sort(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len();
        if !self.want(n > 0, "c1", || "needs at least one input".into()) {
            return None;
        }
        let inputs = self.tensors(0..n)?;
        self.same_shapes(&inputs, "c3", "inputs");
        let rank = inputs[0].rank() as i64;
        if self.attrs.get("dimension").is_some() {
            let dim = self.int("dimension")?;
            self.want(-rank <= dim && dim < rank, "c4", || {
                format!("dimension {dim} is not in [-{rank}, {rank})")
            });
        }
        let [comparator] = self.regions else {
            self.fail("c5", "needs exactly one region");
            return None;
        };
        let args: Vec<Type> =
            inputs.iter().flat_map(|t| [0; 2].map(|_| Type::Tensor(t.with_shape([])))).collect();
        self.want(super::all_compatible(&comparator.inputs, &args), "c5", || {
            format!("the comparator needs {} arguments, two scalars of the type of each input", 2 * n)
        });
        let flag = [Type::Tensor(TensorType::scalar(ElementType::I1))];
        self.want(super::all_compatible(&comparator.outputs, &flag), "c5", || {
            "the comparator must return one tensor<i1>".into()
        });
        self.results(inputs.into_iter().map(|t| t.clone().into()).collect(), "c2")
    }
}
