//! Programs to executables.

use crate::contract::{self, Host, Job, Part, Parts};
use crate::emit::Function;
use crate::jit::{self, Code};
use crate::plan::KernelCode;
use crate::{Compiled, CpuError, Executable, Options, RunError, Timing, chain, loops};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use std::time::Instant;
use tpuc_runtime::{Executor, KernelTable, LaunchPlan, Phase, Pool, PortableTable};
use tpuc_support::Remark;
use tpuc_support::entity::Entity;
use tpuc_tile::{Contraction, Kernel, KernelId, Program};

const PASS: &str = "cpu-codegen";

/// See [`crate::compile`].
pub fn compile(program: Arc<Program>, options: &Options) -> Result<Compiled, CpuError> {
    let start = Instant::now();
    let pool = Pool::of(options.threads.unwrap_or_else(Pool::default_threads));
    let mut host = Host::detect();
    host.threads = pool.threads() as u32;
    if let Some(bytes) = options.vector_bytes {
        host.vector_bytes = bytes.clamp(16, 64).next_power_of_two();
    }
    let mut remarks = Vec::new();
    let mut functions: Vec<Function> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut kernels = Vec::with_capacity(program.kernels.len());
    for (id, kernel) in program.kernels.iter() {
        kernel.validate().map_err(CpuError::InvalidKernel)?;
        let mut add = |function: Function| {
            let next = functions.len();
            let index = *known.entry(function.text.clone()).or_insert(next);
            let dims = function.dims.clone();
            if index == next {
                functions.push(function);
            }
            (index, dims)
        };
        kernels.push(match generate(kernel, &host) {
            Ok(Generated::Loops(code)) => {
                let mut phases = Vec::with_capacity(code.phases.len());
                let mut plan =
                    LaunchPlan { workspace: code.workspace, scratch: code.scratch, ..LaunchPlan::default() };
                for phase in code.phases {
                    plan.phases.push(Phase { items: phase.items, nanos: phase.nanos });
                    phases.push(add(phase.function));
                }
                (plan, phases, Steering::None)
            }
            Ok(Generated::Contraction(code)) => {
                let phases = vec![Phase { items: code.items, nanos: code.nanos }];
                let plan = LaunchPlan { scratch: code.job.scratch(), phases, ..LaunchPlan::default() };
                (
                    plan,
                    code.parts.into_iter().map(&mut add).collect(),
                    Steering::Contraction(Box::new(code.job)),
                )
            }
            Ok(Generated::Chain(code)) => {
                let phases = vec![Phase { items: code.items, nanos: code.nanos }];
                let plan = LaunchPlan { scratch: code.job.scratch(), phases, ..LaunchPlan::default() };
                (
                    plan,
                    code.functions.into_iter().map(&mut add).collect(),
                    Steering::Chain(Box::new(code.job)),
                )
            }
            Err(blocker) => {
                let message = format!(
                    "{id} `{}` runs on the portable evaluator, which is slow: no code for {blocker}",
                    kernel.name
                );
                remarks.push(Remark::missed(PASS, kernel.loc.clone(), message));
                (PortableTable::plan(), Vec::new(), Steering::None)
            }
        });
    }
    let emitted = start.elapsed();
    let text = options.keep_text.then(|| jit::module_text(&functions, 0));
    let start = Instant::now();
    contract::prepare(kernels.iter().flat_map(|(_, _, steering)| steering.contractions()))?;
    let prepared = start.elapsed();
    let code = jit::compile(&functions, options.opt_level)?;
    let mut timing = Timing { emit: emitted, functions: functions.len(), ..code.timing };
    timing.codegen += prepared;
    let entries = kernels.into_iter().map(|(plan, functions, steering)| {
        let parts: Vec<Part> =
            functions.into_iter().map(|(index, dims)| Part { entry: code.entry(index), dims }).collect();
        let body = match steering {
            Steering::Contraction(job) => {
                let parts = Parts::new(parts, &job)?;
                Body::Contraction(job, parts)
            }
            Steering::Chain(job) => {
                let parts = chain::Parts::new(parts, &job)?;
                Body::Chain(job, parts)
            }
            Steering::None => Body::Phases(parts),
        };
        Ok(Native { plan, body })
    });
    let kernels = entries.collect::<Result<Vec<Native>, CpuError>>()?;
    let table = Table { kernels, program: program.clone(), _code: code };
    let executor = Executor::new(program, Box::new(table) as Box<dyn KernelTable>, pool)
        .map_err(|e| CpuError::InvalidKernel(e.to_string()))?;
    Ok(Compiled { executable: Executable { executor }, remarks, timing, text })
}

