//! Extents with upper bounds, and how ops merge them.
//!
//! A dimension `?` may carry a bound, from the encoding `#stablehlo.bounds<...>`. Two types of one value agree when
//! one extent is unknown; what is then known of the result depends on the op.

use crate::{DYNAMIC, TensorType, Type};

/// The extent of a dimension and its upper bound; [`DYNAMIC`] where unknown. A known extent has no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extent {
    pub size: i64,
    pub bound: i64,
}

/// The known one of two numbers; `both` where both are.
fn known(a: i64, b: i64, both: impl FnOnce(i64, i64) -> i64) -> i64 {
    match (a, b) {
        (DYNAMIC, other) | (other, DYNAMIC) => other,
        (a, b) => both(a, b),
    }
}

/// `f` of two numbers where both are known.
fn both(a: i64, b: i64, f: impl FnOnce(i64, i64) -> i64) -> i64 {
    if a == DYNAMIC || b == DYNAMIC { DYNAMIC } else { f(a, b) }
}

impl Extent {
    pub const UNKNOWN: Self = Self { size: DYNAMIC, bound: DYNAMIC };

    pub fn known(size: i64) -> Self {
        Self { size, bound: DYNAMIC }
    }

    /// The extent, or its bound.
    pub fn limit(self) -> i64 {
        if self.size == DYNAMIC { self.bound } else { self.size }
    }

    /// Whether both may describe one dimension.
    pub fn agrees(self, other: Self) -> bool {
        let within = |size: i64, bound: i64| size == DYNAMIC || bound == DYNAMIC || size <= bound;
        super::same_extent(self.size, other.size)
            && within(self.size, other.bound)
            && within(other.size, self.bound)
    }

    /// All that is known of a dimension that both describe; they must agree.
    pub fn most_specific(self, other: Self) -> Self {
        match known(self.size, other.size, |a, _| a) {
            DYNAMIC => Self { size: DYNAMIC, bound: known(self.bound, other.bound, i64::min) },
            size => Self::known(size),
        }
    }

    /// What holds for a dimension that one of them describes, as after a conditional.
    pub fn least_specific(self, other: Self) -> Self {
        if self.size != DYNAMIC && self.size == other.size {
            return self;
        }
        Self { size: DYNAMIC, bound: both(self.limit(), other.limit(), i64::max) }
    }

    /// One after the other. `None` on overflow.
    pub fn joined(self, other: Self) -> Option<Self> {
        let total = match (self.limit(), other.limit()) {
            (DYNAMIC, _) | (_, DYNAMIC) => return Some(Self::UNKNOWN),
            (a, b) => a.checked_add(b)?,
        };
        let exact = self.size != DYNAMIC && other.size != DYNAMIC;
        Some(if exact { Self::known(total) } else { Self { size: DYNAMIC, bound: total } })
    }

    /// Applies `f` to the extent and to the bound, where known. `None` where `f` gives none.
    pub fn try_map(self, mut f: impl FnMut(i64) -> Option<i64>) -> Option<Self> {
        let mut apply = |v: i64| if v == DYNAMIC { Some(DYNAMIC) } else { f(v) };
        Some(Self { size: apply(self.size)?, bound: apply(self.bound)? })
    }
}

impl TensorType {
    /// The extents of all dimensions.
    pub(super) fn extents(&self) -> Vec<Extent> {
        let bounds = self.bounds().unwrap_or_default();
        let bound = |d: usize| bounds.get(d).copied().unwrap_or(DYNAMIC);
        self.shape.iter().enumerate().map(|(d, &size)| Extent { size, bound: bound(d) }).collect()
    }

    /// The same element type with these extents.
    pub(super) fn with_extents(&self, extents: impl IntoIterator<Item = Extent>) -> Self {
        let (mut shape, mut bounds) = (Vec::new(), Vec::new());
        for extent in extents {
            shape.push(extent.size);
            bounds.push(extent.bound);
        }
        let ty = self.with_shape(shape);
        if bounds.iter().all(|&b| b == DYNAMIC) {
            return ty;
        }
        let texts = bounds.iter().map(|&b| if b == DYNAMIC { "?".into() } else { b.to_string() });
        let text = format!("#stablehlo.bounds<{}>", texts.collect::<Vec<_>>().join(", "));
        TensorType { encoding: Some(text.into()), ..ty }
    }
}

/// Whether two lists of extents may describe one shape.
pub(super) fn agree(a: &[Extent], b: &[Extent]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.agrees(*b))
}

/// The most specific type of values that are all equal in shape; the element type is that of the first.
pub(super) fn most_specific(types: &[&TensorType]) -> TensorType {
    let mut extents = types[0].extents();
    for other in &types[1..] {
        extents = extents.iter().zip(other.extents()).map(|(a, b)| a.most_specific(b)).collect();
    }
    types[0].with_extents(extents)
}

/// What holds for a value that has one of two types, which are compatible.
pub(super) fn least_specific(a: &Type, b: &Type) -> Type {
    match (a, b) {
        (Type::Tensor(a), Type::Tensor(b)) if a.shape != b.shape || a.encoding != b.encoding => {
            a.with_extents(a.extents().iter().zip(b.extents()).map(|(a, b)| a.least_specific(b))).into()
        }
        _ => a.clone(),
    }
}
