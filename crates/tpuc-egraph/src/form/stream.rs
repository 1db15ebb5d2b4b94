//! Streaming: running once through an axis that several folds share, though later folds read earlier ones.
//!
//! Let a sum fold `b(x, d)` over the points `x` of an axis, where `d` are results of earlier folds over the same
//! axis. After some points `d` has one value, after more points another, `d'`; what has been summed must then be
//! restated. That is possible when
//!
//! ```text
//! b(x, d') = sum_j c_j(d, d') * b_j(x, d)     for all x, with b_0 = b
//! ```
//!
//! for finitely many `b_j` for which the same holds: each `b_j` becomes a fold of its own, and the restated sum is
//! `sum_j c_j(d, d') * (sum_x b_j)`. The terms are found by structural recursion ([`Law::terms`]):
//! `exp(x - d') = exp(d - d') * exp(x - d)` is one of them, and `(x - d')^2 = (x - d)^2 + 2 (d - d') (x - d) +
//! (d - d')^2` with the folds of `x - d` and of 1 is another (Chan, Golub and LeVeque, "Updating formulae and a
//! pairwise algorithm for computing sample variances", 1979).
//!
//! A maximum that has seen nothing but its identity, minus infinity, makes `c_j` meaningless. Where `b(x, d')` is
//! zero for every `x` whose maximand is minus infinity ([`vanishes`]), the sum so far restarts from its
//! identity; otherwise the axis is not streamed. This assumes that the other values are finite, as moving a factor
//! through a sum does. An axis that holds no other points ends with the unstreamed result: the last block is
//! folded with the final `d`. What is made of sums of products alone is taken to be finite, and then only the first
//! block has seen nothing.

use super::edit::{apply, axes_below, below, convert, each_operand, in_order, insert_stage, node};
use tpuc_ir::attr::ComparisonDirection;
use tpuc_ir::{Attr, AttrDict, OpKind};
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{Axis, Expr, Kernel, Monoid, Node, Stage, StageId, StageKind};

/// Folds that restating other folds may add.
const MAX_ADDED: usize = 6;
/// Depth of the expressions that are taken apart.
const MAX_DEPTH: usize = 48;

/// The kernel with the axis streamed, if all its folds can be restated. The axis must be outside the grid.
pub fn stream(kernel: &Kernel, axis: Axis) -> Option<Kernel> {
    let mut out = kernel.clone();
    out.stream = Some(axis);
    count_points(&mut out, axis);
    let mut s = 0;
    let mut added = 0;
    while s < out.stages.len() {
        let before = out.stages.len();
        restate(&mut out, axis, s)?;
        added += out.stages.len() - before;
        if added > MAX_ADDED {
            return None;
        }
        if out.stages.len() == before {
            s += 1;
        }
    }
    in_order(&mut out);
    let ordered = (0..out.stages.len()).all(|s| is_ordered(&out, axis, s));
    (ordered && out.validate().is_ok()).then_some(out)
}

fn walks(kernel: &Kernel, axis: Axis, s: StageId) -> bool {
    let stage = &kernel.stages[s];
    stage.at.contains(&axis) || stage.own.contains(&axis)
}

