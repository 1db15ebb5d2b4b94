//! From stages to a kernel: which axes form the grid, what is kept between stages, what is streamed.

use super::edit::in_order;
use super::factor::pull_factors;
use super::normalize::separate;
use super::scratch::keep_shared;
use super::share::{Sharing, align_stores, share_axes, share_products};
use super::stream::stream;
use tpuc_tile::{Axis, Kernel, Stage, StageKind};

/// Arranges a kernel that has no grid yet: every reduction lists all axes that it is read at, every store all that
/// it walks.
///
/// Points that every stage has an own result for form the grid. Where a reduction is read at other axes too, the
/// kernel is chained: stages run through common axes together, factors leave sums, and an axis is streamed if the
/// law of [`stream`] allows.
pub fn arrange(open: Kernel) -> Kernel {
    let outputs = open.params.len() - open.inputs;
    let grid = grid(&open);
    let chained = open.stages.iter().any(|s| s.at.iter().any(|a| !grid.contains(a)));
    if !chained && outputs == 1 {
        return share_products(with_grid(open));
    }
    let chained = |sharing: Sharing| {
        let mut kernel = with_grid(share_axes(open.clone(), sharing));
        if kernel.is_chained() {
            pull_factors(&mut kernel);
        }
        kernel
    };
    let apart = chained(Sharing::Apart);
    if !apart.is_chained() {
        return share_products(separate(apart));
    }
    if let Some(aligned) = align_stores(&open).map(|k| with_grid(share_axes(k, Sharing::Apart)))
        && !aligned.is_chained()
    {
        return share_products(separate(aligned));
    }
    if let Some(mut kernel) = streamed(&apart) {
        keep_shared(&mut kernel);
        return kernel;
    }
    let mut kernel = chained(Sharing::Whole);
    if !kernel.is_chained() {
        return share_products(separate(kernel));
    }
    keep_shared(&mut kernel);
    kernel
}

/// The kernel with the longest axis streamed that results are kept for.
fn streamed(kernel: &Kernel) -> Option<Kernel> {
    let kept = |a: Axis| kernel.stages.iter().any(|s| s.at.contains(&a));
    stream_longest(kernel, &kept)
}

/// A kernel that runs through its longest rows once where it would read them several times, if all its folds over
/// them can be restated. Nothing is gained where the rows fit the fast memory.
pub fn in_one_pass(kernel: &Kernel) -> Option<Kernel> {
    if kernel.stream.is_some() {
        return None;
    }
    let mut shared = kernel.clone();
    shared = share_axes(shared, Sharing::Apart);
    let folds = |a: Axis| shared.stages.iter().filter(move |s| s.own.contains(&a)).count();
    let mut out = stream_longest(&shared, &|a| folds(a) > 1)?;
    keep_shared(&mut out);
    Some(out)
}

fn stream_longest(kernel: &Kernel, wanted: &dyn Fn(Axis) -> bool) -> Option<Kernel> {
    let is_fold = |s: &Stage| matches!(s.kind, StageKind::Reduce { .. });
    let folded = |a: Axis| kernel.stages.iter().any(|s| s.own.contains(&a) && is_fold(s));
    let mut axes: Vec<Axis> =
        kernel.axes.iter().map(|(a, _)| a).filter(|&a| folded(a) && wanted(a)).collect();
    axes.sort_by_key(|&a| std::cmp::Reverse(kernel.extent(a)));
    axes.into_iter().find_map(|a| stream(kernel, a))
}

/// The axes that every stage has an own result for.
fn grid(kernel: &Kernel) -> Vec<Axis> {
    let mut grid: Option<Vec<Axis>> = None;
    for stage in &kernel.stages {
        let axes = match stage.kind {
            StageKind::Reduce { .. } => &stage.at,
            StageKind::Store { .. } => &stage.own,
        };
        match &mut grid {
            Some(grid) => grid.retain(|a| axes.contains(a)),
            None => grid = Some(axes.clone()),
        }
    }
    grid.unwrap_or_default()
}

fn with_grid(mut kernel: Kernel) -> Kernel {
    kernel.grid = grid(&kernel);
    for stage in &mut kernel.stages {
        stage.at.retain(|a| !kernel.grid.contains(a));
        stage.own.retain(|a| !kernel.grid.contains(a));
    }
    in_order(&mut kernel);
    kernel
}

/// How much fast memory the results between the stages of a kernel take at one point of its grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scratch {
    /// Bytes of results that are kept whole.
    pub fixed: u64,
    /// Bytes for each point of the streamed axis.
    pub per_point: u64,
}

impl Scratch {
    pub fn of(kernel: &Kernel) -> Self {
        let mut out = Self { fixed: 0, per_point: 0 };
        for stage in &kernel.stages {
            let StageKind::Reduce { body, .. } = stage.kind else { continue };
            let streamed = kernel.stream.is_some_and(|a| stage.at.contains(&a));
            let points = stage.at.iter().filter(|&&a| kernel.stream != Some(a)).map(|&a| kernel.extent(a));
            let bytes = points.fold(kernel.nodes[body].ty.byte_width() as u64, u64::saturating_mul);
            let place = if streamed { &mut out.per_point } else { &mut out.fixed };
            *place = place.saturating_add(bytes);
        }
        out
    }
}
