// opt: --passes=canonicalize
module {
  func.func public @main(%arg0: tensor<3xi64>) -> (tensor<3xi64>, i64) {
    %0 = arith.constant dense<[1, 2, 3]> : tensor<3xi64>
    %1 = stablehlo.add %arg0, %0 : tensor<3xi64>
    %2 = arith.constant 7 : i64
    return %1, %2 : tensor<3xi64>, i64
  }
}
