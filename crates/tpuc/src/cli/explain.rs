//! `tpuc explain`

use super::input::Text;
use super::{Failure, FpArg, Outcome, machine, print};
use clap::Parser;
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Write as _;
use std::sync::Arc;
use tpuc::{Backend, Error, Fp, Loaded, Machine, Manager, PassContext, Remark, Session};
use tpuc_egraph::dump::Format;
use tpuc_egraph::explain::{Explained, Story, explain};
use tpuc_egraph::form::Chains;
use tpuc_egraph::{Abilities, Fuse};
use tpuc_ir::{Module, Op, Value};
use tpuc_support::{Loc, Name};
use tpuc_syntax::ParseOptions;
use tpuc_tile::{Kernel, KernelId};

#[derive(Parser)]
pub struct Args {
    /// The program; '-' for standard input
    file: String,
    /// The machine to optimise for (see 'tpuc targets')
    #[arg(long, default_value = "host")]
    target: String,
    /// Which rewrites of floating-point arithmetic are allowed
    #[arg(long, value_enum, default_value = "algebraic")]
    fp: FpArg,
    /// Only this value, by its name as 'tpuc opt --no-passes' prints it
    #[arg(long, value_name = "VALUE", conflicts_with_all = ["between", "kernel"])]
    op: Option<String>,
    /// Whether two values are computed by one kernel, and what keeps them apart
    #[arg(long, value_names = ["A", "B"], num_args = 2, conflicts_with = "kernel")]
    between: Option<Vec<String>>,
    /// The ways to tile a kernel, by its name or number as 'tpuc opt --emit=tile' prints it
    #[arg(long, value_name = "KERNEL")]
    kernel: Option<String>,
    /// Ways to tile that are printed
    #[arg(long, value_name = "N", default_value_t = 8)]
    candidates: usize,
}

pub fn main(args: Args) -> Outcome {
    let text = Text::read(&args.file)?;
    let mut loaded = text.load(&ParseOptions::default())?;
    let machine = machine(&args.target)?;
    let names = tpuc_syntax::value_names(&loaded.module);
    name_ops(&mut loaded.module, &names);
    if args.between.is_some() || args.kernel.is_some() {
        let mut session = Session::new(if machine.is_tpu() { Backend::Tpu } else { Backend::Cpu });
        session.machine = machine.clone();
        session.fp = args.fp.into();
        let mut optimized = loaded.module.clone();
        text.explain(session.optimize(&mut optimized))?;
        let (program, remarks) = text.explain(session.lower(loaded))?;
        let out = match (&args.between, &args.kernel) {
            (Some(pair), _) => between(&optimized, [&pair[0], &pair[1]], &remarks, &session)?,
            (_, Some(kernel)) => tilings(&program, kernel, &machine, args.candidates)?,
            _ => String::new(),
        };
        print(out)?;
        return Ok(0);
    }
    let explained = search(&text, loaded, args.fp.into(), &machine)?;
    print(stories_text(&explained.stories, args.op.as_deref())?)?;
    Ok(0)
}

/// Searches the entry function as the default pipeline does.
fn search(text: &Text, mut loaded: Loaded, fp: Fp, machine: &Machine) -> Result<Explained, Failure> {
    let entry = text.explain(loaded.entry())?;
    let passes = tpuc::parse_pipeline(&tpuc_transforms::passes::before_search()).map_err(Error::from)?;
    let passes = tpuc::registry().instantiate(&passes).map_err(Error::from)?;
    let mut cx = PassContext::new(machine.clone());
    let mut manager = Manager { passes, verify_each: false, observer: None };
    text.explain(manager.run(&mut loaded.module, &mut cx).map_err(Error::from))?;
    drop(manager);
    let abilities = Abilities { chains: Chains::of(machine, fp) };
    let fuse = Some(Fuse { machine: machine.clone(), abilities });
    let options = tpuc_egraph::Options { fp, fuse, ..tpuc_egraph::Options::default() };
    let cost = tpuc_egraph::Roofline::of(machine);
    let explained = explain(&loaded.module, entry, &options, &cost);
    explained.map_err(|e| Error::Unsupported(e.to_string()).into())
}

