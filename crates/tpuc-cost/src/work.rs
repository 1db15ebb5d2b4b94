//! What one step asks of each unit, and how long the unit takes for it.

use crate::matrix::MatrixPlan;
use tpuc_target::{CrossLaneUnit, Machine, VectorUnit};
use tpuc_tile::StageId;

/// Instructions of the vector unit, each on one register.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct VectorWork {
    pub alu: f64,
    /// Transcendental results.
    pub eup: f64,
    pub loads: f64,
    pub stores: f64,
}

impl VectorWork {
    pub fn add(&mut self, other: VectorWork) {
        self.alu += other.alu;
        self.eup += other.eup;
        self.loads += other.loads;
        self.stores += other.stores;
    }
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
    /// The slot that is asked most decides, as the units of a core issue in one bundle.
    pub fn cycles(&self, unit: &VectorUnit) -> f64 {
        let slots = [
            self.alu / unit.slots,
            self.eup * unit.transcendental_cycles,
            self.loads / unit.loads,
            self.stores / unit.stores,
        ];
        slots.into_iter().fold(0.0, f64::max) / f64::from(unit.count)
    }
}

/// Instructions of the cross-lane units, each on one register.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CrossWork {
    /// Reductions along the lanes.
    pub reduce: f64,
    /// Transposes, rotations, permutations.
    pub transpose: f64,
}

impl CrossWork {
    pub fn add(&mut self, other: CrossWork) {
        self.reduce += other.reduce;
        self.transpose += other.transpose;
    }
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
    pub fn cycles(&self, unit: &CrossLaneUnit) -> f64 {
        (self.reduce * unit.reduce_cycles + self.transpose * unit.transpose_cycles) / f64::from(unit.count)
    }
}

/// Stages of a step that the units work on together: at most one product, what makes its factors, and what
/// follows it row by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    pub stages: Vec<StageId>,
    pub matrix: Option<MatrixPlan>,
    pub vector: VectorWork,
    pub cross: CrossWork,
}

/// The computation of one step: its sections one after another, as a product waits for the scratch memory that it
/// reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepWork {
    pub sections: Vec<Section>,
}

impl StepWork {
    pub fn matrix_seconds(&self, machine: &Machine) -> f64 {
        self.sections.iter().map(|s| s.matrix_seconds(machine)).sum()
    }
    pub fn vector_seconds(&self, machine: &Machine) -> f64 {
        self.sections.iter().map(|s| s.vector_seconds(machine)).sum()
    }
    pub fn cross_seconds(&self, machine: &Machine) -> f64 {
        self.sections.iter().map(|s| s.cross_seconds(machine)).sum()
    }
    pub fn seconds(&self, machine: &Machine) -> f64 {
        self.sections.iter().map(|s| s.seconds(machine)).sum()
    }
}

impl Section {
    /// Seconds of the busiest matrix unit, without the drain.
    pub fn matrix_seconds(&self, machine: &Machine) -> f64 {
        self.matrix.as_ref().map_or(0.0, |m| machine.cycles(m.longest()))
    }
    pub fn vector_seconds(&self, machine: &Machine) -> f64 {
        machine.cycles(self.vector.cycles(&machine.vector))
    }
    pub fn cross_seconds(&self, machine: &Machine) -> f64 {
        machine.cross.as_ref().map_or(0.0, |c| machine.cycles(self.cross.cycles(c)))
    }
    /// Seconds that the section takes: its units work on the same tile at the same time, and the last result
    /// leaves the arrays after the drain.
    pub fn seconds(&self, machine: &Machine) -> f64 {
        let drain = match (&self.matrix, &machine.matrix) {
            (Some(m), Some(unit)) if m.longest() > 0.0 => machine.cycles(unit.drain_cycles),
            _ => 0.0,
        };
        (self.matrix_seconds(machine) + drain)
            .max(self.vector_seconds(machine))
            .max(self.cross_seconds(machine))
    }
}
