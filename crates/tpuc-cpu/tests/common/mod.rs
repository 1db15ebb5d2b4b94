//! Building kernels by hand, and comparing compiled code with the portable evaluator.
#![allow(dead_code)]

pub mod attention;

use std::sync::Arc;
use tpuc_cpu::{Compiled, Options, chain, compile, contract, jit};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_runtime::portable::eval_kernel;
use tpuc_support::Loc;
use tpuc_support::entity::PrimaryMap;
use tpuc_tensor::{Buffer, ElementType, Kind, Scalar, Tensor};
use tpuc_tile::*;

/// A deterministic source of numbers.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let x = self.0 ^ (self.0 >> 33);
        x.wrapping_mul(0xff51_afd7_ed55_8ccd) >> 17
    }
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n.max(1)
    }
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u64) as usize]
    }
    /// In `-1..1`.
    pub fn unit(&mut self) -> f64 {
        self.below(1 << 20) as f64 / (1 << 19) as f64 - 1.0
    }
    pub fn tensor(&mut self, elem: ElementType, shape: &[u64]) -> Tensor {
        let count = shape.iter().product::<u64>();
        let values: Vec<Scalar> = (0..count).map(|_| self.scalar(elem)).collect();
        Tensor::from_scalars(elem, shape, values)
    }
    pub fn scalar(&mut self, elem: ElementType) -> Scalar {
        match elem.kind() {
            Kind::Bool => Scalar::Bool(self.below(2) == 0),
            Kind::Signed | Kind::Unsigned => {
                let any = self.below(8) == 0;
                Scalar::Int(if any { self.next() as i64 as i128 } else { self.below(20) as i128 - 6 })
            }
            Kind::Float => Scalar::Float(if self.below(16) == 0 { 0.0 } else { self.unit() * 4.0 }),
            Kind::Complex => Scalar::Complex(self.unit(), self.unit()),
        }
    }
}

/// A kernel under construction.
pub struct Build {
    pub kernel: Kernel,
}

impl Default for Build {
    fn default() -> Self {
        Self::new()
    }
}

impl Build {
    pub fn new() -> Self {
        Self {
            kernel: Kernel {
                name: "test".into(),
                axes: PrimaryMap::new(),
                grid: vec![],
                stream: None,
                params: vec![],
                inputs: 0,
                nodes: PrimaryMap::new(),
                stages: vec![],
                precision: MultiplyPrecision::Default,
                loc: Loc::Unknown,
            },
        }
    }
    pub fn axis(&mut self, extent: u64) -> Axis {
        self.kernel.axes.push(AxisData { extent })
    }
    pub fn grid(&mut self, extents: &[u64]) -> Vec<Axis> {
        let axes: Vec<Axis> = extents.iter().map(|&e| self.axis(e)).collect();
        self.kernel.grid.extend(&axes);
        axes
    }
    /// Inputs come before outputs.
    pub fn input(&mut self, elem: ElementType, shape: &[u64]) -> usize {
        assert_eq!(self.kernel.inputs, self.kernel.params.len());
        self.kernel.inputs += 1;
        self.kernel.params.push(Param { elem, shape: shape.to_vec() });
        self.kernel.inputs - 1
    }
    pub fn output(&mut self, elem: ElementType, shape: &[u64]) -> usize {
        self.kernel.params.push(Param { elem, shape: shape.to_vec() });
        self.kernel.params.len() - 1
    }
    pub fn node(&mut self, expr: Expr, ty: ElementType) -> Node {
        self.kernel.nodes.push(NodeData { expr, ty })
    }
    pub fn ty(&self, node: Node) -> ElementType {
        self.kernel.nodes[node].ty
    }
    pub fn load_at(&mut self, param: usize, at: Vec<Subscript>) -> Node {
        let ty = self.kernel.params[param].elem;
        self.node(Expr::Load { param, at }, ty)
    }
    pub fn load(&mut self, param: usize, axes: &[Axis]) -> Node {
        let at = axes.iter().map(|&a| IndexExpr::axis(a).into()).collect();
        self.load_at(param, at)
    }
    pub fn op(&mut self, kind: OpKind, args: &[Node]) -> Node {
        let ty = self.ty(*args.last().unwrap());
        self.op_to(kind, AttrDict::new(), args, ty)
    }
    pub fn op_to(&mut self, kind: OpKind, attrs: AttrDict, args: &[Node], ty: ElementType) -> Node {
        self.node(Expr::Op { kind, attrs, args: args.to_vec() }, ty)
    }
    pub fn constant(&mut self, value: Scalar, ty: ElementType) -> Node {
        self.node(Expr::Const(value), ty)
    }
    /// A reduction stage and a node with its result.
    pub fn reduce(&mut self, own: &[Axis], monoid: Monoid, body: Node) -> Node {
        let ty = self.ty(body);
        self.kernel.stages.push(Stage {
            at: vec![],
            own: own.to_vec(),
            kind: StageKind::Reduce { monoid, body, update: None },
        });
        self.node(Expr::Reduced(self.kernel.stages.len() - 1), ty)
    }
    /// A reduction with a result of axes of its own, whose number [`stage`](Self::stage) told before.
    pub fn reduce_at(
        &mut self,
        at: &[Axis],
        own: &[Axis],
        monoid: Monoid,
        body: Node,
        update: Option<Node>,
    ) -> Node {
        let kind = StageKind::Reduce { monoid, body, update };
        self.kernel.stages.push(Stage { at: at.to_vec(), own: own.to_vec(), kind });
        self.node(Expr::Reduced(self.kernel.stages.len() - 1), self.ty(body))
    }
    /// The number of the next stage.
    pub fn stage(&self) -> StageId {
        self.kernel.stages.len()
    }
    pub fn store(&mut self, own: &[Axis], param: usize, axes: &[Axis], value: Node) {
        let at = axes.iter().map(|&a| IndexExpr::axis(a)).collect();
        self.kernel.stages.push(Stage {
            at: vec![],
            own: own.to_vec(),
            kind: StageKind::Store { param, at, value },
        });
    }
}

