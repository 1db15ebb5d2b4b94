//! Between the attributes of StableHLO and those of VHLO, which has no structures of dimension numbers, no symbols,
//! and a value for everything that StableHLO may leave out.

use super::structure::{Accuracy, DotAlgorithm};
use super::vhlo::{self, Default, VhloOp};
use std::sync::Arc;
use tpuc_ir::attr::{EnumAttr, Precision};
use tpuc_ir::{Attr, AttrDict, ConvDims, DotDims, GatherDims, ScatterDims, Type};
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Tensor};

/// The parts of a product's algorithm: three types, three counts, one flag.
const ALGORITHM: [&str; 7] = [
    "lhs_precision_type",
    "rhs_precision_type",
    "accumulation_type",
    "lhs_component_count",
    "rhs_component_count",
    "num_primitive_operations",
    "allow_imprecise_accumulation",
];

/// Attributes that are unit attributes in StableHLO and booleans in VHLO.
const FLAGS: [&str; 2] = ["use_global_device_ids", "has_dynamic_root"];

/// Attributes that name functions and are strings in VHLO.
const SYMBOLS: [(&str, &str); 3] =
    [("call", "callee"), ("composite", "decomposition"), ("custom_call", "called_computations")];

type Folded<T> = Result<T, String>;

/// Makes the attributes of a VHLO op those of its StableHLO form.
///
/// # Errors
/// What is missing or of the wrong kind.
pub(super) fn fold(op: &VhloOp, attrs: &mut AttrDict) -> Folded<()> {
    drop_defaults(op, attrs);
    let mut parts = Parts { op, attrs };
    match op.base {
        "convolution" | "dynamic_conv" => {
            let dims = ConvDims {
                input_batch: parts.int("input_batch_dimension")?,
                input_feature: parts.int("input_feature_dimension")?,
                input_spatial: parts.ints("input_spatial_dimensions")?,
                kernel_input_feature: parts.int("kernel_input_feature_dimension")?,
                kernel_output_feature: parts.int("kernel_output_feature_dimension")?,
                kernel_spatial: parts.ints("kernel_spatial_dimensions")?,
                output_batch: parts.int("output_batch_dimension")?,
                output_feature: parts.int("output_feature_dimension")?,
                output_spatial: parts.ints("output_spatial_dimensions")?,
            };
            if op.base == "dynamic_conv" {
                // The first version had the attribute beside the operand of this meaning.
                parts.attrs.remove("padding");
            }
            attrs.set("dimension_numbers", Attr::Conv(Arc::new(dims)));
        }
        "dot_general" => {
            let dims = DotDims {
                lhs_batch: parts.ints("lhs_batching_dimensions")?,
                rhs_batch: parts.ints("rhs_batching_dimensions")?,
                lhs_contract: parts.ints("lhs_contracting_dimensions")?,
                rhs_contract: parts.ints("rhs_contracting_dimensions")?,
            };
            if ALGORITHM.iter().any(|name| parts.attrs.get(name).is_some()) {
                let algorithm = parts.algorithm()?;
                parts.attrs.set("algorithm", algorithm);
            }
            attrs.set("dot_dimension_numbers", Attr::Dot(Arc::new(dims)));
        }
        "gather" | "dynamic_gather" => {
            let dims = GatherDims {
                offset_dims: parts.ints("offset_dims")?,
                collapsed_slice_dims: parts.ints("collapsed_slice_dims")?,
                operand_batching_dims: parts.ints_or_none("operand_batching_dims")?,
                start_indices_batching_dims: parts.ints_or_none("start_indices_batching_dims")?,
                start_index_map: parts.ints("start_index_map")?,
                index_vector_dim: parts.int("index_vector_dim")?,
            };
            attrs.set("dimension_numbers", Attr::Gather(Arc::new(dims)));
        }
        "scatter" => {
            let dims = ScatterDims {
                update_window_dims: parts.ints("update_window_dims")?,
                inserted_window_dims: parts.ints("inserted_window_dims")?,
                input_batching_dims: parts.ints_or_none("input_batching_dims")?,
                scatter_indices_batching_dims: parts.ints_or_none("scatter_indices_batching_dims")?,
                scatter_dims_to_operand_dims: parts.ints("scatter_dims_to_operand_dims")?,
                index_vector_dim: parts.int("index_vector_dim")?,
            };
            attrs.set("scatter_dimension_numbers", Attr::Scatter(Arc::new(dims)));
        }
        _ => {
            if op.attr("channel_id").is_some() && parts.attrs.get("channel_id").is_some() {
                let handle = parts.int("channel_id")?;
                let ty = if op.attr("channel_type").is_some() { parts.int("channel_type")? } else { 0 };
                attrs.set("channel_handle", Attr::Channel { handle, ty });
            }
        }
    }
    for name in FLAGS {
        if op.attr(name).is_some() && attrs.get(name) == Some(&Attr::Bool(true)) {
            attrs.set(name, Attr::Unit);
        }
    }
    for (base, name) in SYMBOLS {
        if op.base == base
            && let Some(value) = attrs.get(name)
        {
            let value =
                symbols(value).ok_or_else(|| format!("'{name}' of vhlo.{} names no function", op.name))?;
            attrs.set(name, value);
        }
    }
    Ok(())
}

