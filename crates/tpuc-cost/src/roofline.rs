//! What a kernel takes at least, whatever its schedule: cheap enough to compare thousands of them.

use crate::{ops, price::traffic};
use tpuc_ir::OpKind;
use tpuc_support::entity::Entity;
use tpuc_target::Machine;
use tpuc_tensor::ElementType;
use tpuc_tile::{Expr, Kernel, Monoid, Node, Stage, StageKind};

/// Seconds: the launch, and the largest of three times. Memory: every parameter moved once. Matrix units: sums of
/// products at their peak rate. Vector units: every other scalar operation once for each point of the axes that it
/// depends on, so that work which a kernel repeats is counted as often as it is done. No term knows of tiles.
pub fn roofline(kernel: &Kernel, machine: &Machine) -> f64 {
    let (read, written) = traffic(kernel);
    let memory = (read.saturating_add(written)) as f64 / machine.main_memory().bytes_per_second();
    let (mut matrix, mut vector) = (0.0, 0.0);
    let axes = kernel.node_axes();
    for stage in &kernel.stages {
        let points = kernel.stage_points(stage) as f64;
        let product = product(kernel, stage);
        if let (StageKind::Reduce { body, .. }, false) = (&stage.kind, stage.own.is_empty()) {
            match product {
                Some(_) => matrix += 2.0 * points / machine.peak_flops(rate(kernel, *body, machine)),
                None => vector += points,
            }
        }
        for node in kernel.roots(stage).flat_map(|r| kernel.reachable(r)) {
            let Expr::Op { kind, .. } = &kernel.nodes[node].expr else { continue };
            if Some(node) == product {
                continue;
            }
            let weight = ops::weight(*kind, kernel.nodes[node].ty);
            let points = axes[node.index()].iter().map(|&a| kernel.extent(a) as f64).product::<f64>();
            vector += points * (weight.alu + TRANSCENDENTAL * weight.eup);
        }
    }
    let vector = vector / machine.vector_ops_per_second();
    memory.max(matrix).max(vector) + machine.launch_seconds()
}

/// Simple operations that a transcendental one takes as long as.
const TRANSCENDENTAL: f64 = 6.0;

/// The product of a stage that sums products of two factors.
fn product(kernel: &Kernel, stage: &Stage) -> Option<Node> {
    let StageKind::Reduce { monoid: Monoid::Add, body, .. } = stage.kind else { return None };
    let product = matches!(kernel.nodes[body].expr, Expr::Op { kind: OpKind::Multiply, .. });
    (product && !stage.own.is_empty()).then_some(body)
}

/// The element type whose matrix rate applies: that of the factors before they were widened.
fn rate(kernel: &Kernel, body: Node, machine: &Machine) -> &'static str {
    let narrow = |n: &Node| match &kernel.nodes[*n].expr {
        Expr::Op { kind: OpKind::Convert, args, .. } => kernel.nodes[args[0]].ty,
        _ => kernel.nodes[*n].ty,
    };
    let types: Vec<ElementType> = kernel.operands(body).iter().map(narrow).collect();
    let bf16 = machine.is_tpu() || types.iter().all(|&t| t == ElementType::BF16);
    if bf16 { "bf16" } else { "f32" }
}
