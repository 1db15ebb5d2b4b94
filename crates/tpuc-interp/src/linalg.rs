//! Matrix products.
//!
//! Floats of every type are multiplied and added in f64 and rounded once, to the result type; `precision_config`
//! and `algorithm` name how much less a backend may do, and do not matter here. Integers wrap in 64 bits, which
//! gives the same result as wrapping in the result type. Booleans use "and" and "or".

use crate::attrs::{axes, required};
use crate::error::{Fault, malformed};
use crate::scalar::complex_mul;
use crate::view::{permuted, reserve, zeros};
use std::ops::Range;
use tpuc_ir::{Attr, AttrDict, DotDims};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, element_count};

/// Specification: "dot_general".
pub(crate) fn dot_general(
    lhs: &Tensor,
    rhs: &Tensor,
    attrs: &AttrDict,
    result: ElementType,
) -> Result<Tensor, Fault> {
    let Attr::Dot(dims) = required(attrs, "dot_dimension_numbers")? else {
        return Err(malformed!("`dot_dimension_numbers` are not dimension numbers"));
    };
    contract(lhs, rhs, dims, result)
}

/// `dot`: matrices and vectors, without batches (XLA operation semantics, "Dot").
pub(crate) fn dot(lhs: &Tensor, rhs: &Tensor, result: ElementType) -> Result<Tensor, Fault> {
    if !(1..=2).contains(&lhs.rank()) || !(1..=2).contains(&rhs.rank()) {
        return Err(malformed!("ranks {} and {}", lhs.rank(), rhs.rank()));
    }
    let dims =
        DotDims { lhs_contract: vec![lhs.rank() as i64 - 1], rhs_contract: vec![0], ..DotDims::default() };
    contract(lhs, rhs, &dims, result)
}

pub(crate) fn contract(
    lhs: &Tensor,
    rhs: &Tensor,
    dims: &DotDims,
    result: ElementType,
) -> Result<Tensor, Fault> {
    let l = Side::new(lhs, &dims.lhs_batch, &dims.lhs_contract)?;
    let r = Side::new(rhs, &dims.rhs_batch, &dims.rhs_contract)?;
    if l.extents(&l.batch) != r.extents(&r.batch) || l.extents(&l.contract) != r.extents(&r.contract) {
        return Err(malformed!("{:?} and {:?} do not fit under {dims:?}", lhs.shape(), rhs.shape()));
    }
    let shape = [l.extents(&l.batch), l.extents(&l.free), r.extents(&r.free)].concat();
    reserve(result, &shape, u64::MAX)?;
    let class = Class::of(lhs, rhs, result)?;
    if element_count(&shape) == Some(0) {
        return zeros(result, &shape);
    }
    let count = |extents: &[u64]| element_count(extents).unwrap_or(0);
    let size = Size {
        batch: count(&l.extents(&l.batch)),
        m: count(&l.extents(&l.free)),
        n: count(&r.extents(&r.free)),
        k: count(&l.extents(&l.contract)),
    };
    let a = permuted(lhs, &[&l.batch[..], &l.free, &l.contract].concat())?;
    let b = permuted(rhs, &[&r.batch[..], &r.contract, &r.free].concat())?;
    Ok(match class {
        Class::Bool => bool::tensor(result, &shape, matmul(&a, &b, size)),
        Class::Int => i64::tensor(result, &shape, matmul(&a, &b, size)),
        Class::Float => f64::tensor(result, &shape, matmul(&a, &b, size)),
        Class::Complex => <(f64, f64)>::tensor(result, &shape, matmul(&a, &b, size)),
    })
}

/// Which type products are accumulated in.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Class {
    Bool,
    Int,
    Float,
    Complex,
}

impl Class {
    /// The class that both operands and the result belong to.
    pub(crate) fn of(lhs: &Tensor, rhs: &Tensor, result: ElementType) -> Result<Self, Fault> {
        let class = |elem: ElementType| match elem.kind() {
            Kind::Bool => Class::Bool,
            Kind::Signed | Kind::Unsigned => Class::Int,
            Kind::Float => Class::Float,
            Kind::Complex => Class::Complex,
        };
        let all = [class(lhs.elem()), class(rhs.elem()), class(result)];
        if all.iter().all(|c| *c == all[0]) {
            return Ok(all[0]);
        }
        Err(malformed!("a product of {} and {} as {result}", lhs.elem(), rhs.elem()))
    }
}

/// One operand's dimensions by role.
struct Side<'a> {
    tensor: &'a Tensor,
    batch: Vec<usize>,
    contract: Vec<usize>,
    free: Vec<usize>,
}

impl<'a> Side<'a> {
    fn new(tensor: &'a Tensor, batch: &[i64], contract: &[i64]) -> Result<Self, Fault> {
        let rank = tensor.rank();
        let named = axes(&[batch, contract].concat(), rank)?;
        let (batch, contract) = named.split_at(batch.len());
        let free = (0..rank).filter(|d| !named.contains(d)).collect();
        Ok(Self { tensor, batch: batch.to_vec(), contract: contract.to_vec(), free })
    }
    fn extents(&self, dims: &[usize]) -> Vec<u64> {
        dims.iter().map(|&d| self.tensor.shape()[d]).collect()
    }
}

/// Extents of a batch of products `[m, k] x [k, n]`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub batch: usize,
    pub m: usize,
    pub n: usize,
    pub k: usize,
}

