//! Golden tests: one file, one test.
//!
//! - `tests/passes/<pass>/*.mlir`: what `tpuc opt` prints; its flags stand behind `// opt:` on line 1.
//! - `tests/errors/*.mlir`: exit code and standard error of the command behind `// tpuc:` on line 1, where FILE is
//!   the file itself.
//! - `testdata/{models,torch,dynamic}/*/model.mlir`: every model on every backend against the expected values, but those in
//!   `tests/models.ignore`.
//!
//! The expected text lies beside each file as `.snap`. After reading the difference, bless it with
//! `INSTA_UPDATE=always cargo test -p tpuc --test golden`.

mod ignore;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

type Result = datatest_stable::Result<()>;

fn tpuc(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tpuc")).args(args).output().expect("the binary runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The words behind a marker on the first line.
fn flags<'a>(content: &'a str, marker: &str) -> std::result::Result<Vec<&'a str>, String> {
    let first = content.lines().next().unwrap_or("");
    let flags = first.strip_prefix(marker).ok_or_else(|| format!("line 1 does not begin with '{marker}'"))?;
    Ok(flags.split_whitespace().collect())
}

fn snapshot(path: &Path, output: &str) {
    let folder = path.parent().expect("a file in a folder").canonicalize().expect("the folder exists");
    let name = path.file_stem().expect("a file name").to_string_lossy().into_owned();
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, output);
    });
}

fn pass(path: &Path, content: String) -> Result {
    let file = path.to_string_lossy();
    let mut args = vec!["opt", &file];
    args.extend(flags(&content, "// opt:")?);
    let out = tpuc(&args);
    if !out.status.success() {
        return Err(format!("tpuc {} failed: {}", args.join(" "), text(&out.stderr)).into());
    }
    snapshot(path, &(text(&out.stdout) + &text(&out.stderr)));
    Ok(())
}

fn error(path: &Path, content: String) -> Result {
    let folder = path.parent().expect("a file in a folder");
    let name = path.file_name().expect("a file name").to_string_lossy();
    let args: Vec<&str> =
        flags(&content, "// tpuc:")?.into_iter().map(|w| if w == "FILE" { &name } else { w }).collect();
    let out = Command::new(env!("CARGO_BIN_EXE_tpuc")).args(&args).current_dir(folder).output()?;
    let code = out.status.code().map_or("a signal".to_string(), |c| c.to_string());
    if out.status.success() {
        return Err("the command succeeded".into());
    }
    snapshot(path, &format!("exit code {code}\n{}", text(&out.stderr)));
    Ok(())
}

fn model(path: &Path, backend: &str, tolerance: &str) -> Result {
    let folder: PathBuf = path.parent().expect("a file in a folder").into();
    let (inputs, expected) = (folder.join("inputs.npz"), folder.join("expected.npz"));
    let (file, inputs, expected) =
        (path.to_string_lossy(), inputs.to_string_lossy(), expected.to_string_lossy());
    let out = tpuc(&[
        "run",
        &file,
        "--backend",
        backend,
        "--inputs",
        &inputs,
        "--expect",
        &expected,
        "--tol",
        tolerance,
    ]);
    match (out.status.code(), ignore::reason(&folder, backend)) {
        (Some(0), None) | (Some(1..=3), Some(_)) => Ok(()),
        (Some(0), Some(why)) => Err(format!("tests/models.ignore has it out of date: {why}").into()),
        (code, _) => Err(format!("exit {code:?}\n{}{}", text(&out.stdout), text(&out.stderr)).into()),
    }
}

/// A kernel rounds where it stores, not at each op as XLA does when told to: eight bits leave a trace of that.
fn of_bf16(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.to_string_lossy().ends_with("_bf16"))
}

fn model_interp(path: &Path) -> Result {
    model(path, "interp", "1e-4")
}

fn model_cpu(path: &Path) -> Result {
    let tolerance = if of_bf16(path) { "2e-2" } else { "1e-4" };
    if cfg!(feature = "cpu") { model(path, "cpu", tolerance) } else { Ok(()) }
}

fn model_tpu(path: &Path) -> Result {
    model(path, "tpu", "2e-2")
}

datatest_stable::harness! {
    { test = pass, root = "../../tests/passes", pattern = r"\.mlir$" },
    { test = error, root = "../../tests/errors", pattern = r"\.mlir$" },
    { test = model_interp, root = "../../testdata/models", pattern = r"model\.mlir$" },
    { test = model_cpu, root = "../../testdata/models", pattern = r"model\.mlir$" },
    { test = model_tpu, root = "../../testdata/models", pattern = r"model\.mlir$" },
    { test = model_interp, root = "../../testdata/dynamic", pattern = r"model\.mlir$" },
    { test = model_cpu, root = "../../testdata/dynamic", pattern = r"model\.mlir$" },
    { test = model_tpu, root = "../../testdata/dynamic", pattern = r"model\.mlir$" },
    { test = model_interp, root = "../../testdata/torch", pattern = r"model\.mlir$" },
    { test = model_cpu, root = "../../testdata/torch", pattern = r"model\.mlir$" },
    { test = model_tpu, root = "../../testdata/torch", pattern = r"model\.mlir$" },
}
