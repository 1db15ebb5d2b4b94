//! Equations, true and false, in `testdata/equations` (written by `tools/equations/equations.py`): every true one is
//! found, and no false one.

use tpuc_egraph::RuleSet;
use tpuc_egraph::prove::{Mode, Options, Verdict, prove, same_signature};
use tpuc_ir::{Module, Op};
use tpuc_pass::{Manager, PassContext, parse_pipeline};

/// A module with its function's calls inlined.
fn load(name: &str, text: &str) -> (Module, Op) {
    let mut module =
        tpuc_syntax::parse(tpuc_support::Source { name, text }).unwrap_or_else(|e| panic!("{name}: {e:?}"));
    let passes = tpuc_transforms::registry().instantiate(&parse_pipeline("inline").unwrap()).unwrap();
    let mut cx = PassContext::new(tpuc_target::Machine::host());
    Manager { passes, verify_each: false, observer: None }.run(&mut module, &mut cx).unwrap();
    let entry = module.entry().unwrap();
    (module, entry)
}

fn outcome(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::SameNormalForm(_) | Verdict::Derived(_) => "equal",
        Verdict::Unknown { .. } => "not found",
        Verdict::Refuted(_) => "refuted",
        Verdict::Unsupported(_) => "unsupported",
    }
}

/// Runs a family and gives what is wrong, and how many of each verdict there were.
fn family(text: &str, base: &Options) -> (Vec<String>, [usize; 2]) {
    let rules = RuleSet::builtin().unwrap();
    let (mut wrong, mut counts) = (Vec::new(), [0; 2]);
    for case in text.split("// -----\n").filter(|c| !c.trim().is_empty()) {
        let (head, body) = case.split_once('\n').unwrap();
        let (a, b) = body.split_once("// ===\n").unwrap();
        let (kind, name) = head.trim_start_matches("// ").split_once(' ').unwrap();
        let (a, b) = (load(name, a), load(name, b));
        let (a, b) = ((&a.0, a.1), (&b.0, b.1));
        same_signature(a, b).unwrap_or_else(|e| panic!("{name}: {e}"));
        let mode = if kind.ends_with("exact") { Mode::Exact } else { Mode::Real };
        let verdict = outcome(&prove(a, b, rules, &Options { mode, ..base.clone() }));
        let truth = kind.starts_with("true");
        counts[usize::from(truth)] += 1;
        let good = if truth { verdict == "equal" } else { verdict == "not found" || verdict == "refuted" };
        if !good {
            wrong.push(format!("{kind} {name}: {verdict}"));
        }
    }
    (wrong, counts)
}

fn all(base: &Options) -> (Vec<String>, [usize; 2]) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testdata/equations");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let (mut wrong, mut counts) = (Vec::new(), [0; 2]);
    for path in paths {
        let (w, c) = family(&std::fs::read_to_string(path).unwrap(), base);
        wrong.extend(w);
        counts = [counts[0] + c[0], counts[1] + c[1]];
    }
    (wrong, counts)
}

#[test]
fn true_equations_are_found_and_false_ones_are_not() {
    let (wrong, [no, yes]) = all(&Options::default());
    assert!(yes >= 1550 && no >= 2000, "{yes} true and {no} false equations");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn false_equations_are_not_found_without_trying_inputs() {
    let (wrong, _) = all(&Options { refute: false, nodes: 1000, iterations: 3, ..Options::default() });
    let found: Vec<String> = wrong.into_iter().filter(|w| w.starts_with("false")).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn true_equations_are_not_refuted() {
    let options = Options { normal_forms: false, nodes: 1, iterations: 1, ..Options::default() };
    let refuted: Vec<String> =
        all(&options).0.into_iter().filter(|w| w.starts_with("true") && w.ends_with("refuted")).collect();
    assert!(refuted.is_empty(), "{}", refuted.join("\n"));
}
