module @jit_gpt2_decode attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<192x48xf32>, %arg2: tensor<48xf32>, %arg3: tensor<48xf32>, %arg4: tensor<48xf32>, %arg5: tensor<48xf32>, %arg6: tensor<48xf32>, %arg7: tensor<48x48xf32>, %arg8: tensor<144xf32>, %arg9: tensor<48x144xf32>, %arg10: tensor<192xf32>, %arg11: tensor<48x192xf32>, %arg12: tensor<48xf32>, %arg13: tensor<192x48xf32>, %arg14: tensor<48xf32>, %arg15: tensor<48xf32>, %arg16: tensor<48xf32>, %arg17: tensor<48xf32>, %arg18: tensor<48xf32>, %arg19: tensor<48x48xf32>, %arg20: tensor<144xf32>, %arg21: tensor<48x144xf32>, %arg22: tensor<192xf32>, %arg23: tensor<48x192xf32>, %arg24: tensor<48xf32>, %arg25: tensor<48xf32>, %arg26: tensor<24x48xf32>, %arg27: tensor<101x48xf32>, %arg28: tensor<1xi32>, %arg29: tensor<i32>, %arg30: tensor<2x1x3x17x16xf32>, %arg31: tensor<2x1x3x17x16xf32>) -> (tensor<1x101xf32> {jax.result_info = "result[0]"}, tensor<2x1x3x17x16xf32> {jax.result_info = "result[1]"}, tensor<2x1x3x17x16xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.compare LT, %arg28, %0, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<101> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.add %arg28, %2 : tensor<1xi32>
    %4 = stablehlo.select %1, %3, %arg28 : tensor<1xi1>, tensor<1xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %6 = "stablehlo.gather"(%arg27, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 48>}> : (tensor<101x48xf32>, tensor<1x1xi32>) -> tensor<1x48xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg29, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<24> : tensor<i32>
    %8 = stablehlo.add %arg29, %c_2 : tensor<i32>
    %9 = stablehlo.select %7, %8, %arg29 : tensor<i1>, tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.compare LT, %c_3, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<48> : tensor<i32>
    %11 = stablehlo.add %c_5, %c_6 : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.select %10, %11, %c_7 : tensor<i1>, tensor<i32>
    %13 = stablehlo.dynamic_slice %arg26, %9, %12, sizes = [1, 48] : (tensor<24x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x48xf32>) -> tensor<48xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %16 = stablehlo.add %6, %15 : tensor<1x48xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 2] : (tensor<1x48xf32>) -> tensor<1x1x48xf32>
    %18 = stablehlo.iota dim = 0 : tensor<17xi32>
    %19 = stablehlo.broadcast_in_dim %arg29, dims = [] : (tensor<i32>) -> tensor<17xi32>
    %20 = stablehlo.compare LE, %18, %19, SIGNED : (tensor<17xi32>, tensor<17xi32>) -> tensor<17xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%17 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<1x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_8 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %24 = stablehlo.divide %22, %23 : tensor<1x1x1xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %25 = call @_var(%17, %c_9) : (tensor<1x1x48xf32>, tensor<i32>) -> tensor<1x1x1xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %27 = stablehlo.subtract %17, %26 : tensor<1x1x48xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %29 = stablehlo.add %25, %28 : tensor<1x1x1xf32>
    %30 = stablehlo.rsqrt %29 : tensor<1x1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %32 = stablehlo.multiply %27, %31 : tensor<1x1x48xf32>
    %33 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<1x1x48xf32>
    %35 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %36 = stablehlo.add %34, %35 : tensor<1x1x48xf32>
    %37 = stablehlo.dot_general %36, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x48xf32>, tensor<48x144xf32>) -> tensor<1x1x144xf32>
    %38 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<144xf32>) -> tensor<1x1x144xf32>
    %39 = stablehlo.add %37, %38 : tensor<1x1x144xf32>
    %40 = stablehlo.slice %39 [0:1, 0:1, 0:48] : (tensor<1x1x144xf32>) -> tensor<1x1x48xf32>
    %41 = stablehlo.slice %39 [0:1, 0:1, 48:96] : (tensor<1x1x144xf32>) -> tensor<1x1x48xf32>
    %42 = stablehlo.slice %39 [0:1, 0:1, 96:144] : (tensor<1x1x144xf32>) -> tensor<1x1x48xf32>
    %43 = stablehlo.reshape %40 : (tensor<1x1x48xf32>) -> tensor<1x1x3x16xf32>
    %44 = stablehlo.transpose %43, dims = [0, 2, 1, 3] : (tensor<1x1x3x16xf32>) -> tensor<1x3x1x16xf32>
    %45 = stablehlo.reshape %41 : (tensor<1x1x48xf32>) -> tensor<1x1x3x16xf32>
    %46 = stablehlo.transpose %45, dims = [0, 2, 1, 3] : (tensor<1x1x3x16xf32>) -> tensor<1x3x1x16xf32>
    %47 = stablehlo.reshape %42 : (tensor<1x1x48xf32>) -> tensor<1x1x3x16xf32>
    %48 = stablehlo.transpose %47, dims = [0, 2, 1, 3] : (tensor<1x1x3x16xf32>) -> tensor<1x3x1x16xf32>
    %49 = stablehlo.broadcast_in_dim %46, dims = [1, 2, 3, 4] : (tensor<1x3x1x16xf32>) -> tensor<1x1x3x1x16xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %50 = stablehlo.compare LT, %arg29, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_12 = stablehlo.constant dense<17> : tensor<i32>
    %51 = stablehlo.add %arg29, %c_12 : tensor<i32>
    %52 = stablehlo.select %50, %51, %arg29 : tensor<i1>, tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.dynamic_update_slice %arg30, %49, %c_13, %c_14, %c_15, %52, %c_16 : (tensor<2x1x3x17x16xf32>, tensor<1x1x3x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3x17x16xf32>
    %54 = stablehlo.broadcast_in_dim %48, dims = [1, 2, 3, 4] : (tensor<1x3x1x16xf32>) -> tensor<1x1x3x1x16xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.compare LT, %arg29, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_18 = stablehlo.constant dense<17> : tensor<i32>
    %56 = stablehlo.add %arg29, %c_18 : tensor<i32>
    %57 = stablehlo.select %55, %56, %arg29 : tensor<i1>, tensor<i32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %58 = stablehlo.dynamic_update_slice %arg31, %54, %c_19, %c_20, %c_21, %57, %c_22 : (tensor<2x1x3x17x16xf32>, tensor<1x1x3x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3x17x16xf32>
    %59 = stablehlo.slice %53 [0:1, 0:1, 0:3, 0:17, 0:16] : (tensor<2x1x3x17x16xf32>) -> tensor<1x1x3x17x16xf32>
    %60 = stablehlo.reshape %59 : (tensor<1x1x3x17x16xf32>) -> tensor<1x3x17x16xf32>
    %61 = stablehlo.slice %58 [0:1, 0:1, 0:3, 0:17, 0:16] : (tensor<2x1x3x17x16xf32>) -> tensor<1x1x3x17x16xf32>
    %62 = stablehlo.reshape %61 : (tensor<1x1x3x17x16xf32>) -> tensor<1x3x17x16xf32>
    %63 = stablehlo.dot_general %44, %60, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x3x1x16xf32>, tensor<1x3x17x16xf32>) -> tensor<1x3x1x17xf32>
    %cst_23 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x3x1x17xf32>
    %65 = stablehlo.divide %63, %64 : tensor<1x3x1x17xf32>
    %cst_24 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %66 = call @_where_0(%20, %65, %cst_24) : (tensor<17xi1>, tensor<1x3x1x17xf32>, tensor<f32>) -> tensor<1x3x1x17xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_25) applies stablehlo.maximum across dimensions = [3] : (tensor<1x3x1x17xf32>, tensor<f32>) -> tensor<1x3x1xf32>
    %cst_26 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x3x1xf32>
    %69 = stablehlo.maximum %68, %67 : tensor<1x3x1xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x1x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<1x3x1x1xf32>) -> tensor<1x3x1x17xf32>
    %72 = stablehlo.subtract %66, %71 : tensor<1x3x1x17xf32>
    %73 = stablehlo.exponential %72 : tensor<1x3x1x17xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_27) applies stablehlo.add across dimensions = [3] : (tensor<1x3x1x17xf32>, tensor<f32>) -> tensor<1x3x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x1x1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3] : (tensor<1x3x1x1xf32>) -> tensor<1x3x1x17xf32>
    %77 = stablehlo.divide %73, %76 : tensor<1x3x1x17xf32>
    %78 = stablehlo.dot_general %77, %62, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x3x1x17xf32>, tensor<1x3x17x16xf32>) -> tensor<1x3x1x16xf32>
    %79 = stablehlo.transpose %78, dims = [0, 2, 1, 3] : (tensor<1x3x1x16xf32>) -> tensor<1x1x3x16xf32>
    %80 = stablehlo.reshape %79 : (tensor<1x1x3x16xf32>) -> tensor<1x1x48xf32>
    %81 = stablehlo.dot_general %80, %arg7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x48xf32>, tensor<48x48xf32>) -> tensor<1x1x48xf32>
    %82 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %83 = stablehlo.add %81, %82 : tensor<1x1x48xf32>
    %84 = stablehlo.add %17, %83 : tensor<1x1x48xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<1x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_29 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %88 = stablehlo.divide %86, %87 : tensor<1x1x1xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %89 = call @_var(%84, %c_30) : (tensor<1x1x48xf32>, tensor<i32>) -> tensor<1x1x1xf32>
    %90 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %91 = stablehlo.subtract %84, %90 : tensor<1x1x48xf32>
    %cst_31 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %93 = stablehlo.add %89, %92 : tensor<1x1x1xf32>
    %94 = stablehlo.rsqrt %93 : tensor<1x1x1xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %96 = stablehlo.multiply %91, %95 : tensor<1x1x48xf32>
    %97 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %98 = stablehlo.multiply %96, %97 : tensor<1x1x48xf32>
    %99 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %100 = stablehlo.add %98, %99 : tensor<1x1x48xf32>
    %101 = stablehlo.dot_general %100, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x48xf32>, tensor<48x192xf32>) -> tensor<1x1x192xf32>
    %102 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<192xf32>) -> tensor<1x1x192xf32>
    %103 = stablehlo.add %101, %102 : tensor<1x1x192xf32>
    %104 = stablehlo.multiply %103, %103 : tensor<1x1x192xf32>
    %105 = stablehlo.multiply %104, %103 : tensor<1x1x192xf32>
    %cst_32 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<1x1x192xf32>
    %108 = stablehlo.add %103, %107 : tensor<1x1x192xf32>
    %cst_33 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<1x1x192xf32>
    %111 = stablehlo.tanh %110 : tensor<1x1x192xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %113 = stablehlo.add %112, %111 : tensor<1x1x192xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<1x1x192xf32>
    %116 = stablehlo.multiply %103, %115 : tensor<1x1x192xf32>
    %117 = stablehlo.dot_general %116, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x192xf32>, tensor<192x48xf32>) -> tensor<1x1x48xf32>
    %118 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %119 = stablehlo.add %117, %118 : tensor<1x1x48xf32>
    %120 = stablehlo.add %84, %119 : tensor<1x1x48xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_36) applies stablehlo.add across dimensions = [2] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<1x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_37 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %124 = stablehlo.divide %122, %123 : tensor<1x1x1xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %125 = call @_var(%120, %c_38) : (tensor<1x1x48xf32>, tensor<i32>) -> tensor<1x1x1xf32>
    %126 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %127 = stablehlo.subtract %120, %126 : tensor<1x1x48xf32>
    %cst_39 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %129 = stablehlo.add %125, %128 : tensor<1x1x1xf32>
    %130 = stablehlo.rsqrt %129 : tensor<1x1x1xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %132 = stablehlo.multiply %127, %131 : tensor<1x1x48xf32>
    %133 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %134 = stablehlo.multiply %132, %133 : tensor<1x1x48xf32>
    %135 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %136 = stablehlo.add %134, %135 : tensor<1x1x48xf32>
    %137 = stablehlo.dot_general %136, %arg21, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x48xf32>, tensor<48x144xf32>) -> tensor<1x1x144xf32>
    %138 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<144xf32>) -> tensor<1x1x144xf32>
    %139 = stablehlo.add %137, %138 : tensor<1x1x144xf32>
    %140 = stablehlo.slice %139 [0:1, 0:1, 0:48] : (tensor<1x1x144xf32>) -> tensor<1x1x48xf32>
    %141 = stablehlo.slice %139 [0:1, 0:1, 48:96] : (tensor<1x1x144xf32>) -> tensor<1x1x48xf32>
    %142 = stablehlo.slice %139 [0:1, 0:1, 96:144] : (tensor<1x1x144xf32>) -> tensor<1x1x48xf32>
    %143 = stablehlo.reshape %140 : (tensor<1x1x48xf32>) -> tensor<1x1x3x16xf32>
    %144 = stablehlo.transpose %143, dims = [0, 2, 1, 3] : (tensor<1x1x3x16xf32>) -> tensor<1x3x1x16xf32>
    %145 = stablehlo.reshape %141 : (tensor<1x1x48xf32>) -> tensor<1x1x3x16xf32>
    %146 = stablehlo.transpose %145, dims = [0, 2, 1, 3] : (tensor<1x1x3x16xf32>) -> tensor<1x3x1x16xf32>
    %147 = stablehlo.reshape %142 : (tensor<1x1x48xf32>) -> tensor<1x1x3x16xf32>
    %148 = stablehlo.transpose %147, dims = [0, 2, 1, 3] : (tensor<1x1x3x16xf32>) -> tensor<1x3x1x16xf32>
    %149 = stablehlo.broadcast_in_dim %146, dims = [1, 2, 3, 4] : (tensor<1x3x1x16xf32>) -> tensor<1x1x3x1x16xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %150 = stablehlo.compare LT, %arg29, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_41 = stablehlo.constant dense<17> : tensor<i32>
    %151 = stablehlo.add %arg29, %c_41 : tensor<i32>
    %152 = stablehlo.select %150, %151, %arg29 : tensor<i1>, tensor<i32>
    %c_42 = stablehlo.constant dense<1> : tensor<i32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %153 = stablehlo.dynamic_update_slice %53, %149, %c_42, %c_43, %c_44, %152, %c_45 : (tensor<2x1x3x17x16xf32>, tensor<1x1x3x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3x17x16xf32>
    %154 = stablehlo.broadcast_in_dim %148, dims = [1, 2, 3, 4] : (tensor<1x3x1x16xf32>) -> tensor<1x1x3x1x16xf32>
    %c_46 = stablehlo.constant dense<0> : tensor<i32>
    %155 = stablehlo.compare LT, %arg29, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_47 = stablehlo.constant dense<17> : tensor<i32>
    %156 = stablehlo.add %arg29, %c_47 : tensor<i32>
    %157 = stablehlo.select %155, %156, %arg29 : tensor<i1>, tensor<i32>
    %c_48 = stablehlo.constant dense<1> : tensor<i32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %c_50 = stablehlo.constant dense<0> : tensor<i32>
    %c_51 = stablehlo.constant dense<0> : tensor<i32>
    %158 = stablehlo.dynamic_update_slice %58, %154, %c_48, %c_49, %c_50, %157, %c_51 : (tensor<2x1x3x17x16xf32>, tensor<1x1x3x1x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3x17x16xf32>
    %159 = stablehlo.slice %153 [1:2, 0:1, 0:3, 0:17, 0:16] : (tensor<2x1x3x17x16xf32>) -> tensor<1x1x3x17x16xf32>
    %160 = stablehlo.reshape %159 : (tensor<1x1x3x17x16xf32>) -> tensor<1x3x17x16xf32>
    %161 = stablehlo.slice %158 [1:2, 0:1, 0:3, 0:17, 0:16] : (tensor<2x1x3x17x16xf32>) -> tensor<1x1x3x17x16xf32>
    %162 = stablehlo.reshape %161 : (tensor<1x1x3x17x16xf32>) -> tensor<1x3x17x16xf32>
    %163 = stablehlo.dot_general %144, %160, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x3x1x16xf32>, tensor<1x3x17x16xf32>) -> tensor<1x3x1x17xf32>
    %cst_52 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1x3x1x17xf32>
    %165 = stablehlo.divide %163, %164 : tensor<1x3x1x17xf32>
    %cst_53 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %166 = call @_where_0(%20, %165, %cst_53) : (tensor<17xi1>, tensor<1x3x1x17xf32>, tensor<f32>) -> tensor<1x3x1x17xf32>
    %cst_54 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %167 = stablehlo.reduce(%166 init: %cst_54) applies stablehlo.maximum across dimensions = [3] : (tensor<1x3x1x17xf32>, tensor<f32>) -> tensor<1x3x1xf32>
    %cst_55 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x3x1xf32>
    %169 = stablehlo.maximum %168, %167 : tensor<1x3x1xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x1x1xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2, 3] : (tensor<1x3x1x1xf32>) -> tensor<1x3x1x17xf32>
    %172 = stablehlo.subtract %166, %171 : tensor<1x3x1x17xf32>
    %173 = stablehlo.exponential %172 : tensor<1x3x1x17xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.reduce(%173 init: %cst_56) applies stablehlo.add across dimensions = [3] : (tensor<1x3x1x17xf32>, tensor<f32>) -> tensor<1x3x1xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<1x3x1x1xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0, 1, 2, 3] : (tensor<1x3x1x1xf32>) -> tensor<1x3x1x17xf32>
    %177 = stablehlo.divide %173, %176 : tensor<1x3x1x17xf32>
    %178 = stablehlo.dot_general %177, %162, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x3x1x17xf32>, tensor<1x3x17x16xf32>) -> tensor<1x3x1x16xf32>
    %179 = stablehlo.transpose %178, dims = [0, 2, 1, 3] : (tensor<1x3x1x16xf32>) -> tensor<1x1x3x16xf32>
    %180 = stablehlo.reshape %179 : (tensor<1x1x3x16xf32>) -> tensor<1x1x48xf32>
    %181 = stablehlo.dot_general %180, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x48xf32>, tensor<48x48xf32>) -> tensor<1x1x48xf32>
    %182 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %183 = stablehlo.add %181, %182 : tensor<1x1x48xf32>
    %184 = stablehlo.add %120, %183 : tensor<1x1x48xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.reduce(%184 init: %cst_57) applies stablehlo.add across dimensions = [2] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<1x1xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_58 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %188 = stablehlo.divide %186, %187 : tensor<1x1x1xf32>
    %c_59 = stablehlo.constant dense<0> : tensor<i32>
    %189 = call @_var(%184, %c_59) : (tensor<1x1x48xf32>, tensor<i32>) -> tensor<1x1x1xf32>
    %190 = stablehlo.broadcast_in_dim %188, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %191 = stablehlo.subtract %184, %190 : tensor<1x1x48xf32>
    %cst_60 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %193 = stablehlo.add %189, %192 : tensor<1x1x1xf32>
    %194 = stablehlo.rsqrt %193 : tensor<1x1x1xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %196 = stablehlo.multiply %191, %195 : tensor<1x1x48xf32>
    %197 = stablehlo.broadcast_in_dim %arg17, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %198 = stablehlo.multiply %196, %197 : tensor<1x1x48xf32>
    %199 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %200 = stablehlo.add %198, %199 : tensor<1x1x48xf32>
    %201 = stablehlo.dot_general %200, %arg23, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x48xf32>, tensor<48x192xf32>) -> tensor<1x1x192xf32>
    %202 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<192xf32>) -> tensor<1x1x192xf32>
    %203 = stablehlo.add %201, %202 : tensor<1x1x192xf32>
    %204 = stablehlo.multiply %203, %203 : tensor<1x1x192xf32>
    %205 = stablehlo.multiply %204, %203 : tensor<1x1x192xf32>
    %cst_61 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %207 = stablehlo.multiply %206, %205 : tensor<1x1x192xf32>
    %208 = stablehlo.add %203, %207 : tensor<1x1x192xf32>
    %cst_62 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %210 = stablehlo.multiply %209, %208 : tensor<1x1x192xf32>
    %211 = stablehlo.tanh %210 : tensor<1x1x192xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %213 = stablehlo.add %212, %211 : tensor<1x1x192xf32>
    %cst_64 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<1x1x192xf32>
    %215 = stablehlo.multiply %214, %213 : tensor<1x1x192xf32>
    %216 = stablehlo.multiply %203, %215 : tensor<1x1x192xf32>
    %217 = stablehlo.dot_general %216, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1x192xf32>, tensor<192x48xf32>) -> tensor<1x1x48xf32>
    %218 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<48xf32>) -> tensor<1x1x48xf32>
    %219 = stablehlo.add %217, %218 : tensor<1x1x48xf32>
    %220 = stablehlo.add %184, %219 : tensor<1x1x48xf32>
    %221 = stablehlo.reshape %220 : (tensor<1x1x48xf32>) -> tensor<1x48xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%221 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<1x48xf32>, tensor<f32>) -> tensor<1xf32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_66 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %225 = stablehlo.divide %223, %224 : tensor<1x1xf32>
    %c_67 = stablehlo.constant dense<0> : tensor<i32>
    %226 = call @_var_1(%221, %c_67) : (tensor<1x48xf32>, tensor<i32>) -> tensor<1x1xf32>
    %227 = stablehlo.broadcast_in_dim %225, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x48xf32>
    %228 = stablehlo.subtract %221, %227 : tensor<1x48xf32>
    %cst_68 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %230 = stablehlo.add %226, %229 : tensor<1x1xf32>
    %231 = stablehlo.rsqrt %230 : tensor<1x1xf32>
    %232 = stablehlo.broadcast_in_dim %231, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x48xf32>
    %233 = stablehlo.multiply %228, %232 : tensor<1x48xf32>
    %234 = stablehlo.broadcast_in_dim %arg25, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %235 = stablehlo.multiply %233, %234 : tensor<1x48xf32>
    %236 = stablehlo.broadcast_in_dim %arg24, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %237 = stablehlo.add %235, %236 : tensor<1x48xf32>
    %238 = stablehlo.transpose %arg27, dims = [1, 0] : (tensor<101x48xf32>) -> tensor<48x101xf32>
    %239 = stablehlo.dot_general %237, %238, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x48xf32>, tensor<48x101xf32>) -> tensor<1x101xf32>
    return %239, %153, %158 : tensor<1x101xf32>, tensor<2x1x3x17x16xf32>, tensor<2x1x3x17x16xf32>
  }
  func.func private @_var(%arg0: tensor<1x1x48xf32>, %arg1: tensor<i32>) -> tensor<1x1x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<1x1x48xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<1x1x48xf32>
    %6 = chlo.square %5 : tensor<1x1x48xf32> -> tensor<1x1x48xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<1x1x48xf32>, tensor<f32>) -> tensor<1x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<1x1x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<1x1x1xf32>, tensor<f32>) -> tensor<1x1x1xf32>
    return %14 : tensor<1x1x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<1x1x1xf32>, %arg2: tensor<f32>) -> tensor<1x1x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x1x1xf32>
    return %2 : tensor<1x1x1xf32>
  }
  func.func private @_where_0(%arg0: tensor<17xi1>, %arg1: tensor<1x3x1x17xf32>, %arg2: tensor<f32>) -> tensor<1x3x1x17xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<17xi1>) -> tensor<1x3x1x17xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x3x1x17xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x3x1x17xi1>, tensor<1x3x1x17xf32>
    return %2 : tensor<1x3x1x17xf32>
  }
  func.func private @_var_1(%arg0: tensor<1x48xf32>, %arg1: tensor<i32>) -> tensor<1x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<1x48xf32>, tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x48xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<1x48xf32>
    %6 = chlo.square %5 : tensor<1x48xf32> -> tensor<1x48xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<1x48xf32>, tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<1x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where_2(%13, %12, %cst_4) : (tensor<i1>, tensor<1x1xf32>, tensor<f32>) -> tensor<1x1xf32>
    return %14 : tensor<1x1xf32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<1x1xf32>, %arg2: tensor<f32>) -> tensor<1x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x1xf32>
    return %2 : tensor<1x1xf32>
  }
}
