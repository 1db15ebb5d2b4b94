//! Kernels made by hand, for tests, examples and calibration.

use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::Loc;
use tpuc_support::entity::PrimaryMap;
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{
    Axis, AxisData, BufferData, BufferKind, Expr, IndexExpr, Kernel, Monoid, MultiplyPrecision, Node,
    NodeData, Param, Program, Range, Stage, StageKind, Step, Subscript,
};

/// A program that launches one kernel.
pub fn program(kernel: Kernel) -> Program {
    let mut out = Program::default();
    let inputs = kernel.inputs;
    let mut args = Vec::new();
    for (i, p) in kernel.params.iter().enumerate() {
        let kind = if i < inputs { BufferKind::Input(i) } else { BufferKind::Output(i - inputs) };
        let buffer = out.buffers.push(BufferData { elem: p.elem, shape: p.shape.clone(), kind });
        if i < inputs {
            out.inputs.push(buffer)
        } else {
            out.outputs.push(buffer)
        }
        args.push(buffer);
    }
    let kernel = out.kernels.push(kernel);
    out.steps.push(Step::Launch { kernel, args, loc: Loc::Unknown });
    out
}

/// Builds one kernel.
pub struct Sample {
    pub kernel: Kernel,
}

impl Sample {
    /// A kernel with these inputs (element type and shape) and outputs.
    pub fn new(name: &str, inputs: &[(ElementType, &[u64])], outputs: &[(ElementType, &[u64])]) -> Self {
        let params = inputs.iter().chain(outputs);
        Self {
            kernel: Kernel {
                name: name.into(),
                axes: PrimaryMap::new(),
                grid: Vec::new(),
                stream: None,
                params: params.map(|(elem, shape)| Param { elem: *elem, shape: shape.to_vec() }).collect(),
                inputs: inputs.len(),
                nodes: PrimaryMap::new(),
                stages: Vec::new(),
                precision: MultiplyPrecision::Default,
                loc: Loc::Unknown,
            },
        }
    }
    pub fn axis(&mut self, extent: u64) -> Axis {
        self.kernel.axes.push(AxisData { extent })
    }
    /// An axis of the grid.
    pub fn grid(&mut self, extent: u64) -> Axis {
        let axis = self.axis(extent);
        self.kernel.grid.push(axis);
        axis
    }
    pub fn node(&mut self, expr: Expr, ty: ElementType) -> Node {
        self.kernel.nodes.push(NodeData { expr, ty })
    }
    pub fn constant(&mut self, value: f64, ty: ElementType) -> Node {
        let value = if ty.is_float() { Scalar::Float(value) } else { Scalar::Int(value as i128) };
        self.node(Expr::Const(value), ty)
    }
    /// Reads a parameter at plain axes.
    pub fn load(&mut self, param: usize, at: &[Axis]) -> Node {
        self.load_at(param, at.iter().map(|&a| IndexExpr::axis(a).into()).collect())
    }
    pub fn load_at(&mut self, param: usize, at: Vec<Subscript>) -> Node {
        let ty = self.kernel.params[param].elem;
        self.node(Expr::Load { param, at }, ty)
    }
    pub fn op(&mut self, kind: OpKind, args: &[Node]) -> Node {
        let ty = self.kernel.nodes[args[0]].ty;
        self.op_with(kind, AttrDict::new(), args, ty)
    }
    pub fn op_with(&mut self, kind: OpKind, attrs: AttrDict, args: &[Node], ty: ElementType) -> Node {
        self.node(Expr::Op { kind, attrs, args: args.to_vec() }, ty)
    }
    pub fn convert(&mut self, value: Node, ty: ElementType) -> Node {
        if self.kernel.nodes[value].ty == ty {
            return value;
        }
        self.op_with(OpKind::Convert, AttrDict::new(), &[value], ty)
    }
    pub fn guard(&mut self, ranges: Vec<Range>, then: Node, otherwise: Node) -> Node {
        let ty = self.kernel.nodes[then].ty;
        self.node(Expr::Guard { ranges, then, otherwise }, ty)
    }
    /// A reduction stage; returns its result.
    pub fn reduce(&mut self, monoid: Monoid, own: &[Axis], body: Node) -> Node {
        let stage = self.kernel.stages.len();
        self.kernel.stages.push(Stage {
            at: vec![],
            own: own.to_vec(),
            kind: StageKind::Reduce { monoid, body, update: None },
        });
        let ty = self.kernel.nodes[body].ty;
        self.node(Expr::Reduced(stage), ty)
    }
    /// A reduction with a result of axes of its own, and how to restate it when what its body reads has changed.
    pub fn reduce_at(
        &mut self,
        monoid: Monoid,
        at: &[Axis],
        own: &[Axis],
        body: Node,
        update: Option<Node>,
    ) -> Node {
        let stage = self.kernel.stages.len();
        let kind = StageKind::Reduce { monoid, body, update };
        self.kernel.stages.push(Stage { at: at.to_vec(), own: own.to_vec(), kind });
        let ty = self.kernel.nodes[body].ty;
        self.node(Expr::Reduced(stage), ty)
    }
    /// Writes an output at plain axes.
    pub fn store(&mut self, param: usize, own: &[Axis], at: &[Axis], value: Node) {
        let at = at.iter().map(|&a| IndexExpr::axis(a)).collect();
        self.kernel.stages.push(Stage {
            at: vec![],
            own: own.to_vec(),
            kind: StageKind::Store { param, at, value },
        });
    }
    /// # Panics
    /// When the kernel is not valid.
    pub fn finish(self) -> Kernel {
        self.kernel.validate().expect("a valid sample");
        self.kernel
    }
}

