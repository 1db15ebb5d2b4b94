//! Ops of other dialects around StableHLO: assertions, processes, shardings, and computations on shapes.

use super::{Cx, compatible, same_extent, same_shape};
use crate::{Attr, DYNAMIC, OpKind, TensorType, Type};
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Kind};

/// The extents of `tensor<...xindex>`, whose text alone is kept.
pub(crate) fn index_tensor(ty: &Type) -> Option<Vec<i64>> {
    let Type::Opaque(text) = ty else { return None };
    let dims = text.strip_prefix("tensor<")?.strip_suffix("index>")?;
    let extent = |d: &str| if d == "?" { Some(DYNAMIC) } else { d.parse().ok().filter(|&d| d >= 0) };
    dims.split_terminator('x').map(extent).collect()
}

fn opaque(text: &str) -> Type {
    Type::Opaque(Name::from(text))
}

/// What scalars and tensors have in common here: an element, `None` for an index, and extents, `None` for no tensor
/// and for a tensor of unknown rank.
struct Parts {
    elem: Option<ElementType>,
    is_tensor: bool,
    shape: Option<Vec<i64>>,
}

fn parts(ty: &Type) -> Option<Parts> {
    let of = |elem, is_tensor, shape| Some(Parts { elem, is_tensor, shape });
    match ty {
        Type::Tensor(t) => of(Some(t.elem), true, Some(t.shape.to_vec())),
        Type::Unranked(elem) => of(Some(*elem), true, None),
        Type::Scalar(elem) => of(Some(*elem), false, None),
        Type::Index => of(None, false, None),
        _ => of(None, true, Some(index_tensor(ty)?)),
    }
}

fn same_shapes(a: &Parts, b: &Parts) -> bool {
    let shapes = match (&a.shape, &b.shape) {
        (Some(a), Some(b)) => same_shape(a, b),
        _ => true,
    };
    a.is_tensor == b.is_tensor && shapes
}

fn equal_shapes(a: &Parts, b: &Parts) -> bool {
    a.is_tensor == b.is_tensor && a.shape == b.shape
}

fn is_integer(p: &Parts) -> bool {
    p.elem.is_none_or(|e| e.is_bool() || e.kind() == Kind::Signed)
}

fn is_float(p: &Parts) -> bool {
    p.elem.is_some_and(|e| e.kind() == Kind::Float)
}

/// Bits of an element; an index counts as wide as any.
fn width(p: &Parts) -> u32 {
    p.elem.map_or(64, ElementType::bit_width)
}

/// The witness of a constraint on shapes.
const WITNESS: &str = "!shape.witness";

impl<'a> Cx<'a> {
    pub(super) fn foreign(&mut self) -> Option<Vec<Type>> {
        match self.kind.info().dialect {
            "check" => self.check(),
            "interpreter" => self.process(),
            "sdy" => self.sharding(),
            "arith" => self.arith(),
            "tensor" => self.tensor_op(),
            "shape" => self.shape_op(),
            _ => {
                self.fail("unsupported", "the verifier has no rule for this op");
                None
            }
        }
    }

    fn stated(&self) -> Option<Vec<Type>> {
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    /// What the operand or the result is made of; an error if it is neither a scalar nor a tensor.
    fn parts(&mut self, ty: &Type) -> Option<Parts> {
        let parts = parts(ty);
        self.want(parts.is_some(), "operands", || format!("{ty} is neither a scalar nor a tensor"));
        parts
    }

    fn one_declared(&mut self) -> Option<&'a Type> {
        self.result_count(1)?;
        Some(self.declared[0])
    }

