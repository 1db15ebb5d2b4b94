//! Computations on shapes around StableHLO: ops of the arith, tensor and shape dialects. Source: MLIR documentation.
//!
//! Scalars are tensors of rank 0. `index` and `!shape.size` are `i64`, a `!shape.shape` is the list of its extents, a
//! `!shape.witness` is a boolean.

use crate::attrs::{extent, required, scalar_bool, scalar_int};
use crate::dynamic::extents;
use crate::elementwise::elementwise;
use crate::error::{Fault, malformed};
use crate::{movement, view};
use tpuc_ir::{Attr, AttrDict, OpKind, Type};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

/// Whether [`eval`] has the meaning of this op.
pub(crate) fn is_shape_op(kind: OpKind) -> bool {
    matches!(kind.info().dialect, "arith" | "tensor" | "shape")
}

/// The inside of `tensor<...>` of a tensor of `index`, without the element type: `2x?x`.
fn index_tensor(text: &str) -> Option<&str> {
    text.strip_prefix("tensor<")?.strip_suffix("index>")
}

/// Checks a value against a type that is not a ranked tensor of numbers.
pub(crate) fn fits(value: &Tensor, ty: &Type) -> bool {
    let is = |elem, rank| value.elem() == elem && value.rank() == rank;
    match ty {
        Type::Index => is(ElementType::I64, 0),
        Type::Scalar(elem) => is(*elem, 0),
        Type::Unranked(elem) => value.elem() == *elem,
        Type::Opaque(text) => match text.as_str() {
            "!shape.shape" => is(ElementType::I64, 1),
            "!shape.size" => is(ElementType::I64, 0),
            "!shape.witness" => is(ElementType::I1, 0),
            text => index_tensor(text).is_some_and(|dims| {
                let dims: Vec<&str> = dims.split_terminator('x').collect();
                let agrees = |(&n, d): (&u64, &&str)| *d == "?" || d.parse() == Ok(n);
                is(ElementType::I64, dims.len()) && value.shape().iter().zip(&dims).all(agrees)
            }),
        },
        _ => false,
    }
}

/// The element type of what a type holds.
fn elem_of(ty: &Type) -> Result<ElementType, Fault> {
    match ty {
        Type::Tensor(t) => Ok(t.elem),
        Type::Scalar(elem) | Type::Unranked(elem) => Ok(*elem),
        Type::Index => Ok(ElementType::I64),
        Type::Opaque(text) if text.as_str() == "!shape.witness" => Ok(ElementType::I1),
        Type::Opaque(text) if text.starts_with("!shape.") || index_tensor(text).is_some() => {
            Ok(ElementType::I64)
        }
        ty => Err(Fault::Unsupported(format!("a value of type {ty}"))),
    }
}

fn index(value: i128) -> Tensor {
    Tensor::scalar(ElementType::I64, Scalar::Int(value))
}

fn flag(value: bool) -> Tensor {
    Tensor::scalar(ElementType::I1, Scalar::Bool(value))
}

fn list(values: &[u64]) -> Tensor {
    let count = [values.len() as u64];
    Tensor::from_ints(ElementType::I64, &count, values.iter().map(|&n| n.into()))
}

fn position(tensor: &Tensor, below: u64) -> Result<usize, Fault> {
    let at = scalar_int(tensor)?;
    let inside = u64::try_from(at).ok().filter(|&at| at < below);
    inside.map(|at| at as usize).ok_or_else(|| malformed!("position {at} of {below}"))
}

/// Evaluates an op without regions.
pub(crate) fn eval(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    types: &[&Type],
) -> Result<Vec<Tensor>, Fault> {
    let one = |tensor: Tensor| Ok(vec![tensor]);
    if kind == OpKind::ShapeSplitAt {
        return split_at(operands);
    }
    let [ty] = types else { return Err(malformed!("{} results", types.len())) };
    let elem = elem_of(ty)?;
    match kind.info().dialect {
        "arith" => one(arith(kind, attrs, operands, elem)?),
        "tensor" => one(tensor(kind, operands, ty, elem)?),
        _ => one(shape(kind, attrs, operands)?),
    }
}

