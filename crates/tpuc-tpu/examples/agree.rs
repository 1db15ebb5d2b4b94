//! The cost model's closed form beside the simulator, kernel by kernel.
//!
//!     cargo run -p tpuc-tpu --example agree [MACHINE]

use std::sync::Arc;
use std::time::Instant;
use tpuc_cost::{kernel_cost, samples};
use tpuc_ir::OpKind;
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{BF16, F32, I8, I32};
use tpuc_tile::Monoid;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).unwrap_or_else(|| "v5e".into());
    let machine = Machine::named(&name).ok_or_else(|| format!("no machine `{name}`"))?;
    let kernels = [
        samples::matmul(8, 128, 128, BF16, BF16),
        samples::matmul(256, 768, 3072, F32, F32),
        samples::matmul(1024, 1024, 1024, BF16, BF16),
        samples::matmul(1000, 3000, 700, BF16, BF16),
        samples::matmul(4096, 4096, 4096, BF16, BF16),
        samples::matmul(8192, 8192, 8192, BF16, BF16),
        samples::matmul(1, 3072, 768, F32, F32),
        samples::matmul(256, 50257, 768, F32, F32),
        samples::matmul(2048, 1024, 1024, I8, I32),
        samples::elementwise(OpKind::Add, 2, &[4096, 4096], F32),
        samples::elementwise(OpKind::Tanh, 1, &[256, 768], F32),
        samples::elementwise(OpKind::Exponential, 1, &[12, 256, 256], BF16),
        samples::elementwise(OpKind::Logistic, 1, &[1 << 22], F32),
        samples::softmax(3072, 256, F32),
        samples::softmax(128, 50257, F32),
        samples::reduce(Monoid::Add, &[4096, 1024], 1, F32),
        samples::reduce(Monoid::Max, &[512, 64, 333], 0, BF16),
        samples::reduce(Monoid::Add, &[1 << 22], 0, F32),
        samples::transpose(&[12, 256, 64], &[1, 0, 2], F32),
        samples::convolution(8, 56, 3, 64, 64, BF16),
        samples::gather(256, 50257, 768, F32),
    ];
    for kernel in kernels {
        let model = kernel_cost(&kernel, &machine);
        let shape = kernel.params[0].shape.clone();
        let compiled = tpuc_tpu::compile(Arc::new(samples::program(kernel.clone())), &machine)?;
        let start = Instant::now();
        let simulation = tpuc_tpu::simulate(&compiled, None)?;
        let seconds = simulation.predicted_seconds;
        println!(
            "{:12} {shape:?}: model {:9.2} us, simulator {:9.2} us, {:+6.1}%, {} bound, {} steps, {}, {} us to run",
            kernel.name,
            model.seconds * 1e6,
            seconds * 1e6,
            (model.seconds / seconds - 1.0) * 100.0,
            model.bound,
            model.steps,
            model.schedule,
            start.elapsed().as_micros()
        );
    }
    Ok(())
}
