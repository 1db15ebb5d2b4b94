//! One spelling per meaning: whatever form an op was written in, its attributes come out the same.

use tpuc_ir::{Attr, OpData, OpKind, Type};
use tpuc_support::Name;
use tpuc_tensor::ElementType;

const DEFAULT_ACCURACY: &str = "#stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<DEFAULT>>";

/// Rewrites attributes to the kinds that the tables name and drops those that only state a default.
pub(crate) fn normalise(op: &mut OpData) {
    for info in op.kind.info().attrs {
        let elem = match info.kind {
            "i64_array" => ElementType::I64,
            "bool_array" => ElementType::I1,
            _ => continue,
        };
        // Older producers write lists of integers as one-dimensional tensors.
        let list = match op.attr(info.name) {
            Some(Attr::Dense(t)) if t.rank() == 1 && t.elem() == elem => {
                op.attr(info.name).and_then(Attr::as_ints)
            }
            _ => None,
        };
        if let Some(list) = list {
            op.attrs.set(info.name, Attr::Ints(elem, list.into()));
        }
    }
    match op.kind {
        OpKind::FuncFunc => {
            for name in ["arg_attrs", "res_attrs"] {
                drop_if(op, name, |a| matches!(a, Attr::Array(dicts) if dicts.iter().all(is_empty_dict)));
            }
        }
        OpKind::CustomCall => {
            drop_if(op, "api_version", |a| matches!(a, Attr::Int(1, Type::Scalar(ElementType::I32))));
            drop_if(op, "has_side_effect", |a| a.as_bool() == Some(false));
            drop_if(op, "called_computations", is_empty_array);
            drop_if(op, "output_operand_aliases", is_empty_array);
        }
        OpKind::Infeed => set_if_absent(op, "infeed_config"),
        OpKind::Outfeed => set_if_absent(op, "outfeed_config"),
        // What generic arithmetic says when it promises nothing.
        kind if kind.info().dialect == "arith" => {
            for name in ["overflowFlags", "fastmath"] {
                drop_if(op, name, |a| matches!(a, Attr::Opaque(text) if text.ends_with("<none>")));
            }
        }
        OpKind::Cholesky => drop_if(op, "lower", |a| a.as_bool() == Some(false)),
        // `NOTYPE` has been read as a unit attribute.
        OpKind::Compare => drop_if(op, "compare_type", |a| *a == Attr::Unit),
        _ => drop_if(op, "result_accuracy", |a| matches!(a, Attr::Opaque(text) if text == DEFAULT_ACCURACY)),
    }
}

/// Unlike other defaults, these are part of the op even when the text leaves them out.
fn set_if_absent(op: &mut OpData, name: &'static str) {
    if op.attr(name).is_none() {
        op.attrs.set(Name::new_static(name), Attr::Str(Name::default()));
    }
}

fn drop_if(op: &mut OpData, name: &str, condition: impl Fn(&Attr) -> bool) {
    if op.attr(name).is_some_and(condition) {
        op.attrs.remove(name);
    }
}

fn is_empty_array(attr: &Attr) -> bool {
    matches!(attr, Attr::Array(items) if items.is_empty())
}

fn is_empty_dict(attr: &Attr) -> bool {
    matches!(attr, Attr::Dict(dict) if dict.is_empty())
}
