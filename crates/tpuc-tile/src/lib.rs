//! Tile IR: what a program is once ops have become kernels.
//!
//! A [`Kernel`] is a grid of independent points and a list of stages that run at each of them, one after
//! another: reductions over the stage's own axes, and stores. Values are scalar expressions over loads whose
//! subscripts are index expressions over axes. A contraction, a convolution, a softmax row, a gather and an
//! element-wise cluster are all this one form; what makes a kernel a contraction is found by looking at its
//! axes ([`contraction`]), never by a name.
//!
//! A [`Program`] is straight-line steps over buffers, with structured `while` and `if`.
//!
//! Invariants: every buffer is dense and row-major; a kernel's stores cover each output element exactly once;
//! loads outside a [`Expr::Guard`] never leave their buffer. [`Kernel::validate`] checks the rest.

pub mod contraction;
pub mod index;
pub mod kernel;
pub mod print;
pub mod program;
pub mod scatter;

pub use contraction::{Contraction, Rows};
pub use index::{Atom, IndexExpr};
pub use kernel::{
    Axis, AxisData, Expr, Kernel, Monoid, MultiplyPrecision, Node, NodeData, Offset, Param, Part, Range,
    Rounds, Stage, StageId, StageKind, Subscript,
};
pub use program::{Buffer, BufferData, BufferKind, KernelId, Program, Step, Steps};
pub use scatter::Scatter;