fn tensor(kind: OpKind, operands: &[Tensor], ty: &Type, elem: ElementType) -> Result<Tensor, Fault> {
    // The extents of the result: those that are declared, and sizes from operands for the others.
    let dims = |sizes: &[Tensor]| -> Result<Vec<u64>, Fault> {
        let text;
        let declared: Vec<Option<u64>> = match ty {
            Type::Tensor(t) => t.shape.iter().map(|&d| u64::try_from(d).ok()).collect(),
            Type::Opaque(opaque) => {
                text = opaque.to_string();
                let dims = index_tensor(&text).unwrap_or_default();
                dims.split_terminator('x').map(|d| d.parse().ok()).collect()
            }
            _ => Vec::new(),
        };
        let mut sizes = sizes.iter();
        let mut given = || match sizes.next() {
            Some(size) => extent(scalar_int(size)?),
            None => Err(malformed!("a size is missing")),
        };
        declared.into_iter().map(|d| d.map_or_else(&mut given, Ok)).collect()
    };
    let offset = |tensor: &Tensor, at: &[Tensor]| -> Result<usize, Fault> {
        if at.len() != tensor.rank() {
            return Err(malformed!("{} positions in a tensor of rank {}", at.len(), tensor.rank()));
        }
        at.iter().zip(tensor.shape()).try_fold(0, |sum, (at, &n)| Ok(sum * n as usize + position(at, n)?))
    };
    match (kind, operands) {
        (OpKind::TensorDim, [source, at]) => {
            Ok(index(source.shape()[position(at, source.rank() as u64)?].into()))
        }
        (OpKind::TensorRank, [source]) => Ok(index(source.rank() as i128)),
        (OpKind::TensorCast, [source]) => Ok(source.clone()),
        (OpKind::TensorBitcast, [source]) => movement::bitcast_convert(source, elem, source.shape()),
        (OpKind::TensorFromElements, elements) => {
            let shape = dims(&[])?;
            if tpuc_tensor::element_count(&shape) != Some(elements.len()) {
                return Err(malformed!("{} elements for {ty}", elements.len()));
            }
            Ok(Tensor::from_scalars(elem, &shape, elements.iter().map(|t| t.get(0))))
        }
        (OpKind::TensorExtract, [source, at @ ..]) => {
            Ok(Tensor::scalar(elem, source.get(offset(source, at)?)))
        }
        (OpKind::TensorInsert, [value, dest, at @ ..]) => {
            let (at, mut out) = (offset(dest, at)?, dest.clone());
            let width = elem.byte_width();
            if value.elem() != elem || dest.elem() != elem {
                return Err(malformed!("a {} in a tensor of {}", value.elem(), dest.elem()));
            }
            out.bytes_mut()[at * width..(at + 1) * width].copy_from_slice(value.bytes());
            Ok(out)
        }
        (OpKind::TensorSplat, [value, sizes @ ..]) => {
            let shape = dims(sizes)?;
            view::reserve(elem, &shape, u64::MAX)?;
            Ok(Tensor::splat(elem, &shape, value.get(0)))
        }
        // Its elements are unspecified.
        (OpKind::TensorEmpty, sizes) => view::zeros(elem, &dims(sizes)?),
        (OpKind::TensorReshape, [source, shape]) => movement::reshape(source, &extents(shape)?),
        _ => Err(malformed!("{} operands", operands.len())),
    }
}

/// The shape that all shapes broadcast to, aligned at their last dimensions.
fn broadcast(shapes: &[Tensor]) -> Result<Option<Vec<u64>>, Fault> {
    let mut out: Vec<u64> = Vec::new();
    for shape in shapes {
        let mut shape = extents(shape)?;
        let rank = out.len().max(shape.len());
        for list in [&mut out, &mut shape] {
            list.splice(0..0, std::iter::repeat_n(1, rank - list.len()));
        }
        for (to, from) in out.iter_mut().zip(shape) {
            match (*to, from) {
                (a, b) if a == b || b == 1 => {}
                (1, b) => *to = b,
                _ => return Ok(None),
            }
        }
    }
    Ok(Some(out))
}

