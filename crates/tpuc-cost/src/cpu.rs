//! The closed form for CPUs: the same tiles, in one core's L2.

use crate::estimate::{Bound, KernelCost, MemoryTraffic, UnitCost, footprint, moved};
use crate::ops::weight;
use crate::plan::Plan;
use crate::schedule::Schedule;
use smallvec::SmallVec;
use tpuc_ir::OpKind;
use tpuc_support::entity::Entity;
use tpuc_target::{Machine, Memory};
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, Contraction, Expr, Kernel, Node, Rows, StageKind, Subscript};

/// The share of L2 that tiles may take; the rest is for what the operating system and the stack touch.
const L2_SHARE: f64 = 0.75;
/// The share of peak that a packed, register-tiled product reaches.
const PRODUCT_EFFICIENCY: f64 = 0.85;
/// Product rows or columns that a register tile covers; smaller products waste the rest.
const REGISTER_TILE: f64 = 8.0;
/// The share of vector throughput that fused element-wise loops reach.
const LOOP_EFFICIENCY: f64 = 0.5;
/// The share of the shorter one of arithmetic and main memory's time that the other does not hide, where much of what moves
/// may still be in L3.
const WAITING: f64 = 0.3;
/// Sizes of L3 that a kernel moves from which on less and less is hidden: rows of scores of 256 MB were stored and read
/// 30% slower than priced otherwise.
const BEYOND: f64 = 2.0;
/// Times slower that values read at non-unit strides come.
const STRIDED: f64 = 4.0;
/// Times slower that a vector comes whose values are read one by one: from computed positions, or along an axis that is
/// not the innermost in memory, where no loop turns tiles.
const SCATTERED: f64 = 40.0;
/// Instructions that round a register to bf16.
const ROUND: f64 = 6.0;

/// Cycles that it takes to bring a vector of a factor from the outer caches and to pack it.
const PACK: f64 = 1.0;

/// Times slower that a kernel runs when its tiles exceed L2.
const OVERFLOW: f64 = 4.0;

/// Bytes of tiles that one core may keep near.
pub(crate) fn tile_budget(machine: &Machine) -> f64 {
    machine.tile_memory().bytes as f64 * L2_SHARE
}

/// Vector registers of an element type.
fn lanes(machine: &Machine, elem: ElementType) -> f64 {
    let bytes = machine.register_elements() as f64 * 4.0;
    // Arithmetic on 16-bit floats and on bytes widens to 32 bits.
    bytes / (elem.byte_width().max(4) as f64)
}

/// Cycles of all element-wise work below a node in the loops of a nest, outermost first, on one core.
fn loop_cycles(plan: &Plan<'_>, machine: &Machine, nest: &[Axis], root: Node) -> f64 {
    nodes_cycles(plan, machine, nest, plan.kernel.reachable(root), false)
}

/// The same for some nodes. Each is computed in the innermost loop that it depends on, for all points of those around.
/// Vectors lie along the innermost loop of the nest. Packing turns what it reads.
fn nodes_cycles(
    plan: &Plan<'_>,
    machine: &Machine,
    nest: &[Axis],
    nodes: impl IntoIterator<Item = Node>,
    packing: bool,
) -> f64 {
    let kernel = plan.kernel;
    let v = &machine.vector;
    let mut cycles = 0.0;
    for node in nodes {
        let data = &kernel.nodes[node];
        let used = &plan.axes[node.index()];
        let depth = nest.iter().rposition(|a| used.contains(a)).map_or(0, |last| last + 1);
        let points: f64 = nest[..depth].iter().map(|&a| kernel.extent(a) as f64).product();
        let is_vector = nest[depth..].iter().all(|&a| kernel.extent(a) == 1);
        let vectors = points / if is_vector { lanes(machine, data.ty) } else { 1.0 };
        cycles += vectors
            * match &data.expr {
                Expr::Op { kind, args, .. } => {
                    let ty = match kind {
                        OpKind::Compare | OpKind::Convert => kernel.nodes[args[0]].ty,
                        _ => data.ty,
                    };
                    let w = weight(*kind, ty);
                    let rounding = if data.ty == ElementType::BF16 { ROUND } else { 0.0 };
                    (w.alu + rounding) / v.slots + w.eup * v.transcendental_cycles
                }
                Expr::Guard { ranges, .. } => (1.0 + ranges.len() as f64) / v.slots,
                Expr::Load { at, .. } => {
                    let inner = nest[..depth].last();
                    let moves = |s: &Subscript| {
                        let offset = s.offset.as_ref().map(|o| &plan.axes[o.node.index()]);
                        inner.is_some_and(|a| offset.is_some_and(|axes| axes.contains(a)))
                    };
                    let alone =
                        || !packing && kernel.is_chained() && inner.is_some_and(|&a| !is_contiguous(at, a));
                    let times = if at.iter().any(moves) || alone() {
                        SCATTERED
                    } else if at.last().is_some_and(|s| s.offset.is_some() || !s.expr.is_affine()) {
                        STRIDED
                    } else {
                        1.0
                    };
                    times / v.loads
                }
                Expr::Reduced(s) | Expr::SoFar(s) if !kernel.stages[*s].at.is_empty() => 1.0 / v.loads,
                Expr::Const(_) | Expr::Index(_) | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => 0.0,
            };
    }
    cycles
}

