//! The single steps of a reduction. An edit that does not apply (any more) changes nothing.

use crate::rewrite::Substitution;
use rustc_hash::FxHashMap;
use tpuc_ir::{Attr, AttrDict, Block, Module, Op, OpData, OpKind, TensorType, Trait, Type, Value, ValueDef};
use tpuc_support::{Loc, Name};
use tpuc_tensor::{Scalar, Tensor, element_count};

/// What may stand for the results of an op.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// What its n-th region yields, the region's arguments being the op's operands.
    Region(usize),
    /// An operand of the same type.
    Operand,
    /// An argument of a block around the op, of the same type.
    Known,
    /// A zero.
    Zero,
    /// A new argument of the function.
    Argument,
}

#[derive(Clone, Debug)]
pub enum Edit {
    RemoveFunction(Op),
    Replace(Op, With),
    /// The n-th result of a function.
    DropResult(Op, usize),
    DropArgument(Op, Value),
    DropAttribute(Op, Name),
    /// A constant becomes zero throughout.
    Zero(Op),
    /// Every extent of this size becomes the other one.
    Resize(i64, i64),
}

/// Lists of edits in the order in which they are tried.
pub const LISTS: &[fn(&Module) -> Vec<Edit>] = &[
    functions,
    results,
    |m| replacements(m, With::Region(0)),
    |m| replacements(m, With::Region(1)),
    |m| replacements(m, With::Operand),
    |m| replacements(m, With::Known),
    |m| replacements(m, With::Zero),
    |m| replacements(m, With::Argument),
    arguments,
    attributes,
    constants,
    sizes,
];

/// Ops below the module, outer before inner.
fn all(module: &Module) -> Vec<Op> {
    let mut out = Vec::new();
    module.walk(module.top, &mut |op| out.push(op));
    out
}

fn functions(module: &Module) -> Vec<Edit> {
    module.functions().map(Edit::RemoveFunction).collect()
}

/// The last result first, so that the numbers of the others stay.
fn results(module: &Module) -> Vec<Edit> {
    let count = |f: Op| {
        let end = module.region_block(f, 0).and_then(|b| module.terminator(b));
        end.map_or(0, |t| module.ops[t].operands.len())
    };
    module.functions().flat_map(|f| (0..count(f)).rev().map(move |i| Edit::DropResult(f, i))).collect()
}

/// Users before what they use.
fn replacements(module: &Module, with: With) -> Vec<Edit> {
    let inner = |&op: &Op| {
        let data = &module.ops[op];
        let top = matches!(data.kind, OpKind::BuiltinModule | OpKind::FuncFunc);
        let constant = with == With::Zero && data.kind == OpKind::Constant;
        !top && !constant && !data.kind.has(Trait::Terminator)
    };
    let mut ops: Vec<Op> = all(module).into_iter().filter(inner).collect();
    ops.reverse();
    ops.into_iter().map(|op| Edit::Replace(op, with)).collect()
}

fn arguments(module: &Module) -> Vec<Edit> {
    let args = |f: Op| module.region_block(f, 0).map(|b| module.blocks[b].args.clone()).unwrap_or_default();
    module.functions().flat_map(|f| args(f).into_iter().map(move |v| Edit::DropArgument(f, v))).collect()
}

/// Attributes that an op need not have.
fn attributes(module: &Module) -> Vec<Edit> {
    let mut out = Vec::new();
    for op in all(module) {
        let data = &module.ops[op];
        let needed = |name: &Name| {
            data.kind.info().attrs.iter().any(|a| a.name == name.as_str() && !a.optional)
                || name == "sym_name"
        };
        out.extend(
            data.attrs.iter().filter(|(n, _)| !needed(n)).map(|(n, _)| Edit::DropAttribute(op, n.clone())),
        );
    }
    out
}

fn constants(module: &Module) -> Vec<Edit> {
    all(module).into_iter().filter(|&op| module.ops[op].kind == OpKind::Constant).map(Edit::Zero).collect()
}

/// Each extent that occurs, largest first, to be made 1, 2 or half as large.
fn sizes(module: &Module) -> Vec<Edit> {
    let mut extents: Vec<i64> = Vec::new();
    for op in all(module) {
        for &value in &module.ops[op].results {
            if let Some(ty) = module.ty(value).as_tensor() {
                extents.extend(ty.shape.iter().filter(|&&d| d > 1));
            }
        }
        for &region in &module.ops[op].regions {
            for &block in &module.regions[region].blocks {
                for ty in module.blocks[block].args.iter().filter_map(|&v| module.ty(v).as_tensor()) {
                    extents.extend(ty.shape.iter().filter(|&&d| d > 1));
                }
            }
        }
        extents.sort_unstable();
        extents.dedup();
    }
    extents.reverse();
    let smaller = |e: i64| [1, 2, 3, e / 2].into_iter().filter(move |&n| n > 0 && n < e);
    extents.into_iter().flat_map(|e| smaller(e).map(move |n| Edit::Resize(e, n))).collect()
}

