//! The programs of `testdata/folds`, and inputs for them.

#![allow(dead_code)]

use std::path::Path;
use tpuc_ir::{Module, Op};
use tpuc_support::Source;
use tpuc_tensor::{Kind, Scalar, Tensor};

pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n
    }
}

/// Names and texts, in order.
pub fn programs() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/folds");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let read = |p: std::path::PathBuf| {
        let name = p.file_stem().unwrap().to_str().unwrap().to_string();
        (name, std::fs::read_to_string(p).unwrap())
    };
    paths.into_iter().filter(|p| p.extension().is_some_and(|e| e == "mlir")).map(read).collect()
}

/// A program after some passes; an error where it does not verify.
pub fn try_parse(name: &str, text: &str, pipeline: &str) -> Result<Module, String> {
    let source = Source { name, text };
    let mut module = tpuc_syntax::parse(source).map_err(|e| e[0].render(source))?;
    let specs = tpuc_pass::parse_pipeline(pipeline).unwrap();
    let passes = tpuc_transforms::registry().instantiate(&specs).unwrap();
    let mut cx = tpuc_pass::PassContext::new(tpuc_target::Machine::named("x86-64-v4").unwrap());
    tpuc_pass::Manager { passes, verify_each: true, observer: None }
        .run(&mut module, &mut cx)
        .map_err(|e| format!("{e:?}"))?;
    Ok(module)
}

pub fn parse(name: &str, text: &str, pipeline: &str) -> Module {
    try_parse(name, text, pipeline).unwrap_or_else(|e| panic!("{e}"))
}

/// Reducers that NaN makes depend on how they are associated.
pub fn takes_nan(name: &str) -> bool {
    !["first_of_largest", "max_and_index", "window_of_pairs", "log_sum_exp_pair"].contains(&name)
}

/// Random inputs with many ties; by seed also rows without a largest value, infinities and NaN.
pub fn draw(name: &str, module: &Module, function: Op, seed: u64) -> Vec<Tensor> {
    let mut rng = Rng::new(seed);
    let types = tpuc_transforms::lower::argument_types(module, function);
    let special = [f64::NEG_INFINITY, f64::INFINITY, f64::NAN];
    let mut out = Vec::new();
    for ty in &types {
        let ty = ty.as_tensor().unwrap();
        let dims = ty.dims().unwrap();
        let count: u64 = dims.iter().product();
        let values: Vec<Scalar> = (0..count)
            .map(|_| match ty.elem.kind() {
                Kind::Float if seed % 4 == 1 && rng.below(9) == 0 => Scalar::Float(special[0]),
                Kind::Float if seed % 4 == 2 && takes_nan(name) && rng.below(9) == 0 => {
                    Scalar::Float(special[rng.below(3)])
                }
                Kind::Float if seed % 4 == 3 => Scalar::Float(1.5),
                Kind::Float => Scalar::Float(rng.below(9) as f64 / 4.0 - 1.0),
                Kind::Bool => Scalar::Bool(rng.below(2) == 0),
                _ => Scalar::Int(rng.below(9) as i128),
            })
            .collect();
        out.push(Tensor::from_scalars(ty.elem, &dims, values));
    }
    out
}
