//! `einsum`, `unary_einsum`: sums of products in Einstein notation.
//!
//! Each operand is first brought to one dimension per label: the diagonal of repeated ones, the sum over those
//! that nothing else has. What remains is a `dot_general`.

use crate::attrs::required;
use crate::error::{Fault, malformed};
use crate::linalg::{Accumulator, Class, contract};
use crate::view::{View, copy, permuted, reserve, zeros};
use tpuc_ir::{AttrDict, DotDims};
use tpuc_tensor::{ElementType, Tensor, element_count};

/// A dimension's name: a letter, or a place counted from the end of `...`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Letter(char),
    Ellipsis(usize),
}

pub(super) fn einsum(
    lhs: &Tensor,
    rhs: &Tensor,
    attrs: &AttrDict,
    result: ElementType,
) -> Result<Tensor, Fault> {
    let config = config(attrs)?;
    let (inputs, output) = config.split_once("->").ok_or_else(|| malformed!("no `->` in `{config}`"))?;
    let (left, right) = inputs.split_once(',').ok_or_else(|| malformed!("no `,` in `{config}`"))?;
    let (left, left_rest) = labels(left, Some(lhs.rank()))?;
    let (right, right_rest) = labels(right, Some(rhs.rank()))?;
    let output = output_labels(output, left_rest.max(right_rest))?;
    let (lhs, left) = simplified(lhs, left, |l| right.contains(&l) || output.contains(&l))?;
    let (rhs, right) = simplified(rhs, right, |l| left.contains(&l) || output.contains(&l))?;

    let mut dims = DotDims::default();
    let mut order = Vec::new();
    for (i, label) in left.iter().enumerate() {
        let Some(j) = right.iter().position(|l| l == label) else { continue };
        if output.contains(label) {
            dims.lhs_batch.push(i as i64);
            dims.rhs_batch.push(j as i64);
            order.push(*label);
        } else {
            dims.lhs_contract.push(i as i64);
            dims.rhs_contract.push(j as i64);
        }
    }
    order.extend(left.iter().filter(|l| !right.contains(l)));
    order.extend(right.iter().filter(|l| !left.contains(l)));
    arranged(&contract(&lhs, &rhs, &dims, result)?, &order, &output)
}

pub(super) fn unary_einsum(operand: &Tensor, attrs: &AttrDict, result: ElementType) -> Result<Tensor, Fault> {
    let config = config(attrs)?;
    let (input, output) = config.split_once("->").ok_or_else(|| malformed!("no `->` in `{config}`"))?;
    let input = input.strip_prefix(',').unwrap_or(input);
    let (input, rest) = labels(input, Some(operand.rank()))?;
    let output = output_labels(output, rest)?;
    if operand.elem() != result {
        return Err(malformed!("a result of {result} from {}", operand.elem()));
    }
    let (operand, labels) = simplified(operand, input, |l| output.contains(&l))?;
    arranged(&operand, &labels, &output)
}

fn config(attrs: &AttrDict) -> Result<String, Fault> {
    let text = required(attrs, "einsum_config")?.as_str();
    let text = text.ok_or_else(|| malformed!("`einsum_config` is not a string"))?;
    Ok(text.chars().filter(|c| !c.is_whitespace()).collect())
}

/// The labels of an operand's dimensions, and for how many `...` stands.
fn labels(text: &str, rank: Option<usize>) -> Result<(Vec<Label>, usize), Fault> {
    let letters = |text: &str| -> Result<Vec<Label>, Fault> {
        let letter = |c: char| match c.is_ascii_alphabetic() {
            true => Ok(Label::Letter(c)),
            false => Err(malformed!("`{c}` is not a label")),
        };
        text.chars().map(letter).collect()
    };
    let Some((before, after)) = text.split_once("...") else {
        let labels = letters(text)?;
        return match rank {
            Some(rank) if labels.len() != rank => Err(malformed!("`{text}` for an operand of rank {rank}")),
            _ => Ok((labels, 0)),
        };
    };
    let (mut labels, after) = (letters(before)?, letters(after)?);
    let rest = rank
        .and_then(|rank| rank.checked_sub(labels.len() + after.len()))
        .ok_or_else(|| malformed!("`{text}` for an operand of too low a rank"))?;
    labels.extend((0..rest).rev().map(Label::Ellipsis));
    labels.extend(after);
    Ok((labels, rest))
}

