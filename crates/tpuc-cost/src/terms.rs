//! The work of a stage as terms: so many instructions for each register of values over some axes.

use crate::matrix::{self, MatrixShape, Orientation};
use crate::ops::weight;
use crate::plan::{MatrixUse, Phase, Plan, narrow_type};
use crate::schedule::{Schedule, Tile};
use crate::work::{CrossWork, Section, StepWork, VectorWork};
use tpuc_ir::OpKind;
use tpuc_support::entity::Entity;
use tpuc_target::{self as machine, Machine};
use tpuc_tensor::{ElementType, Kind};
use tpuc_tile::{
    Axis, Contraction, Expr, IndexExpr, Kernel, MultiplyPrecision, Node, Stage, StageId, StageKind,
};

/// Instructions for each register of values over `axes`.
#[derive(Clone, Debug)]
struct Term {
    axes: Vec<Axis>,
    /// The axis along the lanes of these values.
    lane: Option<Axis>,
    vector: VectorWork,
    cross: CrossWork,
}

impl Term {
    fn registers(&self, tile: &Tile) -> f64 {
        registers(&self.axes, self.lane, tile)
    }
}

/// Registers (8 x 128 values of 32 bits) that values over these axes take. Values that do not depend on the lane
/// axis hold one column.
pub(crate) fn registers(axes: &[Axis], lane: Option<Axis>, tile: &Tile) -> f64 {
    let points = tile.points(axes);
    if points == 0 || axes.is_empty() {
        return points as f64;
    }
    let lanes = match lane {
        Some(l) if axes.contains(&l) => tile.len(l),
        Some(_) => 1,
        None => return points.div_ceil(1024) as f64,
    };
    if lanes > 1 && points / lanes < 8 {
        // Too few rows to fill the sublanes: the lanes' axis is folded over them.
        return points.div_ceil(1024) as f64;
    }
    let registers = lanes.div_ceil(128) * (points / lanes).div_ceil(8);
    // A few lanes are never all that a register holds: other axes are folded in, half full at worst.
    let folded = if lanes > 1 { points.div_ceil(512) } else { registers };
    registers.min(folded) as f64
}

/// What a stage does with each tile, what it does once its result is complete (or read, after each block), and
/// how it restates what it had before a block.
#[derive(Clone, Debug, Default)]
pub(crate) struct StageWork {
    body: Vec<Term>,
    finish: Vec<Term>,
    update: Vec<Term>,
    pub(crate) lane: Option<Axis>,
}

/// Collects terms, adding up those over the same axes.
#[derive(Default)]
struct Terms(Vec<Term>);

impl Terms {
    fn at(&mut self, axes: &[Axis], lane: Option<Axis>) -> &mut Term {
        let i = match self.0.iter().position(|t| t.axes == axes && t.lane == lane) {
            Some(i) => i,
            None => {
                let (vector, cross) = Default::default();
                self.0.push(Term { axes: axes.to_vec(), lane, vector, cross });
                self.0.len() - 1
            }
        };
        &mut self.0[i]
    }
}

/// The share of a 32-bit register that an element of this type fills.
fn width(elem: ElementType) -> f64 {
    (elem.byte_width() as f64 / 4.0).max(0.25)
}

/// The axis that an index grows with by one, and whether it is that axis alone (up to whole lane groups).
fn unit_axis(e: &IndexExpr, kernel: &Kernel) -> (Option<Axis>, bool) {
    let mut unit = None;
    e.each_axis(&mut |a| {
        if matches!(e.stride(a), Some(1 | -1)) && kernel.extent(a) > 1 {
            unit = Some(a);
        }
    });
    let clean = match unit {
        Some(a) => {
            e.is_affine()
                && e.terms().iter().all(|(atom, c)| {
                    c % 128 == 0 || matches!(atom, tpuc_tile::Atom::Axis(b) if *b == a && *c == 1)
                })
                && e.constant_part() % 128 == 0
        }
        None => e.is_affine(),
    };
    (unit, clean)
}

