//! The kernels of a tile: chains become loads and stores of scratch memory.

use super::drive::Arg;
use super::plan::Cut;
use crate::contract::Host;
use crate::loops::shape::op_cost;
use std::collections::{BTreeMap, HashMap};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::entity::PrimaryMap;
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{
    Axis, AxisData, Expr, IndexExpr, Kernel, Monoid, Node, NodeData, Param, Part, Range, Rounds, Stage,
    StageId, StageKind, Subscript,
};

/// A kernel without chains, for the tile and the block that its pinned axes name.
pub struct Piece {
    pub kernel: Kernel,
    /// The first grid axes: the outer ones of the cut, tiles, blocks.
    pub pinned: usize,
    pub args: Vec<Arg>,
}

/// A stage's result in scratch memory, over the inner axes and the stage's own.
struct Buffer {
    elem: ElementType,
    axes: Vec<Axis>,
    shape: Vec<u64>,
    /// Where it is in even and in odd blocks. A fold that reads what it was finds it in the other place.
    places: [u64; 2],
}

/// See the [module documentation](self).
pub struct Split<'c> {
    kernel: Kernel,
    cut: &'c Cut,
    blocks: u64,
    pub rounds: Rounds,
    units: Vec<Vec<StageId>>,
    buffers: Vec<Option<Buffer>>,
    /// Bytes of all buffers.
    pub bytes: u64,
}

impl<'c> Split<'c> {
    /// # Errors
    /// A type that has no place in memory.
    pub fn new(kernel: &Kernel, cut: &'c Cut, host: &Host) -> Result<Self, String> {
        let blocks = cut.blocks(kernel);
        let (kernel, rounds) = match blocks {
            1 => (kernel.clone(), kernel.rounds()),
            _ => share_row_values(kernel),
        };
        let units: Vec<Vec<StageId>> = [&rounds.before, &rounds.streamed, &rounds.after]
            .into_iter()
            .flat_map(|stages| units(&kernel, stages))
            .collect();
        let mut out = Self { kernel, cut, blocks, rounds, units, buffers: Vec::new(), bytes: 0 };
        for s in 0..out.kernel.stages.len() {
            let buffer = out.is_kept(s).then(|| out.place(s, host)).transpose()?;
            out.buffers.push(buffer);
        }
        Ok(out)
    }

    fn unit_of(&self, s: StageId) -> &[StageId] {
        self.units.iter().find(|u| u.contains(&s)).map_or(&[], Vec::as_slice)
    }

    /// Whether a stage's result goes on from block to block.
    fn goes_on(&self, s: StageId) -> bool {
        let folds = |axis| self.kernel.stages[s].own.contains(&axis);
        self.blocks > 1 && self.kernel.stream.is_some_and(folds)
    }

    /// Whether a stage's result is needed in memory.
    fn is_kept(&self, s: StageId) -> bool {
        let is_fold = matches!(self.kernel.stages[s].kind, StageKind::Reduce { .. });
        is_fold && (self.goes_on(s) || self.readers(s).any(|r| !self.unit_of(r).contains(&s)))
    }

    /// The stages that read a stage's result, itself included where it restates what it was.
    fn readers(&self, s: StageId) -> impl Iterator<Item = StageId> {
        let reads = move |root: Node| {
            let mut nodes = self.kernel.reachable(root).into_iter();
            nodes.any(|n| matches!(self.kernel.nodes[n].expr, Expr::Reduced(r) | Expr::SoFar(r) if r == s))
        };
        let stages = self.kernel.stages.iter().enumerate();
        stages.filter(move |(_, stage)| self.kernel.roots(stage).any(reads)).map(|(r, _)| r)
    }

    /// The type in which a result waits: folds that go on are rounded once, at the end.
    fn kept_type(&self, s: StageId) -> ElementType {
        let ty = self.kernel.nodes[self.kernel.root(&self.kernel.stages[s])].ty;
        match ty {
            _ if self.kernel.part(s).is_some() => ty,
            ElementType::BF16 | ElementType::F16 if self.goes_on(s) => ElementType::F32,
            _ => ty,
        }
    }

