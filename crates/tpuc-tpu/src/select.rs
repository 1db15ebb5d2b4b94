//! Instruction selection: a kernel under its schedule as a stream of instructions, step by step.
//!
//! Steps are produced on demand, so that a kernel of a million steps needs no memory for them. Tiles are double
//! buffered: the transfer for a step may start once the step that used the same buffers before is done.

use crate::isa::{Action, Instruction, Part, Picos, Queue, Semaphore, Wait, picos};
use std::rc::Rc;
use tpuc_cost::matrix::{MatrixPlan, Split};
use tpuc_cost::walk::{Step, Walk};
use tpuc_cost::{Phase, Plan, Region, Schedule, Section, Slot, StepWork, Tile};
use tpuc_target::Machine;
use tpuc_tile::{Axis, Kernel, StageId, StageKind};

/// A kernel with everything that does not change from launch to launch.
#[derive(Debug)]
pub(crate) struct Prepared<'p> {
    pub plan: Plan<'p>,
    pub schedule: Schedule,
    pub phases: Vec<Phase>,
    pub slots: Vec<Slot>,
    /// The slot that each load site reads.
    pub site_slot: Vec<usize>,
    slot_axes: Vec<Vec<Axis>>,
}

impl<'p> Prepared<'p> {
    pub(crate) fn new(
        kernel: &'p Kernel,
        machine: &Machine,
        schedule: Schedule,
        resident: Vec<bool>,
    ) -> Self {
        let plan = Plan::placed(kernel, machine, resident);
        let phases = plan.phases(&schedule);
        let slots = plan.slots(&schedule).into_vec();
        let mut site_slot = vec![0; plan.sites.len()];
        for (i, slot) in slots.iter().enumerate() {
            slot.sites.iter().for_each(|&s| site_slot[s] = i);
        }
        let slot_axes = slots.iter().map(|s| plan.slot_axes(s).into_vec()).collect();
        Self { plan, schedule, phases, slots, site_slot, slot_axes }
    }

    /// Where a slot comes in the order of transfers: gathers are last, as their positions are read from other
    /// slots, and among themselves in the order of their sites, operands first.
    pub(crate) fn fetch_key(&self, slot: usize) -> (bool, usize) {
        (self.slots[slot].gathered, slot)
    }

    /// All slots in the order of their transfers.
    pub(crate) fn fetch_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.slots.len()).collect();
        order.sort_by_key(|&s| self.fetch_key(s));
        order
    }
}

/// What the functional side needs to know of a section of a step.
#[derive(Debug)]
pub(crate) struct SectionInfo {
    pub stages: Vec<StageId>,
    /// Arrays that have a part of the section's product.
    pub parts: usize,
}

/// What the functional side needs to know of a step.
#[derive(Debug)]
pub(crate) struct StepInfo {
    pub tile: Tile,
    pub phase: usize,
    /// First and last of the phase's own tiles.
    pub first: bool,
    pub last: bool,
    /// Which transfer of each slot the step reads, and which result of each store it writes.
    pub versions: Vec<u32>,
    pub store_versions: Vec<u32>,
    /// What runs one after another.
    pub sections: Vec<SectionInfo>,
    /// Slots that are read in place because their parameter stays in VMEM, in the order of transfers.
    pub in_place: Vec<usize>,
}

/// Semaphores of the whole run, and how often they will have been signalled by what has been emitted.
#[derive(Debug, Default)]
pub(crate) struct Signals {
    /// Signals by what has been emitted, by semaphore.
    counts: Vec<u64>,
}

impl Signals {
    pub(crate) fn fresh(&mut self) -> Semaphore {
        self.counts.push(0);
        Semaphore(self.counts.len() as u32 - 1)
    }
    /// Notes a signal; returns what to wait for to be after it.
    pub(crate) fn signal(&mut self, semaphore: Semaphore) -> Wait {
        let count = &mut self.counts[semaphore.0 as usize];
        *count += 1;
        Wait { semaphore, count: *count }
    }
    pub(crate) fn now(&self, semaphore: Semaphore) -> Wait {
        Wait { semaphore, count: self.counts[semaphore.0 as usize] }
    }
    pub(crate) fn clear(&mut self) {
        self.counts.clear();
    }
}

/// The run's history that overlapping launches share.
#[derive(Debug)]
pub(crate) struct Pipeline {
    /// Signalled by every instruction that computes.
    pub done: Semaphore,
    /// What to wait for until each of the latest steps has computed, oldest first.
    pub steps: Vec<Wait>,
}