/// Strings, alone or in an array, as symbols.
fn symbols(value: &Attr) -> Option<Attr> {
    match value {
        Attr::Str(name) => Some(Attr::symbol(name.clone())),
        Attr::Array(items) => Some(Attr::Array(items.iter().map(symbols).collect::<Option<_>>()?)),
        _ => None,
    }
}

fn drop_defaults(op: &VhloOp, attrs: &mut AttrDict) {
    let plain =
        |attrs: &AttrDict, name: &str, default| attrs.get(name).is_some_and(|v| is_default(v, default));
    // Layouts go together: one of them alone has no meaning.
    let layouts = ["operand_layouts", "result_layouts"];
    let keep_layouts = !layouts.iter().all(|name| plain(attrs, name, Default::Array));
    for attr in &op.attrs {
        let Some(default) = attr.default else { continue };
        let empty_config = attr.name == "backend_config" && plain(attrs, attr.name, Default::Dict);
        if (plain(attrs, attr.name, default) || empty_config)
            && !(keep_layouts && layouts.contains(&attr.name))
        {
            attrs.remove(attr.name);
        }
    }
}

/// Whether the value says what leaving it out says.
pub(super) fn is_default(value: &Attr, default: Default) -> bool {
    let all = |wanted: i64| match value {
        Attr::Dense(_) | Attr::Ints(..) => value.as_ints().is_some_and(|v| v.iter().all(|&v| v == wanted)),
        _ => false,
    };
    match default {
        Default::Bool(b) => *value == Attr::Bool(b),
        Default::Int(i) => matches!(value, Attr::Int(v, _) if *v == i),
        Default::String => value.as_str() == Some(""),
        Default::Array => matches!(value, Attr::Array(items) if items.is_empty()),
        Default::Dict => matches!(value, Attr::Dict(dict) if dict.is_empty()),
        Default::Empty => {
            matches!(value, Attr::Dense(_) | Attr::Ints(..)) && value.as_ints().is_some_and(|v| v.is_empty())
        }
        Default::Ones => all(1),
        Default::Zeros | Default::Falses => all(0),
        Default::NoneType => *value == Attr::Type(Type::None),
        Default::NoComparisonType => *value == Attr::Unit,
        Default::OriginalApi => matches!(value, Attr::Int(1, _)),
        Default::Precision => {
            let plain = Attr::Enum(EnumAttr::Precision(Precision::Default));
            matches!(value, Attr::Array(items) if items.iter().all(|item| *item == plain))
        }
        Default::Accuracy => {
            matches!(value, Attr::Opaque(text) if Accuracy::parse(text) == Some(Accuracy::DEFAULT))
        }
    }
}

/// The attributes of a VHLO op, taken out one by one.
struct Parts<'a> {
    op: &'a VhloOp,
    attrs: &'a mut AttrDict,
}

