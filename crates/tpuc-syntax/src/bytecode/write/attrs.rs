//! Attributes and locations.

use super::nodes::{Id, Part, signed};
use super::types::{dialect_of, shape};
use super::{Form, Writer, Written};
use crate::ParseOptions;
use crate::bytecode::Version;
use crate::bytecode::dialect::Enumeration;
use crate::bytecode::read::{builtin_code, stablehlo_code, vhlo_code};
use crate::bytecode::structure::{self, Accuracy, Fields};
use crate::lexer::unescape;
use crate::parser::parse_attr;
use std::sync::Arc;
use tpuc_ir::attr::EnumAttr;
use tpuc_ir::{Attr, AttrDict, FloatBits, Type};
use tpuc_support::Loc;
use tpuc_tensor::{ElementType, Kind, Tensor};

/// The release that has replica groups made of mesh axes.
const MESHES: Version = Version::new(1, 16, 0);
/// The release that lets attributes of other dialects stand in portable artifacts.
pub(super) const MIXED_DIALECTS: Version = Version::new(1, 11, 0);
/// The release whose locations may span more than one position.
const RANGES: Version = Version::new(1, 9, 0);

impl<'m> Writer<'m> {
    pub(super) fn attr(&mut self, form: Form, attr: &Attr) -> Written<Id> {
        use builtin_code as b;
        use vhlo_code as v;
        let portable = form == Form::Portable;
        let pick = |plain: u64, vhlo: u64| Part::Number(if portable { vhlo } else { plain });
        let parts = match attr {
            Attr::Unit if portable => return Err("a unit attribute has no portable form".into()),
            Attr::Unit => vec![Part::Number(b::UNIT)],
            Attr::Bool(value) if portable => vec![Part::Number(v::BOOLEAN), Part::Number((*value).into())],
            Attr::Bool(value) => {
                let ty = self.new_type(form, &Type::Scalar(ElementType::I1))?;
                vec![Part::Number(b::INTEGER), Part::Type(ty), Part::Byte((*value).into())]
            }
            Attr::Int(value, ty) => {
                let value = integer(*value, ty)?;
                vec![pick(b::INTEGER, v::INTEGER), Part::Type(self.new_type(form, ty)?), value]
            }
            Attr::Float(value, ty) => {
                let value = float(*value, ty)?;
                vec![pick(b::FLOAT, v::FLOAT), Part::Type(self.new_type(form, ty)?), value]
            }
            Attr::Str(text) => return Ok(self.string_attr(form, text.as_bytes())),
            Attr::Array(items) => return self.array(form, items),
            Attr::Dict(dict) => return self.dict(form, dict),
            Attr::Ints(elem, items) if portable => {
                if !matches!(elem, ElementType::I64 | ElementType::I1) {
                    return Err(format!("an array of {elem} has no portable form"));
                }
                let values = items.iter().map(|&v| v.into());
                let tensor = Tensor::from_ints(*elem, &[items.len() as u64], values);
                return self.attr(form, &Attr::Dense(tensor));
            }
            Attr::Ints(elem, items) => {
                let values = items.iter().map(|&v| v.into());
                let tensor = Tensor::from_ints(*elem, &[items.len() as u64], values);
                self.dense_array(&tensor)?
            }
            Attr::Floats(elem, _) if portable => {
                return Err(format!("an array of {elem} has no portable form"));
            }
            Attr::Floats(elem, items) => {
                let values: Vec<f64> = items.iter().map(|v| v.get()).collect();
                self.dense_array(&Tensor::from_floats(*elem, &[values.len() as u64], &values))?
            }
            Attr::Dense(tensor) => {
                let ty = self.static_tensor(form, tensor.elem(), tensor.shape())?;
                vec![pick(b::DENSE, v::TENSOR), Part::Type(ty), Part::Elements(tensor.clone())]
            }
            Attr::Type(ty) => vec![pick(b::TYPE, v::TYPE), Part::Type(self.new_type(form, ty)?)],
            Attr::Symbol(path) => match &path[..] {
                [name] if portable => return Ok(self.string_attr(form, name.as_bytes())),
                _ if portable => {
                    return Err(format!("the nested symbol {} has no portable form", spelt(attr)));
                }
                [name] => {
                    vec![Part::Number(b::FLAT_SYMBOL), Part::Attr(self.string_attr(form, name.as_bytes()))]
                }
                [root, nested @ ..] => {
                    let root = self.string_attr(form, root.as_bytes());
                    let mut out =
                        vec![Part::Number(b::SYMBOL), Part::Attr(root), Part::Number(nested.len() as u64)];
                    for name in nested {
                        out.push(Part::Attr(self.attr(form, &Attr::symbol(name.clone()))?));
                    }
                    out
                }
                [] => return Err("a symbol has no name".into()),
            },
            Attr::Enum(value) => return self.enumeration(form, *value),
            Attr::Dot(_) | Attr::Conv(_) | Attr::Gather(_) | Attr::Scatter(_) | Attr::Channel { .. } => {
                return self.structure(form, attr);
            }
            Attr::Opaque(text) => return self.opaque(form, text),
        };
        Ok(self.nodes.attr(if portable { "vhlo" } else { "builtin" }, parts))
    }

