// dimension 0
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>
  %r = stablehlo.get_dimension_size %0, dim = 0 : (tensor<2x3xi32>) -> tensor<i32>
  check.expect_eq_const %r, dense<2> : tensor<i32>
  return
}
// -----
// dimension 1
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>
  %r = "stablehlo.get_dimension_size"(%0) <{dimension = 1 : i64}> : (tensor<2x3xi32>) -> tensor<i32>
  check.expect_eq_const %r, dense<3> : tensor<i32>
  return
}
// -----
// an extent that is known to a run only
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<[1, 6]> : tensor<2xi64>
  %t = stablehlo.dynamic_reshape %0, %1 : (tensor<2x3xi32>, tensor<2xi64>) -> tensor<?x?xi32>
  %r = stablehlo.get_dimension_size %t, dim = 1 : (tensor<?x?xi32>) -> tensor<i32>
  check.expect_eq_const %r, dense<6> : tensor<i32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %r = stablehlo.get_dimension_size %0, dim = 0 : (tensor<0x3xf32>) -> tensor<i32>
  check.expect_eq_const %r, dense<0> : tensor<i32>
  return
}
