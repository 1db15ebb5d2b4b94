//! Self-checking programs, `tests/conformance/<dialect>/<op>.mlir`, on every backend. They are written by
//! `tools/gen_conformance.py`; what does not work is listed in `tests/conformance.ignore`, from where a line must go
//! once it does.
//!
//! Each program runs with its constants as arguments (`lift.rs`), so that a backend's code computes and not the
//! compiler; and, where that takes little time, as it is.
//!
//! `TPUC_CONFORMANCE=stablehlo/add` runs the files whose path contains that. `TPUC_STATUS=1` writes
//! `docs/op-status.md`, which the test otherwise compares.

#[path = "conformance/lift.rs"]
mod lift;
#[path = "conformance/status.rs"]
mod status;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use tpuc::{Backend, Error, Loaded, Precision, Session, Source, Tensor};
use tpuc_ir::OpKind;
use tpuc_syntax::{ParseOptions, split_input};

const BACKENDS: [&str; 3] = ["interp", "cpu", "tpu"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All checks hold; the backend's code computes the op.
    Native,
    /// All checks hold; the op is a step on the interpreter.
    Host,
    /// All checks hold; the whole program runs on the interpreter.
    Whole,
    Failed,
}

/// What happened with one program.
struct Section {
    /// `stablehlo/add.mlir`
    file: String,
    name: String,
    kind: OpKind,
    facts: Option<status::Facts>,
    outcomes: Vec<(&'static str, Outcome)>,
    /// Backend and error.
    failures: Vec<(&'static str, String)>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}

/// Whether an op has a file.
fn has_file(kind: OpKind) -> bool {
    matches!(kind.info().dialect, "stablehlo" | "chlo")
}

fn file(kind: OpKind) -> String {
    format!("{}/{}.mlir", kind.info().dialect, kind.short_name())
}

fn session(backend: &str) -> Session {
    match backend {
        "interp" => Session::new(Backend::Interp),
        "cpu" => Session { threads: Some(2), ..Session::new(Backend::Cpu) },
        // The matrix unit's passes at lower precisions are not what the suite is about.
        _ => Session { precision: Some(Precision::Highest), ..Session::new(Backend::Tpu) },
    }
}

/// Runs a program whose checks all hold, and tells what computed `kind` when the inputs are not known to the compiler.
fn run(backend: &str, loaded: &Loaded, kind: OpKind) -> Result<Outcome, Error> {
    // Machine code costs the most time by far.
    if backend != "cpu" {
        run_with(backend, loaded.clone(), Vec::new(), kind)?;
    }
    let mut lifted = loaded.clone();
    let entry = lifted.entry()?;
    let inputs = lift::lift_constants(&mut lifted.module, entry);
    run_with(backend, lifted, inputs, kind)
}

fn run_with(backend: &str, mut loaded: Loaded, inputs: Vec<Tensor>, kind: OpKind) -> Result<Outcome, Error> {
    if backend != "interp" {
        loaded.refine_for(&inputs)?;
    }
    let mut executable = session(backend).compile(loaded)?;
    executable.run(&inputs)?;
    let said = |text: &str| executable.remarks.iter().any(|r| r.message.starts_with(text));
    Ok(match () {
        () if said("the program runs on the reference interpreter") => Outcome::Whole,
        () if said(&format!("{} runs on the reference interpreter", kind.name()))
            || said(&format!("{} runs on the host: no kernel covers it", kind.name())) =>
        {
            Outcome::Host
        }
        () => Outcome::Native,
    })
}

fn run_file(kind: OpKind) -> Vec<Section> {
    let path = root().join("conformance").join(file(kind));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    split_input(&text).into_iter().map(|(_, text)| run_section(kind, text)).collect()
}

fn run_section(kind: OpKind, text: &str) -> Section {
    let name = text.trim_start().lines().next().and_then(|l| l.strip_prefix("// ")).unwrap_or("");
    let source = Source { name, text };
    let mut section = Section {
        file: file(kind),
        name: name.to_string(),
        kind,
        facts: None,
        outcomes: Vec::new(),
        failures: Vec::new(),
    };
    let loaded = tpuc::load(source, &ParseOptions::default());
    section.facts = loaded.as_ref().ok().map(|loaded| status::facts(&loaded.module, kind));
    for backend in BACKENDS.into_iter().filter(|b| *b != "cpu" || cfg!(feature = "cpu")) {
        let result = match &loaded {
            Ok(loaded) => run(backend, loaded, kind).map_err(|e| e.render(Some(source))),
            Err(error) => Err(error.render(Some(source))),
        };
        section.outcomes.push((backend, *result.as_ref().unwrap_or(&Outcome::Failed)));
        section.failures.extend(result.err().map(|e| (backend, e)));
    }
    section
}

/// All programs, in order of ops; files are spread over threads.
fn run_all(filter: Option<&str>) -> Vec<Section> {
    let chosen = |k: &OpKind| has_file(*k) && filter.is_none_or(|f| file(*k).contains(f));
    let kinds: Vec<OpKind> = OpKind::ALL.iter().copied().filter(chosen).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(&kind) = kinds.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push((kind, run_file(kind)));
        }
        done
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut all = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|t| t.join().expect("no panic")).collect::<Vec<_>>()
    });
    all.sort_by_key(|(kind, _)| *kind);
    all.into_iter().flat_map(|(_, sections)| sections).collect()
}

