//! Dynamic ops whose shape operands are constant become the static ops that they stand for.

use super::fold::Constants;
use tpuc_ir::{Attr, Module, Op, OpKind};
use tpuc_tensor::{ElementType, Tensor};

/// Gives `op` its static form where its shape operands are constant.
pub(super) fn rewrite(module: &mut Module, constants: &Constants, op: Op) {
    let data = &module.ops[op];
    let ints = |n: usize| data.operands.get(n).and_then(|&v| constants.ints(v));
    let result_is_static = || module.ty(data.results[0]).as_tensor().is_some_and(|t| t.is_static());
    let shape = || data.operands.last().and_then(|&v| constants.shape(v));
    let set = |names: &[&'static str], first: usize| -> Option<Vec<(&'static str, Attr)>> {
        names.iter().enumerate().map(|(i, &name)| Some((name, Attr::i64s(ints(first + i)?)))).collect()
    };
    // The static op, how many operands it keeps, attributes that it gains and those that it loses.
    let form: Option<(OpKind, usize, Vec<(&'static str, Attr)>, &[&str])> = match data.kind {
        OpKind::DynamicReshape if result_is_static() || shape().is_some() => {
            Some((OpKind::Reshape, 1, vec![], &[]))
        }
        OpKind::DynamicIota if result_is_static() || shape().is_some() => {
            Some((OpKind::Iota, 0, vec![], &[]))
        }
        OpKind::DynamicBroadcastInDim if result_is_static() || shape().is_some() => Some((
            OpKind::BroadcastInDim,
            1,
            vec![],
            &["known_expanding_dimensions", "known_nonexpanding_dimensions"],
        )),
        OpKind::DynamicPad => set(&["edge_padding_low", "edge_padding_high", "interior_padding"], 2)
            .map(|attrs| (OpKind::Pad, 2, attrs, &[][..])),
        OpKind::RealDynamicSlice => set(&["start_indices", "limit_indices", "strides"], 1)
            .map(|attrs| (OpKind::Slice, 1, attrs, &[][..])),
        OpKind::DynamicGather => set(&["slice_sizes"], 2).map(|attrs| (OpKind::Gather, 2, attrs, &[][..])),
        OpKind::DynamicConv => ints(2).map(|flat| {
            let padding = Tensor::from_ints(
                ElementType::I64,
                &[flat.len() as u64 / 2, 2],
                flat.into_iter().map(i128::from),
            );
            (OpKind::Convolution, 2, vec![("padding", Attr::Dense(padding))], &[][..])
        }),
        _ => None,
    };
    let Some((kind, keep, gained, lost)) = form else { return };
    // Inference of these three cannot tell the shape, so it is taken from the operand here.
    let refined = if matches!(kind, OpKind::Reshape | OpKind::Iota | OpKind::BroadcastInDim) {
        shape().and_then(|dims| {
            let ty = module.ty(data.results[0]).as_tensor()?;
            (dims.len() == ty.rank()).then(|| tpuc_ir::TensorType {
                shape: dims.into(),
                encoding: None,
                ..ty.clone()
            })
        })
    } else {
        None
    };
    let result = data.results[0];
    if let Some(ty) = refined {
        if !tpuc_ir::infer::compatible(module.ty(result), &ty.clone().into()) {
            return; // The verifier or the interpreter will say so.
        }
        module.values[result].ty = ty.into();
    } else if matches!(kind, OpKind::Reshape | OpKind::Iota | OpKind::BroadcastInDim)
        && !module.ty(result).as_tensor().is_some_and(|t| t.is_static())
    {
        return;
    }
    let data = &mut module.ops[op];
    data.kind = kind;
    data.operands.truncate(keep);
    for name in lost {
        data.attrs.remove(name);
    }
    for (name, attr) in gained {
        data.attrs.set(name, attr);
    }
}
