//! `dce`: removes ops without effects whose results are unused.

use rustc_hash::FxHashSet;
use tpuc_ir::{Block, Module, Value};
use tpuc_pass::{Pass, PassContext, PassInfo};
use tpuc_support::Diagnostic;

pub const INFO: PassInfo = PassInfo {
    name: "dce",
    description: "remove ops without effects whose results are unused",
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
        live.extend(data.operands.iter().copied());
        for region in data.regions.clone() {
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
