//! The kernel terms of every class.

use super::legal::{Abilities, MAX_PARAMS};
use super::scratch::Scratch;
use super::structure::{Key, Structure};
use crate::context::EGraph;
use crate::extract::problem::{Problem, Solution};
use crate::form::{Role, normalize};
use crate::lang::{Head, Node};
use egg::Id;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use tpuc_ir::OpKind;
use tpuc_target::Machine;

/// E-nodes of one class that seed kernels, where others than the choice of ops may.
const SEEDS: usize = 2;
/// A seed whose op-level price is this much above the best of its class is left out.
const WORST_SEED: f64 = 1.25;
/// Kernels of one class that extraction chooses from.
const OFFERED: usize = 4;
/// Kernels that are priced for each class that the op-level choice uses.
const PRICED: usize = 32;
/// Contractions of one kernel.
const CONTRACTIONS: usize = 2;
/// Reductions of one kernel, contractions apart.
const REDUCTIONS: usize = 4;
/// Schedules that are tried for the price of a kernel while it grows, and for one with products that is offered: those
/// depend on their tiles most of all.
const SCHEDULES: usize = 4;
const SCHEDULES_OFFERED: usize = 32;
/// The same for chained kernels, which start far from their best blocks.
const SCHEDULES_CHAINED: usize = 128;
/// Ops of one kernel.
const MAX_OPS: usize = 96;

/// A kernel that computes a class.
#[derive(Clone, Debug)]
pub struct Cut {
    /// The candidates of the op-level problem that it computes, operands first; the last one is its result.
    pub inside: Vec<usize>,
    /// The classes that it reads.
    pub leaves: SmallVec<[usize; 3]>,
    /// Infinite for one that only others can take in.
    pub seconds: f64,
    /// With its share of what its leaves take.
    arrival: f64,
}

/// What a kernel takes.
#[derive(Clone, Copy, Debug)]
struct Price {
    /// Infinite for one that only others can take in.
    rough: f64,
    /// As far as more schedules were tried.
    well: Option<f64>,
}

/// Makes kernel terms, children first.
pub struct Terms<'a> {
    egraph: &'a EGraph,
    nodes: &'a Problem<Node>,
    ids: &'a [Id],
    scratch: &'a Scratch,
    machine: &'a Machine,
    abilities: Abilities,
    /// By class: its place in the op-level choice, or on the critical path, which no kernel goes against.
    depth: Vec<f64>,
    /// By class: how many read it under the op-level choice.
    fanout: Vec<f64>,
    /// By class, cheapest first.
    cuts: Vec<Vec<Cut>>,
    /// By class: its node under the op-level choice, which shares what several nodes can use.
    choice: Vec<Option<usize>>,
    /// By class: the kernels that take in most of the op-level choice with so many contractions at most. First those whose
    /// contractions read their factors from memory where folds compute them, then those that compute all there is.
    deep: Vec<[Option<Cut>; 2 * (CONTRACTIONS + 1)]>,
    /// Kernels that were tried before, by what they compute.
    tried: FxHashMap<Vec<usize>, Option<Cut>>,
    prices: &'a mut Prices,
    seeds: Seeds,
    /// Kernels that were looked at.
    pub priced: usize,
    /// How many may be.
    budget: usize,
}

/// Which e-nodes seed kernels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seeds {
    /// Those of the choice of ops, and the cheapest few.
    Cheap,
    /// Those of the choice alone.
    Chosen,
}

/// What kernels take, whichever choice of ops they grew from.
pub struct Prices {
    structure: Structure,
    /// By structure, as repeated blocks have equal kernels: the price of a kernel; none where it must not be formed.
    by_key: FxHashMap<Key, Option<Price>>,
}

impl Prices {
    pub fn new(egraph: &EGraph, nodes: &Problem<Node>, ids: &[Id]) -> Self {
        Self { structure: Structure::new(egraph, nodes, ids), by_key: FxHashMap::default() }
    }
}

