//! Windows that move over tensors: where their taps fall, and ops on them by functions that are no monoid's.

use super::pointwise::Mode;
use super::program::{Datum, Env, Follower};
use super::scalar::Id;
use super::tensor::{Symbolic, dims, ints, positions};
use tpuc_ir::{Attr, AttrDict, Block, Op, TensorType};
use tpuc_tensor::{element_count, strides};

/// Applications of a region that one op may take.
const MAX_APPLIED: usize = 1 << 12;

/// A moving window over padded and dilated dimensions.
pub(super) struct Window {
    pub size: Vec<u64>,
    stride: Vec<i64>,
    base: Vec<i64>,
    pub dilation: Vec<i64>,
    low: Vec<i64>,
}

impl Window {
    pub fn of(attrs: &AttrDict, size: &str, base: &str, rank: usize) -> Option<Self> {
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
    pub fn input(&self, d: usize, at: usize, tap: usize, extent: u64) -> Option<usize> {
        let place = at as i64 * self.stride[d] + tap as i64 * self.dilation[d] - self.low[d];
        let (base, inside) = (self.base[d], place >= 0);
        let position = usize::try_from(place / base).ok()?;
        (inside && place % base == 0 && (position as u64) < extent).then_some(position)
    }
    /// The element under a tap of a tensor, unless it is padding.
    fn place(&self, at: &[usize], tap: &[usize], shape: &[u64], strides: &[usize]) -> Option<usize> {
        (0..shape.len()).map(|d| Some(self.input(d, at[d], tap[d], shape[d])? * strides[d])).sum()
    }
}

impl Follower<'_> {
    /// What a region of one result makes of scalars.
    fn applied(&mut self, block: Block, of: &[(&Symbolic, Id)], around: &Env) -> Option<Id> {
        let scalar = |&(t, id): &(&Symbolic, Id)| {
            Datum::Tensor(Symbolic { ty: TensorType::scalar(t.ty.elem), data: vec![id] })
        };
        let results = self.block(block, of.iter().map(scalar).collect(), around)?;
        results.first()?.tensor()?.data.first().copied()
    }

    /// Whether bits count in what is computed of an operand, or it has more than one part.
    fn ordered(&self, of: &Symbolic) -> bool {
        of.ty.elem.is_complex() || self.symbols.mode == Mode::Exact && of.ty.elem.is_float()
    }

    /// `reduce_window` of one operand from the first tap to the last, padding being the initial value.
    pub(super) fn window_fold(&mut self, op: Op, operands: &[&Symbolic], around: &Env) -> Option<Vec<Datum>> {
        let (&[of, init], ty) = (operands, self.result_types(op)?.pop()?) else { return None };
        let (shape, out) = (dims(&of.ty)?, dims(&ty)?);
        let w = Window::of(&self.module.ops[op].attrs, "window_dimensions", "base_dilations", shape.len())?;
        let (block, first) = (self.module.region_block(op, 0)?, *init.data.first()?);
        if self.ordered(of) || ty.len()?.checked_mul(element_count(&w.size)?)? > MAX_APPLIED {
            return None;
        }
        let from = strides(&shape);
        let mut data = Vec::with_capacity(ty.len()?);
        for at in positions(&out) {
            let mut state = first;
            for tap in positions(&w.size) {
                let place = w.place(&at, &tap, &shape, &from);
                let next = place.map_or(Some(first), |k| of.data.get(k).copied())?;
                state = self.applied(block, &[(init, state), (of, next)], around)?;
            }
            data.push(state);
        }
        Some(vec![Datum::Tensor(Symbolic { ty, data })])
    }

    /// `select_and_scatter`: each element of the source goes where the first region's choice among its window falls.
    pub(super) fn select_and_scatter(
        &mut self,
        op: Op,
        operands: &[&Symbolic],
        around: &Env,
    ) -> Option<Vec<Datum>> {
        let &[of, source, init] = operands else { return None };
        let (shape, windows) = (dims(&of.ty)?, dims(&source.ty)?);
        let w = Window::of(&self.module.ops[op].attrs, "window_dimensions", "", shape.len())?;
        let [select, scatter] = [0, 1].map(|region| self.module.region_block(op, region));
        let (select, scatter) = (select?, scatter?);
        if self.ordered(of) || source.data.len().checked_mul(element_count(&w.size)?)? > MAX_APPLIED {
            return None;
        }
        let from = strides(&shape);
        let mut data = vec![*init.data.first()?; of.data.len()];
        for (at, &value) in positions(&windows).zip(&source.data) {
            // The value that is chosen so far, and the places that it may be from.
            let mut held: Option<Id> = None;
            let mut chosen: Vec<(usize, Id)> = Vec::new();
            for tap in positions(&w.size) {
                let Some(place) = w.place(&at, &tap, &shape, &from) else { continue };
                let next = *of.data.get(place)?;
                let Some(old) = held else {
                    held = Some(next);
                    chosen.push((place, self.symbols.s().one));
                    continue;
                };
                let stays = self.applied(select, &[(of, old), (of, next)], around)?;
                let s = self.symbols.s();
                held = Some(s.select(stays, old, next));
                for (_, here) in &mut chosen {
                    *here = s.and(*here, stays);
                }
                chosen.push((place, s.not(stays)));
            }
            for (place, here) in chosen {
                let old = *data.get(place)?;
                let new = self.applied(scatter, &[(of, old), (of, value)], around)?;
                data[place] = self.symbols.s().select(here, new, old);
            }
        }
        Some(vec![Datum::Tensor(Symbolic { ty: self.result_types(op)?.pop()?, data })])
    }
}
