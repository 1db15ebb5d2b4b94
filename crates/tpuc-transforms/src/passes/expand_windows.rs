//! `select_and_scatter` as ops that kernels cover, exactly: which element each window chooses is a window reduction of
//! values with their positions; an element then takes what the windows that reach it send, if they chose it.

use tpuc_ir::{Attr, AttrDict, Builder, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// Windows that reach one element.
const MAX_WINDOWS: usize = 16;

/// Makes `op` the last of the ops that stand for it; the others are added to `before`. Whether it did.
pub(super) fn select_and_scatter(module: &mut Module, op: Op, before: &mut Vec<Op>) -> bool {
    let Some(plan) = Plan::of(module, op) else { return false };
    let (loc, span) = (module.ops[op].loc.clone(), module.ops[op].span);
    let scratch = module.new_block();
    let mut b = Builder::new(module, scratch);
    b.loc = loc;
    let last = plan.write(&mut b);
    let mut ops = std::mem::take(&mut module.blocks[scratch].ops);
    ops.iter().for_each(|&o| module.ops[o].span = span);
    let Some(select) = ops.pop().filter(|&o| module.ops[o].results[..] == [last]) else {
        return false;
    };
    before.extend(ops);
    let (kind, operands) = (module.ops[select].kind, module.ops[select].operands.clone());
    let data = &mut module.ops[op];
    (data.kind, data.operands, data.attrs) = (kind, operands, AttrDict::new());
    data.regions.clear();
    true
}

struct Plan {
    operand: Value,
    source: Value,
    init: Value,
    ty: TensorType,
    windows: TensorType,
    sizes: Vec<i64>,
    strides: Vec<i64>,
    padding: Vec<[i64; 2]>,
    /// Of the comparison by which a window keeps what it has.
    keeps: AttrDict,
    combines: OpKind,
}

impl Plan {
    fn of(module: &Module, op: Op) -> Option<Self> {
        let data = &module.ops[op];
        let ([operand, source, init], [result]) = (&data.operands[..], &data.results[..]) else {
            return None;
        };
        let plain = |v: &Value| {
            let ty = module.ty(*v).as_tensor()?;
            (ty.is_static() && ty.quant.is_none() && ty.encoding.is_none()).then(|| ty.clone())
        };
        let (ty, windows) = (plain(operand)?, plain(source)?);
        let same = plain(result)? == ty && windows.elem == ty.elem && plain(init)?.elem == ty.elem;
        let places = ty.len().is_some_and(|n| i32::try_from(n).is_ok());
        if !same || !places || ty.rank() == 0 {
            return None;
        }
        let (rank, ints) = (ty.rank(), |name: &str| data.attr(name).and_then(Attr::as_ints));
        let sizes = ints("window_dimensions").unwrap_or_else(|| vec![1; rank]);
        let strides = ints("window_strides").unwrap_or_else(|| vec![1; rank]);
        let padding = match data.attr("padding") {
            None => vec![[0; 2]; rank],
            Some(attr) => {
                let all = attr.as_dense()?.to_ints()?;
                all.chunks(2)
                    .map(|p| Some([i64::try_from(p[0]).ok()?, i64::try_from(p[1]).ok()?]))
                    .collect::<Option<_>>()?
            }
        };
        if sizes.len() != rank || strides.len() != rank || padding.len() != rank || strides.contains(&0) {
            return None;
        }
        // One op on the arguments in order, whatever it is attached to.
        let body = |n: usize| {
            let block = &module.blocks[module.region_block(op, n)?];
            let ([a, b], [inner, ret]) = (block.args.as_slice(), block.ops.as_slice()) else { return None };
            let inner = &module.ops[*inner];
            let applied =
                inner.operands[..] == [*a, *b] && module.ops[*ret].operands[..] == inner.results[..];
            applied.then_some(inner)
        };
        let keeps = body(0).filter(|o| o.kind == OpKind::Compare)?.attrs.clone();
        let combines = body(1)?.kind;
        let simple = matches!(
            combines,
            OpKind::Add | OpKind::Multiply | OpKind::Maximum | OpKind::Minimum | OpKind::And | OpKind::Or
        );
        let plan = Self {
            operand: *operand,
            source: *source,
            init: *init,
            ty,
            windows,
            sizes,
            strides,
            padding,
            keeps,
            combines,
        };
        (simple && plan.reach().iter().product::<i64>() <= MAX_WINDOWS as i64).then_some(plan)
    }

    /// Along each dimension, how many windows an element may be in.
    fn reach(&self) -> Vec<i64> {
        self.sizes.iter().zip(&self.strides).map(|(size, stride)| (size + stride - 1) / stride).collect()
    }

    fn write(&self, b: &mut Builder<'_>) -> Value {
        let places = self.places(b);
        let chosen = self.chosen(b, places);
        let none = scalar(b, ElementType::I32, Scalar::Int(-1));
        let zero = scalar(b, self.ty.elem, Scalar::zero(self.ty.elem));
        let mut sum = repeat(b, self.init, &[], &self.ty);
        // Windows later in order are reached first by smaller steps back.
        let reach = self.reach();
        for n in (0..reach.iter().product()).rev() {
            let mut rest = n;
            let mut back = vec![0; reach.len()];
            for (back, count) in back.iter_mut().zip(&reach).rev() {
                (*back, rest) = (rest % count, rest / count);
            }
            let sent = self.spread(b, self.source, zero, &back);
            let by = self.spread(b, chosen, none, &back);
            let equal = AttrDict::new()
                .with("comparison_direction", Attr::Enum(tpuc_ir::attr::ComparisonDirection::Eq.into()));
            let taken = b.value(OpKind::Compare, [by, places], equal, self.ty.with_elem(ElementType::I1));
            let more = b.value(self.combines, [sum, sent], AttrDict::new(), self.ty.clone());
            sum = b.value(OpKind::Select, [taken, more, sum], AttrDict::new(), self.ty.clone());
        }
        sum
    }

    /// The number of each element of the operand.
    fn places(&self, b: &mut Builder<'_>) -> Value {
        let count = self.ty.shape.iter().product::<i64>();
        let along = AttrDict::new().with("iota_dimension", Attr::i64(0));
        let flat = b.value(OpKind::Iota, [], along, Type::tensor(ElementType::I32, [count]));
        b.value(OpKind::Reshape, [flat], AttrDict::new(), self.ty.with_elem(ElementType::I32))
    }

    /// The number of the element that each window chooses, or -1.
    fn chosen(&self, b: &mut Builder<'_>, places: Value) -> Value {
        let none = scalar(b, ElementType::I32, Scalar::Int(-1));
        let init = scalar(b, self.ty.elem, Scalar::zero(self.ty.elem));
        let edges: Vec<i128> = self.padding.iter().flatten().map(|&n| i128::from(n)).collect();
        let edges = Tensor::from_ints(ElementType::I64, &[self.ty.rank() as u64, 2], edges);
        let attrs = AttrDict::new()
            .with("window_dimensions", Attr::i64s(self.sizes.iter().copied()))
            .with("window_strides", Attr::i64s(self.strides.iter().copied()))
            .with("padding", Attr::Dense(edges));
        let types = [self.windows.clone().into(), self.windows.with_elem(ElementType::I32).into()];
        let op = b.op(OpKind::ReduceWindow, [self.operand, places, init, none], attrs, types);
        let (value, place) = (Type::tensor(self.ty.elem, []), Type::tensor(ElementType::I32, []));
        let (region, block) = b.module.new_region();
        let mut arg = |ty: &Type| b.module.add_block_arg(block, ty.clone(), tpuc_support::Loc::Unknown);
        let [v, p, w, q] = [&value, &place, &value, &place].map(&mut arg);
        let mut inner = Builder::new(b.module, block);
        inner.loc = b.loc.clone();
        let bit = Type::tensor(ElementType::I1, []);
        let zero = scalar(&mut inner, ElementType::I32, Scalar::Int(0));
        let mut compare = |direction: tpuc_ir::attr::ComparisonDirection, x: Value| {
            let attrs = AttrDict::new().with("comparison_direction", Attr::Enum(direction.into()));
            inner.value(OpKind::Compare, [x, zero], attrs, bit.clone())
        };
        // Padding, and what a reduction starts from, is never chosen.
        let outside = compare(tpuc_ir::attr::ComparisonDirection::Lt, q);
        let holds = compare(tpuc_ir::attr::ComparisonDirection::Ge, p);
        let better = inner.value(OpKind::Compare, [v, w], self.keeps.clone(), bit.clone());
        let stays = inner.value(OpKind::And, [holds, better], AttrDict::new(), bit.clone());
        let keeps = inner.value(OpKind::Or, [outside, stays], AttrDict::new(), bit);
        let x = inner.value(OpKind::Select, [keeps, v, w], AttrDict::new(), value);
        let y = inner.value(OpKind::Select, [keeps, p, q], AttrDict::new(), place);
        inner.op(OpKind::Return, [x, y], AttrDict::new(), []);
        b.module.ops[op].regions.push(region);
        b.module.ops[op].results[1]
    }

    /// For each element of the operand, the entry of the window so many windows back from the last one that starts at it
    /// or before; `outside` where there is none.
    fn spread(&self, b: &mut Builder<'_>, of: Value, outside: Value, back: &[i64]) -> Value {
        let elem = b.module.ty(of).as_tensor().map_or(self.ty.elem, |t| t.elem);
        let pairs = self.windows.shape.iter().zip(&self.strides);
        let wide: Vec<i64> = pairs.clone().flat_map(|(&n, &stride)| [n, stride]).collect();
        let dims: Vec<i64> = (0..self.ty.rank() as i64).map(|d| 2 * d).collect();
        let flat: Vec<i64> = pairs.map(|(n, stride)| n * stride).collect();
        let repeated = repeat(b, of, &dims, &TensorType::new(elem, wide));
        let repeated =
            b.value(OpKind::Reshape, [repeated], AttrDict::new(), Type::tensor(elem, flat.clone()));
        let low: Vec<i64> = (0..flat.len()).map(|d| back[d] * self.strides[d] - self.padding[d][0]).collect();
        let high = (0..flat.len()).map(|d| self.ty.shape[d] - flat[d] - low[d]);
        let attrs = AttrDict::new()
            .with("edge_padding_low", Attr::i64s(low.iter().copied()))
            .with("edge_padding_high", Attr::i64s(high))
            .with("interior_padding", Attr::i64s(vec![0; flat.len()]));
        b.value(OpKind::Pad, [repeated, outside], attrs, self.ty.with_elem(elem))
    }
}

fn scalar(b: &mut Builder<'_>, elem: ElementType, value: Scalar) -> Value {
    let attrs = AttrDict::new().with("value", Attr::Dense(Tensor::scalar(elem, value)));
    b.value(OpKind::Constant, [], attrs, Type::tensor(elem, []))
}

fn repeat(b: &mut Builder<'_>, of: Value, dims: &[i64], ty: &TensorType) -> Value {
    let attrs = AttrDict::new().with("broadcast_dimensions", Attr::i64s(dims.iter().copied()));
    b.value(OpKind::BroadcastInDim, [of], attrs, ty.clone())
}
