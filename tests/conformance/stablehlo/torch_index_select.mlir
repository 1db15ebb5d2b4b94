// dim 0
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]]> : tensor<3x4xf32>
  %1 = stablehlo.constant dense<[2, 0]> : tensor<2xi32>
  %r = "stablehlo.torch_index_select"(%0, %1) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<3x4xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<"0x00000041000010410000204100003041000000000000803F0000004000004040"> : tensor<2x4xf32>
  return
}
// -----
// dim 1
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]]> : tensor<3x4xf32>
  %1 = stablehlo.constant dense<[3, 3, 1]> : tensor<3xi64>
  %r = "stablehlo.torch_index_select"(%0, %1) <{batch_dims = 0 : i64, dim = 1 : i64}> : (tensor<3x4xf32>, tensor<3xi64>) -> tensor<3x3xf32>
  check.expect_eq_const %r, dense<[[3.0, 3.0, 1.0], [7.0, 7.0, 5.0], [11.0, 11.0, 9.0]]> : tensor<3x3xf32>
  return
}
// -----
// a table of indices
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]]> : tensor<3x4xf32>
  %1 = stablehlo.constant dense<"0x02000000000000000100000001000000"> : tensor<2x2xi32>
  %r = "stablehlo.torch_index_select"(%0, %1) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<3x4xf32>, tensor<2x2xi32>) -> tensor<2x2x4xf32>
  check.expect_eq_const %r, dense<[[[8.0, 9.0, 10.0, 11.0], [0.0, 1.0, 2.0, 3.0]], [[4.0, 5.0, 6.0, 7.0], [4.0, 5.0, 6.0, 7.0]]]> : tensor<2x2x4xf32>
  return
}
// -----
// a batch
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]]> : tensor<3x4xf32>
  %1 = stablehlo.constant dense<[[3, 0], [1, 1], [2, 3]]> : tensor<3x2xi32>
  %r = "stablehlo.torch_index_select"(%0, %1) <{batch_dims = 1 : i64, dim = 1 : i64}> : (tensor<3x4xf32>, tensor<3x2xi32>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[3.0, 0.0], [5.0, 5.0], [10.0, 11.0]]> : tensor<3x2xf32>
  return
}
