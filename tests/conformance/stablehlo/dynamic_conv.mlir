// padding
func.func @main() {
  %0 = stablehlo.constant dense<[[[[2.0], [0.0], [1.0], [-3.0]], [[-2.0], [0.0], [2.0], [-3.0]], [[-3.0], [-2.0], [1.0], [2.0]], [[1.0], [3.0], [-2.0], [-1.0]]]]> : tensor<1x4x4x1xf32>
  %1 = stablehlo.constant dense<[[[[-3.0]], [[2.0]]], [[[-3.0]], [[3.0]]]]> : tensor<2x2x1x1xf32>
  %p = stablehlo.constant dense<[[1, 0], [0, 0]]> : tensor<2x2xi64>
  %r = "stablehlo.dynamic_conv"(%0, %1, %p) <{dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, batch_group_count = 1 : i64, feature_group_count = 1 : i64, window_strides = array<i64: 2, 1>}> : (tensor<1x4x4x1xf32>, tensor<2x2x1x1xf32>, tensor<2x2xi64>) -> tensor<1x2x3x1xf32>
  check.expect_eq_const %r, dense<"0x0000C0C000004040000040C10000104100005041000010C1"> : tensor<1x2x3x1xf32>
  return
}
