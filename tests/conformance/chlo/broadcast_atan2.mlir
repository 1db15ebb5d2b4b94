// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_atan2 %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<"0xC2E6043F43ECB33F7DBC243F771A5A3F99CBAF3FBBE09F3F"> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 1.5], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
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
  %want0 = stablehlo.constant dense<[[0.9272952, 1.1071488, 0.7853982], [1.2120256, 1.0303768, 1.3258177]]> : tensor<2x3xf32>
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
