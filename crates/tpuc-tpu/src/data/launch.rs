//! The values of one running kernel: its tiles in VMEM, accumulators, and what each instruction does to them.

use crate::TpuError;
use crate::data::array::{Array, Places, Shared, gather, index_values};
use crate::data::eval;
use crate::data::parts::{
    chunks, clamped, extend_zero, lens, part_of, put, read_region, sorted, span, sub_matrix, widen,
};
use crate::data::product;
use crate::data::reduce::Accumulator;
use crate::data::values::{Class, Values};
use crate::isa::Part;
use crate::select::{Prepared, SectionInfo, StepInfo};

use std::rc::Rc;
use tpuc_cost::walk::{Step, Walk};
use tpuc_cost::{Region, Tile};
use tpuc_ir::{AttrDict, OpKind};
use tpuc_support::entity::Entity;
use tpuc_tensor::{ElementType, Scalar, Tensor};
use tpuc_tile::{Axis, Buffer, Expr, Kernel, Monoid, Node, StageId, StageKind, Subscript};

/// A tile in VMEM.
#[derive(Debug)]
enum Held {
    /// A box of a parameter.
    Region(Region, Values),
    /// One value for each point of the tile, gathered at computed positions.
    Points(Tile, Array),
}

/// Operands of the product that is running.
#[derive(Debug)]
struct Operands {
    left: Vec<Vec<f32>>,
    right: Vec<Vec<f32>>,
    ints: Option<(Vec<i64>, Vec<i64>)>,
    batch: usize,
    m: usize,
    n: usize,
    k: usize,
}

/// Sums of products: of bf16 in f32, or of integers.
#[derive(Clone, Debug, Default)]
struct Product {
    floats: Vec<f32>,
    ints: Vec<i64>,
}

/// One running kernel.
pub(crate) struct LaunchData<'p> {
    code: Rc<Prepared<'p>>,
    /// By slot and buffer.
    held: Vec<Vec<Option<Held>>>,
    /// By stage: results of reductions over the tile of the step, and what they were before its block of the streamed
    /// axis.
    pub(super) reduced: Vec<Option<Array>>,
    so_far: Vec<Option<Array>>,
    accumulators: Vec<Option<Accumulator>>,
    /// By stage and buffer: results on their way out.
    stored: Vec<Vec<Option<Array>>>,
    operands: Option<Operands>,
    /// By stage: the sums of its products so far.
    products: Vec<Product>,
    parts_done: usize,
    /// Where the step's tile starts; results of reductions are relative to it.
    origin: Tile,
}

impl<'p> LaunchData<'p> {
    pub(crate) fn new(code: Rc<Prepared<'p>>) -> Self {
        let buffers = code.schedule.buffers as usize;
        let stages = code.plan.kernel.stages.len();
        let empty = |n: usize| (0..n).map(|_| (0..buffers).map(|_| None).collect()).collect::<Vec<Vec<_>>>();
        let origin = Tile::whole(code.plan.kernel);
        Self {
            held: empty(code.slots.len()),
            reduced: vec![None; stages],
            so_far: vec![None; stages],
            accumulators: (0..stages).map(|_| None).collect(),
            stored: (0..stages).map(|_| (0..buffers).map(|_| None).collect()).collect(),
            operands: None,
            products: vec![Product::default(); stages],
            parts_done: 0,
            origin,
            code,
        }
    }

