//! The tile solver: bounded coordinate descent over tile sizes and loop orders.
//!
//! It starts from the largest tiles that fit and from tiles of a few hundred rows and columns, and moves one axis
//! at a time, by a factor of two or to the full extent, or one loop inwards, while the cost falls. Every move is
//! tried in a fixed order and ties keep what is there, so that equal kernels get equal schedules.

use crate::estimate::{KernelCost, estimate, footprint, tile_budget};
use crate::plan::Plan;
use crate::schedule::Schedule;
use crate::{cpu, replay, terms};
use tpuc_support::entity::Entity;
use tpuc_target::{Kind, Machine};
use tpuc_tile::{Axis, Kernel};

/// Most schedules that are priced for one kernel.
const MOST_EVALUATIONS: usize = 600;
/// Points of a streamed axis in the blocks that one descent starts from.
const BLOCK: u64 = 512;
/// Schedules that the closed form likes best and that are then compared exactly.
const FINALISTS: usize = 6;

/// A schedule that was considered.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub cost: KernelCost,
    /// The cheapest one, which [`kernel_cost`] returns.
    pub chosen: bool,
}

/// The cheapest schedule of a kernel on a machine, and its cost.
pub fn kernel_cost(kernel: &Kernel, machine: &Machine) -> KernelCost {
    kernel_cost_placed(kernel, machine, &[])
}

/// The seconds that a kernel takes under the best of so many schedules: for choosing among thousands of kernels.
pub fn rough_seconds(kernel: &Kernel, machine: &Machine, schedules: usize) -> f64 {
    let plan = Plan::new(kernel, machine);
    let mut solver = Solver { most: schedules, ..Solver::new(&plan, machine) };
    for start in solver.starts() {
        solver.descend(start);
    }
    solver.seen.iter().map(|(_, seconds)| *seconds).fold(f64::INFINITY, f64::min)
}

/// [`kernel_cost`] when some parameters are in fast memory already (`resident`, by parameter; missing ones are not).
pub fn kernel_cost_placed(kernel: &Kernel, machine: &Machine, resident: &[bool]) -> KernelCost {
    let resident = (0..kernel.params.len()).map(|p| resident.get(p).copied().unwrap_or(false)).collect();
    let plan = Plan::placed(kernel, machine, resident);
    Solver::new(&plan, machine).solve()
}

/// The cost of a kernel under a schedule that someone else chose.
///
/// # Errors
/// When the schedule does not fit the kernel.
pub fn kernel_cost_with(
    kernel: &Kernel,
    machine: &Machine,
    schedule: &Schedule,
) -> Result<KernelCost, String> {
    schedule.validate(kernel)?;
    let plan = Plan::new(kernel, machine);
    Ok(exact(&plan, machine, schedule))
}

/// The best few schedules that the solver saw, cheapest first; the first is the chosen one.
pub fn candidates(kernel: &Kernel, machine: &Machine, most: usize) -> Vec<Candidate> {
    let plan = Plan::new(kernel, machine);
    let mut solver = Solver::new(&plan, machine);
    let chosen = solver.solve();
    let mut seen = solver.seen;
    seen.sort_by(|a, b| a.1.total_cmp(&b.1));
    let rest = seen.into_iter().filter(|(s, _)| *s != chosen.schedule).take(FINALISTS.max(most));
    let mut rest: Vec<KernelCost> = rest.map(|(s, _)| exact(&plan, machine, &s)).collect();
    rest.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    rest.truncate(most.saturating_sub(1));
    let mut out = vec![Candidate { cost: chosen, chosen: true }];
    out.extend(rest.into_iter().map(|cost| Candidate { cost, chosen: false }));
    out
}

/// The price that is reported: on a TPU with short schedules played through.
fn exact(plan: &Plan<'_>, machine: &Machine, schedule: &Schedule) -> KernelCost {
    match machine.kind {
        Kind::Tpu => replay::refined(plan, machine, schedule),
        Kind::Cpu => cpu::estimate(plan, machine, schedule),
    }
}

fn price(plan: &Plan<'_>, machine: &Machine, schedule: &Schedule) -> KernelCost {
    match machine.kind {
        Kind::Tpu => estimate(plan, machine, schedule),
        Kind::Cpu => cpu::estimate(plan, machine, schedule),
    }
}

struct Solver<'a, 'k> {
    plan: &'a Plan<'k>,
    machine: &'a Machine,
    /// Multiples that tile sizes along each axis should be of.
    unit: Vec<u64>,
    seen: Vec<(Schedule, f64)>,
    /// Schedules that may be priced.
    most: usize,
}

impl<'a, 'k> Solver<'a, 'k> {
    fn new(plan: &'a Plan<'k>, machine: &'a Machine) -> Self {
        let unit = terms::native_units(plan, machine);
        Self { plan, machine, unit, seen: Vec::new(), most: MOST_EVALUATIONS }
    }

    fn budget(&self) -> f64 {
        match self.machine.kind {
            Kind::Tpu => tile_budget(self.machine),
            Kind::Cpu => cpu::tile_budget(self.machine),
        }
    }

