//! Every op of the tables, written as MLIR prints it, is read and printed back unchanged, in both forms.

use std::collections::BTreeSet;
use std::path::Path;
use tpuc_ir::{Module, OpKind};
use tpuc_support::Source;
use tpuc_syntax::{ParseOptions, PrintOptions, parse_with, print, split_input};

fn corpus() -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut paths: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let mut parts = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, part) in split_input(&text) {
            let line = text[..at].matches('\n').count() + 1;
            parts.push((format!("{}:{line}", path.display()), part.to_string()));
        }
    }
    parts
}

fn parse(name: &str, text: &str) -> Module {
    let source = Source { name, text };
    let options = ParseOptions { allow_unregistered: true, ..ParseOptions::default() };
    parse_with(source, &options).unwrap_or_else(|errors| panic!("{name}\n{}", errors[0].render(source)))
}

#[test]
fn everything_prints_as_it_was_written() {
    for (name, text) in corpus() {
        let printed = print(&parse(&name, &text), &PrintOptions::default());
        let want: Vec<&str> = text.lines().filter(|line| !line.starts_with("//")).collect();
        for (got, want) in printed.lines().zip(&want) {
            assert_eq!(got, *want, "{name}");
        }
        assert_eq!(printed.lines().count(), want.len(), "{name}");
    }
}

#[test]
fn generic_form_means_the_same() {
    let generic = PrintOptions { generic: true, ..PrintOptions::default() };
    for (name, text) in corpus() {
        let module = parse(&name, &text);
        let pretty = print(&module, &PrintOptions::default());
        let text = print(&module, &generic);
        let again = parse(&name, &text);
        assert_eq!(print(&again, &generic), text, "{name}");
        assert_eq!(print(&again, &PrintOptions::default()), pretty, "{name}");
    }
}

#[test]
fn every_op_has_an_example() {
    let mut seen = BTreeSet::new();
    for (name, text) in corpus() {
        seen.extend(parse(&name, &text).ops.values().map(|op| op.kind));
    }
    let missing: Vec<_> = OpKind::ALL.iter().filter(|k| !seen.contains(k)).map(|k| k.name()).collect();
    assert!(missing.is_empty(), "no example of {}", missing.join(", "));
}
