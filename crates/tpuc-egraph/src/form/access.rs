//! From a cluster of ops to a kernel: element-wise meaning of each op by index substitution.

use super::chain::arrange;
use super::tuple::Function;
use crate::lang::RESULT;
use rustc_hash::FxHashMap;
use tpuc_ir::{Attr, AttrDict, Module, Op, OpKind, TensorType, Value};
use tpuc_support::entity::PrimaryMap;
use tpuc_tensor::{ElementType, Scalar};
use tpuc_tile::{
    Axis, AxisData, Expr, IndexExpr, Kernel, Monoid, MultiplyPrecision, Node, NodeData, Offset, Param, Range,
    Stage, StageKind, Subscript,
};

/// The part that an op plays in a kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Each result element is a function of a few operand elements.
    Map,
    /// Only moves elements: a map without arithmetic.
    View,
    /// Folds operand elements by a monoid.
    Reduce,
    /// A reduction of products: dot_general, convolution.
    Contract,
    /// Writes several operands next to each other; always the root of its kernel.
    Concatenate,
    /// No kernel covers it.
    Boundary,
}

/// The role of an op, given that its types are static.
pub fn role(module: &Module, op: Op) -> Role {
    let data = &module.ops[op];
    let is_static = |v: &Value| {
        module.ty(*v).as_tensor().is_some_and(|t| {
            let plain = t.quant.is_none() && t.encoding.is_none() && !t.elem.is_complex();
            plain && t.is_static() && t.len().is_some()
        })
    };
    let folds = matches!(data.kind, OpKind::Reduce | OpKind::ReduceWindow);
    let several = data.results.len() > 1 && !folds;
    if data.results.is_empty() || several || !data.results.iter().chain(&data.operands).all(is_static) {
        return Role::Boundary;
    }
    match data.kind {
        OpKind::ReducePrecision => Role::Boundary,
        kind if kind.is_elementwise() => Role::Map,
        OpKind::Select | OpKind::Clamp | OpKind::Iota | OpKind::DynamicUpdateSlice => Role::Map,
        OpKind::Gather | OpKind::DynamicSlice => Role::Map,
        OpKind::BitcastConvert if keeps_elements(module, op) => Role::Map,
        OpKind::Constant => Role::View,
        OpKind::BroadcastInDim | OpKind::Reshape | OpKind::Reverse | OpKind::Slice | OpKind::Transpose => {
            Role::View
        }
        OpKind::Pad => {
            let plain = data
                .attr("interior_padding")
                .and_then(Attr::as_ints)
                .is_some_and(|p| p.iter().all(|&i| i == 0));
            if plain { Role::View } else { Role::Boundary }
        }
        OpKind::Concatenate => Role::Concatenate,
        OpKind::Reduce if folds_tuples(module, op) => Role::Reduce,
        OpKind::ReduceWindow if no_dilation(data.attr("base_dilations")) && folds_tuples(module, op) => {
            Role::Reduce
        }
        OpKind::DotGeneral => Role::Contract,
        OpKind::Convolution => {
            let one = |name| data.attr(name).and_then(Attr::as_int).unwrap_or(1) == 1;
            if no_dilation(data.attr("lhs_dilation")) && one("batch_group_count") {
                Role::Contract
            } else {
                Role::Boundary
            }
        }
        _ => Role::Boundary,
    }
}

/// The result that an op of the e-graph's stands for, where it has several.
fn only_result(module: &Module, op: Op) -> Option<usize> {
    module.ops[op].attr(RESULT).and_then(Attr::as_int).and_then(|i| usize::try_from(i).ok())
}

/// Whether a reduction's body is a monoid's op, or a function of two tuples.
fn folds_tuples(module: &Module, op: Op) -> bool {
    reducer(module, op).is_some() || Function::of_region(module, op).is_some()
}

