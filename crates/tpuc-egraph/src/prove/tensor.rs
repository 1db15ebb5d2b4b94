//! Ops on tensors of scalars.
//!
//! Data movement is left to the reference interpreter, on tensors of scalars' numbers.

use super::pointwise::{Mode, Symbols};
use super::scalar::Id;
use crate::context::is_pointwise;
use crate::lang::plain_attrs;
use tpuc_ir::attr::ComparisonDirection;
use tpuc_ir::{AttrDict, OpKind, TensorType};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor, element_count, strides};

/// A tensor of scalars, row-major. Of complex types the real parts come first, then the imaginary parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Symbolic {
    pub ty: TensorType,
    pub data: Vec<Id>,
}

/// A bound on work: scalars that may be made, and products that may be summed.
#[derive(Clone, Copy, Debug)]
pub struct Budget(pub usize);

impl Budget {
    pub fn take(&mut self, work: usize) -> Option<()> {
        self.0 = self.0.checked_sub(work)?;
        Some(())
    }
}

/// Units of the budget that a scalar takes.
const PER_SCALAR: usize = 16;

pub(super) fn dims(ty: &TensorType) -> Option<Vec<u64>> {
    ty.dims()
}

pub(super) fn ints(attrs: &AttrDict, name: &str) -> Option<Vec<i64>> {
    attrs.get(name)?.as_ints()
}

pub(super) fn axes(list: &[i64]) -> Option<Vec<usize>> {
    list.iter().map(|&d| usize::try_from(d).ok()).collect()
}

/// The type of the scalars that an element is made of, and how many: complex numbers have two parts.
pub(super) fn scalars_of(elem: ElementType) -> (ElementType, usize) {
    if elem.is_complex() { (elem.real(), 2) } else { (elem, 1) }
}

impl Symbolic {
    pub(super) fn len(&self) -> usize {
        self.data.len() / scalars_of(self.ty.elem).1
    }
    /// The real or the imaginary parts.
    pub(super) fn part(&self, part: usize) -> Symbolic {
        let data = self.data[part * self.len()..][..self.len()].to_vec();
        Symbolic { ty: self.ty.with_elem(self.scalar_elem()), data }
    }
    /// The element types of the scalars.
    pub(super) fn scalar_elem(&self) -> ElementType {
        scalars_of(self.ty.elem).0
    }

    /// The tensor with its dimensions in this order, as parts of the data.
    pub(super) fn permuted(&self, order: &[usize]) -> Option<Vec<Id>> {
        let shape = dims(&self.ty)?;
        let from = strides(&shape);
        let to: Vec<(usize, usize)> =
            order.iter().map(|&d| Some((*shape.get(d)? as usize, from[d]))).collect::<Option<_>>()?;
        let mut positions = vec![0usize];
        for (extent, stride) in to {
            positions = positions.iter().flat_map(|&at| (0..extent).map(move |i| at + i * stride)).collect();
        }
        if self.len() == 0 {
            return Some(Vec::new());
        }
        positions.iter().map(|&at| self.data.get(at).copied()).collect()
    }
}

impl Symbols {
    pub fn of_tensor(&mut self, value: &Tensor) -> Symbolic {
        let ty = TensorType::new(value.elem(), value.shape().iter().map(|&d| d as i64));
        let (elem, _) = scalars_of(ty.elem);
        let mut data: Vec<Id> = value.scalars().map(|x| self.literal(x, elem)).collect();
        if ty.elem.is_complex() {
            for x in value.scalars() {
                let Scalar::Complex(_, im) = x else { continue };
                data.push(self.literal(Scalar::Float(im), elem));
            }
        }
        Symbolic { ty, data }
    }

    /// A tensor of unknowns.
    pub fn unknown_tensor(&mut self, name: &str, of: &[Id], ty: &TensorType) -> Option<Symbolic> {
        let (elem, parts) = scalars_of(ty.elem);
        let count = ty.len()?.checked_mul(parts)?;
        let all = self.r.s.atom(name, of);
        let data = (0..count).map(|i| self.unknown(&format!("at {i}"), &[all], elem)).collect();
        Some(Symbolic { ty: ty.clone(), data })
    }

    /// The integers that a tensor is known to hold.
    pub fn known_ints(&self, t: &Symbolic) -> Option<Vec<i128>> {
        t.data.iter().map(|&id| self.int_value(id, t.ty.elem)).collect()
    }

