//! `while`.

use super::{Simplifier, reads, speculatable};
use crate::passes::dce::sweep;
use crate::passes::trip_count;
use crate::rewrite::{Substitution, drop_carried};
use rustc_hash::FxHashSet;
use tpuc_ir::{Block, Module, Op, OpKind, Value};
use tpuc_tensor::Scalar;

impl Simplifier {
    pub(super) fn looped(&mut self, module: &mut Module, op: Op, out: &mut Vec<Op>) {
        let (Some(cond), Some(body)) = (module.region_block(op, 0), module.region_block(op, 1)) else {
            return out.push(op);
        };
        if module.terminator(cond).is_none() || module.terminator(body).is_none() {
            return out.push(op);
        }
        let asks = module.blocks[cond].ops.iter().any(|&o| module.has_effect(o));
        match if asks { None } else { steps(module, op, cond) } {
            Some(0) => {
                self.passed(module, op, "the loop never runs");
                let (results, initial) = (module.ops[op].results.clone(), module.ops[op].operands.clone());
                return results.iter().zip(&initial).for_each(|(&r, &v)| self.replaced.insert(r, v));
            }
            Some(1) => {
                self.passed(module, op, "the loop runs once");
                let mut inner = Substitution::default();
                let (args, initial) = (module.blocks[body].args.clone(), module.ops[op].operands.clone());
                args.iter().zip(&initial).for_each(|(&arg, &v)| inner.insert(arg, v));
                inner.apply(module, op);
                return self.splice(module, op, body, out);
            }
            _ => {}
        }
        let live = live(module, op, cond, body, &self.used);
        let dead = live.iter().filter(|&&l| !l).count();
        if dead > 0 && dead < live.len() {
            drop_carried(module, op, &live);
            // What read them is dead.
            sweep(module, body, &mut FxHashSet::default());
            self.passed(module, op, format!("{dead} carried values dropped that nothing needs"));
        }
        let invariant = invariants(module, body);
        if !invariant.is_empty() {
            let gone: FxHashSet<Op> = invariant.iter().copied().collect();
            module.blocks[body].ops.retain(|o| !gone.contains(o));
            self.passed(module, op, format!("{} ops computed in front of the loop", invariant.len()));
            out.extend(invariant);
        }
        out.push(op);
    }
}

/// How often a loop runs, where that is at most once.
fn steps(module: &Module, op: Op, cond: Block) -> Option<usize> {
    let test = module.terminator(cond).and_then(|t| module.def_op(*module.ops[t].operands.first()?))?;
    let data = &module.ops[test];
    let never = data.kind == OpKind::Constant
        && data.attr("value").and_then(|a| a.as_dense()).and_then(|t| t.scalars().next())
            == Some(Scalar::Bool(false));
    if never { Some(0) } else { trip_count(module, op, 1) }
}

/// The carried values that results, the condition or effects depend on.
fn live(module: &Module, op: Op, cond: Block, body: Block, used: &FxHashSet<Value>) -> Vec<bool> {
    let mut asked: FxHashSet<Value> = FxHashSet::default();
    for &o in &module.blocks[cond].ops {
        module.walk(o, &mut |o| asked.extend(module.ops[o].operands.iter().copied()));
    }
    let results = module.ops[op].results.iter().zip(&module.blocks[cond].args);
    let mut live: Vec<bool> = results.map(|(r, arg)| used.contains(r) || asked.contains(arg)).collect();
    let Some((&ret, ops)) = module.blocks[body].ops.split_last() else { return live };
    let mut needed: FxHashSet<Value> = FxHashSet::default();
    for &o in ops.iter().filter(|&&o| module.has_effect(o)) {
        module.walk(o, &mut |o| needed.extend(module.ops[o].operands.iter().copied()));
    }
    loop {
        let returned = module.ops[ret].operands.iter().zip(&live).filter(|(_, live)| **live).map(|(&v, _)| v);
        needed.extend(returned);
        for &o in ops.iter().rev() {
            if module.ops[o].results.iter().any(|r| needed.contains(r)) {
                module.walk(o, &mut |o| needed.extend(module.ops[o].operands.iter().copied()));
            }
        }
        let before = live.iter().filter(|&&l| l).count();
        for (live, arg) in live.iter_mut().zip(&module.blocks[body].args) {
            *live |= needed.contains(arg);
        }
        if live.iter().filter(|&&l| l).count() == before {
            return live;
        }
    }
}

/// Ops of a loop's body whose values do not change, in order: those that take longer to compute than to read.
fn invariants(module: &Module, body: Block) -> Vec<Op> {
    let Some((_, ops)) = module.blocks[body].ops.split_last() else { return Vec::new() };
    let mut changing: FxHashSet<Value> = module.blocks[body].args.iter().copied().collect();
    changing.extend(ops.iter().flat_map(|&o| module.ops[o].results.iter().copied()));
    let mut found = Vec::new();
    for &o in ops {
        let data = &module.ops[o];
        if !reads(module, o, &changing) && speculatable(module, o) && (free(data.kind) || !grows(module, o)) {
            data.results.iter().for_each(|r| _ = changing.remove(r));
            found.push(o);
        }
    }
    // What costs nothing moves for the sake of others only.
    let mut wanted: FxHashSet<Value> = FxHashSet::default();
    let mut kept: Vec<Op> = Vec::new();
    for &o in found.iter().rev() {
        let data = &module.ops[o];
        if !free(data.kind) || data.results.iter().any(|r| wanted.contains(r)) {
            module.walk(o, &mut |o| wanted.extend(module.ops[o].operands.iter().copied()));
            kept.push(o);
        }
    }
    kept.reverse();
    kept
}

/// Ops that kernels compute as they go.
fn free(kind: OpKind) -> bool {
    matches!(kind, OpKind::Constant | OpKind::Iota | OpKind::BroadcastInDim | OpKind::Reshape | OpKind::Slice)
}

/// Whether a step that reads the results moves more bytes than one that computes them again.
fn grows(module: &Module, op: Op) -> bool {
    let size = |v: &Value| {
        let bytes = |t: &tpuc_ir::TensorType| t.len().unwrap_or(0).saturating_mul(t.elem.byte_width());
        module.ty(*v).as_tensor().map_or(0, bytes)
    };
    let data = &module.ops[op];
    let (mut read, made) = (0usize, data.results.iter().map(size).fold(0, usize::saturating_add));
    data.operands.iter().for_each(|v| read = read.saturating_add(size(v)));
    made > read
}
