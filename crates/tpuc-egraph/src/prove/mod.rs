//! Equality of two functions: refuted by an input, or proven by normal forms and rules.
//!
//! Three steps, each on its own sound for what it concludes. [`refute`] runs both functions on generated inputs.
//! [`program`] follows both on unknown inputs: every element becomes a value at a random point of a finite field
//! ([`field`], [`scalar`], [`real`], [`pointwise`]), integers functions of their bits (`bits`), positions choices of what
//! stands there (`places`). This decides polynomial and rational identities, contractions,
//! reductions and data movement for the given shapes. [`search`] puts both into one e-graph, applies the rules, and
//! makes classes one that have the same normal form.
//!
//! Invariants: an input that refutes always wins; a function that cannot be followed is not found equal to anything but
//! by rules; two different constants in one class void the search.

mod account;
mod bits;
mod choices;
mod combine;
mod comparisons;
mod conversions;
mod domains;
mod exact;
pub mod field;
mod floats;
mod lattice;
mod orders;
mod places;
pub mod pointwise;
pub mod program;
pub mod ranges;
pub mod ratio;
pub mod real;
pub mod refute;
mod roots;
pub mod scalar;
mod search;
mod sorts;
pub mod steps;
mod sums;
pub mod tensor;
mod windows;
mod words;

pub use account::{Account, Compared};
pub use pointwise::Mode;
pub use refute::Counterexample;
pub use search::{Found, NORMAL_FORM};
pub use steps::Step;

use crate::rules::RuleSet;
use pointwise::Symbols;
use program::{Datum, Follower};
use ratio::Ratio;
use std::collections::BTreeMap;
use tensor::{Budget, is_followed};
use tpuc_ir::{Module, Op, OpKind, TensorType, Type, Value};
use tpuc_support::Name;

/// What a proof may use.
#[derive(Clone, Debug)]
pub struct Options {
    pub mode: Mode,
    /// Rules, by name, that must not fire.
    pub disabled: Vec<Name>,
    /// Whether functions and classes are compared by their normal forms.
    pub normal_forms: bool,
    /// Whether inputs are tried at all.
    pub refute: bool,
    /// E-nodes of the search.
    pub nodes: usize,
    /// Rounds of each phase of the search.
    pub iterations: usize,
    /// Scalars and products of normal forms.
    pub work: usize,
    /// Whether to keep the steps of the search.
    pub steps: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            mode: Mode::Real,
            disabled: Vec::new(),
            normal_forms: true,
            refute: true,
            nodes: 4_000,
            iterations: 8,
            work: 1 << 24,
            steps: false,
        }
    }
}

/// Units of the budget that an element of an input takes.
const PER_ELEMENT: usize = 16;

/// Values of which maxima and minima are tried as choices.
const CASES: [usize; 2] = [3, 6];

/// What became of an equation.
#[derive(Debug)]
pub enum Verdict {
    /// Equal as functions of unknown inputs.
    SameNormalForm(Account),
    /// Equal by rules and normal forms.
    Derived(Found),
    /// Not found.
    Unknown {
        search: Found,
        followed: bool,
    },
    Refuted(Box<Counterexample>),
    /// The functions have values, or ops, that are not modelled.
    Unsupported(String),
}

/// The declared types of a function's arguments and results.
fn signature(module: &Module, function: Op) -> Option<(&[Type], &[Type])> {
    match module.ops[function].attr("function_type").and_then(|a| a.as_type()) {
        Some(Type::Function(args, results)) => Some((args, results)),
        _ => None,
    }
}

/// Whether two functions have the same argument and result types.
///
/// # Errors
/// What differs.
pub fn same_signature(a: (&Module, Op), b: (&Module, Op)) -> Result<(), String> {
    let show = |types: &[Type]| types.iter().map(Type::to_string).collect::<Vec<_>>().join(", ");
    match (signature(a.0, a.1), signature(b.0, b.1)) {
        (Some(a), Some(b)) if a == b => Ok(()),
        (Some(a), Some(b)) => Err(format!(
            "the functions have different types: ({}) -> ({}) and ({}) -> ({})",
            show(a.0),
            show(a.1),
            show(b.0),
            show(b.1)
        )),
        _ => Err("a function without a function type".into()),
    }
}

