//! Running blocks, and the ops that need to: control flow, calls, ops with regions.

use crate::attrs::{int, required, scalar_bool, scalar_int};
use crate::error::{Fault, InterpError, Place, malformed};
use crate::grid::{Grid, Process};
use crate::liveness::Liveness;
use crate::report::{CheckFailure, Event, Listener};
use crate::work::work;
use crate::{
    apply, check, collective, gather, numeric, ops, parallel, quantized, reduce, shapes, sharding, sort,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::RefCell;
use std::rc::Rc;
use tpuc_ir::{AttrDict, Block, Module, Op, OpKind, TensorType, Trait, Type, Value};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// How deeply calls and regions may nest.
pub(crate) const MAX_DEPTH: usize = 200;

/// Failed checks that [`eval_step`] keeps.
const MAX_FAILURES: usize = 1000;

/// Called with each tensor that an op of the program computes.
pub type Probe<'a> = dyn Fn(Op, Value, &Tensor) + 'a;

/// Bounds on an evaluation, and a look into it.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// How many ops may be evaluated, those of each loop iteration and region included; unbounded by default.
    pub max_steps: Option<u64>,
    /// How many elements ops may visit, those of each loop iteration included: operands, results and what enters the
    /// sums of contractions and windows. Each grid of processes counts anew. Unbounded by default.
    pub max_work: Option<u64>,
    /// The size of a single result, in bytes.
    pub max_tensor_bytes: u64,
    /// Sees each result outside of vectorised regions.
    pub probe: Option<&'a Probe<'a>>,
    /// Hears of failed checks and of what the program prints and sends. Without one the first failed check ends the
    /// run as [`InterpError::ChecksFailed`].
    pub listener: Option<&'a Listener<'a>>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { max_steps: None, max_work: None, max_tensor_bytes: 1 << 35, probe: None, listener: None }
    }
}

/// A value at run time.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    Tensor(Tensor),
    Tuple(Vec<Datum>),
    Token,
    /// What an asynchronous op computed.
    Future(Vec<Datum>),
}

impl Datum {
    pub fn into_tensor(self) -> Option<Tensor> {
        match self {
            Datum::Tensor(t) => Some(t),
            Datum::Tuple(_) | Datum::Token | Datum::Future(_) => None,
        }
    }
}

impl From<Tensor> for Datum {
    fn from(tensor: Tensor) -> Self {
        Datum::Tensor(tensor)
    }
}

/// Evaluates a function of tensors.
///
/// # Errors
/// [`InterpError::Invalid`] when the inputs do not fit the function's arguments; the other variants when an op
/// cannot be evaluated.
pub fn run(
    module: &Module,
    function: Op,
    inputs: &[Tensor],
    options: &Options<'_>,
) -> Result<Vec<Tensor>, InterpError> {
    let inputs = inputs.iter().cloned().map(Datum::Tensor).collect();
    let tensor = |d: Datum| {
        let what = || malformed!("the function returns something else than tensors");
        d.into_tensor().ok_or_else(|| what().at(|| Place::of(module, function)))
    };
    run_values(module, function, inputs, options)?.into_iter().map(tensor).collect()
}

/// Evaluates a function.
///
/// # Errors
/// As [`run`].
pub fn run_values(
    module: &Module,
    function: Op,
    inputs: Vec<Datum>,
    options: &Options<'_>,
) -> Result<Vec<Datum>, InterpError> {
    let place = || Place::of(module, function);
    let name = module.symbol(function).unwrap_or("?");
    let block = module.region_block(function, 0).filter(|_| module.ops[function].kind == OpKind::FuncFunc);
    let block = block.ok_or_else(|| malformed!("this is not a function with a body").at(place))?;
    let args = &module.blocks[block].args;
    let invalid = |what: String, want: String, got: String| InterpError::Invalid { what, want, got };
    if args.len() != inputs.len() {
        let (want, got) = (format!("{} inputs", args.len()), inputs.len().to_string());
        return Err(invalid(format!("@{name}"), want, got));
    }
    for (i, (&arg, input)) in args.iter().zip(&inputs).enumerate() {
        if check_results(std::slice::from_ref(input), &[module.ty(arg)]).is_err() {
            let got = match input {
                Datum::Tensor(t) => {
                    TensorType::new(t.elem(), t.shape().iter().map(|&n| n as i64)).to_string()
                }
                _ => "another kind of value".into(),
            };
            return Err(invalid(format!("argument {i} of @{name}"), module.ty(arg).to_string(), got));
        }
    }
    Machine::new(module, options).function(function, inputs)
}

