//! The first pass, and the first rewrite or kernel in it, that makes a program bad.

use crate::debugging::{Debugging, quoted};
use crate::{Error, Loaded, Session, values};
use tpuc_egraph::form::KERNEL_COUNTER;
use tpuc_ir::Module;
use tpuc_pass::{CheckOptions, EachPass, Observer as _, PassContext, Spec, parse_pipeline, print_pipeline};
use tpuc_support::{DebugCounters, Diagnostic};
use tpuc_target::Machine;
use tpuc_tensor::Tensor;
use tpuc_transforms::passes::REWRITE_COUNTER;

/// The first step after which a program is bad.
#[derive(Clone, Debug)]
pub struct Culprit {
    /// The pass, by its place in the pipeline.
    pub pass: usize,
    pub name: String,
    /// What is wrong after it.
    pub what: String,
    /// The first rewrite or kernel that makes the program bad, where one is to blame.
    pub decision: Option<Diagnostic>,
    /// The command that stops right after the culprit.
    pub command: String,
}

/// Says what is wrong with a transformed program; `None` when it is good. Judges that lower the program go on counting
/// where the passes ended.
pub type Judge<'j> = dyn FnMut(&Module, &mut DebugCounters) -> Result<Option<String>, Error> + 'j;

/// What a backend makes of a program, beside what the interpreter made of the program as it came.
pub struct Differs<'s> {
    session: &'s Session,
    function: tpuc_ir::Op,
    inputs: Vec<Tensor>,
    want: Vec<Tensor>,
    tolerance: f64,
}

impl<'s> Differs<'s> {
    /// Results on random inputs, to differ by at most `tolerance` relative to the largest value of each.
    ///
    /// # Errors
    /// When the interpreter does not run the program.
    pub fn new(session: &'s Session, loaded: &Loaded, seed: u64, tolerance: f64) -> Result<Self, Error> {
        let inputs = values::random_inputs(seed, &loaded.argument_types()?)?;
        let want = Session::new(crate::Backend::Interp).compile(loaded.clone())?.run(&inputs)?;
        Ok(Self { session, function: loaded.entry()?, inputs, want, tolerance })
    }

    /// # Errors
    /// When the backend does not take the program.
    pub fn judge(&self, module: &Module, counters: &mut DebugCounters) -> Result<Option<String>, Error> {
        let mut module = module.clone();
        // Only functions without calls are lowered.
        let plain = Session { debugging: Debugging::default(), ..self.session.clone() };
        plain.run_passes(&mut module, "inline", false, None)?;
        let types = tpuc_transforms::lower::argument_types(&module, self.function);
        let lowered = self.session.lower_module(module, self.function, counters)?;
        let results =
            self.session.compile_lowered(lowered.program, types, lowered.remarks)?.run(&self.inputs)?;
        let compared = results.iter().zip(&self.want).map(|(got, want)| values::compare(got, want));
        let far = compared.enumerate().find(|(_, c)| !c.within(self.tolerance));
        Ok(far.map(|(i, c)| {
            format!("result {i} differs from the interpreter's by {:.2e} of its largest value", c.error)
        }))
    }
}

/// The difference that the interpreter finds between two versions of a program on random inputs.
///
/// # Errors
/// [`Error::Unsupported`] when nothing could be compared.
pub fn difference(before: &Module, after: &Module, options: &CheckOptions) -> Result<Option<String>, Error> {
    let mut check = EachPass::new(options.clone());
    let mut cx = PassContext::new(Machine::host());
    check.before("the pipeline", before);
    check.after("the pipeline", after, &mut cx);
    if let Some(found) = cx.findings.into_iter().next() {
        return Ok(Some(
            found.message.split_once(": ").map_or(found.message.clone(), |(_, what)| what.into()),
        ));
    }
    if check.compared == 0 {
        let why: Vec<String> = cx.remarks.into_iter().map(|r| r.message).collect();
        return Err(Error::Unsupported(format!("nothing can be compared: {}", why.join("; "))));
    }
    Ok(None)
}

