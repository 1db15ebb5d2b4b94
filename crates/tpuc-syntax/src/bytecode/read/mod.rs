//! Reading.

mod builtin;
mod container;
mod pool;
mod sdy;
mod stablehlo;
mod vhlo;

pub use builtin::code as builtin_code;
pub use builtin::identity_layout;
pub use stablehlo::code as stablehlo_code;
pub use vhlo::code as vhlo_code;

use super::cursor::{Cursor, Fault, Read};
use super::fold::fold;
use super::properties::{self, Layout, Storage};
use super::vhlo::{self as table, VhloOp};
use crate::ParseOptions;
use crate::family::op_named;
use crate::parser::normalise;
pub use container::since;
use container::{Container, region_section};
use pool::Pool;
use tpuc_ir::{Attr, AttrDict, Block, Module, OpData, OpKind, Region, RegionData, Type, Value};
use tpuc_support::{Loc, Name};
use tpuc_tensor::ElementType;

/// Files from here on are not read; positions are kept in 32 bits elsewhere.
const MAX_FILE: usize = u32::MAX as usize;

/// About how many bytes an op takes, names, types and attributes included.
const BYTES_OF_AN_OP: usize = 12;

pub fn module(bytes: &[u8], options: &ParseOptions) -> Read<Module> {
    if bytes.len() > MAX_FILE {
        return Err(Fault::unsupported(0, "the file exceeds 4 GiB"));
    }
    let container = Container::open(bytes)?;
    let kinds = container.ops.iter().map(|_| None).collect();
    let ir = container.ir;
    let reader = Reader {
        pool: Pool::new(container, bytes.len(), options),
        module: Module::with_room(bytes.len() / BYTES_OF_AN_OP),
        kinds,
        scopes: vec![Scope::default()],
    };
    reader.file(ir)
}

/// What the name of an op means.
#[derive(Clone)]
enum Meaning {
    Vhlo(&'static VhloOp),
    /// An op of the tables, or of a dialect that is not.
    Plain(OpKind, Option<Name>),
    /// `builtin.unrealized_conversion_cast`
    Cast,
}

/// Values that an isolated region can see: numbered from 0, those of inner regions after those of outer ones.
#[derive(Default)]
struct Scope {
    values: Vec<Option<Value>>,
}

struct Reader<'a> {
    pool: Pool<'a>,
    module: Module,
    kinds: Vec<Option<Meaning>>,
    scopes: Vec<Scope>,
}

/// The op that a region belongs to, as far as its contents depend on it.
#[derive(Clone, Copy)]
struct Around {
    in_function: bool,
    depth: u32,
}

/// An op that has been read up to its regions.
struct Draft {
    data: OpData,
    results: Vec<Type>,
}

impl<'a> Reader<'a> {
    fn file(mut self, mut ir: Cursor<'a>) -> Read<Module> {
        let body = self.module.body();
        let (ops, has_args) = ir.flagged("the number of operations")?;
        if has_args {
            return ir.fail("the top level cannot have arguments");
        }
        let around = Around { in_function: false, depth: 0 };
        let mut next = 0;
        for _ in 0..ops {
            self.op(&mut ir, body, &mut next, around)?;
        }
        if !ir.is_empty() {
            return ir.fail("the IR section does not end where it should");
        }
        if let [only] = self.module.blocks[body].ops[..]
            && self.module.ops[only].kind == OpKind::BuiltinModule
        {
            self.module.top = only;
        }
        Ok(self.module)
    }

    fn version(&self) -> u64 {
        self.pool.file.version
    }

