//! Strided walks over row-major buffers: the one primitive under every op that moves data.

use crate::error::{Fault, malformed};
use tpuc_tensor::{ElementType, Tensor, element_count, strides};

/// Largest tensor that is allocated, in bytes, whatever the options say.
const MAX_BYTES: usize = 1 << 42;

/// Positions in a row-major buffer: index `i` stands at element `offset + sum(i[d] * strides[d])`.
#[derive(Clone, Debug)]
pub(crate) struct View {
    pub offset: i128,
    pub strides: Vec<i128>,
}

impl View {
    /// Every element of a tensor of this shape, in order.
    pub(crate) fn whole(shape: &[u64]) -> Self {
        Self { offset: 0, strides: strides(shape).into_iter().map(|s| s as i128).collect() }
    }

    /// The box that starts at `start` and takes every `step`-th element.
    pub(crate) fn strided_box(shape: &[u64], start: &[i128], step: &[i128]) -> Self {
        let whole = Self::whole(shape);
        let offset = whole.strides.iter().zip(start).map(|(s, at)| s * at).sum();
        Self { offset, strides: whole.strides.iter().zip(step).map(|(s, by)| s * by).collect() }
    }

    /// Whether every index of `shape` stands inside a buffer of `len` elements.
    fn fits(&self, shape: &[u64], len: usize) -> bool {
        let (mut low, mut high) = (self.offset, self.offset);
        for (&n, &s) in shape.iter().zip(&self.strides) {
            let Some(reach) = (i128::from(n) - 1).checked_mul(s) else { return false };
            (low, high) =
                if reach < 0 { (low.saturating_add(reach), high) } else { (low, high.saturating_add(reach)) };
        }
        low >= 0 && high < len as i128
    }
}

/// Copies one box of elements between two buffers.
///
/// `to` and `from` are positions of the same index space `shape`.
pub(crate) fn copy(
    shape: &[u64],
    (from, from_view): (&Tensor, &View),
    (to, to_view): (&mut Tensor, &View),
) -> Result<(), Fault> {
    if shape.contains(&0) {
        return Ok(());
    }
    if from.elem().byte_width() != to.elem().byte_width() {
        return Err(Fault::Internal(format!("a copy of {} to {}", from.elem(), to.elem())));
    }
    if from_view.strides.len() != shape.len() || to_view.strides.len() != shape.len() {
        return Err(Fault::Internal("a view of another rank".into()));
    }
    if !from_view.fits(shape, from.len()) || !to_view.fits(shape, to.len()) {
        return Err(Fault::Internal("a copy would leave its buffer".into()));
    }
    match to.elem().byte_width() {
        1 => copy_rows::<1>(shape, from.bytes(), from_view, to.bytes_mut(), to_view),
        2 => copy_rows::<2>(shape, from.bytes(), from_view, to.bytes_mut(), to_view),
        4 => copy_rows::<4>(shape, from.bytes(), from_view, to.bytes_mut(), to_view),
        8 => copy_rows::<8>(shape, from.bytes(), from_view, to.bytes_mut(), to_view),
        _ => copy_rows::<16>(shape, from.bytes(), from_view, to.bytes_mut(), to_view),
    }
    Ok(())
}

fn copy_rows<const W: usize>(shape: &[u64], from: &[u8], from_view: &View, to: &mut [u8], to_view: &View) {
    let (from, _) = from.as_chunks::<W>();
    let (to, _) = to.as_chunks_mut::<W>();
    let rank = shape.len();
    let (rows, n, steps) = match rank {
        0 => (shape, 1, (1, 1)),
        _ => (
            &shape[..rank - 1],
            shape[rank - 1] as usize,
            (from_view.strides[rank - 1] as isize, to_view.strides[rank - 1] as isize),
        ),
    };
    walk(rows, [from_view, to_view], |[f, t]| match steps {
        (1, 1) => to[t..t + n].copy_from_slice(&from[f..f + n]),
        (0, 1) => to[t..t + n].fill(from[f]),
        (df, dt) => {
            let (mut f, mut t) = (f, t);
            for _ in 0..n {
                to[t] = from[f];
                f = f.wrapping_add_signed(df);
                t = t.wrapping_add_signed(dt);
            }
        }
    });
}

