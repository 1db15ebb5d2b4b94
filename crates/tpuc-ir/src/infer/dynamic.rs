//! Ops whose result shape is computed when the program runs. Where the operands that say it are constants, the
//! result is checked against them.

use super::extent::Extent;
use super::foreign::index_tensor;
use super::{Cx, same_element, same_extent, same_shape};
use crate::{DYNAMIC, OpKind, TensorType, Type};
use tpuc_tensor::ElementType;

impl Cx<'_> {
    pub(super) fn dynamic(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::DynamicBroadcastInDim => self.dynamic_broadcast_in_dim(),
            OpKind::DynamicConv => self.dynamic_conv(),
            OpKind::DynamicGather => self.dynamic_gather(),
            OpKind::DynamicIota => self.dynamic_iota(),
            OpKind::DynamicPad => self.dynamic_pad(),
            OpKind::DynamicReshape => self.dynamic_reshape(),
            OpKind::RealDynamicSlice => self.real_dynamic_slice(),
            OpKind::GetDimensionSize => self.get_dimension_size(),
            _ => self.set_dimension_size(),
        }
    }

    /// The extents of operand `i`, a tensor of integers or of indices.
    fn whole_numbers(&mut self, i: usize) -> Option<Vec<i64>> {
        if let Some(shape) = self.operands.get(i).and_then(|ty| index_tensor(ty)) {
            return Some(shape);
        }
        let list = self.tensor(i)?;
        self.integer_operand(i);
        Some(list.shape.to_vec())
    }

    /// Operand `i` is a list of integers of known length, which is returned.
    pub(super) fn list_operand(&mut self, i: usize) -> Option<usize> {
        let shape = self.whole_numbers(i)?;
        let id = self.operand_label(i);
        let good = matches!(shape[..], [n] if n >= 0);
        let ty = self.operands[i];
        self.want(good, &id, || {
            format!("operand {i} has type {ty}, but needs one dimension of known extent")
        });
        good.then(|| shape[0] as usize)
    }

    /// The result has as many dimensions as the shape operand `i` elements and, where that is constant, its shape.
    fn shape_fits(&mut self, i: usize, result: &TensorType, id: &str) -> Option<Vec<i64>> {
        let n = self.list_operand(i)?;
        let rank = result.rank();
        if !self.want(n == rank, id, || format!("the shape has {n} extents, the result {result} {rank}")) {
            return None;
        }
        let shape = self.shape_operand(i)?;
        let extents: Vec<Extent> = shape.iter().map(|&n| Extent::known(n)).collect();
        let fits = shape.iter().all(|&n| n >= 0) && super::extent::agree(&extents, &result.extents());
        self.want(fits, id, || format!("the shape is {shape:?}, but the result {result}")).then_some(shape)
    }

    fn dynamic_broadcast_in_dim(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let operand = self.tensor(0)?;
        let result = self.declared_tensor()?;
        let dims = self.ints("broadcast_dimensions")?;
        let shape = self.shape_fits(1, result, "c7");
        if self.broadcast_dims(operand, result, &dims) {
            let shape = shape.unwrap_or_else(|| result.shape.to_vec());
            for (d, &to) in dims.iter().enumerate() {
                let (from, to) = (operand.shape[d], shape[to as usize]);
                self.want(from == 1 || same_extent(from, to), "c5", || {
                    format!("dimension {d} of {operand} cannot become {to}")
                });
            }
            self.broadcast_scales(operand, result, &dims);
        }
        let rank = operand.rank();
        let mut hints = Vec::new();
        for (name, id) in [("known_expanding_dimensions", "c9"), ("known_nonexpanding_dimensions", "c10")] {
            let list = self.ints_or(name, 0, 0)?;
            self.in_range(&list, rank, id, name);
            hints.extend(list);
        }
        self.unique(&hints, "c8", "the list of known dimensions");
        Some(vec![result.clone().into()])
    }

    fn dynamic_conv(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let (lhs, rhs, padding) = (self.tensor(0)?, self.tensor(1)?, self.tensor(2)?);
        self.integer_operand(2);
        let two = padding.rank() == 2 && padding.is_static();
        self.want(two, "i3", || format!("padding has type {padding}, but needs two known extents"));
        let n = lhs.rank().saturating_sub(2) as i64;
        let sized = self.want(padding.shape[..] == [n, 2], "c4", || {
            format!("padding has type {padding}, but needs the shape [{n}, 2]")
        });
        let values = self.shape_operand(2).filter(|_| sized);
        let pairs = values.map(|v| v.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect());
        self.convolve(lhs, rhs, pairs)
    }

    fn dynamic_gather(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let (operand, indices) = (self.tensor(0)?, self.tensor(1)?);
        self.tensor(2)?;
        let n = self.list_operand(2)?;
        let sizes = self.shape_operand(2).unwrap_or_else(|| vec![DYNAMIC; n]);
        self.gathered(operand, indices, &sizes)
    }

    fn dynamic_iota(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let result = self.declared_tensor()?;
        self.shape_fits(0, result, "c2");
        let dim = self.int("iota_dimension")?;
        self.in_range(&[dim], result.rank(), "c1", "iota_dimension");
        Some(vec![result.clone().into()])
    }

    fn dynamic_pad(&mut self) -> Option<Vec<Type>> {
        self.count(5)?;
        let (operand, value) = (self.tensor(0)?, self.tensor(1)?);
        let result = self.declared_tensor()?;
        let same = value.elem == operand.elem && result.elem == operand.elem;
        let same = same && value.quant == operand.quant && result.quant == operand.quant;
        self.want(same, "c1", || format!("the element types of {operand}, {value} and {result} differ"));
        self.want(value.rank() == 0, "i2", || {
            format!("the padding value has type {value}, but needs rank 0")
        });
        let rank = operand.rank();
        for i in 2..5 {
            let n = self.list_operand(i)?;
            self.want(n == rank, "c2", || format!("operand {i} has {n} elements for {operand}"));
        }
        let types = [self.operands[2], self.operands[3], self.operands[4]];
        self.want(types[0] == types[1] && types[1] == types[2], "c2", || {
            "the paddings have different types".into()
        });
        if !self.want(result.rank() == rank, "c4", || format!("{operand} cannot become {result}")) {
            return None;
        }
        let interior = self.shape_operand(4);
        self.at_least(interior.as_deref().unwrap_or_default(), 0, "c3", "interior padding");
        let (low, high) = (self.shape_operand(2), self.shape_operand(3));
        if let (Some(low), Some(high), Some(interior)) = (low, high, interior) {
            let lists = low.len() == rank && high.len() == rank && interior.len() == rank;
            for d in 0..if lists { rank } else { 0 } {
                let (from, to) = (operand.shape[d], result.shape[d]);
                if from == DYNAMIC || to == DYNAMIC {
                    continue;
                }
                let inner = i128::from((from - 1).max(0)) * i128::from(interior[d]);
                let want = i128::from(from) + inner + i128::from(low[d]) + i128::from(high[d]);
                self.want(i128::from(to) == want, "c4", || {
                    format!("dimension {d} of the result has extent {to}, but should have {want}")
                });
            }
        }
        Some(vec![result.clone().into()])
    }

    fn dynamic_reshape(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let operand = self.tensor(0)?;
        let result = self.declared_tensor()?;
        self.reshaped(operand, result);
        if let Some(shape) = self.shape_fits(1, result, "c4") {
            let target = operand.with_shape(shape);
            self.same_size(operand, &target, "c2");
        }
        Some(vec![result.clone().into()])
    }

    fn real_dynamic_slice(&mut self) -> Option<Vec<Type>> {
        self.count(4)?;
        let operand = self.tensor(0)?;
        let result = self.declared_tensor()?;
        let rank = operand.rank();
        self.want(result.rank() == rank, "c1", || format!("{operand} has no slice {result}"));
        let same = same_element(operand, result) && operand.quant == result.quant;
        self.want(same, "c3", || format!("the element types of {operand} and {result} differ"));
        for i in 1..4 {
            let shape = self.whole_numbers(i)?;
            let (id, ty) = (self.operand_label(i), self.operands[i]);
            if self.want(shape.len() == 1, &id, || format!("operand {i} has type {ty}, but needs rank 1")) {
                self.want(same_extent(shape[0], rank as i64), "c2", || {
                    format!("operand {i} has type {ty}, but {operand} has {rank} dimensions")
                });
            }
        }
        let types = [self.operands[1], self.operands[2], self.operands[3]];
        self.want(types[0] == types[1] && types[1] == types[2], "c2", || {
            "starts, limits and strides have different types".into()
        });
        Some(vec![result.clone().into()])
    }

    fn get_dimension_size(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let dim = self.int("dimension")?;
        self.in_range(&[dim], operand.rank(), "c1", "dimension");
        self.result(TensorType::scalar(ElementType::I32), "results", "results")
    }

    fn set_dimension_size(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let (operand, size) = (self.tensor(0)?, self.tensor(1)?);
        let scalar = same_shape(&size.shape, &[]) && size.elem == ElementType::I32;
        self.want(scalar, "i2", || format!("the size has type {size}, but needs tensor<i32>"));
        let dim = self.int("dimension")?;
        if !self.in_range(&[dim], operand.rank(), "c1", "dimension") {
            return None;
        }
        let mut extents = operand.extents();
        let extent = &mut extents[dim as usize];
        let bound = extent.limit();
        let full = bound != DYNAMIC && self.shape_operand(1).as_deref() == Some(&[bound]);
        *extent = if full { Extent::known(bound) } else { Extent { size: DYNAMIC, bound } };
        self.result(operand.with_extents(extents), "c2", "c2")
    }
}
