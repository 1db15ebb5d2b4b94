//! Attributes, types and locations, decoded when they are first used.
//!
//! They refer to each other by number, so a short file can spell a value of exponential size. Every value carries
//! the size that it has once written out, and a value beyond what the file's length justifies is an error.

use super::super::cursor::{Cursor, Fault, Read};
use super::container::{Container, Entry};
use super::{builtin, sdy, stablehlo, vhlo};
use crate::ParseOptions;
use crate::parser::{MAX_LOC_DEPTH, MAX_LOC_PARTS, parse_attr, parse_type};
use crate::printer::index_tensor_text;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use tpuc_ir::attr::Attr;
use tpuc_ir::types::Quantized;
use tpuc_ir::{AttrDict, TensorType, Type};
use tpuc_support::{Diagnostic, Loc, Name};
use tpuc_tensor::{Buffer, ElementType, Kind, Tensor, element_count};

/// A type, or an element type that only tensors can have.
#[derive(Clone)]
pub enum Decoded {
    Type(Type),
    Quantized(Arc<Quantized>),
}

impl From<Type> for Decoded {
    fn from(ty: Type) -> Self {
        Decoded::Type(ty)
    }
}

/// Number of parts and deepest nesting of a value that is written out.
#[derive(Clone, Copy)]
struct Extent {
    size: usize,
    depth: u32,
}

const LEAF: Extent = Extent { size: 1, depth: 1 };

pub struct Pool<'a> {
    pub file: Container<'a>,
    options: ParseOptions,
    splat_budget: usize,
    /// Parts that one value, and all uses by ops, may have.
    limit: usize,
    uses: usize,
    /// Bytes of text that attributes without a structure in the IR may still be given.
    text_budget: usize,
    texts: FxHashMap<u64, Name>,
    attrs: Vec<Option<(Attr, Extent)>>,
    types: Vec<Option<(Decoded, Extent)>>,
    locs: Vec<Option<(Loc, Extent)>>,
    /// The value that is being decoded.
    current: Extent,
    depth: u32,
}

impl<'a> Pool<'a> {
    pub fn new(file: Container<'a>, len: usize, options: &ParseOptions) -> Self {
        Self {
            options: options.clone(),
            splat_budget: options.max_splat_bytes,
            limit: (1 << 16) + 16 * len,
            uses: 0,
            text_budget: (1 << 20) + 256 * len,
            texts: FxHashMap::default(),
            attrs: vec![None; file.attrs.len()],
            types: vec![None; file.types.len()],
            locs: vec![None; file.attrs.len()],
            current: LEAF,
            depth: 0,
            file,
        }
    }

    /// Charges what an op has used since the last call.
    pub fn settle(&mut self, at: usize) -> Read<()> {
        self.uses += std::mem::replace(&mut self.current, LEAF).size - 1;
        if self.uses > 16 * self.limit {
            return Err(Fault::unsupported(at, "the attributes expand to more than the limit allows"));
        }
        Ok(())
    }

    fn account(&mut self, part: Extent, at: usize, max_depth: u32) -> Read<()> {
        self.current.size = self.current.size.saturating_add(part.size);
        self.current.depth = self.current.depth.max(part.depth + 1);
        if self.current.size > self.limit || part.depth + 1 > max_depth {
            return Err(Fault::unsupported(
                at,
                "an attribute or a type expands to more than the limit allows",
            ));
        }
        Ok(())
    }

    /// Decodes one value inside of another.
    fn inside<T>(
        &mut self,
        at: usize,
        max: u32,
        decode: impl FnOnce(&mut Self) -> Read<T>,
    ) -> Read<(T, Extent)> {
        if self.depth >= max {
            return Err(Fault::unsupported(at, format!("nested deeper than {max} levels")));
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.current, LEAF);
        let value = decode(self);
        let extent = std::mem::replace(&mut self.current, outer);
        self.depth -= 1;
        Ok((value?, extent))
    }

