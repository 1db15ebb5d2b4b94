//! What a simulation tells.

use serde::Serialize;
use tpuc_tensor::Tensor;

/// One unit's time; the three add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnitTime {
    pub name: String,
    /// Seconds at work.
    pub busy: f64,
    /// Seconds with work at hand that waits for another unit.
    pub stalled: f64,
    /// Seconds without work.
    pub idle: f64,
    /// The same in whole picoseconds.
    pub busy_ps: u64,
    pub stalled_ps: u64,
    pub idle_ps: u64,
}

/// Bytes that crossed one memory's port.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MemoryBytes {
    pub memory: String,
    pub read: u64,
    pub written: u64,
}

/// One launch.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KernelTime {
    pub name: String,
    /// Seconds from the start of the program.
    pub start: f64,
    /// From the launch to the last byte of the last result. Launches overlap.
    pub seconds: f64,
    /// The unit that worked longest.
    pub bound: String,
    pub steps: u64,
    pub flops: u64,
    pub read: u64,
    pub written: u64,
}

/// One instruction's time on its queue, in picoseconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    pub unit: String,
    pub name: &'static str,
    /// Position in [`Simulation::kernels`].
    pub launch: usize,
    pub start_ps: u64,
    pub duration_ps: u64,
}

/// One run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Simulation {
    pub machine: String,
    /// Device time of one execution, without host dispatch.
    pub predicted_seconds: f64,
    pub predicted_ps: u64,
    pub units: Vec<UnitTime>,
    pub bytes: Vec<MemoryBytes>,
    pub flops: u64,
    pub kernels: Vec<KernelTime>,
    pub instructions: u64,
    /// Bytes of VMEM that hold values between kernels, at most.
    pub resident_bytes: u64,
    /// Assumptions that were made on the way, in words.
    pub remarks: Vec<String>,
    #[serde(skip)]
    pub outputs: Option<Vec<Tensor>>,
    /// Filled when [`crate::Options::trace`] asks for it.
    #[serde(skip)]
    pub events: Vec<Event>,
}
