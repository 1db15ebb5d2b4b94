//! A term with sharing: what goes into the e-graph and what comes out of it.

use crate::context::{Context, EGraph, Origin};
use crate::lang::Node;
use egg::Id;
use egg::Language as _;
use tpuc_ir::TensorType;

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
    /// A fresh e-graph that holds just this graph, and the classes of the roots.
    pub fn seed(&self, context: Context) -> (EGraph, Vec<Id>) {
        let mut egraph = EGraph::new(context);
        let mut ids: Vec<Id> = Vec::with_capacity(self.nodes.len());
        for n in &self.nodes {
            egraph.analysis.origin = n.origin;
            let node = n.node.clone().map_children(|c| ids[usize::from(c)]);
            ids.push(egraph.add(node));
        }
        egraph.rebuild();
        let roots = self.roots.iter().map(|&r| egraph.find(ids[r])).collect();
        (egraph, roots)
    }
}
