//! Kernels as terms: the candidates that compute a class are kernels, and extraction covers the results by them.
//!
//! A kernel term says that a class is computed by some e-nodes in one kernel, from other classes in memory. Every
//! e-node seeds a kernel of its own; a kernel then takes in the kernels of the classes that it reads, one after
//! another, as long as the index maps compose, the target can run it and its price falls ([`terms`]). This is
//! technology mapping by priority cuts over the choices of an e-graph (Mishchenko et al., "Combinational and
//! sequential mapping with priority cuts", ICCAD 2007), with a machine's cost in place of gates.
//!
//! A class that several kernels need is in memory once, or computed inside each of them, whichever is cheaper.

mod legal;
mod scratch;
mod terms;

use crate::context::EGraph;
use crate::cost::CostModel;
use crate::extract::problem::{Candidate, Problem, Solution};
use crate::extract::{EPSILON, op_problem};
use crate::graph::{Graph, GraphNode};
use crate::lang::Node;
use egg::{Id, Language as _};
pub use legal::Abilities;
use rustc_hash::FxHashMap;
use scratch::Scratch;
use std::collections::BTreeSet;
use terms::{Cut, Terms};
use tpuc_target::Machine;

/// What the results are computed by.
#[derive(Clone, Debug)]
pub struct Cover {
    pub graph: Graph,
    /// The nodes that each kernel computes, in the graph's order; the last one is its result. A node may be in
    /// several kernels.
    pub kernels: Vec<Vec<usize>>,
    /// Kernel terms that were priced, and those that extraction chose from.
    pub priced: usize,
    pub offered: usize,
    pub cost: f64,
    pub lower_bound: f64,
}

/// Covers the classes of the roots by kernels. `model` prices what no kernel covers. `None` only when a root has no
/// finite term at all.
pub fn cover(
    egraph: &EGraph,
    model: &dyn CostModel,
    machine: &Machine,
    abilities: Abilities,
    roots: &[Id],
) -> Option<Cover> {
    let (nodes, ids) = op_problem(egraph, model, None, roots);
    let scratch = Scratch::new(egraph, &nodes, &ids);
    let mut terms = Terms::new(egraph, &nodes, &ids, &scratch, machine, abilities)?;
    let cuts = terms.all();
    let problem = kernels(&nodes, &cuts);
    let solution = problem.solve()?;
    let (graph, kernels) = graph(egraph, &nodes, &ids, &cuts, &problem, &solution)?;
    Some(Cover {
        graph,
        kernels,
        priced: terms.priced,
        offered: problem.candidates.len(),
        cost: solution.cost,
        lower_bound: solution.lower_bound,
    })
}

/// What a class can be computed by: a kernel, by its number among the class's cuts, or an e-node that no kernel covers.
#[derive(Clone, Copy, Debug)]
enum Way {
    Kernel(usize),
    Node(usize),
}

fn kernels(nodes: &Problem<Node>, cuts: &[Vec<Cut>]) -> Problem<Way> {
    let users = vec![Vec::new(); nodes.classes.len()];
    let mut out = Problem { candidates: Vec::new(), classes: Vec::new(), users, roots: nodes.roots.clone() };
    for (class, cuts) in cuts.iter().enumerate() {
        let start = out.candidates.len();
        for (i, cut) in cuts.iter().enumerate() {
            let cost = cut.seconds + EPSILON;
            out.candidates.push(Candidate {
                class,
                cost,
                children: cut.leaves.clone(),
                what: Way::Kernel(i),
            });
        }
        if cuts.is_empty() {
            for n in nodes.classes[class].clone() {
                let Candidate { cost, children, .. } = &nodes.candidates[n];
                let (cost, children) = (*cost, children.clone());
                out.candidates.push(Candidate { class, cost, children, what: Way::Node(n) });
            }
        }
        for n in start..out.candidates.len() {
            for child in out.candidates[n].children.clone() {
                out.users[child].push(n);
            }
        }
        out.classes.push(start..out.candidates.len());
    }
    out
}

/// The chosen kernels' nodes, each once for each meaning of its operands.
fn graph(
    egraph: &EGraph,
    nodes: &Problem<Node>,
    ids: &[Id],
    cuts: &[Vec<Cut>],
    problem: &Problem<Way>,
    solution: &Solution,
) -> Option<(Graph, Vec<Vec<usize>>)> {
    let position: FxHashMap<Id, usize> = ids.iter().enumerate().map(|(i, &id)| (id, i)).collect();
    let mut out = Graph::default();
    let mut known: FxHashMap<Node, usize> = FxHashMap::default();
    // Where each class is in memory.
    let mut stored: FxHashMap<usize, usize> = FxHashMap::default();
    let mut kernels = Vec::new();
    for &class in &solution.order {
        let (single, cut);
        let inside: &[usize] = match problem.candidates[solution.choice[class]?].what {
            Way::Kernel(i) => {
                cut = &cuts[class][i];
                &cut.inside
            }
            Way::Node(n) => {
                single = [n];
                &single
            }
        };
        let mut here: FxHashMap<usize, usize> = FxHashMap::default();
        let mut members = BTreeSet::new();
        for &n in inside {
            let candidate = &nodes.candidates[n];
            let mut whole = true;
            let node = candidate.what.clone().map_children(|c| {
                let child = position[&egraph.find(c)];
                let at = here.get(&child).or_else(|| stored.get(&child));
                whole &= at.is_some();
                Id::from(at.copied().unwrap_or_default())
            });
            if !whole {
                return None;
            }
            let data = &egraph[ids[candidate.class]].data;
            let at = *known.entry(node.clone()).or_insert_with(|| {
                out.nodes.push(GraphNode { node, ty: data.ty.clone(), origin: data.origin });
                out.nodes.len() - 1
            });
            here.insert(candidate.class, at);
            members.insert(at);
        }
        stored.insert(class, *here.get(&class)?);
        if matches!(problem.candidates[solution.choice[class]?].what, Way::Kernel(_)) {
            kernels.push(members.into_iter().collect());
        }
    }
    out.roots = problem.roots.iter().map(|r| stored.get(r).copied()).collect::<Option<_>>()?;
    Some((out, kernels))
}
