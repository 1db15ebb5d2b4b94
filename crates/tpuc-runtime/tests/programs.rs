//! Whole programs on the portable evaluator: control flow, copies, host ops.

use std::sync::Arc;
use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
use tpuc_ir::{Attr, AttrDict, Builder, Module, OpKind, Type};
use tpuc_runtime::{Executor, Pool, PortableTable, RunError};
use tpuc_support::Loc;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::*;

/// A program under construction.
#[derive(Default)]
struct Build {
    program: Program,
}

impl Build {
    fn buffer(&mut self, elem: ElementType, shape: &[u64], kind: BufferKind) -> Buffer {
        self.program.buffers.push(BufferData { elem, shape: shape.to_vec(), kind })
    }
    fn input(&mut self, elem: ElementType, shape: &[u64]) -> Buffer {
        let buffer = self.buffer(elem, shape, BufferKind::Input(self.program.inputs.len()));
        self.program.inputs.push(buffer);
        buffer
    }
    fn output(&mut self, elem: ElementType, shape: &[u64]) -> Buffer {
        let buffer = self.buffer(elem, shape, BufferKind::Output(self.program.outputs.len()));
        self.program.outputs.push(buffer);
        buffer
    }
    fn arena(&mut self, elem: ElementType, shape: &[u64]) -> Buffer {
        let offset = self.program.arena_bytes;
        let buffer = self.buffer(elem, shape, BufferKind::Arena { offset });
        self.program.arena_bytes += self.program.buffers[buffer].byte_size().next_multiple_of(64);
        buffer
    }
    fn constant(&mut self, tensor: Tensor) -> Buffer {
        let (elem, shape) = (tensor.elem(), tensor.shape().to_vec());
        self.buffer(elem, &shape, BufferKind::Constant(tensor))
    }
    /// `out = kind(args)`, element by element.
    fn elementwise(&mut self, kind: OpKind, attrs: AttrDict, args: &[Buffer], out: Buffer) -> Step {
        let param = |b: &Buffer| {
            let data = &self.program.buffers[*b];
            Param { elem: data.elem, shape: data.shape.clone() }
        };
        let params: Vec<Param> = args.iter().chain([&out]).map(param).collect();
        let mut kernel = Kernel {
            name: kind.short_name().into(),
            axes: Default::default(),
            grid: vec![],
            stream: None,
            inputs: args.len(),
            nodes: Default::default(),
            stages: vec![],
            precision: MultiplyPrecision::Default,
            loc: Loc::Unknown,
            params,
        };
        let shape = kernel.params[args.len()].shape.clone();
        kernel.grid = shape.into_iter().map(|extent| kernel.axes.push(AxisData { extent })).collect();
        let at: Vec<IndexExpr> = kernel.grid.iter().map(|&a| IndexExpr::axis(a)).collect();
        let mut nodes = Vec::new();
        for param in 0..args.len() {
            let expr = Expr::Load { param, at: at.iter().cloned().map(Into::into).collect() };
            nodes.push(kernel.nodes.push(NodeData { expr, ty: kernel.params[param].elem }));
        }
        let ty = kernel.params[args.len()].elem;
        let value = kernel.nodes.push(NodeData { expr: Expr::Op { kind, attrs, args: nodes }, ty });
        kernel.stages.push(Stage {
            at: vec![],
            own: vec![],
            kind: StageKind::Store { param: args.len(), at, value },
        });
        let kernel = self.program.kernels.push(kernel);
        Step::Launch { kernel, args: args.iter().copied().chain([out]).collect(), loc: Loc::Unknown }
    }
    fn executor(self) -> Result<Executor<PortableTable>, RunError> {
        let program = Arc::new(self.program);
        Executor::new(program.clone(), PortableTable::new(program), Pool::of(2))
    }
}

fn less() -> AttrDict {
    AttrDict::new()
        .with("comparison_direction", Attr::Enum(EnumAttr::ComparisonDirection(ComparisonDirection::Lt)))
}

fn int(v: i128) -> Tensor {
    Tensor::scalar(I32, Scalar::Int(v))
}

/// `(i, a, b)` becomes `(i + 1, b, a + b)` while `i < n`. `spare` keeps the sum apart from the state.
fn fibonacci(overlap: bool) -> Executor<PortableTable> {
    let mut b = Build::default();
    let n = b.input(I32, &[]);
    let one = b.constant(int(1));
    let zero = b.constant(int(0));
    let (i, x, y) = (b.arena(I32, &[]), b.arena(I32, &[]), b.arena(I32, &[]));
    let (i2, sum) = (b.arena(I32, &[]), b.arena(I32, &[]));
    if overlap {
        // Something else lives where the next counter is, so that buffers may not change places.
        let BufferKind::Arena { offset } = b.program.buffers[i2].kind else { unreachable!() };
        b.buffer(I32, &[], BufferKind::Arena { offset });
    }
    let pred = b.arena(I1, &[]);
    let out = b.output(I32, &[]);
    let count = b.output(I32, &[]);
    let cond = vec![b.elementwise(OpKind::Compare, less(), &[i, n], pred)];
    let body = vec![
        b.elementwise(OpKind::Add, AttrDict::new(), &[x, y], sum),
        b.elementwise(OpKind::Add, AttrDict::new(), &[i, one], i2),
    ];
    b.program.steps = vec![
        Step::Copy { from: zero, to: i },
        Step::Copy { from: zero, to: x },
        Step::Copy { from: one, to: y },
        Step::While { state: vec![i, x, y], cond, pred, body, next: vec![i2, y, sum], loc: Loc::Unknown },
        Step::Copy { from: x, to: out },
        Step::Copy { from: i, to: count },
    ];
    b.executor().unwrap()
}

