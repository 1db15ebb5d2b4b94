//! Functions of two tuples: the bodies of reductions, as expressions.

use tpuc_interp::apply_elementwise;
use tpuc_ir::attr::{ComparisonDirection, ComparisonType, EnumAttr};
use tpuc_ir::{Attr, AttrDict, Block, Builder, Module, Op, OpKind, Region, Trait, Type, Value};
use tpuc_support::Loc;
use tpuc_tensor::{ElementType, Scalar, Tensor};
use tpuc_tile::{Expr, Monoid, Node};

/// Ops of one function.
const MAX_OPS: usize = 64;
/// Samples of tuples that a function of comparisons is tried on.
const MAX_TRIALS: usize = 1 << 12;

/// A function of a left and a right tuple that gives a tuple.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    /// Of the components of a tuple.
    types: Vec<ElementType>,
    /// The arguments, then constants and ops, operands before users.
    steps: Vec<Step>,
    /// By component, a position in `steps`.
    results: Vec<usize>,
}

#[derive(Clone, Debug)]
struct Step {
    ty: ElementType,
    form: Form,
}

#[derive(Clone, Debug)]
enum Form {
    Arg,
    Const(Scalar),
    Op { kind: OpKind, attrs: AttrDict, args: Vec<usize> },
}

impl Function {
    /// The body of a reduction, if it is made of element-wise ops on its arguments and of constants.
    pub fn of_region(module: &Module, op: Op) -> Option<Self> {
        let block = &module.blocks[module.region_block(op, 0)?];
        let scalar = |v: &Value| module.ty(*v).as_tensor().filter(|t| t.rank() == 0).map(|t| t.elem);
        let types: Vec<ElementType> = block.args.iter().map(scalar).collect::<Option<_>>()?;
        let count = module.ops[op].results.len();
        if types.len() != 2 * count || types[..count] != types[count..] || block.ops.len() > MAX_OPS {
            return None;
        }
        let same = |(v, &ty): (&Value, &ElementType)| module.ty(*v).as_tensor().is_some_and(|t| t.elem == ty);
        if types.iter().any(|t| t.is_complex()) || !module.ops[op].results.iter().zip(&types).all(same) {
            return None;
        }
        let mut values: Vec<Value> = block.args.to_vec();
        let mut steps: Vec<Step> = types.iter().map(|&ty| Step { ty, form: Form::Arg }).collect();
        for &inner in &block.ops {
            let data = &module.ops[inner];
            // Constants may stand outside.
            for &v in &data.operands {
                if let (false, Some(ty), Some(op)) = (values.contains(&v), scalar(&v), module.def_op(v))
                    && let Some(value) = super::access::splat(module, op)
                {
                    values.push(v);
                    steps.push(Step { ty, form: Form::Const(value) });
                }
            }
            let args = data.operands.iter().map(|v| values.iter().position(|k| k == v)).collect();
            let args: Option<Vec<usize>> = args;
            if data.kind.has(Trait::Terminator) {
                let results = args.filter(|r| r.len() == count)?;
                let fits = results.iter().zip(&types).all(|(&r, &ty)| steps[r].ty == ty);
                let whole = || Self { types: types[..count].to_vec(), steps, results };
                return fits.then(whole).map(Self::in_order);
            }
            let &[result] = data.results.as_slice() else { return None };
            let ty = scalar(&result)?;
            let form = match data.kind {
                OpKind::Constant => Form::Const(data.attr("value")?.as_dense()?.splat_value()?),
                OpKind::ReducePrecision => return None,
                kind if kind.is_elementwise() || matches!(kind, OpKind::Select | OpKind::Clamp) => {
                    Form::Op { kind, attrs: super::access::scalar_attrs(&data.attrs), args: args? }
                }
                _ => return None,
            };
            values.push(result);
            steps.push(Step { ty, form });
        }
        None
    }

