//! Kernel formation: which ops of a block share a kernel, and the kernel itself.
//!
//! Every op is described by how an element of its result is computed from elements of its operands
//! (`access`, `reduce`). A cluster is a root op and the producers computed inside its kernel; inlining a producer is
//! substitution of index expressions, so a transpose, a slice or a broadcast costs nothing and fusion needs no
//! case per pair of ops. A reduction (contractions included) is a stage of its consumer's kernel. One that is read at
//! axes besides the grid keeps a result for each of their points (`chain`), or for a block of them when the axis can be
//! streamed (`stream`).
//!
//! Which producers join is decided by the search ([`crate::cover`]), or in `cluster`, from the root upwards: there only
//! element-wise ops join what reads them, by the traffic saved against the work repeated, and each decision leaves a remark.

mod access;
mod chain;
mod cluster;
mod edit;
mod factor;
mod merge;
mod normalize;
mod ops;
mod reduce;
mod scratch;
mod share;
mod stream;
mod tuple;

pub(crate) use access::reducer;
pub use access::{Built, Declined, KernelBuilder, Role, combiner, role};
pub use chain::{Scratch, arrange, in_one_pass};
pub(crate) use cluster::spreads;
pub use cluster::{Balance, Chains, Cluster, Formed, Fusion, KERNEL_COUNTER, form_block};
pub(crate) use normalize::normalize;
pub(crate) use ops::op_cost;
pub use stream::stream;
pub(crate) use tuple::Function;
