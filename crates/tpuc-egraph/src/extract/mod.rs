//! Extraction: one candidate for each class, at the least total cost, a shared class paid once.
//!
//! [`problem`] is the search, whatever is chosen from; here it chooses e-nodes under a cost model of ops.

mod exact;
mod improve;
pub mod problem;
#[cfg(test)]
mod tests;

use crate::context::EGraph;
use crate::cost::CostModel;
use crate::graph::{Graph, GraphNode};
use crate::lang::{Head, Node};
use egg::{Id, Language as _};
use problem::{Candidate, Problem, Solution};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use tpuc_ir::TensorType;

/// Keeps every cost positive, so that cheapest terms have no cycles.
pub const EPSILON: f64 = 1e-15;
/// Nodes of at most this price are names for other values.
const FREE: f64 = 1e-11;

/// How much dearer new nodes seem where the nodes that a program came with are wanted.
const NEW: f64 = 1e6;

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

    /// Some nodes of an e-graph, as dear as others.
    pub fn these(nodes: impl IntoIterator<Item = Node>) -> Self {
        Self { nodes: nodes.into_iter().collect(), ..Self::default() }
    }

    /// The same nodes after classes of the same e-graph have been united.
    pub fn found(self, egraph: &EGraph) -> Self {
        let nodes = self.nodes.into_iter().map(|n| n.map_children(|c| egraph.find(c))).collect();
        Self { nodes, ..self }
    }

    /// The choice that takes these nodes wherever it can.
    pub(crate) fn choice(&self, problem: &Problem<Node>) -> Option<Solution> {
        let mut problem = problem.clone();
        for candidate in problem.candidates.iter_mut().filter(|c| !self.nodes.contains(&c.what)) {
            candidate.cost = (candidate.cost + FREE) * NEW;
        }
        problem.shallowest()
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
    let attrs = egraph.analysis.attrs.get(attrs);
    let outside = |&c: &Id| egraph[c].iter().any(|n| n.head() == Head::Input);
    let cost = if !node.operands().is_empty() && node.operands().iter().all(outside) {
        model.outside_cost(kind, attrs, &operands, ty)
    } else {
        model.node_cost(kind, attrs, &operands, ty)
    };
    if cost.is_nan() { f64::MAX / 1e6 } else { cost.clamp(0.0, f64::MAX / 1e6) + EPSILON }
}

/// The classes that the roots can reach, by position, and their nodes with prices.
pub(crate) fn op_problem(
    egraph: &EGraph,
    model: &dyn CostModel,
    kept: Option<&Kept>,
    roots: &[Id],
) -> (Problem<Node>, Vec<Id>) {
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
            candidates.push(Candidate { class, cost, children, what: node.clone() });
        }
        classes.push(start..candidates.len());
    }
    let roots = roots.iter().map(|&r| positions[&egraph.find(r)]).collect();
    (Problem { candidates, classes, users, roots }, ids)
}

fn graph(egraph: &EGraph, problem: &Problem<Node>, ids: &[Id], solution: &Solution) -> Option<Graph> {
    let mut positions: FxHashMap<Id, usize> = FxHashMap::default();
    let mut graph = Graph::default();
    for &class in &solution.order {
        let node = &problem.candidates[solution.choice[class]?].what;
        let node = node.clone().map_children(|c| Id::from(positions[&egraph.find(c)]));
        let data = &egraph[ids[class]].data;
        positions.insert(ids[class], graph.nodes.len());
        graph.nodes.push(GraphNode { node, ty: data.ty.clone(), origin: data.origin });
    }
    graph.roots = problem.roots.iter().map(|&r| positions[&ids[r]]).collect();
    Some(graph)
}

/// Chooses a node for every class that the roots need. `None` only when a root has no finite term at all.
pub fn extract(egraph: &EGraph, model: &dyn CostModel, roots: &[Id]) -> Option<Extraction> {
    extract_near(egraph, model, None, roots)
}

/// As [`extract`], with the nodes of the program as it came preferred.
pub fn extract_near(
    egraph: &EGraph,
    model: &dyn CostModel,
    kept: Option<&Kept>,
    roots: &[Id],
) -> Option<Extraction> {
    let (problem, ids) = op_problem(egraph, model, kept, roots);
    let solution = problem.solve()?;
    let graph = graph(egraph, &problem, &ids, &solution)?;
    Some(Extraction { graph, cost: solution.cost, lower_bound: solution.lower_bound })
}
