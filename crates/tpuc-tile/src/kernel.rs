//! Kernels.

use crate::IndexExpr;
use smallvec::SmallVec;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::entity::{Entity, PrimaryMap};
use tpuc_support::{Loc, entity};
use tpuc_tensor::{ElementType, Scalar};

entity!(/** A loop axis of one kernel. */ Axis, "a");
entity!(/** A scalar expression of one kernel. */ Node, "n");

/// The position of a stage in [`Kernel::stages`].
pub type StageId = usize;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AxisData {
    pub extent: u64,
}

/// One buffer that a kernel reads or writes: dense, row-major. The shape is the kernel's own view; the buffer may
/// have another one with as many elements.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Param {
    pub elem: ElementType,
    pub shape: Vec<u64>,
}

/// A computed start position, clamped to `0..=max` as `dynamic_slice` and `gather` demand.
#[derive(Clone, Debug, PartialEq)]
pub struct Offset {
    /// An integer expression.
    pub node: Node,
    pub max: i64,
    /// +1 to read at the offset, -1 to find the position relative to it.
    pub sign: i64,
}

/// One coordinate: `expr + sum(sign * clamp(node, 0, max))`.
#[derive(Clone, Debug, PartialEq)]
pub struct Subscript {
    pub expr: IndexExpr,
    pub offset: Option<Offset>,
}

impl From<IndexExpr> for Subscript {
    fn from(expr: IndexExpr) -> Self {
        Self { expr, offset: None }
    }
}

/// The condition `0 <= at < extent`.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub at: Subscript,
    pub extent: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    Const(Scalar),
    /// The value of an index expression, as an integer or float of the node's type (`iota`).
    Index(IndexExpr),
    /// An element of a parameter; one subscript a dimension.
    Load {
        param: usize,
        at: Vec<Subscript>,
    },
    /// An element-wise op of the tensor IR on scalars.
    Op {
        kind: OpKind,
        attrs: AttrDict,
        args: Vec<Node>,
    },
    /// `then` where all ranges hold, `otherwise` elsewhere. Loads below `then` are valid only where they hold.
    Guard {
        ranges: Vec<Range>,
        then: Node,
        otherwise: Node,
    },
    /// The result of an earlier [`StageKind::Reduce`] at this grid point and at this point of the stage's
    /// [`Stage::at`] axes.
    Reduced(StageId),
    /// The result of a [`StageKind::Reduce`] over the earlier blocks of the streamed axis. Only in
    /// [`StageKind::Reduce::update`].
    SoFar(StageId),
    /// An argument of the function that combines two tuples: the components of the left one, then those of the
    /// right one. Only in [`Part::combine`].
    Arg(usize),
}

#[derive(Clone, Debug, PartialEq)]
pub struct NodeData {
    pub expr: Expr,
    pub ty: ElementType,
}

/// One component of a reducer on tuples, e.g. of the pairs of a value and its position whose fold is an arg-max.
///
/// The components of one tuple are stages next to each other, in order and over the same axes, that run together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    /// Which component this is, and of how many.
    pub index: usize,
    pub of: usize,
    /// The component of two tuples combined: an expression over [`Expr::Arg`] and constants.
    pub combine: Node,
    /// The component that the fold begins with: an expression over the axes that index the result.
    pub init: Node,
    /// Whether tuples may be taken in any order, and the initial one any number of times. Otherwise they are taken
    /// in row-major order, after the initial one.
    pub any_order: bool,
}

/// An associative reducer. All but [`Monoid::Tuple`] are commutative and have an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Monoid {
    Add,
    Mul,
    Max,
    Min,
    And,
    Or,
    Tuple(Part),
}

