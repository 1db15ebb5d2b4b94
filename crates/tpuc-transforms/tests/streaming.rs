//! Kernels whose stages depend on each other: whatever is streamed, in blocks of any size, the numbers stay.

#[path = "common/whole.rs"]
mod whole;

use std::path::Path;
use tpuc_egraph::form::in_one_pass;
use tpuc_ir::{Module, Op};
use tpuc_support::Source;
use tpuc_tensor::{Kind, Scalar, Tensor};
use tpuc_tile::Kernel;

struct Rng(u64);

impl Rng {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n
    }
    fn unit(&mut self) -> f64 {
        self.below(4001) as f64 / 1000.0 - 2.0
    }
}

fn parse(name: &str, text: &str, pipeline: &str) -> Module {
    let source = Source { name, text };
    let mut module = tpuc_syntax::parse(source).unwrap_or_else(|e| panic!("{}", e[0].render(source)));
    let specs = tpuc_pass::parse_pipeline(pipeline).unwrap();
    let passes = tpuc_transforms::registry().instantiate(&specs).unwrap();
    let mut cx = tpuc_pass::PassContext::new(tpuc_target::Machine::named("x86-64-v4").unwrap());
    tpuc_pass::Manager { passes, verify_each: true, observer: None }.run(&mut module, &mut cx).unwrap();
    module
}

/// Random inputs. A float input of rank 4 whose second dimension is 1 is an additive mask; masks hide whole rows too.
fn draw(module: &Module, function: Op, seed: u64) -> Vec<Tensor> {
    let mut rng = Rng(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let types = tpuc_transforms::lower::argument_types(module, function);
    let mut out = Vec::new();
    for ty in &types {
        let ty = ty.as_tensor().unwrap();
        let dims = ty.dims().unwrap();
        let count: u64 = dims.iter().product();
        let mask = dims.len() == 4 && dims[1] == 1;
        // Some rows are hidden, the first ones of others.
        let row = *dims.last().unwrap_or(&1) as usize;
        let mut hidden = 0;
        let values: Vec<Scalar> = (0..count as usize)
            .map(|i| {
                if row > 0 && i % row == 0 {
                    hidden = [0, 0, row, row / 2][rng.below(4)];
                }
                let hide = row > 0 && i % row < hidden;
                match ty.elem.kind() {
                    Kind::Float if mask && (hide || rng.below(3) == 0) => Scalar::Float(f64::NEG_INFINITY),
                    Kind::Float => Scalar::Float(rng.unit()),
                    Kind::Bool => Scalar::Bool(!hide && rng.below(4) > 0),
                    _ => Scalar::Int(rng.below(30) as i128),
                }
            })
            .collect();
        let plain = Tensor::from_scalars(ty.elem, &dims, values);
        out.push(plain);
    }
    out
}

/// Runs the kernel of a function in blocks of several sizes and compares with the interpreter.
fn check(name: &str, module: &Module, seeds: u64, change: &dyn Fn(Kernel) -> Kernel) -> Kernel {
    let function = module.entry().unwrap();
    let (kernel, params) = whole::kernel(module, function).unwrap_or_else(|e| panic!("{name}: {e}"));
    let kernel = change(kernel);
    for seed in 0..seeds {
        let inputs = draw(module, function, seed);
        whole::compare(module, function, &inputs, &kernel, &params, 2e-5)
            .unwrap_or_else(|e| panic!("{name}, seed {seed}: {e}\n{kernel}"));
    }
    kernel
}

fn programs() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/streaming");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let read = |p: std::path::PathBuf| {
        let name = p.file_stem().unwrap().to_str().unwrap().to_string();
        (name, std::fs::read_to_string(p).unwrap())
    };
    paths.into_iter().filter(|p| p.extension().is_some_and(|e| e == "mlir")).map(read).collect()
}

/// Bytes that a kernel keeps for each point of its grid while it streams in blocks of one.
fn kept(kernel: &Kernel) -> u64 {
    let s = tpuc_egraph::form::Scratch::of(kernel);
    s.fixed + s.per_point
}