/// Evaluates one op without regions, given its attributes, operands and result types.
///
/// # Errors
/// [`InterpError::Unsupported`] for ops with regions, calls and tuples; otherwise as [`run`].
pub fn eval_op(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    result_types: &[TensorType],
) -> Result<Vec<Tensor>, InterpError> {
    let eval = || {
        ops::check_size(result_types, Options::default().max_tensor_bytes)?;
        if quantized::applies(kind, &[], result_types) {
            return Err(Fault::Unsupported("a quantised result without the operands' types".into()));
        }
        let results = ops::eval(kind, attrs, operands.to_vec(), result_types)?;
        if results.len() != result_types.len() {
            return Err(malformed!("{} results, {} declared", results.len(), result_types.len()));
        }
        results.iter().zip(result_types).try_for_each(|(t, ty)| ops::check_type(t, ty))?;
        Ok(results)
    };
    eval().map_err(|fault: Fault| fault.at(|| Place { op: kind.name().into(), ..Place::default() }))
}

/// Evaluates any op of a module, with its regions. `captured` gives the values from outside the op that its
/// regions use, which [`captures`] lists.
///
/// # Errors
/// As [`run`].
pub fn eval_op_in_module(
    module: &Module,
    op: Op,
    operands: &[Datum],
    captured: impl Fn(Value) -> Option<Datum>,
    options: &Options<'_>,
) -> Result<Vec<Datum>, InterpError> {
    let mut machine = Machine::new(module, options);
    machine.liveness = Rc::new(Liveness::of(module, op));
    let mut frame = Frame::default();
    for value in captures(module, op) {
        let missing =
            || malformed!("{value}, which a region uses, was not given").at(|| Place::of(module, op));
        frame.insert(value, captured(value).ok_or_else(missing)?);
    }
    machine.op(&mut frame, op, operands.to_vec())
}

/// [`eval_op_in_module`] as a step of a program that goes on when a check fails: failures are added to a list, up to
/// a bound.
///
/// # Errors
/// As [`run`].
pub fn eval_step(
    module: &Module,
    op: Op,
    operands: &[Datum],
    captured: impl Fn(Value) -> Option<Datum>,
    failures: &mut Vec<CheckFailure>,
) -> Result<Vec<Datum>, InterpError> {
    let heard = RefCell::new(failures);
    let listener = |event: Event| {
        if let Event::CheckFailed(failure) = event
            && heard.borrow().len() < MAX_FAILURES
        {
            heard.borrow_mut().push(failure);
        }
    };
    let options = Options { listener: Some(&listener), ..Options::default() };
    eval_op_in_module(module, op, operands, captured, &options)
}

/// The values that an op's regions use but do not define, each once, in order of first use.
pub fn captures(module: &Module, op: Op) -> Vec<Value> {
    let mut defined: FxHashSet<Value> = FxHashSet::default();
    let mut out = Vec::new();
    let mut seen = FxHashSet::default();
    module.walk(op, &mut |inner| {
        let data = &module.ops[inner];
        for &region in &data.regions {
            for &block in &module.regions[region].blocks {
                defined.extend(&module.blocks[block].args);
            }
        }
        if inner != op {
            defined.extend(&data.results);
            out.extend(data.operands.iter().filter(|&&v| !defined.contains(&v) && seen.insert(v)));
        }
    });
    out
}

/// The values of one function activation. Regions share it with the code around them.
pub(crate) type Frame = FxHashMap<Value, Datum>;

/// An evaluation in progress.
pub(crate) struct Machine<'a> {
    pub module: &'a Module,
    options: &'a Options<'a>,
    liveness: Rc<Liveness>,
    /// Liveness of the functions that have been called.
    functions: FxHashMap<Op, Rc<Liveness>>,
    /// The process that this evaluation is.
    pub process: Process,
    depth: usize,
    /// How many times random numbers were drawn: the hidden state of `rng`.
    random: u64,
}

