//! Kernels with several results: kernels over the same points that read the same values, or one the other's result,
//! run as one where the machine's model says that this takes no longer.

use super::access::{KernelBuilder, Role, dims, role};
use super::cluster::{Chains, Former, KERNEL_COUNTER, MAX_PARAMS};
use super::normalize::normalize;
use super::ops::work;
use crate::rules::Fp;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use tpuc_ir::{Op, Value};
use tpuc_support::{DebugCounters, Diagnostic, Span};
use tpuc_tile::{Contraction, Kernel, Stage, StageKind};

/// Readers of one value that are tried with each other.
const MAX_READERS: usize = 16;
/// Results of one kernel.
const MAX_RESULTS: usize = 8;
/// Schedules that are tried for the price of a kernel.
const SCHEDULES: usize = 8;
/// The same for chained kernels.
const SCHEDULES_CHAINED: usize = 128;

/// What runs as one: a kernel, or an op that no kernel covers.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// In block order. The results are theirs.
    pub roots: Vec<Op>,
    pub members: FxHashSet<Op>,
    pub inputs: Vec<Value>,
    /// Absent for an op without a kernel.
    pub kernel: Option<Kernel>,
}

/// Merges pieces where that saves reading and costs no time, as far as [`KERNEL_COUNTER`] admits, and puts them in an
/// order in which they can run.
pub(super) fn merge(former: &Former<'_>, pieces: Vec<Piece>, counters: &mut DebugCounters) -> Vec<Piece> {
    let mut m = Merger {
        former,
        counters,
        seconds: vec![None; pieces.len()],
        rank: (0..pieces.len()).collect(),
        part_of: (0..pieces.len()).collect(),
        pieces: pieces.into_iter().map(Some).collect(),
        producer: FxHashMap::default(),
        readers: FxHashMap::default(),
        results: FxHashSet::default(),
    };
    let block = &former.module.blocks[former.block];
    m.results.extend(block.ops.last().iter().flat_map(|&&op| &former.module.ops[op].operands));
    let mut values: Vec<Value> = Vec::new();
    for (i, piece) in m.pieces.iter().flatten().enumerate() {
        for &root in &piece.roots {
            m.producer.extend(former.module.ops[root].results.iter().map(|&v| (v, i)));
        }
        for &v in &piece.inputs {
            let readers = m.readers.entry(v).or_default();
            if readers.is_empty() {
                values.push(v);
            }
            readers.push(i);
        }
    }
    // A value of one element is no reason to run together.
    values.into_iter().filter(|&v| former.len(v) > 1).for_each(|v| m.around(v));
    let mut order: Vec<usize> = (0..m.pieces.len()).collect();
    order.sort_by_key(|&i| m.rank[i]);
    order.into_iter().filter_map(|i| m.pieces[i].take()).collect()
}

struct Merger<'f, 'm> {
    former: &'f Former<'m>,
    counters: &'f mut DebugCounters,
    /// Nothing where a piece has become a part of another.
    pieces: Vec<Option<Piece>>,
    /// What each takes, when it was asked for.
    seconds: Vec<Option<f64>>,
    /// When each piece runs. Each finds what it reads, before and after every merge.
    rank: Vec<usize>,
    /// What each piece has become a part of.
    part_of: Vec<usize>,
    /// The pieces that computed and read each value at first.
    producer: FxHashMap<Value, usize>,
    readers: FxHashMap<Value, Vec<usize>>,
    /// What the block returns.
    results: FxHashSet<Value>,
}

impl Merger<'_, '_> {
    /// Merges pieces that read or compute a value.
    fn around(&mut self, v: Value) {
        let readers = self.readers.get(&v).into_iter().flatten().take(MAX_READERS);
        let all: BTreeSet<usize> = readers.chain(self.producer.get(&v)).map(|&i| self.now(i)).collect();
        let mut list: Vec<usize> = all.into_iter().collect();
        let mut i = 0;
        while i < list.len() {
            let mut j = i + 1;
            while j < list.len() {
                let (first, second) = (list[i], list[j]);
                if let Some(rank) = self.place(first, second)
                    && let Some(piece) = self.merged(first, second)
                    && let Some(seconds) = self.in_time(&piece, first, second)
                    && self.admits(&piece)
                {
                    self.pieces[first] = None;
                    self.pieces[second] = Some(piece);
                    self.seconds[second] = Some(seconds);
                    self.part_of[first] = second;
                    self.rank[second] = rank;
                    list.remove(i);
                    j = i + 1;
                } else {
                    j += 1;
                }
            }
            i += 1;
        }
    }

    /// What a piece is a part of now.
    fn now(&self, mut i: usize) -> usize {
        while self.part_of[i] != i {
            i = self.part_of[i];
        }
        i
    }

    /// When two pieces could run as one: after all that they read, before all that read them.
    fn place(&self, first: usize, second: usize) -> Option<usize> {
        let own = [first, second];
        let (mut after, mut before) = (None, usize::MAX);
        for piece in own.iter().filter_map(|&i| self.pieces[i].as_ref()) {
            let producers = piece.inputs.iter().filter_map(|v| self.producer.get(v)).map(|&i| self.now(i));
            after = after.max(producers.filter(|i| !own.contains(i)).map(|i| self.rank[i]).max());
            let results = piece.roots.iter().flat_map(|&o| &self.former.module.ops[o].results);
            let readers = results.filter_map(|v| self.readers.get(v)).flatten().map(|&i| self.now(i));
            before = readers.filter(|i| !own.contains(i)).map(|i| self.rank[i]).fold(before, usize::min);
        }
        let fits = |rank: &usize| after.is_none_or(|a| a < *rank) && *rank < before;
        [self.rank[second], self.rank[first]].into_iter().find(fits)
    }

