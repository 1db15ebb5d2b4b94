// opt: --target x86-64-v4 --passes=eqsat{fp=exact}
module {
  func.func public @main(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %three = stablehlo.constant dense<3.0> : tensor<4xf32>
    %0 = stablehlo.divide %arg0, %three : tensor<4xf32>
    %1 = stablehlo.divide %0, %three : tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
