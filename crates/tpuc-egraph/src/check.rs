//! Checking a search while it runs: both sides of each application of a rule are evaluated on the same random inputs.
//!
//! A rule that matched says that two terms are equal whatever the values of its variables, so that the check needs no
//! values of the program: it takes the term that was matched out of the e-graph, draws values for the classes that
//! variables stand for (known ones keep theirs, and what is known of signs holds), and interprets both sides. Terms over
//! large tensors are made smaller first, and the rule is applied to the small term anew. Equal instances are checked
//! once.

use crate::context::EGraph;
use crate::observe::{Left, Observer, Step};
use crate::rules::ast::Clause;
use crate::rules::sign::Sign;
use crate::rules::trace::left_term;
use crate::rules::{Fp, Rule};
use crate::shrink::scales;
use crate::term::{Term, TermNode, evaluate_node, fingerprint};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use tpuc_interp::trial::{
    Agreement, Draw, Random, difference, difference_beyond, magnitude, significand_bits,
};
use tpuc_ir::{OpKind, TensorType};
use tpuc_support::{Diagnostic, Loc, Remark};
use tpuc_tensor::{Kind, Tensor};

/// Elements of all values of an instance above which a smaller one is looked for.
const SMALL: usize = 1 << 12;
/// Elements above which an instance is not evaluated.
const LARGE: usize = 1 << 20;
/// Values that are drawn for each seed.
const ROUNDS: u64 = 8;
/// Extents of a folded constant beyond which folding is not repeated.
const FOLDED: usize = 1 << 12;

/// Checks each step; the first that is wrong ends the search.
#[derive(Debug, Default)]
pub struct RuleCheck {
    /// One set of values is drawn from each.
    seeds: Vec<u64>,
    seen: FxHashSet<String>,
    /// Applications that were looked at, and distinct instances that were evaluated.
    pub applications: usize,
    pub instances: usize,
    /// Folded constants that were evaluated again.
    pub constants: usize,
    /// Applications that were not checked, by rule.
    pub skipped: BTreeMap<String, usize>,
    pub finding: Option<Diagnostic>,
}

/// What became of an instance.
enum Outcome {
    Equal,
    Differs {
        seed: u64,
        values: Vec<Tensor>,
        what: String,
    },
    /// It was not evaluated: the interpreter refuses the left side, or it is too large.
    Unknown,
}

impl RuleCheck {
    pub fn new(seeds: Vec<u64>) -> Self {
        Self { seeds, ..Self::default() }
    }

    /// What was checked and what was not.
    pub fn remarks(&self, pass: &'static str) -> Vec<Remark> {
        let mut out = vec![Remark::analysis(
            pass,
            Loc::Unknown,
            format!(
                "checked {} applications of rules in {} distinct instances, and {} folded constants",
                self.applications, self.instances, self.constants
            ),
        )];
        for (name, count) in &self.skipped {
            let message =
                format!("{count} applications of {name} were not checked: too large or not interpreted");
            out.push(Remark::missed(pass, Loc::Unknown, message));
        }
        out
    }

    fn step(&mut self, egraph: &EGraph, step: &Step<'_>) {
        self.applications += 1;
        let Some(left) = left_term(egraph, step.class, step.left) else { return self.skip(step.name) };
        let mut both = left.clone();
        let Some(right) = both.add_plan(egraph, step.class, step.right.0, step.right.1) else {
            return self.skip(step.name);
        };
        let key = format!("{} {both} {right}", step.name);
        if !self.seen.insert(key) {
            return;
        }
        let instance = if both.work() <= SMALL { None } else { smaller(step, &left, &both, right) };
        let (term, right) = instance.unwrap_or((both, right));
        match self.evaluate(step, &term, right) {
            Outcome::Equal => self.instances += 1,
            Outcome::Unknown => self.skip(step.name),
            Outcome::Differs { seed, values, what } => {
                let origin = egraph.analysis.origin_loc(egraph[step.class].data.origin);
                self.finding = Some(finding(step, &term, right, seed, &values, &what, origin));
            }
        }
    }

    fn skip(&mut self, name: &str) {
        *self.skipped.entry(name.into()).or_default() += 1;
    }

