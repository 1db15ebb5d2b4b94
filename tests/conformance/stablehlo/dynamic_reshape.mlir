// to 3x2 by i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3, 2]> : tensor<2xi32>
  %r = stablehlo.dynamic_reshape %0, %1 : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]> : tensor<3x2xf32>
  return
}
// -----
// to 3x2 by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3, 2]> : tensor<2xi32>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<3x2xf32>
  return
}
// -----
// no elements by i32
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<[5, 0]> : tensor<2xi32>
  %r = "stablehlo.dynamic_reshape"(%0, %1) : (tensor<0x3xf32>, tensor<2xi32>) -> tensor<5x0xf32>
  check.expect_eq_const %r, dense<> : tensor<5x0xf32>
  return
}
// -----
// no elements by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<"0x0500000000000000"> : tensor<2xi32>
  %d = "stablehlo.dynamic_reshape"(%0, %1) : (tensor<0x3xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[5, 0]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<5x0xf32>
  check.expect_eq_const %r, dense<> : tensor<5x0xf32>
  return
}
// -----
// to 3x2 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %0, %1 : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]> : tensor<3x2xf32>
  return
}
// -----
// to 3x2 by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x03000000000000000200000000000000"> : tensor<2xi64>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<3x2xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0], [2.0, 3.0], [4.0, 5.0]]> : tensor<3x2xf32>
  return
}
// -----
// no elements by i64
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<[5, 0]> : tensor<2xi64>
  %r = "stablehlo.dynamic_reshape"(%0, %1) : (tensor<0x3xf32>, tensor<2xi64>) -> tensor<5x0xf32>
  check.expect_eq_const %r, dense<> : tensor<5x0xf32>
  return
}
// -----
// no elements by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf32>
  %1 = stablehlo.constant dense<[5, 0]> : tensor<2xi64>
  %d = "stablehlo.dynamic_reshape"(%0, %1) : (tensor<0x3xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[5, 0]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<5x0xf32>
  check.expect_eq_const %r, dense<> : tensor<5x0xf32>
  return
}
// -----
// to rank 0
func.func @main() {
  %0 = stablehlo.constant dense<[[4]]> : tensor<1x1xi32>
  %1 = stablehlo.constant dense<> : tensor<0xi64>
  %r = stablehlo.dynamic_reshape %0, %1 : (tensor<1x1xi32>, tensor<0xi64>) -> tensor<i32>
  check.expect_eq_const %r, dense<4> : tensor<i32>
  return
}
