//! How a kernel runs under a schedule: phases, steps, and which tiles of which parameters each step needs.
//!
//! A *phase* is a run of stages that share their steps. A stage whose own axes are cut opens a phase and loops
//! over its tiles; the stages after it that are not cut run in the last of these steps. Each grid tile runs all
//! phases in turn. Chained kernels have one phase: it loops over the blocks of the streamed axis, with what comes
//! before them in its first step and what comes after in its last. A *slot* is a place in fast memory for tiles of
//! one parameter.

use crate::bounds::bounds;
use crate::cpu::Arithmetic;
use crate::layout::Layout;
use crate::matrix::Orientation;
use crate::schedule::{Schedule, Tile};
use crate::terms::{self, Kept, StageWork};
use smallvec::{SmallVec, smallvec};
use tpuc_support::entity::Entity;
use tpuc_target::{Kind, Machine};
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, Contraction, Expr, Kernel, Node, Rounds, StageId, StageKind, Subscript};

/// One load expression of one stage.
#[derive(Clone, Debug)]
pub struct Site {
    pub stage: StageId,
    pub node: Node,
    pub param: usize,
    /// Axes that decide which element is read, sorted.
    pub axes: Vec<Axis>,
    /// Axes that the computed offsets depend on, when there are computed offsets that transfers can use.
    pub rows: Option<Vec<Axis>>,
    /// Along each dimension, how far the reads of all points reach inside the parameter.
    pub(crate) cover: SmallVec<[f64; 4]>,
    /// Some offset depends on a reduction of the same kernel: it is known only once the tile is there, which
    /// therefore holds every position that the offset may name.
    pub late: bool,
}

/// A box of elements of one parameter, clipped to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Region {
    pub start: SmallVec<[i64; 4]>,
    pub len: SmallVec<[u64; 4]>,
}

impl Region {
    pub fn elements(&self) -> u64 {
        self.len.iter().product()
    }
    pub fn is_empty(&self) -> bool {
        self.len.contains(&0)
    }
    /// Elements of the smallest box around both.
    fn elements_with(&self, other: &Region) -> u64 {
        if self.is_empty() || other.is_empty() {
            return self.elements().max(other.elements());
        }
        let dims = self.start.iter().zip(&self.len).zip(other.start.iter().zip(&other.len));
        let extent = |((&a, &m), (&b, &n)): ((&i64, &u64), (&i64, &u64))| {
            ((a + m as i64).max(b + n as i64) - a.min(b)) as u64
        };
        dims.map(extent).product()
    }
    /// The smallest box around both; an empty one adds nothing.
    pub fn union(&mut self, other: &Region) {
        if other.is_empty() {
            return;
        }
        if self.is_empty() {
            self.clone_from(other);
            return;
        }
        for d in 0..self.len.len() {
            let end = (self.start[d] + self.len[d] as i64).max(other.start[d] + other.len[d] as i64);
            self.start[d] = self.start[d].min(other.start[d]);
            self.len[d] = (end - self.start[d]) as u64;
        }
    }
}

/// A place in fast memory for tiles of one parameter; all its sites read from the same tile.
#[derive(Clone, Debug)]
pub struct Slot {
    pub param: usize,
    /// Positions in [`Plan::sites`].
    pub sites: SmallVec<[usize; 4]>,
    /// The phase whose inner loop moves the tile, if one does.
    pub looped: Option<usize>,
    /// The tile is gathered at computed positions: one transfer for each row.
    pub gathered: bool,
    /// What it holds in the first step.
    pub(crate) first: Region,
}

/// A run of stages that share steps. See the [module documentation](self).
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// The stages of the first step, of each, and of the last: a single step runs all, in this order.
    pub rounds: Rounds,
    /// The axes over whose tiles the steps loop; none for a single step.
    pub loops: Vec<Axis>,
    /// Steps for each grid tile.
    pub trips: u64,
}

impl Phase {
    /// The stages of a step, in order.
    pub fn running(&self, first: bool, last: bool) -> impl Iterator<Item = StageId> + Clone {
        let before = self.rounds.before.iter().filter(move |_| first);
        let after = self.rounds.after.iter().filter(move |_| last);
        before.chain(&self.rounds.streamed).chain(after).copied()
    }
    pub fn contains(&self, stage: StageId) -> bool {
        self.running(true, true).any(|s| s == stage)
    }
    /// Whether a stage goes on from step to step with what it has folded so far.
    pub fn moves(&self, kernel: &Kernel, stage: StageId) -> bool {
        let reduces = matches!(kernel.stages[stage].kind, StageKind::Reduce { .. });
        reduces && self.loops.iter().any(|a| kernel.stages[stage].own.contains(a))
    }
}

