//! A whole function as one kernel, against the interpreter.

use tpuc_egraph::form::{KernelBuilder, Role, role};
use tpuc_ir::{Module, Op, OpKind, Value};
use tpuc_runtime::portable::eval_kernel_blocked;
use tpuc_tensor::{ElementType, Tensor};
use tpuc_tile::Kernel;

/// The kernel of all results of a function, everything inside, and the values that it reads.
pub fn kernel(module: &Module, function: Op) -> Result<(Kernel, Vec<Value>), String> {
    let block = module.region_block(function, 0).ok_or("no body")?;
    let results = module.ops[module.terminator(block).ok_or("no end")?].operands.to_vec();
    let mut roots: Vec<Op> =
        results.iter().map(|&v| module.def_op(v)).collect::<Option<_>>().unwrap_or_default();
    roots.sort();
    roots.dedup();
    let is_inside = |o: &Op| role(module, *o) != Role::Boundary && module.ops[*o].kind != OpKind::Constant;
    let inside = |v: Value| module.def_op(v).filter(is_inside);
    if roots.is_empty() || !roots.iter().all(is_inside) {
        return Err("a result that is no kernel's".into());
    }
    let built = KernelBuilder::build_all(module, &roots, &inside).map_err(|e| e.0)?;
    built.kernel.validate()?;
    let given = |v: &Value| module.def_op(*v).is_none_or(|o| module.ops[o].kind == OpKind::Constant);
    if !built.inputs.iter().all(given) {
        return Err("a value that is computed elsewhere".into());
    }
    Ok((built.kernel, built.inputs))
}

/// Runs a kernel in blocks of several sizes. Floats may differ by a share of the largest one, narrow ones by their
/// own rounding.
pub fn compare(
    module: &Module,
    function: Op,
    inputs: &[Tensor],
    kernel: &Kernel,
    params: &[Value],
    tolerance: f64,
) -> Result<(), String> {
    let args = &module.blocks[module.region_block(function, 0).ok_or("no body")?].args;
    let want = tpuc_interp::run(module, function, inputs, &Default::default()).map_err(|e| e.to_string())?;
    // The kernel's outputs are all results of the ops that compute the function's.
    let block = module.region_block(function, 0).ok_or("no body")?;
    let results = &module.ops[module.terminator(block).ok_or("no end")?].operands;
    let mut roots: Vec<Op> = results.iter().filter_map(|&v| module.def_op(v)).collect();
    roots.sort();
    roots.dedup();
    let outputs: Vec<Value> = roots.iter().flat_map(|&o| module.ops[o].results.iter().copied()).collect();
    let place = |v: &Value| outputs.iter().position(|o| o == v);
    let constant = |v: Value| module.ops[module.def_op(v)?].attr("value")?.as_dense().cloned();
    let mut bound = Vec::new();
    for (&v, param) in params.iter().zip(&kernel.params) {
        let value = match args.iter().position(|&a| a == v) {
            Some(i) => inputs[i].clone(),
            None => constant(v).ok_or("an input that is neither argument nor constant")?,
        };
        bound.push(value.reshaped(&param.shape));
    }
    for block in [1, 3, 7, u64::MAX] {
        let got = eval_kernel_blocked(kernel, &bound, block).map_err(|e| e.to_string())?;
        for (i, (v, want)) in results.iter().zip(&want).enumerate() {
            let got = &got[place(v).ok_or("a result that no op computes")?];
            let tolerance = if want.elem() == ElementType::BF16 { 0.03 } else { tolerance };
            close(&got.reshaped(want.shape()), want, tolerance)
                .map_err(|e| format!("blocks of {block}, output {i}, {e}"))?;
        }
    }
    Ok(())
}

fn close(got: &Tensor, want: &Tensor, tolerance: f64) -> Result<(), String> {
    if (got.shape(), got.elem()) != (want.shape(), want.elem()) {
        return Err(format!("{got:?} instead of {want:?}"));
    }
    let (g, w) = (got.to_floats(), want.to_floats());
    let largest = w.iter().filter(|v| v.is_finite()).fold(0.0f64, |m, v| m.max(v.abs()));
    let same =
        |(a, b): (&f64, &f64)| a == b || a.is_nan() && b.is_nan() || (a - b).abs() <= tolerance * largest;
    match g.iter().zip(&w).position(|p| !same(p)) {
        Some(at) => Err(format!("element {at}: {} instead of {}", g[at], w[at])),
        None => Ok(()),
    }
}
