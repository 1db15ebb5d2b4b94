//! Short schedules step by step.
//!
//! The closed form cannot see that uneven tiles make transfers and computation wait for each other in turn. For
//! schedules of few steps the recurrence of the double-buffered pipeline is cheap enough to be followed: the
//! channel moves a step's results, then the tiles of the step that takes over its buffers; a step computes once
//! its tiles are there, the step before is done and its results have room.

use crate::estimate::{KernelCost, estimate};
use crate::plan::{Plan, Region};
use crate::schedule::Schedule;
use crate::walk::Walk;
use smallvec::SmallVec;
use tpuc_target::Machine;
use tpuc_tile::{Axis, StageKind};

/// Most steps that are followed.
const MOST_STEPS: u64 = 512;

type Key = (usize, SmallVec<[u64; 8]>, bool, bool);

/// The cost of a schedule, with the time of its steps played through where they are few.
pub(crate) fn refined(plan: &Plan<'_>, machine: &Machine, schedule: &Schedule) -> KernelCost {
    let mut cost = estimate(plan, machine, schedule);
    if cost.seconds.is_finite() && (1..=MOST_STEPS).contains(&cost.steps) {
        cost.seconds = seconds(plan, machine, schedule);
    }
    cost
}

fn seconds(plan: &Plan<'_>, machine: &Machine, schedule: &Schedule) -> f64 {
    let phases = plan.phases(schedule);
    let slots = plan.slots(schedule);
    let hbm = machine.main_memory();
    let (rate, latency) = (hbm.bytes_per_second(), hbm.latency());
    let row = machine.overhead.row_ns * 1e-9;
    let buffers = schedule.buffers as usize;
    let axes: Vec<SmallVec<[Axis; 8]>> = slots.iter().map(|s| plan.slot_axes(s)).collect();
    let mut loaded: Vec<Option<(Region, Vec<u64>)>> = vec![None; slots.len()];
    let mut works: Vec<(Key, f64)> = Vec::new();
    // By step: when it was done, what its results take to leave, and when they have left.
    let (mut done, mut results, mut left): (Vec<f64>, Vec<f64>, Vec<f64>) = Default::default();
    let (mut channel, mut arrived, mut end) = (0.0f64, 0.0f64, 0.0f64);
    let mut drain = |s: usize, channel: &mut f64, done: &[f64], results: &[f64], left: &mut Vec<f64>| {
        let mut out = done[s];
        if results[s] > 0.0 {
            *channel = channel.max(done[s]) + results[s];
            out = *channel + latency;
        }
        end = end.max(out);
        left.push(out);
    };
    let mut walk = Walk::new(plan, &phases);
    while let Some(step) = walk.next(plan, schedule, &phases) {
        let s = done.len();
        let free = match s.checked_sub(buffers) {
            Some(before) => {
                drain(before, &mut channel, &done, &results, &mut left);
                done[before]
            }
            None => 0.0,
        };
        let phase = &phases[step.phase];
        let running = phase.running(step.first, step.last);
        let mut asked = free;
        for gathered in [false, true] {
            for (i, slot) in slots.iter().enumerate().filter(|(_, s)| s.gathered == gathered) {
                if plan.resident[slot.param] || !plan.slot_used(slot, running.clone()) {
                    continue;
                }
                let region = plan.region(slot, &step.tile);
                let at = if gathered {
                    axes[i].iter().flat_map(|&a| [step.tile.start(a), step.tile.len(a)]).collect()
                } else {
                    Vec::new()
                };
                let now = Some((region, at));
                if loaded[i] == now {
                    continue;
                }
                let Some((region, _)) = &now else { continue };
                let mut time = plan.slot_bytes(slot, &step.tile, region) as f64 / rate;
                if gathered {
                    // Positions come first.
                    asked = asked.max(arrived).max(machine.launch_seconds());
                    time += plan.rows(slot, &step.tile) as f64 * row;
                }
                channel = channel.max(asked) + time;
                arrived = channel + latency;
                loaded[i] = now;
            }
        }
        let key = (step.phase, step.tile.len.clone(), step.first, step.last);
        let time = match works.iter().find(|(k, _)| *k == key) {
            Some((_, time)) => *time,
            None => {
                let work = plan.step_work(machine, phase, &step.tile, step.first, step.last);
                works.push((key, work.seconds(machine)));
                work.seconds(machine)
            }
        };
        let before = match s {
            0 => machine.launch_seconds(),
            _ => done[s - 1] + machine.step_seconds(),
        };
        let mut bytes = 0;
        for stage in running {
            if let StageKind::Store { param, .. } = plan.kernel.stages[stage].kind
                && !plan.resident[param]
            {
                bytes += plan.store_bytes(stage, &step.tile);
            }
        }
        let room = if bytes > 0 { left.last().copied().unwrap_or(0.0) } else { 0.0 };
        results.push(bytes as f64 / rate);
        done.push(before.max(arrived).max(room) + time);
    }
    for s in left.len()..done.len() {
        drain(s, &mut channel, &done, &results, &mut left);
    }
    end
}
