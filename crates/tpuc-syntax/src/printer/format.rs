//! The pretty forms that the tables describe.

use super::Printer;
use super::attrs::quoted;
use super::pretty::{int, ints};
use crate::family::{Format, Key, Tail};
use std::fmt::Write as _;
use tpuc_ir::{Attr, Op, OpData, Type, Value};
use tpuc_tensor::ElementType;

impl Printer<'_> {
    pub(super) fn formatted(&mut self, format: &'static Format, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let (operands, results) = (&data.operands, &data.results);
        if format.operands {
            if operands.is_empty() && !format.keys.is_empty() {
                return None;
            }
            self.spaced_values(operands);
        }
        let mut first = !format.operands;
        let mut written = Vec::with_capacity(format.keys.len());
        for key in &format.keys {
            if key.optional && (data.attr(key.attr).is_none() || key.kind == "any") {
                continue;
            }
            self.push(if std::mem::take(&mut first) { " " } else { ", " });
            if !key.word.is_empty() {
                let _ = write!(self.out, "{} = ", key.word);
            }
            self.key_value(key, data)?;
            written.push(key.attr);
        }
        self.attrs_except(&data.attrs, &written);
        if matches!(format.tail, Tail::Nothing) {
            return Some(());
        }
        if matches!(format.tail, Tail::Same) {
            return self.same_type(op);
        }
        self.push(" : ");
        match format.tail {
            Tail::Source => {
                let index = |&v: &Value| *m.ty(v) == Type::Index;
                if !operands[1..].iter().all(index) || !results.iter().all(index) {
                    return None;
                }
                self.types_of(&operands[..1]);
            }
            Tail::Arrow | Tail::To => {
                self.types_of(operands);
                self.push(if format.tail == Tail::To { " to " } else { " -> " });
                self.types_of(results);
            }
            Tail::Results => self.types_of(results),
            Tail::Operand if operands.iter().all(|&v| m.ty(v) == m.ty(operands[0])) => {
                self.types_of(&operands[..1])
            }
            Tail::Operand | Tail::Operands => self.types_of(operands),
            _ => self.functional_type(op),
        }
        Some(())
    }

    /// `None` when the attribute is not of the type that the form implies.
    fn key_value(&mut self, key: &Key, data: &OpData) -> Option<()> {
        let attr = data.attr(key.attr)?;
        match key.kind {
            "i64" => {
                let _ = write!(self.out, "{}", int(data, key.attr, ElementType::I64)?);
            }
            "i32" => {
                let _ = write!(self.out, "{}", int(data, key.attr, ElementType::I32)?);
            }
            "i64_array" => self.ints(ints(data, key.attr)?),
            "string" => quoted(&mut self.out, attr.as_str()?),
            "bool" => self.push(if attr.as_bool()? { "true" } else { "false" }),
            "dense" => match attr {
                Attr::Dense(_) => self.attr(attr),
                _ => return None,
            },
            _ => self.push(attr.as_enum()?.spelling().2),
        }
        Some(())
    }
}
