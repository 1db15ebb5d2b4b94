//! Element-wise ops on scalars.

use super::bits::{Bit, Bits};
use super::comparisons::direction;
use super::field::{Point, Points};
use super::ratio::{Ratio, parts};
use super::real::Reals;
use super::scalar::{Condition, Id, Scalars};
use rustc_hash::FxHashMap;
use std::ops::{Add, Mul, Neg, Sub};
use tpuc_ir::{AttrDict, OpKind, Trait};
use tpuc_tensor::{ElementType, Kind, Scalar};

/// When two functions are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The same bits (any NaN is any other).
    Exact,
    /// Floats are real numbers; equal wherever both sides are defined. Rounding to a narrower type stays a function
    /// of its own.
    Real,
}

/// All scalars of a proof.
pub struct Symbols {
    pub r: Reals,
    pub mode: Mode,
    /// Maxima of minima: what a scalar is the maximum of.
    pub(super) lattices: FxHashMap<(Id, Option<ElementType>), Vec<Vec<Id>>>,
    /// Scalars that are the number that an integer of a type is.
    pub(super) numbers: FxHashMap<Id, (ElementType, Id)>,
    /// Rows in increasing order, by their values in the order of their names.
    pub(super) sorted: FxHashMap<(Vec<Id>, ElementType), Vec<Id>>,
    /// Positions that sorting moves something from, as the weights of all places of the row.
    pub(super) ranks: FxHashMap<Id, Vec<Point>>,
    /// What a value is the bits of.
    pub(super) bitcasts: FxHashMap<(Id, ElementType), (ElementType, Id)>,
    /// Integers that are functions of the bits of others.
    masks: FxHashMap<Id, Id>,
    /// Numbers that are rounded, what they are of, and the type they are rounded to.
    pub(super) rounds: FxHashMap<Id, (Id, ElementType)>,
    /// Real numbers that a float type holds.
    pub(super) fits: FxHashMap<Id, ElementType>,
    /// Floats with known bits, and floats with their negations, when bits count.
    pub(super) floats: FxHashMap<Id, f64>,
    pub(super) negations: FxHashMap<Id, Id>,
    /// Floats that are the size of another, when bits count.
    pub(super) sizes: FxHashMap<Id, Id>,
    /// Floats that are another times a power of two.
    pub(super) scaled: FxHashMap<Id, (Id, f64)>,
    /// Integers and truth values by their bits, and the bits of what is unknown.
    pub(super) bits: Bits,
    pub(super) own_bits: FxHashMap<(Id, usize), Bit>,
    pub(super) condition_bits: FxHashMap<u32, Bit>,
    /// Integers that are compared with zero, and what they are the difference of.
    pub(super) differences: FxHashMap<Id, (Id, Id)>,
    /// Integers that are polynomials of widened ones, as polynomials of those before, and their width.
    pub(super) narrow: FxHashMap<Id, (Id, u32)>,
    /// Maxima and minima of up to so many values are choices.
    pub(super) cases: usize,
    /// Whether sorted rows of few values are lattice terms.
    pub(super) networks: bool,
    /// Whether what depends on several integers is at a place is one condition on their bits.
    pub(super) singles: bool,
    /// Integers that a float type holds, when bits count.
    pub(super) held: FxHashMap<Id, (ElementType, Id)>,
}

