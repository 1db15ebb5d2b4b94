// opt: --pass-pipeline=builtin.module(eqsat{target=x86-64-v4})
module {
  func.func public @main(%arg0: tensor<64x32xf32>, %arg1: tensor<64x48xf32>) -> tensor<48x32xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0] : (tensor<32x64xf32>, tensor<64x48xf32>) -> tensor<32x48xf32>
    %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<32x48xf32>) -> tensor<48x32xf32>
    return %2 : tensor<48x32xf32>
  }
}
