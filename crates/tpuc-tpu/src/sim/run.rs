//! One run: memory, launches, and the clock that they share.

use crate::data::launch::LaunchData;
use crate::isa::{Action, Instruction, Picos, Queue, Wait, picos};
use crate::report::{Event, KernelTime, MemoryBytes};
use crate::select::{Pipeline, Prepared, Signals, StepInfo, Stream};
use crate::sim::Options;
use crate::sim::engine::{Engine, Issued};
use crate::{Compiled, TpuError};
use std::collections::BTreeMap;
use std::rc::Rc;
use tpuc_support::entity::Entity;
use tpuc_tensor::Tensor;
use tpuc_tile::{Buffer, BufferKind, Kernel, KernelId, StageKind};

/// Without data, kernels whose inputs are all known (counters, shapes, tables) are computed all the same when
/// they are no larger than this, so that loops find their end.
const SMALL: u64 = 1 << 12;

/// A launch's time, while it runs.
#[derive(Debug)]
pub(crate) struct Running {
    name: String,
    start: Option<Picos>,
    end: Picos,
    busy: Vec<Picos>,
    steps: u64,
    flops: u64,
    read: u64,
    written: u64,
}

impl Running {
    pub(crate) fn finish(self) -> KernelTime {
        let start = self.start.unwrap_or(self.end);
        // Arrays count as the busiest of them.
        let names = ["scalar", "dma", "dma", "vpu", "xlu"];
        let dma = self.busy[1] + self.busy[2];
        let mut most = ("scalar", self.busy[0]);
        for (i, &busy) in self.busy.iter().enumerate() {
            let name = names.get(i).copied().unwrap_or("mxu");
            let busy = if name == "dma" { dma } else { busy };
            if busy > most.1 {
                most = (name, busy);
            }
        }
        KernelTime {
            name: self.name,
            start: start as f64 * 1e-12,
            seconds: (self.end - start) as f64 * 1e-12,
            bound: most.0.into(),
            steps: self.steps,
            flops: self.flops,
            read: self.read,
            written: self.written,
        }
    }
}

/// The functional side of a launch.
struct Live<'p> {
    data: LaunchData<'p>,
    args: Vec<Buffer>,
    /// Instructions that have not been performed yet.
    pending: usize,
    /// A step, and how many of its values in place have been read.
    prepared: Option<(Rc<StepInfo>, usize)>,
    /// The launch is timed as its window only; the values are all computed at once.
    update: bool,
    done: bool,
}

pub(crate) struct Run<'p> {
    pub compiled: &'p Compiled,
    pub options: &'p Options,
    pub with_data: bool,
    pub engine: Engine,
    pub memory: Vec<Option<Tensor>>,
    pub ready: Vec<Option<Wait>>,
    pub kernels: Vec<Running>,
    pub remarks: Vec<String>,
    pub events: Vec<Event>,
    /// Checks of the program that do not hold.
    pub failures: Vec<tpuc_interp::CheckFailure>,
    pub flops: u64,
    signals: Signals,
    pipeline: Pipeline,
    computed: usize,
    prepared: BTreeMap<usize, Rc<Prepared<'p>>>,
    windows: BTreeMap<(usize, Vec<bool>), Rc<Prepared<'p>>>,
    live: BTreeMap<usize, Live<'p>>,
    /// Copies on their way, by launch number.
    moves: BTreeMap<usize, (Buffer, Buffer)>,
    read: u64,
    written: u64,
}

impl<'p> Run<'p> {
    pub(crate) fn new(compiled: &'p Compiled, inputs: Option<&[Tensor]>, options: &'p Options) -> Self {
        let program = &*compiled.program;
        let value = |data: &tpuc_tile::BufferData| match &data.kind {
            BufferKind::Input(n) => inputs.and_then(|i| i.get(*n)).cloned(),
            BufferKind::Constant(tensor) => Some(tensor.clone()),
            BufferKind::Arena { .. } | BufferKind::Output(_) => None,
        };
        let mut signals = Signals::default();
        let pipeline = Pipeline::new(&mut signals);
        Self {
            compiled,
            options,
            with_data: inputs.is_some(),
            engine: Engine::new(compiled.machine.matrix.as_ref().map_or(0, |m| m.count)),
            memory: program.buffers.values().map(value).collect(),
            ready: vec![None; program.buffers.len()],
            kernels: Vec::new(),
            remarks: Vec::new(),
            events: Vec::new(),
            failures: Vec::new(),
            flops: 0,
            signals,
            pipeline,
            computed: 0,
            prepared: BTreeMap::new(),
            windows: BTreeMap::new(),
            live: BTreeMap::new(),
            moves: BTreeMap::new(),
            read: 0,
            written: 0,
        }
    }

