// [1, 0] [0, 2] [0, 1] by i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %3 = stablehlo.constant dense<"0x0000000002000000"> : tensor<2xi32>
  %4 = stablehlo.constant dense<[0, 1]> : tensor<2xi32>
  %r = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<3x7xf32>
  check.expect_eq_const %r, dense<[[9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0], [0.0, 9.0, 1.0, 9.0, 2.0, 9.0, 9.0], [3.0, 9.0, 4.0, 9.0, 5.0, 9.0, 9.0]]> : tensor<3x7xf32>
  return
}
// -----
// [1, 0] [0, 2] [0, 1] by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<"0x0100000000000000"> : tensor<2xi32>
  %3 = stablehlo.constant dense<[0, 2]> : tensor<2xi32>
  %4 = stablehlo.constant dense<[0, 1]> : tensor<2xi32>
  %d = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[3, 7]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<3x7xf32>
  check.expect_eq_const %r, dense<[[9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0], [0.0, 9.0, 1.0, 9.0, 2.0, 9.0, 9.0], [3.0, 9.0, 4.0, 9.0, 5.0, 9.0, 9.0]]> : tensor<3x7xf32>
  return
}
// -----
// [-1, 2] [0, -1] [1, 0] by i32
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<[-1, 2]> : tensor<2xi32>
  %3 = stablehlo.constant dense<[0, -1]> : tensor<2xi32>
  %4 = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %r = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[9.0, 9.0, 9.0, 9.0], [9.0, 9.0, 3.0, 4.0]]> : tensor<2x4xf32>
  return
}
// -----
// [-1, 2] [0, -1] [1, 0] by i32, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<[-1, 2]> : tensor<2xi32>
  %3 = stablehlo.constant dense<[0, -1]> : tensor<2xi32>
  %4 = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %d = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<"0x0000104100001041000010410000104100001041000010410000404000008040"> : tensor<2x4xf32>
  return
}
// -----
// [1, 0] [0, 2] [0, 1] by i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<"0x01000000000000000000000000000000"> : tensor<2xi64>
  %3 = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
  %4 = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %r = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<3x7xf32>
  check.expect_eq_const %r, dense<[[9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0], [0.0, 9.0, 1.0, 9.0, 2.0, 9.0, 9.0], [3.0, 9.0, 4.0, 9.0, 5.0, 9.0, 9.0]]> : tensor<3x7xf32>
  return
}
// -----
// [1, 0] [0, 2] [0, 1] by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %3 = stablehlo.constant dense<[0, 2]> : tensor<2xi64>
  %4 = stablehlo.constant dense<[0, 1]> : tensor<2xi64>
  %d = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[3, 7]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<3x7xf32>
  check.expect_eq_const %r, dense<[[9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0], [0.0, 9.0, 1.0, 9.0, 2.0, 9.0, 9.0], [3.0, 9.0, 4.0, 9.0, 5.0, 9.0, 9.0]]> : tensor<3x7xf32>
  return
}
// -----
// [-1, 2] [0, -1] [1, 0] by i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<[-1, 2]> : tensor<2xi64>
  %3 = stablehlo.constant dense<[0, -1]> : tensor<2xi64>
  %4 = stablehlo.constant dense<[1, 0]> : tensor<2xi64>
  %r = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<"0x0000104100001041000010410000104100001041000010410000404000008040"> : tensor<2x4xf32>
  return
}
// -----
// [-1, 2] [0, -1] [1, 0] by i64, unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<9.0> : tensor<f32>
  %2 = stablehlo.constant dense<[-1, 2]> : tensor<2xi64>
  %3 = stablehlo.constant dense<[0, -1]> : tensor<2xi64>
  %4 = stablehlo.constant dense<"0x01000000000000000000000000000000"> : tensor<2xi64>
  %d = stablehlo.dynamic_pad %0, %1, %2, %3, %4 : (tensor<2x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
  %s9 = stablehlo.constant dense<[2, 4]> : tensor<2xi64>
  %r = stablehlo.dynamic_reshape %d, %s9 : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<2x4xf32>
  check.expect_eq_const %r, dense<[[9.0, 9.0, 9.0, 9.0], [9.0, 9.0, 3.0, 4.0]]> : tensor<2x4xf32>
  return
}
