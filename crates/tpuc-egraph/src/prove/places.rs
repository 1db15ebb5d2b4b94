//! Values at positions that are not known: slices, updates, gathers and scatters.
//!
//! What stands at an unknown position is a choice of all that may stand there. Long choices are taken at once, by the
//! weights of their conditions (see [`ranges`](super::ranges)): such a value is as good as any for sums and products with
//! what does not depend on the position.

use super::field::Point;
use super::pointwise::Symbols;
use super::scalar::Id;
use super::tensor::{Budget, Symbolic, axes, dims, ints, positions};
use rustc_hash::FxHashMap;
use std::ops::{Add, Mul};
use tpuc_ir::attr::{GatherDims, ScatterDims};
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar, element_count, strides};

/// Choices between more values than this are taken at once.
const MAX_CHOSEN: usize = 40;
/// What may stand at more positions than this is opaque.
const MAX_PLACES: usize = 4096;

/// A position along one dimension.
#[derive(Clone, Copy, Debug)]
enum Start {
    Known(usize),
    /// An integer that is moved into `0..n`.
    Unknown(Id, ElementType, usize),
}

/// What an unknown position may be, and when it is so.
struct Places {
    extents: Vec<u64>,
    conditions: Vec<Id>,
}

impl Symbols {
    /// A start position that is moved into `0..=last`.
    fn start(&self, id: Id, elem: ElementType, last: u64) -> Start {
        match self.int_value(id, elem) {
            _ if last == 0 => Start::Known(0),
            Some(at) => Start::Known(at.clamp(0, last.into()) as usize),
            None => Start::Unknown(id, elem, last as usize + 1),
        }
    }

    /// Whether an integer that is moved into `0..n` becomes `place`.
    fn is_at(&mut self, id: Id, elem: ElementType, place: usize, n: usize) -> Id {
        if let Some(&weight) = self.ranks.get(&id).filter(|of| of.len() == n).and_then(|of| of.get(place)) {
            return self.r.s.leaf(weight);
        }
        if !self.r.s.is_leaf(id) {
            let before = self.r.s.flattened;
            let found = self.compared_with(id, elem, place, n);
            if self.singles
                && self.r.s.as_condition(found).is_none()
                && let Some(single) = self.placed_by_bits(id, elem, place, n)
            {
                return single;
            }
            if self.r.s.flattened == before {
                return found;
            }
            // Weights of the places that the choices may be at.
            let mut leaves = Vec::new();
            self.r.s.leaves(id, &mut leaves);
            let at: FxHashMap<Id, Point> = leaves
                .into_iter()
                .map(|leaf| {
                    let here = self.is_at(leaf, elem, place, n);
                    (leaf, self.r.s.point(here))
                })
                .collect();
            let weight = self.r.s.mean(id, &|leaf| at.get(&leaf).copied().unwrap_or(Point::ZERO));
            return self.r.s.leaf(weight);
        }
        self.compared_with(id, elem, place, n)
    }

    fn compared_with(&mut self, id: Id, elem: ElementType, place: usize, n: usize) -> Id {
        let at = self.literal(Scalar::Int(place as i128), elem);
        if place == 0 {
            let beyond = self.order(at, id, elem);
            return self.r.s.not(beyond);
        }
        if place + 1 == n {
            let before = self.order(id, at, elem);
            return self.r.s.not(before);
        }
        self.equal_ints(id, at, elem)
    }

    /// All that these positions may be together. `None` when that is too much.
    fn places(&mut self, starts: &[Start], budget: &mut Budget) -> Option<Places> {
        let of = |s: &Start| match s {
            Start::Known(_) => 1,
            Start::Unknown(_, elem, n) => {
                // The last place has to be a value of the index type.
                let fits = elem.int_range().is_some_and(|(_, high)| *n as i128 <= high);
                if fits { *n as u64 } else { u64::MAX }
            }
        };
        let extents: Vec<u64> = starts.iter().map(of).collect();
        let count = element_count(&extents).filter(|&n| n <= MAX_PLACES)?;
        budget.take(count)?;
        let mut single: Vec<Vec<Id>> = Vec::with_capacity(starts.len());
        for start in starts {
            single.push(match *start {
                Start::Known(_) => vec![self.r.s.one],
                Start::Unknown(id, elem, n) => (0..n).map(|k| self.is_at(id, elem, k, n)).collect(),
            });
        }
        let mut conditions = Vec::with_capacity(count);
        for place in positions(&extents) {
            let mut here = self.r.s.one;
            for (all, &k) in single.iter().zip(&place) {
                here = self.r.s.and(here, all[k]);
            }
            conditions.push(here);
        }
        Some(Places { extents, conditions })
    }

