//! From text to something that runs.

use crate::debugging::nothing_asked;
use crate::{Debugging, Error};
use std::cell::RefCell;
use std::sync::Arc;
use tpuc_egraph::Fp;
use tpuc_egraph::form::Fusion;
use tpuc_interp::{Datum, Event};
use tpuc_ir::attr::Precision;
use tpuc_ir::{Attr, Module, Op, Type};
use tpuc_pass::PassContext;
use tpuc_support::{DebugCounters, Diagnostic, Remark, Source};
use tpuc_syntax::ParseOptions;
use tpuc_target::Machine;
use tpuc_tensor::Tensor;
use tpuc_transforms::lower::{argument_types, check_inputs, lower_counted, whole_on_interpreter};
use tpuc_transforms::refine::{is_static, refine};
use tpuc_transforms::{Lowered, limit_memory};

/// What runs a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The reference interpreter, on the program as it came.
    Interp,
    /// Machine code for this CPU.
    Cpu,
    /// A simulated TPU.
    Tpu,
}

impl Default for Backend {
    fn default() -> Self {
        if cfg!(feature = "cpu") { Backend::Cpu } else { Backend::Interp }
    }
}

/// Events and failures of one run that are kept.
const MAX_TOLD: usize = 10_000;

/// A parsed and verified module.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub module: Module,
    /// The function that is meant, instead of `@main` or the only one.
    pub function: Option<Op>,
}

/// Parses and verifies.
///
/// # Errors
/// All diagnostics of the parser, or of the verifier.
pub fn load(source: Source<'_>, options: &ParseOptions) -> Result<Loaded, Error> {
    verified(tpuc_syntax::parse_with(source, options))
}

/// Reads MLIR bytecode, portable artifacts included, and verifies.
///
/// # Errors
/// All diagnostics of the reader, or of the verifier.
pub fn load_bytecode(bytes: &[u8], options: &ParseOptions) -> Result<Loaded, Error> {
    verified(tpuc_syntax::parse_bytecode(bytes, options))
}

fn verified(module: Result<Module, Vec<Diagnostic>>) -> Result<Loaded, Error> {
    let module = module.map_err(Error::Diagnostics)?;
    let errors = tpuc_ir::verify::verify(&module);
    if errors.is_empty() { Ok(Loaded { module, function: None }) } else { Err(Error::Diagnostics(errors)) }
}

impl Loaded {
    /// Makes the shapes of the entry function static for arguments of these types; calls are inlined on the way.
    ///
    /// # Errors
    /// Types that do not fit the declared ones; a shape assertion of the program that does not hold; recursion.
    pub fn refine_shapes(&mut self, arguments: Option<&[Type]>) -> Result<(), Error> {
        let entry = self.entry()?;
        refine(&mut self.module, entry, arguments)?;
        Ok(())
    }

    /// As [`Self::refine_shapes`] for these arguments, where the program has shapes that are not static.
    ///
    /// # Errors
    /// As [`Self::refine_shapes`].
    pub fn refine_for(&mut self, inputs: &[Tensor]) -> Result<(), Error> {
        let entry = self.entry()?;
        let is_static = self.module.functions().all(|f| is_static(&self.module, f));
        if is_static {
            return Ok(());
        }
        let declared = argument_types(&self.module, entry);
        let types: Vec<Type> = declared
            .iter()
            .zip(inputs)
            .map(|(ty, input)| match ty {
                Type::Tensor(t) => t.with_shape(input.shape().iter().map(|&d| d as i64)).into(),
                other => other.clone(),
            })
            .collect();
        self.refine_shapes(Some(&types))
    }

    /// The chosen function, `@main`, or the only one.
    ///
    /// # Errors
    /// When there is none, or several and none is `@main`.
    pub fn entry(&self) -> Result<Op, Error> {
        self.function.map_or_else(|| entry(&self.module), Ok)
    }

    /// What running the module means: nothing for a module without functions; `@main` or the only function; otherwise,
    /// in order, all public functions without arguments that no other op refers to.
    ///
    /// # Errors
    /// When no function can be chosen.
    pub fn runnable(&self) -> Result<Vec<Op>, Error> {
        let module = &self.module;
        if self.function.is_some() || module.entry().is_some() {
            return Ok(vec![self.entry()?]);
        }
        let mut named = Vec::new();
        for op in module.functions() {
            module.walk(op, &mut |op| {
                module.ops[op].attrs.iter().for_each(|(_, attr)| attr.each_symbol(&mut |s| named.push(s)));
            });
        }
        let free = |&f: &Op| {
            let private = module.ops[f].attr("sym_visibility").and_then(Attr::as_str) == Some("private");
            let called = module.symbol(f).is_some_and(|name| named.iter().any(|n| n.as_str() == name));
            !private && !called && argument_types(module, f).is_empty() && module.region_block(f, 0).is_some()
        };
        let chosen: Vec<Op> = module.functions().filter(free).collect();
        if chosen.is_empty() && module.functions().next().is_some() {
            return Err(entry(module)
                .err()
                .unwrap_or_else(|| Error::Internal("an entry that is none".into())));
        }
        Ok(chosen)
    }