/// Integers of an attribute: a dense tensor, or one of `index`, which is kept as text.
fn constants(attr: &Attr) -> Result<(Vec<u64>, Vec<i128>), Fault> {
    let bad = || malformed!("not a constant of integers");
    if let Attr::Dense(t) = attr {
        return Ok((t.shape().to_vec(), t.to_ints().ok_or_else(bad)?));
    }
    let Attr::Opaque(text) = attr else {
        let values = attr.as_ints().ok_or_else(bad)?;
        return Ok((vec![values.len() as u64], values.into_iter().map(i128::from).collect()));
    };
    let rest = text.strip_prefix("dense<").ok_or_else(bad)?;
    let (values, ty) = rest.split_once('>').ok_or_else(bad)?;
    let dims = index_tensor(ty.trim().trim_start_matches(':').trim());
    let dims = dims.ok_or_else(bad)?.split_terminator('x').map(|d| d.parse::<u64>().map_err(|_| bad()));
    let dims = dims.collect::<Result<Vec<_>, _>>()?;
    let items = values.split(|c: char| c == '[' || c == ']' || c == ',' || c.is_whitespace());
    let items = items.filter(|item| !item.is_empty()).map(|item| item.parse::<i128>().map_err(|_| bad()));
    let mut values = items.collect::<Result<Vec<_>, _>>()?;
    view::reserve(ElementType::I64, &dims, u64::MAX)?;
    let count = tpuc_tensor::element_count(&dims).unwrap_or(0);
    if let [splat] = values[..] {
        values = vec![splat; count];
    }
    if values.len() == count { Ok((dims, values)) } else { Err(bad()) }
}

