//! Whole programs: control flow, steps on the host, and a transformer.

mod common;

use common::{machine, random};
use std::sync::Arc;
use std::time::Instant;
use tpuc_cost::samples::{self, Sample};
use tpuc_ir::attr::ComparisonDirection;
use tpuc_ir::{Attr, AttrDict, Builder, Module, OpKind, Type};
use tpuc_support::Loc;
use tpuc_tensor::ElementType::{self, BF16, F32, I1, I32};
use tpuc_tensor::{Scalar, Tensor};
use tpuc_tile::{Buffer, BufferData, BufferKind, Kernel, Monoid, Program, Step};
use tpuc_tpu::{Options, compile, simulate, simulate_with};

/// Builds programs buffer by buffer.
#[derive(Default)]
struct Draft {
    program: Program,
}

impl Draft {
    fn buffer(&mut self, elem: ElementType, shape: &[u64], kind: BufferKind) -> Buffer {
        let data = BufferData { elem, shape: shape.to_vec(), kind };
        let bytes = data.byte_size().next_multiple_of(64);
        if let BufferKind::Arena { .. } = data.kind {
            let offset = self.program.arena_bytes;
            self.program.arena_bytes += bytes;
            return self.program.buffers.push(BufferData { kind: BufferKind::Arena { offset }, ..data });
        }
        self.program.buffers.push(data)
    }
    fn input(&mut self, elem: ElementType, shape: &[u64]) -> Buffer {
        let kind = BufferKind::Input(self.program.inputs.len());
        let buffer = self.buffer(elem, shape, kind);
        self.program.inputs.push(buffer);
        buffer
    }
    fn constant(&mut self, value: Tensor) -> Buffer {
        let (elem, shape) = (value.elem(), value.shape().to_vec());
        self.buffer(elem, &shape, BufferKind::Constant(value))
    }
    fn value(&mut self, elem: ElementType, shape: &[u64]) -> Buffer {
        self.buffer(elem, shape, BufferKind::Arena { offset: 0 })
    }
    /// The step that runs a kernel into fresh values; returns those.
    fn call(&mut self, kernel: Kernel, inputs: &[Buffer]) -> (Step, Vec<Buffer>) {
        let outputs: Vec<Buffer> =
            kernel.outputs().to_vec().iter().map(|p| self.value(p.elem, &p.shape)).collect();
        let existing = self.program.kernels.iter().find(|(_, k)| **k == kernel).map(|(id, _)| id);
        let kernel = existing.unwrap_or_else(|| self.program.kernels.push(kernel));
        let args = inputs.iter().chain(&outputs).copied().collect();
        (Step::Launch { kernel, args, loc: Loc::Unknown }, outputs)
    }
    fn run(&mut self, kernel: Kernel, inputs: &[Buffer]) -> Buffer {
        let (step, outputs) = self.call(kernel, inputs);
        self.program.steps.push(step);
        outputs[0]
    }
}

fn scalar(value: i128) -> Tensor {
    Tensor::from_ints(I32, &[], [value])
}

fn less() -> Kernel {
    let mut s = Sample::new("less", &[(I32, &[]), (I32, &[])], &[(I1, &[])]);
    let args = [s.load(0, &[]), s.load(1, &[])];
    let attrs = AttrDict::new().with("comparison_direction", Attr::Enum(ComparisonDirection::Lt.into()));
    let value = s.op_with(OpKind::Compare, attrs, &args, I1);
    s.store(2, &[], &[], value);
    s.finish()
}

