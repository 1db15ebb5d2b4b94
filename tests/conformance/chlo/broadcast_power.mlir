// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_power %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[11.313708, 1.7320508, 2.25], [128.0, 1.5811388, 36.0]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000000400000403F"> : tensor<2xf32>
  %r = "chlo.broadcast_power"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[4.0, 9.0, 2.25], [2.828427, 1.9881768, 3.8336587]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<1.5> : tensor<f32>
  %r = chlo.broadcast_power %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[2.828427, 5.196152, 1.8371173], [8.0, 3.952847, 14.6969385]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C03F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_power %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[4.0, 9.0, 2.25], [1024.0, 97.65625, 7776.0]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
