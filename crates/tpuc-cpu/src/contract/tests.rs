//! Compiled contractions against a direct evaluation in f64.

use super::{Code, Host, Part, Parts, emit};
use crate::jit;
use tpuc_interp::apply_elementwise;
use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::Loc;
use tpuc_support::entity::{Entity, PrimaryMap};
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{
    Axis, AxisData, Contraction, Expr, IndexExpr, Kernel, Monoid, MultiplyPrecision, Node, NodeData, Param,
    Range, Stage, StageKind, Subscript,
};

/// Builds kernels piece by piece.
struct Build {
    kernel: Kernel,
}

impl Build {
    fn new(grid: &[u64], sum: &[u64]) -> (Self, Vec<Axis>, Vec<Axis>) {
        let mut axes = PrimaryMap::new();
        let grid: Vec<Axis> = grid.iter().map(|&extent| axes.push(AxisData { extent })).collect();
        let sum: Vec<Axis> = sum.iter().map(|&extent| axes.push(AxisData { extent })).collect();
        let kernel = Kernel {
            name: "test".into(),
            axes,
            grid: grid.clone(),
            stream: None,
            params: vec![],
            inputs: 0,
            nodes: PrimaryMap::new(),
            stages: vec![],
            precision: MultiplyPrecision::Default,
            loc: Loc::Unknown,
        };
        (Self { kernel }, grid, sum)
    }
    fn node(&mut self, expr: Expr, ty: ElementType) -> Node {
        self.kernel.nodes.push(NodeData { expr, ty })
    }
    fn param(&mut self, elem: ElementType, shape: &[u64]) -> usize {
        self.kernel.params.push(Param { elem, shape: shape.to_vec() });
        self.kernel.params.len() - 1
    }
    /// A new input, read at these subscripts.
    fn load(&mut self, elem: ElementType, shape: &[u64], at: Vec<IndexExpr>) -> Node {
        let param = self.param(elem, shape);
        self.kernel.inputs += 1;
        self.node(Expr::Load { param, at: at.into_iter().map(Subscript::from).collect() }, elem)
    }
    fn op(&mut self, kind: OpKind, args: &[Node], ty: ElementType) -> Node {
        self.node(Expr::Op { kind, attrs: AttrDict::new(), args: args.to_vec() }, ty)
    }
    fn product(&mut self, lhs: Node, rhs: Node, sum: &[Axis], ty: ElementType) -> Node {
        let body = self.op(OpKind::Multiply, &[lhs, rhs], ty);
        let kind = StageKind::Reduce { monoid: Monoid::Add, body, update: None };
        self.kernel.stages.push(Stage { at: vec![], own: sum.to_vec(), kind });
        self.node(Expr::Reduced(self.kernel.stages.len() - 1), ty)
    }
    fn store(&mut self, shape: &[u64], at: Vec<IndexExpr>, value: Node) {
        let param = self.param(self.kernel.nodes[value].ty, shape);
        self.kernel.stages.push(Stage {
            at: vec![],
            own: vec![],
            kind: StageKind::Store { param, at, value },
        });
    }
}

/// An array of any element type as f64 and as bytes.
#[derive(Clone)]
struct Array {
    elem: ElementType,
    values: Vec<f64>,
}

impl Array {
    fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for &v in &self.values {
            match self.elem {
                ElementType::F64 => out.extend(v.to_le_bytes()),
                ElementType::F32 => out.extend((v as f32).to_le_bytes()),
                ElementType::BF16 => out.extend(&((v as f32).to_bits() >> 16).to_le_bytes()[..2]),
                other => panic!("{other}"),
            }
        }
        out
    }
    fn from_bytes(elem: ElementType, bytes: &[u8]) -> Self {
        let values = match elem {
            ElementType::F64 => bytes.chunks(8).map(|b| f64::from_le_bytes(b.try_into().unwrap())).collect(),
            ElementType::F32 => {
                bytes.chunks(4).map(|b| f64::from(f32::from_le_bytes(b.try_into().unwrap()))).collect()
            }
            ElementType::BF16 => bytes
                .chunks(2)
                .map(|b| {
                    f64::from(f32::from_bits(u32::from(u16::from_le_bytes(b.try_into().unwrap())) << 16))
                })
                .collect(),
            other => panic!("{other}"),
        };
        Self { elem, values }
    }
}

