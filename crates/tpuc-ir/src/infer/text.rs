//! Attributes that are kept as text, read where a constraint depends on them.

use super::foreign::index_tensor;
use crate::{Attr, Type};
use tpuc_support::Name;

/// The value of `name = value` in `#dialect.attr<...>`, up to the next comma outside of brackets.
pub(crate) fn field<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let inner = text.split_once('<')?.1.strip_suffix('>')?;
    let mut depth = 0i32;
    let mut start = 0;
    let mut parts = Vec::new();
    for (i, c) in inner.char_indices() {
        match c {
            '<' | '[' | '(' | '{' => depth += 1,
            '>' | ']' | ')' | '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[start..]);
    parts.iter().find_map(|part| {
        let (key, value) = part.split_once('=')?;
        (key.trim() == name).then_some(value.trim())
    })
}

/// `[1, 2]`
pub(crate) fn integers(text: &str) -> Option<Vec<i64>> {
    let inner = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    inner.split_terminator(',').map(|n| n.trim().parse().ok()).collect()
}

/// The order of dimensions in a layout, `dense<[1, 0]> : tensor<2xindex>`.
pub(crate) fn layout(attr: &Attr) -> Option<Vec<i64>> {
    let Attr::Opaque(text) = attr else { return None };
    let (literal, ty) = text.strip_prefix("dense<")?.rsplit_once(" : ")?;
    let shape = index_tensor(&Type::Opaque(Name::from(ty.trim())))?;
    let &[n] = &shape[..] else { return None };
    let n = usize::try_from(n).ok()?;
    let literal = literal.strip_suffix('>')?.trim();
    if literal.is_empty() {
        return (n == 0).then(Vec::new);
    }
    if literal.starts_with('[') {
        return integers(literal).filter(|list| list.len() == n);
    }
    let value: i64 = literal.parse().ok()?;
    // One number stands for all; no layout of more than one dimension is valid then.
    Some(vec![value; n.min(2)])
}
