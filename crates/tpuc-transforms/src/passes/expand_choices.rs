//! `expand-choices`: `select_and_scatter` as comparisons of the shifted operand, for consumers that go through its windows
//! one by one; or by a window reduction of values with their positions (`expand_windows.rs`), for kernels.

use super::expand_windows::select_and_scatter;
use crate::rewrite::Substitution;
use tpuc_egraph::Fp;
use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
use tpuc_ir::{Attr, AttrDict, Block, Builder, Module, Op, OpKind, TensorType, Value};
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{Diagnostic, Remark};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};
use tpuc_tile::Monoid;

pub const INFO: PassInfo = PassInfo {
    name: "expand-choices",
    description: "write select_and_scatter with small windows out as comparisons and sums",
    options: &[
        OptionInfo {
            name: "fp",
            help: "sums of overlapping windows are added up in another order unless this is exact",
            default: "algebraic",
        },
        OptionInfo {
            name: "by",
            help: "shifts: comparisons of the shifted operand; windows: a window reduction with positions, exact",
            default: "shifts",
        },
    ],
    make: |options| {
        let text = options.get("fp").unwrap_or("algebraic");
        let fp = Fp::from_name(text).ok_or_else(|| PipelineError::BadValue {
            pass: INFO.name.into(),
            option: "fp".into(),
            value: text.into(),
        })?;
        let windows = match options.get("by").unwrap_or("shifts") {
            "shifts" => false,
            "windows" => true,
            other => {
                return Err(PipelineError::BadValue {
                    pass: INFO.name.into(),
                    option: "by".into(),
                    value: other.into(),
                });
            }
        };
        Ok(Box::new(ExpandChoices { fp, windows }))
    },
};

/// Windows of more points than this are not written out.
const MAX_POINTS: i64 = 25;

struct ExpandChoices {
    fp: Fp,
    /// By a window reduction.
    windows: bool,
}

impl Pass for ExpandChoices {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        for f in module.functions().collect::<Vec<_>>() {
            let Some(block) = module.region_block(f, 0) else { continue };
            let mut replaced = Substitution::default();
            self.block(module, block, &mut replaced, cx);
            replaced.apply(module, f);
        }
        Ok(())
    }
}

impl ExpandChoices {
    fn block(&self, module: &mut Module, block: Block, replaced: &mut Substitution, cx: &mut PassContext) {
        let ops = std::mem::take(&mut module.blocks[block].ops);
        let mut out = Vec::with_capacity(ops.len());
        for op in ops {
            for region in module.ops[op].regions.clone() {
                for inner in module.regions[region].blocks.clone() {
                    self.block(module, inner, replaced, cx);
                }
            }
            if self.windows && module.ops[op].kind == OpKind::SelectAndScatter {
                let loc = module.ops[op].loc.clone();
                if select_and_scatter(module, op, &mut out) {
                    cx.remarks.push(Remark::passed(
                        INFO.name,
                        loc,
                        "select_and_scatter by a window reduction",
                    ));
                }
                out.push(op);
                continue;
            }
            let Some(windows) = self.windows(module, op).filter(|_| !self.windows) else {
                out.push(op);
                continue;
            };
            let loc = module.ops[op].loc.clone();
            cx.remarks.push(Remark::passed(INFO.name, loc.clone(), "select_and_scatter written out"));
            let operands: Vec<Value> = module.ops[op].operands.to_vec();
            let scratch = module.new_block();
            let mut at = Shifts { builder: Builder::new(module, scratch), windows };
            at.builder.loc = loc;
            let result = at.scattered(operands[0], operands[1], operands[2]);
            out.extend(std::mem::take(&mut module.blocks[scratch].ops));
            replaced.insert(module.ops[op].results[0], result);
        }
        module.blocks[block].ops = out;
    }

    /// The windows of a `select_and_scatter` that takes the first largest or smallest element and adds up.
    fn windows(&self, module: &Module, op: Op) -> Option<Windows> {
        let data = &module.ops[op];
        let (OpKind::SelectAndScatter, &[operand, source, init]) = (data.kind, data.operands.as_slice())
        else {
            return None;
        };
        let plain = |v: Value| {
            module.ty(v).as_tensor().filter(|t| t.is_static() && t.quant.is_none() && t.encoding.is_none())
        };
        let (operand, source, _) = (plain(operand)?, plain(source)?, plain(init)?);
        let rank = operand.rank();
        let list = |name: &str| match data.attr(name) {
            Some(attr) => attr.as_ints(),
            None => Some(vec![1; rank]),
        };
        let (size, stride) = (list("window_dimensions")?, list("window_strides")?);
        let padding: Vec<i64> = match data.attr("padding") {
            Some(attr) => attr.as_ints()?,
            None => vec![0; 2 * rank],
        };
        let points = size.iter().try_fold(1i64, |n, &d| n.checked_mul(d))?;
        let apart = size.iter().zip(&stride).all(|(d, s)| d <= s);
        let number = matches!(operand.elem.kind(), Kind::Float | Kind::Signed | Kind::Unsigned);
        let exact = apart || !operand.elem.is_float();
        let adds = combines(module, op)? == Monoid::Add;
        let fits = [size.len(), stride.len(), padding.len() / 2].iter().all(|&n| n == rank);
        if !(fits && number && adds && (exact || self.fp >= Fp::Reassoc))
            || !(1..=MAX_POINTS).contains(&points)
            || operand.len()? == 0
            || source.len()? == 0
        {
            return None;
        }
        let low = padding.iter().step_by(2).copied().collect();
        let (from, to) = (operand.shape.to_vec(), source.shape.to_vec());
        Some(Windows { keeps: keeps(module, op)?, size, stride, low, from, to })
    }
}

