module @jit_dropped attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xf32>, %arg1: tensor<2x4x13x3xf32>, %arg2: tensor<2x4x13x3xf32>, %arg3: tensor<2x1x11x13xi1>) -> (tensor<2x4x11x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x13xf32>
    %1 = stablehlo.sqrt %cst_2 : tensor<f32>
    %2 = stablehlo.convert %1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xf32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x11xf32>
    %7 = stablehlo.maximum %6, %5 : tensor<2x4x11xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<2x4x11x13xf32>
    %11 = stablehlo.exponential %10 : tensor<2x4x11x13xf32>
    %12 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %15 = stablehlo.divide %11, %14 : tensor<2x4x11x13xf32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %17 = stablehlo.divide %15, %16 : tensor<2x4x11x13xf32>
    %18 = call @_where(%arg3, %17, %c) : (tensor<2x1x11x13xi1>, tensor<2x4x11x13xf32>, tensor<i32>) -> tensor<2x4x11x13xf32>
    %19 = stablehlo.dot_general %18, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x3xf32>
    return %19 : tensor<2x4x11x3xf32>
  }
  func.func private @_where(%arg0: tensor<2x1x11x13xi1>, %arg1: tensor<2x4x11x13xf32>, %arg2: tensor<i32>) -> tensor<2x4x11x13xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x11x13xi1>) -> tensor<2x4x11x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x11x13xi1>, tensor<2x4x11x13xf32>
    return %3 : tensor<2x4x11x13xf32>
  }
}

