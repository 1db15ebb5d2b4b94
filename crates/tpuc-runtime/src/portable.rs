//! A portable evaluator of kernels: one point after another, one scalar after another.
//!
//! It defines what generated code must compute. Every node is rounded to its type by the reference interpreter's
//! own functions; reductions of floats accumulate in f64 (complex ones in `complex<f64>`) in row-major order and
//! round once.

use crate::RunError;
use std::cell::OnceCell;
use tpuc_interp::apply_elementwise;
use tpuc_ir::AttrDict;
use tpuc_support::entity::Entity;
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, round_to, strides};
use tpuc_tile::{Axis, Expr, IndexExpr, Kernel, Monoid, Node, Stage, StageKind, Subscript};

/// Runs a kernel on its inputs; returns its outputs.
///
/// # Errors
/// When the kernel is malformed: a wrong number or type of inputs, a load outside its buffer that no guard
/// excludes, an op that the interpreter does not define.
pub fn eval_kernel(kernel: &Kernel, inputs: &[Tensor]) -> Result<Vec<Tensor>, RunError> {
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
        reduced: vec![None; kernel.stages.len()],
        plans: kernel.stages.iter().map(|_| OnceCell::new()).collect(),
    };
    for param in kernel.outputs() {
        let zero = Scalar::zero(param.elem);
        let count = param.shape.iter().product::<u64>() as usize;
        machine.outputs.push(vec![zero; count]);
    }
    machine.each_point(&kernel.grid, 0, &mut |m| {
        for (s, stage) in kernel.stages.iter().enumerate() {
            m.stage(s, stage)?;
        }
        Ok(())
    })?;
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
    reduced: Vec<Option<Scalar>>,
    /// The nodes that each stage evaluates, in order.
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
        for i in 0..self.kernel.extent(*axis) {
            self.point[axis.index()] = i as i64;
            self.each_point(axes, depth + 1, f)?;
        }
        Ok(())
    }

    fn stage(&mut self, s: usize, stage: &Stage) -> Result<(), RunError> {
        let kernel = self.kernel;
        match &stage.kind {
            StageKind::Reduce { monoid, body } => {
                let ty = kernel.nodes[*body].ty;
                let mut sum = monoid
                    .identity(ty)
                    .ok_or_else(|| RunError::Malformed(format!("{}: {monoid:?} of {ty}", kernel.name)))?;
                self.each_point(&stage.own, 0, &mut |m| {
                    let value = m.root(s, *body)?;
                    sum = combine(*monoid, sum, value, ty)?;
                    Ok(())
                })?;
                self.reduced[s] = Some(round(sum, ty));
            }
            StageKind::Store { param, at, value } => {
                let output = param - kernel.inputs;
                self.each_point(&stage.own, 0, &mut |m| {
                    let scalar = m.root(s, *value)?;
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

    /// The value of a stage's root at the current point.
    fn root(&mut self, stage: usize, root: Node) -> Result<Scalar, RunError> {
        let plan = self.plans[stage].take().unwrap_or_else(|| self.kernel.reachable(root));
        for &node in &plan {
            self.values[node.index()] = self.node(node)?;
        }
        let _ = self.plans[stage].set(plan);
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
            Expr::Reduced(stage) => self.reduced[*stage],
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
    apply(monoid.op(), &AttrDict::new(), &[sum, value], wide, wide)
}

fn round(value: Scalar, ty: ElementType) -> Scalar {
    match value {
        Scalar::Float(x) => Scalar::Float(round_to(ty, x)),
        Scalar::Complex(re, im) => Scalar::Complex(round_to(ty.real(), re), round_to(ty.real(), im)),
        other => other,
    }
}
