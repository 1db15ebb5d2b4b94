//! From a program to schedules and places.

use crate::TpuError;
use crate::{residency, update};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tpuc_cost::estimate::tile_budget;
use tpuc_cost::{Bound, KernelCost, Plan, kernel_cost_placed};
use tpuc_support::entity::Entity;
use tpuc_support::{Loc, Remark};
use tpuc_target::Machine;
use tpuc_tile::{Buffer, BufferKind, Kernel, KernelId, Program, Step};

const PASS: &str = "tpu";

/// One kernel with some of its parameters in VMEM.
#[derive(Clone, Debug)]
pub struct Variant {
    pub kernel: KernelId,
    /// By parameter.
    pub resident: Vec<bool>,
    pub cost: KernelCost,
}

/// A program for one TPU.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub program: Arc<Program>,
    pub machine: Machine,
    pub variants: Vec<Variant>,
    pub(crate) index: BTreeMap<(usize, Vec<bool>), usize>,
    /// Results that take over the memory of the operand that they update.
    pub(crate) updates: BTreeSet<usize>,
    /// By kernel: what it computes inside of its window.
    pub(crate) windows: BTreeMap<usize, Kernel>,
    /// By buffer: whether it stays in VMEM.
    pub resident: Vec<bool>,
    /// Bytes of VMEM that hold values between kernels, at most.
    pub resident_bytes: u64,
    pub remarks: Vec<Remark>,
}

impl Compiled {
    /// The variant that a launch runs.
    pub fn variant(&self, kernel: KernelId, args: &[Buffer]) -> Option<&Variant> {
        let key = (kernel.index(), self.places(args));
        self.index.get(&key).map(|&i| &self.variants[i])
    }

    pub(crate) fn places(&self, args: &[Buffer]) -> Vec<bool> {
        args.iter().map(|b| self.resident[b.index()]).collect()
    }
}

/// Chooses a schedule for every kernel and a place for every value.
///
/// # Errors
/// When the machine is not a TPU, a kernel is malformed, or something does not fit in memory.
pub fn compile(program: Arc<Program>, machine: &Machine) -> Result<Compiled, TpuError> {
    if !machine.is_tpu() {
        return Err(TpuError::NotATpu(machine.name.clone()));
    }
    check(&program)?;
    check_memory(&program, machine)?;
    let (resident, resident_bytes) = residency::plan(&program, machine);
    let mut out = Compiled {
        program: Arc::clone(&program),
        machine: machine.clone(),
        variants: Vec::new(),
        index: BTreeMap::new(),
        updates: update::plan(&program, &resident),
        windows: BTreeMap::new(),
        resident,
        resident_bytes,
        remarks: Vec::new(),
    };
    let kept = out.resident.iter().filter(|r| **r).count();
    if kept > 0 {
        let message = format!("{kept} values stay in VMEM between kernels, {resident_bytes} bytes at most");
        out.remarks.push(Remark::analysis(PASS, Loc::Unknown, message));
    }
    if !out.updates.is_empty() {
        let message = format!("{} values are updated in place", out.updates.len());
        out.remarks.push(Remark::analysis(PASS, Loc::Unknown, message));
    }
    let mut failed = None;
    program.each_step(&mut |step| match step {
        Step::Launch { kernel, args, loc } => {
            if args.last().is_some_and(|b| out.updates.contains(&b.index()))
                && let Some((_, window)) = update::window(&program.kernels[*kernel])
            {
                out.windows.insert(kernel.index(), window);
            }
            if let Err(e) = variant(&mut out, *kernel, args, loc) {
                failed.get_or_insert(e);
            }
        }
        Step::Host { module, op, loc, .. } => {
            out.remarks.push(on_host(module.ops[*op].name(), loc));
        }
        Step::Scatter { loc, .. } => out.remarks.push(on_host(tpuc_ir::OpKind::Scatter.name(), loc)),
        _ => {}
    });
    failed.map_or(Ok(out), Err)
}

fn on_host(name: &str, loc: &Loc) -> Remark {
    let message = format!("{name} runs on the host: no kernel covers it; priced as a host round trip");
    Remark::missed(PASS, loc.clone(), message)
}

