//! CHLO ops beyond the plain element-wise ones, and `torch_index_select`.

use crate::attrs::{axes, axis, extent, int, ints, required};
use crate::elementwise::elementwise;
use crate::error::{Fault, malformed};
use crate::gather::pick;
use crate::linalg::contract;
use crate::movement::{self, spread, take};
use crate::view::{View, copy, reserve, zeros};
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar, Tensor, element_count};

/// Evaluates an op of this family; `None` for any other op.
pub(crate) fn eval(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    results: &[TensorType],
) -> Result<Option<Vec<Tensor>>, Fault> {
    let elem = || results.first().map(|ty| ty.elem).ok_or_else(|| malformed!("no results"));
    if let Some(plain) = broadcasting(kind) {
        return Ok(Some(vec![broadcast_op(plain, attrs, operands, elem()?)?]));
    }
    Ok(Some(match (kind, operands) {
        (OpKind::ChloConstant, []) => vec![movement::constant(attrs)?],
        (OpKind::ChloConstantLike, [operand]) => vec![constant_like(operand, attrs, elem()?)?],
        (OpKind::ChloRaggedDot, [lhs, rhs, sizes]) => vec![ragged_dot(lhs, rhs, sizes, attrs, elem()?)?],
        (OpKind::ChloTopK, [operand]) => top_k(operand, attrs, results)?,
        (OpKind::TorchIndexSelect, [operand, index]) => vec![torch_index_select(operand, index, attrs)?],
        _ => return Ok(None),
    }))
}

/// The op that an op with implicit broadcasting applies.
fn broadcasting(kind: OpKind) -> Option<OpKind> {
    Some(match kind {
        OpKind::ChloBroadcastAdd => OpKind::Add,
        OpKind::ChloBroadcastAnd => OpKind::And,
        OpKind::ChloBroadcastAtan2 => OpKind::Atan2,
        OpKind::ChloBroadcastCompare => OpKind::Compare,
        OpKind::ChloBroadcastComplex => OpKind::Complex,
        OpKind::ChloBroadcastDivide => OpKind::Divide,
        OpKind::ChloBroadcastMaximum => OpKind::Maximum,
        OpKind::ChloBroadcastMinimum => OpKind::Minimum,
        OpKind::ChloBroadcastMultiply => OpKind::Multiply,
        OpKind::ChloBroadcastNextAfter => OpKind::ChloNextAfter,
        OpKind::ChloBroadcastOr => OpKind::Or,
        OpKind::ChloBroadcastPolygamma => OpKind::ChloPolygamma,
        OpKind::ChloBroadcastPower => OpKind::Power,
        OpKind::ChloBroadcastRemainder => OpKind::Remainder,
        OpKind::ChloBroadcastSelect => OpKind::Select,
        OpKind::ChloBroadcastShiftLeft => OpKind::ShiftLeft,
        OpKind::ChloBroadcastShiftRightArithmetic => OpKind::ShiftRightArithmetic,
        OpKind::ChloBroadcastShiftRightLogical => OpKind::ShiftRightLogical,
        OpKind::ChloBroadcastSubtract => OpKind::Subtract,
        OpKind::ChloBroadcastXor => OpKind::Xor,
        OpKind::ChloBroadcastZeta => OpKind::ChloZeta,
        _ => return None,
    })
}

/// Operands of extent one are repeated. Dimensions are matched from the last one, unless `broadcast_dimensions`
/// says which dimensions of the higher-ranked operand those of the other one are.
fn broadcast_op(
    kind: OpKind,
    attrs: &AttrDict,
    operands: &[Tensor],
    elem: ElementType,
) -> Result<Tensor, Fault> {
    let rank = operands.iter().map(Tensor::rank).max().unwrap_or(0);
    let named = attrs.get("broadcast_dimensions").map(|_| ints(attrs, "broadcast_dimensions")).transpose()?;
    let mut dims = Vec::with_capacity(operands.len());
    for t in operands {
        dims.push(match &named {
            Some(named) if t.rank() < rank && t.rank() > 0 => axes(named, rank)?,
            _ => (rank - t.rank()..rank).collect(),
        });
    }
    let mut shape = vec![1u64; rank];
    for (t, dims) in operands.iter().zip(&dims) {
        for (&d, &n) in dims.iter().zip(t.shape()) {
            if shape[d] == 1 {
                shape[d] = n;
            }
        }
    }
    reserve(elem, &shape, u64::MAX)?;
    let operands: Result<Vec<Tensor>, Fault> =
        operands.iter().zip(&dims).map(|(t, dims)| spread(t, dims, &shape)).collect();
    elementwise(kind, attrs, &operands?, elem)
}

