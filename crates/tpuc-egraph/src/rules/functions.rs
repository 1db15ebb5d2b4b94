//! The named pure functions of the rule language.
//!
//! Every function is partial: where its arguments make no sense it has no value, and the rule does not fire.

use super::infinite::has_infinity;
use super::sign::{Sign, sign};
use super::value::Value;
use crate::context::{ClassData, EGraph};
use std::sync::Arc;
use tpuc_ir::{Attr, ConvDims, DotDims, GatherDims, OpKind, ScatterDims, TensorType};
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::Monoid;

/// A function that rules may call.
pub struct Function {
    pub name: &'static str,
    pub arity: usize,
    /// One line for the documentation.
    pub summary: &'static str,
    pub eval: fn(&EGraph, &[Value]) -> Option<Value>,
}

impl PartialEq for Function {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// The function of this name.
pub fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|f| f.name == name)
}

macro_rules! functions {
    ($($name:ident($($arg:ident),*) $summary:literal $eval:expr;)*) => {
        /// Every function, in the order of the documentation.
        pub static FUNCTIONS: &[Function] = &[$(Function {
            name: stringify!($name),
            arity: [$(stringify!($arg)),*].len(),
            summary: $summary,
            eval: {
                fn eval(g: &EGraph, args: &[Value]) -> Option<Value> {
                    let [$($arg),*] = args else { return None };
                    #[allow(clippy::redundant_closure_call)]
                    ($eval)(g, $($arg),*)
                }
                eval
            },
        }),*];
    };
}