impl Symbols {
    pub fn new(mode: Mode) -> Self {
        Self::with(mode, Reals::default())
    }
    /// The same unknowns at another random point, where square roots are those of the field, of any sign.
    pub fn sample(mode: Mode, seed: u64) -> Self {
        let mut r = Reals::default();
        r.s = Scalars::with_points(Points::seeded(seed));
        r.s.roots = Some(Points::seeded(!seed));
        Self::with(mode, r)
    }
    fn with(mode: Mode, r: Reals) -> Self {
        Self {
            r,
            mode,
            lattices: FxHashMap::default(),
            numbers: FxHashMap::default(),
            sorted: FxHashMap::default(),
            ranks: FxHashMap::default(),
            bitcasts: FxHashMap::default(),
            masks: FxHashMap::default(),
            fits: FxHashMap::default(),
            rounds: FxHashMap::default(),
            floats: FxHashMap::default(),
            negations: FxHashMap::default(),
            sizes: FxHashMap::default(),
            scaled: FxHashMap::default(),
            bits: Bits::default(),
            own_bits: FxHashMap::default(),
            condition_bits: FxHashMap::default(),
            differences: FxHashMap::default(),
            narrow: FxHashMap::default(),
            cases: 0,
            networks: false,
            singles: false,
            held: FxHashMap::default(),
        }
    }
    pub fn s(&mut self) -> &mut Scalars {
        &mut self.r.s
    }

    /// What was used of what is known of scalars, beyond their values in the field.
    pub fn laws(&self) -> Vec<(String, usize)> {
        let rows = [
            (
                "products keep their factors: roots, powers, logarithms, exponentials",
                self.r.special_products(),
            ),
            ("conditions of decision diagrams", self.r.s.condition_count()),
            ("maxima and minima as lattice terms", self.lattices.len()),
            ("integers and truth values as functions of their bits", self.bits.named.len()),
            ("integers as real numbers", self.numbers.len()),
        ];
        rows.into_iter().filter(|(_, n)| *n > 0).map(|(law, n)| (law.to_string(), n)).collect()
    }

    /// An unknown of a type.
    pub fn unknown(&mut self, name: &str, of: &[Id], elem: ElementType) -> Id {
        let atom = self.r.s.atom(name, of);
        if elem.is_bool() {
            return self.r.s.condition(Condition::Atom(atom));
        }
        if elem.is_float() && self.mode == Mode::Real {
            self.fits.insert(atom, elem);
        }
        atom
    }

    /// A literal of a type that is not complex.
    pub fn literal(&mut self, value: Scalar, elem: ElementType) -> Id {
        match value {
            Scalar::Bool(b) => self.r.s.bool(b),
            Scalar::Int(i) => self.int(i, elem),
            Scalar::Float(x) | Scalar::Complex(x, _) => self.float(x, elem),
        }
    }

    /// Integers are kept as the signed number of their width.
    pub(super) fn int(&mut self, value: i128, elem: ElementType) -> Id {
        let width = elem.bit_width();
        let value = value.rem_euclid(1 << width);
        let value = if value >= 1 << (width - 1) { value - (1 << width) } else { value };
        self.r.s.constant(Ratio::int(value))
    }
    /// The value of a known integer in its type.
    pub fn int_value(&self, id: Id, elem: ElementType) -> Option<i128> {
        let value = self.r.s.known(id).filter(|r| r.is_int())?.num;
        // A scalar may be shared with a wider type.
        let (width, value) = (elem.bit_width(), value.rem_euclid(1 << elem.bit_width()));
        let negative = elem.kind() != Kind::Unsigned && value >= 1 << (width - 1);
        Some(if negative { value - (1 << width) } else { value })
    }

    pub(super) fn float(&mut self, x: f64, elem: ElementType) -> Id {
        if self.mode == Mode::Exact {
            let bits = if x.is_nan() { f64::NAN.to_bits() } else { x.to_bits() };
            let id = self.r.s.atom(&format!("{elem} {bits:x}"), &[]);
            self.floats.insert(id, x);
            return id;
        }
        if x.is_nan() {
            return self.r.s.undefined;
        }
        if x.is_infinite() {
            return if x > 0.0 { self.r.s.infinity } else { self.r.s.minus_infinity };
        }
        match Ratio::from_f64(x) {
            Some(r) => self.r.s.constant(r),
            None => {
                let (mantissa, exponent) = parts(x);
                let point = Point::int(mantissa.into()).mul(Point::power_of_two(exponent));
                let id = self.r.s.leaf(point);
                if x > 0.0 {
                    self.r.s.set_sign(id, true);
                }
                id
            }
        }
    }