impl Monoid {
    /// The reducer that a StableHLO op computes.
    pub fn from_op(kind: OpKind) -> Option<Self> {
        Some(match kind {
            OpKind::Add => Monoid::Add,
            OpKind::Multiply => Monoid::Mul,
            OpKind::Maximum => Monoid::Max,
            OpKind::Minimum => Monoid::Min,
            OpKind::And => Monoid::And,
            OpKind::Or => Monoid::Or,
            _ => return None,
        })
    }
    /// The op that combines two values, unless they are tuples.
    pub fn op(self) -> Option<OpKind> {
        Some(match self {
            Monoid::Add => OpKind::Add,
            Monoid::Mul => OpKind::Multiply,
            Monoid::Max => OpKind::Maximum,
            Monoid::Min => OpKind::Minimum,
            Monoid::And => OpKind::And,
            Monoid::Or => OpKind::Or,
            Monoid::Tuple(_) => return None,
        })
    }
    /// The neutral element, where the type has one. Negative zero is the neutral element of float addition.
    pub fn identity(self, ty: ElementType) -> Option<Scalar> {
        use tpuc_tensor::Kind::*;
        Some(match (self, ty.kind()) {
            (Monoid::Tuple(_), _) => return None,
            (_, Complex) => match self {
                Monoid::Add => Scalar::Complex(-0.0, -0.0),
                Monoid::Mul => Scalar::Complex(1.0, 0.0),
                _ => return None,
            },
            (Monoid::Add, Float) => Scalar::Float(-0.0),
            (Monoid::Mul, Float) => Scalar::Float(1.0),
            (Monoid::Max, Float) => Scalar::Float(f64::NEG_INFINITY),
            (Monoid::Min, Float) => Scalar::Float(f64::INFINITY),
            (Monoid::And | Monoid::Or, Float) => return None,
            (Monoid::Add | Monoid::Or | Monoid::Max, Bool) => Scalar::Bool(false),
            (Monoid::Mul | Monoid::And | Monoid::Min, Bool) => Scalar::Bool(true),
            (Monoid::Add | Monoid::Or, Signed | Unsigned) => Scalar::Int(0),
            (Monoid::Mul, Signed | Unsigned) => Scalar::Int(1),
            (Monoid::Max, Signed | Unsigned) => Scalar::Int(ty.int_range()?.0),
            (Monoid::Min, Signed | Unsigned) => Scalar::Int(ty.int_range()?.1),
            (Monoid::And, Signed) => Scalar::Int(-1),
            (Monoid::And, Unsigned) => Scalar::Int(ty.int_range()?.1),
        })
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum StageKind {
    /// Folds `body` over the stage's own axes; later stages read the result as [`Expr::Reduced`].
    /// Over zero points the result is the monoid's identity, or the initial component of a tuple.
    ///
    /// A body may read earlier folds over the streamed axis. After each block these have new values, and what the
    /// stage has folded so far was made with the old ones; `update` restates it: an expression over the old values
    /// ([`Expr::SoFar`], its own included) and the new ones ([`Expr::Reduced`]). Nothing needs restating where
    /// the body reads no such fold.
    Reduce { monoid: Monoid, body: Node, update: Option<Node> },
    /// Writes `value` at each point of grid and own axes. The subscripts have no offsets.
    Store { param: usize, at: Vec<IndexExpr>, value: Node },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The axes besides the grid that index a reduction's result. Later stages read it where they stand on these
    /// axes, whether they fold them, keep them or store along them. Empty for stores.
    pub at: Vec<Axis>,
    /// The axes that a reduction folds, or that a store iterates besides the grid.
    pub own: Vec<Axis>,
    pub kind: StageKind,
}

/// How many times the multiplier runs for one f32 product, from StableHLO's `precision_config` and `algorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MultiplyPrecision {
    /// One pass with bf16 operands on a TPU; full f32 on a CPU.
    #[default]
    Default,
    /// Three bf16 passes.
    High,
    /// Six bf16 passes: f32.
    Highest,
}

/// The stages before, in and after the loop over a streamed axis, in order. Without one they are all before it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rounds {
    pub before: Vec<StageId>,
    pub streamed: Vec<StageId>,
    pub after: Vec<StageId>,
}

