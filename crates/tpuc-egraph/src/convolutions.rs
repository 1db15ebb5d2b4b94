//! Convolutions in other forms, for consumers that are slow at some of them. The number of parts depends on the window
//! or on the groups, so this is code and not a pattern.
//!
//! - By patches: the windows of all output points, side by side, times the kernel as a matrix. Only for images of
//!   fewer points than the window, which the fast paths for convolutions are not made for.
//! - By taps: where each channel has a window of its own, the image shifted to each point of the window, times the
//!   kernel at that point, added up.
//! - By points: where each channel has a window of its own that is larger than the output (the gradient of such a
//!   kernel), what each point of the output reads, times the kernel, summed.
//! - In blocks: several groups are one convolution without groups, whose kernel is zero between different groups.
//! - Of a spread image: zeros between the points of an image are put there first, where a window holds many of them.
//! - By batches: where groups of the batch meet groups of the output's features (the gradient of a kernel of several
//!   groups), a convolution without groups for a few of them at a time, and of its result the parts of one group each.
//! - By layers: of three or more spatial dimensions, one is left to sums or to single convolutions over the others.

use crate::context::{EGraph, add_constant, add_op, add_splat};
use crate::forms::{point, reshape, slice, ty};
use crate::lang::{MONOID, Node, RESULT_ELEM, RESULT_SHAPE, elem_attr, shape_attr};
use egg::Id;
use tpuc_ir::attr::ConvDims;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_tensor::{ElementType, Scalar, Tensor};

pub const PATCHES: &str = "convolution-by-patches";
pub const TAPS: &str = "convolution-by-taps";
pub const POINTS: &str = "convolution-by-points";
pub const BLOCKS: &str = "convolution-in-blocks";
pub const LAYERS: &str = "convolution-by-layers";
pub const BATCHES: &str = "convolution-by-batches";
pub const SPREAD: &str = "convolution-of-spread-image";

/// Windows of more points than this are not written out.
const MAX_WINDOW: i64 = 64;

/// Layers of a kernel or an output that are written out at most.
const MAX_LAYERS: i64 = 8;

/// Input features that a block of groups has at least.
const BLOCK: i64 = 16;

/// The batch that groups of the batch are joined to at most, and groups and convolutions there may be.
const JOINED: i64 = 32;
const MAX_GROUPS: i64 = 64;
const MAX_JOINS: i64 = 32;

/// What a convolution reads.
struct Windows {
    dims: std::sync::Arc<ConvDims>,
    /// Along each spatial dimension: of the kernel, of the output, between windows, between points of a window.
    kernel: Vec<i64>,
    output: Vec<i64>,
    stride: Vec<i64>,
    dilation: Vec<i64>,
    /// Between points of the image.
    base: Vec<i64>,
    /// Whether the window is read backwards.
    reversed: Vec<bool>,
    /// Low and high, in turns.
    padding: Vec<i64>,
    groups: i64,
    batch_groups: i64,
    /// The attributes that a contraction has too.
    rest: AttrDict,
}

fn windows(egraph: &EGraph, node: &Node, result: &TensorType, kernel: &TensorType) -> Option<Windows> {
    let attrs = egraph.analysis.attrs.get(node.attrs()?);
    let Some(Attr::Conv(dims)) = attrs.get("dimension_numbers") else { return None };
    let ints = |name: &str| attrs.get(name).and_then(Attr::as_ints);
    let groups = |name: &str| attrs.get(name).and_then(Attr::as_int);
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
    let rank = dims.kernel_spatial.len();
    let reversed = ints("window_reversal").map_or(vec![false; rank], |r| r.iter().map(|&r| r != 0).collect());
    let whole = Windows {
        kernel: of(kernel, &dims.kernel_spatial)?,
        output: of(result, &dims.output_spatial)?,
        stride: ints("window_strides")?,
        dilation: ints("rhs_dilation")?,
        base: ints("lhs_dilation")?,
        reversed,
        padding,
        groups: groups("feature_group_count")?,
        batch_groups: groups("batch_group_count")?,
        rest,
        dims: dims.clone(),
    };
    let ranks = [whole.kernel.len(), whole.output.len(), whole.stride.len(), whole.dilation.len()];
    let others = [whole.base.len(), whole.reversed.len(), whole.padding.len() / 2];
    ranks.into_iter().chain(others).all(|n| n == rank).then_some(whole)
}

