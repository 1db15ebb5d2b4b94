//! Rules after loading: patterns, terms and conditions over numbered variables.

use super::functions::Function;
use super::value::Value;
use tpuc_ir::OpKind;
use tpuc_support::{Name, Span};
use tpuc_tensor::ElementType;

/// How far the two sides of a rule may differ. Ordered from strict to loose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fp {
    /// The same bits, for every input.
    Exact,
    /// Sums and products may be reordered, and the sign of a zero may change.
    Reassoc,
    /// Equal in real arithmetic: distribution, rescaling, delayed division.
    #[default]
    Algebraic,
    /// Approximations.
    Approx,
}

impl Fp {
    pub fn name(self) -> &'static str {
        match self {
            Fp::Exact => "exact",
            Fp::Reassoc => "reassoc",
            Fp::Algebraic => "algebraic",
            Fp::Approx => "approx",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        [Fp::Exact, Fp::Reassoc, Fp::Algebraic, Fp::Approx].into_iter().find(|f| f.name() == name)
    }
}

/// When a rule is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// From the start: the right side is hardly ever worse.
    Canonicalise,
    /// Only once the program is canonical: the cost model decides.
    Explore,
    /// Never in compilation, only when two programs are to be proved equal: no cost model wants the right side.
    Prove,
}

impl Phase {
    pub fn name(self) -> &'static str {
        match self {
            Phase::Canonicalise => "canonicalise",
            Phase::Explore => "explore",
            Phase::Prove => "prove",
        }
    }
    pub fn from_name(name: &str) -> Option<Self> {
        [Phase::Canonicalise, Phase::Explore, Phase::Prove].into_iter().find(|p| p.name() == name)
    }
}

/// The number of a variable; 0 is `?out`, the class that the left side was found in.
pub type Slot = usize;

/// `?out`
pub const OUT: Slot = 0;

#[derive(Clone, Debug, PartialEq)]
pub enum Pattern {
    /// Any class; the same class wherever the variable stands.
    Class(Slot),
    /// A splat of exactly this number (`-0.0` is not `0`).
    Number(f64),
    Node(NodePattern),
}

#[derive(Clone, Debug, PartialEq)]
pub struct NodePattern {
    pub head: HeadPattern,
    pub attrs: Vec<(Name, AttrPattern)>,
    /// Takes the attributes that are not named. Without it there may be none.
    pub rest: Option<Slot>,
    pub children: Vec<Pattern>,
    /// Takes the children after `children`. Without it there may be none.
    pub more: Option<Slot>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum HeadPattern {
    Op(OpKind),
    /// One of several ops, bound to a variable.
    Any(Slot, Vec<OpKind>),
}

impl HeadPattern {
    pub fn kinds(&self) -> &[OpKind] {
        match self {
            HeadPattern::Op(kind) => std::slice::from_ref(kind),
            HeadPattern::Any(_, kinds) => kinds,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum AttrPattern {
    Bind(Slot),
    Equal(Value),
}

/// A right side.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    Class(Slot),
    /// One of a list of classes.
    Item(Slot, Expr),
    /// A scalar constant, repeated to the type of a class or to a stated type.
    Splat(Expr, SplatType),
    Node {
        head: HeadTerm,
        attrs: Vec<(Name, Expr)>,
        rest: Option<Slot>,
        children: Vec<Term>,
        /// A list of classes after `children`.
        more: Option<Slot>,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub enum SplatType {
    Like(Slot),
    Stated { elem: Expr, shape: Expr },
}

#[derive(Clone, Debug, PartialEq)]
pub enum HeadTerm {
    Op(OpKind),
    Bound(Slot),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    Value(Value),
    Slot(Slot),
    List(Vec<Expr>),
    Call(&'static Function, Vec<Expr>),
    Equal(Box<Expr>, Box<Expr>),
    Not(Box<Expr>),
    Less(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
    And(Box<Expr>, Box<Expr>),
}

#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    /// Names a value for later clauses and the right side.
    Let(Slot, Expr),
    /// Without this the rule would be wrong.
    Where(Expr),
    /// Without this the rule would be right but useless.
    When(Expr),
}

/// What the test generator should draw from, where the left side alone does not say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestHints {
    /// Whether inputs are drawn positive and bounded away from zero.
    pub positive: bool,
}

/// A rewrite rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub name: Name,
    /// The name of the file that it stands in.
    pub family: Name,
    /// The comment above the rule.
    pub equation: String,
    pub fp: Fp,
    pub phase: Phase,
    pub lhs: NodePattern,
    pub rhs: Term,
    /// In the order of the text.
    pub clauses: Vec<Clause>,
    /// Element types of the matched value that the rule claims, see [`Rule::claims`].
    pub elems: Vec<ElementType>,
    pub test: TestHints,
    /// Names of the variables, by slot.
    pub variables: Vec<Name>,
    pub span: Span,
}

impl Rule {
    /// Whether the rule may fire on a value of this element type: one of the listed ones, or any but the exponents
    /// without sign and zero that scale blocks of narrow floats.
    pub fn claims(&self, elem: ElementType) -> bool {
        if self.elems.is_empty() { elem != ElementType::F8E8M0FNU } else { self.elems.contains(&elem) }
    }

    /// How many nodes deep the left side reads.
    pub fn depth(&self) -> usize {
        fn depth(p: &Pattern) -> usize {
            match p {
                Pattern::Node(n) => 1 + n.children.iter().map(depth).max().unwrap_or(0),
                Pattern::Class(_) | Pattern::Number(_) => 0,
            }
        }
        1 + self.lhs.children.iter().map(depth).max().unwrap_or(0)
    }
}
