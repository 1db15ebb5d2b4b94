//! Ops whose result shape is computed when the program runs, against the static ops of the same meaning.

use tpuc_interp::{InterpError, Options, run};
use tpuc_support::Source;
use tpuc_tensor::{ElementType, Tensor};

fn evaluate(text: &str, inputs: &[Tensor]) -> Result<Vec<Tensor>, InterpError> {
    let source = Source { name: "test.mlir", text };
    let module = tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()));
    run(&module, module.entry().expect("an entry function"), inputs, &Options::default())
}

fn ints(shape: &[u64], values: impl IntoIterator<Item = i128>) -> Tensor {
    Tensor::from_ints(ElementType::I64, shape, values)
}

/// A function of one op; `operands` are `(value, type)`.
fn op(op: &str, attrs: &str, operands: &[(Tensor, &str)], result: &str) -> Result<Tensor, InterpError> {
    let types: Vec<&str> = operands.iter().map(|(_, ty)| *ty).collect();
    let args: Vec<String> = types.iter().enumerate().map(|(i, ty)| format!("%a{i}: {ty}")).collect();
    let names: Vec<String> = (0..types.len()).map(|i| format!("%a{i}")).collect();
    let text = format!(
        "func.func @main({}) -> {result} {{
  %r = \"stablehlo.{op}\"({}) {{{attrs}}} : ({}) -> {result}
  return %r : {result}
}}",
        args.join(", "),
        names.join(", "),
        types.join(", ")
    );
    let inputs: Vec<Tensor> = operands.iter().map(|(t, _)| t.clone()).collect();
    evaluate(&text, &inputs).map(|mut r| r.remove(0))
}

fn one(name: &str, attrs: &str, operands: &[(Tensor, &str)], result: &str) -> Tensor {
    op(name, attrs, operands, result).unwrap_or_else(|e| panic!("{e}"))
}

fn iota(shape: &[u64]) -> Tensor {
    let count: u64 = shape.iter().product();
    ints(shape, (0..count).map(i128::from))
}

#[test]
fn shapes_come_from_operands() {
    let dims = |values: &[i128]| (ints(&[values.len() as u64], values.iter().copied()), "tensor<?xi64>");
    let two = |values: &[i128]| (ints(&[2], values.iter().copied()), "tensor<2xi64>");
    assert_eq!(
        one("dynamic_iota", "iota_dimension = 1 : i64", &[two(&[2, 3])], "tensor<?x?xi64>"),
        ints(&[2, 3], [0, 1, 2, 0, 1, 2])
    );
    assert_eq!(
        one("dynamic_reshape", "", &[(iota(&[2, 3]), "tensor<?x3xi64>"), dims(&[3, 2])], "tensor<?x?xi64>"),
        ints(&[3, 2], 0..6)
    );
    let row = (ints(&[1, 3], [7, 8, 9]), "tensor<1x?xi64>");
    let along = "broadcast_dimensions = array<i64: 0, 1>";
    assert_eq!(
        one("dynamic_broadcast_in_dim", along, &[row.clone(), two(&[2, 3])], "tensor<?x?xi64>"),
        ints(&[2, 3], [7, 8, 9, 7, 8, 9])
    );
    let known = format!(
        "{along}, known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 1>"
    );
    assert!(op("dynamic_broadcast_in_dim", &known, &[row.clone(), two(&[2, 3])], "tensor<?x?xi64>").is_ok());
    let wrong = known
        .replace("known_expanding_dimensions = array<i64: 0>", "known_expanding_dimensions = array<i64: 1>");
    assert!(op("dynamic_broadcast_in_dim", &wrong, &[row, two(&[2, 3])], "tensor<?x?xi64>").is_err());
}

#[test]
fn amounts_come_from_operands() {
    let x = (iota(&[2, 3]), "tensor<2x3xi64>");
    let two = |a: i128, b: i128| (ints(&[2], [a, b]), "tensor<2xi64>");
    let zero = (ints(&[], [-1]), "tensor<i64>");
    assert_eq!(
        one("dynamic_pad", "", &[x.clone(), zero, two(1, -1), two(0, 1), two(0, 1)], "tensor<?x?xi64>"),
        // Columns 0 -1 1 -1 2 between, less the first, one more behind.
        ints(&[3, 5], [-1, -1, -1, -1, -1, -1, 1, -1, 2, -1, -1, 4, -1, 5, -1])
    );
    assert_eq!(
        one("real_dynamic_slice", "", &[x.clone(), two(0, 0), two(2, 3), two(1, 2)], "tensor<?x?xi64>"),
        ints(&[2, 2], [0, 2, 3, 5])
    );
    assert!(
        op("real_dynamic_slice", "", &[x.clone(), two(0, 0), two(3, 3), two(1, 1)], "tensor<?x?xi64>")
            .is_err()
    );
    let gather = "dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false";
    let starts = (ints(&[2], [1, 0]), "tensor<2xi64>");
    assert_eq!(
        one("dynamic_gather", gather, &[x, starts, two(1, 2)], "tensor<2x?xi64>"),
        ints(&[2, 2], [3, 4, 0, 1])
    );
}

