module {
  func.func @main(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xi64>) -> (tensor<4x4xf16>, tensor<4x4xbf16>, tensor<4x4xi32>, tensor<4x4xi64>, tensor<4x4xi1>, tensor<4x4xf64>, tensor<4x4xi64>, tensor<4x4xi64>, tensor<4x4xi8>) {
    %c = stablehlo.constant dense<1> : tensor<4x4xi64>
    %c_0 = stablehlo.constant dense<6> : tensor<4x4xi64>
    %c_1 = stablehlo.constant dense<2> : tensor<4x4xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<5> : tensor<4x4xi64>
    %c_4 = stablehlo.constant dense<3> : tensor<i64>
    %cst = arith.constant dense<2> : tensor<1xi64>
    %cst_5 = arith.constant dense<1> : tensor<1xi64>
    %cst_6 = arith.constant dense<7> : tensor<1xi64>
    %cst_7 = arith.constant dense<100> : tensor<1xi64>
    %0 = stablehlo.convert %arg0 : (tensor<4x4xf32>) -> tensor<4x4xf16>
    %1 = stablehlo.convert %arg0 : (tensor<4x4xf32>) -> tensor<4x4xbf16>
    %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<4x4xbf16>) -> tensor<4x4xbf16>
    %3 = stablehlo.dot_general %1, %2, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
    %4 = stablehlo.convert %cst : (tensor<1xi64>) -> tensor<1xf16>
    %5 = stablehlo.reshape %4 : (tensor<1xf16>) -> tensor<f16>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f16>) -> tensor<4x4xf16>
    %7 = stablehlo.multiply %0, %6 : tensor<4x4xf16>
    %8 = stablehlo.convert %cst_5 : (tensor<1xi64>) -> tensor<1xf16>
    %9 = stablehlo.reshape %8 : (tensor<1xf16>) -> tensor<f16>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f16>) -> tensor<4x4xf16>
    %11 = stablehlo.add %7, %10 : tensor<4x4xf16>
    %12 = stablehlo.convert %arg1 : (tensor<4x4xi64>) -> tensor<4x4xf64>
    %13 = stablehlo.convert %c_4 : (tensor<i64>) -> tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %15 = stablehlo.divide %12, %14 : tensor<4x4xf64>
    %16 = stablehlo.floor %15 : tensor<4x4xf64>
    %17 = stablehlo.convert %16 : (tensor<4x4xf64>) -> tensor<4x4xi64>
    %18 = stablehlo.convert %17 : (tensor<4x4xi64>) -> tensor<4x4xi32>
    %19 = stablehlo.remainder %arg1, %c_3 : tensor<4x4xi64>
    %20 = stablehlo.convert %c_2 : (tensor<i64>) -> tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.compare GT, %arg0, %21, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %23 = stablehlo.compare GT, %arg1, %c_1, SIGNED : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
    %24 = stablehlo.and %22, %23 : tensor<4x4xi1>
    %25 = stablehlo.convert %cst_6 : (tensor<1xi64>) -> tensor<1xf64>
    %26 = stablehlo.reshape %25 : (tensor<1xf64>) -> tensor<f64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %28 = stablehlo.divide %12, %27 : tensor<4x4xf64>
    %29 = stablehlo.and %arg1, %c_0 : tensor<4x4xi64>
    %30 = stablehlo.add %arg1, %c : tensor<4x4xi64>
    %31 = stablehlo.xor %arg1, %30 : tensor<4x4xi64>
    %32 = stablehlo.convert %cst_7 : (tensor<1xi64>) -> tensor<1xf32>
    %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %35 = stablehlo.multiply %arg0, %34 : tensor<4x4xf32>
    %36 = stablehlo.convert %35 : (tensor<4x4xf32>) -> tensor<4x4xi8>
    return %11, %3, %18, %19, %24, %28, %29, %31, %36 : tensor<4x4xf16>, tensor<4x4xbf16>, tensor<4x4xi32>, tensor<4x4xi64>, tensor<4x4xi1>, tensor<4x4xf64>, tensor<4x4xi64>, tensor<4x4xi64>, tensor<4x4xi8>
  }
}