/// A program of one kernel.
pub fn program(kernel: Kernel) -> Arc<Program> {
    let mut out = Program::default();
    let mut args = Vec::new();
    for (i, p) in kernel.params.iter().enumerate() {
        let is_input = i < kernel.inputs;
        let kind = if is_input { BufferKind::Input(i) } else { BufferKind::Output(i - kernel.inputs) };
        let buffer = out.buffers.push(BufferData { elem: p.elem, shape: p.shape.clone(), kind });
        args.push(buffer);
        if is_input { out.inputs.push(buffer) } else { out.outputs.push(buffer) }
    }
    let kernel = out.kernels.push(kernel);
    out.steps.push(Step::Launch { kernel, args, loc: Loc::Unknown });
    Arc::new(out)
}

pub fn compiled(kernel: &Kernel, options: &Options) -> Compiled {
    compile(program(kernel.clone()), options).unwrap_or_else(|e| panic!("{e}\n{kernel}"))
}

/// Compiles and runs a kernel natively, and compares with the portable evaluator.
pub fn check(kernel: &Kernel, random: &mut Random) {
    let inputs: Vec<Tensor> =
        kernel.params[..kernel.inputs].iter().map(|p| random.tensor(p.elem, &p.shape)).collect();
    check_with(kernel, &inputs, &Options::default());
}

pub fn check_with(kernel: &Kernel, inputs: &[Tensor], options: &Options) {
    kernel.validate().unwrap();
    let want = eval_kernel(kernel, inputs).unwrap_or_else(|e| panic!("{e}\n{kernel}"));
    let options = Options { keep_text: true, ..options.clone() };
    let compiled = compiled(kernel, &options);
    assert!(compiled.remarks.is_empty(), "{:?}\n{kernel}", compiled.remarks);
    for _ in 0..2 {
        let got = compiled.executable.run(inputs).unwrap();
        for (w, g) in want.iter().zip(&got) {
            compare(w, g, &|| format!("{kernel}\n{}", compiled.text.as_deref().unwrap_or("")));
        }
    }
}

/// Runs the code of a chained kernel in two halves and compares.
pub fn check_code(
    kernel: &Kernel,
    inputs: &[Tensor],
    code: &chain::Code,
    want: &[Tensor],
    what: &dyn Fn() -> String,
) {
    let machine = jit::compile(&code.functions, 2).unwrap_or_else(|e| panic!("{e}\n{}", what()));
    let parts = code.functions.iter().enumerate();
    let parts =
        parts.map(|(i, f)| contract::Part { entry: machine.entry(i), dims: f.dims.clone() }).collect();
    let parts = chain::Parts::new(parts, &code.job).unwrap();
    let mut scratch = Buffer::zeroed(code.job.scratch());
    // Nothing may depend on what scratch memory holds.
    unsafe { std::ptr::write_bytes(scratch.as_mut_ptr(), 0xff, code.job.scratch()) };
    let mut outputs: Vec<Buffer> = kernel
        .outputs()
        .iter()
        .map(|p| Buffer::zeroed(p.shape.iter().product::<u64>() as usize * p.elem.byte_width()))
        .collect();
    let mut args: Vec<*mut u8> = inputs.iter().map(|t| t.bytes().as_ptr().cast_mut()).collect();
    args.extend(outputs.iter_mut().map(Buffer::as_mut_ptr));
    let half = code.items / 2;
    for items in [half..code.items, 0..half] {
        // SAFETY: one buffer a parameter, the scratch memory that the job asks for, and its items.
        unsafe { code.job.run(&parts, args.as_ptr(), items, scratch.as_mut_ptr()) };
    }
    for ((want, got), p) in want.iter().zip(outputs).zip(kernel.outputs()) {
        let got = Tensor::from_buffer(p.elem, &p.shape, got).unwrap();
        compare(want, &got, what);
    }
}

/// How far a float may be off, relative to its size.
fn tolerance(elem: ElementType) -> f64 {
    match elem {
        ElementType::F64 => 1e-12,
        ElementType::F32 => 2e-5,
        ElementType::F16 => 4e-3,
        _ => 3e-2,
    }
}

pub fn compare(want: &Tensor, got: &Tensor, what: &dyn Fn() -> String) {
    assert_eq!((want.elem(), want.shape()), (got.elem(), got.shape()));
    for (i, (w, g)) in want.scalars().zip(got.scalars()).enumerate() {
        let same = match (w, g) {
            (Scalar::Float(w), Scalar::Float(g)) => {
                w == g
                    || w.is_nan() && g.is_nan()
                    || (w - g).abs() <= tolerance(want.elem()) * w.abs().max(1.0)
            }
            _ => w == g,
        };
        assert!(same, "element {i}: want {w:?}, got {g:?}\n{}", what());
    }
}