impl Pipeline {
    pub(crate) fn new(signals: &mut Signals) -> Self {
        Self { done: signals.fresh(), steps: Vec::new() }
    }
    /// What a transfer waits for so that at most `buffers` steps are in flight.
    fn before(&self, buffers: u64) -> Option<Wait> {
        let n = self.steps.len();
        n.checked_sub(buffers as usize).map(|i| self.steps[i])
    }
}

type WorkKey = (usize, Vec<u64>, bool, bool);

/// The instructions of one launch.
pub(crate) struct Stream<'p, 'm> {
    code: Rc<Prepared<'p>>,
    machine: &'m Machine,
    launch: usize,
    /// What to wait for before each parameter's buffer may be read.
    ready: Vec<Option<Wait>>,
    walk: Walk,
    started: bool,
    steps: u64,
    full: Vec<Semaphore>,
    drained: Vec<Semaphore>,
    computed: Semaphore,
    control: Semaphore,
    loaded: Vec<Option<Region>>,
    loaded_tiles: Vec<Option<Vec<(u64, u64)>>>,
    versions: Vec<u32>,
    store_versions: Vec<u32>,
    works: Vec<(WorkKey, Rc<StepWork>)>,
    /// Signalled by every write of an output to HBM, by parameter.
    pub(crate) written: Vec<Option<Semaphore>>,
}

impl<'p, 'm> Stream<'p, 'm> {
    pub(crate) fn new(
        code: Rc<Prepared<'p>>,
        machine: &'m Machine,
        launch: usize,
        ready: Vec<Option<Wait>>,
        signals: &mut Signals,
    ) -> Self {
        let kernel = code.plan.kernel;
        let slots = code.slots.len();
        let stages = kernel.stages.len();
        let written =
            (0..kernel.params.len()).map(|p| (p >= kernel.inputs).then(|| signals.fresh())).collect();
        let walk = Walk::new(&code.plan, &code.phases);
        Self {
            launch,
            ready,
            walk,
            started: false,
            steps: 0,
            full: (0..slots).map(|_| signals.fresh()).collect(),
            drained: (0..stages).map(|_| signals.fresh()).collect(),
            computed: signals.fresh(),
            control: signals.fresh(),
            loaded: vec![None; slots],
            loaded_tiles: vec![None; slots],
            versions: vec![0; slots],
            store_versions: vec![0; stages],
            works: Vec::new(),
            written,
            code,
            machine,
        }
    }

    fn instruction(&self, queue: Queue, action: Action, occupies: Picos) -> Instruction {
        Instruction {
            queue,
            action,
            launch: self.launch,
            occupies,
            latency: 0,
            waits: Vec::new(),
            after: Vec::new(),
            signals: Vec::new(),
            bytes: 0,
            step: None,
        }
    }

    /// Appends the instructions of the next step; false when there is none.
    pub(crate) fn next_step(
        &mut self,
        signals: &mut Signals,
        pipeline: &mut Pipeline,
        out: &mut Vec<Instruction>,
    ) -> bool {
        if !self.started {
            self.started = true;
            let mut launch =
                self.instruction(Queue::Scalar, Action::Launch, picos(self.machine.launch_seconds()));
            launch.waits.push(signals.now(pipeline.done));
            launch.signals.push(self.control);
            signals.signal(self.control);
            out.push(launch);
        }
        let code = Rc::clone(&self.code);
        let Some(step) = self.walk.next(&code.plan, &code.schedule, &code.phases) else { return false };
        self.emit(step, signals, pipeline, out);
        true
    }

    fn work(&mut self, step: &Step) -> Rc<StepWork> {
        let Step { tile, phase, first, last } = step;
        let key = (*phase, tile.len.to_vec(), *first, *last);
        if let Some((_, work)) = self.works.iter().find(|(k, _)| *k == key) {
            return Rc::clone(work);
        }
        let phase = &self.code.phases[*phase];
        let work = Rc::new(self.code.plan.step_work(self.machine, phase, tile, *first, *last));
        self.works.push((key, Rc::clone(&work)));
        work
    }