    pub fn argument_types(&self) -> Result<Vec<Type>, Error> {
        Ok(argument_types(&self.module, self.entry()?))
    }

    /// Types of the results, with tuples taken apart and tokens left out.
    ///
    /// # Errors
    /// As [`Self::entry`].
    pub fn result_types(&self) -> Result<Vec<Type>, Error> {
        let entry = self.entry()?;
        let ty = self.module.ops[entry].attr("function_type").and_then(|a| a.as_type()).cloned();
        match ty {
            Some(Type::Function(_, results)) => {
                let mut types = Vec::new();
                let mut work: Vec<Type> = results.iter().rev().cloned().collect();
                while let Some(ty) = work.pop() {
                    match ty {
                        Type::Tuple(parts) | Type::Future(parts) => work.extend(parts.iter().rev().cloned()),
                        Type::Token => {}
                        ty => types.push(ty),
                    }
                }
                Ok(types)
            }
            _ => Err(Error::Internal("a function without a function type".into())),
        }
    }
}

fn entry(module: &Module) -> Result<Op, Error> {
    let names = || {
        module
            .functions()
            .filter_map(|f| module.symbol(f))
            .map(|n| format!("@{n}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    module.entry().ok_or_else(|| {
        Error::Invalid(format!("the module has no @main and not exactly one function: [{}]", names()))
    })
}

/// A target with its options.
#[derive(Clone, Debug)]
pub struct Session {
    pub backend: Backend,
    pub machine: Machine,
    pub fp: Fp,
    /// One precision for every contraction, instead of what the program asks for.
    pub precision: Option<Precision>,
    /// Worker threads of the CPU backend; all cores by default.
    pub threads: Option<usize>,
    /// A pipeline instead of the default one.
    pub pipeline: Option<String>,
    /// Checks while passes run.
    pub debugging: Debugging,
    /// Whether rewrite rules may fire in the default pipeline.
    pub rules: bool,
    pub fusion: Fusion,
    /// Bytes that values may take between kernels, besides arguments, constants and results.
    pub memory_limit: Option<u64>,
}

/// A program ready to run.
pub struct Executable {
    kind: Kind,
    types: Vec<Type>,
    pub remarks: Vec<Remark>,
    /// What the program told in its last run, except for failed checks.
    pub told: Vec<Event>,
}

enum Kind {
    Interp { module: Module, entry: Op },
    Cpu(Box<tpuc_cpu::Executable>),
    Tpu(Box<tpuc_tpu::Compiled>),
}

impl Session {
    /// The usual machine of a backend: this host, or a TPU v5e.
    pub fn new(backend: Backend) -> Self {
        let machine = match backend {
            Backend::Tpu => Machine::named("v5e").unwrap_or_else(Machine::host),
            Backend::Interp | Backend::Cpu => Machine::host(),
        };
        Self {
            backend,
            machine,
            fp: Fp::default(),
            precision: None,
            threads: None,
            pipeline: None,
            debugging: Debugging::default(),
            rules: true,
            fusion: Fusion::default(),
            memory_limit: None,
        }
    }

    /// The passes that run before lowering, unless the session has its own.
    pub fn default_pipeline(&self) -> String {
        tpuc_transforms::passes::pipeline(self.fp.name(), self.rules, self.fusion == Fusion::Search)
    }

    /// What lowering may do.
    pub(crate) fn lowering(&self) -> tpuc_transforms::lower::Options {
        tpuc_transforms::lower::Options { fusion: self.fusion }
    }

    /// Runs the target's pipeline (or the session's own).
    ///
    /// # Errors
    /// What a pass reports; a bad pipeline.
    pub fn optimize(&self, module: &mut Module) -> Result<PassContext, Error> {
        let mut text = self.pipeline.clone().unwrap_or_else(|| self.default_pipeline());
        if let Some(precision) = self.precision {
            text = format!("precision{{level={}}},{text}", precision.name().to_lowercase());
        }
        self.run_passes(module, &text, cfg!(debug_assertions), None)
    }

    /// Optimises and lowers to a program of kernels.
    ///
    /// # Errors
    /// Unsupported ops or types, with their place.
    pub fn lower(&self, loaded: Loaded) -> Result<(tpuc_tile::Program, Vec<Remark>), Error> {
        // Passes keep the op of a function.
        let entry = loaded.entry()?;
        let mut module = loaded.module;
        let mut cx = self.optimize(&mut module)?;
        let lowered = self.lower_module(module, entry, &mut cx.counters)?;
        let mut remarks = cx.remarks;
        remarks.extend(lowered.remarks);
        Ok((lowered.program, remarks))
    }

    /// Kernels and steps, within the memory limit.
    pub(crate) fn lower_module(
        &self,
        module: Module,
        entry: Op,
        counters: &mut DebugCounters,
    ) -> Result<Lowered, Error> {
        let (module, options) = (Arc::new(module), self.lowering());
        let mut lowered = lower_counted(&module, entry, &self.machine, options, counters)?;
        if let Some(name) = counters.unused().next() {
            return Err(nothing_asked(name));
        }
        if let Some(limit) = self.memory_limit {
            lowered.remarks.extend(limit_memory(&mut lowered.program, limit, &self.machine)?);
        }
        Ok(lowered)
    }

    /// Compiles for the session's backend.
    ///
    /// # Errors
    /// Unsupported ops or types, with their place; a backend that this build lacks.
    pub fn compile(&self, loaded: Loaded) -> Result<Executable, Error> {
        let types = loaded.argument_types()?;
        let entry = loaded.entry()?;
        let interpreted = match self.backend {
            Backend::Interp => Some(Vec::new()),
            _ => whole_on_interpreter(&loaded.module, entry).map(|remark| vec![remark]),
        };
        if let Some(remarks) = interpreted {
            let kind = Kind::Interp { module: loaded.module, entry };
            return Ok(Executable { kind, types, remarks, told: Vec::new() });
        }
        if self.backend == Backend::Cpu && !cfg!(feature = "cpu") {
            let help = "this build has no CPU code generator; build with LLVM 22 and default features (see README.md)";
            return Err(Error::Unsupported(help.into()));
        }
        let (program, remarks) = self.lower(loaded)?;
        self.compile_lowered(program, types, remarks)
    }

    /// Compiles a program of kernels, with what is known of its arguments, for the session's backend.
    ///
    /// # Errors
    /// A kernel that the backend does not take.
    pub(crate) fn compile_lowered(
        &self,
        program: tpuc_tile::Program,
        types: Vec<Type>,
        mut remarks: Vec<Remark>,
    ) -> Result<Executable, Error> {
        let program = Arc::new(program);
        let kind = match self.backend {
            Backend::Cpu => {
                let options = tpuc_cpu::Options { threads: self.threads, ..Default::default() };
                let compiled =
                    tpuc_cpu::compile(program, &options).map_err(|e| Error::Internal(e.to_string()))?;
                remarks.extend(compiled.remarks);
                Kind::Cpu(Box::new(compiled.executable))
            }
            _ => {
                let compiled = self.compile_tpu(program)?;
                remarks.extend(compiled.remarks.iter().cloned());
                Kind::Tpu(Box::new(compiled))
            }
        };
        Ok(Executable { kind, types, remarks, told: Vec::new() })
    }

    /// Compiles a program for the simulated TPU.
    ///
    /// # Errors
    /// When the machine is no TPU, or a kernel fits in no way.
    pub fn compile_tpu(&self, program: Arc<tpuc_tile::Program>) -> Result<tpuc_tpu::Compiled, Error> {
        if !self.machine.is_tpu() {
            return Err(Error::Invalid(format!(
                "'{}' is no TPU; 'tpuc targets' lists the machines",
                self.machine.name
            )));
        }
        tpuc_tpu::compile(program, &self.machine).map_err(|e| Error::Unsupported(e.to_string()))
    }
}

impl Executable {
    /// Types of the arguments, in order.
    pub fn argument_types(&self) -> &[Type] {
        &self.types
    }

    /// Runs once.
    ///
    /// # Errors
    /// When inputs do not fit, an op turns out to be unsupported, or checks of the program do not hold.
    pub fn run(&mut self, inputs: &[Tensor]) -> Result<Vec<Tensor>, Error> {
        self.told.clear();
        check_inputs(&self.types, inputs).map_err(Error::Invalid)?;
        match &mut self.kind {
            Kind::Interp { module, entry } => interpret(module, *entry, inputs, &mut self.told),
            Kind::Cpu(executable) => executable.run(inputs).map_err(runtime_error),
            Kind::Tpu(compiled) => {
                let simulation = tpuc_tpu::simulate(compiled, Some(inputs)).map_err(|e| match e {
                    tpuc_tpu::TpuError::Interp(e) => e.into(),
                    other => Error::Unsupported(other.to_string()),
                })?;
                simulation
                    .outputs
                    .ok_or_else(|| Error::Internal("a simulation with data gave none back".into()))
            }
        }
    }
}

/// A kernel of a program that ran on the CPU.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct KernelTime {
    /// As `tpuc opt --emit=tile` prints it.
    pub kernel: String,
    pub launches: usize,
    /// Of all launches in the fastest of the runs.
    pub seconds: f64,
    /// What the cost model says for as many launches.
    pub predicted_seconds: f64,
}

