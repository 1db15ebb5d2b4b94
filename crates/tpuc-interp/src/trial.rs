//! Comparing programs by running them: random inputs, and whether two results agree.

use crate::exec::{Datum, Options, run_values};
use crate::report::Event;
use crate::{InterpError, report};
use std::cell::RefCell;
use std::fmt;
use tpuc_ir::{Module, Op, TensorType};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, strides};

/// How far two results may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The same bits; any NaN is as good as another.
    Bits,
    /// Equal in real arithmetic: floats agree in half of the digits that their type has, relative to the largest value
    /// of the tensor, wherever the first program's result is finite. Integers are exact.
    Real,
}

/// What inputs are drawn from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draw {
    /// Floats around 1 of both signs; small integers, which may be indices.
    Tame,
    /// Small whole numbers, with which sums and products round nowhere.
    Whole,
    /// As `Tame`, but positive and away from zero.
    Positive,
    /// As `Tame`, with so many of a hundred floats infinite, NaN, a zero or denormal, and integers at their limits.
    Wild(u64),
}

impl Draw {
    /// What a seed stands for when programs are compared: the kinds take turns.
    pub fn of(seed: u64, agreement: Agreement) -> Self {
        match (seed % 3, agreement) {
            (0, _) => Draw::Tame,
            (1, _) => Draw::Whole,
            (_, Agreement::Bits) => Draw::Wild(2),
            (_, Agreement::Real) => Draw::Positive,
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    /// Less than `n`, which is not 0.
    pub fn below(&mut self, n: u64) -> u64 {
        (self.draw() >> 32) % n.max(1)
    }

    /// A tensor of a static type; `None` when the type is not static or has more than `limit` elements.
    pub fn tensor(&mut self, ty: &TensorType, draw: Draw, limit: usize) -> Option<Tensor> {
        if ty.quant.is_some() {
            return None;
        }
        let (shape, count) = (ty.dims()?, ty.len().filter(|&n| n <= limit)?);
        Some(Tensor::from_scalars(ty.elem, &shape, (0..count).map(|_| self.scalar(ty.elem, draw))))
    }

    fn scalar(&mut self, elem: ElementType, draw: Draw) -> Scalar {
        match elem.kind() {
            Kind::Float => Scalar::Float(self.float(elem, draw)),
            Kind::Complex => Scalar::Complex(self.float(elem, draw), self.float(elem, draw)),
            Kind::Bool => Scalar::Bool(self.below(2) == 1),
            Kind::Signed | Kind::Unsigned => {
                let (low, high) = elem.int_range().unwrap_or((0, 1));
                let value = match draw {
                    Draw::Wild(percent) if self.below(100) < percent => {
                        [low, high, low + 1, -1][self.below(4) as usize]
                    }
                    Draw::Whole => i128::from(self.below(9)) - 4,
                    Draw::Positive => 1 + i128::from(self.below(4)),
                    Draw::Tame | Draw::Wild(_) => i128::from(self.below(4)),
                };
                Scalar::Int(value.clamp(low, high))
            }
        }
    }

    fn float(&mut self, elem: ElementType, draw: Draw) -> f64 {
        const SPECIAL: [f64; 8] = [f64::INFINITY, f64::NEG_INFINITY, f64::NAN, 0.0, -0.0, 1.0, -1.0, 1e-42];
        match draw {
            Draw::Wild(percent) if self.below(100) < percent => {
                let special = SPECIAL[self.below(8) as usize];
                // Narrow types may have no infinity.
                if tpuc_tensor::round_to(elem.real(), special).is_nan() { f64::NAN } else { special }
            }
            Draw::Whole => self.below(9) as f64 - 4.0,
            _ => {
                // Digits beyond those of any type: sums and products round.
                let x = 0.25 + (self.draw() >> 11) as f64 / (1u64 << 52) as f64;
                if draw != Draw::Positive && self.below(2) == 1 { -x } else { x }
            }
        }
    }
}

/// An element in which two results differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which result.
    pub result: usize,
    pub index: Vec<u64>,
    pub want: Scalar,
    pub got: Scalar,
    /// How many elements of the result differ, and how many it has.
    pub count: usize,
    pub of: usize,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let show = |s: Scalar| match s {
            Scalar::Bool(b) => b.to_string(),
            Scalar::Int(i) => i.to_string(),
            Scalar::Float(x) => format!("{x:?}"),
            Scalar::Complex(re, im) => format!("({re:?}, {im:?})"),
        };
        let Self { index, count, of, .. } = self;
        write!(f, "element {index:?} was {} and is {}", show(self.want), show(self.got))?;
        write!(f, "; {count} of {of} elements differ")
    }
}