    fn place(&mut self, s: StageId, host: &Host) -> Result<Buffer, String> {
        let stage = &self.kernel.stages[s];
        let elem = self.kept_type(s);
        let Some(prim) = crate::ops::memory_prim(elem) else {
            return Err(format!("values of type {elem} between stages"));
        };
        let axes: Vec<Axis> = self.cut.inner.iter().chain(&stage.at).copied().collect();
        let mut shape: Vec<u64> =
            axes.iter().map(|&a| self.extent(a, self.cut.rows, self.cut.block)).collect();
        let bytes = u64::from(prim.bytes());
        let line = 64 / bytes;
        if let (Some(last), false) = (shape.last_mut(), stage.at.is_empty())
            && *last > line
        {
            // An odd number of cache lines, so that rows do not fall into the same cache sets.
            *last = (last.div_ceil(line) | 1) * line;
        }
        let size = shape.iter().try_fold(bytes, |n, &d| n.checked_mul(d)).ok_or("a tile beyond memory")?;
        let size = (size + u64::from(host.vector_bytes)).next_multiple_of(64);
        let alone = self.unit_of(s).len() == 1 && !stage.at.is_empty();
        let twice = self.goes_on(s) && (!alone || self.readers_of_old(s));
        let first = self.bytes;
        let second = first + if twice { size } else { 0 };
        self.bytes = second.checked_add(size).ok_or("a tile beyond memory")?;
        Ok(Buffer { elem, axes, shape, places: [first, second] })
    }

    /// Whether another stage reads what a stage's result was.
    fn readers_of_old(&self, s: StageId) -> bool {
        self.kernel.stages.iter().enumerate().any(|(r, stage)| {
            let old = |&n: &Node| self.kernel.nodes[n].expr == Expr::SoFar(s);
            r != s && self.kernel.roots(stage).any(|root| self.kernel.reachable(root).iter().any(old))
        })
    }

    /// Points of an axis in a tile of so many rows and a block of a length.
    fn extent(&self, axis: Axis, rows: u64, block: u64) -> u64 {
        if self.cut.inner.first() == Some(&axis) {
            rows
        } else if self.kernel.stream == Some(axis) {
            block
        } else {
            self.kernel.extent(axis)
        }
    }

    /// The kernels for some stages in a tile of so many rows and a block of a length.
    ///
    /// # Errors
    /// A reducer without an identity.
    pub fn pieces(&self, stages: &[StageId], rows: u64, block: u64) -> Result<Vec<Piece>, String> {
        let units = self.units.iter().filter(|unit| unit.iter().all(|s| stages.contains(s)));
        units.map(|unit| Piecewise::new(self, unit, rows, block).finish()).collect()
    }
}

/// Cuts a list of stages into runs that share loops over the rows. A fold at several points has loops of its own;
/// what does not need it joins the run before.
fn units(kernel: &Kernel, stages: &[StageId]) -> Vec<Vec<StageId>> {
    let is_alone = |s: StageId| is_alone(&kernel.stages[s]);
    let reads = |s: StageId, r: StageId| {
        let of = kernel.unit(r);
        let is_read = |n: Node| matches!(kernel.nodes[n].expr, Expr::Reduced(r) if of.contains(&r));
        let mut roots = kernel.stages[kernel.unit(s)].iter().flat_map(|stage| kernel.roots(stage));
        roots.any(|root| kernel.reachable(root).into_iter().any(is_read))
    };
    // Of each tuple its first component.
    let mut left: Vec<StageId> = stages.iter().copied().filter(|&s| kernel.unit(s).start == s).collect();
    let mut out: Vec<Vec<StageId>> = Vec::new();
    let mut open = false;
    while !left.is_empty() {
        let is_ready = |&s: &StageId| !left.iter().any(|&r| r != s && reads(s, r));
        let joins = |&s: &StageId| open && !is_alone(s) && is_ready(&s);
        let found = left.iter().position(joins).or_else(|| left.iter().position(is_ready));
        // Stages read earlier ones only, so the first one left is always ready.
        let s = left.remove(found.unwrap_or(0));
        match out.last_mut().filter(|_| open && !is_alone(s)) {
            Some(last) => last.extend(kernel.unit(s)),
            None => out.push(kernel.unit(s).collect()),
        }
        open = !is_alone(s);
    }
    out
}

