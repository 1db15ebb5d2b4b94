//! Scatters as steps that update their operand in place where nothing needs it any more.

mod common;

use tpuc_support::Source;
use tpuc_tensor::{ElementType, Tensor};
use tpuc_tile::Step;

const DIMS: &str = "scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], \
     inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>";
const TYPES: &str = "(tensor<6x3xf32>, tensor<4x1xi32>, tensor<4x3xf32>) -> tensor<6x3xf32>";

/// Adds rows of `updates` to `operand`.
fn add(result: &str, operand: &str, updates: &str) -> String {
    scatter(result, operand, updates, "%s = stablehlo.add %a, %b : tensor<f32>")
}

fn scatter(result: &str, operand: &str, updates: &str, body: &str) -> String {
    format!(
        "{result} = \"stablehlo.scatter\"({operand}, %i, {updates}) <{{{DIMS}}}> ({{
        ^bb0(%a: tensor<f32>, %b: tensor<f32>):
          {body}
          stablehlo.return %s : tensor<f32>
        }}) : {TYPES}"
    )
}

/// Copies and steps on the interpreter of a program that has the values of the interpreter.
fn steps(body: &str, results: &str) -> (usize, usize) {
    let types = vec!["tensor<6x3xf32>"; results.split(',').count()].join(", ");
    let text = format!(
        "func.func @main(%x: tensor<6x3xf32>, %i: tensor<4x1xi32>, %u: tensor<4x3xf32>) -> ({types}) {{
           {body}
           func.return {results} : {types}
         }}"
    );
    let source = Source { name: "scatter", text: &text };
    let mut module = tpuc_syntax::parse(source).unwrap_or_else(|e| panic!("{}", e[0].render(source)));
    let specs = tpuc_pass::parse_pipeline("inline,canonicalize,cse,dce").unwrap();
    let passes = tpuc_transforms::registry().instantiate(&specs).unwrap();
    let mut cx = tpuc_pass::PassContext::new(tpuc_target::Machine::named("x86-64-v4").unwrap());
    tpuc_pass::Manager { passes, verify_each: true, observer: None }.run(&mut module, &mut cx).unwrap();
    let function = module.entry().unwrap();
    let floats = |n: usize| (0..n).map(|i| (i * 7 % 11) as f64 - 4.0).collect::<Vec<f64>>();
    let inputs = [
        Tensor::from_floats(ElementType::F32, &[6, 3], &floats(18)),
        Tensor::from_ints(ElementType::I32, &[4, 1], [2, 0, 2, 9]),
        Tensor::from_floats(ElementType::F32, &[4, 3], &floats(12)),
    ];
    let program = common::compare(module, function, &inputs, 0.0).unwrap_or_else(|e| panic!("{text}\n{e}"));
    let (mut copies, mut host) = (0, 0);
    program.each_step(&mut |step| match step {
        Step::Copy { .. } => copies += 1,
        Step::Host { .. } => host += 1,
        _ => {}
    });
    (copies, host)
}

#[test]
fn operands_that_nothing_reads_again_are_updated_in_place() {
    let made = "%y = stablehlo.multiply %x, %x : tensor<6x3xf32>";
    assert_eq!(steps(&format!("{made}\n{}", add("%r", "%y", "%u")), "%r"), (0, 0));
    let twice = format!("{made}\n{}\n{}", add("%q", "%y", "%u"), add("%r", "%q", "%u"));
    assert_eq!(steps(&twice, "%r"), (0, 0));
}

#[test]
fn operands_that_are_needed_are_copied() {
    // Arguments, results, and what is read later.
    assert_eq!(steps(&add("%r", "%x", "%u"), "%r"), (1, 0));
    let made = "%y = stablehlo.multiply %x, %x : tensor<6x3xf32>";
    assert_eq!(steps(&format!("{made}\n{}", add("%r", "%y", "%u")), "%r, %y"), (1, 0));
    let largest = scatter("%r", "%y", "%u", "%s = stablehlo.maximum %a, %b : tensor<f32>");
    let read = format!("{made}\n{}\n{largest}", add("%q", "%y", "%u"));
    assert_eq!(steps(&read, "%q, %r"), (1, 0));
    let own = "%v = stablehlo.slice %y [0:4, 0:3] : (tensor<6x3xf32>) -> tensor<4x3xf32>";
    let read = format!("{made}\n{}\n{own}\n{}", add("%q", "%y", "%u"), add("%r", "%y", "%v"));
    assert_eq!(steps(&read, "%q, %r"), (1, 0));
}

#[test]
fn loops_update_their_state_in_place() {
    let text = format!(
        "%zero = stablehlo.constant dense<0> : tensor<i32>
         %one = stablehlo.constant dense<1> : tensor<i32>
         %five = stablehlo.constant dense<5> : tensor<i32>
         %n, %r = stablehlo.while(%k = %zero, %t = %x) : tensor<i32>, tensor<6x3xf32>
         cond {{
           %c = stablehlo.compare LT, %k, %five : (tensor<i32>, tensor<i32>) -> tensor<i1>
           stablehlo.return %c : tensor<i1>
         }} do {{
           {}
           %l = stablehlo.add %k, %one : tensor<i32>
           stablehlo.return %l, %m : tensor<i32>, tensor<6x3xf32>
         }}",
        add("%m", "%t", "%u")
    );
    // Of the argument and the count, before the loop.
    assert_eq!(steps(&text, "%r"), (2, 0));
}

#[test]
fn what_is_no_monoid_runs_on_the_interpreter() {
    let twice = "%d = stablehlo.subtract %b, %a : tensor<f32>\n%s = stablehlo.multiply %d, %b : tensor<f32>";
    assert_eq!(steps(&scatter("%r", "%x", "%u", twice), "%r"), (0, 1));
}
