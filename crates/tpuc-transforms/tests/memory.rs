//! Programs within a limit of working memory: the same bits, in less.

use std::fmt::Write as _;
use std::sync::Arc;
use tpuc_egraph::form::Fusion;
use tpuc_runtime::{Executor, Pool, PortableTable};
use tpuc_support::Source;
use tpuc_target::Machine;
use tpuc_tensor::{ElementType, Tensor};
use tpuc_tile::{Program, Step};
use tpuc_transforms::lower::Options;
use tpuc_transforms::{limit_memory, lower};

/// Bytes of a value in these programs.
const VALUE: u64 = 16 * 16 * 4;

fn lowered(text: &str) -> Program {
    let source = Source { name: "test", text };
    let module = tpuc_syntax::parse(source).unwrap_or_else(|e| panic!("{}\n{text}", e[0].render(source)));
    let entry = module.entry().unwrap();
    let options = Options { fusion: Fusion::None };
    lower(&Arc::new(module), entry, &machine(), options).unwrap().program
}

fn machine() -> Machine {
    Machine::named("x86-64-v4").unwrap()
}

fn run(program: &Program) -> Vec<Tensor> {
    let inputs: Vec<Tensor> = program
        .inputs
        .iter()
        .enumerate()
        .map(|(n, &b)| {
            let shape = &program.buffers[b].shape;
            let count = shape.iter().product::<u64>();
            let values = (0..count).map(|i| ((i * 7 + n as u64 * 5) % 23) as f64 / 23.0 - 0.4);
            Tensor::from_floats(ElementType::F32, shape, &values.collect::<Vec<_>>())
        })
        .collect();
    let program = Arc::new(program.clone());
    let table = PortableTable::new(Arc::clone(&program));
    Executor::new(program, table, Pool::of(1)).unwrap().run(&inputs).unwrap()
}

fn launches(program: &Program) -> usize {
    let mut count = 0;
    program.each_step(&mut |s| count += usize::from(matches!(s, Step::Launch { .. })));
    count
}

/// Values made in turn, then all used in the opposite order: the shape of a gradient.
fn there_and_back(length: usize, side: u64) -> String {
    let ty = format!("tensor<{side}x{side}xf32>");
    let mut out =
        format!("func.func @main(%x: {ty}, %w: {ty}) -> {ty} {{\n  %v0 = stablehlo.tanh %x : {ty}\n");
    for i in 1..length {
        let dot = "stablehlo.dot_general";
        let (a, kind) = (i - 1, ["tanh", "cosine", "logistic"][i % 3]);
        if i % 4 == 0 {
            let _ = writeln!(
                out,
                "  %v{i} = {dot} %v{a}, %w, contracting_dims = [1] x [0] : ({ty}, {ty}) -> {ty}"
            );
        } else {
            let _ = writeln!(out, "  %v{i} = stablehlo.{kind} %v{a} : {ty}");
        }
    }
    let _ = writeln!(out, "  %g{length} = stablehlo.sine %v{} : {ty}", length - 1);
    for i in (0..length).rev() {
        let _ = writeln!(out, "  %g{i} = stablehlo.multiply %g{}, %v{i} : {ty}", i + 1);
    }
    out + &format!("  return %g0 : {ty}\n}}\n")
}

#[test]
fn values_are_computed_again_to_keep_a_limit() {
    let free = lowered(&there_and_back(24, 16));
    let want = run(&free);
    assert!(free.arena_bytes as u64 >= 24 * VALUE);
    let mut recomputed = Vec::new();
    for values in [30, 20, 14, 10, 8] {
        let mut program = free.clone();
        let remarks = limit_memory(&mut program, values * VALUE, &machine()).unwrap();
        assert!(program.arena_bytes as u64 <= values * VALUE, "{} for {values}", program.arena_bytes);
        assert_eq!(run(&program), want);
        assert!(launches(&program) >= launches(&free) + remarks.len());
        let again = program.clone();
        let mut program = free.clone();
        let same = limit_memory(&mut program, values * VALUE, &machine()).unwrap();
        assert_eq!((program.to_string(), same.len()), (again.to_string(), remarks.len()));
        recomputed.push(remarks.len());
        if let Some(first) = remarks.first() {
            assert!(first.message.contains("computed again: 1024 bytes less"), "{}", first.message);
        }
    }
    assert!(recomputed[0] == 0 && recomputed[1] > 0, "{recomputed:?}");
    assert!(recomputed[4] > recomputed[1], "{recomputed:?}");
}

