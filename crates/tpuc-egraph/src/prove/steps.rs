//! Explanations as steps between terms.

use crate::EGraph;
use crate::lang::{Head, Node};
use egg::{Id, TreeTerm};
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use std::rc::Rc;
use tpuc_ir::{Attr, ConvDims};
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

/// The steps that lead from one term to another of the same class, those in the terms' arguments included down to a depth.
/// The e-graph must keep explanations.
///
/// What two places of a term have in common is proven once: flat explanations repeat it, and terms of programs are
/// exponentially larger than the programs.
pub fn between(egraph: &mut EGraph, a: Id, b: Id, depth: usize) -> Vec<Step> {
    if a == b || !egraph.are_explanations_enabled() {
        return Vec::new();
    }
    let explanation = egraph.explain_id_equivalence(a, b);
    let mut steps = Vec::new();
    // The terms that were met, and how deep their arguments' proofs were told.
    let mut seen: FxHashMap<*const TreeTerm<Node>, usize> = FxHashMap::default();
    // Proofs still to be told, the next one last: a list of equal terms, the first of them that is not told yet, and
    // how deep its own arguments' proofs may be.
    let mut open = vec![(explanation.explanation_trees.as_slice(), 0, depth)];
    while let Some((proof, at, depth)) = open.pop() {
        let Some(term) = proof.get(at) else { continue };
        let told = seen.get(&Rc::as_ptr(term)).copied();
        if told.is_none() && at > 0 {
            steps.extend(rewritten(egraph, &proof[at - 1], term));
        }
        open.push((proof, at + 1, depth));
        if told.is_none_or(|told| told < depth) {
            seen.insert(Rc::as_ptr(term), depth);
        }
        if depth > 0 && told.is_none_or(|told| told < depth) {
            open.extend(term.child_proofs.iter().rev().map(|child| (child.as_slice(), 0, depth - 1)));
        }
    }
    steps
}

/// The step from a term to the next one, if that is a rewrite of the term itself.
fn rewritten(egraph: &EGraph, before: &TreeTerm<Node>, after: &TreeTerm<Node>) -> Option<Step> {
    let (rule, backward) = match (after.forward_rule, after.backward_rule) {
        (Some(rule), _) => (rule, false),
        (_, Some(rule)) => (rule, true),
        _ => return None,
    };
    Some(Step {
        reason: rule.to_string(),
        backward,
        before: text(egraph, before, true, DEPTH),
        after: text(egraph, after, false, DEPTH),
        loc: Loc::Unknown,
    })
}

/// A term in the notation of rules, before the steps in its arguments or after them.
fn text(egraph: &EGraph, term: &TreeTerm<Node>, done: bool, depth: usize) -> String {
    let mut out = head(egraph, &term.node);
    if !term.child_proofs.is_empty() {
        let child = |proof: &Vec<Rc<TreeTerm<Node>>>| {
            let term = if done { proof.last() } else { proof.first() };
            term.map(|term| text(egraph, term, done, depth - 1)).unwrap_or_default()
        };
        let args: Vec<String> = match depth {
            0 => vec!["...".into()],
            _ => term.child_proofs.iter().map(child).collect(),
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
        Attr::Conv(c) => labels(c),
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

/// The dimensions of a convolution as HLO names them, e.g. `b01f_01io->b01f`.
fn labels(c: &ConvDims) -> String {
    let side = |first: (i64, char), second: (i64, char), spatial: &[i64]| {
        let mut dims: Vec<(i64, String)> = vec![(first.0, first.1.into()), (second.0, second.1.into())];
        dims.extend(spatial.iter().enumerate().map(|(i, &d)| (d, i.to_string())));
        dims.sort_unstable();
        dims.into_iter().map(|(_, label)| label).collect::<String>()
    };
    let input = side((c.input_batch, 'b'), (c.input_feature, 'f'), &c.input_spatial);
    let kernel = side((c.kernel_input_feature, 'i'), (c.kernel_output_feature, 'o'), &c.kernel_spatial);
    let output = side((c.output_batch, 'b'), (c.output_feature, 'f'), &c.output_spatial);
    format!("{input}_{kernel}->{output}")
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