    pub(crate) fn remark(&mut self, text: String) {
        if !self.remarks.contains(&text) {
            self.remarks.push(text);
        }
    }

    fn open(&mut self, name: &str) -> usize {
        self.kernels.push(Running {
            name: name.into(),
            start: None,
            end: 0,
            busy: vec![0; self.engine.accounts.len()],
            steps: 0,
            flops: 0,
            read: 0,
            written: 0,
        });
        self.kernels.len() - 1
    }

    pub(crate) fn launch(&mut self, id: KernelId, args: &'p [Buffer]) -> Result<(), TpuError> {
        let compiled = self.compiled;
        let kernel = &compiled.program.kernels[id];
        let launch = self.open(&kernel.name);
        let mut places = compiled.places(args);
        for (&b, place) in args.iter().zip(&mut places) {
            if let BufferKind::Input(n) = compiled.program.buffers[b].kind {
                *place |= self.options.prefetched.contains(&n);
            }
        }
        let code = self.prepare(id, places.clone())?;
        let (inputs, outputs) = args.split_at(kernel.inputs);
        let known = inputs.iter().all(|b| self.memory[b.index()].is_some());
        let size: u64 = kernel.stages.iter().map(|s| kernel.stage_points(s)).sum();
        let active = known && (self.with_data || size <= SMALL);
        for &b in outputs {
            let data = &compiled.program.buffers[b];
            let zeros =
                || Tensor::zeros(data.elem, &data.shape).map_err(|e| TpuError::Malformed(e.to_string()));
            self.memory[b.index()] = if active { Some(zeros()?) } else { None };
        }
        let update = outputs.iter().any(|b| compiled.updates.contains(&b.index()));
        if active {
            let data = LaunchData::new(Rc::clone(&code));
            self.live.insert(
                launch,
                Live { data, args: args.to_vec(), pending: 0, prepared: None, update, done: false },
            );
        }
        let window = compiled.windows.get(&id.index()).filter(|_| update);
        let code = window.map_or(code, |kernel| self.prepare_window(id, kernel, places));
        let flops = tpuc_cost::flops(code.plan.kernel);
        self.kernels[launch].flops = flops;
        self.flops = self.flops.saturating_add(flops);
        let ready = args.iter().map(|b| self.ready[b.index()]).collect();
        let buffers = code.schedule.buffers as usize;
        let mut stream = Stream::new(code, &compiled.machine, launch, ready, &mut self.signals);
        let mut fresh = Vec::new();
        loop {
            let more = stream.next_step(&mut self.signals, &mut self.pipeline, &mut fresh);
            self.kernels[launch].steps += u64::from(more);
            if let Some(live) = self.live.get_mut(&launch) {
                live.pending += fresh.len();
            }
            fresh.drain(..).for_each(|i| self.engine.push(i));
            if !more {
                break;
            }
            // The next step's transfers wait for a step that has been computed by now; nothing that is queued
            // and starts later may run ahead of them.
            while self.computed + buffers < self.pipeline.steps.len() + 1 {
                self.step_clock()?;
            }
        }
        for (p, &b) in args.iter().enumerate() {
            if let Some(written) = stream.written[p] {
                let wait = self.signals.now(written);
                self.ready[b.index()] = (wait.count > 0).then_some(wait);
            }
        }
        Ok(())
    }

