//! Terms by themselves: taken out of an e-graph down to some classes, evaluated on tensors, and printed.

use crate::context::{Constant, EGraph, evaluate};
use crate::lang::{FUNCTION, MONOID, RESULT, plain_attrs};
use crate::rules::Plan;
use crate::rules::matcher::PlanRef;
use crate::rules::sign::{Sign, sign};
use crate::write::{body, result_types};
use egg::Id;
use rustc_hash::FxHashMap;
use std::fmt::{self, Write as _};
use std::hash::Hasher as _;
use tpuc_ir::{Attr, AttrDict, Builder, Module, OpData, OpKind, TensorType, Type};
use tpuc_tensor::{Scalar, Tensor};

/// A node of a [`Term`]; children are positions before it.
#[derive(Clone, Debug)]
pub enum TermNode {
    /// Any value of a type with this sign, or the one that is known.
    Leaf {
        ty: TensorType,
        known: Option<Constant>,
        sign: Sign,
    },
    Op {
        kind: OpKind,
        attrs: AttrDict,
        children: Vec<usize>,
        ty: TensorType,
    },
}

impl TermNode {
    pub fn ty(&self) -> &TensorType {
        match self {
            TermNode::Leaf { ty, .. } | TermNode::Op { ty, .. } => ty,
        }
    }
}

/// Nodes with sharing, children first.
#[derive(Clone, Debug, Default)]
pub struct Term {
    pub nodes: Vec<TermNode>,
    pub root: usize,
    /// Which leaf a class became.
    pub(crate) leaves: FxHashMap<Id, usize>,
}

impl Term {
    pub fn push(&mut self, node: TermNode) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// The leaf that stands for a class; `None` when its value is no tensor.
    pub fn leaf(&mut self, egraph: &EGraph, class: Id) -> Option<usize> {
        let class = egraph.find(class);
        if let Some(&leaf) = self.leaves.get(&class) {
            return Some(leaf);
        }
        let data = &egraph[class].data;
        let (ty, known) = (data.ty.clone()?, data.constant.clone());
        let leaf = self.push(TermNode::Leaf { ty, known, sign: sign(egraph, class) });
        self.leaves.insert(class, leaf);
        Some(leaf)
    }

    /// Drops the nodes from `from` on.
    pub fn forget(&mut self, from: usize) {
        self.nodes.truncate(from);
        self.leaves.retain(|_, leaf| *leaf < from);
    }

    /// Adds a right side whose variables stand for leaves of this term; `None` when it has others. `itself` is the class
    /// of this term, which a right side may contain too.
    pub fn add_plan(&mut self, egraph: &EGraph, itself: Id, plan: &Plan, root: PlanRef) -> Option<usize> {
        let mut new: Vec<usize> = Vec::with_capacity(plan.nodes.len());
        let (whole, itself) = (self.root, egraph.find(itself));
        let at = |term: &mut Self, new: &[usize], r: PlanRef| match r {
            PlanRef::New(n) => Some(new[n]),
            PlanRef::Class(id) if egraph.find(id) == itself && !term.leaves.contains_key(&itself) => {
                Some(whole)
            }
            PlanRef::Class(id) => term.leaf(egraph, id),
        };
        for node in &plan.nodes {
            let children = node.children.iter().map(|&c| at(self, &new, c)).collect::<Option<_>>()?;
            let (kind, attrs, ty) = (node.kind, node.attrs.clone(), node.ty.clone());
            new.push(self.push(TermNode::Op { kind, attrs, children, ty }));
        }
        at(self, &new, root)
    }

    /// Elements of all values, and what enters the sums of contractions.
    pub fn work(&self) -> usize {
        let size = |n: usize| self.nodes[n].ty().len().unwrap_or(usize::MAX);
        let of = |(n, node): (usize, &TermNode)| match node {
            TermNode::Op { kind: OpKind::DotGeneral, attrs, children, .. } => {
                let Some(Attr::Dot(dims)) = attrs.get("dot_dimension_numbers") else { return size(n) };
                let lhs = self.nodes[children[0]].ty();
                let extent = |&d: &i64| lhs.shape.get(d as usize).map_or(1, |&e| e.max(0) as usize);
                dims.lhs_contract.iter().map(extent).fold(size(n), usize::saturating_mul)
            }
            TermNode::Op { kind: OpKind::Convolution, children, .. } => {
                size(n).saturating_mul(size(children[1]))
            }
            _ => size(n),
        };
        self.nodes.iter().enumerate().map(of).fold(0, usize::saturating_add)
    }

