//! Every model that the repository carries survives parse, print and parse.

#[path = "../../../tests/ignore.rs"]
mod ignore;

use std::path::{Path, PathBuf};
use tpuc_ir::Module;
use tpuc_support::Source;
use tpuc_syntax::{PrintOptions, parse, print};

fn models() -> Vec<(String, String)> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models");
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let entries = entries.filter(|folder| ignore::reason(folder, "text").is_none());
    let mut paths: Vec<PathBuf> = entries.map(|p| p.join("model.mlir")).filter(|p| p.exists()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths.into_iter().map(|p| (p.display().to_string(), std::fs::read_to_string(p).unwrap())).collect()
}

fn parse_ok(name: &str, text: &str) -> Module {
    let source = Source { name, text };
    parse(source).unwrap_or_else(|errors| {
        panic!("{}", errors.iter().map(|e| e.render(source)).collect::<Vec<_>>().join("\n"))
    })
}

#[test]
fn models_print_as_they_were_written() {
    for (name, text) in models() {
        let printed = print(&parse_ok(&name, &text), &PrintOptions::default());
        for (line, (got, want)) in printed.lines().zip(text.lines()).enumerate() {
            assert_eq!(got, want, "{name}:{}", line + 1);
        }
        assert_eq!(printed.trim_end(), text.trim_end(), "{name}");
    }
}

#[test]
fn generic_and_pretty_form_mean_the_same() {
    for (name, text) in models() {
        let generic = PrintOptions { generic: true, ..PrintOptions::default() };
        let text = print(&parse_ok(&name, &text), &generic);
        let again = parse_ok(&name, &text);
        assert_eq!(print(&again, &generic), text, "{name}");
        let pretty = print(&again, &PrintOptions::default());
        assert_eq!(print(&parse_ok(&name, &pretty), &PrintOptions::default()), pretty);
    }
}
