//! The check of rules during a search names the rule that is wrong, and no other.

use std::sync::Arc;
use tpuc_egraph::check::RuleCheck;
use tpuc_egraph::rules::BUILTIN;
use tpuc_egraph::{Options, Roofline, RuleSet, optimize_observed};
use tpuc_support::{Diagnostic, Source};
use tpuc_target::Machine;

/// Searches a program with the compiler's rules and one more; what the check found, and how many instances it evaluated.
fn search(program: &str, rule: &str) -> (Option<Diagnostic>, RuleCheck) {
    let mut module = tpuc_syntax::parse(Source { name: "program", text: program }).expect("a program");
    let function = module.functions().next().expect("a function");
    let builtin = BUILTIN.iter().map(|&(name, text)| Source { name, text });
    let sources: Vec<Source<'_>> = builtin.chain([Source { name: "more", text: rule }]).collect();
    let rules = RuleSet::load(&sources).unwrap_or_else(|e| panic!("{e}"));
    let options = Options { rules: Some(Arc::new(rules)), ..Options::default() };
    let cost = Roofline::of(&Machine::host());
    let mut check = RuleCheck::new(vec![0, 1, 2]);
    optimize_observed(&mut module, function, &options, &cost, &mut check).expect("a search");
    (check.finding.take(), check)
}

/// A wrong rule, a program in which it fires, and what the finding has to say.
const WRONG: [(&str, &str, &str); 8] = [
    (
        "# x - y = y - x\nrule swapped exact:\n  subtract(?x, ?y) => subtract(?y, ?x)",
        "func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> tensor<2x3xf32> {
           %r = stablehlo.subtract %x, %y : tensor<2x3xf32>
           return %r : tensor<2x3xf32> }",
        "matched subtract(%0, %1)",
    ),
    (
        "# x + 0.0 = x, bit for bit\nrule add-zero-bits exact:\n  add(?x, 0) => ?x",
        "func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
           %z = stablehlo.constant dense<0.0> : tensor<8xf32>
           %r = stablehlo.add %x, %z : tensor<8xf32>
           return %r : tensor<8xf32> }",
        "element",
    ),
    (
        "# transpose_p(transpose_q(x)), the wrong way round\nrule transposes-the-other-way exact:
  transpose[permutation=?p](transpose[permutation=?q](?x)) => transpose[permutation=take(?p, ?q)](?x)",
        "func.func @f(%x: tensor<4x4x4xf32>) -> tensor<4x4x4xf32> {
           %a = stablehlo.transpose %x, dims = [1, 0, 2] : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
           %r = stablehlo.transpose %a, dims = [0, 2, 1] : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
           return %r : tensor<4x4x4xf32> }",
        "permutation=[0, 2, 1]",
    ),
    (
        "# the sum over n repeated values is the value\nrule sum-of-broadcast-once algebraic:
  reduce[dimensions=?d, monoid=add](broadcast_in_dim[broadcast_dimensions=?e, result_shape=?s](?x), ?i)
  => broadcast_in_dim[broadcast_dimensions=positions(drop(range(len(?s)), ?d), ?e), result_shape=shape(?out)](?x)
  where neutral(add, ?i)",
        // Too large to be evaluated as it is.
        "func.func @f(%x: tensor<4096xf32>) -> tensor<4096xf32> {
           %z = stablehlo.constant dense<0.0> : tensor<f32>
           %b = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<4096xf32>) -> tensor<4096x8192xf32>
           %r = stablehlo.reduce(%b init: %z) applies stablehlo.add across dimensions = [1] : (tensor<4096x8192xf32>, tensor<f32>) -> tensor<4096xf32>
           return %r : tensor<4096xf32> }",
        "monoid=add",
    ),
    (
        "# (x y)^T = x y\nrule dot-transposes-itself algebraic:
  transpose[permutation=?p](dot_general[..?r](?x, ?y)) => dot_general[..?r](?x, ?y)",
        "func.func @f(%x: tensor<2048x512xf32>, %y: tensor<512x2048xf32>) -> tensor<2048x2048xf32> {
           %a = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<2048x512xf32>, tensor<512x2048xf32>) -> tensor<2048x2048xf32>
           %r = stablehlo.transpose %a, dims = [1, 0] : (tensor<2048x2048xf32>) -> tensor<2048x2048xf32>
           return %r : tensor<2048x2048xf32> }",
        "dot_general[dot_dimension_numbers=dot([], [], [1], [0])](%0, %1)",
    ),
    (
        "# x / 2 rounds like a shift\nrule divide-is-shift exact:
  divide(?x, 2) => shift_right_arithmetic(?x, splat(1, ?x))\n  where integer(?x)",
        "func.func @f(%x: tensor<16xi32>) -> tensor<16xi32> {
           %two = stablehlo.constant dense<2> : tensor<16xi32>
           %r = stablehlo.divide %x, %two : tensor<16xi32>
           return %r : tensor<16xi32> }",
        "becomes shift_right_arithmetic(%0, broadcast_in_dim",
    ),
    (
        "# the first part of a concatenation is all of it\nrule concatenate-takes-first exact:
  slice[..?r](concatenate[dimension=?d](?x, ..?xs)) => ?x\n  where same_type(?x, ?out)",
        "func.func @f(%x: tensor<768x512xbf16>, %y: tensor<768x512xbf16>) -> tensor<768x512xbf16> {
           %c = stablehlo.concatenate %x, %y, dim = 0 : (tensor<768x512xbf16>, tensor<768x512xbf16>) -> tensor<1536x512xbf16>
           %r = stablehlo.slice %c [768:1536, 0:512] : (tensor<1536x512xbf16>) -> tensor<768x512xbf16>
           return %r : tensor<768x512xbf16> }",
        "becomes %0",
    ),
    (
        "# exp x = exp2 x\nrule exponential-of-another-base algebraic:
  exponential(?x) => power(splat(2, ?x), ?x)",
        "func.func @f(%x: tensor<2x4xf64>) -> tensor<2x4xf64> {
           %r = stablehlo.exponential %x : tensor<2x4xf64>
           return %r : tensor<2x4xf64> }",
        "matched exponential(%0)",
    ),
];

