//! Random well-typed instances of a rule's left side, built from the result's type downwards.

mod scatter;
mod windows;

use super::random::Random;
use crate::context::{Context, EGraph};
use crate::graph::{Graph, GraphNode};
use crate::infer::result_type;
use crate::lang::{Node, RESULT_ELEM, RESULT_SHAPE, constant_attrs, elem_attr, shape_attr, splat_attrs};
use crate::rules::ast::{AttrPattern, Clause, Expr, Fp, HeadPattern, NodePattern, Pattern, Rule, Slot};
use crate::rules::matcher::{Bindings, eval};
use crate::rules::value::Value as Bound;
use egg::Id;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use tpuc_ir::attr::{ComparisonDirection, FloatBits, Precision};
use tpuc_ir::{Attr, AttrDict, DotDims, GatherDims, OpKind, ScatterDims, TensorType};
use tpuc_support::entity::Entity as _;
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};
use tpuc_tile::Monoid;

/// An instance: the left side as a graph whose only root is the matched node, and the values of its inputs.
pub struct Instance {
    pub graph: Graph,
    pub context: Context,
    pub inputs: Vec<Tensor>,
}

struct Generator<'r> {
    rule: &'r Rule,
    random: &'r mut Random,
    /// The element type that the instance is meant to have somewhere.
    focus: ElementType,
    context: Context,
    nodes: Vec<GraphNode>,
    inputs: Vec<Tensor>,
    classes: FxHashMap<Slot, usize>,
    lists: FxHashMap<Slot, Vec<usize>>,
    values: FxHashMap<Slot, Bound>,
    /// The dimension numbers of the last scatter, and the type of its indices.
    scattered: Option<(Arc<ScatterDims>, TensorType)>,
    /// Whether attributes are chosen such that conditions hold, where a condition states them.
    obliging: bool,
    /// For the functions of conditions, which want one.
    empty: EGraph,
}

/// Functions that only make sense of known values.
const KNOWN: [&str; 12] = [
    "neutral",
    "number",
    "finite",
    "power_of_two",
    "values",
    "known",
    "same_value",
    "less",
    "value",
    "exponent",
    "two_to",
    "absorbing",
];

fn calls_on(expr: &Expr, slot: Slot, functions: &[&str]) -> bool {
    match expr {
        Expr::Call(f, args) => {
            functions.contains(&f.name) && args.iter().any(|a| matches!(a, Expr::Slot(s) if *s == slot))
                || args.iter().any(|a| calls_on(a, slot, functions))
        }
        Expr::Equal(a, b) | Expr::Less(a, b) | Expr::Or(a, b) | Expr::And(a, b) => {
            calls_on(a, slot, functions) || calls_on(b, slot, functions)
        }
        Expr::Not(e) => calls_on(e, slot, functions),
        Expr::List(items) => items.iter().any(|e| calls_on(e, slot, functions)),
        Expr::Value(_) | Expr::Slot(_) => false,
    }
}

/// Whether the rule's conditions apply one of these functions to a variable.
fn asks(rule: &Rule, slot: Slot, functions: &[&str]) -> bool {
    rule.clauses.iter().any(|c| match c {
        Clause::Let(_, e) | Clause::Where(e) | Clause::When(e) => calls_on(e, slot, functions),
    })
}

/// Whether the rule's conditions ask for the value of a variable.
fn wants_constant(rule: &Rule, slot: Slot) -> bool {
    asks(rule, slot, &KNOWN)
}

