//! Shared by the tests: inputs, and runs of one kernel.
#![allow(dead_code)]

use std::sync::Arc;
use tpuc_cost::samples;
use tpuc_target::Machine;
use tpuc_tensor::{ElementType, Tensor};
use tpuc_tile::Kernel;
use tpuc_tpu::{Compiled, Simulation, compile, simulate};

pub fn machine() -> Machine {
    Machine::named("v5e").unwrap()
}

/// Values in -1..1 for floats, in 0..limit for integers, the same on every run.
pub fn random(elem: ElementType, shape: &[u64], seed: u64, limit: i128) -> Tensor {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
    let mut next = move || {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        state >> 33
    };
    let count = shape.iter().product::<u64>() as usize;
    if elem.is_float() {
        let values: Vec<f64> = (0..count).map(|_| next() as f64 / (1u64 << 30) as f64 - 1.0).collect();
        Tensor::from_floats(elem, shape, &values)
    } else {
        Tensor::from_ints(elem, shape, (0..count).map(|_| i128::from(next()) % limit))
    }
}

pub fn inputs(kernel: &Kernel, limit: i128) -> Vec<Tensor> {
    let params = kernel.params[..kernel.inputs].iter().enumerate();
    params.map(|(i, p)| random(p.elem, &p.shape, i as u64 + 1, limit)).collect()
}

pub fn compiled(kernel: &Kernel, machine: &Machine) -> Compiled {
    compile(Arc::new(samples::program(kernel.clone())), machine).unwrap()
}

pub fn run(kernel: &Kernel, machine: &Machine, inputs: &[Tensor]) -> Simulation {
    simulate(&compiled(kernel, machine), Some(inputs)).unwrap()
}

/// The largest difference, relative to the largest expected magnitude.
pub fn error(got: &Tensor, want: &Tensor) -> f64 {
    assert_eq!((got.elem(), got.shape()), (want.elem(), want.shape()));
    let (got, want) = (got.to_floats(), want.to_floats());
    let scale = want.iter().fold(1e-30, |m: f64, x| m.max(x.abs()));
    got.iter().zip(&want).fold(0.0, |m: f64, (g, w)| {
        let same = g == w || g.is_nan() && w.is_nan();
        m.max(if same { 0.0 } else { (g - w).abs() / scale })
    })
}
