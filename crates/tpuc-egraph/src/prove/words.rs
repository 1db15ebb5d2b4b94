//! Scalars and their words: what two integers or truth values of the same bits have in common.

use super::bits::{Bit, Bits, NO, Word, YES, value};
use super::pointwise::Symbols;
use super::scalar::{Condition, Id, Scalars};
use super::tensor::Symbolic;
use tpuc_ir::attr::ComparisonDirection as Direction;
use tpuc_ir::{AttrDict, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar};

/// The unsigned integers of a width.
pub(super) fn unsigned(width: u32) -> Option<ElementType> {
    use ElementType as E;
    [E::U8, E::U16, E::U32, E::U64].into_iter().find(|elem| elem.bit_width() == width)
}

impl Symbols {
    /// The scalar that stands for the result of an op on integers and truth values: the first one with the same bits,
    /// else the one that was found otherwise.
    pub(super) fn settled(
        &mut self,
        kind: OpKind,
        direction: Option<Direction>,
        elems: &[ElementType],
        out: ElementType,
        of: &[Id],
        found: Id,
    ) -> Id {
        let Some(width) = Bits::width(out) else { return found };
        let known = |s: &Self, id: Id| s.r.s.known(id).is_some();
        if known(self, found)
            || found == self.r.s.undefined
            || elems.iter().any(|&e| Bits::width(e).is_none())
            || of.iter().all(|&id| known(self, id))
        {
            return found;
        }
        self.bits.open();
        let words: Option<Vec<Word>> = of.iter().zip(elems).map(|(&id, &e)| self.word(id, e)).collect();
        let from = if kind == OpKind::Select { out } else { elems[0] };
        let Some(bits) = words.and_then(|words| self.bits.op(kind, direction, from, out, &words)) else {
            return found;
        };
        let mut word = Word::with_capacity(width);
        for (k, bit) in bits.into_iter().enumerate() {
            let bit = match bit {
                Some(bit) => Some(bit),
                None => self.own_bit(found, out, k),
            };
            let Some(bit) = bit else { return found };
            word.push(bit);
        }
        if let Some(number) = value(&word) {
            let number = if out.is_bool() { Scalar::Bool(number == 1) } else { Scalar::Int(number) };
            return self.literal(number, out);
        }
        let id = *self.bits.named.entry((out, word.clone())).or_insert(found);
        let kept = self.bits.words.entry(found).or_default();
        if kept.len() < word.len() {
            *kept = word;
        }
        id
    }

    /// Whether two integers or truth values have the same bits.
    pub(super) fn same_word(&mut self, a: Id, b: Id, elem: ElementType) -> bool {
        if elem.is_float() || elem.is_complex() {
            return false;
        }
        self.bits.open();
        self.word(a, elem).zip(self.word(b, elem)).is_some_and(|(a, b)| a == b)
    }

    /// A bit of a scalar of which nothing is known.
    fn own_bit(&mut self, id: Id, elem: ElementType, place: usize) -> Option<Bit> {
        // The low bits of a polynomial of widened integers are those of that of the narrow ones.
        if let Some(&(of, width)) = self.narrow.get(&id)
            && of != id
            && place < width as usize
            && !elem.is_bool()
        {
            let known = self.bits.words.get(&of).and_then(|word| word.get(place)).copied();
            return known.or_else(|| self.own_bit_of(of, width as usize, Some(place)));
        }
        let place = (!elem.is_bool()).then_some(place);
        self.own_bit_of(id, elem.bit_width() as usize, place)
    }

    fn own_bit_of(&mut self, id: Id, width: usize, place: Option<usize>) -> Option<Bit> {
        let key = (id, place.unwrap_or(usize::MAX));
        if let Some(&bit) = self.own_bits.get(&key) {
            return Some(bit);
        }
        let bit = self.bits.variable(place)?;
        self.own_bits.insert(key, bit);
        if let Some(place) = place {
            self.bits.own(bit, (id, width), place);
        }
        Some(bit)
    }

    /// A condition on integers, which may be found to hold always, or never. Keeps for which values it holds when it is
    /// about one unknown integer only.
    pub(super) fn ranged(&mut self, condition: Id) -> Id {
        let Some((kind, var, ..)) = self.r.s.branch_of(condition) else { return condition };
        let before = self.condition_bits.contains_key(&var);
        self.bits.open();
        match self.condition_bit(&kind, var) {
            Some(YES) => self.r.s.one,
            Some(NO) => self.r.s.zero,
            Some(bit) if !before => {
                if let Some((owner, set)) = self.bits.values(bit) {
                    let Scalars { ranges, points, .. } = &mut self.r.s;
                    ranges.insert(var, owner, set, points);
                }
                condition
            }
            _ => condition,
        }
    }

