//! Updates at computed positions: StableHLO's `scatter` of one value, as a step of a program.

use crate::Monoid;
use tpuc_ir::ScatterDims;
use tpuc_tensor::{ElementType, Kind, element_count, strides};

/// For a position, for a stretch of elements, and for a byte of updates: measured with rows of 4 bytes to 4 KiB and
/// targets of 4 kB to 150 MB, which are within a factor of two, page faults aside.
const POSITION_NANOS: f64 = 4.0;
const ROW_NANOS: f64 = 4.0;
const BYTE_NANOS: f64 = 0.1;
/// Updates that are worth another thread.
const NANOS_PER_THREAD: f64 = 30_000.0;
/// Bytes of a stretch from which on threads help.
const SHARED_ROW: usize = 128;

/// A scatter with every check done: offsets that follow from it lie inside of values of its shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scatter {
    elem: ElementType,
    index_elem: ElementType,
    combine: Option<Monoid>,
    target: Vec<u64>,
    indices: Vec<u64>,
    updates: Vec<u64>,
    plan: ScatterPlan,
}

/// Where updates come from and go to, in elements. All dimensions are in the order of the updates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScatterPlan {
    /// Positions, row-major: one index vector and one window each.
    pub batch: Vec<BatchDim>,
    /// For each entry of an index vector, the dimension of the target that it addresses.
    pub addressed: Vec<usize>,
    /// Between entries of an index vector.
    pub entry_stride: usize,
    /// Dimensions of the target that a window has one position of.
    pub single: Vec<usize>,
    /// The window's other dimensions, without those of `tail`.
    pub window: Vec<WindowDim>,
    /// Elements next to each other in target and updates: the product of the last dimensions of a window that are those
    /// of the target as a whole.
    pub tail: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchDim {
    pub extent: usize,
    pub index_stride: usize,
    pub update_stride: usize,
    /// The dimension of the target that the position in this one addresses too.
    pub addresses: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WindowDim {
    pub extent: usize,
    /// Of the target.
    pub dim: usize,
    pub update_stride: usize,
}

impl Scatter {
    /// `combine` is what an update does with an element; without one it takes the element's place. `None` where the
    /// step is not defined for the types, or dimension numbers and shapes do not fit each other.
    pub fn new(
        dims: &ScatterDims,
        combine: Option<Monoid>,
        (elem, target): (ElementType, &[u64]),
        (index_elem, indices): (ElementType, &[u64]),
        updates: &[u64],
    ) -> Option<Self> {
        let simple = index_elem.is_integer() && index_elem.bit_width() >= 8;
        if !simple || !combine.is_none_or(|monoid| combines(monoid, elem)) {
            return None;
        }
        let size = |shape, elem: ElementType| element_count(shape)?.checked_mul(elem.byte_width());
        size(target, elem).and(size(indices, index_elem)).and(size(updates, elem))?;
        let plan = plan(dims, target, indices, updates)?;
        let (target, indices, updates) = (target.to_vec(), indices.to_vec(), updates.to_vec());
        Some(Self { elem, index_elem, combine, target, indices, updates, plan })
    }

    pub fn elem(&self) -> ElementType {
        self.elem
    }
    pub fn index_elem(&self) -> ElementType {
        self.index_elem
    }
    pub fn combine(&self) -> Option<Monoid> {
        self.combine
    }
    pub fn target(&self) -> &[u64] {
        &self.target
    }
    pub fn indices(&self) -> &[u64] {
        &self.indices
    }
    pub fn updates(&self) -> &[u64] {
        &self.updates
    }
    pub fn plan(&self) -> &ScatterPlan {
        &self.plan
    }
    /// Nanoseconds that a thread of a current x86 host takes to look at all positions.
    pub fn scan_nanos(&self) -> f64 {
        self.plan.batch.iter().map(|b| b.extent as f64).product::<f64>() * POSITION_NANOS
    }
    /// Nanoseconds that it takes for the updates besides, which threads may share.
    pub fn update_nanos(&self) -> f64 {
        let bytes = element_count(&self.updates).unwrap_or(0) * self.elem.byte_width();
        self.rows() as f64 * ROW_NANOS + bytes as f64 * BYTE_NANOS
    }
    /// How many of so many threads are worth waking for it. Each looks at all positions, which is most of the work where
    /// stretches are short.
    pub fn threads(&self, available: usize) -> usize {
        if self.row() * self.elem.byte_width() < SHARED_ROW {
            return 1;
        }
        ((self.update_nanos() / NANOS_PER_THREAD) as usize).clamp(1, available.max(1))
    }
    /// Stretches of elements next to each other that updates come in, unless they are cut off at the target's edges.
    pub fn rows(&self) -> u64 {
        (element_count(&self.updates).unwrap_or(0) / self.row()) as u64
    }
    /// Elements of such a stretch.
    pub fn row(&self) -> usize {
        let ScatterPlan { window, tail, .. } = &self.plan;
        let last = window.last().filter(|w| self.is_row(w)).map_or(1, |w| w.extent);
        tail.saturating_mul(last).max(1)
    }
    /// Whether positions next to each other in the last dimension of the window are a tail apart.
    pub fn is_row(&self, last: &WindowDim) -> bool {
        last.update_stride == self.plan.tail && strides(&self.target)[last.dim] == self.plan.tail
    }
}

/// Whether elements can be combined one by one.
fn combines(monoid: Monoid, elem: ElementType) -> bool {
    let bits = elem.bit_width();
    match elem.kind() {
        Kind::Float => bits >= 16 && !matches!(monoid, Monoid::And | Monoid::Or | Monoid::Tuple(_)),
        Kind::Signed | Kind::Unsigned => bits >= 8 && !matches!(monoid, Monoid::Tuple(_)),
        Kind::Bool => !matches!(monoid, Monoid::Tuple(_)),
        Kind::Complex => false,
    }
}

/// Dimension numbers as positions: in range, each at most once.
fn axes(dims: &[i64], rank: usize) -> Option<Vec<usize>> {
    let mut seen = vec![false; rank];
    let one = |&d: &i64| {
        let d = usize::try_from(d).ok().filter(|&d| d < rank)?;
        (!std::mem::replace(&mut seen[d], true)).then_some(d)
    };
    dims.iter().map(one).collect()
}

fn plan(dims: &ScatterDims, target: &[u64], indices: &[u64], updates: &[u64]) -> Option<ScatterPlan> {
    let others =
        |rank: usize, dims: &[usize]| -> Vec<usize> { (0..rank).filter(|d| !dims.contains(d)).collect() };
    let single = axes(&[&dims.inserted_window_dims[..], &dims.input_batching_dims].concat(), target.len())?;
    let kept = others(target.len(), &single);
    let window_dims = axes(&dims.update_window_dims, updates.len())?;
    let batch_dims = others(updates.len(), &window_dims);
    let vector_dim = usize::try_from(dims.index_vector_dim).ok().filter(|&d| d <= indices.len())?;
    let index_dims = others(indices.len(), &[vector_dim]);
    let addressed = axes(&dims.scatter_dims_to_operand_dims, target.len())?;
    let length = indices.get(vector_dim).copied().unwrap_or(1);
    let batching = axes(&dims.input_batching_dims, target.len())?;
    let indices_batching = axes(&dims.scatter_indices_batching_dims, indices.len())?;
    let shape = |of: &[u64], dims: &[usize]| -> Vec<u64> { dims.iter().map(|&d| of[d]).collect() };
    if addressed.len() as u64 != length
        || window_dims.len() != kept.len()
        || batching.len() != indices_batching.len()
        || batching.iter().any(|d| addressed.contains(d))
        || indices_batching.contains(&vector_dim)
        || shape(updates, &batch_dims) != shape(indices, &index_dims)
    {
        return None;
    }
    let (index_strides, update_strides, target_strides) =
        (strides(indices), strides(updates), strides(target));
    let batch = batch_dims.iter().zip(&index_dims).map(|(&u, &i)| BatchDim {
        extent: updates[u] as usize,
        index_stride: index_strides[i],
        update_stride: update_strides[u],
        addresses: indices_batching.iter().position(|&b| b == i).map(|n| batching[n]),
    });
    let batch = batch.collect();
    let entry_stride = index_strides.get(vector_dim).copied().unwrap_or(0);
    let window = kept.iter().zip(&window_dims).map(|(&dim, &u)| WindowDim {
        extent: updates[u] as usize,
        dim,
        update_stride: update_strides[u],
    });
    let mut window: Vec<WindowDim> = window.collect();
    let mut tail = 1;
    while let Some(last) = window.last()
        && last.extent as u64 == target[last.dim]
        && !addressed.contains(&last.dim)
        && (last.update_stride, target_strides[last.dim]) == (tail, tail)
    {
        tail = tail.saturating_mul(last.extent);
        window.pop();
    }
    Some(ScatterPlan { batch, addressed, entry_stride, single, window, tail })
}
