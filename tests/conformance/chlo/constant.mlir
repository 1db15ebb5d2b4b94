// f32
func.func @main() {
  %r = chlo.constant dense<[1.5, -2.0]> : tensor<2xf32>
  check.expect_eq_const %r, dense<"0x0000C03F000000C0"> : tensor<2xf32>
  return
}
// -----
// a splat
func.func @main() {
  %r = "chlo.constant"() <{value = dense<7> : tensor<1x2xui8>}> : () -> tensor<1x2xui8>
  check.expect_eq_const %r, dense<7> : tensor<1x2xui8>
  return
}
