// opt: --pass-pipeline=builtin.module(eqsat{target=x86-64-v4})
module {
  func.func public @main(%arg0: tensor<4x8xf32>, %arg1: tensor<4x8xi32>) -> (tensor<4x8xf32>, tensor<4x8xi32>) {
    %one = stablehlo.constant dense<1.0> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %one, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<4x8xf32>
    %2 = stablehlo.negate %1 : tensor<4x8xf32>
    %3 = stablehlo.negate %2 : tensor<4x8xf32>
    %zero = stablehlo.constant dense<0> : tensor<4x8xi32>
    %4 = stablehlo.multiply %arg1, %zero : tensor<4x8xi32>
    %5 = stablehlo.add %4, %arg1 : tensor<4x8xi32>
    return %3, %5 : tensor<4x8xf32>, tensor<4x8xi32>
  }
}