/// Whether a `bitcast_convert` gives one element for each. Narrow floats are computed with as wider ones, where a
/// NaN does not keep its bits.
fn keeps_elements(module: &Module, op: Op) -> bool {
    let data = &module.ops[op];
    let elem = |v: &Value| module.ty(*v).as_tensor().map(|t| t.elem);
    let types = data.operands.iter().chain(&data.results).map(elem).collect::<Option<Vec<_>>>();
    let Some([from, to]) = types.as_deref() else { return false };
    let bits = from.bit_width();
    let exact = bits >= 32 || bits >= 8 && from.is_integer() && to.is_integer();
    bits == to.bit_width() && exact
}

fn no_dilation(attr: Option<&Attr>) -> bool {
    attr.is_none_or(|a| a.as_ints().is_some_and(|d| d.iter().all(|&d| d == 1)))
}

/// The monoid of a single-input reduce whose body is one op on its two arguments.
pub fn reducer(module: &Module, op: Op) -> Option<Monoid> {
    let block = module.region_block(op, 0)?;
    let data = &module.blocks[block];
    let ([a, b], [body, ret]) = (data.args.as_slice(), data.ops.as_slice()) else { return None };
    let body_data = &module.ops[*body];
    let operands = &body_data.operands[..];
    let applies = operands == [*a, *b] || operands == [*b, *a];
    if !applies || module.ops[*ret].operands[..] != body_data.results[..] {
        return None;
    }
    let elem = module.ty(*a).as_tensor()?.elem;
    let monoid = Monoid::from_op(body_data.kind)?;
    monoid.identity(elem)?;
    Some(monoid)
}

/// What a scatter of one value does with an update: a monoid's op, or `Some(None)` when it takes the element's place.
pub fn combiner(module: &Module, op: Op) -> Option<Option<Monoid>> {
    if let Some(monoid) = reducer(module, op) {
        return Some(Some(monoid));
    }
    let block = &module.blocks[module.region_block(op, 0)?];
    let ([_, update], [ret]) = (block.args.as_slice(), block.ops.as_slice()) else { return None };
    (module.ops[*ret].operands[..] == [*update]).then_some(None)
}

/// Why an op cannot be expressed, for the remark. Never leaves half a kernel behind.
#[derive(Debug)]
pub struct Declined(pub String);

pub(super) type Result<T> = std::result::Result<T, Declined>;

pub(super) fn declined<T>(why: impl Into<String>) -> Result<T> {
    Err(Declined(why.into()))
}

/// Builds the kernel of one cluster.
pub struct KernelBuilder<'m> {
    pub(super) module: &'m Module,
    inside: &'m dyn Fn(Value) -> Option<Op>,
    pub(super) axes: PrimaryMap<Axis, AxisData>,
    pub(super) nodes: PrimaryMap<Node, NodeData>,
    params: Vec<Param>,
    inputs: Vec<Value>,
    pub(super) stages: Vec<Stage>,
    memo: FxHashMap<(Value, Vec<IndexExpr>), Node>,
    /// By reduction and place, the nodes of its results.
    reduced: FxHashMap<(Op, Vec<IndexExpr>), Vec<Node>>,
    /// The axes that the reduction being built is read at.
    pub(super) read_at: Vec<Axis>,
    /// How many guards surround the expression that is being built.
    guards: usize,
    /// How many ops inside the kernel the expression that is being built is below.
    depth: usize,
    pub(super) precision: MultiplyPrecision,
}

/// Ops of a kernel that may read one another in a row: building and running expressions take stack for each.
const MAX_DEPTH: usize = 512;

/// A kernel and the values that its input parameters stand for.
pub struct Built {
    pub kernel: Kernel,
    pub inputs: Vec<Value>,
    /// The axes that each value computed inside is read at, one entry per distinct read.
    pub reads: FxHashMap<Value, Vec<Vec<Axis>>>,
}

