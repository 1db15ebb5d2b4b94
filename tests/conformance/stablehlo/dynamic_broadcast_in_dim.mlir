// to 4x2x3 by i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[4, 2, 3]> : tensor<3xi32>
  %r = stablehlo.dynamic_broadcast_in_dim %0, %1, dims = [1, 2] : (tensor<2x3xf32>, tensor<3xi32>) -> tensor<4x2x3xf32>
  check.expect_eq_const %r, dense<[[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]]> : tensor<4x2x3xf32>
  return
}
// -----
// to 4x2x3 by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[4, 2, 3]> : tensor<3xi32>
  %d = stablehlo.dynamic_broadcast_in_dim %0, %1, dims = [1, 2] : (tensor<2x3xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
  %s9 = stablehlo.constant dense<[4, 2, 3]> : tensor<3xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?x?xf32>, tensor<3xi64>) -> tensor<4x2x3xf32>
  check.expect_eq_const %r, dense<"0x000000000000803F0000004000004040000080400000A040000000000000803F0000004000004040000080400000A040000000000000803F0000004000004040000080400000A040000000000000803F0000004000004040000080400000A040"> : tensor<4x2x3xf32>
  return
}
// -----
// an extent of one by i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xf32>
  %1 = stablehlo.constant dense<[2, 4]> : tensor<2xi32>
  %r = "stablehlo.dynamic_broadcast_in_dim"(%0, %1) <{broadcast_dimensions = array<i64: 0, 1>, known_expanding_dimensions = array<i64: 1>, known_nonexpanding_dimensions = array<i64: 0>}> : (tensor<2x1xf32>, tensor<2xi32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, 0.0, 0.0, 0.0], [3.0, 3.0, 3.0, 3.0]]> : tensor<2x4xf32>
  return
}
// -----
// an extent of one by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xf32>
  %1 = stablehlo.constant dense<"0x0200000004000000"> : tensor<2xi32>
  %d = "stablehlo.dynamic_broadcast_in_dim"(%0, %1) <{broadcast_dimensions = array<i64: 0, 1>, known_expanding_dimensions = array<i64: 1>, known_nonexpanding_dimensions = array<i64: 0>}> : (tensor<2x1xf32>, tensor<2xi32>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, 0.0, 0.0, 0.0], [3.0, 3.0, 3.0, 3.0]]> : tensor<2x4xf32>
  return
}
// -----
// to 4x2x3 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[4, 2, 3]> : tensor<3xi64>
  %r = stablehlo.dynamic_broadcast_in_dim %0, %1, dims = [1, 2] : (tensor<2x3xf32>, tensor<3xi64>) -> tensor<4x2x3xf32>
  check.expect_eq_const %r, dense<[[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]]> : tensor<4x2x3xf32>
  return
}
// -----
// to 4x2x3 by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<"0x040000000000000002000000000000000300000000000000"> : tensor<3xi64>
  %d = stablehlo.dynamic_broadcast_in_dim %0, %1, dims = [1, 2] : (tensor<2x3xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
  %s9 = stablehlo.constant dense<[4, 2, 3]> : tensor<3xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?x?xf32>, tensor<3xi64>) -> tensor<4x2x3xf32>
  check.expect_eq_const %r, dense<[[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]]> : tensor<4x2x3xf32>
  return
}
// -----
// an extent of one by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0], [3.0]]> : tensor<2x1xf32>
  %1 = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %r = "stablehlo.dynamic_broadcast_in_dim"(%0, %1) <{broadcast_dimensions = array<i64: 0, 1>, known_expanding_dimensions = array<i64: 1>, known_nonexpanding_dimensions = array<i64: 0>}> : (tensor<2x1xf32>, tensor<2xi64>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, 0.0, 0.0, 0.0], [3.0, 3.0, 3.0, 3.0]]> : tensor<2x4xf32>
  return
}
// -----
// an extent of one by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000004040"> : tensor<2x1xf32>
  %1 = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %d = "stablehlo.dynamic_broadcast_in_dim"(%0, %1) <{broadcast_dimensions = array<i64: 0, 1>, known_expanding_dimensions = array<i64: 1>, known_nonexpanding_dimensions = array<i64: 0>}> : (tensor<2x1xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[0.0, 0.0, 0.0, 0.0], [3.0, 3.0, 3.0, 3.0]]> : tensor<2x4xf32>
  return
}
