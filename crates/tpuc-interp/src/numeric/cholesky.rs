//! Specification: "cholesky".

use super::field::Field;
use super::{inexact, square};
use crate::attrs::flag;
use crate::error::Fault;
use tpuc_ir::AttrDict;
use tpuc_tensor::Tensor;

/// `cholesky`: reads one triangle of each matrix, and of its diagonal the real part. The other triangle of the
/// result is zero; a matrix that is not positive definite gives NaN everywhere, as in XLA.
pub(super) fn cholesky(a: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    inexact(a.elem())?;
    let lower = flag(attrs, "lower")?;
    if a.elem().is_complex() { factors::<(f64, f64)>(a, lower) } else { factors::<f64>(a, lower) }
}

fn factors<T: Field>(a: &Tensor, lower: bool) -> Result<Tensor, Fault> {
    let (n, size) = square(a)?;
    let mut values = T::read(a, 0..a.len());
    if size > 0 {
        values.chunks_exact_mut(size).for_each(|matrix| factor(matrix, n, lower));
    }
    Ok(T::tensor(a.elem(), a.shape(), values))
}

/// Row by row, in place. For the upper factor `U^H U = A` the rows of `L = U^H` are `U`'s conjugated columns.
fn factor<T: Field>(a: &mut [T], n: usize, lower: bool) {
    let at = |i: usize, j: usize| if lower { i * n + j } else { j * n + i };
    let read = |a: &[T], i, j| if lower { a[at(i, j)] } else { a[at(i, j)].conj() };
    let mut l = vec![T::ZERO; n * n];
    let mut positive = true;
    for i in 0..n {
        for j in 0..=i {
            let start = if i == j { T::from_real(read(a, i, i).real()) } else { read(a, i, j) };
            let rest = (0..j).fold(start, |sum, k| sum.sub_product(l[i * n + k], l[j * n + k].conj()));
            l[i * n + j] = if i == j {
                positive &= rest.real() > 0.0;
                T::from_real(rest.real().sqrt())
            } else {
                rest.div(l[j * n + j])
            };
        }
    }
    a.fill(if positive { T::ZERO } else { T::from_real(f64::NAN) });
    if positive {
        for i in 0..n {
            for j in 0..=i {
                a[at(i, j)] = if lower { l[i * n + j] } else { l[i * n + j].conj() };
            }
        }
    }
}
