//! Which kernels a target's code generator runs, and runs well.

use tpuc_ir::OpKind;
use tpuc_tile::{Contraction, Expr, Kernel, Monoid, Node, StageKind};

/// Parameters of one kernel.
const MAX_PARAMS: usize = 24;
/// A kernel's reductions share its grid; with fewer points than this there is too little to spread over cores.
const MIN_GRID: u64 = 64;
/// Below this many points a kernel is so short that its launch outweighs any lost parallelism.
const SMALL_WORK: u64 = 1 << 15;

/// What a target can do beyond single reductions and contractions with element-wise ops around them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Abilities {
    /// Stages whose results have axes of their own; streamed axes.
    pub chains: bool,
}

impl Abilities {
    /// Why a kernel must not be formed.
    pub fn refuse(self, kernel: &Kernel) -> Result<(), &'static str> {
        if kernel.params.len() > MAX_PARAMS {
            return Err("too many parameters");
        }
        let reduces = kernel.stages.iter().filter(|s| matches!(s.kind, StageKind::Reduce { .. })).count();
        let products = kernel.stages.iter().filter_map(|s| match s.kind {
            StageKind::Reduce { monoid: Monoid::Add, body, .. } if !s.own.is_empty() => product(kernel, body),
            _ => None,
        });
        let products: Vec<[Node; 2]> = products.collect();
        if kernel.is_chained() {
            return if self.chains { Ok(()) } else { Err("its stages depend on one another's axes") };
        }
        if !products.is_empty() {
            let alone = reduces == 1 && Contraction::of(kernel).is_some();
            if !alone {
                return Err("a contraction shares its kernel with element-wise ops only");
            }
            // Factors are read many times: only what costs nothing is computed on the way.
            let plain = |n: &Node| {
                kernel.reachable(*n).iter().all(|&n| match &kernel.nodes[n].expr {
                    Expr::Op { kind, .. } => *kind == OpKind::Convert,
                    _ => true,
                })
            };
            if !products.iter().flatten().all(plain) {
                return Err("a contraction would compute its factors many times");
            }
        } else if reduces > 0 && kernel.grid_points() < MIN_GRID {
            let work = kernel.stages.iter().map(|s| kernel.stage_points(s)).fold(0, u64::saturating_add);
            if work > SMALL_WORK {
                return Err("too few independent points");
            }
        }
        Ok(())
    }
}

fn product(kernel: &Kernel, body: Node) -> Option<[Node; 2]> {
    match &kernel.nodes[body].expr {
        Expr::Op { kind: OpKind::Multiply, args, .. } => <[Node; 2]>::try_from(args.as_slice()).ok(),
        _ => None,
    }
}
