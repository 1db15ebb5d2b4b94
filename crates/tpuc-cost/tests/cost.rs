//! The cost function against what is known of simple kernels.

use tpuc_cost::{Bound, Schedule, kernel_cost, kernel_cost_with, samples};
use tpuc_ir::OpKind;
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{BF16, F32};
use tpuc_tile::Monoid;

fn v5e() -> Machine {
    Machine::named("v5e").unwrap()
}

#[test]
fn large_matmul_is_matrix_bound_near_peak() {
    let cost = kernel_cost(&samples::matmul(8192, 8192, 8192, BF16, BF16), &v5e());
    assert_eq!(cost.bound, Bound::Matrix);
    assert_eq!(cost.flops, 2 * 8192u64.pow(3));
    let share = cost.flops as f64 / cost.seconds / 197e12;
    assert!((0.9..=1.0).contains(&share), "{share} with {}", cost.schedule);
}

#[test]
fn elementwise_is_memory_bound() {
    let cost = kernel_cost(&samples::elementwise(OpKind::Add, 2, &[4096, 4096], F32), &v5e());
    assert_eq!(cost.bound, Bound::Memory);
    let rate = 3.0 * 4.0 * 4096.0 * 4096.0 / cost.seconds;
    assert!(rate > 0.8 * 819e9 && rate < 819e9, "{rate}");
    assert_eq!((cost.traffic[0].read, cost.traffic[0].written), (2 << 26, 1 << 26));
}

#[test]
fn small_kernels_are_latency_bound() {
    let cost = kernel_cost(&samples::elementwise(OpKind::Exponential, 1, &[8], F32), &v5e());
    assert!(cost.seconds < 3e-6 && cost.seconds > 0.3e-6, "{}", cost.seconds);
    assert!(matches!(cost.bound, Bound::Latency | Bound::Steps));
}

#[test]
fn more_work_never_costs_less_and_costs_are_finite() {
    for machine in Machine::all() {
        let mut last = 0.0;
        for n in [64, 256, 1024, 4096] {
            let cost = kernel_cost(&samples::matmul(n, n, n, BF16, BF16), &machine);
            assert!(cost.seconds.is_finite() && cost.seconds >= last, "{} {n}: {cost:?}", machine.name);
            last = cost.seconds;
        }
        for kernel in [
            samples::softmax(512, 1024, BF16),
            samples::softmax(64, 200_000, F32),
            samples::reduce(Monoid::Add, &[64, 1 << 20], 1, F32),
            samples::reduce(Monoid::Max, &[1 << 12, 300, 7], 0, BF16),
            samples::convolution(8, 56, 3, 64, 64, BF16),
            samples::gather(256, 50257, 768, F32),
            samples::transpose(&[12, 1024, 64], &[2, 0, 1], F32),
            samples::elementwise(OpKind::Add, 2, &[3, 0, 5], F32),
            samples::streamed(4, 512, 2048, 64, BF16, true),
            samples::streamed(1, 100, 0, 8, F32, false),
            samples::normalised_product(512, 768, 640, F32),
        ] {
            let cost = kernel_cost(&kernel, &machine);
            assert!(cost.seconds.is_finite(), "{} {}: {cost:?}", machine.name, kernel.name);
            assert!(cost.schedule.validate(&kernel).is_ok());
        }
    }
}

#[test]
fn a_schedule_that_exceeds_vmem_costs_infinity() {
    let kernel = samples::elementwise(OpKind::Add, 2, &[8192, 8192], F32);
    let cost = kernel_cost_with(&kernel, &v5e(), &Schedule::whole(&kernel)).unwrap();
    assert_eq!((cost.seconds, cost.bound), (f64::INFINITY, Bound::Capacity));
    assert!(kernel_cost(&kernel, &v5e()).seconds.is_finite());
    let mut bad = Schedule::whole(&kernel);
    bad.tile[0] = 0;
    assert!(kernel_cost_with(&kernel, &v5e(), &bad).unwrap_err().contains("tile size 0"));
}

#[test]
fn the_same_kernel_gets_the_same_schedule() {
    let kernel = samples::matmul(1000, 3000, 700, BF16, BF16);
    assert_eq!(kernel_cost(&kernel, &v5e()), kernel_cost(&kernel, &v5e()));
    let list = tpuc_cost::candidates(&kernel, &v5e(), 5);
    assert!(list[0].chosen && list.len() == 5);
    assert!(list.windows(2).all(|w| w[0].cost.seconds <= w[1].cost.seconds));
}

/// A CPU core keeps the tile of queries and a block of keys near; keys cross its L2 once for each block of queries.
#[test]
fn streams_on_a_cpu_read_their_blocks_again_for_each_tile_of_rows() {
    let machine = Machine::named("x86-64-v4").unwrap();
    let kernel = samples::streamed(8, 4096, 4096, 64, F32, false);
    let cost = kernel_cost(&kernel, &machine);
    let array = 8 * 4096 * 64 * 4;
    let near = cost.traffic.iter().find(|t| t.memory == "L2").unwrap();
    let tiles = cost.schedule.trips(&kernel, kernel.grid[1]);
    let streamed = cost.schedule.cuts(&kernel, kernel.stream.unwrap());
    let times = if streamed { tiles } else { 1 };
    assert!(near.read >= array * (1 + 2 * times) && near.written == array, "{near:?} with {}", cost.schedule);
    assert!(cost.footprint < 4096 * 4096, "{}", cost.footprint);
    // Two products of 2 * 4096 * 4096 * 64 operations each head, and the exponentials.
    assert!(cost.flops > 8 * 4 * 4096 * 4096 * 64);
    // Four times the keys are about four times the time.
    let longer = kernel_cost(&samples::streamed(8, 4096, 16384, 64, F32, false), &machine);
    let ratio = longer.seconds / cost.seconds;
    assert!((3.5..4.5).contains(&ratio), "{ratio}");
}