/// The axis along the lanes of what a load brings, and whether it lies as the registers want it.
fn load_lane(plan: &Plan<'_>, node: Node) -> (Option<Axis>, bool) {
    let Expr::Load { param, at } = &plan.kernel.nodes[node].expr else { return (None, true) };
    match plan.layouts[*param].lane {
        Some(d) => unit_axis(&at[d].expr, plan.kernel),
        None => (None, true),
    }
}

/// The axis along the lanes of the largest load, or result of a chained stage, below a value.
fn lane_below(plan: &Plan<'_>, root: Node) -> Option<Axis> {
    let kernel = plan.kernel;
    let mut best: Option<(u64, Axis)> = None;
    for node in kernel.reachable(root) {
        let lane = match kernel.nodes[node].expr {
            Expr::Load { .. } => load_lane(plan, node).0,
            Expr::Reduced(s) if !kernel.stages[s].at.is_empty() => plan.work.get(s).and_then(|w| w.lane),
            _ => None,
        };
        if let Some(axis) = lane {
            let points = plan.axes[node.index()].iter().map(|&a| kernel.extent(a)).product();
            if best.is_none_or(|(most, _)| points > most) {
                best = Some((points, axis));
            }
        }
    }
    best.map(|(_, axis)| axis)
}

fn stage_lane(plan: &Plan<'_>, stage: StageId) -> Option<Axis> {
    let data = &plan.kernel.stages[stage];
    let store = store_lane(plan, stage);
    let below = lane_below(plan, plan.kernel.root(data));
    let last = data.own.last().or(data.at.last()).or(plan.kernel.grid.last()).copied();
    store.or(below).or(last)
}

fn store_lane(plan: &Plan<'_>, stage: StageId) -> Option<Axis> {
    let StageKind::Store { param, at, .. } = &plan.kernel.stages[stage].kind else { return None };
    plan.layouts[*param].lane.and_then(|d| unit_axis(&at[d], plan.kernel).0)
}

/// Adds the work of evaluating `root`; nodes in `done` have been counted.
fn add_values(plan: &Plan<'_>, root: Node, lane: Option<Axis>, terms: &mut Terms, done: &mut [bool]) {
    let kernel = plan.kernel;
    for node in kernel.reachable(root) {
        if std::mem::replace(&mut done[node.index()], true) {
            continue;
        }
        let data = &kernel.nodes[node];
        let axes = &plan.axes[node.index()];
        match &data.expr {
            Expr::Const(_) | Expr::Arg(_) => {}
            Expr::Reduced(_) | Expr::SoFar(_) => terms.at(axes, lane).vector.loads += 1.0,
            Expr::Index(_) => terms.at(axes, lane).vector.alu += 1.0,
            Expr::Load { .. } => {
                let (own, clean) = load_lane(plan, node);
                let term = terms.at(axes, lane);
                let share = width(data.ty);
                term.vector.loads += share;
                if data.ty.byte_width() < 4 {
                    term.vector.alu += 1.0;
                }
                if (own.is_some() && own != lane) || (own.is_some() && !clean) {
                    term.cross.transpose += share;
                }
            }
            Expr::Guard { ranges, .. } => terms.at(axes, lane).vector.alu += 1.0 + ranges.len() as f64,
            Expr::Op { kind, args, .. } => {
                let mut ty = data.ty;
                if matches!(kind, OpKind::Compare | OpKind::Convert) {
                    ty = kernel.nodes[args[0]].ty;
                }
                let w = weight(*kind, ty);
                let term = terms.at(axes, lane);
                term.vector.alu += w.alu;
                term.vector.eup += w.eup;
            }
        }
    }
}

