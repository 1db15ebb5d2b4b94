//! Imports go to a strictly lower level only; dev-dependencies are exempt.

use std::path::Path;

/// The levels of ARCHITECTURE.md, lowest first.
const LEVELS: &[&[&str]] = &[
    &["tpuc-support", "tpuc-tensor"],
    &["tpuc-ir"],
    &["tpuc-syntax", "tpuc-interp", "tpuc-target"],
    &["tpuc-pass", "tpuc-tile"],
    &["tpuc-runtime", "tpuc-cost"],
    &["tpuc-egraph"],
    &["tpuc-transforms"],
    &["tpuc-cpu", "tpuc-tpu"],
    &["tpuc"],
];

fn level(name: &str) -> Option<usize> {
    LEVELS.iter().position(|names| names.contains(&name))
}

pub fn check(root: &Path) -> Result<String, String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join("crates")).map_err(|e| e.to_string())? {
        names.push(
            entry
                .map_err(|e| e.to_string())?
                .file_name()
                .into_string()
                .map_err(|_| "crate name is not UTF-8")?,
        );
    }
    names.sort();
    let mut errors = Vec::new();
    for name in &names {
        let Some(own) = level(name) else {
            errors.push(format!("{name} has no level in tools/xtask/src/layers.rs"));
            continue;
        };
        let path = root.join("crates").join(name).join("Cargo.toml");
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let manifest: toml::Table = text.parse().map_err(|e| format!("{}: {e}", path.display()))?;
        for table in ["dependencies", "build-dependencies"] {
            let Some(deps) = manifest.get(table).and_then(|t| t.as_table()) else { continue };
            for dep in deps.keys().filter(|d| d.starts_with("tpuc")) {
                match level(dep) {
                    Some(below) if below < own => {}
                    Some(other) => errors.push(format!("{name} (level {own}) imports {dep} (level {other})")),
                    None => errors.push(format!("{name} imports {dep}, which has no level")),
                }
            }
        }
    }
    if errors.is_empty() {
        Ok(format!("{} crates, every import goes down", names.len()))
    } else {
        Err(errors.join("\n"))
    }
}
