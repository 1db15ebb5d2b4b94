//! The description of one machine.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Which backend a machine belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Tpu,
    Cpu,
}

/// Where each figure of a table comes from; keys are the table's own keys.
pub type Sources = BTreeMap<String, String>;

/// Systolic arrays. Each holds `rows x columns` weights and streams operand rows through them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatrixUnit {
    /// Arrays that work in parallel.
    pub count: u32,
    /// Depth of the contraction that one pass covers.
    pub rows: u64,
    /// Result columns that one pass covers.
    pub columns: u64,
    /// Operand rows accepted per cycle, by element type (`bf16`, `i8`, ...). A type that is missing runs as bf16.
    pub rows_per_cycle: BTreeMap<String, f64>,
    /// Cycles to load one array's weights; hidden behind the previous pass unless that is shorter.
    pub push_cycles: f64,
    /// The same when the weights must be transposed on the way.
    pub push_transposed_cycles: f64,
    /// The share of the streaming rate that long products reach.
    pub efficiency: f64,
    /// Cycles from the last operand row to the last result row.
    pub drain_cycles: f64,
    #[serde(default)]
    pub source: Sources,
}

/// The vector unit: `slots` operations a cycle on registers of `sublanes x lanes` 32-bit elements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VectorUnit {
    /// Units of this kind in one core.
    pub count: u32,
    pub sublanes: u64,
    pub lanes: u64,
    /// Arithmetic operations per cycle.
    pub slots: f64,
    /// Fused multiply-adds per cycle, where they are fewer than `slots`.
    #[serde(default)]
    pub multiply_adds: Option<f64>,
    /// Register loads per cycle from the nearest memory.
    pub loads: f64,
    /// Register stores per cycle to the nearest memory.
    pub stores: f64,
    /// Cycles that one register of transcendental results takes.
    pub transcendental_cycles: f64,
    #[serde(default)]
    pub source: Sources,
}

/// Units that move data between lanes: reductions along lanes, transposes, relayouts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrossLaneUnit {
    pub count: u32,
    /// Cycles to reduce one register along its lanes.
    pub reduce_cycles: f64,
    /// Cycles to transpose or permute one register.
    pub transpose_cycles: f64,
    #[serde(default)]
    pub source: Sources,
}

/// One level of memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Memory {
    pub name: String,
    /// Capacity in bytes; of one core's share when `per_core`.
    pub bytes: u64,
    /// Peak bandwidth in GB/s (1e9 bytes), reads and writes together; of one core when `per_core`.
    pub bandwidth_gbs: f64,
    /// The share of the peak that long transfers reach.
    pub efficiency: f64,
    /// Nanoseconds from a request to its first byte.
    pub latency_ns: f64,
    /// Bytes that move at least.
    pub granule: u64,
    #[serde(default)]
    pub per_core: bool,
    #[serde(default)]
    pub source: Sources,
}

impl Memory {
    /// Bytes per second that long transfers reach.
    pub fn bytes_per_second(&self) -> f64 {
        self.bandwidth_gbs * 1e9 * self.efficiency
    }
    /// Seconds from a request to its first byte.
    pub fn latency(&self) -> f64 {
        self.latency_ns * 1e-9
    }
}

/// Fixed costs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overhead {
    /// Nanoseconds of control for each grid step of a kernel; no compute runs meanwhile.
    pub step_ns: f64,
    /// Nanoseconds to start a kernel, once the one before has ended.
    pub launch_ns: f64,
    /// Nanoseconds for one row of a computed-position (gather) transfer.
    pub row_ns: f64,
    /// Microseconds from a host call to the start of the program. Never part of predicted device time.
    pub dispatch_us: f64,
    /// Microseconds for the device to hand an op to the host and take the result back, without the transfer.
    pub round_trip_us: f64,
    /// Bandwidth between host and device memory, GB/s.
    pub host_gbs: f64,
    #[serde(default)]
    pub source: Sources,
}

/// One device as a program sees it. See the [crate documentation](crate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    pub name: String,
    pub kind: Kind,
    pub summary: String,
    pub clock_ghz: f64,
    /// Cores that share the outer memories and work on one kernel together.
    pub cores: u32,
    pub vector: VectorUnit,
    pub matrix: Option<MatrixUnit>,
    pub cross: Option<CrossLaneUnit>,
    /// Largest and slowest first: HBM, VMEM, SMEM; DRAM, L3, L2, L1.
    pub memory: Vec<Memory>,
    pub overhead: Overhead,
    #[serde(default)]
    pub source: Sources,
}