/// The stages that an expression reads, without those behind them.
fn direct_reads(kernel: &Kernel, root: Node) -> Vec<StageId> {
    let reads = below(kernel, root).into_iter().filter_map(|n| match kernel.nodes[n].expr {
        Expr::Reduced(s) => Some(s),
        _ => None,
    });
    let mut out: Vec<StageId> = reads.collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// The stages that an expression depends on.
fn all_reads(kernel: &Kernel, root: Node) -> Vec<StageId> {
    let mut out = direct_reads(kernel, root);
    let mut i = 0;
    while i < out.len() {
        for s in kernel.unit(out[i]) {
            for r in direct_reads(kernel, kernel.root(&kernel.stages[s])) {
                if !out.contains(&r) {
                    out.push(r);
                }
            }
        }
        i += 1;
    }
    out.sort_unstable();
    out
}

/// Whether a stage's result changes with each block.
fn moves(kernel: &Kernel, axis: Axis, s: StageId) -> bool {
    let folds = |s: StageId| kernel.stages[s].own.contains(&axis);
    let reads = |s: StageId| all_reads(kernel, kernel.root(&kernel.stages[s]));
    folds(s) || kernel.unit(s).flat_map(reads).any(folds)
}

/// Whether a stage in the loop over the axis reads only what the loop has computed, or what was there before.
fn is_ordered(kernel: &Kernel, axis: Axis, s: StageId) -> bool {
    let stage = &kernel.stages[s];
    if !walks(kernel, axis, s) {
        return true;
    }
    let stores = matches!(stage.kind, StageKind::Store { .. });
    direct_reads(kernel, kernel.root(stage)).into_iter().all(|r| {
        if walks(kernel, axis, r) { !stores || !moves(kernel, axis, r) } else { !moves(kernel, axis, r) }
    })
}

/// A sum divided by the number of its points becomes one divided by the number of points so far: the mean of what
/// has been seen, which stays close to the values where the sum over all points would not.
fn count_points(kernel: &mut Kernel, axis: Axis) {
    let mut s = 0;
    while s < kernel.stages.len() {
        let stage = &kernel.stages[s];
        let StageKind::Reduce { monoid: Monoid::Add, body, .. } = stage.kind else {
            s += 1;
            continue;
        };
        let ty = kernel.nodes[body].ty;
        let points: u64 = stage.own.iter().map(|&a| kernel.extent(a)).product();
        // Counts are exact.
        let exact = ty.is_float() && ty.bit_width() >= 32 && points > 1 && points < 1 << 24;
        let means = if stage.own.contains(&axis) && exact { means(kernel, s, points) } else { vec![] };
        if means.is_empty() {
            s += 1;
            continue;
        }
        let (at, own) = (vec![], stage.own.clone());
        let one = node(kernel, Expr::Const(Scalar::Float(1.0)), ty);
        let count =
            Stage { at, own, kind: StageKind::Reduce { monoid: Monoid::Add, body: one, update: None } };
        insert_stage(kernel, s, count);
        let count = node(kernel, Expr::Reduced(s), ty);
        for mean in means {
            let Expr::Op { args, .. } = &kernel.nodes[mean].expr else { continue };
            let sum = args[0];
            let count = convert(kernel, count, kernel.nodes[mean].ty);
            kernel.nodes[mean].expr =
                Expr::Op { kind: OpKind::Divide, attrs: AttrDict::new(), args: vec![sum, count] };
        }
        s += 2;
    }
}

/// Nodes that divide a sum by the number of its points and that later folds over its axes read.
fn means(kernel: &Kernel, s: StageId, points: u64) -> Vec<Node> {
    let constant = |n: Node| match kernel.nodes[n].expr {
        Expr::Const(Scalar::Float(v)) => Some(v),
        _ => None,
    };
    // The sum, converted or with its initial value of zero.
    let is_sum = |mut n: Node| {
        for _ in 0..4 {
            match &kernel.nodes[n].expr {
                Expr::Reduced(r) => return *r == s,
                Expr::Op { kind: OpKind::Convert, args, .. } => n = args[0],
                Expr::Op { kind: OpKind::Add, args, .. } if constant(args[1]) == Some(0.0) => n = args[0],
                _ => return false,
            }
        }
        false
    };
    let n = points as f64;
    let later: Vec<Node> = kernel.stages[s + 1..]
        .iter()
        .filter(|t| t.own.iter().any(|a| kernel.stages[s].own.contains(a)))
        .flat_map(|t| below(kernel, kernel.root(t)))
        .collect();
    let is_mean = |data: &tpuc_tile::NodeData| {
        let Expr::Op { kind, args, .. } = &data.expr else { return false };
        let wide = data.ty.is_float() && data.ty.bit_width() >= 32;
        match (kind, &args[..]) {
            (OpKind::Divide, &[a, b]) => wide && is_sum(a) && constant(b) == Some(n),
            (OpKind::Multiply, &[a, b]) => {
                let reciprocal = tpuc_tensor::round_to(data.ty, 1.0 / n);
                wide && is_sum(a) && constant(b) == Some(reciprocal)
            }
            _ => false,
        }
    };
    kernel.nodes.iter().filter(|(id, data)| later.contains(id) && is_mean(data)).map(|(id, _)| id).collect()
}

/// Gives one stage the update that it needs, after adding the folds that the update reads before it.
fn restate(kernel: &mut Kernel, axis: Axis, s: StageId) -> Option<()> {
    let stage = kernel.stages[s].clone();
    let StageKind::Reduce { monoid, body, update: None } = stage.kind else { return Some(()) };
    if !stage.own.contains(&axis) {
        return Some(());
    }
    // Blocks of an inner axis would change the order of a fold.
    if kernel.part(s).is_some_and(|p| !p.any_order) && stage.own.first() != Some(&axis) {
        return None;
    }
    let mut law = Law { kernel, axis, own: stage.own.clone(), ty: ElementType::F32, masks: 0 };
    if !law.reads_moving(body) {
        return Some(());
    }
    let ty = law.kernel.nodes[body].ty;
    let empty = stage.own.iter().any(|&a| law.kernel.extent(a) == 0);
    if !ty.is_float() || ty.bit_width() < 32 || empty {
        return None;
    }
    law.ty = ty;
    let update = match monoid {
        Monoid::Add => {
            let terms = law.terms(body, 0)?;
            if terms.len() > MAX_ADDED {
                return None;
            }
            // Folds of the other terms come first; the stage is looked at again when all are there.
            let mut sum = None;
            for Term { factor, basis } in terms {
                let one = node(law.kernel, Expr::Const(Scalar::Float(1.0)), ty);
                let basis = basis.map_or(one, |b| convert(law.kernel, b, ty));
                let fold = if basis == body {
                    s
                } else {
                    match find_fold(law.kernel, &stage, s, basis) {
                        Some(fold) => fold,
                        None => {
                            let kind = StageKind::Reduce { monoid, body: basis, update: None };
                            insert_stage(law.kernel, s, Stage { kind, ..stage });
                            return Some(());
                        }
                    }
                };
                let so_far = node(law.kernel, Expr::SoFar(fold), ty);
                let term = match factor {
                    Some(f) => apply(law.kernel, OpKind::Multiply, &[so_far, f], ty),
                    None => so_far,
                };
                sum = Some(match sum {
                    Some(sum) => apply(law.kernel, OpKind::Add, &[sum, term], ty),
                    None => term,
                });
            }
            sum?
        }
        Monoid::Max | Monoid::Min => {
            // max(x + d') = max(x + d) + (d' - d).
            let delta = law.change(body, 0)?;
            if delta.iter().any(|t| t.basis.is_some()) {
                return None;
            }
            let mut sum = node(law.kernel, Expr::SoFar(s), ty);
            for factor in delta.into_iter().filter_map(|t| t.factor) {
                sum = apply(law.kernel, OpKind::Add, &[sum, factor], ty);
            }
            sum
        }
        _ => return None,
    };
    let update = law.guarded(monoid, body, update)?;
    if let StageKind::Reduce { update: slot, .. } = &mut kernel.stages[s].kind {
        *slot = Some(update);
    }
    Some(())
}

/// An earlier fold of the same expression over the same points.
fn find_fold(kernel: &Kernel, like: &Stage, before: StageId, body: Node) -> Option<StageId> {
    kernel.stages[..before].iter().position(|s| {
        let same = matches!(s.kind, StageKind::Reduce { monoid: Monoid::Add, body: b, .. } if b == body);
        same && s.own == like.own && s.at.iter().all(|a| like.at.contains(a))
    })
}

/// `factor * basis`; what is missing is one.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Term {
    /// An expression over the old and new results.
    factor: Option<Node>,
    /// An expression over the points and the old results.
    basis: Option<Node>,
}

