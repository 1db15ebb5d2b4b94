//! The first pass, and the first rewrite in it, that makes a program bad.

use crate::debugging::{Debugging, quoted};
use crate::{Error, Session};
use tpuc_ir::Module;
use tpuc_pass::{CheckOptions, EachPass, Observer as _, PassContext, Spec, parse_pipeline, print_pipeline};
use tpuc_support::Diagnostic;
use tpuc_target::Machine;
use tpuc_transforms::passes::REWRITE_COUNTER;

/// The first step after which a program is bad.
#[derive(Clone, Debug)]
pub struct Culprit {
    /// The pass, by its place in the pipeline.
    pub pass: usize,
    pub name: String,
    /// What is wrong after it.
    pub what: String,
    /// The first rewrite that makes the program bad, where one is to blame.
    pub application: Option<Diagnostic>,
    /// The command that stops right after the culprit.
    pub command: String,
}

/// Says what is wrong with a transformed program; `None` when it is good.
pub type Judge<'j> = dyn FnMut(&Module) -> Result<Option<String>, Error> + 'j;

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

/// Finds the first pass of a pipeline after which `judge` finds a program wrong, then the first rewrite in that pass.
/// A pass that fails or panics is wrong, too.
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
    if let Some(what) = (search.judge)(module)? {
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
        application: None,
        command: search.command(&specs[..=pass], None),
    };
    let (before, _) = search.run(module, &specs[..pass], None)?;
    let (first, total) = (before.rewrites, total.rewrites);
    if total > first && search.run(module, &specs[..=pass], Some(first))?.1.is_none() {
        let count = first
            + least(total - first, |n| {
                Ok(search.run(module, &specs[..=pass], Some(first + n))?.1.is_some())
            })?;
        let (ran, _) = search.run(module, &specs[..=pass], Some(count))?;
        culprit.application = ran.last;
        culprit.command = search.command(&specs[..=pass], Some(count));
    }
    Ok(Some(culprit))
}

/// What passes did.
#[derive(Default)]
struct Ran {
    /// Rewrites that were asked for.
    rewrites: u64,
    /// The last rewrite that was admitted.
    last: Option<Diagnostic>,
}

struct Search<'s, 'j> {
    session: &'s Session,
    judge: &'s mut Judge<'j>,
}

impl Search<'_, '_> {
    /// Runs passes with at most so many rewrites in all, and judges what comes out.
    fn run(
        &mut self,
        module: &Module,
        specs: &[Spec],
        rewrites: Option<u64>,
    ) -> Result<(Ran, Option<String>), Error> {
        let mut session = self.session.clone();
        session.debugging = Debugging { rules: self.session.debugging.rules.clone(), ..Debugging::default() };
        session.debugging.counters.clone_from(&self.session.debugging.counters);
        // A counter that nothing asks for is an error.
        let searches = specs.iter().any(|s| s.name == tpuc_egraph::optimize::PASS);
        if let Some(count) = rewrites {
            let set = session.debugging.counters.set(&format!("{REWRITE_COUNTER}=count:{count}"));
            set.map_err(Error::Internal)?;
        } else if searches && !session.debugging.counters.is_set(REWRITE_COUNTER) {
            // All are taken, and counted.
            session.debugging.counters.set(&format!("{REWRITE_COUNTER}=skip:0")).map_err(Error::Internal)?;
        }
        let mut result = module.clone();
        let cx = match session.run_passes(&mut result, &print_pipeline(specs), true, None) {
            Ok(cx) => cx,
            Err(error @ (Error::Internal(_) | Error::Diagnostics(_))) => {
                return Ok((Ran::default(), Some(error.to_string())));
            }
            Err(other) => return Err(other),
        };
        let verdict = (self.judge)(&result)?;
        Ok((Ran { rewrites: cx.counters.seen(REWRITE_COUNTER), last: cx.last_decision }, verdict))
    }

    fn command(&self, specs: &[Spec], rewrites: Option<u64>) -> String {
        let command = self.session.debugging.command.as_deref().unwrap_or("tpuc opt");
        let mut out = format!("{command} --pass-pipeline={}", quoted(&print_pipeline(specs)));
        if let Some(count) = rewrites {
            out += &format!(" --debug-counter={REWRITE_COUNTER}=count:{count} --remarks-filter-passed=all");
        }
        out
    }
}
