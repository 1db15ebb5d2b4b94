//! The TPU backend: tile IR to instruction streams, and a simulator that computes the right numbers and keeps
//! the time.
//!
//! [`compile`] gives every kernel the cheapest schedule of `tpuc-cost`, decides which values stay in VMEM, and
//! leaves a [`Compiled`] program. [`simulate`] selects instructions step by step ([`isa`]) and runs them on
//! in-order queues tied by semaphores: with inputs it computes on real tiles, without it only keeps the time; the
//! times are the same.
//!
//! # What is modelled
//! Systolic arrays (weight push, streaming, drain), a vector unit as a bundle of slots, cross-lane units, DMA with
//! latency and one shared HBM channel, grid-step control, launches, values that stay in VMEM between kernels,
//! transfers of the next kernel that start early, updates in place of values that
//! nothing else needs, chained kernels as sections of a step one after another with blocks of the streamed axis as steps.
//! Products round their operands to bf16 (split into parts for
//! higher precision) and accumulate in f32. Not modelled: the instruction bundles inside a step, bank conflicts,
//! refresh, clock changes, several chips.
//!
//! # Invariants
//! Predicted time is one execution on the device, without the host's dispatch. Time is in whole picoseconds, so
//! that busy, stalled and idle time of every unit add up to the total exactly. Equal programs give equal streams
//! and equal times on every host. No program makes the simulator panic.

mod compile;
mod data;
mod error;
pub mod isa;
mod report;
mod residency;
mod select;
mod sim;
mod update;

pub use compile::{Compiled, Variant, compile};
pub use error::TpuError;
pub use report::{Event, KernelTime, MemoryBytes, Simulation, UnitTime};
pub use sim::{Options, disassemble, simulate, simulate_with};
