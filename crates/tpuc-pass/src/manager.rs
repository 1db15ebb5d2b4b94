//! Running passes.

use crate::{Pass, PassContext};
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
}

fn first(errors: &[Diagnostic]) -> &str {
    errors.first().map_or("", |e| &e.message)
}

/// Sees the module around every pass.
pub trait Observer {
    fn before(&mut self, _pass: &'static str, _module: &Module) {}
    fn after(&mut self, _pass: &'static str, _module: &Module) {}
}

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
    /// The first pass that fails, or with `verify_each` that leaves an invalid module.
    pub fn run(&mut self, module: &mut Module, cx: &mut PassContext) -> Result<(), PassError> {
        for pass in &self.passes {
            if let Some(observer) = &mut self.observer {
                observer.before(pass.name(), module);
            }
            pass.run(module, cx).map_err(|d| PassError::Program(Box::new(d)))?;
            if self.verify_each {
                let errors = tpuc_ir::verify::verify(module);
                if !errors.is_empty() {
                    return Err(PassError::Broken { pass: pass.name(), errors });
                }
            }
            if let Some(observer) = &mut self.observer {
                observer.after(pass.name(), module);
            }
        }
        Ok(())
    }
}
