//! Small mechanics that several passes share.

use rustc_hash::FxHashMap;
use tpuc_ir::{Block, Module, Op, Region, Value, ValueDef};
use tpuc_support::{Loc, Span};

/// Replacements of values, applied all at once.
#[derive(Default)]
pub struct Substitution(FxHashMap<Value, Value>);

impl Substitution {
    pub fn insert(&mut self, from: Value, to: Value) {
        let to = self.resolve(to);
        self.0.insert(from, to);
    }
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// Follows chains of replacements.
    pub fn resolve(&self, mut v: Value) -> Value {
        while let Some(&to) = self.0.get(&v) {
            v = to;
        }
        v
    }
    /// Rewrites the operands of every op below `root`.
    pub fn apply(&self, module: &mut Module, root: Op) {
        if self.is_empty() {
            return;
        }
        let mut ops = Vec::new();
        module.walk(root, &mut |op| ops.push(op));
        for op in ops {
            for i in 0..module.ops[op].operands.len() {
                module.ops[op].operands[i] = self.resolve(module.ops[op].operands[i]);
            }
        }
    }
}

/// Drops values that a `while` carries, and that nothing needs.
pub fn drop_carried(module: &mut Module, op: Op, keep: &[bool]) {
    let (Some(cond), Some(body)) = (module.region_block(op, 0), module.region_block(op, 1)) else { return };
    let Some(ret) = module.terminator(body) else { return };
    let kept = |values: &[Value]| -> Vec<Value> {
        values.iter().zip(keep).filter(|(_, keep)| **keep).map(|(v, _)| *v).collect()
    };
    for block in [cond, body] {
        module.blocks[block].args = kept(&module.blocks[block].args);
        for (i, arg) in module.blocks[block].args.clone().into_iter().enumerate() {
            module.values[arg].def = ValueDef::Arg(block, i as u32);
        }
    }
    module.ops[ret].operands = kept(&module.ops[ret].operands).into();
    let data = &mut module.ops[op];
    data.operands = kept(&data.operands).into();
    data.results = kept(&data.results).into();
    for (i, result) in module.ops[op].results.clone().into_iter().enumerate() {
        module.values[result].def = ValueDef::Result(op, i as u32);
    }
}

/// Copies the ops of `block` (regions included) to the end of `into`, mapping values as they are created.
/// With `caller`, locations become `callsite(copied at caller)`. The terminator is copied too.
pub fn clone_ops(
    module: &mut Module,
    block: Block,
    into: Block,
    map: &mut FxHashMap<Value, Value>,
    caller: Option<(&Loc, Span)>,
) {
    for op in module.blocks[block].ops.clone() {
        let mut data = module.ops[op].clone();
        let old_results = std::mem::take(&mut data.results);
        let types: Vec<_> = old_results.iter().map(|&v| module.ty(v).clone()).collect();
        data.operands.iter_mut().for_each(|v| *v = map.get(v).copied().unwrap_or(*v));
        if let Some((loc, span)) = caller {
            data.loc = called(&data.loc, loc);
            data.span = if data.span == Span::default() { span } else { data.span };
        }
        let regions: Vec<Region> = data.regions.iter().copied().collect();
        data.regions = regions.iter().map(|&r| clone_region(module, r, map, caller)).collect();
        let new = module.new_op(data, types);
        for (old, &new) in old_results.iter().zip(&module.ops[new].results.clone()) {
            map.insert(*old, new);
        }
        module.blocks[into].ops.push(new);
    }
}

fn clone_region(
    module: &mut Module,
    region: Region,
    map: &mut FxHashMap<Value, Value>,
    caller: Option<(&Loc, Span)>,
) -> Region {
    let mut blocks = Vec::new();
    for block in module.regions[region].blocks.clone() {
        let new = module.new_block();
        for arg in module.blocks[block].args.clone() {
            let (ty, loc) = (module.ty(arg).clone(), module.values[arg].loc.clone());
            let to = module.add_block_arg(new, ty, loc);
            map.insert(arg, to);
        }
        clone_ops(module, block, new, map, caller);
        blocks.push(new);
    }
    module.regions.push(tpuc_ir::RegionData { blocks })
}

fn called(callee: &Loc, caller: &Loc) -> Loc {
    match (callee.is_unknown(), caller.is_unknown()) {
        (true, _) => caller.clone(),
        (_, true) => callee.clone(),
        _ => Loc::CallSite(callee.clone().into(), caller.clone().into()),
    }
}
