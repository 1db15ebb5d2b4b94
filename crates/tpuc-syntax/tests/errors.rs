//! What a user sees for malformed text: the position, the message, and how many errors at once.

use tpuc_ir::{OpKind, verify};
use tpuc_support::{Diagnostic, Source};
use tpuc_syntax::{ParseOptions, UNSUPPORTED, parse, parse_with};

fn errors(text: &str) -> Vec<Diagnostic> {
    parse(Source { name: "t.mlir", text }).err().unwrap_or_default()
}

/// The only error, as `line:column message`.
fn only(text: &str) -> String {
    let found = errors(text);
    let [error] = &found[..] else { panic!("{text}\n{found:?}") };
    let start = error.span.expect("a span").start as usize;
    let line = text[..start].matches('\n').count() + 1;
    let column = start - text[..start].rfind('\n').map_or(0, |i| i + 1) + 1;
    format!("{line}:{column} {}", error.message)
}

fn body(text: &str) -> String {
    format!("func.func @f(%a: tensor<2xf32>, %i: tensor<2xi32>) {{\n  {text}\n  return\n}}\n")
}

#[test]
fn positions_and_messages() {
    let cases = [
        ("%0 = stablehlo.add %a, %b : tensor<2xf32>", "2:26 use of undefined value %b"),
        (
            "%0 = stablehlo.add %a, %i : tensor<2xf32>",
            "2:26 %i is used as tensor<2xf32>, but it has type tensor<2xi32>",
        ),
        ("%0 = stablehlo.add %a : tensor<2xf32>", "2:8 'stablehlo.add' takes 2 operands, found 1"),
        ("%a = stablehlo.abs %a : tensor<2xf32>", "2:3 redefinition of %a"),
        (
            "stablehlo.custom_call @f(%a) {c = #stablehlo.channel_handle<handle = 1>} : (tensor<2xf32>) -> ()",
            "2:62 a channel needs a handle and a type",
        ),
        ("%0:2 = stablehlo.abs %a : tensor<2xf32>", "2:10 'stablehlo.abs' has 1 results, but 2 are named"),
        ("%0 = stablehlo.abs %a#1 : tensor<2xf32>", "2:22 %a has 1 results, number 1 does not exist"),
        ("%0 = stablehlo.abs %a : tensor<2xf32", "3:3 expected '>' of a tensor type, found 'return'"),
        ("%0 = stablehlo.abs %a : tensor<2 f32>", "2:36 expected 'x' after an extent, found 'f32'"),
        ("%0 = stablehlo.abs %a tensor<2xf32>", "2:25 expected ':' and the type, found 'tensor'"),
        (
            "%0 = stablehlo.transpose %a, dims = [0 : (tensor<2xf32>) -> tensor<2xf32>",
            "2:42 expected ',' or ']', found ':'",
        ),
        (
            "%0 = stablehlo.compare XX, %a, %a : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>",
            "2:26 expected a comparison direction (EQ, NE, GE, GT, LE or LT), found 'XX'",
        ),
        (
            "%0 = stablehlo.constant dense<[1.0, 2.0]> : tensor<3xf32>",
            "2:27 the elements have shape 2, but the type is tensor<3xf32>",
        ),
        (
            "%0 = stablehlo.constant dense<[[1.0, 2.0], [3.0]]> : tensor<2x2xf32>",
            "2:46 this list has 1 elements where others have 2",
        ),
        ("%0 = stablehlo.constant dense<1> : tensor<f32>", "2:33 expected a floating-point literal"),
        ("%0 = stablehlo.constant dense<300> : tensor<i8>", "2:33 the value does not fit in i8"),
        (
            "%0 = stablehlo.constant dense<\"0x00\"> : tensor<2xf32>",
            "2:33 the string holds 1 bytes, which is not what the type needs",
        ),
        ("%0 = stablehlo.abs %a {x = 1, x = 2} : tensor<2xf32>", "2:33 the attribute 'x' is given twice"),
        ("%0 = foo.bar %a : tensor<2xf32>", "2:8 unknown operation 'foo.bar'"),
        (
            "%0 = \"stablehlo.abs\"(%a) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>",
            "2:8 'stablehlo.abs' has 1 operands, but 2 types",
        ),
        ("%0 = stablehlo.abs %a : tensor<2xf32> loc(#nowhere)", "2:45 undefined location alias #nowhere"),
        ("%0 = stablehlo.abs %a {x = \"open} : tensor<2xf32>", "2:30 the string is not closed on its line"),
        ("%0 = stablehlo.abs %a {x = #nothing} : tensor<2xf32>", "2:30 undefined attribute alias #nothing"),
    ];
    for (text, want) in cases {
        assert_eq!(only(&body(text)), want, "{text}");
    }
}

#[test]
fn the_caret_points_at_the_culprit() {
    let text = body("%0 = stablehlo.add %a, %b : tensor<2xf32>");
    let source = Source { name: "t.mlir", text: &text };
    let shown = errors(&text)[0].render(source);
    assert!(shown.contains("t.mlir:2:26"), "{shown}");
    assert!(shown.contains("                         ^^"), "{shown}");
    assert!(shown.contains("help: a value must be defined earlier"), "{shown}");
}

