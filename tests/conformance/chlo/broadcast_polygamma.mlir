// f32, trailing dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [1.0, 0.0, 3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3.5, 0.5, 2.0]> : tensor<3xf32>
  %r = chlo.broadcast_polygamma %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[1.1031567, 4.934802, -0.4041138], [0.33035776, -1.96351, 0.4939394]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a named dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [1.0, 0.0, 3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000000400000403F"> : tensor<2xf32>
  %r = "chlo.broadcast_polygamma"(%0, %1) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.42278433, 0.64493406, -0.4041138], [2.5418797, -1.0858608, 19.763313]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, a scalar
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [1.0, 0.0, 3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<2.5> : tensor<f32>
  %r = chlo.broadcast_polygamma %0, %1 : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.70315665, 0.49035776, -0.23620406], [0.49035776, 0.70315665, 0.22390585]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
// -----
// f32, an extent of one
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F000000400000803F0000000000004040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[[2.0], [5.0]]> : tensor<2x1xf32>
  %r = chlo.broadcast_polygamma %0, %1 : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %want0 = stablehlo.constant dense<[[0.42278433, 0.64493406, -0.4041138], [0.22132295, 1.5061177, 0.021427829]]> : tensor<2x3xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 16 : i64} : tensor<2x3xf32>, tensor<2x3xf32>
  return
}
