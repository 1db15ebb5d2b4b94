//! Extraction: one node for each class, at the least total cost, a shared class paid once.
//!
//! Three steps, all deterministic. A worklist pass finds the node of least critical path for every class;
//! its choices never form a cycle. A second pass keeps, for every class, the set of classes that its best term
//! uses, so that sharing below a node is counted once. The better of the two is then improved by exact local
//! search: one class at a time, and all users of a not yet used class at once.

use crate::context::EGraph;
use crate::cost::CostModel;
use crate::graph::{Graph, GraphNode};
use crate::improve::State;
use crate::lang::{Head, Node};
use egg::{Id, Language as _};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use std::collections::BTreeSet;
use tpuc_ir::TensorType;

/// Keeps every cost positive, so that cheapest terms have no cycles.
const EPSILON: f64 = 1e-15;
/// Nodes of at most this price are names for other values.
const FREE: f64 = 1e-11;
/// Beyond this many classes the sets of the second pass take too much memory.
const MAX_SETS: usize = 1 << 14;

/// A choice that a class has.
pub struct Candidate {
    pub class: usize,
    pub cost: f64,
    /// Distinct children, as class positions.
    pub children: SmallVec<[usize; 3]>,
    node: Node,
}

/// The part of an e-graph that its roots can reach, with costs.
pub struct Problem {
    pub candidates: Vec<Candidate>,
    /// For each class, its candidates: a range.
    pub classes: Vec<std::ops::Range<usize>>,
    /// For each class, the candidates that read it.
    pub users: Vec<Vec<usize>>,
    pub roots: Vec<usize>,
    ids: Vec<Id>,
}

/// The result of an extraction.
#[derive(Clone, Debug)]
pub struct Extraction {
    pub graph: Graph,
    /// What the chosen nodes cost.
    pub cost: f64,
    /// No choice of nodes can cost less.
    pub lower_bound: f64,
}

/// The nodes that a program came with, which a search prefers to new ones.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    nodes: FxHashSet<Node>,
    /// The share by which a new node must be cheaper, and seconds besides.
    margin: f64,
    least: f64,
}

impl Kept {
    /// All nodes of an e-graph, as they are now.
    pub fn new(egraph: &EGraph, margin: f64, least: f64) -> Self {
        let nodes = egraph.classes().flat_map(|c| c.iter().cloned()).collect();
        Self { nodes, margin, least }
    }

    /// The same nodes after classes of the same e-graph have been united.
    pub fn found(self, egraph: &EGraph) -> Self {
        let nodes = self.nodes.into_iter().map(|n| n.map_children(|c| egraph.find(c))).collect();
        Self { nodes, ..self }
    }

    fn price(&self, node: &Node, cost: f64) -> f64 {
        if self.nodes.contains(node) {
            cost
        } else {
            // What costs nothing in itself may come along, but not for nothing.
            cost * (1.0 + self.margin) + if cost > FREE { self.least } else { FREE }
        }
    }
}

/// The price of one node of a class.
pub fn node_cost(egraph: &EGraph, model: &dyn CostModel, class: Id, node: &Node) -> f64 {
    let data = &egraph[class].data;
    let (Head::Op(kind), Some(attrs), Some(ty)) = (node.head(), node.attrs(), &data.ty) else {
        return EPSILON;
    };
    if data.constant_only {
        return model.constant_cost(ty) + EPSILON;
    }
    let operands: SmallVec<[TensorType; 3]> =
        node.operands().iter().filter_map(|&c| egraph[c].data.ty.clone()).collect();
    let cost = model.node_cost(kind, egraph.analysis.attrs.get(attrs), &operands, ty);
    if cost.is_nan() { f64::MAX / 1e6 } else { cost.clamp(0.0, f64::MAX / 1e6) + EPSILON }
}

