//! Modules that no parser would build, as a faulty pass might.

use tpuc_ir::{Attr, AttrDict, Builder, Module, OpKind, Type, Value, verify};
use tpuc_support::entity::Entity;
use tpuc_tensor::ElementType;

fn scalar() -> Type {
    Type::tensor(ElementType::F32, [])
}

/// `func.func @f(%arg0: tensor<f32>) -> tensor<f32>` whose body `build` makes from the argument.
fn function(build: impl FnOnce(&mut Builder<'_>, Value) -> Value) -> Module {
    let mut module = Module::new();
    let (_, block) = Builder::function(&mut module, "f", vec![scalar()], vec![scalar()]);
    let arg = module.blocks[block].args[0];
    let mut b = Builder::new(&mut module, block);
    let result = build(&mut b, arg);
    b.op(OpKind::FuncReturn, [result], AttrDict::new(), []);
    module
}

fn messages(module: &Module) -> Vec<String> {
    verify(module).into_iter().map(|d| d.message).collect()
}

#[test]
fn a_good_module() {
    let module = function(|b, x| b.value(OpKind::Abs, [x], AttrDict::new(), scalar()));
    assert_eq!(messages(&module), [""; 0]);
    assert_eq!(messages(&Module::new()), [""; 0]);
}

#[test]
fn use_before_definition() {
    let module = function(|b, x| {
        let y = b.value(OpKind::Abs, [x], AttrDict::new(), scalar());
        let z = b.value(OpKind::Negate, [y], AttrDict::new(), scalar());
        b.module.blocks[b.block].ops.swap(0, 1);
        z
    });
    assert_eq!(
        messages(&module),
        ["'stablehlo.negate': operand 0 is used before its definition or outside of its region"]
    );
}

#[test]
fn a_value_of_another_function() {
    let mut module = function(|_, x| x);
    let foreign = Value::from_index(0);
    let (_, block) = Builder::function(&mut module, "g", vec![], vec![scalar()]);
    Builder::new(&mut module, block).op(OpKind::FuncReturn, [foreign], AttrDict::new(), []);
    assert_eq!(messages(&module).len(), 1);
}

#[test]
fn a_value_of_a_closed_region() {
    let module = function(|b, x| {
        let (region, inner) = b.module.new_region();
        let pred =
            b.value(OpKind::Compare, [x, x], AttrDict::new().with("comparison_direction", eq()), flag());
        let (other, empty) = b.module.new_region();
        let mut inside = Builder::new(b.module, inner);
        let y = inside.value(OpKind::Abs, [x], AttrDict::new(), scalar());
        inside.op(OpKind::Return, [], AttrDict::new(), []);
        Builder::new(b.module, empty).op(OpKind::Return, [], AttrDict::new(), []);
        b.op_with_regions(OpKind::If, [pred], AttrDict::new(), [region, other], []);
        y
    });
    assert_eq!(
        messages(&module),
        ["'func.return': operand 0 is used before its definition or outside of its region"]
    );
}

fn eq() -> Attr {
    Attr::Enum(tpuc_ir::attr::ComparisonDirection::Eq.into())
}

fn flag() -> Type {
    Type::tensor(ElementType::I1, [])
}

#[test]
fn an_op_in_two_places_and_a_region_inside_itself() {
    let mut module = function(|b, x| b.value(OpKind::Abs, [x], AttrDict::new(), scalar()));
    let body = module.region_block(module.functions().next().unwrap(), 0).unwrap();
    let first = module.blocks[body].ops[0];
    module.blocks[body].ops.insert(1, first);
    assert_eq!(messages(&module), ["'stablehlo.abs': stands in more than one place"]);
    let mut module = function(|_, x| x);
    let body = module.region_block(module.functions().next().unwrap(), 0).unwrap();
    let region = module.ops[module.functions().next().unwrap()].regions[0];
    let mut b = Builder::new(&mut module, body);
    b.op_with_regions(OpKind::If, [], AttrDict::new(), [region, region], []);
    module.blocks[body].ops.swap(0, 1);
    assert!(messages(&module).iter().any(|m| m.contains("shares a region")), "{:?}", messages(&module));
}

#[test]
fn attributes_of_the_wrong_kind() {
    let module = function(|b, x| {
        b.value(OpKind::Transpose, [x], AttrDict::new().with("permutation", Attr::Bool(true)), scalar())
    });
    let found = verify(&module);
    assert_eq!(found[0].constraint.as_deref(), Some("transpose_i2"));
    let module = function(|b, x| b.value(OpKind::Transpose, [x], AttrDict::new(), scalar()));
    assert_eq!(messages(&module), ["'stablehlo.transpose': needs the attribute 'permutation'"]);
}

#[test]
fn a_missing_operand() {
    let module = function(|b, x| b.value(OpKind::Add, [x], AttrDict::new(), scalar()));
    assert_eq!(messages(&module), ["'stablehlo.add': has 1 operand, but needs 2"]);
}
