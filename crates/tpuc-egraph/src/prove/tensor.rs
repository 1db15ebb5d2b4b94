//! Ops on tensors of scalars.
//!
//! Data movement is left to the reference interpreter, on tensors of scalars' numbers.

use super::field::Point;
use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use crate::context::is_pointwise;
use crate::lang::{MONOID, plain_attrs};
use std::ops::Add;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, element_count, strides};
use tpuc_tile::Monoid;

/// A tensor of scalars, row-major. Of complex types the real parts come first, then the imaginary parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Symbolic {
    pub ty: TensorType,
    pub data: Vec<Id>,
}

/// A bound on work: scalars that may be made, and products that may be summed.
#[derive(Clone, Copy, Debug)]
pub struct Budget(pub usize);

impl Budget {
    pub fn take(&mut self, work: usize) -> Option<()> {
        self.0 = self.0.checked_sub(work)?;
        Some(())
    }
}

/// Slices that may start at more places than this are opaque.
const MAX_PLACES: usize = 12;
/// Sums of more products with roots or exponentials than this are those of the field.
const MAX_SPECIAL: usize = 64;
/// Units of the budget that a scalar takes.
const PER_SCALAR: usize = 16;

fn dims(ty: &TensorType) -> Option<Vec<u64>> {
    ty.dims()
}

fn ints(attrs: &AttrDict, name: &str) -> Option<Vec<i64>> {
    attrs.get(name)?.as_ints()
}

fn axes(list: &[i64]) -> Option<Vec<usize>> {
    list.iter().map(|&d| usize::try_from(d).ok()).collect()
}

impl Symbolic {
    fn len(&self) -> usize {
        if self.ty.elem.is_complex() { self.data.len() / 2 } else { self.data.len() }
    }
    /// The element types of the scalars.
    fn scalar_elem(&self) -> ElementType {
        if self.ty.elem.is_complex() { self.ty.elem.real() } else { self.ty.elem }
    }

    /// The tensor with its dimensions in this order, as parts of the data.
    fn permuted(&self, order: &[usize]) -> Option<Vec<Id>> {
        let shape = dims(&self.ty)?;
        let from = strides(&shape);
        let to: Vec<(usize, usize)> =
            order.iter().map(|&d| Some((*shape.get(d)? as usize, from[d]))).collect::<Option<_>>()?;
        let mut positions = vec![0usize];
        for (extent, stride) in to {
            positions = positions.iter().flat_map(|&at| (0..extent).map(move |i| at + i * stride)).collect();
        }
        if self.len() == 0 {
            return Some(Vec::new());
        }
        positions.iter().map(|&at| self.data.get(at).copied()).collect()
    }
}

impl Symbols {
    pub fn of_tensor(&mut self, value: &Tensor) -> Symbolic {
        let ty = TensorType::new(value.elem(), value.shape().iter().map(|&d| d as i64));
        let elem = if ty.elem.is_complex() { ty.elem.real() } else { ty.elem };
        let mut data: Vec<Id> = value.scalars().map(|x| self.literal(x, elem)).collect();
        if ty.elem.is_complex() {
            for x in value.scalars() {
                let Scalar::Complex(_, im) = x else { continue };
                data.push(self.literal(Scalar::Float(im), elem));
            }
        }
        Symbolic { ty, data }
    }

    /// A tensor of unknowns.
    pub fn unknown_tensor(&mut self, name: &str, of: &[Id], ty: &TensorType) -> Option<Symbolic> {
        let parts = if ty.elem.is_complex() { 2 } else { 1 };
        let elem = if ty.elem.is_complex() { ty.elem.real() } else { ty.elem };
        let count = ty.len()?.checked_mul(parts)?;
        let all = self.r.s.atom(name, of);
        let data = (0..count).map(|i| self.unknown(&format!("at {i}"), &[all], elem)).collect();
        Some(Symbolic { ty: ty.clone(), data })
    }

    /// The integers that a tensor is known to hold.
    pub fn known_ints(&self, t: &Symbolic) -> Option<Vec<i128>> {
        t.data.iter().map(|&id| self.int_value(id, t.ty.elem)).collect()
    }

