//! Ops that stand for others: the part of `canonicalize` that puts new ops in front.
//!
//! - CHLO's broadcasting ops on static shapes become broadcasts and the plain op;
//! - `chlo.constant` and `chlo.constant_like` become constants;
//! - dynamic ops whose shapes are known become the static ones, `get_dimension_size` a constant.

use crate::refine::static_form;
use tpuc_interp::eval_op;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpData, OpKind, TensorType, Type, Value};
use tpuc_tensor::{Scalar, Tensor};

/// Rewrites `op` in place; ops that have to come before it are added to `before`.
pub(super) fn expand(module: &mut Module, op: Op, before: &mut Vec<Op>) {
    let kind = module.ops[op].kind;
    match kind {
        OpKind::ChloConstant => module.ops[op].kind = OpKind::Constant,
        OpKind::ChloConstantLike => constant_like(module, op, before),
        _ => {
            if let Some(plain) = plain(kind) {
                broadcasting(module, op, plain, before);
            } else {
                static_form::rewrite_known(module, op);
            }
        }
    }
}

/// The type of a value whose shape is known and whose elements stand for themselves.
fn known(module: &Module, value: Value) -> Option<&TensorType> {
    module.ty(value).as_tensor().filter(|t| t.is_static() && t.quant.is_none() && t.encoding.is_none())
}

/// What a broadcasting op of CHLO computes once shapes are equal.
fn plain(kind: OpKind) -> Option<OpKind> {
    let name = kind.name().strip_prefix("chlo.broadcast_")?;
    OpKind::from_name(&format!("stablehlo.{name}")).or_else(|| OpKind::from_name(&format!("chlo.{name}")))
}

fn broadcasting(module: &mut Module, op: Op, plain: OpKind, before: &mut Vec<Op>) {
    let data = &module.ops[op];
    let [result] = data.results[..] else { return };
    let operands = data.operands.clone();
    let named = data.attr("broadcast_dimensions").and_then(Attr::as_ints);
    let Some(to) = known(module, result).map(|t| t.shape.clone()) else { return };
    let mut dims = Vec::with_capacity(operands.len());
    for &operand in &operands {
        let Some(ty) = known(module, operand) else { return };
        let (rank, full) = (ty.rank(), to.len());
        dims.push(match &named {
            Some(named) if rank < full && rank > 0 => named.clone(),
            _ if rank <= full => ((full - rank) as i64..full as i64).collect(),
            _ => return,
        });
    }
    for (i, (&operand, dims)) in operands.iter().zip(dims).enumerate() {
        let Some(ty) = module.ty(operand).as_tensor().cloned() else { return };
        if ty.shape != to {
            let attrs = AttrDict::new().with("broadcast_dimensions", Attr::i64s(dims));
            let wide = Type::Tensor(TensorType { shape: to.clone(), ..ty });
            let wide = insert(module, op, OpKind::BroadcastInDim, [operand], attrs, wide, before);
            module.ops[op].operands[i] = wide;
        }
    }
    let data = &mut module.ops[op];
    data.kind = plain;
    data.attrs.remove("broadcast_dimensions");
}

fn constant_like(module: &mut Module, op: Op, before: &mut Vec<Op>) {
    let data = &module.ops[op];
    let ([operand], [result]) = (&data.operands[..], &data.results[..]) else { return };
    let (Some(_), Some(ty)) = (known(module, *operand), known(module, *result).cloned()) else { return };
    let scalar = TensorType::new(ty.elem, []);
    let one = Tensor::splat(ty.elem, &[], Scalar::zero(ty.elem));
    let value = eval_op(data.kind, &data.attrs, &[one], std::slice::from_ref(&scalar));
    let Some(value) = value.ok().and_then(|mut values| values.pop()) else { return };
    let attrs = AttrDict::new().with("value", Attr::Dense(value));
    let value = insert(module, op, OpKind::Constant, [], attrs, scalar.into(), before);
    let data = &mut module.ops[op];
    data.kind = OpKind::BroadcastInDim;
    data.operands = [value].into_iter().collect();
    data.attrs.remove("value");
    data.attrs.set("broadcast_dimensions", Attr::i64s([]));
}

/// A new op in front of `op`, at its place in the source.
fn insert(
    module: &mut Module,
    op: Op,
    kind: OpKind,
    operands: impl IntoIterator<Item = Value>,
    attrs: AttrDict,
    ty: Type,
    before: &mut Vec<Op>,
) -> Value {
    let mut data = OpData::new(kind);
    data.operands = operands.into_iter().collect();
    data.attrs = attrs;
    data.loc = module.ops[op].loc.clone();
    data.span = module.ops[op].span;
    let new = module.new_op(data, [ty]);
    before.push(new);
    module.ops[new].results[0]
}
