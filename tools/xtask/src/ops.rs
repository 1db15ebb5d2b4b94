//! `dialects/*/*.toml` to Rust tables.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    dialect: String,
    #[serde(default)]
    op: Vec<OpDef>,
    #[serde(default, rename = "enum")]
    enums: Vec<EnumDef>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpDef {
    #[serde(skip)]
    dialect: String,
    name: String,
    summary: String,
    #[serde(default)]
    operands: Vec<String>,
    #[serde(default)]
    results: Vec<String>,
    #[serde(default)]
    attrs: Vec<String>,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    traits: Vec<String>,
    #[serde(default)]
    constraints: Vec<[String; 2]>,
    syntax: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnumDef {
    #[serde(skip)]
    dialect: String,
    name: String,
    attr: String,
    cases: Vec<String>,
}

pub fn generate(root: &Path, check: bool) -> Result<String, String> {
    let (ops, enums) = read(&root.join("dialects"))?;
    let dir = root.join("crates/tpuc-ir/src/generated");
    std::fs::create_dir_all(&dir).map_err(|e| e.to_string())?;
    let files = [
        ("mod.rs", "//! Generated from `dialects/` by `cargo run -p xtask -- generate`; do not edit.\n\npub mod attrs;\npub mod ops;\n".to_string()),
        ("ops.rs", op_tables(&ops)),
        ("attrs.rs", enum_tables(&enums)),
    ];
    let mut stale = Vec::new();
    for (name, text) in &files {
        let path = dir.join(name);
        let text = rustfmt(text)?;
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        stale.push(format!("crates/tpuc-ir/src/generated/{name}"));
        std::fs::write(&path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    if check && !stale.is_empty() {
        return Err(format!("stale, rewritten now: {}; commit the result", stale.join(", ")));
    }
    Ok(format!("{} ops, {} enumerations, {} files rewritten", ops.len(), enums.len(), stale.len()))
}

fn read(dir: &Path) -> Result<(Vec<OpDef>, Vec<EnumDef>), String> {
    let mut paths: Vec<PathBuf> = Vec::new();
    for dialect in ["builtin", "stablehlo", "chlo", "check", "interpreter", "sdy"] {
        for entry in std::fs::read_dir(dir.join(dialect)).map_err(|e| format!("dialects/{dialect}: {e}"))? {
            let path = entry.map_err(|e| e.to_string())?.path();
            if path.extension().is_some_and(|e| e == "toml") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    let (mut ops, mut enums) = (Vec::new(), Vec::new());
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let file: File = toml::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        ops.extend(file.op.into_iter().map(|op| OpDef { dialect: file.dialect.clone(), ..op }));
        enums.extend(file.enums.into_iter().map(|e| EnumDef { dialect: file.dialect.clone(), ..e }));
    }
    ops.sort_by(|a, b| (&a.dialect, &a.name).cmp(&(&b.dialect, &b.name)));
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    let mut seen = BTreeSet::new();
    for op in &ops {
        if !seen.insert((&op.dialect, &op.name)) {
            return Err(format!("{}.{} is declared twice", op.dialect, op.name));
        }
    }
    Ok((ops, enums))
}

fn camel(name: &str) -> String {
    name.split(['_', '-'])
        .map(|part| {
            let mut chars = part.chars();
            chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
        })
        .collect()
}

fn variant(op: &OpDef) -> String {
    let prefix = if op.dialect == "stablehlo" { String::new() } else { camel(&op.dialect) };
    prefix + &camel(&op.name)
}

/// `name`, `name?` or `name*`.
fn operand(text: &str) -> String {
    let (name, arity) = match text.strip_suffix('*') {
        Some(name) => (name, "Variadic"),
        None => text.strip_suffix('?').map_or((text, "One"), |name| (name, "Optional")),
    };
    format!("OperandInfo {{ name: {name:?}, arity: Arity::{arity} }}")
}

fn op_tables(ops: &[OpDef]) -> String {
    let mut out = String::from(
        "//! Generated from `dialects/` by `cargo run -p xtask -- generate`; do not edit.\n\nuse crate::op::{Arity, AttrInfo, OpInfo, OperandInfo, Trait};\n\n/// Every registered op.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u16)]\npub enum OpKind {\n",
    );
    for op in ops {
        let _ = writeln!(out, "/// `{}.{}`: {}\n{},", op.dialect, op.name, op.summary, variant(op));
    }
    out.push_str("/// An op of a dialect that tpuc does not know.\nUnregistered,\n}\n\nimpl OpKind {\n/// Every op, in the order of the tables.\npub const ALL: &'static [OpKind] = &[");
    for op in ops {
        let _ = write!(out, "OpKind::{}, ", variant(op));
    }
    out.push_str("];\n\n/// The op with this full name.\npub fn from_name(name: &str) -> Option<OpKind> {\nSome(match name {\n");
    for op in ops {
        let _ = writeln!(out, "\"{}.{}\" => OpKind::{},", op.dialect, op.name, variant(op));
    }
    out.push_str("_ => return None,\n})\n}\n\n/// What the tables say about this op.\npub fn info(self) -> &'static OpInfo {\n&INFO[self as usize]\n}\n}\n\nstatic INFO: &[OpInfo] = &[\n");
    let unregistered = OpDef {
        dialect: String::new(),
        name: "unregistered".into(),
        summary: "An op of a dialect that tpuc does not know.".into(),
        operands: vec!["operands*".into()],
        results: vec!["results*".into()],
        attrs: vec![],
        regions: vec!["regions*".into()],
        traits: vec![],
        constraints: vec![],
        syntax: "generic".into(),
    };
    for op in ops.iter().chain([&unregistered]) {
        let name =
            if op.dialect.is_empty() { op.name.clone() } else { format!("{}.{}", op.dialect, op.name) };
        let list = |items: Vec<String>| items.join(", ");
        let attrs = list(
            op.attrs
                .iter()
                .map(|a| {
                    let (name, kind) = a.split_once(": ").unwrap_or((a, "any"));
                    let optional = name.ends_with('?');
                    format!(
                        "AttrInfo {{ name: {:?}, kind: {kind:?}, optional: {optional} }}",
                        name.trim_end_matches('?')
                    )
                })
                .collect(),
        );
        let _ = writeln!(
            out,
            "OpInfo {{ name: {name:?}, dialect: {:?}, summary: {:?}, operands: &[{}], results: &[{}], attrs: &[{attrs}], regions: &[{}], traits: &[{}], syntax: {:?}, constraints: &[{}] }},",
            op.dialect,
            op.summary,
            list(op.operands.iter().map(|s| operand(s)).collect()),
            list(op.results.iter().map(|s| operand(s)).collect()),
            list(op.regions.iter().map(|s| format!("{s:?}")).collect()),
            list(op.traits.iter().map(|s| format!("Trait::{}", camel(s))).collect()),
            op.syntax,
            list(op.constraints.iter().map(|[id, text]| format!("({id:?}, {text:?})")).collect()),
        );
    }
    out.push_str("];\n");
    out
}

fn enum_tables(enums: &[EnumDef]) -> String {
    let mut out =
        String::from("//! Generated from `dialects/` by `cargo run -p xtask -- generate`; do not edit.\n\n");
    for e in enums {
        let _ = writeln!(
            out,
            "/// `#{}<{} ...>`\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {} {{",
            e.dialect, e.attr, e.name
        );
        for case in &e.cases {
            let _ = writeln!(out, "{},", camel(&case.to_lowercase()));
        }
        let _ =
            writeln!(out, "}}\n\nimpl {} {{\npub fn name(self) -> &'static str {{\nmatch self {{", e.name);
        for case in &e.cases {
            let _ = writeln!(out, "{}::{} => {case:?},", e.name, camel(&case.to_lowercase()));
        }
        out.push_str("}\n}\npub fn from_name(name: &str) -> Option<Self> {\nSome(match name {\n");
        for case in &e.cases {
            let _ = writeln!(out, "{case:?} => {}::{},", e.name, camel(&case.to_lowercase()));
        }
        let _ = writeln!(
            out,
            "_ => return None,\n}})\n}}\n}}\n\nimpl From<{0}> for EnumAttr {{\nfn from(v: {0}) -> Self {{\nEnumAttr::{0}(v)\n}}\n}}\n",
            e.name
        );
    }
    out.push_str("/// A value of any of the enumerations.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum EnumAttr {\n");
    for e in enums {
        let _ = writeln!(out, "{0}({0}),", e.name);
    }
    out.push_str("}\n\nimpl EnumAttr {\n/// Dialect, attribute mnemonic and case name as they are spelled in text.\npub fn spelling(self) -> (&'static str, &'static str, &'static str) {\nmatch self {\n");
    for e in enums {
        let _ = writeln!(out, "EnumAttr::{}(v) => ({:?}, {:?}, v.name()),", e.name, e.dialect, e.attr);
    }
    out.push_str("}\n}\n\n/// The value spelled `#dialect<attr CASE>`.\npub fn from_spelling(dialect: &str, attr: &str, case: &str) -> Option<Self> {\nmatch (dialect, attr) {\n");
    for e in enums {
        let _ =
            writeln!(out, "({:?}, {:?}) => {}::from_name(case).map(Into::into),", e.dialect, e.attr, e.name);
    }
    out.push_str("_ => None,\n}\n}\n}\n");
    out
}

fn rustfmt(text: &str) -> Result<String, String> {
    use std::io::Write as _;
    use std::process::Stdio;
    let fail = |e: std::io::Error| format!("rustfmt: {e}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=110,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(fail)?;
    let mut stdin = child.stdin.take().expect("piped");
    let text = text.to_string();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let out = child.wait_with_output().map_err(fail)?;
    writer.join().expect("writer thread").map_err(fail)?;
    if !out.status.success() {
        return Err("rustfmt rejected the generated text".into());
    }
    String::from_utf8(out.stdout).map_err(|e| e.to_string())
}
