//! `dce`: removes ops without effects whose results are unused, and what a sort moves along for nobody.

use rustc_hash::FxHashSet;
use tpuc_ir::{Block, Module, Op, OpKind, Value, ValueDef};
use tpuc_pass::{Pass, PassContext, PassInfo};
use tpuc_support::Diagnostic;

pub const INFO: PassInfo = PassInfo {
    name: "dce",
    description: "remove ops without effects whose results are unused, and what a sort moves along for nobody",
    options: &[],
    make: |_| Ok(Box::new(Dce)),
};

struct Dce;

impl Pass for Dce {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        let removed = remove_dead(module);
        cx.statistics.push((INFO.name, "ops removed".into(), removed));
        Ok(())
    }
}

/// Removes what is unused in all functions and says how many ops went.
pub(crate) fn remove_dead(module: &mut Module) -> u64 {
    let mut removed = 0;
    for f in module.functions().collect::<Vec<_>>() {
        if let Some(block) = module.region_block(f, 0) {
            removed += sweep(module, block, &mut FxHashSet::default());
        }
    }
    removed
}

/// Removes dead ops of a block, last first; `live` holds the values read so far.
pub(super) fn sweep(module: &mut Module, block: Block, live: &mut FxHashSet<Value>) -> u64 {
    let mut kept = Vec::new();
    let mut removed = 0;
    for op in std::mem::take(&mut module.blocks[block].ops).into_iter().rev() {
        let data = &module.ops[op];
        let needed =
            data.kind.has(tpuc_ir::Trait::Terminator) || data.results.iter().any(|r| live.contains(r));
        if !needed && !module.has_effect(op) {
            removed += 1;
            continue;
        }
        if data.kind == OpKind::Sort {
            narrow_sort(module, op, live);
        }
        live.extend(module.ops[op].operands.iter().copied());
        for region in module.ops[op].regions.clone() {
            for inner in module.regions[region].blocks.clone() {
                removed += sweep(module, inner, live);
            }
        }
        kept.push(op);
    }
    kept.reverse();
    module.blocks[block].ops = kept;
    removed
}

/// Drops operands of a sort whose results nothing reads and which its comparator does not look at.
fn narrow_sort(module: &mut Module, op: Op, live: &FxHashSet<Value>) {
    let Some(block) = module.region_block(op, 0) else { return };
    let (args, results) = (module.blocks[block].args.clone(), module.ops[op].results.clone());
    let mut asked: FxHashSet<Value> = FxHashSet::default();
    module.walk(op, &mut |o| asked.extend(module.ops[o].operands.iter().copied().filter(|_| o != op)));
    let needed =
        |(result, pair): (&Value, &[Value])| live.contains(result) || pair.iter().any(|a| asked.contains(a));
    let keep: Vec<bool> = results.iter().zip(args.chunks(2)).map(needed).collect();
    if args.len() != 2 * results.len() || !keep.contains(&true) || !keep.contains(&false) {
        return;
    }
    let kept = |values: &[Value], each: usize| -> Vec<Value> {
        let chunks = values.chunks(each).zip(&keep).filter(|(_, keep)| **keep);
        chunks.flat_map(|(chunk, _)| chunk.iter().copied()).collect()
    };
    let args = kept(&args, 2);
    for (i, &arg) in args.iter().enumerate() {
        module.values[arg].def = ValueDef::Arg(block, i as u32);
    }
    module.blocks[block].args = args;
    let results = kept(&results, 1);
    for (i, &result) in results.iter().enumerate() {
        module.values[result].def = ValueDef::Result(op, i as u32);
    }
    let operands = kept(&module.ops[op].operands, 1);
    let data = &mut module.ops[op];
    (data.operands, data.results) = (operands.into(), results.into());
}
