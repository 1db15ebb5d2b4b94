//! The clock: accounting, agreement with the cost model, and independence from data.

mod common;

use common::{compiled, inputs, machine, random};
use std::sync::Arc;
use tpuc_cost::{kernel_cost, samples};
use tpuc_ir::OpKind;
use tpuc_target::Machine;
use tpuc_tensor::ElementType::{BF16, F32, I8, I32};
use tpuc_tile::{Kernel, Monoid, MultiplyPrecision};
use tpuc_tpu::{Simulation, TpuError, compile, simulate, simulate_with};

fn kernels() -> Vec<Kernel> {
    let mut precise = samples::matmul(512, 512, 512, F32, F32);
    precise.precision = MultiplyPrecision::Highest;
    vec![
        samples::matmul(8, 128, 128, BF16, BF16),
        samples::matmul(256, 768, 3072, F32, F32),
        samples::matmul(1024, 1024, 1024, BF16, BF16),
        samples::matmul(1000, 3000, 700, BF16, BF16),
        samples::matmul(4096, 4096, 4096, BF16, BF16),
        samples::matmul(8192, 8192, 8192, BF16, BF16),
        samples::matmul(1, 3072, 768, F32, F32),
        samples::matmul(256, 50257, 768, F32, F32),
        samples::matmul(2048, 2048, 2048, I8, I32),
        precise,
        samples::elementwise(OpKind::Add, 2, &[4096, 4096], F32),
        samples::elementwise(OpKind::Tanh, 1, &[256, 768], F32),
        samples::elementwise(OpKind::Exponential, 1, &[12, 256, 256], BF16),
        samples::elementwise(OpKind::Logistic, 1, &[1 << 22], F32),
        samples::softmax(3072, 256, F32),
        samples::softmax(128, 50257, F32),
        samples::reduce(Monoid::Add, &[4096, 1024], 1, F32),
        samples::reduce(Monoid::Max, &[512, 64, 384], 0, BF16),
        samples::reduce(Monoid::Add, &[1 << 22], 0, F32),
        samples::transpose(&[12, 256, 64], &[1, 0, 2], F32),
        samples::convolution(8, 56, 3, 64, 64, BF16),
        samples::streamed(12, 1024, 1024, 64, BF16, true),
        samples::streamed(1, 8192, 8192, 128, BF16, true),
        samples::streamed(4, 1000, 3000, 64, F32, false),
        samples::streamed(8, 1, 4096, 128, BF16, false),
        samples::normalised_product(1024, 768, 1024, BF16),
    ]
}

fn time(kernel: &Kernel, machine: &Machine) -> Simulation {
    simulate(&compiled(kernel, machine), None).unwrap()
}

#[test]
fn the_cost_model_agrees_with_the_simulator() {
    for name in ["v5e", "v6e", "v4"] {
        let machine = Machine::named(name).unwrap();
        let mut sum = 0.0;
        for kernel in kernels() {
            let model = kernel_cost(&kernel, &machine);
            let simulated = time(&kernel, &machine).predicted_seconds;
            let error = (model.seconds / simulated - 1.0).abs();
            sum += error;
            assert!(
                error < 0.08,
                "{name} {} {:?}: model {:.3} us, simulator {:.3} us, {}",
                kernel.name,
                kernel.params[0].shape,
                model.seconds * 1e6,
                simulated * 1e6,
                model.schedule
            );
        }
        assert!(sum / (kernels().len() as f64) < 0.02, "{name}: mean error {}", sum / kernels().len() as f64);
    }
}

#[test]
fn every_unit_accounts_for_every_picosecond() {
    for kernel in kernels() {
        let simulation = time(&kernel, &machine());
        assert_eq!(simulation.units.len(), 9);
        for unit in &simulation.units {
            let sum = unit.busy_ps + unit.stalled_ps + unit.idle_ps;
            assert_eq!(sum, simulation.predicted_ps, "{} {}", kernel.name, unit.name);
        }
    }
}