/// `[m, k] x [k, n]`, operands of type `elem`, products and sums in f32, result of type `out`.
pub fn matmul(m: u64, n: u64, k: u64, elem: ElementType, out: ElementType) -> Kernel {
    let mut s = Sample::new("dot_general", &[(elem, &[m, k]), (elem, &[k, n])], &[(out, &[m, n])]);
    let (i, j, l) = (s.grid(m), s.grid(n), s.axis(k));
    let (a, b) = (s.load(0, &[i, l]), s.load(1, &[l, j]));
    let wide = if elem.is_float() { ElementType::F32 } else { ElementType::I32 };
    let (a, b) = (s.convert(a, wide), s.convert(b, wide));
    let product = s.op(OpKind::Multiply, &[a, b]);
    let sum = s.reduce(Monoid::Add, &[l], product);
    let value = s.convert(sum, out);
    s.store(2, &[], &[i, j], value);
    s.finish()
}

/// An element-wise op on operands of one shape and type.
pub fn elementwise(kind: OpKind, operands: usize, shape: &[u64], elem: ElementType) -> Kernel {
    let inputs = vec![(elem, shape); operands];
    let mut s = Sample::new(kind.short_name(), &inputs, &[(elem, shape)]);
    let axes: Vec<Axis> = shape.iter().map(|&n| s.grid(n)).collect();
    let args: Vec<Node> = (0..operands).map(|p| s.load(p, &axes)).collect();
    let value = s.op(kind, &args);
    s.store(operands, &[], &axes, value);
    s.finish()
}

/// Softmax along the rows of `[rows, columns]`: three stages.
pub fn softmax(rows: u64, columns: u64, elem: ElementType) -> Kernel {
    let mut s = Sample::new("softmax", &[(elem, &[rows, columns])], &[(elem, &[rows, columns])]);
    let i = s.grid(rows);
    let (a, b, c) = (s.axis(columns), s.axis(columns), s.axis(columns));
    let x = s.load(0, &[i, a]);
    let x = s.convert(x, ElementType::F32);
    let most = s.reduce(Monoid::Max, &[a], x);
    let exp = |s: &mut Sample, axis| {
        let x = s.load(0, &[i, axis]);
        let x = s.convert(x, ElementType::F32);
        let x = s.op(OpKind::Subtract, &[x, most]);
        s.op(OpKind::Exponential, &[x])
    };
    let e = exp(&mut s, b);
    let sum = s.reduce(Monoid::Add, &[b], e);
    let e = exp(&mut s, c);
    let value = s.op(OpKind::Divide, &[e, sum]);
    let value = s.convert(value, elem);
    s.store(1, &[c], &[i, c], value);
    s.finish()
}