impl Parts<'_> {
    fn take(&mut self, name: &str) -> Folded<Attr> {
        self.attrs.remove(name).ok_or_else(|| format!("vhlo.{} lacks the attribute '{name}'", self.op.name))
    }
    fn misfit<T>(&self, name: &str) -> Folded<T> {
        Err(format!("the attribute '{name}' of vhlo.{} is of the wrong kind", self.op.name))
    }
    fn int(&mut self, name: &str) -> Folded<i64> {
        match self.take(name)? {
            Attr::Int(value, _) => Ok(value),
            _ => self.misfit(name),
        }
    }
    fn ints(&mut self, name: &str) -> Folded<Vec<i64>> {
        match self.take(name)? {
            value @ (Attr::Dense(_) | Attr::Ints(..)) => match value.as_ints() {
                Some(ints) => Ok(ints),
                None => self.misfit(name),
            },
            _ => self.misfit(name),
        }
    }
    /// A list that older versions do not have, or that was left out for being empty.
    fn ints_or_none(&mut self, name: &str) -> Folded<Vec<i64>> {
        if self.attrs.get(name).is_none() { Ok(Vec::new()) } else { self.ints(name) }
    }
    fn ty(&mut self, name: &str) -> Folded<Type> {
        match self.take(name)? {
            Attr::Type(ty) => Ok(ty),
            _ => self.misfit(name),
        }
    }
    fn algorithm(&mut self) -> Folded<Attr> {
        let [lhs, rhs, sum, lhs_count, rhs_count, ops, imprecise] = ALGORITHM;
        let types = [self.ty(lhs)?, self.ty(rhs)?, self.ty(sum)?];
        let counts = [self.int(lhs_count)?, self.int(rhs_count)?, self.int(ops)?];
        let imprecise = match self.take(imprecise)? {
            Attr::Bool(b) => b,
            _ => return self.misfit(imprecise),
        };
        Ok(DotAlgorithm { types, counts, imprecise }.attr())
    }
}

