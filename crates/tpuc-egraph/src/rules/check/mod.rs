//! Testing rules: random instances of the left side, both sides evaluated by the reference interpreter.
//!
//! A rule claims every element type that its ops accept and its conditions admit, unless `test elem(..)` narrows
//! it. Types take turns, the one that fired least first, so that every claimed type is tested as often as the others.

mod generate;
mod random;
mod world;

use super::ast::{Clause, Rule};
use super::matcher::{Plan, PlanRef};
use generate::instance;
use random::Random;
use std::collections::BTreeMap;
use std::fmt;
use tpuc_ir::Module;
use tpuc_tensor::{ElementType, Tensor};
use world::{World, same};

/// How much a rule is tested. Counts, never time.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Applications in all.
    pub total: usize,
    /// Applications to each element type that the rule claims.
    pub each: usize,
    /// Attempts at making an instance.
    pub tries: u64,
}

impl Default for Effort {
    fn default() -> Self {
        Self { total: 300, each: 12, tries: 400_000 }
    }
}

/// What a rule was tested on.
#[derive(Clone, Debug, Default)]
pub struct Tested {
    /// Applications in which both sides were equal.
    pub fired: usize,
    /// The same for each element type of the claimed ones.
    pub elems: BTreeMap<ElementType, usize>,
    /// The same by the largest rank of the instance's values.
    pub ranks: BTreeMap<usize, usize>,
}

impl Tested {
    /// Claimed types that were tested less often than asked for.
    pub fn lacking(&self, effort: &Effort) -> Vec<ElementType> {
        self.elems.iter().filter(|&(_, &n)| n < effort.each).map(|(&e, _)| e).collect()
    }
    /// Whether the rule was tested as often as asked for.
    pub fn enough(&self, effort: &Effort) -> bool {
        self.fired >= effort.total && self.lacking(effort).is_empty()
    }
}

/// An instance on which the two sides differ.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// The number of the attempt: the same for the same rule, everywhere.
    pub attempt: u64,
    pub inputs: Vec<Tensor>,
    pub left: Option<Tensor>,
    /// `None` when the interpreter refuses the right side.
    pub right: Option<Tensor>,
    /// Both sides as functions `@left` and `@right` of the inputs.
    pub module: Option<Module>,
    /// The right side on one line.
    pub plan: String,
}

impl fmt::Display for Counterexample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attempt, inputs, left, right, plan, .. } = self;
        write!(f, "instance {attempt}: {left:?} became {right:?} by {plan}, of {inputs:?}")
    }
}

/// Which `where` clauses count; `when` clauses never do, since rules must be right without them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conditions {
    All,
    /// All but the clause of this number.
    Without(usize),
}

impl Conditions {
    fn keep(self, rule: &Rule, i: usize) -> bool {
        matches!(rule.clauses[i], Clause::Where(_)) && self != Conditions::Without(i)
    }
}

/// What is known of one element type while a rule is tested.
#[derive(Clone, Copy, Default)]
struct Progress {
    tried: usize,
    /// Instances of the left side.
    made: usize,
    fired: usize,
}

impl Progress {
    /// Whether the ops seem not to accept the type, or the conditions not to admit it.
    fn hopeless(self, others: usize) -> bool {
        const PATIENCE: usize = 500;
        self.fired == 0 && (self.made == 0 && self.tried >= PATIENCE || self.made >= PATIENCE && others > 0)
    }
}

/// Tests a rule until every claimed type has had enough, or all attempts are used up.
///
/// # Errors
/// The first instance on which the sides differ.
pub fn check(rule: &Rule, conditions: Conditions, effort: &Effort) -> Result<Tested, Box<Counterexample>> {
    let claimed: Vec<ElementType> = ElementType::ALL.iter().copied().filter(|&e| rule.claims(e)).collect();
    let mut progress = vec![Progress::default(); claimed.len()];
    let mut tested = Tested::default();
    for attempt in 0..effort.tries {
        let open = |p: &Progress| {
            !p.hopeless(tested.fired) && (p.fired < effort.each || tested.fired < effort.total)
        };
        // Every other turn is of a type that fired before: the others may never.
        let doubtful = |p: &Progress| attempt % 2 == 1 && p.fired == 0;
        let turn = |i: &usize| (doubtful(&progress[*i]), progress[*i].fired, progress[*i].tried);
        let Some(i) = (0..claimed.len()).filter(|&i| open(&progress[i])).min_by_key(turn) else { break };
        progress[i].tried += 1;
        let mut random = Random::new(attempt);
        let Some(world) = instance(rule, &mut random, claimed[i]).and_then(World::new) else { continue };
        progress[i].made += 1;
        let fired = apply(rule, &world, conditions, attempt)?;
        if fired > 0 {
            progress[i].fired += fired;
            tested.fired += fired;
            *tested.ranks.entry(world.rank()).or_default() += fired;
        }
    }
    let counts = claimed.into_iter().zip(&progress).filter(|(_, p)| p.fired > 0 || !p.hopeless(tested.fired));
    tested.elems = counts.map(|(e, p)| (e, p.fired)).collect();
    Ok(tested)
}

/// Applications of a rule to one instance that are looked at.
const OCCURRENCES: usize = 4;

/// How often the rule fired on an instance.
fn apply(
    rule: &Rule,
    world: &World,
    conditions: Conditions,
    attempt: u64,
) -> Result<usize, Box<Counterexample>> {
    let mut fired = 0;
    let mut wrong = None;
    rule.occurrences(&world.egraph, world.root, &mut |mut bindings| {
        if rule.admit(&world.egraph, &mut bindings, |i| conditions.keep(rule, i))
            && let Some((plan, root)) = rule.build(&world.egraph, &bindings)
        {
            fired += 1;
            wrong = compare(rule, world, &plan, root, attempt);
        }
        wrong.is_none() && fired < OCCURRENCES
    });
    wrong.map_or(Ok(fired), Err)
}

fn compare(
    rule: &Rule,
    world: &World,
    plan: &Plan,
    root: PlanRef,
    attempt: u64,
) -> Option<Box<Counterexample>> {
    let left = world.value(world.root);
    // A rule states when its right side has the type of the left one; elsewhere it would only waste the search's time.
    let typed = plan.root_type(&world.egraph, root) == world.egraph[world.root].data.ty;
    let right = world.plan(plan, root);
    if typed
        && let (Some(left), Some((right, way))) = (&left, &right)
        && same(left, right, rule.fp, *way)
    {
        return None;
    }
    Some(Box::new(Counterexample {
        attempt,
        inputs: world.inputs.clone(),
        left,
        right: right.map(|r| r.0),
        module: world.module(plan, root),
        plan: brief(plan),
    }))
}

/// A plan on one line.
fn brief(plan: &Plan) -> String {
    let line = |(i, n): (usize, &super::matcher::PlanNode)| {
        format!("%{i} = {}{:?}{:?} : {}", n.kind.short_name(), n.attrs, n.children, n.ty)
    };
    plan.nodes.iter().enumerate().map(line).collect::<Vec<_>>().join("; ")
}
