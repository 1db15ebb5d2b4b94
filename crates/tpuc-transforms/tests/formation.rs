//! Kernel formation on random programs: whatever is fused, the numbers stay.

mod common;
#[path = "common/whole.rs"]
mod whole;

use std::sync::Arc;
use tpuc_egraph::optimize::KERNELS;
use tpuc_ir::attr::ComparisonDirection;
use tpuc_ir::{Attr, AttrDict, Builder, DotDims, GatherDims, Module, Op, OpKind, Type, Value};
use tpuc_support::Loc;
use tpuc_tensor::{ElementType, Scalar, Tensor};
use tpuc_tile::{Kernel, Stage, StageKind};

struct Rng(u64);

impl Rng {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % n
    }
    fn pick<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }
    fn shuffled(&mut self, n: usize) -> Vec<i64> {
        let mut out: Vec<i64> = (0..n as i64).collect();
        (1..n).for_each(|i| out.swap(i, self.below(i + 1)));
        out
    }
}

/// A random f32 program; `pool` holds every value made so far.
struct Generator<'m> {
    b: Builder<'m>,
    rng: Rng,
    pool: Vec<Value>,
    /// Whether there are folds of pairs.
    pairs: bool,
}

impl Generator<'_> {
    fn shape(&self, v: Value) -> Vec<i64> {
        self.b.module.ty(v).as_tensor().unwrap().shape.to_vec()
    }

    fn add(&mut self, kind: OpKind, operands: &[Value], attrs: AttrDict, shape: &[i64]) -> Value {
        self.b.value(
            kind,
            operands.iter().copied(),
            attrs,
            Type::tensor(ElementType::F32, shape.iter().copied()),
        )
    }

    fn any(&mut self) -> Value {
        // Recent values are taken more often, so that chains grow.
        let n = self.pool.len();
        let recent = self.rng.below(2) == 0;
        if recent { self.pool[n - 1 - self.rng.below(n.min(3))] } else { self.pool[self.rng.below(n)] }
    }

    fn with_rank(&mut self, least: usize) -> Option<(Value, Vec<i64>)> {
        (0..8).find_map(|_| {
            let v = self.any();
            let shape = self.shape(v);
            (shape.len() >= least && !shape.contains(&0)).then_some((v, shape))
        })
    }

    /// A value of this shape: one that is there, or a scalar broadcast.
    fn of_shape(&mut self, shape: &[i64]) -> Value {
        let same: Vec<Value> = self.pool.iter().copied().filter(|&v| self.shape(v) == shape).collect();
        if self.rng.below(4) > 0 {
            return self.rng.pick(&same);
        }
        let scalar = self.b.constant(Tensor::scalar(ElementType::F32, Scalar::Float(0.5)));
        self.add(
            OpKind::BroadcastInDim,
            &[scalar],
            AttrDict::new().with("broadcast_dimensions", Attr::i64s([])),
            shape,
        )
    }

    fn reduce(&mut self, v: Value, shape: &[i64]) -> Value {
        let over: Vec<i64> = (0..shape.len() as i64).filter(|_| self.rng.below(2) == 0).collect();
        let kept: Vec<i64> =
            (0..shape.len()).filter(|d| !over.contains(&(*d as i64))).map(|d| shape[d]).collect();
        let (kind, init) =
            self.rng.pick(&[(OpKind::Add, 0.0), (OpKind::Maximum, f64::NEG_INFINITY), (OpKind::Add, 1.5)]);
        let init = self.b.constant(Tensor::scalar(ElementType::F32, Scalar::Float(init)));
        let (region, block) = self.b.module.new_region();
        let scalar = Type::tensor(ElementType::F32, []);
        let args = [0, 1].map(|_| self.b.module.add_block_arg(block, scalar.clone(), Loc::Unknown));
        let mut inner = Builder::new(self.b.module, block);
        let r = inner.value(kind, args, AttrDict::new(), scalar);
        inner.op(OpKind::Return, [r], AttrDict::new(), []);
        let attrs = AttrDict::new().with("dimensions", Attr::i64s(over));
        let ty = Type::tensor(ElementType::F32, kept);
        let op = self.b.op_with_regions(OpKind::Reduce, [v, init], attrs, [region], [ty]);
        self.b.module.ops[op].results[0]
    }

    /// The largest of one value with the sum of another weighted by exponentials, or the mean of one weighted by the
    /// other: a fold of pairs, one of whose results is read, or both.
    fn fold_pairs(&mut self, v: Value, w: Value, shape: &[i64]) -> Value {
        let over: Vec<i64> = (0..shape.len() as i64).filter(|_| self.rng.below(2) == 0).collect();
        let kept: Vec<i64> =
            (0..shape.len()).filter(|d| !over.contains(&(*d as i64))).map(|d| shape[d]).collect();
        let exponentials = self.rng.below(2) == 0;
        // Positive weights.
        let bounded = self.add(OpKind::Tanh, &[v], AttrDict::new(), shape);
        let weight = self.add(OpKind::Exponential, &[bounded], AttrDict::new(), shape);
        let weight = if exponentials { v } else { weight };
        let begin = if exponentials { -50.0 } else { 1e-3 };
        let inits = [begin, 0.0].map(|x| self.b.constant(Tensor::scalar(ElementType::F32, Scalar::Float(x))));
        let (region, block) = self.b.module.new_region();
        let scalar = Type::tensor(ElementType::F32, []);
        let [a, x, b, y] = [0; 4].map(|_| self.b.module.add_block_arg(block, scalar.clone(), Loc::Unknown));
        let mut inner = Builder::new(self.b.module, block);
        let mut op =
            |kind, args: &[Value]| inner.value(kind, args.iter().copied(), AttrDict::new(), scalar.clone());
        let results = if exponentials {
            let most = op(OpKind::Maximum, &[a, b]);
            let terms = [(a, x), (b, y)].map(|(m, s)| {
                let below = op(OpKind::Subtract, &[m, most]);
                let scale = op(OpKind::Exponential, &[below]);
                op(OpKind::Multiply, &[scale, s])
            });
            [most, op(OpKind::Add, &terms)]
        } else {
            let total = op(OpKind::Add, &[a, b]);
            let share = op(OpKind::Divide, &[b, total]);
            let delta = op(OpKind::Subtract, &[y, x]);
            let step = op(OpKind::Multiply, &[delta, share]);
            [total, op(OpKind::Add, &[x, step])]
        };
        inner.op(OpKind::Return, results, AttrDict::new(), []);
        let attrs = AttrDict::new().with("dimensions", Attr::i64s(over));
        let ty = Type::tensor(ElementType::F32, kept.iter().copied());
        let operands = [weight, w, inits[0], inits[1]];
        let op = self.b.op_with_regions(OpKind::Reduce, operands, attrs, [region], [ty.clone(), ty]);
        let [first, second] = self.b.module.ops[op].results[..] else { unreachable!() };
        match self.rng.below(3) {
            0 => first,
            1 => second,
            _ => self.add(OpKind::Subtract, &[first, second], AttrDict::new(), &kept),
        }
    }

    fn step(&mut self) -> Option<Value> {
        let rank0 = self.any();
        let shape0 = self.shape(rank0);
        Some(match self.rng.below(if self.pairs { 15 } else { 14 }) {
            0 => {
                let kind = self.rng.pick(&[OpKind::Tanh, OpKind::Negate, OpKind::Abs, OpKind::Exponential]);
                // Keeps magnitudes bounded.
                let t = self.add(OpKind::Tanh, &[rank0], AttrDict::new(), &shape0);
                self.add(kind, &[t], AttrDict::new(), &shape0)
            }
            1 | 2 => {
                let other = self.of_shape(&shape0);
                let kind = self.rng.pick(&[OpKind::Add, OpKind::Multiply, OpKind::Subtract, OpKind::Maximum]);
                self.add(kind, &[rank0, other], AttrDict::new(), &shape0)
            }
            3 => {
                let (v, shape) = self.with_rank(1)?;
                let order = self.rng.shuffled(shape.len());
                let to: Vec<i64> = order.iter().map(|&d| shape[d as usize]).collect();
                self.add(OpKind::Transpose, &[v], AttrDict::new().with("permutation", Attr::i64s(order)), &to)
            }
            4 => {
                let n: i64 = shape0.iter().product();
                let options: Vec<Vec<i64>> = vec![vec![n], vec![1, n], vec![n, 1]];
                let mut options = options;
                for d in 2..=n {
                    if n % d == 0 {
                        options.push(vec![d, n / d]);
                        options
                            .extend((2..=n / d).filter(|e| (n / d) % e == 0).map(|e| vec![d, e, n / d / e]));
                    }
                }
                let to = self.rng.pick(&options);
                self.add(OpKind::Reshape, &[rank0], AttrDict::new(), &to)
            }
            5 => {
                let (v, shape) = self.with_rank(1)?;
                let start: Vec<i64> = shape.iter().map(|&n| self.rng.below(n as usize) as i64).collect();
                let stride: Vec<i64> = shape.iter().map(|_| 1 + self.rng.below(2) as i64).collect();
                let to = shape
                    .iter()
                    .zip(&start)
                    .zip(&stride)
                    .map(|((n, s), k)| (n - s + k - 1) / k)
                    .collect::<Vec<_>>();
                let attrs = AttrDict::new()
                    .with("start_indices", Attr::i64s(start))
                    .with("limit_indices", Attr::i64s(shape))
                    .with("strides", Attr::i64s(stride));
                self.add(OpKind::Slice, &[v], attrs, &to)
            }
            6 => {
                let (v, shape) = self.with_rank(1)?;
                let amount = |rng: &mut Rng| shape.iter().map(|_| rng.below(3) as i64).collect::<Vec<_>>();
                let (low, high) = (amount(&mut self.rng), amount(&mut self.rng));
                let to: Vec<i64> = (0..shape.len()).map(|d| shape[d] + low[d] + high[d]).collect();
                let value = self.b.constant(Tensor::scalar(ElementType::F32, Scalar::Float(2.0)));
                let attrs = AttrDict::new()
                    .with("interior_padding", Attr::i64s(shape.iter().map(|_| 0)))
                    .with("edge_padding_low", Attr::i64s(low))
                    .with("edge_padding_high", Attr::i64s(high));
                self.add(OpKind::Pad, &[v, value], attrs, &to)
            }
            7 | 8 => {
                let (v, shape) = self.with_rank(1)?;
                let r = self.reduce(v, &shape);
                let mut dims = Vec::new();
                // Half of the time the result is broadcast back, as norms and softmax do.
                if self.rng.below(2) == 0 {
                    let op = self.b.module.def_op(r)?;
                    let over = self.b.module.ops[op].attr("dimensions")?.as_ints()?;
                    dims.extend((0..shape.len() as i64).filter(|d| !over.contains(d)));
                    let attrs = AttrDict::new().with("broadcast_dimensions", Attr::i64s(dims));
                    let wide = self.add(OpKind::BroadcastInDim, &[r], attrs, &shape);
                    self.add(OpKind::Subtract, &[v, wide], AttrDict::new(), &shape)
                } else {
                    r
                }
            }
            14 => {
                let (v, shape) = self.with_rank(1)?;
                let w = self.of_shape(&shape);
                self.fold_pairs(v, w, &shape)
            }
            9 => {
                let (v, shape) = self.with_rank(1)?;
                let dim = self.rng.below(shape.len());
                let other = self.of_shape(&shape);
                let mut to = shape;
                to[dim] *= 2;
                self.add(
                    OpKind::Concatenate,
                    &[v, other],
                    AttrDict::new().with("dimension", Attr::i64(dim as i64)),
                    &to,
                )
            }
            10 | 11 => {
                let (l, left) = self.with_rank(2)?;
                let (r, right) = self.with_rank(2)?;
                let pairs: Vec<(i64, i64)> = (0..left.len() as i64)
                    .flat_map(|i| (0..right.len() as i64).map(move |j| (i, j)))
                    .filter(|&(i, j)| left[i as usize] == right[j as usize])
                    .collect();
                let (cl, cr) = if pairs.is_empty() { return None } else { self.rng.pick(&pairs) };
                let batch =
                    pairs.iter().copied().find(|&(i, j)| i != cl && j != cr && self.rng.below(2) == 0);
                let mut dims =
                    DotDims { lhs_contract: vec![cl], rhs_contract: vec![cr], ..DotDims::default() };
                let mut to = Vec::new();
                if let Some((i, j)) = batch {
                    (dims.lhs_batch, dims.rhs_batch) = (vec![i], vec![j]);
                    to.push(left[i as usize]);
                }
                to.extend(
                    DotDims::free(left.len(), &dims.lhs_batch, &[cl]).iter().map(|&d| left[d as usize]),
                );
                to.extend(
                    DotDims::free(right.len(), &dims.rhs_batch, &[cr]).iter().map(|&d| right[d as usize]),
                );
                let scale = self.b.constant(Tensor::scalar(ElementType::F32, Scalar::Float(0.25)));
                let dot = AttrDict::new().with("dot_dimension_numbers", Attr::Dot(Arc::new(dims)));
                let v = self.add(OpKind::DotGeneral, &[l, r], dot, &to);
                let none = AttrDict::new().with("broadcast_dimensions", Attr::i64s([]));
                let scale = self.add(OpKind::BroadcastInDim, &[scale], none, &to);
                self.add(OpKind::Multiply, &[v, scale], AttrDict::new(), &to)
            }
            12 => {
                let (v, shape) = self.with_rank(1)?;
                let rows = 1 + self.rng.below(4);
                let bound = shape[0] + 2; // out of bounds too: starts are clamped
                let index: Vec<i128> =
                    (0..rows).map(|_| self.rng.below(bound as usize) as i128 - 1).collect();
                let index = self.b.constant(Tensor::from_ints(ElementType::I32, &[rows as u64, 1], index));
                let dims = GatherDims {
                    offset_dims: (1..shape.len() as i64).collect(),
                    collapsed_slice_dims: vec![0],
                    start_index_map: vec![0],
                    index_vector_dim: 1,
                    ..GatherDims::default()
                };
                let sizes = std::iter::once(1).chain(shape[1..].iter().copied());
                let attrs = AttrDict::new()
                    .with("dimension_numbers", Attr::Gather(Arc::new(dims)))
                    .with("slice_sizes", Attr::i64s(sizes));
                let mut to = shape;
                to[0] = rows as i64;
                self.add(OpKind::Gather, &[v, index], attrs, &to)
            }
            _ => {
                let (v, shape) = self.with_rank(1)?;
                let size: Vec<i64> = shape.iter().map(|&n| 1 + self.rng.below(n as usize) as i64).collect();
                let starts: Vec<Value> = shape
                    .iter()
                    .map(|_| {
                        let at = self.rng.below(5) as i128 - 1;
                        self.b.constant(Tensor::scalar(ElementType::I32, Scalar::Int(at)))
                    })
                    .collect();
                let mut operands = vec![v];
                if self.rng.below(2) == 0 {
                    operands.extend(starts);
                    self.add(
                        OpKind::DynamicSlice,
                        &operands,
                        AttrDict::new().with("slice_sizes", Attr::i64s(size.clone())),
                        &size,
                    )
                } else {
                    let scalar = self.b.constant(Tensor::scalar(ElementType::F32, Scalar::Float(-1.0)));
                    let none = AttrDict::new().with("broadcast_dimensions", Attr::i64s([]));
                    operands.push(self.add(OpKind::BroadcastInDim, &[scalar], none, &size));
                    operands.extend(starts);
                    self.add(OpKind::DynamicUpdateSlice, &operands, AttrDict::new(), &shape)
                }
            }
        })
    }
}