    /// Only the steps that the results need, in an order that depends on them alone.
    fn in_order(self) -> Self {
        let count = 2 * self.types.len();
        let mut order: Vec<usize> = (0..count).collect();
        let mut work: Vec<(usize, bool)> = self.results.iter().rev().map(|&r| (r, false)).collect();
        while let Some((i, done)) = work.pop() {
            if order.contains(&i) {
                continue;
            }
            match &self.steps[i].form {
                Form::Op { args, .. } if !done => {
                    work.push((i, true));
                    work.extend(args.iter().rev().map(|&a| (a, false)));
                }
                _ => order.push(i),
            }
        }
        let place = |i: usize| order.iter().position(|&o| o == i).unwrap_or_default();
        let step = |&i: &usize| {
            let mut step = self.steps[i].clone();
            if let Form::Op { args, .. } = &mut step.form {
                args.iter_mut().for_each(|a| *a = place(*a));
            }
            step
        };
        let steps = order.iter().map(step).collect();
        Self { steps, results: self.results.iter().map(|&r| place(r)).collect(), types: self.types }
    }

    /// Of the components of a tuple.
    pub fn types(&self) -> &[ElementType] {
        &self.types
    }

    /// The function as an attribute: the same for the same steps. See [`from_attr`](Self::from_attr).
    pub fn to_attr(&self) -> Attr {
        let ty = |ty: ElementType| Attr::Type(Type::Scalar(ty));
        let list = |items: &mut dyn Iterator<Item = usize>| Attr::i64s(items.map(|i| i as i64));
        let step = |step: &Step| match &step.form {
            Form::Arg => None,
            Form::Const(value) => {
                Some(Attr::Array([ty(step.ty), Attr::Dense(Tensor::scalar(step.ty, *value))].into()))
            }
            Form::Op { kind, attrs, args } => {
                let (name, attrs) = (Attr::str(kind.name()), Attr::Dict(attrs.clone()));
                Some(Attr::Array([ty(step.ty), name, attrs, list(&mut args.iter().copied())].into()))
            }
        };
        let types: Vec<Attr> = self.types.iter().map(|&t| ty(t)).collect();
        let steps: Vec<Attr> = self.steps.iter().filter_map(step).collect();
        let results = list(&mut self.results.iter().copied());
        Attr::Array([Attr::Array(types.into()), Attr::Array(steps.into()), results].into())
    }

    /// The function that [`to_attr`](Self::to_attr) wrote.
    pub fn from_attr(attr: &Attr) -> Option<Self> {
        let array = |attr: &Attr| if let Attr::Array(items) = attr { Some(items.clone()) } else { None };
        let ty = |attr: &Attr| if let Attr::Type(Type::Scalar(ty)) = attr { Some(*ty) } else { None };
        let list = |attr: &Attr, below: usize| -> Option<Vec<usize>> {
            let ints = attr.as_ints()?.into_iter();
            ints.map(|i| usize::try_from(i).ok().filter(|&i| i < below)).collect()
        };
        let [types, ops, results] = &array(attr)?[..] else { return None };
        let types: Vec<ElementType> = array(types)?.iter().map(ty).collect::<Option<_>>()?;
        let args = types.iter().chain(&types).map(|&ty| Step { ty, form: Form::Arg });
        let mut steps: Vec<Step> = args.collect();
        for op in array(ops)?.iter() {
            let (elem, form) = match &array(op)?[..] {
                [elem, Attr::Dense(value)] => (ty(elem)?, Form::Const(value.splat_value()?)),
                [elem, Attr::Str(name), Attr::Dict(attrs), args] => {
                    let kind = OpKind::from_name(name)?;
                    (ty(elem)?, Form::Op { kind, attrs: attrs.clone(), args: list(args, steps.len())? })
                }
                _ => return None,
            };
            steps.push(Step { ty: elem, form });
        }
        let results = list(results, steps.len()).filter(|r| r.len() == types.len())?;
        Some(Self { types, steps, results })
    }

    /// The function as the body of a reduction.
    pub fn region(&self, module: &mut Module, loc: &Loc) -> Region {
        let (region, block) = module.new_region();
        let scalar = |ty: ElementType| Type::tensor(ty, []);
        let mut values: Vec<Value> = Vec::with_capacity(self.steps.len());
        for step in &self.steps {
            let ty = scalar(step.ty);
            let value = match &step.form {
                Form::Arg => module.add_block_arg(block, ty, Loc::Unknown),
                Form::Const(value) => {
                    let attrs = crate::lang::constant_attrs(Tensor::scalar(step.ty, *value));
                    builder(module, block, loc).value(OpKind::Constant, [], attrs, ty)
                }
                Form::Op { kind, attrs, args } => {
                    let args: Vec<Value> = args.iter().map(|&a| values[a]).collect();
                    builder(module, block, loc).value(*kind, args, attrs.clone(), ty)
                }
            };
            values.push(value);
        }
        let results: Vec<Value> = self.results.iter().map(|&r| values[r]).collect();
        builder(module, block, loc).op(OpKind::Return, results, AttrDict::new(), []);
        region
    }

