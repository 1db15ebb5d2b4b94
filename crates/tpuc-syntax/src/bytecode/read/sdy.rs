//! The encoding of Shardy's attributes, which the IR keeps as text.

use super::super::cursor::{Cursor, Fault, Read};
use super::pool::Pool;
use crate::printer::quoted_bytes;
use tpuc_ir::Attr;
use tpuc_support::Name;

/// An attribute's kind: its name, and whether it is spelt `#sdy.name...` rather than `#sdy<name...>`.
type Kind = (&'static str, bool);

const MESH_AXIS: Kind = ("mesh_axis", false);
const SUB_AXIS: Kind = ("sub_axis_info", false);
const AXIS: Kind = ("axis_ref", false);
const DIMENSION: Kind = ("dimension_sharding", false);
const MESH: Kind = ("mesh", true);
const SHARDING: Kind = ("sharding", true);
const DIM_MAPPING: Kind = ("dim_mapping", false);
const TENSOR_MAPPING: Kind = ("tensor_mapping", false);
const AXIS_LIST: Kind = ("axis_ref_list", false);
const PARAM: Kind = ("all_to_all_param", false);

/// Reductions of unreduced axes; the first, a sum, goes without saying.
const REDUCTIONS: [&str; 3] = ["", "max", "min"];

pub fn attr<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<Attr> {
    let at = data.at();
    let code = data.varint("the code of an attribute")?;
    let (kind, body) = match code {
        0 => {
            let names = data.list("axes", |c| pool.attr(c))?;
            let names: Vec<String> = names.iter().map(crate::printer::attr_text).collect();
            (("manual_axes", false), format!("{{{}}}", names.join(", ")))
        }
        1 => {
            let name = name(pool, data)?;
            (MESH_AXIS, format!("{name}={}", data.signed("the size of an axis")?))
        }
        2 => {
            let axes = list(pool, data, MESH_AXIS)?;
            let ids = data.signed_list("device ids")?;
            let ids = if ids.is_empty() { String::new() } else { format!(", device_ids={ids:?}") };
            (MESH, format!("<[{axes}]{ids}>"))
        }
        3 => {
            let pre_size = data.signed("the size of an axis")?;
            (SUB_AXIS, format!("({pre_size}){}", data.signed("the size of an axis")?))
        }
        4 => {
            let mut text = name(pool, data)?;
            let index_at = data.at();
            let (index, present) = data.flagged("a part of an axis")?;
            if present {
                text += &format!(":{}", body_of(&pool.attr_at(index, index_at)?, SUB_AXIS, at)?);
            }
            (AXIS, text)
        }
        5 => {
            let mut text = list(pool, data, AXIS)?;
            if data.byte("a flag")? == 0 {
                text += if text.is_empty() { "?" } else { ", ?" };
            }
            let priority = match data.flagged("a priority")? {
                (priority, true) => format!("p{priority}"),
                _ => String::new(),
            };
            (DIMENSION, format!("{{{text}}}{priority}"))
        }
        6 | 15 | 17 => (SHARDING, sharding(pool, data, code)?),
        7 | 16 => (("sharding_per_value", true), format!("<[{}]>", list(pool, data, SHARDING)?)),
        8 => {
            let factors = data.signed_list("factors")?;
            (DIM_MAPPING, factors.into_iter().map(factor).collect())
        }
        9 => (TENSOR_MAPPING, format!("[{}]", list(pool, data, DIM_MAPPING)?)),
        10 => (("op_sharding_rule", true), rule(pool, data)?),
        11 => (AXIS_LIST, format!("{{{}}}", list(pool, data, AXIS)?)),
        12 => (("list_of_axis_ref_lists", false), format!("[{}]", list(pool, data, AXIS_LIST)?)),
        13 => {
            let axes = list(pool, data, AXIS)?;
            let source = data.signed("a dimension")?;
            (PARAM, format!("{{{axes}}}: {source}->{}", data.signed("a dimension")?))
        }
        14 => (("all_to_all_param_list", false), format!("[{}]", list(pool, data, PARAM)?)),
        code => return Err(Fault::new(at, format!("unknown sdy attribute {code}"))),
    };
    let (name, dotted) = kind;
    let text = if dotted { format!("#sdy.{name}{body}") } else { format!("#sdy<{name}{body}>") };
    Ok(Attr::Opaque(Name::from(text)))
}

fn name<'a>(pool: &Pool<'a>, data: &mut Cursor<'a>) -> Read<String> {
    let mut text = String::new();
    quoted_bytes(&mut text, pool.file.string(data, "the name of an axis")?);
    Ok(text)
}

