//! Runs programs.

use crate::error::check_input;
use crate::{KernelTable, LaunchPlan, Pool, RunError, scatter};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tpuc_interp::{CheckFailure, Datum, InterpError, captures, eval_step};
use tpuc_ir::Module;
use tpuc_support::entity::Entity;
use tpuc_tensor::{Buffer as Bytes, ElementType, Tensor};
use tpuc_tile::{Buffer, BufferKind, KernelId, Program, Scatter, Step};

/// A launch gets one more thread for each of this many nanoseconds of work.
const NANOS_PER_THREAD: f64 = 10_000.0;
/// Into how many chunks a thread's share is cut, for balance.
const CHUNKS_PER_THREAD: u64 = 4;

/// A program with compiled kernels, and the memory it runs in. Runs may overlap in time; each has its own memory.
pub struct Executor<T> {
    program: Arc<Program>,
    kernels: T,
    pool: Arc<Pool>,
    /// Memory of runs that are over.
    idle: Mutex<Vec<Memory>>,
    /// For each `while` step (by address in the program), how its state is carried over.
    carries: HashMap<*const Step, Vec<Carry>>,
    workspace: usize,
    scratch: usize,
}

// SAFETY: the pointers in `carries` are keys, never followed; all other fields are `Send` and `Sync`.
unsafe impl<T: Send> Send for Executor<T> {}
// SAFETY: as above.
unsafe impl<T: Sync> Sync for Executor<T> {}

/// How one value of a loop's state gets its next value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Carry {
    /// It is there already.
    Keep,
    /// The two buffers change places: nothing else lives in either.
    Swap,
    Copy,
    /// As `Copy`, through a temporary, because another value of the state is read from here.
    Stage,
}

/// The memory of one run.
struct Memory {
    arena: Bytes,
    workspace: Bytes,
    scratch: Vec<Bytes>,
    /// For state that must be copied as if at once.
    staging: Vec<u8>,
}

/// One run.
struct Run<'a, T> {
    executor: &'a Executor<T>,
    inputs: &'a [Tensor],
    /// Where each buffer is.
    places: Vec<*mut u8>,
    workspace: *mut u8,
    scratch: Vec<*mut u8>,
    staging: Vec<u8>,
    args: Vec<*mut u8>,
    /// Checks of the program that do not hold.
    failures: Vec<CheckFailure>,
    /// By kernel, if somebody wants to know.
    spent: Option<Vec<Spent>>,
}

/// What the launches of a kernel took in one run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    pub launches: usize,
    pub time: Duration,
}

/// Pointers that several threads may use, by the contract of [`KernelTable::call`].
struct Shared<'a>(&'a [*mut u8]);
// SAFETY: work items write disjoint parts of the outputs, and each thread has its own scratch.
unsafe impl Sync for Shared<'_> {}

