//! Index arithmetic at a point.

use super::{At, ExprGen, Undo};
use crate::emit::{Emitter, Prim, Ty, Value};
use crate::ops;
use tpuc_support::entity::Entity;
use tpuc_tensor::ElementType;
use tpuc_tile::{Atom, Axis, IndexExpr};

impl ExprGen<'_> {
    /// How much an index grows from lane to lane, if that is the same for all lanes.
    pub fn lane_stride(&self, expr: &IndexExpr) -> Option<i64> {
        let width = if self.aligned { self.lanes } else { 0 };
        self.lane_axes.iter().try_fold(0, |sum, &axis| Some(sum + stride_along(expr, axis, width)?))
    }

    fn atom_in_lanes(&self, atom: &Atom) -> bool {
        self.lane_axes.iter().any(|&a| atom_uses(atom, a))
    }

    /// The index in the first lane.
    pub fn index(&mut self, e: &mut Emitter, expr: &IndexExpr) -> Value {
        if let Some(&value) = self.indices.get(expr) {
            return value;
        }
        let mut sum = {
            let uniform = self.without_lanes(expr);
            self.bound_part(e, &uniform)
        };
        let mut fixed = 0;
        for (atom, c) in expr.terms() {
            if self.atom_in_lanes(atom) {
                let term = self.term(e, atom, *c, &mut fixed);
                sum = add_some(e, sum, term);
            }
        }
        let value = sum.unwrap_or_else(|| e.i64(0));
        let value = if fixed == 0 {
            value
        } else {
            let fixed = e.dim(fixed);
            e.addi(value, fixed)
        };
        self.indices.insert(expr.clone(), value);
        self.undo.push(Undo::Index(expr.clone()));
        value
    }

    /// The sum of the terms over axes that are bound, and the constant; in steps that outer scopes share.
    pub(super) fn bound_part(&mut self, e: &mut Emitter, expr: &IndexExpr) -> Option<Value> {
        let mut known = IndexExpr::constant(expr.constant_part());
        let mut sum = None;
        let mut fixed = expr.constant_part();
        let mut ordered: Vec<&(Atom, i64)> = expr.terms().iter().collect();
        ordered.sort_by_key(|(atom, _)| self.binding_depth(atom));
        for (atom, c) in ordered {
            if !self.atom_is_bound(atom) {
                break;
            }
            known = known.add(&single(atom, *c, &self.kernel.extents()));
            if let Some(&value) = self.indices.get(&known) {
                (sum, fixed) = (Some(value), 0);
                continue;
            }
            let mut part = 0;
            let term = self.term(e, atom, *c, &mut part);
            fixed += part;
            if let Some(term) = term {
                if fixed != 0 {
                    let constant = e.dim(fixed);
                    sum = add_some(e, sum, Some(constant));
                    fixed = 0;
                }
                let total = add_some(e, sum, Some(term));
                if let Some(total) = total {
                    self.indices.insert(known.clone(), total);
                    self.undo.push(Undo::Index(known.clone()));
                }
                sum = total;
            }
        }
        if fixed != 0 {
            let constant = e.dim(fixed);
            sum = add_some(e, sum, Some(constant));
        }
        sum
    }

    fn without_lanes(&self, expr: &IndexExpr) -> IndexExpr {
        let mut out = IndexExpr::constant(expr.constant_part());
        for (atom, c) in expr.terms() {
            if !self.atom_in_lanes(atom) {
                out = out.add(&single(atom, *c, &self.kernel.extents()));
            }
        }
        out
    }

    /// Later bindings are deeper.
    fn binding_depth(&self, atom: &Atom) -> usize {
        let mut depth = 0;
        let mut look = |a: Axis| {
            let at = self.undo.iter().rposition(|u| matches!(u, Undo::Axis(b, _) if *b == a));
            let here = if self.axes[a.index()].is_some() { at.map_or(0, |i| i + 1) } else { usize::MAX };
            depth = depth.max(here);
        };
        match atom {
            Atom::Axis(a) => look(*a),
            Atom::Div(x, _) | Atom::Mod(x, _) => x.each_axis(&mut look),
        }
        depth
    }

    fn atom_is_bound(&self, atom: &Atom) -> bool {
        let mut bound = true;
        let mut look = |a: Axis| bound &= self.axes[a.index()].is_some();
        match atom {
            Atom::Axis(a) => look(*a),
            Atom::Div(x, _) | Atom::Mod(x, _) => x.each_axis(&mut look),
        }
        bound
    }

    /// `c * atom` in the first lane; a part known now goes to `fixed`.
    fn term(&mut self, e: &mut Emitter, atom: &Atom, c: i64, fixed: &mut i64) -> Option<Value> {
        let value = match atom {
            Atom::Axis(a) => match self.axes[a.index()] {
                Some(At::Fixed(v)) => {
                    *fixed += c * v;
                    return None;
                }
                Some(At::Scalar(v) | At::Lanes(v)) => v,
                None => e.unsupported(format!("axis {a} outside its loop")),
            },
            Atom::Div(x, d) => {
                let (x, back) = self.non_negative(x, *d);
                let value = self.index(e, &x);
                let divisor = e.i64(*d);
                let quotient = e.binary("arith.divui", value, divisor);
                *fixed -= c * back;
                quotient
            }
            Atom::Mod(x, d) => {
                let (x, _) = self.non_negative(x, *d);
                let value = self.index(e, &x);
                let divisor = e.i64(*d);
                e.binary("arith.remui", value, divisor)
            }
        };
        Some(match c {
            1 => value,
            -1 => {
                let zero = e.i64(0);
                e.binary("arith.subi", zero, value)
            }
            _ => {
                let factor = e.dim(c);
                e.muli(value, factor)
            }
        })
    }

    /// The expression plus `k * d` so that it is never negative, and `k`.
    fn non_negative(&self, expr: &IndexExpr, d: i64) -> (IndexExpr, i64) {
        let (low, _) = expr.bounds(&self.kernel.extents());
        let k = if low < 0 { (-low + d - 1) / d } else { 0 };
        (expr.clone().offset(k * d), k)
    }

    /// The index in every lane, as a vector of `prim`.
    pub(super) fn index_vector(&mut self, e: &mut Emitter, expr: &IndexExpr, prim: Prim) -> Value {
        let ty = Ty::new(prim, self.lanes);
        let uniform = self.without_lanes(expr);
        let first = self.index(e, &uniform);
        let first = if prim == Prim::I64 { first } else { e.cast("arith.trunci", first, prim) };
        let mut sum = e.splat(first, self.lanes);
        for (atom, c) in expr.terms() {
            if !self.atom_in_lanes(atom) {
                continue;
            }
            let mut back = 0;
            let value = match atom {
                Atom::Axis(a) => {
                    let base = match self.axes[a.index()] {
                        Some(At::Lanes(v)) => v,
                        _ => e.unsupported(format!("axis {a} outside the lanes")),
                    };
                    let base = if prim == Prim::I64 { base } else { e.cast("arith.trunci", base, prim) };
                    let (base, iota) = (e.splat(base, self.lanes), e.iota(ty));
                    e.addi(base, iota)
                }
                Atom::Div(x, d) => {
                    let (x, k) = self.non_negative(x, *d);
                    back = k;
                    let value = self.index_vector(e, &x, prim);
                    let divisor = e.int(ty, *d);
                    e.binary("arith.divui", value, divisor)
                }
                Atom::Mod(x, d) => {
                    let (x, _) = self.non_negative(x, *d);
                    let value = self.index_vector(e, &x, prim);
                    let divisor = e.int(ty, *d);
                    e.binary("arith.remui", value, divisor)
                }
            };
            let value = if back == 0 {
                value
            } else {
                let back = e.int(ty, -back);
                e.addi(value, back)
            };
            let value = if *c == 1 {
                value
            } else {
                let factor = e.int(ty, *c);
                e.muli(value, factor)
            };
            sum = e.addi(sum, value);
        }
        sum
    }

    /// An index expression as a value of an element type.
    pub(super) fn index_value(&mut self, e: &mut Emitter, expr: &IndexExpr, elem: ElementType) -> Value {
        let value = if self.in_lanes(expr) {
            let narrow = fits_i32(expr, &self.kernel.extents());
            self.index_vector(e, expr, if narrow { Prim::I32 } else { Prim::I64 })
        } else {
            self.index(e, expr)
        };
        let from = if value.ty.prim == Prim::I32 { ElementType::I32 } else { ElementType::I64 };
        ops::convert(e, value, from, elem)
    }
}

