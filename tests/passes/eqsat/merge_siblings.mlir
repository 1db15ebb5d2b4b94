// opt: --pass-pipeline=builtin.module(eqsat{target=x86-64-v4})
module {
  func.func public @main(%arg0: tensor<64x4xf32>) -> (tensor<64x4xf32>, tensor<64x4xf32>, tensor<64x4xf32>) {
    %q = stablehlo.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0], [13.0, 14.0, 15.0, 16.0]]> : tensor<4x4xf32>
    %k = stablehlo.constant dense<[[1.0, 3.0, 5.0, 7.0], [9.0, 11.0, 13.0, 15.0], [17.0, 19.0, 21.0, 23.0], [25.0, 27.0, 29.0, 31.0]]> : tensor<4x4xf32>
    %v = stablehlo.constant dense<[[1.0, 4.0, 7.0, 10.0], [13.0, 16.0, 19.0, 22.0], [25.0, 28.0, 31.0, 34.0], [37.0, 40.0, 43.0, 46.0]]> : tensor<4x4xf32>
    %0 = stablehlo.dot_general %arg0, %q, contracting_dims = [1] x [0] : (tensor<64x4xf32>, tensor<4x4xf32>) -> tensor<64x4xf32>
    %1 = stablehlo.dot_general %arg0, %k, contracting_dims = [1] x [0] : (tensor<64x4xf32>, tensor<4x4xf32>) -> tensor<64x4xf32>
    %2 = stablehlo.dot_general %arg0, %v, contracting_dims = [1] x [0] : (tensor<64x4xf32>, tensor<4x4xf32>) -> tensor<64x4xf32>
    return %0, %1, %2 : tensor<64x4xf32>, tensor<64x4xf32>, tensor<64x4xf32>
  }
}