/// A type in which products are accumulated.
pub(crate) trait Accumulator: Copy {
    const ZERO: Self;
    fn add_product(self, a: Self, b: Self) -> Self;
    /// Elements of a tensor in this type.
    fn read(tensor: &Tensor, range: Range<usize>) -> Vec<Self>;
    /// A tensor of the values, rounded or wrapped to its element type.
    fn tensor(elem: ElementType, shape: &[u64], values: Vec<Self>) -> Tensor;
}

impl Accumulator for f64 {
    const ZERO: Self = 0.0;
    fn add_product(self, a: Self, b: Self) -> Self {
        self + a * b
    }
    fn read(tensor: &Tensor, range: Range<usize>) -> Vec<Self> {
        if tensor.elem() == ElementType::F32 {
            let (values, _) = tensor.bytes()[range.start * 4..range.end * 4].as_chunks();
            return values.iter().map(|b| f32::from_le_bytes(*b).into()).collect();
        }
        range.map(|i| tensor.get(i).as_f64()).collect()
    }
    fn tensor(elem: ElementType, shape: &[u64], values: Vec<Self>) -> Tensor {
        Tensor::from_floats(elem, shape, &values)
    }
}

impl Accumulator for i64 {
    const ZERO: Self = 0;
    fn add_product(self, a: Self, b: Self) -> Self {
        self.wrapping_add(a.wrapping_mul(b))
    }
    fn read(tensor: &Tensor, range: Range<usize>) -> Vec<Self> {
        range.map(|i| tensor.get(i).as_int().unwrap_or(0) as i64).collect()
    }
    fn tensor(elem: ElementType, shape: &[u64], values: Vec<Self>) -> Tensor {
        Tensor::from_ints(elem, shape, values.into_iter().map(i128::from))
    }
}

impl Accumulator for bool {
    const ZERO: Self = false;
    fn add_product(self, a: Self, b: Self) -> Self {
        self | a & b
    }
    fn read(tensor: &Tensor, range: Range<usize>) -> Vec<Self> {
        range.map(|i| tensor.get(i) == Scalar::Bool(true)).collect()
    }
    fn tensor(elem: ElementType, shape: &[u64], values: Vec<Self>) -> Tensor {
        Tensor::from_scalars(elem, shape, values.into_iter().map(Scalar::Bool))
    }
}

impl Accumulator for (f64, f64) {
    const ZERO: Self = (0.0, 0.0);
    fn add_product(self, a: Self, b: Self) -> Self {
        let product = complex_mul(a, b);
        (self.0 + product.0, self.1 + product.1)
    }
    fn read(tensor: &Tensor, range: Range<usize>) -> Vec<Self> {
        let pair = |i| match tensor.get(i) {
            Scalar::Complex(re, im) => (re, im),
            other => (other.as_f64(), 0.0),
        };
        range.map(pair).collect()
    }
    fn tensor(elem: ElementType, shape: &[u64], values: Vec<Self>) -> Tensor {
        Tensor::from_scalars(elem, shape, values.into_iter().map(|(re, im)| Scalar::Complex(re, im)))
    }
}

/// A batch of matrix products of row-major operands.
fn matmul<T: Accumulator>(a: &Tensor, b: &Tensor, size: Size) -> Vec<T> {
    let Size { batch, m, n, k } = size;
    let mut out = vec![T::ZERO; batch * m * n];
    for i in 0..batch {
        let a = T::read(a, i * m * k..(i + 1) * m * k);
        let b = T::read(b, i * k * n..(i + 1) * k * n);
        accumulate(&a, &b, &mut out[i * m * n..(i + 1) * m * n], k, n);
    }
    out
}

/// `out[m, n] += a[m, k] * b[k, n]`, each element in ascending order of `k`.
///
/// Four rows at a time over a strip of columns, so that the strip of `out` stays in the first-level cache and
/// each element of `b` is loaded once for four products; the inner loop runs over adjacent columns.
pub(crate) fn accumulate<T: Accumulator>(a: &[T], b: &[T], out: &mut [T], k: usize, n: usize) {
    const ROWS: usize = 4;
    const COLUMNS: usize = 256;
    if k == 0 || n == 0 {
        return;
    }
    for start in (0..n).step_by(COLUMNS) {
        let end = (start + COLUMNS).min(n);
        for (a, out) in a.chunks(ROWS * k).zip(out.chunks_mut(ROWS * n)) {
            let mut rows: Vec<&mut [T]> = out.chunks_exact_mut(n).map(|row| &mut row[start..end]).collect();
            if let [r0, r1, r2, r3] = rows.as_mut_slice() {
                for (kk, b) in b.chunks_exact(n).enumerate() {
                    let (a0, a1, a2, a3) = (a[kk], a[k + kk], a[2 * k + kk], a[3 * k + kk]);
                    let outs = r0.iter_mut().zip(&mut **r1).zip(&mut **r2).zip(&mut **r3);
                    for ((((o0, o1), o2), o3), &b) in outs.zip(&b[start..end]) {
                        *o0 = o0.add_product(a0, b);
                        *o1 = o1.add_product(a1, b);
                        *o2 = o2.add_product(a2, b);
                        *o3 = o3.add_product(a3, b);
                    }
                }
                continue;
            }
            for (row, a) in rows.iter_mut().zip(a.chunks_exact(k)) {
                for (&a, b) in a.iter().zip(b.chunks_exact(n)) {
                    row.iter_mut().zip(&b[start..end]).for_each(|(o, &b)| *o = o.add_product(a, b));
                }
            }
        }
    }
}