/// Computes the terms of every stage, and which stages run on the matrix units.
pub(crate) fn analyse(plan: &mut Plan<'_>, machine: &Machine) {
    for stage in 0..plan.kernel.stages.len() {
        let product = matrix_use(plan, machine, stage);
        plan.products.push(product);
        let work = stage_work(plan, stage);
        plan.work.push(work);
        if vector_is_faster(plan, machine, stage) {
            plan.products[stage] = None;
            plan.work[stage] = stage_work(plan, stage);
        }
    }
}

/// What the results of a stage take between stages.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    stage: StageId,
    /// The axes that index the results, sorted.
    axes: Vec<Axis>,
    elem: ElementType,
    /// What updates read of earlier blocks is kept beside what is new.
    copies: f64,
}

/// What the stages that fold something keep.
pub(crate) fn results(kernel: &Kernel) -> Vec<Kept> {
    let old = |s: StageId| kernel.nodes.values().any(|n| n.expr == Expr::SoFar(s));
    let kept = |(stage, data): (StageId, &Stage)| {
        let StageKind::Reduce { body, .. } = data.kind else { return None };
        let copies = if kernel.stream.is_some() && old(stage) { 2.0 } else { 1.0 };
        Some(Kept { stage, axes: result_axes(kernel, data), elem: kernel.nodes[body].ty, copies })
    };
    kernel.stages.iter().enumerate().filter_map(kept).collect()
}

/// The axes that index a stage's result, sorted.
fn result_axes(kernel: &Kernel, stage: &Stage) -> Vec<Axis> {
    let mut axes: Vec<Axis> = kernel.grid.iter().chain(&stage.at).copied().collect();
    axes.sort_unstable();
    axes
}

/// The terms of one stage; those of the stages before it are known.
fn stage_work(plan: &Plan<'_>, stage: StageId) -> StageWork {
    let kernel = plan.kernel;
    let data = &kernel.stages[stage];
    let lane = stage_lane(plan, stage);
    let mut body = Terms::default();
    let mut finish = Terms::default();
    let mut update = Terms::default();
    let mut done = vec![false; kernel.nodes.len()];
    let grid = result_axes(kernel, data);
    match &data.kind {
        StageKind::Reduce { body: root, update: restated, .. } => {
            if let Some(restated) = restated {
                add_values(plan, *restated, lane, &mut update, &mut vec![false; kernel.nodes.len()]);
                update.at(&grid, lane).vector.stores += 1.0;
            }
            if let Some(matrix) = &plan.products[stage] {
                for operand in [matrix.contraction.lhs, matrix.contraction.rhs] {
                    let lane = lane_below(plan, operand);
                    add_values(plan, operand, lane, &mut body, &mut done);
                    // Rounding to bf16, once for each part of the split.
                    if narrow_type(kernel, operand).bit_width() > 16 {
                        let parts = if matrix.passes == 1 { 1.0 } else { f64::from(matrix.passes) };
                        body.at(&plan.axes[operand.index()], lane).vector.alu += parts;
                    }
                }
                let lane = result_lane(plan, matrix);
                return StageWork { body: body.0, finish: finish.0, update: update.0, lane };
            }
            add_values(plan, *root, lane, &mut body, &mut done);
            let mut points: Vec<Axis> = grid.iter().chain(&data.own).copied().collect();
            points.sort();
            let term = body.at(&points, lane);
            for w in kernel.combining(stage).into_iter().map(|(kind, ty)| weight(kind, ty)) {
                term.vector.alu += w.alu;
                term.vector.eup += w.eup;
            }
            if lane.is_some_and(|l| data.own.contains(&l)) {
                finish.at(&grid, lane).cross.reduce += 1.0;
            }
            finish.at(&grid, lane).vector.stores += 1.0;
        }
        StageKind::Store { param, value, .. } => {
            add_values(plan, *value, lane, &mut body, &mut done);
            let mut points: Vec<Axis> = grid.iter().chain(&data.own).copied().collect();
            points.sort();
            let elem = kernel.params[*param].elem;
            let own = store_lane(plan, stage);
            let term = body.at(&points, lane);
            term.vector.stores += width(elem);
            if elem.byte_width() < 4 {
                term.vector.alu += 1.0;
            }
            if own.is_some() && own != lane {
                term.cross.transpose += width(elem);
            }
            // Row results that lie in columns have to be turned onto the lanes.
            let columns = reduced_lane(plan, *value);
            if columns.is_some() && columns != own && own.is_some_and(|o| grid.contains(&o)) {
                body.at(&grid, columns).cross.transpose += 1.0;
            }
        }
    }
    StageWork { body: body.0, finish: finish.0, update: update.0, lane }
}

