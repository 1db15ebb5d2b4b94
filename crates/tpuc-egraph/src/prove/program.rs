//! Blocks of ops on tensors of scalars: straight-line code, calls that were inlined, control flow.

use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use super::tensor::{Budget, Symbolic, axes, ints, is_followed};
use crate::build::{captures, node_attrs};
use rustc_hash::FxHashMap;
use tpuc_ir::{Attr, Block, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_tensor::ElementType;

/// How deep regions may nest.
const MAX_DEPTH: usize = 16;
/// State of a loop of which is found out what it is read for.
const MAX_STATE: usize = 12;
/// Elements that are folded by a function that is no monoid's.
const MAX_FOLDED: usize = 1 << 12;
/// Iterations of a loop whose condition is known.
const MAX_TRIPS: usize = 4096;

/// A value of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Datum {
    Tensor(Symbolic),
    Tuple(Vec<Datum>),
}

impl Datum {
    pub fn tensor(&self) -> Option<&Symbolic> {
        match self {
            Datum::Tensor(t) => Some(t),
            Datum::Tuple(_) => None,
        }
    }
    fn scalars(&self, out: &mut Vec<Id>) {
        match self {
            Datum::Tensor(t) => out.extend(&t.data),
            Datum::Tuple(parts) => parts.iter().for_each(|p| p.scalars(out)),
        }
    }
}

pub(super) type Env = FxHashMap<Value, Datum>;

/// A loop that is not run.
struct Loop<'a> {
    op: Op,
    around: &'a Env,
    start: &'a [Datum],
    types: &'a [TensorType],
    /// State that the body passes on.
    fixed: Vec<bool>,
}

/// Follows the ops of a module.
pub struct Follower<'a> {
    pub module: &'a Module,
    pub symbols: &'a mut Symbols,
    pub budget: &'a mut Budget,
    /// Draws so far: each is another value.
    pub draws: &'a mut usize,
    /// The op that could not be followed.
    pub stuck: Option<Op>,
    pub(super) depth: usize,
}

impl<'a> Follower<'a> {
    pub fn new(
        module: &'a Module,
        symbols: &'a mut Symbols,
        budget: &'a mut Budget,
        draws: &'a mut usize,
    ) -> Self {
        Self { module, symbols, budget, draws, stuck: None, depth: 0 }
    }

    /// What a block's terminator returns. `None` when an op cannot be followed, or the budget is used up.
    pub fn block(&mut self, block: Block, args: Vec<Datum>, outer: &Env) -> Option<Vec<Datum>> {
        if self.depth > MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let result = self.body(block, args, outer);
        self.depth -= 1;
        result
    }

    fn body(&mut self, block: Block, args: Vec<Datum>, outer: &Env) -> Option<Vec<Datum>> {
        let data = &self.module.blocks[block];
        if data.args.len() != args.len() {
            return None;
        }
        let mut env: Env = data.args.iter().copied().zip(args).collect();
        let (&terminator, ops) = data.ops.split_last()?;
        for &op in ops {
            let Some(results) = self.op(op, &env, outer) else {
                self.stuck = self.stuck.or(Some(op));
                return None;
            };
            env.extend(self.module.ops[op].results.iter().copied().zip(results));
        }
        let read = |v: &Value| env.get(v).or_else(|| outer.get(v)).cloned();
        self.module.ops[terminator].operands.iter().map(read).collect()
    }

    /// The results of one op.
    fn op(&mut self, op: Op, env: &Env, outer: &Env) -> Option<Vec<Datum>> {
        let operands: Option<Vec<Datum>> = self.module.ops[op]
            .operands
            .iter()
            .map(|v| env.get(v).or_else(|| outer.get(v)).cloned())
            .collect();
        let mut around = Env::default();
        for value in captures(self.module, op) {
            around.insert(value, env.get(&value).or_else(|| outer.get(&value))?.clone());
        }
        self.apply(op, operands?, &around)
    }

