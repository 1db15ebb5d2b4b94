//! The check dialect and its spellings as custom calls: assertions of self-checking programs.
//!
//! Source: StableHLO repository, check dialect and interpreter tool. A failed check is reported and the run goes on.

use crate::attrs::required;
use crate::error::{Fault, malformed};
use tpuc_ir::{Attr, AttrDict, OpKind, Type};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// When two elements agree.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Relation {
    /// Equal as numbers, or in all bits.
    Equal,
    /// `|a - b|` is at most this, for each component; infinities equal themselves only, a NaN equals any NaN.
    Within(f64),
    /// So many values of the type lie between them, in this range; as above for what is not finite.
    Ulps { least: u64, most: u64 },
}

/// What a check compares.
struct Check {
    relation: Relation,
    actual: Tensor,
    expected: Tensor,
}

/// Evaluates an op of the check dialect: `None` when it holds, else what differs.
pub(crate) fn check(kind: OpKind, attrs: &AttrDict, operands: &[Tensor]) -> Result<Option<String>, Fault> {
    let within = || Ok::<_, Fault>(Relation::Within(float(attrs, "tolerance", 1e-4)?));
    let relation = match kind {
        OpKind::CheckExpectEq | OpKind::CheckExpectEqConst => Relation::Equal,
        OpKind::CheckExpectAlmostEq | OpKind::CheckExpectAlmostEqConst => within()?,
        OpKind::CheckExpectClose => Relation::Ulps {
            least: ulps(attrs, "min_ulp_difference", 0)?,
            most: ulps(attrs, "max_ulp_difference", 1)?,
        },
        _ => return Err(Fault::Unsupported("this check".into())),
    };
    let (actual, expected) = match operands {
        [actual, expected] => (actual.clone(), expected.clone()),
        [actual] => {
            let value = required(attrs, "value")?.as_dense();
            (actual.clone(), value.ok_or_else(|| malformed!("`value` is not a dense tensor"))?.clone())
        }
        _ => return Err(malformed!("{} operands", operands.len())),
    };
    compare(&Check { relation, actual, expected })
}

/// Whether a custom call of this target is a check.
pub(crate) fn is_check(target: &str) -> bool {
    ["check.eq", "check.expect_eq", "check.expect_almost_eq", "check.expect_close"].contains(&target)
}

/// The check that a custom call stands for, if it is one.
pub(crate) fn custom_call(target: &str, operands: &[Tensor]) -> Option<Result<Option<String>, Fault>> {
    let exact = operands.last().is_some_and(|t| !t.elem().is_float() && !t.elem().is_complex());
    let relation = match target {
        "check.eq" if exact => Relation::Equal,
        "check.eq" => Relation::Within(1e-4),
        "check.expect_eq" => Relation::Equal,
        "check.expect_almost_eq" => Relation::Within(1e-3),
        "check.expect_close" => Relation::Ulps { least: 0, most: 3 },
        _ => return None,
    };
    Some(match operands {
        [actual, expected] => {
            compare(&Check { relation, actual: actual.clone(), expected: expected.clone() })
        }
        _ => Err(malformed!("{} operands", operands.len())),
    })
}

fn float(attrs: &AttrDict, name: &str, default: f64) -> Result<f64, Fault> {
    match attrs.get(name) {
        None => Ok(default),
        Some(Attr::Float(value, _)) => Ok(value.get()),
        Some(attr) => {
            let int = attr.as_int().ok_or_else(|| malformed!("`{name}` is not a number"))?;
            Ok(int as f64)
        }
    }
}

fn ulps(attrs: &AttrDict, name: &str, default: u64) -> Result<u64, Fault> {
    match attrs.get(name) {
        None => Ok(default),
        // An unsigned 64-bit attribute, held in two's complement.
        Some(attr) => Ok(attr.as_int().ok_or_else(|| malformed!("`{name}` is not an integer"))? as u64),
    }
}