/// Whether consecutive points of an axis read consecutive elements, or the same one.
fn is_contiguous(at: &[Subscript], axis: Axis) -> bool {
    let Some((last, outer)) = at.split_last() else { return true };
    outer.iter().all(|s| !s.expr.uses(axis)) && matches!(last.expr.stride(axis), Some(0 | 1))
}

/// The products that stages run packed and register-tiled, by stage. Tiles of a chained kernel are rows: other axes of
/// the grid have one point in them.
fn products(kernel: &Kernel) -> Vec<Option<Contraction>> {
    if !kernel.is_chained() {
        let mut together = Contraction::together(kernel, 0).into_iter();
        let product = |_| together.next().filter(|c| c.is_packed(kernel));
        return (0..kernel.stages.len()).map(product).collect();
    }
    let rows = Rows::of(kernel).axes;
    let product = |stage| {
        let mut c = Contraction::of_stage(kernel, stage)?;
        let inside = |a: &Axis| !kernel.grid.contains(a) || rows.contains(a);
        c.m.retain(inside);
        c.n.retain(inside);
        (!c.m.is_empty() && !c.n.is_empty()).then_some(c)
    };
    (0..kernel.stages.len()).map(product).collect()
}

/// How often a schedule repeats work.
#[derive(Clone, Debug)]
enum Repeat {
    Once,
    /// For each block of the streamed axis but the first.
    Blocks,
    /// For each tile along axes of the grid.
    Tiles(Vec<Axis>),
}

/// What a kernel asks of the cores and of the memory between its stages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arithmetic {
    /// Cycles of packed products on one core.
    products: f64,
    /// Cycles of everything else on one core.
    cycles: Vec<(f64, Repeat)>,
    /// Bytes that the stages of a chained kernel hand each other through scratch memory, and whether they do for each
    /// block.
    scratch: Vec<(f64, bool)>,
    /// Points of the grid along axes that all reads depend on, such as batches: what one of them reads is not read for
    /// another.
    apart: f64,
}

impl Arithmetic {
    pub(crate) fn of(plan: &Plan<'_>, machine: &Machine) -> Self {
        let (products, cycles) = cycles(plan, machine);
        let kernel = plan.kernel;
        let alone = |a: &Axis| plan.sites.iter().all(|site| site.axes.contains(a));
        let apart =
            kernel.grid.iter().filter(|a| alone(a)).map(|&a| kernel.extent(a).max(1) as f64).product();
        Self { products, cycles, scratch: scratch_traffic(kernel), apart }
    }

    /// Cycles on one core beside those of products, where a streamed axis runs in so many blocks.
    fn cycles(&self, kernel: &Kernel, schedule: &Schedule, blocks: u64) -> f64 {
        let times = |repeat: &Repeat| match repeat {
            Repeat::Once => 1.0,
            Repeat::Blocks => blocks.saturating_sub(1) as f64,
            Repeat::Tiles(axes) => axes.iter().map(|&a| schedule.trips(kernel, a) as f64).product(),
        };
        self.cycles.iter().map(|(cycles, repeat)| cycles * times(repeat)).sum()
    }

    fn scratch_bytes(&self, blocks: u64) -> f64 {
        self.scratch.iter().map(|&(bytes, moves)| bytes * if moves { blocks as f64 } else { 1.0 }).sum()
    }
}