    /// One op on these operands; `around` holds what its regions read from outside.
    pub fn apply(&mut self, op: Op, operands: Vec<Datum>, around: &Env) -> Option<Vec<Datum>> {
        self.budget.take(1)?;
        let data = &self.module.ops[op];
        match data.kind {
            OpKind::OptimizationBarrier => return Some(operands),
            OpKind::Tuple => return Some(vec![Datum::Tuple(operands)]),
            OpKind::GetTupleElement => {
                let index = usize::try_from(data.attr("index")?.as_int()?).ok()?;
                return match operands.first()? {
                    Datum::Tuple(parts) => Some(vec![parts.get(index)?.clone()]),
                    Datum::Tensor(_) => None,
                };
            }
            OpKind::If | OpKind::Case => return self.branches(op, &operands, around),
            OpKind::While => return self.loops(op, operands, around),
            OpKind::Rng => {
                *self.draws += 1;
                let ty = self.result_types(op)?.pop()?;
                let name = format!("draw {}", self.draws);
                return Some(vec![Datum::Tensor(self.symbols.unknown_tensor(&name, &[], &ty)?)]);
            }
            _ => {}
        }
        if !data.kind.is_pure() || self.module.has_effect(op) {
            return None;
        }
        let tensors: Option<Vec<&Symbolic>> = operands.iter().map(Datum::tensor).collect();
        let tensors = tensors?;
        if data.kind == OpKind::Map
            && let Some(result) = self.map(op, &tensors, around)
        {
            return Some(vec![Datum::Tensor(result)]);
        }
        if data.kind == OpKind::Scatter
            && let Some(result) = self.scatter(op, &tensors, around)
        {
            return Some(vec![Datum::Tensor(result)]);
        }
        if data.kind == OpKind::Sort
            && let Some(results) = self.sort(op, &tensors, around)
        {
            return Some(results);
        }
        if data.kind == OpKind::ChloTopK
            && let Some(results) = self.top_k(op, &tensors)
        {
            return Some(results);
        }
        if data.kind == OpKind::Reduce
            && crate::form::reducer(self.module, op).is_none()
            && let Some(results) = self.fold(op, &tensors, around)
        {
            return Some(results);
        }
        if data.kind == OpKind::ReduceWindow
            && crate::form::reducer(self.module, op).is_none()
            && let Some(results) = self.window_fold(op, &tensors, around)
        {
            return Some(results);
        }
        if data.kind == OpKind::SelectAndScatter
            && let Some(results) = self.select_and_scatter(op, &tensors, around)
        {
            return Some(results);
        }
        let types: Vec<TensorType> = tensors.iter().map(|t| t.ty.clone()).collect();
        if let Some(kind) = of_static_shape(data.kind) {
            // The shape is the result's: the operand that says so adds nothing.
            let ty = self.result_types(op)?.pop()?;
            let of = &tensors[..tensors.len().saturating_sub(1)];
            let result = self.symbols.op(kind, &data.attrs, of, &ty, self.budget)?;
            return Some(vec![Datum::Tensor(result)]);
        }
        // Reinterpreted bits are no node of the search.
        let bits = (data.kind == OpKind::BitcastConvert).then(|| data.attrs.clone());
        let attrs = node_attrs(self.module, op, &types).or(bits);
        if let (Some(attrs), [result]) = (attrs, data.results.as_slice()) {
            let ty = self.module.ty(*result).as_tensor()?.clone();
            let result = self.symbols.op(data.kind, &attrs, &tensors, &ty, self.budget)?;
            return Some(vec![Datum::Tensor(result)]);
        }
        self.unknown(op, &operands, around)
    }

    pub(super) fn result_types(&self, op: Op) -> Option<Vec<TensorType>> {
        let types = self.module.ops[op].results.iter().map(|&v| self.module.ty(v).as_tensor().cloned());
        types.collect::<Option<Vec<_>>>().filter(|all| all.iter().all(is_followed))
    }

    /// An op as an unknown function of its operands and of what its regions compute.
    fn unknown(&mut self, op: Op, operands: &[Datum], around: &Env) -> Option<Vec<Datum>> {
        let data = &self.module.ops[op];
        let types = self.result_types(op)?;
        let mut of = Vec::new();
        operands.iter().for_each(|d| d.scalars(&mut of));
        self.symbols.s().note_infinities(&of);
        for n in 0..data.regions.len() {
            self.region(op, n, around, &mut of)?;
        }
        self.budget.take(of.len())?;
        let given: Vec<String> = data.operands.iter().map(|&v| self.module.ty(v).to_string()).collect();
        let of: Vec<Id> = of.into_iter().map(|id| self.symbols.s().flat(id)).collect();
        let name = format!("{} {:?} {given:?}", data.kind.name(), data.attrs);
        let mut results = Vec::new();
        for (i, ty) in types.iter().enumerate() {
            results.push(Datum::Tensor(self.symbols.unknown_tensor(&format!("{name} {i} {ty}"), &of, ty)?));
        }
        Some(results)
    }

