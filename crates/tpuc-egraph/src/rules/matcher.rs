//! Finding a rule's left side in the e-graph, and building its right side.

use super::ast::*;
use super::value::Value;
use crate::context::{ClassData, EGraph};
use crate::infer::result_type;
use crate::lang::{Head, Node, constant_attrs, splat_attrs};
use egg::Id;
use smallvec::SmallVec;
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType, Trait};
use tpuc_support::Name;
use tpuc_tensor::{Kind, Scalar, Tensor};

/// The values of a rule's variables.
#[derive(Clone, Debug, PartialEq)]
pub struct Bindings(Vec<Option<Value>>);

impl Bindings {
    pub fn new(rule: &Rule) -> Self {
        Self(vec![None; rule.variables.len()])
    }
    pub fn get(&self, slot: Slot) -> Option<&Value> {
        self.0[slot].as_ref()
    }
    /// Binds, or compares with what is bound already.
    pub fn bind(&mut self, slot: Slot, value: Value) -> bool {
        match &self.0[slot] {
            Some(bound) => *bound == value,
            None => {
                self.0[slot] = Some(value);
                true
            }
        }
    }
}

/// A subterm that a right side is made of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlanRef {
    /// A class that is there.
    Class(Id),
    /// The n-th node of the plan.
    New(usize),
}

#[derive(Clone, Debug)]
pub struct PlanNode {
    pub kind: OpKind,
    pub attrs: AttrDict,
    pub children: SmallVec<[PlanRef; 3]>,
    pub ty: TensorType,
}

/// A right side with its variables replaced, not yet in the e-graph; children come before their users.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub nodes: Vec<PlanNode>,
}

impl Plan {
    /// The type of a subterm.
    fn ty<'a>(&'a self, egraph: &'a EGraph, at: PlanRef) -> Option<&'a TensorType> {
        match at {
            PlanRef::Class(id) => egraph[id].data.ty.as_ref(),
            PlanRef::New(n) => Some(&self.nodes[n].ty),
        }
    }

    /// Adds an op; `None` when it would be ill-typed.
    pub fn op(
        &mut self,
        egraph: &EGraph,
        kind: OpKind,
        attrs: AttrDict,
        children: impl IntoIterator<Item = PlanRef>,
    ) -> Option<PlanRef> {
        let children: SmallVec<[PlanRef; 3]> = children.into_iter().collect();
        let types: SmallVec<[&TensorType; 4]> =
            children.iter().map(|&c| self.ty(egraph, c)).collect::<Option<_>>()?;
        let ty = result_type(kind, &types, &attrs)?;
        drop(types);
        self.nodes.push(PlanNode { kind, attrs, children, ty });
        Some(PlanRef::New(self.nodes.len() - 1))
    }

    fn splat(&mut self, egraph: &EGraph, value: Scalar, ty: &TensorType) -> Option<PlanRef> {
        let scalar = Tensor::scalar(ty.elem, value);
        let scalar = self.op(egraph, OpKind::Constant, constant_attrs(scalar), [])?;
        if ty.rank() == 0 {
            return Some(scalar);
        }
        self.op(egraph, OpKind::BroadcastInDim, splat_attrs(ty), [scalar])
    }

    /// Puts the plan into the e-graph and returns the class of `root`.
    pub fn commit(self, egraph: &mut EGraph, root: PlanRef) -> Id {
        let mut ids: Vec<Id> = Vec::with_capacity(self.nodes.len());
        let resolve = |ids: &[Id], at: PlanRef| match at {
            PlanRef::Class(id) => id,
            PlanRef::New(n) => ids[n],
        };
        for node in self.nodes {
            let attrs = egraph.analysis.attrs.intern(node.attrs);
            let children: SmallVec<[Id; 3]> = node.children.iter().map(|&c| resolve(&ids, c)).collect();
            ids.push(egraph.add(Node::op(node.kind, attrs, children)));
        }
        resolve(&ids, root)
    }
}

/// A pattern that is still to be found in a class.
type Goal<'r> = (&'r Pattern, Id);

