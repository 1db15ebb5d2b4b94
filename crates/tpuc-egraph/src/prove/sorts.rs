//! Sorted rows: order statistics as functions of the values without their order.

use super::field::Point;
use super::pointwise::{Mode, Symbols};
use super::program::{Datum, Env, Follower};
use super::ratio::Ratio;
use super::scalar::Id;
use super::tensor::{Budget, Symbolic, dims};
use std::ops::{Add, Mul, Neg, Sub};
use tpuc_ir::{Op, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar, strides};

/// Rows longer than this are opaque.
const MAX_ROW: usize = 256;
/// Sorted rows of more values are no lattice terms.
const MAX_NETWORK: usize = 6;

/// Spreads bits, so that sums of keys tell sets apart.
pub(super) fn mix(x: u64) -> u64 {
    let z = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

impl Follower<'_> {
    /// `sort`, row by row. `None` when nothing is known of the order.
    pub(super) fn sort(&mut self, op: Op, operands: &[&Symbolic], around: &Env) -> Option<Vec<Datum>> {
        let shape = dims(&operands.first()?.ty)?;
        let dimension = self.module.ops[op].attr("dimension").map_or(Some(-1), |d| d.as_int())?;
        let dim =
            usize::try_from(if dimension < 0 { dimension + shape.len() as i64 } else { dimension }).ok()?;
        let (n, step) = (*shape.get(dim)? as usize, strides(&shape)[dim]);
        if n == 1 {
            return Some(operands.iter().map(|&t| Datum::Tensor(t.clone())).collect());
        }
        if operands.iter().any(|t| t.ty.elem.is_complex()) {
            return None;
        }
        let descending = self.direction(op, operands, around)?;
        self.budget.take(operands.iter().map(|t| t.data.len()).sum::<usize>().checked_mul(8)?)?;
        let mut out: Vec<Vec<Id>> = operands.iter().map(|t| t.data.clone()).collect();
        for first in (0..operands[0].data.len()).filter(|i| i / step % n == 0) {
            let at = |k: usize| first + k * step;
            let rows: Vec<Vec<Id>> =
                operands.iter().map(|t| (0..n).map(|k| t.data[at(k)]).collect()).collect();
            let elems: Vec<ElementType> = operands.iter().map(|t| t.ty.elem).collect();
            let sorted = self.symbols.sorted_rows(&rows, &elems, descending, self.budget)?;
            for (out, row) in out.iter_mut().zip(sorted) {
                row.into_iter().enumerate().for_each(|(k, id)| out[at(k)] = id);
            }
        }
        let results = operands.iter().zip(out);
        Some(results.map(|(t, data)| Datum::Tensor(Symbolic { ty: t.ty.clone(), data })).collect())
    }

    /// The largest values of each row, and where they stand.
    pub(super) fn top_k(&mut self, op: Op, operands: &[&Symbolic]) -> Option<Vec<Datum>> {
        let (&[of], types) = (operands, self.result_types(op)?) else { return None };
        let [values, places] = types.as_slice() else { return None };
        let (n, k) = (*dims(&of.ty)?.last()? as usize, *dims(values)?.last()? as usize);
        let elem = of.ty.elem;
        if n == 0 || k > n || elem.is_complex() {
            return None;
        }
        self.budget.take(of.data.len().checked_mul(8)?)?;
        let iota: Vec<Id> =
            (0..n).map(|i| self.symbols.literal(Scalar::Int(i as i128), places.elem)).collect();
        let (mut left, mut right) = (Vec::new(), Vec::new());
        for row in of.data.chunks_exact(n) {
            let rows = [row.to_vec(), iota.clone()];
            let sorted = self.symbols.sorted_rows(&rows, &[elem, places.elem], true, self.budget)?;
            left.extend(&sorted[0][..k]);
            right.extend(&sorted[1][..k]);
        }
        let results = [(values, left), (places, right)];
        Some(results.map(|(ty, data)| Datum::Tensor(Symbolic { ty: ty.clone(), data })).into())
    }

    /// Whether a comparator is the order of the first operand, and from the largest on.
    fn direction(&mut self, op: Op, operands: &[&Symbolic], around: &Env) -> Option<bool> {
        let block = self.module.region_block(op, 0)?;
        let mut args = Vec::new();
        operands.iter().for_each(|t| self.symbols.s().note_infinities(&t.data));
        for i in 0..2 * operands.len() {
            let ty = TensorType::scalar(operands[i / 2].ty.elem);
            let name = format!("compared {i} {ty} at {}", self.depth);
            args.push(self.symbols.unknown_tensor(&name, &[], &ty)?);
        }
        let (a, b, elem) = (args[0].data[0], args[1].data[0], operands[0].ty.elem);
        let results = self.block(block, args.into_iter().map(Datum::Tensor).collect(), around)?;
        let found = *results.first()?.tensor()?.data.first()?;
        let less = |s: &mut Symbols, a: Id, b: Id| {
            let attrs = super::comparisons::directed(tpuc_ir::attr::ComparisonDirection::Lt);
            s.pointwise(OpKind::Compare, &attrs, &[elem, elem], ElementType::I1, &[a, b])
        };
        let (up, down) = (less(self.symbols, a, b), less(self.symbols, b, a));
        (found == up || found == down).then_some(found == down)
    }
}

