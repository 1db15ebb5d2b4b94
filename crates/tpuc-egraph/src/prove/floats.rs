//! Floats by their bits: what comparisons with them depend on, and floats of which the bits are known to be another's.
//!
//! Whether a float is a number, and how it compares, are functions of its bits, in which signs of NaN and their payloads
//! do not count. So a test of bits and a comparison are one condition: `x != x` is `(bits(x) & ~sign) > bits(inf)`.

use super::bits::{Bit, Bits, NO, Word, YES};
use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use super::words::unsigned;
use tpuc_ir::attr::ComparisonDirection as Direction;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// The signed integers of a width.
fn signed(width: usize) -> Option<ElementType> {
    use ElementType as E;
    [E::I8, E::I16, E::I32, E::I64].into_iter().find(|elem| elem.bit_width() as usize == width)
}

/// The bits of infinity, of formats that have one and are as wide as an integer.
fn infinity(elem: ElementType) -> Option<i128> {
    use ElementType as E;
    let format = elem.float_format().filter(|_| matches!(elem, E::F16 | E::BF16 | E::F32 | E::F64))?;
    Some(((1 << format.exponent_bits) - 1) << format.mantissa_bits)
}

impl Symbols {
    /// The bits of a float, but for the sign and payload of NaN.
    fn float_word(&mut self, id: Id, elem: ElementType) -> Option<Word> {
        let to = unsigned(elem.bit_width())?;
        if let Some(&x) = self.floats.get(&id) {
            let value = Tensor::from_scalars(elem, &[], [Scalar::Float(x)]);
            let bits = value.bytes().iter().rev().fold(0, |bits, &byte| bits << 8 | i128::from(byte));
            return Some(Bits::constant(bits, elem.bit_width() as usize));
        }
        // Signs are taken off one by one: each is of an earlier value.
        if let Some(&of) = self.sizes.get(&id) {
            let mut word = self.float_word(of, elem)?;
            *word.last_mut()? = NO;
            return Some(word);
        }
        if let Some(&of) = self.negations.get(&id).filter(|of| **of < id) {
            let mut word = self.float_word(of, elem)?;
            let top = word.last_mut()?;
            *top = self.bits.not(*top)?;
            return Some(word);
        }
        let bits = self.same_bits(id, elem, to);
        if self.r.s.is_leaf(bits) { self.word(bits, to) } else { None }
    }

    /// A comparison of two floats in the order of numbers.
    fn float_order(&mut self, direction: Direction, elem: ElementType, a: Id, b: Id) -> Option<Bit> {
        let top = elem.bit_width() as usize - 1;
        let limit = Bits::constant(infinity(elem)?, top);
        let (a, b) = (self.float_word(a, elem)?, self.float_word(b, elem)?);
        let bits = &mut self.bits;
        let ([a, b], [s, t]) = ([&a[..top], &b[..top]], [a[top], b[top]]);
        let (x, y) = (bits.less(&limit, a, false)?, bits.less(&limit, b, false)?);
        let (x, y) = (bits.not(x)?, bits.not(y)?);
        let numbers = bits.choose(x, y, NO)?;
        let same = bits.equal(a, b)?;
        let zero = bits.equal(a, &Bits::constant(0, top))?;
        let zeros = bits.choose(zero, same, NO)?;
        let signs = {
            let other = bits.not(t)?;
            bits.choose(s, t, other)?
        };
        let alike = bits.choose(same, signs, NO)?;
        let equal = bits.choose(zeros, YES, alike)?;
        let (up, down) = (bits.less(a, b, false)?, bits.less(b, a, false)?);
        // Of one sign by size; of two the negative one first, unless both are zero.
        let both = bits.choose(s, down, up)?;
        let apart = bits.not(zeros)?;
        let apart = bits.choose(s, apart, NO)?;
        let less = bits.choose(signs, both, apart)?;
        let found = match direction {
            Direction::Eq => equal,
            Direction::Lt => less,
            Direction::Le => bits.choose(less, YES, equal)?,
            _ => return None,
        };
        bits.choose(numbers, found, NO)
    }

