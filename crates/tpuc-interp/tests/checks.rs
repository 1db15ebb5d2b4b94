//! The check dialect and its custom calls: what holds, what does not, and what is said about it.

use std::cell::RefCell;
use tpuc_interp::{Event, InterpError, Options, run};
use tpuc_ir::Module;
use tpuc_support::Source;

fn parse(text: &str) -> Module {
    let source = Source { name: "test.mlir", text };
    tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()))
}

/// The failures of a program's checks, in order.
fn failures(text: &str) -> Vec<String> {
    let module = parse(text);
    let heard = RefCell::new(Vec::new());
    let listener = |event: Event| match event {
        Event::CheckFailed(failure) => heard.borrow_mut().push(failure.what),
        other => panic!("{other:?}"),
    };
    let options = Options { listener: Some(&listener), ..Options::default() };
    run(&module, module.entry().expect("an entry function"), &[], &options)
        .unwrap_or_else(|e| panic!("{e}\n{text}"));
    heard.into_inner()
}

/// `op` names a check with two operands; the values are the insides of `dense<...>`.
fn pair(ty: &str, a: &str, b: &str, op: &str) -> Vec<String> {
    let (name, attrs) = op.split_once(' ').unwrap_or((op, ""));
    failures(&format!(
        "func.func @main() {{
  %a = stablehlo.constant dense<{a}> : {ty}
  %b = stablehlo.constant dense<{b}> : {ty}
  \"check.{name}\"(%a, %b) {{{attrs}}} : ({ty}, {ty}) -> ()
  return
}}"
    ))
}

fn call(ty: &str, a: &str, b: &str, target: &str) -> Vec<String> {
    failures(&format!(
        "func.func @main() -> tensor<i1> {{
  %a = stablehlo.constant dense<{a}> : {ty}
  %b = stablehlo.constant dense<{b}> : {ty}
  %r = stablehlo.custom_call @check.{target}(%a, %b) : ({ty}, {ty}) -> tensor<i1>
  return %r : tensor<i1>
}}"
    ))
}

const NONE: [&str; 0] = [];

#[test]
fn equality_is_of_numbers_or_of_bits() {
    let eq = |ty: &str, a: &str, b: &str| pair(ty, a, b, "expect_eq");
    assert_eq!(eq("tensor<2xi32>", "[1, -2]", "[1, -2]"), NONE);
    assert_eq!(
        eq("tensor<2xi32>", "[1, -2]", "[1, 2]"),
        ["element [1] is -2, expected 2; 1 of 2 elements differ"]
    );
    assert_eq!(
        eq("tensor<2x2xi1>", "[[true, false], [true, true]]", "[[true, true], [true, false]]"),
        ["element [0, 1] is false, expected true; 2 of 4 elements differ"]
    );
    assert_eq!(
        eq("tensor<ui64>", "18446744073709551615", "18446744073709551614"),
        ["element [] is 18446744073709551615, expected 18446744073709551614; 1 of 1 elements differ"]
    );
    assert_eq!(eq("tensor<2xf32>", "[0.0, -0.0]", "[-0.0, 0.0]"), NONE);
    assert_eq!(eq("tensor<f32>", "0x7FC00000", "0x7FC00000"), NONE);
    assert_eq!(eq("tensor<f32>", "0x7FC00000", "0x7FC00001").len(), 1);
    assert_eq!(eq("tensor<f32>", "0.1", "0.10000001").len(), 1);
    assert_eq!(eq("tensor<complex<f32>>", "(1.0, 2.0)", "(1.0, 2.0)"), NONE);
    assert_eq!(
        eq("tensor<complex<f32>>", "(1.0, 2.0)", "(1.0, 3.0)"),
        ["element [] is (1.0, 2.0), expected (1.0, 3.0); 1 of 1 elements differ"]
    );
    assert_eq!(eq("tensor<0xf32>", "", ""), NONE);
}

