//! Floats whose bits count: what holds for every rounding, for infinities, NaN and both zeros.

use super::comparisons::directed;
use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use tpuc_ir::attr::ComparisonDirection as Direction;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, round_to};

impl Symbols {
    /// Floats whose bits count: what holds for every rounding.
    pub(super) fn exact(&mut self, kind: OpKind, elem: ElementType, of: &[Id]) -> Option<Id> {
        use OpKind as K;
        Some(match kind {
            K::Negate => self.lift(of, &mut |s, of| s.negate_bits(of[0], elem)),
            K::Abs => self.lift(of, &mut |s, of| s.absolute_bits(of[0], elem)),
            // Zero has a sign: the negative one changes nothing.
            K::Add if of.iter().any(|&id| self.is_float(id, -0.0)) => {
                if self.is_float(of[0], -0.0) {
                    of[1]
                } else {
                    of[0]
                }
            }
            K::Subtract => {
                let minus = self.exact(K::Negate, elem, &of[1..])?;
                self.pointwise(K::Add, &AttrDict::new(), &[elem, elem], elem, &[of[0], minus])
            }
            K::ChloSquare => {
                self.pointwise(K::Multiply, &AttrDict::new(), &[elem, elem], elem, &[of[0], of[0]])
            }
            // Rounding is the same for both signs.
            K::Multiply | K::Divide => self.lift(of, &mut |s, of| {
                let mut negative = false;
                let mut strip = |id: Id| match s.negations.get(&id) {
                    Some(&other) if other < id => {
                        negative ^= true;
                        other
                    }
                    _ => id,
                };
                let of = [strip(of[0]), strip(of[1])];
                let id = match s.doubled(kind, elem, of) {
                    Some((of, by)) => {
                        let factor = s.float(by, elem);
                        let of = [of, factor];
                        let id = s.generic(K::Multiply, &AttrDict::new(), &[elem, elem], elem, &of);
                        s.scaled.insert(id, (of[0], by));
                        id
                    }
                    None => s.generic(kind, &AttrDict::new(), &[elem, elem], elem, &of),
                };
                if negative { s.negate_bits(id, elem) } else { id }
            }),
            K::Maximum | K::Minimum => self.lattice(kind == K::Maximum, elem, of),
            K::IsFinite => self.lift(of, &mut |s, of| {
                let other = s.negations.get(&of[0]).map_or(of[0], |&other| other.min(of[0]));
                let found = s.generic(kind, &AttrDict::new(), &[elem], ElementType::I1, &[other]);
                s.finite_by_bits(elem, other, found)
            }),
            _ => return None,
        })
    }

    /// A product with a power of two that is not below one, as a multiple of what is no such product itself: nothing is
    /// rounded on the way, and what overflows does so either way.
    fn doubled(&self, kind: OpKind, elem: ElementType, of: [Id; 2]) -> Option<(Id, f64)> {
        let places = if kind == OpKind::Multiply { [(0, 1), (1, 0)] } else { return None };
        let (of, by) = places.into_iter().find_map(|(x, c)| {
            let by = *self.floats.get(&of[c])?;
            let whole = by >= 1.0 && by.is_finite() && super::ratio::parts(by).0.count_ones() == 1;
            (whole && !self.floats.contains_key(&of[x])).then_some((of[x], by))
        })?;
        let (of, before) = self.scaled.get(&of).copied().unwrap_or((of, 1.0));
        let by = by * before;
        (round_to(elem, by) == by).then_some((of, by))
    }

    pub(super) fn negate_bits(&mut self, id: Id, elem: ElementType) -> Id {
        if let Some(&other) = self.negations.get(&id) {
            return other;
        }
        let other = self.generic(OpKind::Negate, &AttrDict::new(), &[elem], elem, &[id]);
        self.negations.insert(id, other);
        self.negations.insert(other, id);
        other
    }

    /// Whether a float literal is this number, when bits count.
    pub(super) fn is_float(&self, id: Id, x: f64) -> bool {
        self.floats.get(&id).is_some_and(|y| x.to_bits() == y.to_bits())
    }

    /// A comparison of floats of which NaN and both zeros are to be told apart.
    pub(super) fn compare_bits(
        &mut self,
        direction: Direction,
        elem: ElementType,
        total: bool,
        a: Id,
        b: Id,
    ) -> Id {
        let attrs = directed(direction);
        let name = format!("compare {} {total} {elem}", direction.name());
        self.lift(&[a, b], &mut |s, of| {
            if direction == Direction::Lt && of[0] == of[1] {
                return s.r.s.zero;
            }
            if let (Some(x), Some(y), false) = (s.scalar(of[0], elem), s.scalar(of[1], elem), total)
                && s.mode == Mode::Exact
                && let Ok(value) =
                    tpuc_interp::apply_elementwise(OpKind::Compare, &attrs, &[x, y], elem, ElementType::I1)
            {
                return s.literal(value, ElementType::I1);
            }
            let mut of = of.to_vec();
            if direction == Direction::Eq {
                of.sort_unstable();
            }
            let found = s.unknown(&name, &of, ElementType::I1);
            if total || s.mode == Mode::Real {
                return found;
            }
            s.compared_by_bits(direction, elem, of[0], of[1], found)
        })
    }
}