impl<'m> KernelBuilder<'m> {
    /// Builds the kernel that computes `root`. `inside` tells which op computes a value in this kernel; a value
    /// without one is loaded.
    pub fn build(module: &'m Module, root: Op, inside: &'m dyn Fn(Value) -> Option<Op>) -> Result<Built> {
        Self::build_all(module, &[root], inside)
    }

    /// Builds the kernel that computes several ops, an output for each of their results. Where one of them reads another, `inside`
    /// has the other too.
    pub fn build_all(
        module: &'m Module,
        roots: &[Op],
        inside: &'m dyn Fn(Value) -> Option<Op>,
    ) -> Result<Built> {
        let mut b = Self {
            module,
            inside,
            axes: PrimaryMap::new(),
            nodes: PrimaryMap::new(),
            params: Vec::new(),
            inputs: Vec::new(),
            stages: Vec::new(),
            memo: FxHashMap::default(),
            reduced: FxHashMap::default(),
            read_at: Vec::new(),
            guards: 0,
            depth: 0,
            precision: MultiplyPrecision::Default,
        };
        let Some(&first) = roots.first() else { return declined("no result") };
        let mut outputs = Vec::new();
        let mut stores = Vec::new();
        for &root in roots {
            let ty = b.tensor(module.ops[root].results[0])?.clone();
            let out = Param { elem: ty.elem, shape: dims(&ty) };
            if role(module, root) == Role::Concatenate {
                let mut own_stores = Vec::new();
                b.concatenate(root, &out, &mut own_stores)?;
                let output = outputs.len();
                stores.extend(own_stores.into_iter().map(|(own, at, value)| (output, own, at, value)));
                outputs.push(out);
                continue;
            }
            let at: Vec<IndexExpr> = out.shape.iter().map(|&d| b.new_axis(d)).collect();
            let own: Vec<Axis> = at.iter().filter_map(IndexExpr::as_axis).collect();
            for (result, &v) in module.ops[root].results.iter().enumerate() {
                if only_result(module, root).is_some_and(|only| only != result) {
                    continue;
                }
                let node = b.op_element(root, result, &at)?;
                stores.push((outputs.len(), own.clone(), at.clone(), node));
                outputs.push(Param { elem: b.tensor(v)?.elem, shape: out.shape.clone() });
            }
        }
        let inputs = b.inputs.len();
        b.params.extend(outputs);
        for (i, own, at, value) in stores {
            let kind = StageKind::Store { param: inputs + i, at, value };
            b.stages.push(Stage { at: vec![], own, kind });
        }
        let kernel = Kernel {
            name: String::new(),
            axes: b.axes,
            grid: vec![],
            stream: None,
            params: b.params,
            inputs,
            nodes: b.nodes,
            stages: b.stages,
            precision: b.precision,
            loc: module.ops[first].loc.clone(),
        };
        let mut reads: FxHashMap<Value, Vec<Vec<Axis>>> = FxHashMap::default();
        for (value, at) in b.memo.keys() {
            let mut axes = Vec::new();
            at.iter().for_each(|e| e.each_axis(&mut |a| axes.push(a)));
            reads.entry(*value).or_default().push(axes);
        }
        Ok(Built { kernel: arrange(kernel), inputs: b.inputs, reads })
    }