impl Executable {
    /// Runs the program so many times, and tells how long each kernel took; the longest first.
    ///
    /// # Errors
    /// As [`Executable::run`], and when the program does not run on the CPU.
    pub fn profile(
        &mut self,
        inputs: &[Tensor],
        runs: usize,
        machine: &Machine,
    ) -> Result<Vec<KernelTime>, Error> {
        check_inputs(&self.types, inputs).map_err(Error::Invalid)?;
        let Kind::Cpu(executable) = &self.kind else {
            return Err(Error::Invalid("kernels are timed on the CPU only".into()));
        };
        let mut best: Vec<tpuc_cpu::Spent> = Vec::new();
        for run in 0..runs {
            let (_, spent) = executable.profile(inputs).map_err(runtime_error)?;
            if run == 0 {
                best = spent;
            } else {
                best.iter_mut().zip(spent).filter(|(b, s)| s.time < b.time).for_each(|(b, s)| *b = s);
            }
        }
        let kernels = executable.program().kernels.iter().zip(best).filter(|(_, spent)| spent.launches > 0);
        let mut out: Vec<KernelTime> = kernels
            .map(|((id, kernel), spent)| KernelTime {
                kernel: format!("{id} {}", kernel.name),
                launches: spent.launches,
                seconds: spent.time.as_secs_f64(),
                predicted_seconds: tpuc_cost::kernel_cost(kernel, machine).seconds * spent.launches as f64,
            })
            .collect();
        out.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
        Ok(out)
    }
}