impl<'a> Machine<'a> {
    fn new(module: &'a Module, options: &'a Options<'a>) -> Self {
        Self::of_process(module, options, Grid::alone(), 0)
    }

    /// An evaluation by one process of a grid; `depth` is how deeply the op nests that runs the grid.
    pub(crate) fn of_process(
        module: &'a Module,
        options: &'a Options<'a>,
        process: Process,
        depth: usize,
    ) -> Self {
        let functions = FxHashMap::default();
        Self { module, options, liveness: Rc::default(), functions, process, depth, random: 0 }
    }

    pub(crate) fn options(&self) -> &'a Options<'a> {
        self.options
    }

    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// Tells the host; a failed check that nobody hears of ends the run.
    pub(crate) fn tell(&self, event: Event) -> Result<(), Fault> {
        match (self.options.listener, event) {
            (Some(listener), event) => listener(event),
            (None, Event::CheckFailed(failure)) => {
                return Err(InterpError::ChecksFailed(vec![failure]).into());
            }
            (None, _) => {}
        }
        Ok(())
    }

    pub(crate) fn function(&mut self, function: Op, args: Vec<Datum>) -> Result<Vec<Datum>, InterpError> {
        let module = self.module;
        let body = module.region_block(function, 0);
        let body = body.ok_or_else(|| malformed!("no body").at(|| Place::of(module, function)))?;
        let liveness =
            self.functions.entry(function).or_insert_with(|| Rc::new(Liveness::of(module, function))).clone();
        let outer = std::mem::replace(&mut self.liveness, liveness);
        let results = self.block(&mut Frame::default(), body, args);
        self.liveness = outer;
        results
    }

    /// Counts one op.
    pub(crate) fn step(&mut self, op: Op) -> Result<(), InterpError> {
        let steps = self.process.count_step();
        match self.options.max_steps {
            Some(limit) if steps > limit => {
                Err(Fault::Limit(format!("more than {limit} steps")).at(|| Place::of(self.module, op)))
            }
            _ => Ok(()),
        }
    }

    /// Counts what an op visits, where that is bounded.
    fn bound_work(&self, op: Op, operands: &[Datum]) -> Result<(), InterpError> {
        let Some(limit) = self.options.max_work else { return Ok(()) };
        if self.process.count_work(work(self.module, op, operands)) <= limit {
            return Ok(());
        }
        let what = format!("more than {limit} elements to visit");
        Err(Fault::Limit(what).at(|| Place::of(self.module, op)))
    }

    /// Runs a block and gives the operands of its terminator.
    pub(crate) fn block(
        &mut self,
        frame: &mut Frame,
        block: Block,
        args: Vec<Datum>,
    ) -> Result<Vec<Datum>, InterpError> {
        let module = self.module;
        let data = &module.blocks[block];
        let whole = |fault: Fault| {
            fault.at(|| data.ops.first().map_or_else(Place::default, |&op| Place::of(module, op)))
        };
        if args.len() != data.args.len() {
            return Err(whole(malformed!("{} values for {} block arguments", args.len(), data.args.len())));
        }
        if self.depth >= MAX_DEPTH {
            return Err(whole(Fault::Limit(format!("calls and regions nest more than {MAX_DEPTH} deep"))));
        }
        let liveness = self.liveness.clone();
        for (&value, arg) in data.args.iter().zip(args) {
            if liveness.is_used(value) {
                frame.insert(value, arg);
            }
        }
        for &op in &data.ops {
            self.step(op)?;
            let operands = take_operands(module, &liveness, frame, op)?;
            self.bound_work(op, &operands)?;
            if module.ops[op].kind.has(Trait::Terminator) {
                return Ok(operands);
            }
            self.depth += 1;
            let results = self.op(frame, op, operands);
            self.depth -= 1;
            for (&value, result) in module.ops[op].results.iter().zip(results?) {
                if let (Some(probe), Datum::Tensor(tensor)) = (self.options.probe, &result) {
                    probe(op, value, tensor);
                }
                frame.insert(value, result);
            }
            for value in liveness.ends(op).map_or(&[][..], |ends| &ends.dropped) {
                frame.remove(value);
            }
        }
        Err(whole(malformed!("the block does not end in a terminator")))
    }

