//! Scatters: updates at computed positions, in place.
//!
//! Updates of one element are made in row-major order of their positions, as the reference interpreter makes them.
//! What several threads do is divided by elements of the target, so that the result does not depend on their number.

use crate::RunError;
use half::{bf16, f16};
use std::ops::Range;
use tpuc_tensor::{ElementType, Tensor, element_count, strides};
use tpuc_tile::scatter::{BatchDim, ScatterPlan};
use tpuc_tile::{Monoid, Scatter};

/// Stretches that are collected before they are updated.
const RUNS: usize = 256;
/// Bytes of a stretch that are worth a thread of their own.
const SHARE: usize = 128;

/// Elements of target and updates that belong together, each at its own distance from the next.
#[derive(Clone, Copy)]
struct Run {
    to: usize,
    from: usize,
    len: usize,
}

/// Distances between a run's elements.
#[derive(Clone, Copy)]
struct Steps {
    to: usize,
    from: usize,
}

/// Updates the elements of runs.
type Apply = unsafe fn(target: *mut u8, updates: *const u8, runs: &[Run], steps: Steps);

/// The elements of the target that a thread updates.
#[derive(Clone, Debug)]
enum Part {
    Whole,
    /// Of each stretch of [`ScatterPlan::tail`] elements.
    Columns(Range<usize>),
    /// Of all.
    Elements(Range<usize>),
}

/// A value with a scatter's updates made to it.
///
/// # Errors
/// When the values are not of the scatter's types.
pub fn scattered(
    scatter: &Scatter,
    mut target: Tensor,
    indices: &Tensor,
    updates: &Tensor,
) -> Result<Tensor, RunError> {
    let is = |t: &Tensor, elem, shape: &[u64]| t.elem() == elem && t.shape() == shape;
    let fits = is(&target, scatter.elem(), scatter.target())
        && is(indices, scatter.index_elem(), scatter.indices())
        && is(updates, scatter.elem(), scatter.updates());
    if !fits {
        return Err(RunError::Malformed("a scatter of values of other types".into()));
    }
    let bytes = target.bytes_mut().as_mut_ptr();
    // SAFETY: the types fit, tensors are aligned, and the target is this function's alone.
    unsafe { run_part(scatter, (0, 1), bytes, indices.bytes().as_ptr(), updates.bytes().as_ptr()) };
    Ok(target)
}

/// Makes a part of a scatter's updates, of `parts` that together make all. Parts may run at the same time.
///
/// # Safety
/// The pointers are to values of the scatter's types, aligned for their elements. Nobody writes the indices and updates
/// meanwhile, and nobody but other parts of the same scatter uses the target.
pub unsafe fn run_part(
    scatter: &Scatter,
    (part, parts): (usize, usize),
    target: *mut u8,
    indices: *const u8,
    updates: *const u8,
) {
    let (plan, count) = (scatter.plan(), |shape| element_count(shape).unwrap_or(0));
    let (elements, updated) = (count(scatter.target()), count(scatter.updates()));
    let parts = parts.max(1);
    if elements == 0 || updated == 0 || part >= parts {
        return;
    }
    let share = |n: usize| n * part / parts..n * (part + 1) / parts;
    let wide = parts > 1 && plan.tail * scatter.elem().byte_width() >= SHARE * parts;
    let part = match wide {
        _ if parts == 1 => Part::Whole,
        true => Part::Columns(share(plan.tail)),
        false => Part::Elements(share(elements)),
    };
    let width = scatter.index_elem().byte_width();
    // SAFETY: the caller's contract.
    let indices = unsafe { std::slice::from_raw_parts(indices, count(scatter.indices()) * width) };
    let walk = Walk::new(scatter, part);
    let apply = apply(scatter.elem(), scatter.combine());
    // SAFETY: runs lie inside of target and updates, which are of the type that `apply` was chosen by; parts have no
    // element of the target in common.
    walk.each(indices, &mut |runs, steps| unsafe { apply(target, updates, runs, steps) });
}

