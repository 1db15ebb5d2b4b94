//! Two functions in one block.

use rustc_hash::FxHashMap;
use tpuc_ir::{Block, Module, Op, RegionData, Value};

/// Copies the ops of a block of another module, regions included, and gives the copies.
fn import(module: &mut Module, from: &Module, block: Block, map: &mut FxHashMap<Value, Value>) -> Vec<Op> {
    let mut out = Vec::new();
    for &op in &from.blocks[block].ops {
        let mut data = from.ops[op].clone();
        let results = std::mem::take(&mut data.results);
        let types: Vec<_> = results.iter().map(|&v| from.ty(v).clone()).collect();
        data.operands.iter_mut().for_each(|v| *v = map.get(v).copied().unwrap_or(*v));
        let mut regions = Vec::new();
        for &region in &data.regions {
            let mut blocks = Vec::new();
            for &inner in &from.regions[region].blocks {
                let new = module.new_block();
                for &arg in &from.blocks[inner].args {
                    let to = module.add_block_arg(new, from.ty(arg).clone(), from.values[arg].loc.clone());
                    map.insert(arg, to);
                }
                module.blocks[new].ops = import(module, from, inner, map);
                blocks.push(new);
            }
            regions.push(module.regions.push(RegionData { blocks }));
        }
        data.regions = regions.into_iter().collect();
        let new = module.new_op(data, types);
        let made = module.ops[new].results.clone();
        map.extend(results.iter().copied().zip(made));
        out.push(new);
    }
    out
}

/// Both bodies over the arguments of the first.
pub struct Combined {
    pub module: Module,
    /// The ops of both, without terminators.
    pub ops: Vec<Op>,
    pub arguments: Vec<Value>,
    /// The results of each.
    pub results: [Vec<Value>; 2],
}

/// `None` when one has no body.
pub fn combine(a: &Module, first: Op, b: &Module, second: Op) -> Option<Combined> {
    let mut module = a.clone();
    let (left, right) = (a.region_block(first, 0)?, b.region_block(second, 0)?);
    let arguments = a.blocks[left].args.clone();
    let mut map: FxHashMap<Value, Value> =
        b.blocks[right].args.iter().copied().zip(arguments.iter().copied()).collect();
    let mut ops = a.blocks[left].ops.clone();
    let end = ops.pop()?;
    let mut others = import(&mut module, b, right, &mut map);
    let other_end = others.pop()?;
    let results = [end, other_end].map(|op| module.ops[op].operands.to_vec());
    ops.extend(others);
    Some(Combined { module, ops, arguments, results })
}
