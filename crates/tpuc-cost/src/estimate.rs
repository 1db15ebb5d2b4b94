//! The closed form: a kernel under one schedule on a TPU.

use crate::bounds::bounds;
use crate::plan::{Phase, Plan, Slot};
use crate::schedule::{Schedule, Tile};
use smallvec::SmallVec;
use std::fmt;
use tpuc_support::entity::Entity;
use tpuc_target::Machine;
use tpuc_tile::{Axis, Expr, StageKind};

/// What limits a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Main memory's bandwidth.
    Memory,
    /// Bandwidth of a nearer memory (L3 or L2 on a CPU).
    Cache,
    Matrix,
    Vector,
    CrossLane,
    /// The control of grid steps.
    Steps,
    /// Latency, launch, fill and drain: the kernel is too small for anything else to matter.
    Latency,
    /// The tiles do not fit; the cost is infinite.
    Capacity,
}

impl Bound {
    pub fn name(self) -> &'static str {
        match self {
            Bound::Memory => "memory",
            Bound::Cache => "cache",
            Bound::Matrix => "matrix",
            Bound::Vector => "vector",
            Bound::CrossLane => "cross-lane",
            Bound::Steps => "steps",
            Bound::Latency => "latency",
            Bound::Capacity => "capacity",
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Seconds that one kind of unit works.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitCost {
    pub name: &'static str,
    pub busy: f64,
}

/// Bytes that move between a memory and what is nearer to the units.
#[derive(Clone, Debug, PartialEq)]
pub struct MemoryTraffic {
    pub memory: String,
    pub read: u64,
    pub written: u64,
}

/// What a kernel costs, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct KernelCost {
    /// Device time without host dispatch; infinite when the kernel cannot fit.
    pub seconds: f64,
    pub units: Vec<UnitCost>,
    pub traffic: Vec<MemoryTraffic>,
    /// Arithmetic operations by the usual convention (two for each multiply-add).
    pub flops: u64,
    pub bound: Bound,
    pub schedule: Schedule,
    /// Grid steps.
    pub steps: u64,
    /// Bytes of tile memory in use.
    pub footprint: u64,
}

/// The share of VMEM that one kernel's tiles may take: two launches overlap, and values stay in the rest.
pub const KERNEL_SHARE: f64 = 0.375;

/// Bytes of tile memory that a kernel may use.
pub fn tile_budget(machine: &Machine) -> f64 {
    machine.tile_memory().bytes as f64 * KERNEL_SHARE
}

/// Bytes of fast memory that a schedule needs on a TPU.
pub fn footprint(plan: &Plan<'_>, schedule: &Schedule, slots: &[Slot]) -> f64 {
    let tile = plan.first_tile(schedule);
    let cuts = |a: &Axis| schedule.cuts(plan.kernel, *a);
    let buffers = |moves: bool| if moves { schedule.buffers as f64 } else { 1.0 };
    let mut bytes = plan.scratch_bytes(schedule, &tile);
    for slot in slots.iter().filter(|s| !plan.resident[s.param]) {
        let moves = slot.sites.iter().any(|&s| plan.sites[s].axes.iter().any(cuts));
        bytes += plan.slot_bytes(slot, &tile, &slot.first) as f64 * buffers(moves);
    }
    for (s, stage) in plan.kernel.stages.iter().enumerate() {
        if let StageKind::Store { param, .. } = stage.kind
            && !plan.resident[param]
        {
            let moves = plan.kernel.grid.iter().chain(&stage.own).any(cuts);
            bytes += plan.store_bytes(s, &tile) as f64 * buffers(moves);
        }
    }
    bytes
}

/// Total bytes that a slot's transfers move over the whole kernel, and how many transfers there are. `first` is the first
/// step's tile.
fn slot_traffic(
    plan: &Plan<'_>,
    schedule: &Schedule,
    phases: &[Phase],
    slot: &Slot,
    first: &Tile,
) -> (f64, f64, f64) {
    let kernel = plan.kernel;
    let axes = plan.slot_axes(slot);
    let mut loops: SmallVec<[Axis; 8]> = SmallVec::from_slice(&schedule.order);
    if let Some(p) = slot.looped {
        loops.extend_from_slice(&phases[p].loops);
    }
    // Loops inside the innermost one that moves the tile find it in place.
    let cut = |a: &Axis| schedule.cuts(kernel, *a);
    let inner = loops.iter().rposition(|a| cut(a) && axes.contains(a));
    let loads: f64 = match inner {
        None => 1.0,
        Some(i) => loops[..=i].iter().map(|&a| schedule.trips(kernel, a) as f64).product(),
    };
    let bytes = plan.slot_bytes(slot, first, &slot.first) as f64;
    if slot.gathered {
        let rows = plan.rows(slot, first) as f64;
        return (loads * bytes, loads, loads * rows);
    }
    // Along each dimension, the mean extent over all tiles: less than the first tile's where the last is cut
    // short, or where guards keep some tiles out of the parameter.
    let mut mean = 1.0;
    for &site in &slot.sites[..1] {
        let site = &plan.sites[site];
        let Expr::Load { at, .. } = &kernel.nodes[site.node].expr else { continue };
        let shape = &kernel.params[site.param].shape;
        for (d, s) in at.iter().enumerate() {
            let cover = site.cover[d];
            let (lo, hi) = bounds(&s.expr, &|a| first.range(a));
            let tile = ((hi - lo + 1) as f64).min(shape[d] as f64);
            let mut trips = 1.0;
            let mut ragged = 1.0;
            let mut step = 0;
            let mut seen: SmallVec<[Axis; 4]> = SmallVec::new();
            s.expr.each_axis(&mut |a| {
                if !seen.contains(&a) && cut(&a) {
                    seen.push(a);
                    let n = schedule.trips(kernel, a);
                    trips *= n as f64;
                    ragged *= kernel.extent(a) as f64 / (n * schedule.tile_of(a)) as f64;
                    step += s.expr.stride(a).unwrap_or(0).abs() * schedule.tile_of(a) as i64;
                }
            });
            if trips > 1.0 && tile > 0.0 {
                // Along lanes and sublanes whole tiles of the layout move.
                let pad = |n: f64| plan.layouts[slot.param].padded_extent(d, n.max(0.0).ceil() as u64) as f64;
                let last = (tile * (1.0 - trips * (1.0 - ragged))).max(0.0);
                let overlap = step > 0 && tile > step as f64;
                let sum = match seen.len() {
                    1 if !overlap && last > 0.0 => ((trips - 1.0) * pad(tile) + pad(last)).min(pad(cover)),
                    _ if overlap => pad(tile) * trips * ragged,
                    _ => (pad(tile) * trips * ragged).min(pad(cover)),
                };
                mean *= (sum / trips / pad(tile)).min(1.0);
            }
        }
    }
    (loads * bytes * mean, loads, 0.0)
}

/// Bytes that cross main memory and the gathered rows among them.
pub(crate) struct Moved {
    pub read: f64,
    pub written: f64,
    pub rows: f64,
    /// Transfers of the slot that moves most often.
    pub loads: f64,
    /// Of the first step's tiles, and of the last step's results.
    pub first: f64,
    pub last: f64,
}

pub(crate) fn moved(plan: &Plan<'_>, schedule: &Schedule, phases: &[Phase], slots: &[Slot]) -> Moved {
    let mut out = Moved { read: 0.0, written: 0.0, rows: 0.0, loads: 0.0, first: 0.0, last: 0.0 };
    let (whole, first) = (Tile::whole(plan.kernel), plan.first_tile(schedule));
    for slot in slots.iter().filter(|s| !plan.resident[s.param]) {
        let (bytes, loads, rows) = slot_traffic(plan, schedule, phases, slot, &first);
        out.read += bytes;
        out.rows += rows;
        out.loads = out.loads.max(loads);
        if plan.slot_used(slot, phases[0].running(true, true)) {
            out.first += bytes / loads.max(1.0);
        }
    }
    for (s, stage) in plan.kernel.stages.iter().enumerate() {
        if let StageKind::Store { param, .. } = stage.kind
            && !plan.resident[param]
        {
            let bytes = plan.store_bytes(s, &whole) as f64;
            let own: u64 = stage.own.iter().map(|&a| schedule.trips(plan.kernel, a)).product();
            out.written += bytes;
            out.last += bytes / (schedule.grid_tiles(plan.kernel) * own).max(1) as f64;
        }
    }
    out
}

/// Every combination of a full and a cut-short tile along up to three axes, with how often it occurs.
fn tile_classes(plan: &Plan<'_>, schedule: &Schedule, loops: &[Axis]) -> Vec<(Tile, f64)> {
    let mut out = vec![(plan.first_tile(schedule), 1.0)];
    let mut ragged = 0;
    for &axis in loops {
        let (extent, tile) = (plan.kernel.extent(axis), schedule.tile_of(axis));
        let (full, rest) = (extent / tile, extent % tile);
        if full == 0 || rest == 0 || ragged == 3 {
            out.iter_mut().for_each(|(_, n)| *n *= schedule.trips(plan.kernel, axis) as f64);
            continue;
        }
        ragged += 1;
        let short: Vec<_> = out
            .iter()
            .map(|(t, n)| {
                let mut t = t.clone();
                t.len[axis.index()] = rest;
                (t, *n)
            })
            .collect();
        out.iter_mut().for_each(|(_, n)| *n *= full as f64);
        out.extend(short);
    }
    out
}

/// The cost of one schedule on a TPU.
pub fn estimate(plan: &Plan<'_>, machine: &Machine, schedule: &Schedule) -> KernelCost {
    let kernel = plan.kernel;
    let phases = plan.phases(schedule);
    let slots = plan.slots(schedule);
    let footprint = footprint(plan, schedule, &slots);
    let moved = moved(plan, schedule, &phases, &slots);
    let hbm = machine.main_memory();
    let rate = hbm.bytes_per_second();
    let row_seconds = machine.overhead.row_ns * 1e-9;
    let transfer = (moved.read + moved.written) / rate + moved.rows * row_seconds;
    let (mut matrix, mut vector, mut cross, mut compute, mut last_step) = (0.0, 0.0, 0.0, 0.0, 0.0);
    let mut steps = 0.0;
    // Work of earlier phases that the last phase's transfers of the same (last) grid tile cannot overlap.
    let mut exposed = 0.0;
    let step_seconds = machine.step_seconds();
    for (p, phase) in phases.iter().enumerate() {
        let before = compute;
        for (tile, count) in tile_classes(plan, schedule, &schedule.order) {
            // Steps before the last of the inner loop, then the last one with the stages that follow.
            let mut add = |tile: &Tile, n: f64, first: bool, last: bool| {
                if n <= 0.0 {
                    return;
                }
                let work = plan.step_work(machine, phase, tile, first, last);
                matrix += n * work.matrix_seconds(machine);
                vector += n * work.vector_seconds(machine);
                cross += n * work.cross_seconds(machine);
                last_step = work.seconds(machine);
                compute += n * (last_step + step_seconds);
                steps += n;
            };
            let mut short = tile.clone();
            for &a in &phase.loops {
                let rest = kernel.extent(a) % schedule.tile_of(a);
                if rest != 0 {
                    short.len[a.index()] = rest;
                }
            }
            let trips = phase.trips as f64;
            // Streams begin with what comes before them, and with nothing to restate.
            let opened = if kernel.stream.is_some() && trips > 1.0 { 1.0 } else { 0.0 };
            add(&tile, count * opened, true, false);
            add(&tile, count * (trips - 1.0 - opened), false, false);
            add(&short, count, trips <= 1.0, true);
        }
        if p + 1 < phases.len() {
            exposed += (compute - before) / schedule.grid_tiles(kernel).max(1) as f64;
        }
    }
    let fits = footprint <= tile_budget(machine);
    let some = |bytes: f64| if bytes > 0.0 { hbm.latency() } else { 0.0 };
    // Rows at computed positions are asked for once the positions are there.
    let turns = if moved.rows > 0.0 { 2.0 } else { 1.0 };
    let (arrive, leave) = (some(moved.read) * turns, some(moved.written));
    let latency = machine.launch_seconds() + arrive + leave;
    let fill = moved.first / rate;
    let drain = moved.last / rate;
    // The first tile arrives while the kernel is launched, which includes its control; control of later steps
    // hides behind transfers only.
    let ready = (arrive + fill).max(machine.launch_seconds());
    let by_compute = ready + (compute - step_seconds).max(0.0) + drain + leave;
    // While the last tile arrives and is computed, the results of the step before may leave.
    let overlap = if moved.written > moved.last { drain.min(arrive + last_step) } else { 0.0 };
    let by_transfer = arrive + transfer + last_step - overlap + leave + exposed;
    // Results leave once the first grid tile is through.
    let tiles = schedule.grid_tiles(kernel).max(1) as f64;
    let by_results = ready + (compute / tiles - step_seconds).max(0.0) + moved.written / rate + leave;
    // A transfer starts when the step that used its buffer before is done: one latency for each turn of buffers.
    let turn = arrive + (moved.read / rate + compute) / steps.max(1.0);
    let by_latency =
        ready + turn * ((steps - 1.0) / schedule.buffers as f64).floor() + last_step + drain + leave;
    let by_latency = if moved.loads > 1.0 { by_latency } else { 0.0 };
    let seconds = match steps {
        0.0 => machine.launch_seconds(),
        _ => by_compute.max(by_transfer).max(by_results).max(by_latency),
    };
    let control = steps * step_seconds;
    let bound = if !fits {
        Bound::Capacity
    } else {
        let mut bound = (Bound::Memory, transfer);
        for other in [
            (Bound::Matrix, matrix),
            (Bound::Vector, vector),
            (Bound::CrossLane, cross),
            (Bound::Steps, control),
            (Bound::Latency, latency),
        ] {
            if other.1 > bound.1 {
                bound = other;
            }
        }
        bound.0
    };
    KernelCost {
        seconds: if fits { seconds } else { f64::INFINITY },
        units: vec![
            UnitCost { name: "dma", busy: transfer },
            UnitCost { name: "mxu", busy: matrix },
            UnitCost { name: "vpu", busy: vector },
            UnitCost { name: "xlu", busy: cross },
            UnitCost { name: "scalar", busy: control },
        ],
        traffic: vec![MemoryTraffic {
            memory: hbm.name.clone(),
            read: moved.read as u64,
            written: moved.written as u64,
        }],
        flops: plan.flops,
        bound,
        schedule: schedule.clone(),
        steps: steps as u64,
        footprint: footprint as u64,
    }
}
