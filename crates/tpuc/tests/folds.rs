//! Reductions of several operands, compiled, against the interpreter.

#[path = "../../tpuc-transforms/tests/common/folds.rs"]
mod folds;

use folds::{draw, programs};
use tpuc::{Backend, Session, Source, Tensor, values};
use tpuc_target::Machine;

/// Runs every program with several inputs and extents of the folded dimension.
fn check(session: &Session, extents: &[u64], keep: fn(&str) -> bool) {
    for (name, text) in programs().into_iter().filter(|(name, _)| keep(name)) {
        for extent in extents {
            let text = text.replace("37x", &format!("{extent}x"));
            let source = Source { name: &name, text: &text };
            // Some programs have other extents that depend on this one.
            let Ok(loaded) = tpuc::load(source, &Default::default()) else { continue };
            let reference = tpuc::load(source, &Default::default()).unwrap();
            let (module, entry) = (reference.module.clone(), reference.entry().unwrap());
            let mut interpreter = Session::new(Backend::Interp).compile(reference).unwrap();
            let mut compiled = session.compile(loaded).unwrap_or_else(|e| panic!("{name} of {extent}: {e}"));
            for seed in 0..4 {
                let inputs = draw(&name, &module, entry, seed);
                let want: Vec<Tensor> = interpreter.run(&inputs).unwrap();
                let got = compiled.run(&inputs).unwrap_or_else(|e| panic!("{name} of {extent}: {e}"));
                for (i, (got, want)) in got.iter().zip(&want).enumerate() {
                    let comparison = values::compare(got, want);
                    assert!(
                        comparison.within(1e-4),
                        "{name} of {extent}, seed {seed}, result {i}: error {:e}, {:?}",
                        comparison.error,
                        comparison.worst
                    );
                }
            }
        }
    }
}

#[test]
#[cfg(feature = "cpu")]
fn on_the_cpu() {
    check(&Session::new(Backend::Cpu), &[37, 1, 0, 300], |_| true);
}

#[test]
fn on_the_tpu() {
    check(&Session::new(Backend::Tpu), &[37, 1, 0, 300], |_| true);
}

/// Programs whose kernels fold one axis and hand on no rows.
const FOLDS: [&str; 9] = [
    "arg_max_f32",
    "arg_max_bf16",
    "arg_max_u8",
    "arg_max_of_all",
    "arg_min_inside",
    "log_sum_exp_pair",
    "max_and_index",
    "moments",
    "temperature",
];

/// Tiles of folded axes that take many steps.
#[test]
fn on_a_tpu_with_little_memory() {
    let mut machine = Machine::named("v5e").unwrap();
    machine.memory.iter_mut().filter(|m| m.name == "VMEM").for_each(|m| m.bytes = 1 << 17);
    check(&Session { machine, ..Session::new(Backend::Tpu) }, &[300, 9000], |name| FOLDS.contains(&name));
}
