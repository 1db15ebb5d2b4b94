//! Orders and equality of scalars.

use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use tpuc_ir::attr::{ComparisonDirection as Direction, EnumAttr};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_tensor::{ElementType, Kind};

/// Pairs of generators of two lattice terms that are compared with each other.
const MAX_PAIRS: usize = 36;

impl Symbols {
    pub(super) fn compare(
        &mut self,
        direction: Direction,
        attrs: &AttrDict,
        elem: ElementType,
        a: Id,
        b: Id,
    ) -> Id {
        let kind = attrs.get("compare_type").and_then(|t| t.as_enum());
        // Real numbers are ordered in one way only.
        let total = self.mode == Mode::Exact && kind.is_some_and(|t| t.spelling().2 == "TOTALORDER");
        let (a, b, direction) = match direction {
            Direction::Gt => (b, a, Direction::Lt),
            Direction::Ge => (b, a, Direction::Le),
            other => (a, b, other),
        };
        let negated = |s: &mut Self, id: Id| s.r.s.not(id);
        match direction {
            Direction::Ne => {
                let equal = self.compare(Direction::Eq, attrs, elem, a, b);
                negated(self, equal)
            }
            // Not a number is neither less nor greater.
            Direction::Le if !elem.is_float() || self.mode == Mode::Real => {
                let greater = self.compare(Direction::Lt, attrs, elem, b, a);
                negated(self, greater)
            }
            direction => match elem.kind() {
                _ if let Some(found) = self.forms_compared(direction, elem, a, b) => found,
                Kind::Bool if direction == Direction::Eq => {
                    let differ = self.r.s.xor(a, b);
                    negated(self, differ)
                }
                Kind::Bool => {
                    let a = negated(self, a);
                    self.r.s.and(a, b)
                }
                Kind::Signed | Kind::Unsigned if direction == Direction::Eq => self.int_equal(a, b, elem),
                Kind::Signed | Kind::Unsigned => self.int_less(a, b, elem),
                _ if self.mode == Mode::Real => {
                    if let Some(of) = self.whole(a).zip(self.whole(b)) {
                        let (attrs, wide) = (directed(direction), [ElementType::I64, ElementType::I64]);
                        return self.pointwise(
                            OpKind::Compare,
                            &attrs,
                            &wide,
                            ElementType::I1,
                            &[of.0, of.1],
                        );
                    }
                    if direction == Direction::Eq { self.r.equal(a, b) } else { self.r.less(a, b) }
                }
                _ => self.compare_bits(direction, elem, total, a, b),
            },
        }
    }

    /// A real number that is an integer of 32 bits or less, as an integer of 64.
    fn whole(&self, id: Id) -> Option<Id> {
        let narrow = |elem: ElementType| elem.bit_width() <= 32;
        let whole = match self.r.s.known(id) {
            Some(r) => r.is_int() && r.num.unsigned_abs() < 1 << 62,
            None => self.numbers.get(&id).is_some_and(|&(elem, _)| narrow(elem)),
        };
        whole.then_some(id)
    }

    /// Maxima and minima by their generators: `max(x, y) < z` where `x < z` and `y < z`.
    fn forms_compared(&mut self, direction: Direction, elem: ElementType, a: Id, b: Id) -> Option<Id> {
        if elem.is_bool() || elem.is_complex() || self.bits_count(elem) {
            return None;
        }
        let [x, y] = [a, b].map(|id| self.form_of(id, elem));
        if x.is_none() && y.is_none() || !self.r.s.is_leaf(a) || !self.r.s.is_leaf(b) {
            return None;
        }
        let (x, y) = (x.unwrap_or(vec![vec![a]]), y.unwrap_or(vec![vec![b]]));
        let size = |form: &[Vec<Id>]| form.iter().map(Vec::len).sum::<usize>();
        let pairs = size(&x) * size(&y);
        // Both sides of more than one generator make conditions of conditions.
        let nested = size(&x) > 1 && size(&y) > 1;
        if pairs > if nested { 9 } else { MAX_PAIRS } {
            return None;
        }
        if direction == Direction::Eq {
            let (below, above) = (self.form_below(&x, &y, elem), self.form_below(&y, &x, elem));
            let differ = self.r.s.or(below, above);
            return Some(self.r.s.not(differ));
        }
        Some(self.form_below(&x, &y, elem))
    }

    /// `max of min x < max of min y`: for all minima of the first there is a minimum of the second that is above it.
    fn form_below(&mut self, x: &[Vec<Id>], y: &[Vec<Id>], elem: ElementType) -> Id {
        let mut all = self.r.s.one;
        for set in x {
            let mut any = self.r.s.zero;
            for &low in set {
                for other in y {
                    let mut above = self.r.s.one;
                    for &high in other {
                        let less = self.order(low, high, elem);
                        above = self.r.s.and(above, less);
                    }
                    any = self.r.s.or(any, above);
                }
            }
            all = self.r.s.and(all, any);
        }
        all
    }

    /// `a - b n` for the whole number n of `a / b`.
    pub(super) fn remainder(&mut self, elem: ElementType, a: Id, b: Id) -> Option<Id> {
        let (zero, quotient) = (self.r.s.zero, self.r.div(a, b));
        let negative = self.r.less(quotient, zero);
        let [up, down] = [OpKind::Ceil, OpKind::Floor]
            .map(|kind| self.pointwise(kind, &AttrDict::new(), &[elem], elem, &[quotient]));
        let whole = self.r.s.select(negative, up, down);
        let product = self.r.mul(b, whole);
        Some(self.r.sub(a, product))
    }

    /// The angle of a vector, which does not change when both parts are divided by a positive number.
    pub(super) fn angle(&mut self, elem: ElementType, y: Id, x: Id) -> Id {
        if self.r.s.is_positive(x) {
            let slope = self.r.div(y, x);
            return self.pointwise(OpKind::ChloAtan, &AttrDict::new(), &[elem], elem, &[slope]);
        }
        let of = if y == self.r.s.zero { x } else { y };
        let part = self.r.positive_part(of);
        let parts = part.map_or([y, x], |part| [y, x].map(|id| self.r.div(id, part)));
        self.generic(OpKind::Atan2, &AttrDict::new(), &[elem, elem], elem, &parts)
    }

    pub(super) fn finite(&mut self, elem: ElementType, id: Id) -> Id {
        if self.r.is_finite(id) {
            return self.r.s.one;
        }
        let none = AttrDict::new();
        self.generic(OpKind::IsFinite, &none, &[elem], ElementType::I1, &[id])
    }

    pub(super) fn order(&mut self, a: Id, b: Id, elem: ElementType) -> Id {
        if elem.is_float() { self.r.less(a, b) } else { self.int_less(a, b, elem) }
    }
}

pub(super) fn directed(direction: Direction) -> AttrDict {
    let mut attrs = AttrDict::new();
    attrs.set("comparison_direction", tpuc_ir::Attr::Enum(EnumAttr::ComparisonDirection(direction)));
    attrs
}

pub(super) fn direction(attrs: &AttrDict) -> Option<Direction> {
    match attrs.get("comparison_direction")?.as_enum()? {
        EnumAttr::ComparisonDirection(d) => Some(d),
        _ => None,
    }
}