    fn meaning(&mut self, index: u64, at: usize) -> Read<Meaning> {
        let known = usize::try_from(index).ok().filter(|&i| i < self.kinds.len());
        let Some(i) = known else {
            return Err(Fault::new(at, format!("there is no operation name {index}")));
        };
        if let Some(meaning) = &self.kinds[i] {
            return Ok(meaning.clone());
        }
        let op = self.pool.file.ops[i];
        let dialect = self.pool.file.dialects[op.dialect as usize];
        let name = format!("{dialect}.{}", op.name);
        let own = matches!(dialect, "stablehlo" | "chlo" | "func" | "builtin" | "vhlo");
        let meaning = match dialect {
            "vhlo" => table::op_named(op.name).map(Meaning::Vhlo),
            "builtin" if op.name == "unrealized_conversion_cast" => Some(Meaning::Cast),
            _ => match op_named(&name) {
                Some(kind) => Some(Meaning::Plain(kind, None)),
                None if self.pool.allow_unregistered() && !own => {
                    Some(Meaning::Plain(OpKind::Unregistered, Some(Name::from(&name))))
                }
                None => None,
            },
        };
        let Some(meaning) = meaning else {
            return Err(Fault::unsupported(at, format!("the operation '{name}' is not supported")));
        };
        self.kinds[i] = Some(meaning.clone());
        Ok(meaning)
    }

    /// One op, appended to `block`; its results are the values from `next` on.
    fn op(&mut self, cursor: &mut Cursor<'a>, block: Block, next: &mut usize, around: Around) -> Read<()> {
        const ATTRS: u8 = 1;
        const RESULTS: u8 = 2;
        const OPERANDS: u8 = 4;
        const SUCCESSORS: u8 = 8;
        const REGIONS: u8 = 16;
        const USE_LISTS: u8 = 32;
        const PROPERTIES: u8 = 64;

        let at = cursor.at();
        let index = cursor.varint("the name of an operation")?;
        let meaning = self.meaning(index, at)?;
        let mask = cursor.byte("the parts of an operation")?;
        let mut data = OpData::new(OpKind::Unregistered);
        data.loc = self.pool.loc(cursor)?;
        let mut attrs = AttrDict::new();
        if mask & ATTRS != 0 {
            let at = cursor.at();
            match self.pool.attr(cursor)? {
                Attr::Dict(dict) => attrs = dict,
                _ => return Err(Fault::new(at, "the attributes of an operation are no dictionary")),
            }
        }
        if mask & PROPERTIES != 0 {
            self.properties(cursor, index, &meaning, &mut attrs)?;
        }
        let mut results = Vec::new();
        if mask & RESULTS != 0 {
            results = cursor.list("results", |c| self.pool.ty(c))?;
        }
        if mask & OPERANDS != 0 {
            for _ in 0..cursor.count("operands")? {
                let operand = self.operand(cursor)?;
                data.operands.push(operand);
            }
        }
        if mask & SUCCESSORS != 0 && cursor.count("successors")? > 0 {
            return Err(Fault::unsupported(at, "branches between blocks are not supported"));
        }
        if mask & USE_LISTS != 0 {
            if self.version() < since::USE_LISTS {
                return Err(Fault::new(at, "an order of uses in a file that is too old for it"));
            }
            use_lists(cursor, results.len())?;
        }
        self.pool.settle(at)?;
        let mut draft = Draft { data, results };
        if let Meaning::Cast = meaning {
            return self.cast(draft, next, at);
        }
        self.name(&mut draft, &meaning, attrs, around, at)?;
        if mask & REGIONS != 0 {
            let function = draft.data.kind == OpKind::FuncFunc;
            draft.data.regions = self.regions(cursor, Around { in_function: function, ..around })?.into();
        }
        if draft.data.kind == OpKind::BuiltinModule {
            self.module_block(&draft, at)?;
        }
        normalise(&mut draft.data);
        let op = self.module.new_op(draft.data, draft.results);
        self.module.blocks[block].ops.push(op);
        for i in 0..self.module.ops[op].results.len() {
            let value = self.module.ops[op].results[i];
            self.define(value, next, at)?;
        }
        Ok(())
    }

