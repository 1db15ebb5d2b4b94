// rows
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<[[2], [0], [3]]> : tensor<3x1xi32>
  %s = stablehlo.constant dense<[1, 3]> : tensor<2xi64>
  %r = "stablehlo.dynamic_gather"(%0, %1, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x3xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x3xf32>
  check.expect_eq_const %r, dense<[[6.0, 7.0, 8.0], [0.0, 1.0, 2.0], [9.0, 10.0, 11.0]]> : tensor<3x3xf32>
  return
}
// -----
// rows, an implied index dimension
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0], [6.0, 7.0, 8.0], [9.0, 10.0, 11.0]]> : tensor<4x3xf32>
  %1 = stablehlo.constant dense<"0x0100000003000000"> : tensor<2xi32>
  %s = stablehlo.constant dense<[1, 3]> : tensor<2xi64>
  %r = "stablehlo.dynamic_gather"(%0, %1, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x3xf32>, tensor<2xi32>, tensor<2xi64>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[3.0, 4.0, 5.0], [9.0, 10.0, 11.0]]> : tensor<2x3xf32>
  return
}
// -----
// starts out of bounds
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]]> : tensor<4x3xi8>
  %1 = stablehlo.constant dense<[[9], [-5]]> : tensor<2x1xi64>
  %s = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  %r = "stablehlo.dynamic_gather"(%0, %1, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], start_index_map = [0], index_vector_dim = 1>}> : (tensor<4x3xi8>, tensor<2x1xi64>, tensor<2xi64>) -> tensor<2x2x3xi8>
  check.expect_eq_const %r, dense<[[[6, 7, 8], [9, 10, 11]], [[0, 1, 2], [3, 4, 5]]]> : tensor<2x2x3xi8>
  return
}
