//! Checking passes while they run: the program before and after each is interpreted on the same random inputs.

use crate::{Observer, PassContext};
use indexmap::IndexMap;
use tpuc_interp::InterpError;
use tpuc_interp::trial::{
    Agreement, Difference, Draw, Ran, Random, difference_beyond, nudged, run_bounded, significand_bits,
    spread,
};
use tpuc_ir::{Attr, Module, Op, TensorType, Type};
use tpuc_support::{Diagnostic, Loc, Remark};
use tpuc_tensor::Tensor;

/// The name that remarks of [`EachPass`] carry.
pub const CHECK: &str = "check-each-pass";

/// What checks run, and how results have to agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckOptions {
    pub agreement: Agreement,
    /// One random input is made from each.
    pub seeds: Vec<u64>,
    /// Elements that one run may visit; programs that take more are not checked, which a remark says.
    pub max_work: u64,
}

impl Default for CheckOptions {
    fn default() -> Self {
        Self { agreement: Agreement::Real, seeds: vec![0, 1, 2], max_work: 1 << 26 }
    }
}

/// Results that change by a distance when inputs change in their last place may differ by so many times that.
const CONDITION: f64 = 64.0;
/// How often inputs are nudged to see what results make of it.
const NUDGES: u64 = 3;

/// Values of an argument of unknown extents are drawn with this many in each.
const UNKNOWN_EXTENT: i64 = 2;

/// Interprets the program around each pass. What differs becomes a finding of the context, which ends the pipeline.
pub struct EachPass {
    options: CheckOptions,
    /// How many passes ran.
    passes: usize,
    before: Option<Module>,
    /// What functions of `before` computed, by name and seed, where they have run.
    known: IndexMap<(String, u64), Ran>,
    /// Comparisons that were made.
    pub compared: usize,
}

/// Why a function was not compared.
enum Skip {
    Types(String),
    Interpreter(InterpError),
}

impl EachPass {
    pub fn new(options: CheckOptions) -> Self {
        Self { options, passes: 0, before: None, known: IndexMap::new(), compared: 0 }
    }

    fn compare(&mut self, pass: &'static str, after: &Module, cx: &mut PassContext) {
        let Some(before) = self.before.take() else { return };
        let mut known = IndexMap::new();
        let mut covered = true;
        // What is called is seen through its callers, unless one of them cannot run.
        for callers in [true, false] {
            let functions = after.functions().filter(|&f| after.region_block(f, 0).is_some());
            for function in functions.collect::<Vec<_>>() {
                let name = after.symbol(function).unwrap_or_default().to_string();
                let Some(old) = before.function(&name) else { continue };
                if is_called(after, &name) == callers || !callers && covered {
                    continue;
                }
                match self.function(pass, &before, old, after, function, &mut known) {
                    Ok(None) => {}
                    Ok(Some(found)) => {
                        cx.findings.push(found);
                        return;
                    }
                    Err(skip) => {
                        covered = false;
                        let why = match skip {
                            Skip::Types(what) => what,
                            Skip::Interpreter(e) => e.to_string(),
                        };
                        let message = format!("'{pass}' was not checked on @{name}: {why}");
                        cx.remarks.push(Remark::missed(CHECK, Loc::Unknown, message));
                    }
                }
            }
        }
        self.known = known;
    }

    /// The difference in one function, if there is one.
    fn function(
        &mut self,
        pass: &'static str,
        before: &Module,
        old: Op,
        after: &Module,
        new: Op,
        known: &mut IndexMap<(String, u64), Ran>,
    ) -> Result<Option<Diagnostic>, Skip> {
        let name = after.symbol(new).unwrap_or_default().to_string();
        let types = input_types(before, old, after, new).map_err(Skip::Types)?;
        let digits = digits(before, old).into_iter().chain(digits(after, new)).min();
        let same_types = signature(before, old) == signature(after, new);
        let mut skipped = Ok(None);
        for &seed in &self.options.seeds.clone() {
            let inputs = inputs(&types, seed, self.options.agreement, self.options.max_work)
                .ok_or_else(|| Skip::Types("arguments of no known size, or too large".into()))?;
            let run = |module: &Module, function, inputs: &[Tensor]| {
                run_bounded(module, function, inputs, self.options.max_work)
            };
            let want = match self.known.get(&(name.clone(), seed)).filter(|_| same_types) {
                Some(ran) => ran.clone(),
                None => run(before, old, &inputs).map_err(Skip::Interpreter)?,
            };
            let got = match run(after, new, &inputs) {
                Ok(got) => got,
                // More steps or memory for the same results is no error.
                Err(e @ InterpError::Limit { .. }) => return Err(Skip::Interpreter(e)),
                Err(e) => {
                    let what = format!("@{name} runs before it, and not after it: {e}");
                    return Ok(Some(self.finding(pass, seed, &what)));
                }
            };
            self.compared += 1;
            if let Some(what) = self.disagreement(&want, &got, digits, &[]) {
                let slack = self.slack(before, old, &inputs, &want);
                if self.disagreement(&want, &got, digits, &slack).is_none() {
                    let why = format!("results hang on the last digits of inputs of seed {seed}: {what}");
                    skipped = Err(Skip::Types(why));
                    continue;
                }
                return Ok(Some(self.finding(pass, seed, &format!("@{name}, {what}"))));
            }
            known.insert((name.clone(), seed), got);
        }
        skipped
    }