impl<T: KernelTable> Executor<T> {
    /// # Errors
    /// When the program refers to memory or buffers that it does not have.
    pub fn new(program: Arc<Program>, kernels: T, pool: Arc<Pool>) -> Result<Self, RunError> {
        check(&program)?;
        let plans = || program.kernels.keys().map(|k| kernels.plan(k));
        let workspace = plans().map(|p| p.workspace).max().unwrap_or(0);
        let scratch = plans().map(|p| p.scratch).max().unwrap_or(0);
        let mut carries = HashMap::new();
        program.each_step(&mut |step| {
            if let Step::While { state, next, .. } = step {
                carries.insert(std::ptr::from_ref(step), plan_carry(&program, state, next));
            }
        });
        Ok(Self { program, kernels, pool, idle: Mutex::default(), carries, workspace, scratch })
    }

    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }

    pub fn kernels(&self) -> &T {
        &self.kernels
    }

    /// Threads that may take part.
    pub fn threads(&self) -> usize {
        self.pool.threads()
    }

    /// Runs the program. Inputs are read in place.
    ///
    /// # Errors
    /// When the inputs do not fit the program, an op that runs on the interpreter fails, or checks of the program do
    /// not hold.
    pub fn run(&self, inputs: &[Tensor]) -> Result<Vec<Tensor>, RunError> {
        self.run_noting(inputs, None).map(|(outputs, _)| outputs)
    }

    /// Runs the program, and tells how long each kernel took in all its launches.
    ///
    /// # Errors
    /// As [`Executor::run`].
    pub fn profile(&self, inputs: &[Tensor]) -> Result<(Vec<Tensor>, Vec<Spent>), RunError> {
        self.run_noting(inputs, Some(vec![Spent::default(); self.program.kernels.len()]))
    }

    fn run_noting(
        &self,
        inputs: &[Tensor],
        spent: Option<Vec<Spent>>,
    ) -> Result<(Vec<Tensor>, Vec<Spent>), RunError> {
        let program = &*self.program;
        if inputs.len() != program.inputs.len() {
            return Err(RunError::InputCount { want: program.inputs.len(), got: inputs.len() });
        }
        for (index, (&buffer, input)) in program.inputs.iter().zip(inputs).enumerate() {
            let data = &program.buffers[buffer];
            check_input(index, data.elem, &data.shape, input)?;
        }
        let outputs = program.buffers.values().filter(|b| matches!(b.kind, BufferKind::Output(_)));
        let needed = outputs.fold(program.arena_bytes, |sum, b| sum.saturating_add(b.byte_size()));
        if !Bytes::fits(needed) {
            return Err(RunError::Memory(needed));
        }
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut memory = idle.unwrap_or_else(|| Memory {
            arena: Bytes::zeroed(program.arena_bytes),
            workspace: Bytes::zeroed(self.workspace),
            scratch: (0..self.pool.threads()).map(|_| Bytes::zeroed(self.scratch)).collect(),
            staging: Vec::new(),
        });
        let mut fresh: Vec<(Buffer, Bytes)> = Vec::new();
        let arena = memory.arena.as_mut_ptr();
        let mut places = Vec::with_capacity(program.buffers.len());
        for (buffer, data) in program.buffers.iter() {
            places.push(match &data.kind {
                BufferKind::Input(n) => inputs[*n].bytes().as_ptr().cast_mut(),
                BufferKind::Constant(tensor) => tensor.bytes().as_ptr().cast_mut(),
                // SAFETY: `check` has compared offset and size with the arena.
                BufferKind::Arena { offset } => unsafe { arena.add(*offset) },
                BufferKind::Output(_) => {
                    fresh.push((buffer, Bytes::zeroed(data.byte_size())));
                    fresh.last_mut().map_or(std::ptr::null_mut(), |(_, bytes)| bytes.as_mut_ptr())
                }
            });
        }
        let mut run = Run {
            executor: self,
            inputs,
            places,
            workspace: memory.workspace.as_mut_ptr(),
            scratch: memory.scratch.iter_mut().map(Bytes::as_mut_ptr).collect(),
            staging: std::mem::take(&mut memory.staging),
            args: Vec::new(),
            failures: Vec::new(),
            spent,
        };
        let result = run.steps(&program.steps).and_then(|()| match std::mem::take(&mut run.failures) {
            none if none.is_empty() => Ok(()),
            failures => Err(InterpError::ChecksFailed(failures).into()),
        });
        memory.staging = std::mem::take(&mut run.staging);
        let spent = run.spent.take().unwrap_or_default();
        let outputs = result.and_then(|()| run.outputs(fresh));
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(memory);
        Ok((outputs?, spent))
    }
}