    fn seconds(&mut self, schedule: &Schedule) -> f64 {
        if let Some((_, cost)) = self.seen.iter().find(|(s, _)| s == schedule) {
            return *cost;
        }
        let cost = price(self.plan, self.machine, schedule).seconds;
        self.seen.push((schedule.clone(), cost));
        cost
    }

    fn solve(&mut self) -> KernelCost {
        let kernel = self.plan.kernel;
        for start in self.starts() {
            self.descend(start);
        }
        let mut order: Vec<usize> = (0..self.seen.len()).collect();
        order.sort_by(|&a, &b| self.seen[a].1.total_cmp(&self.seen[b].1));
        let finalists = order.into_iter().take(FINALISTS);
        let costs = finalists.map(|i| exact(self.plan, self.machine, &self.seen[i].0));
        let best = costs.reduce(|best, c| if c.seconds < best.seconds { c } else { best });
        best.unwrap_or_else(|| exact(self.plan, self.machine, &Schedule::whole(kernel)))
    }

    fn starts(&self) -> Vec<Schedule> {
        let kernel = self.plan.kernel;
        let largest = self.shrink(Schedule::whole(kernel), self.budget());
        let smaller = self.shrink(largest.clone(), self.budget() / 8.0);
        let mut out = vec![largest];
        if let Some(axis) = kernel.stream {
            let mut blocks = Schedule::whole(kernel);
            blocks.tile[axis.index()] = self.round(axis, BLOCK);
            out.push(self.shrink(blocks, self.budget()));
        }
        let mut square = Schedule::whole(kernel);
        if let Some(Some(matrix)) = self.plan.products.first().filter(|_| !kernel.is_chained()) {
            let c = &matrix.contraction;
            for (axes, size) in [(&c.batch, 1), (&c.m, 512), (&c.n, 1024), (&c.k, 1024)] {
                let mut left = size;
                for &axis in axes.iter().rev() {
                    let tile = self.round(axis, left);
                    square.tile[axis.index()] = tile;
                    left = (left / tile.max(1)).max(1);
                }
            }
            square = self.shrink(square, self.budget());
        }
        for other in [smaller, square] {
            if !out.contains(&other) {
                out.push(other);
            }
        }
        out
    }

    /// The size nearest above `size` that is native to an axis and cuts it into equal parts.
    fn round(&self, axis: Axis, size: u64) -> u64 {
        let extent = self.plan.kernel.extent(axis).max(1);
        if size >= extent {
            return extent;
        }
        let trips = extent.div_ceil(size.max(1));
        extent.div_ceil(trips).next_multiple_of(self.unit[axis.index()]).min(extent)
    }

    /// Halves the outermost axis that can be halved until the tiles fit: grid axes first, native sizes last.
    fn shrink(&self, mut schedule: Schedule, budget: f64) -> Schedule {
        let kernel = self.plan.kernel;
        let own = kernel.stages.iter().flat_map(|s| &s.own);
        let order = kernel.grid.iter().chain(own).copied();
        let order: Vec<Axis> = order.filter(|&a| Schedule::may_cut(kernel, a)).collect();
        let mut fits = self.bytes(&schedule) <= budget;
        for native in [true, false] {
            for &axis in &order {
                let floor = if native { self.unit[axis.index()] } else { 1 };
                while !fits && schedule.tile_of(axis) > floor {
                    let half = schedule.tile_of(axis).div_ceil(2);
                    let next = if native { self.round(axis, half.max(floor)) } else { half };
                    if next >= schedule.tile_of(axis) {
                        break;
                    }
                    schedule.tile[axis.index()] = next;
                    fits = self.bytes(&schedule) <= budget;
                }
            }
        }
        schedule
    }

    fn bytes(&self, schedule: &Schedule) -> f64 {
        footprint(self.plan, schedule, &self.plan.slots(schedule))
    }

    fn descend(&mut self, start: Schedule) {
        let mut best = (self.seconds(&start), start);
        while self.seen.len() < self.most {
            let mut improved = false;
            for next in self.moves(&best.1) {
                if self.seen.len() >= self.most {
                    return;
                }
                let cost = self.seconds(&next);
                if cost < best.0 * (1.0 - 1e-9) {
                    best = (cost, next);
                    improved = true;
                }
            }
            if !improved {
                return;
            }
        }
    }

    fn moves(&self, from: &Schedule) -> Vec<Schedule> {
        let kernel = self.plan.kernel;
        let mut out = Vec::new();
        let mut push = |s: Schedule| {
            if s != *from && !out.contains(&s) {
                out.push(s);
            }
        };
        for (axis, data) in kernel.axes.iter() {
            if data.extent <= 1 || !Schedule::may_cut(kernel, axis) {
                continue;
            }
            let tile = from.tile_of(axis);
            let trips = data.extent.div_ceil(tile);
            let more = data.extent.div_ceil(trips + 1);
            for size in [tile * 2, tile.div_ceil(2), data.extent, more] {
                let mut next = from.clone();
                next.tile[axis.index()] = self.round(axis, size.max(1));
                push(next);
            }
        }
        let cut: Vec<usize> = (0..from.order.len()).filter(|&i| from.cuts(kernel, from.order[i])).collect();
        if cut.len() > 1 {
            for &i in &cut {
                let mut next = from.clone();
                let axis = next.order.remove(i);
                next.order.push(axis);
                push(next);
            }
        }
        out
    }
}