fn shape(kind: OpKind, attrs: &AttrDict, operands: &[Tensor]) -> Result<Tensor, Fault> {
    use OpKind::*;
    let arithmetic = |f: fn(i128, i128) -> Option<i128>| -> Result<Tensor, Fault> {
        let [a, b] = operands else { return Err(malformed!("{} operands", operands.len())) };
        let (x, y) = (a.to_ints().unwrap_or_default(), b.to_ints().unwrap_or_default());
        if a.shape() != b.shape() {
            return Err(malformed!("shapes of different ranks"));
        }
        let values: Option<Vec<i128>> = x.into_iter().zip(y).map(|(x, y)| f(x, y)).collect();
        let values = values.ok_or_else(|| malformed!("a size is divided by zero"))?;
        Ok(Tensor::from_ints(ElementType::I64, a.shape(), values))
    };
    let equal = || operands.windows(2).all(|w| w[0] == w[1]);
    let holds = |holds: bool, what: &str| {
        if holds { Ok(flag(true)) } else { Err(malformed!("{what}: {operands:?}")) }
    };
    match (kind, operands) {
        (ShapeShapeOf, [value]) => Ok(list(value.shape())),
        (ShapeConstShape, []) => {
            let (_, values) = constants(required(attrs, "shape")?)?;
            Ok(Tensor::from_ints(ElementType::I64, &[values.len() as u64], values))
        }
        (ShapeConstSize, []) => {
            let value = required(attrs, "value")?.as_int();
            Ok(index(value.ok_or_else(|| malformed!("`value` is not an integer"))?.into()))
        }
        (ShapeConstWitness, []) => Ok(flag(required(attrs, "passing")?.as_bool().unwrap_or(false))),
        (ShapeBroadcast, shapes) => match broadcast(shapes)? {
            Some(shape) => Ok(list(&shape)),
            None => Err(malformed!("the shapes do not broadcast: {shapes:?}")),
        },
        (ShapeIsBroadcastable, shapes) => Ok(flag(broadcast(shapes)?.is_some())),
        (ShapeCstrBroadcastable, shapes) => {
            holds(broadcast(shapes)?.is_some(), "the shapes do not broadcast")
        }
        (ShapeShapeEq, _) => Ok(flag(equal())),
        (ShapeCstrEq, _) => holds(equal(), "the shapes are not equal"),
        (ShapeCstrRequire, [pred]) => {
            let message = attrs.get("msg").and_then(Attr::as_str).unwrap_or("a requirement does not hold");
            holds(scalar_bool(pred)?, message)
        }
        (ShapeAssumingAll, all) => {
            let all = all.iter().map(scalar_bool).collect::<Result<Vec<_>, _>>()?;
            Ok(flag(all.into_iter().all(|holds| holds)))
        }
        (ShapeNumElements, [shape]) => {
            let product = extents(shape)?.into_iter().try_fold(1u64, u64::checked_mul);
            Ok(index(extent(product.map_or(-1, i128::from))?.into()))
        }
        (ShapeRank, [shape]) => Ok(index(shape.len() as i128)),
        (ShapeGetExtent, [shape, at]) => {
            let at = position(at, shape.len() as u64)?;
            Ok(index(extents(shape)?[at].into()))
        }
        (ShapeDim, [value, at]) => Ok(index(value.shape()[position(at, value.rank() as u64)?].into())),
        (ShapeFromExtents, all) => {
            let extents = all.iter().map(|t| extent(scalar_int(t)?)).collect::<Result<Vec<_>, Fault>>()?;
            Ok(list(&extents))
        }
        (ShapeFromExtentTensor | ShapeToExtentTensor | ShapeValueAsShape, [value]) => {
            Ok(list(&extents(value)?))
        }
        (ShapeIndexToSize | ShapeSizeToIndex, [value]) => Ok(index(extent(scalar_int(value)?)?.into())),
        (ShapeConcat, [a, b]) => Ok(list(&[extents(a)?, extents(b)?].concat())),
        (ShapeAny, [first, ..]) => Ok(first.clone()),
        (ShapeMeet, [a, b]) if a == b => Ok(a.clone()),
        (ShapeMeet, [a, b]) => Err(malformed!("{a:?} and {b:?} do not meet")),
        (ShapeAdd, _) => arithmetic(i128::checked_add),
        (ShapeMul, _) => arithmetic(i128::checked_mul),
        // Sizes and indices are not negative, or rounded down.
        (ShapeDiv, _) => arithmetic(|a, b| if b == 0 { None } else { Some(floor_div(a, b)) }),
        (ShapeMax, _) => arithmetic(|a, b| Some(a.max(b))),
        (ShapeMin, _) => arithmetic(|a, b| Some(a.min(b))),
        _ => Err(Fault::Unsupported("this op has no meaning here".into())),
    }
}

/// `shape.split_at`; a negative position counts from the end.
fn split_at(operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [shape, at] = operands else { return Err(malformed!("{} operands", operands.len())) };
    let (shape, at) = (extents(shape)?, scalar_int(at)?);
    let from_start = if at < 0 { at + shape.len() as i128 } else { at };
    let at = usize::try_from(from_start).ok().filter(|&at| at <= shape.len());
    let at = at.ok_or_else(|| malformed!("a split at {from_start} of {} extents", shape.len()))?;
    Ok(vec![list(&shape[..at]), list(&shape[at..])])
}

fn floor_div(a: i128, b: i128) -> i128 {
    let quotient = a / b;
    if a % b != 0 && (a < 0) != (b < 0) { quotient - 1 } else { quotient }
}

/// Values as the unsigned numbers of their bits.
fn unsigned(elem: ElementType, value: i128) -> i128 {
    value & ((1i128 << elem.bit_width()) - 1)
}