/// Small integers and halves: exact in every type.
fn random(elem: ElementType, n: u64, seed: &mut u64) -> Array {
    let next = || {
        *seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((*seed >> 40) % 33) as f64 / 8.0 - 2.0
    };
    Array { elem, values: std::iter::repeat_with(next).take(n as usize).collect() }
}

struct Direct<'k> {
    kernel: &'k Kernel,
    params: Vec<Vec<f64>>,
    at: Vec<i64>,
    reduced: Vec<f64>,
}

impl Direct<'_> {
    fn index(&self, e: &IndexExpr) -> i64 {
        e.eval(&|a: Axis| self.at[a.index()])
    }
    fn place(&self, shape: &[u64], at: impl Iterator<Item = i64>) -> usize {
        at.zip(shape).fold(0, |x, (i, &d)| {
            assert!((0..d as i64).contains(&i));
            x * d as usize + i as usize
        })
    }
    fn value(&self, node: Node) -> f64 {
        let data = &self.kernel.nodes[node];
        match &data.expr {
            Expr::Const(v) => v.as_f64(),
            Expr::Index(e) => self.index(e) as f64,
            Expr::Load { param, at } => {
                let place =
                    self.place(&self.kernel.params[*param].shape, at.iter().map(|s| self.index(&s.expr)));
                self.params[*param][place]
            }
            Expr::Op { kind: OpKind::Convert, args, .. } => self.value(args[0]),
            Expr::Op { kind, attrs, args } => {
                let args: Vec<Scalar> = args.iter().map(|&a| Scalar::Float(self.value(a))).collect();
                apply_elementwise(*kind, attrs, &args, ElementType::F64, ElementType::F64).unwrap().as_f64()
            }
            Expr::Guard { ranges, then, otherwise } => {
                let inside = |r: &Range| (0..r.extent as i64).contains(&self.index(&r.at.expr));
                self.value(if ranges.iter().all(inside) { *then } else { *otherwise })
            }
            Expr::Reduced(s) => self.reduced[*s],
            Expr::SoFar(_) | Expr::Arg(_) => panic!(),
        }
    }
    fn each(&mut self, axes: &[Axis], f: &mut dyn FnMut(&mut Self)) {
        match axes.split_first() {
            None => f(self),
            Some((axis, rest)) => {
                for i in 0..self.kernel.extent(*axis) as i64 {
                    self.at[axis.index()] = i;
                    self.each(rest, f);
                }
            }
        }
    }
    fn run(&mut self) {
        let kernel = self.kernel;
        let grid = kernel.grid.clone();
        self.each(&grid, &mut |d| {
            d.reduced.clear();
            for stage in &kernel.stages {
                match &stage.kind {
                    StageKind::Reduce { body, .. } => {
                        let mut sum = 0.0;
                        d.each(&stage.own, &mut |d| sum += d.value(*body));
                        d.reduced.push(sum);
                    }
                    StageKind::Store { param, at, value } => {
                        let place = d.place(&kernel.params[*param].shape, at.iter().map(|e| d.index(e)));
                        d.params[*param][place] = d.value(*value);
                    }
                }
            }
        });
    }
}

fn compile(code: &Code) -> Parts {
    let compiled = Box::leak(Box::new(jit::compile(&code.parts, 2).unwrap()));
    let part = |n: usize| Part { entry: compiled.entry(n), dims: code.parts[n].dims.clone() };
    Parts::new((0..code.parts.len()).map(part).collect(), &code.job).unwrap()
}

/// Runs compiled code, work items in uneven pieces.
fn run(kernel: &Kernel, code: &Code, inputs: &[Array]) -> Vec<Array> {
    let parts = compile(code);
    let mut memory: Vec<Vec<u8>> = inputs.iter().map(Array::bytes).collect();
    for p in &kernel.params[kernel.inputs..] {
        let size = p.shape.iter().product::<u64>() as usize * p.elem.byte_width();
        memory.push(vec![0xee; size]);
    }
    let args: Vec<*mut u8> = memory.iter_mut().map(|m| m.as_mut_ptr()).collect();
    let mut scratch = vec![0xeeu8; code.job.scratch() + 64];
    let guard = scratch.len() - 64;
    let mut begin = 0;
    while begin < code.items {
        let end = (begin + 1 + begin % 3).min(code.items);
        // SAFETY: the buffers are as large as the kernel's parameters say.
        unsafe { code.job.run(&parts, args.as_ptr(), begin..end, scratch.as_mut_ptr()) };
        begin = end;
    }
    assert!(scratch[guard..].iter().all(|&b| b == 0xee), "scratch overrun");
    kernel.params[kernel.inputs..]
        .iter()
        .zip(&memory[kernel.inputs..])
        .map(|(p, m)| Array::from_bytes(p.elem, m))
        .collect()
}