    fn check(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        let n = self.operands.len();
        let operands = self.tensors(0..n)?;
        match self.kind {
            CheckExpectEq | CheckExpectAlmostEq | CheckExpectClose => {
                self.count(2)?;
                let same = compatible(self.operands[0], self.operands[1]);
                self.want(same, "operands", || {
                    format!("the operands have different types, {} and {}", operands[0], operands[1])
                });
            }
            CheckExpectEqConst | CheckExpectAlmostEqConst => {
                self.count(1)?;
                if let Some(Attr::Dense(value)) = self.attrs.get("value") {
                    let ty = TensorType::new(value.elem(), value.shape().iter().map(|&d| d as i64));
                    let same = ty.elem == operands[0].elem && same_shape(&ty.shape, &operands[0].shape);
                    self.want(same, "operands", || {
                        format!("the operand has type {}, but the constant {ty}", operands[0])
                    });
                }
            }
            _ => {}
        }
        let float = matches!(self.kind, CheckExpectAlmostEq | CheckExpectAlmostEqConst | CheckExpectClose);
        if float {
            for (i, operand) in operands.iter().enumerate() {
                let inexact = matches!(operand.elem.kind(), Kind::Float | Kind::Complex);
                self.want(inexact, "operands", || {
                    format!("operand {i} has type {operand}, but needs a floating-point or complex type")
                });
            }
        }
        if self.kind == CheckExpectClose && operands.iter().any(|t| t.elem.is_complex()) {
            self.fail("operands", "needs a floating-point type, not a complex one");
        }
        Some(vec![])
    }

    fn process(&mut self) -> Option<Vec<Type>> {
        match self.kind {
            OpKind::InterpreterProbe => {
                self.count(1)?;
                let operand = self.tensor(0)?;
                self.exact_results(vec![operand.clone().into()], "results")
            }
            OpKind::InterpreterPrint => {
                self.count(1)?;
                self.tensor(0)?;
                Some(vec![])
            }
            _ => {
                for (i, ty) in self.operands.iter().chain(self.declared).enumerate() {
                    if !matches!(ty, Type::Tensor(_) | Type::Token) {
                        self.fail("operands", format!("value {i} is neither a tensor nor a token, but {ty}"));
                    }
                }
                self.programs();
                self.stated()
            }
        }
    }

    /// `programs`: a rectangular grid of function names.
    fn programs(&mut self) {
        let row = |a: &Attr| match a {
            Attr::Array(row) if row.iter().all(|p| matches!(p, Attr::Symbol(_))) => Some(row.len()),
            _ => None,
        };
        let widths: Option<Vec<usize>> = match self.attrs.get("programs") {
            Some(Attr::Array(rows)) => rows.iter().map(row).collect(),
            _ => None,
        };
        let Some(widths) = widths else { return self.missing("programs", "a grid of function names") };
        let even = widths.first().is_some_and(|&w| w > 0) && widths.windows(2).all(|w| w[0] == w[1]);
        self.want(even, "attribute", || {
            "programs must have as many functions, not none, in every row".into()
        });
        if let Some(infeed) = self.attrs.get("infeed") {
            let names = matches!(infeed, Attr::Array(l) if !l.is_empty() && l.iter().all(|p| matches!(p, Attr::Symbol(_))));
            self.want(names, "attribute", || "infeed is no list of function names".into());
        }
    }

    fn sharding(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        match self.kind {
            SdyMesh | SdyReturn | SdyManualComputation | SdyShardingGroup => self.stated(),
            SdyNamedComputation => {
                let [body] = self.regions else {
                    self.fail("regions", "needs exactly one region");
                    return None;
                };
                let same = body.inputs.iter().eq(self.operands.iter().copied());
                self.want(same, "regions", || "the region's arguments are not the operands".into());
                self.exact_results(body.outputs.clone(), "results")
            }
            SdyConstant => {
                let Some(Attr::Dense(value)) = self.attrs.get("value") else {
                    self.missing("value", "a dense constant");
                    return None;
                };
                let shape = value.shape().iter().map(|&d| d as i64);
                self.result(TensorType::new(value.elem(), shape), "results", "results")
            }
            _ => {
                self.count(1)?;
                self.exact_results(vec![self.operands[0].clone()], "results")
            }
        }
    }

