module @jit_gpt2_prefill attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<192x48xf32>, %arg2: tensor<48xf32>, %arg3: tensor<48xf32>, %arg4: tensor<48xf32>, %arg5: tensor<48xf32>, %arg6: tensor<48xf32>, %arg7: tensor<48x48xf32>, %arg8: tensor<144xf32>, %arg9: tensor<48x144xf32>, %arg10: tensor<192xf32>, %arg11: tensor<48x192xf32>, %arg12: tensor<48xf32>, %arg13: tensor<192x48xf32>, %arg14: tensor<48xf32>, %arg15: tensor<48xf32>, %arg16: tensor<48xf32>, %arg17: tensor<48xf32>, %arg18: tensor<48xf32>, %arg19: tensor<48x48xf32>, %arg20: tensor<144xf32>, %arg21: tensor<48x144xf32>, %arg22: tensor<192xf32>, %arg23: tensor<48x192xf32>, %arg24: tensor<48xf32>, %arg25: tensor<48xf32>, %arg26: tensor<24x48xf32>, %arg27: tensor<101x48xf32>, %arg28: tensor<1x12xi32>) -> (tensor<1x12x101xf32> {jax.result_info = "result[0]"}, tensor<2x1x3x12x16xf32> {jax.result_info = "result[1]"}, tensor<2x1x3x12x16xf32> {jax.result_info = "result[2]"}) {
    %0 = call @_take(%arg27, %arg28) : (tensor<101x48xf32>, tensor<1x12xi32>) -> tensor<1x12x48xf32>
    %1 = stablehlo.iota dim = 0 : tensor<12xi32>
    %2 = call @_take_0(%arg26, %1) : (tensor<24x48xf32>, tensor<12xi32>) -> tensor<12x48xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<12x48xf32>) -> tensor<1x12x48xf32>
    %4 = stablehlo.add %0, %3 : tensor<1x12x48xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<12x12xi1>
    %6 = call @tril(%5) : (tensor<12x12xi1>) -> tensor<12x12xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1x12x1xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %11 = call @_var(%4, %c_1) : (tensor<1x12x48xf32>, tensor<i32>) -> tensor<1x12x1xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %13 = stablehlo.subtract %4, %12 : tensor<1x12x48xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %15 = stablehlo.add %11, %14 : tensor<1x12x1xf32>
    %16 = stablehlo.rsqrt %15 : tensor<1x12x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %18 = stablehlo.multiply %13, %17 : tensor<1x12x48xf32>
    %19 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<1x12x48xf32>
    %22 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %24 = stablehlo.add %21, %23 : tensor<1x12x48xf32>
    %25 = stablehlo.dot_general %24, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x144xf32>) -> tensor<1x12x144xf32>
    %26 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<144xf32>) -> tensor<1x1x144xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x1x144xf32>) -> tensor<1x12x144xf32>
    %28 = stablehlo.add %25, %27 : tensor<1x12x144xf32>
    %29 = stablehlo.slice %28 [0:1, 0:12, 0:48] : (tensor<1x12x144xf32>) -> tensor<1x12x48xf32>
    %30 = stablehlo.slice %28 [0:1, 0:12, 48:96] : (tensor<1x12x144xf32>) -> tensor<1x12x48xf32>
    %31 = stablehlo.slice %28 [0:1, 0:12, 96:144] : (tensor<1x12x144xf32>) -> tensor<1x12x48xf32>
    %32 = stablehlo.reshape %29 : (tensor<1x12x48xf32>) -> tensor<1x12x3x16xf32>
    %33 = stablehlo.transpose %32, dims = [0, 2, 1, 3] : (tensor<1x12x3x16xf32>) -> tensor<1x3x12x16xf32>
    %34 = stablehlo.reshape %30 : (tensor<1x12x48xf32>) -> tensor<1x12x3x16xf32>
    %35 = stablehlo.transpose %34, dims = [0, 2, 1, 3] : (tensor<1x12x3x16xf32>) -> tensor<1x3x12x16xf32>
    %36 = stablehlo.reshape %31 : (tensor<1x12x48xf32>) -> tensor<1x12x3x16xf32>
    %37 = stablehlo.transpose %36, dims = [0, 2, 1, 3] : (tensor<1x12x3x16xf32>) -> tensor<1x3x12x16xf32>
    %38 = stablehlo.dot_general %33, %35, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x16xf32>, tensor<1x3x12x16xf32>) -> tensor<1x3x12x12xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x3x12x12xf32>
    %40 = stablehlo.divide %38, %39 : tensor<1x3x12x12xf32>
    %cst_4 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %41 = call @_where_3(%6, %40, %cst_4) : (tensor<12x12xi1>, tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12x12xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_5) applies stablehlo.maximum across dimensions = [3] : (tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x3x12xf32>
    %44 = stablehlo.maximum %43, %42 : tensor<1x3x12xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<1x3x12xf32>) -> tensor<1x3x12x1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xf32>) -> tensor<1x3x12x12xf32>
    %47 = stablehlo.subtract %41, %46 : tensor<1x3x12x12xf32>
    %48 = stablehlo.exponential %47 : tensor<1x3x12x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_7) applies stablehlo.add across dimensions = [3] : (tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x3x12xf32>) -> tensor<1x3x12x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xf32>) -> tensor<1x3x12x12xf32>
    %52 = stablehlo.divide %48, %51 : tensor<1x3x12x12xf32>
    %53 = stablehlo.dot_general %52, %37, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x12xf32>, tensor<1x3x12x16xf32>) -> tensor<1x3x12x16xf32>
    %54 = stablehlo.transpose %53, dims = [0, 2, 1, 3] : (tensor<1x3x12x16xf32>) -> tensor<1x12x3x16xf32>
    %55 = stablehlo.reshape %54 : (tensor<1x12x3x16xf32>) -> tensor<1x12x48xf32>
    %56 = stablehlo.dot_general %55, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x48xf32>) -> tensor<1x12x48xf32>
    %57 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %59 = stablehlo.add %56, %58 : tensor<1x12x48xf32>
    %60 = stablehlo.add %4, %59 : tensor<1x12x48xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %64 = stablehlo.divide %62, %63 : tensor<1x12x1xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %65 = call @_var(%60, %c_10) : (tensor<1x12x48xf32>, tensor<i32>) -> tensor<1x12x1xf32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %67 = stablehlo.subtract %60, %66 : tensor<1x12x48xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %69 = stablehlo.add %65, %68 : tensor<1x12x1xf32>
    %70 = stablehlo.rsqrt %69 : tensor<1x12x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %72 = stablehlo.multiply %67, %71 : tensor<1x12x48xf32>
    %73 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<1x12x48xf32>
    %76 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %78 = stablehlo.add %75, %77 : tensor<1x12x48xf32>
    %79 = stablehlo.dot_general %78, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x192xf32>) -> tensor<1x12x192xf32>
    %80 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<192xf32>) -> tensor<1x1x192xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x192xf32>) -> tensor<1x12x192xf32>
    %82 = stablehlo.add %79, %81 : tensor<1x12x192xf32>
    %83 = stablehlo.multiply %82, %82 : tensor<1x12x192xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<1x12x192xf32>
    %cst_12 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<1x12x192xf32>
    %87 = stablehlo.add %82, %86 : tensor<1x12x192xf32>
    %cst_13 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<1x12x192xf32>
    %90 = stablehlo.tanh %89 : tensor<1x12x192xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %92 = stablehlo.add %91, %90 : tensor<1x12x192xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<1x12x192xf32>
    %95 = stablehlo.multiply %82, %94 : tensor<1x12x192xf32>
    %96 = stablehlo.dot_general %95, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x192xf32>, tensor<192x48xf32>) -> tensor<1x12x48xf32>
    %97 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %99 = stablehlo.add %96, %98 : tensor<1x12x48xf32>
    %100 = stablehlo.add %60, %99 : tensor<1x12x48xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_17 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %104 = stablehlo.divide %102, %103 : tensor<1x12x1xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %105 = call @_var(%100, %c_18) : (tensor<1x12x48xf32>, tensor<i32>) -> tensor<1x12x1xf32>
    %106 = stablehlo.broadcast_in_dim %104, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %107 = stablehlo.subtract %100, %106 : tensor<1x12x48xf32>
    %cst_19 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %109 = stablehlo.add %105, %108 : tensor<1x12x1xf32>
    %110 = stablehlo.rsqrt %109 : tensor<1x12x1xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %112 = stablehlo.multiply %107, %111 : tensor<1x12x48xf32>
    %113 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %115 = stablehlo.multiply %112, %114 : tensor<1x12x48xf32>
    %116 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %118 = stablehlo.add %115, %117 : tensor<1x12x48xf32>
    %119 = stablehlo.dot_general %118, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x144xf32>) -> tensor<1x12x144xf32>
    %120 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<144xf32>) -> tensor<1x1x144xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1, 2] : (tensor<1x1x144xf32>) -> tensor<1x12x144xf32>
    %122 = stablehlo.add %119, %121 : tensor<1x12x144xf32>
    %123 = stablehlo.slice %122 [0:1, 0:12, 0:48] : (tensor<1x12x144xf32>) -> tensor<1x12x48xf32>
    %124 = stablehlo.slice %122 [0:1, 0:12, 48:96] : (tensor<1x12x144xf32>) -> tensor<1x12x48xf32>
    %125 = stablehlo.slice %122 [0:1, 0:12, 96:144] : (tensor<1x12x144xf32>) -> tensor<1x12x48xf32>
    %126 = stablehlo.reshape %123 : (tensor<1x12x48xf32>) -> tensor<1x12x3x16xf32>
    %127 = stablehlo.transpose %126, dims = [0, 2, 1, 3] : (tensor<1x12x3x16xf32>) -> tensor<1x3x12x16xf32>
    %128 = stablehlo.reshape %124 : (tensor<1x12x48xf32>) -> tensor<1x12x3x16xf32>
    %129 = stablehlo.transpose %128, dims = [0, 2, 1, 3] : (tensor<1x12x3x16xf32>) -> tensor<1x3x12x16xf32>
    %130 = stablehlo.reshape %125 : (tensor<1x12x48xf32>) -> tensor<1x12x3x16xf32>
    %131 = stablehlo.transpose %130, dims = [0, 2, 1, 3] : (tensor<1x12x3x16xf32>) -> tensor<1x3x12x16xf32>
    %132 = stablehlo.dot_general %127, %129, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x16xf32>, tensor<1x3x12x16xf32>) -> tensor<1x3x12x12xf32>
    %cst_20 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x3x12x12xf32>
    %134 = stablehlo.divide %132, %133 : tensor<1x3x12x12xf32>
    %cst_21 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %135 = call @_where_3(%6, %134, %cst_21) : (tensor<12x12xi1>, tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12x12xf32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_22) applies stablehlo.maximum across dimensions = [3] : (tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12xf32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x3x12xf32>
    %138 = stablehlo.maximum %137, %136 : tensor<1x3x12xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<1x3x12xf32>) -> tensor<1x3x12x1xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xf32>) -> tensor<1x3x12x12xf32>
    %141 = stablehlo.subtract %135, %140 : tensor<1x3x12x12xf32>
    %142 = stablehlo.exponential %141 : tensor<1x3x12x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.reduce(%142 init: %cst_24) applies stablehlo.add across dimensions = [3] : (tensor<1x3x12x12xf32>, tensor<f32>) -> tensor<1x3x12xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1, 2] : (tensor<1x3x12xf32>) -> tensor<1x3x12x1xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2, 3] : (tensor<1x3x12x1xf32>) -> tensor<1x3x12x12xf32>
    %146 = stablehlo.divide %142, %145 : tensor<1x3x12x12xf32>
    %147 = stablehlo.dot_general %146, %131, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x3x12x12xf32>, tensor<1x3x12x16xf32>) -> tensor<1x3x12x16xf32>
    %148 = stablehlo.transpose %147, dims = [0, 2, 1, 3] : (tensor<1x3x12x16xf32>) -> tensor<1x12x3x16xf32>
    %149 = stablehlo.reshape %148 : (tensor<1x12x3x16xf32>) -> tensor<1x12x48xf32>
    %150 = stablehlo.dot_general %149, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x48xf32>) -> tensor<1x12x48xf32>
    %151 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %153 = stablehlo.add %150, %152 : tensor<1x12x48xf32>
    %154 = stablehlo.add %100, %153 : tensor<1x12x48xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_26 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %158 = stablehlo.divide %156, %157 : tensor<1x12x1xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %159 = call @_var(%154, %c_27) : (tensor<1x12x48xf32>, tensor<i32>) -> tensor<1x12x1xf32>
    %160 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %161 = stablehlo.subtract %154, %160 : tensor<1x12x48xf32>
    %cst_28 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %163 = stablehlo.add %159, %162 : tensor<1x12x1xf32>
    %164 = stablehlo.rsqrt %163 : tensor<1x12x1xf32>
    %165 = stablehlo.broadcast_in_dim %164, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %166 = stablehlo.multiply %161, %165 : tensor<1x12x48xf32>
    %167 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %169 = stablehlo.multiply %166, %168 : tensor<1x12x48xf32>
    %170 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %172 = stablehlo.add %169, %171 : tensor<1x12x48xf32>
    %173 = stablehlo.dot_general %172, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x192xf32>) -> tensor<1x12x192xf32>
    %174 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<192xf32>) -> tensor<1x1x192xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<1x1x192xf32>) -> tensor<1x12x192xf32>
    %176 = stablehlo.add %173, %175 : tensor<1x12x192xf32>
    %177 = stablehlo.multiply %176, %176 : tensor<1x12x192xf32>
    %178 = stablehlo.multiply %177, %176 : tensor<1x12x192xf32>
    %cst_29 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %180 = stablehlo.multiply %179, %178 : tensor<1x12x192xf32>
    %181 = stablehlo.add %176, %180 : tensor<1x12x192xf32>
    %cst_30 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %183 = stablehlo.multiply %182, %181 : tensor<1x12x192xf32>
    %184 = stablehlo.tanh %183 : tensor<1x12x192xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %186 = stablehlo.add %185, %184 : tensor<1x12x192xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x12x192xf32>
    %188 = stablehlo.multiply %187, %186 : tensor<1x12x192xf32>
    %189 = stablehlo.multiply %176, %188 : tensor<1x12x192xf32>
    %190 = stablehlo.dot_general %189, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x192xf32>, tensor<192x48xf32>) -> tensor<1x12x48xf32>
    %191 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %193 = stablehlo.add %190, %192 : tensor<1x12x48xf32>
    %194 = stablehlo.add %154, %193 : tensor<1x12x48xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%194 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %198 = stablehlo.divide %196, %197 : tensor<1x12x1xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %199 = call @_var(%194, %c_35) : (tensor<1x12x48xf32>, tensor<i32>) -> tensor<1x12x1xf32>
    %200 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %201 = stablehlo.subtract %194, %200 : tensor<1x12x48xf32>
    %cst_36 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %203 = stablehlo.add %199, %202 : tensor<1x12x1xf32>
    %204 = stablehlo.rsqrt %203 : tensor<1x12x1xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %206 = stablehlo.multiply %201, %205 : tensor<1x12x48xf32>
    %207 = stablehlo.broadcast_in_dim %arg25, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %209 = stablehlo.multiply %206, %208 : tensor<1x12x48xf32>
    %210 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %211 = stablehlo.broadcast_in_dim %210, dims = [0, 1, 2] : (tensor<1x1x48xf32>) -> tensor<1x12x48xf32>
    %212 = stablehlo.add %209, %211 : tensor<1x12x48xf32>
    %213 = stablehlo.transpose %arg27, dims = [1, 0] : (tensor<101x48xf32>) -> tensor<48x101xf32>
    %214 = stablehlo.dot_general %212, %213, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x12x48xf32>, tensor<48x101xf32>) -> tensor<1x12x101xf32>
    %215 = stablehlo.broadcast_in_dim %35, dims = [1, 2, 3, 4] : (tensor<1x3x12x16xf32>) -> tensor<1x1x3x12x16xf32>
    %216 = stablehlo.broadcast_in_dim %129, dims = [1, 2, 3, 4] : (tensor<1x3x12x16xf32>) -> tensor<1x1x3x12x16xf32>
    %217 = stablehlo.concatenate %215, %216, dim = 0 : (tensor<1x1x3x12x16xf32>, tensor<1x1x3x12x16xf32>) -> tensor<2x1x3x12x16xf32>
    %218 = stablehlo.broadcast_in_dim %37, dims = [1, 2, 3, 4] : (tensor<1x3x12x16xf32>) -> tensor<1x1x3x12x16xf32>
    %219 = stablehlo.broadcast_in_dim %131, dims = [1, 2, 3, 4] : (tensor<1x3x12x16xf32>) -> tensor<1x1x3x12x16xf32>
    %220 = stablehlo.concatenate %218, %219, dim = 0 : (tensor<1x1x3x12x16xf32>, tensor<1x1x3x12x16xf32>) -> tensor<2x1x3x12x16xf32>
    return %214, %217, %220 : tensor<1x12x101xf32>, tensor<2x1x3x12x16xf32>, tensor<2x1x3x12x16xf32>
  }
  func.func private @_take(%arg0: tensor<101x48xf32>, %arg1: tensor<1x12xi32>) -> tensor<1x12x48xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1x12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<1x12xi32>, tensor<1x12xi32>) -> tensor<1x12xi1>
    %c_0 = stablehlo.constant dense<101> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<1x12xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<1x12xi1>, tensor<1x12xi32>, tensor<1x12xi32>) -> tensor<1x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x12xi32>) -> tensor<1x12x1xi32>
    %c_1 = stablehlo.constant dense<100> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<1x12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<1x12x1xi32>, tensor<1x12x1xi32>) -> tensor<1x12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<1x12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<1x12x1xi1>, tensor<i1>) -> tensor<1x12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 48>}> : (tensor<101x48xf32>, tensor<1x12x1xi32>) -> tensor<1x12x48xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x12xi1>) -> tensor<1x12x48xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x12x48xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<1x12x48xi1>, tensor<1x12x48xf32>
    return %16 : tensor<1x12x48xf32>
  }
  func.func private @_where(%arg0: tensor<1x12xi1>, %arg1: tensor<1x12xi32>, %arg2: tensor<1x12xi32>) -> tensor<1x12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x12xi1>, tensor<1x12xi32>
    return %0 : tensor<1x12xi32>
  }
  func.func private @_take_0(%arg0: tensor<24x48xf32>, %arg1: tensor<12xi32>) -> tensor<12x48xf32> {
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
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 48>}> : (tensor<24x48xf32>, tensor<12x1xi32>) -> tensor<12x48xf32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<12xi1>) -> tensor<12x48xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12x48xf32>
    %16 = stablehlo.select %14, %13, %15 : tensor<12x48xi1>, tensor<12x48xf32>
    return %16 : tensor<12x48xf32>
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
  func.func private @_var(%arg0: tensor<1x12x48xf32>, %arg1: tensor<i32>) -> tensor<1x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x12x1xf32>) -> tensor<1x12x48xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<1x12x48xf32>
    %6 = chlo.square %5 : tensor<1x12x48xf32> -> tensor<1x12x48xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<1x12x48xf32>, tensor<f32>) -> tensor<1x12xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x12xf32>) -> tensor<1x12x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<1x12x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where_2(%13, %12, %cst_4) : (tensor<i1>, tensor<1x12x1xf32>, tensor<f32>) -> tensor<1x12x1xf32>
    return %14 : tensor<1x12x1xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<1x12x1xf32>, %arg2: tensor<f32>) -> tensor<1x12x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x12x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x12x1xf32>
    return %2 : tensor<1x12x1xf32>
  }
  func.func private @_where_3(%arg0: tensor<12x12xi1>, %arg1: tensor<1x3x12x12xf32>, %arg2: tensor<f32>) -> tensor<1x3x12x12xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<12x12xi1>) -> tensor<1x3x12x12xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x3x12x12xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x3x12x12xi1>, tensor<1x3x12x12xf32>
    return %2 : tensor<1x3x12x12xf32>
  }
}