fn check(kernel: &Kernel, what: &str) {
    kernel.validate().unwrap();
    let contractions = Contraction::together(kernel, 0);
    let sums = kernel.stages.iter().filter(|s| matches!(s.kind, StageKind::Reduce { .. })).count();
    assert_eq!(contractions.len(), sums, "{what}");
    let host = Host::detect();
    let narrow = |vector_bytes, registers| Host { vector_bytes, registers, ..host };
    let tiny_caches = Host { threads: 2, l2_bytes: 1 << 12, l3_bytes: 1 << 14, ..host };
    let mut seed = 7;
    let inputs: Vec<Array> = kernel.params[..kernel.inputs]
        .iter()
        .map(|p| random(p.elem, p.shape.iter().product(), &mut seed))
        .collect();
    let mut params: Vec<Vec<f64>> = inputs.iter().map(|a| a.values.clone()).collect();
    let outputs = &kernel.params[kernel.inputs..];
    params.extend(outputs.iter().map(|p| vec![f64::NAN; p.shape.iter().product::<u64>() as usize]));
    let mut direct = Direct { kernel, params, at: vec![0; kernel.axes.len()], reduced: vec![] };
    direct.run();
    for host in [host, tiny_caches, narrow(32.min(host.vector_bytes), 16), narrow(16, 16)] {
        let code = emit(kernel, &contractions, &host).unwrap_or_else(|| panic!("{what}: declined"));
        for (n, got) in run(kernel, &code, &inputs).iter().enumerate() {
            let tolerance = if got.elem == ElementType::BF16 { 1e-2 } else { 1e-5 };
            for (i, (g, w)) in got.values.iter().zip(&direct.params[kernel.inputs + n]).enumerate() {
                let close = (g - w).abs() <= tolerance * (1.0 + w.abs());
                assert!(close, "{what}: output {n}[{i}]: {g}, want {w}\n{kernel}");
            }
        }
    }
}

fn ax(a: Axis) -> IndexExpr {
    IndexExpr::axis(a)
}

const F32: ElementType = ElementType::F32;

/// `out[m, n] = sum k lhs[m, k] * rhs[k, n]`, each possibly transposed.
fn matmul(m: u64, n: u64, k: u64, ta: bool, tb: bool, tc: bool, ty: ElementType) -> Kernel {
    let (mut b, g, s) = Build::new(&[m, n], &[k]);
    let swap = |t: bool, x: u64, y: u64| if t { [y, x] } else { [x, y] };
    let at = |t: bool, x: Axis, y: Axis| if t { vec![ax(y), ax(x)] } else { vec![ax(x), ax(y)] };
    let lhs = b.load(ty, &swap(ta, m, k), at(ta, g[0], s[0]));
    let rhs = b.load(ty, &swap(tb, k, n), at(tb, s[0], g[1]));
    let sum = b.product(lhs, rhs, &s, ty);
    b.store(&swap(tc, m, n), at(tc, g[0], g[1]), sum);
    b.kernel
}

#[test]
fn small_matmuls_of_every_layout() {
    for &(m, n, k) in
        &[(1, 1, 1), (3, 5, 7), (17, 33, 19), (64, 48, 100), (29, 1, 40), (1, 130, 65), (40, 100, 3)]
    {
        for layout in 0..8 {
            let kernel = matmul(m, n, k, layout & 1 != 0, layout & 2 != 0, layout & 4 != 0, F32);
            check(&kernel, &format!("{m}x{n}x{k} layout {layout}"));
        }
    }
}

#[test]
fn larger_matmuls_with_every_edge() {
    for &(m, n, k) in &[(131, 150, 1500), (2, 300, 2100), (200, 17, 33), (57, 96, 1025)] {
        for layout in 0..4 {
            check(
                &matmul(m, n, k, layout & 1 != 0, layout & 2 != 0, false, F32),
                &format!("{m}x{n}x{k} {layout}"),
            );
        }
    }
}

