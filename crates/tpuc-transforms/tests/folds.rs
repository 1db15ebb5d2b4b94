//! Reductions of several operands as kernels: whatever joins them, the numbers stay.

mod common;
#[path = "common/folds.rs"]
mod folds;
#[path = "common/whole.rs"]
mod whole;

use folds::{draw, parse, programs};
use tpuc_egraph::Fp;
use tpuc_tile::Monoid;

const PLAIN: &str = "inline,canonicalize,cse,dce";

/// Programs that have no fold of tuples left: their components do not depend on each other.
const SINGLE: [&str; 2] = ["sum_and_squares", "bounds"];

fn lowered(pipeline: &str) {
    for (name, text) in programs() {
        for seed in 0..4 {
            let module = parse(&name, &text, pipeline);
            let function = module.entry().unwrap();
            let inputs = draw(&name, &module, function, seed);
            let program = common::compare(module, function, &inputs, 2e-5, Fp::Algebraic)
                .unwrap_or_else(|e| panic!("{name}, seed {seed}: {e}"));
            let mut host = 0;
            program.each_step(&mut |step| host += usize::from(matches!(step, tpuc_tile::Step::Host { .. })));
            assert_eq!(host, 0, "{name} needs the interpreter\n{program}");
        }
    }
}

#[test]
fn exported_programs_as_they_come() {
    lowered(PLAIN);
}

#[test]
fn exported_programs_after_the_default_pipeline() {
    lowered(&tpuc_transforms::passes::default_pipeline("algebraic"));
}

#[test]
fn exported_programs_by_the_search() {
    lowered(&tpuc_transforms::passes::fusing_pipeline("algebraic"));
}

/// Whole functions as one kernel, in blocks where an axis is streamed.
#[test]
fn one_kernel() {
    for (name, text) in programs() {
        let module = parse(&name, &text, PLAIN);
        let function = module.entry().unwrap();
        let Ok((kernel, params)) = whole::kernel(&module, function) else { continue };
        let tuples = kernel
            .stages
            .iter()
            .filter(|s| matches!(s.kind, tpuc_tile::StageKind::Reduce { monoid: Monoid::Tuple(_), .. }));
        assert_eq!(tuples.count() == 0, SINGLE.contains(&&name[..]), "{name}\n{kernel}");
        for seed in 0..4 {
            let inputs = draw(&name, &module, function, seed);
            whole::compare(&module, function, &inputs, &kernel, &params, 2e-5)
                .unwrap_or_else(|e| panic!("{name}, seed {seed}: {e}\n{kernel}"));
        }
    }
}

/// Axes of one point, and of none.
#[test]
fn extents_of_one_and_none() {
    for (name, text) in programs() {
        for extent in ["1", "0"] {
            let text = text.replace("37x", &format!("{extent}x"));
            let Ok(module) = folds::try_parse(&name, &text, PLAIN) else { continue };
            let function = module.entry().unwrap();
            let inputs = draw(&name, &module, function, 1);
            common::compare(module, function, &inputs, 2e-5, Fp::Algebraic)
                .unwrap_or_else(|e| panic!("{name} of {extent}: {e}"));
        }
    }
}
