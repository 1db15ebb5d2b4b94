//! Interval arithmetic on index expressions over a box of axis positions.

use tpuc_tile::{Atom, Axis, IndexExpr};

/// Inclusive bounds of an expression, given the inclusive range of each axis.
pub(crate) fn bounds(expr: &IndexExpr, range: &impl Fn(Axis) -> (i64, i64)) -> (i64, i64) {
    let (mut lo, mut hi) = (expr.constant_part(), expr.constant_part());
    for (atom, c) in expr.terms() {
        let (l, h) = match atom {
            Atom::Axis(a) => range(*a),
            Atom::Div(e, d) => {
                let (l, h) = bounds(e, range);
                (l.div_euclid(*d), h.div_euclid(*d))
            }
            Atom::Mod(e, d) => {
                let (l, h) = bounds(e, range);
                if l.div_euclid(*d) == h.div_euclid(*d) {
                    (l.rem_euclid(*d), h.rem_euclid(*d))
                } else {
                    (0, d - 1)
                }
            }
        };
        let (l, h) = if *c >= 0 { (l * c, h * c) } else { (h * c, l * c) };
        lo += l;
        hi += h;
    }
    (lo, hi)
}
