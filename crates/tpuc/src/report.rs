//! What compiling a program came to, in figures: for comparing versions and ablations, not for further compilation.

use crate::{Error, Fusion, Loaded, Session};
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Instant;
use tpuc_ir::{Module, OpKind};
use tpuc_support::entity::Entity;
use tpuc_target::Machine;
use tpuc_tile::{Buffer, BufferKind, Program, Step};

/// Figures of one compilation for one machine. Times of the compiler are measured and differ between runs; all other
/// figures depend on the program, the machine and the options only.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub target: String,
    pub fp: &'static str,
    pub rules: bool,
    pub fusion: &'static str,
    /// Ops of all functions as the program came, regions included.
    pub ops: usize,
    /// Ops after the passes.
    pub ops_optimized: usize,
    /// Wall time of all passes, and of lowering to kernels.
    pub passes_seconds: f64,
    pub lower_seconds: f64,
    /// What the search measured: windows, those of them that were searched, rounds, e-nodes and classes, applications of
    /// rules, costs in seconds and their lower bound, time of search and extraction, summed over threads.
    pub search: BTreeMap<&'static str, f64>,
    /// How far extraction may be from the least cost, as a share of it.
    pub gap: f64,
    pub kernels: Kernels,
    pub bytes: Bytes,
    /// Predicted time of one run, the bodies of loops once, in microseconds. Kernels that fit in no way and ops on the
    /// interpreter are left out.
    pub predicted_us: f64,
    /// Bytes for all values between kernels.
    pub arena_bytes: usize,
}

/// The steps of a program.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Kernels {
    pub launches: usize,
    /// Kernels that are not equal.
    pub distinct: usize,
    /// Kernels that fit into the machine in no way.
    pub unpriced: usize,
    /// Ops that run on the interpreter.
    pub host: usize,
    /// Scatters in place.
    pub scatters: usize,
    pub copies: usize,
    pub loops: usize,
}

/// Bytes to and from main memory when each step reads and writes its values once.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Bytes {
    pub moved: u64,
    /// What no program can avoid: arguments and constants as far as they are read, and results.
    pub compulsory: u64,
    pub avoidable: u64,
}

impl Session {
    /// Optimises and lowers as [`Session::lower`] does, and says what came of it.
    ///
    /// # Errors
    /// As [`Session::lower`].
    pub fn report(&self, loaded: Loaded) -> Result<Report, Error> {
        let entry = loaded.entry()?;
        let mut module = loaded.module;
        let ops = count(&module);
        let start = Instant::now();
        let mut cx = self.optimize(&mut module)?;
        let passes_seconds = start.elapsed().as_secs_f64();
        let ops_optimized = count(&module);
        let start = Instant::now();
        let lowered = self.lower_module(module, entry, &mut cx.counters)?;
        let lower_seconds = start.elapsed().as_secs_f64();
        let mut search: BTreeMap<&'static str, f64> = BTreeMap::new();
        for (_, what, value) in &cx.measures {
            *search.entry(what).or_default() += value;
        }
        let cost = |what: &str| search.get(what).copied().unwrap_or_default();
        let bound = cost("lower_bound");
        let gap = if bound > 0.0 { cost("cost_after") / bound - 1.0 } else { 0.0 };
        let program = lowered.program;
        let (kernels, bytes, seconds) = price(&program, &self.machine);
        Ok(Report {
            target: self.machine.name.clone(),
            fp: self.fp.name(),
            rules: self.rules,
            fusion: match self.fusion {
                Fusion::None => "none",
                Fusion::Elementwise => "elementwise",
                Fusion::Search => "search",
            },
            ops,
            ops_optimized,
            passes_seconds,
            lower_seconds,
            search,
            gap,
            kernels,
            bytes,
            predicted_us: seconds * 1e6,
            arena_bytes: program.arena_bytes,
        })
    }
}

/// Ops that compute: functions and terminators are not counted.
fn count(module: &Module) -> usize {
    let mut ops = 0;
    module.walk(module.top, &mut |op| {
        let kind = module.ops[op].kind;
        let frame = matches!(kind, OpKind::BuiltinModule | OpKind::FuncFunc);
        ops += usize::from(!frame && !kind.has(tpuc_ir::Trait::Terminator));
    });
    ops
}

fn price(program: &Program, machine: &Machine) -> (Kernels, Bytes, f64) {
    let mut kernels = Kernels { distinct: program.kernels.len(), ..Kernels::default() };
    let mut bytes = Bytes::default();
    // For each buffer from outside, the most that one step reads of it.
    let mut outside = vec![0u64; program.buffers.len()];
    let priced: Vec<(Vec<u64>, f64)> = program
        .kernels
        .values()
        .map(|k| (tpuc_cost::param_traffic(k), tpuc_cost::kernel_cost(k, machine).seconds))
        .collect();
    kernels.unpriced = priced.iter().filter(|(_, seconds)| !seconds.is_finite()).count();
    let rate = machine.main_memory().bytes_per_second();
    let steps = tpuc_cost::HostSteps::of(machine);
    let mut seconds = 0.0;
    program.each_step(&mut |step| {
        let size = |b: Buffer| program.buffers[b].byte_size() as u64;
        let mut moved = |b: Buffer, n: u64| {
            bytes.moved = bytes.moved.saturating_add(n);
            if matches!(program.buffers[b].kind, BufferKind::Input(_) | BufferKind::Constant(_)) {
                let most = &mut outside[b.index()];
                *most = n.max(*most);
            }
        };
        match step {
            Step::Launch { kernel, args, .. } => {
                let (traffic, time) = &priced[kernel.index()];
                args.iter().zip(traffic).for_each(|(&b, &n)| moved(b, n));
                kernels.launches += 1;
                seconds += if time.is_finite() { *time } else { 0.0 };
            }
            Step::Host { args, results, .. } => {
                let all = || args.iter().chain(results).copied();
                all().for_each(|b| moved(b, size(b)));
                let elements = all().map(|b| program.buffers[b].shape.iter().product::<u64>()).sum();
                seconds += steps.interpreted(all().map(size).sum(), elements);
                kernels.host += 1;
            }
            Step::Scatter { scatter, target, indices, updates, .. } => {
                // Of the target no more than there are updates for, read and written.
                let touched = size(*target).min(size(*updates));
                let part = [(*target, touched), (*target, touched), (*indices, size(*indices))];
                part.into_iter().chain([(*updates, size(*updates))]).for_each(|(b, n)| moved(b, n));
                seconds += steps.scatter(scatter);
                kernels.scatters += 1;
            }
            Step::Copy { from, to } => {
                [*from, *to].into_iter().for_each(|b| moved(b, size(b)));
                seconds += 2.0 * size(*from) as f64 / rate;
                kernels.copies += 1;
            }
            Step::While { .. } => kernels.loops += 1,
            Step::Switch { .. } => {}
        }
    });
    let results: u64 = program.outputs.iter().map(|&b| program.buffers[b].byte_size() as u64).sum();
    bytes.compulsory = outside.iter().fold(results, |sum, n| sum.saturating_add(*n));
    bytes.avoidable = bytes.moved.saturating_sub(bytes.compulsory);
    (kernels, bytes, seconds)
}
