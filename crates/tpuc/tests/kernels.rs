//! Every kernel of every shipped model, alone, as machine code against the portable evaluator.
#![cfg(feature = "cpu")]

#[path = "../../../tests/ignore.rs"]
mod ignore;

use std::path::Path;
use std::sync::Arc;
use tpuc::{Backend, Session, Source, Tensor, values};
use tpuc_ir::Type;
use tpuc_support::Loc;
use tpuc_tile::{BufferData, BufferKind, Kernel, Param, Program, Step};

/// A program that launches one kernel.
fn alone(kernel: &Kernel) -> Program {
    let mut program = Program::default();
    let data = |p: &Param, kind| BufferData { elem: p.elem, shape: p.shape.clone(), kind };
    for (i, p) in kernel.params[..kernel.inputs].iter().enumerate() {
        let buffer = program.buffers.push(data(p, BufferKind::Input(i)));
        program.inputs.push(buffer);
    }
    for (i, p) in kernel.outputs().iter().enumerate() {
        let buffer = program.buffers.push(data(p, BufferKind::Output(i)));
        program.outputs.push(buffer);
    }
    let id = program.kernels.push(kernel.clone());
    let args = program.inputs.iter().chain(&program.outputs).copied().collect();
    program.steps.push(Step::Launch { kernel: id, args, loc: Loc::Unknown });
    program
}

fn check(kernel: &Kernel) -> Result<(), String> {
    let types: Vec<Type> = kernel.params[..kernel.inputs]
        .iter()
        .map(|p| Type::tensor(p.elem, p.shape.iter().map(|&d| d as i64)))
        .collect();
    let inputs = values::random_inputs(7, &types).map_err(|e| e.to_string())?;
    let want: Vec<Tensor> =
        tpuc_runtime::portable::eval_kernel(kernel, &inputs).map_err(|e| e.to_string())?;
    let compiled =
        tpuc_cpu::compile(Arc::new(alone(kernel)), &Default::default()).map_err(|e| e.to_string())?;
    if let Some(remark) = compiled.remarks.first() {
        return Err(format!("not native: {remark}"));
    }
    let got = compiled.executable.run(&inputs).map_err(|e| e.to_string())?;
    for (got, want) in got.iter().zip(&want) {
        let comparison = values::compare(got, want);
        // Terms of order one may cancel: what is left is the rounding of one of them.
        let far = |(g, w): (&f64, &f64)| (g - w).abs() > 1e-7;
        let rounding = !got.to_floats().iter().zip(&want.to_floats()).any(far);
        if !comparison.within(1e-5) && !rounding {
            return Err(format!("error {:e}, {:?}", comparison.error, comparison.worst));
        }
    }
    Ok(())
}

#[test]
fn kernels_of_the_shipped_models() {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/models");
    let mut folders: Vec<_> = std::fs::read_dir(models).unwrap().map(|e| e.unwrap().path()).collect();
    folders.retain(|p| p.is_dir() && ignore::reason(p, "kernels").is_none());
    folders.sort();
    let mut failures = Vec::new();
    for folder in folders {
        let path = folder.join("model.mlir");
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.display().to_string();
        let loaded = tpuc::load(Source { name: &name, text: &text }, &Default::default()).unwrap();
        let (program, _) = Session::new(Backend::Cpu).lower(loaded).unwrap();
        for (id, kernel) in program.kernels.iter() {
            if let Err(e) = check(kernel) {
                failures.push(format!("{name} {id}: {e}\n{kernel}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