/// The e-graphs of the entry function's own block, when their search ends, in the format that the file's name asks for.
pub(super) fn dump(session: &Session, text: &Text, loaded: Loaded, path: &str) -> Result<String, Failure> {
    let explained = search(text, loaded, session.fp, &session.machine)?;
    let format = if path.ends_with(".dot") { Format::Dot } else { Format::Json };
    Ok(explained.dump.text(format))
}

/// Makes ops carry the names of their results, so that what passes make of them can be told.
fn name_ops(module: &mut Module, names: &BTreeMap<Value, Name>) {
    for op in module.ops.keys().collect::<Vec<_>>() {
        let Some(name) = module.ops[op].results.first().and_then(|v| names.get(v)) else { continue };
        let loc = std::mem::take(&mut module.ops[op].loc);
        module.ops[op].loc = Loc::Name(format!("%{name}").as_str().into(), Arc::new(loc));
    }
}

/// The names of ops that a location mentions.
fn mentioned(loc: &Loc, out: &mut Vec<String>) {
    match loc {
        Loc::Name(name, child) => {
            if name.starts_with('%') {
                out.push(name.to_string());
            }
            mentioned(child, out);
        }
        Loc::CallSite(a, b) => {
            mentioned(a, out);
            mentioned(b, out);
        }
        Loc::Fused(_, all) => all.iter().for_each(|loc| mentioned(loc, out)),
        Loc::Unknown | Loc::File { .. } => {}
    }
}

fn names_of(loc: &Loc) -> Vec<String> {
    let mut out = Vec::new();
    mentioned(loc, &mut out);
    out
}

/// A name as the program's text has it.
fn spelled(name: &str) -> String {
    if name.starts_with('%') { name.to_string() } else { format!("%{name}") }
}

fn microseconds(seconds: f64) -> String {
    format!("{:.4} us", seconds * 1e6)
}

fn source(loc: &Loc) -> String {
    loc.file().map(|(file, line, col)| format!("  at {file}:{line}:{col}")).unwrap_or_default()
}

fn stories_text(stories: &[Story], only: Option<&str>) -> Result<String, Error> {
    let mut out = String::new();
    let wanted = only.map(spelled);
    let mut found = false;
    for story in stories {
        let names = names_of(&story.loc);
        let label = names.first().cloned().unwrap_or_else(|| "(new)".into());
        match &wanted {
            Some(name) if !names.contains(name) => continue,
            None if story.steps.is_empty() && story.after.is_some() => continue,
            _ => found = true,
        }
        let _ = writeln!(out, "{label} = {}{}", story.before, source(&story.loc));
        for step in &story.steps {
            let arrow = if step.backward { "<=" } else { "=>" };
            let _ = writeln!(out, "  {}\n      {}\n   {arrow} {}", step.reason, step.before, step.after);
        }
        match &story.after {
            None => out.push_str("  is no longer computed: what read it does so in another way\n"),
            Some(after) if story.steps.is_empty() => {
                let _ = writeln!(out, "  stays {after}");
            }
            Some(after) => {
                let _ = writeln!(out, "  becomes {after}");
            }
        }
        if story.after.is_some() {
            let _ = write!(out, "  predicted {} with all that it reads", microseconds(story.cost));
            match &story.next {
                Some((head, cost)) => {
                    let what =
                        if *cost < story.cost { "cheaper by itself, not in kernels" } else { "next best" };
                    let _ = writeln!(out, "; {what}: {head}, {}", microseconds(*cost));
                }
                None => out.push_str("; no other term was found\n"),
            }
        }
        out.push('\n');
    }
    match wanted {
        Some(name) if !found => Err(Error::Invalid(format!(
            "no value {name} reaches the search: it is named otherwise, or was simplified away before"
        ))),
        _ if out.is_empty() => Ok("no op was rewritten\n".into()),
        _ => Ok(out),
    }
}