/// The op that `scatter` is.
fn combines(module: &Module, op: Op) -> Option<Monoid> {
    let block = &module.blocks[module.region_block(op, 1)?];
    let ([a, b], &[body, ret]) = (block.args.as_slice(), block.ops.as_slice()) else { return None };
    let data = &module.ops[body];
    let both = data.operands[..] == [*a, *b] || data.operands[..] == [*b, *a];
    (both && module.ops[ret].operands[..] == data.results[..]).then(|| Monoid::from_op(data.kind))?
}

/// The comparison by which `select` keeps the earlier of two elements.
fn keeps(module: &Module, op: Op) -> Option<AttrDict> {
    let block = &module.blocks[module.region_block(op, 0)?];
    let ([a, b], &[body, ret]) = (block.args.as_slice(), block.ops.as_slice()) else { return None };
    let data = &module.ops[body];
    let compares = data.kind == OpKind::Compare && data.operands[..] == [*a, *b];
    (compares && module.ops[ret].operands[..] == data.results[..]).then(|| data.attrs.clone())
}

struct Windows {
    /// The attributes of a comparison.
    keeps: AttrDict,
    size: Vec<i64>,
    stride: Vec<i64>,
    low: Vec<i64>,
    /// The extents of the operand, and of the source.
    from: Vec<i64>,
    to: Vec<i64>,
}

/// Appends ops.
struct Shifts<'m> {
    builder: Builder<'m>,
    windows: Windows,
}

