module @jit_moe_sort attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x20x12xf32>, %arg1: tensor<5x12x20xf32>, %arg2: tensor<12x5xf32>, %arg3: tensor<5x12x20xf32>, %arg4: tensor<13x12xf32>) -> (tensor<13x12xf32> {jax.result_info = "result[0]"}, tensor<5xi32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<13x12xf32>, tensor<12x5xf32>) -> tensor<13x5xf32>
    %values, %indices = chlo.top_k(%0, k = 2) : tensor<13x5xf32> -> (tensor<13x2xf32>, tensor<13x2xi32>)
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%values init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<13x2xf32>, tensor<f32>) -> tensor<13xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.maximum %2, %1 : tensor<13xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<13xf32>) -> tensor<13x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<13x1xf32>) -> tensor<13x2xf32>
    %6 = stablehlo.subtract %values, %5 : tensor<13x2xf32>
    %7 = stablehlo.exponential %6 : tensor<13x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<13x2xf32>, tensor<f32>) -> tensor<13xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<13xf32>) -> tensor<13x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<13x1xf32>) -> tensor<13x2xf32>
    %11 = stablehlo.divide %7, %10 : tensor<13x2xf32>
    %12 = stablehlo.reshape %indices : (tensor<13x2xi32>) -> tensor<26xi32>
    %13 = call @argsort(%12) : (tensor<26xi32>) -> tensor<26xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %15 = stablehlo.compare LT, %13, %14, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_2 = stablehlo.constant dense<26> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %17 = stablehlo.add %13, %16 : tensor<26xi32>
    %18 = stablehlo.select %15, %17, %13 : tensor<26xi1>, tensor<26xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %20 = "stablehlo.gather"(%12, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<26xi32>, tensor<26x1xi32>) -> tensor<26xi32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %21 = call @floor_divide(%13, %c_3) : (tensor<26xi32>, tensor<i32>) -> tensor<26xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %23 = call @clip(%12, %c_5) : (tensor<26xi32>, tensor<i32>) -> tensor<26xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %25 = stablehlo.compare LT, %23, %24, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_7 = stablehlo.constant dense<5> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %27 = stablehlo.add %23, %26 : tensor<26xi32>
    %28 = stablehlo.select %25, %27, %23 : tensor<26xi1>, tensor<26xi32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %31 = "stablehlo.scatter"(%22, %29, %30) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<i32>, %arg6: tensor<i32>):
      %103 = stablehlo.add %arg5, %arg6 : tensor<i32>
      stablehlo.return %103 : tensor<i32>
    }) : (tensor<5xi32>, tensor<26x1xi32>, tensor<26xi32>) -> tensor<5xi32>
    %32 = stablehlo.iota dim = 0 : tensor<26xi32>
    %33 = call @cumsum(%31) : (tensor<5xi32>) -> tensor<5xi32>
    %34 = stablehlo.subtract %33, %31 : tensor<5xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %36 = stablehlo.compare LT, %20, %35, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_10 = stablehlo.constant dense<5> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %38 = stablehlo.add %20, %37 : tensor<26xi32>
    %39 = stablehlo.select %36, %38, %20 : tensor<26xi1>, tensor<26xi32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %41 = "stablehlo.gather"(%34, %40) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xi32>, tensor<26x1xi32>) -> tensor<26xi32>
    %42 = stablehlo.subtract %32, %41 : tensor<26xi32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x13x12xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %45 = stablehlo.compare LT, %21, %44, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_13 = stablehlo.constant dense<13> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %47 = stablehlo.add %21, %46 : tensor<26xi32>
    %48 = stablehlo.select %45, %47, %21 : tensor<26xi1>, tensor<26xi32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %50 = "stablehlo.gather"(%arg4, %49) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 12>}> : (tensor<13x12xf32>, tensor<26x1xi32>) -> tensor<26x12xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %52 = stablehlo.compare LT, %20, %51, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_15 = stablehlo.constant dense<5> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %54 = stablehlo.add %20, %53 : tensor<26xi32>
    %55 = stablehlo.select %52, %54, %20 : tensor<26xi1>, tensor<26xi32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %57 = stablehlo.compare LT, %42, %56, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_17 = stablehlo.constant dense<13> : tensor<i32>
    %58 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %59 = stablehlo.add %42, %58 : tensor<26xi32>
    %60 = stablehlo.select %57, %59, %42 : tensor<26xi1>, tensor<26xi32>
    %61 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %62 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %63 = stablehlo.concatenate %61, %62, dim = 1 : (tensor<26x1xi32>, tensor<26x1xi32>) -> tensor<26x2xi32>
    %64 = "stablehlo.scatter"(%43, %63, %50) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      stablehlo.return %arg6 : tensor<f32>
    }) : (tensor<5x13x12xf32>, tensor<26x2xi32>, tensor<26x12xf32>) -> tensor<5x13x12xf32>
    %65 = stablehlo.dot_general %64, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x13x12xf32>, tensor<5x12x20xf32>) -> tensor<5x13x20xf32>
    %66 = stablehlo.dot_general %64, %arg3, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x13x12xf32>, tensor<5x12x20xf32>) -> tensor<5x13x20xf32>
    %67 = call @silu(%65) : (tensor<5x13x20xf32>) -> tensor<5x13x20xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<5x13x20xf32>
    %69 = stablehlo.dot_general %68, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x13x20xf32>, tensor<5x20x12xf32>) -> tensor<5x13x12xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %70 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %71 = stablehlo.compare LT, %20, %70, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_19 = stablehlo.constant dense<5> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %73 = stablehlo.add %20, %72 : tensor<26xi32>
    %74 = stablehlo.select %71, %73, %20 : tensor<26xi1>, tensor<26xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %76 = stablehlo.compare LT, %42, %75, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_21 = stablehlo.constant dense<13> : tensor<i32>
    %77 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %78 = stablehlo.add %42, %77 : tensor<26xi32>
    %79 = stablehlo.select %76, %78, %42 : tensor<26xi1>, tensor<26xi32>
    %80 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %81 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %82 = stablehlo.concatenate %80, %81, dim = 1 : (tensor<26x1xi32>, tensor<26x1xi32>) -> tensor<26x2xi32>
    %83 = "stablehlo.gather"(%69, %82) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 12>}> : (tensor<5x13x12xf32>, tensor<26x2xi32>) -> tensor<26x12xf32>
    %84 = stablehlo.reshape %11 : (tensor<13x2xf32>) -> tensor<26xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %86 = stablehlo.compare LT, %13, %85, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_23 = stablehlo.constant dense<26> : tensor<i32>
    %87 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %88 = stablehlo.add %13, %87 : tensor<26xi32>
    %89 = stablehlo.select %86, %88, %13 : tensor<26xi1>, tensor<26xi32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %91 = "stablehlo.gather"(%84, %90) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<26xf32>, tensor<26x1xi32>) -> tensor<26xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<26xf32>) -> tensor<26x1xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<26x1xf32>) -> tensor<26x12xf32>
    %94 = stablehlo.multiply %83, %93 : tensor<26x12xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13x12xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %96 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %97 = stablehlo.compare LT, %21, %96, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %c_26 = stablehlo.constant dense<13> : tensor<i32>
    %98 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %99 = stablehlo.add %21, %98 : tensor<26xi32>
    %100 = stablehlo.select %97, %99, %21 : tensor<26xi1>, tensor<26xi32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %102 = "stablehlo.scatter"(%95, %101, %94) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %103 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %103 : tensor<f32>
    }) : (tensor<13x12xf32>, tensor<26x1xi32>, tensor<26x12xf32>) -> tensor<13x12xf32>
    return %102, %31 : tensor<13x12xf32>, tensor<5xi32>
  }
  func.func private @argsort(%arg0: tensor<26xi32>) -> tensor<26xi32> {
    %0 = stablehlo.iota dim = 0 : tensor<26xi32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<i32>, %arg4: tensor<i32>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<26xi32>, tensor<26xi32>) -> (tensor<26xi32>, tensor<26xi32>)
    return %1#1 : tensor<26xi32>
  }
  func.func private @floor_divide(%arg0: tensor<26xi32>, %arg1: tensor<i32>) -> tensor<26xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<26xi32>
    %3 = stablehlo.sign %arg0 : tensor<26xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<26xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %11 = stablehlo.and %6, %10 : tensor<26xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<26xi32>
    %14 = call @_where(%11, %13, %2) : (tensor<26xi1>, tensor<26xi32>, tensor<26xi32>) -> tensor<26xi32>
    return %14 : tensor<26xi32>
  }
  func.func private @_where(%arg0: tensor<26xi1>, %arg1: tensor<26xi32>, %arg2: tensor<26xi32>) -> tensor<26xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<26xi1>, tensor<26xi32>
    return %0 : tensor<26xi32>
  }
  func.func private @clip(%arg0: tensor<26xi32>, %arg1: tensor<i32>) -> tensor<26xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<26xi32>
    return %2 : tensor<26xi32>
  }
  func.func private @cumsum(%arg0: tensor<5xi32>) -> tensor<5xi32> {
    %0 = call @cumsum_0(%arg0) : (tensor<5xi32>) -> tensor<5xi32>
    return %0 : tensor<5xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<5xi32>) -> tensor<5xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[4, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 5>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<5xi32>, tensor<i32>) -> tensor<5xi32>
    return %1 : tensor<5xi32>
  }
  func.func private @silu(%arg0: tensor<5x13x20xf32>) -> tensor<5x13x20xf32> {
    %0 = stablehlo.negate %arg0 : tensor<5x13x20xf32>
    %1 = stablehlo.exponential %0 : tensor<5x13x20xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x13x20xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x13x20xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x13x20xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5x13x20xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x13x20xf32>
    return %6 : tensor<5x13x20xf32>
  }
}
