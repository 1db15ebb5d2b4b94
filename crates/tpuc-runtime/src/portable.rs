//! A portable evaluator of kernels: one point after another, one scalar after another.
//!
//! It defines what generated code must compute. Every node is rounded to its type by the reference interpreter's
//! own functions; reductions of floats accumulate in f64 (complex ones in `complex<f64>`) in row-major order and
//! round once. Tuples are combined in the types of their components. A streamed axis may be run in blocks: the same result up to rounding.

use crate::RunError;
use std::cell::OnceCell;
use tpuc_interp::apply_elementwise;
use tpuc_ir::AttrDict;
use tpuc_support::entity::Entity;
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, round_to, strides};
use tpuc_tile::{
    Axis, Expr, IndexExpr, Kernel, Monoid, Node, NodeData, Rounds, Stage, StageId, StageKind, Subscript,
};

/// Runs a kernel on its inputs; returns its outputs.
///
/// # Errors
/// When the kernel is malformed: a wrong number or type of inputs, a load outside its buffer that no guard
/// excludes, an op that the interpreter does not define.
pub fn eval_kernel(kernel: &Kernel, inputs: &[Tensor]) -> Result<Vec<Tensor>, RunError> {
    eval_kernel_blocked(kernel, inputs, u64::MAX)
}

/// Runs a kernel on its inputs, a streamed axis in blocks of at most so many points.
///
/// # Errors
/// As [`eval_kernel`].
pub fn eval_kernel_blocked(kernel: &Kernel, inputs: &[Tensor], block: u64) -> Result<Vec<Tensor>, RunError> {
    kernel.validate().map_err(RunError::Malformed)?;
    if inputs.len() != kernel.inputs {
        return Err(RunError::InputCount { want: kernel.inputs, got: inputs.len() });
    }
    for (index, (param, got)) in kernel.params.iter().zip(inputs).enumerate() {
        crate::error::check_input(index, param.elem, &param.shape, got)?;
    }
    let mut machine = Machine {
        kernel,
        inputs,
        outputs: Vec::new(),
        point: vec![0; kernel.axes.len()],
        values: vec![None; kernel.nodes.len()],
        reduced: vec![Vec::new(); kernel.stages.len()],
        so_far: vec![Vec::new(); kernel.stages.len()],
        block: 0..u64::MAX,
        plans: vec![OnceCell::new(); kernel.nodes.len()],
    };
    for param in kernel.outputs() {
        let zero = Scalar::zero(param.elem);
        let count = param.shape.iter().product::<u64>() as usize;
        machine.outputs.push(vec![zero; count]);
    }
    let rounds = kernel.rounds();
    machine.each_point(&kernel.grid, 0, &mut |m| m.grid_point(&rounds, block.max(1)))?;
    let outputs = machine.outputs.into_iter().zip(kernel.outputs());
    Ok(outputs.map(|(values, p)| Tensor::from_scalars(p.elem, &p.shape, values)).collect())
}

struct Machine<'a> {
    kernel: &'a Kernel,
    inputs: &'a [Tensor],
    outputs: Vec<Vec<Scalar>>,
    /// Where each axis stands.
    point: Vec<i64>,
    /// By node; nothing where a load would leave its buffer, or where that spread to.
    values: Vec<Option<Scalar>>,
    /// By stage, over its `at` axes: the results, and what they were before this block. A streamed axis counts
    /// from the start of the block.
    reduced: Vec<Vec<Option<Scalar>>>,
    so_far: Vec<Vec<Option<Scalar>>>,
    /// The points of the streamed axis that are run now.
    block: std::ops::Range<u64>,
    /// The nodes that each root needs, in order.
    plans: Vec<OnceCell<Vec<Node>>>,
}

