//! Specification: "triangular_solve".

use super::field::Field;
use super::{inexact, square};
use crate::attrs::{flag, required};
use crate::error::{Fault, malformed};
use tpuc_ir::AttrDict;
use tpuc_ir::attr::{EnumAttr, Transpose};
use tpuc_tensor::Tensor;

/// `triangular_solve`: `op(a) x = b`, or `x op(a) = b` when `a` is on the right. Only the triangle that `lower`
/// names is read, without its diagonal when that is said to be one.
pub(super) fn triangular_solve(a: &Tensor, b: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    inexact(a.elem())?;
    let Some(EnumAttr::Transpose(transpose)) = required(attrs, "transpose_a")?.as_enum() else {
        return Err(malformed!("`transpose_a` is not a transposition"));
    };
    let left = flag(attrs, "left_side")?;
    let transposed = transpose != Transpose::NoTranspose;
    // On the right the transposed system is solved: op(a)^T x^T = b^T.
    let swap = transposed == left;
    let system = System {
        swap,
        conjugate: transpose == Transpose::Adjoint,
        lower: flag(attrs, "lower")? != swap,
        unit: flag(attrs, "unit_diagonal")?,
    };
    let (n, size) = square(a)?;
    let rank = a.rank();
    let fits = a.elem() == b.elem()
        && b.rank() == rank
        && a.shape()[..rank - 2] == b.shape()[..rank - 2]
        && b.shape()[if left { rank - 2 } else { rank - 1 }] == n as u64;
    if !fits {
        return Err(malformed!("{a:?} and {b:?} do not fit together"));
    }
    if b.is_empty() || size == 0 {
        return Ok(b.clone());
    }
    if a.elem().is_complex() {
        Ok(solve::<(f64, f64)>(a, b, n, left, &system))
    } else {
        Ok(solve::<f64>(a, b, n, left, &system))
    }
}

/// How the matrix of the equations is read from `a`.
struct System {
    swap: bool,
    conjugate: bool,
    lower: bool,
    unit: bool,
}

fn solve<T: Field>(a: &Tensor, b: &Tensor, n: usize, left: bool, system: &System) -> Tensor {
    let matrices = T::read(a, 0..a.len());
    let mut values = T::read(b, 0..b.len());
    let columns = b.shape()[if left { b.rank() - 1 } else { b.rank() - 2 }] as usize;
    // Element `i` of unknown vector `c`.
    let at = |i: usize, c: usize| if left { i * columns + c } else { c * n + i };
    for (a, x) in matrices.chunks_exact(n * n).zip(values.chunks_exact_mut(n * columns)) {
        let entry = |i: usize, j: usize| {
            let value = if system.swap { a[j * n + i] } else { a[i * n + j] };
            if system.conjugate { value.conj() } else { value }
        };
        for step in 0..n {
            let i = if system.lower { step } else { n - 1 - step };
            let known = if system.lower { 0..i } else { i + 1..n };
            for c in 0..columns {
                let rest =
                    known.clone().fold(x[at(i, c)], |sum, j| sum.sub_product(entry(i, j), x[at(j, c)]));
                x[at(i, c)] = if system.unit { rest } else { rest.div(entry(i, i)) };
            }
        }
    }
    T::tensor(b.elem(), b.shape(), values)
}