pub(crate) fn patches(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let points = w.points()?;
    let image_points: i64 = w.dims.input_spatial.iter().map(|&d| image_ty.shape[d as usize]).product();
    if w.groups != 1 || w.batch_groups != 1 || points <= image_points || result_ty.len()? == 0 {
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
pub(crate) fn taps(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let channels = image_ty.shape[w.dims.input_feature as usize];
    let features = kernel_ty.shape[w.dims.kernel_output_feature as usize];
    let elem = result_ty.elem;
    if w.batch_groups != 1
        || w.groups != channels
        || features != channels
        || !elem.is_float()
        || result_ty.len()? == 0
    {
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

/// What each output point reads, times the kernel, where every channel has a kernel of its own.
pub(crate) fn points(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let channels = image_ty.shape[w.dims.input_batch as usize];
    let count = w.output.iter().try_fold(1i64, |n, &d| n.checked_mul(d))?;
    let same = image_ty.elem == kernel_ty.elem && image_ty.elem == result_ty.elem;
    if w.groups != 1
        || w.batch_groups != channels
        || kernel_ty.shape[w.dims.kernel_output_feature as usize] != channels
        || w.reversed.contains(&true)
        || !same
        || result_ty.elem.bit_width() < 32
        || !(1..=MAX_WINDOW).contains(&count)
        || result_ty.len()? == 0
    {
        return None;
    }
    let rank = image_ty.rank();
    let spatial: Vec<usize> = w.dims.input_spatial.iter().map(|&d| d as usize).collect();
    // The kernel with its dimensions where the image has them.
    let mut order = vec![0; rank];
    order[w.dims.input_batch as usize] = w.dims.kernel_output_feature;
    order[w.dims.input_feature as usize] = w.dims.kernel_input_feature;
    for (&d, &k) in spatial.iter().zip(&w.dims.kernel_spatial) {
        order[d] = k;
    }
    let kernel = transpose(egraph, kernel, order);
    let padded = pad(egraph, image, &image_ty, &spatial, &w.padding, &w.base)?;
    let padded_shape = ty(egraph, padded)?.shape;
    let zero = zero(result_ty.elem)?;
    let start_value = add_splat(egraph, zero, &TensorType::scalar(result_ty.elem));
    let summed = (0..rank as i64).filter(|&d| d != w.dims.input_batch);
    let summed = AttrDict::new().with("dimensions", Attr::i64s(summed)).with(MONOID, Attr::str("add"));
    let mut rows = Vec::new();
    for n in 0..count {
        let (mut start, mut limit, mut stride) = (vec![0; rank], padded_shape.to_vec(), vec![1; rank]);
        for (i, (&d, at)) in spatial.iter().zip(point(&w.output, n)).enumerate() {
            start[d] = at * w.stride[i];
            limit[d] = start[d] + (w.kernel[i] - 1) * w.dilation[i] + 1;
            stride[d] = w.dilation[i];
        }
        let part = slice(egraph, padded, start, limit, stride);
        let product = add_op(egraph, OpKind::Multiply, AttrDict::new(), [part, kernel]);
        let sum = add_op(egraph, OpKind::Reduce, summed.clone(), [product, start_value]);
        rows.push(reshape(egraph, sum, &[1, channels]));
    }
    let all = match rows.as_slice() {
        &[row] => row,
        _ => add_op(egraph, OpKind::Concatenate, AttrDict::new().with("dimension", Attr::i64(0)), rows),
    };
    // Spatial dimensions, a batch of one, and the features.
    let mut shape = w.output.clone();
    shape.extend([1, channels]);
    let all = reshape(egraph, all, &shape);
    let mut order = vec![0; rank];
    for (i, &d) in w.dims.output_spatial.iter().enumerate() {
        order[d as usize] = i as i64;
    }
    order[w.dims.output_batch as usize] = rank as i64 - 2;
    order[w.dims.output_feature as usize] = rank as i64 - 1;
    Some(transpose(egraph, all, order))
}

/// Groups of the batch with more than one element or feature each.
pub(crate) fn batches(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let (batch, output) = (w.dims.input_batch, w.dims.kernel_output_feature);
    let (groups, extent) = (w.batch_groups, |ty: &TensorType, d: i64| ty.shape[d as usize]);
    if w.groups != 1 || !(2..=MAX_GROUPS).contains(&groups) || result_ty.len()? == 0 {
        return None;
    }
    let (each, features) = (extent(&image_ty, batch) / groups, extent(&kernel_ty, output) / groups);
    let joined =
        (1..=groups).rev().find(|n| groups % n == 0 && n * each.max(features) <= JOINED).unwrap_or(1);
    if each * features < 2 || groups / joined > MAX_JOINS {
        return None;
    }
    let attrs = egraph.analysis.attrs.get(node.attrs()?).clone().with("batch_group_count", Attr::i64(1));
    let cut = |egraph: &mut EGraph, of: Id, ranges: &[(i64, i64, i64)]| {
        let shape = ty(egraph, of)?.shape;
        let (mut start, mut limit) = (vec![0; shape.len()], shape.to_vec());
        for &(d, from, to) in ranges {
            (start[d as usize], limit[d as usize]) = (from, to);
        }
        Some(slice(egraph, of, start, limit, vec![1; shape.len()]))
    };
    let mut parts = Vec::new();
    for first in (0..groups).step_by(joined as usize) {
        let range = |d: i64, size: i64| (d, first * size, (first + joined) * size);
        let operands =
            [cut(egraph, image, &[range(batch, each)])?, cut(egraph, kernel, &[range(output, features)])?];
        let pairs = add_op(egraph, OpKind::Convolution, attrs.clone(), operands);
        for n in 0..joined {
            let range = |d: i64, size: i64| (d, n * size, (n + 1) * size);
            let own = [range(w.dims.output_batch, each), range(w.dims.output_feature, features)];
            parts.push(cut(egraph, pairs, &own)?);
        }
    }
    let along = AttrDict::new().with("dimension", Attr::i64(w.dims.output_feature));
    Some(add_op(egraph, OpKind::Concatenate, along, parts))
}

/// The same over the image with zeros around and between its points, where the window is larger than the output.
pub(crate) fn spread(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let larger = w.kernel.iter().zip(&w.output).all(|(k, o)| k > o);
    if w.base.iter().all(|&b| b == 1) || !larger || image_ty.len()? == 0 || result_ty.len()? == 0 {
        return None;
    }
    let spatial: Vec<usize> = w.dims.input_spatial.iter().map(|&d| d as usize).collect();
    let image = pad(egraph, image, &image_ty, &spatial, &w.padding, &w.base)?;
    let none = Tensor::from_ints(ElementType::I64, &[spatial.len() as u64, 2], w.padding.iter().map(|_| 0));
    let attrs = egraph.analysis.attrs.get(node.attrs()?).clone();
    let attrs =
        attrs.with("padding", Attr::Dense(none)).with("lhs_dilation", Attr::i64s(vec![1; spatial.len()]));
    Some(add_op(egraph, OpKind::Convolution, attrs, [image, kernel]))
}

/// Convolutions over all spatial dimensions but the first: one for each layer of the kernel, added up, or one for each
/// layer of the output, whichever are fewer.
pub(crate) fn layers(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let (depth, out) = (*w.kernel.first()?, *w.output.first()?);
    let float = [&image_ty, &kernel_ty, &result_ty].iter().all(|t| t.elem.is_float());
    let wide = result_ty.elem.bit_width() >= 32 || depth == 1 || out < depth;
    if w.kernel.len() < 3
        || w.groups != 1
        || w.batch_groups != 1
        || !float
        || !wide
        || !(1..=MAX_LAYERS).contains(&depth.min(out))
        || result_ty.len()? == 0
    {
        return None;
    }
    let rank = image_ty.rank();
    let along = *w.dims.input_spatial.first()? as usize;
    let padded = pad(egraph, image, &image_ty, &[along], w.padding.get(..2)?, w.base.get(..1)?)?;
    let shape = ty(egraph, padded)?.shape;
    // Everything with the first spatial dimension in front: next to it the one that it is merged with, features last.
    let by_kernel = depth <= out;
    let (batch, feature) = (w.dims.input_batch, w.dims.input_feature);
    let ends = if by_kernel { (batch, feature) } else { (feature, batch) };
    let order = |first: i64, spatial: &[i64], last: i64| -> Vec<i64> {
        std::iter::once(first).chain(spatial.iter().copied()).chain([last]).collect()
    };
    let image = transpose(egraph, padded, order(ends.0, &w.dims.input_spatial, ends.1));
    let shape: Vec<i64> =
        order(ends.0, &w.dims.input_spatial, ends.1).iter().map(|&d| shape[d as usize]).collect();
    let kernel_order =
        order(w.dims.kernel_input_feature, &w.dims.kernel_spatial, w.dims.kernel_output_feature);
    let kernel_shape: Vec<i64> = kernel_order.iter().map(|&d| kernel_ty.shape[d as usize]).collect();
    let kernel = transpose(egraph, kernel, kernel_order);
    let attrs = w.without_first(egraph.analysis.attrs.get(node.attrs()?), by_kernel)?;
    let turned = |n: i64| if w.reversed[0] { depth - 1 - n } else { n };

    let mut parts = Vec::new();
    for n in 0..depth.min(out) {
        // What the image gives to this layer, and the part of the kernel that it meets.
        let (first, count, step) = match by_kernel {
            true => (turned(n) * w.dilation[0], out, w.stride[0]),
            false => (n * w.stride[0], depth, w.dilation[0]),
        };
        let cut = |egraph: &mut EGraph, of: Id, shape: &[i64], first: i64, count: i64, step: i64| {
            let (mut start, mut limit, mut stride) = (vec![0; rank], shape.to_vec(), vec![1; rank]);
            (start[1], limit[1], stride[1]) = (first, first + (count - 1) * step + 1, step);
            let part = slice(egraph, of, start, limit, stride);
            let mut merged = vec![shape[0] * count];
            merged.extend(&shape[2..]);
            reshape(egraph, part, &merged)
        };
        let image = cut(egraph, image, &shape, first, count, step);
        let kernel = match by_kernel {
            true => cut(egraph, kernel, &kernel_shape, n, 1, 1),
            false if w.reversed[0] => {
                let attrs = AttrDict::new().with("dimensions", Attr::i64s([1]));
                let turned = add_op(egraph, OpKind::Reverse, attrs, [kernel]);
                cut(egraph, turned, &kernel_shape, 0, depth, 1)
            }
            false => cut(egraph, kernel, &kernel_shape, 0, depth, 1),
        };
        parts.push(add_op(egraph, OpKind::Convolution, attrs.clone(), [image, kernel]));
    }
    // Batch, first spatial dimension, the others, features.
    let mut shape = vec![result_ty.shape[w.dims.output_batch as usize], out];
    shape.extend(&w.output[1..]);
    shape.push(result_ty.shape[w.dims.output_feature as usize]);
    let all = if by_kernel {
        let sum = parts.into_iter().reduce(|a, b| add_op(egraph, OpKind::Add, AttrDict::new(), [a, b]))?;
        reshape(egraph, sum, &shape)
    } else {
        let mut layer = shape.clone();
        layer[1] = 1;
        let layers: Vec<Id> = parts.into_iter().map(|part| reshape(egraph, part, &layer)).collect();
        match layers.as_slice() {
            &[layer] => layer,
            _ => add_op(egraph, OpKind::Concatenate, AttrDict::new().with("dimension", Attr::i64(1)), layers),
        }
    };
    let mut order = vec![0; rank];
    order[w.dims.output_batch as usize] = 0;
    order[w.dims.output_feature as usize] = rank as i64 - 1;
    for (i, &d) in w.dims.output_spatial.iter().enumerate() {
        order[d as usize] = i as i64 + 1;
    }
    Some(transpose(egraph, all, order))
}

/// Convolutions of several groups each, side by side.
pub(crate) fn blocks(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
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
    if w.batch_groups != 1 || depth >= BLOCK || result_ty.len()? == 0 {
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
    /// The attributes of a convolution over all spatial dimensions but the first, of an image whose dimensions are the
    /// batch, the others and the features, or the features, the others and the batch; the result has them as the former.
    fn without_first(&self, attrs: &AttrDict, batch_first: bool) -> Option<AttrDict> {
        let last = self.kernel.len() as i64;
        let (first, others) = (0, 1..last);
        let ends = if batch_first { (first, last) } else { (last, first) };
        let dims = ConvDims {
            input_batch: ends.0,
            input_feature: ends.1,
            input_spatial: others.clone().collect(),
            kernel_input_feature: first,
            kernel_output_feature: last,
            kernel_spatial: others.clone().collect(),
            output_batch: first,
            output_feature: last,
            output_spatial: others.collect(),
        };
        let padding: Vec<i128> = self.padding.get(2..)?.iter().map(|&p| p.into()).collect();
        let padding = Tensor::from_ints(ElementType::I64, &[padding.len() as u64 / 2, 2], padding);
        let mut out = attrs
            .clone()
            .with("dimension_numbers", Attr::Conv(dims.into()))
            .with("padding", Attr::Dense(padding));
        for (name, list) in
            [("window_strides", &self.stride), ("lhs_dilation", &self.base), ("rhs_dilation", &self.dilation)]
        {
            out.set(name, Attr::i64s(list.get(1..)?.iter().copied()));
        }
        if attrs.get("window_reversal").is_some() {
            let reversed = self.reversed.get(1..)?;
            out.set("window_reversal", Attr::bools(reversed.iter().copied()));
        }
        Some(out)
    }

    /// The points of a window, where they are few enough to be written out.
    fn points(&self) -> Option<i64> {
        let points = self.kernel.iter().try_fold(1i64, |n, &k| n.checked_mul(k))?;
        (2..=MAX_WINDOW).contains(&points).then_some(points)
    }

    /// Where in the kernel a point of the window stands.
    fn at(&self, n: i64) -> Vec<i64> {
        point(&self.kernel, n)
    }

    /// For each point of the window, what all output points read there.
    fn shifted(&self, egraph: &mut EGraph, image: Id, image_ty: &TensorType) -> Option<Vec<Id>> {
        let points = self.points()?;
        let rank = image_ty.rank();
        let spatial: Vec<usize> = self.dims.input_spatial.iter().map(|&d| d as usize).collect();
        let padded = pad(egraph, image, image_ty, &spatial, &self.padding, &self.base)?;
        let padded_shape = ty(egraph, padded)?.shape;
        let part = |n| {
            let (mut start, mut limit, mut stride) = (vec![0; rank], padded_shape.to_vec(), vec![1; rank]);
            for (i, (&d, at)) in spatial.iter().zip(self.at(n)).enumerate() {
                let at = if self.reversed[i] { self.kernel[i] - 1 - at } else { at };
                start[d] = at * self.dilation[i];
                limit[d] = start[d] + (self.output[i] - 1) * self.stride[i] + 1;
                stride[d] = self.stride[i];
            }
            slice(egraph, padded, start, limit, stride)
        };
        Some((0..points).map(part).collect())
    }
}

fn zero(elem: ElementType) -> Option<Tensor> {
    let zero = match elem.is_float() {
        true => Scalar::Float(0.0),
        false if elem.is_integer() => Scalar::Int(0),
        false => return None,
    };
    Some(Tensor::scalar(elem, zero))
}

/// The image with zeros around it, and `base - 1` of them between its points.
fn pad(
    egraph: &mut EGraph,
    image: Id,
    ty: &TensorType,
    spatial: &[usize],
    padding: &[i64],
    base: &[i64],
) -> Option<Id> {
    if padding.iter().all(|&p| p == 0) && base.iter().all(|&b| b == 1) {
        return Some(image);
    }
    let zero = zero(ty.elem)?;
    let (mut low, mut high, mut interior) = (vec![0; ty.rank()], vec![0; ty.rank()], vec![0; ty.rank()]);
    for (i, &d) in spatial.iter().enumerate() {
        (low[d], high[d], interior[d]) = (*padding.get(2 * i)?, *padding.get(2 * i + 1)?, base.get(i)? - 1);
    }
    let zero = add_splat(egraph, zero, &TensorType::scalar(ty.elem));
    let attrs = AttrDict::new()
        .with("edge_padding_low", Attr::i64s(low))
        .with("edge_padding_high", Attr::i64s(high))
        .with("interior_padding", Attr::i64s(interior));
    Some(add_op(egraph, OpKind::Pad, attrs, [image, zero]))
}

fn transpose(egraph: &mut EGraph, of: Id, order: Vec<i64>) -> Id {
    if order.iter().enumerate().all(|(i, &d)| i as i64 == d) {
        return of;
    }
    add_op(egraph, OpKind::Transpose, AttrDict::new().with("permutation", Attr::i64s(order)), [of])
}
