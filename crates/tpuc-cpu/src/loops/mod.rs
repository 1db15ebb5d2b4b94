//! Kernels as loop nests: everything that is not a contraction, and contractions that no better code exists for.
//!
//! One loop runs along the lanes of vectors. Either it is a grid loop, so that each lane is a grid point of its
//! own with its own accumulators; or each stage takes one of its own loops, and reductions end with a fold
//! across the lanes. [`shape`] decides by estimated cost. Vector loops have a masked last iteration where the
//! extent is not a multiple of the width.

mod keep;
pub mod shape;
mod tile;

use crate::contract::Host;
use crate::emit::{Emitter, Prim, Ty, Value};
use crate::expr::{At, ExprGen};
use crate::levels::{Level, Levels};
use crate::ops;
use crate::plan::{KernelCode, PhaseCode};
use keep::Kept;
use shape::{Group, Loop, Shape};
use tpuc_tile::{Expr, IndexExpr, Kernel, Monoid, Node, StageId, StageKind};

/// Vectors that a reduction accumulates into in turn.
const UNROLL: u64 = 4;
/// A work item should take about this many cycles, to make handing it out cheap.
const ITEM_CYCLES: f64 = 4000.0;
const CYCLES_PER_NANO: f64 = 3.0;
/// Bytes per nanosecond that one thread gets from main memory.
const BYTES_PER_NANO: f64 = 12.0;

/// Code for a kernel. The first `pinned` grid axes stay what they are: work items count their points, in row-major
/// order, and the same number of items belongs to each.
///
/// # Errors
/// What the kernel contains that no code can be generated for.
pub fn emit(kernel: &Kernel, pinned: usize, host: &Host) -> Result<KernelCode, String> {
    let shape = Shape::of(kernel, pinned, host.vector_bytes);
    let bytes: u64 =
        kernel.params.iter().map(|p| p.shape.iter().product::<u64>() * p.elem.byte_width() as u64).sum();
    let nanos = (shape.cycles / CYCLES_PER_NANO).max(bytes as f64 / BYTES_PER_NANO);
    if shape.grid_points() == 0 {
        return Ok(KernelCode { phases: Vec::new(), workspace: 0, scratch: 0 });
    }
    let mut e = Emitter::new();
    let lanes =
        if shape.along.is_some() || shape.groups.iter().any(|g| g.along.is_some()) { shape.lanes } else { 1 };
    let mut g = ExprGen::new(&mut e, kernel, lanes);
    g.promise_alignment(true);
    let split = Split::of(&shape);
    let (kept, kept_bytes) = keep::find(kernel, &shape);
    let squares = shape.tile.as_ref().map_or(0, |t| tile::scratch_bytes(kernel, t, lanes));
    let scratch = kept_bytes.max(squares);
    let mut nest = Nest { kernel, shape: &shape, split: &split, kept, g };
    nest.function(&mut e);
    let function = e.finish()?;
    Ok(KernelCode {
        phases: vec![PhaseCode { function, items: split.items, nanos }],
        workspace: 0,
        scratch: scratch as usize,
    })
}

/// The loops that [`emit`] writes, from registers to threads.
///
/// # Errors
/// As [`emit`].
pub fn blocking(kernel: &Kernel, host: &Host) -> Result<Levels, String> {
    let code = emit(kernel, 0, host)?;
    let shape = Shape::of(kernel, 0, host.vector_bytes);
    let split = Split::of(&shape);
    let vector = u64::from(host.vector_bytes);
    let names = |l: &Loop| l.axes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let along = match shape.along {
        Some(i) => format!("vectors of {} along {}", shape.lanes, names(&shape.grid[i])),
        None => format!("vectors of {} along each reduction's own axes", shape.lanes),
    };
    let piece =
        split.piece.map_or(String::new(), |(points, _)| format!(", {points} points along the vectors"));
    let levels = vec![
        Level {
            name: "registers",
            what: along,
            bytes: vector * UNROLL,
            capacity: Some(u64::from(host.registers) * vector),
        },
        Level {
            name: "L1",
            what: "results that later stages read again".into(),
            bytes: code.scratch as u64,
            capacity: Some(host.l1_bytes),
        },
        Level {
            name: "threads",
            what: format!("{} work items{piece} on {} threads", split.items, host.threads),
            bytes: code.scratch as u64,
            capacity: None,
        },
    ];
    Ok(Levels { levels, ways: Vec::new() })
}

