//! The loops of a kernel: which axes can be joined, which stages share a loop, which axis runs along the lanes.

use super::tile::{self, Tile};
use crate::expr::stride_along;
use crate::ops::compute_prim;
use std::collections::BTreeSet;
use tpuc_ir::OpKind;
use tpuc_tensor::strides;
use tpuc_tile::{Axis, Expr, IndexExpr, Kernel, Node, StageId, StageKind};

/// One loop. Several axes move together when stages share it.
#[derive(Clone, Debug, PartialEq)]
pub struct Loop {
    pub axes: Vec<Axis>,
    pub extent: u64,
}

/// Stages that run in one loop nest.
#[derive(Clone, Debug)]
pub struct Group {
    /// The position in [`Shape::groups`].
    pub index: usize,
    pub stages: Vec<StageId>,
    pub own: Vec<Loop>,
    /// The position in `own` of the loop along the lanes, when it is not a grid loop.
    pub along: Option<usize>,
}

/// The loop structure of a kernel.
#[derive(Clone, Debug)]
pub struct Shape {
    pub grid: Vec<Loop>,
    /// The first so many grid loops are outside of everything else.
    pub pinned: usize,
    /// The grid loop along the lanes, if it is one.
    pub along: Option<usize>,
    /// Loads along another grid loop, when there are some.
    pub tile: Option<Tile>,
    pub groups: Vec<Group>,
    /// Axes that stay at zero: extent 1, or joined into the next one.
    pub fixed: Vec<Axis>,
    pub lanes: u32,
    /// Estimated cycles for everything.
    pub cycles: f64,
}

impl Shape {
    /// Plans the loops for vectors of `vector_bytes`. The first `pinned` grid axes are neither joined with others nor
    /// run along the lanes.
    pub fn of(kernel: &Kernel, pinned: usize, vector_bytes: u32) -> Self {
        let widest = kernel
            .nodes
            .values()
            .filter_map(|n| compute_prim(n.ty))
            .map(|p| p.bytes())
            .max()
            .unwrap_or(4)
            .clamp(4, 8);
        let lanes = vector_bytes / widest;
        let joins = Joins::of(kernel, pinned);
        let grid = joins.apply(&kernel.grid);
        let pinned = joins.apply(&kernel.grid[..pinned]).len();
        let own: Vec<Vec<Loop>> = kernel.stages.iter().map(|s| joins.apply(&s.own)).collect();
        let mut fixed = joins.fixed;
        fixed.retain(|&a| grid.iter().chain(own.iter().flatten()).all(|l| !l.axes.contains(&a)));
        let groups = group(kernel, own);
        let mut shape = Self { grid, pinned, along: None, tile: None, groups, fixed, lanes, cycles: 0.0 };
        shape.choose(kernel);
        shape
    }

    /// Points of all grid loops together.
    pub fn grid_points(&self) -> u64 {
        self.grid.iter().map(|l| l.extent).product()
    }

    fn choose(&mut self, kernel: &Kernel) {
        let grid_points = self.grid_points() as f64;
        let mut own = vec![None; self.groups.len()];
        let mut own_cost = 0.0;
        for (group, along) in self.groups.iter().zip(&mut own) {
            let points = grid_points * group.own.iter().map(|l| l.extent as f64).product::<f64>();
            let in_order = |&s: &StageId| kernel.part(s).is_some_and(|p| !p.any_order);
            let free = if group.stages.iter().any(in_order) { 0 } else { group.own.len() };
            let options = (0..free).map(Some).chain([None]);
            let costs = options.map(|o| {
                let axis = o.map(|i: usize| &group.own[i]);
                (o, points * group_cost(kernel, group, axis, self.lanes, None) + grid_points * 20.0)
            });
            let best = costs.min_by(|a, b| a.1.total_cmp(&b.1));
            if let Some((o, cost)) = best {
                *along = o;
                own_cost += cost;
            }
        }
        let grid = (self.pinned..self.grid.len()).map(|i| {
            let tile = tile::find(kernel, self, i);
            let cost = self.groups.iter().map(|group| {
                let points = grid_points * group.own.iter().map(|l| l.extent as f64).product::<f64>();
                points * group_cost(kernel, group, Some(&self.grid[i]), self.lanes, tile.as_ref())
            });
            let cost = cost.sum::<f64>();
            (i, tile, cost)
        });
        match grid.min_by(|a, b| a.2.total_cmp(&b.2)) {
            Some((i, tile, cost)) if cost <= own_cost => {
                self.along = Some(i);
                self.tile = tile;
                self.cycles = cost;
            }
            _ => {
                for (group, along) in self.groups.iter_mut().zip(own) {
                    group.along = along;
                }
                self.cycles = own_cost;
            }
        }
    }
}