/// Finds the runs of one part.
struct Walk<'s> {
    plan: &'s ScatterPlan,
    index_elem: ElementType,
    shape: &'s [u64],
    strides: Vec<usize>,
    /// The plan's `single` dimensions, with extents and strides.
    single: Vec<(usize, u64, usize)>,
    part: Part,
    /// How many of the window's dimensions are gone through position by position; the last one is part of the runs
    /// where it is not among them.
    outer: usize,
    steps: Steps,
}

impl<'s> Walk<'s> {
    fn new(scatter: &'s Scatter, part: Part) -> Self {
        let (plan, strides) = (scatter.plan(), strides(scatter.target()));
        let (mut outer, mut steps) = (plan.window.len(), Steps { to: 1, from: 1 });
        if let Some(last) = plan.window.last() {
            if scatter.is_row(last) && !matches!(part, Part::Columns(_)) {
                outer -= 1;
            } else if plan.tail == 1 {
                outer -= 1;
                steps = Steps { to: strides[last.dim], from: last.update_stride };
            }
        }
        let (index_elem, shape) = (scatter.index_elem(), scatter.target());
        let single = plan.single.iter().map(|&d| (d, shape[d], strides[d])).collect();
        Self { plan, index_elem, shape, strides, single, part, outer, steps }
    }

    /// Calls `apply` with all runs, in order.
    fn each(&self, indices: &[u8], apply: &mut dyn FnMut(&[Run], Steps)) {
        let ScatterPlan { batch, addressed, entry_stride, window, tail, .. } = self.plan;
        let one = BatchDim { extent: 1, index_stride: 0, update_stride: 0, addresses: None };
        let (&last, outer) = batch.split_last().unwrap_or((&one, &[]));
        let mut position = vec![0usize; outer.len()];
        let mut start = vec![0i64; self.shape.len()];
        let mut inside = vec![0usize; window.len()];
        let mut at = vec![0usize; self.outer];
        let mut runs = Vec::with_capacity(RUNS);
        let offset = |at: &[usize], stride: &dyn Fn(usize) -> usize| -> usize {
            at.iter().enumerate().map(|(k, n)| n * stride(k)).sum()
        };
        loop {
            let mut index = offset(&position, &|d| outer[d].index_stride);
            let mut update = offset(&position, &|d| outer[d].update_stride);
            for (&n, dim) in position.iter().zip(outer) {
                dim.addresses.into_iter().for_each(|d| start[d] = n as i64);
            }
            for n in 0..last.extent {
                last.addresses.into_iter().for_each(|d| start[d] = n as i64);
                for (entry, &dim) in addressed.iter().enumerate() {
                    start[dim] = read(indices, self.index_elem, index + entry * entry_stride);
                }
                let first = self.first(&start, update, &mut inside);
                index += last.index_stride;
                update += last.update_stride;
                let Some((to, from)) = first else { continue };
                if runs.len() == RUNS {
                    apply(&runs, self.steps);
                    runs.clear();
                }
                if window.is_empty() {
                    runs.extend(self.own(Run { to, from, len: *tail }));
                    continue;
                }
                let len = inside.get(self.outer).map_or(1, |&n| n) * tail;
                // All of `at` is zero before and after.
                loop {
                    let to = to + offset(&at, &|k| self.strides[window[k].dim]);
                    let from = from + offset(&at, &|k| window[k].update_stride);
                    runs.extend(self.own(Run { to, from, len }));
                    if !advance(&mut at, |k| inside[k]) {
                        break;
                    }
                    if runs.len() == RUNS {
                        apply(&runs, self.steps);
                        runs.clear();
                    }
                }
            }
            if !advance(&mut position, |d| outer[d].extent) {
                break;
            }
        }
        apply(&runs, self.steps);
    }

