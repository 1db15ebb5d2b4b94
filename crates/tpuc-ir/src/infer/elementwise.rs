//! Element-wise ops: all shapes are equal.

use super::{Cx, extent, same_element, same_shape};
use crate::attr::EnumAttr;
use crate::{OpKind, TensorType, Type};
use Kind::{Bool, Complex, Float, Signed, Unsigned};
use tpuc_tensor::{ElementType, Kind};

const ANY: &[Kind] = &[Bool, Signed, Unsigned, Float, Complex];
const LOGICAL: &[Kind] = &[Bool, Signed, Unsigned];
const INTEGER: &[Kind] = &[Signed, Unsigned];
const NUMBER: &[Kind] = &[Signed, Unsigned, Float, Complex];
const SIGNED: &[Kind] = &[Signed, Float, Complex];
const INEXACT: &[Kind] = &[Float, Complex];
const FLOAT: &[Kind] = &[Float];
const COMPLEX: &[Kind] = &[Complex];

/// Element types that the operands of a plain element-wise op may have.
fn domain(kind: OpKind) -> &'static [Kind] {
    use OpKind::*;
    match kind {
        Add | Maximum | Minimum | Multiply => ANY,
        And | Or | Xor | Not => LOGICAL,
        CountLeadingZeros | Popcnt | ShiftLeft | ShiftRightArithmetic | ShiftRightLogical => INTEGER,
        Divide | Negate | Power | Remainder | Subtract => NUMBER,
        Abs | Sign => SIGNED,
        Ceil | Floor | RoundNearestAfz | RoundNearestEven | IsFinite | ReducePrecision => FLOAT,
        ChloDigamma | ChloErf | ChloErfInv | ChloErfc | ChloLgamma => FLOAT,
        ChloIsInf | ChloIsPosInf | ChloIsNegInf | ChloNextAfter | ChloPolygamma | ChloZeta => FLOAT,
        ChloMulhi => INTEGER,
        ChloAsinAcosKernel => COMPLEX,
        _ => INEXACT,
    }
}

