//! From MLIR text to function pointers.

use crate::emit::Function;
use crate::host::{self, HostFunction};
use crate::llvm::{Linked, Object};
use crate::{CpuError, Timing};
use melior::Context;
use melior::dialect::DialectRegistry;
use melior::ir::Module;
use melior::pass::{self, PassManager};
use melior::utility::{register_all_dialects, register_all_llvm_translations};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::num::NonZero;
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Instant;

/// A compiled kernel phase: `(args, dims, begin, end, workspace, scratch)`, see [`crate::emit::Abi`].
pub type Entry = unsafe extern "C" fn(
    args: *const *mut u8,
    dims: *const i64,
    begin: i64,
    end: i64,
    workspace: *mut u8,
    scratch: *mut u8,
);

/// Machine code of some functions. The entries are valid as long as this lives.
pub struct Code {
    entries: Vec<Entry>,
    /// Keeps the code in memory.
    _linked: Linked,
    pub timing: Timing,
}

impl Code {
    /// The n-th function given to [`compile`].
    pub fn entry(&self, n: usize) -> Entry {
        self.entries[n]
    }
}

/// A module that holds functions, as text; the first one is called `@k<first>`.
pub fn module_text(functions: &[Function], first: usize) -> String {
    let mut text = String::from("module {\n");
    for f in host_functions(functions) {
        let _ = writeln!(text, "  llvm.func @{}({}) -> {}", f.name, f.args, f.result);
    }
    for (i, function) in functions.iter().enumerate() {
        text.push_str(&function.named(&format!("k{}", first + i)));
    }
    text.push_str("}\n");
    text
}

fn host_functions(functions: &[Function]) -> Vec<HostFunction> {
    let names: BTreeSet<&str> = functions.iter().flat_map(|f| f.externs.iter().copied()).collect();
    names.into_iter().filter_map(host::function).collect()
}

/// Compiles functions for the host, on several threads when there are many.
///
/// # Errors
/// When MLIR or LLVM rejects the text, which is a defect of the emitter; the message has MLIR's diagnostics.
pub fn compile(functions: &[Function], opt_level: usize) -> Result<Code, CpuError> {
    let parts = partition(functions);
    let results: Vec<Result<(Object, Timing), CpuError>> = thread::scope(|scope| {
        let workers: Vec<_> = parts
            .iter()
            .skip(1)
            .map(|part| scope.spawn(|| object(&functions[part.clone()], part.start, opt_level)))
            .collect();
        let first = parts.first().map(|part| object(&functions[part.clone()], part.start, opt_level));
        let rest = workers
            .into_iter()
            .map(|w| w.join().unwrap_or_else(|_| Err(failed("code generation", "a thread panicked".into()))));
        first.into_iter().chain(rest).collect()
    });
    let mut objects = Vec::with_capacity(results.len());
    let mut timing = Timing::default();
    for result in results {
        let (object, t) = result?;
        objects.push(object);
        timing.parse = timing.parse.max(t.parse);
        timing.lower = timing.lower.max(t.lower);
        timing.codegen = timing.codegen.max(t.codegen);
    }
    let start = Instant::now();
    let link = |message| failed("linking", message);
    let linked = Linked::new(objects, &host_functions(functions)).map_err(link)?;
    let mut entries = Vec::with_capacity(functions.len());
    for i in 0..functions.len() {
        let address = linked.address(&format!("k{i}")).map_err(link)?;
        // SAFETY: the function was emitted with exactly this signature.
        entries.push(unsafe { std::mem::transmute::<usize, Entry>(address as usize) });
    }
    timing.link = start.elapsed();
    Ok(Code { entries, _linked: linked, timing })
}

fn failed(stage: &str, message: String) -> CpuError {
    CpuError::Codegen { stage: stage.into(), message }
}

/// Cuts functions into runs of about the same amount of text, one for each thread that is worth its start.
fn partition(functions: &[Function]) -> Vec<Range<usize>> {
    let total: usize = functions.iter().map(|f| f.text.len()).sum();
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let wanted = threads.min(total / TEXT_PER_THREAD).max(1);
    let mut out = Vec::new();
    let (mut start, mut size) = (0, 0);
    for (i, f) in functions.iter().enumerate() {
        size += f.text.len();
        if size * wanted >= total * (out.len() + 1) {
            out.push(start..i + 1);
            start = i + 1;
        }
    }
    out
}

/// Bytes of MLIR text that make a thread worthwhile: a few milliseconds of code generation.
const TEXT_PER_THREAD: usize = 10_000;

