//! Small programs against what XLA computed for them; `tools/gen_interp_cases.py` wrote them.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use tpuc_interp::{Options, run};
use tpuc_ir::{OpKind, Type};
use tpuc_support::Source;
use tpuc_tensor::npz::{RawArray, read_npz};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// XLA's own error bounds, relative to an element's magnitude or to one percent of the largest.
fn tolerance(elem: ElementType) -> f64 {
    match elem.real() {
        ElementType::F64 => 2e-14,
        ElementType::F32 => 4e-6,
        ElementType::F16 => 1e-3,
        _ => 8e-3,
    }
}

fn parts(value: Scalar) -> [f64; 2] {
    match value {
        Scalar::Complex(re, im) => [re, im],
        other => [other.as_f64(), 0.0],
    }
}

fn differs(got: &Tensor, want: &Tensor) -> Option<String> {
    if got.elem() != want.elem() || got.shape() != want.shape() {
        return Some("another type".into());
    }
    if !got.elem().is_float() && !got.elem().is_complex() {
        return (got != want).then(|| format!("got {got:?}, want {want:?}"));
    }
    let magnitude = |s: Scalar| parts(s)[0].hypot(parts(s)[1]);
    let largest = want.scalars().map(magnitude).filter(|m| m.is_finite()).fold(0f64, f64::max);
    let close = |g: Scalar, w: Scalar| {
        let bound = tolerance(got.elem()) * magnitude(w).max(0.01 * largest);
        parts(g).into_iter().zip(parts(w)).all(|(g, w)| {
            g == w && g.is_sign_negative() == w.is_sign_negative()
                || (g - w).abs() <= bound
                || g.is_nan() && w.is_nan()
        })
    };
    let at = got.scalars().zip(want.scalars()).position(|(g, w)| !close(g, w))?;
    Some(format!("element {at}: got {:?}, want {:?}", got.get(at), want.get(at)))
}

fn check(text: &str, values: &HashMap<String, RawArray>) -> Result<(), String> {
    let name = text.lines().next().and_then(|l| l.strip_prefix("// ")).ok_or("no name")?;
    let source = Source { name, text };
    let module = tpuc_syntax::parse(source)
        .map_err(|errors| errors.iter().map(|d| d.render(source)).collect::<Vec<_>>().join("\n"))?;
    if let Some(error) = tpuc_ir::verify(&module).first() {
        return Err(error.render(source));
    }
    let main = module.entry().ok_or("no entry function")?;
    let Some(Type::Function(inputs, results)) =
        module.ops[main].attr("function_type").and_then(|a| a.as_type())
    else {
        return Err(format!("{name}: no function type"));
    };
    let read = |side: &str, types: &[Type]| -> Result<Vec<Tensor>, String> {
        let one = |(i, ty): (usize, &Type)| {
            let ty = ty.as_tensor()?;
            let raw = values.get(&format!("{name}.{side}{i}"))?.clone();
            raw.into_tensor(ty.elem, &ty.dims()?).ok()
        };
        types.iter().enumerate().map(|x| one(x).ok_or(format!("{name}: no {side}"))).collect()
    };
    let (arguments, expected) = (read("in", inputs)?, read("out", results)?);
    let got = run(&module, main, &arguments, &Options::default()).map_err(|e| format!("{name}: {e}"))?;
    for (i, (got, want)) in got.iter().zip(&expected).enumerate() {
        if let Some(how) = differs(got, want) {
            return Err(format!("{name}: result {i}: {how}"));
        }
    }
    Ok(())
}

#[test]
fn programs_agree_with_xla() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/interp");
    let text = std::fs::read_to_string(root.join("cases.mlir")).expect("cases.mlir");
    let values: HashMap<_, _> = read_npz(&root.join("cases.npz")).expect("cases.npz").into_iter().collect();
    let cases: Vec<&str> = text.split("// -----\n").collect();
    let failures: Vec<String> = cases.iter().filter_map(|case| check(case, &values).err()).collect();
    assert!(
        failures.is_empty(),
        "{} of {} cases differ:\n{}",
        failures.len(),
        cases.len(),
        failures.join("\n")
    );
}

/// Ops whose tests are in the other files here, because XLA does not run them by themselves.
const ELSEWHERE: &[&str] = &[
    "chlo._asin_acos_kernel",
    "chlo.bessel_i1e",
    "chlo.conj",
    "chlo.is_inf",
    "chlo.is_neg_inf",
    "chlo.is_pos_inf",
    "chlo.mulhi",
    "chlo.next_after",
    "chlo.polygamma",
    "chlo.tan",
    "chlo.zeta",
    "stablehlo.after_all",
    "stablehlo.all_gather",
    "stablehlo.all_reduce",
    "stablehlo.all_to_all",
    "stablehlo.async_done",
    "stablehlo.async_start",
    "stablehlo.broadcast",
    "stablehlo.collective_broadcast",
    "stablehlo.collective_permute",
    "stablehlo.collective_reduce",
    "stablehlo.composite",
    "stablehlo.create_token",
    "stablehlo.cross-replica-sum",
    "stablehlo.custom_call",
    "stablehlo.dot",
    "stablehlo.dynamic_broadcast_in_dim",
    "stablehlo.dynamic_conv",
    "stablehlo.dynamic_gather",
    "stablehlo.dynamic_iota",
    "stablehlo.dynamic_pad",
    "stablehlo.dynamic_reshape",
    "stablehlo.get_dimension_size",
    "stablehlo.get_tuple_element",
    "stablehlo.if",
    "stablehlo.infeed",
    "stablehlo.logistic",
    "stablehlo.outfeed",
    "stablehlo.partition_id",
    "stablehlo.real_dynamic_slice",
    "stablehlo.recv",
    "stablehlo.reduce_scatter",
    "stablehlo.replica_id",
    "stablehlo.rng",
    "stablehlo.send",
    "stablehlo.set_dimension_size",
    "stablehlo.tuple",
    "stablehlo.uniform_dequantize",
    "stablehlo.uniform_quantize",
];

/// Dialects of which no op has a case.
const DIALECTS_ELSEWHERE: &[&str] = &["arith", "check", "interpreter", "sdy", "shape", "tensor"];

#[test]
fn every_op_has_a_case() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/interp");
    let text = std::fs::read_to_string(root.join("cases.mlir")).expect("cases.mlir");
    let words: HashSet<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '.' && c != '_').collect();
    let printed = |name: &str| match name {
        "builtin.module" => "module".to_string(),
        "func.return" => "return".to_string(),
        "func.call" => "call".to_string(),
        other => other.to_string(),
    };
    let missing: Vec<&str> = OpKind::ALL
        .iter()
        .filter(|kind| !DIALECTS_ELSEWHERE.contains(&kind.info().dialect))
        .map(|kind| kind.name())
        .filter(|name| !ELSEWHERE.contains(name) && !words.contains(printed(name).as_str()))
        .collect();
    assert!(missing.is_empty(), "no case has {missing:?}");
}