/// Compares two functions of one signature, calls inlined.
pub fn prove(a: (&Module, Op), b: (&Module, Op), rules: &RuleSet, options: &Options) -> Verdict {
    let Some((arguments, _)) = signature(a.0, a.1) else {
        return Verdict::Unsupported("no function type".into());
    };
    let mut types: Vec<TensorType> = Vec::new();
    for ty in arguments {
        match ty.as_tensor().filter(|t| is_followed(t)) {
            Some(t) => types.push(t.clone()),
            None => return Verdict::Unsupported(format!("an argument of type {ty}")),
        }
    }
    for (module, function) in [a, b] {
        if let Some(op) = effect(module, function) {
            return Verdict::Unsupported(format!("`{}` has effects", module.ops[op].name()));
        }
    }
    let Some(combined) = combine::combine(a.0, a.1, b.0, b.1) else {
        return Verdict::Unsupported("a function without a body".into());
    };
    if let Some(found) = search::congruent(&combined, options) {
        return Verdict::Derived(found);
    }
    if options.refute
        && let Some(found) = refute::refute(a, b, &types, options.mode)
    {
        return Verdict::Refuted(Box::new(found));
    }
    let mut symbols = Symbols::new(options.mode);
    let (mut budget, mut draws) = (Budget(options.work), 0);
    // Unknowns for each element of a large input are not worth their memory when the budget ends before they are used.
    let elements = types.iter().try_fold(0usize, |sum, t| sum.checked_add(t.len()?));
    let normal_forms = options.normal_forms && elements.is_some_and(|n| n <= options.work / PER_ELEMENT);
    let inputs = if normal_forms { symbols.arguments(arguments) } else { Some(Vec::new()) };
    let Some(inputs) = inputs else { return Verdict::Unsupported("arguments that are not tensors".into()) };
    let mut sides =
        |symbols: &mut Symbols, inputs: &[Datum]| both(a, b, symbols, inputs, &mut budget, &mut draws);
    let found = if normal_forms { sides(&mut symbols, &inputs) } else { None };
    let followed = found.is_some();
    let rooted = symbols.r.rooted && options.mode == Mode::Real;
    let confirmed = || options.mode == Mode::Exact || !refute::contradicted(a, b, &types);
    if let Some((left, right)) = &found
        && let Some(account) = compared(&mut symbols, &inputs, left, right, arguments, &mut sides)
        && confirmed()
    {
        return Verdict::SameNormalForm(account);
    }
    if let Some((left, right)) = found.as_ref().filter(|_| rooted) {
        let settled = account::settled(&mut symbols, left, right);
        let (mut rest, mut draws) = (Budget(options.work), 0);
        let mut again =
            |symbols: &mut Symbols, inputs: &[Datum]| both(a, b, symbols, inputs, &mut rest, &mut draws);
        if roots::equal(arguments, &settled, &mut again) && confirmed() {
            let mut account = account::rooted(&mut symbols, left, &settled);
            account.laws.push(("square roots as roots of the field".into(), symbols.r.special_products()));
            return Verdict::SameNormalForm(account);
        }
    }
    if followed
        && options.mode == Mode::Real
        && symbols.r.partial
        && let Some(account) = domains::equal(arguments, &mut sides)
        && confirmed()
        && refute::witnessed(a, b, &types)
    {
        return Verdict::SameNormalForm(account);
    }
    let bounds = followed && options.mode == Mode::Real && (has(a.0, BOUNDS) || has(b.0, BOUNDS));
    let networks = bounds && (has(a.0, &[OpKind::Sort]) || has(b.0, &[OpKind::Sort]));
    let forms = CASES.map(|cases| (cases, false, false)).into_iter().filter(|_| bounds);
    let placed = followed && (has(a.0, PLACES) || has(b.0, PLACES));
    let forms = networks.then_some((0, true, false)).into_iter().chain(forms);
    for (cases, networks, singles) in forms.chain(placed.then_some((0, false, true))) {
        // Once more, with maxima and minima of few values as choices, few sorted values as maxima of minima, or places
        // that several integers decide on by bits.
        let mut symbols = Symbols::new(options.mode);
        (symbols.cases, symbols.networks, symbols.singles) = (cases, networks, singles);
        if let Some(inputs) = symbols.arguments(arguments)
            && let Some((left, right)) = sides(&mut symbols, &inputs)
            && let Some(account) = compared(&mut symbols, &inputs, &left, &right, arguments, &mut sides)
            && confirmed()
        {
            return Verdict::SameNormalForm(account);
        }
    }
    // Every class has its form found again in each round: a search gets a small part of what following takes.
    let mut budget = Budget(if normal_forms { options.work / 8 } else { 0 });
    let found = search::search(&combined, &inputs, &mut symbols, &mut budget, &mut draws, rules, options);
    if found.equal && confirmed() {
        return Verdict::Derived(found);
    }
    // Real arithmetic does not round sums of narrow types, but their conversions: bits may be equal where that differs.
    if options.mode == Mode::Real && (rounds(a.0) || rounds(b.0)) {
        let exact = Options { mode: Mode::Exact, refute: false, ..options.clone() };
        let verdict = prove(a, b, rules, &exact);
        if matches!(verdict, Verdict::SameNormalForm(_) | Verdict::Derived(_)) {
            return verdict;
        }
    }
    Verdict::Unknown { search: found, followed }
}

