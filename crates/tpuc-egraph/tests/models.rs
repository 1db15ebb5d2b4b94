//! Whole models: the optimised program computes what the program does.

use std::path::{Path, PathBuf};
use tpuc_egraph::form::Chains;
use tpuc_egraph::{Abilities, Fp, Fuse, Options, Report, Roofline, optimize};
use tpuc_ir::Module;
use tpuc_pass::{Manager, PassContext, parse_pipeline};
use tpuc_support::Source;
use tpuc_target::Machine;
use tpuc_tensor::{ElementType, Tensor, npz};

fn models() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models")
}

/// A model with its calls inlined.
fn load(name: &str) -> Module {
    load_from(&models(), name)
}

fn load_from(directory: &Path, name: &str) -> Module {
    let path = directory.join(name).join("model.mlir");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let source = Source { name, text: &text };
    let mut module =
        tpuc_syntax::parse(source).unwrap_or_else(|errors| panic!("{}", errors[0].render(source)));
    let passes = tpuc_transforms::registry().instantiate(&parse_pipeline("inline").unwrap()).unwrap();
    let mut manager = Manager { passes, verify_each: true, observer: None };
    manager
        .run(&mut module, &mut PassContext::new(Machine::host()))
        .unwrap_or_else(|e| panic!("{name}: {e}"));
    module
}

/// The stored arguments, in the types that the entry function declares.
fn inputs(name: &str, module: &Module) -> Vec<Tensor> {
    let arrays = npz::read_npz(&models().join(name).join("inputs.npz")).expect("inputs.npz");
    let block = module.region_block(module.entry().expect("a main function"), 0).expect("a body");
    let argument = |(i, &value): (usize, &tpuc_ir::Value)| {
        let ty = module.ty(value).as_tensor().expect("a tensor");
        let (_, array) =
            arrays.iter().find(|(n, _)| *n == format!("arg{i}")).expect("arguments are numbered");
        array.clone().into_tensor(ty.elem, &ty.dims().expect("static")).expect("the declared type")
    };
    module.blocks[block].args.iter().enumerate().map(argument).collect()
}

/// The largest difference, relative to the largest value.
fn difference(a: &Tensor, b: &Tensor) -> f64 {
    assert_eq!((a.elem(), a.shape()), (b.elem(), b.shape()));
    let (a, b) = (a.to_floats(), b.to_floats());
    let scale = a.iter().fold(1.0f64, |m, x| m.max(x.abs()));
    a.iter()
        .zip(&b)
        .map(|(x, y)| if x.to_bits() == y.to_bits() { 0.0 } else { (x - y).abs() / scale })
        .fold(0.0, f64::max)
}

/// Rules make ops cheaper; the kernels that these end in must not be dearer than those of the program as it is.
#[test]
fn kernels_with_rules_are_not_dearer() {
    for name in ["bert", "lstm", "mlp_adam"] {
        let module = load(name);
        for target in ["x86-64-v4", "v5e", "v6e"] {
            let machine = Machine::named(target).expect("a machine");
            let cost = Roofline::of(&machine);
            let search = |rewrite: bool| {
                let abilities = Abilities { chains: Chains::of(&machine, Fp::default()) };
                let fuse = Some(Fuse { machine: machine.clone(), abilities });
                let options = Options { rewrite, fuse, ..Options::default() };
                let (mut module, entry) = (module.clone(), module.entry().expect("a main function"));
                optimize(&mut module, entry, &options, &cost).expect("a function with a body").cost_after
            };
            let (with, without) = (search(true), search(false));
            assert!(with <= without * 1.005, "{name} on {target}: {with} with rules, {without} without");
        }
    }
}

