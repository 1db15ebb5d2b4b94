//! A term with sharing: what goes into the e-graph and what comes out of it.

use crate::context::{Context, EGraph, Origin};
use crate::lang::Node;
use egg::Id;
use egg::Language as _;
use rustc_hash::FxHashMap;
use tpuc_ir::TensorType;

/// Why a node of the program is equal to what the search made of it before.
pub const OWN: &str = "the-program-itself";

/// One node of a [`Graph`]; its children are positions in the graph.
#[derive(Clone, Debug)]
pub struct GraphNode {
    pub node: Node,
    pub ty: Option<TensorType>,
    pub origin: Origin,
}

/// Nodes in topological order, children first, and the nodes that are asked for.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    pub nodes: Vec<GraphNode>,
    pub roots: Vec<usize>,
}

impl Graph {
    /// Adds the nodes to an e-graph, and returns their classes.
    fn add_to(&self, egraph: &mut EGraph, mut added: impl FnMut(&mut EGraph, usize, Id)) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::with_capacity(self.nodes.len());
        for (i, n) in self.nodes.iter().enumerate() {
            egraph.analysis.origin = n.origin;
            let id = egraph.add(n.node.clone().map_children(|c| ids[usize::from(c)]));
            added(egraph, i, id);
            ids.push(id);
        }
        ids
    }

    /// A fresh e-graph that holds just this graph, and the classes of the roots.
    pub fn seed(&self, context: Context) -> (EGraph, Vec<Id>) {
        let mut egraph = EGraph::new(context);
        let ids = self.add_to(&mut egraph, |_, _, _| ());
        egraph.rebuild();
        let roots = self.roots.iter().map(|&r| egraph.find(ids[r])).collect();
        (egraph, roots)
    }

    /// The classes of the nodes in an e-graph that has them.
    pub fn classes(&self, egraph: &EGraph) -> Vec<Option<Id>> {
        let mut ids: Vec<Option<Id>> = Vec::with_capacity(self.nodes.len());
        for n in &self.nodes {
            let whole = n.node.children().iter().all(|&c| ids[usize::from(c)].is_some());
            let node = || n.node.clone().map_children(|c| ids[usize::from(c)].unwrap_or(c));
            ids.push(if whole { egraph.lookup(node()) } else { None });
        }
        ids
    }

    /// As [`Graph::seed`], out of an e-graph that has another graph too. Also returns, for each of the other's nodes, the
    /// class of the new e-graph that it was equal to, if there is one.
    pub fn seed_beside(&self, other: &Graph, egraph: &mut EGraph) -> (EGraph, Vec<Id>, Vec<Option<Id>>) {
        let (known, others) = (self.classes(egraph), other.classes(egraph));
        let mut out = EGraph::new(std::mem::take(&mut egraph.analysis));
        let mut made: FxHashMap<Id, Id> = FxHashMap::default();
        let ids = self.add_to(&mut out, |_, i, id| {
            made.extend(known[i].map(|class| (class, id)));
        });
        out.rebuild();
        let equal = others.iter().map(|class| made.get(class.as_ref()?).map(|&id| out.find(id))).collect();
        let roots = self.roots.iter().map(|&r| out.find(ids[r])).collect();
        (out, roots, equal)
    }

    /// Adds a graph to an e-graph in which some of its nodes are equal to something, and returns its nodes there.
    pub fn add_beside(&self, egraph: &mut EGraph, equal: &[Option<Id>]) -> Vec<Node> {
        let ids = self.add_to(egraph, |egraph, i, id| {
            if let Some(class) = equal.get(i).copied().flatten() {
                egraph.union_trusted(class, id, OWN);
            }
        });
        egraph.rebuild();
        let node = |n: &GraphNode| n.node.clone().map_children(|c| egraph.find(ids[usize::from(c)]));
        self.nodes.iter().map(node).collect()
    }
}
