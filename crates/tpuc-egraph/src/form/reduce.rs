//! Reductions and contractions as stages of a kernel.

use super::access::{Declined, KernelBuilder, Result, declined, dims, reducer};
use super::tuple::Function;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;
use std::collections::BTreeSet;
use tpuc_ir::{Attr, AttrDict, DotDims, Op, OpKind};
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{Axis, Expr, IndexExpr, Monoid, MultiplyPrecision, Node, Part, Stage, StageId, StageKind};

impl KernelBuilder<'_> {
    /// Adds a reduce stage and returns the node that reads it, rounded to `elem`.
    fn stage(&mut self, own: Vec<Axis>, monoid: Monoid, body: Node, elem: ElementType) -> Node {
        let ty = self.nodes[body].ty;
        let id: StageId = self.stages.len();
        let at = self.read_at.clone();
        self.stages.push(Stage { at, own, kind: StageKind::Reduce { monoid, body, update: None } });
        let node = self.node(Expr::Reduced(id), ty);
        self.convert(node, elem)
    }

    /// The results of a reduction that folds these values, of the operands in order, over some axes.
    fn reduce_bodies(&mut self, op: Op, own: Vec<Axis>, bodies: Vec<Node>) -> Result<Vec<Node>> {
        let (Some(monoid), [body]) = (reducer(self.module, op), &bodies[..]) else {
            return self.reduce_tuples(op, own, bodies);
        };
        let elem = self.tensor(self.module.ops[op].operands[0])?.elem;
        let acc = if matches!(monoid, Monoid::Add | Monoid::Mul) { accumulator(elem) } else { elem };
        let body = self.convert(*body, acc);
        if monoid == Monoid::Add && self.is_contraction(body, &own) {
            // The program asks for products as they are.
            self.precision = MultiplyPrecision::Highest;
        }
        let reduced = self.stage(own, monoid, body, elem);
        let init_value = self.module.ops[op].operands[1];
        let init = self.element(init_value, &[])?;
        let neutral = matches!(self.nodes[init].expr, Expr::Const(c) if same_bits(c, monoid.identity(elem)));
        Ok(vec![match monoid.op() {
            Some(kind) if !neutral => self.apply(kind, vec![reduced, init], elem),
            _ => reduced,
        }])
    }

    /// Whether a value is a product of factors that vary along all summed axes and differ in others, which a matrix unit
    /// may sum.
    fn is_contraction(&self, body: Node, own: &[Axis]) -> bool {
        let Expr::Op { kind: OpKind::Multiply, args, .. } = &self.nodes[body].expr else { return false };
        let axes: Vec<BTreeSet<Axis>> = args.iter().map(|&factor| self.axes_below(factor)).collect();
        axes.iter().all(|a| own.iter().all(|o| a.contains(o))) && axes.windows(2).any(|w| w[0] != w[1])
    }

    /// The axes that a value varies along.
    fn axes_below(&self, root: Node) -> BTreeSet<Axis> {
        let (mut out, mut seen, mut work) = (BTreeSet::new(), FxHashSet::default(), vec![root]);
        while let Some(n) = work.pop() {
            if !seen.insert(n) {
                continue;
            }
            match &self.nodes[n].expr {
                Expr::Index(e) => e.each_axis(&mut |a| out.extend([a])),
                Expr::Load { at, .. } => {
                    at.iter().for_each(|s| s.expr.each_axis(&mut |a| out.extend([a])));
                    work.extend(at.iter().filter_map(|s| s.offset.as_ref().map(|o| o.node)));
                }
                Expr::Guard { ranges, then, otherwise } => {
                    ranges.iter().for_each(|r| r.at.expr.each_axis(&mut |a| out.extend([a])));
                    work.extend(ranges.iter().filter_map(|r| r.at.offset.as_ref().map(|o| o.node)));
                    work.extend([*then, *otherwise]);
                }
                Expr::Op { args, .. } => work.extend(args.iter().copied()),
                Expr::Reduced(s) => out.extend(self.stages[*s].at.iter().copied()),
                Expr::Const(_) | Expr::SoFar(_) | Expr::Arg(_) => {}
            }
        }
        out
    }

    /// A stage for each component of the tuples that a reduction's body combines.
    fn reduce_tuples(&mut self, op: Op, own: Vec<Axis>, bodies: Vec<Node>) -> Result<Vec<Node>> {
        let mut function = Function::of_region(self.module, op)
            .ok_or_else(|| Declined("a body that is no function".into()))?;
        let operands = &self.module.ops[op].operands;
        let of = bodies.len();
        let mut inits = Vec::with_capacity(of);
        for (&v, &ty) in operands[of..].iter().zip(function.types()) {
            let init = self.element(v, &[])?;
            inits.push(self.convert(init, ty));
        }
        let known: Option<Vec<Scalar>> = inits.iter().map(|&n| self.known(n)).collect();
        let mut any_order = false;
        if let Some(known) = known {
            let first = |c: &usize| known[*c].as_int().is_some_and(|n| n <= 0);
            let position = (0..of).filter(first).find(|&c| self.counts(bodies[c], &own));
            if let Some(free) = function.in_any_order(&known, position) {
                function = free;
                any_order = true;
            }
        }
        let combined = function.build(&mut |expr, ty| self.node(expr, ty));
        let mut out = Vec::with_capacity(of);
        for (index, (body, (combine, init))) in
            bodies.into_iter().zip(combined.into_iter().zip(inits)).enumerate()
        {
            let ty = function.types()[index];
            let body = self.convert(body, ty);
            let part = Part { index, of, combine, init, any_order };
            out.push(self.stage(own.clone(), Monoid::Tuple(part), body, ty));
        }
        Ok(out)
    }

    /// Whether a value is the position along the only axis of a fold.
    fn counts(&self, body: Node, own: &[Axis]) -> bool {
        let (Expr::Index(e), &[axis]) = (&self.nodes[body].expr, own) else { return false };
        let last = self.axes[axis].extent as i128 - 1;
        let fits = self.nodes[body].ty.int_range().is_some_and(|(_, most)| last <= most);
        fits && e.as_axis() == Some(axis)
    }

    /// The value of a constant, or of one converted.
    fn known(&self, node: Node) -> Option<Scalar> {
        match &self.nodes[node].expr {
            Expr::Const(value) => Some(*value),
            Expr::Op { kind: OpKind::Convert, args, .. } => {
                let (from, to) = (self.nodes[args[0]].ty, self.nodes[node].ty);
                let value = self.known(args[0])?;
                tpuc_interp::apply_elementwise(OpKind::Convert, &AttrDict::new(), &[value], from, to).ok()
            }
            _ => None,
        }
    }

    pub(super) fn reduce(&mut self, op: Op, at: &[IndexExpr]) -> Result<Vec<Node>> {
        let data = &self.module.ops[op];
        let operand = self.tensor(data.operands[0])?.clone();
        let over = data
            .attr("dimensions")
            .and_then(Attr::as_ints)
            .ok_or_else(|| Declined("reduce without dimensions".into()))?;
        let mut kept = at.iter().cloned();
        let mut own = Vec::new();
        let mut source = Vec::with_capacity(operand.rank());
        for (d, n) in dims(&operand).into_iter().enumerate() {
            if over.contains(&(d as i64)) {
                let e = self.new_axis(n);
                own.extend(e.as_axis());
                source.push(e);
            } else {
                source.push(kept.next().ok_or_else(|| Declined("reduce rank".into()))?);
            }
        }
        let inputs = &data.operands[..data.results.len()];
        let bodies = inputs.iter().map(|&v| self.element(v, &source)).collect::<Result<Vec<_>>>()?;
        self.reduce_bodies(op, own, bodies)
    }

    pub(super) fn reduce_window(&mut self, op: Op, at: &[IndexExpr]) -> Result<Vec<Node>> {
        let data = &self.module.ops[op];
        let operand = self.tensor(data.operands[0])?.clone();
        let rank = operand.rank();
        let w = Window::of(&data.attrs, "window_dimensions", "window_strides", "window_dilations", rank)?;
        let mut own = Vec::new();
        let mut source = Vec::with_capacity(rank);
        for (d, e) in at.iter().enumerate() {
            let k = self.new_axis(w.size[d] as u64);
            own.extend(k.as_axis());
            source.push(e.clone().scale(w.stride[d]).add(&k.scale(w.dilation[d])).offset(-w.low[d]));
        }
        let monoid = reducer(self.module, op);
        let (inputs, inits) = data.operands.split_at(data.results.len());
        let mut bodies = Vec::with_capacity(inputs.len());
        for (&input, &init) in inputs.iter().zip(inits) {
            let elem = self.tensor(input)?.elem;
            // Padding holds the initial value, which each window takes in once anyhow.
            let init = self.element(init, &[])?;
            let identity = monoid.and_then(|m| m.identity(elem));
            let once = match (monoid, &self.nodes[init].expr) {
                (None, _) => false,
                (Some(Monoid::Add | Monoid::Mul), Expr::Const(c)) => Some(*c) == identity,
                (Some(Monoid::Add | Monoid::Mul), _) => false,
                _ => true,
            };
            let fill = match identity {
                Some(identity) if once => self.node(Expr::Const(identity), elem),
                _ => self.convert(init, elem),
            };
            bodies.push(self.guarded(input, &source, fill)?);
        }
        self.reduce_bodies(op, own, bodies)
    }

    fn product(&mut self, op: Op, lhs: Node, rhs: Node, own: Vec<Axis>, elem: ElementType) -> Node {
        let acc = accumulator(elem);
        let (lhs, rhs) = (self.convert(lhs, acc), self.convert(rhs, acc));
        let body = self.apply(OpKind::Multiply, vec![lhs, rhs], acc);
        self.precision = self.precision.max(precision(&self.module.ops[op].attrs));
        let zero_points = own.iter().any(|&a| self.axes[a].extent == 0);
        let node = self.stage(own, Monoid::Add, body, elem);
        if zero_points {
            let zero = self.node(Expr::Const(Scalar::zero(elem)), elem);
            return self.apply(OpKind::Add, vec![node, zero], elem);
        }
        node
    }

    pub(super) fn dot_general(&mut self, op: Op, at: &[IndexExpr]) -> Result<Node> {
        let data = &self.module.ops[op];
        let Some(Attr::Dot(dot)) = data.attr("dot_dimension_numbers") else {
            return declined("dot_general without dimension numbers");
        };
        let (lhs, rhs) = (self.tensor(data.operands[0])?.clone(), self.tensor(data.operands[1])?.clone());
        let mut left = vec![IndexExpr::default(); lhs.rank()];
        let mut right = vec![IndexExpr::default(); rhs.rank()];
        let mut result = at.iter().cloned();
        let mut next = || result.next().ok_or_else(|| Declined("dot_general rank".into()));
        for (&l, &r) in dot.lhs_batch.iter().zip(&dot.rhs_batch) {
            let e = next()?;
            (left[l as usize], right[r as usize]) = (e.clone(), e);
        }
        for d in DotDims::free(lhs.rank(), &dot.lhs_batch, &dot.lhs_contract) {
            left[d as usize] = next()?;
        }
        for d in DotDims::free(rhs.rank(), &dot.rhs_batch, &dot.rhs_contract) {
            right[d as usize] = next()?;
        }
        let mut own = Vec::new();
        for (&l, &r) in dot.lhs_contract.iter().zip(&dot.rhs_contract) {
            let e = self.new_axis(lhs.shape[l as usize] as u64);
            own.extend(e.as_axis());
            (left[l as usize], right[r as usize]) = (e.clone(), e);
        }
        let elem = self.tensor(data.results[0])?.elem;
        let (l, r) = (self.element(data.operands[0], &left)?, self.element(data.operands[1], &right)?);
        Ok(self.product(op, l, r, own, elem))
    }

    pub(super) fn convolution(&mut self, op: Op, at: &[IndexExpr]) -> Result<Node> {
        let data = &self.module.ops[op];
        let Some(Attr::Conv(c)) = data.attr("dimension_numbers") else {
            return declined("convolution without dimension numbers");
        };
        let (lhs, rhs) = (self.tensor(data.operands[0])?.clone(), self.tensor(data.operands[1])?.clone());
        let groups = data.attr("feature_group_count").and_then(Attr::as_int).unwrap_or(1);
        let reversal = data
            .attr("window_reversal")
            .and_then(Attr::as_ints)
            .unwrap_or_else(|| vec![0; c.input_spatial.len()]);
        let spatial = c.input_spatial.len();
        let w = Window::conv(&data.attrs, spatial, |d| rhs.shape[c.kernel_spatial[d] as usize])?;
        let mut left = vec![IndexExpr::default(); lhs.rank()];
        let mut right = vec![IndexExpr::default(); rhs.rank()];
        let mut own = Vec::new();
        left[c.input_batch as usize] = at[c.output_batch as usize].clone();
        for d in 0..spatial {
            let n = w.size[d];
            let k = self.new_axis(n as u64);
            own.extend(k.as_axis());
            right[c.kernel_spatial[d] as usize] =
                if reversal[d] != 0 { k.clone().scale(-1).offset(n - 1) } else { k.clone() };
            let o = at[c.output_spatial[d] as usize].clone();
            left[c.input_spatial[d] as usize] =
                o.scale(w.stride[d]).add(&k.scale(w.dilation[d])).offset(-w.low[d]);
        }
        let per_group = rhs.shape[c.kernel_input_feature as usize];
        let feature = self.new_axis(per_group as u64);
        own.extend(feature.as_axis());
        let out = at[c.output_feature as usize].clone();
        right[c.kernel_input_feature as usize] = feature.clone();
        right[c.kernel_output_feature as usize] = out.clone();
        let group = if groups > 1 {
            let axes = &self.axes;
            out.div(rhs.shape[c.kernel_output_feature as usize] / groups, &|a: Axis| axes[a].extent)
        } else {
            IndexExpr::default()
        };
        left[c.input_feature as usize] = group.scale(per_group).add(&feature);
        let elem = self.tensor(data.results[0])?.elem;
        let fill = self.node(Expr::Const(Scalar::zero(lhs.elem)), lhs.elem);
        let l = self.guarded(data.operands[0], &left, fill)?;
        let r = self.element(data.operands[1], &right)?;
        Ok(self.product(op, l, r, own, elem))
    }
}

