// i32
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 3, 1], [7, 5, 6]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xi32>
  %r = chlo.broadcast_shift_left %0, %1 : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<"0x100000000600000004000000380000000A00000018000000"> : tensor<2x3xi32>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 3, 1], [7, 5, 6]]> : tensor<2x3xui8>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xui8>
  %r = chlo.broadcast_shift_left %0, %1 : (tensor<2x3xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %r, dense<[[16, 6, 4], [56, 10, 24]]> : tensor<2x3xui8>
  return
}
