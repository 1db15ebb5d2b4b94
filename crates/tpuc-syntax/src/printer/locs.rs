//! Locations: each distinct one is written once, as an alias after the module.

use super::Printer;
use super::attrs::quoted;
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use tpuc_support::Loc;

#[derive(Default)]
pub(super) struct LocNames<'m> {
    numbers: FxHashMap<&'m Loc, usize>,
    order: Vec<&'m Loc>,
}

impl<'m> Printer<'m> {
    pub(super) fn trailing_loc(&mut self, loc: &'m Loc) {
        if !self.options.locations {
            return;
        }
        if loc.is_unknown() {
            return self.push(" loc(unknown)");
        }
        let next = self.locs.order.len() + 1;
        let number = *self.locs.numbers.entry(loc).or_insert(next);
        if number == next {
            self.locs.order.push(loc);
        }
        let _ = write!(self.out, " loc(#loc{number})");
    }

    pub(super) fn loc_definitions(&mut self) {
        for (i, loc) in std::mem::take(&mut self.locs.order).into_iter().enumerate() {
            let _ = write!(self.out, "#loc{} = loc(", i + 1);
            loc_text(&mut self.out, loc);
            self.push(")\n");
        }
    }
}

fn loc_text(out: &mut String, loc: &Loc) {
    match loc {
        Loc::Unknown => out.push_str("unknown"),
        Loc::File { file, line, col, end } => {
            quoted(out, file);
            let _ = write!(out, ":{line}:{col}");
            let _ = match end {
                Some((l, c)) if l == line => write!(out, " to :{c}"),
                Some((l, c)) => write!(out, " to {l}:{c}"),
                None => Ok(()),
            };
        }
        Loc::Name(name, child) => {
            quoted(out, name);
            if !child.is_unknown() {
                out.push('(');
                loc_text(out, child);
                out.push(')');
            }
        }
        Loc::CallSite(callee, caller) => {
            out.push_str("callsite(");
            loc_text(out, callee);
            out.push_str(" at ");
            loc_text(out, caller);
            out.push(')');
        }
        Loc::Fused(metadata, parts) => {
            out.push_str("fused");
            if let Some(metadata) = metadata {
                let _ = write!(out, "<{metadata}>");
            }
            out.push('[');
            for (i, part) in parts.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { ", " });
                loc_text(out, part);
            }
            out.push(']');
        }
    }
}
