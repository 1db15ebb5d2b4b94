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
    (
        "GE",
        r#"{^bb0(%x: tensor<f32>, %y: tensor<f32>): %q = "stablehlo.compare"(%x, %y) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<f32>, tensor<f32>) -> tensor<i1> "stablehlo.return"(%q) : (tensor<i1>) -> ()}"#,
    ),
    (
        "SCAN",
        r#"{^bb0(%x: tensor<2xf32>, %c: tensor<2xf32>): %q = "stablehlo.add"(%x, %c) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> "stablehlo.return"(%q, %q) : (tensor<2xf32>, tensor<2xf32>) -> ()}"#,
    ),
    ("ID", r#"{^bb0(%x: tensor<f32>): "stablehlo.return"(%x) : (tensor<f32>) -> ()}"#),
    ("NONE2", r#"{^bb0(%x: tensor<f32>, %c: tensor<f32>): "stablehlo.return"() : () -> ()}"#),
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
const IMPLIED: &[&str] = &["convolution_c26", "dynamic_conv_c26", "reduce_window_c14"];

/// Constraints that the reference verifier does not check and that producers violate.
const OPEN: &[&str] = &["compare_c3"];

/// Constraints on numbers of processes and on values of operands, which are known to a run only.
const AT_RUN_TIME: &[&str] =
    &["all_gather_c3", "all_reduce_c2", "all_to_all_c6", "collective_broadcast_c6", "reduce_scatter_c4"];

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

/// A function around an op that is written without its operands. Those that are constants follow the op,
/// `;; 1=dense<2> & 2=dense<[0, 1]>`.
fn program(op: &str) -> String {
    let (op, values) = op.split_once(";;").unwrap_or((op, ""));
    let values: Vec<(usize, &str)> = values
        .split('&')
        .filter_map(|v| v.trim().split_once('='))
        .map(|(i, value)| (i.parse().unwrap(), value))
        .collect();
    let mut op = op.trim().to_string();
    for (name, text) in REGIONS {
        for (before, after) in
            [("(", ")"), ("(", ","), (" ", ")"), ("{", ","), ("{", "}"), (" ", "}"), (" ", ",")]
        {
            op = op.replace(&format!("{before}{name}{after}"), &format!("{before}{text}{after}"));
        }
    }
    let types = inputs(&op);
    let names: Vec<String> = (0..types.len()).map(|i| format!("%a{i}")).collect();
    let constant = |i: usize| values.iter().find(|(at, _)| *at == i).map(|(_, value)| *value);
    let (mut args, mut constants) = (Vec::new(), String::new());
    for (i, (name, ty)) in names.iter().zip(&types).enumerate() {
        match constant(i) {
            Some(value) => constants += &format!(" {name} = stablehlo.constant {value} : {ty}"),
            None => args.push(format!("{name}: {ty}")),
        }
    }
    let (name, rest) = op.split_once(' ').unwrap();
    let (args, names) = (args.join(", "), names.join(", "));
    let callee = "func.func private @callee(tensor<f32>) -> tensor<f32>";
    format!("func.func @f({args}) {{{constants}\n  {name}({names}) {rest}\n  return\n}}\n{callee}\n")
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
        let good = match domain {
            d if d.contains("floating") || !d.contains(" of ") => "f32",
            d if d.contains("integer") => "i32",
            _ => "complex<f32>",
        };
        let op = |elem: &str, result: &str| {
            let operand = format!("tensor<2x{elem}>");
            let operands = vec![operand.as_str(); info.operands.len()].join(", ");
            format!("\"{}\" : ({operands}) -> tensor<{result}>", info.name)
        };
        let result = if kind == OpKind::ChloIsInf { "i1" } else { good };
        let valid = op(good, &format!("2x{result}"));
        if !violations(&valid).is_empty() {
            out.push(("nothing".into(), valid));
        }
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
    let mut wrong = Vec::new();
    for (id, op) in &examples {
        let found = violations(op);
        if !found.contains(id) {
            wrong.push(format!("{op}\n  should violate {id:?}, but violates {found:?}"));
        }
        seen.insert(id.clone());
    }
    for &kind in OpKind::ALL {
        for (id, _) in kind.info().constraints.iter().filter(|(id, _)| id.starts_with('C')) {
            let id = format!("{}_{}", kind.short_name(), id.to_lowercase());
            let exempt = [IMPLIED, OPEN, AT_RUN_TIME].iter().any(|list| list.contains(&id.as_str()));
            if !seen.contains(&id) && !exempt {
                wrong.push(format!("no example violates {id}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Ops with unknown and bounded extents, quantised types and constant shapes.
#[test]
fn accepted_ops_verify() {
    let ops = include_str!("accepted.txt").lines().filter(|l| !l.starts_with('#'));
    let wrong: Vec<_> = ops.map(|op| (op, violations(op))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
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
        r#""stablehlo.all_gather" <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2xf32>, tensor<3x2xi8>) -> (tensor<4xf32>, tensor<6x2xi8>)"#,
        r#""stablehlo.all_reduce" <{replica_groups = dense<[[0, 1], [2, -1]]> : tensor<2x2xi64>}> (ADD) : (tensor<2xf32>, tensor<f32>) -> (tensor<2xf32>, tensor<f32>)"#,
        r#""stablehlo.all_to_all" <{split_dimension = 1 : i64, concat_dimension = 0 : i64, split_count = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x4xf32>) -> tensor<4x2xf32>"#,
        r#""stablehlo.collective_broadcast" <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.collective_broadcast" <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, has_dynamic_root}> : (tensor<2xf32>, tensor<1xi32>) -> tensor<2xf32>"#,
        r#""stablehlo.collective_permute" <{source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.collective_reduce" <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> (ADD) : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.cross-replica-sum" <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.reduce_scatter" <{scatter_dimension = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> (ADD) : (tensor<4xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.partition_id" : () -> tensor<ui32>"#,
        r#""stablehlo.after_all" : (!stablehlo.token, !stablehlo.token) -> !stablehlo.token"#,
        r#""stablehlo.create_token" : () -> !stablehlo.token"#,
        r#""stablehlo.async_start" ({^bb0(%x: tensor<2xf32>): %q = "stablehlo.slice"(%x) <{start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>}> : (tensor<2xf32>) -> tensor<1xf32> "stablehlo.return"(%q) : (tensor<1xf32>) -> ()}) : (tensor<2xf32>) -> !stablehlo.future<tensor<1xf32>>"#,
        r#""stablehlo.async_done" : (!stablehlo.future<tensor<2xf32>>) -> tensor<2xf32>"#,
        r#""stablehlo.infeed" : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)"#,
        r#""stablehlo.outfeed" : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token"#,
        r#""stablehlo.send" <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>, is_host_transfer = true}> : (tensor<2xf32>, !stablehlo.token) -> !stablehlo.token"#,
        r#""stablehlo.recv" <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>}> : (!stablehlo.token) -> (tensor<2xf32>, !stablehlo.token)"#,
        r#""stablehlo.composite" <{name = "a.b$", decomposition = @callee}> : (tensor<f32>) -> tensor<f32>"#,
        r#""stablehlo.compare" <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>}> : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>"#,
        r#""stablehlo.custom_call" <{call_target_name = "t", api_version = 4 : i32, backend_config = {a = 1 : i32}, operand_layouts = [dense<[1, 0]> : tensor<2xindex>], result_layouts = [dense<0> : tensor<1xindex>]}> : (tensor<2x3xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.custom_call" <{call_target_name = "t", output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>]}> : (memref<2xf32>) -> memref<2xf32>"#,
        r#""stablehlo.exponential" <{result_accuracy = #stablehlo.result_accuracy<atol = 1.0, rtol = 0.0, ulps = 3, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>}> : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""stablehlo.all_gather" <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [#stablehlo.mesh_axis<name = "a", size = 2>]>, axes = [#stablehlo.axis_ref<name = "a">]>}> : (tensor<2xf32>) -> tensor<4xf32>"#,
        r#""check.expect_eq" : (tensor<2xi32>, tensor<2xi32>) -> ()"#,
        r#""check.expect_eq_const" <{value = dense<1> : tensor<2xi32>}> : (tensor<2xi32>) -> ()"#,
        r#""check.expect_almost_eq" : (tensor<2xf32>, tensor<2xf32>) -> ()"#,
        r#""check.expect_almost_eq_const" <{value = dense<1.0> : tensor<2xf32>}> : (tensor<2xf32>) -> ()"#,
        r#""check.expect_close" <{max_ulp_difference = 3 : i64}> : (tensor<2xf32>, tensor<2xf32>) -> ()"#,
        r#""interpreter.run_parallel" <{programs = [[@callee], [@callee]]}> : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)"#,
        r#""interpreter.print" : (tensor<2xf32>) -> ()"#,
        r#""interpreter.probe" <{probe_id = "a"}> : (tensor<2xf32>) -> tensor<2xf32>"#,
        r#""arith.addi" : (i32, i32) -> i32"#,
        r#""arith.index_cast" : (index) -> i64"#,
        r#""arith.select" : (i1, index, index) -> index"#,
        r#""arith.cmpi" <{predicate = 2 : i64}> : (index, index) -> i1"#,
        r#""tensor.dim" : (tensor<?xf32>, index) -> index"#,
        r#""tensor.from_elements" : (i64, i64) -> tensor<2xi64>"#,
        r#""tensor.extract" : (tensor<2xi64>, index) -> i64"#,
        r#""tensor.cast" : (tensor<?xf32>) -> tensor<3xf32>"#,
        r#""shape.num_elements" : (tensor<2xindex>) -> index"#,
        r#""sdy.sharding_group" <{group_id = 1 : i64}> : (tensor<2xf32>) -> ()"#,
        r#""stablehlo.add" : (tensor<?xf32>, tensor<3xf32>) -> tensor<?xf32>"#,
    ] {
        assert_eq!(violations(op), [""; 0], "{op}");
    }
}

/// Ops with any number of results have as many as follow from their operands.
#[test]
fn results_that_are_missing() {
    let add = REGIONS[0].1;
    let cases = [
        r#""stablehlo.optimization_barrier"(%a) : (tensor<2xf32>) -> ()"#.to_string(),
        format!(
            r#""stablehlo.all_reduce"(%a) <{{replica_groups = dense<0> : tensor<1x1xi64>}}> ({add}) : (tensor<2xf32>) -> ()"#
        ),
        format!(
            r#""stablehlo.reduce"(%a, %z) <{{dimensions = array<i64: 0>}}> ({add}) : (tensor<2xf32>, tensor<f32>) -> ()"#
        ),
    ];
    for op in cases {
        let text = format!("func.func @f(%a: tensor<2xf32>, %z: tensor<f32>) {{\n  {op}\n  return\n}}");
        let module = parse(Source { name: "t.mlir", text: &text }).unwrap();
        let errors = verify(&module);
        assert!(
            matches!(&errors[..], [e] if e.message.ends_with("has no results, but should have 1")),
            "{op}: {errors:?}"
        );
    }
}
