module @jit_llama_prefill attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<36x24xf32>, %arg1: tensor<24x36xf32>, %arg2: tensor<24x12xf32>, %arg3: tensor<24xf32>, %arg4: tensor<24xf32>, %arg5: tensor<24x24xf32>, %arg6: tensor<24x24xf32>, %arg7: tensor<24x36xf32>, %arg8: tensor<24x12xf32>, %arg9: tensor<36x24xf32>, %arg10: tensor<24x36xf32>, %arg11: tensor<24x12xf32>, %arg12: tensor<24xf32>, %arg13: tensor<24xf32>, %arg14: tensor<24x24xf32>, %arg15: tensor<24x24xf32>, %arg16: tensor<24x36xf32>, %arg17: tensor<24x12xf32>, %arg18: tensor<61x24xf32>, %arg19: tensor<24x61xf32>, %arg20: tensor<24xf32>, %arg21: tensor<1x11xi32>) -> (tensor<1x61xf32> {jax.result_info = "result[0]"}, tensor<2x1x2x11x6xf32> {jax.result_info = "result[1]"}, tensor<2x1x2x11x6xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x11xi32>
    %1 = stablehlo.compare LT, %arg21, %0, SIGNED : (tensor<1x11xi32>, tensor<1x11xi32>) -> tensor<1x11xi1>
    %c_0 = stablehlo.constant dense<61> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x11xi32>
    %3 = stablehlo.add %arg21, %2 : tensor<1x11xi32>
    %4 = stablehlo.select %1, %3, %arg21 : tensor<1x11xi1>, tensor<1x11xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x11xi32>) -> tensor<1x11x1xi32>
    %6 = "stablehlo.gather"(%arg18, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<61x24xf32>, tensor<1x11x1xi32>) -> tensor<1x11x24xf32>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<11x11xi1>
    %8 = call @tril(%7) : (tensor<11x11xi1>) -> tensor<11x11xi1>
    %9 = stablehlo.iota dim = 0 : tensor<11xi32>
    %10 = stablehlo.multiply %6, %6 : tensor<1x11x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_2 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<1x11x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<1x11x1xf32>
    %17 = stablehlo.rsqrt %16 : tensor<1x11x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %19 = stablehlo.multiply %6, %18 : tensor<1x11x24xf32>
    %20 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<1x11x24xf32>
    %22 = stablehlo.multiply %19, %21 : tensor<1x11x24xf32>
    %23 = stablehlo.dot_general %22, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x24xf32>) -> tensor<1x11x24xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x11x24xf32>) -> tensor<1x11x4x6xf32>
    %25 = stablehlo.transpose %24, dims = [0, 2, 1, 3] : (tensor<1x11x4x6xf32>) -> tensor<1x4x11x6xf32>
    %26 = stablehlo.dot_general %22, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x12xf32>) -> tensor<1x11x12xf32>
    %27 = stablehlo.reshape %26 : (tensor<1x11x12xf32>) -> tensor<1x11x2x6xf32>
    %28 = stablehlo.transpose %27, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xf32>) -> tensor<1x2x11x6xf32>
    %29 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %30 = stablehlo.convert %29 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %31 = stablehlo.iota dim = 0 : tensor<3xf32>
    %32 = stablehlo.negate %31 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.divide %32, %33 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.power %35, %34 : tensor<3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %38 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %39 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<11x3xf32>
    %41 = stablehlo.sine %40 : tensor<11x3xf32>
    %42 = stablehlo.cosine %40 : tensor<11x3xf32>
    %43 = stablehlo.slice %28 [0:1, 0:2, 0:11, 0:3] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %44 = stablehlo.slice %28 [0:1, 0:2, 0:11, 3:6] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %45 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %47 = stablehlo.multiply %43, %46 : tensor<1x2x11x3xf32>
    %48 = stablehlo.broadcast_in_dim %41, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %50 = stablehlo.multiply %44, %49 : tensor<1x2x11x3xf32>
    %51 = stablehlo.subtract %47, %50 : tensor<1x2x11x3xf32>
    %52 = stablehlo.broadcast_in_dim %42, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %54 = stablehlo.multiply %44, %53 : tensor<1x2x11x3xf32>
    %55 = stablehlo.broadcast_in_dim %41, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %57 = stablehlo.multiply %43, %56 : tensor<1x2x11x3xf32>
    %58 = stablehlo.add %54, %57 : tensor<1x2x11x3xf32>
    %59 = stablehlo.concatenate %51, %58, dim = 3 : (tensor<1x2x11x3xf32>, tensor<1x2x11x3xf32>) -> tensor<1x2x11x6xf32>
    %60 = stablehlo.dot_general %22, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x12xf32>) -> tensor<1x11x12xf32>
    %61 = stablehlo.reshape %60 : (tensor<1x11x12xf32>) -> tensor<1x11x2x6xf32>
    %62 = stablehlo.transpose %61, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xf32>) -> tensor<1x2x11x6xf32>
    %63 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %64 = stablehlo.convert %63 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %65 = stablehlo.iota dim = 0 : tensor<3xf32>
    %66 = stablehlo.negate %65 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.divide %66, %67 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.power %69, %68 : tensor<3xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %72 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<11x3xf32>
    %75 = stablehlo.sine %74 : tensor<11x3xf32>
    %76 = stablehlo.cosine %74 : tensor<11x3xf32>
    %77 = stablehlo.slice %25 [0:1, 0:4, 0:11, 0:3] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %78 = stablehlo.slice %25 [0:1, 0:4, 0:11, 3:6] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %79 = stablehlo.broadcast_in_dim %76, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %81 = stablehlo.multiply %77, %80 : tensor<1x4x11x3xf32>
    %82 = stablehlo.broadcast_in_dim %75, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %84 = stablehlo.multiply %78, %83 : tensor<1x4x11x3xf32>
    %85 = stablehlo.subtract %81, %84 : tensor<1x4x11x3xf32>
    %86 = stablehlo.broadcast_in_dim %76, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %88 = stablehlo.multiply %78, %87 : tensor<1x4x11x3xf32>
    %89 = stablehlo.broadcast_in_dim %75, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %91 = stablehlo.multiply %77, %90 : tensor<1x4x11x3xf32>
    %92 = stablehlo.add %88, %91 : tensor<1x4x11x3xf32>
    %93 = stablehlo.concatenate %85, %92, dim = 3 : (tensor<1x4x11x3xf32>, tensor<1x4x11x3xf32>) -> tensor<1x4x11x6xf32>
    %94 = stablehlo.reshape %93 : (tensor<1x4x11x6xf32>) -> tensor<1x2x2x11x6xf32>
    %95 = stablehlo.dot_general %94, %59, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x6xf32>, tensor<1x2x11x6xf32>) -> tensor<1x2x2x11x11xf32>
    %cst_8 = stablehlo.constant dense<2.44948983> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %97 = stablehlo.divide %95, %96 : tensor<1x2x2x11x11xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %98 = call @_where(%8, %97, %cst_9) : (tensor<11x11xi1>, tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_10) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2x2x11xf32>
    %101 = stablehlo.maximum %100, %99 : tensor<1x2x2x11xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %104 = stablehlo.subtract %98, %103 : tensor<1x2x2x11x11xf32>
    %105 = stablehlo.exponential %104 : tensor<1x2x2x11x11xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_12) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %109 = stablehlo.divide %105, %108 : tensor<1x2x2x11x11xf32>
    %110 = stablehlo.dot_general %109, %62, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x11xf32>, tensor<1x2x11x6xf32>) -> tensor<1x2x2x11x6xf32>
    %111 = stablehlo.reshape %110 : (tensor<1x2x2x11x6xf32>) -> tensor<1x4x11x6xf32>
    %112 = stablehlo.transpose %111, dims = [0, 2, 1, 3] : (tensor<1x4x11x6xf32>) -> tensor<1x11x4x6xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x11x4x6xf32>) -> tensor<1x11x24xf32>
    %114 = stablehlo.dot_general %113, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x24xf32>) -> tensor<1x11x24xf32>
    %115 = stablehlo.add %6, %114 : tensor<1x11x24xf32>
    %116 = stablehlo.multiply %115, %115 : tensor<1x11x24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_14 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %120 = stablehlo.divide %118, %119 : tensor<1x11x1xf32>
    %cst_15 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %122 = stablehlo.add %120, %121 : tensor<1x11x1xf32>
    %123 = stablehlo.rsqrt %122 : tensor<1x11x1xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %125 = stablehlo.multiply %115, %124 : tensor<1x11x24xf32>
    %126 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<1x11x24xf32>
    %128 = stablehlo.multiply %125, %127 : tensor<1x11x24xf32>
    %129 = stablehlo.dot_general %128, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x36xf32>) -> tensor<1x11x36xf32>
    %130 = call @silu(%129) : (tensor<1x11x36xf32>) -> tensor<1x11x36xf32>
    %131 = stablehlo.dot_general %128, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x36xf32>) -> tensor<1x11x36xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<1x11x36xf32>
    %133 = stablehlo.dot_general %132, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x36xf32>, tensor<36x24xf32>) -> tensor<1x11x24xf32>
    %134 = stablehlo.add %115, %133 : tensor<1x11x24xf32>
    %135 = stablehlo.iota dim = 0 : tensor<11xi32>
    %136 = stablehlo.multiply %134, %134 : tensor<1x11x24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_17 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %140 = stablehlo.divide %138, %139 : tensor<1x11x1xf32>
    %cst_18 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %142 = stablehlo.add %140, %141 : tensor<1x11x1xf32>
    %143 = stablehlo.rsqrt %142 : tensor<1x11x1xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %145 = stablehlo.multiply %134, %144 : tensor<1x11x24xf32>
    %146 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<1x11x24xf32>
    %148 = stablehlo.multiply %145, %147 : tensor<1x11x24xf32>
    %149 = stablehlo.dot_general %148, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x24xf32>) -> tensor<1x11x24xf32>
    %150 = stablehlo.reshape %149 : (tensor<1x11x24xf32>) -> tensor<1x11x4x6xf32>
    %151 = stablehlo.transpose %150, dims = [0, 2, 1, 3] : (tensor<1x11x4x6xf32>) -> tensor<1x4x11x6xf32>
    %152 = stablehlo.dot_general %148, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x12xf32>) -> tensor<1x11x12xf32>
    %153 = stablehlo.reshape %152 : (tensor<1x11x12xf32>) -> tensor<1x11x2x6xf32>
    %154 = stablehlo.transpose %153, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xf32>) -> tensor<1x2x11x6xf32>
    %155 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %156 = stablehlo.convert %155 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %157 = stablehlo.iota dim = 0 : tensor<3xf32>
    %158 = stablehlo.negate %157 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.divide %158, %159 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.power %161, %160 : tensor<3xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %164 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %165 = stablehlo.broadcast_in_dim %163, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %166 = stablehlo.multiply %164, %165 : tensor<11x3xf32>
    %167 = stablehlo.sine %166 : tensor<11x3xf32>
    %168 = stablehlo.cosine %166 : tensor<11x3xf32>
    %169 = stablehlo.slice %154 [0:1, 0:2, 0:11, 0:3] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %170 = stablehlo.slice %154 [0:1, 0:2, 0:11, 3:6] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %171 = stablehlo.broadcast_in_dim %168, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %173 = stablehlo.multiply %169, %172 : tensor<1x2x11x3xf32>
    %174 = stablehlo.broadcast_in_dim %167, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %176 = stablehlo.multiply %170, %175 : tensor<1x2x11x3xf32>
    %177 = stablehlo.subtract %173, %176 : tensor<1x2x11x3xf32>
    %178 = stablehlo.broadcast_in_dim %168, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %180 = stablehlo.multiply %170, %179 : tensor<1x2x11x3xf32>
    %181 = stablehlo.broadcast_in_dim %167, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %183 = stablehlo.multiply %169, %182 : tensor<1x2x11x3xf32>
    %184 = stablehlo.add %180, %183 : tensor<1x2x11x3xf32>
    %185 = stablehlo.concatenate %177, %184, dim = 3 : (tensor<1x2x11x3xf32>, tensor<1x2x11x3xf32>) -> tensor<1x2x11x6xf32>
    %186 = stablehlo.dot_general %148, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x12xf32>) -> tensor<1x11x12xf32>
    %187 = stablehlo.reshape %186 : (tensor<1x11x12xf32>) -> tensor<1x11x2x6xf32>
    %188 = stablehlo.transpose %187, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xf32>) -> tensor<1x2x11x6xf32>
    %189 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %190 = stablehlo.convert %189 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %191 = stablehlo.iota dim = 0 : tensor<3xf32>
    %192 = stablehlo.negate %191 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %194 = stablehlo.divide %192, %193 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %196 = stablehlo.power %195, %194 : tensor<3xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %198 = stablehlo.broadcast_in_dim %190, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %199 = stablehlo.broadcast_in_dim %197, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %200 = stablehlo.multiply %198, %199 : tensor<11x3xf32>
    %201 = stablehlo.sine %200 : tensor<11x3xf32>
    %202 = stablehlo.cosine %200 : tensor<11x3xf32>
    %203 = stablehlo.slice %151 [0:1, 0:4, 0:11, 0:3] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %204 = stablehlo.slice %151 [0:1, 0:4, 0:11, 3:6] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %205 = stablehlo.broadcast_in_dim %202, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %207 = stablehlo.multiply %203, %206 : tensor<1x4x11x3xf32>
    %208 = stablehlo.broadcast_in_dim %201, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %210 = stablehlo.multiply %204, %209 : tensor<1x4x11x3xf32>
    %211 = stablehlo.subtract %207, %210 : tensor<1x4x11x3xf32>
    %212 = stablehlo.broadcast_in_dim %202, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %214 = stablehlo.multiply %204, %213 : tensor<1x4x11x3xf32>
    %215 = stablehlo.broadcast_in_dim %201, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %217 = stablehlo.multiply %203, %216 : tensor<1x4x11x3xf32>
    %218 = stablehlo.add %214, %217 : tensor<1x4x11x3xf32>
    %219 = stablehlo.concatenate %211, %218, dim = 3 : (tensor<1x4x11x3xf32>, tensor<1x4x11x3xf32>) -> tensor<1x4x11x6xf32>
    %220 = stablehlo.reshape %219 : (tensor<1x4x11x6xf32>) -> tensor<1x2x2x11x6xf32>
    %221 = stablehlo.dot_general %220, %185, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x6xf32>, tensor<1x2x11x6xf32>) -> tensor<1x2x2x11x11xf32>
    %cst_23 = stablehlo.constant dense<2.44948983> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %223 = stablehlo.divide %221, %222 : tensor<1x2x2x11x11xf32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %224 = call @_where(%8, %223, %cst_24) : (tensor<11x11xi1>, tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %225 = stablehlo.reduce(%224 init: %cst_25) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x2x2x11xf32>
    %227 = stablehlo.maximum %226, %225 : tensor<1x2x2x11xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %229 = stablehlo.broadcast_in_dim %228, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %230 = stablehlo.subtract %224, %229 : tensor<1x2x2x11x11xf32>
    %231 = stablehlo.exponential %230 : tensor<1x2x2x11x11xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %232 = stablehlo.reduce(%231 init: %cst_27) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %233 = stablehlo.broadcast_in_dim %232, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %235 = stablehlo.divide %231, %234 : tensor<1x2x2x11x11xf32>
    %236 = stablehlo.dot_general %235, %188, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x11xf32>, tensor<1x2x11x6xf32>) -> tensor<1x2x2x11x6xf32>
    %237 = stablehlo.reshape %236 : (tensor<1x2x2x11x6xf32>) -> tensor<1x4x11x6xf32>
    %238 = stablehlo.transpose %237, dims = [0, 2, 1, 3] : (tensor<1x4x11x6xf32>) -> tensor<1x11x4x6xf32>
    %239 = stablehlo.reshape %238 : (tensor<1x11x4x6xf32>) -> tensor<1x11x24xf32>
    %240 = stablehlo.dot_general %239, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x24xf32>) -> tensor<1x11x24xf32>
    %241 = stablehlo.add %134, %240 : tensor<1x11x24xf32>
    %242 = stablehlo.multiply %241, %241 : tensor<1x11x24xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %243 = stablehlo.reduce(%242 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_29 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %246 = stablehlo.divide %244, %245 : tensor<1x11x1xf32>
    %cst_30 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %248 = stablehlo.add %246, %247 : tensor<1x11x1xf32>
    %249 = stablehlo.rsqrt %248 : tensor<1x11x1xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %251 = stablehlo.multiply %241, %250 : tensor<1x11x24xf32>
    %252 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<24xf32>) -> tensor<1x1x24xf32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<1x11x24xf32>
    %254 = stablehlo.multiply %251, %253 : tensor<1x11x24xf32>
    %255 = stablehlo.dot_general %254, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x36xf32>) -> tensor<1x11x36xf32>
    %256 = call @silu(%255) : (tensor<1x11x36xf32>) -> tensor<1x11x36xf32>
    %257 = stablehlo.dot_general %254, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xf32>, tensor<24x36xf32>) -> tensor<1x11x36xf32>
    %258 = stablehlo.multiply %256, %257 : tensor<1x11x36xf32>
    %259 = stablehlo.dot_general %258, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x36xf32>, tensor<36x24xf32>) -> tensor<1x11x24xf32>
    %260 = stablehlo.add %241, %259 : tensor<1x11x24xf32>
    %261 = stablehlo.slice %260 [0:1, 10:11, 0:24] : (tensor<1x11x24xf32>) -> tensor<1x1x24xf32>
    %262 = stablehlo.reshape %261 : (tensor<1x1x24xf32>) -> tensor<1x24xf32>
    %263 = stablehlo.multiply %262, %262 : tensor<1x24xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %264 = stablehlo.reduce(%263 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<1x24xf32>, tensor<f32>) -> tensor<1xf32>
    %265 = stablehlo.broadcast_in_dim %264, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_32 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %267 = stablehlo.divide %265, %266 : tensor<1x1xf32>
    %cst_33 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %268 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %269 = stablehlo.add %267, %268 : tensor<1x1xf32>
    %270 = stablehlo.rsqrt %269 : tensor<1x1xf32>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x24xf32>
    %272 = stablehlo.multiply %262, %271 : tensor<1x24xf32>
    %273 = stablehlo.broadcast_in_dim %arg20, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %274 = stablehlo.multiply %272, %273 : tensor<1x24xf32>
    %275 = stablehlo.dot_general %274, %arg19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x24xf32>, tensor<24x61xf32>) -> tensor<1x61xf32>
    %276 = stablehlo.broadcast_in_dim %59, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xf32>) -> tensor<1x1x2x11x6xf32>
    %277 = stablehlo.broadcast_in_dim %185, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xf32>) -> tensor<1x1x2x11x6xf32>
    %278 = stablehlo.concatenate %276, %277, dim = 0 : (tensor<1x1x2x11x6xf32>, tensor<1x1x2x11x6xf32>) -> tensor<2x1x2x11x6xf32>
    %279 = stablehlo.broadcast_in_dim %62, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xf32>) -> tensor<1x1x2x11x6xf32>
    %280 = stablehlo.broadcast_in_dim %188, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xf32>) -> tensor<1x1x2x11x6xf32>
    %281 = stablehlo.concatenate %279, %280, dim = 0 : (tensor<1x1x2x11x6xf32>, tensor<1x1x2x11x6xf32>) -> tensor<2x1x2x11x6xf32>
    return %275, %278, %281 : tensor<1x61xf32>, tensor<2x1x2x11x6xf32>, tensor<2x1x2x11x6xf32>
  }
  func.func private @tril(%arg0: tensor<11x11xi1>) -> tensor<11x11xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<11x11xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<11x11xi32>
    %2 = stablehlo.add %0, %1 : tensor<11x11xi32>
    %3 = stablehlo.iota dim = 1 : tensor<11x11xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<11x11xi32>, tensor<11x11xi32>) -> tensor<11x11xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<11x11xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<11x11xi1>, tensor<11x11xi1>
    return %6 : tensor<11x11xi1>
  }
  func.func private @_where(%arg0: tensor<11x11xi1>, %arg1: tensor<1x2x2x11x11xf32>, %arg2: tensor<f32>) -> tensor<1x2x2x11x11xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [3, 4] : (tensor<11x11xi1>) -> tensor<1x2x2x11x11xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x2x2x11x11xi1>, tensor<1x2x2x11x11xf32>
    return %3 : tensor<1x2x2x11x11xf32>
  }
  func.func private @silu(%arg0: tensor<1x11x36xf32>) -> tensor<1x11x36xf32> {
    %0 = stablehlo.negate %arg0 : tensor<1x11x36xf32>
    %1 = stablehlo.exponential %0 : tensor<1x11x36xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x11x36xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x11x36xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x11x36xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x11x36xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x11x36xf32>
    return %6 : tensor<1x11x36xf32>
  }
}
