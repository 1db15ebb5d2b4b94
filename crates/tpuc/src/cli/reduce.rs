//! `tpuc reduce`

use super::input::Text;
use super::shell::{self, Ended, Scratch};
use super::{BackendArg, Outcome, print};
use clap::Parser;
use std::path::{Path, PathBuf};
use tpuc::debugging::quoted;
use tpuc::{Error, PrintOptions};
use tpuc_ir::Module;
use tpuc_syntax::ParseOptions;
use tpuc_transforms::reduce::reduce;

/// Exit code of a program that does not have the property to begin with.
const NOT_INTERESTING: u8 = 1;

#[derive(Parser)]
#[command(group(clap::ArgGroup::new("property").required(true).args(["test", "crash_of", "differs"])))]
pub struct Args {
    /// The program; '-' for standard input
    file: String,
    /// A shell command, in which {} is the program's file: programs for which it exits with 0 are interesting
    #[arg(long, value_name = "COMMAND")]
    test: Option<String>,
    /// A shell command: programs for which it crashes (a signal, or exit code 70 or 101) as it does now are interesting
    #[arg(long, value_name = "COMMAND")]
    crash_of: Option<String>,
    /// Programs whose results on this backend differ from the interpreter's are interesting
    #[arg(long, value_enum, value_name = "BACKEND")]
    differs: Option<BackendArg>,
    /// With --differs, the seed of the random inputs
    #[arg(long, value_name = "SEED", default_value_t = 0)]
    random_inputs: u64,
    /// With --differs, the bound on max|got - want| / max|want| beyond which results differ
    #[arg(long, default_value_t = 1e-4)]
    tol: f64,
    /// Where the smaller program is written; '-' for standard output
    #[arg(short, long, default_value = "-")]
    output: String,
    /// Candidates that are looked at
    #[arg(long, value_name = "N", default_value_t = 2000)]
    max_tests: usize,
    /// Seconds after which a command is stopped; the candidate is then not interesting
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
    /// Accept ops of unknown dialects
    #[arg(long)]
    allow_unregistered_dialect: bool,
}

/// What makes a program interesting.
enum Property {
    Test(String),
    /// The command, and how the program that was given crashes it.
    Crash(String, Option<(i32, String)>),
    /// The command that computes expectations, and the one that compares with them.
    Differs(String, String),
}

impl Property {
    fn of(args: &Args, scratch: &Scratch) -> Result<Self, Error> {
        if let Some(command) = &args.test {
            return Ok(Property::Test(command.clone()));
        }
        if let Some(command) = &args.crash_of {
            return Ok(Property::Crash(command.clone(), None));
        }
        let own = std::env::current_exe().map_err(|source| Error::Io { path: "tpuc".into(), source })?;
        let backend = match args.differs {
            Some(BackendArg::Cpu) => "cpu",
            Some(BackendArg::Tpu) => "tpu",
            _ => return Err(Error::Invalid("the interpreter is what backends are compared with".into())),
        };
        let (own, want) = (quoted(&own.display().to_string()), scratch.file("want.npz"));
        let (want, seed) = (quoted(&want.display().to_string()), args.random_inputs);
        let run = format!("{own} run {{}} --random-inputs {seed}");
        Ok(Property::Differs(
            format!("{run} --backend interp --output {want}"),
            format!("{run} --backend {backend} --expect {want} --tol {}", args.tol),
        ))
    }

    /// Whether the program in a file has the property.
    fn holds(&mut self, path: &Path, seconds: u64) -> Result<bool, Error> {
        Ok(match self {
            Property::Test(command) => shell::run(command, path, seconds)?.ended == Ended::Code(0),
            Property::Crash(command, known) => {
                let crash = shell::run(command, path, seconds)?.crash();
                let same =
                    crash.is_some() && known.as_ref().is_none_or(|known| crash.as_ref() == Some(known));
                if same && known.is_none() {
                    *known = crash;
                }
                same
            }
            Property::Differs(want, got) => {
                shell::run(want, path, seconds)?.ended == Ended::Code(0)
                    && shell::run(got, path, seconds)?.ended == Ended::Code(1)
            }
        })
    }
}

pub fn main(args: Args) -> Outcome {
    let same = |a: &Path, b: &Path| a.canonicalize().is_ok_and(|a| b.canonicalize().is_ok_and(|b| a == b));
    if args.output != "-" && same(args.file.as_ref(), args.output.as_ref()) {
        return Err(Error::Invalid("the output must not be the input".into()).into());
    }
    let options =
        ParseOptions { allow_unregistered: args.allow_unregistered_dialect, ..ParseOptions::default() };
    let loaded = Text::read(&args.file)?.load(&options)?;
    let scratch = Scratch::new("reduce")?;
    let mut property = Property::of(&args, &scratch)?;
    let path: PathBuf = scratch.put(&loaded.module)?;
    if !property.holds(&path, args.timeout)? {
        eprintln!("error: the program is not interesting as it is; nothing to reduce");
        return Ok(NOT_INTERESTING);
    }
    let mut failed = None;
    let mut interesting = |module: &Module| {
        if failed.is_some() {
            return false;
        }
        let tested = scratch.put(module).and_then(|path| property.holds(&path, args.timeout));
        tested.unwrap_or_else(|error| {
            failed = Some(error);
            false
        })
    };
    let reduced = reduce(&loaded.module, args.max_tests, &mut interesting);
    if let Some(error) = failed {
        return Err(error.into());
    }
    let (before, after) = (reduced.before, reduced.after);
    eprintln!(
        "{} ops, {} constants, {} functions became {} ops, {} constants, {} functions in {} tests{}",
        before.ops,
        before.constants,
        before.functions,
        after.ops,
        after.constants,
        after.functions,
        reduced.tests,
        if reduced.exhausted { "; more tests (--max-tests) may find a smaller one" } else { "" }
    );
    let text = tpuc::print(&reduced.module, &PrintOptions::default());
    if args.output == "-" {
        print(text)?;
    } else {
        shell::write_program(args.output.as_ref(), &text)?;
    }
    Ok(0)
}