#[test]
fn what_is_cheap_to_compute_goes_first() {
    let mut program = lowered(&there_and_back(24, 1024));
    let value = 1024 * 1024 * 4;
    let remarks = limit_memory(&mut program, 20 * value, &machine()).unwrap();
    assert!(!remarks.is_empty() && program.arena_bytes as u64 <= 20 * value);
    assert!(remarks.iter().all(|r| !r.message.contains("dot_general")), "{remarks:?}");
}

#[test]
fn what_cannot_be_kept_is_said() {
    let mut program = lowered(&there_and_back(12, 16));
    let before = program.to_string();
    let error = limit_memory(&mut program, VALUE, &machine()).unwrap_err();
    assert_eq!(error.constraint.as_deref(), Some("memory-limit"));
    assert_eq!(program.to_string(), before);
    let words: Vec<&str> = error.message.split(' ').collect();
    let least: u64 = words[words.iter().position(|w| *w == "bytes").unwrap() - 1].parse().unwrap();
    assert!((2 * VALUE..12 * VALUE).contains(&least), "{}", error.message);
    // The least that is named can be kept.
    limit_memory(&mut program, least, &machine()).unwrap();
    assert!(program.arena_bytes as u64 <= least);
}

/// Independent branches that are all begun before any is ended.
#[test]
fn another_order_is_tried_first() {
    let ty = "tensor<16x16xf32>";
    let mut text = format!(
        "func.func @main(%x: {ty}) -> tensor<f32> {{\n  %z = stablehlo.constant dense<0.0> : tensor<f32>\n"
    );
    for i in 0..8 {
        let _ = writeln!(text, "  %c{i} = stablehlo.constant dense<{i}.5> : {ty}");
        let _ = writeln!(text, "  %a{i} = stablehlo.add %x, %c{i} : {ty}");
    }
    for i in 0..8 {
        let _ = writeln!(
            text,
            "  %r{i} = stablehlo.reduce(%a{i} init: %z) applies stablehlo.add across dimensions = [0, 1] : ({ty}, tensor<f32>) -> tensor<f32>"
        );
    }
    text += "  %s0 = stablehlo.add %r0, %r1 : tensor<f32>\n";
    for i in 1..7 {
        let _ = writeln!(text, "  %s{i} = stablehlo.add %s{}, %r{} : tensor<f32>", i - 1, i + 1);
    }
    text += "  return %s6 : tensor<f32>\n}\n";
    let free = lowered(&text);
    let mut program = free.clone();
    let remarks = limit_memory(&mut program, 3 * VALUE, &machine()).unwrap();
    assert!(remarks.is_empty() && launches(&program) == launches(&free), "{remarks:?}");
    assert!(free.arena_bytes as u64 >= 8 * VALUE && program.arena_bytes as u64 <= 3 * VALUE);
    assert_eq!(run(&program), run(&free));
}

/// Values that wait while a loop runs, and are made again behind it.
#[test]
fn values_wait_for_loops() {
    let ty = "tensor<16x16xf32>";
    let mut text = format!("func.func @main(%x: {ty}) -> {ty} {{\n");
    for i in 0..6 {
        let _ = writeln!(text, "  %c{i} = stablehlo.constant dense<{i}.25> : {ty}");
        let _ = writeln!(text, "  %a{i} = stablehlo.add %x, %c{i} : {ty}");
    }
    // The loop starts from all of them.
    text += &format!("  %t0 = stablehlo.add %a0, %a1 : {ty}\n");
    for i in 1..5 {
        let _ = writeln!(text, "  %t{i} = stablehlo.multiply %t{}, %a{} : {ty}", i - 1, i + 1);
    }
    text += &format!(
        "  %n = stablehlo.constant dense<0> : tensor<i32>
  %m = stablehlo.constant dense<3> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %w:2 = stablehlo.while(%i = %n, %v = %t4) : tensor<i32>, {ty}
    cond {{
      %p = stablehlo.compare LT, %i, %m : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %p : tensor<i1>
    }} do {{
      %j = stablehlo.add %i, %one : tensor<i32>
      %u = stablehlo.tanh %v : {ty}
      %q = stablehlo.add %u, %v : {ty}
      stablehlo.return %j, %q : tensor<i32>, {ty}
    }}
  %f0 = stablehlo.add %w#1, %a0 : {ty}\n"
    );
    for i in 1..6 {
        let _ = writeln!(text, "  %f{i} = stablehlo.subtract %f{}, %a{i} : {ty}", i - 1);
    }
    text += &format!("  return %f5 : {ty}\n}}\n");
    let free = lowered(&text);
    let want = run(&free);
    let mut program = free.clone();
    let limit = free.arena_bytes as u64 - 3 * VALUE;
    let remarks = limit_memory(&mut program, limit, &machine()).unwrap();
    assert!(!remarks.is_empty() && program.arena_bytes as u64 <= limit);
    assert_eq!(run(&program), want);
}
