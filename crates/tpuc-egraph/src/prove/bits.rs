//! Integers and truth values as functions of their bits.
//!
//! Each bit is an ordered, reduced decision diagram (Bryant 1986) over the bits of unknowns. High bits come first, and
//! bits of one place lie next to each other, so that sums, comparisons and shifts stay small. Two words of one type with
//! the same diagrams are one scalar: shifts, masks, wrapping sums, orders and conversions between widths are decided so.
//! Products are followed in their low bits only. What grows beyond the budget has no word; its bits are unknowns.

use super::ranges::{Owner, Set};
use super::scalar::Id;
use rustc_hash::FxHashMap;
use tpuc_ir::OpKind;
use tpuc_ir::attr::ComparisonDirection as Direction;
use tpuc_tensor::{ElementType, Kind};

/// A diagram.
pub type Bit = u32;
pub const NO: Bit = 0;
pub const YES: Bit = 1;

/// Bits from the lowest on.
pub type Word = Vec<Bit>;

/// Diagrams of one proof, and of one op.
const MAX_NODES: usize = 1 << 20;
const MAX_PER_OP: usize = 1 << 17;
/// Diagrams of one product.
const MAX_PER_PRODUCT: usize = 1 << 13;
/// Variables: diagrams are no deeper.
const MAX_VARIABLES: usize = 4096;
/// Steps along a diagram to find the values for which it holds.
const MAX_RANGE_STEPS: usize = 256;
/// Words whose products are tried whole.
const WHOLE_PRODUCT: usize = 6;

/// Words of more parts are no sums.
const MAX_PARTS: usize = 8;

/// A run of bits of an unknown word, from a place on, or a single bit that is set.
pub struct Part {
    pub of: Option<(Owner, usize)>,
    /// Where it stands.
    pub to: usize,
    pub count: usize,
}

/// A table of diagrams.
pub struct Bits {
    nodes: Vec<(u64, Bit, Bit)>,
    shared: FxHashMap<(u64, Bit, Bit), Bit>,
    chosen: FxHashMap<(Bit, Bit, Bit), Bit>,
    variables: usize,
    limit: usize,
    /// Which unknown word, and which of its places, a variable is.
    owners: FxHashMap<u64, (Owner, usize)>,
    /// The words of scalars: a scalar may be one of several widths.
    pub words: FxHashMap<Id, Word>,
    /// What stands for a word.
    pub named: FxHashMap<(ElementType, Word), Id>,
}

impl Default for Bits {
    fn default() -> Self {
        Self {
            nodes: vec![(u64::MAX, NO, NO), (u64::MAX, YES, YES)],
            shared: FxHashMap::default(),
            chosen: FxHashMap::default(),
            variables: 0,
            limit: MAX_PER_OP,
            owners: FxHashMap::default(),
            words: FxHashMap::default(),
            named: FxHashMap::default(),
        }
    }
}

fn constant(value: i128, width: usize) -> Word {
    (0..width).map(|k| Bit::from((value >> k) & 1 == 1)).collect()
}

/// The integer that a word without variables is, as a signed number.
pub fn value(word: &[Bit]) -> Option<i128> {
    let known = word.iter().all(|&b| b <= YES);
    let sum = word.iter().enumerate().map(|(k, &b)| i128::from(b) << k).sum::<i128>();
    let sign = i128::from(*word.last()?) << word.len();
    known.then_some(if word.len() > 1 { sum - sign } else { sum })
}

