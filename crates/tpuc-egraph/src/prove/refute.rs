//! Looking for an input on which two functions differ.
//!
//! Where bits count, one input decides. In real arithmetic both sides are evaluated in f64 with every type that is
//! narrower widened (rounding to a narrower type stays, as `reduce_precision`), and an input counts only when nothing
//! on the way is infinite or NaN. A difference is taken for one when it is far beyond what rounding can do, on two
//! inputs of a continuous distribution, or on one input where f64 and the program's own types agree to the last bit.

use super::field::Points;
use super::pointwise::Mode;
use std::cell::Cell;
use tpuc_interp::{Options, run};
use tpuc_ir::{Attr, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// An input on which the functions differ, and what they return.
#[derive(Clone, Debug, PartialEq)]
pub struct Counterexample {
    pub inputs: Vec<Tensor>,
    pub outputs: [Vec<Tensor>; 2],
    /// The result that differs, and its first element that does.
    pub result: usize,
    pub element: usize,
}

/// Larger programs are tried on fewer inputs.
const MAX_STEPS: u64 = 20_000;

/// How inputs are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Draw {
    /// Around zero, positive, and inside the unit interval.
    Normal,
    Positive,
    Unit,
    /// Between zero and one.
    Fraction,
    /// Small whole numbers, so that floats are exact.
    Small,
    SmallPositive,
    /// The corners of each type.
    Corners,
    /// Any bits.
    Any,
}

/// An input; `run` counts the inputs of this draw, and the arguments of one input.
fn random(
    points: &mut Points,
    ty: &TensorType,
    draw: Draw,
    mode: Mode,
    run: (usize, usize),
) -> Option<Tensor> {
    let shape = ty.dims()?;
    let (count, elem) = (ty.len()?, ty.elem);
    // Corners come in turn on every other run, so that each is met.
    let mut turn = (run.0 as u64 / 2).wrapping_mul(count as u64).wrapping_add(3 * run.1 as u64);
    let in_turn = run.0.is_multiple_of(2);
    let mut unit = || (points.next_u64() >> 11) as f64 / (1u64 << 53) as f64;
    let mut float = || match draw {
        Draw::Normal => (unit() + unit() + unit() + unit() - 2.0) * 2.0,
        Draw::Positive => 0.5 + 2.0 * unit(),
        Draw::Unit => 1.8 * unit() - 0.9,
        Draw::Fraction => 0.05 + 0.9 * unit(),
        Draw::Small => (unit() * 7.0).floor() - 3.0,
        Draw::SmallPositive => (unit() * 4.0).floor() + 1.0,
        Draw::Corners | Draw::Any if mode == Mode::Real => {
            [-2.0, -1.0, 0.0, 0.5, 1.0, 4.0][(unit() * 6.0) as usize]
        }
        Draw::Corners => {
            let all = [0.0, -0.0, 1.0, -1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 1e-40, 3e38, 0.1];
            turn = turn.wrapping_add(1);
            if in_turn { all[(turn % 10) as usize] } else { all[(unit() * 10.0) as usize] }
        }
        Draw::Any => (unit() - 0.5) * 10f64.powf(unit() * 12.0 - 6.0),
    };
    if elem.is_float() || elem.is_complex() {
        let scalars = (0..count).map(|_| {
            if elem.is_complex() { Scalar::Complex(float(), float()) } else { Scalar::Float(float()) }
        });
        let scalars: Vec<Scalar> = scalars.collect();
        return Some(Tensor::from_scalars(elem, &shape, scalars));
    }
    if elem.is_bool() {
        return Some(Tensor::from_bools(&shape, (0..count).map(|_| points.next_u64() >> 63 == 1)));
    }
    let (low, high) = elem.int_range()?;
    let mut value = |bits: u64| match draw {
        Draw::Corners => {
            turn = turn.wrapping_add(1);
            let at = if in_turn { turn } else { bits >> 32 };
            [low, high, 0, 1, -1, low + 1, high - 1, 2][at as usize % 8]
        }
        Draw::Any => low + i128::from(bits) % (high - low + 1),
        Draw::Positive | Draw::SmallPositive => i128::from(bits >> 32) % 4 + 1,
        Draw::Unit | Draw::Fraction => i128::from(bits >> 32) % 3,
        Draw::Normal | Draw::Small => i128::from(bits >> 32) % 9 - 4,
    };
    let ints: Vec<i128> = (0..count).map(|_| value(points.next_u64()).clamp(low, high)).collect();
    Some(Tensor::from_ints(elem, &shape, ints))
}

