//! Checks of passes, and the reduction of programs, on faults that the tests put in.

use tpuc_interp::trial::Agreement;
use tpuc_ir::{Attr, Module, OpKind};
use tpuc_pass::{CheckOptions, EachPass, Manager, Pass, PassContext, PassError};
use tpuc_support::{Diagnostic, Source};
use tpuc_target::Machine;
use tpuc_transforms::reduce::{Size, reduce};

fn parse(text: &str) -> Module {
    tpuc_syntax::parse(Source { name: "program", text }).unwrap_or_else(|e| panic!("{e:?}"))
}

/// A pass that does what a test says.
struct Does(&'static str, fn(&mut Module));

impl Pass for Does {
    fn name(&self) -> &'static str {
        self.0
    }
    fn run(&self, module: &mut Module, _: &mut PassContext) -> Result<(), Diagnostic> {
        (self.1)(module);
        Ok(())
    }
}

fn each(module: &mut Module, kind: OpKind, f: impl Fn(&mut tpuc_ir::OpData)) {
    let mut found = Vec::new();
    module.walk(module.top, &mut |op| found.push(op));
    for op in found {
        if module.ops[op].kind == kind {
            f(&mut module.ops[op]);
        }
    }
}

fn swap_subtract(module: &mut Module) {
    each(module, OpKind::Subtract, |data| data.operands.reverse());
}
fn swap_add(module: &mut Module) {
    each(module, OpKind::Add, |data| data.operands.reverse());
}
fn lower_limit(module: &mut Module) {
    each(module, OpKind::DynamicSlice, |data| data.operands.swap(1, 2));
}
fn other_maximum(module: &mut Module) {
    each(module, OpKind::Maximum, |data| data.kind = OpKind::Minimum);
}
fn panics(_: &mut Module) {
    panic!("on purpose");
}

fn run(
    text: &str,
    passes: Vec<Does>,
    agreement: Agreement,
    max_work: u64,
) -> (Result<(), PassError>, PassContext, usize) {
    let mut module = parse(text);
    let mut cx = PassContext::new(Machine::host());
    let options = CheckOptions { agreement, max_work, ..CheckOptions::default() };
    let mut check = EachPass::new(options);
    let passes = passes.into_iter().map(|p| Box::new(p) as Box<dyn Pass>).collect();
    let mut manager = Manager { passes, verify_each: true, observer: Some(&mut check) };
    let result = manager.run(&mut module, &mut cx);
    drop(manager);
    (result, cx, check.compared)
}

const PROGRAM: &str = "func.func @main(%x: tensor<4x6xf32>, %i: tensor<i32>, %j: tensor<i32>, %n: tensor<3xi32>) -> (tensor<2x3xf32>, tensor<3xi32>) {
  %a = stablehlo.add %x, %x : tensor<4x6xf32>
  %b = stablehlo.subtract %a, %x : tensor<4x6xf32>
  %s = stablehlo.dynamic_slice %b, %i, %j, sizes = [2, 3] : (tensor<4x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  %c = stablehlo.constant dense<2> : tensor<3xi32>
  %m = stablehlo.maximum %n, %c : tensor<3xi32>
  return %s, %m : tensor<2x3xf32>, tensor<3xi32>
}";

#[test]
fn the_first_wrong_pass_is_named() {
    for (name, fault, says) in [
        ("swap-subtract", swap_subtract as fn(&mut Module), "@main, result 0: element"),
        ("other-starts", lower_limit, "@main, result 0: element"),
        ("other-maximum", other_maximum, "@main, result 1: element"),
    ] {
        let passes = vec![Does("right", swap_add), Does(name, fault), Does("never", swap_subtract)];
        let (result, _, _) = run(PROGRAM, passes, Agreement::Real, 1 << 20);
        let Err(PassError::Wrong { pass, index, findings }) = result else { panic!("{name}: {result:?}") };
        assert_eq!((pass, index), (name, 1));
        let text = &findings[0].message;
        assert!(
            text.contains(&format!("'{name}', number 2 of the pipeline")) && text.contains(says),
            "{text}"
        );
        assert!(findings[0].notes[0].contains("of seed "), "{findings:?}");
    }
}

