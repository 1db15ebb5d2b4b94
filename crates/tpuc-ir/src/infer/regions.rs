//! Ops that apply a region element by element or window by window.

use super::{Cx, extent, same_element, window_count};
use crate::{DYNAMIC, OpKind, TensorType, Type};
use tpuc_tensor::ElementType;

impl Cx<'_> {
    pub(super) fn elementwise_regions(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::Map => self.map(),
            _ => self.select_and_scatter(),
        }
    }

    fn map(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len();
        if !self.want(n > 0, "c2", || "needs at least one input".into()) {
            return None;
        }
        let inputs = self.tensors(0..n)?;
        if !self.same_shapes(&inputs, "c1", "inputs") {
            return None;
        }
        let dimensions = self.ints("dimensions")?;
        self.want(dimensions.iter().copied().eq(0..inputs[0].rank() as i64), "c3", || {
            format!("dimensions {dimensions:?} are not all those of {}, in order", inputs[0])
        });
        let [computation] = self.regions else {
            self.fail("c4", "needs exactly one region");
            return None;
        };
        let taken = computation.inputs.len() == n
            && computation.inputs.iter().zip(&inputs).all(|(arg, input)| is_scalar_of(arg, input));
        self.want(taken, "c4", || "the computation must take one scalar of each input".into());
        let [Type::Tensor(output)] = &computation.outputs[..] else {
            self.fail("c4", "the computation must return one tensor of rank 0");
            return None;
        };
        self.want(output.rank() == 0, "c4", || format!("the computation returns {output}, not a scalar"));
        let shape = extent::most_specific(&inputs);
        let result = output.with_extents(shape.extents());
        self.result(result, "c1", "c4")
    }

    fn select_and_scatter(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let (operand, source, init) = (self.tensor(0)?, self.tensor(1)?, self.tensor(2)?);
        self.promotes(source, operand, "c1");
        self.promotes(init, operand, "c3");
        self.want(init.rank() == 0, "i3", || format!("the initial value has type {init}, but needs rank 0"));
        let [select, scatter] = self.regions else {
            self.fail("c9", "needs two regions");
            return None;
        };
        let selects = select.inputs.len() == 2
            && select.inputs.iter().all(|arg| is_scalar_like(arg, operand))
            && matches!(&select.outputs[..], [one] if *one == Type::tensor(ElementType::I1, []));
        self.want(selects, "c9", || {
            format!("select must take two scalars of the type of {operand} and return one tensor<i1>")
        });
        let elems = self.reducer(scatter, &[operand], &[init], "c10", "c3");
        let rank = operand.rank();
        let window = self.ints_or("window_dimensions", rank, 1)?;
        let strides = self.ints_or("window_strides", rank, 1)?;
        let mut good = self.sized(&window, rank, "c4", "window_dimensions");
        good &= self.at_least(&window, 1, "c5", "window_dimensions");
        good &= self.sized(&strides, rank, "c6", "window_strides");
        good &= self.at_least(&strides, 1, "c7", "window_strides");
        let padding = self.padding(rank, "c8")?;
        if !good {
            return None;
        }
        let mut shape = Vec::with_capacity(rank);
        for d in 0..rank {
            match window_count(operand.shape[d], window[d], strides[d], 1, 1, padding[d]) {
                Some(count) => shape.push(count),
                None => return self.overflow("c2"),
            }
        }
        self.want(super::same_shape(&shape, &source.shape), "c2", || {
            let windows = shape.iter().map(|&n| if n == DYNAMIC { "?".into() } else { n.to_string() });
            format!("{source} has no value for each of [{}] windows", windows.collect::<Vec<_>>().join(", "))
        });
        let elem = elems?.remove(0);
        self.result(elem.with_extents(operand.extents()), "c11", "c12")
    }

    /// The element type of one tensor may stand for that of another.
    fn promotes(&mut self, from: &TensorType, to: &TensorType, id: &str) {
        let fits = same_but_for_precision(from, to);
        self.want(fits, id, || format!("the element types of {from} and {to} differ"));
    }
}

/// A tensor of rank 0 with the element type of `like`.
fn is_scalar_of(ty: &Type, like: &TensorType) -> bool {
    ty.as_tensor().is_some_and(|t| t.rank() == 0 && same_element(t, like))
}

/// As [`is_scalar_of`], but floats of any precision stand for each other.
fn is_scalar_like(ty: &Type, like: &TensorType) -> bool {
    ty.as_tensor().is_some_and(|t| t.rank() == 0 && same_but_for_precision(t, like))
}

/// The same element types, or any two floats.
fn same_but_for_precision(a: &TensorType, b: &TensorType) -> bool {
    let float = |t: &TensorType| t.quant.is_none() && t.elem.is_float();
    same_element(a, b) || float(a) && float(b)
}
