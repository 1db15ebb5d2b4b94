// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_atan2 %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.5191461, 1.4056476, 0.6435011], [0.8519663, 1.3734008, 1.2490457]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.75]> : tensor<2xf32>
  %r = "chlo.broadcast_atan2"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.7853982, 0.98279375, 0.6435011], [1.3854483, 1.2793396, 1.4464413]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_atan2 %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<"0x38636D3F0DB78D3FDB0F493FA8239B3F63E3833F65B4A93F"> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_atan2 %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.7853982, 0.98279375, 0.6435011], [0.67474097, 0.4636476, 0.87605804]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
