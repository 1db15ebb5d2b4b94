//! Runs a lowered module on the portable evaluator and compares it with the interpreter.

use std::sync::Arc;
use tpuc_ir::{Module, Op};
use tpuc_runtime::{Executor, Pool, PortableTable};
use tpuc_tensor::Tensor;
use tpuc_tile::Program;
use tpuc_transforms::Lowered;
use tpuc_transforms::lower::Options;

/// Lowers, runs on both sides, and compares every output: floats within `tolerance` of the largest value,
/// everything else exactly.
pub fn compare(
    module: Module,
    function: Op,
    inputs: &[Tensor],
    tolerance: f64,
) -> Result<Arc<Program>, String> {
    let machine = tpuc_target::Machine::named("x86-64-v4").ok_or("no such machine")?;
    let want = tpuc_interp::run(&module, function, inputs, &Default::default()).map_err(|e| e.to_string())?;
    let module = Arc::new(module);
    let Lowered { program, .. } =
        tpuc_transforms::lower(&module, function, &machine, Options::default()).map_err(|e| e.message)?;
    let program = Arc::new(program);
    for kernel in program.kernels.values() {
        kernel.validate()?;
    }
    let table = PortableTable::new(Arc::clone(&program));
    let executor = Executor::new(Arc::clone(&program), table, Pool::of(2)).map_err(|e| e.to_string())?;
    let got = executor.run(inputs).map_err(|e| format!("{e}\n{program}"))?;
    for (i, (got, want)) in got.iter().zip(&want).enumerate() {
        if (got.shape(), got.elem()) != (want.shape(), want.elem()) {
            return Err(format!("output {i}: {got:?} instead of {want:?}"));
        }
        let (g, w) = (got.to_floats(), want.to_floats());
        let largest = w.iter().filter(|v| v.is_finite()).fold(0.0f64, |m, v| m.max(v.abs()));
        let same =
            |(a, b): (&f64, &f64)| a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= tolerance * largest;
        if let Some(at) = g.iter().zip(&w).position(|p| !same(p)) {
            return Err(format!("output {i}, element {at}: {} instead of {}\n{program}", g[at], w[at]));
        }
    }
    Ok(program)
}
