//! `tpuc run`

use super::input::{Inputs, Text};
use super::{
    BackendArg, EXPECTATION_FAILED, Format, FpArg, Outcome, PrecisionArg, debugging, machine, print,
};
use clap::Parser;
use serde::Serialize;
use std::fmt::Write as _;
use std::path::PathBuf;
use tpuc::debugging::quoted;
use tpuc::{Backend, Error, Event, Loaded, Session, values};
use tpuc_syntax::ParseOptions;

#[derive(Parser)]
pub struct Args {
    /// The program; '-' for standard input
    file: String,
    /// What runs it [default: cpu, or interp in a build without it]
    #[arg(long, value_enum)]
    backend: Option<BackendArg>,
    /// The machine to tune for or to simulate [default: host, or v5e for tpu]
    #[arg(long)]
    target: Option<String>,
    #[command(flatten)]
    inputs: Inputs,
    /// Write results as out0, out1, ... of an .npz archive
    #[arg(long, value_name = "NPZ")]
    output: Option<PathBuf>,
    /// Compare results with out0, out1, ... of an .npz archive
    #[arg(long, value_name = "NPZ")]
    expect: Option<PathBuf>,
    /// Bound on max|got - want| / max|want| of each float result
    #[arg(long, default_value_t = 1e-4)]
    tol: f64,
    /// Which rewrites of floating-point arithmetic are allowed
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: FpArg,
    /// One precision for every contraction [default: what the program asks for]
    #[arg(long, value_enum)]
    precision: Option<PrecisionArg>,
    /// Threads of the CPU backend [default: all cores]
    #[arg(long)]
    threads: Option<usize>,
    /// Take the parts of the file between lines `// -----` as programs of their own, and run each
    #[arg(long)]
    split_input_file: bool,
    /// Show what was not compiled natively, and why, on standard error
    #[arg(long)]
    remarks: bool,
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
    outputs: Vec<Output>,
    /// Whether all expectations hold; absent without --expect.
    ok: Option<bool>,
    tolerance: f64,
}

#[derive(Serialize)]
struct Output {
    name: String,
    r#type: String,
    /// max|got - want| / max|want|
    error: Option<f64>,
    /// The element that is furthest off, when out of bounds.
    worst: Option<String>,
}

pub fn main(args: Args) -> Outcome {
    let backend = args.backend.map_or_else(Backend::default, Backend::from);
    let mut session = Session::new(backend);
    session.fp = args.fp.into();
    session.precision = args.precision.map(Into::into);
    session.threads = args.threads;
    session.memory_limit = args.memory_limit;
    if let Some(name) = &args.target {
        session.machine = machine(name)?;
    }
    let command = format!("tpuc opt {} --fp={}", quoted(&args.file), session.fp.name());
    args.debugging.apply(&mut session, command)?;
    let text = Text::read(&args.file)?;
    let parts = if args.split_input_file { text.split() } else { vec![text] };
    let mut worst = 0;
    let mut runs = Vec::new();
    for part in &parts {
        let ran = part.load(&ParseOptions::default()).and_then(|loaded| {
            let functions = part.explain(loaded.runnable())?;
            Ok(functions
                .into_iter()
                .map(|f| (part, Loaded { function: Some(f), ..loaded.clone() }))
                .collect())
        });
        match ran {
            Ok(more) => {
                let more: Vec<(&Text, Loaded)> = more;
                runs.extend(more);
            }
            Err(failure) if parts.len() > 1 => worst = worst.max(failure.shown().error.exit_code()),
            Err(failure) => return Err(failure),
        }
    }
    let files = args.inputs.given() || args.output.is_some() || args.expect.is_some();
    if runs.len() > 1 && files {
        return Err(
            Error::Invalid("inputs and outputs are for one function, but there are several".into()).into()
        );
    }
    let several = runs.len() > 1 || parts.len() > 1;
    for (part, loaded) in runs {
        match run_function(&args, &session, part, loaded) {
            Ok(code) => worst = worst.max(code),
            Err(failure) if several => worst = worst.max(failure.shown().error.exit_code()),
            Err(failure) => return Err(failure),
        }
    }
    Ok(worst)
}

/// Runs one function; the exit code.
fn run_function(args: &Args, session: &Session, text: &Text, mut loaded: Loaded) -> Outcome {
    let inputs = args.inputs.values(&text.explain(loaded.argument_types())?)?;
    if session.backend != Backend::Interp || !inputs.is_empty() {
        text.explain(loaded.refine_for(&inputs))?;
    }
    let result_types = text.explain(loaded.result_types())?;
    let expected = args.expect.as_ref().map(|path| values::read_expected(path, &result_types)).transpose()?;
    let mut executable = text.explain(session.compile(loaded))?;
    if !args.remarks {
        args.debugging.show(&executable.remarks);
    } else {
        executable.remarks.iter().for_each(|r| eprintln!("{r}"));
    }
    let outputs = executable.run(&inputs);
    for event in &executable.told {
        if let Event::Print(tensor) = event {
            print(format!("{tensor:?}\n"))?;
        }
    }
    let outputs = text.explain(outputs)?;
    if let Some(path) = &args.output {
        values::write_outputs(path, &outputs)?;
    }
    let mut report = Report { outputs: Vec::new(), ok: expected.as_ref().map(|_| true), tolerance: args.tol };
    for (i, (got, ty)) in outputs.iter().zip(&result_types).enumerate() {
        let mut output = Output { name: format!("out{i}"), r#type: ty.to_string(), error: None, worst: None };
        if let Some(expected) = &expected {
            let comparison = values::compare(got, &expected[i]);
            output.error = Some(comparison.error);
            if !comparison.within(args.tol) {
                report.ok = Some(false);
                output.worst =
                    comparison.worst.map(|w| format!("at {:?}: got {:?}, want {:?}", w.index, w.got, w.want));
            }
        }
        report.outputs.push(output);
    }
    print(&render(&report, args.format)?)?;
    Ok(if report.ok == Some(false) { EXPECTATION_FAILED } else { 0 })
}

fn render(report: &Report, format: Format) -> Result<String, Error> {
    if format == Format::Json {
        let json = serde_json::to_string_pretty(report).map_err(|e| Error::Internal(e.to_string()))?;
        return Ok(json + "\n");
    }
    let mut out = String::new();
    for o in &report.outputs {
        let _ = write!(out, "{} {}", o.name, o.r#type);
        if let Some(error) = o.error {
            let _ = write!(out, "  error {error:.2e}");
        }
        if let Some(worst) = &o.worst {
            let _ = write!(out, "  FAILED {worst}");
        }
        out.push('\n');
    }
    if let Some(ok) = report.ok {
        let verdict = if ok { "all within" } else { "NOT within" };
        let _ = writeln!(out, "{verdict} {:e}", report.tolerance);
    }
    Ok(out)
}