    /// The bits of a scalar; those that nothing is known of are unknowns.
    pub(super) fn word(&mut self, id: Id, elem: ElementType) -> Option<Word> {
        let width = Bits::width(elem)?;
        if let Some(known) = self.r.s.known(id).filter(|r| r.is_int()) {
            return Some(Bits::constant(known.num, width));
        }
        if let Some(word) = self.bits.words.get(&id).filter(|w| w.len() >= width) {
            return Some(word[..width].to_vec());
        }
        let word = match self.r.s.branch_of(id) {
            Some((condition, var, hi, lo)) => {
                let bit = self.condition_bit(&condition, var)?;
                // Ordered diagrams are no deeper than their branches, which are bounded.
                let (hi, lo) = (self.word(hi, elem)?, self.word(lo, elem)?);
                self.bits.select(bit, &hi, &lo)?
            }
            None if self.numbers.contains_key(&id) && !self.bits.words.contains_key(&id) => {
                let (inner, of) = *self.numbers.get(&id)?;
                let mut word = self.word(of, inner)?;
                let top = if inner.kind() == tpuc_tensor::Kind::Signed { *word.last()? } else { NO };
                word.resize(width.max(word.len()), top);
                word.truncate(width);
                word
            }
            None => {
                let mut word = self.bits.words.get(&id).cloned().unwrap_or_default();
                for k in word.len()..width {
                    word.push(self.own_bit(id, elem, k)?);
                }
                word
            }
        };
        self.bits.named.entry((elem, word.clone())).or_insert(id);
        self.bits.words.insert(id, word.clone());
        Some(word)
    }

    pub(super) fn condition_bit(&mut self, condition: &Condition, var: u32) -> Option<Bit> {
        if let Some(&bit) = self.condition_bits.get(&var) {
            return Some(bit);
        }
        let bit = match *condition {
            Condition::Zero(d, Some(elem)) => {
                let (a, b) = self.differences.get(&d).copied().unwrap_or((d, self.r.s.zero));
                let (a, b) = (self.word(a, elem)?, self.word(b, elem)?);
                self.bits.equal(&a, &b)?
            }
            Condition::Less(a, b, elem) => {
                let (a, b) = (self.word(a, elem)?, self.word(b, elem)?);
                self.bits.less(&a, &b, elem.kind() == tpuc_tensor::Kind::Signed)?
            }
            _ => self.bits.variable(None)?,
        };
        self.condition_bits.insert(var, bit);
        Some(bit)
    }

    /// The value of another type with the same bits.
    pub(super) fn same_bits(&mut self, id: Id, from: ElementType, to: ElementType) -> Id {
        if from == to {
            return id;
        }
        // Integers of either kind are kept alike: their bits are those of the unsigned one.
        let plain = |elem: ElementType| {
            if elem.kind() == tpuc_tensor::Kind::Signed {
                unsigned(elem.bit_width()).unwrap_or(elem)
            } else {
                elem
            }
        };
        let (from, to) =
            if from.is_integer() && to.is_integer() { (from, to) } else { (plain(from), plain(to)) };
        if from.is_integer() && to.is_integer() {
            return self.lift(&[id], &mut |s, of| s.convert_int(of[0], from, to));
        }
        self.lift(&[id], &mut |s, of| {
            if let Some(&(elem, inner)) = s.bitcasts.get(&(of[0], from))
                && elem == to
            {
                return inner;
            }
            if let Some(found) = s.float_of_bits(of[0], from, to) {
                return found;
            }
            let id = s.generic(OpKind::BitcastConvert, &AttrDict::new(), &[from], to, of);
            s.bitcasts.insert((id, to), (from, of[0]));
            id
        })
    }

    /// Words taken apart into narrower ones, from the lowest bits on, or put together from them.
    pub(super) fn reinterpreted(&mut self, operands: &[&Symbolic], ty: &TensorType) -> Option<Symbolic> {
        let &[of] = operands else { return None };
        let (from, to) = (of.ty.elem, ty.elem);
        let [word, part] = [from, to].map(|elem| unsigned(elem.bit_width()));
        let (word, part) = (word?, part?);
        let plain = |elem: ElementType| !elem.is_bool() && !elem.is_complex();
        if !plain(from) || !plain(to) {
            return None;
        }
        let none = AttrDict::new();
        let narrow = if word.bit_width() > part.bit_width() { part } else { word };
        let count = (word.bit_width().max(part.bit_width()) / narrow.bit_width()) as usize;
        let mut data = Vec::with_capacity(ty.len()?);
        if narrow == part {
            for &id in &of.data {
                let whole = self.same_bits(id, from, word);
                for k in 0..count {
                    let by = self.literal(Scalar::Int((k as u32 * narrow.bit_width()).into()), word);
                    let low =
                        self.pointwise(OpKind::ShiftRightLogical, &none, &[word; 2], word, &[whole, by]);
                    let low = self.pointwise(OpKind::Convert, &none, &[word], part, &[low]);
                    data.push(self.same_bits(low, part, to));
                }
            }
        } else {
            for parts in of.data.chunks_exact(count) {
                let mut whole = self.r.s.zero;
                for (k, &id) in parts.iter().enumerate() {
                    let by = self.literal(Scalar::Int((k as u32 * narrow.bit_width()).into()), part);
                    let bits = self.same_bits(id, from, word);
                    let wide = self.pointwise(OpKind::Convert, &none, &[word], part, &[bits]);
                    let high = self.pointwise(OpKind::ShiftLeft, &none, &[part; 2], part, &[wide, by]);
                    whole = self.pointwise(OpKind::Add, &none, &[part; 2], part, &[whole, high]);
                }
                data.push(self.same_bits(whole, part, to));
            }
        }
        (Some(data.len()) == ty.len()).then(|| Symbolic { ty: ty.clone(), data })
    }
}