/// Cycles of packed products, and of everything else.
fn cycles(plan: &Plan<'_>, machine: &Machine) -> (f64, Vec<(f64, Repeat)>) {
    let kernel = plan.kernel;
    let v = &machine.vector;
    let mut out = Vec::new();
    let mut multiplied = 0.0;
    let mut packed: Vec<Node> = Vec::new();
    let mut stored = vec![false; kernel.nodes.len()];
    for ((s, stage), product) in kernel.stages.iter().enumerate().zip(products(kernel)) {
        let root = kernel.root(stage);
        let around: SmallVec<[Axis; 8]> = kernel.grid.iter().chain(&stage.at).copied().collect();
        let elem = kernel.nodes[root].ty;
        if let StageKind::Reduce { update: Some(update), .. } = stage.kind {
            out.push((loop_cycles(plan, machine, &around, update) / LOOP_EFFICIENCY, Repeat::Blocks));
        }
        match (product, &stage.kind) {
            (Some(c), _) => {
                let multiply_adds = kernel.stage_points(stage) as f64;
                let fill = |axes: &[_]| {
                    let n = c.extent(kernel, axes) as f64;
                    n / (n / REGISTER_TILE).ceil().max(1.0) / REGISTER_TILE
                };
                let ideal = multiply_adds / lanes(machine, elem) / machine.multiply_adds();
                // A product with a vector loads every weight once and cannot reuse registers.
                let used = fill(&c.m).max(1.0 / REGISTER_TILE) * PRODUCT_EFFICIENCY;
                let bound_by_loads = multiply_adds / lanes(machine, elem) / v.loads;
                let one_sided = c.extent(kernel, &c.m).min(c.extent(kernel, &c.n)) < 4;
                match one_sided {
                    true => out.push((ideal.max(bound_by_loads) / LOOP_EFFICIENCY, Repeat::Once)),
                    false => multiplied += ideal / used,
                }
                for operand in [c.lhs, c.rhs] {
                    // Products that run together share what they pack.
                    if !kernel.is_chained() && packed.contains(&operand) {
                        continue;
                    }
                    packed.push(operand);
                    let vectors = plan.points(operand) / lanes(machine, elem);
                    // Packed once, but for every tile of a chained kernel that it is the same for.
                    let used = &plan.axes[operand.index()];
                    let nest: SmallVec<[Axis; 8]> =
                        around.iter().chain(&stage.own).copied().filter(|a| used.contains(a)).collect();
                    let once = nodes_cycles(plan, machine, &nest, kernel.reachable(operand), true)
                        / LOOP_EFFICIENCY
                        + vectors * PACK;
                    let same = || kernel.grid.iter().copied().filter(|a| !used.contains(a)).collect();
                    out.push((once, if kernel.is_chained() { Repeat::Tiles(same()) } else { Repeat::Once }));
                }
            }
            (_, kind) => {
                // What is stored at the grid's points is computed in one loop, common parts once.
                let mut below = kernel.reachable(root);
                if !kernel.is_chained() && stage.own.is_empty() {
                    below.retain(|&n| !std::mem::replace(&mut stored[n.index()], true));
                }
                // Folds at several points run side by side.
                let nest: SmallVec<[Axis; 8]> =
                    kernel.grid.iter().chain(&stage.own).chain(&stage.at).copied().collect();
                let mut own = nodes_cycles(plan, machine, &nest, below, false);
                let vectors = kernel.stage_points(stage) as f64 / lanes(machine, elem);
                own += match kind {
                    StageKind::Reduce { .. } => {
                        let ops = kernel.combining(s).into_iter().map(|(kind, ty)| weight(kind, ty).alu);
                        vectors * ops.sum::<f64>() / v.slots
                    }
                    StageKind::Store { .. } => vectors / v.stores,
                };
                out.push((own / LOOP_EFFICIENCY, Repeat::Once));
            }
        }
    }
    (multiplied, out)
}

fn scratch_traffic(kernel: &Kernel) -> Vec<(f64, bool)> {
    let mut out = Vec::new();
    for (s, stage) in kernel.stages.iter().enumerate().filter(|(_, stage)| !stage.at.is_empty()) {
        let points = (kernel.grid_points() as f64)
            * stage.at.iter().map(|&a| kernel.extent(a) as f64).product::<f64>();
        let moves = kernel.stream.is_some_and(|a| stage.own.contains(&a));
        let width = kernel.nodes[kernel.root(stage)].ty.byte_width() as f64;
        let reads = |other: &&tpuc_tile::Stage| {
            let node = |n: Node| matches!(kernel.nodes[n].expr, Expr::Reduced(r) | Expr::SoFar(r) if r == s);
            kernel.roots(other).any(|root| kernel.reachable(root).into_iter().any(node))
        };
        let uses = 1 + kernel.stages.iter().filter(reads).count();
        out.push((points * width * uses as f64, moves));
    }
    out
}

fn bandwidth(m: &Memory, cores: f64) -> f64 {
    m.bytes_per_second() * if m.per_core { cores } else { 1.0 }
}

