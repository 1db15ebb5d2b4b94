//! Running a compiled program.

mod control;
mod engine;
mod run;

use crate::isa::{Instruction, Queue};
use crate::report::{Simulation, UnitTime};
use crate::select::{Pipeline, Prepared, Signals, Stream};
use crate::{Compiled, TpuError, Variant};
use run::Run;
use std::rc::Rc;
use tpuc_tensor::Tensor;

/// Choices of a simulation.
#[derive(Clone, Debug)]
pub struct Options {
    /// Turns of a loop whose end is not known without data.
    pub assumed_trips: u64,
    /// Turns after which a loop is given up.
    pub max_trips: u64,
    /// Record every instruction's time.
    pub trace: bool,
    /// Inputs that are in VMEM when the program starts (as when an earlier program has left them there).
    pub prefetched: Vec<usize>,
}

impl Default for Options {
    fn default() -> Self {
        Self { assumed_trips: 10, max_trips: 1 << 24, trace: false, prefetched: Vec::new() }
    }
}

/// Runs a program on these inputs, or without data: then only the time is kept, which is the same.
///
/// # Errors
/// When the inputs do not fit the program, or an op that runs on the interpreter fails.
pub fn simulate(compiled: &Compiled, inputs: Option<&[Tensor]>) -> Result<Simulation, TpuError> {
    simulate_with(compiled, inputs, &Options::default())
}

/// [`simulate`] with [`Options`].
///
/// # Errors
/// As [`simulate`].
pub fn simulate_with(
    compiled: &Compiled,
    inputs: Option<&[Tensor]>,
    options: &Options,
) -> Result<Simulation, TpuError> {
    if let Some(inputs) = inputs {
        check_inputs(compiled, inputs)?;
    }
    let mut run = Run::new(compiled, inputs, options);
    run.steps(&compiled.program.steps)?;
    run.settle()?;
    if inputs.is_some() && !run.failures.is_empty() {
        return Err(tpuc_interp::InterpError::ChecksFailed(run.failures).into());
    }
    let outputs = inputs.map(|_| run.outputs()).transpose()?;
    let total = run.engine.now;
    let seconds = |ps: u64| ps as f64 * 1e-12;
    let arrays = compiled.machine.matrix.as_ref().map_or(0, |m| m.count);
    let units = Queue::all(arrays)
        .into_iter()
        .map(|queue| {
            let account = &run.engine.accounts[queue.index()];
            let idle = account.idle + (total - account.free);
            UnitTime {
                name: queue.to_string(),
                busy: seconds(account.busy),
                stalled: seconds(account.stalled),
                idle: seconds(idle),
                busy_ps: account.busy,
                stalled_ps: account.stalled,
                idle_ps: idle,
            }
        })
        .collect();
    Ok(Simulation {
        machine: compiled.machine.name.clone(),
        predicted_seconds: seconds(total),
        predicted_ps: total,
        units,
        bytes: run.bytes(),
        flops: run.flops,
        instructions: run.engine.instructions,
        resident_bytes: compiled.resident_bytes,
        remarks: run.remarks,
        outputs,
        events: run.events,
        kernels: run.kernels.into_iter().map(|k| k.finish()).collect(),
    })
}

fn check_inputs(compiled: &Compiled, inputs: &[Tensor]) -> Result<(), TpuError> {
    let program = &compiled.program;
    if inputs.len() != program.inputs.len() {
        return Err(TpuError::InputCount { want: program.inputs.len(), got: inputs.len() });
    }
    for (index, (&buffer, input)) in program.inputs.iter().zip(inputs).enumerate() {
        let data = &program.buffers[buffer];
        if data.elem != input.elem() || data.shape != input.shape() {
            return Err(TpuError::InputType {
                index,
                want: format!("{:?}x{}", data.shape, data.elem),
                got: format!("{:?}x{}", input.shape(), input.elem()),
            });
        }
    }
    Ok(())
}

/// The first instructions of one variant, as text.
pub fn disassemble(compiled: &Compiled, variant: &Variant, most: usize) -> Vec<String> {
    let kernel = &compiled.program.kernels[variant.kernel];
    let code =
        Prepared::new(kernel, &compiled.machine, variant.cost.schedule.clone(), variant.resident.clone());
    let mut signals = Signals::default();
    let mut pipeline = Pipeline::new(&mut signals);
    let ready = vec![None; kernel.params.len()];
    let mut stream = Stream::new(Rc::new(code), &compiled.machine, 0, ready, &mut signals);
    let mut out: Vec<Instruction> = Vec::new();
    while out.len() < most && stream.next_step(&mut signals, &mut pipeline, &mut out) {}
    out.iter().take(most).map(Instruction::to_string).collect()
}
