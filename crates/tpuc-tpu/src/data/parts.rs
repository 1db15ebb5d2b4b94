//! Tiles cut into parts, and values moved between a tile, its parts and buffers.

use crate::data::array::{Array, Shared};
use crate::data::values::Values;
use std::ops::Range;
use std::rc::Rc;
use tpuc_cost::{Region, Tile};
use tpuc_support::entity::Entity;
use tpuc_tensor::{ElementType, Scalar, Tensor};
use tpuc_tile::Axis;

/// Points that are evaluated at a time, so that intermediate lists stay in the host's cache.
const CHUNK: u64 = 1 << 16;

pub(super) fn sorted(axes: impl IntoIterator<Item = Axis>) -> Vec<Axis> {
    let mut axes: Vec<Axis> = axes.into_iter().collect();
    axes.sort();
    axes.dedup();
    axes
}

pub(super) fn lens(axes: &[Axis], tile: &Tile) -> Vec<usize> {
    axes.iter().map(|&a| tile.len(a) as usize).collect()
}

/// Inclusive bounds of an index expression over a tile.
pub(super) fn span(e: &tpuc_tile::IndexExpr, tile: &Tile) -> (i64, i64) {
    if !e.is_affine() {
        return (i64::MIN, i64::MAX);
    }
    let (mut lo, mut hi) = (e.constant_part(), e.constant_part());
    for (atom, c) in e.terms() {
        if let tpuc_tile::Atom::Axis(a) = atom {
            let (first, last) = tile.range(*a);
            lo += (c * first).min(c * last);
            hi += (c * first).max(c * last);
        }
    }
    (lo, hi)
}

/// The operand's values over all axes; moves them when nothing else needs them.
pub(super) fn widen(operand: Shared, elem: ElementType, axes: &[Axis], lens: &[usize]) -> Values {
    if operand.axes == axes {
        return Rc::try_unwrap(operand).map_or_else(|a| a.values.clone(), |a| a.values);
    }
    operand.expand(elem, axes, lens)
}

/// The part of an array over `whole` that lies in a smaller tile.
pub(super) fn part_of(array: &Array, elem: ElementType, whole: &Tile, tile: &Tile) -> Array {
    let wanted = lens(&array.axes, tile);
    if wanted == array.lens {
        return array.clone();
    }
    let strides = array.strides_for(&array.axes);
    let shift = |a: &Axis| tile.start(*a) as i64 - whole.start(*a) as i64;
    let start = array.axes.iter().zip(&strides).map(|(a, s)| shift(a) * s).sum();
    Array { axes: array.axes.clone(), values: array.gather(elem, &wanted, &strides, start), lens: wanted }
}

/// Cuts a tile along its longest axes until each part has few enough points.
pub(super) fn chunks(tile: &Tile, axes: &[Axis]) -> Vec<Tile> {
    let mut out = vec![tile.clone()];
    while let Some(first) = out.first()
        && first.points(axes) > CHUNK
    {
        // The outermost axis that can be halved keeps rows whole.
        let Some(&axis) = axes.iter().find(|&&a| first.len(a) > 1) else { break };
        let pieces = first.points(axes).div_ceil(CHUNK).min(first.len(axis));
        let each = first.len(axis).div_ceil(pieces);
        out = out
            .into_iter()
            .flat_map(|t| {
                let (start, len) = (t.start(axis), t.len(axis));
                (0..len.div_ceil(each)).map(move |i| {
                    let mut part = t.clone();
                    part.start[axis.index()] = start + i * each;
                    part.len[axis.index()] = each.min(len - i * each);
                    part
                })
            })
            .collect();
    }
    out
}

/// Copies a chunk's values to their place in the tile's.
pub(super) fn put(
    out: &mut Values,
    lens: &[usize],
    values: &Values,
    axes: &[Axis],
    chunk: &Tile,
    tile: &Tile,
) {
    let mut strides = vec![1i64; lens.len()];
    for i in (1..lens.len()).rev() {
        strides[i - 1] = strides[i] * lens[i] as i64;
    }
    let shift = |a: &Axis| (chunk.start(*a) - tile.start(*a)) as i64;
    let start: i64 = axes.iter().zip(&strides).map(|(a, s)| shift(a) * s).sum();
    let own: Vec<usize> = axes.iter().map(|&a| chunk.len(a) as usize).collect();
    let inner = own.last().copied().unwrap_or(1);
    let mut from = 0;
    crate::data::array::each_row(&own, [&strides], |[at]| {
        let to = (start + at) as usize;
        match (&mut *out, values) {
            (Values::Float(o), Values::Float(v)) => o[to..to + inner].copy_from_slice(&v[from..from + inner]),
            (Values::Int(o), Values::Int(v)) => o[to..to + inner].copy_from_slice(&v[from..from + inner]),
            (Values::Other(o), Values::Other(v)) => o[to..to + inner].copy_from_slice(&v[from..from + inner]),
            _ => {}
        }
        from += inner;
    });
}

pub(super) fn extend_zero(values: &mut Values, elem: ElementType) {
    match values {
        Values::Float(v) => v.push(0.0),
        Values::Int(v) => v.push(0),
        Values::Other(v) => v.push(Scalar::zero(elem)),
    }
}

/// Start positions, clamped to `0..=max`.
pub(super) fn clamped(values: &Values, elem: ElementType, max: i64) -> Vec<i64> {
    (0..values.len())
        .map(|i| values.get(elem, i).as_int().unwrap_or(0).clamp(0, max.max(0).into()) as i64)
        .collect()
}

pub(super) fn sub_matrix(
    v: &[f32],
    row: usize,
    stride: usize,
    rows: &Range<usize>,
    columns: &Range<usize>,
) -> Vec<f32> {
    let mut out = Vec::with_capacity(rows.len() * columns.len());
    for r in rows.clone() {
        let from = (row + r) * stride;
        out.extend_from_slice(&v[from + columns.start..from + columns.end]);
    }
    out
}

/// A box of a tensor seen under a shape with as many elements, row-major.
pub(super) fn read_region(from: &Tensor, shape: &[u64], region: &Region) -> Values {
    let mut out = Values::zeros(from.elem(), 0);
    if region.is_empty() {
        return out;
    }
    let lens: Vec<usize> = region.len.iter().map(|&n| n as usize).collect();
    let strides: Vec<i64> = tpuc_tensor::strides(shape).into_iter().map(|s| s as i64).collect();
    let start: i64 = region.start.iter().zip(&strides).map(|(s, d)| s * d).sum();
    let inner = lens.last().copied().unwrap_or(1);
    crate::data::array::each_row(&lens, [&strides], |[at]| out.append(from, (start + at) as usize, inner));
    out
}
