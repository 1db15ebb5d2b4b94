//! Numbers of one type as numbers of another: widening, rounding, the integer below.

use super::field::Point;
use super::pointwise::{Mode, Symbols};
use super::ratio::Ratio;
use super::scalar::Id;
use super::words::unsigned;
use crate::rules::functions::embeds;
use std::ops::{Add, Mul, Sub};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Kind, Scalar, round_to};

impl Symbols {
    /// The number that an integer is.
    fn number_of(&mut self, id: Id, elem: ElementType) -> Id {
        self.lift(&[id], &mut |s, of| {
            if let Some(value) = s.int_value(of[0], elem) {
                return s.r.s.constant(Ratio::int(value));
            }
            if let Some(&(inner, _)) = s.numbers.get(&of[0])
                && embeds(inner, elem)
            {
                return of[0];
            }
            let id = match s.number_of_parts(of[0], elem) {
                Some(id) => id,
                None => s.r.s.atom(&format!("number {elem}"), of),
            };
            s.numbers.entry(id).or_insert((elem, of[0]));
            s.narrow.entry(id).or_insert((of[0], elem.bit_width()));
            s.r.set_integral(id);
            if elem.kind() == Kind::Unsigned {
                s.r.s.set_sign(id, false);
            }
            id
        })
    }

    /// The number of a word that is put together from parts of unknown words: the bits of x from k on, below n, are
    /// `floor(x / 2^k) - 2^(n-k) floor(x / 2^n)`.
    fn number_of_parts(&mut self, id: Id, elem: ElementType) -> Option<Id> {
        let parts = self.bits.parts(self.bits.words.get(&id)?.get(..elem.bit_width() as usize)?)?;
        let signed = elem.kind() == Kind::Signed;
        if signed && parts.iter().any(|part| part.to + part.count == elem.bit_width() as usize) {
            return None;
        }
        let mut sum = Point::ZERO;
        for part in parts {
            let Some(((of, width), from)) = part.of else {
                sum = sum.add(Point::int(1 << part.to));
                continue;
            };
            if of == id {
                return None;
            }
            let word = unsigned(width as u32)?;
            for (at, place) in [(from, part.to), (from + part.count, part.to + part.count)] {
                if at >= width {
                    continue;
                }
                let by = self.literal(Scalar::Int(at as i128), word);
                let high =
                    self.pointwise(OpKind::ShiftRightLogical, &AttrDict::new(), &[word; 2], word, &[of, by]);
                let number = self.r.s.atom(&format!("number {word}"), &[high]);
                self.numbers.entry(number).or_insert((word, high));
                self.narrow.entry(number).or_insert((high, word.bit_width()));
                self.r.set_integral(number);
                self.r.s.set_sign(number, false);
                let term = self.r.s.point(number).mul(Point::int(1 << place));
                sum = if at == from { sum.add(term) } else { sum.sub(term) };
            }
        }
        Some(self.r.s.leaf(sum))
    }

    /// A real number rounded to a float type.
    pub(super) fn rounded(&mut self, id: Id, to: ElementType) -> Id {
        self.lift(&[id], &mut |s, of| {
            let id = of[0];
            if id == s.r.s.undefined || id == s.r.s.infinity || id == s.r.s.minus_infinity {
                return id;
            }
            if let Some(Scalar::Float(x)) = s.scalar(id, ElementType::F64) {
                return s.float(round_to(to, x), to);
            }
            let fits = s.fits.get(&id).is_some_and(|&e| embeds(e, to))
                || s.numbers.get(&id).is_some_and(|&(e, _)| embeds(e, to));
            if fits {
                return id;
            }
            // Rounding is the same for both signs.
            let (unit, negated) = s.r.s.signed(id);
            let mut rounded = s.unknown(&format!("round {to}"), &[unit], to);
            if negated {
                rounded = s.r.neg(rounded);
                s.fits.insert(rounded, to);
            }
            s.rounds.insert(rounded, (id, to));
            rounded
        })
    }

