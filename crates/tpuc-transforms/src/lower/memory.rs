//! A bound on a program's working memory, kept by running steps in another order and by computing values again.
//!
//! Working memory is the arena: what lives between steps, without arguments, constants and results. While too much
//! is live at once, steps are reordered (a list schedule that takes the step that frees most); then, at the step
//! where most is live, a value that waits there unused is dropped and its kernel launched again just before the
//! next use: the one that saves most bytes per second of recomputation, by the cost model. Recomputing is Chen et
//! al., "Training deep nets with sublinear memory cost" (2016), without segments: any kernel, wherever it pays.
//!
//! Of the outermost level launches, scatters and copies are moved, and launches repeated. Loops, branches and steps on
//! the interpreter stay whole and in order.

use super::plan::{self, plan_arena};
use std::collections::{BTreeMap, BTreeSet};
use tpuc_cost::kernel_cost;
use tpuc_support::entity::Entity;
use tpuc_support::{Diagnostic, Loc, Remark};
use tpuc_target::Machine;
use tpuc_tile::{Buffer, BufferKind, KernelId, Program, Step};

const PASS: &str = "memory";
/// Values that are tried before a step's memory is taken as it is: alone, and with what they are made from.
const MOST_TRIES: [usize; 2] = [64, 8];
/// Kernels that are launched again for one value.
const MOST_CHAIN: usize = 8;
/// Values that may be recomputed in all, for each step of the program.
const MOST_ROUNDS: usize = 2;
/// How often the target is lowered because the arena does not pack what is live without gaps.
const MOST_TARGETS: usize = 8;

/// Keeps the arena within `limit` bytes; says what was recomputed for it. Results are the same bits.
///
/// # Errors
/// When the limit cannot be kept: states the least that was reached.
pub fn limit_memory(program: &mut Program, limit: u64, machine: &Machine) -> Result<Vec<Remark>, Diagnostic> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut least = program.arena_bytes;
    if least <= limit {
        return Ok(Vec::new());
    }
    let mut prices = Prices { machine, seconds: BTreeMap::new() };
    let mut target = limit;
    for left in (0..MOST_TARGETS).rev() {
        let mut draft = Draft::new(program);
        draft.reorder();
        let remarks = draft.recompute(target, &mut prices);
        let reached = draft.most(&draft.items) <= target;
        let mut out = draft.finish();
        plan_arena(&mut out);
        least = least.min(out.arena_bytes);
        if out.arena_bytes <= limit {
            *program = out;
            return Ok(remarks);
        }
        // What is live would fit, but not without gaps between.
        let over = out.arena_bytes - limit;
        target = match target.checked_sub(over) {
            Some(less) if less > 0 && reached && left > 1 => less,
            // As low as it goes, which a lower limit would have found.
            _ if target > 0 => 0,
            _ => break,
        };
    }
    let message = format!(
        "the program takes {least} bytes of working memory at least, more than the limit of {limit}: no order of its \
         steps that was tried and no value that could be computed again lowers it further"
    );
    Err(Diagnostic::error(message).constraint("memory-limit"))
}

/// Seconds that kernels take.
struct Prices<'m> {
    machine: &'m Machine,
    seconds: BTreeMap<KernelId, f64>,
}

impl Prices<'_> {
    fn of(&mut self, program: &Program, kernel: KernelId) -> f64 {
        let price = || kernel_cost(&program.kernels[kernel], self.machine).seconds;
        *self.seconds.entry(kernel).or_insert_with(price)
    }
}

/// What a step does to memory.
#[derive(Clone, Debug)]
struct Item {
    step: Step,
    reads: Vec<Buffer>,
    writes: Vec<Buffer>,
    /// Bytes that it takes for itself while it runs.
    inner: usize,
}

impl Item {
    fn touches(&self) -> impl Iterator<Item = Buffer> + '_ {
        self.reads.iter().chain(&self.writes).copied()
    }
}

struct Draft {
    program: Program,
    items: Vec<Item>,
    /// By buffer: bytes in the arena; nothing for what lies elsewhere, or lives inside of one step.
    size: Vec<usize>,
    /// By buffer: how many steps write it.
    writers: Vec<usize>,
}

