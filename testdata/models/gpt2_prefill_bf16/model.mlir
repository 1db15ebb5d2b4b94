module @jit_gpt2_prefill_bf16 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xbf16>, %arg1: tensor<96x24xbf16>, %arg2: tensor<24xbf16>, %arg3: tensor<24xbf16>, %arg4: tensor<24xbf16>, %arg5: tensor<24xbf16>, %arg6: tensor<24xbf16>, %arg7: tensor<24x24xbf16>, %arg8: tensor<72xbf16>, %arg9: tensor<24x72xbf16>, %arg10: tensor<96xbf16>, %arg11: tensor<24x96xbf16>, %arg12: tensor<24xbf16>, %arg13: tensor<96x24xbf16>, %arg14: tensor<24xbf16>, %arg15: tensor<24xbf16>, %arg16: tensor<24xbf16>, %arg17: tensor<24xbf16>, %arg18: tensor<24xbf16>, %arg19: tensor<24x24xbf16>, %arg20: tensor<72xbf16>, %arg21: tensor<24x72xbf16>, %arg22: tensor<96xbf16>, %arg23: tensor<24x96xbf16>, %arg24: tensor<24xbf16>, %arg25: tensor<24xbf16>, %arg26: tensor<24x24xbf16>, %arg27: tensor<67x24xbf16>, %arg28: tensor<1x12xi32>) -> (tensor<1x12x67xbf16> {jax.result_info = "result[0]"}, tensor<2x1x3x12x8xbf16> {jax.result_info = "result[1]"}, tensor<2x1x3x12x8xbf16> {jax.result_info = "result[2]"}) {
    %0 = call @_take(%arg27, %arg28) : (tensor<67x24xbf16>, tensor<1x12xi32>) -> tensor<1x12x24xbf16>
    %1 = stablehlo.iota dim = 0 : tensor<12xi32>
    %2 = call @_take_0(%arg26, %1) : (tensor<24x24xbf16>, tensor<12xi32>) -> tensor<12x24xbf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<12x24xbf16>) -> tensor<1x12x24xbf16>
    %4 = stablehlo.add %0, %3 : tensor<1x12x24xbf16>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = call @tril(%5) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %7 = stablehlo.convert %4 : (tensor<1x12x24xbf16>) -> tensor<1x12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_0 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %11 = stablehlo.divide %9, %10 : tensor<1x12x1xf32>
    %12 = stablehlo.convert %11 : (tensor<1x12x1xf32>) -> tensor<1x12x1xbf16>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %13 = call @_var(%4, %c_1) : (tensor<1x12x24xbf16>, tensor<i32>) -> tensor<1x12x1xbf16>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %15 = stablehlo.subtract %4, %14 : tensor<1x12x24xbf16>
    %cst_2 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<1x12x1xbf16>
    %17 = stablehlo.add %13, %16 : tensor<1x12x1xbf16>
    %18 = stablehlo.rsqrt %17 : tensor<1x12x1xbf16>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %20 = stablehlo.multiply %15, %19 : tensor<1x12x24xbf16>
    %21 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %23 = stablehlo.multiply %20, %22 : tensor<1x12x24xbf16>
    %24 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %26 = stablehlo.add %23, %25 : tensor<1x12x24xbf16>
    %27 = stablehlo.dot_general %26, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x72xbf16>) -> tensor<1x12x72xbf16>
    %28 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<72xbf16>) -> tensor<1x1x72xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x72xbf16>) -> tensor<1x12x72xbf16>
    %30 = stablehlo.add %27, %29 : tensor<1x12x72xbf16>
    %31 = stablehlo.slice %30 [0:1, 0:12, 0:24] : (tensor<1x12x72xbf16>) -> tensor<1x12x24xbf16>
    %32 = stablehlo.slice %30 [0:1, 0:12, 24:48] : (tensor<1x12x72xbf16>) -> tensor<1x12x24xbf16>
    %33 = stablehlo.slice %30 [0:1, 0:12, 48:72] : (tensor<1x12x72xbf16>) -> tensor<1x12x24xbf16>
    %34 = stablehlo.reshape %31 : (tensor<1x12x24xbf16>) -> tensor<1x12x3x8xbf16>
    %35 = stablehlo.transpose %34, dims = [0, 2, 1, 3] : (tensor<1x12x3x8xbf16>) -> tensor<1x3x12x8xbf16>
    %36 = stablehlo.reshape %32 : (tensor<1x12x24xbf16>) -> tensor<1x12x3x8xbf16>
    %37 = stablehlo.transpose %36, dims = [0, 2, 1, 3] : (tensor<1x12x3x8xbf16>) -> tensor<1x3x12x8xbf16>
    %38 = stablehlo.reshape %33 : (tensor<1x12x24xbf16>) -> tensor<1x12x3x8xbf16>
    %39 = stablehlo.transpose %38, dims = [0, 2, 1, 3] : (tensor<1x12x3x8xbf16>) -> tensor<1x3x12x8xbf16>
    %40 = stablehlo.dot_general %35, %37, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x8xbf16>, tensor<1x3x12x8xbf16>) -> tensor<1x3x12x12xbf16>
    %cst_3 = stablehlo.constant dense<2.828130e+00> : tensor<bf16>
    %41 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<1x3x12x12xbf16>
    %42 = stablehlo.divide %40, %41 : tensor<1x3x12x12xbf16>
    %cst_4 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %43 = call @_where_3(%6, %42, %cst_4) : (tensor<12x12xi1>, tensor<1x3x12x12xbf16>, tensor<bf16>) -> tensor<1x3x12x12xbf16>
    %cst_5 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %44 = stablehlo.reduce(%43 init: %cst_5) applies stablehlo.maximum across dimensions = [3] : (tensor<1x3x12x12xbf16>, tensor<bf16>) -> tensor<1x3x12xbf16>
    %cst_6 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<1x3x12xbf16>
    %46 = stablehlo.maximum %45, %44 : tensor<1x3x12xbf16>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x3x12xbf16>) -> tensor<1x3x12x1xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xbf16>) -> tensor<1x3x12x12xbf16>
    %49 = stablehlo.subtract %43, %48 : tensor<1x3x12x12xbf16>
    %50 = stablehlo.exponential %49 : tensor<1x3x12x12xbf16>
    %51 = stablehlo.convert %50 : (tensor<1x3x12x12xbf16>) -> tensor<1x3x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_7) applies stablehlo.add across dimensions = [3] : (tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<1x3x12xf32>) -> tensor<1x3x12x1xf32>
    %54 = stablehlo.convert %53 : (tensor<1x3x12x1xf32>) -> tensor<1x3x12x1xbf16>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xbf16>) -> tensor<1x3x12x12xbf16>
    %56 = stablehlo.divide %50, %55 : tensor<1x3x12x12xbf16>
    %57 = stablehlo.dot_general %56, %39, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x12xbf16>, tensor<1x3x12x8xbf16>) -> tensor<1x3x12x8xbf16>
    %58 = stablehlo.transpose %57, dims = [0, 2, 1, 3] : (tensor<1x3x12x8xbf16>) -> tensor<1x12x3x8xbf16>
    %59 = stablehlo.reshape %58 : (tensor<1x12x3x8xbf16>) -> tensor<1x12x24xbf16>
    %60 = stablehlo.dot_general %59, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x24xbf16>) -> tensor<1x12x24xbf16>
    %61 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %63 = stablehlo.add %60, %62 : tensor<1x12x24xbf16>
    %64 = stablehlo.add %4, %63 : tensor<1x12x24xbf16>
    %65 = stablehlo.convert %64 : (tensor<1x12x24xbf16>) -> tensor<1x12x24xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_9 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %69 = stablehlo.divide %67, %68 : tensor<1x12x1xf32>
    %70 = stablehlo.convert %69 : (tensor<1x12x1xf32>) -> tensor<1x12x1xbf16>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %71 = call @_var(%64, %c_10) : (tensor<1x12x24xbf16>, tensor<i32>) -> tensor<1x12x1xbf16>
    %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %73 = stablehlo.subtract %64, %72 : tensor<1x12x24xbf16>
    %cst_11 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<1x12x1xbf16>
    %75 = stablehlo.add %71, %74 : tensor<1x12x1xbf16>
    %76 = stablehlo.rsqrt %75 : tensor<1x12x1xbf16>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %78 = stablehlo.multiply %73, %77 : tensor<1x12x24xbf16>
    %79 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %81 = stablehlo.multiply %78, %80 : tensor<1x12x24xbf16>
    %82 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %84 = stablehlo.add %81, %83 : tensor<1x12x24xbf16>
    %85 = stablehlo.dot_general %84, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x96xbf16>) -> tensor<1x12x96xbf16>
    %86 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<96xbf16>) -> tensor<1x1x96xbf16>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<1x1x96xbf16>) -> tensor<1x12x96xbf16>
    %88 = stablehlo.add %85, %87 : tensor<1x12x96xbf16>
    %89 = stablehlo.multiply %88, %88 : tensor<1x12x96xbf16>
    %90 = stablehlo.multiply %89, %88 : tensor<1x12x96xbf16>
    %cst_12 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %91 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %92 = stablehlo.multiply %91, %90 : tensor<1x12x96xbf16>
    %93 = stablehlo.add %88, %92 : tensor<1x12x96xbf16>
    %cst_13 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %94 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %95 = stablehlo.multiply %94, %93 : tensor<1x12x96xbf16>
    %96 = stablehlo.tanh %95 : tensor<1x12x96xbf16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %97 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %98 = stablehlo.add %97, %96 : tensor<1x12x96xbf16>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %99 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %100 = stablehlo.multiply %99, %98 : tensor<1x12x96xbf16>
    %101 = stablehlo.multiply %88, %100 : tensor<1x12x96xbf16>
    %102 = stablehlo.dot_general %101, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x96xbf16>, tensor<96x24xbf16>) -> tensor<1x12x24xbf16>
    %103 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %105 = stablehlo.add %102, %104 : tensor<1x12x24xbf16>
    %106 = stablehlo.add %64, %105 : tensor<1x12x24xbf16>
    %107 = stablehlo.convert %106 : (tensor<1x12x24xbf16>) -> tensor<1x12x24xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_17 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %111 = stablehlo.divide %109, %110 : tensor<1x12x1xf32>
    %112 = stablehlo.convert %111 : (tensor<1x12x1xf32>) -> tensor<1x12x1xbf16>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %113 = call @_var(%106, %c_18) : (tensor<1x12x24xbf16>, tensor<i32>) -> tensor<1x12x1xbf16>
    %114 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %115 = stablehlo.subtract %106, %114 : tensor<1x12x24xbf16>
    %cst_19 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %116 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<1x12x1xbf16>
    %117 = stablehlo.add %113, %116 : tensor<1x12x1xbf16>
    %118 = stablehlo.rsqrt %117 : tensor<1x12x1xbf16>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %120 = stablehlo.multiply %115, %119 : tensor<1x12x24xbf16>
    %121 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %123 = stablehlo.multiply %120, %122 : tensor<1x12x24xbf16>
    %124 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %126 = stablehlo.add %123, %125 : tensor<1x12x24xbf16>
    %127 = stablehlo.dot_general %126, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x72xbf16>) -> tensor<1x12x72xbf16>
    %128 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<72xbf16>) -> tensor<1x1x72xbf16>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1, 2] : (tensor<1x1x72xbf16>) -> tensor<1x12x72xbf16>
    %130 = stablehlo.add %127, %129 : tensor<1x12x72xbf16>
    %131 = stablehlo.slice %130 [0:1, 0:12, 0:24] : (tensor<1x12x72xbf16>) -> tensor<1x12x24xbf16>
    %132 = stablehlo.slice %130 [0:1, 0:12, 24:48] : (tensor<1x12x72xbf16>) -> tensor<1x12x24xbf16>
    %133 = stablehlo.slice %130 [0:1, 0:12, 48:72] : (tensor<1x12x72xbf16>) -> tensor<1x12x24xbf16>
    %134 = stablehlo.reshape %131 : (tensor<1x12x24xbf16>) -> tensor<1x12x3x8xbf16>
    %135 = stablehlo.transpose %134, dims = [0, 2, 1, 3] : (tensor<1x12x3x8xbf16>) -> tensor<1x3x12x8xbf16>
    %136 = stablehlo.reshape %132 : (tensor<1x12x24xbf16>) -> tensor<1x12x3x8xbf16>
    %137 = stablehlo.transpose %136, dims = [0, 2, 1, 3] : (tensor<1x12x3x8xbf16>) -> tensor<1x3x12x8xbf16>
    %138 = stablehlo.reshape %133 : (tensor<1x12x24xbf16>) -> tensor<1x12x3x8xbf16>
    %139 = stablehlo.transpose %138, dims = [0, 2, 1, 3] : (tensor<1x12x3x8xbf16>) -> tensor<1x3x12x8xbf16>
    %140 = stablehlo.dot_general %135, %137, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x8xbf16>, tensor<1x3x12x8xbf16>) -> tensor<1x3x12x12xbf16>
    %cst_20 = stablehlo.constant dense<2.828130e+00> : tensor<bf16>
    %141 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<1x3x12x12xbf16>
    %142 = stablehlo.divide %140, %141 : tensor<1x3x12x12xbf16>
    %cst_21 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %143 = call @_where_3(%6, %142, %cst_21) : (tensor<12x12xi1>, tensor<1x3x12x12xbf16>, tensor<bf16>) -> tensor<1x3x12x12xbf16>
    %cst_22 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %144 = stablehlo.reduce(%143 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<1x3x12x12xbf16>, tensor<bf16>) -> tensor<1x3x12xbf16>
    %cst_23 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %145 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<1x3x12xbf16>
    %146 = stablehlo.maximum %145, %144 : tensor<1x3x12xbf16>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<1x3x12xbf16>) -> tensor<1x3x12x1xbf16>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xbf16>) -> tensor<1x3x12x12xbf16>
    %149 = stablehlo.subtract %143, %148 : tensor<1x3x12x12xbf16>
    %150 = stablehlo.exponential %149 : tensor<1x3x12x12xbf16>
    %151 = stablehlo.convert %150 : (tensor<1x3x12x12xbf16>) -> tensor<1x3x12x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.reduce(%151 init: %cst_24) applies stablehlo.add across dimensions = [3] : (tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2] : (tensor<1x3x12xf32>) -> tensor<1x3x12x1xf32>
    %154 = stablehlo.convert %153 : (tensor<1x3x12x1xf32>) -> tensor<1x3x12x1xbf16>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xbf16>) -> tensor<1x3x12x12xbf16>
    %156 = stablehlo.divide %150, %155 : tensor<1x3x12x12xbf16>
    %157 = stablehlo.dot_general %156, %139, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x12xbf16>, tensor<1x3x12x8xbf16>) -> tensor<1x3x12x8xbf16>
    %158 = stablehlo.transpose %157, dims = [0, 2, 1, 3] : (tensor<1x3x12x8xbf16>) -> tensor<1x12x3x8xbf16>
    %159 = stablehlo.reshape %158 : (tensor<1x12x3x8xbf16>) -> tensor<1x12x24xbf16>
    %160 = stablehlo.dot_general %159, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x24xbf16>) -> tensor<1x12x24xbf16>
    %161 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %163 = stablehlo.add %160, %162 : tensor<1x12x24xbf16>
    %164 = stablehlo.add %106, %163 : tensor<1x12x24xbf16>
    %165 = stablehlo.convert %164 : (tensor<1x12x24xbf16>) -> tensor<1x12x24xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.reduce(%165 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_26 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %169 = stablehlo.divide %167, %168 : tensor<1x12x1xf32>
    %170 = stablehlo.convert %169 : (tensor<1x12x1xf32>) -> tensor<1x12x1xbf16>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %171 = call @_var(%164, %c_27) : (tensor<1x12x24xbf16>, tensor<i32>) -> tensor<1x12x1xbf16>
    %172 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %173 = stablehlo.subtract %164, %172 : tensor<1x12x24xbf16>
    %cst_28 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %174 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<1x12x1xbf16>
    %175 = stablehlo.add %171, %174 : tensor<1x12x1xbf16>
    %176 = stablehlo.rsqrt %175 : tensor<1x12x1xbf16>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %178 = stablehlo.multiply %173, %177 : tensor<1x12x24xbf16>
    %179 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %181 = stablehlo.multiply %178, %180 : tensor<1x12x24xbf16>
    %182 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %184 = stablehlo.add %181, %183 : tensor<1x12x24xbf16>
    %185 = stablehlo.dot_general %184, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x96xbf16>) -> tensor<1x12x96xbf16>
    %186 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<96xbf16>) -> tensor<1x1x96xbf16>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2] : (tensor<1x1x96xbf16>) -> tensor<1x12x96xbf16>
    %188 = stablehlo.add %185, %187 : tensor<1x12x96xbf16>
    %189 = stablehlo.multiply %188, %188 : tensor<1x12x96xbf16>
    %190 = stablehlo.multiply %189, %188 : tensor<1x12x96xbf16>
    %cst_29 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %192 = stablehlo.multiply %191, %190 : tensor<1x12x96xbf16>
    %193 = stablehlo.add %188, %192 : tensor<1x12x96xbf16>
    %cst_30 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %194 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %195 = stablehlo.multiply %194, %193 : tensor<1x12x96xbf16>
    %196 = stablehlo.tanh %195 : tensor<1x12x96xbf16>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %198 = stablehlo.add %197, %196 : tensor<1x12x96xbf16>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %199 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<bf16>) -> tensor<1x12x96xbf16>
    %200 = stablehlo.multiply %199, %198 : tensor<1x12x96xbf16>
    %201 = stablehlo.multiply %188, %200 : tensor<1x12x96xbf16>
    %202 = stablehlo.dot_general %201, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x96xbf16>, tensor<96x24xbf16>) -> tensor<1x12x24xbf16>
    %203 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %205 = stablehlo.add %202, %204 : tensor<1x12x24xbf16>
    %206 = stablehlo.add %164, %205 : tensor<1x12x24xbf16>
    %207 = stablehlo.convert %206 : (tensor<1x12x24xbf16>) -> tensor<1x12x24xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_34 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %211 = stablehlo.divide %209, %210 : tensor<1x12x1xf32>
    %212 = stablehlo.convert %211 : (tensor<1x12x1xf32>) -> tensor<1x12x1xbf16>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %213 = call @_var(%206, %c_35) : (tensor<1x12x24xbf16>, tensor<i32>) -> tensor<1x12x1xbf16>
    %214 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %215 = stablehlo.subtract %206, %214 : tensor<1x12x24xbf16>
    %cst_36 = stablehlo.constant dense<1.001360e-05> : tensor<bf16>
    %216 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<1x12x1xbf16>
    %217 = stablehlo.add %213, %216 : tensor<1x12x1xbf16>
    %218 = stablehlo.rsqrt %217 : tensor<1x12x1xbf16>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0, 1, 2] : (tensor<1x12x1xbf16>) -> tensor<1x12x24xbf16>
    %220 = stablehlo.multiply %215, %219 : tensor<1x12x24xbf16>
    %221 = stablehlo.broadcast_in_dim %arg25, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %222 = stablehlo.broadcast_in_dim %221, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %223 = stablehlo.multiply %220, %222 : tensor<1x12x24xbf16>
    %224 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<24xbf16>) -> tensor<1x1x24xbf16>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<1x1x24xbf16>) -> tensor<1x12x24xbf16>
    %226 = stablehlo.add %223, %225 : tensor<1x12x24xbf16>
    %227 = stablehlo.transpose %arg27, dims = [1, 0] : (tensor<67x24xbf16>) -> tensor<24x67xbf16>
    %228 = stablehlo.dot_general %226, %227, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x24xbf16>, tensor<24x67xbf16>) -> tensor<1x12x67xbf16>
    %229 = stablehlo.broadcast_in_dim %37, dims = [1, 2, 3, 4] : (tensor<1x3x12x8xbf16>) -> tensor<1x1x3x12x8xbf16>
    %230 = stablehlo.broadcast_in_dim %137, dims = [1, 2, 3, 4] : (tensor<1x3x12x8xbf16>) -> tensor<1x1x3x12x8xbf16>
    %231 = stablehlo.concatenate %229, %230, dim = 0 : (tensor<1x1x3x12x8xbf16>, tensor<1x1x3x12x8xbf16>) -> tensor<2x1x3x12x8xbf16>
    %232 = stablehlo.broadcast_in_dim %39, dims = [1, 2, 3, 4] : (tensor<1x3x12x8xbf16>) -> tensor<1x1x3x12x8xbf16>
    %233 = stablehlo.broadcast_in_dim %139, dims = [1, 2, 3, 4] : (tensor<1x3x12x8xbf16>) -> tensor<1x1x3x12x8xbf16>
    %234 = stablehlo.concatenate %232, %233, dim = 0 : (tensor<1x1x3x12x8xbf16>, tensor<1x1x3x12x8xbf16>) -> tensor<2x1x3x12x8xbf16>
    return %228, %231, %234 : tensor<1x12x67xbf16>, tensor<2x1x3x12x8xbf16>, tensor<2x1x3x12x8xbf16>
  }
  func.func private @_take(%arg0: tensor<67x24xbf16>, %arg1: tensor<1x12xi32>) -> tensor<1x12x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x12xi32>, tensor<1x12xi32>) -> tensor<1x12xi1>
    %c_0 = stablehlo.constant dense<67> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x12xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<1x12xi1>, tensor<1x12xi32>, tensor<1x12xi32>) -> tensor<1x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<1x12x1xi32>
    %c_1 = stablehlo.constant dense<66> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<1x12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<1x12x1xi1>, tensor<i1>) -> tensor<1x12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<67x24xbf16>, tensor<1x12x1xi32>) -> tensor<1x12x24xbf16>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x12xi1>) -> tensor<1x12x24xi1>
    %cst = stablehlo.constant dense<0x7FC0> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<1x12x24xbf16>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x12x24xi1>, tensor<1x12x24xbf16>
    return %16 : tensor<1x12x24xbf16>
  }
  func.func private @_where(%arg0: tensor<1x12xi1>, %arg1: tensor<1x12xi32>, %arg2: tensor<1x12xi32>) -> tensor<1x12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x12xi1>, tensor<1x12xi32>
    return %0 : tensor<1x12xi32>
  }
  func.func private @_take_0(%arg0: tensor<24x24xbf16>, %arg1: tensor<12xi32>) -> tensor<12x24xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<12xi32>, tensor<12xi32>) -> tensor<12xi1>
    %c_0 = stablehlo.constant dense<24> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<12xi32>
    %4 = call @_where_1(%1, %3, %arg1) : (tensor<12xi1>, tensor<12xi32>, tensor<12xi32>) -> tensor<12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<12xi32>) -> tensor<12x1xi32>
    %c_1 = stablehlo.constant dense<23> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<12x1xi32>, tensor<12x1xi32>) -> tensor<12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [1] : (tensor<12x1xi1>, tensor<i1>) -> tensor<12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 24>}> : (tensor<24x24xbf16>, tensor<12x1xi32>) -> tensor<12x24xbf16>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<12xi1>) -> tensor<12x24xi1>
    %cst = stablehlo.constant dense<0x7FC0> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<12x24xbf16>
    %16 = stablehlo.select %14, %13, %15 : tensor<12x24xi1>, tensor<12x24xbf16>
    return %16 : tensor<12x24xbf16>
  }
  func.func private @_where_1(%arg0: tensor<12xi1>, %arg1: tensor<12xi32>, %arg2: tensor<12xi32>) -> tensor<12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<12xi1>, tensor<12xi32>
    return %0 : tensor<12xi32>
  }
  func.func private @tril(%arg0: tensor<12x12xi1>) -> tensor<12x12xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<12x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<12x12xi32>
    %2 = stablehlo.add %0, %1 : tensor<12x12xi32>
    %3 = stablehlo.iota dim = 1 : tensor<12x12xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<12x12xi32>, tensor<12x12xi32>) -> tensor<12x12xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<12x12xi1>, tensor<12x12xi1>
    return %6 : tensor<12x12xi1>
  }
  func.func private @_var(%arg0: tensor<1x12x24xbf16>, %arg1: tensor<i32>) -> tensor<1x12x1xbf16> {
    %0 = stablehlo.convert %arg0 : (tensor<1x12x24xbf16>) -> tensor<1x12x24xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_0 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x12x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x24xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<1x12x24xf32>
    %7 = chlo.square %6 : tensor<1x12x24xf32> -> tensor<1x12x24xf32>
    %8 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %9 = stablehlo.subtract %cst_1, %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<1x12x24xf32>, tensor<f32>) -> tensor<1x12xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<1x12x1xf32>
    %14 = stablehlo.convert %13 : (tensor<1x12x1xf32>) -> tensor<1x12x1xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %9, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where_2(%15, %14, %cst_4) : (tensor<i1>, tensor<1x12x1xbf16>, tensor<f32>) -> tensor<1x12x1xbf16>
    return %16 : tensor<1x12x1xbf16>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<1x12x1xbf16>, %arg2: tensor<f32>) -> tensor<1x12x1xbf16> {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<1x12x1xbf16>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x12x1xbf16>
    return %2 : tensor<1x12x1xbf16>
  }
  func.func private @_where_3(%arg0: tensor<12x12xi1>, %arg1: tensor<1x3x12x12xbf16>, %arg2: tensor<bf16>) -> tensor<1x3x12x12xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<1x3x12x12xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<bf16>) -> tensor<1x3x12x12xbf16>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x3x12x12xi1>, tensor<1x3x12x12xbf16>
    return %2 : tensor<1x3x12x12xbf16>
  }
}
