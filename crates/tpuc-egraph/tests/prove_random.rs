//! Random programs and mutated copies of them: what is found equal without trying inputs agrees on all inputs that are
//! tried. `TPUC_PROVE_PROGRAMS` sets how many pairs are looked at, `TPUC_PROVE_SEED` where they start.

use tpuc_egraph::RuleSet;
use tpuc_egraph::prove::{Mode, Options, Verdict, field::Points, prove, refute::refute};
use tpuc_ir::{Module, Op, TensorType};
use tpuc_tensor::ElementType;

/// Element types of values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Float,
    Int,
    Bool,
}

impl Kind {
    fn ty(self) -> &'static str {
        match self {
            Kind::Float => "tensor<2xf32>",
            Kind::Int => "tensor<2xi8>",
            Kind::Bool => "tensor<2xi1>",
        }
    }
}

/// An op on earlier values: arguments are two of each kind.
#[derive(Clone)]
struct Step {
    op: &'static str,
    of: Vec<usize>,
    kind: Kind,
}

const FLOAT_1: &[&str] = &[
    "negate",
    "abs",
    "exponential",
    "log",
    "sqrt",
    "rsqrt",
    "tanh",
    "logistic",
    "floor",
    "ceil",
    "sign",
    "sine",
    "cosine",
    "cbrt",
    "exponential_minus_one",
    "log_plus_one",
];
const FLOAT_2: &[&str] = &[
    "add",
    "subtract",
    "multiply",
    "divide",
    "maximum",
    "minimum",
    "add",
    "multiply",
    "subtract",
    "remainder",
];
const INT_1: &[&str] = &["negate", "not", "abs", "popcnt", "sign"];
const INT_2: &[&str] = &[
    "add",
    "subtract",
    "multiply",
    "maximum",
    "minimum",
    "and",
    "or",
    "xor",
    "shift_left",
    "shift_right_logical",
    "shift_right_arithmetic",
    "divide",
    "remainder",
];
const BOOL_2: &[&str] = &["and", "or", "xor"];
const COMPARE: &[&str] = &["compare LT", "compare EQ", "compare GE", "compare NE"];
const CONSTANTS: &[&str] = &["constant 0", "constant 1", "constant 2", "constant -1", "constant 3"];

struct Random(Points);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        (self.0.next_u64() >> 33) as usize % n.max(1)
    }
    fn one(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }
    /// A value of a kind among the first ones.
    fn value(&mut self, kinds: &[Kind], kind: Kind) -> usize {
        let all: Vec<usize> = (0..kinds.len()).filter(|&i| kinds[i] == kind).collect();
        // Late values, so that programs are deep.
        let (a, b) = (self.below(all.len()), self.below(all.len()));
        all[a.max(b)]
    }
    fn step(&mut self, kinds: &[Kind], kind: Kind) -> Step {
        let (op, of): (&str, Vec<Kind>) = match (kind, self.below(10)) {
            (Kind::Float | Kind::Int, 0) => (self.one(CONSTANTS), vec![]),
            (Kind::Float | Kind::Int, 1) => ("select", vec![Kind::Bool, kind, kind]),
            (Kind::Float, 2) => ("convert", vec![if self.below(2) == 0 { Kind::Int } else { Kind::Bool }]),
            (Kind::Int, 2) => ("convert", vec![Kind::Bool]),
            (Kind::Float, 3..5) => (self.one(FLOAT_1), vec![kind]),
            (Kind::Float, 5) => ("reverse", vec![kind]),
            (Kind::Float, _) => (self.one(FLOAT_2), vec![kind; 2]),
            (Kind::Int, 3) => (self.one(INT_1), vec![kind]),
            (Kind::Int, _) => (self.one(INT_2), vec![kind; 2]),
            (Kind::Bool, 0) => ("not", vec![kind]),
            (Kind::Bool, 1..4) => (self.one(BOOL_2), vec![kind; 2]),
            (Kind::Bool, _) => {
                let of = if self.below(3) == 0 { Kind::Int } else { Kind::Float };
                (self.one(COMPARE), vec![of; 2])
            }
        };
        let of = of.into_iter().map(|k| self.value(kinds, k)).collect();
        Step { op, of, kind }
    }
    fn program(&mut self) -> Vec<Step> {
        let mut kinds = ARGUMENTS.to_vec();
        let mut steps = Vec::new();
        for n in 0..5 + self.below(7) {
            let kind = match self.below(6) {
                0 => Kind::Int,
                1 => Kind::Bool,
                _ if n % 3 == 2 => Kind::Int,
                _ => Kind::Float,
            };
            steps.push(self.step(&kinds, kind));
            kinds.push(kind);
        }
        steps
    }
    /// A copy with one or two changes, some of which change nothing.
    fn mutated(&mut self, steps: &[Step]) -> Vec<Step> {
        let mut out = steps.to_vec();
        for _ in 0..1 + self.below(2) {
            let at = self.below(out.len());
            let mut kinds = ARGUMENTS.to_vec();
            kinds.extend(out[..at].iter().map(|s| s.kind));
            let kind = out[at].kind;
            match self.below(4) {
                0 => out[at].of.reverse(),
                1 if !out[at].of.is_empty() => {
                    let place = self.below(out[at].of.len());
                    let before = out[at].of[place];
                    let of = kinds[before];
                    out[at].of[place] = self.value(&kinds, of);
                }
                _ => out[at] = self.step(&kinds, kind),
            }
            // Operands that were swapped may be of other kinds.
            if out[at].op == "select" && kinds[out[at].of[0]] != Kind::Bool {
                out[at].of.reverse();
            }
        }
        out
    }
}