#[test]
fn padding_of_a_convolution_comes_from_an_operand() {
    let attrs = "dimension_numbers = #stablehlo.conv<[b, f, 0]x[o, i, 0]->[b, f, 0]>, feature_group_count = 1 : i64, batch_group_count = 1 : i64, window_strides = array<i64: 1>";
    let input = (ints(&[1, 1, 4], [1, 2, 3, 4]), "tensor<1x1x4xi64>");
    let kernel = (ints(&[1, 1, 2], [1, 10]), "tensor<1x1x2xi64>");
    let padding = (ints(&[1, 2], [1, 0]), "tensor<1x2xi64>");
    assert_eq!(
        one("dynamic_conv", attrs, &[input, kernel, padding], "tensor<1x1x?xi64>"),
        ints(&[1, 1, 4], [10, 21, 32, 43])
    );
}

#[test]
fn sizes_of_dimensions() {
    let x = (iota(&[2, 3]), "tensor<?x?xi64>");
    let size = one("get_dimension_size", "dimension = 1 : i64", std::slice::from_ref(&x), "tensor<i32>");
    assert_eq!(size, Tensor::from_ints(ElementType::I32, &[], [3]));
    let to = |n: i128| (Tensor::from_ints(ElementType::I32, &[], [n]), "tensor<i32>");
    let bounded = "tensor<2x?xi64, #stablehlo.bounds<?, 3>>";
    let set = |n| {
        op("set_dimension_size", "dimension = 1 : i64", &[(iota(&[2, 3]), "tensor<2x3xi64>"), to(n)], bounded)
    };
    assert_eq!(set(2).expect("a value"), ints(&[2, 2], [0, 1, 3, 4]));
    assert_eq!(set(3).expect("a value"), iota(&[2, 3]));
    assert!(set(4).is_err() && set(-1).is_err());
}

#[test]
fn unknown_extents_follow_from_the_operand() {
    let x = (iota(&[2, 3]), "tensor<?x3xi64>");
    assert_eq!(one("reshape", "", std::slice::from_ref(&x), "tensor<3x?xi64>"), ints(&[3, 2], 0..6));
    assert!(op("reshape", "", std::slice::from_ref(&x), "tensor<4x?xi64>").is_err());
    let halves = one("bitcast_convert", "", std::slice::from_ref(&x), "tensor<?x3x2xi32>");
    assert_eq!(halves.shape(), [2, 3, 2]);
    assert_eq!(halves.to_ints().expect("integers")[..6], [0, 0, 1, 0, 2, 0]);
    let same = one("bitcast_convert", "", &[(iota(&[2, 3]), "tensor<?x?xi64>")], "tensor<?x?xui64>");
    assert_eq!(same.shape(), [2, 3]);
}

#[test]
fn results_are_checked_against_what_is_declared() {
    let shape = (ints(&[2], [2, 3]), "tensor<2xi64>");
    let attrs = "iota_dimension = 0 : i64";
    assert!(op("dynamic_iota", attrs, std::slice::from_ref(&shape), "tensor<2x?xi64>").is_ok());
    let promised = op("dynamic_iota", attrs, std::slice::from_ref(&shape), "tensor<3x?xi64>");
    assert!(matches!(promised, Err(InterpError::Malformed { .. })), "{promised:?}");
    assert!(
        op("dynamic_iota", attrs, std::slice::from_ref(&shape), "tensor<?x?xi64, #stablehlo.bounds<2, 3>>")
            .is_ok()
    );
    assert!(
        op("dynamic_iota", attrs, std::slice::from_ref(&shape), "tensor<?x?xi64, #stablehlo.bounds<2, 2>>")
            .is_err()
    );
    let huge = (ints(&[2], [1 << 40, 1 << 40]), "tensor<2xi64>");
    assert!(matches!(op("dynamic_iota", attrs, &[huge], "tensor<?x?xi64>"), Err(InterpError::Limit { .. })));
}
