//! Special functions that the `libm` crate lacks, or has with too few digits for an f64 result.
//!
//! Gamma and its relatives are moved up to where their asymptotic series (Abramowitz and Stegun 6.1.40, 6.3.18,
//! 23.2) converge to all digits of a [`Wide`] number; negative arguments are reflected.

use super::wide::{Dd, Wide};
use std::f64::consts::PI;

/// Bernoulli numbers `B(2n)` for n = 1, 2, ...
const BERNOULLI: [Dd; 17] = [
    fraction(1.0, 6.0),
    fraction(-1.0, 30.0),
    fraction(1.0, 42.0),
    fraction(-1.0, 30.0),
    fraction(5.0, 66.0),
    fraction(-691.0, 2730.0),
    fraction(7.0, 6.0),
    fraction(-3617.0, 510.0),
    fraction(43867.0, 798.0),
    fraction(-174_611.0, 330.0),
    fraction(854_513.0, 138.0),
    fraction(-236_364_091.0, 2730.0),
    fraction(8_553_103.0, 6.0),
    fraction(-23_749_461_029.0, 870.0),
    fraction(8_615_841_276_005.0, 14322.0),
    fraction(-7_709_321_041_217.0, 510.0),
    fraction(2_577_687_858_367.0, 6.0),
];

const fn fraction(a: f64, b: f64) -> Dd {
    Dd::new(a, 0.0).div(Dd::new(b, 0.0))
}

/// From here on seventeen terms of the asymptotic series leave an error below 2^-110.
const LARGE: f64 = 22.0;

/// Zeros of `lgamma` between its poles, each as a sum: so close to them the function is its tangent.
const LGAMMA_ZEROS: [[f64; 3]; 12] = [
    [-2.747_682_646_727_412_7, 9.055_340_329_338_315e-17, 3.322_761_057_167_369e-33],
    [-2.457_024_738_220_800_6, -3.707_561_081_551_326_6e-17, -1.362_266_312_172_600_5e-33],
    [-3.955_294_284_858_598, -1.999_428_391_746_348e-17, 6.235_743_544_761_7e-34],
    [-3.143_580_888_349_98, -2.181_817_985_233_171_4e-16, -1.124_658_128_574_578_1e-32],
    [-4.991_544_640_560_048, 1.517_441_176_057_172_2e-16, -9.643_515_906_617_392e-34],
    [-4.039_361_839_740_537, 2.114_399_550_398_060_2e-16, -3.596_142_111_162_657_6e-33],
    [-5.998_607_480_080_875, -3.311_862_478_893_795e-16, 3.472_022_480_721_033_7e-33],
    [-5.008_218_168_322_593_5, -4.392_635_349_101_581_5e-17, -2.681_839_473_244_66e-33],
    [-6.999_801_507_890_638, 1.055_013_003_740_002_3e-17, -4.086_964_273_657_35e-34],
    [-6.001_385_294_453_155, 6.415_847_287_933_042e-17, -1.116_080_967_205_309e-33],
    [-7.999_975_197_095_821, -5.261_737_128_572_354e-17, -2.044_180_362_313_853_3e-33],
    [-7.000_198_333_407_325, 2.504_354_173_632_409e-16, 2.413_795_840_298_293e-32],
];

/// Zeros of `digamma`, as sums.
const DIGAMMA_ZEROS: [[f64; 3]; 13] = [
    [1.461_632_144_968_362_2, 9.549_995_429_965_697e-17, 2.893_929_928_204_15e-33],
    [-0.504_083_008_264_455_4, -8.154_282_062_438_13e-18, 3.769_428_106_058_764e-34],
    [-1.573_498_473_162_390_4, -1.574_185_691_077_347e-17, 2.415_518_031_631_921_6e-34],
    [-2.610_720_868_444_144_7, 9.881_960_746_978_353e-17, -4.897_292_251_319_104_5e-33],
    [-3.635_293_366_436_901, 5.454_396_163_173_039e-17, -2.928_564_616_387_329_4e-33],
    [-4.653_237_761_743_142, -2.549_268_620_146_819_3e-16, -1.265_216_278_418_761_6e-32],
    [-5.667_162_441_556_885_5, -3.215_305_107_494_833_5e-18, 1.547_104_066_482_202e-35],
    [-6.678_418_213_073_427, 3.470_798_723_495_241e-16, -1.410_724_752_390_341_3e-32],
    [-7.687_788_325_031_626, -1.351_562_494_643_672e-16, 8.816_627_892_577_839e-33],
    [-8.695_764_163_816_401, -3.285_990_371_628_944_7e-16, -1.482_652_533_299_915_8e-33],
    [-9.702_672_540_001_863, -3.256_317_840_540_147_7e-16, -2.437_447_122_170_809_5e-33],
    [-10.708_740_838_254_144, -6.287_211_750_540_301e-16, 1.803_675_620_519_310_6e-32],
    [-11.714_133_061_228_955, 8.598_250_154_343_834e-16, -2.404_439_355_630_193_4e-32],
];

