// tokens pass a barrier
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %t = "stablehlo.create_token"() : () -> !stablehlo.token
  %b:2 = stablehlo.optimization_barrier %t, %0 : !stablehlo.token, tensor<2xi32>
  %r = stablehlo.negate %b#1 : tensor<2xi32>
  check.expect_eq_const %r, dense<[-1, -2]> : tensor<2xi32>
  return
}
