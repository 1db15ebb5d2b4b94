//! Typed reading of attributes and dimension lists.

use crate::error::{Fault, malformed};
use tpuc_ir::{Attr, AttrDict};
use tpuc_tensor::Tensor;

pub(crate) fn required<'a>(attrs: &'a AttrDict, name: &str) -> Result<&'a Attr, Fault> {
    attrs.get(name).ok_or_else(|| malformed!("attribute `{name}` is missing"))
}

pub(crate) fn int(attrs: &AttrDict, name: &str) -> Result<i64, Fault> {
    required(attrs, name)?.as_int().ok_or_else(|| malformed!("attribute `{name}` is not an integer"))
}

pub(crate) fn ints(attrs: &AttrDict, name: &str) -> Result<Vec<i64>, Fault> {
    required(attrs, name)?.as_ints().ok_or_else(|| malformed!("attribute `{name}` is not a list of integers"))
}

/// A boolean; false when absent.
pub(crate) fn flag(attrs: &AttrDict, name: &str) -> Result<bool, Fault> {
    match attrs.get(name) {
        None => Ok(false),
        Some(attr) => attr.as_bool().ok_or_else(|| malformed!("attribute `{name}` is not a boolean")),
    }
}

/// A floating-point number.
pub(crate) fn float(attrs: &AttrDict, name: &str) -> Result<f64, Fault> {
    match required(attrs, name)? {
        Attr::Float(bits, _) => Ok(bits.get()),
        _ => Err(malformed!("attribute `{name}` is not a floating-point number")),
    }
}

/// A list with one entry per dimension; `default` everywhere when the attribute is absent.
pub(crate) fn per_dim(attrs: &AttrDict, name: &str, rank: usize, default: i64) -> Result<Vec<i64>, Fault> {
    if attrs.get(name).is_none() {
        return Ok(vec![default; rank]);
    }
    sized(ints(attrs, name)?, name, rank)
}

/// A list that must have one entry per dimension.
pub(crate) fn sized(values: Vec<i64>, name: &str, rank: usize) -> Result<Vec<i64>, Fault> {
    if values.len() == rank {
        Ok(values)
    } else {
        Err(malformed!("`{name}` has {} entries for {rank} dimensions", values.len()))
    }
}

/// [`per_dim`] with entries of at least one: strides, dilations, window sizes.
pub(crate) fn positive(attrs: &AttrDict, name: &str, rank: usize) -> Result<Vec<i64>, Fault> {
    let values = per_dim(attrs, name, rank, 1)?;
    match values.iter().find(|&&v| v < 1) {
        Some(v) => Err(malformed!("`{name}` holds {v}, less than 1")),
        None => Ok(values),
    }
}

/// `padding`, an `rank x 2` matrix; zero when absent.
pub(crate) fn padding(attrs: &AttrDict, rank: usize) -> Result<Vec<(i64, i64)>, Fault> {
    let flat = per_dim(attrs, "padding", rank * 2, 0)?;
    Ok(flat.chunks_exact(2).map(|p| (p[0], p[1])).collect())
}

/// One dimension of a tensor of the given rank.
pub(crate) fn axis(value: i64, rank: usize) -> Result<usize, Fault> {
    usize::try_from(value)
        .ok()
        .filter(|&d| d < rank)
        .ok_or_else(|| malformed!("there is no dimension {value} at rank {rank}"))
}

/// Distinct dimensions of a tensor of the given rank.
pub(crate) fn axes(values: &[i64], rank: usize) -> Result<Vec<usize>, Fault> {
    let mut out = Vec::with_capacity(values.len());
    for &value in values {
        let d = axis(value, rank)?;
        if out.contains(&d) {
            return Err(malformed!("dimension {d} is named twice"));
        }
        out.push(d);
    }
    Ok(out)
}

/// A computed extent or position.
pub(crate) fn extent(value: i128) -> Result<u64, Fault> {
    u64::try_from(value)
        .ok()
        .filter(|&d| d <= i64::MAX as u64)
        .ok_or_else(|| malformed!("an extent of {value}"))
}

/// The value of a rank-0 integer tensor.
pub(crate) fn scalar_int(tensor: &Tensor) -> Result<i128, Fault> {
    match tensor.rank() {
        0 => tensor.get(0).as_int().ok_or_else(|| malformed!("an index of type {}", tensor.elem())),
        rank => Err(malformed!("an index of rank {rank}")),
    }
}

/// The value of a rank-0 boolean tensor.
pub(crate) fn scalar_bool(tensor: &Tensor) -> Result<bool, Fault> {
    match tensor.rank() {
        0 => tensor.get(0).as_bool().ok_or_else(|| malformed!("a predicate of type {}", tensor.elem())),
        rank => Err(malformed!("a predicate of rank {rank}")),
    }
}
