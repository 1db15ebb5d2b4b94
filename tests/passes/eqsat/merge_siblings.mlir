// opt: --pass-pipeline=builtin.module(eqsat{target=x86-64-v4}) --elide-elementsattrs-if-larger=8
module {
  func.func public @main(%arg0: tensor<64x32xf32>) -> (tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>) {
    %q = stablehlo.constant dense<0.125> : tensor<32x32xf32>
    %k = stablehlo.constant dense<0.25> : tensor<32x32xf32>
    %v = stablehlo.constant dense<0.5> : tensor<32x32xf32>
    %0 = stablehlo.dot_general %arg0, %q, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %1 = stablehlo.dot_general %arg0, %k, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    %2 = stablehlo.dot_general %arg0, %v, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x32xf32>) -> tensor<64x32xf32>
    return %0, %1, %2 : tensor<64x32xf32>, tensor<64x32xf32>, tensor<64x32xf32>
  }
}