impl Rule {
    /// Calls `found` with every way in which the left side occurs in a class, clauses not yet considered,
    /// until it returns false.
    pub fn occurrences(&self, egraph: &EGraph, class: Id, found: &mut dyn FnMut(Bindings) -> bool) -> bool {
        let class = egraph.find(class);
        let mut bindings = Bindings::new(self);
        bindings.bind(OUT, Value::Class(class));
        for node in egraph[class].iter() {
            if !enter(egraph, &self.lhs, node, &bindings, &[], found) {
                return false;
            }
        }
        true
    }

    /// Evaluates the clauses in order. `keep` says which conditions count; tests leave some out.
    pub fn admit(&self, egraph: &EGraph, bindings: &mut Bindings, keep: impl Fn(usize) -> bool) -> bool {
        let out = bindings.get(OUT).and_then(Value::as_class).and_then(|id| egraph[id].data.ty.as_ref());
        if !out.is_some_and(|ty| self.claims(ty.elem)) {
            return false;
        }
        for (i, clause) in self.clauses.iter().enumerate() {
            let holds = match clause {
                Clause::Let(slot, expr) => {
                    bindings.0[*slot] = eval(egraph, bindings, expr);
                    bindings.0[*slot].is_some()
                }
                Clause::Where(_) | Clause::When(_) if !keep(i) => true,
                Clause::Where(expr) | Clause::When(expr) => {
                    eval(egraph, bindings, expr).and_then(|v| v.as_bool()) == Some(true)
                }
            };
            if !holds {
                return false;
            }
        }
        true
    }

    /// The right side for these bindings; `None` when some part of it has no value or no type.
    pub fn build(&self, egraph: &EGraph, bindings: &Bindings) -> Option<(Plan, PlanRef)> {
        let mut plan = Plan::default();
        let root = build(egraph, &mut plan, &self.rhs, bindings)?;
        Some((plan, root))
    }

    /// Every right side that a class may be replaced by, of the class's own type, with the values of the variables.
    pub fn rewrites(&self, egraph: &EGraph, class: Id, limit: usize) -> Vec<(Bindings, Plan, PlanRef)> {
        let mut out = Vec::new();
        self.occurrences(egraph, class, &mut |mut bindings| {
            if self.admit(egraph, &mut bindings, |_| true)
                && let Some((plan, root)) = self.build(egraph, &bindings)
                && plan.ty(egraph, root) == egraph[class].data.ty.as_ref()
            {
                out.push((bindings, plan, root));
            }
            out.len() < limit
        });
        out
    }
}

impl Plan {
    /// The type of the term that `root` stands for.
    pub fn root_type(&self, egraph: &EGraph, root: PlanRef) -> Option<TensorType> {
        self.ty(egraph, root).cloned()
    }
}

