//! A verified, inlined module to a [`Program`]: kernels formed per block, control flow as structured steps,
//! buffers planned into one arena.

mod copies;
mod memory;
mod plan;

pub use memory::limit_memory;

use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;
use tpuc_cost::kernel_cost;
use tpuc_egraph::form::{Balance, Formed, Fusion, combiner, form_block};
use tpuc_ir::{Attr, Block, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_support::{DebugCounters, Diagnostic, Remark};
use tpuc_target::Machine;
use tpuc_tensor::Tensor;
use tpuc_tile::{Buffer, BufferData, BufferKind, Kernel, KernelId, Program, Scatter, Step, Steps};

const PASS: &str = "lower";

/// A program and what was decided on the way.
#[derive(Debug)]
pub struct Lowered {
    pub program: Program,
    pub remarks: Vec<Remark>,
}

/// What lowering may do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    pub fusion: Fusion,
}

/// Lowers one function.
///
/// # Errors
/// With constraint id `unsupported` when a value has no static tensor type or an op can run nowhere.
pub fn lower(
    module: &Arc<Module>,
    function: Op,
    machine: &Machine,
    options: Options,
) -> Result<Lowered, Diagnostic> {
    lower_counted(module, function, machine, options, &mut DebugCounters::default())
}

/// As [`lower`], with kernels merged as far as [`KERNEL_COUNTER`](tpuc_egraph::form::KERNEL_COUNTER) admits.
///
/// # Errors
/// As [`lower`].
pub fn lower_counted(
    module: &Arc<Module>,
    function: Op,
    machine: &Machine,
    options: Options,
    counters: &mut DebugCounters,
) -> Result<Lowered, Diagnostic> {
    let before = counters.clone();
    let mut lowered = lower_within(module, function, machine, options, counters)?;
    let told = |c: &DebugCounters| c.last().map(|d| d.message.clone());
    if let Some(last) = counters.last().filter(|_| told(counters) != told(&before)) {
        lowered.remarks.push(Remark::passed(PASS, last.loc.clone(), last.message.clone()));
    }
    Ok(lowered)
}

/// With chained kernels where they fit.
fn lower_within(
    module: &Arc<Module>,
    function: Op,
    machine: &Machine,
    options: Options,
    counters: &mut DebugCounters,
) -> Result<Lowered, Diagnostic> {
    let before = counters.clone();
    let lowered = lower_as(module, function, machine, options.fusion, counters)?;
    // What the search takes to fit may not: stages hand on whole rows, which have to be in tile memory at once.
    let stuck =
        |k: &&Kernel| machine.is_tpu() && k.is_chained() && !kernel_cost(k, machine).seconds.is_finite();
    let Some(kernel) = lowered.program.kernels.values().find(stuck) else { return Ok(lowered) };
    let message = format!("element-wise fusion only: rows of {} do not fit in tile memory", kernel.name);
    let remark = Remark::missed(PASS, kernel.loc.clone(), message);
    *counters = before;
    let mut lowered = lower_as(module, function, machine, Fusion::Elementwise, counters)?;
    lowered.remarks.push(remark);
    Ok(lowered)
}

fn lower_as(
    module: &Arc<Module>,
    function: Op,
    machine: &Machine,
    fusion: Fusion,
    counters: &mut DebugCounters,
) -> Result<Lowered, Diagnostic> {
    let block =
        module.region_block(function, 0).ok_or_else(|| Diagnostic::error("the function has no body"))?;
    let mut l = Lowering {
        module,
        counters,
        balance: Balance { machine, fusion },
        program: Program::default(),
        buffers: FxHashMap::default(),
        kernels: FxHashMap::default(),
        remarks: Vec::new(),
    };
    for (i, &arg) in module.blocks[block].args.iter().enumerate() {
        let buffer = l.new_buffer(arg, function, BufferKind::Input(i))?;
        l.program.inputs.push(buffer);
    }
    l.program.steps = l.block(block)?;
    let results = module.terminator(block).map(|t| module.ops[t].operands.to_vec()).unwrap_or_default();
    for value in results {
        let buffer = l.buffer(value, function)?;
        let next = l
            .program
            .outputs
            .iter()
            .filter(|b| matches!(l.program.buffers[**b].kind, BufferKind::Output(_)))
            .count();
        if matches!(l.program.buffers[buffer].kind, BufferKind::Arena { .. }) {
            l.program.buffers[buffer].kind = BufferKind::Output(next);
        }
        l.program.outputs.push(buffer);
    }
    copies::elide(&mut l.program);
    plan::plan_arena(&mut l.program);
    Ok(Lowered { program: l.program, remarks: l.remarks })
}