/// Calls `visit` with the positions of every index of `shape`, in row-major order.
///
/// Views may have more dimensions than `shape`; the rest stay at index 0.
pub(crate) fn walk<const N: usize>(shape: &[u64], views: [&View; N], mut visit: impl FnMut([usize; N])) {
    if shape.contains(&0) {
        return;
    }
    let mut at = views.map(|v| v.offset as usize);
    let steps: Vec<[isize; N]> = (0..shape.len()).map(|d| views.map(|v| v.strides[d] as isize)).collect();
    let mut index = vec![0u64; shape.len()];
    loop {
        visit(at);
        let mut d = shape.len();
        loop {
            if d == 0 {
                return;
            }
            d -= 1;
            index[d] += 1;
            if index[d] < shape[d] {
                at = std::array::from_fn(|i| at[i].wrapping_add_signed(steps[d][i]));
                break;
            }
            let back = (index[d] - 1) as isize;
            at = std::array::from_fn(|i| at[i].wrapping_add_signed(-back * steps[d][i]));
            index[d] = 0;
        }
    }
}

/// A zeroed tensor, or a fault when memory for it cannot be had.
pub(crate) fn zeros(elem: ElementType, shape: &[u64]) -> Result<Tensor, Fault> {
    reserve(elem, shape, MAX_BYTES as u64)?;
    Tensor::zeros(elem, shape).map_err(|e| Fault::Limit(e.to_string()))
}

/// Checks that a tensor can be allocated, so that no allocation aborts the process.
pub(crate) fn reserve(elem: ElementType, shape: &[u64], limit: u64) -> Result<(), Fault> {
    let bytes = element_count(shape)
        .and_then(|n| n.checked_mul(elem.byte_width()))
        .filter(|&b| b <= MAX_BYTES && b as u64 <= limit)
        .ok_or_else(|| Fault::Limit(format!("a tensor of shape {shape:?} of {elem} is too large")))?;
    Vec::<u8>::new()
        .try_reserve_exact(bytes)
        .map_err(|_| Fault::Limit(format!("no memory for a tensor of shape {shape:?} of {elem}")))
}

/// The tensor with its dimensions in another order (`result.shape[i] = tensor.shape[permutation[i]]`).
pub(crate) fn permuted(tensor: &Tensor, permutation: &[usize]) -> Result<Tensor, Fault> {
    if permutation.len() != tensor.rank() {
        return Err(malformed!("{} dimensions permuted at rank {}", permutation.len(), tensor.rank()));
    }
    if permutation.iter().enumerate().all(|(i, &d)| i == d) {
        return Ok(tensor.clone());
    }
    let shape: Vec<u64> = permutation.iter().map(|&d| tensor.shape()[d]).collect();
    let whole = View::whole(tensor.shape());
    let view = View { offset: 0, strides: permutation.iter().map(|&d| whole.strides[d]).collect() };
    let mut out = zeros(tensor.elem(), &shape)?;
    copy(&shape, (tensor, &view), (&mut out, &View::whole(&shape)))?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_outside_its_buffer_is_refused() {
        let from = Tensor::from_ints(ElementType::I32, &[4], [0, 1, 2, 3]);
        let mut to = Tensor::zeros(ElementType::I32, &[4]).unwrap();
        let whole = View::whole(&[4]);
        let reversed = View { offset: 3, strides: vec![-1] };
        copy(&[4], (&from, &reversed), (&mut to, &whole)).unwrap();
        assert_eq!(to.to_ints().unwrap(), [3, 2, 1, 0]);
        for bad in [
            View { offset: 1, strides: vec![1] },
            View { offset: 2, strides: vec![-1] },
            View { offset: 0, strides: vec![i128::MAX] },
            View { offset: 0, strides: vec![] },
        ] {
            assert!(copy(&[4], (&from, &bad), (&mut to, &whole)).is_err());
        }
    }

    #[test]
    fn an_impossible_tensor_is_a_limit() {
        assert!(matches!(zeros(ElementType::F32, &[1 << 50]), Err(Fault::Limit(_))));
        assert!(matches!(zeros(ElementType::F32, &[u64::MAX, 2]), Err(Fault::Limit(_))));
    }
}