#[test]
fn right_passes_are_compared_and_pass() {
    let (result, cx, compared) = run(PROGRAM, vec![Does("right", swap_add)], Agreement::Bits, 1 << 20);
    assert!(result.is_ok(), "{result:?}");
    assert_eq!((compared, cx.remarks.len()), (3, 0));
}

#[test]
fn exact_is_stricter_than_real() {
    let text = "func.func @main(%x: tensor<8xf32>, %y: tensor<8xf32>, %z: tensor<8xf32>) -> tensor<8xf32> {
  %a = stablehlo.add %x, %y : tensor<8xf32>
  %b = stablehlo.subtract %a, %z : tensor<8xf32>
  return %b : tensor<8xf32>
}";
    /// (x + y) - z becomes (x - z) + y.
    fn reorder(module: &mut Module) {
        let args = module.blocks[module.region_block(module.entry().unwrap(), 0).unwrap()].args.clone();
        let add = |m: &mut Module| each(m, OpKind::Add, |d| d.operands[1] = d.operands[0]);
        add(module);
        let (y, z) = (args[1], args[2]);
        let mut ops = Vec::new();
        module.walk(module.top, &mut |op| ops.push(op));
        for op in ops {
            match module.ops[op].kind {
                OpKind::Add => {
                    module.ops[op].kind = OpKind::Subtract;
                    module.ops[op].operands[1] = z;
                }
                OpKind::Subtract => {
                    module.ops[op].kind = OpKind::Add;
                    module.ops[op].operands[1] = y;
                }
                _ => {}
            }
        }
    }
    assert!(run(text, vec![Does("reorder", reorder)], Agreement::Real, 1 << 20).0.is_ok());
    let strict = run(text, vec![Does("reorder", reorder)], Agreement::Bits, 1 << 20).0;
    assert!(matches!(strict, Err(PassError::Wrong { .. })), "{strict:?}");
}

#[test]
fn programs_beyond_the_budget_are_told_of() {
    let (result, cx, compared) = run(PROGRAM, vec![Does("swap", swap_subtract)], Agreement::Real, 40);
    assert!(result.is_ok() && compared == 0);
    assert!(
        cx.remarks.iter().any(|r| r.message.contains("'swap' was not checked on @main")),
        "{:?}",
        cx.remarks
    );
}

/// A program whose results hang on rounding is told of, not blamed on a pass.
#[test]
fn ill_conditioned_programs_are_told_of() {
    // A turn of the sine is a few digits of x.
    let text = "func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %big = stablehlo.constant dense<1.0e7> : tensor<8xf32>
  %c = stablehlo.multiply %x, %big : tensor<8xf32>
  %d = stablehlo.sine %c : tensor<8xf32>
  return %d : tensor<8xf32>
}";
    /// The product changes in its last digit.
    fn scale(module: &mut Module) {
        each(module, OpKind::Constant, |data| {
            let t = data.attr("value").and_then(Attr::as_dense).unwrap();
            let value = Attr::splat(t.elem(), t.shape(), tpuc_tensor::Scalar::Float(10_000_001.0));
            data.attrs.set("value", value);
        });
    }
    let (result, cx, _) = run(text, vec![Does("scale", scale)], Agreement::Real, 1 << 20);
    assert!(result.is_ok(), "{result:?}");
    assert!(cx.remarks.iter().any(|r| r.message.contains("last digits")), "{:?}", cx.remarks);
}

#[test]
fn a_panic_is_an_error_with_the_name_of_the_pass() {
    let (result, _, _) = run(PROGRAM, vec![Does("panics", panics)], Agreement::Real, 1 << 20);
    let Err(PassError::Panicked { pass, message }) = result else { panic!("{result:?}") };
    assert_eq!((pass, message.as_str()), ("panics", "on purpose"));
}

