//! Types.

use super::nodes::{Id, Part, signed};
use super::{Form, Writer, Written};
use crate::bytecode::Version;
use crate::bytecode::dialect::ELEMENTS;
use crate::bytecode::read::{builtin_code, identity_layout, stablehlo_code, vhlo_code};
use crate::bytecode::structure;
use tpuc_ir::types::Quantized;
use tpuc_ir::{TensorType, Type};
use tpuc_tensor::{ElementType, Kind};

impl<'m> Writer<'m> {
    /// The type of a value or of an attribute of the module.
    pub(super) fn ty(&mut self, form: Form, ty: &'m Type) -> Written<Id> {
        if let Some(&id) = self.nodes.known_types.get(&(form, ty)) {
            return Ok(self.nodes.types.used(id));
        }
        let id = self.new_type(form, ty)?;
        self.nodes.known_types.insert((form, ty), id);
        Ok(id)
    }

    pub(super) fn new_type(&mut self, form: Form, ty: &Type) -> Written<Id> {
        use builtin_code as b;
        use vhlo_code as v;
        let portable = form == Form::Portable;
        let pick = |plain: u64, vhlo: u64| Part::Number(if portable { vhlo } else { plain });
        let parts = match ty {
            Type::Scalar(elem) => return self.element(form, *elem),
            Type::Tensor(t) => return self.tensor(form, t),
            Type::Index => vec![pick(b::T_INDEX, v::T_INDEX)],
            Type::None => {
                if portable {
                    self.need(Version::new(1, 6, 0), "the type none")?;
                }
                vec![pick(b::T_NONE, v::T_NONE)]
            }
            Type::Token => {
                let code = pick(stablehlo_code::T_TOKEN, v::T_TOKEN);
                return Ok(self.nodes.ty(if portable { "vhlo" } else { "stablehlo" }, vec![code]));
            }
            Type::Future(parts) => {
                if portable {
                    self.need(Version::new(1, 15, 0), "the type of futures")?;
                }
                let mut out = vec![pick(stablehlo_code::T_FUTURE, v::T_FUTURE)];
                self.type_list(form, parts, &mut out)?;
                return Ok(self.nodes.ty(if portable { "vhlo" } else { "stablehlo" }, out));
            }
            Type::Unranked(elem) => {
                let elem = self.element(form, *elem)?;
                vec![pick(b::T_UNRANKED, v::T_UNRANKED), Part::Type(elem)]
            }
            Type::Memref(t) => {
                if portable {
                    self.need(Version::new(1, 13, 0), "the type of buffers")?;
                }
                if t.encoding.is_some() {
                    return Err(format!("the type {ty} has no encoding"));
                }
                let mut out = vec![pick(b::T_MEMREF, v::T_BUFFER)];
                shape(&mut out, &t.shape);
                out.push(Part::Type(self.tensor_element(form, t)?));
                if !portable {
                    let layout = identity_layout(t.rank());
                    out.push(Part::Attr(self.nodes.attr_text("builtin", &layout)));
                }
                out
            }
            Type::Tuple(parts) => {
                let mut out = vec![pick(b::T_TUPLE, v::T_TUPLE)];
                self.type_list(form, parts, &mut out)?;
                out
            }
            Type::Function(inputs, results) => {
                let mut out = vec![pick(b::T_FUNCTION, v::T_FUNCTION)];
                self.type_list(form, inputs, &mut out)?;
                self.type_list(form, results, &mut out)?;
                out
            }
            Type::Opaque(text) => return self.opaque_type(form, text),
        };
        Ok(self.nodes.ty(if portable { "vhlo" } else { "builtin" }, parts))
    }

    fn type_list(&mut self, form: Form, types: &[Type], out: &mut Vec<Part>) -> Written<()> {
        out.push(Part::Number(types.len() as u64));
        for ty in types {
            out.push(Part::Type(self.new_type(form, ty)?));
        }
        Ok(())
    }

