//! What the tables in `dialects/` say about each op.

use crate::OpKind;

/// Properties that hold for every instance of an op.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// No side effect: may be removed when unused and duplicated freely.
    Pure,
    /// Result element i depends on operand elements i only; all shapes are equal.
    Elementwise,
    /// `f(a, b) = f(b, a)`
    Commutative,
    /// `f(f(a, b), c) = f(a, f(b, c))` in real arithmetic.
    Associative,
    /// Ends its block.
    Terminator,
    /// Regions may not refer to values defined outside.
    Isolated,
}

/// How many values an operand or result list entry stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arity {
    One,
    Optional,
    Variadic,
}

#[derive(Debug)]
pub struct OperandInfo {
    pub name: &'static str,
    pub arity: Arity,
}

#[derive(Debug)]
pub struct AttrInfo {
    pub name: &'static str,
    /// The kind's name in the tables: `i64`, `i64_array`, `bool_array`, `padding`, `dot_dims`, `precision_config`, ...
    pub kind: &'static str,
    pub optional: bool,
}

#[derive(Debug)]
pub struct OpInfo {
    /// Full name with dialect, `stablehlo.add`.
    pub name: &'static str,
    pub dialect: &'static str,
    pub summary: &'static str,
    pub operands: &'static [OperandInfo],
    pub results: &'static [OperandInfo],
    pub attrs: &'static [AttrInfo],
    pub regions: &'static [&'static str],
    pub traits: &'static [Trait],
    /// The family of the pretty form, see `tpuc-syntax`.
    pub syntax: &'static str,
    /// Constraint ids and texts of the specification, `("C1", "...")`.
    pub constraints: &'static [(&'static str, &'static str)],
}

impl OpKind {
    pub fn name(self) -> &'static str {
        self.info().name
    }
    /// The name without the dialect.
    pub fn short_name(self) -> &'static str {
        self.name().split_once('.').map_or(self.name(), |(_, n)| n)
    }
    pub fn has(self, t: Trait) -> bool {
        self.info().traits.contains(&t)
    }
    pub fn is_pure(self) -> bool {
        self.has(Trait::Pure)
    }
    pub fn is_elementwise(self) -> bool {
        self.has(Trait::Elementwise)
    }
}
