//! The analysis: what is known about each class, and the tables that the nodes refer to.

use crate::infer::result_type;
use crate::lang::{AttrTable, Head, Node, constant_attrs, plain_attrs, splat_attrs};
use crate::prove::ratio::folds_exactly;
use egg::{DidMerge, Id};
use smallvec::SmallVec;
use tpuc_ir::{AttrDict, Op, OpKind, TensorType, Type, Value};
use tpuc_support::{Loc, Span};
use tpuc_tensor::Tensor;

/// The e-graph of tensor terms.
pub type EGraph = egg::EGraph<Node, Context>;

/// Results of more elements than this are never folded.
pub const FOLD_LIMIT: usize = 1 << 16;
/// Results of at most this many elements are folded even when they take more memory than what they come from.
const SMALL: usize = 16;

/// The value of a class that is known at compile time.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// The same scalar everywhere, held as a rank-0 tensor so that it compares by its bits.
    Splat(Tensor),
    Dense(Tensor),
}

impl Constant {
    pub fn new(value: &Tensor) -> Self {
        match value.splat_value() {
            Some(scalar) => Constant::Splat(Tensor::scalar(value.elem(), scalar)),
            None => Constant::Dense(value.clone()),
        }
    }
    pub fn splat(&self) -> Option<&Tensor> {
        match self {
            Constant::Splat(t) => Some(t),
            Constant::Dense(_) => None,
        }
    }
    /// The tensor itself, of the given extents.
    pub fn materialise(&self, shape: &[u64]) -> Tensor {
        match self {
            Constant::Splat(t) => Tensor::splat(t.elem(), shape, t.get(0)),
            Constant::Dense(t) => t.clone(),
        }
    }
}

/// Where a node came from: an index into [`Context::origins`].
pub type Origin = u32;

/// No origin is known.
pub const NO_ORIGIN: Origin = Origin::MAX;

/// What is known about a class.
#[derive(Clone, Debug)]
pub struct ClassData {
    /// The type, unless the class is an opaque op or a value that is not a tensor.
    pub ty: Option<TensorType>,
    pub constant: Option<Constant>,
    /// Whether the value depends on constants only, known or not: work that is done once.
    pub constant_only: bool,
    /// The first op of the program that this class, or what it was made for, stands for.
    pub origin: Origin,
    /// Elements that it takes to state the constant: a broadcast takes no more than its operand.
    stored: usize,
    /// Whether a node that states the constant value is in the class already.
    stated: bool,
}

impl ClassData {
    /// Whether the value is one known scalar everywhere.
    pub fn is_number(&self) -> bool {
        matches!(self.constant, Some(Constant::Splat(_)))
    }
}

/// An op that stays as it is.
#[derive(Clone, Debug)]
pub struct OpaqueOp {
    pub op: Op,
    /// Children: the operands, then these values that the op's regions read.
    pub captures: Vec<Value>,
    pub results: SmallVec<[Type; 1]>,
    /// Whether the op must be kept, and in order, even when nothing reads it.
    pub effect: bool,
}

/// The tables behind payloads, and what the analysis needs to know.
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub attrs: AttrTable,
    pub inputs: Vec<(Value, Type)>,
    pub opaques: Vec<OpaqueOp>,
    /// The ops of the searched window, in order.
    pub origins: Vec<(Loc, Span)>,
    /// Given to nodes that are made now.
    pub origin: Origin,
    /// How many more elements may be folded; deterministic bound on interpreter work.
    pub fold_budget: usize,
    /// Whether floats stand for real numbers: only exact results are folded, and no two constants are one.
    pub real: bool,
    /// Whether two different constants were found equal, which only a wrong rule or an undefined value can do.
    pub contradiction: bool,
    /// Classes that were made or grew since the list was last taken.
    dirty: Vec<Id>,
}

impl Context {
    /// Empty tables, with a bound on the elements that constant folding may visit.
    pub fn new(fold_budget: usize) -> Self {
        Self { fold_budget, ..Self::default() }
    }

    /// The classes that were made or grew since the last call, as they were named then.
    pub fn take_dirty(&mut self) -> Vec<Id> {
        std::mem::take(&mut self.dirty)
    }

    pub fn origin_loc(&self, origin: Origin) -> (Loc, Span) {
        self.origins.get(origin as usize).cloned().unwrap_or_default()
    }
}

/// The reason that unions of a class with its known value carry.
pub const CONSTANT_FOLDING: &str = "constant-folding";

/// Makes two classes one, for a reason that explanations show.
pub fn unite(egraph: &mut EGraph, a: Id, b: Id, reason: &str) -> bool {
    if egraph.are_explanations_enabled() { egraph.union_trusted(a, b, reason) } else { egraph.union(a, b) }
}

/// Interns the attributes and adds the node.
pub fn add_op(
    egraph: &mut EGraph,
    kind: OpKind,
    attrs: AttrDict,
    children: impl IntoIterator<Item = Id>,
) -> Id {
    let attrs = egraph.analysis.attrs.intern(attrs);
    egraph.add(Node::op(kind, attrs, children))
}

