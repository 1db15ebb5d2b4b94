//! One analytic cost function: a kernel on a machine takes so long, and why.
//!
//! Time is the maximum over the machine's units of the work a kernel gives them, plus what cannot overlap:
//! the first tile's way in, the last one's way out, the control of each step, the launch. The tile solver
//! ([`solve`]) picks the [`Schedule`] that this function likes best. What a step of a schedule asks of each unit
//! ([`plan::Plan`]) is stated once and used twice: here in closed form, and by the TPU simulator step by step.
//!
//! Invariants: pure functions of kernel and machine, no clocks and no randomness; no cost is NaN or negative; a
//! kernel that cannot fit in the machine's tile memory costs infinity.

mod bounds;
mod cpu;
pub mod estimate;
pub mod layout;
pub mod matrix;
pub mod ops;
pub mod plan;
mod price;
mod replay;
pub mod samples;
mod schedule;
pub mod solve;
mod terms;
pub mod walk;
mod work;

pub use estimate::{Bound, KernelCost, MemoryTraffic, UnitCost};
pub use layout::Layout;
pub use plan::{Phase, Plan, Region, Slot};
pub use price::{HostSteps, flops, param_traffic, traffic};
pub use schedule::{Schedule, Tile};
pub use solve::{Candidate, candidates, kernel_cost, kernel_cost_placed, kernel_cost_with, rough_seconds};
pub use work::{CrossWork, Section, StepWork, VectorWork};