/// The descriptions that are compiled in.
pub(crate) const EMBEDDED: &[(&str, &str)] = &[
    ("v4", include_str!("../../../dialects/tpu/machines/v4.toml")),
    ("v5e", include_str!("../../../dialects/tpu/machines/v5e.toml")),
    ("v5p", include_str!("../../../dialects/tpu/machines/v5p.toml")),
    ("v6e", include_str!("../../../dialects/tpu/machines/v6e.toml")),
    ("v7", include_str!("../../../dialects/tpu/machines/v7.toml")),
    ("x86-64-v3", include_str!("../../../dialects/cpu/machines/x86-64-v3.toml")),
    ("x86-64-v4", include_str!("../../../dialects/cpu/machines/x86-64-v4.toml")),
];

impl Machine {
    /// A machine that is compiled in, by name.
    pub fn named(name: &str) -> Option<Self> {
        let (_, text) = EMBEDDED.iter().find(|(n, _)| *n == name)?;
        Some(Self::from_toml(text).expect("embedded machine descriptions are valid"))
    }

    /// Every machine that is compiled in, sorted by name.
    pub fn all() -> Vec<Self> {
        EMBEDDED.iter().filter_map(|(n, _)| Self::named(n)).collect()
    }

    /// Simple vector operations that take as long as moving one byte of main memory.
    pub fn ops_per_byte(&self) -> f64 {
        self.vector_ops_per_second() / self.main_memory().bytes_per_second()
    }

    pub fn is_tpu(&self) -> bool {
        self.kind == Kind::Tpu
    }
    pub fn clock_hz(&self) -> f64 {
        self.clock_ghz * 1e9
    }
    pub fn cycles(&self, cycles: f64) -> f64 {
        cycles / self.clock_hz()
    }
    /// The memory that a program's arguments and results live in: HBM or DRAM.
    pub fn main_memory(&self) -> &Memory {
        &self.memory[0]
    }
    /// The memory of this name (`"VMEM"`, `"L2"`).
    pub fn memory(&self, name: &str) -> Option<&Memory> {
        self.memory.iter().find(|m| m.name == name)
    }
    /// The memory that a kernel's tiles must fit in: VMEM on a TPU, one core's L2 on a CPU.
    pub fn tile_memory(&self) -> &Memory {
        let name = match self.kind {
            Kind::Tpu => "VMEM",
            Kind::Cpu => "L2",
        };
        self.memory(name).expect("validated")
    }
    /// 32-bit elements of one vector register.
    pub fn register_elements(&self) -> u64 {
        self.vector.sublanes * self.vector.lanes
    }
    /// Seconds of control for each grid step.
    pub fn step_seconds(&self) -> f64 {
        self.overhead.step_ns * 1e-9
    }
    /// Seconds to start a kernel.
    pub fn launch_seconds(&self) -> f64 {
        self.overhead.launch_ns * 1e-9
    }
    /// Operand rows per cycle and array for an element type; the bf16 rate where the table has none.
    pub fn matrix_rows_per_cycle(&self, elem: &str) -> f64 {
        let Some(matrix) = &self.matrix else { return 0.0 };
        let rate = matrix.rows_per_cycle.get(elem).or_else(|| matrix.rows_per_cycle.get("bf16"));
        rate.copied().unwrap_or(1.0)
    }
    /// Fused multiply-adds of registers that one core's vector units start in a cycle.
    pub fn multiply_adds(&self) -> f64 {
        self.vector.multiply_adds.unwrap_or(self.vector.slots)
    }
    /// Peak multiply-add rate in FLOP/s: of the matrix units for an element type where there are any (bf16 is the
    /// common one), else f32 of the vector units of all cores.
    pub fn peak_flops(&self, elem: &str) -> f64 {
        match &self.matrix {
            Some(m) => {
                let per_cycle = 2.0 * (m.rows * m.columns) as f64 * self.matrix_rows_per_cycle(elem);
                f64::from(self.cores * m.count) * per_cycle * self.clock_hz()
            }
            None => 2.0 * self.vector_ops_per_second() * self.multiply_adds() / self.vector.slots,
        }
    }
    /// 32-bit element operations per second of the vector units of all cores.
    pub fn vector_ops_per_second(&self) -> f64 {
        let units = f64::from(self.cores * self.vector.count);
        units * self.register_elements() as f64 * self.vector.slots * self.clock_hz()
    }
}
