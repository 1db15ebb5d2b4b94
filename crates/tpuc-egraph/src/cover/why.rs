//! Why a value is in memory, and what it would cost to compute it where it is read.

use super::Abilities;
use crate::form::{Built, KernelBuilder};
use crate::optimize::KERNELS;
use rustc_hash::FxHashSet;
use tpuc_ir::{Attr, Module, Op, Value};
use tpuc_target::Machine;
use tpuc_tile::Kernel;

/// What keeps an op and one that reads it in different kernels; nothing when they share one, or when the search did
/// not decide on kernels.
pub fn apart(
    module: &Module,
    above: Op,
    below: Op,
    machine: &Machine,
    abilities: Abilities,
) -> Option<String> {
    let (first, second) = (kernels(module, above), kernels(module, below));
    let (_, &reader) = (first.first()?, second.first()?);
    if first.iter().any(|k| second.contains(k)) {
        return None;
    }
    // Of the kernels that compute a value, the one whose result it is.
    let all = groups(module, above);
    let ends = |k: &&i64| root(module, &members(module, &all, **k)) == Some(above);
    let Some(&writer) = first.iter().find(ends) else { return Some("several kernels compute it".into()) };
    let (writes, reads) = (members(module, &all, writer), members(module, &all, reader));
    let both: Vec<Op> = writes.iter().chain(&reads).copied().collect();
    let end = root(module, &reads)?;
    let joined = match build(module, end, &both) {
        Ok(kernel) => kernel,
        Err(why) => return Some(why),
    };
    if let Err(why) = abilities.refuse(&joined) {
        return Some(why);
    }
    let seconds = |k: &Kernel| tpuc_cost::kernel_cost(k, machine).seconds;
    let (writes, reads) = (build(module, above, &writes).ok()?, build(module, end, &reads).ok()?);
    let (two, one) = (seconds(&writes) + seconds(&reads), seconds(&joined));
    let micro = |s: f64| s * 1e6;
    Some(if two <= one {
        format!("two kernels take {:.4} us, one would take {:.4} us", micro(two), micro(one))
    } else {
        format!(
            "two kernels take {:.4} us; one would take {:.4} us, but others read the value too, or the search did not see it",
            micro(two),
            micro(one)
        )
    })
}

fn kernels(module: &Module, op: Op) -> Vec<i64> {
    module.ops[op].attr(KERNELS).and_then(Attr::as_ints).map(|list| list.to_vec()).unwrap_or_default()
}

/// The ops of the block that an op is in.
fn groups(module: &Module, op: Op) -> Vec<Op> {
    let has = |ops: &&Vec<Op>| ops.contains(&op);
    module.blocks.values().map(|b| &b.ops).find(has).cloned().unwrap_or_default()
}

fn members(module: &Module, all: &[Op], kernel: i64) -> Vec<Op> {
    all.iter().copied().filter(|&op| kernels(module, op).contains(&kernel)).collect()
}

/// The op whose result none of the others reads.
fn root(module: &Module, members: &[Op]) -> Option<Op> {
    let read: FxHashSet<Value> =
        members.iter().flat_map(|&o| module.ops[o].operands.iter().copied()).collect();
    members.iter().copied().find(|&o| module.ops[o].results.iter().all(|r| !read.contains(r)))
}

fn build(module: &Module, root: Op, members: &[Op]) -> Result<Kernel, String> {
    let inside = |v: Value| module.def_op(v).filter(|o| members.contains(o));
    let Built { kernel, .. } = KernelBuilder::build(module, root, &inside).map_err(|declined| declined.0)?;
    kernel.validate()?;
    Ok(kernel)
}
