//! Transcendental functions as vector arithmetic: no calls, no tables, no branches but for rare huge arguments.
//!
//! Errors are below 3 units in the last place over the whole range, subnormal results included; NaN, infinities
//! and signed zeros come out as in the reference interpreter. `tests/math.rs` measures each function.
//!
//! Sources: S. Moshier's Cephes library (exp, log, sin, cos), fdlibm (log in f64), N. Juffa's minimax
//! polynomials (erf, erfc, atan), M. Giles, "Approximating the erfinv function" (GPU Computing Gems, 2010),
//! W. J. Cody and W. Waite, "Software Manual for the Elementary Functions" (argument reduction).

use crate::emit::{Emitter, Prim, Value};
use crate::ops::on_host;
use tpuc_ir::OpKind;

/// The op on f32 or f64 values, if it has an expansion.
pub fn expand(e: &mut Emitter, kind: OpKind, args: &[Value]) -> Option<Value> {
    let single = args.first()?.ty.prim == Prim::F32;
    Some(match (kind, args) {
        (OpKind::Exponential, &[x]) => Math(e).exp(x),
        (OpKind::ExponentialMinusOne, &[x]) => Math(e).expm1(x),
        (OpKind::Log, &[x]) => Math(e).log(x),
        (OpKind::LogPlusOne, &[x]) => Math(e).log1p(x),
        (OpKind::Logistic, &[x]) => Math(e).logistic(x),
        (OpKind::Tanh, &[x]) => Math(e).tanh(x),
        (OpKind::Sine, &[x]) => Math(e).trigonometric(x, kind),
        (OpKind::Cosine, &[x]) => Math(e).trigonometric(x, kind),
        (OpKind::Tan, &[x]) => Math(e).trigonometric(x, kind),
        (OpKind::ChloErf, &[x]) if single => Math(e).erf(x),
        (OpKind::ChloErfc, &[x]) if single => Math(e).erfc(x),
        (OpKind::ChloErfInv, &[x]) if single => Math(e).erf_inv(x),
        (OpKind::Cbrt, &[x]) if single => Math(e).cbrt(x),
        (OpKind::Atan2, &[y, x]) if single => Math(e).atan2(y, x),
        (OpKind::ChloAtan, &[x]) if single => {
            let one = e.float(x.ty, 1.0);
            Math(e).atan2(x, one)
        }
        (OpKind::Power, &[x, y]) if single => Math(e).power(x, y),
        _ => return None,
    })
}

/// What differs between f32 and f64.
struct Format {
    int: Prim,
    mantissa: i64,
    bias: i64,
    /// 1.5 times two to the mantissa's width: adding it rounds to an integer.
    magic: f64,
    min_normal: f64,
    ln2_high: f64,
    ln2_low: f64,
    /// Arguments at which `exp` has certainly overflowed and underflowed.
    exp_high: f64,
    exp_low: f64,
    /// `(exp(r) - 1 - r) / r^2`, highest power first.
    exp: &'static [f64],
    /// `pi / 2` in three parts.
    half_pi: [f64; 3],
    /// Beyond this the parts do not suffice.
    trig_limit: f64,
    /// `(sin(r) / r - 1) / r^2` and `(cos(r) - 1 + r^2 / 2) / r^4` by `r^2`.
    sin: &'static [f64],
    cos: &'static [f64],
}

static SINGLE: Format = Format {
    int: Prim::I32,
    mantissa: 23,
    bias: 127,
    magic: 12_582_912.0,
    min_normal: f32::MIN_POSITIVE as f64,
    ln2_high: 0.693_359_375,
    ln2_low: -2.121_944_4e-4,
    exp_high: 89.0,
    exp_low: -104.5,
    exp: &[1.987_569_1e-4, 1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 1.666_666_5e-1, 5.000_000_1e-1],
    half_pi: [1.570_796_01, 3.139_164_73e-7, 5.390_302_53e-15],
    trig_limit: 100_000.0,
    sin: &[-1.951_529_6e-4, 8.332_161e-3, -1.666_665_5e-1],
    cos: &[2.443_315_7e-5, -1.388_731_6e-3, 4.166_664_6e-2],
};

