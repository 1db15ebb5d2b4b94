//! Control flow: the scalar core's part, and the host's.

use crate::TpuError;
use crate::sim::run::Run;
use std::collections::BTreeMap;
use tpuc_interp::{Datum, captures, eval_step};
use tpuc_ir::{Module, Op, OpKind};
use tpuc_support::entity::Entity;
use tpuc_tile::{Buffer, Scatter, Step};

impl<'p> Run<'p> {
    pub(crate) fn steps(&mut self, steps: &'p [Step]) -> Result<(), TpuError> {
        steps.iter().try_for_each(|step| match step {
            Step::Launch { kernel, args, .. } => self.launch(*kernel, args),
            Step::Copy { from, to } => self.copy(*from, *to),
            Step::Host { module, op, args, results, .. } => self.host(module, *op, args, results),
            Step::Scatter { scatter, target, indices, updates, .. } => {
                self.scatter(scatter, *target, [*indices, *updates])
            }
            Step::While { state, cond, pred, body, next, .. } => self.repeat(state, cond, *pred, body, next),
            Step::Switch { index, branches, .. } => self.switch(*index, branches),
        })
    }

    /// The scalar core's view of a small value: one latency after everything before it.
    fn read(&mut self, buffer: Buffer) -> Result<Option<i64>, TpuError> {
        let latency = self.compiled.machine.main_memory().latency();
        self.barrier(latency)?;
        let value = self.memory[buffer.index()].as_ref().filter(|t| !t.is_empty()).map(|t| t.get(0));
        Ok(value.and_then(|v| v.as_int()).map(|v| v.clamp(i64::MIN.into(), i64::MAX.into()) as i64))
    }

    fn repeat(
        &mut self,
        state: &'p [Buffer],
        cond: &'p [Step],
        pred: Buffer,
        body: &'p [Step],
        next: &'p [Buffer],
    ) -> Result<(), TpuError> {
        for turn in 0.. {
            self.steps(cond)?;
            let more = match self.read(pred)? {
                Some(value) => value != 0,
                None if self.with_data => {
                    return Err(TpuError::Malformed("a loop whose condition is never computed".into()));
                }
                None => {
                    let trips = self.options.assumed_trips;
                    self.remark(format!("a loop's end depends on data: {trips} turns assumed"));
                    turn < trips
                }
            };
            if !more {
                return Ok(());
            }
            if turn >= self.options.max_trips {
                return Err(TpuError::Trips(turn));
            }
            self.steps(body)?;
            // States and next values change places: addresses, not bytes.
            self.settle()?;
            let values: Vec<_> = next.iter().map(|b| self.memory[b.index()].clone()).collect();
            let ready: Vec<_> = next.iter().map(|b| self.ready[b.index()]).collect();
            for ((&b, value), ready) in state.iter().zip(values).zip(ready) {
                self.memory[b.index()] = value;
                self.ready[b.index()] = ready;
            }
        }
        Ok(())
    }

    fn switch(&mut self, index: Buffer, branches: &'p [Vec<Step>]) -> Result<(), TpuError> {
        let last = branches.len() - 1;
        let is_bool = self.compiled.program.buffers[index].elem.is_bool();
        let chosen = match self.read(index)? {
            Some(value) if is_bool => usize::from(value == 0).min(last),
            Some(value) => usize::try_from(value).map_or(last, |v| v.min(last)),
            None => {
                self.remark("a branch depends on data: the first one assumed".into());
                0
            }
        };
        self.steps(&branches[chosen])
    }

    /// The host gets the target and sends it back.
    fn scatter(&mut self, scatter: &Scatter, target: Buffer, with: [Buffer; 2]) -> Result<(), TpuError> {
        self.settle()?;
        let size = |b: Buffer| self.compiled.program.buffers[b].byte_size() as u64;
        let (read, written) = (size(target) + size(with[0]) + size(with[1]), size(target));
        let seconds = tpuc_cost::HostSteps::of(&self.compiled.machine).scatter(scatter);
        self.barrier(seconds)?;
        self.elsewhere(OpKind::Scatter.name(), seconds, read, written);
        let values = [target, with[0], with[1]].map(|b| self.memory[b.index()].clone());
        self.memory[target.index()] = match values {
            [Some(target), Some(indices), Some(updates)] if self.with_data || read + written <= 1 << 12 => {
                let done = tpuc_runtime::scatter::scattered(scatter, target, &indices, &updates);
                Some(done.map_err(|e| TpuError::Malformed(e.to_string()))?)
            }
            _ => None,
        };
        Ok(())
    }

    fn host(&mut self, module: &Module, op: Op, args: &[Buffer], results: &[Buffer]) -> Result<(), TpuError> {
        self.settle()?;
        let data = &module.ops[op];
        let size = |list: &[Buffer]| -> u64 {
            list.iter().map(|&b| self.compiled.program.buffers[b].byte_size() as u64).sum()
        };
        let (read, written) = (size(args), size(results));
        let count = |list: &[Buffer]| -> u64 {
            list.iter().map(|&b| self.compiled.program.buffers[b].shape.iter().product::<u64>()).sum()
        };
        let steps = tpuc_cost::HostSteps::of(&self.compiled.machine);
        let seconds = steps.interpreted(read + written, count(args) + count(results));
        self.barrier(seconds)?;
        self.elsewhere(data.name(), seconds, read, written);
        let values: Option<Vec<Datum>> =
            args.iter().map(|b| self.memory[b.index()].clone().map(Datum::Tensor)).collect();
        let Some(mut values) = values.filter(|_| self.with_data || read + written <= 1 << 12) else {
            results.iter().for_each(|b| self.memory[b.index()] = None);
            return Ok(());
        };
        let count = data.operands.len().min(values.len());
        let outside: BTreeMap<usize, Datum> =
            captures(module, op).iter().map(|v| v.index()).zip(values.split_off(count)).collect();
        let captured = |v: tpuc_ir::Value| outside.get(&v.index()).cloned();
        let outputs = eval_step(module, op, &values, captured, &mut self.failures)?;
        let wrong = || TpuError::Malformed(format!("{}: results differ from their buffers", data.name()));
        if outputs.len() != results.len() {
            return Err(wrong());
        }
        for (&result, output) in results.iter().zip(outputs) {
            self.memory[result.index()] = Some(output.into_tensor().ok_or_else(wrong)?);
        }
        Ok(())
    }
}
