//! `tpuc bisect`

use super::input::Text;
use super::shell::{self, Ended, Scratch};
use super::{FpArg, Outcome, debugging, machine, print};
use clap::Parser;
use std::fmt::Write as _;
use tpuc::debugging::quoted;
use tpuc::{Backend, Error, Loaded, Session, bisect};
use tpuc_ir::Module;
use tpuc_syntax::ParseOptions;

/// Exit code when a culprit was found, as for any check that does not hold.
const FOUND: u8 = 1;

#[derive(Parser)]
pub struct Args {
    /// The program; '-' for standard input
    file: String,
    /// The passes among which one is wrong, in MLIR's pipeline syntax [default: the target's pipeline]
    #[arg(long, value_name = "PIPELINE")]
    pass_pipeline: Option<String>,
    /// The machine whose costs decide (see 'tpuc targets')
    #[arg(long)]
    target: Option<String>,
    /// Which rewrites of floating-point arithmetic are allowed
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: FpArg,
    /// A shell command, in which {} is the transformed program's file, that exits with 0 for good ones [default: the
    /// interpreter compares results on random inputs]
    #[arg(long, value_name = "COMMAND")]
    check: Option<String>,
    /// Seconds after which the command is stopped; the program is then bad
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
    #[command(flatten)]
    debugging: debugging::Flags,
}

pub fn main(args: Args) -> Outcome {
    let mut session = Session::new(Backend::Cpu);
    session.fp = args.fp.into();
    if let Some(name) = &args.target {
        session.machine = machine(name)?;
    }
    let mut command = format!("tpuc opt {} --fp={}", quoted(&args.file), session.fp.name());
    if let Some(target) = &args.target {
        let _ = write!(command, " --target={}", quoted(target));
    }
    args.debugging.apply(&mut session, command)?;
    let text = Text::read(&args.file)?;
    let Loaded { module, .. } = text.load(&ParseOptions::default())?;
    let default = || tpuc_transforms::passes::default_pipeline(session.fp.name());
    let pipeline = args.pass_pipeline.clone().unwrap_or_else(default);
    let scratch = Scratch::new("bisect")?;
    let options = args.debugging.options(session.fp);
    let mut judge = |result: &Module| -> Result<Option<String>, Error> {
        let Some(command) = &args.check else { return bisect::difference(&module, result, &options) };
        let run = shell::run(command, &scratch.put(result)?, args.timeout)?;
        Ok(match run.ended {
            Ended::Code(0) => None,
            Ended::Code(code) => Some(format!("the command exits with {code}")),
            Ended::TimedOut => Some(format!("the command takes over {} s", args.timeout)),
        })
    };
    let found = text.explain(bisect::bisect(&session, &module, &pipeline, &mut judge))?;
    let Some(culprit) = found else {
        print("no pass makes a difference\n")?;
        return Ok(0);
    };
    let mut out =
        format!("pass {} of the pipeline, '{}': {}\n", culprit.pass + 1, culprit.name, culprit.what);
    let _ = match &culprit.application {
        Some(application) => writeln!(out, "{}", text.render(application)),
        None => writeln!(out, "no single rewrite of it is to blame"),
    };
    let _ = writeln!(out, "to repeat: {}", culprit.command);
    print(out)?;
    Ok(FOUND)
}