fn program(seed: u64, results_wanted: usize, pairs: bool) -> (Module, Op, Vec<Tensor>) {
    let mut rng = Rng(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let extents = [1i64, 2, 3, 4, 6];
    let shapes: Vec<Vec<i64>> = (0..3).map(|i| (0..i + 1).map(|_| rng.pick(&extents)).collect()).collect();
    let types: Vec<Type> = shapes.iter().map(|s| Type::tensor(ElementType::F32, s.iter().copied())).collect();
    let mut module = Module::new();
    let (function, block) = Builder::function(&mut module, "main", types.clone(), vec![]);
    let mut inputs = Vec::new();
    for shape in &shapes {
        let dims: Vec<u64> = shape.iter().map(|&d| d as u64).collect();
        let values: Vec<f64> =
            (0..dims.iter().product()).map(|_| rng.below(2000) as f64 / 1000.0 - 1.0).collect();
        inputs.push(Tensor::from_floats(ElementType::F32, &dims, &values));
    }
    let pool = module.blocks[block].args.clone();
    let mut g = Generator { b: Builder::new(&mut module, block), rng, pool, pairs };
    for _ in 0..24 {
        if let Some(v) = g.step()
            && g.b.module.ty(v).as_tensor().and_then(|t| t.len()).is_some_and(|n| n <= 4096)
        {
            g.pool.push(v);
        }
    }
    let mut results = Vec::new();
    for _ in 0..results_wanted {
        let v = g.any();
        results.push(v);
    }
    // A comparison as a boolean result.
    if results_wanted > 1 {
        let (a, shape) = (results[0], g.shape(results[0]));
        let attrs = AttrDict::new().with("comparison_direction", Attr::Enum(ComparisonDirection::Lt.into()));
        let other = g.of_shape(&shape);
        results.push(g.b.value(OpKind::Compare, [a, other], attrs, Type::tensor(ElementType::I1, shape)));
    }
    g.b.op(OpKind::FuncReturn, results.iter().copied(), AttrDict::new(), []);
    let result_types: Vec<Type> = results.iter().map(|&v| module.ty(v).clone()).collect();
    module.ops[function]
        .attrs
        .set("function_type", Attr::Type(Type::Function(types.into(), result_types.into())));
    (module, function, inputs)
}

#[test]
fn random_programs_keep_their_meaning() {
    let (mut kernels, mut forgotten) = (0, 0);
    let specs = tpuc_pass::parse_pipeline("eqsat{fuse=true}").expect("a pipeline");
    let machine = tpuc_target::Machine::named("x86-64-v4").expect("a machine");
    for seed in 0..900 {
        let (mut module, function, inputs) = program(seed, 3, seed >= 600);
        // Kernels as the search decides, and plain ones.
        if seed % 3 > 0 {
            let passes = tpuc_transforms::registry().instantiate(&specs).expect("passes");
            let mut cx = tpuc_pass::PassContext::new(machine.clone());
            tpuc_pass::Manager { passes, ..Default::default() }
                .run(&mut module, &mut cx)
                .unwrap_or_else(|e| panic!("seed {seed}: {e}"));
        }
        // As if the search had left out some.
        if seed % 3 == 2 {
            forgotten += forget(&mut module, function, 2 + seed % 5);
        }
        match common::compare(module.clone(), function, &inputs, 1e-4) {
            Ok(program) => kernels += program.kernels.len(),
            Err(e) => panic!("seed {seed}: {e}\n{}", tpuc_syntax::print(&module, &Default::default())),
        }
    }
    assert!(kernels > 1000 && forgotten > 300, "the programs are too small to show anything");
}

/// Takes back what the search decided on for every so many kernels; how many that were.
fn forget(module: &mut Module, function: Op, every: u64) -> usize {
    let block = module.region_block(function, 0).expect("a body");
    let mut gone = std::collections::BTreeSet::new();
    for op in module.blocks[block].ops.clone() {
        let Some(list) = module.ops[op].attr(KERNELS).and_then(Attr::as_ints) else { continue };
        let (drop, keep): (Vec<i64>, Vec<i64>) =
            list.iter().partition(|&&k| (k as u64).is_multiple_of(every));
        gone.extend(drop);
        match keep.is_empty() {
            true => _ = module.ops[op].attrs.remove(KERNELS),
            false => _ = module.ops[op].attrs.set(KERNELS, Attr::i64s(keep)),
        }
    }
    gone.len()
}

/// What the search leaves out is fused as if there had been none, around the kernels that it decided on.
#[test]
fn ops_that_the_search_left_out_are_fused_plainly() {
    let text = r#"
func.func @main(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.reduce"(%x, %z) ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %c : tensor<f32>
  }) {dimensions = array<i64: 1>, tpuc.kernels = array<i64: 0>} : (tensor<6x8xf32>, tensor<f32>) -> tensor<6xf32>
  %n = stablehlo.negate %r {tpuc.kernels = array<i64: 0>} : tensor<6xf32>
  %f = stablehlo.broadcast_in_dim %r, dims = [0] : (tensor<6xf32>) -> tensor<6x8xf32>
  %g = stablehlo.broadcast_in_dim %n, dims = [0] : (tensor<6xf32>) -> tensor<6x8xf32>
  %a = stablehlo.add %x, %f : tensor<6x8xf32>
  %m = stablehlo.multiply %a, %g : tensor<6x8xf32>
  return %m : tensor<6x8xf32>
}"#;
    let source = tpuc_support::Source { name: "test", text };
    let module = tpuc_syntax::parse(source).unwrap_or_else(|e| panic!("{}", e[0].render(source)));
    let function = module.entry().expect("main");
    let types = tpuc_transforms::lower::argument_types(&module, function);
    let inputs: Vec<Tensor> = types
        .iter()
        .map(|ty| {
            let shape = ty.as_tensor().and_then(|t| t.dims()).expect("static");
            let values: Vec<f64> =
                (0..shape.iter().product()).map(|i: u64| (i * 7 % 11) as f64 / 8.0).collect();
            Tensor::from_floats(ElementType::F32, &shape, &values)
        })
        .collect();
    let program = common::compare(module, function, &inputs, 1e-5).unwrap_or_else(|e| panic!("{e}"));
    // The sums, which are read inside of the first kernel and out of it, and all that reads them.
    let names: Vec<&str> = program.kernels.values().map(|k| k.name.as_str()).collect();
    assert_eq!(names, ["reduce.negate", "add.multiply"], "{program}");
}