/// The attributes of the latest VHLO form of an op, without those that have their default; what is no attribute of
/// that form is left as it is.
///
/// # Errors
/// What has no VHLO form.
pub(super) fn unfold(op: &VhloOp, attrs: &AttrDict) -> Folded<AttrDict> {
    let mut out = AttrDict::new();
    let i64s = |v: &[i64]| Attr::Ints(ElementType::I64, v.into());
    for (name, attr) in attrs.iter() {
        let lists: Vec<(&'static str, &[i64])>;
        let ints: Vec<(&'static str, i64)>;
        match (name.as_str(), attr) {
            ("dimension_numbers", Attr::Conv(d)) => {
                ints = vec![
                    ("input_batch_dimension", d.input_batch),
                    ("input_feature_dimension", d.input_feature),
                    ("kernel_input_feature_dimension", d.kernel_input_feature),
                    ("kernel_output_feature_dimension", d.kernel_output_feature),
                    ("output_batch_dimension", d.output_batch),
                    ("output_feature_dimension", d.output_feature),
                ];
                lists = vec![
                    ("input_spatial_dimensions", &d.input_spatial),
                    ("kernel_spatial_dimensions", &d.kernel_spatial),
                    ("output_spatial_dimensions", &d.output_spatial),
                ];
            }
            ("dot_dimension_numbers", Attr::Dot(d)) => {
                ints = vec![];
                lists = vec![
                    ("lhs_batching_dimensions", &d.lhs_batch),
                    ("rhs_batching_dimensions", &d.rhs_batch),
                    ("lhs_contracting_dimensions", &d.lhs_contract),
                    ("rhs_contracting_dimensions", &d.rhs_contract),
                ];
            }
            ("dimension_numbers", Attr::Gather(d)) => {
                ints = vec![("index_vector_dim", d.index_vector_dim)];
                lists = vec![
                    ("offset_dims", &d.offset_dims),
                    ("collapsed_slice_dims", &d.collapsed_slice_dims),
                    ("operand_batching_dims", &d.operand_batching_dims),
                    ("start_indices_batching_dims", &d.start_indices_batching_dims),
                    ("start_index_map", &d.start_index_map),
                ];
            }
            ("scatter_dimension_numbers", Attr::Scatter(d)) => {
                ints = vec![("index_vector_dim", d.index_vector_dim)];
                lists = vec![
                    ("update_window_dims", &d.update_window_dims),
                    ("inserted_window_dims", &d.inserted_window_dims),
                    ("input_batching_dims", &d.input_batching_dims),
                    ("scatter_indices_batching_dims", &d.scatter_indices_batching_dims),
                    ("scatter_dims_to_operand_dims", &d.scatter_dims_to_operand_dims),
                ];
            }
            ("channel_handle", Attr::Channel { handle, ty }) if op.attr("channel_id").is_some() => {
                ints = match op.attr("channel_type") {
                    Some(_) => vec![("channel_id", *handle), ("channel_type", *ty)],
                    None => vec![("channel_id", *handle)],
                };
                lists = vec![];
            }
            ("algorithm", Attr::Opaque(text)) if op.base == "dot_general" => {
                let algorithm = DotAlgorithm::parse(text).ok_or("its algorithm cannot be understood")?;
                for (name, ty) in ALGORITHM[..3].iter().zip(algorithm.types) {
                    out.set(*name, Attr::Type(ty));
                }
                for (name, count) in ALGORITHM[3..6].iter().zip(algorithm.counts) {
                    out.set(*name, Attr::i64(count));
                }
                out.set(ALGORITHM[6], Attr::Bool(algorithm.imprecise));
                continue;
            }
            (flag, Attr::Unit) if FLAGS.contains(&flag) && op.attr(flag).is_some() => {
                out.set(name.clone(), Attr::Bool(true));
                continue;
            }
            _ => {
                out.set(name.clone(), attr.clone());
                continue;
            }
        }
        for (name, value) in ints {
            out.set(name, Attr::i64(value));
        }
        for (name, list) in lists {
            out.set(name, i64s(list));
        }
    }
    Ok(out)
}

/// The value that VHLO stores for an attribute that was left out; `attrs` are the other attributes of the op.
pub(super) fn default_value(name: &str, default: Default, attrs: &AttrDict) -> Attr {
    let dims = || {
        let of =
            ["window_dimensions", "input_spatial_dimensions"].map(|n| attrs.get(n).and_then(Attr::as_ints));
        of.into_iter().flatten().next().map_or(0, |list| list.len())
    };
    let tensor = |elem, shape: &[usize], value: i128| {
        let shape: Vec<u64> = shape.iter().map(|&n| n as u64).collect();
        Attr::Dense(Tensor::from_ints(elem, &shape, std::iter::repeat(value)))
    };
    match default {
        Default::Bool(b) => Attr::Bool(b),
        Default::Int(i) => Attr::i64(i),
        // A typed API takes a dictionary.
        Default::String
            if name == "backend_config" && attrs.get("api_version").and_then(Attr::as_int) == Some(4) =>
        {
            Attr::Dict(AttrDict::new())
        }
        Default::String => Attr::Str(Name::default()),
        Default::Array => Attr::Array([].into()),
        Default::Dict => Attr::Dict(AttrDict::new()),
        Default::Empty => tensor(ElementType::I64, &[0], 0),
        Default::Ones => tensor(ElementType::I64, &[dims()], 1),
        Default::Zeros => tensor(ElementType::I64, &[dims(), 2], 0),
        Default::Falses => tensor(ElementType::I1, &[dims()], 0),
        Default::NoneType => Attr::Type(Type::None),
        Default::NoComparisonType => Attr::Unit,
        Default::OriginalApi => Attr::Int(1, Type::Scalar(ElementType::I32)),
        Default::Precision => {
            let plain = Attr::Enum(EnumAttr::Precision(Precision::Default));
            Attr::Array([plain.clone(), plain].into())
        }
        Default::Accuracy => Accuracy::DEFAULT.attr(),
    }
}

/// The version of an op that a release has.
pub(super) fn version_in(base: &str, release: super::Version) -> Option<&'static VhloOp> {
    vhlo::versions(base).iter().find(|op| op.is_in(release))
}
