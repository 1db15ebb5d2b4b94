//! Exact arithmetic at a random point.
//!
//! A scalar expression is a rational function of its unknowns, and of exponentials of such functions. Two of them
//! that differ take the same value at a random point of a large finite field with negligible probability (Schwartz
//! 1980, Zippel 1979), so a value at such a point stands for the whole expression. Numbers live modulo two primes
//! `P`; exponents of `exp` modulo primes `Q` that divide `P - 1`, so that `exp(x) = w^x` with `w` of order `Q` turns
//! sums into products (the construction of Mirage, OSDI 2025). `cos x ± i sin x` are powers of another element of
//! that order.

use std::ops::{Add, Mul, Sub};
/// One pair of primes with the elements that are needed of them.
struct Field {
    p: u64,
    q: u64,
    /// Of order q modulo p: the base of the exponential function.
    e: u64,
    /// Of order q modulo p: `exp(i)`.
    turn: u64,
    /// A square root of -1 modulo p.
    i: u64,
}

const FIELDS: [Field; 2] = [
    Field {
        p: 1_679_736_444_356_154_749,
        q: 419_934_111_089_038_687,
        e: 1_567_081_371_023_760_759,
        turn: 988_094_420_537_370_264,
        i: 609_120_606_792_155_350,
    },
    Field {
        p: 2_371_603_509_345_076_697,
        q: 296_450_438_668_134_587,
        e: 54_037_058_513_405_835,
        turn: 2_347_832_650_282_907_692,
        i: 998_113_930_072_600_089,
    },
];

/// The moduli of the components of a [`Point`].
const MODULI: [u64; 4] = [FIELDS[0].p, FIELDS[1].p, FIELDS[0].q, FIELDS[1].q];

/// A value: modulo both `P`, then what it is as an exponent, modulo both `Q`. The components modulo `P` carry a mark when
/// they rest on a square root that is not in the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point(pub [u64; 4]);

/// All moduli are below this bit.
const MARK: u64 = 1 << 63;

fn mul(a: u64, b: u64, m: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(m)) as u64
}

fn pow(mut base: u64, mut exponent: u64, m: u64) -> u64 {
    let mut out = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            out = mul(out, base, m);
        }
        base = mul(base, base, m);
        exponent >>= 1;
    }
    out
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        self.zip(other, |a, b, m| if a >= m - b { a - (m - b) } else { a + b })
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        self.zip(other, |a, b, m| if a >= b { a - b } else { a + (m - b) })
    }
}

impl Mul for Point {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        self.zip(other, mul)
    }
}

impl Point {
    pub const ZERO: Point = Point([0; 4]);
    pub const ONE: Point = Point([1; 4]);

