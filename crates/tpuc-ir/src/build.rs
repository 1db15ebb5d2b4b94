//! Appending ops to a block.

use crate::{Attr, AttrDict, Block, Module, Op, OpData, OpKind, Region, Type, Value};
use tpuc_support::{Loc, Name};

/// Appends ops at the end of one block, all with the current location.
pub struct Builder<'m> {
    pub module: &'m mut Module,
    pub block: Block,
    pub loc: Loc,
}

impl<'m> Builder<'m> {
    pub fn new(module: &'m mut Module, block: Block) -> Self {
        Self { module, block, loc: Loc::Unknown }
    }

    /// Appends an op with the given result types.
    pub fn op(
        &mut self,
        kind: OpKind,
        operands: impl IntoIterator<Item = Value>,
        attrs: AttrDict,
        results: impl IntoIterator<Item = Type>,
    ) -> Op {
        self.op_with_regions(kind, operands, attrs, [], results)
    }

    pub fn op_with_regions(
        &mut self,
        kind: OpKind,
        operands: impl IntoIterator<Item = Value>,
        attrs: AttrDict,
        regions: impl IntoIterator<Item = Region>,
        results: impl IntoIterator<Item = Type>,
    ) -> Op {
        let mut data = OpData::new(kind);
        data.operands = operands.into_iter().collect();
        data.attrs = attrs;
        data.regions = regions.into_iter().collect();
        data.loc = self.loc.clone();
        let op = self.module.new_op(data, results);
        self.module.blocks[self.block].ops.push(op);
        op
    }

    /// Appends an op with one result and returns that.
    pub fn value(
        &mut self,
        kind: OpKind,
        operands: impl IntoIterator<Item = Value>,
        attrs: AttrDict,
        ty: impl Into<Type>,
    ) -> Value {
        let op = self.op(kind, operands, attrs, [ty.into()]);
        self.module.ops[op].results[0]
    }

    pub fn constant(&mut self, value: tpuc_tensor::Tensor) -> Value {
        let ty = Type::tensor(value.elem(), value.shape().iter().map(|&d| d as i64));
        self.value(OpKind::Constant, [], AttrDict::new().with("value", Attr::Dense(value)), ty)
    }

    /// Appends a `func.func` to the module body; returns the op and its entry block (no arguments yet).
    pub fn function(
        module: &mut Module,
        name: impl Into<Name>,
        inputs: Vec<Type>,
        results: Vec<Type>,
    ) -> (Op, Block) {
        let (region, block) = module.new_region();
        for ty in &inputs {
            module.add_block_arg(block, ty.clone(), Loc::Unknown);
        }
        let attrs = AttrDict::new()
            .with("sym_name", Attr::Str(name.into()))
            .with("function_type", Attr::Type(Type::Function(inputs.into(), results.into())));
        let body = module.body();
        let op = Builder::new(module, body).op_with_regions(OpKind::FuncFunc, [], attrs, [region], []);
        (op, block)
    }
}