    /// The value of a leaf that is known.
    pub(super) fn scalar(&self, id: Id, elem: ElementType) -> Option<Scalar> {
        match elem.kind() {
            Kind::Bool if id == self.r.s.one || id == self.r.s.zero => Some(Scalar::Bool(id == self.r.s.one)),
            Kind::Signed | Kind::Unsigned => Some(Scalar::Int(self.int_value(id, elem)?)),
            Kind::Float if self.mode == Mode::Exact => Some(Scalar::Float(*self.floats.get(&id)?)),
            Kind::Float => {
                let r = self.r.s.known(id)?;
                Some(Scalar::Float(r.to_f64())).filter(|_| Ratio::from_f64(r.to_f64()) == Some(r))
            }
            _ => None,
        }
    }

    /// One element of an element-wise op. Complex types are taken apart by the caller.
    pub fn pointwise(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        elems: &[ElementType],
        out: ElementType,
        of: &[Id],
    ) -> Id {
        let found = self.element(kind, attrs, elems, out, of);
        if out.is_integer() || out.is_bool() {
            self.settled(kind, direction(attrs), elems, out, of, found)
        } else {
            found
        }
    }

    fn element(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        elems: &[ElementType],
        out: ElementType,
        of: &[Id],
    ) -> Id {
        use OpKind as K;
        let elem = *elems.last().unwrap_or(&out);
        if kind == K::Select {
            return self.r.s.select(of[0], of[1], of[2]);
        }
        if kind == K::Clamp {
            let low = self.pointwise(K::Maximum, attrs, &[elem, elem], out, &[of[0], of[1]]);
            return self.pointwise(K::Minimum, attrs, &[elem, elem], out, &[low, of[2]]);
        }
        if kind == K::Convert {
            return self.convert(of[0], elem, out);
        }
        if kind == K::ReducePrecision
            && self.mode == Mode::Real
            && let Some(to) = reduced_to(attrs, elem)
        {
            return if to == elem { of[0] } else { self.rounded(of[0], to) };
        }
        // The same range and fewer digits: rounding there and back.
        if kind == K::ReducePrecision
            && let Some(to) = reduced_to(attrs, elem)
        {
            if to == elem {
                return of[0];
            }
            let narrow = self.convert(of[0], elem, to);
            return self.convert(narrow, to, elem);
        }
        if kind == K::BitcastConvert && elem.bit_width() == out.bit_width() {
            return self.same_bits(of[0], elem, out);
        }
        if let (K::Compare, Some(direction)) = (kind, direction(attrs)) {
            return self.compare(direction, attrs, elem, of[0], of[1]);
        }
        match elem.kind() {
            Kind::Bool => self.boolean(kind, of),
            Kind::Signed | Kind::Unsigned => self.integer(kind, elem, of),
            Kind::Float if self.mode == Mode::Real => self.real(kind, elem, of),
            Kind::Float => self.exact(kind, elem, of),
            Kind::Complex => None,
        }
        .unwrap_or_else(|| self.generic(kind, attrs, elems, out, of))
    }

    /// An op of which nothing is known but that it is a function.
    pub(super) fn generic(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        elems: &[ElementType],
        out: ElementType,
        of: &[Id],
    ) -> Id {
        let elem = *elems.last().unwrap_or(&out);
        let name = format!("{} {attrs:?} {elems:?} {out}", kind.name());
        self.lift(of, &mut |s, of| {
            let known: Option<Vec<Scalar>> = of.iter().zip(elems).map(|(&id, &e)| s.scalar(id, e)).collect();
            // A function of real numbers is rounded where it is evaluated.
            let exact = s.mode == Mode::Exact || !out.is_float() && !elem.is_float();
            if let Some(known) = known.filter(|_| exact)
                && let Ok(value) = tpuc_interp::apply_elementwise(kind, attrs, &known, elem, out)
            {
                return s.literal(value, out);
            }
            let mut of = of.to_vec();
            if kind.has(Trait::Commutative) && of.len() == 2 {
                of.sort_unstable();
            }
            s.unknown(&name, &of, out)
        })
    }