impl Problem {
    fn new(egraph: &EGraph, model: &dyn CostModel, kept: Option<&Kept>, roots: &[Id]) -> Self {
        let mut positions: FxHashMap<Id, usize> = FxHashMap::default();
        let mut ids: Vec<Id> = Vec::new();
        let mut stack: Vec<Id> = roots.iter().rev().map(|&r| egraph.find(r)).collect();
        // A depth-first order puts most children close to their users.
        while let Some(id) = stack.pop() {
            if positions.contains_key(&id) {
                continue;
            }
            positions.insert(id, ids.len());
            ids.push(id);
            for node in egraph[id].iter() {
                stack.extend(node.children().iter().map(|&c| egraph.find(c)));
            }
        }
        let mut candidates = Vec::new();
        let mut classes = Vec::with_capacity(ids.len());
        let mut users = vec![Vec::new(); ids.len()];
        for (class, &id) in ids.iter().enumerate() {
            let start = candidates.len();
            for node in egraph[id].iter() {
                let mut children: SmallVec<[usize; 3]> =
                    node.children().iter().map(|&c| positions[&egraph.find(c)]).collect();
                children.sort_unstable();
                children.dedup();
                if children.contains(&class) {
                    continue;
                }
                for &child in &children {
                    users[child].push(candidates.len());
                }
                let cost = node_cost(egraph, model, id, node);
                let cost = kept.map_or(cost, |kept| kept.price(node, cost));
                candidates.push(Candidate { class, cost, children, node: node.clone() });
            }
            classes.push(start..candidates.len());
        }
        let roots = roots.iter().map(|&r| positions[&egraph.find(r)]).collect();
        Self { candidates, classes, users, roots, ids }
    }

    /// For every class the candidate of least critical path; the choices have no cycle.
    fn critical_path(&self) -> (Vec<Option<usize>>, Vec<f64>) {
        let mut cost = vec![f64::INFINITY; self.classes.len()];
        let mut choice = vec![None; self.classes.len()];
        let mut work: BTreeSet<usize> = (0..self.classes.len()).collect();
        // High positions are deep in the graph: taking them first settles children before users, mostly.
        while let Some(class) = work.pop_last() {
            let mut changed = false;
            for n in self.classes[class].clone() {
                let c = &self.candidates[n];
                let total = c.cost + c.children.iter().map(|&k| cost[k]).fold(0.0, f64::max);
                if total < cost[class] {
                    (cost[class], choice[class]) = (total, Some(n));
                    changed = true;
                }
            }
            if changed {
                work.extend(self.users[class].iter().map(|&n| self.candidates[n].class));
            }
        }
        (choice, cost)
    }

    /// For every class the candidate whose term costs least, sharing inside of the term counted once.
    fn shared_terms(&self) -> Vec<Option<usize>> {
        let words = self.classes.len().div_ceil(64);
        let mut best: Vec<Option<(f64, Vec<u64>)>> = vec![None; self.classes.len()];
        let own: Vec<f64> = vec![0.0; self.classes.len()];
        let mut own = own;
        let mut choice = vec![None; self.classes.len()];
        let mut rounds = vec![0u8; self.classes.len()];
        let mut work: BTreeSet<usize> = (0..self.classes.len()).collect();
        while let Some(class) = work.pop_last() {
            let mut changed = false;
            for n in self.classes[class].clone() {
                let Some((cost, set)) = self.term(&self.candidates[n], &best, &own, words) else { continue };
                if best[class].as_ref().is_none_or(|(old, _)| cost < *old * (1.0 - 1e-12)) {
                    own[class] = self.candidates[n].cost;
                    best[class] = Some((cost, set));
                    choice[class] = Some(n);
                    changed = true;
                }
            }
            // A bound on how often a class may change its mind keeps this linear.
            if changed && rounds[class] < 16 {
                rounds[class] += 1;
                work.extend(self.users[class].iter().map(|&n| self.candidates[n].class));
            }
        }
        choice
    }

    /// The classes that a candidate's term uses, and what they cost together.
    fn term(
        &self,
        candidate: &Candidate,
        best: &[Option<(f64, Vec<u64>)>],
        own: &[f64],
        words: usize,
    ) -> Option<(f64, Vec<u64>)> {
        let mut children: SmallVec<[&(f64, Vec<u64>); 3]> =
            candidate.children.iter().map(|&c| best[c].as_ref()).collect::<Option<_>>()?;
        children.sort_by(|a, b| b.0.total_cmp(&a.0));
        let (mut cost, mut set) = children.first().map_or((0.0, vec![0; words]), |c| (c.0, c.1.clone()));
        for child in children.iter().skip(1) {
            for (w, (have, &more)) in set.iter_mut().zip(&child.1).enumerate() {
                let mut new = more & !*have;
                *have |= more;
                while new != 0 {
                    cost += own[w * 64 + new.trailing_zeros() as usize];
                    new &= new - 1;
                }
            }
        }
        let (word, bit) = (candidate.class / 64, 1 << (candidate.class % 64));
        if set[word] & bit != 0 {
            return None;
        }
        set[word] |= bit;
        Some((cost + candidate.cost, set))
    }

