//! The part of LLVM's C API that turns a module into machine code, behind safe wrappers.
//!
//! MLIR's own execution engine compiles one module on one thread, runs the full `-O2` pipeline on code that is
//! vectorised and unrolled already, and adds a wrapper to every function. Here modules become objects, several at
//! a time, through a short pipeline; objects are then linked into the process.

use crate::host::HostFunction;
use melior::ir::Module;
use mlir_sys::{LLVMContextRef, LLVMModuleRef, mlirTranslateModuleToLLVMIR};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr;
use std::sync::Once;

type Raw = *mut c_void;

#[repr(C)]
struct SymbolFlags {
    generic: u8,
    target: u8,
}

#[repr(C)]
struct Symbol {
    name: Raw,
    address: u64,
    flags: SymbolFlags,
}

/// `LLVMJITSymbolGenericFlagsExported | LLVMJITSymbolGenericFlagsCallable`
const CALLABLE: u8 = 1 | 4;
const RELOC_PIC: c_int = 2;
const CODE_MODEL_JIT: c_int = 1;
const OBJECT_FILE: c_int = 1;

unsafe extern "C" {
    fn LLVMContextCreate() -> LLVMContextRef;
    fn LLVMContextDispose(context: LLVMContextRef);
    fn LLVMDisposeModule(module: LLVMModuleRef);
    fn LLVMDisposeMessage(message: *mut c_char);
    fn LLVMGetErrorMessage(error: Raw) -> *mut c_char;
    fn LLVMDisposeErrorMessage(message: *mut c_char);

    fn LLVMGetDefaultTargetTriple() -> *mut c_char;
    fn LLVMGetHostCPUName() -> *mut c_char;
    fn LLVMGetHostCPUFeatures() -> *mut c_char;
    fn LLVMGetTargetFromTriple(triple: *const c_char, target: *mut Raw, error: *mut *mut c_char) -> c_int;
    fn LLVMCreateTargetMachine(
        target: Raw,
        triple: *const c_char,
        cpu: *const c_char,
        features: *const c_char,
        level: c_int,
        reloc: c_int,
        code_model: c_int,
    ) -> Raw;
    fn LLVMDisposeTargetMachine(machine: Raw);
    fn LLVMCreateTargetDataLayout(machine: Raw) -> Raw;
    fn LLVMDisposeTargetData(layout: Raw);
    fn LLVMSetModuleDataLayout(module: LLVMModuleRef, layout: Raw);
    fn LLVMSetTarget(module: LLVMModuleRef, triple: *const c_char);
    fn LLVMCreatePassBuilderOptions() -> Raw;
    fn LLVMDisposePassBuilderOptions(options: Raw);
    fn LLVMRunPasses(module: LLVMModuleRef, passes: *const c_char, machine: Raw, options: Raw) -> Raw;
    fn LLVMTargetMachineEmitToMemoryBuffer(
        machine: Raw,
        module: LLVMModuleRef,
        file: c_int,
        error: *mut *mut c_char,
        buffer: *mut Raw,
    ) -> c_int;
    fn LLVMDisposeMemoryBuffer(buffer: Raw);

    fn LLVMOrcCreateLLJIT(result: *mut Raw, builder: Raw) -> Raw;
    fn LLVMOrcDisposeLLJIT(jit: Raw) -> Raw;
    fn LLVMOrcLLJITGetMainJITDylib(jit: Raw) -> Raw;
    fn LLVMOrcLLJITAddObjectFile(jit: Raw, library: Raw, object: Raw) -> Raw;
    fn LLVMOrcLLJITLookup(jit: Raw, address: *mut u64, name: *const c_char) -> Raw;
    fn LLVMOrcLLJITMangleAndIntern(jit: Raw, name: *const c_char) -> Raw;
    fn LLVMOrcAbsoluteSymbols(symbols: *mut Symbol, count: usize) -> Raw;
    fn LLVMOrcJITDylibDefine(library: Raw, unit: Raw) -> Raw;
}

