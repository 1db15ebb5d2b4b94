//! From a window to an e-graph.

use crate::context::{Context, EGraph, add_constant, add_op};
use crate::form::Function;
use crate::infer::result_type;
use crate::lang::{
    FUNCTION, MONOID, Node, REPLACE, RESULT, RESULT_ELEM, RESULT_SHAPE, elem_attr, shape_attr,
};
use crate::window::{Form, Operand, Template, Window};
use egg::Id;
use rustc_hash::FxHashSet;
use smallvec::SmallVec;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_tensor::{ElementType, Tensor};

/// A window as an e-graph.
pub struct Seed {
    pub egraph: EGraph,
    /// The ops that must be kept, in order; then the template's outputs.
    pub roots: Vec<Id>,
    pub effects: usize,
}

/// Values from outside that the regions of an op read, in order of their first use.
pub fn captures(module: &Module, op: Op) -> Vec<Value> {
    if module.ops[op].regions.is_empty() {
        return Vec::new();
    }
    let mut inside: FxHashSet<Value> = FxHashSet::default();
    let mut read: Vec<Value> = Vec::new();
    module.walk(op, &mut |inner| {
        let data = &module.ops[inner];
        if inner != op {
            inside.extend(&data.results);
            read.extend(&data.operands);
        }
        for &region in &data.regions {
            for &block in &module.regions[region].blocks {
                inside.extend(&module.blocks[block].args);
            }
        }
    });
    let mut seen: FxHashSet<Value> = FxHashSet::default();
    read.retain(|&v| !inside.contains(&v) && seen.insert(v));
    read
}

/// The type of a value that e-graph ops can work on.
pub(crate) fn plain(ty: &Type) -> Option<&TensorType> {
    ty.as_tensor().filter(|t| t.is_static() && t.encoding.is_none() && t.quant.is_none())
}

/// Whether the cost models and rules know an op; all others stay as they are.
fn modelled(kind: OpKind) -> bool {
    use OpKind::*;
    let listed = matches!(
        kind,
        BatchNormInference
            | Broadcast
            | BroadcastInDim
            | Clamp
            | Concatenate
            | Constant
            | Convolution
            | Dot
            | DotGeneral
            | DynamicSlice
            | DynamicUpdateSlice
            | Gather
            | Iota
            | Pad
            | Reduce
            | ReduceWindow
            | Reshape
            | Reverse
            | Scatter
            | Select
            | Slice
            | Transpose
    );
    kind.is_pure() && (listed || kind.is_elementwise())
}

/// The attributes of the e-node that stands for an op; `None` for ops that stay as they are.
pub(crate) fn node_attrs(module: &Module, op: Op, operands: &[TensorType]) -> Option<AttrDict> {
    let data = &module.ops[op];
    let folds = matches!(data.kind, OpKind::Reduce | OpKind::ReduceWindow);
    let result = *data.results.first().filter(|_| folds || data.results.len() == 1)?;
    let ty = plain(module.ty(result))?;
    let sharded = data.attrs.iter().any(|(n, _)| n.starts_with("sdy.") || n == "mhlo.sharding");
    if sharded || !modelled(data.kind) {
        return None;
    }
    let mut attrs = data.attrs.clone();
    match data.kind {
        OpKind::Reduce | OpKind::ReduceWindow if data.results.len() > 1 => {
            attrs.set(FUNCTION, Function::of_region(module, op)?.to_attr());
            state_defaults(data.kind, &mut attrs, operands);
            let types: SmallVec<[&TensorType; 3]> = operands.iter().collect();
            let mut results = data.results.iter().enumerate();
            let fits = results.all(|(i, &v)| {
                let attrs = result_attrs(&attrs, i);
                plain(module.ty(v))
                    .is_some_and(|ty| result_type(data.kind, &types, &attrs).as_ref() == Some(ty))
            });
            return fits.then_some(attrs);
        }
        OpKind::Reduce | OpKind::ReduceWindow if operands.len() == 2 => {
            attrs.set(MONOID, Attr::str(crate::form::reducer(module, op)?.op()?.short_name()));
        }
        OpKind::Scatter => {
            attrs.set(MONOID, Attr::str(scatter_combiner(module, op)?));
        }
        OpKind::Reshape | OpKind::BroadcastInDim => {
            attrs.set(RESULT_SHAPE, shape_attr(&ty.shape));
        }
        OpKind::Convert => {
            attrs.set(RESULT_ELEM, elem_attr(ty.elem));
        }
        OpKind::Iota | OpKind::BitcastConvert => {
            attrs.set(RESULT_SHAPE, shape_attr(&ty.shape));
            attrs.set(RESULT_ELEM, elem_attr(ty.elem));
        }
        _ if !data.regions.is_empty() => return None,
        _ => {}
    }
    state_defaults(data.kind, &mut attrs, operands);
    let types: SmallVec<[&TensorType; 3]> = operands.iter().collect();
    if result_type(data.kind, &types, &attrs).as_ref() != Some(ty) {
        // Contractions and reductions may have a wider element type than their operands.
        attrs.set(RESULT_ELEM, elem_attr(ty.elem));
        if result_type(data.kind, &types, &attrs).as_ref() != Some(ty) {
            return None;
        }
    }
    Some(attrs)
}