/// Values as signed numbers; a boolean is one bit, which is the sign.
fn signed(elem: ElementType, value: i128) -> i128 {
    let spare = 128 - elem.bit_width();
    (value << spare) >> spare
}

fn arith(kind: OpKind, attrs: &AttrDict, operands: &[Tensor], elem: ElementType) -> Result<Tensor, Fault> {
    use OpKind::*;
    if kind == ArithConstant {
        return match required(attrs, "value")? {
            Attr::Int(v, _) => Ok(Tensor::scalar(elem, Scalar::Int((*v).into()))),
            Attr::Bool(b) => Ok(Tensor::scalar(elem, Scalar::Bool(*b))),
            Attr::Float(v, _) => Ok(Tensor::scalar(elem, Scalar::Float(v.get()))),
            Attr::Dense(t) => Ok(t.clone()),
            other => {
                let (shape, values) = constants(other)?;
                Ok(Tensor::from_ints(elem, &shape, values))
            }
        };
    }
    let float = match kind {
        ArithAddf => Some(Add),
        ArithSubf => Some(Subtract),
        ArithMulf => Some(Multiply),
        ArithDivf => Some(Divide),
        ArithRemf => Some(Remainder),
        ArithMaximumf => Some(Maximum),
        ArithMinimumf => Some(Minimum),
        ArithNegf => Some(Negate),
        ArithExtf | ArithTruncf => Some(Convert),
        _ => None,
    };
    if let Some(kind) = float {
        return elementwise(kind, &AttrDict::new(), operands, elem);
    }
    let first = operands.first().ok_or_else(|| malformed!("no operand"))?;
    let same = operands.windows(2).all(|w| w[0].shape() == w[1].shape());
    let from = first.elem();
    let ints = |t: &Tensor| t.to_ints().ok_or_else(|| malformed!("an operand of type {}", t.elem()));
    match (kind, operands) {
        (ArithSelect, [pred, a, b]) if pred.rank() == 0 => {
            return Ok(if scalar_bool(pred)? { a.clone() } else { b.clone() });
        }
        (ArithSelect, [..]) => return elementwise(Select, &AttrDict::new(), operands, elem),
        (ArithBitcast, [value]) => return movement::bitcast_convert(value, elem, value.shape()),
        (ArithIndexCast | ArithExtsi | ArithSitofp, [value]) => return convert(value, elem, signed),
        (ArithIndexCastui | ArithExtui | ArithUitofp | ArithTrunci, [value]) => {
            return convert(value, elem, unsigned);
        }
        (ArithFptosi | ArithFptoui, [value]) => {
            let values = value.to_floats();
            let (low, high) = elem.int_range().unwrap_or((0, 1));
            let values = values.into_iter().map(|v| (v.trunc() as i128).clamp(low, high.max(1)));
            return Ok(Tensor::from_ints(elem, value.shape(), values));
        }
        (ArithCmpf, [a, b]) if same => {
            let predicate = predicate(attrs)?;
            let pairs = a.to_floats().into_iter().zip(b.to_floats());
            return Ok(Tensor::from_bools(a.shape(), pairs.map(|(a, b)| compare_floats(predicate, a, b))));
        }
        (ArithCmpi, [a, b]) if same => {
            let predicate = predicate(attrs)?;
            let pairs = ints(a)?.into_iter().zip(ints(b)?);
            return Ok(Tensor::from_bools(
                a.shape(),
                pairs.map(|(a, b)| compare_ints(predicate, from, a, b)),
            ));
        }
        _ => {}
    }
    let [a, b] = operands else { return Err(malformed!("{} operands", operands.len())) };
    if !same || a.elem() != b.elem() || matches!(from.kind(), Kind::Float | Kind::Complex) {
        return Err(malformed!("{a:?} and {b:?} as operands"));
    }
    let values: Result<Vec<i128>, Fault> =
        ints(a)?.into_iter().zip(ints(b)?).map(|(a, b)| integer(kind, from, a, b)).collect();
    // A boolean keeps the low bit, as every width does.
    Ok(Tensor::from_ints(elem, a.shape(), values?.into_iter().map(|v| unsigned(elem, v))))
}