    fn string_attr(&mut self, form: Form, bytes: &[u8]) -> Id {
        let string = Part::String(self.nodes.string(bytes));
        match form {
            Form::Plain => self.nodes.attr("builtin", vec![Part::Number(builtin_code::STRING), string]),
            Form::Portable => self.nodes.attr("vhlo", vec![Part::Number(vhlo_code::STRING), string]),
        }
    }

    fn array(&mut self, form: Form, items: &Arc<[Attr]>) -> Written<Id> {
        let key = (form, items.as_ptr(), items.len());
        if let Some((id, _)) = self.nodes.known_arrays.get(&key).filter(|_| !self.chlo) {
            return Ok(self.nodes.attrs.used(*id));
        }
        let code = if form == Form::Portable { vhlo_code::ARRAY } else { builtin_code::ARRAY };
        let mut out = vec![Part::Number(code), Part::Number(items.len() as u64)];
        for item in items.iter() {
            out.push(Part::Attr(self.attr(form, item)?));
        }
        let id = self.nodes.attr(if form == Form::Portable { "vhlo" } else { "builtin" }, out);
        if !items.is_empty() && !self.chlo {
            self.nodes.known_arrays.insert(key, (id, items.clone()));
        }
        Ok(id)
    }

    pub(super) fn dict(&mut self, form: Form, dict: &AttrDict) -> Written<Id> {
        let (code, dialect) = match form {
            Form::Plain => (builtin_code::DICTIONARY, "builtin"),
            Form::Portable => (vhlo_code::DICTIONARY, "vhlo"),
        };
        let mut out = vec![Part::Number(code), Part::Number(dict.len() as u64)];
        for (name, attr) in dict.iter() {
            out.push(Part::Attr(self.string_attr(form, name.as_bytes())));
            out.push(Part::Attr(
                self.attr(form, attr).map_err(|e| format!("{e} (in the attribute '{name}')"))?,
            ));
        }
        Ok(self.nodes.attr(dialect, out))
    }

    /// The dictionary of an op: names are plain strings, values have their own form.
    pub(super) fn op_dict(&mut self, entries: &[(&str, Id)]) -> Id {
        let mut out = vec![Part::Number(builtin_code::DICTIONARY), Part::Number(entries.len() as u64)];
        for (name, value) in entries {
            out.push(Part::Attr(self.string_attr(Form::Plain, name.as_bytes())));
            out.push(Part::Attr(*value));
        }
        self.nodes.attr("builtin", out)
    }

    fn dense_array(&mut self, tensor: &Tensor) -> Written<Vec<Part>> {
        let ty = self.new_type(Form::Plain, &Type::Scalar(tensor.elem()))?;
        let len = Part::Number(tensor.len() as u64);
        Ok(vec![
            Part::Number(builtin_code::DENSE_ARRAY),
            Part::Type(ty),
            len,
            Part::Blob(tensor.bytes().to_vec()),
        ])
    }

    fn enumeration(&mut self, form: Form, value: EnumAttr) -> Written<Id> {
        let (_, name, case) = value.spelling();
        let code = Enumeration::named(name).and_then(|e| Some((e, e.code(case)?)));
        let Some((e, code)) = code else {
            return Err(format!("{} has no encoding", spelt(&Attr::Enum(value))));
        };
        let (dialect, attr) = match form {
            Form::Portable => {
                if e.name == "result_accuracy_mode" {
                    self.need(RANGES, "the mode of a result accuracy")?;
                }
                ("vhlo", e.vhlo)
            }
            Form::Plain if self.chlo => match e.chlo() {
                Some(attr) => ("chlo", attr),
                None => return Ok(self.nodes.attr_text("chlo", &format!("#chlo<{name} {case}>"))),
            },
            Form::Plain => ("stablehlo", e.stablehlo),
        };
        Ok(self.nodes.attr(dialect, vec![Part::Number(attr), Part::Number(code)]))
    }

