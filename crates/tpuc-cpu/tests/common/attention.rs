//! A softmax between two products, streamed over their common axis.

use super::Build;
use tpuc_ir::OpKind;
use tpuc_tensor::ElementType::{self, *};
use tpuc_tensor::Scalar;
use tpuc_tile::*;

#[derive(Clone, Copy, PartialEq)]
pub enum Mask {
    None,
    Causal,
    Additive,
}

pub struct Attention {
    pub batch: u64,
    pub heads: u64,
    /// Query heads to a head of keys.
    pub group: u64,
    pub queries: u64,
    pub keys: u64,
    pub depth: u64,
    pub width: u64,
    pub elem: ElementType,
    pub mask: Mask,
}

pub const SMALL: Attention = Attention {
    batch: 2,
    heads: 2,
    group: 1,
    queries: 11,
    keys: 37,
    depth: 5,
    width: 19,
    elem: F32,
    mask: Mask::None,
};

impl Attention {
    /// Products, a softmax whose sums are restated when the maximum grows, and products again.
    pub fn kernel(&self) -> Kernel {
        let mut b = Build::new();
        let g = b.grid(&[self.batch, self.heads, self.group, self.queries]);
        let [batch, head, member, query] = g[..] else { unreachable!("four axes") };
        let (k, d, e) = (b.axis(self.keys), b.axis(self.depth), b.axis(self.width));
        let (n, h, r) = (self.batch, self.heads, self.group);
        let q = b.input(self.elem, &[n, h, r, self.queries, self.depth]);
        let keys = b.input(self.elem, &[n, h, self.keys, self.depth]);
        let values = b.input(self.elem, &[n, h, self.keys, self.width]);
        let bias = (self.mask == Mask::Additive).then(|| b.input(F32, &[self.queries, self.keys]));
        let wide = |b: &mut Build, x| match self.elem {
            F32 => x,
            _ => b.op_to(OpKind::Convert, Default::default(), &[x], F32),
        };
        let x = b.load(q, &[batch, head, member, query, d]);
        let y = b.load(keys, &[batch, head, k, d]);
        let (x, y) = (wide(&mut b, x), wide(&mut b, y));
        let product = b.op(OpKind::Multiply, &[x, y]);
        let s = b.reduce_at(&[k], &[d], Monoid::Add, product, None);
        let scale = b.constant(Scalar::Float(0.3), F32);
        let mut s = b.op(OpKind::Multiply, &[s, scale]);
        let low = b.constant(Scalar::Float(f64::NEG_INFINITY), F32);
        if self.mask == Mask::Causal {
            // Keys up to the query, which leaves the first queries with none.
            let at = IndexExpr::axis(query).add(&IndexExpr::axis(k).scale(-1)).offset(-2);
            let ranges = vec![Range { at: at.into(), extent: self.queries.max(1) }];
            s = b.node(Expr::Guard { ranges, then: s, otherwise: low }, F32);
        }
        if let Some(bias) = bias {
            let x = b.load(bias, &[query, k]);
            s = b.op(OpKind::Add, &[s, x]);
        }
        let stage_m = b.stage();
        let m = b.reduce_at(&[], &[k], Monoid::Max, s, None);
        // A row without keys so far has nothing to restate.
        let zero = b.constant(Scalar::Float(0.0), F32);
        let is_low = |b: &mut Build, x| {
            use tpuc_ir::attr::{ComparisonDirection, EnumAttr};
            let attr = tpuc_ir::Attr::Enum(EnumAttr::ComparisonDirection(ComparisonDirection::Eq));
            let attrs = tpuc_ir::AttrDict::new().with("comparison_direction", attr);
            b.op_to(OpKind::Compare, attrs, &[x, low], I1)
        };
        let empty = is_low(&mut b, m);
        let finite = b.op(OpKind::Select, &[empty, zero, m]);
        let diff = b.op(OpKind::Subtract, &[s, finite]);
        let p = b.op(OpKind::Exponential, &[diff]);
        let p = b.reduce_at(&[k], &[], Monoid::Add, p, None);
        let old = b.node(Expr::SoFar(stage_m), F32);
        let empty = is_low(&mut b, old);
        let shift = b.op(OpKind::Subtract, &[old, finite]);
        let shift = b.op(OpKind::Exponential, &[shift]);
        let factor = b.op(OpKind::Select, &[empty, zero, shift]);
        let so_far = b.node(Expr::SoFar(b.stage()), F32);
        let update = b.op(OpKind::Multiply, &[so_far, factor]);
        let l = b.reduce_at(&[], &[k], Monoid::Add, p, Some(update));
        let v = b.load(values, &[batch, head, k, e]);
        let v = wide(&mut b, v);
        let product = b.op(OpKind::Multiply, &[p, v]);
        let so_far = b.node(Expr::SoFar(b.stage()), F32);
        let update = b.op(OpKind::Multiply, &[so_far, factor]);
        let o = b.reduce_at(&[e], &[k], Monoid::Add, product, Some(update));
        let one = b.constant(Scalar::Float(1.0), F32);
        let floor = b.op(OpKind::Maximum, &[l, one]);
        let mean = b.op(OpKind::Divide, &[o, floor]);
        let mean = match self.elem {
            F32 => mean,
            elem => b.op_to(OpKind::Convert, Default::default(), &[mean], elem),
        };
        let out = b.output(self.elem, &[n, h, r, self.queries, self.width]);
        b.store(&[e], out, &[batch, head, member, query, e], mean);
        let rows = b.output(F32, &[n, h, r, self.queries]);
        b.store(&[], rows, &[batch, head, member, query], l);
        b.kernel.stream = Some(k);
        b.kernel
    }
}
