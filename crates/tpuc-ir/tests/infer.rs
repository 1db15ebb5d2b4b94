//! Result types without a module, as the e-graph asks for them.

use tpuc_ir::{
    Attr, AttrDict, ConvDims, DYNAMIC, DotDims, FloatBits, OpKind, Quantized, RegionType, TensorType, Type,
    infer,
};
use tpuc_tensor::ElementType::{self, BF16, C64, F32, I1, I32};
use tpuc_tensor::Tensor;

const NONE: &[Type] = &[];

fn t(elem: ElementType, shape: &[i64]) -> Type {
    Type::tensor(elem, shape.iter().copied())
}

fn one(kind: OpKind, operands: &[Type], attrs: AttrDict) -> Result<Type, String> {
    match infer(kind, operands, &attrs, &[], NONE) {
        Ok(types) => Ok(types.into_iter().next().expect("one result")),
        Err(violations) => Err(violations[0].constraint.to_string()),
    }
}

fn ints(name: &'static str, values: &[i64]) -> AttrDict {
    AttrDict::new().with(name, Attr::i64s(values.iter().copied()))
}

#[test]
fn elementwise() {
    let x = t(F32, &[2, 3]);
    assert_eq!(one(OpKind::Add, &[x.clone(), x.clone()], AttrDict::new()), Ok(x.clone()));
    assert_eq!(one(OpKind::Add, &[t(F32, &[2, DYNAMIC]), x.clone()], AttrDict::new()), Ok(x.clone()));
    assert_eq!(one(OpKind::Abs, &[t(C64, &[4])], AttrDict::new()), Ok(t(F32, &[4])));
    assert_eq!(one(OpKind::Complex, &[x.clone(), x.clone()], AttrDict::new()), Ok(t(C64, &[2, 3])));
    assert_eq!(one(OpKind::IsFinite, std::slice::from_ref(&x), AttrDict::new()), Ok(t(I1, &[2, 3])));
    assert_eq!(one(OpKind::Select, &[t(I1, &[]), x.clone(), x.clone()], AttrDict::new()), Ok(x.clone()));
    assert_eq!(one(OpKind::Add, std::slice::from_ref(&x), AttrDict::new()), Err("add_operands".into()));
    assert_eq!(one(OpKind::Reshape, &[x], AttrDict::new()), Err("reshape_results".into()));
}

#[test]
fn movement() {
    let x = t(F32, &[2, 3, 4]);
    assert_eq!(
        one(OpKind::Transpose, std::slice::from_ref(&x), ints("permutation", &[2, 0, 1])),
        Ok(t(F32, &[4, 2, 3]))
    );
    let slice = ints("start_indices", &[0, 1, 0]).with("limit_indices", Attr::i64s([2, 3, 4]));
    let slice = slice.with("strides", Attr::i64s([2, 1, 3]));
    assert_eq!(one(OpKind::Slice, std::slice::from_ref(&x), slice), Ok(t(F32, &[1, 2, 2])));
    let pad = ints("edge_padding_low", &[1, -1, 0]).with("edge_padding_high", Attr::i64s([0, 0, 2]));
    let pad = pad.with("interior_padding", Attr::i64s([0, 2, 1]));
    assert_eq!(one(OpKind::Pad, &[x.clone(), t(F32, &[])], pad), Ok(t(F32, &[3, 6, 9])));
    let dim = AttrDict::new().with("dimension", Attr::i64(1));
    assert_eq!(one(OpKind::Concatenate, &[x.clone(), x.clone()], dim), Ok(t(F32, &[2, 6, 4])));
    let start = t(I32, &[]);
    let sizes = ints("slice_sizes", &[1, 1, 4]);
    assert_eq!(
        one(OpKind::DynamicSlice, &[x, start.clone(), start.clone(), start], sizes),
        Ok(t(F32, &[1, 1, 4]))
    );
}

#[test]
fn contractions() {
    let dims =
        DotDims { lhs_batch: vec![0], rhs_batch: vec![0], lhs_contract: vec![2], rhs_contract: vec![1] };
    let attrs = AttrDict::new().with("dot_dimension_numbers", Attr::Dot(dims.into()));
    let operands = [t(BF16, &[8, 2, 3]), t(BF16, &[DYNAMIC, 3, 5])];
    assert_eq!(one(OpKind::DotGeneral, &operands, attrs.clone()), Ok(t(BF16, &[8, 2, 5])));
    let wide = infer(OpKind::DotGeneral, &operands, &attrs, &[], &[t(F32, &[8, 2, 5])]);
    assert_eq!(wide, Ok(vec![t(F32, &[8, 2, 5])]));
    let dims = ConvDims {
        input_feature: 3,
        input_spatial: vec![1, 2],
        kernel_input_feature: 2,
        kernel_output_feature: 3,
        kernel_spatial: vec![0, 1],
        output_feature: 3,
        output_spatial: vec![1, 2],
        ..ConvDims::default()
    };
    let attrs = ints("window_strides", &[2, 2])
        .with("padding", Attr::Dense(Tensor::from_ints(ElementType::I64, &[2, 2], [3; 4])))
        .with("dimension_numbers", Attr::Conv(dims.into()))
        .with("feature_group_count", Attr::i64(1))
        .with("batch_group_count", Attr::i64(1));
    let operands = [t(F32, &[1, 224, 224, 3]), t(F32, &[7, 7, 3, 64])];
    assert_eq!(one(OpKind::Convolution, &operands, attrs), Ok(t(F32, &[1, 112, 112, 64])));
}