const ARGUMENTS: [Kind; 6] = [Kind::Float, Kind::Float, Kind::Int, Kind::Int, Kind::Bool, Kind::Bool];

/// The program as a function that returns its last value of each kind.
fn text(steps: &[Step]) -> String {
    let mut kinds = ARGUMENTS.to_vec();
    kinds.extend(steps.iter().map(|s| s.kind));
    let arguments: Vec<String> =
        ARGUMENTS.iter().enumerate().map(|(i, k)| format!("%{i}: {}", k.ty())).collect();
    let mut body = String::new();
    for (n, s) in steps.iter().enumerate() {
        let (id, ty) = (ARGUMENTS.len() + n, s.kind.ty());
        let of: Vec<String> = s.of.iter().map(|i| format!("%{i}")).collect();
        let of = of.join(", ");
        let types: Vec<&str> = s.of.iter().map(|&i| kinds[i].ty()).collect();
        let types = types.join(", ");
        body += &match s.op.split_once(' ') {
            Some(("constant", value)) => {
                let point = if s.kind == Kind::Float { ".0" } else { "" };
                format!("  %{id} = stablehlo.constant dense<{value}{point}> : {ty}\n")
            }
            Some((_, direction)) => {
                let kind = if kinds[s.of[0]] == Kind::Float { "FLOAT" } else { "SIGNED" };
                format!("  %{id} = stablehlo.compare {direction}, {of}, {kind} : ({types}) -> {ty}\n")
            }
            None if s.op == "reverse" => format!("  %{id} = stablehlo.reverse {of}, dims = [0] : {ty}\n"),
            None if s.op == "select" => {
                format!("  %{id} = stablehlo.select {of} : tensor<2xi1>, {ty}\n")
            }
            None if s.op == "convert" => format!("  %{id} = stablehlo.convert {of} : ({types}) -> {ty}\n"),
            None => format!("  %{id} = stablehlo.{} {of} : {ty}\n", s.op),
        };
    }
    let last = |kind: Kind| kinds.iter().rposition(|k| *k == kind).unwrap_or(0);
    let results = [Kind::Float, Kind::Int, Kind::Bool].map(last);
    let list = results.map(|i| format!("%{i}")).join(", ");
    let types = [Kind::Float, Kind::Int, Kind::Bool].map(Kind::ty).join(", ");
    format!(
        "func.func @main({}) -> ({types}) {{\n{body}  return {list} : {types}\n}}\n",
        arguments.join(", ")
    )
}

fn load(text: &str) -> (Module, Op) {
    let module = tpuc_syntax::parse(tpuc_support::Source { name: "random", text })
        .unwrap_or_else(|e| panic!("{e:?}\n{text}"));
    let entry = module.entry().unwrap();
    (module, entry)
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

#[test]
fn what_is_proven_holds_on_inputs() {
    let rules = RuleSet::builtin().unwrap();
    let types = ARGUMENTS.map(|k| match k {
        Kind::Float => TensorType::new(ElementType::F32, [2]),
        Kind::Int => TensorType::new(ElementType::I8, [2]),
        Kind::Bool => TensorType::new(ElementType::I1, [2]),
    });
    let (start, count) = (number("TPUC_PROVE_SEED", 1), number("TPUC_PROVE_PROGRAMS", 250));
    let mut equal = 0;
    for seed in start..start + count {
        let mut random = Random(Points::seeded(seed));
        let program = random.program();
        let copy = random.mutated(&program);
        let (left, right) = (text(&program), text(&copy));
        let (a, b) = (load(&left), load(&right));
        let (a, b) = ((&a.0, a.1), (&b.0, b.1));
        for mode in [Mode::Real, Mode::Exact] {
            let options = Options { mode, refute: false, nodes: 600, iterations: 3, ..Options::default() };
            if !matches!(prove(a, b, rules, &options), Verdict::SameNormalForm(_) | Verdict::Derived(_)) {
                continue;
            }
            equal += 1;
            if let Some(found) = refute(a, b, &types, mode) {
                panic!("seed {seed}, {mode:?}: found equal, but not on {found:#?}\n{left}\n{right}");
            }
        }
    }
    // A test of nothing shows nothing.
    assert!(equal >= count / 10, "only {equal} of {count} pairs were found equal");
}
