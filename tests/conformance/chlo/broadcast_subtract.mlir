// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_subtract %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[-1.5, 2.5, -0.5], [0.5, 2.0, 4.0]]> : tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000000400000403F"> : tensor<2xf32>
  %r = "chlo.broadcast_subtract"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, -0.5], [3.25, 1.75, 5.25]]> : tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_subtract %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.5, 1.5, 0.0], [2.5, 1.0, 4.5]]> : tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_subtract %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, -0.5], [-1.0, -2.5, 1.0]]> : tensor<2x3xf32>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 3, 1], [7, 5, 6]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xi32>
  %r = chlo.broadcast_subtract %0, %1 : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[-1, 2, -1], [4, 4, 4]]> : tensor<2x3xi32>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 3, 1], [7, 5, 6]]> : tensor<2x3xui8>
  %1 = stablehlo.constant dense<"0x030102"> : tensor<3xui8>
  %r = chlo.broadcast_subtract %0, %1 : (tensor<2x3xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %r, dense<[[255, 2, 255], [4, 4, 4]]> : tensor<2x3xui8>
  return
}
