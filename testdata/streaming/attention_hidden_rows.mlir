module @jit_hidden_rows attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xf32>, %arg1: tensor<2x4x13x3xf32>, %arg2: tensor<2x4x13x3xf32>, %arg3: tensor<2x1x11x13xi1>) -> (tensor<2x4x11x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x13xf32>
    %1 = stablehlo.sqrt %cst_1 : tensor<f32>
    %2 = stablehlo.convert %1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xf32>
    %5 = call @_where(%arg3, %4, %cst_0) : (tensor<2x1x11x13xi1>, tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11x13xf32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x11xf32>
    %8 = stablehlo.maximum %7, %6 : tensor<2x4x11xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %10 = call @_where_0(%arg3, %4, %cst_0) : (tensor<2x1x11x13xi1>, tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11x13xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<2x4x11x13xf32>
    %13 = stablehlo.exponential %12 : tensor<2x4x11x13xf32>
    %14 = call @_where(%arg3, %13, %cst) : (tensor<2x1x11x13xi1>, tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11x13xf32>
    %15 = stablehlo.reduce(%14 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %18 = stablehlo.divide %13, %17 : tensor<2x4x11x13xf32>
    %19 = call @_where_1(%arg3, %18, %c) : (tensor<2x1x11x13xi1>, tensor<2x4x11x13xf32>, tensor<i32>) -> tensor<2x4x11x13xf32>
    %20 = stablehlo.dot_general %19, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x3xf32>
    return %20 : tensor<2x4x11x3xf32>
  }
  func.func private @_where(%arg0: tensor<2x1x11x13xi1>, %arg1: tensor<2x4x11x13xf32>, %arg2: tensor<f32>) -> tensor<2x4x11x13xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x11x13xi1>) -> tensor<2x4x11x13xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<2x4x11x13xi1>, tensor<2x4x11x13xf32>
    return %2 : tensor<2x4x11x13xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x1x11x13xi1>, %arg1: tensor<2x4x11x13xf32>, %arg2: tensor<f32>) -> tensor<2x4x11x13xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x11x13xi1>) -> tensor<2x4x11x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x11x13xi1>, tensor<2x4x11x13xf32>
    return %3 : tensor<2x4x11x13xf32>
  }
  func.func private @_where_1(%arg0: tensor<2x1x11x13xi1>, %arg1: tensor<2x4x11x13xf32>, %arg2: tensor<i32>) -> tensor<2x4x11x13xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x11x13xi1>) -> tensor<2x4x11x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x11x13xi1>, tensor<2x4x11x13xf32>
    return %3 : tensor<2x4x11x13xf32>
  }
}

