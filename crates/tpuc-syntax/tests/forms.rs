//! Spellings: what is written in different ways and means the same, and how values are printed.

use tpuc_ir::{Attr, Module, OpData, OpKind};
use tpuc_support::Source;
use tpuc_syntax::{PrintOptions, parse, print};
use tpuc_tensor::ElementType;

fn module(text: &str) -> Module {
    let source = Source { name: "t.mlir", text };
    parse(source).unwrap_or_else(|errors| panic!("{}", errors[0].render(source)))
}

fn op(module: &Module, kind: OpKind) -> &OpData {
    module.ops.values().find(|op| op.kind == kind).unwrap()
}

const ARGS: &str = "%a: tensor<2x3xf32>, %b: tensor<3x2xf32>, %x: tensor<1x5x2xf32>, %k: tensor<4x3x2xf32>, %z: tensor<f32>, %t: tuple<tensor<f32>>, %p: tensor<i1>";

fn function(body: &str) -> String {
    format!("func.func @f({ARGS}) {{\n  {body}\n  return\n}}\n")
}

#[test]
fn pretty_and_generic_form_give_the_same_op() {
    let pairs = [
        (
            "%0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>",
            "%0 = \"stablehlo.transpose\"(%a) <{permutation = array<i64: 1, 0>}> : (tensor<2x3xf32>) -> tensor<3x2xf32>",
        ),
        (
            "%0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>",
            "%0 = \"stablehlo.transpose\"(%a) {permutation = dense<[1, 0]> : tensor<2xi64>} : (tensor<2x3xf32>) -> tensor<3x2xf32>",
        ),
        (
            "%0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], precision = [HIGH, DEFAULT], algorithm = <lhs_precision_type = tf32> : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>",
            "%0 = \"stablehlo.dot_general\"(%a, %b) <{algorithm = #stablehlo.dot_algorithm<lhs_precision_type = tf32>, dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGH>, #stablehlo<precision DEFAULT>]}> : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>",
        ),
        (
            "%0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, f]x[o, 0, i]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x5x2xf32>, tensor<4x3x2xf32>) -> tensor<1x5x4xf32>",
            "%0 = \"stablehlo.convolution\"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[o, 0, i]->[b, 0, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1>, padding = dense<1> : tensor<1x2xi64>, rhs_dilation = array<i64: 1>, window_reversal = array<i1: false>, window_strides = array<i64: 1>}> : (tensor<1x5x2xf32>, tensor<4x3x2xf32>) -> tensor<1x5x4xf32>",
        ),
        (
            "%0 = stablehlo.reduce(%a init: %z) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>",
            "%0 = \"stablehlo.reduce\"(%a, %z) <{dimensions = array<i64: 0>}> ({\n^bb0(%l: tensor<f32>, %r: tensor<f32>):\n %1 = \"stablehlo.add\"(%l, %r) : (tensor<f32>, tensor<f32>) -> tensor<f32>\n \"stablehlo.return\"(%1) : (tensor<f32>) -> ()\n}) : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>",
        ),
        (
            "%0 = stablehlo.compare GE, %a, %a, NOTYPE : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>",
            "%0 = \"stablehlo.compare\"(%a, %a) <{compare_type = #stablehlo<comparison_type NOTYPE>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>",
        ),
        (
            "%0 = stablehlo.custom_call @foo(%a) : (tensor<2x3xf32>) -> tensor<f32>",
            "%0 = \"stablehlo.custom_call\"(%a) <{api_version = 1 : i32, call_target_name = \"foo\", has_side_effect = false, called_computations = []}> : (tensor<2x3xf32>) -> tensor<f32>",
        ),
        (
            "%0 = stablehlo.reduce_precision %a, format = e5m2 : tensor<2x3xf32>",
            "%0 = \"stablehlo.reduce_precision\"(%a) <{exponent_bits = 5 : i32, mantissa_bits = 2 : i32}> : (tensor<2x3xf32>) -> tensor<2x3xf32>",
        ),
        (
            "%0 = stablehlo.get_tuple_element %t[0] : (tuple<tensor<f32>>) -> tensor<f32>",
            "%0 = \"stablehlo.get_tuple_element\"(%t) <{index = 0 : i32}> : (tuple<tensor<f32>>) -> tensor<f32>",
        ),
        (
            "%0 = stablehlo.exponential %a : tensor<2x3xf32>",
            "%0 = \"stablehlo.exponential\"(%a) <{result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<DEFAULT>>}> : (tensor<2x3xf32>) -> tensor<2x3xf32>",
        ),
        (
            "%0 = stablehlo.select %p, %a, %a : tensor<i1>, tensor<2x3xf32>",
            "%0 = stablehlo.select %p, %a, %a : (tensor<i1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>",
        ),
    ];
    for (pretty, generic) in pairs {
        let (a, b) = (module(&function(pretty)), module(&function(generic)));
        let attrs = |m: &Module| m.ops.values().map(|op| op.attrs.clone()).collect::<Vec<_>>();
        assert_eq!(attrs(&a), attrs(&b), "{pretty}");
        let printed = print(&a, &PrintOptions::default());
        assert_eq!(printed, print(&b, &PrintOptions::default()));
        if !pretty.contains("NOTYPE") {
            assert!(printed.contains(&pretty.replace("%a", "%arg0")[5..20]), "{printed}");
        }
    }
}