#[test]
fn the_wrong_rule_is_named() {
    for (rule, program, says) in WRONG {
        let name = rule.split_whitespace().skip_while(|w| *w != "rule").nth(1).expect("a name");
        let (finding, _) = search(program, rule);
        let finding = finding.unwrap_or_else(|| panic!("{name} was not found"));
        let text = finding.render(Source { name: "program", text: program });
        assert!(text.contains(&format!("rewrite '{name}' makes unequal terms equal")), "{text}");
        assert!(text.contains(says), "{name} does not say '{says}': {text}");
        assert!(text.contains("left  = [") && text.contains("right = ["), "{text}");
        assert!(text.contains("program:"), "the op's place is shown: {text}");
    }
}

/// The same programs with right rules: nothing is found, and the check did look.
#[test]
fn right_rules_are_not_blamed() {
    for (_, program, _) in WRONG {
        let (finding, check) = search(program, "");
        assert!(finding.is_none(), "{program}: {finding:?}");
        assert_eq!(check.skipped.len(), 0, "{program}: {:?}", check.skipped);
    }
    let right = "# x + y + x = 2 x + y\nrule twice algebraic:\n  add(add(?x, ?y), ?x) => add(multiply(splat(2, ?x), ?x), ?y)\n  where float(?x)";
    let program =
        "func.func @f(%x: tensor<2048x2048xf32>, %y: tensor<2048x2048xf32>) -> tensor<2048x2048xf32> {
           %a = stablehlo.add %y, %x : tensor<2048x2048xf32>
           %r = stablehlo.add %x, %a : tensor<2048x2048xf32>
           return %r : tensor<2048x2048xf32> }";
    let (finding, check) = search(program, right);
    assert!(finding.is_none(), "{finding:?}");
    assert!(check.applications > 0 && check.instances > 0);
}

