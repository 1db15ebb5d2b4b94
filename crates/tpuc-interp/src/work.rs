//! How much there is to do for an op: what bounds an evaluation besides steps.

use crate::exec::Datum;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpKind, Type};

/// Elements that an op reads and writes; for contractions and windows every element that enters a sum. What an op's
/// region does with whole vectors counts as one pass over them.
pub(crate) fn work(module: &Module, op: Op, operands: &[Datum]) -> u64 {
    let data = &module.ops[op];
    let shape = |n: usize| match operands.get(n) {
        Some(Datum::Tensor(t)) => t.shape(),
        _ => &[],
    };
    let read = operands.iter().map(|d| match d {
        Datum::Tensor(t) => t.len() as u64,
        _ => 1,
    });
    let types = data.results.iter().map(|&v| module.ty(v));
    let written = types.fold(0u64, |n, ty| n.saturating_add(elements(ty)));
    let visits = read.fold(written, u64::saturating_add);
    let inner = match data.kind {
        OpKind::Dot => shape(0).last().copied().unwrap_or(1),
        OpKind::DotGeneral => match data.attr("dot_dimension_numbers") {
            Some(Attr::Dot(dims)) => dims.lhs_contract.iter().fold(1u64, |n, &d| {
                let extent = usize::try_from(d).ok().and_then(|d| shape(0).get(d));
                n.saturating_mul(extent.copied().unwrap_or(1))
            }),
            _ => 1,
        },
        OpKind::Convolution => {
            let outputs = match data.attr("dimension_numbers") {
                Some(Attr::Conv(dims)) => usize::try_from(dims.kernel_output_feature).ok(),
                _ => None,
            };
            let extents = shape(1).iter().enumerate().filter(|&(d, _)| Some(d) != outputs);
            extents.fold(1u64, |n, (_, &extent)| n.saturating_mul(extent))
        }
        OpKind::ReduceWindow | OpKind::SelectAndScatter => window(&data.attrs),
        _ => return visits,
    };
    visits.saturating_add(written.saturating_mul(inner))
}

fn elements(ty: &Type) -> u64 {
    ty.as_tensor().and_then(|t| t.len()).map_or(1, |n| n as u64)
}

fn window(attrs: &AttrDict) -> u64 {
    let extents = attrs.get("window_dimensions").and_then(Attr::as_ints).unwrap_or_default();
    extents.iter().fold(1u64, |n, &d| n.saturating_mul(u64::try_from(d).unwrap_or(1)))
}
