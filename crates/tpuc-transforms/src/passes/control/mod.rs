//! `control`: branches and loops that need not be there, and work that need not be inside of them.
//!
//! - A branch that is known, or the same as all others, takes the place of its op; a negated predicate exchanges branches;
//! - what all branches compute, and results that are the same in all of them, move in front ([`branches`]);
//! - branches of few cheap ops become selections;
//! - a loop that never runs or runs once is written out, carried values that nothing needs are dropped, and what does
//!   not change from step to step is computed in front ([`loops`]).

mod branches;
mod loops;

use crate::rewrite::Substitution;
use rustc_hash::FxHashSet;
use tpuc_ir::{Block, Module, Op, OpKind, Value};
use tpuc_pass::{Pass, PassContext, PassInfo};
use tpuc_support::{Diagnostic, Remark};

pub const INFO: PassInfo = PassInfo {
    name: "control",
    description: "simplify branches and loops: known, equal and cheap branches, invariant code, dead carried values",
    options: &[],
    make: |_| Ok(Box::new(Control)),
};

struct Control;

impl Pass for Control {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        for f in module.functions().collect::<Vec<_>>() {
            let Some(block) = module.region_block(f, 0) else { continue };
            let mut used = FxHashSet::default();
            module.walk(f, &mut |op| used.extend(module.ops[op].operands.iter().copied()));
            let mut s = Simplifier { replaced: Substitution::default(), used, remarks: Vec::new() };
            s.block(module, block);
            s.replaced.apply(module, f);
            cx.remarks.append(&mut s.remarks);
        }
        Ok(())
    }
}

struct Simplifier {
    replaced: Substitution,
    /// What was read anywhere at first.
    used: FxHashSet<Value>,
    remarks: Vec<Remark>,
}

impl Simplifier {
    /// Inner ops first.
    fn block(&mut self, module: &mut Module, block: Block) {
        let ops = std::mem::take(&mut module.blocks[block].ops);
        let mut out = Vec::with_capacity(ops.len());
        for op in ops {
            for operand in &mut module.ops[op].operands {
                *operand = self.replaced.resolve(*operand);
            }
            for region in module.ops[op].regions.clone() {
                for inner in module.regions[region].blocks.clone() {
                    self.block(module, inner);
                }
            }
            match module.ops[op].kind {
                OpKind::If | OpKind::Case => self.branches(module, op, &mut out),
                OpKind::While => self.looped(module, op, &mut out),
                _ => out.push(op),
            }
        }
        module.blocks[block].ops = out;
    }

    fn passed(&mut self, module: &Module, op: Op, what: impl Into<String>) {
        self.remarks.push(Remark::passed(INFO.name, module.ops[op].loc.clone(), what));
    }

    /// Puts the ops of a region without arguments in the place of the op.
    fn splice(&mut self, module: &mut Module, op: Op, block: Block, out: &mut Vec<Op>) {
        let mut ops = std::mem::take(&mut module.blocks[block].ops);
        if let Some(ret) = ops.pop() {
            let values = module.ops[ret].operands.clone();
            for (&result, &value) in module.ops[op].results.clone().iter().zip(&values) {
                self.replaced.insert(result, value);
            }
        }
        out.extend(ops);
    }
}

/// Whether an op may be computed where the program does not: it has no effect, and a value for every operand.
fn speculatable(module: &Module, op: Op) -> bool {
    let data = &module.ops[op];
    let float =
        |v: &Value| module.ty(*v).as_tensor().is_some_and(|t| t.elem.is_float() || t.elem.is_complex());
    let total = match data.kind {
        OpKind::Divide | OpKind::Remainder => data.results.iter().all(float),
        _ => true,
    };
    let is_static = |v: &Value| module.ty(*v).as_tensor().is_some_and(|t| t.is_static() && t.len().is_some());
    let plain = data.kind.is_pure() && data.unregistered.is_none() && !module.has_effect(op);
    plain && total && data.results.iter().all(is_static)
}

/// Whether an op, or what its regions read, depends on one of these values.
fn reads(module: &Module, op: Op, values: &FxHashSet<Value>) -> bool {
    let mut found = false;
    module.walk(op, &mut |o| found |= module.ops[o].operands.iter().any(|v| values.contains(v)));
    found
}

/// Elements of the results of an op.
fn elements(module: &Module, op: Op) -> usize {
    let len = |v: &Value| module.ty(*v).as_tensor().and_then(|t| t.len()).unwrap_or(usize::MAX);
    module.ops[op].results.iter().map(len).fold(0, usize::saturating_add)
}