impl Cx<'_> {
    pub(super) fn elementwise(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::Clamp => self.clamp(),
            OpKind::Compare => self.compare(),
            OpKind::Complex => self.complex(),
            OpKind::Convert => self.convert(),
            OpKind::BitcastConvert => self.bitcast_convert(),
            OpKind::Select => self.select(),
            _ => self.same_types(),
        }
    }

    /// One or two operands of one type; the result has it too, but for a few that change the element type.
    fn same_types(&mut self) -> Option<Vec<Type>> {
        let n = self.kind.info().operands.len();
        self.count(n)?;
        let tensors = self.tensors(0..n)?;
        let first = tensors[0];
        for i in 0..n {
            self.elem_kind(i, domain(self.kind));
        }
        if self.kind == OpKind::Add && (0..n).any(|i| tensors[i].quant.is_some()) {
            return self.quantised_add(first, tensors[1]);
        }
        let mut ty = first.clone();
        for other in &tensors[1..] {
            let equal = same_element(other, first) && extent::agree(&other.extents(), &ty.extents());
            if !self.want(equal, "c1", || format!("the operands have different types, {first} and {other}")) {
                return None;
            }
            ty = extent::most_specific(&[&ty, other]);
        }
        if self.kind == OpKind::ReducePrecision {
            let (exponent, mantissa) = (self.int("exponent_bits"), self.int("mantissa_bits"));
            self.want(exponent.is_none_or(|e| e >= 1), "c2", || "exponent_bits is less than 1".into());
            self.want(mantissa.is_none_or(|m| m >= 0), "c3", || "mantissa_bits is negative".into());
        }
        let (ty, elem_id) = match self.kind {
            OpKind::IsFinite | OpKind::ChloIsInf => (ty.with_elem(ElementType::I1), "c1"),
            OpKind::ChloIsPosInf | OpKind::ChloIsNegInf => (ty.with_elem(ElementType::I1), "c2"),
            OpKind::Abs | OpKind::Real | OpKind::Imag => (TensorType { elem: ty.elem.real(), ..ty }, "c2"),
            _ => (ty, "c1"),
        };
        self.result(ty, "c1", elem_id)
    }

    /// `add` of quantised tensors, whose scales may differ.
    fn quantised_add(&mut self, lhs: &TensorType, rhs: &TensorType) -> Option<Vec<Type>> {
        let result = match self.declared {
            [Type::Tensor(result)] => result,
            _ => lhs,
        };
        let shapes = extent::agree(&lhs.extents(), &rhs.extents());
        if !self.want(shapes, "c1", || format!("the shapes of {lhs} and {rhs} differ")) {
            return None;
        }
        let (Some(a), Some(b), Some(r)) = (&lhs.quant, &rhs.quant, &result.quant) else {
            self.fail("c2", format!("not all of {lhs}, {rhs} and {result} are quantised"));
            return None;
        };
        let mut agree = |same: bool, id: &str, what: &str| {
            self.want(same, id, || format!("the {what} of {lhs}, {rhs} and {result} differ"));
        };
        agree(a.storage == b.storage && a.storage == r.storage, "c3", "storage types");
        agree(a.expressed == b.expressed && a.expressed == r.expressed, "c4", "expressed types");
        agree((a.axis.is_some() || b.axis.is_some()) == r.axis.is_some(), "c5", "granularities");
        if r.axis.is_some() {
            agree(a.axis.is_none_or(|axis| r.axis == Some(axis)), "c6", "quantisation dimensions");
            agree(b.axis.is_none_or(|axis| r.axis == Some(axis)), "c7", "quantisation dimensions");
        }
        let extents = extent::most_specific(&[lhs, rhs]).extents();
        self.result(result.with_extents(extents), "c1", "c1")
    }

    fn clamp(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let tensors = self.tensors(0..3)?;
        let (min, operand, max) = (tensors[0], tensors[1], tensors[2]);
        for (bound, id, what) in [(min, "c1", "min"), (max, "c2", "max")] {
            let fits = bound.rank() == 0 || same_shape(&bound.shape, &operand.shape);
            self.want(fits, id, || {
                format!("{what} has type {bound}, but needs rank 0 or the shape of {operand}")
            });
        }
        self.same_elem(&[min, operand, max], "c3", "operands");
        self.result(operand.clone(), "c4", "c4")
    }

    fn compare(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let tensors = self.tensors(0..2)?;
        let (lhs, rhs) = (tensors[0], tensors[1]);
        self.same_elem(&[lhs, rhs], "c1", "operands");
        let shapes = extent::agree(&lhs.extents(), &rhs.extents());
        self.want(shapes, "c2", || format!("the shapes of {lhs} and {rhs} differ"));
        if !matches!(
            self.attrs.get("comparison_direction").and_then(|a| a.as_enum()),
            Some(EnumAttr::ComparisonDirection(_))
        ) {
            self.missing("comparison_direction", "a comparison direction");
        }
        match self.attrs.get("compare_type").map(|a| a.as_enum()) {
            None => {}
            // Like the reference verifier, this leaves open which types go together (C3); only floats look at it.
            Some(Some(EnumAttr::ComparisonType(_))) => {}
            Some(_) => self.missing("compare_type", "a comparison type"),
        }
        if !shapes {
            return None;
        }
        self.result(extent::most_specific(&[lhs, rhs]).with_elem(ElementType::I1), "c2", "c2")
    }

    fn complex(&mut self) -> Option<Vec<Type>> {
        self.count(2)?;
        let tensors = self.tensors(0..2)?;
        let (lhs, rhs) = (tensors[0], tensors[1]);
        for (i, t) in tensors.iter().enumerate() {
            let id = format!("i{}", i + 1);
            self.want(t.elem.complex().is_some(), &id, || {
                format!("operand {i} has element type {}, but needs f32 or f64", t.elem)
            });
        }
        let same = lhs.elem == rhs.elem && same_shape(&lhs.shape, &rhs.shape);
        if !self.want(same, "c1", || format!("the operands have different types, {lhs} and {rhs}")) {
            return None;
        }
        let elem = lhs.elem.complex()?;
        self.result(extent::most_specific(&[lhs, rhs]).with_elem(elem), "c2", "c3")
    }

    fn convert(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let declared = self.declared_tensor()?;
        self.result(operand.with_elem(declared.elem), "c1", "c1")
    }

    fn bitcast_convert(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let operand = self.tensor(0)?;
        let declared = self.declared_tensor()?;
        let (from, to) = (operand.elem, declared.elem);
        let complex = from.is_complex() == to.is_complex();
        self.want(complex, "c2", || {
            format!("cannot reinterpret {from} as {to}: only one of them is complex")
        });
        let (narrow, wide) = (from.bit_width().min(to.bit_width()), from.bit_width().max(to.bit_width()));
        let ratio = i64::from(wide / narrow);
        if !self.want(wide % narrow == 0, "c1", || format!("{wide} is no multiple of {narrow} bits")) {
            return None;
        }
        let mut shape = operand.shape.to_vec();
        if to.bit_width() < from.bit_width() {
            shape.push(ratio);
        } else if to.bit_width() > from.bit_width() {
            let last = shape.pop();
            let fits = last.is_some_and(|d| super::same_extent(d, ratio));
            self.want(fits, "c1", || {
                format!("the last dimension of {operand} must be {ratio} to become {to}")
            });
        }
        let ty = TensorType { elem: to, quant: declared.quant.clone(), ..operand.with_shape(shape) };
        self.result(ty, "c1", "c1")
    }

    fn select(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let tensors = self.tensors(0..3)?;
        let (pred, on_true, on_false) = (tensors[0], tensors[1], tensors[2]);
        self.elem_kind(0, &[Bool]);
        let fits = pred.rank() == 0 || same_shape(&pred.shape, &on_true.shape);
        self.want(fits, "c1", || format!("pred has type {pred}, but needs rank 0 or the shape of {on_true}"));
        let same = same_element(on_true, on_false) && extent::agree(&on_true.extents(), &on_false.extents());
        if !self.want(same, "c2", || format!("the values have different types, {on_true} and {on_false}")) {
            return None;
        }
        self.result(extent::most_specific(&[on_true, on_false]), "c2", "c2")
    }
}
