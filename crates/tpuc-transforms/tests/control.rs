//! `control` on programs with branches and loops: the interpreter's results stay, and what need not be there is gone.

use tpuc_interp::{Options, run};
use tpuc_ir::{Module, OpKind};
use tpuc_pass::{Manager, PassContext, parse_pipeline};
use tpuc_support::Source;
use tpuc_target::Machine;
use tpuc_tensor::{ElementType, Scalar, Tensor};

fn parse(text: &str) -> Module {
    let source = Source { name: "test.mlir", text };
    tpuc_syntax::parse(source)
        .unwrap_or_else(|errors| panic!("{}", errors.iter().map(|d| d.render(source)).collect::<String>()))
}

fn simplified(module: &Module, pipeline: &str) -> Module {
    let mut module = module.clone();
    let pipeline = parse_pipeline(pipeline).expect("a pipeline");
    let passes = tpuc_transforms::registry().instantiate(&pipeline).expect("passes");
    let mut cx = PassContext::new(Machine::named("x86-64-v4").expect("a machine"));
    Manager { passes, verify_each: true, observer: None }.run(&mut module, &mut cx).expect("a module");
    module
}

/// The results on a predicate, an index, and values.
fn results(module: &Module, taken: bool, index: i128) -> Vec<Tensor> {
    let values = |k: i64| (0..6).map(move |i| Scalar::Float((i * k - 4) as f64 * 0.25));
    let inputs = [
        Tensor::scalar(ElementType::I1, Scalar::Bool(taken)),
        Tensor::scalar(ElementType::I32, Scalar::Int(index)),
        Tensor::from_scalars(ElementType::F32, &[2, 3], values(3)),
        Tensor::from_scalars(ElementType::F32, &[2, 3], values(5)),
    ];
    let entry = module.entry().expect("a function");
    run(module, entry, &inputs, &Options::default()).unwrap_or_else(|e| panic!("{e}"))
}

/// How many ops of a kind there are, and how many of them inside of loops.
fn count(module: &Module, kind: OpKind) -> (usize, usize) {
    let (mut all, mut looped) = (0, 0);
    module.walk(module.top, &mut |op| {
        all += usize::from(module.ops[op].kind == kind);
        if module.ops[op].kind == OpKind::While {
            module.walk(op, &mut |inner| looped += usize::from(module.ops[inner].kind == kind));
        }
    });
    (all, looped)
}

/// A program over a predicate, an index and two values, that returns one value or more.
fn program(results: usize, body: &str) -> String {
    let t = "tensor<2x3xf32>";
    let (types, names): (Vec<&str>, Vec<String>) = (0..results).map(|i| (t, format!("%r{i}"))).unzip();
    let types = types.join(", ");
    format!(
        "func.func @main(%p: tensor<i1>, %i: tensor<i32>, %x: {t}, %y: {t}) -> ({types}) {{\n{body}\nreturn {} : {types}\n}}",
        names.join(", ")
    )
    .replace("T2", t)
}

/// What is left of a program whose results stay.
fn check(results_: usize, body: &str, left: &[(OpKind, usize, usize)]) -> Module {
    let module = parse(&program(results_, body));
    let after = simplified(&module, "control,dce");
    let text = tpuc_syntax::print(&after, &Default::default());
    for taken in [false, true] {
        for index in [-1, 0, 1, 2, 3, 7] {
            let (want, got) = (results(&module, taken, index), results(&after, taken, index));
            assert_eq!(got, want, "{body}\nbecame\n{text}");
        }
    }
    for &(kind, all, looped) in left {
        assert_eq!(count(&after, kind), (all, looped), "{kind:?} in\n{text}");
    }
    after
}

/// An op that no branch is cheap with.
const DEAR: &str = "stablehlo.dot_general %x, %x, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (T2, T2) -> tensor<2xf32>";

