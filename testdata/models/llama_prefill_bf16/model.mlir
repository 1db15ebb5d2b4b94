module @jit_llama_prefill_bf16 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<36x24xbf16>, %arg1: tensor<24x36xbf16>, %arg2: tensor<24x12xbf16>, %arg3: tensor<24xbf16>, %arg4: tensor<24xbf16>, %arg5: tensor<24x24xbf16>, %arg6: tensor<24x24xbf16>, %arg7: tensor<24x36xbf16>, %arg8: tensor<24x12xbf16>, %arg9: tensor<36x24xbf16>, %arg10: tensor<24x36xbf16>, %arg11: tensor<24x12xbf16>, %arg12: tensor<24xbf16>, %arg13: tensor<24xbf16>, %arg14: tensor<24x24xbf16>, %arg15: tensor<24x24xbf16>, %arg16: tensor<24x36xbf16>, %arg17: tensor<24x12xbf16>, %arg18: tensor<61x24xbf16>, %arg19: tensor<24x61xbf16>, %arg20: tensor<24xbf16>, %arg21: tensor<1x11xi32>) -> (tensor<1x61xbf16> {jax.result_info = "result[0]"}, tensor<2x1x2x11x6xbf16> {jax.result_info = "result[1]"}, tensor<2x1x2x11x6xbf16> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x11xi32>
    %1 = stablehlo.compare LT, %arg21, %0, SIGNED : (tensor<1x11xi32>, tensor<1x11xi32>) -> tensor<1x11xi1>
    %c_0 = stablehlo.constant dense<61> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x11xi32>
    %3 = stablehlo.add %arg21, %2 : tensor<1x11xi32>
    %4 = stablehlo.select %1, %3, %arg21 : tensor<1x11xi1>, tensor<1x11xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x11xi32>) -> tensor<1x11x1xi32>
    %6 = "stablehlo.gather"(%arg18, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<61x24xbf16>, tensor<1x11x1xi32>) -> tensor<1x11x24xbf16>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i1>) -> tensor<11x11xi1>
    %8 = call @tril(%7) : (tensor<11x11xi1>) -> tensor<11x11xi1>
    %9 = stablehlo.iota dim = 0 : tensor<11xi32>
    %10 = stablehlo.convert %6 : (tensor<1x11x24xbf16>) -> tensor<1x11x24xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<1x11x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_2 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<1x11x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %17 = stablehlo.add %15, %16 : tensor<1x11x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<1x11x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %20 = stablehlo.multiply %10, %19 : tensor<1x11x24xf32>
    %21 = stablehlo.convert %20 : (tensor<1x11x24xf32>) -> tensor<1x11x24xbf16>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x11x24xbf16>
    %24 = stablehlo.multiply %21, %23 : tensor<1x11x24xbf16>
    %25 = stablehlo.dot_general %24, %arg6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x24xbf16>) -> tensor<1x11x24xbf16>
    %26 = stablehlo.reshape %25 : (tensor<1x11x24xbf16>) -> tensor<1x11x4x6xbf16>
    %27 = stablehlo.transpose %26, dims = [0, 2, 1, 3] : (tensor<1x11x4x6xbf16>) -> tensor<1x4x11x6xbf16>
    %28 = stablehlo.dot_general %24, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x12xbf16>) -> tensor<1x11x12xbf16>
    %29 = stablehlo.reshape %28 : (tensor<1x11x12xbf16>) -> tensor<1x11x2x6xbf16>
    %30 = stablehlo.transpose %29, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xbf16>) -> tensor<1x2x11x6xbf16>
    %31 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %32 = stablehlo.convert %31 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %33 = stablehlo.iota dim = 0 : tensor<3xf32>
    %34 = stablehlo.negate %33 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %34, %35 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.power %37, %36 : tensor<3xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %40 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<11x3xf32>
    %43 = stablehlo.sine %42 : tensor<11x3xf32>
    %44 = stablehlo.cosine %42 : tensor<11x3xf32>
    %45 = stablehlo.convert %30 : (tensor<1x2x11x6xbf16>) -> tensor<1x2x11x6xf32>
    %46 = stablehlo.slice %45 [0:1, 0:2, 0:11, 0:3] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %47 = stablehlo.slice %45 [0:1, 0:2, 0:11, 3:6] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %48 = stablehlo.broadcast_in_dim %44, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %50 = stablehlo.multiply %46, %49 : tensor<1x2x11x3xf32>
    %51 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %53 = stablehlo.multiply %47, %52 : tensor<1x2x11x3xf32>
    %54 = stablehlo.subtract %50, %53 : tensor<1x2x11x3xf32>
    %55 = stablehlo.broadcast_in_dim %44, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %57 = stablehlo.multiply %47, %56 : tensor<1x2x11x3xf32>
    %58 = stablehlo.broadcast_in_dim %43, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %60 = stablehlo.multiply %46, %59 : tensor<1x2x11x3xf32>
    %61 = stablehlo.add %57, %60 : tensor<1x2x11x3xf32>
    %62 = stablehlo.concatenate %54, %61, dim = 3 : (tensor<1x2x11x3xf32>, tensor<1x2x11x3xf32>) -> tensor<1x2x11x6xf32>
    %63 = stablehlo.convert %62 : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x6xbf16>
    %64 = stablehlo.dot_general %24, %arg8, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x12xbf16>) -> tensor<1x11x12xbf16>
    %65 = stablehlo.reshape %64 : (tensor<1x11x12xbf16>) -> tensor<1x11x2x6xbf16>
    %66 = stablehlo.transpose %65, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xbf16>) -> tensor<1x2x11x6xbf16>
    %67 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %68 = stablehlo.convert %67 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %69 = stablehlo.iota dim = 0 : tensor<3xf32>
    %70 = stablehlo.negate %69 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.divide %70, %71 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.power %73, %72 : tensor<3xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %76 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %77 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<11x3xf32>
    %79 = stablehlo.sine %78 : tensor<11x3xf32>
    %80 = stablehlo.cosine %78 : tensor<11x3xf32>
    %81 = stablehlo.convert %27 : (tensor<1x4x11x6xbf16>) -> tensor<1x4x11x6xf32>
    %82 = stablehlo.slice %81 [0:1, 0:4, 0:11, 0:3] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %83 = stablehlo.slice %81 [0:1, 0:4, 0:11, 3:6] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %84 = stablehlo.broadcast_in_dim %80, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %86 = stablehlo.multiply %82, %85 : tensor<1x4x11x3xf32>
    %87 = stablehlo.broadcast_in_dim %79, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %89 = stablehlo.multiply %83, %88 : tensor<1x4x11x3xf32>
    %90 = stablehlo.subtract %86, %89 : tensor<1x4x11x3xf32>
    %91 = stablehlo.broadcast_in_dim %80, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %93 = stablehlo.multiply %83, %92 : tensor<1x4x11x3xf32>
    %94 = stablehlo.broadcast_in_dim %79, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %96 = stablehlo.multiply %82, %95 : tensor<1x4x11x3xf32>
    %97 = stablehlo.add %93, %96 : tensor<1x4x11x3xf32>
    %98 = stablehlo.concatenate %90, %97, dim = 3 : (tensor<1x4x11x3xf32>, tensor<1x4x11x3xf32>) -> tensor<1x4x11x6xf32>
    %99 = stablehlo.convert %98 : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x6xbf16>
    %100 = stablehlo.reshape %99 : (tensor<1x4x11x6xbf16>) -> tensor<1x2x2x11x6xbf16>
    %101 = stablehlo.dot_general %100, %63, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x6xbf16>, tensor<1x2x11x6xbf16>) -> tensor<1x2x2x11x11xf32>
    %cst_8 = stablehlo.constant dense<2.44948983> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %103 = stablehlo.divide %101, %102 : tensor<1x2x2x11x11xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %104 = call @_where(%8, %103, %cst_9) : (tensor<11x11xi1>, tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_10) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x2x2x11xf32>
    %107 = stablehlo.maximum %106, %105 : tensor<1x2x2x11xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %110 = stablehlo.subtract %104, %109 : tensor<1x2x2x11x11xf32>
    %111 = stablehlo.exponential %110 : tensor<1x2x2x11x11xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_12) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %115 = stablehlo.divide %111, %114 : tensor<1x2x2x11x11xf32>
    %116 = stablehlo.convert %115 : (tensor<1x2x2x11x11xf32>) -> tensor<1x2x2x11x11xbf16>
    %117 = stablehlo.dot_general %116, %66, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x11xbf16>, tensor<1x2x11x6xbf16>) -> tensor<1x2x2x11x6xbf16>
    %118 = stablehlo.reshape %117 : (tensor<1x2x2x11x6xbf16>) -> tensor<1x4x11x6xbf16>
    %119 = stablehlo.transpose %118, dims = [0, 2, 1, 3] : (tensor<1x4x11x6xbf16>) -> tensor<1x11x4x6xbf16>
    %120 = stablehlo.reshape %119 : (tensor<1x11x4x6xbf16>) -> tensor<1x11x24xbf16>
    %121 = stablehlo.dot_general %120, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x24xbf16>) -> tensor<1x11x24xbf16>
    %122 = stablehlo.add %6, %121 : tensor<1x11x24xbf16>
    %123 = stablehlo.convert %122 : (tensor<1x11x24xbf16>) -> tensor<1x11x24xf32>
    %124 = stablehlo.multiply %123, %123 : tensor<1x11x24xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_14 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %128 = stablehlo.divide %126, %127 : tensor<1x11x1xf32>
    %cst_15 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %130 = stablehlo.add %128, %129 : tensor<1x11x1xf32>
    %131 = stablehlo.rsqrt %130 : tensor<1x11x1xf32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %133 = stablehlo.multiply %123, %132 : tensor<1x11x24xf32>
    %134 = stablehlo.convert %133 : (tensor<1x11x24xf32>) -> tensor<1x11x24xbf16>
    %135 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x11x24xbf16>
    %137 = stablehlo.multiply %134, %136 : tensor<1x11x24xbf16>
    %138 = stablehlo.dot_general %137, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x36xbf16>) -> tensor<1x11x36xbf16>
    %139 = call @silu(%138) : (tensor<1x11x36xbf16>) -> tensor<1x11x36xbf16>
    %140 = stablehlo.dot_general %137, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x36xbf16>) -> tensor<1x11x36xbf16>
    %141 = stablehlo.multiply %139, %140 : tensor<1x11x36xbf16>
    %142 = stablehlo.dot_general %141, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x36xbf16>, tensor<36x24xbf16>) -> tensor<1x11x24xbf16>
    %143 = stablehlo.add %122, %142 : tensor<1x11x24xbf16>
    %144 = stablehlo.iota dim = 0 : tensor<11xi32>
    %145 = stablehlo.convert %143 : (tensor<1x11x24xbf16>) -> tensor<1x11x24xf32>
    %146 = stablehlo.multiply %145, %145 : tensor<1x11x24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.reduce(%146 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_17 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %150 = stablehlo.divide %148, %149 : tensor<1x11x1xf32>
    %cst_18 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %152 = stablehlo.add %150, %151 : tensor<1x11x1xf32>
    %153 = stablehlo.rsqrt %152 : tensor<1x11x1xf32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %155 = stablehlo.multiply %145, %154 : tensor<1x11x24xf32>
    %156 = stablehlo.convert %155 : (tensor<1x11x24xf32>) -> tensor<1x11x24xbf16>
    %157 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x11x24xbf16>
    %159 = stablehlo.multiply %156, %158 : tensor<1x11x24xbf16>
    %160 = stablehlo.dot_general %159, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x24xbf16>) -> tensor<1x11x24xbf16>
    %161 = stablehlo.reshape %160 : (tensor<1x11x24xbf16>) -> tensor<1x11x4x6xbf16>
    %162 = stablehlo.transpose %161, dims = [0, 2, 1, 3] : (tensor<1x11x4x6xbf16>) -> tensor<1x4x11x6xbf16>
    %163 = stablehlo.dot_general %159, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x12xbf16>) -> tensor<1x11x12xbf16>
    %164 = stablehlo.reshape %163 : (tensor<1x11x12xbf16>) -> tensor<1x11x2x6xbf16>
    %165 = stablehlo.transpose %164, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xbf16>) -> tensor<1x2x11x6xbf16>
    %166 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %167 = stablehlo.convert %166 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %168 = stablehlo.iota dim = 0 : tensor<3xf32>
    %169 = stablehlo.negate %168 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.divide %169, %170 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.power %172, %171 : tensor<3xf32>
    %174 = stablehlo.broadcast_in_dim %173, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %175 = stablehlo.broadcast_in_dim %167, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %176 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %177 = stablehlo.multiply %175, %176 : tensor<11x3xf32>
    %178 = stablehlo.sine %177 : tensor<11x3xf32>
    %179 = stablehlo.cosine %177 : tensor<11x3xf32>
    %180 = stablehlo.convert %165 : (tensor<1x2x11x6xbf16>) -> tensor<1x2x11x6xf32>
    %181 = stablehlo.slice %180 [0:1, 0:2, 0:11, 0:3] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %182 = stablehlo.slice %180 [0:1, 0:2, 0:11, 3:6] : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x3xf32>
    %183 = stablehlo.broadcast_in_dim %179, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %185 = stablehlo.multiply %181, %184 : tensor<1x2x11x3xf32>
    %186 = stablehlo.broadcast_in_dim %178, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %188 = stablehlo.multiply %182, %187 : tensor<1x2x11x3xf32>
    %189 = stablehlo.subtract %185, %188 : tensor<1x2x11x3xf32>
    %190 = stablehlo.broadcast_in_dim %179, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %192 = stablehlo.multiply %182, %191 : tensor<1x2x11x3xf32>
    %193 = stablehlo.broadcast_in_dim %178, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x2x11x3xf32>
    %195 = stablehlo.multiply %181, %194 : tensor<1x2x11x3xf32>
    %196 = stablehlo.add %192, %195 : tensor<1x2x11x3xf32>
    %197 = stablehlo.concatenate %189, %196, dim = 3 : (tensor<1x2x11x3xf32>, tensor<1x2x11x3xf32>) -> tensor<1x2x11x6xf32>
    %198 = stablehlo.convert %197 : (tensor<1x2x11x6xf32>) -> tensor<1x2x11x6xbf16>
    %199 = stablehlo.dot_general %159, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x12xbf16>) -> tensor<1x11x12xbf16>
    %200 = stablehlo.reshape %199 : (tensor<1x11x12xbf16>) -> tensor<1x11x2x6xbf16>
    %201 = stablehlo.transpose %200, dims = [0, 2, 1, 3] : (tensor<1x11x2x6xbf16>) -> tensor<1x2x11x6xbf16>
    %202 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %203 = stablehlo.convert %202 : (tensor<11x1xi32>) -> tensor<11x1xf32>
    %204 = stablehlo.iota dim = 0 : tensor<3xf32>
    %205 = stablehlo.negate %204 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %207 = stablehlo.divide %205, %206 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+04> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %209 = stablehlo.power %208, %207 : tensor<3xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %211 = stablehlo.broadcast_in_dim %203, dims = [0, 1] : (tensor<11x1xf32>) -> tensor<11x3xf32>
    %212 = stablehlo.broadcast_in_dim %210, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<11x3xf32>
    %213 = stablehlo.multiply %211, %212 : tensor<11x3xf32>
    %214 = stablehlo.sine %213 : tensor<11x3xf32>
    %215 = stablehlo.cosine %213 : tensor<11x3xf32>
    %216 = stablehlo.convert %162 : (tensor<1x4x11x6xbf16>) -> tensor<1x4x11x6xf32>
    %217 = stablehlo.slice %216 [0:1, 0:4, 0:11, 0:3] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %218 = stablehlo.slice %216 [0:1, 0:4, 0:11, 3:6] : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x3xf32>
    %219 = stablehlo.broadcast_in_dim %215, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %221 = stablehlo.multiply %217, %220 : tensor<1x4x11x3xf32>
    %222 = stablehlo.broadcast_in_dim %214, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %224 = stablehlo.multiply %218, %223 : tensor<1x4x11x3xf32>
    %225 = stablehlo.subtract %221, %224 : tensor<1x4x11x3xf32>
    %226 = stablehlo.broadcast_in_dim %215, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %228 = stablehlo.multiply %218, %227 : tensor<1x4x11x3xf32>
    %229 = stablehlo.broadcast_in_dim %214, dims = [2, 3] : (tensor<11x3xf32>) -> tensor<1x1x11x3xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1, 2, 3] : (tensor<1x1x11x3xf32>) -> tensor<1x4x11x3xf32>
    %231 = stablehlo.multiply %217, %230 : tensor<1x4x11x3xf32>
    %232 = stablehlo.add %228, %231 : tensor<1x4x11x3xf32>
    %233 = stablehlo.concatenate %225, %232, dim = 3 : (tensor<1x4x11x3xf32>, tensor<1x4x11x3xf32>) -> tensor<1x4x11x6xf32>
    %234 = stablehlo.convert %233 : (tensor<1x4x11x6xf32>) -> tensor<1x4x11x6xbf16>
    %235 = stablehlo.reshape %234 : (tensor<1x4x11x6xbf16>) -> tensor<1x2x2x11x6xbf16>
    %236 = stablehlo.dot_general %235, %198, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x6xbf16>, tensor<1x2x11x6xbf16>) -> tensor<1x2x2x11x11xf32>
    %cst_23 = stablehlo.constant dense<2.44948983> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %238 = stablehlo.divide %236, %237 : tensor<1x2x2x11x11xf32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %239 = call @_where(%8, %238, %cst_24) : (tensor<11x11xi1>, tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11x11xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %240 = stablehlo.reduce(%239 init: %cst_25) applies stablehlo.maximum across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x2x2x11xf32>
    %242 = stablehlo.maximum %241, %240 : tensor<1x2x2x11xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %245 = stablehlo.subtract %239, %244 : tensor<1x2x2x11x11xf32>
    %246 = stablehlo.exponential %245 : tensor<1x2x2x11x11xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_27) applies stablehlo.add across dimensions = [4] : (tensor<1x2x2x11x11xf32>, tensor<f32>) -> tensor<1x2x2x11xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0, 1, 2, 3] : (tensor<1x2x2x11xf32>) -> tensor<1x2x2x11x1xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2, 3, 4] : (tensor<1x2x2x11x1xf32>) -> tensor<1x2x2x11x11xf32>
    %250 = stablehlo.divide %246, %249 : tensor<1x2x2x11x11xf32>
    %251 = stablehlo.convert %250 : (tensor<1x2x2x11x11xf32>) -> tensor<1x2x2x11x11xbf16>
    %252 = stablehlo.dot_general %251, %201, batching_dims = [0, 1] x [0, 1], contracting_dims = [4] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2x11x11xbf16>, tensor<1x2x11x6xbf16>) -> tensor<1x2x2x11x6xbf16>
    %253 = stablehlo.reshape %252 : (tensor<1x2x2x11x6xbf16>) -> tensor<1x4x11x6xbf16>
    %254 = stablehlo.transpose %253, dims = [0, 2, 1, 3] : (tensor<1x4x11x6xbf16>) -> tensor<1x11x4x6xbf16>
    %255 = stablehlo.reshape %254 : (tensor<1x11x4x6xbf16>) -> tensor<1x11x24xbf16>
    %256 = stablehlo.dot_general %255, %arg14, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x24xbf16>) -> tensor<1x11x24xbf16>
    %257 = stablehlo.add %143, %256 : tensor<1x11x24xbf16>
    %258 = stablehlo.convert %257 : (tensor<1x11x24xbf16>) -> tensor<1x11x24xf32>
    %259 = stablehlo.multiply %258, %258 : tensor<1x11x24xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %260 = stablehlo.reduce(%259 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<1x11x24xf32>, tensor<f32>) -> tensor<1x11xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1] : (tensor<1x11xf32>) -> tensor<1x11x1xf32>
    %cst_29 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %262 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %263 = stablehlo.divide %261, %262 : tensor<1x11x1xf32>
    %cst_30 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x11x1xf32>
    %265 = stablehlo.add %263, %264 : tensor<1x11x1xf32>
    %266 = stablehlo.rsqrt %265 : tensor<1x11x1xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0, 1, 2] : (tensor<1x11x1xf32>) -> tensor<1x11x24xf32>
    %268 = stablehlo.multiply %258, %267 : tensor<1x11x24xf32>
    %269 = stablehlo.convert %268 : (tensor<1x11x24xf32>) -> tensor<1x11x24xbf16>
    %270 = stablehlo.broadcast_in_dim %arg13, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %271 = stablehlo.broadcast_in_dim %270, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x11x24xbf16>
    %272 = stablehlo.multiply %269, %271 : tensor<1x11x24xbf16>
    %273 = stablehlo.dot_general %272, %arg10, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x36xbf16>) -> tensor<1x11x36xbf16>
    %274 = call @silu(%273) : (tensor<1x11x36xbf16>) -> tensor<1x11x36xbf16>
    %275 = stablehlo.dot_general %272, %arg16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x24xbf16>, tensor<24x36xbf16>) -> tensor<1x11x36xbf16>
    %276 = stablehlo.multiply %274, %275 : tensor<1x11x36xbf16>
    %277 = stablehlo.dot_general %276, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x11x36xbf16>, tensor<36x24xbf16>) -> tensor<1x11x24xbf16>
    %278 = stablehlo.add %257, %277 : tensor<1x11x24xbf16>
    %279 = stablehlo.slice %278 [0:1, 10:11, 0:24] : (tensor<1x11x24xbf16>) -> tensor<1x1x24xbf16>
    %280 = stablehlo.reshape %279 : (tensor<1x1x24xbf16>) -> tensor<1x24xbf16>
    %281 = stablehlo.convert %280 : (tensor<1x24xbf16>) -> tensor<1x24xf32>
    %282 = stablehlo.multiply %281, %281 : tensor<1x24xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.reduce(%282 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<1x24xf32>, tensor<f32>) -> tensor<1xf32>
    %284 = stablehlo.broadcast_in_dim %283, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_32 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %285 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %286 = stablehlo.divide %284, %285 : tensor<1x1xf32>
    %cst_33 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %288 = stablehlo.add %286, %287 : tensor<1x1xf32>
    %289 = stablehlo.rsqrt %288 : tensor<1x1xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x24xf32>
    %291 = stablehlo.multiply %281, %290 : tensor<1x24xf32>
    %292 = stablehlo.convert %291 : (tensor<1x24xf32>) -> tensor<1x24xbf16>
    %293 = stablehlo.broadcast_in_dim %arg20, dims = [1] : (tensor<24xbf16>) -> tensor<1x24xbf16>
    %294 = stablehlo.multiply %292, %293 : tensor<1x24xbf16>
    %295 = stablehlo.dot_general %294, %arg19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x24xbf16>, tensor<24x61xbf16>) -> tensor<1x61xbf16>
    %296 = stablehlo.broadcast_in_dim %63, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xbf16>) -> tensor<1x1x2x11x6xbf16>
    %297 = stablehlo.broadcast_in_dim %198, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xbf16>) -> tensor<1x1x2x11x6xbf16>
    %298 = stablehlo.concatenate %296, %297, dim = 0 : (tensor<1x1x2x11x6xbf16>, tensor<1x1x2x11x6xbf16>) -> tensor<2x1x2x11x6xbf16>
    %299 = stablehlo.broadcast_in_dim %66, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xbf16>) -> tensor<1x1x2x11x6xbf16>
    %300 = stablehlo.broadcast_in_dim %201, dims = [1, 2, 3, 4] : (tensor<1x2x11x6xbf16>) -> tensor<1x1x2x11x6xbf16>
    %301 = stablehlo.concatenate %299, %300, dim = 0 : (tensor<1x1x2x11x6xbf16>, tensor<1x1x2x11x6xbf16>) -> tensor<2x1x2x11x6xbf16>
    return %295, %298, %301 : tensor<1x61xbf16>, tensor<2x1x2x11x6xbf16>, tensor<2x1x2x11x6xbf16>
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
  func.func private @silu(%arg0: tensor<1x11x36xbf16>) -> tensor<1x11x36xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<1x11x36xbf16>
    %1 = stablehlo.exponential %0 : tensor<1x11x36xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<1x11x36xbf16>
    %3 = stablehlo.add %2, %1 : tensor<1x11x36xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<1x11x36xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<1x11x36xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x11x36xbf16>
    return %6 : tensor<1x11x36xbf16>
  }
}