#[test]
fn wrappers_and_aliases() {
    let text = "\
#name = \"x\"
!t = tensor<2xf32>
#loc = loc(unknown)
func.func nested @\"odd name\"(%arg0: !t {a.b = #name} loc(#loc1)) -> (!t {c.d}) attributes {e = 1 : i8} {
  return %arg0 : !t loc(callsite(#loc1 at fused<\"m\">[\"b\", #loc]))
} loc(#loc)
#loc1 = loc(\"a.py\":1:2 to 3:4)
";
    let bare = module(text);
    let wrapped = module(
        "\
builtin.module {
  func.func nested @\"odd name\"(%arg0: tensor<2xf32> {a.b = \"x\"} loc(\"a.py\":1:2 to 3:4)) -> (tensor<2xf32> {c.d}) attributes {e = 1 : i8} {
    return %arg0 : tensor<2xf32> loc(callsite(\"a.py\":1:2 to 3:4 at fused<\"m\">[\"b\", unknown]))
  }
}
",
    );
    let options = PrintOptions { locations: true, ..PrintOptions::default() };
    let printed = print(&bare, &options);
    assert_eq!(printed, print(&wrapped, &options));
    assert_eq!(print(&module(&printed), &options), printed);
    assert_eq!(
        printed,
        "\
module {
  func.func nested @\"odd name\"(%arg0: tensor<2xf32> {a.b = \"x\"} loc(#loc1)) -> (tensor<2xf32> {c.d}) attributes {e = 1 : i8} {
    return %arg0 : tensor<2xf32> loc(#loc2)
  } loc(unknown)
} loc(unknown)
#loc1 = loc(\"a.py\":1:2 to 3:4)
#loc2 = loc(callsite(\"a.py\":1:2 to 3:4 at fused<\"m\">[\"b\", unknown]))
"
    );
}

/// An attribute's text after parsing and printing it.
fn attr(text: &str) -> String {
    let printed = print(&module(&format!("module attributes {{a = {text}}} {{}}")), &PrintOptions::default());
    let inner = printed.strip_prefix("module attributes {a = ").unwrap();
    inner.split_once("} {\n").unwrap().0.to_string()
}

#[test]
fn attributes_print_as_in_mlir() {
    for text in [
        "1 : i64",
        "-3 : i8",
        "255 : ui8",
        "18446744073709551615 : ui64",
        "1 : index",
        "true",
        "[]",
        "[1, 2 : i32, 1.500000e+00, \"a\"]",
        "{}",
        "{b, \"c d\" = 2 : i64}",
        "array<i64>",
        "array<i64: 1, -2>",
        "array<i1: true, false>",
        "array<f32: 1.000000e+00>",
        "\"a\\22\\\\\\0A\"",
        "@f::@\"g h\"",
        "tensor<2x?xf32, #stablehlo.bounds<?, 4>>",
        "(f32) -> i1",
        "() -> ()",
        "#stablehlo.gather<offset_dims = [1], index_vector_dim = 1>",
        "#stablehlo.scatter<>",
        "!tpu.bar<\">\", [1]>",
        "#stablehlo.channel_handle<handle = 1, type = 2>",
        "#stablehlo<precision HIGHEST>",
        "#sdy.sharding<@m, [{\"x\"}, {}]>",
        "#stablehlo.conv<[b, 1, 0, f]x[o, 0, 1, i]->[f, 0, 1, b]>",
        "dense<[1, 0]> : tensor<2xindex>",
        "dense<> : tensor<0x2xi32>",
        "1.000000e+00 : f32",
        "0.333333343 : f32",
        "9.99999974E-6 : f32",
        "0x4996B438 : f32",
        "0x7FC00000 : f32",
        "-0.000000e+00 : f32",
        "3.339840e-01 : bf16",
        "1.000000e-300 : f64",
        "dense<(1.000000e+00,-2.000000e+00)> : tensor<complex<f32>>",
        "dense<[true, false]> : tensor<2xi1>",
        "dense<[[1, 2], [3, 4]]> : tensor<2x2xui8>",
        "dense<[0xFF800000, 1.500000e+00]> : tensor<2xf32>",
        "dense<9.375000e-02> : tensor<f8E5M2>",
    ] {
        assert_eq!(attr(text), text);
    }
    assert_eq!(attr("1"), "1 : i64");
    assert_eq!(
        attr("dense<\"0x0000803F00000040\"> : tensor<2xf32>"),
        "dense<[1.000000e+00, 2.000000e+00]> : tensor<2xf32>"
    );
    assert_eq!(attr("#tpu.y<a,\n   \"b  c\">"), "#tpu.y<a, \"b  c\">");
    assert_eq!(attr("\"\\FF\""), "\"\\FF\"");
}

#[test]
fn large_constants_are_written_as_bytes_or_elided() {
    let list: Vec<String> = (0..101).map(|i| (i % 7 - 3).to_string()).collect();
    let text = function(&format!("%0 = stablehlo.constant dense<[{}]> : tensor<101xi4>", list.join(", ")));
    let m = module(&text);
    let printed = print(&m, &PrintOptions::default());
    assert!(printed.contains("dense<\"0x0D0E0F00010203"), "{printed}");
    let value = |m: &Module| op(m, OpKind::Constant).attr("value").cloned();
    assert_eq!(value(&m), value(&module(&printed)));
    let options = PrintOptions { elide_larger_than: Some(100), ..PrintOptions::default() };
    assert!(print(&m, &options).contains("dense_resource<__elided__> : tensor<101xi4>"));
    let packed = function("%0 = stablehlo.constant dense<\"0x0502\"> : tensor<10xi1>");
    let Some(Attr::Dense(bits)) = value(&module(&packed)) else { panic!() };
    assert_eq!((bits.elem(), bits.to_ints().unwrap()), (ElementType::I1, vec![1, 0, 1, 0, 0, 0, 0, 0, 0, 1]));
}

#[test]
fn an_empty_module_has_a_body() {
    for text in ["", "module {}", "\"builtin.module\"() ({^bb0:}) : () -> ()"] {
        let m = module(text);
        assert_eq!(m.functions().count(), 0);
        assert_eq!(print(&m, &PrintOptions::default()), "module {\n}\n");
    }
    let text = "\"builtin.module\"() : () -> ()";
    assert!(parse(Source { name: "t.mlir", text }).is_err());
}
