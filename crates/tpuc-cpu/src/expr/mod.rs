//! Code for a kernel's expressions at a point.
//!
//! An [`ExprGen`] knows where each axis stands ([`At`]) and emits the nodes that are asked for. At most one axis
//! runs along the lanes of vectors; what depends on it becomes a vector, everything else stays scalar.
//!
//! ```text
//! let mut g = ExprGen::new(&mut e, kernel, lanes);
//! g.bind(row, At::Scalar(i));
//! g.hoist(&mut e, root);                       // what depends on `row` only, outside the inner loop
//! e.for_loop(.., |e, j, _| {
//!     let mark = g.enter();                    // values made from here on belong to the loop body
//!     g.bind(column, At::Lanes(j));            // lane n is at j + n
//!     let x = g.value(e, root);                // in compute form, see `ops`
//!     g.store(e, param, at, x);
//!     g.leave(mark);
//!     vec![]
//! });
//! ```
//!
//! Values are remembered per node, and forgotten at [`ExprGen::leave`]. Loads below a guard never leave their
//! buffer, whatever the guard's condition: contiguous ones are masked, others clamp their index.

mod index;

pub use index::stride_along;

use crate::emit::{Emitter, Prim, Ty, Value};
use crate::ops;
use index::fits_i32;
use std::collections::{BTreeSet, HashMap};
use tpuc_support::entity::Entity;
use tpuc_tensor::{ElementType, strides};
use tpuc_tile::{Axis, Expr, IndexExpr, Kernel, Node, Offset, Range, StageId, Subscript};

/// Where an axis stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Fixed(i64),
    /// An `i64`.
    Scalar(Value),
    /// Lane `n` is at the `i64` plus `n`. One axis at a time.
    Lanes(Value),
}

/// A condition under which code is emitted.
#[derive(Clone, Copy)]
struct Context {
    /// A boolean, scalar or one per lane.
    mask: Value,
    /// Whether it may fail in all lanes, as below a guard: then even addresses without lanes may be wild.
    guarded: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct ContextId(u32);

enum Undo {
    Value((Node, ContextId)),
    Index(IndexExpr),
    Context((ContextId, Node)),
    Axis(Axis, Option<At>),
    Reduced(StageId, Option<Value>),
    Root(ContextId),
}

/// See [`ExprGen::enter`].
#[must_use]
pub struct Mark(usize);

/// See the [module documentation](self).
pub struct ExprGen<'k> {
    kernel: &'k Kernel,
    lanes: u32,
    /// Whether the axis along the lanes always starts at a multiple of `lanes`.
    aligned: bool,
    axes: Vec<Option<At>>,
    /// Axes that move along the lanes: one, or more when stages share a loop.
    lane_axes: Vec<Axis>,
    params: Vec<Value>,
    /// Axes that a node depends on, as bits.
    uses: Vec<u128>,
    has_loads: Vec<bool>,
    /// The last stage whose result a node needs.
    last_stage: Vec<Option<StageId>>,
    reduced: HashMap<StageId, Value>,
    replaced: HashMap<Node, Value>,
    contexts: Vec<Context>,
    root: ContextId,
    values: HashMap<(Node, ContextId), Value>,
    indices: HashMap<IndexExpr, Value>,
    guards: HashMap<(ContextId, Node), (ContextId, Option<Value>)>,
    undo: Vec<Undo>,
}

const OPEN: ContextId = ContextId(u32::MAX);
/// Kernels beyond these sizes are not generated.
const MAX_AXES: usize = 128;
const MAX_NODES: usize = 4096;

