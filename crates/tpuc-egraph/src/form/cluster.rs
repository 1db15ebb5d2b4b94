//! Which producers join which kernel.
//!
//! Values are visited from the results upwards, so that every consumer's kernel is known. Joining saves writing
//! the value and reading it back; it costs the work repeated where a kernel evaluates the value more often than
//! it has elements. The machine's balance of arithmetic to bandwidth weighs one against the other.

use super::access::{Built, Declined, KernelBuilder, Role, dims, role, splat};
use super::chain::Scratch;
use super::merge::{Piece, merge};
use super::normalize::normalize;
use super::ops::op_cost;
use crate::optimize::KERNELS;
use crate::rules::Fp;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use tpuc_ir::{Attr, Block, Module, Op, OpKind, Value};
use tpuc_support::{DebugCounters, Remark};
use tpuc_target::{Kind, Machine};
use tpuc_tile::Kernel;

const PASS: &str = "kernel-formation";
/// A kernel's reductions share its grid; with fewer points than this there is too little to spread over cores.
const MIN_GRID: u64 = 64;
/// Below this many points a kernel is so short that its launch outweighs any lost parallelism.
const SMALL_WORK: u64 = 1 << 15;
/// Parameters of one kernel.
pub(super) const MAX_PARAMS: usize = 24;
/// Ops of one kernel.
const MAX_OPS: usize = 96;

/// Which ops may share a kernel: all of formation, or less of it to see what it is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fusion {
    /// A kernel for every op.
    None,
    /// Element-wise ops and data movement join what reads them; each reduction and contraction has its own kernel.
    Elementwise,
    /// Whatever pays, decided by the search together with the rewrites: see [`crate::cover`]. Blocks that were not searched
    /// are formed as with [`Fusion::Elementwise`].
    #[default]
    Search,
}

/// What formation needs to know of the target.
#[derive(Clone, Copy, Debug)]
pub struct Balance<'m> {
    pub machine: &'m Machine,
    pub fusion: Fusion,
}

/// A target that runs chained kernels, for results that may be rounded differently.
#[derive(Clone, Copy, Debug)]
pub struct Chains {
    /// Fast memory for one tile of rows, in bytes.
    pub cache_bytes: u64,
}

impl Chains {
    /// What a machine's back end runs: they move factors out of sums and rescale them.
    pub fn of(machine: &Machine, fp: Fp) -> Option<Self> {
        let cache_bytes = match machine.kind {
            Kind::Cpu => machine.tile_memory().bytes,
            Kind::Tpu => tpuc_cost::estimate::tile_budget(machine) as u64,
        };
        (fp >= Fp::Algebraic).then_some(Self { cache_bytes })
    }

    /// Rows that a tile of a chained kernel is taken to hold.
    const TILE_ROWS: u64 = 64;

    /// Whether the results that the stages of a tile of rows keep fit the fast memory.
    pub(crate) fn holds(self, kernel: &Kernel) -> bool {
        let rows = Self::TILE_ROWS.min(kernel.grid_points().max(1));
        Scratch::of(kernel).fixed.saturating_mul(rows) <= self.cache_bytes
    }
}

/// One kernel, the ops whose results it writes, and the values that it reads, in parameter order.
#[derive(Debug)]
pub struct Cluster {
    pub roots: Vec<Op>,
    pub kernel: Kernel,
    pub inputs: Vec<Value>,
    /// All ops computed inside, in block order.
    pub ops: Vec<Op>,
}

/// A block in execution order.
#[derive(Debug)]
pub enum Formed {
    Kernel(Box<Cluster>),
    /// An op that no kernel covers.
    Boundary(Op),
}

/// Where an op is evaluated: a cluster (by its root op) and, inside, the root's store or a reduction's stage.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Site {
    cluster: Op,
    stage: Op,
    /// Inside a factor of a contraction.
    factor: bool,
}

/// The kernels, by number, that the search computes each op in.
type Decided = FxHashMap<Op, SmallVec<[i64; 2]>>;