    pub fn int(n: i128) -> Self {
        Self(MODULI.map(|m| n.rem_euclid(i128::from(m)) as u64))
    }
    /// What identifies the value.
    pub fn key(self) -> [u64; 2] {
        [self.0[0], self.0[1]]
    }
    fn zip(self, other: Self, f: impl Fn(u64, u64, u64) -> u64) -> Self {
        let mut out = [0; 4];
        for (k, out) in out.iter_mut().enumerate() {
            let mark = (self.0[k] | other.0[k]) & MARK;
            *out = f(self.0[k] & !MARK, other.0[k] & !MARK, MODULI[k]) | mark;
        }
        Self(out)
    }
    /// The number with a small numerator and denominator that this is, if there is one: the first convergent that is
    /// small enough (Wang 1981).
    pub fn small_ratio(self) -> Option<(i128, i128)> {
        const SMALL: i128 = 1 << 24;
        if self.0[0] & MARK != 0 {
            return None;
        }
        let (mut r, mut next) = (i128::from(MODULI[0]), i128::from(self.0[0]));
        let (mut s, mut along) = (0i128, 1i128);
        while next >= SMALL {
            let quotient = r / next;
            (r, next) = (next, r - quotient * next);
            (s, along) = (along, s - quotient * along);
        }
        if along == 0 || along.abs() >= SMALL {
            return None;
        }
        let (num, den) = if along < 0 { (-next, -along) } else { (next, along) };
        (Self::int(num).key() == self.mul(Self::int(den)).key()).then_some((num, den))
    }
    /// `None` for zero.
    pub fn inverse(self) -> Option<Self> {
        let nonzero = self.0[0] & !MARK != 0 && self.0[1] & !MARK != 0;
        nonzero.then(|| self.zip(self, |a, _, m| pow(a, m - 2, m)))
    }
    pub fn pow(self, exponent: u64) -> Self {
        self.zip(self, |a, _, m| pow(a, exponent, m))
    }
    /// `2^exponent`.
    pub fn power_of_two(exponent: i64) -> Self {
        let magnitude = Self::int(2).pow(exponent.unsigned_abs());
        if exponent >= 0 { magnitude } else { magnitude.inverse().unwrap_or(Self::ONE) }
    }
    /// With fresh values as an exponent.
    fn with_exponent(numbers: [u64; 2], fresh: Self) -> Self {
        Self([numbers[0], numbers[1], fresh.0[2], fresh.0[3]])
    }
    /// This value, which is as an exponent what another is.
    pub fn with_exponent_of(self, other: Self) -> Self {
        Self::with_exponent([self.0[0], self.0[1]], other)
    }
    /// `exp(self)`; what it is as an exponent itself is as in `fresh`.
    pub fn exp(self, fresh: Self) -> Self {
        let power = |k: usize| pow(FIELDS[k].e, self.0[2 + k], FIELDS[k].p);
        Self::with_exponent([power(0), power(1)], fresh)
    }
    /// `(cos self, sin self)`.
    pub fn cos_sin(self, fresh: [Self; 2]) -> (Self, Self) {
        let (mut cos, mut sin) = ([0; 2], [0; 2]);
        for k in 0..2 {
            let f = &FIELDS[k];
            let z = pow(f.turn, self.0[2 + k], f.p);
            let back = pow(z, f.p - 2, f.p);
            let half = f.p.div_ceil(2);
            cos[k] = mul(((u128::from(z) + u128::from(back)) % u128::from(f.p)) as u64, half, f.p);
            let difference = ((u128::from(z) + u128::from(f.p - back)) % u128::from(f.p)) as u64;
            // (z - 1/z) / 2i, and 1/i = -i.
            sin[k] = mul(mul(difference, half, f.p), f.p - f.i, f.p);
        }
        (Self::with_exponent(cos, fresh[0]), Self::with_exponent(sin, fresh[1]))
    }
    /// The sum of products, reduced as rarely as possible.
    pub fn dot(pairs: impl Iterator<Item = (Self, Self)>) -> Self {
        let (mut sums, mut marks) = ([0u128; 4], [0; 4]);
        for (n, (a, b)) in pairs.enumerate() {
            for (k, sum) in sums.iter_mut().enumerate() {
                // Products are below 2^124: a few fit before a reduction.
                marks[k] |= (a.0[k] | b.0[k]) & MARK;
                *sum += u128::from(a.0[k] & !MARK) * u128::from(b.0[k] & !MARK);
                if n % 8 == 7 {
                    *sum %= u128::from(MODULI[k]);
                }
            }
        }
        let mut out = [0; 4];
        for k in 0..4 {
            out[k] = (sums[k] % u128::from(MODULI[k])) as u64 | marks[k];
        }
        Self(out)
    }
    /// The value in one of both fields, unless it rests on a root that is not there.
    pub fn within(self, field: usize) -> Option<u64> {
        (self.0[field] & MARK == 0).then_some(self.0[field])
    }
    /// Whether it rests on a root that is not in one of both fields.
    pub fn is_marked(self) -> bool {
        (self.0[0] | self.0[1]) & MARK != 0
    }
    /// As if it rested on roots that are in neither field.
    pub fn marked(self) -> Self {
        Self([self.0[0] | MARK, self.0[1] | MARK, self.0[2], self.0[3]])
    }
    /// A square root, with its sign in each field by a bit of `signs`; marked values of `fresh` where there is none.
    /// What it is as an exponent is as in `fresh`.
    pub fn square_root(self, signs: u64, fresh: Self) -> Self {
        let mut out = fresh;
        for (k, f) in FIELDS.iter().enumerate() {
            out.0[k] = match self.within(k).and_then(|a| square_root(a, f)) {
                Some(root) if signs >> k & 1 == 1 => (f.p - root) % f.p,
                Some(root) => root,
                None => fresh.0[k] | MARK,
            };
        }
        out
    }
    /// The only root of an odd degree that is prime to the order of both fields; `None` for other degrees.
    pub fn odd_root(self, degree: u64, fresh: Self) -> Option<Self> {
        let mut out = fresh;
        for (k, f) in FIELDS.iter().enumerate() {
            // The inverse of the degree modulo p - 1 is (1 + n (p - 1)) / degree for the n that makes it whole.
            let order = u128::from(f.p - 1);
            let n = (0..degree).find(|&n| (1 + u128::from(n) * order).is_multiple_of(degree.into()))?;
            let inverse = (1 + u128::from(n) * order) / u128::from(degree);
            out.0[k] = pow(self.0[k] & !MARK, u64::try_from(inverse).ok()?, f.p) | self.0[k] & MARK;
        }
        Some(out)
    }
}