/// Cycles for one point of a group with a given loop along the lanes.
fn group_cost(kernel: &Kernel, group: &Group, along: Option<&Loop>, lanes: u32, tile: Option<&Tile>) -> f64 {
    let width = f64::from(lanes);
    let speed = match along {
        None => 1.0,
        Some(l) => l.extent as f64 / (l.extent as f64 / width).ceil().max(1.0),
    };
    let stride = |e: &IndexExpr| match along {
        None => Some(0),
        Some(l) => l.axes.iter().try_fold(0, |s, &a| Some(s + stride_along(e, a, lanes)?)),
    };
    let memory = |stride: Option<i64>| match stride {
        Some(0 | 1) => 1.0,
        _ => 2.0 * width,
    };
    let mut cost = 0.5;
    let mut nodes = BTreeSet::new();
    for &s in &group.stages {
        let stage = &kernel.stages[s];
        nodes.extend(kernel.roots(stage).flat_map(|r| kernel.reachable(r)));
        if let StageKind::Store { param, at, .. } = &stage.kind {
            let linear = linear(at.iter(), &kernel.params[*param].shape);
            cost += memory(stride(&linear));
        }
    }
    for node in nodes {
        cost += match &kernel.nodes[node].expr {
            Expr::Load { .. } if tile.is_some_and(|t| t.loads.contains(&node)) => 8.0,
            Expr::Load { param, at } => {
                let moving =
                    |n: Node| along.is_some_and(|l| l.axes.iter().any(|a| kernel.axes_of(n).contains(a)));
                if at.iter().any(|s| s.offset.as_ref().is_some_and(|o| moving(o.node))) {
                    memory(None)
                } else {
                    memory(stride(&linear(at.iter().map(|s| &s.expr), &kernel.params[*param].shape)))
                }
            }
            Expr::Op { kind, .. } => op_cost(*kind),
            Expr::Guard { ranges, .. } => 2.0 * ranges.len() as f64,
            Expr::Const(_) | Expr::Index(_) | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => 0.5,
        };
    }
    cost / speed
}

/// Cycles for one vector.
pub fn op_cost(kind: OpKind) -> f64 {
    match kind {
        OpKind::Divide | OpKind::Remainder | OpKind::Sqrt | OpKind::Rsqrt => 10.0,
        OpKind::Exponential | OpKind::Logistic | OpKind::Log | OpKind::Tanh => 15.0,
        OpKind::ExponentialMinusOne | OpKind::LogPlusOne | OpKind::Sine | OpKind::Cosine => 25.0,
        OpKind::ChloErf | OpKind::ChloErfc | OpKind::Cbrt | OpKind::Atan2 | OpKind::ChloErfInv => 30.0,
        OpKind::Power | OpKind::Tan => 50.0,
        OpKind::ChloLgamma | OpKind::ChloDigamma => 1000.0,
        _ => 1.0,
    }
}

/// The row-major linear index.
pub fn linear<'a>(at: impl Iterator<Item = &'a IndexExpr>, shape: &[u64]) -> IndexExpr {
    at.zip(strides(shape)).fold(IndexExpr::default(), |sum, (e, s)| sum.add(&e.clone().scale(s as i64)))
}

/// Which axes can be joined: `outer * extent(inner) + inner` is all that memory sees of them.
struct Joins {
    /// Outer and inner axis, in the order of joining.
    pairs: Vec<(Axis, Axis)>,
    /// Extents after joining, by axis.
    extents: Vec<u64>,
    fixed: Vec<Axis>,
}

