//! `tpuc bisect`

use super::input::Text;
use super::shell::{self, Ended, Scratch};
use super::{BackendArg, FpArg, Outcome, debugging, machine, print};
use clap::Parser;
use std::fmt::Write as _;
use tpuc::bisect::{self, Differs};
use tpuc::debugging::quoted;
use tpuc::{Backend, Error, Loaded, Session};
use tpuc_ir::Module;
use tpuc_support::DebugCounters;
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
    /// Programs whose results on this backend differ from the interpreter's are bad; needed to find a kernel
    #[arg(long, value_enum, value_name = "BACKEND", conflicts_with = "check")]
    differs: Option<BackendArg>,
    /// With --differs, the seed of the random inputs
    #[arg(long, value_name = "SEED", default_value_t = 0)]
    random_inputs: u64,
    /// With --differs, the bound on max|got - want| / max|want| beyond which results differ
    #[arg(long, default_value_t = 1e-4)]
    tol: f64,
    /// Seconds after which the command is stopped; the program is then bad
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    timeout: u64,
    #[command(flatten)]
    debugging: debugging::Flags,
}

pub fn main(args: Args) -> Outcome {
    let mut session = Session::new(args.differs.map_or(Backend::Cpu, Backend::from));
    if args.differs.is_some() && session.backend == Backend::Interp {
        return Err(Error::Invalid("the interpreter is what backends are compared with".into()).into());
    }
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
    let loaded = text.load(&ParseOptions::default())?;
    let differs = args.differs.map(|_| Differs::new(&session, &loaded, args.random_inputs, args.tol));
    let differs = text.explain(differs.transpose())?;
    let Loaded { module, .. } = loaded;
    let default = || tpuc_transforms::passes::default_pipeline(session.fp.name());
    let pipeline = args.pass_pipeline.clone().unwrap_or_else(default);
    let scratch = Scratch::new("bisect")?;
    let options = args.debugging.options(session.fp);
    let mut judge = |result: &Module, counters: &mut DebugCounters| -> Result<Option<String>, Error> {
        if let Some(differs) = &differs {
            return differs.judge(result, counters);
        }
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
    let _ = match &culprit.decision {
        Some(decision) => writeln!(out, "{}", text.render(decision)),
        None => writeln!(out, "no single rewrite or kernel of it is to blame"),
    };
    let _ = writeln!(out, "to repeat: {}", culprit.command);
    print(out)?;
    Ok(FOUND)
}