    /// Adds the function to a kernel; the expressions of the result's components.
    pub fn build(&self, add: &mut dyn FnMut(Expr, ElementType) -> Node) -> Vec<Node> {
        let mut nodes: Vec<Node> = Vec::with_capacity(self.steps.len());
        for (i, step) in self.steps.iter().enumerate() {
            let expr = match &step.form {
                Form::Arg => Expr::Arg(i),
                Form::Const(value) => Expr::Const(*value),
                Form::Op { kind, attrs, args } => Expr::Op {
                    kind: *kind,
                    attrs: attrs.clone(),
                    args: args.iter().map(|&a| nodes[a]).collect(),
                },
            };
            nodes.push(add(expr, step.ty));
        }
        self.results.iter().map(|&r| nodes[r]).collect()
    }

    /// The function, or one that may stand for it in a fold that begins with `init`, with which tuples may be taken in
    /// any order and `init` any number of times, given that the function is associative, as StableHLO demands of
    /// reductions. `position` is a component that counts the positions of the fold.
    ///
    /// NaN is left out where it makes the function depend on how it is associated: results are the implementation's
    /// choice then.
    pub fn in_any_order(&self, init: &[Scalar], position: Option<usize>) -> Option<Self> {
        let found = |nan: bool| {
            if self.any_order(init, nan) {
                return Some(self.clone());
            }
            self.by_position(position?, nan).filter(|f| f.any_order(init, nan))
        };
        found(true).or_else(|| found(false).filter(|_| !self.is_associative(true)))
    }

    fn any_order(&self, init: &[Scalar], nan: bool) -> bool {
        let twice = self.apply(&[init, init].concat());
        let neutral = twice.is_some_and(|twice| same_tuple(&twice, init));
        neutral && (self.is_symmetric() || self.chooses_symmetrically(nan))
    }

    fn apply(&self, args: &[Scalar]) -> Option<Vec<Scalar>> {
        let mut values: Vec<Scalar> = Vec::with_capacity(self.steps.len());
        for (i, step) in self.steps.iter().enumerate() {
            values.push(match &step.form {
                Form::Arg => *args.get(i)?,
                Form::Const(value) => *value,
                Form::Op { kind, attrs, args } => {
                    let operands: Vec<Scalar> = args.iter().map(|&a| values[a]).collect();
                    let elem = args.last().map_or(step.ty, |&a| self.steps[a].ty);
                    apply_elementwise(*kind, attrs, &operands, elem, step.ty).ok()?
                }
            });
        }
        Some(self.results.iter().map(|&r| values[r]).collect())
    }

    /// Whether exchanging the tuples gives the same expressions, up to the order of operands.
    fn is_symmetric(&self) -> bool {
        let count = self.types.len();
        // Two steps have equal numbers if they are the same expression, the one with the tuples exchanged.
        let mut known: Vec<(ElementType, Key)> = Vec::new();
        let (mut plain, mut exchanged): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
        for (i, step) in self.steps.iter().enumerate() {
            for (list, shift) in [(&mut plain, 0), (&mut exchanged, count)] {
                let key = match &step.form {
                    Form::Arg => Key::Arg((i + shift) % (2 * count)),
                    Form::Const(_) => Key::Const(i),
                    Form::Op { kind, attrs, args } => {
                        canonical(*kind, attrs, args.iter().map(|&a| list[a]).collect())
                    }
                };
                let key = (step.ty, key);
                let number = known.iter().position(|k| *k == key).unwrap_or(known.len());
                if number == known.len() {
                    known.push(key);
                }
                list.push(number);
            }
        }
        self.results.iter().all(|&r| plain[r] == exchanged[r])
    }

    /// Whether the function only compares and chooses, and gives the same when the tuples are exchanged.
    ///
    /// Such a function depends on how the two values of each component compare, so that one pair of values for each
    /// outcome decides. Zeros of both signs count as one value, as for `maximum`.
    fn chooses_symmetrically(&self, nan: bool) -> bool {
        self.on_samples(nan, &|args, swapped| {
            matches!((self.apply(args), self.apply(swapped)), (Some(a), Some(b)) if same_tuple(&a, &b))
        })
    }

