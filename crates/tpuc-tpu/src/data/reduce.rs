//! Accumulators of reductions.
//!
//! Floats are summed in f64: the vector unit's tree of partial sums (1024 positions of a register, then lanes) is
//! closer to the exact sum than to one long chain of f32 additions.

use crate::TpuError;
use crate::data::values::{Class, Values};
use crate::data::{array::each_row, eval};
use tpuc_interp::apply_elementwise;
use tpuc_ir::AttrDict;
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::Monoid;

enum Sums {
    Float(Vec<f64>),
    Int(Vec<i64>),
    Other(Vec<Scalar>),
}

/// Running results of one stage over the points of a tile.
pub(crate) struct Accumulator {
    monoid: Monoid,
    ty: ElementType,
    sums: Sums,
}

impl Accumulator {
    pub(crate) fn new(monoid: Monoid, ty: ElementType, len: usize) -> Result<Self, TpuError> {
        let identity = monoid
            .identity(ty)
            .ok_or_else(|| TpuError::Malformed(format!("{monoid:?} of {ty} is not defined")))?;
        let sums = match Class::of(ty) {
            Class::Float => Sums::Float(vec![identity.as_f64(); len]),
            Class::Int => Sums::Int(vec![identity.as_int().unwrap_or(0) as i64; len]),
            Class::Other => Sums::Other(vec![identity; len]),
        };
        Ok(Self { monoid, ty, sums })
    }

    /// Goes on from these results.
    pub(crate) fn resume(monoid: Monoid, ty: ElementType, from: Values) -> Self {
        let sums = match from {
            Values::Float(v) => Sums::Float(v.into_iter().map(f64::from).collect()),
            Values::Int(v) => Sums::Int(v),
            Values::Other(v) => Sums::Other(v),
        };
        Self { monoid, ty, sums }
    }

    /// Folds rows of `row` values, one row for each point of a box `lens` at `origin` of the tile.
    pub(crate) fn fold(
        &mut self,
        values: &Values,
        row: usize,
        lens: &[usize],
        tile: &[usize],
        origin: &[usize],
    ) -> Result<(), TpuError> {
        let mut strides = vec![1i64; tile.len()];
        for i in (1..tile.len()).rev() {
            strides[i - 1] = strides[i] * tile[i] as i64;
        }
        let start: i64 = origin.iter().zip(&strides).map(|(&o, s)| o as i64 * s).sum();
        let inner = lens.last().copied().unwrap_or(1);
        let step = strides.last().copied().unwrap_or(0) as usize;
        let mut from = 0;
        let mut failed = None;
        let (monoid, ty) = (self.monoid, self.ty);
        each_row(lens, [&strides], |[at]| {
            for i in 0..inner {
                let to = (start + at) as usize + i * step;
                match (&mut self.sums, values) {
                    (Sums::Float(s), Values::Float(v)) => {
                        fold_floats(monoid, &mut s[to], &v[from..from + row])
                    }
                    (Sums::Int(s), Values::Int(v)) => fold_ints(monoid, ty, &mut s[to], &v[from..from + row]),
                    (Sums::Other(s), Values::Other(v)) => {
                        for x in &v[from..from + row] {
                            let Some(op) = monoid.op() else { continue };
                            match apply_elementwise(op, &AttrDict::new(), &[s[to], *x], ty, ty) {
                                Ok(sum) => s[to] = sum,
                                Err(e) => failed = Some(e),
                            }
                        }
                    }
                    _ => {}
                }
                from += row;
            }
        });
        failed.map_or(Ok(()), |e| Err(e.into()))
    }

    /// The results, rounded to their type.
    pub(crate) fn results(&self) -> Values {
        match &self.sums {
            Sums::Float(s) => Values::Float(s.iter().map(|&x| x as f32).collect()).rounded(self.ty),
            Sums::Int(s) => Values::Int(s.clone()),
            Sums::Other(s) => Values::Other(s.clone()),
        }
    }
}

fn fold_floats(monoid: Monoid, sum: &mut f64, row: &[f32]) {
    match monoid {
        Monoid::Add => *sum = row.iter().fold(*sum, |s, &x| s + f64::from(x)),
        Monoid::Mul => *sum = row.iter().fold(*sum, |s, &x| s * f64::from(x)),
        Monoid::Max => *sum = row.iter().fold(*sum, |s, &x| maximum(s, x.into())),
        Monoid::Min => *sum = row.iter().fold(*sum, |s, &x| -maximum(-s, -f64::from(x))),
        Monoid::And | Monoid::Or | Monoid::Tuple(_) => {}
    }
}

fn maximum(a: f64, b: f64) -> f64 {
    if a.is_nan() || b.is_nan() {
        f64::NAN
    } else if a > b || a == b && b.is_sign_negative() {
        a
    } else {
        b
    }
}

fn fold_ints(monoid: Monoid, ty: ElementType, sum: &mut i64, row: &[i64]) {
    let wrap = eval::wrapper(ty);
    let bool = ty.is_bool();
    *sum = match monoid {
        Monoid::Add | Monoid::Max if bool => row.iter().fold(*sum, |s, x| s | x),
        Monoid::Mul | Monoid::Min if bool => row.iter().fold(*sum, |s, x| s & x),
        Monoid::Add => wrap(row.iter().fold(*sum, |s, x| s.wrapping_add(*x))),
        Monoid::Mul => row.iter().fold(*sum, |s, x| wrap(s.wrapping_mul(*x))),
        Monoid::Max => row.iter().fold(*sum, |s, x| s.max(*x)),
        Monoid::Min => row.iter().fold(*sum, |s, x| s.min(*x)),
        Monoid::And => row.iter().fold(*sum, |s, x| s & x),
        Monoid::Or => row.iter().fold(*sum, |s, x| s | x),
        Monoid::Tuple(_) => *sum,
    };
}
