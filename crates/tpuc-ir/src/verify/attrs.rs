//! Attributes against the op tables.

use super::Verifier;
use crate::attr::EnumAttr;
use crate::infer::input_label;
use crate::infer::text::field;
use crate::{Attr, Op, Type};
use tpuc_tensor::ElementType;

/// Whether an attribute is of a kind that the tables name.
fn is_of_kind(attr: &Attr, kind: &str) -> bool {
    match kind {
        "i64" => matches!(attr, Attr::Int(_, Type::Scalar(ElementType::I64))),
        "i32" => matches!(attr, Attr::Int(_, Type::Scalar(ElementType::I32))),
        "f32" => matches!(attr, Attr::Float(_, Type::Scalar(ElementType::F32))),
        "bool" => matches!(attr, Attr::Bool(_)),
        "string" => matches!(attr, Attr::Str(_)),
        "symbol" => matches!(attr, Attr::Symbol(_)),
        "symbols" => {
            matches!(attr, Attr::Array(items) if items.iter().all(|i| matches!(i, Attr::Symbol(_))))
        }
        "type" => matches!(attr, Attr::Type(_)),
        "dense" => matches!(attr, Attr::Dense(_)),
        "i64_array" => matches!(attr, Attr::Ints(ElementType::I64, _)),
        "bool_array" => matches!(attr, Attr::Ints(ElementType::I1, _)),
        "padding" | "i64_dense" => matches!(attr, Attr::Dense(t) if t.elem() == ElementType::I64),
        "dot_dims" => matches!(attr, Attr::Dot(_)),
        "conv_dims" => matches!(attr, Attr::Conv(_)),
        "gather_dims" => matches!(attr, Attr::Gather(_)),
        "scatter_dims" => matches!(attr, Attr::Scatter(_)),
        "comparison_direction" => matches!(attr, Attr::Enum(EnumAttr::ComparisonDirection(_))),
        "comparison_type" => matches!(attr, Attr::Enum(EnumAttr::ComparisonType(_))),
        "precision_config" => {
            matches!(attr, Attr::Array(items) if items.iter().all(|i| matches!(i, Attr::Enum(EnumAttr::Precision(_)))))
        }
        "dot_algorithm" => {
            matches!(attr, Attr::Opaque(text) if text.starts_with("#stablehlo.dot_algorithm<"))
        }
        "result_accuracy" => {
            matches!(attr, Attr::Opaque(text) if text.starts_with("#stablehlo.result_accuracy<"))
        }
        "unit" => matches!(attr, Attr::Unit),
        "channel" => matches!(attr, Attr::Channel { .. }),
        "replica_groups" => match attr {
            Attr::Dense(t) => t.elem() == ElementType::I64,
            Attr::Opaque(text) => text.starts_with("#stablehlo.replica_group_mesh_axes<"),
            _ => false,
        },
        "dict_array" => {
            matches!(attr, Attr::Array(items) if items.iter().all(|i| matches!(i, Attr::Dict(_))))
        }
        _ => true,
    }
}

/// Tolerances of `#stablehlo.result_accuracy<...>` are not negative, and zero unless the mode is TOLERANCE.
fn is_accuracy(text: &str) -> bool {
    // Values without a short decimal form are written as their bits.
    let value = |t: &str| match t.strip_prefix("0x") {
        Some(bits) => u64::from_str_radix(bits, 16).ok().map(f64::from_bits),
        None => t.parse::<f64>().ok(),
    };
    let number = |name| field(text, name).map_or(Some(0.0), value);
    let (Some(atol), Some(rtol), Some(ulps)) = (number("atol"), number("rtol"), number("ulps")) else {
        return false;
    };
    let all = [atol, rtol, ulps];
    let tolerance = field(text, "mode").is_some_and(|mode| mode.contains("TOLERANCE"));
    !all.iter().any(|v| v.is_sign_negative()) && (tolerance || all.iter().all(|&v| v == 0.0))
}

impl Verifier<'_> {
    /// Required attributes are there, and all that the tables know are of their kind.
    pub(super) fn attributes(&mut self, op: Op) {
        let data = &self.module.ops[op];
        for info in data.kind.info().attrs {
            let message = match data.attr(info.name) {
                None if info.optional => continue,
                None => format!("needs the attribute '{}'", info.name),
                Some(attr) if is_of_kind(attr, info.kind) => match attr {
                    Attr::Opaque(text) if info.kind == "result_accuracy" && !is_accuracy(text) => {
                        format!("{text} has tolerances that are negative, or not zero without mode TOLERANCE")
                    }
                    _ => continue,
                },
                Some(_) => format!("the attribute '{}' is not of kind {}", info.name, info.kind),
            };
            let label = input_label(data.kind, info.name);
            let id = format!("{}_{label}", data.kind.short_name());
            let diagnostic = self.diagnostic(op, message).constraint(id);
            self.errors.push(diagnostic);
        }
    }
}