pub(super) struct Former<'m> {
    pub(super) module: &'m Module,
    pub(super) block: Block,
    pub(super) balance: Balance<'m>,
    pub(super) users: FxHashMap<Value, Vec<Op>>,
    /// Values that must be in memory: results of the block, operands of boundary ops, captured by regions.
    pub(super) pinned: FxHashSet<Value>,
    pub(super) sites: FxHashMap<Op, SmallVec<[Site; 2]>>,
    pub(super) members: FxHashMap<Op, FxHashSet<Op>>,
    /// Whether the search has decided on the kernels; their stages may then depend on each other by more than a grid point.
    searched: bool,
    /// Of each op in the block.
    pub(super) position: FxHashMap<Op, usize>,
    remarks: Vec<Remark>,
}

/// The debug counter of kernels that are formed of several ops or of several kernels.
pub const KERNEL_COUNTER: &str = "kernel";

/// Whether a kernel has enough independent points for what it does.
pub(crate) fn spreads(kernel: &Kernel) -> Result<(), String> {
    let points = kernel.grid_points();
    let work = kernel.stages.iter().map(|s| kernel.stage_points(s)).fold(0, u64::saturating_add);
    if points < MIN_GRID && work > SMALL_WORK {
        return Err(format!("the kernel would have {points} independent points only"));
    }
    Ok(())
}

/// Forms the kernels of a block whose values are all static; the terminator is left out. Kernels are merged as far as
/// [`KERNEL_COUNTER`] admits.
pub fn form_block(
    module: &Module,
    block: Block,
    balance: Balance<'_>,
    counters: &mut DebugCounters,
) -> (Vec<Formed>, Vec<Remark>) {
    let mut former = Former {
        module,
        block,
        balance,
        users: FxHashMap::default(),
        pinned: FxHashSet::default(),
        sites: FxHashMap::default(),
        members: FxHashMap::default(),
        searched: false,
        position: module.blocks[block].ops.iter().enumerate().map(|(i, &op)| (op, i)).collect(),
        remarks: Vec::new(),
    };
    let decided = if balance.fusion == Fusion::Search { former.decided() } else { Decided::default() };
    former.searched = !decided.is_empty();
    former.collect_uses();
    former.decide(&decided);
    former.build(counters)
}

