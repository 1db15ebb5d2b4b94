//! Watching a search, step by step.

use crate::context::EGraph;
use crate::graph::Graph;
use crate::lang::Node;
use crate::rules::matcher::PlanRef;
use crate::rules::{Bindings, Fp, Plan, Rule};
use egg::Id;

/// What a rewrite found in a class.
#[derive(Clone, Copy)]
pub enum Left<'a> {
    /// The left side of a rule, with these values of its variables.
    Rule(&'a Rule, &'a Bindings),
    /// One node; for rewrites that are code.
    Node(&'a Node),
}

/// One application of a rewrite: the class of the left side, and the right side to be put into it.
pub struct Step<'a> {
    pub name: &'a str,
    pub fp: Fp,
    pub class: Id,
    pub left: Left<'a>,
    pub right: (&'a Plan, PlanRef),
}

/// Sees every step of a search, and may refuse it.
pub trait Observer {
    /// Whether a step is taken; its right side is not in the e-graph yet.
    fn admits(&mut self, _egraph: &EGraph, _step: &Step<'_>) -> bool {
        true
    }

    /// A rewrite is about to make the classes of its sides one. They may be one already.
    fn applied(&mut self, _egraph: &EGraph, _rewrite: &str, _left: Id, _right: Id) {}

    /// Whether some nodes of the graph that was chosen, the last of them the result, share a kernel; otherwise each has its
    /// own.
    fn forms(&mut self, _egraph: &EGraph, _graph: &Graph, _kernel: &[usize]) -> bool {
        true
    }

    /// The e-graph is as it was built, or rebuilt after a round.
    fn rebuilt(&mut self, _egraph: &EGraph) {}

    /// Whether they need to see the steps and kernels, all and in order. Otherwise windows may be searched side by side, unseen.
    fn watches(&self) -> bool {
        true
    }

    /// Whether the search is of no more use.
    fn stops(&self) -> bool {
        false
    }
}

/// Sees nothing.
pub struct Unobserved;

impl Observer for Unobserved {
    fn watches(&self) -> bool {
        false
    }
}
