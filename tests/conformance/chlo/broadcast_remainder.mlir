// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_remainder %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[2.0, 0.0, 1.5], [0.5, 0.0, 0.0]]> : tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.75]> : tensor<2xf32>
  %r = "chlo.broadcast_remainder"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<"0x000000000000803F0000C03F0000803E0000803E00000000"> : tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_remainder %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.5, 0.0, 0.0], [1.0, 1.0, 0.0]]> : tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000000400000A040"> : tensor<2x1xf32>
  %r = chlo.broadcast_remainder %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 1.5], [4.0, 2.5, 1.0]]> : tensor<2x3xf32>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 3, 1], [7, 5, 6]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xi32>
  %r = chlo.broadcast_remainder %0, %1 : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[2, 0, 1], [1, 0, 0]]> : tensor<2x3xi32>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<"0x020301070506"> : tensor<2x3xui8>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xui8>
  %r = chlo.broadcast_remainder %0, %1 : (tensor<2x3xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %r, dense<[[2, 0, 1], [1, 0, 0]]> : tensor<2x3xui8>
  return
}