    fn prepare(&mut self, id: KernelId, places: Vec<bool>) -> Result<Rc<Prepared<'p>>, TpuError> {
        let compiled = self.compiled;
        let key = compiled.index.get(&(id.index(), places.clone())).copied();
        if let Some(code) = key.and_then(|k| self.prepared.get(&k)) {
            return Ok(Rc::clone(code));
        }
        let kernel = &compiled.program.kernels[id];
        let schedule = match key {
            Some(k) => compiled.variants[k].cost.schedule.clone(),
            None => tpuc_cost::kernel_cost_placed(kernel, &compiled.machine, &places).schedule,
        };
        let code = Rc::new(Prepared::new(kernel, &compiled.machine, schedule, places));
        if let Some(k) = key {
            self.prepared.insert(k, Rc::clone(&code));
        }
        Ok(code)
    }

    fn prepare_window(&mut self, id: KernelId, kernel: &'p Kernel, places: Vec<bool>) -> Rc<Prepared<'p>> {
        let key = (id.index(), places);
        if let Some(code) = self.windows.get(&key) {
            return Rc::clone(code);
        }
        let machine = &self.compiled.machine;
        let schedule = tpuc_cost::kernel_cost_placed(kernel, machine, &key.1).schedule;
        let code = Rc::new(Prepared::new(kernel, machine, schedule, key.1.clone()));
        self.windows.insert(key, Rc::clone(&code));
        code
    }

    /// Copies a buffer through the DMA engine.
    pub(crate) fn copy(&mut self, from: Buffer, to: Buffer) -> Result<(), TpuError> {
        let launch = self.open("copy");
        let data = &self.compiled.program.buffers[to];
        let bytes = tpuc_cost::Layout::of(&data.shape, data.elem).bytes(&data.shape);
        let hbm = self.compiled.machine.main_memory();
        let done = self.signals.fresh();
        let instruction = Instruction {
            queue: Queue::DmaOut,
            action: Action::Move,
            launch,
            occupies: picos(2.0 * bytes as f64 / hbm.bytes_per_second()),
            latency: picos(2.0 * hbm.latency()),
            waits: self.ready[from.index()].into_iter().collect(),
            after: Vec::new(),
            signals: vec![done],
            bytes,
            step: None,
        };
        self.ready[to.index()] = Some(self.signals.signal(done));
        // That there will be a value is known now; the value comes when the copy runs.
        self.memory[to.index()] = self.memory[from.index()].clone();
        self.moves.insert(launch, (from, to));
        self.engine.push(instruction);
        Ok(())
    }

    /// Runs the next instruction.
    fn step_clock(&mut self) -> Result<(), TpuError> {
        let stuck = || TpuError::Internal("instructions wait for each other".into());
        let issued = self.engine.issue().ok_or_else(stuck)?;
        self.account(&issued);
        self.computed += usize::from(issued.instruction.ends_step());
        self.perform(&issued.instruction)
    }

    fn account(&mut self, issued: &Issued) {
        let i = &issued.instruction;
        let kernel = &mut self.kernels[i.launch];
        if matches!(i.action, Action::Launch | Action::Move) {
            kernel.start = Some(issued.start);
        }
        kernel.end = kernel.end.max(issued.done);
        kernel.busy[i.queue.index()] += i.occupies;
        let (read, written) = match i.action {
            Action::Fetch { .. } => (i.bytes, 0),
            Action::Drain { .. } => (0, i.bytes),
            Action::Move => (i.bytes, i.bytes),
            _ => (0, 0),
        };
        kernel.read += read;
        kernel.written += written;
        self.read += read;
        self.written += written;
        if self.options.trace {
            self.events.push(Event {
                unit: i.queue.to_string(),
                name: i.action.name(),
                launch: i.launch,
                start_ps: issued.start,
                duration_ps: i.occupies,
            });
        }
    }

    /// Does what an instruction does to values.
    fn perform(&mut self, i: &Instruction) -> Result<(), TpuError> {
        if let Action::Move = i.action {
            if let Some((from, to)) = self.moves.remove(&i.launch) {
                self.memory[to.index()] = self.memory[from.index()].clone();
            }
            return Ok(());
        }
        let Some(live) = self.live.get_mut(&i.launch) else { return Ok(()) };
        live.pending -= 1;
        if live.update {
            // Everything that the window reads is there once it is computed, and what was in the operand once
            // its own way out, which comes first on the same queue, has begun.
            let last = match live.data.result_stays() {
                true => i.ends_step(),
                false => matches!(i.action, Action::Drain { .. }),
            };
            if last && !std::mem::replace(&mut live.done, true) {
                live.data.run_all(&mut self.memory, &live.args)?;
            }
        } else if let Some(step) = &i.step {
            let missing = || TpuError::Internal("a transfer of a value that is not there".into());
            let memory = &mut self.memory;
            let code = live.data.code();
            let param = |slot: usize| live.args[code.slots[slot].param].index();
            // A gather needs its positions, which are in earlier slots; a slot in place that comes later may
            // itself be gathered at what this transfer brings.
            let wanted = match i.action {
                Action::Fetch { slot } if code.slots[slot].gathered => {
                    step.in_place.iter().take_while(|&&s| code.fetch_key(s) < code.fetch_key(slot)).count()
                }
                Action::Multiply { .. } | Action::Compute { .. } => step.in_place.len(),
                _ => 0,
            };
            if wanted > 0 {
                let read = live.prepared.as_ref().filter(|(p, _)| Rc::ptr_eq(p, step)).map_or(0, |(_, n)| *n);
                for &slot in step.in_place.get(read..wanted).unwrap_or_default() {
                    let from = memory[param(slot)].as_ref().ok_or_else(missing)?;
                    live.data.fetch(step, slot, from)?;
                }
                live.prepared = Some((Rc::clone(step), read.max(wanted)));
            }
            match &i.action {
                Action::Fetch { slot } => {
                    let from = memory[param(*slot)].as_ref().ok_or_else(missing)?;
                    live.data.fetch(step, *slot, from)?;
                }
                Action::Multiply { stage, parts } => live.data.multiply(step, *stage, parts)?,
                Action::Compute { section } => {
                    live.data.compute(step, *section)?;
                    // Results that stay in VMEM are in place at once.
                    for &stage in &step.sections[*section].stages {
                        if let StageKind::Store { param, .. } = code.plan.kernel.stages[stage].kind
                            && code.plan.resident[param]
                        {
                            let to = memory[live.args[param].index()].as_mut().ok_or_else(missing)?;
                            live.data.drain(step, stage, to)?;
                        }
                    }
                }
                Action::Drain { stage } => {
                    if let StageKind::Store { param, .. } = code.plan.kernel.stages[*stage].kind {
                        let to = memory[live.args[param].index()].as_mut().ok_or_else(missing)?;
                        live.data.drain(step, *stage, to)?;
                    }
                }
                _ => {}
            }
        }
        // The launch being emitted keeps its values until its last instruction is known.
        if live.pending == 0 && i.launch + 1 < self.kernels.len() {
            self.live.remove(&i.launch);
        }
        Ok(())
    }

    /// Runs everything that is queued.
    pub(crate) fn settle(&mut self) -> Result<(), TpuError> {
        while !self.engine.is_empty() {
            self.step_clock()?;
        }
        self.live.clear();
        Ok(())
    }

    /// Runs everything that is queued; nothing later starts before all of it and `seconds` more are over.
    pub(crate) fn barrier(&mut self, seconds: f64) -> Result<(), TpuError> {
        self.settle()?;
        self.engine.barrier(picos(seconds));
        self.signals.clear();
        self.pipeline = Pipeline::new(&mut self.signals);
        self.computed = 0;
        self.ready.iter_mut().for_each(|r| *r = None);
        Ok(())
    }

    /// Notes a launch that takes place elsewhere: on the host.
    pub(crate) fn elsewhere(&mut self, name: &str, seconds: f64, read: u64, written: u64) {
        let launch = self.open(name);
        let kernel = &mut self.kernels[launch];
        kernel.start = Some(self.engine.now - picos(seconds).min(self.engine.now));
        kernel.end = self.engine.now;
        (kernel.read, kernel.written) = (read, written);
        self.read += read;
        self.written += written;
    }

    pub(crate) fn bytes(&self) -> Vec<MemoryBytes> {
        let memory = self.compiled.machine.main_memory().name.clone();
        vec![MemoryBytes { memory, read: self.read, written: self.written }]
    }

    pub(crate) fn outputs(&self) -> Result<Vec<Tensor>, TpuError> {
        let missing = |b: &Buffer| TpuError::Malformed(format!("result {b} is never written"));
        let outputs = self.compiled.program.outputs.iter();
        outputs.map(|b| self.memory[b.index()].clone().ok_or_else(|| missing(b))).collect()
    }
}
