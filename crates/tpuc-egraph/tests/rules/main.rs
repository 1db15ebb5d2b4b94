//! Every rule is tested on random instances against the reference interpreter; every condition of a rule is
//! shown to be needed by a counterexample without it; wrong rules are shown to be refused.

mod generate;
mod random;

use generate::{Instance, instance};
use random::Random;
use rustc_hash::FxHashMap;
use tpuc_egraph::EGraph;
use tpuc_egraph::context::evaluate;
use tpuc_egraph::lang::{Head, MONOID, plain_attrs};
use tpuc_egraph::rules::ast::Clause;
use tpuc_egraph::rules::matcher::{Plan, PlanRef};
use tpuc_egraph::rules::{BUILTIN, Rule, parse};
use tpuc_egraph::{Fp, RuleSet};
use tpuc_ir::{Attr, AttrDict, Builder, Module, OpData, OpKind, TensorType, Type};
use tpuc_support::Source;
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// Instances that must have fired for a rule to count as tested.
const ENOUGH: usize = 300;
/// Attempts at making one.
const TRIES: u64 = 100_000;

/// One op on tensors; reductions get a body.
fn compute(kind: OpKind, attrs: &AttrDict, operands: &[Tensor], ty: &TensorType) -> Option<Tensor> {
    let Some(monoid) = attrs.get(MONOID).and_then(Attr::as_str) else {
        return evaluate(kind, attrs, operands, ty);
    };
    let reducer = OpKind::from_name(&format!("stablehlo.{monoid}"))?;
    let type_of = |t: &Tensor| Type::tensor(t.elem(), t.shape().iter().map(|&d| d as i64));
    let mut module = Module::new();
    let inputs: Vec<Type> = operands.iter().map(type_of).collect();
    let result = Type::Tensor(ty.clone());
    let (function, block) = Builder::function(&mut module, "main", inputs, vec![result.clone()]);
    let (region, body) = module.new_region();
    let scalar = Type::tensor(ty.elem, []);
    let a = module.add_block_arg(body, scalar.clone(), Default::default());
    let b = module.add_block_arg(body, scalar.clone(), Default::default());
    let mut builder = Builder::new(&mut module, body);
    let sum = builder.value(reducer, [a, b], AttrDict::new(), scalar);
    builder.op(OpKind::Return, [sum], AttrDict::new(), []);
    let mut data = OpData::new(kind);
    data.operands = module.blocks[block].args.iter().copied().collect();
    data.attrs = plain_attrs(attrs);
    data.regions.push(region);
    let op = module.new_op(data, [result]);
    let value = module.ops[op].results[0];
    module.blocks[block].ops.push(op);
    Builder::new(&mut module, block).op(OpKind::FuncReturn, [value], AttrDict::new(), []);
    tpuc_interp::run(&module, function, operands, &Default::default()).ok()?.pop()
}

/// What happened when a rule met an instance.
#[derive(Debug)]
enum Verdict {
    Equal,
    Wrong(String),
}

/// The instance as an e-graph, with the value of every class.
struct World {
    egraph: EGraph,
    root: egg::Id,
    values: FxHashMap<egg::Id, Tensor>,
}

impl World {
    /// `None` when the interpreter does not accept the left side.
    fn new(instance: Instance) -> Option<Self> {
        let mut tensors: Vec<Tensor> = Vec::new();
        for n in &instance.graph.nodes {
            let value = match (n.node.head(), n.node.number()) {
                (Head::Input, Some(i)) => instance.inputs[i].clone(),
                (Head::Op(kind), _) => {
                    let operands: Vec<Tensor> =
                        n.node.operands().iter().map(|&c| tensors[usize::from(c)].clone()).collect();
                    let attrs = instance.context.attrs.get(n.node.attrs()?);
                    compute(kind, attrs, &operands, n.ty.as_ref()?)?
                }
                _ => return None,
            };
            tensors.push(value);
        }
        let (egraph, roots) = instance.graph.seed(instance.context);
        let mut values = FxHashMap::default();
        let mut ids = Vec::new();
        for (n, tensor) in instance.graph.nodes.iter().zip(tensors) {
            use egg::Language as _;
            let node = n.node.clone().map_children(|c| ids[usize::from(c)]);
            let id = egraph.lookup(node)?;
            ids.push(id);
            values.insert(id, tensor);
        }
        Some(Self { egraph, root: roots[0], values })
    }