    pub(super) fn convert(&mut self, id: Id, from: ElementType, to: ElementType) -> Id {
        if from == to {
            return id;
        }
        let real = self.mode == Mode::Real;
        match (from.kind(), to.kind()) {
            (Kind::Bool, Kind::Float) if !real => {
                let (one, zero) = (self.float(1.0, to), self.float(0.0, to));
                self.r.s.select(id, one, zero)
            }
            (Kind::Bool, _) => id,
            (Kind::Signed | Kind::Unsigned, Kind::Bool) => {
                let zero = self.r.s.zero;
                let none = self.int_equal(id, zero, from);
                self.r.s.not(none)
            }
            (Kind::Signed | Kind::Unsigned, Kind::Signed | Kind::Unsigned) => {
                self.lift(&[id], &mut |s, of| s.convert_int(of[0], from, to))
            }
            (Kind::Signed | Kind::Unsigned, Kind::Float) if real => {
                let number = self.number_of(id, from);
                if embeds(from, to) { number } else { self.rounded(number, to) }
            }
            (Kind::Float, Kind::Float) if real => {
                if embeds(from, to) {
                    id
                } else {
                    self.rounded(id, to)
                }
            }
            (Kind::Float, Kind::Bool) if real => {
                let zero = self.r.s.zero;
                let none = self.r.equal(id, zero);
                self.r.s.not(none)
            }
            (Kind::Float, Kind::Signed | Kind::Unsigned) if real => self.lift(&[id], &mut |s, of| {
                if let Some(x) = s.scalar(of[0], ElementType::F64)
                    && let Ok(value) = tpuc_interp::apply_elementwise(
                        OpKind::Convert,
                        &AttrDict::new(),
                        &[x],
                        ElementType::F64,
                        to,
                    )
                {
                    return s.literal(value, to);
                }
                match s.numbers.get(&of[0]) {
                    Some(&(inner, of)) if inner == to || embeds(inner, to) => {
                        if inner == to {
                            of
                        } else {
                            s.convert_int(of, inner, to)
                        }
                    }
                    _ => s.unknown(&format!("truncate {to}"), of, to),
                }
            }),
            (Kind::Signed | Kind::Unsigned, Kind::Float) if embeds(from, to) => {
                self.lift(&[id], &mut |s, of| {
                    let id = s.generic(OpKind::Convert, &AttrDict::new(), &[from], to, of);
                    s.held.insert(id, (from, of[0]));
                    id
                })
            }
            (Kind::Float, Kind::Signed | Kind::Unsigned) => {
                self.lift(&[id], &mut |s, of| match s.held.get(&of[0]) {
                    Some(&(inner, of)) if inner == to => of,
                    Some(&(inner, of)) if embeds(inner, to) => s.convert_int(of, inner, to),
                    _ => s.generic(OpKind::Convert, &AttrDict::new(), &[from], to, of),
                })
            }
            // Rounding is the same for both signs.
            (Kind::Float, Kind::Float) => self.lift(&[id], &mut |s, of| {
                let none = AttrDict::new();
                match s.negations.get(&of[0]) {
                    Some(&other) if other < of[0] => {
                        let id = s.generic(OpKind::Convert, &none, &[from], to, &[other]);
                        s.negate_bits(id, to)
                    }
                    _ => s.generic(OpKind::Convert, &none, &[from], to, of),
                }
            }),
            _ => self.generic(OpKind::Convert, &AttrDict::new(), &[from], to, &[id]),
        }
    }

    /// Integers: the low bits, or the number.
    pub(super) fn convert_int(&mut self, id: Id, from: ElementType, to: ElementType) -> Id {
        if let Some(value) = self.int_value(id, from) {
            return self.int(value, to);
        }
        if to.bit_width() > from.bit_width() {
            return self.number_of(id, from);
        }
        match self.narrow.get(&id) {
            Some(&(of, width)) if to.bit_width() <= width => of,
            _ => id,
        }
    }

    /// What a rounding to integers makes of a number that is known.
    pub(super) fn whole_number(&mut self, kind: OpKind, id: Id, elem: ElementType) -> Option<Id> {
        let (wide, x) = (ElementType::F64, self.scalar(id, ElementType::F64)?);
        match tpuc_interp::apply_elementwise(kind, &AttrDict::new(), &[x], wide, wide) {
            Ok(Scalar::Float(x)) => Some(self.float(x, elem)),
            _ => None,
        }
    }

    /// The greatest integer that is not above a leaf.
    pub(super) fn floor(&mut self, id: Id, elem: ElementType) -> Id {
        if self.r.is_integral(id) {
            return id;
        }
        if let Some((rest, whole)) = self.r.without_integer(id) {
            let floor = self.real(OpKind::Floor, elem, &[rest]).unwrap_or(rest);
            return self.r.add(floor, whole);
        }
        self.whole_number(OpKind::Floor, id, elem).unwrap_or_else(|| {
            let floor = self.r.s.atom(OpKind::Floor.name(), &[id]);
            self.r.set_floor(floor, id);
            floor
        })
    }
}
