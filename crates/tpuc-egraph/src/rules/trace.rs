//! The term in which a rule's left side was found.

use super::ast::*;
use super::matcher::{Bindings, bind_attrs, commutes, is_number};
use super::value::Value;
use crate::context::EGraph;
use crate::observe::Left;
use crate::term::{Term, TermNode};
use egg::Id;

/// The term of an application's left side, down to the classes that variables stand for. `None` when the e-graph has
/// none any more, or a variable has no tensor type.
pub fn left_term(egraph: &EGraph, class: Id, left: Left<'_>) -> Option<Term> {
    let mut term = Term::default();
    term.root = match left {
        Left::Rule(rule, bindings) => {
            let mut tracer = Tracer { egraph, bindings, term: &mut term };
            tracer.node(&rule.lhs, class)?
        }
        Left::Node(node) => {
            let children = node.operands().iter().map(|&id| term.leaf(egraph, id)).collect::<Option<_>>()?;
            let attrs = egraph.analysis.attrs.get(node.attrs()?).clone();
            term.push(TermNode::Op {
                kind: node.kind()?,
                attrs,
                children,
                ty: egraph[class].data.ty.clone()?,
            })
        }
    };
    Some(term)
}

struct Tracer<'a> {
    egraph: &'a EGraph,
    bindings: &'a Bindings,
    term: &'a mut Term,
}

impl Tracer<'_> {
    fn pattern(&mut self, pattern: &Pattern, class: Id) -> Option<usize> {
        let class = self.egraph.find(class);
        match pattern {
            Pattern::Class(slot) => {
                let bound = self.bindings.get(*slot)?.as_class()?;
                (self.egraph.find(bound) == class).then(|| self.term.leaf(self.egraph, class)).flatten()
            }
            Pattern::Number(x) => {
                is_number(&self.egraph[class].data, *x).then(|| self.term.leaf(self.egraph, class)).flatten()
            }
            Pattern::Node(node) => self.node(node, class),
        }
    }

    /// The first node of the class that is an instance of the pattern.
    fn node(&mut self, pattern: &NodePattern, class: Id) -> Option<usize> {
        let egraph = self.egraph;
        let ty = egraph[class].data.ty.clone()?;
        for node in egraph[class].iter() {
            let Some(kind) = node.kind().filter(|k| pattern.head.kinds().contains(k)) else { continue };
            if let HeadPattern::Any(slot, _) = pattern.head
                && self.bindings.get(slot) != Some(&Value::Op(kind))
            {
                continue;
            }
            let attrs = egraph.analysis.attrs.get(node.attrs()?);
            let operands = node.operands();
            if operands.len() < pattern.children.len()
                || !bind_attrs(pattern, attrs, &mut self.bindings.clone())
                || !self.rest(pattern, &operands[pattern.children.len()..])
            {
                continue;
            }
            let swaps = pattern.children.len() == 2
                && pattern.more.is_none()
                && commutes(kind, egraph[operands[0]].data.ty.as_ref());
            for swapped in [false, true] {
                if swapped && !swaps {
                    break;
                }
                let before = self.term.nodes.len();
                let mut children: Vec<Option<usize>> = vec![None; operands.len()];
                for (i, child) in pattern.children.iter().enumerate() {
                    let at = if swapped { 1 - i } else { i };
                    children[at] = self.pattern(child, operands[at]);
                }
                for (at, child) in children.iter_mut().enumerate().skip(pattern.children.len()) {
                    *child = self.term.leaf(egraph, operands[at]);
                }
                if let Some(children) = children.into_iter().collect() {
                    return Some(self.term.push(TermNode::Op { kind, attrs: attrs.clone(), children, ty }));
                }
                self.term.forget(before);
            }
        }
        None
    }

    /// Whether the operands beyond the pattern's are those that were bound.
    fn rest(&self, pattern: &NodePattern, operands: &[Id]) -> bool {
        let Some(slot) = pattern.more else { return operands.is_empty() };
        match self.bindings.get(slot) {
            Some(Value::Classes(bound)) => {
                let same = |(a, b): (&Id, &Id)| self.egraph.find(*a) == self.egraph.find(*b);
                bound.len() == operands.len() && bound.iter().zip(operands).all(same)
            }
            _ => false,
        }
    }
}
