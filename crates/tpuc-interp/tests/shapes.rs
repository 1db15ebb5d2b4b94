//! Computations on shapes: arith, tensor and shape ops.

use tpuc_interp::{InterpError, Options, run};
use tpuc_support::Source;
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// Evaluates lines that define `%r` of type `ty`, given `%x: tensor<?x3xf32>` of two rows.
fn evaluate(lines: &str, ty: &str) -> Result<Tensor, InterpError> {
    let text = format!("func.func @main(%x: tensor<?x3xf32>) -> {ty} {{\n{lines}\n  return %r : {ty}\n}}");
    let source = Source { name: "test.mlir", text: &text };
    let module = tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()));
    let x = Tensor::from_floats(ElementType::F32, &[2, 3], &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
    run(&module, module.entry().expect("main"), &[x], &Options::default()).map(|mut r| r.remove(0))
}

fn value(lines: &str, ty: &str) -> Tensor {
    evaluate(lines, ty).unwrap_or_else(|e| panic!("{e}\n{lines}"))
}

fn ints(lines: &str, ty: &str) -> Vec<i128> {
    value(lines, ty).to_ints().expect("integers")
}

/// A binary op on two constants.
fn binary(op: &str, ty: &str, a: i64, b: i64) -> i128 {
    let lines = format!(
        "  %a = \"arith.constant\"() {{value = {a} : {ty}}} : () -> {ty}
  %b = \"arith.constant\"() {{value = {b} : {ty}}} : () -> {ty}
  %r = \"arith.{op}\"(%a, %b) : ({ty}, {ty}) -> {ty}"
    );
    ints(&lines, ty)[0]
}

#[test]
fn shapes_of_values_are_lists_of_extents() {
    let shape = "  %s = \"shape.shape_of\"(%x) : (tensor<?x3xf32>) -> tensor<2xindex>\n";
    assert_eq!(ints(&shape.replace("%s", "%r"), "tensor<2xindex>"), [2, 3]);
    let count = format!("{shape}  %r = \"shape.num_elements\"(%s) : (tensor<2xindex>) -> index");
    assert_eq!(ints(&count, "index"), [6]);
    let one = "  %i = \"arith.constant\"() {value = 1 : index} : () -> index\n";
    let dim = format!("{one}  %r = \"tensor.dim\"(%x, %i) : (tensor<?x3xf32>, index) -> index");
    assert_eq!(ints(&dim, "index"), [3]);
    assert!(evaluate(&dim.replace("1 : index", "2 : index"), "index").is_err());
    let extract =
        format!("{shape}{one}  %r = \"tensor.extract\"(%s, %i) : (tensor<2xindex>, index) -> index");
    assert_eq!(ints(&extract, "index"), [3]);
    let elements = format!(
        "{dim}\n  %l = \"tensor.from_elements\"(%r, %i, %r) : (index, index, index) -> tensor<3xindex>\n",
    );
    assert_eq!(
        ints(
            &(elements + "  %n = \"shape.num_elements\"(%l) : (tensor<3xindex>) -> index")
                .replace("%r", "%d")
                .replace("%n", "%r"),
            "index"
        ),
        [9]
    );
}

#[test]
fn shapes_broadcast_at_their_ends() {
    let broadcast = |a: &str, b: &str| {
        format!(
            "  %a = \"shape.const_shape\"() {{shape = dense<{a}> : tensor<2xindex>}} : () -> tensor<2xindex>
  %b = \"shape.const_shape\"() {{shape = dense<{b}> : tensor<3xindex>}} : () -> tensor<3xindex>
  %r = \"shape.broadcast\"(%a, %b) : (tensor<2xindex>, tensor<3xindex>) -> tensor<3xindex>"
        )
    };
    assert_eq!(ints(&broadcast("[2, 1]", "[5, 1, 4]"), "tensor<3xindex>"), [5, 2, 4]);
    assert!(evaluate(&broadcast("[2, 3]", "[5, 1, 4]"), "tensor<3xindex>").is_err());
}

#[test]
fn a_computed_shape_reshapes() {
    let lines = "  %s = \"shape.shape_of\"(%x) : (tensor<?x3xf32>) -> tensor<2xindex>
  %n = \"shape.num_elements\"(%s) : (tensor<2xindex>) -> index
  %l = \"tensor.from_elements\"(%n) : (index) -> tensor<1xindex>
  %d = \"stablehlo.dynamic_reshape\"(%x, %l) : (tensor<?x3xf32>, tensor<1xindex>) -> tensor<?xf32>
  %r = \"tensor.cast\"(%d) : (tensor<?xf32>) -> tensor<6xf32>";
    assert_eq!(value(lines, "tensor<6xf32>").shape(), [6]);
    let wrong = lines.replace("-> tensor<6xf32>", "-> tensor<7xf32>");
    assert!(evaluate(&wrong, "tensor<7xf32>").is_err());
}

#[test]
fn integers_wrap_and_divide_by_their_signs() {
    assert_eq!(binary("addi", "i8", 127, 1), -128);
    assert_eq!(binary("subi", "index", 3, 5), -2);
    assert_eq!(binary("muli", "i16", 300, 300), i128::from(90_000i64 as i16));
    assert_eq!(binary("divsi", "i32", -7, 2), -3);
    assert_eq!(binary("floordivsi", "i32", -7, 2), -4);
    assert_eq!(binary("ceildivsi", "i32", -7, 2), -3);
    assert_eq!(binary("ceildivsi", "i32", 7, 2), 4);
    assert_eq!(binary("remsi", "i32", -7, 2), -1);
    assert_eq!(binary("divui", "i8", -1, 2), 127);
    assert_eq!(binary("remui", "i8", -1, 10), 5);
    assert_eq!(binary("maxsi", "i8", -1, 1), 1);
    assert_eq!(binary("maxui", "i8", -1, 1), -1);
    assert_eq!(binary("shrsi", "i8", -8, 1), -4);
    assert_eq!(binary("shrui", "i8", -8, 1), 124);
    assert_eq!(binary("xori", "i32", 6, 3), 5);
}

#[test]
fn comparisons_and_choices() {
    let compare = |predicate: i64, a: i64, b: i64| {
        let lines = format!(
            "  %a = \"arith.constant\"() {{value = {a} : i8}} : () -> i8
  %b = \"arith.constant\"() {{value = {b} : i8}} : () -> i8
  %r = \"arith.cmpi\"(%a, %b) {{predicate = {predicate} : i64}} : (i8, i8) -> i1"
        );
        value(&lines, "i1").get(0) == Scalar::Bool(true)
    };
    let of = |a, b| (0..10).map(|p| compare(p, a, b)).collect::<Vec<_>>();
    // eq ne slt sle sgt sge ult ule ugt uge
    assert_eq!(of(-1, 1), [false, true, true, true, false, false, false, false, true, true]);
    assert_eq!(of(2, 2), [true, false, false, true, false, true, false, true, false, true]);
    let select = "  %p = \"arith.constant\"() {value = false} : () -> i1
  %a = \"arith.constant\"() {value = 4 : index} : () -> index
  %b = \"arith.constant\"() {value = 5 : index} : () -> index
  %r = \"arith.select\"(%p, %a, %b) : (i1, index, index) -> index";
    assert_eq!(ints(select, "index"), [5]);
    let cast = "  %a = \"arith.constant\"() {value = -1 : i8} : () -> i8
  %r = \"arith.index_castui\"(%a) : (i8) -> index";
    assert_eq!(ints(cast, "index"), [255]);
    assert_eq!(ints(&cast.replace("castui", "cast"), "index"), [-1]);
}