/// An attribute of this kind without what its kind alone makes it begin and end with.
fn body_of(attr: &Attr, kind: Kind, at: usize) -> Read<String> {
    let (name, dotted) = kind;
    let body = match attr {
        Attr::Opaque(text) if dotted => text.strip_prefix("#sdy.").and_then(|t| t.strip_prefix(name)),
        Attr::Opaque(text) => {
            text.strip_prefix("#sdy<").and_then(|t| t.strip_prefix(name)).and_then(|t| t.strip_suffix('>'))
        }
        _ => None,
    };
    body.map(str::to_string).ok_or_else(|| Fault::new(at, format!("expected an attribute of kind '{name}'")))
}

fn list<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>, kind: Kind) -> Read<String> {
    let parts = data.list("attributes", |c| {
        let at = c.at();
        body_of(&pool.attr(c)?, kind, at)
    })?;
    Ok(parts.join(", "))
}

/// `<@mesh, [{"x"}, {?}], replicated={"y"}, unreduced={"z"}>`
fn sharding<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>, code: u64) -> Read<String> {
    let mesh = match pool.attr(data)? {
        Attr::Opaque(text) => text.trim_start_matches("#sdy.").to_string(),
        other => crate::printer::attr_text(&other),
    };
    let dims = list(pool, data, DIMENSION)?;
    let mut text = format!("<{mesh}, [{dims}]");
    let replicated = list(pool, data, AXIS)?;
    if !replicated.is_empty() {
        text += &format!(", replicated={{{replicated}}}");
    }
    if code != 6 {
        let unreduced = list(pool, data, AXIS)?;
        let mut reduction = REDUCTIONS[0];
        if code == 17 {
            let at = data.at();
            let value = data.signed("a reduction")?;
            let known = usize::try_from(value).ok().and_then(|i| REDUCTIONS.get(i));
            reduction = known.ok_or_else(|| Fault::new(at, format!("unknown reduction {value}")))?;
        }
        if !unreduced.is_empty() {
            text += &format!(", unreduced={reduction}{{{unreduced}}}");
        }
    }
    text.push('>');
    Ok(text)
}

/// `<([i, k], [k, j])->([i, j]) {i=4, j=4, k=8} reduction={k}>`
fn rule<'a>(pool: &mut Pool<'a>, data: &mut Cursor<'a>) -> Read<String> {
    let sizes = data.signed_list("factors")?;
    let operands = list(pool, data, TENSOR_MAPPING)?;
    let results = list(pool, data, TENSOR_MAPPING)?;
    let sizes = sizes.iter().enumerate().map(|(i, size)| format!("{}={size}", factor(i as i64)));
    let mut text = format!("<({operands})->({results})");
    let sizes = sizes.collect::<Vec<_>>().join(", ");
    if !sizes.is_empty() {
        text += &format!(" {{{sizes}}}");
    }
    for kind in ["reduction", "need_replication", "permutation", "blocked_propagation"] {
        let factors: Vec<String> = data.signed_list("factors")?.into_iter().map(factor).collect();
        if !factors.is_empty() {
            text += &format!(" {kind}={{{}}}", factors.join(", "));
        }
    }
    text += if data.byte("a flag")? != 0 { ", custom>" } else { ">" };
    Ok(text)
}

/// `i` to `z`, then `z_1` and so on.
fn factor(index: i64) -> String {
    const LETTERS: i64 = 'z' as i64 - 'i' as i64;
    match index {
        0..=LETTERS => char::from(b'i' + index as u8).to_string(),
        _ => format!("z_{}", index.wrapping_sub(LETTERS)),
    }
}
