//! Offsets in the arena: buffers that are never live at the same time share memory.

use std::collections::BTreeMap;
use tpuc_support::entity::Entity;
use tpuc_tile::{Buffer, BufferData, BufferKind, Program, Step};

const ALIGN: usize = 64;

/// First and last step (in a numbering of all steps, nested ones included) that touches each buffer.
struct Lives {
    first: Vec<Option<usize>>,
    last: Vec<usize>,
    now: usize,
}

impl Lives {
    fn touch(&mut self, buffer: Buffer) {
        let i = buffer.index();
        self.first[i].get_or_insert(self.now);
        self.last[i] = self.last[i].max(self.now);
    }

    fn walk(&mut self, steps: &[Step]) {
        for step in steps {
            self.now += 1;
            match step {
                Step::Launch { args, .. } => args.iter().for_each(|&b| self.touch(b)),
                Step::Host { args, results, .. } => args.iter().chain(results).for_each(|&b| self.touch(b)),
                Step::Scatter { target, indices, updates, .. } => {
                    [*target, *indices, *updates].into_iter().for_each(|b| self.touch(b));
                }
                Step::Copy { from, to } => [*from, *to].into_iter().for_each(|b| self.touch(b)),
                Step::While { state, cond, pred, body, next, .. } => {
                    let start = self.now;
                    state.iter().for_each(|&b| self.touch(b));
                    self.walk(cond);
                    self.now += 1;
                    self.touch(*pred);
                    self.walk(body);
                    self.now += 1;
                    // `next` is copied over `state`, which the next round and the code behind read.
                    state.iter().chain(next).for_each(|&b| self.touch(b));
                    self.extend_outer(start);
                }
                Step::Switch { index, branches, .. } => {
                    let start = self.now;
                    self.touch(*index);
                    branches.iter().for_each(|b| self.walk(b));
                    self.extend_outer(start);
                }
            }
        }
    }

    /// What was live before a structured step and is used inside stays live to its end.
    fn extend_outer(&mut self, start: usize) {
        for i in 0..self.first.len() {
            if self.first[i].is_some_and(|f| f <= start) && self.last[i] > start {
                self.last[i] = self.now;
            }
        }
    }
}

/// Bytes of the arena that a value takes.
pub fn arena_size(data: &BufferData) -> usize {
    data.byte_size().max(1).next_multiple_of(ALIGN)
}

/// Assigns an offset to every arena buffer: in order of first use, the tightest free gap that fits.
pub fn plan_arena(program: &mut Program) {
    let n = program.buffers.len();
    let mut lives = Lives { first: vec![None; n], last: vec![0; n], now: 0 };
    lives.walk(&program.steps);
    let mut order: Vec<Buffer> = program
        .buffers
        .iter()
        .filter(|(b, data)| matches!(data.kind, BufferKind::Arena { .. }) && lives.first[b.index()].is_some())
        .map(|(b, _)| b)
        .collect();
    order.sort_by_key(|b| (lives.first[b.index()], b.index()));
    let mut free: BTreeMap<usize, usize> = BTreeMap::new(); // offset -> size
    let mut busy: Vec<(usize, usize, usize)> = Vec::new(); // last use, offset, size
    let mut end = 0;
    for buffer in order {
        let start = lives.first[buffer.index()].unwrap_or(0);
        busy.retain(|&(last, offset, size)| {
            if last < start {
                release(&mut free, offset, size);
            }
            last >= start
        });
        let size = arena_size(&program.buffers[buffer]);
        let gap =
            free.iter().filter(|(_, s)| **s >= size).min_by_key(|(o, s)| (**s, **o)).map(|(o, s)| (*o, *s));
        let offset = match gap {
            Some((offset, gap)) => {
                free.remove(&offset);
                if gap > size {
                    free.insert(offset + size, gap - size);
                }
                offset
            }
            None => {
                // Grow from a gap at the end, if there is one.
                let tail = free.iter().next_back().filter(|(o, s)| **o + **s == end).map(|(o, _)| *o);
                let offset = tail.unwrap_or(end);
                free.remove(&offset);
                end = offset + size;
                offset
            }
        };
        busy.push((lives.last[buffer.index()], offset, size));
        program.buffers[buffer].kind = BufferKind::Arena { offset };
    }
    program.arena_bytes = end;
}

fn release(free: &mut BTreeMap<usize, usize>, mut offset: usize, mut size: usize) {
    if let Some(next) = free.remove(&(offset + size)) {
        size += next;
    }
    if let Some((&before, &length)) = free.range(..offset).next_back()
        && before + length == offset
    {
        offset = before;
        size += length;
        free.remove(&before);
    }
    free.insert(offset, size);
}

#[cfg(test)]
mod tests {
    use super::*;
    use tpuc_support::Loc;
    use tpuc_tensor::ElementType;
    use tpuc_tile::KernelId;

    fn program(buffers: usize) -> Program {
        let mut p = Program::default();
        for i in 0..buffers {
            p.buffers.push(BufferData {
                elem: ElementType::F32,
                shape: vec![16 * (i as u64 % 3 + 1)],
                kind: BufferKind::Arena { offset: 0 },
            });
        }
        p
    }

    fn launch(args: &[usize]) -> Step {
        Step::Launch {
            kernel: KernelId::from_index(0),
            args: args.iter().map(|&i| Buffer::from_index(i)).collect(),
            loc: Loc::Unknown,
        }
    }

    fn place(p: &Program, i: usize) -> std::ops::Range<usize> {
        let data = &p.buffers[Buffer::from_index(i)];
        let BufferKind::Arena { offset } = data.kind else { panic!() };
        offset..offset + data.byte_size()
    }

    fn overlap(p: &Program, a: usize, b: usize) -> bool {
        let (a, b) = (place(p, a), place(p, b));
        a.start < b.end && b.start < a.end
    }

    #[test]
    fn a_chain_reuses_memory_and_live_buffers_are_apart() {
        let mut p = program(6);
        p.steps = (1..6).map(|i| launch(&[i - 1, i])).collect();
        plan_arena(&mut p);
        for i in 1..6 {
            assert!(!overlap(&p, i - 1, i));
        }
        let total: usize = p.buffers.values().map(|b| b.byte_size()).sum();
        assert!(p.arena_bytes < total);
    }

    #[test]
    fn values_from_outside_survive_a_loop() {
        let mut p = program(5);
        let b = Buffer::from_index;
        // 0 is read by the body's first step in every round; 3 is written by its last.
        let body = vec![launch(&[0, 2]), launch(&[2, 3])];
        p.steps = vec![
            launch(&[0]),
            launch(&[1]),
            Step::While {
                state: vec![b(1)],
                cond: vec![launch(&[1, 4])],
                pred: b(4),
                body,
                next: vec![b(3)],
                loc: Loc::Unknown,
            },
        ];
        plan_arena(&mut p);
        for (x, y) in [(0, 3), (0, 2), (0, 4), (0, 1), (1, 3), (1, 2)] {
            assert!(!overlap(&p, x, y), "{x} {y}");
        }
    }
}