impl Draft {
    fn new(program: &Program) -> Self {
        let mut program = program.clone();
        let steps = std::mem::take(&mut program.steps);
        let mut items: Vec<Item> = steps.into_iter().map(|step| item(&program, step)).collect();
        let mut users = vec![0usize; program.buffers.len()];
        let mut writers = users.clone();
        for item in &items {
            let all: BTreeSet<Buffer> = item.touches().collect();
            all.iter().for_each(|b| users[b.index()] += 1);
            item.writes.iter().for_each(|b| writers[b.index()] += 1);
        }
        let nested = |item: &Item| matches!(item.step, Step::While { .. } | Step::Switch { .. });
        let mut size = vec![0; program.buffers.len()];
        for (b, data) in program.buffers.iter() {
            if matches!(data.kind, BufferKind::Arena { .. }) {
                size[b.index()] = plan::arena_size(data);
            }
        }
        for item in items.iter_mut().filter(|i| nested(i)) {
            let own: BTreeSet<Buffer> = item.touches().filter(|b| users[b.index()] == 1).collect();
            item.inner = inner_bytes(&program, &item.step, &own);
            own.iter().for_each(|b| size[b.index()] = 0);
        }
        Self { program, items, size, writers }
    }

    /// By buffer: the steps that touch it, ascending.
    fn uses(&self, items: &[Item]) -> Vec<Vec<usize>> {
        let mut out: Vec<Vec<usize>> = vec![Vec::new(); self.size.len()];
        for (i, item) in items.iter().enumerate() {
            for b in item.touches() {
                let uses = &mut out[b.index()];
                if uses.last() != Some(&i) {
                    uses.push(i);
                }
            }
        }
        out
    }

    /// Bytes that are live at each step.
    fn profile(&self, items: &[Item], uses: &[Vec<usize>]) -> Vec<usize> {
        let mut change = vec![0i64; items.len() + 1];
        for (size, uses) in self.size.iter().zip(uses) {
            if let (Some(&first), Some(&last)) = (uses.first(), uses.last()) {
                change[first] += *size as i64;
                change[last + 1] -= *size as i64;
            }
        }
        let mut now = 0;
        let live = |(item, change): (&Item, i64)| {
            now += change;
            now.max(0) as usize + item.inner
        };
        items.iter().zip(change).map(live).collect()
    }

    /// Runs steps in an order in which less is live, if one is found.
    fn reorder(&mut self) {
        let order = self.frugal_order();
        let items: Vec<Item> = order.iter().map(|&i| self.items[i].clone()).collect();
        if self.most(&items) < self.most(&self.items) {
            self.items = items;
        }
    }

    /// The most bytes that are live at any of these steps.
    fn most(&self, items: &[Item]) -> usize {
        self.profile(items, &self.uses(items)).into_iter().max().unwrap_or(0)
    }

