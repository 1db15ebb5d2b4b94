// opt: --emit=tile --target x86-64-v4 --passes=inline
module {
  func.func public @main(%arg0: tensor<2x12x48xf32>, %arg1: tensor<48x64xf32>, %arg2: tensor<64xf32>) -> tensor<2x4x12x16xf32> {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0] : (tensor<2x12x48xf32>, tensor<48x64xf32>) -> tensor<2x12x64xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<64xf32>) -> tensor<2x12x64xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x12x64xf32>
    %3 = stablehlo.tanh %2 : tensor<2x12x64xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<2x12x64xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x12x64xf32>) -> tensor<2x12x4x16xf32>
    %6 = stablehlo.transpose %5, dims = [0, 2, 1, 3] : (tensor<2x12x4x16xf32>) -> tensor<2x4x12x16xf32>
    return %6 : tensor<2x4x12x16xf32>
  }
}
