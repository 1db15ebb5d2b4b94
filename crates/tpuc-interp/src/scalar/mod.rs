//! The meaning of every element-wise op on single elements.

mod complex;
mod convert;
mod float;
mod int;
mod special;
mod wide;
mod wide_complex;

use crate::attrs;
use crate::error::{Fault, InterpError, Place, malformed};
use complex::C;
use int::IntType;
use std::cmp::Ordering;
use tpuc_ir::attr::{ComparisonDirection, ComparisonType, EnumAttr};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Kind, Scalar};

pub(crate) use complex::{div as complex_div, mul as complex_mul};
pub(crate) use convert::round;

/// An element-wise op with everything but its operands fixed.
///
/// Results are not yet rounded to the result type; storing them in a tensor does that.
pub(crate) enum Meaning {
    Float1(fn(f64) -> f64),
    Float2(fn(f64, f64) -> f64),
    General(General),
}

type General = Box<dyn Fn(&[Scalar]) -> Scalar>;

/// Evaluates one element of an element-wise op: `operands` are elements of `operand_elem` (for `select`, the
/// first is the predicate), the result is an element of `result_elem`.
///
/// Floats are computed in f64 and rounded once; see the crate's documentation for accuracy and corner cases.
///
/// # Errors
/// When the op is not element-wise, is not defined for the type, or the operands are not elements of it.
pub fn apply_elementwise(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Scalar],
    operand_elem: ElementType,
    result_elem: ElementType,
) -> Result<Scalar, InterpError> {
    let apply = || {
        check_operands(kind, operands, operand_elem)?;
        let value = match resolve(kind, attrs, operand_elem, result_elem)? {
            Meaning::Float1(f) => Scalar::Float(f(operands[0].as_f64())),
            Meaning::Float2(f) => Scalar::Float(f(operands[0].as_f64(), operands[1].as_f64())),
            Meaning::General(f) => f(operands),
        };
        Ok(round(value, result_elem))
    };
    apply().map_err(|fault: Fault| fault.at(|| Place { op: kind.name().into(), ..Place::default() }))
}

fn check_operands(kind: OpKind, operands: &[Scalar], elem: ElementType) -> Result<(), Fault> {
    check_arity(kind, operands.len())?;
    for (i, operand) in operands.iter().enumerate() {
        let fits = match operand {
            Scalar::Bool(_) => elem.is_bool() || kind == OpKind::Select && i == 0,
            Scalar::Int(_) => elem.is_integer(),
            Scalar::Float(_) => elem.is_float(),
            Scalar::Complex(..) => elem.is_complex(),
        };
        if !fits {
            return Err(malformed!("operand {i} is {operand:?}, not an element of {elem}"));
        }
    }
    Ok(())
}

/// Checks the number of operands of an op without variadic ones.
pub(crate) fn check_arity(kind: OpKind, got: usize) -> Result<(), Fault> {
    let want = kind.info().operands.len();
    if got == want { Ok(()) } else { Err(malformed!("{got} operands instead of {want}")) }
}

/// Finds the meaning of an element-wise op for operands of one element type.
pub(crate) fn resolve(
    kind: OpKind,
    attrs: &AttrDict,
    operand: ElementType,
    result: ElementType,
) -> Result<Meaning, Fault> {
    let computed = match kind {
        OpKind::Convert => Some(result),
        OpKind::Compare
        | OpKind::IsFinite
        | OpKind::ChloIsInf
        | OpKind::ChloIsPosInf
        | OpKind::ChloIsNegInf => Some(ElementType::I1),
        OpKind::Abs | OpKind::Real | OpKind::Imag => Some(operand.real()),
        OpKind::Complex => operand.complex(),
        _ => Some(operand),
    };
    if computed != Some(result) {
        return Err(malformed!("a result of {result} from operands of {operand}"));
    }
    let meaning = match kind {
        OpKind::Convert => Some(general(move |v| convert::convert(v[0], result))),
        OpKind::Compare => Some(compare(attrs, operand)?),
        OpKind::Select => Some(general(|v| if v[0] == Scalar::Bool(true) { v[1] } else { v[2] })),
        OpKind::Clamp => binary(OpKind::Maximum, operand)
            .zip(binary(OpKind::Minimum, operand))
            .map(|(max, min)| general(move |v| min(max(v[1], v[0]), v[2]))),
        OpKind::ReducePrecision if operand.is_float() => Some(reduce_precision(attrs, operand)?),
        OpKind::IsFinite if operand.is_float() => Some(test(f64::is_finite)),
        OpKind::ChloIsInf if operand.is_float() => Some(test(f64::is_infinite)),
        OpKind::ChloIsPosInf if operand.is_float() => Some(test(|x| x == f64::INFINITY)),
        OpKind::ChloIsNegInf if operand.is_float() => Some(test(|x| x == f64::NEG_INFINITY)),
        OpKind::ChloNextAfter => operand
            .float_format()
            .map(|format| general(move |v| Scalar::Float(format.next_after(v[0].as_f64(), v[1].as_f64())))),
        OpKind::Complex => Some(general(|v| Scalar::Complex(v[0].as_f64(), v[1].as_f64()))),
        OpKind::Abs if operand.is_complex() => Some(part(complex::abs)),
        OpKind::Real if operand.is_complex() => Some(part(|z| z.0)),
        OpKind::Imag if operand.is_complex() => Some(part(|z| z.1)),
        _ if operand.is_float() => {
            let precise = if operand == ElementType::F64 { float::precise_unary(kind) } else { None };
            let one = precise.or_else(|| float::unary(kind)).map(Meaning::Float1);
            one.or_else(|| float::binary(kind).map(Meaning::Float2))
        }
        _ => {
            let one = unary(kind, operand).map(|f| general(move |v| f(v[0])));
            one.or_else(|| binary(kind, operand).map(|f| general(move |v| f(v[0], v[1]))))
        }
    };
    meaning.ok_or_else(|| Fault::Unsupported(format!("{} of {operand}", kind.name())))
}

