//! Sine, cosine and arc tangent.

use super::{Dd, NEGLIGIBLE, Wide};

/// `2 / pi` in binary: as many bits as the largest f64 can shift away, and those that are needed behind them.
const TWO_OVER_PI: [u64; 22] = [
    0xa2f9_836e_4e44_1529,
    0xfc27_57d1_f534_ddc0,
    0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561,
    0xb724_6e3a_424d_d2e0,
    0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e,
    0xe882_35f5_2ebb_4484,
    0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4,
    0x9c84_5f8b_bdf9_283b,
    0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f,
    0x6d36_7ecf_27cb_09b7,
    0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b,
    0x3d07_39f7_8a52_92ea,
    0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab,
    0xf0cf_bc20_9af4_361d,
    0xa9e3_9161_5ee6_1b08,
    0x6599_855f_14a0_6840,
];

/// `(-1)^n / (2n + first)!`, relative to the first term: the series of sine (1) and cosine (0) in `x^2`.
const fn alternating(first: usize) -> [Dd; 15] {
    let mut table = [Dd::ONE; 15];
    let mut n = 1;
    while n < 15 {
        let k = 2 * n + first;
        table[n] = table[n - 1].div(Dd::new(-((k * (k - 1)) as f64), 0.0));
        n += 1;
    }
    table
}

const SINE: [Dd; 15] = alternating(1);
const COSINE: [Dd; 15] = alternating(0);

/// Sine and cosine for `|x| < 1`.
fn kernel(x: Wide) -> (Wide, Wide) {
    if x.is_below(-NEGLIGIBLE) {
        return (x, Wide::ONE);
    }
    let square = x.square().to_dd();
    (x * Wide::normal(square.horner(&SINE), 0), Wide::normal(square.horner(&COSINE), 0))
}

/// `x` minus a multiple of pi/2, and that multiple modulo 4: `m * 2^k * 2/pi` in integers (Payne and Hanek).
fn reduce(x: f64) -> (Wide, u64) {
    const WORDS: usize = 5;
    if x.abs() < std::f64::consts::FRAC_PI_4 {
        return (Wide::from(x), 0);
    }
    let k = (x.to_bits() >> 52 & 0x7ff) as i64 - 1075;
    let m = (x.to_bits() & ((1 << 52) - 1)) | (1 << 52);
    // Leading words of 2/pi only add multiples of 4.
    let skip = ((k - 2).max(0) / 64) as usize;
    let mut product = [0u64; WORDS + 1];
    let mut carry = 0u128;
    for i in 0..WORDS {
        carry += u128::from(TWO_OVER_PI[skip + WORDS - 1 - i]) * u128::from(m);
        product[i] = carry as u64;
        carry >>= 64;
    }
    product[WORDS] = carry as u64;
    // Bits behind the binary point.
    let point = (64 * (skip + WORDS) as i64 - k) as usize;
    let bits = |from: usize| -> u64 {
        let (word, shift) = (from / 64, from % 64);
        let at = |i: usize| product.get(i).copied().unwrap_or(0);
        if shift == 0 { at(word) } else { at(word) >> shift | at(word + 1) << (64 - shift) }
    };
    let mut quadrant = bits(point) & 3;
    // The fraction, its three leading words each with its weight; above one half it counts down from the next.
    let up = bits(point - 1) & 1 == 1;
    quadrant += u64::from(up);
    let mut fraction = Wide::ZERO;
    for i in 1..=3 {
        let word = bits(point - 64 * i);
        let word = if up { !word } else { word };
        for (part, at) in [(word >> 32, 32), (word & 0xffff_ffff, 0)] {
            fraction = fraction + Wide::from(part as f64).ldexp(at - 64 * i as i64);
        }
    }
    let angle = fraction * Wide::PI.half();
    (if up != (x < 0.0) { -angle } else { angle }, if x < 0.0 { quadrant.wrapping_neg() } else { quadrant })
}

