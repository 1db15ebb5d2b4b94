// 2 by 2 dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, 4.0, 1.0], [-4.0, -4.0, -3.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x000080400000804000000040000000C00000804000004040000000C0000040C00000803F00000000000000000000803F"> : tensor<3x4xf32>
  %r = stablehlo.dot %0, %1 : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[21.0, 16.0, -6.0, -13.0], [-35.0, -28.0, 0.0, 17.0]]> : tensor<2x4xf32>
  return
}
// -----
// 1 by 1 dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 4.0, 1.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<[4.0, 4.0, 2.0]> : tensor<3xf32>
  %r = "stablehlo.dot"(%0, %1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
  check.expect_eq_const %r, dense<22.0> : tensor<f32>
  return
}
// -----
// 2 by 1 dimensions
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000080400000803F000080C0000080C0000040C0"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[4.0, 4.0, 2.0]> : tensor<3xf32>
  %r = stablehlo.dot %0, %1 : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[22.0, -38.0]> : tensor<2xf32>
  return
}
// -----
// 1 by 2 dimensions
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 4.0, 1.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0], [2.0, -2.0], [4.0, 3.0]]> : tensor<3x2xf32>
  %r = "stablehlo.dot"(%0, %1) : (tensor<3xf32>, tensor<3x2xf32>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<"0x00008041000080BF"> : tensor<2xf32>
  return
}
// -----
// 2 by 2 dimensions without elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<[[4.0, 4.0], [2.0, -2.0], [4.0, 3.0]]> : tensor<3x2xf32>
  %r = stablehlo.dot %0, %1 : (tensor<0x3xf32>, tensor<3x2xf32>) -> tensor<0x2xf32>
  check.expect_eq_const %r, dense<> : tensor<0x2xf32>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1], [2, 3]]> : tensor<2x2xi32>
  %1 = stablehlo.constant dense<"0x00000000010000000200000003000000"> : tensor<2x2xi32>
  %r = stablehlo.dot %0, %1, precision = [HIGH, HIGH] : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<[[2, 3], [6, 11]]> : tensor<2x2xi32>
  return
}