#[test]
fn known_branches() {
    for (value, kind) in [("true", OpKind::Exponential), ("false", OpKind::Tanh)] {
        let body = format!(
            "%c = stablehlo.constant dense<{value}> : tensor<i1>
             %r0 = \"stablehlo.if\"(%c) ({{ %a = stablehlo.exponential %x : T2  stablehlo.return %a : T2 }},
                                         {{ %b = stablehlo.tanh %y : T2  stablehlo.return %b : T2 }}) : (tensor<i1>) -> T2"
        );
        check(1, &body, &[(OpKind::If, 0, 0), (kind, 1, 0), (OpKind::Select, 0, 0)]);
    }
    // An index out of range means the last branch.
    for (index, kind) in [
        (0, OpKind::Exponential),
        (1, OpKind::Tanh),
        (2, OpKind::Sine),
        (3, OpKind::Sine),
        (-1, OpKind::Sine),
    ] {
        let body = format!(
            "%c = stablehlo.constant dense<{index}> : tensor<i32>
             %r0 = \"stablehlo.case\"(%c) ({{ %a = stablehlo.exponential %x : T2  stablehlo.return %a : T2 }},
                                           {{ %b = stablehlo.tanh %y : T2  stablehlo.return %b : T2 }},
                                           {{ %d = stablehlo.sine %y : T2  stablehlo.return %d : T2 }}) : (tensor<i32>) -> T2"
        );
        check(1, &body, &[(OpKind::Case, 0, 0), (kind, 1, 0)]);
    }
    let one = "%r0 = \"stablehlo.case\"(%i) ({ %a = stablehlo.exponential %x : T2  stablehlo.return %a : T2 }) : (tensor<i32>) -> T2";
    check(1, one, &[(OpKind::Case, 0, 0)]);
}

#[test]
fn cheap_branches_are_selected_from() {
    let cheap = "%q = stablehlo.not %p : tensor<i1>
        %r0 = \"stablehlo.if\"(%q) ({ %a = stablehlo.exponential %x : T2  stablehlo.return %a : T2 },
                                    { stablehlo.return %y : T2 }) : (tensor<i1>) -> T2";
    check(1, cheap, &[(OpKind::If, 0, 0), (OpKind::Select, 1, 0), (OpKind::Not, 0, 0)]);
    let case = "%r0:2 = \"stablehlo.case\"(%i) ({ stablehlo.return %x, %y : T2, T2 },
        { %a = stablehlo.negate %x : T2  stablehlo.return %a, %x : T2, T2 },
        { %b = stablehlo.abs %y : T2  stablehlo.return %b, %b : T2, T2 }) : (tensor<i32>) -> (T2, T2)
        %r1 = stablehlo.add %r0#0, %r0#1 : T2";
    check(
        1,
        &case.replace("%r0", "%q").replace("%r1", "%r0"),
        &[(OpKind::Case, 0, 0), (OpKind::Select, 4, 0)],
    );
    // Not where that is much work, or a division that has no value.
    for op in [
        format!("%d = {DEAR}\n%a = stablehlo.broadcast_in_dim %d, dims = [0] : (tensor<2xf32>) -> T2"),
        "%d = stablehlo.divide %i, %i : tensor<i32>
         %e = stablehlo.convert %d : (tensor<i32>) -> tensor<f32>
         %a = stablehlo.broadcast_in_dim %e, dims = [] : (tensor<f32>) -> T2"
            .into(),
        "%e = stablehlo.custom_call @check.nothing() : () -> tensor<f32>
         %a = stablehlo.broadcast_in_dim %e, dims = [] : (tensor<f32>) -> T2"
            .into(),
    ] {
        let body = format!(
            "%r0 = \"stablehlo.if\"(%p) ({{ {op}\n stablehlo.return %a : T2 }}, {{ stablehlo.return %y : T2 }}) : (tensor<i1>) -> T2"
        );
        let module = parse(&program(1, &body));
        assert_eq!(count(&simplified(&module, "control,dce"), OpKind::If).0, 1, "{body}");
    }
}

#[test]
fn what_branches_share_moves_in_front() {
    let body = format!(
        "%r:2 = \"stablehlo.if\"(%p) ({{ %a = {DEAR}
             %b = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<2xf32>) -> T2
             %d = stablehlo.dot_general %b, %x, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (T2, T2) -> tensor<2xf32>
             %e = stablehlo.broadcast_in_dim %d, dims = [0] : (tensor<2xf32>) -> T2
             stablehlo.return %b, %e : T2, T2 }},
           {{ %a = {DEAR}
             %b = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<2xf32>) -> T2
             %d = stablehlo.dot_general %b, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (T2, T2) -> tensor<2xf32>
             %e = stablehlo.broadcast_in_dim %d, dims = [0] : (tensor<2xf32>) -> T2
             stablehlo.return %b, %e : T2, T2 }}) : (tensor<i1>) -> (T2, T2)
         %r0 = stablehlo.add %r#0, %r#1 : T2"
    );
    let after = check(1, &body, &[(OpKind::If, 1, 0), (OpKind::DotGeneral, 3, 0)]);
    let mut results = Vec::new();
    after.walk(after.top, &mut |op| {
        if after.ops[op].kind == OpKind::If {
            results.push(after.ops[op].results.len());
        }
    });
    assert_eq!(results, [1], "the common result is not the branch's");
    // Branches that are the same, whatever is inside.
    let equal = format!(
        "{{ %a = {DEAR}\n%b = stablehlo.broadcast_in_dim %a, dims = [0] : (tensor<2xf32>) -> T2
                            stablehlo.return %b : T2 }}"
    );
    let body = format!("%r0 = \"stablehlo.case\"(%i) ({equal}, {equal}, {equal}) : (tensor<i32>) -> T2");
    check(1, &body, &[(OpKind::Case, 0, 0), (OpKind::DotGeneral, 1, 0)]);
}