functions! {
    shape(x) "the extents of a class" |g, x| Some(Value::Ints(ty(g, x)?.shape.to_vec()));
    rank(x) "the number of dimensions of a class" |g, x| Some(Value::Int(ty(g, x)?.rank() as i64));
    elem(x) "the element type of a class" |g, x| Some(Value::Elem(ty(g, x)?.elem));
    dim(x, i) "one extent of a class" |g, x, i: &Value| Some(Value::Int(*at(&ty(g, x)?.shape, i.as_int()?)?));
    size(x) "the number of elements of a class" |g, x| Some(Value::Int(ty(g, x)?.len()? as i64));
    float(x) "whether the elements are floats with a sign" |g, x| test(g, x, |e| e.is_float() && e != ElementType::F8E8M0FNU);
    complex(x) "whether the elements are complex" |g, x| test(g, x, |e| e.is_complex());
    integer(x) "whether the elements are integers (booleans are not)" |g, x| test(g, x, |e| e.is_integer());
    boolean(x) "whether the elements are booleans" |g, x| test(g, x, |e| e.is_bool());
    signed(x) "whether the elements are signed integers" |g, x| test(g, x, |e| matches!(e.kind(), tpuc_tensor::Kind::Signed));
    constant(x) "whether the class depends on constants only"
        |g, x| Some(Value::Bool(data(g, x)?.constant_only));
    known(x) "whether the class has a value that is known here" |g, x| Some(Value::Bool(data(g, x)?.constant.is_some()));
    number(x) "whether the class is a splat of one known scalar" |g, x| Some(Value::Bool(splat(g, x).is_some()));
    finite(x) "whether the class is a splat of a finite scalar, not zero"
        |g, x| Some(Value::Bool(splat(g, x).is_some_and(|s| s.as_f64().is_finite() && s.as_f64() != 0.0)));
    power_of_two(x) "whether the class is a splat of a normal power of two whose reciprocal is exact" |g, x| {
        let elem = ty(g, x)?.elem;
        Some(Value::Bool(splat(g, x).is_some_and(|s| exact_reciprocal(elem, s.as_f64()))))
    };
    value(x) "the integer that a class is a splat of" |g, x| Some(Value::Int(splat(g, x)?.as_int()?.try_into().ok()?));
    exponent(x) "k, when the class is a splat of the integer 2^k" |g, x| {
        let n = splat(g, x).filter(|_| ty(g, x).is_some_and(|t| t.elem.is_integer()))?.as_int()?;
        (n > 0 && n & (n - 1) == 0).then(|| Value::Int(i64::from(n.trailing_zeros())))
    };
    two_to(x) "2^k, when the class is a splat of an integer k and its type has that many bits" |g, x| {
        let (elem, k) = (ty(g, x)?.elem, splat(g, x)?.as_int()?);
        let fits = elem.is_integer() && (0..i128::from(elem.bit_width().min(62))).contains(&k);
        fits.then(|| Value::Int(1 << k))
    };
    nonnegative(x) "whether terms of the class show that no value is negative, in real arithmetic for floats"
        |g, x: &Value| Some(Value::Bool(sign(g, x.as_class()?) >= Sign::Nonnegative));
    positive(x) "whether terms of the class show that all values are positive, in real arithmetic for floats"
        |g, x: &Value| Some(Value::Bool(sign(g, x.as_class()?) == Sign::Positive));
    has_infinity(x) "whether terms of the class show an infinity or NaN, as masks have them"
        |g, x: &Value| Some(Value::Bool(has_infinity(g, x.as_class()?)));
    same_value(x, y) "whether two classes are splats of equal bits"
        |g, x, y| Some(Value::Bool(data(g, x)?.constant.is_some() && data(g, x)?.constant == data(g, y)?.constant));
    less(x, y) "whether two splats are ordered, x < y" |g, x, y| {
        let real = |x| splat(g, x).filter(|s| !matches!(s, Scalar::Complex(..)));
        Some(Value::Bool(real(x)?.as_f64() < real(y)?.as_f64()))
    };
    same_type(x, y) "whether two classes have the same type" |g, x, y| Some(Value::Bool(ty(g, x)? == ty(g, y)?));
    values(xs) "the integers that a list of scalar classes is known to be" |g, xs: &Value| {
        let Value::Classes(ids) = xs else { return None };
        let known = ids.iter().map(|&id| i64::try_from(splat(g, &Value::Class(id))?.as_int()?).ok());
        Some(Value::Ints(known.collect::<Option<_>>()?))
    };
    extents(xs, d) "the extents along d of a list of classes" |g, xs: &Value, d: &Value| {
        let Value::Classes(ids) = xs else { return None };
        let d = d.as_int()?;
        let all = ids.iter().map(|&id| at(&ty(g, &Value::Class(id))?.shape, d).copied());
        Some(Value::Ints(all.collect::<Option<_>>()?))
    };
    exact_convert(from, to) "whether every value of one element type is a value of the other"
        |_, a: &Value, b: &Value| match (a, b) {
            (Value::Elem(a), Value::Elem(b)) => Some(Value::Bool(embeds(*a, *b))),
            _ => None,
        };
    rounds_once(from, to) "whether a sum, difference, product, quotient or square root of one float type, rounded to the other and back, is rounded once"
        |g: &EGraph, a: &Value, b: &Value| match (a, b) {
            // Proofs in real arithmetic take sums of narrow types for exact.
            _ if g.analysis.real => None,
            (Value::Elem(a), Value::Elem(b)) => {
                use ElementType::*;
                Some(Value::Bool(matches!((a, b), (BF16 | F16, F32 | F64) | (F32, F64))))
            }
            _ => None,
        };
    fits(n, e) "whether an integer is a value of an integer element type" |_, n: &Value, e: &Value| match e {
        Value::Elem(e) => {
            let (low, high) = e.int_range()?;
            Some(Value::Bool((low..=high).contains(&n.as_int()?.into())))
        }
        _ => None,
    };

    len(v) "the length of a list" |_, v: &Value| Some(Value::Int(v.as_ints()?.len() as i64));
    range(n) "[0, 1, ..., n - 1]" |_, n: &Value| Some(Value::Ints((0..n.as_int()?).collect()));
    span(a, b) "[a, a + 1, ..., b - 1]" |_, a: &Value, b: &Value| Some(Value::Ints((a.as_int()?..b.as_int()?).collect()));
    fill(n, v) "n times v" |_, n: &Value, v: &Value| Some(Value::Ints(vec![v.as_int()?; usize::try_from(n.as_int()?).ok()?]));
    cat(a, b) "two lists, one after the other"
        |_, a: &Value, b: &Value| Some(Value::Ints([a.as_ints()?, b.as_ints()?].concat()));
    at(v, i) "the i-th entry" |_, v: &Value, i: &Value| Some(Value::Int(*at(v.as_ints()?, i.as_int()?)?));
    take(v, positions) "the entries at some positions" |_, v: &Value, p: &Value| {
        let v = v.as_ints()?;
        Some(Value::Ints(p.as_ints()?.iter().map(|&i| at(v, i).copied()).collect::<Option<_>>()?))
    };
    drop(v, positions) "the entries at all other positions" |_, v: &Value, p: &Value| {
        let p = p.as_ints()?;
        let kept = v.as_ints()?.iter().enumerate().filter(|(i, _)| !p.contains(&(*i as i64)));
        Some(Value::Ints(kept.map(|(_, &x)| x).collect()))
    };
    put(v, i, x) "the list with entry i replaced" |_, v: &Value, i: &Value, x: &Value| {
        let mut v = v.as_ints()?.to_vec();
        *v.get_mut(usize::try_from(i.as_int()?).ok()?)? = x.as_int()?;
        Some(Value::Ints(v))
    };
    write(v, positions, xs) "v with xs written at some positions" |_, v: &Value, p: &Value, xs: &Value| {
        let (mut v, p, xs) = (v.as_ints()?.to_vec(), p.as_ints()?, xs.as_ints()?);
        if p.len() != xs.len() {
            return None;
        }
        for (&i, &x) in p.iter().zip(xs) {
            *v.get_mut(usize::try_from(i).ok()?)? = x;
        }
        Some(Value::Ints(v))
    };
    interleave(a, b) "the entries of two lists of equal length by turns" |_, a: &Value, b: &Value| {
        let (a, b) = (a.as_ints()?, b.as_ints()?);
        (a.len() == b.len()).then(|| Value::Ints(a.iter().zip(b).flat_map(|(&x, &y)| [x, y]).collect()))
    };
    common(a, b) "the entries of a that are entries of b" |_, a: &Value, b: &Value| {
        let b = b.as_ints()?;
        Some(Value::Ints(a.as_ints()?.iter().copied().filter(|x| b.contains(x)).collect()))
    };
    regroup(from, to, dims) "the dimensions of `from` that a reshape to `to` turns into exactly the elements of dims"
        |_, a: &Value, b: &Value, d: &Value| regroup(a.as_ints()?, b.as_ints()?, d.as_ints()?).map(Value::Ints);
    merged_at(from, to) "i, when `to` is `from` with the extents i and i + 1 multiplied" |_, a: &Value, b: &Value| {
        let (a, b) = (a.as_ints()?, b.as_ints()?);
        let i = (0..b.len()).find(|&i| a.get(i) != b.get(i))?;
        let same = a.len() == b.len() + 1 && a[i].checked_mul(a[i + 1]) == Some(b[i]) && a[i + 2..] == b[i + 1..];
        same.then(|| Value::Int(i as i64))
    };
    place(v, positions, n, fill) "a list of n times fill with v written at some positions"
        |_, v: &Value, p: &Value, n: &Value, x: &Value| {
            let mut out = vec![x.as_int()?; usize::try_from(n.as_int()?).ok()?];
            let (v, p) = (v.as_ints()?, p.as_ints()?);
            if v.len() != p.len() {
                return None;
            }
            for (&x, &i) in v.iter().zip(p) {
                *out.get_mut(usize::try_from(i).ok()?)? = x;
            }
            Some(Value::Ints(out))
        };
    index_of(v, x) "the position of x" |_, v: &Value, x: &Value| {
        let x = x.as_int()?;
        Some(Value::Int(v.as_ints()?.iter().position(|&y| y == x)? as i64))
    };
    positions(v, xs) "the position in v of each of xs" |_, v: &Value, xs: &Value| {
        let v = v.as_ints()?;
        let found = xs.as_ints()?.iter().map(|x| v.iter().position(|y| y == x).map(|i| i as i64));
        Some(Value::Ints(found.collect::<Option<_>>()?))
    };
    among(v, xs) "the positions of v whose entries are among xs" |_, v: &Value, xs: &Value| {
        let xs = xs.as_ints()?;
        let found = v.as_ints()?.iter().enumerate().filter(|(_, x)| xs.contains(x));
        Some(Value::Ints(found.map(|(i, _)| i as i64).collect()))
    };
    ranks(v) "for each entry, how many entries are smaller" |_, v: &Value| {
        let v = v.as_ints()?;
        Some(Value::Ints(v.iter().map(|x| v.iter().filter(|y| *y < x).count() as i64).collect()))
    };
    sorted(v) "the entries in increasing order" |_, v: &Value| {
        let mut v = v.as_ints()?.to_vec();
        v.sort();
        Some(Value::Ints(v))
    };
    contains(v, x) "whether x is an entry" |_, v: &Value, x: &Value| Some(Value::Bool(v.as_ints()?.contains(&x.as_int()?)));
    subset(a, b) "whether every entry of a is one of b" |_, a: &Value, b: &Value| {
        let b = b.as_ints()?;
        Some(Value::Bool(a.as_ints()?.iter().all(|x| b.contains(x))))
    };
    all(v, x) "whether every entry is x" |_, v: &Value, x: &Value| {
        let x = x.as_int()?;
        Some(Value::Bool(v.as_ints()?.iter().all(|&y| y == x)))
    };
    plus(a, b) "the sum, entry by entry" |_, a, b| zip(a, b, i64::checked_add);
    minus(a, b) "the difference, entry by entry" |_, a, b| zip(a, b, i64::checked_sub);
    times(a, b) "the product, entry by entry" |_, a, b| zip(a, b, i64::checked_mul);
    bounded(low, v, high) "every entry of a list, or an integer, moved into low..high" |_, a, v, b| {
        zip(&zip(v, a, |v, a| Some(v.max(a)))?, b, |v, b| Some(v.min(b)))
    };
    product(v) "the product of a list" |_, v: &Value| {
        Some(Value::Int(v.as_ints()?.iter().try_fold(1i64, |n, &x| n.checked_mul(x))?))
    };
    at_most(a, b) "whether no entry of a is larger than that of b" |_, a: &Value, b: &Value| {
        let (a, b) = (a.as_ints()?, b.as_ints()?);
        Some(Value::Bool(a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a <= b)))
    };
    identity(p) "whether a permutation is the identity" |_, p: &Value| {
        Some(Value::Bool(p.as_ints()?.iter().enumerate().all(|(i, &d)| i as i64 == d)))
    };
    prefix(a, b) "how many leading entries two lists share" |_, a: &Value, b: &Value| {
        let same = a.as_ints()?.iter().zip(b.as_ints()?).take_while(|(x, y)| x == y).count();
        Some(Value::Int(same as i64))
    };
    increasing(v) "whether a list is strictly increasing"
        |_, v: &Value| Some(Value::Bool(v.as_ints()?.windows(2).all(|w| w[0] < w[1])));
    invert(p) "the inverse of a permutation" |_, p: &Value| {
        let p = p.as_ints()?;
        let mut out = vec![0; p.len()];
        for (i, &d) in p.iter().enumerate() {
            *out.get_mut(usize::try_from(d).ok()?)? = i as i64;
        }
        Some(Value::Ints(out))
    };
    chunk_of(sizes, start, limit) "the part of a concatenation of these sizes that holds start..limit whole"
        |_, s: &Value, a: &Value, b: &Value| {
            let (start, limit, mut from) = (a.as_int()?, b.as_int()?, 0);
            for (i, &n) in s.as_ints()?.iter().enumerate() {
                if from <= start && limit <= from + n && start < limit {
                    return Some(Value::Int(i as i64));
                }
                from += n;
            }
            None
        };
    before(v, i) "the sum of the first i entries"
        |_, v: &Value, i: &Value| Some(Value::Int(v.as_ints()?.get(..usize::try_from(i.as_int()?).ok()?)?.iter().sum()));
    embedding(from, to) "the places in `to` of the dimensions of `from`, when `to` is `from` with extents of 1 put in"
        |_, a: &Value, b: &Value| embedding(a.as_ints()?, b.as_ints()?).map(Value::Ints);
    factors(n) "[a, b] with n = a * b and 1 < b <= a, b as large as possible" |_, n: &Value| {
        let n = n.as_int()?;
        let b = (2..=n.min(1 << 20)).take_while(|b| b * b <= n).filter(|b| n % b == 0).last()?;
        Some(Value::Ints(vec![n / b, b]))
    };
    power_above(n) "the least power of two that is not below n, unless that is n" |_, n: &Value| {
        let n = n.as_int().filter(|n| (1..1 << 40).contains(n) && !(*n as u64).is_power_of_two())?;
        Some(Value::Int((n as u64).next_power_of_two() as i64))
    };
    slice_limit(start, stride, count) "the limits of a slice that takes so many entries"
        |_, a: &Value, t: &Value, n: &Value| {
            let (a, t, n) = (a.as_ints()?, t.as_ints()?, n.as_ints()?);
            let limit = |i: usize| match *n.get(i)? {
                0 => Some(a[i]),
                n => Some(a[i] + t.get(i)? * (n - 1) + 1),
            };
            Some(Value::Ints((0..a.len()).map(limit).collect::<Option<_>>()?))
        };
    neutral(m, i) "whether a class is the neutral element of a monoid (either zero for sums)"
        |g, m: &Value, i: &Value| {
            let (elem, scalar) = (ty(g, i)?.elem, splat(g, i)?);
            let want = monoid(m)?.identity(elem)?;
            Some(Value::Bool(scalar == want))
        };
    absorbing(m, c) "whether a class is c with x op c = c, for a monoid's op or an op"
        |g, m: &Value, c: &Value| {
            let dual = match monoid(m)? {
                Monoid::Max => Monoid::Min,
                Monoid::Min => Monoid::Max,
                Monoid::And => Monoid::Or,
                Monoid::Or => Monoid::And,
                Monoid::Add | Monoid::Mul | Monoid::Tuple(_) => return None,
            };
            Some(Value::Bool(splat(g, c)? == dual.identity(ty(g, c)?.elem)?))
        };
    combiner(m) "the op of a monoid" |_, m: &Value| Some(Value::Op(monoid(m)?.op()?));
    combines(m, f) "whether an op is a monoid's" |_, m: &Value, f: &Value| match f {
        Value::Op(kind) => Some(Value::Bool(monoid(m)?.op() == Some(*kind))),
        _ => None,
    };
    idempotent(m) "whether a monoid's op has x op x = x"
        |_, m: &Value| Some(Value::Bool(!matches!(monoid(m)?, Monoid::Add | Monoid::Mul)));
    alike(c) "whether all entries of an attribute list are equal" |_, c: &Value| match c {
        Value::Attr(Attr::Array(items)) => Some(Value::Bool(items.windows(2).all(|w| w[0] == w[1]))),
        _ => None,
    };

    flip(d) "the comparison direction with the sides exchanged" |_, d| {
        let d = direction(d)?;
        direction_of(d & !0b101 | (d & 1) << 2 | (d & 4) >> 2)
    };
    inverse(d) "the comparison direction that holds where d does not, of ordered values" |_, d: &Value| {
        let rest = direction(d)? & 7 ^ 7;
        DIRECTIONS.iter().find(|(_, set)| set & 7 == rest).map(|(name, _)| Value::Word((*name).into()))
    };
    either(d, e) "the comparison direction that holds where d or e does" |_, d, e| direction_of(direction(d)? | direction(e)?);
    both(d, e) "the comparison direction that holds where d and e do" |_, d, e| direction_of(direction(d)? & direction(e)?);

    dot(lb, rb, lc, rc) "dimension numbers from batch and contracted dimensions of both sides"
        |_, lb: &Value, rb: &Value, lc: &Value, rc: &Value| {
            let list = |v: &Value| v.as_ints().map(<[i64]>::to_vec);
            let dims = DotDims {
                lhs_batch: list(lb)?, rhs_batch: list(rb)?, lhs_contract: list(lc)?, rhs_contract: list(rc)?,
            };
            Some(Value::Attr(Attr::Dot(Arc::new(dims))))
        };
    lhs_batch(d) "batch dimensions of the left side" |_, d| dot_part(d, |d| d.lhs_batch.clone());
    rhs_batch(d) "batch dimensions of the right side" |_, d| dot_part(d, |d| d.rhs_batch.clone());
    lhs_contract(d) "contracted dimensions of the left side" |_, d| dot_part(d, |d| d.lhs_contract.clone());
    rhs_contract(d) "contracted dimensions of the right side" |_, d| dot_part(d, |d| d.rhs_contract.clone());
    lhs_free(d, x) "the other dimensions of the left side, a class"
        |g, d, x| { let n = ty(g, x)?.rank(); dot_part(d, |d| DotDims::free(n, &d.lhs_batch, &d.lhs_contract)) };
    rhs_free(d, x) "the other dimensions of the right side, a class"
        |g, d, x| { let n = ty(g, x)?.rank(); dot_part(d, |d| DotDims::free(n, &d.rhs_batch, &d.rhs_contract)) };
    swap(d) "dimension numbers with the sides exchanged" |_, d: &Value| {
        let Value::Attr(Attr::Dot(d)) = d else { return None };
        let d = DotDims::clone(d);
        let dims = DotDims {
            lhs_batch: d.rhs_batch, rhs_batch: d.lhs_batch, lhs_contract: d.rhs_contract, rhs_contract: d.lhs_contract,
        };
        Some(Value::Attr(Attr::Dot(Arc::new(dims))))
    };

    gather(o, c, ob, ib, m, v) "dimension numbers from offset, collapsed and batching dimensions, index map and index vector dimension"
        |_, o: &Value, c: &Value, ob: &Value, ib: &Value, m: &Value, v: &Value| {
            let list = |v: &Value| v.as_ints().map(<[i64]>::to_vec);
            let dims = GatherDims {
                offset_dims: list(o)?, collapsed_slice_dims: list(c)?, operand_batching_dims: list(ob)?,
                start_indices_batching_dims: list(ib)?, start_index_map: list(m)?, index_vector_dim: v.as_int()?,
            };
            Some(Value::Attr(Attr::Gather(Arc::new(dims))))
        };
    scatter(u, i, ob, ib, m, v) "dimension numbers from update window, inserted and batching dimensions, index map and index vector dimension"
        |_, u: &Value, i: &Value, ob: &Value, ib: &Value, m: &Value, v: &Value| {
            let list = |v: &Value| v.as_ints().map(<[i64]>::to_vec);
            let dims = ScatterDims {
                update_window_dims: list(u)?, inserted_window_dims: list(i)?, input_batching_dims: list(ob)?,
                scatter_indices_batching_dims: list(ib)?, scatter_dims_to_operand_dims: list(m)?,
                index_vector_dim: v.as_int()?,
            };
            Some(Value::Attr(Attr::Scatter(Arc::new(dims))))
        };
    offset_dims(g) "of dimension numbers of a gather, or of the gather that reads where a scatter writes" |_, g| gather_part(g, |g| Value::Ints(g.offset_dims.clone()));
    collapsed(g) "of dimension numbers of a gather, or of the gather that reads where a scatter writes" |_, g| gather_part(g, |g| Value::Ints(g.collapsed_slice_dims.clone()));
    operand_batching(g) "of dimension numbers of a gather, or of the gather that reads where a scatter writes" |_, g| gather_part(g, |g| Value::Ints(g.operand_batching_dims.clone()));
    indices_batching(g) "of dimension numbers of a gather, or of the gather that reads where a scatter writes" |_, g| gather_part(g, |g| Value::Ints(g.start_indices_batching_dims.clone()));
    index_map(g) "of dimension numbers of a gather, or of the gather that reads where a scatter writes" |_, g| gather_part(g, |g| Value::Ints(g.start_index_map.clone()));
    index_vector(g) "of dimension numbers of a gather, or of the gather that reads where a scatter writes" |_, g| gather_part(g, |g| Value::Int(g.index_vector_dim));

    input_batch(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Int(c.input_batch));
    input_feature(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Int(c.input_feature));
    input_spatial(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Ints(c.input_spatial.clone()));
    kernel_input(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Int(c.kernel_input_feature));
    kernel_output(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Int(c.kernel_output_feature));
    kernel_spatial(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Ints(c.kernel_spatial.clone()));
    output_batch(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Int(c.output_batch));
    output_feature(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Int(c.output_feature));
    output_spatial(c) "of convolution dimension numbers" |_, c| conv_part(c, |c| Value::Ints(c.output_spatial.clone()));
    input_through(c, p) "convolution dimension numbers whose input dimension d becomes p[d]" |_, c, p: &Value| {
        through(c, p, |c| (&mut c.input_batch, &mut c.input_feature, &mut c.input_spatial))
    };
    kernel_through(c, p) "convolution dimension numbers whose kernel dimension d becomes p[d]" |_, c, p: &Value| {
        through(c, p, |c| (&mut c.kernel_input_feature, &mut c.kernel_output_feature, &mut c.kernel_spatial))
    };
    output_through(c, p) "convolution dimension numbers whose output dimension d becomes p[d]" |_, c, p: &Value| {
        through(c, p, |c| (&mut c.output_batch, &mut c.output_feature, &mut c.output_spatial))
    };
}

