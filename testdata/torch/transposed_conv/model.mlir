module {
  func.func @main(%arg0: tensor<4x6x3x3xf32>, %arg1: tensor<6xf32>, %arg2: tensor<4x3x3x3xf32>, %arg3: tensor<4xf32>, %arg4: tensor<2x4x5x5xf32>) -> tensor<2x4x8x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = arith.constant dense<1.000000e-01> : tensor<1xf64>
    %0 = stablehlo.transpose %arg0, dims = [2, 3, 1, 0] : (tensor<4x6x3x3xf32>) -> tensor<3x3x6x4xf32>
    %1 = stablehlo.reverse %0, dims = [0, 1] : tensor<3x3x6x4xf32>
    %2 = stablehlo.convolution(%arg4, %1) dim_numbers = [b, f, 0, 1]x[0, 1, o, i]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 2], [1, 2]], lhs_dilate = [2, 2], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x4x5x5xf32>, tensor<3x3x6x4xf32>) -> tensor<2x6x10x10xf32>
    %3 = stablehlo.reshape %arg1 : (tensor<6xf32>) -> tensor<6x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<2x6x10x10xf32>
    %5 = stablehlo.add %2, %4 : tensor<2x6x10x10xf32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x6x10x10xf32>
    %7 = stablehlo.maximum %5, %6 : tensor<2x6x10x10xf32>
    %8 = stablehlo.minimum %5, %6 : tensor<2x6x10x10xf32>
    %9 = stablehlo.convert %cst_0 : (tensor<1xf64>) -> tensor<1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1xf32>) -> tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<2x6x10x10xf32>
    %12 = stablehlo.multiply %8, %11 : tensor<2x6x10x10xf32>
    %13 = stablehlo.add %7, %12 : tensor<2x6x10x10xf32>
    %14 = stablehlo.convolution(%13, %arg2) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x6x10x10xf32>, tensor<4x3x3x3xf32>) -> tensor<2x4x8x8xf32>
    %15 = stablehlo.reshape %arg3 : (tensor<4xf32>) -> tensor<4x1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<2x4x8x8xf32>
    %17 = stablehlo.add %14, %16 : tensor<2x4x8x8xf32>
    return %17 : tensor<2x4x8x8xf32>
  }
}
