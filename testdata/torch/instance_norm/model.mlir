module {
  func.func @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<20> : tensor<1xi64>
    %cst_2 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %0 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x3xf32>) -> tensor<6xf32>
    %3 = stablehlo.reshape %arg1 : (tensor<3xf32>) -> tensor<1x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<2x3xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x3xf32>) -> tensor<6xf32>
    %6 = stablehlo.reshape %arg2 : (tensor<2x3x4x5xf32>) -> tensor<1x6x4x5xf32>
    %7 = stablehlo.convert %6 : (tensor<1x6x4x5xf32>) -> tensor<1x6x4x5xf64>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<1x6x4x5xf64>, tensor<f64>) -> tensor<6xf64>
    %9 = stablehlo.reshape %8 : (tensor<6xf64>) -> tensor<1x6x1x1xf64>
    %10 = stablehlo.convert %cst_1 : (tensor<1xi64>) -> tensor<1xf64>
    %11 = stablehlo.reshape %10 : (tensor<1xf64>) -> tensor<f64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<1x6x1x1xf64>
    %13 = stablehlo.divide %9, %12 : tensor<1x6x1x1xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<1x6x1x1xf64>) -> tensor<1x6x4x5xf64>
    %15 = stablehlo.subtract %7, %14 : tensor<1x6x4x5xf64>
    %16 = stablehlo.multiply %15, %15 : tensor<1x6x4x5xf64>
    %17 = stablehlo.reduce(%16 init: %cst) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<1x6x4x5xf64>, tensor<f64>) -> tensor<6xf64>
    %18 = stablehlo.reshape %17 : (tensor<6xf64>) -> tensor<1x6x1x1xf64>
    %19 = stablehlo.divide %18, %12 : tensor<1x6x1x1xf64>
    %20 = stablehlo.convert %19 : (tensor<1x6x1x1xf64>) -> tensor<1x6x1x1xf32>
    %21 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 2, 3] : (tensor<1x6x4x5xf32>, tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.reshape %21 : (tensor<6xf32>) -> tensor<1x6x1x1xf32>
    %23 = stablehlo.convert %cst_1 : (tensor<1xi64>) -> tensor<1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1xf32>) -> tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1x6x1x1xf32>
    %26 = stablehlo.divide %22, %25 : tensor<1x6x1x1xf32>
    %27 = stablehlo.convert %cst_2 : (tensor<1xf64>) -> tensor<1xf32>
    %28 = stablehlo.reshape %27 : (tensor<1xf32>) -> tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<1x6x1x1xf32>
    %30 = stablehlo.add %20, %29 : tensor<1x6x1x1xf32>
    %31 = stablehlo.rsqrt %30 : tensor<1x6x1x1xf32>
    %32 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2, 3] : (tensor<1x6x1x1xf32>) -> tensor<1x6x4x5xf32>
    %33 = stablehlo.subtract %6, %32 : tensor<1x6x4x5xf32>
    %34 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<1x6x1x1xf32>) -> tensor<1x6x4x5xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<1x6x4x5xf32>
    %36 = stablehlo.reshape %2 : (tensor<6xf32>) -> tensor<6x1xf32>
    %37 = stablehlo.reshape %36 : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<1x6x4x5xf32>
    %39 = stablehlo.multiply %35, %38 : tensor<1x6x4x5xf32>
    %40 = stablehlo.reshape %5 : (tensor<6xf32>) -> tensor<6x1xf32>
    %41 = stablehlo.reshape %40 : (tensor<6x1xf32>) -> tensor<6x1x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1, 2, 3] : (tensor<6x1x1xf32>) -> tensor<1x6x4x5xf32>
    %43 = stablehlo.add %39, %42 : tensor<1x6x4x5xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x6x4x5xf32>) -> tensor<2x3x4x5xf32>
    return %44 : tensor<2x3x4x5xf32>
  }
}
