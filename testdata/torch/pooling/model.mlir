module {
  func.func @main(%arg0: tensor<2x3x8x8xf32>) -> (tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x2x2xf32>, tensor<2x3x1x1xf32>, tensor<2x3x1x1xf32>, tensor<2x3xf32>, tensor<2x8x8xf32>, tensor<2x8x8xi64>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<9> : tensor<i64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<16> : tensor<i64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %cst_5 = arith.constant dense<64> : tensor<1xi64>
    %cst_6 = arith.constant dense<3> : tensor<1xi64>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<1xf64>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{padding = dense<[[0, 0], [0, 0], [1, 1], [1, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 3, 3>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %39 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3x4x4xf32>
    %1 = "stablehlo.reduce_window"(%arg0, %cst_0) <{padding = dense<[[0, 0], [0, 0], [1, 1], [1, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 3, 3>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %39 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3x4x4xf32>
    %2 = stablehlo.convert %c : (tensor<i64>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<2x3x4x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<2x3x4x4xf32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x8x8xf32>
    %6 = "stablehlo.reduce_window"(%5, %cst_0) <{padding = dense<[[0, 0], [0, 0], [1, 1], [1, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 3, 3>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %39 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3x4x4xf32>
    %7 = stablehlo.divide %1, %6 : tensor<2x3x4x4xf32>
    %8 = "stablehlo.reduce_window"(%arg0, %cst_0) <{padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 4, 4>, window_strides = array<i64: 1, 1, 4, 4>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %39 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3x2x2xf32>
    %9 = stablehlo.convert %c_2 : (tensor<i64>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2x3x2x2xf32>
    %11 = stablehlo.divide %8, %10 : tensor<2x3x2x2xf32>
    %12 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3xf32>
    %13 = stablehlo.reshape %12 : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %14 = stablehlo.convert %cst_5 : (tensor<1xi64>) -> tensor<1xf32>
    %15 = stablehlo.reshape %14 : (tensor<1xf32>) -> tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<2x3x1x1xf32>
    %17 = stablehlo.divide %13, %16 : tensor<2x3x1x1xf32>
    %18 = "stablehlo.reduce_window"(%arg0, %cst) <{padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 8, 8>, window_strides = array<i64: 1, 1, 8, 8>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %39 = stablehlo.maximum %arg1, %arg2 : tensor<f32>
      stablehlo.return %39 : tensor<f32>
    }) : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3x1x1xf32>
    %19 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [3] : (tensor<2x3x8x8xf32>, tensor<f32>) -> tensor<2x3x8xf32>
    %20 = stablehlo.reduce(%19 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x3x8xf32>, tensor<f32>) -> tensor<2x3xf32>
    %21 = stablehlo.convert %arg0 : (tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf64>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x3x8x8xf64>, tensor<f64>) -> tensor<2x8x8xf64>
    %23 = stablehlo.reshape %22 : (tensor<2x8x8xf64>) -> tensor<2x1x8x8xf64>
    %24 = stablehlo.convert %cst_6 : (tensor<1xi64>) -> tensor<1xf64>
    %25 = stablehlo.reshape %24 : (tensor<1xf64>) -> tensor<f64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<2x1x8x8xf64>
    %27 = stablehlo.divide %23, %26 : tensor<2x1x8x8xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<2x1x8x8xf64>) -> tensor<2x3x8x8xf64>
    %29 = stablehlo.subtract %21, %28 : tensor<2x3x8x8xf64>
    %30 = stablehlo.multiply %29, %29 : tensor<2x3x8x8xf64>
    %31 = stablehlo.reduce(%30 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x3x8x8xf64>, tensor<f64>) -> tensor<2x8x8xf64>
    %32 = stablehlo.convert %cst_7 : tensor<1xf64>
    %33 = stablehlo.reshape %32 : (tensor<1xf64>) -> tensor<f64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<2x8x8xf64>
    %35 = stablehlo.divide %31, %34 : tensor<2x8x8xf64>
    %36 = stablehlo.convert %35 : (tensor<2x8x8xf64>) -> tensor<2x8x8xf32>
    %37 = stablehlo.iota dim = 1 : tensor<2x3x8x8xi64>
    %38:2 = stablehlo.reduce(%arg0 init: %cst), (%37 init: %c_4) across dimensions = [1] : (tensor<2x3x8x8xf32>, tensor<2x3x8x8xi64>, tensor<f32>, tensor<i64>) -> (tensor<2x8x8xf32>, tensor<2x8x8xi64>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i64>, %arg4: tensor<i64>)  {
      %39 = stablehlo.compare GE, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %40 = stablehlo.select %39, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %41 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %42 = stablehlo.minimum %arg2, %arg4 : tensor<i64>
      %43 = stablehlo.select %39, %arg2, %arg4 : tensor<i1>, tensor<i64>
      %44 = stablehlo.select %41, %42, %43 : tensor<i1>, tensor<i64>
      stablehlo.return %40, %44 : tensor<f32>, tensor<i64>
    }
    return %0, %4, %7, %11, %17, %18, %20, %36, %38#1 : tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x2x2xf32>, tensor<2x3x1x1xf32>, tensor<2x3x1x1xf32>, tensor<2x3xf32>, tensor<2x8x8xf32>, tensor<2x8x8xi64>
  }
}
