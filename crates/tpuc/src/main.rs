//! The `tpuc` binary.
fn main() {}