    /// Whether the function gives the pair whose first component is the extreme of both, or is not a number, and the left
    /// one of equals, provided that the second components of pairs to the right are larger: arg-max or arg-min.
    pub fn takes_first(&self, extreme: Monoid) -> bool {
        let [_, index] = self.types[..] else { return false };
        let wins = |a: Scalar, b: Scalar| match extreme {
            Monoid::Max => a.as_f64() > b.as_f64(),
            _ => a.as_f64() < b.as_f64(),
        };
        let known = matches!(extreme, Monoid::Max | Monoid::Min);
        known
            && !index.is_float()
            && !index.is_bool()
            && self.on_samples(true, &|args, _| {
                let [a, i, b, j] = args else { return false };
                if i.as_f64() >= j.as_f64() {
                    return true;
                }
                let left = wins(*a, *b) || a.as_f64() == b.as_f64() || a.as_f64().is_nan();
                self.apply(args).is_some_and(|r| same_tuple(&r, if left { &args[..2] } else { &args[2..] }))
            })
    }

    /// The function told where its tuples come from: a component counts the positions of a fold. It takes the
    /// tuple that stands first for the left one, so that tuples may come in any order.
    ///
    /// This needs that the function gives one of the two tuples. A semigroup of that kind is a maximum by some weak
    /// order with one side preferred among equals (Länger, "The free algebra in the variety generated by quasi-trivial
    /// semigroups", 1980), and among those of one rank the position decides.
    fn by_position(&self, component: usize, nan: bool) -> Option<Self> {
        let count = self.types.len();
        let chooses = self.on_samples(nan, &|args, _| {
            let one = |t: &[Scalar]| self.apply(args).is_some_and(|r| same_tuple(&r, t));
            one(&args[..count]) || one(&args[count..])
        });
        if !chooses {
            return None;
        }
        let direction = EnumAttr::ComparisonDirection(ComparisonDirection::Le);
        let attrs = AttrDict::new().with("comparison_direction", Attr::Enum(direction));
        let op = |kind, attrs, args, ty| Step { ty, form: Form::Op { kind, attrs, args } };
        let mut steps: Vec<Step> = self.steps[..2 * count].to_vec();
        steps.push(op(OpKind::Compare, attrs, vec![component, count + component], ElementType::I1));
        // What stands for each step of the function.
        let mut now: Vec<usize> = Vec::with_capacity(self.steps.len());
        for (i, step) in self.steps.iter().enumerate() {
            now.push(steps.len());
            steps.push(match &step.form {
                Form::Arg => {
                    let other = (i + count) % (2 * count);
                    op(OpKind::Select, AttrDict::new(), vec![2 * count, i, other], step.ty)
                }
                Form::Const(_) => step.clone(),
                Form::Op { kind, attrs, args } => {
                    op(*kind, attrs.clone(), args.iter().map(|&a| now[a]).collect(), step.ty)
                }
            });
        }
        let results = self.results.iter().map(|&r| now[r]).collect();
        Some(Self { types: self.types.clone(), steps, results })
    }

    /// Whether the function only compares and chooses, and something holds of all pairs of tuples and the same pairs
    /// exchanged, given that it depends on comparisons alone.
    fn on_samples(&self, nan: bool, holds: &dyn Fn(&[Scalar], &[Scalar]) -> bool) -> bool {
        let count = self.types.len();
        self.only_chooses()
            && self.all(2, nan, &|args| holds(args, &[&args[count..], &args[..count]].concat()))
    }

    /// Whether the function may be associated in any way, as far as the samples show.
    fn is_associative(&self, nan: bool) -> bool {
        let count = self.types.len();
        let join = |a: &[Scalar], b: &[Scalar]| self.apply(&[a, b].concat());
        self.all(3, nan, &|args| {
            let [a, b, c] = [0, 1, 2].map(|i| &args[i * count..][..count]);
            let left = join(a, b).and_then(|ab| join(&ab, c));
            let right = join(b, c).and_then(|bc| join(a, &bc));
            matches!((left, right), (Some(l), Some(r)) if same_tuple(&l, &r))
        })
    }

