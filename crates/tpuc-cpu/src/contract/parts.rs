//! The parts of a contraction that are generated for each kernel: reading the factors into the layouts that
//! micro-kernels want, and running the later stages on finished sums.
//!
//! A part is a function with the common arguments; its range is one direction of the work, and what the workspace
//! points to is a [`Task`] that says the rest.

use super::axes::{dense_strides, load_stride, plain_load};
use super::drive::Task;
use super::plan::Structure;
use super::transpose;
use crate::emit::{Emitter, Function, Prim, Ty, Value};
use crate::expr::{At, ExprGen};
use crate::ops;
use std::mem::offset_of;
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, IndexExpr, Kernel, Node, StageKind};

/// Packs rows `begin..end` of a factor as rows of the k of the task, [`Task::stride`] bytes apart. Writes up to a vector
/// beyond the end of each row, and up to a vector of rows more.
pub fn rows(s: &Structure, factor: Node) -> Result<Function, String> {
    let mut e = emitter();
    let mut g = ExprGen::new(&mut e, &s.kernel, s.lanes);
    let walk = Walk::new(&mut e, s);
    walk.bind_batch(&mut e, &mut g);
    walk.pack_rows(&mut e, &mut g, factor);
    e.finish()
}

/// Packs the chunks `begin..end` of the columns of a factor, for the k of the task, as panels of [`Task::panel`] chunks that lie
/// [`Task::stride`] bytes apart and hold one line of vectors per k. Writes up to a vector of lines more.
pub fn columns(s: &Structure, factor: Node) -> Result<Function, String> {
    let mut e = emitter();
    let mut g = ExprGen::new(&mut e, &s.kernel, s.lanes);
    let walk = Walk::new(&mut e, s);
    walk.bind_batch(&mut e, &mut g);
    walk.pack_columns(&mut e, &mut g, factor);
    e.finish()
}

/// Runs the stages after the products on the chunks `begin..end` of the rows of the task. The sums of a product lie in
/// lines [`Task::stride`] bytes apart, those of the next product [`Task::next`] bytes further.
pub fn stages(s: &Structure) -> Result<Function, String> {
    let mut e = emitter();
    let mut g = ExprGen::new(&mut e, &s.kernel, s.lanes);
    let walk = Walk::new(&mut e, s);
    walk.bind_batch(&mut e, &mut g);
    walk.later_stages(&mut e, &mut g);
    e.finish()
}

/// Parts move vectors: unrolling would gain nothing.
fn emitter() -> Emitter {
    let mut e = Emitter::new();
    e.prefer_compact();
    e
}

/// How many k ahead to prefetch.
const AHEAD: i64 = 8;

/// Emits code over linear indices of groups of axes.
struct Walk<'s> {
    s: &'s Structure,
    begin: Value,
    end: Value,
    task: Value,
}

