//! `tpuc bench`

use super::input::{Inputs, Text};
use super::{Ablation, BackendArg, Format, FpArg, Outcome, PrecisionArg, debugging, machine, print};
use clap::Parser;
use serde::Serialize;
use std::fmt::Write as _;
use std::time::Instant;
use tpuc::debugging::quoted;
use tpuc::{Backend, Error, KernelTime, Session};
use tpuc_syntax::ParseOptions;

#[derive(Parser)]
pub struct Args {
    /// The program; '-' for standard input
    #[arg(required_unless_present = "peak")]
    file: Option<String>,
    /// Measure this host's single-thread f32 FMA peak instead of a program
    #[arg(long, conflicts_with = "file")]
    peak: bool,
    #[arg(long, value_enum, default_value = "cpu")]
    backend: BackendArg,
    /// The machine to tune for [default: host]
    #[arg(long)]
    target: Option<String>,
    #[command(flatten)]
    inputs: Inputs,
    /// Timed runs, after one run to warm up
    #[arg(long, default_value_t = 10)]
    runs: usize,
    /// Tell how long each kernel took, beside what the cost model predicts (CPU backend)
    #[arg(long)]
    profile: bool,
    /// Threads of the CPU backend [default: all cores]
    #[arg(long)]
    threads: Option<usize>,
    /// Which rewrites of floating-point arithmetic are allowed
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: FpArg,
    /// One precision for every contraction [default: what the program asks for]
    #[arg(long, value_enum)]
    precision: Option<PrecisionArg>,
    #[command(flatten)]
    ablation: Ablation,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Bytes that values may take between kernels, besides arguments, constants and results: steps change their
    /// order, and values are computed again, to stay below
    #[arg(long, value_name = "BYTES")]
    memory_limit: Option<u64>,
    #[command(flatten)]
    debugging: debugging::Flags,
}

#[derive(Serialize)]
struct Report {
    /// From the module's bytes to something callable.
    compile_seconds: f64,
    median_seconds: f64,
    min_seconds: f64,
    runs: usize,
    threads: usize,
    /// With `--profile`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    kernels: Vec<KernelTime>,
}

#[derive(Serialize)]
struct Peak {
    fma_gflops_per_core: f64,
}

pub fn main(args: Args) -> Outcome {
    if args.peak {
        let peak = Peak { fma_gflops_per_core: peak()? };
        show(&peak, args.format, || {
            format!("{:.1} GFLOP/s of f32 FMA on one core\n", peak.fma_gflops_per_core)
        })?;
        return Ok(0);
    }
    if args.runs == 0 {
        return Err(Error::Invalid("--runs takes at least 1".into()).into());
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.unwrap_or(cores).max(1);
    let mut session = Session::new(Backend::from(args.backend));
    session.fp = args.fp.into();
    session.precision = args.precision.map(Into::into);
    session.threads = Some(threads);
    args.ablation.apply(&mut session);
    session.memory_limit = args.memory_limit;
    if let Some(name) = &args.target {
        session.machine = machine(name)?;
    }
    let file = args.file.as_deref().unwrap_or("-");
    let command = format!("tpuc opt {} --fp={}", quoted(file), session.fp.name());
    args.debugging.apply(&mut session, command)?;
    let text = Text::read(file)?;
    let start = Instant::now();
    let mut loaded = text.load(&ParseOptions::default())?;
    let load_seconds = start.elapsed().as_secs_f64();
    let inputs = args.inputs.values(&text.explain(loaded.argument_types())?)?;
    let start = Instant::now();
    text.explain(loaded.refine_for(&inputs))?;
    let machine = session.machine.clone();
    let mut executable = text.explain(session.compile(loaded))?;
    let compile_seconds = load_seconds + start.elapsed().as_secs_f64();
    args.debugging.show(&executable.remarks);
    text.explain(executable.run(&inputs))?;
    let mut seconds = Vec::with_capacity(args.runs);
    for _ in 0..args.runs {
        let start = Instant::now();
        let outputs = text.explain(executable.run(&inputs))?;
        seconds.push(start.elapsed().as_secs_f64());
        drop(outputs);
    }
    let kernels = match args.profile {
        true => text.explain(executable.profile(&inputs, args.runs, &machine))?,
        false => Vec::new(),
    };
    seconds.sort_by(f64::total_cmp);
    let middle = (seconds[(seconds.len() - 1) / 2] + seconds[seconds.len() / 2]) / 2.0;
    let runs = args.runs;
    let report =
        Report { compile_seconds, median_seconds: middle, min_seconds: seconds[0], runs, threads, kernels };
    show(&report, args.format, || {
        let first = format!(
            "compile {:.1} ms, run {:.3} ms median, {:.3} ms best of {} on {} threads\n",
            report.compile_seconds * 1e3,
            report.median_seconds * 1e3,
            report.min_seconds * 1e3,
            report.runs,
            report.threads
        );
        first + &profile(&report.kernels)
    })?;
    Ok(0)
}

fn profile(kernels: &[KernelTime]) -> String {
    let mut out = String::new();
    if !kernels.is_empty() {
        out += "\n  measured, ms  predicted  launches  kernel\n";
    }
    for k in kernels {
        let (measured, predicted) = (k.seconds * 1e3, k.predicted_seconds * 1e3);
        let _ = writeln!(out, "  {measured:12.3}  {predicted:9.3}  {:8}  {}", k.launches, k.kernel);
    }
    out
}

fn show(report: &impl Serialize, format: Format, text: impl Fn() -> String) -> Result<(), Error> {
    match format {
        Format::Text => print(text()),
        Format::Json => {
            print(&(serde_json::to_string_pretty(report).map_err(|e| Error::Internal(e.to_string()))? + "\n"))
        }
    }
}

#[cfg(feature = "cpu")]
fn peak() -> Result<f64, Error> {
    tpuc_cpu::peak::fma_peak_gflops().map_err(|e| Error::Internal(e.to_string()))
}

#[cfg(not(feature = "cpu"))]
fn peak() -> Result<f64, Error> {
    Err(Error::Unsupported("this build has no CPU code generator".into()))
}
