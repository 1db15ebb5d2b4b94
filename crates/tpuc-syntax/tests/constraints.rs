//! The verifier names the constraint that a program violates; every constraint of the tables has an example.

use std::collections::BTreeSet;
use tpuc_ir::{OpKind, verify};
use tpuc_support::Source;
use tpuc_syntax::parse;

const REGIONS: &[(&str, &str)] = &[
    (
        "ADD",
        r#"{^bb0(%x: tensor<f32>, %y: tensor<f32>): %q = "stablehlo.add"(%x, %y) : (tensor<f32>, tensor<f32>) -> tensor<f32> "stablehlo.return"(%q) : (tensor<f32>) -> ()}"#,
    ),
    (
        "CMP",
        r#"{^bb0(%x: tensor<f32>, %y: tensor<f32>): %q = "stablehlo.compare"(%x, %y) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1> "stablehlo.return"(%q) : (tensor<i1>) -> ()}"#,
    ),
    ("RET", r#"{"stablehlo.return"() : () -> ()}"#),
    ("CONV", "dimension_numbers = #stablehlo.conv<[b, 0, f]x[o, 0, i]->[b, 0, f]>"),
    ("ONE", "feature_group_count = 1 : i64, batch_group_count = 1 : i64"),
    (
        "MATMUL",
        "dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>",
    ),
    (
        "SCATTER",
        "scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>",
    ),
];

/// Constraints that follow from others here, so that those are reported: the rank of a result from its shape.
const IMPLIED: &[&str] = &["convolution_c26", "reduce_window_c14"];

/// The types of a function type's inputs, as text.
fn inputs(op: &str) -> Vec<&str> {
    let list = op.rsplit_once(" : (").unwrap().1.rsplit_once(") ->").unwrap().0;
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (i, c) in list.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(list[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(list[start..].trim());
    parts.retain(|p| !p.is_empty());
    parts
}

/// A function around an op that is written without its operands.
fn program(op: &str) -> String {
    let mut op = op.to_string();
    for (name, text) in REGIONS {
        for (before, after) in
            [("(", ")"), ("(", ","), (" ", ")"), ("{", ","), ("{", "}"), (" ", "}"), (" ", ",")]
        {
            op = op.replace(&format!("{before}{name}{after}"), &format!("{before}{text}{after}"));
        }
    }
    let types = inputs(&op);
    let names: Vec<String> = (0..types.len()).map(|i| format!("%a{i}")).collect();
    let args: Vec<String> = names.iter().zip(&types).map(|(n, t)| format!("{n}: {t}")).collect();
    let (name, rest) = op.split_once(' ').unwrap();
    format!("func.func @f({}) {{\n  {name}({}) {rest}\n  return\n}}\n", args.join(", "), names.join(", "))
}

fn violations(op: &str) -> Vec<String> {
    let text = program(op);
    let source = Source { name: "test.mlir", text: &text };
    let module = parse(source).unwrap_or_else(|errors| panic!("{op}\n{}", errors[0].render(source)));
    let found = verify(&module);
    for diagnostic in &found {
        assert!(diagnostic.span.is_some(), "{op}: {diagnostic:?}");
        assert!(diagnostic.render(source).contains("test.mlir:2:3"), "{op}");
    }
    found.into_iter().map(|d| d.constraint.unwrap_or(d.message)).collect()
}

/// For the many ops whose types are all equal: a result of another shape, and an operand outside of the domain.
fn uniform_examples() -> Vec<(String, String)> {
    let mut out = Vec::new();
    for &kind in OpKind::ALL {
        let info = kind.info();
        let ids: Vec<&str> =
            info.constraints.iter().map(|(id, _)| *id).filter(|id| id.starts_with('C')).collect();
        if !kind.is_elementwise() || ids != ["C1"] || matches!(kind, OpKind::IsFinite | OpKind::Convert) {
            continue;
        }
        let domain = info.constraints.iter().find(|(id, _)| *id == "I1").map_or("", |(_, text)| *text);
        let good = if domain.contains("floating") || !domain.contains("integer") { "f32" } else { "i32" };
        let op = |elem: &str, result: &str| {
            let operand = format!("tensor<2x{elem}>");
            let operands = vec![operand.as_str(); info.operands.len()].join(", ");
            format!("\"{}\" : ({operands}) -> tensor<{result}>", info.name)
        };
        let result = if kind == OpKind::ChloIsInf { "i1" } else { good };
        assert_eq!(violations(&op(good, &format!("2x{result}"))), [""; 0], "{}", info.name);
        out.push((format!("{}_c1", kind.short_name()), op(good, &format!("3x{result}"))));
        let bad = ["i1", "f32", "i32"].into_iter().find(|e| match *e {
            "i1" => domain.contains(" of ") && !domain.contains("boolean"),
            "f32" => domain.contains(" of ") && !domain.contains("floating"),
            _ => domain.contains(" of ") && !domain.contains("integer"),
        });
        if let Some(bad) = bad {
            out.push((format!("{}_i1", kind.short_name()), op(bad, &format!("2x{bad}"))));
        }
    }
    out
}

#[test]
fn every_constraint_is_checked() {
    let mut examples: Vec<(String, String)> = include_str!("constraints.txt")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split_once(' '))
        .map(|(id, op)| (id.to_string(), op.to_string()))
        .collect();
    examples.extend(uniform_examples());
    let mut seen = BTreeSet::new();
    for (id, op) in &examples {
        let found = violations(op);
        assert!(found.contains(id), "{op}\n  should violate {id}, but violates {found:?}");
        seen.insert(id.clone());
    }
    for &kind in OpKind::ALL {
        for (id, _) in kind.info().constraints.iter().filter(|(id, _)| id.starts_with('C')) {
            let id = format!("{}_{}", kind.short_name(), id.to_lowercase());
            assert!(seen.contains(&id) || IMPLIED.contains(&id.as_str()), "no example violates {id}");
        }
    }
}

#[test]
fn valid_ops_verify() {
    for op in [
        r#""stablehlo.convolution" <{CONV, ONE}> : (tensor<1x5x2xbf16>, tensor<4x3x2xbf16>) -> tensor<1x3x4xf32>"#,
        r#""stablehlo.scatter" <{SCATTER}> (ADD) : (tensor<3x4xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<3x4xf32>"#,
        r#""stablehlo.dot_general" <{MATMUL}> : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>"#,
        r#""stablehlo.sort" <{dimension = -1 : i64}> (CMP) : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.case" (RET, RET, RET) : (tensor<i32>) -> ()"#,
        r#""stablehlo.reduce" <{dimensions = array<i64: 0>}> (ADD) : (tensor<2x3xf16>, tensor<f16>) -> tensor<3xf32>"#,
        r#""stablehlo.reduce_window" <{window_dimensions = array<i64: 9>}> (ADD) : (tensor<4xf32>, tensor<f32>) -> tensor<0xf32>"#,
        r#""stablehlo.add" : (tensor<?xf32>, tensor<3xf32>) -> tensor<?xf32>"#,
    ] {
        assert_eq!(violations(op), [""; 0], "{op}");
    }
}