    /// Makes the draft the op that its name means.
    fn name(
        &self,
        draft: &mut Draft,
        meaning: &Meaning,
        mut attrs: AttrDict,
        around: Around,
        at: usize,
    ) -> Read<()> {
        match meaning {
            Meaning::Vhlo(op) => {
                fold(op, &mut attrs).map_err(|message| Fault::new(at, message))?;
                let name = table::full_name(op.base, around.in_function);
                match op_named(&name) {
                    Some(kind) => draft.data.kind = kind,
                    None => {
                        return Err(Fault::unsupported(
                            at,
                            format!("the operation '{name}' is not supported"),
                        ));
                    }
                }
            }
            Meaning::Plain(kind, name) => {
                draft.data.kind = *kind;
                draft.data.unregistered = name.clone();
            }
            Meaning::Cast => {}
        }
        draft.data.attrs = attrs;
        Ok(())
    }

    /// A module has one block, even when nothing is in it.
    fn module_block(&mut self, draft: &Draft, at: usize) -> Read<()> {
        let [region] = draft.data.regions[..] else {
            return Err(Fault::new(at, "a module has one region"));
        };
        if self.module.regions[region].blocks.is_empty() {
            let block = self.module.new_block();
            self.module.regions[region].blocks.push(block);
        }
        Ok(())
    }

    /// Casts between VHLO's types and their unversioned forms do nothing here.
    fn cast(&mut self, draft: Draft, next: &mut usize, at: usize) -> Read<()> {
        let operands = draft.data.operands;
        let same = operands.len() == draft.results.len()
            && operands.iter().zip(&draft.results).all(|(&v, ty)| self.module.ty(v) == ty);
        if !same {
            return Err(Fault::unsupported(at, "casts between different types are not supported"));
        }
        for value in operands {
            self.define(value, next, at)?;
        }
        Ok(())
    }

    fn define(&mut self, value: Value, next: &mut usize, at: usize) -> Read<()> {
        let slot = self.scopes.last_mut().and_then(|scope| scope.values.get_mut(*next));
        *next += 1;
        match slot {
            Some(slot) => {
                *slot = Some(value);
                Ok(())
            }
            None => Err(Fault::new(at, "a region has more values than it says")),
        }
    }

    fn operand(&mut self, cursor: &mut Cursor<'a>) -> Read<Value> {
        let at = cursor.at();
        let index = cursor.varint("an operand")?;
        let values = self.scopes.last().map_or(&[][..], |scope| &scope.values);
        match usize::try_from(index).ok().and_then(|i| values.get(i)) {
            Some(Some(value)) => Ok(*value),
            Some(None) => Err(Fault::new(at, format!("value {index} is used before its definition"))),
            None => Err(Fault::new(at, format!("there is no value {index}"))),
        }
    }

    /// The inherent attributes of an op, added to those of its dictionary.
    fn properties(
        &mut self,
        cursor: &mut Cursor<'a>,
        name: u64,
        meaning: &Meaning,
        attrs: &mut AttrDict,
    ) -> Read<()> {
        let at = cursor.at();
        if self.version() < since::PROPERTIES {
            return Err(Fault::new(at, "properties in a file that is too old for them"));
        }
        let op = self.pool.file.ops[name as usize];
        if !op.registered {
            match self.pool.attr(cursor)? {
                Attr::Dict(dict) => {
                    for (name, attr) in dict.iter() {
                        attrs.set(name.clone(), attr.clone());
                    }
                }
                _ => {
                    return Err(Fault::new(
                        at,
                        "the properties of an unregistered operation are no dictionary",
                    ));
                }
            }
            return Ok(());
        }
        let index = cursor.varint("properties")?;
        let data = usize::try_from(index).ok().and_then(|i| self.pool.file.properties.get(i).copied());
        let Some(mut data) = data else {
            return Err(Fault::new(at, format!("there are no properties {index}")));
        };
        if let Meaning::Vhlo(op) = meaning {
            for attr in &op.attrs {
                let value = self.pool.attr(&mut data)?;
                attrs.set(Name::new_static(attr.name), value);
            }
        } else {
            let full = format!("{}.{}", self.pool.file.dialects[op.dialect as usize], op.name);
            match properties::layouts(&full) {
                Some(layouts) => self.native(&mut data, layouts, &full, attrs)?,
                None if data.is_empty() => {}
                None => {
                    return Err(Fault::unsupported(
                        at,
                        format!("how '{full}' stores its properties is not known"),
                    ));
                }
            }
        }
        if data.is_empty() { Ok(()) } else { data.fail("properties do not end where they should") }
    }

