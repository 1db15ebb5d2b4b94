//! `tpuc opt`

use super::input::Text;
use super::{Ablation, Failure, FpArg, Outcome, debugging, machine, print};
use clap::Parser;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tpuc::debugging::quoted;
use tpuc::{Backend, Error, Observer, PassContext, PrintOptions, RemarkKind, Session, registry};
use tpuc_ir::Module;
use tpuc_syntax::{BytecodeOptions, ParseOptions, Version, write_bytecode};
use tpuc_tensor::file::write_whole;
use tpuc_transforms::passes::parse_types;

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Emit {
    /// StableHLO text
    Mlir,
    /// MLIR bytecode; with --target-version a portable artifact
    Bytecode,
    /// StableHLO text for XLA on the target: only what XLA gains from, or the program as it came
    Stablehlo,
    /// Kernels and program in tile IR, after the target's whole pipeline
    Tile,
    /// What the search and the formation of kernels came to, in JSON, after the target's whole pipeline
    Report,
}

#[derive(Parser)]
pub struct Args {
    /// The program; '-' for standard input
    file: Option<String>,
    /// Passes to run, in MLIR's pipeline syntax
    #[arg(long, value_name = "PIPELINE")]
    pass_pipeline: Option<String>,
    /// Passes to run, comma-separated
    #[arg(long, value_name = "PASSES", conflicts_with = "pass_pipeline")]
    passes: Option<String>,
    /// Only parse, verify and print
    #[arg(long, conflicts_with_all = ["pass_pipeline", "passes", "target"])]
    no_passes: bool,
    /// Run the default pipeline of this machine (see 'tpuc targets')
    #[arg(long)]
    target: Option<String>,
    /// Which rewrites of floating-point arithmetic are allowed
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: FpArg,
    /// What to print
    #[arg(long, value_enum, default_value = "mlir")]
    emit: Emit,
    #[command(flatten)]
    ablation: Ablation,
    /// With --emit=bytecode, the release of StableHLO that must be able to read the artifact, such as 1.13.0
    #[arg(long, value_name = "VERSION")]
    target_version: Option<String>,
    /// First make shapes static: for these argument types (tensor<2x3xf32>,tensor<4xi32>), or for the declared ones
    #[arg(long, value_name = "TYPES", num_args = 0..=1, require_equals = true, default_missing_value = "")]
    refine_shapes: Option<String>,
    /// Treat the parts between lines '// -----' as modules of their own
    #[arg(long)]
    split_input_file: bool,
    /// Compare diagnostics with comments 'expected-error {{...}}' instead of printing anything
    #[arg(long)]
    verify_diagnostics: bool,
    /// Output file; '-' for standard output
    #[arg(short, long, default_value = "-")]
    output: String,
    /// Print the generic form
    #[arg(long)]
    print_op_generic: bool,
    /// Print locations
    #[arg(long)]
    print_debuginfo: bool,
    /// Elide constants of more elements than this
    #[arg(long, value_name = "N")]
    elide_elementsattrs_if_larger: Option<usize>,
    /// Accept ops of unknown dialects
    #[arg(long)]
    allow_unregistered_dialect: bool,
    /// Verify after each pass
    #[arg(long)]
    verify_each: bool,
    /// Print the module before this pass, on standard error
    #[arg(long, value_name = "PASS")]
    print_ir_before: Vec<String>,
    /// Print the module after this pass, on standard error
    #[arg(long, value_name = "PASS")]
    print_ir_after: Vec<String>,
    /// Print the module before every pass
    #[arg(long)]
    print_ir_before_all: bool,
    /// Print the module after every pass
    #[arg(long)]
    print_ir_after_all: bool,
    /// With --print-ir-after*, only when the pass changed the module
    #[arg(long)]
    print_ir_after_change: bool,
    /// Print how long each pass took, on standard error
    #[arg(long)]
    timing: bool,
    /// Print what passes counted, on standard error
    #[arg(long)]
    pass_statistics: bool,
    /// Print remarks about what was done, on standard error; a pass name or 'all'
    #[arg(long, value_name = "PASS")]
    remarks_filter_passed: Option<String>,
    /// Print remarks about what was not done, on standard error; a pass name or 'all'
    #[arg(long, value_name = "PASS")]
    remarks_filter_missed: Option<String>,
    /// Print neutral remarks, on standard error; a pass name or 'all'
    #[arg(long, value_name = "PASS")]
    remarks_filter_analyse: Option<String>,
    /// Write the program before a pass that fails to this file, with the command that runs the rest of the pipeline
    #[arg(long, value_name = "FILE", alias = "pass-pipeline-crash-reproducer")]
    crash_reproducer: Option<PathBuf>,
    /// Bytes that values may take between kernels, besides arguments, constants and results: steps change their
    /// order, and values are computed again, to stay below
    #[arg(long, value_name = "BYTES")]
    memory_limit: Option<u64>,
    #[command(flatten)]
    debugging: debugging::Flags,
    /// Also write the e-graphs of the search, when it ends: Graphviz for a name in .dot, else JSON as extraction-gym
    /// reads it
    #[arg(long, value_name = "FILE")]
    dump_egraph: Option<String>,
    /// List all passes with their options
    #[arg(long)]
    list_passes: bool,
}