/// Bits of a float's significand, the implicit one included; `None` for other types.
pub fn significand_bits(elem: ElementType) -> Option<u32> {
    matches!(elem.kind(), Kind::Float | Kind::Complex).then(|| {
        let elem = elem.real();
        // The distance from 1 to the next number down from 2.
        (1..=53)
            .rev()
            .find(|&p| {
                let below_two = 2.0 - (1.0 - f64::from(p)).exp2();
                tpuc_tensor::round_to(elem, below_two) == below_two
            })
            .unwrap_or(1)
    })
}

/// The largest finite absolute value of a tensor; 0 when there is none.
pub fn magnitude(t: &Tensor) -> f64 {
    let of = |s: Scalar| match s {
        Scalar::Complex(re, im) => re.hypot(im),
        other => other.as_f64().abs(),
    };
    t.scalars().map(of).filter(|x| x.is_finite()).fold(0.0, f64::max)
}

/// Compares results of one program with those of another, each of the same type. `digits` are the significand bits of
/// the narrowest float type on the way, if known; the results' own type counts in any case.
pub fn difference(
    want: &[Tensor],
    got: &[Tensor],
    agreement: Agreement,
    digits: Option<u32>,
) -> Option<Difference> {
    difference_beyond(want, got, agreement, digits, &[])
}

/// As [`difference`], where elements of the n-th result may also be `slack[n]` apart.
pub fn difference_beyond(
    want: &[Tensor],
    got: &[Tensor],
    agreement: Agreement,
    digits: Option<u32>,
    slack: &[f64],
) -> Option<Difference> {
    want.iter().zip(got).enumerate().find_map(|(result, (want, got))| {
        if want.bytes() == got.bytes() {
            return None;
        }
        let bits = significand_bits(want.elem()).unwrap_or(53).min(digits.unwrap_or(53));
        let largest = magnitude(want);
        let slack = slack.get(result).copied().unwrap_or(0.0);
        let tolerance = slack + (-f64::from(bits) / 2.0).exp2() * largest + (6.0 - f64::from(bits)).exp2();
        let float = |a: f64, b: f64| match agreement {
            Agreement::Bits => a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(),
            Agreement::Real => !a.is_finite() || (a - b).abs() <= tolerance,
        };
        let agree = |pair: (Scalar, Scalar)| match pair {
            (Scalar::Float(a), Scalar::Float(b)) => float(a, b),
            (Scalar::Complex(a, b), Scalar::Complex(c, d)) => {
                let undefined = agreement == Agreement::Real && !(a.is_finite() && b.is_finite());
                undefined || float(a, c) && float(b, d)
            }
            (Scalar::Int(a), Scalar::Int(b)) => a == b || a.abs_diff(b) as f64 <= slack,
            (a, b) => a == b || slack >= 1.0,
        };
        let mut differing = want.scalars().zip(got.scalars()).enumerate().filter(|&(_, pair)| !agree(pair));
        let (at, (a, b)) = differing.next()?;
        let index = strides(want.shape()).into_iter().zip(want.shape());
        let index = index.map(|(s, &d)| (at / s.max(1)) as u64 % d.max(1)).collect();
        Some(Difference { result, index, want: a, got: b, count: 1 + differing.count(), of: want.len() })
    })
}