impl Wide {
    /// Sine and cosine, for every exponent of f64.
    pub fn sin_cos(self) -> (Self, Self) {
        let (r, quadrant) = if self.is_below(-1) {
            (self, 0)
        } else {
            let scale = super::pow2(self.e.clamp(-1, 1023));
            let (high, low) = (reduce(self.m.hi * scale), reduce(self.m.lo * scale));
            (high.0 + low.0, high.1.wrapping_add(low.1))
        };
        // The two rests may add up to more than half a quadrant.
        let (r, quadrant) = if r.abs() < Wide::ONE {
            (r, quadrant)
        } else if r.is_negative() {
            (r + Wide::PI.half(), quadrant.wrapping_sub(1))
        } else {
            (r - Wide::PI.half(), quadrant.wrapping_add(1))
        };
        let (sin, cos) = kernel(r);
        match quadrant & 3 {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        }
    }
    pub fn sin(self) -> Self {
        self.sin_cos().0
    }
    /// Sine and cosine of `pi * self`.
    pub fn sin_cos_pi(self) -> (Self, Self) {
        let whole = if self.is_below(60) { self.to_f64().round_ties_even() } else { 0.0 };
        let (sin, cos) = ((self - Wide::from(whole)) * Wide::PI).sin_cos();
        if whole % 2.0 == 0.0 { (sin, cos) } else { (-sin, -cos) }
    }
    /// The angle of `x + i self`, with the signs of zeros as IEEE 754's `atan2` has them.
    pub fn atan2(self, x: Self) -> Self {
        let (y_abs, x_abs) = (self.abs(), x.abs());
        let angle = if y_abs.is_zero() {
            Wide::ZERO
        } else if x_abs.is_zero() {
            Wide::PI.half()
        } else if y_abs > x_abs {
            Wide::PI.half() - arctan(x_abs / y_abs)
        } else {
            arctan(y_abs / x_abs)
        };
        (if x.is_negative() { Wide::PI - angle } else { angle }).with_sign_of(self)
    }
}

/// The arc tangent of a number in (0, 1]: one Newton step from an f64.
fn arctan(t: Wide) -> Wide {
    if t.is_below(-60) {
        return t;
    }
    let guess = Wide::from(libm::atan(t.to_f64()));
    let (sin, cos) = kernel(guess);
    guess + (t * cos - sin) / (cos + t * sin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::{FRAC_PI_2, FRAC_PI_4};

    #[test]
    fn angles_come_back() {
        for x in [1e-200, 1e-18, 1e-9, 0.01, 0.3, FRAC_PI_4, 0.8, 1.5, FRAC_PI_2, 2.0, 3.1] {
            let x = Wide::new(x, x * 1e-17);
            for x in [x, -x] {
                let (sin, cos) = x.sin_cos();
                let off = (sin.atan2(cos) - x).abs();
                assert!(off.is_zero() || off < x.abs().ldexp(-95), "{x:?}");
                assert!((sin.square() + cos.square() - Wide::ONE).is_below(-100), "{x:?}");
            }
        }
    }

    #[test]
    fn periods_are_exact_at_every_magnitude() {
        for x in [1.0, 22.0, 1e5, 1e15, 1e22, 1e80, 1e200, f64::MAX] {
            let (sin, cos) = Wide::from(x).sin_cos();
            let (sin_3, _) = (Wide::from(x) + Wide::from(x).double()).sin_cos();
            let triple = sin * (Wide::from(3.0) * cos.square() - sin.square());
            assert!(x == f64::MAX || (sin_3 - triple).is_below(-95), "{x:e}");
            assert!((sin.to_f64() - libm::sin(x)).abs() < 1e-16 * 2.0, "{x:e}");
            assert!((cos.to_f64() - libm::cos(x)).abs() < 1e-16 * 2.0, "{x:e}");
        }
    }
}
