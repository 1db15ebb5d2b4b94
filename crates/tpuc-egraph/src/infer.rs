//! The type of a new node: `tpuc_ir`'s inference, with what the e-graph keeps in attributes.

use crate::form::Function;
use crate::lang::{FUNCTION, MONOID, RESULT, stated_type};
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
    let mut result = 0;
    if let Some(function) = attrs.get(FUNCTION) {
        let function = Function::from_attr(function)?;
        let tuple = function.types().iter().map(|&ty| Type::tensor(ty, []));
        let outputs: Vec<Type> = tuple.collect();
        result = usize::try_from(attrs.get(RESULT)?.as_int()?).ok()?;
        regions.push(RegionType { inputs: [&outputs[..], &outputs].concat(), outputs });
    }
    let mut results = infer(kind, &types, attrs, &regions, declared.as_slice()).ok()?;
    if regions.is_empty() && results.len() != 1 || result >= results.len() {
        return None;
    }
    let Type::Tensor(mut ty) = results.swap_remove(result) else { return None };
    // A contraction may state a wider element type than its operands'.
    ty.elem = elem.unwrap_or(ty.elem);
    let agrees = shape.is_none_or(|s| ty.shape[..] == s[..]);
    (agrees && ty.is_static()).then_some(ty)
}