impl Symbols {
    /// The values of a row in increasing order. Bits of floats are not followed.
    pub(super) fn in_order(&mut self, elem: ElementType, row: &[Id]) -> Option<Vec<Id>> {
        let float = elem.is_float();
        if row.len() > MAX_ROW || elem.is_complex() || elem.is_bool() || float && self.mode == Mode::Exact {
            return None;
        }
        let mut set: Vec<Id> = row.iter().map(|&id| self.r.s.flat(id)).collect();
        let s = &self.r.s;
        if set.iter().any(|&id| id == s.undefined || id == s.infinity || id == s.minus_infinity) {
            return None;
        }
        set.sort_unstable();
        if let Some(sorted) = self.sorted.get(&(set.clone(), elem)) {
            return Some(sorted.clone());
        }
        let n = set.len();
        let sorted = if n == 0 {
            set.clone()
        } else if n <= 2 {
            let ends = [false, true].map(|max| self.lattice(max, elem, row));
            ends[..n].to_vec()
        } else if self.cases > 0 && n == 3 {
            let [a, b, c] = [row[0], row[1], row[2]];
            let [low, high] = [false, true].map(|max| self.lattice(max, elem, &[a, b]));
            let middle = self.lattice(false, elem, &[high, c]);
            let [first, second] = [false, true].map(|max| self.lattice(max, elem, &[low, middle]));
            vec![first, second, self.lattice(true, elem, &[high, c])]
        } else if self.networks && n <= MAX_NETWORK {
            self.order_statistics(elem, &set)
        } else if let Some(inner) = self.increasing(&set) {
            let inner = self.in_order(elem, &inner)?;
            inner.into_iter().map(|id| self.r.exp(id)).collect()
        } else {
            self.statistics(elem, &set)?
        };
        let mut key: Vec<Id> = sorted.iter().map(|&id| self.r.s.flat(id)).collect();
        key.sort_unstable();
        self.sorted.insert((key, elem), sorted.clone());
        self.sorted.insert((set, elem), sorted.clone());
        Some(sorted)
    }

    /// The k-th of n values, as the greatest of the minima of any n - k.
    fn order_statistics(&mut self, elem: ElementType, set: &[Id]) -> Vec<Id> {
        let n = set.len();
        let rank = |k: usize| {
            let sets = (0u32..1 << n).filter(|chosen| chosen.count_ones() as usize == n - k);
            let minima: Vec<Id> = sets
                .map(|chosen| {
                    let of: Vec<Id> = (0..n).filter(|i| chosen >> i & 1 == 1).map(|i| set[i]).collect();
                    self.lattice(false, elem, &of)
                })
                .collect();
            self.lattice(true, elem, &minima)
        };
        (0..n).map(rank).collect()
    }