    pub fn lift(&mut self, of: &[Id], f: &mut dyn FnMut(&mut Self, &[Id]) -> Id) -> Id {
        if of.iter().all(|&id| self.r.s.is_leaf(id)) {
            return f(self, of);
        }
        if self.r.s.too_large(of) {
            let flat: Vec<Id> = of.iter().map(|&id| self.r.s.flat(id)).collect();
            return f(self, &flat);
        }
        let (var, hi, lo) = self.r.s.split(of);
        let (hi, lo) = (self.lift(&hi, f), self.lift(&lo, f));
        self.r.s.choose(var, hi, lo)
    }

    fn boolean(&mut self, kind: OpKind, of: &[Id]) -> Option<Id> {
        use OpKind as K;
        let s = &mut self.r.s;
        Some(match kind {
            K::Not => s.not(of[0]),
            K::And | K::Multiply | K::Minimum => s.and(of[0], of[1]),
            K::Or | K::Add | K::Maximum => s.or(of[0], of[1]),
            K::Xor => s.xor(of[0], of[1]),
            _ => return None,
        })
    }

    fn integer(&mut self, kind: OpKind, elem: ElementType, of: &[Id]) -> Option<Id> {
        use OpKind as K;
        Some(match kind {
            K::Add => self.ring(elem, of, |x, y| x.add(y), |x, y| x.add(y)),
            K::Multiply => self.ring(elem, of, |x, y| x.mul(y), |x, y| x.mul(y)),
            K::Subtract => {
                let minus = self.integer(K::Negate, elem, &of[1..])?;
                self.integer(K::Add, elem, &[of[0], minus])?
            }
            K::Negate => {
                let minus = self.int(-1, elem);
                self.integer(K::Multiply, elem, &[minus, of[0]])?
            }
            K::ChloSquare => self.integer(K::Multiply, elem, &[of[0], of[0]])?,
            K::Maximum | K::Minimum => self.lattice(kind == K::Maximum, elem, of),
            K::Abs if elem.kind() == Kind::Signed => {
                let (zero, minus) = (self.r.s.zero, self.integer(K::Negate, elem, of)?);
                let less = self.int_less(of[0], zero, elem);
                self.r.s.select(less, minus, of[0])
            }
            K::Sign if elem.kind() == Kind::Signed => self.sign(of[0], elem),
            K::And | K::Or | K::Xor | K::Not => self.bitwise(kind, elem, of),
            K::ShiftLeft => {
                let Some(by) = self.int_value(of[1], ElementType::U64).filter(|_| self.r.s.is_leaf(of[1]))
                else {
                    // A product with a power of two, which is zero when it is beyond the type.
                    let one = self.r.s.one;
                    let power = self.generic(kind, &AttrDict::new(), &[elem; 2], elem, &[one, of[1]]);
                    return self.integer(K::Multiply, elem, &[of[0], power]);
                };
                if by >= elem.bit_width().into() {
                    return Some(self.r.s.zero);
                }
                let factor = self.int(1 << by, elem);
                self.integer(K::Multiply, elem, &[of[0], factor])?
            }
            K::ShiftRightArithmetic | K::ShiftRightLogical if of[1] == self.r.s.zero => of[0],
            K::ShiftRightLogical
                if self.int_value(of[1], elem).is_some_and(|k| k < 0 || k >= elem.bit_width().into()) =>
            {
                self.r.s.zero
            }
            K::Divide if of[1] == self.r.s.one => of[0],
            K::Remainder if of[1] == self.r.s.one => self.r.s.zero,
            K::Power => {
                let n = self.int_value(of[1], elem).filter(|n| (0..=64).contains(n))?;
                let mut power = self.int(1, elem);
                for _ in 0..n {
                    power = self.integer(K::Multiply, elem, &[power, of[0]])?;
                }
                power
            }
            _ => return None,
        })
    }