/// Folds one axis of an array, in f32.
pub fn reduce(monoid: Monoid, shape: &[u64], axis: usize, elem: ElementType) -> Kernel {
    let kept: Vec<u64> = (0..shape.len()).filter(|&d| d != axis).map(|d| shape[d]).collect();
    let mut s = Sample::new("reduce", &[(elem, shape)], &[(elem, &kept)]);
    let axes: Vec<Axis> =
        shape.iter().enumerate().map(|(d, &n)| if d == axis { s.axis(n) } else { s.grid(n) }).collect();
    let x = s.load(0, &axes);
    let wide = if elem.is_float() { ElementType::F32 } else { elem };
    let x = s.convert(x, wide);
    let sum = s.reduce(monoid, &[axes[axis]], x);
    let value = s.convert(sum, elem);
    let out: Vec<Axis> = (0..shape.len()).filter(|&d| d != axis).map(|d| axes[d]).collect();
    s.store(1, &[], &out, value);
    s.finish()
}

/// Result dimension `d` is operand dimension `permutation[d]`.
pub fn transpose(shape: &[u64], permutation: &[usize], elem: ElementType) -> Kernel {
    let out: Vec<u64> = permutation.iter().map(|&d| shape[d]).collect();
    let mut s = Sample::new("transpose", &[(elem, shape)], &[(elem, &out)]);
    let axes: Vec<Axis> = out.iter().map(|&n| s.grid(n)).collect();
    let from: Vec<Axis> =
        (0..shape.len()).map(|d| axes[permutation.iter().position(|&p| p == d).unwrap_or(0)]).collect();
    let value = s.load(0, &from);
    s.store(1, &[], &axes, value);
    s.finish()
}

/// 2-D convolution, NHWC by HWIO, stride 1, padded so that the output has the input's size.
pub fn convolution(
    n: u64,
    size: u64,
    window: u64,
    channels: u64,
    features: u64,
    elem: ElementType,
) -> Kernel {
    let mut s = Sample::new(
        "convolution",
        &[(elem, &[n, size, size, channels]), (elem, &[window, window, channels, features])],
        &[(elem, &[n, size, size, features])],
    );
    let (b, y, x, f) = (s.grid(n), s.grid(size), s.grid(size), s.grid(features));
    let (ky, kx, c) = (s.axis(window), s.axis(window), s.axis(channels));
    let pad = (window / 2) as i64;
    let at = |a, k| IndexExpr::axis(a).add(&IndexExpr::axis(k)).offset(-pad);
    let (py, px) = (at(y, ky), at(x, kx));
    let subscripts =
        vec![IndexExpr::axis(b).into(), py.clone().into(), px.clone().into(), IndexExpr::axis(c).into()];
    let image = s.load_at(0, subscripts);
    let zero = s.constant(0.0, elem);
    let inside = |e: IndexExpr| Range { at: e.into(), extent: size };
    let image = s.guard(vec![inside(py), inside(px)], image, zero);
    let weight = s.load(1, &[ky, kx, c, f]);
    let (image, weight) = (s.convert(image, ElementType::F32), s.convert(weight, ElementType::F32));
    let product = s.op(OpKind::Multiply, &[image, weight]);
    let sum = s.reduce(Monoid::Add, &[ky, kx, c], product);
    let value = s.convert(sum, elem);
    s.store(2, &[], &[b, y, x, f], value);
    s.finish()
}

/// Rows of a table at computed positions: an embedding.
pub fn gather(rows: u64, table: u64, width: u64, elem: ElementType) -> Kernel {
    let inputs: &[(ElementType, &[u64])] = &[(elem, &[table, width]), (ElementType::I32, &[rows])];
    let mut s = Sample::new("gather", inputs, &[(elem, &[rows, width])]);
    let (i, j) = (s.grid(rows), s.grid(width));
    let at = s.load(1, &[i]);
    let offset = tpuc_tile::Offset { node: at, max: table as i64 - 1, sign: 1 };
    let row = Subscript { expr: IndexExpr::constant(0), offset: Some(offset) };
    let value = s.load_at(0, vec![row, IndexExpr::axis(j).into()]);
    s.store(2, &[], &[i, j], value);
    s.finish()
}

