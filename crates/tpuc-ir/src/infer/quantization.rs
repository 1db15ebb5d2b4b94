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

impl Cx<'_> {
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