    /// Rows in the order of the first. `None` when that is not followed.
    fn sorted_rows(
        &mut self,
        rows: &[Vec<Id>],
        elems: &[ElementType],
        descending: bool,
        budget: &mut Budget,
    ) -> Option<Vec<Vec<Id>>> {
        let ((keys, &elem), n) = (rows.first().zip(elems.first())?, rows.first()?.len());
        let known: Option<Vec<i128>> = keys.iter().map(|&id| self.place_of(id, elem)).collect();
        if let Some(known) = known {
            let mut order: Vec<usize> = (0..n).collect();
            order.sort_by_key(|&k| if descending { -known[k] } else { known[k] });
            return Some(rows.iter().map(|row| order.iter().map(|&k| row[k]).collect()).collect());
        }
        let mut sorted = self.in_order(elem, keys)?;
        if descending {
            sorted.reverse();
        }
        let mut out = vec![sorted.clone()];
        if rows.len() == 1 {
            return Some(out);
        }
        budget.take(n.checked_mul(n)?.checked_mul(rows.len())?)?;
        let order = self.order_of(elem, keys, &sorted, descending);
        let all: Vec<Id> = keys.iter().map(|&id| self.r.s.flat(id)).collect();
        for (row, &elem) in rows.iter().zip(elems).skip(1) {
            let s = &self.r.s;
            let plain =
                |&id: &Id| s.is_leaf(id) && id != s.infinity && id != s.minus_infinity && id != s.undefined;
            let ring = !elem.is_bool() && row.iter().all(plain);
            let mut moved = Vec::with_capacity(n);
            for (k, weights) in order.iter().enumerate() {
                if !ring {
                    let of: Vec<Id> = row.iter().map(|&id| self.r.s.flat(id)).collect();
                    let name = format!("sorted along {k} {descending} {elem}");
                    moved.push(self.unknown(&name, &[&all[..], &of[..]].concat(), elem));
                    continue;
                }
                let point = Point::dot(row.iter().zip(weights).map(|(&id, &w)| (self.r.s.point(id), w)));
                let id = self.r.s.leaf(point);
                let numbers =
                    row.iter().enumerate().all(|(i, &id)| self.int_value(id, elem) == Some(i as i128));
                if numbers && elem.is_integer() {
                    self.ranks.insert(id, weights.clone());
                }
                moved.push(id);
            }
            out.push(moved);
        }
        Some(out)
    }

    /// From where sorting moves values, as weights of all places for each place: what sorting does to other rows is a
    /// linear function of them, whose values are one at each place, from each place, and that sorts the keys themselves.
    fn order_of(
        &mut self,
        elem: ElementType,
        keys: &[Id],
        sorted: &[Id],
        descending: bool,
    ) -> Vec<Vec<Point>> {
        let n = keys.len();
        if elem.is_float()
            && let Some(inner) = self.increasing(keys)
            && let Some(mut sorted) = self.in_order(elem, &inner)
        {
            if descending {
                sorted.reverse();
            }
            return self.order_of(elem, &inner, &sorted, descending);
        }
        let named: Vec<Id> = keys.iter().map(|&id| self.r.s.flat(id)).collect();
        // The order is that of the keys when they are shifted or scaled together.
        let named = if elem.is_float() { self.shifted(&named) } else { named };
        let key: Vec<Point> = keys.iter().map(|&id| self.r.s.point(id)).collect();
        // Sums of integers wrap, which is not what their order is of.
        let own =
            elem.is_float() || keys.iter().all(|&id| self.r.s.is_atom(id) || self.r.s.known(id).is_some());
        let other = (1..n).find(|&i| own && key[i].key() != key[0].key());
        let mut order: Vec<Vec<Point>> = Vec::with_capacity(n);
        for (k, &value) in sorted.iter().enumerate() {
            if k + 1 == n {
                let left = |i: usize| order.iter().fold(Point::ONE, |left, weights| left.sub(weights[i]));
                let last = (0..n).map(left).collect();
                order.push(last);
                break;
            }
            let mut weights: Vec<Point> = (0..n)
                .map(|i| {
                    let atom = self.r.s.atom(&format!("moved {k} {i} {descending} {elem}"), &named);
                    self.r.s.point(atom)
                })
                .collect();
            if let Some(other) = other {
                // Two of the weights follow from their sum and from the value that is moved.
                let rest = |of: &dyn Fn(usize) -> Point| {
                    (0..n)
                        .filter(|&i| i != 0 && i != other)
                        .fold(Point::ZERO, |sum, i| sum.add(weights[i].mul(of(i))))
                };
                let sum = Point::ONE.sub(rest(&|_| Point::ONE));
                let moved = self.r.s.point(value).sub(rest(&|i| key[i]));
                let difference = key[other].sub(key[0]);
                if let Some(inverse) = difference.inverse() {
                    let second = moved.sub(sum.mul(key[0])).mul(inverse);
                    (weights[other], weights[0]) = (second, sum.sub(second));
                }
            }
            order.push(weights);
        }
        order
    }

    /// The inverse of the number that all differences of some values are multiples of.
    pub(super) fn unit_of_differences(&mut self, of: &[Id]) -> Point {
        let mut content = Ratio::ZERO;
        for &id in of.iter().skip(1) {
            let d = self.r.sub(id, of[0]);
            let d = self.r.s.flat(d);
            content = content.gcd(self.r.content(d)).unwrap_or(Ratio::ONE);
        }
        let Some(inverse) = content.inverse() else { return Point::ONE };
        let id = self.r.s.constant(inverse);
        self.r.s.point(id)
    }

