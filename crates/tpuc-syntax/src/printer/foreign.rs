//! The pretty forms of ops around StableHLO: composites, CHLO's own, and those of the sdy dialect.

use super::Printer;
use super::attrs::{quoted, symbol};
use super::pretty::int;
use crate::family::{SDY_DIRECTIONS, Word, sdy_brackets};
use std::fmt::Write as _;
use tpuc_ir::{Attr, Op, OpData};
use tpuc_tensor::ElementType;

impl Printer<'_> {
    pub(super) fn composite(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        self.push(" ");
        quoted(&mut self.out, data.attr("name")?.as_str()?);
        self.spaced_values(&data.operands);
        if !data.regions.is_empty() {
            self.push(" (");
            self.regions(op);
            self.push(")");
        }
        self.tail(op, &["name"]);
        Some(())
    }

    pub(super) fn top_k(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        self.push("(");
        self.values(&data.operands);
        let _ = write!(self.out, ", k = {}", int(data, "k", ElementType::I64)?);
        if let Some(stable) = data.attr("is_stable") {
            let _ = write!(self.out, ", is_stable = {}", stable.as_bool()?);
        }
        self.push(")");
        self.attrs_except(&data.attrs, &["k", "is_stable"]);
        self.push(" : ");
        self.types_of(&data.operands);
        self.push(" -> (");
        self.types_of(&data.results);
        self.push(")");
        Some(())
    }

    pub(super) fn scan(&mut self, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let inputs = match data.attr("operandSegmentSizes")? {
            Attr::Ints(ElementType::I32, sizes) => usize::try_from(*sizes.first()?).ok()?,
            _ => return None,
        };
        let (inputs, inits) = data.operands.split_at_checked(inputs)?;
        self.values_in_parens(inputs);
        self.push(" inits ");
        self.values_in_parens(inits);
        let _ = write!(self.out, " dimension={} ", int(data, "dimension", ElementType::I64)?);
        self.attributes(op, &["dimension", "operandSegmentSizes", "resultSegmentSizes"]);
        self.push(" ");
        self.region(m.region_block(op, 0)?, true, false);
        self.push(" : ");
        self.functional_type(op);
        Some(())
    }

    pub(super) fn mesh(&mut self, op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        self.push(" ");
        symbol(&mut self.out, data.attr("sym_name")?.as_str()?);
        self.push(" = ");
        self.sdy_attr(data, "mesh", "sdy_mesh")?;
        self.attrs_except(&data.attrs, &["sym_name", "mesh"]);
        Some(())
    }

    pub(super) fn words(&mut self, words: &'static [Word], op: Op) -> Option<()> {
        let data = &self.m.ops[op];
        let mut written = Vec::with_capacity(words.len());
        for word in words {
            match word {
                Word::Operands => self.spaced_values(&data.operands),
                Word::Attr(key) if key.optional && data.attr(key.attr).is_none() => {}
                Word::Attr(key) => {
                    let _ = write!(self.out, " {}{}", key.word, if key.word.is_empty() { "" } else { "=" });
                    self.sdy_attr(data, key.attr, key.kind)?;
                    written.push(key.attr);
                }
            }
        }
        self.attrs_except(&data.attrs, &written);
        if !data.results.is_empty() {
            return self.same_type(op);
        }
        self.push(" : ");
        self.types_of(&data.operands);
        Some(())
    }

    pub(super) fn manual_computation(&mut self, op: Op) -> Option<()> {
        self.computation(op, &[])
    }

    pub(super) fn named_computation(&mut self, op: Op) -> Option<()> {
        self.push("<");
        quoted(&mut self.out, self.m.ops[op].attr("name")?.as_str()?);
        self.push(">");
        self.computation(op, &["name"])
    }

    fn computation(&mut self, op: Op, written: &[&'static str]) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        self.values_in_parens(&data.operands);
        let mut written = written.to_vec();
        for attr in data.kind.info().attrs.iter().filter(|a| sdy_brackets(a.kind).is_some()) {
            if attr.optional && data.attr(attr.name).is_none() {
                continue;
            }
            let _ = write!(self.out, " {}=", attr.name);
            self.sdy_attr(data, attr.name, attr.kind)?;
            written.push(attr.name);
        }
        let block = m.region_block(op, 0)?;
        self.push(" (");
        self.list(&m.blocks[block].args, |p, &arg| p.block_arg(arg));
        self.push(") ");
        self.region(block, false, false);
        self.tail(op, &written);
        Some(())
    }

    /// An attribute without the name of its kind; `None` when it is of another kind.
    fn sdy_attr(&mut self, data: &OpData, name: &str, kind: &str) -> Option<()> {
        match (data.attr(name)?, sdy_brackets(kind)) {
            (Attr::Opaque(text), Some((head, close))) => {
                self.push(text.strip_prefix(head)?.strip_suffix(close)?)
            }
            (_, None) if kind == "sdy_direction" => {
                let value = usize::try_from(int(data, name, ElementType::I32)?).ok()?;
                self.push(SDY_DIRECTIONS.get(value)?);
            }
            (_, None) => {
                let _ = write!(self.out, "{}", int(data, name, ElementType::I64)?);
            }
            _ => return None,
        }
        Some(())
    }
}
