//! What distributes values over devices, on the one device of an evaluation: every value is there as a whole.
//!
//! Source: Shardy documentation. Its ops have the types of whole values outside of `manual_computation`; there, and
//! after the custom calls that older exports use instead, values are the parts of one device. Both agree as long as
//! all axes that split a value have size 1.

use crate::error::{Fault, malformed};
use crate::exec::{Datum, Frame, Machine};
use tpuc_ir::{Op, OpKind, Type};

pub(crate) fn applies(kind: OpKind) -> bool {
    kind.info().dialect == "sdy" && !matches!(kind, OpKind::SdyMesh | OpKind::SdyReturn | OpKind::SdyConstant)
}

/// Targets of custom calls that say where a value lives and pass it on.
pub(crate) fn is_placement(target: &str) -> bool {
    matches!(
        target,
        "Sharding"
            | "SPMDFullToShardShape"
            | "SPMDShardToFullShape"
            | "annotate_device_placement"
            | "LayoutConstraint"
            | "MoveToHost"
            | "MoveToDevice"
    )
}

/// Values that are passed on whole.
pub(crate) fn unsharded(operands: Vec<Datum>, types: &[&Type]) -> Result<Vec<Datum>, Fault> {
    if operands.len() != types.len() {
        return Err(malformed!("{} operands for {} results", operands.len(), types.len()));
    }
    operands.iter().zip(types).try_for_each(|(value, ty)| fits(value, ty))?;
    Ok(operands)
}

fn fits(value: &Datum, ty: &Type) -> Result<(), Fault> {
    let (Datum::Tensor(tensor), Type::Tensor(ty)) = (value, ty) else { return Ok(()) };
    if ty.dims().is_none_or(|dims| dims == tensor.shape()) {
        return Ok(());
    }
    let message = format!("shape {:?} as a part or a whole of {ty} on one device", tensor.shape());
    Err(Fault::Unsupported(message))
}

pub(crate) fn eval(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    operands: Vec<Datum>,
    types: &[&Type],
) -> Result<Vec<Datum>, Fault> {
    let module = machine.module;
    match module.ops[op].kind {
        OpKind::SdyManualComputation | OpKind::SdyNamedComputation => {
            let body = module.region_block(op, 0).ok_or_else(|| malformed!("the region is missing"))?;
            let args = &module.blocks[body].args;
            operands.iter().zip(args).try_for_each(|(value, &arg)| fits(value, module.ty(arg)))?;
            let results = machine.block(frame, body, operands)?;
            unsharded(results, types)
        }
        OpKind::SdyShardingGroup => Ok(Vec::new()),
        _ => unsharded(operands, types),
    }
}
