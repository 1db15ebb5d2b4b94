//! `tpuc run` on self-checking programs: exit codes and what is said, on every backend of this build.

use std::path::PathBuf;
use std::process::Command;

/// A file that is removed in the end.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tpuc-self-check-{}-{name}.mlir", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Runs a program on each backend: exit code, then both streams.
fn outcomes(name: &str, text: &str, more: &[&str]) -> Vec<(i32, String)> {
    let file = File::new(name, text);
    let run = |backend: &&str| {
        let out = Command::new(env!("CARGO_BIN_EXE_tpuc"))
            .args(["run", "--remarks", "--backend", backend, file.0.to_str().unwrap()])
            .args(more)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
        assert!(!said.contains("panicked"), "{said}");
        (out.status.code().expect("no signal"), said)
    };
    let backends = if cfg!(feature = "cpu") { &["interp", "tpu", "cpu"][..] } else { &["interp", "tpu"] };
    backends.iter().map(run).collect()
}

fn expect(name: &str, text: &str, more: &[&str], code: i32, messages: &[&str]) {
    for (got, said) in outcomes(name, text, more) {
        assert_eq!(got, code, "{name}: {said}");
        for message in messages {
            assert!(said.contains(message), "{name} does not say '{message}': {said}");
        }
    }
}

const SUMS: &str = "func.func @main() -> tensor<2x2xf32> {
  %a = stablehlo.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %b = stablehlo.add %a, %a : tensor<2x2xf32>
  %c = stablehlo.constant dense<[[2.0, 4.0], [6.0, 8.0]]> : tensor<2x2xf32>
  \"check.expect_almost_eq\"(%b, %c) : (tensor<2x2xf32>, tensor<2x2xf32>) -> ()
  \"check.expect_eq_const\"(%a) <{value = dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>}> : (tensor<2x2xf32>) -> ()
  %r = stablehlo.custom_call @check.expect_close(%b, %c) {has_side_effect = true} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<i1>
  return %b : tensor<2x2xf32>
}
";

#[test]
fn checks_that_hold_exit_with_0() {
    expect("holds", SUMS, &[], 0, &["out0 tensor<2x2xf32>"]);
}

#[test]
fn all_checks_that_fail_are_named_and_exit_with_1() {
    let wrong = SUMS.replace("8.0", "8.5");
    expect(
        "fails",
        &wrong,
        &[],
        1,
        &[
            "check.expect_almost_eq failed: element [1, 1] is 8.0, expected 8.5 within 1e-4; 1 of 4 elements differ",
            "fails.mlir:5:3",
            "stablehlo.custom_call @check.expect_close failed: element [1, 1] is 8.0, expected 8.5 within 0 to 3 ulp",
            "fails.mlir:7:8",
        ],
    );
}

#[test]
fn what_is_invalid_or_unsupported_keeps_its_code() {
    expect("invalid", &SUMS.replace("stablehlo.add %a, %a", "stablehlo.add %a, %r"), &[], 2, &["%r"]);
    let unknown = SUMS.replace("@check.expect_close", "@mystery");
    expect("unsupported", &unknown, &[], 3, &["mystery", "unsupported.mlir:7:8"]);
    expect("needs_arguments", &SUMS.replace("@main()", "@main(%x: tensor<f32>)"), &[], 2, &["--inputs"]);
}

#[test]
fn a_module_without_functions_succeeds() {
    expect("empty", "module {\n}\n", &[], 0, &[]);
    expect("nothing", "", &[], 0, &[]);
}

#[test]
fn functions_without_arguments_run_in_order_when_none_is_main() {
    let text = format!(
        "{}func.func private @unused() -> tensor<f32> {{
  %a = stablehlo.constant dense<3.0> : tensor<f32>
  %b = stablehlo.constant dense<4.0> : tensor<f32>
  \"check.expect_eq\"(%a, %b) : (tensor<f32>, tensor<f32>) -> ()
  return %a : tensor<f32>
}}
func.func @second() -> tensor<i32> {{
  %a = call @helper() : () -> tensor<i32>
  \"check.expect_eq_const\"(%a) <{{value = dense<2> : tensor<i32>}}> : (tensor<i32>) -> ()
  return %a : tensor<i32>
}}
func.func @helper() -> tensor<i32> {{
  %a = stablehlo.constant dense<1> : tensor<i32>
  return %a : tensor<i32>
}}
",
        SUMS.replace("@main", "@first")
    );
    for (code, said) in outcomes("several", &text, &[]) {
        assert_eq!(code, 1, "{said}");
        assert!(said.contains("out0 tensor<2x2xf32>"), "@first runs too: {said}");
        assert_eq!(said.matches("failed: element").count(), 1, "{said}");
        assert!(said.contains("element [] is 1, expected 2"), "{said}");
    }
    expect("several_hold", &text.replace("dense<2>", "dense<1>"), &[], 0, &["out0 tensor<i32>"]);
}

#[test]
fn parts_of_a_file_are_programs_of_their_own() {
    let wrong = SUMS.replace("8.0", "8.5");
    let text = format!("{SUMS}// -----\n{wrong}// -----\nmodule {{}}\n");
    // The failing check is on line 5 of the second part, which starts on line 11.
    expect("split", &text, &["--split-input-file"], 1, &["split.mlir:15:3", "out0 tensor<2x2xf32>"]);
    let invalid = format!("{SUMS}// -----\nmodule {{ nonsense }}\n// -----\n{SUMS}");
    for (code, said) in outcomes("split_invalid", &invalid, &["--split-input-file"]) {
        assert_eq!(code, 2, "{said}");
        assert_eq!(said.matches("out0 tensor").count(), 2, "the other parts run: {said}");
    }
}