/// `(file, section, backend)` of `conformance.ignore`.
fn ignored() -> BTreeSet<(String, String, String)> {
    let lines = include_str!("conformance.ignore").lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    let entries = lines.flat_map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [file, section, backends, _] = parts[..] else {
            panic!("conformance.ignore: four parts, not '{line}'")
        };
        let entry = |b: &str| (file.to_string(), section.to_string(), b.to_string());
        backends.split(' ').map(entry).collect::<Vec<_>>()
    });
    entries.collect()
}

#[test]
fn all_checks_hold_on_all_backends() {
    let filter = std::env::var("TPUC_CONFORMANCE").ok();
    let sections = run_all(filter.as_deref());
    let mut ignored = ignored();
    let mut errors = Vec::new();
    for section in &sections {
        for (backend, outcome) in &section.outcomes {
            let key = (section.file.clone(), section.name.clone(), backend.to_string());
            let error = section.failures.iter().find(|(b, _)| b == backend).map_or("", |f| &f.1);
            let title = format!("{} | {} | {backend}", section.file, section.name);
            match (ignored.remove(&key), *outcome == Outcome::Failed) {
                (false, true) => errors.push(format!("{title}: {error}")),
                (true, false) => errors.push(format!("{title}: works, but conformance.ignore has it")),
                _ => {}
            }
        }
    }
    if filter.is_none() {
        ignored.retain(|(_, _, backend)| backend != "cpu" || cfg!(feature = "cpu"));
        errors.extend(ignored.iter().map(|entry| format!("conformance.ignore: there is no {entry:?}")));
    }
    assert!(errors.is_empty(), "{} failures\n\n{}", errors.len(), errors.join("\n\n"));
    if filter.is_none() {
        check_page(&sections);
    }
}

fn check_page(sections: &[Section]) {
    let path = root().join("../docs/op-status.md");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let mut fresh = status::page(sections);
    if !cfg!(feature = "cpu") {
        fresh = status::without_cpu(&fresh, &committed);
    }
    if std::env::var_os("TPUC_STATUS").is_some() {
        std::fs::write(&path, &fresh).expect("the page can be written");
    } else {
        assert!(fresh == committed, "docs/op-status.md is out of date: run this test with TPUC_STATUS=1");
    }
}

#[test]
fn files_and_sections_are_where_they_belong() {
    let folder = root().join("conformance");
    let wanted: BTreeSet<String> = OpKind::ALL.iter().copied().filter(|k| has_file(*k)).map(file).collect();
    let mut found = BTreeSet::new();
    for dialect in ["stablehlo", "chlo"] {
        for entry in std::fs::read_dir(folder.join(dialect)).expect("the folder exists") {
            let path = entry.expect("an entry").path();
            let name = format!("{dialect}/{}", path.file_name().expect("a name").to_string_lossy());
            let text = std::fs::read_to_string(&path).expect("the file can be read");
            let op = name.trim_end_matches(".mlir").replace('/', ".");
            let mut names = BTreeSet::new();
            for (_, section) in split_input(&text) {
                let title = section.trim_start().lines().next().unwrap_or("");
                assert!(
                    title.starts_with("// ") && names.insert(title),
                    "{name}: a section without its own name: {title}"
                );
                assert!(section.contains(&op), "{name}: {title} does not contain {op}");
                assert!(section.contains("check."), "{name}: {title} checks nothing");
            }
            found.insert(name);
        }
    }
    assert_eq!(found, wanted, "one file an op");
}