impl Former<'_> {
    fn collect_uses(&mut self) {
        let ops = &self.module.blocks[self.block].ops;
        for &op in ops {
            let data = &self.module.ops[op];
            let role = role(self.module, op);
            let terminator = data.kind.has(tpuc_ir::Trait::Terminator);
            for (i, &v) in data.operands.iter().enumerate() {
                self.users.entry(v).or_default().push(op);
                // A subscript with a computed offset needs its value in memory.
                let indexed = match data.kind {
                    OpKind::Gather | OpKind::DynamicSlice => i == 0,
                    OpKind::DynamicUpdateSlice => i == 1,
                    _ => false,
                };
                if terminator || role == Role::Boundary || indexed {
                    self.pinned.insert(v);
                }
            }
            if role == Role::Boundary {
                for &region in &data.regions {
                    for &block in &self.module.regions[region].blocks {
                        for &inner in &self.module.blocks[block].ops {
                            self.module.walk(inner, &mut |o| {
                                self.pinned.extend(self.module.ops[o].operands.iter().copied())
                            });
                        }
                    }
                }
            }
        }
    }

    /// Points that a reduction visits for each element of its result.
    fn reduced_points(&self, op: Op) -> u64 {
        let data = &self.module.ops[op];
        let shape = |v: Value| self.module.ty(v).as_tensor().map(dims).unwrap_or_default();
        let product = |over: &[i64], shape: &[u64]| over.iter().map(|&d| shape[d as usize]).product::<u64>();
        match data.kind {
            OpKind::Reduce => data
                .attr("dimensions")
                .and_then(Attr::as_ints)
                .map_or(1, |d| product(&d, &shape(data.operands[0]))),
            OpKind::ReduceWindow => data
                .attr("window_dimensions")
                .and_then(Attr::as_ints)
                .map_or(1, |d| d.iter().map(|&n| n as u64).product()),
            OpKind::DotGeneral => match data.attr("dot_dimension_numbers") {
                Some(Attr::Dot(d)) => product(&d.lhs_contract, &shape(data.operands[0])),
                _ => 1,
            },
            OpKind::Convolution => match data.attr("dimension_numbers") {
                Some(Attr::Conv(c)) => {
                    let kernel = shape(data.operands[1]);
                    product(&c.kernel_spatial, &kernel) * kernel[c.kernel_input_feature as usize]
                }
                _ => 1,
            },
            _ => 1,
        }
    }

    fn stage_points(&self, site: Site) -> u64 {
        self.len(self.module.ops[site.stage].results[0]) * self.reduced_points(site.stage)
    }

    /// Takes over what the search has decided on.
    fn decided(&mut self) -> Decided {
        let ops = &self.module.blocks[self.block].ops;
        let mut decided = Decided::default();
        let mut groups: std::collections::BTreeMap<i64, FxHashSet<Op>> = Default::default();
        for &op in ops {
            let kernels = self.module.ops[op].attr(KERNELS).and_then(Attr::as_ints);
            for k in kernels.into_iter().flatten() {
                decided.entry(op).or_default().push(k);
                groups.entry(k).or_default().insert(op);
            }
        }
        for members in groups.into_values() {
            let read: FxHashSet<Value> =
                members.iter().flat_map(|&op| self.module.ops[op].operands.iter().copied()).collect();
            let is_root = |op: &&Op| self.module.ops[**op].results.iter().all(|r| !read.contains(r));
            if let Some(&root) = ops.iter().filter(|op| members.contains(op)).find(is_root) {
                self.members.entry(root).or_insert(members);
            }
        }
        decided
    }

    /// Decides on the other ops, and on values of which the search has left out the kernel that stores them.
    fn decide(&mut self, decided: &Decided) {
        let ops: Vec<Op> = self.module.blocks[self.block].ops.clone();
        for &op in ops.iter().rev() {
            if let Some(kernels) = decided.get(&op) {
                let elsewhere = |u: &Op| {
                    let inside = decided.get(u).is_none_or(|list| list.iter().all(|k| kernels.contains(k)));
                    !inside || self.sites.contains_key(u)
                };
                let read = |v: &Value| {
                    self.pinned.contains(v) || self.users.get(v).into_iter().flatten().any(elsewhere)
                };
                if self.members.contains_key(&op) || !self.module.ops[op].results.iter().any(read) {
                    continue;
                }
            }
            let data = &self.module.ops[op];
            let role = role(self.module, op);
            // Constants are parameters or literals of whoever reads them.
            if role == Role::Boundary
                || data.kind == OpKind::Constant
                || data.kind.has(tpuc_ir::Trait::Terminator)
            {
                continue;
            }
            let by_kernels = |u: &Op| decided.contains_key(u);
            let pinned = data
                .results
                .iter()
                .any(|v| self.pinned.contains(v) || self.users.get(v).into_iter().flatten().any(by_kernels));
            let mut sites: SmallVec<[Site; 2]> = SmallVec::new();
            for &user in data.results.iter().filter_map(|v| self.users.get(v)).flatten() {
                let inner = self.sites.get(&user).cloned().unwrap_or_default();
                for site in inner {
                    let user_role = super::access::role(self.module, user);
                    let site = match user_role {
                        Role::Reduce => Site { stage: user, factor: false, ..site },
                        Role::Contract => Site { stage: user, factor: true, ..site },
                        _ => site,
                    };
                    if !sites.contains(&site) {
                        sites.push(site);
                    }
                }
            }
            if sites.is_empty() && !pinned {
                continue; // only dead ops read it
            }
            let verdict = if pinned {
                Err("its value is needed in memory".to_string())
            } else {
                self.joins(op, role, &sites)
            };
            match verdict {
                Ok(()) => {
                    for site in &sites {
                        self.members.entry(site.cluster).or_default().insert(op);
                    }
                    self.sites.insert(op, sites);
                }
                Err(why) => {
                    if !pinned {
                        let message = format!("{} is kept in memory: {why}", data.kind.short_name());
                        self.remarks.push(Remark::missed(PASS, data.loc.clone(), message));
                    }
                    self.sites
                        .insert(op, SmallVec::from_iter([Site { cluster: op, stage: op, factor: false }]));
                    self.members.entry(op).or_default().insert(op);
                }
            }
        }
    }

    /// Whether an op joins all kernels that read it; if not, why.
    fn joins(&self, op: Op, role: Role, sites: &[Site]) -> Result<(), String> {
        let value = self.module.ops[op].results[0];
        match (self.balance.fusion, role) {
            (Fusion::None, _) => return Err("fusion is off".into()),
            (_, Role::Reduce | Role::Contract) => return Err("only element-wise ops are fused".into()),
            (_, Role::Boundary | Role::Concatenate) => {
                return Err("it writes its operands side by side".into());
            }
            _ => {}
        }
        let mut clusters: Vec<Op> = sites.iter().map(|s| s.cluster).collect();
        clusters.sort();
        clusters.dedup();
        if clusters.iter().any(|c| self.members[c].len() >= MAX_OPS) {
            return Err(format!("its reader has {MAX_OPS} ops already"));
        }
        if role == Role::Map {
            self.map_joins(op, value, &clusters, sites)?;
        }
        for &cluster in &clusters {
            let kernel = self.try_with(cluster, op)?.kernel;
            if kernel.params.len() > MAX_PARAMS {
                return Err(format!("the kernel would read more than {MAX_PARAMS} values"));
            }
        }
        Ok(())
    }

    fn map_joins(&self, op: Op, value: Value, clusters: &[Op], sites: &[Site]) -> Result<(), String> {
        let elements = self.len(value);
        let cost = op_cost(self.module.ops[op].kind);
        if self.generator_cost(value, 0).is_some_and(|c| c <= 8.0) {
            return Ok(());
        }
        // A single element is computed once per kernel, outside of its loops.
        if elements <= 1 {
            return Ok(());
        }
        if clusters.len() > 1 {
            return Err(format!("{} kernels read it", clusters.len()));
        }
        if sites.iter().any(|s| s.factor) && self.module.ops[op].kind != OpKind::Convert {
            return Err("a contraction reads each element many times".into());
        }
        let evaluations: u64 = sites.iter().map(|s| self.stage_points(*s)).sum();
        if evaluations <= elements || self.is_hoisted(clusters[0], op, value) {
            return Ok(());
        }
        if self.ends_contraction(value, 0) {
            return Err("it is computed where its contraction ends".into());
        }
        let bytes = self.module.ty(value).as_tensor().map_or(4, |t| t.elem.byte_width()) as f64;
        let extra = (evaluations - elements) as f64 * cost;
        let saved = 2.0 * bytes * elements as f64 * self.balance.machine.ops_per_byte();
        if extra <= saved {
            Ok(())
        } else {
            Err(format!(
                "computing it again {:.1} times costs more than reading it",
                evaluations as f64 / elements as f64 - 1.0
            ))
        }
    }

    /// Whether every read of the value is constant along the innermost loop, so that it is computed outside.
    fn is_hoisted(&self, cluster: Op, op: Op, value: Value) -> bool {
        let Ok(built) = self.try_with(cluster, op) else { return false };
        let kernel = &built.kernel;
        let innermost: Vec<_> =
            kernel.stages.iter().filter_map(|s| s.own.last().or(kernel.grid.last())).collect();
        built.reads.get(&value).is_some_and(|reads| reads.iter().flatten().all(|a| !innermost.contains(&a)))
    }

    /// The kernel of a cluster with one more op inside.
    fn try_with(&self, cluster: Op, op: Op) -> Result<Built, String> {
        let members = &self.members[&cluster];
        let inside = |v: Value| self.module.def_op(v).filter(|o| *o == op || members.contains(o));
        self.kernel(cluster, &inside).map_err(|Declined(why)| why)
    }

    fn kernel(&self, cluster: Op, inside: &dyn Fn(Value) -> Option<Op>) -> Result<Built, Declined> {
        let built = KernelBuilder::build(self.module, cluster, inside)?;
        built.kernel.validate().map_err(Declined)?;
        if built.kernel.is_chained() && !self.searched {
            return Err(Declined("its reductions are read at different axes".into()));
        }
        Ok(built)
    }

    /// Operations per element of a value that is computed from literals and positions alone.
    fn generator_cost(&self, v: Value, depth: u32) -> Option<f64> {
        let op = self.module.def_op(v)?;
        let data = &self.module.ops[op];
        if depth > 8 {
            return None;
        }
        match role(self.module, op) {
            Role::View if data.kind == OpKind::Constant => splat(self.module, op).map(|_| 0.0),
            Role::View | Role::Map if data.kind != OpKind::Gather && data.kind != OpKind::DynamicSlice => {
                let own =
                    if role(self.module, op) == Role::Map { op_cost(self.module.ops[op].kind) } else { 0.0 };
                data.operands.iter().try_fold(own, |sum, &o| Some(sum + self.generator_cost(o, depth + 1)?))
            }
            _ => None,
        }
    }

    /// Whether the value is a contraction's result after element-wise ops that only it feeds.
    fn ends_contraction(&self, v: Value, depth: u32) -> bool {
        let Some(op) = self.module.def_op(v) else { return false };
        if depth > 16
            || depth > 0 && (self.pinned.contains(&v) || self.users.get(&v).is_none_or(|u| u.len() != 1))
        {
            return false;
        }
        let data = &self.module.ops[op];
        match role(self.module, op) {
            Role::Contract => depth > 0,
            Role::Map | Role::View => {
                let same = |o: &&Value| self.len(**o) == self.len(v);
                data.operands.iter().filter(same).any(|&o| self.ends_contraction(o, depth + 1))
            }
            _ => false,
        }
    }

    fn build(mut self, counters: &mut DebugCounters) -> (Vec<Formed>, Vec<Remark>) {
        let mut pieces = Vec::new();
        let ops: Vec<Op> = self.module.blocks[self.block].ops.clone();
        for &op in &ops {
            let data = &self.module.ops[op];
            if data.kind.has(tpuc_ir::Trait::Terminator) || data.kind == OpKind::Constant {
                continue;
            }
            let host = |s: &Self| Piece {
                roots: vec![op],
                members: FxHashSet::default(),
                inputs: s.reads(op),
                kernel: None,
            };
            if role(self.module, op) == Role::Boundary {
                pieces.push(host(&self));
                continue;
            }
            let Some(members) = self.members.get(&op) else { continue };
            let inside = |v: Value| self.module.def_op(v).filter(|o| members.contains(o));
            match self.kernel(op, &inside) {
                Ok(Built { kernel, inputs, .. }) => {
                    pieces.push(Piece {
                        roots: vec![op],
                        members: members.clone(),
                        inputs,
                        kernel: Some(kernel),
                    });
                }
                Err(Declined(why)) => {
                    let message = format!("{} runs on the host: {why}", data.kind.name());
                    self.remarks.push(Remark::missed(PASS, data.loc.clone(), message));
                    pieces.push(host(&self));
                }
            }
        }
        if self.balance.fusion == Fusion::Search {
            pieces = merge(&self, pieces, counters);
        }
        let formed = pieces.into_iter().map(|piece| self.formed(piece)).collect();
        (formed, self.remarks)
    }

    fn formed(&self, piece: Piece) -> Formed {
        let Some(kernel) = piece.kernel else { return Formed::Boundary(piece.roots[0]) };
        let mut ops: Vec<Op> = piece.members.into_iter().collect();
        ops.sort_by_key(|o| self.position[o]);
        let kernel = normalize(Kernel { name: self.name(&ops), ..kernel });
        Formed::Kernel(Box::new(Cluster { roots: piece.roots, kernel, inputs: piece.inputs, ops }))
    }

    /// The arithmetic ops of a kernel, contractions first in reading order; at most a handful.
    pub(super) fn name(&self, ops: &[Op]) -> String {
        let arithmetic = |o: &&Op| !matches!(role(self.module, **o), Role::View);
        let mut names: Vec<&str> =
            ops.iter().filter(arithmetic).map(|&o| self.module.ops[o].kind.short_name()).collect();
        names.dedup();
        if names.is_empty() {
            names.push(ops.last().map_or("copy", |&o| self.module.ops[o].kind.short_name()));
        }
        let more = names.len().saturating_sub(6);
        names.truncate(6);
        let name = names.join(".");
        if more > 0 { format!("{name}.and_{more}_more") } else { name }
    }
}
