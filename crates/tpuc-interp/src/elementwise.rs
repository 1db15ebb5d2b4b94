//! Element-wise ops on tensors, defined through their meaning on single elements.

use crate::error::{Fault, malformed};
use crate::scalar::{self, Meaning};
use crate::view;
use tpuc_ir::{AttrDict, OpKind, Trait};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// Whether an op is computed element by element (`select` and `clamp` also take rank-0 operands).
pub(crate) fn is_elementwise(kind: OpKind) -> bool {
    kind.has(Trait::Elementwise) || matches!(kind, OpKind::Select | OpKind::Clamp)
}

/// Evaluates an element-wise op.
pub(crate) fn elementwise(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    result: ElementType,
) -> Result<Tensor, Fault> {
    scalar::check_arity(kind, operands.len())?;
    let operands = same_shape(kind, operands)?;
    let data = operands.last().ok_or_else(|| malformed!("no operands"))?;
    let (elem, shape) = (data.elem(), data.shape().to_vec());
    let predicate = usize::from(kind == OpKind::Select);
    if let Some(other) = operands[predicate..].iter().find(|t| t.elem() != elem) {
        return Err(malformed!("operands of types {elem} and {}", other.elem()));
    }
    view::reserve(result, &shape, u64::MAX)?;
    if kind == OpKind::Select {
        return select(&operands[0], &operands[1], &operands[2]);
    }
    Ok(match (scalar::resolve(kind, attrs, elem, result)?, operands.as_slice()) {
        (Meaning::Float1(f), [x]) => {
            let mut values = x.to_floats();
            values.iter_mut().for_each(|v| *v = f(*v));
            Tensor::from_floats(result, &shape, &values)
        }
        (Meaning::Float2(f), [a, b]) => {
            let mut values = a.to_floats();
            values.iter_mut().zip(b.to_floats()).for_each(|(v, w)| *v = f(*v, w));
            Tensor::from_floats(result, &shape, &values)
        }
        (Meaning::General(f), [x]) => Tensor::from_scalars(result, &shape, x.scalars().map(|x| f(&[x]))),
        (Meaning::General(f), [a, b]) => {
            Tensor::from_scalars(result, &shape, a.scalars().zip(b.scalars()).map(|(a, b)| f(&[a, b])))
        }
        (Meaning::General(f), [a, b, c]) => {
            let triples = a.scalars().zip(b.scalars()).zip(c.scalars());
            Tensor::from_scalars(result, &shape, triples.map(|((a, b), c)| f(&[a, b, c])))
        }
        (_, operands) => return Err(malformed!("{} operands", operands.len())),
    })
}

/// Brings the rank-0 predicate of `select` and the rank-0 bounds of `clamp` to the shape of the data.
fn same_shape(kind: OpKind, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let (data, may_spread): (usize, &[usize]) = match kind {
        OpKind::Select => (1, &[0]),
        OpKind::Clamp => (1, &[0, 2]),
        _ => (0, &[]),
    };
    let shape = operands[data].shape();
    operands
        .iter()
        .enumerate()
        .map(|(i, t)| {
            if t.shape() == shape {
                Ok(t.clone())
            } else if t.rank() == 0 && may_spread.contains(&i) {
                view::reserve(t.elem(), shape, u64::MAX)?;
                Ok(Tensor::splat(t.elem(), shape, t.get(0)))
            } else {
                Err(malformed!("operands of shapes {shape:?} and {:?}", t.shape()))
            }
        })
        .collect()
}

/// Specification: "select". Moves bits, so that NaNs keep their payload.
fn select(predicate: &Tensor, on_true: &Tensor, on_false: &Tensor) -> Result<Tensor, Fault> {
    if !predicate.elem().is_bool() {
        return Err(malformed!("a predicate of type {}", predicate.elem()));
    }
    let mut out = on_false.clone();
    let width = out.elem().byte_width();
    let pairs = out.bytes_mut().chunks_exact_mut(width).zip(on_true.bytes().chunks_exact(width));
    for ((to, from), chosen) in pairs.zip(predicate.scalars()) {
        if chosen == Scalar::Bool(true) {
            to.copy_from_slice(from);
        }
    }
    Ok(out)
}

/// The tensor in another element type.
pub(crate) fn converted(tensor: &Tensor, elem: ElementType) -> Result<Tensor, Fault> {
    if tensor.elem() == elem {
        return Ok(tensor.clone());
    }
    elementwise(OpKind::Convert, &AttrDict::new(), std::slice::from_ref(tensor), elem)
}
