//! Loads that run across the lanes: squares transposed in registers.
//!
//! When the loop along the lanes is the one that makes stores contiguous, a transposed operand is contiguous along
//! another grid loop. Such a load takes a square of points: as many vectors along the other loop as there are
//! lanes, transposed by shuffles, put into scratch memory, and read back one vector at a time along the lanes.

use super::Nest;
use super::shape::{Loop, Shape, linear};
use crate::emit::{Emitter, Prim, Ty, Value};
use crate::expr::{At, stride_along};
use crate::ops;
use tpuc_support::entity::Entity;
use tpuc_tensor::ElementType;
use tpuc_tile::{Expr, Kernel, Node, StageKind};

/// A second grid loop that takes part in squares, and the loads that it makes contiguous.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    /// The position in the grid.
    pub across: usize,
    pub loads: Vec<Node>,
}

/// The best second loop for a choice of the one along the lanes, if there is anything to gain.
pub fn find(kernel: &Kernel, shape: &Shape, along: usize) -> Option<Tile> {
    let plain = |kind: &StageKind| matches!(kind, StageKind::Store { .. });
    if shape.groups.iter().any(|g| !g.own.is_empty()) || !kernel.stages.iter().all(|s| plain(&s.kind)) {
        return None;
    }
    let lanes = u64::from(shape.lanes);
    let open = unguarded_loads(kernel);
    let candidates = (shape.pinned..shape.grid.len()).filter(|&c| c != along).map(|across| {
        let (a, c) = (&shape.grid[along], &shape.grid[across]);
        let turned = |&n: &Node| {
            let Expr::Load { param, at } = &kernel.nodes[n].expr else { return false };
            let moves = |l: &Loop, n: Node| l.axes.iter().any(|x| kernel.axes_of(n).contains(x));
            let fixed =
                at.iter().filter_map(|s| s.offset.as_ref()).all(|o| !moves(a, o.node) && !moves(c, o.node));
            let index = linear(at.iter().map(|s| &s.expr), &kernel.params[*param].shape);
            let stride = |l: &Loop| l.axes.iter().try_fold(0, |s, &x| Some(s + stride_along(&index, x, 0)?));
            fixed && !matches!(stride(a), Some(0 | 1) | None) && stride(c) == Some(1)
        };
        Tile { across, loads: open.iter().copied().filter(turned).collect() }
    });
    let worthwhile = |t: &Tile| {
        !t.loads.is_empty() && shape.grid[t.across].extent * 2 > lanes && shape.grid[along].extent * 2 > lanes
    };
    candidates.filter(worthwhile).max_by_key(|t| t.loads.len())
}

/// Loads that no guard protects.
fn unguarded_loads(kernel: &Kernel) -> Vec<Node> {
    let mut open = vec![false; kernel.nodes.len()];
    let mut guarded = vec![false; kernel.nodes.len()];
    for stage in &kernel.stages {
        open[kernel.root(stage).index()] = true;
    }
    let mut out = Vec::new();
    for n in (0..kernel.nodes.len()).rev() {
        let node = Node::from_index(n);
        for operand in kernel.operands(node) {
            let below = matches!(kernel.nodes[node].expr, Expr::Guard { then, .. } if then == operand);
            guarded[operand.index()] |= guarded[n] || open[n] && below;
            open[operand.index()] |= open[n];
        }
        if open[n] && !guarded[n] && matches!(kernel.nodes[node].expr, Expr::Load { .. }) {
            out.push(node);
        }
    }
    out
}

/// Bytes of scratch memory for the squares of a tile.
pub fn scratch_bytes(kernel: &Kernel, tile: &Tile, lanes: u32) -> u64 {
    tile.loads.iter().map(|&n| square_bytes(kernel, n, lanes)).sum()
}

fn square_bytes(kernel: &Kernel, node: Node, lanes: u32) -> u64 {
    let bytes = square_prim(kernel.nodes[node].ty).bytes();
    u64::from(lanes * lanes * bytes).next_multiple_of(64)
}

/// The type of a load in scratch memory.
fn square_prim(elem: ElementType) -> Prim {
    match ops::compute_prim(elem) {
        None | Some(Prim::I1) => Prim::I8,
        Some(prim) => prim,
    }
}

