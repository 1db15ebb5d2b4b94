//! Updates in place: a kernel that copies an operand except for a window, when nothing needs the operand any more.
//!
//! Its result takes over the operand's memory and only the window moves. Such a launch is timed as the *window
//! kernel*: the same values over the window's points alone.

use std::collections::BTreeSet;
use tpuc_support::entity::Entity;
use tpuc_tile::{Axis, Buffer, Expr, Kernel, Program, StageKind, Step, Subscript};

/// The parameter that a kernel copies outside of a window, and the kernel that computes the window.
pub(crate) fn window(kernel: &Kernel) -> Option<(usize, Kernel)> {
    let [stage] = &kernel.stages[..] else { return None };
    let StageKind::Store { param, at, value } = &stage.kind else { return None };
    let Expr::Guard { ranges, then, otherwise } = &kernel.nodes[*value].expr else { return None };
    let Expr::Load { param: operand, at: from } = &kernel.nodes[*otherwise].expr else { return None };
    let same = from.iter().zip(at).all(|(s, e)| s.offset.is_none() && s.expr == *e);
    if !same || !stage.own.is_empty() || kernel.params[*operand] != kernel.params[*param] {
        return None;
    }
    let loads = |node| match &kernel.nodes[node].expr {
        Expr::Load { param, .. } => usize::from(param == operand),
        _ => 0,
    };
    if kernel.reachable(*value).into_iter().map(loads).sum::<usize>() != 1 {
        return None;
    }
    let mut out = kernel.clone();
    // Positions count from the window's start: each range says how long it is along its axis.
    for range in ranges {
        let axis = moved_axis(&range.at)?;
        out.axes[axis].extent = out.axes[axis].extent.min(range.extent);
    }
    for node in kernel.reachable(*then) {
        match &mut out.nodes[node].expr {
            Expr::Load { at, .. } => {
                for s in at.iter_mut().filter(|s| s.offset.as_ref().is_some_and(|o| o.sign < 0)) {
                    s.offset = None;
                }
            }
            Expr::Guard { .. } => return None,
            _ => {}
        }
    }
    out.stages[0].kind = StageKind::Store { param: *param, at: at.clone(), value: *then };
    out.validate().ok().map(|()| (*operand, out))
}

/// The axis of a subscript that is one axis minus a computed start.
fn moved_axis(s: &Subscript) -> Option<Axis> {
    s.offset.as_ref().filter(|o| o.sign < 0).and_then(|_| s.expr.as_axis())
}

/// Results of window kernels that may take over their operand's memory.
pub(crate) fn plan(program: &Program, resident: &[bool]) -> BTreeSet<usize> {
    let mut out = BTreeSet::new();
    let kept: Vec<Buffer> = program.outputs.clone();
    region(program, resident, &program.steps, &[], &kept, &mut out);
    out
}

fn region(
    program: &Program,
    resident: &[bool],
    steps: &[Step],
    states: &[Buffer],
    kept: &[Buffer],
    out: &mut BTreeSet<usize>,
) {
    // Memory that this region may overwrite: what it made itself, and the states of its loop.
    let mut own: BTreeSet<usize> = states.iter().map(|b| b.index()).collect();
    for (i, step) in steps.iter().enumerate() {
        match step {
            Step::Launch { kernel, args, .. } => {
                let data = &program.kernels[*kernel];
                if let Some((operand, _)) = window(data)
                    && let [result] = &args[data.inputs..]
                {
                    let from = args[operand];
                    let alone = args.iter().filter(|b| **b == from).count() == 1;
                    let dead = !kept.contains(&from) && !steps[i + 1..].iter().any(|s| uses(s, from));
                    let placed = resident[from.index()] == resident[result.index()];
                    if own.contains(&from.index()) && alone && dead && placed {
                        out.insert(result.index());
                    }
                }
                own.extend(args[data.inputs..].iter().map(|b| b.index()));
            }
            Step::Host { results, .. } => own.extend(results.iter().map(|b| b.index())),
            Step::Scatter { target, .. } => {
                own.insert(target.index());
            }
            Step::Copy { to, .. } => {
                own.insert(to.index());
            }
            Step::While { state, cond, pred, body, next, .. } => {
                region(program, resident, cond, &[], &[*pred], out);
                region(program, resident, body, state, next, out);
            }
            Step::Switch { branches, .. } => {
                branches.iter().for_each(|b| region(program, resident, b, &[], kept, out));
            }
        }
    }
}

/// Whether a step, or one inside of it, mentions a buffer.
fn uses(step: &Step, buffer: Buffer) -> bool {
    match step {
        Step::Launch { args, .. } => args.contains(&buffer),
        Step::Host { args, results, .. } => args.contains(&buffer) || results.contains(&buffer),
        Step::Scatter { target, indices, updates, .. } => [target, indices, updates].contains(&&buffer),
        Step::Copy { from, to } => *from == buffer || *to == buffer,
        Step::While { state, cond, pred, body, next, .. } => {
            state.contains(&buffer)
                || next.contains(&buffer)
                || *pred == buffer
                || cond.iter().chain(body).any(|s| uses(s, buffer))
        }
        Step::Switch { index, branches, .. } => {
            *index == buffer || branches.iter().flatten().any(|s| uses(s, buffer))
        }
    }
}