pub fn main(args: Args) -> Outcome {
    if args.list_passes {
        print(list_passes())?;
        return Ok(0);
    }
    let file = args
        .file
        .as_deref()
        .ok_or_else(|| Error::Invalid("no input file; '-' reads standard input".into()))?;
    if args.target_version.is_some() && args.emit != Emit::Bytecode {
        return Err(Error::Invalid("--target-version is for --emit=bytecode".into()).into());
    }
    let text = Text::read(file)?;
    let parts = if args.split_input_file { text.split() } else { vec![text] };
    if args.emit == Emit::Bytecode && parts.len() > 1 {
        return Err(Error::Invalid("bytecode holds one module; leave out --split-input-file".into()).into());
    }
    let mut out = Vec::new();
    let mut failure = None;
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(b"// -----\n");
        }
        let result = process(&args, part);
        match if args.verify_diagnostics { part.expect(result) } else { result } {
            Ok(bytes) => out.extend(bytes),
            // As mlir-opt does, the other parts are looked at all the same.
            Err(error) if i + 1 < parts.len() || failure.is_some() => failure = Some(Failure::shown(error)),
            Err(error) => return Err(error),
        }
    }
    if !args.verify_diagnostics {
        write(&args.output, &out)?;
    }
    failure.map_or(Ok(0), Err)
}

/// The command that repeats this one, without pipeline and checks.
fn command(args: &Args, file: &str) -> String {
    let mut out = format!("tpuc opt {} --fp={}", quoted(file), tpuc::Fp::from(args.fp).name());
    for (flag, value) in [("target", &args.target), ("refine-shapes", &args.refine_shapes)] {
        if let Some(value) = value {
            let _ = write!(out, " --{flag}={}", quoted(value));
        }
    }
    out
}

/// What is to be printed for one module.
fn process(args: &Args, text: &Text) -> Result<Vec<u8>, Failure> {
    let options =
        ParseOptions { allow_unregistered: args.allow_unregistered_dialect, ..ParseOptions::default() };
    let mut loaded = text.load(&options)?;
    let mut session = Session::new(Backend::Cpu);
    session.fp = args.fp.into();
    args.ablation.apply(&mut session);
    session.memory_limit = args.memory_limit;
    if let Some(name) = &args.target {
        session.machine = machine(name)?;
    }
    args.debugging.apply(&mut session, command(args, text.name()))?;
    session.debugging.reproducer.clone_from(&args.crash_reproducer);
    if let Some(path) = &args.crash_reproducer
        && path.canonicalize().is_ok_and(|p| Path::new(text.name()).canonicalize().is_ok_and(|q| p == q))
    {
        return Err(Error::Invalid("--crash-reproducer must not be the input".into()).into());
    }
    if let Some(types) = &args.refine_shapes {
        let types = if types.is_empty() { None } else { Some(parse_types(types).map_err(Error::from)?) };
        text.explain(loaded.refine_shapes(types.as_deref()))?;
    }
    if let Some(path) = &args.dump_egraph {
        let dump = super::explain::dump(&session, text, loaded.clone(), path)?;
        write(path, dump.as_bytes())?;
    }
    let for_consumer = args.emit == Emit::Stablehlo && args.pass_pipeline.is_none() && args.passes.is_none();
    let pipeline = match (&args.pass_pipeline, &args.passes) {
        (Some(p), _) | (_, Some(p)) => p.clone(),
        _ if args.target.is_some() && !for_consumer => session.default_pipeline(),
        _ => String::new(),
    };
    if matches!(args.emit, Emit::Tile | Emit::Report) {
        session.pipeline =
            (args.pass_pipeline.is_some() || args.passes.is_some()).then_some(pipeline.clone());
    }
    if args.emit == Emit::Report {
        let report = text.explain(session.report(loaded))?;
        let json = serde_json::to_string_pretty(&report).map_err(|e| Error::Internal(e.to_string()))?;
        return Ok((json + "\n").into_bytes());
    }
    if args.emit == Emit::Tile {
        let (program, remarks) = text.explain(session.lower(loaded))?;
        show_remarks(args, &remarks);
        return Ok(program.to_string().into_bytes());
    }
    let mut printer = Printer { args, before: None, started: None, times: Vec::new() };
    let ran = session.run_passes(&mut loaded.module, &pipeline, args.verify_each, Some(&mut printer));
    let mut cx = text.explain(ran)?;
    if for_consumer && !args.no_passes {
        let consumer = tpuc_target::Consumer::of(&session.machine);
        let done = tpuc_transforms::for_consumer(&mut loaded.module, &consumer, session.fp.name(), &mut cx);
        text.explain(done.map_err(Error::from))?;
    }
    let times = std::mem::take(&mut printer.times);
    show_remarks(args, &cx.remarks);
    if args.pass_statistics {
        for (pass, what, count) in &cx.statistics {
            eprintln!("{pass}: {count} {what}");
        }
    }
    if args.timing {
        for (pass, seconds) in times {
            eprintln!("{:10.4} ms  {pass}", seconds * 1e3);
        }
    }
    if args.emit == Emit::Bytecode {
        let target = args.target_version.as_deref().map(str::parse::<Version>).transpose();
        let target = target.map_err(|e| Error::Invalid(e.to_string()))?;
        let options = BytecodeOptions { target, ..BytecodeOptions::default() };
        return text.explain(write_bytecode(&loaded.module, &options).map_err(Error::Diagnostics));
    }
    Ok(tpuc::print(&loaded.module, &print_options(args)).into_bytes())
}