fn data<'g>(g: &'g EGraph, x: &Value) -> Option<&'g ClassData> {
    Some(&g[x.as_class()?].data)
}

fn ty<'g>(g: &'g EGraph, x: &Value) -> Option<&'g TensorType> {
    data(g, x)?.ty.as_ref()
}

/// The scalar of a splat.
pub fn splat(g: &EGraph, x: &Value) -> Option<Scalar> {
    Some(data(g, x)?.constant.as_ref()?.splat()?.get(0))
}

fn test(g: &EGraph, x: &Value, f: impl Fn(ElementType) -> bool) -> Option<Value> {
    let elem = match x {
        Value::Elem(e) => *e,
        _ => ty(g, x)?.elem,
    };
    Some(Value::Bool(f(elem)))
}

fn at(v: &[i64], i: i64) -> Option<&i64> {
    v.get(usize::try_from(i).ok()?)
}

/// Combines two integers, two lists of equal length, or a list and an integer.
fn zip(a: &Value, b: &Value, f: impl Fn(i64, i64) -> Option<i64>) -> Option<Value> {
    Some(match (a, b) {
        (Value::Int(a), Value::Int(b)) => Value::Int(f(*a, *b)?),
        (Value::Ints(a), Value::Int(b)) => Value::Ints(a.iter().map(|&a| f(a, *b)).collect::<Option<_>>()?),
        (Value::Ints(a), Value::Ints(b)) if a.len() == b.len() => {
            Value::Ints(a.iter().zip(b).map(|(&a, &b)| f(a, b)).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

fn dot_part(d: &Value, f: impl Fn(&DotDims) -> Vec<i64>) -> Option<Value> {
    match d {
        Value::Attr(Attr::Dot(d)) => Some(Value::Ints(f(d))),
        _ => None,
    }
}

fn gather_part(g: &Value, f: impl Fn(&GatherDims) -> Value) -> Option<Value> {
    match g {
        Value::Attr(Attr::Gather(g)) => Some(f(g)),
        Value::Attr(Attr::Scatter(s)) => Some(f(&GatherDims {
            offset_dims: s.update_window_dims.clone(),
            collapsed_slice_dims: s.inserted_window_dims.clone(),
            operand_batching_dims: s.input_batching_dims.clone(),
            start_indices_batching_dims: s.scatter_indices_batching_dims.clone(),
            start_index_map: s.scatter_dims_to_operand_dims.clone(),
            index_vector_dim: s.index_vector_dim,
        })),
        _ => None,
    }
}

fn conv_part(c: &Value, f: impl Fn(&ConvDims) -> Value) -> Option<Value> {
    match c {
        Value::Attr(Attr::Conv(c)) => Some(f(c)),
        _ => None,
    }
}

/// Renumbers the dimensions of one operand of a convolution.
fn through(
    c: &Value,
    p: &Value,
    part: impl Fn(&mut ConvDims) -> (&mut i64, &mut i64, &mut Vec<i64>),
) -> Option<Value> {
    let (Value::Attr(Attr::Conv(c)), p) = (c, p.as_ints()?) else { return None };
    let mut c = ConvDims::clone(c);
    let (a, b, rest) = part(&mut c);
    for d in [a, b].into_iter().chain(rest) {
        *d = *at(p, *d)?;
    }
    Some(Value::Attr(Attr::Conv(Arc::new(c))))
}

/// See the rule function: both shapes are cut into the smallest stretches of equal products, and each stretch must lie
/// inside or outside of `dims` whole. Extents of 1 belong to no stretch.
fn regroup(from: &[i64], to: &[i64], dims: &[i64]) -> Option<Vec<i64>> {
    let big = |v: &[i64]| (0..v.len()).filter(|&i| v[i] != 1).collect::<Vec<_>>();
    let (a, b) = (big(from), big(to));
    if from.iter().chain(to).any(|&n| n <= 0) {
        return None;
    }
    let mut out = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        let (start, first) = (i, j);
        let (mut left, mut right) = (from[a[i]], to[b[j]]);
        (i, j) = (i + 1, j + 1);
        while left != right {
            let (product, next, of) =
                if left < right { (&mut left, &mut i, (from, &a)) } else { (&mut right, &mut j, (to, &b)) };
            *product = product.checked_mul(of.0[*of.1.get(*next)?])?;
            *next += 1;
        }
        let inside = b[first..j].iter().filter(|&&d| dims.contains(&(d as i64))).count();
        match inside {
            0 => {}
            n if n == j - first => out.extend(a[start..i].iter().map(|&d| d as i64)),
            _ => return None,
        }
    }
    (i == a.len() && j == b.len()).then_some(out)
}

/// Whether `1 / x` has no rounding error and neither side is denormal, so that division is multiplication.
fn exact_reciprocal(elem: ElementType, x: f64) -> bool {
    let (mantissa, exponent) = match elem {
        ElementType::F64 => (52, 1000),
        ElementType::F32 => (52, 100),
        ElementType::BF16 => (52, 100),
        ElementType::F16 => (52, 12),
        _ => return false,
    };
    x.is_normal() && x.to_bits() & ((1 << mantissa) - 1) == 0 && x.abs().log2().abs() <= f64::from(exponent)
}

/// Whether converting from `a` to `b` and back gives the same value, for every value of `a`.
pub(crate) fn embeds(a: ElementType, b: ElementType) -> bool {
    use ElementType::*;
    use tpuc_tensor::Kind::*;
    if a == b {
        return true;
    }
    match (a.kind(), b.kind()) {
        (Bool, Signed | Unsigned | Float) => b.bit_width() > 2 && !matches!(b, F8E8M0FNU),
        (Signed, Signed) | (Unsigned, Unsigned) => a.bit_width() <= b.bit_width(),
        (Unsigned, Signed) => a.bit_width() < b.bit_width(),
        (Signed | Unsigned, Float) => {
            let digits = match b {
                F64 => 53,
                F32 => 24,
                F16 => 11,
                BF16 => 8,
                _ => return false,
            };
            a.bit_width() <= digits
        }
        (Float, Float) => matches!((a, b), (BF16 | F16, F32 | F64) | (F32, F64)),
        _ => false,
    }
}

/// See `embedding`.
fn embedding(from: &[i64], to: &[i64]) -> Option<Vec<i64>> {
    let mut out = Vec::with_capacity(from.len());
    let mut next = 0;
    for &extent in from {
        while *to.get(next)? != extent {
            if to[next] != 1 {
                return None;
            }
            next += 1;
        }
        out.push(next as i64);
        next += 1;
    }
    to[next..].iter().all(|&d| d == 1).then_some(out)
}

/// A comparison direction as a set of: less 1, equal 2, greater 4, unordered 8.
fn direction(d: &Value) -> Option<u8> {
    let Value::Word(word) = d else { return None };
    Some(DIRECTIONS.iter().find(|(name, _)| *name == word.as_str())?.1)
}

const DIRECTIONS: [(&str, u8); 6] = [("LT", 1), ("EQ", 2), ("LE", 3), ("GT", 4), ("GE", 6), ("NE", 13)];

/// The direction that holds for exactly this set.
fn direction_of(set: u8) -> Option<Value> {
    DIRECTIONS.iter().find(|(_, s)| *s == set).map(|(name, _)| Value::Word((*name).into()))
}

/// The monoid that a word or an op names.
fn monoid(word: &Value) -> Option<Monoid> {
    match word {
        Value::Op(kind) => Monoid::from_op(*kind),
        Value::Word(w) => Monoid::from_op(OpKind::from_name(&format!("stablehlo.{w}"))?),
        _ => None,
    }
}
