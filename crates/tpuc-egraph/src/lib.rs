//! Equality saturation over the tensor IR: the only crate that knows egg.
//!
//! [`optimize()`] takes a function's blocks apart into windows ([`mod@window`]), puts each that is not equal to an
//! earlier one into an e-graph ([`build`]), applies the rules of `passes/rules` ([`rules`], [`saturate`]), and writes the cheapest equal program back ([`mod@extract`],
//! [`mod@write`]). [`form`] then decides which ops share a kernel.
//!
//! Invariants: all members of a class have the same type; budgets count nodes, matches and rounds, never time, so
//! that results are reproducible; an op that is not pure is never duplicated, dropped or reordered.

mod again;
pub mod build;
pub mod check;
pub mod context;
mod convolutions;
pub mod cost;
pub mod cover;
mod cut;
pub mod dump;
pub mod explain;
pub mod extract;
pub mod form;
pub mod forms;
pub mod graph;
mod infer;
pub mod lang;
pub mod observe;
pub mod optimize;
pub mod prove;
pub mod rules;
pub mod saturate;
mod shrink;
pub mod siblings;
mod term;
pub mod window;
pub mod write;

pub use context::EGraph;
pub use cost::{ConsumerPrices, CostModel, Roofline};
pub use cover::{Abilities, apart};
pub use extract::{Extraction, extract, extract_near};
pub use infer::result_type;
pub use lang::{Head, Node};
pub use observe::{Observer, Unobserved};
pub use optimize::{Error, Fuse, Options, Preference, Report, optimize, optimize_observed};
pub use rules::{Fp, RuleSet};
pub use saturate::Limits;