/// The code of one kernel, or what stands in the way of it.
fn generate(kernel: &Kernel, host: &Host) -> Result<Generated, String> {
    if kernel.is_chained() {
        return chain::emit(kernel, host).map(|code| Generated::Chain(Box::new(code)));
    }
    let contractions = Contraction::together(kernel, 0);
    if is_product(kernel, &contractions)
        && let Some(code) = contract::emit(kernel, &contractions, host)
    {
        return Ok(Generated::Contraction(Box::new(code)));
    }
    loops::emit(kernel, 0, host).map(Generated::Loops)
}

/// Whether contractions that begin a kernel are run by loops over packed factors.
pub fn is_product(kernel: &Kernel, contractions: &[Contraction]) -> bool {
    contractions.first().is_some_and(|c| c.is_packed(kernel))
}

enum Generated {
    Loops(KernelCode),
    Contraction(Box<contract::Code>),
    Chain(Box<chain::Code>),
}

/// The loops around generated functions, where these are not the whole kernel.
enum Steering {
    None,
    Contraction(Box<Job>),
    Chain(Box<chain::Job>),
}

impl Steering {
    fn contractions(&self) -> Vec<&Job> {
        match self {
            Steering::None => Vec::new(),
            Steering::Contraction(job) => vec![job],
            Steering::Chain(job) => job.contractions().collect(),
        }
    }
}

struct Native {
    plan: LaunchPlan,
    body: Body,
}

/// Machine code and run-time parameters.
enum Body {
    /// One function a phase; none for a kernel on the portable evaluator.
    Phases(Vec<Part>),
    /// One phase.
    Contraction(Box<Job>, Parts),
    /// One phase.
    Chain(Box<chain::Job>, chain::Parts),
}

struct Table {
    kernels: Vec<Native>,
    program: Arc<Program>,
    /// Owns what the entries point to.
    _code: Code,
}

impl KernelTable for Table {
    fn plan(&self, kernel: KernelId) -> &LaunchPlan {
        &self.kernels[kernel.index()].plan
    }

    unsafe fn call(
        &self,
        kernel: KernelId,
        phase: usize,
        args: *const *mut u8,
        items: Range<u64>,
        workspace: *mut u8,
        scratch: *mut u8,
    ) -> Result<(), RunError> {
        let phases = match &self.kernels[kernel.index()].body {
            Body::Phases(phases) => phases,
            Body::Contraction(job, parts) => {
                // SAFETY: the parts belong to the job; the rest is the caller's contract.
                unsafe { job.run(parts, args, items, scratch) };
                return Ok(());
            }
            Body::Chain(job, parts) => {
                // SAFETY: as above.
                unsafe { job.run(parts, args, items, scratch) };
                return Ok(());
            }
        };
        match phases.get(phase) {
            Some(Part { entry, dims }) => {
                // SAFETY: the code was generated for this kernel and these parameters; the rest is the caller's
                // contract.
                unsafe {
                    entry(args, dims.as_ptr(), items.start as i64, items.end as i64, workspace, scratch);
                }
                Ok(())
            }
            // SAFETY: the caller's contract.
            None => unsafe { PortableTable::call_portable(&self.program, kernel, args) },
        }
    }
}
