// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_zeta %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.33035776, 8.414398, 1.6123754], [0.011717642, 6.247111, 0.017343063]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.75]> : tensor<2xf32>
  %r = "chlo.broadcast_zeta"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.64493406, 0.2020569, 1.6123754], [3.2938855, 2.4915423, 5.6562777]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_zeta %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<"0x324F6F3F042CD43EB25BF93F207C703E0B1B173FD6ABBD3D"> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_zeta %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.64493406, 0.2020569, 1.6123754], [0.0035713047, 0.06931053, 1.0217925e-04]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