#[cfg(target_arch = "x86_64")]
unsafe extern "C" {
    #[link_name = "LLVMInitializeX86TargetInfo"]
    fn initialize_target_info();
    #[link_name = "LLVMInitializeX86Target"]
    fn initialize_target();
    #[link_name = "LLVMInitializeX86TargetMC"]
    fn initialize_target_mc();
    #[link_name = "LLVMInitializeX86AsmPrinter"]
    fn initialize_asm_printer();
}

#[cfg(target_arch = "aarch64")]
unsafe extern "C" {
    #[link_name = "LLVMInitializeAArch64TargetInfo"]
    fn initialize_target_info();
    #[link_name = "LLVMInitializeAArch64Target"]
    fn initialize_target();
    #[link_name = "LLVMInitializeAArch64TargetMC"]
    fn initialize_target_mc();
    #[link_name = "LLVMInitializeAArch64AsmPrinter"]
    fn initialize_asm_printer();
}

fn initialize() {
    static ONCE: Once = Once::new();
    // SAFETY: these take no arguments, and nothing else runs them at the same time.
    ONCE.call_once(|| unsafe {
        initialize_target_info();
        initialize_target();
        initialize_target_mc();
        initialize_asm_printer();
    });
}

/// The text of an LLVM error, which is consumed.
fn check(error: Raw) -> Result<(), String> {
    if error.is_null() {
        return Ok(());
    }
    // SAFETY: the error is live, and its message is freed by the function made for it.
    unsafe {
        let message = LLVMGetErrorMessage(error);
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeErrorMessage(message);
        Err(text)
    }
}

/// A string that LLVM allocated.
struct Message(*mut c_char);

impl Message {
    fn text(&self) -> String {
        if self.0.is_null() {
            return "no message".into();
        }
        // SAFETY: LLVM gave a terminated string, which this owns.
        unsafe { CStr::from_ptr(self.0).to_string_lossy().into_owned() }
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: LLVM gave this string for the caller to free.
            unsafe { LLVMDisposeMessage(self.0) }
        }
    }
}

/// A code generator for this machine.
struct Machine {
    raw: Raw,
    triple: Message,
}

impl Machine {
    fn host(level: c_int) -> Result<Self, String> {
        initialize();
        // SAFETY: each string is owned by its `Message` for as long as it is used.
        unsafe {
            let triple = Message(LLVMGetDefaultTargetTriple());
            let (cpu, features) = (Message(LLVMGetHostCPUName()), Message(LLVMGetHostCPUFeatures()));
            let (mut target, mut error) = (ptr::null_mut(), ptr::null_mut());
            if LLVMGetTargetFromTriple(triple.0, &mut target, &mut error) != 0 {
                return Err(Message(error).text());
            }
            let raw = LLVMCreateTargetMachine(
                target,
                triple.0,
                cpu.0,
                features.0,
                level,
                RELOC_PIC,
                CODE_MODEL_JIT,
            );
            if raw.is_null() { Err("no target machine".into()) } else { Ok(Self { raw, triple }) }
        }
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // SAFETY: owned, and not used after this.
        unsafe { LLVMDisposeTargetMachine(self.raw) }
    }
}

/// An LLVM module in a context of its own.
struct Ir {
    context: LLVMContextRef,
    module: LLVMModuleRef,
}

impl Drop for Ir {
    fn drop(&mut self) {
        // SAFETY: both are owned; the module goes before its context.
        unsafe {
            if !self.module.is_null() {
                LLVMDisposeModule(self.module);
            }
            LLVMContextDispose(self.context);
        }
    }
}

/// An object file in memory.
pub struct Object(Raw);

// SAFETY: a memory buffer is plain memory, owned by one thread at a time.
unsafe impl Send for Object {}

impl Drop for Object {
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: owned, and not given away (`into_raw`).
            unsafe { LLVMDisposeMemoryBuffer(self.0) }
        }
    }
}

impl Object {
    fn into_raw(mut self) -> Raw {
        std::mem::replace(&mut self.0, ptr::null_mut())
    }

