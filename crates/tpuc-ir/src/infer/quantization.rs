//! Quantised types: their own constraints, where they may stand, and the ops between them and floats.
//! Source: StableHLO specification, sections "Types" and "Ops".

use super::Cx;
use crate::{DYNAMIC, OpKind, Quantized, TensorType, Type};
use tpuc_tensor::Kind;

/// What is wrong with a quantised element type by itself: the number of the constraint, and a text.
fn violation(q: &Quantized) -> Option<(u32, String)> {
    let (storage, (low, high)) = (q.storage, Quantized::default_range(q.storage));
    let widths = [2, 4, 8, 16, 32];
    if !storage.is_integer() || storage.is_bool() || !widths.contains(&storage.bit_width()) {
        return Some((3, format!("{storage} cannot store quantised values")));
    }
    if !q.expressed.is_float() {
        return Some((4, format!("quantised values cannot stand for {}", q.expressed)));
    }
    if !(low <= q.min && q.min < q.max && q.max <= high) {
        return Some((3, format!("[{}, {}] is no range of {storage}", q.min, q.max)));
    }
    let bad = q.scales.iter().map(|s| s.get()).find(|s| s.is_nan() || *s <= 0.0 || s.is_infinite());
    if let Some(bad) = bad {
        return Some((if bad.is_infinite() { 6 } else { 5 }, format!("the scale {bad} is not positive")));
    }
    if let Some(bad) = q.zero_points.iter().find(|&&z| z < q.min || z > q.max) {
        return Some((7, format!("the zero point {bad} is not in [{}, {}]", q.min, q.max)));
    }
    if q.scales.len() != q.zero_points.len() {
        return Some((9, format!("{} scales and {} zero points", q.scales.len(), q.zero_points.len())));
    }
    match q.axis {
        None if q.scales.len() != 1 => Some((10, format!("{} scales without a dimension", q.scales.len()))),
        Some(axis) if axis < 0 => Some((11, format!("the quantisation dimension {axis} is negative"))),
        _ => None,
    }
}

/// As [`violation`], of a tensor type.
fn tensor_violation(ty: &TensorType) -> Option<(u32, String)> {
    let q = ty.quant.as_ref()?;
    if let Some(found) = violation(q) {
        return Some(found);
    }
    let axis = q.axis?;
    let Some(&extent) = ty.shape.get(axis as usize) else {
        return Some((12, format!("{ty} has no dimension {axis}")));
    };
    let n = q.scales.len();
    (extent != DYNAMIC && extent != n as i64)
        .then(|| (13, format!("{n} scales for dimension {axis} of {ty}")))
}

/// How fine the quantisation of an operand or result may be.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Granularity {
    None,
    PerTensor,
    PerAxis,
}

/// The finest quantisation that operand `i` of an op may have, or its results (`None`).
fn finest(kind: OpKind, i: Option<usize>) -> Granularity {
    use Granularity::{None as No, PerAxis, PerTensor};
    use OpKind::*;
    match kind {
        Add | BitcastConvert | BroadcastInDim | Reshape | Transpose | UniformQuantize | Constant => PerAxis,
        DynamicBroadcastInDim | DynamicReshape if i != Some(1) => PerAxis,
        GetDimensionSize if i == Some(0) => PerAxis,
        UniformDequantize if i.is_some() => PerAxis,
        Broadcast if i.is_none() => PerAxis,
        Dot | DotGeneral | Convolution if i != Some(0) => PerAxis,
        If | Case if i.is_none() => PerAxis,
        While | Return | Tuple | GetTupleElement | Infeed | Outfeed | Send | Recv | Composite
        | CustomCall => PerAxis,
        DynamicBroadcastInDim
        | DynamicReshape
        | GetDimensionSize
        | UniformDequantize
        | Convert
        | Not
        | And
        | Or
        | Xor
        | Popcnt
        | CountLeadingZeros
        | ShiftLeft
        | ShiftRightArithmetic
        | ShiftRightLogical
        | Complex
        | Real
        | Imag
        | Fft
        | TriangularSolve
        | Rng
        | RngBitGenerator => No,
        IsFinite | Compare if i.is_none() => No,
        Select if i == Some(0) => No,
        If | Case => No,
        Gather if i == Some(1) => No,
        DynamicGather if matches!(i, Some(1 | 2)) => No,
        DynamicSlice if i.is_some_and(|i| i > 0) => No,
        DynamicUpdateSlice if i.is_some_and(|i| i > 1) => No,
        DynamicIota if i.is_some() => No,
        DynamicPad | DynamicConv if i.is_some_and(|i| i > 1) => No,
        RealDynamicSlice if i.is_some_and(|i| i > 0) => No,
        SetDimensionSize if i == Some(1) => No,
        kind => match kind.info().dialect {
            "stablehlo" => PerTensor,
            "chlo" => chlo(kind, i),
            _ => PerAxis,
        },
    }
}

/// CHLO's element-wise ops take no quantised values, those that broadcast do where their plain form does.
fn chlo(kind: OpKind, i: Option<usize>) -> Granularity {
    use OpKind::*;
    match kind {
        ChloBroadcastAnd | ChloBroadcastOr | ChloBroadcastXor if i.is_some() => Granularity::None,
        ChloBroadcastZeta | ChloBroadcastComplex => Granularity::None,
        ChloBroadcastCompare if i.is_none() => Granularity::None,
        ChloBroadcastSelect if i == Some(0) => Granularity::None,
        ChloConstant => Granularity::PerTensor,
        ChloRaggedDot if i == Some(2) => Granularity::None,
        ChloConstantLike | ChloRaggedDot | ChloTopK | ChloScan => Granularity::PerAxis,
        kind if kind.short_name().starts_with("broadcast_") => Granularity::PerAxis,
        _ => Granularity::None,
    }
}

