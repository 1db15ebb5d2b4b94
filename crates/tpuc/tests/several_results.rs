//! Kernels with several results or several contractions: compiled, against the interpreter, in as few launches as they
//! take.

use std::sync::Arc;
use tpuc::{Backend, Session, Source, Tensor, values};
use tpuc_target::Machine;
use tpuc_transforms::lower::{Options, lower};

/// Programs of one kernel, `M`, `N` and `E` to be replaced.
const PROGRAMS: [(&str, &str); 8] = [
    (
        // What is saved for a gradient beside what the next layer reads.
        "a product before and after what follows it",
        "func.func @main(%x: tensor<Mx50xE>, %w: tensor<50xNxE>, %b: tensor<NxE>) -> (tensor<MxNxE>, tensor<MxNxE>) {
           %d = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<50xNxE>) -> tensor<MxNxE>
           %r = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<NxE>) -> tensor<MxNxE>
           %h = stablehlo.add %d, %r : tensor<MxNxE>
           %t = stablehlo.tanh %h : tensor<MxNxE>
           %y = stablehlo.multiply %t, %h : tensor<MxNxE>
           return %h, %y : tensor<MxNxE>, tensor<MxNxE>
         }",
    ),
    (
        "batched products and their negatives",
        "func.func @main(%x: tensor<3xMx8xE>, %w: tensor<3x8xNxE>) -> (tensor<3xMxNxE>, tensor<3xMxNxE>) {
           %d = stablehlo.dot_general %x, %w, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3xMx8xE>, tensor<3x8xNxE>) -> tensor<3xMxNxE>
           %n = stablehlo.negate %d : tensor<3xMxNxE>
           return %n, %d : tensor<3xMxNxE>, tensor<3xMxNxE>
         }",
    ),
    (
        "a product that gates another one of the same rows",
        "func.func @main(%x: tensor<Mx50xE>, %w: tensor<50xNxE>, %v: tensor<50xNxE>, %b: tensor<NxE>) -> tensor<MxNxE> {
           %d = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<50xNxE>) -> tensor<MxNxE>
           %e = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<50xNxE>) -> tensor<MxNxE>
           %r = stablehlo.broadcast_in_dim %b, dims = [1] : (tensor<NxE>) -> tensor<MxNxE>
           %h = stablehlo.add %d, %r : tensor<MxNxE>
           %t = stablehlo.logistic %h : tensor<MxNxE>
           %g = stablehlo.multiply %h, %t : tensor<MxNxE>
           %y = stablehlo.multiply %g, %e : tensor<MxNxE>
           return %y : tensor<MxNxE>
         }",
    ),
    (
        "products with nothing in common but their sizes",
        "func.func @main(%x: tensor<3xMx8xE>, %w: tensor<3xNx8xE>, %y: tensor<8x3xMxE>, %v: tensor<3x8xNxE>) -> tensor<3xMxNxE> {
           %d = stablehlo.dot_general %x, %w, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<3xMx8xE>, tensor<3xNx8xE>) -> tensor<3xMxNxE>
           %e = stablehlo.dot_general %y, %v, batching_dims = [1] x [0], contracting_dims = [0] x [1], precision = [HIGHEST, HIGHEST] : (tensor<8x3xMxE>, tensor<3x8xNxE>) -> tensor<3xMxNxE>
           %t = stablehlo.tanh %e : tensor<3xMxNxE>
           %z = stablehlo.multiply %d, %t : tensor<3xMxNxE>
           return %z : tensor<3xMxNxE>
         }",
    ),
    (
        "a product and its gate, both results",
        "func.func @main(%x: tensor<Mx50xE>, %w: tensor<50xNxE>, %v: tensor<50xNxE>) -> (tensor<MxNxE>, tensor<MxNxE>) {
           %d = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<50xNxE>) -> tensor<MxNxE>
           %e = stablehlo.dot_general %x, %v, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<50xNxE>) -> tensor<MxNxE>
           %t = stablehlo.tanh %d : tensor<MxNxE>
           %y = stablehlo.multiply %t, %e : tensor<MxNxE>
           return %d, %y : tensor<MxNxE>, tensor<MxNxE>
         }",
    ),
    (
        "projections of one value",
        "func.func @main(%x: tensor<Mx50xE>, %w: tensor<50xNxE>, %v: tensor<NxE>, %u: tensor<Nx50xE>) -> (tensor<MxNxE>, tensor<MxNxE>) {
           %d = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<50xNxE>) -> tensor<MxNxE>
           %e = stablehlo.dot_general %x, %u, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<Mx50xE>, tensor<Nx50xE>) -> tensor<MxNxE>
           %r = stablehlo.broadcast_in_dim %v, dims = [1] : (tensor<NxE>) -> tensor<MxNxE>
           %y = stablehlo.add %e, %r : tensor<MxNxE>
           return %d, %y : tensor<MxNxE>, tensor<MxNxE>
         }",
    ),
    (
        "an optimiser's step",
        "func.func @main(%p: tensor<MxNxE>, %m: tensor<MxNxE>, %g: tensor<MxNxE>, %s: tensor<E>) -> (tensor<MxNxE>, tensor<MxNxE>) {
           %c = stablehlo.constant dense<0.875> : tensor<MxNxE>
           %r = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<E>) -> tensor<MxNxE>
           %a = stablehlo.multiply %m, %c : tensor<MxNxE>
           %b = stablehlo.multiply %g, %r : tensor<MxNxE>
           %n = stablehlo.add %a, %b : tensor<MxNxE>
           %q = stablehlo.subtract %p, %n : tensor<MxNxE>
           return %q, %n : tensor<MxNxE>, tensor<MxNxE>
         }",
    ),
    (
        "a sum of products of everything",
        "func.func @main(%x: tensor<MxNxE>, %y: tensor<MxNxE>) -> tensor<E> {
           %a = stablehlo.reshape %x : (tensor<MxNxE>) -> tensor<NxMxE>
           %b = stablehlo.reshape %y : (tensor<MxNxE>) -> tensor<NxMxE>
           %d = stablehlo.dot_general %a, %b, contracting_dims = [0, 1] x [0, 1], precision = [HIGHEST, HIGHEST] : (tensor<NxMxE>, tensor<NxMxE>) -> tensor<E>
           return %d : tensor<E>
         }",
    ),
];