#[test]
fn parsing_goes_on_after_an_error() {
    let text = "\
func.func @f(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.abs %x : tensor<2xf32>
  %1 = stablehlo.abs %0 : tensor<2xf32>
  %2 = stablehlo.slice %a [0:] : (tensor<2xf32>) -> tensor<2xf32>
  %3:2 = stablehlo.while(%i = %a, %j = %y) : tensor<2xf32>, tensor<2xf32>
  cond {
    %4 = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %4 : tensor<i1>
  } do {
    stablehlo.return %i, %j : tensor<2xf32>, tensor<2xf32>
  }
  return %1 : tensor<2xf32>
}
func.func @g(%a: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.nonsense %a : tensor<2xf32>
  return %z : tensor<2xf32>
}
";
    let lines: Vec<usize> = errors(text)
        .iter()
        .map(|e| text[..e.span.unwrap().start as usize].matches('\n').count() + 1)
        .collect();
    assert_eq!(lines, [2, 4, 5, 15, 16]);
}

#[test]
fn unsupported_is_told_apart_from_invalid() {
    let unsupported = [
        body("%0 = stablehlo.constant dense_resource<blob> : tensor<2xf32>"),
        body("%0 = stablehlo.abs %a : tensor<2x!quant.uniform<i8:f32:{0:1}, {{1.0}}>>"),
        body("cf.br ^bb1\n^bb1:"),
        body("stablehlo.return\n^bb1:"),
        body("%0 = stablehlo.constant dense<1.0> : tensor<1152921504606846976xf32>"),
        body("%0 = stablehlo.constant dense<1.0> : tensor<1000000000xf32>"),
    ];
    for text in unsupported {
        assert_eq!(errors(&text)[0].constraint.as_deref(), Some(UNSUPPORTED), "{text}");
    }
    let invalid = [
        body("%0 = foo.bar %a : tensor<2xf32>"),
        body("%0 = stablehlo.nonsense %a : tensor<2xf32>"),
        body("%0 = \"chlo.nonsense\"(%a) : (tensor<2xf32>) -> tensor<2xf32>"),
        body("%0 = stablehlo.constant dense<0> : tensor<2xi3>"),
        body("%0 = stablehlo.abs %a : tensor<2xcomplex<f16>>"),
        body("%0 = stablehlo.abs %a : tensor<2x!stablehlo.token>"),
        body("%0 = stablehlo.abs %a : tensor<2x!quant.any<i8:f32>>"),
    ];
    for text in invalid {
        assert_eq!(errors(&text)[0].constraint, None, "{text}");
    }
}

#[test]
fn names_and_properties_that_nothing_declares() {
    let cases = [
        ("%0 = stablehlo.abs %a {x = #foo.y<1>} : tensor<2xf32>", "2:30 no dialect 'foo' is registered"),
        (
            "%0 = stablehlo.abs %a {x = #stablehlo.y<1>} : tensor<2xf32>",
            "2:30 dialect 'stablehlo' has nothing of the name 'y'",
        ),
        ("%0 = stablehlo.abs %a : !foo.y<1>", "2:27 no dialect 'foo' is registered"),
        (
            "%0 = \"stablehlo.abs\"(%a) <{x = 1}> : (tensor<2xf32>) -> tensor<2xf32>",
            "2:28 'stablehlo.abs' has no property 'x'",
        ),
        (
            "%0 = stablehlo.constant dense<[]> : tensor<2x0xf32>",
            "2:27 the elements have shape 0, but the type is tensor<2x0xf32>",
        ),
        (
            "func.func private @g() attributes {sym_visibility = \"private\"}",
            "2:26 'sym_visibility' is given by the form of a function, not as an attribute",
        ),
        ("\"builtin.module\"() ({}) : () -> ()", "2:3 a module has one region of one block"),
    ];
    for (text, want) in cases {
        assert_eq!(only(&body(text)), want, "{text}");
    }
    assert_eq!(only("#a.b = 1\n"), "1:1 an alias has no '.' in its name, which stands for a dialect");
    let bounds = |ty: &str| only(&format!("func.func private @g({ty})"));
    let cases = [
        ("tensor<?xf32, #stablehlo.bounds<4, 5>>", "1:22 2 bounds are given for 1 dimensions"),
        ("tensor<?xf32, #stablehlo.bounds<>>", "1:22 0 bounds are given for 1 dimensions"),
        ("tensor<?x2xf32, #stablehlo.bounds<4, 2>>", "1:22 dimension 1 has a bound, but its extent is known"),
    ];
    for (ty, want) in cases {
        assert_eq!(bounds(ty), want, "{ty}");
    }
    let module = parse(Source { name: "t.mlir", text: "module attributes {a = 1} {}" }).unwrap();
    assert_eq!(verify(&module)[0].message, "'builtin.module': 'a' does not name an attribute of a dialect");
}