/// Applies edits in order.
pub fn apply(module: &mut Module, edits: &[Edit]) {
    let mut replaced: FxHashMap<Op, With> = FxHashMap::default();
    for edit in edits {
        match edit {
            Edit::RemoveFunction(f) => {
                let body = module.body();
                module.blocks[body].ops.retain(|op| op != f);
            }
            Edit::Replace(op, with) => {
                replaced.insert(*op, *with);
            }
            Edit::DropResult(f, i) => drop_result(module, *f, *i),
            Edit::DropArgument(f, value) => drop_argument(module, *f, *value),
            Edit::DropAttribute(op, name) => {
                module.ops[*op].attrs.remove(name);
            }
            Edit::Zero(op) => {
                if let Some(t) = module.ops[*op].attr("value").and_then(Attr::as_dense) {
                    let zero = Tensor::splat(t.elem(), t.shape(), Scalar::zero(t.elem()));
                    module.ops[*op].attrs.set("value", Attr::Dense(zero));
                }
            }
            Edit::Resize(from, to) => resize(module, *from, *to),
        }
    }
    if !replaced.is_empty() {
        replace(module, &replaced);
    }
}

/// The signature of a function as its block and terminator have it.
fn update_signature(module: &mut Module, f: Op) {
    let Some(block) = module.region_block(f, 0) else { return };
    let types =
        |module: &Module, values: &[Value]| values.iter().map(|&v| module.ty(v).clone()).collect::<Vec<_>>();
    let inputs = types(module, &module.blocks[block].args);
    let results =
        module.terminator(block).map(|t| types(module, &module.ops[t].operands)).unwrap_or_default();
    let ty = Type::Function(inputs.into(), results.into());
    let data = &mut module.ops[f];
    data.attrs.set("function_type", Attr::Type(ty));
    // Attributes by position would belong to others.
    data.attrs.remove("arg_attrs");
    data.attrs.remove("res_attrs");
}

/// Makes the results of an op what a function returns; whether that changes anything.
pub fn return_results(module: &mut Module, f: Op, op: Op) -> bool {
    let Some(end) = module.region_block(f, 0).and_then(|b| module.terminator(b)) else { return false };
    let results = module.ops[op].results.clone();
    if results.is_empty() || end == op {
        return false;
    }
    module.ops[end].operands = results.into_iter().collect();
    update_signature(module, f);
    true
}

fn drop_result(module: &mut Module, f: Op, i: usize) {
    let Some(end) = module.region_block(f, 0).and_then(|b| module.terminator(b)) else { return };
    if i < module.ops[end].operands.len() {
        module.ops[end].operands.remove(i);
        update_signature(module, f);
    }
}

/// Drops an argument that nothing reads.
fn drop_argument(module: &mut Module, f: Op, value: Value) {
    let Some(block) = module.region_block(f, 0) else { return };
    let mut read = false;
    module.walk(f, &mut |op| read |= module.ops[op].operands.contains(&value));
    if read {
        return;
    }
    module.blocks[block].args.retain(|&v| v != value);
    for (i, v) in module.blocks[block].args.clone().into_iter().enumerate() {
        module.values[v].def = ValueDef::Arg(block, i as u32);
    }
    update_signature(module, f);
}

/// Replaces ops where that is possible and removes those that are.
fn replace(module: &mut Module, replaced: &FxHashMap<Op, With>) {
    let mut values = Substitution::default();
    for f in module.functions().collect::<Vec<_>>() {
        let mut changed = false;
        // The blocks around an op, outermost first; the function's comes first.
        let mut blocks: Vec<(Block, Vec<Block>)> =
            module.region_block(f, 0).map(|b| (b, vec![b])).into_iter().collect();
        while let Some((block, around)) = blocks.pop() {
            let mut ops = Vec::new();
            for op in module.blocks[block].ops.clone() {
                for region in module.ops[op].regions.clone() {
                    for inner in module.regions[region].blocks.clone() {
                        let path = around.iter().copied().chain([inner]).collect();
                        blocks.push((inner, path));
                    }
                }
                if let Some(&with) = replaced.get(&op)
                    && let Some((new, needed)) = stand_ins(module, op, with, &around, &mut values)
                {
                    changed |= with == With::Argument;
                    ops.extend(needed);
                    let old = module.ops[op].results.clone();
                    old.into_iter().zip(new).for_each(|(from, to)| values.insert(from, to));
                    continue;
                }
                ops.push(op);
            }
            module.blocks[block].ops = ops;
        }
        if changed {
            values.apply(module, f);
            update_signature(module, f);
        }
    }
    values.apply(module, module.top);
}

