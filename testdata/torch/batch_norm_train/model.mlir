module {
  func.func @main(%arg0: tensor<4x6x5xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>) -> (tensor<4x6x5xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<20> : tensor<1xi64>
    %cst_2 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_3 = arith.constant dense<1.000000e-01> : tensor<1xf64>
    %cst_4 = arith.constant dense<9.000000e-01> : tensor<1xf64>
    %cst_5 = arith.constant dense<1.0526315789473684> : tensor<1xf64>
    %0 = stablehlo.convert %arg0 : (tensor<4x6x5xf32>) -> tensor<4x6x5xf64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 2] : (tensor<4x6x5xf64>, tensor<f64>) -> tensor<6xf64>
    %2 = stablehlo.reshape %1 : (tensor<6xf64>) -> tensor<1x6x1xf64>
    %3 = stablehlo.convert %cst_1 : (tensor<1xi64>) -> tensor<1xf64>
    %4 = stablehlo.reshape %3 : (tensor<1xf64>) -> tensor<f64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<1x6x1xf64>
    %6 = stablehlo.divide %2, %5 : tensor<1x6x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x6x1xf64>) -> tensor<4x6x5xf64>
    %8 = stablehlo.subtract %0, %7 : tensor<4x6x5xf64>
    %9 = stablehlo.multiply %8, %8 : tensor<4x6x5xf64>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [0, 2] : (tensor<4x6x5xf64>, tensor<f64>) -> tensor<6xf64>
    %11 = stablehlo.reshape %10 : (tensor<6xf64>) -> tensor<1x6x1xf64>
    %12 = stablehlo.divide %11, %5 : tensor<1x6x1xf64>
    %13 = stablehlo.convert %12 : (tensor<1x6x1xf64>) -> tensor<1x6x1xf32>
    %14 = stablehlo.reduce(%arg0 init: %cst_0) applies stablehlo.add across dimensions = [0, 2] : (tensor<4x6x5xf32>, tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.reshape %14 : (tensor<6xf32>) -> tensor<1x6x1xf32>
    %16 = stablehlo.convert %cst_1 : (tensor<1xi64>) -> tensor<1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<1x6x1xf32>
    %19 = stablehlo.divide %15, %18 : tensor<1x6x1xf32>
    %20 = stablehlo.convert %cst_2 : (tensor<1xf64>) -> tensor<1xf32>
    %21 = stablehlo.reshape %20 : (tensor<1xf32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1x6x1xf32>
    %23 = stablehlo.add %13, %22 : tensor<1x6x1xf32>
    %24 = stablehlo.rsqrt %23 : tensor<1x6x1xf32>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x6x1xf32>) -> tensor<4x6x5xf32>
    %26 = stablehlo.subtract %arg0, %25 : tensor<4x6x5xf32>
    %27 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x6x1xf32>) -> tensor<4x6x5xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<4x6x5xf32>
    %29 = stablehlo.reshape %19 : (tensor<1x6x1xf32>) -> tensor<1x6xf32>
    %30 = stablehlo.reshape %29 : (tensor<1x6xf32>) -> tensor<6xf32>
    %31 = stablehlo.reshape %24 : (tensor<1x6x1xf32>) -> tensor<1x6xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x6xf32>) -> tensor<6xf32>
    %33 = stablehlo.convert %cst_3 : (tensor<1xf64>) -> tensor<1xf32>
    %34 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %36 = stablehlo.multiply %30, %35 : tensor<6xf32>
    %37 = stablehlo.convert %cst_4 : (tensor<1xf64>) -> tensor<1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1xf32>) -> tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.multiply %arg3, %39 : tensor<6xf32>
    %41 = stablehlo.add %36, %40 : tensor<6xf32>
    %42 = stablehlo.reshape %13 : (tensor<1x6x1xf32>) -> tensor<1x6xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x6xf32>) -> tensor<6xf32>
    %44 = stablehlo.convert %cst_5 : (tensor<1xf64>) -> tensor<1xf32>
    %45 = stablehlo.reshape %44 : (tensor<1xf32>) -> tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %47 = stablehlo.multiply %43, %46 : tensor<6xf32>
    %48 = stablehlo.multiply %47, %35 : tensor<6xf32>
    %49 = stablehlo.multiply %arg4, %39 : tensor<6xf32>
    %50 = stablehlo.add %48, %49 : tensor<6xf32>
    %51 = stablehlo.reshape %arg1 : (tensor<6xf32>) -> tensor<6x1xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [1, 2] : (tensor<6x1xf32>) -> tensor<4x6x5xf32>
    %53 = stablehlo.multiply %28, %52 : tensor<4x6x5xf32>
    %54 = stablehlo.reshape %arg2 : (tensor<6xf32>) -> tensor<6x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1, 2] : (tensor<6x1xf32>) -> tensor<4x6x5xf32>
    %56 = stablehlo.add %53, %55 : tensor<4x6x5xf32>
    return %56, %30, %32, %41, %50 : tensor<4x6x5xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
