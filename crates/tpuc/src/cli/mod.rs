//! The command line: the only place that knows clap, files and standard streams.

mod bench;
mod bisect;
mod debugging;
mod explain;
mod input;
mod opt;
mod prove;
mod reduce;
mod rules;
mod run;
mod shell;
mod sim;
mod targets;

use clap::{Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;
use tpuc::{Backend, Error, Fp, Fusion, Machine, Precision, Session};

/// Exit code of a comparison or check that failed.
const EXPECTATION_FAILED: u8 = 1;
const INVALID: u8 = 2;

#[derive(Parser)]
#[command(name = "tpuc", version, about = "StableHLO to fast kernels: for this CPU, or for a simulated TPU")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Parse, verify, transform and print a module
    Opt(Box<opt::Args>),
    /// Run a module: @main or its only function, and compare its results
    ///
    /// A module with several functions, none of which is @main, runs all public functions that take no arguments and
    /// that nothing refers to, in order. Checks of the program (check.*) that do not hold are reported and the run goes
    /// on.
    ///
    /// Exit codes: 0 all checks and expectations hold; 1 one does not; 2 the program or the command line is invalid;
    /// 3 something valid is not supported.
    Run(run::Args),
    /// Time a module
    Bench(bench::Args),
    /// Predict a module's time on a TPU
    Sim(sim::Args),
    /// Find the first pass, and the first rewrite in it, that makes a program bad
    ///
    /// Exit codes: 0 no pass does; 1 the culprit is printed; otherwise as usual.
    Bisect(bisect::Args),
    /// Shrink a program that has a property, such as crashing a command
    ///
    /// Every candidate is valid IR. Exit codes: 0 done; 1 the program does not have the property; otherwise as usual.
    Reduce(reduce::Args),
    /// List rewrite rules, or test them
    Rules(rules::Args),
    /// Say why: the rules that led to each op, what keeps ops in different kernels, how a kernel could be tiled
    Explain(explain::Args),
    /// Prove that two functions are equal, or find an input on which they differ
    ///
    /// Exit codes: 0 found equal; 1 not found; 2 invalid programs, or different types; 3 something valid is not
    /// supported; 4 refuted by an input, which is printed.
    Prove(prove::Args),
    /// List the machines that are known
    Targets(targets::Args),
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum BackendArg {
    Interp,
    Cpu,
    Tpu,
}

impl From<BackendArg> for Backend {
    fn from(b: BackendArg) -> Self {
        match b {
            BackendArg::Interp => Backend::Interp,
            BackendArg::Cpu => Backend::Cpu,
            BackendArg::Tpu => Backend::Tpu,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FpArg {
    Exact,
    Reassoc,
    Algebraic,
    Approx,
}

impl From<FpArg> for Fp {
    fn from(f: FpArg) -> Self {
        match f {
            FpArg::Exact => Fp::Exact,
            FpArg::Reassoc => Fp::Reassoc,
            FpArg::Algebraic => Fp::Algebraic,
            FpArg::Approx => Fp::Approx,
        }
    }
}

/// Parts of the optimiser that are left out, to see what they are worth.
#[derive(clap::Args)]
struct Ablation {
    /// No rewrite rule fires
    #[arg(long)]
    no_rules: bool,
    /// Which ops may share a kernel
    #[arg(long, value_enum, default_value = "search")]
    fusion: FusionArg,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FusionArg {
    /// A kernel for every op
    None,
    /// Element-wise ops join what reads them; reductions and contractions have kernels of their own
    Elementwise,
    /// Whatever pays, decided by the search together with the rewrites
    Search,
}

impl Ablation {
    fn apply(&self, session: &mut Session) {
        session.rules = !self.no_rules;
        session.fusion = match self.fusion {
            FusionArg::None => Fusion::None,
            FusionArg::Elementwise => Fusion::Elementwise,
            FusionArg::Search => Fusion::Search,
        };
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PrecisionArg {
    Default,
    High,
    Highest,
}

impl From<PrecisionArg> for Precision {
    fn from(p: PrecisionArg) -> Self {
        match p {
            PrecisionArg::Default => Precision::Default,
            PrecisionArg::High => Precision::High,
            PrecisionArg::Highest => Precision::Highest,
        }
    }
}

/// What a command does not print itself: an exit code, or an error that was already shown.
type Outcome = Result<u8, Failure>;

/// An error with the text that explains it.
struct Failure {
    error: Error,
    rendered: Option<String>,
}

impl Failure {
    /// Prints the error now; what is left is its exit code.
    fn shown(self) -> Self {
        eprintln!("{}", self.rendered.unwrap_or_else(|| self.error.render(None)));
        Failure { error: self.error, rendered: Some(String::new()) }
    }
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Failure { error: error.into(), rendered: None }
    }
}

/// A known machine by name, a description file by path, or `host`.
fn machine(name: &str) -> Result<Machine, Error> {
    if name == "host" {
        return Ok(Machine::host());
    }
    if let Some(machine) = Machine::named(name) {
        return Ok(machine);
    }
    if name.ends_with(".toml") {
        return Machine::load(name.as_ref()).map_err(|e| Error::Invalid(e.to_string()));
    }
    let known: Vec<String> = Machine::all().into_iter().map(|m| m.name).collect();
    Err(Error::Invalid(format!(
        "unknown target '{name}'; known: host, {}, or a .toml file",
        known.join(", ")
    )))
}

/// mlir-opt's spellings: `-x` and `--mlir-x` mean `--x`.
fn normalise(arg: OsString) -> OsString {
    let Some(text) = arg.to_str() else { return arg };
    let long = |s: &str| s.len() > 1 && s.starts_with(|c: char| c.is_ascii_alphabetic());
    match text.strip_prefix('-') {
        Some(rest) if rest.starts_with("-mlir-") => format!("--{}", &rest["-mlir-".len()..]).into(),
        Some(rest) if rest.starts_with("mlir-") => format!("--{}", &rest["mlir-".len()..]).into(),
        Some(rest) if long(rest) => format!("--{rest}").into(),
        _ => arg,
    }
}

/// Writes to standard output; a closed pipe ends the process quietly, as for any filter.
fn print(bytes: impl AsRef<[u8]>) -> Result<(), Error> {
    let result = std::io::stdout().lock().write_all(bytes.as_ref()).and_then(|()| std::io::stdout().flush());
    match result {
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => std::process::exit(0),
        Err(source) => Err(Error::Io { path: "standard output".into(), source }),
        Ok(()) => Ok(()),
    }
}

pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args.into_iter().map(normalise)) {
        Ok(cli) => cli,
        Err(e) => {
            let _ = e.print();
            return if e.use_stderr() { ExitCode::from(INVALID) } else { ExitCode::SUCCESS };
        }
    };
    let outcome = match cli.command {
        Command::Opt(args) => opt::main(*args),
        Command::Run(args) => run::main(args),
        Command::Bench(args) => bench::main(args),
        Command::Sim(args) => sim::main(args),
        Command::Bisect(args) => bisect::main(args),
        Command::Reduce(args) => reduce::main(args),
        Command::Rules(args) => rules::main(args),
        Command::Explain(args) => explain::main(args),
        Command::Prove(args) => prove::main(args),
        Command::Targets(args) => targets::main(args),
    };
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(Failure { error, rendered }) => {
            let rendered = rendered.unwrap_or_else(|| error.render(None));
            if !rendered.is_empty() {
                eprintln!("{rendered}");
            }
            ExitCode::from(error.exit_code())
        }
    }
}
