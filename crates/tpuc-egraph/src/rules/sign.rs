//! What is known of the signs of a class's values, read from its terms: integers wrap, floats are real numbers.

use crate::context::{Constant, EGraph};
use crate::lang::MONOID;
use egg::Id;
use std::cell::Cell;
use tpuc_ir::{Attr, AttrDict, OpKind, TensorType};
use tpuc_tensor::{Kind, Scalar, Tensor};

/// Terms below a class that are looked at.
const DEPTH: usize = 6;
/// Terms of one class that are looked at.
const WIDTH: usize = 8;
/// Terms that one question looks at in all: paths are many more.
const FUEL: usize = 256;
/// Elements of a constant that are looked at.
const LENGTH: usize = 4096;

/// A lower bound of all values of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    Unknown,
    /// Zero, of either sign, or more.
    Nonnegative,
    Positive,
}

impl Sign {
    /// In words, after a type.
    pub fn told(self) -> &'static str {
        match self {
            Sign::Unknown => "",
            Sign::Nonnegative => ", not negative",
            Sign::Positive => ", positive",
        }
    }

    /// Values of this sign, made of others.
    pub fn of(self, t: &Tensor) -> Tensor {
        if self == Sign::Unknown || t.elem().kind() == Kind::Complex {
            return t.clone();
        }
        let positive = self == Sign::Positive;
        let most = t.elem().int_range().map_or(i128::MAX, |r| r.1);
        let with_sign = |x: Scalar| match x {
            Scalar::Int(i) => Scalar::Int(i.abs().clamp(positive.into(), most)),
            Scalar::Float(0.0) if positive => Scalar::Float(1.0),
            Scalar::Float(x) => Scalar::Float(x.abs()),
            Scalar::Bool(b) => Scalar::Bool(b || positive),
            Scalar::Complex(..) => x,
        };
        Tensor::from_scalars(t.elem(), t.shape(), t.scalars().map(with_sign))
    }
}

/// What the terms of a class say about its sign.
pub fn sign(g: &EGraph, id: Id) -> Sign {
    below(g, id, DEPTH, &Cell::new(FUEL))
}

fn of_scalar(x: Scalar) -> Sign {
    match x {
        Scalar::Complex(..) => Sign::Unknown,
        Scalar::Bool(true) => Sign::Positive,
        Scalar::Bool(false) => Sign::Nonnegative,
        Scalar::Int(i) if i > 0 => Sign::Positive,
        Scalar::Int(0) => Sign::Nonnegative,
        Scalar::Float(x) if x > 0.0 => Sign::Positive,
        Scalar::Float(0.0) => Sign::Nonnegative,
        _ => Sign::Unknown,
    }
}

fn of_tensor(t: &Tensor) -> Sign {
    t.scalars().map(of_scalar).min().unwrap_or(Sign::Positive)
}

fn below(g: &EGraph, id: Id, depth: usize, fuel: &Cell<usize>) -> Sign {
    let data = &g[id].data;
    let Some(ty) = &data.ty else { return Sign::Unknown };
    if let Some(constant) = &data.constant {
        return match constant {
            Constant::Splat(t) => of_tensor(t),
            Constant::Dense(t) if t.len() <= LENGTH => of_tensor(t),
            Constant::Dense(_) => Sign::Unknown,
        };
    }
    let floor = match ty.elem.kind() {
        Kind::Unsigned | Kind::Bool => Sign::Nonnegative,
        Kind::Complex => return Sign::Unknown,
        _ => Sign::Unknown,
    };
    if depth == 0 {
        return floor;
    }
    let terms = g[id].iter().take(WIDTH).map(|node| {
        let Some(left) = fuel.get().checked_sub(1) else { return Sign::Unknown };
        fuel.set(left);
        let attrs = node.attrs().map(|a| g.analysis.attrs.get(a));
        match (node.kind(), attrs) {
            (Some(kind), Some(attrs)) => term(g, kind, ty, node.operands(), attrs, depth - 1, fuel),
            _ => Sign::Unknown,
        }
    });
    terms.max().unwrap_or(Sign::Unknown).max(floor)
}

/// How the points on which a class is defined are bounded, in real arithmetic. A class is equal to others wherever both
/// are defined: what holds only where a root or a logarithm is must not be said of `sqrt(x) * sqrt(x)`, which is x.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Domain {
    Total,
    Root,
    Log,
}