    /// The one of some values whose condition holds; the conditions exclude each other, and one of them holds.
    fn chosen(&mut self, conditions: &[Id], values: &[Id]) -> Option<Id> {
        let (&last, others) = values.split_last()?;
        if others.iter().all(|&v| v == last) {
            return Some(last);
        }
        // Weights are no conditions: they do not exclude each other.
        let weights = conditions.iter().any(|&c| self.r.s.is_leaf(c) && self.r.s.known(c).is_none());
        let mut choice = (values.len() <= MAX_CHOSEN && !weights).then_some(last);
        let before = self.r.s.flattened;
        for (&here, &value) in conditions.iter().zip(others).rev() {
            let fits = |out: &Id| !self.r.s.too_large(&[here, value, *out]);
            choice = choice.filter(fits).map(|out| self.r.s.select(here, value, out));
        }
        if choice.is_some() && self.r.s.flattened == before {
            return choice;
        }
        let s = &mut self.r.s;
        if values.iter().any(|&v| v == s.undefined || v == s.infinity || v == s.minus_infinity) {
            return choice;
        }
        let sum = conditions
            .iter()
            .zip(values)
            .fold(Point::ZERO, |sum, (&here, &v)| sum.add(s.point(here).mul(s.point(v))));
        let id = s.leaf(sum);
        if values.iter().all(|&v| s.is_nonnegative(v)) {
            let positive = values.iter().all(|&v| s.is_positive(v));
            s.set_sign(id, positive);
        }
        Some(id)
    }

    /// Scalars at unknown places: `at` gives each of `count` scalars for a start position.
    fn at_places(
        &mut self,
        starts: &[Start],
        count: usize,
        budget: &mut Budget,
        at: &mut dyn FnMut(&[usize], usize) -> Option<Id>,
    ) -> Option<Vec<Id>> {
        let known = |s: &Start, k: usize| match s {
            Start::Known(at) => *at,
            Start::Unknown(..) => k,
        };
        let all = self.places(starts, budget)?;
        budget.take(all.conditions.len().checked_mul(count)?)?;
        let starts: Vec<Vec<usize>> = positions(&all.extents)
            .map(|place| starts.iter().zip(place).map(|(s, k)| known(s, k)).collect())
            .collect();
        (0..count)
            .map(|i| {
                let values: Vec<Id> = starts.iter().map(|start| at(start, i)).collect::<Option<_>>()?;
                self.chosen(&all.conditions, &values)
            })
            .collect()
    }