    fn evaluate(&self, step: &Step<'_>, term: &Term, right: usize) -> Outcome {
        if term.work() > LARGE {
            return Outcome::Unknown;
        }
        let agreement = if step.fp == Fp::Exact && !matches!(step.left, Left::Node(_)) {
            Agreement::Bits
        } else {
            Agreement::Real
        };
        let positive = matches!(step.left, Left::Rule(rule, _) if rule.test.positive);
        let digits = term.nodes.iter().filter_map(|n| significand_bits(n.ty().elem)).min();
        if term.nodes[term.root].ty() != term.nodes[right].ty() {
            let what =
                format!("it has type {} and becomes {}", term.nodes[term.root].ty(), term.nodes[right].ty());
            return Outcome::Differs { seed: 0, values: Vec::new(), what };
        }
        let mut evaluated = false;
        let rounds = self.seeds.iter().flat_map(|&seed| (0..ROUNDS).map(move |round| (seed, round)));
        for (seed, round) in rounds {
            let draw = match Draw::of(seed, agreement) {
                _ if positive => Draw::Positive,
                // What exact rules get wrong are special values.
                _ if agreement == Agreement::Bits && round % 2 == 1 => Draw::Wild(50),
                draw => draw,
            };
            let mut random = Random::new(seed.wrapping_mul(ROUNDS).wrapping_add(round));
            let leaf = |ty: &TensorType, sign: Sign| Some(sign.of(&random.tensor(ty, draw, LARGE)?));
            let Some(values) = term.evaluate(leaf) else { continue };
            evaluated = true;
            let (want, got) = (&values[term.root..=term.root], &values[right..=right]);
            // What cancels leaves the rounding of what it came from.
            let floats = values.iter().filter(|t| significand_bits(t.elem()).is_some());
            let largest = floats.map(magnitude).fold(0.0, f64::max);
            let ulps = |bits| (4.0 - f64::from(bits)).exp2() * largest;
            let slack = digits.filter(|_| agreement == Agreement::Real).map_or(0.0, ulps);
            if let Some(found) = difference_beyond(want, got, agreement, digits, &[slack]) {
                let what = found.to_string();
                return Outcome::Differs { seed, values, what };
            }
        }
        if evaluated { Outcome::Equal } else { Outcome::Unknown }
    }

    /// Folded values of small integer and boolean classes, and of exact moves, evaluated again without short cuts.
    fn constants(&mut self, egraph: &EGraph) {
        let mut ids: Vec<egg::Id> = egraph.classes().map(|c| c.id).collect();
        ids.sort_unstable();
        for id in ids {
            let data = &egraph[id].data;
            let (Some(constant), Some(ty)) = (&data.constant, &data.ty) else { continue };
            if ty.len().is_none_or(|n| n > FOLDED) {
                continue;
            }
            for node in egraph[id].iter() {
                let (Some(kind), Some(attrs)) = (node.kind(), node.attrs()) else { continue };
                let known = |&c: &egg::Id| {
                    let data = &egraph[c].data;
                    let ty = data.ty.as_ref().filter(|t| t.len().is_some_and(|n| n <= FOLDED))?;
                    Some(data.constant.as_ref()?.materialise(&ty.dims()?))
                };
                let operands: Option<Vec<Tensor>> = node.operands().iter().map(known).collect();
                let attrs = egraph.analysis.attrs.get(attrs);
                let (Some(operands), Some(dims), false) = (operands, ty.dims(), kind == OpKind::Constant)
                else {
                    continue;
                };
                let want = constant.materialise(&dims);
                let prints: Vec<u64> = operands.iter().chain([&want]).map(fingerprint).collect();
                let key = format!("fold {}{attrs:?}{operands:?} {ty} {prints:x?}", kind.name());
                if !self.seen.insert(key) {
                    continue;
                }
                let Some(got) = evaluate_node(kind, attrs, &operands, ty) else { continue };
                self.constants += 1;
                // Other terms of the class may have been rounded otherwise.
                let float = matches!(ty.elem.kind(), Kind::Float | Kind::Complex);
                let agreement = if float { Agreement::Real } else { Agreement::Bits };
                if let Some(found) = difference(&[got], &[want], agreement, None) {
                    let (loc, span) = egraph.analysis.origin_loc(data.origin);
                    let message = format!("constant folding of {} is wrong: {found}", kind.name());
                    self.finding = Some(Diagnostic::error(message).at(span).loc(loc));
                    return;
                }
            }
        }
    }
}

