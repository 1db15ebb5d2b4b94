module @jit_capped attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xf32>, %arg1: tensor<2x4x13x3xf32>, %arg2: tensor<2x4x13x3xf32>) -> (tensor<2x4x11x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x13xf32>
    %1 = stablehlo.sqrt %cst_2 : tensor<f32>
    %2 = stablehlo.convert %1 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xf32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %6 = stablehlo.divide %4, %5 : tensor<2x4x11x13xf32>
    %7 = stablehlo.tanh %6 : tensor<2x4x11x13xf32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x4x11x13xf32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x11xf32>
    %12 = stablehlo.maximum %11, %10 : tensor<2x4x11xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %15 = stablehlo.subtract %9, %14 : tensor<2x4x11x13xf32>
    %16 = stablehlo.exponential %15 : tensor<2x4x11x13xf32>
    %17 = stablehlo.reduce(%16 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %20 = stablehlo.divide %16, %19 : tensor<2x4x11x13xf32>
    %21 = stablehlo.dot_general %20, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x3xf32>
    return %21 : tensor<2x4x11x3xf32>
  }
}