impl<T: KernelTable> Run<'_, T> {
    fn outputs(&self, fresh: Vec<(Buffer, Bytes)>) -> Result<Vec<Tensor>, RunError> {
        let program = &*self.executor.program;
        let mut tensors = HashMap::new();
        for (buffer, bytes) in fresh {
            let data = &program.buffers[buffer];
            tensors.insert(buffer.index(), Tensor::from_buffer(data.elem, &data.shape, bytes)?);
        }
        let outputs = program.outputs.iter().map(|&buffer| match tensors.get(&buffer.index()) {
            Some(tensor) => Ok(tensor.clone()),
            None => self.tensor(buffer),
        });
        outputs.collect()
    }

    fn steps(&mut self, steps: &[Step]) -> Result<(), RunError> {
        steps.iter().try_for_each(|step| self.step(step))
    }

    fn step(&mut self, step: &Step) -> Result<(), RunError> {
        match step {
            Step::Launch { kernel, args, .. } => {
                let start = self.spent.is_some().then(Instant::now);
                let done = self.launch(*kernel, args);
                if let (Some(start), Some(spent)) = (start, &mut self.spent) {
                    let spent = &mut spent[kernel.index()];
                    spent.launches += 1;
                    spent.time += start.elapsed();
                }
                done
            }
            Step::Host { module, op, args, results, .. } => self.host(module, *op, args, results),
            Step::Scatter { scatter, target, indices, updates, .. } => {
                self.scatter(scatter, *target, *indices, *updates);
                Ok(())
            }
            Step::Copy { from, to } => {
                let (from, to, size) = (self.place(*from), self.place(*to), self.size(*to));
                // SAFETY: both buffers have this size (`check`).
                unsafe { std::ptr::copy(from, to, size) };
                Ok(())
            }
            Step::While { state, cond, pred, body, next, .. } => loop {
                self.steps(cond)?;
                if self.small_int(*pred)? == 0 {
                    return Ok(());
                }
                self.steps(body)?;
                self.carry(step, state, next);
            },
            Step::Switch { index, branches, .. } => {
                let value = self.small_int(*index)?;
                let is_bool = self.executor.program.buffers[*index].elem.is_bool();
                let wanted = if is_bool { i64::from(value == 0) } else { value };
                let last = branches.len().checked_sub(1);
                let last = last.ok_or_else(|| RunError::Malformed("a switch without branches".into()))?;
                let chosen = usize::try_from(wanted).map_or(last, |w| w.min(last));
                self.steps(&branches[chosen])
            }
        }
    }

    fn place(&self, buffer: Buffer) -> *mut u8 {
        self.places[buffer.index()]
    }

    fn size(&self, buffer: Buffer) -> usize {
        self.executor.program.buffers[buffer].byte_size()
    }

    fn bytes(&self, buffer: Buffer) -> &[u8] {
        // SAFETY: the buffer has this size, and nothing writes it while no step runs.
        unsafe { std::slice::from_raw_parts(self.place(buffer), self.size(buffer)) }
    }

    fn launch(&mut self, kernel: KernelId, args: &[Buffer]) -> Result<(), RunError> {
        self.args.clear();
        self.args.extend(args.iter().map(|a| self.places[a.index()]));
        let Executor { kernels, pool, .. } = self.executor;
        let LaunchPlan { phases, .. } = kernels.plan(kernel);
        for (p, phase) in phases.iter().enumerate() {
            let threads = ((phase.nanos / NANOS_PER_THREAD) as usize).clamp(1, self.scratch.len());
            if threads == 1 {
                // SAFETY: the pointers are those of the launch's buffers, whose types `check` has compared with
                // the kernel's parameters; this thread is alone.
                unsafe {
                    kernels.call(
                        kernel,
                        p,
                        self.args.as_ptr(),
                        0..phase.items,
                        self.workspace,
                        self.scratch[0],
                    )?;
                }
                continue;
            }
            let chunk = phase.items.div_ceil(threads as u64 * CHUNKS_PER_THREAD);
            let failure = Mutex::new(None);
            let (args, scratch) = (Shared(&self.args), Shared(&self.scratch));
            let workspace = [self.workspace];
            let workspace = Shared(&workspace);
            pool.run(threads, phase.items, chunk, &|thread, begin, end| {
                let (args, scratch, workspace) = (&args, &scratch, &workspace);
                // SAFETY: as above; chunks are disjoint, and no two threads have the same number.
                let result = unsafe {
                    let (args, workspace) = (args.0.as_ptr(), workspace.0[0]);
                    kernels.call(kernel, p, args, begin..end, workspace, scratch.0[thread])
                };
                if let Err(error) = result {
                    *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                }
            });
            if let Some(error) = failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
                return Err(error);
            }
        }
        Ok(())
    }

    fn scatter(&self, scatter: &Scatter, target: Buffer, indices: Buffer, updates: Buffer) {
        let threads = scatter.threads(self.scratch.len());
        let places = [target, indices, updates].map(|b| self.place(b));
        let places = Shared(&places);
        self.executor.pool.run(threads, threads as u64, 1, &|_, begin, end| {
            let &Shared(&[target, indices, updates]) = &places else { return };
            for part in begin..end {
                // SAFETY: `check` has compared the buffers with the scatter's types and seen that the target is apart.
                unsafe { scatter::run_part(scatter, (part as usize, threads), target, indices, updates) };
            }
        });
    }

    /// Operands come first in `args`, then the values from outside that the op's regions use, in the order of
    /// [`captures`].
    fn host(
        &mut self,
        module: &Arc<Module>,
        op: tpuc_ir::Op,
        args: &[Buffer],
        results: &[Buffer],
    ) -> Result<(), RunError> {
        let data = &module.ops[op];
        let count = data.operands.len().min(args.len());
        let mut values = Vec::with_capacity(args.len());
        for &arg in args {
            values.push(Datum::Tensor(self.tensor(arg)?));
        }
        let outside: HashMap<_, _> = captures(module, op).into_iter().zip(values.split_off(count)).collect();
        let captured = |v| outside.get(&v).cloned();
        let outputs = eval_step(module, op, &values, captured, &mut self.failures)?;
        let wrong = || RunError::Malformed(format!("{}: results differ from their buffers", data.name()));
        if outputs.len() != results.len() {
            return Err(wrong());
        }
        for (&result, output) in results.iter().zip(outputs) {
            let tensor = output.into_tensor().ok_or_else(wrong)?;
            let declared = &self.executor.program.buffers[result];
            if tensor.elem() != declared.elem || tensor.shape() != declared.shape {
                return Err(wrong());
            }
            // SAFETY: the result's buffer has the tensor's type, hence its size.
            unsafe {
                std::ptr::copy_nonoverlapping(
                    tensor.bytes().as_ptr(),
                    self.place(result),
                    tensor.bytes().len(),
                );
            }
        }
        Ok(())
    }

    /// A buffer's value; shared with the program where that is possible.
    fn tensor(&self, buffer: Buffer) -> Result<Tensor, RunError> {
        let data = &self.executor.program.buffers[buffer];
        Ok(match &data.kind {
            BufferKind::Input(n) => self.inputs[*n].clone(),
            BufferKind::Constant(tensor) => tensor.clone(),
            BufferKind::Arena { .. } | BufferKind::Output(_) => {
                Tensor::from_bytes(data.elem, &data.shape, self.bytes(buffer))?
            }
        })
    }

    /// The value of a boolean or integer scalar.
    fn small_int(&self, buffer: Buffer) -> Result<i64, RunError> {
        let data = &self.executor.program.buffers[buffer];
        let bytes = self.bytes(buffer);
        match (data.elem, bytes) {
            (ElementType::I1, &[b]) => Ok((b != 0).into()),
            (ElementType::I32, &[a, b, c, d]) => Ok(i32::from_le_bytes([a, b, c, d]).into()),
            _ => Err(RunError::Malformed(format!("{buffer} cannot direct control flow"))),
        }
    }

    fn carry(&mut self, step: &Step, state: &[Buffer], next: &[Buffer]) {
        let executor = self.executor;
        let Some(plan) = executor.carries.get(&std::ptr::from_ref(step)) else { return };
        self.staging.clear();
        for (&n, carry) in next.iter().zip(plan) {
            if *carry == Carry::Stage {
                // SAFETY: the buffer has this size, and nothing writes it meanwhile.
                let bytes = unsafe { std::slice::from_raw_parts(self.place(n), self.size(n)) };
                self.staging.extend_from_slice(bytes);
            }
        }
        let mut staged = 0;
        for ((&s, &n), carry) in state.iter().zip(next).zip(plan) {
            let size = self.size(s);
            match carry {
                Carry::Keep => {}
                Carry::Swap => self.places.swap(s.index(), n.index()),
                // SAFETY: both buffers have this size (`check`).
                Carry::Copy => unsafe { std::ptr::copy(self.place(n), self.place(s), size) },
                Carry::Stage => {
                    // SAFETY: the staging area was filled in the same order above.
                    unsafe {
                        std::ptr::copy_nonoverlapping(self.staging.as_ptr().add(staged), self.place(s), size);
                    }
                    staged += size;
                }
            }
        }
    }
}