    /// Values less the first, without the number that all of them are multiples of.
    fn shifted(&mut self, of: &[Id]) -> Vec<Id> {
        let Some(&first) = of.first() else { return Vec::new() };
        let mut content = Ratio::ZERO;
        let mut moved = Vec::with_capacity(of.len());
        for &id in of {
            let d = self.r.sub(id, first);
            let d = self.r.s.flat(d);
            content = content.gcd(self.r.content(d)).unwrap_or(Ratio::ONE);
            moved.push(d);
        }
        let Some(inverse) = content.inverse() else { return moved };
        let inverse = self.r.s.constant(inverse);
        moved.into_iter().map(|d| self.r.mul(d, inverse)).collect()
    }

    /// A number whose order is that of a known value.
    pub(super) fn place_of(&self, id: Id, elem: ElementType) -> Option<i128> {
        match self.scalar(id, elem)? {
            Scalar::Int(n) => Some(n),
            Scalar::Float(x) if self.mode == Mode::Real => {
                let bits = i128::from(x.abs().to_bits());
                Some(if x < 0.0 { -bits } else { bits })
            }
            _ => None,
        }
    }

    /// What all values are the exponential of.
    fn increasing(&mut self, set: &[Id]) -> Option<Vec<Id>> {
        set.iter().map(|&id| self.r.exponent_of(id)).collect()
    }

    /// Order statistics of at least three values. They do not change when all values are shifted or scaled together:
    /// the row is brought to the form `t + g x`, with the value t and the sign of g for which the differences come first.
    fn statistics(&mut self, elem: ElementType, set: &[Id]) -> Option<Vec<Id>> {
        let n = set.len();
        let (low, high) = (self.lattice(false, elem, set), self.lattice(true, elem, set));
        let mut out = vec![low];
        let mut rest = n / 2;
        if elem.is_float() {
            let unit = self.unit_of_differences(set);
            let digest = |s: &Self, t: Id, minus: bool| {
                let difference = |&x: &Id| {
                    let d = s.r.s.point(x).sub(s.r.s.point(t)).mul(unit);
                    if minus { Point::ZERO.sub(d).key() } else { d.key() }
                };
                set.iter()
                    .map(difference)
                    .fold([0u64; 2], |sum, [a, b]| [sum[0].wrapping_add(mix(a)), sum[1].wrapping_add(mix(b))])
            };
            let all = set.iter().flat_map(|&t| [(t, false), (t, true)]);
            let (base, minus) = all.min_by_key(|&(t, minus)| digest(self, t, minus))?;
            let mut content = Ratio::ZERO;
            let moved: Vec<Id> = set
                .iter()
                .map(|&x| {
                    let (a, b) = if minus { (base, x) } else { (x, base) };
                    let moved = self.r.sub(a, b);
                    self.r.s.flat(moved)
                })
                .collect();
            for &x in &moved {
                let own = self.r.content(x);
                content = content.gcd(own).unwrap_or(Ratio::ONE);
            }
            let scale = if content.num == 0 { Ratio::ONE } else { content };
            let inverse = self.r.s.constant(scale.inverse()?);
            let mut unit: Vec<Id> = moved.into_iter().map(|x| self.r.mul(x, inverse)).collect();
            unit.sort_unstable();
            let scale = self.r.s.constant(if minus { scale.neg() } else { scale });
            if minus {
                rest = n - 1 - rest;
            }
            for k in 1..n - 1 {
                let rank = if minus { n - 1 - k } else { k };
                let atom = self.r.s.atom(&format!("rank {rank}"), &unit);
                let scaled = self.r.mul(scale, atom);
                out.push(self.r.add(base, scaled));
            }
        } else {
            for k in 1..n - 1 {
                out.push(self.r.s.atom(&format!("rank {k} {elem}"), set));
            }
        }
        out.push(high);
        // All together have the sum of the values: one of them is what is left.
        let sum = |s: &Self, of: &mut dyn Iterator<Item = Id>| {
            of.fold(Point::ZERO, |sum, id| sum.add(s.r.s.point(id)))
        };
        let all = sum(self, &mut set.iter().copied());
        let others = sum(self, &mut out.iter().enumerate().filter(|(k, _)| *k != rest).map(|(_, &id)| id));
        out[rest] = self.r.s.leaf(all.sub(others));
        if elem.is_float() && set.iter().all(|&id| self.r.s.is_nonnegative(id)) {
            let positive = set.iter().all(|&id| self.r.s.is_positive(id));
            out.iter().for_each(|&id| self.r.s.set_sign(id, positive));
        }
        Some(out)
    }
}
