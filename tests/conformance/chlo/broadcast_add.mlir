// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000060400000003F00000040"> : tensor<3xf32>
  %r = chlo.broadcast_add %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[5.5, 3.5, 3.5], [7.5, 3.0, 8.0]]> : tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.75]> : tensor<2xf32>
  %r = "chlo.broadcast_add"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[4.0, 5.0, 3.5], [4.75, 3.25, 6.75]]> : tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_add %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[3.5, 4.5, 3.0], [5.5, 4.0, 7.5]]> : tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_add %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<"0x000080400000A04000006040000010410000F04000003041"> : tensor<2x3xf32>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x020000000300000001000000070000000500000006000000"> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xi32>
  %r = chlo.broadcast_add %0, %1 : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<2x3xi32>
  check.expect_eq_const %r, dense<[[5, 4, 3], [10, 6, 8]]> : tensor<2x3xi32>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[[2, 3, 1], [7, 5, 6]]> : tensor<2x3xui8>
  %1 = stablehlo.constant dense<[3, 1, 2]> : tensor<3xui8>
  %r = chlo.broadcast_add %0, %1 : (tensor<2x3xui8>, tensor<3xui8>) -> tensor<2x3xui8>
  check.expect_eq_const %r, dense<"0x0504030A0608"> : tensor<2x3xui8>
  return
}
// -----
// unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[2]> : tensor<1xi64>
  %2 = stablehlo.constant dense<"0x000020410000A0410000F041"> : tensor<3x1xf32>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  %c = chlo.broadcast_add %d, %2 : (tensor<?xf32>, tensor<3x1xf32>) -> tensor<3x?xf32>
  %s = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %c, %s : (tensor<3x?xf32>, tensor<2xi64>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[11.0, 12.0], [21.0, 22.0], [31.0, 32.0]]> : tensor<3x2xf32>
  return
}