/// How expressions over the points of one stage change with the results that they read.
struct Law<'k> {
    kernel: &'k mut Kernel,
    axis: Axis,
    own: Vec<Axis>,
    /// The type in which factors are computed.
    ty: ElementType,
    /// Choices around the expression that are zero otherwise.
    masks: usize,
}

impl Law<'_> {
    /// Whether a value changes while the points stay.
    fn reads_moving(&self, n: Node) -> bool {
        direct_reads(self.kernel, n).into_iter().any(|r| moves(self.kernel, self.axis, r))
    }

    fn reads_points(&self, n: Node) -> bool {
        axes_below(self.kernel, n).iter().any(|a| self.own.contains(a))
    }

    /// The expression behind results that only keep a value.
    fn open(&self, n: Node) -> Node {
        if let Expr::Reduced(s) = self.kernel.nodes[n].expr
            && self.kernel.stages[s].own.is_empty()
        {
            return self.kernel.root(&self.kernel.stages[s]);
        }
        n
    }

    /// The terms whose sum is the expression's value after the change.
    fn terms(&mut self, n: Node, depth: usize) -> Option<Vec<Term>> {
        let n = self.open(n);
        if depth > MAX_DEPTH {
            return None;
        }
        if !self.reads_moving(n) {
            return Some(vec![Term { factor: None, basis: Some(n) }]);
        }
        if !self.reads_points(n) {
            let factor = convert(self.kernel, n, self.ty);
            return Some(vec![Term { factor: Some(factor), basis: None }]);
        }
        let ty = self.kernel.nodes[n].ty;
        if !ty.is_float() {
            return None;
        }
        match self.kernel.nodes[n].expr.clone() {
            Expr::Op { kind: OpKind::Add | OpKind::Subtract | OpKind::Negate, .. } => {
                if let Some(change) = self.change(n, depth + 1) {
                    let mut out = vec![Term { factor: None, basis: Some(n) }];
                    change.into_iter().for_each(|t| self.add_term(&mut out, t));
                    return Some(out);
                }
                self.sum_terms(n, depth)
            }
            Expr::Op { kind: OpKind::Convert, args, .. } if self.kernel.nodes[args[0]].ty.is_float() => {
                let inner = self.terms(args[0], depth + 1)?;
                Some(self.on_basis(inner, |k, b| convert(k, b, ty)))
            }
            Expr::Op { kind: OpKind::Multiply, args, .. } => {
                let (a, b) = (self.terms(args[0], depth + 1)?, self.terms(args[1], depth + 1)?);
                let mut out = Vec::new();
                for x in &a {
                    for y in &b {
                        let factor = self.product(x.factor, y.factor, self.ty);
                        let basis = self.product(x.basis, y.basis, ty);
                        self.add_term(&mut out, Term { factor, basis });
                    }
                }
                Some(out)
            }
            Expr::Op { kind: OpKind::Divide, args, .. } => {
                let (a, b) = (args[0], args[1]);
                if !self.reads_moving(b) {
                    let terms = self.terms(a, depth + 1)?;
                    if terms.iter().any(|t| t.basis.is_none()) {
                        return None;
                    }
                    return Some(self.on_basis(terms, |k, x| apply(k, OpKind::Divide, &[x, b], ty)));
                }
                if self.reads_points(b) {
                    return None;
                }
                let mut out = self.terms(a, depth + 1)?;
                let mut by = convert(self.kernel, b, self.ty);
                if self.masks > 0 {
                    by = self.not_zero(by)?;
                }
                for t in &mut out {
                    let one = node(self.kernel, Expr::Const(Scalar::Float(1.0)), self.ty);
                    t.factor =
                        Some(apply(self.kernel, OpKind::Divide, &[t.factor.unwrap_or(one), by], self.ty));
                }
                Some(out)
            }
            Expr::Op { kind: OpKind::Exponential, args, .. } => {
                let change = self.change(args[0], depth + 1)?;
                let mut sum: Option<Node> = None;
                for t in change {
                    if t.basis.is_some() {
                        return None;
                    }
                    sum = match (sum, t.factor) {
                        (Some(a), Some(b)) => Some(apply(self.kernel, OpKind::Add, &[a, b], self.ty)),
                        (a, b) => a.or(b),
                    };
                }
                let factor = sum.map(|s| apply(self.kernel, OpKind::Exponential, &[s], self.ty));
                Some(vec![Term { factor, basis: Some(n) }])
            }
            Expr::Op { kind: OpKind::Select, args, .. } if !self.reads_moving(args[0]) => {
                let rebuild = |a: Node, b: Node| Expr::Op {
                    kind: OpKind::Select,
                    attrs: AttrDict::new(),
                    args: vec![args[0], a, b],
                };
                self.either(args[1], args[2], ty, depth, &rebuild)
            }
            Expr::Guard { ranges, then, otherwise } => {
                let offsets = ranges.iter().filter_map(|r| r.at.offset.as_ref().map(|o| o.node));
                if offsets.clone().any(|o| self.reads_moving(o)) {
                    return None;
                }
                let rebuild =
                    |then: Node, otherwise: Node| Expr::Guard { ranges: ranges.clone(), then, otherwise };
                self.either(then, otherwise, ty, depth, &rebuild)
            }
            _ => None,
        }
    }

    /// Sums whose terms do not keep the whole: the terms of both sides.
    fn sum_terms(&mut self, n: Node, depth: usize) -> Option<Vec<Term>> {
        let Expr::Op { kind, args, .. } = self.kernel.nodes[n].expr.clone() else { return None };
        let negate = |law: &mut Self, terms: Vec<Term>| -> Vec<Term> {
            terms
                .into_iter()
                .map(|t| {
                    let minus = node(law.kernel, Expr::Const(Scalar::Float(-1.0)), law.ty);
                    Term { factor: law.product(t.factor, Some(minus), law.ty), ..t }
                })
                .collect()
        };
        let mut out = self.terms(args[0], depth + 1)?;
        match kind {
            OpKind::Negate => return Some(negate(self, out)),
            OpKind::Add | OpKind::Subtract => {}
            _ => return None,
        }
        let mut right = self.terms(args[1], depth + 1)?;
        if kind == OpKind::Subtract {
            right = negate(self, right);
        }
        right.into_iter().for_each(|t| self.add_term(&mut out, t));
        Some(out)
    }

    /// The terms of a choice that does not change.
    fn either(
        &mut self,
        a: Node,
        b: Node,
        ty: ElementType,
        depth: usize,
        rebuild: &dyn Fn(Node, Node) -> Expr,
    ) -> Option<Vec<Term>> {
        let zero = |law: &Self, n: Node| law.is_zero(n);
        let masks = usize::from(zero(self, a) || zero(self, b));
        self.masks += masks;
        let both = self.terms(a, depth + 1).zip(self.terms(b, depth + 1));
        self.masks -= masks;
        let (left, right) = both?;
        let nothing = node(self.kernel, Expr::Const(Scalar::Float(0.0)), ty);
        let one = node(self.kernel, Expr::Const(Scalar::Float(1.0)), ty);
        if let ([x], [y]) = (&left[..], &right[..])
            && (x.factor == y.factor || zero(self, a) || zero(self, b))
        {
            let factor = if zero(self, a) { y.factor } else { x.factor };
            let basis = rebuild(x.basis.unwrap_or(one), y.basis.unwrap_or(one));
            return Some(vec![Term { factor, basis: Some(node(self.kernel, basis, ty)) }]);
        }
        let mut out = Vec::new();
        for (side, terms) in [(0, left), (1, right)] {
            for t in terms {
                let basis = t.basis.unwrap_or(one);
                let expr = if side == 0 { rebuild(basis, nothing) } else { rebuild(nothing, basis) };
                let basis = Some(node(self.kernel, expr, ty));
                self.add_term(&mut out, Term { factor: t.factor, basis });
            }
        }
        Some(out)
    }

    /// A divisor of what a mask may hide as a whole: the least normal number in the place of zero.
    fn not_zero(&mut self, by: Node) -> Option<Node> {
        let wide = [ElementType::F32, ElementType::F64].contains(&self.ty);
        let least = f64::from(f32::MIN_POSITIVE);
        let least = wide.then(|| node(self.kernel, Expr::Const(Scalar::Float(least)), self.ty))?;
        let nothing = node(self.kernel, Expr::Const(Scalar::Float(0.0)), self.ty);
        let is_zero = compare_equal(self.kernel, by, nothing);
        Some(apply(self.kernel, OpKind::Select, &[is_zero, least, by], self.ty))
    }

    /// Whether a value is zero everywhere.
    fn is_zero(&self, n: Node) -> bool {
        match &self.kernel.nodes[n].expr {
            Expr::Const(Scalar::Float(v)) => *v == 0.0,
            Expr::Const(Scalar::Int(v)) => *v == 0,
            Expr::Op { kind: OpKind::Convert, args, .. } => {
                matches!(self.kernel.nodes[args[0]].expr, Expr::Const(_)) && self.is_zero(args[0])
            }
            _ => false,
        }
    }

    /// The terms that the change adds to the expression's value, where its old value stays a part of the new one.
    fn change(&mut self, n: Node, depth: usize) -> Option<Vec<Term>> {
        let n = self.open(n);
        if depth > MAX_DEPTH {
            return None;
        }
        if !self.reads_moving(n) {
            return Some(vec![]);
        }
        if !self.reads_points(n) {
            let new = convert(self.kernel, n, self.ty);
            let old = self.old(new);
            let factor = apply(self.kernel, OpKind::Subtract, &[new, old], self.ty);
            return Some(vec![Term { factor: Some(factor), basis: None }]);
        }
        let Expr::Op { kind, args, .. } = self.kernel.nodes[n].expr.clone() else { return None };
        let negated = |law: &mut Self, terms: Vec<Term>| -> Vec<Term> {
            let one = |law: &mut Self| node(law.kernel, Expr::Const(Scalar::Float(1.0)), law.ty);
            let minus = |law: &mut Self, t: Term| {
                let factor = t.factor.unwrap_or_else(|| one(law));
                let minus = match law.kernel.nodes[factor].expr.clone() {
                    Expr::Op { kind: OpKind::Subtract, args, .. } => {
                        apply(law.kernel, OpKind::Subtract, &[args[1], args[0]], law.ty)
                    }
                    _ => apply(law.kernel, OpKind::Negate, &[factor], law.ty),
                };
                Term { factor: Some(minus), ..t }
            };
            terms.into_iter().map(|t| minus(law, t)).collect()
        };
        match kind {
            OpKind::Add | OpKind::Subtract => {
                let mut out = self.change(args[0], depth + 1)?;
                let mut right = self.change(args[1], depth + 1)?;
                if kind == OpKind::Subtract {
                    right = negated(self, right);
                }
                right.into_iter().for_each(|t| self.add_term(&mut out, t));
                Some(out)
            }
            OpKind::Negate => {
                let inner = self.change(args[0], depth + 1)?;
                Some(negated(self, inner))
            }
            OpKind::Convert if self.kernel.nodes[args[0]].ty.is_float() => self.change(args[0], depth + 1),
            OpKind::Multiply | OpKind::Divide => {
                // A factor that is the same for all points and does not change.
                let fixed = |law: &Self, n: Node| !law.reads_moving(n) && !law.reads_points(n);
                let (inner, by) = match kind {
                    OpKind::Multiply if fixed(self, args[0]) => (args[1], args[0]),
                    _ => (args[0], args[1]),
                };
                if !fixed(self, by) {
                    return None;
                }
                let by = convert(self.kernel, by, self.ty);
                let mut out = self.change(inner, depth + 1)?;
                for t in &mut out {
                    let one = node(self.kernel, Expr::Const(Scalar::Float(1.0)), self.ty);
                    t.factor = Some(apply(self.kernel, kind, &[t.factor.unwrap_or(one), by], self.ty));
                }
                Some(out)
            }
            _ => None,
        }
    }

    /// The expression with the results as they were before this block.
    fn old(&mut self, n: Node) -> Node {
        let order = below(self.kernel, n);
        let mut to: Vec<(Node, Node)> = Vec::with_capacity(order.len());
        for id in order {
            let mut data = self.kernel.nodes[id].clone();
            each_operand(&mut data.expr, &mut |n| {
                *n = to.iter().find(|(from, _)| from == n).map_or(*n, |(_, to)| *to);
            });
            if let Expr::Reduced(s) = data.expr
                && moves(self.kernel, self.axis, s)
            {
                data.expr = Expr::SoFar(s);
            }
            to.push((id, node(self.kernel, data.expr, data.ty)));
        }
        to.last().map_or(n, |(_, to)| *to)
    }

    fn product(&mut self, a: Option<Node>, b: Option<Node>, ty: ElementType) -> Option<Node> {
        match (a, b) {
            (Some(a), Some(b)) => Some(apply(self.kernel, OpKind::Multiply, &[a, b], ty)),
            (a, b) => a.or(b),
        }
    }

    fn on_basis(&mut self, terms: Vec<Term>, f: impl Fn(&mut Kernel, Node) -> Node) -> Vec<Term> {
        terms.into_iter().map(|t| Term { basis: t.basis.map(|b| f(self.kernel, b)), ..t }).collect()
    }

    /// Adds a term, merging those of one basis.
    fn add_term(&mut self, out: &mut Vec<Term>, term: Term) {
        let Some(known) = out.iter().position(|t| t.basis == term.basis) else {
            out.push(term);
            return;
        };
        let one = node(self.kernel, Expr::Const(Scalar::Float(1.0)), self.ty);
        let (a, b) = (out[known].factor.unwrap_or(one), term.factor.unwrap_or(one));
        out[known].factor = Some(apply(self.kernel, OpKind::Add, &[a, b], self.ty));
    }

    /// The update, and the fold's identity where a maximum that the body reads has seen its identity only.
    fn guarded(&mut self, monoid: Monoid, body: Node, update: Node) -> Option<Node> {
        let ty = self.kernel.nodes[body].ty;
        let identity = monoid.identity(ty)?;
        let mut out = update;
        for r in all_reads(self.kernel, body) {
            let StageKind::Reduce { monoid: m @ (Monoid::Max | Monoid::Min), body: y, .. } =
                self.kernel.stages[r].kind
            else {
                continue;
            };
            if !self.kernel.stages[r].own.contains(&self.axis) {
                continue;
            }
            let seen = self.kernel.nodes[y].ty;
            // A fold over other axes too may have seen its identity at some of these points only.
            let same_points = self.kernel.stages[r].own == self.own;
            if monoid != Monoid::Add || !seen.is_float() || !same_points {
                return None;
            }
            let limit = if m == Monoid::Max { Sign::NegInf } else { Sign::PosInf };
            if !is_bounded(self, y, 0) && !vanishes(self, body, y, limit) {
                return None;
            }
            let nothing = node(self.kernel, Expr::Const(m.identity(seen)?), seen);
            let so_far = node(self.kernel, Expr::SoFar(r), seen);
            let empty = compare_equal(self.kernel, so_far, nothing);
            let start = node(self.kernel, Expr::Const(identity), ty);
            out = apply(self.kernel, OpKind::Select, &[empty, start, out], ty);
        }
        Some(out)
    }
}

