//! Whole programs: bounds, errors, liveness, regions that capture, and what a caller sees.

use std::cell::{Cell, RefCell};
use tpuc_interp::{Datum, InterpError, Options, captures, eval_op_in_module, run};
use tpuc_ir::{Module, Op, OpKind};
use tpuc_support::Source;
use tpuc_tensor::{ElementType, Scalar, Tensor};

fn parse(text: &str) -> Module {
    let source = Source { name: "test.mlir", text };
    tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()))
}

fn floats(shape: &[u64], values: &[f64]) -> Tensor {
    Tensor::from_floats(ElementType::F32, shape, values)
}

fn int(value: i128) -> Tensor {
    Tensor::scalar(ElementType::I32, Scalar::Int(value))
}

fn run_main(text: &str, inputs: &[Tensor], options: &Options<'_>) -> Result<Vec<Tensor>, InterpError> {
    let module = parse(text);
    run(&module, module.entry().expect("an entry function"), inputs, options)
}

fn find(module: &Module, kind: OpKind) -> Op {
    let mut found = None;
    module.walk(module.top, &mut |op| {
        if module.ops[op].kind == kind {
            found = Some(op);
        }
    });
    found.expect("the op")
}

const COUNT: &str = "
func.func @main(%n: tensor<i32>) -> tensor<i32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r = stablehlo.while(%i = %zero) : tensor<i32>
    cond {
      %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %j = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %j : tensor<i32>
    }
  return %r : tensor<i32>
}";

#[test]
fn wrong_inputs_are_the_callers_fault() {
    let few = run_main(COUNT, &[], &Options::default());
    assert!(matches!(few, Err(InterpError::Invalid { .. })), "{few:?}");
    let wrong = run_main(COUNT, &[floats(&[2], &[1.0, 2.0])], &Options::default());
    let text = wrong.expect_err("an error").to_string();
    assert_eq!(text, "argument 0 of @main: expected tensor<i32>, got tensor<2xf32>");
}

#[test]
fn steps_are_bounded_when_asked() {
    assert_eq!(run_main(COUNT, &[int(1000)], &Options::default()), Ok(vec![int(1000)]));
    let options = Options { max_steps: Some(100), ..Options::default() };
    assert_eq!(run_main(COUNT, &[int(10)], &options), Ok(vec![int(10)]));
    let stopped = run_main(COUNT, &[int(1000)], &options);
    assert!(matches!(stopped, Err(InterpError::Limit { .. })), "{stopped:?}");
}

#[test]
fn endless_recursion_is_a_limit() {
    let text = "
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %p = stablehlo.constant dense<true> : tensor<i1>
  %r = \"stablehlo.if\"(%p) ({
    %y = func.call @main(%x) : (tensor<f32>) -> tensor<f32>
    stablehlo.return %y : tensor<f32>
  }, {
    stablehlo.return %x : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return %r : tensor<f32>
}";
    let result = run_main(text, &[floats(&[], &[1.0])], &Options::default());
    assert!(matches!(result, Err(InterpError::Limit { .. })), "{result:?}");
}

#[test]
fn endless_recursion_through_regions_of_tensors_is_a_limit() {
    let text = "
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %r = \"stablehlo.map\"(%x) ({
  ^bb0(%a: tensor<f32>):
    %y = func.call @main(%a) : (tensor<f32>) -> tensor<f32>
    stablehlo.return %y : tensor<f32>
  }) {dimensions = array<i64>} : (tensor<f32>) -> tensor<f32>
  return %r : tensor<f32>
}";
    let result = run_main(text, &[floats(&[], &[1.0])], &Options::default());
    assert!(matches!(result, Err(InterpError::Limit { .. })), "{result:?}");
}

#[test]
fn an_unsupported_op_says_where_it_is() {
    let text = "
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %r = stablehlo.custom_call @mystery(%x) : (tensor<f32>) -> tensor<f32> loc(\"model.py\":7:3)
  return %r : tensor<f32>
}";
    let error = run_main(text, &[floats(&[], &[1.0])], &Options::default()).expect_err("an error");
    assert!(matches!(error, InterpError::Unsupported { .. }));
    assert_eq!(
        error.to_string(),
        "stablehlo.custom_call (model.py:7:3): not supported: custom call of `mystery`"
    );
    let rendered = error.diagnostic().render(Source { name: "m.mlir", text });
    assert!(rendered.contains("m.mlir:3"), "{rendered}");
}

