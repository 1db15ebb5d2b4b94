//! Where a block is cut into windows.
//!
//! Programs repeat themselves: layers, and the same layers again in the gradient and in the optimiser's step. A
//! stretch that repeats is cut in the same places of each repetition, so that its windows are equal and are searched
//! once. Any cut gives a correct program; equality of windows is established elsewhere, op by op.
//!
//! A cut costs what is live across it, near by: those are the values whose producer and reader the search can not
//! see together.

use crate::window::{Form, Member};
use rustc_hash::{FxHashMap, FxHasher};
use smallvec::SmallVec;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpKind, Value};

/// Operands that come from further away than this look alike: how far differs between equal layers.
const NEAR: usize = 32;
/// Ops on which the search for repetitions compares first.
const CONTEXT: usize = 16;
/// Distances that are tried as periods.
const PERIODS: usize = 64;

/// Bounds on windows, in ops; constants that are copied do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Windows of repetitions are made of as many periods as this takes.
    pub least: usize,
    /// No window has more ops.
    pub most: usize,
}

/// A stretch in which every position looks like the one a period later.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    range: Range<usize>,
    period: usize,
}

/// The windows of a block, as stretches of `ops` in order; the terminator is not among these.
pub fn cut(module: &Module, ops: &[Op], members: &FxHashMap<Op, Member>, sizes: Sizes) -> Vec<Range<usize>> {
    let sequence: Vec<usize> = (0..ops.len()).filter(|&i| !members[&ops[i]].copied).collect();
    let graph = Local::new(module, ops, members, &sequence);
    let most = sizes.most.max(1);
    let mut ends: Vec<usize> = Vec::new();
    if sequence.len() > sizes.least {
        let mut at = 0;
        for run in repetitions(&graph.symbols, sizes) {
            let Run { range, period } = graph.aligned(run);
            let many = (most / period).max(1);
            let each = period
                * if graph.tied(&range, period) { many } else { sizes.least.div_ceil(period).min(many) };
            if range.len() < 2 * each {
                continue;
            }
            graph.split(at..range.start, most, &mut ends);
            let mut pattern = Vec::new();
            // What is near by is seen best in the middle of the stretch.
            let middle = range.start + range.len() / each / 2 * each;
            graph.split(middle..middle + each, most, &mut pattern);
            let mut start = range.start;
            while start + each <= range.end {
                ends.extend(pattern.iter().map(|end| end - middle + start));
                start += each;
            }
            graph.split(start..range.end, most, &mut ends);
            at = range.end;
        }
        graph.split(at..sequence.len(), most, &mut ends);
    } else if !sequence.is_empty() {
        ends.push(sequence.len());
    }
    // Back to positions among all ops. Copied ops that stand between two windows go with the later one.
    let mut windows = Vec::with_capacity(ends.len());
    let mut start = 0;
    for (n, &end) in ends.iter().enumerate() {
        let stop = if n + 1 == ends.len() { ops.len() } else { sequence[end - 1] + 1 };
        windows.push(start..stop);
        start = stop;
    }
    if windows.is_empty() && !ops.is_empty() {
        windows.push(0..ops.len());
    }
    windows
}

/// The ops that are not copied, in order: how each looks, and which values are live where.
struct Local {
    symbols: Vec<u64>,
    /// For each op the positions that read its results, in order.
    readers: Vec<Vec<u32>>,
    /// What contractions read.
    factors: Vec<SmallVec<[Value; 2]>>,
}

