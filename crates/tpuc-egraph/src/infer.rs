//! The type of a new node: `tpuc_ir`'s inference, with what the e-graph keeps in attributes.

use crate::lang::{MONOID, stated_type};
use smallvec::SmallVec;
use tpuc_ir::infer::{RegionType, infer};
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType, Type};

/// The result type of an op; `None` when operands and attributes do not fit together.
pub fn result_type(kind: OpKind, operands: &[&TensorType], attrs: &AttrDict) -> Option<TensorType> {
    let (shape, elem) = stated_type(attrs);
    let types: SmallVec<[Type; 3]> = operands.iter().map(|&t| Type::Tensor(t.clone())).collect();
    let declared: Option<Type> = match kind {
        OpKind::Reshape | OpKind::BroadcastInDim => Some(operands.first()?.with_shape(shape.clone()?).into()),
        OpKind::Convert => Some(operands.first()?.with_elem(elem?).into()),
        OpKind::Iota | OpKind::BitcastConvert => Some(Type::tensor(elem?, shape.clone()?)),
        _ => None,
    };
    let mut regions: SmallVec<[RegionType; 1]> = SmallVec::new();
    if attrs.get(MONOID).and_then(Attr::as_str).is_some() {
        // The body computes in the element type of the result.
        let scalar = Type::tensor(elem.unwrap_or(operands.first()?.elem), []);
        regions.push(RegionType { inputs: vec![scalar.clone(), scalar.clone()], outputs: vec![scalar] });
    }
    let mut results = infer(kind, &types, attrs, &regions, declared.as_slice()).ok()?.into_iter();
    let (Some(Type::Tensor(mut ty)), None) = (results.next(), results.next()) else { return None };
    // A contraction may state a wider element type than its operands'.
    ty.elem = elem.unwrap_or(ty.elem);
    let agrees = shape.is_none_or(|s| ty.shape[..] == s[..]);
    (agrees && ty.is_static()).then_some(ty)
}
