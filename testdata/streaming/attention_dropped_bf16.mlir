module @jit_dropped attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x13x3xbf16>, %arg2: tensor<2x4x13x3xbf16>, %arg3: tensor<2x1x11x13xi1>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<bf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x13xbf16>
    %1 = stablehlo.sqrt %cst_2 : tensor<f32>
    %2 = stablehlo.convert %1 : (tensor<f32>) -> tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xbf16>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x4x11xbf16>
    %7 = stablehlo.maximum %6, %5 : tensor<2x4x11xbf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %10 = stablehlo.subtract %4, %9 : tensor<2x4x11x13xbf16>
    %11 = stablehlo.exponential %10 : tensor<2x4x11x13xbf16>
    %12 = stablehlo.convert %11 : (tensor<2x4x11x13xbf16>) -> tensor<2x4x11x13xf32>
    %13 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %15 = stablehlo.convert %14 : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %17 = stablehlo.divide %11, %16 : tensor<2x4x11x13xbf16>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %19 = stablehlo.divide %17, %18 : tensor<2x4x11x13xbf16>
    %20 = call @_where(%arg3, %19, %c) : (tensor<2x1x11x13xi1>, tensor<2x4x11x13xbf16>, tensor<i32>) -> tensor<2x4x11x13xbf16>
    %21 = stablehlo.dot_general %20, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x3xbf16>
    return %21 : tensor<2x4x11x3xbf16>
  }
  func.func private @_where(%arg0: tensor<2x1x11x13xi1>, %arg1: tensor<2x4x11x13xbf16>, %arg2: tensor<i32>) -> tensor<2x4x11x13xbf16> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<2x1x11x13xi1>) -> tensor<2x4x11x13xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x11x13xi1>, tensor<2x4x11x13xbf16>
    return %3 : tensor<2x4x11x13xbf16>
  }
}

