//! The sections of a file and the tables in them.

use super::super::MAGIC;
use super::super::cursor::{Cursor, Fault, Read};

/// The container versions that are understood.
const NEWEST: u64 = 6;

/// Where the container format changed.
pub mod since {
    pub const DIALECT_VERSIONS: u64 = 1;
    pub const LAZY_REGIONS: u64 = 2;
    pub const USE_LISTS: u64 = 3;
    pub const ELIDED_ARGUMENT_LOCATIONS: u64 = 4;
    pub const PROPERTIES: u64 = 5;
    pub const SEGMENT_SIZES: u64 = 6;
}

const STRING: usize = 0;
const DIALECT: usize = 1;
const ATTR_TYPE: usize = 2;
const ATTR_TYPE_OFFSET: usize = 3;
const IR: usize = 4;
const RESOURCE: usize = 5;
const RESOURCE_OFFSET: usize = 6;
const DIALECT_VERSIONS: usize = 7;
const PROPERTIES: usize = 8;
const SECTIONS: usize = 9;

const NAMES: [&str; SECTIONS] = [
    "string",
    "dialect",
    "attribute and type",
    "attribute and type offset",
    "IR",
    "resource",
    "resource offset",
    "dialect version",
    "properties",
];

/// An attribute or a type, not decoded yet.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    pub dialect: u32,
    /// In the dialect's own encoding rather than as text.
    pub custom: bool,
    pub data: Cursor<'a>,
}

/// The name of an op.
#[derive(Clone, Copy)]
pub struct OpName<'a> {
    pub dialect: u32,
    pub name: &'a str,
    /// Whether the op has native properties. Older files do not say; they have no properties either.
    pub registered: bool,
}

/// Data that is kept apart from the attributes that refer to it.
pub struct Resource<'a> {
    pub key: &'a [u8],
    /// Bytes, where it is a blob.
    pub blob: Option<&'a [u8]>,
}

pub struct Container<'a> {
    pub version: u64,
    pub strings: Vec<&'a [u8]>,
    pub dialects: Vec<&'a str>,
    pub ops: Vec<OpName<'a>>,
    pub attrs: Vec<Entry<'a>>,
    pub types: Vec<Entry<'a>>,
    pub resources: Vec<Resource<'a>>,
    pub properties: Vec<Cursor<'a>>,
    pub ir: Cursor<'a>,
}

impl<'a> Container<'a> {
    pub fn open(file: &'a [u8]) -> Read<Self> {
        let mut cursor = Cursor::new(file);
        if cursor.bytes(4, "the magic number")? != MAGIC {
            return Err(Fault::new(0, "this is no MLIR bytecode"));
        }
        let at = cursor.at();
        let version = cursor.varint("the version")?;
        if version > NEWEST {
            let message = format!("bytecode version {version} is newer than {NEWEST}, the last one known");
            return Err(Fault::unsupported(at, message));
        }
        let Some(producer) = cursor.rest().iter().position(|&b| b == 0) else {
            return cursor.fail("the name of the producer does not end");
        };
        cursor.bytes(producer as u64 + 1, "the name of the producer")?;
        let mut sections = [None; SECTIONS];
        while !cursor.is_empty() {
            let at = cursor.at();
            let (id, data) = section(&mut cursor)?;
            if sections[id].replace(data).is_some() {
                return Err(Fault::new(at, format!("there are two {} sections", NAMES[id])));
            }
        }
        let need = |id: usize| {
            sections[id]
                .ok_or_else(|| Fault::new(file.len(), format!("the {} section is missing", NAMES[id])))
        };
        let strings = strings(need(STRING)?)?;
        let mut container = Container {
            version,
            strings,
            dialects: Vec::new(),
            ops: Vec::new(),
            attrs: Vec::new(),
            types: Vec::new(),
            resources: Vec::new(),
            properties: Vec::new(),
            ir: need(IR)?,
        };
        container.read_dialects(need(DIALECT)?)?;
        container.read_offsets(need(ATTR_TYPE_OFFSET)?, need(ATTR_TYPE)?)?;
        if let Some(offsets) = sections[RESOURCE_OFFSET] {
            container.read_resources(offsets, need(RESOURCE)?)?;
        }
        if let Some(data) = sections[PROPERTIES] {
            container.read_properties(data)?;
        }
        Ok(container)
    }

    /// The string whose index comes next.
    pub fn string(&self, cursor: &mut Cursor<'a>, what: &str) -> Read<&'a [u8]> {
        let at = cursor.at();
        let index = cursor.varint(what)?;
        self.string_at(index, at)
    }

    fn string_at(&self, index: u64, at: usize) -> Read<&'a [u8]> {
        let found = usize::try_from(index).ok().and_then(|i| self.strings.get(i));
        found.copied().ok_or_else(|| Fault::new(at, format!("there is no string {index}")))
    }

