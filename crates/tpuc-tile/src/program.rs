//! Programs: steps over buffers.

use crate::{Kernel, Scatter};
use std::sync::Arc;
use tpuc_ir::{Module, Op};
use tpuc_support::entity::PrimaryMap;
use tpuc_support::{Loc, entity};
use tpuc_tensor::{ElementType, Tensor};

entity!(/** A value in memory. */ Buffer, "b");
entity!(/** A kernel of a program. */ KernelId, "k");

#[derive(Clone, Debug)]
pub enum BufferKind {
    /// The n-th argument of the program; never written.
    Input(usize),
    Constant(Tensor),
    /// A place in the arena, in bytes from its start.
    Arena {
        offset: usize,
    },
    /// The n-th result, in memory of its own that outlives the run.
    Output(usize),
}

/// A dense, row-major value.
#[derive(Clone, Debug)]
pub struct BufferData {
    pub elem: ElementType,
    pub shape: Vec<u64>,
    pub kind: BufferKind,
}

impl BufferData {
    pub fn byte_size(&self) -> usize {
        self.shape.iter().map(|&d| d as usize).product::<usize>() * self.elem.byte_width()
    }
}

pub type Steps = Vec<Step>;

#[derive(Clone, Debug)]
pub enum Step {
    /// Runs a kernel; arguments are its parameters in order, inputs then outputs.
    Launch { kernel: KernelId, args: Vec<Buffer>, loc: Loc },
    /// Runs one op of a module on the reference interpreter, because no kernel covers it. Arguments are its operands,
    /// then the values that its regions capture, in the order of `tpuc_interp::captures`.
    Host { module: Arc<Module>, op: Op, args: Vec<Buffer>, results: Vec<Buffer>, loc: Loc },
    /// Updates `target` in place: a compiled step on a CPU, the host's work on a TPU.
    Scatter { scatter: Arc<Scatter>, target: Buffer, indices: Buffer, updates: Buffer, loc: Loc },
    /// Copies between buffers of the same type.
    Copy { from: Buffer, to: Buffer },
    /// Runs `cond`; while the boolean `pred` holds, runs `body` and then copies `next` over `state` (as if at once).
    While { state: Vec<Buffer>, cond: Steps, pred: Buffer, body: Steps, next: Vec<Buffer>, loc: Loc },
    /// Runs the branch that the 32-bit integer (or boolean: true is branch 0) `index` names, the last one when out of
    /// range; each branch ends by writing `results`.
    Switch { index: Buffer, branches: Vec<Steps>, loc: Loc },
}

/// A compiled function before code generation. Kernels that are equal are stored once.
#[derive(Clone, Debug, Default)]
pub struct Program {
    pub buffers: PrimaryMap<Buffer, BufferData>,
    pub inputs: Vec<Buffer>,
    /// Result buffers; an output that is an input or a constant as it is refers to that buffer.
    pub outputs: Vec<Buffer>,
    pub kernels: PrimaryMap<KernelId, Kernel>,
    pub steps: Steps,
    pub arena_bytes: usize,
}

impl Program {
    /// Calls `f` on every step, nested ones included, in program order.
    pub fn each_step<'a>(&'a self, f: &mut impl FnMut(&'a Step)) {
        fn walk<'a>(steps: &'a [Step], f: &mut impl FnMut(&'a Step)) {
            for step in steps {
                f(step);
                match step {
                    Step::While { cond, body, .. } => {
                        walk(cond, f);
                        walk(body, f);
                    }
                    Step::Switch { branches, .. } => branches.iter().for_each(|b| walk(b, f)),
                    Step::Launch { .. } | Step::Host { .. } | Step::Scatter { .. } | Step::Copy { .. } => {}
                }
            }
        }
        walk(&self.steps, f);
    }
}
