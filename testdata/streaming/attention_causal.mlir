module @jit_causal attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xf32>, %arg1: tensor<2x4x11x3xf32>, %arg2: tensor<2x4x11x3xf32>) -> (tensor<2x4x11x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.iota dim = 0 : tensor<11x11xi32>
    %1 = stablehlo.iota dim = 1 : tensor<11x11xi32>
    %2 = stablehlo.compare GE, %0, %1, SIGNED : (tensor<11x11xi32>, tensor<11x11xi32>) -> tensor<11x11xi1>
    %3 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xf32>, tensor<2x4x11x3xf32>) -> tensor<2x4x11x11xf32>
    %4 = stablehlo.sqrt %cst_1 : tensor<f32>
    %5 = stablehlo.convert %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<2x4x11x11xf32>
    %7 = stablehlo.divide %3, %6 : tensor<2x4x11x11xf32>
    %8 = call @_where(%2, %7, %cst_0) : (tensor<11x11xi1>, tensor<2x4x11x11xf32>, tensor<f32>) -> tensor<2x4x11x11xf32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x11xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x11xf32>
    %11 = stablehlo.maximum %10, %9 : tensor<2x4x11xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x11xf32>
    %14 = stablehlo.subtract %8, %13 : tensor<2x4x11x11xf32>
    %15 = stablehlo.exponential %14 : tensor<2x4x11x11xf32>
    %16 = stablehlo.reduce(%15 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x11xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x11xf32>
    %19 = stablehlo.divide %15, %18 : tensor<2x4x11x11xf32>
    %20 = stablehlo.dot_general %19, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x11xf32>, tensor<2x4x11x3xf32>) -> tensor<2x4x11x3xf32>
    return %20 : tensor<2x4x11x3xf32>
  }
  func.func private @_where(%arg0: tensor<11x11xi1>, %arg1: tensor<2x4x11x11xf32>, %arg2: tensor<f32>) -> tensor<2x4x11x11xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<11x11xi1>) -> tensor<2x4x11x11xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x11x11xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x11x11xi1>, tensor<2x4x11x11xf32>
    return %3 : tensor<2x4x11x11xf32>
  }
}

