//! The bytes of a file.

use super::nodes::{Id, Node, Nodes, Part, Table};
use super::ops::{OutOp, OutRegion};
use crate::bytecode::MAGIC;
use crate::bytecode::read::since;
use std::rc::Rc;
use tpuc_tensor::{ElementType, Tensor};

/// The numbers of the sections.
mod section {
    pub const STRING: u8 = 0;
    pub const DIALECT: u8 = 1;
    pub const ATTR_TYPE: u8 = 2;
    pub const ATTR_TYPE_OFFSET: u8 = 3;
    pub const IR: u8 = 4;
    pub const PROPERTIES: u8 = 8;
}

/// The final number of each id.
struct Numbers {
    dialects: Vec<Id>,
    ops: Vec<Id>,
    attrs: Vec<Id>,
    types: Vec<Id>,
}

struct Emitter<'n> {
    nodes: &'n Nodes<'n>,
    numbers: Numbers,
    container: u64,
}

/// A file whose top level is this op.
pub fn file(nodes: &Nodes<'_>, top: &OutOp, container: u64, producer: &str) -> Vec<u8> {
    let dialect_order = by_use(&nodes.dialects.uses);
    let dialects = inverse(&dialect_order);
    let op_order = grouped(&nodes.ops.uses, |id| dialects[nodes.ops.items[id as usize].dialect as usize]);
    let node_order =
        |table: &Table<Node>| grouped(&table.uses, |id| dialects[table.items[id as usize].dialect as usize]);
    let (attr_order, type_order) = (node_order(&nodes.attrs), node_order(&nodes.types));
    let numbers = Numbers {
        ops: inverse(&op_order),
        attrs: inverse(&attr_order),
        types: inverse(&type_order),
        dialects,
    };
    let emitter = Emitter { nodes, numbers, container };
    let mut out = MAGIC.to_vec();
    varint(&mut out, container);
    out.extend_from_slice(producer.as_bytes());
    out.push(0);
    write_section(&mut out, section::DIALECT, &emitter.dialects(&dialect_order, &op_order));
    let (offsets, data) = emitter.attrs_and_types(&attr_order, &type_order);
    write_section(&mut out, section::ATTR_TYPE_OFFSET, &offsets);
    write_section(&mut out, section::ATTR_TYPE, &data);
    let mut ir = Vec::new();
    varint(&mut ir, 1 << 1);
    emitter.op(&mut ir, top);
    write_section(&mut out, section::IR, &ir);
    write_section(&mut out, section::STRING, &strings(&nodes.strings.items));
    if container >= since::PROPERTIES {
        write_section(&mut out, section::PROPERTIES, &emitter.properties());
    }
    out
}

/// Ids from the most to the least used.
fn by_use(uses: &[u32]) -> Vec<Id> {
    let mut order: Vec<Id> = (0..uses.len() as Id).collect();
    order.sort_by_key(|&id| std::cmp::Reverse(uses[id as usize]));
    order
}

/// Ids by dialect, then from the most to the least used.
fn grouped(uses: &[u32], dialect: impl Fn(Id) -> Id) -> Vec<Id> {
    let mut order = by_use(uses);
    order.sort_by_key(|&id| dialect(id));
    order
}

fn inverse(order: &[Id]) -> Vec<Id> {
    let mut out = vec![0; order.len()];
    for (number, &id) in order.iter().enumerate() {
        out[id as usize] = number as Id;
    }
    out
}

fn varint(out: &mut Vec<u8>, value: u64) {
    // Seven bits a byte, up to eight bytes; then a zero and all 64 bits.
    let bits = 64 - value.leading_zeros().min(63);
    let len = bits.div_ceil(7);
    if len > 8 {
        out.push(0);
        out.extend_from_slice(&value.to_le_bytes());
        return;
    }
    let raw = (value << 1 | 1) << (len - 1);
    out.extend_from_slice(&raw.to_le_bytes()[..len as usize]);
}

fn flagged(out: &mut Vec<u8>, value: u64, flag: bool) {
    varint(out, value << 1 | u64::from(flag));
}

