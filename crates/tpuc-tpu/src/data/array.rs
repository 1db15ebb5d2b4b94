//! Values over some of a kernel's axes, and the index arithmetic between them and boxes of a buffer.

use crate::data::values::Values;
use std::rc::Rc;
use tpuc_cost::{Region, Tile};
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, IndexExpr};

/// Values over axes, row-major in the order of `axes`.
#[derive(Clone, Debug)]
pub(crate) struct Array {
    pub axes: Vec<Axis>,
    pub lens: Vec<usize>,
    pub values: Values,
}

/// Row-major strides.
fn strides(lens: &[usize]) -> Vec<usize> {
    let mut out = vec![1; lens.len()];
    for i in (1..lens.len()).rev() {
        out[i - 1] = out[i] * lens[i];
    }
    out
}

/// Calls `f` with the position of the first element of each innermost row, for several strided views at once.
pub(crate) fn each_row<const N: usize>(lens: &[usize], strides: [&[i64]; N], mut f: impl FnMut([i64; N])) {
    if lens.contains(&0) {
        return;
    }
    let outer = lens.len().saturating_sub(1);
    let mut at = vec![0usize; outer];
    let mut base = [0i64; N];
    loop {
        f(base);
        let mut d = outer;
        loop {
            if d == 0 {
                return;
            }
            d -= 1;
            at[d] += 1;
            for (b, s) in base.iter_mut().zip(&strides) {
                *b += s[d];
            }
            if at[d] < lens[d] {
                break;
            }
            for (b, s) in base.iter_mut().zip(&strides) {
                *b -= s[d] * lens[d] as i64;
            }
            at[d] = 0;
        }
    }
}

impl Array {
    pub(crate) fn scalar(values: Values) -> Self {
        Self { axes: Vec::new(), lens: Vec::new(), values }
    }

    /// The stride of each of `axes` in this array: zero for axes that it does not depend on.
    pub(crate) fn strides_for(&self, axes: &[Axis]) -> Vec<i64> {
        let own = strides(&self.lens);
        axes.iter().map(|a| self.axes.iter().position(|b| b == a).map_or(0, |i| own[i] as i64)).collect()
    }

    /// The same values over more axes or in another order. `offset` shifts the start along each axis.
    pub(crate) fn expand(&self, elem: ElementType, axes: &[Axis], lens: &[usize]) -> Values {
        if self.axes == axes {
            return self.values.clone();
        }
        let strides = self.strides_for(axes);
        self.gather(elem, lens, &strides, 0)
    }

    /// Values at `start + sum(stride * position)` for all positions.
    pub(crate) fn gather(&self, elem: ElementType, lens: &[usize], strides: &[i64], start: i64) -> Values {
        gather(&self.values, elem, lens, strides, start)
    }
}

/// Values at `start + sum(stride * position)` for all positions.
pub(crate) fn gather(
    from: &Values,
    elem: ElementType,
    lens: &[usize],
    strides: &[i64],
    start: i64,
) -> Values {
    let count = lens.iter().product();
    let inner = lens.last().copied().unwrap_or(1);
    let step = strides.last().copied().unwrap_or(0);
    fn copy<T: Copy>(v: &[T], out: &mut Vec<T>, at: i64, inner: usize, step: i64) {
        let at = at as usize;
        match step {
            1 => out.extend_from_slice(&v[at..at + inner]),
            0 => out.extend(std::iter::repeat_n(v[at], inner)),
            _ => out.extend((0..inner as i64).map(|i| v[(at as i64 + i * step) as usize])),
        }
    }
    let mut out = Values::zeros(elem, 0);
    match (&mut out, from) {
        (Values::Float(o), Values::Float(v)) => {
            o.reserve(count);
            each_row(lens, [strides], |[at]| copy(v, o, at + start, inner, step));
        }
        (Values::Int(o), Values::Int(v)) => {
            o.reserve(count);
            each_row(lens, [strides], |[at]| copy(v, o, at + start, inner, step));
        }
        (Values::Other(o), Values::Other(v)) => {
            o.reserve(count);
            each_row(lens, [strides], |[at]| copy(v, o, at + start, inner, step));
        }
        _ => {}
    }
    out
}

/// Positions in a box for every point over `axes`, one table for each dimension.
pub(crate) struct Places {
    lens: Vec<usize>,
    /// Strides over the axes when every subscript is affine and stays inside: with the start position.
    pub affine: Option<(Vec<i64>, i64)>,
    tables: Vec<Table>,
}

/// Positions along one dimension, times its stride in the box; negative where outside.
struct Table {
    values: Vec<i64>,
    /// Over the point's axes.
    strides: Vec<i64>,
}