    fn value(&self, id: egg::Id) -> Option<Tensor> {
        let id = self.egraph.find(id);
        let data = &self.egraph[id].data;
        let known = || Some(data.constant.as_ref()?.materialise(&data.ty.as_ref()?.dims()?));
        self.values.get(&id).cloned().or_else(known)
    }

    fn plan(&self, plan: &Plan, root: PlanRef) -> Option<Tensor> {
        let mut new: Vec<Tensor> = Vec::new();
        for n in &plan.nodes {
            let operand = |c: &PlanRef| match c {
                PlanRef::Class(id) => self.value(*id),
                PlanRef::New(i) => Some(new[*i].clone()),
            };
            let operands: Vec<Tensor> = n.children.iter().map(operand).collect::<Option<_>>()?;
            new.push(compute(n.kind, &n.attrs, &operands, &n.ty)?);
        }
        match root {
            PlanRef::Class(id) => self.value(id),
            PlanRef::New(i) => Some(new[i].clone()),
        }
    }
}

fn close(a: f64, b: f64, elem: ElementType, fp: Fp, scale: f64) -> bool {
    let tolerance = match elem.real() {
        ElementType::F64 => 1e-9,
        ElementType::F32 => 2e-4,
        _ => 0.0,
    };
    let exact = a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    exact || fp > Fp::Exact && (a == b || (a - b).abs() <= tolerance * scale)
}

fn same(a: &Tensor, b: &Tensor, fp: Fp) -> bool {
    if a.elem() != b.elem() || a.shape() != b.shape() {
        return false;
    }
    let scale = a.to_floats().into_iter().filter(|x| x.is_finite()).fold(1.0f64, |m, x| m.max(x.abs()));
    let float = |x, y| close(x, y, a.elem(), fp, scale);
    a.scalars().zip(b.scalars()).all(|pair| match pair {
        (Scalar::Float(x), Scalar::Float(y)) => float(x, y),
        (Scalar::Complex(xr, xi), Scalar::Complex(yr, yi)) => float(xr, yr) && float(xi, yi),
        (x, y) => x == y,
    })
}

/// A plan on one line.
fn brief(plan: &Plan) -> String {
    let line = |(i, n): (usize, &tpuc_egraph::rules::matcher::PlanNode)| {
        format!("%{i} = {}{:?}{:?} : {}", n.kind.short_name(), n.attrs, n.children, n.ty)
    };
    plan.nodes.iter().enumerate().map(line).collect::<Vec<_>>().join("; ")
}

/// Applies a rule to one random instance. `keep` says which conditions count.
fn attempt(rule: &Rule, seed: u64, keep: &dyn Fn(usize) -> bool) -> Vec<Verdict> {
    let mut random = Random::new(seed);
    let Some(world) = instance(rule, &mut random).and_then(World::new) else { return Vec::new() };
    let mut verdicts = Vec::new();
    rule.occurrences(&world.egraph, world.root, &mut |mut bindings| {
        if rule.admit(&world.egraph, &mut bindings, keep)
            && let Some((plan, root)) = rule.build(&world.egraph, &bindings)
        {
            let have = plan.root_type(&world.egraph, root);
            let want = world.egraph[world.root].data.ty.clone();
            let left = world.value(world.root);
            verdicts.push(if have != want {
                Verdict::Wrong(format!("the right side has type {have:?}, not {want:?}"))
            } else {
                match (left, world.plan(&plan, root)) {
                    (Some(left), Some(right)) if same(&left, &right, rule.fp) => Verdict::Equal,
                    (left, right) => Verdict::Wrong(format!("{left:?} became {right:?} by {}", brief(&plan))),
                }
            });
        }
        verdicts.len() < 4
    });
    verdicts
}

/// How often the rule fired and was right; the first wrong instance otherwise.
fn test_rule(rule: &Rule, enough: usize, keep: &dyn Fn(usize) -> bool) -> Result<usize, String> {
    let mut fired = 0;
    for seed in 0..TRIES {
        for verdict in attempt(rule, seed, keep) {
            match verdict {
                Verdict::Equal => fired += 1,
                Verdict::Wrong(why) => {
                    return Err(format!("{} ({}), instance {seed}: {why}", rule.name, rule.equation));
                }
            }
        }
        if fired >= enough {
            break;
        }
    }
    Ok(fired)
}