    /// Compiles a module of the LLVM dialect for this machine, at an optimisation level from 0 to 3.
    ///
    /// # Errors
    /// LLVM's message.
    pub fn compile(module: &Module<'_>, level: usize) -> Result<Self, String> {
        let machine = Machine::host(level.min(3) as c_int)?;
        let passes = match level {
            0 => c"",
            1 => c"function(early-cse)",
            2 => c"function(early-cse,instcombine<no-verify-fixpoint>,simplifycfg,loop-mssa(licm),early-cse)",
            _ => c"default<O3>",
        };
        // SAFETY: the wrappers keep context, module and machine alive for the time of these calls; the operation
        // is a module that was lowered to the LLVM dialect.
        unsafe {
            let context = LLVMContextCreate();
            let ir =
                Ir { context, module: mlirTranslateModuleToLLVMIR(module.as_operation().to_raw(), context) };
            if ir.module.is_null() {
                return Err("translation to LLVM IR failed".into());
            }
            let layout = LLVMCreateTargetDataLayout(machine.raw);
            LLVMSetModuleDataLayout(ir.module, layout);
            LLVMDisposeTargetData(layout);
            LLVMSetTarget(ir.module, machine.triple.0);
            if !passes.is_empty() {
                let options = LLVMCreatePassBuilderOptions();
                let result = check(LLVMRunPasses(ir.module, passes.as_ptr(), machine.raw, options));
                LLVMDisposePassBuilderOptions(options);
                result?;
            }
            let (mut error, mut buffer) = (ptr::null_mut(), ptr::null_mut());
            let failed = LLVMTargetMachineEmitToMemoryBuffer(
                machine.raw,
                ir.module,
                OBJECT_FILE,
                &mut error,
                &mut buffer,
            );
            if failed != 0 { Err(Message(error).text()) } else { Ok(Self(buffer)) }
        }
    }
}

/// Objects linked into this process, for as long as this lives.
pub struct Linked {
    jit: Raw,
}

// SAFETY: LLVM's JIT is thread-safe, and only looked at after construction.
unsafe impl Send for Linked {}
// SAFETY: as above.
unsafe impl Sync for Linked {}

impl Drop for Linked {
    fn drop(&mut self) {
        // SAFETY: owned, and not used after this. An error here has nobody left to hear it.
        let _ = check(unsafe { LLVMOrcDisposeLLJIT(self.jit) });
    }
}

impl Linked {
    /// Links objects with each other and with functions of this process.
    ///
    /// # Errors
    /// LLVM's message.
    pub fn new(objects: Vec<Object>, functions: &[HostFunction]) -> Result<Self, String> {
        initialize();
        let mut jit = ptr::null_mut();
        // SAFETY: a null builder asks for the default; on success the JIT is owned by `linked`. Names are
        // terminated, and objects and symbols change hands as LLVM's headers say.
        unsafe {
            check(LLVMOrcCreateLLJIT(&mut jit, ptr::null_mut()))?;
            let linked = Self { jit };
            let library = LLVMOrcLLJITGetMainJITDylib(jit);
            let mut symbols = Vec::with_capacity(functions.len());
            for f in functions {
                let name = CString::new(f.name).map_err(|e| e.to_string())?;
                symbols.push(Symbol {
                    name: LLVMOrcLLJITMangleAndIntern(jit, name.as_ptr()),
                    address: f.address as u64,
                    flags: SymbolFlags { generic: CALLABLE, target: 0 },
                });
            }
            if !symbols.is_empty() {
                let unit = LLVMOrcAbsoluteSymbols(symbols.as_mut_ptr(), symbols.len());
                check(LLVMOrcJITDylibDefine(library, unit))?;
            }
            for object in objects {
                check(LLVMOrcLLJITAddObjectFile(jit, library, object.into_raw()))?;
            }
            Ok(linked)
        }
    }

    /// The address of a function.
    ///
    /// # Errors
    /// LLVM's message when there is no such function, or an object needs one that does not exist.
    pub fn address(&self, name: &str) -> Result<u64, String> {
        let name = CString::new(name).map_err(|e| e.to_string())?;
        let mut address = 0;
        // SAFETY: the JIT is alive and the name terminated.
        check(unsafe { LLVMOrcLLJITLookup(self.jit, &mut address, name.as_ptr()) })?;
        Ok(address)
    }
}