    /// One op without regions, except for reductions whose monoid is an attribute. `None` when the budget is used up,
    /// or the op cannot be followed at all.
    pub fn op(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Symbolic> {
        use OpKind as K;
        let (_, parts) = scalars_of(ty.elem);
        budget.take(ty.len()?.checked_mul(parts * PER_SCALAR)?.checked_add(1)?)?;
        let moved = match kind {
            K::Constant => return Some(self.of_tensor(attrs.get("value")?.as_dense()?)),
            K::Iota => {
                let value = crate::context::evaluate(kind, attrs, &[], ty)?;
                return Some(self.of_tensor(&value));
            }
            K::Complex | K::Real | K::Imag => return self.parts(kind, operands, ty),
            K::BroadcastInDim | K::Broadcast | K::Reshape | K::Transpose | K::Slice | K::Reverse => 1,
            K::Concatenate => operands.len(),
            K::Pad => 2,
            K::Gather | K::DynamicSlice => 1,
            K::DynamicUpdateSlice => 2,
            K::DotGeneral | K::Dot | K::Convolution | K::Reduce | K::ReduceWindow => {
                if let Some(result) = self.sums(kind, attrs, operands, ty, budget)? {
                    return Some(result);
                }
                return self.opaque(kind, attrs, operands, ty, budget);
            }
            K::BitcastConvert if operands.first().is_some_and(|t| Some(t.len()) != ty.len()) => {
                if let Some(result) = self.reinterpreted(operands, ty) {
                    return Some(result);
                }
                return self.opaque(kind, attrs, operands, ty, budget);
            }
            _ if is_pointwise(kind) || kind == K::BitcastConvert => {
                if let Some(result) = self.elements(kind, attrs, operands, ty) {
                    return Some(result);
                }
                return self.opaque(kind, attrs, operands, ty, budget);
            }
            _ => return self.opaque(kind, attrs, operands, ty, budget),
        };
        match self.moved(kind, attrs, operands, moved, ty) {
            Some(result) => Some(result),
            None => match self.at_unknown_place(kind, attrs, operands, ty, budget)? {
                Some(result) => Some(result),
                None => self.opaque(kind, attrs, operands, ty, budget),
            },
        }
    }

    /// Data movement; the operands from `count` on are positions, which have to be known.
    fn moved(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        count: usize,
        ty: &TensorType,
    ) -> Option<Symbolic> {
        let mut out = Symbolic { ty: ty.clone(), data: Vec::new() };
        let (_, parts) = scalars_of(ty.elem);
        let types = [ty.with_elem(ElementType::U32)];
        for part in 0..parts {
            let mut tensors = Vec::with_capacity(operands.len());
            for (i, operand) in operands.iter().enumerate() {
                let shape = dims(&operand.ty)?;
                if i < count {
                    let data = &operand.data[part * operand.len()..][..operand.len()];
                    let numbers = data.iter().map(|id| i128::from(id.0));
                    tensors.push(Tensor::from_ints(ElementType::U32, &shape, numbers));
                } else {
                    tensors.push(Tensor::from_ints(operand.ty.elem, &shape, self.known_ints(operand)?));
                }
            }
            let results = tpuc_interp::eval_op(kind, &plain_attrs(attrs), &tensors, &types).ok()?;
            out.data.extend(results.first()?.to_ints()?.into_iter().map(|n| Id(n as u32)));
        }
        Some(out)
    }

    fn parts(&mut self, kind: OpKind, operands: &[&Symbolic], ty: &TensorType) -> Option<Symbolic> {
        let of = operands.first()?;
        let data = match kind {
            OpKind::Complex => [&of.data[..], &operands.get(1)?.data[..]].concat(),
            OpKind::Real if of.ty.elem.is_complex() => of.data[..of.len()].to_vec(),
            OpKind::Imag if of.ty.elem.is_complex() => of.data[of.len()..].to_vec(),
            OpKind::Real => of.data.clone(),
            _ => {
                let zero = self.literal(Scalar::Float(0.0), ty.elem);
                vec![zero; of.len()]
            }
        };
        Some(Symbolic { ty: ty.clone(), data })
    }

    fn elements(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
    ) -> Option<Symbolic> {
        let n = ty.len()?;
        let at = |t: &Symbolic, part: usize, i: usize| {
            let len = t.len();
            t.data.get(part * len + if len == 1 { 0 } else { i }).copied()
        };
        if operands.iter().any(|t| t.len() != n && t.ty.rank() != 0) {
            return None;
        }
        if operands.iter().any(|t| t.ty.elem.is_complex()) || ty.elem.is_complex() {
            return match kind {
                OpKind::Compare => self.complex_compare(attrs, operands, ty),
                OpKind::Convert => self.complex_convert(operands, ty),
                _ => self.complex_elements(kind, operands, ty),
            };
        }
        let attrs = plain_attrs(attrs);
        let elems: Vec<ElementType> = operands.iter().map(|t| t.ty.elem).collect();
        let mut data = Vec::with_capacity(n);
        for i in 0..n {
            let of: Vec<Id> = operands.iter().map(|t| at(t, 0, i)).collect::<Option<_>>()?;
            data.push(self.pointwise(kind, &attrs, &elems, ty.elem, &of));
        }
        Some(Symbolic { ty: ty.clone(), data })
    }

    /// To and from complex numbers: those that are real have no imaginary part.
    fn complex_convert(&mut self, operands: &[&Symbolic], ty: &TensorType) -> Option<Symbolic> {
        let [of] = operands else { return None };
        let from = of.scalar_elem();
        let (to, _) = scalars_of(ty.elem);
        let none = AttrDict::new();
        let kept = if ty.elem.is_complex() { of.data.len() } else { of.len() };
        let mut data: Vec<Id> = of.data[..kept]
            .iter()
            .map(|&id| self.pointwise(OpKind::Convert, &none, &[from], to, &[id]))
            .collect();
        if ty.elem.is_complex() && !of.ty.elem.is_complex() {
            let zero = self.literal(Scalar::Float(0.0), to);
            data.resize(2 * of.len(), zero);
        }
        Some(Symbolic { ty: ty.clone(), data })
    }

    /// Complex numbers are equal when both parts are.
    fn complex_compare(
        &mut self,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
    ) -> Option<Symbolic> {
        let [a, b] = operands else { return None };
        let direction = attrs.get("comparison_direction")?.as_enum()?.spelling().2;
        let (n, elem) = (ty.len()?, a.scalar_elem());
        if a.data.len() != 2 * n || b.data.len() != 2 * n || !matches!(direction, "EQ" | "NE") {
            return None;
        }
        let equal = super::comparisons::directed(ComparisonDirection::Eq);
        let mut data = Vec::with_capacity(n);
        for i in 0..n {
            let [re, im] = [i, n + i].map(|i| {
                self.pointwise(
                    OpKind::Compare,
                    &equal,
                    &[elem, elem],
                    ElementType::I1,
                    &[a.data[i], b.data[i]],
                )
            });
            let both = self.r.s.and(re, im);
            data.push(if direction == "EQ" { both } else { self.r.s.not(both) });
        }
        Some(Symbolic { ty: ty.clone(), data })
    }

    /// Complex numbers by their parts, where that is exact in real arithmetic.
    fn complex_elements(
        &mut self,
        kind: OpKind,
        operands: &[&Symbolic],
        ty: &TensorType,
    ) -> Option<Symbolic> {
        use OpKind as K;
        let n = ty.len()?;
        let (mut re, mut im) = (Vec::with_capacity(n), Vec::with_capacity(n));
        let movement = matches!(kind, K::Select);
        if self.mode == Mode::Exact && !movement && kind != K::Negate {
            return None;
        }
        let (float, _) = scalars_of(ty.elem);
        for i in 0..n {
            let part = |t: &Symbolic, part: usize| {
                let len = t.len();
                t.data[part * len + if len == 1 { 0 } else { i }]
            };
            if movement {
                let p = part(operands[0], 0);
                re.push(self.r.s.select(p, part(operands[1], 0), part(operands[2], 0)));
                im.push(self.r.s.select(p, part(operands[1], 1), part(operands[2], 1)));
                continue;
            }
            if !operands.iter().all(|t| t.ty.elem.is_complex()) {
                return None;
            }
            let (a, b) = (part(operands[0], 0), part(operands[0], 1));
            let second = operands.get(1).unwrap_or(&operands[0]);
            let (c, d) = (part(second, 0), part(second, 1));
            let r = &mut self.r;
            let (x, y) = match kind {
                K::Negate => {
                    let none = AttrDict::new();
                    let x = self.pointwise(K::Negate, &none, &[float], float, &[a]);
                    (x, self.pointwise(K::Negate, &none, &[float], float, &[b]))
                }
                K::Add => (r.add(a, c), r.add(b, d)),
                K::Subtract => (r.sub(a, c), r.sub(b, d)),
                K::Multiply | K::ChloSquare => self.complex_product((a, b), (c, d)),
                K::Divide => self.complex_quotient((a, b), (c, d)),
                K::ChloConj => (a, r.neg(b)),
                K::Exponential => self.complex_exp((a, b)),
                K::ExponentialMinusOne => {
                    let (x, y) = self.complex_exp((a, b));
                    (self.r.sub(x, self.r.s.one), y)
                }
                // The exponential of twice a number, minus one, by that plus one.
                K::Tanh => {
                    let (a, b) = (r.add(a, a), r.add(b, b));
                    let (x, y) = self.complex_exp((a, b));
                    let one = self.r.s.one;
                    let (low, high) = (self.r.sub(x, one), self.r.add(x, one));
                    self.complex_quotient((low, y), (high, y))
                }
                K::Logistic => {
                    let minus = (r.neg(a), r.neg(b));
                    let (x, y) = self.complex_exp(minus);
                    let (one, zero) = (self.r.s.one, self.r.s.zero);
                    let sum = self.r.add(one, x);
                    self.complex_quotient((one, zero), (sum, y))
                }
                K::Sine | K::Cosine => {
                    let minus = r.neg(b);
                    let (up, down) = (r.exp(b), r.exp(minus));
                    let half = r.s.constant(super::ratio::Ratio { num: 1, den: 2 });
                    let (sum, difference) = (r.add(up, down), r.sub(up, down));
                    let (cosh, sinh) = (r.mul(half, sum), r.mul(half, difference));
                    let (sin, cos) = (r.lift1(a, |r, a| r.sin_cos(a).0), r.lift1(a, |r, a| r.sin_cos(a).1));
                    if kind == K::Sine {
                        (r.mul(sin, cosh), r.mul(cos, sinh))
                    } else {
                        let minus = r.neg(sin);
                        (r.mul(cos, cosh), r.mul(minus, sinh))
                    }
                }
                K::Log => {
                    let (aa, bb) = (r.mul(a, a), r.mul(b, b));
                    let norm = r.add(aa, bb);
                    let (half, log) = (r.s.constant(super::ratio::Ratio { num: 1, den: 2 }), r.log(norm));
                    let size = r.mul(half, log);
                    (size, self.pointwise(K::Atan2, &AttrDict::new(), &[float, float], float, &[b, a]))
                }
                K::Abs => {
                    let (aa, bb) = (r.mul(a, a), r.mul(b, b));
                    let norm = r.add(aa, bb);
                    (r.power(norm, super::ratio::Ratio { num: 1, den: 2 }), a)
                }
                _ => return None,
            };
            re.push(x);
            im.push(y);
        }
        if ty.elem.is_complex() {
            re.extend(im);
        }
        Some(Symbolic { ty: ty.clone(), data: re })
    }

    fn complex_exp(&mut self, (a, b): (Id, Id)) -> (Id, Id) {
        let r = &mut self.r;
        let e = r.exp(a);
        let (sin, cos) = (r.lift1(b, |r, b| r.sin_cos(b).0), r.lift1(b, |r, b| r.sin_cos(b).1));
        (r.mul(e, cos), r.mul(e, sin))
    }

    fn complex_quotient(&mut self, (a, b): (Id, Id), (c, d): (Id, Id)) -> (Id, Id) {
        let r = &mut self.r;
        let minus = r.neg(d);
        let (cc, dd) = (r.mul(c, c), r.mul(d, d));
        let norm = r.add(cc, dd);
        let (x, y) = self.complex_product((a, b), (c, minus));
        (self.r.div(x, norm), self.r.div(y, norm))
    }

    fn complex_product(&mut self, (a, b): (Id, Id), (c, d): (Id, Id)) -> (Id, Id) {
        let r = &mut self.r;
        let (ac, bd, ad, bc) = (r.mul(a, c), r.mul(b, d), r.mul(a, d), r.mul(b, c));
        (r.sub(ac, bd), r.add(ad, bc))
    }

    /// An op of which nothing is known but that it is a function of its operands.
    pub fn opaque(
        &mut self,
        kind: OpKind,
        attrs: &AttrDict,
        operands: &[&Symbolic],
        ty: &TensorType,
        budget: &mut Budget,
    ) -> Option<Symbolic> {
        let types: Vec<String> = operands.iter().map(|t| t.ty.to_string()).collect();
        let name = format!("{} {attrs:?} {types:?} {ty}", kind.name());
        let mut of = Vec::new();
        for operand in operands {
            budget.take(operand.data.len())?;
            of.extend(operand.data.iter().copied());
        }
        self.r.s.note_infinities(&of);
        let of: Vec<Id> = of.into_iter().map(|id| self.r.s.flat(id)).collect();
        self.unknown_tensor(&name, &of, ty)
    }
}

/// All positions of a shape, in row-major order.
pub(super) fn positions(shape: &[u64]) -> impl Iterator<Item = Vec<usize>> + '_ {
    let count = element_count(shape).unwrap_or(0);
    (0..count).map(move |mut n| {
        let mut at = vec![0; shape.len()];
        for (at, &extent) in at.iter_mut().zip(shape).rev() {
            *at = n % extent as usize;
            n /= extent as usize;
        }
        at
    })
}

/// Whether values of a type are followed at all.
pub fn is_followed(ty: &TensorType) -> bool {
    ty.is_static()
        && ty.quant.is_none()
        && !matches!(ty.elem.kind(), Kind::Complex if ty.elem.real().is_complex())
}