/// The ops that mention a name.
fn ops_named(module: &Module, name: &str) -> Vec<Op> {
    let mut out = Vec::new();
    module.walk(module.top, &mut |op| {
        if names_of(&module.ops[op].loc).iter().any(|n| n == name) {
            out.push(op);
        }
    });
    out
}

/// Ops on the way from one to the other, both included; empty when the second does not read the first.
fn path(module: &Module, from: &[Op], to: &[Op]) -> Vec<Op> {
    let mut came: BTreeMap<Op, Op> = BTreeMap::new();
    let mut queue: VecDeque<Op> = to.iter().copied().collect();
    while let Some(op) = queue.pop_front() {
        if from.contains(&op) {
            let mut way = vec![op];
            let mut at = op;
            while let Some(&next) = came.get(&at) {
                way.push(next);
                at = next;
            }
            return way;
        }
        for &value in &module.ops[op].operands {
            if let Some(def) = module.def_op(value)
                && !came.contains_key(&def)
                && !to.contains(&def)
            {
                came.insert(def, op);
                queue.push_back(def);
            }
        }
    }
    Vec::new()
}

fn between(
    module: &Module,
    [a, b]: [&str; 2],
    remarks: &[Remark],
    session: &Session,
) -> Result<String, Error> {
    let (a, b) = (spelled(a), spelled(b));
    let (first, second) = (ops_named(module, &a), ops_named(module, &b));
    for (name, ops) in [(&a, &first), (&b, &second)] {
        if ops.is_empty() {
            return Err(Error::Invalid(format!(
                "no op of the optimised program comes from {name}: it is named otherwise, or was rewritten away"
            )));
        }
    }
    let mut way = path(module, &first, &second);
    if way.is_empty() {
        way = path(module, &second, &first);
    }
    let mut out = String::new();
    if way.is_empty() {
        let _ = writeln!(
            out,
            "neither of {a} and {b} reads the other: only a kernel with several results could compute both"
        );
        return Ok(out);
    }
    // The last op's own result is stored in any case.
    let inner: Vec<String> =
        way[..way.len() - 1].iter().flat_map(|&op| names_of(&module.ops[op].loc)).collect();
    let kept: Vec<&Remark> = remarks
        .iter()
        .filter(|r| r.pass == "kernel-formation" && names_of(&r.loc).iter().any(|n| inner.contains(n)))
        .collect();
    let ops: Vec<&str> = way.iter().map(|&op| module.ops[op].kind.short_name()).collect();
    let _ = writeln!(out, "{a} to {b}: {}", ops.join(" -> "));
    let abilities = Abilities { chains: Chains::of(&session.machine, session.fp) };
    let why = |pair: &[Op]| {
        let why = tpuc_egraph::apart(module, pair[0], pair[1], &session.machine, abilities)?;
        let data = &module.ops[pair[0]];
        Some(format!("  {} is kept in memory: {why}{}", data.kind.short_name(), source(&data.loc)))
    };
    let decided: Vec<String> = way.windows(2).filter_map(why).collect();
    if !decided.is_empty() {
        let _ = writeln!(out, "different kernels:\n{}", decided.join("\n"));
    } else if kept.is_empty() {
        let _ = writeln!(out, "one kernel computes both: nothing between them is kept in memory");
    } else {
        let _ = writeln!(out, "different kernels:");
        for remark in kept {
            let _ = writeln!(out, "  {}{}", remark.message, source(&remark.loc));
        }
    }
    Ok(out)
}

