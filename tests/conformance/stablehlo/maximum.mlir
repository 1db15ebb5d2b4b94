// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.maximum %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<"0x00000080C03F00004040807F0000C07F00000080C03F00804040807F0080C07FC03FC03FC03FC03F4040807FC03FC07F00000080C03F00C04040807F00C0C07F40404040404040404040807F4040C07F807F807F807F807F807F807F807FC07F00000080C03F00C04040807F80FFC07FC07FC07FC07FC07FC07FC07FC07FC07F"> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<64xf16>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5, 0.0, 3.0, 0x7C00, 0.0, 0x7E00, 0.0, -0.0, 1.5, -0.0, 3.0, 0x7C00, -0.0, 0x7E00, 1.5, 1.5, 1.5, 1.5, 3.0, 0x7C00, 1.5, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, -2.0, 0x7E00, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7C00, 3.0, 0x7E00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<"0x00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F"> : tensor<64xf32>
  %r = stablehlo.maximum %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5, 0.0, 3.0, 0x7F800000, 0.0, 0x7FC00000, 0.0, -0.0, 1.5, -0.0, 3.0, 0x7F800000, -0.0, 0x7FC00000, 1.5, 1.5, 1.5, 1.5, 3.0, 0x7F800000, 1.5, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, -2.0, 0x7FC00000, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 3.0, 0x7FC00000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5, 0.0, 3.0, 0x7FF0000000000000, 0.0, 0x7FF8000000000000, 0.0, -0.0, 1.5, -0.0, 3.0, 0x7FF0000000000000, -0.0, 0x7FF8000000000000, 1.5, 1.5, 1.5, 1.5, 3.0, 0x7FF0000000000000, 1.5, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, -2.0, 0x7FF8000000000000, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 3.0, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.maximum %0, %1 : tensor<f32>
  check.expect_eq_const %r, dense<7.5> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.maximum %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[-2, -1, 0, 1, -1, -1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[-8, 1, 7, 0, 6, -1, 5, -1, 3, 0, 2, 1, 1, 7, 2, 6, 3, 5, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  %r = stablehlo.maximum %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -127, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -2, -2, -2, -1, 0, 1, 2, 5, 63, 126, 127, -1, -1, -1, -1, 0, 1, 2, 5, 63, 126, 127, 0, 0, 0, 0, 0, 1, 2, 5, 63, 126, 127, 1, 1, 1, 1, 1, 1, 2, 5, 63, 126, 127, 2, 2, 2, 2, 2, 2, 2, 5, 63, 126, 127, 5, 5, 5, 5, 5, 5, 5, 5, 63, 126, 127, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 127, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00800080008001800180FEFFFEFFFFFFFFFF000000000100010001000200020005000500FF3FFF3FFE7FFE7FFF7FFF7FFF7F"> : tensor<25xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<25xi16>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -1, 5, 0, 2, 1, 1, 32767, 2, 32766, 5, 16383, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.maximum %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<"0x0000008001000000FFFFFF7F00000000FEFFFF7FFFFFFFFFFFFFFF3FFFFFFFFF0500000000000000020000000100000001000000FFFFFF7F02000000FEFFFF7F05000000FFFFFF3FFFFFFF3FFFFFFF3FFEFFFF7FFEFFFF7FFFFFFF7FFFFFFF7FFFFFFF7F"> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<25xi64>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -1, 5, 0, 2, 1, 1, 9223372036854775807, 2, 9223372036854775806, 5, 4611686018427387903, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.maximum %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 14, 5, 2, 15, 7, 7, 14, 14, 15]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000101010101010102020202020202050505050505057F7F7F7F7F7F7FFEFEFEFEFEFEFEFFFFFFFFFFFFFF"> : tensor<49xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  %r = stablehlo.maximum %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255, 1, 1, 2, 5, 127, 254, 255, 2, 2, 2, 5, 127, 254, 255, 5, 5, 5, 5, 127, 254, 255, 127, 127, 127, 127, 127, 254, 255, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<"0x0000FEFF05000200FFFFFF7FFF7FFEFFFEFFFFFF"> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  %1 = stablehlo.constant dense<[0, 4294967294, 5, 1, 4294967295, 2147483647, 2, 0, 4294967294, 5]> : tensor<10xui32>
  %r = stablehlo.maximum %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<[0, 4294967294, 5, 2, 4294967295, 2147483647, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<"0x0000000000000000FEFFFFFFFFFFFFFF05000000000000000100000000000000FFFFFFFFFFFFFFFFFFFFFFFFFFFFFF7F02000000000000000000000000000000FEFFFFFFFFFFFFFF0500000000000000"> : tensor<10xui64>
  %r = "stablehlo.maximum"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<[0, 18446744073709551614, 5, 2, 18446744073709551615, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.maximum %0, %1 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf4E2M1FN>
  %r = stablehlo.maximum %0, %1 : tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E2M3FN>
  %r = stablehlo.maximum %0, %1 : tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.maximum %0, %1 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E3M4>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.maximum %0, %1 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[1.0, 1.0, 0.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// sign of zero
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<"0x000000800000000000000000"> : tensor<3xf32>
  %r = stablehlo.maximum %0, %1 : tensor<3xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<3xf32>) -> tensor<3xui32>
  check.expect_eq_const %bits0, dense<[0, 0, 0]> : tensor<3xui32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, -1.0, 4.0]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.maximum %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, 1.5, 3.5, 4.0]> : tensor<4xf32>
  return
}
// -----
// a value and itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %r = stablehlo.maximum %0, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.maximum %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, 0.0, 0.0, 0.0, 0x7F800000, 0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.maximum %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, 0.0, 0.0, -0.0, 0x7F800000, 0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.maximum %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -0.0, -0.0, -0.0, 0x7F800000, -0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.maximum %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x0000C03F0000008000000000000000800000807F000000800000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.maximum %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, 1.0, 1.0, 1.0, 0x7F800000, 1.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.maximum %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, 1.0, 1.0, 1.0, 0x7F800000, 1.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