fn print_options(args: &Args) -> PrintOptions {
    PrintOptions {
        locations: args.print_debuginfo,
        generic: args.print_op_generic,
        elide_larger_than: args.elide_elementsattrs_if_larger,
    }
}

fn list_passes() -> String {
    let mut out = String::new();
    for pass in registry().iter() {
        let _ = writeln!(out, "{:16} {}", pass.name, pass.description);
        for o in pass.options {
            let _ = writeln!(out, "{:16}   {}={}  {}", "", o.name, o.default, o.help);
        }
    }
    out
}

/// Writes everything or nothing: a file appears under its name only when complete.
fn write(path: &str, bytes: &[u8]) -> Result<(), Error> {
    if path == "-" {
        return print(bytes);
    }
    let io = |source| Error::Io { path: path.to_string(), source };
    write_whole(Path::new(path), |out| out.write_all(bytes)).map_err(io)
}

fn show_remarks(args: &Args, remarks: &[tpuc::Remark]) {
    args.debugging.show(remarks);
    for remark in remarks.iter().filter(|r| !tpuc::debugging::is_about_checks(r)) {
        let filter = match remark.kind {
            RemarkKind::Passed => &args.remarks_filter_passed,
            RemarkKind::Missed => &args.remarks_filter_missed,
            RemarkKind::Analysis => &args.remarks_filter_analyse,
        };
        if filter.as_deref().is_some_and(|f| f == "all" || f == ".*" || f == remark.pass) {
            eprintln!("{remark}");
        }
    }
}

/// Prints the module and keeps time around passes.
struct Printer<'a> {
    args: &'a Args,
    before: Option<String>,
    started: Option<std::time::Instant>,
    times: Vec<(&'static str, f64)>,
}

impl Observer for Printer<'_> {
    fn before(&mut self, pass: &'static str, module: &Module) {
        let args = self.args;
        if args.print_ir_before_all || args.print_ir_before.iter().any(|p| p == pass) {
            eprintln!(
                "// -----// IR Dump Before {pass} //----- //\n{}",
                tpuc::print(module, &print_options(args))
            );
        }
        self.before = args.print_ir_after_change.then(|| tpuc::print(module, &print_options(args)));
        self.started = Some(std::time::Instant::now());
    }

    fn after(&mut self, pass: &'static str, module: &Module, _: &mut PassContext) {
        let args = self.args;
        if let Some(started) = self.started.take() {
            self.times.push((pass, started.elapsed().as_secs_f64()));
        }
        if args.print_ir_after_all
            || args.print_ir_after_change
            || args.print_ir_after.iter().any(|p| p == pass)
        {
            let text = tpuc::print(module, &print_options(args));
            if self.before.as_ref() != Some(&text) {
                eprintln!("// -----// IR Dump After {pass} //----- //\n{text}");
            }
        }
    }
}
