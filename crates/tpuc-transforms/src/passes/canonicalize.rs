//! `canonicalize`: one spelling for each thing, so that later passes see fewer forms.
//!
//! - `broadcast` becomes `broadcast_in_dim`, `dot` becomes `dot_general`, `arith.constant` of a tensor becomes
//!   `stablehlo.constant`;
//! - ops that stand for others become those, see `expand.rs`;
//! - a `convert` to the same type and a `reshape` to the same type vanish;
//! - a reduction of several operands becomes one for each group of components that depend on each other, see
//!   `split_reduce.rs`;
//! - a loop value that every iteration passes on unchanged is read from outside instead.

use super::expand::expand;
use super::split_reduce::split_reduce;
use crate::rewrite::{Substitution, drop_carried};
use rustc_hash::FxHashSet;
use std::sync::Arc;
use tpuc_ir::{Attr, Block, DotDims, Module, Op, OpKind, Value};
use tpuc_pass::{Pass, PassContext, PassInfo};
use tpuc_support::Diagnostic;

pub const INFO: PassInfo = PassInfo {
    name: "canonicalize",
    description: "one spelling for each thing: deprecated ops, no-op converts, loop-invariant carried values",
    options: &[],
    make: |_| Ok(Box::new(Canonicalize)),
};

struct Canonicalize;

impl Pass for Canonicalize {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, _: &mut PassContext) -> Result<(), Diagnostic> {
        for f in module.functions().collect::<Vec<_>>() {
            let Some(block) = module.region_block(f, 0) else { continue };
            let mut replaced = Substitution::default();
            let mut used = FxHashSet::default();
            module.walk(f, &mut |op| used.extend(module.ops[op].operands.iter().copied()));
            visit(module, block, &used, &mut replaced);
            replaced.apply(module, f);
        }
        Ok(())
    }
}

fn visit(module: &mut Module, block: Block, used: &FxHashSet<Value>, replaced: &mut Substitution) {
    let mut kept = Vec::new();
    for op in std::mem::take(&mut module.blocks[block].ops) {
        for region in module.ops[op].regions.clone() {
            for inner in module.regions[region].blocks.clone() {
                visit(module, inner, used, replaced);
            }
        }
        if module.ops[op].kind == OpKind::While {
            hoist_invariants(module, op, replaced);
        }
        expand(module, op, &mut kept);
        respell(module, op);
        if split_reduce(module, op, used, &mut kept, replaced) {
            continue;
        }
        match forwarded(module, op) {
            Some(value) => replaced.insert(module.ops[op].results[0], value),
            None => kept.push(op),
        }
    }
    module.blocks[block].ops = kept;
}

fn respell(module: &mut Module, op: Op) {
    let data = &module.ops[op];
    let rank = |v: Value| module.ty(v).as_tensor().map(|t| t.rank());
    match data.kind {
        OpKind::Broadcast => {
            let (Some(from), Some(to)) = (rank(data.operands[0]), rank(data.results[0])) else { return };
            let dims = Attr::i64s((to - from) as i64..to as i64);
            let data = &mut module.ops[op];
            data.kind = OpKind::BroadcastInDim;
            data.attrs.remove("broadcast_sizes");
            data.attrs.set("broadcast_dimensions", dims);
        }
        OpKind::Dot => {
            let Some(left) = rank(data.operands[0]).filter(|&r| r > 0) else { return };
            let dims =
                DotDims { lhs_contract: vec![left as i64 - 1], rhs_contract: vec![0], ..DotDims::default() };
            let data = &mut module.ops[op];
            data.kind = OpKind::DotGeneral;
            data.attrs.set("dot_dimension_numbers", Attr::Dot(Arc::new(dims)));
        }
        OpKind::ArithConstant if matches!(data.attr("value"), Some(Attr::Dense(_))) => {
            module.ops[op].kind = OpKind::Constant;
        }
        _ => {}
    }
}

/// The operand that an op merely passes on.
fn forwarded(module: &Module, op: Op) -> Option<Value> {
    let data = &module.ops[op];
    let [operand] = data.operands[..] else { return None };
    let same = data.results.len() == 1 && module.ty(operand) == module.ty(data.results[0]);
    let no_op = match data.kind {
        OpKind::Convert | OpKind::Reshape | OpKind::BitcastConvert => same,
        OpKind::BroadcastInDim => {
            let identity = data.attr("broadcast_dimensions").and_then(Attr::as_ints)?;
            same && identity.iter().enumerate().all(|(i, &d)| i as i64 == d)
        }
        _ => false,
    };
    no_op.then_some(operand)
}

/// Removes carried values that the body returns as it got them; both regions read the initial value directly.
fn hoist_invariants(module: &mut Module, op: Op, replaced: &mut Substitution) {
    let (Some(cond), Some(body)) = (module.region_block(op, 0), module.region_block(op, 1)) else { return };
    let Some(ret) = module.terminator(body) else { return };
    let carried = module.ops[op].operands.len();
    let invariant: Vec<bool> = (0..carried)
        .map(|i| replaced.resolve(module.ops[ret].operands[i]) == module.blocks[body].args[i])
        .collect();
    if !invariant.contains(&true) {
        return;
    }
    let mut inner = Substitution::default();
    for i in (0..carried).filter(|&i| invariant[i]) {
        let initial = module.ops[op].operands[i];
        inner.insert(module.blocks[cond].args[i], initial);
        inner.insert(module.blocks[body].args[i], initial);
        replaced.insert(module.ops[op].results[i], initial);
    }
    inner.apply(module, op);
    let changes: Vec<bool> = invariant.iter().map(|same| !same).collect();
    drop_carried(module, op, &changes);
}
