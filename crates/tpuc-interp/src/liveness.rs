//! Where values are used for the last time.

use crate::exec::MAX_DEPTH;
use rustc_hash::FxHashMap;
use tpuc_ir::{Block, Module, Op, Value};

/// The last uses of the values that are defined below some ops.
///
/// A value's last use is an op of the block that defines it; a use inside that op's regions counts as the op's.
#[derive(Debug, Default)]
pub(crate) struct Liveness {
    ends: FxHashMap<Op, Ends>,
    last_use: FxHashMap<Value, (Op, Use)>,
}

/// The values whose life ends with an op.
#[derive(Debug, Default)]
pub(crate) struct Ends {
    /// Operands that nothing else needs any more, so that the op may take them over.
    pub handed_over: Vec<Value>,
    /// Values that the op's regions use, and results that nobody uses.
    pub dropped: Vec<Value>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Use {
    Operand,
    Region,
    Never,
}

impl Liveness {
    /// Adds everything that is defined in the regions of an op.
    pub(crate) fn of(module: &Module, op: Op) -> Self {
        let mut walk =
            Walk { module, path: Vec::new(), home: FxHashMap::default(), last_use: FxHashMap::default() };
        walk.regions(op);
        let mut ends: FxHashMap<Op, Ends> = FxHashMap::default();
        for (&value, &(op, how)) in &walk.last_use {
            let ends = ends.entry(op).or_default();
            match how {
                Use::Operand => ends.handed_over.push(value),
                Use::Region | Use::Never => ends.dropped.push(value),
            }
        }
        Self { ends, last_use: walk.last_use }
    }

    pub(crate) fn ends(&self, op: Op) -> Option<&Ends> {
        self.ends.get(&op)
    }

    /// Whether anything uses a block argument.
    pub(crate) fn is_used(&self, argument: Value) -> bool {
        self.last_use.contains_key(&argument)
    }
}

struct Walk<'m> {
    module: &'m Module,
    /// The ops around the current one, outermost first, each with the block it stands in.
    path: Vec<(Block, Op)>,
    /// The block that defines a value.
    home: FxHashMap<Value, Block>,
    last_use: FxHashMap<Value, (Op, Use)>,
}

impl Walk<'_> {
    fn regions(&mut self, op: Op) {
        if self.path.len() > MAX_DEPTH {
            return;
        }
        for &region in &self.module.ops[op].regions {
            for &block in &self.module.regions[region].blocks {
                self.block(block);
            }
        }
    }

    fn block(&mut self, block: Block) {
        let data = &self.module.blocks[block];
        self.home.extend(data.args.iter().map(|&v| (v, block)));
        for &op in &data.ops {
            self.path.push((block, op));
            for &value in &self.module.ops[op].operands {
                self.used(value);
            }
            self.regions(op);
            self.path.pop();
            for &value in &self.module.ops[op].results {
                self.home.insert(value, block);
                self.last_use.insert(value, (op, Use::Never));
            }
        }
    }

    fn used(&mut self, value: Value) {
        let Some(home) = self.home.get(&value) else { return };
        let Some(at) = self.path.iter().rposition(|(block, _)| block == home) else { return };
        let how = if at + 1 == self.path.len() { Use::Operand } else { Use::Region };
        self.last_use.insert(value, (self.path[at].1, how));
    }
}