impl<'k> ExprGen<'k> {
    /// `lanes` is the width of vectors in elements; 1 for scalar code.
    pub fn new(e: &mut Emitter, kernel: &'k Kernel, lanes: u32) -> Self {
        let params = (0..kernel.params.len()).map(|p| e.param(p)).collect();
        if kernel.axes.len() > MAX_AXES || kernel.nodes.len() > MAX_NODES {
            e.unsupported(format!("{} axes and {} nodes", kernel.axes.len(), kernel.nodes.len()));
        }
        let mut out = Self {
            kernel,
            lanes,
            aligned: false,
            axes: vec![None; kernel.axes.len()],
            lane_axes: Vec::new(),
            params,
            uses: Vec::with_capacity(kernel.nodes.len()),
            has_loads: Vec::with_capacity(kernel.nodes.len()),
            last_stage: Vec::with_capacity(kernel.nodes.len()),
            reduced: HashMap::new(),
            replaced: HashMap::new(),
            contexts: Vec::new(),
            root: OPEN,
            values: HashMap::new(),
            indices: HashMap::new(),
            guards: HashMap::new(),
            undo: Vec::new(),
        };
        for (node, data) in kernel.nodes.iter() {
            let mut uses = 0u128;
            let mut add = |e: &IndexExpr| e.each_axis(&mut |a| uses |= bit(a));
            match &data.expr {
                Expr::Index(e) => add(e),
                Expr::Load { at, .. } => at.iter().for_each(|s| add(&s.expr)),
                Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| add(&r.at.expr)),
                Expr::Const(_) | Expr::Op { .. } | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => {}
            }
            let operands = kernel.operands(node);
            let below = operands.iter().fold(0, |u, o| u | out.uses[o.index()]);
            out.uses.push(uses | below);
            let here = if let Expr::Reduced(s) = data.expr { Some(s) } else { None };
            out.last_stage.push(operands.iter().fold(here, |s, o| s.max(out.last_stage[o.index()])));
            let loads = matches!(data.expr, Expr::Load { .. });
            out.has_loads.push(loads || operands.iter().any(|o| out.has_loads[o.index()]));
        }
        out
    }

    pub fn kernel(&self) -> &'k Kernel {
        self.kernel
    }
    pub fn lanes(&self) -> u32 {
        self.lanes
    }
    /// The pointer to a parameter.
    pub fn param(&self, n: usize) -> Value {
        self.params[n]
    }
    /// Promises that the axis along the lanes is only ever bound at multiples of the width; loads through
    /// divisions can then be contiguous.
    pub fn promise_alignment(&mut self, aligned: bool) {
        self.aligned = aligned;
    }
    /// Whether a node's value depends on an axis (through stages: no).
    pub fn depends(&self, node: Node, axis: Axis) -> bool {
        self.uses[node.index()] & bit(axis) != 0
    }

    // Where the code stands.

    /// Opens a scope: bindings and values made from here on end at the matching [`leave`](Self::leave).
    pub fn enter(&mut self) -> Mark {
        Mark(self.undo.len())
    }

    pub fn leave(&mut self, mark: Mark) {
        while self.undo.len() > mark.0 {
            match self.undo.pop() {
                Some(Undo::Value(key)) => drop(self.values.remove(&key)),
                Some(Undo::Index(key)) => drop(self.indices.remove(&key)),
                Some(Undo::Context(key)) => drop(self.guards.remove(&key)),
                Some(Undo::Axis(axis, at)) => self.set_axis(axis, at),
                Some(Undo::Reduced(stage, value)) => {
                    self.reduced.remove(&stage);
                    self.reduced.extend(value.map(|v| (stage, v)));
                }
                Some(Undo::Root(root)) => self.root = root,
                None => return,
            }
        }
    }

    /// Says where an axis stands. Rebinding an axis needs a scope around each binding.
    pub fn bind(&mut self, axis: Axis, at: At) {
        self.undo.push(Undo::Axis(axis, self.axes[axis.index()]));
        self.set_axis(axis, Some(at));
    }

    fn set_axis(&mut self, axis: Axis, at: Option<At>) {
        self.axes[axis.index()] = at;
        self.lane_axes.retain(|&a| a != axis);
        if matches!(at, Some(At::Lanes(_))) {
            self.lane_axes.push(axis);
        }
    }

    /// Gives the result of an earlier stage at this grid point, in compute form, for this scope.
    pub fn set_reduced(&mut self, stage: StageId, value: Value) {
        let before = self.reduced.insert(stage, value);
        self.undo.push(Undo::Reduced(stage, before));
    }

    /// The result of a stage, if it was given.
    pub fn reduced(&self, stage: StageId) -> Option<Value> {
        self.reduced.get(&stage).copied()
    }

    /// Gives a node's value instead of having it emitted, until [`forget`](Self::forget).
    pub fn set_value(&mut self, node: Node, value: Value) {
        self.replaced.insert(node, value);
    }

    pub fn forget(&mut self, node: Node) {
        self.replaced.remove(&node);
    }

    /// Restricts everything in this scope to the lanes in `mask`, of which at least one is set.
    pub fn set_mask(&mut self, mask: Value) {
        self.undo.push(Undo::Root(self.root));
        self.root = self.push_context(Context { mask, guarded: false });
    }

    fn push_context(&mut self, context: Context) -> ContextId {
        self.contexts.push(context);
        ContextId(self.contexts.len() as u32 - 1)
    }

    fn context(&self, id: ContextId) -> Option<Context> {
        self.contexts.get(id.0 as usize).copied()
    }

    fn bound(&self, uses: u128) -> bool {
        let mut rest = uses;
        while rest != 0 {
            let axis = rest.trailing_zeros() as usize;
            if self.axes[axis].is_none() {
                return false;
            }
            rest &= rest - 1;
        }
        true
    }

    fn in_lanes(&self, expr: &IndexExpr) -> bool {
        self.lane_axes.iter().any(|&a| expr.uses(a))
    }

    // Values.

    /// A node's value at this point, in compute form: a vector if it depends on the axis along the lanes.
    pub fn value(&mut self, e: &mut Emitter, node: Node) -> Value {
        self.value_in(e, node, self.root)
    }

    /// As [`value`](Self::value), always with all lanes.
    pub fn vector(&mut self, e: &mut Emitter, node: Node) -> Value {
        let value = self.value(e, node);
        e.splat(value, self.lanes)
    }

    /// The part of a context that matters to a node's value.
    fn relevant(&self, node: Node, context: ContextId) -> ContextId {
        let lanes = self.lane_axes.iter().any(|&a| self.depends(node, a));
        let open = !lanes && self.context(context).is_some_and(|c| !c.guarded);
        if open || !self.has_loads[node.index()] { OPEN } else { context }
    }

    fn known(&self, node: Node, context: ContextId) -> Option<Value> {
        let replaced = self.replaced.get(&node);
        replaced.or_else(|| self.values.get(&(node, self.relevant(node, context)))).copied()
    }

    /// Emits what is not known yet, operands first; what is below guards recursively, in their own contexts.
    fn value_in(&mut self, e: &mut Emitter, root: Node, context: ContextId) -> Value {
        let mut needed = BTreeSet::new();
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            if self.known(node, context).is_some() || !needed.insert(node) {
                continue;
            }
            let operands = self.kernel.operands(node);
            match self.kernel.nodes[node].expr {
                Expr::Guard { then, .. } => stack.extend(operands.into_iter().filter(|&o| o != then)),
                _ => stack.extend(operands),
            }
        }
        for node in needed {
            let value = self.emit_node(e, node, context);
            let key = (node, self.relevant(node, context));
            self.values.insert(key, value);
            self.undo.push(Undo::Value(key));
        }
        match self.known(root, context) {
            Some(value) => value,
            None => e.unsupported(format!("{root}")),
        }
    }

    /// The code of one node whose operands are known.
    fn emit_node(&mut self, e: &mut Emitter, node: Node, context: ContextId) -> Value {
        let context = self.relevant(node, context);
        let kernel = self.kernel;
        let data = &kernel.nodes[node];
        match &data.expr {
            Expr::Const(value) => ops::constant(e, *value, data.ty),
            Expr::Index(index) => self.index_value(e, index, data.ty),
            Expr::Load { param, at } => self.load(e, *param, at, context),
            Expr::Op { kind, attrs, args } => {
                let operand = args.last().map_or(data.ty, |&a| kernel.nodes[a].ty);
                let values: Vec<Value> = args.iter().map(|&a| self.value_in(e, a, context)).collect();
                let lanes = values.iter().map(|v| v.ty.lanes).max().unwrap_or(1);
                let values: Vec<Value> = values.into_iter().map(|v| e.splat(v, lanes)).collect();
                ops::elementwise(e, *kind, attrs, &values, operand, data.ty)
            }
            Expr::Guard { ranges, then, otherwise } => {
                let (inside, condition) = self.guard(e, node, ranges, context);
                let a = self.value_in(e, *then, inside);
                match condition {
                    None => a,
                    Some(condition) => {
                        let b = self.value_in(e, *otherwise, context);
                        let lanes = a.ty.lanes.max(b.ty.lanes).max(condition.ty.lanes);
                        let (a, b) = (e.splat(a, lanes), e.splat(b, lanes));
                        e.select(condition, a, b)
                    }
                }
            }
            Expr::Reduced(stage) => match self.reduced.get(stage) {
                Some(&value) => value,
                None => e.unsupported(format!("the result of stage {stage} before it is computed")),
            },
            Expr::SoFar(stage) => e.unsupported(format!("the result of stage {stage} so far")),
            Expr::Arg(n) => e.unsupported(format!("argument {n} of a function")),
        }
    }

    /// Emits what a node needs and what only depends on axes that are bound by now.
    pub fn hoist(&mut self, e: &mut Emitter, root: Node) {
        let kernel = self.kernel;
        let mut seen = vec![false; root.index() + 1];
        let mut stack = vec![(root, self.root)];
        while let Some((node, context)) = stack.pop() {
            if std::mem::replace(&mut seen[node.index()], true) {
                continue;
            }
            if self.bound(self.uses[node.index()]) {
                if self.last_stage[node.index()].is_none_or(|s| self.reduced.contains_key(&s)) {
                    self.value_in(e, node, context);
                }
                continue;
            }
            match &kernel.nodes[node].expr {
                Expr::Guard { ranges, then, otherwise } => {
                    stack.push((*otherwise, context));
                    if ranges.iter().all(|r| self.subscript_is_bound(&r.at)) {
                        let (inside, _) = self.guard(e, node, ranges, context);
                        stack.push((*then, inside));
                    }
                }
                Expr::Load { param, at } => {
                    stack.extend(kernel.operands(node).into_iter().map(|o| (o, context)));
                    let (linear, _) = linear(at, &kernel.params[*param].shape);
                    self.bound_part(e, &linear);
                }
                _ => stack.extend(kernel.operands(node).into_iter().map(|o| (o, context))),
            }
        }
    }

    fn subscript_is_bound(&self, s: &Subscript) -> bool {
        let mut uses = 0;
        s.expr.each_axis(&mut |a| uses |= bit(a));
        let offset = s.offset.as_ref().map_or(0, |o| self.uses[o.node.index()]);
        self.bound(uses | offset)
    }

    /// The context below a guard, and its own condition if it can fail.
    fn guard(
        &mut self,
        e: &mut Emitter,
        node: Node,
        ranges: &[Range],
        context: ContextId,
    ) -> (ContextId, Option<Value>) {
        if let Some(&known) = self.guards.get(&(context, node)) {
            return known;
        }
        let mut condition: Option<Value> = None;
        for range in ranges {
            if let Some(next) = self.range(e, range, context) {
                condition = Some(match condition {
                    None => next,
                    Some(all) => both(e, all, next),
                });
            }
        }
        let result = match condition {
            None => (context, None),
            Some(condition) => {
                let mask = match self.context(context) {
                    None => condition,
                    Some(outer) => both(e, outer.mask, condition),
                };
                (self.push_context(Context { mask, guarded: true }), Some(condition))
            }
        };
        self.guards.insert((context, node), result);
        self.undo.push(Undo::Context((context, node)));
        result
    }

    /// The condition `0 <= at < extent`, unless it always holds.
    fn range(&mut self, e: &mut Emitter, range: &Range, context: ContextId) -> Option<Value> {
        let expr = &range.at.expr;
        let extent = range.extent as i64;
        let offset = range.at.offset.as_ref();
        let (mut low, mut high) = expr.bounds(&self.kernel.extents());
        if let Some(o) = offset {
            (low, high) = if o.sign < 0 { (low - o.max, high) } else { (low, high + o.max) };
        }
        if low >= 0 && high < extent {
            return None;
        }
        let shift = offset.map(|o| self.offset(e, o, context));
        let size = e.dim(extent);
        let stride = if shift.is_some_and(|s| s.ty.is_vector()) { None } else { self.lane_stride(expr) };
        match stride {
            Some(0) => {
                let at = self.index(e, expr);
                let at = shift.map_or(at, |s| e.addi(at, s));
                Some(e.cmpi("ult", at, size))
            }
            Some(1) => {
                let first = self.index(e, expr);
                let first = shift.map_or(first, |s| e.addi(first, s));
                let lanes = Ty::new(Prim::I32, self.lanes);
                let iota = e.iota(lanes);
                let (zero, width) = (e.i64(0), e.i64(i64::from(self.lanes)));
                let lane = |e: &mut Emitter, at: Value| {
                    let at = e.binary("arith.maxsi", at, zero);
                    let at = e.binary("arith.minsi", at, width);
                    let at = e.cast("arith.trunci", at, Prim::I32);
                    e.splat(at, lanes.lanes)
                };
                let left = e.binary("arith.subi", size, first);
                let left = lane(e, left);
                let below = e.cmpi("slt", iota, left);
                if low >= 0 {
                    return Some(below);
                }
                let start = e.binary("arith.subi", zero, first);
                let start = lane(e, start);
                let above = e.cmpi("sge", iota, start);
                Some(e.binary("arith.andi", above, below))
            }
            _ => {
                let at = self.index_vector(e, expr, Prim::I64);
                let at = shift.map_or(at, |s| {
                    let s = e.splat(s, self.lanes);
                    e.addi(at, s)
                });
                let size = e.splat(size, self.lanes);
                Some(e.cmpi("ult", at, size))
            }
        }
    }

    /// `sign * clamp(node, 0, max)` as `i64`, scalar or vector.
    fn offset(&mut self, e: &mut Emitter, offset: &Offset, context: ContextId) -> Value {
        let value = self.value_in(e, offset.node, context);
        let elem = self.kernel.nodes[offset.node].ty;
        let wide = ops::convert(e, value, elem, ElementType::I64);
        let max = e.dim(offset.max);
        let (zero, max) = (e.int(wide.ty, 0), e.splat(max, wide.ty.lanes));
        let clamped = if elem == ElementType::U64 {
            e.binary("arith.minui", wide, max)
        } else {
            let low = e.binary("arith.maxsi", wide, zero);
            e.binary("arith.minsi", low, max)
        };
        if offset.sign < 0 { e.binary("arith.subi", zero, clamped) } else { clamped }
    }

    // Memory.

    fn load(&mut self, e: &mut Emitter, param: usize, at: &[Subscript], context: ContextId) -> Value {
        let data = &self.kernel.params[param];
        let Some(prim) = ops::memory_prim(data.elem) else {
            return e.unsupported(format!("loads of type {}", data.elem));
        };
        let size: u64 = data.shape.iter().product();
        if size == 0 {
            return ops::constant(e, tpuc_tensor::Scalar::zero(data.elem), data.elem);
        }
        let (linear, offsets) = linear(at, &data.shape);
        let mut shift: Option<Value> = None;
        for (offset, stride) in offsets {
            let part = self.offset(e, offset, context);
            let factor = e.dim(stride);
            let factor = e.splat(factor, part.ty.lanes);
            let part = if stride == 1 { part } else { e.muli(part, factor) };
            shift = Some(match shift {
                None => part,
                Some(sum) => {
                    let lanes = sum.ty.lanes.max(part.ty.lanes);
                    let (sum, part) = (e.splat(sum, lanes), e.splat(part, lanes));
                    e.addi(sum, part)
                }
            });
        }
        let base = self.params[param];
        let context = self.context(context);
        let stride = if shift.is_some_and(|s| s.ty.is_vector()) { None } else { self.lane_stride(&linear) };
        let raw = match stride {
            Some(0) => {
                let mut index = self.index(e, &linear);
                index = shift.map_or(index, |s| e.addi(index, s));
                if context.is_some_and(|c| c.guarded) {
                    index = clamp(e, index, size as i64 - 1);
                }
                let at = e.gep(base, index, prim);
                e.load(at, Ty::new(prim, 1))
            }
            Some(1) => {
                let index = self.index(e, &linear);
                let index = shift.map_or(index, |s| e.addi(index, s));
                let at = e.gep(base, index, prim);
                let ty = Ty::new(prim, self.lanes);
                match context {
                    None => e.load(at, ty),
                    Some(c) => {
                        let mask = e.splat(c.mask, self.lanes);
                        e.masked_load(at, mask, ty)
                    }
                }
            }
            _ => {
                let width = if size < 1 << 30 { Prim::I32 } else { Prim::I64 };
                let narrow = width == Prim::I32 && fits_i32(&linear, &self.kernel.extents());
                let width = if narrow && shift.is_none() { Prim::I32 } else { Prim::I64 };
                let mut index = self.index_vector(e, &linear, width);
                if let Some(s) = shift {
                    let s = e.splat(s, self.lanes);
                    index = e.addi(index, s);
                }
                if context.is_some() {
                    index = clamp(e, index, size as i64 - 1);
                }
                let at = e.gep(base, index, prim);
                e.gather(at, prim)
            }
        };
        ops::decode(e, raw, data.elem)
    }

    /// Stores a value (in compute form) at this point, in the lanes of the scope's mask.
    pub fn store(&mut self, e: &mut Emitter, param: usize, at: &[IndexExpr], value: Value) {
        let data = &self.kernel.params[param];
        let subscripts: Vec<Subscript> = at.iter().cloned().map(Subscript::from).collect();
        let (linear, _) = linear(&subscripts, &data.shape);
        let raw = ops::encode(e, value, data.elem);
        let base = self.params[param];
        let prim = raw.ty.prim;
        let context = self.context(self.root);
        match self.lane_stride(&linear) {
            Some(0) => {
                let index = self.index(e, &linear);
                let at = e.gep(base, index, prim);
                let raw = if raw.ty.is_vector() { e.extract(raw, 0) } else { raw };
                e.store(raw, at);
            }
            Some(1) => {
                let index = self.index(e, &linear);
                let at = e.gep(base, index, prim);
                let raw = e.splat(raw, self.lanes);
                match context {
                    None => e.store(raw, at),
                    Some(c) => e.masked_store(raw, at, c.mask),
                }
            }
            _ => {
                let index = self.index_vector(e, &linear, Prim::I64);
                let at = e.gep(base, index, prim);
                let raw = e.splat(raw, self.lanes);
                let mask = match context {
                    None => e.int(raw.ty.with(Prim::I1), 1),
                    Some(c) => c.mask,
                };
                e.scatter(raw, at, mask);
            }
        }
    }
}