#[test]
fn nearness_is_absolute_and_a_nan_is_near_a_nan() {
    let near =
        |a: &str, b: &str, attrs: &str| pair("tensor<f32>", a, b, &format!("expect_almost_eq {attrs}"));
    assert_eq!(near("1.0", "1.00009", ""), NONE);
    assert_eq!(
        near("1.0", "1.0002", ""),
        ["element [] is 1.0, expected 1.0002 within 1e-4; 1 of 1 elements differ"]
    );
    assert_eq!(near("1000.0", "1000.01", "").len(), 1, "the bound is not relative");
    assert_eq!(near("1.0", "1.0002", "tolerance = 1.0e-3 : f64"), NONE);
    assert_eq!(near("1.0", "1.00009", "tolerance = 1.0e-5 : f64").len(), 1);
    assert_eq!(near("0x7FC00000", "0xFFC00001", ""), NONE);
    assert_eq!(near("0x7FC00000", "1.0", "").len(), 1);
    assert_eq!(near("0x7F800000", "0x7F800000", ""), NONE);
    assert_eq!(near("0x7F800000", "0xFF800000", "").len(), 1);
    assert_eq!(near("0x7F800000", "3.0e38", "").len(), 1);
    assert_eq!(near("0.0", "5.0e-5", ""), NONE);
    let complex = |b: &str| pair("tensor<complex<f64>>", "(1.0, 2.0)", b, "expect_almost_eq");
    assert_eq!(complex("(1.00005, 1.99995)"), NONE);
    assert_eq!(complex("(1.00005, 1.9)").len(), 1);
}

#[test]
fn closeness_counts_the_values_between() {
    let close = |ty: &str, a: &str, b: &str, attrs: &str| pair(ty, a, b, &format!("expect_close {attrs}"));
    let three = "max_ulp_difference = 3 : ui64";
    // 1.0 and the value three steps on.
    assert_eq!(close("tensor<f32>", "0x3F800000", "0x3F800003", three), NONE);
    assert_eq!(
        close("tensor<f32>", "0x3F800000", "0x3F800004", three),
        ["element [] is 1.0, expected 1.0000005 within 0 to 3 ulp (4 ulp apart); 1 of 1 elements differ"]
    );
    assert_eq!(close("tensor<f32>", "0x3F800000", "0x3F800001", ""), NONE, "one by default");
    assert_eq!(close("tensor<f32>", "0x3F800000", "0x3F800002", "").len(), 1);
    // Across zero: the smallest numbers of both signs are two steps apart.
    assert_eq!(close("tensor<f32>", "0x00000001", "0x80000001", "max_ulp_difference = 2 : ui64"), NONE);
    assert_eq!(close("tensor<f32>", "0x00000001", "0x80000001", "max_ulp_difference = 1 : ui64").len(), 1);
    assert_eq!(close("tensor<f32>", "0.0", "-0.0", "max_ulp_difference = 0 : ui64"), NONE);
    assert_eq!(close("tensor<bf16>", "0x3F80", "0x3F83", three), NONE);
    assert_eq!(close("tensor<bf16>", "0x3F80", "0x3F84", three).len(), 1);
    assert_eq!(close("tensor<f16>", "0x3C00", "0x3BFD", three), NONE);
    assert_eq!(close("tensor<f64>", "0x3FF0000000000000", "0x3FF0000000000004", three).len(), 1);
    assert_eq!(close("tensor<f32>", "0x7FC00000", "0xFFC00001", three), NONE);
    assert_eq!(
        close("tensor<f32>", "0x7F800000", "0x7F7FFFFF", three).len(),
        1,
        "an infinity is near itself only"
    );
    assert_eq!(close("tensor<complex<f32>>", "(1.0, 1.0)", "(1.0, 1.0001)", three).len(), 1);
    let apart = "max_ulp_difference = 5 : ui64, min_ulp_difference = 2 : ui64";
    assert_eq!(close("tensor<f32>", "1.0", "1.0", apart).len(), 1, "too close");
}

#[test]
fn constants_are_attributes() {
    let text = |ty: &str, a: &str, b: &str, op: &str| {
        failures(&format!(
            "func.func @main() {{
  %a = stablehlo.constant dense<{a}> : {ty}
  \"check.{op}\"(%a) {{value = dense<{b}> : {ty}}} : ({ty}) -> ()
  return
}}"
        ))
    };
    assert_eq!(text("tensor<2xi8>", "[3, 4]", "[3, 4]", "expect_eq_const"), NONE);
    assert_eq!(text("tensor<2xi8>", "[3, 4]", "3", "expect_eq_const").len(), 1);
    assert_eq!(text("tensor<2xf16>", "[3.0, 4.0]", "[3.0, 4.0]", "expect_almost_eq_const"), NONE);
    assert_eq!(text("tensor<2xf16>", "[3.0, 4.0]", "[3.0, 4.01]", "expect_almost_eq_const").len(), 1);
}