/// The value of an attribute for every element of the operand.
fn constant_like(operand: &Tensor, attrs: &AttrDict, elem: ElementType) -> Result<Tensor, Fault> {
    let value = match required(attrs, "value")? {
        Attr::Float(bits, _) => Scalar::Float(bits.get()),
        Attr::Int(value, _) => Scalar::Int((*value).into()),
        Attr::Bool(value) => Scalar::Bool(*value),
        Attr::Dense(t) => t.splat_value().ok_or_else(|| malformed!("`value` is not one value"))?,
        Attr::Opaque(text) => complex(text).ok_or_else(|| malformed!("`value` is `{text}`"))?,
        _ => return Err(malformed!("`value` is not a number")),
    };
    reserve(elem, operand.shape(), u64::MAX)?;
    Ok(Tensor::splat(elem, operand.shape(), value))
}

/// `#complex.number<:f32 1.0, 2.0>`
fn complex(text: &str) -> Option<Scalar> {
    let (_, parts) = text.strip_prefix("#complex.number<:")?.strip_suffix('>')?.split_once(' ')?;
    let (re, im) = parts.split_once(',')?;
    Some(Scalar::Complex(re.trim().parse().ok()?, im.trim().parse().ok()?))
}

/// The largest elements of the last dimension, the first of equal ones first. Floats are in total order, so that
/// +NaN is the largest and zero is above negative zero, as in the op's expansion.
fn top_k(operand: &Tensor, attrs: &AttrDict, results: &[TensorType]) -> Result<Vec<Tensor>, Fault> {
    let [_, indices] = results else { return Err(malformed!("{} results", results.len())) };
    let Some((&n, outer)) = operand.shape().split_last() else { return Err(malformed!("rank 0")) };
    if operand.elem().is_complex() {
        return Err(malformed!("elements of type {}", operand.elem()));
    }
    let k = extent(int(attrs, "k")?.into())?.min(n);
    let shape = [outer, &[k]].concat();
    let (n, k) = (n as usize, k as usize);
    let mut places = Vec::new();
    for row in 0..element_count(outer).unwrap_or(0) {
        let mut order: Vec<usize> = (row * n..(row + 1) * n).collect();
        order.sort_by(|&a, &b| match (operand.get(a), operand.get(b)) {
            (Scalar::Float(a), Scalar::Float(b)) => b.total_cmp(&a),
            (a, b) => b.as_int().cmp(&a.as_int()),
        });
        places.extend_from_slice(&order[..k]);
    }
    let values = pick(operand, &places)?.reshaped(&shape);
    let numbers = places.iter().map(|&at| (at % n) as i128);
    Ok(vec![values, Tensor::from_ints(indices.elem, &shape, numbers)])
}

/// `torch_index_select`: slices along `dim`, whose positions are clamped; the first `batch_dims` dimensions of
/// operand and index go together.
fn torch_index_select(operand: &Tensor, index: &Tensor, attrs: &AttrDict) -> Result<Tensor, Fault> {
    let wrapped = |name, rank: usize| -> Result<i64, Fault> {
        let value = int(attrs, name)?;
        Ok(if value < 0 { value.saturating_add(rank as i64) } else { value })
    };
    let dim = axis(wrapped("dim", operand.rank())?, operand.rank())?;
    let batch = usize::try_from(wrapped("batch_dims", index.rank())?).unwrap_or(usize::MAX);
    if batch > dim.min(index.rank()) || operand.shape()[..batch] != index.shape()[..batch] {
        return Err(malformed!("{batch} batch dimensions of {operand:?} and {index:?}"));
    }
    let places = index.to_ints().ok_or_else(|| malformed!("indices of type {}", index.elem()))?;
    let n = operand.shape()[dim];
    let (before, after) = (&operand.shape()[batch..dim], &operand.shape()[dim + 1..]);
    let shape = [&operand.shape()[..dim], &index.shape()[batch..], after].concat();
    let mut out = zeros(operand.elem(), &shape)?;
    if out.is_empty() {
        return Ok(out);
    }
    if n == 0 {
        return Err(malformed!("an index into an empty dimension"));
    }
    let count = |extents: &[u64]| element_count(extents).unwrap_or(0) as u64;
    let (outer, inner) = (count(before), count(after));
    let chosen = count(&index.shape()[batch..]);
    let window = [outer, inner];
    let wide = |values: [u64; 2]| values.map(i128::from).to_vec();
    for (i, place) in places.into_iter().enumerate() {
        let (group, at) = (i as u64 / chosen, i as u64 % chosen);
        let place = place.clamp(0, i128::from(n) - 1) as u64;
        let from = View {
            offset: (group * outer * n * inner + place * inner).into(),
            strides: wide([n * inner, 1]),
        };
        let to = View {
            offset: (group * outer * chosen * inner + at * inner).into(),
            strides: wide([chosen * inner, 1]),
        };
        copy(&window, (operand, &from), (&mut out, &to))?;
    }
    Ok(out)
}