    /// A polynomial op on integers: as in the integers, which is as good for any modulus.
    fn ring(
        &mut self,
        elem: ElementType,
        of: &[Id],
        number: fn(Ratio, Ratio) -> Option<Ratio>,
        point: fn(Point, Point) -> Point,
    ) -> Id {
        self.lift(of, &mut |s, of| {
            if let (Some(x), Some(y)) = (s.r.s.known(of[0]), s.r.s.known(of[1]))
                && let Some(value) = number(x, y)
            {
                return s.int(value.num, elem);
            }
            let value = point(s.r.s.point(of[0]), s.r.s.point(of[1]));
            let id = s.r.s.leaf(value);
            let low = |s: &Self, id: Id| s.narrow.get(&id).copied().unwrap_or((id, u32::MAX));
            let ((x, a), (y, b)) = (low(s, of[0]), low(s, of[1]));
            if a.min(b) < u32::MAX {
                let value = point(s.r.s.point(x), s.r.s.point(y));
                let narrow = s.r.s.leaf(value);
                s.narrow.insert(id, (narrow, a.min(b)));
            }
            id
        })
    }

    /// `a < b` of integers.
    pub(super) fn int_less(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        self.lift(&[a, b], &mut |s, of| {
            let [a, b] = [of[0], of[1]];
            let (low, high) = elem.int_range().unwrap_or((0, 0));
            let (x, y) = (s.int_value(a, elem), s.int_value(b, elem));
            match (x, y) {
                (Some(x), Some(y)) => return s.r.s.bool(x < y),
                (Some(x), _) if x == high => return s.r.s.zero,
                (_, Some(y)) if y == low => return s.r.s.zero,
                (_, Some(y)) if s.ranks.get(&a).is_some_and(|of| y <= 0 || y >= of.len() as i128) => {
                    return s.r.s.bool(y > 0);
                }
                (Some(x), _) if s.ranks.get(&b).is_some_and(|of| x < 0 || x + 1 >= of.len() as i128) => {
                    return s.r.s.bool(x < 0);
                }
                _ if a == b => return s.r.s.zero,
                _ => {}
            }
            let equal = s.int_equal(a, b, elem);
            let (first, second) = (a.min(b), a.max(b));
            let less = s.r.s.condition(Condition::Less(first, second, elem));
            let less = s.ranged(less);
            let less = if first == a { less } else { s.r.s.not(less) };
            let differ = s.r.s.not(equal);
            s.r.s.and(differ, less)
        })
    }

    pub(super) fn int_equal(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        self.lift(&[a, b], &mut |s, of| {
            let point = s.r.s.point(of[0]).sub(s.r.s.point(of[1]));
            let d = s.r.s.leaf(point);
            match s.r.s.known(d) {
                Some(r) if r.is_int() => s.r.s.bool(r.num.rem_euclid(1 << elem.bit_width()) == 0),
                _ => {
                    let (d, _) = s.r.s.signed(d);
                    s.differences.entry(d).or_insert((of[0], of[1]));
                    let zero = s.r.s.condition(Condition::Zero(d, Some(elem)));
                    s.ranged(zero)
                }
            }
        })
    }

    fn sign(&mut self, a: Id, elem: ElementType) -> Id {
        let (zero, one) = (self.r.s.zero, self.r.s.one);
        let minus = self.r.s.constant(Ratio::int(-1));
        let (negative, none) = if elem.is_float() {
            (self.r.less(a, zero), self.r.equal(a, zero))
        } else {
            (self.int_less(a, zero, elem), self.int_equal(a, zero, elem))
        };
        let nonzero = self.r.s.select(negative, minus, one);
        self.r.s.select(none, zero, nonzero)
    }