impl<'a> Terms<'a> {
    /// Terms that grow along a choice of ops.
    pub fn new(
        egraph: &'a EGraph,
        (nodes, ids): (&'a Problem<Node>, &'a [Id]),
        scratch: &'a Scratch,
        (machine, abilities): (&'a Machine, Abilities),
        (solution, seeds): (&Solution, Seeds),
        prices: &'a mut Prices,
    ) -> Option<Self> {
        let depth = nodes.ranks(solution);
        let mut fanout = vec![0.0; nodes.classes.len()];
        for &class in &solution.order {
            for &child in &nodes.candidates[solution.choice[class]?].children {
                fanout[child] += 1.0;
            }
        }
        let (cuts, deep) =
            (vec![Vec::new(); nodes.classes.len()], vec![Default::default(); nodes.classes.len()]);
        Some(Self {
            egraph,
            nodes,
            ids,
            scratch,
            machine,
            abilities,
            depth,
            fanout,
            cuts,
            budget: PRICED * solution.order.len(),
            choice: solution.choice.clone(),
            deep,
            tried: FxHashMap::default(),
            prices,
            seeds,
            priced: 0,
        })
    }

    /// The kernels of every class, by position; none for a class that no kernel computes.
    pub fn all(&mut self) -> Vec<Vec<Cut>> {
        let mut order: Vec<usize> = (0..self.nodes.classes.len()).collect();
        order.sort_by(|&a, &b| self.depth[a].total_cmp(&self.depth[b]).then(a.cmp(&b)));
        order.retain(|&class| self.seeds == Seeds::Cheap || self.is_used(class));
        for class in order {
            let mut found = Vec::new();
            for n in self.seeds(class) {
                self.grow(n, &mut found);
            }
            found.retain(|cut| cut.seconds.is_finite());
            found.sort_by(|a, b| a.arrival.total_cmp(&b.arrival).then_with(|| a.inside.cmp(&b.inside)));
            found.dedup_by(|a, b| a.inside == b.inside);
            let mut kept: Vec<&[usize]> = self.deep[class].iter().flatten().map(|d| &d.inside[..]).collect();
            let plain = self.plain(&found).map(|cut| cut.inside.clone());
            kept.extend(plain.as_deref());
            let mut place = 0;
            found.retain(|cut| {
                place += 1;
                place <= OFFERED || kept.contains(&&cut.inside[..])
            });
            if self.is_used(class) {
                for cut in &mut found {
                    if self.count(cut, Role::Contract) > 0 {
                        self.price_well(cut);
                    }
                }
            }
            found.sort_by(|a, b| a.arrival.total_cmp(&b.arrival).then_with(|| a.inside.cmp(&b.inside)));
            self.cuts[class] = found;
        }
        std::mem::take(&mut self.cuts)
    }

    /// The candidates of a class that only read classes below it: that of the op-level choice, and the cheapest few.
    fn seeds(&self, class: usize) -> Vec<usize> {
        let total = |n: usize| {
            let c = &self.nodes.candidates[n];
            c.children.iter().map(|&k| self.depth[k]).fold(0.0, f64::max) + c.cost
        };
        let below = |n: &usize| {
            let children = &self.nodes.candidates[*n].children;
            self.scratch.role(*n) != Role::Boundary
                && children.iter().all(|&c| self.depth[c] < self.depth[class])
        };
        let mut seeds: Vec<usize> = self.nodes.classes[class].clone().filter(below).collect();
        seeds.sort_by(|&a, &b| total(a).total_cmp(&total(b)).then(a.cmp(&b)));
        let best = seeds.first().map_or(0.0, |&n| total(n));
        let chosen = seeds.iter().position(|&n| Some(n) == self.choice[class]);
        if let Some(chosen) = chosen {
            seeds[..=chosen].rotate_right(1);
        }
        seeds.truncate(if self.seeds == Seeds::Chosen { 1 } else { SEEDS });
        seeds.retain(|&n| Some(n) == self.choice[class] || total(n) <= best * WORST_SEED);
        seeds
    }

    /// The kernel of one e-node, and the kernels that it becomes by taking in what it reads.
    fn grow(&mut self, seed: usize, found: &mut Vec<Cut>) {
        let class = self.nodes.candidates[seed].class;
        let Some(mut best) = self.cut(vec![seed]) else { return };
        found.push(best.clone());
        let tried = if self.is_used(class) { usize::MAX } else { 1 };
        // As long as the price falls.
        loop {
            let before = best.arrival;
            for leaf in self.open_leaves(&best) {
                for option in self.options(leaf).into_iter().take(tried) {
                    let Some(cut) = self.join(&best, &option) else { continue };
                    found.push(cut.clone());
                    if cut.arrival < best.arrival * (1.0 - 1e-9) {
                        best = cut;
                        break;
                    }
                }
            }
            if best.arrival >= before {
                break;
            }
        }
        if !self.is_used(class) {
            return;
        }
        // What pays only together with what a reader takes in.
        for leaf in self.open_leaves(&best) {
            let Some(option) = self.options(leaf).pop() else { continue };
            if let Some(cut) = self.join(&best, &option) {
                best = cut;
            }
        }
        found.push(best);
        if Some(seed) == self.choice[class] {
            self.grow_deep(seed, found);
        }
    }

    /// Whether the op-level choice computes a class. The others are seldom worth much time.
    fn is_used(&self, class: usize) -> bool {
        self.fanout[class] > 0.0 || self.nodes.roots.contains(&class)
    }

    /// As far as it goes: what pays only together with what a reader takes in.
    fn grow_deep(&mut self, seed: usize, found: &mut Vec<Cut>) {
        let class = self.nodes.candidates[seed].class;
        for place in 0..2 * (CONTRACTIONS + 1) {
            let (contractions, whole) = (place % (CONTRACTIONS + 1), place > CONTRACTIONS);
            let Some(mut deep) = self.cut(vec![seed]) else { return };
            if self.count(&deep, Role::Contract) > contractions {
                continue;
            }
            for leaf in self.open_leaves(&deep) {
                let left = contractions - self.count(&deep, Role::Contract);
                let factor = !whole && self.is_factor(&deep, leaf);
                for taken in (0..=left).rev() {
                    let Some(option) = self.deep[leaf][place - contractions + taken].clone() else {
                        continue;
                    };
                    let folds = self.count(&option, Role::Reduce) + self.count(&option, Role::Contract);
                    if factor && folds > 0 {
                        continue;
                    }
                    if let Some(cut) = self.join(&deep, &option) {
                        deep = cut;
                        break;
                    }
                }
            }
            found.push(deep.clone());
            self.deep[class][place] = Some(deep);
        }
    }

    /// Whether a contraction of a kernel reads a class.
    fn is_factor(&self, cut: &Cut, class: usize) -> bool {
        let reads = |&n: &usize| {
            self.scratch.role(n) == Role::Contract && self.nodes.candidates[n].children.contains(&class)
        };
        cut.inside.iter().any(reads)
    }

    /// The nodes of a kernel that play a part.
    fn count(&self, cut: &Cut, part: Role) -> usize {
        cut.inside.iter().filter(|&&n| self.scratch.role(n) == part).count()
    }

    /// The leaves that kernels compute, those of most elements first.
    fn open_leaves(&self, cut: &Cut) -> Vec<usize> {
        let size = |c: usize| self.egraph[self.ids[c]].data.ty.as_ref().and_then(|t| t.len()).unwrap_or(0);
        let mut leaves: Vec<usize> =
            cut.leaves.iter().copied().filter(|&c| !self.cuts[c].is_empty()).collect();
        leaves.sort_by_key(|&c| (std::cmp::Reverse(size(c)), c));
        leaves
    }

    /// The kernels of a class that a reader tries to take in: the cheapest, the one that leaves most room for folds of the
    /// reader's own, then those that go deepest.
    fn options(&self, class: usize) -> SmallVec<[Cut; 2]> {
        let mut out: SmallVec<[Cut; 2]> = self.cuts[class].first().cloned().into_iter().collect();
        for other in self.plain(&self.cuts[class]).into_iter().chain(self.deep[class].iter().flatten()) {
            if out.iter().all(|o| o.inside != other.inside) {
                out.push(other.clone());
            }
        }
        out
    }

    /// Of the kernels that contract the cheapest with the fewest folds, if the cheapest of all folds more.
    fn plain<'c>(&self, cuts: &'c [Cut]) -> Option<&'c Cut> {
        let folds = |cut: &Cut| self.count(cut, Role::Contract) + self.count(cut, Role::Reduce);
        let first = folds(cuts.first()?);
        let contracts = |cut: &&Cut| self.count(cut, Role::Contract) > 0;
        cuts.iter().filter(contracts).min_by_key(|cut| folds(cut)).filter(|best| folds(best) < first)
    }

    /// A kernel that computes what it read by another kernel inside of it.
    fn join(&mut self, reader: &Cut, other: &Cut) -> Option<Cut> {
        let class = |n: usize| self.nodes.candidates[n].class;
        let (&root, rest) = reader.inside.split_last()?;
        let mut inside: Vec<usize> = rest.to_vec();
        inside.extend(other.inside.iter().copied().filter(|&n| {
            class(n) != class(root) && reader.inside.iter().all(|&have| class(have) != class(n))
        }));
        self.reuse(&mut inside);
        if inside.len() >= MAX_OPS || self.too_many_folds(&inside, root) {
            return None;
        }
        inside.sort_by(|&a, &b| {
            let depth = |n: usize| self.depth[class(n)];
            depth(a).total_cmp(&depth(b)).then(class(a).cmp(&class(b)))
        });
        inside.push(root);
        self.cut(self.live(inside))
    }

    /// Replaces contractions by what maps the others: scores with and without their factor, say, of which each kernel had its
    /// own, are one contraction once they share a kernel.
    fn reuse(&self, inside: &mut [usize]) {
        for at in 0..inside.len() {
            if self.scratch.role(inside[at]) != Role::Contract {
                continue;
            }
            let class = self.nodes.candidates[inside[at]].class;
            let found = self.nodes.classes[class].clone().find(|&other| {
                let children = &self.nodes.candidates[other].children;
                let mut contractions = 0;
                let mut is_here = |&c: &usize| {
                    let here = inside.iter().find(|&&n| self.nodes.candidates[n].class == c);
                    let role = here.map(|&n| self.scratch.role(n));
                    contractions += usize::from(role == Some(Role::Contract));
                    self.depth[c] < self.depth[class] && (role.is_some() || self.is_number(c))
                };
                let maps = self.scratch.role(other) == Role::Map && children.iter().all(&mut is_here);
                maps && contractions == 1
            });
            if let Some(other) = found {
                inside[at] = other;
            }
        }
    }

    fn is_number(&self, class: usize) -> bool {
        self.egraph[self.ids[class]].data.is_number()
    }

    /// What the last candidate needs: a class that a reader computes in a way of its own leaves others without readers.
    fn live(&self, mut inside: Vec<usize>) -> Vec<usize> {
        let mut needed: FxHashSet<usize> = FxHashSet::default();
        needed.extend(inside.last().map(|&n| self.nodes.candidates[n].class));
        let mut keep = vec![false; inside.len()];
        for (keep, &n) in keep.iter_mut().zip(&inside).rev() {
            let candidate = &self.nodes.candidates[n];
            *keep = needed.contains(&candidate.class);
            if *keep {
                needed.extend(&candidate.children);
            }
        }
        let mut keep = keep.into_iter();
        inside.retain(|_| keep.next().unwrap_or(true));
        inside
    }

    /// Whether a kernel would chain more folds than code generators have a use for; told before it is built.
    fn too_many_folds(&self, rest: &[usize], root: usize) -> bool {
        let count =
            |wanted: Role| rest.iter().chain([&root]).filter(|&&n| self.scratch.role(n) == wanted).count();
        let contractions = if self.abilities.chains.is_some() { CONTRACTIONS } else { 1 };
        count(Role::Contract) > contractions || count(Role::Reduce) > REDUCTIONS
    }

    fn cut(&mut self, inside: Vec<usize>) -> Option<Cut> {
        if let Some(known) = self.tried.get(&inside) {
            return known.clone();
        }
        // Every class has the kernel of one e-node, whatever the budget.
        if inside.len() > 1 && self.priced >= self.budget {
            return None;
        }
        self.priced += 1;
        let cut = self.price(inside.clone());
        self.tried.insert(inside, cut.clone());
        cut
    }

    fn price(&mut self, inside: Vec<usize>) -> Option<Cut> {
        let class = self.nodes.candidates[*inside.last()?].class;
        let leaves = self.leaves(&inside);
        if leaves.iter().any(|&c| self.depth[c] >= self.depth[class]) {
            return None;
        }
        if leaves.len() >= MAX_PARAMS {
            return None;
        }
        let key = self.prices.structure.key(self.nodes, &inside);
        let price = match self.prices.by_key.get(&key) {
            Some(known) => *known,
            None => {
                let price = self.rough_price(&inside);
                self.prices.by_key.insert(key, price);
                price
            }
        };
        let seconds = price?.rough;
        // Of what a leaf takes, the share of its readers that are here.
        let share = |c: usize| {
            let here = inside.iter().filter(|&&n| self.nodes.candidates[n].children.contains(&c)).count();
            (here as f64 / self.fanout[c].max(1.0)).min(1.0)
        };
        let arrival = leaves
            .iter()
            .fold(seconds, |sum, &c| sum + self.cuts[c].first().map_or(0.0, |best| best.arrival) * share(c));
        Some(Cut { inside, leaves, seconds, arrival })
    }

    fn rough_price(&self, inside: &[usize]) -> Option<Price> {
        let kernel = self.scratch.kernel(self.nodes, inside).ok()?;
        // Rows that are too long in one kernel may be streamed in one that takes it in.
        if self.abilities.too_long(&kernel) {
            return Some(Price { rough: f64::INFINITY, well: None });
        }
        self.abilities.refuse(&kernel).ok()?;
        let root = &self.nodes.candidates[*inside.last()?];
        // Constants are in memory before a program runs.
        let constant = root.what.head() == Head::Op(OpKind::Constant);
        if constant || self.egraph[self.ids[root.class]].data.is_number() {
            return Some(Price { rough: 0.0, well: Some(0.0) });
        }
        // What runs where in a chained kernel is told by its axes in normal form; others cost much the same without.
        let chained = kernel.is_chained();
        let (kernel, few) =
            if chained { (normalize(kernel), SCHEDULES_CHAINED) } else { (kernel, SCHEDULES) };
        let rough = tpuc_cost::rough_seconds(&kernel, self.machine, few);
        rough.is_finite().then_some(Price { rough, well: chained.then_some(rough) })
    }

    /// Prices a kernel that is offered with more care.
    fn price_well(&mut self, cut: &mut Cut) {
        let key = self.prices.structure.key(self.nodes, &cut.inside);
        let Some(Some(price)) = self.prices.by_key.get_mut(&key) else { return };
        let seconds = match price.well {
            Some(known) => known,
            None => {
                let Ok(kernel) = self.scratch.kernel(self.nodes, &cut.inside) else { return };
                let seconds = tpuc_cost::rough_seconds(&kernel, self.machine, SCHEDULES_OFFERED);
                price.well = Some(seconds);
                seconds
            }
        };
        if cut.seconds > 0.0 && seconds.is_finite() {
            cut.arrival += seconds - cut.seconds;
            cut.seconds = seconds;
        }
    }

    /// The classes that candidates read from memory: what they do not compute and is no literal.
    fn leaves(&self, inside: &[usize]) -> SmallVec<[usize; 3]> {
        let own: FxHashSet<usize> = inside.iter().map(|&n| self.nodes.candidates[n].class).collect();
        let read = inside.iter().flat_map(|&n| self.nodes.candidates[n].children.iter().copied());
        let stored = |c: &usize| !own.contains(c) && !self.egraph[self.ids[*c]].data.is_number();
        let mut leaves: SmallVec<[usize; 3]> = read.filter(stored).collect();
        leaves.sort_unstable();
        leaves.dedup();
        leaves
    }
}