fn check(backend: Backend, machine: &str) {
    for (name, text) in PROGRAMS {
        for (m, n, elem) in
            [("37", "65", "f32"), ("1", "130", "f32"), ("128", "256", "f32"), ("20", "33", "bf16")]
        {
            let text = text.replace("E>", &format!("{elem}>")).replace('M', m).replace('N', n);
            let source = Source { name, text: &text };
            let load = || tpuc::load(source, &Default::default()).unwrap_or_else(|e| panic!("{name}: {e}"));
            let (loaded, reference) = (load(), load());
            let (module, entry) = (reference.module.clone(), reference.entry().unwrap());
            let types = tpuc_transforms::lower::argument_types(&module, entry);
            let inputs = values::random_inputs(3, &types).unwrap();
            let want: Vec<Tensor> =
                Session::new(Backend::Interp).compile(reference).unwrap().run(&inputs).unwrap();
            let got = Session::new(backend).compile(loaded).unwrap().run(&inputs).unwrap();
            for (i, (got, want)) in got.iter().zip(&want).enumerate() {
                let comparison = values::compare(got, want);
                let bound = if elem == "bf16" { 2e-2 } else { 1e-4 };
                assert!(
                    comparison.within(bound),
                    "{name}, {m} x {n} {elem}, result {i}: error {:e}, {:?}",
                    comparison.error,
                    comparison.worst
                );
            }
            let machine = Machine::named(machine).unwrap();
            let lowered = lower(&Arc::new(module), entry, &machine, Options::default()).unwrap();
            assert_eq!(lowered.program.steps.len(), 1, "{name}, {m} x {n} {elem}:\n{}", lowered.program);
        }
    }
}

#[test]
#[cfg(feature = "cpu")]
fn on_the_cpu() {
    check(Backend::Cpu, "x86-64-v4");
}

#[test]
fn on_the_tpu() {
    check(Backend::Tpu, "v6e");
}

/// Only what a program writes as a contraction without a precision may be rounded to bf16 on the way.
#[test]
fn sums_of_products_keep_their_precision() {
    let programs = [
        (
            "products that are added up",
            "func.func @main(%x: tensor<24x48xf32>, %y: tensor<40x48xf32>) -> tensor<24x40xf32> {
               %a = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<24x48xf32>) -> tensor<24x40x48xf32>
               %b = stablehlo.broadcast_in_dim %y, dims = [1, 2] : (tensor<40x48xf32>) -> tensor<24x40x48xf32>
               %p = stablehlo.multiply %a, %b : tensor<24x40x48xf32>
               %z = stablehlo.constant dense<0.0> : tensor<f32>
               %s = stablehlo.reduce(%p init: %z) applies stablehlo.add across dimensions = [2] : (tensor<24x40x48xf32>, tensor<f32>) -> tensor<24x40xf32>
               return %s : tensor<24x40xf32>
             }",
        ),
        (
            "rows that are added to others",
            "func.func @main(%x: tensor<9x37xf32>, %i: tensor<21xi32>, %u: tensor<21x37xf32>) -> tensor<9x37xf32> {
               %c = stablehlo.constant dense<9> : tensor<21xi32>
               %j = stablehlo.remainder %i, %c : tensor<21xi32>
               %s = \"stablehlo.scatter\"(%x, %j, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
               ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                 %d = stablehlo.add %a, %b : tensor<f32>
                 stablehlo.return %d : tensor<f32>
               }) : (tensor<9x37xf32>, tensor<21xi32>, tensor<21x37xf32>) -> tensor<9x37xf32>
               return %s : tensor<9x37xf32>
             }",
        ),
    ];
    for (name, text) in programs {
        let source = Source { name, text };
        let load = || tpuc::load(source, &Default::default()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let reference = load();
        let types = tpuc_transforms::lower::argument_types(&reference.module, reference.entry().unwrap());
        let inputs = values::random_inputs(3, &types).unwrap();
        let want = Session::new(Backend::Interp).compile(reference).unwrap().run(&inputs).unwrap();
        let got = Session::new(Backend::Tpu).compile(load()).unwrap().run(&inputs).unwrap();
        let comparison = values::compare(&got[0], &want[0]);
        assert!(comparison.within(1e-5), "{name}: error {:e}, {:?}", comparison.error, comparison.worst);
    }
}