/// Matches a node's head and attributes, then its children and the goals that were left.
fn enter<'r>(
    egraph: &EGraph,
    pattern: &'r NodePattern,
    node: &Node,
    bindings: &Bindings,
    goals: &[Goal<'r>],
    found: &mut dyn FnMut(Bindings) -> bool,
) -> bool {
    let Head::Op(kind) = node.head() else { return true };
    let operands = node.operands();
    let fits = match pattern.more {
        Some(_) => operands.len() >= pattern.children.len(),
        None => operands.len() == pattern.children.len(),
    };
    if !fits || !pattern.head.kinds().contains(&kind) || !quick(egraph, pattern, operands) {
        return true;
    }
    let mut bindings = bindings.clone();
    if let HeadPattern::Any(slot, _) = pattern.head
        && !bindings.bind(slot, Value::Op(kind))
    {
        return true;
    }
    let attrs = egraph.analysis.attrs.get(node.attrs().expect("an op has attributes"));
    if !bind_attrs(pattern, attrs, &mut bindings) {
        return true;
    }
    if let Some(slot) = pattern.more {
        let rest = operands[pattern.children.len()..].iter().map(|&c| egraph.find(c)).collect();
        if !bindings.bind(slot, Value::Classes(rest)) {
            return true;
        }
    }
    let swaps = pattern.children.len() == 2
        && pattern.children[0] != pattern.children[1]
        && commutes(kind, egraph[operands[0]].data.ty.as_ref());
    let swaps = swaps && operands[0] != operands[1];
    let next = |swapped: bool| {
        let mut next: SmallVec<[Goal<'r>; 6]> = SmallVec::from_slice(goals);
        for (i, child) in pattern.children.iter().enumerate().rev() {
            next.push((child, operands[if swapped { 1 - i } else { i }]));
        }
        next
    };
    if swaps {
        solve(egraph, &next(false), bindings.clone(), found) && solve(egraph, &next(true), bindings, found)
    } else {
        solve(egraph, &next(false), bindings, found)
    }
}

/// Whether exchanging the operands gives the same bits. Complex values are compared part by part, and which operand
/// wins beside a NaN depends on the order.
pub(super) fn commutes(kind: OpKind, ty: Option<&TensorType>) -> bool {
    let compares = matches!(kind, OpKind::Maximum | OpKind::Minimum);
    kind.has(Trait::Commutative) && !(compares && ty.is_none_or(|t| t.elem.is_complex()))
}

/// A cheap necessary condition: each child pattern that names ops has such a node, in some order.
fn quick(egraph: &EGraph, pattern: &NodePattern, operands: &[Id]) -> bool {
    let fits = |p: &Pattern, id: Id| match p {
        Pattern::Class(_) => true,
        Pattern::Number(x) => is_number(&egraph[id].data, *x),
        Pattern::Node(n) => {
            egraph[id].iter().any(|node| node.kind().is_some_and(|k| n.head.kinds().contains(&k)))
        }
    };
    let direct = pattern.children.iter().zip(operands).all(|(p, &id)| fits(p, id));
    direct
        || pattern.children.len() == 2
            && operands.len() == 2
            && fits(&pattern.children[0], operands[1])
            && fits(&pattern.children[1], operands[0])
}

fn solve<'r>(
    egraph: &EGraph,
    goals: &[Goal<'r>],
    mut bindings: Bindings,
    found: &mut dyn FnMut(Bindings) -> bool,
) -> bool {
    let Some((&(pattern, id), rest)) = goals.split_last() else { return found(bindings) };
    match pattern {
        Pattern::Class(slot) => {
            !bindings.bind(*slot, Value::Class(egraph.find(id))) || solve(egraph, rest, bindings, found)
        }
        Pattern::Number(x) => !is_number(&egraph[id].data, *x) || solve(egraph, rest, bindings, found),
        Pattern::Node(pattern) => {
            egraph[id].iter().all(|node| enter(egraph, pattern, node, &bindings, rest, found))
        }
    }
}

pub(super) fn bind_attrs(pattern: &NodePattern, attrs: &AttrDict, bindings: &mut Bindings) -> bool {
    for (name, want) in &pattern.attrs {
        let Some(attr) = attrs.get(name) else { return false };
        let value = Value::of_attr(attr);
        let fits = match want {
            AttrPattern::Bind(slot) => bindings.bind(*slot, value),
            AttrPattern::Equal(want) => value == *want,
        };
        if !fits {
            return false;
        }
    }
    let unnamed = || attrs.iter().filter(|(n, _)| !pattern.attrs.iter().any(|(m, _)| m == *n));
    match pattern.rest {
        Some(slot) => {
            let rest = unnamed().map(|(n, a)| (n.clone(), a.clone())).collect();
            bindings.bind(slot, Value::Rest(rest))
        }
        // Discardable attributes, whose names have a dialect, may be lost.
        None => unnamed().all(|(n, _)| n.contains('.')),
    }
}

/// Whether a class is a splat of exactly this number.
pub(super) fn is_number(data: &ClassData, x: f64) -> bool {
    let Some(scalar) = data.constant.as_ref().and_then(|c| c.splat()) else { return false };
    match scalar.get(0) {
        Scalar::Bool(b) => f64::from(b).to_bits() == x.to_bits(),
        Scalar::Int(i) => i as f64 == x && x.to_bits() != (-0.0f64).to_bits() && i.unsigned_abs() < 1 << 53,
        Scalar::Float(y) => y.to_bits() == x.to_bits(),
        Scalar::Complex(re, im) => re.to_bits() == x.to_bits() && im.to_bits() == 0,
    }
}

/// The scalar that a number in a rule means in an element type.
fn scalar(value: &Value, kind: Kind) -> Option<Scalar> {
    let x = match value {
        Value::Int(i) => *i as f64,
        Value::Number(x) => *x,
        Value::Bool(b) => f64::from(*b),
        _ => return None,
    };
    Some(match kind {
        Kind::Bool if x == 0.0 || x == 1.0 => Scalar::Bool(x == 1.0),
        Kind::Signed | Kind::Unsigned if x.fract() == 0.0 => Scalar::Int(x as i128),
        Kind::Float => Scalar::Float(x),
        Kind::Complex => Scalar::Complex(x, 0.0),
        _ => return None,
    })
}

/// The value of an expression.
pub fn eval(egraph: &EGraph, bindings: &Bindings, expr: &Expr) -> Option<Value> {
    let boolean = |e: &Expr| eval(egraph, bindings, e)?.as_bool();
    Some(match expr {
        Expr::Value(v) => v.clone(),
        Expr::Slot(slot) => bindings.get(*slot)?.clone(),
        Expr::List(items) => {
            let items = items.iter().map(|e| eval(egraph, bindings, e)?.as_int());
            Value::Ints(items.collect::<Option<_>>()?)
        }
        Expr::Call(function, args) => {
            let args: SmallVec<[Value; 4]> =
                args.iter().map(|a| eval(egraph, bindings, a)).collect::<Option<_>>()?;
            (function.eval)(egraph, &args)?
        }
        Expr::Equal(a, b) => Value::Bool(eval(egraph, bindings, a)? == eval(egraph, bindings, b)?),
        Expr::Less(a, b) => {
            Value::Bool(eval(egraph, bindings, a)?.as_int()? < eval(egraph, bindings, b)?.as_int()?)
        }
        Expr::Not(e) => Value::Bool(!boolean(e)?),
        Expr::Or(a, b) => Value::Bool(boolean(a)? || boolean(b)?),
        Expr::And(a, b) => Value::Bool(boolean(a)? && boolean(b)?),
    })
}

fn build(egraph: &EGraph, plan: &mut Plan, term: &Term, bindings: &Bindings) -> Option<PlanRef> {
    match term {
        Term::Class(slot) => Some(PlanRef::Class(bindings.get(*slot)?.as_class()?)),
        Term::Item(slot, index) => {
            let Value::Classes(list) = bindings.get(*slot)? else { return None };
            let index = usize::try_from(eval(egraph, bindings, index)?.as_int()?).ok()?;
            Some(PlanRef::Class(*list.get(index)?))
        }
        Term::Splat(value, ty) => {
            let value = eval(egraph, bindings, value)?;
            let ty = match ty {
                SplatType::Like(slot) => egraph[bindings.get(*slot)?.as_class()?].data.ty.clone()?,
                SplatType::Stated { elem, shape } => {
                    let Value::Elem(elem) = eval(egraph, bindings, elem)? else { return None };
                    TensorType::new(elem, eval(egraph, bindings, shape)?.as_ints()?.iter().copied())
                }
            };
            let number = scalar(&value, ty.elem.kind())?;
            // An integer that the type does not have would wrap.
            let has = |i| ty.elem.int_range().is_none_or(|(low, high)| (low..=high).contains(&i));
            if matches!(number, Scalar::Int(i) if !has(i)) {
                return None;
            }
            plan.splat(egraph, number, &ty)
        }
        Term::Node { head, attrs, rest, children, more } => {
            let kind = match head {
                HeadTerm::Op(kind) => *kind,
                HeadTerm::Bound(slot) => match bindings.get(*slot)? {
                    Value::Op(kind) => *kind,
                    _ => return None,
                },
            };
            let mut dict = match rest {
                None => AttrDict::new(),
                Some(slot) => match bindings.get(*slot)? {
                    Value::Rest(rest) => rest.clone(),
                    _ => return None,
                },
            };
            for (name, expr) in attrs {
                dict.set(name.clone(), attr(kind, name, &eval(egraph, bindings, expr)?)?);
            }
            let mut refs: SmallVec<[PlanRef; 3]> = SmallVec::new();
            for child in children {
                refs.push(build(egraph, plan, child, bindings)?);
            }
            if let Some(slot) = more {
                let Value::Classes(list) = bindings.get(*slot)? else { return None };
                refs.extend(list.iter().map(|&id| PlanRef::Class(id)));
            }
            plan.op(egraph, kind, dict, refs)
        }
    }
}

/// The attribute of an op that a value stands for.
fn attr(kind: OpKind, name: &Name, value: &Value) -> Option<Attr> {
    let declared = kind.info().attrs.iter().find(|a| a.name == name.as_str());
    value.to_attr(declared.map_or("", |a| a.kind))
}
