//! Times softmax between two products, streamed over their common axis, on one and on all cores:
//! `cargo run --release -p tpuc-cpu --example chain [-- name-part]`.

#[path = "../tests/common/mod.rs"]
mod common;

use common::attention::{Attention, Mask, SMALL};
use common::{Random, compiled};
use std::time::Instant;
use tpuc_cpu::Options;
use tpuc_cpu::chain::{self, Cut};
use tpuc_cpu::contract::Host;
use tpuc_cpu::peak::fma_peak_gflops;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::Tensor;

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let peak = fma_peak_gflops().unwrap_or(f64::NAN);
    println!("peak of one core: {peak:.0} GFLOP/s");
    for (length, elem, mask) in [
        (1024, F32, Mask::None),
        (1024, F32, Mask::Causal),
        (1024, BF16, Mask::None),
        (4096, F32, Mask::None),
        (4096, F32, Mask::Causal),
    ] {
        let what = format!("{length} {elem} {}", if mask == Mask::Causal { "causal" } else { "all" });
        if what.contains(&wanted) {
            time(&what, length, elem, mask, peak);
        }
    }
}

fn time(what: &str, length: u64, elem: ElementType, mask: Mask, peak: f64) {
    let (heads, depth) = (12, 64);
    let case = Attention {
        batch: 1,
        heads,
        queries: length,
        keys: length,
        depth,
        width: depth,
        elem,
        mask,
        ..SMALL
    };
    let kernel = case.kernel();
    let flops = (4 * heads * length * length * depth) as f64;
    let mut random = Random(1);
    let inputs: Vec<Tensor> =
        kernel.params[..kernel.inputs].iter().map(|p| random.tensor(p.elem, &p.shape)).collect();
    let host = Host::detect();
    let cut = Cut::choose(&kernel, &host);
    match chain::emit(&kernel, &host) {
        Ok(code) => println!(
            "{what}: tiles of {} rows, blocks of {}, {} KiB of scratch, estimated {:.1} ms",
            cut.rows,
            cut.block,
            code.job.scratch() >> 10,
            code.nanos / 1e6
        ),
        Err(e) => println!("{what}: {e}"),
    }
    for threads in [1, host.threads as usize] {
        let options = Options { threads: Some(threads), ..Options::default() };
        let compiled = compiled(&kernel, &options);
        let mut best = f64::INFINITY;
        let start = Instant::now();
        while start.elapsed().as_secs_f64() < 2.0 {
            let start = Instant::now();
            if let Err(e) = compiled.executable.run(&inputs) {
                println!("{what}: {e}");
            }
            best = best.min(start.elapsed().as_secs_f64());
        }
        let rate = flops / best / 1e9;
        let share = 100.0 * rate / (peak * threads as f64);
        println!("  {threads} threads: {:.2} ms, {rate:.0} GFLOP/s, {share:.0}% of peak", best * 1e3);
    }
}
