//! `interpreter.run_parallel`: a grid of processes, each with a function of its own.

use crate::error::{Fault, InterpError, Place, malformed};
use crate::exec::{Datum, Machine, Options};
use crate::grid::{Grid, Process};
use crate::report::Event;
use std::sync::mpsc;
use tpuc_ir::{Attr, Module, Op, Value};
use tpuc_tensor::Tensor;

/// Processes of one grid; each takes a thread.
const MAX_PROCESSES: usize = 512;
/// Enough for the deepest nesting that the interpreter allows, in unoptimised builds too. Reserved, not used.
const STACK_BYTES: usize = 16 << 20;

/// What a process reports while it runs.
enum Message {
    Result(Op, Value, Tensor),
    Event(Event),
}

fn functions(module: &Module, attr: &Attr) -> Result<Vec<Op>, Fault> {
    let Attr::Array(names) = attr else { return Err(malformed!("not a list of functions")) };
    let function = |name: &Attr| {
        let name = name.as_symbol().ok_or_else(|| malformed!("a function is not named by a symbol"))?;
        module.function(name).ok_or_else(|| malformed!("there is no function @{name}"))
    };
    names.iter().map(function).collect()
}

/// Runs `programs[replica][partition]` on all processes at once. Inputs and results are those of all functions, one
/// after the other.
pub(crate) fn run_parallel(
    machine: &mut Machine<'_>,
    op: Op,
    operands: Vec<Datum>,
) -> Result<Vec<Datum>, Fault> {
    let module = machine.module;
    let data = &module.ops[op];
    if machine.process.grid.parallel {
        return Err(Fault::Unsupported("a grid of processes inside of another".into()));
    }
    let Some(Attr::Array(rows)) = data.attr("programs") else {
        return Err(malformed!("attribute `programs` is not a list"));
    };
    let programs = rows.iter().map(|row| functions(module, row)).collect::<Result<Vec<_>, _>>()?;
    let (replicas, partitions) = (programs.len(), programs.first().map_or(0, Vec::len));
    if partitions == 0 || programs.iter().any(|row| row.len() != partitions) {
        return Err(malformed!("`programs` is not a grid with at least one process"));
    }
    if replicas.saturating_mul(partitions) > MAX_PROCESSES {
        return Err(Fault::Limit(format!("a grid of more than {MAX_PROCESSES} processes")));
    }
    let mut infeed = Vec::new();
    for function in data.attr("infeed").map_or(Ok(Vec::new()), |attr| functions(module, attr))? {
        for value in machine.function(function, Vec::new())? {
            infeed.push(value.into_tensor().ok_or_else(|| malformed!("the infeed holds tensors only"))?);
        }
    }
    let programs: Vec<Op> = programs.into_iter().flatten().collect();
    let mut operands = operands.into_iter();
    let mut inputs = Vec::with_capacity(programs.len());
    for &program in &programs {
        let block = module.region_block(program, 0).ok_or_else(|| malformed!("a function without a body"))?;
        let count = module.blocks[block].args.len();
        let args: Vec<Datum> = operands.by_ref().take(count).collect();
        if args.len() < count {
            return Err(malformed!("too few inputs for all programs"));
        }
        inputs.push(args);
    }
    if operands.next().is_some() {
        return Err(malformed!("more inputs than all programs take"));
    }

    let grid = Grid::new(replicas, partitions, infeed, machine.process.grid.steps.clone());
    let outer = machine.options();
    let limits = (outer.max_steps, outer.max_tensor_bytes, outer.max_work);
    let (depth, probed) = (machine.depth(), outer.probe);
    let (sender, receiver) = mpsc::channel();
    let results = std::thread::scope(|scope| {
        let mut threads = Vec::with_capacity(programs.len());
        for (number, (&program, args)) in programs.iter().zip(inputs).enumerate() {
            let process = Process { number, grid: grid.clone() };
            let (sender, wants_results) = (sender.clone(), probed.is_some());
            let body = move || {
                let mut seat = process.start().map_err(|fault| fault.at(|| Place::of(module, op)))?;
                let probe = |op: Op, value: Value, tensor: &Tensor| {
                    let _ = sender.send(Message::Result(op, value, tensor.clone()));
                };
                let listener = |event: Event| {
                    let _ = sender.send(Message::Event(event));
                };
                let options = Options {
                    max_steps: limits.0,
                    max_tensor_bytes: limits.1,
                    max_work: limits.2,
                    probe: wants_results.then_some(&probe),
                    listener: Some(&listener),
                };
                let mut machine = Machine::of_process(module, &options, process, depth);
                let results = machine.function(program, args);
                seat.failed = results.is_err();
                results
            };
            let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, body);
            match thread {
                Ok(thread) => threads.push(thread),
                Err(e) => {
                    // The processes that exist must not wait for the one that does not.
                    Process { number, grid: grid.clone() }.give_up();
                    return Err(Fault::Limit(format!("no thread for process {number}: {e}")));
                }
            }
        }
        drop(sender);
        for message in receiver {
            match message {
                Message::Result(op, value, tensor) => {
                    if let Some(probe) = probed {
                        probe(op, value, &tensor);
                    }
                }
                Message::Event(event) => machine.tell(event)?,
            }
        }
        let outcome = |thread: std::thread::ScopedJoinHandle<'_, Result<Vec<Datum>, InterpError>>| {
            thread.join().unwrap_or_else(|_| {
                let what = "a process ended in a panic".to_string();
                Err(Fault::Internal(what).at(|| Place::of(module, op)))
            })
        };
        Ok::<_, Fault>(threads.into_iter().map(outcome).collect::<Vec<_>>())
    })?;
    if let Some(culprit) = grid.culprit()
        && let Some(Err(error)) = results.get(culprit)
    {
        return Err(error.clone().into());
    }
    Ok(results.into_iter().collect::<Result<Vec<_>, _>>()?.concat())
}
