//! Attributes, types, strings and properties, each once.

use rustc_hash::FxHashMap;
use std::hash::Hash;
use std::rc::Rc;
use std::sync::Arc;
use tpuc_ir::{Attr, Type};
use tpuc_support::Loc;
use tpuc_tensor::Tensor;

use super::Form;

/// A number that is given before the final one is known.
pub type Id = u32;

/// A piece of an encoding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Byte(u8),
    Number(u64),
    Attr(Id),
    /// A number of which the lowest bit says that there is one.
    FlaggedAttr(Id),
    Type(Id),
    String(Id),
    /// The elements of a constant, with their length before them.
    Elements(Tensor),
    /// Bytes with their length before them.
    Blob(Vec<u8>),
    /// Bytes alone.
    Raw(Vec<u8>),
}

/// An integer as a number with its sign in the lowest bit.
pub fn signed(value: i64) -> Part {
    Part::Number((value as u64) << 1 ^ (value >> 63) as u64)
}

/// An attribute or a type as its dialect encodes it, or as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Node {
    pub dialect: Id,
    pub custom: bool,
    pub parts: Vec<Part>,
}

/// Different values in the order of their first use.
pub struct Table<T> {
    numbers: FxHashMap<Rc<T>, Id>,
    pub items: Vec<Rc<T>>,
    /// How often each one is used.
    pub uses: Vec<u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { numbers: FxHashMap::default(), items: Vec::new(), uses: Vec::new() }
    }
}

impl<T: Hash + Eq> Table<T> {
    pub fn add(&mut self, item: T) -> Id {
        if let Some(&id) = self.numbers.get(&item) {
            self.uses[id as usize] += 1;
            return id;
        }
        let id = self.items.len() as Id;
        let item = Rc::new(item);
        self.numbers.insert(item.clone(), id);
        self.items.push(item);
        self.uses.push(1);
        id
    }
    pub fn used(&mut self, id: Id) -> Id {
        self.uses[id as usize] += 1;
        id
    }
}

/// The name of an op and whether its properties are native.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpName {
    pub dialect: Id,
    pub name: Id,
    pub registered: bool,
}

/// The form and the place of an array.
pub type ArrayKey = (Form, *const Attr, usize);

#[derive(Default)]
pub struct Nodes<'m> {
    pub strings: Table<Vec<u8>>,
    /// By the string of its name.
    pub dialects: Table<Id>,
    pub ops: Table<OpName>,
    pub attrs: Table<Node>,
    pub types: Table<Node>,
    pub properties: Table<Vec<Part>>,
    /// Types that have been encoded.
    pub known_types: FxHashMap<(Form, &'m Type), Id>,
    /// Arrays that have been encoded, by where they are in memory; they are kept so that nothing else gets there.
    pub known_arrays: FxHashMap<ArrayKey, (Id, Arc<[Attr]>)>,
    /// Locations of the module, likewise.
    pub known_locs: FxHashMap<*const Loc, Id>,
}

impl Nodes<'_> {
    pub fn string(&mut self, bytes: &[u8]) -> Id {
        self.strings.add(bytes.to_vec())
    }
    pub fn dialect(&mut self, name: &str) -> Id {
        let name = self.string(name.as_bytes());
        self.dialects.add(name)
    }
    pub fn op(&mut self, dialect: &str, name: &str, registered: bool) -> Id {
        let (dialect, name) = (self.dialect(dialect), self.string(name.as_bytes()));
        self.ops.add(OpName { dialect, name, registered })
    }
    pub fn attr(&mut self, dialect: &str, parts: Vec<Part>) -> Id {
        let dialect = self.dialect(dialect);
        self.attrs.add(Node { dialect, custom: true, parts })
    }
    pub fn attr_text(&mut self, dialect: &str, text: &str) -> Id {
        let dialect = self.dialect(dialect);
        self.attrs.add(Node { dialect, custom: false, parts: vec![text_part(text)] })
    }
    pub fn ty(&mut self, dialect: &str, parts: Vec<Part>) -> Id {
        let dialect = self.dialect(dialect);
        self.types.add(Node { dialect, custom: true, parts })
    }
    pub fn type_text(&mut self, dialect: &str, text: &str) -> Id {
        let dialect = self.dialect(dialect);
        self.types.add(Node { dialect, custom: false, parts: vec![text_part(text)] })
    }
}

/// Text ends with a zero.
fn text_part(text: &str) -> Part {
    let mut bytes = text.as_bytes().to_vec();
    bytes.push(0);
    Part::Raw(bytes)
}
