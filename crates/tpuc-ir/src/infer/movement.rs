//! Ops that make and move elements.

use super::quantization::axis;
use super::{Cx, same_shape, shape_text};
use crate::{Attr, DYNAMIC, OpKind, Quantized, TensorType, Type};
use std::sync::Arc;
use tpuc_tensor::Kind;

impl Cx<'_> {
    pub(super) fn movement(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::Constant => self.constant(),
            OpKind::Iota => self.iota(),
            OpKind::Broadcast => self.broadcast(),
            OpKind::BroadcastInDim => self.broadcast_in_dim(),
            OpKind::Concatenate => self.concatenate(),
            OpKind::DynamicSlice => self.dynamic_slice(),
            OpKind::DynamicUpdateSlice => self.dynamic_update_slice(),
            OpKind::Pad => self.pad(),
            OpKind::Reshape => self.reshape(),
            OpKind::Reverse => self.reverse(),
            OpKind::Slice => self.slice(),
            _ => self.transpose(),
        }
    }

    pub(super) fn constant(&mut self) -> Option<Vec<Type>> {
        self.count(0)?;
        let Some(Attr::Dense(value)) = self.attrs.get("value") else {
            self.missing("value", "a dense constant");
            return None;
        };
        let ty = TensorType::new(value.elem(), value.shape().iter().map(|&d| d as i64));
        // The value of a quantised constant is given in its storage type.
        let ty = match self.declared {
            [Type::Tensor(declared)] => {
                let full = declared.is_static();
                self.want(full, "c1", || format!("the result needs a static shape, not {declared}"));
                match &declared.quant {
                    Some(q) if q.storage == ty.elem => TensorType { quant: declared.quant.clone(), ..ty },
                    _ => ty,
                }
            }
            _ => ty,
        };
        self.result(ty, "c1", "c1")
    }

    fn iota(&mut self) -> Option<Vec<Type>> {
        self.count(0)?;
        let dim = self.int("iota_dimension")?;
        let output = self.declared_tensor()?;
        self.want(output.is_static(), "results", || format!("the result needs a static shape, not {output}"));
        self.in_range(&[dim], output.rank(), "c1", "iota_dimension");
        self.want(!output.elem.is_bool(), "results", || "the element type cannot be boolean".into());
        Some(vec![output.clone().into()])
    }

    fn broadcast(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let sizes = self.ints("broadcast_sizes")?;
        self.at_least(&sizes, 0, "c1", "a broadcast size");
        let shape = sizes.into_iter().chain(operand.shape.iter().copied());
        self.exact_element(operand.with_shape(shape), "c1", "c1")
    }

    fn broadcast_in_dim(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let dims = self.ints("broadcast_dimensions")?;
        let result = self.declared_static()?;
        if self.broadcast_dims(operand, result, &dims) {
            for (d, (&size, &to)) in operand.shape.iter().zip(&dims).enumerate() {
                let want = result.shape[to as usize];
                self.want(size == 1 || size == DYNAMIC || size == want, "c5", || {
                    format!("dimension {d} of {operand} is neither 1 nor equal to dimension {to} of {result}")
                });
            }
            self.broadcast_scales(operand, result, &dims);
        }
        Some(vec![result.clone().into()])
    }

    /// The constraints that `broadcast_in_dim` and its dynamic form share. Whether `dims` are dimensions of the result
    /// for those of the operand.
    pub(super) fn broadcast_dims(&mut self, operand: &TensorType, result: &TensorType, dims: &[i64]) -> bool {
        self.same_elem(&[operand, result], "c1", "operand and result");
        let sized = self.sized(dims, operand.rank(), "c2", "broadcast_dimensions");
        let in_range = self.in_range(dims, result.rank(), "c3", "broadcast dimension");
        self.unique(dims, "c4", "broadcast_dimensions");
        sized && in_range
    }

    fn concatenate(&mut self) -> Option<Vec<Type>> {
        let n = self.operands.len();
        if !self.want(n > 0, "c3", || "needs at least one input".into()) {
            return None;
        }
        let inputs = self.tensors(0..n)?;
        let first = inputs[0];
        let dim = self.int("dimension")?;
        if !self.in_range(&[dim], first.rank(), "c4", "dimension") {
            return None;
        }
        let dim = dim as usize;
        let mut extents = first.extents();
        for other in &inputs[1..] {
            self.want(other.elem == first.elem && other.quant == first.quant, "c1", || {
                format!("the inputs have different element types, {first} and {other}")
            });
            let added = other.extents();
            let differs = |d: usize| d != dim && !extents[d].agrees(added[d]);
            let fits = other.rank() == first.rank() && !(0..first.rank()).any(differs);
            if !self.want(fits, "c2", || format!("{first} and {other} differ in more than dimension {dim}")) {
                return None;
            }
            for (d, (extent, other)) in extents.iter_mut().zip(added).enumerate() {
                if d != dim {
                    *extent = extent.most_specific(other);
                    continue;
                }
                let Some(joined) = extent.joined(other) else { return self.overflow("c6") };
                *extent = joined;
            }
        }
        self.exact_element(first.with_extents(extents), "c6", "c5")
    }

    pub(super) fn overflow(&mut self, id: &str) -> Option<Vec<Type>> {
        self.fail(id, "an extent of the result exceeds 63 bits");
        None
    }

    /// Start indices `first..`: one integer scalar for each dimension, all of one type.
    fn start_indices(&mut self, first: usize, count_id: &str, type_id: &str, rank: usize) -> Option<()> {
        let n = self.operands.len().saturating_sub(first);
        self.want(n == rank, count_id, || format!("has {n} start indices for a tensor of rank {rank}"));
        let label = format!("i{}", first + 1);
        let indices = self.tensors(first..first + n)?;
        for t in &indices {
            let scalar = t.rank() == 0 && t.elem.is_integer();
            self.want(scalar, &label, || format!("a start index has type {t}, but needs an integer scalar"));
        }
        let same = indices.windows(2).all(|w| w[0].elem == w[1].elem);
        self.want(same, type_id, || "the start indices have different types".into());
        Some(())
    }

    fn dynamic_slice(&mut self) -> Option<Vec<Type>> {
        let operand = self.tensor(0)?;
        let sizes = self.ints("slice_sizes")?;
        self.start_indices(1, "c2", "c3", operand.rank())?;
        if !self.sized(&sizes, operand.rank(), "c2", "slice_sizes") {
            return None;
        }
        self.at_least(&sizes, 0, "c4", "slice size");
        self.slice_sizes(&sizes, operand, "c4");
        self.exact_element(operand.with_shape(sizes), "c5", "c1")
    }

    /// `0 <= slice_sizes <= shape(operand)`, as far as sizes are known.
    pub(super) fn slice_sizes(&mut self, sizes: &[i64], operand: &TensorType, id: &str) {
        for (d, (&size, &extent)) in sizes.iter().zip(&operand.shape).enumerate() {
            let fits = size == DYNAMIC || size >= 0 && (extent == DYNAMIC || size <= extent);
            self.want(fits, id, || format!("slice size {size} of dimension {d} is not in [0, {extent}]"));
        }
    }

    fn dynamic_update_slice(&mut self) -> Option<Vec<Type>> {
        let operand = self.tensor(0)?;
        let update = self.tensor(1)?;
        let elems = operand.elem == update.elem && operand.quant == update.quant;
        self.want(elems, "c2", || format!("the element types of {operand} and {update} differ"));
        let ranks = operand.rank() == update.rank();
        self.want(ranks, "c3", || format!("the ranks of {operand} and {update} differ"));
        self.start_indices(2, "c4", "c5", operand.rank())?;
        if ranks {
            let fits = |(&u, &o): (&i64, &i64)| u == DYNAMIC || o == DYNAMIC || u <= o;
            let fits = update.shape.iter().zip(&operand.shape).all(fits);
            self.want(fits, "c6", || format!("the update {update} is larger than {operand}"));
        }
        self.exact_element(operand.clone(), "c1", "c1")
    }

    fn pad(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let operand = self.tensor(0)?;
        let value = self.tensor(1)?;
        self.want(value.rank() == 0, "i2", || {
            format!("the padding value has type {value}, but needs rank 0")
        });
        let elems = operand.elem == value.elem && operand.quant == value.quant;
        self.want(elems, "c1", || format!("the element types of {operand} and {value} differ"));
        let low = self.ints("edge_padding_low")?;
        let high = self.ints("edge_padding_high")?;
        let interior = self.ints("interior_padding")?;
        let mut sized = true;
        for (list, what) in
            [(&low, "edge_padding_low"), (&high, "edge_padding_high"), (&interior, "interior_padding")]
        {
            sized &= self.sized(list, operand.rank(), "c2", what);
        }
        let positive = self.at_least(&interior, 0, "c3", "interior padding");
        if !sized || !positive {
            return None;
        }
        let mut extents = operand.extents();
        for (d, extent) in extents.iter_mut().enumerate() {
            let pad = |n: i64| {
                let inner = (n - 1).max(0).checked_mul(interior[d]);
                inner.and_then(|i| i.checked_add(n)?.checked_add(low[d])?.checked_add(high[d]))
            };
            let Some(padded) = extent.try_map(pad) else { return self.overflow("c4") };
            let limit = padded.limit();
            self.want(limit == DYNAMIC || limit >= 0, "c4", || {
                format!("dimension {d} gets the extent {limit}")
            });
            *extent = padded;
        }
        self.exact_element(operand.with_extents(extents), "c4", "c1")
    }

    fn reshape(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let result = self.declared_static()?;
        self.reshaped(operand, result);
        Some(vec![result.clone().into()])
    }

    /// The constraints that `reshape` and its dynamic form share.
    pub(super) fn reshaped(&mut self, operand: &TensorType, result: &TensorType) {
        self.same_elem(&[operand, result], "c1", "operand and result");
        self.same_size(operand, result, "c2");
        self.same_parameters(operand, result, "c1");
        let (Some(from), Some(to)) = (axis(operand), axis(result)) else { return };
        let split = |t: &TensorType, axis: i64| {
            let product = |dims: &[i64]| {
                dims.iter().try_fold(1i64, |n, &d| if d < 0 { None } else { n.checked_mul(d) })
            };
            let axis = axis as usize;
            Some((product(t.shape.get(..axis)?)?, *t.shape.get(axis)?, product(t.shape.get(axis + 1..)?)?))
        };
        if let (Some(a), Some(b)) = (split(operand, from), split(result, to)) {
            self.want(a == b, "c3", || {
                format!("dimension {from} of {operand} is not dimension {to} of {result}")
            });
        }
    }

    /// Both have as many elements, as far as that is known.
    pub(super) fn same_size(&mut self, operand: &TensorType, result: &TensorType, id: &str) {
        if operand.is_static() && result.is_static() {
            let size = |t: &TensorType| {
                if t.shape.contains(&0) {
                    return Some(0);
                }
                t.shape.iter().try_fold(1i128, |n, &d| n.checked_mul(d.into()))
            };
            let (from, to) = (size(operand), size(result));
            let number = |n: Option<i128>| n.map_or("too many".into(), |n| n.to_string());
            self.want(from == to && from.is_some(), id, || {
                format!("{operand} has {} elements, {result} has {}", number(from), number(to))
            });
        }
    }

    fn reverse(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let dims = self.ints("dimensions")?;
        self.unique(&dims, "c2", "dimensions");
        self.in_range(&dims, operand.rank(), "c3", "dimension");
        self.exact_element(operand.clone(), "c1", "c1")
    }

    fn slice(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let starts = self.ints("start_indices")?;
        let limits = self.ints("limit_indices")?;
        let strides = self.ints("strides")?;
        let mut good = true;
        for (list, what) in [(&starts, "start_indices"), (&limits, "limit_indices"), (&strides, "strides")] {
            good &= self.sized(list, operand.rank(), "c2", what);
        }
        good &= self.at_least(&strides, 1, "c4", "stride");
        if !good {
            return None;
        }
        let mut shape = Vec::with_capacity(operand.rank());
        for (d, extent) in operand.extents().into_iter().enumerate() {
            let (extent, start, limit, stride) = (extent.limit(), starts[d], limits[d], strides[d]);
            let fits = 0 <= start && start <= limit && (extent == DYNAMIC || limit <= extent);
            let shown = shape_text(&operand.shape[d..=d]);
            good &= self.want(fits, "c3", || {
                format!("[{start}:{limit}] is no range of dimension {d} of extent {shown}")
            });
            // The difference of two non-negative numbers cannot overflow, nor can rounding it up.
            shape.push(if fits {
                (limit - start).div_euclid(stride) + i64::from((limit - start) % stride != 0)
            } else {
                0
            });
        }
        if !good {
            return None;
        }
        self.exact_element(operand.with_shape(shape), "c5", "c1")
    }

    fn transpose(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let permutation = self.ints("permutation")?;
        let mut sorted = permutation.clone();
        sorted.sort_unstable();
        let good = sorted.iter().copied().eq(0..operand.rank() as i64);
        if !self
            .want(good, "c2", || format!("{permutation:?} is no permutation of the dimensions of {operand}"))
        {
            return None;
        }
        let extents = operand.extents();
        let moved = operand.with_extents(permutation.iter().map(|&d| extents[d as usize]));
        if let [Type::Tensor(result)] = self.declared {
            self.same_parameters(operand, result, "c1");
            if let (Some(from), Some(to)) = (axis(operand), axis(result)) {
                let source = permutation.get(to as usize).copied();
                self.want(source == Some(from), "c4", || {
                    format!("dimension {from} of {operand} does not become dimension {to} of {result}")
                });
            }
        }
        let moved = match &moved.quant {
            Some(q) => {
                let to = q.axis.and_then(|from| permutation.iter().position(|&d| d == from));
                let quant = Quantized { axis: to.map(|d| d as i64), ..Quantized::clone(q) };
                TensorType { quant: Some(Arc::new(quant)), ..moved }
            }
            None => moved,
        };
        self.result(moved, "c3", "c1")
    }

    /// Whether an operand is an integer tensor, as indices must be.
    pub(super) fn integer_operand(&mut self, i: usize) {
        self.elem_kind(i, &[Kind::Signed, Kind::Unsigned]);
    }

    /// Whether all shapes may be equal, checked as constraint `id`.
    pub(super) fn same_shapes(&mut self, tensors: &[&TensorType], id: &str, what: &str) -> bool {
        let first = tensors[0];
        let other = tensors.iter().find(|t| !same_shape(&t.shape, &first.shape));
        self.want(other.is_none(), id, || {
            format!(
                "the {what} have different shapes, {first} and {}",
                other.map_or(String::new(), |t| t.to_string())
            )
        })
    }
}
