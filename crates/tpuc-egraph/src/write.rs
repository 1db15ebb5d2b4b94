//! From an extracted graph back to ops.

use crate::form::Function;
use crate::graph::Graph;
use crate::lang::{AttrTable, FUNCTION, Head, MONOID, REPLACE, RESULT, plain_attrs};
use crate::window::Window;
use egg::Language as _;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use tpuc_ir::{Attr, AttrDict, Builder, Module, Op, OpData, OpKind, Region, TensorType, Type, Value};
use tpuc_support::Loc;

/// What the search made of a window; it can be written in the place of every window of the same template.
#[derive(Clone, Debug)]
pub struct Found {
    pub graph: Graph,
    /// The nodes that each kernel computes, where that was decided: see [`crate::cover::Cover::kernels`].
    pub kernels: Vec<Vec<usize>>,
    /// The attributes that the graph's nodes refer to.
    pub attrs: AttrTable,
    /// How many of the roots are ops that must be kept.
    pub effects: usize,
}

/// Ops in the place of a window.
#[derive(Clone, Debug)]
pub struct Written {
    /// In order, each with its node; an op that several nodes are results of comes once for each.
    pub ops: Vec<(usize, Op)>,
    /// The values of the window's outputs.
    pub outputs: Vec<Value>,
}

/// Creates the ops of what was found in the place of `window` and returns them in order, with the values of the window's outputs. `rename` says what values of earlier windows have become.
///
/// The order follows the program as far as operands allow it; ops with effects keep theirs. `None` when a kept
/// op would have to come before an earlier one, in which case the module has only gained unreachable ops.
pub fn write(
    module: &mut Module,
    found: &Found,
    window: &Window,
    rename: &FxHashMap<Value, Value>,
) -> Option<Written> {
    let graph = &found.graph;
    let values = vec![None; graph.nodes.len()];
    let mut writer =
        Writer { module, found, window, rename, values, ops: Vec::new(), reductions: FxHashMap::default() };
    for n in schedule(graph, found.effects)? {
        writer.node(n);
    }
    let outputs =
        graph.roots[found.effects..].iter().map(|&r| writer.values[r]).collect::<Option<Vec<_>>>()?;
    Some(Written { ops: writer.ops, outputs })
}

/// The nodes, children first and otherwise by origin, effects in the order of the roots.
fn schedule(graph: &Graph, effects: usize) -> Option<Vec<usize>> {
    let count = graph.nodes.len();
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut waits = vec![0usize; count];
    // Nodes that came without an op of their own follow their operands.
    let mut keys = vec![0u32; count];
    for (n, node) in graph.nodes.iter().enumerate() {
        keys[n] = node.origin;
        for &child in node.node.children() {
            users[usize::from(child)].push(n);
            waits[n] += 1;
        }
    }
    for pair in graph.roots[..effects].windows(2) {
        users[pair[0]].push(pair[1]);
        waits[pair[1]] += 1;
    }
    let mut ready: BinaryHeap<Reverse<(u32, usize)>> =
        (0..count).filter(|&n| waits[n] == 0).map(|n| Reverse((keys[n], n))).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(Reverse((_, n))) = ready.pop() {
        order.push(n);
        for &user in &users[n] {
            waits[user] -= 1;
            if waits[user] == 0 {
                ready.push(Reverse((keys[user], user)));
            }
        }
    }
    (order.len() == count).then_some(order)
}

struct Writer<'m> {
    module: &'m mut Module,
    found: &'m Found,
    window: &'m Window,
    rename: &'m FxHashMap<Value, Value>,
    /// The value of each node that has been written, unless it is an op with several results.
    values: Vec<Option<Value>>,
    ops: Vec<(usize, Op)>,
    /// Reductions of several operands that have been written.
    reductions: FxHashMap<Reduction, Op>,
}

/// What makes two nodes results of one op.
#[derive(PartialEq, Eq, Hash)]
struct Reduction {
    function: Attr,
    attrs: AttrDict,
    operands: SmallVec<[Value; 3]>,
}