    /// Where a window's first element inside of the target is, there and in the updates, and how much of each dimension is
    /// inside; nothing where all is outside.
    fn first(&self, start: &[i64], update: usize, inside: &mut [usize]) -> Option<(usize, usize)> {
        let (mut to, mut from) = (0, update);
        for &(dim, extent, stride) in &self.single {
            // Below zero is far outside.
            let place = start[dim] as u64;
            if place >= extent {
                return None;
            }
            to += place as usize * stride;
        }
        for (w, inside) in self.plan.window.iter().zip(inside) {
            let (start, extent) = (start[w.dim], w.extent as i64);
            let low = start.saturating_neg().clamp(0, extent);
            let high = (self.shape[w.dim] as i64).saturating_sub(start).clamp(low, extent);
            if low == high {
                return None;
            }
            *inside = (high - low) as usize;
            to += (start + low) as usize * self.strides[w.dim];
            from += low as usize * w.update_stride;
        }
        Some((to, from))
    }

    /// What a part has of a run.
    fn own(&self, run: Run) -> Option<Run> {
        let step = self.steps.to;
        let (low, high) = match &self.part {
            Part::Whole => return Some(run),
            Part::Columns(columns) => (columns.start, columns.end),
            Part::Elements(own) => {
                let before = |end: usize| match end.saturating_sub(run.to) {
                    far if step == 1 || far == 0 => far,
                    far => far.div_ceil(step),
                };
                (before(own.start), before(own.end).min(run.len))
            }
        };
        let len = high.checked_sub(low).filter(|&len| len > 0)?;
        Some(Run { to: run.to + low * step, from: run.from + low * self.steps.from, len })
    }
}

/// The next position in row-major order; after the last one `false` and the first one.
fn advance(at: &mut [usize], extent: impl Fn(usize) -> usize) -> bool {
    for d in (0..at.len()).rev() {
        at[d] += 1;
        if at[d] < extent(d) {
            return true;
        }
        at[d] = 0;
    }
    false
}

/// An index; one that no value has as many elements for stands for all of those.
fn read(bytes: &[u8], elem: ElementType, i: usize) -> i64 {
    fn at<const N: usize>(bytes: &[u8], i: usize) -> [u8; N] {
        bytes.get(i * N..).and_then(|rest| rest.first_chunk()).copied().unwrap_or([0; N])
    }
    match elem {
        ElementType::I8 => i8::from_ne_bytes(at(bytes, i)).into(),
        ElementType::U8 => u8::from_ne_bytes(at(bytes, i)).into(),
        ElementType::I16 => i16::from_ne_bytes(at(bytes, i)).into(),
        ElementType::U16 => u16::from_ne_bytes(at(bytes, i)).into(),
        ElementType::I32 => i32::from_ne_bytes(at(bytes, i)).into(),
        ElementType::U32 => u32::from_ne_bytes(at(bytes, i)).into(),
        ElementType::U64 => i64::try_from(u64::from_ne_bytes(at(bytes, i))).unwrap_or(i64::MAX),
        _ => i64::from_ne_bytes(at(bytes, i)),
    }
}

/// # Safety
/// Runs lie inside of target and updates, which are of this type; nobody else uses the runs' elements of the target.
unsafe fn update<T: Copy>(
    target: *mut u8,
    updates: *const u8,
    runs: &[Run],
    steps: Steps,
    combine: impl Fn(T, T) -> T,
) {
    let (target, updates) = (target.cast::<T>(), updates.cast::<T>());
    for run in runs {
        // SAFETY: the caller's contract.
        unsafe {
            let (to, from) = (target.add(run.to), updates.add(run.from));
            if run.len == 1 {
                *to = combine(*to, *from);
            } else if steps.to == 1 && steps.from == 1 {
                let to = std::slice::from_raw_parts_mut(to, run.len);
                let from = std::slice::from_raw_parts(from, run.len);
                to.iter_mut().zip(from).for_each(|(t, &u)| *t = combine(*t, u));
            } else {
                for i in 0..run.len {
                    let t = to.add(i * steps.to);
                    *t = combine(*t, *from.add(i * steps.from));
                }
            }
        }
    }
}

/// A function that updates elements of one type in one way.
macro_rules! updating {
    ($type:ty, $combine:expr) => {
        // SAFETY: the contract of `update` is that of `Apply`.
        |target, updates, runs, steps| unsafe { update::<$type>(target, updates, runs, steps, $combine) }
    };
}

