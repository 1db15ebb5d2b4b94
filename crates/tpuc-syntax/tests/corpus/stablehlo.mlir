// Every StableHLO op, as MLIR prints it.
module {
  func.func @elementwise(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xi32>, %arg2: tensor<2x3xcomplex<f32>>, %arg3: tensor<?x3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x3xf32>
    %1 = stablehlo.cbrt %arg0 : tensor<2x3xf32>
    %2 = stablehlo.ceil %arg0 : tensor<2x3xf32>
    %3 = stablehlo.cosine %arg0 : tensor<2x3xf32>
    %4 = stablehlo.count_leading_zeros %arg1 : tensor<2x3xi32>
    %5 = stablehlo.exponential %arg0 : tensor<2x3xf32>
    %6 = stablehlo.exponential_minus_one %arg0 : tensor<2x3xf32>
    %7 = stablehlo.floor %arg0 : tensor<2x3xf32>
    %8 = stablehlo.imag %arg2 : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
    %9 = stablehlo.log %arg0 : tensor<2x3xf32>
    %10 = stablehlo.log_plus_one %arg0 : tensor<2x3xf32>
    %11 = stablehlo.logistic %arg0 : tensor<2x3xf32>
    %12 = stablehlo.negate %arg0 : tensor<2x3xf32>
    %13 = stablehlo.not %arg1 : tensor<2x3xi32>
    %14 = stablehlo.popcnt %arg1 : tensor<2x3xi32>
    %15 = stablehlo.real %arg2 : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
    %16 = stablehlo.round_nearest_afz %arg0 : tensor<2x3xf32>
    %17 = stablehlo.round_nearest_even %arg0 : tensor<2x3xf32>
    %18 = stablehlo.rsqrt %arg0 : tensor<2x3xf32>
    %19 = stablehlo.sign %arg0 : tensor<2x3xf32>
    %20 = stablehlo.sine %arg0 : tensor<2x3xf32>
    %21 = stablehlo.sqrt %arg0 : tensor<2x3xf32>
    %22 = stablehlo.tan %arg0 : tensor<2x3xf32>
    %23 = stablehlo.tanh %arg0 : tensor<2x3xf32>
    %24 = stablehlo.add %arg0, %arg0 : tensor<2x3xf32>
    %25 = stablehlo.add %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %26 = stablehlo.and %arg1, %arg1 : tensor<2x3xi32>
    %27 = stablehlo.atan2 %arg0, %arg0 : tensor<2x3xf32>
    %28 = stablehlo.atan2 %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %29 = stablehlo.divide %arg0, %arg0 : tensor<2x3xf32>
    %30 = stablehlo.divide %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %31 = stablehlo.maximum %arg0, %arg0 : tensor<2x3xf32>
    %32 = stablehlo.maximum %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %33 = stablehlo.minimum %arg0, %arg0 : tensor<2x3xf32>
    %34 = stablehlo.minimum %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %35 = stablehlo.multiply %arg0, %arg0 : tensor<2x3xf32>
    %36 = stablehlo.multiply %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %37 = stablehlo.or %arg1, %arg1 : tensor<2x3xi32>
    %38 = stablehlo.power %arg0, %arg0 : tensor<2x3xf32>
    %39 = stablehlo.power %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %40 = stablehlo.remainder %arg0, %arg0 : tensor<2x3xf32>
    %41 = stablehlo.remainder %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %42 = stablehlo.shift_left %arg1, %arg1 : tensor<2x3xi32>
    %43 = stablehlo.shift_right_arithmetic %arg1, %arg1 : tensor<2x3xi32>
    %44 = stablehlo.shift_right_logical %arg1, %arg1 : tensor<2x3xi32>
    %45 = stablehlo.subtract %arg0, %arg0 : tensor<2x3xf32>
    %46 = stablehlo.subtract %arg0, %arg3 : (tensor<2x3xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %47 = stablehlo.xor %arg1, %arg1 : tensor<2x3xi32>
    %48 = stablehlo.clamp %arg0, %arg0, %arg0 : tensor<2x3xf32>
    %49 = stablehlo.convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3xi32>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2xi32>, %arg3: !stablehlo.token, %arg4: tensor<f32>, %arg5: tensor<3x3xf32>, %arg6: tensor<4xcomplex<f32>>, %arg7: tensor<2xui64>) {
    %0 = stablehlo.dynamic_iota %arg1, dim = 1 : (tensor<2xi64>) -> tensor<?x?xf32>
    %1 = stablehlo.create_token : !stablehlo.token
    %2 = stablehlo.after_all %arg3, %1 : !stablehlo.token
    %3 = stablehlo.after_all  : !stablehlo.token
    %4 = stablehlo.replica_id : tensor<ui32>
    %5 = stablehlo.partition_id : tensor<ui32>
    %6 = stablehlo.dynamic_broadcast_in_dim %arg0, %arg1, dims = [0, 1] : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
    %7 = stablehlo.dynamic_broadcast_in_dim %arg0, %arg1, dims = [0, 1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 1>, mhlo.x = 1 : i32} : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
    %8 = stablehlo.cholesky %arg5, lower = true : tensor<3x3xf32>
    %9 = stablehlo.cholesky %arg5 : tensor<3x3xf32>
    %10 = stablehlo.cholesky %arg5 {a = 1 : i32} : tensor<3x3xf32>
    %11 = stablehlo.einsum %arg0, %arg5, config = "ab,bc->ac" : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x3xf32>
    %12 = stablehlo.unary_einsum %arg5, config = "ab->a" : (tensor<3x3xf32>) -> tensor<3xf32>
    %13 = stablehlo.fft %arg6, type = FFT, length = [4] : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
    %14 = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>
    %15 = stablehlo.set_dimension_size %arg0, %14, dim = 1 : (tensor<2x3xf32>, tensor<i32>) -> tensor<2x?xf32, #stablehlo.bounds<?, 3>>
    %16 = stablehlo.rng %arg4, %arg4, %arg1, distribution = NORMAL : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<2x3xf32>
    %output_state, %output = stablehlo.rng_bit_generator %arg7, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
    %output_state_0, %output_1 = stablehlo.rng_bit_generator %arg7, algorithm = DEFAULT {b} : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
    %17 = stablehlo.dynamic_reshape %arg0, %arg1 : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<3x2xf32>
    %18 = stablehlo.real_dynamic_slice %arg0, %arg1, %arg1, %arg1 : (tensor<2x3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
    %19 = stablehlo.dynamic_pad %arg0, %arg4, %arg1, %arg1, %arg1 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
    %20 = stablehlo.uniform_quantize %arg0 : (tensor<2x3xf32>) -> tensor<2x3x!quant.uniform<i8:f32, 1.000000e+00:3>>
    %21 = stablehlo.uniform_dequantize %20 : (tensor<2x3x!quant.uniform<i8:f32, 1.000000e+00:3>>) -> tensor<2x3xf32>
    %22 = "stablehlo.triangular_solve"(%arg5, %arg5) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %23 = "stablehlo.torch_index_select"(%arg5, %arg2) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<3x3xf32>, tensor<2xi32>) -> tensor<2x3xf32>
    %cst = stablehlo.constant() <{value = dense<1> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.000000e+00:3>>
    %c = stablehlo.constant dense<1> : tensor<2xi8>
    %c_2 = stablehlo.constant {mhlo.a = "x"} dense<1> : tensor<2xi8>
    %24 = stablehlo.tan %arg0 : tensor<2x3xf32>
    %25 = stablehlo.iota dim = 0 {a} : tensor<4xi32>
    %26 = stablehlo.concatenate %arg0, %arg0, dim = 0 {a} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %27 = stablehlo.convert %arg0 {a} : (tensor<2x3xf32>) -> tensor<2x3xi32>
    %28 = stablehlo.exponential %arg0 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<2x3xf32>
    %29 = stablehlo.exponential %arg0 {result_accuracy = #stablehlo.result_accuracy<atol = 1.000000e-05, ulps = 1, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : tensor<2x3xf32>
    %30 = stablehlo.exponential %arg0 : tensor<2x3xf32>
    stablehlo.optimization_barrier()
    %31:2 = stablehlo.optimization_barrier {x} %arg0, %arg4 : tensor<2x3xf32>, tensor<f32>
    %32 = stablehlo.tuple %arg0, %arg4 {xla_shape = "a"} : tuple<tensor<2x3xf32>, tensor<f32>>
    %33 = stablehlo.get_tuple_element %32[1] {x} : (tuple<tensor<2x3xf32>, tensor<f32>>) -> tensor<f32>
    %34 = stablehlo.tuple  : tuple<>
    %35 = stablehlo.custom_call @"a b"(%arg0) {api_version = 2 : i32, backend_config = "", called_computations = [@f], has_side_effect = true, operand_layouts = [dense<[1, 0]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>]} : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %36 = stablehlo.custom_call @b() {api_version = 4 : i32, backend_config = {a = 1 : i32, b = dense<1> : tensor<2xi32>}} : () -> tensor<2x3xf32>
    stablehlo.custom_call @c(%arg0, %arg3) : (tensor<2x3xf32>, !stablehlo.token) -> ()
    %37 = stablehlo.composite "foo.bar" %arg0 {composite_attributes = {n = 1 : i32}, decomposition = @f, version = 3 : i32} : (tensor<2x3xf32>) -> tensor<f32>
    %38 = stablehlo.composite "foo.bar" %arg0 {decomposition = @f} : (tensor<2x3xf32>) -> tensor<f32>
    %39 = stablehlo.dot %arg0, %arg5, precision = [HIGH, DEFAULT] {x} : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x3xf32>
    %40 = stablehlo.compare LT, %arg0, %arg0 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %41 = stablehlo.compare LT, %arg0, %arg0, TOTALORDER {x} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %42 = stablehlo.transpose %arg0, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f"} : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %43 = stablehlo.slice %arg0 [0:2, 0:3:2] {x} : (tensor<2x3xf32>) -> tensor<2x2xf32>
    %44 = stablehlo.pad %arg0, %arg4, low = [0, -1], high = [1, 1], interior = [0, 2] {x} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x7xf32>
    %45 = stablehlo.dynamic_slice %arg0, %14, %14, sizes = [1, 1] {x} : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %46 = stablehlo.slice %arg4 [] : (tensor<f32>) -> tensor<f32>
    %47 = stablehlo.broadcast %arg4, sizes = [2, 3] : (tensor<f32>) -> tensor<2x3xf32>
    %48 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %49 = stablehlo.dot_general %arg0, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT], algorithm = <lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x3xf32>
    %50 = stablehlo.dot_general %arg0, %arg5, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 3, allow_imprecise_accumulation = false> : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x3xf32>
    %51 = stablehlo.dot_general %arg5, %arg5, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %52 = stablehlo.reduce_precision %arg0, format = e5m10 {x} : tensor<2x3xf32>
    %53 = stablehlo.select %40, %arg0, %arg0 {x} : tensor<2x3xi1>, tensor<2x3xf32>
    %54 = stablehlo.reverse %arg0, dims = [0] {x} : tensor<2x3xf32>
    %55 = stablehlo.clamp %arg4, %arg0, %arg4 : (tensor<f32>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %56 = stablehlo.clamp %arg0, %arg0, %arg0 : tensor<2x3xf32>
    %57 = stablehlo.complex %arg4, %arg4 {x} : tensor<complex<f32>>
    %58 = stablehlo.is_finite %arg0 {x} : (tensor<2x3xf32>) -> tensor<2x3xi1>
    %59 = stablehlo.real %arg6 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
    return
  }
  func.func private @f(tensor<2x3xf32>) -> tensor<f32>
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>, %arg3: tensor<i1>, %arg4: !stablehlo.token, %arg5: tensor<3x3xf32>, %arg6: tensor<1x4x4x1xf32>, %arg7: tensor<1x2x2x1xf32>) {
    %0 = "stablehlo.all_gather"(%arg0) <{all_gather_dim = 1 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<2x3xf32>) -> tensor<2x6xf32>
    %1 = "stablehlo.all_reduce"(%arg0) <{replica_groups = dense<[[0], [1]]> : tensor<2x1xi64>}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %20 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }) {mhlo.a = "b"} : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %2 = "stablehlo.all_to_all"(%arg5) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1, 2]]> : tensor<1x3xi64>, split_count = 3 : i64, split_dimension = 1 : i64}> : (tensor<3x3xf32>) -> tensor<9x1xf32>
    %3 = "stablehlo.collective_permute"(%arg0) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %4 = "stablehlo.collective_broadcast"(%arg0) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %5 = "stablehlo.reduce_scatter"(%arg5) <{replica_groups = dense<[[0, 1, 2]]> : tensor<1x3xi64>, scatter_dimension = 0 : i64}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %20 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }) : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %6 = "stablehlo.send"(%arg0, %arg4) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 2>, is_host_transfer = true}> : (tensor<2x3xf32>, !stablehlo.token) -> !stablehlo.token
    %7:2 = "stablehlo.recv"(%arg4) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 3>, is_host_transfer = true}> : (!stablehlo.token) -> (tensor<2x3xf32>, !stablehlo.token)
    %8:2 = "stablehlo.infeed"(%arg4) <{infeed_config = "x", layout = [[0, 1]]}> : (!stablehlo.token) -> (tensor<2x3xf32>, !stablehlo.token)
    %9 = "stablehlo.outfeed"(%arg0, %arg4) <{outfeed_config = ""}> : (tensor<2x3xf32>, !stablehlo.token) -> !stablehlo.token
    %10 = "stablehlo.if"(%arg3) ({
      stablehlo.return %arg0 : tensor<2x3xf32>
    }, {
      stablehlo.return %arg0 : tensor<2x3xf32>
    }) : (tensor<i1>) -> tensor<2x3xf32>
    %11 = "stablehlo.case"(%arg2) ({
      stablehlo.return %arg0 : tensor<2x3xf32>
    }, {
      stablehlo.return %arg0 : tensor<2x3xf32>
    }, {
      stablehlo.return %arg0 : tensor<2x3xf32>
    }) {x} : (tensor<i32>) -> tensor<2x3xf32>
    %12 = "stablehlo.map"(%arg0) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg8: tensor<f32>):
      stablehlo.return %arg8 : tensor<f32>
    }) : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %13 = "stablehlo.reduce_window"(%arg6, %arg1) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %20 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }) : (tensor<1x4x4x1xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %14 = "stablehlo.select_and_scatter"(%arg6, %arg7, %arg1) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %20 = stablehlo.compare GE, %arg8, %arg9 : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    }, {
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %20 = stablehlo.add %arg8, %arg9 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }) : (tensor<1x4x4x1xf32>, tensor<1x2x2x1xf32>, tensor<f32>) -> tensor<1x4x4x1xf32>
    %15:2 = "stablehlo.sort"(%arg0, %arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>):
      %20 = stablehlo.compare LT, %arg8, %arg9 : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    }) : (tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
    %16 = stablehlo.reduce(%arg0 init: %arg1) across dimensions = [1] {x} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
     reducer(%arg8: tensor<f32>, %arg9: tensor<f32>)  {
      %20 = stablehlo.subtract %arg8, %arg9 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }
    %17:2 = stablehlo.reduce(%arg0 init: %arg1), (%arg0 init: %arg1) across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
     reducer(%arg8: tensor<f32>, %arg10: tensor<f32>) (%arg9: tensor<f32>, %arg11: tensor<f32>)  {
      stablehlo.return %arg8, %arg9 : tensor<f32>, tensor<f32>
    }
    %18 = stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.maximum across dimensions = [1] {x} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %19:2 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg0) : tensor<i32>, tensor<2x3xf32> attributes {x}
    cond {
      %20 = stablehlo.compare LT, %iterArg, %arg2 : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      stablehlo.return %iterArg, %iterArg_0 : tensor<i32>, tensor<2x3xf32>
    }
    return
  }
}
// -----
module {
  func.func @b(%arg0: tensor<1x4x4x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1x4x4x1xf32>, %arg3: tensor<3x3x1x2xf32>, %arg4: tensor<2x3xi32>) {
    %output, %batch_mean, %batch_var = "stablehlo.batch_norm_training"(%arg0, %arg1, %arg1) <{epsilon = 1.000000e-03 : f32, feature_index = 3 : i64}> : (tensor<1x4x4x1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1x4x4x1xf32>, tensor<1xf32>, tensor<1xf32>)
    %0 = "stablehlo.batch_norm_inference"(%arg0, %arg1, %arg1, %arg1, %arg1) <{epsilon = 1.000000e-03 : f32, feature_index = 3 : i64}> : (tensor<1x4x4x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x4x4x1xf32>
    %grad_operand, %grad_scale, %grad_offset = "stablehlo.batch_norm_grad"(%arg0, %arg1, %arg1, %arg1, %arg2) <{epsilon = 1.000000e-03 : f32, feature_index = 3 : i64}> : (tensor<1x4x4x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x4x4x1xf32>) -> (tensor<1x4x4x1xf32>, tensor<1xf32>, tensor<1xf32>)
    %1 = stablehlo.add %grad_scale, %batch_mean : tensor<1xf32>
    %2 = stablehlo.convolution(%arg0, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x4x4x1xf32>, tensor<3x3x1x2xf32>) -> tensor<1x2x2x2xf32>
    %3 = stablehlo.convolution(%arg0, %arg3) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x4x1xf32>, tensor<3x3x1x2xf32>) -> tensor<1x4x4x2xf32>
    %c = stablehlo.constant dense<1> : tensor<2x2xi64>
    %4 = "stablehlo.dynamic_conv"(%arg0, %arg3, %c) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1, 1>}> : (tensor<1x4x4x1xf32>, tensor<3x3x1x2xf32>, tensor<2x2xi64>) -> tensor<1x?x?x2xf32>
    %5 = "stablehlo.gather"(%arg3, %arg4) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1, 2>}> : (tensor<3x3x1x2xf32>, tensor<2x3xi32>) -> tensor<2x1x2xf32>
    %6 = "stablehlo.gather"(%arg3, %arg4) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1, 1, 2>}> : (tensor<3x3x1x2xf32>, tensor<2x3xi32>) -> tensor<2x1x2xf32>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2x3xf32>) {
    %0 = "stablehlo.async_start"(%arg0) ({
    ^bb0(%arg1: tensor<2x3xf32>):
      %2 = "stablehlo.all_gather"(%arg1) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x3xf32>) -> tensor<2x6xf32>
      stablehlo.return %2 : tensor<2x6xf32>
    }) : (tensor<2x3xf32>) -> !stablehlo.future<tensor<2x6xf32>>
    %1 = "stablehlo.async_done"(%0) : (!stablehlo.future<tensor<2x6xf32>>) -> tensor<2x6xf32>
    return
  }
}
// -----
module {
  func.func @a(%arg0: tensor<2xf32>, %arg1: tensor<1xi32>) {
    %0:2 = "stablehlo.scatter"(%arg0, %arg0, %arg1, %arg0, %arg0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>):
      stablehlo.return %arg4, %arg5 : tensor<f32>, tensor<f32>
    }) : (tensor<2xf32>, tensor<2xf32>, tensor<1xi32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    return
  }
}
// -----
module {
  func.func @shapes(%arg0: tensor<2x3xf32>) -> tensor<i32> {
    %0 = "stablehlo.cross-replica-sum"(%arg0) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
    %1 = stablehlo.get_dimension_size %arg0, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>
    %2 = stablehlo.bitcast_convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3xi32>
    %3 = stablehlo.reshape %arg0 : (tensor<2x3xf32>) -> tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4 = stablehlo.dynamic_update_slice %arg0, %arg0, %c, %c : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<i64>, tensor<i64>) -> tensor<2x3xf32>
    return %1 : tensor<i32>
  }
}
// -----
module {
  func.func @dyn(%arg0: tensor<3x3x1x2xf32>, %arg1: tensor<2x3xi32>, %arg2: tensor<4xi32>) {
    %0 = "stablehlo.dynamic_gather"(%arg0, %arg1, %arg2) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = true}> : (tensor<3x3x1x2xf32>, tensor<2x3xi32>, tensor<4xi32>) -> tensor<2x1x2xf32>
    return
  }
}
// -----
module {
  func.func @collective_reduce(%arg0: tensor<2x3xf32>) {
    %0 = "stablehlo.collective_reduce"(%arg0) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %1 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<2x3xf32>) -> tensor<2x3xf32>
    return
  }
}