impl Writer<'_> {
    fn node(&mut self, n: usize) {
        let node = &self.found.graph.nodes[n].node;
        let operands: Vec<usize> = node.operands().iter().map(|&c| usize::from(c)).collect();
        self.values[n] = match (node.head(), node.number()) {
            (Head::Input, Some(number)) => {
                let value = self.window.inputs[number];
                Some(self.rename.get(&value).copied().unwrap_or(value))
            }
            (Head::Opaque, Some(number)) => self.opaque(n, number, &operands),
            (Head::Get, Some(i)) => self.result(operands[0], i),
            (Head::Op(kind), _) => self.op(n, kind, &operands),
            _ => None,
        };
    }

    /// The i-th result of an opaque op.
    fn result(&self, of: usize, i: usize) -> Option<Value> {
        let op = self.window.opaques[self.found.graph.nodes[of].node.number()?].op;
        self.module.ops[op].results.get(i).copied()
    }

    /// Puts an op that stays as it is in its new place, reading the new values.
    fn opaque(&mut self, n: usize, number: usize, operands: &[usize]) -> Option<Value> {
        let opaque = &self.window.opaques[number];
        let values: Vec<Value> = operands.iter().map(|&n| self.values[n]).collect::<Option<_>>()?;
        let count = self.module.ops[opaque.op].operands.len();
        self.module.ops[opaque.op].operands = values[..count].iter().copied().collect();
        let renamed: FxHashMap<Value, Value> = opaque
            .captures
            .iter()
            .copied()
            .zip(values[count..].iter().copied())
            .filter(|(a, b)| a != b)
            .collect();
        if !renamed.is_empty() {
            let mut inside = Vec::new();
            self.module.walk(opaque.op, &mut |op| inside.push(op));
            for op in inside.into_iter().skip(1) {
                for operand in &mut self.module.ops[op].operands {
                    *operand = renamed.get(operand).copied().unwrap_or(*operand);
                }
            }
        }
        self.ops.push((n, opaque.op));
        self.module.ops[opaque.op].results.first().copied()
    }

    fn op(&mut self, n: usize, kind: OpKind, operands: &[usize]) -> Option<Value> {
        let GraphParts { attrs, ty, loc, span } = self.parts(n)?;
        let mut data = OpData::new(kind);
        data.operands = operands.iter().map(|&n| self.values[n]).collect::<Option<_>>()?;
        let result = attrs.get(RESULT).and_then(Attr::as_int).map_or(0, |i| i as usize);
        data.attrs = plain_attrs(&attrs);
        // The results of one reduction are written together.
        let reduction = attrs.get(FUNCTION).map(|function| Reduction {
            function: function.clone(),
            attrs: data.attrs.clone(),
            operands: data.operands.clone(),
        });
        if let Some(&op) = reduction.as_ref().and_then(|r| self.reductions.get(r)) {
            self.ops.push((n, op));
            return self.module.ops[op].results.get(result).copied();
        }
        data.regions.extend(body(self.module, &attrs, ty.elem, &loc)?);
        data.loc = loc;
        data.span = span;
        let op = self.module.new_op(data, result_types(&attrs, &ty)?);
        self.ops.push((n, op));
        self.reductions.extend(reduction.map(|r| (r, op)));
        self.module.ops[op].results.get(result).copied()
    }

    fn parts(&self, n: usize) -> Option<GraphParts> {
        let node = &self.found.graph.nodes[n];
        let (loc, span) = self.window.origins.get(node.origin as usize).cloned().unwrap_or_default();
        let attrs = self.found.attrs.get(node.node.attrs()?).clone();
        Some(GraphParts { attrs, ty: node.ty.clone()?, loc, span })
    }
}

/// The body of an op with these e-graph attributes, if it is a reduction.
pub(crate) fn body(
    module: &mut Module,
    attrs: &AttrDict,
    elem: tpuc_tensor::ElementType,
    loc: &Loc,
) -> Option<Option<Region>> {
    if let Some(function) = attrs.get(FUNCTION) {
        return Some(Some(Function::from_attr(function)?.region(module, loc)));
    }
    let Some(monoid) = attrs.get(MONOID).and_then(Attr::as_str) else { return Some(None) };
    let kind = match monoid {
        REPLACE => None,
        op => Some(OpKind::from_name(&format!("stablehlo.{op}"))?),
    };
    Some(Some(reducer(module, kind, elem, loc.clone())))
}

/// The types of all results of the op of which a node has this type.
pub(crate) fn result_types(attrs: &AttrDict, ty: &TensorType) -> Option<Vec<Type>> {
    let Some(function) = attrs.get(FUNCTION) else { return Some(vec![Type::Tensor(ty.clone())]) };
    let function = Function::from_attr(function)?;
    Some(function.types().iter().map(|&elem| Type::Tensor(ty.with_elem(elem))).collect())
}

/// The body of a reduction: one op on two scalars, or the second of them.
fn reducer(module: &mut Module, kind: Option<OpKind>, elem: tpuc_tensor::ElementType, loc: Loc) -> Region {
    let scalar = Type::tensor(elem, []);
    let (region, block) = module.new_region();
    let a = module.add_block_arg(block, scalar.clone(), Loc::Unknown);
    let b = module.add_block_arg(block, scalar.clone(), Loc::Unknown);
    let mut builder = Builder::new(module, block);
    builder.loc = loc;
    let result = kind.map_or(b, |kind| builder.value(kind, [a, b], Default::default(), scalar));
    builder.op(OpKind::Return, [result], Default::default(), []);
    region
}

/// What an op is made from besides its operands.
struct GraphParts {
    attrs: tpuc_ir::AttrDict,
    ty: TensorType,
    loc: Loc,
    span: tpuc_support::Span,
}