    /// StableHLO's dimension numbers and channels, which portable artifacts hold in parts only.
    fn structure(&mut self, form: Form, attr: &Attr) -> Written<Id> {
        use stablehlo_code as code;
        if form == Form::Portable {
            return Err(format!("{} has no portable form here", spelt(attr)));
        }
        let mut out = Vec::new();
        let mut lists = |code: u64, lists: &[&[i64]], last: Option<i64>| {
            out.push(Part::Number(code));
            lists.iter().for_each(|list| shape(&mut out, list));
            out.extend(last.map(signed));
        };
        match attr {
            Attr::Dot(d) => {
                lists(code::DOT, &[&d.lhs_batch, &d.rhs_batch, &d.lhs_contract, &d.rhs_contract], None);
            }
            Attr::Gather(d) => lists(
                code::GATHER,
                &[
                    &d.offset_dims,
                    &d.collapsed_slice_dims,
                    &d.operand_batching_dims,
                    &d.start_indices_batching_dims,
                    &d.start_index_map,
                ],
                Some(d.index_vector_dim),
            ),
            Attr::Scatter(d) => lists(
                code::SCATTER,
                &[
                    &d.update_window_dims,
                    &d.inserted_window_dims,
                    &d.input_batching_dims,
                    &d.scatter_indices_batching_dims,
                    &d.scatter_dims_to_operand_dims,
                ],
                Some(d.index_vector_dim),
            ),
            Attr::Conv(d) => {
                let sides = [
                    (d.input_batch, d.input_feature, &d.input_spatial),
                    (d.kernel_input_feature, d.kernel_output_feature, &d.kernel_spatial),
                    (d.output_batch, d.output_feature, &d.output_spatial),
                ];
                out.push(Part::Number(code::CONV));
                for (first, second, spatial) in sides {
                    out.extend([signed(first), signed(second)]);
                    shape(&mut out, spatial);
                }
            }
            Attr::Channel { handle, ty } => {
                out.extend([Part::Number(code::CHANNEL), signed(*handle), signed(*ty)]);
            }
            _ => return Err(format!("{} has no encoding", spelt(attr))),
        }
        Ok(self.nodes.attr("stablehlo", out))
    }

    fn opaque(&mut self, form: Form, text: &str) -> Written<Id> {
        if text.starts_with('"') {
            return Ok(self.string_attr(form, &unescape(text)));
        }
        if let Some((tensor, parts)) = index_constant(text) {
            let ty = self.index_tensor(form, &parts)?;
            let (dialect, code) = match form {
                Form::Plain => ("builtin", builtin_code::DENSE),
                Form::Portable => ("vhlo", vhlo_code::TENSOR),
            };
            let out = vec![Part::Number(code), Part::Type(ty), Part::Elements(tensor)];
            return Ok(self.nodes.attr(dialect, out));
        }
        match form {
            Form::Plain => self.text_attr(text),
            Form::Portable => self.portable_opaque(text),
        }
    }

    /// An attribute that is stored as text.
    pub(super) fn text_attr(&mut self, text: &str) -> Written<Id> {
        let dialect = text.strip_prefix('#').map_or("builtin", dialect_of);
        Ok(self.nodes.attr_text(dialect, text))
    }