fn output_labels(text: &str, rest: usize) -> Result<Vec<Label>, Fault> {
    let rank = text.contains("...").then(|| text.chars().filter(|&c| c != '.').count() + rest);
    let (labels, _) = labels(text, rank)?;
    let twice = labels.iter().enumerate().any(|(i, l)| labels[..i].contains(l));
    if twice { Err(malformed!("`{text}` names a dimension twice")) } else { Ok(labels) }
}

/// The operand with each label once, summed over those that are not to be kept.
fn simplified(
    operand: &Tensor,
    labels: Vec<Label>,
    keep: impl Fn(Label) -> bool,
) -> Result<(Tensor, Vec<Label>), Fault> {
    let whole = View::whole(operand.shape());
    let (mut kept, mut summed) = (Vec::new(), Vec::new());
    for (d, &label) in labels.iter().enumerate() {
        let list: &mut Vec<(Label, u64, i128)> = if keep(label) { &mut kept } else { &mut summed };
        match list.iter_mut().find(|(l, ..)| *l == label) {
            Some((_, n, stride)) if *n == operand.shape()[d] => *stride += whole.strides[d],
            Some(_) => return Err(malformed!("a label stands for different extents of {operand:?}")),
            None => list.push((label, operand.shape()[d], whole.strides[d])),
        }
    }
    let names: Vec<Label> = kept.iter().map(|k| k.0).collect();
    if kept.len() == labels.len() {
        return Ok((operand.clone(), names));
    }
    let shape: Vec<u64> = kept.iter().chain(&summed).map(|k| k.1).collect();
    let strides = kept.iter().chain(&summed).map(|k| k.2).collect();
    let mut diagonal = zeros(operand.elem(), &shape)?;
    copy(&shape, (operand, &View { offset: 0, strides }), (&mut diagonal, &View::whole(&shape)))?;
    let (outer, inner) = shape.split_at(kept.len());
    let sums = if summed.is_empty() { diagonal } else { summed_rows(&diagonal, outer, inner)? };
    Ok((sums, names))
}

fn summed_rows(tensor: &Tensor, outer: &[u64], inner: &[u64]) -> Result<Tensor, Fault> {
    fn sums<T: Accumulator>(tensor: &Tensor, shape: &[u64], width: usize, one: T) -> Tensor {
        let rows = element_count(shape).unwrap_or(0);
        let row = |i| {
            let values = T::read(tensor, i * width..(i + 1) * width);
            values.into_iter().fold(T::ZERO, |sum, x| sum.add_product(x, one))
        };
        T::tensor(tensor.elem(), shape, (0..rows).map(row).collect())
    }
    reserve(tensor.elem(), outer, u64::MAX)?;
    let width = element_count(inner).unwrap_or(0);
    Ok(match Class::of(tensor, tensor, tensor.elem())? {
        Class::Bool => sums(tensor, outer, width, true),
        Class::Int => sums(tensor, outer, width, 1i64),
        Class::Float => sums(tensor, outer, width, 1f64),
        Class::Complex => sums(tensor, outer, width, (1f64, 0f64)),
    })
}

/// The dimensions in the order of the output.
fn arranged(tensor: &Tensor, labels: &[Label], output: &[Label]) -> Result<Tensor, Fault> {
    let place = |label| {
        let at = labels.iter().position(|l| l == label);
        at.ok_or_else(|| malformed!("the output names a dimension that no operand has"))
    };
    permuted(tensor, &output.iter().map(place).collect::<Result<Vec<_>, _>>()?)
}
