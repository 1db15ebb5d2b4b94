//! Running passes.

use crate::{Pass, PassContext};
use std::panic::{AssertUnwindSafe, catch_unwind};
use thiserror::Error;
use tpuc_ir::Module;
use tpuc_support::Diagnostic;

#[derive(Debug, Error)]
pub enum PassError {
    /// The program cannot be handled; the user's matter.
    #[error("{}", .0.message)]
    Program(Box<Diagnostic>),
    /// A pass broke the module; a bug of tpuc.
    #[error("pass '{pass}' left an invalid module: {}", first(.errors))]
    Broken { pass: &'static str, errors: Vec<Diagnostic> },
    /// A pass panicked; a bug of tpuc.
    #[error("pass '{pass}' panicked: {message}")]
    Panicked { pass: &'static str, message: String },
    /// A check that was asked for found something after the pass of this index.
    #[error("pass '{pass}': {}", first(.findings))]
    Wrong { pass: &'static str, index: usize, findings: Vec<Diagnostic> },
}

fn first(errors: &[Diagnostic]) -> &str {
    errors.first().map_or("", |e| &e.message)
}

/// Sees the module around every pass.
pub trait Observer {
    fn before(&mut self, _pass: &'static str, _module: &Module) {}
    /// May add remarks and findings.
    fn after(&mut self, _pass: &'static str, _module: &Module, _cx: &mut PassContext) {}
}

/// Several observers, in order.
#[derive(Default)]
pub struct Observers<'o>(pub Vec<&'o mut dyn Observer>);

impl Observer for Observers<'_> {
    fn before(&mut self, pass: &'static str, module: &Module) {
        self.0.iter_mut().for_each(|o| o.before(pass, module));
    }
    fn after(&mut self, pass: &'static str, module: &Module, cx: &mut PassContext) {
        self.0.iter_mut().for_each(|o| o.after(pass, module, cx));
    }
}

/// The debug counter of passes: one decision each.
pub const PASS_COUNTER: &str = "pass";

/// Runs passes in order.
#[derive(Default)]
pub struct Manager<'o> {
    pub passes: Vec<Box<dyn Pass>>,
    /// Verify after each pass.
    pub verify_each: bool,
    pub observer: Option<&'o mut dyn Observer>,
}

impl Manager<'_> {
    /// # Errors
    /// The first pass that fails, panics, has findings of checks, or with `verify_each` leaves an invalid module.
    pub fn run(&mut self, module: &mut Module, cx: &mut PassContext) -> Result<(), PassError> {
        for (index, pass) in self.passes.iter().enumerate() {
            if !cx.counters.admits(PASS_COUNTER) {
                continue;
            }
            if let Some(observer) = &mut self.observer {
                observer.before(pass.name(), module);
            }
            // The module is not used again after a panic, except to be dropped.
            let run = AssertUnwindSafe(|| pass.run(module, cx));
            let ran = catch_unwind(run).map_err(|payload| {
                let text = payload.downcast_ref::<String>().map(String::as_str);
                let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
                PassError::Panicked { pass: pass.name(), message: text.unwrap_or("?").into() }
            })?;
            ran.map_err(|d| PassError::Program(Box::new(d)))?;
            if self.verify_each {
                let errors = tpuc_ir::verify::verify(module);
                if !errors.is_empty() {
                    return Err(PassError::Broken { pass: pass.name(), errors });
                }
            }
            if let Some(observer) = &mut self.observer {
                observer.after(pass.name(), module, cx);
            }
            if !cx.findings.is_empty() {
                let findings = std::mem::take(&mut cx.findings);
                return Err(PassError::Wrong { pass: pass.name(), index, findings });
            }
        }
        Ok(())
    }
}