    fn arith(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        let mut operands = Vec::new();
        for ty in self.operands {
            operands.push(self.parts(ty)?);
        }
        match self.kind {
            ArithConstant => self.arith_constant(),
            ArithIndexCast | ArithIndexCastui | ArithExtsi | ArithExtui | ArithTrunci | ArithExtf
            | ArithTruncf | ArithSitofp | ArithUitofp | ArithFptosi | ArithFptoui | ArithBitcast => {
                self.count(1)?;
                self.arith_cast(&operands[0])
            }
            ArithCmpi | ArithCmpf => {
                self.count(2)?;
                self.arith_domain(&operands);
                let (lhs, rhs) = (self.operands[0], self.operands[1]);
                self.want(lhs == rhs, "operands", || format!("compares {lhs} with {rhs}"));
                let cases = if self.kind == ArithCmpi { 10 } else { 16 };
                let predicate = self.int("predicate")?;
                self.want((0..cases).contains(&predicate), "attribute", || {
                    format!("there is no predicate {predicate}")
                });
                let ty = match (&operands[0].shape, operands[0].is_tensor) {
                    (Some(shape), _) => Type::tensor(ElementType::I1, shape.iter().copied()),
                    (None, true) => Type::Unranked(ElementType::I1),
                    (None, false) => Type::Scalar(ElementType::I1),
                };
                self.exact_results(vec![ty], "results")
            }
            ArithSelect => {
                self.count(3)?;
                let (a, b) = (self.operands[1], self.operands[2]);
                self.want(a == b, "operands", || format!("the values have different types, {a} and {b}"));
                let condition = &operands[0];
                let fits = condition.elem == Some(ElementType::I1)
                    && (!condition.is_tensor || equal_shapes(condition, &operands[1]));
                let ty = self.operands[0];
                self.want(fits, "operands", || format!("the condition {ty} does not fit {a}"));
                self.exact_results(vec![a.clone()], "results")
            }
            _ => {
                let n = self.kind.info().operands.len();
                self.count(n)?;
                self.arith_domain(&operands);
                let first = self.operands[0];
                let same = self.operands.iter().all(|&t| compatible(t, first));
                self.want(same, "operands", || "the operands have different types".into());
                self.results(vec![first.clone()], "results")
            }
        }
    }

    /// Ops whose name ends in `f` are on floating-point numbers, the others on integers and indices.
    fn arith_domain(&mut self, operands: &[Parts]) {
        let float = self.kind.name().ends_with('f');
        for (i, p) in operands.iter().enumerate() {
            let fits = if float { is_float(p) } else { is_integer(p) };
            let ty = self.operands[i];
            self.want(fits, "operands", || format!("operand {i} has type {ty}, outside of the op's domain"));
        }
    }

    fn arith_constant(&mut self) -> Option<Vec<Type>> {
        self.count(0)?;
        let ty = match self.attrs.get("value") {
            Some(Attr::Int(_, ty) | Attr::Float(_, ty)) => ty.clone(),
            Some(Attr::Bool(_)) => Type::Scalar(ElementType::I1),
            Some(Attr::Dense(t)) => Type::tensor(t.elem(), t.shape().iter().map(|&d| d as i64)),
            // A constant of indices, of which only the text is kept.
            Some(Attr::Opaque(_)) => return self.stated(),
            _ => {
                self.missing("value", "a number or a dense constant");
                return None;
            }
        };
        self.exact_results(vec![ty], "results")
    }

    fn arith_cast(&mut self, from: &Parts) -> Option<Vec<Type>> {
        use OpKind::*;
        let declared = self.one_declared()?;
        let to = self.parts(declared)?;
        let (int, float) = (is_integer, is_float);
        let wider = width(&to) > width(from);
        let narrower = width(&to) < width(from);
        let plain = from.elem.is_some() && to.elem.is_some();
        let fits = match self.kind {
            ArithIndexCast | ArithIndexCastui => {
                int(from) && int(&to) && from.elem.is_none() != to.elem.is_none()
            }
            ArithExtsi | ArithExtui => plain && int(from) && int(&to) && wider,
            ArithTrunci => plain && int(from) && int(&to) && narrower,
            ArithExtf => float(from) && float(&to) && wider,
            ArithTruncf => float(from) && float(&to) && narrower,
            ArithSitofp | ArithUitofp => plain && int(from) && float(&to),
            ArithFptosi | ArithFptoui => plain && float(from) && int(&to),
            _ => {
                let number = |p| is_integer(p) || is_float(p);
                plain && number(from) && number(&to) && width(from) == width(&to)
            }
        };
        let operand = self.operands[0];
        self.want(fits && equal_shapes(from, &to), "results", || {
            format!("cannot be applied to {operand} with the result {declared}")
        });
        self.stated()
    }

