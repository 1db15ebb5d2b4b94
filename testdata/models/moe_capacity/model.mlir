module @jit_moe_capacity attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x20x12xf32>, %arg1: tensor<5x12x20xf32>, %arg2: tensor<12x5xf32>, %arg3: tensor<5x12x20xf32>, %arg4: tensor<13x12xf32>) -> (tensor<13x12xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %12 = stablehlo.transpose %indices, dims = [1, 0] : (tensor<13x2xi32>) -> tensor<2x13xi32>
    %13 = stablehlo.reshape %12 : (tensor<2x13xi32>) -> tensor<26xi32>
    %14 = call @_one_hot(%13) : (tensor<26xi32>) -> tensor<26x5xi32>
    %15 = call @cumsum(%14) : (tensor<26x5xi32>) -> tensor<26x5xi32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<26x5xi32>
    %17 = stablehlo.subtract %15, %16 : tensor<26x5xi32>
    %18 = stablehlo.multiply %17, %14 : tensor<26x5xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.reduce(%18 init: %c_2) applies stablehlo.add across dimensions = [1] : (tensor<26x5xi32>, tensor<i32>) -> tensor<26xi32>
    %20 = call @_one_hot_1(%19) : (tensor<26xi32>) -> tensor<26x4xf32>
    %21 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<26x5xi32>) -> tensor<26x5x1xi32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 2] : (tensor<26x4xf32>) -> tensor<26x1x4xf32>
    %23 = stablehlo.convert %21 : (tensor<26x5x1xi32>) -> tensor<26x5x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<26x5x1xf32>) -> tensor<26x5x4xf32>
    %25 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<26x1x4xf32>) -> tensor<26x5x4xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<26x5x4xf32>
    %27 = stablehlo.reshape %26 : (tensor<26x5x4xf32>) -> tensor<2x13x5x4xf32>
    %28 = stablehlo.dot_general %11, %27, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<13x2xf32>, tensor<2x13x5x4xf32>) -> tensor<13x5x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x13x5x4xf32>, tensor<f32>) -> tensor<13x5x4xf32>
    %30 = stablehlo.dot_general %29, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<13x5x4xf32>, tensor<13x12xf32>) -> tensor<5x4x12xf32>
    %31 = stablehlo.dot_general %30, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x12xf32>, tensor<5x12x20xf32>) -> tensor<5x4x20xf32>
    %32 = stablehlo.dot_general %30, %arg3, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x12xf32>, tensor<5x12x20xf32>) -> tensor<5x4x20xf32>
    %33 = call @silu(%31) : (tensor<5x4x20xf32>) -> tensor<5x4x20xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<5x4x20xf32>
    %35 = stablehlo.dot_general %34, %arg0, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4x20xf32>, tensor<5x20x12xf32>) -> tensor<5x4x12xf32>
    %36 = stablehlo.dot_general %28, %35, contracting_dims = [2, 1] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<13x5x4xf32>, tensor<5x4x12xf32>) -> tensor<13x12xf32>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<26xi32>
    %38 = stablehlo.compare LT, %19, %37, SIGNED : (tensor<26xi32>, tensor<26xi32>) -> tensor<26xi1>
    %39 = stablehlo.convert %38 : (tensor<26xi1>) -> tensor<26xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<26xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.subtract %cst_7, %41 : tensor<f32>
    return %36, %42 : tensor<13x12xf32>, tensor<f32>
  }
  func.func private @_one_hot(%arg0: tensor<26xi32>) -> tensor<26x5xi32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x5xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<26x1xi32>) -> tensor<26x5xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<26x5xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<26x5xi32>, tensor<26x5xi32>) -> tensor<26x5xi1>
    %5 = stablehlo.convert %4 : (tensor<26x5xi1>) -> tensor<26x5xi32>
    return %5 : tensor<26x5xi32>
  }
  func.func private @cumsum(%arg0: tensor<26x5xi32>) -> tensor<26x5xi32> {
    %0 = call @cumsum_0(%arg0) : (tensor<26x5xi32>) -> tensor<26x5xi32>
    return %0 : tensor<26x5xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<26x5xi32>) -> tensor<26x5xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1, 1>, padding = dense<[[25, 0], [0, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 26, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<26x5xi32>, tensor<i32>) -> tensor<26x5xi32>
    return %1 : tensor<26x5xi32>
  }
  func.func private @_one_hot_1(%arg0: tensor<26xi32>) -> tensor<26x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<26xi32>) -> tensor<26x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x4xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<26x1xi32>) -> tensor<26x4xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<26x4xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<26x4xi32>, tensor<26x4xi32>) -> tensor<26x4xi1>
    %5 = stablehlo.convert %4 : (tensor<26x4xi1>) -> tensor<26x4xf32>
    return %5 : tensor<26x4xf32>
  }
  func.func private @silu(%arg0: tensor<5x4x20xf32>) -> tensor<5x4x20xf32> {
    %0 = stablehlo.negate %arg0 : tensor<5x4x20xf32>
    %1 = stablehlo.exponential %0 : tensor<5x4x20xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4x20xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x4x20xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4x20xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5x4x20xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x4x20xf32>
    return %6 : tensor<5x4x20xf32>
  }
}