    fn portable_opaque(&mut self, text: &str) -> Written<Id> {
        use vhlo_code as v;
        let bad = || format!("{text} has no portable form");
        let Some(name) = text.strip_prefix("#stablehlo.") else {
            if !text.starts_with('#') {
                return Err(bad());
            }
            self.need(MIXED_DIALECTS, "room for attributes of other dialects")?;
            return self.text_attr(text);
        };
        let name = &name[..name.find(['<', '(']).unwrap_or(name.len())];
        let parts = match name {
            "result_accuracy" => {
                let accuracy = Accuracy::parse(text).ok_or_else(bad)?;
                self.need(RANGES, "a result accuracy")?;
                let e = Enumeration::named("result_accuracy_mode");
                let (e, mode) = e.and_then(|e| Some((e, e.code(accuracy.mode)?))).ok_or_else(bad)?;
                let mode = self.nodes.attr("vhlo", vec![Part::Number(e.vhlo), Part::Number(mode)]);
                let float = |value: f64| signed(value.to_bits() as i64);
                let (atol, rtol) = (float(accuracy.atol), float(accuracy.rtol));
                vec![Part::Number(v::ACCURACY), atol, rtol, signed(accuracy.ulps), Part::Attr(mode)]
            }
            "output_operand_alias" => {
                let fields = structure::inside(text, name).and_then(Fields::of).ok_or_else(bad)?;
                let list = |key: &str| fields.get(key).and_then(structure::ints).ok_or_else(bad);
                let mut out = vec![Part::Number(v::ALIAS)];
                shape(&mut out, &list("output_tuple_indices")?);
                out.push(signed(fields.int("operand_index").ok_or_else(bad)?));
                shape(&mut out, &list("operand_tuple_indices")?);
                out
            }
            "replica_group_mesh_axes" => {
                self.need(MESHES, "replica groups made of mesh axes")?;
                let fields = structure::inside(text, name).and_then(Fields::of).ok_or_else(bad)?;
                let mesh = self.parsed(fields.get("mesh").ok_or_else(bad)?)?;
                let axes = self.parsed(fields.get("axes").ok_or_else(bad)?)?;
                vec![Part::Number(v::MESH_AXES), Part::Attr(mesh), Part::Attr(axes)]
            }
            "axis_ref" => {
                self.need(MESHES, "replica groups made of mesh axes")?;
                let fields = structure::inside(text, name).and_then(Fields::of).ok_or_else(bad)?;
                let mut out = vec![
                    Part::Number(v::AXIS),
                    Part::Attr(self.parsed(fields.get("name").ok_or_else(bad)?)?),
                ];
                match fields.get("sub_axis_info") {
                    None => out.push(Part::Number(0)),
                    Some(sub_axis) => {
                        let (pre_size, size) = structure::sub_axis_of(sub_axis).ok_or_else(bad)?;
                        let parts = vec![Part::Number(v::SUB_AXIS), signed(pre_size), signed(size)];
                        out.extend([Part::Number(1), Part::Attr(self.nodes.attr("vhlo", parts))]);
                    }
                }
                out
            }
            "mesh" => {
                self.need(MESHES, "replica groups made of mesh axes")?;
                let fields = structure::inside(text, name).and_then(Fields::of).ok_or_else(bad)?;
                let axes = fields.get("axes").and_then(structure::list).ok_or_else(bad)?;
                let mut list = vec![Part::Number(v::ARRAY), Part::Number(axes.len() as u64)];
                for axis in axes {
                    let axis = axis.trim_start_matches("#stablehlo.mesh_axis");
                    let inside = axis.strip_prefix('<').and_then(|t| t.strip_suffix('>')).ok_or_else(bad)?;
                    let axis = Fields::of(inside).ok_or_else(bad)?;
                    let name = self.parsed(axis.get("name").ok_or_else(bad)?)?;
                    let size = signed(axis.int("size").ok_or_else(bad)?);
                    let parts = vec![Part::Number(v::MESH_AXIS), Part::Attr(name), size];
                    list.push(Part::Attr(self.nodes.attr("vhlo", parts)));
                }
                let axes = self.nodes.attr("vhlo", list);
                let ids = match fields.get("device_ids") {
                    Some(ids) => Part::FlaggedAttr(self.parsed(ids)?),
                    None => Part::Number(0),
                };
                vec![Part::Number(v::MESH), Part::Attr(axes), ids]
            }
            _ => return Err(bad()),
        };
        Ok(self.nodes.attr("vhlo", parts))
    }

    /// A part of an attribute's text as an attribute of its own.
    fn parsed(&mut self, text: &str) -> Written<Id> {
        match parse_attr(text, &ParseOptions::default()) {
            Ok((attr, _)) => self.attr(Form::Portable, &attr),
            Err(d) => Err(format!("{text} cannot be understood: {}", d.message)),
        }
    }

    /// The version of a custom call's interface, a number in the IR and an enumeration in VHLO.
    pub(super) fn api_version(&mut self, value: &Attr) -> Written<Id> {
        match value {
            Attr::Int(version @ 0..=4, _) => {
                let parts = vec![Part::Number(vhlo_code::API_VERSION), Part::Number(*version as u64)];
                Ok(self.nodes.attr("vhlo", parts))
            }
            _ => Err("its API version is unknown".into()),
        }
    }

    /// The comparison type that says nothing.
    pub(super) fn no_comparison_type(&mut self) -> Id {
        let code = Enumeration::named("comparison_type").map_or(0, |e| e.vhlo);
        self.nodes.attr("vhlo", vec![Part::Number(code), Part::Number(0)])
    }