    fn tensor_op(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        match self.kind {
            TensorDim | TensorRank => {
                let source = self.operands.first().copied()?;
                let tensor = parts(source).is_some_and(|p| p.is_tensor);
                self.want(tensor, "operands", || format!("{source} is no tensor"));
                self.indices(1..self.operands.len());
                self.exact_results(vec![Type::Index], "results")
            }
            TensorExtract => {
                let (elem, shape) = self.source(0)?;
                self.want(shape.is_some(), "operands", || "operand 0 has no known rank".into());
                self.subscripts(1, shape.as_deref());
                self.exact_results(vec![elem], "results")
            }
            TensorInsert => {
                let (elem, shape) = self.source(1)?;
                self.want(shape.is_some(), "operands", || "operand 1 has no known rank".into());
                let scalar = self.operands[0];
                self.want(*scalar == elem, "operands", || format!("cannot insert {scalar} among {elem}"));
                self.subscripts(2, shape.as_deref());
                self.exact_results(vec![self.operands[1].clone()], "results")
            }
            TensorFromElements | TensorSplat | TensorEmpty => self.made(),
            _ => self.cast(),
        }
    }

    /// The element type, as a scalar, and the extents of an operand that is a tensor.
    fn source(&mut self, i: usize) -> Option<(Type, Option<Vec<i64>>)> {
        let ty = self.operands.get(i).copied()?;
        match parts(ty) {
            Some(p) if p.is_tensor => Some((p.elem.map_or(Type::Index, Type::Scalar), p.shape)),
            _ => {
                self.fail("operands", format!("operand {i} is no tensor, but {ty}"));
                None
            }
        }
    }

    /// Operands that must be indices.
    fn indices(&mut self, range: std::ops::Range<usize>) {
        for i in range {
            let ty = self.operands[i];
            self.want(*ty == Type::Index, "operands", || format!("operand {i} is no index, but {ty}"));
        }
    }

    /// Indices from operand `first` on, one for each dimension.
    fn subscripts(&mut self, first: usize, shape: Option<&[i64]>) {
        let n = self.operands.len();
        self.indices(first.min(n)..n);
        let rank = shape.map(<[i64]>::len);
        self.want(rank.is_none_or(|r| r == n - first.min(n)), "operands", || {
            format!("has {} subscripts for rank {}", n - first.min(n), rank.unwrap_or(0))
        });
    }

    /// Tensors that are made of elements, one element, or nothing.
    fn made(&mut self) -> Option<Vec<Type>> {
        let declared = self.one_declared()?;
        let Some(Parts { elem, is_tensor: true, shape: Some(shape) }) = parts(declared) else {
            self.fail("results", format!("the result is {declared}, which is no ranked tensor"));
            return None;
        };
        let elem = elem.map_or(Type::Index, Type::Scalar);
        let unknown = shape.iter().filter(|&&d| d == DYNAMIC).count();
        let n = self.operands.len();
        let (elements, sizes) = match self.kind {
            OpKind::TensorFromElements => (n, n),
            OpKind::TensorSplat => (n.min(1), n.min(1)),
            _ => (0, 0),
        };
        for i in 0..elements {
            let ty = self.operands[i];
            self.want(*ty == elem, "operands", || format!("element {i} is {ty}, but needs {elem}"));
        }
        self.indices(sizes..n);
        let counted = if self.kind == OpKind::TensorFromElements {
            let size = shape.iter().try_fold(1i64, |n, &d| n.checked_mul(d));
            unknown == 0 && size == i64::try_from(n).ok()
        } else {
            n - sizes == unknown
        };
        self.want(counted, "operands", || format!("{n} operands do not make {declared}"));
        self.stated()
    }