/// Whether a stage folds at several points, and so has loops of its own.
fn is_alone(stage: &Stage) -> bool {
    !stage.at.is_empty() && !stage.own.is_empty()
}

/// Makes stages of what updates compute from values of a row alone: once for the row, and for all who need it. Such a
/// stage runs right before the one with the update.
fn share_row_values(kernel: &Kernel) -> (Kernel, Rounds) {
    let (mut out, mut rounds) = (kernel.clone(), kernel.rounds());
    for (s, stage) in kernel.stages.iter().enumerate() {
        let StageKind::Reduce { monoid, body, update: Some(root) } = stage.kind else { continue };
        if stage.at.is_empty() {
            continue;
        }
        let mut now: HashMap<Node, Node> = HashMap::new();
        for node in row_values(kernel, root, &stage.at) {
            let kind = StageKind::Reduce { monoid: Monoid::Add, body: node, update: None };
            let shared = out.stages.len();
            out.stages.push(Stage { at: vec![], own: vec![], kind });
            let place = rounds.streamed.iter().position(|&r| r == s).unwrap_or(0);
            rounds.streamed.insert(place, shared);
            let ty = kernel.nodes[node].ty;
            now.insert(node, out.nodes.push(NodeData { expr: Expr::Reduced(shared), ty }));
        }
        for node in kernel.reachable(root) {
            let data = &kernel.nodes[node];
            if let Expr::Op { kind, attrs, args } = &data.expr
                && !now.contains_key(&node)
                && args.iter().any(|a| now.contains_key(a))
            {
                let args = args.iter().map(|a| *now.get(a).unwrap_or(a)).collect();
                let expr = Expr::Op { kind: *kind, attrs: attrs.clone(), args };
                now.insert(node, out.nodes.push(NodeData { expr, ty: data.ty }));
            }
        }
        let update = Some(*now.get(&root).unwrap_or(&root));
        out.stages[s].kind = StageKind::Reduce { monoid, body, update };
    }
    (out, rounds)
}

/// The largest expressions below ops that do not depend on some axes and take more than a few cycles.
fn row_values(kernel: &Kernel, root: Node, axes: &[Axis]) -> Vec<Node> {
    let (mut out, mut work) = (Vec::new(), vec![root]);
    while let Some(node) = work.pop() {
        let cost = |n: Node| match kernel.nodes[n].expr {
            Expr::Op { kind, .. } => op_cost(kind),
            _ => 0.0,
        };
        if !kernel.axes_of(node).iter().any(|a| axes.contains(a)) {
            let all: f64 = kernel.reachable(node).into_iter().map(cost).sum();
            if all >= WORTH_SHARING && !out.contains(&node) {
                out.push(node);
            }
        } else if let Expr::Op { args, .. } = &kernel.nodes[node].expr {
            work.extend(args);
        }
    }
    out
}

/// Cycles from which on a value of a row is kept.
const WORTH_SHARING: f64 = 4.0;

/// One kernel being written.
struct Piecewise<'a> {
    split: &'a Split<'a>,
    unit: &'a [StageId],
    out: Kernel,
    pinned: usize,
    /// The axis of blocks.
    block: Axis,
    /// What the kernel's own axes are here.
    indices: BTreeMap<Axis, IndexExpr>,
    /// What each node has become.
    known: HashMap<Node, Node>,
    /// Results of this unit, in their own type.
    results: HashMap<StageId, Node>,
    inputs: Vec<(Param, Arg)>,
    outputs: Vec<(Param, Arg)>,
}