impl Shifts<'_> {
    fn ty(&self, v: Value) -> TensorType {
        self.builder.module.ty(v).as_tensor().cloned().unwrap_or_else(|| TensorType::scalar(ElementType::F32))
    }

    fn op(&mut self, kind: OpKind, operands: &[Value]) -> Value {
        let ty = self.ty(operands[operands.len() - 1]);
        self.builder.value(kind, operands.iter().copied(), AttrDict::new(), ty)
    }

    fn splat(&mut self, elem: ElementType, value: Scalar, shape: &[i64]) -> Value {
        let scalar = self.builder.constant(Tensor::scalar(elem, value));
        self.repeat(scalar, shape)
    }

    fn repeat(&mut self, scalar: Value, shape: &[i64]) -> Value {
        if shape.is_empty() {
            return scalar;
        }
        let ty = self.ty(scalar).with_shape(shape.iter().copied());
        let attrs = AttrDict::new().with("broadcast_dimensions", Attr::i64s([]));
        self.builder.value(OpKind::BroadcastInDim, [scalar], attrs, ty)
    }

    fn zero(elem: ElementType) -> Scalar {
        match elem.kind() {
            Kind::Bool => Scalar::Bool(false),
            Kind::Float => Scalar::Float(0.0),
            _ => Scalar::Int(0),
        }
    }

    /// A value with zeros around it and between its elements, or cut where these are negative.
    fn pad(&mut self, v: Value, low: &[i64], high: &[i64], between: &[i64]) -> Value {
        if [low, high, between].iter().all(|l| l.iter().all(|&n| n == 0)) {
            return v;
        }
        let ty = self.ty(v);
        let zero = self.builder.constant(Tensor::scalar(ty.elem, Self::zero(ty.elem)));
        let extents = ty.shape.iter().zip(low.iter().zip(high)).zip(between);
        let shape: Vec<i64> = extents.map(|((&n, (&l, &h)), &b)| n + (n - 1).max(0) * b + l + h).collect();
        let attrs = AttrDict::new()
            .with("edge_padding_low", Attr::i64s(low.iter().copied()))
            .with("edge_padding_high", Attr::i64s(high.iter().copied()))
            .with("interior_padding", Attr::i64s(between.iter().copied()));
        self.builder.value(OpKind::Pad, [v, zero], attrs, ty.with_shape(shape))
    }

    /// Where the element at `place` of the first window stands in the operand.
    fn first(&self, place: &[i64]) -> Vec<i64> {
        place.iter().zip(&self.windows.low).map(|(p, low)| p - low).collect()
    }

    /// How far the elements of all windows at one place reach.
    fn reach(&self) -> Vec<i64> {
        self.windows.to.iter().zip(&self.windows.stride).map(|(n, s)| (n - 1) * s + 1).collect()
    }

    /// The element of every window at `place`, zero where it stands outside of the operand.
    fn shifted(&mut self, v: Value, place: &[i64]) -> Value {
        let first = self.first(place);
        let last: Vec<i64> = first.iter().zip(self.reach()).map(|(f, n)| f + n).collect();
        let low: Vec<i64> = first.iter().map(|&f| (-f).max(0)).collect();
        let high: Vec<i64> = last.iter().zip(&self.windows.from).map(|(&l, &n)| (l - n).max(0)).collect();
        let padded = self.pad(v, &low, &high, &vec![0; low.len()]);
        let start: Vec<i64> = first.iter().map(|&f| f.max(0)).collect();
        let limit: Vec<i64> = start.iter().zip(self.reach()).map(|(s, n)| s + n).collect();
        let attrs = AttrDict::new()
            .with("start_indices", Attr::i64s(start))
            .with("limit_indices", Attr::i64s(limit))
            .with("strides", Attr::i64s(self.windows.stride.iter().copied()));
        let ty = self.ty(v).with_shape(self.windows.to.iter().copied());
        self.builder.value(OpKind::Slice, [padded], attrs, ty)
    }

    /// Whether the element at `place` stands in the operand in every window.
    fn inside(&self, place: &[i64]) -> bool {
        let first = self.first(place);
        let fits = |((&f, n), &extent): ((&i64, i64), &i64)| f >= 0 && f + n <= extent;
        first.iter().zip(self.reach()).zip(&self.windows.from).all(fits)
    }

    fn scattered(&mut self, operand: Value, source: Value, init: Value) -> Value {
        let size = self.windows.size.clone();
        let count: i64 = size.iter().product();
        let place = |mut n: i64| {
            let mut at = vec![0; size.len()];
            for (i, &extent) in size.iter().enumerate().rev() {
                at[i] = n % extent;
                n /= extent;
            }
            at
        };
        let to = self.windows.to.clone();
        let from = self.windows.from.clone();
        let everywhere = self.splat(ElementType::I1, Scalar::Bool(true), &from);
        // The chosen element so far and the number of its place; whether there is one, if that is not certain.
        let mut best = self.shifted(operand, &place(0));
        let mut number = self.splat(ElementType::I32, Scalar::Int(0), &to);
        let mut found = (!self.inside(&place(0))).then(|| self.shifted(everywhere, &place(0)));
        for n in 1..count {
            let next = self.shifted(operand, &place(n));
            let ty = self.ty(next).with_elem(ElementType::I1);
            let attrs = self.windows.keeps.clone();
            let mut keep = self.builder.value(OpKind::Compare, [best, next], attrs, ty);
            let there = (!self.inside(&place(n))).then(|| self.shifted(everywhere, &place(n)));
            if let Some(there) = there {
                let missing = self.op(OpKind::Not, &[there]);
                keep = self.op(OpKind::Or, &[keep, missing]);
            }
            if let Some(so_far) = found {
                keep = self.op(OpKind::And, &[so_far, keep]);
                found = there.map(|there| self.op(OpKind::Or, &[so_far, there]));
            }
            let this = self.splat(ElementType::I32, Scalar::Int(n.into()), &to);
            best = self.op(OpKind::Select, &[keep, best, next]);
            number = self.op(OpKind::Select, &[keep, number, this]);
        }
        let ty = self.ty(source);
        let zeros = self.splat(ty.elem, Self::zero(ty.elem), &to);
        let mut sum = self.repeat(init, &from);
        for n in 0..count {
            let this = self.splat(ElementType::I32, Scalar::Int(n.into()), &to);
            let attrs = AttrDict::new().with(
                "comparison_direction",
                Attr::Enum(EnumAttr::ComparisonDirection(ComparisonDirection::Eq)),
            );
            let flags = ty.clone().with_elem(ElementType::I1);
            let chosen = self.builder.value(OpKind::Compare, [number, this], attrs, flags);
            let part = self.op(OpKind::Select, &[chosen, source, zeros]);
            let low = self.first(&place(n));
            let high: Vec<i64> =
                low.iter().zip(self.reach()).zip(&from).map(|((l, n), extent)| extent - l - n).collect();
            let between: Vec<i64> = self.windows.stride.iter().map(|s| s - 1).collect();
            let part = self.pad(part, &low, &high, &between);
            sum = self.op(OpKind::Add, &[sum, part]);
        }
        sum
    }
}
