//! Element-wise ops on whole lists of values.

use crate::TpuError;
use crate::data::values::{Class, Values};
use tpuc_interp::apply_elementwise;
use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// One op on operands of equal length; results are rounded to their type.
pub(crate) fn apply(
    kind: OpKind,
    attrs: &AttrDict,
    operands: Vec<Values>,
    operand: ElementType,
    result: ElementType,
) -> Result<Values, TpuError> {
    match fast(kind, attrs, operands, operand, result) {
        Ok(values) => Ok(values.rounded(result)),
        Err(operands) => slow(kind, attrs, &operands, operand, result),
    }
}

fn floats1(mut a: Vec<f32>, f: impl Fn(f32) -> f32) -> Values {
    a.iter_mut().for_each(|x| *x = f(*x));
    Values::Float(a)
}

fn floats2(mut a: Vec<f32>, b: &[f32], f: impl Fn(f32, f32) -> f32) -> Values {
    a.iter_mut().zip(b).for_each(|(x, y)| *x = f(*x, *y));
    Values::Float(a)
}

fn ints2(mut a: Vec<i64>, b: &[i64], f: impl Fn(i64, i64) -> i64) -> Values {
    a.iter_mut().zip(b).for_each(|(x, y)| *x = f(*x, *y));
    Values::Int(a)
}

/// The common ops on floats and integers; gives the operands back when it does not know the op.
fn fast(
    kind: OpKind,
    attrs: &AttrDict,
    mut operands: Vec<Values>,
    operand: ElementType,
    result: ElementType,
) -> Result<Values, Vec<Values>> {
    use OpKind::*;
    match (kind, &mut operands[..]) {
        (Convert, [one]) => match (Class::of(operand), Class::of(result), one) {
            (Class::Float, Class::Float, Values::Float(a)) => return Ok(Values::Float(std::mem::take(a))),
            (Class::Int, Class::Float, Values::Int(a)) if result == ElementType::F32 => {
                return Ok(Values::Float(a.iter().map(|&x| x as f32).collect()));
            }
            (Class::Int, Class::Int, Values::Int(a)) if !result.is_bool() => {
                let wrap = wrapper(result);
                return Ok(Values::Int(a.iter().map(|&x| wrap(x)).collect()));
            }
            _ => {}
        },
        (BitcastConvert, [one]) => match (operand, result, one) {
            (ElementType::F32, _, Values::Float(a)) if result.bit_width() == 32 && result.is_integer() => {
                let wrap = wrapper(result);
                return Ok(Values::Int(a.iter().map(|x| wrap(x.to_bits().into())).collect()));
            }
            (_, ElementType::F32, Values::Int(a)) if operand.bit_width() == 32 => {
                return Ok(Values::Float(a.iter().map(|&x| f32::from_bits(x as u32)).collect()));
            }
            _ => {}
        },
        (Select, [Values::Int(p), Values::Float(a), Values::Float(b)]) => {
            let picked =
                p.iter().zip(a.iter().zip(b.iter())).map(|(p, (a, b))| if *p != 0 { *a } else { *b });
            return Ok(Values::Float(picked.collect()));
        }
        (Select, [Values::Int(p), Values::Int(a), Values::Int(b)]) => {
            let picked =
                p.iter().zip(a.iter().zip(b.iter())).map(|(p, (a, b))| if *p != 0 { *a } else { *b });
            return Ok(Values::Int(picked.collect()));
        }
        (Compare, [Values::Float(a), Values::Float(b)]) if !total_order(attrs) => {
            if let Some(EnumAttr::ComparisonDirection(d)) =
                attrs.get("comparison_direction").and_then(|a| a.as_enum())
            {
                return Ok(compare(a, b, d));
            }
        }
        (Compare, [Values::Int(a), Values::Int(b)]) => {
            if let Some(EnumAttr::ComparisonDirection(d)) =
                attrs.get("comparison_direction").and_then(|a| a.as_enum())
            {
                return Ok(compare(a, b, d));
            }
        }
        (_, [Values::Float(a)]) => {
            let Some(f) = float1(kind) else { return Err(operands) };
            return Ok(f(std::mem::take(a)));
        }
        (_, [Values::Float(a), Values::Float(b)]) => {
            let a = std::mem::take(a);
            return Ok(match kind {
                Add => floats2(a, b, |x, y| x + y),
                Subtract => floats2(a, b, |x, y| x - y),
                Multiply => floats2(a, b, |x, y| x * y),
                Divide => floats2(a, b, |x, y| x / y),
                Maximum => floats2(a, b, maximum),
                Minimum => floats2(a, b, |x, y| -maximum(-x, -y)),
                _ => {
                    operands[0] = Values::Float(a);
                    return Err(operands);
                }
            });
        }
        (_, [Values::Int(a), Values::Int(b)]) if operand == result => {
            let a = std::mem::take(a);
            let bool = operand.is_bool();
            let wrap = wrapper(result);
            return Ok(match kind {
                Add | Maximum | Or if bool => ints2(a, b, |x, y| x | y),
                Multiply | Minimum | And if bool => ints2(a, b, |x, y| x & y),
                Xor if bool => ints2(a, b, |x, y| x ^ y),
                Add => ints2(a, b, |x, y| wrap(x.wrapping_add(y))),
                Subtract => ints2(a, b, |x, y| wrap(x.wrapping_sub(y))),
                Multiply => ints2(a, b, |x, y| wrap(x.wrapping_mul(y))),
                Maximum => ints2(a, b, i64::max),
                Minimum => ints2(a, b, i64::min),
                And => ints2(a, b, |x, y| x & y),
                Or => ints2(a, b, |x, y| x | y),
                Xor => ints2(a, b, |x, y| x ^ y),
                _ => {
                    operands[0] = Values::Int(a);
                    return Err(operands);
                }
            });
        }
        _ => {}
    }
    Err(operands)
}

