//! The routines that kernels share, compiled on demand and kept for the life of the process.

use super::micro::Micro;
use super::transpose::Transpose;
use crate::CpuError;
use crate::emit::Function;
use crate::jit::{self, Code};
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// A function that kernels call through its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Routine {
    Micro(Micro),
    Transpose(Transpose),
}

impl Routine {
    fn function(&self) -> Function {
        let text = match self {
            Routine::Micro(m) => m.text(),
            Routine::Transpose(t) => t.text(),
        };
        Function { text, dims: Vec::new(), externs: Vec::new() }
    }
}

#[derive(Default)]
struct Library {
    known: HashMap<Routine, usize>,
    /// Owns the machine code.
    code: Vec<Code>,
}

static LIBRARY: LazyLock<Mutex<Library>> = LazyLock::new(Mutex::default);

/// Addresses of routines, all compiled together where they are new.
///
/// # Errors
/// When the code generator rejects a routine, which is a defect of this crate.
pub fn addresses(routines: &[Routine]) -> Result<Vec<usize>, CpuError> {
    let mut library = LIBRARY.lock().unwrap_or_else(PoisonError::into_inner);
    let mut missing: Vec<Routine> = Vec::new();
    for &r in routines {
        if !library.known.contains_key(&r) && !missing.contains(&r) {
            missing.push(r);
        }
    }
    if !missing.is_empty() {
        let functions: Vec<Function> = missing.iter().map(Routine::function).collect();
        let code = jit::compile(&functions, OPT_LEVEL)?;
        for (i, r) in missing.into_iter().enumerate() {
            library.known.insert(r, code.entry(i) as usize);
        }
        library.code.push(code);
    }
    Ok(routines.iter().map(|r| library.known[r]).collect())
}

/// The routines are written as they should run; the code generator only has to assign registers and addresses.
const OPT_LEVEL: usize = 1;