#[test]
fn other_element_types() {
    for layout in 0..8 {
        let kernel = matmul(21, 35, 27, layout & 1 != 0, layout & 2 != 0, layout & 4 != 0, ElementType::F64);
        check(&kernel, "f64");
    }
    check(&matmul(21, 35, 27, false, true, false, ElementType::BF16), "bf16");
}

#[test]
fn batches_and_several_axes_per_role() {
    let (mut b, g, s) = Build::new(&[3, 4, 5, 2, 7], &[6, 3]);
    // lhs[h, m1, k1, m0, k0], rhs[k0, k1, n, h]; out[m0, h, n, m1], with one more axis of extent 2 on the right.
    let (h, m0, m1, n1, n0) = (g[0], g[1], g[2], g[3], g[4]);
    let lhs = b.load(F32, &[3, 5, 3, 4, 6], vec![ax(h), ax(m1), ax(s[1]), ax(m0), ax(s[0])]);
    let rhs = b.load(F32, &[6, 3, 7, 3, 2], vec![ax(s[0]), ax(s[1]), ax(n0), ax(h), ax(n1)]);
    let sum = b.product(lhs, rhs, &s, F32);
    b.store(&[4, 2, 3, 7, 5], vec![ax(m0), ax(n1), ax(h), ax(n0), ax(m1)], sum);
    check(&b.kernel, "many axes");
}

/// A convolution with padding, strides and dilation. `nhwc`: features innermost, else spatial axes innermost.
fn convolution(
    nhwc: bool,
    [h, w, ci, co]: [u64; 4],
    [kh, kw]: [u64; 2],
    stride: i64,
    pad: i64,
    dilate: i64,
) -> Kernel {
    let out = |x: u64, k: u64| ((x as i64 + 2 * pad - dilate * (k as i64 - 1) - 1) / stride + 1) as u64;
    let (oh, ow) = (out(h, kh), out(w, kw));
    let grid = if nhwc { vec![2, oh, ow, co] } else { vec![2, co, oh, ow] };
    let (mut b, g, s) = Build::new(&grid, &[kh, kw, ci]);
    let (n, y, x, o) = if nhwc { (g[0], g[1], g[2], g[3]) } else { (g[0], g[2], g[3], g[1]) };
    let window = |p: Axis, k: Axis| ax(p).scale(stride).add(&ax(k).scale(dilate)).offset(-pad);
    let (iy, ix) = (window(y, s[0]), window(x, s[1]));
    let (shape, at) = if nhwc {
        (vec![2, h, w, ci], vec![ax(n), iy.clone(), ix.clone(), ax(s[2])])
    } else {
        (vec![2, ci, h, w], vec![ax(n), ax(s[2]), iy.clone(), ix.clone()])
    };
    let then = b.load(F32, &shape, at);
    let otherwise = b.node(Expr::Const(Scalar::Float(0.0)), F32);
    let ranges = vec![Range { at: iy.into(), extent: h }, Range { at: ix.into(), extent: w }];
    let lhs = b.node(Expr::Guard { ranges, then, otherwise }, F32);
    let rhs = if nhwc {
        b.load(F32, &[kh, kw, ci, co], vec![ax(s[0]), ax(s[1]), ax(s[2]), ax(o)])
    } else {
        b.load(F32, &[co, ci, kh, kw], vec![ax(o), ax(s[2]), ax(s[0]), ax(s[1])])
    };
    let sum = b.product(lhs, rhs, &s, F32);
    let bias = b.load(F32, &[co], vec![ax(o)]);
    let sum = b.op(OpKind::Add, &[sum, bias], F32);
    let at = if nhwc { vec![ax(n), ax(y), ax(x), ax(o)] } else { vec![ax(n), ax(o), ax(y), ax(x)] };
    b.store(&grid, at, sum);
    b.kernel
}

#[test]
fn convolutions() {
    for nhwc in [true, false] {
        check(&convolution(nhwc, [9, 11, 5, 7], [3, 3], 1, 1, 1), "3x3");
        check(&convolution(nhwc, [16, 16, 3, 20], [7, 7], 2, 3, 1), "7x7, stride 2");
        check(&convolution(nhwc, [12, 12, 18, 34], [3, 3], 1, 2, 2), "dilated");
        check(&convolution(nhwc, [7, 20, 33, 16], [1, 1], 1, 0, 1), "1x1");
        check(&convolution(nhwc, [8, 8, 16, 40], [1, 1], 2, 0, 1), "1x1, stride 2");
    }
}

