//! Matrix products on systolic arrays: how a product is shared between arrays, and how many cycles each works.

use tpuc_target::MatrixUnit;

/// `batch` products of `m x k` by `k x n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatrixShape {
    pub batch: u64,
    pub m: u64,
    pub n: u64,
    pub k: u64,
}

/// What the arrays share out among each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Split {
    /// Pairs of batch and block of stationary columns.
    Columns,
    /// Rows of the streamed operand; every array holds the same weights.
    Rows,
    /// Blocks of the summed extent; the vector unit adds the parts.
    Depth,
}

/// One product on the arrays.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixPlan {
    /// The left operand sits in the arrays and the right one streams, instead of the other way round.
    pub swapped: bool,
    pub split: Split,
    /// Cycles that each array works.
    pub cycles: Vec<f64>,
    /// Pieces of work (of the kind that `split` names) that each array gets, in order.
    pub share: Vec<u64>,
}

impl MatrixPlan {
    /// Cycles of the array with the most work.
    pub fn longest(&self) -> f64 {
        self.cycles.iter().fold(0.0, |a: f64, &b| a.max(b))
    }
}

/// How the weights come to lie in the arrays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Orientation {
    /// Weights arrive with the summed axis along the lanes, when the right operand is stationary.
    pub right_transposed: bool,
    /// The same when the left operand is stationary.
    pub left_transposed: bool,
}

/// The fastest way to run a product. `rate` is operand rows per cycle, `passes` the number of times it runs.
pub fn plan(unit: &MatrixUnit, shape: MatrixShape, rate: f64, passes: f64, lie: Orientation) -> MatrixPlan {
    let straight = oriented(unit, shape, rate, passes, lie.right_transposed);
    let turned = MatrixShape { m: shape.n, n: shape.m, ..shape };
    let turned = oriented(unit, turned, rate, passes, lie.left_transposed);
    // Swapping turns the result, which costs a transpose elsewhere: only for a clear gain.
    if turned.longest() < 0.75 * straight.longest() {
        MatrixPlan { swapped: true, ..turned }
    } else {
        straight
    }
}

/// The fastest split with the right operand stationary.
fn oriented(unit: &MatrixUnit, s: MatrixShape, rate: f64, passes: f64, transposed: bool) -> MatrixPlan {
    let push = if transposed { unit.push_transposed_cycles } else { unit.push_cycles };
    let count = u64::from(unit.count);
    let (columns, depth) = (s.n.div_ceil(unit.columns), s.k.div_ceil(unit.rows));
    let pass = |rows: u64| push.max(rows.next_multiple_of(8) as f64 / rate / unit.efficiency) * passes;
    let share =
        |items: u64| (0..count).map(|i| items / count + u64::from(i < items % count)).collect::<Vec<_>>();
    let make = |split, share: Vec<u64>, cycles: &dyn Fn(u64) -> f64| MatrixPlan {
        swapped: false,
        split,
        cycles: share.iter().map(|&n| cycles(n)).collect(),
        share,
    };
    let by_columns = make(Split::Columns, share(s.batch * columns), &|n| (n * depth) as f64 * pass(s.m));
    let rows = (0..count)
        .map(|i| {
            let each = s.m.div_ceil(count).next_multiple_of(8);
            s.m.saturating_sub(i * each).min(each)
        })
        .collect();
    let by_rows = make(Split::Rows, rows, &|n| {
        if n == 0 { 0.0 } else { (s.batch * columns * depth) as f64 * pass(n) }
    });
    let by_depth = make(Split::Depth, share(depth), &|n| (s.batch * columns * n) as f64 * pass(s.m));
    let mut best = by_columns;
    for other in [by_rows, by_depth] {
        if other.longest() < best.longest() {
            best = other;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;
    use tpuc_target::Machine;

    #[test]
    fn large_products_run_at_peak_and_small_ones_share_what_they_can() {
        let mut machine = Machine::named("v5e").unwrap();
        let unit = machine.matrix.as_mut().unwrap();
        unit.efficiency = 1.0;
        let unit = &*unit;
        let run =
            |batch, m, n, k| plan(unit, MatrixShape { batch, m, n, k }, 1.0, 1.0, Orientation::default());
        // 1024^3: 64 weight blocks of 1024 rows over four arrays.
        assert_eq!(run(1, 1024, 1024, 1024).longest(), 16.0 * 1024.0);
        let tall = run(1, 4096, 128, 128);
        assert_eq!((tall.split, tall.longest()), (Split::Rows, 1024.0));
        let deep = run(1, 8, 128, 4096);
        assert_eq!((deep.split, deep.longest()), (Split::Depth, 8.0 * 32.0));
        // A matrix times a vector: pushing the matrix takes 32 cycles for 128 rows, streaming it 128.
        let matvec = run(1, 4096, 1, 128);
        assert!(matvec.swapped && matvec.longest() == 256.0);
        assert_eq!(run(1, 0, 0, 0).longest(), 0.0);
    }
}
