//! Laws between ops, on random shapes and types; and that no op panics, whatever it is given.

use proptest::prelude::*;
use std::sync::Arc;
use tpuc_interp::{apply_elementwise, eval_op};
use tpuc_ir::attr::{ComparisonDirection, ComparisonType, EnumAttr};
use tpuc_ir::{Attr, AttrDict, ConvDims, DotDims, GatherDims, OpKind, TensorType};
use tpuc_tensor::{ElementType, Kind, Scalar, Tensor};

fn eval(kind: OpKind, attrs: AttrDict, operands: &[&Tensor], elem: ElementType, shape: &[u64]) -> Tensor {
    let ty = TensorType::new(elem, shape.iter().map(|&d| d as i64));
    let operands: Vec<Tensor> = operands.iter().copied().cloned().collect();
    eval_op(kind, &attrs, &operands, &[ty]).unwrap_or_else(|e| panic!("{e}")).remove(0)
}

fn attrs<const N: usize>(entries: [(&str, Vec<i64>); N]) -> AttrDict {
    entries.into_iter().map(|(name, values)| (name, Attr::i64s(values))).collect()
}

/// A tensor of distinct values where the type has enough of them.
fn numbered(elem: ElementType, shape: &[u64]) -> Tensor {
    let count = shape.iter().product::<u64>() as i128;
    let value = |i: i128| if elem.is_integer() { Scalar::Int(i) } else { Scalar::Float(i as f64) };
    Tensor::from_scalars(
        elem,
        shape,
        (0..count).map(|i| if elem.is_bool() { Scalar::Bool(i % 3 == 0) } else { value(i) }),
    )
}

fn elem() -> impl Strategy<Value = ElementType> {
    prop::sample::select(ElementType::ALL)
}

fn dividing_32() -> impl Strategy<Value = ElementType> {
    let types: Vec<_> = ElementType::ALL.iter().copied().filter(|e| 32 % e.bit_width() == 0).collect();
    prop::sample::select(types)
}

fn elementwise() -> impl Strategy<Value = OpKind> {
    prop::sample::select(OpKind::ALL.iter().copied().filter(|k| k.is_elementwise()).collect::<Vec<_>>())
}

fn shape() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(0u64..5, 0..5)
}

