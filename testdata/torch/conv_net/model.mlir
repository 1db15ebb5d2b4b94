module {
  func.func @main(%arg0: tensor<6x3x3x3xf32>, %arg1: tensor<6xf32>, %arg2: tensor<8x6x3x3xf32>, %arg3: tensor<8xf32>, %arg4: tensor<5x32xf32>, %arg5: tensor<5xf32>, %arg6: tensor<2x3x16x16xf32>) -> tensor<2x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<2x6x16x16xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<2x8x4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<4> : tensor<i64>
    %cst_3 = arith.constant dense<1> : tensor<1xi64>
    %0 = stablehlo.convolution(%arg6, %arg0) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x3x16x16xf32>, tensor<6x3x3x3xf32>) -> tensor<2x6x16x16xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<6xf32>) -> tensor<6x1x1xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<2x6x16x16xf32>
    %3 = stablehlo.add %0, %2 : tensor<2x6x16x16xf32>
    %4 = stablehlo.maximum %3, %cst : tensor<2x6x16x16xf32>
    %5 = "stablehlo.reduce_window"(%4, %cst_0) <{padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %25 = stablehlo.maximum %arg7, %arg8 : tensor<f32>
      stablehlo.return %25 : tensor<f32>
    }) : (tensor<2x6x16x16xf32>, tensor<f32>) -> tensor<2x6x8x8xf32>
    %6 = stablehlo.convolution(%5, %arg2) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[2, 2], [2, 2]], rhs_dilate = [2, 2]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x6x8x8xf32>, tensor<8x6x3x3xf32>) -> tensor<2x8x4x4xf32>
    %7 = stablehlo.reshape %arg3 : (tensor<8xf32>) -> tensor<8x1x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<2x8x4x4xf32>
    %9 = stablehlo.add %6, %8 : tensor<2x8x4x4xf32>
    %10 = stablehlo.maximum %9, %cst_1 : tensor<2x8x4x4xf32>
    %11 = "stablehlo.reduce_window"(%10, %cst_2) <{padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %25 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %25 : tensor<f32>
    }) : (tensor<2x8x4x4xf32>, tensor<f32>) -> tensor<2x8x2x2xf32>
    %12 = stablehlo.convert %c : (tensor<i64>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x8x2x2xf32>
    %14 = stablehlo.divide %11, %13 : tensor<2x8x2x2xf32>
    %15 = stablehlo.reshape %14 : (tensor<2x8x2x2xf32>) -> tensor<2x32xf32>
    %16 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<5x32xf32>) -> tensor<32x5xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0] : (tensor<2x32xf32>, tensor<32x5xf32>) -> tensor<2x5xf32>
    %18 = stablehlo.convert %cst_3 : (tensor<1xi64>) -> tensor<1xf32>
    %19 = stablehlo.reshape %18 : (tensor<1xf32>) -> tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %21 = stablehlo.multiply %17, %20 : tensor<2x5xf32>
    %22 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<5xf32>) -> tensor<2x5xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<2x5xf32>
    %24 = stablehlo.add %21, %23 : tensor<2x5xf32>
    return %24 : tensor<2x5xf32>
  }
}
