//! Equations with square roots of sums, which the field does not know.
//!
//! A root that is an unknown of its own has its square known to products, but not to sums of products. So both functions
//! are followed at other random points, too, where a root is one of both roots in the field, each with a random sign, and
//! what rests on a root that is not in the field is marked. Elements are equal as functions of roots of whatever sign
//! when they are equal wherever they are not marked: such an identity holds for the roots that are not negative. What
//! needs the sign of a root, as `sqrt((x - y)^2) = |x - y|`, fails for one of both signs. A root that exists at nearly
//! all points is that of a square, and its sign is not the field's to choose: nothing is concluded then.

use super::pointwise::{Mode, Symbols};
use super::program::Datum;
use super::tensor::Symbolic;
use tpuc_ir::Type;

/// Random points, each in two fields.
const MAX_POINTS: usize = 160;
/// Points that have to agree on each element.
const POINTS_NEEDED: usize = 20;

/// Both sides, as lists of tensors.
type Sides = (Vec<Datum>, Vec<Datum>);

/// How an element did at the points so far.
#[derive(Clone, Copy, Default)]
struct Count {
    seen: usize,
    unmarked: usize,
}

/// Whether all elements of both sides are equal, square roots being roots of the field. `settled` says which are
/// known to be.
pub(super) fn equal(
    arguments: &[Type],
    settled: &[Vec<bool>],
    sides: &mut dyn FnMut(&mut Symbols, &[Datum]) -> Option<Sides>,
) -> bool {
    let mut counts: Vec<Vec<Count>> = settled.iter().map(|all| vec![Count::default(); all.len()]).collect();
    for seed in 0..MAX_POINTS as u64 {
        let mut here = Symbols::sample(Mode::Real, seed + 1);
        let Some(inputs) = here.arguments(arguments) else { return false };
        let Some((left, right)) = sides(&mut here, &inputs) else { return false };
        let (left, right) = (super::account::flat(&left), super::account::flat(&right));
        if left.len() != settled.len() || right.len() != settled.len() {
            return false;
        }
        for (n, (a, b)) in left.into_iter().zip(right).enumerate() {
            if !agree(&mut here, a, b, &settled[n], &mut counts[n]) {
                return false;
            }
        }
        let all = || counts.iter().flatten().zip(settled.iter().flatten()).filter(|(_, settled)| !**settled);
        if all().all(|(count, _)| count.unmarked >= POINTS_NEEDED) {
            // Of a root of what is no square, half of the points have none.
            return all().all(|(count, _)| 4 * count.unmarked <= 3 * count.seen);
        }
    }
    false
}

/// Whether no element differs at this point where it is not marked.
fn agree(here: &mut Symbols, a: &Symbolic, b: &Symbolic, settled: &[bool], counts: &mut [Count]) -> bool {
    if a.data.len() != settled.len() || b.data.len() != settled.len() {
        return false;
    }
    for (i, (&x, &y)) in a.data.iter().zip(&b.data).enumerate().filter(|(i, _)| !settled[*i]) {
        let (x, y) = (here.s().flat(x), here.s().flat(y));
        if x == here.s().undefined || y == here.s().undefined {
            return false;
        }
        let (x, y) = (here.s().point(x), here.s().point(y));
        for field in 0..2 {
            counts[i].seen += 1;
            let (Some(x), Some(y)) = (x.within(field), y.within(field)) else { continue };
            counts[i].unmarked += 1;
            if x != y {
                return false;
            }
        }
    }
    true
}
