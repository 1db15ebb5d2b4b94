//! What the executor needs to know of compiled kernels.

use crate::{RunError, portable};
use std::sync::Arc;
use tpuc_support::entity::Entity;
use tpuc_tensor::Tensor;
use tpuc_tile::{KernelId, Program};

/// A part of a kernel; parts run one after another, the work items of one part in any order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Phase {
    pub items: u64,
    /// Estimated time of all items on one thread.
    pub nanos: f64,
}

/// How a kernel is to be run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaunchPlan {
    pub phases: Vec<Phase>,
    /// Bytes that all threads share during a launch.
    pub workspace: usize,
    /// Bytes for each thread.
    pub scratch: usize,
}

/// The kernels of one program in a form that runs.
pub trait KernelTable: Send + Sync {
    fn plan(&self, kernel: KernelId) -> &LaunchPlan;

    /// Runs work items `begin..end` of a phase.
    ///
    /// # Errors
    /// When the kernel turns out to be malformed.
    ///
    /// # Safety
    /// `args` points to one pointer for each parameter of the kernel, each to a buffer of the parameter's size
    /// and aligned for its element type; inputs are not written and outputs not accessed otherwise meanwhile.
    /// `workspace` and `scratch` are 64-byte aligned and as large as the plan says; the scratch is this call's
    /// alone. `end` is at most the phase's number of items, and earlier phases are complete.
    unsafe fn call(
        &self,
        kernel: KernelId,
        phase: usize,
        args: *const *mut u8,
        items: std::ops::Range<u64>,
        workspace: *mut u8,
        scratch: *mut u8,
    ) -> Result<(), RunError>;
}

/// All kernels of a program on the [portable evaluator](crate::portable).
pub struct PortableTable {
    program: Arc<Program>,
    plan: LaunchPlan,
}

impl PortableTable {
    pub fn new(program: Arc<Program>) -> Self {
        Self { program, plan: Self::plan() }
    }

    /// The plan of every kernel that runs on the portable evaluator.
    pub fn plan() -> LaunchPlan {
        LaunchPlan { phases: vec![Phase { items: 1, nanos: 0.0 }], ..LaunchPlan::default() }
    }

    /// Runs a whole kernel.
    ///
    /// # Errors
    /// When the kernel is malformed.
    ///
    /// # Safety
    /// As [`KernelTable::call`] for `args`.
    pub unsafe fn call_portable(
        program: &Program,
        kernel: KernelId,
        args: *const *mut u8,
    ) -> Result<(), RunError> {
        let kernel = program
            .kernels
            .get(kernel)
            .ok_or_else(|| RunError::Malformed(format!("no kernel {}", kernel.index())))?;
        let mut inputs = Vec::with_capacity(kernel.inputs);
        for (i, param) in kernel.params[..kernel.inputs].iter().enumerate() {
            let count = param.shape.iter().product::<u64>() as usize;
            // SAFETY: the caller gives one readable buffer of this size for each input.
            let bytes = unsafe { std::slice::from_raw_parts(*args.add(i), count * param.elem.byte_width()) };
            inputs.push(Tensor::from_bytes(param.elem, &param.shape, bytes)?);
        }
        let outputs = portable::eval_kernel(kernel, &inputs)?;
        for (i, output) in outputs.iter().enumerate() {
            let bytes = output.bytes();
            // SAFETY: the caller gives one writable buffer of this size for each output.
            unsafe {
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), *args.add(kernel.inputs + i), bytes.len());
            }
        }
        Ok(())
    }
}

impl KernelTable for PortableTable {
    fn plan(&self, _: KernelId) -> &LaunchPlan {
        &self.plan
    }

    unsafe fn call(
        &self,
        kernel: KernelId,
        _: usize,
        args: *const *mut u8,
        _: std::ops::Range<u64>,
        _: *mut u8,
        _: *mut u8,
    ) -> Result<(), RunError> {
        // SAFETY: the caller's contract is the same.
        unsafe { Self::call_portable(&self.program, kernel, args) }
    }
}

impl<T: KernelTable + ?Sized> KernelTable for Box<T> {
    fn plan(&self, kernel: KernelId) -> &LaunchPlan {
        (**self).plan(kernel)
    }

    unsafe fn call(
        &self,
        kernel: KernelId,
        phase: usize,
        args: *const *mut u8,
        items: std::ops::Range<u64>,
        workspace: *mut u8,
        scratch: *mut u8,
    ) -> Result<(), RunError> {
        // SAFETY: the caller's contract is the same.
        unsafe { (**self).call(kernel, phase, args, items, workspace, scratch) }
    }
}