    fn element(&mut self, form: Form, elem: ElementType) -> Written<Id> {
        if form == Form::Portable {
            return self.portable_element(elem);
        }
        use builtin_code as b;
        let parts = match (elem, elem.kind()) {
            (_, Kind::Complex) => {
                let part = self.element(form, elem.real())?;
                vec![Part::Number(b::T_COMPLEX), Part::Type(part)]
            }
            (_, Kind::Bool | Kind::Signed) => {
                vec![Part::Number(b::T_INTEGER), Part::Number(u64::from(elem.bit_width()) << 2)]
            }
            (_, Kind::Unsigned) => {
                vec![Part::Number(b::T_INTEGER), Part::Number(u64::from(elem.bit_width()) << 2 | 2)]
            }
            (ElementType::BF16, _) => vec![Part::Number(b::T_BF16)],
            (ElementType::F16, _) => vec![Part::Number(b::T_F16)],
            (ElementType::F32, _) => vec![Part::Number(b::T_F32)],
            (ElementType::F64, _) => vec![Part::Number(b::T_F64)],
            // As text, which releases without a code for them understand as well.
            _ => return Ok(self.nodes.type_text("builtin", elem.name())),
        };
        Ok(self.nodes.ty("builtin", parts))
    }

    fn portable_element(&mut self, elem: ElementType) -> Written<Id> {
        if elem.is_complex() {
            let part = self.portable_element(elem.real())?;
            return Ok(self.nodes.ty("vhlo", vec![Part::Number(vhlo_code::T_COMPLEX), Part::Type(part)]));
        }
        let Some((_, code, since)) = ELEMENTS.iter().find(|(e, ..)| *e == elem) else {
            return Err(format!("the element type {elem} has no portable form"));
        };
        self.need(*since, &format!("the element type {elem}"))?;
        Ok(self.nodes.ty("vhlo", vec![Part::Number(*code)]))
    }

    /// The type of a constant's elements.
    pub(super) fn static_tensor(&mut self, form: Form, elem: ElementType, dims: &[u64]) -> Written<Id> {
        self.tensor(form, &TensorType::new(elem, dims.iter().map(|&d| d as i64)))
    }

    fn tensor(&mut self, form: Form, t: &TensorType) -> Written<Id> {
        let elem = self.tensor_element(form, t)?;
        self.tensor_of(form, elem, &t.shape, t.encoding.as_deref())
    }

    fn tensor_of(&mut self, form: Form, elem: Id, extents: &[i64], encoding: Option<&str>) -> Written<Id> {
        let (plain, encoded, dialect) = match form {
            Form::Plain => (builtin_code::T_TENSOR, builtin_code::T_ENCODED_TENSOR, "builtin"),
            Form::Portable => (vhlo_code::T_TENSOR, vhlo_code::T_ENCODED_TENSOR, "vhlo"),
        };
        let mut out = match encoding {
            Some(encoding) => vec![Part::Number(encoded), Part::Attr(self.encoding(form, encoding)?)],
            None => vec![Part::Number(plain)],
        };
        shape(&mut out, extents);
        out.push(Part::Type(elem));
        Ok(self.nodes.ty(dialect, out))
    }

    fn encoding(&mut self, form: Form, text: &str) -> Written<Id> {
        match (structure::bounds_of(text), form) {
            (Some(bounds), Form::Plain) => {
                let mut out = vec![Part::Number(stablehlo_code::BOUNDS)];
                shape(&mut out, &bounds);
                Ok(self.nodes.attr("stablehlo", out))
            }
            (Some(bounds), Form::Portable) => {
                let mut out = vec![Part::Number(vhlo_code::BOUNDS)];
                shape(&mut out, &bounds);
                Ok(self.nodes.attr("vhlo", out))
            }
            (None, Form::Plain) => self.text_attr(text),
            (None, Form::Portable) => Err(format!("the encoding {text} has no portable form")),
        }
    }

    fn tensor_element(&mut self, form: Form, t: &TensorType) -> Written<Id> {
        match &t.quant {
            Some(quant) => self.quantized(form, quant),
            None => self.element(form, t.elem),
        }
    }

