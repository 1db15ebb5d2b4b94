//! From text to something that runs.

use crate::Error;
use std::sync::Arc;
use tpuc_egraph::Fp;
use tpuc_ir::{Module, Op, Type};
use tpuc_pass::{Manager, PassContext, parse_pipeline};
use tpuc_support::{Diagnostic, Remark, Source};
use tpuc_syntax::ParseOptions;
use tpuc_target::Machine;
use tpuc_tensor::Tensor;
use tpuc_transforms::lower::{argument_types, check_inputs};

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

/// A parsed and verified module.
#[derive(Debug)]
pub struct Loaded {
    pub module: Module,
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
    if errors.is_empty() { Ok(Loaded { module }) } else { Err(Error::Diagnostics(errors)) }
}

impl Loaded {
    /// Makes the shapes of the entry function static for arguments of these types; calls are inlined on the way.
    ///
    /// # Errors
    /// Types that do not fit the declared ones; a shape assertion of the program that does not hold; recursion.
    pub fn refine_shapes(&mut self, arguments: Option<&[Type]>) -> Result<(), Error> {
        let pass = tpuc_transforms::passes::refine_shapes(arguments.map(<[Type]>::to_vec));
        let mut cx = PassContext::new(Machine::host());
        Manager { passes: vec![pass], verify_each: true, observer: None }.run(&mut self.module, &mut cx)?;
        Ok(())
    }

    /// `@main`, or the only function.
    ///
    /// # Errors
    /// When there is none, or several and none is `@main`.
    pub fn entry(&self) -> Result<Op, Error> {
        entry(&self.module)
    }

    pub fn argument_types(&self) -> Result<Vec<Type>, Error> {
        Ok(argument_types(&self.module, self.entry()?))
    }

    pub fn result_types(&self) -> Result<Vec<Type>, Error> {
        let entry = self.entry()?;
        let ty = self.module.ops[entry].attr("function_type").and_then(|a| a.as_type()).cloned();
        match ty {
            Some(Type::Function(_, results)) => Ok(results.to_vec()),
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
    /// Worker threads of the CPU backend; all cores by default.
    pub threads: Option<usize>,
    /// A pipeline instead of the default one.
    pub pipeline: Option<String>,
}

/// A program ready to run.
pub struct Executable {
    kind: Kind,
    types: Vec<Type>,
    pub remarks: Vec<Remark>,
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
        Self { backend, machine, fp: Fp::default(), threads: None, pipeline: None }
    }

    /// Runs the target's pipeline (or the session's own).
    ///
    /// # Errors
    /// What a pass reports; a bad pipeline.
    pub fn optimize(&self, module: &mut Module) -> Result<PassContext, Error> {
        let default = || tpuc_transforms::passes::default_pipeline(self.fp.name());
        let text = self.pipeline.clone().unwrap_or_else(default);
        let passes = tpuc_transforms::registry().instantiate(&parse_pipeline(&text)?)?;
        let mut cx = PassContext::new(self.machine.clone());
        Manager { passes, verify_each: cfg!(debug_assertions), observer: None }.run(module, &mut cx)?;
        Ok(cx)
    }

    /// Optimises and lowers to a program of kernels.
    ///
    /// # Errors
    /// Unsupported ops or types, with their place.
    pub fn lower(&self, loaded: Loaded) -> Result<(tpuc_tile::Program, Vec<Remark>), Error> {
        let mut module = loaded.module;
        let cx = self.optimize(&mut module)?;
        let entry = entry(&module)?;
        let lowered = tpuc_transforms::lower(&Arc::new(module), entry, &self.machine)?;
        let mut remarks = cx.remarks;
        remarks.extend(lowered.remarks);
        Ok((lowered.program, remarks))
    }

    /// Compiles for the session's backend.
    ///
    /// # Errors
    /// Unsupported ops or types, with their place; a backend that this build lacks.
    pub fn compile(&self, loaded: Loaded) -> Result<Executable, Error> {
        let types = loaded.argument_types()?;
        if self.backend == Backend::Interp {
            let entry = loaded.entry()?;
            return Ok(Executable {
                kind: Kind::Interp { module: loaded.module, entry },
                types,
                remarks: Vec::new(),
            });
        }
        if self.backend == Backend::Cpu && !cfg!(feature = "cpu") {
            let help = "this build has no CPU code generator; build with LLVM 22 and default features (see README.md)";
            return Err(Error::Unsupported(help.into()));
        }
        let (program, mut remarks) = self.lower(loaded)?;
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
        Ok(Executable { kind, types, remarks })
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
    /// When inputs do not fit, or an op turns out to be unsupported.
    pub fn run(&mut self, inputs: &[Tensor]) -> Result<Vec<Tensor>, Error> {
        check_inputs(&self.types, inputs).map_err(Error::Invalid)?;
        match &mut self.kind {
            Kind::Interp { module, entry } => {
                Ok(tpuc_interp::run(module, *entry, inputs, &tpuc_interp::Options::default())?)
            }
            Kind::Cpu(executable) => executable.run(inputs).map_err(runtime_error),
            Kind::Tpu(compiled) => {
                let simulation = tpuc_tpu::simulate(compiled, Some(inputs))
                    .map_err(|e| Error::Unsupported(e.to_string()))?;
                simulation
                    .outputs
                    .ok_or_else(|| Error::Internal("a simulation with data gave none back".into()))
            }
        }
    }
}

fn runtime_error(e: tpuc_cpu::RunError) -> Error {
    match e {
        tpuc_cpu::RunError::Interp(e) => e.into(),
        tpuc_cpu::RunError::Memory(_) => Error::Unsupported(e.to_string()),
        tpuc_cpu::RunError::Malformed(what) => Error::Internal(what),
        other => Error::Invalid(other.to_string()),
    }
}