/// The widest type of the same kind.
fn wide(elem: ElementType) -> ElementType {
    match elem.kind() {
        Kind::Float => ElementType::F64,
        Kind::Complex => ElementType::F64.complex().unwrap_or(elem),
        _ => elem,
    }
}

fn widened(t: &Tensor) -> Tensor {
    if wide(t.elem()) == t.elem() {
        return t.clone();
    }
    Tensor::from_scalars(wide(t.elem()), t.shape(), t.scalars())
}

fn wide_type(ty: &Type) -> Type {
    match ty {
        Type::Tensor(t) => t.with_elem(wide(t.elem)).into(),
        Type::Scalar(e) => Type::Scalar(wide(*e)),
        Type::Function(args, results) => {
            let all = |list: &[Type]| list.iter().map(wide_type).collect();
            Type::Function(all(args), all(results))
        }
        other => other.clone(),
    }
}

/// The module with all floats in f64. `None` when an op depends on the width of its type.
fn in_f64(module: &Module) -> Option<Module> {
    let mut out = module.clone();
    let mut fine = true;
    let mut ops = Vec::new();
    module.walk(module.top, &mut |op| ops.push(op));
    for &op in &ops {
        let data = &module.ops[op];
        let elem = |v: Value| module.ty(v).as_tensor().map(|t| t.elem);
        let floats =
            |list: &[Value]| list.iter().any(|&v| elem(v).is_some_and(|e| e.is_float() || e.is_complex()));
        match data.kind {
            OpKind::BitcastConvert | OpKind::Rng | OpKind::RngBitGenerator
                if floats(&data.operands) || floats(&data.results) =>
            {
                fine = false;
            }
            OpKind::Convert => {
                let (from, to) = (elem(*data.operands.first()?)?, elem(*data.results.first()?)?);
                let narrower = !crate::rules::functions::embeds(from, to);
                if narrower && from.is_float() && to.is_float() && to != ElementType::F64 {
                    let format = to.float_format()?;
                    let (exponent, mantissa) = (format.exponent_bits.into(), format.mantissa_bits.into());
                    let new = &mut out.ops[op];
                    new.kind = OpKind::ReducePrecision;
                    new.attrs.set("exponent_bits", Attr::Int(exponent, Type::Scalar(ElementType::I32)));
                    new.attrs.set("mantissa_bits", Attr::Int(mantissa, Type::Scalar(ElementType::I32)));
                }
                fine &= !to.is_complex() && !from.is_complex();
            }
            _ => {}
        }
        let attrs = data.attrs.iter().map(|(name, attr)| {
            let attr = match attr {
                Attr::Dense(t) if data.kind == OpKind::Constant => Attr::Dense(widened(t)),
                Attr::Type(ty) if name == "function_type" => Attr::Type(wide_type(ty)),
                other => other.clone(),
            };
            (name.clone(), attr)
        });
        for (name, attr) in attrs.collect::<Vec<_>>() {
            out.ops[op].attrs.set(name, attr);
        }
        fine &= data.attr("algorithm").is_none();
    }
    for value in out.values.keys().collect::<Vec<_>>() {
        out.values[value].ty = wide_type(&module.values[value].ty);
    }
    fine.then_some(out)
}

/// What running a function told.
struct Evaluation {
    outputs: Vec<Tensor>,
    /// Whether anything on the way was infinite, and whether anything was NaN.
    infinite: bool,
    nan: bool,
    /// A digest of all values on the way.
    trace: u64,
}