impl Bits {
    /// The number of bits of a type that is followed.
    pub fn width(elem: ElementType) -> Option<usize> {
        match elem.kind() {
            Kind::Bool => Some(1),
            Kind::Signed | Kind::Unsigned => Some(elem.bit_width() as usize),
            _ => None,
        }
    }
    pub fn constant(value: i128, width: usize) -> Word {
        constant(value, width)
    }
    /// An unknown bit; `place` is its place in a word, or `None` for a truth value.
    pub fn variable(&mut self, place: Option<usize>) -> Option<Bit> {
        if self.variables >= MAX_VARIABLES {
            return None;
        }
        self.variables += 1;
        let rank = place.map_or(0, |k| 1 + (127 - k.min(127) as u64));
        self.node(rank << 32 | self.variables as u64, YES, NO)
    }
    /// Which unknown word, and which of its places, a bit is that is nothing else.
    pub fn owner(&self, bit: Bit) -> Option<(Owner, usize)> {
        let &(variable, high, low) = self.nodes.get(bit as usize)?;
        self.owners.get(&variable).copied().filter(|_| (high, low) == (YES, NO))
    }
    /// A word taken apart into runs of bits of unknown words, and single bits that are set. `None` when it is no more than
    /// an unknown word, or a bit is a function of others.
    pub fn parts(&self, word: &[Bit]) -> Option<Vec<Part>> {
        let mut parts: Vec<Part> = Vec::new();
        for (to, &bit) in word.iter().enumerate().filter(|(_, bit)| **bit != NO) {
            let of = if bit == YES { None } else { Some(self.owner(bit)?) };
            match parts.last_mut().filter(|last| last.to + last.count == to) {
                Some(Part { of: Some((owner, from)), count, .. }) if of == Some((*owner, *from + *count)) => {
                    *count += 1;
                }
                _ => parts.push(Part { of, to, count: 1 }),
            }
        }
        let own = |part: &Part| {
            part.to == 0
                && part.count == word.len()
                && part.of.is_some_and(|(of, k)| k == 0 && of.1 == word.len())
        };
        (parts.len() <= MAX_PARTS && !parts.is_empty() && !parts.iter().any(own)).then_some(parts)
    }
    /// Says which place of which word a variable is.
    pub fn own(&mut self, variable: Bit, owner: Owner, place: usize) {
        let variable = self.nodes[variable as usize].0;
        self.owners.insert(variable, (owner, place));
    }
    /// The unknown word that a diagram is about, when it is only one, and the values for which it holds.
    pub fn values(&self, bit: Bit) -> Option<(Owner, Set)> {
        let (owner, _) = *self.owners.get(&self.nodes.get(bit as usize).filter(|_| bit > YES)?.0)?;
        let mut set = Set::new();
        let mut fuel = MAX_RANGE_STEPS;
        self.intervals(bit, owner, owner.1, 0, &mut set, &mut fuel)?;
        Some((owner, set))
    }
    /// The values between `base` and `base + 2^places` for which a diagram of that many low places holds. No deeper than
    /// a word has places.
    fn intervals(
        &self,
        bit: Bit,
        owner: Owner,
        places: usize,
        base: u128,
        set: &mut Set,
        fuel: &mut usize,
    ) -> Option<()> {
        *fuel = fuel.checked_sub(1)?;
        match bit {
            NO => return Some(()),
            YES => {
                if set.last() == Some(&base) {
                    set.pop();
                } else {
                    set.push(base);
                }
                set.push(base + (1 << places));
                return Some(());
            }
            _ => {}
        }
        let (variable, hi, lo) = self.nodes[bit as usize];
        let &(of, place) = self.owners.get(&variable)?;
        let next = places.checked_sub(1)?;
        let (hi, lo) = match place == next {
            true => (hi, lo),
            false => (bit, bit),
        };
        if of != owner || place > next {
            return None;
        }
        self.intervals(lo, owner, next, base, set, fuel)?;
        self.intervals(hi, owner, next, base + (1 << next), set, fuel)
    }
    /// Lets the next op make so many diagrams.
    pub fn open(&mut self) {
        self.limit = MAX_NODES.min(self.nodes.len() + MAX_PER_OP);
    }
    fn node(&mut self, variable: u64, hi: Bit, lo: Bit) -> Option<Bit> {
        if hi == lo {
            return Some(hi);
        }
        if let Some(&bit) = self.shared.get(&(variable, hi, lo)) {
            return Some(bit);
        }
        if self.nodes.len() >= self.limit {
            return None;
        }
        let bit = self.nodes.len() as Bit;
        self.nodes.push((variable, hi, lo));
        self.shared.insert((variable, hi, lo), bit);
        Some(bit)
    }
    /// `if p then a else b`. No deeper than there are variables.
    pub fn choose(&mut self, p: Bit, a: Bit, b: Bit) -> Option<Bit> {
        match (p, a, b) {
            (YES, _, _) => return Some(a),
            (NO, _, _) => return Some(b),
            _ if a == b => return Some(a),
            (_, YES, NO) => return Some(p),
            _ => {}
        }
        if let Some(&bit) = self.chosen.get(&(p, a, b)) {
            return Some(bit);
        }
        let top = [p, a, b].iter().map(|&x| self.nodes[x as usize].0).min()?;
        let part = |s: &Self, x: Bit, hi: bool| match s.nodes[x as usize] {
            (variable, yes, no) if variable == top => {
                if hi {
                    yes
                } else {
                    no
                }
            }
            _ => x,
        };
        let (p1, a1, b1) = (part(self, p, true), part(self, a, true), part(self, b, true));
        let (p0, a0, b0) = (part(self, p, false), part(self, a, false), part(self, b, false));
        let hi = self.choose(p1, a1, b1)?;
        let lo = self.choose(p0, a0, b0)?;
        let bit = self.node(top, hi, lo)?;
        self.chosen.insert((p, a, b), bit);
        Some(bit)
    }
    pub fn not(&mut self, a: Bit) -> Option<Bit> {
        self.choose(a, NO, YES)
    }
    fn and(&mut self, a: Bit, b: Bit) -> Option<Bit> {
        self.choose(a, b, NO)
    }
    fn or(&mut self, a: Bit, b: Bit) -> Option<Bit> {
        self.choose(a, YES, b)
    }
    fn xor(&mut self, a: Bit, b: Bit) -> Option<Bit> {
        let not = self.not(b)?;
        self.choose(a, not, b)
    }
    fn each(&mut self, a: &[Bit], b: &[Bit], f: fn(&mut Self, Bit, Bit) -> Option<Bit>) -> Option<Word> {
        a.iter().zip(b).map(|(&a, &b)| f(self, a, b)).collect()
    }
    pub fn select(&mut self, p: Bit, a: &[Bit], b: &[Bit]) -> Option<Word> {
        a.iter().zip(b).map(|(&a, &b)| self.choose(p, a, b)).collect()
    }
    fn complement(&mut self, a: &[Bit]) -> Option<Word> {
        a.iter().map(|&a| self.not(a)).collect()
    }
    fn add(&mut self, a: &[Bit], b: &[Bit], mut carry: Bit) -> Option<Word> {
        let mut out = Word::with_capacity(a.len());
        for (&a, &b) in a.iter().zip(b) {
            let odd = self.xor(a, b)?;
            out.push(self.xor(odd, carry)?);
            carry = self.choose(odd, carry, a)?;
        }
        Some(out)
    }
    fn subtract(&mut self, a: &[Bit], b: &[Bit]) -> Option<Word> {
        let b = self.complement(b)?;
        self.add(a, &b, YES)
    }
    fn negate(&mut self, a: &[Bit]) -> Option<Word> {
        self.subtract(&constant(0, a.len()), a)
    }
    /// The low bits of a product.
    fn multiply(&mut self, a: &[Bit], b: &[Bit], width: usize) -> Option<Word> {
        let known = |w: &[Bit]| w.iter().filter(|&&b| b <= YES).count();
        let (a, b) = if known(a) < known(b) { (b, a) } else { (a, b) };
        let mut sum = constant(0, width);
        for (k, &bit) in a.iter().enumerate().take(width) {
            if bit == NO {
                continue;
            }
            let row: Word = (0..width)
                .map(|j| if j < k { Some(NO) } else { self.and(bit, b[j - k]) })
                .collect::<Option<_>>()?;
            sum = self.add(&sum, &row, NO)?;
        }
        Some(sum)
    }
    fn is_zero(&mut self, a: &[Bit]) -> Option<Bit> {
        let any = a.iter().try_fold(NO, |any, &bit| self.or(any, bit))?;
        self.not(any)
    }
    pub fn equal(&mut self, a: &[Bit], b: &[Bit]) -> Option<Bit> {
        let differ = self.each(a, b, Self::xor)?;
        self.is_zero(&differ)
    }
    pub fn less(&mut self, a: &[Bit], b: &[Bit], signed: bool) -> Option<Bit> {
        let top = a.len().checked_sub(1)?;
        let mut less = NO;
        for (k, (&a, &b)) in a.iter().zip(b).enumerate() {
            let (a, b) = if signed && k == top { (b, a) } else { (a, b) };
            let differ = self.xor(a, b)?;
            less = self.choose(differ, b, less)?;
        }
        Some(less)
    }
    /// Quotient and remainder of an unsigned word by a number that is not zero.
    fn divide(&mut self, a: &[Bit], by: i128) -> Option<(Word, Word)> {
        let width = a.len();
        let (mut quotient, mut rest) = (constant(0, width), constant(0, width + 1));
        let by = constant(by, width + 1);
        for k in (0..width).rev() {
            rest.rotate_right(1);
            rest[0] = a[k];
            let below = self.less(&rest, &by, false)?;
            quotient[k] = self.not(below)?;
            let less = self.subtract(&rest, &by)?;
            rest = self.select(below, &rest, &less)?;
        }
        rest.truncate(width);
        Some((quotient, rest))
    }
    fn quotient(&mut self, a: &[Bit], by: &[Bit], signed: bool, remainder: bool) -> Option<Word> {
        let (width, by) = (a.len(), value(by).filter(|&v| v != 0)?);
        if !signed {
            let (quotient, rest) = self.divide(a, by.rem_euclid(1 << width))?;
            return Some(if remainder { rest } else { quotient });
        }
        let sign = *a.last()?;
        let minus = self.negate(a)?;
        let size = self.select(sign, &minus, a)?;
        let (quotient, rest) = self.divide(&size, by.abs())?;
        let (out, flip) =
            if remainder { (rest, sign) } else { (quotient, if by < 0 { self.not(sign)? } else { sign }) };
        let minus = self.negate(&out)?;
        self.select(flip, &minus, &out)
    }
    /// Moves bits up, or down; `fill` comes in. Amounts from the width on, as unsigned numbers, move all out.
    fn shift(&mut self, a: &[Bit], by: &[Bit], up: bool, fill: Bit) -> Option<Word> {
        let width = a.len();
        let moved = |a: &[Bit], n: usize| -> Word {
            let at = |k: usize| if up { k.checked_sub(n) } else { k.checked_add(n).filter(|&k| k < width) };
            (0..width).map(|k| at(k).map_or(fill, |k| a[k])).collect()
        };
        let mut out = a.to_vec();
        for (k, &bit) in by.iter().enumerate() {
            let far = if k < 16 { moved(&out, 1 << k) } else { vec![fill; width] };
            out = self.select(bit, &far, &out)?;
        }
        Some(out)
    }
    fn count(&mut self, a: &[Bit]) -> Option<Word> {
        let mut sum = constant(0, a.len());
        for &bit in a {
            let mut one = constant(0, a.len());
            one[0] = bit;
            sum = self.add(&sum, &one, NO)?;
        }
        Some(sum)
    }
    fn leading_zeros(&mut self, a: &[Bit]) -> Option<Word> {
        let width = a.len();
        let mut out = constant(width as i128, width);
        for (k, &bit) in a.iter().enumerate() {
            out = self.select(bit, &constant((width - 1 - k) as i128, width), &out)?;
        }
        Some(out)
    }