/// Which part of the grid one work item covers.
struct Split {
    /// Loops over items, outermost first (positions in the grid).
    outer: Vec<usize>,
    /// Loops inside an item, without the one along the lanes.
    inner: Vec<usize>,
    /// When the loop along the lanes is cut, too: points in a piece, and pieces.
    piece: Option<(u64, u64)>,
    /// Blocks of rows of the loop across the lanes, when there are squares.
    row_blocks: Option<u64>,
    items: u64,
}

impl Split {
    fn of(shape: &Shape) -> Self {
        let point = shape.cycles / shape.grid_points().max(1) as f64;
        // What is pinned says what an item is.
        let limit = if shape.pinned > 0 { f64::INFINITY } else { ITEM_CYCLES };
        let mut cycles = point;
        let mut piece = None;
        if let Some(along) = shape.along {
            let extent = shape.grid[along].extent;
            let unit = u64::from(shape.lanes) * UNROLL;
            let rows = if shape.tile.is_some() { f64::from(shape.lanes) } else { 1.0 };
            let wanted =
                ((limit / (point * rows)).min(extent as f64) as u64).next_multiple_of(unit).max(unit);
            if wanted < extent {
                piece = Some((wanted, extent.div_ceil(wanted)));
            }
            cycles *= extent.min(wanted) as f64;
        }
        let across = shape.tile.as_ref().map(|t| t.across);
        let row_blocks = across.map(|c| shape.grid[c].extent.div_ceil(u64::from(shape.lanes)));
        let mut outer: Vec<usize> =
            (0..shape.grid.len()).filter(|&i| Some(i) != shape.along && Some(i) != across).collect();
        let mut inner = Vec::new();
        while let Some(&last) = outer.last().filter(|&&i| i >= shape.pinned) {
            let grown = cycles * shape.grid[last].extent as f64;
            if piece.is_some() || row_blocks.is_some() || grown > limit {
                break;
            }
            cycles = grown;
            inner.insert(0, last);
            outer.pop();
        }
        let items = outer.iter().map(|&i| shape.grid[i].extent).product::<u64>()
            * piece.map_or(1, |(_, n)| n)
            * row_blocks.unwrap_or(1);
        Self { outer, inner, piece, row_blocks, items }
    }
}

/// The function being written.
struct Nest<'k, 's> {
    kernel: &'k Kernel,
    shape: &'s Shape,
    split: &'s Split,
    kept: Vec<Kept>,
    g: ExprGen<'k>,
}

/// The inside of some loops, from accumulators to accumulators.
type Body<'a, N> = dyn FnMut(&mut N, &mut Emitter, &[Value]) -> Vec<Value> + 'a;

/// One of several accumulators of a group's reductions.
struct Reduction {
    stage: StageId,
    monoid: Monoid,
    body: Node,
    /// What the accumulator begins with.
    identity: Value,
}

impl Nest<'_, '_> {
    fn roots(&self, group: &Group) -> Vec<Node> {
        group.stages.iter().map(|&s| self.kernel.root(&self.kernel.stages[s])).collect()
    }

    fn hoist(&mut self, e: &mut Emitter, group: &Group) {
        for root in self.roots(group) {
            self.g.hoist(e, root);
        }
    }

    fn hoist_all(&mut self, e: &mut Emitter) {
        let shape = self.shape;
        shape.groups.iter().for_each(|group| self.hoist(e, group));
    }

    fn bind(&mut self, l: &Loop, at: At) {
        l.axes.iter().for_each(|&a| self.g.bind(a, at));
    }

    fn function(&mut self, e: &mut Emitter) {
        for &axis in &self.shape.fixed {
            self.g.bind(axis, At::Fixed(0));
        }
        self.hoist_all(e);
        let (abi, one) = (e.abi(), e.i64(1));
        e.for_loop(abi.begin, abi.end, one, &[], |e, item, _| {
            let mark = self.g.enter();
            self.item(e, item);
            self.g.leave(mark);
            vec![]
        });
    }