impl Observer for RuleCheck {
    fn admits(&mut self, egraph: &EGraph, step: &Step<'_>) -> bool {
        if self.finding.is_none() {
            self.step(egraph, step);
        }
        // What is wrong must not be built upon.
        self.finding.is_none()
    }

    fn rebuilt(&mut self, egraph: &EGraph) {
        if self.finding.is_none() {
            self.constants(egraph);
        }
    }

    fn stops(&self) -> bool {
        self.finding.is_some()
    }
}

/// An instance over smaller tensors, both sides in one term, and the right side's place.
fn smaller(step: &Step<'_>, left: &Term, both: &Term, right: usize) -> Option<(Term, usize)> {
    scales(both).into_iter().find_map(|scale| {
        let instance = match step.left {
            Left::Node(_) => scale.pair(both).map(|term| (term, right)),
            Left::Rule(rule, _) => {
                let (egraph, root) = scale.left(left)?;
                apply(rule, &egraph, root)
            }
        };
        instance.filter(|(term, _)| term.work() <= SMALL * 16)
    })
}

/// The first application of a rule to a class; conditions of usefulness are left out.
fn apply(rule: &Rule, egraph: &EGraph, root: egg::Id) -> Option<(Term, usize)> {
    let mut found = None;
    rule.occurrences(egraph, root, &mut |mut bindings| {
        let right = |i: usize| matches!(rule.clauses[i], Clause::Where(_));
        if rule.admit(egraph, &mut bindings, right)
            && let Some((plan, at)) = rule.build(egraph, &bindings)
            && plan.root_type(egraph, at) == egraph[root].data.ty
            && let Some(mut term) = left_term(egraph, root, Left::Rule(rule, &bindings))
        {
            found = term.add_plan(egraph, root, &plan, at).map(|right| (term, right));
        }
        found.is_none()
    });
    found
}

/// The step in words: what matched, and what it becomes.
pub fn describe(egraph: &EGraph, step: &Step<'_>) -> Option<String> {
    let mut term = left_term(egraph, step.class, step.left)?;
    let right = term.add_plan(egraph, step.class, step.right.0, step.right.1)?;
    let (from, to) = (term.expression(term.root), term.expression(right));
    Some(format!("{from} => {to}, where {}", term.leaf_types()))
}

fn finding(
    step: &Step<'_>,
    term: &Term,
    right: usize,
    seed: u64,
    values: &[Tensor],
    what: &str,
    (loc, span): (Loc, tpuc_support::Span),
) -> Diagnostic {
    /// Elements that are shown of each value.
    const SHOWN: usize = 16;
    let mut out =
        Diagnostic::error(format!("rewrite '{}' makes unequal terms equal: {what}", step.name)).loc(loc);
    if span != tpuc_support::Span::default() {
        out = out.at(span);
    }
    if let Left::Rule(rule, _) = step.left {
        out = out.note(format!("the rule says, {}: {}", rule.fp.name(), rule.equation));
    }
    out = out.note(format!("matched {}", term.expression(term.root)));
    out = out.note(format!("becomes {}", term.expression(right)));
    let types = term.leaf_types();
    if !types.is_empty() {
        out = out.note(format!("where {types}"));
    }
    let show = |t: &Tensor| {
        let all: Vec<String> = t.scalars().take(SHOWN).map(crate::term::scalar_text).collect();
        format!("{}{}", all.join(", "), if t.len() > SHOWN { ", ..." } else { "" })
    };
    for (n, (node, value)) in term.nodes.iter().zip(values).enumerate() {
        if matches!(node, TermNode::Leaf { known: None, .. }) {
            out = out.note(format!("%{n} = [{}]", show(value)));
        }
    }
    match (values.get(term.root), values.get(right)) {
        (Some(left), Some(other)) => out
            .note(format!("left  = [{}]", show(left)))
            .note(format!("right = [{}]; inputs of seed {seed}", show(other))),
        _ => out,
    }
}
