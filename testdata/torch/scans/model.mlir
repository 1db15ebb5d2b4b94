module {
  func.func @main(%arg0: tensor<4x9xf32>) -> (tensor<4x9xf32>, tensor<4x9xf32>, tensor<3x4xf32>, tensor<9xf32>, tensor<4xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<9> : tensor<1xi64>
    %cst_4 = arith.constant dense<4> : tensor<1xi64>
    %cst_5 = arith.constant dense<3.000000e+00> : tensor<1xf64>
    %cst_6 = arith.constant dense<2> : tensor<1xi64>
    %cst_7 = arith.constant dense<0x7FF0000000000000> : tensor<1xf64>
    %0 = "stablehlo.reduce_window"(%arg0, %cst) <{padding = dense<[[0, 0], [8, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 1, 9>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %55 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %55 : tensor<f32>
    }) : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %1 = "stablehlo.reduce_window"(%arg0, %cst) <{padding = dense<[[3, 0], [0, 0]]> : tensor<2x2xi64>, window_dilations = array<i64: 1, 1>, window_dimensions = array<i64: 4, 1>, window_strides = array<i64: 1, 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %55 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %55 : tensor<f32>
    }) : (tensor<4x9xf32>, tensor<f32>) -> tensor<4x9xf32>
    %2 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.convert %cst_3 : (tensor<1xi64>) -> tensor<1xf32>
    %4 = stablehlo.reshape %3 : (tensor<1xf32>) -> tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %2, %5 : tensor<4xf32>
    %7 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.multiply across dimensions = [1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.concatenate %2, %6, %7, dim = 0 : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<12xf32>
    %9 = stablehlo.reshape %8 : (tensor<12xf32>) -> tensor<3x4xf32>
    %10 = stablehlo.convert %arg0 : (tensor<4x9xf32>) -> tensor<4x9xf64>
    %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4x9xf64>, tensor<f64>) -> tensor<9xf64>
    %12 = stablehlo.reshape %11 : (tensor<9xf64>) -> tensor<1x9xf64>
    %13 = stablehlo.convert %cst_4 : (tensor<1xi64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<1x9xf64>
    %16 = stablehlo.divide %12, %15 : tensor<1x9xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x9xf64>) -> tensor<4x9xf64>
    %18 = stablehlo.subtract %10, %17 : tensor<4x9xf64>
    %19 = stablehlo.multiply %18, %18 : tensor<4x9xf64>
    %20 = stablehlo.reduce(%19 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4x9xf64>, tensor<f64>) -> tensor<9xf64>
    %21 = stablehlo.convert %cst_5 : tensor<1xf64>
    %22 = stablehlo.reshape %21 : (tensor<1xf64>) -> tensor<f64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<9xf64>
    %24 = stablehlo.divide %20, %23 : tensor<9xf64>
    %25 = stablehlo.convert %24 : (tensor<9xf64>) -> tensor<9xf32>
    %26 = stablehlo.sqrt %25 : tensor<9xf32>
    %27 = stablehlo.convert %cst_6 : (tensor<1xi64>) -> tensor<1xf32>
    %28 = stablehlo.reshape %27 : (tensor<1xf32>) -> tensor<f32>
    %29 = stablehlo.abs %arg0 : tensor<4x9xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<4x9xf32>
    %31 = stablehlo.power %29, %30 : tensor<4x9xf32>
    %32 = stablehlo.reduce(%31 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.divide %cst_0, %28 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.power %32, %34 : tensor<4xf32>
    %36 = stablehlo.reduce(%arg0 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.reshape %36 : (tensor<4xf32>) -> tensor<4x1xf32>
    %38 = stablehlo.abs %37 : tensor<4x1xf32>
    %39 = stablehlo.convert %cst_7 : tensor<1xf64>
    %40 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
    %41 = stablehlo.convert %40 : (tensor<f64>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %43 = stablehlo.compare EQ, %38, %42, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<4x1xi1>) -> tensor<4x1xi1>
    %45 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %46 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %47 = stablehlo.select %44, %45, %46 : tensor<4x1xi1>, tensor<4x1xf32>
    %48 = stablehlo.reshape %47 : (tensor<4x1xf32>) -> tensor<4xf32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x9xf32>
    %50 = stablehlo.subtract %arg0, %49 : tensor<4x9xf32>
    %51 = stablehlo.exponential %50 : tensor<4x9xf32>
    %52 = stablehlo.reduce(%51 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x9xf32>, tensor<f32>) -> tensor<4xf32>
    %53 = stablehlo.log %52 : tensor<4xf32>
    %54 = stablehlo.add %53, %48 : tensor<4xf32>
    return %0, %1, %9, %26, %35, %54 : tensor<4x9xf32>, tensor<4x9xf32>, tensor<3x4xf32>, tensor<9xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
