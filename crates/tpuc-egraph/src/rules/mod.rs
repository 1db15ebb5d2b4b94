//! Rewrite rules: data in `passes/rules/*.rules`, loaded here.
//!
//! A rule is a pattern over nodes and their attributes, clauses that compute attributes and state conditions,
//! and a term to build. `docs/rules.md` describes the language.

pub mod ast;
pub mod check;
pub mod functions;
mod infinite;
mod lexer;
pub mod matcher;
mod parse;
pub(crate) mod sign;
pub mod trace;
pub mod value;

pub use ast::{Fp, Phase, Rule};
pub use matcher::{Bindings, Plan};
pub use parse::parse;
pub use value::Value;

use rustc_hash::FxHashMap;
use std::sync::OnceLock;
use tpuc_ir::OpKind;
use tpuc_support::{Diagnostic, Name, Source};

/// The rule files that come with the compiler, by algebraic family.
pub const BUILTIN: &[(&str, &str)] = &[
    ("arithmetic", include_str!("../../../../passes/rules/arithmetic.rules")),
    ("batch_norm", include_str!("../../../../passes/rules/batch_norm.rules")),
    ("bits", include_str!("../../../../passes/rules/bits.rules")),
    ("comparison", include_str!("../../../../passes/rules/comparison.rules")),
    ("complex", include_str!("../../../../passes/rules/complex.rules")),
    ("consumer", include_str!("../../../../passes/rules/consumer.rules")),
    ("consumer_cpu", include_str!("../../../../passes/rules/consumer_cpu.rules")),
    ("contraction", include_str!("../../../../passes/rules/contraction.rules")),
    ("contraction_algebra", include_str!("../../../../passes/rules/contraction_algebra.rules")),
    ("convert", include_str!("../../../../passes/rules/convert.rules")),
    ("convolution", include_str!("../../../../passes/rules/convolution.rules")),
    ("gather", include_str!("../../../../passes/rules/gather.rules")),
    ("identities", include_str!("../../../../passes/rules/identities.rules")),
    ("lattice", include_str!("../../../../passes/rules/lattice.rules")),
    ("layout", include_str!("../../../../passes/rules/layout.rules")),
    ("masks", include_str!("../../../../passes/rules/masks.rules")),
    ("precision", include_str!("../../../../passes/rules/precision.rules")),
    ("reduction", include_str!("../../../../passes/rules/reduction.rules")),
    ("reduction_algebra", include_str!("../../../../passes/rules/reduction_algebra.rules")),
    ("ring", include_str!("../../../../passes/rules/ring.rules")),
    ("scalar_motion", include_str!("../../../../passes/rules/scalar_motion.rules")),
    ("scatter", include_str!("../../../../passes/rules/scatter.rules")),
    ("selection", include_str!("../../../../passes/rules/selection.rules")),
    ("slicing", include_str!("../../../../passes/rules/slicing.rules")),
    ("streaming", include_str!("../../../../passes/rules/streaming.rules")),
    ("transcendental", include_str!("../../../../passes/rules/transcendental.rules")),
    ("windows", include_str!("../../../../passes/rules/windows.rules")),
];

/// Rules with an index by the op that their left side starts with.
#[derive(Debug, Default)]
pub struct RuleSet {
    rules: Vec<Rule>,
    by_kind: FxHashMap<OpKind, Vec<usize>>,
}

impl RuleSet {
    pub fn new(rules: Vec<Rule>) -> Self {
        let mut by_kind: FxHashMap<OpKind, Vec<usize>> = FxHashMap::default();
        for (i, rule) in rules.iter().enumerate() {
            for &kind in rule.lhs.head.kinds() {
                by_kind.entry(kind).or_default().push(i);
            }
        }
        Self { rules, by_kind }
    }

    /// Loads rule texts.
    ///
    /// # Errors
    /// Every problem that was found, rendered with its place.
    pub fn load(sources: &[Source<'_>]) -> Result<Self, String> {
        let (mut rules, mut errors): (Vec<Rule>, Vec<String>) = (Vec::new(), Vec::new());
        for source in sources {
            let (found, problems) = parse(source.text);
            errors.extend(problems.iter().map(|d| d.render(*source)));
            let file = source.name.rsplit(['/', '\\']).next().unwrap_or_default();
            let family: Name = file.strip_suffix(".rules").unwrap_or(file).into();
            for mut rule in found {
                if rules.iter().any(|r| r.name == rule.name) {
                    let twice = Diagnostic::error(format!("rule {} is declared twice", rule.name));
                    errors.push(twice.at(rule.span).render(*source));
                }
                rule.family = family.clone();
                rules.push(rule);
            }
        }
        if errors.is_empty() { Ok(Self::new(rules)) } else { Err(errors.join("\n")) }
    }

    /// The rules that come with the compiler.
    ///
    /// # Errors
    /// When an embedded file does not load, which a test rules out.
    pub fn builtin() -> Result<&'static Self, String> {
        static RULES: OnceLock<Result<RuleSet, String>> = OnceLock::new();
        let load = || {
            let sources: Vec<Source<'_>> =
                BUILTIN.iter().map(|&(name, text)| Source { name, text }).collect();
            Self::load(&sources)
        };
        RULES.get_or_init(load).as_ref().map_err(Clone::clone)
    }

    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The rules whose left side may start with this op, by number.
    pub fn starting_with(&self, kind: OpKind) -> &[usize] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }
}
