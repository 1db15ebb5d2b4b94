//! Specification: "rng", "rng_bit_generator".
//!
//! Both generators are counter-based (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011):
//! Threefry-2x32 of 20 rounds and Philox-4x32 of 10. How state and output are laid out, which the specification
//! leaves open, is as in XLA.

use crate::attrs::{extent, required};
use crate::error::{Fault, malformed};
use crate::view::reserve;
use tpuc_ir::AttrDict;
use tpuc_ir::attr::{EnumAttr, RngAlgorithm, RngDistribution};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, element_count};

/// 20 rounds of Threefry-2x32.
fn threefry(key: u64, counter: u64) -> [u32; 2] {
    const ROTATIONS: [[u32; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];
    let (k0, k1) = (key as u32, (key >> 32) as u32);
    let keys = [k0, k1, k0 ^ k1 ^ 0x1bd1_1bda];
    let mut x = [(counter as u32).wrapping_add(k0), ((counter >> 32) as u32).wrapping_add(k1)];
    for i in 0..5 {
        for r in ROTATIONS[i % 2] {
            x[0] = x[0].wrapping_add(x[1]);
            x[1] = x[1].rotate_left(r) ^ x[0];
        }
        x[0] = x[0].wrapping_add(keys[(i + 1) % 3]);
        x[1] = x[1].wrapping_add(keys[(i + 2) % 3]).wrapping_add(i as u32 + 1);
    }
    x
}

/// 10 rounds of Philox-4x32.
fn philox(key: u64, counter: u128) -> [u32; 4] {
    let mut c: [u32; 4] = std::array::from_fn(|i| (counter >> (32 * i)) as u32);
    let mut k = [key as u32, (key >> 32) as u32];
    for _ in 0..10 {
        let (a, b) = (u64::from(c[0]) * 0xd251_1f53, u64::from(c[2]) * 0xcd9e_8d57);
        c = [(b >> 32) as u32 ^ c[1] ^ k[0], b as u32, (a >> 32) as u32 ^ c[3] ^ k[1], a as u32];
        k = [k[0].wrapping_add(0x9e37_79b9), k[1].wrapping_add(0xbb67_ae85)];
    }
    c
}

/// `rng_bit_generator`: the next state, and an output whose bits are random. `DEFAULT` is Philox.
///
/// Elements wider than 32 bits take two words, the low one first; narrower ones the low bits of one.
pub(super) fn bits(
    state: &Tensor,
    attrs: &AttrDict,
    elem: ElementType,
    shape: &[u64],
) -> Result<Vec<Tensor>, Fault> {
    let Some(EnumAttr::RngAlgorithm(algorithm)) = required(attrs, "rng_algorithm")?.as_enum() else {
        return Err(malformed!("`rng_algorithm` is not an algorithm"));
    };
    if matches!(elem.kind(), Kind::Bool | Kind::Complex) {
        return Err(malformed!("random bits of type {elem}"));
    }
    reserve(elem, shape, u64::MAX)?;
    let words = state.to_ints().filter(|_| state.elem() == ElementType::U64 && state.rank() == 1);
    let words: Vec<u64> =
        words.ok_or_else(|| malformed!("a state of type {state:?}"))?.iter().map(|&w| w as u64).collect();
    let count = element_count(shape).unwrap_or(0);
    let wide = elem.bit_width() > 32;
    let (next, output) = match (algorithm, words.as_slice()) {
        (RngAlgorithm::ThreeFry, &[key, counter]) => {
            let (steps, pairs) = if wide { (count, None) } else { halves(shape) };
            let words: Vec<[u32; 2]> =
                (0..steps as u64).map(|i| threefry(key, counter.wrapping_add(i))).collect();
            let output: Vec<u64> = match pairs {
                None => words.iter().map(|w| u64::from(w[0]) | u64::from(w[1]) << 32).collect(),
                Some(place) => {
                    (0..count).map(|i| place.of(i)).map(|(i, half)| words[i][half].into()).collect()
                }
            };
            (vec![key, counter.wrapping_add(steps as u64)], output)
        }
        (RngAlgorithm::Philox | RngAlgorithm::Default, &[key, low, ref high @ ..]) if high.len() <= 1 => {
            // A state of two words has the key in the place of the counter's high half.
            let counter = u128::from(low) | u128::from(high.first().copied().unwrap_or(key)) << 64;
            let steps = if wide { count.div_ceil(2) } else { count.div_ceil(4) };
            let blocks = (0..steps as u128).flat_map(|i| philox(key, counter.wrapping_add(i)));
            let words: Vec<u64> = blocks.map(u64::from).collect();
            let output = match wide {
                true => words.chunks_exact(2).map(|w| w[0] | w[1] << 32).take(count).collect(),
                false => words.into_iter().take(count).collect(),
            };
            let next = counter.wrapping_add(steps as u128);
            let high = high.iter().map(|_| (next >> 64) as u64);
            ([key, next as u64].into_iter().chain(high).collect(), output)
        }
        _ => return Err(malformed!("{algorithm:?} with a state of {} words", words.len())),
    };
    let state = Tensor::from_ints(ElementType::U64, state.shape(), next.into_iter().map(i128::from));
    let container = match elem.bit_width() {
        64 => ElementType::U64,
        width => match width.div_ceil(8) {
            1 => ElementType::U8,
            2 => ElementType::U16,
            _ => ElementType::U32,
        },
    };
    let masked = output.into_iter().map(|w| i128::from(w) & ((1 << elem.bit_width()) - 1));
    let raw = Tensor::from_ints(container, shape, masked);
    let output = if elem.is_float() {
        Tensor::from_bytes(elem, shape, raw.bytes()).map_err(|e| Fault::Internal(e.to_string()))?
    } else {
        Tensor::from_ints(elem, shape, raw.to_ints().unwrap_or_default())
    };
    Ok(vec![state, output])
}

/// Where the two words of each Threefry step go: they are neighbours along one dimension.
struct Pairs {
    /// Extent of that dimension, and elements behind it.
    extent: usize,
    inner: usize,
}

impl Pairs {
    /// The step that gives the element at a row-major position, and which of its words.
    fn of(&self, i: usize) -> (usize, usize) {
        let (outer, at, inner) = (i / self.inner / self.extent, i / self.inner % self.extent, i % self.inner);
        ((outer * self.extent.div_ceil(2) + at / 2) * self.inner + inner, at % 2)
    }
}

/// Steps for an output of words, and their places. The first even dimension is halved; without one the longest.
fn halves(shape: &[u64]) -> (usize, Option<Pairs>) {
    let even = shape.iter().position(|n| n % 2 == 0);
    let longest = || (0..shape.len()).rev().max_by_key(|&d| shape[d]);
    let Some(d) = even.or_else(longest) else {
        return (1, Some(Pairs { extent: 1, inner: 1 }));
    };
    let inner = element_count(&shape[d + 1..]).unwrap_or(0);
    let outer = element_count(&shape[..d]).unwrap_or(0);
    let extent = shape[d] as usize;
    (outer * extent.div_ceil(2) * inner, Some(Pairs { extent, inner }))
}

/// `rng`: the same numbers for the same seed. Uniform in `[a, b)`, or normal with mean `a` and deviation `b`.
pub(crate) fn rng(
    a: &Tensor,
    b: &Tensor,
    shape: &Tensor,
    attrs: &AttrDict,
    seed: u64,
) -> Result<Tensor, Fault> {
    let Some(EnumAttr::RngDistribution(distribution)) = required(attrs, "rng_distribution")?.as_enum() else {
        return Err(malformed!("`rng_distribution` is not a distribution"));
    };
    let elem = a.elem();
    if a.rank() != 0 || b.rank() != 0 || b.elem() != elem || shape.rank() != 1 {
        return Err(malformed!("bounds {a:?} and {b:?} and a shape {shape:?}"));
    }
    let extents = shape.to_ints().ok_or_else(|| malformed!("a shape of type {}", shape.elem()))?;
    let shape = extents.into_iter().map(extent).collect::<Result<Vec<u64>, _>>()?;
    reserve(elem, &shape, u64::MAX)?;
    let words = |i: usize| {
        let w = philox(seed, i as u128);
        [u64::from(w[0]) | u64::from(w[1]) << 32, u64::from(w[2]) | u64::from(w[3]) << 32]
    };
    // 53 bits, in [0, 1).
    let unit = |word: u64| (word >> 11) as f64 / (1u64 << 53) as f64;
    let (low, high) = (a.get(0), b.get(0));
    let value = |i: usize| -> Scalar {
        let [w0, w1] = words(i);
        match (distribution, elem.kind()) {
            (RngDistribution::Uniform, Kind::Float) => {
                let (low, high) = (low.as_f64(), high.as_f64());
                let x = tpuc_tensor::round_to(elem, low + unit(w0) * (high - low));
                // Rounding may reach the end that does not belong to the interval.
                Scalar::Float(if x >= high { low } else { x })
            }
            (RngDistribution::Normal, _) => {
                // Box and Muller.
                let radius = (-2.0 * libm::log(1.0 - unit(w0))).sqrt();
                let angle = 2.0 * std::f64::consts::PI * unit(w1);
                Scalar::Float(low.as_f64() + high.as_f64() * radius * libm::cos(angle))
            }
            (RngDistribution::Uniform, kind) => {
                let (low, high) = (low.as_int().unwrap_or(0), high.as_int().unwrap_or(0));
                let wide = (u128::from(w0) | u128::from(w1) << 64) >> 1;
                let value = low + (wide as i128) % (high - low).max(1);
                if kind == Kind::Bool { Scalar::Bool(value != 0) } else { Scalar::Int(value) }
            }
        }
    };
    let normal = distribution == RngDistribution::Normal;
    if elem.is_complex() || normal && !elem.is_float() {
        return Err(malformed!("a {} distribution of {elem}", distribution.name()));
    }
    Ok(Tensor::from_scalars(elem, &shape, (0..element_count(&shape).unwrap_or(0)).map(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The known answers of the authors' library, Random123.
    #[test]
    fn known_answers() {
        assert_eq!(threefry(0, 0), [0x6b20_0159, 0x99ba_4efe]);
        assert_eq!(threefry(u64::MAX, u64::MAX), [0x1cb9_96fc, 0xbb00_2be7]);
        assert_eq!(threefry(0x0370_7344_1319_8a2e, 0x85a3_08d3_243f_6a88), [0xc492_3a9c, 0x483d_f7a0]);
        assert_eq!(philox(0, 0), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(philox(u64::MAX, u128::MAX), [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
    }
}
