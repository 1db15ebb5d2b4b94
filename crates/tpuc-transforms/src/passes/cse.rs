//! `cse`: computes equal pure ops once.

use crate::rewrite::Substitution;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use tpuc_ir::{AttrDict, Block, Module, Op, OpKind, Type, Value};
use tpuc_pass::{Pass, PassContext, PassInfo};
use tpuc_support::Diagnostic;

pub const INFO: PassInfo = PassInfo {
    name: "cse",
    description: "compute equal ops without effects once",
    options: &[],
    make: |_| Ok(Box::new(Cse)),
};

struct Cse;

/// Region-free ops are equal when kind, operands, attributes and result types are; a region counts by its text.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Key {
    kind: OpKind,
    operands: SmallVec<[Value; 3]>,
    attrs: AttrDict,
    types: SmallVec<[Type; 1]>,
    regions: Vec<Vec<RegionOp>>,
}

/// An op of a region by structure: operands are positions inside, or values from outside.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct RegionOp {
    kind: OpKind,
    operands: Vec<Result<usize, Value>>,
    attrs: AttrDict,
    types: Vec<Type>,
}

impl Pass for Cse {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        let mut merged = 0;
        for f in module.functions().collect::<Vec<_>>() {
            if let Some(block) = module.region_block(f, 0) {
                let mut replaced = Substitution::default();
                merged += block_cse(module, block, &mut replaced, &mut Vec::new());
            }
        }
        cx.statistics.push((INFO.name, "ops merged".into(), merged));
        Ok(())
    }
}

/// `scopes` holds the known ops of this block and of those around it.
fn block_cse(
    module: &mut Module,
    block: Block,
    replaced: &mut Substitution,
    scopes: &mut Vec<FxHashMap<Key, Op>>,
) -> u64 {
    scopes.push(FxHashMap::default());
    let mut merged = 0;
    let mut kept = Vec::new();
    for op in std::mem::take(&mut module.blocks[block].ops) {
        for i in 0..module.ops[op].operands.len() {
            module.ops[op].operands[i] = replaced.resolve(module.ops[op].operands[i]);
        }
        for region in module.ops[op].regions.clone() {
            for inner in module.regions[region].blocks.clone() {
                merged += block_cse(module, inner, replaced, scopes);
            }
        }
        if let Some(key) = key(module, op) {
            if let Some(&first) = scopes.iter().rev().find_map(|s| s.get(&key)) {
                let (from, to) = (module.ops[op].results.clone(), module.ops[first].results.clone());
                from.iter().zip(&to).for_each(|(&f, &t)| replaced.insert(f, t));
                merged += 1;
                continue;
            }
            if let Some(scope) = scopes.last_mut() {
                scope.insert(key, op);
            }
        }
        kept.push(op);
    }
    module.blocks[block].ops = kept;
    scopes.pop();
    merged
}

/// `None` for ops with effects.
pub(super) fn key(module: &Module, op: Op) -> Option<Key> {
    let data = &module.ops[op];
    if !data.kind.is_pure() || data.kind.has(tpuc_ir::Trait::Terminator) || data.unregistered.is_some() {
        return None;
    }
    let types =
        |values: &[Value]| values.iter().map(|&v| module.ty(v).clone()).collect::<SmallVec<[Type; 1]>>();
    let mut regions = Vec::new();
    for &region in &data.regions {
        let [block] = module.regions[region].blocks[..] else { return None };
        let mut inside: FxHashMap<Value, usize> = FxHashMap::default();
        let number = |v: Value, inside: &mut FxHashMap<Value, usize>| {
            let n = inside.len();
            inside.insert(v, n);
        };
        module.blocks[block].args.iter().for_each(|&a| number(a, &mut inside));
        let mut ops = vec![RegionOp {
            kind: data.kind,
            operands: Vec::new(),
            attrs: AttrDict::new(),
            types: types(&module.blocks[block].args).into_vec(),
        }];
        for &o in &module.blocks[block].ops {
            let inner = &module.ops[o];
            if !inner.regions.is_empty() || !inner.kind.is_pure() {
                return None;
            }
            ops.push(RegionOp {
                kind: inner.kind,
                operands: inner.operands.iter().map(|v| inside.get(v).copied().ok_or(*v)).collect(),
                attrs: inner.attrs.clone(),
                types: types(&inner.results).into_vec(),
            });
            inner.results.iter().for_each(|&r| number(r, &mut inside));
        }
        regions.push(ops);
    }
    Some(Key {
        kind: data.kind,
        operands: data.operands.clone(),
        attrs: data.attrs.clone(),
        types: types(&data.results),
        regions,
    })
}
