module @jit_vit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<30xf32>, %arg1: tensor<120x30xf32>, %arg2: tensor<30xf32>, %arg3: tensor<30xf32>, %arg4: tensor<30xf32>, %arg5: tensor<30xf32>, %arg6: tensor<30xf32>, %arg7: tensor<30x30xf32>, %arg8: tensor<90xf32>, %arg9: tensor<30x90xf32>, %arg10: tensor<120xf32>, %arg11: tensor<30x120xf32>, %arg12: tensor<30xf32>, %arg13: tensor<120x30xf32>, %arg14: tensor<30xf32>, %arg15: tensor<30xf32>, %arg16: tensor<30xf32>, %arg17: tensor<30xf32>, %arg18: tensor<30xf32>, %arg19: tensor<30x30xf32>, %arg20: tensor<90xf32>, %arg21: tensor<30x90xf32>, %arg22: tensor<120xf32>, %arg23: tensor<30x120xf32>, %arg24: tensor<10xf32>, %arg25: tensor<30x10xf32>, %arg26: tensor<30xf32>, %arg27: tensor<30xf32>, %arg28: tensor<30xf32>, %arg29: tensor<5x5x3x30xf32>, %arg30: tensor<1x17x30xf32>, %arg31: tensor<1x1x30xf32>, %arg32: tensor<2x20x20x3xf32>) -> (tensor<2x10xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg32, %arg29) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [5, 5], pad = [[0, 0], [0, 0]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x20x20x3xf32>, tensor<5x5x3x30xf32>) -> tensor<2x4x4x30xf32>
    %1 = stablehlo.broadcast_in_dim %arg28, dims = [3] : (tensor<30xf32>) -> tensor<1x1x1x30xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<1x1x1x30xf32>) -> tensor<2x4x4x30xf32>
    %3 = stablehlo.add %0, %2 : tensor<2x4x4x30xf32>
    %4 = stablehlo.reshape %3 : (tensor<2x4x4x30xf32>) -> tensor<2x16x30xf32>
    %5 = stablehlo.broadcast_in_dim %arg31, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x1x30xf32>
    %6 = stablehlo.concatenate %5, %4, dim = 1 : (tensor<2x1x30xf32>, tensor<2x16x30xf32>) -> tensor<2x17x30xf32>
    %7 = stablehlo.broadcast_in_dim %arg30, dims = [0, 1, 2] : (tensor<1x17x30xf32>) -> tensor<2x17x30xf32>
    %8 = stablehlo.add %6, %7 : tensor<2x17x30xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x17x30xf32>, tensor<f32>) -> tensor<2x17xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x17xf32>) -> tensor<2x17x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x17x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13 = call @_var(%8, %c) : (tensor<2x17x30xf32>, tensor<i32>) -> tensor<2x17x1xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %15 = stablehlo.subtract %8, %14 : tensor<2x17x30xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %17 = stablehlo.add %13, %16 : tensor<2x17x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<2x17x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %20 = stablehlo.multiply %15, %19 : tensor<2x17x30xf32>
    %21 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<2x17x30xf32>
    %24 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %26 = stablehlo.add %23, %25 : tensor<2x17x30xf32>
    %27 = stablehlo.dot_general %26, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x30xf32>, tensor<30x90xf32>) -> tensor<2x17x90xf32>
    %28 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<90xf32>) -> tensor<1x1x90xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x90xf32>) -> tensor<2x17x90xf32>
    %30 = stablehlo.add %27, %29 : tensor<2x17x90xf32>
    %31 = stablehlo.reshape %30 : (tensor<2x17x90xf32>) -> tensor<2x17x3x3x10xf32>
    %32 = stablehlo.transpose %31, dims = [2, 0, 3, 1, 4] : (tensor<2x17x3x3x10xf32>) -> tensor<3x2x3x17x10xf32>
    %33 = stablehlo.slice %32 [0:1, 0:2, 0:3, 0:17, 0:10] : (tensor<3x2x3x17x10xf32>) -> tensor<1x2x3x17x10xf32>
    %34 = stablehlo.reshape %33 : (tensor<1x2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %35 = stablehlo.slice %32 [1:2, 0:2, 0:3, 0:17, 0:10] : (tensor<3x2x3x17x10xf32>) -> tensor<1x2x3x17x10xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %37 = stablehlo.slice %32 [2:3, 0:2, 0:3, 0:17, 0:10] : (tensor<3x2x3x17x10xf32>) -> tensor<1x2x3x17x10xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %39 = stablehlo.dot_general %34, %36, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x17x10xf32>, tensor<2x3x17x10xf32>) -> tensor<2x3x17x17xf32>
    %cst_2 = stablehlo.constant dense<3.1622777> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x17x17xf32>
    %41 = stablehlo.divide %39, %40 : tensor<2x3x17x17xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_3) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x17x17xf32>, tensor<f32>) -> tensor<2x3x17xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3x17xf32>
    %44 = stablehlo.maximum %43, %42 : tensor<2x3x17xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<2x3x17xf32>) -> tensor<2x3x17x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<2x3x17x1xf32>) -> tensor<2x3x17x17xf32>
    %47 = stablehlo.subtract %41, %46 : tensor<2x3x17x17xf32>
    %48 = stablehlo.exponential %47 : tensor<2x3x17x17xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<2x3x17x17xf32>, tensor<f32>) -> tensor<2x3x17xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<2x3x17xf32>) -> tensor<2x3x17x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<2x3x17x1xf32>) -> tensor<2x3x17x17xf32>
    %52 = stablehlo.divide %48, %51 : tensor<2x3x17x17xf32>
    %53 = stablehlo.dot_general %52, %38, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x17x17xf32>, tensor<2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %54 = stablehlo.transpose %53, dims = [0, 2, 1, 3] : (tensor<2x3x17x10xf32>) -> tensor<2x17x3x10xf32>
    %55 = stablehlo.reshape %54 : (tensor<2x17x3x10xf32>) -> tensor<2x17x30xf32>
    %56 = stablehlo.dot_general %55, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x30xf32>, tensor<30x30xf32>) -> tensor<2x17x30xf32>
    %57 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %59 = stablehlo.add %56, %58 : tensor<2x17x30xf32>
    %60 = stablehlo.add %8, %59 : tensor<2x17x30xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<2x17x30xf32>, tensor<f32>) -> tensor<2x17xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<2x17xf32>) -> tensor<2x17x1xf32>
    %cst_7 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<2x17x1xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %65 = call @_var(%60, %c_8) : (tensor<2x17x30xf32>, tensor<i32>) -> tensor<2x17x1xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %67 = stablehlo.subtract %60, %66 : tensor<2x17x30xf32>
    %cst_9 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %69 = stablehlo.add %65, %68 : tensor<2x17x1xf32>
    %70 = stablehlo.rsqrt %69 : tensor<2x17x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %72 = stablehlo.multiply %67, %71 : tensor<2x17x30xf32>
    %73 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<2x17x30xf32>
    %76 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %78 = stablehlo.add %75, %77 : tensor<2x17x30xf32>
    %79 = stablehlo.dot_general %78, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x30xf32>, tensor<30x120xf32>) -> tensor<2x17x120xf32>
    %80 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<120xf32>) -> tensor<1x1x120xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x120xf32>) -> tensor<2x17x120xf32>
    %82 = stablehlo.add %79, %81 : tensor<2x17x120xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x17x120xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<2x17x120xf32>
    %85 = stablehlo.negate %82 : tensor<2x17x120xf32>
    %cst_11 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x17x120xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<2x17x120xf32>
    %88 = chlo.erfc %87 : tensor<2x17x120xf32> -> tensor<2x17x120xf32>
    %89 = stablehlo.multiply %84, %88 : tensor<2x17x120xf32>
    %90 = stablehlo.dot_general %89, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x120xf32>, tensor<120x30xf32>) -> tensor<2x17x30xf32>
    %91 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %93 = stablehlo.add %90, %92 : tensor<2x17x30xf32>
    %94 = stablehlo.add %60, %93 : tensor<2x17x30xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<2x17x30xf32>, tensor<f32>) -> tensor<2x17xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1] : (tensor<2x17xf32>) -> tensor<2x17x1xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %98 = stablehlo.divide %96, %97 : tensor<2x17x1xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %99 = call @_var(%94, %c_14) : (tensor<2x17x30xf32>, tensor<i32>) -> tensor<2x17x1xf32>
    %100 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %101 = stablehlo.subtract %94, %100 : tensor<2x17x30xf32>
    %cst_15 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %103 = stablehlo.add %99, %102 : tensor<2x17x1xf32>
    %104 = stablehlo.rsqrt %103 : tensor<2x17x1xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %106 = stablehlo.multiply %101, %105 : tensor<2x17x30xf32>
    %107 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %109 = stablehlo.multiply %106, %108 : tensor<2x17x30xf32>
    %110 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %112 = stablehlo.add %109, %111 : tensor<2x17x30xf32>
    %113 = stablehlo.dot_general %112, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x30xf32>, tensor<30x90xf32>) -> tensor<2x17x90xf32>
    %114 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<90xf32>) -> tensor<1x1x90xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<1x1x90xf32>) -> tensor<2x17x90xf32>
    %116 = stablehlo.add %113, %115 : tensor<2x17x90xf32>
    %117 = stablehlo.reshape %116 : (tensor<2x17x90xf32>) -> tensor<2x17x3x3x10xf32>
    %118 = stablehlo.transpose %117, dims = [2, 0, 3, 1, 4] : (tensor<2x17x3x3x10xf32>) -> tensor<3x2x3x17x10xf32>
    %119 = stablehlo.slice %118 [0:1, 0:2, 0:3, 0:17, 0:10] : (tensor<3x2x3x17x10xf32>) -> tensor<1x2x3x17x10xf32>
    %120 = stablehlo.reshape %119 : (tensor<1x2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %121 = stablehlo.slice %118 [1:2, 0:2, 0:3, 0:17, 0:10] : (tensor<3x2x3x17x10xf32>) -> tensor<1x2x3x17x10xf32>
    %122 = stablehlo.reshape %121 : (tensor<1x2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %123 = stablehlo.slice %118 [2:3, 0:2, 0:3, 0:17, 0:10] : (tensor<3x2x3x17x10xf32>) -> tensor<1x2x3x17x10xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %125 = stablehlo.dot_general %120, %122, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x3x17x10xf32>, tensor<2x3x17x10xf32>) -> tensor<2x3x17x17xf32>
    %cst_16 = stablehlo.constant dense<3.1622777> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3x17x17xf32>
    %127 = stablehlo.divide %125, %126 : tensor<2x3x17x17xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %128 = stablehlo.reduce(%127 init: %cst_17) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x17x17xf32>, tensor<f32>) -> tensor<2x3x17xf32>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3x17xf32>
    %130 = stablehlo.maximum %129, %128 : tensor<2x3x17xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<2x3x17xf32>) -> tensor<2x3x17x1xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2, 3] : (tensor<2x3x17x1xf32>) -> tensor<2x3x17x17xf32>
    %133 = stablehlo.subtract %127, %132 : tensor<2x3x17x17xf32>
    %134 = stablehlo.exponential %133 : tensor<2x3x17x17xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_19) applies stablehlo.add across dimensions = [3] : (tensor<2x3x17x17xf32>, tensor<f32>) -> tensor<2x3x17xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<2x3x17xf32>) -> tensor<2x3x17x1xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2, 3] : (tensor<2x3x17x1xf32>) -> tensor<2x3x17x17xf32>
    %138 = stablehlo.divide %134, %137 : tensor<2x3x17x17xf32>
    %139 = stablehlo.dot_general %138, %124, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x3x17x17xf32>, tensor<2x3x17x10xf32>) -> tensor<2x3x17x10xf32>
    %140 = stablehlo.transpose %139, dims = [0, 2, 1, 3] : (tensor<2x3x17x10xf32>) -> tensor<2x17x3x10xf32>
    %141 = stablehlo.reshape %140 : (tensor<2x17x3x10xf32>) -> tensor<2x17x30xf32>
    %142 = stablehlo.dot_general %141, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x30xf32>, tensor<30x30xf32>) -> tensor<2x17x30xf32>
    %143 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %145 = stablehlo.add %142, %144 : tensor<2x17x30xf32>
    %146 = stablehlo.add %94, %145 : tensor<2x17x30xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<2x17x30xf32>, tensor<f32>) -> tensor<2x17xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<2x17xf32>) -> tensor<2x17x1xf32>
    %cst_21 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %150 = stablehlo.divide %148, %149 : tensor<2x17x1xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %151 = call @_var(%146, %c_22) : (tensor<2x17x30xf32>, tensor<i32>) -> tensor<2x17x1xf32>
    %152 = stablehlo.broadcast_in_dim %150, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %153 = stablehlo.subtract %146, %152 : tensor<2x17x30xf32>
    %cst_23 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %155 = stablehlo.add %151, %154 : tensor<2x17x1xf32>
    %156 = stablehlo.rsqrt %155 : tensor<2x17x1xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %158 = stablehlo.multiply %153, %157 : tensor<2x17x30xf32>
    %159 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %161 = stablehlo.multiply %158, %160 : tensor<2x17x30xf32>
    %162 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %164 = stablehlo.add %161, %163 : tensor<2x17x30xf32>
    %165 = stablehlo.dot_general %164, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x30xf32>, tensor<30x120xf32>) -> tensor<2x17x120xf32>
    %166 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<120xf32>) -> tensor<1x1x120xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<1x1x120xf32>) -> tensor<2x17x120xf32>
    %168 = stablehlo.add %165, %167 : tensor<2x17x120xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x17x120xf32>
    %170 = stablehlo.multiply %169, %168 : tensor<2x17x120xf32>
    %171 = stablehlo.negate %168 : tensor<2x17x120xf32>
    %cst_25 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x17x120xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<2x17x120xf32>
    %174 = chlo.erfc %173 : tensor<2x17x120xf32> -> tensor<2x17x120xf32>
    %175 = stablehlo.multiply %170, %174 : tensor<2x17x120xf32>
    %176 = stablehlo.dot_general %175, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x17x120xf32>, tensor<120x30xf32>) -> tensor<2x17x30xf32>
    %177 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<30xf32>) -> tensor<1x1x30xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2] : (tensor<1x1x30xf32>) -> tensor<2x17x30xf32>
    %179 = stablehlo.add %176, %178 : tensor<2x17x30xf32>
    %180 = stablehlo.add %146, %179 : tensor<2x17x30xf32>
    %181 = stablehlo.slice %180 [0:2, 0:1, 0:30] : (tensor<2x17x30xf32>) -> tensor<2x1x30xf32>
    %182 = stablehlo.reshape %181 : (tensor<2x1x30xf32>) -> tensor<2x30xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%182 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_27 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %186 = stablehlo.divide %184, %185 : tensor<2x1xf32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %187 = call @_var_0(%182, %c_28) : (tensor<2x30xf32>, tensor<i32>) -> tensor<2x1xf32>
    %188 = stablehlo.broadcast_in_dim %186, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x30xf32>
    %189 = stablehlo.subtract %182, %188 : tensor<2x30xf32>
    %cst_29 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %191 = stablehlo.add %187, %190 : tensor<2x1xf32>
    %192 = stablehlo.rsqrt %191 : tensor<2x1xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x30xf32>
    %194 = stablehlo.multiply %189, %193 : tensor<2x30xf32>
    %195 = stablehlo.broadcast_in_dim %arg27, dims = [1] : (tensor<30xf32>) -> tensor<1x30xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<1x30xf32>) -> tensor<2x30xf32>
    %197 = stablehlo.multiply %194, %196 : tensor<2x30xf32>
    %198 = stablehlo.broadcast_in_dim %arg26, dims = [1] : (tensor<30xf32>) -> tensor<1x30xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<1x30xf32>) -> tensor<2x30xf32>
    %200 = stablehlo.add %197, %199 : tensor<2x30xf32>
    %201 = stablehlo.dot_general %200, %arg25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x30xf32>, tensor<30x10xf32>) -> tensor<2x10xf32>
    %202 = stablehlo.broadcast_in_dim %arg24, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<2x10xf32>
    %204 = stablehlo.add %201, %203 : tensor<2x10xf32>
    return %204 : tensor<2x10xf32>
  }
  func.func private @_var(%arg0: tensor<2x17x30xf32>, %arg1: tensor<i32>) -> tensor<2x17x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x17x30xf32>, tensor<f32>) -> tensor<2x17xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x17xf32>) -> tensor<2x17x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x17x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x17x1xf32>) -> tensor<2x17x30xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x17x30xf32>
    %6 = chlo.square %5 : tensor<2x17x30xf32> -> tensor<2x17x30xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x17x30xf32>, tensor<f32>) -> tensor<2x17xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x17xf32>) -> tensor<2x17x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x17x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x17x1xf32>, tensor<f32>) -> tensor<2x17x1xf32>
    return %14 : tensor<2x17x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x17x1xf32>, %arg2: tensor<f32>) -> tensor<2x17x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x17x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x17x1xf32>
    return %2 : tensor<2x17x1xf32>
  }
  func.func private @_var_0(%arg0: tensor<2x30xf32>, %arg1: tensor<i32>) -> tensor<2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x30xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x30xf32>
    %6 = chlo.square %5 : tensor<2x30xf32> -> tensor<2x30xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x30xf32>, tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where_1(%13, %12, %cst_4) : (tensor<i1>, tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
    return %14 : tensor<2x1xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<2x1xf32>, %arg2: tensor<f32>) -> tensor<2x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x1xf32>
    return %2 : tensor<2x1xf32>
  }
}