    /// An element-wise op on words of a type. Bits that are `None` are too costly: they are unknown.
    pub fn op(
        &mut self,
        kind: OpKind,
        direction: Option<Direction>,
        from: ElementType,
        out: ElementType,
        of: &[Word],
    ) -> Option<Vec<Option<Bit>>> {
        use OpKind as K;
        self.open();
        let (signed, a) = (from.kind() == Kind::Signed, of.first()?);
        let b = of.get(1).unwrap_or(a);
        let boolean = from.is_bool();
        let width = Self::width(out)?;
        let word = match kind {
            K::Not => self.complement(a)?,
            K::And => self.each(a, b, Self::and)?,
            K::Or => self.each(a, b, Self::or)?,
            K::Xor => self.each(a, b, Self::xor)?,
            K::Add | K::Maximum if boolean => self.each(a, b, Self::or)?,
            K::Multiply | K::Minimum if boolean => self.each(a, b, Self::and)?,
            K::Select => self.select(*a.first()?, b, of.get(2)?)?,
            K::Compare => {
                let bit = match direction? {
                    Direction::Eq => self.equal(a, b)?,
                    Direction::Ne => {
                        let equal = self.equal(a, b)?;
                        self.not(equal)?
                    }
                    Direction::Lt => self.less(a, b, signed)?,
                    Direction::Gt => self.less(b, a, signed)?,
                    Direction::Le => {
                        let less = self.less(b, a, signed)?;
                        self.not(less)?
                    }
                    Direction::Ge => {
                        let less = self.less(a, b, signed)?;
                        self.not(less)?
                    }
                };
                vec![bit]
            }
            K::Convert if out.is_bool() => {
                let zero = self.is_zero(a)?;
                vec![self.not(zero)?]
            }
            K::BitcastConvert if Self::width(from) != Some(width) => return None,
            K::Convert | K::BitcastConvert => {
                let top = if signed { *a.last()? } else { NO };
                (0..width).map(|k| a.get(k).copied().unwrap_or(top)).collect()
            }
            _ if boolean => return None,
            K::Add => self.add(a, b, NO)?,
            K::Subtract => self.subtract(a, b)?,
            K::Negate => self.negate(a)?,
            K::Multiply | K::ChloSquare => return self.product(a, b, width),
            K::Maximum => {
                let less = self.less(a, b, signed)?;
                self.select(less, b, a)?
            }
            K::Minimum => {
                let less = self.less(a, b, signed)?;
                self.select(less, a, b)?
            }
            K::Abs if signed => {
                let minus = self.negate(a)?;
                self.select(*a.last()?, &minus, a)?
            }
            K::Sign if signed => {
                let zero = self.is_zero(a)?;
                let nonzero = self.not(zero)?;
                let sign = *a.last()?;
                (0..width).map(|k| if k == 0 { nonzero } else { sign }).collect()
            }
            K::Divide => self.quotient(a, b, signed, false)?,
            K::Remainder => self.quotient(a, b, signed, true)?,
            K::ShiftLeft => self.shift(a, b, true, NO)?,
            K::ShiftRightLogical => self.shift(a, b, false, NO)?,
            K::ShiftRightArithmetic => self.shift(a, b, false, *a.last()?)?,
            K::Popcnt => self.count(a)?,
            K::CountLeadingZeros => self.leading_zeros(a)?,
            _ => return None,
        };
        Some(word.into_iter().map(Some).collect())
    }