#[test]
fn a_result_that_is_too_large_is_a_limit() {
    let text = "
func.func @main(%x: tensor<f32>) -> tensor<1000x1000xf32> {
  %r = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<f32>) -> tensor<1000x1000xf32>
  return %r : tensor<1000x1000xf32>
}";
    let one = [floats(&[], &[1.0])];
    assert!(run_main(text, &one, &Options::default()).is_ok());
    let options = Options { max_tensor_bytes: 1 << 20, ..Options::default() };
    let result = run_main(text, &one, &options);
    assert!(matches!(result, Err(InterpError::Limit { .. })), "{result:?}");
    let huge = text.replace("1000x1000", "1000000x1000000x1000000");
    let result = run_main(&huge, &one, &Options { max_tensor_bytes: u64::MAX, ..Options::default() });
    assert!(matches!(result, Err(InterpError::Limit { .. })), "{result:?}");
}

#[test]
fn the_probe_sees_every_result() {
    let seen = RefCell::new(Vec::new());
    let probe = |_: Op, _: tpuc_ir::Value, tensor: &Tensor| {
        seen.borrow_mut().push(tensor.get(0));
    };
    let options = Options { probe: Some(&probe), ..Options::default() };
    run_main(COUNT, &[int(1)], &options).expect("a result");
    let (int, yes, no) = (Scalar::Int, Scalar::Bool(true), Scalar::Bool(false));
    assert_eq!(*seen.borrow(), [int(0), int(1), yes, int(1), no, int(1)]);
}

#[test]
fn a_loop_updates_its_state_in_place() {
    let text = "
func.func @main(%n: tensor<i32>) -> tensor<1024xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %value = stablehlo.constant dense<3.0> : tensor<1xf32>
  %start = stablehlo.constant dense<0.0> : tensor<1024xf32>
  %r:2 = stablehlo.while(%i = %zero, %x = %start) : tensor<i32>, tensor<1024xf32>
    cond {
      %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    } do {
      %y = stablehlo.dynamic_update_slice %x, %value, %i : (tensor<1024xf32>, tensor<1xf32>, tensor<i32>) -> tensor<1024xf32>
      %j = stablehlo.add %i, %one : tensor<i32>
      stablehlo.return %j, %y : tensor<i32>, tensor<1024xf32>
    }
  return %r#1 : tensor<1024xf32>
}";
    let (address, moves) = (Cell::new(std::ptr::null()), Cell::new(0));
    let probe = |_: Op, _: tpuc_ir::Value, tensor: &Tensor| {
        if tensor.len() == 1024 && address.replace(tensor.bytes().as_ptr()) != tensor.bytes().as_ptr() {
            moves.set(moves.get() + 1);
        }
    };
    let options = Options { probe: Some(&probe), ..Options::default() };
    let result = run_main(text, &[int(900)], &options).expect("a result");
    assert_eq!(result[0].to_floats().iter().sum::<f64>(), 2700.0);
    // The constant, which the program's text still holds, and the one copy of it.
    assert_eq!(moves.get(), 2);
}

#[test]
fn an_op_with_regions_runs_on_its_own() {
    let module = parse(COUNT);
    let op = find(&module, OpKind::While);
    let outside = captures(&module, op);
    assert_eq!(outside.len(), 2, "%n and %one");
    let one = module.ops[find(&module, OpKind::Add)].operands[1];
    let given = |v| Some(Datum::Tensor(if v == one { int(3) } else { int(10) }));
    let options = Options::default();
    let result = eval_op_in_module(&module, op, &[int(0).into()], given, &options);
    assert_eq!(result, Ok(vec![Datum::Tensor(int(12))]));
    let missing = eval_op_in_module(&module, op, &[int(0).into()], |_| None, &options);
    assert!(matches!(missing, Err(InterpError::Malformed { .. })), "{missing:?}");
}

#[test]
fn a_region_may_capture_and_may_hold_any_op() {
    let plain = "
func.func @main(%x: tensor<2x3xf32>, %k: tensor<f32>) -> tensor<2xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %r = \"stablehlo.reduce\"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %m = stablehlo.maximum %b, %k : tensor<f32>
    %s = stablehlo.add %a, %m : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
  return %r : tensor<2xf32>
}";
    // A reshape is not element-wise, so that this region is evaluated element by element.
    let reshaped = plain.replace(
        "    %s =",
        "    %v = stablehlo.reshape %m : (tensor<f32>) -> tensor<1xf32>
    %w = stablehlo.reshape %v : (tensor<1xf32>) -> tensor<f32>
    %s =",
    );
    let inputs = [floats(&[2, 3], &[1.0, 5.0, 2.0, -1.0, 0.0, 9.0]), floats(&[], &[2.0])];
    let vectorised = run_main(plain, &inputs, &Options::default());
    assert_eq!(vectorised, run_main(&reshaped, &inputs, &Options::default()));
    assert_eq!(vectorised.expect("a result")[0].shape(), [2]);
}