/// The largest distance between elements of each result; infinite where only one is finite.
pub fn spread(a: &[Tensor], b: &[Tensor]) -> Vec<f64> {
    let distance = |(x, y): (f64, f64)| match (x - y).abs() {
        _ if x == y || x.is_nan() && y.is_nan() => 0.0,
        d if d.is_nan() => f64::INFINITY,
        d => d,
    };
    let parts = |s: Scalar| match s {
        Scalar::Bool(b) => [f64::from(b), 0.0],
        Scalar::Complex(re, im) => [re, im],
        other => [other.as_f64(), 0.0],
    };
    let of = |(a, b): (&Tensor, &Tensor)| {
        let pairs = a.scalars().zip(b.scalars()).flat_map(|(x, y)| parts(x).into_iter().zip(parts(y)));
        pairs.map(distance).fold(0.0, f64::max)
    };
    a.iter().zip(b).map(of).collect()
}

/// Inputs whose floats differ from the given ones by one unit in the last place, up, down or not at all.
pub fn nudged(inputs: &[Tensor], seed: u64) -> Vec<Tensor> {
    let mut random = Random::new(seed);
    let mut nudge = |t: &Tensor| {
        let Some(bits) = significand_bits(t.elem()) else { return t.clone() };
        let unit = (1.0 - f64::from(bits)).exp2();
        let mut float = |x: f64| x * (1.0 + unit * (random.below(3) as f64 - 1.0));
        let scalar = |s| match s {
            Scalar::Float(x) => Scalar::Float(float(x)),
            Scalar::Complex(re, im) => Scalar::Complex(float(re), float(im)),
            other => other,
        };
        Tensor::from_scalars(t.elem(), t.shape(), t.scalars().map(scalar).collect::<Vec<_>>())
    };
    inputs.iter().map(&mut nudge).collect()
}

/// What a function computed, and what it told besides.
#[derive(Clone, Debug, PartialEq)]
pub struct Ran {
    pub results: Vec<Tensor>,
    pub events: Vec<Event>,
}

