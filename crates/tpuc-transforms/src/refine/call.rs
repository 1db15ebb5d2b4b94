//! Custom calls that frameworks use to export programs with dynamic shapes. Source: the dynamism RFC.

use super::fold::Constants;
use crate::rewrite::clone_ops;
use rustc_hash::FxHashMap;
use tpuc_ir::attr::{EnumAttr, RngAlgorithm};
use tpuc_ir::infer::compatible;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_support::Diagnostic;
use tpuc_tensor::{ElementType, Scalar, Tensor};

pub(super) enum Outcome {
    Keep,
    Drop,
    Forward(Value),
}

pub(super) fn refine(module: &mut Module, constants: &Constants, op: Op) -> Result<Outcome, Diagnostic> {
    result_shapes(module, constants, op);
    let data = &module.ops[op];
    let target = data.attr("call_target_name").and_then(Attr::as_str).unwrap_or_default();
    Ok(match (target, data.operands.len(), data.results.len()) {
        ("shape_assertion", 1.., 0) => return assertion(module, constants, op),
        ("stablehlo.shape_refinement_operand_wrapper", 2, 1)
            if compatible(module.ty(data.operands[0]), module.ty(data.results[0])) =>
        {
            Outcome::Forward(data.operands[0])
        }
        ("stablehlo.dynamic_top_k", 2, 2) => {
            let k = constants.ints(data.operands[1]).and_then(|k| k.first().copied());
            if let Some(k) = k {
                become_op(module, op, OpKind::ChloTopK, &[("k", Attr::i64(k))]);
            }
            Outcome::Keep
        }
        ("stablehlo.dynamic_reduce_window", operands, results)
            if results > 0 && operands == 2 * results + 5 =>
        {
            reduce_window(module, constants, op);
            Outcome::Keep
        }
        ("stablehlo.dynamic_rng_bit_generator", 2, 2) => {
            let algorithm = match data.attr("rng_algorithm") {
                Some(attr @ Attr::Enum(EnumAttr::RngAlgorithm(_))) => attr.clone(),
                _ => Attr::Enum(RngAlgorithm::Default.into()),
            };
            let is_static = |&v: &Value| module.ty(v).as_tensor().is_some_and(TensorType::is_static);
            if data.results.iter().all(is_static) {
                become_op(module, op, OpKind::RngBitGenerator, &[("rng_algorithm", algorithm)]);
            }
            Outcome::Keep
        }
        _ => Outcome::Keep,
    })
}

/// `indices_of_shape_operands` names the operands that hold the shapes of the results.
fn result_shapes(module: &mut Module, constants: &Constants, op: Op) {
    let data = &module.ops[op];
    let Some(indices) = data.attr("indices_of_shape_operands").and_then(Attr::as_ints) else { return };
    if indices.len() != data.results.len() {
        return;
    }
    for (result, index) in data.results.clone().into_iter().zip(indices) {
        let operand = usize::try_from(index).ok().and_then(|i| module.ops[op].operands.get(i).copied());
        let Some(shape) = operand.and_then(|v| constants.shape(v)) else { continue };
        if let Some(ty) = module.ty(result).as_tensor() {
            let refined = Type::Tensor(TensorType { shape: shape.into(), encoding: None, ..ty.clone() });
            if compatible(module.ty(result), &refined) {
                module.values[result].ty = refined;
            }
        }
    }
}

/// Inputs, initial values, window dimensions, strides, base and window dilations, padding; the computation is a
/// function.
fn reduce_window(module: &mut Module, constants: &Constants, op: Op) -> Option<()> {
    let data = &module.ops[op];
    let values = 2 * data.results.len();
    let ints = |n: usize| constants.ints(data.operands[values + n]);
    let names = ["window_dimensions", "window_strides", "base_dilations", "window_dilations"];
    let lists: Option<Vec<Attr>> = (0..names.len()).map(|n| Some(Attr::i64s(ints(n)?))).collect();
    let padding = ints(4)?;
    let pairs = [padding.len() as u64 / 2, 2];
    let padding = Tensor::from_ints(ElementType::I64, &pairs, padding.into_iter().map(i128::from));
    let attrs = names.into_iter().zip(lists?).chain([("padding", Attr::Dense(padding))]);
    let attrs: AttrDict = attrs.collect();

    let Some(Attr::Array(computations)) = data.attr("called_computations") else { return None };
    let function = module.function(computations.first()?.as_symbol()?)?;
    let callee = module.region_block(function, 0)?;
    let (region, body) = module.new_region();
    let mut map = FxHashMap::default();
    for arg in module.blocks[callee].args.clone() {
        let (ty, loc) = (module.ty(arg).clone(), module.values[arg].loc.clone());
        map.insert(arg, module.add_block_arg(body, ty, loc));
    }
    clone_ops(module, callee, body, &mut map, None);
    let end = module.terminator(body)?;
    module.ops[end].kind = OpKind::Return;
    let data = &mut module.ops[op];
    data.kind = OpKind::ReduceWindow;
    data.operands.truncate(values);
    data.attrs = attrs;
    data.regions.push(region);
    Some(())
}

fn become_op(module: &mut Module, op: Op, kind: OpKind, attrs: &[(&'static str, Attr)]) {
    let data = &mut module.ops[op];
    data.kind = kind;
    data.operands.truncate(1);
    data.attrs = attrs.iter().cloned().collect();
}

/// `@shape_assertion(%holds, values...)`: goes where it holds, is an error where it does not.
fn assertion(module: &Module, constants: &Constants, op: Op) -> Result<Outcome, Diagnostic> {
    let data = &module.ops[op];
    let Some(holds) = constants.get(data.operands[0]) else { return Ok(Outcome::Keep) };
    if holds.scalars().all(|s| s == Scalar::Bool(true)) {
        return Ok(Outcome::Drop);
    }
    let mut message =
        data.attr("error_message").and_then(Attr::as_str).unwrap_or("a shape assertion").to_string();
    for (i, &value) in data.operands[1..].iter().enumerate() {
        if let Some(number) = constants.ints(value).and_then(|v| v.first().copied()) {
            message = message.replace(&format!("{{{i}}}"), &number.to_string());
        }
    }
    let diagnostic = Diagnostic::error(format!("shape assertion does not hold: {message}"));
    Err(diagnostic.constraint("shape_assertion").at(data.span).loc(data.loc.clone()))
}