/// Values for all results of an op, and the ops to put in its place that compute them.
fn stand_ins(
    module: &mut Module,
    op: Op,
    with: With,
    around: &[Block],
    replaced: &mut Substitution,
) -> Option<(Vec<Value>, Vec<Op>)> {
    let data = module.ops[op].clone();
    if let With::Region(n) = with {
        return spliced(module, op, n, replaced);
    }
    let (mut values, mut constants) = (Vec::new(), Vec::new());
    for &result in &data.results {
        let ty = module.ty(result).clone();
        values.push(match with {
            With::Operand => {
                let mut operands = data.operands.iter().map(|&v| replaced.resolve(v));
                operands.find(|&v| *module.ty(v) == ty)?
            }
            With::Known => {
                let mut args = around.iter().flat_map(|&b| module.blocks[b].args.iter());
                *args.find(|&&v| *module.ty(v) == ty)?
            }
            With::Zero => {
                let tensor = ty.as_tensor().filter(|t| t.quant.is_none())?;
                let zero = Tensor::splat(tensor.elem, &tensor.dims()?, Scalar::zero(tensor.elem));
                let mut constant = OpData::new(OpKind::Constant);
                constant.attrs = AttrDict::new().with("value", Attr::Dense(zero));
                constant.loc = data.loc.clone();
                let constant = module.new_op(constant, [ty]);
                constants.push(constant);
                module.ops[constant].results[0]
            }
            With::Region(_) => return None,
            With::Argument => module.add_block_arg(*around.first()?, ty, Loc::Unknown),
        });
    }
    Some((values, constants))
}

/// The ops of a region without its terminator, and what that yields.
fn spliced(module: &Module, op: Op, n: usize, replaced: &mut Substitution) -> Option<(Vec<Value>, Vec<Op>)> {
    let data = &module.ops[op];
    let block = &module.blocks[module.region_block(op, n)?];
    let (&end, ops) = block.ops.split_last()?;
    let yields = &module.ops[end].operands;
    let same = |a: &[Value], b: &[Value]| {
        a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| module.ty(a) == module.ty(b))
    };
    let fits = block.args.is_empty() || same(&block.args, &data.operands);
    if !fits || !same(yields, &data.results) {
        return None;
    }
    block.args.iter().zip(&data.operands).for_each(|(&arg, &operand)| replaced.insert(arg, operand));
    Some((yields.iter().map(|&v| replaced.resolve(v)).collect(), ops.to_vec()))
}

/// Attributes that hold extents or positions.
const EXTENTS: [&str; 5] =
    ["start_indices", "limit_indices", "slice_sizes", "window_dimensions", "fft_length"];

/// Makes every extent `from` into `to`: in types, in constants and in attributes. What is invalid then, the verifier finds.
fn resize(module: &mut Module, from: i64, to: i64) {
    let extent = |d: i64| if d == from { to } else { d };
    let shape =
        |ty: &TensorType| TensorType { shape: ty.shape.iter().map(|&d| extent(d)).collect(), ..ty.clone() };
    let resized = |ty: &Type| match ty {
        Type::Tensor(t) => Type::Tensor(shape(t)),
        other => other.clone(),
    };
    for op in all(module) {
        let data = module.ops[op].clone();
        for &value in &data.results {
            module.values[value].ty = resized(module.ty(value));
        }
        for &region in &data.regions {
            for block in module.regions[region].blocks.clone() {
                for arg in module.blocks[block].args.clone() {
                    module.values[arg].ty = resized(module.ty(arg));
                }
            }
        }
        for (name, attr) in data.attrs.iter() {
            let new = match attr {
                Attr::Ints(elem, v) if EXTENTS.contains(&name.as_str()) => {
                    Attr::Ints(*elem, v.iter().map(|&d| extent(d)).collect())
                }
                Attr::Dense(t) if data.kind == OpKind::Constant => match cropped(t, &extent) {
                    Some(t) => Attr::Dense(t),
                    None => continue,
                },
                Attr::Type(Type::Function(inputs, results)) => {
                    let inputs: Vec<Type> = inputs.iter().map(resized).collect();
                    let results: Vec<Type> = results.iter().map(resized).collect();
                    Attr::Type(Type::Function(inputs.into(), results.into()))
                }
                _ => continue,
            };
            module.ops[op].attrs.set(name.clone(), new);
        }
    }
}

/// The first elements of a constant, as many as the new extents take.
fn cropped(t: &Tensor, extent: &dyn Fn(i64) -> i64) -> Option<Tensor> {
    let shape: Vec<u64> = t.shape().iter().map(|&d| extent(d as i64) as u64).collect();
    if shape == t.shape() {
        return None;
    }
    let count = element_count(&shape)?;
    match t.splat_value() {
        Some(value) => Some(Tensor::splat(t.elem(), &shape, value)),
        None => Some(Tensor::from_scalars(t.elem(), &shape, t.scalars().take(count))),
    }
}