/// Narrow floats accumulate in f32.
fn accumulator(elem: ElementType) -> ElementType {
    if elem.is_float() && elem.bit_width() < 32 { ElementType::F32 } else { elem }
}

fn same_bits(a: Scalar, b: Option<Scalar>) -> bool {
    match (a, b) {
        (Scalar::Float(x), Some(Scalar::Float(y))) => x.to_bits() == y.to_bits(),
        (a, b) => Some(a) == b,
    }
}

/// The highest precision that `precision_config` or `algorithm` asks for.
fn precision(attrs: &AttrDict) -> MultiplyPrecision {
    use tpuc_ir::attr::{EnumAttr, Precision};
    if let Some(Attr::Opaque(text)) = attrs.get("algorithm") {
        let f32_operands =
            text.contains("lhs_precision_type = f32") || text.contains("lhs_precision_type = tf32");
        let passes = text
            .split("num_primitive_operations = ")
            .nth(1)
            .and_then(|t| t.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok());
        return match passes {
            _ if f32_operands => MultiplyPrecision::Highest,
            Some(n) if n > 3 => MultiplyPrecision::Highest,
            Some(3) => MultiplyPrecision::High,
            _ => MultiplyPrecision::Default,
        };
    }
    let Some(Attr::Array(items)) = attrs.get("precision_config") else { return MultiplyPrecision::Default };
    items
        .iter()
        .map(|item| match item.as_enum() {
            Some(EnumAttr::Precision(Precision::High)) => MultiplyPrecision::High,
            Some(EnumAttr::Precision(Precision::Highest)) => MultiplyPrecision::Highest,
            _ => MultiplyPrecision::Default,
        })
        .max()
        .unwrap_or_default()
}