impl Walk<'_> {
    fn new<'s>(e: &mut Emitter, s: &'s Structure) -> Walk<'s> {
        let abi = e.abi();
        Walk { s, begin: abi.begin, end: abi.end, task: abi.workspace }
    }

    /// A field of the task.
    fn field(&self, e: &mut Emitter, offset: usize, ty: Ty) -> Value {
        let offset = e.i64(offset as i64);
        let at = e.gep(self.task, offset, Prim::I8);
        e.load(at, ty)
    }

    fn bind_batch(&self, e: &mut Emitter, g: &mut ExprGen<'_>) {
        if !self.s.batch.is_empty() {
            let batch = self.field(e, offset_of!(Task, batch), Ty::I64);
            self.bind_linear(e, g, &self.s.batch, batch);
        }
    }

    fn kernel(&self) -> &Kernel {
        &self.s.kernel
    }
    fn vector_bytes(&self) -> i64 {
        i64::from(self.s.lanes * self.s.acc.bytes())
    }

    /// Binds axes to the coordinates of a linear index (outermost first).
    fn bind_linear(&self, e: &mut Emitter, g: &mut ExprGen<'_>, axes: &[Axis], linear: Value) {
        let mut rest = linear;
        for (i, &axis) in axes.iter().enumerate().rev() {
            if i == 0 {
                g.bind(axis, At::Scalar(rest));
                return;
            }
            let extent = e.dim(self.kernel().extent(axis) as i64);
            let here = e.binary("arith.remui", rest, extent);
            rest = e.binary("arith.divui", rest, extent);
            g.bind(axis, At::Scalar(here));
        }
    }

    /// Binds all but the last axis to where a chunk is; the start along the last one and the number of elements.
    fn chunk_start(
        &self,
        e: &mut Emitter,
        g: &mut ExprGen<'_>,
        axes: &[Axis],
        chunk: Value,
    ) -> (Value, Value) {
        let Some((&axis, outer)) = axes.split_last() else { return (e.i64(0), e.i64(1)) };
        let lanes = e.i64(i64::from(self.s.lanes));
        let extent = e.dim(self.kernel().extent(axis) as i64);
        let mut part = chunk;
        if !outer.is_empty() {
            let run = e.dim(self.kernel().extent(axis).div_ceil(u64::from(self.s.lanes)) as i64);
            part = e.binary("arith.remui", chunk, run);
            let rest = e.binary("arith.divui", chunk, run);
            self.bind_linear(e, g, outer, rest);
        }
        let start = e.muli(part, lanes);
        let left = e.binary("arith.subi", extent, start);
        (start, e.binary("arith.minsi", left, lanes))
    }

    /// Binds the axes so that lanes run along the last one, from the start of a chunk. Returns how many lanes hold
    /// elements.
    fn bind_chunk(&self, e: &mut Emitter, g: &mut ExprGen<'_>, axes: &[Axis], chunk: Value) -> Value {
        let (start, count) = self.chunk_start(e, g, axes, chunk);
        if let Some(&axis) = axes.last() {
            g.bind(axis, At::Lanes(start));
        }
        count
    }

    /// Walks the linear range `from..to` in vectors along the last axis; `body` gets the first linear index of each
    /// and the number of lanes in it. What `root` needs outside the innermost loop is computed there.
    fn each_vector(
        &self,
        e: &mut Emitter,
        g: &mut ExprGen<'_>,
        (axes, root): (&[Axis], Node),
        (from, to): (Value, Value),
        body: impl FnOnce(&mut Emitter, &mut ExprGen<'_>, Value, Value),
    ) {
        let (one, lanes) = (e.i64(1), e.i64(i64::from(self.s.lanes)));
        let Some((&axis, outer)) = axes.split_last() else { return body(e, g, from, one) };
        // `base` is the linear index at which the run along the last axis starts.
        let run = |e: &mut Emitter, g: &mut ExprGen<'_>, base: Option<Value>, (from, to): (Value, Value)| {
            g.hoist(e, root);
            e.for_loop(from, to, lanes, &[], |e, at, _| {
                let mark = g.enter();
                let inner = base.map_or(at, |base| e.binary("arith.subi", at, base));
                g.bind(axis, At::Lanes(inner));
                let left = e.binary("arith.subi", to, at);
                let count = e.binary("arith.minsi", left, lanes);
                body(e, g, at, count);
                g.leave(mark);
                vec![]
            });
        };
        if outer.is_empty() {
            return run(e, g, None, (from, to));
        }
        let extent = e.dim(self.kernel().extent(axis) as i64);
        let last = e.binary("arith.subi", to, one);
        let (first, last) = (e.binary("arith.divui", from, extent), e.binary("arith.divui", last, extent));
        let end = e.addi(last, one);
        e.for_loop(first, end, one, &[], |e, o, _| {
            let mark = g.enter();
            self.bind_linear(e, g, outer, o);
            let base = e.muli(o, extent);
            let stop = e.addi(base, extent);
            let (start, stop) = (e.binary("arith.maxsi", base, from), e.binary("arith.minsi", stop, to));
            run(e, g, Some(base), (start, stop));
            g.leave(mark);
            vec![]
        });
    }

    /// Restricts the scope to the first `count` lanes.
    fn mask(&self, e: &mut Emitter, g: &mut ExprGen<'_>, count: Value) {
        let ty = Ty::new(Prim::I32, self.s.lanes);
        let count = e.cast("arith.trunci", count, Prim::I32);
        let (count, iota) = (e.splat(count, ty.lanes), e.iota(ty));
        let mask = e.cmpi("slt", iota, count);
        g.set_mask(mask);
    }

    /// `base + row * stride` bytes.
    fn at(&self, e: &mut Emitter, base: Value, row: Value, stride: Value) -> Value {
        let offset = e.muli(row, stride);
        e.gep(base, offset, Prim::I8)
    }

    fn pack_rows(&self, e: &mut Emitter, g: &mut ExprGen<'_>, factor: Node) {
        let (side, k) = (&self.s.rows, &self.s.k);
        let (from, to) = (self.begin, self.end);
        let base = self.field(e, offset_of!(Task, base), Ty::PTR);
        let stride = self.field(e, offset_of!(Task, stride), Ty::I64);
        let k_from = self.field(e, offset_of!(Task, from), Ty::I64);
        let k_to = self.field(e, offset_of!(Task, to), Ty::I64);
        let one = e.i64(1);
        let bytes = e.i64(i64::from(self.s.acc.bytes()));
        let place = |e: &mut Emitter, line: Value, k: Value| {
            let nth = e.binary("arith.subi", k, k_from);
            self.at(e, line, nth, bytes)
        };
        if side.along_k {
            e.for_loop(from, to, one, &[base], |e, row, line| {
                let mark = g.enter();
                self.bind_linear(e, g, &side.axes, row);
                self.each_vector(e, g, (k, factor), (k_from, k_to), |e, g, k, count| {
                    self.mask(e, g, count);
                    let value = g.vector(e, factor);
                    let to = place(e, line[0], k);
                    e.store(value, to);
                });
                g.leave(mark);
                vec![e.gep(line[0], stride, Prim::I8)]
            });
            return;
        }
        let square = Square::new(self, e);
        let lanes = e.i64(i64::from(self.s.lanes));
        self.each_vector(e, g, (&side.axes, factor), (from, to), |e, g, row, count| {
            self.mask(e, g, count);
            let row = e.binary("arith.subi", row, from);
            let line = self.at(e, base, row, stride);
            e.for_loop(k_from, k_to, lanes, &[], |e, block, _| {
                let end = e.addi(block, lanes);
                let end = e.binary("arith.minsi", end, k_to);
                e.for_loop(block, end, one, &[square.base], |e, at, to| {
                    let mark = g.enter();
                    self.bind_linear(e, g, k, at);
                    let value = g.vector(e, factor);
                    e.store(value, to[0]);
                    g.leave(mark);
                    vec![e.gep(to[0], square.width, Prim::I8)]
                });
                let to = place(e, line, block);
                square.transpose(e, to, stride);
                vec![]
            });
        });
    }

    fn pack_columns(&self, e: &mut Emitter, g: &mut ExprGen<'_>, factor: Node) {
        let base = self.field(e, offset_of!(Task, base), Ty::PTR);
        let stride = self.field(e, offset_of!(Task, stride), Ty::I64);
        let panel = self.field(e, offset_of!(Task, panel), Ty::I64);
        let k_from = self.field(e, offset_of!(Task, from), Ty::I64);
        let k_to = self.field(e, offset_of!(Task, to), Ty::I64);
        let (one, width) = (e.i64(1), e.i64(self.vector_bytes()));
        let line_bytes = e.muli(panel, width);
        let side = &self.s.cols;
        if !side.along_k {
            e.for_loop(k_from, k_to, one, &[], |e, k, _| {
                let mark = g.enter();
                self.bind_linear(e, g, &self.s.k, k);
                g.hoist(e, factor);
                let line = e.binary("arith.subi", k, k_from);
                let line = self.at(e, base, line, line_bytes);
                self.each_chunk(e, g, (line, stride), panel, |e, g, chunk, to| {
                    let count = self.bind_chunk(e, g, &side.axes, chunk);
                    self.mask(e, g, count);
                    self.prefetch(e, g, factor);
                    let value = g.vector(e, factor);
                    e.store(value, to);
                });
                g.leave(mark);
                vec![]
            });
            return;
        }
        let square = Square::new(self, e);
        let zero = e.i64(0);
        self.each_chunk(e, g, (base, stride), panel, |e, g, chunk, to| {
            let (start, count) = self.chunk_start(e, g, &side.axes, chunk);
            self.each_vector(e, g, (&self.s.k, factor), (k_from, k_to), |e, g, k, k_count| {
                self.mask(e, g, k_count);
                e.for_loop(zero, count, one, &[], |e, column, _| {
                    let mark = g.enter();
                    if let Some(&axis) = side.axes.last() {
                        let column = e.addi(start, column);
                        g.bind(axis, At::Scalar(column));
                    }
                    let value = g.vector(e, factor);
                    let line = self.at(e, square.base, column, square.width);
                    e.store(value, line);
                    g.leave(mark);
                    vec![]
                });
                let line = e.binary("arith.subi", k, k_from);
                let to = self.at(e, to, line, line_bytes);
                square.transpose(e, to, line_bytes);
            });
        });
    }

    /// Asks for the elements some k ahead: the lines of a row-major matrix lie too far apart for the hardware to guess.
    fn prefetch(&self, e: &mut Emitter, g: &mut ExprGen<'_>, factor: Node) {
        let (Some((param, at)), [k]) = (plain_load(self.kernel(), factor), self.s.k.as_slice()) else {
            return;
        };
        let Some(stride) = load_stride(self.kernel(), param, at, *k) else { return };
        let strides = dense_strides(&self.kernel().params[param].shape);
        let linear = at
            .iter()
            .zip(strides)
            .fold(IndexExpr::default(), |sum, (s, stride)| sum.add(&s.expr.clone().scale(stride)));
        let index = g.index(e, &linear);
        let ahead = e.dim(stride * AHEAD);
        let index = e.addi(index, ahead);
        let at = e.gep(g.param(param), index, self.s.acc);
        e.effect(format_args!(
            "\"llvm.intr.prefetch\"({at}) <{{rw = 0 : i32, hint = 3 : i32, cache = 1 : i32}}> : (!llvm.ptr) -> ()"
        ));
    }

    /// Calls `body` for the chunks of the range, with the address of each one in panels from `base` on.
    fn each_chunk(
        &self,
        e: &mut Emitter,
        g: &mut ExprGen<'_>,
        (base, stride): (Value, Value),
        panel: Value,
        body: impl FnOnce(&mut Emitter, &mut ExprGen<'_>, Value, Value),
    ) {
        let (one, width) = (e.i64(1), e.i64(self.vector_bytes()));
        e.for_loop(self.begin, self.end, panel, &[base], |e, first, to| {
            let end = e.addi(first, panel);
            let end = e.binary("arith.minsi", end, self.end);
            e.for_loop(first, end, one, &[], |e, chunk, _| {
                let mark = g.enter();
                let nth = e.binary("arith.subi", chunk, first);
                let to = self.at(e, to[0], nth, width);
                body(e, g, chunk, to);
                g.leave(mark);
                vec![]
            });
            vec![e.gep(to[0], stride, Prim::I8)]
        });
    }

    fn later_stages(&self, e: &mut Emitter, g: &mut ExprGen<'_>) {
        let kernel = self.kernel();
        let (one, width) = (e.i64(1), e.i64(self.vector_bytes()));
        let base = self.field(e, offset_of!(Task, base), Ty::PTR);
        let stride = self.field(e, offset_of!(Task, stride), Ty::I64);
        let from = self.field(e, offset_of!(Task, from), Ty::I64);
        let to = self.field(e, offset_of!(Task, to), Ty::I64);
        let ty = Ty::new(self.s.acc, self.s.lanes);
        let next = self.field(e, offset_of!(Task, next), Ty::I64);
        let (products, later) = kernel.stages.split_at(self.s.products.len());
        let acc = if self.s.acc == Prim::F64 { ElementType::F64 } else { ElementType::F32 };
        e.for_loop(from, to, one, &[base], |e, row, line| {
            let mark = g.enter();
            self.bind_linear(e, g, &self.s.rows.axes, row);
            for stage in later {
                g.hoist(e, kernel.root(stage));
            }
            e.for_loop(self.begin, self.end, one, &[line[0]], |e, chunk, at| {
                let mark = g.enter();
                let count = self.bind_chunk(e, g, &self.s.cols.axes, chunk);
                self.mask(e, g, count);
                let mut place = at[0];
                for (s, stage) in products.iter().enumerate() {
                    let sum = e.load(place, ty);
                    let sum = ops::convert(e, sum, acc, kernel.nodes[kernel.root(stage)].ty);
                    g.set_reduced(s, sum);
                    if s + 1 < products.len() {
                        place = e.gep(place, next, Prim::I8);
                    }
                }
                for stage in later {
                    if let StageKind::Store { param, at, value } = &stage.kind {
                        let value = g.value(e, *value);
                        g.store(e, *param, at, value);
                    }
                }
                g.leave(mark);
                vec![e.gep(at[0], width, Prim::I8)]
            });
            g.leave(mark);
            vec![e.gep(line[0], stride, Prim::I8)]
        });
    }
}

/// Scratch memory in which a square of vectors is turned.
struct Square {
    base: Value,
    /// Bytes of a vector.
    width: Value,
    function: Value,
}

impl Square {
    fn new(walk: &Walk<'_>, e: &mut Emitter) -> Self {
        let base = walk.field(e, offset_of!(Task, square), Ty::PTR);
        let function = walk.field(e, offset_of!(Task, transpose), Ty::PTR);
        Self { base, width: e.i64(walk.vector_bytes()), function }
    }

    /// Writes the columns of the square as lines `stride` bytes apart.
    fn transpose(&self, e: &mut Emitter, to: Value, stride: Value) {
        let (f, from) = (self.function, self.base);
        e.effect(format_args!(
            "llvm.call {f}({from}, {to}, {stride}) : !llvm.ptr, ({}) -> ()",
            transpose::SIGNATURE
        ));
    }
}