/// The lane axis of an earlier stage's result that a value reads; stages are analysed in order.
fn reduced_lane(plan: &Plan<'_>, value: Node) -> Option<Axis> {
    plan.kernel.reachable(value).into_iter().find_map(|n| match plan.kernel.nodes[n].expr {
        Expr::Reduced(s) => plan.work.get(s).and_then(|w| w.lane),
        _ => None,
    })
}

fn result_lane(plan: &Plan<'_>, matrix: &MatrixUse) -> Option<Axis> {
    let c = &matrix.contraction;
    let widest = |axes: &[Axis]| axes.iter().copied().max_by_key(|&a| plan.kernel.extent(a));
    widest(&c.n).or_else(|| widest(&c.m)).or_else(|| widest(&c.batch))
}

/// A stage as a product for the matrix units, if its types allow. Outside of chains only the first stages are,
/// and chained ones only where both factors have something of their own to reuse.
fn matrix_use(plan: &Plan<'_>, machine: &Machine, stage: StageId) -> Option<MatrixUse> {
    machine.matrix.as_ref()?;
    let kernel = plan.kernel;
    let c = match stage {
        _ if kernel.is_chained() => {
            Contraction::of_stage(kernel, stage).filter(|c| !c.m.is_empty() && !c.n.is_empty())
        }
        _ => Contraction::together(kernel, 0).into_iter().nth(stage),
    }?;
    let result = kernel.nodes[kernel.root(&kernel.stages[stage])].ty;
    let (l, r) = (narrow_type(kernel, c.lhs), narrow_type(kernel, c.rhs));
    let (elem, passes) = match (result.kind(), l.kind(), r.kind()) {
        (Kind::Float, Kind::Float, Kind::Float) if result.bit_width() <= 32 => {
            let eight = l == r && l.bit_width() == 8;
            let exact = |t: ElementType| t == ElementType::BF16 || t.bit_width() == 8;
            let passes = match kernel.precision {
                _ if exact(l) && exact(r) => 1,
                MultiplyPrecision::Default => 1,
                MultiplyPrecision::High => 3,
                MultiplyPrecision::Highest => 6,
            };
            (if eight { l.name() } else { "bf16" }, passes)
        }
        (Kind::Signed, Kind::Signed, Kind::Signed) if l.bit_width() <= 8 && r.bit_width() <= 8 => {
            (if l.bit_width().max(r.bit_width()) <= 4 { "i4" } else { "i8" }, 1)
        }
        _ => return None,
    };
    let summed = |node: Node| lane_below(plan, node).is_some_and(|a| c.k.contains(&a));
    let (left, right) = (summed(c.lhs), summed(c.rhs));
    Some(MatrixUse {
        result: result_axes(kernel, &kernel.stages[stage]),
        elem,
        passes,
        lie: Orientation { right_transposed: right, left_transposed: left },
        turn: [!left, !right],
        contraction: c,
    })
}