fn atom_uses(atom: &Atom, axis: Axis) -> bool {
    match atom {
        Atom::Axis(a) => *a == axis,
        Atom::Div(x, _) | Atom::Mod(x, _) => x.uses(axis),
    }
}

fn single(atom: &Atom, c: i64, extents: &impl Fn(Axis) -> u64) -> IndexExpr {
    match atom {
        Atom::Axis(a) => IndexExpr::axis(*a),
        Atom::Div(x, d) => x.div(*d, extents),
        Atom::Mod(x, d) => x.rem(*d, extents),
    }
    .scale(c)
}

/// How much `expr` grows with `axis`, if constant over each aligned run of `width` points (0: over all points).
pub fn stride_along(expr: &IndexExpr, axis: Axis, width: u32) -> Option<i64> {
    let width = i64::from(width);
    let mut stride = 0;
    for (atom, c) in expr.terms() {
        match atom {
            Atom::Axis(a) if *a == axis => stride += c,
            Atom::Axis(_) => {}
            Atom::Div(x, d) | Atom::Mod(x, d) if x.uses(axis) => {
                let whole = width > 1 && d % width == 0 && stride_along(x, axis, width as u32) == Some(1);
                if !whole || !starts_aligned(x, axis, width) {
                    return None;
                }
                if matches!(atom, Atom::Mod(..)) {
                    stride += c;
                }
            }
            Atom::Div(..) | Atom::Mod(..) => {}
        }
    }
    Some(stride)
}

/// Whether the value is a multiple of `width` wherever `axis` is.
fn starts_aligned(expr: &IndexExpr, axis: Axis, width: i64) -> bool {
    expr.constant_part() % width == 0
        && expr.terms().iter().all(|(atom, c)| *atom == Atom::Axis(axis) || c % width == 0)
}

pub(super) fn fits_i32(expr: &IndexExpr, extents: &impl Fn(Axis) -> u64) -> bool {
    const LIMIT: i64 = 1 << 30;
    let (low, high) = expr.bounds(extents);
    let terms_fit = expr.terms().iter().all(|(atom, c)| {
        c.abs() < LIMIT
            && match atom {
                Atom::Axis(a) => extents(*a) < LIMIT as u64,
                Atom::Div(x, d) | Atom::Mod(x, d) => *d < LIMIT && fits_i32(x, extents),
            }
    });
    low > -LIMIT && high < LIMIT && terms_fit
}

fn add_some(e: &mut Emitter, a: Option<Value>, b: Option<Value>) -> Option<Value> {
    match (a, b) {
        (Some(a), Some(b)) => Some(e.addi(a, b)),
        (a, b) => a.or(b),
    }
}