/// Runs a function to its end whatever its checks say, within a bound on the elements that ops visit. Tuples are taken
/// apart, tokens left out.
///
/// # Errors
/// As [`crate::run`]; [`InterpError::Limit`] beyond the bound.
pub fn run_bounded(
    module: &Module,
    function: Op,
    inputs: &[Tensor],
    max_work: u64,
) -> Result<Ran, InterpError> {
    const MAX_EVENTS: usize = 1000;
    let heard = RefCell::new(Vec::new());
    let listener = |event: report::Event| {
        if heard.borrow().len() < MAX_EVENTS {
            heard.borrow_mut().push(event);
        }
    };
    let options = Options {
        max_work: Some(max_work),
        // Ops on little data cost something, too.
        max_steps: Some(max_work / 16 + 1000),
        max_tensor_bytes: max_work.saturating_mul(16),
        listener: Some(&listener),
        ..Options::default()
    };
    let inputs = inputs.iter().cloned().map(Datum::Tensor).collect();
    let mut work: Vec<Datum> = run_values(module, function, inputs, &options)?;
    work.reverse();
    let mut results = Vec::new();
    while let Some(value) = work.pop() {
        match value {
            Datum::Tensor(tensor) => results.push(tensor),
            Datum::Tuple(parts) | Datum::Future(parts) => work.extend(parts.into_iter().rev()),
            Datum::Token => {}
        }
    }
    Ok(Ran { results, events: heard.into_inner() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn floats(elem: ElementType, values: &[f64]) -> Vec<Tensor> {
        vec![Tensor::from_floats(elem, &[values.len() as u64], values)]
    }

    #[test]
    fn significands() {
        use ElementType::*;
        let all = [(F64, 53), (F32, 24), (F16, 11), (BF16, 8), (C64, 24), (F8E4M3FN, 4), (F8E5M2, 3)];
        for (elem, bits) in all {
            assert_eq!(significand_bits(elem), Some(bits), "{elem:?}");
        }
        assert_eq!(significand_bits(I32), None);
    }

    #[test]
    fn bits_and_digits() {
        let agrees = |elem, a: &[f64], b: &[f64], agreement| {
            difference(&floats(elem, a), &floats(elem, b), agreement, None).is_none()
        };
        use Agreement::{Bits, Real};
        use ElementType::{BF16, F32};
        assert!(!agrees(F32, &[0.0], &[-0.0], Bits));
        assert!(agrees(F32, &[0.0], &[-0.0], Real));
        assert!(agrees(F32, &[f64::NAN], &[f64::NAN], Bits));
        assert!(agrees(F32, &[1000.0, 1.0], &[1000.1, 1.1], Real));
        assert!(!agrees(F32, &[1000.0, 1.0], &[1001.0, 1.0], Real));
        assert!(agrees(BF16, &[1.0], &[1.0625], Real) && !agrees(F32, &[1.0], &[1.0625], Real));
        assert!(agrees(F32, &[f64::INFINITY], &[1.0], Real), "the first is not defined there");
        assert!(!agrees(F32, &[1.0], &[f64::INFINITY], Real));
        assert!(!agrees(F32, &[1.0], &[f64::NAN], Real));
        let found = difference(
            &[Tensor::from_ints(ElementType::I32, &[2, 2], [1, 2, 3, 4])],
            &[Tensor::from_ints(ElementType::I32, &[2, 2], [1, 2, 0, 0])],
            Real,
            None,
        );
        let text = found.expect("integers are exact").to_string();
        assert_eq!(text, "element [1, 0] was 3 and is 0; 2 of 4 elements differ");
    }

    #[test]
    fn slack_is_what_nudged_inputs_make_of_results() {
        let a = floats(ElementType::F32, &[1.0, -3.0]);
        let ulps: Vec<f64> = (0..8).map(|seed| spread(&a, &nudged(&a, seed))[0]).collect();
        assert!(ulps.iter().any(|&u| u > 0.0), "{ulps:?}");
        assert!(ulps.iter().all(|&u| u <= 4.0 * 2f64.powi(-23)), "{ulps:?}");
        assert_eq!(spread(&a, &floats(ElementType::F32, &[f64::NAN, -3.0])), [f64::INFINITY]);
        let far = floats(ElementType::F32, &[1.5, -3.0]);
        assert!(difference_beyond(&a, &far, Agreement::Real, None, &[0.6]).is_none());
        assert!(difference_beyond(&a, &far, Agreement::Real, None, &[0.4]).is_some());
    }

    #[test]
    fn draws_are_reproducible_and_what_they_say() {
        let ty = TensorType::new(ElementType::F32, [200]);
        let draw = |draw| Random::new(7).tensor(&ty, draw, 1000).expect("a tensor").to_floats();
        assert_eq!(draw(Draw::Tame), draw(Draw::Tame));
        assert!(
            draw(Draw::Tame).iter().any(|x| *x < 0.0) && draw(Draw::Tame).iter().all(|x| x.abs() <= 2.25)
        );
        assert!(draw(Draw::Positive).iter().all(|x| *x >= 0.25));
        assert!(draw(Draw::Whole).iter().all(|x| x.fract() == 0.0));
        assert!(draw(Draw::Wild(25)).iter().any(|x| x.is_nan()));
        assert!(Random::new(7).tensor(&ty, Draw::Tame, 100).is_none());
        let narrow = TensorType::new(ElementType::U2, [64]);
        assert!(Random::new(7).tensor(&narrow, Draw::Whole, 100).is_some());
    }
}
