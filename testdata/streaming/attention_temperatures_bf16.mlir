module @jit_temperatures attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x13x3xbf16>, %arg2: tensor<2x4x13x3xbf16>, %arg3: tensor<4x1x1xbf16>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x13xbf16>
    %1 = stablehlo.sqrt %cst_2 : tensor<f32>
    %2 = stablehlo.convert %1 : (tensor<f32>) -> tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xbf16>
    %5 = stablehlo.multiply %arg3, %arg3 : tensor<4x1x1xbf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x1x1xbf16>
    %7 = stablehlo.add %6, %5 : tensor<4x1x1xbf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2, 3] : (tensor<4x1x1xbf16>) -> tensor<1x4x1x1xbf16>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x4x1x1xbf16>) -> tensor<2x4x11x13xbf16>
    %10 = stablehlo.divide %4, %9 : tensor<2x4x11x13xbf16>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x4x11xbf16>
    %13 = stablehlo.maximum %12, %11 : tensor<2x4x11xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %16 = stablehlo.subtract %10, %15 : tensor<2x4x11x13xbf16>
    %17 = stablehlo.exponential %16 : tensor<2x4x11x13xbf16>
    %18 = stablehlo.convert %17 : (tensor<2x4x11x13xbf16>) -> tensor<2x4x11x13xf32>
    %19 = stablehlo.reduce(%18 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %21 = stablehlo.convert %20 : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %23 = stablehlo.divide %17, %22 : tensor<2x4x11x13xbf16>
    %24 = stablehlo.dot_general %23, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x3xbf16>
    return %24 : tensor<2x4x11x3xbf16>
  }
}