impl Local {
    fn new(module: &Module, ops: &[Op], members: &FxHashMap<Op, Member>, sequence: &[usize]) -> Self {
        let mut places: FxHashMap<Value, usize> = FxHashMap::default();
        let mut copies: FxHashMap<Value, u64> = FxHashMap::default();
        for &op in ops.iter().filter(|op| members[op].copied) {
            let mut hash = FxHasher::default();
            hash_form(&members[&op].form, &mut hash);
            module.ops[op].operands.iter().for_each(|v| copies.get(v).hash(&mut hash));
            copies.insert(module.ops[op].results[0], hash.finish());
        }
        let mut local =
            Self { symbols: Vec::new(), readers: vec![Vec::new(); sequence.len()], factors: Vec::new() };
        for (at, &i) in sequence.iter().enumerate() {
            let (data, member) = (&module.ops[ops[i]], &members[&ops[i]]);
            let mut hash = FxHasher::default();
            hash_form(&member.form, &mut hash);
            data.results.iter().for_each(|&v| module.ty(v).hash(&mut hash));
            for value in data.operands.iter().chain(&member.captures) {
                let place = places.get(value);
                if let Some(&def) = place {
                    local.readers[def].push(at as u32);
                }
                match (copies.get(value), place.map(|&def| at - def).filter(|&d| d <= NEAR)) {
                    (Some(copy), _) => copy.hash(&mut hash),
                    (None, Some(distance)) => distance.hash(&mut hash),
                    (None, None) => module.ty(*value).hash(&mut hash),
                }
            }
            local.symbols.push(hash.finish());
            let contracts = matches!(data.kind, OpKind::DotGeneral | OpKind::Convolution);
            local.factors.push(if contracts {
                data.operands.iter().copied().collect()
            } else {
                SmallVec::new()
            });
            places.extend(data.results.iter().map(|&v| (v, at)));
        }
        local
    }

    /// For each position from `range.start` to `range.end`, how many ops before it have a result that an op behind it
    /// reads, both within `reach`.
    fn crossings(&self, range: &Range<usize>, reach: usize) -> Vec<usize> {
        let mut change = vec![0isize; range.len() + 2];
        for def in range.start.saturating_sub(reach)..range.end {
            let near = self.readers[def].iter().rev().find(|&&r| r as usize - def <= reach);
            if let Some(&last) = near {
                let (from, to) = (def + 1, last as usize + 1);
                if to > range.start {
                    change[from.max(range.start) - range.start] += 1;
                    change[to.min(range.end + 1) - range.start] -= 1;
                }
            }
        }
        let sum = |live: &mut isize, c: &isize| {
            *live += c;
            Some(live.unsigned_abs())
        };
        change[..=range.len()].iter().scan(0, sum).collect()
    }

    /// Whether contractions of one period read what the same ones of the next period read, an unrolled loop's weights
    /// for instance: they may become one contraction, which only a window of several periods can see.
    fn tied(&self, range: &Range<usize>, period: usize) -> bool {
        let pairs = self.factors[range.clone()].iter().zip(&self.factors[range.start + period..range.end]);
        pairs.into_iter().any(|(a, b)| a.iter().any(|v| b.contains(v)))
    }

    /// A run that starts where least is live, of the positions of one period; ends are lost to the neighbours.
    fn aligned(&self, run: Run) -> Run {
        let Run { range, period } = run;
        let middle = range.start + (range.len() / period / 2) * period;
        let live = self.crossings(&(middle..middle + period - 1), period);
        let offset = (0..period).min_by_key(|&o| (live[o], o)).unwrap_or(0);
        let periods = (range.end - range.start - offset) / period;
        let start = range.start + offset;
        Run { range: start..start + periods * period, period }
    }

    /// Appends the ends of windows of at most `most` ops that cover `range`, cut where least is live.
    fn split(&self, range: Range<usize>, most: usize, ends: &mut Vec<usize>) {
        if range.len() > most {
            let live = self.crossings(&range, most);
            let mut at = range.start;
            while range.end - at > most {
                // Later cuts are preferred: fewer windows.
                let choices = at + most.div_ceil(2)..=at + most;
                at = choices.rev().min_by_key(|c| live[c - range.start]).unwrap_or(at + most);
                ends.push(at);
            }
        }
        if ends.last().copied().unwrap_or(0) < range.end {
            ends.push(range.end);
        }
    }
}

/// Large constants count by their type only.
fn hash_form(form: &Form, hash: &mut FxHasher) {
    match form {
        Form::Node(kind, attrs) => {
            kind.hash(hash);
            hash_attrs(attrs, hash);
        }
        Form::Opaque { kind, results, effect } => (kind, results, effect).hash(hash),
    }
}

fn hash_attrs(attrs: &AttrDict, hash: &mut FxHasher) {
    for (name, attr) in attrs.iter() {
        name.hash(hash);
        match attr {
            Attr::Dense(value) if value.splat_value().is_none() => (value.elem(), value.shape()).hash(hash),
            other => other.hash(hash),
        }
    }
}

