//! What a pass is, and the list of all of them.

use crate::{CheckOptions, PipelineError, Spec};
use indexmap::IndexMap;
use tpuc_ir::Module;
use tpuc_support::{DebugCounters, Diagnostic, Remark};
use tpuc_target::Machine;

/// What passes know of the target, and what they say besides changing the module.
#[derive(Debug)]
pub struct PassContext {
    pub machine: Machine,
    pub remarks: Vec<Remark>,
    /// Counters that a pass wants shown, `(pass, what, count)`.
    pub statistics: Vec<(&'static str, String, u64)>,
    /// Decisions that may be forbidden by number.
    pub counters: DebugCounters,
    /// Whether passes that rewrite by rules check each application, and how.
    pub check_rules: Option<CheckOptions>,
    /// Rewrite rules besides those that come with the compiler: a name to show, and the text.
    pub rules: Vec<(String, String)>,
    /// How files are read that options of passes name; none are where this is not given.
    pub read: Option<fn(&str) -> std::io::Result<String>>,
    /// What checks found wrong; the pipeline ends after the pass that found something.
    pub findings: Vec<Diagnostic>,
    /// Figures for reports, `(pass, what, value)`. Times are among them: nothing that is compiled may depend on these.
    pub measures: Vec<(&'static str, &'static str, f64)>,
}

impl PassContext {
    pub fn new(machine: Machine) -> Self {
        Self {
            machine,
            remarks: Vec::new(),
            statistics: Vec::new(),
            measures: Vec::new(),
            counters: DebugCounters::default(),
            check_rules: None,
            rules: Vec::new(),
            read: None,
            findings: Vec::new(),
        }
    }

    /// The text of a file that an option names.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn file(&self, path: &str) -> Result<String, Diagnostic> {
        let read = self.read.ok_or_else(|| Diagnostic::error(format!("{path}: no files are read here")))?;
        read(path).map_err(|e| Diagnostic::error(format!("{path}: {e}")))
    }
}

/// A transformation of a whole module.
pub trait Pass {
    /// The registered name, kebab-case.
    fn name(&self) -> &'static str;
    /// # Errors
    /// A diagnostic when the module cannot be handled; it may then be half transformed.
    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic>;
}

/// One option of a pass, `name=value`.
#[derive(Debug)]
pub struct OptionInfo {
    pub name: &'static str,
    pub help: &'static str,
    pub default: &'static str,
}

/// Option values given in a pipeline; missing ones have their default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options(pub IndexMap<String, String>);

impl Options {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Parses an option.
    ///
    /// # Errors
    /// [`PipelineError::BadValue`] when the text is not a value of that type.
    pub fn parse<T: std::str::FromStr>(
        &self,
        pass: &str,
        name: &str,
        default: T,
    ) -> Result<T, PipelineError> {
        match self.get(name) {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| PipelineError::BadValue {
                pass: pass.into(),
                option: name.into(),
                value: text.into(),
            }),
        }
    }
}

type Make = fn(&Options) -> Result<Box<dyn Pass>, PipelineError>;

/// A registered pass.
pub struct PassInfo {
    pub name: &'static str,
    pub description: &'static str,
    pub options: &'static [OptionInfo],
    pub make: Make,
}

/// All passes, in the order in which they are listed.
#[derive(Default)]
pub struct Registry {
    passes: Vec<PassInfo>,
}

impl Registry {
    pub fn register(&mut self, info: PassInfo) {
        self.passes.push(info);
    }
    pub fn iter(&self) -> impl Iterator<Item = &PassInfo> {
        self.passes.iter()
    }
    pub fn get(&self, name: &str) -> Option<&PassInfo> {
        self.passes.iter().find(|p| p.name == name)
    }

    /// Instantiates the passes of a pipeline.
    ///
    /// # Errors
    /// Names the unknown pass or option.
    pub fn instantiate(&self, specs: &[Spec]) -> Result<Vec<Box<dyn Pass>>, PipelineError> {
        specs
            .iter()
            .map(|spec| {
                let info =
                    self.get(&spec.name).ok_or_else(|| PipelineError::UnknownPass(spec.name.clone()))?;
                if let Some(option) =
                    spec.options.0.keys().find(|o| info.options.iter().all(|known| known.name != *o))
                {
                    return Err(PipelineError::UnknownOption {
                        pass: spec.name.clone(),
                        option: option.clone(),
                    });
                }
                (info.make)(&spec.options)
            })
            .collect()
    }
}