    fn native(
        &mut self,
        data: &mut Cursor<'a>,
        layouts: &[Layout],
        op: &str,
        attrs: &mut AttrDict,
    ) -> Read<()> {
        let layout = match layouts {
            [] => return Ok(()),
            [only] => only,
            many => {
                let entries = entries(*data)?;
                let found = many.iter().find(|l| attr_count(l) == entries || l.len() == entries);
                match found.or_else(|| many.iter().find(|l| l.iter().any(|(_, s)| *s == Storage::Segments))) {
                    Some(layout) => layout,
                    None => return data.fail(format!("'{op}' does not have {entries} properties")),
                }
            }
        };
        if self.version() < since::SEGMENT_SIZES {
            for (name, _) in layout.iter().filter(|(_, storage)| *storage == Storage::Segments) {
                let value = self.pool.attr(data)?;
                attrs.set(Name::new_static(name), value);
            }
        }
        for &(name, storage) in layout {
            let at = data.at();
            let value = match storage {
                Storage::Required => self.pool.attr(data)?,
                Storage::Optional => match data.flagged("an attribute")? {
                    (index, true) => self.pool.attr_at(index, at)?,
                    (_, false) => continue,
                },
                Storage::Segments if self.version() >= since::SEGMENT_SIZES => segments(data)?,
                Storage::Segments => continue,
            };
            attrs.set(Name::new_static(name), value);
        }
        Ok(())
    }

    fn regions(&mut self, cursor: &mut Cursor<'a>, around: Around) -> Read<Vec<Region>> {
        let at = cursor.at();
        let (count, isolated) = cursor.flagged("the number of regions")?;
        if around.depth >= self.pool.max_depth() {
            let max = self.pool.max_depth();
            return Err(Fault::unsupported(at, format!("nested deeper than {max} levels")));
        }
        let around = Around { depth: around.depth + 1, ..around };
        let mut section;
        let in_section = isolated && self.version() >= since::LAZY_REGIONS && count > 0;
        let data = if in_section {
            section = region_section(cursor)?;
            &mut section
        } else {
            cursor
        };
        if count > data.left() as u64 {
            return data.fail(format!("{count} is more regions than the rest of the section can hold"));
        }
        if isolated {
            self.scopes.push(Scope::default());
        }
        let mut regions = Vec::new();
        for _ in 0..count {
            regions.push(self.region(data, around)?);
        }
        if isolated {
            self.scopes.pop();
        }
        if in_section && !data.is_empty() {
            return data.fail("the section of a region does not end where it should");
        }
        Ok(regions)
    }

    fn region(&mut self, cursor: &mut Cursor<'a>, around: Around) -> Read<Region> {
        let at = cursor.at();
        let blocks = cursor.count("blocks")?;
        if blocks == 0 {
            return Ok(self.module.regions.push(RegionData::default()));
        }
        if blocks > 1 {
            return Err(Fault::unsupported(at, "regions of more than one block are not supported"));
        }
        let values = cursor.count("values")?;
        let Some(scope) = self.scopes.last_mut() else { return cursor.fail("a region outside of all") };
        let first = scope.values.len();
        scope.values.resize(first + values, None);
        let mut next = first;
        let (region, block) = self.module.new_region();
        let (ops, has_args) = cursor.flagged("the number of operations")?;
        if has_args {
            self.block_args(cursor, block, &mut next)?;
        }
        for _ in 0..ops {
            self.op(cursor, block, &mut next, around)?;
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.values.truncate(first);
        }
        if next != first + values {
            return Err(Fault::new(at, "a region has fewer values than it says"));
        }
        Ok(region)
    }