    /// The sum over classes that every choice must use, of the cheapest candidate of each.
    fn lower_bound(&self, critical: &[f64]) -> f64 {
        let mut needed = vec![false; self.classes.len()];
        let mut stack = self.roots.clone();
        let mut sum = 0.0;
        while let Some(class) = stack.pop() {
            if std::mem::replace(&mut needed[class], true) {
                continue;
            }
            let candidates = &self.candidates[self.classes[class].clone()];
            sum += candidates.iter().map(|c| c.cost).fold(f64::INFINITY, f64::min).min(f64::MAX / 1e6);
            if let Some((first, rest)) = candidates.split_first() {
                stack.extend(first.children.iter().filter(|c| rest.iter().all(|r| r.children.contains(c))));
            }
        }
        self.roots.iter().map(|&r| critical[r]).fold(sum, f64::max)
    }

    /// The chosen nodes in topological order. `None` when the choices have a cycle.
    fn order(&self, choice: &[Option<usize>]) -> Option<Vec<usize>> {
        let mut state = vec![0u8; self.classes.len()];
        let mut order = Vec::new();
        for &root in &self.roots {
            let mut stack = vec![(root, false)];
            while let Some((class, done)) = stack.pop() {
                if done {
                    state[class] = 2;
                    order.push(class);
                    continue;
                }
                match state[class] {
                    2 => continue,
                    1 => return None,
                    _ => {}
                }
                state[class] = 1;
                stack.push((class, true));
                for &child in self.candidates[choice[class]?].children.iter().rev() {
                    match state[child] {
                        0 => stack.push((child, false)),
                        1 => return None,
                        _ => {}
                    }
                }
            }
        }
        Some(order)
    }

    fn graph(&self, egraph: &EGraph, choice: &[Option<usize>], order: &[usize]) -> Option<Graph> {
        let mut positions: FxHashMap<Id, usize> = FxHashMap::default();
        let mut graph = Graph::default();
        for &class in order {
            let candidate = &self.candidates[choice[class]?];
            let node = candidate.node.clone().map_children(|c| Id::from(positions[&egraph.find(c)]));
            let data = &egraph[self.ids[class]].data;
            positions.insert(self.ids[class], graph.nodes.len());
            graph.nodes.push(GraphNode { node, ty: data.ty.clone(), origin: data.origin });
        }
        graph.roots = self.roots.iter().map(|&r| positions[&self.ids[r]]).collect();
        Some(graph)
    }
}

/// Chooses a node for every class that the roots need. `None` only when a root has no finite term at all.
pub fn extract(egraph: &EGraph, model: &dyn CostModel, roots: &[Id]) -> Option<Extraction> {
    extract_near(egraph, model, None, roots)
}

/// As [`extract`], with the nodes of the program as it came preferred. Costs in the result are without preference.
pub fn extract_near(
    egraph: &EGraph,
    model: &dyn CostModel,
    kept: Option<&Kept>,
    roots: &[Id],
) -> Option<Extraction> {
    let problem = Problem::new(egraph, model, kept, roots);
    let (fallback, critical) = problem.critical_path();
    let lower_bound = problem.lower_bound(&critical);
    let mut best = State::new(&problem, fallback.clone());
    if problem.classes.len() <= MAX_SETS {
        let mut choice = problem.shared_terms();
        for (chosen, &other) in choice.iter_mut().zip(&fallback) {
            *chosen = chosen.or(other);
        }
        if problem.order(&choice).is_some() {
            let state = State::new(&problem, choice);
            if state.cost() < best.cost() {
                best = state;
            }
        }
    }
    best.improve();
    let mut choice = best.into_choice();
    if problem.order(&choice).is_none() {
        choice = fallback;
    }
    let order = problem.order(&choice)?;
    let cost = order.iter().filter_map(|&c| Some(problem.candidates[choice[c]?].cost)).sum();
    Some(Extraction { graph: problem.graph(egraph, &choice, &order)?, cost, lower_bound })
}