impl Nest<'_, '_> {
    /// All points of one block of rows (of the loop across the lanes) and a range of the loop along them.
    pub(super) fn squares(
        &mut self,
        e: &mut Emitter,
        along: &Loop,
        tile: &Tile,
        first_row: Value,
        range: (Value, Value),
    ) {
        let lanes = self.g.lanes();
        let across = self.shape.grid[tile.across].clone();
        let (from, to) = range;
        let step = e.i64(i64::from(lanes));
        let rows = e.dim(across.extent as i64);
        let left = e.binary("arith.subi", rows, first_row);
        let rows_here = e.binary("arith.minsi", left, step);
        e.for_loop(from, to, step, &[], |e, at, _| {
            let mark = self.g.enter();
            let mut offset = 0;
            let mut places = Vec::new();
            for &node in &tile.loads {
                let base = e.abi().scratch;
                let shift = e.i64(offset as i64);
                let place = e.gep(base, shift, Prim::I8);
                offset += square_bytes(self.kernel, node, lanes);
                self.turn(e, along, &across, node, (first_row, rows), at, place);
                places.push((node, place));
            }
            if !along.extent.is_multiple_of(u64::from(lanes)) {
                let mask = self.tail_mask(e, at, to);
                self.g.set_mask(mask);
            }
            self.bind(along, At::Lanes(at));
            self.hoist_all(e);
            let (zero, one) = (e.i64(0), e.i64(1));
            e.for_loop(zero, rows_here, one, &[], |e, row, _| {
                let mark = self.g.enter();
                let at = e.addi(first_row, row);
                self.bind(&across, At::Scalar(at));
                for &(node, place) in &places {
                    let elem = self.kernel.nodes[node].ty;
                    let ty = Ty::new(square_prim(elem), lanes);
                    let index = e.muli(row, step);
                    let place = e.gep(place, index, ty.prim);
                    let raw = e.load(place, ty);
                    let value = if elem.is_bool() { ops::decode(e, raw, elem) } else { raw };
                    self.g.set_value(node, value);
                }
                let shape = self.shape;
                shape.groups.iter().for_each(|group| self.once(e, group));
                places.iter().for_each(|&(node, _)| self.g.forget(node));
                self.g.leave(mark);
                vec![]
            });
            self.g.leave(mark);
            vec![]
        });
    }

    /// Puts one load's square into scratch memory, a vector along the lanes after the other.
    #[allow(clippy::too_many_arguments)]
    fn turn(
        &mut self,
        e: &mut Emitter,
        along: &Loop,
        across: &Loop,
        node: Node,
        (first_row, rows): (Value, Value),
        at: Value,
        place: Value,
    ) {
        let lanes = self.g.lanes();
        let last = e.dim(along.extent as i64 - 1);
        let mut vectors = Vec::with_capacity(lanes as usize);
        for j in 0..lanes {
            let mark = self.g.enter();
            let shift = e.i64(i64::from(j));
            let column = e.addi(at, shift);
            // Columns beyond the end repeat the last one; they are never stored.
            let whole = along.extent.is_multiple_of(u64::from(lanes));
            let column = if whole { column } else { e.binary("arith.minsi", column, last) };
            self.bind(along, At::Scalar(column));
            if !across.extent.is_multiple_of(u64::from(lanes)) {
                let mask = self.tail_mask(e, first_row, rows);
                self.g.set_mask(mask);
            }
            self.bind(across, At::Lanes(first_row));
            let value = self.g.vector(e, node);
            let bool = value.ty.prim == Prim::I1;
            vectors.push(if bool { e.cast("arith.extui", value, Prim::I8) } else { value });
            self.g.leave(mark);
        }
        for (i, vector) in transpose(e, vectors).into_iter().enumerate() {
            let index = e.i64(i as i64 * i64::from(lanes));
            let to = e.gep(place, index, vector.ty.prim);
            e.store(vector, to);
        }
    }
}

/// As many vectors as lanes, transposed: in each of log2(lanes) rounds, vectors `step` apart exchange the lanes
/// whose bit `step` differs.
fn transpose(e: &mut Emitter, mut vectors: Vec<Value>) -> Vec<Value> {
    let lanes = vectors.len() as u32;
    let mut step = 1;
    while step < lanes {
        let pick = |high: bool| -> Vec<u32> {
            let lane = |l: u32| match (l & step == 0, high) {
                (true, false) => l,
                (true, true) => l + step,
                (false, false) => lanes + l - step,
                (false, true) => lanes + l,
            };
            (0..lanes).map(lane).collect()
        };
        for i in (0..lanes).filter(|i| i & step == 0) {
            let (low, high) = (i as usize, (i + step) as usize);
            let (a, b) = (vectors[low], vectors[high]);
            vectors[low] = e.shuffle(a, b, &pick(false));
            vectors[high] = e.shuffle(a, b, &pick(true));
        }
        step *= 2;
    }
    vectors
}
