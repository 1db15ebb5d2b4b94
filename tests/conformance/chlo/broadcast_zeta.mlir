// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_zeta %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<"0xA724A93E60A106415162CE3F5AFB3F3C55E8C7400A138E3C"> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
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
  %want0 = stablehlo.constant dense<[[0.9348022, 0.4143983, 1.9481108], [0.2348485, 0.5902564, 0.09261291]]> : tensor<2x3xf32>
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
