//! Lowering keeps the meaning of every shipped model, and covers it with kernels.

mod common;
#[path = "../../../tests/ignore.rs"]
mod ignore;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use tpuc_egraph::Fp;
use tpuc_support::Source;
use tpuc_tensor::{Tensor, npz};
use tpuc_tile::Step;

fn models() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models");
    let entries = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    let mut out: Vec<PathBuf> =
        entries.filter(|p| p.is_dir() && ignore::reason(p, "native").is_none()).collect();
    out.sort();
    out
}

fn check(folder: &Path, pipeline: &str, fp: Fp) {
    let path = folder.join("model.mlir");
    let name = path.display().to_string();
    let text = std::fs::read_to_string(&path).unwrap();
    let source = Source { name: &name, text: &text };
    let mut module = tpuc_syntax::parse(source).unwrap_or_else(|e| panic!("{}", e[0].render(source)));
    let specs = tpuc_pass::parse_pipeline(pipeline).unwrap();
    let passes = tpuc_transforms::registry().instantiate(&specs).unwrap();
    let mut cx = tpuc_pass::PassContext::new(tpuc_target::Machine::named("x86-64-v4").unwrap());
    tpuc_pass::Manager { passes, verify_each: true, observer: None }.run(&mut module, &mut cx).unwrap();
    let entry = module.entry().unwrap();
    let archive = npz::read_npz(&folder.join("inputs.npz")).unwrap();
    let members: HashMap<String, npz::RawArray> = archive.into_iter().collect();
    let types = tpuc_transforms::lower::argument_types(&module, entry);
    let input = |(i, ty): (usize, &tpuc_ir::Type)| -> Tensor {
        let ty = ty.as_tensor().unwrap();
        members[&format!("arg{i}")].clone().into_tensor(ty.elem, &ty.dims().unwrap()).unwrap()
    };
    let inputs: Vec<Tensor> = types.iter().enumerate().map(input).collect();
    // Factors that move out of sums are rounded elsewhere: to eight bits in a program of narrow floats.
    let narrow = text.contains("bf16") && fp >= Fp::Algebraic;
    let tolerance = if narrow { 0.02 } else { 1e-5 };
    let program =
        common::compare(module, entry, &inputs, tolerance).unwrap_or_else(|e| panic!("{name}: {e}"));
    program.each_step(&mut |step| {
        if let Step::Host { module, op, .. } = step {
            panic!("{name}: {} has no kernel", module.ops[*op].name());
        }
    });
}

#[test]
fn without_rewriting() {
    models().iter().for_each(|folder| check(folder, "inline,canonicalize,cse,dce", Fp::Exact));
}

#[test]
fn with_kernels_from_the_search() {
    let pipeline = tpuc_transforms::passes::default_pipeline("algebraic");
    models().iter().for_each(|folder| check(folder, &pipeline, Fp::Algebraic));
}

/// Most values cross windows; some are computed again.
#[test]
fn with_kernels_from_searches_of_small_windows() {
    for sizes in ["window=24 repeated=8", "window=96 repeated=32"] {
        let pipeline = tpuc_transforms::passes::default_pipeline(&format!("algebraic {sizes}"));
        models().iter().for_each(|folder| check(folder, &pipeline, Fp::Algebraic));
    }
}

#[test]
fn with_plain_fusion_after_the_search() {
    let pipeline = tpuc_transforms::passes::pipeline("algebraic", true, false);
    models().iter().for_each(|folder| check(folder, &pipeline, Fp::Algebraic));
}
