//! Convolutions as contractions: the windows of all output points, side by side, times the kernel as a matrix.
//!
//! Only for images of fewer points than the window, which the fast paths for convolutions are not made for.
//! The number of parts depends on the window, so this is code and not a pattern.

use crate::context::{EGraph, add_op, add_splat};
use crate::lang::{Head, Node, RESULT_ELEM, RESULT_SHAPE, shape_attr};
use egg::Id;
use tpuc_ir::attr::ConvDims;
use tpuc_ir::{Attr, AttrDict, DotDims, OpKind, TensorType};
use tpuc_tensor::{Scalar, Tensor};

/// The name under which this rewrite is reported and can be asked for.
pub const PATCHES: &str = "convolution-by-patches";

/// Windows of more points than this are not written out.
const MAX_WINDOW: i64 = 64;

/// Adds the form by patches of at most `most` convolutions. Returns how many there were.
pub fn write_patches(egraph: &mut EGraph, most: usize) -> usize {
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
        if let Some(new) = patches(egraph, id, &node)
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
    /// The attributes that a contraction has too.
    rest: AttrDict,
}

fn windows(egraph: &EGraph, node: &Node, result: &TensorType, kernel: &TensorType) -> Option<Windows> {
    let attrs = egraph.analysis.attrs.get(node.attrs()?);
    let Some(Attr::Conv(dims)) = attrs.get("dimension_numbers") else { return None };
    let ints = |name: &str| attrs.get(name).and_then(Attr::as_ints);
    let one = |name: &str| attrs.get(name).and_then(Attr::as_int) == Some(1);
    let plain = one("feature_group_count")
        && one("batch_group_count")
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
        rest,
        dims: dims.clone(),
    })
}

fn patches(egraph: &mut EGraph, id: Id, node: &Node) -> Option<Id> {
    let &[image, kernel] = node.operands() else { return None };
    let ty = |egraph: &EGraph, id: Id| egraph[id].data.ty.clone();
    let (image_ty, kernel_ty, result_ty) = (ty(egraph, image)?, ty(egraph, kernel)?, ty(egraph, id)?);
    let w = windows(egraph, node, &result_ty, &kernel_ty)?;
    let points = w.kernel.iter().try_fold(1i64, |n, &k| n.checked_mul(k))?;
    let image_points: i64 = w.dims.input_spatial.iter().map(|&d| image_ty.shape[d as usize]).product();
    if !(2..=MAX_WINDOW).contains(&points) || points <= image_points || result_ty.len()? == 0 {
        return None;
    }
    let rank = image_ty.rank();
    let spatial: Vec<usize> = w.dims.input_spatial.iter().map(|&d| d as usize).collect();
    let padded = pad(egraph, image, &image_ty, &spatial, &w.padding)?;
    let padded_shape = ty(egraph, padded)?.shape;

    let parts: Vec<Id> = (0..points)
        .map(|n| {
            let (mut start, mut limit, mut stride) = (vec![0; rank], padded_shape.to_vec(), vec![1; rank]);
            let mut left = n;
            for (i, &d) in spatial.iter().enumerate().rev() {
                start[d] = left % w.kernel[i] * w.dilation[i];
                limit[d] = start[d] + (w.output[i] - 1) * w.stride[i] + 1;
                stride[d] = w.stride[i];
                left /= w.kernel[i];
            }
            let attrs = AttrDict::new()
                .with("start_indices", Attr::i64s(start))
                .with("limit_indices", Attr::i64s(limit))
                .with("strides", Attr::i64s(stride));
            add_op(egraph, OpKind::Slice, attrs, [padded])
        })
        .collect();
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
    let attrs = w.rest.with("dot_dimension_numbers", Attr::Dot(contraction.into()));
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

fn pad(egraph: &mut EGraph, image: Id, ty: &TensorType, spatial: &[usize], padding: &[i64]) -> Option<Id> {
    if padding.iter().all(|&p| p == 0) {
        return Some(image);
    }
    let zero = match ty.elem.is_float() {
        true => Scalar::Float(0.0),
        false if ty.elem.is_integer() => Scalar::Int(0),
        false => return None,
    };
    let (mut low, mut high) = (vec![0; ty.rank()], vec![0; ty.rank()]);
    for (i, &d) in spatial.iter().enumerate() {
        (low[d], high[d]) = (*padding.get(2 * i)?, *padding.get(2 * i + 1)?);
    }
    let zero = add_splat(egraph, Tensor::scalar(ty.elem, zero), &TensorType::scalar(ty.elem));
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