/// The results of both functions on these inputs.
fn both(
    a: (&Module, Op),
    b: (&Module, Op),
    symbols: &mut Symbols,
    inputs: &[Datum],
    budget: &mut Budget,
    draws: &mut usize,
) -> Option<Sides> {
    let mut follow = |(module, function): (&Module, Op)| {
        let block = module.region_block(function, 0)?;
        Follower::new(module, symbols, budget, draws).block(block, inputs.to_vec(), &Default::default())
    };
    follow(a).zip(follow(b))
}

/// Whether floats are converted to a type that does not hold all of them.
fn rounds(module: &Module) -> bool {
    let elem = |v: Option<&Value>| module.ty(*v?).as_tensor().map(|t| t.elem);
    let mut found = false;
    module.walk(module.top, &mut |op| {
        let data = &module.ops[op];
        if data.kind == OpKind::Convert
            && let (Some(from), Some(to)) = (elem(data.operands.first()), elem(data.results.first()))
        {
            found |= from.is_float() && to.is_float() && !crate::rules::functions::embeds(from, to);
        }
    });
    found
}

type Sides = (Vec<Datum>, Vec<Datum>);

/// Inputs for which functions are followed once more with a number in the place of an unknown.
const MAX_POINTS: usize = 64;

/// What both sides have in common, when they are equal. Where elements may differ when an input is a certain number,
/// both are followed with that number.
fn compared(
    symbols: &mut Symbols,
    inputs: &[Datum],
    left: &[Datum],
    right: &[Datum],
    arguments: &[Type],
    sides: &mut dyn FnMut(&mut Symbols, &[Datum]) -> Option<Sides>,
) -> Option<Account> {
    let (account, exceptions) = account::compare(symbols, left, right)?;
    let mut points: BTreeMap<(usize, usize, Ratio), Vec<(usize, usize)>> = BTreeMap::new();
    for (result, element, zero) in exceptions {
        let found = inputs.iter().enumerate().find_map(|(n, input)| {
            let of = input.tensor().filter(|t| t.ty.elem.is_float() || t.ty.elem.is_complex())?;
            let root = |(i, &id)| Some((n, i, symbols.r.solved(zero, id)?));
            of.data.iter().enumerate().find_map(root)
        });
        points.entry(found?).or_default().push((result, element));
    }
    if points.len() > MAX_POINTS {
        return None;
    }
    for ((n, i, number), at) in points {
        let mut here = Symbols::new(symbols.mode);
        (here.cases, here.networks, here.singles) = (symbols.cases, symbols.networks, symbols.singles);
        let mut inputs = here.arguments(arguments)?;
        let number = here.s().constant(number);
        let Some(Datum::Tensor(input)) = inputs.get_mut(n) else { return None };
        *input.data.get_mut(i)? = number;
        let (left, right) = sides(&mut here, &inputs)?;
        if !account::agree(&mut here, &left, &right, &at) {
            return None;
        }
    }
    Some(account)
}

/// Ops whose results are choices in another form.
const BOUNDS: &[OpKind] =
    &[OpKind::Maximum, OpKind::Minimum, OpKind::Clamp, OpKind::Sort, OpKind::Floor, OpKind::Ceil];

/// Ops that look up positions.
const PLACES: &[OpKind] =
    &[OpKind::DynamicSlice, OpKind::DynamicUpdateSlice, OpKind::Gather, OpKind::Scatter];

/// Whether a module has ops of these kinds.
fn has(module: &Module, kinds: &[OpKind]) -> bool {
    let mut found = false;
    module.walk(module.top, &mut |op| found |= kinds.contains(&module.ops[op].kind));
    found
}

/// The first op that does more than compute results. Draws of random numbers are followed: each is a value of its own.
fn effect(module: &Module, function: Op) -> Option<Op> {
    use tpuc_ir::OpKind as K;
    let mut found = None;
    module.walk(function, &mut |op| {
        let kind = module.ops[op].kind;
        let allowed = kind.is_pure() || matches!(kind, K::While | K::If | K::Case | K::FuncFunc | K::Rng);
        let terminator = matches!(kind, K::FuncReturn | K::Return);
        if !allowed && !terminator {
            found = found.or(Some(op));
        }
    });
    found
}
