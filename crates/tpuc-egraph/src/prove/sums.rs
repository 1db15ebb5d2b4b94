//! Contractions, convolutions and reductions of tensors of scalars.

use super::field::Point;
use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use super::tensor::{Budget, Symbolic, axes, dims, ints, positions};
use super::windows::Window;
use crate::lang::MONOID;
use std::ops::Add;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_tensor::{ElementType, element_count, strides};
use tpuc_tile::Monoid;

/// Sums of more products with roots or exponentials than this are those of the field.
const MAX_SPECIAL: usize = 64;
/// Sums of more terms do not keep logarithms apart.
const MAX_LOGS: usize = 16;

/// Sums of integers that are choices, or narrow, are followed term by term up to here.
const MAX_COUNTED: usize = 32;

impl Symbols {
    /// Contractions and reductions. The inner value is `None` for those that are not sums here.
    pub(super) fn sums(
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
            || ty.elem.is_complex() && !matches!(kind, OpKind::DotGeneral | OpKind::Dot | OpKind::Reduce)
            || ty.elem.is_complex() && kind == OpKind::Reduce && op != Monoid::Add
        {
            return Some(None);
        }
        if ty.elem.is_complex() && kind == OpKind::Reduce {
            let real = ty.with_elem(ty.elem.real());
            let mut data = Vec::new();
            for part in 0..2 {
                let parts: Vec<Symbolic> = operands.iter().map(|t| t.part(part)).collect();
                data.extend(self.reduce(attrs, &parts, op, &real, budget)?.data);
            }
            return Some(Some(Symbolic { ty: ty.clone(), data }));
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
            let name = op.op().map_or("", OpKind::name);
            return self.unknown(&format!("{name} of terms {elem}"), &of, elem);
        }
        let number = !elem.is_bool();
        let counts = |s: &Self, id: &Id| !s.r.s.is_leaf(*id) || s.narrow.contains_key(id);
        let step_by_step =
            elem.is_integer() && of.len() <= MAX_COUNTED && of.iter().any(|id| counts(self, id));
        let finite = of.iter().all(|&id| {
            self.r.s.is_leaf(id)
                && id != self.r.s.undefined
                && id != self.r.s.infinity
                && id != self.r.s.minus_infinity
                && !self.r.is_left_out(id)
        });
        let known = of.iter().all(|&id| self.r.s.known(id).is_some());
        // Few logarithms are kept apart in their sum.
        let logs = elem.is_float() && of.len() <= MAX_LOGS && of.iter().any(|&id| self.r.has_log(id));
        if op == M::Add && number && finite && !known && !step_by_step && !logs {
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
        if op == M::Add
            && number
            && !step_by_step
            && of.len() > 4
            && of.iter().any(|&id| !self.r.s.is_leaf(id))
        {
            // Sums of many choices have too many cases.
            let flat: Vec<Id> = of.iter().map(|&id| self.r.s.flat(id)).collect();
            return self.fold(op, elem, &flat);
        }
        let mut of = of.iter();
        let Some(&first) = of.next() else { return self.r.s.undefined };
        let Some(kind) = op.op() else { return self.r.s.undefined };
        of.fold(first, |acc, &id| self.pointwise(kind, &none, &[elem, elem], elem, &[acc, id]))
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
            // Factors commute, and a product has a sign that either may bring.
            let mut of = Vec::with_capacity(2 * x.len());
            for (&a, &b) in x.iter().zip(y) {
                let mut negative = false;
                let mut strip = |id: Id| match self.negations.get(&id) {
                    Some(&other) if other < id => {
                        negative ^= true;
                        other
                    }
                    _ => id,
                };
                let [a, b] = [a, b].map(&mut strip);
                let (a, b) = (self.r.s.flat(a), self.r.s.flat(b));
                let (a, b) = (a.min(b), a.max(b));
                of.extend([if negative { self.negate_bits(a, elem) } else { a }, b]);
            }
            return self.unknown(&format!("sum of products {elem}"), &of, elem);
        }
        // Short sums keep what is known of their terms.
        let s = &self.r.s;
        let plain = |id: &Id| {
            s.is_leaf(*id)
                && *id != s.infinity
                && *id != s.minus_infinity
                && *id != s.undefined
                && !self.r.is_left_out(*id)
        };
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
        let part = |t: &Symbolic, part: usize, order: &[usize]| t.part(part).permuted(order);
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
    all.into_iter().find(|m| m.op().is_some_and(|op| op.short_name() == name))
}