    /// A condition on floats that was found, or what else stands for a condition on the same bits.
    fn settled_condition(&mut self, found: Id, bit: Bit) -> Id {
        if bit <= YES {
            return self.r.s.bool(bit == YES);
        }
        let elem = ElementType::I1;
        if let Some(&id) = self.bits.named.get(&(elem, vec![bit])) {
            return id;
        }
        if let Some(not) = self.bits.not(bit)
            && let Some(&id) = self.bits.named.get(&(elem, vec![not]))
        {
            return self.r.s.not(id);
        }
        if let Some((_, var, ..)) = self.r.s.branch_of(found) {
            self.condition_bits.entry(var).or_insert(bit);
        }
        self.bits.words.entry(found).or_insert_with(|| vec![bit]);
        self.bits.named.insert((elem, vec![bit]), found);
        found
    }

    /// A comparison of leaves as a function of their bits.
    pub(super) fn compared_by_bits(
        &mut self,
        direction: Direction,
        elem: ElementType,
        a: Id,
        b: Id,
        found: Id,
    ) -> Id {
        self.bits.open();
        match self.float_order(direction, elem, a, b) {
            Some(bit) => self.settled_condition(found, bit),
            None => found,
        }
    }

    /// Whether a leaf is a number, as a function of its bits.
    pub(super) fn finite_by_bits(&mut self, elem: ElementType, id: Id, found: Id) -> Id {
        self.bits.open();
        let top = elem.bit_width() as usize - 1;
        let bit = infinity(elem).and_then(|limit| {
            let limit = Bits::constant(limit, top);
            let word = self.float_word(id, elem)?;
            self.bits.less(&word[..top], &limit, false)
        });
        bit.map_or(found, |bit| self.settled_condition(found, bit))
    }

    /// The size of a float whose bits count.
    pub(super) fn absolute_bits(&mut self, id: Id, elem: ElementType) -> Id {
        if self.sizes.contains_key(&id) {
            return id;
        }
        let of = self.negations.get(&id).map_or(id, |&other| other.min(id));
        if self.sizes.contains_key(&of) {
            return of;
        }
        let size = self.generic(OpKind::Abs, &AttrDict::new(), &[elem], elem, &[of]);
        if !self.floats.contains_key(&size) {
            self.sizes.insert(size, of);
        }
        size
    }

    /// A float with the bits of another but for the sign, or of a narrower one of the same range and zeros.
    pub(super) fn float_of_bits(&mut self, id: Id, from: ElementType, to: ElementType) -> Option<Id> {
        let width = (from.bit_width() as usize).clamp(1, 64);
        if !from.is_integer() || !to.is_float() || width == 1 {
            return None;
        }
        let word = self.bits.words.get(&id).filter(|w| w.len() >= width)?[..width].to_vec();
        if to == ElementType::F32 && word[..16].iter().all(|&bit| bit == NO) {
            let (owner, 0) = self.bits.owner(word[16])? else { return None };
            let &(narrow, of) = self.bitcasts.get(&(owner.0, ElementType::U16))?;
            let own = self.word(owner.0, ElementType::U16)?;
            let fits = narrow == ElementType::BF16 && own[..] == word[16..];
            return fits.then(|| self.pointwise(OpKind::Convert, &AttrDict::new(), &[narrow], to, &[of]));
        }
        let (owner, 0) = self.bits.owner(word[0])? else { return None };
        let &(float, of) = self.bitcasts.get(&(owner.0, from)).filter(|of| of.0 == to)?;
        let own = self.word(owner.0, from)?;
        let (&top, low) = word.split_last()?;
        if own.len() < width || low != &own[..width - 1] {
            return None;
        }
        let (none, elems) = (AttrDict::new(), [float]);
        if self.bits.not(own[width - 1]) == Some(top) {
            return Some(self.pointwise(OpKind::Negate, &none, &elems, float, &[of]));
        }
        let size = self.pointwise(OpKind::Abs, &none, &elems, float, &[of]);
        if top == NO {
            return Some(size);
        }
        let minus = self.pointwise(OpKind::Negate, &none, &elems, float, &[size]);
        if top == YES || self.mode == Mode::Real {
            return (top == YES).then_some(minus);
        }
        // The sign of another word.
        let (other, place) = self.bits.owner(top)?;
        if place + 1 != other.1 {
            return None;
        }
        let elem = signed(other.1)?;
        let zero = self.r.s.zero;
        let negative = self.int_less(other.0, zero, elem);
        Some(self.r.s.select(negative, minus, size))
    }
}
