// opt: --passes=dce
module {
  func.func public @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.exponential %arg0 : tensor<4xf32>
    %1 = stablehlo.add %0, %arg0 : tensor<4xf32>
    %2 = stablehlo.negate %arg0 : tensor<4xf32>
    return %2 : tensor<4xf32>
  }
}