fn is_where(rule: &Rule, i: usize) -> bool {
    matches!(rule.clauses[i], Clause::Where(_))
}

/// Soundness: with its `where` conditions alone, no rule changes a value.
#[test]
fn every_rule_is_right() {
    let rules = RuleSet::builtin().unwrap_or_else(|e| panic!("{e}"));
    let mut problems = Vec::new();
    for rule in rules.rules() {
        match test_rule(rule, ENOUGH, &|i| is_where(rule, i)) {
            Ok(fired) if fired < ENOUGH => problems.push(format!("{} fired only {fired} times", rule.name)),
            Ok(_) => {}
            Err(why) => problems.push(why),
        }
    }
    assert!(
        problems.is_empty(),
        "{} of {} rules:\n{}",
        problems.len(),
        rules.rules().len(),
        problems.join("\n")
    );
}

/// Necessity: without any one `where` condition there is a counterexample.
#[test]
fn every_condition_is_needed() {
    let rules = RuleSet::builtin().unwrap_or_else(|e| panic!("{e}"));
    let mut problems = Vec::new();
    for rule in rules.rules() {
        for dropped in (0..rule.clauses.len()).filter(|&i| is_where(rule, i)) {
            if let Ok(fired) = test_rule(rule, usize::MAX, &|i| i != dropped && is_where(rule, i)) {
                problems.push(format!("{}: clause {dropped} is not needed ({fired} instances)", rule.name));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Rules that look right and are not.
const MUTANTS: &str = include_str!("mutants.rules");

#[test]
fn mutants_are_refused() {
    let (mutants, errors) = parse(MUTANTS);
    assert!(errors.is_empty(), "{}", errors[0].render(Source { name: "mutants", text: MUTANTS }));
    assert!(mutants.len() >= 10);
    let survivors: Vec<&str> = mutants
        .iter()
        .filter(|rule| test_rule(rule, usize::MAX, &|i| is_where(rule, i)).is_ok())
        .map(|rule| rule.name.as_str())
        .collect();
    assert!(survivors.is_empty(), "not refused: {survivors:?}");
}

/// What the loader says about texts that are not rules.
#[test]
fn mistakes_are_explained() {
    let cases = [
        ("# e\nrule a exact: frobnicate(?x) => ?x", "unknown op `frobnicate`"),
        ("# e\nrule a exact: negate(?x) => ?y", "?y does not occur on the left side"),
        ("# e\nrule a exact: add(?x) => ?x", "stablehlo.add does not take 1 operands"),
        ("# e\nrule a exact: transpose(?x) => ?x", "stablehlo.transpose needs `permutation`"),
        ("# e\nrule a exact: transpose[axis=?p](?x) => ?x", "stablehlo.transpose has no attribute `axis`"),
        ("# e\nrule a exactly: negate(?x) => ?x", "`exactly` is not one of"),
        ("rule a exact: negate(?x) => ?x", "has no equation in a comment above it"),
        ("# e\nrule a exact: negate(?x) => ?x where even(?x)", "unknown function `even`"),
        ("# e\nrule a exact: negate(?x) => ?x where rank(?x, 1)", "rank takes 1 arguments, not 2"),
        ("# e\nrule a exact: transpose[permutation=?x](?x) => ?x", "?x is a value, not a class"),
        ("# e\nrule a exact: ?x => ?x", "a left side starts with an op"),
        ("# e\nrule a exact: negate(?x) => reshape(?x)", "stablehlo.reshape needs `result_shape`"),
    ];
    for (text, want) in cases {
        let (_, errors) = parse(text);
        let rendered: Vec<String> =
            errors.iter().map(|e| e.render(Source { name: "a.rules", text })).collect();
        assert!(rendered.iter().any(|e| e.contains(want)), "{text}\n{rendered:?}");
    }
}

/// The documentation knows every function and every rule file.
#[test]
fn documentation_is_complete() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md");
    let text = std::fs::read_to_string(path).expect("docs/rules.md");
    let functions = tpuc_egraph::rules::functions::FUNCTIONS.iter().map(|f| format!("`{}(", f.name));
    let files = BUILTIN.iter().map(|(name, _)| format!("`{name}.rules`"));
    let missing: Vec<String> = functions.chain(files).filter(|what| !text.contains(what.as_str())).collect();
    assert!(missing.is_empty(), "docs/rules.md does not mention {missing:?}");
}