/// `for i in 0..limit { x = x + x }`
fn doubling(limit: impl FnOnce(&mut Draft) -> Buffer) -> Program {
    let mut d = Draft::default();
    let x0 = d.input(F32, &[100]);
    let limit = limit(&mut d);
    let zero = d.constant(scalar(0));
    let one = d.constant(scalar(1));
    let (i, x) = (d.value(I32, &[]), d.value(F32, &[100]));
    d.program.steps.push(Step::Copy { from: zero, to: i });
    d.program.steps.push(Step::Copy { from: x0, to: x });
    let (cond, pred) = d.call(less(), &[i, limit]);
    let (double, next_x) = d.call(samples::elementwise(OpKind::Add, 2, &[100], F32), &[x, x]);
    let (count, next_i) = d.call(samples::elementwise(OpKind::Add, 2, &[], I32), &[i, one]);
    d.program.steps.push(Step::While {
        state: vec![i, x],
        cond: vec![cond],
        pred: pred[0],
        body: vec![double, count],
        next: vec![next_i[0], next_x[0]],
        loc: Loc::Unknown,
    });
    d.program.outputs = vec![x, i];
    d.program
}

#[test]
fn loops_end_when_their_counter_says_so() {
    let program = doubling(|d| d.constant(scalar(5)));
    let compiled = compile(Arc::new(program), &machine()).unwrap();
    let x = random(F32, &[100], 3, 1);
    let mut with = simulate(&compiled, Some(std::slice::from_ref(&x))).unwrap();
    let outputs = with.outputs.take().unwrap();
    let want: Vec<f64> = x.to_floats().iter().map(|v| v * 32.0).collect();
    assert_eq!(outputs[0].to_floats(), want);
    assert_eq!(outputs[1].get(0), Scalar::Int(5));
    // Without data the counter is still known.
    assert_eq!(simulate(&compiled, None).unwrap(), with);
    assert!(with.remarks.is_empty());
}

#[test]
fn loops_without_a_known_end_say_what_they_assume() {
    let program = doubling(|d| d.input(I32, &[]));
    let compiled = compile(Arc::new(program), &machine()).unwrap();
    let options = Options { assumed_trips: 7, ..Options::default() };
    let assumed = simulate_with(&compiled, None, &options).unwrap();
    assert!(assumed.remarks[0].contains("7 turns assumed"), "{:?}", assumed.remarks);
    let inputs = [random(F32, &[100], 3, 1), scalar(7)];
    let known = simulate(&compiled, Some(&inputs)).unwrap();
    assert_eq!(known.predicted_ps, assumed.predicted_ps);
    let options = Options { max_trips: 3, ..Options::default() };
    assert!(simulate_with(&compiled, Some(&inputs), &options).unwrap_err().to_string().contains("3 times"));
}

/// `dynamic_update_slice`: a row of a table replaced at a computed place.
fn put_row(rows: u64, width: u64) -> Kernel {
    let inputs: &[(ElementType, &[u64])] = &[(F32, &[rows, width]), (F32, &[1, width]), (I32, &[])];
    let mut s = Sample::new("put_row", inputs, &[(F32, &[rows, width])]);
    let (i, j) = (s.grid(rows), s.grid(width));
    let start = s.load(2, &[]);
    let offset = tpuc_tile::Offset { node: start, max: rows as i64 - 1, sign: -1 };
    let row = tpuc_tile::Subscript { expr: tpuc_tile::IndexExpr::axis(i), offset: Some(offset) };
    let new = s.load_at(1, vec![row.clone(), tpuc_tile::IndexExpr::axis(j).into()]);
    let old = s.load(0, &[i, j]);
    let value = s.guard(vec![tpuc_tile::Range { at: row, extent: 1 }], new, old);
    s.store(3, &[], &[i, j], value);
    s.finish()
}

