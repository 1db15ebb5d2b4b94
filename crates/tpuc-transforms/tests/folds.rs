//! Reductions of several operands as kernels: whatever joins them, the numbers stay.

mod common;
#[path = "common/folds.rs"]
mod folds;
#[path = "common/whole.rs"]
mod whole;

use folds::{draw, parse, programs};
use tpuc_tile::Monoid;

const PLAIN: &str = "inline,canonicalize,cse,dce";

/// Programs that have no fold of tuples left: their components do not depend on each other.
const SINGLE: [&str; 2] = ["sum_and_squares", "bounds"];

fn lowered(pipeline: &str) {
    for (name, text) in programs() {
        for seed in 0..4 {
            let module = parse(&name, &text, pipeline);
            let function = module.entry().unwrap();
            let inputs = draw(&name, &module, function, seed);
            let program = common::compare(module, function, &inputs, 2e-5)
                .unwrap_or_else(|e| panic!("{name}, seed {seed}: {e}"));
            let mut host = 0;
            program.each_step(&mut |step| host += usize::from(matches!(step, tpuc_tile::Step::Host { .. })));
            assert_eq!(host, 0, "{name} needs the interpreter\n{program}");
        }
    }
}

#[test]
fn exported_programs_as_they_come() {
    lowered(PLAIN);
}

#[test]
fn exported_programs_fused_plainly() {
    lowered(&tpuc_transforms::passes::pipeline("algebraic", true, false));
}

#[test]
fn exported_programs_after_the_default_pipeline() {
    lowered(&tpuc_transforms::passes::default_pipeline("algebraic"));
}

/// Whole functions as one kernel, in blocks where an axis is streamed.
#[test]
fn one_kernel() {
    for (name, text) in programs() {
        let module = parse(&name, &text, PLAIN);
        let function = module.entry().unwrap();
        let Ok((kernel, params)) = whole::kernel(&module, function) else { continue };
        let tuples = kernel
            .stages
            .iter()
            .filter(|s| matches!(s.kind, tpuc_tile::StageKind::Reduce { monoid: Monoid::Tuple(_), .. }));
        assert_eq!(tuples.count() == 0, SINGLE.contains(&&name[..]), "{name}\n{kernel}");
        let in_order = (0..kernel.stages.len()).any(|s| kernel.part(s).is_some_and(|p| !p.any_order));
        let ordered = ["bits", "first_of_largest", "moments"].contains(&&name[..]);
        assert_eq!(in_order, ordered, "{name}\n{kernel}");
        for seed in 0..4 {
            let inputs = draw(&name, &module, function, seed);
            whole::compare(&module, function, &inputs, &kernel, &params, 2e-5)
                .unwrap_or_else(|e| panic!("{name}, seed {seed}: {e}\n{kernel}"));
        }
    }
}

/// Axes of one point, and of none.
#[test]
fn extents_of_one_and_none() {
    for (name, text) in programs() {
        for extent in ["1", "0"] {
            let text = text.replace("37x", &format!("{extent}x"));
            let Ok(module) = folds::try_parse(&name, &text, PLAIN) else { continue };
            let function = module.entry().unwrap();
            let inputs = draw(&name, &module, function, 1);
            common::compare(module, function, &inputs, 2e-5)
                .unwrap_or_else(|e| panic!("{name} of {extent}: {e}"));
        }
    }
}

/// Kernels of a program, as the search decides.
fn kernels(name: &str) -> usize {
    let (_, text) = programs().into_iter().find(|(n, _)| n == name).unwrap();
    let module = parse(name, &text, &tpuc_transforms::passes::default_pipeline("algebraic"));
    let function = module.entry().unwrap();
    let inputs = draw(name, &module, function, 0);
    common::compare(module, function, &inputs, 2e-5).unwrap().kernels.len()
}

/// Positions, divisions, comparisons with the result, and a softmax of the same rows share the fold's kernel.
#[test]
fn producers_and_readers_join() {
    for name in ["arg_max_f32", "arg_min_inside", "temperature", "one_hot_of_largest", "softmax_and_choice"] {
        assert_eq!(kernels(name), 1, "{name}");
    }
    // The product, and one kernel for the choice, or one for both.
    assert!(kernels("greedy") <= 2);
}

/// Reductions with equal bodies are one, whatever their ops' places; rules apply to what they read.
#[test]
fn the_search_sees_reductions_of_several_operands() {
    let (_, text) = programs().into_iter().find(|(n, _)| n == "arg_max_f32").unwrap();
    let body = text.split("func.func private").nth(1).unwrap();
    let main = "module {\n  func.func @main(%x: tensor<5x37xf32>) -> (tensor<5xi32>, tensor<5xi32>) {
    %one = stablehlo.constant dense<1.0> : tensor<5x37xf32>
    %y = stablehlo.multiply %x, %one : tensor<5x37xf32>
    %0 = call @argmax(%x) : (tensor<5x37xf32>) -> tensor<5xi32>
    %1 = call @argmax(%y) : (tensor<5x37xf32>) -> tensor<5xi32>
    return %0, %1 : tensor<5xi32>, tensor<5xi32>
  }
  func.func private";
    let module = parse(
        "twice",
        &format!("{main}{body}"),
        &tpuc_transforms::passes::pipeline("algebraic", true, false),
    );
    let function = module.entry().unwrap();
    let mut found = Vec::new();
    module.walk(function, &mut |op| found.push(module.ops[op].kind));
    let count = |kind| found.iter().filter(|&&k| k == kind).count();
    assert_eq!(count(tpuc_ir::OpKind::Reduce), 1, "{}", tpuc_syntax::print(&module, &Default::default()));
    assert_eq!(count(tpuc_ir::OpKind::Multiply), 0);
}
