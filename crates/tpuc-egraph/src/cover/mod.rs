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
mod structure;
mod terms;
mod why;

use crate::context::EGraph;
use crate::cost::CostModel;
use crate::extract::problem::{Candidate, Problem, Solution};
use crate::extract::{EPSILON, Kept, op_problem};
use crate::graph::{Graph, GraphNode};
use crate::lang::{Head, Node};
use egg::{Id, Language as _};
pub use legal::Abilities;
use rustc_hash::FxHashMap;
use scratch::Scratch;
use std::collections::BTreeSet;
use terms::{Cut, Prices, Seeds, Terms};
use tpuc_ir::OpKind;
use tpuc_target::Machine;
pub use why::apart;

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

/// Covers the classes of the roots by kernels. `model` prices what no kernel covers; `came` are the nodes of the program as
/// it came. `None` only when a root has no finite term at all.
///
/// Ops that are cheaper by themselves may fuse worse. So terms grow along two choices of ops, the cheapest and the
/// program's own, and extraction chooses among the kernels of both.
pub fn cover(
    egraph: &EGraph,
    model: &dyn CostModel,
    (machine, abilities): (&Machine, Abilities),
    came: &Kept,
    roots: &[Id],
) -> Option<Cover> {
    let (nodes, ids) = op_problem(egraph, model, None, roots);
    let scratch = Scratch::new(egraph, &nodes, &ids);
    let cheapest = nodes.solve()?;
    let steps = steps(&nodes, &cheapest);
    let own = came.choice(&nodes)?;
    let differ = own.order.iter().any(|&c| own.choice[c] != cheapest.choice[c]);
    let mut prices = Prices::new(egraph, &nodes, &ids);
    let (mut cuts, mut covers, mut priced) = (vec![Vec::new(); ids.len()], Vec::new(), 0);
    let grown = [(&cheapest, Seeds::Cheap), (&own, Seeds::Chosen)];
    for along in grown.into_iter().take(1 + usize::from(differ)) {
        let (problem, on) = ((&nodes, &ids[..]), (machine, abilities));
        let mut terms = Terms::new(egraph, problem, &scratch, on, along, &mut prices)?;
        let more = terms.all();
        // To start with, of each class the kernel that is cheapest together with its share of what it reads.
        let first: Vec<Option<usize>> = more.iter().map(|cuts| (!cuts.is_empty()).then_some(0)).collect();
        let chosen = if along.1 == Seeds::Chosen { chosen(&nodes, (&more, &steps), &first)? } else { first };
        let place = |(class, i): (usize, Option<usize>)| {
            let places: Vec<usize> = more[class].iter().map(|cut| add(&mut cuts[class], cut)).collect();
            i.map(|i| places[i])
        };
        covers.push(chosen.into_iter().enumerate().map(place).collect::<Vec<_>>());
        priced += terms.priced;
    }
    let problem = kernels(&nodes, (&cuts, &steps));
    let hints: Vec<_> = covers.iter().map(|cover| candidates(&problem, cover)).collect();
    let solution = problem.solve_from(&hints)?;
    let (graph, kernels) = graph(egraph, &nodes, &ids, &cuts, &problem, &solution)?;
    Some(Cover {
        graph,
        kernels,
        priced,
        offered: problem.candidates.len(),
        cost: solution.cost,
        lower_bound: solution.lower_bound,
    })
}

/// For each class the e-nodes that are steps of their own: scatters that only read classes below it. What runs on the
/// interpreter is no alternative to a kernel.
fn steps(nodes: &Problem<Node>, along: &Solution) -> Vec<Vec<usize>> {
    let depth = nodes.ranks(along);
    let is_step = |n: &usize| {
        let candidate = &nodes.candidates[*n];
        candidate.what.head() == Head::Op(OpKind::Scatter)
            && candidate.children.iter().all(|&c| depth[c] < depth[candidate.class])
    };
    nodes.classes.iter().map(|class| class.clone().filter(is_step).collect()).collect()
}

/// Of each class the kernel that covers the results best, by local search from another choice.
fn chosen(
    nodes: &Problem<Node>,
    cuts: (&[Vec<Cut>], &[Vec<usize>]),
    first: &[Option<usize>],
) -> Option<Vec<Option<usize>>> {
    let problem = kernels(nodes, cuts);
    let solution = problem.solve_from(&[candidates(&problem, first)])?;
    let kernel = |n: usize| match problem.candidates[n].what {
        Way::Kernel(i) => Some(i),
        Way::Node(_) => None,
    };
    Some(solution.choice.into_iter().map(|n| kernel(n?)).collect())
}

