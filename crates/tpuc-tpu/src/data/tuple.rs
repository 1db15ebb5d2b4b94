//! Folds of tuples.

use crate::TpuError;
use crate::data::array::Array;
use crate::data::eval;
use crate::data::launch::LaunchData;
use crate::data::parts::{chunks, lens, put, sorted, widen};
use crate::data::values::Values;
use crate::select::StepInfo;
use std::ops::Range;
use tpuc_cost::Tile;
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, Expr, Node, StageId};

impl LaunchData<'_> {
    /// Folds a step's tuples, whose first component is a stage's, into what came before.
    pub(super) fn reduce_tuples(&mut self, step: &StepInfo, first: StageId) -> Result<(), TpuError> {
        let kernel = self.kernel();
        let unit = kernel.unit(first);
        let data = &kernel.stages[first];
        let points = sorted(kernel.grid.iter().chain(&data.at).copied());
        let point_lens = lens(&points, &step.tile);
        let begins = self.begins(step, first);
        let mut sums = Vec::with_capacity(unit.len());
        for s in unit.clone() {
            let ty = kernel.nodes[kernel.root(&kernel.stages[s])].ty;
            let before = self.reduced[s].take().filter(|_| !begins);
            sums.push(match (before, kernel.part(s)) {
                (None, Some(part)) => self.values_over(step, s, part.init, ty, &points)?,
                (before, _) => before.map_or_else(|| Values::zeros(ty, 0), |array| array.values),
            });
        }
        let axes: Vec<Axis> = points.iter().chain(&data.own).copied().collect();
        for chunk in chunks(&step.tile, &axes) {
            let mut values = Vec::with_capacity(unit.len());
            for s in unit.clone() {
                let body: Node = kernel.root(&kernel.stages[s]);
                let array = self.evaluate(step, s, body, &chunk)?;
                values.push(widen(array, kernel.nodes[body].ty, &axes, &lens(&axes, &chunk)));
            }
            let rows = chunk.points(&data.own) as usize;
            if rows == 0 {
                continue;
            }
            let total = self.fold_rows(unit.clone(), values, rows)?;
            let places = places(&points, &chunk, &step.tile);
            let so_far: Vec<Values> = unit
                .clone()
                .zip(&sums)
                .map(|(s, sum)| sum.pick(self.component(s), places.iter().map(|&p| Some(p))))
                .collect();
            for (sum, joined) in sums.iter_mut().zip(self.combine(unit.clone(), &so_far, &total)?) {
                put(sum, &point_lens, &joined, &points, &chunk, &step.tile);
            }
        }
        for (s, values) in unit.zip(sums) {
            self.reduced[s] = Some(Array { axes: points.clone(), lens: point_lens.clone(), values });
        }
        Ok(())
    }

    /// The type of a stage's component.
    fn component(&self, s: StageId) -> ElementType {
        let kernel = self.kernel();
        kernel.nodes[kernel.root(&kernel.stages[s])].ty
    }

    /// Combines neighbours among each point's rows until one is left.
    fn fold_rows(
        &self,
        unit: Range<StageId>,
        mut values: Vec<Values>,
        mut rows: usize,
    ) -> Result<Vec<Values>, TpuError> {
        while rows > 1 {
            let points = values.first().map_or(0, Values::len) / rows;
            let pairs = rows / 2;
            let side = |odd: usize| -> Vec<Values> {
                let at = |i: usize| Some(i / pairs * rows + i % pairs * 2 + odd);
                let pick =
                    |(s, v): (StageId, &Values)| v.pick(self.component(s), (0..points * pairs).map(at));
                unit.clone().zip(&values).map(pick).collect()
            };
            let joined = self.combine(unit.clone(), &side(0), &side(1))?;
            let left = rows % 2;
            let next = pairs + left;
            values = unit
                .clone()
                .zip(values.iter().zip(&joined))
                .map(|(s, (old, joined))| {
                    let elem = self.component(s);
                    let scalars = (0..points * next).map(|i| {
                        let (point, row) = (i / next, i % next);
                        if row < pairs {
                            joined.get(elem, point * pairs + row)
                        } else {
                            old.get(elem, (point + 1) * rows - 1)
                        }
                    });
                    if left == 0 { joined.clone() } else { Values::from_scalars(elem, scalars) }
                })
                .collect();
            rows = next;
        }
        Ok(values)
    }

    /// The function of a unit on lists of tuples.
    fn combine(
        &self,
        unit: Range<StageId>,
        left: &[Values],
        right: &[Values],
    ) -> Result<Vec<Values>, TpuError> {
        let kernel = self.kernel();
        let count = left.first().map_or(0, Values::len);
        kernel.combine(unit, left, right, |data, args| match &data.expr {
            Expr::Const(value) => Ok(Values::splat(data.ty, *value, count)),
            Expr::Op { kind, attrs, args: operands } => {
                let operand = operands.last().map_or(data.ty, |&a| kernel.nodes[a].ty);
                eval::apply(*kind, attrs, args.to_vec(), operand, data.ty)
            }
            _ => Err(TpuError::Internal("a function of more than two tuples".into())),
        })
    }
}

/// The row-major positions of a chunk's points among those of its tile.
fn places(points: &[Axis], chunk: &Tile, tile: &Tile) -> Vec<usize> {
    points.iter().fold(vec![0], |outer, &axis| {
        let (start, len) = ((chunk.start(axis) - tile.start(axis)) as usize, chunk.len(axis) as usize);
        let all = tile.len(axis) as usize;
        outer.iter().flat_map(|&at| (start..start + len).map(move |i| at * all + i)).collect()
    })
}