static DOUBLE: Format = Format {
    int: Prim::I64,
    mantissa: 52,
    bias: 1023,
    magic: 6_755_399_441_055_744.0,
    min_normal: f64::MIN_POSITIVE,
    ln2_high: 6.931_471_803_691_238e-1,
    ln2_low: 1.908_214_929_270_587_7e-10,
    exp_high: 710.0,
    exp_low: -746.0,
    exp: &[
        1.0 / 6_227_020_800.0,
        1.0 / 479_001_600.0,
        1.0 / 39_916_800.0,
        1.0 / 3_628_800.0,
        1.0 / 362_880.0,
        1.0 / 40_320.0,
        1.0 / 5_040.0,
        1.0 / 720.0,
        1.0 / 120.0,
        1.0 / 24.0,
        1.0 / 6.0,
        0.5,
    ],
    half_pi: [std::f64::consts::FRAC_PI_2, 6.123_233_995_736_766e-17, -1.497_384_904_859_183_3e-33],
    trig_limit: 1_000_000.0,
    sin: &[
        1.589_690_995_211_55e-10,
        -2.505_076_025_340_686_3e-8,
        2.755_731_370_707_007e-6,
        -1.984_126_982_985_795e-4,
        8.333_333_333_322_49e-3,
        -1.666_666_666_666_663_2e-1,
    ],
    cos: &[
        -1.135_964_755_778_819_5e-11,
        2.087_572_321_298_175e-9,
        -2.755_731_435_139_066_3e-7,
        2.480_158_728_947_673e-5,
        -1.388_888_888_887_411e-3,
        4.166_666_666_666_66e-2,
    ],
};

fn format(x: Value) -> &'static Format {
    if x.ty.prim == Prim::F64 { &DOUBLE } else { &SINGLE }
}

/// `exp(x) = 2^n * exp(r)`.
struct Reduced {
    /// An integer, as an integer.
    n: Value,
    /// `exp(r) - 1`
    fraction: Value,
}

/// Shorthand for arithmetic.
struct Math<'e>(&'e mut Emitter);