/// `#chlo.ragged_dot<...>`
#[derive(Default)]
struct RaggedDims {
    dot: DotDims,
    ragged: Vec<i64>,
    group: Vec<i64>,
}

impl RaggedDims {
    fn of(attrs: &AttrDict) -> Result<Self, Fault> {
        let Attr::Opaque(text) = required(attrs, "ragged_dot_dimension_numbers")? else {
            return Err(malformed!("`ragged_dot_dimension_numbers` are not dimension numbers"));
        };
        let mut out = Self::default();
        let mut rest = text.split_once('<').map_or("", |(_, list)| list);
        while let Some((name, tail)) = rest.split_once('=') {
            let (list, tail) = tail
                .trim_start()
                .strip_prefix('[')
                .and_then(|tail| tail.split_once(']'))
                .ok_or_else(|| malformed!("`{text}` is not well formed"))?;
            let numbers = list.split(',').map(str::trim).filter(|item| !item.is_empty());
            let numbers = numbers
                .map(|item| item.parse().map_err(|_| malformed!("`{item}` is not a dimension")))
                .collect::<Result<Vec<i64>, _>>()?;
            *match name.trim_matches(|c: char| c == ',' || c.is_whitespace()) {
                "lhs_batching_dimensions" => &mut out.dot.lhs_batch,
                "rhs_batching_dimensions" => &mut out.dot.rhs_batch,
                "lhs_contracting_dimensions" => &mut out.dot.lhs_contract,
                "rhs_contracting_dimensions" => &mut out.dot.rhs_contract,
                "lhs_ragged_dimensions" => &mut out.ragged,
                "rhs_group_dimensions" => &mut out.group,
                name => return Err(malformed!("`{name}` is not a kind of dimension")),
            } = numbers;
            rest = tail;
        }
        Ok(out)
    }
}

/// A box of a tensor.
#[derive(Clone)]
struct Part {
    start: Vec<i128>,
    shape: Vec<u64>,
}

impl Part {
    fn whole(t: &Tensor) -> Self {
        Self { start: vec![0; t.rank()], shape: t.shape().to_vec() }
    }
    fn limit(&mut self, d: usize, start: u64, size: u64) {
        self.start[d] = start.into();
        self.shape[d] = size;
    }
    fn read(&self, t: &Tensor) -> Result<Tensor, Fault> {
        take(t, &self.start, &vec![1; self.start.len()], &self.shape)
    }
}