    /// As many low bits of a product as the budget allows.
    fn product(&mut self, a: &[Bit], b: &[Bit], width: usize) -> Option<Vec<Option<Bit>>> {
        let unknown = |w: &[Bit]| w.iter().filter(|&&b| b > YES).count();
        let small = unknown(a).min(unknown(b)) <= WHOLE_PRODUCT;
        for low in [width, WHOLE_PRODUCT, 3, 1] {
            if low > width || low == width && !small && width > 8 {
                continue;
            }
            self.limit = MAX_NODES.min(self.nodes.len() + MAX_PER_PRODUCT);
            if let Some(word) = self.multiply(a, b, low) {
                let bits = word.into_iter().map(Some).chain(std::iter::repeat(None));
                return Some(bits.take(width).collect());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prove::field::Points;
    use tpuc_ir::AttrDict;
    use tpuc_tensor::Scalar;

    fn holds(bits: &Bits, mut at: Bit, values: &FxHashMap<u64, bool>) -> bool {
        while at > YES {
            let (variable, hi, lo) = bits.nodes[at as usize];
            at = if values[&variable] { hi } else { lo };
        }
        at == YES
    }

    fn assign(bits: &Bits, word: &[Bit], value: i128, values: &mut FxHashMap<u64, bool>) {
        for (k, &bit) in word.iter().enumerate().filter(|(_, b)| **b > YES) {
            values.insert(bits.nodes[bit as usize].0, (value >> k) & 1 == 1);
        }
    }

    /// An op on words of unknowns against the interpreter, on corners and at random.
    fn check(kind: OpKind, elem: ElementType, out: ElementType, second: Option<i128>) {
        let width = elem.bit_width() as usize;
        let (mut bits, mut points) = (Bits::default(), Points::default());
        let unknown =
            |bits: &mut Bits| -> Word { (0..width).map(|k| bits.variable(Some(k)).unwrap()).collect() };
        let a = unknown(&mut bits);
        let b = second.map_or_else(|| unknown(&mut bits), |n| constant(n, width));
        let unary = matches!(
            kind,
            OpKind::Negate
                | OpKind::Not
                | OpKind::Abs
                | OpKind::Sign
                | OpKind::Convert
                | OpKind::Popcnt
                | OpKind::CountLeadingZeros
        );
        let of = if unary { vec![a.clone()] } else { vec![a.clone(), b.clone()] };
        let result = bits
            .op(kind, None, elem, out, &of)
            .unwrap_or_else(|| panic!("{kind:?} of {elem} is not followed"));
        let (low, high) = elem.int_range().unwrap();
        let corners = [low, low + 1, -1, 0, 1, 2, high - 1, high];
        for n in 0..400 {
            let mut draw = |k: usize| {
                let random = low + i128::from(points.next_u64()) % (high - low + 1);
                if n < 64 { corners[(n >> (3 * k)) % 8].clamp(low, high) } else { random }
            };
            let (x, y) = (draw(0), second.unwrap_or_else(|| draw(1)));
            let mut values = FxHashMap::default();
            assign(&bits, &a, x, &mut values);
            assign(&bits, &b, y, &mut values);
            let of: Vec<Scalar> = [x, y][..of.len()].iter().map(|&v| Scalar::Int(v)).collect();
            let expected = tpuc_interp::apply_elementwise(kind, &AttrDict::new(), &of, elem, out).unwrap();
            let (Scalar::Int(expected), width) = (expected, out.bit_width()) else { panic!("{expected:?}") };
            for (k, bit) in result.iter().enumerate().take(width as usize) {
                let Some(bit) = bit else { continue };
                let found = holds(&bits, *bit, &values);
                assert_eq!(found, (expected >> k) & 1 == 1, "{kind:?} {elem} {x} {y}: bit {k}");
            }
        }
    }

    #[test]
    fn words_are_what_the_interpreter_computes() {
        use ElementType as E;
        use OpKind as K;
        for elem in [E::I8, E::U8, E::I16] {
            for kind in [K::Add, K::Subtract, K::Multiply, K::Maximum, K::Minimum, K::And, K::Or, K::Xor] {
                check(kind, elem, elem, None);
            }
            for kind in [K::ShiftLeft, K::ShiftRightLogical, K::ShiftRightArithmetic] {
                // The places of a long word, chosen by another, take too many diagrams.
                for by in [None, Some(0), Some(3), Some(7), Some(100), Some(-1)] {
                    let by = by.or((elem == E::I16).then_some(15));
                    check(kind, elem, elem, by.map(|n| if elem == E::U8 { n & 255 } else { n }));
                }
            }
            for kind in [K::Negate, K::Not, K::Popcnt, K::CountLeadingZeros] {
                check(kind, elem, elem, None);
            }
            for divisor in [1, 2, 3, 8, 100] {
                check(K::Divide, elem, elem, Some(divisor));
                check(K::Remainder, elem, elem, Some(divisor));
            }
            for out in [E::I8, E::U8, E::I32, E::U64] {
                check(K::Convert, elem, out, None);
            }
        }
        for divisor in [-1, -3, -128] {
            check(K::Divide, E::I8, E::I8, Some(divisor));
            check(K::Remainder, E::I8, E::I8, Some(divisor));
        }
        check(K::Abs, E::I8, E::I8, None);
        check(K::Sign, E::I8, E::I8, None);
    }

    #[test]
    fn large_products_have_low_bits_only() {
        let mut bits = Bits::default();
        let mut word = || -> Word { (0..32).map(|k| bits.variable(Some(k)).unwrap()).collect() };
        let (a, b) = (word(), word());
        let product = bits.op(OpKind::Multiply, None, ElementType::I32, ElementType::I32, &[a, b]).unwrap();
        assert!(product[..WHOLE_PRODUCT].iter().all(Option::is_some));
        assert!(product[31].is_none());
        assert!(bits.nodes.len() < MAX_PER_OP);
    }
}
