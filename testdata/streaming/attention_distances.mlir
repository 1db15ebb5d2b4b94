module @jit_distances attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xf32>, %arg1: tensor<2x4x13x3xf32>, %arg2: tensor<2x4x13x3xf32>) -> (tensor<2x4x11x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
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
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<4xf32>) -> tensor<1x4x1x1xf32>
    %8 = stablehlo.iota dim = 0 : tensor<13xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<13xi32>) -> tensor<1x13xi32>
    %10 = stablehlo.iota dim = 0 : tensor<11xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x13xi32>) -> tensor<11x13xi32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<11x1xi32>) -> tensor<11x13xi32>
    %14 = stablehlo.subtract %12, %13 : tensor<11x13xi32>
    %15 = stablehlo.convert %14 : (tensor<11x13xi32>) -> tensor<11x13xf32>
    %16 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x13xf32>
    %17 = stablehlo.sqrt %cst_1 : tensor<f32>
    %18 = stablehlo.convert %17 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<2x4x11x13xf32>
    %20 = stablehlo.divide %16, %19 : tensor<2x4x11x13xf32>
    %21 = stablehlo.broadcast_in_dim %15, dims = [2, 3] : (tensor<11x13xf32>) -> tensor<1x1x11x13xf32>
    %22 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x4x1x1xf32>) -> tensor<1x4x11x13xf32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<1x1x11x13xf32>) -> tensor<1x4x11x13xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<1x4x11x13xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<1x4x11x13xf32>) -> tensor<2x4x11x13xf32>
    %26 = stablehlo.add %20, %25 : tensor<2x4x11x13xf32>
    %27 = stablehlo.reduce(%26 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %28 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x11xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<2x4x11xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %32 = stablehlo.subtract %26, %31 : tensor<2x4x11x13xf32>
    %33 = stablehlo.exponential %32 : tensor<2x4x11x13xf32>
    %34 = stablehlo.reduce(%33 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x13xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x13xf32>
    %37 = stablehlo.divide %33, %36 : tensor<2x4x11x13xf32>
    %38 = stablehlo.dot_general %37, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x13xf32>, tensor<2x4x13x3xf32>) -> tensor<2x4x11x3xf32>
    return %38 : tensor<2x4x11x3xf32>
  }
}

