//! Specification: "sort". Always stable.

use crate::attrs::{axis, int};
use crate::error::{Fault, malformed};
use crate::exec::{Frame, Machine};
use crate::gather::pick;
use crate::region::Body;
use crate::view::permuted;
use tpuc_ir::Op;
use tpuc_tensor::{Scalar, Tensor};

/// Two adjacent sorted runs on their way into one: `a..a_end` and `b..b_end` go to `to..`.
struct Merge {
    a: usize,
    a_end: usize,
    b: usize,
    b_end: usize,
    to: usize,
}

/// Merge sort from the bottom up. All merges of a level advance together, so that the comparator is evaluated on
/// one pair of each at once; it need not be an order for this to end.
pub(crate) fn sort(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    op: Op,
    inputs: &[Tensor],
) -> Result<Vec<Tensor>, Fault> {
    let body = Body::comparator(machine.module, op)?;
    let first = inputs.first().ok_or_else(|| malformed!("no inputs"))?;
    if body.args.len() != 2 * inputs.len() || inputs.iter().any(|t| t.shape() != first.shape()) {
        return Err(malformed!("{} inputs and {} region arguments", inputs.len(), body.args.len()));
    }
    let rank = first.rank();
    let attrs = &machine.module.ops[op].attrs;
    let dim = if attrs.get("dimension").is_some() { int(attrs, "dimension")? } else { -1 };
    let dim = axis(if dim < 0 { dim.saturating_add(rank as i64) } else { dim }, rank)?;
    let n = first.shape()[dim] as usize;

    // Slices are brought next to each other, sorted by position only, and put back.
    let mut there: Vec<usize> = (0..rank).filter(|&d| d != dim).collect();
    there.push(dim);
    let mut back = vec![0; rank];
    there.iter().enumerate().for_each(|(i, &d)| back[d] = i);
    let slices = inputs.iter().map(|t| permuted(t, &there)).collect::<Result<Vec<_>, _>>()?;

    let mut order: Vec<usize> = (0..first.len()).collect();
    let mut width = 1;
    while width < n {
        let mut merges = Vec::new();
        for slice in (0..order.len()).step_by(n) {
            for a in (slice..slice + n).step_by(2 * width) {
                let a_end = (a + width).min(slice + n);
                merges.push(Merge { a, a_end, b: a_end, b_end: (a_end + width).min(slice + n), to: a });
            }
        }
        order = merged(machine, frame, &body, &slices, &order, merges)?;
        width *= 2;
    }
    slices.iter().map(|t| permuted(&pick(t, &order)?.reshaped(t.shape()), &back)).collect()
}

fn merged(
    machine: &mut Machine<'_>,
    frame: &mut Frame,
    body: &Body,
    slices: &[Tensor],
    order: &[usize],
    mut merges: Vec<Merge>,
) -> Result<Vec<usize>, Fault> {
    let mut out = order.to_vec();
    loop {
        // Once one run is used up, the rest of the other follows as it is.
        merges.retain(|m| {
            let open = m.a < m.a_end && m.b < m.b_end;
            if !open {
                let rest = if m.a < m.a_end { &order[m.a..m.a_end] } else { &order[m.b..m.b_end] };
                out[m.to..m.to + rest.len()].copy_from_slice(rest);
            }
            open
        });
        if merges.is_empty() {
            return Ok(out);
        }
        let left: Vec<usize> = merges.iter().map(|m| order[m.a]).collect();
        let right: Vec<usize> = merges.iter().map(|m| order[m.b]).collect();
        let mut args = Vec::with_capacity(2 * slices.len());
        for slice in slices {
            args.push(pick(slice, &right)?);
            args.push(pick(slice, &left)?);
        }
        let less = body.apply(machine, frame, args)?.swap_remove(0);
        for (m, less) in merges.iter_mut().zip(less.scalars()) {
            let run = if less == Scalar::Bool(true) { &mut m.b } else { &mut m.a };
            out[m.to] = order[*run];
            *run += 1;
            m.to += 1;
        }
    }
}
