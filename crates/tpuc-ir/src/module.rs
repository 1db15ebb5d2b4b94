//! Modules and their parts.

use crate::{Attr, AttrDict, OpKind, Type};
use smallvec::SmallVec;
use tpuc_support::entity::PrimaryMap;
use tpuc_support::{Loc, Name, Span, entity};

entity!(/** An operation. */ Op, "op");
entity!(/** An SSA value. */ Value, "v");
entity!(/** A basic block. */ Block, "block");
entity!(/** A region: a list of blocks. */ Region, "region");

#[derive(Clone, Debug)]
pub struct OpData {
    pub kind: OpKind,
    /// The full name of an op of an unregistered dialect (`kind` is then [`OpKind::Unregistered`]).
    pub unregistered: Option<Name>,
    pub operands: SmallVec<[Value; 3]>,
    pub results: SmallVec<[Value; 1]>,
    pub attrs: AttrDict,
    pub regions: SmallVec<[Region; 2]>,
    pub loc: Loc,
    /// Where in the source text the op stands, if it came from text.
    pub span: Span,
}

impl OpData {
    pub fn new(kind: OpKind) -> Self {
        Self {
            kind,
            unregistered: None,
            operands: SmallVec::new(),
            results: SmallVec::new(),
            attrs: AttrDict::new(),
            regions: SmallVec::new(),
            loc: Loc::Unknown,
            span: Span::default(),
        }
    }
    pub fn name(&self) -> &str {
        self.unregistered.as_deref().unwrap_or_else(|| self.kind.name())
    }
    pub fn attr(&self, name: &str) -> Option<&Attr> {
        self.attrs.get(name)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueDef {
    /// The n-th result of an op.
    Result(Op, u32),
    /// The n-th argument of a block.
    Arg(Block, u32),
}

#[derive(Clone, Debug)]
pub struct ValueData {
    pub ty: Type,
    pub def: ValueDef,
    /// The location of a block argument; results use their op's.
    pub loc: Loc,
}

#[derive(Clone, Debug, Default)]
pub struct BlockData {
    pub args: Vec<Value>,
    pub ops: Vec<Op>,
}

#[derive(Clone, Debug, Default)]
pub struct RegionData {
    pub blocks: Vec<Block>,
}

/// A whole program. `top` is the `builtin.module` op; everything else hangs below it.
/// Entities that no list refers to any more stay in the maps, unreachable.
#[derive(Clone, Debug)]
pub struct Module {
    pub ops: PrimaryMap<Op, OpData>,
    pub values: PrimaryMap<Value, ValueData>,
    pub blocks: PrimaryMap<Block, BlockData>,
    pub regions: PrimaryMap<Region, RegionData>,
    pub top: Op,
}

impl Default for Module {
    fn default() -> Self {
        Self::new()
    }
}

impl Module {
    /// An empty `builtin.module`.
    pub fn new() -> Self {
        let mut ops = PrimaryMap::new();
        let mut blocks = PrimaryMap::new();
        let mut regions = PrimaryMap::new();
        let block = blocks.push(BlockData::default());
        let region = regions.push(RegionData { blocks: vec![block] });
        let mut top = OpData::new(OpKind::BuiltinModule);
        top.regions.push(region);
        let top = ops.push(top);
        Self { ops, values: PrimaryMap::new(), blocks, regions, top }
    }

    /// An empty module with room for about so many ops: growing moves them all, again and again.
    pub fn with_room(ops: usize) -> Self {
        let ops = ops.min(1 << 20);
        let mut module = Self::new();
        module.ops.reserve(ops);
        module.values.reserve(ops);
        module
    }

    /// The block that holds the module's functions.
    pub fn body(&self) -> Block {
        self.regions[self.ops[self.top].regions[0]].blocks[0]
    }

    /// Top-level functions, in order.
    pub fn functions(&self) -> impl Iterator<Item = Op> + '_ {
        self.blocks[self.body()].ops.iter().copied().filter(|&op| self.ops[op].kind == OpKind::FuncFunc)
    }

    /// The function with this `sym_name`.
    pub fn function(&self, name: &str) -> Option<Op> {
        self.functions().find(|&f| self.symbol(f) == Some(name))
    }

    /// `@main`, or the only function.
    pub fn entry(&self) -> Option<Op> {
        self.function("main").or_else(|| {
            let mut functions = self.functions();
            functions.next().filter(|_| functions.next().is_none())
        })
    }

    /// An op's `sym_name`.
    pub fn symbol(&self, op: Op) -> Option<&str> {
        self.ops[op].attr("sym_name").and_then(Attr::as_str)
    }

    /// The entry block of an op's n-th region, if there is one.
    pub fn region_block(&self, op: Op, n: usize) -> Option<Block> {
        let region = *self.ops[op].regions.get(n)?;
        self.regions[region].blocks.first().copied()
    }

    pub fn ty(&self, value: Value) -> &Type {
        &self.values[value].ty
    }

    /// The op that defines a value, unless it is a block argument.
    pub fn def_op(&self, value: Value) -> Option<Op> {
        match self.values[value].def {
            ValueDef::Result(op, _) => Some(op),
            ValueDef::Arg(..) => None,
        }
    }

    /// The framework's location of a value.
    pub fn value_loc(&self, value: Value) -> &Loc {
        match self.values[value].def {
            ValueDef::Result(op, _) => &self.ops[op].loc,
            ValueDef::Arg(..) => &self.values[value].loc,
        }
    }

    pub fn new_block(&mut self) -> Block {
        self.blocks.push(BlockData::default())
    }

    /// A region with one empty block.
    pub fn new_region(&mut self) -> (Region, Block) {
        let block = self.new_block();
        (self.regions.push(RegionData { blocks: vec![block] }), block)
    }

    pub fn add_block_arg(&mut self, block: Block, ty: Type, loc: Loc) -> Value {
        let index = self.blocks[block].args.len() as u32;
        let value = self.values.push(ValueData { ty, def: ValueDef::Arg(block, index), loc });
        self.blocks[block].args.push(value);
        value
    }

    /// Creates an op with fresh results of the given types, not yet in any block.
    pub fn new_op(&mut self, mut data: OpData, result_types: impl IntoIterator<Item = Type>) -> Op {
        let op = self.ops.next_key();
        data.results = result_types
            .into_iter()
            .enumerate()
            .map(|(i, ty)| {
                self.values.push(ValueData { ty, def: ValueDef::Result(op, i as u32), loc: Loc::Unknown })
            })
            .collect();
        self.ops.push(data)
    }

    /// The terminator of a block.
    pub fn terminator(&self, block: Block) -> Option<Op> {
        self.blocks[block].ops.last().copied()
    }

    /// Whether an op, or one in its regions, may do more than compute results: it has to be kept, and in order. A
    /// `while` may run for ever, which StableHLO does not count as an effect.
    pub fn has_effect(&self, op: Op) -> bool {
        let mut effect = false;
        self.walk(op, &mut |o| {
            let kind = self.ops[o].kind;
            effect |= !kind.is_pure() && !matches!(kind, OpKind::While | OpKind::If | OpKind::Case);
        });
        effect
    }

    /// Calls `f` on every op below `op` (itself included), outer before inner, in program order.
    pub fn walk(&self, op: Op, f: &mut impl FnMut(Op)) {
        let mut stack = vec![op];
        while let Some(op) = stack.pop() {
            f(op);
            for &region in self.ops[op].regions.iter().rev() {
                for &block in self.regions[region].blocks.iter().rev() {
                    stack.extend(self.blocks[block].ops.iter().rev());
                }
            }
        }
    }
}
