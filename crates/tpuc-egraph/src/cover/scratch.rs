//! The e-nodes as ops of a module of their own, so that kernels can be built from any choice of them.

use crate::context::EGraph;
use crate::extract::problem::Problem;
use crate::form::{Built, KernelBuilder, Role, role};
use crate::lang::{Head, Node, RESULT, constant_attrs, plain_attrs};
use crate::write::{body, result_types};
use egg::Id;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use tpuc_ir::{Attr, AttrDict, Builder, Module, Op, OpData, OpKind, TensorType, Type, Value};
use tpuc_tile::Kernel;

/// A module in which every class is one value, and every candidate an op that reads classes.
pub struct Scratch {
    module: Module,
    values: Vec<Option<Value>>,
    /// By candidate.
    ops: Vec<Option<Op>>,
    roles: Vec<Role>,
}

impl Scratch {
    /// `ids` are the e-graph's classes by position.
    pub fn new(egraph: &EGraph, problem: &Problem<Node>, ids: &[Id]) -> Self {
        let mut module = Module::new();
        let types: Vec<Option<Type>> =
            ids.iter().map(|&id| egraph[id].data.ty.clone().map(Type::Tensor)).collect();
        let (_, block) =
            Builder::function(&mut module, "classes", types.iter().flatten().cloned().collect(), Vec::new());
        let mut args = module.blocks[block].args.clone().into_iter();
        let mut values: Vec<Option<Value>> =
            types.iter().map(|ty| ty.as_ref().and_then(|_| args.next())).collect();
        // A class with one known scalar everywhere is a literal of whoever reads it.
        for (value, &id) in values.iter_mut().zip(ids) {
            let data = &egraph[id].data;
            let (true, Some(constant), Some(ty)) = (data.is_number(), &data.constant, &data.ty) else {
                continue;
            };
            let scalar = Type::Tensor(TensorType { shape: SmallVec::new(), ..ty.clone() });
            let mut builder = Builder::new(&mut module, block);
            let attrs = constant_attrs(constant.materialise(&[]));
            let number = builder.value(OpKind::Constant, [], attrs, scalar);
            let attrs = AttrDict::new().with("broadcast_dimensions", Attr::i64s([]));
            let everywhere = Type::Tensor(ty.clone());
            *value = Some(builder.value(OpKind::BroadcastInDim, [number], attrs, everywhere));
        }
        let mut out = Self { module, values, ops: Vec::new(), roles: Vec::new() };
        let positions: FxHashMap<Id, usize> = ids.iter().enumerate().map(|(i, &id)| (id, i)).collect();
        for candidate in &problem.candidates {
            let operands = candidate.what.operands().iter().map(|&c| out.value_of(egraph, c, &positions));
            let operands: Option<SmallVec<[Value; 4]>> = operands.collect();
            let op = operands.and_then(|operands| {
                out.op(
                    egraph,
                    &candidate.what,
                    operands,
                    egraph[ids[candidate.class]].data.ty.clone()?.into(),
                )
            });
            out.ops.push(op);
            out.roles.push(op.map_or(Role::Boundary, |op| role(&out.module, op)));
        }
        out
    }

    fn value_of(&self, egraph: &EGraph, class: Id, positions: &FxHashMap<Id, usize>) -> Option<Value> {
        self.values[*positions.get(&egraph.find(class))?]
    }

    fn op(&mut self, egraph: &EGraph, node: &Node, operands: SmallVec<[Value; 4]>, ty: Type) -> Option<Op> {
        let (Head::Op(kind), Some(attrs)) = (node.head(), node.attrs()) else { return None };
        let attrs: AttrDict = egraph.analysis.attrs.get(attrs).clone();
        let mut data = OpData::new(kind);
        data.operands = operands.into_iter().collect();
        let ty = ty.as_tensor()?;
        data.regions.extend(body(&mut self.module, &attrs, ty.elem, &Default::default())?);
        data.attrs = plain_attrs(&attrs);
        if let Some(result) = attrs.get(RESULT) {
            data.attrs.set(RESULT, result.clone());
        }
        let types = result_types(&attrs, ty)?;
        Some(self.module.new_op(data, types))
    }

    /// The part that a candidate plays in a kernel; `Boundary` when it is not an op.
    pub fn role(&self, candidate: usize) -> Role {
        self.roles[candidate]
    }

    /// The kernel in which these candidates compute their classes, the last one's class the result. Otherwise why
    /// there is none.
    pub fn kernel(&self, problem: &Problem<Node>, inside: &[usize]) -> Result<Kernel, String> {
        let root = inside.last().and_then(|&n| self.ops[n]).ok_or("not an op")?;
        let chosen: FxHashMap<Value, Op> = inside
            .iter()
            .filter_map(|&n| Some((self.values[problem.candidates[n].class]?, self.ops[n]?)))
            .collect();
        let Built { kernel, inputs, .. } =
            KernelBuilder::build(&self.module, root, &|v| chosen.get(&v).copied()).map_err(|d| d.0)?;
        kernel.validate()?;
        // What is read at computed positions has to be in memory.
        if inputs.iter().any(|v| chosen.contains_key(v)) {
            return Err("it would read at computed positions what it computes".into());
        }
        Ok(kernel)
    }
}
