// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.sign %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003C00BC003800BA004100C30049007C00FC007E"> : tensor<12xf16>
  %r = "stablehlo.sign"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.sign %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, 1.0, -1.0, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.sign"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<"0x00000000000000000000000000000000000000000000F03F000000000000F0BF000000000000F03F000000000000F0BF000000000000F03F000000000000F0BF000000000000F03F000000000000F03F000000000000F0BF000000000000F87F"> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.sign %0 : tensor<f32>
  check.expect_eq_const %r, dense<0.0> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.sign"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.sign"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.9686267, -0.24852028), (-0.99579686, -0.09158929), (-0.24002108, -0.9707677), (-0.5474223, 0.83685654), (0.4345907, -0.9006281), (-0.9391596, -0.34348112)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.sign %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.9686266913994349, -0.24852028631197104), (-0.9957968686035318, -0.0915892814656851), (-0.24002106703247275, -0.9707676794066608), (-0.5474222839848315, 0.8368565247381601), (0.4345906900631501, -0.90062807646133), (-0.9391595798108703, -0.34348112560877275)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// sign of zero
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000C0BF"> : tensor<3xf32>
  %r = stablehlo.sign %0 : tensor<3xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<3xf32>) -> tensor<3xui32>
  check.expect_eq_const %bits0, dense<[0, 2147483648, 3212836864]> : tensor<3xui32>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.sign %0 : tensor<4xi2>
  check.expect_eq_const %r, dense<[-1, -1, 0, 1]> : tensor<4xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = "stablehlo.sign"(%0) : (tensor<11xi4>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[-1, -1, -1, -1, 0, 1, 1, 1, 1, 1, 1]> : tensor<11xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.sign %0 : tensor<11xi8>
  check.expect_eq_const %r, dense<[-1, -1, -1, -1, 0, 1, 1, 1, 1, 1, 1]> : tensor<11xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00800180FEFFFFFF0000010002000500FF3FFE7FFF7F"> : tensor<11xi16>
  %r = "stablehlo.sign"(%0) : (tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<[-1, -1, -1, -1, 0, 1, 1, 1, 1, 1, 1]> : tensor<11xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.sign %0 : tensor<11xi32>
  check.expect_eq_const %r, dense<[-1, -1, -1, -1, 0, 1, 1, 1, 1, 1, 1]> : tensor<11xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = "stablehlo.sign"(%0) : (tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<"0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF0000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000"> : tensor<11xi64>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.sign %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, -1.0, 1.0, 1.0]> : tensor<4xf32>
  return
}