struct Lowering<'m> {
    module: &'m Arc<Module>,
    counters: &'m mut DebugCounters,
    balance: Balance<'m>,
    program: Program,
    buffers: FxHashMap<Value, Buffer>,
    /// Equal kernels are stored once; their printed form decides.
    kernels: FxHashMap<String, KernelId>,
    remarks: Vec<Remark>,
}

impl Lowering<'_> {
    fn unsupported(&self, op: Op, what: impl std::fmt::Display) -> Diagnostic {
        let data = &self.module.ops[op];
        Diagnostic::error(format!("unsupported: {what}"))
            .constraint("unsupported")
            .at(data.span)
            .loc(data.loc.clone())
    }

    fn static_type(&self, v: Value, op: Op) -> Result<(&TensorType, Vec<u64>), Diagnostic> {
        let ty = self.module.ty(v);
        let dims = ty.as_tensor().filter(|t| is_plain(t)).and_then(|t| Some((t, t.dims()?)));
        dims.ok_or_else(|| {
            let name = self.module.ops[op].name();
            self.unsupported(
                op,
                format_args!("{name} on a value of type {ty}; kernels need static tensor types"),
            )
        })
    }

    fn new_buffer(&mut self, v: Value, op: Op, kind: BufferKind) -> Result<Buffer, Diagnostic> {
        let (ty, shape) = self.static_type(v, op)?;
        let data = BufferData { elem: ty.elem, shape, kind };
        let buffer = self.program.buffers.push(data);
        self.buffers.insert(v, buffer);
        Ok(buffer)
    }

    fn temporary(&mut self, v: Value, op: Op) -> Result<Buffer, Diagnostic> {
        self.new_buffer(v, op, BufferKind::Arena { offset: 0 })
    }

    /// Where a value lives; constants get their buffer at first use.
    fn buffer(&mut self, v: Value, user: Op) -> Result<Buffer, Diagnostic> {
        if let Some(&buffer) = self.buffers.get(&v) {
            return Ok(buffer);
        }
        let constant =
            self.module.def_op(v).map(|op| &self.module.ops[op]).filter(|d| d.kind == OpKind::Constant);
        match constant.and_then(|d| d.attr("value")).and_then(Attr::as_dense) {
            Some(value) => self.new_buffer(v, user, BufferKind::Constant(value.clone())),
            None => Err(self.unsupported(
                user,
                format_args!("an operand of {} that no step computes", self.module.ops[user].name()),
            )),
        }
    }

    fn values(&mut self, values: &[Value], user: Op) -> Result<Vec<Buffer>, Diagnostic> {
        values.iter().map(|&v| self.buffer(v, user)).collect()
    }

    fn kernel(&mut self, kernel: Kernel) -> KernelId {
        let key = kernel.to_string();
        if let Some(&id) = self.kernels.get(&key) {
            return id;
        }
        let id = self.program.kernels.push(kernel);
        self.kernels.insert(key, id);
        id
    }

    fn block(&mut self, block: Block) -> Result<Steps, Diagnostic> {
        let (formed, remarks) = form_block(self.module, block, self.balance, self.counters);
        self.remarks.extend(remarks);
        let mut steps = Vec::new();
        for item in formed {
            match item {
                Formed::Kernel(cluster) => {
                    let root = cluster.roots[0];
                    let data = &self.module.ops[root];
                    let mut args = self.values(&cluster.inputs, root)?;
                    for &op in &cluster.roots {
                        for &result in &self.module.ops[op].results {
                            args.push(self.temporary(result, op)?);
                        }
                    }
                    let kernel = self.kernel(cluster.kernel);
                    steps.push(Step::Launch { kernel, args, loc: data.loc.clone() });
                }
                Formed::Boundary(op) => self.boundary(op, &mut steps)?,
            }
        }
        Ok(steps)
    }

    fn boundary(&mut self, op: Op, steps: &mut Steps) -> Result<(), Diagnostic> {
        let module = Arc::clone(self.module);
        let data = &module.ops[op];
        match data.kind {
            OpKind::OptimizationBarrier => {
                for (&result, &operand) in data.results.iter().zip(&data.operands) {
                    let buffer = self.buffer(operand, op)?;
                    self.buffers.insert(result, buffer);
                }
            }
            OpKind::While => self.while_loop(op, steps)?,
            OpKind::If | OpKind::Case => self.switch(op, steps)?,
            OpKind::Scatter if self.scatter(op, steps)?.is_some() => {}
            OpKind::CustomCall if !custom_call_target(&module, op).is_some_and(tpuc_interp::has_meaning) => {
                let target = custom_call_target(&module, op).unwrap_or("?");
                return Err(self.unsupported(op, format_args!("custom_call @{target}")));
            }
            OpKind::Unregistered | OpKind::FuncCall => {
                return Err(self.unsupported(op, format_args!("op {} in code for a target", data.name())));
            }
            _ => {
                let mut args = self.values(&data.operands, op)?;
                args.extend(self.values(&tpuc_interp::captures(&module, op), op)?);
                let results = data
                    .results
                    .iter()
                    .map(|&r| self.temporary(r, op))
                    .collect::<Result<Vec<_>, Diagnostic>>()?;
                let message = format!("{} runs on the reference interpreter: no kernel form", data.name());
                self.remarks.push(Remark::missed(PASS, data.loc.clone(), message));
                steps.push(Step::Host {
                    module: Arc::clone(&module),
                    op,
                    args,
                    results,
                    loc: data.loc.clone(),
                });
            }
        }
        Ok(())
    }

    /// A scatter as a step, which updates a copy of its operand; nothing where the interpreter has to do it.
    fn scatter(&mut self, op: Op, steps: &mut Steps) -> Result<Option<()>, Diagnostic> {
        let module = Arc::clone(self.module);
        let data = &module.ops[op];
        let (&[operand, indices, updates], &[result]) = (&data.operands[..], &data.results[..]) else {
            return Ok(None);
        };
        let Some(Attr::Scatter(dims)) = data.attr("scatter_dimension_numbers") else { return Ok(None) };
        let Some(combine) = combiner(&module, op) else { return Ok(None) };
        let (elem, shape) = self.static_type(operand, op)?;
        let (index_elem, index_shape) = self.static_type(indices, op)?;
        let (update_elem, update_shape) = self.static_type(updates, op)?;
        // Regions may compute in a wider type than that of the operands.
        let converts = [self.static_type(result, op)?.0.elem, update_elem.elem] != [elem.elem; 2];
        let of = (elem.elem, &shape[..]);
        let scatter = Scatter::new(dims, combine, of, (index_elem.elem, &index_shape), &update_shape);
        let Some(scatter) = scatter.filter(|_| !converts) else { return Ok(None) };
        let args = self.values(&data.operands, op)?;
        let target = self.temporary(result, op)?;
        steps.push(Step::Copy { from: args[0], to: target });
        let (indices, updates, loc) = (args[1], args[2], data.loc.clone());
        steps.push(Step::Scatter { scatter: Arc::new(scatter), target, indices, updates, loc });
        Ok(Some(()))
    }

    fn while_loop(&mut self, op: Op, steps: &mut Steps) -> Result<(), Diagnostic> {
        let module = Arc::clone(self.module);
        let data = &module.ops[op];
        let (Some(cond), Some(body)) = (module.region_block(op, 0), module.region_block(op, 1)) else {
            return Err(self.unsupported(op, "while without regions"));
        };
        let mut state = Vec::new();
        for (i, &initial) in data.operands.iter().enumerate() {
            let from = self.buffer(initial, op)?;
            let to = self.temporary(data.results[i], op)?;
            self.buffers.insert(module.blocks[cond].args[i], to);
            self.buffers.insert(module.blocks[body].args[i], to);
            steps.push(Step::Copy { from, to });
            state.push(to);
        }
        let returned = |block: Block| {
            module.terminator(block).map(|t| module.ops[t].operands.to_vec()).unwrap_or_default()
        };
        let cond_steps = self.block(cond)?;
        let pred = *self
            .values(&returned(cond), op)?
            .first()
            .ok_or_else(|| self.unsupported(op, "while without a condition"))?;
        let body_steps = self.block(body)?;
        let next = self.values(&returned(body), op)?;
        steps.push(Step::While {
            state,
            cond: cond_steps,
            pred,
            body: body_steps,
            next,
            loc: data.loc.clone(),
        });
        Ok(())
    }

    fn switch(&mut self, op: Op, steps: &mut Steps) -> Result<(), Diagnostic> {
        let module = Arc::clone(self.module);
        let data = &module.ops[op];
        let index = self.buffer(data.operands[0], op)?;
        let results =
            data.results.iter().map(|&r| self.temporary(r, op)).collect::<Result<Vec<_>, Diagnostic>>()?;
        let mut branches = Vec::new();
        for &region in &data.regions {
            let Some(&block) = module.regions[region].blocks.first() else { continue };
            let mut branch = self.block(block)?;
            let returned =
                module.terminator(block).map(|t| module.ops[t].operands.to_vec()).unwrap_or_default();
            for (&value, &to) in returned.iter().zip(&results) {
                let from = self.buffer(value, op)?;
                branch.push(Step::Copy { from, to });
            }
            branches.push(branch);
        }
        steps.push(Step::Switch { index, branches, loc: data.loc.clone() });
        Ok(())
    }
}

