// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.negate %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, -1.0, 1.0, -0.5, 0.75, -2.5, 3.5, -10.0, 0xFF80, 0x7F80, 0xFFC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.negate"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, -1.0, 1.0, -0.5, 0.75, -2.5, 3.5, -10.0, 0xFC00, 0x7C00, 0xFE00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000803F000080BF0000003F000040BF00002040000060C0000020410000807F000080FF0000C07F"> : tensor<12xf32>
  %r = stablehlo.negate %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, -1.0, 1.0, -0.5, 0.75, -2.5, 3.5, -10.0, 0xFF800000, 0x7F800000, 0xFFC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.negate"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, -1.0, 1.0, -0.5, 0.75, -2.5, 3.5, -10.0, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.negate %0 : tensor<f32>
  check.expect_eq_const %r, dense<-0.0> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.negate"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.negate"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(-1.6243454, 0.41675785), (0.6117564, 0.056266826), (0.5281718, 2.1361961), (1.0729686, -1.6402708), (-0.86540765, 1.7934356), (2.3015387, 0.84174734)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93F7E4D3D1B29ACDABFADD9B72F8293E3BF30D3926D01CFACBFD28F5472C8E6E0BF43E985FAED1601C00CB85C25E12AF1BF31ED6A9A8C3EFA3F7D1135576BB1EB3F1D501E83E9B1FCBF59A2CC1E8D6902C0029ADF2B98EFEABF"> : tensor<6xcomplex<f64>>
  %r = stablehlo.negate %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(-1.6243453636632417, 0.4167578474054706), (0.6117564136500754, 0.056266827226329474), (0.5281717522634557, 2.136196095668454), (1.0729686221561705, -1.6402708084049886), (-0.8654076293246785, 1.7934355851948631), (2.3015386968802827, 0.841747365656204)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// sign of zero
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, -1.5]> : tensor<3xf32>
  %r = stablehlo.negate %0 : tensor<3xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<3xf32>) -> tensor<3xui32>
  check.expect_eq_const %bits0, dense<[2147483648, 0, 1069547520]> : tensor<3xui32>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %r = "stablehlo.negate"(%0) : (tensor<4xf4E2M1FN>) -> tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %r = "stablehlo.negate"(%0) : (tensor<4xf6E2M3FN>) -> tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %r = "stablehlo.negate"(%0) : (tensor<4xf6E3M2FN>) -> tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E3M4>) -> tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E4M3>) -> tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E4M3B11FNUZ>) -> tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E4M3FN>) -> tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E4M3FNUZ>) -> tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E5M2>) -> tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %r = "stablehlo.negate"(%0) : (tensor<4xf8E5M2FNUZ>) -> tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[-0.5, -1.0, 1.5, -2.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.negate %0 : tensor<4xi2>
  check.expect_eq_const %r, dense<[-2, 1, 0, -1]> : tensor<4xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = "stablehlo.negate"(%0) : (tensor<11xi4>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[-8, 7, 2, 1, 0, -1, -2, -3, -5, -6, -7]> : tensor<11xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.negate %0 : tensor<11xi8>
  check.expect_eq_const %r, dense<"0x807F020100FFFEFBC18281"> : tensor<11xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = "stablehlo.negate"(%0) : (tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<[-32768, 32767, 2, 1, 0, -1, -2, -5, -16383, -32766, -32767]> : tensor<11xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.negate %0 : tensor<11xi32>
  check.expect_eq_const %r, dense<[-2147483648, 2147483647, 2, 1, 0, -1, -2, -5, -1073741823, -2147483646, -2147483647]> : tensor<11xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800100000000000080FEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<11xi64>
  %r = "stablehlo.negate"(%0) : (tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<[-9223372036854775808, 9223372036854775807, 2, 1, 0, -1, -2, -5, -4611686018427387903, -9223372036854775806, -9223372036854775807]> : tensor<11xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.negate %0 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 3, 2, 1]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = "stablehlo.negate"(%0) : (tensor<7xui4>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[0, 15, 14, 11, 9, 2, 1]> : tensor<7xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.negate %0 : tensor<7xui8>
  check.expect_eq_const %r, dense<[0, 255, 254, 251, 129, 2, 1]> : tensor<7xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = "stablehlo.negate"(%0) : (tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %r, dense<[0, 65535, 65534, 65531, 32769, 2, 1]> : tensor<7xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.negate %0 : tensor<7xui32>
  check.expect_eq_const %r, dense<"0x00000000FFFFFFFFFEFFFFFFFBFFFFFF010000800200000001000000"> : tensor<7xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = "stablehlo.negate"(%0) : (tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %r, dense<[0, 18446744073709551615, 18446744073709551614, 18446744073709551611, 9223372036854775809, 2, 1]> : tensor<7xui64>
  return
}
// -----
// unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.5]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[2]> : tensor<1xi64>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  %e = stablehlo.negate %d : tensor<?xf32>
  %r = stablehlo.dynamic_reshape %e, %1 : (tensor<?xf32>, tensor<1xi64>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[-1.5, 2.5]> : tensor<2xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.negate %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[-1.0, 2.0, -3.5, -0.5]> : tensor<4xf32>
  return
}
// -----
// of subtract with itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %m = stablehlo.subtract %0, %0 : tensor<7xf32>
  %r = stablehlo.negate %m : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x000000800000008000000080000000800000C07F0000C07F0000C0FF"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