    /// One op without regions, except for reductions whose monoid is an attribute. `None` when the budget is used up,
    /// or the op cannot be followed at all.
    pub fn op(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Symbolic> {
        use OpKind as K;
        let parts = if ty.elem.is_complex() { 2 } else { 1 };
        budget.take(ty.len()?.checked_mul(parts * PER_SCALAR)?.checked_add(1)?)?;
        let moved = match kind {
            K::Constant => return Some(self.of_tensor(attrs.get("value")?.as_dense()?)),
            K::Iota => {
                let value = crate::context::evaluate(kind, attrs, &[], ty)?;
                return Some(self.of_tensor(&value));
            }
            K::Complex | K::Real | K::Imag => return self.parts(kind, operands, ty),
            K::BroadcastInDim | K::Broadcast | K::Reshape | K::Transpose | K::Slice | K::Reverse => 1,
            K::Concatenate => operands.len(),
            K::Pad => 2,
            K::Gather | K::DynamicSlice => 1,
            K::DynamicUpdateSlice => 2,
            K::DotGeneral | K::Dot | K::Convolution | K::Reduce | K::ReduceWindow => {
                if let Some(result) = self.sums(kind, attrs, operands, ty, budget)? {
                    return Some(result);
                }
                return self.opaque(kind, attrs, operands, ty, budget);
            }
            _ if is_pointwise(kind) || kind == K::BitcastConvert => {
                if let Some(result) = self.elements(kind, attrs, operands, ty) {
                    return Some(result);
                }
                return self.opaque(kind, attrs, operands, ty, budget);
            }
            _ => return self.opaque(kind, attrs, operands, ty, budget),
        };
        match self.moved(kind, attrs, operands, moved, ty) {
            Some(result) => Some(result),
            None => match self.at_unknown_place(kind, operands, moved, ty, budget)? {
                Some(result) => Some(result),
                None => self.opaque(kind, attrs, operands, ty, budget),
            },
        }
    }

    /// `dynamic_slice` and `dynamic_update_slice` with positions that are not known: a choice of all results that
    /// there can be, when those are few. The inner value is `None` when they are not.
    fn at_unknown_place(
        &mut self,
        kind: OpKind,
        operands: &[&Symbolic],
        count: usize,
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Option<Symbolic>> {
        if !matches!(kind, OpKind::DynamicSlice | OpKind::DynamicUpdateSlice) || ty.elem.is_complex() {
            return Some(None);
        }
        let (of, indices) = (operands[0], &operands[count..]);
        let (shape, part) = (dims(&of.ty)?, dims(if count == 2 { &operands[1].ty } else { ty })?);
        let places: Vec<u64> = shape.iter().zip(&part).map(|(n, k)| n.saturating_sub(*k) + 1).collect();
        if element_count(&places)? > MAX_PLACES || indices.len() != shape.len() {
            return Some(None);
        }
        budget.take(element_count(&places)?.checked_mul(ty.len()?)?)?;
        let from = strides(&shape);
        let mut out: Option<Vec<Id>> = None;
        let all: Vec<Vec<usize>> = positions(&places).collect();
        for place in all.into_iter().rev() {
            let start: usize = place.iter().zip(&from).map(|(p, s)| p * s).sum();
            let inside =
                positions(&part).map(|at| start + at.iter().zip(&from).map(|(i, s)| i * s).sum::<usize>());
            let data: Vec<Id> = if count == 1 {
                inside.map(|i| of.data.get(i).copied()).collect::<Option<_>>()?
            } else {
                let mut data = of.data.clone();
                for (i, &new) in inside.zip(&operands[1].data) {
                    *data.get_mut(i)? = new;
                }
                data
            };
            out = Some(match out {
                None => data,
                Some(other) => {
                    let here = self.is_at(&place, &places, indices)?;
                    other.iter().zip(&data).map(|(&no, &yes)| self.r.s.select(here, yes, no)).collect()
                }
            });
        }
        Some(out.map(|data| Symbolic { ty: ty.clone(), data }))
    }

    /// Whether computed positions are these, once they are clamped.
    fn is_at(&mut self, place: &[usize], places: &[u64], indices: &[&Symbolic]) -> Option<Id> {
        let mut here = self.r.s.one;
        for ((&p, &n), index) in place.iter().zip(places).zip(indices) {
            let (id, elem) = (*index.data.first()?, index.ty.elem);
            let at = self.literal(Scalar::Int(p as i128), elem);
            let holds = if n == 1 {
                self.r.s.one
            } else if p == 0 {
                let beyond = self.order(at, id, elem);
                self.r.s.not(beyond)
            } else if p as u64 + 1 == n {
                let before = self.order(id, at, elem);
                self.r.s.not(before)
            } else {
                self.equal_ints(id, at, elem)
            };
            here = self.r.s.and(here, holds);
        }
        Some(here)
    }

    /// Data movement; the operands from `count` on are positions, which have to be known.
    fn moved(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        count: usize,
        ty: &TensorType,
    ) -> Option<Symbolic> {
        let mut out = Symbolic { ty: ty.clone(), data: Vec::new() };
        let parts = if ty.elem.is_complex() { 2 } else { 1 };
        let types = [ty.with_elem(ElementType::U32)];
        for part in 0..parts {
            let mut tensors = Vec::with_capacity(operands.len());
            for (i, operand) in operands.iter().enumerate() {
                let shape = dims(&operand.ty)?;
                if i < count {
                    let data = &operand.data[part * operand.len()..][..operand.len()];
                    let numbers = data.iter().map(|id| i128::from(id.0));
                    tensors.push(Tensor::from_ints(ElementType::U32, &shape, numbers));
                } else {
                    tensors.push(Tensor::from_ints(operand.ty.elem, &shape, self.known_ints(operand)?));
                }
            }
            let results = tpuc_interp::eval_op(kind, &plain_attrs(attrs), &tensors, &types).ok()?;
            out.data.extend(results.first()?.to_ints()?.into_iter().map(|n| Id(n as u32)));
        }
        Some(out)
    }

    fn parts(&mut self, kind: OpKind, operands: &[&Symbolic], ty: &TensorType) -> Option<Symbolic> {
        let of = operands.first()?;
        let data = match kind {
            OpKind::Complex => [&of.data[..], &operands.get(1)?.data[..]].concat(),
            OpKind::Real if of.ty.elem.is_complex() => of.data[..of.len()].to_vec(),
            OpKind::Imag if of.ty.elem.is_complex() => of.data[of.len()..].to_vec(),
            OpKind::Real => of.data.clone(),
            _ => {
                let zero = self.literal(Scalar::Float(0.0), ty.elem);
                vec![zero; of.len()]
            }
        };
        Some(Symbolic { ty: ty.clone(), data })
    }

    fn elements(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
    ) -> Option<Symbolic> {
        let n = ty.len()?;
        let at = |t: &Symbolic, part: usize, i: usize| {
            let len = t.len();
            t.data.get(part * len + if len == 1 { 0 } else { i }).copied()
        };
        if operands.iter().any(|t| t.len() != n && t.ty.rank() != 0) {
            return None;
        }
        if operands.iter().any(|t| t.ty.elem.is_complex()) || ty.elem.is_complex() {
            return self.complex_elements(kind, operands, ty);
        }
        let attrs = plain_attrs(attrs);
        let elems: Vec<ElementType> = operands.iter().map(|t| t.ty.elem).collect();
        let mut data = Vec::with_capacity(n);
        for i in 0..n {
            let of: Vec<Id> = operands.iter().map(|t| at(t, 0, i)).collect::<Option<_>>()?;
            data.push(self.pointwise(kind, &attrs, &elems, ty.elem, &of));
        }
        Some(Symbolic { ty: ty.clone(), data })
    }

    /// Complex numbers by their parts, where that is exact in real arithmetic.
    fn complex_elements(
        &mut self,
        kind: OpKind,
        operands: &[&Symbolic],
        ty: &TensorType,
    ) -> Option<Symbolic> {
        use OpKind as K;
        let n = ty.len()?;
        let (mut re, mut im) = (Vec::with_capacity(n), Vec::with_capacity(n));
        let movement = matches!(kind, K::Select);
        if self.mode == Mode::Exact && !movement && kind != K::Negate {
            return None;
        }
        let float = if ty.elem.is_complex() { ty.elem.real() } else { ty.elem };
        for i in 0..n {
            let part = |t: &Symbolic, part: usize| {
                let len = t.len();
                t.data[part * len + if len == 1 { 0 } else { i }]
            };
            if movement {
                let p = part(operands[0], 0);
                re.push(self.r.s.select(p, part(operands[1], 0), part(operands[2], 0)));
                im.push(self.r.s.select(p, part(operands[1], 1), part(operands[2], 1)));
                continue;
            }
            if !operands.iter().all(|t| t.ty.elem.is_complex()) {
                return None;
            }
            let (a, b) = (part(operands[0], 0), part(operands[0], 1));
            let second = operands.get(1).unwrap_or(&operands[0]);
            let (c, d) = (part(second, 0), part(second, 1));
            let r = &mut self.r;
            let (x, y) = match kind {
                K::Negate => {
                    let none = AttrDict::new();
                    let x = self.pointwise(K::Negate, &none, &[float], float, &[a]);
                    (x, self.pointwise(K::Negate, &none, &[float], float, &[b]))
                }
                K::Add => (r.add(a, c), r.add(b, d)),
                K::Subtract => (r.sub(a, c), r.sub(b, d)),
                K::Multiply | K::ChloSquare => self.complex_product((a, b), (c, d)),
                K::Divide => {
                    let minus = r.neg(d);
                    let (cc, dd) = (r.mul(c, c), r.mul(d, d));
                    let norm = r.add(cc, dd);
                    let (x, y) = self.complex_product((a, b), (c, minus));
                    (self.r.div(x, norm), self.r.div(y, norm))
                }
                K::ChloConj => (a, r.neg(b)),
                K::Exponential => {
                    let e = r.exp(a);
                    let (sin, cos) = (r.lift1(b, |r, b| r.sin_cos(b).0), r.lift1(b, |r, b| r.sin_cos(b).1));
                    (r.mul(e, cos), r.mul(e, sin))
                }
                K::Abs => {
                    let (aa, bb) = (r.mul(a, a), r.mul(b, b));
                    let norm = r.add(aa, bb);
                    (r.power(norm, super::ratio::Ratio { num: 1, den: 2 }), a)
                }
                _ => return None,
            };
            re.push(x);
            im.push(y);
        }
        if ty.elem.is_complex() {
            re.extend(im);
        }
        Some(Symbolic { ty: ty.clone(), data: re })
    }

    fn complex_product(&mut self, (a, b): (Id, Id), (c, d): (Id, Id)) -> (Id, Id) {
        let r = &mut self.r;
        let (ac, bd, ad, bc) = (r.mul(a, c), r.mul(b, d), r.mul(a, d), r.mul(b, c));
        (r.sub(ac, bd), r.add(ad, bc))
    }

    /// An op of which nothing is known but that it is a function of its operands.
    pub fn opaque(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Symbolic> {
        let types: Vec<String> = operands.iter().map(|t| t.ty.to_string()).collect();
        let name = format!("{} {attrs:?} {types:?} {ty}", kind.name());
        let mut of = Vec::new();
        for operand in operands {
            budget.take(operand.data.len())?;
            of.extend(operand.data.iter().copied());
        }
        let of: Vec<Id> = of.into_iter().map(|id| self.r.s.flat(id)).collect();
        self.unknown_tensor(&name, &of, ty)
    }

    /// Contractions and reductions. The inner value is `None` for those that are not sums here.
    fn sums(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Option<Symbolic>> {
        let rounded = ty.elem.is_float() || ty.elem.is_complex();
        let op = match kind {
            OpKind::Reduce | OpKind::ReduceWindow => attrs.get(MONOID).and_then(Attr::as_str),
            _ => Some("add"),
        };
        let Some(op) = op.and_then(monoid) else { return Some(None) };
        let reordered = matches!(op, Monoid::Add | Monoid::Mul);
        let elems_fit = operands.iter().all(|t| crate::rules::functions::embeds(t.ty.elem, ty.elem));
        // The order of the terms along one dimension is that of the elements.
        let along = match (kind, attrs.get("dot_dimension_numbers")) {
            (OpKind::Reduce, _) => ints(attrs, "dimensions").map_or(0, |d| d.len()),
            (OpKind::DotGeneral, Some(Attr::Dot(d))) => d.lhs_contract.len(),
            _ => 0,
        };
        let ordered = along == 1 && operands.iter().all(|t| t.ty.elem == ty.elem) && ty.elem.is_float();
        if rounded && reordered && self.mode == Mode::Exact && !ordered
            || attrs.get("algorithm").is_some()
            || !elems_fit
            || ty.elem.is_complex() && !matches!(kind, OpKind::DotGeneral | OpKind::Dot)
        {
            return Some(None);
        }
        let converted: Vec<Symbolic> = operands.iter().map(|t| self.converted(t, ty.elem)).collect();
        match kind {
            OpKind::Reduce => self.reduce(attrs, &converted, op, ty, budget).map(Some),
            OpKind::ReduceWindow => self.reduce_window(attrs, &converted, op, ty, budget),
            OpKind::Convolution => self.convolution(attrs, &converted, ty, budget),
            OpKind::Dot => {
                let contract = |rank: usize, first: bool| vec![if first { 0 } else { rank as i64 - 1 }];
                let dims = DotDims {
                    lhs_contract: contract(converted[0].ty.rank(), false),
                    rhs_contract: contract(converted[1].ty.rank(), true),
                    ..DotDims::default()
                };
                self.dot(&dims, &converted, ty, budget).map(Some)
            }
            _ => match attrs.get("dot_dimension_numbers") {
                Some(Attr::Dot(dims)) => self.dot(dims, &converted, ty, budget).map(Some),
                _ => Some(None),
            },
        }
    }

    fn converted(&mut self, t: &Symbolic, to: ElementType) -> Symbolic {
        if t.ty.elem == to {
            return t.clone();
        }
        let none = AttrDict::new();
        let data = t
            .data
            .iter()
            .map(|&id| self.pointwise(OpKind::Convert, &none, &[t.ty.elem], to, &[id]))
            .collect();
        Symbolic { ty: t.ty.with_elem(to), data }
    }

    /// Folds scalars by an op.
    fn fold(&mut self, op: Monoid, elem: ElementType, of: &[Id]) -> Id {
        use Monoid as M;
        let none = AttrDict::new();
        if matches!(op, M::Max | M::Min) && !elem.is_bool() {
            return self.lattice(op == M::Max, elem, of);
        }
        if self.mode == Mode::Exact && elem.is_float() {
            let of: Vec<Id> = of.iter().map(|&id| self.r.s.flat(id)).collect();
            return self.unknown(&format!("{} of terms {elem}", op.op().name()), &of, elem);
        }
        let number = !elem.is_bool();
        let finite = of.iter().all(|&id| {
            self.r.s.is_leaf(id)
                && id != self.r.s.undefined
                && id != self.r.s.infinity
                && id != self.r.s.minus_infinity
        });
        let known = of.iter().all(|&id| self.r.s.known(id).is_some());
        if op == M::Add && number && finite && !known {
            let point = of.iter().fold(Point::ZERO, |sum, &id| sum.add(self.r.s.point(id)));
            let id = self.r.s.leaf(point);
            if elem.is_float() && of.len() > 1 {
                self.r.remember_terms(id, of);
            }
            if elem.is_float() && of.iter().all(|&id| self.r.s.is_nonnegative(id)) {
                let positive = of.iter().any(|&id| self.r.s.is_positive(id));
                self.r.s.set_sign(id, positive);
            }
            return id;
        }
        if op == M::Add && number && of.len() > 4 && of.iter().any(|&id| !self.r.s.is_leaf(id)) {
            // Sums of many choices have too many cases.
            let flat: Vec<Id> = of.iter().map(|&id| self.r.s.flat(id)).collect();
            return self.fold(op, elem, &flat);
        }
        let mut of = of.iter();
        let Some(&first) = of.next() else { return self.r.s.undefined };
        of.fold(first, |acc, &id| self.pointwise(op.op(), &none, &[elem, elem], elem, &[acc, id]))
    }

    fn reduce(
        &mut self,
        attrs: &AttrDict,
        operands: &[Symbolic],
        op: Monoid,
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Symbolic> {
        let [of, init] = operands else { return None };
        budget.take(of.data.len())?;
        let over = axes(&ints(attrs, "dimensions")?)?;
        let kept: Vec<usize> = (0..of.ty.rank()).filter(|d| !over.contains(d)).collect();
        let data = of.permuted(&[kept, over].concat())?;
        let count = ty.len()?;
        let row = data.len().checked_div(count).unwrap_or(0);
        let init = *init.data.first()?;
        let neutral = self.is_neutral(op, init, ty.elem);
        let mut out = Vec::with_capacity(count);
        for i in 0..count {
            let mut terms = data[i * row..(i + 1) * row].to_vec();
            if !neutral || terms.is_empty() {
                terms.push(init);
            }
            out.push(self.fold(op, ty.elem, &terms));
        }
        Some(Symbolic { ty: ty.clone(), data: out })
    }

    fn is_neutral(&mut self, op: Monoid, init: Id, elem: ElementType) -> bool {
        op.identity(elem).is_some_and(|value| self.literal(value, elem) == init)
    }

    fn dot(
        &mut self,
        d: &DotDims,
        operands: &[Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Symbolic> {
        let [lhs, rhs] = operands else { return None };
        let side = |t: &Symbolic, batch: &[i64], contract: &[i64]| -> Option<(Vec<usize>, [usize; 3])> {
            let shape = dims(&t.ty)?;
            let free = DotDims::free(t.ty.rank(), batch, contract);
            let size = |list: &[i64]| {
                let extents: Option<Vec<u64>> =
                    list.iter().map(|&d| shape.get(usize::try_from(d).ok()?).copied()).collect();
                element_count(&extents?)
            };
            Some((axes(&[batch, &free, contract].concat())?, [size(batch)?, size(&free)?, size(contract)?]))
        };
        let (left, [b, m, k]) = side(lhs, &d.lhs_batch, &d.lhs_contract)?;
        let (right, [_, n, _]) = side(rhs, &d.rhs_batch, &d.rhs_contract)?;
        let work = b.checked_mul(m)?.checked_mul(n)?.checked_mul(k.max(1))?;
        budget.take(work)?;
        if ty.elem.is_complex() {
            return self.complex_dot(lhs, rhs, (&left, &right), [b, m, n, k], ty);
        }
        let (x, y) = (lhs.permuted(&left)?, rhs.permuted(&right)?);
        let mut data = Vec::with_capacity(b * m * n);
        for b in 0..b {
            for i in 0..m {
                for j in 0..n {
                    let (row, column) = (&x[(b * m + i) * k..][..k], &y[(b * n + j) * k..][..k]);
                    data.push(self.inner_product(row, column, ty.elem));
                }
            }
        }
        Some(Symbolic { ty: ty.clone(), data })
    }

    fn inner_product(&mut self, x: &[Id], y: &[Id], elem: ElementType) -> Id {
        let none = AttrDict::new();
        if self.mode == Mode::Exact && elem.is_float() {
            // Factors commute.
            let mut of = Vec::with_capacity(2 * x.len());
            for (&a, &b) in x.iter().zip(y) {
                let (a, b) = (self.r.s.flat(a), self.r.s.flat(b));
                of.extend([a.min(b), a.max(b)]);
            }
            return self.unknown(&format!("sum of products {elem}"), &of, elem);
        }
        // Short sums keep what is known of their terms.
        let s = &self.r.s;
        let plain =
            |id: &Id| s.is_leaf(*id) && *id != s.infinity && *id != s.minus_infinity && *id != s.undefined;
        let short =
            x.len() <= 4 || x.len() <= MAX_SPECIAL && x.iter().chain(y).any(|&id| self.r.is_special(id));
        if elem.is_bool() || short || !x.iter().chain(y).all(plain) {
            let terms: Vec<Id> = x
                .iter()
                .zip(y)
                .map(|(&a, &b)| self.pointwise(OpKind::Multiply, &none, &[elem, elem], elem, &[a, b]))
                .collect();
            return if terms.is_empty() { self.r.s.zero } else { self.fold(Monoid::Add, elem, &terms) };
        }
        let point = Point::dot(x.iter().zip(y).map(|(&a, &b)| (s.point(a), s.point(b))));
        let id = self.r.s.leaf(point);
        if elem.is_float() && (x == y || x.iter().chain(y).all(|&id| self.r.s.is_nonnegative(id))) {
            self.r.s.set_sign(id, false);
        }
        id
    }

    fn complex_dot(
        &mut self,
        lhs: &Symbolic,
        rhs: &Symbolic,
        (left, right): (&[usize], &[usize]),
        [b, m, n, k]: [usize; 4],
        ty: &TensorType,
    ) -> Option<Symbolic> {
        let part = |t: &Symbolic, part: usize, order: &[usize]| {
            let data = t.data[part * t.len()..][..t.len()].to_vec();
            Symbolic { ty: t.ty.with_elem(t.scalar_elem()), data }.permuted(order)
        };
        let (a, bi) = (part(lhs, 0, left)?, part(lhs, 1, left)?);
        let (c, di) = (part(rhs, 0, right)?, part(rhs, 1, right)?);
        let elem = ty.elem.real();
        let (mut re, mut im) = (Vec::new(), Vec::new());
        for b in 0..b {
            for i in 0..m {
                for j in 0..n {
                    let (at, to) = ((b * m + i) * k, (b * n + j) * k);
                    let mut product =
                        |x: &[Id], y: &[Id]| self.inner_product(&x[at..][..k], &y[to..][..k], elem);
                    let (ac, bd, ad, bc) =
                        (product(&a, &c), product(&bi, &di), product(&a, &di), product(&bi, &c));
                    re.push(self.r.sub(ac, bd));
                    im.push(self.r.add(ad, bc));
                }
            }
        }
        re.extend(im);
        Some(Symbolic { ty: ty.clone(), data: re })
    }

    fn reduce_window(
        &mut self,
        attrs: &AttrDict,
        operands: &[Symbolic],
        op: Monoid,
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Option<Symbolic>> {
        let [of, init] = operands else { return Some(None) };
        let rank = of.ty.rank();
        let Some(w) = Window::of(attrs, "window_dimensions", "base_dilations", rank) else {
            return Some(None);
        };
        let (shape, out) = (dims(&of.ty)?, dims(ty)?);
        let init = *init.data.first()?;
        let neutral = self.is_neutral(op, init, ty.elem);
        let (from, taps) = (strides(&shape), element_count(&w.size)?);
        budget.take(ty.len()?.checked_mul(taps)?)?;
        let mut data = Vec::with_capacity(ty.len()?);
        for at in positions(&out) {
            let mut terms = if neutral { Vec::new() } else { vec![init] };
            for tap in positions(&w.size) {
                let index: Option<Vec<usize>> =
                    (0..rank).map(|d| w.input(d, at[d], tap[d], shape[d])).collect();
                match index {
                    Some(index) => {
                        terms.push(of.data[index.iter().zip(&from).map(|(i, s)| i * s).sum::<usize>()])
                    }
                    None if neutral => {}
                    None => terms.push(init),
                }
            }
            if terms.is_empty() {
                terms.push(init);
            }
            data.push(self.fold(op, ty.elem, &terms));
        }
        Some(Some(Symbolic { ty: ty.clone(), data }))
    }

    fn convolution(
        &mut self,
        attrs: &AttrDict,
        operands: &[Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Option<Symbolic>> {
        let ([lhs, rhs], Some(Attr::Conv(c))) = (operands, attrs.get("dimension_numbers")) else {
            return Some(None);
        };
        let group = |name: &str| attrs.get(name).and_then(Attr::as_int).unwrap_or(1).max(1) as usize;
        let (features, batches) = (group("feature_group_count"), group("batch_group_count"));
        let spatial = c.input_spatial.len();
        let Some(mut w) = Window::of(attrs, "", "lhs_dilation", spatial) else { return Some(None) };
        let (x, k, out) = (dims(&lhs.ty)?, dims(&rhs.ty)?, dims(ty)?);
        let (xs, ks) = (strides(&x), strides(&k));
        let place = |d: i64| usize::try_from(d).ok();
        let (input, kernel) = (axes(&c.input_spatial)?, axes(&c.kernel_spatial)?);
        let output = axes(&c.output_spatial)?;
        w.size = kernel.iter().map(|&d| k.get(d).copied()).collect::<Option<_>>()?;
        w.dilation = ints(attrs, "rhs_dilation").map_or(vec![1; spatial], |v| v);
        let reversed: Vec<bool> = match attrs.get("window_reversal").and_then(Attr::as_ints) {
            Some(v) => v.iter().map(|&b| b != 0).collect(),
            None => vec![false; spatial],
        };
        let (xb, xf) = (place(c.input_batch)?, place(c.input_feature)?);
        let (ki, ko) = (place(c.kernel_input_feature)?, place(c.kernel_output_feature)?);
        let (ob, of) = (place(c.output_batch)?, place(c.output_feature)?);
        let (inputs, outputs) = (k[ki] as usize, k[ko] as usize);
        budget.take(ty.len()?.checked_mul(element_count(&w.size)?)?.checked_mul(inputs.max(1))?)?;
        let mut data = Vec::with_capacity(ty.len()?);
        for at in positions(&out) {
            let (o, n) = (at[of], at[ob]);
            let first = if features > 1 { o / (outputs / features).max(1) * inputs } else { 0 };
            let image =
                if batches > 1 { o / (outputs / batches).max(1) * (x[xb] as usize / batches) + n } else { n };
            let (mut left, mut right) = (Vec::new(), Vec::new());
            for tap in positions(&w.size) {
                let index: Option<Vec<usize>> = (0..spatial)
                    .map(|d| {
                        let t = if *reversed.get(d)? { w.size[d] as usize - 1 - tap[d] } else { tap[d] };
                        w.input(d, at[output[d]], t, x[input[d]])
                    })
                    .collect();
                let Some(index) = index else { continue };
                let from: usize =
                    index.iter().zip(&input).map(|(i, &d)| i * xs[d]).sum::<usize>() + image * xs[xb];
                let with: usize =
                    tap.iter().zip(&kernel).map(|(i, &d)| i * ks[d]).sum::<usize>() + o * ks[ko];
                for i in 0..inputs {
                    left.push(*lhs.data.get(from + (first + i) * xs[xf])?);
                    right.push(*rhs.data.get(with + i * ks[ki])?);
                }
            }
            data.push(self.inner_product(&left, &right, ty.elem));
        }
        Some(Some(Symbolic { ty: ty.clone(), data }))
    }
}

/// The monoid of this name, as the attribute of a reduction has it.
fn monoid(name: &str) -> Option<Monoid> {
    let all = [Monoid::Add, Monoid::Mul, Monoid::Max, Monoid::Min, Monoid::And, Monoid::Or];
    all.into_iter().find(|m| m.op().short_name() == name)
}

/// A moving window over padded and dilated dimensions.
struct Window {
    size: Vec<u64>,
    stride: Vec<i64>,
    base: Vec<i64>,
    dilation: Vec<i64>,
    low: Vec<i64>,
}

impl Window {
    fn of(attrs: &AttrDict, size: &str, base: &str, rank: usize) -> Option<Self> {
        let ones = |name: &str| ints(attrs, name).unwrap_or(vec![1; rank]);
        let padding = attrs.get("padding").map_or(Some(vec![0; 2 * rank]), Attr::as_ints)?;
        let size = if size.is_empty() { vec![1; rank] } else { ints(attrs, size)? };
        let w = Self {
            size: size.iter().map(|&n| u64::try_from(n).ok()).collect::<Option<_>>()?,
            stride: ones("window_strides"),
            base: ones(base),
            dilation: ones("window_dilations"),
            low: padding.iter().step_by(2).copied().collect(),
        };
        let right = [w.stride.len(), w.base.len(), w.dilation.len(), w.low.len(), w.size.len()];
        (right == [rank; 5] && w.base.iter().all(|&n| n > 0)).then_some(w)
    }
    /// The input position under a tap, unless it is padding.
    fn input(&self, d: usize, at: usize, tap: usize, extent: u64) -> Option<usize> {
        let place = at as i64 * self.stride[d] + tap as i64 * self.dilation[d] - self.low[d];
        let (base, inside) = (self.base[d], place >= 0);
        let position = usize::try_from(place / base).ok()?;
        (inside && place % base == 0 && (position as u64) < extent).then_some(position)
    }
}

/// All positions of a shape, in row-major order.
fn positions(shape: &[u64]) -> impl Iterator<Item = Vec<usize>> + '_ {
    let count = element_count(shape).unwrap_or(0);
    (0..count).map(move |mut n| {
        let mut at = vec![0; shape.len()];
        for (at, &extent) in at.iter_mut().zip(shape).rev() {
            *at = n % extent as usize;
            n /= extent as usize;
        }
        at
    })
}

/// Whether values of a type are followed at all.
pub fn is_followed(ty: &TensorType) -> bool {
    ty.is_static()
        && ty.quant.is_none()
        && !matches!(ty.elem.kind(), Kind::Complex if ty.elem.real().is_complex())
}