fn bit(axis: Axis) -> u128 {
    1u128.checked_shl(axis.index() as u32).unwrap_or(0)
}

/// The row-major linear index and the dynamic offsets with their strides.
fn linear<'a>(at: &'a [Subscript], shape: &[u64]) -> (IndexExpr, Vec<(&'a Offset, i64)>) {
    let mut sum = IndexExpr::default();
    let mut offsets = Vec::new();
    for (s, stride) in at.iter().zip(strides(shape)) {
        sum = sum.add(&s.expr.clone().scale(stride as i64));
        offsets.extend(s.offset.as_ref().map(|o| (o, stride as i64)));
    }
    (sum, offsets)
}

/// Restricts an index to `0..=last`.
fn clamp(e: &mut Emitter, index: Value, last: i64) -> Value {
    let zero = e.int(index.ty, 0);
    let last = if index.ty.is_vector() { e.int(index.ty, last) } else { e.dim(last) };
    let low = e.binary("arith.maxsi", index, zero);
    e.binary("arith.minsi", low, last)
}

fn both(e: &mut Emitter, a: Value, b: Value) -> Value {
    let lanes = a.ty.lanes.max(b.ty.lanes);
    let (a, b) = (e.splat(a, lanes), e.splat(b, lanes));
    e.binary("arith.andi", a, b)
}