    fn entry(entries: &[Entry<'a>], index: u64, at: usize, what: &str) -> Read<(usize, Entry<'a>)> {
        let found = usize::try_from(index).ok().and_then(|i| Some((i, *entries.get(i)?)));
        found.ok_or_else(|| Fault::new(at, format!("there is no {what} {index}")))
    }

    /// The attribute whose index comes next.
    pub fn attr(&mut self, cursor: &mut Cursor<'a>) -> Read<Attr> {
        let at = cursor.at();
        let index = cursor.varint("an attribute")?;
        self.attr_at(index, at)
    }

    pub fn attr_at(&mut self, index: u64, at: usize) -> Read<Attr> {
        let (i, entry) = Self::entry(&self.file.attrs, index, at, "attribute")?;
        let max = self.options.max_depth;
        if self.attrs[i].is_none() {
            let decoded = self.inside(at, max, |pool| pool.decode_attr(index, entry))?;
            self.attrs[i] = Some(decoded);
        }
        let Some((attr, extent)) = &self.attrs[i] else { return Ok(Attr::Unit) };
        let (attr, extent) = (attr.clone(), *extent);
        self.account(extent, at, max)?;
        Ok(attr)
    }

    fn decode_attr(&mut self, index: u64, entry: Entry<'a>) -> Read<Attr> {
        let mut data = entry.data;
        let at = data.at();
        if !entry.custom {
            return self.attr_text(data);
        }
        let dialect = self.file.dialects[entry.dialect as usize];
        let attr = match dialect {
            "builtin" => builtin::attr(self, &mut data, index)?,
            "stablehlo" => stablehlo::attr(self, &mut data)?,
            "chlo" => stablehlo::chlo_attr(&mut data)?,
            "vhlo" => vhlo::attr(self, &mut data)?,
            "sdy" => sdy::attr(self, &mut data)?,
            _ => {
                let message = format!("the encoding of attributes of the dialect '{dialect}' is not known");
                return Err(Fault::unsupported(at, message));
            }
        };
        finished(&data)?;
        if let Attr::Opaque(text) = &attr {
            self.charge_text(text.len(), at)?;
        }
        Ok(attr)
    }

    fn charge_text(&mut self, len: usize, at: usize) -> Read<()> {
        // Values made from this text hold copies of it.
        self.account(Extent { size: len / 16, depth: 1 }, at, MAX_LOC_DEPTH)?;
        match self.text_budget.checked_sub(len) {
            Some(left) => {
                self.text_budget = left;
                Ok(())
            }
            None => Err(Fault::unsupported(at, "the attributes expand to more text than the limit allows")),
        }
    }

    /// The text of the attribute whose index comes next.
    pub fn spelt(&mut self, cursor: &mut Cursor<'a>) -> Read<Name> {
        let at = cursor.at();
        let index = cursor.varint("an attribute")?;
        let attr = self.attr_at(index, at)?;
        if let Some(text) = self.texts.get(&index) {
            return Ok(text.clone());
        }
        let text = Name::from(crate::printer::attr_text(&attr));
        self.charge_text(text.len(), at)?;
        self.texts.insert(index, text.clone());
        Ok(text)
    }

    fn text(data: Cursor<'a>) -> Read<&'a str> {
        let Some((0, text)) = data.rest().split_last() else {
            return data.fail("the text of an attribute or a type does not end");
        };
        std::str::from_utf8(text)
            .map_err(|_| Fault::unsupported(data.at(), "the text of an attribute or a type is not UTF-8"))
    }

    fn attr_text(&mut self, data: Cursor<'a>) -> Read<Attr> {
        let text = Self::text(data)?;
        let options = ParseOptions { max_splat_bytes: self.splat_budget, ..self.options.clone() };
        let (attr, left) = parse_attr(text, &options).map_err(|d| in_text(data, text, &d))?;
        self.splat_budget = left;
        self.account(Extent { size: text.len(), depth: 1 }, data.at(), self.options.max_depth)?;
        Ok(attr)
    }

    /// The type whose index comes next.
    pub fn ty(&mut self, cursor: &mut Cursor<'a>) -> Read<Type> {
        let at = cursor.at();
        let index = cursor.varint("a type")?;
        self.ty_at(index, at)
    }

    pub fn ty_at(&mut self, index: u64, at: usize) -> Read<Type> {
        Ok(match self.decoded_at(index, at)? {
            Decoded::Type(ty) => ty,
            Decoded::Quantized(quant) => Type::Opaque(Name::from(quant.to_string())),
        })
    }

    pub fn types(&mut self, cursor: &mut Cursor<'a>) -> Read<Arc<[Type]>> {
        Ok(cursor.list("types", |c| self.ty(c))?.into())
    }

    pub fn decoded(&mut self, cursor: &mut Cursor<'a>) -> Read<Decoded> {
        let at = cursor.at();
        let index = cursor.varint("a type")?;
        self.decoded_at(index, at)
    }

    fn decoded_at(&mut self, index: u64, at: usize) -> Read<Decoded> {
        let (i, entry) = Self::entry(&self.file.types, index, at, "type")?;
        let max = self.options.max_depth;
        if self.types[i].is_none() {
            let decoded = self.inside(at, max, |pool| pool.decode_type(entry))?;
            self.types[i] = Some(decoded);
        }
        let Some((ty, extent)) = &self.types[i] else { return Ok(Type::None.into()) };
        let (ty, extent) = (ty.clone(), *extent);
        self.account(extent, at, max)?;
        Ok(ty)
    }

    fn decode_type(&mut self, entry: Entry<'a>) -> Read<Decoded> {
        let mut data = entry.data;
        let at = data.at();
        if !entry.custom {
            let text = Self::text(data)?;
            let ty = match text {
                // Known as the precision of a product only.
                "tf32" => Type::Opaque(Name::new_static("tf32")),
                _ => parse_type(text, &self.options).map_err(|d| in_text(data, text, &d))?,
            };
            return Ok(ty.into());
        }
        let dialect = self.file.dialects[entry.dialect as usize];
        let ty = match dialect {
            "builtin" => builtin::ty(self, &mut data)?,
            "stablehlo" => stablehlo::ty(self, &mut data)?,
            "quant" => stablehlo::quant_type(self, &mut data)?,
            "vhlo" => vhlo::ty(self, &mut data)?,
            _ => {
                let message = format!("the encoding of types of the dialect '{dialect}' is not known");
                return Err(Fault::unsupported(at, message));
            }
        };
        finished(&data)?;
        Ok(ty)
    }

    /// The location whose index comes next.
    pub fn loc(&mut self, cursor: &mut Cursor<'a>) -> Read<Loc> {
        let at = cursor.at();
        let index = cursor.varint("a location")?;
        self.loc_at(index, at)
    }

    pub fn loc_at(&mut self, index: u64, at: usize) -> Read<Loc> {
        let (i, _) = Self::entry(&self.file.attrs, index, at, "attribute")?;
        if self.locs[i].is_none() {
            self.decode_locs(index, at)?;
        }
        let Some((loc, extent)) = &self.locs[i] else { return Ok(Loc::Unknown) };
        let (loc, extent) = (loc.clone(), *extent);
        if self.depth > 0 {
            self.account(extent, at, MAX_LOC_DEPTH)?;
        }
        Ok(loc)
    }

    /// Decodes a location after those inside of it, which may be nested too deeply for the stack.
    fn decode_locs(&mut self, index: u64, at: usize) -> Read<()> {
        let mut open = vec![(index, self.inner_locs(index, at)?.into_iter())];
        while let Some((index, inner)) = open.last_mut() {
            let index = *index;
            match inner.find(|&i| usize::try_from(i).is_ok_and(|i| matches!(self.locs.get(i), Some(None)))) {
                Some(_) if open.len() as u32 >= MAX_LOC_DEPTH => {
                    let message = format!("a location is nested deeper than {MAX_LOC_DEPTH} levels");
                    return Err(Fault::unsupported(at, message));
                }
                Some(next) => open.push((next, self.inner_locs(next, at)?.into_iter())),
                None => {
                    open.pop();
                    self.decode_loc(index, at)?;
                }
            }
        }
        Ok(())
    }

    fn loc_entry(&self, index: u64, at: usize) -> Read<(usize, Cursor<'a>)> {
        let (i, entry) = Self::entry(&self.file.attrs, index, at, "attribute")?;
        if !entry.custom || self.file.dialects[entry.dialect as usize] != "builtin" {
            return Err(Fault::new(at, format!("attribute {index} is no location")));
        }
        Ok((i, entry.data))
    }

    fn inner_locs(&self, index: u64, at: usize) -> Read<Vec<u64>> {
        let (_, mut data) = self.loc_entry(index, at)?;
        builtin::inner_locs(&mut data)
    }

    fn decode_loc(&mut self, index: u64, at: usize) -> Read<()> {
        let (i, mut data) = self.loc_entry(index, at)?;
        let decoded = self.inside(at, u32::MAX, |pool| {
            let loc = builtin::loc(pool, &mut data)?;
            finished(&data).map(|()| loc)
        })?;
        if decoded.1.size > MAX_LOC_PARTS {
            return Err(Fault::unsupported(at, "a location is too large"));
        }
        self.locs[i] = Some(decoded);
        Ok(())
    }

    /// The name that a string attribute holds.
    pub fn name(&mut self, cursor: &mut Cursor<'a>, what: &str) -> Read<Name> {
        let at = cursor.at();
        match self.attr(cursor)? {
            Attr::Str(name) => Ok(name),
            _ => Err(Fault::new(at, format!("{what} is no string"))),
        }
    }

    pub fn tensor(
        &mut self,
        elem: Decoded,
        shape: Vec<i64>,
        encoding: Option<Name>,
        at: usize,
    ) -> Read<Type> {
        if shape.iter().any(|&d| d < 0 && d != tpuc_ir::DYNAMIC) {
            return Err(Fault::new(at, "an extent is negative"));
        }
        match elem {
            Decoded::Type(Type::Scalar(elem)) => {
                Ok(TensorType { encoding, ..TensorType::new(elem, shape) }.into())
            }
            Decoded::Quantized(quant) => {
                Ok(TensorType { encoding, ..TensorType::quantized(quant, shape) }.into())
            }
            // Tensors of `index` occur in layout attributes only.
            Decoded::Type(Type::Index) if shape.iter().all(|&d| d >= 0) && encoding.is_none() => {
                let dims: String = shape.iter().map(|d| format!("{d}x")).collect();
                Ok(Type::Opaque(Name::from(format!("tensor<{dims}index>"))))
            }
            Decoded::Type(ty) => {
                Err(Fault::unsupported(at, format!("the element type {ty} is not supported")))
            }
        }
    }

    /// A dense constant from its stored bytes: all elements, or one that stands for all.
    pub fn dense(&mut self, ty: &Type, raw: &[u8], at: usize) -> Read<Attr> {
        let (elem, dims) = match ty {
            Type::Tensor(t) => (t.elem, t.dims()),
            Type::Opaque(text) => (ElementType::I64, index_dims(text)),
            _ => (ElementType::I64, None),
        };
        let Some(dims) = dims else {
            return Err(Fault::new(at, format!("a constant cannot have type {ty}")));
        };
        let Some(count) = element_count(&dims) else {
            return Err(Fault::unsupported(at, format!("a constant of type {ty} does not fit in memory")));
        };
        let buffer = self.elements(elem, count, raw, at, ty)?;
        let tensor = Tensor::from_buffer(elem, &dims, buffer)
            .map_err(|e| Fault::new(at, format!("the constant does not match {ty}: {e}")))?;
        Ok(match ty {
            Type::Opaque(_) => Attr::Opaque(index_tensor_text(&tensor)),
            _ => Attr::Dense(tensor),
        })
    }

    fn elements(
        &mut self,
        elem: ElementType,
        count: usize,
        raw: &[u8],
        at: usize,
        ty: &Type,
    ) -> Read<Buffer> {
        let width = elem.byte_width();
        if elem.is_bool() && raw.len() == count.div_ceil(8) && raw.len() != count {
            let mut buffer = Buffer::zeroed(count);
            for (i, b) in buffer.bytes_mut().iter_mut().enumerate() {
                *b = raw[i / 8] >> (i % 8) & 1;
            }
            return Ok(buffer);
        }
        if raw.len() == width * count {
            let mut buffer = Buffer::from_bytes(raw);
            narrow(elem, buffer.bytes_mut());
            return Ok(buffer);
        }
        if raw.len() != width || count == 0 {
            let message = format!("a constant of type {ty} has {} bytes of elements", raw.len());
            return Err(Fault::new(at, message));
        }
        let size = count * width;
        if size > 4096 {
            self.charge(size, at)?;
        }
        let mut one = [0u8; 16];
        one[..width].copy_from_slice(raw);
        narrow(elem, &mut one[..width]);
        let mut buffer = Buffer::zeroed(size);
        if one.iter().any(|&b| b != 0) {
            buffer.bytes_mut().chunks_exact_mut(width).for_each(|b| b.copy_from_slice(&one[..width]));
        }
        Ok(buffer)
    }

    /// Takes bytes that a constant needs beyond those that are its own in the file.
    pub fn charge(&mut self, size: usize, at: usize) -> Read<()> {
        if size > self.splat_budget || !Buffer::fits(size) {
            let message = format!("a constant takes {size} bytes, more than the limit allows");
            return Err(Fault::unsupported(at, message));
        }
        self.splat_budget -= size;
        Ok(())
    }

    pub fn max_depth(&self) -> u32 {
        self.options.max_depth
    }
    pub fn allow_unregistered(&self) -> bool {
        self.options.allow_unregistered
    }
}

/// Extents of `tensor<2x3xindex>`.
fn index_dims(text: &str) -> Option<Vec<u64>> {
    let dims = text.strip_prefix("tensor<")?.strip_suffix("index>")?;
    dims.split_terminator('x').map(|d| d.parse().ok()).collect()
}

/// Elements of less than a byte fill one: signed ones with their sign, others with zeros.
fn narrow(elem: ElementType, bytes: &mut [u8]) {
    let bits = elem.bit_width();
    if bits >= 8 {
        return;
    }
    let unused = 8 - bits;
    for b in bytes {
        *b = match elem.kind() {
            Kind::Bool => u8::from(*b != 0),
            Kind::Signed => ((*b << unused) as i8 >> unused) as u8,
            _ => *b << unused >> unused,
        };
    }
}

fn in_text(data: Cursor<'_>, text: &str, d: &Diagnostic) -> Fault {
    let shown: String = text.chars().take(60).collect();
    let message = format!("in '{shown}': {}", d.message);
    match d.constraint {
        Some(_) => Fault::unsupported(data.at(), message),
        None => Fault::new(data.at(), message),
    }
}

fn finished(data: &Cursor<'_>) -> Read<()> {
    if data.is_empty() { Ok(()) } else { data.fail("an attribute or a type does not end where it should") }
}

/// A dictionary from entries in any order.
pub fn dict(mut entries: Vec<(Name, Attr)>, at: usize) -> Read<AttrDict> {
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    if let Some(pair) = entries.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(Fault::new(at, format!("the attribute '{}' is given twice", pair[0].0)));
    }
    Ok(entries.into_iter().collect())
}
