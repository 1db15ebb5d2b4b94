//! Linear algebra, Fourier transforms, statistics and random bits.
//!
//! As everywhere, values are computed in f64 (or pairs of it) and rounded once, to the result type.

mod batch_norm;
mod cholesky;
mod einsum;
mod fft;
mod field;
mod rng;
mod triangular;

use crate::error::{Fault, malformed};
use tpuc_ir::{AttrDict, OpKind, TensorType};
use tpuc_tensor::{ElementType, Tensor};

pub(crate) use rng::rng;

/// Evaluates an op of this family; `None` for any other op.
pub(crate) fn eval(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    results: &[TensorType],
) -> Result<Option<Vec<Tensor>>, Fault> {
    let elem = || results.first().map(|ty| ty.elem).ok_or_else(|| malformed!("no results"));
    Ok(Some(match (kind, operands) {
        (OpKind::BatchNormGrad, [operand, scale, mean, variance, gradient]) => {
            batch_norm::grad(operand, scale, mean, variance, gradient, attrs)?
        }
        (OpKind::BatchNormInference, [operand, scale, offset, mean, variance]) => {
            vec![batch_norm::inference(operand, scale, offset, mean, variance, attrs)?]
        }
        (OpKind::BatchNormTraining, [operand, scale, offset]) => {
            batch_norm::training(operand, scale, offset, attrs)?
        }
        (OpKind::Cholesky, [a]) => vec![cholesky::cholesky(a, attrs)?],
        (OpKind::Einsum, [lhs, rhs]) => vec![einsum::einsum(lhs, rhs, attrs, elem()?)?],
        (OpKind::Fft, [operand]) => vec![fft::fft(operand, attrs, elem()?)?],
        (OpKind::Rng, [a, b, shape]) => vec![rng(a, b, shape, attrs, 0)?],
        (OpKind::RngBitGenerator, [state]) => {
            let [_, output] = results else { return Err(malformed!("{} results", results.len())) };
            let shape = output
                .dims()
                .ok_or_else(|| Fault::Unsupported(format!("random bits of the dynamic type {output}")))?;
            rng::bits(state, attrs, output.elem, &shape)?
        }
        (OpKind::TriangularSolve, [a, b]) => vec![triangular::triangular_solve(a, b, attrs)?],
        (OpKind::UnaryEinsum, [operand]) => vec![einsum::unary_einsum(operand, attrs, elem()?)?],
        _ => return Ok(None),
    }))
}

/// Splits a batch of square matrices `[.., n, n]` into `n` and the elements of one matrix.
fn square(a: &Tensor) -> Result<(usize, usize), Fault> {
    match a.shape() {
        [.., m, n] if m == n => {
            let n = *n as usize;
            n.checked_mul(n)
                .map(|size| (n, size))
                .ok_or_else(|| Fault::Limit("the matrices are too large".into()))
        }
        shape => Err(malformed!("{shape:?} is not a batch of square matrices")),
    }
}

/// Refuses element types that an op is not defined for.
fn inexact(elem: ElementType) -> Result<(), Fault> {
    if elem.is_float() || elem.is_complex() { Ok(()) } else { Err(malformed!("elements of type {elem}")) }
}