fn variant(out: &mut Compiled, id: KernelId, args: &[Buffer], loc: &Loc) -> Result<(), TpuError> {
    let places = out.places(args);
    let key = (id.index(), places.clone());
    if out.index.contains_key(&key) {
        return Ok(());
    }
    let program = Arc::clone(&out.program);
    let kernel = &program.kernels[id];
    let cost = kernel_cost_placed(kernel, &out.machine, &places);
    if cost.bound == Bound::Capacity {
        return Err(TpuError::Capacity {
            kernel: kernel.name.clone(),
            need: cost.footprint,
            have: tile_budget(&out.machine) as u64,
        });
    }
    if tpuc_tile::Contraction::of(kernel).is_some() && Plan::new(kernel, &out.machine).products[0].is_none() {
        let message = format!("{}: the product runs on the vector unit", kernel.name);
        out.remarks.push(Remark::analysis(PASS, loc.clone(), message));
    }
    out.index.insert(key, out.variants.len());
    out.variants.push(Variant { kernel: id, resident: places, cost });
    Ok(())
}

/// Checks what the simulator relies on.
fn check(program: &Program) -> Result<(), TpuError> {
    for kernel in program.kernels.values() {
        kernel.validate().map_err(TpuError::Malformed)?;
    }
    let mut failed = None;
    program.each_step(&mut |step| {
        let known = |b: &Buffer| program.buffers.get(*b).is_some();
        let fail = |message: String| Some(TpuError::Malformed(message));
        let bad = match step {
            Step::Launch { kernel, args, .. } => match program.kernels.get(*kernel) {
                None => fail(format!("a launch of unknown {kernel}")),
                Some(k) if k.params.len() != args.len() || !args.iter().all(known) => {
                    fail(format!("{}: wrong number of arguments or unknown buffers", k.name))
                }
                Some(k) => {
                    let same = k.params.iter().zip(args).all(|(p, b)| {
                        let data = &program.buffers[*b];
                        // A kernel may see a buffer under merged dimensions.
                        let count = |shape: &[u64]| tpuc_tensor::element_count(shape);
                        data.elem == p.elem && count(&data.shape) == count(&p.shape)
                    });
                    if same { None } else { fail(format!("{}: arguments of the wrong type", k.name)) }
                }
            },
            Step::Host { args, results, .. } if !args.iter().chain(results).all(known) => {
                fail("a host step with unknown buffers".into())
            }
            Step::Scatter { scatter, target, indices, updates, .. } => {
                let types = [
                    (target, scatter.elem(), scatter.target()),
                    (indices, scatter.index_elem(), scatter.indices()),
                    (updates, scatter.elem(), scatter.updates()),
                ];
                let fits = |(b, elem, shape): &(&Buffer, _, _)| {
                    program.buffers.get(**b).is_some_and(|data| data.elem == *elem && data.shape == *shape)
                };
                if types.iter().all(fits) { None } else { fail("a scatter of other types".into()) }
            }
            Step::Copy { from, to } if !known(from) || !known(to) => fail("a copy of unknown buffers".into()),
            Step::While { state, pred, next, .. }
                if state.len() != next.len() || !state.iter().chain(next).chain([pred]).all(known) =>
            {
                fail("a loop with unknown buffers".into())
            }
            Step::Switch { index, branches, .. } if !known(index) || branches.is_empty() => {
                fail("a switch without branches".into())
            }
            _ => None,
        };
        if failed.is_none() {
            failed = bad;
        }
    });
    failed.map_or(Ok(()), Err)
}

fn check_memory(program: &Program, machine: &Machine) -> Result<(), TpuError> {
    let hbm = machine.main_memory();
    let placed = program.buffers.values().filter(|b| !matches!(b.kind, BufferKind::Arena { .. }));
    let bytes = |shape: &[u64], width: u64| shape.iter().fold(width, |n, &d| n.saturating_mul(d));
    let fixed = placed.map(|b| bytes(&b.shape, b.elem.byte_width() as u64));
    let need = fixed.fold(program.arena_bytes as u64, u64::saturating_add);
    if need > hbm.bytes {
        return Err(TpuError::OutOfMemory { memory: hbm.name.clone(), need, have: hbm.bytes });
    }
    Ok(())
}