#[test]
fn grids_of_processes_run_on_every_backend() {
    let text = "func.func @process(%x: tensor<i64>) -> tensor<1xi64> {
  %y = stablehlo.reshape %x : (tensor<i64>) -> tensor<1xi64>
  %z = \"stablehlo.collective_permute\"(%y) {source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>} : (tensor<1xi64>) -> tensor<1xi64>
  return %z : tensor<1xi64>
}
func.func @main() {
  %a = stablehlo.constant dense<3> : tensor<i64>
  %b = stablehlo.constant dense<4> : tensor<i64>
  %r:2 = \"interpreter.run_parallel\"(%a, %b) <{programs = [[@process], [@process]]}> : (tensor<i64>, tensor<i64>) -> (tensor<1xi64>, tensor<1xi64>)
  \"check.expect_eq_const\"(%r#0) <{value = dense<4> : tensor<1xi64>}> : (tensor<1xi64>) -> ()
  \"check.expect_eq_const\"(%r#1) <{value = dense<3> : tensor<1xi64>}> : (tensor<1xi64>) -> ()
  return
}
";
    expect("grid", text, &[], 0, &[]);
    let stuck = text.replace("dense<[[0, 1], [1, 0]]>", "dense<[[0, 1], [2, 0]]>");
    expect("grid_wrong", &stuck, &[], 2, &["there is no replica 2 among 2"]);
}

/// What a loop reads from outside and nothing else does is computed too.
#[test]
fn values_that_only_regions_read_are_computed() {
    let text = "func.func @main() {
  %a = stablehlo.constant dense<[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]> : tensor<2x3xf32>
  %b = stablehlo.add %a, %a : tensor<2x3xf32>
  %t = stablehlo.transpose %b, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %start = stablehlo.constant dense<0.0> : tensor<1x2xf32>
  %r:2 = stablehlo.while(%i = %zero, %s = %start) : tensor<i32>, tensor<1x2xf32>
  cond {
    %n = stablehlo.constant dense<3> : tensor<i32>
    %p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %row = stablehlo.dynamic_slice %t, %i, %zero, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %sum = stablehlo.add %s, %row : tensor<1x2xf32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %j, %sum : tensor<i32>, tensor<1x2xf32>
  }
  check.expect_eq_const %r#1, dense<[[12.0, 30.0]]> : tensor<1x2xf32>
  return
}
";
    expect("captured", text, &[], 0, &[]);
}

/// On one device every value is there as a whole, whatever the program says of its sharding.
#[test]
fn shardings_of_one_device_pass_values_on() {
    let text = r#"module {
  sdy.mesh @mesh = <["x"=1]>
  func.func @main() {
    %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
    %b = sdy.sharding_constraint %a <@mesh, [{"x"}]> : tensor<2xf32>
    sdy.sharding_group %b group_id=0 : tensor<2xf32>
    %c = sdy.manual_computation(%b) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{"x"}]>] manual_axes={"x"} (%x: tensor<2xf32>) {
      %y = stablehlo.add %x, %a : tensor<2xf32>
      sdy.return %y : tensor<2xf32>
    } : (tensor<2xf32>) -> tensor<2xf32>
    %d = stablehlo.custom_call @Sharding(%c) {mhlo.sharding = "{devices=[1]<=[1]}"} : (tensor<2xf32>) -> tensor<2xf32>
    %e = stablehlo.custom_call @SPMDFullToShardShape(%d) {mhlo.sharding = "{manual}"} : (tensor<2xf32>) -> tensor<2xf32>
    check.expect_eq_const %e, dense<[2.0, 4.0]> : tensor<2xf32>
    return
  }
}
"#;
    expect("sharded", text, &[], 0, &[]);
    let split = "func.func @main() {
  %a = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %b = stablehlo.custom_call @SPMDFullToShardShape(%a) : (tensor<2xf32>) -> tensor<1xf32>
  return
}
";
    expect("sharded", split, &[], 3, &["unsupported"]);
}

#[test]
fn values_of_any_kind_run_on_every_backend() {
    let text = "func.func @main() -> tuple<tensor<?xi32>, !stablehlo.token> {
  %n = stablehlo.constant dense<3> : tensor<1xi32>
  %i = \"stablehlo.dynamic_iota\"(%n) {iota_dimension = 0 : i64} : (tensor<1xi32>) -> tensor<?xi32>
  %j = stablehlo.add %i, %i : tensor<?xi32>
  %c = stablehlo.constant dense<[0, 2, 4]> : tensor<3xi32>
  %s = \"stablehlo.dynamic_reshape\"(%j, %n) : (tensor<?xi32>, tensor<1xi32>) -> tensor<3xi32>
  \"check.expect_eq\"(%s, %c) : (tensor<3xi32>, tensor<3xi32>) -> ()
  %t = \"stablehlo.create_token\"() : () -> !stablehlo.token
  %u = \"stablehlo.tuple\"(%i, %t) : (tensor<?xi32>, !stablehlo.token) -> tuple<tensor<?xi32>, !stablehlo.token>
  return %u : tuple<tensor<?xi32>, !stablehlo.token>
}
";
    expect("kinds", text, &[], 0, &["out0 tensor<?xi32>"]);
    expect("kinds_fail", &text.replace("[0, 2, 4]", "[0, 2, 5]"), &[], 1, &["element [2] is 4, expected 5"]);
}