fn domain(g: &EGraph, id: Id, depth: usize, fuel: &Cell<usize>) -> Domain {
    if !g.analysis.real || g[id].data.constant.is_some() {
        return Domain::Total;
    }
    let nodes = g[id].iter().take(WIDTH).map(|node| {
        let (Some(left), Some(deeper)) = (fuel.get().checked_sub(1), depth.checked_sub(1)) else {
            return if node.operands().is_empty() { Domain::Total } else { Domain::Log };
        };
        fuel.set(left);
        use OpKind as K;
        let own = match node.kind() {
            Some(K::Sqrt | K::Rsqrt) => Domain::Root,
            Some(K::Log | K::LogPlusOne | K::Power) => Domain::Log,
            _ => Domain::Total,
        };
        let given = own != Domain::Total
            && node.operands().first().is_some_and(|&c| below(g, c, deeper, fuel) >= Sign::Nonnegative);
        let own = if given { Domain::Total } else { own };
        node.operands().iter().map(|&c| domain(g, c, deeper, fuel)).max().unwrap_or(Domain::Total).max(own)
    });
    nodes.min().unwrap_or(Domain::Log)
}

fn term(
    g: &EGraph,
    kind: OpKind,
    ty: &TensorType,
    operands: &[Id],
    attrs: &AttrDict,
    depth: usize,
    fuel: &Cell<usize>,
) -> Sign {
    use OpKind as K;
    use Sign::{Nonnegative, Positive, Unknown};
    let at = |i: usize| operands.get(i).map_or(Unknown, |&c| below(g, c, depth, fuel));
    let least = || operands.iter().map(|&c| below(g, c, depth, fuel)).min().unwrap_or(Unknown);
    let float = ty.elem.is_float();
    let within =
        |i: usize, most: Domain| !float || operands.get(i).is_none_or(|&c| domain(g, c, depth, fuel) <= most);
    let restricted = match kind {
        K::Exponential | K::Logistic | K::Rsqrt => !within(0, Domain::Root),
        K::ChloSquare | K::Power => !within(0, Domain::Total),
        K::Multiply | K::Divide | K::DotGeneral => !within(0, Domain::Total) && !within(1, Domain::Total),
        _ => false,
    };
    if restricted {
        return Unknown;
    }
    match kind {
        K::Exponential | K::Logistic | K::Rsqrt => Positive,
        K::ChloSquare if float => at(0).max(Nonnegative),
        K::Abs if float => Nonnegative,
        K::Sqrt | K::ExponentialMinusOne | K::LogPlusOne | K::Tanh | K::Sign | K::Cbrt => at(0),
        K::Floor | K::Ceil | K::RoundNearestAfz | K::RoundNearestEven => at(0).min(Nonnegative),
        K::Multiply if float && operands[0] == operands[1] => at(0).max(Nonnegative),
        K::Multiply | K::Divide if float => least(),
        // Of integers; a quotient by zero may be anything.
        K::Divide | K::Remainder if at(1) == Positive => at(0).min(Nonnegative),
        // The larger of the two signs counts when both are known.
        K::Add if float && least() >= Nonnegative => at(0).max(at(1)),
        K::Maximum => at(0).max(at(1)),
        K::Minimum | K::Concatenate | K::Pad => least(),
        K::Select => at(1).min(at(2)),
        K::Clamp => at(0).min(at(2)),
        K::Power if float => at(0),
        K::BroadcastInDim | K::Reshape | K::Transpose | K::Slice | K::Reverse | K::DynamicSlice => at(0),
        K::Convert => {
            let from = operands.first().and_then(|&c| g[c].data.ty.as_ref());
            // Integers of another width may wrap.
            if float && from.is_some_and(|t| !t.elem.is_complex()) { at(0).min(Nonnegative) } else { Unknown }
        }
        K::DotGeneral if float => least().min(Nonnegative),
        K::Reduce if float => {
            let some =
                operands.first().and_then(|&c| g[c].data.ty.as_ref()).is_some_and(|t| !t.shape.contains(&0));
            match attrs.get(MONOID).and_then(Attr::as_str) {
                Some("add") if least() >= Nonnegative => {
                    if some {
                        at(0).max(at(1))
                    } else {
                        at(1)
                    }
                }
                Some("maximum") => {
                    if some {
                        at(0).max(at(1))
                    } else {
                        at(1)
                    }
                }
                Some("minimum" | "multiply") => least(),
                _ => Unknown,
            }
        }
        K::Iota => {
            let along = attrs
                .get("iota_dimension")
                .and_then(Attr::as_int)
                .and_then(|d| ty.shape.get(usize::try_from(d).ok()?));
            let limit = ty.elem.int_range().map_or(i128::MAX, |r| r.1);
            if along.is_some_and(|&n| i128::from(n) <= limit) { Nonnegative } else { Unknown }
        }
        _ => Unknown,
    }
}
