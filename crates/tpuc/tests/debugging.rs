//! The commands that find what is wrong: exit codes, and that the culprit is named.

use std::path::PathBuf;
use std::process::Command;

/// A directory that is removed in the end.
struct Dir(PathBuf);

impl Dir {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tpuc-debugging-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn put(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().into()
    }
    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().into()
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Exit code, standard output, standard error.
fn tpuc(args: &[&str]) -> (i32, String, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_tpuc")).args(args).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (out.status.code().expect("no signal"), text(&out.stdout), text(&out.stderr))
}

const PROGRAM: &str = "func.func private @part(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = stablehlo.exponential %x : tensor<4x8xf32>
  return %e : tensor<4x8xf32>
}
func.func @main(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %w: tensor<8x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %e = call @part(%x) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %d = stablehlo.dot_general %e, %w, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  %s = stablehlo.subtract %d, %y : tensor<4x8xf32>
  %t = stablehlo.tanh %s : tensor<4x8xf32>
  return %t, %e : tensor<4x8xf32>, tensor<4x8xf32>
}
";

/// Wrong, and cheaper than what it replaces.
const WRONG: &str = "# x - y = x\nrule subtract-nothing exact:\n  subtract(?x, ?y) => ?x\n";

#[test]
fn a_wrong_rule_is_found_by_each_check() {
    let dir = Dir::new("checks");
    let (program, rules) = (dir.put("program.mlir", PROGRAM), dir.put("wrong.rules", WRONG));
    let base = ["opt", &program, "--target", "v5e", "--rules", &rules];
    let (code, _, said) = tpuc(&[&base[..], &["--check-each-pass"]].concat());
    assert_eq!(code, 1, "{said}");
    assert!(
        said.contains("pass 'eqsat', number 8 of the pipeline, changed the program: @main, result 0"),
        "{said}"
    );
    let repeat = said.lines().find_map(|l| l.split_once("to repeat: tpuc ")).expect("a command").1;

    let again = Command::new("sh")
        .arg("-c")
        .arg(format!("{} {repeat}", env!("CARGO_BIN_EXE_tpuc")))
        .output()
        .unwrap();
    assert_eq!(again.status.code(), Some(1), "{repeat}");
    assert_eq!(String::from_utf8_lossy(&again.stderr), said);

    let (code, _, said) = tpuc(&[&base[..], &["--check-rules"]].concat());
    assert_eq!(code, 1, "{said}");
    for part in [
        "rewrite 'subtract-nothing' makes unequal terms equal",
        "program.mlir:8:8",
        "x - y = x",
        "matched subtract(%0, %1)",
    ] {
        assert!(said.contains(part), "no '{part}': {said}");
    }
    let (code, _, said) = tpuc(&["sim", &program, "--no-data", "--rules", &rules, "--check-rules"]);
    assert_eq!(code, 1, "{said}");
}

#[test]
fn right_programs_pass_the_checks_unchanged() {
    let dir = Dir::new("right");
    let program = dir.put("program.mlir", PROGRAM);
    let base = ["opt", &program, "--target", "v5e"];
    let (_, plain, _) = tpuc(&base);
    for fp in ["algebraic", "exact"] {
        let (code, text, said) =
            tpuc(&[&base[..], &["--check-each-pass", "--check-rules", "--fp", fp]].concat());
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("check-each-pass: 24 comparisons, no difference"), "{said}");
        assert!(said.contains("check-rules: checked "), "{said}");
        assert!(fp == "exact" || text == plain, "a check changed the program");
    }
    let (code, _, said) = tpuc(&[&base[..], &["--check-each-pass", "--check-budget=10"]].concat());
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("'eqsat' was not checked on @main"), "{said}");
}

