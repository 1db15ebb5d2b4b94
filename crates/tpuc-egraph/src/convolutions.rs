//! Convolutions in other forms, for consumers that are slow at some of them. The number of parts depends on the window
//! or on the groups, so this is code and not a pattern.
//!
//! - By patches: the windows of all output points, side by side, times the kernel as a matrix. Only for images of
//!   fewer points than the window, which the fast paths for convolutions are not made for.
//! - By taps: where each channel has a window of its own, the image shifted to each point of the window, times the
//!   kernel at that point, added up.
//! - In blocks: several groups are one convolution without groups, whose kernel is zero between different groups.

use crate::context::{EGraph, add_constant, add_op, add_splat};
use crate::lang::{Head, Node, RESULT_ELEM, RESULT_SHAPE, elem_attr, shape_attr};
use egg::Id;
use tpuc_ir::attr::ConvDims;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar, Tensor};

/// A way to write a convolution, or none for this one.
type Form = fn(&mut EGraph, Id, &Node) -> Option<Id>;

/// The names under which these rewrites are reported and can be asked for.
pub const PATCHES: &str = "convolution-by-patches";
pub const TAPS: &str = "convolution-by-taps";
pub const BLOCKS: &str = "convolution-in-blocks";
pub const FORMS: [(&str, Form); 3] = [(PATCHES, patches), (TAPS, taps), (BLOCKS, blocks)];

/// Windows of more points than this are not written out.
const MAX_WINDOW: i64 = 64;

/// Input features that a block of groups has at least.
const BLOCK: i64 = 16;

/// Adds one form of at most `most` convolutions. Returns how many there were.
pub fn write_convolutions(egraph: &mut EGraph, form: Form, most: usize) -> usize {
    let mut found: Vec<(Id, Node)> = Vec::new();
    let mut ids: Vec<Id> =
        egraph.classes_for_op(&Head::Op(OpKind::Convolution)).into_iter().flatten().collect();
    ids.sort_unstable();
    for id in ids {
        let nodes = egraph[id].iter().filter(|n| n.kind() == Some(OpKind::Convolution));
        found.extend(nodes.take(1).map(|n| (id, n.clone())));
    }
    found.truncate(most);
    let mut count = 0;
    for (id, node) in found {
        egraph.analysis.origin = egraph[id].data.origin;
        if let Some(new) = form(egraph, id, &node)
            && egraph[new].data.ty == egraph[id].data.ty
        {
            egraph.union(id, new);
            count += 1;
        }
    }
    count
}

/// What a convolution reads, when its windows are plain boxes.
struct Windows {
    dims: std::sync::Arc<ConvDims>,
    /// Along each spatial dimension: of the kernel, of the output, between windows, between points of a window.
    kernel: Vec<i64>,
    output: Vec<i64>,
    stride: Vec<i64>,
    dilation: Vec<i64>,
    /// Low and high, in turns.
    padding: Vec<i64>,
    groups: i64,
    /// The attributes that a contraction has too.
    rest: AttrDict,
}

fn windows(egraph: &EGraph, node: &Node, result: &TensorType, kernel: &TensorType) -> Option<Windows> {
    let attrs = egraph.analysis.attrs.get(node.attrs()?);
    let Some(Attr::Conv(dims)) = attrs.get("dimension_numbers") else { return None };
    let ints = |name: &str| attrs.get(name).and_then(Attr::as_ints);
    let one = |name: &str| attrs.get(name).and_then(Attr::as_int) == Some(1);
    let plain = one("batch_group_count")
        && ints("lhs_dilation")?.iter().all(|&d| d == 1)
        && ints("window_reversal").is_none_or(|r| r.iter().all(|&r| r == 0));
    let of = |ty: &TensorType, at: &[i64]| -> Option<Vec<i64>> {
        at.iter().map(|&d| ty.shape.get(usize::try_from(d).ok()?).copied()).collect()
    };
    let padding: Vec<i64> =
        attrs.get("padding")?.as_dense()?.to_ints()?.into_iter().map(|p| p as i64).collect();
    let mut rest = AttrDict::new();
    for name in ["precision_config", RESULT_ELEM] {
        if let Some(attr) = attrs.get(name) {
            rest.set(name, attr.clone());
        }
    }
    plain.then_some(Windows {
        kernel: of(kernel, &dims.kernel_spatial)?,
        output: of(result, &dims.output_spatial)?,
        stride: ints("window_strides")?,
        dilation: ints("rhs_dilation")?,
        padding,
        groups: attrs.get("feature_group_count").and_then(Attr::as_int)?,
        rest,
        dims: dims.clone(),
    })
}