    /// Whether something holds of all samples of so many tuples.
    fn all(&self, tuples: usize, nan: bool, holds: &dyn Fn(&[Scalar]) -> bool) -> bool {
        let lists: Vec<Vec<Scalar>> = self.types.iter().map(|&ty| samples(ty, nan)).collect();
        let lists: Vec<&Vec<Scalar>> = (0..tuples).flat_map(|_| &lists).collect();
        let trials = lists.iter().try_fold(1usize, |n, list| n.checked_mul(list.len()));
        let Some(trials) = trials.filter(|&n| n <= MAX_TRIALS) else { return false };
        (0..trials).all(|mut trial| {
            let mut digit = |list: &&Vec<Scalar>| {
                let value = list[trial % list.len()];
                trial /= list.len();
                value
            };
            holds(&lists.iter().map(&mut digit).collect::<Vec<Scalar>>())
        })
    }

    /// Whether every value is one of a component's two, or a truth value of comparisons between such.
    fn only_chooses(&self) -> bool {
        use OpKind::{And, Compare, Maximum, Minimum, Not, Or, Select, Xor};
        let count = self.types.len();
        // The component that each step is a value of; truth values are of none.
        let mut of: Vec<Option<usize>> = Vec::with_capacity(self.steps.len());
        for (i, step) in self.steps.iter().enumerate() {
            let bool = step.ty.is_bool();
            let component = match &step.form {
                Form::Arg if bool => None,
                Form::Arg => Some(i % count),
                Form::Const(_) if bool => None,
                Form::Const(_) => return false,
                Form::Op { kind, attrs, args } => {
                    let values = if *kind == Select { &args[1..] } else { &args[..] };
                    let first = values.first().and_then(|&a| of[a]);
                    let total = attrs.get("compare_type").and_then(Attr::as_enum)
                        == Some(EnumAttr::ComparisonType(ComparisonType::Totalorder));
                    let chooses = matches!(kind, Select | Compare | Maximum | Minimum);
                    let logic = matches!(kind, And | Or | Xor | Not) && bool;
                    if !(chooses || logic) || total || values.iter().any(|&a| of[a] != first) {
                        return false;
                    }
                    if *kind == Compare { None } else { first }
                }
            };
            of.push(component);
        }
        true
    }
}

fn builder<'m>(module: &'m mut Module, block: Block, loc: &Loc) -> Builder<'m> {
    let mut builder = Builder::new(module, block);
    builder.loc = loc.clone();
    builder
}

/// What a step computes from numbered steps.
#[derive(PartialEq)]
enum Key {
    Arg(usize),
    /// By its place.
    Const(usize),
    Op(OpKind, AttrDict, Vec<usize>),
}

/// An op with its operands in one order where the order does not matter.
fn canonical(kind: OpKind, attrs: &AttrDict, mut args: Vec<usize>) -> Key {
    use ComparisonDirection::{Eq, Ge, Gt, Le, Lt, Ne};
    let mut attrs = attrs.clone();
    if matches!(kind, OpKind::And | OpKind::Or | OpKind::Xor)
        || matches!(kind, OpKind::Add | OpKind::Multiply | OpKind::Maximum | OpKind::Minimum)
    {
        args.sort_unstable();
    }
    if kind == OpKind::Compare
        && let Some(EnumAttr::ComparisonDirection(d)) =
            attrs.get("comparison_direction").and_then(Attr::as_enum)
        && !args.is_sorted()
    {
        args.reverse();
        let turned = match d {
            Eq => Eq,
            Ne => Ne,
            Ge => Le,
            Gt => Lt,
            Le => Ge,
            Lt => Gt,
        };
        attrs.set("comparison_direction", Attr::Enum(EnumAttr::ComparisonDirection(turned)));
    }
    Key::Op(kind, attrs, args)
}

/// Values of which three compare in every way.
fn samples(ty: ElementType, nan: bool) -> Vec<Scalar> {
    if ty.is_bool() {
        return vec![Scalar::Bool(false), Scalar::Bool(true)];
    }
    if !ty.is_float() {
        return (0..3).map(Scalar::Int).collect();
    }
    let numbers = [0.0, 1.0, 2.0].into_iter().chain(nan.then_some(f64::NAN));
    numbers.map(Scalar::Float).collect()
}

fn same_tuple(a: &[Scalar], b: &[Scalar]) -> bool {
    a.iter().zip(b).all(|(&a, &b)| same(a, b))
}

/// Whether two values are the same, whichever NaN they are.
fn same(a: Scalar, b: Scalar) -> bool {
    match (a, b) {
        (Scalar::Float(a), Scalar::Float(b)) => a == b || a.is_nan() && b.is_nan(),
        (a, b) => a == b,
    }
}