/// Ops on one float. Those that are correctly rounded in f32 run in f32, the others in f64 and round once, as in
/// the reference interpreter.
fn float1(kind: OpKind) -> Option<fn(Vec<f32>) -> Values> {
    use OpKind::*;
    Some(match kind {
        Abs => |a| floats1(a, f32::abs),
        Negate => |a| floats1(a, |x| -x),
        Sqrt => |a| floats1(a, f32::sqrt),
        Floor => |a| floats1(a, f32::floor),
        Ceil => |a| floats1(a, f32::ceil),
        ChloSquare => |a| floats1(a, |x| x * x),
        Rsqrt => |a| floats1(a, |x| (1.0 / f64::from(x).sqrt()) as f32),
        Exponential => |a| floats1(a, |x| libm::exp(x.into()) as f32),
        Tanh => |a| floats1(a, |x| libm::tanh(x.into()) as f32),
        Log => |a| floats1(a, |x| libm::log(x.into()) as f32),
        ChloErf => |a| floats1(a, |x| libm::erf(x.into()) as f32),
        _ => return None,
    })
}

/// IEEE 754 `maximum`.
fn maximum(a: f32, b: f32) -> f32 {
    if a.is_nan() || b.is_nan() {
        f32::NAN
    } else if a > b || a == b && b.is_sign_negative() {
        a
    } else {
        b
    }
}

fn total_order(attrs: &AttrDict) -> bool {
    use tpuc_ir::attr::ComparisonType::Totalorder;
    matches!(attrs.get("compare_type").and_then(|a| a.as_enum()), Some(EnumAttr::ComparisonType(Totalorder)))
}

fn compare<T: PartialOrd>(a: &[T], b: &[T], direction: ComparisonDirection) -> Values {
    let test: fn(&T, &T) -> bool = match direction {
        ComparisonDirection::Eq => |a, b| a == b,
        ComparisonDirection::Ne => |a, b| a != b,
        ComparisonDirection::Ge => |a, b| a >= b,
        ComparisonDirection::Gt => |a, b| a > b,
        ComparisonDirection::Le => |a, b| a <= b,
        ComparisonDirection::Lt => |a, b| a < b,
    };
    Values::Int(a.iter().zip(b).map(|(a, b)| i64::from(test(a, b))).collect())
}

/// Two's-complement wrap into an integer type of up to 64 bits.
pub(crate) fn wrapper(elem: ElementType) -> impl Fn(i64) -> i64 {
    let bits = elem.bit_width().min(64);
    let signed = elem.kind() == Kind::Signed || bits == 64;
    move |x| if signed { x << (64 - bits) >> (64 - bits) } else { x & ((1i64 << bits) - 1) }
}

/// Any op, one element at a time.
fn slow(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Values],
    operand: ElementType,
    result: ElementType,
) -> Result<Values, TpuError> {
    let len = operands.first().map_or(0, Values::len);
    let elem = |i: usize| if kind == OpKind::Select && i == 0 { ElementType::I1 } else { operand };
    let mut scalars = Vec::with_capacity(len);
    let mut args = Vec::with_capacity(operands.len());
    for i in 0..len {
        args.clear();
        args.extend(operands.iter().enumerate().map(|(o, v)| v.get(elem(o), i)));
        scalars.push(scalar(kind, attrs, &args, operand, result)?);
    }
    Ok(Values::from_scalars(result, scalars.into_iter()))
}

fn scalar(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Scalar],
    operand: ElementType,
    result: ElementType,
) -> Result<Scalar, TpuError> {
    if kind == OpKind::BitcastConvert && operand.byte_width() == result.byte_width() {
        let one = Tensor::from_scalars(operand, &[], operands.iter().copied());
        let bits = Tensor::from_bytes(result, &[], one.bytes());
        return bits.map(|t| t.get(0)).map_err(|e| TpuError::Malformed(e.to_string()));
    }
    Ok(apply_elementwise(kind, attrs, operands, operand, result)?)
}
