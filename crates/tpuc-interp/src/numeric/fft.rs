//! Specification: "fft".
//!
//! A transform of length `n` is split by the prime factors of `n`. A small prime is summed directly, a large one
//! as a convolution with powers of two (Bluestein), so that every length costs `O(n log n)`.

use crate::attrs::{ints, required};
use crate::error::{Fault, malformed};
use crate::linalg::Accumulator;
use crate::view::{View, reserve, walk, zeros};
use std::f64::consts::PI;
use tpuc_ir::AttrDict;
use tpuc_ir::attr::{EnumAttr, FftType};
use tpuc_tensor::{ElementType, Tensor};

type C = (f64, f64);

/// The plain formula: roots of one are finite, and what is not finite spoils the whole line anyway.
fn mul(a: C, b: C) -> C {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

fn sum_of(terms: impl Iterator<Item = C>) -> C {
    terms.fold((0.0, 0.0), |sum, z| (sum.0 + z.0, sum.1 + z.1))
}

/// The largest prime factor that is summed directly.
const DIRECT: usize = 128;

/// `fft`: transforms the last dimensions, as many as `fft_length` has entries.
pub(super) fn fft(operand: &Tensor, attrs: &AttrDict, result: ElementType) -> Result<Tensor, Fault> {
    let Some(EnumAttr::FftType(ty)) = required(attrs, "fft_type")?.as_enum() else {
        return Err(malformed!("`fft_type` is not a type of transform"));
    };
    let lengths = ints(attrs, "fft_length")?;
    let batch = operand.rank().checked_sub(lengths.len()).filter(|_| !lengths.is_empty());
    let batch = batch.ok_or_else(|| malformed!("{} dimensions of {operand:?}", lengths.len()))?;
    let last = operand.rank() - 1;
    let length = u64::try_from(lengths[lengths.len() - 1]).map_err(|_| malformed!("a negative length"))?;
    let half = if length == 0 { 0 } else { length / 2 + 1 };

    // The extents of a real side are the lengths; the complex side of it has half of the last one.
    let real = matches!(ty, FftType::Rfft | FftType::Irfft);
    let mut expected = operand.shape().to_vec();
    for (extent, &length) in expected[batch..].iter_mut().zip(&lengths).filter(|_| real) {
        *extent = u64::try_from(length).map_err(|_| malformed!("a negative length"))?;
    }
    let mut shape = expected.clone();
    let (complex_in, complex_out) = (operand.elem().is_complex(), result.is_complex());
    let fits = match ty {
        FftType::Fft | FftType::Ifft => complex_in && complex_out,
        FftType::Rfft => {
            shape[last] = half;
            operand.elem().is_float() && complex_out
        }
        FftType::Irfft => {
            expected[last] = half;
            complex_in && result.is_float()
        }
    };
    if !fits || operand.shape() != expected || operand.elem().real() != result.real() {
        return Err(malformed!("a transform of {operand:?} with lengths {lengths:?} to {result}"));
    }
    if shape.contains(&0) {
        return zeros(result, &shape);
    }
    reserve(ElementType::C128, if ty == FftType::Rfft { operand.shape() } else { &shape }, u64::MAX)?;

    let inverse = matches!(ty, FftType::Ifft | FftType::Irfft);
    let mut values = <C as Accumulator>::read(operand, 0..operand.len());
    let mut at = operand.shape().to_vec();
    if ty == FftType::Rfft {
        values = lines(values, &mut at, last, shape[last], |line| {
            Plan::new(line.len()).run(line);
            line.truncate(half as usize);
        });
    }
    let complex_dims = if complex_in && complex_out { batch..last + 1 } else { batch..last };
    for d in complex_dims {
        let n = at[d];
        let plan = Plan::new(n as usize);
        values =
            lines(values, &mut at, d, n, |line| if inverse { plan.invert(line) } else { plan.run(line) });
    }
    if ty == FftType::Irfft {
        let plan = Plan::new(length as usize);
        values = lines(values, &mut at, last, length, |line| {
            hermitian(line, length as usize);
            plan.invert(line);
        });
        return Ok(Tensor::from_floats(result, &shape, &values.iter().map(|z| z.0).collect::<Vec<_>>()));
    }
    Ok(<C as Accumulator>::tensor(result, &shape, values))
}

/// Replaces each line along a dimension; lines then have `length` elements.
fn lines(values: Vec<C>, shape: &mut [u64], d: usize, length: u64, mut f: impl FnMut(&mut Vec<C>)) -> Vec<C> {
    let from = View::whole(shape);
    let n = shape[d] as usize;
    let mut heads = shape.to_vec();
    heads[d] = 1;
    shape[d] = length;
    let to = View::whole(shape);
    let (step, out_step) = (from.strides[d] as usize, to.strides[d] as usize);
    let mut out = vec![(0.0, 0.0); shape.iter().product::<u64>() as usize];
    walk(&heads, [&from, &to], |[start, target]| {
        let mut line: Vec<C> = (0..n).map(|i| values[start + i * step]).collect();
        f(&mut line);
        line.iter().enumerate().for_each(|(i, &z)| out[target + i * out_step] = z);
    });
    out
}

/// The whole spectrum of a real signal of length `n` from its first half. The imaginary parts of the entries
/// that are their own mirror image do not count.
fn hermitian(line: &mut Vec<C>, n: usize) {
    line[0].1 = 0.0;
    if n.is_multiple_of(2) {
        line[n / 2].1 = 0.0;
    }
    for k in line.len()..n {
        let (re, im) = line[n - k];
        line.push((re, -im));
    }
}

/// `exp(-2 pi i k / n)`, with the angle reduced to an eighth of the circle so that symmetric values are exact.
fn root(k: usize, n: usize) -> C {
    let (k, n) = ((k % n) as u128, n as u128);
    let octant = 8 * k / n;
    // The distance to the nearest multiple of a quarter turn, in units of 1 / (4n) turns.
    let quarter = octant.div_ceil(2);
    let offset = (4 * k) as i128 - (quarter * n) as i128;
    let angle = 2.0 * PI * offset as f64 / (4.0 * n as f64);
    let (sin, cos) = (libm::sin(angle), libm::cos(angle));
    match quarter % 4 {
        0 => (cos, -sin),
        1 => (-sin, -cos),
        2 => (-cos, sin),
        _ => (sin, cos),
    }
}

/// What transforms of one length share.
struct Plan {
    n: usize,
    /// Prime factors, ascending.
    factors: Vec<usize>,
    /// `exp(-2 pi i k / n)`
    roots: Vec<C>,
    chirps: Vec<Chirp>,
}

impl Plan {
    fn new(n: usize) -> Self {
        let mut factors = Vec::new();
        let (mut rest, mut p) = (n, 2);
        while p <= rest / p {
            if rest % p == 0 {
                factors.push(p);
                rest /= p;
            } else {
                p += 1;
            }
        }
        if rest > 1 {
            factors.push(rest);
        }
        let mut large: Vec<usize> = factors.iter().copied().filter(|&p| p > DIRECT).collect();
        large.dedup();
        let chirps = large.into_iter().map(Chirp::new).collect();
        Self { n, factors, roots: (0..n).map(|k| root(k, n)).collect(), chirps }
    }

    fn run(&self, line: &mut [C]) {
        let mut scratch = line.to_vec();
        self.split(&mut scratch, line, self.n, &self.factors);
    }

    /// The inverse, by the transform of the conjugated line.
    fn invert(&self, line: &mut [C]) {
        line.iter_mut().for_each(|z| z.1 = -z.1);
        self.run(line);
        let n = self.n as f64;
        line.iter_mut().for_each(|z| *z = (z.0 / n, -z.1 / n));
    }

    /// Transforms `from`, of length `n`, into `to`: the first factor `p` gives `p` interleaved transforms of
    /// length `m = n / p`, whose results are then combined. `from` is overwritten.
    fn split(&self, from: &mut [C], to: &mut [C], n: usize, factors: &[usize]) {
        let Some((&p, rest)) = factors.split_first() else { return };
        let m = n / p;
        for r in 0..p {
            for i in 0..m {
                to[r * m + i] = from[i * p + r];
            }
        }
        for (from, to) in from.chunks_exact_mut(m).zip(to.chunks_exact_mut(m)) {
            if rest.is_empty() {
                continue;
            }
            from.copy_from_slice(to);
            self.split(from, to, m, rest);
        }
        let step = self.n / n;
        let mut column = vec![(0.0, 0.0); p];
        let mut sums = column.clone();
        for i in 0..m {
            for r in 0..p {
                column[r] = mul(to[r * m + i], self.roots[step * ((i * r) % n)]);
            }
            self.prime(&column, &mut sums);
            for (r, sum) in sums.iter().enumerate() {
                to[r * m + i] = *sum;
            }
        }
    }

    /// The transform of a prime length.
    fn prime(&self, x: &[C], out: &mut [C]) {
        let p = x.len();
        if p == 2 {
            out[0] = (x[0].0 + x[1].0, x[0].1 + x[1].1);
            out[1] = (x[0].0 - x[1].0, x[0].1 - x[1].1);
        } else if let Some(chirp) = self.chirps.iter().find(|c| c.n == p) {
            chirp.run(x, out);
        } else {
            let step = self.n / p;
            for (k, out) in out.iter_mut().enumerate() {
                *out = sum_of(x.iter().enumerate().map(|(j, &z)| mul(z, self.roots[step * (j * k % p)])));
            }
        }
    }
}

/// Bluestein's algorithm: `jk = (j^2 + k^2 - (k - j)^2) / 2` turns a transform into a convolution, which is
/// computed at a power of two.
struct Chirp {
    n: usize,
    /// `exp(-pi i k^2 / n)`
    chirp: Vec<C>,
    plan: Plan,
    /// The transform of the conjugated chirp, wrapped around.
    kernel: Vec<C>,
}

impl Chirp {
    fn new(n: usize) -> Self {
        let size = (2 * n - 1).next_power_of_two();
        let square = |k: usize| ((k as u128 * k as u128) % (2 * n as u128)) as usize;
        let chirp: Vec<C> = (0..n).map(|k| root(square(k), 2 * n)).collect();
        let plan = Plan::new(size);
        let mut kernel = vec![(0.0, 0.0); size];
        for (k, &(re, im)) in chirp.iter().enumerate() {
            kernel[k] = (re, -im);
            kernel[(size - k) % size] = (re, -im);
        }
        plan.run(&mut kernel);
        Self { n, chirp, plan, kernel }
    }

    fn run(&self, x: &[C], out: &mut [C]) {
        let mut line = vec![(0.0, 0.0); self.plan.n];
        for ((to, &z), &w) in line.iter_mut().zip(x).zip(&self.chirp) {
            *to = mul(z, w);
        }
        self.plan.run(&mut line);
        line.iter_mut().zip(&self.kernel).for_each(|(z, &k)| *z = mul(*z, k));
        self.plan.invert(&mut line);
        for ((to, &z), &w) in out.iter_mut().zip(&line).zip(&self.chirp) {
            *to = mul(z, w);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naive(x: &[C]) -> Vec<C> {
        let n = x.len();
        (0..n).map(|k| sum_of((0..n).map(|j| mul(x[j], root(j * k % n, n))))).collect()
    }

    #[test]
    fn roots_lie_on_the_circle_and_quarters_are_exact() {
        for n in [1, 2, 3, 4, 5, 8, 12, 97, 1000] {
            for k in 0..n {
                let angle = -2.0 * PI * k as f64 / n as f64;
                let (re, im) = root(k, n);
                assert!((re - angle.cos()).abs() < 1e-15 && (im - angle.sin()).abs() < 1e-15, "{k}/{n}");
            }
        }
        assert_eq!(
            [root(0, 4), root(1, 4), root(2, 4), root(3, 4)],
            [(1., 0.), (0., -1.), (-1., 0.), (0., 1.)]
        );
    }

    #[test]
    fn every_length_agrees_with_the_definition() {
        for n in (1..40).chain([67, 128, 131, 134, 243, 500, 131 * 4, 131 * 137]) {
            let x: Vec<C> = (0..n).map(|i| ((i as f64 * 0.7).sin(), (i as f64 * 1.3).cos())).collect();
            let plan = Plan::new(n);
            let mut line = x.clone();
            plan.run(&mut line);
            let bound = 1e-15 * (n as f64).sqrt() * 30.0;
            if n < 1000 {
                for (k, (got, want)) in line.iter().zip(naive(&x)).enumerate() {
                    let error = (got.0 - want.0).hypot(got.1 - want.1);
                    assert!(error < bound * (n as f64).sqrt(), "{k} of {n}: {error:e}");
                }
            }
            plan.invert(&mut line);
            let error = line.iter().zip(&x).map(|(a, b)| (a.0 - b.0).hypot(a.1 - b.1)).fold(0.0, f64::max);
            assert!(error < bound, "{n}: {error:e}");
        }
    }
}