    fn quantized(&mut self, form: Form, q: &Quantized) -> Written<Id> {
        use vhlo_code as v;
        let portable = form == Form::Portable;
        let pick = |plain: u64, vhlo: u64| Part::Number(if portable { vhlo } else { plain });
        // The storage type is signless; a flag says how it is meant.
        let is_signed = q.storage.kind() == Kind::Signed;
        let signless = match q.storage {
            ElementType::U2 => ElementType::I2,
            ElementType::U4 => ElementType::I4,
            ElementType::U8 => ElementType::I8,
            ElementType::U16 => ElementType::I16,
            ElementType::U32 => ElementType::I32,
            other => other,
        };
        let storage = self.element(form, signless)?;
        let expressed = self.element(form, q.expressed)?;
        let head = [Part::Number(is_signed.into()), Part::Type(storage), Part::Type(expressed)];
        let float = |value: f64| signed(value.to_bits() as i64);
        let mut out;
        if let Some(axis) = q.axis {
            if portable {
                self.need(Version::new(0, 18, 0), "quantisation per axis")?;
            }
            out = vec![pick(stablehlo_code::T_QUANTIZED_PER_AXIS, v::T_QUANTIZED_PER_AXIS)];
            out.extend(head);
            let axis = u64::try_from(axis).map_err(|_| format!("the type {q} has a negative axis"))?;
            out.extend([Part::Number(axis), signed(q.min), signed(q.max)]);
            out.push(Part::Number(q.scales.len() as u64));
            out.extend(q.scales.iter().map(|scale| float(scale.get())));
            shape(&mut out, &q.zero_points);
        } else {
            let ([scale], [zero_point]) = (&q.scales[..], &q.zero_points[..]) else {
                return Err(format!("the type {q} has more than one scale"));
            };
            out = vec![pick(stablehlo_code::T_QUANTIZED, v::T_QUANTIZED)];
            out.extend(head);
            out.extend([float(scale.get()), signed(*zero_point), signed(q.min), signed(q.max)]);
        }
        Ok(self.nodes.ty(if portable { "vhlo" } else { "quant" }, out))
    }

    /// `tensor<2xindex>`
    pub(super) fn index_tensor(&mut self, form: Form, extents: &[i64]) -> Written<Id> {
        let index = self.new_type(form, &Type::Index)?;
        self.tensor_of(form, index, extents, None)
    }

    fn opaque_type(&mut self, form: Form, text: &str) -> Written<Id> {
        let dims = text.strip_prefix("tensor<").and_then(|t| t.strip_suffix("index>"));
        if let Some(dims) = dims {
            let dims: Result<Vec<i64>, _> = dims.split_terminator('x').map(str::parse).collect();
            return self.index_tensor(form, &dims.map_err(|_| format!("the type {text} has no encoding"))?);
        }
        match (form, text) {
            (Form::Portable, "tf32") => {
                self.need(Version::new(1, 6, 0), "the type tf32")?;
                Ok(self.nodes.ty("vhlo", vec![Part::Number(vhlo_code::T_TF32)]))
            }
            (Form::Portable, "!shape.witness") => {
                Ok(self.nodes.ty("vhlo", vec![Part::Number(vhlo_code::T_WITNESS)]))
            }
            (Form::Portable, _) => Err(format!("the type {text} has no portable form")),
            (Form::Plain, _) => {
                let dialect = text.strip_prefix('!').map_or("builtin", dialect_of);
                Ok(self.nodes.type_text(dialect, text))
            }
        }
    }
}

/// The dialect at the start of `dialect.name<...>` or `dialect<...>`.
pub(super) fn dialect_of(text: &str) -> &str {
    let end = text.find(['.', '<', ' ']).unwrap_or(text.len());
    &text[..end]
}

/// A list of integers.
pub(super) fn shape(out: &mut Vec<Part>, values: &[i64]) {
    out.push(Part::Number(values.len() as u64));
    out.extend(values.iter().map(|&v| signed(v)));
}
