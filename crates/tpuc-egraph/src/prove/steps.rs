//! Explanations as steps between terms.

use crate::EGraph;
use crate::lang::{Head, Node};
use egg::{FlatTerm, Id};
use std::fmt::Write as _;
use tpuc_ir::Attr;
use tpuc_support::Loc;

/// One rewrite: where it was applied, and what it made.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The rule, or another reason for two terms to be equal.
    pub reason: String,
    /// Whether the rule was applied from right to left.
    pub backward: bool,
    pub before: String,
    pub after: String,
    /// Where the rewritten op came from.
    pub loc: Loc,
}

/// Terms deeper than this are cut off.
const DEPTH: usize = 6;

/// The steps that lead from one term to another of the same class. The e-graph must keep explanations.
pub fn between(egraph: &mut EGraph, a: Id, b: Id) -> Vec<Step> {
    if a == b || !egraph.are_explanations_enabled() {
        return Vec::new();
    }
    let mut explanation = egraph.explain_id_equivalence(a, b);
    let flat: Vec<FlatTerm<Node>> = explanation.make_flat_explanation().clone();
    let mut steps = Vec::new();
    for pair in flat.windows(2) {
        if let Some(step) = changed(egraph, &pair[0], &pair[1]) {
            steps.push(step);
        }
    }
    steps
}

/// The place where the second term was rewritten.
fn changed(egraph: &EGraph, before: &FlatTerm<Node>, after: &FlatTerm<Node>) -> Option<Step> {
    let mut stack = vec![(before, after)];
    while let Some((before, after)) = stack.pop() {
        let reason = match (after.forward_rule, after.backward_rule) {
            (Some(rule), _) => Some((rule, false)),
            (_, Some(rule)) => Some((rule, true)),
            _ => None,
        };
        if let Some((rule, backward)) = reason {
            return Some(Step {
                reason: rule.to_string(),
                backward,
                before: text(egraph, before, DEPTH),
                after: text(egraph, after, DEPTH),
                loc: Loc::Unknown,
            });
        }
        stack.extend(before.children.iter().zip(&after.children).rev());
    }
    None
}

/// A term in the notation of rules.
fn text(egraph: &EGraph, term: &FlatTerm<Node>, depth: usize) -> String {
    let node = &term.node;
    let mut out = head(egraph, node);
    if !term.children.is_empty() {
        let args: Vec<String> = match depth {
            0 => vec!["...".into()],
            _ => term.children.iter().map(|c| text(egraph, c, depth - 1)).collect(),
        };
        let _ = write!(out, "({})", args.join(", "));
    }
    out
}

/// The term that a node was made as.
pub fn term(egraph: &EGraph, id: Id, depth: usize) -> String {
    let node = egraph.id_to_node(id);
    let mut out = head(egraph, node);
    if !node.operands().is_empty() {
        let args: Vec<String> = match depth {
            0 => vec!["...".into()],
            _ => node.operands().iter().map(|&c| term(egraph, c, depth - 1)).collect(),
        };
        let _ = write!(out, "({})", args.join(", "));
    }
    out
}

/// The op of a node with its attributes, in the notation of rules.
pub fn head(egraph: &EGraph, node: &Node) -> String {
    match (node.head(), node.number()) {
        (Head::Input, Some(n)) => format!("in{n}"),
        (Head::Opaque, Some(n)) => format!("opaque{n}"),
        (Head::Get, Some(n)) => format!("result{n}"),
        (Head::Op(kind), _) => {
            let attrs = node.attrs().map(|id| egraph.analysis.attrs.get(id));
            let listed: Vec<String> = attrs
                .into_iter()
                .flat_map(|a| a.iter())
                .filter(|(name, _)| name.as_str() != "precision_config")
                .map(|(name, attr)| match name.as_str() {
                    "value" => value(attr),
                    _ => format!("{name}={}", value(attr)),
                })
                .collect();
            let name = kind.short_name();
            if listed.is_empty() { name.to_string() } else { format!("{name}[{}]", listed.join(", ")) }
        }
        _ => String::new(),
    }
}

fn value(attr: &Attr) -> String {
    match attr {
        Attr::Dense(t) if t.len() > 8 => format!("dense<{} elements>", t.len()),
        Attr::Dense(t) => {
            let items: Vec<String> = t.scalars().map(|x| scalar(&x)).collect();
            if items.len() == 1 { items[0].clone() } else { format!("[{}]", items.join(", ")) }
        }
        Attr::Dot(d) => {
            format!("{:?}x{:?} over {:?}x{:?}", d.lhs_batch, d.rhs_batch, d.lhs_contract, d.rhs_contract)
        }
        Attr::Type(ty) => ty.to_string(),
        Attr::Str(s) => s.to_string(),
        Attr::Enum(e) => e.spelling().2.to_string(),
        other => match (other.as_ints(), other.as_int()) {
            (_, Some(i)) => i.to_string(),
            (Some(v), _) => format!("{v:?}"),
            _ => format!("{other:?}"),
        },
    }
}

fn scalar(x: &tpuc_tensor::Scalar) -> String {
    use tpuc_tensor::Scalar::*;
    match x {
        Bool(b) => b.to_string(),
        Int(i) => i.to_string(),
        Float(x) => x.to_string(),
        Complex(re, im) => format!("({re}, {im})"),
    }
}