/// How far the argument is from a zero, if that is below 2^-36 and there is one.
fn near(zeros: &[[f64; 3]], x: f64) -> Option<(Wide, Wide)> {
    let zero = zeros.iter().find(|zero| (x - zero[0]).abs() < 2f64.powi(-36))?;
    let off = Wide::from(x - zero[0]) - Wide::new(zero[1], zero[2]);
    Some((Wide::new(zero[0], zero[1]), off))
}

/// `ln |gamma(x)|` with all digits of an f64. Infinite at the poles 0, -1, -2, ...
pub(super) fn lgamma_precise(x: f64) -> f64 {
    if x.is_nan() || x.is_infinite() {
        return x.abs();
    }
    if x <= 0.0 && x == x.floor() {
        return f64::INFINITY;
    }
    if x > 0.0 {
        // The crate's is accurate there, also next to the zeros at one and two.
        return libm::lgamma(x);
    }
    if let Some((zero, off)) = near(&LGAMMA_ZEROS, x) {
        let (slope, bend) = (wide_digamma(zero), hurwitz(Wide::from(2.0), 2.0, zero));
        return (off * (slope + off * bend.half())).to_f64();
    }
    let x = Wide::from(x);
    let sine = x.sin_cos_pi().0.abs();
    ((Wide::PI / sine).ln() - wide_lgamma(Wide::ONE - x)).to_f64()
}

/// `ln gamma(x)` for positive x.
fn wide_lgamma(x: Wide) -> Wide {
    let (mut x, mut product) = (x, Wide::ONE);
    while x < Wide::from(LARGE) {
        product = product * x;
        x = x + Wide::ONE;
    }
    let inverse = Wide::ONE / x;
    let square = inverse.square();
    let mut series = Wide::ZERO;
    for (n, &b) in (1..18).zip(&BERNOULLI).rev() {
        let k = f64::from(2 * n);
        series = series * square + Wide::from(b) / Wide::from(k * (k - 1.0));
    }
    let half_ln_2pi = Wide::PI.double().ln().half();
    let log = (x - Wide::HALF) * x.ln() - x + half_ln_2pi + series * inverse;
    if product == Wide::ONE { log } else { log - product.ln() }
}