impl<'a> Piecewise<'a> {
    fn new(split: &'a Split<'a>, unit: &'a [StageId], rows: u64, block: u64) -> Self {
        let (kernel, cut) = (&split.kernel, split.cut);
        let mut axes = kernel.axes.clone();
        for (axis, data) in kernel.axes.iter() {
            if cut.inner.first() == Some(&axis) || kernel.stream == Some(axis) {
                axes[axis] = AxisData { extent: split.extent(axis, rows, block).min(data.extent) };
            }
        }
        let tile_axis = axes.push(AxisData { extent: cut.tiles(kernel) });
        let block_axis = axes.push(AxisData { extent: split.blocks });
        let mut indices = BTreeMap::new();
        let cuts =
            [(cut.inner.first().copied(), tile_axis, cut.rows), (kernel.stream, block_axis, cut.block)];
        for (axis, outer, size) in cuts {
            if let Some(axis) = axis {
                let start = IndexExpr::axis(outer).scale(size as i64);
                indices.insert(axis, start.add(&IndexExpr::axis(axis)));
            }
        }
        let mut grid = cut.outer.clone();
        grid.extend([tile_axis, block_axis]);
        let pinned = grid.len();
        grid.extend(&cut.inner);
        let out = Kernel {
            name: kernel.name.clone(),
            axes,
            grid,
            stream: None,
            params: Vec::new(),
            inputs: 0,
            nodes: PrimaryMap::new(),
            stages: Vec::new(),
            precision: kernel.precision,
            loc: kernel.loc.clone(),
        };
        Self {
            split,
            unit,
            out,
            pinned,
            block: block_axis,
            indices,
            known: HashMap::new(),
            results: HashMap::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
        }
    }

    fn finish(mut self) -> Result<Piece, String> {
        for &s in self.unit {
            let stage = &self.split.kernel.stages[s];
            match &stage.kind {
                StageKind::Reduce { monoid: Monoid::Tuple(part), .. } => {
                    if part.index == 0 {
                        self.fold_tuples(self.split.kernel.unit(s), stage);
                    }
                }
                StageKind::Reduce { .. } => self.fold(s, stage)?,
                StageKind::Store { param, at, value } => {
                    let value = self.import(*value);
                    let at = at.iter().map(|e| self.index(e)).collect();
                    let data = self.split.kernel.params[*param].clone();
                    self.store(stage.own.clone(), data, Arg::Param(*param), at, value);
                }
            }
        }
        let Self { mut out, pinned, inputs, outputs, .. } = self;
        out.inputs = inputs.len();
        for stage in &mut out.stages {
            if let StageKind::Store { param, .. } = &mut stage.kind {
                *param += out.inputs;
            }
        }
        let (params, args) = inputs.into_iter().chain(outputs).unzip();
        out.params = params;
        debug_assert_eq!(out.validate(), Ok(()), "{out}");
        Ok(Piece { kernel: out, pinned, args })
    }

    /// A fold; its result goes to memory if it is needed there.
    fn fold(&mut self, s: StageId, stage: &Stage) -> Result<(), String> {
        let StageKind::Reduce { monoid, body, update } = stage.kind else { return Ok(()) };
        let ty = self.split.kernel.nodes[body].ty;
        let wide = self.split.kept_type(s);
        let mut value = self.body(body, wide);
        if !stage.own.is_empty() {
            let kind = StageKind::Reduce { monoid, body: value, update: None };
            self.out.stages.push(Stage { at: vec![], own: stage.own.clone(), kind });
            value = self.node(Expr::Reduced(self.out.stages.len() - 1), wide);
        }
        if self.split.goes_on(s) {
            let single = || format!("{monoid:?} over {ty}");
            let (op, identity) = (monoid.op().ok_or_else(single)?, monoid.identity(ty).ok_or_else(single)?);
            let identity = self.node(Expr::Const(identity), wide);
            let before = self.so_far(s, wide, update, identity);
            value = self.op(op, &[before, value], wide);
        }
        if is_alone(stage) {
            self.out.grid.extend(&stage.at);
        }
        self.keep(s, stage, value);
        let result = self.convert(value, ty);
        self.results.insert(s, result);
        Ok(())
    }