    /// The values of all nodes, given those of leaves that are not known. `None` when the interpreter refuses one.
    pub fn evaluate(&self, mut leaf: impl FnMut(&TensorType, Sign) -> Option<Tensor>) -> Option<Vec<Tensor>> {
        let mut values: Vec<Tensor> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            values.push(match node {
                TermNode::Leaf { ty, known: Some(constant), .. } => constant.materialise(&ty.dims()?),
                TermNode::Leaf { ty, known: None, sign } => leaf(ty, *sign)?,
                TermNode::Op { kind, attrs, children, ty } => {
                    let operands: Vec<Tensor> = children.iter().map(|&c| values[c].clone()).collect();
                    evaluate_node(*kind, attrs, &operands, ty)?
                }
            });
        }
        Some(values)
    }

    /// The expression below a node, leaves by number.
    pub fn expression(&self, root: usize) -> String {
        let mut out = String::new();
        self.write(root, 0, &mut out);
        out
    }

    fn write(&self, n: usize, depth: usize, out: &mut String) {
        const MAX_DEPTH: usize = 32;
        match &self.nodes[n] {
            _ if depth > MAX_DEPTH => out.push_str("..."),
            TermNode::Leaf { known: Some(Constant::Splat(scalar)), .. } => {
                let _ = write!(out, "{}", scalar_text(scalar.get(0)));
            }
            TermNode::Leaf { known: Some(_), .. } => {
                let _ = write!(out, "%{n} (known)");
            }
            TermNode::Leaf { .. } => {
                let _ = write!(out, "%{n}");
            }
            TermNode::Op { kind: OpKind::Constant, attrs, .. } => match attrs.get("value") {
                Some(Attr::Dense(t)) if t.rank() == 0 => out.push_str(&scalar_text(t.get(0))),
                _ => out.push_str("constant"),
            },
            TermNode::Op { kind, attrs, children, .. } => {
                out.push_str(kind.short_name());
                let shown: Vec<String> =
                    attrs.iter().map(|(name, a)| format!("{name}={}", attr_text(a))).collect();
                if !shown.is_empty() {
                    let _ = write!(out, "[{}]", shown.join(", "));
                }
                out.push('(');
                for (i, &child) in children.iter().enumerate() {
                    out.push_str(if i > 0 { ", " } else { "" });
                    self.write(child, depth + 1, out);
                }
                out.push(')');
            }
        }
    }

    /// The types of the leaves that may be anything.
    pub fn leaf_types(&self) -> String {
        let leaf = |(n, node): (usize, &TermNode)| match node {
            TermNode::Leaf { ty, known: None, sign } => Some(format!("%{n}: {ty}{}", sign.told())),
            TermNode::Leaf { ty, known: Some(Constant::Dense(_)), .. } => {
                Some(format!("%{n}: {ty}, a constant"))
            }
            _ => None,
        };
        self.nodes.iter().enumerate().filter_map(leaf).collect::<Vec<_>>().join(", ")
    }
}

/// A scalar, as rules write it.
pub fn scalar_text(scalar: Scalar) -> String {
    match scalar {
        Scalar::Bool(b) => b.to_string(),
        Scalar::Int(i) => i.to_string(),
        Scalar::Float(x) => format!("{x:?}"),
        Scalar::Complex(re, im) => format!("({re:?}, {im:?})"),
    }
}

/// As rules write attributes, as far as they can.
fn attr_text(attr: &Attr) -> String {
    use crate::rules::Value;
    match Value::of_attr(attr) {
        Value::Bool(b) => b.to_string(),
        Value::Int(i) => i.to_string(),
        Value::Ints(v) => format!("{v:?}"),
        Value::Elem(e) => e.name().into(),
        Value::Word(w) => w.to_string(),
        _ => match attr {
            Attr::Dot(d) => format!(
                "dot({:?}, {:?}, {:?}, {:?})",
                d.lhs_batch, d.rhs_batch, d.lhs_contract, d.rhs_contract
            ),
            _ => "...".into(),
        },
    }
}

/// Structure, types and known values: equal for terms that the same inputs make equal.
impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for node in &self.nodes {
            match node {
                TermNode::Leaf { ty, known: None, sign } => write!(f, "{ty}{};", sign.told())?,
                TermNode::Leaf { ty, known: Some(Constant::Splat(t) | Constant::Dense(t)), .. } => {
                    write!(f, "{ty} = {:x};", fingerprint(t))?;
                }
                TermNode::Op { kind, attrs, children, ty } => {
                    write!(f, "{}{attrs:?}{children:?} {ty};", kind.name())?;
                }
            }
        }
        write!(f, "{}", self.root)
    }
}

/// Tells tensors of one type apart, nearly always.
pub fn fingerprint(t: &Tensor) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(t.bytes());
    hasher.finish()
}

/// One node on tensors, by the reference interpreter; reductions get a body.
pub fn evaluate_node(kind: OpKind, attrs: &AttrDict, operands: &[Tensor], ty: &TensorType) -> Option<Tensor> {
    if attrs.get(MONOID).is_none() && attrs.get(FUNCTION).is_none() {
        return evaluate(kind, attrs, operands, ty);
    }
    let type_of = |t: &Tensor| Type::tensor(t.elem(), t.shape().iter().map(|&d| d as i64));
    let mut module = Module::new();
    let inputs: Vec<Type> = operands.iter().map(type_of).collect();
    let (function, block) = Builder::function(&mut module, "main", inputs, vec![Type::Tensor(ty.clone())]);
    let mut data = OpData::new(kind);
    data.operands = module.blocks[block].args.iter().copied().collect();
    data.attrs = plain_attrs(attrs);
    data.regions.extend(body(&mut module, attrs, ty.elem, &Default::default())?);
    let op = module.new_op(data, result_types(attrs, ty)?);
    let result = attrs.get(RESULT).and_then(Attr::as_int).map_or(0, |i| i as usize);
    let value = *module.ops[op].results.get(result)?;
    module.blocks[block].ops.push(op);
    Builder::new(&mut module, block).op(OpKind::FuncReturn, [value], AttrDict::new(), []);
    tpuc_interp::run(&module, function, operands, &Default::default()).ok()?.pop()
}
