//! Which SSA names are visible.

use rustc_hash::FxHashMap;
use tpuc_ir::Value;
use tpuc_support::Span;
use tpuc_support::entity::Entity;

/// What a name like `%0` stands for: one or more results, or nothing usable after an error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    first: u32,
    count: u32,
    pub span: Span,
}

impl Slot {
    /// The value `%name#index`.
    pub fn value(&self, index: u32) -> Option<Value> {
        (index < self.count).then(|| Value::from_index((self.first + index) as usize))
    }
    pub fn count(&self) -> u32 {
        self.count
    }
    /// The op that defines this name had an error.
    pub fn is_poisoned(&self) -> bool {
        self.count == 0
    }
}

/// Names by region; a region sees the names of those around it, unless it is isolated.
#[derive(Default)]
pub(crate) struct Scopes<'s> {
    names: FxHashMap<&'s str, Slot>,
    /// The names of the open regions, outermost first.
    log: Vec<&'s str>,
    outside: Vec<FxHashMap<&'s str, Slot>>,
}

pub(crate) struct Mark {
    log: usize,
    isolated: bool,
}

impl<'s> Scopes<'s> {
    pub fn enter(&mut self, isolated: bool) -> Mark {
        if isolated {
            self.outside.push(std::mem::take(&mut self.names));
        }
        Mark { log: self.log.len(), isolated }
    }

    pub fn leave(&mut self, mark: Mark) {
        if mark.isolated {
            self.names = self.outside.pop().unwrap_or_default();
        } else {
            for name in &self.log[mark.log..] {
                self.names.remove(name);
            }
        }
        self.log.truncate(mark.log);
    }

    pub fn get(&self, name: &str) -> Option<Slot> {
        self.names.get(name).copied()
    }

    /// Names `count` consecutive values; gives back the earlier definition if there is one.
    pub fn define(&mut self, name: &'s str, first: Value, count: u32, span: Span) -> Option<Slot> {
        self.insert(name, Slot { first: first.index() as u32, count, span })
    }

    pub fn poison(&mut self, name: &'s str, span: Span) {
        self.insert(name, Slot { first: 0, count: 0, span });
    }

    fn insert(&mut self, name: &'s str, slot: Slot) -> Option<Slot> {
        match self.names.entry(name) {
            std::collections::hash_map::Entry::Occupied(old) => Some(*old.get()),
            std::collections::hash_map::Entry::Vacant(empty) => {
                empty.insert(slot);
                self.log.push(name);
                None
            }
        }
    }
}