/// A contraction of a kernel that the matrix units run.
#[derive(Clone, Debug)]
pub struct MatrixUse {
    pub contraction: Contraction,
    /// The element type whose rate applies.
    pub elem: &'static str,
    pub passes: u32,
    /// The axes that index the result, sorted.
    pub(crate) result: Vec<Axis>,
    pub(crate) lie: Orientation,
    /// Whether the streamed operand must be transposed first: when the right, when the left one is stationary.
    pub(crate) turn: [bool; 2],
}

/// A kernel, analysed once for all schedules.
#[derive(Clone, Debug)]
pub struct Plan<'k> {
    pub kernel: &'k Kernel,
    /// Of each parameter.
    pub layouts: Vec<Layout>,
    pub sites: Vec<Site>,
    /// By stage: how it runs on the matrix units, if it does.
    pub products: Vec<Option<MatrixUse>>,
    /// Parameters that are in fast memory already: they need no transfers and no tiles.
    pub resident: Vec<bool>,
    /// Of each stage on a TPU.
    pub(crate) work: Vec<StageWork>,
    /// Of all stages on a CPU.
    pub(crate) arithmetic: Arithmetic,
    /// Of each stage that folds something, what its results take.
    pub(crate) results: Vec<Kept>,
    /// How the stages of a chained kernel run.
    rounds: Rounds,
    pub(crate) kind: Kind,
    /// The axes of every node.
    pub(crate) axes: Vec<Vec<Axis>>,
    pub(crate) flops: u64,
    /// Bytes of the parameters that are read and written.
    pub(crate) traffic: (u64, u64),
    /// Bytes of the largest that is read.
    pub(crate) largest: u64,
}

impl<'k> Plan<'k> {
    pub fn new(kernel: &'k Kernel, machine: &Machine) -> Self {
        Self::placed(kernel, machine, vec![false; kernel.params.len()])
    }

    /// A kernel some of whose parameters are in fast memory.
    pub fn placed(kernel: &'k Kernel, machine: &Machine, resident: Vec<bool>) -> Self {
        let mut sites = Vec::new();
        for (stage, data) in kernel.stages.iter().enumerate() {
            let mut nodes: Vec<Node> = kernel.roots(data).flat_map(|root| kernel.reachable(root)).collect();
            nodes.sort();
            nodes.dedup();
            for node in nodes {
                if let Expr::Load { param, at } = &kernel.nodes[node].expr {
                    sites.push(site(kernel, stage, node, *param, at));
                }
            }
        }
        let layout = |p: &tpuc_tile::Param| match machine.kind {
            Kind::Tpu => Layout::of(&p.shape, p.elem),
            Kind::Cpu => Layout::dense(&p.shape, p.elem),
        };
        let layouts = kernel.params.iter().map(layout).collect();
        let axes = kernel.node_axes();
        let bytes = crate::price::param_traffic_at(kernel, &axes);
        let mut plan = Self {
            flops: crate::price::flops_at(kernel, &axes),
            traffic: crate::price::summed(kernel, &bytes),
            largest: bytes[..kernel.inputs].iter().copied().max().unwrap_or(0),
            axes,
            kernel,
            layouts,
            sites,
            products: Vec::new(),
            resident,
            work: Vec::new(),
            arithmetic: Arithmetic::default(),
            results: terms::results(kernel),
            rounds: if kernel.is_chained() { kernel.rounds() } else { Rounds::default() },
            kind: machine.kind,
        };
        match machine.kind {
            Kind::Tpu => terms::analyse(&mut plan, machine),
            Kind::Cpu => plan.arithmetic = Arithmetic::of(&plan, machine),
        }
        plan
    }

    /// How many values of a node there are.
    pub(crate) fn points(&self, node: Node) -> f64 {
        self.axes[node.index()].iter().map(|&a| self.kernel.extent(a) as f64).product()
    }

    /// The phases of a schedule, in order.
    pub fn phases(&self, schedule: &Schedule) -> Vec<Phase> {
        let trips = |axes: &[Axis]| axes.iter().map(|&a| schedule.trips(self.kernel, a)).product::<u64>();
        let phase = |rounds: Rounds, axes: &[Axis]| {
            let trips = trips(axes).max(1);
            Phase { rounds, loops: if trips > 1 { axes.to_vec() } else { Vec::new() }, trips }
        };
        if self.kernel.is_chained() {
            return vec![phase(self.rounds.clone(), self.kernel.stream.as_slice())];
        }
        let mut out: Vec<Phase> = Vec::new();
        for (s, &p) in self.phase_of(schedule).iter().enumerate() {
            match out.get_mut(p) {
                // The components of a tuple run together.
                Some(last) if self.kernel.unit(s).start < s && last.trips > 1 => last.rounds.streamed.push(s),
                Some(last) => last.rounds.after.push(s),
                None => {
                    let rounds = Rounds { streamed: vec![s], ..Rounds::default() };
                    out.push(phase(rounds, &self.kernel.stages[s].own));
                }
            }
        }
        out
    }