    /// Evaluates one op and checks its results.
    fn op(&mut self, frame: &mut Frame, op: Op, operands: Vec<Datum>) -> Result<Vec<Datum>, InterpError> {
        let module = self.module;
        let types: Vec<&Type> = module.ops[op].results.iter().map(|&v| module.ty(v)).collect();
        self.dispatch(frame, op, operands, &types)
            .and_then(|results| check_results(&results, &types).map(|()| results))
            .map_err(|fault| fault.at(|| Place::of(module, op)))
    }

    /// Ops that run blocks; the others are in functions of their own, which keeps the frames of deep nesting small.
    fn dispatch(
        &mut self,
        frame: &mut Frame,
        op: Op,
        operands: Vec<Datum>,
        types: &[&Type],
    ) -> Result<Vec<Datum>, Fault> {
        match self.module.ops[op].kind {
            OpKind::FuncCall => self.call(op, "callee", operands),
            OpKind::Composite => self.call(op, "decomposition", operands),
            OpKind::While => self.while_loop(frame, op, operands),
            OpKind::If | OpKind::Case => self.branch(frame, op, &operands),
            OpKind::AsyncStart => {
                let body = self.module.region_block(op, 0);
                let body = body.ok_or_else(|| malformed!("the region is missing"))?;
                Ok(vec![Datum::Future(self.block(frame, body, operands)?)])
            }
            OpKind::InterpreterRunParallel => parallel::run_parallel(self, op, operands),
            kind if collective::communicates(kind) => {
                collective::communicate(self, frame, op, operands, types)
            }
            kind if kind.info().dialect == "check" => self.check(op, operands),
            kind if sharding::applies(kind) => sharding::eval(self, frame, op, operands, types),
            OpKind::ShapeAssuming => {
                let body = self.module.region_block(op, 0);
                let body = body.ok_or_else(|| malformed!("the region is missing"))?;
                Ok(self.block(frame, body, Vec::new())?)
            }
            kind if shapes::is_shape_op(kind) => {
                let operands = tensors(operands)?;
                let results = shapes::eval(kind, &self.module.ops[op].attrs, &operands, types)?;
                Ok(results.into_iter().map(Datum::Tensor).collect())
            }
            OpKind::Tuple
            | OpKind::OptimizationBarrier
            | OpKind::GetTupleElement
            | OpKind::AsyncDone
            | OpKind::InterpreterPrint
            | OpKind::InterpreterProbe
            | OpKind::CustomCall => self.structural(op, operands, types),
            _ => {
                // A region that is run for each element takes more of the stack than control flow does.
                self.depth += 2;
                let results = self.tensor_op(frame, op, operands, types);
                self.depth -= 2;
                results
            }
        }
    }

    /// Ops that pass values on.
    fn structural(&mut self, op: Op, mut operands: Vec<Datum>, types: &[&Type]) -> Result<Vec<Datum>, Fault> {
        let data = &self.module.ops[op];
        match data.kind {
            OpKind::Tuple => Ok(vec![Datum::Tuple(operands)]),
            OpKind::GetTupleElement => {
                let index = usize::try_from(int(&data.attrs, "index")?).unwrap_or(usize::MAX);
                match operands.pop() {
                    Some(Datum::Tuple(mut parts)) if index < parts.len() => {
                        Ok(vec![parts.swap_remove(index)])
                    }
                    _ => Err(malformed!("there is no part {index}")),
                }
            }
            OpKind::AsyncDone => match operands.pop() {
                Some(Datum::Future(results)) => Ok(results),
                _ => Err(malformed!("the operand is not a future")),
            },
            OpKind::InterpreterPrint | OpKind::InterpreterProbe => self.show(op, operands),
            OpKind::CustomCall => self.custom_call(op, operands, types),
            _ => Ok(operands),
        }
    }