/// A softmax between two products: `[heads, queries, depth] x [heads, keys, depth]`, rows of keys normalised (a query
/// sees keys up to its own position when `causal`), `x [heads, keys, depth]`. Streamed over the keys, whose sums are
/// restated when the greatest score grows; rows without keys give zeros.
pub fn streamed(heads: u64, queries: u64, keys: u64, depth: u64, elem: ElementType, causal: bool) -> Kernel {
    let (rows, columns) = ([heads, queries, depth], [heads, keys, depth]);
    let inputs: &[(ElementType, &[u64])] = &[(elem, &rows), (elem, &columns), (elem, &columns)];
    let mut s = Sample::new("dot.softmax.dot", inputs, &[(elem, &rows)]);
    let (h, q) = (s.grid(heads), s.grid(queries));
    let (k, d, e) = (s.axis(keys), s.axis(depth), s.axis(depth));
    let f32 = ElementType::F32;
    let factors = [(0, [h, q, d]), (1, [h, k, d]), (2, [h, k, e])].map(|(p, at)| {
        let x = s.load(p, &at);
        s.convert(x, f32)
    });
    let product = s.op(OpKind::Multiply, &factors[..2]);
    let scores = s.reduce_at(Monoid::Add, &[k], &[d], product, None);
    let scale = s.constant((depth.max(1) as f64).powf(-0.5), f32);
    let scores = s.op(OpKind::Multiply, &[scores, scale]);
    let low = s.constant(f64::NEG_INFINITY, f32);
    let at = IndexExpr::axis(q).add(&IndexExpr::axis(k).scale(-1)).offset(-1);
    let ranges = vec![Range { at: at.into(), extent: queries.max(1) }];
    let scores = if causal { s.guard(ranges, scores, low) } else { scores };
    let most = s.reduce_at(Monoid::Max, &[], &[k], scores, None);
    let zero = s.constant(0.0, f32);
    let least = s.constant(-1e30, f32);
    // Differences to a finite number stay defined in rows that see no key.
    let reference = s.op(OpKind::Maximum, &[most, least]);
    let shifted = s.op(OpKind::Subtract, &[scores, reference]);
    let weight = s.op(OpKind::Exponential, &[shifted]);
    let weight = s.reduce_at(Monoid::Add, &[k], &[], weight, None);
    let old = s.node(Expr::SoFar(1), f32);
    let shift = s.op(OpKind::Subtract, &[old, reference]);
    let factor = s.op(OpKind::Exponential, &[shift]);
    let total = s.node(Expr::SoFar(3), f32);
    let total = s.op(OpKind::Multiply, &[total, factor]);
    let total = s.reduce_at(Monoid::Add, &[], &[k], weight, Some(total));
    let product = s.op(OpKind::Multiply, &[weight, factors[2]]);
    let sums = s.node(Expr::SoFar(4), f32);
    let sums = s.op(OpKind::Multiply, &[sums, factor]);
    let sums = s.reduce_at(Monoid::Add, &[e], &[k], product, Some(sums));
    let some = s.op(OpKind::Maximum, &[total, zero]);
    let small = s.constant(1e-30, f32);
    let some = s.op(OpKind::Maximum, &[some, small]);
    let value = s.op(OpKind::Divide, &[sums, some]);
    let value = s.convert(value, elem);
    s.store(3, &[e], &[h, q, e], value);
    s.kernel.stream = Some(k);
    s.finish()
}

/// Rows of `[rows, width]` scaled to unit mean square and multiplied by `[width, columns]`: stages that hand each other
/// whole rows.
pub fn normalised_product(rows: u64, width: u64, columns: u64, elem: ElementType) -> Kernel {
    let inputs: &[(ElementType, &[u64])] = &[(elem, &[rows, width]), (elem, &[width, columns])];
    let mut s = Sample::new("normalise.dot", inputs, &[(elem, &[rows, columns])]);
    let (i, d, e) = (s.grid(rows), s.axis(width), s.axis(columns));
    let (x, w) = (s.load(0, &[i, d]), s.load(1, &[d, e]));
    let (x, w) = (s.convert(x, ElementType::F32), s.convert(w, ElementType::F32));
    let square = s.op(OpKind::Multiply, &[x, x]);
    let sum = s.reduce(Monoid::Add, &[d], square);
    let share = s.constant(1.0 / width.max(1) as f64, ElementType::F32);
    let mean = s.op(OpKind::Multiply, &[sum, share]);
    let inverse = s.op(OpKind::Rsqrt, &[mean]);
    let x = s.op(OpKind::Multiply, &[x, inverse]);
    let x = s.reduce_at(Monoid::Add, &[d], &[], x, None);
    let product = s.op(OpKind::Multiply, &[x, w]);
    let y = s.reduce_at(Monoid::Add, &[e], &[d], product, None);
    let y = s.convert(y, elem);
    s.store(2, &[e], &[i, e], y);
    s.finish()
}