#[test]
fn a_loop_carries_its_state_as_if_at_once() {
    for overlap in [false, true] {
        let fibonacci = fibonacci(overlap);
        for (n, want) in [(0, 0), (1, 1), (2, 1), (10, 55), (20, 6765)] {
            for _ in 0..2 {
                assert_eq!(fibonacci.run(&[int(n)]).unwrap(), [int(want), int(n)], "fibonacci {n}");
            }
        }
    }
}

#[test]
fn a_switch_takes_the_last_branch_when_out_of_range() {
    for elem in [I32, I1] {
        let mut b = Build::default();
        let index = b.input(elem, &[]);
        let out = b.output(I32, &[]);
        let branches = [10, 20, 30].map(|v| vec![Step::Copy { from: b.constant(int(v)), to: out }]);
        b.program.steps = vec![Step::Switch { index, branches: branches.into(), loc: Loc::Unknown }];
        let run = b.executor().unwrap();
        if elem == I1 {
            assert_eq!(run.run(&[Tensor::from_bools(&[], [true])]).unwrap(), [int(10)]);
            assert_eq!(run.run(&[Tensor::from_bools(&[], [false])]).unwrap(), [int(20)]);
        } else {
            for (i, want) in [(0, 10), (1, 20), (2, 30), (3, 30), (-1, 30)] {
                assert_eq!(run.run(&[int(i)]).unwrap(), [int(want)]);
            }
        }
    }
}

#[test]
fn host_ops_run_on_the_interpreter() {
    let mut module = Module::new();
    let ty = Type::tensor(F32, [2, 3]);
    let (_, block) =
        Builder::function(&mut module, "main", vec![ty.clone()], vec![Type::tensor(F32, [3, 2])]);
    let arg = module.blocks[block].args[0];
    let attrs = AttrDict::new().with("permutation", Attr::i64s([1, 0]));
    let op =
        Builder::new(&mut module, block).op(OpKind::Transpose, [arg], attrs, [Type::tensor(F32, [3, 2])]);
    let mut b = Build::default();
    let (x, y) = (b.input(F32, &[2, 3]), b.output(F32, &[3, 2]));
    let module = Arc::new(module);
    b.program.steps = vec![Step::Host { module, op, args: vec![x], results: vec![y], loc: Loc::Unknown }];
    let got = b.executor().unwrap().run(&[Tensor::from_floats(F32, &[2, 3], &[1., 2., 3., 4., 5., 6.])]);
    assert_eq!(got.unwrap(), [Tensor::from_floats(F32, &[3, 2], &[1., 4., 2., 5., 3., 6.])]);
}

#[test]
fn outputs_may_be_inputs_constants_or_the_same_twice() {
    let mut b = Build::default();
    let x = b.input(I32, &[2]);
    let c = b.constant(int(7));
    let out = b.output(I32, &[2]);
    let step = b.elementwise(OpKind::Negate, AttrDict::new(), &[x], out);
    b.program.steps = vec![step];
    b.program.outputs = vec![x, c, out, out];
    let x = Tensor::from_ints(I32, &[2], [3, -4]);
    let minus = Tensor::from_ints(I32, &[2], [-3, 4]);
    assert_eq!(
        b.executor().unwrap().run(std::slice::from_ref(&x)).unwrap(),
        [x, int(7), minus.clone(), minus]
    );
}

#[test]
fn wrong_inputs_and_malformed_programs_are_errors() {
    let run = fibonacci(false);
    assert!(matches!(run.run(&[]), Err(RunError::InputCount { want: 1, got: 0 })));
    let wrong = Tensor::scalar(F32, Scalar::Float(1.0));
    assert!(matches!(run.run(&[wrong]), Err(RunError::InputType { index: 0, .. })));

    let mut b = Build::default();
    b.program.buffers.push(BufferData { elem: F32, shape: vec![4], kind: BufferKind::Arena { offset: 0 } });
    assert!(matches!(b.executor(), Err(RunError::Malformed(_))));

    let mut b = Build::default();
    let (x, y) = (b.input(F32, &[4]), b.input(F32, &[4]));
    b.program.steps = vec![Step::Copy { from: x, to: y }];
    assert!(matches!(b.executor(), Err(RunError::Malformed(m)) if m.contains("is written")));
}