    /// One work item: finds its coordinates, then loops over the rest of the grid.
    fn item(&mut self, e: &mut Emitter, item: Value) {
        let (shape, split) = (self.shape, self.split);
        let mut rest = item;
        let mut range = None;
        // Takes one coordinate off, the innermost first.
        let next = |e: &mut Emitter, rest: &mut Value, extent: Value| {
            let at = e.binary("arith.remui", *rest, extent);
            *rest = e.binary("arith.divui", *rest, extent);
            at
        };
        if let (Some((size, pieces)), Some(along)) = (split.piece, shape.along) {
            let (size, pieces, extent) =
                (e.dim(size as i64), e.dim(pieces as i64), e.dim(shape.grid[along].extent as i64));
            let piece = next(e, &mut rest, pieces);
            let from = e.muli(piece, size);
            let to = e.addi(from, size);
            let to = e.binary("arith.minsi", to, extent);
            range = Some((from, to));
        }
        let mut first_row = None;
        if let Some(blocks) = split.row_blocks {
            let blocks = e.dim(blocks as i64);
            let block = next(e, &mut rest, blocks);
            let lanes = e.i64(i64::from(self.g.lanes()));
            first_row = Some(e.muli(block, lanes));
        }
        for (n, &i) in split.outer.iter().enumerate().rev() {
            let at = if n == 0 {
                rest
            } else {
                let extent = e.dim(shape.grid[i].extent as i64);
                next(e, &mut rest, extent)
            };
            self.bind(&shape.grid[i], At::Scalar(at));
        }
        self.hoist_all(e);
        match (&shape.tile, first_row, shape.along) {
            (Some(tile), Some(first_row), Some(along)) => {
                let along = &shape.grid[along];
                let range = range.unwrap_or_else(|| (e.i64(0), e.dim(along.extent as i64)));
                self.squares(e, along, tile, first_row, range);
            }
            _ => self.grid_loops(e, 0, range),
        }
    }

    fn grid_loops(&mut self, e: &mut Emitter, depth: usize, range: Option<(Value, Value)>) {
        let (shape, split) = (self.shape, self.split);
        let Some(&i) = split.inner.get(depth) else {
            match shape.along {
                Some(along) => self.lanes_of_grid(e, &shape.grid[along], range),
                None => self.point(e),
            }
            return;
        };
        let (zero, one, extent) = (e.i64(0), e.i64(1), e.dim(shape.grid[i].extent as i64));
        e.for_loop(zero, extent, one, &[], |e, iv, _| {
            let mark = self.g.enter();
            self.bind(&shape.grid[i], At::Scalar(iv));
            self.hoist_all(e);
            self.grid_loops(e, depth + 1, range);
            self.g.leave(mark);
            vec![]
        });
    }

    // Lanes along a grid loop.

    fn lanes_of_grid(&mut self, e: &mut Emitter, along: &Loop, range: Option<(Value, Value)>) {
        let lanes = u64::from(self.g.lanes());
        let (from, to) = range.unwrap_or_else(|| (e.i64(0), e.dim(along.extent as i64)));
        let mut start = from;
        let unroll = self.grid_unroll(along.extent);
        for copies in [unroll, 1] {
            if along.extent < lanes * copies
                || (copies == 1 && unroll > 1 && along.extent.is_multiple_of(lanes * unroll))
            {
                continue;
            }
            start = self.steps(e, start, to, lanes * copies, |nest, e, at| {
                let bases = nest.copies(e, at, copies);
                nest.lane_points(e, along, &bases, None);
            });
            if copies == 1 {
                break;
            }
        }
        if !along.extent.is_multiple_of(lanes) {
            let step = e.i64(lanes as i64);
            e.for_loop(start, to, step, &[], |e, at, _| {
                let mask = self.tail_mask(e, at, to);
                self.lane_points(e, along, &[at], Some(mask));
                vec![]
            });
        }
    }

    /// How many vectors of the grid loop are computed together: several when loops inside carry accumulators.
    fn grid_unroll(&self, extent: u64) -> u64 {
        let groups = &self.shape.groups;
        let lanes = u64::from(self.g.lanes());
        let reads = |node: Node| matches!(self.kernel.nodes[node].expr, tpuc_tile::Expr::Reduced(_));
        let loops_over_results = groups.iter().any(|group| {
            !group.own.is_empty()
                && self.roots(group).into_iter().any(|r| self.kernel.reachable(r).into_iter().any(reads))
        });
        // Tuples may begin with values of their grid point.
        let begins = |s: StageId| self.kernel.part(s).map(|p| p.init);
        let stages = 0..self.kernel.stages.len();
        let mut inits = stages.filter_map(begins).flat_map(|init| self.kernel.axes_of(init));
        if inits.next().is_some() {
            return 1;
        }
        if loops_over_results || groups.iter().all(|g| g.own.is_empty()) {
            return 1;
        }
        (extent / lanes).clamp(1, UNROLL)
    }

