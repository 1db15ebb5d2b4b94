//! The command line's promises: exit codes, and messages that name what is wrong.

use std::path::PathBuf;
use std::process::{Command, Output};

fn tpuc(args: &[&str]) -> Output {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    Command::new(env!("CARGO_BIN_EXE_tpuc")).args(args).current_dir(root).output().unwrap()
}

/// Exit code and both streams.
fn outcome(args: &[&str]) -> (i32, String) {
    let out = tpuc(args);
    let text = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    (out.status.code().expect("no signal"), text)
}

fn check(args: &[&str], code: i32, message: &str) {
    let (got, text) = outcome(args);
    assert_eq!(got, code, "{args:?}: {text}");
    assert!(text.contains(message), "{args:?} does not say '{message}': {text}");
    assert!(!text.contains("panicked"), "{text}");
}

const MLP: &str = "testdata/models/mlp/model.mlir";

#[test]
fn invalid_inputs_exit_with_2_and_name_the_argument() {
    check(&["run", MLP, "--backend", "interp", "--inputs", "testdata/models/vit/inputs.npz"], 2, "'arg0'");
    check(&["run", MLP, "--backend", "interp", "--inputs", "testdata/models/mlp/expected.npz"], 2, "'arg0'");
    check(&["run", MLP, "--backend", "interp"], 2, "--inputs");
    check(&["run", MLP, "--inputs", "no/such.npz"], 2, "no/such.npz");
    check(&["run", "no/such.mlir"], 2, "no/such.mlir");
    check(&["sim", MLP, "--target", "v99"], 2, "v99");
    check(&["opt", MLP, "--no-such-flag"], 2, "--no-such-flag");
}

#[test]
fn an_unmet_expectation_exits_with_1() {
    let inputs = "testdata/models/mlp/inputs.npz";
    let output = std::env::temp_dir().join(format!("tpuc-cli-{}.npz", std::process::id()));
    let file = output.to_str().unwrap();
    check(&["run", MLP, "--backend", "interp", "--random-inputs", "3", "--output", file], 0, "out0");
    check(&["run", MLP, "--backend", "interp", "--inputs", inputs, "--expect", file], 1, "FAILED at");
    std::fs::remove_file(output).unwrap();
}

#[test]
fn round_trip_through_standard_input() {
    let once = tpuc(&["opt", MLP]);
    assert!(once.status.success());
    let file: PathBuf = std::env::temp_dir().join(format!("tpuc-cli-{}.mlir", std::process::id()));
    std::fs::write(&file, &once.stdout).unwrap();
    let again = tpuc(&["opt", "--no-passes", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(once.stdout, again.stdout);
    assert_eq!(
        once.stdout,
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../", "testdata/models/mlp/model.mlir"))
            .unwrap()
    );
}

#[test]
fn unit_times_add_up_to_the_prediction() {
    for model in ["gpt2_prefill", "lstm", "resnet50"] {
        let file = format!("testdata/models/{model}/model.mlir");
        let out = tpuc(&["sim", &file, "--target", "v5e", "--no-data", "--format=json"]);
        assert!(out.status.success());
        let json: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
        let total = json["predicted_seconds"].as_f64().unwrap();
        assert!(total > 0.0 && !json["bytes"].is_null());
        for unit in json["units"].as_array().unwrap() {
            let part = |name: &str| unit[name].as_f64().unwrap();
            let sum = part("busy") + part("stalled") + part("idle");
            assert!((sum - total).abs() <= 1e-3 * total, "{model} {unit}: {sum} of {total}");
        }
    }
}

#[test]
fn mlir_opt_spellings_are_understood() {
    check(
        &["opt", MLP, "-pass-pipeline=builtin.module(inline,dce)", "--mlir-print-ir-after-all"],
        0,
        "IR Dump After dce",
    );
    check(&["opt", "--list-passes"], 0, "eqsat");
    check(&["targets"], 0, "v5e");
}
