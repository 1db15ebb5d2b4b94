//! All passes, one file each.

mod canonicalize;
mod control;
mod cse;
mod dce;
mod eqsat;
mod expand;
mod expand_choices;
mod expand_random;
mod expand_windows;
mod inline;
mod precision;
mod refine_shapes;
mod split_reduce;
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
        control::INFO,
        dce::INFO,
        eqsat::INFO,
        precision::INFO,
        refine_shapes::INFO,
        unroll::INFO,
        expand_random::INFO,
        expand_choices::INFO,
    ] {
        registry.register(info);
    }
    registry
}

/// The passes that run before lowering. `fp` is `exact`, `reassoc`, `algebraic` or `approx`.
pub fn default_pipeline(fp: &str) -> String {
    pipeline(fp, true, true)
}

/// The same with parts left out, to see what they are worth: rewrite rules, and that the search decides on kernels too.
/// Where it does, no pass may follow that undoes it.
pub fn pipeline(fp: &str, rules: bool, kernels: bool) -> String {
    let (fuse, after) = if kernels { (" fuse=true", "") } else { ("", ",canonicalize,cse,dce") };
    let rules = if rules { "" } else { " rules=false" };
    format!("{},eqsat{{fp={fp}{rules}{fuse}}}{after}", before_search())
}

/// The passes that bring a program into the form that is searched.
pub fn before_search() -> String {
    format!("inline,canonicalize,{CHOICES},control,{UNROLL},cse,dce")
}

/// Gradients of pooling as ops that kernels cover.
const CHOICES: &str = "expand-choices{by=windows}";
/// Whatever their size, steps of element-wise ops move less when they are one kernel.
const UNROLL: &str = "unroll{ops=400 work=1099511627776}";
