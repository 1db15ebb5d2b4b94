module @jit_window attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x11x3xbf16>, %arg1: tensor<2x4x11x3xbf16>, %arg2: tensor<2x4x11x3xbf16>) -> (tensor<2x4x11x3xbf16> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<5> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.iota dim = 0 : tensor<11xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<11xi32>) -> tensor<11x1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<11xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<11xi32>) -> tensor<1x11xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<11x1xi32>) -> tensor<11x11xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x11xi32>) -> tensor<11x11xi32>
    %6 = stablehlo.subtract %4, %5 : tensor<11x11xi32>
    %7 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<11x11xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<11x11xi32>, tensor<11x11xi32>) -> tensor<11x11xi1>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<11x11xi32>
    %10 = stablehlo.compare LT, %6, %9, SIGNED : (tensor<11x11xi32>, tensor<11x11xi32>) -> tensor<11x11xi1>
    %11 = stablehlo.and %8, %10 : tensor<11x11xi1>
    %12 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x11x3xbf16>, tensor<2x4x11x3xbf16>) -> tensor<2x4x11x11xbf16>
    %13 = stablehlo.sqrt %cst_2 : tensor<f32>
    %14 = stablehlo.convert %13 : (tensor<f32>) -> tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<bf16>) -> tensor<2x4x11x11xbf16>
    %16 = stablehlo.divide %12, %15 : tensor<2x4x11x11xbf16>
    %17 = call @_where(%11, %16, %cst_1) : (tensor<11x11xi1>, tensor<2x4x11x11xbf16>, tensor<bf16>) -> tensor<2x4x11x11xbf16>
    %18 = stablehlo.reduce(%17 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x11x11xbf16>, tensor<bf16>) -> tensor<2x4x11xbf16>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x4x11xbf16>
    %20 = stablehlo.maximum %19, %18 : tensor<2x4x11xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<2x4x11xbf16>) -> tensor<2x4x11x1xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x11xbf16>
    %23 = stablehlo.subtract %17, %22 : tensor<2x4x11x11xbf16>
    %24 = stablehlo.exponential %23 : tensor<2x4x11x11xbf16>
    %25 = stablehlo.convert %24 : (tensor<2x4x11x11xbf16>) -> tensor<2x4x11x11xf32>
    %26 = stablehlo.reduce(%25 init: %cst) applies stablehlo.add across dimensions = [3] : (tensor<2x4x11x11xf32>, tensor<f32>) -> tensor<2x4x11xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<2x4x11xf32>) -> tensor<2x4x11x1xf32>
    %28 = stablehlo.convert %27 : (tensor<2x4x11x1xf32>) -> tensor<2x4x11x1xbf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2, 3] : (tensor<2x4x11x1xbf16>) -> tensor<2x4x11x11xbf16>
    %30 = stablehlo.divide %24, %29 : tensor<2x4x11x11xbf16>
    %31 = stablehlo.dot_general %30, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x11x11xbf16>, tensor<2x4x11x3xbf16>) -> tensor<2x4x11x3xbf16>
    return %31 : tensor<2x4x11x3xbf16>
  }
  func.func private @_where(%arg0: tensor<11x11xi1>, %arg1: tensor<2x4x11x11xbf16>, %arg2: tensor<bf16>) -> tensor<2x4x11x11xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<11x11xi1>) -> tensor<2x4x11x11xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<bf16>) -> tensor<2x4x11x11xbf16>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<2x4x11x11xi1>, tensor<2x4x11x11xbf16>
    return %2 : tensor<2x4x11x11xbf16>
  }
}