/// Where a buffer lies: its address space, first byte and last byte plus one.
fn extent(program: &Program, buffer: Buffer) -> (Option<Buffer>, usize, usize) {
    let data = &program.buffers[buffer];
    match data.kind {
        BufferKind::Arena { offset } => (None, offset, offset + data.byte_size()),
        _ => (Some(buffer), 0, data.byte_size()),
    }
}

fn overlap(program: &Program, a: Buffer, b: Buffer) -> bool {
    let ((sa, la, ha), (sb, lb, hb)) = (extent(program, a), extent(program, b));
    sa == sb && la < hb && lb < ha
}

fn plan_carry(program: &Program, state: &[Buffer], next: &[Buffer]) -> Vec<Carry> {
    let in_arena = |b: Buffer| matches!(program.buffers[b].kind, BufferKind::Arena { .. });
    let alone = |b: Buffer| program.buffers.keys().all(|other| other == b || !overlap(program, b, other));
    let once = |b: Buffer| state.iter().chain(next).filter(|&&x| x == b).count() == 1;
    let private = |b: Buffer| in_arena(b) && once(b) && alone(b) && !program.outputs.contains(&b);
    let pairs = || state.iter().zip(next);
    let mut plan: Vec<Carry> = pairs()
        .map(|(&s, &n)| match () {
            () if s == n => Carry::Keep,
            () if private(s) && private(n) => Carry::Swap,
            () => Carry::Copy,
        })
        .collect();
    // A value that is read after another value of the state was written over it goes through the staging area.
    for (i, (_, &n)) in pairs().enumerate() {
        let clobbered = pairs()
            .enumerate()
            .any(|(j, (&s, _))| j != i && plan[j] != Carry::Keep && overlap(program, s, n));
        if plan[i] == Carry::Copy && clobbered {
            plan[i] = Carry::Stage;
        }
    }
    plan
}

