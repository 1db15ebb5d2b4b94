//! Prints what typical kernels cost on each machine, with the schedule and the solver's time.
//!
//!     cargo run --release -p tpuc-cost --example price [MACHINE]

use std::time::Instant;
use tpuc_cost::{kernel_cost, samples};
use tpuc_ir::OpKind;
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{BF16, F32};

fn main() {
    let wanted = std::env::args().nth(1);
    let kernels = [
        samples::matmul(1024, 1024, 1024, BF16, BF16),
        samples::matmul(8192, 8192, 8192, BF16, BF16),
        samples::matmul(256, 50257, 768, F32, F32),
        samples::matmul(1, 3072, 768, F32, F32),
        samples::elementwise(OpKind::Add, 2, &[4096, 4096], F32),
        samples::elementwise(OpKind::Tanh, 1, &[256, 768], F32),
        samples::softmax(3072, 256, F32),
        samples::convolution(8, 56, 3, 64, 64, BF16),
        samples::gather(256, 50257, 768, F32),
    ];
    for machine in Machine::all().into_iter().chain([Machine::host()]) {
        if wanted.as_ref().is_some_and(|w| *w != machine.name) {
            continue;
        }
        for kernel in &kernels {
            let start = Instant::now();
            let cost = kernel_cost(kernel, &machine);
            println!(
                "{:9} {:12} {:?}: {:9.2} us, {} bound, {} steps, {} KiB, {} ({} us to solve)",
                machine.name,
                kernel.name,
                kernel.params.last().map(|p| p.shape.clone()).unwrap_or_default(),
                cost.seconds * 1e6,
                cost.bound,
                cost.steps,
                cost.footprint >> 10,
                cost.schedule,
                start.elapsed().as_micros()
            );
        }
    }
}
