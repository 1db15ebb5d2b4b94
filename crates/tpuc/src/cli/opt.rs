//! `tpuc opt`

use super::input::Text;
use super::{FpArg, Outcome, machine, print};
use clap::Parser;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use tpuc::{
    Backend, Error, Manager, Observer, PassContext, PrintOptions, RemarkKind, Session, parse_pipeline,
    registry,
};
use tpuc_ir::Module;
use tpuc_syntax::ParseOptions;
use tpuc_tensor::file::write_whole;

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Emit {
    /// StableHLO text
    Mlir,
    /// Kernels and program in tile IR, after the target's whole pipeline
    Tile,
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
    /// List all passes with their options
    #[arg(long)]
    list_passes: bool,
}

pub fn main(args: Args) -> Outcome {
    if args.list_passes {
        print(&list_passes())?;
        return Ok(0);
    }
    let file = args
        .file
        .as_deref()
        .ok_or_else(|| Error::Invalid("no input file; '-' reads standard input".into()))?;
    let text = Text::read(file)?;
    let options =
        ParseOptions { allow_unregistered: args.allow_unregistered_dialect, ..ParseOptions::default() };
    let mut loaded = text.load(&options)?;
    let mut session = Session::new(Backend::Cpu);
    session.fp = args.fp.into();
    if let Some(name) = &args.target {
        session.machine = machine(name)?;
    }
    let pipeline = match (&args.pass_pipeline, &args.passes) {
        (Some(p), _) | (_, Some(p)) => p.clone(),
        _ if args.target.is_some() => tpuc_transforms::passes::default_pipeline(session.fp.name()),
        _ => String::new(),
    };
    if args.emit == Emit::Tile {
        session.pipeline = (args.pass_pipeline.is_some() || args.passes.is_some()).then_some(pipeline);
        let (program, remarks) = text.explain(session.lower(loaded))?;
        write(&args.output, &program.to_string())?;
        show_remarks(&args, &remarks);
        return Ok(0);
    }
    let mut cx = PassContext::new(session.machine.clone());
    let mut printer = Printer { args: &args, before: None, started: None, times: Vec::new() };
    let passes =
        registry().instantiate(&parse_pipeline(&pipeline).map_err(Error::from)?).map_err(Error::from)?;
    let mut manager = Manager { passes, verify_each: args.verify_each, observer: Some(&mut printer) };
    text.explain(manager.run(&mut loaded.module, &mut cx).map_err(Error::from))?;
    drop(manager);
    let times = std::mem::take(&mut printer.times);
    write(&args.output, &tpuc::print(&loaded.module, &print_options(&args)))?;
    show_remarks(&args, &cx.remarks);
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
    Ok(0)
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

/// Writes the whole text or nothing: a file appears under its name only when complete.
fn write(path: &str, text: &str) -> Result<(), Error> {
    if path == "-" {
        return print(text);
    }
    let io = |source| Error::Io { path: path.to_string(), source };
    write_whole(Path::new(path), |out| out.write_all(text.as_bytes())).map_err(io)
}

fn show_remarks(args: &Args, remarks: &[tpuc::Remark]) {
    for remark in remarks {
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

    fn after(&mut self, pass: &'static str, module: &Module) {
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
