use super::Version;
use tpuc_ir::Module;
use tpuc_support::Diagnostic;
#[derive(Clone, Debug, Default)]
pub struct BytecodeOptions {
    pub target: Option<Version>,
}
pub fn module(_module: &Module, _options: &BytecodeOptions) -> Result<Vec<u8>, Vec<Diagnostic>> { Err(vec![]) }