    /// What a region computes of unknown arguments.
    fn region(&mut self, op: Op, n: usize, around: &Env, of: &mut Vec<Id>) -> Option<()> {
        let block = self.module.region_block(op, n)?;
        let mut args = Vec::new();
        for (i, &arg) in self.module.blocks[block].args.iter().enumerate() {
            let ty = self.module.ty(arg).as_tensor().filter(|t| is_followed(t))?;
            let name = format!("argument {i} {ty} at {}", self.depth);
            args.push(Datum::Tensor(self.symbols.unknown_tensor(&name, &[], ty)?));
        }
        for result in self.block(block, args, around)? {
            result.scalars(of);
        }
        Some(())
    }

    /// `if` and `case`: all branches, and a choice between their results.
    fn branches(&mut self, op: Op, operands: &[Datum], around: &Env) -> Option<Vec<Datum>> {
        let index = operands.first()?.tensor()?;
        let (id, elem) = (*index.data.first()?, index.ty.elem);
        let count = self.module.ops[op].regions.len();
        let mut all = Vec::with_capacity(count);
        for n in 0..count {
            let block = self.module.region_block(op, n)?;
            all.push(self.block(block, Vec::new(), around)?);
        }
        let mut results = all.pop()?;
        for (n, other) in all.into_iter().enumerate().rev() {
            let taken = if elem.is_bool() {
                id
            } else {
                let number = self.symbols.literal(tpuc_tensor::Scalar::Int(n as i128), elem);
                self.symbols.equal_ints(id, number, elem)
            };
            results = results
                .into_iter()
                .zip(other)
                .map(|(no, yes)| self.choose(taken, yes, no))
                .collect::<Option<_>>()?;
        }
        Some(results)
    }

    fn choose(&mut self, p: Id, yes: Datum, no: Datum) -> Option<Datum> {
        match (yes, no) {
            (Datum::Tensor(yes), Datum::Tensor(no)) if yes.ty == no.ty => {
                self.budget.take(yes.data.len())?;
                let s = self.symbols.s();
                let data = yes.data.iter().zip(&no.data).map(|(&a, &b)| s.select(p, a, b)).collect();
                Some(Datum::Tensor(Symbolic { ty: yes.ty, data }))
            }
            (Datum::Tuple(yes), Datum::Tuple(no)) if yes.len() == no.len() => {
                let parts = yes.into_iter().zip(no).map(|(a, b)| self.choose(p, a, b));
                Some(Datum::Tuple(parts.collect::<Option<_>>()?))
            }
            _ => None,
        }
    }

    /// A loop whose condition is known is run; another is a function of what it starts from.
    fn loops(&mut self, op: Op, start: Vec<Datum>, around: &Env) -> Option<Vec<Datum>> {
        let (condition, body) = (self.module.region_block(op, 0)?, self.module.region_block(op, 1)?);
        let mut state = start.clone();
        for _ in 0..MAX_TRIPS {
            let go = self.block(condition, state.clone(), around)?;
            let go = *go.first()?.tensor()?.data.first()?;
            if go == self.symbols.s().zero {
                return Some(state);
            }
            if go != self.symbols.s().one {
                break;
            }
            state = self.block(body, state, around)?;
        }
        self.unknown_loop(op, &start, around)
    }