    /// Any one bit of an integer.
    fn bit(&mut self, id: Id) -> Id {
        if let Some(&bits) = self.masks.get(&id) {
            return bits;
        }
        let point = Point::int(-1).sub(self.r.s.point(id));
        let complement = self.r.s.leaf(point);
        let minus = self.r.s.constant(Ratio::int(-1));
        if id == self.r.s.zero || id == minus {
            return self.r.s.bool(id == minus);
        }
        let flipped = self.r.s.point(complement).key() < self.r.s.point(id).key();
        let bit = self.r.s.condition(Condition::Bit(if flipped { complement } else { id }));
        if flipped { self.r.s.not(bit) } else { bit }
    }

    fn bitwise(&mut self, kind: OpKind, elem: ElementType, of: &[Id]) -> Id {
        self.lift(of, &mut |s, of| {
            let values: Option<Vec<i128>> = of.iter().map(|&id| s.int_value(id, elem)).collect();
            if let Some(v) = values {
                let value = match kind {
                    OpKind::And => v[0] & v[1],
                    OpKind::Or => v[0] | v[1],
                    OpKind::Xor => v[0] ^ v[1],
                    _ => !v[0],
                };
                return s.int(value, elem);
            }
            let bits: Vec<Id> = of.iter().map(|&id| s.bit(id)).collect();
            let result = match kind {
                OpKind::And => s.r.s.and(bits[0], bits[1]),
                OpKind::Or => s.r.s.or(bits[0], bits[1]),
                OpKind::Xor => s.r.s.xor(bits[0], bits[1]),
                _ => s.r.s.not(bits[0]),
            };
            s.of_bits(result, elem)
        })
    }

    fn of_bits(&mut self, bits: Id, elem: ElementType) -> Id {
        if bits == self.r.s.zero || bits == self.r.s.one {
            return self.int(if bits == self.r.s.one { -1 } else { 0 }, elem);
        }
        match self.r.s.as_condition(bits) {
            Some((Condition::Bit(id), true)) => id,
            Some((Condition::Bit(id), false)) => {
                let point = Point::int(-1).sub(self.r.s.point(id));
                self.r.s.leaf(point)
            }
            _ => {
                let id = self.r.s.atom("bits", &[bits]);
                self.masks.insert(id, bits);
                id
            }
        }
    }

