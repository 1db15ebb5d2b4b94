//! Choices by conditions on bits: equal where for each two leaves that differ, no bits lead to both.

use super::bits::{Bit, Bits, NO, YES};
use super::pointwise::Symbols;
use super::scalar::{Condition, Id};
use std::collections::BTreeMap;
use tpuc_tensor::{ElementType, Kind};

/// Leaves of one choice.
const MAX_LEAVES: usize = 48;

impl Symbols {
    /// Whether two choices are equal for all values of the integers and truth values that they depend on.
    pub(super) fn same_choice(&mut self, a: Id, b: Id) -> bool {
        if self.r.s.is_leaf(a) && self.r.s.is_leaf(b) {
            return false;
        }
        self.bits.open();
        let (Some(left), Some(right)) = (self.cases_of(a), self.cases_of(b)) else { return false };
        left.iter().all(|(&x, &p)| {
            right.iter().all(|(&y, &q)| {
                let allowed = x == y && x != self.r.s.undefined;
                allowed || self.bits.choose(p, q, NO) == Some(NO)
            })
        })
    }

    /// Whether an integer that is moved into `0..n` becomes `place`, as one condition, when its bits are known.
    pub(super) fn placed_by_bits(&mut self, id: Id, elem: ElementType, place: usize, n: usize) -> Option<Id> {
        self.bits.open();
        let word = self.word(id, elem)?;
        let (at, signed) = (Bits::constant(place as i128, word.len()), elem.kind() == Kind::Signed);
        let bit = if place == 0 {
            let beyond = self.bits.less(&at, &word, signed)?;
            self.bits.not(beyond)?
        } else if place + 1 == n {
            let before = self.bits.less(&word, &at, signed)?;
            self.bits.not(before)?
        } else {
            self.bits.equal(&word, &at)?
        };
        if bit <= YES {
            return Some(self.r.s.bool(bit == YES));
        }
        // Diagrams of bits are shared: this one stands for the condition.
        let atom = self.r.s.atom(&format!("where {bit}"), &[]);
        let condition = self.r.s.condition(Condition::Atom(atom));
        let (_, var, ..) = self.r.s.branch_of(condition)?;
        self.condition_bits.entry(var).or_insert(bit);
        Some(condition)
    }

    /// The leaves of a choice, and for which bits it is each.
    fn cases_of(&mut self, id: Id) -> Option<BTreeMap<Id, Bit>> {
        let mut cases: BTreeMap<Id, Bit> = BTreeMap::new();
        let mut work = vec![(id, YES)];
        while let Some((id, path)) = work.pop() {
            if path == NO {
                continue;
            }
            let Some((condition, var, hi, lo)) = self.r.s.branch_of(id) else {
                let before = cases.get(&id).copied().unwrap_or(NO);
                cases.insert(id, self.bits.choose(before, YES, path)?);
                if cases.len() > MAX_LEAVES {
                    return None;
                }
                continue;
            };
            let bit = self.condition_bit(&condition, var)?;
            work.push((hi, self.bits.choose(path, bit, NO)?));
            let not = self.bits.not(bit)?;
            work.push((lo, self.bits.choose(path, not, NO)?));
        }
        Some(cases)
    }
}