/// The [`MONOID`] of a scatter of one value.
fn scatter_combiner(module: &Module, op: Op) -> Option<&'static str> {
    match crate::form::combiner(module, op)? {
        Some(monoid) => Some(monoid.op()?.short_name()),
        None => Some(REPLACE),
    }
}

/// The attributes of the e-node for one of the results of a reduction of several operands.
fn result_attrs(attrs: &AttrDict, result: usize) -> AttrDict {
    attrs.clone().with(RESULT, Attr::i64(result as i64))
}

/// Spells out optional attributes that rules want to see.
fn state_defaults(kind: OpKind, attrs: &mut AttrDict, operands: &[TensorType]) {
    let rank = operands.first().map_or(0, TensorType::rank);
    let mut default = |name: &str, value: Attr| {
        if attrs.get(name).is_none() {
            attrs.set(name, value);
        }
    };
    let padding = |n: usize| Attr::Dense(Tensor::from_ints(ElementType::I64, &[n as u64, 2], vec![0; 2 * n]));
    match kind {
        OpKind::Convolution => {
            let spatial = rank.saturating_sub(2);
            default("window_strides", Attr::i64s(vec![1; spatial]));
            default("lhs_dilation", Attr::i64s(vec![1; spatial]));
            default("rhs_dilation", Attr::i64s(vec![1; spatial]));
            default("window_reversal", Attr::bools(vec![false; spatial]));
            default("padding", padding(spatial));
        }
        OpKind::Scatter => {
            default("indices_are_sorted", Attr::Bool(false));
            default("unique_indices", Attr::Bool(false));
        }
        OpKind::ReduceWindow => {
            default("window_strides", Attr::i64s(vec![1; rank]));
            default("base_dilations", Attr::i64s(vec![1; rank]));
            default("window_dilations", Attr::i64s(vec![1; rank]));
            default("padding", padding(rank));
        }
        _ => {}
    }
}

/// Builds the e-graph of a window.
pub fn seed(template: &Template, window: &Window, fold_budget: usize) -> Seed {
    seed_in(EGraph::new(Context::new(fold_budget)), template, window)
}

/// As [`seed`], in an empty e-graph.
pub fn seed_in(mut egraph: EGraph, template: &Template, window: &Window) -> Seed {
    egraph.analysis.inputs = window.inputs.iter().copied().zip(template.inputs.iter().cloned()).collect();
    egraph.analysis.opaques = window.opaques.clone();
    egraph.analysis.origins = window.origins.clone();
    let mut inputs: Vec<Option<Id>> = vec![None; template.inputs.len()];
    let mut classes: Vec<Made> = Vec::with_capacity(template.items.len());
    let mut roots = Vec::new();
    let mut opaques = 0..;
    for (position, item) in template.items.iter().enumerate() {
        egraph.analysis.origin = position as u32;
        let mut children: SmallVec<[Id; 4]> = SmallVec::new();
        for &operand in &item.operands {
            children.push(class(&mut egraph, &mut inputs, &classes, operand));
        }
        let made = match &item.form {
            Form::Node(kind, attrs) if attrs.get(FUNCTION).is_some() => {
                let results = 0..children.len() / 2;
                let mut node =
                    |i| add_op(&mut egraph, *kind, result_attrs(attrs, i), children.iter().copied());
                Made::Nodes(results.map(&mut node).collect())
            }
            Form::Node(kind, attrs) => match attrs.get("value").and_then(Attr::as_dense) {
                Some(value) if *kind == OpKind::Constant => Made::One(add_constant(&mut egraph, value)),
                _ => Made::One(add_op(&mut egraph, *kind, attrs.clone(), children)),
            },
            Form::Opaque { results, effect, .. } => {
                let id = egraph.add(Node::opaque(opaques.next().unwrap_or_default(), children));
                if *effect {
                    roots.push(id);
                }
                let one = matches!(results.as_slice(), [one] if one.as_tensor().is_some());
                if one { Made::One(id) } else { Made::Opaque(id) }
            }
        };
        classes.push(made);
    }
    let effects = roots.len();
    for &output in &template.outputs {
        roots.push(class(&mut egraph, &mut inputs, &classes, output));
    }
    egraph.rebuild();
    for root in &mut roots {
        *root = egraph.find(*root);
    }
    Seed { egraph, roots, effects }
}

/// What stands for an op.
enum Made {
    One(Id),
    /// A node for each result.
    Nodes(SmallVec<[Id; 2]>),
    /// A node whose results are read through `Get`.
    Opaque(Id),
}

/// The class of an operand; inputs and results of opaque ops are added when they are first read.
fn class(egraph: &mut EGraph, inputs: &mut [Option<Id>], classes: &[Made], operand: Operand) -> Id {
    match operand {
        Operand::Input(n) => {
            let n = n as usize;
            *inputs[n].get_or_insert_with(|| egraph.add(Node::input(n)))
        }
        Operand::Result { op, result } => match &classes[op as usize] {
            Made::One(id) => *id,
            Made::Nodes(ids) => ids[result as usize],
            Made::Opaque(id) => egraph.add(Node::get(result as usize, *id)),
        },
    }
}
