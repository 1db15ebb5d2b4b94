module @jit_llama_decode attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<36x24xf32>, %arg1: tensor<24x36xf32>, %arg2: tensor<24x12xf32>, %arg3: tensor<24xf32>, %arg4: tensor<24xf32>, %arg5: tensor<24x24xf32>, %arg6: tensor<24x24xf32>, %arg7: tensor<24x36xf32>, %arg8: tensor<24x12xf32>, %arg9: tensor<36x24xf32>, %arg10: tensor<24x36xf32>, %arg11: tensor<24x12xf32>, %arg12: tensor<24xf32>, %arg13: tensor<24xf32>, %arg14: tensor<24x24xf32>, %arg15: tensor<24x24xf32>, %arg16: tensor<24x36xf32>, %arg17: tensor<24x12xf32>, %arg18: tensor<61x24xf32>, %arg19: tensor<24x61xf32>, %arg20: tensor<24xf32>, %arg21: tensor<1xi32>, %arg22: tensor<i32>, %arg23: tensor<2x1x2x17x6xf32>, %arg24: tensor<2x1x2x17x6xf32>) -> (tensor<1x61xf32> {jax.result_info = "result[0]"}, tensor<2x1x2x17x6xf32> {jax.result_info = "result[1]"}, tensor<2x1x2x17x6xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.compare LT, %arg21, %0, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<61> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.add %arg21, %2 : tensor<1xi32>
    %4 = stablehlo.select %1, %3, %arg21 : tensor<1xi1>, tensor<1xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %6 = "stablehlo.gather"(%arg18, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<61x24xf32>, tensor<1x1xi32>) -> tensor<1x24xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<1x24xf32>) -> tensor<1x1x24xf32>
    %8 = stablehlo.iota dim = 0 : tensor<17xi32>
    %9 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<i32>) -> tensor<17xi32>
    %10 = stablehlo.compare LE, %8, %9, SIGNED : (tensor<17xi32>, tensor<17xi32>) -> tensor<17xi1>
    %11 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.multiply %7, %7 : tensor<1x1x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x1x24xf32>, tensor<f32>) -> tensor<1x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_1 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %16 = stablehlo.divide %14, %15 : tensor<1x1x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x1x1xf32>
    %19 = stablehlo.rsqrt %18 : tensor<1x1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x24xf32>
    %21 = stablehlo.multiply %7, %20 : tensor<1x1x24xf32>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<1x1x24xf32>
    %24 = stablehlo.dot_general %23, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x24xf32>) -> tensor<1x1x24xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x1x24xf32>) -> tensor<1x1x4x6xf32>
    %26 = stablehlo.transpose %25, dims = [0, 2, 1, 3] : (tensor<1x1x4x6xf32>) -> tensor<1x4x1x6xf32>
    %27 = stablehlo.dot_general %23, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x12xf32>) -> tensor<1x1x12xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x1x12xf32>) -> tensor<1x1x2x6xf32>
    %29 = stablehlo.transpose %28, dims = [0, 2, 1, 3] : (tensor<1x1x2x6xf32>) -> tensor<1x2x1x6xf32>
    %30 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %31 = stablehlo.convert %30 : (tensor<1x1xi32>) -> tensor<1x1xf32>
    %32 = stablehlo.iota dim = 0 : tensor<3xf32>
    %33 = stablehlo.negate %32 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.divide %33, %34 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.power %36, %35 : tensor<3xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %39 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x3xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<1x3xf32>
    %41 = stablehlo.sine %40 : tensor<1x3xf32>
    %42 = stablehlo.cosine %40 : tensor<1x3xf32>
    %43 = stablehlo.slice %29 [0:1, 0:2, 0:1, 0:3] : (tensor<1x2x1x6xf32>) -> tensor<1x2x1x3xf32>
    %44 = stablehlo.slice %29 [0:1, 0:2, 0:1, 3:6] : (tensor<1x2x1x6xf32>) -> tensor<1x2x1x3xf32>
    %45 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %47 = stablehlo.multiply %43, %46 : tensor<1x2x1x3xf32>
    %48 = stablehlo.broadcast_in_dim %41, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %50 = stablehlo.multiply %44, %49 : tensor<1x2x1x3xf32>
    %51 = stablehlo.subtract %47, %50 : tensor<1x2x1x3xf32>
    %52 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %54 = stablehlo.multiply %44, %53 : tensor<1x2x1x3xf32>
    %55 = stablehlo.broadcast_in_dim %41, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %57 = stablehlo.multiply %43, %56 : tensor<1x2x1x3xf32>
    %58 = stablehlo.add %54, %57 : tensor<1x2x1x3xf32>
    %59 = stablehlo.concatenate %51, %58, dim = 3 : (tensor<1x2x1x3xf32>, tensor<1x2x1x3xf32>) -> tensor<1x2x1x6xf32>
    %60 = stablehlo.dot_general %23, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x12xf32>) -> tensor<1x1x12xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x1x12xf32>) -> tensor<1x1x2x6xf32>
    %62 = stablehlo.transpose %61, dims = [0, 2, 1, 3] : (tensor<1x1x2x6xf32>) -> tensor<1x2x1x6xf32>
    %63 = stablehlo.broadcast_in_dim %59, dims = [1, 2, 3, 4] : (tensor<1x2x1x6xf32>) -> tensor<1x1x2x1x6xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %64 = stablehlo.compare LT, %arg22, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<17> : tensor<i32>
    %65 = stablehlo.add %arg22, %c_6 : tensor<i32>
    %66 = stablehlo.select %64, %65, %arg22 : tensor<i1>, tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %67 = stablehlo.dynamic_update_slice %arg23, %63, %c_7, %c_8, %c_9, %66, %c_10 : (tensor<2x1x2x17x6xf32>, tensor<1x1x2x1x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2x17x6xf32>
    %68 = stablehlo.broadcast_in_dim %62, dims = [1, 2, 3, 4] : (tensor<1x2x1x6xf32>) -> tensor<1x1x2x1x6xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.compare LT, %arg22, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<17> : tensor<i32>
    %70 = stablehlo.add %arg22, %c_12 : tensor<i32>
    %71 = stablehlo.select %69, %70, %arg22 : tensor<i1>, tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %72 = stablehlo.dynamic_update_slice %arg24, %68, %c_13, %c_14, %c_15, %71, %c_16 : (tensor<2x1x2x17x6xf32>, tensor<1x1x2x1x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2x17x6xf32>
    %73 = stablehlo.slice %67 [0:1, 0:1, 0:2, 0:17, 0:6] : (tensor<2x1x2x17x6xf32>) -> tensor<1x1x2x17x6xf32>
    %74 = stablehlo.reshape %73 : (tensor<1x1x2x17x6xf32>) -> tensor<1x2x17x6xf32>
    %75 = stablehlo.slice %72 [0:1, 0:1, 0:2, 0:17, 0:6] : (tensor<2x1x2x17x6xf32>) -> tensor<1x1x2x17x6xf32>
    %76 = stablehlo.reshape %75 : (tensor<1x1x2x17x6xf32>) -> tensor<1x2x17x6xf32>
    %77 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %78 = stablehlo.convert %77 : (tensor<1x1xi32>) -> tensor<1x1xf32>
    %79 = stablehlo.iota dim = 0 : tensor<3xf32>
    %80 = stablehlo.negate %79 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.divide %80, %81 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.power %83, %82 : tensor<3xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %86 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x3xf32>
    %87 = stablehlo.multiply %86, %85 : tensor<1x3xf32>
    %88 = stablehlo.sine %87 : tensor<1x3xf32>
    %89 = stablehlo.cosine %87 : tensor<1x3xf32>
    %90 = stablehlo.slice %26 [0:1, 0:4, 0:1, 0:3] : (tensor<1x4x1x6xf32>) -> tensor<1x4x1x3xf32>
    %91 = stablehlo.slice %26 [0:1, 0:4, 0:1, 3:6] : (tensor<1x4x1x6xf32>) -> tensor<1x4x1x3xf32>
    %92 = stablehlo.broadcast_in_dim %89, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %94 = stablehlo.multiply %90, %93 : tensor<1x4x1x3xf32>
    %95 = stablehlo.broadcast_in_dim %88, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %97 = stablehlo.multiply %91, %96 : tensor<1x4x1x3xf32>
    %98 = stablehlo.subtract %94, %97 : tensor<1x4x1x3xf32>
    %99 = stablehlo.broadcast_in_dim %89, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %101 = stablehlo.multiply %91, %100 : tensor<1x4x1x3xf32>
    %102 = stablehlo.broadcast_in_dim %88, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %104 = stablehlo.multiply %90, %103 : tensor<1x4x1x3xf32>
    %105 = stablehlo.add %101, %104 : tensor<1x4x1x3xf32>
    %106 = stablehlo.concatenate %98, %105, dim = 3 : (tensor<1x4x1x3xf32>, tensor<1x4x1x3xf32>) -> tensor<1x4x1x6xf32>
    %107 = stablehlo.reshape %106 : (tensor<1x4x1x6xf32>) -> tensor<1x2x2x1x6xf32>
    %108 = stablehlo.dot_general %107, %74, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x1x6xf32>, tensor<1x2x17x6xf32>) -> tensor<1x2x2x1x17xf32>
    %cst_19 = stablehlo.constant dense<2.44948983> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x2x2x1x17xf32>
    %110 = stablehlo.divide %108, %109 : tensor<1x2x2x1x17xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %111 = call @_where(%10, %110, %cst_20) : (tensor<17xi1>, tensor<1x2x2x1x17xf32>, tensor<f32>) -> tensor<1x2x2x1x17xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_21) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x1x17xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x2x2x1xf32>
    %114 = stablehlo.maximum %113, %112 : tensor<1x2x2x1xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x1xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x1x1xf32>) -> tensor<1x2x2x1x17xf32>
    %117 = stablehlo.subtract %111, %116 : tensor<1x2x2x1x17xf32>
    %118 = stablehlo.exponential %117 : tensor<1x2x2x1x17xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_23) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x1x17xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x1x1xf32>) -> tensor<1x2x2x1x17xf32>
    %122 = stablehlo.divide %118, %121 : tensor<1x2x2x1x17xf32>
    %123 = stablehlo.dot_general %122, %76, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x1x17xf32>, tensor<1x2x17x6xf32>) -> tensor<1x2x2x1x6xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x2x2x1x6xf32>) -> tensor<1x4x1x6xf32>
    %125 = stablehlo.transpose %124, dims = [0, 2, 1, 3] : (tensor<1x4x1x6xf32>) -> tensor<1x1x4x6xf32>
    %126 = stablehlo.reshape %125 : (tensor<1x1x4x6xf32>) -> tensor<1x1x24xf32>
    %127 = stablehlo.dot_general %126, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x24xf32>) -> tensor<1x1x24xf32>
    %128 = stablehlo.add %7, %127 : tensor<1x1x24xf32>
    %129 = stablehlo.multiply %128, %128 : tensor<1x1x24xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<1x1x24xf32>, tensor<f32>) -> tensor<1x1xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_25 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %133 = stablehlo.divide %131, %132 : tensor<1x1x1xf32>
    %cst_26 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %135 = stablehlo.add %133, %134 : tensor<1x1x1xf32>
    %136 = stablehlo.rsqrt %135 : tensor<1x1x1xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x24xf32>
    %138 = stablehlo.multiply %128, %137 : tensor<1x1x24xf32>
    %139 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<1x1x24xf32>
    %141 = stablehlo.dot_general %140, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x36xf32>) -> tensor<1x1x36xf32>
    %142 = call @silu(%141) : (tensor<1x1x36xf32>) -> tensor<1x1x36xf32>
    %143 = stablehlo.dot_general %140, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x36xf32>) -> tensor<1x1x36xf32>
    %144 = stablehlo.multiply %142, %143 : tensor<1x1x36xf32>
    %145 = stablehlo.dot_general %144, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x36xf32>, tensor<36x24xf32>) -> tensor<1x1x24xf32>
    %146 = stablehlo.add %128, %145 : tensor<1x1x24xf32>
    %147 = stablehlo.broadcast_in_dim %arg22, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %148 = stablehlo.multiply %146, %146 : tensor<1x1x24xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.reduce(%148 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<1x1x24xf32>, tensor<f32>) -> tensor<1x1xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_28 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %152 = stablehlo.divide %150, %151 : tensor<1x1x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %154 = stablehlo.add %152, %153 : tensor<1x1x1xf32>
    %155 = stablehlo.rsqrt %154 : tensor<1x1x1xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x24xf32>
    %157 = stablehlo.multiply %146, %156 : tensor<1x1x24xf32>
    %158 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<1x1x24xf32>
    %160 = stablehlo.dot_general %159, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x24xf32>) -> tensor<1x1x24xf32>
    %161 = stablehlo.reshape %160 : (tensor<1x1x24xf32>) -> tensor<1x1x4x6xf32>
    %162 = stablehlo.transpose %161, dims = [0, 2, 1, 3] : (tensor<1x1x4x6xf32>) -> tensor<1x4x1x6xf32>
    %163 = stablehlo.dot_general %159, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x12xf32>) -> tensor<1x1x12xf32>
    %164 = stablehlo.reshape %163 : (tensor<1x1x12xf32>) -> tensor<1x1x2x6xf32>
    %165 = stablehlo.transpose %164, dims = [0, 2, 1, 3] : (tensor<1x1x2x6xf32>) -> tensor<1x2x1x6xf32>
    %166 = stablehlo.broadcast_in_dim %147, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %167 = stablehlo.convert %166 : (tensor<1x1xi32>) -> tensor<1x1xf32>
    %168 = stablehlo.iota dim = 0 : tensor<3xf32>
    %169 = stablehlo.negate %168 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.divide %169, %170 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.power %172, %171 : tensor<3xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %175 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x3xf32>
    %176 = stablehlo.multiply %175, %174 : tensor<1x3xf32>
    %177 = stablehlo.sine %176 : tensor<1x3xf32>
    %178 = stablehlo.cosine %176 : tensor<1x3xf32>
    %179 = stablehlo.slice %165 [0:1, 0:2, 0:1, 0:3] : (tensor<1x2x1x6xf32>) -> tensor<1x2x1x3xf32>
    %180 = stablehlo.slice %165 [0:1, 0:2, 0:1, 3:6] : (tensor<1x2x1x6xf32>) -> tensor<1x2x1x3xf32>
    %181 = stablehlo.broadcast_in_dim %178, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %183 = stablehlo.multiply %179, %182 : tensor<1x2x1x3xf32>
    %184 = stablehlo.broadcast_in_dim %177, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %186 = stablehlo.multiply %180, %185 : tensor<1x2x1x3xf32>
    %187 = stablehlo.subtract %183, %186 : tensor<1x2x1x3xf32>
    %188 = stablehlo.broadcast_in_dim %178, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %190 = stablehlo.multiply %180, %189 : tensor<1x2x1x3xf32>
    %191 = stablehlo.broadcast_in_dim %177, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x2x1x3xf32>
    %193 = stablehlo.multiply %179, %192 : tensor<1x2x1x3xf32>
    %194 = stablehlo.add %190, %193 : tensor<1x2x1x3xf32>
    %195 = stablehlo.concatenate %187, %194, dim = 3 : (tensor<1x2x1x3xf32>, tensor<1x2x1x3xf32>) -> tensor<1x2x1x6xf32>
    %196 = stablehlo.dot_general %159, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x12xf32>) -> tensor<1x1x12xf32>
    %197 = stablehlo.reshape %196 : (tensor<1x1x12xf32>) -> tensor<1x1x2x6xf32>
    %198 = stablehlo.transpose %197, dims = [0, 2, 1, 3] : (tensor<1x1x2x6xf32>) -> tensor<1x2x1x6xf32>
    %199 = stablehlo.broadcast_in_dim %195, dims = [1, 2, 3, 4] : (tensor<1x2x1x6xf32>) -> tensor<1x1x2x1x6xf32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %200 = stablehlo.compare LT, %arg22, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_33 = stablehlo.constant dense<17> : tensor<i32>
    %201 = stablehlo.add %arg22, %c_33 : tensor<i32>
    %202 = stablehlo.select %200, %201, %arg22 : tensor<i1>, tensor<i32>
    %c_34 = stablehlo.constant dense<1> : tensor<i32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %203 = stablehlo.dynamic_update_slice %67, %199, %c_34, %c_35, %c_36, %202, %c_37 : (tensor<2x1x2x17x6xf32>, tensor<1x1x2x1x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2x17x6xf32>
    %204 = stablehlo.broadcast_in_dim %198, dims = [1, 2, 3, 4] : (tensor<1x2x1x6xf32>) -> tensor<1x1x2x1x6xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %205 = stablehlo.compare LT, %arg22, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_39 = stablehlo.constant dense<17> : tensor<i32>
    %206 = stablehlo.add %arg22, %c_39 : tensor<i32>
    %207 = stablehlo.select %205, %206, %arg22 : tensor<i1>, tensor<i32>
    %c_40 = stablehlo.constant dense<1> : tensor<i32>
    %c_41 = stablehlo.constant dense<0> : tensor<i32>
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %208 = stablehlo.dynamic_update_slice %72, %204, %c_40, %c_41, %c_42, %207, %c_43 : (tensor<2x1x2x17x6xf32>, tensor<1x1x2x1x6xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2x17x6xf32>
    %209 = stablehlo.slice %203 [1:2, 0:1, 0:2, 0:17, 0:6] : (tensor<2x1x2x17x6xf32>) -> tensor<1x1x2x17x6xf32>
    %210 = stablehlo.reshape %209 : (tensor<1x1x2x17x6xf32>) -> tensor<1x2x17x6xf32>
    %211 = stablehlo.slice %208 [1:2, 0:1, 0:2, 0:17, 0:6] : (tensor<2x1x2x17x6xf32>) -> tensor<1x1x2x17x6xf32>
    %212 = stablehlo.reshape %211 : (tensor<1x1x2x17x6xf32>) -> tensor<1x2x17x6xf32>
    %213 = stablehlo.broadcast_in_dim %147, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %214 = stablehlo.convert %213 : (tensor<1x1xi32>) -> tensor<1x1xf32>
    %215 = stablehlo.iota dim = 0 : tensor<3xf32>
    %216 = stablehlo.negate %215 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.divide %216, %217 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.power %219, %218 : tensor<3xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %222 = stablehlo.broadcast_in_dim %214, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x3xf32>
    %223 = stablehlo.multiply %222, %221 : tensor<1x3xf32>
    %224 = stablehlo.sine %223 : tensor<1x3xf32>
    %225 = stablehlo.cosine %223 : tensor<1x3xf32>
    %226 = stablehlo.slice %162 [0:1, 0:4, 0:1, 0:3] : (tensor<1x4x1x6xf32>) -> tensor<1x4x1x3xf32>
    %227 = stablehlo.slice %162 [0:1, 0:4, 0:1, 3:6] : (tensor<1x4x1x6xf32>) -> tensor<1x4x1x3xf32>
    %228 = stablehlo.broadcast_in_dim %225, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %230 = stablehlo.multiply %226, %229 : tensor<1x4x1x3xf32>
    %231 = stablehlo.broadcast_in_dim %224, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %233 = stablehlo.multiply %227, %232 : tensor<1x4x1x3xf32>
    %234 = stablehlo.subtract %230, %233 : tensor<1x4x1x3xf32>
    %235 = stablehlo.broadcast_in_dim %225, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %237 = stablehlo.multiply %227, %236 : tensor<1x4x1x3xf32>
    %238 = stablehlo.broadcast_in_dim %224, dims = [2, 3] : (tensor<1x3xf32>) -> tensor<1x1x1x3xf32>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<1x4x1x3xf32>
    %240 = stablehlo.multiply %226, %239 : tensor<1x4x1x3xf32>
    %241 = stablehlo.add %237, %240 : tensor<1x4x1x3xf32>
    %242 = stablehlo.concatenate %234, %241, dim = 3 : (tensor<1x4x1x3xf32>, tensor<1x4x1x3xf32>) -> tensor<1x4x1x6xf32>
    %243 = stablehlo.reshape %242 : (tensor<1x4x1x6xf32>) -> tensor<1x2x2x1x6xf32>
    %244 = stablehlo.dot_general %243, %210, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x1x6xf32>, tensor<1x2x17x6xf32>) -> tensor<1x2x2x1x17xf32>
    %cst_46 = stablehlo.constant dense<2.44948983> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<1x2x2x1x17xf32>
    %246 = stablehlo.divide %244, %245 : tensor<1x2x2x1x17xf32>
    %cst_47 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %247 = call @_where(%10, %246, %cst_47) : (tensor<17xi1>, tensor<1x2x2x1x17xf32>, tensor<f32>) -> tensor<1x2x2x1x17xf32>
    %cst_48 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %248 = stablehlo.reduce(%247 init: %cst_48) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x1x17xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %cst_49 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<1x2x2x1xf32>
    %250 = stablehlo.maximum %249, %248 : tensor<1x2x2x1xf32>
    %251 = stablehlo.broadcast_in_dim %250, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x1xf32>
    %252 = stablehlo.broadcast_in_dim %251, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x1x1xf32>) -> tensor<1x2x2x1x17xf32>
    %253 = stablehlo.subtract %247, %252 : tensor<1x2x2x1x17xf32>
    %254 = stablehlo.exponential %253 : tensor<1x2x2x1x17xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %255 = stablehlo.reduce(%254 init: %cst_50) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x1x17xf32>, tensor<f32>) -> tensor<1x2x2x1xf32>
    %256 = stablehlo.broadcast_in_dim %255, dims = [0, 1, 2, 3] : (tensor<1x2x2x1xf32>) -> tensor<1x2x2x1x1xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x1x1xf32>) -> tensor<1x2x2x1x17xf32>
    %258 = stablehlo.divide %254, %257 : tensor<1x2x2x1x17xf32>
    %259 = stablehlo.dot_general %258, %212, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x1x17xf32>, tensor<1x2x17x6xf32>) -> tensor<1x2x2x1x6xf32>
    %260 = stablehlo.reshape %259 : (tensor<1x2x2x1x6xf32>) -> tensor<1x4x1x6xf32>
    %261 = stablehlo.transpose %260, dims = [0, 2, 1, 3] : (tensor<1x4x1x6xf32>) -> tensor<1x1x4x6xf32>
    %262 = stablehlo.reshape %261 : (tensor<1x1x4x6xf32>) -> tensor<1x1x24xf32>
    %263 = stablehlo.dot_general %262, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x24xf32>) -> tensor<1x1x24xf32>
    %264 = stablehlo.add %146, %263 : tensor<1x1x24xf32>
    %265 = stablehlo.multiply %264, %264 : tensor<1x1x24xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.reduce(%265 init: %cst_51) applies stablehlo.add across dimensions = [2] : (tensor<1x1x24xf32>, tensor<f32>) -> tensor<1x1xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_52 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %269 = stablehlo.divide %267, %268 : tensor<1x1x1xf32>
    %cst_53 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %271 = stablehlo.add %269, %270 : tensor<1x1x1xf32>
    %272 = stablehlo.rsqrt %271 : tensor<1x1x1xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x24xf32>
    %274 = stablehlo.multiply %264, %273 : tensor<1x1x24xf32>
    %275 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %276 = stablehlo.multiply %274, %275 : tensor<1x1x24xf32>
    %277 = stablehlo.dot_general %276, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x36xf32>) -> tensor<1x1x36xf32>
    %278 = call @silu(%277) : (tensor<1x1x36xf32>) -> tensor<1x1x36xf32>
    %279 = stablehlo.dot_general %276, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x24xf32>, tensor<24x36xf32>) -> tensor<1x1x36xf32>
    %280 = stablehlo.multiply %278, %279 : tensor<1x1x36xf32>
    %281 = stablehlo.dot_general %280, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x36xf32>, tensor<36x24xf32>) -> tensor<1x1x24xf32>
    %282 = stablehlo.add %264, %281 : tensor<1x1x24xf32>
    %283 = stablehlo.reshape %282 : (tensor<1x1x24xf32>) -> tensor<1x24xf32>
    %284 = stablehlo.multiply %283, %283 : tensor<1x24xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %285 = stablehlo.reduce(%284 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<1x24xf32>, tensor<f32>) -> tensor<1xf32>
    %286 = stablehlo.broadcast_in_dim %285, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_55 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %288 = stablehlo.divide %286, %287 : tensor<1x1xf32>
    %cst_56 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %289 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %290 = stablehlo.add %288, %289 : tensor<1x1xf32>
    %291 = stablehlo.rsqrt %290 : tensor<1x1xf32>
    %292 = stablehlo.broadcast_in_dim %291, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x24xf32>
    %293 = stablehlo.multiply %283, %292 : tensor<1x24xf32>
    %294 = stablehlo.broadcast_in_dim %arg20, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %295 = stablehlo.multiply %293, %294 : tensor<1x24xf32>
    %296 = stablehlo.dot_general %295, %arg19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x24xf32>, tensor<24x61xf32>) -> tensor<1x61xf32>
    return %296, %203, %208 : tensor<1x61xf32>, tensor<2x1x2x17x6xf32>, tensor<2x1x2x17x6xf32>
  }
  func.func private @_where(%arg0: tensor<17xi1>, %arg1: tensor<1x2x2x1x17xf32>, %arg2: tensor<f32>) -> tensor<1x2x2x1x17xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [4] : (tensor<17xi1>) -> tensor<1x2x2x1x17xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x2x1x17xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x2x2x1x17xi1>, tensor<1x2x2x1x17xf32>
    return %3 : tensor<1x2x2x1x17xf32>
  }
  func.func private @silu(%arg0: tensor<1x1x36xf32>) -> tensor<1x1x36xf32> {
    %0 = stablehlo.negate %arg0 : tensor<1x1x36xf32>
    %1 = stablehlo.exponential %0 : tensor<1x1x36xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x36xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x1x36xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x36xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x1x36xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x1x36xf32>
    return %6 : tensor<1x1x36xf32>
  }
}