    /// The same value with other static knowledge, shape, or element type.
    fn cast(&mut self) -> Option<Vec<Type>> {
        let declared = self.one_declared()?;
        let source = self.operands.first().copied()?;
        let (Some(from), Some(to)) = (parts(source), parts(declared)) else {
            self.fail("operands", format!("cannot turn {source} into {declared}"));
            return None;
        };
        let elems = if self.kind == OpKind::TensorBitcast {
            width(&from) == width(&to)
        } else {
            from.elem == to.elem
        };
        let shapes = if self.kind == OpKind::TensorReshape {
            self.reshape_operand(to.shape.as_deref())
        } else {
            same_shapes(&from, &to)
        };
        self.want(from.is_tensor && to.is_tensor && elems && shapes, "results", || {
            format!("cannot turn {source} into {declared}")
        });
        self.stated()
    }

    /// Whether the second operand is a list of as many extents as the result has, if those are known.
    fn reshape_operand(&self, result: Option<&[i64]>) -> bool {
        let Some(list) = self.operands.get(1).and_then(|&t| parts(t)) else { return false };
        let length = match list.shape.as_deref() {
            Some(&[n]) => n,
            _ => return false,
        };
        is_integer(&list) && result.is_none_or(|r| r.len() as i64 == length)
    }

    fn shape_op(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        match self.kind {
            ShapeCstrBroadcastable
            | ShapeCstrEq
            | ShapeCstrRequire
            | ShapeAssumingAll
            | ShapeConstWitness => self.exact_results(vec![opaque(WITNESS)], "results"),
            ShapeIsBroadcastable | ShapeShapeEq => {
                self.exact_results(vec![Type::Scalar(ElementType::I1)], "results")
            }
            ShapeConstSize | ShapeIndexToSize => self.exact_results(vec![opaque("!shape.size")], "results"),
            ShapeSizeToIndex => self.exact_results(vec![Type::Index], "results"),
            ShapeFromExtents | ShapeFromExtentTensor => {
                self.exact_results(vec![opaque("!shape.shape")], "results")
            }
            ShapeAssuming => {
                let [body] = self.regions else {
                    self.fail("regions", "needs exactly one region");
                    return None;
                };
                self.exact_results(body.outputs.clone(), "results")
            }
            ShapeAssumingYield => Some(vec![]),
            ShapeValueOf | ShapeValueAsShape => self.stated(),
            ShapeNumElements | ShapeRank | ShapeGetExtent | ShapeDim | ShapeAdd | ShapeMul | ShapeDiv => {
                let declared = self.one_declared()?;
                let fits = *declared == Type::Index || *declared == opaque("!shape.size");
                self.want(fits, "results", || format!("the result is {declared}, but must be index or size"));
                self.stated()
            }
            _ => self.shape_result(),
        }
    }

    /// Results that are shapes: `!shape.shape`, or tensors of extents of rank 1.
    fn shape_result(&mut self) -> Option<Vec<Type>> {
        for (i, ty) in self.declared.iter().enumerate() {
            let size = matches!(self.kind, OpKind::ShapeMax | OpKind::ShapeMin | OpKind::ShapeMeet)
                && (**ty == Type::Index || **ty == opaque("!shape.size"));
            let fits =
                size || **ty == opaque("!shape.shape") || index_tensor(ty).is_some_and(|s| s.len() == 1);
            self.want(fits, "results", || format!("result {i} is {ty}, which is no shape"));
        }
        if self.kind == OpKind::ShapeShapeOf
            && let (Some(Type::Tensor(t)), Some(extents)) =
                (self.operands.first(), self.declared.first().and_then(|t| index_tensor(t)))
        {
            let fits = extents.first().is_none_or(|&n| same_extent(n, t.rank() as i64));
            self.want(fits, "results", || format!("the shape of {t} has {} extents", t.rank()));
        }
        self.stated()
    }
}
