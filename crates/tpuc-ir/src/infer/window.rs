//! Reductions.

use super::extent::Extent;
use super::{Cx, RegionType, promotable, same_element, window_count};
use crate::{OpKind, TensorType, Type};
use tpuc_tensor::ElementType;

/// The constraint ids that the two reductions use for the same things.
struct Ids {
    counts: &'static str,
    shapes: &'static str,
    elems: &'static str,
    body: &'static str,
    result_shape: &'static str,
    result_elem: &'static str,
}

impl Cx<'_> {
    pub(super) fn reduction(&mut self) -> Option<Vec<Type>> {
        let window = self.kind == OpKind::ReduceWindow;
        let ids = if window {
            Ids {
                counts: "c1",
                shapes: "c2",
                elems: "c3",
                body: "c13",
                result_shape: "c15",
                result_elem: "c16",
            }
        } else {
            Ids { counts: "c3", shapes: "c1", elems: "c2", body: "c6", result_shape: "c7", result_elem: "c8" }
        };
        let total = self.operands.len();
        let n = total / 2;
        let paired =
            n > 0 && total.is_multiple_of(2) && (self.declared.is_empty() || self.declared.len() == n);
        if !self.want(paired, ids.counts, || {
            format!(
                "needs as many initial values and results as inputs, and at least one; has {total} operands"
            )
        }) {
            return None;
        }
        let inputs = self.tensors(0..n)?;
        let inits = self.tensors(n..total)?;
        let shapes = self.same_shapes(&inputs, ids.shapes, "inputs");
        for init in &inits {
            self.want(init.rank() == 0, "i2", || {
                format!("an initial value has type {init}, but needs rank 0")
            });
        }
        let [body] = self.regions else {
            self.fail(ids.body, "needs exactly one region");
            return None;
        };
        let elems = self.reducer(body, &inputs, &inits, ids.body, ids.elems)?;
        if !shapes {
            return None;
        }
        let shape = if window { self.windows(inputs[0])? } else { self.reduced(inputs[0])? };
        let types: Vec<_> = elems.iter().map(|e| e.with_extents(shape.iter().copied())).collect();
        if self.declared.is_empty() {
            return Some(types.into_iter().map(Type::from).collect());
        }
        for (i, ty) in types.iter().enumerate() {
            self.check_result(i, ty, ids.result_shape, ids.result_elem);
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    /// As [`Self::reducer`], of the only region, with initial values of the types of the inputs.
    pub(super) fn reducer_body(&mut self, inputs: &[&TensorType], id: &str) -> Option<Vec<ElementType>> {
        let [body] = self.regions else {
            self.fail(id, "needs exactly one region");
            return None;
        };
        let elems = self.reducer(body, inputs, inputs, id, id)?;
        Some(elems.iter().map(|t| t.elem).collect())
    }

    /// The scalars that a reduction computes in: `(E.., E..) -> (E..)`, to which inputs and initial values can be
    /// promoted; `body_id` says so of the body and the inputs, `init_id` of the initial values.
    pub(super) fn reducer(
        &mut self,
        body: &RegionType,
        inputs: &[&TensorType],
        inits: &[&TensorType],
        body_id: &str,
        init_id: &str,
    ) -> Option<Vec<TensorType>> {
        let n = inputs.len();
        let scalars = |types: &[Type]| -> Option<Vec<TensorType>> {
            types.iter().map(|t| t.as_tensor().filter(|t| t.rank() == 0).cloned()).collect()
        };
        let (Some(outputs), Some(arguments)) = (scalars(&body.outputs), scalars(&body.inputs)) else {
            self.fail(body_id, "the arguments and results of the body must be tensors of rank 0");
            return None;
        };
        if !self.want(arguments.len() == 2 * n && outputs.len() == n, body_id, || {
            format!("the body needs {} arguments and {n} results", 2 * n)
        }) {
            return None;
        }
        for (i, (input, init)) in inputs.iter().zip(inits).enumerate() {
            let output = &outputs[i];
            let same = same_element(&arguments[i], output) && same_element(&arguments[n + i], output);
            self.want(same, body_id, || {
                format!("arguments {i} and {} and result {i} of the body have different types", n + i)
            });
            self.want(promotable(input, output), body_id, || {
                format!("the body computes in {output}, to which {input} cannot be promoted")
            });
            self.want(promotable(init, output), init_id, || {
                format!("the body computes in {output}, to which the initial value {init} cannot be promoted")
            });
        }
        Some(outputs)
    }

    fn reduced(&mut self, input: &TensorType) -> Option<Vec<Extent>> {
        let dims = self.ints("dimensions")?;
        let in_range = self.in_range(&dims, input.rank(), "c4", "dimension");
        self.unique(&dims, "c5", "dimensions");
        if !in_range {
            return None;
        }
        let extents = input.extents().into_iter().enumerate();
        Some(extents.filter(|(d, _)| !dims.contains(&(*d as i64))).map(|(_, extent)| extent).collect())
    }

    fn windows(&mut self, input: &TensorType) -> Option<Vec<Extent>> {
        let rank = input.rank();
        let window = self.ints("window_dimensions")?;
        let strides = self.ints_or("window_strides", rank, 1)?;
        let base = self.ints_or("base_dilations", rank, 1)?;
        let dilation = self.ints_or("window_dilations", rank, 1)?;
        let mut good = true;
        let lists = [
            (&window, "c4", "c5", "window_dimensions"),
            (&strides, "c6", "c7", "window_strides"),
            (&base, "c8", "c9", "base_dilations"),
            (&dilation, "c10", "c11", "window_dilations"),
        ];
        for (list, size_id, least_id, what) in lists {
            good &= self.sized(list, rank, size_id, what);
            good &= self.at_least(list, 1, least_id, what);
        }
        let padding = self.padding(rank, "c12")?;
        if !good {
            return None;
        }
        let mut shape = Vec::with_capacity(rank);
        for (d, extent) in input.extents().into_iter().enumerate() {
            let count = |size| window_count(size, window[d], strides[d], base[d], dilation[d], padding[d]);
            match extent.try_map(count) {
                Some(count) => shape.push(count),
                None => {
                    self.overflow("c15");
                    return None;
                }
            }
        }
        Some(shape)
    }
}