    pub(super) fn loc(&mut self, loc: &'m Loc) -> Id {
        use builtin_code as b;
        if self.options.strip_locations {
            return self.nodes.attr("builtin", vec![Part::Number(b::UNKNOWN)]);
        }
        let parts = match loc {
            Loc::Unknown => vec![Part::Number(b::UNKNOWN)],
            Loc::File { file, line, col, end } => {
                let file = Part::Attr(self.string_attr(Form::Plain, file.as_bytes()));
                let (line, col) = (u64::from(*line), u64::from(*col));
                match end.filter(|_| self.release() >= RANGES) {
                    None => vec![Part::Number(b::FILE_LINE_COL), file, Part::Number(line), Part::Number(col)],
                    Some((end_line, end_col)) => {
                        let (end_line, end_col) = (u64::from(end_line), u64::from(end_col));
                        let places = if end_line == line {
                            vec![line, col, end_col]
                        } else {
                            vec![line, col, end_line, end_col]
                        };
                        let mut out =
                            vec![Part::Number(b::FILE_RANGE), file, Part::Number(places.len() as u64)];
                        out.extend(places.into_iter().map(Part::Number));
                        out
                    }
                }
            }
            Loc::Name(name, child) => {
                let name = self.string_attr(Form::Plain, name.as_bytes());
                vec![Part::Number(b::NAME), Part::Attr(name), Part::Attr(self.inner_loc(child))]
            }
            Loc::CallSite(callee, caller) => {
                let callee = self.inner_loc(callee);
                vec![Part::Number(b::CALL_SITE), Part::Attr(callee), Part::Attr(self.inner_loc(caller))]
            }
            Loc::Fused(metadata, parts) => {
                // Metadata that is only an alias of the text cannot be stored.
                let metadata = metadata.as_ref().and_then(|text| {
                    let (attr, _) = parse_attr(text, &ParseOptions::default()).ok()?;
                    self.attr(Form::Plain, &attr).ok()
                });
                let code = if metadata.is_some() { b::FUSED_WITH_METADATA } else { b::FUSED };
                let mut out = vec![Part::Number(code), Part::Number(parts.len() as u64)];
                for part in parts.iter() {
                    out.push(Part::Attr(self.inner_loc(part)));
                }
                out.extend(metadata.map(Part::Attr));
                out
            }
        };
        self.nodes.attr("builtin", parts)
    }

    /// Locations share their parts.
    fn inner_loc(&mut self, loc: &'m Loc) -> Id {
        let key = std::ptr::from_ref(loc);
        if let Some(&id) = self.nodes.known_locs.get(&key) {
            return self.nodes.attrs.used(id);
        }
        let id = self.loc(loc);
        self.nodes.known_locs.insert(key, id);
        id
    }
}

fn spelt(attr: &Attr) -> String {
    crate::printer::attr_text(attr)
}

/// Integers of up to a byte are one byte, others a number with a sign; neither extends the sign of a narrow type.
fn integer(value: i64, ty: &Type) -> Written<Part> {
    let bits = match ty {
        Type::Index => 64,
        Type::Scalar(elem) if !matches!(elem.kind(), Kind::Float | Kind::Complex) => elem.bit_width(),
        _ => return Err(format!("an integer attribute cannot have type {ty}")),
    };
    let low = if bits < 64 { value & ((1 << bits) - 1) } else { value };
    Ok(if bits <= 8 { Part::Byte(low as u8) } else { signed(low) })
}

fn float(value: FloatBits, ty: &Type) -> Written<Part> {
    let elem = match ty {
        Type::Scalar(elem) if elem.is_float() => *elem,
        _ => return Err(format!("a float attribute cannot have type {ty}")),
    };
    let tensor = Tensor::from_floats(elem, &[], &[value.get()]);
    let mut raw = [0u8; 8];
    raw[..elem.byte_width()].copy_from_slice(tensor.bytes());
    let bits = u64::from_le_bytes(raw);
    Ok(if elem.bit_width() <= 8 { Part::Byte(bits as u8) } else { signed(bits as i64) })
}

/// `dense<...> : tensor<2xindex>` as a tensor of `i64`, and its extents.
fn index_constant(text: &str) -> Option<(Tensor, Vec<i64>)> {
    let head = text.strip_suffix("index>").filter(|_| text.starts_with("dense<"))?;
    match parse_attr(&format!("{head}i64>"), &ParseOptions::default()) {
        Ok((Attr::Dense(tensor), _)) => {
            let extents = tensor.shape().iter().map(|&d| d as i64).collect();
            Some((tensor, extents))
        }
        _ => None,
    }
}