fn evaluate(module: &Module, function: Op, inputs: &[Tensor]) -> Option<Evaluation> {
    let (infinite, nan) = (Cell::new(false), Cell::new(false));
    let trace = Cell::new(0u64);
    let probe = |op: Op, _: Value, value: &Tensor| {
        use OpKind as K;
        let kind = module.ops[op].kind;
        let passes = matches!(
            kind,
            K::Constant
                | K::BroadcastInDim
                | K::Reshape
                | K::Select
                | K::Pad
                | K::Concatenate
                | K::Reduce
                | K::Maximum
                | K::Minimum
        );
        let number = |x: Scalar| match x {
            Scalar::Float(_) | Scalar::Complex(..) => parts(x),
            _ => [0.0; 2],
        };
        if !passes {
            for x in value.scalars().flat_map(number).filter(|x| !x.is_finite()) {
                let which = if x.is_nan() { &nan } else { &infinite };
                which.set(true);
            }
        }
        for bits in value.scalars().flat_map(parts).map(f64::to_bits) {
            trace.set(trace.get().rotate_left(7).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ bits);
        }
    };
    let options = Options { max_steps: Some(MAX_STEPS), probe: Some(&probe), ..Options::default() };
    let outputs = run(module, function, inputs, &options).ok()?;
    Some(Evaluation { outputs, infinite: infinite.get(), nan: nan.get(), trace: trace.get() })
}

fn same_bits(a: Scalar, b: Scalar) -> bool {
    let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    match (a, b) {
        (Scalar::Float(a), Scalar::Float(b)) => same(a, b),
        (Scalar::Complex(a, b), Scalar::Complex(c, d)) => same(a, c) && same(b, d),
        (a, b) => a == b,
    }
}

/// The first element of which `differ` says so.
fn first(
    a: &[Tensor],
    b: &[Tensor],
    differ: impl Fn(usize, usize, Scalar, Scalar) -> bool,
) -> Option<(usize, usize)> {
    a.iter().zip(b).enumerate().find_map(|(n, (a, b))| {
        let found = a.scalars().zip(b.scalars()).enumerate().find(|&(i, (x, y))| differ(n, i, x, y));
        found.map(|(i, _)| (n, i))
    })
}

fn parts(x: Scalar) -> [f64; 2] {
    match x {
        Scalar::Complex(re, im) => [re, im],
        other => [other.as_f64(), 0.0],
    }
}

/// Looks for an input on which the functions differ; both have the same signature.
pub fn refute(
    a: (&Module, Op),
    b: (&Module, Op),
    types: &[TensorType],
    mode: Mode,
) -> Option<Counterexample> {
    search(a, b, types, mode, true)
}

/// Whether functions that were found equal in real arithmetic differ on an input on which both have a value, although
/// something on the way, which is not used, has none: `select(x > 0, sqrt(x) * sqrt(x), x)` is not `|x|`. Equality
/// where both sides are defined does not carry over from one step to the next where a step is defined on less.
pub fn contradicted(a: (&Module, Op), b: (&Module, Op), types: &[TensorType]) -> bool {
    let guarded = |(module, _): (&Module, Op)| {
        let mut found = false;
        module.walk(module.top, &mut |op| {
            use OpKind as K;
            let kind = module.ops[op].kind;
            found |= matches!(kind, K::Sqrt | K::Rsqrt | K::Log | K::LogPlusOne | K::Power | K::Divide);
        });
        found
    };
    (guarded(a) || guarded(b)) && search(a, b, types, Mode::Real, false).is_some()
}

/// Inputs that are tried for a witness, of each kind.
const WITNESSES: usize = 24;