fn convert(value: &Tensor, elem: ElementType, read: fn(ElementType, i128) -> i128) -> Result<Tensor, Fault> {
    let values = value.to_ints().ok_or_else(|| malformed!("an operand of type {}", value.elem()))?;
    let values = values.into_iter().map(|v| read(value.elem(), v));
    if elem.is_float() {
        let floats: Vec<f64> = values.map(|v| v as f64).collect();
        return Ok(Tensor::from_floats(elem, value.shape(), &floats));
    }
    Ok(Tensor::from_ints(elem, value.shape(), values.map(|v| unsigned(elem, v))))
}

fn integer(kind: OpKind, elem: ElementType, a: i128, b: i128) -> Result<i128, Fault> {
    use OpKind::*;
    let (sa, sb, ua, ub) = (signed(elem, a), signed(elem, b), unsigned(elem, a), unsigned(elem, b));
    let divides = matches!(
        kind,
        ArithDivsi | ArithDivui | ArithCeildivsi | ArithCeildivui | ArithFloordivsi | ArithRemsi | ArithRemui
    );
    if divides && ub == 0 {
        return Err(malformed!("a division by zero"));
    }
    let shift = matches!(kind, ArithShli | ArithShrsi | ArithShrui);
    if shift && ub >= elem.bit_width().into() {
        return Err(malformed!("a shift by {ub} bits of {}", elem.bit_width()));
    }
    Ok(match kind {
        ArithAddi => sa + sb,
        ArithSubi => sa - sb,
        ArithMuli => sa.wrapping_mul(sb),
        ArithDivsi => sa / sb,
        ArithDivui => ua / ub,
        ArithCeildivsi => -floor_div(-sa, sb),
        ArithCeildivui => ua.div_euclid(ub) + i128::from(ua % ub != 0),
        ArithFloordivsi => floor_div(sa, sb),
        ArithRemsi => sa % sb,
        ArithRemui => ua % ub,
        ArithAndi => sa & sb,
        ArithOri => sa | sb,
        ArithXori => sa ^ sb,
        ArithShli => ua << ub,
        ArithShrsi => sa >> ub,
        ArithShrui => ua >> ub,
        ArithMaxsi => sa.max(sb),
        ArithMaxui => ua.max(ub),
        ArithMinsi => sa.min(sb),
        ArithMinui => ua.min(ub),
        _ => return Err(Fault::Unsupported("this op has no meaning here".into())),
    })
}

fn predicate(attrs: &AttrDict) -> Result<i64, Fault> {
    required(attrs, "predicate")?.as_int().ok_or_else(|| malformed!("`predicate` is not an integer"))
}

/// `eq ne slt sle sgt sge ult ule ugt uge`
fn compare_ints(predicate: i64, elem: ElementType, a: i128, b: i128) -> bool {
    let read = if predicate >= 6 { unsigned } else { signed };
    let (a, b) = (read(elem, a), read(elem, b));
    match predicate {
        0 => a == b,
        1 => a != b,
        2 | 6 => a < b,
        3 | 7 => a <= b,
        4 | 8 => a > b,
        _ => a >= b,
    }
}

/// `false oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true`
fn compare_floats(predicate: i64, a: f64, b: f64) -> bool {
    let unordered = a.is_nan() || b.is_nan();
    let ordered = match predicate & 7 {
        1 => a == b,
        2 => a > b,
        3 => a >= b,
        4 => a < b,
        5 => a <= b,
        6 => a != b,
        7 => true,
        _ => false,
    };
    match predicate {
        0 => false,
        15 => true,
        1..=7 => ordered && !unordered,
        // The unordered half: 8 `ueq` to 13 `une` as 1 to 6 or unordered, 14 `uno`.
        8..=13 => unordered || compare_floats(predicate - 7, a, b),
        _ => unordered,
    }
}
