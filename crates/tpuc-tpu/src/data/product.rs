//! What a matrix unit computes: products of bf16 values, summed in f32.

use crate::data::values::to_bf16;

/// `c[m, n] += a[m, k] * b[k, n]`, row-major, `c` with a row stride. Products of bf16 values are exact in f32, so
/// the result does not depend on whether the host fuses multiply and add.
fn accumulate(c: &mut [f32], stride: usize, a: &[f32], b: &[f32], m: usize, n: usize, k: usize) {
    #[cfg(target_arch = "x86_64")]
    {
        if std::arch::is_x86_feature_detected!("avx512f") {
            // SAFETY: the feature is there.
            return unsafe { accumulate_avx512(c, stride, a, b, m, n, k) };
        }
        if std::arch::is_x86_feature_detected!("avx2") {
            // SAFETY: the feature is there.
            return unsafe { accumulate_avx2(c, stride, a, b, m, n, k) };
        }
    }
    blocked(c, stride, a, b, m, n, k);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f")]
fn accumulate_avx512(c: &mut [f32], stride: usize, a: &[f32], b: &[f32], m: usize, n: usize, k: usize) {
    blocked(c, stride, a, b, m, n, k);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn accumulate_avx2(c: &mut [f32], stride: usize, a: &[f32], b: &[f32], m: usize, n: usize, k: usize) {
    blocked(c, stride, a, b, m, n, k);
}

/// Rows and columns of results that stay in registers, and the depth that stays in the nearest cache.
const ROWS: usize = 4;
const COLUMNS: usize = 32;
const DEPTH: usize = 256;

#[inline(always)]
fn blocked(c: &mut [f32], stride: usize, a: &[f32], b: &[f32], m: usize, n: usize, k: usize) {
    for k0 in (0..k).step_by(DEPTH) {
        let depth = DEPTH.min(k - k0);
        let mut j = 0;
        while j < n {
            let wide = n - j >= COLUMNS;
            let mut panel = [[0.0f32; COLUMNS]; DEPTH];
            let columns = COLUMNS.min(n - j);
            for (l, row) in panel[..depth].iter_mut().enumerate() {
                let from = (k0 + l) * n + j;
                row[..columns].copy_from_slice(&b[from..from + columns]);
            }
            let mut i = 0;
            while i < m {
                let rows = ROWS.min(m - i);
                let mut sums = [[0.0f32; COLUMNS]; ROWS];
                if rows == ROWS {
                    let from = |r: usize| &a[(i + r) * k + k0..(i + r) * k + k0 + depth];
                    let (a0, a1, a2, a3) = (from(0), from(1), from(2), from(3));
                    for (l, row) in panel[..depth].iter().enumerate() {
                        let x = [a0[l], a1[l], a2[l], a3[l]];
                        for r in 0..ROWS {
                            for q in 0..COLUMNS {
                                sums[r][q] += x[r] * row[q];
                            }
                        }
                    }
                } else {
                    for (r, sum) in sums[..rows].iter_mut().enumerate() {
                        for (l, row) in panel[..depth].iter().enumerate() {
                            let x = a[(i + r) * k + k0 + l];
                            for q in 0..COLUMNS {
                                sum[q] += x * row[q];
                            }
                        }
                    }
                }
                for (r, sum) in sums[..rows].iter().enumerate() {
                    let to = (i + r) * stride + j;
                    for (x, s) in c[to..to + columns].iter_mut().zip(sum) {
                        *x += s;
                    }
                }
                i += rows;
            }
            j += if wide { COLUMNS } else { columns };
        }
    }
}

/// Splits into bf16 parts, largest first, whose sum is the value (three parts hold an f32).
fn parts(values: &[f32], count: usize) -> Vec<Vec<f32>> {
    let mut rest = values.to_vec();
    (0..count)
        .map(|_| {
            let part: Vec<f32> = rest.iter().map(|&x| to_bf16(x)).collect();
            for (r, p) in rest.iter_mut().zip(&part) {
                // Infinities and NaN have no remainder.
                *r = if p.is_finite() { *r - p } else { 0.0 };
            }
            part
        })
        .collect()
}

/// An operand as the arrays see it: one bf16 part for one pass, two for three passes, three for six.
pub(crate) fn split(values: &[f32], passes: u32) -> Vec<Vec<f32>> {
    match passes {
        1 => vec![values.iter().map(|&x| to_bf16(x)).collect()],
        3 => parts(values, 2),
        _ => parts(values, 3),
    }
}

/// `c[m, n] += a[m, k] * b[k, n]` on split operands; small terms first.
pub(crate) fn multiply(
    c: &mut [f32],
    stride: usize,
    a: &[&[f32]],
    b: &[&[f32]],
    m: usize,
    n: usize,
    k: usize,
) {
    const PAIRS: [(usize, usize); 6] = [(1, 1), (0, 2), (2, 0), (0, 1), (1, 0), (0, 0)];
    let pairs = match a.len() {
        1 => &PAIRS[5..],
        2 => &PAIRS[3..],
        _ => &PAIRS[..],
    };
    for &(i, j) in pairs {
        shared(c, stride, a[i], b[j], m, n, k);
    }
}

/// Multiply-adds below which one thread is enough.
const SMALL: usize = 1 << 22;

/// [`accumulate`], with the rows dealt out to the host's threads.
fn shared(c: &mut [f32], stride: usize, a: &[f32], b: &[f32], m: usize, n: usize, k: usize) {
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if m * n * k < SMALL || threads == 1 || m < 2 * ROWS {
        return accumulate(c, stride, a, b, m, n, k);
    }
    let rows = m.div_ceil(threads).next_multiple_of(ROWS);
    std::thread::scope(|scope| {
        for (part, a) in c.chunks_mut(rows * stride).zip(a.chunks(rows * k)) {
            scope.spawn(move || accumulate(part, stride, a, b, a.len() / k, n, k));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_match_a_plain_loop() {
        let mut state = 1u32;
        let mut next = || {
            state = state.wrapping_mul(1664525).wrapping_add(1013904223);
            (state >> 8) as f32 / (1 << 23) as f32 - 1.0
        };
        for (m, n, k) in [(1, 1, 1), (5, 33, 300), (17, 64, 7), (300, 200, 150), (3, 0, 4)] {
            let a: Vec<f32> = (0..m * k).map(|_| next()).collect();
            let b: Vec<f32> = (0..k * n).map(|_| next()).collect();
            for (passes, tolerance) in [(1, 2e-2), (3, 2e-5), (6, 1e-6)] {
                let (pa, pb) = (split(&a, passes), split(&b, passes));
                let slices = <[Vec<f32>]>::to_vec;
                let (pa, pb) = (slices(&pa), slices(&pb));
                let (ra, rb): (Vec<&[f32]>, Vec<&[f32]>) =
                    (pa.iter().map(|v| &v[..]).collect(), pb.iter().map(|v| &v[..]).collect());
                let mut c = vec![0.0; m * n];
                multiply(&mut c, n, &ra, &rb, m, n, k);
                for i in 0..m {
                    for j in 0..n {
                        let want: f64 =
                            (0..k).map(|l| f64::from(a[i * k + l]) * f64::from(b[l * n + j])).sum();
                        let error = (f64::from(c[i * n + j]) - want).abs();
                        assert!(error <= tolerance * (k as f64).sqrt(), "{m}x{n}x{k} {passes}: {error}");
                    }
                }
            }
        }
    }
}
