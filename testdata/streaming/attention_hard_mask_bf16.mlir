module @jit_hard_mask attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x13x3xbf16>, %arg2: tensor<2x4x13x3xbf16>, %arg3: tensor<2x13xi1>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [0, 3] : (tensor<2x13xi1>) -> tensor<2x1x1x13xi1>
    %1 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x13xbf16>
    %2 = stablehlo.sqrt %cst_2 : tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %5 = stablehlo.divide %1, %4 : tensor<2x4x11x13xbf16>
    %6 = call @_where(%0, %5, %cst_1) : (tensor<2x1x1x13xi1>, tensor<2x4x11x13xbf16>, tensor<f32>) -> tensor<2x4x11x13xbf16>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x4x11xbf16>
    %9 = stablehlo.maximum %8, %7 : tensor<2x4x11xbf16>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %12 = stablehlo.subtract %6, %11 : tensor<2x4x11x13xbf16>
    %13 = stablehlo.exponential %12 : tensor<2x4x11x13xbf16>
    %14 = stablehlo.convert %13 : (tensor<2x4x11x13xbf16>) -> tensor<2x4x11x13xf32>
    %15 = stablehlo.reduce(%14 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %17 = stablehlo.convert %16 : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xbf16>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %19 = stablehlo.divide %13, %18 : tensor<2x4x11x13xbf16>
    %20 = stablehlo.dot_general %19, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x3xbf16>
    return %20 : tensor<2x4x11x3xbf16>
  }
  func.func private @_where(%arg0: tensor<2x1x1x13xi1>, %arg1: tensor<2x4x11x13xbf16>, %arg2: tensor<f32>) -> tensor<2x4x11x13xbf16> {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x1x13xi1>) -> tensor<2x4x11x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x11x13xi1>, tensor<2x4x11x13xbf16>
    return %3 : tensor<2x4x11x13xbf16>
  }
}

