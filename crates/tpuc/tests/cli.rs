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

/// A limit that cannot be kept is invalid and says what can be; what it says can be kept.
#[test]
fn memory_limits_are_kept_or_refused() {
    let file = "testdata/models/gpt2_train/model.mlir";
    let arena = |extra: &[&str]| {
        let out = tpuc(&[&["opt", file, "--target", "v5e", "--emit=report"], extra].concat());
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let json: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
        json["arena_bytes"].as_u64().unwrap()
    };
    let (code, text) = outcome(&["opt", file, "--target", "v5e", "--emit=tile", "--memory-limit=64"]);
    assert_eq!(code, 2, "{text}");
    let words: Vec<&str> = text.split_whitespace().collect();
    let least = words[words.iter().position(|w| *w == "bytes").unwrap() - 1];
    let reached = arena(&["--memory-limit", least]);
    assert!(reached <= least.parse().unwrap() && reached < arena(&[]), "{reached}: {text}");
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

/// Writes programs of one function over two vectors, and gives their paths.
fn programs(name: &str, bodies: [&str; 2]) -> [String; 2] {
    let mut index = 0;
    bodies.map(|body| {
        index += 1;
        let file = std::env::temp_dir().join(format!("tpuc-cli-{name}-{index}-{}.mlir", std::process::id()));
        let ty = "tensor<4xf32>";
        let text =
            format!("func.func @main(%a: {ty}, %b: {ty}) -> {ty} {{\n{body}\n  return %r : {ty}\n}}\n");
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_string()
    })
}

const SUM_TIMES: &str =
    "  %s = stablehlo.add %a, %b : tensor<4xf32>\n  %r = stablehlo.multiply %s, %a : tensor<4xf32>";
const TIMES_SUM: &str = "  %x = stablehlo.multiply %a, %a : tensor<4xf32>
  %y = stablehlo.multiply %b, %a : tensor<4xf32>
  %r = stablehlo.add %y, %x : tensor<4xf32>";
const OTHER: &str = "  %r = stablehlo.multiply %a, %b : tensor<4xf32>";
const NEGATED_TWICE: &str = "  %n = stablehlo.negate %a : tensor<4xf32>
  %m = stablehlo.negate %n : tensor<4xf32>
  %r = stablehlo.multiply %m, %b : tensor<4xf32>";
const MATRIX: &str =
    "func.func @main(%a: tensor<4x4xf32>) -> tensor<4x4xf32> { return %a : tensor<4x4xf32> }";

#[test]
fn prove_has_an_exit_code_for_each_verdict() {
    let [a, b] = programs("prove", [SUM_TIMES, TIMES_SUM]);
    check(&["prove", &a, &b, "--verbose"], 0, "have one value in both");
    // Bits differ, and no rule of the exact class says otherwise.
    let (code, text) = outcome(&["prove", &a, &b, "--fp=exact"]);
    assert!(code == 4 && text.contains("arg0 = tensor<4xf32>") && text.contains("B: out0"), "{code}: {text}");
    check(&["prove", &a, &b, "--fp=exact", "--no-refute"], 1, "not found equal");
    let [c, d] = programs("other", [OTHER, NEGATED_TWICE]);
    check(&["prove", &a, &c], 4, "refuted by an input");
    check(&["prove", &c, &d, "--rules", "negate-negate", "--verbose"], 0, "negate-negate");
    check(&["prove", &c, &d, "--rules", "layout"], 1, "not found equal");
    check(&["prove", &c, &d, "--fp=exact"], 0, "equal");
    check(&["prove", &c, &d, "--rules", "no-such-rule"], 2, "no-such-rule");
    let file = std::env::temp_dir().join(format!("tpuc-cli-matrix-{}.mlir", std::process::id()));
    std::fs::write(&file, MATRIX).unwrap();
    check(&["prove", &a, file.to_str().unwrap()], 2, "different types");
    check(&["prove", &a, "no/such.mlir"], 2, "no/such.mlir");
    for file in [a, b, c, d, file.to_str().unwrap().to_string()] {
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn explain_names_rules_kernels_and_tilings() {
    let [a, _] = programs("explain", [NEGATED_TWICE, OTHER]);
    check(&["explain", &a, "--op", "%2"], 0, "negate");
    check(&["explain", &a, "--op", "%77"], 2, "%77");
    std::fs::remove_file(a).unwrap();
    check(
        &["explain", MLP, "--target", "v5e", "--fp=reassoc", "--between", "%0", "%3"],
        0,
        "one kernel computes both",
    );
    check(
        &["explain", MLP, "--target", "v5e", "--fp=exact", "--between", "%3", "%5"],
        0,
        "different kernels",
    );
    check(&["explain", MLP, "--target", "v5e", "--kernel", "no-such"], 2, "there are:");
}

#[test]
fn dumped_e_graphs_are_well_formed_and_reproducible() {
    let dump = |extension: &str| {
        let file = std::env::temp_dir().join(format!("tpuc-cli-dump-{}.{extension}", std::process::id()));
        let path = file.to_str().unwrap();
        let flag = format!("--dump-egraph={path}");
        assert!(tpuc(&["opt", MLP, "--target", "v5e", &flag]).status.success());
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::remove_file(&file).unwrap();
        text
    };
    let json = dump("json");
    assert_eq!(json, dump("json"));
    assert!(dump("dot").starts_with("digraph"));
    let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
    let nodes = parsed["nodes"].as_object().unwrap();
    let classes: Vec<&str> = nodes.values().map(|n| n["eclass"].as_str().unwrap()).collect();
    for node in nodes.values() {
        assert!(node["cost"].as_f64().unwrap() >= 0.0);
        assert!(node["children"].as_array().unwrap().iter().all(|c| nodes.contains_key(c.as_str().unwrap())));
    }
    let roots = parsed["root_eclasses"].as_array().unwrap();
    assert!(!roots.is_empty() && roots.iter().all(|r| classes.contains(&r.as_str().unwrap())));
}

#[test]
#[cfg(feature = "cpu")]
fn a_profile_counts_all_launches() {
    let json = |args: &[&str]| -> serde_json::Value {
        let out = tpuc(args);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        serde_json::from_slice(&out.stdout).unwrap()
    };
    let model = "testdata/models/bert/model.mlir";
    let report = json(&["opt", model, "--target", "host", "--emit=report"]);
    let profile =
        json(&["bench", model, "--random-inputs", "0", "--runs", "2", "--profile", "--format=json"]);
    let kernels = profile["kernels"].as_array().unwrap();
    let sum = |key: &str| kernels.iter().map(|k| k[key].as_f64().unwrap()).sum::<f64>();
    assert_eq!(Some(sum("launches")), report["kernels"]["launches"].as_f64());
    let predicted = report["predicted_us"].as_f64().unwrap() * 1e-6;
    assert!((sum("predicted_seconds") / predicted - 1.0).abs() < 1e-6, "{profile} {predicted}");
    check(&["bench", MLP, "--random-inputs", "0", "--runs", "1", "--backend=interp", "--profile"], 2, "CPU");
}