/// What stands in an op's dictionary overrides its own syntax; locations may leave out the column, strings that are
/// not UTF-8 have one spelling.
#[test]
fn attributes_given_twice() {
    let text = body(
        "%1 = stablehlo.exponential %a {result_accuracy = #stablehlo.result_accuracy<atol = 9223372036854775.807, ulps = 1, \
         mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<2xf32>
         %0 = stablehlo.custom_call @g(%a) {call_target_name = \"h\", x = \"\\FF\\\"\"} \
         : (tensor<2xf32>) -> tensor<2xf32> loc(\"a\":1)",
    );
    let module = parse(Source { name: "t.mlir", text: &text }).unwrap();
    assert_eq!(verify(&module), []);
    let printed = tpuc_syntax::print(&module, &tpuc_syntax::PrintOptions::default());
    assert!(printed.contains("@h(%arg0) {x = \"\\FF\\22\"}"), "{printed}");
}

#[test]
fn unregistered_ops_on_request() {
    let text = body(
        "%0:2 = \"foo.bar\"(%a) ({}) {x = #foo.y<[1, \">\"]>} : (tensor<2xf32>) -> (tensor<f32>, !foo.t<1>)",
    );
    let source = Source { name: "t.mlir", text: &text };
    assert!(parse(source).is_err());
    let options = ParseOptions { allow_unregistered: true, ..ParseOptions::default() };
    let module = parse_with(source, &options).unwrap();
    let op = module.ops.values().find(|op| op.kind == OpKind::Unregistered).unwrap();
    assert_eq!((op.name(), op.results.len()), ("foo.bar", 2));
    assert_eq!(verify(&module), []);
}

/// The verifier's message for the only error.
fn verified(text: &str) -> String {
    let module = parse(Source { name: "t.mlir", text }).unwrap_or_else(|e| panic!("{text}\n{e:?}"));
    let found = verify(&module);
    let [error] = &found[..] else { panic!("{text}\n{found:?}") };
    error.message.clone()
}

#[test]
fn structure_of_functions_and_regions() {
    let cases = [
        ("func.func @f() { call @g() : () -> ()\n return }", "'func.call': @g is no function of this module"),
        (
            "func.func private @g(tensor<f32>)\nfunc.func @f() { call @g() : () -> ()\n return }",
            "'func.call': has 0 operands, but @g has 1",
        ),
        (
            "func.func private @g() -> tensor<f32>\nfunc.func @f() { %0 = call @g() : () -> tensor<f64>\n return }",
            "'func.call': result 0 has type tensor<f64>, but that of @g is tensor<f32>",
        ),
        ("func.func private @g()\nfunc.func private @g()", "'func.func': redefinition of symbol @g"),
        ("func.func @g()", "'func.func': a function without a body must be private"),
        (
            "func.func @f(%a: tensor<f32>) -> tensor<f64> { return %a : tensor<f32> }",
            "'func.return': returns (tensor<f32>), but the function's results are (tensor<f64>)",
        ),
        (
            "func.func @f(%a: tensor<f32>) { %0 = stablehlo.abs %a : tensor<f32> }",
            "'func.func': has a region that does not end with 'func.return'",
        ),
        ("func.func @f() { return\n return }", "'func.return': must be the last op of its block"),
        (
            "func.func @f() { stablehlo.return\n return }",
            "'stablehlo.return': must be the last op of its block",
        ),
        (
            "func.func @f() { func.func private @g()\n return }",
            "'func.func': cannot stand outside of a module's body",
        ),
        (
            "func.func @f(%a: tensor<f32> {b = 1 : i32}) { return }",
            "'func.func': 'b' in arg_attrs does not name an attribute of a dialect",
        ),
        (
            "func.func @f(%a: tensor<f32>) { \"stablehlo.abs\"(%a) : (tensor<f32>) -> ()\n return }",
            "'stablehlo.abs': has 0 results, but needs 1",
        ),
        (
            "func.func @f(%a: tensor<i1>) { \"stablehlo.if\"(%a) ({stablehlo.return}) : (tensor<i1>) -> ()\n return }",
            "'stablehlo.if': has 1 region, but needs 2",
        ),
    ];
    for (text, want) in cases {
        assert_eq!(verified(text), want, "{text}");
    }
}

/// What the reference verifier takes, although no producer writes it: other ends of functions, ops outside of them.
#[test]
fn lenient_structure_of_functions_and_regions() {
    for text in [
        "func.func @f(%a: tensor<f32>) -> tensor<f32> { stablehlo.return %a : tensor<f32> }",
        "%0 = stablehlo.constant dense<1> : tensor<i32>",
    ] {
        assert_eq!(verify(&parse(Source { name: "t.mlir", text }).unwrap()), [], "{text}");
    }
}

#[test]
fn the_framework_location_is_reported() {
    let text = body("%0 = stablehlo.reshape %a : (tensor<2xf32>) -> tensor<3xf32> loc(#loc1)")
        + "#loc1 = loc(\"f\"(#loc2))\n#loc2 = loc(\"net.py\":7:3)\n";
    let module = parse(Source { name: "t.mlir", text: &text }).unwrap();
    let found = verify(&module);
    assert_eq!(found[0].constraint.as_deref(), Some("reshape_c2"));
    assert_eq!(found[0].loc.file(), Some(("net.py", 7, 3)));
}