/// One object file.
fn object(functions: &[Function], first: usize, opt_level: usize) -> Result<(Object, Timing), CpuError> {
    let start = Instant::now();
    let text = module_text(functions, first);
    let context = context();
    let diagnostics = Arc::new(Mutex::new(String::new()));
    let sink = diagnostics.clone();
    context.attach_diagnostic_handler(move |d| {
        if let Ok(mut all) = sink.lock() {
            let _ = writeln!(all, "{d}");
        }
        true
    });
    let failed = |what: &str| failed(what, diagnostics.lock().map(|d| d.clone()).unwrap_or_default());
    let mut module = Module::parse(&context, &text).ok_or_else(|| failed("parsing"))?;
    let parsed = Instant::now();
    lower(&context, &mut module).map_err(|()| failed("lowering"))?;
    let lowered = Instant::now();
    let object = Object::compile(&module, opt_level).map_err(|m| self::failed("code generation", m))?;
    let timing = Timing {
        parse: parsed - start,
        lower: lowered - parsed,
        codegen: lowered.elapsed(),
        ..Timing::default()
    };
    Ok((object, timing))
}

fn context() -> Context {
    let registry = DialectRegistry::new();
    register_all_dialects(&registry);
    let context = Context::new_with_registry(&registry, false);
    for dialect in ["arith", "scf", "cf", "vector", "llvm"] {
        context.get_or_load_dialect(dialect);
    }
    register_all_llvm_translations(&context);
    context
}

fn lower(context: &Context, module: &mut Module) -> Result<(), ()> {
    let passes = PassManager::new(context);
    passes.enable_verifier(cfg!(debug_assertions));
    passes.add_pass(pass::conversion::create_scf_to_control_flow());
    passes.add_pass(pass::conversion::create_vector_to_llvm());
    passes.add_pass(pass::conversion::create_arith_to_llvm());
    passes.add_pass(pass::conversion::create_control_flow_to_llvm());
    passes.add_pass(pass::conversion::create_reconcile_unrealized_casts());
    passes.run(module).map_err(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::Emitter;
    use crate::expr::{At, ExprGen};
    use tpuc_support::Loc;
    use tpuc_support::entity::PrimaryMap;
    use tpuc_tensor::ElementType::F32;
    use tpuc_tile::{
        AxisData, Expr, IndexExpr, Kernel, MultiplyPrecision, NodeData, Param, Stage, StageKind,
    };

    #[test]
    fn a_hand_written_loop_runs() {
        let mut axes = PrimaryMap::new();
        let a = axes.push(AxisData { extent: 37 });
        let at = vec![IndexExpr::axis(a)];
        let mut nodes = PrimaryMap::new();
        let load = |param| Expr::Load { param, at: at.iter().cloned().map(Into::into).collect() };
        let x = nodes.push(NodeData { expr: load(0), ty: F32 });
        let y = nodes.push(NodeData { expr: load(1), ty: F32 });
        let add = Expr::Op { kind: tpuc_ir::OpKind::Add, attrs: Default::default(), args: vec![x, y] };
        let sum = nodes.push(NodeData { expr: add, ty: F32 });
        let kernel = Kernel {
            name: "add".into(),
            axes,
            grid: vec![a],
            stream: None,
            params: vec![Param { elem: F32, shape: vec![37] }; 3],
            inputs: 2,
            nodes,
            stages: vec![Stage {
                at: vec![],
                own: vec![],
                kind: StageKind::Store { param: 2, at: at.clone(), value: sum },
            }],
            precision: MultiplyPrecision::Default,
            loc: Loc::Unknown,
        };
        kernel.validate().unwrap();
        let mut e = Emitter::new();
        let mut g = ExprGen::new(&mut e, &kernel, 1);
        let (abi, one) = (e.abi(), e.i64(1));
        e.for_loop(abi.begin, abi.end, one, &[], |e, i, _| {
            let mark = g.enter();
            g.bind(a, At::Scalar(i));
            let value = g.value(e, sum);
            g.store(e, 2, &at, value);
            g.leave(mark);
            vec![]
        });
        let code = compile(&[e.finish().unwrap()], 3).unwrap();
        let (x, y, mut z) = (vec![1.5f32; 37], vec![2.0f32; 37], vec![0f32; 37]);
        let args = [x.as_ptr() as *mut u8, y.as_ptr() as *mut u8, z.as_mut_ptr().cast()];
        // SAFETY: three buffers of 37 elements, as the kernel declares.
        unsafe {
            code.entry(0)(args.as_ptr(), [].as_ptr(), 0, 37, std::ptr::null_mut(), std::ptr::null_mut());
        }
        assert_eq!(z, vec![3.5; 37]);
        eprintln!("{:?}", code.timing);
    }
}
