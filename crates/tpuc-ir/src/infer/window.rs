//! Reductions.

use super::{Cx, promotable, window_count};
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

impl<'a> Cx<'a> {
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
        for (input, init) in inputs.iter().zip(&inits) {
            self.want(init.rank() == 0, "i2", || {
                format!("an initial value has type {init}, but needs rank 0")
            });
            self.want(input.elem == init.elem, ids.elems, || {
                format!("the element types of {input} and its initial value {init} differ")
            });
        }
        let elems = self.reducer_body(&inputs, ids.body)?;
        if !shapes {
            return None;
        }
        let shape = if window { self.windows(inputs[0])? } else { self.reduced(inputs[0])? };
        self.reduced_results(&shape, &elems, &ids)
    }

    fn reduced_results(&mut self, shape: &[i64], elems: &[ElementType], ids: &Ids) -> Option<Vec<Type>> {
        let types: Vec<_> = elems.iter().map(|&e| TensorType::new(e, shape.iter().copied())).collect();
        for (i, declared) in self.declared.iter().enumerate() {
            let Type::Tensor(d) = declared else {
                self.fail(ids.result_shape, format!("result {i} is {declared}, which is no tensor"));
                continue;
            };
            self.want(super::same_shape(&d.shape, shape), ids.result_shape, || {
                format!("result {i} has type {d}, but should have shape {}", super::shape_text(shape))
            });
            self.want(d.elem == elems[i], ids.result_elem, || {
                format!("result {i} has element type {}, but the body gives {}", d.elem, elems[i])
            });
        }
        if self.declared.is_empty() {
            return Some(types.into_iter().map(Type::from).collect());
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    /// The element types that the body computes in: `(E.., E..) -> (E..)`, each at least as wide as its input.
    pub(super) fn reducer_body(&mut self, inputs: &[&TensorType], id: &str) -> Option<Vec<ElementType>> {
        let n = inputs.len();
        let [body] = self.regions else {
            self.fail(id, "needs exactly one region");
            return None;
        };
        let scalar = |t: &'a Type| t.as_tensor().filter(|t| t.rank() == 0).map(|t| t.elem);
        let outputs: Option<Vec<ElementType>> = body.outputs.iter().map(scalar).collect();
        let arguments: Option<Vec<ElementType>> = body.inputs.iter().map(scalar).collect();
        let (Some(outputs), Some(arguments)) = (outputs, arguments) else {
            self.fail(id, "the arguments and results of the body must be tensors of rank 0");
            return None;
        };
        if !self.want(arguments.len() == 2 * n && outputs.len() == n, id, || {
            format!("the body needs {} arguments and {n} results", 2 * n)
        }) {
            return None;
        }
        for (i, input) in inputs.iter().enumerate() {
            let same = arguments[i] == outputs[i] && arguments[n + i] == outputs[i];
            self.want(same, id, || {
                format!("arguments {i} and {} and result {i} of the body have different types", n + i)
            });
            self.want(promotable(input.elem, outputs[i]), id, || {
                format!("the body computes in {}, to which {} cannot be promoted", outputs[i], input.elem)
            });
        }
        Some(outputs)
    }

    fn reduced(&mut self, input: &TensorType) -> Option<Vec<i64>> {
        let dims = self.ints("dimensions")?;
        let in_range = self.in_range(&dims, input.rank(), "c4", "dimension");
        self.unique(&dims, "c5", "dimensions");
        if !in_range {
            return None;
        }
        Some((0..input.rank()).filter(|&d| !dims.contains(&(d as i64))).map(|d| input.shape[d]).collect())
    }

    fn windows(&mut self, input: &TensorType) -> Option<Vec<i64>> {
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
        for d in 0..rank {
            match window_count(input.shape[d], window[d], strides[d], base[d], dilation[d], padding[d]) {
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