fn compare(check: &Check) -> Result<Option<String>, Fault> {
    let Check { relation, actual, expected } = check;
    let of = |t: &Tensor| format!("a tensor of shape {:?} of {}", t.shape(), t.elem());
    if actual.elem() != expected.elem() || actual.shape() != expected.shape() {
        return Ok(Some(format!("got {}, expected {}", of(actual), of(expected))));
    }
    let elem = actual.elem();
    if *relation != Relation::Equal && !matches!(elem.kind(), Kind::Float | Kind::Complex) {
        return Err(malformed!("an approximate check of {elem}"));
    }
    if *relation == Relation::Equal && actual.bytes() == expected.bytes() {
        return Ok(None);
    }
    let width = elem.byte_width();
    let bits = |t: &Tensor, i: usize| t.bytes()[i * width..(i + 1) * width].to_vec();
    let agree = |i: usize| {
        let (a, b) = (actual.get(i), expected.get(i));
        match relation {
            Relation::Equal => a == b || bits(actual, i) == bits(expected, i),
            _ => components(a).into_iter().zip(components(b)).all(|(a, b)| close(elem, *relation, a, b)),
        }
    };
    let mut differing = (0..actual.len()).filter(|&i| !agree(i));
    let Some(first) = differing.next() else { return Ok(None) };
    let count = 1 + differing.count();
    let (got, want) = (actual.get(first), expected.get(first));
    let bound = match relation {
        Relation::Equal => String::new(),
        Relation::Within(tolerance) => format!(" within {tolerance:e}"),
        Relation::Ulps { least, most } => {
            let apart = components(got).into_iter().zip(components(want));
            let apart = apart.map(|(a, b)| ulp_distance(elem, a, b)).max().unwrap_or(0);
            let apart =
                if apart == u64::MAX { "not comparable".into() } else { format!("{apart} ulp apart") };
            format!(" within {least} to {most} ulp ({apart})")
        }
    };
    let (index, total) = (index(first, actual.shape()), actual.len());
    Ok(Some(format!(
        "element {index:?} is {}, expected {}{bound}; {count} of {total} elements differ",
        show(elem, got),
        show(elem, want)
    )))
}

fn components(value: Scalar) -> Vec<f64> {
    match value {
        Scalar::Complex(re, im) => vec![re, im],
        other => vec![other.as_f64()],
    }
}

fn close(elem: ElementType, relation: Relation, a: f64, b: f64) -> bool {
    match relation {
        Relation::Equal => a == b,
        Relation::Within(tolerance) => {
            a == b || a.is_nan() && b.is_nan() || a.is_finite() && b.is_finite() && (a - b).abs() <= tolerance
        }
        Relation::Ulps { least, most } => (least..=most).contains(&ulp_distance(elem, a, b)),
    }
}

/// How many values of the type lie between two of them; `u64::MAX` when one is not finite and they differ.
fn ulp_distance(elem: ElementType, a: f64, b: f64) -> u64 {
    if a.is_nan() && b.is_nan() {
        return 0;
    }
    if !a.is_finite() || !b.is_finite() {
        return if a == b { 0 } else { u64::MAX };
    }
    // The number of a magnitude among all magnitudes of its type.
    let magnitude = |v: f64| match elem.real() {
        ElementType::F64 => v.abs().to_bits(),
        ElementType::F32 => (v.abs() as f32).to_bits().into(),
        narrow => narrow.float_format().map_or(0, |f| f.encode(v.abs())),
    };
    let (x, y) = (magnitude(a), magnitude(b));
    if a.is_sign_negative() == b.is_sign_negative() { x.abs_diff(y) } else { x.saturating_add(y) }
}

/// The shortest text that gives the value back in its type.
fn show(elem: ElementType, value: Scalar) -> String {
    let float = |v: f64| match elem.real() {
        ElementType::F64 => format!("{v:?}"),
        _ => format!("{:?}", v as f32),
    };
    match value {
        Scalar::Bool(b) => b.to_string(),
        Scalar::Int(i) => i.to_string(),
        Scalar::Float(f) => float(f),
        Scalar::Complex(re, im) => format!("({}, {})", float(re), float(im)),
    }
}

/// The position of an element in its tensor.
fn index(mut linear: usize, shape: &[u64]) -> Vec<usize> {
    let mut out = vec![0; shape.len()];
    for (at, &extent) in out.iter_mut().zip(shape).rev() {
        let extent = (extent as usize).max(1);
        (*at, linear) = (linear % extent, linear / extent);
    }
    out
}

/// Values from outside of the program, checked against the types of an op's results (of which the last is a token).
pub(crate) fn of_types(values: Vec<Tensor>, types: &[&Type]) -> Result<Vec<Tensor>, Fault> {
    if values.len() + 1 != types.len() {
        return Err(malformed!("{} values came for {} results", values.len(), types.len().saturating_sub(1)));
    }
    for (value, ty) in values.iter().zip(types) {
        let fits = ty.as_tensor().is_some_and(|ty| crate::ops::check_type(value, ty).is_ok());
        if !fits {
            let (shape, elem) = (value.shape(), value.elem());
            return Err(malformed!("a tensor of shape {shape:?} of {elem} came where {ty} is declared"));
        }
    }
    Ok(values)
}