#[test]
fn merged_siblings_are_checked() {
    let program = "func.func @f(%x: tensor<64x768xf32>, %a: tensor<768x768xf32>, %b: tensor<768x768xf32>, %c: tensor<768x256xf32>) -> (tensor<64x768xf32>, tensor<64x768xf32>, tensor<64x256xf32>) {
           %p = stablehlo.dot_general %x, %a, contracting_dims = [1] x [0] : (tensor<64x768xf32>, tensor<768x768xf32>) -> tensor<64x768xf32>
           %q = stablehlo.dot_general %x, %b, contracting_dims = [1] x [0] : (tensor<64x768xf32>, tensor<768x768xf32>) -> tensor<64x768xf32>
           %r = stablehlo.dot_general %x, %c, contracting_dims = [1] x [0] : (tensor<64x768xf32>, tensor<768x256xf32>) -> tensor<64x256xf32>
           return %p, %q, %r : tensor<64x768xf32>, tensor<64x768xf32>, tensor<64x256xf32> }";
    let (finding, check) = search(program, "");
    assert!(finding.is_none(), "{finding:?}");
    assert!(check.instances >= 3, "one for each sibling: {check:?}");
    assert!(check.skipped.is_empty(), "{:?}", check.skipped);
}

/// What a rule asks of a class's sign is kept by the values that are drawn for it.
#[test]
fn signs_are_kept() {
    let program = "func.func @f(%x: tensor<26xf32>) -> (tensor<26xi1>, tensor<26xf32>) {
           %e = stablehlo.exponential %x : tensor<26xf32>
           %c = stablehlo.constant dense<0.0> : tensor<26xf32>
           %n = stablehlo.compare LT, %e, %c, FLOAT : (tensor<26xf32>, tensor<26xf32>) -> tensor<26xi1>
           %r = stablehlo.maximum %e, %c : tensor<26xf32>
           return %n, %r : tensor<26xi1>, tensor<26xf32> }";
    let (finding, check) = search(program, "");
    assert!(finding.is_none(), "{finding:?}");
    assert!(check.instances >= 2, "{check:?}");
}

#[test]
fn folded_constants_are_evaluated_again() {
    let program = "func.func @f() -> tensor<4xi32> {
           %a = stablehlo.constant dense<[1, 2, 3, 4]> : tensor<4xi32>
           %b = stablehlo.constant dense<7> : tensor<4xi32>
           %r = stablehlo.multiply %a, %b : tensor<4xi32>
           return %r : tensor<4xi32> }";
    let (finding, check) = search(program, "");
    assert!(finding.is_none(), "{finding:?}");
    assert!(check.constants > 0, "{check:?}");
}

/// What cannot be looked at is counted, not passed over.
#[test]
fn what_is_too_large_is_counted() {
    // Extents of two primes and their product have no smaller ones in their place.
    let program = "func.func @f(%x: tensor<1021x1031xf32>) -> tensor<1031x1021xf32> {
           %a = stablehlo.reshape %x : (tensor<1021x1031xf32>) -> tensor<1052651xf32>
           %r = stablehlo.reshape %a : (tensor<1052651xf32>) -> tensor<1031x1021xf32>
           return %r : tensor<1031x1021xf32> }";
    let (finding, check) = search(program, "");
    assert!(finding.is_none(), "{finding:?}");
    assert!(!check.skipped.is_empty(), "{check:?}");
    let remarks = check.remarks("check-rules");
    for (name, count) in &check.skipped {
        let says = format!("{count} applications of {name} were not checked");
        assert!(remarks.iter().any(|r| r.message.starts_with(&says)), "{remarks:?}");
    }
}