/// `ragged_dot`: a product in groups, whose extents along one dimension of the left operand are given.
///
/// Rows of a ragged free dimension meet the right operand of their group, and those behind all groups give zero;
/// the groups of a ragged contracting dimension give a result each; a ragged batch is a plain product.
fn ragged_dot(
    lhs: &Tensor,
    rhs: &Tensor,
    sizes: &Tensor,
    attrs: &AttrDict,
    elem: ElementType,
) -> Result<Tensor, Fault> {
    let RaggedDims { dot, ragged, group } = RaggedDims::of(attrs)?;
    let [ragged] = axes(&ragged, lhs.rank())?[..] else {
        return Err(malformed!("{} ragged dimensions", ragged.len()));
    };
    let in_lhs = |list: &[i64]| axes(list, lhs.rank());
    let in_rhs = |list: &[i64]| axes(list, rhs.rank());
    let (lhs_batch, rhs_batch) = (in_lhs(&dot.lhs_batch)?, in_rhs(&dot.rhs_batch)?);
    let (lhs_contract, rhs_contract) = (in_lhs(&dot.lhs_contract)?, in_rhs(&dot.rhs_contract)?);
    if lhs_batch.contains(&ragged) {
        return contract(lhs, rhs, &dot, elem);
    }
    if lhs_batch.len() != rhs_batch.len() || lhs_contract.len() != rhs_contract.len() {
        return Err(malformed!("{dot:?}"));
    }
    let contracting = lhs_contract.iter().position(|&d| d == ragged);
    let lhs_free: Vec<usize> =
        (0..lhs.rank()).filter(|d| !lhs_batch.contains(d) && !lhs_contract.contains(d)).collect();
    // What group sizes may depend on: the batch, and the dimensions of the ragged one's kind in front of it.
    let mut prefix = lhs_batch.clone();
    match contracting {
        Some(at) => prefix.extend(&lhs_contract[..at]),
        None => prefix.extend(lhs_free.iter().filter(|&&d| d < ragged)),
    }
    let Some((&groups, leading)) = sizes.shape().split_last() else {
        return Err(malformed!("group sizes of rank 0"));
    };
    let prefix = if leading.is_empty() { Vec::new() } else { prefix };
    if leading.len() != prefix.len() || leading.iter().zip(&prefix).any(|(&n, &d)| n != lhs.shape()[d]) {
        return Err(malformed!("group sizes {sizes:?} for {lhs:?}"));
    }
    let extents = sizes.to_ints().ok_or_else(|| malformed!("group sizes of type {}", sizes.elem()))?;

    // The result: a group dimension if contracting, then batch and free dimensions.
    let group_dim = match (contracting, axes(&group, rhs.rank())?.as_slice()) {
        (None, &[g]) if rhs.shape()[g] == groups => Some(g),
        (Some(_), []) => None,
        _ => return Err(malformed!("{} group dimensions", group.len())),
    };
    let rhs_free = (0..rhs.rank())
        .filter(|d| !rhs_batch.contains(d) && !rhs_contract.contains(d) && Some(*d) != group_dim)
        .map(|d| rhs.shape()[d]);
    let order: Vec<usize> = lhs_batch.iter().chain(&lhs_free).copied().collect();
    let mut shape: Vec<u64> = contracting.map(|_| groups).into_iter().collect();
    shape.extend(order.iter().map(|&d| lhs.shape()[d]));
    shape.extend(rhs_free);
    let lead = usize::from(contracting.is_some());
    let in_result = |d: usize| order.iter().position(|&o| o == d).map(|i| i + lead);
    let without_group = |list: &[usize]| -> Vec<i64> {
        list.iter().map(|&d| (d - usize::from(group_dim.is_some_and(|g| d > g))) as i64).collect()
    };
    let dims = DotDims {
        rhs_batch: without_group(&rhs_batch),
        rhs_contract: without_group(&rhs_contract),
        ..dot.clone()
    };

    let mut out = zeros(elem, &shape)?;
    if out.is_empty() {
        return Ok(out);
    }
    for (row, extents) in extents.chunks_exact(groups.max(1) as usize).enumerate() {
        let (mut left, mut right, mut target) = (Part::whole(lhs), Part::whole(rhs), Part::whole(&out));
        let mut at = row as u64;
        for &d in prefix.iter().rev() {
            let n = lhs.shape()[d];
            left.limit(d, at % n, 1);
            let batch = lhs_batch.iter().position(|&b| b == d).map(|i| rhs_batch[i]);
            let other = batch.or_else(|| lhs_contract.iter().position(|&c| c == d).map(|i| rhs_contract[i]));
            if let Some(other) = other {
                right.limit(other, at % n, 1);
            }
            if let Some(place) = in_result(d) {
                target.limit(place, at % n, 1);
            }
            at /= n;
        }
        let mut start = 0;
        for (g, &size) in extents.iter().enumerate() {
            let room = lhs.shape()[ragged] - start;
            let size = size.clamp(0, room.into()) as u64;
            left.limit(ragged, start, size);
            match (contracting, group_dim) {
                (Some(at), _) => {
                    right.limit(rhs_contract[at], start, size);
                    target.limit(0, g as u64, 1);
                }
                (None, Some(dim)) => {
                    right.limit(dim, g as u64, 1);
                    target.limit(in_result(ragged).unwrap_or(0), start, size);
                }
                (None, None) => {}
            }
            start += size;
            let mut b = right.read(rhs)?;
            if let Some(dim) = group_dim {
                let mut squeezed = b.shape().to_vec();
                squeezed.remove(dim);
                b = b.reshaped(&squeezed);
            }
            let product = contract(&left.read(lhs)?, &b, &dims, elem)?;
            place(&mut out, &target, &product, contracting.is_some() && !prefix.is_empty())?;
        }
    }
    Ok(out)
}

/// Writes a part of the result, or adds to it where several parts of a contraction meet.
fn place(out: &mut Tensor, target: &Part, product: &Tensor, adds: bool) -> Result<(), Fault> {
    let mut product = product.reshaped(&target.shape);
    if adds {
        let so_far = target.read(out)?;
        product = elementwise(OpKind::Add, &AttrDict::new(), &[so_far, product], out.elem())?;
    }
    let to = View::strided_box(out.shape(), &target.start, &vec![1; target.start.len()]);
    copy(&target.shape, (&product, &View::whole(&target.shape)), (out, &to))
}
