//! CHLO ops beyond the plain element-wise ones. Source: StableHLO repository, CHLO dialect.

use super::extent::Extent;
use super::{Cx, RegionType, compatible, same_element, same_extent, same_shape, shape_text};
use crate::{Attr, DYNAMIC, DotDims, OpKind, TensorType, Type};
use Kind::{Bool, Float, Signed, Unsigned};
use tpuc_tensor::{ElementType, Kind};

/// Two extents, one of which is broadcast to the other where it is 1; an unknown one may be 1.
fn broadcast(a: Extent, b: Extent) -> Option<Extent> {
    match (a.size, b.size) {
        (1, _) => Some(b),
        (_, 1) => Some(a),
        (DYNAMIC, DYNAMIC) => Some(a.least_specific(b)),
        (DYNAMIC, _) => Some(b),
        (_, DYNAMIC) => Some(a),
        (a_size, b_size) => (a_size == b_size).then_some(a),
    }
}

/// The dimension numbers of `ragged_dot`.
struct RaggedDims {
    dot: DotDims,
    ragged: Vec<i64>,
    group: Vec<i64>,
}

/// Reads `#chlo.ragged_dot<lhs_batching_dimensions = [0], ...>`; lists that are not there are empty.
fn ragged_dims(text: &str) -> Option<RaggedDims> {
    let body = text.strip_prefix("#chlo.ragged_dot<")?.strip_suffix('>')?;
    let list = |name: &str| -> Option<Vec<i64>> {
        let Some((_, rest)) = body.split_once(name) else { return Some(Vec::new()) };
        let (items, _) =
            rest.trim_start().strip_prefix('=')?.trim_start().strip_prefix('[')?.split_once(']')?;
        let items = items.split(',').map(str::trim).filter(|s| !s.is_empty());
        items.map(|s| s.parse().ok()).collect()
    };
    Some(RaggedDims {
        dot: DotDims {
            lhs_batch: list("lhs_batching_dimensions")?,
            rhs_batch: list("rhs_batching_dimensions")?,
            lhs_contract: list("lhs_contracting_dimensions")?,
            rhs_contract: list("rhs_contracting_dimensions")?,
        },
        ragged: list("lhs_ragged_dimensions")?,
        group: list("rhs_group_dimensions")?,
    })
}