    /// A fold of tuples; its results go to memory if they are needed there.
    fn fold_tuples(&mut self, unit: std::ops::Range<StageId>, stage: &Stage) {
        let kernel = &self.split.kernel;
        let parts: Vec<Part> = unit.clone().filter_map(|s| kernel.part(s)).collect();
        let bodies = unit.clone().map(|s| kernel.root(&kernel.stages[s]));
        let mut values: Vec<Node> = bodies.map(|body| self.import(body)).collect();
        let mut begin: Vec<Node> = parts.iter().map(|part| self.import(part.init)).collect();
        let goes_on = self.split.goes_on(unit.start);
        let so_far = |this: &mut Self, begin: &[Node]| -> Vec<Node> {
            let pairs = unit.clone().zip(begin);
            pairs.map(|(s, &init)| this.so_far(s, this.split.kept_type(s), None, init)).collect()
        };
        if stage.own.is_empty() {
            values = self.combine(unit.clone(), &begin, &values);
        } else {
            let any_order = parts.iter().all(|p| p.any_order);
            // What came before stands first, unless the order does not matter.
            if goes_on && !any_order {
                begin = so_far(self, &begin);
            }
            let first = self.out.stages.len();
            for ((part, &init), &body) in parts.iter().zip(&begin).zip(&values) {
                let combine = self.import(part.combine);
                let monoid = Monoid::Tuple(Part { combine, init, ..*part });
                let kind = StageKind::Reduce { monoid, body, update: None };
                self.out.stages.push(Stage { at: vec![], own: stage.own.clone(), kind });
            }
            for (i, value) in values.iter_mut().enumerate() {
                let ty = self.out.nodes[*value].ty;
                *value = self.node(Expr::Reduced(first + i), ty);
            }
            if goes_on && any_order {
                let before = so_far(self, &begin);
                values = self.combine(unit.clone(), &before, &values);
            }
        }
        if is_alone(stage) {
            self.out.grid.extend(&stage.at);
        }
        for (s, value) in unit.zip(values) {
            self.keep(s, stage, value);
            self.results.insert(s, value);
        }
    }

    /// The function of a tuple's stages on two tuples.
    fn combine(&mut self, unit: std::ops::Range<StageId>, left: &[Node], right: &[Node]) -> Vec<Node> {
        let kernel = &self.split.kernel;
        let made = kernel.combine(unit, left, right, |data, args| {
            let expr = match &data.expr {
                Expr::Op { kind, attrs, .. } => {
                    Expr::Op { kind: *kind, attrs: attrs.clone(), args: args.to_vec() }
                }
                expr => expr.clone(),
            };
            Ok::<Node, std::convert::Infallible>(self.node(expr, data.ty))
        });
        made.unwrap_or_default()
    }

    /// Stores a stage's result if it is needed in memory.
    fn keep(&mut self, s: StageId, stage: &Stage, value: Node) {
        if let Some(buffer) = &self.split.buffers[s] {
            let own = if is_alone(stage) { Vec::new() } else { stage.at.clone() };
            let at = buffer.axes.iter().map(|&a| IndexExpr::axis(a)).collect();
            let data = Param { elem: buffer.elem, shape: buffer.shape.clone() };
            self.store(own, data, Arg::Scratch(buffer.places), at, value);
        }
    }

    /// What a fold adds up, in the type in which its result waits.
    fn body(&mut self, body: Node, wide: ElementType) -> Node {
        let data = &self.split.kernel.nodes[body];
        if data.ty != wide
            && let Expr::Op { kind: OpKind::Multiply, args, .. } = &data.expr
        {
            let factors: Vec<Node> = args.iter().map(|&a| self.import(a)).collect();
            let factors: Vec<Node> = factors.into_iter().map(|a| self.convert(a, wide)).collect();
            return self.op(OpKind::Multiply, &factors, wide);
        }
        let body = self.import(body);
        self.convert(body, wide)
    }

    /// What a fold was before this block, restated; what it begins with in the first block.
    fn so_far(&mut self, s: StageId, wide: ElementType, update: Option<Node>, begin: Node) -> Node {
        let before = match update {
            Some(update) => {
                let restated = self.import(update);
                self.convert(restated, wide)
            }
            None => self.load(s, true),
        };
        let later = IndexExpr::axis(self.block).offset(-1);
        let ranges = vec![Range { at: later.into(), extent: self.split.blocks - 1 }];
        self.node(Expr::Guard { ranges, then: before, otherwise: begin }, wide)
    }