const AS_THEY_COME: &str = "inline,canonicalize,cse,dce";

fn exported(pipeline: &str) {
    let mut streamed = 0;
    for (name, text) in programs() {
        // What only the search brings into a form that streams: rows that are concatenated, constants in two types.
        let needs_search =
            ["attention_extra_point", "attention_extra_point_bf16", "attention_hidden_rows_bf16"];
        if pipeline == AS_THEY_COME && needs_search.contains(&&name[..]) {
            continue;
        }
        let module = parse(&name, &text, pipeline);
        let kernel = check(&name, &module, 3, &|k| k);
        if ["log_sum_exp", "layer_norm", "moments", "norm_then_product"].contains(&&name[..]) {
            let one =
                |k: Kernel| in_one_pass(&k).unwrap_or_else(|| panic!("{name} takes several passes\n{k}"));
            let kernel = check(&name, &module, 3, &one);
            assert!(kernel.stream.is_some());
        }
        if name.starts_with("attention") {
            assert!(kernel.stream.is_some(), "{name} is not streamed\n{kernel}");
            assert!(kept(&kernel) <= 60, "{name} keeps {} bytes for each row\n{kernel}", kept(&kernel));
            streamed += 1;
        }
    }
    assert!(streamed >= 31);
}

/// Axes of one point, and of none.
#[test]
fn extents_of_one_and_none() {
    let names = ["plain", "additive_mask", "hard_mask", "grouped", "plain_bf16", "additive_mask_bf16"];
    for (name, text) in programs() {
        if !names.iter().any(|n| name == format!("attention_{n}")) {
            continue;
        }
        for (keys, queries) in [("1", "11"), ("0", "11"), ("13", "1"), ("13", "0"), ("2", "1")] {
            let text = text.replace("13x", &format!("{keys}x")).replace("11x", &format!("{queries}x"));
            let module = parse(&name, &text, "inline,canonicalize,cse,dce");
            check(&format!("{name} of {queries} queries and {keys} keys"), &module, 2, &|k| k);
        }
    }
}

/// One kernel, and no value as large as queries times keys in memory.
fn formed_from(name: &str, text: &str, pipeline: &str) {
    let machine = tpuc_target::Machine::named("x86-64-v4").unwrap();
    let module = parse(name, text, pipeline);
    let function = module.entry().unwrap();
    let module = std::sync::Arc::new(module);
    let lowered = tpuc_transforms::lower(&module, function, &machine, Default::default()).unwrap();
    let program = lowered.program;
    assert_eq!(program.kernels.len(), 1, "{name}\n{program}{:#?}", lowered.remarks);
    assert!(program.kernels.values().all(|k| k.stream.is_some()), "{name}\n{program}");
    assert_eq!(program.arena_bytes, 0, "{name}\n{program}");
}

/// Rows that would not fit the fast memory, were they not streamed.
#[test]
fn attention_over_long_sequences_is_formed_by_the_search() {
    let wanted = ["attention_plain", "attention_additive_mask", "attention_plain_bf16"];
    for (name, text) in programs().into_iter().filter(|(name, _)| wanted.contains(&name.as_str())) {
        let text = text.replace("13x", "8192x").replace("11x", "8192x");
        formed_from(&name, &text, &tpuc_transforms::passes::default_pipeline("algebraic"));
    }
}

#[test]
fn attention_is_formed_by_the_search() {
    let pipeline = tpuc_transforms::passes::default_pipeline("algebraic");
    let all = programs().into_iter().filter(|(name, _)| name.starts_with("attention"));
    all.for_each(|(name, text)| formed_from(&name, &text, &pipeline));
}

#[test]
fn exported_programs_as_they_come() {
    exported(AS_THEY_COME);
}

#[test]
fn exported_programs_after_the_search() {
    exported(&tpuc_transforms::passes::pipeline("algebraic", true, false));
}

#[test]
fn exported_programs_by_the_search() {
    exported(&tpuc_transforms::passes::default_pipeline("algebraic"));
}
