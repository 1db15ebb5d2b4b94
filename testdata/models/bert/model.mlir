module @jit_bert attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<20xf32>, %arg1: tensor<52x20xf32>, %arg2: tensor<20xf32>, %arg3: tensor<20x20xf32>, %arg4: tensor<20xf32>, %arg5: tensor<20xf32>, %arg6: tensor<20xf32>, %arg7: tensor<20xf32>, %arg8: tensor<20xf32>, %arg9: tensor<20x20xf32>, %arg10: tensor<20xf32>, %arg11: tensor<20x20xf32>, %arg12: tensor<52xf32>, %arg13: tensor<20x52xf32>, %arg14: tensor<20xf32>, %arg15: tensor<20x20xf32>, %arg16: tensor<20xf32>, %arg17: tensor<52x20xf32>, %arg18: tensor<20xf32>, %arg19: tensor<20x20xf32>, %arg20: tensor<20xf32>, %arg21: tensor<20xf32>, %arg22: tensor<20xf32>, %arg23: tensor<20xf32>, %arg24: tensor<20xf32>, %arg25: tensor<20x20xf32>, %arg26: tensor<20xf32>, %arg27: tensor<20x20xf32>, %arg28: tensor<52xf32>, %arg29: tensor<20x52xf32>, %arg30: tensor<20xf32>, %arg31: tensor<20x20xf32>, %arg32: tensor<20xf32>, %arg33: tensor<20xf32>, %arg34: tensor<20xf32>, %arg35: tensor<20x20xf32>, %arg36: tensor<16x20xf32>, %arg37: tensor<2x20xf32>, %arg38: tensor<43x20xf32>, %arg39: tensor<2x9xi32>, %arg40: tensor<2x9xi32>, %arg41: tensor<2x9xi32>) -> (tensor<2x9x20xf32> {jax.result_info = "result[0]"}, tensor<2x20xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x9xi32>
    %1 = stablehlo.compare LT, %arg39, %0, SIGNED : (tensor<2x9xi32>, tensor<2x9xi32>) -> tensor<2x9xi1>
    %c_0 = stablehlo.constant dense<43> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x9xi32>
    %3 = stablehlo.add %arg39, %2 : tensor<2x9xi32>
    %4 = stablehlo.select %1, %3, %arg39 : tensor<2x9xi1>, tensor<2x9xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x9xi32>) -> tensor<2x9x1xi32>
    %6 = "stablehlo.gather"(%arg38, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 20>}> : (tensor<43x20xf32>, tensor<2x9x1xi32>) -> tensor<2x9x20xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x9xi32>
    %8 = stablehlo.compare LT, %arg40, %7, SIGNED : (tensor<2x9xi32>, tensor<2x9xi32>) -> tensor<2x9xi1>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x9xi32>
    %10 = stablehlo.add %arg40, %9 : tensor<2x9xi32>
    %11 = stablehlo.select %8, %10, %arg40 : tensor<2x9xi1>, tensor<2x9xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x9xi32>) -> tensor<2x9x1xi32>
    %13 = "stablehlo.gather"(%arg37, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 20>}> : (tensor<2x20xf32>, tensor<2x9x1xi32>) -> tensor<2x9x20xf32>
    %14 = stablehlo.add %6, %13 : tensor<2x9x20xf32>
    %15 = stablehlo.slice %arg36 [0:9, 0:20] : (tensor<16x20xf32>) -> tensor<9x20xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2] : (tensor<9x20xf32>) -> tensor<1x9x20xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x9x20xf32>) -> tensor<2x9x20xf32>
    %18 = stablehlo.add %14, %17 : tensor<2x9x20xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %22 = stablehlo.divide %20, %21 : tensor<2x9x1xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %23 = call @_var(%18, %c_4) : (tensor<2x9x20xf32>, tensor<i32>) -> tensor<2x9x1xf32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %25 = stablehlo.subtract %18, %24 : tensor<2x9x20xf32>
    %cst_5 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %27 = stablehlo.add %23, %26 : tensor<2x9x1xf32>
    %28 = stablehlo.rsqrt %27 : tensor<2x9x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %30 = stablehlo.multiply %25, %29 : tensor<2x9x20xf32>
    %31 = stablehlo.broadcast_in_dim %arg33, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<2x9x20xf32>
    %34 = stablehlo.broadcast_in_dim %arg32, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %36 = stablehlo.add %33, %35 : tensor<2x9x20xf32>
    %37 = stablehlo.broadcast_in_dim %arg41, dims = [0, 3] : (tensor<2x9xi32>) -> tensor<2x1x1x9xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %38 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x1x1x9xi32>
    %39 = stablehlo.compare NE, %37, %38, SIGNED : (tensor<2x1x1x9xi32>, tensor<2x1x1x9xi32>) -> tensor<2x1x1x9xi1>
    %40 = stablehlo.dot_general %36, %arg11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %41 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %43 = stablehlo.add %40, %42 : tensor<2x9x20xf32>
    %44 = stablehlo.reshape %43 : (tensor<2x9x20xf32>) -> tensor<2x9x2x10xf32>
    %45 = stablehlo.transpose %44, dims = [0, 2, 1, 3] : (tensor<2x9x2x10xf32>) -> tensor<2x2x9x10xf32>
    %46 = stablehlo.dot_general %36, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %47 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %49 = stablehlo.add %46, %48 : tensor<2x9x20xf32>
    %50 = stablehlo.reshape %49 : (tensor<2x9x20xf32>) -> tensor<2x9x2x10xf32>
    %51 = stablehlo.transpose %50, dims = [0, 2, 1, 3] : (tensor<2x9x2x10xf32>) -> tensor<2x2x9x10xf32>
    %52 = stablehlo.dot_general %36, %arg15, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %53 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %55 = stablehlo.add %52, %54 : tensor<2x9x20xf32>
    %56 = stablehlo.reshape %55 : (tensor<2x9x20xf32>) -> tensor<2x9x2x10xf32>
    %57 = stablehlo.transpose %56, dims = [0, 2, 1, 3] : (tensor<2x9x2x10xf32>) -> tensor<2x2x9x10xf32>
    %58 = stablehlo.dot_general %45, %51, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x9x10xf32>, tensor<2x2x9x10xf32>) -> tensor<2x2x9x9xf32>
    %cst_7 = stablehlo.constant dense<3.1622777> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2x9x9xf32>
    %60 = stablehlo.divide %58, %59 : tensor<2x2x9x9xf32>
    %cst_8 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %61 = call @_where_0(%39, %60, %cst_8) : (tensor<2x1x1x9xi1>, tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9x9xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_9) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x9xf32>
    %64 = stablehlo.maximum %63, %62 : tensor<2x2x9xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<2x2x9xf32>) -> tensor<2x2x9x1xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2, 3] : (tensor<2x2x9x1xf32>) -> tensor<2x2x9x9xf32>
    %67 = stablehlo.subtract %61, %66 : tensor<2x2x9x9xf32>
    %68 = stablehlo.exponential %67 : tensor<2x2x9x9xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_11) applies stablehlo.add across dimensions = [3] : (tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<2x2x9xf32>) -> tensor<2x2x9x1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1, 2, 3] : (tensor<2x2x9x1xf32>) -> tensor<2x2x9x9xf32>
    %72 = stablehlo.divide %68, %71 : tensor<2x2x9x9xf32>
    %73 = stablehlo.dot_general %72, %57, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x9x9xf32>, tensor<2x2x9x10xf32>) -> tensor<2x2x9x10xf32>
    %74 = stablehlo.transpose %73, dims = [0, 2, 1, 3] : (tensor<2x2x9x10xf32>) -> tensor<2x9x2x10xf32>
    %75 = stablehlo.reshape %74 : (tensor<2x9x2x10xf32>) -> tensor<2x9x20xf32>
    %76 = stablehlo.dot_general %75, %arg9, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %77 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %79 = stablehlo.add %76, %78 : tensor<2x9x20xf32>
    %80 = stablehlo.add %36, %79 : tensor<2x9x20xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %84 = stablehlo.divide %82, %83 : tensor<2x9x1xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %85 = call @_var(%80, %c_14) : (tensor<2x9x20xf32>, tensor<i32>) -> tensor<2x9x1xf32>
    %86 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %87 = stablehlo.subtract %80, %86 : tensor<2x9x20xf32>
    %cst_15 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %89 = stablehlo.add %85, %88 : tensor<2x9x1xf32>
    %90 = stablehlo.rsqrt %89 : tensor<2x9x1xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %92 = stablehlo.multiply %87, %91 : tensor<2x9x20xf32>
    %93 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<2x9x20xf32>
    %96 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %98 = stablehlo.add %95, %97 : tensor<2x9x20xf32>
    %99 = stablehlo.dot_general %98, %arg13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x52xf32>) -> tensor<2x9x52xf32>
    %100 = stablehlo.broadcast_in_dim %arg12, dims = [2] : (tensor<52xf32>) -> tensor<1x1x52xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2] : (tensor<1x1x52xf32>) -> tensor<2x9x52xf32>
    %102 = stablehlo.add %99, %101 : tensor<2x9x52xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x9x52xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<2x9x52xf32>
    %105 = stablehlo.negate %102 : tensor<2x9x52xf32>
    %cst_17 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x9x52xf32>
    %107 = stablehlo.multiply %105, %106 : tensor<2x9x52xf32>
    %108 = chlo.erfc %107 : tensor<2x9x52xf32> -> tensor<2x9x52xf32>
    %109 = stablehlo.multiply %104, %108 : tensor<2x9x52xf32>
    %110 = stablehlo.dot_general %109, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x52xf32>, tensor<52x20xf32>) -> tensor<2x9x20xf32>
    %111 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %113 = stablehlo.add %110, %112 : tensor<2x9x20xf32>
    %114 = stablehlo.add %98, %113 : tensor<2x9x20xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%114 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %118 = stablehlo.divide %116, %117 : tensor<2x9x1xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %119 = call @_var(%114, %c_20) : (tensor<2x9x20xf32>, tensor<i32>) -> tensor<2x9x1xf32>
    %120 = stablehlo.broadcast_in_dim %118, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %121 = stablehlo.subtract %114, %120 : tensor<2x9x20xf32>
    %cst_21 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %123 = stablehlo.add %119, %122 : tensor<2x9x1xf32>
    %124 = stablehlo.rsqrt %123 : tensor<2x9x1xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %126 = stablehlo.multiply %121, %125 : tensor<2x9x20xf32>
    %127 = stablehlo.broadcast_in_dim %arg7, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %129 = stablehlo.multiply %126, %128 : tensor<2x9x20xf32>
    %130 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %132 = stablehlo.add %129, %131 : tensor<2x9x20xf32>
    %133 = stablehlo.dot_general %132, %arg27, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %134 = stablehlo.broadcast_in_dim %arg26, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %136 = stablehlo.add %133, %135 : tensor<2x9x20xf32>
    %137 = stablehlo.reshape %136 : (tensor<2x9x20xf32>) -> tensor<2x9x2x10xf32>
    %138 = stablehlo.transpose %137, dims = [0, 2, 1, 3] : (tensor<2x9x2x10xf32>) -> tensor<2x2x9x10xf32>
    %139 = stablehlo.dot_general %132, %arg19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %140 = stablehlo.broadcast_in_dim %arg18, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %142 = stablehlo.add %139, %141 : tensor<2x9x20xf32>
    %143 = stablehlo.reshape %142 : (tensor<2x9x20xf32>) -> tensor<2x9x2x10xf32>
    %144 = stablehlo.transpose %143, dims = [0, 2, 1, 3] : (tensor<2x9x2x10xf32>) -> tensor<2x2x9x10xf32>
    %145 = stablehlo.dot_general %132, %arg31, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %146 = stablehlo.broadcast_in_dim %arg30, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %148 = stablehlo.add %145, %147 : tensor<2x9x20xf32>
    %149 = stablehlo.reshape %148 : (tensor<2x9x20xf32>) -> tensor<2x9x2x10xf32>
    %150 = stablehlo.transpose %149, dims = [0, 2, 1, 3] : (tensor<2x9x2x10xf32>) -> tensor<2x2x9x10xf32>
    %151 = stablehlo.dot_general %138, %144, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<2x2x9x10xf32>, tensor<2x2x9x10xf32>) -> tensor<2x2x9x9xf32>
    %cst_22 = stablehlo.constant dense<3.1622777> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x2x9x9xf32>
    %153 = stablehlo.divide %151, %152 : tensor<2x2x9x9xf32>
    %cst_23 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %154 = call @_where_0(%39, %153, %cst_23) : (tensor<2x1x1x9xi1>, tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9x9xf32>
    %cst_24 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %155 = stablehlo.reduce(%154 init: %cst_24) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x2x9xf32>
    %157 = stablehlo.maximum %156, %155 : tensor<2x2x9xf32>
    %158 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<2x2x9xf32>) -> tensor<2x2x9x1xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2, 3] : (tensor<2x2x9x1xf32>) -> tensor<2x2x9x9xf32>
    %160 = stablehlo.subtract %154, %159 : tensor<2x2x9x9xf32>
    %161 = stablehlo.exponential %160 : tensor<2x2x9x9xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.reduce(%161 init: %cst_26) applies stablehlo.add across dimensions = [3] : (tensor<2x2x9x9xf32>, tensor<f32>) -> tensor<2x2x9xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2] : (tensor<2x2x9xf32>) -> tensor<2x2x9x1xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2, 3] : (tensor<2x2x9x1xf32>) -> tensor<2x2x9x9xf32>
    %165 = stablehlo.divide %161, %164 : tensor<2x2x9x9xf32>
    %166 = stablehlo.dot_general %165, %150, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x9x9xf32>, tensor<2x2x9x10xf32>) -> tensor<2x2x9x10xf32>
    %167 = stablehlo.transpose %166, dims = [0, 2, 1, 3] : (tensor<2x2x9x10xf32>) -> tensor<2x9x2x10xf32>
    %168 = stablehlo.reshape %167 : (tensor<2x9x2x10xf32>) -> tensor<2x9x20xf32>
    %169 = stablehlo.dot_general %168, %arg25, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x20xf32>) -> tensor<2x9x20xf32>
    %170 = stablehlo.broadcast_in_dim %arg24, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %171 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %172 = stablehlo.add %169, %171 : tensor<2x9x20xf32>
    %173 = stablehlo.add %132, %172 : tensor<2x9x20xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.reduce(%173 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %177 = stablehlo.divide %175, %176 : tensor<2x9x1xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %178 = call @_var(%173, %c_29) : (tensor<2x9x20xf32>, tensor<i32>) -> tensor<2x9x1xf32>
    %179 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %180 = stablehlo.subtract %173, %179 : tensor<2x9x20xf32>
    %cst_30 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %182 = stablehlo.add %178, %181 : tensor<2x9x1xf32>
    %183 = stablehlo.rsqrt %182 : tensor<2x9x1xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %185 = stablehlo.multiply %180, %184 : tensor<2x9x20xf32>
    %186 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %188 = stablehlo.multiply %185, %187 : tensor<2x9x20xf32>
    %189 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %191 = stablehlo.add %188, %190 : tensor<2x9x20xf32>
    %192 = stablehlo.dot_general %191, %arg29, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x20xf32>, tensor<20x52xf32>) -> tensor<2x9x52xf32>
    %193 = stablehlo.broadcast_in_dim %arg28, dims = [2] : (tensor<52xf32>) -> tensor<1x1x52xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2] : (tensor<1x1x52xf32>) -> tensor<2x9x52xf32>
    %195 = stablehlo.add %192, %194 : tensor<2x9x52xf32>
    %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2x9x52xf32>
    %197 = stablehlo.multiply %196, %195 : tensor<2x9x52xf32>
    %198 = stablehlo.negate %195 : tensor<2x9x52xf32>
    %cst_32 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x9x52xf32>
    %200 = stablehlo.multiply %198, %199 : tensor<2x9x52xf32>
    %201 = chlo.erfc %200 : tensor<2x9x52xf32> -> tensor<2x9x52xf32>
    %202 = stablehlo.multiply %197, %201 : tensor<2x9x52xf32>
    %203 = stablehlo.dot_general %202, %arg17, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x9x52xf32>, tensor<52x20xf32>) -> tensor<2x9x20xf32>
    %204 = stablehlo.broadcast_in_dim %arg16, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %206 = stablehlo.add %203, %205 : tensor<2x9x20xf32>
    %207 = stablehlo.add %191, %206 : tensor<2x9x20xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %208 = stablehlo.reduce(%207 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %209 = stablehlo.broadcast_in_dim %208, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %211 = stablehlo.divide %209, %210 : tensor<2x9x1xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %212 = call @_var(%207, %c_35) : (tensor<2x9x20xf32>, tensor<i32>) -> tensor<2x9x1xf32>
    %213 = stablehlo.broadcast_in_dim %211, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %214 = stablehlo.subtract %207, %213 : tensor<2x9x20xf32>
    %cst_36 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %216 = stablehlo.add %212, %215 : tensor<2x9x1xf32>
    %217 = stablehlo.rsqrt %216 : tensor<2x9x1xf32>
    %218 = stablehlo.broadcast_in_dim %217, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %219 = stablehlo.multiply %214, %218 : tensor<2x9x20xf32>
    %220 = stablehlo.broadcast_in_dim %arg23, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %222 = stablehlo.multiply %219, %221 : tensor<2x9x20xf32>
    %223 = stablehlo.broadcast_in_dim %arg22, dims = [2] : (tensor<20xf32>) -> tensor<1x1x20xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [0, 1, 2] : (tensor<1x1x20xf32>) -> tensor<2x9x20xf32>
    %225 = stablehlo.add %222, %224 : tensor<2x9x20xf32>
    %226 = stablehlo.slice %225 [0:2, 0:1, 0:20] : (tensor<2x9x20xf32>) -> tensor<2x1x20xf32>
    %227 = stablehlo.reshape %226 : (tensor<2x1x20xf32>) -> tensor<2x20xf32>
    %228 = stablehlo.dot_general %227, %arg35, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x20xf32>, tensor<20x20xf32>) -> tensor<2x20xf32>
    %229 = stablehlo.broadcast_in_dim %arg34, dims = [1] : (tensor<20xf32>) -> tensor<1x20xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<1x20xf32>) -> tensor<2x20xf32>
    %231 = stablehlo.add %228, %230 : tensor<2x20xf32>
    %232 = stablehlo.tanh %231 : tensor<2x20xf32>
    return %225, %232 : tensor<2x9x20xf32>, tensor<2x20xf32>
  }
  func.func private @_var(%arg0: tensor<2x9x20xf32>, %arg1: tensor<i32>) -> tensor<2x9x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x9x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x9x1xf32>) -> tensor<2x9x20xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x9x20xf32>
    %6 = chlo.square %5 : tensor<2x9x20xf32> -> tensor<2x9x20xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x9x20xf32>, tensor<f32>) -> tensor<2x9xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x9xf32>) -> tensor<2x9x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<2x9x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<2x9x1xf32>, tensor<f32>) -> tensor<2x9x1xf32>
    return %14 : tensor<2x9x1xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x9x1xf32>, %arg2: tensor<f32>) -> tensor<2x9x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x9x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<2x9x1xf32>
    return %2 : tensor<2x9x1xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x1x1x9xi1>, %arg1: tensor<2x2x9x9xf32>, %arg2: tensor<f32>) -> tensor<2x2x9x9xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x1x9xi1>) -> tensor<2x2x9x9xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x2x9x9xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<2x2x9x9xi1>, tensor<2x2x9x9xf32>
    return %2 : tensor<2x2x9x9xf32>
  }
}