    /// Ops on tensors, with or without regions.
    #[inline(never)]
    fn tensor_op(
        &mut self,
        frame: &mut Frame,
        op: Op,
        operands: Vec<Datum>,
        types: &[&Type],
    ) -> Result<Vec<Datum>, Fault> {
        let data = &self.module.ops[op];
        let operands = tensors(operands)?;
        let types = types
            .iter()
            .map(|ty| {
                ty.as_tensor().cloned().ok_or_else(|| Fault::Unsupported(format!("a result of type {ty}")))
            })
            .collect::<Result<Vec<_>, _>>()?;
        ops::check_size(&types, self.options.max_tensor_bytes)?;
        let operand_types: Vec<&Type> = data.operands.iter().map(|&v| self.module.ty(v)).collect();
        let operands = quantized::promoted(self.module, op, operands, &operand_types)?;
        let results = match data.kind {
            OpKind::Reduce => reduce::reduce(self, frame, op, &operands)?,
            OpKind::ReduceWindow => reduce::reduce_window(self, frame, op, &operands)?,
            OpKind::Scatter => gather::scatter(self, frame, op, operands)?,
            OpKind::Sort => sort::sort(self, frame, op, &operands)?,
            OpKind::Map => apply::map(self, frame, op, &operands, &types)?,
            OpKind::SelectAndScatter => apply::select_and_scatter(self, frame, op, &operands)?,
            OpKind::ChloScan => apply::scan(self, frame, op, &operands, &types)?,
            OpKind::Rng => {
                let [a, b, shape] = operands.as_slice() else {
                    return Err(malformed!("{} operands", operands.len()));
                };
                self.random += 1;
                vec![numeric::rng(a, b, shape, &data.attrs, self.random)?]
            }
            kind if quantized::applies(kind, &operand_types, &types) => {
                quantized::eval(kind, &data.attrs, operands, &operand_types, &types)?
            }
            kind => ops::eval(kind, &data.attrs, operands, &types)?,
        };
        Ok(results.into_iter().map(Datum::Tensor).collect())
    }

    /// Ops of the check dialect.
    fn check(&mut self, op: Op, operands: Vec<Datum>) -> Result<Vec<Datum>, Fault> {
        let data = &self.module.ops[op];
        let failure = check::check(data.kind, &data.attrs, &tensors(operands)?)?;
        self.checked(op, failure)?;
        Ok(Vec::new())
    }

    /// Reports a check that does not hold.
    fn checked(&self, op: Op, failure: Option<String>) -> Result<(), Fault> {
        let Some(what) = failure else { return Ok(()) };
        let mut place = Box::new(Place::of(self.module, op));
        if let Some(target) = self.module.ops[op].attr("call_target_name").and_then(|a| a.as_str()) {
            place.op = format!("{} @{target}", place.op).into();
        }
        let process = self.process.grid.parallel.then(|| self.process.id());
        self.tell(Event::CheckFailed(CheckFailure { place, process, what }))
    }

    /// `interpreter.print`, `interpreter.probe`
    fn show(&self, op: Op, operands: Vec<Datum>) -> Result<Vec<Datum>, Fault> {
        let data = &self.module.ops[op];
        let [Datum::Tensor(tensor)] = &operands[..] else {
            return Err(malformed!("the operand is not a tensor"));
        };
        if data.kind == OpKind::InterpreterPrint {
            self.tell(Event::Print(tensor.clone()))?;
            return Ok(Vec::new());
        }
        let id = required(&data.attrs, "probe_id")?.as_str().unwrap_or_default();
        self.tell(Event::Probe(id.to_string(), tensor.clone()))?;
        Ok(operands)
    }

    /// Custom calls with a meaning: checks, and what says where values live.
    fn custom_call(&mut self, op: Op, operands: Vec<Datum>, types: &[&Type]) -> Result<Vec<Datum>, Fault> {
        let target = self.module.ops[op].attr("call_target_name").and_then(|a| a.as_str()).unwrap_or("?");
        if sharding::is_placement(target) {
            return sharding::unsharded(operands, types);
        }
        let unknown = || Fault::Unsupported(format!("custom call of `{target}`"));
        if !check::is_check(target) {
            return Err(unknown());
        }
        let failure = check::custom_call(target, &tensors(operands)?).ok_or_else(unknown)??;
        let holds = failure.is_none();
        self.checked(op, failure)?;
        let result = |ty: &&Type| match ty {
            Type::Token => Ok(Datum::Token),
            Type::Tensor(t) if t.elem == ElementType::I1 && t.is_static() => {
                let dims = t.dims().unwrap_or_default();
                ops::check_size(std::slice::from_ref(t), self.options.max_tensor_bytes)?;
                Ok(Tensor::splat(t.elem, &dims, Scalar::Bool(holds)).into())
            }
            ty => Err(Fault::Unsupported(format!("a check with a result of type {ty}"))),
        };
        types.iter().map(result).collect()
    }

