//! Constants of a self-checking program as arguments, so that a backend's own code computes with them instead of the
//! compiler.

use std::sync::Arc;
use tpuc_ir::{Attr, Module, Op, OpKind, Type, Value, ValueDef};
use tpuc_support::Loc;
use tpuc_tensor::Tensor;

/// Turns the constants at the top of a function without arguments into arguments and gives their values. Expected
/// values (operands of checks only), quantised constants and operands that say a shape stay constants.
pub fn lift_constants(module: &mut Module, function: Op) -> Vec<Tensor> {
    let Some(block) = module.region_block(function, 0).filter(|&b| module.blocks[b].args.is_empty()) else {
        return Vec::new();
    };
    let mut lifted = Vec::new();
    for op in module.blocks[block].ops.clone() {
        let data = &module.ops[op];
        let value = data.attr("value").filter(|_| data.kind == OpKind::Constant).and_then(Attr::as_dense);
        if let Some(value) = value
            && data.results.iter().all(|&r| is_plain(module, r) && computes(module, function, r))
        {
            lifted.push((op, value.clone()));
        }
    }
    for (op, _) in &lifted {
        let result = module.ops[*op].results[0];
        let number = module.blocks[block].args.len() as u32;
        module.values[result].def = ValueDef::Arg(block, number);
        module.values[result].loc = Loc::Unknown;
        module.blocks[block].args.push(result);
    }
    module.blocks[block].ops.retain(|op| lifted.iter().all(|(o, _)| o != op));
    let inputs: Vec<Type> = module.blocks[block].args.iter().map(|&v| module.ty(v).clone()).collect();
    if let Some(Type::Function(_, results)) =
        module.ops[function].attr("function_type").and_then(|a| a.as_type()).cloned()
    {
        let ty = Type::Function(Arc::from(inputs), results);
        module.ops[function].attrs.set("function_type", Attr::Type(ty));
    }
    lifted.into_iter().map(|(_, value)| value).collect()
}

fn is_plain(module: &Module, value: Value) -> bool {
    module.ty(value).as_tensor().is_some_and(|t| t.quant.is_none() && t.encoding.is_none())
}

/// Whether some op other than a check uses a value, and none needs it as a constant.
fn computes(module: &Module, function: Op, value: Value) -> bool {
    let (mut used, mut constant) = (false, false);
    module.walk(function, &mut |op| {
        let data = &module.ops[op];
        for (i, _) in data.operands.iter().enumerate().filter(|(_, v)| **v == value) {
            used |= !is_check(module, op);
            constant |= says_a_shape(data.kind, i);
        }
    });
    used && !constant
}

fn is_check(module: &Module, op: Op) -> bool {
    let data = &module.ops[op];
    let target = data.attr("call_target_name").and_then(Attr::as_str);
    data.kind.info().dialect == "check" || target.is_some_and(|t| t.starts_with("check."))
}

fn says_a_shape(kind: OpKind, operand: usize) -> bool {
    match kind {
        OpKind::DynamicIota => true,
        OpKind::DynamicReshape | OpKind::DynamicBroadcastInDim | OpKind::SetDimensionSize => operand == 1,
        OpKind::DynamicGather | OpKind::DynamicConv | OpKind::Rng => operand == 2,
        OpKind::RealDynamicSlice => operand >= 1,
        OpKind::DynamicPad => operand >= 2,
        _ => false,
    }
}