/// One of both square roots modulo p (Tonelli 1891, Shanks 1973): `p - 1` is the product of q and a power of two, of which
/// `i` squared once or more is an element.
fn square_root(a: u64, f: &Field) -> Option<u64> {
    let (p, one) = (f.p, 1);
    if a == 0 {
        return Some(0);
    }
    // An element of the largest order that is a power of two: a power of a number that is no square.
    let twos = (p - 1).trailing_zeros();
    let odd = (p - 1) >> twos;
    let no_square = (2..64).find(|&n| pow(n, (p - 1) / 2, p) != one)?;
    let (mut c, mut t) = (pow(no_square, odd, p), pow(a, odd, p));
    let (mut root, mut left) = (pow(a, odd.div_ceil(2), p), twos);
    while t != one {
        let mut order = 0;
        let mut square = t;
        while square != one {
            square = mul(square, square, p);
            order += 1;
            if order == left {
                return None;
            }
        }
        let b = (0..left - order - 1).fold(c, |b, _| mul(b, b, p));
        root = mul(root, b, p);
        c = mul(b, b, p);
        t = mul(t, c, p);
        left = order;
    }
    Some(root)
}

/// A fixed stream of random points (SplitMix64; Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Points(u64);

impl Default for Points {
    fn default() -> Self {
        Self(0x7a6c_3d91_55e0_42b7)
    }
}

impl Points {
    /// Another stream for each seed; that of zero is the default.
    pub fn seeded(seed: u64) -> Self {
        Self(Self::default().0 ^ seed.wrapping_mul(0xd134_2543_de82_ef95))
    }
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub fn draw(&mut self) -> Point {
        Point(MODULI.map(|m| {
            let wide = (u128::from(self.next_u64()) << 64) | u128::from(self.next_u64());
            (wide % u128::from(m)) as u64
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponentials_turn_sums_into_products() {
        let mut points = Points::default();
        let (a, b) = (points.draw(), points.draw());
        let exp = |x: Point| x.exp(Point::ZERO).key();
        let product = a.exp(Point::ZERO).mul(b.exp(Point::ZERO)).key();
        assert_eq!(exp(a.add(b)), product);
        assert_eq!(exp(Point::ZERO), [1, 1]);
        assert_ne!(exp(a.mul(b)), product);
    }

    #[test]
    fn sine_and_cosine_lie_on_a_circle_and_add_angles() {
        let mut points = Points::default();
        let (a, b) = (points.draw(), points.draw());
        let at = |x: Point| x.cos_sin([Point::ZERO; 2]);
        let ((ca, sa), (cb, sb)) = (at(a), at(b));
        assert_eq!(ca.mul(ca).add(sa.mul(sa)).key(), [1, 1]);
        assert_eq!(at(a.add(b)).0.key(), ca.mul(cb).sub(sa.mul(sb)).key());
        assert_eq!(at(a.add(b)).1.key(), sa.mul(cb).add(ca.mul(sb)).key());
    }

    #[test]
    fn small_numbers_are_told_from_others() {
        let ratio = |n: i128, d: i128| Point::int(n).mul(Point::int(d).inverse().unwrap());
        assert_eq!(ratio(-22, 7).small_ratio(), Some((-22, 7)));
        assert_eq!(Point::ZERO.small_ratio().map(|r| r.0), Some(0));
        assert_eq!(ratio(6, 4).small_ratio(), Some((3, 2)));
        let mut points = Points::default();
        assert!((0..100).all(|_| points.draw().small_ratio().is_none()));
    }

    #[test]
    fn roots_are_roots_where_they_exist() {
        let mut points = Points::default();
        let mut found = 0;
        for _ in 0..64 {
            let (a, fresh) = (points.draw(), points.draw());
            let (root, other) = (a.square_root(0, fresh), a.square_root(3, fresh));
            for k in 0..2 {
                let Some(r) = root.within(k) else { continue };
                found += 1;
                assert_eq!(root.mul(root).within(k), a.within(k));
                assert_eq!(root.add(other).within(k), Some(0));
                assert_ne!(Some(r), other.within(k));
            }
            let squared = a.mul(a).square_root(0, fresh);
            assert!((0..2).all(|k| squared.mul(squared).within(k) == a.mul(a).within(k)));
            let cube = a.mul(a).mul(a).odd_root(3, fresh).unwrap();
            assert_eq!(cube.key(), a.key());
        }
        assert!((32..96).contains(&found), "{found}");
        assert!(Point::int(3).odd_root(2, Point::ZERO).is_none());
        let none = Point::int(2).square_root(0, Point::ONE);
        assert_eq!(none.add(Point::ONE).within(0), None);
    }

    #[test]
    fn a_dot_product_is_the_sum_of_products() {
        let mut points = Points::default();
        let pairs: Vec<(Point, Point)> = (0..37).map(|_| (points.draw(), points.draw())).collect();
        let sum = pairs.iter().fold(Point::ZERO, |sum, (a, b)| sum.add(a.mul(*b)));
        assert_eq!(Point::dot(pairs.into_iter()), sum);
        assert_eq!(Point::int(-7).mul(Point::int(-7).inverse().unwrap()), Point::ONE);
        assert_eq!(Point::power_of_two(-3).mul(Point::int(8)), Point::ONE);
    }
}