    fn emit(&mut self, at: Step, signals: &mut Signals, pipeline: &mut Pipeline, out: &mut Vec<Instruction>) {
        let code = Rc::clone(&self.code);
        let kernel = code.plan.kernel;
        let phase = &code.phases[at.phase];
        let work = self.work(&at);
        let Step { tile, phase: number, first, last } = at;
        let running = phase.running(first, last);
        let hbm = self.machine.main_memory();
        let buffers = code.schedule.buffers;

        let mut inputs: Vec<Wait> = Vec::new();
        let mut fetches: Vec<(Instruction, usize)> = Vec::new();
        let mut in_place = Vec::new();
        for s in code.fetch_order() {
            let slot = &code.slots[s];
            if !code.plan.slot_used(slot, running.clone()) {
                continue;
            }
            let region = code.plan.region(slot, &tile);
            let at: Vec<(u64, u64)> =
                code.slot_axes[s].iter().map(|&a| (tile.start(a), tile.len(a))).collect();
            let gathered = slot.gathered;
            let same = if gathered {
                self.loaded_tiles[s].as_ref() == Some(&at)
            } else {
                self.loaded[s].as_ref() == Some(&region)
            };
            if !same {
                self.versions[s] += 1;
                if code.plan.resident[slot.param] {
                    in_place.push(s);
                } else {
                    let bytes = code.plan.slot_bytes(slot, &tile, &region);
                    let rows = if gathered { code.plan.rows(slot, &tile) } else { 0 };
                    let seconds = bytes as f64 / hbm.bytes_per_second()
                        + rows as f64 * self.machine.overhead.row_ns * 1e-9;
                    let mut fetch = self.instruction(Queue::DmaIn, Action::Fetch { slot: s }, picos(seconds));
                    fetch.latency = picos(hbm.latency());
                    fetch.bytes = bytes;
                    fetch.waits.extend(pipeline.before(buffers));
                    fetch.waits.extend(self.ready[slot.param]);
                    if gathered {
                        // Positions must be there before rows can be asked for: fetched, or in VMEM since an
                        // earlier kernel.
                        fetch.waits.extend(inputs.iter().copied());
                        fetch.waits.push(Wait { semaphore: self.control, count: 1 });
                    }
                    fetch.signals.push(self.full[s]);
                    let ready = signals.signal(self.full[s]);
                    inputs.push(ready);
                    fetches.push((fetch, s));
                }
                self.loaded[s] = Some(region);
                self.loaded_tiles[s] = Some(at);
            } else if !code.plan.resident[slot.param] {
                inputs.push(signals.now(self.full[s]));
            }
        }

        let stores: Vec<usize> =
            running.filter(|&s| matches!(kernel.stages[s].kind, StageKind::Store { .. })).collect();
        let mut room = Vec::new();
        for &s in &stores {
            self.store_versions[s] += 1;
            let behind = u64::from(self.store_versions[s]).saturating_sub(buffers);
            if behind > 0 && !self.resident_store(s) {
                room.push(Wait { semaphore: self.drained[s], count: behind });
            }
        }
        let busy: Vec<Vec<(usize, Vec<Part>)>> = work
            .sections
            .iter()
            .map(|section| {
                let parts = match (&section.matrix, self.product(section)) {
                    (Some(m), Some(stage)) => self.parts(stage, &tile, m),
                    _ => Vec::new(),
                };
                parts.into_iter().enumerate().filter(|(_, p)| !p.is_empty()).collect()
            })
            .collect();
        let sections = work.sections.iter().zip(&busy);
        let sections =
            sections.map(|(s, busy)| SectionInfo { stages: s.stages.clone(), parts: busy.len() }).collect();
        let info = Rc::new(StepInfo {
            tile,
            phase: number,
            first,
            last,
            versions: self.versions.clone(),
            store_versions: self.store_versions.clone(),
            sections,
            in_place,
        });
        for (mut fetch, _) in fetches {
            fetch.step = Some(Rc::clone(&info));
            out.push(fetch);
        }

        // Control of the first step is part of the launch.
        let control = if self.steps == 0 { 0.0 } else { self.machine.step_seconds() };
        self.steps += 1;
        let mut step = self.instruction(Queue::Scalar, Action::Step, picos(control));
        step.waits.push(signals.now(pipeline.done));
        step.signals.push(self.control);
        let go = signals.signal(self.control);
        out.push(step);

        let mut waits = inputs;
        waits.push(go);
        waits.extend(room);
        let drain = self.machine.matrix.as_ref().map_or(0.0, |m| self.machine.cycles(m.drain_cycles));
        let mut results = go;
        for (number, (section, busy)) in work.sections.iter().zip(busy).enumerate() {
            let mut after = Vec::new();
            for (i, parts) in busy {
                let cycles = section.matrix.as_ref().map_or(0.0, |m| m.cycles[i]);
                let action = Action::Multiply { stage: self.product(section).unwrap_or_default(), parts };
                let seconds = self.machine.cycles(cycles);
                let mut multiply = self.instruction(Queue::Matrix(i as u8), action, picos(seconds));
                multiply.latency = picos(drain);
                multiply.waits.clone_from(&waits);
                multiply.signals.extend([pipeline.done, self.computed]);
                signals.signal(pipeline.done);
                after.push(signals.signal(self.computed));
                multiply.step = Some(Rc::clone(&info));
                out.push(multiply);
            }
            if !section.cross.is_none() {
                let seconds = section.cross_seconds(self.machine);
                let mut permute = self.instruction(Queue::Cross, Action::Permute, picos(seconds));
                permute.waits.clone_from(&waits);
                permute.signals.extend([pipeline.done, self.computed]);
                signals.signal(pipeline.done);
                after.push(signals.signal(self.computed));
                out.push(permute);
            }
            let seconds = section.vector_seconds(self.machine);
            let action = Action::Compute { section: number };
            let mut compute = self.instruction(Queue::Vector, action, picos(seconds));
            compute.waits = waits;
            compute.after = after.last().copied().into_iter().collect();
            compute.signals.extend([pipeline.done, self.computed]);
            signals.signal(pipeline.done);
            results = signals.signal(self.computed);
            compute.step = Some(Rc::clone(&info));
            out.push(compute);
            // The next section reads what this one leaves in scratch memory.
            waits = vec![results];
        }
        pipeline.steps.push(signals.now(pipeline.done));

        for s in stores {
            let StageKind::Store { param, .. } = kernel.stages[s].kind else { continue };
            if self.resident_store(s) {
                continue;
            }
            let bytes = code.plan.store_bytes(s, &info.tile);
            let seconds = bytes as f64 / hbm.bytes_per_second();
            let mut drain = self.instruction(Queue::DmaOut, Action::Drain { stage: s }, picos(seconds));
            drain.latency = picos(hbm.latency());
            drain.bytes = bytes;
            drain.waits.push(results);
            drain.signals.push(self.drained[s]);
            signals.signal(self.drained[s]);
            if let Some(written) = self.written[param] {
                drain.signals.push(written);
                signals.signal(written);
            }
            drain.step = Some(Rc::clone(&info));
            out.push(drain);
        }
    }