fn compare_equal(kernel: &mut Kernel, a: Node, b: Node) -> Node {
    let attrs = AttrDict::new().with("comparison_direction", Attr::Enum(ComparisonDirection::Eq.into()));
    node(kernel, Expr::Op { kind: OpKind::Compare, attrs, args: vec![a, b] }, ElementType::I1)
}

/// Whether a value is made of sums of products and finite constants only: masks are not, values in memory may be.
fn is_bounded(law: &Law<'_>, n: Node, depth: usize) -> bool {
    let opened = law.open(n);
    if opened != n || depth > MAX_DEPTH {
        return depth <= MAX_DEPTH && is_bounded(law, opened, depth + 1);
    }
    match &law.kernel.nodes[n].expr {
        Expr::Const(Scalar::Float(v)) => v.is_finite(),
        Expr::Const(_) | Expr::Index(_) => true,
        Expr::Reduced(s) => match law.kernel.stages[*s].kind {
            StageKind::Reduce { monoid: Monoid::Add, body, .. } => {
                let product = matches!(law.kernel.nodes[body].expr, Expr::Op { kind: OpKind::Multiply, .. });
                product && !law.kernel.stages[*s].own.contains(&law.axis)
            }
            _ => false,
        },
        Expr::Op { kind, args, .. } => {
            let keeps = matches!(
                kind,
                OpKind::Add
                    | OpKind::Subtract
                    | OpKind::Multiply
                    | OpKind::Negate
                    | OpKind::Tanh
                    | OpKind::Logistic
                    | OpKind::Convert
            );
            keeps && args.iter().all(|&a| is_bounded(law, a, depth + 1))
        }
        Expr::Load { .. } | Expr::Guard { .. } | Expr::SoFar(_) | Expr::Arg(_) => false,
    }
}