/// Whether the vector unit would be done with a typical tile of a product sooner than the matrix units (a product
/// with a vector, an outer product). The stage is the last that is known.
fn vector_is_faster(plan: &Plan<'_>, machine: &Machine, stage: StageId) -> bool {
    let kernel = plan.kernel;
    let Some(matrix) = &plan.products[stage] else { return false };
    let c = &matrix.contraction;
    let narrow = |axes: &[Axis]| c.extent(kernel, axes) <= 4;
    if !(narrow(&c.m) || narrow(&c.n) || narrow(&c.k)) {
        return false;
    }
    let mut tile = Tile::whole(kernel);
    tile.len.iter_mut().for_each(|n| *n = (*n).min(1024));
    let step = |plan: &Plan<'_>| {
        let mut work = Section::default();
        stage_step(plan, machine, stage, &tile, true, true, &mut work);
        work.seconds(machine)
    };
    let with = step(plan);
    let mut without = plan.clone();
    without.products[stage] = None;
    without.work.pop();
    let work = stage_work(&without, stage);
    without.work.push(work);
    step(&without) < with
}

/// Adds one stage's work on a tile: `first` of its own tiles, and whether the result is read after this one
/// (`last`).
fn stage_step(
    plan: &Plan<'_>,
    machine: &Machine,
    stage: StageId,
    tile: &Tile,
    first: bool,
    last: bool,
    out: &mut Section,
) {
    let work = &plan.work[stage];
    out.stages.push(stage);
    let finish = work.finish.iter().filter(|_| last);
    let update = work.update.iter().filter(|_| !first);
    for term in work.body.iter().chain(finish).chain(update) {
        let n = term.registers(tile);
        let (v, c) = (&term.vector, &term.cross);
        out.vector.add(VectorWork {
            alu: v.alu * n,
            eup: v.eup * n,
            loads: v.loads * n,
            stores: v.stores * n,
        });
        out.cross.add(CrossWork { reduce: c.reduce * n, transpose: c.transpose * n });
    }
    let (Some(matrix), Some(unit)) = (&plan.products[stage], &machine.matrix) else { return };
    let c = &matrix.contraction;
    let shape = matrix_shape(matrix, tile);
    let rate = machine.matrix_rows_per_cycle(matrix.elem);
    let product = matrix::plan(unit, shape, rate, f64::from(matrix.passes), matrix.lie);
    // Results of each pass are added to what is there; between own tiles they rest in VMEM.
    let result = registers(&matrix.result, work.lane, tile);
    let passes = shape.k.div_ceil(unit.rows) as f64 * f64::from(matrix.passes);
    out.vector.alu += result * passes;
    out.vector.stores += result;
    if !first {
        out.vector.loads += result;
    }
    if product.swapped {
        out.cross.transpose += result;
    }
    let (turned, streamed) = if product.swapped { (matrix.turn[1], c.rhs) } else { (matrix.turn[0], c.lhs) };
    if turned {
        out.cross.transpose += registers(&plan.axes[streamed.index()], None, tile) * 0.5;
    }
    out.matrix = Some(product);
}

fn matrix_shape(matrix: &MatrixUse, tile: &Tile) -> MatrixShape {
    let c = &matrix.contraction;
    MatrixShape {
        batch: tile.points(&c.batch),
        m: tile.points(&c.m),
        n: tile.points(&c.n),
        k: tile.points(&c.k),
    }
}