/// Whether there is an input on which all of both functions is defined, and both return nearly the same: an equation
/// that holds where both sides are defined says nothing when that is nowhere.
pub fn witnessed(a: (&Module, Op), b: (&Module, Op), types: &[TensorType]) -> bool {
    let Some((wa, wb)) = in_f64(a.0).zip(in_f64(b.0)) else { return false };
    if work(a.0).saturating_add(work(b.0)) > MUCH_WORK {
        return false;
    }
    let mut points = Points::default();
    let draws = [Draw::Positive, Draw::Fraction, Draw::Normal, Draw::Unit];
    (0..WITNESSES).flat_map(|run| draws.map(|draw| (run, draw))).any(|(run, draw)| {
        let inputs = types.iter().enumerate().map(|(i, t)| {
            let one = (run % 2 == 0).then(|| TensorType::scalar(t.elem));
            let drawn = random(&mut points, one.as_ref().unwrap_or(t), draw, Mode::Real, (run, i))?;
            // All elements alike: where one is defined, the others often are.
            let all = (0..t.len()?).map(|k| drawn.get(if one.is_some() { 0 } else { k }));
            Some(widened(&Tensor::from_scalars(t.elem, &t.dims()?, all)))
        });
        let Some(inputs) = inputs.collect::<Option<Vec<Tensor>>>() else { return false };
        let (Some(x), Some(y)) = (evaluate(&wa, a.1, &inputs), evaluate(&wb, b.1, &inputs)) else {
            return false;
        };
        let defined = !(x.infinite || x.nan || y.infinite || y.nan);
        let apart = |x: Scalar, y: Scalar| {
            let (x, y) = (parts(x), parts(y));
            (0..2).any(|k| (x[k] - y[k]).abs() > 1e-6 * (1.0 + x[k].abs().max(y[k].abs())))
        };
        defined && first(&x.outputs, &y.outputs, |_, _, x, y| apart(x, y)).is_none()
    })
}

/// Scalar operations of a module, loops once.
fn work(module: &Module) -> usize {
    let mut sum = 0usize;
    module.walk(module.top, &mut |op| {
        let data = &module.ops[op];
        let len = |v: &Value| module.ty(*v).as_tensor().and_then(TensorType::len).unwrap_or(0);
        let results = data.results.iter().map(len).sum::<usize>();
        let operands = data.operands.iter().map(len).sum::<usize>();
        let each = match data.kind {
            OpKind::DotGeneral | OpKind::Dot | OpKind::Convolution => {
                // At most: all of the smaller operand for each result.
                let inner = data.operands.iter().map(len).min().unwrap_or(0);
                let root = ((operands as f64 * inner as f64) / (results as f64).max(1.0)).sqrt();
                results.saturating_mul(root.max(1.0) as usize)
            }
            _ => results,
        };
        sum = sum.saturating_add(each).saturating_add(operands);
    });
    sum
}

/// Programs with more scalar operations than the first are not run at all, with more than the second once, and with more
/// than the third thrice.
const MAX_WORK: usize = 1 << 26;
const VERY_MUCH_WORK: usize = 1 << 22;
const MUCH_WORK: usize = 1 << 20;
/// Programs of fewer scalar operations are run on more inputs.
const LITTLE_WORK: usize = 1 << 12;

