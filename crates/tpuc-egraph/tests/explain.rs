//! Explanations of programs whose terms are much larger than they are.

use std::fmt::Write as _;
use tpuc_egraph::explain::explain;
use tpuc_egraph::{Options, Roofline};
use tpuc_support::Source;

const STAGES: usize = 80;

/// As a tree, the result has 2^80 leaves.
fn doubling() -> String {
    let mut text = "func.func public @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {\n".to_string();
    for i in 0..STAGES {
        let x = if i == 0 { "%arg0".to_string() } else { format!("%s{}", i - 1) };
        let _ = writeln!(text, "%n{i} = stablehlo.negate {x} : tensor<4xf32>");
        let _ = writeln!(text, "%m{i} = stablehlo.negate %n{i} : tensor<4xf32>");
        let _ = writeln!(text, "%t{i} = stablehlo.tanh %m{i} : tensor<4xf32>");
        let _ = writeln!(text, "%s{i} = stablehlo.add %t{i}, {x} : tensor<4xf32>");
    }
    let _ = write!(text, "return %s{} : tensor<4xf32>\n}}\n", STAGES - 1);
    text
}

#[test]
fn what_terms_share_is_explained_once() {
    let text = doubling();
    let module = tpuc_syntax::parse(Source { name: "doubling", text: &text }).unwrap();
    let function = module.function("main").unwrap();
    let explained = explain(&module, function, &Options::default(), &Roofline::default()).unwrap();
    assert_eq!(explained.stories.len(), 4 * STAGES);
    for story in &explained.stories {
        assert!(story.steps.len() <= 8, "{}: {} steps", story.before, story.steps.len());
    }
    // Both negations of a stage vanish, and what read them says why.
    let tanh = explained.stories.iter().filter(|s| s.before.starts_with("tanh(negate(negate("));
    let told = tanh.filter(|s| s.steps.iter().any(|step| step.before.starts_with("negate(negate(")));
    assert_eq!(told.count(), STAGES);
}
