//! The pretty forms that the tables describe.

use super::Printer;
use super::attrs::quoted;
use super::pretty::{int, ints};
use crate::family::{CMPF, CMPI, Format, Key, Tail};
use crate::parser::{given_type, index_element};
use std::fmt::Write as _;
use tpuc_ir::{Attr, Op, OpData, Type, Value};
use tpuc_tensor::ElementType;

impl Printer<'_> {
    pub(super) fn formatted(&mut self, format: &'static Format, op: Op) -> Option<()> {
        let m = self.m;
        let data = &m.ops[op];
        let (operands, results) = (&data.operands, &data.results);
        if let Some(given) = format.gives
            && !matches!(results[..], [one] if *m.ty(one) == given_type(given))
        {
            return None;
        }
        let (before, after) = format.keys.split_at(format.before);
        let mut written = Vec::with_capacity(format.keys.len());
        let mut first = true;
        for key in before {
            self.format_key(key, &mut first, &mut written, data)?;
        }
        if format.operands {
            if operands.is_empty() && !format.keys.is_empty() {
                return None;
            }
            self.push(if first { "" } else { "," });
            self.spaced_values(operands);
            first = false;
        }
        for key in after {
            self.format_key(key, &mut first, &mut written, data)?;
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
            Tail::Elements => {
                let ty = m.ty(*results.first()?);
                let elem = ty.as_tensor().map(|t| Type::Scalar(t.elem)).or_else(|| index_element(ty))?;
                if !operands.iter().all(|&v| *m.ty(v) == elem) {
                    return None;
                }
                self.types_of(results);
            }
            Tail::Truth => self.types_of(&operands[..1]),
            Tail::Results => self.types_of(results),
            Tail::Operand if operands.iter().all(|&v| m.ty(v) == m.ty(operands[0])) => {
                self.types_of(&operands[..1])
            }
            Tail::Operand | Tail::Operands => self.types_of(operands),
            _ => self.functional_type(op),
        }
        Some(())
    }

    fn format_key(
        &mut self,
        key: &Key,
        first: &mut bool,
        written: &mut Vec<&'static str>,
        data: &OpData,
    ) -> Option<()> {
        if key.optional && (data.attr(key.attr).is_none() || key.kind == "any") {
            return Some(());
        }
        self.push(if std::mem::take(first) { " " } else { ", " });
        if !key.word.is_empty() {
            let _ = write!(self.out, "{} = ", key.word);
        }
        self.key_value(key, data)?;
        written.push(key.attr);
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
            "index" => match attr {
                Attr::Int(value, Type::Index) => {
                    let _ = write!(self.out, "{value}");
                }
                _ => return None,
            },
            "cmpi" | "cmpf" => {
                let names: &[&str] = if key.kind == "cmpi" { &CMPI } else { &CMPF };
                let value = usize::try_from(int(data, key.attr, ElementType::I64)?).ok()?;
                self.push(names.get(value)?);
            }
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