impl Math<'_> {
    fn num(&mut self, like: Value, v: f64) -> Value {
        self.0.float(like.ty, v)
    }
    fn int(&mut self, like: Value, v: i64) -> Value {
        self.0.int(like.ty, v)
    }
    fn add(&mut self, a: Value, b: Value) -> Value {
        self.0.binary("arith.addf", a, b)
    }
    fn sub(&mut self, a: Value, b: Value) -> Value {
        self.0.binary("arith.subf", a, b)
    }
    fn mul(&mut self, a: Value, b: Value) -> Value {
        self.0.binary("arith.mulf", a, b)
    }
    fn div(&mut self, a: Value, b: Value) -> Value {
        self.0.binary("arith.divf", a, b)
    }
    fn neg(&mut self, a: Value) -> Value {
        self.0.unary("arith.negf", a)
    }
    fn abs(&mut self, a: Value) -> Value {
        self.0.intrinsic("llvm.intr.fabs", &[a])
    }
    fn copysign(&mut self, size: Value, sign: Value) -> Value {
        self.0.intrinsic("llvm.intr.copysign", &[size, sign])
    }
    fn fma(&mut self, a: Value, b: Value, c: Value) -> Value {
        self.0.fma(a, b, c)
    }
    fn add_num(&mut self, a: Value, v: f64) -> Value {
        let v = self.num(a, v);
        self.add(a, v)
    }
    fn mul_num(&mut self, a: Value, v: f64) -> Value {
        let v = self.num(a, v);
        self.mul(a, v)
    }
    /// `a * v + c`
    fn fma_num(&mut self, a: Value, v: f64, c: Value) -> Value {
        let v = self.num(a, v);
        self.fma(a, v, c)
    }
    fn is(&mut self, predicate: &str, a: Value, v: f64) -> Value {
        let v = self.num(a, v);
        self.0.cmpf(predicate, a, v)
    }
    fn select_num(&mut self, cond: Value, v: f64, otherwise: Value) -> Value {
        let v = self.num(otherwise, v);
        self.0.select(cond, v, otherwise)
    }
    fn bits(&mut self, a: Value) -> Value {
        let int = format(a).int;
        self.0.cast("arith.bitcast", a, int)
    }
    fn float(&mut self, bits: Value, like: Value) -> Value {
        self.0.cast("arith.bitcast", bits, like.ty.prim)
    }
    /// Horner's rule, highest power first.
    fn polynomial(&mut self, x: Value, coefficients: &[f64]) -> Value {
        let mut terms = coefficients.iter();
        let mut sum = match terms.next() {
            Some(&c) => self.num(x, c),
            None => self.num(x, 0.0),
        };
        for &c in terms {
            let c = self.num(x, c);
            sum = self.fma(sum, x, c);
        }
        sum
    }
    /// Limits to a range; NaN stays.
    fn limit(&mut self, x: Value, low: f64, high: f64) -> Value {
        let over = self.is("ogt", x, high);
        let x = self.select_num(over, high, x);
        let under = self.is("olt", x, low);
        self.select_num(under, low, x)
    }
    /// `2^n` for `n` in the normal range.
    fn power_of_two(&mut self, n: Value, like: Value) -> Value {
        let f = format(like);
        let (bias, shift) = (self.int(n, f.bias), self.int(n, f.mantissa));
        let biased = self.0.addi(n, bias);
        let bits = self.0.binary("arith.shli", biased, shift);
        self.float(bits, like)
    }

    /// Rounds `x * scale` to an integer; as a float and as an integer.
    fn nearest(&mut self, x: Value, scale: f64) -> (Value, Value) {
        let magic = self.num(x, format(x).magic);
        let shifted = self.fma_num(x, scale, magic);
        let float = self.sub(shifted, magic);
        let (bits, base) = (self.bits(shifted), self.bits(magic));
        (float, self.0.binary("arith.subi", bits, base))
    }

    fn exp_reduced(&mut self, x: Value) -> Reduced {
        let f = format(x);
        let (n_float, n) = self.nearest(x, std::f64::consts::LOG2_E);
        let r = self.fma_num(n_float, -f.ln2_high, x);
        let r = self.fma_num(n_float, -f.ln2_low, r);
        let p = self.polynomial(r, f.exp);
        let square = self.mul(r, r);
        Reduced { n, fraction: self.fma(p, square, r) }
    }

    fn exp(&mut self, x: Value) -> Value {
        let f = format(x);
        let limited = self.limit(x, f.exp_low, f.exp_high);
        let Reduced { n, fraction } = self.exp_reduced(limited);
        let y = self.add_num(fraction, 1.0);
        // In two steps, so that subnormal results come out.
        let one = self.int(n, 1);
        let half = self.0.binary("arith.shrsi", n, one);
        let rest = self.0.binary("arith.subi", n, half);
        let (a, b) = (self.power_of_two(half, x), self.power_of_two(rest, x));
        let y = self.mul(y, a);
        self.mul(y, b)
    }

    fn expm1(&mut self, x: Value) -> Value {
        let f = format(x);
        let limited = self.limit(x, -(f.mantissa as f64) - 2.0, f.exp_high);
        let Reduced { n, fraction } = self.exp_reduced(limited);
        // Half the result, so that the scale stays finite.
        let one = self.int(n, 1);
        let n = self.0.binary("arith.subi", n, one);
        let scale = self.power_of_two(n, x);
        let minus = self.add_num(scale, -0.5);
        let half = self.fma(scale, fraction, minus);
        let y = self.add(half, half);
        let zero = self.is("oeq", x, 0.0);
        self.0.select(zero, x, y)
    }

    /// Splits a positive, normal number into `2^n * m` with `m` around 1.
    fn split(&mut self, x: Value) -> (Value, Value) {
        let f = format(x);
        let (bits, shift) = (self.bits(x), f.mantissa);
        let low = match f.int {
            Prim::I32 => i64::from(std::f32::consts::FRAC_1_SQRT_2.to_bits()),
            _ => std::f64::consts::FRAC_1_SQRT_2.to_bits() as i64,
        };
        let (low, shift) = (self.int(bits, low), self.int(bits, shift));
        let above = self.0.binary("arith.subi", bits, low);
        let n = self.0.binary("arith.shrsi", above, shift);
        let scale = self.0.binary("arith.shli", n, shift);
        let m = self.0.binary("arith.subi", bits, scale);
        let n_float = self.0.cast("arith.sitofp", n, x.ty.prim);
        (n_float, self.float(m, x))
    }

    fn log(&mut self, x: Value) -> Value {
        let f = format(x);
        let scale = 2f64.powi(f.mantissa as i32);
        let small = self.is("olt", x, f.min_normal);
        let scaled = self.mul_num(x, scale);
        let normal = self.0.select(small, scaled, x);
        let (n, m) = self.split(normal);
        let zero = self.num(x, 0.0);
        let shift = self.select_num(small, f.mantissa as f64, zero);
        let n = self.sub(n, shift);
        let r = self.add_num(m, -1.0);
        let y = if f.int == Prim::I32 { self.log_single(r, n) } else { self.log_double(r, n) };
        let infinite = self.is("oeq", x, f64::INFINITY);
        let y = self.0.select(infinite, x, y);
        let is_zero = self.is("oeq", x, 0.0);
        let y = self.select_num(is_zero, f64::NEG_INFINITY, y);
        let defined = self.is("oge", x, 0.0);
        let nan = self.num(x, f64::NAN);
        self.0.select(defined, y, nan)
    }

    /// `log(1 + r) + n * log(2)`
    fn log_single(&mut self, r: Value, n: Value) -> Value {
        let f = &SINGLE;
        let p = self.polynomial(
            r,
            &[
                7.037_683_6e-2,
                -1.151_461e-1,
                1.167_699_9e-1,
                -1.242_014_1e-1,
                1.424_932_3e-1,
                -1.666_805_7e-1,
                2.000_071_5e-1,
                -2.499_999_4e-1,
                3.333_333_1e-1,
            ],
        );
        let square = self.mul(r, r);
        let cube = self.mul(square, r);
        let low = self.mul_num(n, f.ln2_low);
        let y = self.fma(p, cube, low);
        let y = self.fma_num(square, -0.5, y);
        let y = self.add(r, y);
        self.fma_num(n, f.ln2_high, y)
    }

    fn log_double(&mut self, r: Value, n: Value) -> Value {
        let f = &DOUBLE;
        let two = self.add_num(r, 2.0);
        let s = self.div(r, two);
        let z = self.mul(s, s);
        let p = self.polynomial(
            z,
            &[
                1.479_819_860_511_658_6e-1,
                1.531_383_769_920_937_3e-1,
                1.818_357_216_161_805e-1,
                2.222_219_843_214_978_4e-1,
                2.857_142_874_366_239e-1,
                3.999_999_999_940_942e-1,
                6.666_666_666_666_735e-1,
                0.0,
            ],
        );
        let square = self.mul(r, r);
        let half = self.mul_num(square, 0.5);
        let sum = self.add(half, p);
        let low = self.mul_num(n, f.ln2_low);
        let inner = self.fma(s, sum, low);
        let outer = self.sub(half, inner);
        let y = self.sub(r, outer);
        self.fma_num(n, f.ln2_high, y)
    }

    fn log1p(&mut self, x: Value) -> Value {
        let u = self.add_num(x, 1.0);
        let y = self.log(u);
        // What rounding lost in `1 + x`, divided by it.
        let back = self.add_num(u, -1.0);
        let lost = self.sub(x, back);
        let correction = self.div(lost, u);
        let size = self.abs(u);
        let inside = self.is("olt", size, f64::INFINITY);
        let positive = self.is("ogt", u, 0.0);
        let usable = self.0.binary("arith.andi", inside, positive);
        let corrected = self.add(y, correction);
        let y = self.0.select(usable, corrected, y);
        let zero = self.is("oeq", x, 0.0);
        self.0.select(zero, x, y)
    }

    fn logistic(&mut self, x: Value) -> Value {
        let size = self.abs(x);
        let minus = self.neg(size);
        let small = self.exp(minus);
        let one = self.num(x, 1.0);
        let negative = self.is("olt", x, 0.0);
        let top = self.0.select(negative, small, one);
        let bottom = self.add(small, one);
        self.div(top, bottom)
    }

    fn tanh(&mut self, x: Value) -> Value {
        let size = self.abs(x);
        let over = self.is("ogt", size, 22.0);
        let size = self.select_num(over, 22.0, size);
        let double = self.add(size, size);
        let t = self.expm1(double);
        let bottom = self.add_num(t, 2.0);
        let y = self.div(t, bottom);
        self.copysign(y, x)
    }

    fn trigonometric(&mut self, x: Value, kind: OpKind) -> Value {
        let f = format(x);
        let size = self.abs(x);
        let (n_float, n) = self.nearest(x, std::f64::consts::FRAC_2_PI);
        let r = f.half_pi.iter().fold(x, |r, part| self.fma_num(n_float, -part, r));
        let square = self.mul(r, r);
        let p = self.polynomial(square, f.sin);
        let cube = self.mul(square, r);
        let sin = self.fma(p, cube, r);
        let p = self.polynomial(square, f.cos);
        let fourth = self.mul(square, square);
        let p = self.mul(p, fourth);
        let p = self.fma_num(square, -0.5, p);
        let cos = self.add_num(p, 1.0);
        let (one, two, zero) = (self.int(n, 1), self.int(n, 2), self.int(n, 0));
        let odd = self.0.binary("arith.andi", n, one);
        let odd = self.0.cmpi("ne", odd, zero);
        let quarter = match kind {
            OpKind::Cosine => self.0.addi(n, one),
            _ => n,
        };
        let below = self.0.binary("arith.andi", quarter, two);
        let below = self.0.cmpi("ne", below, zero);
        let y = if kind == OpKind::Tan {
            let top = self.0.select(odd, cos, sin);
            let bottom = self.0.select(odd, sin, cos);
            let y = self.div(top, bottom);
            let minus = self.neg(y);
            self.0.select(odd, minus, y)
        } else {
            let y = if kind == OpKind::Cosine {
                self.0.select(odd, sin, cos)
            } else {
                self.0.select(odd, cos, sin)
            };
            let minus = self.neg(y);
            self.0.select(below, minus, y)
        };
        let y = if kind == OpKind::Cosine {
            y
        } else {
            let zero = self.is("oeq", x, 0.0);
            self.0.select(zero, x, y)
        };
        let huge = self.is("ogt", size, f.trig_limit);
        self.rarely(huge, y, |m| on_host(m.0, kind, &[x]).unwrap_or(y))
    }

    /// `y`, except where `rare` holds in any lane: then all of `slow`.
    fn rarely(&mut self, rare: Value, y: Value, slow: impl FnOnce(&mut Math<'_>) -> Value) -> Value {
        let any = match rare.ty.lanes {
            1 => rare,
            _ => {
                let ty = rare.ty.with(Prim::I1);
                self.0.op(
                    crate::emit::Ty::new(Prim::I1, 1),
                    format_args!("vector.reduction <or>, {rare} : {ty} into i1"),
                )
            }
        };
        let out = self.0.if_else(
            any,
            |e| {
                let exact = slow(&mut Math(e));
                vec![e.select(rare, exact, y)]
            },
            |_| vec![y],
        );
        out[0]
    }

    fn erf(&mut self, x: Value) -> Value {
        let t = self.abs(x);
        let s = self.mul(x, x);
        let large = {
            let first = self.polynomial(t, &[-1.728_534_7e-5, 3.831_971_3e-4]);
            let second = self.polynomial(t, &[-3.883_964_4e-3, 2.425_462_2e-2]);
            let mut r = self.fma(first, s, second);
            for c in [-1.067_778_8e-1, -6.348_466_9e-1, -1.287_175_1e-1] {
                let c = self.num(x, c);
                r = self.fma(r, t, c);
            }
            let minus = self.neg(t);
            let r = self.fma(r, t, minus);
            let power = self.exp(r);
            let one = self.num(x, 1.0);
            let size = self.sub(one, power);
            let over = self.is("ogt", t, 10.0);
            let size = self.0.select(over, one, size);
            self.copysign(size, x)
        };
        let small = {
            let r = self.polynomial(
                s,
                &[
                    -5.967_617e-4,
                    4.991_194_2e-3,
                    -2.676_813_5e-2,
                    1.128_199_25e-1,
                    -3.761_253_36e-1,
                    1.283_791_66e-1,
                ],
            );
            self.fma(r, x, x)
        };
        let is_large = self.is("ogt", t, 0.927_734_375);
        self.0.select(is_large, large, small)
    }

    fn erfc(&mut self, x: Value) -> Value {
        let a = self.abs(x);
        let over = self.is("ogt", a, 20.0);
        let a = self.select_num(over, 20.0, a);
        // q = (a - 4) / (a + 4), accurately
        let m = self.add_num(a, -4.0);
        let p = self.add_num(a, 4.0);
        let one = self.num(x, 1.0);
        let r = self.div(one, p);
        let q = self.mul(m, r);
        let up = self.add_num(q, 1.0);
        let t = self.fma_num(up, -4.0, a);
        let minus_a = self.neg(a);
        let rest = self.fma(q, minus_a, t);
        let q = self.fma(r, rest, q);
        // (1 + 2a) * exp(a * a) * erfc(a) - 1
        let p = self.polynomial(
            q,
            &[
                -0.000_488_494_347,
                -0.000_700_559_114,
                0.005_369_895_69,
                -0.016_137_145_1,
                0.037_015_053_7,
                -0.066_371_759_1,
                0.093_764_269,
                -0.101_030_863,
                0.068_094_259,
                0.015_379_138_5,
                -0.139_621_042,
                0.232_995_123,
            ],
        );
        let d = self.add_num(a, 0.5);
        let r = self.div(one, d);
        let r = self.mul_num(r, 0.5);
        let q = self.fma(p, r, r);
        let t = self.add(q, q);
        let residual = self.fma(t, minus_a, one);
        let difference = self.sub(p, q);
        let rest = self.add(difference, residual);
        let r = self.fma(rest, r, q);
        // times exp(-a * a)
        let s = self.mul(a, a);
        let minus_s = self.neg(s);
        let power = self.exp(minus_s);
        let lost = self.fma(a, minus_a, s);
        let product = self.mul(r, power);
        let small = self.mul(product, lost);
        let r = self.fma(r, power, small);
        let two = self.num(x, 2.0);
        let reflected = self.sub(two, r);
        let negative = self.is("olt", x, 0.0);
        self.0.select(negative, reflected, r)
    }

    fn erf_inv(&mut self, x: Value) -> Value {
        // -log(1 - x^2), without cancellation near the ends.
        let one = self.num(x, 1.0);
        let (below, above) = (self.sub(one, x), self.add(one, x));
        let product = self.mul(below, above);
        let w = self.log(product);
        let w = self.neg(w);
        let near = self.add_num(w, -2.5);
        let near = self.polynomial(
            near,
            &[
                2.810_226_4e-8,
                3.432_739_4e-7,
                -3.523_387_7e-6,
                -4.391_506_5e-6,
                2.185_808_7e-4,
                -1.253_725e-3,
                -4.177_681_6e-3,
                2.466_407_3e-1,
                1.501_409_4,
            ],
        );
        let root = self.0.intrinsic("llvm.intr.sqrt", &[w]);
        let far = self.add_num(root, -3.0);
        let far = self.polynomial(
            far,
            &[
                -2.002_142_6e-4,
                1.009_505_6e-4,
                1.349_343_2e-3,
                -3.673_428_4e-3,
                5.739_507_7e-3,
                -7.622_461_3e-3,
                9.438_870_5e-3,
                1.001_674_1,
                2.832_976_8,
            ],
        );
        let is_near = self.is("olt", w, 5.0);
        let p = self.0.select(is_near, near, far);
        let y = self.mul(p, x);
        let size = self.abs(x);
        let at_end = self.is("oeq", size, 1.0);
        let infinity = self.num(x, f64::INFINITY);
        let infinity = self.mul(infinity, x);
        self.0.select(at_end, infinity, y)
    }

    fn cbrt(&mut self, x: Value) -> Value {
        let size = self.abs(x);
        // Away from both ends of the range: by 2^24 here, by 2^8 in the result.
        let tiny = self.is("olt", size, 2f64.powi(-100));
        let huge = self.is("ogt", size, 2f64.powi(100));
        let one = self.num(x, 1.0);
        let scale = self.select_num(tiny, 2f64.powi(24), one);
        let scale = self.select_num(huge, 2f64.powi(-24), scale);
        let back = self.select_num(tiny, 2f64.powi(-8), one);
        let back = self.select_num(huge, 2f64.powi(8), back);
        let a = self.mul(size, scale);
        let bits = self.bits(a);
        let (three, offset) = (self.int(bits, 3), self.int(bits, 0x2a51_19f2));
        let third = self.0.binary("arith.divui", bits, three);
        let guess = self.0.addi(third, offset);
        let mut y = self.float(guess, x);
        // Halley's iteration, as a correction.
        for _ in 0..2 {
            let square = self.mul(y, y);
            let cube = self.mul(square, y);
            let miss = self.sub(a, cube);
            let bottom = self.fma_num(cube, 2.0, a);
            let ratio = self.div(miss, bottom);
            y = self.fma(y, ratio, y);
        }
        let y = self.mul(y, back);
        let y = self.copysign(y, x);
        let infinite = self.is("oeq", size, f64::INFINITY);
        let zero = self.is("oeq", x, 0.0);
        let itself = self.0.binary("arith.ori", infinite, zero);
        self.0.select(itself, x, y)
    }

    fn atan2(&mut self, y: Value, x: Value) -> Value {
        let (ay, ax) = (self.abs(y), self.abs(x));
        let steep = self.0.cmpf("ogt", ay, ax);
        let high = self.0.select(steep, ay, ax);
        let low = self.0.select(steep, ax, ay);
        let a = self.div(low, high);
        let equal = self.0.cmpf("oeq", low, high);
        let a = self.select_num(equal, 1.0, a);
        let zero = self.is("oeq", high, 0.0);
        let a = self.select_num(zero, 0.0, a);
        let s = self.mul(a, a);
        let r = self.polynomial(
            s,
            &[
                0.002920681145,
                -0.01636791974,
                0.04321184754,
                -0.07552213222,
                0.1066600382,
                -0.1421104819,
                0.1999376714,
                -0.3333315253,
                0.0,
            ],
        );
        let q = self.fma(r, a, a);
        let half_pi = self.num(x, std::f64::consts::FRAC_PI_2);
        let turned = self.sub(half_pi, q);
        let q = self.0.select(steep, turned, q);
        let pi = self.num(x, std::f64::consts::PI);
        let mirrored = self.sub(pi, q);
        let bits = self.bits(x);
        let none = self.int(bits, 0);
        let left = self.0.cmpi("slt", bits, none);
        let q = self.0.select(left, mirrored, q);
        let q = self.copysign(q, y);
        let nan = self.0.cmpf("uno", x, y);
        let sum = self.add(x, y);
        self.0.select(nan, sum, q)
    }

    /// In f64, where the logarithm has bits to spare.
    fn power(&mut self, x: Value, y: Value) -> Value {
        let wide_x = self.0.cast("arith.extf", x, Prim::F64);
        let wide_y = self.0.cast("arith.extf", y, Prim::F64);
        let size = self.abs(wide_x);
        let log = self.log(size);
        let product = self.mul(wide_y, log);
        let power = self.exp(product);
        let whole = self.0.intrinsic("llvm.intr.floor", &[wide_y]);
        let is_whole = self.0.cmpf("oeq", whole, wide_y);
        let half = self.mul_num(wide_y, 0.5);
        let half_whole = self.0.intrinsic("llvm.intr.floor", &[half]);
        let is_fraction = self.0.cmpf("one", half_whole, half);
        let odd = self.0.binary("arith.andi", is_whole, is_fraction);
        let signed = self.copysign(power, wide_x);
        let power = self.0.select(odd, signed, power);
        // A negative base needs a whole exponent.
        let negative = self.is("olt", wide_x, 0.0);
        let finite = self.is("ogt", wide_x, f64::NEG_INFINITY);
        let negative = self.0.binary("arith.andi", negative, finite);
        let nan = self.num(wide_x, f64::NAN);
        let invalid = self.0.select(is_whole, power, nan);
        let power = self.0.select(negative, invalid, power);
        let power = self.0.cast("arith.truncf", power, Prim::F32);
        // pow(x, 0) = pow(1, y) = 1, and pow(-1, +-inf) = 1.
        let zero = self.is("oeq", y, 0.0);
        let one = self.is("oeq", x, 1.0);
        let trivial = self.0.binary("arith.ori", zero, one);
        let size = self.abs(x);
        let unit = self.is("oeq", size, 1.0);
        let far = self.abs(y);
        let far = self.is("oeq", far, f64::INFINITY);
        let unit = self.0.binary("arith.andi", unit, far);
        let trivial = self.0.binary("arith.ori", trivial, unit);
        self.select_num(trivial, 1.0, power)
    }
}