    /// Of the steps that could run next always the one after which least is live, the earliest of several.
    fn frugal_order(&self) -> Vec<usize> {
        let n = self.items.len();
        let (mut waits, mut then) = (vec![0usize; n], vec![Vec::new(); n]);
        let buffers = self.size.len();
        let (mut written, mut read) = (vec![None; buffers], vec![Vec::new(); buffers]);
        let mut users: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); buffers];
        let mut fixed = None;
        for (i, item) in self.items.iter().enumerate() {
            let mut before = BTreeSet::new();
            for b in &item.reads {
                before.extend(written[b.index()]);
                read[b.index()].push(i);
            }
            for b in &item.writes {
                before.extend(written[b.index()].replace(i));
                before.extend(std::mem::take(&mut read[b.index()]));
            }
            if !matches!(item.step, Step::Launch { .. } | Step::Scatter { .. } | Step::Copy { .. }) {
                before.extend(fixed.replace(i));
            }
            before.remove(&i);
            waits[i] = before.len();
            before.iter().for_each(|&b| then[b].push(i));
            for b in item.touches() {
                users[b.index()].insert(i);
            }
        }
        let mut live = vec![false; buffers];
        let growth = |i: usize, live: &[bool], users: &[BTreeSet<usize>]| {
            let all: BTreeSet<Buffer> = self.items[i].touches().collect();
            let bytes = all.iter().map(|b| {
                let (size, b) = (self.size[b.index()] as i64, b.index());
                size * (i64::from(!live[b]) - i64::from(users[b].len() == 1))
            });
            bytes.sum::<i64>()
        };
        let mut ready: BTreeSet<(i64, usize)> =
            (0..n).filter(|&i| waits[i] == 0).map(|i| (growth(i, &live, &users), i)).collect();
        let mut out = Vec::with_capacity(n);
        while let Some((_, i)) = ready.pop_first() {
            out.push(i);
            let mut stale = BTreeSet::new();
            for b in self.items[i].touches() {
                live[b.index()] = true;
                users[b.index()].remove(&i);
                if users[b.index()].len() <= 1 {
                    stale.extend(&users[b.index()]);
                }
            }
            for &next in &then[i] {
                waits[next] -= 1;
                if waits[next] == 0 {
                    stale.insert(next);
                }
            }
            ready.retain(|(_, i)| !stale.contains(i));
            let fresh = stale.into_iter().filter(|&i| waits[i] == 0);
            ready.extend(fresh.map(|i| (growth(i, &live, &users), i)));
        }
        out
    }

    /// Recomputes values until no more than `target` bytes are live anywhere, or nothing helps.
    fn recompute(&mut self, target: usize, prices: &mut Prices<'_>) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for _ in 0..MOST_ROUNDS * self.items.len() {
            let uses = self.uses(&self.items);
            let profile = self.profile(&self.items, &uses);
            let level = |profile: &[usize]| {
                let most = profile.iter().copied().max().unwrap_or(0);
                (most, profile.iter().filter(|&&bytes| bytes == most).count())
            };
            let now = level(&profile);
            if now.0 <= target {
                break;
            }
            let peak = profile.iter().position(|&bytes| bytes == now.0).unwrap_or(0);
            let alone = self.candidates(peak, &uses, 1, prices);
            let better = |c: &Candidate| level(&self.without(c, &profile, &uses)) < now;
            let found = alone.into_iter().take(MOST_TRIES[0]).find(better).or_else(|| {
                let chains = self.candidates(peak, &uses, MOST_CHAIN, prices);
                let chains = chains.into_iter().filter(|c| c.makers.len() > 1);
                chains.take(MOST_TRIES[1]).find(|c| level(&self.with_chain(c)) < now)
            });
            let Some(c) = found else { break };
            remarks.push(Remark::passed(PASS, c.loc.clone(), c.message.clone()));
            self.apply(&c);
        }
        remarks
    }

    /// Values that wait at a step and can be made again before their next use, with up to `chain` launches each: the
    /// most bytes per second first.
    fn candidates(
        &self,
        peak: usize,
        uses: &[Vec<usize>],
        chain: usize,
        prices: &mut Prices<'_>,
    ) -> Vec<Candidate> {
        let mut out = Vec::new();
        for (maker, item) in self.items[..peak].iter().enumerate() {
            let Some(value) = self.made(maker) else { continue };
            let Step::Launch { kernel, loc, .. } = &item.step else { continue };
            let (size, used) = (self.size[value.index()], &uses[value.index()]);
            let after = used.partition_point(|&u| u < peak);
            let (Some(&next), Some(&before)) = (used.get(after), used[..after].last()) else { continue };
            if size == 0 || next == peak {
                continue;
            }
            let Some((makers, longer)) = self.way(maker, next, uses, chain) else { continue };
            let kept = longer.iter().filter(|(_, last)| *last < peak).map(|(b, _)| self.size[b.index()]);
            let Some(bytes) = size.checked_sub(kept.sum()).filter(|&bytes| bytes > 0) else { continue };
            let kernels = makers.iter().filter_map(|&m| match self.items[m].step {
                Step::Launch { kernel, .. } => Some(kernel),
                _ => None,
            });
            let seconds: f64 = kernels.map(|k| prices.of(&self.program, k)).sum();
            if !seconds.is_finite() {
                continue;
            }
            let message = format!(
                "{} is computed again: {bytes} bytes less where most is live, for {:.3} us",
                self.program.kernels[*kernel].name,
                seconds * 1e6
            );
            let loc = loc.clone();
            let ratio = bytes as f64 / seconds.max(1e-12);
            out.push((ratio, Candidate { value, makers, before, next, longer, loc, message }));
        }
        out.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.value.cmp(&b.1.value)));
        out.into_iter().map(|(_, c)| c).collect()
    }

    /// The one value that a step makes, if nothing else writes it and the step can be repeated.
    fn made(&self, step: usize) -> Option<Buffer> {
        let Step::Launch { .. } = self.items[step].step else { return None };
        let [value] = self.items[step].writes[..] else { return None };
        (self.writers[value.index()] == 1 && !self.items[step].reads.contains(&value)).then_some(value)
    }

    /// The steps to repeat so that a value is there again, and the inputs that have to live longer for it. Nothing
    /// where an input holds something else by then.
    fn way(&self, maker: usize, next: usize, uses: &[Vec<usize>], chain: usize) -> Option<Way> {
        let mut makers = BTreeSet::from([maker]);
        let mut longer = BTreeMap::new();
        let mut work = vec![maker];
        while let Some(step) = work.pop() {
            for &input in &self.items[step].reads {
                if self.writers[input.index()] > 1 {
                    return None;
                }
                let (Some(&first), Some(&last)) = (uses[input.index()].first(), uses[input.index()].last())
                else {
                    continue;
                };
                if last >= next || self.size[input.index()] == 0 || makers.contains(&first) {
                    continue;
                }
                if makers.len() < chain && self.made(first) == Some(input) {
                    makers.insert(first);
                    work.push(first);
                } else {
                    longer.insert(input, last);
                }
            }
        }
        Some((makers.into_iter().collect(), longer.into_iter().collect()))
    }

    /// What is live at each step, the new one included, when a value is made again.
    fn without(&self, c: &Candidate, profile: &[usize], uses: &[Vec<usize>]) -> Vec<usize> {
        let mut out = profile.to_vec();
        let size = self.size[c.value.index()];
        out[c.before + 1..c.next].iter_mut().for_each(|bytes| *bytes -= size);
        for (input, last) in &c.longer {
            out[last + 1..c.next].iter_mut().for_each(|bytes| *bytes += self.size[input.index()]);
        }
        // While the value is made, everything is there that crosses from the step before to the next use.
        let next = &self.items[c.next];
        let fresh: BTreeSet<Buffer> =
            next.touches().filter(|b| uses[b.index()].first() == Some(&c.next)).collect();
        let made: usize = fresh.iter().map(|b| self.size[b.index()]).sum();
        let longer: usize = c.longer.iter().map(|(b, _)| self.size[b.index()]).sum();
        let bytes = profile[c.next].saturating_sub(next.inner + made) + longer;
        out.insert(c.next, bytes);
        out
    }

    /// What is live at each step when a value is made again from others that are.
    fn with_chain(&self, c: &Candidate) -> Vec<usize> {
        let mut trial = Draft {
            program: Program::default(),
            items: self.items.clone(),
            size: self.size.clone(),
            writers: self.writers.clone(),
        };
        trial.insert(c, self.program.buffers.len());
        trial.profile(&trial.items, &trial.uses(&trial.items))
    }

    /// Makes a value again, in a buffer of its own for the uses that follow.
    fn apply(&mut self, c: &Candidate) {
        let fresh = self.program.buffers.len();
        for value in c.makers.iter().filter_map(|&m| self.made(m)).collect::<Vec<_>>() {
            let data = self.program.buffers[value].clone();
            self.program.buffers.push(data);
        }
        self.insert(c, fresh);
    }

    /// Repeats the steps that make a value; their results are new buffers, numbered on from `fresh`.
    fn insert(&mut self, c: &Candidate, fresh: usize) {
        let mut again = Vec::new();
        let mut steps = Vec::new();
        for &maker in &c.makers {
            let Some(value) = self.made(maker) else { continue };
            again.push((value, Buffer::from_index(fresh + again.len())));
            self.size.push(self.size[value.index()]);
            self.writers.push(1);
            let mut step = self.items[maker].clone();
            again.iter().for_each(|&(from, to)| rename_item(&mut step, from, to));
            steps.push(step);
        }
        let Some(&(value, last)) = again.last() else { return };
        let users = self.items[c.next..].iter_mut().filter(|i| i.touches().any(|b| b == value));
        users.for_each(|i| rename_item(i, value, last));
        self.items.splice(c.next..c.next, steps);
    }

    fn finish(self) -> Program {
        let steps = self.items.into_iter().map(|i| i.step).collect();
        Program { steps, ..self.program }
    }
}

