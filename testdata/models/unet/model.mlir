module @jit_unet attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8x8xf32>, %arg4: tensor<24xf32>, %arg5: tensor<8x24xf32>, %arg6: tensor<8xf32>, %arg7: tensor<3x3x8x8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<3x3x3x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<3x3x8x8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<3x3x8x8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<8xf32>, %arg16: tensor<8xf32>, %arg17: tensor<8xf32>, %arg18: tensor<8xf32>, %arg19: tensor<32x8xf32>, %arg20: tensor<3xf32>, %arg21: tensor<3x3x8x3xf32>, %arg22: tensor<8xf32>, %arg23: tensor<3x3x8x8xf32>, %arg24: tensor<8xf32>, %arg25: tensor<3x3x8x8xf32>, %arg26: tensor<8xf32>, %arg27: tensor<8xf32>, %arg28: tensor<8xf32>, %arg29: tensor<8xf32>, %arg30: tensor<8xf32>, %arg31: tensor<32x8xf32>, %arg32: tensor<8xf32>, %arg33: tensor<3x3x8x8xf32>, %arg34: tensor<8xf32>, %arg35: tensor<3x3x8x8xf32>, %arg36: tensor<8xf32>, %arg37: tensor<8xf32>, %arg38: tensor<8xf32>, %arg39: tensor<8xf32>, %arg40: tensor<8xf32>, %arg41: tensor<32x8xf32>, %arg42: tensor<8xf32>, %arg43: tensor<8xf32>, %arg44: tensor<8xf32>, %arg45: tensor<3x3x16x8xf32>, %arg46: tensor<8xf32>, %arg47: tensor<3x3x8x8xf32>, %arg48: tensor<16xf32>, %arg49: tensor<16xf32>, %arg50: tensor<8xf32>, %arg51: tensor<8xf32>, %arg52: tensor<8xf32>, %arg53: tensor<1x1x16x8xf32>, %arg54: tensor<8xf32>, %arg55: tensor<32x8xf32>, %arg56: tensor<32xf32>, %arg57: tensor<8x32xf32>, %arg58: tensor<32xf32>, %arg59: tensor<32x32xf32>, %arg60: tensor<8xf32>, %arg61: tensor<3x3x8x8xf32>, %arg62: tensor<2x6x6x3xf32>, %arg63: tensor<2xf32>) -> (tensor<2x6x6x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %1 = stablehlo.convert %0 : (tensor<4xi32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<-2.30258512> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %1, %2 : tensor<4xf32>
    %4 = stablehlo.exponential %3 : tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %arg63, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %6 = stablehlo.convert %4 : tensor<4xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<2x4xf32>
    %11 = stablehlo.cosine %10 : tensor<2x4xf32>
    %12 = stablehlo.sine %10 : tensor<2x4xf32>
    %13 = stablehlo.concatenate %11, %12, dim = 1 : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x8xf32>
    %14 = stablehlo.dot_general %13, %arg57, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x8xf32>, tensor<8x32xf32>) -> tensor<2x32xf32>
    %15 = stablehlo.broadcast_in_dim %arg56, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<2x32xf32>
    %17 = stablehlo.add %14, %16 : tensor<2x32xf32>
    %18 = call @silu(%17) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %19 = stablehlo.dot_general %18, %arg59, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x32xf32>, tensor<32x32xf32>) -> tensor<2x32xf32>
    %20 = stablehlo.broadcast_in_dim %arg58, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<2x32xf32>
    %22 = stablehlo.add %19, %21 : tensor<2x32xf32>
    %23 = stablehlo.convolution(%arg62, %arg9) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x3xf32>, tensor<3x3x3x8xf32>) -> tensor<2x6x6x8xf32>
    %24 = stablehlo.broadcast_in_dim %arg8, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %26 = stablehlo.add %23, %25 : tensor<2x6x6x8xf32>
    %27 = stablehlo.reshape %26 : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_0) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_1 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %31 = stablehlo.divide %29, %30 : tensor<2x1x1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %32 = call @_var(%27, %c) : (tensor<2x6x6x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %34 = stablehlo.subtract %27, %33 : tensor<2x6x6x4x2xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %36 = stablehlo.add %32, %35 : tensor<2x1x1x4x1xf32>
    %37 = stablehlo.rsqrt %36 : tensor<2x1x1x4x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %39 = stablehlo.multiply %34, %38 : tensor<2x6x6x4x2xf32>
    %40 = stablehlo.reshape %39 : (tensor<2x6x6x4x2xf32>) -> tensor<2x6x6x8xf32>
    %41 = stablehlo.broadcast_in_dim %arg15, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %43 = stablehlo.multiply %40, %42 : tensor<2x6x6x8xf32>
    %44 = stablehlo.broadcast_in_dim %arg14, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %46 = stablehlo.add %43, %45 : tensor<2x6x6x8xf32>
    %47 = call @silu_0(%46) : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
    %48 = stablehlo.convolution(%47, %arg11) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x6x6x8xf32>
    %49 = stablehlo.broadcast_in_dim %arg10, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %51 = stablehlo.add %48, %50 : tensor<2x6x6x8xf32>
    %52 = call @silu(%22) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %53 = stablehlo.dot_general %52, %arg19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x32xf32>, tensor<32x8xf32>) -> tensor<2x8xf32>
    %54 = stablehlo.broadcast_in_dim %arg18, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<2x8xf32>
    %56 = stablehlo.add %53, %55 : tensor<2x8xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 3] : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<2x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %59 = stablehlo.add %51, %58 : tensor<2x6x6x8xf32>
    %60 = stablehlo.reshape %59 : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x4x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_3) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_4 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<2x1x1x4x1xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %65 = call @_var(%60, %c_5) : (tensor<2x6x6x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %67 = stablehlo.subtract %60, %66 : tensor<2x6x6x4x2xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %69 = stablehlo.add %65, %68 : tensor<2x1x1x4x1xf32>
    %70 = stablehlo.rsqrt %69 : tensor<2x1x1x4x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %72 = stablehlo.multiply %67, %71 : tensor<2x6x6x4x2xf32>
    %73 = stablehlo.reshape %72 : (tensor<2x6x6x4x2xf32>) -> tensor<2x6x6x8xf32>
    %74 = stablehlo.broadcast_in_dim %arg17, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %76 = stablehlo.multiply %73, %75 : tensor<2x6x6x8xf32>
    %77 = stablehlo.broadcast_in_dim %arg16, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %79 = stablehlo.add %76, %78 : tensor<2x6x6x8xf32>
    %80 = call @silu_0(%79) : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
    %81 = stablehlo.convolution(%80, %arg13) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x6x6x8xf32>
    %82 = stablehlo.broadcast_in_dim %arg12, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %84 = stablehlo.add %81, %83 : tensor<2x6x6x8xf32>
    %85 = stablehlo.add %84, %26 : tensor<2x6x6x8xf32>
    %86 = stablehlo.convolution(%85, %arg7) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x3x3x8xf32>
    %87 = stablehlo.broadcast_in_dim %arg6, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %89 = stablehlo.add %86, %88 : tensor<2x3x3x8xf32>
    %90 = stablehlo.reshape %89 : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_7) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_8 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %94 = stablehlo.divide %92, %93 : tensor<2x1x1x4x1xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %95 = call @_var_1(%90, %c_9) : (tensor<2x3x3x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %96 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %97 = stablehlo.subtract %90, %96 : tensor<2x3x3x4x2xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %99 = stablehlo.add %95, %98 : tensor<2x1x1x4x1xf32>
    %100 = stablehlo.rsqrt %99 : tensor<2x1x1x4x1xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %102 = stablehlo.multiply %97, %101 : tensor<2x3x3x4x2xf32>
    %103 = stablehlo.reshape %102 : (tensor<2x3x3x4x2xf32>) -> tensor<2x3x3x8xf32>
    %104 = stablehlo.broadcast_in_dim %arg27, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %106 = stablehlo.multiply %103, %105 : tensor<2x3x3x8xf32>
    %107 = stablehlo.broadcast_in_dim %arg26, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %109 = stablehlo.add %106, %108 : tensor<2x3x3x8xf32>
    %110 = call @silu_2(%109) : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x8xf32>
    %111 = stablehlo.convolution(%110, %arg23) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x3x3x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x3x3x8xf32>
    %112 = stablehlo.broadcast_in_dim %arg22, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %114 = stablehlo.add %111, %113 : tensor<2x3x3x8xf32>
    %115 = call @silu(%22) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %116 = stablehlo.dot_general %115, %arg31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x32xf32>, tensor<32x8xf32>) -> tensor<2x8xf32>
    %117 = stablehlo.broadcast_in_dim %arg30, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<2x8xf32>
    %119 = stablehlo.add %116, %118 : tensor<2x8xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 3] : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3] : (tensor<2x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %122 = stablehlo.add %114, %121 : tensor<2x3x3x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x4x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%123 init: %cst_11) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_12 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %127 = stablehlo.divide %125, %126 : tensor<2x1x1x4x1xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %128 = call @_var_1(%123, %c_13) : (tensor<2x3x3x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %129 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %130 = stablehlo.subtract %123, %129 : tensor<2x3x3x4x2xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %132 = stablehlo.add %128, %131 : tensor<2x1x1x4x1xf32>
    %133 = stablehlo.rsqrt %132 : tensor<2x1x1x4x1xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %135 = stablehlo.multiply %130, %134 : tensor<2x3x3x4x2xf32>
    %136 = stablehlo.reshape %135 : (tensor<2x3x3x4x2xf32>) -> tensor<2x3x3x8xf32>
    %137 = stablehlo.broadcast_in_dim %arg29, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %139 = stablehlo.multiply %136, %138 : tensor<2x3x3x8xf32>
    %140 = stablehlo.broadcast_in_dim %arg28, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %142 = stablehlo.add %139, %141 : tensor<2x3x3x8xf32>
    %143 = call @silu_2(%142) : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x8xf32>
    %144 = stablehlo.convolution(%143, %arg25) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x3x3x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x3x3x8xf32>
    %145 = stablehlo.broadcast_in_dim %arg24, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %147 = stablehlo.add %144, %146 : tensor<2x3x3x8xf32>
    %148 = stablehlo.add %147, %89 : tensor<2x3x3x8xf32>
    %149 = stablehlo.reshape %148 : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x4x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%149 init: %cst_15) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_16 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %153 = stablehlo.divide %151, %152 : tensor<2x1x1x4x1xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %154 = call @_var_1(%149, %c_17) : (tensor<2x3x3x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %155 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %156 = stablehlo.subtract %149, %155 : tensor<2x3x3x4x2xf32>
    %cst_18 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %158 = stablehlo.add %154, %157 : tensor<2x1x1x4x1xf32>
    %159 = stablehlo.rsqrt %158 : tensor<2x1x1x4x1xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %161 = stablehlo.multiply %156, %160 : tensor<2x3x3x4x2xf32>
    %162 = stablehlo.reshape %161 : (tensor<2x3x3x4x2xf32>) -> tensor<2x3x3x8xf32>
    %163 = stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %165 = stablehlo.multiply %162, %164 : tensor<2x3x3x8xf32>
    %166 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %168 = stablehlo.add %165, %167 : tensor<2x3x3x8xf32>
    %169 = stablehlo.dot_general %168, %arg5, contracting_dims = [3] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3x8xf32>, tensor<8x24xf32>) -> tensor<2x3x3x24xf32>
    %170 = stablehlo.broadcast_in_dim %arg4, dims = [3] : (tensor<24xf32>) -> tensor<1x1x1x24xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2, 3] : (tensor<1x1x1x24xf32>) -> tensor<2x3x3x24xf32>
    %172 = stablehlo.add %169, %171 : tensor<2x3x3x24xf32>
    %173 = stablehlo.reshape %172 : (tensor<2x3x3x24xf32>) -> tensor<2x9x3x2x4xf32>
    %174 = stablehlo.transpose %173, dims = [2, 0, 3, 1, 4] : (tensor<2x9x3x2x4xf32>) -> tensor<3x2x2x9x4xf32>
    %175 = stablehlo.slice %174 [0:1, 0:2, 0:2, 0:9, 0:4] : (tensor<3x2x2x9x4xf32>) -> tensor<1x2x2x9x4xf32>
    %176 = stablehlo.reshape %175 : (tensor<1x2x2x9x4xf32>) -> tensor<2x2x9x4xf32>
    %177 = stablehlo.slice %174 [1:2, 0:2, 0:2, 0:9, 0:4] : (tensor<3x2x2x9x4xf32>) -> tensor<1x2x2x9x4xf32>
    %178 = stablehlo.reshape %177 : (tensor<1x2x2x9x4xf32>) -> tensor<2x2x9x4xf32>
    %179 = stablehlo.slice %174 [2:3, 0:2, 0:2, 0:9, 0:4] : (tensor<3x2x2x9x4xf32>) -> tensor<1x2x2x9x4xf32>
    %180 = stablehlo.reshape %179 : (tensor<1x2x2x9x4xf32>) -> tensor<2x2x9x4xf32>
    %181 = stablehlo.dot_general %176, %178, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x9x4xf32>, tensor<2x2x9x4xf32>) -> tensor<2x2x9x9xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x2x9x9xf32>
    %183 = stablehlo.divide %181, %182 : tensor<2x2x9x9xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %184 = stablehlo.reduce(%183 init: %cst_20) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x2x9xf32>
    %186 = stablehlo.maximum %185, %184 : tensor<2x2x9xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2] : (tensor<2x2x9xf32>) -> tensor<2x2x9x1xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2, 3] : (tensor<2x2x9x1xf32>) -> tensor<2x2x9x9xf32>
    %189 = stablehlo.subtract %183, %188 : tensor<2x2x9x9xf32>
    %190 = stablehlo.exponential %189 : tensor<2x2x9x9xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2] : (tensor<2x2x9xf32>) -> tensor<2x2x9x1xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2, 3] : (tensor<2x2x9x1xf32>) -> tensor<2x2x9x9xf32>
    %194 = stablehlo.divide %190, %193 : tensor<2x2x9x9xf32>
    %195 = stablehlo.dot_general %194, %180, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x9x9xf32>, tensor<2x2x9x4xf32>) -> tensor<2x2x9x4xf32>
    %196 = stablehlo.transpose %195, dims = [0, 2, 1, 3] : (tensor<2x2x9x4xf32>) -> tensor<2x9x2x4xf32>
    %197 = stablehlo.reshape %196 : (tensor<2x9x2x4xf32>) -> tensor<2x9x8xf32>
    %198 = stablehlo.dot_general %197, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x8xf32>, tensor<8x8xf32>) -> tensor<2x9x8xf32>
    %199 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<8xf32>) -> tensor<1x1x8xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2] : (tensor<1x1x8xf32>) -> tensor<2x9x8xf32>
    %201 = stablehlo.add %198, %200 : tensor<2x9x8xf32>
    %202 = stablehlo.reshape %201 : (tensor<2x9x8xf32>) -> tensor<2x3x3x8xf32>
    %203 = stablehlo.add %148, %202 : tensor<2x3x3x8xf32>
    %204 = stablehlo.reshape %203 : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x4x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%204 init: %cst_23) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_24 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %208 = stablehlo.divide %206, %207 : tensor<2x1x1x4x1xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %209 = call @_var_1(%204, %c_25) : (tensor<2x3x3x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %210 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %211 = stablehlo.subtract %204, %210 : tensor<2x3x3x4x2xf32>
    %cst_26 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %213 = stablehlo.add %209, %212 : tensor<2x1x1x4x1xf32>
    %214 = stablehlo.rsqrt %213 : tensor<2x1x1x4x1xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %216 = stablehlo.multiply %211, %215 : tensor<2x3x3x4x2xf32>
    %217 = stablehlo.reshape %216 : (tensor<2x3x3x4x2xf32>) -> tensor<2x3x3x8xf32>
    %218 = stablehlo.broadcast_in_dim %arg37, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %220 = stablehlo.multiply %217, %219 : tensor<2x3x3x8xf32>
    %221 = stablehlo.broadcast_in_dim %arg36, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %223 = stablehlo.add %220, %222 : tensor<2x3x3x8xf32>
    %224 = call @silu_2(%223) : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x8xf32>
    %225 = stablehlo.convolution(%224, %arg33) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x3x3x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x3x3x8xf32>
    %226 = stablehlo.broadcast_in_dim %arg32, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %228 = stablehlo.add %225, %227 : tensor<2x3x3x8xf32>
    %229 = call @silu(%22) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %230 = stablehlo.dot_general %229, %arg41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x32xf32>, tensor<32x8xf32>) -> tensor<2x8xf32>
    %231 = stablehlo.broadcast_in_dim %arg40, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<2x8xf32>
    %233 = stablehlo.add %230, %232 : tensor<2x8xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 3] : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %235 = stablehlo.broadcast_in_dim %234, dims = [0, 1, 2, 3] : (tensor<2x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %236 = stablehlo.add %228, %235 : tensor<2x3x3x8xf32>
    %237 = stablehlo.reshape %236 : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x4x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.reduce(%237 init: %cst_27) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_28 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %241 = stablehlo.divide %239, %240 : tensor<2x1x1x4x1xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %242 = call @_var_1(%237, %c_29) : (tensor<2x3x3x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %243 = stablehlo.broadcast_in_dim %241, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %244 = stablehlo.subtract %237, %243 : tensor<2x3x3x4x2xf32>
    %cst_30 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %246 = stablehlo.add %242, %245 : tensor<2x1x1x4x1xf32>
    %247 = stablehlo.rsqrt %246 : tensor<2x1x1x4x1xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %249 = stablehlo.multiply %244, %248 : tensor<2x3x3x4x2xf32>
    %250 = stablehlo.reshape %249 : (tensor<2x3x3x4x2xf32>) -> tensor<2x3x3x8xf32>
    %251 = stablehlo.broadcast_in_dim %arg39, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %253 = stablehlo.multiply %250, %252 : tensor<2x3x3x8xf32>
    %254 = stablehlo.broadcast_in_dim %arg38, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %256 = stablehlo.add %253, %255 : tensor<2x3x3x8xf32>
    %257 = call @silu_2(%256) : (tensor<2x3x3x8xf32>) -> tensor<2x3x3x8xf32>
    %258 = stablehlo.convolution(%257, %arg35) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x3x3x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x3x3x8xf32>
    %259 = stablehlo.broadcast_in_dim %arg34, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x3x3x8xf32>
    %261 = stablehlo.add %258, %260 : tensor<2x3x3x8xf32>
    %262 = stablehlo.add %261, %203 : tensor<2x3x3x8xf32>
    %263 = call @_resize(%262) : (tensor<2x3x3x8xf32>) -> tensor<2x6x6x8xf32>
    %264 = stablehlo.convolution(%263, %arg61) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x6x6x8xf32>
    %265 = stablehlo.broadcast_in_dim %arg60, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %267 = stablehlo.add %264, %266 : tensor<2x6x6x8xf32>
    %268 = stablehlo.concatenate %267, %85, dim = 3 : (tensor<2x6x6x8xf32>, tensor<2x6x6x8xf32>) -> tensor<2x6x6x16xf32>
    %269 = stablehlo.reshape %268 : (tensor<2x6x6x16xf32>) -> tensor<2x6x6x4x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.reduce(%269 init: %cst_31) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_32 = stablehlo.constant dense<1.440000e+02> : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %273 = stablehlo.divide %271, %272 : tensor<2x1x1x4x1xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %274 = call @_var_3(%269, %c_33) : (tensor<2x6x6x4x4xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %275 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x4xf32>
    %276 = stablehlo.subtract %269, %275 : tensor<2x6x6x4x4xf32>
    %cst_34 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %278 = stablehlo.add %274, %277 : tensor<2x1x1x4x1xf32>
    %279 = stablehlo.rsqrt %278 : tensor<2x1x1x4x1xf32>
    %280 = stablehlo.broadcast_in_dim %279, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x4xf32>
    %281 = stablehlo.multiply %276, %280 : tensor<2x6x6x4x4xf32>
    %282 = stablehlo.reshape %281 : (tensor<2x6x6x4x4xf32>) -> tensor<2x6x6x16xf32>
    %283 = stablehlo.broadcast_in_dim %arg49, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<2x6x6x16xf32>
    %285 = stablehlo.multiply %282, %284 : tensor<2x6x6x16xf32>
    %286 = stablehlo.broadcast_in_dim %arg48, dims = [3] : (tensor<16xf32>) -> tensor<1x1x1x16xf32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<2x6x6x16xf32>
    %288 = stablehlo.add %285, %287 : tensor<2x6x6x16xf32>
    %289 = call @silu_4(%288) : (tensor<2x6x6x16xf32>) -> tensor<2x6x6x16xf32>
    %290 = stablehlo.convolution(%289, %arg45) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x16xf32>, tensor<3x3x16x8xf32>) -> tensor<2x6x6x8xf32>
    %291 = stablehlo.broadcast_in_dim %arg44, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %293 = stablehlo.add %290, %292 : tensor<2x6x6x8xf32>
    %294 = call @silu(%22) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %295 = stablehlo.dot_general %294, %arg55, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x32xf32>, tensor<32x8xf32>) -> tensor<2x8xf32>
    %296 = stablehlo.broadcast_in_dim %arg54, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %297 = stablehlo.broadcast_in_dim %296, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<2x8xf32>
    %298 = stablehlo.add %295, %297 : tensor<2x8xf32>
    %299 = stablehlo.broadcast_in_dim %298, dims = [0, 3] : (tensor<2x8xf32>) -> tensor<2x1x1x8xf32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0, 1, 2, 3] : (tensor<2x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %301 = stablehlo.add %293, %300 : tensor<2x6x6x8xf32>
    %302 = stablehlo.reshape %301 : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x4x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%302 init: %cst_35) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_36 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %306 = stablehlo.divide %304, %305 : tensor<2x1x1x4x1xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %307 = call @_var(%302, %c_37) : (tensor<2x6x6x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %308 = stablehlo.broadcast_in_dim %306, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %309 = stablehlo.subtract %302, %308 : tensor<2x6x6x4x2xf32>
    %cst_38 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %310 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %311 = stablehlo.add %307, %310 : tensor<2x1x1x4x1xf32>
    %312 = stablehlo.rsqrt %311 : tensor<2x1x1x4x1xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %314 = stablehlo.multiply %309, %313 : tensor<2x6x6x4x2xf32>
    %315 = stablehlo.reshape %314 : (tensor<2x6x6x4x2xf32>) -> tensor<2x6x6x8xf32>
    %316 = stablehlo.broadcast_in_dim %arg51, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %318 = stablehlo.multiply %315, %317 : tensor<2x6x6x8xf32>
    %319 = stablehlo.broadcast_in_dim %arg50, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %321 = stablehlo.add %318, %320 : tensor<2x6x6x8xf32>
    %322 = call @silu_0(%321) : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
    %323 = stablehlo.convolution(%322, %arg47) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x8xf32>, tensor<3x3x8x8xf32>) -> tensor<2x6x6x8xf32>
    %324 = stablehlo.broadcast_in_dim %arg46, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %325 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %326 = stablehlo.add %323, %325 : tensor<2x6x6x8xf32>
    %327 = stablehlo.convolution(%268, %arg53) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x16xf32>, tensor<1x1x16x8xf32>) -> tensor<2x6x6x8xf32>
    %328 = stablehlo.broadcast_in_dim %arg52, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %329 = stablehlo.broadcast_in_dim %328, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %330 = stablehlo.add %327, %329 : tensor<2x6x6x8xf32>
    %331 = stablehlo.add %326, %330 : tensor<2x6x6x8xf32>
    %332 = stablehlo.reshape %331 : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x4x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %333 = stablehlo.reduce(%332 init: %cst_39) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_40 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %335 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %336 = stablehlo.divide %334, %335 : tensor<2x1x1x4x1xf32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %337 = call @_var(%332, %c_41) : (tensor<2x6x6x4x2xf32>, tensor<i32>) -> tensor<2x1x1x4x1xf32>
    %338 = stablehlo.broadcast_in_dim %336, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %339 = stablehlo.subtract %332, %338 : tensor<2x6x6x4x2xf32>
    %cst_42 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %340 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %341 = stablehlo.add %337, %340 : tensor<2x1x1x4x1xf32>
    %342 = stablehlo.rsqrt %341 : tensor<2x1x1x4x1xf32>
    %343 = stablehlo.broadcast_in_dim %342, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %344 = stablehlo.multiply %339, %343 : tensor<2x6x6x4x2xf32>
    %345 = stablehlo.reshape %344 : (tensor<2x6x6x4x2xf32>) -> tensor<2x6x6x8xf32>
    %346 = stablehlo.broadcast_in_dim %arg43, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %347 = stablehlo.broadcast_in_dim %346, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %348 = stablehlo.multiply %345, %347 : tensor<2x6x6x8xf32>
    %349 = stablehlo.broadcast_in_dim %arg42, dims = [3] : (tensor<8xf32>) -> tensor<1x1x1x8xf32>
    %350 = stablehlo.broadcast_in_dim %349, dims = [0, 1, 2, 3] : (tensor<1x1x1x8xf32>) -> tensor<2x6x6x8xf32>
    %351 = stablehlo.add %348, %350 : tensor<2x6x6x8xf32>
    %352 = call @silu_0(%351) : (tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32>
    %353 = stablehlo.convolution(%352, %arg21) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x6x6x8xf32>, tensor<3x3x8x3xf32>) -> tensor<2x6x6x3xf32>
    %354 = stablehlo.broadcast_in_dim %arg20, dims = [3] : (tensor<3xf32>) -> tensor<1x1x1x3xf32>
    %355 = stablehlo.broadcast_in_dim %354, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<2x6x6x3xf32>
    %356 = stablehlo.add %353, %355 : tensor<2x6x6x3xf32>
    return %356 : tensor<2x6x6x3xf32>
  }
  func.func private @silu(%arg0: tensor<2x32xf32>) -> tensor<2x32xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x32xf32>
    %1 = stablehlo.exponential %0 : tensor<2x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x32xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x32xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x32xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x32xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x32xf32>
    return %6 : tensor<2x32xf32>
  }
  func.func private @_var(%arg0: tensor<2x6x6x4x2xf32>, %arg1: tensor<i32>) -> tensor<2x1x1x4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_0 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x1x1x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x2xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x6x6x4x2xf32>
    %6 = chlo.square %5 : tensor<2x6x6x4x2xf32> -> tensor<2x6x6x4x2xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.200000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x1x1x4x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x1x1x4x1xf32>, tensor<f32>) -> tensor<2x1x1x4x1xf32>
    return %14 : tensor<2x1x1x4x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x1x1x4x1xf32>, %arg2: tensor<f32>) -> tensor<2x1x1x4x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x1x1x4x1xf32>
    return %2 : tensor<2x1x1x4x1xf32>
  }
  func.func private @silu_0(%arg0: tensor<2x6x6x8xf32>) -> tensor<2x6x6x8xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x6x6x8xf32>
    %1 = stablehlo.exponential %0 : tensor<2x6x6x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x6x6x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x6x6x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x6x6x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x6x6x8xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x6x6x8xf32>
    return %6 : tensor<2x6x6x8xf32>
  }
  func.func private @_var_1(%arg0: tensor<2x3x3x4x2xf32>, %arg1: tensor<i32>) -> tensor<2x1x1x4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_0 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x1x1x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x3x3x4x2xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x3x3x4x2xf32>
    %6 = chlo.square %5 : tensor<2x3x3x4x2xf32> -> tensor<2x3x3x4x2xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.800000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x3x3x4x2xf32>, tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x1x1x4x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x1x1x4x1xf32>, tensor<f32>) -> tensor<2x1x1x4x1xf32>
    return %14 : tensor<2x1x1x4x1xf32>
  }
  func.func private @silu_2(%arg0: tensor<2x3x3x8xf32>) -> tensor<2x3x3x8xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x3x3x8xf32>
    %1 = stablehlo.exponential %0 : tensor<2x3x3x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x3x8xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x3x3x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x3x8xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x3x3x8xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x3x3x8xf32>
    return %6 : tensor<2x3x3x8xf32>
  }
  func.func private @_resize(%arg0: tensor<2x3x3x8xf32>) -> tensor<2x6x6x8xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<6xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6xf32>
    %7 = stablehlo.floor %6 : tensor<6xf32>
    %8 = stablehlo.convert %7 : (tensor<6xf32>) -> tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %12 = stablehlo.add %8, %11 : tensor<6xi32>
    %13 = stablehlo.select %10, %12, %8 : tensor<6xi1>, tensor<6xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %15 = "stablehlo.gather"(%arg0, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2, 3], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 3, 8>}> : (tensor<2x3x3x8xf32>, tensor<6x1xi32>) -> tensor<2x6x3x8xf32>
    %16 = stablehlo.iota dim = 0 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.add %16, %17 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.divide %20, %21 : tensor<6xf32>
    %23 = stablehlo.floor %22 : tensor<6xf32>
    %24 = stablehlo.convert %23 : (tensor<6xf32>) -> tensor<6xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %26 = stablehlo.compare LT, %24, %25, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %c_7 = stablehlo.constant dense<3> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %28 = stablehlo.add %24, %27 : tensor<6xi32>
    %29 = stablehlo.select %26, %28, %24 : tensor<6xi1>, tensor<6xi32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %31 = "stablehlo.gather"(%15, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1, 3], collapsed_slice_dims = [2], start_index_map = [2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 6, 1, 8>}> : (tensor<2x6x3x8xf32>, tensor<6x1xi32>) -> tensor<2x6x6x8xf32>
    return %31 : tensor<2x6x6x8xf32>
  }
  func.func private @_var_3(%arg0: tensor<2x6x6x4x4xf32>, %arg1: tensor<i32>) -> tensor<2x1x1x4x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %cst_0 = stablehlo.constant dense<1.440000e+02> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x1x1x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3, 4] : (tensor<2x1x1x4x1xf32>) -> tensor<2x6x6x4x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x6x6x4x4xf32>
    %6 = chlo.square %5 : tensor<2x6x6x4x4xf32> -> tensor<2x6x6x4x4xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.440000e+02> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1, 2, 4] : (tensor<2x6x6x4x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 3] : (tensor<2x4xf32>) -> tensor<2x1x1x4x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x1x1x4x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x1x1x4x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x1x1x4x1xf32>, tensor<f32>) -> tensor<2x1x1x4x1xf32>
    return %14 : tensor<2x1x1x4x1xf32>
  }
  func.func private @silu_4(%arg0: tensor<2x6x6x16xf32>) -> tensor<2x6x6x16xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x6x6x16xf32>
    %1 = stablehlo.exponential %0 : tensor<2x6x6x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x6x6x16xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x6x6x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x6x6x16xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x6x6x16xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x6x6x16xf32>
    return %6 : tensor<2x6x6x16xf32>
  }
}