    /// For each stage the position of its phase.
    fn phase_of(&self, schedule: &Schedule) -> SmallVec<[usize; 8]> {
        let mut out = SmallVec::new();
        let (mut phase, mut looped) = (0, false);
        for (s, stage) in self.kernel.stages.iter().enumerate() {
            let loops = stage.own.iter().map(|&a| schedule.trips(self.kernel, a)).product::<u64>() > 1;
            let joins = s > 0 && (!loops || looped && self.kernel.unit(s).start < s);
            if !joins && !self.kernel.is_chained() {
                phase += usize::from(s > 0);
                looped = loops;
            }
            out.push(phase);
        }
        out
    }

    /// The slots of a schedule: loads of one parameter share a slot where their tiles nearly coincide.
    pub fn slots(&self, schedule: &Schedule) -> SmallVec<[Slot; 4]> {
        let first = self.first_tile(schedule);
        let phases = self.phase_of(schedule);
        let mut out: SmallVec<[Slot; 4]> = SmallVec::new();
        for (i, site) in self.sites.iter().enumerate() {
            let cut = |a: &Axis| !self.kernel.grid.contains(a) && schedule.cuts(self.kernel, *a);
            let looped = site.axes.iter().any(cut).then(|| phases[site.stage]);
            let region = self.site_region(site, &first);
            let gathered = site.rows.is_some();
            let same = |slot: &&mut Slot| {
                let comparable = slot.param == site.param
                    && slot.looped == looped
                    && !slot.gathered
                    && !gathered
                    && self.sites[slot.sites[0]].axes.len() == site.axes.len();
                comparable
                    && slot.first.elements_with(&region) * 4
                        <= slot.first.elements().max(region.elements()) * 5
            };
            if let Some(slot) = out.iter_mut().find(same) {
                slot.sites.push(i);
                slot.first.union(&region);
            } else {
                let sites = SmallVec::from_iter([i]);
                out.push(Slot { param: site.param, sites, looped, gathered, first: region });
            }
        }
        out
    }

    /// The tile of the first step.
    pub fn first_tile(&self, schedule: &Schedule) -> Tile {
        let len = self.kernel.axes.values().zip(&schedule.tile).map(|(a, &t)| t.min(a.extent)).collect();
        Tile { start: smallvec![0; schedule.tile.len()], len }
    }

    /// What a slot holds while a tile is computed: of a gathered slot, the box with offsets left out.
    pub fn region(&self, slot: &Slot, tile: &Tile) -> Region {
        let mut out = Region::default();
        for (i, &site) in slot.sites.iter().enumerate() {
            let region = self.site_region(&self.sites[site], tile);
            if i == 0 { out = region } else { out.union(&region) }
        }
        out
    }

    fn site_region(&self, site: &Site, tile: &Tile) -> Region {
        let shape = &self.kernel.params[site.param].shape;
        let Expr::Load { at, .. } = &self.kernel.nodes[site.node].expr else { return Region::default() };
        let mut out = Region::default();
        let empty = site.axes.iter().any(|&a| tile.len(a) == 0);
        for (s, &extent) in at.iter().zip(shape) {
            let (lo, hi) = bounds(&s.expr, &|a| tile.range(a));
            let (lo, hi) = match &s.offset {
                None => (lo.max(0), hi.min(extent as i64 - 1)),
                Some(_) if site.late => (0, extent as i64 - 1),
                Some(_) => (lo, hi.min(lo + extent as i64 - 1)),
            };
            out.start.push(lo);
            out.len.push(if empty { 0 } else { (hi - lo + 1).max(0) as u64 });
        }
        out
    }

    /// Separate transfers that a gathered slot needs for a tile; one for any other slot.
    pub fn rows(&self, slot: &Slot, tile: &Tile) -> u64 {
        match &self.sites[slot.sites[0]].rows {
            Some(axes) if slot.gathered => tile.points(axes),
            _ => 1,
        }
    }