/// Adds a constant in canonical form: splats of rank 1 and more are broadcasts of a scalar.
pub fn add_constant(egraph: &mut EGraph, value: &Tensor) -> Id {
    match Constant::new(value) {
        Constant::Splat(scalar) if value.rank() > 0 => {
            let ty = TensorType::new(value.elem(), value.shape().iter().map(|&d| d as i64));
            add_splat(egraph, scalar, &ty)
        }
        _ => add_op(egraph, OpKind::Constant, constant_attrs(value.clone()), []),
    }
}

/// Adds a splat of a scalar constant.
pub fn add_splat(egraph: &mut EGraph, scalar: Tensor, ty: &TensorType) -> Id {
    let scalar = add_op(egraph, OpKind::Constant, constant_attrs(scalar), []);
    if ty.rank() == 0 { scalar } else { add_op(egraph, OpKind::BroadcastInDim, splat_attrs(ty), [scalar]) }
}

impl egg::Analysis<Node> for Context {
    type Data = ClassData;

    fn make(egraph: &mut EGraph, node: &Node, _: Id) -> ClassData {
        let origin = egraph.analysis.origin;
        let blank =
            ClassData { ty: None, constant: None, constant_only: false, origin, stored: 0, stated: false };
        let context = &egraph.analysis;
        let (kind, attrs) = match (node.head(), node.number()) {
            (Head::Op(kind), _) => (kind, context.attrs.get(node.attrs().expect("an op has attributes"))),
            (Head::Input, Some(n)) => {
                return ClassData { ty: context.inputs[n].1.as_tensor().cloned(), ..blank };
            }
            (Head::Opaque, Some(n)) => {
                // An opaque op with one tensor result is that tensor; others are read through `Get`.
                let ty = match context.opaques[n].results.as_slice() {
                    [Type::Tensor(ty)] => Some(ty.clone()),
                    _ => None,
                };
                return ClassData { ty, ..blank };
            }
            (Head::Get, Some(i)) => {
                let of = egraph[node.operands()[0]].iter().find(|n| n.head() == Head::Opaque);
                let ty = of.and_then(|n| context.opaques[n.number()?].results.get(i)?.as_tensor().cloned());
                return ClassData { ty, ..blank };
            }
            _ => return blank,
        };
        let ty = operand_types(egraph, node.operands()).and_then(|types| result_type(kind, &types, attrs));
        let Some(ty) = ty else { return blank };
        let constant_only = node.operands().iter().all(|&c| egraph[c].data.constant_only);
        let mut data = ClassData { ty: None, constant_only, ..blank };
        if constant_only {
            let (value, work) = fold(egraph, kind, attrs, node.operands(), &ty);
            data.constant = value;
            data.stated = matches!(kind, OpKind::Constant | OpKind::BroadcastInDim | OpKind::Iota);
            data.stored = match (&data.constant, kind, node.operands()) {
                (Some(Constant::Splat(_)), ..) | (_, OpKind::Iota, _) => 1,
                (_, OpKind::BroadcastInDim, &[of]) => egraph[of].data.stored,
                _ => ty.len().unwrap_or(usize::MAX),
            };
            egraph.analysis.fold_budget = egraph.analysis.fold_budget.saturating_sub(work);
        }
        data.ty = Some(ty);
        data
    }

    fn merge(&mut self, a: &mut ClassData, b: ClassData) -> DidMerge {
        assert_eq!(a.ty, b.ty, "equal terms have equal types");
        a.origin = a.origin.min(b.origin);
        a.stated |= b.stated;
        a.stored = a.stored.min(b.stored);
        let mut did = DidMerge(false, false);
        if a.constant_only != b.constant_only {
            did = if a.constant_only { DidMerge(did.0, true) } else { DidMerge(true, did.1) };
            a.constant_only = true;
        }
        // Values without elements are equal however they are stated.
        let empty = a.ty.as_ref().and_then(|t| t.len()) == Some(0);
        match (&a.constant, b.constant) {
            (None, Some(value)) => {
                a.constant = Some(value);
                did.0 = true;
            }
            (Some(_), None) => did.1 = true,
            (Some(x), Some(y)) if *x != y && !empty => {
                // Two evaluation orders of the same float expression may round differently.
                let elem = a.ty.as_ref().map(|t| t.elem);
                self.contradiction = true;
                debug_assert!(
                    self.real || elem.is_some_and(|e| e.is_float() || e.is_complex()),
                    "{x:?} is not {y:?}"
                );
                did.1 = true;
            }
            _ => {}
        }
        did
    }

    fn modify(egraph: &mut EGraph, id: Id) {
        egraph.analysis.dirty.push(id);
        let data = &egraph[id].data;
        if data.stated {
            return;
        }
        let (Some(constant), Some(ty)) = (data.constant.clone(), data.ty.clone()) else { return };
        egraph[id].data.stated = true;
        egraph.analysis.origin = egraph[id].data.origin;
        let node = match constant {
            Constant::Splat(scalar) => add_splat(egraph, scalar, &ty),
            Constant::Dense(value) => add_op(egraph, OpKind::Constant, constant_attrs(value), []),
        };
        unite(egraph, id, node, CONSTANT_FOLDING);
    }
}