impl Plan<'_> {
    /// The computation of one step of a phase: on the `first`, on the `last` of its own tiles.
    pub fn step_work(
        &self,
        machine: &Machine,
        phase: &Phase,
        tile: &Tile,
        first: bool,
        last: bool,
    ) -> StepWork {
        let mut out = StepWork { sections: vec![Section::default()] };
        for stage in phase.running(first, last) {
            if let Some(section) = out.sections.last()
                && self.products[stage].is_some()
                && (section.matrix.is_some() || self.reads_any(stage, &section.stages))
            {
                out.sections.push(Section::default());
            }
            let moves = phase.moves(self.kernel, stage);
            let read = last || self.kernel.is_chained();
            if let Some(section) = out.sections.last_mut() {
                stage_step(self, machine, stage, tile, first || !moves, read, section);
            }
        }
        out
    }

    /// Whether a stage, or the way it restates its result, reads a result of one of these stages.
    fn reads_any(&self, stage: StageId, stages: &[StageId]) -> bool {
        let kernel = self.kernel;
        let reads = |n: Node| matches!(kernel.nodes[n].expr, Expr::Reduced(s) if stages.contains(&s));
        kernel.roots(&kernel.stages[stage]).any(|root| kernel.reachable(root).into_iter().any(reads))
    }

    /// The product that the matrix units run in a stage for a tile.
    pub fn matrix_shape(&self, stage: StageId, tile: &Tile) -> Option<MatrixShape> {
        self.products[stage].as_ref().map(|m| matrix_shape(m, tile))
    }

    /// Bytes of fast memory for accumulators, row results and rounded operands.
    pub(crate) fn scratch_bytes(&self, schedule: &Schedule, tile: &Tile) -> f64 {
        const REGISTER: f64 = 4096.0;
        let kernel = self.kernel;
        let mut bytes = 0.0;
        for Kept { stage, axes, elem, copies } in &self.results {
            bytes += copies
                * match self.kind {
                    machine::Kind::Tpu => {
                        let mut own = kernel.stages[*stage].own.iter();
                        let cut = !kernel.is_chained() && own.any(|&a| schedule.cuts(kernel, a));
                        // A cut reduction over lanes keeps whole registers of partial results.
                        let lane = self.work[*stage].lane.filter(|l| !cut || kernel.grid.contains(l));
                        REGISTER * registers(axes, lane, tile) * width(*elem).max(1.0)
                    }
                    machine::Kind::Cpu => (tile.points(axes) * elem.byte_width().max(4) as u64) as f64,
                };
        }
        for matrix in self.products.iter().flatten() {
            for operand in [matrix.contraction.lhs, matrix.contraction.rhs] {
                let bare = matches!(self.kernel.nodes[operand].expr, Expr::Load { .. });
                if !bare || narrow_type(self.kernel, operand).bit_width() > 16 {
                    let parts = if matrix.passes == 1 { 0.5 } else { 1.5 };
                    bytes += REGISTER * parts * registers(&self.axes[operand.index()], None, tile);
                }
            }
        }
        bytes
    }
}

/// The multiple that a tile size along each axis should be of: whole lane groups along the axis on the lanes of
/// a parameter, whole sublanes along the next, one elsewhere.
pub(crate) fn native_units(plan: &Plan<'_>, machine: &Machine) -> Vec<u64> {
    let kernel = plan.kernel;
    let mut unit = vec![1; kernel.axes.len()];
    let (rows, lanes) = (machine.vector.sublanes, machine.vector.lanes);
    let mut mark = |e: &IndexExpr, multiple: u64| {
        if let (Some(axis), _) = unit_axis(e, kernel) {
            let at = &mut unit[axis.index()];
            *at = (*at).max(multiple);
        }
    };
    let mut dims = |param: usize, d: usize, e: &IndexExpr| {
        let layout = &plan.layouts[param];
        if layout.lane == Some(d) {
            mark(e, lanes);
        } else if layout.sublane == Some(d) {
            mark(e, rows.max(layout.rows));
        }
    };
    for site in &plan.sites {
        if let Expr::Load { at, .. } = &kernel.nodes[site.node].expr {
            at.iter().enumerate().for_each(|(d, s)| dims(site.param, d, &s.expr));
        }
    }
    for stage in &kernel.stages {
        if let StageKind::Store { param, at, .. } = &stage.kind {
            at.iter().enumerate().for_each(|(d, e)| dims(*param, d, e));
        }
    }
    for (matrix, array) in plan.products.iter().flatten().zip(std::iter::repeat(&machine.matrix)) {
        let (c, Some(array)) = (&matrix.contraction, array) else { continue };
        for (axes, multiple) in [(&c.k, array.rows), (&c.n, array.columns)] {
            if let [only] = axes[..] {
                let at = &mut unit[only.index()];
                *at = (*at).max(multiple);
            }
        }
    }
    for (axis, data) in kernel.axes.iter() {
        unit[axis.index()] = unit[axis.index()].min(data.extent.max(1));
    }
    unit
}