fn check(name: &str) -> Report {
    let module = load(name);
    let inputs = inputs(name, &module);
    let entry = module.entry().expect("a main function");
    let run = |m: &Module| {
        tpuc_interp::run(m, entry, &inputs, &Default::default()).unwrap_or_else(|e| panic!("{name}: {e}"))
    };
    let before = run(&module);
    let mut optimized = module.clone();
    let start = std::time::Instant::now();
    let report = optimize(&mut optimized, entry, &Options::default(), &Roofline::default())
        .expect("a function with a body");
    let took = start.elapsed();
    let problems = tpuc_ir::verify::verify(&optimized);
    assert!(problems.is_empty(), "{name}: {}", problems[0].message);
    for (i, (x, y)) in before.iter().zip(&run(&optimized)).enumerate() {
        let d = difference(x, y);
        let limit = if x.elem() == ElementType::F32 { 1e-5 } else { 0.0 };
        assert!(d <= limit, "{name}: result {i} differs by {d}");
    }
    print_report(name, &report, took);
    let mut exact = module.clone();
    let options = Options { fp: Fp::Exact, ..Options::default() };
    optimize(&mut exact, entry, &options, &Roofline::default()).expect("a function with a body");
    let same = before.iter().zip(&run(&exact)).all(|(x, y)| x == y);
    assert!(same, "{name}: exact rules change bits");
    assert!(report.cost_after <= report.cost_before * (1.0 + 1e-9), "{name}: the cost rose");
    assert!(report.lower_bound <= report.cost_after * (1.0 + 1e-9), "{name}: the bound is no bound");
    report
}

/// Search time at real sizes: `cargo test --release -p tpuc-egraph --test models -- --ignored --nocapture`, once
/// `tools/export_models.py --full` has run.
#[test]
#[ignore = "needs the full-size models"]
fn full_sizes() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/models");
    for name in ["mlp", "mlp_const", "gpt2_prefill", "gpt2_decode", "resnet50", "vit", "lstm", "mlp_adam"] {
        let mut module = load_from(&directory, name);
        let entry = module.entry().expect("a main function");
        let start = std::time::Instant::now();
        let report =
            optimize(&mut module, entry, &Options::default(), &Roofline::default()).expect("a function");
        print_report(name, &report, start.elapsed());
    }
}

/// Search time grows with the program, not faster: windows bound what is searched together.
#[test]
#[ignore = "a measurement"]
fn long_programs() {
    for layers in [50, 200, 800, 3200] {
        let mut text =
            String::from("func.func @main(%x: tensor<8x8xf32>, %b: tensor<8xf32>) -> tensor<8x8xf32> {\n");
        let mut last = "%x".to_string();
        for i in 0..layers {
            text += &format!(
                "%w{i} = stablehlo.constant dense<{i}.5> : tensor<8x8xf32>
                %t{i} = stablehlo.transpose {last}, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
                %d{i} = stablehlo.dot_general %t{i}, %w{i}, contracting_dims = [0] x [0] : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
                %b{i} = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<8xf32>) -> tensor<8x8xf32>
                %a{i} = stablehlo.add %d{i}, %b{i} : tensor<8x8xf32>
                %h{i} = stablehlo.tanh %a{i} : tensor<8x8xf32>
                %r{i} = stablehlo.add %h{i}, {last} : tensor<8x8xf32>\n"
            );
            last = format!("%r{i}");
        }
        text += &format!("return {last} : tensor<8x8xf32>\n}}");
        let mut module = tpuc_syntax::parse(Source { name: "long", text: &text }).expect("a program");
        let entry = module.entry().expect("main");
        let start = std::time::Instant::now();
        let report =
            optimize(&mut module, entry, &Options::default(), &Roofline::default()).expect("a function");
        println!(
            "{} ops: {:?}, {} windows, {} nodes",
            layers * 7,
            start.elapsed(),
            report.windows,
            report.nodes
        );
    }
}

fn print_report(name: &str, report: &Report, took: std::time::Duration) {
    println!(
        "{name}: cost {:.3e} to {:.3e} (bound {:.3e}), {} nodes, {} rounds, {took:?}",
        report.cost_before, report.cost_after, report.lower_bound, report.nodes, report.iterations
    );
    println!("  {:?}", report.fired);
    report.remarks.iter().for_each(|remark| println!("  {remark}"));
}

macro_rules! models {
    ($($name:ident)*) => { $(#[test] fn $name() { check(stringify!($name)); })* };
}

models! { mlp mlp_const gpt2_prefill gpt2_decode resnet50 vit lstm mlp_adam }

/// The same program, rules and budgets give the same text.
#[test]
fn deterministic() {
    let text = || {
        let mut module = load("vit");
        let entry = module.entry().unwrap();
        optimize(&mut module, entry, &Options::default(), &Roofline::default()).unwrap();
        tpuc_syntax::print(&module, &Default::default())
    };
    assert_eq!(text(), text());
}
