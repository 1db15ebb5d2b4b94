//! Which values stay in VMEM between the kernels that make and use them.
//!
//! Values are taken smallest first, as long as what is live at any step fits in the share of VMEM that is left
//! beside the tiles of two overlapping launches.

use crate::update;
use tpuc_cost::Layout;
use tpuc_cost::estimate::KERNEL_SHARE;
use tpuc_support::entity::Entity;
use tpuc_target::Machine;
use tpuc_tile::{Buffer, BufferKind, Program, Step};

/// The steps during which a buffer must keep its value.
#[derive(Clone, Copy, Debug)]
struct Live {
    from: usize,
    to: usize,
}

struct Walk<'p> {
    program: &'p Program,
    next: usize,
    live: Vec<Option<Live>>,
    /// Buffers that only memory can hold.
    pinned: Vec<bool>,
}

impl Walk<'_> {
    fn touch(&mut self, buffer: Buffer, at: usize) {
        let live = &mut self.live[buffer.index()];
        let known = live.get_or_insert(Live { from: at, to: at });
        known.from = known.from.min(at);
        known.to = known.to.max(at);
    }

    fn pin(&mut self, buffer: Buffer) {
        self.pinned[buffer.index()] = true;
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            let at = self.next;
            self.next += 1;
            match step {
                Step::Launch { kernel, args, .. } => {
                    args.iter().for_each(|&b| self.touch(b, at));
                    // What is updated in place stays where it is, and tables that are updated are large.
                    let kernel = &self.program.kernels[*kernel];
                    if let Some((operand, _)) = update::window(kernel) {
                        self.pin(args[operand]);
                        args[kernel.inputs..].iter().for_each(|&b| self.pin(b));
                    }
                }
                Step::Host { args, results, .. } => args.iter().chain(results).for_each(|&b| self.pin(b)),
                Step::Scatter { target, indices, updates, .. } => {
                    [*target, *indices, *updates].into_iter().for_each(|b| self.pin(b));
                }
                Step::Copy { from, to } => {
                    self.pin(*from);
                    self.pin(*to);
                }
                Step::While { state, cond, pred, body, next, .. } => {
                    let before: Vec<Option<Live>> = self.live.clone();
                    self.steps(cond);
                    self.steps(body);
                    // The scalar core reads the predicate; states change places with their next values.
                    state.iter().chain(next).chain([pred]).for_each(|&b| self.pin(b));
                    let end = self.next;
                    self.next += 1;
                    // What comes from outside must last for every turn.
                    for (before, now) in before.iter().zip(&mut self.live) {
                        if let (Some(_), Some(now)) = (before, now)
                            && now.to >= at
                        {
                            now.to = end;
                        }
                    }
                }
                Step::Switch { index, branches, .. } => {
                    self.pin(*index);
                    for branch in branches {
                        self.steps(branch);
                    }
                }
            }
        }
    }
}

/// By buffer: whether it stays in VMEM. Also the most bytes that are there at once.
pub(crate) fn plan(program: &Program, machine: &Machine) -> (Vec<bool>, u64) {
    let count = program.buffers.len();
    let mut walk = Walk { program, next: 0, live: vec![None; count], pinned: vec![false; count] };
    walk.steps(&program.steps);
    let mut candidates: Vec<(u64, usize, Live)> = walk
        .program
        .buffers
        .iter()
        .filter(|(b, data)| {
            let arena = matches!(data.kind, BufferKind::Arena { .. });
            arena && !walk.pinned[b.index()] && !program.outputs.contains(b)
        })
        .filter_map(|(b, data)| {
            let bytes = Layout::of(&data.shape, data.elem).bytes(&data.shape);
            walk.live[b.index()].map(|live| (bytes, b.index(), live))
        })
        .collect();
    candidates.sort_by_key(|&(bytes, index, _)| (bytes, index));
    let budget = (machine.tile_memory().bytes as f64 * (1.0 - 2.0 * KERNEL_SHARE)) as u64;
    let mut used = vec![0u64; walk.next];
    let mut resident = vec![false; count];
    for (bytes, index, live) in candidates {
        let span = &mut used[live.from..=live.to];
        if span.iter().all(|u| u + bytes <= budget) {
            span.iter_mut().for_each(|u| *u += bytes);
            resident[index] = true;
        }
    }
    (resident, used.into_iter().max().unwrap_or(0))
}
