//! Result types, and the constraints of the StableHLO specification that concern one op by itself.
//!
//! One source serves the verifier, which has whole modules, and the e-graph, which has only an op, its operand
//! types and its attributes. An unknown extent ([`DYNAMIC`]) is compatible with every extent.

mod chlo;
mod communication;
mod contract;
mod control;
mod custom_call;
mod dynamic;
mod elementwise;
mod extent;
mod foreign;
mod index;
mod movement;
mod numeric;
mod quantization;
mod regions;
pub(crate) mod text;
mod window;

use crate::{Attr, AttrDict, DYNAMIC, OpKind, TensorType, Type};
use std::borrow::Borrow;
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Kind, Tensor};

/// A constraint of an op that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Specification numbering in lower case, `dot_general_c12`, or an input, `add_i1`.
    pub constraint: Name,
    pub message: String,
}

/// The signature of a region: the types of its arguments and those that its terminator gives back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionType {
    pub inputs: Vec<Type>,
    pub outputs: Vec<Type>,
}

/// The result types of an op.
///
/// `declared` holds the result types that the program states; it may be empty except for ops whose results do not
/// follow from their operands (`reshape`, `broadcast_in_dim`, `iota`, `convert`, `bitcast_convert`, calls). Where
/// given it is checked and returned. Ops with regions need one [`RegionType`] for each.
///
/// # Errors
/// Every violated constraint.
pub fn infer<O: Borrow<Type>, D: Borrow<Type>>(
    kind: OpKind,
    operands: &[O],
    attrs: &AttrDict,
    regions: &[RegionType],
    declared: &[D],
) -> Result<Vec<Type>, Vec<Violation>> {
    infer_with_constants(kind, operands, &[], attrs, regions, declared)
}

/// As [`infer()`], with the values of operands that are constants; the list may be shorter than that of the operands.
/// Ops whose result shape is an operand are checked against it.
///
/// # Errors
/// Every violated constraint.
pub fn infer_with_constants<O: Borrow<Type>, D: Borrow<Type>>(
    kind: OpKind,
    operands: &[O],
    constants: &[Option<&Tensor>],
    attrs: &AttrDict,
    regions: &[RegionType],
    declared: &[D],
) -> Result<Vec<Type>, Vec<Violation>> {
    let operands: Vec<&Type> = operands.iter().map(Borrow::borrow).collect();
    let declared: Vec<&Type> = declared.iter().map(Borrow::borrow).collect();
    let mut cx = Cx {
        kind,
        operands: &operands,
        constants,
        attrs,
        regions,
        declared: &declared,
        violations: Vec::new(),
    };
    cx.quantised_types();
    let types = cx.dispatch();
    match types {
        Some(types) if cx.violations.is_empty() => Ok(types),
        _ => {
            if cx.violations.is_empty() {
                cx.fail("operands", "the operand types do not fit this op");
            }
            Err(cx.violations)
        }
    }
}

/// Whether two extents may be equal.
pub fn same_extent(a: i64, b: i64) -> bool {
    a == b || a == DYNAMIC || b == DYNAMIC
}

/// Whether two shapes may be equal.
pub fn same_shape(a: &[i64], b: &[i64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| same_extent(a, b))
}

/// Whether two tensors have the same element type but for the parameters of quantisation, the specification's
/// `baseline_element_type`.
pub fn same_element(a: &TensorType, b: &TensorType) -> bool {
    let baseline =
        |t: &TensorType| t.quant.as_ref().map(|q| (q.storage, q.min, q.max, q.expressed, q.axis.is_some()));
    a.elem == b.elem && baseline(a) == baseline(b)
}

/// Whether two types may be equal: equal but for unknown extents and the parameters of quantisation. No extent
/// exceeds the bound that the other type has.
pub fn compatible(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Tensor(a), Type::Tensor(b)) => same_element(a, b) && extent::agree(&a.extents(), &b.extents()),
        (Type::Tensor(t), Type::Unranked(elem)) | (Type::Unranked(elem), Type::Tensor(t)) => {
            t.elem == *elem && t.quant.is_none()
        }
        (Type::Tuple(a), Type::Tuple(b)) => all_compatible(a, b),
        _ => a == b,
    }
}

/// [`compatible`], pairwise.
pub fn all_compatible<A: Borrow<Type>, B: Borrow<Type>>(a: &[A], b: &[B]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| compatible(a.borrow(), b.borrow()))
}

