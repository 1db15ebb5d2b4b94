//! The exported models against what the framework computed for them.
//!
//! `TPUC_MODELS=<dir>` takes another corpus than the committed one, such as the full-size models of
//! `tools/export_models.py --full`.

#[path = "../../../tests/ignore.rs"]
mod ignore;

use std::path::{Path, PathBuf};
use std::time::Instant;
use tpuc_interp::{Options, run};
use tpuc_ir::{Module, Type};
use tpuc_support::Source;
use tpuc_tensor::{Tensor, npz};

/// Relative to the largest magnitude of each output.
const TOLERANCE: f64 = 1e-4;

fn models() -> Vec<PathBuf> {
    let root = std::env::var_os("TPUC_MODELS")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models"), PathBuf::from);
    let mut out: Vec<PathBuf> = std::fs::read_dir(root)
        .expect("a directory of models")
        .map(|entry| entry.expect("a directory entry").path())
        .filter(|p| p.join("expected.npz").exists() && ignore::reason(p, "interp").is_none())
        .collect();
    out.sort();
    out
}

fn load(dir: &Path) -> Module {
    let path = dir.join("model.mlir");
    let text = std::fs::read_to_string(&path).expect("model.mlir");
    let source = Source { name: "model.mlir", text: &text };
    tpuc_syntax::parse(source).unwrap_or_else(|errors| {
        panic!("{}: {}", path.display(), errors.iter().map(|d| d.render(source)).collect::<String>())
    })
}

fn values(path: &Path, types: &[Type]) -> Vec<Tensor> {
    let arrays = npz::read_npz(path).expect("an npz file");
    assert_eq!(arrays.len(), types.len(), "{}", path.display());
    arrays
        .into_iter()
        .zip(types)
        .map(|((_, raw), ty)| {
            let ty = ty.as_tensor().expect("a tensor");
            raw.into_tensor(ty.elem, &ty.dims().expect("a static shape"))
                .expect("a value of the program's type")
        })
        .collect()
}

/// Largest difference relative to the largest magnitude.
fn error(got: &Tensor, want: &Tensor) -> f64 {
    let scale = want.to_floats().iter().fold(0f64, |m, v| m.max(v.abs())).max(f64::MIN_POSITIVE);
    let differences = got.to_floats().into_iter().zip(want.to_floats()).map(|(g, w)| (g - w).abs());
    differences.fold(0f64, |m, d| if d.is_nan() { f64::INFINITY } else { m.max(d) }) / scale
}

#[test]
fn models_agree_with_the_framework() {
    let models = models();
    assert!(!models.is_empty());
    for dir in models {
        let module = load(&dir);
        let main = module.entry().expect("an entry function");
        let Some(Type::Function(inputs, results)) =
            module.ops[main].attr("function_type").and_then(|a| a.as_type())
        else {
            panic!("a function type")
        };
        let arguments = values(&dir.join("inputs.npz"), inputs);
        let expected = values(&dir.join("expected.npz"), results);
        let start = Instant::now();
        let got = run(&module, main, &arguments, &Options::default())
            .unwrap_or_else(|e| panic!("{}: {e}", dir.display()));
        let seconds = start.elapsed().as_secs_f64();
        assert_eq!(got.len(), expected.len());
        let worst = got.iter().zip(&expected).map(|(g, w)| error(g, w)).fold(0f64, f64::max);
        println!("{:<16} error {worst:.2e}  {seconds:.3} s", dir.file_name().unwrap_or_default().display());
        assert!(worst < TOLERANCE, "{}: error {worst:e}", dir.display());
    }
}
