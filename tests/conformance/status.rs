//! `docs/op-status.md`: what the suite found out about each op.

use super::{BACKENDS, Outcome, Section};
use std::fmt::Write as _;
use tpuc_ir::infer::infer;
use tpuc_ir::verify::{region_type, verify};
use tpuc_ir::{Module, Op, OpKind};
use tpuc_support::Source;
use tpuc_syntax::{
    BytecodeOptions, ParseOptions, PrintOptions, Version, parse, parse_bytecode, print, write_bytecode,
};

/// Facts about one section for its op.
pub struct Facts {
    printed: bool,
    bytecode: bool,
    /// Whether result types follow from operands, attributes and regions.
    infers: bool,
}

pub fn facts(module: &Module, kind: OpKind) -> Facts {
    let read = |text: &str| parse(Source { name: "printed", text }).ok();
    let same = |options: &PrintOptions| {
        let text = print(module, options);
        read(&text).is_some_and(|again| print(&again, options) == text)
    };
    let pretty = PrintOptions::default();
    let generic = PrintOptions { generic: true, ..PrintOptions::default() };
    let travels = |module: &Module, target: Option<Version>| {
        let options = BytecodeOptions { target, strip_locations: true };
        let bytes = write_bytecode(module, &options).ok()?;
        let again = parse_bytecode(&bytes, &ParseOptions::default()).ok()?;
        verify(&again).is_empty().then_some(again)
    };
    let same_after = |module: &Module, target| {
        travels(module, target).is_some_and(|again| print(&again, &pretty) == print(module, &pretty))
    };
    // An artifact writes attributes out that have their default values; from then on it stays the same.
    let portable = || {
        let once = travels(&portable_part(module), Some(Version::CURRENT));
        once.is_some_and(|once| same_after(&once, Some(Version::CURRENT)))
    };
    let mut infers = true;
    module.walk(module.top, &mut |op| {
        let data = &module.ops[op];
        if data.kind == kind {
            let types = |values: &[tpuc_ir::Value]| -> Vec<_> {
                values.iter().map(|&v| module.ty(v).clone()).collect()
            };
            let regions: Vec<_> = data.regions.iter().map(|&r| region_type(module, r)).collect();
            let found = infer::<_, tpuc_ir::Type>(kind, &types(&data.operands), &data.attrs, &regions, &[]);
            infers &= found.is_ok_and(|found| found == types(&data.results));
        }
    });
    Facts {
        printed: same(&pretty) && same(&generic),
        bytecode: same_after(module, None) && (kind.info().dialect == "chlo" || portable()),
        infers,
    }
}

/// The module without what no portable artifact holds: checks, and functions that run a grid of processes.
fn portable_part(module: &Module) -> Module {
    let mut part = module.clone();
    let of = |op: Op, dialect: &str| module.ops[op].kind.info().dialect == dialect;
    let runs_grid = |function: Op| {
        let mut found = false;
        module.walk(function, &mut |op| found |= of(op, "interpreter"));
        found
    };
    let body = module.body();
    part.blocks[body].ops.retain(|&f| !runs_grid(f));
    for block in part.blocks.keys().collect::<Vec<_>>() {
        part.blocks[block].ops.retain(|&op| !of(op, "check"));
    }
    part
}

/// The whole page.
pub fn page(sections: &[Section]) -> String {
    let mut out = String::from(INTRODUCTION);
    for kind in OpKind::ALL.iter().copied().filter(|k| super::has_file(*k)) {
        let own: Vec<&Section> = sections.iter().filter(|s| s.kind == kind).collect();
        let all = |test: &dyn Fn(&Facts) -> bool| {
            share(own.iter().filter(|s| s.facts.as_ref().is_some_and(test)).count(), own.len())
        };
        let parsed = share(own.iter().filter(|s| s.facts.is_some()).count(), own.len());
        let infers =
            if own.iter().any(|s| s.facts.as_ref().is_some_and(|f| f.infers)) { "yes" } else { "declared" };
        let _ = write!(
            out,
            "| `{}` | {} | {parsed} | {} | {} | {} | {infers} |",
            kind.name(),
            own.len(),
            all(&|f| f.printed),
            all(&|f| f.bytecode),
            kind.info().constraints.len(),
        );
        for backend in BACKENDS {
            let _ = write!(out, " {} |", backend_cell(&own, backend));
        }
        out.push('\n');
    }
    out
}

fn share(n: usize, of: usize) -> String {
    match n {
        _ if of == 0 => "none".into(),
        0 => "no".into(),
        n if n == of => "yes".into(),
        n => format!("{n} of {of}"),
    }
}

fn backend_cell(sections: &[&Section], backend: &str) -> String {
    let count = |wanted: Outcome| {
        sections.iter().filter(|s| s.outcomes.iter().any(|(b, o)| *b == backend && *o == wanted)).count()
    };
    let (native, host, whole, failed) =
        (count(Outcome::Native), count(Outcome::Host), count(Outcome::Whole), count(Outcome::Failed));
    if backend == "interp" {
        return share(native, sections.len());
    }
    let parts = [(native, "kernels"), (host, "step"), (whole, "program"), (failed, "fails")];
    let given: Vec<_> = parts.into_iter().filter(|(n, _)| *n > 0).collect();
    match given[..] {
        [(_, name)] => name.into(),
        _ => given.iter().map(|(n, name)| format!("{n} {name}")).collect::<Vec<_>>().join(", "),
    }
}

/// Cells of the CPU column come from the committed page in a build without that backend.
pub fn without_cpu(fresh: &str, committed: &str) -> String {
    let column = |line: &str| line.split(" | ").nth(8).map(str::to_string);
    let row = |line: &str| line.split(" | ").next().map(str::to_string);
    let merge = |line: &str| {
        let old = committed.lines().find(|l| row(l) == row(line)).and_then(column);
        match (line.starts_with("| `"), old) {
            (true, Some(old)) => {
                let mut cells: Vec<&str> = line.split(" | ").collect();
                if let Some(cell) = cells.get_mut(8) {
                    *cell = &old;
                }
                cells.join(" | ")
            }
            _ => line.to_string(),
        }
    };
    fresh.lines().map(|l| merge(l) + "\n").collect()
}

const INTRODUCTION: &str = "\
# Op status

Written by the conformance suite (`TPUC_STATUS=1 cargo test -p tpuc --test conformance`), which fails when this page is
out of date. Each op has a file of self-checking programs, `tests/conformance/<dialect>/<op>.mlir`.

- **programs**: how many there are for the op, with each class of element types that it takes.
- **parse**: they are read and verified.
- **print**: printing, pretty and generic, and reading that gives the same program.
- **bytecode**: so does writing bytecode, plain and as the newest portable artifact (without checks; CHLO has none),
  and reading that.
- **constraints**: numbered ones that the verifier knows; `crates/tpuc-syntax/tests/constraints.txt` breaks each.
- **infer**: `yes` when result types follow from the rest of the op, `declared` when the program has to state them, as
  the specification leaves them open.
- **interp**: all checks hold on the reference interpreter.
- **cpu**, **tpu**: all checks hold, with inputs that the compiler does not know. `kernels`: code of that backend
  computes the op. `step`: the interpreter does, as one step of the program. `program`: the interpreter runs the whole
  program, because of values that are no static tensors, or several processes. `fails`: see
  `tests/conformance.ignore`.

| op | programs | parse | print | bytecode | constraints | infer | interp | cpu | tpu |
|---|---|---|---|---|---|---|---|---|---|
";