/// The specification's `is_promotable`: a reduction may compute in the wider type `to`. Floats may differ in width
/// either way.
fn promotable(from: &TensorType, to: &TensorType) -> bool {
    let integer = |e: ElementType| e.is_integer() || e.is_bool();
    let narrow = from.elem.bit_width() <= to.elem.bit_width();
    match (&from.quant, &to.quant) {
        (Some(a), Some(b)) => a.expressed == b.expressed && narrow,
        (None, None) if from.elem.is_float() => to.elem.is_float(),
        (None, None) => {
            let both =
                integer(from.elem) && integer(to.elem) || from.elem.is_complex() && to.elem.is_complex();
            both && narrow
        }
        _ => false,
    }
}

/// The label of an input in the specification, `i3`; `attribute` for names that it does not list.
pub(crate) fn input_label(kind: OpKind, name: &str) -> String {
    let quoted = format!("`{name}`");
    let mut labels = kind.info().constraints.iter().filter(|(id, _)| id.starts_with('I'));
    labels.find(|(_, text)| text.starts_with(&quoted)).map_or("attribute".into(), |(id, _)| id.to_lowercase())
}

/// One call of [`infer`].
struct Cx<'a> {
    kind: OpKind,
    operands: &'a [&'a Type],
    constants: &'a [Option<&'a Tensor>],
    attrs: &'a AttrDict,
    regions: &'a [RegionType],
    declared: &'a [&'a Type],
    violations: Vec<Violation>,
}

impl<'a> Cx<'a> {
    fn dispatch(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        match self.kind {
            BroadcastInDim | Broadcast | Concatenate | Constant | Iota | Pad | Reshape | Reverse | Slice
            | Transpose | DynamicSlice | DynamicUpdateSlice => self.movement(),
            Dot | DotGeneral | Convolution => self.contraction(),
            Reduce | ReduceWindow => self.reduction(),
            Gather | Scatter | Sort => self.indexing(),
            BuiltinModule | FuncFunc | FuncCall | FuncReturn | Return | While | If | Case | CustomCall
            | OptimizationBarrier | Tuple | GetTupleElement | Unregistered => self.control(),
            DynamicBroadcastInDim
            | DynamicConv
            | DynamicGather
            | DynamicIota
            | DynamicPad
            | DynamicReshape
            | RealDynamicSlice
            | GetDimensionSize
            | SetDimensionSize => self.dynamic(),
            Cholesky | TriangularSolve | Fft | Einsum | UnaryEinsum | TorchIndexSelect | BatchNormGrad
            | BatchNormInference | BatchNormTraining | Rng | RngBitGenerator => self.numeric(),
            Map | SelectAndScatter => self.elementwise_regions(),
            UniformQuantize | UniformDequantize => self.quantization(),
            BitcastConvert | Clamp | Select => self.elementwise(),
            kind => match kind.info().dialect {
                "stablehlo" if !kind.is_elementwise() => self.communication(),
                "chlo" if !kind.is_elementwise() || kind == ChloMulhi => self.chlo(),
                "stablehlo" | "chlo" => self.elementwise(),
                _ => self.foreign(),
            },
        }
    }

    /// Records that constraint `id` (`c3`, `i1`) of this op does not hold.
    fn fail(&mut self, id: &str, message: impl Into<String>) {
        let constraint = Name::from(format!("{}_{id}", self.kind.short_name()));
        self.violations.push(Violation { constraint, message: message.into() });
    }

    /// Records a violation of `id` unless `holds`; returns `holds`.
    fn want(&mut self, holds: bool, id: &str, message: impl FnOnce() -> String) -> bool {
        if !holds {
            self.fail(id, message());
        }
        holds
    }

    /// The label of the input that operand `i` belongs to.
    fn operand_label(&self, i: usize) -> String {
        let operands = self.kind.info().operands;
        match operands.get(i.min(operands.len().saturating_sub(1))) {
            Some(operand) => input_label(self.kind, operand.name),
            None => "operands".into(),
        }
    }