/// Window attributes with their defaults filled in.
struct Window {
    size: SmallVec<[i64; 4]>,
    stride: Vec<i64>,
    dilation: Vec<i64>,
    low: Vec<i64>,
}

impl Window {
    fn of(attrs: &AttrDict, size: &str, stride: &str, dilation: &str, rank: usize) -> Result<Self> {
        let ints = |name: &str| attrs.get(name).and_then(Attr::as_ints);
        let low = ints("padding").map_or(vec![0; rank], |p| p.iter().step_by(2).copied().collect());
        let w = Self {
            size: ints(size).unwrap_or_default().into(),
            stride: ints(stride).unwrap_or_else(|| vec![1; rank]),
            dilation: ints(dilation).unwrap_or_else(|| vec![1; rank]),
            low,
        };
        w.checked(rank)
    }

    fn conv(attrs: &AttrDict, rank: usize, size: impl Fn(usize) -> i64) -> Result<Self> {
        let mut w = Self::of(
            &attrs.clone().with("size", Attr::i64s((0..rank).map(size))),
            "size",
            "window_strides",
            "rhs_dilation",
            rank,
        )?;
        w.size.truncate(rank);
        w.checked(rank)
    }

    fn checked(self, rank: usize) -> Result<Self> {
        let whole = [self.size.len(), self.stride.len(), self.dilation.len(), self.low.len()]
            .iter()
            .all(|&n| n == rank);
        if whole { Ok(self) } else { declined("window attributes of a wrong length") }
    }
}
