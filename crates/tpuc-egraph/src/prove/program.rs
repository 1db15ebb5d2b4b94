//! Blocks of ops on tensors of scalars: straight-line code, calls that were inlined, control flow.

use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use super::tensor::{Budget, Symbolic, is_followed};
use crate::build::{captures, node_attrs};
use rustc_hash::FxHashMap;
use tpuc_ir::{Attr, Block, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_tensor::ElementType;

/// How deep regions may nest.
const MAX_DEPTH: usize = 16;
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

type Env = FxHashMap<Value, Datum>;

/// Follows the ops of a module.
pub struct Follower<'a> {
    pub module: &'a Module,
    pub symbols: &'a mut Symbols,
    pub budget: &'a mut Budget,
    /// Draws so far: each is another value.
    pub draws: &'a mut usize,
    /// The op that could not be followed.
    pub stuck: Option<Op>,
    depth: usize,
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
        let types: Vec<TensorType> = tensors.iter().map(|t| t.ty.clone()).collect();
        if let (Some(attrs), [result]) = (node_attrs(self.module, op, &types), data.results.as_slice()) {
            let ty = self.module.ty(*result).as_tensor()?.clone();
            let result = self.symbols.op(data.kind, &attrs, &tensors, &ty, self.budget)?;
            return Some(vec![Datum::Tensor(result)]);
        }
        self.unknown(op, &operands, around)
    }

    fn result_types(&self, op: Op) -> Option<Vec<TensorType>> {
        let types = self.module.ops[op].results.iter().map(|&v| self.module.ty(v).as_tensor().cloned());
        types.collect::<Option<Vec<_>>>().filter(|all| all.iter().all(is_followed))
    }

    /// An op as an unknown function of its operands and of what its regions compute.
    fn unknown(&mut self, op: Op, operands: &[Datum], around: &Env) -> Option<Vec<Datum>> {
        let data = &self.module.ops[op];
        let types = self.result_types(op)?;
        let mut of = Vec::new();
        operands.iter().for_each(|d| d.scalars(&mut of));
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
    /// what it was at the start.
    fn unknown_loop(&mut self, op: Op, start: &[Datum], around: &Env) -> Option<Vec<Datum>> {
        let (condition, body) = (self.module.region_block(op, 0)?, self.module.region_block(op, 1)?);
        let types = self.result_types(op)?;
        let mut fixed = vec![false; start.len()];
        loop {
            let mut args = Vec::with_capacity(start.len());
            let mut kept = 0;
            for (i, ty) in types.iter().enumerate() {
                if fixed[i] {
                    args.push(start[i].clone());
                    continue;
                }
                let name = format!("state {kept} {ty} at {}", self.depth);
                args.push(Datum::Tensor(self.symbols.unknown_tensor(&name, &[], ty)?));
                kept += 1;
            }
            let next = self.block(body, args.clone(), around)?;
            let passed: Vec<usize> =
                (0..start.len()).filter(|&i| !fixed[i] && next.get(i) == args.get(i)).collect();
            if !passed.is_empty() {
                passed.into_iter().for_each(|i| fixed[i] = true);
                continue;
            }
            let mut of = Vec::new();
            let go = self.block(condition, args, around)?;
            go.iter().for_each(|d| d.scalars(&mut of));
            for i in (0..start.len()).filter(|&i| !fixed[i]) {
                start[i].scalars(&mut of);
                next.get(i)?.scalars(&mut of);
            }
            self.budget.take(of.len())?;
            let of: Vec<Id> = of.into_iter().map(|id| self.symbols.s().flat(id)).collect();
            let moving: Vec<&TensorType> =
                (0..start.len()).filter(|&i| !fixed[i]).map(|i| &types[i]).collect();
            let name = format!("loop {}", moving.iter().map(|t| t.to_string()).collect::<Vec<_>>().join(" "));
            let mut results = Vec::with_capacity(start.len());
            let mut at = 0;
            for (i, ty) in types.iter().enumerate() {
                if fixed[i] {
                    results.push(start[i].clone());
                    continue;
                }
                results.push(Datum::Tensor(self.symbols.unknown_tensor(&format!("{name} {at}"), &of, ty)?));
                at += 1;
            }
            return Some(results);
        }
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
            let args = [old, new].map(|id| {
                Datum::Tensor(Symbolic { ty: TensorType::scalar(elem), data: vec![id] })
            });
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

impl Symbols {
    pub(super) fn equal_ints(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        let attrs = super::pointwise::directed(tpuc_ir::attr::ComparisonDirection::Eq);
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