#[test]
fn values_that_nothing_else_needs_are_updated_in_place() {
    let (rows, width) = (20_000, 512);
    let build = |kept: bool| {
        let mut d = Draft::default();
        let (table, row) = (d.input(F32, &[rows, width]), d.input(F32, &[1, width]));
        let (first, second) = (d.input(I32, &[]), d.input(I32, &[]));
        let once = d.run(put_row(rows, width), &[table, row, first]);
        let twice = d.run(put_row(rows, width), &[once, row, second]);
        d.program.outputs = if kept { vec![once, twice] } else { vec![twice] };
        compile(Arc::new(d.program), &machine()).unwrap()
    };
    let (shared, kept) = (build(false), build(true));
    assert!(shared.remarks.iter().any(|r| r.message.contains("updated in place")));
    assert!(!kept.remarks.iter().any(|r| r.message.contains("updated in place")));
    let inputs =
        [random(F32, &[rows, width], 1, 1), random(F32, &[1, width], 2, 1), scalar(3), scalar(19_990)];
    let fast = simulate(&shared, Some(&inputs)).unwrap();
    let slow = simulate(&kept, Some(&inputs)).unwrap();
    assert_eq!(fast.outputs.as_ref().unwrap()[0], slow.outputs.as_ref().unwrap()[1]);
    assert!(fast.predicted_seconds < 0.6 * slow.predicted_seconds);
    // The program's argument is copied once; after that only a row moves.
    assert!(fast.bytes[0].written < rows * width * 4 + 20_000, "{}", fast.bytes[0].written);
    assert_eq!(simulate(&shared, None).unwrap().predicted_ps, fast.predicted_ps);
}

#[test]
fn branches() {
    let mut d = Draft::default();
    let (index, x) = (d.input(I32, &[]), d.input(F32, &[10]));
    let out = d.buffer(F32, &[10], BufferKind::Output(0));
    let mut branch = |kind| {
        let kernel = d.program.kernels.push(samples::elementwise(kind, 1, &[10], F32));
        vec![Step::Launch { kernel, args: vec![x, out], loc: Loc::Unknown }]
    };
    let branches = vec![branch(OpKind::Negate), branch(OpKind::Abs)];
    d.program.steps.push(Step::Switch { index, branches, loc: Loc::Unknown });
    d.program.outputs = vec![out];
    let compiled = compile(Arc::new(d.program), &machine()).unwrap();
    let x = random(F32, &[10], 3, 1);
    for (value, sign) in [(0, -1.0), (1, 0.0), (9, 0.0), (-1, 0.0)] {
        let simulation = simulate(&compiled, Some(&[scalar(value), x.clone()])).unwrap();
        let got = simulation.outputs.unwrap()[0].to_floats();
        let want = |v: &f64| if sign < 0.0 { -v } else { v.abs() };
        assert_eq!(got, x.to_floats().iter().map(want).collect::<Vec<_>>(), "branch {value}");
    }
    assert_eq!(simulate(&compiled, None).unwrap().remarks.len(), 1);
}

#[test]
fn ops_without_a_kernel_run_on_the_host_and_say_so() {
    let mut module = Module::new();
    let ty = || Type::tensor(F32, [8]);
    let (_, block) = Builder::function(&mut module, "f", vec![ty()], vec![ty()]);
    let argument = module.blocks[block].args[0];
    let mut builder = Builder::new(&mut module, block);
    let attrs = AttrDict::new().with("dimensions", Attr::i64s([0]));
    let op = builder.op(OpKind::Reverse, [argument], attrs, [ty()]);
    let mut d = Draft::default();
    let x = d.input(F32, &[8]);
    let (y, z) = (d.value(F32, &[8]), d.buffer(F32, &[8], BufferKind::Output(0)));
    let step =
        Step::Host { module: Arc::new(module), op, args: vec![x], results: vec![y], loc: Loc::Unknown };
    d.program.steps.push(step);
    d.program.steps.push(Step::Copy { from: y, to: z });
    d.program.outputs = vec![z];
    let compiled = compile(Arc::new(d.program), &machine()).unwrap();
    assert!(compiled.remarks.iter().any(|r| r.message.contains("stablehlo.reverse runs on the host")));
    let x = random(F32, &[8], 3, 1);
    let simulation = simulate(&compiled, Some(std::slice::from_ref(&x))).unwrap();
    let mut want = x.to_floats();
    want.reverse();
    assert_eq!(simulation.outputs.as_ref().unwrap()[0].to_floats(), want);
    // The round trip dominates; it is counted as it is described.
    assert!(simulation.predicted_seconds > machine().overhead.round_trip_us * 1e-6);
    assert_eq!(simulate(&compiled, None).unwrap().predicted_ps, simulation.predicted_ps);
}

