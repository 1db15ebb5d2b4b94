// tokens pass a barrier
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %u = stablehlo.create_token : !stablehlo.token
  %t = stablehlo.after_all %u, %u : !stablehlo.token
  %b:2 = stablehlo.optimization_barrier %t, %0 : !stablehlo.token, tensor<2xi32>
  %r = stablehlo.negate %b#1 : tensor<2xi32>
  check.expect_eq_const %r, dense<"0xFFFFFFFFFEFFFFFF"> : tensor<2xi32>
  return
}
// -----
// of nothing
func.func @main() {
  %0 = stablehlo.constant dense<[1, -2]> : tensor<2xi32>
  %t = "stablehlo.after_all"() : () -> !stablehlo.token
  %u = stablehlo.after_all %t : !stablehlo.token
  %b:2 = stablehlo.optimization_barrier %u, %0 : !stablehlo.token, tensor<2xi32>
  %r = stablehlo.abs %b#1 : tensor<2xi32>
  check.expect_eq_const %r, dense<[1, 2]> : tensor<2xi32>
  return
}