    fn tensor(&mut self, i: usize) -> Option<&'a TensorType> {
        let ty = self.operands.get(i).and_then(|t| t.as_tensor());
        if ty.is_none() {
            self.fail(&self.operand_label(i), format!("operand {i} is not a tensor"));
        }
        ty
    }

    /// Operands `range`, all of which must be tensors.
    fn tensors(&mut self, range: std::ops::Range<usize>) -> Option<Vec<&'a TensorType>> {
        range.map(|i| self.tensor(i)).collect()
    }

    fn count(&mut self, n: usize) -> Option<()> {
        let have = self.operands.len();
        self.want(have == n, "operands", || format!("expects {n} operands, found {have}")).then_some(())
    }

    fn missing(&mut self, name: &str, what: &str) {
        let id = input_label(self.kind, name);
        match self.attrs.get(name) {
            None => self.fail(&id, format!("needs the attribute '{name}'")),
            Some(_) => self.fail(&id, format!("the attribute '{name}' is not {what}")),
        }
    }

    /// A list of integers that the op must have.
    fn ints(&mut self, name: &str) -> Option<Vec<i64>> {
        let list = match self.attrs.get(name) {
            Some(attr @ (Attr::Ints(..) | Attr::Dense(_))) => attr.as_ints(),
            _ => None,
        };
        if list.is_none() {
            self.missing(name, "a list of integers");
        }
        list
    }

    /// A list of `n` integers, `default` where the op has none.
    fn ints_or(&mut self, name: &str, n: usize, default: i64) -> Option<Vec<i64>> {
        if self.attrs.get(name).is_none() { Some(vec![default; n]) } else { self.ints(name) }
    }

    fn int(&mut self, name: &str) -> Option<i64> {
        let value = match self.attrs.get(name) {
            Some(Attr::Int(v, _)) => Some(*v),
            _ => None,
        };
        if value.is_none() {
            self.missing(name, "an integer");
        }
        value
    }

    /// Low and high padding of each of `n` dimensions; checks the shape as constraint `id`.
    fn padding(&mut self, n: usize, id: &str) -> Option<Vec<[i64; 2]>> {
        let Some(attr) = self.attrs.get("padding") else { return Some(vec![[0, 0]; n]) };
        let Some(t) = attr.as_dense() else {
            self.missing("padding", "a tensor of integers");
            return None;
        };
        let good = t.shape() == [n as u64, 2];
        self.want(good, id, || format!("padding has shape {:?}, but needs [{n}, 2]", t.shape()));
        let flat = attr.as_ints().filter(|_| good)?;
        Some(flat.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect())
    }

    /// All dimension numbers lie in `0..rank`.
    fn in_range(&mut self, dims: &[i64], rank: usize, id: &str, what: &str) -> bool {
        let bad = dims.iter().find(|&&d| d < 0 || d >= rank as i64);
        self.want(bad.is_none(), id, || format!("{what} {} is not in [0, {rank})", bad.unwrap_or(&0)))
    }

    fn unique(&mut self, dims: &[i64], id: &str, what: &str) -> bool {
        let mut seen = dims.to_vec();
        seen.sort_unstable();
        let twice = seen.windows(2).find(|w| w[0] == w[1]);
        self.want(twice.is_none(), id, || format!("{what} contains {} twice", twice.map_or(0, |w| w[0])))
    }

    fn sorted(&mut self, dims: &[i64], id: &str, what: &str) -> bool {
        self.want(dims.is_sorted(), id, || format!("{what} is not in ascending order: {dims:?}"))
    }

    /// `size` elements in a list, checked as constraint `id`.
    fn sized(&mut self, list: &[i64], size: usize, id: &str, what: &str) -> bool {
        self.want(list.len() == size, id, || format!("{what} has {} elements, but needs {size}", list.len()))
    }

    /// All values are at least `least`.
    fn at_least(&mut self, list: &[i64], least: i64, id: &str, what: &str) -> bool {
        let bad = list.iter().find(|&&v| v < least);
        self.want(bad.is_none(), id, || format!("{what} {} is less than {least}", bad.unwrap_or(&0)))
    }

    /// An operand's element type is of one of these kinds.
    fn elem_kind(&mut self, i: usize, kinds: &[Kind]) -> bool {
        let Some(t) = self.operands.get(i).and_then(|t| t.as_tensor()) else { return true };
        // Which quantised operands an op takes is checked for all ops in one place.
        if t.quant.is_some() {
            return true;
        }
        let names = || kinds.iter().map(|k| kind_name(*k)).collect::<Vec<_>>().join(", ");
        self.want(kinds.contains(&t.elem.kind()), &self.operand_label(i), || {
            format!("operand {i} has element type {}, but needs one of: {}", t.elem, names())
        })
    }

    /// All element types are equal but for the parameters of quantisation, checked as constraint `id`.
    fn same_elem(&mut self, tensors: &[&TensorType], id: &str, what: &str) -> bool {
        let first = tensors[0];
        let other = tensors.iter().find(|t| !same_element(t, first));
        self.want(other.is_none(), id, || {
            let other = other.map_or(String::new(), |t| t.to_string());
            format!("the element types of the {what} differ: {first} and {other}")
        })
    }

    /// Checks the declared type of result `i`: its shape as `shape_id`, its element type as `elem_id`.
    fn check_result(&mut self, i: usize, ty: &TensorType, shape_id: &str, elem_id: &str) {
        let Some(&declared) = self.declared.get(i) else { return };
        let Type::Tensor(d) = declared else {
            return self.fail(shape_id, format!("result {i} is {declared}, but should be {ty}"));
        };
        self.want(extent::agree(&d.extents(), &ty.extents()), shape_id, || {
            format!("result {i} has type {declared}, but should have the shape of {ty}")
        });
        self.want(same_element(d, ty), elem_id, || {
            format!("result {i} has type {declared}, but should have the element type of {ty}")
        });
    }

    /// The values of an operand that is a list of extents, where it is a constant.
    fn shape_operand(&self, i: usize) -> Option<Vec<i64>> {
        let value = (*self.constants.get(i)?)?;
        value.to_ints().map(|list| list.into_iter().map(|v| v as i64).collect())
    }

    /// A single tensor result: checks what is declared against it, shape as `shape_id`, element type as `elem_id`.
    fn result(&mut self, ty: TensorType, shape_id: &str, elem_id: &str) -> Option<Vec<Type>> {
        if self.declared.is_empty() {
            return Some(vec![ty.into()]);
        }
        self.result_count(1)?;
        self.check_result(0, &ty, shape_id, elem_id);
        Some(vec![self.declared[0].clone()])
    }

    /// Results of exactly these types, else constraint `id`.
    fn exact_results(&mut self, types: Vec<Type>, id: &str) -> Option<Vec<Type>> {
        let same = self.declared.is_empty() || self.declared.iter().copied().eq(types.iter());
        self.want(same, id, || "the result types are not those of the operands".into());
        Some(types)
    }

    /// Several results, each compatible with what is declared, else constraint `id`.
    fn results(&mut self, types: Vec<Type>, id: &str) -> Option<Vec<Type>> {
        if self.declared.is_empty() {
            return Some(types);
        }
        let declared = self.declared;
        if declared.len() != types.len() {
            let (have, want) = (declared.len(), types.len());
            self.fail(id, format!("has {have} results, but should have {want}"));
            return None;
        }
        for (i, (declared, ty)) in declared.iter().zip(&types).enumerate() {
            self.want(compatible(declared, ty), id, || {
                format!("result {i} has type {declared}, but should have {ty}")
            });
        }
        Some(declared.iter().map(|&t| t.clone()).collect())
    }

    fn result_count(&mut self, n: usize) -> Option<()> {
        let have = self.declared.len();
        self.want(have == n, "results", || format!("has {have} results, but should have {n}")).then_some(())
    }

    /// The declared type of the only result, which this op cannot do without.
    fn declared_tensor(&mut self) -> Option<&'a TensorType> {
        let ty = match self.declared {
            [one] => one.as_tensor(),
            _ => None,
        };
        if ty.is_none() {
            self.fail("results", "needs exactly one result of tensor type");
        }
        ty
    }

    /// As [`Self::declared_tensor`]; its extents are known but for one, which has a bound.
    fn declared_static(&mut self) -> Option<&'a TensorType> {
        let ty = self.declared_tensor()?;
        let unknown: Vec<_> = ty.extents().into_iter().filter(|e| e.size == DYNAMIC).collect();
        let known = unknown.is_empty() || unknown.len() == 1 && unknown[0].bound != DYNAMIC;
        self.want(known, "results", || format!("the result needs a static shape, not {ty}"));
        Some(ty)
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Bool => "boolean",
        Kind::Signed => "signed integer",
        Kind::Unsigned => "unsigned integer",
        Kind::Float => "floating-point",
        Kind::Complex => "complex",
    }
}

/// `[2, ?]`
fn shape_text(shape: &[i64]) -> String {
    let dims = shape.iter().map(|&d| if d == DYNAMIC { "?".into() } else { d.to_string() });
    format!("[{}]", dims.collect::<Vec<_>>().join(", "))
}

/// The number of positions of a window, as `convolution` and `reduce_window` count them. `None` on overflow.
fn window_count(size: i64, window: i64, stride: i64, base: i64, dilation: i64, pad: [i64; 2]) -> Option<i64> {
    if size == DYNAMIC || window == DYNAMIC {
        return Some(DYNAMIC);
    }
    let dilated = |n: i64, by: i64| if n == 0 { Some(0) } else { (n - 1).checked_mul(by)?.checked_add(1) };
    let padded = dilated(size, base)?.checked_add(pad[0])?.checked_add(pad[1])?;
    let window = dilated(window, dilation)?;
    if padded == 0 || window > padded {
        return Some(0);
    }
    padded.checked_sub(window)?.checked_div(stride)?.checked_add(1)
}