#[test]
fn passes_are_left_out_by_number() {
    let mut module = parse(PROGRAM);
    let mut cx = PassContext::new(Machine::host());
    cx.counters.set("pass=skip:1,count:1").unwrap();
    let passes: Vec<Box<dyn Pass>> = vec![
        Box::new(Does("panics", panics)),
        Box::new(Does("swap", swap_subtract)),
        Box::new(Does("panics", panics)),
    ];
    let mut manager = Manager { passes, verify_each: true, observer: None };
    assert!(manager.run(&mut module, &mut cx).is_ok());
    assert_eq!(cx.counters.seen("pass"), 3);
}

const LARGE: &str = "func.func private @helper(%x: tensor<16x32xf32>) -> tensor<16x32xf32> {
  %r = stablehlo.tanh %x : tensor<16x32xf32>
  return %r : tensor<16x32xf32>
}
func.func @main(%x: tensor<16x32xf32>, %w: tensor<32x32xf32>, %p: tensor<i1>) -> (tensor<16x32xf32>, tensor<16xf32>) {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %h = call @helper(%x) : (tensor<16x32xf32>) -> tensor<16x32xf32>
  %d = stablehlo.dot_general %h, %w, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x32xf32>) -> tensor<16x32xf32>
  %c = \"stablehlo.if\"(%p) ({
    %e = stablehlo.exponential %d : tensor<16x32xf32>
    %l = stablehlo.log %e : tensor<16x32xf32>
    stablehlo.return %l : tensor<16x32xf32>
  }, {
    stablehlo.return %d : tensor<16x32xf32>
  }) : (tensor<i1>) -> tensor<16x32xf32>
  %s = stablehlo.reduce(%c init: %z) applies stablehlo.add across dimensions = [1] : (tensor<16x32xf32>, tensor<f32>) -> tensor<16xf32>
  %t = stablehlo.add %c, %h {note = \"kept\"} : tensor<16x32xf32>
  return %t, %s : tensor<16x32xf32>, tensor<16xf32>
}";

fn holds(module: &Module, kind: OpKind) -> bool {
    let mut found = false;
    module.walk(module.top, &mut |op| found |= module.ops[op].kind == kind);
    found
}

/// For each kind of op in the program: what is left has that op, at most one more, and is valid.
#[test]
fn programs_are_reduced_to_the_op_that_matters() {
    let module = parse(LARGE);
    use OpKind as K;
    for kind in [K::Tanh, K::DotGeneral, K::Log, K::Reduce, K::Exponential, K::If] {
        let mut tests = 0;
        let reduced = reduce(&module, 1000, &mut |candidate| {
            tests += 1;
            assert!(tpuc_ir::verify::verify(candidate).is_empty());
            holds(candidate, kind)
        });
        assert!(holds(&reduced.module, kind));
        assert_eq!(reduced.tests, tests);
        assert!(!reduced.exhausted && reduced.after < reduced.before);
        assert_eq!(Size::of(&reduced.module), reduced.after);
        // The op, what its regions hold, and terminators.
        let printed = tpuc_syntax::print(&reduced.module, &Default::default());
        let most = match kind {
            K::Reduce => 4,
            K::Exponential | K::Log => 2,
            K::If => 4,
            _ => 2,
        };
        assert!(reduced.after.ops <= most, "{kind:?}: {:?}\n{printed}", reduced.after);
        assert_eq!(reduced.after.functions, 1, "{printed}");
        assert!(reduced.after.elements <= 8, "{kind:?}: {:?}\n{printed}", reduced.after);
    }
}

#[test]
fn a_reduction_is_bounded_and_repeatable() {
    let module = parse(LARGE);
    let print = |m: &Module| tpuc_syntax::print(m, &Default::default());
    let go = |max| reduce(&module, max, &mut |m| holds(m, OpKind::Log));
    assert_eq!(print(&go(1000).module), print(&go(1000).module));
    let few = go(3);
    assert!(few.exhausted && few.tests == 3);
    assert!(holds(&few.module, OpKind::Log));
    let nothing = reduce(&module, 1000, &mut |_| false);
    assert_eq!(print(&nothing.module), print(&module));
}
