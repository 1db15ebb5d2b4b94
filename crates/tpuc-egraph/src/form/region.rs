//! Contractions of contractions: a whole region between two of them as one chained kernel.
//!
//! Whether a value between two contractions joins the later one's kernel cannot be decided on its own: what is
//! saved is the value of the first contraction, at the far end of a chain of element-wise ops and reductions none of
//! which gains anything by itself.

use super::access::{Role, role};
use super::chain::Scratch;
use super::cluster::{Chains, Former};
use rustc_hash::FxHashSet;
use tpuc_ir::{Op, OpKind, Value};
use tpuc_support::entity::Entity;
use tpuc_tile::{Expr, Kernel};

/// Ops that are looked at above one contraction.
const MAX_REGION: usize = 64;

impl Former<'_> {
    /// Puts everything between a contraction above and this one, of which `cluster` has or is to have the result,
    /// into one kernel, if that pays. Returns whether it did, or why a candidate was not taken.
    pub(super) fn chain(&mut self, cluster: Op, contraction: Op) -> Result<bool, String> {
        let Some(limits) = self.balance.chains else { return Ok(false) };
        if role(self.module, contraction) != Role::Contract || self.chained.contains(&cluster) {
            return Ok(false);
        }
        let above = self.above(cluster, contraction);
        let mut producers: Vec<Op> =
            above.iter().copied().filter(|&o| role(self.module, o) == Role::Contract).collect();
        // The largest value first.
        producers.sort_by_key(|&o| (std::cmp::Reverse(self.len(self.module.ops[o].results[0])), o.index()));
        let mut why = Ok(false);
        for producer in producers {
            match self.region(cluster, contraction, producer, &above) {
                Ok(region) => match self.chain_pays(cluster, &region, producer, limits) {
                    Ok(()) => {
                        self.chained.insert(cluster);
                        self.forced.extend(region.iter().map(|&o| (o, cluster)));
                        return Ok(true);
                    }
                    Err(blocker) => why = Err(blocker),
                },
                Err(blocker) => why = Err(blocker),
            }
        }
        why
    }

    /// Ops above a cluster and a contraction, up to and with the next contractions.
    fn above(&self, cluster: Op, contraction: Op) -> Vec<Op> {
        let members = self.members.get(&cluster);
        let is_member = |o: Op| o == contraction || members.is_some_and(|m| m.contains(&o));
        let mut work: Vec<Op> = members.into_iter().flatten().copied().collect();
        work.push(contraction);
        work.sort_by_key(|o| o.index());
        let mut out: Vec<Op> = Vec::new();
        while let Some(op) = work.pop() {
            for &v in &self.module.ops[op].operands {
                let Some(o) = self.module.def_op(v) else { continue };
                let inner = matches!(role(self.module, o), Role::Map | Role::View | Role::Reduce);
                let known = out.contains(&o) || is_member(o);
                let covered = inner || role(self.module, o) == Role::Contract;
                if known || !covered || self.module.ops[o].kind == OpKind::Constant || out.len() >= MAX_REGION
                {
                    continue;
                }
                out.push(o);
                if inner {
                    work.push(o);
                }
            }
        }
        out
    }

    /// The ops above that depend on the producer, with the contraction where it is not in the cluster yet, and the
    /// producer itself.
    fn region(&self, cluster: Op, contraction: Op, producer: Op, above: &[Op]) -> Result<Vec<Op>, String> {
        let mut region = vec![producer];
        let mut grown = true;
        while grown {
            grown = false;
            for &op in above {
                let inner = role(self.module, op) != Role::Contract && !region.contains(&op);
                let reads = |v: &Value| self.module.def_op(*v).is_some_and(|o| region.contains(&o));
                if inner && self.module.ops[op].operands.iter().any(reads) {
                    region.push(op);
                    grown = true;
                }
            }
        }
        let members = self.members.get(&cluster);
        let is_member = |o: Op| members.is_some_and(|m| m.contains(&o));
        if contraction != cluster && !is_member(contraction) {
            region.push(contraction);
        }
        for &op in &region {
            let name = self.module.ops[op].kind.short_name();
            let outside = |o: &&Op| !region.contains(o) && !is_member(**o) && **o != contraction;
            for v in &self.module.ops[op].results {
                if self.pinned.contains(v) {
                    return Err(format!("the value of {name} is needed in memory"));
                }
                if self.users.get(v).into_iter().flatten().any(|o| outside(&o)) {
                    return Err(format!("another kernel reads the value of {name}"));
                }
            }
            if self.sites.contains_key(&op) {
                return Err(format!("{name} has its place in another kernel"));
            }
        }
        Ok(region)
    }

    pub(super) fn bytes(&self, v: Value) -> u64 {
        let width = self.module.ty(v).as_tensor().map_or(4, |t| t.elem.byte_width() as u64);
        self.len(v).saturating_mul(width)
    }

    /// Weighs the memory that the region's values would go through against the operands that are read again.
    fn chain_pays(&self, cluster: Op, region: &[Op], producer: Op, limits: Chains) -> Result<(), String> {
        let members = self.members.get(&cluster);
        let set: FxHashSet<Op> =
            region.iter().copied().chain(members.into_iter().flatten().copied()).chain([cluster]).collect();
        let inside = |v: Value| self.module.def_op(v).filter(|o| set.contains(o));
        let kernel = self.build_chained(cluster, &inside)?.kernel;
        if !limits.holds(&kernel) {
            let bytes = Scratch::of(&kernel).fixed;
            return Err(format!("each row would keep {bytes} bytes in fast memory"));
        }
        super::cluster::spreads(&kernel)?;
        // Written and read once each, and again in front of the later contraction.
        let saved = 2 * self.bytes(self.module.ops[producer].results[0]);
        let again = reread_bytes(&kernel, limits.cache_bytes);
        if again > saved {
            return Err(format!("it would read {again} bytes again and save {saved}"));
        }
        Ok(())
    }
}

/// Bytes of parameters that do not lie in fast memory while tiles of rows pass, beyond the first reading.
fn reread_bytes(kernel: &Kernel, cache: u64) -> u64 {
    let (mut held, mut again) = (0u64, 0u64);
    for (param, data) in kernel.params[..kernel.inputs].iter().enumerate() {
        let width = data.elem.byte_width() as u64;
        let loads = kernel.nodes.values().filter_map(|n| match &n.expr {
            Expr::Load { param: p, at } if *p == param => Some(at),
            _ => None,
        });
        let mut axes = Vec::new();
        loads.flatten().for_each(|s| s.expr.each_axis(&mut |a| axes.push(a)));
        let product = |list: &mut dyn Iterator<Item = u64>| list.fold(1u64, u64::saturating_mul);
        let fixed: u64 =
            product(&mut kernel.grid.iter().filter(|a| !axes.contains(a)).map(|&a| kernel.extent(a)));
        let size = product(&mut data.shape.iter().copied()).saturating_mul(width);
        if fixed > 1 {
            let outer =
                product(&mut kernel.grid.iter().filter(|a| axes.contains(a)).map(|&a| kernel.extent(a)));
            held = held.saturating_add(size / outer.max(1));
            again = again.saturating_add(size.saturating_mul(fixed.div_ceil(Chains::TILE_ROWS) - 1));
        }
    }
    if held <= cache { 0 } else { again }
}
