//! Copies that need not be made: of a value that nothing reads afterwards.
//!
//! The value is computed where the copy would go. So a scatter updates its operand in place, or the state of a loop, and
//! loops start with a state that is where they want it.

use super::memory::{each_buffer, rename, touched};
use tpuc_support::entity::Entity;
use tpuc_tile::{Buffer, BufferKind, Program, Step, Steps};

pub(super) fn elide(program: &mut Program) {
    let uses = rewrite(program);
    compact(program, &uses);
}

/// Leaves copies out; how often each buffer is mentioned afterwards.
fn rewrite(program: &mut Program) -> Vec<usize> {
    let mut steps = std::mem::take(&mut program.steps);
    let mut uses = vec![0; program.buffers.len()];
    let all = mentioned(program, &steps);
    program.outputs.iter().chain(&all).for_each(|b| uses[b.index()] += 1);
    walk(program, &mut steps, &mut uses);
    program.steps = steps;
    uses
}

/// Forgets buffers that nothing mentions any more.
fn compact(program: &mut Program, uses: &[usize]) {
    let mut places = vec![None; uses.len()];
    let buffers = std::mem::take(&mut program.buffers);
    for ((b, data), place) in buffers.iter().zip(&mut places) {
        if uses[b.index()] > 0 || !matches!(data.kind, BufferKind::Arena { .. }) {
            *place = Some(program.buffers.push(data.clone()));
        }
    }
    let mut set = |b: &mut Buffer| *b = places[b.index()].unwrap_or(*b);
    program.inputs.iter_mut().chain(&mut program.outputs).for_each(&mut set);
    program.steps.iter_mut().for_each(|step| each_buffer(step, &mut set));
}

/// The buffers that steps mention, once for each time.
fn mentioned(program: &Program, steps: &[Step]) -> Vec<Buffer> {
    let (mut reads, mut writes) = (Vec::new(), Vec::new());
    steps.iter().for_each(|step| touched(program, step, &mut reads, &mut writes));
    reads.append(&mut writes);
    reads
}

/// `uses` counts how often each buffer is mentioned in the whole program.
fn walk(program: &Program, steps: &mut Steps, uses: &mut [usize]) {
    for step in steps.iter_mut() {
        match step {
            Step::While { state, cond, body, next, .. } => {
                walk(program, cond, uses);
                walk(program, body, uses);
                for (i, &s) in state.iter().enumerate() {
                    keep(program, (s, i), body, next, uses);
                }
            }
            Step::Switch { branches, .. } => branches.iter_mut().for_each(|b| walk(program, b, uses)),
            Step::Launch { .. } | Step::Host { .. } | Step::Scatter { .. } | Step::Copy { .. } => {}
        }
    }
    let mut at = 0;
    while at < steps.len() {
        let Step::Copy { from, to } = steps[at] else {
            at += 1;
            continue;
        };
        let Some(first) = start(program, &steps[..at], (from, to), uses) else {
            at += 1;
            continue;
        };
        steps[first..at].iter_mut().for_each(|step| rename(step, from, to));
        steps.remove(at);
        // The copy mentioned each once.
        uses[to.index()] += uses[from.index()] - 2;
        uses[from.index()] = 0;
    }
}

/// Where a loop's body copies a value of the state that it does not read afterwards, and the copy becomes the next such
/// value, the state is changed itself.
fn keep(
    program: &Program,
    (state, i): (Buffer, usize),
    body: &mut Steps,
    next: &mut [Buffer],
    uses: &mut [usize],
) {
    let new = next[i];
    let copies = |step: &Step| matches!(step, Step::Copy { from, to } if (*from, *to) == (state, new));
    let Some(at) = body.iter().position(copies) else { return };
    let mentions = |steps: &[Step], b: Buffer| mentioned(program, steps).iter().filter(|&&m| m == b).count();
    let carried = |b: Buffer| next.iter().filter(|&&n| n == b).count();
    let own = matches!(program.buffers[new].kind, BufferKind::Arena { .. })
        && mentions(&body[at..], new) + carried(new) == uses[new.index()];
    if !own || carried(state) > 0 || mentions(&body[at + 1..], state) > 0 {
        return;
    }
    body.remove(at);
    body[at..].iter_mut().for_each(|step| rename(step, new, state));
    next.iter_mut().filter(|n| **n == new).for_each(|n| *n = state);
    uses[state.index()] += uses[new.index()] - 2;
    uses[new.index()] = 0;
}