/// Runs on the interpreter to the end, whatever checks say. Tuples are taken apart, tokens left out, as in
/// [`Loaded::result_types`].
fn interpret(
    module: &Module,
    entry: Op,
    inputs: &[Tensor],
    told: &mut Vec<Event>,
) -> Result<Vec<Tensor>, Error> {
    let (failures, heard) = (RefCell::new(Vec::new()), RefCell::new(told));
    let listener = |event: Event| match event {
        Event::CheckFailed(failure) if failures.borrow().len() < MAX_TOLD => {
            failures.borrow_mut().push(failure)
        }
        Event::CheckFailed(_) => {}
        event if heard.borrow().len() < MAX_TOLD => heard.borrow_mut().push(event),
        _ => {}
    };
    let options = tpuc_interp::Options { listener: Some(&listener), ..Default::default() };
    let inputs = inputs.iter().cloned().map(Datum::Tensor).collect();
    let results = tpuc_interp::run_values(module, entry, inputs, &options);
    let failures = failures.into_inner();
    if !failures.is_empty() {
        let error = tpuc_interp::InterpError::ChecksFailed(failures).into();
        return Err(match (error, results) {
            (Error::ChecksFailed(mut all), Err(stop)) => {
                all.push(stop.diagnostic());
                Error::ChecksFailed(all)
            }
            (error, _) => error,
        });
    }
    let mut tensors = Vec::new();
    let mut work: Vec<Datum> = results?.into_iter().rev().collect();
    while let Some(value) = work.pop() {
        match value {
            Datum::Tensor(tensor) => tensors.push(tensor),
            Datum::Tuple(parts) | Datum::Future(parts) => work.extend(parts.into_iter().rev()),
            Datum::Token => {}
        }
    }
    Ok(tensors)
}

fn runtime_error(e: tpuc_cpu::RunError) -> Error {
    match e {
        tpuc_cpu::RunError::Interp(e) => e.into(),
        tpuc_cpu::RunError::Memory(_) => Error::Unsupported(e.to_string()),
        tpuc_cpu::RunError::Malformed(what) => Error::Internal(what),
        other => Error::Invalid(other.to_string()),
    }
}