    /// Runs `body` at `from`, `from + step`, ... as long as a whole step fits before `to`; returns where it ends.
    fn steps(
        &mut self,
        e: &mut Emitter,
        from: Value,
        to: Value,
        step: u64,
        mut body: impl FnMut(&mut Self, &mut Emitter, Value),
    ) -> Value {
        let step = e.i64(step as i64);
        let end = whole_end(e, from, to, step);
        e.for_loop(from, end, step, &[], |e, at, _| {
            body(self, e, at);
            vec![]
        });
        end
    }

    fn copies(&self, e: &mut Emitter, at: Value, copies: u64) -> Vec<Value> {
        let lanes = u64::from(self.g.lanes());
        (0..copies)
            .map(|c| {
                if c == 0 {
                    return at;
                }
                let shift = e.i64((c * lanes) as i64);
                e.addi(at, shift)
            })
            .collect()
    }

    fn tail_mask(&self, e: &mut Emitter, at: Value, to: Value) -> Value {
        let ty = Ty::new(Prim::I32, self.g.lanes());
        let left = e.binary("arith.subi", to, at);
        let left = e.cast("arith.trunci", left, Prim::I32);
        let (left, iota) = (e.splat(left, ty.lanes), e.iota(ty));
        e.cmpi("slt", iota, left)
    }

    /// All stages at some vectors of grid points.
    fn lane_points(&mut self, e: &mut Emitter, along: &Loop, bases: &[Value], mask: Option<Value>) {
        let shape = self.shape;
        let single = bases.len() == 1;
        let outer = self.g.enter();
        if let Some(mask) = mask {
            self.g.set_mask(mask);
        }
        if single {
            self.bind(along, At::Lanes(bases[0]));
        }
        // By stage and copy.
        let mut results: Vec<Vec<Value>> = vec![Vec::new(); self.kernel.stages.len()];
        for group in &shape.groups {
            if group.own.is_empty() {
                for (c, &base) in bases.iter().enumerate() {
                    let mark = self.g.enter();
                    if !single {
                        self.bind(along, At::Lanes(base));
                    }
                    for (s, copies) in results.iter().enumerate() {
                        if let Some(&value) = copies.get(c) {
                            self.g.set_reduced(s, value);
                        }
                    }
                    self.once(e, group);
                    for &s in &group.stages {
                        if matches!(self.kernel.stages[s].kind, StageKind::Reduce { .. }) {
                            let value = self.g.reduced(s);
                            results[s].extend(value);
                        }
                    }
                    if !single {
                        self.g.leave(mark);
                    }
                }
                continue;
            }
            self.hoist(e, group);
            let reductions = self.reductions(e, group, self.g.lanes());
            let init: Vec<Value> = bases.iter().flat_map(|_| reductions.iter().map(|r| r.identity)).collect();
            let out = self.own_loops(e, group, 0, &init, &mut |nest, e, acc| {
                let mut next = Vec::with_capacity(acc.len());
                let chunks = acc.chunks(reductions.len().max(1)).chain(std::iter::repeat(&[][..]));
                for (&base, acc) in bases.iter().zip(chunks) {
                    let mark = nest.g.enter();
                    if !single {
                        nest.bind(along, At::Lanes(base));
                    }
                    next.extend(nest.accumulate(e, group, &reductions, acc, None));
                    nest.g.leave(mark);
                }
                next
            });
            let mut values = out.into_iter();
            for _ in bases {
                for (s, ty) in self.reduce_stages(group) {
                    if let Some(value) = values.next() {
                        let value = ops::round(e, value, ty);
                        results[s].push(value);
                        if single {
                            self.g.set_reduced(s, value);
                        }
                    }
                }
            }
        }
        self.g.leave(outer);
    }

    // Lanes along own loops.

