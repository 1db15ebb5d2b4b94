//! The steps of a schedule in the order in which they run.

use crate::plan::{Phase, Plan};
use crate::schedule::{Schedule, Tile};
use tpuc_support::entity::Entity;
use tpuc_tile::Axis;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub tile: Tile,
    /// Position in the schedule's phases.
    pub phase: usize,
    /// First and last of the phase's own tiles.
    pub first: bool,
    pub last: bool,
}

/// Where the walk stands: own axes move fastest, then phases, then the grid's loops from the inside out.
#[derive(Clone, Debug)]
pub struct Walk {
    grid: Vec<u64>,
    phase: usize,
    own: Vec<u64>,
    finished: bool,
}

impl Walk {
    pub fn new(plan: &Plan<'_>, phases: &[Phase]) -> Self {
        let kernel = plan.kernel;
        let empty = kernel.grid.iter().any(|&a| kernel.extent(a) == 0);
        let own = phases.first().map_or(0, |p| p.loops.len());
        Self {
            grid: vec![0; kernel.grid.len()],
            phase: 0,
            own: vec![0; own],
            finished: empty || phases.is_empty(),
        }
    }

    /// The next step, if there is one.
    pub fn next(&mut self, plan: &Plan<'_>, schedule: &Schedule, phases: &[Phase]) -> Option<Step> {
        if self.finished {
            return None;
        }
        let kernel = plan.kernel;
        let mut tile = Tile::whole(kernel);
        let mut cut = |axis: Axis, i: u64| {
            let size = schedule.tile_of(axis);
            tile.start[axis.index()] = i * size;
            tile.len[axis.index()] = size.min(kernel.extent(axis) - i * size);
        };
        schedule.order.iter().zip(&self.grid).for_each(|(&a, &i)| cut(a, i));
        let phase = &phases[self.phase];
        let (mut first, mut last) = (true, true);
        for (&axis, &i) in phase.loops.iter().zip(&self.own) {
            cut(axis, i);
            first &= i == 0;
            last &= i + 1 == schedule.trips(kernel, axis);
        }
        let step = Step { tile, phase: self.phase, first, last };
        self.advance(plan, schedule, phases);
        Some(step)
    }

    fn advance(&mut self, plan: &Plan<'_>, schedule: &Schedule, phases: &[Phase]) {
        let kernel = plan.kernel;
        let turn = |at: &mut [u64], axes: &[Axis]| {
            for d in (0..at.len()).rev() {
                at[d] += 1;
                if at[d] < schedule.trips(kernel, axes[d]) {
                    return true;
                }
                at[d] = 0;
            }
            false
        };
        if turn(&mut self.own, &phases[self.phase].loops) {
            return;
        }
        self.phase = (self.phase + 1) % phases.len();
        self.own = vec![0; phases[self.phase].loops.len()];
        if self.phase == 0 && !turn(&mut self.grid, &schedule.order) {
            self.finished = true;
        }
    }
}