/// Inputs on which anything was infinite are left out in real arithmetic, and those on which anything was NaN too when
/// all has to be defined; else only results that are NaN.
fn search(
    a: (&Module, Op),
    b: (&Module, Op),
    types: &[TensorType],
    mode: Mode,
    all_defined: bool,
) -> Option<Counterexample> {
    let mut points = Points::default();
    let work = work(a.0).saturating_add(work(b.0));
    let repeat = match work {
        0..LITTLE_WORK => 6,
        LITTLE_WORK..MUCH_WORK => 2,
        MUCH_WORK..MAX_WORK => 1,
        _ => return None,
    };
    let draws = [
        Draw::Small,
        Draw::SmallPositive,
        Draw::Normal,
        Draw::Positive,
        Draw::Unit,
        Draw::Corners,
        Draw::Any,
    ];
    let draws = match work {
        0..MUCH_WORK => &draws[..],
        MUCH_WORK..VERY_MUCH_WORK => &draws[..3],
        _ => &draws[..1],
    };
    let wide = if mode == Mode::Real { Some((in_f64(a.0)?, in_f64(b.0)?)) } else { None };
    let has_f64 = computes_in_f64(a.0) || computes_in_f64(b.0);
    let jumps = has_jumps(a.0) || has_jumps(b.0);
    let mut suspected: Option<Counterexample> = None;
    for (run, draw) in draws.iter().flat_map(|d| (0..repeat).map(move |run| (run, *d))) {
        let inputs: Vec<Tensor> = types
            .iter()
            .enumerate()
            .map(|(i, t)| random(&mut points, t, draw, mode, (run, i)))
            .collect::<Option<_>>()?;
        let (Some(left), Some(right)) = (evaluate(a.0, a.1, &inputs), evaluate(b.0, b.1, &inputs)) else {
            continue;
        };
        let example = |at: (usize, usize)| Counterexample {
            inputs: inputs.clone(),
            outputs: [left.outputs.clone(), right.outputs.clone()],
            result: at.0,
            element: at.1,
        };
        let Some((wa, wb)) = &wide else {
            if let Some(at) = first(&left.outputs, &right.outputs, |_, _, x, y| !same_bits(x, y)) {
                return Some(example(at));
            }
            continue;
        };
        let inputs: Vec<Tensor> = inputs.iter().map(widened).collect();
        let (Some(x), Some(y)) = (evaluate(wa, a.1, &inputs), evaluate(wb, b.1, &inputs)) else { continue };
        if x.infinite || y.infinite || all_defined && (x.nan || y.nan) {
            continue;
        }
        let nan = |x: Scalar, y: Scalar| parts(x).into_iter().chain(parts(y)).any(f64::is_nan);
        // Where nothing differs between f32 and f64, nothing was rounded.
        if !has_f64 && x.trace == left.trace && y.trace == right.trace {
            match first(&x.outputs, &y.outputs, |_, _, x, y| parts(x) != parts(y) && !nan(x, y)) {
                Some(at) => return Some(example(at)),
                None => continue,
            }
        }
        if jumps || draw == Draw::Any {
            continue;
        }
        // What the program's own types make of it tells how far rounding goes.
        let noise = |n: usize, i: usize| -> f64 {
            let off = |wide: &Evaluation, own: &Evaluation| {
                let (w, o) = (parts(wide.outputs[n].get(i)), parts(own.outputs[n].get(i)));
                (w[0] - o[0]).abs() + (w[1] - o[1]).abs()
            };
            off(&x, &left) + off(&y, &right)
        };
        let far = first(&x.outputs, &y.outputs, |n, i, a, b| {
            let float = x.outputs[n].elem().is_float() || x.outputs[n].elem().is_complex();
            let (a, b, noise) = (parts(a), parts(b), noise(n, i));
            let apart = |k: usize| {
                let (a, b) = (a[k], b[k]);
                a.is_finite()
                    && b.is_finite()
                    && (a - b).abs() > 1e-6 * (1.0 + a.abs().max(b.abs())) + 1e-4 * noise
            };
            // A sum in a narrow type is not rounded here, and so differs from one that is rounded by a conversion.
            let own = !same_bits(left.outputs[n].get(i), right.outputs[n].get(i));
            float && own && (apart(0) || apart(1))
        });
        let continuous = matches!(draw, Draw::Normal | Draw::Positive | Draw::Unit);
        if let Some(at) = far.filter(|_| continuous) {
            if let Some(earlier) = suspected {
                return Some(earlier);
            }
            suspected = Some(example(at));
        }
    }
    None
}

/// Whether an op of the module jumps, so that rounding may change its result by more than a little.
fn has_jumps(module: &Module) -> bool {
    use OpKind as K;
    let mut jumps = false;
    module.walk(module.top, &mut |op| {
        let data = &module.ops[op];
        let elem = |v: &Value| module.ty(*v).as_tensor().map(|t| t.elem);
        let from_float = data.operands.first().and_then(elem).is_some_and(ElementType::is_float);
        let equality = data
            .attr("comparison_direction")
            .is_some_and(|a| a.as_enum().is_some_and(|e| matches!(e.spelling().2, "EQ" | "NE")));
        jumps |= match data.kind {
            K::Floor | K::Ceil | K::RoundNearestAfz | K::RoundNearestEven | K::Remainder | K::Sign => {
                from_float
            }
            K::Compare => from_float && equality,
            K::Convert => from_float && data.results.first().and_then(elem).is_some_and(|e| !e.is_float()),
            K::BitcastConvert | K::ReducePrecision => true,
            _ => false,
        };
    });
    jumps
}

/// Whether a module computes in f64 already.
fn computes_in_f64(module: &Module) -> bool {
    module.values.keys().any(|v| {
        module
            .ty(v)
            .as_tensor()
            .is_some_and(|t| t.elem == wide(t.elem) && (t.elem.is_float() || t.elem.is_complex()))
    })
}