impl Places {
    /// `subscripts` over the points of `tile` along `axes`, relative to `region`.
    pub(crate) fn new(subscripts: &[&IndexExpr], axes: &[Axis], tile: &Tile, region: &Region) -> Self {
        let lens: Vec<usize> = axes.iter().map(|&a| tile.len(a) as usize).collect();
        let extents: Vec<usize> = region.len.iter().map(|&n| n as usize).collect();
        let box_strides = strides(&extents);
        let mut affine = Some((vec![0i64; axes.len()], 0i64));
        for (d, e) in subscripts.iter().enumerate() {
            let mut inside = e.is_affine();
            let (mut lo, mut hi) = (e.constant_part(), e.constant_part());
            let mut start = e.constant_part();
            for (atom, c) in e.terms() {
                if let tpuc_tile::Atom::Axis(a) = atom {
                    let (first, last) = tile.range(*a);
                    start += c * first;
                    lo += (c * first).min(c * last);
                    hi += (c * first).max(c * last);
                    // An axis outside `axes` has one position in the tile.
                    inside &= axes.contains(a) || first == last;
                }
            }
            inside &= lo >= region.start[d] && hi < region.start[d] + extents[d] as i64;
            let Some((strides, base)) = affine.as_mut().filter(|_| inside) else {
                affine = None;
                break;
            };
            *base += (start - region.start[d]) * box_strides[d] as i64;
            for (stride, &axis) in strides.iter_mut().zip(axes) {
                *stride += e.stride(axis).unwrap_or(0) * box_strides[d] as i64;
            }
        }
        let mut tables = Vec::new();
        if affine.is_none() {
            for (d, e) in subscripts.iter().enumerate() {
                tables.push(Table::new(e, axes, &lens, tile, region.start[d], extents[d], box_strides[d]));
            }
        }
        Self { lens, affine, tables }
    }

    /// The position of every point in row-major order; nothing where it is outside the box.
    pub(crate) fn positions(&self) -> Vec<Option<usize>> {
        let count = self.lens.iter().product();
        let mut out = Vec::with_capacity(count);
        let inner = self.lens.last().copied().unwrap_or(1);
        if let Some((strides, start)) = &self.affine {
            let step = strides.last().copied().unwrap_or(0);
            each_row(&self.lens, [strides], |[at]| {
                out.extend((0..inner as i64).map(|i| Some((start + at + i * step) as usize)));
            });
            return out;
        }
        let mut at = vec![0i64; self.tables.len()];
        let mut index = vec![0usize; self.lens.len()];
        for _ in 0..count {
            for (t, place) in self.tables.iter().zip(&mut at) {
                *place = t.strides.iter().zip(&index).map(|(s, &i)| s * i as i64).sum();
            }
            let mut sum = Some(0usize);
            for (t, &place) in self.tables.iter().zip(&at) {
                let value = t.values[place as usize];
                sum = sum.filter(|_| value >= 0).map(|s| s + value as usize);
            }
            out.push(sum);
            for d in (0..index.len()).rev() {
                index[d] += 1;
                if index[d] < self.lens[d] {
                    break;
                }
                index[d] = 0;
            }
        }
        out
    }
}

impl Table {
    fn new(
        e: &IndexExpr,
        axes: &[Axis],
        lens: &[usize],
        tile: &Tile,
        start: i64,
        extent: usize,
        scale: usize,
    ) -> Self {
        let used: Vec<usize> = (0..axes.len()).filter(|&i| e.uses(axes[i])).collect();
        let shape: Vec<usize> = used.iter().map(|&i| lens[i]).collect();
        let values = index_values(e, &used.iter().map(|&i| axes[i]).collect::<Vec<_>>(), tile)
            .into_iter()
            .map(|v| if (0..extent as i64).contains(&(v - start)) { (v - start) * scale as i64 } else { -1 })
            .collect();
        let own = strides(&shape);
        let mut all = vec![0; axes.len()];
        used.iter().zip(own).for_each(|(&i, s)| all[i] = s as i64);
        Self { values, strides: all }
    }
}

/// The value of an index expression at every point along `axes`; other axes stand at their first position.
pub(crate) fn index_values(e: &IndexExpr, axes: &[Axis], tile: &Tile) -> Vec<i64> {
    let lens: Vec<usize> = axes.iter().map(|&a| tile.len(a) as usize).collect();
    let count: usize = lens.iter().product();
    let mut index = vec![0usize; lens.len()];
    let mut out = Vec::with_capacity(count);
    for _ in 0..count {
        out.push(e.eval(&|a| {
            let offset = axes.iter().position(|&b| b == a).map_or(0, |i| index[i]);
            tile.start(a) as i64 + offset as i64
        }));
        for d in (0..index.len()).rev() {
            index[d] += 1;
            if index[d] < lens[d] {
                break;
            }
            index[d] = 0;
        }
    }
    out
}

pub(crate) type Shared = Rc<Array>;
