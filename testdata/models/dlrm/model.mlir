module @jit_dlrm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<15xf32>, %arg1: tensor<5x15xf32>, %arg2: tensor<8xf32>, %arg3: tensor<15x8xf32>, %arg4: tensor<17x8xf32>, %arg5: tensor<29x8xf32>, %arg6: tensor<7x8xf32>, %arg7: tensor<15xf32>, %arg8: tensor<14x15xf32>, %arg9: tensor<1xf32>, %arg10: tensor<15x1xf32>, %arg11: tensor<6x5xf32>, %arg12: tensor<23xi32>, %arg13: tensor<23xi32>, %arg14: tensor<23xi32>, %arg15: tensor<23xi32>, %arg16: tensor<23xi32>, %arg17: tensor<23xi32>, %arg18: tensor<23xf32>, %arg19: tensor<23xf32>, %arg20: tensor<23xf32>, %arg21: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<17x8xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<[1, 2, 2, 3, 3, 3]> : tensor<6xi32>
    %c_0 = stablehlo.constant dense<false> : tensor<6xi1>
    %c_1 = stablehlo.constant dense<[0, 0, 1, 0, 1, 2]> : tensor<6xi32>
    %c_2 = stablehlo.constant dense<false> : tensor<6xi1>
    %0 = stablehlo.dot_general %arg11, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x5xf32>, tensor<5x15xf32>) -> tensor<6x15xf32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<15xf32>) -> tensor<1x15xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x15xf32>) -> tensor<6x15xf32>
    %3 = stablehlo.add %0, %2 : tensor<6x15xf32>
    %4 = call @relu(%3) : (tensor<6x15xf32>) -> tensor<6x15xf32>
    %5 = stablehlo.dot_general %4, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x15xf32>, tensor<15x8xf32>) -> tensor<6x8xf32>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<6x8xf32>
    %8 = stablehlo.add %5, %7 : tensor<6x8xf32>
    %9 = call @relu_0(%8) : (tensor<6x8xf32>) -> tensor<6x8xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<23xi32>
    %11 = stablehlo.compare LT, %arg12, %10, SIGNED : (tensor<23xi32>, tensor<23xi32>) -> tensor<23xi1>
    %c_4 = stablehlo.constant dense<17> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<23xi32>
    %13 = stablehlo.add %arg12, %12 : tensor<23xi32>
    %14 = stablehlo.select %11, %13, %arg12 : tensor<23xi1>, tensor<23xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<23xi32>) -> tensor<23x1xi32>
    %16 = "stablehlo.gather"(%arg4, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<17x8xf32>, tensor<23x1xi32>) -> tensor<23x8xf32>
    %17 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<23xf32>) -> tensor<23x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<23x1xf32>) -> tensor<23x8xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<23x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %21 = stablehlo.broadcast_in_dim %arg15, dims = [0] : (tensor<23xi32>) -> tensor<23x1xi32>
    %22 = "stablehlo.scatter"(%20, %21, %19) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>):
      %139 = stablehlo.add %arg22, %arg23 : tensor<f32>
      stablehlo.return %139 : tensor<f32>
    }) : (tensor<6x8xf32>, tensor<23x1xi32>, tensor<23x8xf32>) -> tensor<6x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<23xi32>
    %25 = stablehlo.compare LT, %arg13, %24, SIGNED : (tensor<23xi32>, tensor<23xi32>) -> tensor<23xi1>
    %c_7 = stablehlo.constant dense<29> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<23xi32>
    %27 = stablehlo.add %arg13, %26 : tensor<23xi32>
    %28 = stablehlo.select %25, %27, %arg13 : tensor<23xi1>, tensor<23xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<23xi32>) -> tensor<23x1xi32>
    %30 = "stablehlo.gather"(%arg5, %29) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<29x8xf32>, tensor<23x1xi32>) -> tensor<23x8xf32>
    %31 = stablehlo.broadcast_in_dim %arg19, dims = [0] : (tensor<23xf32>) -> tensor<23x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<23x1xf32>) -> tensor<23x8xf32>
    %33 = stablehlo.multiply %30, %32 : tensor<23x8xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %35 = stablehlo.broadcast_in_dim %arg16, dims = [0] : (tensor<23xi32>) -> tensor<23x1xi32>
    %36 = "stablehlo.scatter"(%34, %35, %33) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>):
      %139 = stablehlo.add %arg22, %arg23 : tensor<f32>
      stablehlo.return %139 : tensor<f32>
    }) : (tensor<6x8xf32>, tensor<23x1xi32>, tensor<23x8xf32>) -> tensor<6x8xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<23xi32>
    %38 = stablehlo.compare LT, %arg14, %37, SIGNED : (tensor<23xi32>, tensor<23xi32>) -> tensor<23xi1>
    %c_10 = stablehlo.constant dense<7> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<23xi32>
    %40 = stablehlo.add %arg14, %39 : tensor<23xi32>
    %41 = stablehlo.select %38, %40, %arg14 : tensor<23xi1>, tensor<23xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<23xi32>) -> tensor<23x1xi32>
    %43 = "stablehlo.gather"(%arg6, %42) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<7x8xf32>, tensor<23x1xi32>) -> tensor<23x8xf32>
    %44 = stablehlo.broadcast_in_dim %arg20, dims = [0] : (tensor<23xf32>) -> tensor<23x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<23x1xf32>) -> tensor<23x8xf32>
    %46 = stablehlo.multiply %43, %45 : tensor<23x8xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %48 = stablehlo.broadcast_in_dim %arg17, dims = [0] : (tensor<23xi32>) -> tensor<23x1xi32>
    %49 = "stablehlo.scatter"(%47, %48, %46) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>):
      %139 = stablehlo.add %arg22, %arg23 : tensor<f32>
      stablehlo.return %139 : tensor<f32>
    }) : (tensor<6x8xf32>, tensor<23x1xi32>, tensor<23x8xf32>) -> tensor<6x8xf32>
    %50 = stablehlo.broadcast_in_dim %9, dims = [0, 2] : (tensor<6x8xf32>) -> tensor<6x1x8xf32>
    %51 = stablehlo.broadcast_in_dim %22, dims = [0, 2] : (tensor<6x8xf32>) -> tensor<6x1x8xf32>
    %52 = stablehlo.broadcast_in_dim %36, dims = [0, 2] : (tensor<6x8xf32>) -> tensor<6x1x8xf32>
    %53 = stablehlo.broadcast_in_dim %49, dims = [0, 2] : (tensor<6x8xf32>) -> tensor<6x1x8xf32>
    %54 = stablehlo.concatenate %50, %51, %52, %53, dim = 1 : (tensor<6x1x8xf32>, tensor<6x1x8xf32>, tensor<6x1x8xf32>, tensor<6x1x8xf32>) -> tensor<6x4x8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %58 = stablehlo.dot_general %54, %54, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<6x4x8xf32>, tensor<6x4x8xf32>) -> tensor<6x4x4xf32>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %60 = stablehlo.add %c, %59 : tensor<6xi32>
    %61 = stablehlo.select %c_0, %60, %c : tensor<6xi1>, tensor<6xi32>
    %c_16 = stablehlo.constant dense<4> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %63 = stablehlo.add %c_1, %62 : tensor<6xi32>
    %64 = stablehlo.select %c_2, %63, %c_1 : tensor<6xi1>, tensor<6xi32>
    %65 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %66 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %67 = stablehlo.concatenate %65, %66, dim = 1 : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x2xi32>
    %68 = "stablehlo.gather"(%58, %67) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1, 2], start_index_map = [1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1, 1>}> : (tensor<6x4x4xf32>, tensor<6x2xi32>) -> tensor<6x6xf32>
    %69 = stablehlo.concatenate %9, %68, dim = 1 : (tensor<6x8xf32>, tensor<6x6xf32>) -> tensor<6x14xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %71 = stablehlo.dot_general %69, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x14xf32>, tensor<14x15xf32>) -> tensor<6x15xf32>
    %72 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<15xf32>) -> tensor<1x15xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x15xf32>) -> tensor<6x15xf32>
    %74 = stablehlo.add %71, %73 : tensor<6x15xf32>
    %75 = call @relu(%74) : (tensor<6x15xf32>) -> tensor<6x15xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6x15xf32>
    %77 = stablehlo.compare GT, %74, %76, FLOAT : (tensor<6x15xf32>, tensor<6x15xf32>) -> tensor<6x15xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6x15xf32>
    %79 = stablehlo.dot_general %75, %arg10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x15xf32>, tensor<15x1xf32>) -> tensor<6x1xf32>
    %80 = stablehlo.broadcast_in_dim %arg9, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<6x1xf32>
    %82 = stablehlo.add %79, %81 : tensor<6x1xf32>
    %83 = stablehlo.reshape %82 : (tensor<6x1xf32>) -> tensor<6xf32>
    %84:3 = call @softplus(%83) : (tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>)
    %85 = stablehlo.multiply %arg21, %83 : tensor<6xf32>
    %86 = stablehlo.subtract %84#0, %85 : tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %88 = stablehlo.divide %87, %cst_21 : tensor<f32>
    %89 = stablehlo.negate %83 : tensor<6xf32>
    %90 = stablehlo.exponential %89 : tensor<6xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %92 = stablehlo.add %91, %90 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %94 = stablehlo.divide %93, %92 : tensor<6xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %96 = stablehlo.subtract %95, %94 : tensor<6xf32>
    %97 = stablehlo.multiply %94, %96 : tensor<6xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_26 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %98 = stablehlo.divide %cst_25, %cst_26 : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %100 = stablehlo.negate %99 : tensor<6xf32>
    %101 = stablehlo.multiply %arg21, %100 : tensor<6xf32>
    %102 = call @softplus_1(%84#1, %84#2, %99) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %103 = stablehlo.add %101, %102 : tensor<6xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %105 = stablehlo.dot_general %104, %arg10, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x1xf32>, tensor<15x1xf32>) -> tensor<6x15xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6x15xf32>
    %107 = stablehlo.select %77, %105, %106 : tensor<6x15xi1>, tensor<6x15xf32>
    %108 = stablehlo.dot_general %107, %arg8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x15xf32>, tensor<14x15xf32>) -> tensor<6x14xf32>
    %109 = stablehlo.slice %108 [0:6, 0:8] : (tensor<6x14xf32>) -> tensor<6x8xf32>
    %110 = stablehlo.slice %108 [0:6, 8:14] : (tensor<6x14xf32>) -> tensor<6x6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6x4x4xf32>
    %112 = "stablehlo.scatter"(%111, %67, %110) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1, 2], scatter_dims_to_operand_dims = [1, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>):
      %139 = stablehlo.add %arg22, %arg23 : tensor<f32>
      stablehlo.return %139 : tensor<f32>
    }) : (tensor<6x4x4xf32>, tensor<6x2xi32>, tensor<6x6xf32>) -> tensor<6x4x4xf32>
    %113 = stablehlo.dot_general %112, %54, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x4x4xf32>, tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %114 = stablehlo.dot_general %112, %54, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6x4x4xf32>, tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %115 = stablehlo.add %113, %114 : tensor<6x4x8xf32>
    %116 = stablehlo.slice %115 [0:6, 0:1, 0:8] : (tensor<6x4x8xf32>) -> tensor<6x1x8xf32>
    %117 = stablehlo.reshape %116 : (tensor<6x1x8xf32>) -> tensor<6x8xf32>
    %118 = stablehlo.slice %115 [0:6, 1:2, 0:8] : (tensor<6x4x8xf32>) -> tensor<6x1x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<6x1x8xf32>) -> tensor<6x8xf32>
    %120 = stablehlo.slice %115 [0:6, 2:3, 0:8] : (tensor<6x4x8xf32>) -> tensor<6x1x8xf32>
    %121 = stablehlo.reshape %120 : (tensor<6x1x8xf32>) -> tensor<6x8xf32>
    %122 = stablehlo.slice %115 [0:6, 3:4, 0:8] : (tensor<6x4x8xf32>) -> tensor<6x1x8xf32>
    %123 = stablehlo.reshape %122 : (tensor<6x1x8xf32>) -> tensor<6x8xf32>
    %c_29 = stablehlo.constant dense<5> : tensor<1xi32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %124 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<23x1xi32>
    %125 = stablehlo.compare GE, %21, %124, SIGNED : (tensor<23x1xi32>, tensor<23x1xi32>) -> tensor<23x1xi1>
    %126 = stablehlo.broadcast_in_dim %c_29, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<23x1xi32>
    %128 = stablehlo.compare LE, %21, %127, SIGNED : (tensor<23x1xi32>, tensor<23x1xi32>) -> tensor<23x1xi1>
    %129 = stablehlo.and %125, %128 : tensor<23x1xi1>
    %c_31 = stablehlo.constant dense<true> : tensor<i1>
    %130 = stablehlo.reduce(%129 init: %c_31) applies stablehlo.and across dimensions = [1] : (tensor<23x1xi1>, tensor<i1>) -> tensor<23xi1>
    %131 = "stablehlo.gather"(%119, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 8>}> : (tensor<6x8xf32>, tensor<23x1xi32>) -> tensor<23x8xf32>
    %132 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<23xi1>) -> tensor<23x8xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<23x8xf32>
    %134 = stablehlo.select %132, %131, %133 : tensor<23x8xi1>, tensor<23x8xf32>
    %135 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<23x1xf32>) -> tensor<23x8xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<23x8xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<17x8xf32>
    %138 = "stablehlo.scatter"(%137, %15, %136) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg22: tensor<f32>, %arg23: tensor<f32>):
      %139 = stablehlo.add %arg22, %arg23 : tensor<f32>
      stablehlo.return %139 : tensor<f32>
    }) : (tensor<17x8xf32>, tensor<23x1xi32>, tensor<23x8xf32>) -> tensor<17x8xf32>
    return %88, %94, %138 : tensor<f32>, tensor<6xf32>, tensor<17x8xf32>
  }
  func.func private @relu(%arg0: tensor<6x15xf32>) -> tensor<6x15xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x15xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x15xf32>
    return %1 : tensor<6x15xf32>
  }
  func.func private @relu_0(%arg0: tensor<6x8xf32>) -> tensor<6x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x8xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x8xf32>
    return %1 : tensor<6x8xf32>
  }
  func.func private @softplus(%arg0: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6xf32>
    %7 = stablehlo.abs %3 : tensor<6xf32>
    %8 = stablehlo.negate %7 : tensor<6xf32>
    %9 = stablehlo.exponential %8 : tensor<6xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6xf32>
    %11 = stablehlo.add %1, %10 : tensor<6xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6xi1>, tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<6xi1>, tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<6xi1>, tensor<6xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<6xf32>
    %22 = stablehlo.exponential %21 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<6xi1>, tensor<6xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<6xf32>
    %31 = stablehlo.exponential %30 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<6xf32>
    return %12, %22, %33 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @softplus_1(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
