//! Whether a class's terms show infinities or NaN, as masks have them: rules that multiply by zero what the program adds
//! somewhere else must leave such values alone, although real arithmetic has none.

use crate::context::{Constant, EGraph};
use crate::lang::MONOID;
use egg::Id;
use std::cell::Cell;
use tpuc_ir::{Attr, OpKind};
use tpuc_tensor::{Scalar, Tensor};

/// Terms below a class that are looked at.
const DEPTH: usize = 8;
/// Terms of one class that are looked at.
const WIDTH: usize = 8;
/// Terms that one question looks at in all.
const FUEL: usize = 256;
/// Elements of a constant that are looked at.
const LENGTH: usize = 65_536;

/// The worst that terms show among a class's elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Far {
    Finite,
    Infinite,
    Nan,
}

/// Whether a term of the class has an infinite constant, or NaN, among what its elements may be.
pub fn has_infinity(g: &EGraph, id: Id) -> bool {
    below(g, id, DEPTH, &Cell::new(FUEL)) > Far::Finite
}

fn of_float(x: f64) -> Far {
    if x.is_nan() {
        Far::Nan
    } else if x.is_infinite() {
        Far::Infinite
    } else {
        Far::Finite
    }
}

fn of_tensor(t: &Tensor) -> Far {
    let worst = t.scalars().take(LENGTH).map(|x| match x {
        Scalar::Float(x) => of_float(x),
        Scalar::Complex(re, im) => of_float(re).max(of_float(im)),
        Scalar::Int(_) | Scalar::Bool(_) => Far::Finite,
    });
    worst.max().unwrap_or(Far::Finite)
}

fn below(g: &EGraph, id: Id, depth: usize, fuel: &Cell<usize>) -> Far {
    let data = &g[id].data;
    if data.ty.as_ref().is_none_or(|t| !t.elem.is_float() && !t.elem.is_complex()) {
        return Far::Finite;
    }
    match &data.constant {
        Some(Constant::Splat(t) | Constant::Dense(t)) => return of_tensor(t),
        None if depth == 0 => return Far::Finite,
        None => {}
    }
    let terms = g[id].iter().take(WIDTH).map(|node| {
        let (Some(left), Some(kind)) = (fuel.get().checked_sub(1), node.kind()) else { return Far::Finite };
        fuel.set(left);
        let count = node.operands().len();
        let at = |i: usize| node.operands().get(i).map_or(Far::Finite, |&c| below(g, c, depth - 1, fuel));
        let worst = || (0..count).map(at).max().unwrap_or(Far::Finite);
        use OpKind as K;
        match kind {
            // What is less or greater than all numbers leaves the other side.
            K::Maximum | K::Minimum => match (at(0), at(1)) {
                (Far::Nan, _) | (_, Far::Nan) => Far::Nan,
                (a, b) => a.min(b),
            },
            K::Reduce | K::ReduceWindow => {
                let monoid =
                    node.attrs().and_then(|a| g.analysis.attrs.get(a).get(MONOID)).and_then(Attr::as_str);
                if matches!(monoid, Some("maximum" | "minimum")) { at(0) } else { worst() }
            }
            K::Add | K::Subtract | K::Multiply | K::DotGeneral | K::Convolution | K::Scatter => worst(),
            K::Select | K::Concatenate | K::Pad | K::DynamicUpdateSlice => worst(),
            K::Abs | K::Negate | K::Convert | K::BroadcastInDim | K::Reshape | K::Transpose => at(0),
            K::Slice | K::Reverse | K::DynamicSlice | K::Gather => at(0),
            K::Divide if at(1) != Far::Nan => at(0),
            // Most functions of infinities are finite; none of NaN is.
            _ if kind.is_elementwise() && worst() == Far::Nan => Far::Nan,
            _ => Far::Finite,
        }
    });
    terms.max().unwrap_or(Far::Finite)
}
