//! Equations that hold only where both sides are defined: `log(xy) = log x + log y`.
//!
//! Both functions are followed once with logarithms and even roots of what may be negative left out: what an element
//! cannot be computed without is then known by the values that have to be positive, or not negative, for it. Where one
//! side of an element needs this of some values, and the other needs something, too, both sides are followed again with
//! these signs, and compared there. Each set of needs is looked at by itself, since other elements may be defined elsewhere.

use super::account::{self, Account};
use super::pointwise::{Mode, Symbols};
use super::program::Datum;
use super::real::Needs;
use std::collections::BTreeMap;
use tpuc_ir::Type;

/// Sets of needs that are looked at.
const MAX_GROUPS: usize = 64;

/// Both sides, as lists of tensors.
type Sides = (Vec<Datum>, Vec<Datum>);

/// What both sides have in common, when all elements are equal where both are defined.
pub(super) fn equal(
    arguments: &[Type],
    sides: &mut dyn FnMut(&mut Symbols, &[Datum]) -> Option<Sides>,
) -> Option<Account> {
    let start = |sides: &mut dyn FnMut(&mut Symbols, &[Datum]) -> Option<Sides>| {
        let mut here = Symbols::new(Mode::Real);
        here.r.leave_out = true;
        let inputs = here.arguments(arguments)?;
        let both = sides(&mut here, &inputs)?;
        here.r.leave_out = false;
        Some((here, inputs, both))
    };
    let (here, _, (left, right)) = start(sides)?;
    let mut groups: BTreeMap<Needs, Vec<(usize, usize)>> = BTreeMap::new();
    for (n, (a, b)) in account::flat(&left).into_iter().zip(account::flat(&right)).enumerate() {
        for (i, (&x, &y)) in a.data.iter().zip(&b.data).enumerate() {
            let (mut needs, more) = (here.r.needs_of(x), here.r.needs_of(y));
            // A value that is guarded is not one that is not.
            if needs.is_empty() != more.is_empty() {
                return None;
            }
            needs.extend(more);
            groups.entry(needs).or_default().push((n, i));
        }
    }
    if groups.len() > MAX_GROUPS || groups.keys().all(Needs::is_empty) {
        return None;
    }
    let mut account = None;
    let all: Needs = groups.keys().flatten().copied().collect();
    for (needs, at) in groups {
        let (mut here, inputs, _) = start(sides)?;
        let undefined = here.s().undefined;
        for (id, positive) in needs.into_iter().filter(|need| need.0 != undefined) {
            here.r.assume(id, positive);
        }
        let (left, right) = sides(&mut here, &inputs)?;
        if !account::agree(&mut here, &left, &right, &at) {
            return None;
        }
        let whole = || account::summary(&mut here, &left);
        account = Some(account.unwrap_or_else(whole));
    }
    let mut account = account?;
    account.laws.push(("logarithms and roots only where they are defined".into(), all.len()));
    Some(account)
}