    /// Data movement with positions that are not known. The inner value is `None` when there are too many, or the op is
    /// none of these.
    pub(super) fn at_unknown_place(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Option<Symbolic>> {
        if ty.elem.is_complex() {
            return Some(None);
        }
        // What an op takes that is not followed in the end is not missed.
        let mut trial = Budget(budget.0 / 2);
        let data = match kind {
            OpKind::DynamicSlice => self.slice_at(operands, ty, &mut trial),
            OpKind::DynamicUpdateSlice => self.update_at(operands, &mut trial),
            OpKind::Gather => match attrs.get("dimension_numbers") {
                Some(Attr::Gather(d)) => ints(attrs, "slice_sizes")
                    .and_then(|sizes| self.gather_at(d, &sizes, operands, ty, &mut trial)),
                _ => None,
            },
            _ => None,
        };
        let Some(data) = data else { return Some(None) };
        budget.take(budget.0 / 2 - trial.0)?;
        Some(Some(Symbolic { ty: ty.clone(), data }))
    }

    fn starts(&self, indices: &[&Symbolic], shape: &[u64], part: &[u64]) -> Option<Vec<Start>> {
        if indices.len() != shape.len() || part.len() != shape.len() {
            return None;
        }
        let all = indices.iter().zip(shape.iter().zip(part));
        all.map(|(t, (n, k))| Some(self.start(*t.data.first()?, t.ty.elem, n.checked_sub(*k)?))).collect()
    }

    fn slice_at(&mut self, operands: &[&Symbolic], ty: &TensorType, budget: &mut Budget) -> Option<Vec<Id>> {
        let (of, indices) = operands.split_first()?;
        let (shape, part) = (dims(&of.ty)?, dims(ty)?);
        let starts = self.starts(indices, &shape, &part)?;
        let from = strides(&shape);
        let inside: Vec<usize> = positions(&part).map(|at| flat(&at, &from)).collect();
        self.at_places(&starts, inside.len(), budget, &mut |start, i| {
            of.data.get(flat(start, &from) + inside[i]).copied()
        })
    }

    fn update_at(&mut self, operands: &[&Symbolic], budget: &mut Budget) -> Option<Vec<Id>> {
        let [of, new, indices @ ..] = operands else { return None };
        let (shape, part) = (dims(&of.ty)?, dims(&new.ty)?);
        let starts = self.starts(indices, &shape, &part)?;
        let to = strides(&part);
        let all: Vec<Vec<usize>> = positions(&shape).collect();
        self.at_places(&starts, all.len(), budget, &mut |start, i| {
            let mut at = 0;
            for (d, (&place, &start)) in all[i].iter().zip(start).enumerate() {
                match place.checked_sub(start).filter(|&k| (k as u64) < part[d]) {
                    Some(k) => at += k * to[d],
                    None => return of.data.get(i).copied(),
                }
            }
            new.data.get(at).copied()
        })
    }

    fn gather_at(
        &mut self,
        d: &GatherDims,
        sizes: &[i64],
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Vec<Id>> {
        let [of, indices] = operands else { return None };
        let (shape, out) = (dims(&of.ty)?, dims(ty)?);
        let sizes: Vec<u64> = sizes.iter().map(|&n| u64::try_from(n).ok()).collect::<Option<_>>()?;
        let dropped = axes(&[&d.collapsed_slice_dims[..], &d.operand_batching_dims].concat())?;
        let kept: Vec<usize> = (0..shape.len()).filter(|d| !dropped.contains(d)).collect();
        let offset_dims = axes(&d.offset_dims)?;
        let batch_dims: Vec<usize> = (0..out.len()).filter(|d| !offset_dims.contains(d)).collect();
        let batching = Batching {
            map: axes(&d.start_index_map)?,
            of: axes(&d.operand_batching_dims)?,
            indices: axes(&d.start_indices_batching_dims)?,
            vector: usize::try_from(d.index_vector_dim).ok()?,
        };
        if sizes.len() != shape.len() || offset_dims.len() != kept.len() {
            return None;
        }
        let (from, to) = (strides(&shape), strides(&out));
        let batch: Vec<u64> = batch_dims.iter().map(|&d| out[d]).collect();
        let window: Vec<u64> = kept.iter().map(|&d| sizes[d]).collect();
        let inside: Vec<(usize, usize)> = positions(&window)
            .map(|at| {
                let place = |dims: &[usize], strides: &[usize]| {
                    at.iter().zip(dims).map(|(i, &d)| i * strides[d]).sum::<usize>()
                };
                (place(&kept, &from), place(&offset_dims, &to))
            })
            .collect();
        let mut data = vec![self.r.s.undefined; ty.len()?];
        for at in positions(&batch) {
            let mut starts = vec![Start::Known(0); shape.len()];
            for (dim, id) in batching.vector_at(indices, &at)? {
                starts[dim] = self.start(id, indices.ty.elem, shape[dim].checked_sub(sizes[dim])?);
            }
            for (dim, k) in batching.batch_at(&at) {
                starts[dim] = Start::Known(k);
            }
            let base: usize = at.iter().zip(&batch_dims).map(|(i, &d)| i * to[d]).sum();
            let values = self.at_places(&starts, inside.len(), budget, &mut |start, i| {
                of.data.get(flat(start, &from) + inside[i].0).copied()
            })?;
            for (value, (_, place)) in values.into_iter().zip(&inside) {
                *data.get_mut(base + place)? = value;
            }
        }
        Some(data)
    }

    /// `scatter` of one operand: `combine` is its region. Updates are applied in the order of their positions; what falls
    /// outside is dropped.
    pub(super) fn scatter(
        &mut self,
        d: &ScatterDims,
        [of, indices, updates]: [&Symbolic; 3],
        budget: &mut Budget,
        combine: &mut dyn FnMut(&mut Self, &mut Budget, Id, Id) -> Option<Id>,
    ) -> Option<Vec<Id>> {
        let (shape, out) = (dims(&of.ty)?, dims(&updates.ty)?);
        let dropped = axes(&[&d.inserted_window_dims[..], &d.input_batching_dims].concat())?;
        let kept: Vec<usize> = (0..shape.len()).filter(|d| !dropped.contains(d)).collect();
        let window_dims = axes(&d.update_window_dims)?;
        let batch_dims: Vec<usize> = (0..out.len()).filter(|d| !window_dims.contains(d)).collect();
        let batching = Batching {
            map: axes(&d.scatter_dims_to_operand_dims)?,
            of: axes(&d.input_batching_dims)?,
            indices: axes(&d.scatter_indices_batching_dims)?,
            vector: usize::try_from(d.index_vector_dim).ok()?,
        };
        if window_dims.len() != kept.len() {
            return None;
        }
        let (from, to) = (strides(&out), strides(&shape));
        let batch: Vec<u64> = batch_dims.iter().map(|&d| out[d]).collect();
        let window: Vec<u64> = window_dims.iter().map(|&d| out[d]).collect();
        let elem = indices.ty.elem;
        let mut data = of.data.clone();
        for at in positions(&batch) {
            let mut starts: Vec<Option<Id>> = vec![None; shape.len()];
            let mut offsets = vec![0usize; shape.len()];
            for (dim, id) in batching.vector_at(indices, &at)? {
                starts[dim] = Some(id);
            }
            for (dim, k) in batching.batch_at(&at) {
                offsets[dim] = k;
            }
            let base: usize = at.iter().zip(&batch_dims).map(|(i, &d)| i * from[d]).sum();
            for inside in positions(&window) {
                let place: usize = inside.iter().zip(&window_dims).map(|(i, &d)| i * from[d]).sum();
                let new = *updates.data.get(base + place)?;
                let mut offset = offsets.clone();
                for (&k, &d) in inside.iter().zip(&kept) {
                    offset[d] += k;
                }
                for (target, here) in self.targets(&shape, &starts, &offset, elem, budget)? {
                    let at = flat(&target, &to);
                    let old = *data.get(at)?;
                    let combined = combine(self, budget, old, new)?;
                    data[at] = self.r.s.select(here, combined, old);
                }
            }
        }
        Some(data)
    }

    /// The elements that an update may go to, and when it does.
    fn targets(
        &mut self,
        shape: &[u64],
        starts: &[Option<Id>],
        offset: &[usize],
        elem: ElementType,
        budget: &mut Budget,
    ) -> Option<Vec<(Vec<usize>, Id)>> {
        let mut all = vec![(Vec::with_capacity(shape.len()), self.r.s.one)];
        for (dim, &extent) in shape.iter().enumerate() {
            let mut next = Vec::new();
            let known = starts[dim].map_or(Some(0), |id| self.int_value(id, elem));
            let (low, high) = elem.int_range()?;
            for place in 0..extent as usize {
                let start = place as i128 - offset[dim] as i128;
                let here = match (known, starts[dim]) {
                    (Some(at), _) if at == start => self.r.s.one,
                    (None, Some(id)) if (low..=high).contains(&start) => {
                        let start = self.literal(Scalar::Int(start), elem);
                        self.equal_ints(id, start, elem)
                    }
                    _ => continue,
                };
                budget.take(all.len())?;
                for (before, holds) in &all {
                    let holds = self.r.s.and(*holds, here);
                    if holds != self.r.s.zero {
                        next.push(([before.as_slice(), &[place]].concat(), holds));
                    }
                }
            }
            all = next;
        }
        Some(all)
    }
}

/// How indices belong to an operand.
struct Batching {
    map: Vec<usize>,
    of: Vec<usize>,
    indices: Vec<usize>,
    vector: usize,
}

impl Batching {
    /// The start of the slice at a batch position: which dimension of the operand, and the index.
    fn vector_at(&self, indices: &Symbolic, at: &[usize]) -> Option<Vec<(usize, Id)>> {
        let shape = dims(&indices.ty)?;
        let from = strides(&shape);
        let implicit = self.vector == shape.len();
        let mut place = at.to_vec();
        if !implicit {
            place.insert(self.vector.min(place.len()), 0);
        }
        if place.len() != shape.len() || implicit && self.map.len() != 1 {
            return None;
        }
        let base = flat(&place, &from);
        let step = if implicit { 0 } else { from[self.vector] };
        let entry = |(k, &dim): (usize, &usize)| Some((dim, *indices.data.get(base + k * step)?));
        self.map.iter().enumerate().map(entry).collect()
    }
    /// The dimensions of the operand that go along with the batch, and the position in them.
    fn batch_at(&self, at: &[usize]) -> Vec<(usize, usize)> {
        let place = |d: usize| at[if d > self.vector { d - 1 } else { d }];
        self.of.iter().zip(&self.indices).map(|(&of, &d)| (of, place(d))).collect()
    }
}

fn flat(at: &[usize], strides: &[usize]) -> usize {
    at.iter().zip(strides).map(|(i, s)| i * s).sum()
}