/// The loops that the CPU code generator writes for a kernel: blocks at each level, and the work items it chose from.
#[cfg(feature = "cpu")]
fn generated_loops(out: &mut String, kernel: &Kernel, machine: &Machine, most: usize) {
    use tpuc_cpu::{contract::Host, levels};
    let bytes = |name| machine.memory(name).map_or(0, |m| m.bytes);
    let vector_bytes = machine.register_elements() as u32 * 4;
    let host = Host {
        vector_bytes,
        // Of x86-64: AVX-512 has twice as many.
        registers: if vector_bytes >= 64 { 32 } else { 16 },
        l1_bytes: bytes("L1"),
        l2_bytes: bytes("L2"),
        l3_bytes: bytes("L3"),
        threads: machine.cores,
    };
    let found = match levels::levels(kernel, &host) {
        Ok(found) => found,
        Err(why) => {
            let _ = writeln!(out, "   no generated code: {why}");
            return;
        }
    };
    let _ = writeln!(out, "   {:>12} {:>12}  generated loops, innermost first", "bytes", "of");
    for level in found.levels {
        let capacity = level.capacity.map_or(String::new(), |n| n.to_string());
        let _ = writeln!(out, "   {:>12} {capacity:>12}  {}: {}", level.bytes, level.name, level.what);
    }
    if found.ways.is_empty() {
        return;
    }
    let mut ways = found.ways;
    ways.sort_by(|a, b| a.nanos.total_cmp(&b.nanos).then(b.chosen.cmp(&a.chosen)));
    ways.dedup_by(|a, b| a.what == b.what);
    let _ = writeln!(out, "   {:>14} {:>8}  {:10}  work item", "estimated", "items", "bound by");
    for way in ways.into_iter().take(most) {
        let mark = if way.chosen { "*" } else { " " };
        let time = microseconds(way.nanos * 1e-9);
        let _ = writeln!(out, " {mark} {time:>14} {:>8}  {:10}  {}", way.items, way.bound, way.what);
    }
}

#[cfg(not(feature = "cpu"))]
fn generated_loops(out: &mut String, _: &Kernel, _: &Machine, _: usize) {
    let _ = writeln!(out, "   this build has no CPU code generator, whose loops would stand here");
}

fn tilings(
    program: &tpuc_tile::Program,
    wanted: &str,
    machine: &Machine,
    most: usize,
) -> Result<String, Error> {
    let all: Vec<(KernelId, &Kernel)> = program.kernels.iter().collect();
    let chosen: Vec<&(KernelId, &Kernel)> =
        all.iter().filter(|(id, k)| k.name == wanted || id.to_string() == wanted).collect();
    if chosen.is_empty() {
        let names: Vec<String> = all.iter().map(|(id, k)| format!("{id} {}", k.name)).collect();
        return Err(Error::Invalid(format!("no kernel '{wanted}'; there are: {}", names.join(", "))));
    }
    let mut out = String::new();
    for (id, kernel) in chosen {
        let grid: Vec<String> = kernel.grid.iter().map(|&a| format!("{a} < {}", kernel.extent(a))).collect();
        let _ = writeln!(out, "{id} {} on {}: grid [{}]", kernel.name, machine.name, grid.join(", "));
        let _ = writeln!(
            out,
            "   {:>14} {:>12} {:>8}  {:10}  tiles",
            "predicted", "footprint", "steps", "bound by"
        );
        for candidate in tpuc_cost::candidates(kernel, machine, most) {
            let cost = &candidate.cost;
            let tiles: Vec<String> = kernel
                .axes
                .keys()
                .map(|a| format!("{a}:{}/{}", cost.schedule.tile_of(a), kernel.extent(a)))
                .collect();
            let _ = writeln!(
                out,
                " {} {:>14} {:>12} {:>8}  {:10}  {} x{}",
                if candidate.chosen { "*" } else { " " },
                microseconds(cost.seconds),
                cost.footprint,
                cost.steps,
                cost.bound.name(),
                tiles.join(" "),
                cost.schedule.buffers
            );
        }
        if !machine.is_tpu() {
            generated_loops(&mut out, kernel, machine, most);
        }
    }
    Ok(out)
}