    pub(super) fn real(&mut self, kind: OpKind, elem: ElementType, of: &[Id]) -> Option<Id> {
        use OpKind as K;
        let r = &mut self.r;
        let (a, b) = (of[0], of.get(1).copied().unwrap_or(of[0]));
        let (one, half) = (r.s.one, Ratio { num: 1, den: 2 });
        Some(match kind {
            K::Add => r.add(a, b),
            K::Subtract => r.sub(a, b),
            K::Multiply => r.mul(a, b),
            K::Divide => r.div(a, b),
            K::Negate => r.neg(a),
            K::ChloSquare => r.mul(a, a),
            K::Abs => r.abs(a),
            K::Sign => self.sign(a, elem),
            K::Sqrt => r.power(a, half),
            K::Rsqrt => r.power(a, half.neg()),
            K::Cbrt => r.power(a, Ratio { num: 1, den: 3 }),
            K::Exponential => r.exp(a),
            K::ExponentialMinusOne => {
                let e = r.exp(a);
                r.sub(e, one)
            }
            K::Log => r.log(a),
            K::LogPlusOne => {
                let sum = r.add(one, a);
                r.log(sum)
            }
            K::Logistic => {
                let minus = r.neg(a);
                let e = r.exp(minus);
                let sum = r.add(one, e);
                r.inverse(sum)
            }
            K::Tanh | K::ChloSinh | K::ChloCosh => {
                let minus = r.neg(a);
                let (up, down) = (r.exp(a), r.exp(minus));
                let (sum, difference) = (r.add(up, down), r.sub(up, down));
                let two = r.add(one, one);
                match kind {
                    K::Tanh => r.div(difference, sum),
                    K::ChloSinh => r.div(difference, two),
                    _ => r.div(sum, two),
                }
            }
            K::Sine | K::Cosine | K::Tan => {
                let (sin, cos) = (r.lift1(a, |r, a| r.sin_cos(a).0), r.lift1(a, |r, a| r.sin_cos(a).1));
                match kind {
                    K::Sine => sin,
                    K::Cosine => cos,
                    _ => r.div(sin, cos),
                }
            }
            K::Power => r.lift2(a, b, |r, a, b| match r.s.known(b) {
                Some(e) => r.power(a, e),
                None => r.power_unknown(a, b),
            }),
            K::Maximum | K::Minimum => self.lattice(kind == K::Maximum, elem, of),
            K::Remainder => self.remainder(elem, a, b)?,
            K::Atan2 => self.lift(of, &mut |s, of| s.angle(elem, of[0], of[1])),
            K::IsFinite => self.lift(of, &mut |s, of| s.finite(elem, of[0])),
            K::ChloErfc => {
                let erf = self.real(K::ChloErf, elem, of)?;
                self.r.sub(one, erf)
            }
            // Odd functions of which nothing else is known.
            K::ChloErf | K::ChloErfInv | K::ChloAsinh | K::ChloAtan | K::ChloAsin | K::ChloAtanh => self
                .lift(of, &mut |s, of| match s.r.s.signed(of[0]) {
                    (zero, _) if zero == s.r.s.zero => zero,
                    (minus, true) => {
                        let value = s.generic(kind, &AttrDict::new(), &[elem], elem, &[minus]);
                        s.r.neg(value)
                    }
                    (id, false) => s.generic(kind, &AttrDict::new(), &[elem], elem, &[id]),
                }),
            // ceil(x) = -floor(-x)
            K::Ceil => {
                let minus = r.neg(a);
                let floor = self.real(K::Floor, elem, &[minus])?;
                self.r.neg(floor)
            }
            // floor(-x) = -floor(x) where x is an integer, else one less
            K::Floor if self.cases > 0 => self.lift(of, &mut |s, of| {
                let (id, negated) = match s.r.without_integer(of[0]) {
                    None if !s.r.is_integral(of[0]) => s.r.s.signed(of[0]),
                    _ => (of[0], false),
                };
                let floor = s.floor(id, elem);
                if !negated {
                    return floor;
                }
                let (whole, minus) = (s.r.equal(id, floor), s.r.neg(floor));
                let below = s.r.sub(minus, one);
                s.r.s.select(whole, minus, below)
            }),
            K::Floor => self.lift(of, &mut |s, of| s.floor(of[0], elem)),
            K::RoundNearestAfz | K::RoundNearestEven => self.lift(of, &mut |s, of| {
                if s.r.is_integral(of[0]) {
                    return of[0];
                }
                if let (minus, true) = s.r.s.signed(of[0]) {
                    // Ties are broken alike on both sides of zero.
                    let round = s.real(kind, elem, &[minus]).unwrap_or(minus);
                    return s.r.neg(round);
                }
                s.whole_number(kind, of[0], elem).unwrap_or_else(|| {
                    let id = s.r.s.atom(kind.name(), of);
                    s.r.set_integral(id);
                    id
                })
            }),
            _ => return None,
        })
    }
}

/// The type whose precision numbers are reduced to, when that has the range of the one that they have.
fn reduced_to(attrs: &AttrDict, elem: ElementType) -> Option<ElementType> {
    let bits = |name: &str| attrs.get(name)?.as_int();
    let (exponent, mantissa) = (bits("exponent_bits")?, bits("mantissa_bits")?);
    [elem, ElementType::BF16].into_iter().find(|to| {
        let format =
            |e: ElementType| e.float_format().map(|f| (f.exponent_bits.into(), f.mantissa_bits.into()));
        let range = format(elem).map(|f: (i64, i64)| f.0);
        format(*to) == Some((exponent, mantissa)) && range == Some(exponent)
    })
}
