//! The arithmetic peak of one core, measured.

use crate::CpuError;
use crate::contract::Host;
use crate::emit::Function;
use crate::jit;
use std::fmt::Write as _;
use std::time::Instant;

/// Independent chains: enough to cover the latency of every machine's multiply-add.
const CHAINS: u32 = 12;
const STEPS: i64 = 20_000;
const RUNS: usize = 40;

/// GFLOP/s of f32 vector multiply-adds on one core, from a loop of independent ones in registers: the best of some
/// runs, since disturbances only ever slow it down.
///
/// # Errors
/// When the code generator rejects the loop, which is a defect of this crate.
pub fn fma_peak_gflops() -> Result<f64, CpuError> {
    let lanes = Host::detect().vector_bytes / 4;
    let code = jit::compile(&[Function { text: text(lanes), dims: Vec::new(), externs: Vec::new() }], 2)?;
    let mut out = [0f32; 64];
    let mut best = f64::INFINITY;
    for _ in 0..RUNS {
        let start = Instant::now();
        // SAFETY: the loop writes one vector to the workspace, which is larger.
        unsafe {
            code.entry(0)(
                std::ptr::null(),
                std::ptr::null(),
                0,
                STEPS,
                out.as_mut_ptr().cast(),
                std::ptr::null_mut(),
            );
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    Ok(2.0 * f64::from(lanes * CHAINS) * STEPS as f64 / best / 1e9)
}

fn text(lanes: u32) -> String {
    let v = format!("vector<{lanes}xf32>");
    let list = |f: &dyn Fn(u32) -> String| (0..CHAINS).map(f).collect::<Vec<_>>().join(", ");
    let types = list(&|_| v.clone());
    let mut out = String::new();
    let _ = writeln!(
        out,
        "  llvm.func @NAME(%0: !llvm.ptr, %1: !llvm.ptr, %2: i64, %3: i64, %4: !llvm.ptr, %5: !llvm.ptr) {{\n    \
         %one = llvm.mlir.constant(1 : i64) : i64\n    \
         %x = llvm.load %4 {{alignment = 4 : i64}} : !llvm.ptr -> {v}\n    \
         llvm.br ^head(%2, {} : i64, {types})\n  \
         ^head(%i: i64, {}):",
        list(&|_| "%x".into()),
        list(&|n| format!("%a{n}: {v}"))
    );
    for n in 0..CHAINS {
        let _ = writeln!(out, "    %f{n} = llvm.intr.fma(%x, %x, %a{n}) : ({v}, {v}, {v}) -> {v}");
    }
    let _ = writeln!(
        out,
        "    %next = llvm.add %i, %one : i64\n    \
         %more = llvm.icmp \"slt\" %next, %3 : i64\n    \
         llvm.cond_br %more, ^head(%next, {} : i64, {types}), ^done\n  ^done:",
        list(&|n| format!("%f{n}"))
    );
    let mut sum = "%f0".to_string();
    for n in 1..CHAINS {
        let _ = writeln!(out, "    %s{n} = llvm.fadd {sum}, %f{n} : {v}");
        sum = format!("%s{n}");
    }
    let _ = writeln!(
        out,
        "    llvm.store {sum}, %4 {{alignment = 4 : i64}} : {v}, !llvm.ptr\n    llvm.return\n  }}"
    );
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_peak_is_plausible() {
        let peak = super::fma_peak_gflops().unwrap();
        assert!((1.0..10_000.0).contains(&peak), "{peak} GFLOP/s");
    }
}