fn ty(egraph: &EGraph, id: Id) -> Option<TensorType> {
    egraph[id].data.ty.clone()
}

fn patches(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let points = w.points()?;
    let image_points: i64 = w.dims.input_spatial.iter().map(|&d| image_ty.shape[d as usize]).product();
    if w.groups != 1 || points <= image_points || result_ty.len()? == 0 {
        return None;
    }
    let rank = image_ty.rank();
    let parts = w.shifted(egraph, image, &image_ty)?;
    let feature = w.dims.input_feature;
    let joined =
        add_op(egraph, OpKind::Concatenate, AttrDict::new().with("dimension", Attr::i64(feature)), parts);

    // The kernel as a matrix, its window's points outside of the input features.
    let mut order = w.dims.kernel_spatial.clone();
    order.extend([w.dims.kernel_input_feature, w.dims.kernel_output_feature]);
    let turned = transpose(egraph, kernel, order);
    let features = |d: i64| kernel_ty.shape[d as usize];
    let shape = [points * features(w.dims.kernel_input_feature), features(w.dims.kernel_output_feature)];
    let matrix =
        add_op(egraph, OpKind::Reshape, AttrDict::new().with(RESULT_SHAPE, shape_attr(&shape)), [turned]);

    let contraction = DotDims { lhs_contract: vec![feature], rhs_contract: vec![0], ..DotDims::default() };
    let attrs = w.rest.clone().with("dot_dimension_numbers", Attr::Dot(contraction.into()));
    let product = add_op(egraph, OpKind::DotGeneral, attrs, [joined, matrix]);

    // The product has the image's dimensions without the features, then the output's features.
    let position = |d: i64| if d > feature { d - 1 } else { d };
    let mut order = vec![0; rank];
    order[w.dims.output_batch as usize] = position(w.dims.input_batch);
    order[w.dims.output_feature as usize] = rank as i64 - 1;
    for (&out, &input) in w.dims.output_spatial.iter().zip(&w.dims.input_spatial) {
        order[out as usize] = position(input);
    }
    Some(transpose(egraph, product, order))
}

/// Where every channel has a window of its own.
fn taps(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let channels = image_ty.shape[w.dims.input_feature as usize];
    let features = kernel_ty.shape[w.dims.kernel_output_feature as usize];
    let elem = result_ty.elem;
    if w.groups != channels || features != channels || !elem.is_float() || result_ty.len()? == 0 {
        return None;
    }
    // Narrow products are added up in f32.
    let wide = if elem.bit_width() < 32 { ElementType::F32 } else { elem };
    if image_ty.elem != kernel_ty.elem || image_ty.elem.bit_width() > wide.bit_width() {
        return None;
    }
    let convert = |egraph: &mut EGraph, from: ElementType, to: ElementType, id: Id| match from == to {
        true => id,
        false => add_op(egraph, OpKind::Convert, AttrDict::new().with(RESULT_ELEM, elem_attr(to)), [id]),
    };
    let (image, kernel) =
        (convert(egraph, image_ty.elem, wide, image), convert(egraph, kernel_ty.elem, wide, kernel));
    let parts = w.shifted(egraph, image, &TensorType { elem: wide, ..image_ty.clone() })?;
    let mut sum: Option<Id> = None;
    for (n, part) in parts.into_iter().enumerate() {
        let (mut start, mut limit) = (vec![0; kernel_ty.rank()], kernel_ty.shape.to_vec());
        for (&d, at) in w.dims.kernel_spatial.iter().zip(w.at(n as i64)) {
            (start[d as usize], limit[d as usize]) = (at, at + 1);
        }
        let tap = slice(egraph, kernel, start, limit, vec![1; kernel_ty.rank()]);
        let tap = add_op(
            egraph,
            OpKind::Reshape,
            AttrDict::new().with(RESULT_SHAPE, shape_attr(&[channels])),
            [tap],
        );
        let shape = ty(egraph, part)?.shape;
        let along = AttrDict::new()
            .with("broadcast_dimensions", Attr::i64s([w.dims.input_feature]))
            .with(RESULT_SHAPE, shape_attr(&shape));
        let tap = add_op(egraph, OpKind::BroadcastInDim, along, [tap]);
        let product = add_op(egraph, OpKind::Multiply, AttrDict::new(), [part, tap]);
        sum = Some(match sum {
            Some(sum) => add_op(egraph, OpKind::Add, AttrDict::new(), [sum, product]),
            None => product,
        });
    }
    let sum = convert(egraph, wide, elem, sum?);
    let mut order = vec![0; image_ty.rank()];
    order[w.dims.output_batch as usize] = w.dims.input_batch;
    order[w.dims.output_feature as usize] = w.dims.input_feature;
    for (&out, &input) in w.dims.output_spatial.iter().zip(&w.dims.input_spatial) {
        order[out as usize] = input;
    }
    Some(transpose(egraph, sum, order))
}