/// The candidates of cuts that are given by their places in the classes' lists.
fn candidates(problem: &Problem<Way>, cover: &[Option<usize>]) -> Vec<Option<usize>> {
    cover.iter().zip(&problem.classes).map(|(cut, class)| cut.map(|cut| class.start + cut)).collect()
}

/// Where a cut is in a list, at the end if it was not there.
fn add(cuts: &mut Vec<Cut>, cut: &Cut) -> usize {
    cuts.iter().position(|have| have.inside == cut.inside).unwrap_or_else(|| {
        cuts.push(cut.clone());
        cuts.len() - 1
    })
}

/// What a class can be computed by: a kernel, by its number among the class's cuts, or an e-node that no kernel covers.
#[derive(Clone, Copy, Debug)]
enum Way {
    Kernel(usize),
    Node(usize),
}

/// `steps` are e-nodes that are candidates besides the cuts.
fn kernels(nodes: &Problem<Node>, (cuts, steps): (&[Vec<Cut>], &[Vec<usize>])) -> Problem<Way> {
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
        let others = match cuts.is_empty() {
            true => nodes.classes[class].clone().collect(),
            false => steps[class].clone(),
        };
        for n in others {
            let Candidate { cost, children, .. } = &nodes.candidates[n];
            let (cost, children) = (*cost, children.clone());
            out.candidates.push(Candidate { class, cost, children, what: Way::Node(n) });
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

/// Writes the chosen kernels' nodes, each once for each meaning of its operands.
struct Writer<'a> {
    egraph: &'a EGraph,
    nodes: &'a Problem<Node>,
    ids: &'a [Id],
    position: FxHashMap<Id, usize>,
    /// By class: the node that a literal is written as.
    literal: Vec<Option<usize>>,
    out: Graph,
    known: FxHashMap<Node, usize>,
    /// Where each class is in memory.
    stored: FxHashMap<usize, usize>,
}

/// What one kernel computes: where its classes are, and its nodes.
#[derive(Default)]
struct Inside {
    at: FxHashMap<usize, usize>,
    members: BTreeSet<usize>,
}

impl Writer<'_> {
    fn node(&mut self, n: usize, here: &mut Inside) -> Option<usize> {
        let candidate = &self.nodes.candidates[n];
        let mut whole = true;
        let node = candidate.what.clone().map_children(|c| {
            let at = self.child(self.position[&self.egraph.find(c)], here);
            whole &= at.is_some();
            Id::from(at.unwrap_or_default())
        });
        if !whole {
            return None;
        }
        let data = &self.egraph[self.ids[candidate.class]].data;
        let at = *self.known.entry(node.clone()).or_insert_with(|| {
            self.out.nodes.push(GraphNode { node, ty: data.ty.clone(), origin: data.origin });
            self.out.nodes.len() - 1
        });
        here.at.insert(candidate.class, at);
        here.members.insert(at);
        Some(at)
    }

    /// Where a kernel finds a class: inside, in memory, or as a literal of its own.
    fn child(&mut self, class: usize, here: &mut Inside) -> Option<usize> {
        let known = here.at.get(&class).or_else(|| self.stored.get(&class));
        if let Some(&at) = known {
            return Some(at);
        }
        if !self.egraph[self.ids[class]].data.is_number() {
            return None;
        }
        self.node(self.literal[class]?, here)
    }
}

/// The graph of the chosen kernels, and which of its nodes each computes.
fn graph(
    egraph: &EGraph,
    nodes: &Problem<Node>,
    ids: &[Id],
    cuts: &[Vec<Cut>],
    problem: &Problem<Way>,
    solution: &Solution,
) -> Option<(Graph, Vec<Vec<usize>>)> {
    let mut w = Writer {
        egraph,
        nodes,
        ids,
        position: ids.iter().enumerate().map(|(i, &id)| (id, i)).collect(),
        literal: nodes.critical_path().0,
        out: Graph::default(),
        known: FxHashMap::default(),
        stored: FxHashMap::default(),
    };
    let mut kernels = Vec::new();
    for &class in &solution.order {
        let way = problem.candidates[solution.choice[class]?].what;
        let inside: &[usize] = match &way {
            Way::Kernel(i) => &cuts[class][*i].inside,
            Way::Node(n) => std::slice::from_ref(n),
        };
        let mut here = Inside::default();
        for &n in inside {
            w.node(n, &mut here)?;
        }
        w.stored.insert(class, *here.at.get(&class)?);
        if matches!(way, Way::Kernel(_)) {
            kernels.push(here.members.into_iter().collect());
        }
    }
    w.out.roots = problem.roots.iter().map(|r| w.stored.get(r).copied()).collect::<Option<_>>()?;
    Some((w.out, kernels))
}