/// See the [crate documentation](crate).
#[derive(Clone, Debug, PartialEq)]
pub struct Kernel {
    /// A readable name made from the ops inside, e.g. `dot_general.add.tanh`. Not unique.
    pub name: String,
    pub axes: PrimaryMap<Axis, AxisData>,
    /// The axes shared by all stages; points are independent of each other.
    pub grid: Vec<Axis>,
    /// An axis outside the grid that is run through once, in blocks of any size. Stages that fold it (with the
    /// updates that this takes) or that are indexed by it run for one block after another, and what is indexed by
    /// it lives for one block only. Without it each stage runs in full before the next.
    pub stream: Option<Axis>,
    /// Inputs, then outputs.
    pub params: Vec<Param>,
    pub inputs: usize,
    /// Operands come before their users.
    pub nodes: PrimaryMap<Node, NodeData>,
    pub stages: Vec<Stage>,
    pub precision: MultiplyPrecision,
    pub loc: Loc,
}

impl Kernel {
    pub fn extent(&self, axis: Axis) -> u64 {
        self.axes[axis].extent
    }
    /// For [`IndexExpr`]'s simplifier.
    pub fn extents(&self) -> impl Fn(Axis) -> u64 + '_ {
        |a| self.axes[a].extent
    }
    pub fn grid_points(&self) -> u64 {
        self.grid.iter().map(|&a| self.extent(a)).product()
    }
    /// Whether stages depend on one another by more than their grid point: a result is indexed by axes of its own,
    /// or an axis is streamed.
    pub fn is_chained(&self) -> bool {
        self.stream.is_some() || self.stages.iter().any(|s| !s.at.is_empty())
    }
    /// The order in which stages run at a grid point.
    pub fn rounds(&self) -> Rounds {
        let mut out = Rounds::default();
        for (s, stage) in self.stages.iter().enumerate() {
            let on_axis = self.stream.is_some_and(|a| stage.at.contains(&a) || stage.own.contains(&a));
            let mut reads = self.unit(s).flat_map(|s| self.reads_of(self.root(&self.stages[s])));
            if on_axis {
                out.streamed.push(s);
            } else if reads.any(|r| out.streamed.contains(&r)) {
                out.after.push(s);
            } else {
                out.before.push(s);
            }
        }
        out
    }

    /// The component of a tuple that a stage folds, if it does.
    pub fn part(&self, s: StageId) -> Option<Part> {
        match self.stages[s].kind {
            StageKind::Reduce { monoid: Monoid::Tuple(part), .. } => Some(part),
            _ => None,
        }
    }
    /// The stages that run together with this one: all components of a tuple, or the stage alone.
    pub fn unit(&self, s: StageId) -> std::ops::Range<StageId> {
        self.part(s).map_or(s..s + 1, |part| {
            let start = s.saturating_sub(part.index);
            start..(start + part.of).min(self.stages.len())
        })
    }
    /// The ops that fold one more point, with the types of their operands: one for a single value; for tuples all of
    /// the function at the first component and none at the others.
    pub fn combining(&self, s: StageId) -> Vec<(OpKind, ElementType)> {
        let StageKind::Reduce { monoid, body, .. } = self.stages[s].kind else { return Vec::new() };
        let ty = self.nodes[body].ty;
        let Monoid::Tuple(part) = monoid else { return monoid.op().map(|op| (op, ty)).into_iter().collect() };
        if part.index > 0 {
            return Vec::new();
        }
        let roots = self.unit(s).filter_map(|s| Some(self.part(s)?.combine));
        let mut nodes: Vec<Node> = roots.flat_map(|r| self.reachable(r)).collect();
        nodes.sort_unstable();
        nodes.dedup();
        let op = |n: Node| match &self.nodes[n].expr {
            Expr::Op { kind, args, .. } => Some((*kind, args.last().map_or(ty, |&a| self.nodes[a].ty))),
            _ => None,
        };
        nodes.into_iter().filter_map(op).collect()
    }
    /// The tuple `left` combined with `right`: the stages of a [`unit`](Self::unit), values by component. `apply`
    /// gives what the node of an op or a constant makes of its operands.
    ///
    /// # Errors
    /// What `apply` fails with.
    pub fn combine<V: Clone, E>(
        &self,
        unit: std::ops::Range<StageId>,
        left: &[V],
        right: &[V],
        mut apply: impl FnMut(&NodeData, &[V]) -> Result<V, E>,
    ) -> Result<Vec<V>, E> {
        let roots: Vec<Node> = unit.filter_map(|s| Some(self.part(s)?.combine)).collect();
        let Some(last) = roots.iter().max() else { return Ok(left.to_vec()) };
        let mut values: Vec<Option<V>> = vec![None; last.index() + 1];
        let mut needed: Vec<Node> = roots.iter().flat_map(|&r| self.reachable(r)).collect();
        needed.sort_unstable();
        needed.dedup();
        for n in needed {
            let data = &self.nodes[n];
            values[n.index()] = match data.expr {
                Expr::Arg(i) => left.iter().chain(right).nth(i).cloned(),
                _ => {
                    let args = self.operands(n).into_iter().filter_map(|a| values[a.index()].clone());
                    Some(apply(data, &args.collect::<Vec<V>>())?)
                }
            };
        }
        Ok(roots.into_iter().filter_map(|r| values[r.index()].clone()).collect())
    }

    /// Points that a stage iterates, grid included.
    pub fn stage_points(&self, stage: &Stage) -> u64 {
        let inner = stage.at.iter().chain(&stage.own).map(|&a| self.extent(a));
        inner.fold(self.grid_points(), u64::saturating_mul)
    }
    pub fn outputs(&self) -> &[Param] {
        &self.params[self.inputs..]
    }
    /// The expression that a stage folds or stores.
    pub fn root(&self, stage: &Stage) -> Node {
        match &stage.kind {
            StageKind::Reduce { body, .. } => *body,
            StageKind::Store { value, .. } => *value,
        }
    }

    /// The root expression of a stage, of its update, and of the component of a tuple.
    pub fn roots(&self, stage: &Stage) -> impl Iterator<Item = Node> + use<> {
        let (update, part) = match stage.kind {
            StageKind::Reduce { monoid: Monoid::Tuple(part), update, .. } => {
                (update, Some([part.combine, part.init]))
            }
            StageKind::Reduce { update, .. } => (update, None),
            StageKind::Store { .. } => (None, None),
        };
        std::iter::once(self.root(stage)).chain(update).chain(part.into_iter().flatten())
    }

    /// Calls `f` on the nodes that an expression reads directly, in order.
    pub fn each_operand(&self, node: Node, f: &mut impl FnMut(Node)) {
        let mut offset = |s: &Subscript| s.offset.iter().for_each(|o| f(o.node));
        match &self.nodes[node].expr {
            Expr::Const(_) | Expr::Index(_) | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => {}
            Expr::Load { at, .. } => at.iter().for_each(offset),
            Expr::Op { args, .. } => args.iter().for_each(|&n| f(n)),
            Expr::Guard { ranges, then, otherwise } => {
                ranges.iter().for_each(|r| offset(&r.at));
                f(*then);
                f(*otherwise);
            }
        }
    }

    /// The nodes that an expression reads directly, in order.
    pub fn operands(&self, node: Node) -> SmallVec<[Node; 4]> {
        let mut out = SmallVec::new();
        self.each_operand(node, &mut |n| out.push(n));
        out
    }

    /// The nodes that a root needs, operands before users.
    pub fn reachable(&self, root: Node) -> Vec<Node> {
        let mut needed = vec![false; root.index() + 1];
        needed[root.index()] = true;
        for n in (0..=root.index()).rev() {
            if needed[n] {
                self.each_operand(Node::from_index(n), &mut |operand| needed[operand.index()] = true);
            }
        }
        (0..=root.index()).filter(|&n| needed[n]).map(Node::from_index).collect()
    }

    /// The axes that an expression's value depends on (through loads, guards and indices), sorted.
    /// The result of an earlier stage depends on the whole grid and on the axes that index it.
    pub fn axes_of(&self, root: Node) -> Vec<Axis> {
        let mut out = Vec::new();
        for node in self.reachable(root) {
            self.each_own_axis(node, &mut |a| {
                if !out.contains(&a) {
                    out.push(a);
                }
            });
        }
        out.sort_unstable();
        out
    }

    /// Calls `f` on the axes that a node depends on by itself, its operands apart, repeats included.
    fn each_own_axis(&self, node: Node, f: &mut impl FnMut(Axis)) {
        match &self.nodes[node].expr {
            Expr::Index(e) => e.each_axis(f),
            Expr::Load { at, .. } => at.iter().for_each(|s| s.expr.each_axis(f)),
            Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| r.at.expr.each_axis(f)),
            Expr::Reduced(s) | Expr::SoFar(s) => {
                self.grid.iter().chain(&self.stages[*s].at).for_each(|&a| f(a));
            }
            Expr::Const(_) | Expr::Op { .. } | Expr::Arg(_) => {}
        }
    }

    /// Which results a stage reads, and on which axes.
    fn validate_reads(&self, s: StageId, stage: &Stage) -> Result<(), String> {
        let fail = |what: String| Err(format!("{}: stage {s} {what}", self.name));
        let update = match stage.kind {
            StageKind::Reduce { update, .. } => update,
            StageKind::Store { .. } if !stage.at.is_empty() => {
                return fail("is a store with a result".into());
            }
            StageKind::Store { .. } => None,
        };
        let first = self.unit(s).start;
        for root in self.roots(stage) {
            for node in self.reachable(root) {
                let read = match self.nodes[node].expr {
                    Expr::Reduced(r) if r < first => r,
                    Expr::SoFar(r) if r <= s && Some(root) == update => r,
                    Expr::Reduced(r) | Expr::SoFar(r) => return fail(format!("reads stage {r}")),
                    _ => continue,
                };
                if !matches!(self.stages[read].kind, StageKind::Reduce { .. }) {
                    return fail(format!("reads stage {read}"));
                }
            }
            for axis in self.axes_of(root) {
                let begins = self.part(s).is_some_and(|p| p.init == root && p.init != self.root(stage));
                let folds = Some(root) != update && !begins && stage.own.contains(&axis);
                if !self.grid.contains(&axis) && !stage.at.contains(&axis) && !folds {
                    return fail(format!("uses {axis}, which it does not iterate"));
                }
            }
        }
        let Some(stream) = self.stream else { return Ok(()) };
        let walks = stage.own.contains(&stream) || stage.at.contains(&stream);
        let moving = |r: StageId| self.stages[r].own.contains(&stream);
        let moved = walks && self.reads_of(self.root(stage)).into_iter().any(moving);
        let settled = stage.at.contains(&stream) || update.is_some();
        if moved && !settled {
            return fail(format!("reads a fold over {stream}, which is streamed, and has no update"));
        }
        Ok(())
    }

    /// Whether the components of a tuple stand together, and arguments in functions that combine tuples only.
    fn validate_unit(&self, s: StageId) -> Result<(), String> {
        let fail = |what: &str| Err(format!("{}: stage {s} {what}", self.name));
        let stage = &self.stages[s];
        let part = self.part(s);
        let has_arg =
            |root: Node| self.reachable(root).iter().any(|&n| matches!(self.nodes[n].expr, Expr::Arg(_)));
        let values: Vec<Node> = match part {
            Some(part) => vec![self.root(stage), part.init],
            None => self.roots(stage).collect(),
        };
        if values.into_iter().any(has_arg) {
            return fail("reads the argument of a function");
        }
        let Some(part) = part else { return Ok(()) };
        let unit = self.unit(s);
        let twin = |(i, t): (usize, StageId)| {
            let other = &self.stages[t];
            let fits = |p: Part| p.index == i && p.of == part.of && p.any_order == part.any_order;
            self.part(t).is_some_and(fits) && other.own == stage.own && other.at == stage.at
        };
        if part.index >= part.of || unit.len() != part.of || !unit.clone().enumerate().all(twin) {
            return fail("is a component without the others");
        }
        if matches!(stage.kind, StageKind::Reduce { update: Some(_), .. }) {
            return fail("is a component with an update");
        }
        let ty = |s: StageId| self.nodes[self.root(&self.stages[s])].ty;
        let inside = |n: Node| match self.nodes[n].expr {
            Expr::Arg(i) => i < 2 * part.of && self.nodes[n].ty == ty(unit.start + i % part.of),
            Expr::Const(_) | Expr::Op { .. } => true,
            _ => false,
        };
        if !self.reachable(part.combine).into_iter().all(inside) {
            return fail("combines more than two tuples");
        }
        if [part.combine, part.init].iter().any(|&n| self.nodes[n].ty != ty(s)) {
            return fail("is combined or begins with another type");
        }
        Ok(())
    }

    /// [`Self::axes_of`] for every node, by index.
    pub fn node_axes(&self) -> Vec<Vec<Axis>> {
        let mut all: Vec<Vec<Axis>> = Vec::with_capacity(self.nodes.len());
        for id in self.nodes.keys() {
            let mut axes: Vec<Axis> = Vec::new();
            let add = |axes: &mut Vec<Axis>, a: Axis| {
                if !axes.contains(&a) {
                    axes.push(a);
                }
            };
            self.each_operand(id, &mut |operand| {
                all.get(operand.index()).into_iter().flatten().for_each(|&a| add(&mut axes, a));
            });
            self.each_own_axis(id, &mut |a| add(&mut axes, a));
            axes.sort_unstable();
            all.push(axes);
        }
        all
    }

    /// The stages whose results an expression depends on, through other stages too, sorted.
    pub fn reads_of(&self, root: Node) -> Vec<StageId> {
        let mut out = Vec::new();
        let mut work = vec![root];
        while let Some(root) = work.pop() {
            for node in self.reachable(root) {
                if let Expr::Reduced(r) = self.nodes[node].expr
                    && !out.contains(&r)
                {
                    out.push(r);
                    work.extend(self.unit(r).map(|s| self.root(&self.stages[s])));
                }
            }
        }
        out.sort_unstable();
        out
    }

    /// Checks the structural invariants; the message names the first that is broken.
    pub fn validate(&self) -> Result<(), String> {
        let mut known = vec![false; self.axes.len()];
        let inner = self.stages.iter().flat_map(|s| s.at.iter().chain(&s.own));
        for &a in self.grid.iter().chain(inner) {
            if a.index() >= self.axes.len() {
                return Err(format!("{}: unknown axis {a}", self.name));
            }
            known[a.index()] = true;
        }
        for (id, node) in self.nodes.iter() {
            let mut later = None;
            self.each_operand(id, &mut |operand| later = later.or((operand >= id).then_some(operand)));
            if let Some(operand) = later {
                return Err(format!("{}: {id} reads {operand}, which comes later", self.name));
            }
            if let Expr::Load { param, at } = &node.expr {
                let p = self
                    .params
                    .get(*param)
                    .ok_or_else(|| format!("{}: {id} loads unknown p{param}", self.name))?;
                if *param >= self.inputs || at.len() != p.shape.len() || p.elem != node.ty {
                    return Err(format!(
                        "{}: {id} loads p{param} with a wrong rank or type, or loads an output",
                        self.name
                    ));
                }
            }
        }
        let mut stored = vec![false; self.params.len() - self.inputs];
        for (s, stage) in self.stages.iter().enumerate() {
            self.validate_unit(s)?;
            self.validate_reads(s, stage)?;
            if let StageKind::Store { param, at, value } = &stage.kind {
                let p = self.params.get(*param).filter(|_| *param >= self.inputs);
                let p = p.ok_or_else(|| format!("{}: stage {s} stores to p{param}", self.name))?;
                if at.len() != p.shape.len() || p.elem != self.nodes[*value].ty {
                    return Err(format!(
                        "{}: stage {s} stores to p{param} with a wrong rank or type",
                        self.name
                    ));
                }
                stored[*param - self.inputs] = true;
            }
        }
        match stored.iter().position(|s| !s) {
            Some(o) => Err(format!("{}: output {o} is never stored", self.name)),
            None => Ok(()),
        }
    }
}
