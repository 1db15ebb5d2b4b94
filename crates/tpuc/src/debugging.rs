//! What a session does besides compiling, to find what is wrong with a program or with tpuc.

use crate::{Error, Session};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tpuc_egraph::form::KERNEL_COUNTER;
use tpuc_ir::Module;
use tpuc_pass::check::CHECK;
use tpuc_pass::{
    CheckOptions, EachPass, Manager, Observer, Observers, PassContext, PassError, Spec, parse_pipeline,
    print_pipeline,
};
use tpuc_support::{DebugCounters, Remark};
use tpuc_syntax::{PrintOptions, print};
use tpuc_tensor::file::write_whole;
use tpuc_transforms::passes::CHECK_RULES;

/// Checks and bounds of a session; none by default.
#[derive(Clone, Debug, Default)]
pub struct Debugging {
    /// Interpret the program before and after each pass.
    pub check_each_pass: Option<CheckOptions>,
    /// Interpret both sides of each application of a rule.
    pub check_rules: Option<CheckOptions>,
    pub counters: DebugCounters,
    /// Rewrite rules besides those that come with the compiler: a name to show, and the text.
    pub rules: Vec<(String, String)>,
    /// Where the program before a pass that fails is written, with the passes that remain.
    pub reproducer: Option<PathBuf>,
    /// The command that repeats this session on its input, without pipeline and checks.
    pub command: Option<String>,
}

/// The error of a debug counter that bounds nothing.
pub(crate) fn nothing_asked(name: &str) -> Error {
    Error::Invalid(format!("nothing asked for the debug counter '{name}'"))
}

/// Whether a remark says what a check did, or did not look at.
pub fn is_about_checks(remark: &Remark) -> bool {
    remark.pass == CHECK || remark.pass == CHECK_RULES
}

/// A word as a shell reads it.
pub fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.into()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

impl Session {
    /// Runs a pipeline on a module, with the session's checks; `observer` sees each pass too.
    ///
    /// # Errors
    /// What a pass reports, a bad pipeline, and [`Error::ChecksFailed`] with the first difference that a check found.
    pub fn run_passes(
        &self,
        module: &mut Module,
        pipeline: &str,
        verify_each: bool,
        observer: Option<&mut dyn Observer>,
    ) -> Result<PassContext, Error> {
        let specs = parse_pipeline(pipeline)?;
        let passes = tpuc_transforms::registry().instantiate(&specs)?;
        let mut cx = PassContext::new(self.machine.clone());
        cx.check_rules.clone_from(&self.debugging.check_rules);
        cx.counters.clone_from(&self.debugging.counters);
        cx.rules.clone_from(&self.debugging.rules);
        cx.read = Some(|path| std::fs::read_to_string(path));
        let mut check = self.debugging.check_each_pass.clone().map(EachPass::new);
        let mut reproducer =
            self.debugging.reproducer.as_deref().map(|path| Reproducer::new(path, self, &specs));
        let mut observers = Observers(Vec::new());
        if let Some(reproducer) = &mut reproducer {
            observers.0.push(reproducer);
        }
        if let Some(check) = &mut check {
            observers.0.push(check);
        }
        if let Some(observer) = observer {
            observers.0.push(observer);
        }
        let mut manager = Manager { passes, verify_each, observer: Some(&mut observers) };
        let ran = manager.run(module, &mut cx);
        drop(manager);
        if let Some(reproducer) = reproducer {
            reproducer.end(ran.is_ok())?;
        }
        match ran {
            Ok(()) => {
                if let Some(check) = check {
                    let message = format!("{} comparisons, no difference", check.compared);
                    cx.remarks.push(Remark::analysis(CHECK, tpuc_support::Loc::Unknown, message));
                }
                // Kernels are merged later.
                if let Some(name) = cx.counters.unused().find(|name| *name != KERNEL_COUNTER) {
                    return Err(nothing_asked(name));
                }
                Ok(cx)
            }
            Err(PassError::Wrong { index, mut findings, .. }) => {
                if let (Some(command), Some(first)) = (&self.debugging.command, findings.first_mut()) {
                    let pipeline = print_pipeline(&specs[..=index.min(specs.len() - 1)]);
                    let mut help = format!("to repeat: {command} --pass-pipeline={}", quoted(&pipeline));
                    for (flag, options) in [
                        ("--check-each-pass", &self.debugging.check_each_pass),
                        ("--check-rules", &self.debugging.check_rules),
                    ] {
                        help += if options.is_some() { " " } else { "" };
                        help += if options.is_some() { flag } else { "" };
                    }
                    first.help = Some(help);
                }
                Err(Error::ChecksFailed(findings))
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// Writes the program before each pass to a file, and removes the file when all went well: so it is there whatever way a
/// pass ends the process.
struct Reproducer<'s> {
    path: &'s Path,
    session: &'s Session,
    specs: &'s [Spec],
    /// Passes that have begun.
    begun: usize,
    error: Option<std::io::Error>,
}

impl<'s> Reproducer<'s> {
    fn new(path: &'s Path, session: &'s Session, specs: &'s [Spec]) -> Self {
        Self { path, session, specs, begun: 0, error: None }
    }

    fn end(self, well: bool) -> Result<(), Error> {
        let io = |source| Error::Io { path: self.path.display().to_string(), source };
        if let Some(error) = self.error {
            return Err(io(error));
        }
        if well && self.begun > 0 {
            std::fs::remove_file(self.path).map_err(io)?;
        }
        Ok(())
    }
}

impl Observer for Reproducer<'_> {
    fn before(&mut self, pass: &'static str, module: &Module) {
        // Passes that a debug counter leaves out are not seen here.
        let next = self.specs[self.begun..].iter().position(|s| s.name == pass).unwrap_or(0);
        let pipeline = print_pipeline(&self.specs[self.begun + next..]);
        self.begun += next + 1;
        let fp = self.session.fp.name();
        let rules = &self.session.debugging.rules;
        let rules: String = rules.iter().map(|(path, _)| format!(" --rules={}", quoted(path))).collect();
        let command = format!("tpuc opt THIS --fp={fp}{rules} --pass-pipeline={}", quoted(&pipeline));
        let options = PrintOptions { locations: true, ..PrintOptions::default() };
        let text = format!("// before '{pass}': {command}\n{}", print(module, &options));
        if self.error.is_none() {
            self.error = write_whole(self.path, |out| out.write_all(text.as_bytes())).err();
        }
    }
}