    /// Bytes that move for a slot's tile, padding included.
    pub fn slot_bytes(&self, slot: &Slot, tile: &Tile, region: &Region) -> u64 {
        let layout = &self.layouts[slot.param];
        if !slot.gathered {
            return if region.is_empty() { 0 } else { layout.bytes(&region.len) };
        }
        let site = &self.sites[slot.sites[0]];
        let rows = self.rows(slot, tile);
        // One row is the box spanned by the axes that the offsets do not depend on.
        let mut fixed = tile.clone();
        for axis in site.rows.iter().flatten() {
            use tpuc_support::entity::Entity;
            fixed.len[axis.index()] = fixed.len[axis.index()].min(1);
        }
        let row = self.site_region(site, &fixed);
        // A row of a tiled array is read as whole lane groups of one sublane.
        let bytes = row.elements() * layout.width;
        if row.is_empty() { 0 } else { rows * bytes.next_multiple_of(128 * layout.width.max(1)) }
    }

    /// The axes that a slot's tile depends on, sorted.
    pub fn slot_axes(&self, slot: &Slot) -> SmallVec<[Axis; 8]> {
        let mut axes: SmallVec<[Axis; 8]> =
            slot.sites.iter().flat_map(|&s| self.sites[s].axes.iter().copied()).collect();
        axes.sort_unstable();
        axes.dedup();
        axes
    }

    /// Whether any of a slot's loads runs in one of these stages.
    pub fn slot_used(&self, slot: &Slot, stages: impl Iterator<Item = StageId> + Clone) -> bool {
        slot.sites.iter().any(|&s| stages.clone().any(|stage| stage == self.sites[s].stage))
    }

    /// The box that a store writes for a tile.
    pub fn store_region(&self, stage: StageId, tile: &Tile) -> Region {
        let StageKind::Store { param, at, .. } = &self.kernel.stages[stage].kind else {
            return Region::default();
        };
        let shape = &self.kernel.params[*param].shape;
        let mut out = Region::default();
        for (e, &extent) in at.iter().zip(shape) {
            let (lo, hi) = bounds(e, &|a| tile.range(a));
            out.start.push(lo.max(0));
            out.len.push((hi.min(extent as i64 - 1) - lo.max(0) + 1).max(0) as u64);
        }
        out
    }

    /// Bytes that a store moves for a tile, padding included: never more than its box.
    pub fn store_bytes(&self, stage: StageId, tile: &Tile) -> u64 {
        let data = &self.kernel.stages[stage];
        let StageKind::Store { param, .. } = data.kind else { return 0 };
        let points = tile.points(&self.kernel.grid) * tile.points(&data.own);
        if points == 0 {
            return 0;
        }
        let region = self.store_region(stage, tile);
        let layout = &self.layouts[param];
        let boxed = layout.bytes(&region.len);
        // A store with holes in its box (interior padding) moves what it writes.
        let density = points as f64 / region.elements().max(1) as f64;
        if density < 0.5 { (boxed as f64 * density).ceil() as u64 } else { boxed }
    }
}

fn site(kernel: &Kernel, stage: StageId, node: Node, param: usize, at: &[Subscript]) -> Site {
    let mut axes = Vec::new();
    let mut rows: Option<Vec<Axis>> = None;
    let reduced = |n: &Node| matches!(kernel.nodes[*n].expr, Expr::Reduced(_) | Expr::SoFar(_));
    let late = at.iter().flat_map(|s| &s.offset).any(|o| kernel.reachable(o.node).iter().any(reduced));
    for s in at {
        s.expr.each_axis(&mut |a| axes.push(a));
        if let Some(offset) = &s.offset {
            rows.get_or_insert_default().extend(kernel.axes_of(offset.node));
        }
    }
    if let Some(rows) = &mut rows {
        rows.sort();
        rows.dedup();
        axes.extend(rows.iter().copied());
    }
    axes.sort();
    axes.dedup();
    let last = |a: Axis| (0, (kernel.extent(a) as i64 - 1).max(0));
    let reach = |(s, &extent): (&Subscript, &u64)| {
        let (lo, hi) = bounds(&s.expr, &last);
        (hi.min(extent as i64 - 1) - lo.max(0) + 1).max(0) as f64
    };
    let cover = at.iter().zip(&kernel.params[param].shape).map(reach).collect();
    Site { stage, node, param, axes, cover, rows: rows.filter(|_| !late), late }
}

/// The element type of a value before widening conversions.
pub(crate) fn narrow_type(kernel: &Kernel, node: Node) -> ElementType {
    match &kernel.nodes[node].expr {
        Expr::Op { kind: tpuc_ir::OpKind::Convert, args, .. } => {
            let inner = narrow_type(kernel, args[0]);
            let outer = kernel.nodes[node].ty;
            let same = inner.is_float() == outer.is_float() && inner.is_integer() == outer.is_integer();
            if same && inner.bit_width() < outer.bit_width() { inner } else { outer }
        }
        Expr::Guard { then, .. } => narrow_type(kernel, *then),
        _ => kernel.nodes[node].ty,
    }
}