fn general(f: impl Fn(&[Scalar]) -> Scalar + 'static) -> Meaning {
    Meaning::General(Box::new(f))
}

fn test(f: fn(f64) -> bool) -> Meaning {
    general(move |v| Scalar::Bool(f(v[0].as_f64())))
}

fn part(f: fn(C) -> f64) -> Meaning {
    general(move |v| Scalar::Float(f(pair(v[0]))))
}

/// Specification: "reduce_precision".
fn reduce_precision(attrs: &AttrDict, elem: ElementType) -> Result<Meaning, Fault> {
    let (exponent, mantissa) = (attrs::int(attrs, "exponent_bits")?, attrs::int(attrs, "mantissa_bits")?);
    if exponent < 1 || mantissa < 0 {
        return Err(malformed!("{exponent} exponent bits and {mantissa} mantissa bits"));
    }
    let (exponent, mantissa) = (exponent.min(64) as u32, mantissa.min(64) as u32);
    Ok(general(move |v| Scalar::Float(convert::reduce_precision(v[0].as_f64(), elem, exponent, mantissa))))
}

type Unary = Box<dyn Fn(Scalar) -> Scalar>;
type Binary = Box<dyn Fn(Scalar, Scalar) -> Scalar>;

fn unary(kind: OpKind, elem: ElementType) -> Option<Unary> {
    Some(match elem.kind() {
        Kind::Bool => {
            let f = int::bool_unary(kind)?;
            Box::new(move |x| Scalar::Bool(f(x == Scalar::Bool(true))))
        }
        Kind::Signed | Kind::Unsigned => {
            let (f, t) = (int::unary(kind)?, IntType::of(elem));
            Box::new(move |x| Scalar::Int(f(t, integer(x))))
        }
        Kind::Float => {
            let f = float::unary(kind)?;
            Box::new(move |x| Scalar::Float(f(x.as_f64())))
        }
        Kind::Complex => {
            let narrow = if elem == ElementType::C64 { complex::narrow_unary(kind) } else { None };
            let f = narrow.or_else(|| complex::unary(kind))?;
            Box::new(move |x| {
                let (re, im) = f(pair(x));
                Scalar::Complex(re, im)
            })
        }
    })
}

fn binary(kind: OpKind, elem: ElementType) -> Option<Binary> {
    Some(match elem.kind() {
        Kind::Bool => {
            let f = int::bool_binary(kind)?;
            Box::new(move |a, b| Scalar::Bool(f(a == Scalar::Bool(true), b == Scalar::Bool(true))))
        }
        Kind::Signed | Kind::Unsigned => {
            let (f, t) = (int::binary(kind)?, IntType::of(elem));
            Box::new(move |a, b| Scalar::Int(f(t, integer(a), integer(b))))
        }
        Kind::Float => {
            let f = float::binary(kind)?;
            Box::new(move |a, b| Scalar::Float(f(a.as_f64(), b.as_f64())))
        }
        Kind::Complex => {
            let f = complex::binary(kind)?;
            Box::new(move |a, b| {
                let (re, im) = f(pair(a), pair(b));
                Scalar::Complex(re, im)
            })
        }
    })
}

fn integer(value: Scalar) -> i128 {
    value.as_int().unwrap_or(0)
}

fn pair(value: Scalar) -> C {
    match value {
        Scalar::Complex(re, im) => (re, im),
        other => (other.as_f64(), 0.0),
    }
}

/// Specification: "compare". TOTALORDER is IEEE 754 `totalOrder`, -NaN < -inf < ... < -0 < +0 < ... < +NaN.
fn compare(attrs: &AttrDict, elem: ElementType) -> Result<Meaning, Fault> {
    let Some(EnumAttr::ComparisonDirection(direction)) =
        attrs::required(attrs, "comparison_direction")?.as_enum()
    else {
        return Err(malformed!("`comparison_direction` is not a comparison direction"));
    };
    let total = matches!(
        attrs.get("compare_type").and_then(|a| a.as_enum()),
        Some(EnumAttr::ComparisonType(ComparisonType::Totalorder))
    );
    let order: fn(Scalar, Scalar) -> Option<Ordering> = match elem.kind() {
        Kind::Bool | Kind::Signed | Kind::Unsigned => |a, b| Some(integer(a).cmp(&integer(b))),
        Kind::Float if total => |a, b| Some(a.as_f64().total_cmp(&b.as_f64())),
        Kind::Float => |a, b| a.as_f64().partial_cmp(&b.as_f64()),
        Kind::Complex => |a, b| complex::lexicographic(pair(a), pair(b)),
    };
    Ok(general(move |v| {
        // Without an order (NaN) only "not equal" holds.
        let order = order(v[0], v[1]);
        Scalar::Bool(match direction {
            ComparisonDirection::Eq => order.is_some_and(Ordering::is_eq),
            ComparisonDirection::Ne => !order.is_some_and(Ordering::is_eq),
            ComparisonDirection::Ge => order.is_some_and(Ordering::is_ge),
            ComparisonDirection::Gt => order.is_some_and(Ordering::is_gt),
            ComparisonDirection::Le => order.is_some_and(Ordering::is_le),
            ComparisonDirection::Lt => order.is_some_and(Ordering::is_lt),
        })
    }))
}
