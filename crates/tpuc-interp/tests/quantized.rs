//! Quantised programs, against the formulas of the specification worked out by hand.

use tpuc_interp::{Options, run};
use tpuc_support::Source;
use tpuc_tensor::{ElementType, Tensor};

fn run_main(text: &str, inputs: &[Tensor]) -> Vec<Tensor> {
    let source = Source { name: "test.mlir", text };
    let module = tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()));
    run(&module, module.entry().expect("an entry function"), inputs, &Options::default()).expect("results")
}

/// A function of one op in generic form.
fn op(body: &str, inputs: &[(&str, Tensor)], result: &str) -> Tensor {
    let params: Vec<String> = inputs.iter().enumerate().map(|(i, (ty, _))| format!("%{i}: {ty}")).collect();
    let types: Vec<&str> = inputs.iter().map(|(ty, _)| *ty).collect();
    let text = format!(
        "func.func @main({}) -> {result} {{\n  %r = {body} : ({}) -> {result}\n  return %r : {result}\n}}",
        params.join(", "),
        types.join(", ")
    );
    let inputs: Vec<Tensor> = inputs.iter().map(|(_, t)| t.clone()).collect();
    run_main(&text, &inputs).swap_remove(0)
}

fn i8s(shape: &[u64], values: &[i128]) -> Tensor {
    Tensor::from_ints(ElementType::I8, shape, values.iter().copied())
}

fn f32s(shape: &[u64], values: &[f64]) -> Tensor {
    Tensor::from_floats(ElementType::F32, shape, values)
}

const Q: &str = "!quant.uniform<i8:f32, 5.000000e-01:3>";

fn q(shape: &str) -> String {
    format!("tensor<{shape}{Q}>")
}

#[test]
fn quantize_rounds_to_even_and_clamps() {
    let x = f32s(&[7], &[0.0, 0.25, 0.75, -1.0, 1e9, -1e9, f64::NAN]);
    let got = op("\"stablehlo.uniform_quantize\"(%0)", &[("tensor<7xf32>", x)], &q("7x"));
    // x / 0.5 + 3: ties at 3.5 and 4.5.
    assert_eq!(got, i8s(&[7], &[3, 4, 4, 1, 127, -128, 0]));
    let narrow = "tensor<3x!quant.uniform<i8<-10:10>:f32, 1.000000e+00>>";
    let got = op(
        "\"stablehlo.uniform_quantize\"(%0)",
        &[("tensor<3xf32>", f32s(&[3], &[-50.0, 2.5, 50.0]))],
        narrow,
    );
    assert_eq!(got, i8s(&[3], &[-10, 2, 10]));
}

#[test]
fn dequantize_does_not_wrap_the_difference() {
    let got = op(
        "\"stablehlo.uniform_dequantize\"(%0)",
        &[(&q("3x"), i8s(&[3], &[3, -128, 127]))],
        "tensor<3xf32>",
    );
    assert_eq!(got, f32s(&[3], &[0.0, -65.5, 62.0]));
}

#[test]
fn each_index_of_the_axis_has_its_scale() {
    let ty = "tensor<2x2x!quant.uniform<i8:f32:1, {5.000000e-01:1,2.000000e+00:-1}>>";
    let stored = i8s(&[2, 2], &[1, -1, 5, 2]);
    let values = f32s(&[2, 2], &[0.0, 0.0, 2.0, 6.0]);
    let got = op("\"stablehlo.uniform_dequantize\"(%0)", &[(ty, stored.clone())], "tensor<2x2xf32>");
    assert_eq!(got, values);
    assert_eq!(op("\"stablehlo.uniform_quantize\"(%0)", &[("tensor<2x2xf32>", values)], ty), stored);
}

#[test]
fn requantize_goes_through_the_expressed_type() {
    let to = "tensor<3x!quant.uniform<i8:f32, 2.000000e+00:-1>>";
    let got = op("\"stablehlo.uniform_quantize\"(%0)", &[(&q("3x"), i8s(&[3], &[3, 13, -7]))], to);
    // 0, 5 and -5 become -1, 2.5 - 1 and -2.5 - 1.
    assert_eq!(got, i8s(&[3], &[-1, 2, -4]));
}

#[test]
fn arithmetic_is_that_of_the_expressed_values() {
    let (a, b) = (i8s(&[3], &[3, 7, 127]), i8s(&[3], &[5, 1, 127]));
    let binary = |name: &str| {
        let ty = q("3x");
        op(&format!("\"stablehlo.{name}\"(%0, %1)"), &[(&ty, a.clone()), (&ty, b.clone())], &ty)
    };
    // The values are 0, 2, 62 and 1, -1, 62.
    assert_eq!(binary("add"), i8s(&[3], &[5, 5, 127]));
    assert_eq!(binary("multiply"), i8s(&[3], &[3, -1, 127]));
    assert_eq!(binary("maximum"), i8s(&[3], &[5, 7, 127]));
    let got = op(
        "\"stablehlo.compare\"(%0, %1) {comparison_direction = #stablehlo<comparison_direction LT>}",
        &[(&q("3x"), a), (&q("3x"), b)],
        "tensor<3xi1>",
    );
    assert_eq!(got, Tensor::from_bools(&[3], [true, false, false]));
}

#[test]
fn comparison_of_differently_quantised_values() {
    let other = "tensor<2x!quant.uniform<i8:f32, 1.000000e+00>>";
    let got = op(
        "\"stablehlo.compare\"(%0, %1) {comparison_direction = #stablehlo<comparison_direction EQ>}",
        &[(&q("2x"), i8s(&[2], &[7, 7])), (other, i8s(&[2], &[2, 7]))],
        "tensor<2xi1>",
    );
    assert_eq!(got, Tensor::from_bools(&[2], [true, false]));
}

