//! Measures generated code: `cargo run --release -p tpuc-cpu --example throughput`.

#[path = "../tests/common/mod.rs"]
mod common;

use common::{Build, Random, compiled};
use std::time::Instant;
use tpuc_cpu::Options;
use tpuc_ir::OpKind;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::*;

fn elementwise(kind: OpKind, arity: usize, n: u64) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[n]);
    let inputs: Vec<usize> = (0..arity).map(|_| b.input(F32, &[n])).collect();
    let args: Vec<Node> = inputs.into_iter().map(|p| b.load(p, &g)).collect();
    let y = b.op(kind, &args);
    let z = b.output(F32, &[n]);
    b.store(&[], z, &g, y);
    b.kernel
}

fn reduce(rows: u64, columns: u64, last: bool) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[if last { rows } else { columns }]);
    let k = b.axis(if last { columns } else { rows });
    let x = b.input(F32, &[rows, columns]);
    let at = if last { [g[0], k] } else { [k, g[0]] };
    let value = b.load(x, &at);
    let sum = b.reduce(&[k], Monoid::Add, value);
    let z = b.output(F32, &[if last { rows } else { columns }]);
    b.store(&[], z, &g, sum);
    b.kernel
}

fn softmax(rows: u64, columns: u64) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[rows]);
    let x = b.input(F32, &[rows, columns]);
    let k: Vec<Axis> = (0..3).map(|_| b.axis(columns)).collect();
    let v = b.load(x, &[g[0], k[0]]);
    let max = b.reduce(&k[..1], Monoid::Max, v);
    let exp = |b: &mut Build, k: Axis| {
        let v = b.load(x, &[g[0], k]);
        let d = b.op(OpKind::Subtract, &[v, max]);
        b.op(OpKind::Exponential, &[d])
    };
    let e = exp(&mut b, k[1]);
    let sum = b.reduce(&k[1..2], Monoid::Add, e);
    let e = exp(&mut b, k[2]);
    let q = b.op(OpKind::Divide, &[e, sum]);
    let z = b.output(F32, &[rows, columns]);
    b.store(&k[2..], z, &[g[0], k[2]], q);
    b.kernel
}

fn layer_norm(rows: u64, columns: u64) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[rows]);
    let k: Vec<Axis> = (0..3).map(|_| b.axis(columns)).collect();
    let (x, scale, bias) =
        (b.input(F32, &[rows, columns]), b.input(F32, &[columns]), b.input(F32, &[columns]));
    let n = b.constant(Scalar::Float(columns as f64), F32);
    let v = b.load(x, &[g[0], k[0]]);
    let sum = b.reduce(&k[..1], Monoid::Add, v);
    let mean = b.op(OpKind::Divide, &[sum, n]);
    let v = b.load(x, &[g[0], k[1]]);
    let d = b.op(OpKind::Subtract, &[v, mean]);
    let square = b.op(OpKind::Multiply, &[d, d]);
    let sum = b.reduce(&k[1..2], Monoid::Add, square);
    let var = b.op(OpKind::Divide, &[sum, n]);
    let eps = b.constant(Scalar::Float(1e-5), F32);
    let var = b.op(OpKind::Add, &[var, eps]);
    let r = b.op(OpKind::Rsqrt, &[var]);
    let v = b.load(x, &[g[0], k[2]]);
    let d = b.op(OpKind::Subtract, &[v, mean]);
    let y = b.op(OpKind::Multiply, &[d, r]);
    let (s, t) = (b.load(scale, &k[2..]), b.load(bias, &k[2..]));
    let y = b.op(OpKind::Multiply, &[y, s]);
    let y = b.op(OpKind::Add, &[y, t]);
    let z = b.output(F32, &[rows, columns]);
    b.store(&k[2..], z, &[g[0], k[2]], y);
    b.kernel
}

fn transpose(elem: ElementType, n: u64, m: u64) -> Kernel {
    let mut b = Build::new();
    let g = b.grid(&[n, m]);
    let x = b.input(elem, &[m, n]);
    let value = b.load(x, &[g[1], g[0]]);
    let z = b.output(elem, &[n, m]);
    b.store(&[], z, &g, value);
    b.kernel
}

