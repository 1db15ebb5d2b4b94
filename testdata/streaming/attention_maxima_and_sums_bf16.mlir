module @jit_maxima_and_sums attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x13x3xbf16>, %arg2: tensor<2x4x13x3xbf16>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result[0]"}, tensor<2x4x11xbf16> {jax.result_info = "result[1]"}, tensor<2x4x11xbf16> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x13xbf16>
    %1 = stablehlo.sqrt %cst_1 : tensor<f32>
    %2 = stablehlo.convert %1 : (tensor<f32>) -> tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xbf16>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %8 = stablehlo.subtract %4, %7 : tensor<2x4x11x13xbf16>
    %9 = stablehlo.exponential %8 : tensor<2x4x11x13xbf16>
    %10 = stablehlo.dot_general %9, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x3xbf16>
    %11 = stablehlo.reshape %6 : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11xbf16>
    %12 = stablehlo.convert %9 : (tensor<2x4x11x13xbf16>) -> tensor<2x4x11x13xf32>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %14 = stablehlo.convert %13 : (tensor<2x4x11xf32>) -> tensor<2x4x11xbf16>
    return %10, %11, %14 : tensor<2x4x11x3xbf16>, tensor<2x4x11xbf16>, tensor<2x4x11xbf16>
  }
}

