// one value
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %r = stablehlo.optimization_barrier %0 : tensor<2xi32>
  check.expect_eq_const %r, dense<[1, 2]> : tensor<2xi32>
  return
}
// -----
// two values
func.func @main() {
  %0 = stablehlo.constant dense<"0x0100000002000000"> : tensor<2xi32>
  %1 = stablehlo.constant dense<1.5> : tensor<f64>
  %r:2 = "stablehlo.optimization_barrier"(%0, %1) : (tensor<2xi32>, tensor<f64>) -> (tensor<2xi32>, tensor<f64>)
  check.expect_eq_const %r#0, dense<[1, 2]> : tensor<2xi32>
  check.expect_eq_const %r#1, dense<1.5> : tensor<f64>
  return
}