/// Attributes, and the types of the operands.
type Inverse = (Vec<(&'static str, Attr)>, Vec<TensorType>);

/// One instance with elements of the type `focus`, or `None` when the dice fell badly.
pub fn instance(rule: &Rule, random: &mut Random, focus: ElementType) -> Option<Instance> {
    // Predicates have the type somewhere inside.
    [focus, ElementType::I1].into_iter().find_map(|elem| {
        let mut generator = Generator {
            rule,
            random,
            focus,
            context: Context::new(0),
            nodes: Vec::new(),
            inputs: Vec::new(),
            classes: FxHashMap::default(),
            lists: FxHashMap::default(),
            values: FxHashMap::default(),
            scattered: None,
            obliging: false,
            empty: EGraph::new(Context::new(0)),
        };
        generator.obliging = generator.random.chance(60);
        let want = TensorType::new(elem, generator.random.shape());
        let root = generator.node(&rule.lhs, &want)?;
        let graph = Graph { nodes: generator.nodes, roots: vec![root] };
        let fits = graph.nodes.iter().any(|n| n.ty.as_ref().is_some_and(|t| t.elem == focus));
        fits.then_some(Instance { graph, context: generator.context, inputs: generator.inputs })
    })
}

fn ints(v: &[i64]) -> Attr {
    Attr::i64s(v.iter().copied())
}

impl Generator<'_> {
    /// An element type for a value whose user does not care.
    fn elem(&mut self) -> ElementType {
        use ElementType::*;
        match self.random.below(10) {
            0..5 => self.focus,
            5..8 => *self.random.pick(&[F32, F32, F64, BF16, F16, I32, I1, U8]),
            _ => *self.random.pick(ElementType::ALL),
        }
    }

    /// Binds what the conditions and `let`s say of variables that have no value yet.
    fn deduce(&mut self) {
        if !self.obliging {
            return;
        }
        let mut bindings = Bindings::new(self.rule);
        for (&slot, value) in &self.values {
            bindings.bind(slot, value.clone());
        }
        for clause in &self.rule.clauses {
            let (slot, value) = match clause {
                Clause::Let(slot, expr) => (*slot, eval(&self.empty, &bindings, expr)),
                Clause::Where(Expr::Equal(a, b)) => {
                    let sides = [(a, b), (b, a)];
                    let Some(found) = sides.into_iter().find_map(|(to, from)| match (&**to, &**from) {
                        (Expr::Slot(slot), from) => Some((*slot, eval(&self.empty, &bindings, from))),
                        (Expr::List(items), from) => {
                            match (items.as_slice(), eval(&self.empty, &bindings, from)) {
                                ([Expr::Slot(slot)], Some(Bound::Ints(v))) if v.len() == 1 => {
                                    Some((*slot, Some(Bound::Int(v[0]))))
                                }
                                _ => None,
                            }
                        }
                        _ => None,
                    }) else {
                        continue;
                    };
                    found
                }
                _ => continue,
            };
            if let (Some(value), None) = (value, self.values.get(&slot)) {
                bindings.bind(slot, value.clone());
                self.values.insert(slot, value);
            }
        }
    }

    /// The element type of what a predicate looks at. Narrow floats make equal, or infinite, what real arithmetic tells
    /// apart.
    fn observed(&mut self) -> ElementType {
        match self.elem() {
            e if self.rule.fp > Fp::Exact && e.is_float() && e.bit_width() < 32 => ElementType::F32,
            e => e,
        }
    }

    fn push(&mut self, node: Node, ty: TensorType) -> usize {
        self.nodes.push(GraphNode { node, ty: Some(ty), origin: 0 });
        self.nodes.len() - 1
    }

    fn op(&mut self, kind: OpKind, attrs: AttrDict, children: &[usize]) -> Option<usize> {
        let types: Vec<&TensorType> =
            children.iter().map(|&c| self.nodes[c].ty.as_ref()).collect::<Option<_>>()?;
        let ty = result_type(kind, &types, &attrs)?;
        let attrs = self.context.attrs.intern(attrs);
        Some(self.push(Node::op(kind, attrs, children.iter().map(|&c| Id::from(c))), ty))
    }

    fn splat(&mut self, value: Scalar, ty: &TensorType) -> Option<usize> {
        let scalar = self.op(OpKind::Constant, constant_attrs(Tensor::scalar(ty.elem, value)), &[])?;
        if ty.rank() == 0 {
            Some(scalar)
        } else {
            self.op(OpKind::BroadcastInDim, splat_attrs(ty), &[scalar])
        }
    }

    fn leaf(&mut self, ty: &TensorType, constant: bool) -> Option<usize> {
        if constant || self.random.chance(15) {
            let value = self.random.special(self.rule, ty.elem, !constant && self.rule.fp > Fp::Exact);
            return self.splat(value, ty);
        }
        let tensor = self.random.tensor(self.rule, ty)?;
        if self.random.chance(10) {
            return self.op(OpKind::Constant, constant_attrs(tensor), &[]);
        }
        let n = self.inputs.len();
        self.inputs.push(tensor);
        self.context.inputs.push((tpuc_ir::Value::from_index(n), ty.clone().into()));
        Some(self.push(Node::input(n), ty.clone()))
    }

    /// A value whose sign its term shows.
    fn with_sign(&mut self, of: usize, ty: &TensorType) -> Option<usize> {
        let zero = self.splat(Scalar::zero(ty.elem), ty)?;
        match *self.random.pick(&[OpKind::Exponential, OpKind::Abs, OpKind::Maximum]) {
            OpKind::Maximum => self.op(OpKind::Maximum, AttrDict::new(), &[of, zero]),
            kind => self.op(kind, AttrDict::new(), &[of]),
        }
    }

    fn pattern(&mut self, pattern: &Pattern, want: &TensorType) -> Option<usize> {
        match pattern {
            Pattern::Class(slot) => {
                if let Some(&have) = self.classes.get(slot) {
                    return (self.nodes[have].ty.as_ref() == Some(want)).then_some(have);
                }
                let mut leaf = self.leaf(want, wants_constant(self.rule, *slot))?;
                if asks(self.rule, *slot, &["nonnegative", "positive"]) && self.random.chance(80) {
                    leaf = self.with_sign(leaf, want)?;
                }
                self.classes.insert(*slot, leaf);
                Some(leaf)
            }
            Pattern::Number(x) => {
                let value = match want.elem.kind() {
                    Kind::Float => Scalar::Float(*x),
                    Kind::Complex => Scalar::Complex(*x, 0.0),
                    Kind::Bool if *x == 0.0 || *x == 1.0 => Scalar::Bool(*x == 1.0),
                    Kind::Signed | Kind::Unsigned if x.fract() == 0.0 => Scalar::Int(*x as i128),
                    _ => return None,
                };
                self.splat(value, want)
            }
            Pattern::Node(node) => self.node(node, want),
        }
    }

    /// Operands of these types for a list variable, the same ones wherever it stands.
    fn list(&mut self, slot: Slot, types: &[TensorType]) -> Option<Vec<usize>> {
        if let Some(have) = self.lists.get(&slot) {
            let fits = have.len() == types.len()
                && have.iter().zip(types).all(|(&n, ty)| self.nodes[n].ty.as_ref() == Some(ty));
            return fits.then(|| have.clone());
        }
        let constant = wants_constant(self.rule, slot);
        let list: Vec<usize> = types.iter().map(|ty| self.leaf(ty, constant)).collect::<Option<_>>()?;
        self.lists.insert(slot, list.clone());
        Some(list)
    }

    /// The extents of the operand, when it is a variable that is bound already.
    fn bound_operand(&self, pattern: &NodePattern) -> Option<Vec<i64>> {
        let Some(Pattern::Class(slot)) = pattern.children.first() else { return None };
        Some(self.nodes[*self.classes.get(slot)?].ty.as_ref()?.shape.to_vec())
    }

    /// The value that the pattern or an earlier choice prescribes for an attribute.
    fn fixed(&self, pattern: &NodePattern, name: &str) -> Option<Bound> {
        match &pattern.attrs.iter().find(|(n, _)| n == name)?.1 {
            AttrPattern::Equal(v) => Some(v.clone()),
            AttrPattern::Bind(slot) => self.values.get(slot).cloned(),
        }
    }

    fn fixed_ints(&self, pattern: &NodePattern, name: &str, len: usize) -> Option<Vec<i64>> {
        self.fixed(pattern, name)?.as_ints().filter(|v| v.len() == len).map(<[i64]>::to_vec)
    }

    fn node(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<usize> {
        let kind = match &pattern.head {
            HeadPattern::Op(kind) => *kind,
            HeadPattern::Any(slot, kinds) => match self.values.get(slot) {
                Some(Bound::Op(kind)) => *kind,
                _ => {
                    let kind = *self.random.pick(kinds);
                    self.values.insert(*slot, Bound::Op(kind));
                    kind
                }
            },
        };
        for (name, attr) in &pattern.attrs {
            let AttrPattern::Bind(slot) = attr else { continue };
            let stated = match name.as_str() {
                RESULT_SHAPE => Bound::Ints(want.shape.to_vec()),
                RESULT_ELEM => Bound::Elem(want.elem),
                _ => continue,
            };
            self.values.entry(*slot).or_insert(stated);
        }
        self.deduce();
        let (attrs, operands) = self.invert(pattern, kind, want)?;
        let mut dict = AttrDict::new();
        for (name, attr) in attrs {
            dict.set(name, attr);
        }
        for (name, want) in &pattern.attrs {
            let have = Bound::of_attr(dict.get(name)?);
            match want {
                AttrPattern::Equal(v) if have != *v => return None,
                AttrPattern::Equal(_) => {}
                AttrPattern::Bind(slot) => {
                    if *self.values.entry(*slot).or_insert_with(|| have.clone()) != have {
                        return None;
                    }
                }
            }
        }
        self.deduce();
        let mut children = Vec::new();
        for (child, ty) in pattern.children.iter().zip(&operands) {
            children.push(self.pattern(child, ty)?);
        }
        if let Some(slot) = pattern.more {
            children.extend(self.list(slot, operands.get(children.len()..)?)?);
        }
        let n = self.op(kind, dict, &children)?;
        (self.nodes[n].ty.as_ref() == Some(want)).then_some(n)
    }

    /// Attributes and operand types under which an op has the wanted type.
    fn invert(&mut self, pattern: &NodePattern, kind: OpKind, want: &TensorType) -> Option<Inverse> {
        use OpKind as K;
        let rank = want.rank();
        let same = |n: usize| (vec![], vec![want.clone(); n]);
        Some(match kind {
            K::Compare => {
                let operand = want.with_elem(self.observed());
                let stated = |n: &NodePattern| match n.attrs.iter().find(|a| a.0 == RESULT_ELEM)?.1 {
                    AttrPattern::Equal(Bound::Elem(elem)) => Some(want.with_elem(elem)),
                    _ => None,
                };
                let bound = pattern.children.iter().find_map(|child| match child {
                    Pattern::Class(slot) => self.nodes[*self.classes.get(slot)?].ty.clone(),
                    Pattern::Node(n) => stated(n),
                    Pattern::Number(_) => None,
                });
                let operand = bound.unwrap_or(operand);
                let all = [
                    ComparisonDirection::Eq,
                    ComparisonDirection::Ne,
                    ComparisonDirection::Ge,
                    ComparisonDirection::Gt,
                    ComparisonDirection::Le,
                    ComparisonDirection::Lt,
                ];
                let mut direction = *self.random.pick(&all);
                if let Some(Bound::Word(word)) = self.fixed(pattern, "comparison_direction") {
                    direction = ComparisonDirection::from_name(&word)?;
                }
                (vec![("comparison_direction", Attr::Enum(direction.into()))], vec![operand.clone(), operand])
            }
            K::IsFinite | K::ChloIsInf => (vec![], vec![want.with_elem(self.observed())]),
            K::Abs if want.elem.complex().is_some() && self.random.chance(30) => {
                (vec![], vec![want.with_elem(want.elem.complex()?)])
            }
            K::Real | K::Imag => (vec![], vec![want.with_elem(want.elem.complex()?)]),
            K::Complex => (vec![], vec![want.with_elem(want.elem.real()); 2]),
            K::Convert => {
                let boolean = match pattern.children.first() {
                    Some(Pattern::Class(slot)) => {
                        asks(self.rule, *slot, &["boolean"]) && self.random.chance(70)
                    }
                    Some(Pattern::Node(n)) => n.head.kinds() == [K::Compare],
                    _ => false,
                };
                let elem = if boolean { ElementType::I1 } else { self.elem() };
                (vec![(RESULT_ELEM, elem_attr(want.elem))], vec![want.with_elem(elem)])
            }
            K::ReducePrecision => {
                let bits = |n| Attr::Int(n, tpuc_ir::Type::Scalar(ElementType::I32));
                (vec![("exponent_bits", bits(5)), ("mantissa_bits", bits(4))], vec![want.clone()])
            }
            K::Select => {
                let shape = if self.random.chance(25) { vec![] } else { want.shape.to_vec() };
                (vec![], vec![TensorType::new(ElementType::I1, shape), want.clone(), want.clone()])
            }
            K::Clamp => {
                let scalar = TensorType::scalar(want.elem);
                let bound = if self.random.chance(50) { scalar } else { want.clone() };
                (vec![], vec![bound.clone(), want.clone(), bound])
            }
            _ if kind.is_elementwise() => same(kind.info().operands.len()),
            K::Transpose => {
                let p = self
                    .fixed_ints(pattern, "permutation", rank)
                    .unwrap_or_else(|| self.random.permutation(rank));
                let mut shape = vec![0; rank];
                for (i, &d) in p.iter().enumerate() {
                    *shape.get_mut(d as usize)? = want.shape[i];
                }
                (vec![("permutation", ints(&p))], vec![want.with_shape(shape)])
            }
            K::Reshape => {
                let shape = self.random.reshaped(&want.shape);
                (vec![(RESULT_SHAPE, shape_attr(&want.shape))], vec![want.with_shape(shape)])
            }
            K::BroadcastInDim => self.broadcast(pattern, want)?,
            K::Iota => {
                let fixed = self.fixed(pattern, "iota_dimension").and_then(|v| v.as_int());
                let d = fixed.unwrap_or_else(|| self.random.below(rank.max(1)) as i64);
                let attrs = vec![
                    ("iota_dimension", Attr::i64(d)),
                    (RESULT_SHAPE, shape_attr(&want.shape)),
                    (RESULT_ELEM, elem_attr(want.elem)),
                ];
                (attrs, vec![])
            }
            K::Slice => self.slice(pattern, want)?,
            K::Reverse => {
                let all = self.random.permutation(rank);
                let dims = all[..self.random.below(rank + 1)].to_vec();
                (vec![("dimensions", ints(&dims))], vec![want.clone()])
            }
            K::Concatenate => {
                let fixed = self.fixed(pattern, "dimension").and_then(|v| usize::try_from(v.as_int()?).ok());
                let d = fixed.unwrap_or_else(|| self.random.below(rank));
                let count =
                    if pattern.more.is_some() { 1 + self.random.below(3) } else { pattern.children.len() };
                let mut rest = *want.shape.get(d)?;
                let mut parts = Vec::new();
                for i in 0..count {
                    let n = if i + 1 == count { rest } else { self.random.below(rest as usize + 1) as i64 };
                    rest -= n;
                    let mut ty = want.clone();
                    ty.shape[d] = n;
                    parts.push(ty);
                }
                (vec![("dimension", Attr::i64(d as i64))], parts)
            }
            K::Pad => self.pad(want)?,
            K::DynamicSlice => {
                let shape = want.shape.iter().map(|&d| d + self.random.below(3) as i64).collect::<Vec<_>>();
                let shape = self.bound_operand(pattern).unwrap_or(shape);
                let mut operands = vec![want.with_shape(shape)];
                operands.extend(vec![TensorType::scalar(ElementType::I32); rank]);
                (vec![("slice_sizes", ints(&want.shape))], operands)
            }
            K::DynamicUpdateSlice => {
                let shape: Vec<i64> =
                    want.shape.iter().map(|&d| (d - self.random.below(3) as i64).max(0)).collect();
                let mut operands = vec![want.clone(), want.with_shape(shape)];
                operands.extend(vec![TensorType::scalar(ElementType::I32); rank]);
                (vec![], operands)
            }
            K::Gather => self.gather(want)?,
            K::Scatter => self.scatter(pattern, want)?,
            K::Reduce => self.reduce(pattern, want)?,
            K::ReduceWindow => self.reduce_window(pattern, want)?,
            K::BatchNormInference => {
                let feature = self.random.below(rank);
                let channel = TensorType::new(want.elem, [*want.shape.get(feature)?]);
                let epsilon = Attr::Float(FloatBits::new(0.25), tpuc_ir::Type::Scalar(ElementType::F32));
                let mut operands = vec![want.clone()];
                operands.extend(vec![channel; 4]);
                (vec![("epsilon", epsilon), ("feature_index", Attr::i64(feature as i64))], operands)
            }
            K::DotGeneral => self.dot(pattern, want)?,
            K::Convolution => self.convolution(pattern, want)?,
            _ => return None,
        })
    }

    fn broadcast(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let rank = want.rank();
        let dims = match self.fixed(pattern, "broadcast_dimensions") {
            Some(v) => v.as_ints()?.to_vec(),
            None => {
                let mut dims = self.random.permutation(rank);
                dims.truncate(self.random.below(rank + 1));
                if !self.random.chance(30) {
                    dims.sort();
                }
                dims
            }
        };
        let mut shape = Vec::new();
        for &d in &dims {
            let extent = *want.shape.get(usize::try_from(d).ok()?)?;
            shape.push(if self.random.chance(20) { 1 } else { extent });
        }
        let attrs = vec![("broadcast_dimensions", ints(&dims)), (RESULT_SHAPE, shape_attr(&want.shape))];
        Some((attrs, vec![want.with_shape(shape)]))
    }

    fn slice(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let rank = want.rank();
        let easy = self.random.chance(50);
        let mut small = |n: usize| if easy { 0 } else { self.random.below(n) as i64 };
        let mut strides: Vec<i64> = (0..rank).map(|_| 1 + small(2)).collect();
        let mut starts: Vec<i64> = (0..rank).map(|_| small(3)).collect();
        let slack: Vec<i64> = (0..rank).map(|_| small(3)).collect();
        strides = self.fixed_ints(pattern, "strides", rank).unwrap_or(strides);
        // Adjacent slices are drawn on purpose: chance would hardly ever find them.
        if let (Some(AttrPattern::Bind(_)), true) =
            (pattern.attrs.first().map(|a| &a.1), self.random.chance(50))
        {
            let limits =
                self.values.iter().find(|(s, _)| self.rule.variables[**s] == "b").map(|(_, v)| v.clone());
            starts = limits
                .and_then(|v| Some(v.as_ints()?.to_vec()))
                .filter(|v| v.len() == rank)
                .unwrap_or(starts);
            if self.random.chance(70) {
                let a =
                    self.values.iter().find(|(s, _)| self.rule.variables[**s] == "a").map(|(_, v)| v.clone());
                let d = self.random.below(rank.max(1));
                if let Some(a) = a.and_then(|v| Some(v.as_ints()?.to_vec())).filter(|a| a.len() == rank) {
                    (0..rank).filter(|&i| i != d).for_each(|i| starts[i] = a[i]);
                }
            }
        }
        starts = self.fixed_ints(pattern, "start_indices", rank).unwrap_or(starts);
        let count = |i: usize| (want.shape[i] - 1) * strides[i] + 1;
        // What a limit leaves of the last stride does not matter.
        let spare: Vec<i64> =
            strides.iter().map(|&s| if self.random.chance(30) { s - 1 } else { 0 }).collect();
        let limit = |i: usize| if want.shape[i] == 0 { starts[i] } else { starts[i] + count(i) + spare[i] };
        let limits: Vec<i64> = (0..rank).map(limit).collect();
        let mut shape: Vec<i64> = (0..rank).map(|i| limits[i] + slack[i]).collect();
        // A variable that is bound already says what is sliced.
        shape = self.bound_operand(pattern).unwrap_or(shape);
        let attrs = vec![
            ("start_indices", ints(&starts)),
            ("limit_indices", ints(&limits)),
            ("strides", ints(&strides)),
        ];
        Some((attrs, vec![want.with_shape(shape)]))
    }

    fn pad(&mut self, want: &TensorType) -> Option<Inverse> {
        let (mut low, mut high, mut interior, mut shape) = (vec![], vec![], vec![], vec![]);
        let easy = self.random.chance(40);
        for &extent in &want.shape {
            let easy = easy || self.random.chance(40);
            let mut draw = |n: usize, from: i64| if easy { 0 } else { self.random.below(n) as i64 + from };
            let (l, h, i) = (draw(4, -1), draw(4, -1), draw(2, 0));
            let fits = |n: &i64| n + l + h + (n - 1).max(0) * i == extent;
            shape.push((0..8).find(fits)?);
            low.push(l);
            high.push(h);
            interior.push(i);
        }
        let attrs = vec![
            ("edge_padding_low", ints(&low)),
            ("edge_padding_high", ints(&high)),
            ("interior_padding", ints(&interior)),
        ];
        Some((attrs, vec![want.with_shape(shape), TensorType::scalar(want.elem)]))
    }

    fn reduce(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let monoid = self.monoid(pattern, want)?;
        let prescribed = self.fixed(pattern, "dimensions").and_then(|d| Some(d.as_ints()?.to_vec()));
        // What an earlier reduction over these dimensions reads has the extents to take.
        let earlier = self.nodes.iter().rev().find(|n| n.node.kind() == Some(OpKind::Reduce));
        let earlier = earlier.and_then(|n| self.nodes[usize::from(*n.node.operands().first()?)].ty.clone());
        let dims = prescribed.clone().unwrap_or_else(|| {
            let more = self.random.below(3);
            let mut dims = self.random.permutation(want.rank() + more);
            dims.truncate(more);
            if self.random.chance(80) {
                dims.sort();
            }
            dims
        });
        let mut kept = want.shape.iter();
        let mut shape = Vec::new();
        for d in 0..(want.rank() + dims.len()) as i64 {
            let known = || prescribed.as_ref().and(earlier.as_ref())?.shape.get(d as usize).copied();
            shape.push(match dims.contains(&d) {
                true => known().unwrap_or_else(|| self.random.extent()),
                false => *kept.next()?,
            });
        }
        let attrs = vec![("dimensions", ints(&dims)), ("monoid", Attr::Str(monoid))];
        Some((attrs, vec![want.with_shape(shape), TensorType::scalar(want.elem)]))
    }

    /// Half of the time a lookup of whole slices along one dimension, as embeddings do it.
    fn gather(&mut self, want: &TensorType) -> Option<Inverse> {
        let rank = want.rank();
        let lookup = self.random.chance(50);
        let mut offsets = self.random.permutation(rank);
        offsets.truncate(self.random.below(rank + 1));
        offsets.sort();
        let batch: Vec<i64> = (0..rank as i64).filter(|d| !offsets.contains(d)).collect();
        let collapsed = if lookup { 1 } else { self.random.below(3) };
        let batching = if lookup || batch.is_empty() { 0 } else { self.random.below(2) };
        // The roles of the operand's dimensions: kept ones first, then collapsed ones, then batching ones.
        let operand_rank = offsets.len() + collapsed + batching;
        let roles = self.random.permutation(operand_rank);
        let (mut shape, mut sizes) = (vec![0; operand_rank], vec![1; operand_rank]);
        let (mut collapsed_dims, mut batching_dims, mut next) = (Vec::new(), Vec::new(), offsets.iter());
        let batched = self.random.below(batch.len());
        for d in 0..operand_rank {
            let role = roles[d] as usize;
            if role < offsets.len() {
                sizes[d] = want.shape[*next.next()? as usize];
                shape[d] = sizes[d] + if lookup { 0 } else { self.random.below(3) as i64 };
            } else if role < offsets.len() + collapsed {
                collapsed_dims.push(d as i64);
                shape[d] = self.random.extent().max(1);
            } else {
                batching_dims.push(d as i64);
                shape[d] = want.shape[batch[batched] as usize];
                sizes[d] = shape[d].min(1);
            }
        }
        let map: Vec<i64> = if lookup {
            collapsed_dims.clone()
        } else {
            let mut map = self.random.permutation(operand_rank);
            map.retain(|d| !batching_dims.contains(d));
            map.truncate(self.random.below(3));
            map
        };
        let mut indices: Vec<i64> = batch.iter().map(|&d| want.shape[d as usize]).collect();
        let at = if lookup { indices.len() } else { self.random.below(indices.len() + 1) };
        if map.len() != 1 || at != indices.len() || self.random.chance(70) {
            indices.insert(at, map.len() as i64);
        }
        let moved = batched as i64 + i64::from(at <= batched);
        let dims = GatherDims {
            offset_dims: offsets,
            collapsed_slice_dims: collapsed_dims,
            start_indices_batching_dims: batching_dims.iter().map(|_| moved).collect(),
            operand_batching_dims: batching_dims,
            start_index_map: map,
            index_vector_dim: at as i64,
        };
        let integers =
            [ElementType::I32, ElementType::I32, ElementType::I64, ElementType::U8, ElementType::I2];
        let index = TensorType::new(*self.random.pick(&integers), indices);
        let attrs = vec![("dimension_numbers", Attr::Gather(Arc::new(dims))), ("slice_sizes", ints(&sizes))];
        Some((attrs, vec![want.with_shape(shape), index]))
    }

    fn monoid(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<tpuc_support::Name> {
        let monoid = match self.fixed(pattern, "monoid") {
            Some(Bound::Word(w)) => w,
            _ => (*self.random.pick(&["add", "multiply", "maximum", "minimum", "and", "or"])).into(),
        };
        // Others are not reductions by a monoid.
        Monoid::from_op(OpKind::from_name(&format!("stablehlo.{monoid}"))?)?.identity(want.elem)?;
        Some(monoid)
    }

    fn dot(&mut self, pattern: &NodePattern, want: &TensorType) -> Option<Inverse> {
        let rank = want.rank();
        if let Some(Bound::Attr(Attr::Dot(dims))) = self.fixed(pattern, "dot_dimension_numbers") {
            return self.dot_of(pattern, want, &dims);
        }
        let batch = self.random.below(rank + 1) * usize::from(self.random.chance(50));
        let left = self.random.below(rank - batch + 1);
        let contract: Vec<i64> = (0..self.random.below(3)).map(|_| self.random.extent()).collect();
        // The dimensions of each side in a random order; free ones keep theirs.
        let mut side = |free: &[i64]| {
            let n = batch + contract.len() + free.len();
            let mut order: Vec<usize> = self.random.permutation(n).into_iter().map(|d| d as usize).collect();
            if self.random.chance(40) {
                order.sort_by_key(|&role| (role < batch, role >= batch + contract.len()));
                order.reverse();
            }
            let (mut b, mut c, mut shape) = (vec![0; batch], vec![0; contract.len()], vec![0; n]);
            let mut next = free.iter();
            for (d, &role) in order.iter().enumerate() {
                if role < batch {
                    b[role] = d as i64;
                    shape[d] = want.shape[role];
                } else if role < batch + contract.len() {
                    c[role - batch] = d as i64;
                    shape[d] = contract[role - batch];
                } else {
                    shape[d] = *next.next()?;
                }
            }
            Some((b, c, shape))
        };
        let (lhs_batch, lhs_contract, lhs) = side(&want.shape[batch..batch + left])?;
        let (rhs_batch, rhs_contract, rhs) = side(&want.shape[batch + left..])?;
        let dims = DotDims { lhs_batch, rhs_batch, lhs_contract, rhs_contract };
        let (attrs, elem) = self.dot_attrs(pattern, want, dims);
        Some((attrs, vec![TensorType::new(elem, lhs), TensorType::new(elem, rhs)]))
    }

    /// A contraction of prescribed dimension numbers, of the operands that are there already.
    fn dot_of(&mut self, pattern: &NodePattern, want: &TensorType, dims: &DotDims) -> Option<Inverse> {
        let (batch, depth) = (dims.lhs_batch.len(), dims.lhs_contract.len());
        let bound = |i: usize| match pattern.children.get(i) {
            Some(Pattern::Class(slot)) => self.nodes[*self.classes.get(slot)?].ty.clone(),
            _ => None,
        };
        let (left, right) = (bound(0), bound(1));
        let extents = |t: &TensorType, d: &[i64]| {
            d.iter().map(|&d| t.shape.get(usize::try_from(d).ok()?).copied()).collect::<Option<Vec<i64>>>()
        };
        let contract = match (&left, &right) {
            (Some(t), _) => extents(t, &dims.lhs_contract)?,
            (_, Some(t)) => extents(t, &dims.rhs_contract)?,
            _ => (0..depth).map(|_| self.random.extent()).collect(),
        };
        let free = want.rank().checked_sub(batch)?;
        let split = match (&left, &right) {
            (Some(t), _) => t.rank().checked_sub(batch + depth)?,
            (_, Some(t)) => free.checked_sub(t.rank().checked_sub(batch + depth)?)?,
            _ => self.random.below(free + 1),
        };
        let side = |b: &[i64], c: &[i64], free: &[i64]| {
            let mut shape = vec![None; b.len() + c.len() + free.len()];
            for (&d, &n) in b.iter().zip(&want.shape).chain(c.iter().zip(&contract)) {
                *shape.get_mut(usize::try_from(d).ok()?)? = Some(n);
            }
            let mut next = free.iter().copied();
            shape.into_iter().map(|n| n.or_else(|| next.next())).collect::<Option<Vec<i64>>>()
        };
        let free = &want.shape[batch..];
        let lhs = side(&dims.lhs_batch, &dims.lhs_contract, free.get(..split)?)?;
        let rhs = side(&dims.rhs_batch, &dims.rhs_contract, free.get(split..)?)?;
        let (attrs, elem) = self.dot_attrs(pattern, want, dims.clone());
        Some((attrs, vec![TensorType::new(elem, lhs), TensorType::new(elem, rhs)]))
    }

    fn dot_attrs(
        &mut self,
        pattern: &NodePattern,
        want: &TensorType,
        dims: DotDims,
    ) -> (Vec<(&'static str, Attr)>, ElementType) {
        let mut attrs = vec![("dot_dimension_numbers", Attr::Dot(Arc::new(dims)))];
        let mut elem = want.elem;
        if pattern.attrs.iter().any(|(n, _)| n == RESULT_ELEM) {
            attrs.push((RESULT_ELEM, elem_attr(want.elem)));
            elem = self.elem();
        }
        let named = pattern.attrs.iter().any(|(n, _)| n == "precision_config");
        if named || pattern.rest.is_some() && self.random.chance(50) {
            let default = Attr::Enum(Precision::Default.into());
            attrs.push(("precision_config", Attr::Array(Arc::new([default.clone(), default]))));
        }
        (attrs, elem)
    }
}