    /// `func.call`, `composite`
    fn call(&mut self, op: Op, symbol: &str, operands: Vec<Datum>) -> Result<Vec<Datum>, Fault> {
        let callee = required(&self.module.ops[op].attrs, symbol)?.as_symbol().unwrap_or_default();
        let function =
            self.module.function(callee).ok_or_else(|| malformed!("there is no function @{callee}"))?;
        Ok(self.function(function, operands)?)
    }

    /// Specification: "while".
    fn while_loop(&mut self, frame: &mut Frame, op: Op, state: Vec<Datum>) -> Result<Vec<Datum>, Fault> {
        let (Some(cond), Some(body)) = (self.module.region_block(op, 0), self.module.region_block(op, 1))
        else {
            return Err(malformed!("a region is missing"));
        };
        let mut state = state;
        loop {
            let go_on = match self.block(frame, cond, state.clone())?.as_slice() {
                [Datum::Tensor(pred)] => scalar_bool(pred)?,
                _ => return Err(malformed!("the condition gives something else than one boolean")),
            };
            if !go_on {
                return Ok(state);
            }
            state = self.block(frame, body, state)?;
        }
    }

    /// Specification: "if", "case".
    fn branch(&mut self, frame: &mut Frame, op: Op, operands: &[Datum]) -> Result<Vec<Datum>, Fault> {
        let [Datum::Tensor(index)] = operands else {
            return Err(malformed!("{} operands", operands.len()));
        };
        let data = &self.module.ops[op];
        let chosen = if data.kind == OpKind::If {
            usize::from(!scalar_bool(index)?)
        } else {
            // An index outside the range selects the last branch.
            let last = data.regions.len().saturating_sub(1);
            usize::try_from(scalar_int(index)?).map_or(last, |i| i.min(last))
        };
        let branch = self.module.region_block(op, chosen);
        Ok(self.block(frame, branch.ok_or_else(|| malformed!("the branch is missing"))?, Vec::new())?)
    }
}

/// An op's operands; those that nothing else needs leave the frame.
fn take_operands(
    module: &Module,
    liveness: &Liveness,
    frame: &mut Frame,
    op: Op,
) -> Result<Vec<Datum>, InterpError> {
    let operands = &module.ops[op].operands;
    let last: &[Value] = liveness.ends(op).map_or(&[], |ends| &ends.handed_over);
    operands
        .iter()
        .enumerate()
        .map(|(i, value)| {
            let datum = if last.contains(value) && !operands[i + 1..].contains(value) {
                frame.remove(value)
            } else {
                frame.get(value).cloned()
            };
            datum.ok_or_else(|| malformed!("{value} is not defined here").at(|| Place::of(module, op)))
        })
        .collect()
}

/// The operands of an op on tensors.
fn tensors(operands: Vec<Datum>) -> Result<Vec<Tensor>, Fault> {
    let tensor = |d: Datum| d.into_tensor().ok_or_else(|| malformed!("an operand that is not a tensor"));
    operands.into_iter().map(tensor).collect()
}

fn check_results(results: &[Datum], types: &[&Type]) -> Result<(), Fault> {
    if results.len() != types.len() {
        return Err(malformed!("{} results, {} declared", results.len(), types.len()));
    }
    results.iter().zip(types).try_for_each(|(result, ty)| match (result, ty) {
        (Datum::Tensor(t), Type::Tensor(ty)) => ops::check_type(t, ty),
        (Datum::Tuple(parts), Type::Tuple(types)) | (Datum::Future(parts), Type::Future(types)) => {
            check_results(parts, &types.iter().collect::<Vec<_>>())
        }
        (Datum::Token, Type::Token) => Ok(()),
        (Datum::Tensor(t), ty) if shapes::fits(t, ty) => Ok(()),
        (_, ty) => Err(malformed!("a result that is not of type {ty}")),
    })
}