    /// All stages at one grid point.
    fn point(&mut self, e: &mut Emitter) {
        let shape = self.shape;
        let mark = self.g.enter();
        for group in &shape.groups {
            self.hoist(e, group);
            let Some(along) = group.along else {
                if group.own.is_empty() {
                    self.once(e, group);
                } else {
                    self.scalar_group(e, group);
                }
                continue;
            };
            let lanes = self.g.lanes();
            let reductions = self.reductions(e, group, lanes);
            let unroll = if reductions.is_empty() {
                1
            } else {
                (group.own[along].extent / u64::from(lanes)).clamp(1, UNROLL)
            };
            let init: Vec<Value> = (0..unroll).flat_map(|_| reductions.iter().map(|r| r.identity)).collect();
            let out = self.own_loops(e, group, 0, &init, &mut |nest, e, acc| {
                nest.lanes_of_own(e, group, along, &reductions, unroll, acc)
            });
            let values = self.fold(e, &reductions, out);
            for ((s, ty), value) in self.reduce_stages(group).into_iter().zip(values) {
                let value = ops::round(e, value, ty);
                self.g.set_reduced(s, value);
            }
        }
        self.g.leave(mark);
    }

    /// The loop along the lanes of a group, inside its other loops.
    fn lanes_of_own(
        &mut self,
        e: &mut Emitter,
        group: &Group,
        along: usize,
        reductions: &[Reduction],
        unroll: u64,
        acc: &[Value],
    ) -> Vec<Value> {
        let lanes = u64::from(self.g.lanes());
        let l = &group.own[along];
        let to = e.dim(l.extent as i64);
        let width = reductions.len();
        let mut acc = acc.to_vec();
        let mut start = e.i64(0);
        for copies in [unroll, 1] {
            let covered = copies == 1 && unroll > 1 && l.extent.is_multiple_of(lanes * unroll);
            if l.extent < lanes * copies || covered {
                continue;
            }
            let step = e.i64((lanes * copies) as i64);
            let end = whole_end(e, start, to, step);
            let used = width * copies as usize;
            let out = e.for_loop(start, end, step, &acc[..used], |e, at, acc| {
                let bases = self.copies(e, at, copies);
                let mut next = Vec::with_capacity(used);
                for (c, base) in bases.into_iter().enumerate() {
                    let mark = self.g.enter();
                    self.bind(l, At::Lanes(base));
                    next.extend(self.accumulate(
                        e,
                        group,
                        reductions,
                        &acc[c * width..(c + 1) * width],
                        None,
                    ));
                    self.g.leave(mark);
                }
                next
            });
            acc[..used].copy_from_slice(&out);
            start = end;
            if copies == 1 {
                break;
            }
        }
        if !l.extent.is_multiple_of(lanes) {
            let step = e.i64(lanes as i64);
            let out = e.for_loop(start, to, step, &acc[..width], |e, at, acc| {
                let mark = self.g.enter();
                let mask = self.tail_mask(e, at, to);
                self.g.set_mask(mask);
                self.bind(l, At::Lanes(at));
                let next = self.accumulate(e, group, reductions, acc, Some(mask));
                self.g.leave(mark);
                next
            });
            acc[..width].copy_from_slice(&out);
        }
        acc
    }

    /// A group with loops, one point at a time.
    fn scalar_group(&mut self, e: &mut Emitter, group: &Group) {
        let reductions = self.reductions(e, group, 1);
        let init: Vec<Value> = reductions.iter().map(|r| r.identity).collect();
        let out = self.own_loops(e, group, 0, &init, &mut |nest, e, acc| {
            nest.accumulate(e, group, &reductions, acc, None)
        });
        for ((s, ty), value) in self.reduce_stages(group).into_iter().zip(out) {
            let value = ops::round(e, value, ty);
            self.g.set_reduced(s, value);
        }
    }

    // Stages.

    fn reduce_stages(&self, group: &Group) -> Vec<(usize, tpuc_tensor::ElementType)> {
        let is_reduce = |&s: &usize| match self.kernel.stages[s].kind {
            StageKind::Reduce { body, .. } => Some((s, self.kernel.nodes[body].ty)),
            StageKind::Store { .. } => None,
        };
        group.stages.iter().filter_map(is_reduce).collect()
    }

    fn reductions(&mut self, e: &mut Emitter, group: &Group, lanes: u32) -> Vec<Reduction> {
        let mut out = Vec::new();
        for &s in &group.stages {
            let StageKind::Reduce { monoid, body, .. } = self.kernel.stages[s].kind else { continue };
            let ty = self.kernel.nodes[body].ty;
            let identity = match (monoid, monoid.identity(ty)) {
                (Monoid::Tuple(part), _) => self.g.value(e, part.init),
                (_, Some(scalar)) => ops::constant(e, scalar, ty),
                (_, None) => e.unsupported(format!("{monoid:?} over {ty}")),
            };
            out.push(Reduction { stage: s, monoid, body, identity: e.splat(identity, lanes) });
        }
        out
    }