/// The cost of one schedule on a CPU.
pub(crate) fn estimate(plan: &Plan<'_>, machine: &Machine, schedule: &Schedule) -> KernelCost {
    let kernel = plan.kernel;
    let phases = plan.phases(schedule);
    let slots = plan.slots(schedule);
    let bytes = footprint(plan, schedule, &slots);
    let moved = moved(plan, schedule, &phases, &slots);
    let tiles = schedule.grid_tiles(kernel);
    let steps: u64 = tiles * phases.iter().map(|p| p.trips).sum::<u64>();
    let cores = f64::from(machine.cores);
    // Tiles are dealt to the cores whole. One tile alone is split along its outermost axis.
    let rounds = (tiles as f64 / cores).ceil().max(1.0);
    let balance = if tiles as f64 >= cores { tiles as f64 / (rounds * cores) } else { 1.0 };
    let blocks = kernel.stream.map_or(1, |a| schedule.trips(kernel, a).max(1));
    // Points of the grid are what cores share.
    let busy = cores.min(kernel.grid_points().max(1) as f64);
    let products = machine.cycles(plan.arithmetic.products) / (busy * balance);
    let loops = machine.cycles(plan.arithmetic.cycles(kernel, schedule, blocks)) / (busy * balance);
    let (read, written) = plan.traffic;
    let once = (read + written) as f64;
    let tiled = moved.read + moved.written;
    let fetched = |m: &Memory| bandwidth(m, busy);
    let dram = machine.main_memory();
    let l3 = machine.memory("L3");
    // What is read again stays in L3 until then if all between does. Loops go once along what is largest, but streams
    // come again for each tile of rows.
    let passing = if kernel.is_chained() { 0.0 } else { plan.largest as f64 };
    let in_l3 = l3.is_some_and(|m| (once - passing) / plan.arithmetic.apart <= m.bytes as f64);
    let main = if in_l3 { once } else { tiled } / fetched(dram);
    let cache = l3.map_or(0.0, |m| tiled / fetched(m));
    // Scratch memory that fits in L1 is as good as registers.
    let in_l1 = machine
        .memory("L1")
        .is_some_and(|m| plan.scratch_bytes(schedule, &plan.first_tile(schedule)) <= m.bytes as f64);
    let scratch = if in_l1 { 0.0 } else { plan.arithmetic.scratch_bytes(blocks) };
    let near = machine.memory("L2").map_or(0.0, |m| (tiled + scratch) / fetched(m));
    let control = steps as f64 * machine.step_seconds() / busy;
    let gathered = moved.rows * machine.overhead.row_ns * 1e-9 / busy;
    let parts = [
        (Bound::Memory, main),
        (Bound::Cache, cache.max(near)),
        (Bound::Vector, products + loops + gathered),
        (Bound::Steps, control),
        (Bound::Latency, machine.launch_seconds()),
    ];
    let (mut bound, _) = parts.iter().fold((Bound::Memory, 0.0), |a, &b| if b.1 > a.1 { b } else { a });
    let fits = bytes <= tile_budget(machine);
    let possible = once <= dram.bytes as f64;
    if !possible {
        bound = Bound::Capacity;
    }
    // Tiles that exceed L2 lose their reuse; only what exceeds main memory cannot run at all.
    let slowdown = if fits { 1.0 } else { OVERFLOW };
    // Loops run at the pace of what they stream, about. Products first pack what they read and then write what they
    // computed, so that their arithmetic comes on top.
    let work = control + loops + gathered;
    let beyond = l3.map_or(0.0, |m| (1.0 - BEYOND * m.bytes as f64 / once.max(1.0)).max(0.0));
    let waiting = WAITING + (1.0 - WAITING) * beyond;
    let streamed = work.max(main).max(cache).max(near) + waiting * work.min(main);
    let seconds = (streamed + products) * slowdown + machine.launch_seconds();
    KernelCost {
        seconds: if possible { seconds } else { f64::INFINITY },
        units: vec![
            UnitCost { name: "vector", busy: products + loops + gathered },
            UnitCost { name: "memory", busy: main },
            UnitCost { name: "cache", busy: cache.max(near) },
            UnitCost { name: "control", busy: control },
        ],
        traffic: vec![
            MemoryTraffic {
                memory: dram.name.clone(),
                read: if in_l3 { read } else { read.max(moved.read as u64) },
                written,
            },
            MemoryTraffic { memory: "L2".into(), read: moved.read as u64, written: moved.written as u64 },
        ],
        flops: plan.flops,
        bound,
        schedule: schedule.clone(),
        steps,
        footprint: bytes as u64,
    }
}