/// The derivative of `lgamma`, in f64: accurate relative to one close to its zeros. NaN at the poles 0, -1, -2, ...
///
/// Reflection for negative arguments, the recurrence `psi(x) = psi(x + 1) - 1/x` up to where the asymptotic
/// series (Abramowitz and Stegun 6.3.18) has converged.
pub(super) fn digamma(x: f64) -> f64 {
    if x <= 0.0 {
        if x == x.floor() {
            return f64::NAN;
        }
        // The distance to the pole first: the tangent's argument would lose digits for large negative x.
        let fraction = x - x.round_ties_even();
        return digamma(1.0 - x) - PI / libm::tan(PI * fraction);
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < 12.0 {
        sum -= 1.0 / x;
        x += 1.0;
    }
    // Bernoulli numbers B(2n) / 2n for n = 1..8.
    const COEFFICIENTS: [f64; 8] = [
        1.0 / 12.0,
        -1.0 / 120.0,
        1.0 / 252.0,
        -1.0 / 240.0,
        1.0 / 132.0,
        -691.0 / 32760.0,
        1.0 / 12.0,
        -3617.0 / 8160.0,
    ];
    let square = 1.0 / (x * x);
    let series = COEFFICIENTS.iter().rev().fold(0.0, |acc, c| (acc + c) * square);
    sum + libm::log(x) - 0.5 / x - series
}

/// [`digamma`] with all digits of an f64.
pub(super) fn digamma_precise(x: f64) -> f64 {
    if x.is_nan() || x == f64::NEG_INFINITY || x <= 0.0 && x == x.floor() {
        return f64::NAN;
    }
    if x == f64::INFINITY {
        return x;
    }
    if let Some((zero, off)) = near(&DIGAMMA_ZEROS, x) {
        let slope = hurwitz(Wide::from(2.0), 2.0, zero);
        let bend = -hurwitz(Wide::from(3.0), 3.0, zero).double();
        return (off * (slope + off * bend.half())).to_f64();
    }
    wide_digamma(x.into()).to_f64()
}

fn wide_digamma(x: Wide) -> Wide {
    if x.is_negative() {
        let (sin, cos) = x.sin_cos_pi();
        return wide_digamma(Wide::ONE - x) - Wide::PI * cos / sin;
    }
    // The sum of 1/x, 1/(x + 1), ... over a common denominator.
    let (mut x, mut sum, mut product) = (x, Wide::ZERO, Wide::ONE);
    while x < Wide::from(LARGE) {
        (sum, product) = (sum * x + product, product * x);
        x = x + Wide::ONE;
    }
    let inverse = Wide::ONE / x;
    let square = inverse.square();
    let mut series = Wide::ZERO;
    for (n, &b) in (1..18).zip(&BERNOULLI).rev() {
        series = (series + Wide::from(b) / Wide::from(f64::from(2 * n))) * square;
    }
    x.ln() - inverse.half() - series - sum / product
}

/// The Hurwitz zeta function, the sum of `(q + n)^-s` over n = 0, 1, ...
///
/// Infinite at s = 1, NaN below. Where q is not positive, s must be an integer; at the poles q = 0, -1, ... the
/// function is infinite for even s and NaN for odd s.
pub(super) fn zeta(s: f64, q: f64) -> f64 {
    if s.is_nan() || q.is_nan() || s < 1.0 {
        return f64::NAN;
    }
    if s == 1.0 {
        return f64::INFINITY;
    }
    if q <= 0.0 {
        if s != s.floor() {
            return f64::NAN;
        }
        if q == q.floor() {
            return if s % 2.0 == 0.0 { f64::INFINITY } else { f64::NAN };
        }
    }
    if q == f64::INFINITY {
        return 0.0;
    }
    if s == f64::INFINITY {
        // Infinitely many factors: only whether the largest term exceeds one counts.
        let largest = if q > 0.0 { 1.0 / q } else { (1.0 / (q - q.floor())).max(1.0 / (q.ceil() - q)) };
        return if largest < 1.0 {
            0.0
        } else if largest == 1.0 {
            1.0
        } else {
            f64::INFINITY
        };
    }
    hurwitz(s.into(), s, q.into()).to_f64()
}

/// [`zeta`] inside of its domain; `s` is also given as it was.
fn hurwitz(wide_s: Wide, s: f64, q: Wide) -> Wide {
    if q.is_negative() {
        // The terms with a negative base are those of two positive series.
        let floor = if q.is_below(60) { q.to_f64().floor() } else { 0.0 };
        let fraction = q - Wide::from(floor);
        let below = hurwitz(wide_s, s, Wide::ONE - fraction) - hurwitz(wide_s, s, Wide::ONE - q);
        let above = hurwitz(wide_s, s, fraction);
        return if s % 2.0 == 0.0 { above + below } else { above - below };
    }
    // Euler and Maclaurin: terms up to a large base, then the integral of the rest and its corrections.
    let large = Wide::from(LARGE.max(s.min(60.0)));
    let (mut base, mut sum) = (q, Wide::ZERO);
    while base < large {
        let term = base.pow(-wide_s);
        sum = sum + term;
        base = base + Wide::ONE;
        if (term / sum).is_below(-120) {
            return sum;
        }
    }
    let term = base.pow(-wide_s);
    let inverse = Wide::ONE / base;
    let mut rest = base / (wide_s - Wide::ONE) + Wide::HALF;
    // The factor s (s + 1) ... (s + 2n - 2) / (2n)! base^(1 - 2n).
    let mut factor = wide_s * inverse.half();
    for (n, &b) in (1..18).zip(&BERNOULLI) {
        let k = f64::from(2 * n);
        rest = rest + factor * Wide::from(b);
        let next = (wide_s + Wide::from(k - 1.0)) * (wide_s + Wide::from(k)) * inverse.square();
        factor = factor * next / Wide::from((k + 1.0) * (k + 2.0));
    }
    sum + term * rest
}

/// The derivative of order `n` of `digamma`: `(-1)^(n+1) n! zeta(n + 1, x)`. NaN unless `n` is 0, 1, 2, ...
pub(super) fn polygamma(n: f64, x: f64) -> f64 {
    if n == 0.0 {
        return digamma_precise(x);
    }
    if !(n > 0.0 && n == n.floor() && n.is_finite()) {
        return f64::NAN;
    }
    let simple = zeta(n + 1.0, x);
    let sign = if n % 2.0 == 0.0 { -1.0 } else { 1.0 };
    if x == f64::INFINITY || !simple.is_finite() && x <= 0.0 {
        return sign * simple;
    }
    if x.is_nan() {
        return x;
    }
    let s = Wide::from(n) + Wide::ONE;
    (Wide::from(sign) * wide_lgamma(s).exp() * hurwitz(s, n + 1.0, x.into())).to_f64()
}

/// `e^-|x| I1(x)`, with the modified Bessel function of the first kind (Abramowitz and Stegun 9.6.10, 9.7.1).
pub(super) fn bessel_i1e(x: f64) -> f64 {
    if x.is_nan() || x == 0.0 {
        return x;
    }
    if x.is_infinite() {
        return 0f64.copysign(x);
    }
    let a = Wide::from(x.abs());
    let mut term = Wide::ONE;
    let mut sum = term;
    let value = if x.abs() < 32.0 {
        let square = a.half().square();
        for k in 1..200 {
            term = term * square / Wide::from(f64::from(k * (k + 1)));
            if term.is_below(-110) {
                break;
            }
            sum = sum + term;
        }
        sum * a.half() * (-a).exp()
    } else {
        let eight = a.ldexp(3);
        for k in 1..40 {
            let odd = f64::from(2 * k - 1);
            let next = term * Wide::from(odd * odd - 4.0) / (Wide::from(f64::from(k)) * eight);
            if next.abs() > term.abs() || next.is_below(-100) {
                break;
            }
            term = next;
            sum = sum + term;
        }
        sum / (Wide::PI.double() * a).sqrt()
    };
    value.to_f64().copysign(x)
}

/// The inverse of `erf`: a rational first guess, then Halley's iteration on `erf(x) - y`.
///
/// Close to one the iteration runs on `erfc`, whose argument `1 - |y|` is exact there.
pub(super) fn erf_inv(y: f64) -> f64 {
    let magnitude = y.abs();
    if y.is_nan() || magnitude > 1.0 {
        return f64::NAN;
    }
    if magnitude == 1.0 {
        return f64::INFINITY.copysign(y);
    }
    // Winitzki's approximation, good to a few parts in a thousand.
    let log = libm::log1p(-magnitude * magnitude);
    let half = 2.0 / (PI * 0.147) + 0.5 * log;
    let mut x = ((half * half - log / 0.147).sqrt() - half).max(0.0).sqrt();
    if magnitude < 1e-8 {
        // The guess cancels for tiny arguments, where erf is linear.
        return y * (PI.sqrt() / 2.0);
    }
    for _ in 0..3 {
        let error =
            if magnitude < 0.5 { libm::erf(x) - magnitude } else { (1.0 - magnitude) - libm::erfc(x) };
        let step = error * (PI.sqrt() / 2.0) * libm::exp(x * x);
        x -= step / (1.0 + x * step);
    }
    x.copysign(y)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digamma_known_values() {
        const EULER: f64 = 0.577_215_664_901_532_9;
        let cases = [
            (1.0, -EULER),
            (0.5, -EULER - 2.0 * 2f64.ln()),
            (2.0, 1.0 - EULER),
            (10.0, 2.251_752_589_066_721),
            (-0.5, 0.036_489_973_978_576_52),
            (1e10, 23.025_850_929_890_456),
        ];
        for (x, want) in cases {
            let got = digamma(x);
            assert!((got - want).abs() < 2e-15 * want.abs().max(1.0), "digamma({x}) = {got}, not {want}");
        }
        assert!(digamma(0.0).is_nan() && digamma(-3.0).is_nan() && digamma(f64::NEG_INFINITY).is_nan());
        assert_eq!(digamma(f64::INFINITY), f64::INFINITY);
    }

    #[test]
    fn erf_inv_inverts_erf() {
        let mut y = 1e-300;
        while y < 0.999 {
            let x = erf_inv(y);
            assert!((libm::erf(x) - y).abs() <= 4e-16 * y, "{y:e}");
            assert_eq!(erf_inv(-y), -x);
            y *= 1.37;
        }
        for gap in [1e-3, 1e-8, 1e-12, f64::EPSILON / 2.0] {
            let x = erf_inv(1.0 - gap);
            let want = 1.0 - (1.0 - gap);
            assert!((libm::erfc(x) - want).abs() < 1e-14 * want, "{gap:e}");
        }
        assert_eq!((erf_inv(1.0), erf_inv(-1.0)), (f64::INFINITY, f64::NEG_INFINITY));
        assert!(erf_inv(1.5).is_nan());
        assert!(erf_inv(-0.0).is_sign_negative());
    }
}
