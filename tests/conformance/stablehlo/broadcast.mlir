// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000803F0000004000004040000080400000A040"> : tensor<2x3xf32>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xf32>) -> tensor<2x1x2x3xf32>
  check.expect_eq_const %r, dense<[[[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]], [[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]]]> : tensor<2x1x2x3xf32>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi8>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xi8>) -> tensor<2x1x2x3xi8>
  check.expect_eq_const %r, dense<[[[[0, 1, 2], [3, 4, 5]]], [[[0, 1, 2], [3, 4, 5]]]]> : tensor<2x1x2x3xi8>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[[true, false, false], [true, false, false]]> : tensor<2x3xi1>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xi1>) -> tensor<2x1x2x3xi1>
  check.expect_eq_const %r, dense<[[[[true, false, false], [true, false, false]]], [[[true, false, false], [true, false, false]]]]> : tensor<2x1x2x3xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[[(0.0, 0.0), (1.0, -0.5), (2.0, -1.0)], [(3.0, -1.5), (4.0, -2.0), (5.0, -2.5)]]> : tensor<2x3xcomplex<f32>>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xcomplex<f32>>) -> tensor<2x1x2x3xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x00000000000000000000803F000000BF00000040000080BF000040400000C0BF00008040000000C00000A040000020C000000000000000000000803F000000BF00000040000080BF000040400000C0BF00008040000000C00000A040000020C0"> : tensor<2x1x2x3xcomplex<f32>>
  return
}
// -----
// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xbf16>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xbf16>) -> tensor<2x1x2x3xbf16>
  check.expect_eq_const %r, dense<[[[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]], [[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]]]> : tensor<2x1x2x3xbf16>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xui4>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xui4>) -> tensor<2x1x2x3xui4>
  check.expect_eq_const %r, dense<[[[[0, 1, 2], [3, 4, 5]]], [[[0, 1, 2], [3, 4, 5]]]]> : tensor<2x1x2x3xui4>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]> : tensor<2x3xf8E5M2>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xf8E5M2>) -> tensor<2x1x2x3xf8E5M2>
  check.expect_eq_const %r, dense<[[[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]], [[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]]]> : tensor<2x1x2x3xf8E5M2>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi64>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xi64>) -> tensor<2x1x2x3xi64>
  check.expect_eq_const %r, dense<[[[[0, 1, 2], [3, 4, 5]]], [[[0, 1, 2], [3, 4, 5]]]]> : tensor<2x1x2x3xi64>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]> : tensor<2x3xf4E2M1FN>
  %r = stablehlo.broadcast %0, sizes = [2, 1] : (tensor<2x3xf4E2M1FN>) -> tensor<2x1x2x3xf4E2M1FN>
  check.expect_eq_const %r, dense<[[[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]], [[[0.0, 1.0, 2.0], [3.0, 0.0, 1.0]]]]> : tensor<2x1x2x3xf4E2M1FN>
  return
}
// -----
// from rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7> : tensor<i64>
  %r = "stablehlo.broadcast"(%0) <{broadcast_sizes = array<i64: 3>}> : (tensor<i64>) -> tensor<3xi64>
  check.expect_eq_const %r, dense<[7, 7, 7]> : tensor<3xi64>
  return
}
// -----
// no sizes
func.func @main() {
  %0 = stablehlo.constant dense<7> : tensor<1xi64>
  %r = stablehlo.broadcast %0, sizes = [] : (tensor<1xi64>) -> tensor<1xi64>
  check.expect_eq_const %r, dense<[7]> : tensor<1xi64>
  return
}