impl Joins {
    fn of(kernel: &Kernel, pinned: usize) -> Self {
        use tpuc_support::entity::Entity;
        let mut addresses = Vec::new();
        let mut alone: BTreeSet<Axis> = kernel.grid[..pinned].iter().copied().collect();
        let mut pin = |e: &IndexExpr| {
            e.each_axis(&mut |a| {
                alone.insert(a);
            })
        };
        let mut nodes = BTreeSet::new();
        // Joining axes that do not follow each other would change the order of a fold.
        let in_order = |s: &StageId| kernel.part(*s).is_some_and(|p| !p.any_order);
        let ordered = (0..kernel.stages.len()).filter(in_order);
        let ordered: Vec<Axis> = ordered.flat_map(|s| kernel.stages[s].own.iter().copied()).collect();
        for stage in &kernel.stages {
            nodes.extend(kernel.roots(stage).flat_map(|r| kernel.reachable(r)));
            if let StageKind::Store { param, at, .. } = &stage.kind {
                addresses.push(linear(at.iter(), &kernel.params[*param].shape));
            }
        }
        for node in nodes {
            match &kernel.nodes[node].expr {
                Expr::Load { param, at } => {
                    addresses.push(linear(at.iter().map(|s| &s.expr), &kernel.params[*param].shape));
                }
                Expr::Index(e) => pin(e),
                Expr::Guard { ranges, .. } => ranges.iter().for_each(|r| pin(&r.at.expr)),
                Expr::Const(_) | Expr::Op { .. } | Expr::Reduced(_) | Expr::SoFar(_) | Expr::Arg(_) => {}
            }
        }
        alone.extend(ordered);
        let mut out = Self {
            pairs: Vec::new(),
            extents: kernel.axes.values().map(|a| a.extent).collect(),
            fixed: kernel.axes.iter().filter(|(_, a)| a.extent == 1).map(|(a, _)| a).collect(),
        };
        // Axes may join when exactly the same loop nests have them.
        let lists: Vec<&Vec<Axis>> =
            std::iter::once(&kernel.grid).chain(kernel.stages.iter().map(|s| &s.own)).collect();
        let homes = |a: Axis| lists.iter().map(|l| l.contains(&a)).collect::<Vec<_>>();
        let mut changed = true;
        while changed {
            changed = false;
            for list in &lists {
                for (&outer, &inner) in list.iter().flat_map(|o| list.iter().map(move |i| (o, i))) {
                    let free = |a: &Axis| !alone.contains(a) && !out.fixed.contains(a);
                    if outer == inner || !free(&outer) || !free(&inner) || homes(outer) != homes(inner) {
                        continue;
                    }
                    let extent = out.extents[inner.index()] as i64;
                    let joined = |e: &IndexExpr| match (e.stride(outer), e.stride(inner)) {
                        (Some(o), Some(i)) => o == i * extent,
                        _ => false,
                    };
                    if extent > 0 && addresses.iter().all(joined) {
                        out.extents[inner.index()] *= out.extents[outer.index()];
                        out.fixed.push(outer);
                        out.pairs.push((outer, inner));
                        changed = true;
                    }
                }
            }
        }
        out
    }

    fn apply(&self, list: &[Axis]) -> Vec<Loop> {
        use tpuc_support::entity::Entity;
        let kept = list.iter().filter(|a| !self.fixed.contains(a));
        kept.map(|&a| Loop { axes: vec![a], extent: self.extents[a.index()] }).collect()
    }
}

/// Puts stages into one loop nest where their loops agree and none reads another's result.
fn group(kernel: &Kernel, own: Vec<Vec<Loop>>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (s, own) in own.into_iter().enumerate() {
        // The components of a tuple stay together.
        let unit = kernel.unit(s);
        let reads = |stage: StageId| {
            let roots = unit.clone().map(|s| kernel.root(&kernel.stages[s]));
            let mut nodes = roots.flat_map(|r| kernel.reachable(r));
            nodes.any(|n| kernel.nodes[n].expr == Expr::Reduced(stage))
        };
        if let Some(last) = groups.last_mut() {
            let same =
                last.own.len() == own.len() && last.own.iter().zip(&own).all(|(a, b)| a.extent == b.extent);
            // An axis that both run through is one loop of theirs.
            let elsewhere = |i: usize, a: &Axis| {
                last.own.iter().enumerate().any(|(j, joint)| i != j && joint.axes.contains(a))
            };
            let apart = own.iter().enumerate().any(|(i, l)| l.axes.iter().any(|a| elsewhere(i, a)));
            if same && !apart && !last.stages.iter().any(|&r| reads(r)) {
                last.stages.push(s);
                for (joint, l) in last.own.iter_mut().zip(own) {
                    joint
                        .axes
                        .extend(l.axes.into_iter().filter(|a| !joint.axes.contains(a)).collect::<Vec<_>>());
                }
                continue;
            }
        }
        groups.push(Group { index: groups.len(), stages: vec![s], own, along: None });
    }
    groups
}
