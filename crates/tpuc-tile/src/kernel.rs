//! Kernels.

use crate::IndexExpr;
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
}

#[derive(Clone, Debug, PartialEq)]
pub struct NodeData {
    pub expr: Expr,
    pub ty: ElementType,
}

/// A commutative, associative reducer with an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Monoid {
    Add,
    Mul,
    Max,
    Min,
    And,
    Or,
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
    pub fn op(self) -> OpKind {
        match self {
            Monoid::Add => OpKind::Add,
            Monoid::Mul => OpKind::Multiply,
            Monoid::Max => OpKind::Maximum,
            Monoid::Min => OpKind::Minimum,
            Monoid::And => OpKind::And,
            Monoid::Or => OpKind::Or,
        }
    }
    /// The neutral element, where the type has one. Negative zero is the neutral element of float addition.
    pub fn identity(self, ty: ElementType) -> Option<Scalar> {
        use tpuc_tensor::Kind::*;
        Some(match (self, ty.kind()) {
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
    /// Over zero points the result is the monoid's identity.
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
            if on_axis {
                out.streamed.push(s);
            } else if self.reads_of(self.root(stage)).iter().any(|r| out.streamed.contains(r)) {
                out.after.push(s);
            } else {
                out.before.push(s);
            }
        }
        out
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

    /// The root expression of a stage, and of its update.
    pub fn roots(&self, stage: &Stage) -> impl Iterator<Item = Node> + use<> {
        let update = match stage.kind {
            StageKind::Reduce { update, .. } => update,
            StageKind::Store { .. } => None,
        };
        std::iter::once(self.root(stage)).chain(update)
    }

    /// The nodes that an expression reads directly, in order.
    pub fn operands(&self, node: Node) -> Vec<Node> {
        let offsets = |at: &[Subscript]| {
            at.iter().filter_map(|s| s.offset.as_ref().map(|o| o.node)).collect::<Vec<_>>()
        };
        match &self.nodes[node].expr {
            Expr::Const(_) | Expr::Index(_) | Expr::Reduced(_) | Expr::SoFar(_) => Vec::new(),
            Expr::Load { at, .. } => offsets(at),
            Expr::Op { args, .. } => args.clone(),
            Expr::Guard { ranges, then, otherwise } => {
                let mut out: Vec<Node> =
                    ranges.iter().filter_map(|r| r.at.offset.as_ref().map(|o| o.node)).collect();
                out.extend([*then, *otherwise]);
                out
            }
        }
    }

    /// The nodes that a root needs, operands before users.
    pub fn reachable(&self, root: Node) -> Vec<Node> {
        let mut needed = vec![false; root.index() + 1];
        needed[root.index()] = true;
        for n in (0..=root.index()).rev() {
            if needed[n] {
                for operand in self.operands(Node::from_index(n)) {
                    needed[operand.index()] = true;
                }
            }
        }
        (0..=root.index()).filter(|&n| needed[n]).map(Node::from_index).collect()
    }

    /// The axes that an expression's value depends on (through loads, guards and indices), sorted.
    /// The result of an earlier stage depends on the whole grid and on the axes that index it.
    pub fn axes_of(&self, root: Node) -> Vec<Axis> {
        let mut out = Vec::new();
        for node in self.reachable(root) {
            let mut add = |e: &IndexExpr| e.each_axis(&mut |a| out.push(a));
            match &self.nodes[node].expr {
                Expr::Index(e) => add(e),
                Expr::Load { at, .. } => at.iter().for_each(|s| add(&s.expr)),
                Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| add(&r.at.expr)),
                Expr::Reduced(s) | Expr::SoFar(s) => {
                    out.extend(self.grid.iter().chain(&self.stages[*s].at));
                }
                Expr::Const(_) | Expr::Op { .. } => {}
            }
        }
        out.sort();
        out.dedup();
        out
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
        for root in self.roots(stage) {
            for node in self.reachable(root) {
                let read = match self.nodes[node].expr {
                    Expr::Reduced(r) if r < s => r,
                    Expr::SoFar(r) if r <= s && Some(root) == update => r,
                    Expr::Reduced(r) | Expr::SoFar(r) => return fail(format!("reads stage {r}")),
                    _ => continue,
                };
                if !matches!(self.stages[read].kind, StageKind::Reduce { .. }) {
                    return fail(format!("reads stage {read}"));
                }
            }
            for axis in self.axes_of(root) {
                let folds = Some(root) != update && stage.own.contains(&axis);
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

    /// [`Self::axes_of`] for every node, by index.
    pub fn node_axes(&self) -> Vec<Vec<Axis>> {
        let mut all: Vec<Vec<Axis>> = Vec::with_capacity(self.nodes.len());
        for (id, node) in self.nodes.iter() {
            let mut axes: Vec<Axis> = Vec::new();
            for operand in self.operands(id) {
                axes.extend(all.get(operand.index()).into_iter().flatten());
            }
            let mut add = |e: &IndexExpr| e.each_axis(&mut |a| axes.push(a));
            match &node.expr {
                Expr::Index(e) => add(e),
                Expr::Load { at, .. } => at.iter().for_each(|s| add(&s.expr)),
                Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| add(&r.at.expr)),
                Expr::Reduced(s) | Expr::SoFar(s) => {
                    axes.extend(self.grid.iter().chain(&self.stages[*s].at));
                }
                Expr::Const(_) | Expr::Op { .. } => {}
            }
            axes.sort_unstable();
            axes.dedup();
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
                    work.push(self.root(&self.stages[r]));
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
            for operand in self.operands(id) {
                if operand >= id {
                    return Err(format!("{}: {id} reads {operand}, which comes later", self.name));
                }
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
