// tpuc: opt FILE
module {
  func.func public @main(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.transpose %arg0, dims = [0, 0] : (tensor<4x5xf32>) -> tensor<4x5xf32>
    return %0 : tensor<4x5xf32>
  }
}
