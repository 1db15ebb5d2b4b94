//! An instance of a left side with its values, and right sides evaluated on it.

use super::generate::Instance;
use crate::context::{Context, EGraph};
use crate::graph::{Graph, GraphNode};
use crate::lang::{Head, Node, constant_attrs};
use crate::rules::ast::Fp;
use crate::rules::matcher::{Plan, PlanRef};
use crate::term::evaluate_node;
use crate::window::Window;
use crate::write::{Found, Written, write};
use egg::{Id, Language as _};
use rustc_hash::FxHashMap;
use tpuc_ir::{AttrDict, Builder, Module, OpKind, Type};
use tpuc_tensor::{ElementType, Scalar, Tensor};

fn type_of(t: &Tensor) -> Type {
    Type::tensor(t.elem(), t.shape().iter().map(|&d| d as i64))
}

/// The instance as an e-graph, with the value of every class.
pub struct World {
    pub egraph: EGraph,
    pub root: Id,
    pub inputs: Vec<Tensor>,
    graph: Graph,
    /// The classes of the graph's nodes.
    ids: Vec<Id>,
    values: FxHashMap<Id, Tensor>,
    way: Way,
}

impl World {
    /// `None` when the interpreter does not accept the left side.
    pub fn new(instance: Instance) -> Option<Self> {
        let Instance { graph, context, inputs } = instance;
        let mut tensors: Vec<Tensor> = Vec::new();
        for n in &graph.nodes {
            let value = match (n.node.head(), n.node.number()) {
                (Head::Input, Some(i)) => inputs[i].clone(),
                (Head::Op(kind), _) => {
                    let operands: Vec<Tensor> =
                        n.node.operands().iter().map(|&c| tensors[usize::from(c)].clone()).collect();
                    evaluate_node(kind, context.attrs.get(n.node.attrs()?), &operands, n.ty.as_ref()?)?
                }
                _ => return None,
            };
            tensors.push(value);
        }
        let way = tensors.iter().fold(Way { scale: 1.0, coarsest: 0.0 }, Way::passes);
        let (egraph, roots) = graph.seed(context);
        let mut values = FxHashMap::default();
        let mut ids: Vec<Id> = Vec::new();
        for (n, tensor) in graph.nodes.iter().zip(tensors) {
            let id = egraph.lookup(n.node.clone().map_children(|c| ids[usize::from(c)]))?;
            ids.push(id);
            values.insert(id, tensor);
        }
        Some(Self { egraph, root: roots[0], inputs, graph, ids, values, way })
    }

    /// The value of a class of the left side, or of a class that was folded.
    pub fn value(&self, id: Id) -> Option<Tensor> {
        let id = self.egraph.find(id);
        let data = &self.egraph[id].data;
        let known = || Some(data.constant.as_ref()?.materialise(&data.ty.as_ref()?.dims()?));
        self.values.get(&id).cloned().or_else(known)
    }

    /// The value of a right side, and what is known of the error on the way to it.
    pub fn plan(&self, plan: &Plan, root: PlanRef) -> Option<(Tensor, Way)> {
        let mut new: Vec<Tensor> = Vec::new();
        let mut way = self.way;
        for n in &plan.nodes {
            let operand = |c: &PlanRef| match c {
                PlanRef::Class(id) => self.value(*id),
                PlanRef::New(i) => Some(new[*i].clone()),
            };
            let operands: Vec<Tensor> = n.children.iter().map(operand).collect::<Option<_>>()?;
            let value = evaluate_node(n.kind, &n.attrs, &operands, &n.ty)?;
            way = way.passes(&value);
            new.push(value);
        }
        let value = match root {
            PlanRef::Class(id) => self.value(id),
            PlanRef::New(i) => Some(new[i].clone()),
        };
        Some((value?, way))
    }

    /// The largest rank of the instance's values.
    pub fn rank(&self) -> usize {
        self.values.values().map(Tensor::rank).max().unwrap_or(0)
    }

    /// A module with both sides as functions of the instance's inputs; `None` when a side cannot be written down.
    pub fn module(&self, plan: &Plan, root: PlanRef) -> Option<Module> {
        let mut module = Module::new();
        self.function(&mut module, "left", self.graph.clone(), self.egraph.analysis.clone())?;
        let (mut graph, mut context) = (self.graph.clone(), self.egraph.analysis.clone());
        let mut new: Vec<usize> = Vec::new();
        for n in &plan.nodes {
            let mut children = Vec::new();
            for &child in &n.children {
                children.push(Id::from(self.place(&mut graph, &mut context, &new, child)?));
            }
            let node = Node::op(n.kind, context.attrs.intern(n.attrs.clone()), children);
            graph.nodes.push(GraphNode { node, ty: Some(n.ty.clone()), origin: 0 });
            new.push(graph.nodes.len() - 1);
        }
        graph.roots = vec![self.place(&mut graph, &mut context, &new, root)?];
        self.function(&mut module, "right", needed(&graph), context)?;
        Some(module)
    }