/// Convolutions of several groups each, side by side.
fn blocks(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let attrs = egraph.analysis.attrs.get(node.attrs()?).clone();
    let (input, kernel_in, kernel_out) = (
        w.dims.input_feature as usize,
        w.dims.kernel_input_feature as usize,
        w.dims.kernel_output_feature as usize,
    );
    let (depth, features) = (kernel_ty.shape[kernel_in], kernel_ty.shape[kernel_out] / w.groups.max(1));
    let groups = (2..w.groups).find(|n| w.groups % n == 0 && n * depth >= BLOCK)?;
    if depth >= BLOCK || result_ty.len()? == 0 {
        return None;
    }
    // The kernel of a block: each group's rows, repeated for all groups, count for its own columns only.
    let same = |i: i64| Scalar::Bool((i / (groups * features)) / depth == i % (groups * features) / features);
    let size = [groups * depth, groups * features];
    let mask =
        Tensor::from_scalars(ElementType::I1, &size.map(|d| d as u64), (0..size[0] * size[1]).map(same));
    let mask = add_constant(egraph, &mask);
    let mut shape = kernel_ty.shape.to_vec();
    (shape[kernel_in], shape[kernel_out]) = (size[0], size[1]);
    let mask = add_op(
        egraph,
        OpKind::BroadcastInDim,
        AttrDict::new()
            .with("broadcast_dimensions", Attr::i64s([kernel_in as i64, kernel_out as i64]))
            .with(RESULT_SHAPE, shape_attr(&shape)),
        [mask],
    );
    let zero = zero(kernel_ty.elem)?;
    let zeros = add_splat(egraph, zero, &TensorType::new(kernel_ty.elem, shape.clone()));
    let mut repeated = kernel_ty.shape.to_vec();
    repeated[kernel_out] = size[1];
    repeated.insert(kernel_in, groups);
    let places = (0..kernel_ty.rank()).map(|d| (d + usize::from(d >= kernel_in)) as i64);
    let repeat = AttrDict::new()
        .with("broadcast_dimensions", Attr::i64s(places))
        .with(RESULT_SHAPE, shape_attr(&repeated));
    let attrs = attrs.with("feature_group_count", Attr::i64(1));
    let cut = |egraph: &mut EGraph, of: Id, ty: &TensorType, d: usize, part: i64, size: i64| {
        let (mut start, mut limit) = (vec![0; ty.rank()], ty.shape.to_vec());
        (start[d], limit[d]) = (part * size, (part + 1) * size);
        slice(egraph, of, start, limit, vec![1; ty.rank()])
    };
    let parts: Vec<Id> = (0..w.groups / groups)
        .map(|n| {
            let image = cut(egraph, image, &image_ty, input, n, size[0]);
            let kernel = cut(egraph, kernel, &kernel_ty, kernel_out, n, size[1]);
            let kernel = add_op(egraph, OpKind::BroadcastInDim, repeat.clone(), [kernel]);
            let kernel = add_op(
                egraph,
                OpKind::Reshape,
                AttrDict::new().with(RESULT_SHAPE, shape_attr(&shape)),
                [kernel],
            );
            let kernel = add_op(egraph, OpKind::Select, AttrDict::new(), [mask, kernel, zeros]);
            add_op(egraph, OpKind::Convolution, attrs.clone(), [image, kernel])
        })
        .collect();
    let along = AttrDict::new().with("dimension", Attr::i64(w.dims.output_feature));
    Some(add_op(egraph, OpKind::Concatenate, along, parts))
}

