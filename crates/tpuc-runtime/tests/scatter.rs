//! Scatters as steps, against the reference interpreter.

use std::sync::Arc;
use tpuc_interp::{Datum, eval_op_in_module};
use tpuc_ir::{Attr, AttrDict, Builder, Module, Op, OpKind, ScatterDims, TensorType, Type};
use tpuc_runtime::scatter::run_part;
use tpuc_runtime::{Executor, Pool, PortableTable};
use tpuc_support::Loc;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::{Kind, Scalar, Tensor};
use tpuc_tile::{Buffer, BufferData, BufferKind, Monoid, Program, Scatter, Step};

const COMBINED: [ElementType; 13] = [I1, I8, I16, I32, I64, U8, U16, U32, U64, BF16, F16, F32, F64];
const INDEXED: [ElementType; 8] = [I8, I16, I32, I64, U8, U16, U32, U64];
const MONOIDS: [Monoid; 6] = [Monoid::Add, Monoid::Mul, Monoid::Max, Monoid::Min, Monoid::And, Monoid::Or];

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
    fn extent(&mut self) -> u64 {
        let kinds = if self.chance(12) { 5 } else { 4 };
        [1, 2, 3, 5, 0][self.below(kinds)]
    }
    fn shuffled<T>(&mut self, mut items: Vec<T>) -> Vec<T> {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
        items
    }
    fn tensor(&mut self, elem: ElementType, shape: &[u64]) -> Tensor {
        let count = shape.iter().product::<u64>();
        let value = |_| match elem.kind() {
            Kind::Bool => Scalar::Bool(self.chance(50)),
            Kind::Complex => Scalar::Complex(self.below(9) as f64, 1.0),
            Kind::Float => Scalar::Float(match self.below(40) {
                0 => f64::NAN,
                1 => f64::INFINITY,
                2 => -0.0,
                3 => 0.0,
                4 => 1e-39,
                5 => -3e38,
                _ => (self.next() as i32 as f64) / 2f64.powi(28),
            }),
            _ => {
                let (low, high) = elem.int_range().unwrap();
                Scalar::Int(low + i128::from(self.next()) % (high - low + 1))
            }
        };
        Tensor::from_scalars(elem, shape, (0..count).map(value).collect::<Vec<_>>())
    }
}

/// A scatter in all its forms, and its operands.
struct Case {
    dims: ScatterDims,
    combine: Option<Monoid>,
    operands: [Tensor; 3],
}

fn draw(r: &mut Random) -> Case {
    let rank = r.below(5);
    let mut shape: Vec<u64> = (0..rank).map(|_| r.extent()).collect();
    if let Some(last) = shape.last_mut()
        && r.chance(25)
    {
        // Enough for several threads next to each other.
        *last = 100 + r.below(100) as u64;
    }
    let mut dims = ScatterDims::default();
    let (mut kept, mut free) = (Vec::new(), Vec::new());
    for d in 0..rank {
        match r.below(5) {
            0 => dims.input_batching_dims.push(d as i64),
            1 | 2 => dims.inserted_window_dims.push(d as i64),
            _ => kept.push(d),
        }
        if !dims.input_batching_dims.contains(&(d as i64)) && r.chance(60) {
            free.push(d as i64);
        }
    }
    dims.scatter_dims_to_operand_dims = r.shuffled(free);
    let vectors = dims.scatter_dims_to_operand_dims.len();
    // Positions: those of batching dimensions, and some more.
    let batching = dims.input_batching_dims.iter().map(|&d| Some(d as usize));
    let more = r.below(3);
    let positions = r.shuffled(batching.chain(std::iter::repeat_n(None, more)).collect());
    let extents: Vec<u64> =
        positions.iter().map(|p| p.map_or_else(|| r.extent() * 2, |d| shape[d])).collect();
    let implicit = vectors == 1 && r.chance(50);
    let at = if implicit { positions.len() } else { r.below(positions.len() + 1) };
    dims.index_vector_dim = at as i64;
    let mut indices = extents.clone();
    if !implicit {
        indices.insert(at, vectors as u64);
    }
    for &d in &dims.input_batching_dims {
        let place = positions.iter().position(|&p| p == Some(d as usize)).unwrap();
        dims.scatter_indices_batching_dims.push((place + usize::from(!implicit && place >= at)) as i64);
    }
    // Windows, whole dimensions more often than not.
    let windows: Vec<u64> =
        kept.iter().map(|&d| if r.chance(70) { shape[d] } else { shape[d].min(r.extent()) }).collect();
    let roles: Vec<bool> = [vec![true; windows.len()], vec![false; extents.len()]].concat();
    let roles = r.shuffled(roles);
    let (mut windows, mut batch) = (windows.into_iter(), extents.into_iter());
    let updates: Vec<u64> =
        roles.iter().map(|&w| if w { windows.next() } else { batch.next() }.unwrap()).collect();
    dims.update_window_dims = (0..).zip(&roles).filter(|(_, w)| **w).map(|(d, _)| d).collect();

    let any = [COMBINED.to_vec(), vec![C64, C128, F8E5M2]].concat();
    let combine = MONOIDS.get(r.below(8)).copied();
    let elem = if combine.is_some() { COMBINED[r.below(13)] } else { any[r.below(16)] };
    let combine = combine.filter(|m| !elem.is_float() || !matches!(m, Monoid::And | Monoid::Or));
    let index_elem = INDEXED[r.below(8)];
    let (low, high) = index_elem.int_range().unwrap();
    let most = shape.iter().copied().max().unwrap_or(1) as i128;
    let count = indices.iter().product::<u64>();
    let wild = r.chance(20);
    let index = |_| match r.below(20) {
        0 if wild => low,
        1 if wild => high,
        _ => (r.below(most as usize + 3) as i128 - 1).clamp(low, high),
    };
    let values: Vec<i128> = (0..count).map(index).collect();
    let indices = Tensor::from_ints(index_elem, &indices, values);
    Case { dims, combine, operands: [r.tensor(elem, &shape), indices, r.tensor(elem, &updates)] }
}

