//! Shape refinement: a program of dynamic shapes becomes one of static shapes once its argument shapes are known.
//!
//! Source: the dynamism RFC of the StableHLO project. Calls are inlined first, so that shapes and the integers that
//! shapes are computed from flow to where they are needed; then one walk in program order folds what is constant,
//! gives dynamic ops whose shape operands are constant their static form, and infers types anew. What depends on
//! data stays dynamic.

mod call;
mod fold;
pub(crate) mod static_form;

use crate::passes::{inline, remove_dead};
use crate::rewrite::Substitution;
use fold::Constants;
use tpuc_ir::infer::{self, RegionType};
use tpuc_ir::{Attr, Block, DYNAMIC, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_support::Diagnostic;

/// Refines `function` for arguments of these types; `None` keeps the declared ones. What depends on data keeps unknown
/// extents.
///
/// # Errors
/// An argument type that does not fit the declared one, a shape assertion of the program that does not hold, and
/// recursion.
pub fn refine(module: &mut Module, function: Op, arguments: Option<&[Type]>) -> Result<(), Diagnostic> {
    inline(module)?;
    refine_body(module, function, arguments)?;
    remove_dead(module);
    Ok(())
}

fn refine_body(module: &mut Module, function: Op, arguments: Option<&[Type]>) -> Result<(), Diagnostic> {
    let Some(block) = module.region_block(function, 0) else { return Ok(()) };
    if let Some(types) = arguments {
        set_arguments(module, function, block, types)?;
    }
    let mut walk = Walk { module, constants: Constants::default(), replaced: Substitution::default() };
    walk.block(block)?;
    let Walk { replaced, .. } = walk;
    replaced.apply(module, function);
    let types = |module: &Module, values: &[Value]| -> Vec<Type> {
        values.iter().map(|&v| module.ty(v).clone()).collect()
    };
    let inputs = types(module, &module.blocks[block].args);
    let results = module.terminator(block).map(|end| types(module, &module.ops[end].operands));
    let signature = Type::Function(inputs.into(), results.unwrap_or_default().into());
    module.ops[function].attrs.set("function_type", Attr::Type(signature));
    Ok(())
}

/// Whether every value of a function has a shape that is known.
pub fn is_static(module: &Module, function: Op) -> bool {
    let mut all = true;
    let known = |ty: &Type| ty.as_tensor().is_none_or(TensorType::is_static);
    module.walk(function, &mut |op| {
        let data = &module.ops[op];
        all &= data.results.iter().all(|&v| known(module.ty(v)));
        for &region in &data.regions {
            for &block in &module.regions[region].blocks {
                all &= module.blocks[block].args.iter().all(|&v| known(module.ty(v)));
            }
        }
    });
    all
}

fn set_arguments(module: &mut Module, function: Op, block: Block, types: &[Type]) -> Result<(), Diagnostic> {
    let args = module.blocks[block].args.clone();
    let error = |message: String| {
        let data = &module.ops[function];
        Diagnostic::error(message).constraint("refine_shapes").at(data.span).loc(data.loc.clone())
    };
    if args.len() != types.len() {
        return Err(error(format!(
            "the function has {} arguments, but {} types are given",
            args.len(),
            types.len()
        )));
    }
    for (i, (&arg, ty)) in args.iter().zip(types).enumerate() {
        if !infer::compatible(module.ty(arg), ty) || exceeds_bounds(module.ty(arg), ty) {
            let declared = module.ty(arg);
            return Err(error(format!(
                "argument {i} is declared as {declared}; it cannot be refined to {ty}"
            )));
        }
    }
    for (arg, ty) in args.into_iter().zip(types) {
        module.values[arg].ty = ty.clone();
    }
    Ok(())
}

fn exceeds_bounds(declared: &Type, ty: &Type) -> bool {
    let (Some(declared), Some(ty)) = (declared.as_tensor(), ty.as_tensor()) else { return false };
    let Some(bounds) = declared.bounds() else { return false };
    bounds.iter().zip(&ty.shape).any(|(&bound, &extent)| bound != DYNAMIC && extent > bound)
}

struct Walk<'m> {
    module: &'m mut Module,
    constants: Constants,
    replaced: Substitution,
}

