//! Special functions that the `libm` crate lacks.

use std::f64::consts::PI;

/// The derivative of `lgamma`. NaN at the poles 0, -1, -2, ...
///
/// Reflection for negative arguments, the recurrence `psi(x) = psi(x + 1) - 1/x` up to where the asymptotic
/// series (Abramowitz and Stegun 6.3.18) has converged.
pub(super) fn digamma(x: f64) -> f64 {
    if x <= 0.0 {
        if x == x.floor() {
            return f64::NAN;
        }
        // The fraction first: the tangent's argument would lose digits for large negative x.
        let fraction = x - x.floor();
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
    if x == 0.0 {
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