impl Windows {
    /// The points of a window, where they are few enough to be written out.
    fn points(&self) -> Option<i64> {
        let points = self.kernel.iter().try_fold(1i64, |n, &k| n.checked_mul(k))?;
        (2..=MAX_WINDOW).contains(&points).then_some(points)
    }

    /// Where in the kernel a point of the window stands.
    fn at(&self, mut n: i64) -> Vec<i64> {
        let mut at = vec![0; self.kernel.len()];
        for (i, &extent) in self.kernel.iter().enumerate().rev() {
            at[i] = n % extent;
            n /= extent;
        }
        at
    }

    /// For each point of the window, what all output points read there.
    fn shifted(&self, egraph: &mut EGraph, image: Id, image_ty: &TensorType) -> Option<Vec<Id>> {
        let points = self.points()?;
        let rank = image_ty.rank();
        let spatial: Vec<usize> = self.dims.input_spatial.iter().map(|&d| d as usize).collect();
        let padded = pad(egraph, image, image_ty, &spatial, &self.padding)?;
        let padded_shape = ty(egraph, padded)?.shape;
        let part = |n| {
            let (mut start, mut limit, mut stride) = (vec![0; rank], padded_shape.to_vec(), vec![1; rank]);
            for (i, (&d, at)) in spatial.iter().zip(self.at(n)).enumerate() {
                start[d] = at * self.dilation[i];
                limit[d] = start[d] + (self.output[i] - 1) * self.stride[i] + 1;
                stride[d] = self.stride[i];
            }
            slice(egraph, padded, start, limit, stride)
        };
        Some((0..points).map(part).collect())
    }
}

fn slice(egraph: &mut EGraph, of: Id, start: Vec<i64>, limit: Vec<i64>, stride: Vec<i64>) -> Id {
    let attrs = AttrDict::new()
        .with("start_indices", Attr::i64s(start))
        .with("limit_indices", Attr::i64s(limit))
        .with("strides", Attr::i64s(stride));
    add_op(egraph, OpKind::Slice, attrs, [of])
}

fn zero(elem: ElementType) -> Option<Tensor> {
    let zero = match elem.is_float() {
        true => Scalar::Float(0.0),
        false if elem.is_integer() => Scalar::Int(0),
        false => return None,
    };
    Some(Tensor::scalar(elem, zero))
}

fn pad(egraph: &mut EGraph, image: Id, ty: &TensorType, spatial: &[usize], padding: &[i64]) -> Option<Id> {
    if padding.iter().all(|&p| p == 0) {
        return Some(image);
    }
    let zero = zero(ty.elem)?;
    let (mut low, mut high) = (vec![0; ty.rank()], vec![0; ty.rank()]);
    for (i, &d) in spatial.iter().enumerate() {
        (low[d], high[d]) = (*padding.get(2 * i)?, *padding.get(2 * i + 1)?);
    }
    let zero = add_splat(egraph, zero, &TensorType::scalar(ty.elem));
    let attrs = AttrDict::new()
        .with("edge_padding_low", Attr::i64s(low))
        .with("edge_padding_high", Attr::i64s(high))
        .with("interior_padding", Attr::i64s(vec![0; ty.rank()]));
    Some(add_op(egraph, OpKind::Pad, attrs, [image, zero]))
}

fn transpose(egraph: &mut EGraph, of: Id, order: Vec<i64>) -> Id {
    if order.iter().enumerate().all(|(i, &d)| i as i64 == d) {
        return of;
    }
    add_op(egraph, OpKind::Transpose, AttrDict::new().with("permutation", Attr::i64s(order)), [of])
}