#[test]
fn prologues_and_epilogues() {
    let (m, n, k) = (37, 50, 29);
    let (mut b, g, s) = Build::new(&[m, n], &[k]);
    let x = b.load(F32, &[m, k], vec![ax(g[0]), ax(s[0])]);
    let scale = b.load(F32, &[m], vec![ax(g[0])]);
    let lhs = b.op(OpKind::Multiply, &[x, scale], F32);
    let y = b.load(ElementType::BF16, &[k, n], vec![ax(s[0]), ax(g[1])]);
    let wide = b.op(OpKind::Convert, &[y], F32);
    let rhs = b.op(OpKind::Abs, &[wide], F32);
    let bias = b.load(F32, &[n], vec![ax(g[1])]);
    let residual = b.load(F32, &[n, m], vec![ax(g[1]), ax(g[0])]);
    let sum = b.product(lhs, rhs, &s, F32);
    let biased = b.op(OpKind::Add, &[sum, bias], F32);
    let zero = b.node(Expr::Const(Scalar::Float(0.0)), F32);
    let relu = b.op(OpKind::Maximum, &[biased, zero], F32);
    let out = b.op(OpKind::Subtract, &[relu, residual], F32);
    let narrow = b.op(OpKind::Convert, &[relu], ElementType::BF16);
    b.store(&[m, n], vec![ax(g[0]), ax(g[1])], out);
    b.store(&[n, m], vec![ax(g[1]), ax(g[0])], narrow);
    check(&b.kernel, "epilogue");
}

/// `f(x[b, m, k] * y[b, k, n], ...)` for several products: which of two left and right factors each one reads, and
/// whether the product is written the other way round.
fn several([batch, m, n, k]: [u64; 4], layout: u64, products: &[(usize, usize, bool)]) -> Kernel {
    let (mut b, g, s) = Build::new(&[batch, m, n], &[k]);
    let factor = |b: &mut Build, turned: bool, [x, y]: [u64; 2], [i, j]: [Axis; 2]| {
        let (shape, at) = match turned {
            true => ([batch, y, x], vec![ax(g[0]), ax(j), ax(i)]),
            false => ([batch, x, y], vec![ax(g[0]), ax(i), ax(j)]),
        };
        b.load(F32, &shape, at)
    };
    let turned = |bit: u64| layout >> bit & 1 == 1;
    let left = [0, 1].map(|i| factor(&mut b, turned(i), [m, k], [g[1], s[0]]));
    let right = [2, 3].map(|i| factor(&mut b, turned(i), [k, n], [s[0], g[2]]));
    let bias = b.load(F32, &[n], vec![ax(g[2])]);
    let sums: Vec<Node> = products
        .iter()
        .map(|&(l, r, swapped)| {
            let (x, y) = if swapped { (right[r], left[l]) } else { (left[l], right[r]) };
            b.product(x, y, &s, F32)
        })
        .collect();
    let mut out = b.op(OpKind::Add, &[sums[0], bias], F32);
    for &sum in &sums[1..] {
        let tanh = b.op(OpKind::Tanh, &[sum], F32);
        out = b.op(OpKind::Multiply, &[out, tanh], F32);
    }
    let at = || g.iter().map(|&a| ax(a)).collect();
    b.store(&[batch, m, n], at(), out);
    b.store(&[batch, m, n], at(), *sums.last().unwrap());
    b.kernel
}

#[test]
fn several_products_in_one_loop_nest() {
    let sizes = [[1, 3, 5, 7], [2, 33, 50, 29], [1, 1, 130, 65], [1, 70, 40, 1100], [3, 40, 1, 9]];
    for (i, size) in sizes.into_iter().enumerate() {
        for layout in (0..16).skip(i % 3).step_by(3) {
            // A gate, two sides with nothing in common, a shared right factor, three of two and two.
            let all: [&[(usize, usize, bool)]; 4] = [
                &[(0, 0, false), (0, 1, false)],
                &[(0, 0, false), (1, 1, true)],
                &[(0, 0, true), (1, 0, false)],
                &[(1, 0, false), (0, 1, false), (1, 1, true)],
            ];
            let products = all[(layout as usize + i) % 4];
            check(&several(size, layout, products), &format!("{products:?} {size:?} {layout}"));
        }
    }
}