#[test]
fn times_do_not_depend_on_data_and_repeat() {
    for kernel in [
        samples::matmul(300, 200, 500, F32, F32),
        samples::softmax(100, 300, F32),
        samples::gather(30, 20, 50, F32),
        samples::convolution(2, 12, 3, 8, 8, F32),
    ] {
        let compiled = compiled(&kernel, &machine());
        let without = simulate(&compiled, None).unwrap();
        for limit in [1, 20] {
            let mut with = simulate(&compiled, Some(&inputs(&kernel, limit))).unwrap();
            assert!(with.outputs.take().is_some());
            assert_eq!(with, without);
        }
        assert_eq!(
            serde_json::to_string(&without).unwrap(),
            serde_json::to_string(&without.clone()).unwrap()
        );
    }
}

#[test]
fn bytes_are_counted_once_for_tiles_that_stay() {
    let simulation = time(&samples::elementwise(OpKind::Add, 2, &[1024, 1024], F32), &machine());
    assert_eq!((simulation.bytes[0].read, simulation.bytes[0].written), (8 << 20, 4 << 20));
}

#[test]
fn values_that_stay_in_vmem_cost_no_transfers() {
    // softmax(x) twice: the value between does not cross HBM.
    let mut program = samples::program(samples::softmax(256, 256, F32));
    let kernel = program.kernels.keys().next().unwrap();
    let (first, last) = (program.inputs[0], program.outputs[0]);
    let data = tpuc_tile::BufferData {
        elem: F32,
        shape: vec![256, 256],
        kind: tpuc_tile::BufferKind::Arena { offset: 0 },
    };
    let between = program.buffers.push(data);
    let launch = |args| tpuc_tile::Step::Launch { kernel, args, loc: tpuc_support::Loc::Unknown };
    program.steps = vec![launch(vec![first, between]), launch(vec![between, last])];
    program.arena_bytes = 256 * 256 * 4;
    let compiled = compile(Arc::new(program), &machine()).unwrap();
    assert!(compiled.remarks.iter().any(|r| r.message.contains("stay in VMEM")));
    let input = random(F32, &[256, 256], 7, 1);
    let simulation = simulate(&compiled, Some(std::slice::from_ref(&input))).unwrap();
    assert_eq!(simulation.bytes[0].read, 256 * 256 * 4);
    assert_eq!(simulation.bytes[0].written, 256 * 256 * 4);
    let kernel = &compiled.program.kernels[kernel];
    let once = tpuc_runtime::portable::eval_kernel(kernel, &[input]).unwrap();
    let twice = tpuc_runtime::portable::eval_kernel(kernel, &once).unwrap();
    assert!(common::error(&simulation.outputs.unwrap()[0], &twice[0]) < 1e-6);
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    let mut small = machine();
    small.memory[1].bytes = 1 << 12;
    let program = Arc::new(samples::program(samples::matmul(512, 512, 512, F32, F32)));
    match compile(program.clone(), &small) {
        Err(TpuError::Capacity { kernel, need, have }) => {
            assert_eq!(kernel, "dot_general");
            assert!(need > have && have == (1 << 12) * 3 / 8);
        }
        other => panic!("{other:?}"),
    }
    small = machine();
    small.memory[0].bytes = 1 << 20;
    assert!(matches!(compile(program.clone(), &small), Err(TpuError::OutOfMemory { .. })));
    assert!(matches!(compile(program, &Machine::host()), Err(TpuError::NotATpu(_))));
}

#[test]
fn traces_and_listings() {
    let compiled = compiled(&samples::matmul(1024, 1024, 1024, BF16, BF16), &machine());
    let options = tpuc_tpu::Options { trace: true, ..Default::default() };
    let simulation = simulate_with(&compiled, None, &options).unwrap();
    assert_eq!(simulation.events.len() as u64, simulation.instructions);
    let units = &simulation.units;
    let on = |name: &str| {
        let events = simulation.events.iter().filter(|e| e.unit == name);
        events.map(|e| e.duration_ps).sum::<u64>()
    };
    units.iter().for_each(|u| assert_eq!(on(&u.name), u.busy_ps, "{}", u.name));
    let listing = tpuc_tpu::disassemble(&compiled, &compiled.variants[0], 12);
    assert_eq!(listing.len(), 12);
    assert!(listing[0].starts_with("scalar: launch") && listing.iter().any(|l| l.contains("mxu3: multiply")));
}