/// What is known of a value at points whose maximand is infinite, all other values being finite.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    Zero,
    NegInf,
    PosInf,
    Finite,
    Unknown,
}

/// Whether `body` is zero at each point where `y` is the limit, and the results that it reads are finite.
fn vanishes(law: &Law<'_>, body: Node, y: Node, limit: Sign) -> bool {
    let kernel: &Kernel = law.kernel;
    let mut known: Vec<(Node, Sign)> = Vec::new();
    let mut work = vec![(body, false)];
    while let Some((n, done)) = work.pop() {
        if known.iter().any(|(k, _)| *k == n) {
            continue;
        }
        let opened = law.open(n);
        let operands = if opened != n { smallvec::smallvec![opened] } else { kernel.operands(n) };
        if n == y || law.open(n) == law.open(y) {
            known.push((n, limit));
        } else if !done {
            work.push((n, true));
            work.extend(operands.into_iter().map(|o| (o, false)));
        } else {
            let of = |n: Node| known.iter().find(|(k, _)| *k == n).map_or(Sign::Unknown, |(_, s)| *s);
            let sign = if opened != n { of(opened) } else { sign(kernel, n, &of) };
            known.push((n, sign));
        }
    }
    known.iter().any(|(k, s)| *k == body && *s == Sign::Zero)
}