    fn name_at(&self, index: u64, at: usize) -> Read<&'a str> {
        std::str::from_utf8(self.string_at(index, at)?)
            .map_err(|_| Fault::new(at, "the name of a dialect or an operation is not UTF-8"))
    }

    fn dialect(&self, cursor: &mut Cursor<'a>) -> Read<u32> {
        let at = cursor.at();
        let index = cursor.varint("the index of a dialect")?;
        if index >= self.dialects.len() as u64 {
            return Err(Fault::new(at, format!("there is no dialect {index}")));
        }
        Ok(index as u32)
    }

    fn read_dialects(&mut self, mut data: Cursor<'a>) -> Read<()> {
        for _ in 0..data.count("dialects")? {
            let at = data.at();
            let mut index = data.varint("the name of a dialect")?;
            if self.version >= since::DIALECT_VERSIONS {
                let versioned = index & 1 != 0;
                index >>= 1;
                if versioned {
                    let at = data.at();
                    if section(&mut data)?.0 != DIALECT_VERSIONS {
                        return Err(Fault::new(at, "expected the version of a dialect"));
                    }
                }
            }
            self.dialects.push(self.name_at(index, at)?);
        }
        if self.version >= since::ELIDED_ARGUMENT_LOCATIONS {
            data.varint("the number of operation names")?;
        }
        while !data.is_empty() {
            let dialect = self.dialect(&mut data)?;
            for _ in 0..data.count("operation names")? {
                let at = data.at();
                let mut index = data.varint("the name of an operation")?;
                let mut registered = false;
                if self.version >= since::PROPERTIES {
                    registered = index & 1 != 0;
                    index >>= 1;
                }
                let name = self.name_at(index, at)?;
                self.ops.push(OpName { dialect, name, registered });
            }
        }
        Ok(())
    }

    fn read_offsets(&mut self, mut offsets: Cursor<'a>, mut data: Cursor<'a>) -> Read<()> {
        let attrs = offsets.count("attributes")?;
        let types = offsets.count("types")?;
        for (count, is_attr) in [(attrs, true), (types, false)] {
            let mut left = count;
            while left > 0 {
                let dialect = self.dialect(&mut offsets)?;
                let at = offsets.at();
                let group = offsets.count("attributes or types")?;
                if group > left {
                    return Err(Fault::new(at, "a group has more attributes or types than there are"));
                }
                left -= group;
                for _ in 0..group {
                    let (size, custom) = offsets.flagged("the size of an attribute or a type")?;
                    if size == 0 {
                        return offsets.fail("an attribute or a type is empty");
                    }
                    let entry = Entry { dialect, custom, data: data.part(size, "an attribute or a type")? };
                    if is_attr { &mut self.attrs } else { &mut self.types }.push(entry);
                }
            }
        }
        if !offsets.is_empty() {
            return offsets.fail("the attribute and type offset section does not end where it should");
        }
        Ok(())
    }

    fn read_resources(&mut self, mut offsets: Cursor<'a>, mut data: Cursor<'a>) -> Read<()> {
        for _ in 0..offsets.count("groups of resources")? {
            self.string(&mut offsets, "the name of a group of resources")?;
            self.resource_group(&mut offsets, &mut data, false)?;
        }
        while !offsets.is_empty() {
            self.dialect(&mut offsets)?;
            self.resource_group(&mut offsets, &mut data, true)?;
        }
        Ok(())
    }

    fn resource_group(&mut self, offsets: &mut Cursor<'a>, data: &mut Cursor<'a>, keep: bool) -> Read<()> {
        const BLOB: u8 = 0;
        for _ in 0..offsets.count("resources")? {
            let key = self.string(offsets, "the name of a resource")?;
            let size = offsets.varint("the size of a resource")?;
            let kind = offsets.byte("the kind of a resource")?;
            let mut part = data.part(size, "a resource")?;
            let mut blob = None;
            if kind == BLOB && !part.is_empty() {
                part.varint("the alignment of a resource")?;
                let len = part.varint("the length of a resource")?;
                // Padding comes before the bytes.
                let padding = (part.left() as u64).checked_sub(len);
                let Some(padding) = padding else { return part.fail("a resource is cut off") };
                part.bytes(padding, "padding")?;
                blob = Some(part.rest());
            }
            if keep {
                self.resources.push(Resource { key, blob });
            }
        }
        Ok(())
    }

    fn read_properties(&mut self, mut data: Cursor<'a>) -> Read<()> {
        for _ in 0..data.count("properties")? {
            let size = data.varint("the size of properties")?;
            self.properties.push(data.part(size, "properties")?);
        }
        Ok(())
    }
}

/// The next section: its kind and its data.
pub fn section<'a>(cursor: &mut Cursor<'a>) -> Read<(usize, Cursor<'a>)> {
    let at = cursor.at();
    let head = cursor.byte("a section")?;
    let id = usize::from(head & 0x7F);
    if id >= SECTIONS {
        return Err(Fault::new(at, format!("unknown section {id}")));
    }
    let len = cursor.varint("the length of a section")?;
    if head & 0x80 != 0 {
        let at = cursor.at();
        let alignment = cursor.varint("the alignment of a section")?;
        if !alignment.is_power_of_two() {
            return Err(Fault::new(at, format!("{alignment} is no alignment")));
        }
        let padding = (cursor.at() as u64).wrapping_neg() & (alignment - 1);
        cursor.bytes(padding, "the padding of a section")?;
    }
    Ok((id, cursor.part(len, NAMES[id])?))
}

/// The section of a region that is isolated from the ops around it.
pub fn region_section<'a>(cursor: &mut Cursor<'a>) -> Read<Cursor<'a>> {
    let at = cursor.at();
    match section(cursor)? {
        (IR, data) => Ok(data),
        (other, _) => {
            Err(Fault::new(at, format!("expected the section of a region, not a {} section", NAMES[other])))
        }
    }
}

/// The lengths come first, those of the last strings before those of the first; each counts a zero at the end.
fn strings(mut data: Cursor<'_>) -> Read<Vec<&[u8]>> {
    let count = data.count("strings")?;
    let mut lengths = Vec::new();
    for _ in 0..count {
        let at = data.at();
        let len = data.varint("the length of a string")?;
        if len == 0 {
            return Err(Fault::new(at, "a string has no end"));
        }
        lengths.push(len);
    }
    let mut out = Vec::with_capacity(count);
    for &len in lengths.iter().rev() {
        let bytes = data.bytes(len, "a string")?;
        out.push(&bytes[..bytes.len() - 1]);
    }
    Ok(out)
}