    /// A loop as a function of what it starts from and of what its regions compute. State that the body passes on is
    /// what it was at the start. Each result depends on the state that it reads only, which is taken in an order of its
    /// own: other state may be missing, or come elsewhere.
    fn unknown_loop(&mut self, op: Op, start: &[Datum], around: &Env) -> Option<Vec<Datum>> {
        let types = self.result_types(op)?;
        let mut ids = Vec::new();
        start.iter().for_each(|d| d.scalars(&mut ids));
        self.symbols.s().note_infinities(&ids);
        let mut of = Loop { op, around, start, types: &types, fixed: vec![false; start.len()] };
        let all: Vec<usize> = (0..start.len()).collect();
        let (args, next) = loop {
            let args = self.state(&of, &all)?;
            let next = self.turn(&of, &args)?;
            let passed: Vec<usize> =
                all.iter().copied().filter(|&i| !of.fixed[i] && next.get(i) == args.get(i)).collect();
            if passed.is_empty() {
                break (args, next);
            }
            passed.into_iter().for_each(|i| of.fixed[i] = true);
        };
        let moving: Vec<usize> = all.iter().copied().filter(|&i| !of.fixed[i]).collect();
        let reads = self.reads(&of, &moving, &args, &next)?;
        let mut results = Vec::with_capacity(start.len());
        for i in all {
            if of.fixed[i] {
                results.push(start[i].clone());
                continue;
            }
            // The condition comes last.
            let mut needed = vec![i];
            let mut work = vec![i, start.len()];
            while let Some(k) = work.pop() {
                for &read in &reads[k] {
                    if !needed.contains(&read) {
                        needed.push(read);
                        work.push(read);
                    }
                }
            }
            let key = |k: &usize| {
                let mut ids = Vec::new();
                start[*k].scalars(&mut ids);
                (types[*k].to_string(), ids, *k)
            };
            needed.sort_by_cached_key(key);
            let args = self.state(&of, &needed)?;
            let next = self.turn(&of, &args)?;
            let mut ids = Vec::new();
            next.last()?.scalars(&mut ids);
            for &k in &needed {
                start[k].scalars(&mut ids);
                next[k].scalars(&mut ids);
            }
            self.budget.take(ids.len())?;
            let ids: Vec<Id> = ids.into_iter().map(|id| self.symbols.s().flat(id)).collect();
            let state: Vec<String> = needed.iter().map(|&k| types[k].to_string()).collect();
            let at = needed.iter().position(|&k| k == i)?;
            let name = format!("loop {} {at}", state.join(" "));
            results.push(Datum::Tensor(self.symbols.unknown_tensor(&name, &ids, &types[i])?));
        }
        Some(results)
    }

    /// The state of a loop at an unknown turn: unknowns in this order; what is not listed is unknown by itself.
    fn state(&mut self, of: &Loop, order: &[usize]) -> Option<Vec<Datum>> {
        let mut args = Vec::with_capacity(of.start.len());
        for (i, ty) in of.types.iter().enumerate() {
            if of.fixed[i] {
                args.push(of.start[i].clone());
                continue;
            }
            let name = match order.iter().filter(|&&k| !of.fixed[k]).position(|&k| k == i) {
                Some(at) => format!("state {at} {ty} at {}", self.depth),
                None => format!("state besides {i} {ty} at {}", self.depth),
            };
            args.push(Datum::Tensor(self.symbols.unknown_tensor(&name, &[], ty)?));
        }
        Some(args)
    }

    /// The state after a turn, then the condition.
    fn turn(&mut self, of: &Loop, args: &[Datum]) -> Option<Vec<Datum>> {
        let condition = self.module.region_block(of.op, 0)?;
        let body = self.module.region_block(of.op, 1)?;
        let mut next = self.block(body, args.to_vec(), of.around)?;
        next.extend(self.block(condition, args.to_vec(), of.around)?);
        Some(next)
    }

    /// For each value of the next turn, and the condition, which state it changes with.
    fn reads(
        &mut self,
        of: &Loop,
        moving: &[usize],
        args: &[Datum],
        next: &[Datum],
    ) -> Option<Vec<Vec<usize>>> {
        let mut reads = vec![Vec::new(); next.len()];
        for &i in moving {
            if moving.len() > MAX_STATE {
                reads.iter_mut().for_each(|r| r.push(i));
                continue;
            }
            let mut other = args.to_vec();
            let name = format!("other state {} at {}", of.types[i], self.depth);
            other[i] = Datum::Tensor(self.symbols.unknown_tensor(&name, &[], &of.types[i])?);
            let changed = self.turn(of, &other)?;
            for (k, reads) in reads.iter_mut().enumerate() {
                if changed.get(k) != next.get(k) {
                    reads.push(i);
                }
            }
        }
        Some(reads)
    }