/// Seconds of the fastest of many runs.
fn best(mut f: impl FnMut()) -> f64 {
    let (start, mut best, mut runs) = (Instant::now(), f64::MAX, 0);
    while runs < 5 || start.elapsed().as_secs_f64() < 0.3 {
        let one = Instant::now();
        f();
        best = best.min(one.elapsed().as_secs_f64());
        runs += 1;
    }
    best
}

fn main() {
    let mut random = Random(1);
    let only = std::env::args().nth(1);
    let kernels: Vec<(&str, Kernel)> = vec![
        ("add 64k", elementwise(OpKind::Add, 2, 1 << 16)),
        ("add 16M", elementwise(OpKind::Add, 2, 1 << 24)),
        ("exp 64k", elementwise(OpKind::Exponential, 1, 1 << 16)),
        ("tanh 64k", elementwise(OpKind::Tanh, 1, 1 << 16)),
        ("erf 64k", elementwise(OpKind::ChloErf, 1, 1 << 16)),
        ("log 64k", elementwise(OpKind::Log, 1, 1 << 16)),
        ("sin 64k", elementwise(OpKind::Sine, 1, 1 << 16)),
        ("add 17", elementwise(OpKind::Add, 2, 17)),
        ("softmax 512x512", softmax(512, 512)),
        ("softmax 12x128x128", softmax(12 * 128, 128)),
        ("layer norm 512x768", layer_norm(512, 768)),
        ("row sum 1024x1024", reduce(1024, 1024, true)),
        ("column sum 1024x1024", reduce(1024, 1024, false)),
        ("full sum 1M", reduce(1, 1 << 20, true)),
        ("transpose 1024x1024", transpose(F32, 1024, 1024)),
        ("transpose 1000x100", transpose(F32, 1000, 100)),
    ];
    println!("{:22} {:>8} {:>10} {:>9} {:>9}", "kernel", "compile", "run", "GB/s", "ns/elem");
    for (name, kernel) in kernels {
        if only.as_ref().is_some_and(|o| !name.contains(o.as_str())) {
            continue;
        }
        for threads in [1, 2] {
            let inputs: Vec<Tensor> =
                kernel.params[..kernel.inputs].iter().map(|p| random.tensor(p.elem, &p.shape)).collect();
            let options = Options { threads: Some(threads), ..Options::default() };
            let start = Instant::now();
            let compiled = compiled(&kernel, &options);
            let compile = start.elapsed().as_secs_f64();
            let run = best(|| drop(compiled.executable.run(&inputs)));
            let elements = |p: &Param| p.shape.iter().product::<u64>();
            let bytes: u64 = kernel.params.iter().map(|p| elements(p) * p.elem.byte_width() as u64).sum();
            let most = kernel.params.iter().map(elements).max().unwrap_or(1);
            println!(
                "{name:20} {threads} {:6.1}ms {:8.2}us {:9.2} {:9.3}",
                compile * 1e3,
                run * 1e6,
                bytes as f64 / run / 1e9,
                run * 1e9 / most as f64
            );
        }
    }
    // Compile time of a program with many different kernels.
    let mut program = Program::default();
    let all = [
        softmax(512, 512),
        layer_norm(512, 768),
        reduce(1024, 1024, true),
        reduce(1024, 1024, false),
        transpose(F32, 1024, 1024),
    ];
    let unary = [
        OpKind::Exponential,
        OpKind::Tanh,
        OpKind::Log,
        OpKind::Sine,
        OpKind::Negate,
        OpKind::Sqrt,
        OpKind::ChloErf,
        OpKind::Logistic,
    ];
    for kernel in all.into_iter().chain(unary.map(|k| elementwise(k, 1, 1000))) {
        program.kernels.push(kernel);
    }
    let program = std::sync::Arc::new(program);
    for opt_level in [1, 2, 3] {
        let options = Options { opt_level, ..Options::default() };
        let start = Instant::now();
        let Ok(compiled) = tpuc_cpu::compile(program.clone(), &options) else { return };
        println!(
            "level {opt_level}: {} kernels in {:.1} ms: {:?}",
            program.kernels.len(),
            start.elapsed().as_secs_f64() * 1e3,
            compiled.timing
        );
    }
}