fn sign(kernel: &Kernel, n: Node, of: &dyn Fn(Node) -> Sign) -> Sign {
    use Sign::*;
    let negate = |s: Sign| match s {
        NegInf => PosInf,
        PosInf => NegInf,
        s => s,
    };
    let sum = |a: Sign, b: Sign| match (a, b) {
        (Unknown, _) | (_, Unknown) | (NegInf, PosInf) | (PosInf, NegInf) => Unknown,
        (NegInf, _) | (_, NegInf) => NegInf,
        (PosInf, _) | (_, PosInf) => PosInf,
        (Zero, Zero) => Zero,
        _ => Finite,
    };
    let constant = |n: Node| match kernel.nodes[n].expr {
        Expr::Const(Scalar::Float(v)) => Some(v),
        _ => None,
    };
    match &kernel.nodes[n].expr {
        Expr::Const(Scalar::Float(v)) => match *v {
            0.0 => Zero,
            f64::NEG_INFINITY => NegInf,
            f64::INFINITY => PosInf,
            v if v.is_finite() => Finite,
            _ => Unknown,
        },
        Expr::Const(Scalar::Int(0)) => Zero,
        Expr::Const(_) | Expr::Index(_) | Expr::Load { .. } | Expr::Reduced(_) | Expr::SoFar(_) => Finite,
        Expr::Arg(_) => Unknown,
        Expr::Guard { then, otherwise, .. } if of(*then) == of(*otherwise) => of(*then),
        Expr::Guard { .. } => Unknown,
        Expr::Op { kind, args, .. } => match (kind, &args[..]) {
            (OpKind::Convert, &[a]) => of(a),
            (OpKind::Negate, &[a]) => negate(of(a)),
            (OpKind::Add, &[a, b]) => sum(of(a), of(b)),
            (OpKind::Subtract, &[a, b]) => sum(of(a), negate(of(b))),
            (OpKind::Maximum, &[a, b]) => match (of(a), of(b)) {
                (NegInf, s) | (s, NegInf) => s,
                (Zero | Finite, Zero | Finite) => Finite,
                _ => Unknown,
            },
            (OpKind::Exponential, &[a]) => match of(a) {
                NegInf => Zero,
                Zero | Finite => Finite,
                PosInf => PosInf,
                Unknown => Unknown,
            },
            (OpKind::Multiply, &[a, b]) => match (of(a), of(b)) {
                (Zero, Zero | Finite) | (Finite, Zero) => Zero,
                (Finite, Finite) => Finite,
                (s @ (NegInf | PosInf), _) if constant(b).is_some_and(|c| c > 0.0) => s,
                (_, s @ (NegInf | PosInf)) if constant(a).is_some_and(|c| c > 0.0) => s,
                (s @ (NegInf | PosInf), _) if constant(b).is_some_and(|c| c < 0.0) => negate(s),
                (_, s @ (NegInf | PosInf)) if constant(a).is_some_and(|c| c < 0.0) => negate(s),
                _ => Unknown,
            },
            (OpKind::Divide, &[a, b]) => match (of(a), of(b), constant(b)) {
                (Zero, Finite, _) => Zero,
                (Finite, Finite, Some(_)) => Finite,
                (s @ (NegInf | PosInf), _, Some(c)) if c > 0.0 => s,
                (s @ (NegInf | PosInf), _, Some(c)) if c < 0.0 => negate(s),
                _ => Unknown,
            },
            (OpKind::Select, &[_, a, b]) if of(a) == of(b) => of(a),
            // A choice between finite values is finite; other functions of finite values are taken to be.
            (OpKind::Select, &[_, a, b]) => match (of(a), of(b)) {
                (Zero | Finite, Zero | Finite) => Finite,
                _ => Unknown,
            },
            _ if args.iter().all(|&a| matches!(of(a), Zero | Finite)) => Finite,
            _ => Unknown,
        },
    }
}