fn write_section(out: &mut Vec<u8>, id: u8, data: &[u8]) {
    out.push(id);
    varint(out, data.len() as u64);
    out.extend_from_slice(data);
}

fn strings(items: &[Rc<Vec<u8>>]) -> Vec<u8> {
    let mut out = Vec::new();
    varint(&mut out, items.len() as u64);
    for item in items.iter().rev() {
        varint(&mut out, item.len() as u64 + 1);
    }
    for item in items {
        out.extend_from_slice(item);
        out.push(0);
    }
    out
}

/// Calls `group` with each run of ids of one dialect.
fn groups(order: &[Id], dialect: impl Fn(Id) -> Id, mut group: impl FnMut(Id, &[Id])) {
    for run in order.chunk_by(|&a, &b| dialect(a) == dialect(b)) {
        group(dialect(run[0]), run);
    }
}

impl Emitter<'_> {
    fn dialects(&self, order: &[Id], ops: &[Id]) -> Vec<u8> {
        let mut out = Vec::new();
        varint(&mut out, order.len() as u64);
        for &dialect in order {
            let name = u64::from(*self.nodes.dialects.items[dialect as usize]);
            if self.container >= since::DIALECT_VERSIONS {
                flagged(&mut out, name, false)
            } else {
                varint(&mut out, name)
            }
        }
        if self.container >= since::ELIDED_ARGUMENT_LOCATIONS {
            varint(&mut out, ops.len() as u64);
        }
        let dialect = |id: Id| self.numbers.dialects[self.nodes.ops.items[id as usize].dialect as usize];
        groups(ops, dialect, |dialect, run| {
            varint(&mut out, dialect.into());
            varint(&mut out, run.len() as u64);
            for &id in run {
                let op = &self.nodes.ops.items[id as usize];
                if self.container >= since::PROPERTIES {
                    flagged(&mut out, op.name.into(), op.registered);
                } else {
                    varint(&mut out, op.name.into());
                }
            }
        });
        out
    }

    fn attrs_and_types(&self, attrs: &[Id], types: &[Id]) -> (Vec<u8>, Vec<u8>) {
        let (mut offsets, mut data) = (Vec::new(), Vec::new());
        varint(&mut offsets, attrs.len() as u64);
        varint(&mut offsets, types.len() as u64);
        for (order, table) in [(attrs, &self.nodes.attrs), (types, &self.nodes.types)] {
            let dialect = |id: Id| self.numbers.dialects[table.items[id as usize].dialect as usize];
            groups(order, dialect, |dialect, run| {
                varint(&mut offsets, dialect.into());
                varint(&mut offsets, run.len() as u64);
                for &id in run {
                    let node = &table.items[id as usize];
                    let start = data.len();
                    self.parts(&mut data, &node.parts);
                    flagged(&mut offsets, (data.len() - start) as u64, node.custom);
                }
            });
        }
        (offsets, data)
    }

    fn properties(&self) -> Vec<u8> {
        let items = &self.nodes.properties.items;
        let mut out = Vec::new();
        varint(&mut out, items.len() as u64);
        let mut one = Vec::new();
        for parts in items {
            one.clear();
            self.parts(&mut one, parts);
            varint(&mut out, one.len() as u64);
            out.extend_from_slice(&one);
        }
        out
    }

    fn attr(&self, id: Id) -> u64 {
        self.numbers.attrs[id as usize].into()
    }
    fn ty(&self, id: Id) -> u64 {
        self.numbers.types[id as usize].into()
    }

    fn parts(&self, out: &mut Vec<u8>, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Byte(b) => out.push(*b),
                Part::Number(n) => varint(out, *n),
                Part::Attr(id) => varint(out, self.attr(*id)),
                Part::FlaggedAttr(id) => flagged(out, self.attr(*id), true),
                Part::Type(id) => varint(out, self.ty(*id)),
                Part::String(id) => varint(out, (*id).into()),
                Part::Elements(tensor) => elements(out, tensor),
                Part::Blob(bytes) => {
                    varint(out, bytes.len() as u64);
                    out.extend_from_slice(bytes);
                }
                Part::Raw(bytes) => out.extend_from_slice(bytes),
            }
        }
    }

    fn op(&self, out: &mut Vec<u8>, op: &OutOp) {
        varint(out, self.numbers.ops[op.name as usize].into());
        let mut mask = 0;
        for (bit, present) in [
            (1, op.attrs.is_some()),
            (2, !op.results.is_empty()),
            (4, !op.operands.is_empty()),
            (16, !op.regions.is_empty()),
            (64, op.properties.is_some()),
        ] {
            mask |= if present { bit } else { 0 };
        }
        out.push(mask);
        varint(out, self.attr(op.loc));
        if let Some(attrs) = op.attrs {
            varint(out, self.attr(attrs));
        }
        if let Some(properties) = op.properties {
            varint(out, properties.into());
        }
        if !op.results.is_empty() {
            varint(out, op.results.len() as u64);
            op.results.iter().for_each(|&ty| varint(out, self.ty(ty)));
        }
        if !op.operands.is_empty() {
            varint(out, op.operands.len() as u64);
            op.operands.iter().for_each(|&value| varint(out, value.into()));
        }
        if op.regions.is_empty() {
            return;
        }
        flagged(out, op.regions.len() as u64, op.isolated);
        if op.isolated && self.container >= since::LAZY_REGIONS {
            let mut data = Vec::new();
            op.regions.iter().for_each(|region| self.region(&mut data, region));
            write_section(out, section::IR, &data);
        } else {
            op.regions.iter().for_each(|region| self.region(out, region));
        }
    }

    fn region(&self, out: &mut Vec<u8>, region: &OutRegion) {
        varint(out, region.blocks.len() as u64);
        if region.blocks.is_empty() {
            return;
        }
        varint(out, region.values.into());
        for block in &region.blocks {
            flagged(out, block.ops.len() as u64, !block.args.is_empty());
            if !block.args.is_empty() {
                varint(out, block.args.len() as u64);
                for &(ty, loc) in &block.args {
                    if self.container >= since::ELIDED_ARGUMENT_LOCATIONS {
                        flagged(out, self.ty(ty), loc.is_some());
                    } else {
                        varint(out, self.ty(ty));
                    }
                    if let Some(loc) = loc {
                        varint(out, self.attr(loc));
                    }
                }
                if self.container >= since::USE_LISTS {
                    out.push(0);
                }
            }
            block.ops.iter().for_each(|op| self.op(out, op));
        }
    }
}

