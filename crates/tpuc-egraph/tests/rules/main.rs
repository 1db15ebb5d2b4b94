//! Every rule is tested on random instances against the reference interpreter; every condition of a rule is
//! shown to be needed by a counterexample without it; wrong rules are shown to be refused.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use tpuc_egraph::RuleSet;
use tpuc_egraph::rules::ast::Clause;
use tpuc_egraph::rules::check::{Conditions, Effort, check};
use tpuc_egraph::rules::{BUILTIN, Rule, parse};
use tpuc_support::Source;

/// Runs a test on every rule, on all processors; the problems in the order of the rules.
fn problems(rules: &[Rule], test: impl Fn(&Rule, &mut Vec<String>) + Sync) -> Vec<String> {
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some((i, rule)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, rules.get(i)?)))
        {
            let mut problems = Vec::new();
            test(rule, &mut problems);
            found.lock().expect("no test panics").extend(problems.into_iter().map(|p| (i, p)));
        }
    };
    std::thread::scope(|scope| {
        (0..std::thread::available_parallelism().map_or(1, usize::from)).for_each(|_| {
            scope.spawn(work);
        });
    });
    let mut found = found.into_inner().expect("no test panics");
    found.sort();
    found.into_iter().map(|(_, problem)| problem).collect()
}

/// Soundness: with its `where` conditions alone, no rule changes a value, of any rank and element type.
#[test]
fn every_rule_is_right() {
    let rules = RuleSet::builtin().unwrap_or_else(|e| panic!("{e}"));
    let effort = Effort::default();
    let problems = problems(rules.rules(), |rule, problems| match check(rule, Conditions::All, &effort) {
        Ok(tested) if !tested.enough(&effort) => {
            problems.push(format!("{} was tested too little: {tested:?}", rule.name))
        }
        Ok(_) => {}
        Err(why) => problems.push(format!("{} ({}): {why}", rule.name, rule.equation)),
    });
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Necessity: without any one `where` condition there is a counterexample.
#[test]
fn every_condition_is_needed() {
    let rules = RuleSet::builtin().unwrap_or_else(|e| panic!("{e}"));
    let problems = problems(rules.rules(), |rule, problems| {
        for dropped in (0..rule.clauses.len()).filter(|&i| matches!(rule.clauses[i], Clause::Where(_))) {
            if let Ok(tested) = check(rule, Conditions::Without(dropped), &THOROUGH) {
                problems.push(format!("{}: clause {dropped} is not needed: {tested:?}", rule.name));
            }
        }
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// For looking for an instance that must be there.
const THOROUGH: Effort = Effort { total: 20_000, each: 1_000, tries: 200_000 };

/// Rules that look right and are not.
const MUTANTS: &str = include_str!("mutants.rules");

#[test]
fn mutants_are_refused() {
    let (mutants, errors) = parse(MUTANTS);
    assert!(errors.is_empty(), "{}", errors[0].render(Source { name: "mutants", text: MUTANTS }));
    assert!(mutants.len() >= 10);
    let survivors = problems(&mutants, |rule, problems| {
        if check(rule, Conditions::All, &THOROUGH).is_ok() {
            problems.push(rule.name.to_string());
        }
    });
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
