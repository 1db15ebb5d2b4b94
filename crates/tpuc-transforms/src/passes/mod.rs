//! All passes, one file each.

mod canonicalize;
mod cse;
mod dce;
mod eqsat;
mod inline;



use tpuc_pass::Registry;
use tpuc_target::Machine;

/// Every pass of tpuc. `machine` prices rewrites unless a pass's options name another one.
pub fn registry() -> Registry {
    let mut registry = Registry::default();
    for info in [inline::INFO, canonicalize::INFO, cse::INFO, dce::INFO] {
        registry.register(info);
    }
    registry
}

/// The passes that run before lowering for a target.
pub fn default_pipeline(machine: &Machine, fp: &str) -> String {
    format!("inline,canonicalize,cse,dce,eqsat{{target={} fp={fp}}},canonicalize,cse,dce", machine.name)
}
