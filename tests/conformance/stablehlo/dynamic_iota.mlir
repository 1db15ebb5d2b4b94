// dimension 1 by i32
func.func @main() {
  %0 = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %r = stablehlo.dynamic_iota %0, dim = 1 : (tensor<2xi32>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf32>
  return
}
// -----
// dimension 1 by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %d = stablehlo.dynamic_iota %0, dim = 1 : (tensor<2xi32>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<"0x000000000000803F00000040000000000000803F00000040"> : tensor<2x3xf32>
  return
}
// -----
// dimension 0 by i32
func.func @main() {
  %0 = stablehlo.constant dense<[3, 2]> : tensor<2xi32>
  %r = "stablehlo.dynamic_iota"(%0) <{iota_dimension = 0 : i64}> : (tensor<2xi32>) -> tensor<3x2xi8>
  check.expect_eq_const %r, dense<[[0, 0], [1, 1], [2, 2]]> : tensor<3x2xi8>
  return
}
// -----
// dimension 0 by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[3, 2]> : tensor<2xi32>
  %d = "stablehlo.dynamic_iota"(%0) <{iota_dimension = 0 : i64}> : (tensor<2xi32>) -> tensor<?x?xi8>
  %s9 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xi8>, tensor<2xi64>) -> tensor<3x2xi8>
  check.expect_eq_const %r, dense<[[0, 0], [1, 1], [2, 2]]> : tensor<3x2xi8>
  return
}
// -----
// dimension 1 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  %r = stablehlo.dynamic_iota %0, dim = 1 : (tensor<2xi64>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf32>
  return
}
// -----
// dimension 1 by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<"0x02000000000000000300000000000000"> : tensor<2xi64>
  %d = stablehlo.dynamic_iota %0, dim = 1 : (tensor<2xi64>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[2, 3]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<2x3xf32>
  check.expect_eq_const %r, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf32>
  return
}
// -----
// dimension 0 by i64
func.func @main() {
  %0 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = "stablehlo.dynamic_iota"(%0) <{iota_dimension = 0 : i64}> : (tensor<2xi64>) -> tensor<3x2xi8>
  check.expect_eq_const %r, dense<[[0, 0], [1, 1], [2, 2]]> : tensor<3x2xi8>
  return
}
// -----
// dimension 0 by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %d = "stablehlo.dynamic_iota"(%0) <{iota_dimension = 0 : i64}> : (tensor<2xi64>) -> tensor<?x?xi8>
  %s9 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xi8>, tensor<2xi64>) -> tensor<3x2xi8>
  check.expect_eq_const %r, dense<"0x000001010202"> : tensor<3x2xi8>
  return
}
// -----
// complex
func.func @main() {
  %0 = stablehlo.constant dense<[3]> : tensor<1xi64>
  %r = stablehlo.dynamic_iota %0, dim = 0 : (tensor<1xi64>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