/// The least number in `1..=last` that is bad, given that `last` is; bad ones are taken to stay bad.
fn least(last: u64, mut bad: impl FnMut(u64) -> Result<bool, Error>) -> Result<u64, Error> {
    let (mut low, mut high) = (1, last);
    while low < high {
        let middle = low.midpoint(high);
        if bad(middle)? {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(high)
}

/// Finds the first pass of a pipeline after which `judge` finds a program wrong, then the first kernel that is formed there,
/// where the program is good without, or the first rewrite. A pass that fails or panics is wrong, too.
///
/// # Errors
/// A bad pipeline; what `judge` reports; a program that is bad before any pass.
pub fn bisect(
    session: &Session,
    module: &Module,
    pipeline: &str,
    judge: &mut Judge<'_>,
) -> Result<Option<Culprit>, Error> {
    let specs = parse_pipeline(pipeline)?;
    tpuc_transforms::registry().instantiate(&specs)?;
    let mut search = Search { session, judge };
    if let Some(what) = (search.judge)(module, &mut DebugCounters::default())? {
        return Err(Error::Invalid(format!("the program is bad before any pass: {what}")));
    }
    let all = specs.len() as u64;
    if search.run(module, &specs, None)?.1.is_none() {
        return Ok(None);
    }
    let bad = |count: u64| Ok(search.run(module, &specs[..count as usize], None)?.1.is_some());
    let pass = least(all, bad)? as usize - 1;
    let (total, what) = search.run(module, &specs[..=pass], None)?;
    let what = what.ok_or_else(|| Error::Internal("a pass is wrong only at times".into()))?;
    let mut culprit = Culprit {
        pass,
        name: specs[pass].name.clone(),
        what,
        decision: None,
        command: search.command(&specs[..=pass], None),
    };
    let (before, _) = search.run(module, &specs[..pass], None)?;
    for (kind, name) in COUNTED.iter().enumerate() {
        let (first, last) = (before.passes[kind], total.all[kind]);
        if last <= first || search.run(module, &specs[..=pass], Some((name, first)))?.1.is_some() {
            continue;
        }
        let count = first
            + least(last - first, |n| {
                Ok(search.run(module, &specs[..=pass], Some((name, first + n)))?.1.is_some())
            })?;
        let (ran, _) = search.run(module, &specs[..=pass], Some((name, count)))?;
        culprit.decision = ran.last;
        culprit.command = search.command(&specs[..=pass], Some((name, count)));
        break;
    }
    Ok(Some(culprit))
}

/// The decisions that are counted. Where a program is good without kernels of several ops, one of those is to blame,
/// whatever rewrite it needs to be formed.
const COUNTED: [&str; 2] = [KERNEL_COUNTER, REWRITE_COUNTER];

/// What passes did.
#[derive(Default)]
struct Ran {
    /// Decisions of each kind that passes asked for, and those of the judge with them.
    passes: [u64; 2],
    all: [u64; 2],
    /// The last decision that was admitted.
    last: Option<Diagnostic>,
}

struct Search<'s, 'j> {
    session: &'s Session,
    judge: &'s mut Judge<'j>,
}

impl Search<'_, '_> {
    /// Runs passes with at most so many decisions of a kind in all, and judges what comes out.
    fn run(
        &mut self,
        module: &Module,
        specs: &[Spec],
        most: Option<(&str, u64)>,
    ) -> Result<(Ran, Option<String>), Error> {
        let mut session = self.session.clone();
        session.debugging = Debugging { rules: self.session.debugging.rules.clone(), ..Debugging::default() };
        session.debugging.counters.clone_from(&self.session.debugging.counters);
        for name in COUNTED {
            let bound = most.filter(|(kind, _)| *kind == name);
            // All are taken, and counted.
            let text = bound.map_or(format!("{name}=skip:0"), |(_, count)| format!("{name}=count:{count}"));
            if bound.is_some() || !session.debugging.counters.is_set(name) {
                session.debugging.counters.set(&text).map_err(Error::Internal)?;
            }
        }
        let mut result = module.clone();
        let mut counters = match session.run_passes(&mut result, &print_pipeline(specs), true, None) {
            Ok(cx) => cx.counters,
            Err(error @ (Error::Internal(_) | Error::Diagnostics(_))) => {
                return Ok((Ran::default(), Some(error.to_string())));
            }
            Err(other) => return Err(other),
        };
        let passes = COUNTED.map(|name| counters.seen(name));
        let verdict = (self.judge)(&result, &mut counters)?;
        let all = COUNTED.map(|name| counters.seen(name));
        Ok((Ran { passes, all, last: counters.last().cloned() }, verdict))
    }

    fn command(&self, specs: &[Spec], most: Option<(&str, u64)>) -> String {
        let command = self.session.debugging.command.as_deref().unwrap_or("tpuc opt");
        let mut out = format!("{command} --pass-pipeline={}", quoted(&print_pipeline(specs)));
        if let Some((name, count)) = most {
            let tile = if name == KERNEL_COUNTER { " --emit=tile" } else { "" };
            out += &format!("{tile} --debug-counter={name}=count:{count} --remarks-filter-passed=all");
        }
        out
    }
}