/// `[batch, m, k] x [batch, k, n]` or, with `transposed`, `[batch, n, k]` on the right.
fn batched(batch: u64, m: u64, n: u64, k: u64, transposed: bool, elem: ElementType) -> Kernel {
    let right = if transposed { [batch, n, k] } else { [batch, k, n] };
    let mut s =
        Sample::new("dot_general", &[(elem, &[batch, m, k]), (elem, &right)], &[(elem, &[batch, m, n])]);
    let (b, i, j, l) = (s.grid(batch), s.grid(m), s.grid(n), s.axis(k));
    let (x, y) = (s.load(0, &[b, i, l]), s.load(1, &if transposed { [b, j, l] } else { [b, l, j] }));
    let (x, y) = (s.convert(x, F32), s.convert(y, F32));
    let product = s.op(OpKind::Multiply, &[x, y]);
    let sum = s.reduce(Monoid::Add, &[l], product);
    let value = s.convert(sum, elem);
    s.store(2, &[], &[b, i, j], value);
    s.finish()
}

struct Size {
    layers: u64,
    width: u64,
    heads: u64,
    tokens: u64,
    words: u64,
}

/// A GPT-2 of this size: embedding, layers of attention and two dense products, logits.
fn transformer(size: &Size, elem: ElementType) -> Program {
    let Size { layers, width, heads, tokens, words } = *size;
    let mut d = Draft::default();
    let ids = d.input(I32, &[tokens]);
    let table = d.input(elem, &[words, width]);
    let mut x = {
        let (step, out) = d.call(samples::gather(tokens, words, width, elem), &[table, ids]);
        d.program.steps.push(step);
        out[0]
    };
    let head = width / heads;
    for _ in 0..layers {
        let norm = d.run(samples::softmax(tokens, width, elem), &[x]);
        let part = |d: &mut Draft| {
            let w = d.input(elem, &[width, width]);
            let y = d.run(samples::matmul(tokens, width, width, elem, elem), &[norm, w]);
            let mut s =
                Sample::new("reshape", &[(elem, &[tokens, width])], &[(elem, &[heads, tokens, head])]);
            let (h, t, c) = (s.grid(heads), s.grid(tokens), s.grid(head));
            let column = tpuc_tile::IndexExpr::axis(h).scale(head as i64).add(&tpuc_tile::IndexExpr::axis(c));
            let value = s.load_at(0, vec![tpuc_tile::IndexExpr::axis(t).into(), column.into()]);
            s.store(1, &[], &[h, t, c], value);
            d.run(s.finish(), &[y])
        };
        let (q, k, v) = (part(&mut d), part(&mut d), part(&mut d));
        let scores = d.run(batched(heads, tokens, tokens, head, true, elem), &[q, k]);
        let flat = |d: &mut Draft, from: &[u64], to: &[u64], x: Buffer| {
            assert_eq!(d.program.buffers[x].shape, from);
            let mut s = Sample::new("reshape", &[(elem, from)], &[(elem, to)]);
            let axes: Vec<_> = to.iter().map(|&n| s.grid(n)).collect();
            let extents: Vec<u64> = to.to_vec();
            let extent = |a: tpuc_tile::Axis| extents[axes.iter().position(|&b| b == a).unwrap()];
            let mut index = tpuc_tile::IndexExpr::default();
            for (&a, &n) in axes.iter().zip(to) {
                index = index.scale(n as i64).add(&tpuc_tile::IndexExpr::axis(a));
            }
            let mut at = Vec::new();
            for &n in from.iter().rev() {
                at.insert(0, index.rem(n as i64, &extent).into());
                index = index.div(n as i64, &extent);
            }
            let value = s.load_at(0, at);
            s.store(1, &[], &axes, value);
            d.run(s.finish(), &[x])
        };
        let rows = flat(&mut d, &[heads, tokens, tokens], &[heads * tokens, tokens], scores);
        let weights = d.run(samples::softmax(heads * tokens, tokens, elem), &[rows]);
        let weights = flat(&mut d, &[heads * tokens, tokens], &[heads, tokens, tokens], weights);
        let mixed = d.run(batched(heads, tokens, head, tokens, false, elem), &[weights, v]);
        let mixed = flat(&mut d, &[heads, tokens, head], &[tokens, width], mixed);
        let w = d.input(elem, &[width, width]);
        let y = d.run(samples::matmul(tokens, width, width, elem, elem), &[mixed, w]);
        x = d.run(samples::elementwise(OpKind::Add, 2, &[tokens, width], elem), &[x, y]);
        let (w1, w2) = (d.input(elem, &[width, 4 * width]), d.input(elem, &[4 * width, width]));
        let y = d.run(samples::matmul(tokens, 4 * width, width, elem, elem), &[x, w1]);
        let y = d.run(samples::elementwise(OpKind::Tanh, 1, &[tokens, 4 * width], elem), &[y]);
        let y = d.run(samples::matmul(tokens, width, 4 * width, elem, elem), &[y, w2]);
        x = d.run(samples::elementwise(OpKind::Add, 2, &[tokens, width], elem), &[x, y]);
    }
    let logits = d.input(elem, &[width, words]);
    let out = d.run(samples::matmul(tokens, words, width, elem, elem), &[x, logits]);
    d.program.outputs = vec![out];
    d.program
}