#[test]
fn products_are_exact_before_they_are_quantised() {
    let dims = "{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], \
                rhs_contracting_dimensions = [0]>}";
    let weights = "tensor<2x2x!quant.uniform<i8:f32:1, {1.000000e+00,5.000000e-01:2}>>";
    let w = i8s(&[2, 2], &[1, 4, 3, 0]);
    // [[1, 1], [3, -1]]
    let wide = "tensor<1x2x!quant.uniform<i32:f32, 2.500000e-01>>";
    let body = format!("\"stablehlo.dot_general\"(%0, %1) {dims}");
    let full = op(&body, &[(&q("1x2x"), i8s(&[1, 2], &[5, 7])), (weights, w.clone())], wide);
    // [1, 2] times that is [7, -1].
    assert_eq!(full, Tensor::from_ints(ElementType::I32, &[1, 2], [28, -4]));
    let hybrid =
        op(&body, &[("tensor<1x2xf32>", f32s(&[1, 2], &[1.0, 2.0])), (weights, w)], "tensor<1x2xf32>");
    assert_eq!(hybrid, f32s(&[1, 2], &[7.0, -1.0]));
}

#[test]
fn movement_and_regions_keep_storage_values() {
    let text = format!(
        "
func.func @main(%x: tensor<2x2x{Q}>) -> (tensor<4x{Q}>, tensor<2x{Q}>, tensor<2x{Q}>, tensor<2x2x{Q}>) {{
  %c = stablehlo.constant() {{value = dense<[1, -2]> : tensor<2xi8>}} : () -> tensor<2x{Q}>
  %zero = stablehlo.constant() {{value = dense<3> : tensor<i8>}} : () -> tensor<{Q}>
  %t = \"stablehlo.transpose\"(%x) {{permutation = array<i64: 1, 0>}} : (tensor<2x2x{Q}>) -> tensor<2x2x{Q}>
  %r = \"stablehlo.reshape\"(%t) : (tensor<2x2x{Q}>) -> tensor<4x{Q}>
  %s = \"stablehlo.reduce\"(%x, %zero) ({{
  ^bb0(%a: tensor<{Q}>, %b: tensor<{Q}>):
    %m = \"stablehlo.add\"(%a, %b) : (tensor<{Q}>, tensor<{Q}>) -> tensor<{Q}>
    \"stablehlo.return\"(%m) : (tensor<{Q}>) -> ()
  }}) {{dimensions = array<i64: 1>}} : (tensor<2x2x{Q}>, tensor<{Q}>) -> tensor<2x{Q}>
  %o = \"stablehlo.sort\"(%x) ({{
  ^bb0(%a: tensor<{Q}>, %b: tensor<{Q}>):
    %p = \"stablehlo.compare\"(%a, %b) {{comparison_direction = #stablehlo<comparison_direction LT>}} : (tensor<{Q}>, tensor<{Q}>) -> tensor<i1>
    \"stablehlo.return\"(%p) : (tensor<i1>) -> ()
  }}) {{dimension = 1 : i64, is_stable = true}} : (tensor<2x2x{Q}>) -> tensor<2x2x{Q}>
  return %r, %c, %s, %o : tensor<4x{Q}>, tensor<2x{Q}>, tensor<2x{Q}>, tensor<2x2x{Q}>
}}"
    );
    let text = text.replace("stablehlo.constant()", "\"stablehlo.constant\"()");
    let got = run_main(&text, &[i8s(&[2, 2], &[5, 1, 7, 9])]);
    // The values are [[1, -1], [2, 3]].
    let want =
        [i8s(&[4], &[5, 7, 1, 9]), i8s(&[2], &[1, -2]), i8s(&[2], &[3, 13]), i8s(&[2, 2], &[1, 5, 7, 9])];
    assert_eq!(got, want);
}

#[test]
fn iota_and_selection_of_differently_quantised_values() {
    let got = op("\"stablehlo.iota\"() {iota_dimension = 0 : i64}", &[], &q("4x"));
    assert_eq!(got, i8s(&[4], &[3, 5, 7, 9]));
    let other = "tensor<2x!quant.uniform<i8:f32, 1.000000e+00>>";
    let inputs = [
        ("tensor<2xi1>", Tensor::from_bools(&[2], [true, false])),
        (&q("2x") as &str, i8s(&[2], &[7, 7])),
        (other, i8s(&[2], &[4, 4])),
    ];
    assert_eq!(op("\"stablehlo.select\"(%0, %1, %2)", &inputs, &q("2x")), i8s(&[2], &[7, 11]));
}

#[test]
fn a_reduction_may_be_quantised_more_finely_inside() {
    let wide = "!quant.uniform<i32:f32, 2.500000e-01>";
    let text = format!(
        "
func.func @main(%x: tensor<3x{Q}>, %init: tensor<{Q}>) -> tensor<{wide}> {{
  %r = \"stablehlo.reduce\"(%x, %init) ({{
  ^bb0(%a: tensor<{wide}>, %b: tensor<{wide}>):
    %m = \"stablehlo.add\"(%a, %b) : (tensor<{wide}>, tensor<{wide}>) -> tensor<{wide}>
    \"stablehlo.return\"(%m) : (tensor<{wide}>) -> ()
  }}) {{dimensions = array<i64: 0>}} : (tensor<3x{Q}>, tensor<{Q}>) -> tensor<{wide}>
  return %r : tensor<{wide}>
}}"
    );
    // 62 three times, and -1 to begin with.
    let got = run_main(&text, &[i8s(&[3], &[127, 127, 127]), i8s(&[], &[1])]);
    assert_eq!(got, [Tensor::from_ints(ElementType::I32, &[], [740])]);
}