macro_rules! of_integers {
    ($combine:expr, $type:ty) => {
        match $combine {
            Monoid::Add => updating!($type, |a, b| a.wrapping_add(b)),
            Monoid::Mul => updating!($type, |a, b| a.wrapping_mul(b)),
            Monoid::Max => updating!($type, |a, b| a.max(b)),
            Monoid::Min => updating!($type, |a, b| a.min(b)),
            Monoid::And => updating!($type, |a, b| a & b),
            Monoid::Or | Monoid::Tuple(_) => updating!($type, |a, b| a | b),
        }
    };
}

/// IEEE 754 `maximum`: NaN if either operand is; +0 is above -0.
macro_rules! maximum {
    ($type:ty, $a:expr, $b:expr) => {{
        let (a, b): ($type, $type) = ($a, $b);
        if a.is_nan() || b.is_nan() {
            <$type>::NAN
        } else if a > b || a == b && b.is_sign_negative() {
            a
        } else {
            b
        }
    }};
}
macro_rules! of_floats {
    ($combine:expr, $type:ty) => {
        match $combine {
            Monoid::Mul => updating!($type, |a, b| a * b),
            Monoid::Max => updating!($type, |a, b| maximum!($type, a, b)),
            Monoid::Min => updating!($type, |a: $type, b: $type| -maximum!($type, -a, -b)),
            _ => updating!($type, |a, b| a + b),
        }
    };
}

/// Floats of 16 bits, by way of f32, whose sums and products round to them as the exact ones do; but for tiny products
/// of bf16, which f32 rounds.
macro_rules! of_halves {
    ($combine:expr, $type:ty, $product:expr) => {
        match $combine {
            Monoid::Mul => updating!($type, $product),
            Monoid::Max => {
                updating!($type, |a: $type, b: $type| <$type>::from_f32(maximum!(
                    f32,
                    a.to_f32(),
                    b.to_f32()
                )))
            }
            Monoid::Min => {
                updating!($type, |a: $type, b: $type| <$type>::from_f32(-maximum!(
                    f32,
                    -a.to_f32(),
                    -b.to_f32()
                )))
            }
            _ => updating!($type, |a: $type, b: $type| <$type>::from_f32(a.to_f32() + b.to_f32())),
        }
    };
}

fn bf16_product(a: bf16, b: bf16) -> bf16 {
    let exact = a.to_f64() * b.to_f64();
    ElementType::BF16.float_format().map_or(bf16::NAN, |f| bf16::from_bits(f.encode(exact) as u16))
}

/// How elements of a type are updated. What [`Scatter::new`] does not accept is treated like something that it does.
fn apply(elem: ElementType, combine: Option<Monoid>) -> Apply {
    use ElementType as E;
    let Some(combine) = combine else {
        return match elem.byte_width() {
            1 => updating!(u8, |_, b| b),
            2 => updating!(u16, |_, b| b),
            4 => updating!(u32, |_, b| b),
            8 => updating!(u64, |_, b| b),
            _ => updating!([u64; 2], |_, b| b),
        };
    };
    match elem {
        E::I1 => match combine {
            Monoid::Add | Monoid::Max | Monoid::Or => updating!(u8, |a, b| a | b),
            _ => updating!(u8, |a, b| a & b),
        },
        E::I8 => of_integers!(combine, i8),
        E::I16 => of_integers!(combine, i16),
        E::I32 => of_integers!(combine, i32),
        E::I64 => of_integers!(combine, i64),
        E::U16 => of_integers!(combine, u16),
        E::U32 => of_integers!(combine, u32),
        E::U64 => of_integers!(combine, u64),
        E::F32 => of_floats!(combine, f32),
        E::F64 => of_floats!(combine, f64),
        E::F16 => of_halves!(combine, f16, |a, b| f16::from_f32(a.to_f32() * b.to_f32())),
        E::BF16 => of_halves!(combine, bf16, bf16_product),
        _ => of_integers!(combine, u8),
    }
}