impl Case {
    fn scatter(&self) -> Option<Scatter> {
        let [target, indices, updates] = &self.operands;
        let (of, at) = ((target.elem(), target.shape()), (indices.elem(), indices.shape()));
        Scatter::new(&self.dims, self.combine, of, at, updates.shape())
    }

    /// What the interpreter makes of it.
    fn wanted(&self) -> Tensor {
        let ty = |t: &Tensor| Type::Tensor(TensorType::new(t.elem(), t.shape().iter().map(|&d| d as i64)));
        let [target, ..] = &self.operands;
        let scalar = Type::tensor(target.elem(), []);
        let mut module = Module::new();
        let (_, block) =
            Builder::function(&mut module, "main", self.operands.iter().map(ty).collect(), vec![ty(target)]);
        let args = module.blocks[block].args.clone();
        let (region, body) = module.new_region();
        let [a, b] = [0; 2].map(|_| module.add_block_arg(body, scalar.clone(), Loc::Unknown));
        let mut inside = Builder::new(&mut module, body);
        let value = match self.combine.and_then(Monoid::op) {
            Some(kind) => inside.value(kind, [a, b], AttrDict::new(), scalar),
            None => b,
        };
        inside.op(OpKind::Return, [value], AttrDict::new(), []);
        let attrs =
            AttrDict::new().with("scatter_dimension_numbers", Attr::Scatter(Arc::new(self.dims.clone())));
        let op: Op = Builder::new(&mut module, block).op_with_regions(
            OpKind::Scatter,
            args,
            attrs,
            [region],
            [ty(target)],
        );
        let operands: Vec<Datum> = self.operands.iter().cloned().map(Datum::Tensor).collect();
        let out = eval_op_in_module(&module, op, &operands, |_| None, &Default::default());
        out.unwrap_or_else(|e| panic!("{e}: {:?}", self.dims)).remove(0).into_tensor().unwrap()
    }
}

/// The same bits, whatever NaNs carry.
fn same(a: &Tensor, b: &Tensor) -> bool {
    let equal = |(x, y): (Scalar, Scalar)| match (x, y) {
        (Scalar::Float(x), Scalar::Float(y)) => x.to_bits() == y.to_bits() || x.is_nan() && y.is_nan(),
        _ => x == y,
    };
    a.elem() == b.elem() && a.shape() == b.shape() && a.scalars().zip(b.scalars()).all(equal)
}

#[test]
fn scatters_are_those_of_the_interpreter() {
    let mut r = Random(7);
    let (mut moved, mut seen) = (0, std::collections::BTreeSet::new());
    for round in 0..6000 {
        let case = draw(&mut r);
        let Some(scatter) = case.scatter() else { panic!("{round}: {:?}", case.dims) };
        let want = case.wanted();
        let [target, indices, updates] = &case.operands;
        for parts in [1, 2, 3] {
            let mut got = target.clone();
            let bytes = got.bytes_mut().as_mut_ptr();
            // In any order.
            for part in (0..parts).rev() {
                let (indices, updates) = (indices.bytes().as_ptr(), updates.bytes().as_ptr());
                // SAFETY: the tensors are those that the scatter was made for.
                unsafe { run_part(&scatter, (part, parts), bytes, indices, updates) };
            }
            let Case { dims, combine, operands } = &case;
            let shapes: Vec<_> = operands.iter().map(Tensor::shape).collect();
            assert!(
                same(&got, &want),
                "{round}, {parts} parts: {combine:?} {dims:?} {shapes:?}\n{got:?}\n{want:?}"
            );
        }
        if want != *target {
            moved += 1;
            seen.insert((target.elem().name(), case.combine));
        }
    }
    assert!(moved > 2000, "{moved} scatters changed something");
    // Every type by every op that it has.
    let floats = COMBINED.iter().filter(|e| e.is_float()).count();
    assert!(seen.len() >= COMBINED.len() * 6 - floats * 2, "{}", seen.len());
}