fn scalar(elem: ElementType) -> impl Strategy<Value = Scalar> {
    let special = [0.0, -0.0, 1.0, -1.0, 0.5, 1e30, f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
    let float = prop_oneof![prop::sample::select(special.to_vec()), -100.0..100.0f64].boxed();
    match elem.kind() {
        Kind::Bool => any::<bool>().prop_map(Scalar::Bool).boxed(),
        Kind::Float => float.prop_map(Scalar::Float).boxed(),
        Kind::Complex => (float.clone(), float).prop_map(|(a, b)| Scalar::Complex(a, b)).boxed(),
        _ => any::<i64>().prop_map(|i| Scalar::Int(i.into())).boxed(),
    }
    .prop_map(move |s| Tensor::scalar(elem, s).get(0))
}

fn typed<const N: usize>() -> impl Strategy<Value = (ElementType, [Vec<Scalar>; N])> {
    elem().prop_flat_map(|e| {
        let column = prop::collection::vec(scalar(e), 4).boxed();
        (Just(e), std::array::from_fn::<_, N, _>(|_| column.clone()))
    })
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn a_permutation_and_its_inverse_cancel((elem, shape, order) in (elem(), shape()).prop_flat_map(|(e, s)| {
        let order: Vec<i64> = (0..s.len() as i64).collect();
        (Just(e), Just(s), Just(order).prop_shuffle())
    })) {
        let x = numbered(elem, &shape);
        let permuted: Vec<u64> = order.iter().map(|&d| shape[d as usize]).collect();
        let mut inverse = vec![0; order.len()];
        order.iter().enumerate().for_each(|(i, &d)| inverse[d as usize] = i as i64);
        let y = eval(OpKind::Transpose, attrs([("permutation", order)]), &[&x], elem, &permuted);
        let z = eval(OpKind::Transpose, attrs([("permutation", inverse)]), &[&y], elem, &shape);
        prop_assert_eq!(x, z);
    }

    #[test]
    fn reversing_twice_changes_nothing(elem in elem(), shape in shape(), mask in any::<u8>()) {
        let x = numbered(elem, &shape);
        let dims: Vec<i64> = (0..shape.len() as i64).filter(|d| mask >> d & 1 == 1).collect();
        let y = eval(OpKind::Reverse, attrs([("dimensions", dims.clone())]), &[&x], elem, &shape);
        prop_assert_eq!(eval(OpKind::Reverse, attrs([("dimensions", dims)]), &[&y], elem, &shape), x);
    }

    #[test]
    fn a_slice_takes_out_what_padding_put_around(
        elem in elem(), shape in shape(), low in 0i64..3, high in 0i64..3, between in 0i64..3,
    ) {
        let (x, rank) = (numbered(elem, &shape), shape.len());
        let value = Tensor::scalar(elem, Scalar::one(elem));
        let dilated = |n: u64| if n == 0 { 0 } else { (n as i64 - 1) * (between + 1) + 1 };
        let padded: Vec<u64> = shape.iter().map(|&n| (low + dilated(n) + high) as u64).collect();
        let pad = |low, high, between| attrs([
            ("edge_padding_low", vec![low; rank]),
            ("edge_padding_high", vec![high; rank]),
            ("interior_padding", vec![between; rank]),
        ]);
        let y = eval(OpKind::Pad, pad(low, high, between), &[&x, &value], elem, &padded);
        let limits: Vec<i64> = shape.iter().map(|&n| low + dilated(n)).collect();
        let slice = attrs([
            ("start_indices", vec![low; rank]),
            ("limit_indices", limits.clone()),
            ("strides", vec![between + 1; rank]),
        ]);
        prop_assert_eq!(&eval(OpKind::Slice, slice, &[&y], elem, &shape), &x);
        // Negative padding takes it away as well.
        let inner: Vec<u64> = shape.iter().map(|&n| dilated(n) as u64).collect();
        let cropped = eval(OpKind::Pad, pad(-low, -high, 0), &[&y, &value], elem, &inner);
        prop_assert_eq!(cropped, eval(OpKind::Pad, pad(0, 0, between), &[&x, &value], elem, &inner));
    }

    #[test]
    fn slices_concatenate_to_the_whole(elem in elem(), (shape, dim, at) in shape().prop_flat_map(|mut s| {
        s.push(3);
        let rank = s.len();
        (Just(s), 0..rank, any::<u64>())
    })) {
        let x = numbered(elem, &shape);
        let at = at % (shape[dim] + 1);
        let part = |from: u64, to: u64| {
            let (mut start, mut limit) = (vec![0; shape.len()], shape.iter().map(|&d| d as i64).collect::<Vec<_>>());
            (start[dim], limit[dim]) = (from as i64, to as i64);
            let mut part = shape.clone();
            part[dim] = to - from;
            let strides = vec![1; shape.len()];
            let slice = attrs([("start_indices", start), ("limit_indices", limit), ("strides", strides)]);
            eval(OpKind::Slice, slice, &[&x], elem, &part)
        };
        let concat = AttrDict::new().with("dimension", Attr::i64(dim as i64));
        let (left, right) = (part(0, at), part(at, shape[dim]));
        prop_assert_eq!(eval(OpKind::Concatenate, concat, &[&left, &right], elem, &shape), x);
    }

    #[test]
    fn a_gather_of_one_window_is_a_dynamic_slice(
        elem in elem(), start in prop::array::uniform2(-3i64..8), sizes in prop::array::uniform2(0u64..4),
    ) {
        let x = numbered(elem, &[5, 4]);
        let size_attr = Attr::i64s(sizes.map(|n| n as i64));
        let index = |v: i64| Tensor::scalar(ElementType::I32, Scalar::Int(v.into()));
        let slice = AttrDict::new().with("slice_sizes", size_attr.clone());
        let want = eval(OpKind::DynamicSlice, slice, &[&x, &index(start[0]), &index(start[1])], elem, &sizes);
        let dims = GatherDims { offset_dims: vec![0, 1], start_index_map: vec![0, 1], ..GatherDims::default() };
        let gather = AttrDict::new()
            .with("dimension_numbers", Attr::Gather(Arc::new(dims)))
            .with("slice_sizes", size_attr);
        let indices = Tensor::from_ints(ElementType::I64, &[2], start.map(i128::from));
        prop_assert_eq!(eval(OpKind::Gather, gather, &[&x, &indices], elem, &sizes), want);
    }

    #[test]
    fn a_pointwise_convolution_is_a_matrix_product(n in 0u64..4, c in 0u64..4, o in 0u64..70, w in 1u64..70) {
        let (x, k) = (numbered(ElementType::F32, &[n, w, c]), numbered(ElementType::F32, &[1, c, o]));
        let dims = ConvDims {
            input_batch: 0, input_feature: 2, input_spatial: vec![1],
            kernel_input_feature: 1, kernel_output_feature: 2, kernel_spatial: vec![0],
            output_batch: 0, output_feature: 2, output_spatial: vec![1],
        };
        let conv = AttrDict::new()
            .with("dimension_numbers", Attr::Conv(Arc::new(dims)))
            .with("feature_group_count", Attr::i64(1))
            .with("batch_group_count", Attr::i64(1));
        let dims = DotDims { lhs_contract: vec![2], rhs_contract: vec![0], ..DotDims::default() };
        let dot = AttrDict::new().with("dot_dimension_numbers", Attr::Dot(Arc::new(dims)));
        let got = eval(OpKind::Convolution, conv, &[&x, &k], ElementType::F32, &[n, w, o]);
        let want = eval(OpKind::DotGeneral, dot, &[&x, &k.reshaped(&[c, o])], ElementType::F32, &[n, w, o]);
        prop_assert_eq!(got, want);
    }

    #[test]
    fn bits_survive_a_round_trip(values in prop::collection::vec(any::<u32>(), 3), narrow in dividing_32()) {
        let bits = u64::from(narrow.bit_width());
        let x = Tensor::from_ints(ElementType::U32, &[3], values.into_iter().map(i128::from));
        let shape = if bits == 32 { vec![3] } else { vec![3, 32 / bits] };
        let y = eval(OpKind::BitcastConvert, AttrDict::new(), &[&x], narrow, &shape);
        prop_assert_eq!(eval(OpKind::BitcastConvert, AttrDict::new(), &[&y], ElementType::U32, &[3]), x);
    }

    #[test]
    fn tensors_and_scalars_agree((elem, [a, b, c]) in typed::<3>(), kind in elementwise(),
                                 to in elem(), direction in 0..6usize, total in any::<bool>()) {
        let directions = [ComparisonDirection::Eq, ComparisonDirection::Ne, ComparisonDirection::Ge,
                          ComparisonDirection::Gt, ComparisonDirection::Le, ComparisonDirection::Lt];
        let compare = if total { ComparisonType::Totalorder } else { ComparisonType::Float };
        let attrs = AttrDict::new()
            .with("comparison_direction", Attr::Enum(directions[direction].into()))
            .with("compare_type", Attr::Enum(EnumAttr::from(compare)))
            .with("exponent_bits", Attr::i64(4))
            .with("mantissa_bits", Attr::i64(3));
        let result = match kind {
            OpKind::Convert | OpKind::Complex => to,
            OpKind::Compare | OpKind::IsFinite | OpKind::ChloIsInf => ElementType::I1,
            OpKind::Abs | OpKind::Real | OpKind::Imag => elem.real(),
            _ => elem,
        };
        let columns = [a, b, c];
        let arity = kind.info().operands.len().min(3);
        let tensors: Vec<Tensor> =
            columns[..arity].iter().map(|v| Tensor::from_scalars(elem, &[4], v.iter().copied())).collect();
        let ty = TensorType::new(result, [4]);
        let whole = eval_op(kind, &attrs, &tensors, &[ty]);
        for i in 0..4 {
            let operands: Vec<Scalar> = tensors.iter().map(|t| t.get(i)).collect();
            match (&whole, apply_elementwise(kind, &attrs, &operands, elem, result)) {
                (Ok(whole), Ok(one)) => {
                    let same = |x: f64, y: f64| x.to_bits() == y.to_bits() || x.is_nan() && y.is_nan();
                    let equal = match (whole[0].get(i), one) {
                        (Scalar::Float(x), Scalar::Float(y)) => same(x, y),
                        (Scalar::Complex(x, y), Scalar::Complex(v, w)) => same(x, v) && same(y, w),
                        (x, y) => x == y,
                    };
                    prop_assert!(equal, "{kind:?} {elem}: {:?} and {one:?}", whole[0].get(i));
                }
                (whole, one) => prop_assert_eq!(whole.is_err(), one.is_err(), "{:?} {}", kind, elem),
            }
        }
    }
}

fn any_attr() -> impl Strategy<Value = Attr> {
    let number = prop_oneof![-2i64..5, Just(i64::MAX), Just(i64::MIN)];
    let list = prop::collection::vec(number.clone(), 0..5).boxed();
    let short = prop::collection::vec(-1i64..4, 0..3).boxed();
    prop_oneof![
        number.prop_map(Attr::i64),
        list.prop_map(Attr::i64s),
        prop::array::uniform4(short.clone()).prop_map(
            |[lhs_batch, rhs_batch, lhs_contract, rhs_contract]| {
                Attr::Dot(Arc::new(DotDims { lhs_batch, rhs_batch, lhs_contract, rhs_contract }))
            }
        ),
        (prop::array::uniform5(short.clone()), -1i64..4).prop_map(|([a, b, c, d, e], index_vector_dim)| {
            Attr::Gather(Arc::new(GatherDims {
                offset_dims: a,
                collapsed_slice_dims: b,
                operand_batching_dims: c,
                start_indices_batching_dims: d,
                start_index_map: e,
                index_vector_dim,
            }))
        }),
        (prop::array::uniform3(short), prop::array::uniform6(-1i64..4)).prop_map(|([a, b, c], n)| {
            Attr::Conv(Arc::new(ConvDims {
                input_batch: n[0],
                input_feature: n[1],
                input_spatial: a,
                kernel_input_feature: n[2],
                kernel_output_feature: n[3],
                kernel_spatial: b,
                output_batch: n[4],
                output_feature: n[5],
                output_spatial: c,
            }))
        }),
    ]
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn nonsense_is_an_error_and_no_panic(
        kind in prop::sample::select(OpKind::ALL),
        operands in prop::collection::vec((elem(), prop::collection::vec(0u64..4, 0..4)), 0..4),
        values in prop::collection::vec(any_attr(), 12),
        result in (elem(), prop::collection::vec(-1i64..4, 0..4)),
        same in any::<bool>(),
    ) {
        let first = operands.first().map_or(ElementType::F32, |o| o.0);
        let operands: Vec<Tensor> =
            operands.iter().map(|(e, s)| numbered(if same { first } else { *e }, s)).collect();
        let attrs: AttrDict = kind.info().attrs.iter().map(|a| a.name).zip(values).collect();
        let ty = TensorType::new(if same { first } else { result.0 }, result.1);
        let _ = eval_op(kind, &attrs, &operands, &[ty]);
    }
}