impl Cx<'_> {
    pub(super) fn chlo(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        match self.kind {
            ChloConstant => self.constant(),
            ChloConstantLike => self.constant_like(),
            ChloMulhi | ChloNextAfter | ChloPolygamma | ChloZeta => self.elementwise(),
            ChloRaggedDot => self.ragged_dot(),
            ChloScan => self.scan(),
            ChloTopK => self.top_k(),
            ChloBroadcastSelect => self.broadcast_select(),
            _ => self.broadcast_binary(),
        }
    }

    /// The element type of an operand that may be of unknown rank.
    fn element_of(&mut self, i: usize) -> Option<TensorType> {
        match self.operands.get(i)? {
            Type::Tensor(t) => Some(t.with_shape([])),
            Type::Unranked(elem) => Some(TensorType::scalar(*elem)),
            other => {
                let message = format!("operand {i} has type {other}, which is no tensor");
                let id = self.operand_label(i);
                self.fail(&id, message);
                None
            }
        }
    }

    /// The result of an op with an operand of unknown rank: only its element type is checked.
    fn unranked_result(&mut self, elem: &TensorType) -> Option<Vec<Type>> {
        match self.declared {
            [] if elem.quant.is_none() => Some(vec![Type::Unranked(elem.elem)]),
            [one] => {
                let fits = match one {
                    Type::Tensor(t) => same_element(t, elem),
                    Type::Unranked(e) => *e == elem.elem && elem.quant.is_none(),
                    _ => false,
                };
                let shown = elem.elem;
                self.want(fits, "c1", || {
                    format!("the result has type {one}, but should have elements {shown}")
                });
                Some(vec![(*one).clone()])
            }
            _ => self.result_count(1).and(None),
        }
    }

    /// The declared result may be of unknown rank.
    fn loose_result(&mut self, ty: TensorType, id: &str) -> Option<Vec<Type>> {
        match self.declared {
            [Type::Unranked(_)] => self.unranked_result(&ty.with_shape([])),
            _ => self.result(ty, id, id),
        }
    }

    fn ranked(&self) -> bool {
        self.operands.iter().all(|t| t.as_tensor().is_some())
    }

    /// The extents of operands whose dimensions are matched from the last one.
    fn broadcast_together(&mut self, tensors: &[&TensorType]) -> Option<Vec<Extent>> {
        let rank = tensors.iter().map(|t| t.rank()).max().unwrap_or(0);
        let mut shape = vec![Extent::known(1); rank];
        for t in tensors {
            let offset = rank - t.rank();
            for (d, extent) in t.extents().into_iter().enumerate() {
                let Some(merged) = broadcast(shape[offset + d], extent) else {
                    self.fail("c1", format!("{t} cannot be broadcast with {}", tensors[0]));
                    return None;
                };
                shape[offset + d] = merged;
            }
        }
        Some(shape)
    }

    /// The extents of two operands of which the one of lower rank lies at `dims` of the other.
    fn broadcast_at(&mut self, a: &TensorType, b: &TensorType, dims: &[i64]) -> Option<Vec<Extent>> {
        let (large, small) = if a.rank() > b.rank() { (a, b) } else { (b, a) };
        let sized = self.sized(dims, small.rank(), "c1", "broadcast_dimensions");
        if !sized || !self.in_range(dims, large.rank(), "c1", "broadcast dimension") {
            return None;
        }
        let mut shape = large.extents();
        for (&to, extent) in dims.iter().zip(small.extents()) {
            let Some(merged) = broadcast(shape[to as usize], extent) else {
                self.fail("c1", format!("{small} cannot be broadcast along dimension {to} of {large}"));
                return None;
            };
            shape[to as usize] = merged;
        }
        Some(shape)
    }

    fn broadcast_binary(&mut self) -> Option<Vec<Type>> {
        use OpKind::*;
        self.count(2)?;
        let (lhs, rhs) = (self.element_of(0)?, self.element_of(1)?);
        let domain: Option<&[Kind]> = match self.kind {
            ChloBroadcastAnd | ChloBroadcastOr | ChloBroadcastXor => Some(&[Bool, Signed, Unsigned]),
            ChloBroadcastZeta | ChloBroadcastComplex => Some(&[Float]),
            _ => None,
        };
        for (i, t) in [&lhs, &rhs].into_iter().enumerate() {
            let label = self.operand_label(i);
            self.want(domain.is_none_or(|kinds| kinds.contains(&t.elem.kind())), &label, || {
                format!("operand {i} cannot have elements of type {}", t.elem)
            });
        }
        let same = same_element(&lhs, &rhs);
        if !self.want(same, "c2", || format!("the element types {} and {} differ", lhs.elem, rhs.elem)) {
            return None;
        }
        let elem = match self.kind {
            ChloBroadcastComplex => match lhs.elem.complex() {
                Some(complex) => TensorType::scalar(complex),
                None => {
                    self.fail("c2", format!("no complex type is made of {}", lhs.elem));
                    return None;
                }
            },
            ChloBroadcastCompare => TensorType::scalar(ElementType::I1),
            _ => lhs,
        };
        if !self.ranked() {
            return self.unranked_result(&elem);
        }
        let (a, b) = (self.tensor(0)?, self.tensor(1)?);
        let shape = match self.attrs.get("broadcast_dimensions") {
            None => self.broadcast_together(&[a, b])?,
            Some(_) => {
                let dims = self.ints("broadcast_dimensions")?;
                self.broadcast_at(a, b, &dims)?
            }
        };
        self.loose_result(elem.with_extents(shape), "c1")
    }

    fn broadcast_select(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        self.elem_kind(0, &[Bool]);
        let (on_true, on_false) = (self.element_of(1)?, self.element_of(2)?);
        let same = on_true == on_false;
        if !self
            .want(same, "c2", || format!("the element types {} and {} differ", on_true.elem, on_false.elem))
        {
            return None;
        }
        if !self.ranked() {
            return self.unranked_result(&on_true);
        }
        let tensors = self.tensors(0..3)?;
        let shape = self.broadcast_together(&tensors)?;
        self.loose_result(on_true.with_extents(shape), "c1")
    }

    fn constant_like(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let ty = match self.attrs.get("value") {
            Some(Attr::Int(_, ty) | Attr::Float(_, ty)) => Some(ty.clone()),
            Some(Attr::Bool(_)) => Some(Type::Scalar(ElementType::I1)),
            Some(Attr::Opaque(text)) => {
                let complex = |elem: ElementType| text.contains(elem.name());
                [ElementType::C64, ElementType::C128].into_iter().find(|e| complex(*e)).map(Type::Scalar)
            }
            _ => None,
        };
        let Some(Type::Scalar(elem)) = ty else {
            self.missing("value", "a number");
            return None;
        };
        match self.operands[0] {
            Type::Tensor(t) => {
                let ty = t.with_elem(elem);
                match self.declared {
                    [Type::Unranked(_)] => self.unranked_result(&ty),
                    _ => self.result(ty, "c1", "c2"),
                }
            }
            _ => {
                self.element_of(0)?;
                self.unranked_result(&TensorType::scalar(elem))
            }
        }
    }

    fn ragged_dot(&mut self) -> Option<Vec<Type>> {
        self.count(3)?;
        let (lhs, rhs, groups) = (self.tensor(0)?, self.tensor(1)?, self.tensor(2)?);
        self.integer_operand(2);
        let dims = match self.attrs.get("ragged_dot_dimension_numbers") {
            Some(Attr::Opaque(text)) => ragged_dims(text),
            _ => None,
        };
        let Some(RaggedDims { dot, ragged, group }) = dims else {
            self.missing("ragged_dot_dimension_numbers", "#chlo.ragged_dot");
            return None;
        };
        self.precision_config("c11");
        if !self.dot_dims(lhs, rhs, &dot) {
            return None;
        }
        let DotDims { lhs_batch, rhs_batch, lhs_contract, rhs_contract } = &dot;
        let [ragged] = ragged[..] else {
            self.fail("c12", format!("{} ragged dimensions of lhs, but needs one", ragged.len()));
            return None;
        };
        if !self.in_range(&[ragged], lhs.rank(), "c13", "ragged dimension") {
            return None;
        }
        let before = |list: &[i64]| list.iter().copied().take_while(|&d| d != ragged).collect::<Vec<_>>();
        let free = DotDims::free(lhs.rank(), lhs_batch, lhs_contract);
        let (in_batch, contracted) = (lhs_batch.contains(&ragged), lhs_contract.contains(&ragged));
        // The group sizes have the shape of the dimensions outside of the ragged one, then one entry per group.
        let mut outer = if in_batch { before(lhs_batch) } else { lhs_batch.clone() };
        match (in_batch, contracted) {
            (true, _) => {}
            (_, true) => outer.extend(before(lhs_contract)),
            _ => outer.extend(before(&free)),
        }
        let outer: Vec<i64> = outer.into_iter().map(|d| lhs.shape[d as usize]).collect();
        let Some((&count, prefix)) = groups.shape.split_last() else {
            self.fail("c14", "group_sizes needs at least one dimension");
            return None;
        };
        self.want(prefix.is_empty() || prefix == outer, "c14", || {
            format!("group_sizes has type {groups}, but needs {} and the groups", shape_text(&outer))
        });
        let mut good = self.in_range(&group, rhs.rank(), "c15", "group dimension");
        good &= self.unique(&[&group[..], rhs_batch].concat(), "c16", "the group and batching dimensions");
        good &=
            self.unique(&[&group[..], rhs_contract].concat(), "c16", "the group and contracting dimensions");
        let wanted = usize::from(!in_batch && !contracted);
        good &= self.want(group.len() == wanted, "c17", || {
            format!("{} group dimensions of rhs, but needs {wanted}", group.len())
        });
        if !good {
            return None;
        }
        if let [g] = group[..] {
            let extent = rhs.shape[g as usize];
            self.want(same_extent(extent, count), "c18", || {
                format!("the group dimension has extent {extent}, but there are {count} groups")
            });
        }
        let mut shape: Vec<i64> = if contracted { vec![count] } else { Vec::new() };
        shape.extend(lhs_batch.iter().chain(&free).map(|&d| lhs.shape[d as usize]));
        let rhs_free = DotDims::free(rhs.rank(), &[&rhs_batch[..], &group].concat(), rhs_contract);
        shape.extend(rhs_free.into_iter().map(|d| rhs.shape[d as usize]));
        let like = self.contraction_elem(lhs);
        self.result(like.with_shape(shape), "c19", "c19")
    }

    fn top_k(&mut self) -> Option<Vec<Type>> {
        self.count(1)?;
        let k = self.int("k")?;
        if let Type::Unranked(elem) = self.operands[0] {
            let types = vec![Type::Unranked(*elem), Type::Unranked(ElementType::I32)];
            return if self.declared.is_empty() {
                Some(types)
            } else {
                self.result_count(2)?;
                Some(self.declared.iter().map(|&t| t.clone()).collect())
            };
        }
        let operand = self.tensor(0)?;
        let mut extents = operand.extents();
        let Some(last) = extents.last_mut() else {
            self.fail("c1", "the operand needs at least one dimension");
            return None;
        };
        let enough = k >= 0 && (last.size == DYNAMIC || k <= last.size);
        if !self.want(enough, "c2", || format!("{operand} has no {k} elements in its last dimension")) {
            return None;
        }
        *last = Extent::known(k);
        let indices = TensorType::scalar(ElementType::I32).with_extents(extents.iter().copied());
        let values = operand.with_extents(extents);
        let like = [values, indices];
        if self.declared.is_empty() {
            return Some(like.into_iter().map(Type::from).collect());
        }
        self.result_count(2)?;
        for (i, ty) in like.iter().enumerate() {
            if !matches!(self.declared[i], Type::Unranked(_)) {
                self.check_result(i, ty, "c3", "c4");
            }
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }

    /// How many operands are inputs: as the attribute says, else those that have a dimension more than the body's
    /// argument.
    fn scan_inputs(&self, body: &RegionType, tensors: &[&TensorType]) -> usize {
        let segments = self.attrs.get("operandSegmentSizes").and_then(Attr::as_ints);
        match segments.as_deref() {
            Some(&[inputs, _]) => usize::try_from(inputs).unwrap_or(0).min(tensors.len()),
            _ => {
                let longer = |(t, arg): (&&TensorType, &Type)| {
                    arg.as_tensor().is_some_and(|arg| t.rank() == arg.rank() + 1)
                };
                tensors.iter().zip(&body.inputs).take_while(|pair| longer(*pair)).count()
            }
        }
    }

    fn scan(&mut self) -> Option<Vec<Type>> {
        let tensors = self.tensors(0..self.operands.len())?;
        let [body] = self.regions else {
            self.fail("c4", "needs exactly one region");
            return None;
        };
        let dim = self.int("dimension")?;
        let n = self.scan_inputs(body, &tensors);
        let carries = tensors.len() - n;
        self.want(n > 0 || body.outputs.len() > carries, "c1", || "needs an input or an output".into());
        let mut size = match self.attrs.get("scan_dim_size") {
            Some(_) => self.int("scan_dim_size")?,
            None => DYNAMIC,
        };
        for input in &tensors[..n] {
            if !self.in_range(&[dim], input.rank(), "c2", "dimension") {
                return None;
            }
            let extent = input.shape[dim as usize];
            self.want(same_extent(extent, size), "c3", || {
                format!("dimension {dim} of {input} has extent {extent}, but is scanned over {size}")
            });
            size = if size == DYNAMIC { extent } else { size };
        }
        if !self.want(body.inputs.len() == tensors.len(), "c4", || {
            format!("the body has {} arguments for {} operands", body.inputs.len(), tensors.len())
        }) {
            return None;
        }
        for (i, (tensor, arg)) in tensors.iter().zip(&body.inputs).enumerate() {
            let mut extents = tensor.extents();
            if i < n {
                extents.remove(dim as usize);
            }
            let want = tensor.with_extents(extents).into();
            self.want(compatible(&want, arg), "c4", || {
                format!("argument {i} of the body has type {arg}, but needs {want}")
            });
        }
        let outputs: Option<Vec<&TensorType>> = body.outputs.iter().map(Type::as_tensor).collect();
        let fits = outputs.as_ref().is_some_and(|o| o.len() >= carries);
        if !self.want(fits, "c5", || format!("the body must return at least {carries} tensors")) {
            return None;
        }
        let outputs = outputs?;
        let stacked = outputs.len() - carries;
        let mut types = Vec::with_capacity(outputs.len());
        for (i, output) in outputs.iter().enumerate() {
            let mut shape = output.shape.to_vec();
            if i < stacked {
                if dim as usize > shape.len() {
                    self.fail("c2", format!("output {output} of the body has no place for dimension {dim}"));
                    return None;
                }
                shape.insert(dim as usize, size);
            }
            types.push(output.with_shape(shape));
        }
        self.scan_results(&types)
    }

    fn scan_results(&mut self, types: &[TensorType]) -> Option<Vec<Type>> {
        if self.declared.is_empty() {
            return Some(types.iter().map(|t| t.clone().into()).collect());
        }
        self.result_count(types.len())?;
        for (i, (declared, ty)) in self.declared.iter().zip(types).enumerate() {
            let fits = declared.as_tensor().is_some_and(|d| same_shape(&d.shape, &ty.shape));
            self.want(fits, "c6", || format!("result {i} has type {declared}, but should have {ty}"));
            let elem = declared.as_tensor().is_none_or(|d| same_element(d, ty));
            self.want(elem, "c6", || format!("result {i} has type {declared}, but should have {ty}"));
        }
        Some(self.declared.iter().map(|&t| t.clone()).collect())
    }
}