    fn store(&mut self, own: Vec<Axis>, data: Param, arg: Arg, at: Vec<IndexExpr>, value: Node) {
        let known = self.outputs.iter().position(|(_, a)| *a == arg);
        let param = known.unwrap_or(self.outputs.len());
        if known.is_none() {
            self.outputs.push((data, arg));
        }
        // The number is that among the outputs, until all inputs are known.
        self.out.stages.push(Stage { at: vec![], own, kind: StageKind::Store { param, at, value } });
    }

    fn node(&mut self, expr: Expr, ty: ElementType) -> Node {
        self.out.nodes.push(NodeData { expr, ty })
    }

    fn op(&mut self, kind: OpKind, args: &[Node], ty: ElementType) -> Node {
        self.node(Expr::Op { kind, attrs: AttrDict::new(), args: args.to_vec() }, ty)
    }

    fn convert(&mut self, value: Node, ty: ElementType) -> Node {
        if self.out.nodes[value].ty == ty { value } else { self.op(OpKind::Convert, &[value], ty) }
    }

    fn input(&mut self, data: Param, arg: Arg) -> usize {
        match self.inputs.iter().position(|(_, a)| *a == arg) {
            Some(known) => known,
            None => {
                self.inputs.push((data, arg));
                self.inputs.len() - 1
            }
        }
    }

    /// A result in memory; what it was before this block, if asked.
    fn load(&mut self, s: StageId, old: bool) -> Node {
        let Some(buffer) = &self.split.buffers[s] else {
            // Without blocks nothing came before.
            let ty = self.split.kept_type(s);
            return self.node(Expr::Const(Scalar::zero(ty)), ty);
        };
        let [even, odd] = buffer.places;
        let places = if old { [odd, even] } else { [even, odd] };
        let data = Param { elem: buffer.elem, shape: buffer.shape.clone() };
        let param = self.input(data, Arg::Scratch(places));
        let at = buffer.axes.iter().map(|&a| Subscript::from(IndexExpr::axis(a))).collect();
        self.node(Expr::Load { param, at }, buffer.elem)
    }

    fn index(&self, e: &IndexExpr) -> IndexExpr {
        let map = |a: Axis| self.indices.get(&a).cloned().unwrap_or_else(|| IndexExpr::axis(a));
        e.substitute(&map, &self.out.extents())
    }

    fn subscript(&self, s: &Subscript) -> Subscript {
        let offset = s.offset.as_ref().map(|o| tpuc_tile::Offset { node: self.known[&o.node], ..o.clone() });
        Subscript { expr: self.index(&s.expr), offset }
    }

    /// An expression of the chained kernel, in this one.
    fn import(&mut self, root: Node) -> Node {
        let kernel = &self.split.kernel;
        for node in kernel.reachable(root) {
            if self.known.contains_key(&node) {
                continue;
            }
            let data = &kernel.nodes[node];
            let expr = match &data.expr {
                Expr::Const(value) => Expr::Const(*value),
                Expr::Arg(n) => Expr::Arg(*n),
                Expr::Index(e) => Expr::Index(self.index(e)),
                Expr::Load { param, at } => {
                    let at = at.iter().map(|s| self.subscript(s)).collect();
                    let param = self.input(kernel.params[*param].clone(), Arg::Param(*param));
                    Expr::Load { param, at }
                }
                Expr::Op { kind, attrs, args } => {
                    let args = args.iter().map(|a| self.known[a]).collect();
                    Expr::Op { kind: *kind, attrs: attrs.clone(), args }
                }
                Expr::Guard { ranges, then, otherwise } => {
                    let range = |r: &Range| Range { at: self.subscript(&r.at), extent: r.extent };
                    let ranges = ranges.iter().map(range).collect();
                    Expr::Guard { ranges, then: self.known[then], otherwise: self.known[otherwise] }
                }
                Expr::Reduced(s) => {
                    let value = self.results.get(s).copied();
                    let value = value.unwrap_or_else(|| self.load(*s, false));
                    let value = self.convert(value, data.ty);
                    self.known.insert(node, value);
                    continue;
                }
                Expr::SoFar(s) => {
                    let value = self.load(*s, true);
                    let value = self.convert(value, data.ty);
                    self.known.insert(node, value);
                    continue;
                }
            };
            let value = self.node(expr, data.ty);
            self.known.insert(node, value);
        }
        self.known[&root]
    }
}