    /// The loops of a group other than the one along the lanes, carrying accumulators.
    fn own_loops(
        &mut self,
        e: &mut Emitter,
        group: &Group,
        depth: usize,
        acc: &[Value],
        body: &mut Body<'_, Self>,
    ) -> Vec<Value> {
        let Some(l) = group.own.get(depth) else { return body(self, e, acc) };
        if group.along == Some(depth) {
            return self.own_loops(e, group, depth + 1, acc, body);
        }
        let (zero, one, extent) = (e.i64(0), e.i64(1), e.dim(l.extent as i64));
        e.for_loop(zero, extent, one, acc, |e, iv, acc| {
            let mark = self.g.enter();
            self.bind(l, At::Scalar(iv));
            self.hoist(e, group);
            let out = self.own_loops(e, group, depth + 1, acc, body);
            self.g.leave(mark);
            out
        })
    }

    /// One point (or vector of points) of a group: stores, and one step of each reduction. Lanes outside `mask`
    /// do not count.
    fn accumulate(
        &mut self,
        e: &mut Emitter,
        group: &Group,
        reductions: &[Reduction],
        acc: &[Value],
        mask: Option<Value>,
    ) -> Vec<Value> {
        let mut values = Vec::with_capacity(acc.len());
        let mut pairs = reductions.iter().zip(acc);
        let kept = self.kept.clone();
        for k in kept.iter().filter(|k| k.to == group.index) {
            let ty = Ty::new(
                ops::compute_prim(self.kernel.nodes[k.value].ty).unwrap_or(Prim::F32),
                self.g.lanes(),
            );
            let at = self.kept_place(e, group, k, ty.prim);
            let value = e.load(at, ty);
            self.g.set_value(k.as_value, value);
        }
        for &s in &group.stages {
            match &self.kernel.stages[s].kind {
                StageKind::Store { param, at, value } => {
                    let value = self.g.value(e, *value);
                    self.g.store(e, *param, at, value);
                }
                StageKind::Reduce { .. } => {
                    let Some((r, &acc)) = pairs.next() else { continue };
                    let value = self.g.value(e, r.body);
                    let mut value = e.splat(value, acc.ty.lanes);
                    if let Some(mask) = mask {
                        value = e.select(mask, value, r.identity);
                    }
                    values.push(value);
                }
            }
        }
        let mut stored: Vec<u64> = Vec::new();
        for k in kept.iter().filter(|k| k.from == group.index) {
            if !stored.contains(&k.offset) {
                stored.push(k.offset);
                let value = self.g.vector(e, k.value);
                let at = self.kept_place(e, group, k, value.ty.prim);
                e.store(value, at);
            }
        }
        kept.iter().filter(|k| k.to == group.index).for_each(|k| self.g.forget(k.as_value));
        self.combine(e, reductions, acc, &values)
    }

    /// Folds one more value into each accumulator.
    fn combine(
        &self,
        e: &mut Emitter,
        reductions: &[Reduction],
        acc: &[Value],
        values: &[Value],
    ) -> Vec<Value> {
        let mut out = Vec::with_capacity(acc.len());
        for (i, (r, (&a, &v))) in reductions.iter().zip(acc.iter().zip(values)).enumerate() {
            match r.monoid {
                Monoid::Tuple(part) if part.index > 0 => {}
                Monoid::Tuple(part) => {
                    let (left, right) = (&acc[i..i + part.of], &values[i..i + part.of]);
                    out.extend(self.combine_tuples(e, r.stage, left, right));
                }
                monoid => out.push(ops::combine(e, monoid, a, v, self.kernel.nodes[r.body].ty)),
            }
        }
        out
    }

    /// The tuple of a stage and those after it, of two.
    fn combine_tuples(&self, e: &mut Emitter, stage: StageId, left: &[Value], right: &[Value]) -> Vec<Value> {
        let kernel = self.kernel;
        let lanes = left.iter().chain(right).map(|v| v.ty.lanes).max().unwrap_or(1);
        let values = kernel.combine(kernel.unit(stage), left, right, |data, args| {
            let args: Vec<Value> = args.iter().map(|&v| e.splat(v, lanes)).collect();
            Ok::<Value, ()>(match &data.expr {
                Expr::Const(value) => ops::constant(e, *value, data.ty),
                Expr::Op { kind, attrs, args: operands } => {
                    let elem = operands.last().map_or(data.ty, |&a| kernel.nodes[a].ty);
                    ops::elementwise(e, *kind, attrs, &args, elem, data.ty)
                }
                _ => e.unsupported("a function of more than two tuples".into()),
            })
        });
        values.unwrap_or_default().into_iter().map(|v| e.splat(v, lanes)).collect()
    }