    pub(super) fn tensor(&self, v: Value) -> Result<&'m TensorType> {
        self.module.ty(v).as_tensor().ok_or_else(|| Declined("a value that is not a tensor".into()))
    }

    /// A fresh axis as an expression; extent 1 gives the constant 0 so that unit dimensions vanish.
    pub(super) fn new_axis(&mut self, extent: u64) -> IndexExpr {
        if extent == 1 {
            return IndexExpr::constant(0);
        }
        IndexExpr::axis(self.axes.push(AxisData { extent }))
    }

    pub(super) fn node(&mut self, expr: Expr, ty: ElementType) -> Node {
        self.nodes.push(NodeData { expr, ty })
    }

    pub(super) fn apply(&mut self, kind: OpKind, args: Vec<Node>, ty: ElementType) -> Node {
        self.node(Expr::Op { kind, attrs: AttrDict::new(), args }, ty)
    }

    pub(super) fn convert(&mut self, node: Node, ty: ElementType) -> Node {
        if self.nodes[node].ty == ty { node } else { self.apply(OpKind::Convert, vec![node], ty) }
    }

    fn param(&mut self, v: Value) -> Result<usize> {
        if let Some(i) = self.inputs.iter().position(|&i| i == v) {
            return Ok(i);
        }
        let ty = self.tensor(v)?;
        self.params.push(Param { elem: ty.elem, shape: dims(ty) });
        self.inputs.push(v);
        Ok(self.inputs.len() - 1)
    }

    /// The scalar that a value is everywhere: a literal, which need not be in memory.
    fn literal(&self, v: Value) -> Option<Scalar> {
        (self.inside)(v).or_else(|| self.module.def_op(v)).and_then(|op| splat(self.module, op))
    }

    fn load(&mut self, v: Value, at: Vec<Subscript>) -> Result<Node> {
        if let Some(value) = self.literal(v) {
            let elem = self.tensor(v)?.elem;
            return Ok(self.node(Expr::Const(value), elem));
        }
        let param = self.param(v)?;
        let ty = self.params[param].elem;
        Ok(self.node(Expr::Load { param, at }, ty))
    }

    /// The element of `v` at `at`: a load, or the producer's expression when it is inside the cluster.
    pub(super) fn element(&mut self, v: Value, at: &[IndexExpr]) -> Result<Node> {
        let key = (v, at.to_vec());
        if let Some(&node) = self.memo.get(&key) {
            return Ok(node);
        }
        let inside = (self.inside)(v);
        let computed = inside.filter(|&op| self.module.ops[op].kind != OpKind::Constant);
        let node = if let Some(op) = computed.filter(|_| self.literal(v).is_none()) {
            let known = self.module.ops[op].results.iter().position(|&r| r == v);
            let result = known.or_else(|| only_result(self.module, op)).unwrap_or(0);
            if self.depth == MAX_DEPTH {
                return declined(format!("more than {MAX_DEPTH} of its ops read one another"));
            }
            self.depth += 1;
            let node = self.op_element(op, result, at)?;
            self.depth -= 1;
            node
        } else {
            self.load(v, at.iter().cloned().map(Subscript::from).collect())?
        };
        self.memo.insert(key, node);
        Ok(node)
    }

    /// An element of one of an op's results.
    fn op_element(&mut self, op: Op, number: usize, at: &[IndexExpr]) -> Result<Node> {
        let data = &self.module.ops[op];
        let result = self.tensor(data.results[number])?;
        let elem = result.elem;
        let operands = &data.operands;
        let ints = |name: &str| -> Result<Vec<i64>> {
            data.attr(name)
                .and_then(Attr::as_ints)
                .ok_or_else(|| Declined(format!("{} without {name}", data.name())))
        };
        match data.kind {
            OpKind::Constant => self.load(data.results[0], at.iter().cloned().map(Subscript::from).collect()),
            OpKind::Iota => {
                let d = data.attr("iota_dimension").and_then(Attr::as_int).unwrap_or(0) as usize;
                Ok(self.node(Expr::Index(at[d].clone()), elem))
            }
            OpKind::BroadcastInDim => {
                let map = ints("broadcast_dimensions")?;
                let operand = self.tensor(operands[0])?;
                let source: Vec<IndexExpr> = map
                    .iter()
                    .zip(&operand.shape)
                    .map(|(&d, &n)| if n == 1 { IndexExpr::constant(0) } else { at[d as usize].clone() })
                    .collect();
                self.element(operands[0], &source)
            }
            OpKind::Reshape => {
                let source = self.reshape(dims(self.tensor(operands[0])?), dims(result), at);
                self.element(operands[0], &source)
            }
            OpKind::Transpose => {
                let permutation = ints("permutation")?;
                let mut source = vec![IndexExpr::default(); at.len()];
                for (to, &from) in permutation.iter().enumerate() {
                    source[from as usize] = at[to].clone();
                }
                self.element(operands[0], &source)
            }
            OpKind::Reverse => {
                let mut source = at.to_vec();
                for d in ints("dimensions")? {
                    let d = d as usize;
                    source[d] = source[d].clone().scale(-1).offset(result.shape[d] - 1);
                }
                self.element(operands[0], &source)
            }
            OpKind::Slice => {
                let (start, stride) = (ints("start_indices")?, ints("strides")?);
                let source: Vec<IndexExpr> = at
                    .iter()
                    .zip(start.iter().zip(&stride))
                    .map(|(e, (&s, &k))| e.clone().scale(k).offset(s))
                    .collect();
                self.element(operands[0], &source)
            }
            OpKind::Pad => {
                let low = ints("edge_padding_low")?;
                let source: Vec<IndexExpr> =
                    at.iter().zip(&low).map(|(e, &l)| e.clone().offset(-l)).collect();
                let fill = self.element(operands[1], &[])?;
                self.guarded(operands[0], &source, fill)
            }
            OpKind::DynamicSlice => {
                let sizes = ints("slice_sizes")?;
                let shape = dims(self.tensor(operands[0])?);
                let at = self.offset_subscripts(at, &operands[1..], &shape, &sizes, 1)?;
                self.load(operands[0], at)
            }
            OpKind::DynamicUpdateSlice => {
                let shape = dims(self.tensor(operands[0])?);
                let sizes = self.tensor(operands[1])?.shape.to_vec();
                let inner = self.offset_subscripts(at, &operands[2..], &shape, &sizes, -1)?;
                let ranges: Vec<Range> = inner
                    .iter()
                    .zip(&sizes)
                    .zip(&shape)
                    .filter(|((_, size), full)| **size as u64 != **full)
                    .map(|((at, &size), _)| Range { at: at.clone(), extent: size as u64 })
                    .collect();
                let otherwise = self.element(operands[0], at)?;
                let then = self.load(operands[1], inner)?;
                Ok(if ranges.is_empty() {
                    then
                } else {
                    self.node(Expr::Guard { ranges, then, otherwise }, elem)
                })
            }
            OpKind::Gather => self.gather(op, at),
            OpKind::Reduce | OpKind::ReduceWindow | OpKind::DotGeneral | OpKind::Convolution => {
                if let Some(nodes) = self.reduced.get(&(op, at.to_vec())) {
                    return Ok(nodes[number]);
                }
                if self.guards > 0 {
                    return declined("it is read at some of the kernel's points only");
                }
                let mut read_at = Vec::new();
                at.iter().for_each(|e| e.each_axis(&mut |a| read_at.push(a)));
                read_at.sort();
                read_at.dedup();
                let outer = std::mem::replace(&mut self.read_at, read_at);
                let nodes = match data.kind {
                    OpKind::Reduce => self.reduce(op, at)?,
                    OpKind::ReduceWindow => self.reduce_window(op, at)?,
                    OpKind::DotGeneral => vec![self.dot_general(op, at)?],
                    _ => vec![self.convolution(op, at)?],
                };
                self.read_at = outer;
                let node = nodes[number];
                self.reduced.insert((op, at.to_vec()), nodes);
                Ok(node)
            }
            kind if kind.is_elementwise()
                || matches!(kind, OpKind::Select | OpKind::Clamp | OpKind::BitcastConvert) =>
            {
                let mut args = Vec::with_capacity(operands.len());
                for &v in operands {
                    let scalar = self.tensor(v)?.rank() == 0;
                    args.push(self.element(v, if scalar { &[] } else { at })?);
                }
                Ok(self.node(Expr::Op { kind, attrs: scalar_attrs(&data.attrs), args }, elem))
            }
            kind => declined(format!("no kernel form for {}", kind.name())),
        }
    }

    /// Coordinates in the operand of a reshape. Unit dimensions are dropped first, so that adding or removing
    /// them never makes a division; then runs of dimensions with equal products are matched.
    fn reshape(&self, from: Vec<u64>, to: Vec<u64>, at: &[IndexExpr]) -> Vec<IndexExpr> {
        let axes = &self.axes;
        let extent = |a: Axis| axes[a].extent;
        let mut source = vec![IndexExpr::default(); from.len()];
        let (mut i, mut j) = (0, 0);
        while i < from.len() {
            // Grow the shorter side until the products agree.
            let (i0, j0) = (i, j);
            let (mut a, mut b) = (from[i].max(1), 1);
            i += 1;
            while a != b && (i < from.len() || j < to.len()) {
                if b < a && j < to.len() {
                    b *= to[j].max(1);
                    j += 1;
                } else if i < from.len() {
                    a *= from[i].max(1);
                    i += 1;
                } else {
                    break;
                }
            }
            let mut flat = IndexExpr::default();
            for d in j0..j {
                flat = flat.scale(to[d] as i64).add(&at[d]);
            }
            let mut rest = flat;
            for d in (i0..i).rev() {
                let n = from[d].max(1) as i64;
                let is_first = from[i0..d].iter().all(|&d| d == 1);
                source[d] = match n {
                    1 => IndexExpr::default(),
                    _ if is_first => rest.clone(),
                    _ => rest.rem(n, &extent),
                };
                rest = rest.div(n, &extent);
            }
        }
        source
    }

    /// `v` at `at` where that lies inside, `fill` elsewhere.
    pub(super) fn guarded(&mut self, v: Value, at: &[IndexExpr], fill: Node) -> Result<Node> {
        let ty = self.tensor(v)?.clone();
        let ranges: Vec<Range> = {
            let axes = &self.axes;
            let extent = |a: Axis| axes[a].extent;
            at.iter()
                .zip(dims(&ty))
                .filter(|(e, n)| {
                    let (lo, hi) = e.bounds(&extent);
                    lo < 0 || hi >= *n as i64
                })
                .map(|(e, n)| Range { at: e.clone().into(), extent: n })
                .collect()
        };
        if ranges.is_empty() {
            return self.element(v, at);
        }
        self.guards += 1;
        let then = self.element(v, at);
        self.guards -= 1;
        Ok(self.node(Expr::Guard { ranges, then: then?, otherwise: fill }, ty.elem))
    }

    fn offset_subscripts(
        &mut self,
        at: &[IndexExpr],
        starts: &[Value],
        shape: &[u64],
        sizes: &[i64],
        sign: i64,
    ) -> Result<Vec<Subscript>> {
        let mut out = Vec::with_capacity(at.len());
        for (d, e) in at.iter().enumerate() {
            let max = shape[d] as i64 - sizes[d];
            let offset = match max {
                0 => None,
                _ => Some(Offset { node: self.element(starts[d], &[])?, max, sign }),
            };
            out.push(Subscript { expr: e.clone(), offset });
        }
        Ok(out)
    }

    fn gather(&mut self, op: Op, at: &[IndexExpr]) -> Result<Node> {
        let data = &self.module.ops[op];
        let Some(Attr::Gather(g)) = data.attr("dimension_numbers") else {
            return declined("gather without dimension numbers");
        };
        let sizes = data.attr("slice_sizes").and_then(Attr::as_ints).unwrap_or_default();
        let (operand, indices) = (data.operands[0], data.operands[1]);
        let shape = dims(self.tensor(operand)?);
        let index_rank = self.tensor(indices)?.rank() as i64;
        let batch: Vec<IndexExpr> = at
            .iter()
            .enumerate()
            .filter(|(d, _)| !g.offset_dims.contains(&(*d as i64)))
            .map(|(_, e)| e.clone())
            .collect();
        let mut offset = g.offset_dims.iter().map(|&d| at[d as usize].clone());
        let mut out = Vec::with_capacity(shape.len());
        for d in 0..shape.len() as i64 {
            let expr = if let Some(i) = g.operand_batching_dims.iter().position(|&b| b == d) {
                // The coordinate of the start index along the matching batching dimension.
                let dim = g.start_indices_batching_dims[i];
                let position = (0..index_rank).filter(|&k| k != g.index_vector_dim).position(|k| k == dim);
                batch[position.ok_or_else(|| Declined("gather batching dimension".into()))?].clone()
            } else if g.collapsed_slice_dims.contains(&d) {
                IndexExpr::default()
            } else {
                offset.next().ok_or_else(|| Declined("gather offset dimensions".into()))?
            };
            let start = match g.start_index_map.iter().position(|&m| m == d) {
                None => None,
                Some(k) => {
                    let mut index = batch.clone();
                    if g.index_vector_dim < index_rank {
                        index.insert(g.index_vector_dim as usize, IndexExpr::constant(k as i64));
                    }
                    let node = self.element(indices, &index)?;
                    Some(Offset { node, max: shape[d as usize] as i64 - sizes[d as usize], sign: 1 })
                }
            };
            out.push(Subscript { expr, offset: start });
        }
        self.load(operand, out)
    }

    /// One store per operand, each with an axis of its own along the concatenated dimension.
    fn concatenate(
        &mut self,
        op: Op,
        out: &Param,
        stores: &mut Vec<(Vec<Axis>, Vec<IndexExpr>, Node)>,
    ) -> Result<()> {
        let data = &self.module.ops[op];
        let dim = data.attr("dimension").and_then(Attr::as_int).unwrap_or(0) as usize;
        let common: Vec<IndexExpr> = out
            .shape
            .iter()
            .enumerate()
            .map(|(d, &n)| if d == dim { IndexExpr::default() } else { self.new_axis(n) })
            .collect();
        let shared: Vec<Axis> = common.iter().filter_map(IndexExpr::as_axis).collect();
        let mut start = 0;
        for &v in &data.operands {
            let n = self.tensor(v)?.shape[dim];
            if n == 0 {
                continue;
            }
            let e = self.new_axis(n as u64);
            let mut own = shared.clone();
            own.extend(e.as_axis());
            let mut at = common.clone();
            at[dim] = e.clone();
            let node = self.element(v, &at)?;
            at[dim] = e.offset(start);
            stores.push((own, at, node));
            start += n;
        }
        if stores.is_empty() { declined("an empty concatenation") } else { Ok(()) }
    }
}

/// The value of a constant that is the same everywhere, or of one that is broadcast.
pub fn splat(module: &Module, op: Op) -> Option<Scalar> {
    let data = &module.ops[op];
    match data.kind {
        OpKind::Constant => data.attr("value")?.as_dense()?.splat_value(),
        OpKind::BroadcastInDim => {
            let scalar = &module.ops[module.def_op(data.operands[0])?];
            let value =
                (scalar.kind == OpKind::Constant).then(|| scalar.attr("value")?.as_dense()).flatten()?;
            (value.rank() == 0).then(|| value.get(0))
        }
        _ => None,
    }
}

pub(super) fn dims(ty: &TensorType) -> Vec<u64> {
    ty.shape.iter().map(|&d| d.max(0) as u64).collect()
}

/// Attributes that change what the op computes on one element.
pub(super) fn scalar_attrs(attrs: &AttrDict) -> AttrDict {
    attrs
        .iter()
        .filter(|(n, _)| matches!(n.as_str(), "comparison_direction" | "compare_type"))
        .map(|(n, a)| (n.clone(), a.clone()))
        .collect()
}
