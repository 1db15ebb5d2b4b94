//! A stretch of a block, apart from where it stands: what is equal in two windows has equal results.

use crate::build::{captures, node_attrs, plain};
use crate::context::OpaqueOp;
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;
use tpuc_ir::{AttrDict, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_support::{Loc, Span};

/// Where an op of a window gets an operand from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operand {
    /// The n-th value from outside.
    Input(u32),
    /// A result of an earlier op of the window.
    Result { op: u32, result: u32 },
}

/// What an op of a window is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A node: the op and the attributes that it has inside of the e-graph.
    Node(OpKind, AttrDict),
    /// An op that stays as it is.
    Opaque { kind: OpKind, results: SmallVec<[Type; 1]>, effect: bool },
}

/// One op of a window. Operands of an opaque op are followed by what its regions read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    pub form: Form,
    pub operands: SmallVec<[Operand; 3]>,
}

/// All that the search gets to see. Two windows with equal templates are the same program on other values, so that
/// the search needs to be done once; equality is by structure, op by op, constants by their bits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Template {
    /// The types of the values from outside.
    pub inputs: Vec<Type>,
    pub items: Vec<Item>,
    /// The results that are read after the window.
    pub outputs: Vec<Operand>,
}

/// Where a template stands: its values and ops in the module.
#[derive(Clone, Debug, Default)]
pub struct Window {
    pub inputs: Vec<Value>,
    /// The op behind each item.
    pub ops: Vec<Op>,
    /// Where those ops come from.
    pub origins: Vec<(Loc, Span)>,
    /// The items that stay as they are, in order.
    pub opaques: Vec<OpaqueOp>,
    /// The values of the template's outputs.
    pub outputs: Vec<Value>,
    /// The first items, copies of constants that other windows may read too, and of what is computed again here.
    pub copied: usize,
}

/// What an op of a block is to the windows, found once for each op.
pub struct Member {
    pub form: Form,
    /// Values that the op's regions read.
    pub captures: Vec<Value>,
    /// Whether every window that reads the op may have a copy: it takes a few ops on constants only.
    pub copied: bool,
}

/// Ops that a copy of a constant value takes at most.
const MAX_COPIED: usize = 32;

/// Looks at every op of a block.
pub fn members(module: &Module, ops: &[Op]) -> FxHashMap<Op, Member> {
    let mut sizes: FxHashMap<Value, usize> = FxHashMap::default();
    let mut all = FxHashMap::default();
    for &op in ops {
        let data = &module.ops[op];
        let captures = captures(module, op);
        let types: Option<Vec<TensorType>> =
            data.operands.iter().map(|&v| plain(module.ty(v)).cloned()).collect();
        let attrs = types.filter(|_| captures.is_empty()).and_then(|types| node_attrs(module, op, &types));
        let (form, copied) = match attrs {
            Some(attrs) => {
                let size = data.operands.iter().try_fold(1usize, |n, v| Some(n + sizes.get(v)?));
                let size = size.filter(|&n| n <= MAX_COPIED && data.regions.is_empty());
                sizes.extend(size.map(|n| (data.results[0], n)));
                (Form::Node(data.kind, attrs), size.is_some())
            }
            None => {
                let results = data.results.iter().map(|&v| module.ty(v).clone()).collect();
                let effect = !data.kind.is_pure() || module.has_effect(op);
                (Form::Opaque { kind: data.kind, results, effect }, false)
            }
        };
        all.insert(op, Member { form, captures, copied });
    }
    all
}

/// Puts windows together from the members of a block.
pub struct Builder<'m> {
    module: &'m Module,
    members: &'m FxHashMap<Op, Member>,
    /// The ops of the window itself, and those that it copies from others.
    own: FxHashSet<Op>,
    again: &'m FxHashSet<Op>,
    template: Template,
    window: Window,
    places: FxHashMap<Value, Operand>,
}

impl<'m> Builder<'m> {
    /// A window of these ops, in program order, with copies of the constants that they read and of ops of other
    /// windows that are computed `again`. `needed` says whether a value is read after the window; copies of it
    /// elsewhere do not count.
    pub fn window(
        module: &'m Module,
        members: &'m FxHashMap<Op, Member>,
        ops: &[Op],
        needed: &FxHashSet<Value>,
        again: &'m FxHashSet<Op>,
    ) -> (Template, Window) {
        let own = |op: &Op| !members[op].copied;
        let mut builder = Builder {
            module,
            members,
            own: ops.iter().copied().filter(own).collect(),
            again,
            template: Template::default(),
            window: Window::default(),
            places: FxHashMap::default(),
        };
        // Constants first, in the order of their first use: where they stand in the program does not matter.
        for &op in ops {
            let required = !own(&op) && module.ops[op].results.iter().any(|v| needed.contains(v));
            if required {
                builder.copy(op);
            } else if own(&op) {
                builder.reads(op).into_iter().for_each(|v| builder.copy_value(v));
            }
        }
        builder.window.copied = builder.window.ops.len();
        ops.iter().filter(|op| own(op)).for_each(|&op| builder.item(op));
        for &op in ops {
            for &value in &module.ops[op].results {
                if needed.contains(&value) {
                    builder.template.outputs.push(builder.places[&value]);
                    builder.window.outputs.push(value);
                }
            }
        }
        (builder.template, builder.window)
    }

    fn reads(&self, op: Op) -> SmallVec<[Value; 4]> {
        self.module.ops[op].operands.iter().chain(&self.members[&op].captures).copied().collect()
    }

    fn copy_value(&mut self, value: Value) {
        if let Some(def) = self.copied(value) {
            self.copy(def);
        }
    }

    /// The op behind a value that the window has a copy of.
    fn copied(&self, value: Value) -> Option<Op> {
        let def = self.module.def_op(value)?;
        let elsewhere = self.again.contains(&def) && !self.own.contains(&def);
        (elsewhere || self.members.get(&def).is_some_and(|m| m.copied)).then_some(def)
    }

    /// Adds a copied op after those that it reads.
    fn copy(&mut self, op: Op) {
        let mut open = vec![(op, false)];
        while let Some((op, ready)) = open.pop() {
            if self.places.contains_key(&self.module.ops[op].results[0]) {
                continue;
            }
            if ready {
                self.item(op);
                continue;
            }
            open.push((op, true));
            let reads = self.reads(op);
            open.extend(reads.into_iter().rev().filter_map(|v| self.copied(v)).map(|def| (def, false)));
        }
    }

    fn item(&mut self, op: Op) {
        let member = &self.members[&op];
        let operands = self.reads(op).into_iter().map(|v| self.place(v)).collect();
        let at = self.template.items.len() as u32;
        for (result, &value) in self.module.ops[op].results.iter().enumerate() {
            self.places.insert(value, Operand::Result { op: at, result: result as u32 });
        }
        if let Form::Opaque { results, effect, .. } = &member.form {
            let (captures, results) = (member.captures.clone(), results.clone());
            self.window.opaques.push(OpaqueOp { op, captures, results, effect: *effect });
        }
        self.template.items.push(Item { form: member.form.clone(), operands });
        let data = &self.module.ops[op];
        self.window.ops.push(op);
        self.window.origins.push((data.loc.clone(), data.span));
    }

    fn place(&mut self, value: Value) -> Operand {
        *self.places.entry(value).or_insert_with(|| {
            self.template.inputs.push(self.module.ty(value).clone());
            self.window.inputs.push(value);
            Operand::Input(self.window.inputs.len() as u32 - 1)
        })
    }
}