/// A loop that counts %k from `start` to `end`, with values %v and %w.
fn counted(start: &str, end: i64, body: &str) -> String {
    format!(
        "%k0 = stablehlo.constant dense<{start}> : tensor<i32>
         %l:3 = stablehlo.while(%k = %k0, %v = %x, %w = %y) : tensor<i32>, T2, T2
         cond {{
           %e = stablehlo.constant dense<{end}> : tensor<i32>
           %c = stablehlo.compare LT, %k, %e, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
           stablehlo.return %c : tensor<i1>
         }} do {{
           %one = stablehlo.constant dense<1> : tensor<i32>
           %kn = stablehlo.add %k, %one : tensor<i32>
           {body}
         }}"
    )
}

#[test]
fn loops_of_few_steps() {
    let step = "%a = stablehlo.tanh %v : T2\n%b = stablehlo.add %w, %a : T2\nstablehlo.return %kn, %a, %b : tensor<i32>, T2, T2";
    for (start, left) in [("5", 0), ("4", 0), ("3", 1)] {
        let body = format!("{}\n%r0 = stablehlo.add %l#1, %l#2 : T2", counted(start, 5, step));
        check(1, &body, &[(OpKind::While, left, left)]);
    }
}

#[test]
fn what_does_not_change_is_computed_in_front() {
    let step = "%c2 = stablehlo.constant dense<2.0> : T2
        %a = stablehlo.multiply %x, %c2 : T2
        %d = stablehlo.dot_general %a, %y, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (T2, T2) -> tensor<2xf32>
        %e = stablehlo.broadcast_in_dim %d, dims = [0] : (tensor<2xf32>) -> T2
        %f = stablehlo.add %v, %e : T2
        %g = stablehlo.negate %w : T2
        stablehlo.return %kn, %f, %g : tensor<i32>, T2, T2";
    let body = format!("{}\n%r0 = stablehlo.add %l#1, %l#2 : T2", counted("0", 4, step));
    // The repetition stays, as it is free.
    let left = [
        (OpKind::DotGeneral, 1, 0),
        (OpKind::Multiply, 1, 0),
        (OpKind::BroadcastInDim, 1, 1),
        (OpKind::Add, 3, 2),
    ];
    check(1, &body, &left);
    // A division that may have no value stays, and so does what grows.
    let step = "%a = stablehlo.divide %i, %i : tensor<i32>
        %b = stablehlo.convert %a : (tensor<i32>) -> tensor<f32>
        %d = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<f32>) -> T2
        %f = stablehlo.add %v, %d : T2
        stablehlo.return %kn, %f, %w : tensor<i32>, T2, T2";
    let body = format!("{}\n%r0 = stablehlo.add %l#1, %l#2 : T2", counted("0", 4, step));
    let after = simplified(&parse(&program(1, &body)), "control,dce");
    assert_eq!(count(&after, OpKind::Divide), (1, 1));
    let step = "%a = stablehlo.convert %x : (T2) -> tensor<2x3xf64>
        %b = stablehlo.convert %v : (T2) -> tensor<2x3xf64>
        %d = stablehlo.add %a, %b : tensor<2x3xf64>
        %f = stablehlo.convert %d : (tensor<2x3xf64>) -> T2
        stablehlo.return %kn, %f, %w : tensor<i32>, T2, T2";
    let body = format!("{}\n%r0 = stablehlo.add %l#1, %l#2 : T2", counted("0", 4, step));
    check(1, &body, &[(OpKind::Convert, 3, 3)]);
}

#[test]
fn carried_values_that_nothing_needs_go() {
    let step = "%a = stablehlo.tanh %v : T2\n%b = stablehlo.add %w, %a : T2\nstablehlo.return %kn, %a, %b : tensor<i32>, T2, T2";
    // The second value depends on the first, not the other way round.
    let only = |n: usize| {
        format!("{}\n%z = stablehlo.abs %l#{n} : T2\n%r0 = stablehlo.negate %z : T2", counted("0", 4, step))
    };
    check(1, &only(1), &[(OpKind::While, 1, 1), (OpKind::Tanh, 1, 1), (OpKind::Add, 1, 1)]);
    check(1, &only(2), &[(OpKind::While, 1, 1), (OpKind::Tanh, 1, 1), (OpKind::Add, 2, 2)]);
}
