//! Generated from `dialects/` by `cargo run -p xtask -- generate`; do not edit.

pub mod attrs;
pub mod ops;
