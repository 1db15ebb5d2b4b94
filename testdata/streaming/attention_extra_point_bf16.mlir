module @jit_extra_point attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x13x3xbf16>, %arg2: tensor<2x4x13x3xbf16>, %arg3: tensor<4xbf16>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x13xbf16>
    %1 = stablehlo.sqrt %cst_1 : tensor<f32>
    %2 = stablehlo.convert %1 : (tensor<f32>) -> tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x11x13xbf16>
    %5 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<4xbf16>) -> tensor<1x4x1x1xbf16>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2, 3] : (tensor<1x4x1x1xbf16>) -> tensor<2x4x11x1xbf16>
    %7 = stablehlo.concatenate %4, %6, dim = 3 : (tensor<2x4x11x13xbf16>, tensor<2x4x11x1xbf16>) -> tensor<2x4x11x14xbf16>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x14xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x4x11xbf16>
    %10 = stablehlo.maximum %9, %8 : tensor<2x4x11xbf16>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x14xbf16>
    %13 = stablehlo.subtract %7, %12 : tensor<2x4x11x14xbf16>
    %14 = stablehlo.exponential %13 : tensor<2x4x11x14xbf16>
    %15 = stablehlo.convert %14 : (tensor<2x4x11x14xbf16>) -> tensor<2x4x11x14xf32>
    %16 = stablehlo.reduce(%15 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x14xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %18 = stablehlo.convert %17 : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xbf16>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x14xbf16>
    %20 = stablehlo.divide %14, %19 : tensor<2x4x11x14xbf16>
    %21 = stablehlo.slice %20 [0:2, 0:4, 0:11, 0:13] : (tensor<2x4x11x14xbf16>) -> tensor<2x4x11x13xbf16>
    %22 = stablehlo.dot_general %21, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x3xbf16>
    return %22 : tensor<2x4x11x3xbf16>
  }
}