    /// The node of a graph that stands for a part of a plan; known values become constants.
    fn place(&self, graph: &mut Graph, context: &mut Context, new: &[usize], at: PlanRef) -> Option<usize> {
        let id = match at {
            PlanRef::New(n) => return Some(new[n]),
            PlanRef::Class(id) => self.egraph.find(id),
        };
        if let Some(n) = self.ids.iter().position(|&i| self.egraph.find(i) == id) {
            return Some(n);
        }
        let attrs = context.attrs.intern(constant_attrs(self.value(id)?));
        let ty = self.egraph[id].data.ty.clone();
        graph.nodes.push(GraphNode { node: Node::op(OpKind::Constant, attrs, []), ty, origin: 0 });
        Some(graph.nodes.len() - 1)
    }

    fn function(&self, module: &mut Module, name: &str, graph: Graph, context: Context) -> Option<()> {
        let inputs: Vec<Type> = self.inputs.iter().map(type_of).collect();
        let result = Type::Tensor(graph.nodes[*graph.roots.first()?].ty.clone()?);
        let (_, block) = Builder::function(module, name, inputs, vec![result]);
        let args = module.blocks[block].args.clone();
        let inputs =
            context.inputs.iter().enumerate().map(|(i, input)| args.get(i).copied().unwrap_or(input.0));
        let window = Window { inputs: inputs.collect(), ..Window::default() };
        let found = Found { graph, kernels: Vec::new(), attrs: context.attrs, effects: 0 };
        let Written { ops, outputs: values } = write(module, &found, &window, &FxHashMap::default())?;
        module.blocks[block].ops.extend(ops.into_iter().map(|(_, op)| op));
        Builder::new(module, block).op(OpKind::FuncReturn, values, AttrDict::new(), []);
        Some(())
    }
}

/// The part of a graph that its roots read.
fn needed(graph: &Graph) -> Graph {
    let mut keep = vec![false; graph.nodes.len()];
    graph.roots.iter().for_each(|&r| keep[r] = true);
    for n in (0..graph.nodes.len()).rev().collect::<Vec<_>>() {
        if keep[n] {
            graph.nodes[n].node.children().iter().for_each(|&c| keep[usize::from(c)] = true);
        }
    }
    let mut at = vec![0; graph.nodes.len()];
    let mut out = Graph::default();
    for (n, node) in graph.nodes.iter().enumerate().filter(|(n, _)| keep[*n]) {
        at[n] = out.nodes.len();
        let moved = node.node.clone().map_children(|c| Id::from(at[usize::from(c)]));
        out.nodes.push(GraphNode { node: moved, ..node.clone() });
    }
    out.roots = graph.roots.iter().map(|&r| at[r]).collect();
    out
}

/// The largest finite magnitude of a tensor's floats.
fn magnitude(t: &Tensor) -> f64 {
    t.scalars().fold(0.0, |m: f64, s| match s {
        Scalar::Float(x) if x.is_finite() => m.max(x.abs()),
        Scalar::Complex(re, im) if re.is_finite() && im.is_finite() => m.max(re.abs()).max(im.abs()),
        _ => m,
    })
}

/// What bounds the rounding errors of a value: all values that it was made from.
#[derive(Clone, Copy)]
pub struct Way {
    /// The largest finite magnitude.
    scale: f64,
    /// The largest tolerance of an element type.
    coarsest: f64,
}

impl Way {
    fn passes(self, t: &Tensor) -> Self {
        Way { scale: self.scale.max(magnitude(t)), coarsest: self.coarsest.max(tolerance(t.elem())) }
    }
}

/// The error of a short chain of ops, relative to the largest value on the way.
fn tolerance(elem: ElementType) -> f64 {
    match elem.real() {
        ElementType::F64 => 1e-9,
        ElementType::F32 => 2e-4,
        ElementType::F16 => 4e-2,
        ElementType::BF16 => 2e-1,
        e if e.is_float() => 2.0,
        _ => 0.0,
    }
}

/// Whether two results agree as far as an exactness class promises.
pub fn same(a: &Tensor, b: &Tensor, fp: Fp, way: Way) -> bool {
    if a.elem() != b.elem() || a.shape() != b.shape() {
        return false;
    }
    let room = way.scale * if fp == Fp::Approx { way.coarsest } else { tolerance(a.elem()) };
    // The range of a narrow type ends where reordered sums may meet it.
    let narrow = a.elem().is_float() && a.elem().bit_width() <= 16;
    let float = |x: f64, y: f64| {
        let exact = x.to_bits() == y.to_bits() || x.is_nan() && y.is_nan();
        let overflow = narrow && !(x.is_finite() && y.is_finite());
        exact || fp > Fp::Exact && (x == y || (x - y).abs() <= room || overflow)
    };
    a.scalars().zip(b.scalars()).all(|pair| match pair {
        (Scalar::Float(x), Scalar::Float(y)) => float(x, y),
        (Scalar::Complex(xr, xi), Scalar::Complex(yr, yi)) => float(xr, yr) && float(xi, yi),
        (x, y) => x == y,
    })
}
