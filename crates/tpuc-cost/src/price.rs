//! Sizes that do not depend on a schedule.

use crate::bounds::bounds;
use crate::ops;
use tpuc_support::entity::Entity;
use tpuc_target::Machine;
use tpuc_tensor::ElementType;
use tpuc_tile::{Axis, Expr, Kernel, Scatter, StageKind, Subscript};

/// Arithmetic operations of a kernel: one for each element of each arithmetic op, and one for each folded element
/// of a reduction (so that a multiply-add counts two).
pub fn flops(kernel: &Kernel) -> u64 {
    flops_at(kernel, &kernel.node_axes())
}

/// The same, where the axes of every node are known.
pub(crate) fn flops_at(kernel: &Kernel, axes: &[Vec<Axis>]) -> u64 {
    let mut total = 0u64;
    for stage in &kernel.stages {
        if let StageKind::Reduce { .. } = stage.kind {
            total = total.saturating_add(kernel.stage_points(stage));
        }
        for node in kernel.reachable(kernel.root(stage)) {
            if let Expr::Op { kind, .. } = &kernel.nodes[node].expr {
                let points: u64 =
                    axes[node.index()].iter().map(|&a| kernel.extent(a)).fold(1, u64::saturating_mul);
                total = total.saturating_add(points.saturating_mul(ops::flops(*kind)));
            }
        }
    }
    total
}

/// Seconds that the reference interpreter takes for an element of a value.
const INTERPRETED: f64 = 5e-9;

/// What steps take that are no kernels: the one place for search, reports and simulator.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostSteps {
    /// Seconds for an op on the interpreter, and for a byte of its values, without what it computes.
    interpreter: f64,
    interpreter_byte: f64,
    /// The same for a compiled step.
    start: f64,
    byte: f64,
    /// Threads besides the first that may share its work.
    helpers: u32,
}

impl HostSteps {
    /// On a TPU the host's part is the way there and back; values cross the link.
    pub fn of(machine: &Machine) -> Self {
        let o = &machine.overhead;
        let (interpreter, interpreter_byte) = (o.round_trip_us * 1e-6, 1.0 / (o.host_gbs * 1e9));
        let (start, byte, helpers) = match machine.is_tpu() {
            true => (interpreter, interpreter_byte, 0),
            false => (o.launch_ns * 1e-9, 0.0, machine.cores.saturating_sub(1)),
        };
        Self { interpreter, interpreter_byte, start, byte, helpers }
    }

    /// Seconds of an op that runs on the reference interpreter, from its operands and results.
    pub fn interpreted(&self, bytes: u64, elements: u64) -> f64 {
        self.interpreter + bytes as f64 * self.interpreter_byte + elements as f64 * INTERPRETED
    }

    /// Seconds of a scatter in place.
    pub fn scatter(&self, scatter: &Scatter) -> f64 {
        let bytes = |shape: &[u64], elem: ElementType| {
            shape.iter().map(|&d| d as f64).product::<f64>() * elem.byte_width() as f64
        };
        let (elem, indices) = (scatter.elem(), bytes(scatter.indices(), scatter.index_elem()));
        let moved = 2.0 * bytes(scatter.target(), elem) + indices + bytes(scatter.updates(), elem);
        let threads = scatter.threads(1 + self.helpers as usize) as f64;
        let nanos = scatter.scan_nanos() + scatter.update_nanos() / threads;
        self.start + moved * self.byte + nanos * 1e-9
    }
}

/// Bytes of the parameters, read and written once: the least that a kernel can move.
pub fn traffic(kernel: &Kernel) -> (u64, u64) {
    summed(kernel, &param_traffic(kernel))
}

/// What is read and what is written, of the bytes of each parameter.
pub(crate) fn summed(kernel: &Kernel, bytes: &[u64]) -> (u64, u64) {
    let sum = |part: &[u64]| part.iter().copied().fold(0, u64::saturating_add);
    (sum(&bytes[..kernel.inputs]), sum(&bytes[kernel.inputs..]))
}

/// The bytes of each parameter that a kernel needs. Of one that is read, no more than the boxes that subscripts walk, or,
/// at computed positions, than what the kernel's points ask for.
pub fn param_traffic(kernel: &Kernel) -> Vec<u64> {
    param_traffic_at(kernel, &kernel.node_axes())
}

/// The same, where the axes of every node are known.
pub(crate) fn param_traffic_at(kernel: &Kernel, axes: &[Vec<Axis>]) -> Vec<u64> {
    let bytes = |p: &tpuc_tile::Param| {
        let width = p.elem.byte_width() as u64;
        p.shape.iter().fold(width, |n, &d| n.saturating_mul(d))
    };
    let walked = |s: &Subscript, extent: u64| {
        let range = |a| (0, kernel.extent(a).saturating_sub(1) as i64);
        let (lo, hi) = bounds(&s.expr, &range);
        hi.min(extent as i64 - 1).saturating_sub(lo.max(0)).saturating_add(1).max(0) as u64
    };
    let mut asked = vec![0; kernel.inputs];
    for (id, node) in kernel.nodes.iter() {
        if let Expr::Load { param, at } = &node.expr {
            let elements = if at.iter().any(|s| s.offset.is_some()) {
                axes[id.index()].iter().map(|&a| kernel.extent(a)).fold(1, u64::saturating_mul)
            } else {
                let shape = &kernel.params[*param].shape;
                at.iter().zip(shape).map(|(s, &d)| walked(s, d)).fold(1, u64::saturating_mul)
            };
            asked[*param] =
                elements.saturating_mul(node.ty.byte_width() as u64).saturating_add(asked[*param]);
        }
    }
    let ask = asked.into_iter().chain(std::iter::repeat(u64::MAX));
    kernel.params.iter().zip(ask).map(|(p, asked)| bytes(p).min(asked)).collect()
}