/// Steps to repeat, and inputs that have to live longer, with the last steps that use them now.
type Way = (Vec<usize>, Vec<(Buffer, usize)>);

/// A value that could be made again.
struct Candidate {
    value: Buffer,
    /// The steps that make it, itself last; the last that uses it before it waits, and the one that needs it next.
    makers: Vec<usize>,
    before: usize,
    next: usize,
    /// Inputs that have to live until then, and the last steps that use them now.
    longer: Vec<(Buffer, usize)>,
    loc: Loc,
    message: String,
}

fn item(program: &Program, step: Step) -> Item {
    let (mut reads, mut writes) = (Vec::new(), Vec::new());
    touched(program, &step, &mut reads, &mut writes);
    Item { step, reads, writes, inner: 0 }
}

/// What a step, and those inside of it, read and write.
pub(super) fn touched(program: &Program, step: &Step, reads: &mut Vec<Buffer>, writes: &mut Vec<Buffer>) {
    match step {
        Step::Launch { kernel, args, .. } => {
            let (inputs, outputs) = args.split_at(program.kernels[*kernel].inputs.min(args.len()));
            reads.extend(inputs);
            writes.extend(outputs);
        }
        Step::Host { args, results, .. } => {
            reads.extend(args);
            writes.extend(results);
        }
        Step::Scatter { target, indices, updates, .. } => {
            reads.extend([target, indices, updates]);
            writes.push(*target);
        }
        Step::Copy { from, to } => {
            reads.push(*from);
            writes.push(*to);
        }
        Step::While { state, cond, pred, body, next, .. } => {
            reads.extend(state.iter().chain(next).chain([pred]));
            writes.extend(state);
            cond.iter().chain(body).for_each(|s| touched(program, s, reads, writes));
        }
        Step::Switch { index, branches, .. } => {
            reads.push(*index);
            branches.iter().flatten().for_each(|s| touched(program, s, reads, writes));
        }
    }
}