    /// By how much each result may be off because the program itself is ill-conditioned.
    fn slack(&self, module: &Module, function: Op, inputs: &[Tensor], want: &Ran) -> Vec<f64> {
        let mut slack = vec![0.0; want.results.len()];
        if self.options.agreement == Agreement::Bits {
            return slack;
        }
        for seed in 0..NUDGES {
            let other = run_bounded(module, function, &nudged(inputs, seed), self.options.max_work);
            let Ok(other) = other else { continue };
            for (slack, spread) in slack.iter_mut().zip(spread(&want.results, &other.results)) {
                *slack = f64::max(*slack, CONDITION * spread);
            }
        }
        slack
    }

    fn disagreement(&self, want: &Ran, got: &Ran, digits: Option<u32>, slack: &[f64]) -> Option<String> {
        let types = |ran: &Ran| {
            let ty = |t: &Tensor| TensorType::new(t.elem(), t.shape().iter().map(|&d| d as i64)).to_string();
            ran.results.iter().map(ty).collect::<Vec<_>>().join(", ")
        };
        if types(want) != types(got) {
            return Some(format!("the results were ({}) and are ({})", types(want), types(got)));
        }
        let found = difference_beyond(&want.results, &got.results, self.options.agreement, digits, slack);
        if let Some(found) = found {
            let Difference { result, .. } = found;
            return Some(format!("result {result}: {found}"));
        }
        let same_events = match self.options.agreement {
            Agreement::Bits => events(want) == events(got),
            Agreement::Real => want.events.len() == got.events.len(),
        };
        (!same_events)
            .then(|| format!("it told of {} events and now of {}", want.events.len(), got.events.len()))
    }

    fn finding(&self, pass: &str, seed: u64, what: &str) -> Diagnostic {
        let which = match self.options.agreement {
            Agreement::Bits => "the same bits are asked for (--fp=exact)",
            Agreement::Real => "half of the digits of the narrowest float type are asked for",
        };
        Diagnostic::error(format!(
            "pass '{pass}', number {} of the pipeline, changed the program: {what}",
            self.passes
        ))
        .note(format!("the inputs are random, of seed {seed}; {which}"))
    }
}

impl Observer for EachPass {
    fn before(&mut self, _: &'static str, module: &Module) {
        self.before = Some(module.clone());
    }

    fn after(&mut self, pass: &'static str, module: &Module, cx: &mut PassContext) {
        self.passes += 1;
        self.compare(pass, module, cx);
    }
}

/// Events without the places that a pass may move.
fn events(ran: &Ran) -> Vec<String> {
    use tpuc_interp::Event;
    let event = |e: &Event| match e {
        Event::CheckFailed(failure) => failure.what.clone(),
        other => format!("{other:?}"),
    };
    ran.events.iter().map(event).collect()
}

fn signature(module: &Module, function: Op) -> Option<&Type> {
    module.ops[function].attr("function_type").and_then(Attr::as_type)
}

/// Whether anything in the module names a symbol.
fn is_called(module: &Module, name: &str) -> bool {
    let mut called = false;
    module.walk(module.top, &mut |op| {
        for (_, attr) in module.ops[op].attrs.iter() {
            attr.each_symbol(&mut |s| called |= s.as_str() == name);
        }
    });
    called
}

/// Static types of inputs for both versions of a function: the pass may have made extents known.
fn input_types(before: &Module, old: Op, after: &Module, new: Op) -> Result<Vec<TensorType>, String> {
    let args = |module: &Module, function| {
        let block = module.region_block(function, 0);
        let args = block.map(|b| module.blocks[b].args.clone()).unwrap_or_default();
        let types = args.into_iter().map(|v| module.ty(v).clone());
        types.collect::<Vec<Type>>()
    };
    let (old, new) = (args(before, old), args(after, new));
    if old.len() != new.len() {
        return Err(format!("it had {} arguments and has {}", old.len(), new.len()));
    }
    old.iter()
        .zip(&new)
        .map(|(old, new)| match (old, new) {
            (Type::Tensor(a), Type::Tensor(b)) if a.elem == b.elem && a.rank() == b.rank() => {
                let known = |d: i64| if d >= 0 { d } else { UNKNOWN_EXTENT };
                let extents = a.shape.iter().zip(&b.shape).map(|(&d, &e)| if d >= 0 { d } else { known(e) });
                Ok(a.with_shape(extents))
            }
            _ => Err(format!("an argument of type {old} became one of type {new}")),
        })
        .collect()
}

/// Random inputs of static types; `None` when one has no size or is too large.
pub fn inputs(types: &[TensorType], seed: u64, agreement: Agreement, limit: u64) -> Option<Vec<Tensor>> {
    let mut random = Random::new(seed);
    let (draw, limit) = (Draw::of(seed, agreement), usize::try_from(limit).unwrap_or(usize::MAX));
    types.iter().map(|ty| random.tensor(ty, draw, limit)).collect()
}

/// The significand bits of the narrowest float type in a function.
pub fn digits(module: &Module, function: Op) -> Option<u32> {
    let mut least: Option<u32> = None;
    let mut elems = Vec::new();
    module.walk(function, &mut |op| {
        for &value in &module.ops[op].results {
            if let Type::Tensor(ty) = module.ty(value)
                && !elems.contains(&ty.elem)
            {
                elems.push(ty.elem);
            }
        }
    });
    for bits in elems.into_iter().filter_map(significand_bits) {
        least = Some(least.map_or(bits, |l| l.min(bits)));
    }
    least
}