    fn resident_store(&self, stage: usize) -> bool {
        match self.code.plan.kernel.stages[stage].kind {
            StageKind::Store { param, .. } => self.code.plan.resident[param],
            StageKind::Reduce { .. } => true,
        }
    }

    /// The stage of a section that the arrays run.
    fn product(&self, section: &Section) -> Option<StageId> {
        section.stages.iter().copied().find(|&s| self.code.plan.products[s].is_some())
    }

    /// Each array's parts of a product.
    fn parts(&self, stage: StageId, tile: &Tile, product: &MatrixPlan) -> Vec<Vec<Part>> {
        let (Some(shape), Some(unit)) = (self.code.plan.matrix_shape(stage, tile), &self.machine.matrix)
        else {
            return Vec::new();
        };
        let size = |n: u64| n as usize;
        let (batch, m, n, k) = (size(shape.batch), size(shape.m), size(shape.n), size(shape.k));
        let (streamed, stationary) = if product.swapped { (n, m) } else { (m, n) };
        let make = |batch, rows, columns, k| match product.swapped {
            false => Part { batch, m: rows, n: columns, k },
            true => Part { batch, m: columns, n: rows, k },
        };
        let (width, depth) = (size(unit.columns), size(unit.rows));
        let blocks = stationary.div_ceil(width);
        let mut start = 0;
        product
            .share
            .iter()
            .map(|&share| {
                let (from, to) = (start, start + size(share));
                start = to;
                if from == to {
                    return Vec::new();
                }
                match product.split {
                    Split::Rows => vec![make(0..batch, from..to, 0..stationary, 0..k)],
                    Split::Depth => {
                        vec![make(0..batch, 0..streamed, 0..stationary, from * depth..(to * depth).min(k))]
                    }
                    // Items number the column blocks of one batch after another.
                    Split::Columns => (from / blocks..=(to - 1) / blocks)
                        .map(|b| {
                            let first = from.max(b * blocks) - b * blocks;
                            let last = to.min((b + 1) * blocks) - b * blocks;
                            let columns = first * width..(last * width).min(stationary);
                            make(b..b + 1, 0..streamed, columns, 0..k)
                        })
                        .collect(),
                }
            })
            .collect()
    }
}
