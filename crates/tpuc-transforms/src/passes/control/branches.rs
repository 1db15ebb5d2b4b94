//! `if` and `case`.

use super::{Simplifier, elements, speculatable};
use crate::passes::cse::{Key, key};
use crate::rewrite::Substitution;
use rustc_hash::{FxHashMap, FxHashSet};
use tpuc_ir::attr::ComparisonDirection;
use tpuc_ir::{Attr, AttrDict, Block, Builder, Module, Op, OpKind, Type, Value};
use tpuc_tensor::{Scalar, Tensor};

/// Branches that a chain of selections may stand for.
const SELECTED: usize = 8;
/// Elements that all branches together may compute to become selections.
const CHEAP: usize = 1 << 16;
/// How far what branches have in common is followed.
const ROUNDS: usize = 64;

impl Simplifier {
    pub(super) fn branches(&mut self, module: &mut Module, op: Op, out: &mut Vec<Op>) {
        while let Some(plain) = negated(module, op) {
            let data = &mut module.ops[op];
            data.operands[0] = plain;
            data.regions.swap(0, 1);
            self.passed(module, op, "branches of a negated predicate exchanged");
        }
        let Some(blocks) = blocks(module, op) else { return out.push(op) };
        if let Some(taken) = known(module, op, blocks.len()) {
            self.passed(module, op, format!("branch {taken} is the one that is taken"));
            return self.splice(module, op, blocks[taken], out);
        }
        self.hoist_common(module, op, &blocks, out);
        if blocks[1..].iter().all(|&b| same(module, blocks[0], b, &mut FxHashMap::default())) {
            self.passed(module, op, "all branches are the same");
            return self.splice(module, op, blocks[0], out);
        }
        self.keep_needed(module, op, &blocks);
        if cheap(module, op, &blocks) {
            self.passed(module, op, "branches are computed together and selected from");
            return self.select(module, op, &blocks, out);
        }
        out.push(op);
    }

    /// Moves ops that every branch computes in front.
    fn hoist_common(&mut self, module: &mut Module, op: Op, blocks: &[Block], out: &mut Vec<Op>) {
        let mut moved = 0;
        for _ in 0..ROUNDS {
            let others: Vec<FxHashMap<Key, Op>> = blocks[1..]
                .iter()
                .map(|&b| {
                    let keyed = module.blocks[b].ops.iter().filter_map(|&o| Some((key(module, o)?, o)));
                    keyed.collect()
                })
                .collect();
            // Equal ops read the same values, which are from outside then.
            let mut common: FxHashMap<Op, Vec<Op>> = FxHashMap::default();
            for &o in &module.blocks[blocks[0]].ops {
                let Some(key) = key(module, o) else { continue };
                if let Some(same) = others.iter().map(|m| m.get(&key).copied()).collect::<Option<Vec<Op>>>() {
                    common.insert(o, same);
                }
            }
            if common.is_empty() {
                break;
            }
            let mut inner = Substitution::default();
            let mut gone: FxHashSet<Op> = FxHashSet::default();
            for o in module.blocks[blocks[0]].ops.clone() {
                let Some(same) = common.get(&o) else { continue };
                for &twin in same {
                    let pairs: Vec<(Value, Value)> = module.ops[twin]
                        .results
                        .iter()
                        .copied()
                        .zip(module.ops[o].results.iter().copied())
                        .collect();
                    pairs.into_iter().for_each(|(from, to)| inner.insert(from, to));
                    gone.insert(twin);
                }
                gone.insert(o);
                out.push(o);
                moved += 1;
            }
            for &b in blocks {
                module.blocks[b].ops.retain(|o| !gone.contains(o));
            }
            inner.apply(module, op);
        }
        if moved > 0 {
            self.passed(module, op, format!("{moved} ops of all branches moved in front"));
        }
    }

    /// Drops results that nothing reads, and those that are the same whatever branch is taken.
    fn keep_needed(&mut self, module: &mut Module, op: Op, blocks: &[Block]) {
        let Some(ends) = blocks.iter().map(|&b| module.terminator(b)).collect::<Option<Vec<Op>>>() else {
            return;
        };
        let results = module.ops[op].results.clone();
        let keep: Vec<bool> = (0..results.len())
            .map(|i| {
                let first = module.ops[ends[0]].operands[i];
                let one = ends.iter().all(|&e| module.ops[e].operands[i] == first);
                if one {
                    self.replaced.insert(results[i], first);
                }
                !one && self.used.contains(&results[i])
            })
            .collect();
        if !keep.contains(&false) {
            return;
        }
        for end in ends {
            let mut keep = keep.iter();
            module.ops[end].operands.retain(|_| *keep.next().unwrap_or(&true));
        }
        let mut kept = keep.iter();
        module.ops[op].results.retain(|_| *kept.next().unwrap_or(&true));
        for (i, result) in module.ops[op].results.clone().into_iter().enumerate() {
            module.values[result].def = tpuc_ir::ValueDef::Result(op, i as u32);
        }
        self.passed(module, op, "results dropped that are the same in all branches, or that nothing reads");
    }