/// Stretches that repeat, apart from each other and in order; those that save most come first in a conflict.
fn repetitions(symbols: &[u64], sizes: Sizes) -> Vec<Run> {
    let mut candidates: Vec<Run> = Vec::new();
    for period in periods(symbols) {
        let mut start = 0;
        for i in 0..=symbols.len() - period {
            if symbols.get(i + period) != symbols.get(i) || i + period == symbols.len() {
                let range = start..i + period;
                if useful(&range, period, sizes) {
                    candidates.push(Run { range, period });
                }
                start = i + 1;
            }
        }
    }
    candidates.sort_by_key(|r| (std::cmp::Reverse(r.range.len() - r.period), r.range.start, r.period));
    let mut runs: Vec<Run> = Vec::new();
    for run in candidates {
        // What is left of it beside the runs that were taken.
        let mut left = run.range.clone();
        for taken in &runs {
            if taken.range.start <= left.start {
                left.start = left.start.max(taken.range.end);
            } else if taken.range.start < left.end {
                left.end = taken.range.start;
            }
        }
        if left.start < left.end && useful(&left, run.period, sizes) {
            runs.push(Run { range: left, period: run.period });
            runs.sort_by_key(|r| r.range.start);
        }
    }
    runs
}

/// Whether a stretch gives at least two equal windows, wherever in its first period it is first cut.
fn useful(range: &Range<usize>, period: usize, sizes: Sizes) -> bool {
    range.len() >= 2 * period.max(sizes.least) + period
}

/// Distances at which many contexts come back.
fn periods(symbols: &[u64]) -> Vec<usize> {
    let mut last: FxHashMap<u64, usize> = FxHashMap::default();
    let mut counts: FxHashMap<usize, usize> = FxHashMap::default();
    // A rolling polynomial; what it takes for equal is compared again.
    const BASE: u64 = 0x9E37_79B9_7F4A_7C15;
    let drop = (0..CONTEXT).fold(1u64, |p, _| p.wrapping_mul(BASE));
    let mut hash = 0u64;
    for (i, &symbol) in symbols.iter().enumerate() {
        hash = hash.wrapping_mul(BASE).wrapping_add(symbol);
        if i >= CONTEXT {
            hash = hash.wrapping_sub(symbols[i - CONTEXT].wrapping_mul(drop));
        }
        if i + 1 >= CONTEXT
            && let Some(before) = last.insert(hash, i)
        {
            *counts.entry(i - before).or_default() += 1;
        }
    }
    let mut periods: Vec<(usize, usize)> = counts.into_iter().collect();
    periods.sort_by_key(|&(period, count)| (std::cmp::Reverse(count), period));
    periods.into_iter().take(PERIODS).map(|(period, _)| period).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: Sizes = Sizes { least: 4, most: 1000 };

    fn symbols(text: &str) -> Vec<u64> {
        text.bytes().map(u64::from).collect()
    }

    #[test]
    fn repetitions_are_found_between_other_things() {
        let layer = "abcdefghijklmnopqrstuvwxyz0123456789";
        let text = format!("<<<<{}===={}>>>>", layer.repeat(5), "ABCDEFGHIJKLMNOPQRSTU".repeat(7));
        let runs = repetitions(&symbols(&text), SIZES);
        let found: Vec<_> = runs.iter().map(|r| (&text[r.range.clone()], r.period)).collect();
        let expected = [layer.repeat(5), "ABCDEFGHIJKLMNOPQRSTU".repeat(7)];
        assert_eq!(found, [(expected[0].as_str(), 36), (expected[1].as_str(), 21)]);
    }

    #[test]
    fn a_layer_that_repeats_something_inside_is_one_period() {
        let inner = "norm-dense-gelu-dense;";
        let layer = format!("{inner}{inner}attention is here, and some more;");
        let text = layer.repeat(6);
        let runs = repetitions(&symbols(&text), SIZES);
        assert_eq!(runs, [Run { range: 0..text.len(), period: layer.len() }]);
    }

    #[test]
    fn nothing_repeats_in_a_sequence_of_different_things() {
        let different: Vec<u64> = (0..1000).collect();
        assert_eq!(repetitions(&different, SIZES), []);
        assert_eq!(repetitions(&[], SIZES), []);
        assert_eq!(repetitions(&[7], SIZES), []);
    }
}