    /// Where a kept value of this point lies: row-major over the group's loops, the one along the lanes last.
    fn kept_place(&mut self, e: &mut Emitter, group: &Group, kept: &Kept, prim: Prim) -> Value {
        let lanes = u64::from(self.g.lanes());
        let along = group.along.and_then(|a| group.own.get(a));
        let mut index: Option<Value> = None;
        let outer = group.own.iter().enumerate().filter(|(i, _)| Some(*i) != group.along).map(|(_, l)| l);
        for l in outer.chain(along) {
            let here = self.g.index(e, &IndexExpr::axis(l.axes[0]));
            index = Some(match index {
                None => here,
                Some(sum) => {
                    let is_along = along.is_some_and(|a| a.axes == l.axes);
                    let extent = if is_along { l.extent.next_multiple_of(lanes) } else { l.extent };
                    let extent = e.dim(extent as i64);
                    let scaled = e.muli(sum, extent);
                    e.addi(scaled, here)
                }
            });
        }
        let base = e.abi().scratch;
        let offset = e.dim(kept.offset as i64);
        let base = e.gep(base, offset, Prim::I8);
        match index {
            Some(index) => e.gep(base, index, prim),
            None => base,
        }
    }

    /// A group without loops at the current point.
    fn once(&mut self, e: &mut Emitter, group: &Group) {
        for &s in &group.stages {
            match &self.kernel.stages[s].kind {
                StageKind::Store { param, at, value } => {
                    let value = self.g.value(e, *value);
                    self.g.store(e, *param, at, value);
                }
                StageKind::Reduce { monoid: Monoid::Tuple(part), .. } => {
                    let unit = self.kernel.unit(s);
                    if part.index > 0 {
                        continue;
                    }
                    let begins = unit.clone().filter_map(|s| Some(self.kernel.part(s)?.init));
                    let begins: Vec<Value> = begins.map(|n| self.g.value(e, n)).collect();
                    let bodies = unit.clone().map(|s| self.kernel.root(&self.kernel.stages[s]));
                    let values: Vec<Value> = bodies.map(|n| self.g.value(e, n)).collect();
                    for (s, value) in unit.zip(self.combine_tuples(e, s, &begins, &values)) {
                        self.g.set_reduced(s, value);
                    }
                }
                StageKind::Reduce { body, .. } => {
                    let value = self.g.value(e, *body);
                    self.g.set_reduced(s, value);
                }
            }
        }
    }

    /// All lanes of all copies together: accumulators by copy and reduction, then scalars by reduction.
    fn fold(&self, e: &mut Emitter, reductions: &[Reduction], accumulators: Vec<Value>) -> Vec<Value> {
        let width = reductions.len().max(1);
        let mut copies: Vec<Vec<Value>> = accumulators.chunks(width).map(<[Value]>::to_vec).collect();
        while copies.len() > 1 {
            let pairs = copies.chunks(2);
            copies = pairs
                .map(|p| if let [a, b] = p { self.combine(e, reductions, a, b) } else { p[0].clone() })
                .collect();
        }
        let mut values = copies.pop().unwrap_or_default();
        while let Some(lanes) = values.first().map(|v| v.ty.lanes).filter(|&n| n > 1) {
            let half = lanes / 2;
            let low: Vec<u32> = (0..half).collect();
            let high: Vec<u32> = (half..2 * half).collect();
            let mut halves = |from: &[u32], lane: u32| -> Vec<Value> {
                let part = |&v: &Value| if half == 1 { e.extract(v, lane) } else { e.shuffle(v, v, from) };
                values.iter().map(part).collect()
            };
            let (a, b) = (halves(&low, 0), halves(&high, 1));
            values = self.combine(e, reductions, &a, &b);
        }
        values
    }
}

/// The largest `from + k * step` that is not above `to`.
fn whole_end(e: &mut Emitter, from: Value, to: Value, step: Value) -> Value {
    let length = e.binary("arith.subi", to, from);
    let rest = e.binary("arith.remui", length, step);
    e.binary("arith.subi", to, rest)
}