#[test]
fn tuples_and_barriers_pass_values_on() {
    let text = "
func.func @main(%x: tensor<f32>, %y: tensor<2xi32>) -> (tensor<2xi32>, tensor<f32>) {
  %t = stablehlo.tuple %x, %y : tuple<tensor<f32>, tensor<2xi32>>
  %a = stablehlo.get_tuple_element %t[1] : (tuple<tensor<f32>, tensor<2xi32>>) -> tensor<2xi32>
  %b = stablehlo.get_tuple_element %t[0] : (tuple<tensor<f32>, tensor<2xi32>>) -> tensor<f32>
  %c:2 = stablehlo.optimization_barrier %a, %b : tensor<2xi32>, tensor<f32>
  return %c#0, %c#1 : tensor<2xi32>, tensor<f32>
}";
    let inputs = [floats(&[], &[1.5]), Tensor::from_ints(ElementType::I32, &[2], [3, 4])];
    let [x, y] = inputs.clone();
    assert_eq!(run_main(text, &inputs, &Options::default()), Ok(vec![y, x]));
}

#[test]
fn ops_that_jax_does_not_export() {
    let text = "
func.func @main(%x: tensor<3xf32>, %m: tensor<3x2xf32>) -> (tensor<3xf32>, tensor<3xi1>, tensor<2x3xf32>, tensor<2xf32>) {
  %a = stablehlo.logistic %x : tensor<3xf32>
  %b = chlo.is_inf %x : tensor<3xf32> -> tensor<3xi1>
  %c = \"stablehlo.broadcast\"(%x) <{broadcast_sizes = array<i64: 2>}> : (tensor<3xf32>) -> tensor<2x3xf32>
  %one = stablehlo.constant dense<[1.0, 2.0, -1.0]> : tensor<3xf32>
  %d = \"stablehlo.dot\"(%one, %m) : (tensor<3xf32>, tensor<3x2xf32>) -> tensor<2xf32>
  return %a, %b, %c, %d : tensor<3xf32>, tensor<3xi1>, tensor<2x3xf32>, tensor<2xf32>
}";
    let x = floats(&[3], &[0.0, f64::NEG_INFINITY, f64::INFINITY]);
    let m = floats(&[3, 2], &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]);
    let got = run_main(text, &[x, m], &Options::default()).expect("results");
    let (inf, neg) = (f64::INFINITY, f64::NEG_INFINITY);
    assert_eq!(got[0], floats(&[3], &[0.5, 0.0, 1.0]));
    assert_eq!(got[1], Tensor::from_bools(&[3], [false, true, true]));
    assert_eq!(got[2], floats(&[2, 3], &[0.0, neg, inf, 0.0, neg, inf]));
    assert_eq!(got[3], floats(&[2], &[2.0, 4.0]));
}

#[test]
fn branches_are_chosen_by_value() {
    let text = "
func.func @main(%p: tensor<i1>, %x: tensor<f32>) -> tensor<f32> {
  %r = \"stablehlo.if\"(%p) ({
    stablehlo.return %x : tensor<f32>
  }, {
    %y = stablehlo.negate %x : tensor<f32>
    stablehlo.return %y : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  return %r : tensor<f32>
}";
    let pred = |b| Tensor::scalar(ElementType::I1, Scalar::Bool(b));
    let one = floats(&[], &[1.0]);
    assert_eq!(run_main(text, &[pred(true), one.clone()], &Options::default()), Ok(vec![one.clone()]));
    assert_eq!(run_main(text, &[pred(false), one], &Options::default()), Ok(vec![floats(&[], &[-1.0])]));
}

#[test]
fn work_is_bounded_when_asked() {
    let text = "
func.func @main(%x: tensor<10x20xf32>, %y: tensor<20x30xf32>) -> tensor<10x30xf32> {
  %r = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : (tensor<10x20xf32>, tensor<20x30xf32>) -> tensor<10x30xf32>
  return %r : tensor<10x30xf32>
}";
    let inputs = [floats(&[10, 20], &[0.5; 200]), floats(&[20, 30], &[2.0; 600])];
    let run = |max_work| run_main(text, &inputs, &Options { max_work: Some(max_work), ..Options::default() });
    // Both operands, the result, and every product.
    let work = 200 + 600 + 300 + 6000;
    assert!(matches!(run(work - 1), Err(InterpError::Limit { .. })));
    assert!(run(work + 300).is_ok(), "the terminator reads the result");
}
