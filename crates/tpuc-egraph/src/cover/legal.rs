//! Which kernels a target's code generator runs, and runs well.

use crate::form::{Chains, spreads};
use tpuc_ir::OpKind;
use tpuc_tile::{Contraction, Expr, Kernel, Monoid, Node, StageKind};

/// Parameters of one kernel.
pub(super) const MAX_PARAMS: usize = 24;

/// What a target can do beyond single reductions and contractions with element-wise ops around them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Abilities {
    /// Stages whose results have axes of their own; streamed axes.
    pub chains: Option<Chains>,
}

impl Abilities {
    /// Whether all that keeps the target from running a kernel is what its rows hold.
    pub fn too_long(self, kernel: &Kernel) -> bool {
        kernel.is_chained() && self.chains.is_some_and(|chains| !chains.holds(kernel))
    }

    /// Why a kernel must not be formed.
    pub fn refuse(self, kernel: &Kernel) -> Result<(), String> {
        if kernel.params.len() > MAX_PARAMS {
            return Err(format!("it would read more than {MAX_PARAMS} values"));
        }
        if kernel.is_chained() {
            return match self.chains {
                Some(chains) if chains.holds(kernel) => spreads(kernel),
                Some(_) => Err("its rows keep more than the fast memory holds".into()),
                None => Err("its stages depend on one another's axes".into()),
            };
        }
        let reduces = kernel.stages.iter().filter(|s| matches!(s.kind, StageKind::Reduce { .. })).count();
        let products = kernel.stages.iter().filter_map(|s| match s.kind {
            StageKind::Reduce { monoid: Monoid::Add, body, .. } if !s.own.is_empty() => product(kernel, body),
            _ => None,
        });
        let products: Vec<[Node; 2]> = products.collect();
        if !products.is_empty() {
            if Contraction::together(kernel, 0).len() != reduces {
                let what = "element-wise ops, and contractions over the same axes, only";
                return Err(format!("a contraction shares its kernel with {what}"));
            }
            // Factors are read many times: only what costs nothing is computed on the way.
            let plain = |n: &Node| {
                kernel.reachable(*n).iter().all(|&n| match &kernel.nodes[n].expr {
                    Expr::Op { kind, .. } => *kind == OpKind::Convert,
                    _ => true,
                })
            };
            if !products.iter().flatten().all(plain) {
                return Err("a contraction would compute its factors many times".into());
            }
        }
        Ok(())
    }
}

/// The factors that a stage multiplies and adds up. Where they depend on the same points of the grid there is nothing
/// to use twice, and it is a reduction like others.
fn product(kernel: &Kernel, body: Node) -> Option<[Node; 2]> {
    let Expr::Op { kind: OpKind::Multiply, args, .. } = &kernel.nodes[body].expr else { return None };
    let factors = <[Node; 2]>::try_from(args.as_slice()).ok()?;
    let along = |f: Node| {
        let axes = kernel.axes_of(f);
        kernel.grid.iter().filter(|a| axes.contains(a)).collect::<Vec<_>>()
    };
    (along(factors[0]) != along(factors[1])).then_some(factors)
}