/// Checks everything that the unsafe code above relies on.
fn check(program: &Program) -> Result<(), RunError> {
    let fail = |what: String| Err(RunError::Malformed(what));
    for (buffer, data) in program.buffers.iter() {
        let count = tpuc_tensor::element_count(&data.shape);
        let Some(size) = count.and_then(|n| n.checked_mul(data.elem.byte_width())) else {
            return fail(format!("{buffer} is too large"));
        };
        let fits = match &data.kind {
            BufferKind::Input(n) => program.inputs.get(*n) == Some(&buffer),
            BufferKind::Constant(t) => t.elem() == data.elem && t.shape() == data.shape,
            BufferKind::Arena { offset } => {
                offset % data.elem.byte_width().max(1) == 0
                    && offset.checked_add(size).is_some_and(|end| end <= program.arena_bytes)
            }
            BufferKind::Output(_) => true,
        };
        if !fits {
            return fail(format!("{buffer} lies outside its memory"));
        }
    }
    let known = |b: &Buffer| b.index() < program.buffers.len();
    if !program.inputs.iter().chain(&program.outputs).all(known) {
        return fail("an unknown buffer".into());
    }
    for (n, &input) in program.inputs.iter().enumerate() {
        if !matches!(program.buffers[input].kind, BufferKind::Input(m) if m == n) {
            return fail(format!("input {n} is not the buffer of an input"));
        }
    }
    let mut result = Ok(());
    program.each_step(&mut |step| {
        if result.is_ok() {
            result = check_step(program, step);
        }
    });
    result.or_else(fail)
}

fn check_step(program: &Program, step: &Step) -> Result<(), String> {
    let data = |b: Buffer| program.buffers.get(b).ok_or_else(|| format!("{b} is unknown"));
    let writable = |b: Buffer| match data(b)?.kind {
        BufferKind::Arena { .. } | BufferKind::Output(_) => Ok(()),
        BufferKind::Input(_) | BufferKind::Constant(_) => Err(format!("{b} is written")),
    };
    let same = |a: Buffer, b: Buffer| {
        let (x, y) = (data(a)?, data(b)?);
        if x.elem == y.elem && x.shape == y.shape {
            Ok(())
        } else {
            Err(format!("{a} and {b} differ in type"))
        }
    };
    match step {
        Step::Launch { kernel, args, .. } => {
            let k = program.kernels.get(*kernel).ok_or_else(|| format!("no kernel {}", kernel.index()))?;
            if args.len() != k.params.len() {
                return Err(format!("{kernel} needs {} buffers, got {}", k.params.len(), args.len()));
            }
            for (i, (&arg, param)) in args.iter().zip(&k.params).enumerate() {
                let got = data(arg)?;
                if got.elem != param.elem || got.byte_size() != param_bytes(param) {
                    return Err(format!("{kernel}: {arg} does not fit p{i}"));
                }
                if i >= k.inputs {
                    writable(arg)?;
                }
            }
            Ok(())
        }
        Step::Host { args, results, .. } => {
            args.iter().try_for_each(|&a| data(a).map(drop))?;
            results.iter().try_for_each(|&r| writable(r))
        }
        Step::Scatter { scatter, target, indices, updates, .. } => {
            let types = [
                (*target, scatter.elem(), scatter.target()),
                (*indices, scatter.index_elem(), scatter.indices()),
                (*updates, scatter.elem(), scatter.updates()),
            ];
            for (buffer, elem, shape) in types {
                let got = data(buffer)?;
                if got.elem != elem || got.shape != shape {
                    return Err(format!("a scatter of other types than that of {buffer}"));
                }
            }
            if overlap(program, *target, *indices) || overlap(program, *target, *updates) {
                return Err(format!("a scatter reads {target}, which it writes"));
            }
            writable(*target)
        }
        Step::Copy { from, to } => same(*from, *to).and_then(|()| writable(*to)),
        Step::While { state, pred, next, .. } => {
            data(*pred)?;
            if state.len() != next.len() {
                return Err("a loop's state and next state differ in length".into());
            }
            state.iter().zip(next).try_for_each(|(&s, &n)| same(s, n).and_then(|()| writable(s)))
        }
        Step::Switch { index, .. } => data(*index).map(drop),
    }
}

fn param_bytes(param: &tpuc_tile::Param) -> usize {
    param.shape.iter().map(|&d| d as usize).product::<usize>() * param.elem.byte_width()
}