/// Whole programs as one kernel, with each axis streamed that can be.
#[test]
fn random_chains_keep_their_meaning() {
    let (mut chained, mut streamed, mut restated) = (0, 0, 0);
    let mut pairs = 0;
    for seed in 0..2000 {
        let (module, function, inputs) = program(seed, 1, seed >= 1500);
        let Ok((kernel, params)) = whole::kernel(&module, function) else { continue };
        let points: u64 = kernel.stages.iter().map(|s| kernel.stage_points(s)).sum();
        if kernel.nodes.len() > 120 || points > 20_000 {
            continue;
        }
        chained += usize::from(kernel.is_chained());
        let mut variants = vec![kernel.clone()];
        let axes = kernel.axes.iter().map(|(a, _)| a).filter(|a| !kernel.grid.contains(a));
        let plain = Kernel { stream: None, ..kernel.clone() };
        let restates = |s: &Stage| matches!(s.kind, StageKind::Reduce { update: Some(_), .. });
        let is_free = |k: &Kernel| !k.stages.iter().any(restates);
        pairs += usize::from((0..kernel.stages.len()).any(|s| kernel.part(s).is_some()));
        if is_free(&plain) {
            variants.extend(axes.filter_map(|a| tpuc_egraph::form::stream(&plain, a)));
            variants.extend(tpuc_egraph::form::in_one_pass(&plain));
        }
        for kernel in variants {
            streamed += usize::from(kernel.stream.is_some());
            restated += usize::from(kernel.stages.iter().any(restates));
            whole::compare(&module, function, &inputs, &kernel, &params, 1e-4)
                .unwrap_or_else(|e| panic!("seed {seed}: {e}\n{kernel}"));
        }
    }
    assert!(
        chained > 50 && streamed > 50 && restated > 5 && pairs > 20,
        "{chained} chained, {streamed} streamed, {restated} restated, {pairs} with pairs"
    );
}

/// Ops that read one another in a long row are several kernels: expressions are walked on the stack.
#[test]
fn long_chains_are_more_than_one_kernel() {
    let chain = |length: usize| {
        let ty = || Type::tensor(ElementType::F32, [4]);
        let mut module = Module::new();
        let (function, block) = Builder::function(&mut module, "main", vec![ty()], vec![ty()]);
        let x = module.blocks[block].args[0];
        let mut b = Builder::new(&mut module, block);
        let last = (0..length).fold(x, |x, _| b.value(OpKind::Tanh, [x], AttrDict::new(), ty()));
        b.op(OpKind::FuncReturn, [last], AttrDict::new(), []);
        whole::kernel(&module, function).map(|_| ())
    };
    assert!(chain(400).is_ok());
    assert!(chain(20_000).is_err());
}