#[test]
fn bisection_names_the_rewrite() {
    let dir = Dir::new("bisect");
    let (program, rules) = (dir.put("program.mlir", PROGRAM), dir.put("wrong.rules", WRONG));
    let (code, out, said) = tpuc(&["bisect", &program, "--target", "v5e", "--rules", &rules]);
    assert_eq!(code, 1, "{out}{said}");
    for part in [
        "pass 8 of the pipeline, 'eqsat': @main, result 0",
        "is an application of subtract-nothing",
        "program.mlir:8:8",
        "subtract(%0, %1) => %0",
    ] {
        assert!(out.contains(part), "no '{part}': {out}");
    }
    let count: u64 =
        out.split_once("eqsat-rewrite=count:").unwrap().1.split(' ').next().unwrap().parse().unwrap();
    let run = |count: u64| {
        let counter = format!("--debug-counter=eqsat-rewrite=count:{count}");
        tpuc(&["opt", &program, "--target", "v5e", "--rules", &rules, &counter, "--check-each-pass"]).0
    };
    assert_eq!((run(count - 1), run(count)), (0, 1), "the rewrite is the first one to blame");
    let (code, out, _) = tpuc(&["bisect", &program, "--target", "v5e"]);
    assert_eq!((code, out.as_str()), (0, "no pass makes a difference\n"));
    // By a command: a program without a call is bad, which the first pass makes it.
    let (code, out, _) = tpuc(&["bisect", &program, "--target", "v5e", "--check", "grep -q 'call @part' {}"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("pass 1 of the pipeline, 'inline': the command exits with 1"), "{out}");
    assert!(out.contains("no single rewrite or kernel of it is to blame"), "{out}");
}

#[test]
fn programs_are_reduced_and_the_input_stays() {
    let dir = Dir::new("reduce");
    let (program, rules) = (dir.put("program.mlir", PROGRAM), dir.put("wrong.rules", WRONG));
    let small = dir.path("small.mlir");
    let own = env!("CARGO_BIN_EXE_tpuc");
    let out = dir.path("ignored.mlir");
    let test = format!("{own} opt {{}} --target v5e --rules {rules} --check-each-pass -o {out}; test $? = 1");
    let (code, _, said) = tpuc(&["reduce", &program, "--test", &test, "-o", &small]);
    assert_eq!(code, 0, "{said}");
    let text = std::fs::read_to_string(&small).unwrap();
    assert_eq!(text.matches("stablehlo.").count(), 1, "{text}");
    assert!(text.contains("stablehlo.subtract") && !text.contains("@part"), "{text}");
    assert_eq!(std::fs::read_to_string(&program).unwrap(), PROGRAM);

    let (code, text, said) = tpuc(&["reduce", &program, "--test", "grep -q stablehlo.exponential {}"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(text.matches("stablehlo.").count(), 1, "{text}");

    let (code, _, said) = tpuc(&["reduce", &program, "--test", "false {}"]);
    assert_eq!(code, 1, "{said}");
    let (code, _, said) = tpuc(&["reduce", &program, "--test", "true {}", "-o", &program]);
    assert_eq!(code, 2, "{said}");
    assert_eq!(std::fs::read_to_string(&program).unwrap(), PROGRAM);
    let (code, _, _) = tpuc(&["reduce", &program]);
    assert_eq!(code, 2, "a property has to be given");
}

#[test]
fn crashes_are_reduced_to_the_same_crash() {
    let dir = Dir::new("crash");
    let program = dir.put("program.mlir", PROGRAM);
    // A command that crashes in one place on tanh and in another one on subtract.
    let script = "sh -c 'grep -q stablehlo.tanh $0 && { echo panicked at a.rs >&2; exit 70; }; grep -q stablehlo.subtract $0 && { echo panicked at b.rs >&2; exit 70; }; exit 0' {}";
    let (code, text, said) = tpuc(&["reduce", &program, "--crash-of", script]);
    assert_eq!(code, 0, "{said}");
    assert!(text.contains("stablehlo.tanh") && text.matches("stablehlo.").count() == 1, "{text}");
    let (code, _, said) = tpuc(&["reduce", &program, "--differs", "tpu"]);
    assert_eq!(code, 1, "nothing differs: {said}");
}

#[test]
fn a_reproducer_is_there_when_a_pass_fails_and_gone_otherwise() {
    let dir = Dir::new("reproducer");
    let (program, rules) = (dir.put("program.mlir", PROGRAM), dir.put("wrong.rules", WRONG));
    let crash = dir.path("crash.mlir");
    let flag = format!("--crash-reproducer={crash}");
    let base = ["opt", &program, "--target", "v5e", &flag];
    assert_eq!(tpuc(&base).0, 0);
    assert!(!std::path::Path::new(&crash).exists());
    let (code, _, said) = tpuc(&[&base[..], &["--rules", &rules, "--check-rules"]].concat());
    assert_eq!(code, 1, "{said}");
    let text = std::fs::read_to_string(&crash).unwrap();
    assert!(text.starts_with("// before 'eqsat': tpuc opt THIS"), "{text}");
    assert!(text.contains("--pass-pipeline='builtin.module(eqsat{fp=algebraic fuse=true})'"), "{text}");
    let (code, _, said) =
        tpuc(&["opt", &crash, "--passes=eqsat", "--target", "v5e", "--rules", &rules, "--check-rules"]);
    assert_eq!(code, 1, "{said}");
    let (code, _, _) = tpuc(&["opt", &program, "--target", "v5e", &format!("--crash-reproducer={program}")]);
    assert_eq!(code, 2);
    assert_eq!(std::fs::read_to_string(&program).unwrap(), PROGRAM);
}

#[test]
fn mistakes_on_the_command_line_are_told() {
    let dir = Dir::new("mistakes");
    let program = dir.put("program.mlir", PROGRAM);
    for (args, says) in [
        (vec!["--debug-counter=eqsat-rewrite"], "not NAME=skip:N,count:M"),
        (
            vec!["--debug-counter=eqsat-rewrites=count:1"],
            "nothing asked for the debug counter 'eqsat-rewrites'",
        ),
        (vec!["--rules=no/such.rules"], "no/such.rules"),
        (vec!["--check-seeds=x"], "invalid value 'x'"),
    ] {
        let (code, _, said) = tpuc(&[&["opt", &program, "--target", "v5e"], &args[..]].concat());
        assert_eq!(code, 2, "{said}");
        assert!(said.contains(says), "{said}");
    }
}

#[test]
fn a_pipeline_names_files_of_rules() {
    let dir = Dir::new("pass rules");
    let (program, rules) = (dir.put("program.mlir", PROGRAM), dir.put("wrong.rules", WRONG));
    let own = dir.put("own.rules", "# tanh(x) = tanh(x)\nrule tanh-itself exact:\n  tanh(?x) => tanh(?x)\n");
    let base = ["opt", &program, "--target", "v5e"];
    let run = |pass: &str, more: &[&str]| {
        let pipeline = format!("--pass-pipeline=builtin.module(inline,{pass})");
        tpuc(&[&base[..], &[pipeline.as_str()], more].concat())
    };
    // As on the command line, which may name the same file; several files.
    let flag = format!("--rules={rules}");
    let with_flag = run("eqsat", &[&flag]);
    assert_ne!(with_flag, run("eqsat", &[]));
    for (pass, more) in [
        (format!("eqsat{{rules=\"{rules}\"}}"), vec![]),
        (format!("eqsat{{rules='{rules}' fp=algebraic}}"), vec![flag.as_str()]),
        (format!("eqsat{{rules=\"{own},{rules}\"}}"), vec![]),
    ] {
        assert_eq!(run(&pass, &more), with_flag, "{pass}");
    }
    // The commands that checks and reproducers print hold the file, quoted as need be.
    let crash = dir.path("crash.mlir");
    let reproducer = format!("--crash-reproducer={crash}");
    let pass = format!("eqsat{{rules=\"{rules}\"}}");
    let (code, _, said) = run(&pass, &["--check-rules", &reproducer]);
    assert_eq!(code, 1, "{said}");
    let text = std::fs::read_to_string(&crash).unwrap();
    let printed = text.lines().next().unwrap().split_once("THIS ").expect("a command").1;
    let repeat = said.lines().find_map(|l| l.split_once("to repeat: tpuc ")).expect("a command").1;
    for command in [repeat.to_string(), format!("opt {crash:?} --target v5e --check-rules {printed}")] {
        let command = format!("{} {command}", env!("CARGO_BIN_EXE_tpuc"));
        let again = Command::new("sh").arg("-c").arg(&command).output().unwrap();
        let said = String::from_utf8_lossy(&again.stderr).into_owned();
        assert_eq!(again.status.code(), Some(1), "{command}: {said}");
        assert!(said.contains("rewrite 'subtract-nothing' makes unequal terms equal"), "{command}: {said}");
    }
    // Mistakes are told in their place in the file.
    let broken = dir.put("broken.rules", "# x = y\nrule one exact:\n  negate(?x) => ?y\n");
    for (pass, says) in [
        (format!("eqsat{{rules=\"{broken}\"}}"), "broken.rules:3:"),
        ("eqsat{rules=no/such.rules}".into(), "no/such.rules: "),
        ("eqsat{rules=,}".into(), "',' is no value for option 'rules'"),
    ] {
        let (code, _, said) = run(&pass, &[]);
        assert_eq!(code, 2, "{said}");
        assert!(said.contains(says), "{said}");
    }
}

/// Sums of one value in two ways, which share a kernel, and a chain of element-wise ops.
const FUSED: &str = "func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x16xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %e = stablehlo.exponential %x : tensor<64x32xf32>
  %t = stablehlo.tanh %e : tensor<64x32xf32>
  %s = stablehlo.reduce(%t init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
  %m = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
  %d = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
  %n = stablehlo.negate %d : tensor<64x16xf32>
  %q = stablehlo.sqrt %n : tensor<64x16xf32>
  %a = stablehlo.abs %n : tensor<64x16xf32>
  %r = stablehlo.add %a, %n : tensor<64x16xf32>
  return %s, %m, %r : tensor<64xf32>, tensor<64xf32>, tensor<64x16xf32>
}
";

/// Steps of a program in tile IR that run a kernel.
fn launches(program: &str) -> usize {
    program.lines().filter(|l| l.starts_with("  b") && l.contains(" = k")).count()
}

#[test]
fn kernels_are_formed_one_after_another() {
    let dir = Dir::new("kernels");
    let (program, want) = (dir.put("program.mlir", FUSED), dir.path("want.npz"));
    let run = |more: &[&str]| tpuc(&[&["run", &program, "--random-inputs", "7"], more].concat());
    assert_eq!(run(&["--backend", "interp", "--output", &want]).0, 0);
    let mut kernels = Vec::new();
    let mut told = Vec::new();
    for count in 0..12 {
        let counter = format!("--debug-counter=kernel=count:{count}");
        let (code, out, said) =
            run(&["--backend", "tpu", "--precision", "highest", "--expect", &want, &counter]);
        assert_eq!(code, 0, "{count}: {out}{said}");
        let (code, tile, said) = tpuc(&[
            "opt",
            &program,
            "--target",
            "v5e",
            "--emit=tile",
            &counter,
            "--remarks-filter-passed=all",
        ]);
        assert_eq!(code, 0, "{said}");
        kernels.push(launches(&tile));
        told.extend(said.lines().find(|l| l.contains(&format!("kernel {count} is "))).map(String::from));
    }
    let (all, unbounded) = (kernels[11], tpuc(&["opt", &program, "--target", "v5e", "--emit=tile"]).1);
    assert_eq!(all, launches(&unbounded));
    // Each that is formed makes them fewer, and is told as long as there are any.
    assert!(kernels.windows(2).all(|w| w[0] >= w[1]) && kernels[0] > all + 3, "{kernels:?}");
    assert!(told.len() == 3, "{told:?}");
    assert!(told.iter().any(|t| t.contains("is merged of others")), "{told:?}");
    assert!(told.iter().any(|t| t.contains("is formed of dot_general")), "{told:?}");
}

#[test]
fn bisect_finds_a_kernel() {
    use tpuc::{Backend, Session, bisect};
    let source = tpuc::Source { name: "program.mlir", text: FUSED };
    let loaded = tpuc::load(source, &Default::default()).unwrap_or_else(|e| panic!("{e}"));
    let entry = loaded.entry().expect("a function");
    let session = Session::new(Backend::Tpu);
    // As if kernels with these parts were wrong, once a search has decided on kernels.
    for (parts, formed) in
        [(["dot_general", "subtract"], "is formed of dot_general"), (["store p1", "store p2"], "merged")]
    {
        let mut judge = |module: &tpuc_ir::Module, counters: &mut tpuc_support::DebugCounters| {
            if !tpuc::print(module, &Default::default()).contains(tpuc_egraph::optimize::KERNELS) {
                return Ok(None);
            }
            let module = std::sync::Arc::new(module.clone());
            let lower = tpuc_transforms::lower::lower_counted;
            let lowered = lower(&module, entry, &session.machine, Default::default(), counters)?;
            let wrong = |k: &tpuc_tile::Kernel| {
                let text = k.to_string();
                parts.iter().all(|part| text.contains(part))
            };
            Ok(lowered.program.kernels.values().any(wrong).then(|| "a kernel is wrong".to_string()))
        };
        let pipeline = "eqsat{fuse=true}";
        let found =
            bisect::bisect(&session, &loaded.module, pipeline, &mut judge).unwrap_or_else(|e| panic!("{e}"));
        let culprit = found.expect("a culprit");
        let told = culprit.decision.expect("a kernel").message;
        assert!(told.contains(formed), "{told}");
        assert!(
            culprit.command.contains(" --emit=tile --debug-counter=kernel=count:"),
            "{}",
            culprit.command
        );
    }
}

#[test]
fn bisect_compares_a_backend_with_the_interpreter() {
    let dir = Dir::new("differs");
    let (program, rules) = (dir.put("program.mlir", PROGRAM), dir.put("wrong.rules", WRONG));
    let base = ["bisect", &program, "--target", "v5e", "--differs", "tpu"];
    let (code, out, said) = tpuc(&base);
    assert_eq!((code, out.as_str()), (0, "no pass makes a difference\n"), "{said}");
    let (code, out, said) = tpuc(&[&base[..], &["--rules", &rules]].concat());
    assert_eq!(code, 1, "{out}{said}");
    assert!(out.contains("'eqsat': result 0 differs from the interpreter's by "), "{out}");
    assert!(out.contains("an application of subtract-nothing"), "{out}");
    assert_eq!(tpuc(&["bisect", &program, "--differs", "interp"]).0, 2);
}
