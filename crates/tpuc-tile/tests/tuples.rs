//! Folds of tuples: what is valid, how it prints, and which stages run together.

use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::Loc;
use tpuc_support::entity::PrimaryMap;
use tpuc_tensor::ElementType::F32;
use tpuc_tensor::Scalar;
use tpuc_tile::{
    AxisData, Expr, IndexExpr, Kernel, Monoid, MultiplyPrecision, Node, NodeData, Param, Part, Stage,
    StageKind,
};

/// Sums of pairs, the second by the product of the first's arguments, and a store of the second.
fn pairs() -> Kernel {
    let (mut axes, mut nodes) = (PrimaryMap::new(), PrimaryMap::new());
    let (row, own) = (axes.push(AxisData { extent: 3 }), axes.push(AxisData { extent: 5 }));
    let mut node = |expr: Expr| nodes.push(NodeData { expr, ty: F32 });
    let at = [row, own].map(|a| IndexExpr::axis(a).into()).to_vec();
    let load = node(Expr::Load { param: 0, at });
    let zero = node(Expr::Const(Scalar::Float(0.0)));
    let arg = [0, 1, 2, 3].map(|i| node(Expr::Arg(i)));
    let mut op = |kind, args: [Node; 2]| node(Expr::Op { kind, attrs: AttrDict::new(), args: args.to_vec() });
    let first = op(OpKind::Add, [arg[0], arg[2]]);
    let product = op(OpKind::Multiply, [arg[0], arg[2]]);
    let both = op(OpKind::Add, [arg[1], arg[3]]);
    let second = op(OpKind::Add, [both, product]);
    let result = node(Expr::Reduced(1));
    let part = |index, combine| {
        let part = Part { index, of: 2, combine, init: zero, any_order: false };
        let kind = StageKind::Reduce { monoid: Monoid::Tuple(part), body: load, update: None };
        Stage { at: vec![], own: vec![own], kind }
    };
    let store = StageKind::Store { param: 1, at: vec![IndexExpr::axis(row)], value: result };
    Kernel {
        name: "pairs".into(),
        axes,
        grid: vec![row],
        stream: None,
        params: vec![Param { elem: F32, shape: vec![3, 5] }, Param { elem: F32, shape: vec![3] }],
        inputs: 1,
        nodes,
        stages: vec![part(0, first), part(1, second), Stage { at: vec![], own: vec![], kind: store }],
        precision: MultiplyPrecision::Default,
        loc: Loc::Unknown,
    }
}

fn part(kernel: &mut Kernel, s: usize) -> &mut Part {
    match &mut kernel.stages[s].kind {
        StageKind::Reduce { monoid: Monoid::Tuple(part), .. } => part,
        other => panic!("{other:?}"),
    }
}

#[test]
fn components_run_together() {
    let kernel = pairs();
    assert_eq!(kernel.validate(), Ok(()));
    assert_eq!((kernel.unit(0), kernel.unit(1), kernel.unit(2)), (0..2, 0..2, 2..3));
    // The function counts once.
    assert_eq!((kernel.combining(0).len(), kernel.combining(1).len()), (4, 0));
    let text = kernel.to_string();
    assert!(text.contains("reduce 0 of 2 by n6 from n1 in order n0"), "{text}");
    assert!(text.contains("n2: f32 = arg 0"), "{text}");
}

#[test]
fn functions_of_tuples() {
    let kernel = pairs();
    let apply = |data: &NodeData, args: &[f64]| match &data.expr {
        Expr::Op { kind: OpKind::Add, .. } => Ok(args[0] + args[1]),
        Expr::Op { .. } => Ok(args[0] * args[1]),
        _ => Err("a value that no operand gives"),
    };
    assert_eq!(kernel.combine(0..2, &[2.0, 10.0], &[3.0, 100.0], apply), Ok(vec![5.0, 116.0]));
}

#[test]
fn broken_tuples_are_refused() {
    type Break = fn(&mut Kernel);
    let broken: [(&str, Break); 9] = [
        ("a component without the others", |k| drop(k.stages.remove(0))),
        ("a component without the others", |k| k.stages.swap(0, 1)),
        ("a component without the others", |k| part(k, 1).any_order = true),
        ("a component without the others", |k| k.stages[1].own.clear()),
        ("a component without the others", |k| part(k, 0).of = 3),
        ("combines more than two tuples", |k| {
            let body = k.root(&k.stages[0]);
            part(k, 0).combine = body;
        }),
        ("reads the argument of a function", |k| {
            let combine = part(k, 0).combine;
            part(k, 0).init = combine;
        }),
        ("begins with another type", |k| {
            let init = k
                .nodes
                .push(NodeData { expr: Expr::Const(Scalar::Int(0)), ty: tpuc_tensor::ElementType::I32 });
            part(k, 0).init = init;
        }),
        ("is a component with an update", |k| {
            let body = k.root(&k.stages[0]);
            if let StageKind::Reduce { update, .. } = &mut k.stages[1].kind {
                *update = Some(body);
            }
        }),
    ];
    for (why, make) in broken {
        let mut kernel = pairs();
        make(&mut kernel);
        let error = kernel.validate().expect_err(why);
        assert!(error.contains(why) || error.contains("unknown"), "{error} instead of {why}");
    }
}
