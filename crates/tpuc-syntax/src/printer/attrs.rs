//! Attributes.

use super::{Printer, dense};
use std::fmt::Write as _;
use tpuc_ir::{Attr, ConvDims, Module, Type};
use tpuc_tensor::ElementType;

/// The text of one attribute.
pub(crate) fn attr_text(attr: &Attr) -> String {
    if let Attr::Opaque(text) = attr {
        return text.to_string();
    }
    let module = Module::new();
    let options = super::PrintOptions::default();
    let mut printer = Printer::new(&module, &options);
    printer.attr(attr);
    printer.out
}

impl Printer<'_> {
    pub(super) fn attr(&mut self, attr: &Attr) {
        match attr {
            Attr::Unit => self.push("unit"),
            Attr::Bool(b) => self.push(if *b { "true" } else { "false" }),
            Attr::Int(v, ty) => {
                match ty {
                    Type::Scalar(elem) => dense::integer(&mut self.out, *elem, *v),
                    _ => {
                        let _ = write!(self.out, "{v}");
                    }
                }
                let _ = write!(self.out, " : {ty}");
            }
            Attr::Float(v, ty) => {
                if let Type::Scalar(elem) = ty {
                    dense::float(&mut self.out, *elem, v.get());
                }
                let _ = write!(self.out, " : {ty}");
            }
            Attr::Str(s) => quoted(&mut self.out, s),
            Attr::Array(items) => {
                self.push("[");
                self.list(items.iter(), |p, item| p.list_item(item));
                self.push("]");
            }
            Attr::Dict(dict) => self.attr_entries(dict.iter()),
            Attr::Ints(elem, items) => {
                let _ = write!(self.out, "array<{elem}");
                self.push(if items.is_empty() { "" } else { ": " });
                self.list(items.iter(), |p, &v| dense::integer(&mut p.out, *elem, v));
                self.push(">");
            }
            Attr::Floats(elem, items) => {
                let _ = write!(self.out, "array<{elem}");
                self.push(if items.is_empty() { "" } else { ": " });
                self.list(items.iter(), |p, v| dense::float(&mut p.out, *elem, v.get()));
                self.push(">");
            }
            Attr::Dense(t) => self.dense(t),
            Attr::Type(ty) => self.ty(ty),
            Attr::Symbol(path) => {
                for (i, name) in path.iter().enumerate() {
                    self.push(if i == 0 { "" } else { "::" });
                    symbol(&mut self.out, name);
                }
            }
            Attr::Enum(value) => {
                let (_, attr, case) = value.spelling();
                let dialect = self.enum_dialect;
                let _ = match attr {
                    "result_accuracy_mode" => write!(self.out, "#{dialect}.{attr}<{case}>"),
                    _ => write!(self.out, "#{dialect}<{attr} {case}>"),
                };
            }
            Attr::Dot(d) => self.structure(
                "dot",
                &[
                    ("lhs_batching_dimensions", &d.lhs_batch),
                    ("rhs_batching_dimensions", &d.rhs_batch),
                    ("lhs_contracting_dimensions", &d.lhs_contract),
                    ("rhs_contracting_dimensions", &d.rhs_contract),
                ],
                None,
            ),
            Attr::Gather(d) => self.structure(
                "gather",
                &[
                    ("offset_dims", &d.offset_dims),
                    ("collapsed_slice_dims", &d.collapsed_slice_dims),
                    ("operand_batching_dims", &d.operand_batching_dims),
                    ("start_indices_batching_dims", &d.start_indices_batching_dims),
                    ("start_index_map", &d.start_index_map),
                ],
                Some(d.index_vector_dim),
            ),
            Attr::Scatter(d) => self.structure(
                "scatter",
                &[
                    ("update_window_dims", &d.update_window_dims),
                    ("inserted_window_dims", &d.inserted_window_dims),
                    ("input_batching_dims", &d.input_batching_dims),
                    ("scatter_indices_batching_dims", &d.scatter_indices_batching_dims),
                    ("scatter_dims_to_operand_dims", &d.scatter_dims_to_operand_dims),
                ],
                Some(d.index_vector_dim),
            ),
            Attr::Conv(d) => {
                self.push("#stablehlo.conv<");
                if self.conv_dims(d).is_none() {
                    self.raw_conv_dims(d);
                }
                self.push(">");
            }
            Attr::Channel { handle, ty } => {
                let _ = write!(self.out, "#stablehlo.channel_handle<handle = {handle}, type = {ty}>");
            }
            Attr::Opaque(text) => self.push(text),
        }
    }

    /// In lists, the types `i64` and `f64` go without saying.
    fn list_item(&mut self, item: &Attr) {
        match item {
            Attr::Int(v, Type::Scalar(elem @ ElementType::I64)) => dense::integer(&mut self.out, *elem, *v),
            Attr::Float(v, Type::Scalar(elem @ ElementType::F64)) => {
                dense::float(&mut self.out, *elem, v.get())
            }
            _ => self.attr(item),
        }
    }

    /// Lists that are empty and an index vector dimension of 0 go without saying.
    fn structure(&mut self, name: &str, lists: &[(&str, &Vec<i64>)], index_vector_dim: Option<i64>) {
        let _ = write!(self.out, "#stablehlo.{name}<");
        let start = self.out.len();
        for (name, list) in lists.iter().filter(|(_, list)| !list.is_empty()) {
            self.push(if self.out.len() > start { ", " } else { "" });
            let _ = write!(self.out, "{name} = ");
            self.ints(list);
        }
        if let Some(dim) = index_vector_dim.filter(|&d| d != 0) {
            self.push(if self.out.len() > start { ", " } else { "" });
            let _ = write!(self.out, "index_vector_dim = {dim}");
        }
        self.push(">");
    }

    /// `[1, 2]`
    pub(super) fn ints(&mut self, values: &[i64]) {
        self.push("[");
        self.list(values, |p, v| {
            let _ = write!(p.out, "{v}");
        });
        self.push("]");
    }

    /// `[b, 0, f]x[0, i, o]->[b, 0, f]`; writes nothing when the dimensions are no such layout.
    pub(super) fn conv_dims(&mut self, d: &ConvDims) -> Option<()> {
        let sides = [
            (["b", "f"], [d.input_batch, d.input_feature], &d.input_spatial, "x"),
            (["i", "o"], [d.kernel_input_feature, d.kernel_output_feature], &d.kernel_spatial, "->"),
            (["b", "f"], [d.output_batch, d.output_feature], &d.output_spatial, ""),
        ];
        let mut text = String::new();
        for (names, places, spatial, end) in sides {
            let mut layout = vec![String::new(); spatial.len() + 2];
            let named = names.iter().map(|n| n.to_string()).zip(places);
            let numbered = (0..spatial.len()).map(|i| i.to_string()).zip(spatial.iter().copied());
            for (name, place) in named.chain(numbered) {
                let slot = layout.get_mut(usize::try_from(place).ok()?)?;
                if !slot.is_empty() {
                    return None;
                }
                *slot = name;
            }
            let _ = write!(text, "[{}]{end}", layout.join(", "));
        }
        self.push(&text);
        Some(())
    }

    fn raw_conv_dims(&mut self, d: &ConvDims) {
        let _ = write!(
            self.out,
            "raw input_batch_dimension = {}, input_feature_dimension = {}, input_spatial_dimensions = {:?}, \
             kernel_input_feature_dimension = {}, kernel_output_feature_dimension = {}, \
             kernel_spatial_dimensions = {:?}, output_batch_dimension = {}, output_feature_dimension = {}, \
             output_spatial_dimensions = {:?}",
            d.input_batch,
            d.input_feature,
            d.input_spatial,
            d.kernel_input_feature,
            d.kernel_output_feature,
            d.kernel_spatial,
            d.output_batch,
            d.output_feature,
            d.output_spatial,
        );
    }
}

fn is_bare(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'.'))
}

pub(super) fn attr_name(out: &mut String, name: &str) {
    if is_bare(name) { out.push_str(name) } else { quoted(out, name) }
}

pub(super) fn symbol(out: &mut String, name: &str) {
    out.push('@');
    attr_name(out, name);
}

/// A string literal; everything but printable ASCII is written as hexadecimal escapes.
pub(super) fn quoted(out: &mut String, text: &str) {
    quoted_bytes(out, text.as_bytes());
}

pub(crate) fn quoted_bytes(out: &mut String, text: &[u8]) {
    out.push('"');
    for &b in text {
        match b {
            b'\\' => out.push_str("\\\\"),
            b'"' => out.push_str("\\22"),
            0x20..=0x7E => out.push(b as char),
            _ => {
                let _ = write!(out, "\\{b:02X}");
            }
        }
    }
    out.push('"');
}
