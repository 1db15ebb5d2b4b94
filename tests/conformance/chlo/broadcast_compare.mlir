// EQ
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 0x7FC00000], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5, 6.0]> : tensor<3xf32>
  %r = chlo.broadcast_compare %0, %1 {comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<[[true, false, false], [false, false, true]]> : tensor<2x3xi1>
  return
}
// -----
// NE
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 0x7FC00000], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5, 6.0]> : tensor<3xf32>
  %r = chlo.broadcast_compare %0, %1 {comparison_direction = #chlo<comparison_direction NE>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<[[false, true, true], [true, true, false]]> : tensor<2x3xi1>
  return
}
// -----
// LT
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 0x7FC00000], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000000400000003F0000C040"> : tensor<3xf32>
  %r = chlo.broadcast_compare %0, %1 {comparison_direction = #chlo<comparison_direction LT>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<false> : tensor<2x3xi1>
  return
}
// -----
// LE
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 0x7FC00000], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5, 6.0]> : tensor<3xf32>
  %r = chlo.broadcast_compare %0, %1 {comparison_direction = #chlo<comparison_direction LE>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<[[true, false, false], [false, false, true]]> : tensor<2x3xi1>
  return
}
// -----
// GT
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000040000040400000C07F00008040000020400000C040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5, 6.0]> : tensor<3xf32>
  %r = chlo.broadcast_compare %0, %1 {comparison_direction = #chlo<comparison_direction GT>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<[[false, true, false], [true, true, false]]> : tensor<2x3xi1>
  return
}
// -----
// GE
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 0x7FC00000], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5, 6.0]> : tensor<3xf32>
  %r = chlo.broadcast_compare %0, %1 {comparison_direction = #chlo<comparison_direction GE>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<[[true, true, false], [true, true, true]]> : tensor<2x3xi1>
  return
}
// -----
// TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<[[2.0, 3.0, 0x7FC00000], [4.0, 2.5, 6.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[2.0, 0.5, 6.0]> : tensor<3xf32>
  %r = "chlo.broadcast_compare"(%0, %1) <{comparison_direction = #chlo<comparison_direction LT>, compare_type = #chlo<comparison_type TOTALORDER>}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  check.expect_eq_const %r, dense<false> : tensor<2x3xi1>
  return
}
