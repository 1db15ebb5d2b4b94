//! All passes, one file each.

mod canonicalize;
mod cse;
mod dce;
mod eqsat;
mod expand;
mod expand_random;
mod inline;
mod precision;
mod refine_shapes;
mod unroll;

pub(crate) use dce::remove_dead;
pub use eqsat::{CHECK_RULES, REWRITE_COUNTER};
pub(crate) use inline::inline;
pub use refine_shapes::parse_types;
use tpuc_pass::Registry;
pub(crate) use unroll::trip_count;

/// Every pass of tpuc.
pub fn registry() -> Registry {
    let mut registry = Registry::default();
    for info in [
        inline::INFO,
        canonicalize::INFO,
        cse::INFO,
        dce::INFO,
        eqsat::INFO,
        precision::INFO,
        refine_shapes::INFO,
        unroll::INFO,
        expand_random::INFO,
    ] {
        registry.register(info);
    }
    registry
}

/// The passes that run before lowering. `fp` is `exact`, `reassoc`, `algebraic` or `approx`.
pub fn default_pipeline(fp: &str) -> String {
    format!("inline,canonicalize,cse,dce,eqsat{{fp={fp}}},canonicalize,cse,dce")
}

/// The same with kernels decided by the search, which no pass may undo.
pub fn fusing_pipeline(fp: &str) -> String {
    format!("inline,canonicalize,cse,dce,eqsat{{fp={fp} fuse=true}}")
}

/// The same without rewrite rules, to see what they are worth.
pub fn pipeline_without_rules() -> String {
    "inline,canonicalize,cse,dce,eqsat{rules=false},canonicalize,cse,dce".into()
}