/// One element where all are the same; booleans in bits, where a byte of ones stands for all of them.
fn elements(out: &mut Vec<u8>, tensor: &Tensor) {
    let bytes = tensor.bytes();
    let width = tensor.elem().byte_width();
    let splat = tensor.len() > 1 && tensor.splat_value().is_some();
    if tensor.elem().is_bool() {
        if splat {
            return out.extend_from_slice(&[3, if bytes[0] != 0 { 0xFF } else { 0 }]);
        }
        varint(out, bytes.len().div_ceil(8) as u64);
        out.extend(
            bytes.chunks(8).map(|chunk| {
                chunk.iter().enumerate().fold(0, |packed, (i, &b)| packed | u8::from(b != 0) << i)
            }),
        );
        return;
    }
    let stored = if splat { &bytes[..width] } else { bytes };
    varint(out, stored.len() as u64);
    let mask = mask(tensor.elem());
    out.extend(stored.iter().map(|b| b & mask));
}

/// Elements of less than a byte have zeros above them.
fn mask(elem: ElementType) -> u8 {
    if elem.bit_width() < 8 { (1 << elem.bit_width()) - 1 } else { 0xFF }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bytecode::cursor::Cursor;

    #[test]
    fn numbers_are_read_back() {
        let edges = (0..64).flat_map(|i| [(1u64 << i) - 1, 1 << i, 1 << i | 1]);
        for value in edges.chain([u64::MAX, 0x0123_4567_89AB_CDEF]) {
            let mut out = Vec::new();
            varint(&mut out, value);
            let mut cursor = Cursor::new(&out);
            assert_eq!(cursor.varint("x").unwrap(), value);
            assert!(cursor.is_empty());
        }
    }
}
