//! Reductions of several operands whose components do not depend on each other become several reductions; components
//! that nothing reads, and that none of the others needs, vanish.

use crate::rewrite::{Substitution, clone_ops};
use rustc_hash::{FxHashMap, FxHashSet};
use tpuc_ir::{Block, Module, Op, OpData, OpKind, Value};

/// Splits a reduction, of whose results those in `used` are read. The parts are appended to `kept`; returns whether
/// they replace the op.
pub(super) fn split_reduce(
    module: &mut Module,
    op: Op,
    used: &FxHashSet<Value>,
    kept: &mut Vec<Op>,
    replaced: &mut Substitution,
) -> bool {
    let data = &module.ops[op];
    let count = data.results.len();
    let folds = matches!(data.kind, OpKind::Reduce | OpKind::ReduceWindow);
    let (true, Some(block)) = (folds && count > 1, module.region_block(op, 0)) else { return false };
    let Some(groups) = groups(module, op, block, used) else { return false };
    if groups.len() == 1 && groups[0].len() == count {
        return false;
    }
    for group in groups {
        let part = part(module, op, block, &group);
        for (&component, &result) in group.iter().zip(&module.ops[part].results.clone()) {
            replaced.insert(module.ops[op].results[component], result);
        }
        kept.push(part);
    }
    true
}

/// The components that go together, each group in order.
fn groups(module: &Module, op: Op, block: Block, used: &FxHashSet<Value>) -> Option<Vec<Vec<usize>>> {
    let data = &module.ops[op];
    let count = data.results.len();
    let ret = module.terminator(block)?;
    let needs: Vec<Vec<bool>> =
        module.ops[ret].operands.iter().map(|&v| components(module, block, v, count)).collect();
    if needs.len() != count {
        return None;
    }
    let mut groups: Vec<Vec<bool>> = Vec::new();
    for result in (0..count).filter(|&i| used.contains(&data.results[i])) {
        let mut group = vec![false; count];
        let mut work = vec![result];
        while let Some(i) = work.pop() {
            if !std::mem::replace(&mut group[i], true) {
                work.extend((0..count).filter(|&j| needs[i][j]));
            }
        }
        let (mut joined, apart): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|g| g.iter().zip(&group).any(|(a, b)| *a && *b));
        joined.push(group);
        groups = apart;
        groups.push((0..count).map(|i| joined.iter().any(|g| g[i])).collect());
    }
    let list = |g: Vec<bool>| (0..count).filter(|&i| g[i]).collect();
    Some(groups.into_iter().map(list).collect())
}

/// The ops of a block that a value depends on, and the values that they read.
fn behind(module: &Module, block: Block, root: &[Value]) -> (FxHashSet<Op>, FxHashSet<Value>) {
    let mut read: FxHashSet<Value> = root.iter().copied().collect();
    let mut ops = FxHashSet::default();
    for &op in module.blocks[block].ops.iter().rev() {
        if module.ops[op].results.iter().any(|r| read.contains(r)) {
            ops.insert(op);
            module.walk(op, &mut |o| read.extend(module.ops[o].operands.iter().copied()));
        }
    }
    (ops, read)
}

/// The components of either tuple that a value of a reducer depends on.
fn components(module: &Module, block: Block, v: Value, count: usize) -> Vec<bool> {
    let (_, read) = behind(module, block, &[v]);
    let args = &module.blocks[block].args;
    (0..count)
        .map(|i| read.contains(&args[i]) || args.get(count + i).is_some_and(|a| read.contains(a)))
        .collect()
}

/// The reduction of some components alone.
fn part(module: &mut Module, op: Op, block: Block, group: &[usize]) -> Op {
    let count = module.ops[op].results.len();
    let (region, body) = module.new_region();
    let mut map: FxHashMap<Value, Value> = FxHashMap::default();
    for side in [0, count] {
        for &i in group {
            let arg = module.blocks[block].args[side + i];
            let (ty, loc) = (module.ty(arg).clone(), module.values[arg].loc.clone());
            let new = module.add_block_arg(body, ty, loc);
            map.insert(arg, new);
        }
    }
    clone_ops(module, block, body, &mut map, None);
    if let Some(ret) = module.terminator(body) {
        let operands = module.ops[ret].operands.clone();
        let operands: Vec<Value> = group.iter().map(|&i| operands[i]).collect();
        let (needed, _) = behind(module, body, &operands);
        module.ops[ret].operands = operands.into();
        module.blocks[body].ops.retain(|o| needed.contains(o) || *o == ret);
    }
    let data = module.ops[op].clone();
    let operands = [0, count].into_iter().flat_map(|side| group.iter().map(move |i| side + i));
    let operands = operands.map(|i| data.operands[i]).collect();
    let types: Vec<_> = group.iter().map(|&i| module.ty(data.results[i]).clone()).collect();
    module.new_op(
        OpData { operands, results: Default::default(), regions: [region].into_iter().collect(), ..data },
        types,
    )
}
