//! Small constants: the integers and booleans that shapes are computed from.

use rustc_hash::FxHashMap;
use tpuc_interp::eval_op;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpKind, TensorType, Value};
use tpuc_tensor::{Kind, Scalar, Tensor};

/// Constants with more elements than this do not describe shapes.
const MAX_ELEMENTS: usize = 1024;

#[derive(Default)]
pub(super) struct Constants(FxHashMap<Value, Tensor>);

impl Constants {
    pub fn get(&self, value: Value) -> Option<&Tensor> {
        self.0.get(&value)
    }

    /// The integers of a constant.
    pub fn ints(&self, value: Value) -> Option<Vec<i64>> {
        self.get(value)?.to_ints()?.into_iter().map(|v| i64::try_from(v).ok()).collect()
    }

    /// The integers of a constant that is a shape: none is negative.
    pub fn shape(&self, value: Value) -> Option<Vec<i64>> {
        self.ints(value).filter(|dims| dims.iter().all(|&d| d >= 0))
    }

    /// Turns an op into a constant where its operands are, and remembers what it is.
    pub fn fold(&mut self, module: &mut Module, op: Op) {
        let data = &module.ops[op];
        let [result] = data.results[..] else { return };
        let Some(ty) = module.ty(result).as_tensor().filter(|t| is_small(t)).cloned() else { return };
        if matches!(data.kind, OpKind::Constant | OpKind::ArithConstant) {
            if let Some(value) = data.attr("value").and_then(Attr::as_dense) {
                self.0.insert(result, value.clone());
            }
            return;
        }
        let Some(value) = self.evaluate(module, op, &ty) else { return };
        let data = &mut module.ops[op];
        data.kind = OpKind::Constant;
        data.operands.clear();
        data.attrs = AttrDict::new().with("value", Attr::Dense(value.clone()));
        self.0.insert(result, value);
    }

    fn evaluate(&self, module: &Module, op: Op, ty: &TensorType) -> Option<Tensor> {
        let data = &module.ops[op];
        if data.kind == OpKind::GetDimensionSize {
            let operand = module.ty(*data.operands.first()?).as_tensor()?;
            let dimension = usize::try_from(data.attr("dimension")?.as_int()?).ok()?;
            let extent = *operand.shape.get(dimension).filter(|&&d| d >= 0)?;
            return Some(Tensor::scalar(ty.elem, Scalar::Int(extent.into())));
        }
        if !data.kind.is_pure() || !data.regions.is_empty() || data.operands.is_empty() {
            return None;
        }
        let operands: Option<Vec<Tensor>> = data.operands.iter().map(|&v| self.get(v).cloned()).collect();
        eval_op(data.kind, &data.attrs, &operands?, std::slice::from_ref(ty)).ok()?.pop()
    }
}

fn is_small(ty: &TensorType) -> bool {
    let whole = matches!(ty.elem.kind(), Kind::Bool | Kind::Signed | Kind::Unsigned);
    whole && ty.quant.is_none() && ty.len().is_some_and(|n| n <= MAX_ELEMENTS)
}