impl Machine<'_> {
    fn each_point(
        &mut self,
        axes: &[Axis],
        depth: usize,
        f: &mut dyn FnMut(&mut Self) -> Result<(), RunError>,
    ) -> Result<(), RunError> {
        let Some(axis) = axes.get(depth) else { return f(self) };
        let streamed = self.kernel.stream == Some(*axis);
        let points = 0..self.kernel.extent(*axis);
        let points = if streamed { self.block.start..points.end.min(self.block.end) } else { points };
        for i in points {
            self.point[axis.index()] = i as i64;
            self.each_point(axes, depth + 1, f)?;
        }
        Ok(())
    }

    fn stage(&mut self, s: usize, stage: &Stage) -> Result<(), RunError> {
        let kernel = self.kernel;
        match &stage.kind {
            StageKind::Reduce { monoid: Monoid::Tuple(part), .. } => {
                if part.index == 0 {
                    self.tuple(kernel.unit(s), stage)?;
                }
            }
            StageKind::Reduce { monoid, body, update } => {
                let ty = kernel.nodes[*body].ty;
                let identity = monoid
                    .identity(ty)
                    .ok_or_else(|| RunError::Malformed(format!("{}: {monoid:?} of {ty}", kernel.name)))?;
                let goes_on = self.goes_on(stage);
                let count = stage.at.iter().map(|&a| self.span(a)).product::<u64>();
                if !goes_on {
                    self.reduced[s] = vec![Some(identity); count as usize];
                }
                self.so_far[s].clone_from(&self.reduced[s]);
                self.each_point(&stage.at, 0, &mut |m| {
                    let place = m.place(s);
                    let mut sum = match (goes_on, update) {
                        (true, Some(update)) => m.root(*update)?,
                        _ => m.so_far[s][place].unwrap_or(identity),
                    };
                    m.each_point(&stage.own, 0, &mut |m| {
                        let value = m.root(*body)?;
                        sum = combine(*monoid, sum, value, ty)?;
                        Ok(())
                    })?;
                    m.reduced[s][place] = Some(round(sum, ty));
                    Ok(())
                })?;
            }
            StageKind::Store { param, at, value } => {
                let output = param - kernel.inputs;
                self.each_point(&stage.own, 0, &mut |m| {
                    let scalar = m.root(*value)?;
                    let coordinates: Vec<i64> = at.iter().map(|e| m.index(e)).collect();
                    let place = linear(&coordinates, &kernel.params[*param].shape).ok_or_else(|| {
                        RunError::Malformed(format!("{}: a store outside output {output}", kernel.name))
                    })?;
                    m.outputs[output][place] = scalar;
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    /// Whether a fold goes on from where the last block of the streamed axis left it.
    fn goes_on(&self, stage: &Stage) -> bool {
        self.kernel.stream.is_some_and(|a| stage.own.contains(&a)) && self.block.start > 0
    }

    /// The stages that fold the components of a tuple.
    fn tuple(&mut self, unit: std::ops::Range<StageId>, stage: &Stage) -> Result<(), RunError> {
        let kernel = self.kernel;
        let goes_on = self.goes_on(stage);
        let count = stage.at.iter().map(|&a| self.span(a)).product::<u64>() as usize;
        if !goes_on {
            unit.clone().for_each(|s| self.reduced[s] = vec![None; count]);
        }
        self.each_point(&stage.at, 0, &mut |m| {
            let place = m.place(unit.start);
            let mut sum = Vec::with_capacity(unit.len());
            for s in unit.clone() {
                let before = m.reduced[s][place].filter(|_| goes_on);
                let begin = kernel.part(s).map(|part| part.init);
                sum.push(match (before, begin) {
                    (None, Some(init)) => m.root(init)?,
                    (before, _) => before.unwrap_or(Scalar::zero(kernel.nodes[kernel.root(stage)].ty)),
                });
            }
            m.each_point(&stage.own, 0, &mut |m| {
                let next = unit.clone().map(|s| m.root(kernel.root(&kernel.stages[s])));
                let next = next.collect::<Result<Vec<Scalar>, RunError>>()?;
                sum = kernel.combine(unit.clone(), &sum, &next, |data, args| m.closed(data, args))?;
                Ok(())
            })?;
            for (s, value) in unit.clone().zip(&sum) {
                m.reduced[s][place] = Some(*value);
            }
            Ok(())
        })
    }

    /// A constant, or an op on these operands.
    fn closed(&self, data: &NodeData, args: &[Scalar]) -> Result<Scalar, RunError> {
        match &data.expr {
            Expr::Const(value) => Ok(round(*value, data.ty)),
            Expr::Op { kind, attrs, args: operands } => {
                let elem = operands.last().map_or(data.ty, |&a| self.kernel.nodes[a].ty);
                apply(*kind, attrs, args, elem, data.ty)
            }
            _ => Err(RunError::Malformed(format!("{}: a function of more than tuples", self.kernel.name))),
        }
    }

    /// The points of an axis that are run now.
    fn span(&self, axis: Axis) -> u64 {
        let extent = self.kernel.extent(axis);
        if self.kernel.stream == Some(axis) {
            self.block.end.min(extent).saturating_sub(self.block.start)
        } else {
            extent
        }
    }

    /// Where a stage keeps its result for the current point.
    fn place(&self, s: StageId) -> usize {
        self.kernel.stages[s].at.iter().fold(0, |flat, &a| {
            let start = if self.kernel.stream == Some(a) { self.block.start } else { 0 };
            flat * self.span(a) as usize + self.point[a.index()] as usize - start as usize
        })
    }

    /// All stages at the current point of the grid.
    fn grid_point(&mut self, rounds: &Rounds, block: u64) -> Result<(), RunError> {
        let kernel = self.kernel;
        self.block = 0..u64::MAX;
        rounds.before.iter().try_for_each(|&s| self.stage(s, &kernel.stages[s]))?;
        if let Some(axis) = kernel.stream {
            let mut start = 0u64;
            loop {
                let end = start.saturating_add(block);
                self.block = start..end;
                rounds.streamed.iter().try_for_each(|&s| self.stage(s, &kernel.stages[s]))?;
                if end >= kernel.extent(axis) {
                    break;
                }
                start = end;
            }
            self.block = 0..u64::MAX;
        }
        rounds.after.iter().try_for_each(|&s| self.stage(s, &kernel.stages[s]))
    }

    /// The value of a root at the current point.
    fn root(&mut self, root: Node) -> Result<Scalar, RunError> {
        let plan = self.plans[root.index()].take().unwrap_or_else(|| self.kernel.reachable(root));
        for &node in &plan {
            self.values[node.index()] = self.node(node)?;
        }
        let _ = self.plans[root.index()].set(plan);
        self.values[root.index()].ok_or_else(|| {
            RunError::Malformed(format!("{}: {root} needs a load outside its buffer", self.kernel.name))
        })
    }

    fn node(&self, node: Node) -> Result<Option<Scalar>, RunError> {
        let data = &self.kernel.nodes[node];
        Ok(match &data.expr {
            Expr::Const(value) => Some(round(*value, data.ty)),
            Expr::Index(e) => {
                let value = Scalar::Int(self.index(e).into());
                Some(apply(tpuc_ir::OpKind::Convert, &AttrDict::new(), &[value], ElementType::I64, data.ty)?)
            }
            Expr::Load { param, at } => {
                let coordinates: Option<Vec<i64>> = at.iter().map(|s| self.subscript(s)).collect();
                let place = coordinates.and_then(|c| linear(&c, &self.kernel.params[*param].shape));
                place.map(|i| self.inputs[*param].get(i))
            }
            Expr::Op { kind, attrs, args } => {
                let operands: Option<Vec<Scalar>> = args.iter().map(|a| self.values[a.index()]).collect();
                let Some(operands) = operands else { return Ok(None) };
                let elem = args.last().map_or(data.ty, |&a| self.kernel.nodes[a].ty);
                Some(apply(*kind, attrs, &operands, elem, data.ty)?)
            }
            Expr::Guard { ranges, then, otherwise } => {
                let mut inside = Some(true);
                for range in ranges {
                    let holds = self.subscript(&range.at).map(|i| 0 <= i && i < range.extent as i64);
                    inside = inside.zip(holds).map(|(a, b)| a && b);
                }
                inside.and_then(|i| self.values[if i { then } else { otherwise }.index()])
            }
            Expr::Reduced(s) => self.reduced[*s].get(self.place(*s)).copied().flatten(),
            Expr::SoFar(s) => self.so_far[*s].get(self.place(*s)).copied().flatten(),
            Expr::Arg(_) => None,
        })
    }

    fn index(&self, e: &IndexExpr) -> i64 {
        e.eval(&|a: Axis| self.point[a.index()])
    }

    fn subscript(&self, s: &Subscript) -> Option<i64> {
        let base = self.index(&s.expr);
        let Some(offset) = &s.offset else { return Some(base) };
        let at = self.values[offset.node.index()]?.as_int()?;
        Some(base + offset.sign * at.clamp(0, offset.max.into()) as i64)
    }
}

/// The row-major position, if the coordinates are inside.
fn linear(coordinates: &[i64], shape: &[u64]) -> Option<usize> {
    coordinates.iter().zip(shape).zip(strides(shape)).try_fold(0, |sum, ((&c, &d), stride)| {
        let c = u64::try_from(c).ok().filter(|&c| c < d)?;
        Some(sum + c as usize * stride)
    })
}

/// `apply_elementwise`, and the conversions of bits that it leaves to whole tensors.
fn apply(
    kind: tpuc_ir::OpKind,
    attrs: &AttrDict,
    operands: &[Scalar],
    operand: ElementType,
    result: ElementType,
) -> Result<Scalar, RunError> {
    if kind == tpuc_ir::OpKind::BitcastConvert && operand.byte_width() == result.byte_width() {
        let one = Tensor::from_scalars(operand, &[], operands.iter().copied());
        return Ok(Tensor::from_bytes(result, &[], one.bytes())?.get(0));
    }
    Ok(apply_elementwise(kind, attrs, operands, operand, result)?)
}

/// The type in which a reduction accumulates.
fn accumulator(ty: ElementType) -> ElementType {
    match ty.kind() {
        Kind::Float => ElementType::F64,
        Kind::Complex => ElementType::C128,
        _ => ty,
    }
}

fn combine(monoid: Monoid, sum: Scalar, value: Scalar, ty: ElementType) -> Result<Scalar, RunError> {
    let wide = accumulator(ty);
    let op = monoid.op().ok_or_else(|| RunError::Malformed(format!("{monoid:?} of single values")))?;
    apply(op, &AttrDict::new(), &[sum, value], wide, wide)
}

fn round(value: Scalar, ty: ElementType) -> Scalar {
    match value {
        Scalar::Float(x) => Scalar::Float(round_to(ty, x)),
        Scalar::Complex(re, im) => Scalar::Complex(round_to(ty.real(), re), round_to(ty.real(), im)),
        other => other,
    }
}
