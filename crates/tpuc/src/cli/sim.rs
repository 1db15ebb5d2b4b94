//! `tpuc sim`

use super::input::{Inputs, Text};
use super::{Format, FpArg, Outcome, PrecisionArg, debugging, machine, print};
use clap::Parser;
use std::fmt::Write as _;
use std::sync::Arc;
use tpuc::debugging::quoted;
use tpuc::{Backend, Error, Session};
use tpuc_syntax::ParseOptions;

#[derive(Parser)]
pub struct Args {
    /// The program; '-' for standard input
    file: String,
    /// The TPU to simulate (see 'tpuc targets')
    #[arg(long, default_value = "v5e")]
    target: String,
    /// Keep the time only, compute no values
    #[arg(long, conflicts_with_all = ["inputs", "random_inputs"])]
    no_data: bool,
    #[command(flatten)]
    inputs: Inputs,
    /// Which rewrites of floating-point arithmetic are allowed
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: FpArg,
    /// One precision for every contraction [default: what the program asks for]
    #[arg(long, value_enum)]
    precision: Option<PrecisionArg>,
    /// Show remarks on standard error
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

pub fn main(args: Args) -> Outcome {
    let mut session = Session::new(Backend::Tpu);
    session.machine = machine(&args.target)?;
    session.fp = args.fp.into();
    session.precision = args.precision.map(Into::into);
    session.memory_limit = args.memory_limit;
    let command = format!("tpuc opt {} --fp={}", quoted(&args.file), session.fp.name());
    args.debugging.apply(&mut session, command)?;
    let text = Text::read(&args.file)?;
    let mut loaded = text.load(&ParseOptions::default())?;
    let types = text.explain(loaded.argument_types())?;
    // Without values the time is all there is to tell.
    let inputs = if args.no_data || !args.inputs.given() { None } else { Some(args.inputs.values(&types)?) };
    if let Some(inputs) = &inputs {
        text.explain(loaded.refine_for(inputs))?;
    }
    let (program, remarks) = text.explain(session.lower(loaded))?;
    let compiled = text.explain(session.compile_tpu(Arc::new(program)))?;
    let simulation =
        tpuc_tpu::simulate(&compiled, inputs.as_deref()).map_err(|e| Error::Unsupported(e.to_string()))?;
    if !args.remarks {
        args.debugging.show(&remarks);
    } else {
        remarks.iter().chain(&compiled.remarks).for_each(|r| eprintln!("{r}"));
    }
    if args.format == Format::Json {
        let json = serde_json::to_string_pretty(&simulation).map_err(|e| Error::Internal(e.to_string()))?;
        print(&(json + "\n"))?;
        return Ok(0);
    }
    let mut out = String::new();
    let _ = writeln!(out, "predicted {:.3} us on {}", simulation.predicted_seconds * 1e6, args.target);
    let _ = writeln!(out, "{:12} {:>12} {:>12} {:>12}", "unit", "busy us", "stalled us", "idle us");
    for u in &simulation.units {
        let _ = writeln!(
            out,
            "{:12} {:12.3} {:12.3} {:12.3}",
            u.name,
            u.busy * 1e6,
            u.stalled * 1e6,
            u.idle * 1e6
        );
    }
    print(&out)?;
    Ok(0)
}