fn custom_call_target(module: &Module, op: Op) -> Option<&str> {
    module.ops[op].attr("call_target_name").and_then(Attr::as_str)
}

/// Whether values of a type live in buffers: a static shape, and elements that stand for themselves.
fn is_plain(ty: &TensorType) -> bool {
    ty.quant.is_none() && ty.encoding.is_none() && ty.len().is_some()
}

/// The first op that a function, or one that it calls, has and that runs on the interpreter together with all of the
/// program only: grids of processes, values that are no static
/// tensors, and random numbers with a hidden state, which is that of one evaluation.
pub fn whole_on_interpreter(module: &Module, function: Op) -> Option<Remark> {
    let mut seen = FxHashSet::default();
    let mut work = vec![function];
    while let Some(function) = work.pop() {
        if !seen.insert(function) {
            continue;
        }
        let mut found: Option<(Op, String)> = None;
        module.walk(function, &mut |op| {
            let data = &module.ops[op];
            let callee = data.attr("callee").or_else(|| data.attr("decomposition"));
            work.extend(callee.and_then(Attr::as_symbol).and_then(|name| module.function(name)));
            if found.is_some() {
                return;
            }
            let blocks = data.regions.iter().flat_map(|&r| module.regions[r].blocks.iter());
            let args = blocks.flat_map(|&b| module.blocks[b].args.iter());
            let other = |v: &&Value| !module.ty(**v).as_tensor().is_some_and(is_plain);
            if data.kind.info().dialect == "interpreter" || data.kind == OpKind::Rng {
                found = Some((op, data.name().to_string()));
            } else if let Some(&value) = data.results.iter().chain(args).find(other) {
                found = Some((op, format!("{} has a value of type {}", data.name(), module.ty(value))));
            }
        });
        if let Some((op, what)) = found {
            let message = format!("the program runs on the reference interpreter: {what}");
            return Some(Remark::missed(PASS, module.ops[op].loc.clone(), message));
        }
    }
    None
}

/// Type of a value as a tensor to be made for it, used by callers that feed inputs.
pub fn argument_types(module: &Module, function: Op) -> Vec<Type> {
    let block = module.region_block(function, 0);
    block.map(|b| module.blocks[b].args.iter().map(|&a| module.ty(a).clone()).collect()).unwrap_or_default()
}

/// Checks inputs against a program's argument types.
///
/// # Errors
/// Names the first argument that does not fit, with what was wanted and what came.
pub fn check_inputs(types: &[Type], inputs: &[Tensor]) -> Result<(), String> {
    if types.len() != inputs.len() {
        return Err(format!("the program takes {} arguments, {} were given", types.len(), inputs.len()));
    }
    for (i, (ty, input)) in types.iter().zip(inputs).enumerate() {
        let got = TensorType::new(input.elem(), input.shape().iter().map(|&d| d as i64));
        let fits = ty.as_tensor().is_some_and(|t| t.elem == got.elem && t.shape == got.shape);
        if !fits {
            return Err(format!("argument {i} is {got}, the program takes {ty}"));
        }
    }
    Ok(())
}