    fn admits(&mut self, piece: &Piece) -> bool {
        let former = self.former;
        self.counters.decide(KERNEL_COUNTER, |number| {
            let mut ops: Vec<Op> = piece.members.iter().copied().collect();
            ops.sort_by_key(|o| former.position[o]);
            let root = &former.module.ops[piece.roots[0]];
            let name = former.name(&ops);
            let results = piece.roots.len();
            let what = format!("kernel {number} is merged of others: {name}, with {results} results");
            let told = Diagnostic::error(what).loc(root.loc.clone());
            if root.span == Span::default() { told } else { told.at(root.span) }
        })
    }

    /// What a piece takes, when that is no more than the two take that it is made of.
    fn in_time(&mut self, piece: &Piece, first: usize, second: usize) -> Option<f64> {
        let machine = self.former.balance.machine;
        let price = |piece: &Piece| {
            let kernel = normalize(piece.kernel.clone()?);
            let few = if kernel.is_chained() { SCHEDULES_CHAINED } else { SCHEDULES };
            Some(tpuc_cost::rough_seconds(&kernel, machine, few)).filter(|s| s.is_finite())
        };
        let mut two = 0.0;
        for i in [first, second] {
            if self.seconds[i].is_none() {
                self.seconds[i] = price(self.pieces[i].as_ref()?);
            }
            two += self.seconds[i]?;
        }
        price(piece).filter(|&one| one <= two)
    }

    /// One piece for two.
    fn merged(&self, first: usize, second: usize) -> Option<Piece> {
        let (a, b) = (self.pieces[first].as_ref()?, self.pieces[second].as_ref()?);
        let (ka, kb) = (a.kernel.as_ref()?, b.kernel.as_ref()?);
        // What else a kernel that contracts folds would share no loops, unless they stream through the same axis.
        let simple = |k: &Kernel| {
            let reduces = |s: &&Stage| matches!(s.kind, StageKind::Reduce { .. });
            let contractions = Contraction::together(k, 0).len();
            !k.is_chained() && (contractions == 0 || k.stages.iter().filter(reduces).count() == contractions)
        };
        let streams = |k: &Kernel| k.stream.is_some();
        let single = |p: &Piece| p.roots.iter().all(|&o| role(self.former.module, o) != Role::Concatenate);
        let alike = simple(ka) && simple(kb) || streams(ka) && streams(kb);
        let fits = alike && single(a) && single(b);
        if !fits || ka.grid_points() != kb.grid_points() || a.roots.len() + b.roots.len() > MAX_RESULTS {
            return None;
        }
        // What only the two read is not stored.
        let here = |&i: &usize| [first, second].contains(&self.now(i));
        let read =
            |v: &Value| self.results.contains(v) || !self.readers.get(v).into_iter().flatten().all(here);
        let kept = |o: &Op| self.former.module.ops[*o].results.iter().any(read);
        let mut roots: Vec<Op> = a.roots.iter().chain(&b.roots).copied().filter(kept).collect();
        roots.sort_by_key(|o| self.former.position[o]);
        let members: FxHashSet<Op> = a.members.union(&b.members).copied().collect();
        let module = self.former.module;
        let inside = |v: Value| module.def_op(v).filter(|o| members.contains(o));
        let built = KernelBuilder::build_all(module, &roots, &inside).ok()?;
        let kernel = built.kernel;
        // What is read at computed positions has to be in memory.
        let finds = built.inputs.iter().all(|&v| inside(v).is_none());
        let shares = if streams(ka) { streams(&kernel) && self.holds(&kernel) } else { simple(&kernel) };
        let legal = finds && kernel.validate().is_ok() && shares && kernel.params.len() <= MAX_PARAMS;
        let same = kernel.grid_points() == ka.grid_points();
        // What both computed, now or before, is computed once.
        let no_more = work(&kernel) <= work(ka) + work(kb);
        let saves = self.bytes_in(&built.inputs) < self.bytes_in(&a.inputs) + self.bytes_in(&b.inputs);
        let piece = Piece { roots, members, inputs: built.inputs, kernel: Some(kernel) };
        (legal && same && no_more && saves).then_some(piece)
    }

    /// Whether the rows of a kernel fit, on a target that runs others that stream.
    fn holds(&self, kernel: &Kernel) -> bool {
        Chains::of(self.former.balance.machine, Fp::Algebraic).is_some_and(|chains| chains.holds(kernel))
    }

    fn bytes_in(&self, values: &[Value]) -> u64 {
        values.iter().map(|&v| self.former.bytes(v)).fold(0, u64::saturating_add)
    }
}

impl Former<'_> {
    /// The values that an op without a kernel reads, in its regions too.
    pub(super) fn reads(&self, op: Op) -> Vec<Value> {
        let mut out = Vec::new();
        self.module.walk(op, &mut |o| out.extend(self.module.ops[o].operands.iter().copied()));
        out
    }

    fn bytes(&self, v: Value) -> u64 {
        let width = self.module.ty(v).as_tensor().map_or(4, |t| t.elem.byte_width() as u64);
        self.len(v).saturating_mul(width)
    }

    /// Elements of a tensor value.
    pub(super) fn len(&self, v: Value) -> u64 {
        self.module.ty(v).as_tensor().map_or(0, |t| dims(t).iter().product())
    }
}