    /// A reduction by any function: from the first element to the last, as the interpreter does it.
    fn fold(&mut self, op: Op, operands: &[&Symbolic], around: &Env) -> Option<Vec<Datum>> {
        let (of, init) = operands.split_at(operands.len() / 2);
        let types = self.result_types(op)?;
        let over = axes(&ints(&self.module.ops[op].attrs, "dimensions")?)?;
        let block = self.module.region_block(op, 0)?;
        let first = of.first()?;
        let count = types.first()?.len()?;
        let rounded = |t: &&Symbolic| t.ty.elem.is_complex() || t.ty.elem.is_float();
        if first.data.len() > MAX_FOLDED
            || of.iter().any(|t| t.data.len() != first.data.len() || t.ty.elem.is_complex())
            || self.symbols.mode == Mode::Exact && of.iter().any(rounded)
        {
            return None;
        }
        let kept: Vec<usize> = (0..first.ty.rank()).filter(|d| !over.contains(d)).collect();
        let order = [kept, over].concat();
        let rows: Vec<Vec<Id>> = of.iter().map(|t| t.permuted(&order)).collect::<Option<_>>()?;
        let row = first.data.len().checked_div(count).unwrap_or(0);
        let mut out = vec![Vec::with_capacity(count); of.len()];
        for i in 0..count {
            let scalar = |ty: &TensorType, id: Id| {
                Datum::Tensor(Symbolic { ty: TensorType::scalar(ty.elem), data: vec![id] })
            };
            let mut state: Vec<Datum> = init.iter().map(|&t| Datum::Tensor(t.clone())).collect();
            for k in 0..row {
                let next = of.iter().zip(&rows).map(|(t, data)| scalar(&t.ty, data[i * row + k]));
                state.extend(next);
                state = self.block(block, state, around)?;
            }
            for (out, value) in out.iter_mut().zip(&state) {
                out.push(*value.tensor()?.data.first()?);
            }
        }
        let results = types.into_iter().zip(out);
        Some(results.map(|(ty, data)| Datum::Tensor(Symbolic { ty, data })).collect())
    }

    /// `scatter` of one operand, update by update. `None` when that is too much.
    fn scatter(&mut self, op: Op, operands: &[&Symbolic], around: &Env) -> Option<Symbolic> {
        let &[of, indices, updates] = operands else { return None };
        let Some(Attr::Scatter(dims)) = self.module.ops[op].attr("scatter_dimension_numbers") else {
            return None;
        };
        let block = self.module.region_block(op, 0)?;
        if of.ty.elem.is_complex() || self.symbols.mode == Mode::Exact && of.ty.elem.is_float() {
            return None;
        }
        // What a scatter takes that is not followed in the end is not missed.
        let mut budget = Budget(self.budget.0 / 2);
        let Self { module, symbols, draws, .. } = self;
        let elem = of.ty.elem;
        let mut combine = |symbols: &mut Symbols, budget: &mut Budget, old: Id, new: Id| {
            let args =
                [old, new].map(|id| Datum::Tensor(Symbolic { ty: TensorType::scalar(elem), data: vec![id] }));
            let results = Follower::new(module, symbols, budget, draws).block(block, args.into(), around)?;
            results.first()?.tensor()?.data.first().copied()
        };
        let data = symbols.scatter(dims, [of, indices, updates], &mut budget, &mut combine)?;
        self.budget.take(self.budget.0 / 2 - budget.0)?;
        Some(Symbolic { ty: of.ty.clone(), data })
    }

    /// `map`, element by element.
    fn map(&mut self, op: Op, operands: &[&Symbolic], around: &Env) -> Option<Symbolic> {
        let ty = self.result_types(op)?.pop()?;
        let block = self.module.region_block(op, 0)?;
        let count = ty.len()?;
        if ty.elem.is_complex() || operands.iter().any(|t| t.data.len() != count) {
            return None;
        }
        let mut data = Vec::with_capacity(count);
        for i in 0..count {
            let scalar = |t: &&Symbolic| {
                Datum::Tensor(Symbolic { ty: TensorType::scalar(t.ty.elem), data: vec![t.data[i]] })
            };
            let results = self.block(block, operands.iter().map(scalar).collect(), around)?;
            data.push(*results.first()?.tensor()?.data.first()?);
        }
        Some(Symbolic { ty, data })
    }
}

/// What an op with a shape as its last operand is when its result has a static shape.
fn of_static_shape(kind: OpKind) -> Option<OpKind> {
    Some(match kind {
        OpKind::DynamicBroadcastInDim => OpKind::BroadcastInDim,
        OpKind::DynamicReshape => OpKind::Reshape,
        OpKind::DynamicIota => OpKind::Iota,
        _ => return None,
    })
}

impl Symbols {
    pub(super) fn equal_ints(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        let attrs = super::comparisons::directed(tpuc_ir::attr::ComparisonDirection::Eq);
        self.pointwise(OpKind::Compare, &attrs, &[elem, elem], ElementType::I1, &[a, b])
    }

    /// Unknown arguments of these types.
    pub fn arguments(&mut self, types: &[Type]) -> Option<Vec<Datum>> {
        let mut out = Vec::new();
        for (i, ty) in types.iter().enumerate() {
            let ty = ty.as_tensor().filter(|t| is_followed(t))?;
            out.push(Datum::Tensor(self.unknown_tensor(&format!("input {i}"), &[], ty)?));
        }
        Some(out)
    }
}