#[test]
fn products_over_other_axes_do_not_run_together() {
    let mut kernel = several([1, 4, 5, 6], 0, &[(0, 0, false), (0, 1, false)]);
    assert_eq!(Contraction::together(&kernel, 0).len(), 2);
    let other = kernel.axes.push(AxisData { extent: 6 });
    kernel.stages[1].own = vec![other];
    assert_eq!(Contraction::together(&kernel, 0).len(), 1);
}

#[test]
fn what_does_not_apply_is_declined() {
    let host = Host::detect();
    let ints = matmul(4, 5, 6, false, false, false, ElementType::I32);
    assert!(emit(&ints, &Contraction::together(&ints, 0), &host).is_none());
    let empty = matmul(4, 5, 0, false, false, false, F32);
    assert!(emit(&empty, &Contraction::together(&empty, 0), &host).is_none());
}

#[test]
fn equal_structure_gives_equal_code() {
    let host = Host::detect();
    let text = |m, n, k| {
        let kernel = matmul(m, n, k, false, false, false, F32);
        let code = emit(&kernel, &Contraction::together(&kernel, 0), &host).unwrap();
        code.parts.into_iter().map(|p| p.text).collect::<Vec<_>>()
    };
    assert_eq!(text(250, 768, 512), text(251, 2304, 640));
}

#[test]
fn outer_products_and_scalars() {
    let (mut b, g, s) = Build::new(&[5, 40], &[1]);
    let lhs = b.load(F32, &[5], vec![ax(g[0])]);
    let rhs = b.load(F32, &[40], vec![ax(g[1])]);
    let sum = b.product(lhs, rhs, &s, F32);
    b.store(&[5, 40], vec![ax(g[0]), ax(g[1])], sum);
    check(&b.kernel, "outer product");
    let (mut b, _, s) = Build::new(&[], &[77]);
    let lhs = b.load(F32, &[77], vec![ax(s[0])]);
    let rhs = b.load(F32, &[77], vec![ax(s[0])]);
    let sum = b.product(lhs, rhs, &s, F32);
    b.store(&[], vec![], sum);
    check(&b.kernel, "inner product");
}

#[test]
fn attention_layouts() {
    // Heads interleaved in rows: q[b, s, h, d] k[b, t, h, d] -> [b, h, s, t], then times v[b, t, h, d].
    let (mut b, g, s) = Build::new(&[2, 3, 17, 33], &[24]);
    let q = b.load(F32, &[2, 17, 3, 24], vec![ax(g[0]), ax(g[2]), ax(g[1]), ax(s[0])]);
    let k = b.load(F32, &[2, 33, 3, 24], vec![ax(g[0]), ax(g[3]), ax(g[1]), ax(s[0])]);
    let sum = b.product(q, k, &s, F32);
    b.store(&[2, 3, 17, 33], g.iter().map(|&a| ax(a)).collect(), sum);
    check(&b.kernel, "scores");
    let (mut b, g, s) = Build::new(&[2, 3, 17, 24], &[33]);
    let p = b.load(F32, &[2, 3, 17, 33], vec![ax(g[0]), ax(g[1]), ax(g[2]), ax(s[0])]);
    let v = b.load(F32, &[2, 33, 3, 24], vec![ax(g[0]), ax(s[0]), ax(g[1]), ax(g[3])]);
    let sum = b.product(p, v, &s, F32);
    b.store(&[2, 17, 3, 24], vec![ax(g[0]), ax(g[2]), ax(g[1]), ax(g[3])], sum);
    check(&b.kernel, "values");
}

#[test]
fn random_shapes_and_layouts() {
    let mut state = 3u64;
    let mut next = |n: u64| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) % n
    };
    for _ in 0..40 {
        let (m, n, k) = (next(70) + 1, next(90) + 1, next(80) + 1);
        let layout = next(8);
        let kernel = matmul(m, n, k, layout & 1 != 0, layout & 2 != 0, layout & 4 != 0, F32);
        check(&kernel, &format!("{m}x{n}x{k} layout {layout}"));
    }
}