#[test]
fn regions() {
    let scalar = t(F32, &[]);
    let body = RegionType { inputs: vec![scalar.clone(); 2], outputs: vec![scalar.clone()] };
    let operands = [t(F32, &[2, 3, 4]), scalar];
    let result = infer(OpKind::Reduce, &operands, &ints("dimensions", &[0, 2]), &[body], NONE);
    assert_eq!(result, Ok(vec![t(F32, &[3])]));
}

#[test]
fn extents_do_not_overflow() {
    let huge = t(F32, &[i64::MAX]);
    let dim = AttrDict::new().with("dimension", Attr::i64(0));
    assert_eq!(one(OpKind::Concatenate, &[huge.clone(), huge.clone()], dim), Err("concatenate_c6".into()));
    let pad = ints("edge_padding_low", &[0]).with("edge_padding_high", Attr::i64s([0]));
    let pad = pad.with("interior_padding", Attr::i64s([2]));
    assert_eq!(one(OpKind::Pad, &[huge.clone(), t(F32, &[])], pad), Err("pad_c4".into()));
    let square = t(F32, &[i64::MAX, i64::MAX, i64::MAX]);
    let reshaped = infer(OpKind::Reshape, &[square], &AttrDict::new(), &[], &[huge]);
    assert_eq!(reshaped.unwrap_err()[0].constraint, "reshape_c2");
}

/// `t` with upper bounds, [`DYNAMIC`] for none.
fn bounded(elem: ElementType, shape: &[i64], bounds: &str) -> Type {
    let ty = TensorType::new(elem, shape.iter().copied());
    Type::Tensor(TensorType { encoding: Some(format!("#stablehlo.bounds<{bounds}>").into()), ..ty })
}

#[test]
fn bounds_follow_the_data() {
    let x = bounded(F32, &[DYNAMIC, 3], "4, ?");
    let permuted = one(OpKind::Transpose, std::slice::from_ref(&x), ints("permutation", &[1, 0]));
    assert_eq!(permuted, Ok(bounded(F32, &[3, DYNAMIC], "?, 4")));
    let dim = AttrDict::new().with("dimension", Attr::i64(0));
    let joined = one(OpKind::Concatenate, &[x.clone(), t(F32, &[2, 3])], dim.clone());
    assert_eq!(joined, Ok(bounded(F32, &[DYNAMIC, 3], "6, ?")));
    let unbounded = one(OpKind::Concatenate, &[x.clone(), t(F32, &[DYNAMIC, 3])], dim);
    assert_eq!(unbounded, Ok(t(F32, &[DYNAMIC, 3])));
    let y = bounded(F32, &[DYNAMIC, 3], "3, ?");
    assert_eq!(one(OpKind::Add, &[x.clone(), y.clone()], AttrDict::new()), Ok(y.clone()));
    assert_eq!(one(OpKind::Add, &[x.clone(), t(F32, &[2, 3])], AttrDict::new()), Ok(t(F32, &[2, 3])));
    assert_eq!(one(OpKind::Add, &[x.clone(), t(F32, &[5, 3])], AttrDict::new()), Err("add_c1".into()));
    let branch = |ty: &Type| RegionType { inputs: vec![], outputs: vec![ty.clone()] };
    let either = infer(OpKind::If, &[t(I1, &[])], &AttrDict::new(), &[branch(&x), branch(&y)], NONE);
    assert_eq!(either, Ok(vec![x.clone()]));
    let either =
        infer(OpKind::If, &[t(I1, &[])], &AttrDict::new(), &[branch(&t(F32, &[7, 3])), branch(&y)], NONE);
    assert!(either.is_err(), "7 rows exceed the bound 3");
    let sized = AttrDict::new().with("dimension", Attr::i64(1));
    let operands = [t(F32, &[2, 3]), t(I32, &[])];
    assert_eq!(one(OpKind::SetDimensionSize, &operands, sized), Ok(bounded(F32, &[2, DYNAMIC], "?, 3")));
}

#[test]
fn quantised_types() {
    let quant = |axis: Option<i64>, zero: i64| Quantized {
        storage: ElementType::I8,
        min: -128,
        max: 127,
        expressed: F32,
        axis,
        scales: vec![FloatBits::new(0.5); if axis.is_some() { 2 } else { 1 }],
        zero_points: vec![zero; if axis.is_some() { 2 } else { 1 }],
    };
    let q = |axis, zero, shape: &[i64]| {
        Type::Tensor(TensorType::quantized(quant(axis, zero).into(), shape.iter().copied()))
    };
    let permute = |ty: Type| one(OpKind::Transpose, &[ty], ints("permutation", &[1, 0]));
    assert_eq!(permute(q(Some(0), 0, &[2, 3])), Ok(q(Some(1), 0, &[3, 2])));
    assert_eq!(permute(q(Some(1), 0, &[2, 3])), Err("quantized_type_c13".into()));
    assert_eq!(permute(q(Some(2), 0, &[2, 3])), Err("quantized_type_c12".into()));
    assert_eq!(permute(q(None, 200, &[2, 3])), Err("quantized_type_c7".into()));
    let floats = one(OpKind::UniformDequantize, &[q(Some(0), 3, &[2])], AttrDict::new());
    assert_eq!(floats, Ok(t(F32, &[2])));
    let product = |a: Type, b: Type| one(OpKind::Multiply, &[a, b], AttrDict::new());
    assert_eq!(product(q(None, 0, &[2]), q(None, 1, &[2])), Ok(q(None, 0, &[2])));
    assert_eq!(product(q(None, 0, &[2]), t(ElementType::I8, &[2])), Err("multiply_c1".into()));
    assert_eq!(product(q(Some(0), 0, &[2]), q(Some(0), 0, &[2])), Err("multiply_i1".into()));
    assert_eq!(one(OpKind::Not, &[q(None, 0, &[2])], AttrDict::new()), Err("not_i1".into()));
}