/// The first of the steps before a copy that mention what it copies, if only those do, and none from there on mentions
/// where it goes.
fn start(program: &Program, before: &[Step], (from, to): (Buffer, Buffer), uses: &[usize]) -> Option<usize> {
    if !matches!(program.buffers[from].kind, BufferKind::Arena { .. }) || from == to {
        return None;
    }
    let mut left = uses[from.index()].checked_sub(1)?;
    for (i, step) in before.iter().enumerate().rev() {
        if left == 0 {
            break;
        }
        let here = mentioned(program, std::slice::from_ref(step));
        let count = here.iter().filter(|&&b| b == from).count();
        left = left.checked_sub(count)?;
        if here.contains(&to) {
            return None;
        }
        if count > 0 && left == 0 {
            return Some(i);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use tpuc_ir::ScatterDims;
    use tpuc_support::Loc;
    use tpuc_tensor::ElementType;
    use tpuc_tile::{BufferData, Scatter};

    fn program(buffers: usize) -> Program {
        let mut p = Program::default();
        for _ in 0..buffers {
            let kind = BufferKind::Arena { offset: 0 };
            p.buffers.push(BufferData { elem: ElementType::I32, shape: vec![4], kind });
        }
        p
    }

    fn copy(from: usize, to: usize) -> Step {
        Step::Copy { from: Buffer::from_index(from), to: Buffer::from_index(to) }
    }

    /// Adds `updates` at `indices`.
    fn add(target: usize, indices: usize, updates: usize) -> Step {
        let dims = ScatterDims {
            inserted_window_dims: vec![0],
            scatter_dims_to_operand_dims: vec![0],
            index_vector_dim: 1,
            ..ScatterDims::default()
        };
        let of = (ElementType::I32, &[4][..]);
        let scatter = Scatter::new(&dims, Some(tpuc_tile::Monoid::Add), of, of, &[4]).unwrap();
        let [target, indices, updates] = [target, indices, updates].map(Buffer::from_index);
        Step::Scatter { scatter: Arc::new(scatter), target, indices, updates, loc: Loc::Unknown }
    }

    fn elided(steps: Steps, outputs: &[usize]) -> String {
        let mut p = Program { steps, ..program(8) };
        p.buffers[Buffer::from_index(7)].kind = BufferKind::Input(0);
        p.inputs = vec![Buffer::from_index(7)];
        p.outputs = outputs.iter().map(|&b| Buffer::from_index(b)).collect();
        let uses = rewrite(&mut p);
        let counted = mentioned(&p, &p.steps);
        for b in p.buffers.keys() {
            let count = counted.iter().chain(&p.outputs).filter(|&&m| m == b).count();
            assert_eq!(uses[b.index()], count, "{b}");
        }
        p.to_string().lines().skip(1).map(|l| l.trim().to_string() + "; ").collect()
    }

    #[test]
    fn values_that_are_read_no_more_are_made_where_they_are_copied_to() {
        let fresh = add(0, 7, 7);
        assert_eq!(
            elided(vec![fresh.clone(), copy(0, 1), add(1, 7, 7)], &[1]),
            "b1 = scatter add(b1, b7, b7); b1 = scatter add(b1, b7, b7); "
        );
        // Chains of them, too.
        let chain = vec![fresh.clone(), copy(0, 1), add(1, 7, 7), copy(1, 2), add(2, 7, 7)];
        assert_eq!(elided(chain, &[2]).matches("b2 = scatter add(b2, b7, b7); ").count(), 3);
        // The copy is needed: of an argument, of a value that is read again or is a result, over one that is still read.
        let kept = |steps: Steps, outputs: &[usize]| assert!(elided(steps, outputs).contains("copy"));
        kept(vec![copy(7, 1), add(1, 7, 7)], &[1]);
        kept(vec![fresh.clone(), copy(0, 1), add(1, 7, 0)], &[1]);
        kept(vec![fresh.clone(), copy(0, 1), add(1, 7, 7)], &[0, 1]);
        kept(vec![add(1, 7, 7), fresh, add(2, 7, 1), copy(0, 1)], &[1, 2]);
    }

    #[test]
    fn what_a_loop_reads_in_every_round_stays() {
        let b = Buffer::from_index;
        let turn = |body: Steps| Step::While {
            state: vec![b(2)],
            cond: vec![],
            pred: b(5),
            body,
            next: vec![b(3)],
            loc: Loc::Unknown,
        };
        // What comes from outside of the loop is there for the next round.
        let outside = vec![add(0, 7, 7), copy(7, 2), turn(vec![copy(0, 3), add(3, 7, 2)])];
        assert!(elided(outside, &[2]).contains("b3 = copy b0"));
        // So is the old value of the state where the new one is made of it twice.
        let both = vec![copy(7, 2), turn(vec![copy(2, 3), add(3, 7, 7), add(3, 7, 2)])];
        assert!(elided(both, &[2]).contains("b3 = copy b2"));
        // Otherwise it is changed itself.
        let update = vec![add(0, 7, 7), copy(0, 2), turn(vec![copy(2, 3), add(3, 7, 7)])];
        assert_eq!(elided(update, &[2]).matches("b2 = scatter add(b2, b7, b7)").count(), 2);
        // The initial state is made in place, and what the body makes by itself.
        let inside = vec![add(0, 7, 7), copy(0, 2), turn(vec![add(1, 7, 2), copy(1, 3), add(3, 7, 2)])];
        assert!(!elided(inside, &[2]).contains("copy"));
    }
}
