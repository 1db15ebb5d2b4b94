// strides by i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %2 = stablehlo.constant dense<[4, 5]> : tensor<2xi32>
  %3 = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %r = stablehlo.real_dynamic_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<"0x05000000080000000F00000012000000"> : tensor<2x2xi32>
  return
}
// -----
// strides by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %2 = stablehlo.constant dense<[4, 5]> : tensor<2xi32>
  %3 = stablehlo.constant dense<[2, 3]> : tensor<2xi32>
  %d = stablehlo.real_dynamic_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xi32>
  %s9 = stablehlo.constant dense<[2, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xi32>, tensor<2xi64>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<"0x05000000080000000F00000012000000"> : tensor<2x2xi32>
  return
}
// -----
// nothing by i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %2 = stablehlo.constant dense<[3, 2]> : tensor<2xi32>
  %3 = stablehlo.constant dense<[1, 1]> : tensor<2xi32>
  %r = "stablehlo.real_dynamic_slice"(%0, %1, %2, %3) : (tensor<4x5xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x0xi32>
  check.expect_eq_const %r, dense<> : tensor<2x0xi32>
  return
}
// -----
// nothing by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %2 = stablehlo.constant dense<[3, 2]> : tensor<2xi32>
  %3 = stablehlo.constant dense<[1, 1]> : tensor<2xi32>
  %d = "stablehlo.real_dynamic_slice"(%0, %1, %2, %3) : (tensor<4x5xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xi32>
  %s9 = stablehlo.constant dense<[2, 0]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xi32>, tensor<2xi64>) -> tensor<2x0xi32>
  check.expect_eq_const %r, dense<> : tensor<2x0xi32>
  return
}
// -----
// strides by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %2 = stablehlo.constant dense<[4, 5]> : tensor<2xi64>
  %3 = stablehlo.constant dense<"0x02000000000000000300000000000000"> : tensor<2xi64>
  %r = stablehlo.real_dynamic_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<[[5, 8], [15, 18]]> : tensor<2x2xi32>
  return
}
// -----
// strides by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %2 = stablehlo.constant dense<[4, 5]> : tensor<2xi64>
  %3 = stablehlo.constant dense<"0x02000000000000000300000000000000"> : tensor<2xi64>
  %d = stablehlo.real_dynamic_slice %0, %1, %2, %3 : (tensor<4x5xi32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xi32>
  %s9 = stablehlo.constant dense<[2, 2]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xi32>, tensor<2xi64>) -> tensor<2x2xi32>
  check.expect_eq_const %r, dense<[[5, 8], [15, 18]]> : tensor<2x2xi32>
  return
}
// -----
// nothing by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %2 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %3 = stablehlo.constant dense<"0x01000000000000000100000000000000"> : tensor<2xi64>
  %r = "stablehlo.real_dynamic_slice"(%0, %1, %2, %3) : (tensor<4x5xi32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x0xi32>
  check.expect_eq_const %r, dense<> : tensor<2x0xi32>
  return
}
// -----
// nothing by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2, 3, 4], [5, 6, 7, 8, 9], [10, 11, 12, 13, 14], [15, 16, 17, 18, 19]]> : tensor<4x5xi32>
  %1 = stablehlo.constant dense<[1, 2]> : tensor<2xi64>
  %2 = stablehlo.constant dense<[3, 2]> : tensor<2xi64>
  %3 = stablehlo.constant dense<"0x01000000000000000100000000000000"> : tensor<2xi64>
  %d = "stablehlo.real_dynamic_slice"(%0, %1, %2, %3) : (tensor<4x5xi32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xi32>
  %s9 = stablehlo.constant dense<[2, 0]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xi32>, tensor<2xi64>) -> tensor<2x0xi32>
  check.expect_eq_const %r, dense<> : tensor<2x0xi32>
  return
}
