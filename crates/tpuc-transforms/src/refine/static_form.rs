//! Dynamic ops whose shape operands are constant become the static ops that they stand for.

use super::fold::Constants;
use tpuc_ir::infer::compatible;
use tpuc_ir::{Attr, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_tensor::{ElementType, Tensor};

/// The static op that a dynamic one stands for.
struct Form {
    kind: OpKind,
    /// How many operands are left.
    operands: usize,
    gained: Vec<(&'static str, Attr)>,
    lost: &'static [&'static str],
    /// The result type, where it does not follow from operands and attributes.
    result: Option<Type>,
}

/// Gives `op` its static form where its shape operands are constant.
pub(super) fn rewrite(module: &mut Module, constants: &Constants, op: Op) {
    let Some(form) = form(module, constants, op) else { return };
    if let Some(ty) = form.result {
        let result = module.ops[op].results[0];
        module.values[result].ty = ty;
    }
    let data = &mut module.ops[op];
    data.kind = form.kind;
    data.operands.truncate(form.operands);
    for name in form.lost {
        data.attrs.remove(name);
    }
    for (name, attr) in form.gained {
        data.attrs.set(name, attr);
    }
}

/// As [`rewrite()`] for an op by itself, where its results have known shapes and its shape operands are constants; a
/// known extent becomes a constant.
pub(crate) fn rewrite_known(module: &mut Module, op: Op) {
    let data = &module.ops[op];
    if data.kind == OpKind::GetDimensionSize {
        return Constants::default().fold(module, op);
    }
    let dynamic = [
        OpKind::DynamicReshape,
        OpKind::DynamicIota,
        OpKind::DynamicBroadcastInDim,
        OpKind::DynamicPad,
        OpKind::RealDynamicSlice,
        OpKind::DynamicGather,
        OpKind::DynamicConv,
    ];
    let is_static = |v: &Value| module.ty(*v).as_tensor().is_some_and(TensorType::is_static);
    if dynamic.contains(&data.kind) && data.operands.iter().chain(&data.results).all(is_static) {
        let mut constants = Constants::default();
        for &operand in &data.operands.clone() {
            if let Some(definition) =
                module.def_op(operand).filter(|&d| module.ops[d].kind == OpKind::Constant)
            {
                constants.fold(module, definition);
            }
        }
        rewrite(module, &constants, op);
    }
}

fn form(module: &Module, constants: &Constants, op: Op) -> Option<Form> {
    let data = &module.ops[op];
    let ints = |n: usize| constants.ints(*data.operands.get(n)?);
    let lists = |names: &[&'static str], first: usize| -> Option<Vec<(&'static str, Attr)>> {
        names.iter().enumerate().map(|(i, &name)| Some((name, Attr::i64s(ints(first + i)?)))).collect()
    };
    // The last operand is the shape of the result.
    let shaped = |kind, operands, lost| {
        let result = Some(static_result(module, constants, op)?);
        Some(Form { kind, operands, gained: Vec::new(), lost, result })
    };
    let with = |kind, operands, gained| Some(Form { kind, operands, gained, lost: &[], result: None });
    match data.kind {
        OpKind::DynamicReshape => shaped(OpKind::Reshape, 1, &[]),
        OpKind::DynamicIota => shaped(OpKind::Iota, 0, &[]),
        OpKind::DynamicBroadcastInDim => shaped(
            OpKind::BroadcastInDim,
            1,
            &["known_expanding_dimensions", "known_nonexpanding_dimensions"],
        ),
        OpKind::DynamicPad => {
            with(OpKind::Pad, 2, lists(&["edge_padding_low", "edge_padding_high", "interior_padding"], 2)?)
        }
        OpKind::RealDynamicSlice => {
            with(OpKind::Slice, 1, lists(&["start_indices", "limit_indices", "strides"], 1)?)
        }
        OpKind::DynamicGather => with(OpKind::Gather, 2, lists(&["slice_sizes"], 2)?),
        OpKind::DynamicConv => {
            let flat = ints(2)?;
            let pairs = [flat.len() as u64 / 2, 2];
            let padding = Tensor::from_ints(ElementType::I64, &pairs, flat.into_iter().map(i128::from));
            with(OpKind::Convolution, 2, vec![("padding", Attr::Dense(padding))])
        }
        _ => None,
    }
}

/// The result type with the extents that the shape operand gives; `None` where they are unknown, or do not fit what
/// is declared (which the verifier or the interpreter will say).
fn static_result(module: &Module, constants: &Constants, op: Op) -> Option<Type> {
    let data = &module.ops[op];
    let declared = module.ty(data.results[0]);
    let ty = declared.as_tensor()?;
    let Some(shape) = constants.shape(*data.operands.last()?) else {
        return ty.is_static().then(|| declared.clone());
    };
    let refined = Type::Tensor(TensorType { shape: shape.into(), encoding: None, ..ty.clone() });
    compatible(declared, &refined).then_some(refined)
}