    fn block_args(&mut self, cursor: &mut Cursor<'a>, block: Block, next: &mut usize) -> Read<()> {
        let count = cursor.count("block arguments")?;
        for _ in 0..count {
            let at = cursor.at();
            let (ty, loc);
            if self.version() >= since::ELIDED_ARGUMENT_LOCATIONS {
                let (index, has_loc) = cursor.flagged("a block argument")?;
                ty = self.pool.ty_at(index, at)?;
                loc = if has_loc { self.pool.loc(cursor)? } else { Loc::Unknown };
            } else {
                ty = self.pool.ty(cursor)?;
                loc = self.pool.loc(cursor)?;
            }
            let value = self.module.add_block_arg(block, ty, loc);
            self.define(value, next, at)?;
        }
        if self.version() >= since::USE_LISTS && cursor.byte("a flag")? != 0 {
            use_lists(cursor, count)?;
        }
        Ok(())
    }
}

/// The order in which uses of values stand in memory, which means nothing here.
fn use_lists(cursor: &mut Cursor<'_>, values: usize) -> Read<()> {
    let lists = if values > 1 { cursor.count("orders of uses")? } else { 1 };
    for _ in 0..lists {
        if values > 1 {
            cursor.varint("a value")?;
        }
        let at = cursor.at();
        let (entries, _) = cursor.flagged("the order of uses")?;
        if entries > cursor.left() as u64 {
            return Err(Fault::new(at, "an order of uses is longer than the rest of the section"));
        }
        for _ in 0..entries {
            cursor.varint("the order of uses")?;
        }
    }
    Ok(())
}

fn attr_count(layout: &Layout) -> usize {
    layout.iter().filter(|(_, storage)| *storage != Storage::Segments).count()
}

/// How many numbers the properties are made of.
fn entries(mut data: Cursor<'_>) -> Read<usize> {
    let mut count = 0;
    while !data.is_empty() {
        data.varint("properties")?;
        count += 1;
    }
    Ok(count)
}

/// The sizes of groups, all of them or those that are not zero.
fn segments(data: &mut Cursor<'_>) -> Read<Attr> {
    /// Groups that an op of the tables can have.
    const MOST: usize = 64;
    let at = data.at();
    let (count, sparse) = data.flagged("the number of groups")?;
    let Some(count) = usize::try_from(count).ok().filter(|&n| n <= MOST) else {
        return Err(Fault::new(at, format!("{count} groups of values are too many")));
    };
    let mut sizes = Vec::new();
    if !sparse {
        for _ in 0..count {
            sizes.push(data.varint("the size of a group")?);
        }
    } else if count > 0 {
        let bits = data.varint("the width of an index")?;
        if bits > 8 {
            return Err(Fault::new(at, "an index of a group is too wide"));
        }
        for _ in 0..count {
            let pair = data.varint("the size of a group")?;
            let index = (pair & ((1 << bits) - 1)) as usize;
            sizes.resize(sizes.len().max(index + 1), 0);
            sizes[index] = pair >> bits;
        }
    }
    // The ops that have groups have two of them.
    sizes.resize(sizes.len().max(2), 0);
    let sizes = sizes.into_iter().map(|n| i32::try_from(n).map(i64::from));
    match sizes.collect::<Result<Vec<_>, _>>() {
        Ok(sizes) => Ok(Attr::Ints(ElementType::I32, sizes.into())),
        Err(_) => Err(Fault::new(at, "a group of values is too large")),
    }
}