impl Walk<'_> {
    fn block(&mut self, block: Block) -> Result<(), Diagnostic> {
        let mut kept = Vec::new();
        for op in std::mem::take(&mut self.module.blocks[block].ops) {
            if self.op(op)? {
                kept.push(op);
            }
        }
        self.module.blocks[block].ops = kept;
        Ok(())
    }

    /// Refines one op; false where it is no longer needed.
    fn op(&mut self, op: Op) -> Result<bool, Diagnostic> {
        for i in 0..self.module.ops[op].operands.len() {
            self.module.ops[op].operands[i] = self.replaced.resolve(self.module.ops[op].operands[i]);
        }
        if self.module.ops[op].kind == OpKind::CustomCall {
            match call::refine(self.module, &self.constants, op)? {
                call::Outcome::Keep => {}
                call::Outcome::Drop => return Ok(false),
                call::Outcome::Forward(value) => {
                    self.replaced.insert(self.module.ops[op].results[0], value);
                    return Ok(false);
                }
            }
        }
        static_form::rewrite(self.module, &self.constants, op);
        self.regions(op)?;
        self.results(op);
        self.constants.fold(self.module, op);
        Ok(true)
    }

    /// The regions of control flow see the refined types of what flows into them.
    fn regions(&mut self, op: Op) -> Result<(), Diagnostic> {
        let data = &self.module.ops[op];
        if data.kind == OpKind::While {
            let types: Vec<Type> = data.operands.iter().map(|&v| self.module.ty(v).clone()).collect();
            for n in 0..2 {
                let Some(block) = self.module.region_block(op, n) else { continue };
                for (arg, ty) in self.module.blocks[block].args.clone().into_iter().zip(&types) {
                    self.refine_value(arg, ty);
                }
            }
        }
        for region in self.module.ops[op].regions.clone() {
            for block in self.module.regions[region].blocks.clone() {
                self.block(block)?;
            }
        }
        Ok(())
    }

    fn refine_value(&mut self, value: Value, ty: &Type) {
        let merged = most_specific(self.module.ty(value), ty);
        self.module.values[value].ty = merged;
    }

    /// Result types from operand types, where that tells more than what is declared.
    fn results(&mut self, op: Op) {
        let known = |ty: &Type| ty.as_tensor().is_none_or(TensorType::is_static);
        let data = &self.module.ops[op];
        if data.results.iter().all(|&v| known(self.module.ty(v))) {
            return;
        }
        let Some(types) = self.inferred(op) else { return };
        for (result, ty) in self.module.ops[op].results.clone().into_iter().zip(types) {
            self.refine_value(result, &ty);
        }
    }

    fn inferred(&self, op: Op) -> Option<Vec<Type>> {
        let module = &*self.module;
        let data = &module.ops[op];
        let ty = |&v: &Value| module.ty(v).clone();
        let operands: Vec<Type> = data.operands.iter().map(ty).collect();
        let declared: Vec<Type> = data.results.iter().map(ty).collect();
        let first = || operands.first().and_then(Type::as_tensor);
        let shaped = |shape: &[i64]| {
            let declared = declared.first().and_then(Type::as_tensor)?;
            Some(vec![Type::Tensor(TensorType { shape: shape.into(), encoding: None, ..declared.clone() })])
        };
        match data.kind {
            OpKind::Convert
            | OpKind::UniformQuantize
            | OpKind::UniformDequantize
            | OpKind::ReducePrecision => {
                return shaped(&first()?.shape);
            }
            OpKind::BitcastConvert if declared.first()?.as_tensor()?.rank() == first()?.rank() => {
                return shaped(&first()?.shape);
            }
            OpKind::Reshape => {
                // One unknown extent follows from the number of elements.
                let result = declared.first()?.as_tensor()?;
                let len = i64::try_from(first()?.len()?).ok()?;
                let rest: i64 = result
                    .shape
                    .iter()
                    .filter(|&&d| d != DYNAMIC)
                    .try_fold(1i64, |n, &d| n.checked_mul(d))?;
                let unknown = result.shape.iter().filter(|&&d| d == DYNAMIC).count();
                if unknown != 1 || rest == 0 || len % rest != 0 {
                    return None;
                }
                let shape: Vec<i64> =
                    result.shape.iter().map(|&d| if d == DYNAMIC { len / rest } else { d }).collect();
                return shaped(&shape);
            }
            OpKind::DynamicReshape | OpKind::DynamicIota | OpKind::DynamicBroadcastInDim => {
                let shape = self.constants.shape(*data.operands.last()?)?;
                return shaped(&shape);
            }
            OpKind::While => return Some(operands),
            OpKind::If | OpKind::Case => {
                let mut merged = declared;
                for n in 0..data.regions.len() {
                    let end = module.terminator(module.region_block(op, n)?)?;
                    for (i, value) in module.ops[end].operands.iter().enumerate() {
                        *merged.get_mut(i)? = most_specific(merged.get(i)?, module.ty(*value));
                    }
                }
                return Some(merged);
            }
            _ => {}
        }
        let regions: Option<Vec<RegionType>> =
            (0..data.regions.len()).map(|n| region_type(module, module.region_block(op, n)?)).collect();
        infer::infer::<Type, Type>(data.kind, &operands, &data.attrs, &regions?, &[]).ok()
    }
}

fn region_type(module: &Module, block: Block) -> Option<RegionType> {
    let types = |values: &[Value]| values.iter().map(|&v| module.ty(v).clone()).collect();
    let outputs = types(&module.ops[module.terminator(block)?].operands);
    Some(RegionType { inputs: types(&module.blocks[block].args), outputs })
}

/// Both types are right; the one that is kept knows every extent that either knows.
fn most_specific(a: &Type, b: &Type) -> Type {
    match (a, b) {
        (Type::Tensor(a), Type::Tensor(b)) if a.rank() == b.rank() => {
            let shape: Vec<i64> =
                a.shape.iter().zip(&b.shape).map(|(&a, &b)| if a == DYNAMIC { b } else { a }).collect();
            let encoding = a.encoding.clone().filter(|_| a.bounds().is_none() || shape.contains(&DYNAMIC));
            Type::Tensor(TensorType { shape: shape.into(), encoding, ..a.clone() })
        }
        _ => a.clone(),
    }
}