/// The types of classes, when all are tensors.
pub fn operand_types<'a>(egraph: &'a EGraph, ids: &[Id]) -> Option<SmallVec<[&'a TensorType; 3]>> {
    ids.iter().map(|&id| egraph[id].data.ty.as_ref()).collect()
}

/// The value of an op on known operands, if it is cheap to find, and the elements that were visited.
fn fold(
    egraph: &EGraph,
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Id],
    ty: &TensorType,
) -> (Option<Constant>, usize) {
    use OpKind as K;
    if kind == K::Constant {
        return (attrs.get("value").and_then(|a| a.as_dense()).map(Constant::new), 0);
    }
    let Some(values) = operands.iter().map(|&c| egraph[c].data.constant.as_ref()).collect::<Option<Vec<_>>>()
    else {
        return (None, 0);
    };
    let scalars: Option<Vec<Tensor>> = values.iter().map(|v| v.splat().cloned()).collect();
    if let Some(scalars) = scalars {
        // A rearrangement of one repeated scalar is that scalar everywhere.
        let moves = matches!(
            kind,
            K::BroadcastInDim
                | K::Broadcast
                | K::Reshape
                | K::Transpose
                | K::Reverse
                | K::Slice
                | K::Concatenate
                | K::Pad
        );
        let same = scalars.first().filter(|first| scalars.iter().all(|s| s == *first));
        if let Some(first) = same.filter(|_| moves) {
            return (Some(Constant::Splat(first.clone())), 0);
        }
        if is_pointwise(kind) && !scalars.is_empty() {
            let ty = TensorType::scalar(ty.elem);
            let value = evaluate(kind, attrs, &scalars, &ty);
            let value = value.filter(|v| !egraph.analysis.real || folds_exactly(kind, &scalars, v));
            return (value.map(Constant::Splat), 1);
        }
    }
    // Views are values at no cost; any other op must not take more memory than its operands do.
    let view = matches!(kind, K::BroadcastInDim | K::Iota);
    let stored = operands.iter().fold(0usize, |n, &c| n.saturating_add(egraph[c].data.stored));
    if !view && ty.len().is_none_or(|n| n > stored.max(SMALL)) {
        return (None, 0);
    }
    let budget = egraph.analysis.fold_budget.min(FOLD_LIMIT);
    let work = match work(egraph, kind, attrs, operands, ty) {
        Some(work) if work <= budget => work,
        _ => return (None, 0),
    };
    let operands: Option<Vec<Tensor>> = values
        .iter()
        .zip(operands)
        .map(|(v, &c)| Some(v.materialise(&egraph[c].data.ty.as_ref()?.dims()?)))
        .collect();
    let value = operands.and_then(|operands| {
        let value = evaluate(kind, attrs, &operands, ty)?;
        (!egraph.analysis.real || folds_exactly(kind, &operands, &value)).then_some(value)
    });
    (value.as_ref().map(Constant::new), work)
}

/// Elements that evaluating an op visits; `None` for ops that are not folded.
fn work(egraph: &EGraph, kind: OpKind, attrs: &AttrDict, operands: &[Id], ty: &TensorType) -> Option<usize> {
    use OpKind as K;
    let mut visits = ty.len()?;
    for &operand in operands {
        visits = visits.checked_add(egraph[operand].data.ty.as_ref()?.len()?)?;
    }
    match kind {
        K::DotGeneral => {
            let Some(tpuc_ir::Attr::Dot(dims)) = attrs.get("dot_dimension_numbers") else { return None };
            let lhs = egraph[operands[0]].data.ty.as_ref()?;
            let k = dims.lhs_contract.iter().try_fold(1usize, |n, &d| {
                n.checked_mul(usize::try_from(*lhs.shape.get(usize::try_from(d).ok()?)?).ok()?)
            })?;
            visits.checked_add(ty.len()?.checked_mul(k)?)
        }
        K::Iota
        | K::BroadcastInDim
        | K::Reshape
        | K::Transpose
        | K::Slice
        | K::Reverse
        | K::Concatenate
        | K::Pad => Some(visits),
        _ if is_pointwise(kind) => Some(visits),
        _ => None,
    }
}

/// Whether a result element depends on the operands' elements at the same place only.
pub fn is_pointwise(kind: OpKind) -> bool {
    kind.is_elementwise() || matches!(kind, OpKind::Select | OpKind::Clamp)
}

/// One op on tensors, by the reference interpreter.
pub fn evaluate(kind: OpKind, attrs: &AttrDict, operands: &[Tensor], ty: &TensorType) -> Option<Tensor> {
    let results = tpuc_interp::eval_op(kind, &plain_attrs(attrs), operands, std::slice::from_ref(ty)).ok()?;
    let [result] = <[Tensor; 1]>::try_from(results).ok()?;
    let same = result.elem() == ty.elem && ty.dims().is_some_and(|d| d == result.shape());
    same.then_some(result)
}