    fn select(&mut self, module: &mut Module, op: Op, blocks: &[Block], out: &mut Vec<Op>) {
        let mut values: Vec<Vec<Value>> = Vec::new();
        for &b in blocks {
            let mut ops = std::mem::take(&mut module.blocks[b].ops);
            let ret = ops.pop();
            values.push(ret.map(|r| module.ops[r].operands.to_vec()).unwrap_or_default());
            out.extend(ops);
        }
        let (results, index) = (module.ops[op].results.clone(), module.ops[op].operands[0]);
        let (loc, is_if) = (module.ops[op].loc.clone(), module.ops[op].kind == OpKind::If);
        let scratch = module.new_block();
        // Any other index means the last branch.
        let mut chosen = values.pop().unwrap_or_default();
        for (k, branch) in values.iter().enumerate().rev() {
            let mut builder = Builder::new(module, scratch);
            builder.loc = loc.clone();
            let taken = if is_if { index } else { is_branch(&mut builder, index, k) };
            for (to, &from) in chosen.iter_mut().zip(branch) {
                let ty = builder.module.ty(from).clone();
                *to = builder.value(OpKind::Select, [taken, from, *to], AttrDict::new(), ty);
            }
        }
        out.append(&mut module.blocks[scratch].ops);
        results.iter().zip(&chosen).for_each(|(&result, &value)| self.replaced.insert(result, value));
    }
}

/// Whether the index of a `case` is k.
fn is_branch(builder: &mut Builder<'_>, index: Value, k: usize) -> Value {
    let ty = builder.module.ty(index).clone();
    let elem = ty.as_tensor().map_or(tpuc_tensor::ElementType::I32, |t| t.elem);
    let number = Attr::Dense(Tensor::scalar(elem, Scalar::Int(k as i128)));
    let number = builder.value(OpKind::Constant, [], AttrDict::new().with("value", number), ty);
    let equal = AttrDict::new().with("comparison_direction", Attr::Enum(ComparisonDirection::Eq.into()));
    builder.value(OpKind::Compare, [index, number], equal, Type::tensor(tpuc_tensor::ElementType::I1, []))
}

/// What the predicate of an `if` is the opposite of.
fn negated(module: &Module, op: Op) -> Option<Value> {
    let def = module.def_op(*module.ops[op].operands.first()?)?;
    let inverts = module.ops[op].kind == OpKind::If && module.ops[def].kind == OpKind::Not;
    inverts.then(|| module.ops[def].operands[0])
}

fn blocks(module: &Module, op: Op) -> Option<Vec<Block>> {
    let blocks: Option<Vec<Block>> = (0..module.ops[op].regions.len())
        .map(|i| module.region_block(op, i).filter(|&b| module.terminator(b).is_some()))
        .collect();
    blocks.filter(|b| !b.is_empty())
}

/// The branch that is taken whenever the op runs.
fn known(module: &Module, op: Op, branches: usize) -> Option<usize> {
    if branches == 1 {
        return Some(0);
    }
    let data = &module.ops[op];
    let def = &module.ops[module.def_op(*data.operands.first()?)?];
    let value = def.attr("value").filter(|_| def.kind == OpKind::Constant)?.as_dense()?;
    let last = branches - 1;
    match (data.kind, value.scalars().next()?) {
        (OpKind::If, Scalar::Bool(taken)) => Some(usize::from(!taken)),
        (OpKind::Case, Scalar::Int(n)) => Some(usize::try_from(n).map_or(last, |n| n.min(last))),
        _ => None,
    }
}

/// Whether two blocks compute the same in the same way. `map` says which values of the second are which of the first.
fn same(module: &Module, a: Block, b: Block, map: &mut FxHashMap<Value, Value>) -> bool {
    let (left, right) = (&module.blocks[a], &module.blocks[b]);
    if left.ops.len() != right.ops.len() || left.args.len() != right.args.len() {
        return false;
    }
    let types = |x: &[Value], y: &[Value]| {
        x.len() == y.len() && x.iter().zip(y).all(|(&x, &y)| module.ty(x) == module.ty(y))
    };
    if !types(&left.args, &right.args) {
        return false;
    }
    map.extend(right.args.iter().copied().zip(left.args.iter().copied()));
    left.ops.iter().zip(&right.ops).all(|(&x, &y)| {
        let (p, q) = (&module.ops[x], &module.ops[y]);
        let alike = p.kind == q.kind
            && p.attrs == q.attrs
            && p.unregistered == q.unregistered
            && types(&p.results, &q.results)
            && p.operands.len() == q.operands.len()
            && p.operands.iter().zip(&q.operands).all(|(v, w)| v == map.get(w).unwrap_or(w))
            && p.regions.len() == q.regions.len();
        let inner = |(&r, &s): (&tpuc_ir::Region, &tpuc_ir::Region)| {
            (module.regions[r].blocks.clone(), module.regions[s].blocks.clone())
        };
        alike
            && p.regions
                .iter()
                .zip(&q.regions)
                .map(inner)
                .all(|(r, s)| r.len() == s.len() && r.iter().zip(&s).all(|(&r, &s)| same(module, r, s, map)))
            && {
                map.extend(q.results.iter().copied().zip(p.results.iter().copied()));
                true
            }
    })
}

/// Whether computing all branches takes about as long as finding out which one to take.
fn cheap(module: &Module, op: Op, blocks: &[Block]) -> bool {
    let tensors = |v: &Value| module.ty(*v).as_tensor().is_some_and(|t| t.is_static() && t.quant.is_none());
    let plain = module.ops[op].results.iter().all(tensors) && blocks.len() <= SELECTED;
    let mut total = elements(module, op);
    let inside = |&b: &Block| module.blocks[b].ops.split_last().map(|(_, ops)| ops).unwrap_or_default();
    let mut light = |&o: &Op| {
        let kind = module.ops[o].kind;
        let pointwise = tpuc_egraph::context::is_pointwise(kind);
        let moves = matches!(
            kind,
            OpKind::Constant
                | OpKind::Iota
                | OpKind::BroadcastInDim
                | OpKind::Reshape
                | OpKind::Slice
                | OpKind::Transpose
                | OpKind::DynamicSlice
        );
        total = total.saturating_add(if kind == OpKind::Constant { 0 } else { elements(module, o) });
        (pointwise || moves) && speculatable(module, o)
    };
    plain && blocks.iter().flat_map(inside).all(&mut light) && total <= CHEAP
}