/// The quantisation dimension of a tensor that has one.
pub(super) fn axis(ty: &TensorType) -> Option<i64> {
    ty.quant.as_ref()?.axis
}

impl Cx<'_> {
    /// One result, with the element type to the last parameter of quantisation.
    pub(super) fn exact_element(
        &mut self,
        ty: TensorType,
        shape_id: &str,
        elem_id: &str,
    ) -> Option<Vec<Type>> {
        if let [Type::Tensor(declared)] = self.declared {
            self.want(declared.quant.is_none() || declared.quant == ty.quant, elem_id, || {
                format!("the result has type {declared}, but should have the element type of {ty}")
            });
        }
        self.result(ty, shape_id, elem_id)
    }

    /// Scales and zero points of operand and result are equal, checked as constraint `id`.
    pub(super) fn same_parameters(&mut self, operand: &TensorType, result: &TensorType, id: &str) {
        let (Some(a), Some(b)) = (&operand.quant, &result.quant) else { return };
        self.want(a.scales == b.scales && a.zero_points == b.zero_points, id, || {
            format!("the scales or zero points of {operand} and {result} differ")
        });
    }

    /// What a broadcast keeps of the parameters of quantisation. `dims` are those of the result.
    pub(super) fn broadcast_scales(&mut self, operand: &TensorType, result: &TensorType, dims: &[i64]) {
        let (Some(a), Some(b)) = (&operand.quant, &result.quant) else { return };
        let (Some(from), Some(to)) = (a.axis, b.axis) else {
            return self.same_parameters(operand, result, "c1");
        };
        let moved = usize::try_from(from).ok().and_then(|from| dims.get(from)) == Some(&to);
        let one = usize::try_from(from).ok().and_then(|from| operand.shape.get(from)) == Some(&1);
        let repeated = !one
            || b.scales.iter().all(|s| a.scales.first() == Some(s))
                && b.zero_points.iter().all(|z| a.zero_points.first() == Some(z));
        self.want(moved && repeated, "c6", || {
            format!("dimension {from} of {operand} does not become dimension {to} of {result}")
        });
    }

    /// Constraints that `dot_general` and `convolution` share, by the ids of: what is quantised, storage types,
    /// expressed types, granularity, and the mix of floats and quantised weights.
    pub(super) fn quantised_product(&mut self, lhs: &TensorType, rhs: &TensorType, ids: [&str; 5]) {
        let Some(result) = self.declared.first().and_then(|t| t.as_tensor()) else { return };
        let Some(weights) = &rhs.quant else {
            let any = lhs.quant.is_some() || result.quant.is_some();
            self.want(!any, ids[0], || format!("{rhs} is not quantised, but {lhs} or {result} is"));
            return;
        };
        match (&lhs.quant, &result.quant) {
            (Some(l), Some(r)) => {
                self.want(l.storage == weights.storage, ids[1], || {
                    format!("the storage types of {lhs} and {rhs} differ")
                });
                let same = l.expressed == weights.expressed && l.expressed == r.expressed;
                self.want(same, ids[2], || format!("{lhs}, {rhs} and {result} do not express one type"));
                self.want(weights.axis.is_some() || r.axis.is_none(), ids[3], || {
                    format!("{result} is quantised per axis, but {rhs} is not")
                });
            }
            (None, None) => {
                let same = lhs.elem == weights.expressed && result.elem == weights.expressed;
                self.want(same, ids[4], || format!("{lhs} and {result} are not what {rhs} expresses"));
            }
            _ => self.fail(ids[0], format!("only one of {lhs} and {result} is quantised")),
        }
    }

    /// Quantised types among operands and declared results are sound and may stand there.
    pub(super) fn quantised_types(&mut self) {
        let operands = self.operands.iter().enumerate().map(|(i, t)| (Some(i), *t));
        let results = self.declared.iter().map(|t| (None, *t));
        for (i, ty) in operands.chain(results).collect::<Vec<_>>() {
            let Some(tensor) = ty.as_tensor() else { continue };
            let Some(q) = &tensor.quant else { continue };
            if let Some((number, message)) = tensor_violation(tensor) {
                let constraint = format!("quantized_type_c{number}").into();
                self.violations.push(super::Violation { constraint, message });
                continue;
            }
            let grain = if q.axis.is_some() { Granularity::PerAxis } else { Granularity::PerTensor };
            if grain > finest(self.kind, i) {
                let id = i.map_or("results".into(), |i| self.operand_label(i));
                let (what, kind) = (if q.axis.is_some() { "per axis" } else { "at all" }, self.kind.name());
                self.fail(&id, format!("{ty} is quantised, which '{kind}' does not take {what} here"));
            }
        }
    }

    pub(super) fn quantization(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        if self.kind == OpKind::UniformDequantize {
            let Some(q) = &operand.quant else {
                self.fail("i1", format!("{operand} is not quantised"));
                return None;
            };
            return self.result(operand.with_elem(q.expressed), "c1", "c2");
        }
        let result = self.declared_tensor()?;
        let expressed = match &operand.quant {
            Some(q) => q.expressed,
            None => {
                self.elem_kind(0, &[Kind::Float]);
                operand.elem
            }
        };
        let Some(to) = &result.quant else {
            self.fail("results", format!("the result has type {result}, which is not quantised"));
            return None;
        };
        self.want(to.expressed == expressed, "c2", || {
            format!("{result} stands for {}, but the operand for {expressed}", to.expressed)
        });
        let ty = TensorType { quant: result.quant.clone(), elem: result.elem, ..operand.clone() };
        self.result(ty, "c1", "c2")
    }
}