#[test]
fn custom_calls_check_too() {
    assert_eq!(call("tensor<2xf32>", "[1.0, 2.0]", "[1.00009, 2.0]", "eq"), NONE);
    assert_eq!(call("tensor<2xf32>", "[1.0, 2.0]", "[1.0002, 2.0]", "eq").len(), 1);
    assert_eq!(call("tensor<2xi32>", "[1, 2]", "[1, 3]", "eq").len(), 1);
    assert_eq!(call("tensor<f32>", "1.0", "1.00009", "expect_eq").len(), 1);
    assert_eq!(call("tensor<f32>", "1.0", "1.0009", "expect_almost_eq"), NONE);
    assert_eq!(call("tensor<f32>", "1.0", "1.0011", "expect_almost_eq").len(), 1);
    assert_eq!(call("tensor<f32>", "0x3F800000", "0x3F800003", "expect_close"), NONE);
    assert_eq!(call("tensor<f32>", "0x3F800000", "0x3F800004", "expect_close").len(), 1);
}

#[test]
fn all_failures_are_told_and_without_a_listener_the_first_ends_the_run() {
    let text = "func.func @main() -> tensor<i1> {
  %a = stablehlo.constant dense<1> : tensor<i32>
  %b = stablehlo.constant dense<2> : tensor<i32>
  \"check.expect_eq\"(%a, %b) : (tensor<i32>, tensor<i32>) -> () loc(\"model.py\":3:1)
  \"check.expect_eq\"(%a, %a) : (tensor<i32>, tensor<i32>) -> ()
  %r = stablehlo.custom_call @check.eq(%b, %a) : (tensor<i32>, tensor<i32>) -> tensor<i1>
  return %r : tensor<i1>
}";
    assert_eq!(
        failures(text),
        [
            "element [] is 1, expected 2; 1 of 1 elements differ",
            "element [] is 2, expected 1; 1 of 1 elements differ"
        ]
    );
    let module = parse(text);
    let error = run(&module, module.entry().expect("main"), &[], &Options::default()).expect_err("an error");
    assert!(matches!(error, InterpError::ChecksFailed(_)));
    let want = "check.expect_eq (model.py:3:1) failed: element [] is 1, expected 2; 1 of 1 elements differ";
    assert_eq!(error.to_string(), want);
}

#[test]
fn printing_and_probing_pass_values_on() {
    let module = parse(
        "func.func @main() -> tensor<i32> {
  %a = stablehlo.constant dense<1> : tensor<i32>
  \"interpreter.print\"(%a) : (tensor<i32>) -> ()
  %b = \"interpreter.probe\"(%a) {probe_id = \"p\"} : (tensor<i32>) -> tensor<i32>
  return %b : tensor<i32>
}",
    );
    let heard = RefCell::new(Vec::new());
    let listener = |event: Event| heard.borrow_mut().push(event);
    let options = Options { listener: Some(&listener), ..Options::default() };
    let results = run(&module, module.entry().expect("main"), &[], &options).expect("a value");
    let one = results[0].clone();
    assert_eq!(heard.into_inner(), [Event::Print(one.clone()), Event::Probe("p".into(), one)]);
}

#[test]
fn a_composite_is_its_decomposition() {
    let text = "func.func @main() {
  %a = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %b = \"stablehlo.composite\"(%a) {name = \"my.twice\", decomposition = @twice, version = 1 : i32} : (tensor<2xi32>) -> tensor<2xi32>
  \"check.expect_eq_const\"(%b) {value = dense<[2, 4]> : tensor<2xi32>} : (tensor<2xi32>) -> ()
  return
}
func.func private @twice(%x: tensor<2xi32>) -> tensor<2xi32> {
  %y = stablehlo.add %x, %x : tensor<2xi32>
  return %y : tensor<2xi32>
}";
    assert_eq!(failures(text), NONE);
    assert_eq!(failures(&text.replace("[2, 4]", "[2, 5]")).len(), 1);
}
