// a smaller extent
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>
  %1 = stablehlo.constant dense<2> : tensor<i32>
  %t = stablehlo.set_dimension_size %0, %1, dim = 1 : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x?xi32, #stablehlo.bounds<?, 3>>
  %r = stablehlo.get_dimension_size %t, dim = 1 : (tensor<2x?xi32, #stablehlo.bounds<?, 3>>) -> tensor<i32>
  check.expect_eq_const %r, dense<2> : tensor<i32>
  return
}