    pub(crate) fn code(&self) -> Rc<Prepared<'p>> {
        Rc::clone(&self.code)
    }

    /// Whether the kernel's results stay in VMEM.
    pub(crate) fn result_stays(&self) -> bool {
        self.code.plan.resident.last().copied().unwrap_or(false)
    }

    /// Runs all steps at once, outside of time. Only for kernels without a product.
    pub(crate) fn run_all(&mut self, memory: &mut [Option<Tensor>], args: &[Buffer]) -> Result<(), TpuError> {
        let code = Rc::clone(&self.code);
        let missing = || TpuError::Internal("a value that is not there".into());
        let mut walk = Walk::new(&code.plan, &code.phases);
        while let Some(Step { tile, phase, first, last }) =
            walk.next(&code.plan, &code.schedule, &code.phases)
        {
            let stages: Vec<StageId> = code.phases[phase].running(first, last).collect();
            let step = StepInfo {
                tile,
                phase,
                first,
                last,
                versions: vec![0; code.slots.len()],
                store_versions: vec![0; code.plan.kernel.stages.len()],
                sections: vec![SectionInfo { stages: stages.clone(), parts: 0 }],
                in_place: Vec::new(),
            };
            for slot in code.fetch_order() {
                let from = memory[args[code.slots[slot].param].index()].as_ref().ok_or_else(missing)?;
                self.fetch(&step, slot, from)?;
            }
            self.compute(&step, 0)?;
            for stage in stages {
                if let StageKind::Store { param, .. } = code.plan.kernel.stages[stage].kind {
                    let to = memory[args[param].index()].as_mut().ok_or_else(missing)?;
                    self.drain(&step, stage, to)?;
                }
            }
        }
        Ok(())
    }

    pub(super) fn kernel(&self) -> &'p Kernel {
        self.code.plan.kernel
    }

    fn buffer(&self, version: u32) -> usize {
        version as usize % self.code.schedule.buffers as usize
    }

    /// Brings a slot's tile in.
    pub(crate) fn fetch(&mut self, step: &StepInfo, slot: usize, from: &Tensor) -> Result<(), TpuError> {
        let buffer = self.buffer(step.versions[slot]);
        let code = Rc::clone(&self.code);
        let data = &code.slots[slot];
        let held = if data.gathered {
            let site = &code.plan.sites[data.sites[0]];
            let array = self.gather_points(step, site.stage, site.node, from)?;
            Held::Points(step.tile.clone(), array)
        } else {
            let region = code.plan.region(data, &step.tile);
            let values = read_region(from, &self.kernel().params[data.param].shape, &region);
            Held::Region(region, values)
        };
        self.held[slot][buffer] = Some(held);
        Ok(())
    }

    /// One value for every point of a load at computed positions.
    fn gather_points(
        &mut self,
        step: &StepInfo,
        stage: StageId,
        node: Node,
        from: &Tensor,
    ) -> Result<Array, TpuError> {
        let kernel = self.kernel();
        let Expr::Load { param, at } = &kernel.nodes[node].expr else {
            return Err(TpuError::Internal("a slot without a load".into()));
        };
        self.origin = step.tile.clone();
        let code = Rc::clone(&self.code);
        let site = code.plan.sites.iter().find(|s| s.stage == stage && s.node == node);
        let axes = site.map_or_else(Vec::new, |s| s.axes.clone());
        let lens = lens(&axes, &step.tile);
        let count: usize = lens.iter().product();
        let mut offsets = Vec::new();
        for subscript in at {
            let offset = subscript.offset.as_ref();
            offsets.push(offset.map(|o| self.evaluate(step, stage, o.node, &step.tile)).transpose()?);
        }
        let places = self.places(at, &offsets, &kernel.params[*param].shape, &axes, &step.tile);
        let elem = from.elem();
        let mut all = Values::zeros(elem, 0);
        if (from.len() as u64) < 4 * count as u64 {
            all.append(from, 0, from.len());
            return Ok(Array { axes, lens, values: all.pick(elem, places.into_iter()) });
        }
        for place in places {
            match place {
                Some(p) => all.append(from, p, 1),
                None => extend_zero(&mut all, elem),
            }
        }
        Ok(Array { axes, lens, values: all })
    }

    /// The row-major position of every point of a load in its buffer, given the arrays of its computed offsets;
    /// nothing where it is outside.
    fn places(
        &self,
        at: &[Subscript],
        offsets: &[Option<Shared>],
        shape: &[u64],
        axes: &[Axis],
        tile: &Tile,
    ) -> Vec<Option<usize>> {
        let lens = lens(axes, tile);
        let mut places: Vec<Option<usize>> = vec![Some(0); lens.iter().product()];
        for ((subscript, array), &extent) in at.iter().zip(offsets).zip(shape) {
            let base = index_values(&subscript.expr, axes, tile);
            let offsets = array.as_ref().zip(subscript.offset.as_ref()).map(|(array, o)| {
                let elem = self.kernel().nodes[o.node].ty;
                (clamped(&array.expand(elem, axes, &lens), elem, o.max), o.sign)
            });
            for (i, place) in places.iter_mut().enumerate() {
                let offset = offsets.as_ref().map_or(0, |(v, sign)| v[i] * sign);
                let at = base[i] + offset;
                let inside = (0..extent as i64).contains(&at);
                *place = place.filter(|_| inside).map(|p| p * extent as usize + at as usize);
            }
        }
        places
    }

    /// The value of an expression over the axes that it depends on.
    pub(super) fn evaluate(
        &self,
        step: &StepInfo,
        stage: StageId,
        root: Node,
        tile: &Tile,
    ) -> Result<Shared, TpuError> {
        let kernel = self.kernel();
        let order = kernel.reachable(root);
        let mut uses = vec![0u32; root.index() + 1];
        for &node in &order {
            kernel.operands(node).iter().for_each(|o| uses[o.index()] += 1);
        }
        let mut values: Vec<Option<Shared>> = vec![None; root.index() + 1];
        for &node in &order {
            let array = self.node(step, stage, node, tile, &mut values, &mut uses)?;
            values[node.index()] = Some(array);
        }
        values[root.index()].take().ok_or_else(|| TpuError::Internal("an expression without a value".into()))
    }

    fn node(
        &self,
        step: &StepInfo,
        stage: StageId,
        node: Node,
        tile: &Tile,
        values: &mut [Option<Shared>],
        uses: &mut [u32],
    ) -> Result<Shared, TpuError> {
        let kernel = self.kernel();
        let data = &kernel.nodes[node];
        let mut take = |n: Node| -> Result<Shared, TpuError> {
            uses[n.index()] -= 1;
            let value =
                if uses[n.index()] == 0 { values[n.index()].take() } else { values[n.index()].clone() };
            value.ok_or_else(|| TpuError::Internal(format!("{n} is read before it is computed")))
        };
        Ok(match &data.expr {
            Expr::Const(value) => Rc::new(Array::scalar(Values::splat(data.ty, *value, 1))),
            Expr::Index(e) => {
                let axes = kernel.axes_of(node);
                let raw = Values::Int(index_values(e, &axes, tile));
                let values =
                    eval::apply(OpKind::Convert, &AttrDict::new(), vec![raw], ElementType::I64, data.ty)?;
                Rc::new(Array { lens: lens(&axes, tile), axes, values })
            }
            Expr::Load { at, .. } => {
                let offset = |s: &Subscript| s.offset.as_ref().map(|o| take(o.node)).transpose();
                let offsets = at.iter().map(offset).collect::<Result<Vec<_>, _>>()?;
                Rc::new(self.load(step, stage, node, tile, &offsets)?)
            }
            Expr::Reduced(s) => {
                let array = self.reduced[*s].as_ref();
                let array =
                    array.ok_or_else(|| TpuError::Internal(format!("stage {s} has no result yet")))?;
                Rc::new(part_of(array, data.ty, &self.origin, tile))
            }
            Expr::SoFar(s) => match (&self.so_far[*s], &kernel.stages[*s].kind) {
                (Some(array), _) => Rc::new(part_of(array, data.ty, &self.origin, tile)),
                // What starts anew with every block has folded nothing before.
                (None, StageKind::Reduce { monoid, .. }) => {
                    let nothing = monoid.identity(data.ty).unwrap_or(Scalar::zero(data.ty));
                    Rc::new(Array::scalar(Values::splat(data.ty, nothing, 1)))
                }
                (None, StageKind::Store { .. }) => {
                    return Err(TpuError::Internal(format!("stage {s} has no result")));
                }
            },
            Expr::Arg(n) => {
                return Err(TpuError::Internal(format!("argument {n} outside of a function")));
            }
            Expr::Op { kind, attrs, args } => {
                let operands = args.iter().map(|&a| take(a)).collect::<Result<Vec<_>, _>>()?;
                let axes = sorted(operands.iter().flat_map(|a| a.axes.iter().copied()));
                let lens = lens(&axes, tile);
                let lists = operands
                    .into_iter()
                    .zip(args)
                    .map(|(operand, &a)| widen(operand, kernel.nodes[a].ty, &axes, &lens));
                let operand = args.last().map_or(data.ty, |&a| kernel.nodes[a].ty);
                let values = eval::apply(*kind, attrs, lists.collect(), operand, data.ty)?;
                Rc::new(Array { axes, lens, values })
            }
            Expr::Guard { ranges, then, otherwise } => {
                let mut offsets = Vec::new();
                for range in ranges {
                    offsets.push(range.at.offset.as_ref().map(|o| take(o.node)).transpose()?);
                }
                let (then, otherwise) = (take(*then)?, take(*otherwise)?);
                let range_axes = |r: &tpuc_tile::Range| {
                    let mut axes = Vec::new();
                    r.at.expr.each_axis(&mut |a| axes.push(a));
                    axes
                };
                let all = ranges.iter().flat_map(range_axes).chain(then.axes.iter().copied());
                let all = all.chain(otherwise.axes.iter().copied());
                let axes = sorted(all.chain(offsets.iter().flatten().flat_map(|o| o.axes.iter().copied())));
                let lens = lens(&axes, tile);
                let mut mask: Option<Vec<i64>> = None;
                for (range, offset) in ranges.iter().zip(offsets) {
                    let extent = 0..range.extent as i64;
                    let (lo, hi) = span(&range.at.expr, tile);
                    if offset.is_none() && lo >= 0 && hi < range.extent as i64 {
                        continue;
                    }
                    let mut at = index_values(&range.at.expr, &axes, tile);
                    if let (Some(array), Some(o)) = (offset, &range.at.offset) {
                        let elem = kernel.nodes[o.node].ty;
                        let values = clamped(&array.expand(elem, &axes, &lens), elem, o.max);
                        at.iter_mut().zip(values).for_each(|(x, v)| *x += o.sign * v);
                    }
                    let holds = at.into_iter().map(|x| i64::from(extent.contains(&x)));
                    mask = Some(match mask {
                        None => holds.collect(),
                        Some(m) => m.into_iter().zip(holds).map(|(a, b)| a & b).collect(),
                    });
                }
                match mask {
                    None => then,
                    Some(mask) => {
                        let lists = vec![
                            Values::Int(mask),
                            widen(then, data.ty, &axes, &lens),
                            widen(otherwise, data.ty, &axes, &lens),
                        ];
                        let values = eval::apply(OpKind::Select, &AttrDict::new(), lists, data.ty, data.ty)?;
                        Rc::new(Array { axes, lens, values })
                    }
                }
            }
        })
    }

    fn load(
        &self,
        step: &StepInfo,
        stage: StageId,
        node: Node,
        tile: &Tile,
        offsets: &[Option<Shared>],
    ) -> Result<Array, TpuError> {
        let kernel = self.kernel();
        let plan = &self.code.plan;
        let missing = || TpuError::Internal(format!("{}: {node} is not in VMEM", kernel.name));
        let site = plan.sites.iter().position(|s| s.stage == stage && s.node == node).ok_or_else(missing)?;
        let slot = self.code.site_slot[site];
        let held = self.held[slot][self.buffer(step.versions[slot])].as_ref().ok_or_else(missing)?;
        let elem = kernel.nodes[node].ty;
        match held {
            Held::Points(from, array) => Ok(part_of(array, elem, from, tile)),
            Held::Region(region, values) => {
                let Expr::Load { at, .. } = &kernel.nodes[node].expr else { return Err(missing()) };
                let axes = plan.sites[site].axes.clone();
                if plan.sites[site].late {
                    return Ok(self.late(at, offsets, region, values, axes, tile, elem));
                }
                let subscripts: Vec<_> = at.iter().map(|s| &s.expr).collect();
                let places = Places::new(&subscripts, &axes, tile, region);
                let lens = lens(&axes, tile);
                let values = match &places.affine {
                    Some((strides, start)) => gather(values, elem, &lens, strides, *start),
                    None => values.pick(elem, places.positions().into_iter()),
                };
                Ok(Array { axes, lens, values })
            }
        }
    }

    /// A load whose offsets have just been computed: its tile holds every position along their dimensions.
    #[allow(clippy::too_many_arguments)]
    fn late(
        &self,
        at: &[Subscript],
        offsets: &[Option<Shared>],
        region: &Region,
        values: &Values,
        axes: Vec<Axis>,
        tile: &Tile,
        elem: ElementType,
    ) -> Array {
        // Subscripts relative to the tile.
        let shifted: Vec<Subscript> = at
            .iter()
            .zip(&region.start)
            .map(|(s, &start)| Subscript { expr: s.expr.clone().offset(-start), offset: s.offset.clone() })
            .collect();
        let places = self.places(&shifted, offsets, &region.len, &axes, tile);
        Array { lens: lens(&axes, tile), axes, values: values.pick(elem, places.into_iter()) }
    }

    /// Whether a stage begins in this step rather than going on with what it has folded.
    pub(super) fn begins(&self, step: &StepInfo, stage: StageId) -> bool {
        step.first || !self.code.phases[step.phase].moves(self.kernel(), stage)
    }

    /// What a stage has folded so far, restated for this step, over these axes; nothing where it needs no restating.
    fn restated(
        &mut self,
        step: &StepInfo,
        stage: StageId,
        axes: &[Axis],
    ) -> Result<Option<Values>, TpuError> {
        let StageKind::Reduce { update, body, .. } = self.kernel().stages[stage].kind else {
            return Ok(None);
        };
        let before = self.reduced[stage].take();
        if self.begins(step, stage) {
            return Ok(None);
        }
        self.so_far[stage] = before;
        let elem = self.kernel().nodes[body].ty;
        update.map(|update| self.values_over(step, stage, update, elem, axes)).transpose()
    }

    /// Runs one array's part of a stage's product.
    pub(crate) fn multiply(
        &mut self,
        step: &StepInfo,
        stage: StageId,
        parts: &[Part],
    ) -> Result<(), TpuError> {
        self.origin = step.tile.clone();
        if self.operands.is_none() {
            let operands = self.operands(step, stage)?;
            let axes = self.product_axes(stage);
            let size = operands.batch * operands.m * operands.n;
            if let Some(sums) = self.restated(step, stage, &axes)? {
                self.products[stage] = match sums {
                    Values::Float(floats) => Product { floats, ints: Vec::new() },
                    Values::Int(ints) => Product { floats: Vec::new(), ints },
                    Values::Other(_) => return Err(TpuError::Internal("a product of other types".into())),
                };
            } else if self.begins(step, stage) {
                let (floats, ints) = if operands.ints.is_none() { (size, 0) } else { (0, size) };
                self.products[stage] = Product { floats: vec![0.0; floats], ints: vec![0; ints] };
            }
            self.operands = Some(operands);
        }
        parts.iter().for_each(|part| self.multiply_part(stage, part));
        self.parts_done += 1;
        Ok(())
    }

    /// The axes of a product's result, in the order of its sums.
    fn product_axes(&self, stage: StageId) -> Vec<Axis> {
        let matrix = self.code.plan.products[stage].as_ref();
        matrix.map_or_else(Vec::new, |m| {
            let c = &m.contraction;
            [&c.batch[..], &c.m, &c.n].concat()
        })
    }

    fn multiply_part(&mut self, stage: StageId, part: &Part) {
        let Some(o) = &self.operands else { return };
        let (m, n, k) = (part.m.len(), part.n.len(), part.k.len());
        if m * n * k == 0 {
            return;
        }
        for b in part.batch.clone() {
            if let Some((left, right)) = &o.ints {
                for i in part.m.clone() {
                    for j in part.n.clone() {
                        let term = |l: usize| left[(b * o.m + i) * o.k + l] * right[(b * o.k + l) * o.n + j];
                        self.products[stage].ints[(b * o.m + i) * o.n + j] +=
                            part.k.clone().map(term).sum::<i64>();
                    }
                }
                continue;
            }
            let left: Vec<Vec<f32>> =
                o.left.iter().map(|v| sub_matrix(v, b * o.m, o.k, &part.m, &part.k)).collect();
            let right: Vec<Vec<f32>> =
                o.right.iter().map(|v| sub_matrix(v, b * o.k, o.n, &part.k, &part.n)).collect();
            let left: Vec<&[f32]> = left.iter().map(Vec::as_slice).collect();
            let right: Vec<&[f32]> = right.iter().map(Vec::as_slice).collect();
            let start = (b * o.m + part.m.start) * o.n + part.n.start;
            let end = (b * o.m + part.m.end - 1) * o.n + part.n.end;
            product::multiply(&mut self.products[stage].floats[start..end], o.n, &left, &right, m, n, k);
        }
    }

    /// Operands of the product, rounded and split, as `[batch, m, k]` and `[batch, k, n]`.
    fn operands(&self, step: &StepInfo, stage: StageId) -> Result<Operands, TpuError> {
        let missing = || TpuError::Internal("a product without a contraction".into());
        let matrix = self.code.plan.products[stage].as_ref().ok_or_else(missing)?;
        let c = &matrix.contraction;
        let kernel = self.kernel();
        let arranged = |root: Node, groups: [&[Axis]; 3]| -> Result<Values, TpuError> {
            let axes: Vec<Axis> = groups.concat();
            let array = self.evaluate(step, stage, root, &step.tile)?;
            Ok(array.expand(kernel.nodes[root].ty, &axes, &lens(&axes, &step.tile)))
        };
        let left = arranged(c.lhs, [&c.batch, &c.m, &c.k])?;
        let right = arranged(c.rhs, [&c.batch, &c.k, &c.n])?;
        let size = |axes: &[Axis]| step.tile.points(axes) as usize;
        let (batch, m, n, k) = (size(&c.batch), size(&c.m), size(&c.n), size(&c.k));
        Ok(match (left, right) {
            (Values::Float(l), Values::Float(r)) => Operands {
                left: product::split(&l, matrix.passes),
                right: product::split(&r, matrix.passes),
                ints: None,
                batch,
                m,
                n,
                k,
            },
            (Values::Int(l), Values::Int(r)) => {
                Operands { left: Vec::new(), right: Vec::new(), ints: Some((l, r)), batch, m, n, k }
            }
            _ => return Err(TpuError::Internal("a product of unsupported types".into())),
        })
    }

    /// Runs the vector program of a section: reductions, and results into their way out.
    pub(crate) fn compute(&mut self, step: &StepInfo, section: usize) -> Result<(), TpuError> {
        self.origin = step.tile.clone();
        let code = Rc::clone(&self.code);
        let section = &step.sections[section];
        for &stage in &section.stages {
            match &self.kernel().stages[stage].kind {
                StageKind::Reduce { monoid: Monoid::Tuple(part), .. } => {
                    if part.index == 0 {
                        self.reduce_tuples(step, stage)?;
                    }
                }
                StageKind::Reduce { .. } if code.plan.products[stage].is_some() => {
                    self.finish_product(step, section, stage)?;
                }
                StageKind::Reduce { .. } => self.reduce(step, stage)?,
                StageKind::Store { .. } => self.store(step, stage)?,
            }
        }
        Ok(())
    }

    /// Whether a stage has more to fold in later steps, and whether its result is read before.
    fn goes_on(&self, step: &StepInfo, stage: StageId) -> (bool, bool) {
        let moves = self.code.phases[step.phase].moves(self.kernel(), stage);
        (moves && !step.last, !moves || step.last || self.kernel().is_chained())
    }

    /// Checks that every array has done its part; the sums become the stage's result.
    fn finish_product(
        &mut self,
        step: &StepInfo,
        section: &SectionInfo,
        stage: StageId,
    ) -> Result<(), TpuError> {
        if self.parts_done != section.parts {
            return Err(TpuError::Internal(format!(
                "the vector unit ran after {} of {} products",
                self.parts_done, section.parts
            )));
        }
        self.parts_done = 0;
        self.operands = None;
        let (more, read) = self.goes_on(step, stage);
        if !read {
            return Ok(());
        }
        let kernel = self.kernel();
        let elem = kernel.nodes[kernel.root(&kernel.stages[stage])].ty;
        let axes = self.product_axes(stage);
        let lens = lens(&axes, &step.tile);
        let count: usize = lens.iter().product();
        let sums = &mut self.products[stage];
        let sums = if more { sums.clone() } else { std::mem::take(sums) };
        let values = match Class::of(elem) {
            Class::Float => {
                let mut sums = sums.floats;
                sums.resize(count, 0.0);
                Values::Float(sums).rounded(elem)
            }
            _ => {
                let wrap = eval::wrapper(elem);
                let mut sums = sums.ints;
                sums.resize(count, 0);
                Values::Int(sums.into_iter().map(wrap).collect())
            }
        };
        self.reduced[stage] = Some(Array { axes, lens, values });
        Ok(())
    }

    fn reduce(&mut self, step: &StepInfo, stage: StageId) -> Result<(), TpuError> {
        let kernel = self.kernel();
        let data = &kernel.stages[stage];
        let StageKind::Reduce { monoid, body, .. } = data.kind else { return Ok(()) };
        let ty = kernel.nodes[body].ty;
        let points = sorted(kernel.grid.iter().chain(&data.at).copied());
        let point_lens = lens(&points, &step.tile);
        if data.own.is_empty() {
            let values = self.values_over(step, stage, body, ty, &points)?;
            self.reduced[stage] = Some(Array { axes: points, lens: point_lens, values });
            return Ok(());
        }
        let begins = self.begins(step, stage);
        let restated = self.restated(step, stage, &points)?;
        let mut sums = match (restated, self.accumulators[stage].take().filter(|_| !begins)) {
            (Some(values), _) => Accumulator::resume(monoid, ty, values),
            (None, Some(sums)) => sums,
            (None, None) => Accumulator::new(monoid, ty, point_lens.iter().product())?,
        };
        let axes: Vec<Axis> = points.iter().chain(&data.own).copied().collect();
        for chunk in chunks(&step.tile, &axes) {
            let array = self.evaluate(step, stage, body, &chunk)?;
            let values = widen(array, ty, &axes, &lens(&axes, &chunk));
            let rows = chunk.points(&data.own) as usize;
            let origin: Vec<usize> =
                points.iter().map(|&a| (chunk.start(a) - step.tile.start(a)) as usize).collect();
            sums.fold(&values, rows, &lens(&points, &chunk), &point_lens, &origin)?;
        }
        let (more, read) = self.goes_on(step, stage);
        if read {
            self.reduced[stage] = Some(Array { axes: points, lens: point_lens, values: sums.results() });
        }
        self.accumulators[stage] = more.then_some(sums);
        Ok(())
    }

    /// The values of an expression over a tile, row-major along these axes.
    pub(super) fn values_over(
        &self,
        step: &StepInfo,
        stage: StageId,
        root: Node,
        elem: ElementType,
        axes: &[Axis],
    ) -> Result<Values, TpuError> {
        let all = lens(axes, &step.tile);
        let parts = chunks(&step.tile, axes);
        let mut out = Values::zeros(elem, if parts.len() == 1 { 0 } else { all.iter().product() });
        for chunk in &parts {
            let array = self.evaluate(step, stage, root, chunk)?;
            let values = widen(array, elem, axes, &lens(axes, chunk));
            if parts.len() == 1 {
                out = values;
            } else {
                put(&mut out, &all, &values, axes, chunk, &step.tile);
            }
        }
        Ok(out)
    }

    fn store(&mut self, step: &StepInfo, stage: StageId) -> Result<(), TpuError> {
        let kernel = self.kernel();
        let data = &kernel.stages[stage];
        let StageKind::Store { param, value, .. } = data.kind else { return Ok(()) };
        let axes = sorted(kernel.grid.iter().chain(&data.own).copied());
        let values = self.values_over(step, stage, value, kernel.params[param].elem, &axes)?;
        let buffer = self.buffer(step.store_versions[stage]);
        self.stored[stage][buffer] = Some(Array { lens: lens(&axes, &step.tile), axes, values });
        Ok(())
    }

    /// Writes a store's results to their buffer.
    pub(crate) fn drain(&mut self, step: &StepInfo, stage: StageId, to: &mut Tensor) -> Result<(), TpuError> {
        let buffer = self.buffer(step.store_versions[stage]);
        let StageKind::Store { param, at, .. } = &self.kernel().stages[stage].kind else { return Ok(()) };
        let array = self.stored[stage][buffer].take();
        let array = array.ok_or_else(|| TpuError::Internal("a result left before it was there".into()))?;
        let shape = self.kernel().params[*param].shape.clone();
        let region = Region { start: vec![0; shape.len()].into(), len: shape.into() };
        let subscripts: Vec<_> = at.iter().collect();
        let places = Places::new(&subscripts, &array.axes, &step.tile, &region);
        let elem = to.elem();
        let width = elem.byte_width();
        let bytes = to.bytes_mut();
        if let Some((strides, start)) = &places.affine
            && strides.last() == Some(&1)
        {
            let inner = array.lens.last().copied().unwrap_or(1);
            let mut from = 0;
            crate::data::array::each_row(&array.lens, [strides], |[at]| {
                let at = (start + at) as usize * width;
                array.values.write(elem, from, &mut bytes[at..at + inner * width]);
                from += inner;
            });
            return Ok(());
        }
        for (i, place) in places.positions().into_iter().enumerate() {
            let place = place.ok_or_else(|| {
                TpuError::Malformed(format!("{}: a store outside its buffer", self.code.plan.kernel.name))
            })?;
            array.values.write(elem, i, &mut bytes[place * width..(place + 1) * width]);
        }
        Ok(())
    }
}