#[test]
fn what_is_not_defined_is_refused() {
    let dims = ScatterDims {
        update_window_dims: vec![1],
        inserted_window_dims: vec![0],
        scatter_dims_to_operand_dims: vec![0],
        index_vector_dim: 1,
        ..ScatterDims::default()
    };
    let new = |dims: &ScatterDims, combine, elem, updates: &[u64]| {
        Scatter::new(dims, combine, (elem, &[4, 3]), (I32, &[5, 1]), updates)
    };
    assert!(new(&dims, Some(Monoid::Add), F32, &[5, 3]).is_some());
    assert!(new(&dims, Some(Monoid::And), F32, &[5, 3]).is_none());
    assert!(new(&dims, Some(Monoid::Add), C64, &[5, 3]).is_none());
    assert!(new(&dims, Some(Monoid::Add), F8E5M2, &[5, 3]).is_none());
    assert!(new(&dims, Some(Monoid::Add), F32, &[4, 3]).is_none());
    assert!(new(&dims, Some(Monoid::Add), F32, &[5]).is_none());
    for wrong in [
        ScatterDims { update_window_dims: vec![2], ..dims.clone() },
        ScatterDims { inserted_window_dims: vec![0, 0], ..dims.clone() },
        ScatterDims { scatter_dims_to_operand_dims: vec![-1], ..dims.clone() },
        ScatterDims { scatter_dims_to_operand_dims: vec![0, 1], ..dims.clone() },
        ScatterDims { index_vector_dim: 3, ..dims.clone() },
        ScatterDims { input_batching_dims: vec![1], ..dims.clone() },
    ] {
        assert!(new(&wrong, Some(Monoid::Add), F32, &[5, 3]).is_none(), "{wrong:?}");
    }
}

/// Many updates, so that threads share them.
#[test]
fn results_do_not_depend_on_threads() {
    let mut r = Random(3);
    for (rows, columns) in [(50, 200), (300, 40)] {
        let (target, positions) = (r.tensor(F32, &[rows, columns]), 40_000 / columns * 8);
        let indices = Tensor::from_ints(
            I32,
            &[positions, 1],
            (0..positions).map(|_| r.below(rows as usize + 2) as i128 - 1),
        );
        let updates = r.tensor(F32, &[positions, columns]);
        let dims = ScatterDims {
            update_window_dims: vec![1],
            inserted_window_dims: vec![0],
            scatter_dims_to_operand_dims: vec![0],
            index_vector_dim: 1,
            ..ScatterDims::default()
        };
        let case = Case { dims, combine: Some(Monoid::Add), operands: [target, indices, updates] };
        let want = case.wanted();
        let mut program = Program::default();
        let mut buffer = |t: &Tensor, kind| {
            program.buffers.push(BufferData { elem: t.elem(), shape: t.shape().to_vec(), kind })
        };
        let inputs: Vec<Buffer> =
            case.operands.iter().enumerate().map(|(i, t)| buffer(t, BufferKind::Input(i))).collect();
        let out = buffer(&want, BufferKind::Output(0));
        let scatter = Arc::new(case.scatter().unwrap());
        assert!(scatter.threads(3) == 3, "{} ns", scatter.update_nanos());
        program.steps = vec![
            Step::Copy { from: inputs[0], to: out },
            Step::Scatter { scatter, target: out, indices: inputs[1], updates: inputs[2], loc: Loc::Unknown },
        ];
        (program.inputs, program.outputs) = (inputs, vec![out]);
        let program = Arc::new(program);
        for threads in [1, 2, 3] {
            let table = PortableTable::new(Arc::clone(&program));
            let run = Executor::new(Arc::clone(&program), table, Pool::of(threads)).unwrap();
            let got = run.run(&case.operands).unwrap().remove(0);
            assert!(same(&got, &want), "{threads} threads");
        }
        // A target that is read meanwhile is refused.
        let mut bad = (*program).clone();
        let Some(Step::Scatter { updates, target, .. }) = bad.steps.last_mut() else { panic!() };
        *target = *updates;
        let bad = Arc::new(bad);
        assert!(Executor::new(Arc::clone(&bad), PortableTable::new(bad), Pool::of(1)).is_err());
    }
}