#[test]
fn gpt2_small_is_timed_in_well_under_a_second() {
    let size = Size { layers: 12, width: 768, heads: 12, tokens: 256, words: 50257 };
    let program = Arc::new(transformer(&size, BF16));
    for name in ["v4", "v5e", "v6e"] {
        let machine = tpuc_target::Machine::named(name).unwrap();
        let start = Instant::now();
        let compiled = compile(program.clone(), &machine).unwrap();
        let compiling = start.elapsed();
        let simulation = simulate(&compiled, None).unwrap();
        println!(
            "{name}: {:.1} us predicted, {} kernels, {} instructions; {compiling:?} to compile, {:?} in all",
            simulation.predicted_seconds * 1e6,
            simulation.kernels.len(),
            simulation.instructions,
            start.elapsed()
        );
        assert!(start.elapsed().as_secs_f64() < 5.0);
        // 124 million parameters of two bytes: no faster than HBM, no slower than a few times that.
        let least = 0.24e9 / (machine.main_memory().bandwidth_gbs * 1e9);
        assert!(
            (least..4.0 * least).contains(&simulation.predicted_seconds),
            "{}",
            simulation.predicted_seconds
        );
    }
}

#[test]
fn a_small_transformer_computes() {
    let size = Size { layers: 2, width: 48, heads: 3, tokens: 12, words: 101 };
    let program = Arc::new(transformer(&size, F32));
    let compiled = compile(program.clone(), &machine()).unwrap();
    let inputs: Vec<Tensor> = program
        .inputs
        .iter()
        .enumerate()
        .map(|(i, &b)| random(program.buffers[b].elem, &program.buffers[b].shape, i as u64, 101))
        .collect();
    let mut with = simulate(&compiled, Some(&inputs)).unwrap();
    let got = with.outputs.take().unwrap();
    assert_eq!(simulate(&compiled, None).unwrap(), with);
    // The reference runs the same kernels one point after another, in full precision.
    let mut values: Vec<Option<Tensor>> = vec![None; program.buffers.len()];
    use tpuc_support::entity::Entity;
    program.inputs.iter().zip(&inputs).for_each(|(b, t)| values[b.index()] = Some(t.clone()));
    for step in &program.steps {
        let Step::Launch { kernel, args, .. } = step else { continue };
        let kernel = &program.kernels[*kernel];
        let operands: Vec<Tensor> =
            args[..kernel.inputs].iter().map(|b| values[b.index()].clone().unwrap()).collect();
        let results = tpuc_runtime::portable::eval_kernel(kernel, &operands).unwrap();
        args[kernel.inputs..].iter().zip(results).for_each(|(b, t)| values[b.index()] = Some(t));
    }
    let want = values[program.outputs[0].index()].clone().unwrap();
    let error = common::error(&got[0], &want);
    assert!(error < 0.03, "{error}");
}
