module @jit_distances attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x13x3xbf16>, %arg2: tensor<2x4x13x3xbf16>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.add %1, %0 : tensor<4xi32>
    %3 = stablehlo.negate %2 : tensor<4xi32>
    %4 = stablehlo.convert %3 : (tensor<4xi32>) -> tensor<4xf32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.power %5, %4 : tensor<4xf32>
    %7 = stablehlo.convert %6 : (tensor<4xf32>) -> tensor<4xbf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<4xbf16>) -> tensor<1x4x1x1xbf16>
    %9 = stablehlo.iota dim = 0 : tensor<13xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<13xi32>) -> tensor<1x13xi32>
    %11 = stablehlo.iota dim = 0 : tensor<11xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x13xi32>) -> tensor<11x13xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<11x1xi32>) -> tensor<11x13xi32>
    %15 = stablehlo.subtract %13, %14 : tensor<11x13xi32>
    %16 = stablehlo.convert %15 : (tensor<11x13xi32>) -> tensor<11x13xbf16>
    %17 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x13xbf16>
    %18 = stablehlo.sqrt %cst_1 : tensor<f32>
    %19 = stablehlo.convert %18 : (tensor<f32>) -> tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<bf16>) -> tensor<2x4x11x13xbf16>
    %21 = stablehlo.divide %17, %20 : tensor<2x4x11x13xbf16>
    %22 = stablehlo.broadcast_in_dim %16, dims = [2, 3] : (tensor<11x13xbf16>) -> tensor<1x1x11x13xbf16>
    %23 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x4x1x1xbf16>) -> tensor<1x4x11x13xbf16>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2, 3] : (tensor<1x1x11x13xbf16>) -> tensor<1x4x11x13xbf16>
    %25 = stablehlo.multiply %23, %24 : tensor<1x4x11x13xbf16>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2, 3] : (tensor<1x4x11x13xbf16>) -> tensor<2x4x11x13xbf16>
    %27 = stablehlo.add %21, %26 : tensor<2x4x11x13xbf16>
    %28 = stablehlo.reduce(%27 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %29 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x4x11xbf16>
    %30 = stablehlo.maximum %29, %28 : tensor<2x4x11xbf16>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %33 = stablehlo.subtract %27, %32 : tensor<2x4x11x13xbf16>
    %34 = stablehlo.exponential %33 : tensor<2x4x11x13xbf16>
    %35 = stablehlo.convert %34 : (tensor<2x4x11x13xbf16>) -> tensor<2x4x11x13xf32>
    %36 = stablehlo.reduce(%35 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %38 = stablehlo.convert %37 : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xbf16>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x13xbf16>
    %40 = stablehlo.divide %34, %39 : tensor<2x4x11x13xbf16>
    %41 = stablehlo.dot_general %40, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xbf16>, tensor<2x4x13x3xbf16>) -> tensor<2x4x11x3xbf16>
    return %41 : tensor<2x4x11x3xbf16>
  }
}