/// Bytes of the arena that values take which live inside of one step only.
fn inner_bytes(program: &Program, step: &Step, own: &BTreeSet<Buffer>) -> usize {
    let mut inside =
        Program { buffers: program.buffers.clone(), steps: vec![step.clone()], ..Program::default() };
    for b in program.buffers.keys().filter(|b| !own.contains(b)) {
        if let BufferKind::Arena { .. } = inside.buffers[b].kind {
            inside.buffers[b].kind = BufferKind::Input(0);
        }
    }
    plan_arena(&mut inside);
    inside.arena_bytes
}

fn rename_item(item: &mut Item, from: Buffer, to: Buffer) {
    item.reads.iter_mut().chain(&mut item.writes).filter(|b| **b == from).for_each(|b| *b = to);
    rename(&mut item.step, from, to);
}

pub(super) fn rename(step: &mut Step, from: Buffer, to: Buffer) {
    each_buffer(step, &mut |b| {
        if *b == from {
            *b = to;
        }
    });
}

/// Calls `f` on every mention of a buffer in a step and those inside of it.
pub(super) fn each_buffer(step: &mut Step, f: &mut dyn FnMut(&mut Buffer)) {
    match step {
        Step::Launch { args, .. } => args.iter_mut().for_each(f),
        Step::Host { args, results, .. } => args.iter_mut().chain(results).for_each(f),
        Step::Scatter { target, indices, updates, .. } => [target, indices, updates].into_iter().for_each(f),
        Step::Copy { from, to } => [from, to].into_iter().for_each(f),
        Step::While { state, cond, pred, body, next, .. } => {
            state.iter_mut().chain(next).chain([pred]).for_each(&mut *f);
            cond.iter_mut().chain(body).for_each(|s| each_buffer(s, f));
        }
        Step::Switch { index, branches, .. } => {
            f(index);
            branches.iter_mut().flatten().for_each(|s| each_buffer(s, f));
        }
    }
}
