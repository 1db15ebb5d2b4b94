//! Kernel formation: which ops of a block share a kernel, and the kernel itself.
//!
//! Every op is described by how an element of its result is computed from elements of its operands
//! (`access`, `reduce`). A cluster is a root op and the producers computed inside its kernel; inlining a producer is
//! substitution of index expressions, so a transpose, a slice or a broadcast costs nothing and fusion needs no
//! case per pair of ops. A reduction (contractions included) joins its consumer's kernel as a stage when the
//! consumer reads it at grid points only.
//!
//! Which producers join is decided in `cluster`, from the root upwards, by the traffic saved against the work
//! repeated. Each decision leaves a remark.

mod access;
mod cluster;
mod normalize;
mod reduce;

pub(crate) use access::reducer;
pub use cluster::{Balance, Cluster, Formed, Fusion, form_block};
