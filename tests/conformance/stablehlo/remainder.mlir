// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<"0x00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F"> : tensor<64xbf16>
  %r = stablehlo.remainder %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<[0xFFC0, 0xFFC0, 0.0, 0.0, 0.0, 0.0, 0.0, 0x7FC0, 0xFFC0, 0xFFC0, -0.0, -0.0, -0.0, -0.0, -0.0, 0x7FC0, 0xFFC0, 0xFFC0, 0.0, 1.5, 1.5, 1.5, 1.5, 0x7FC0, 0xFFC0, 0xFFC0, -0.5, -0.0, -2.0, -2.0, -2.0, 0x7FC0, 0xFFC0, 0xFFC0, 0.0, 1.0, 0.0, 3.0, 3.0, 0x7FC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0x7FC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0xFFC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<64xf16>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<[0xFE00, 0xFE00, 0.0, 0.0, 0.0, 0.0, 0.0, 0x7E00, 0xFE00, 0xFE00, -0.0, -0.0, -0.0, -0.0, -0.0, 0x7E00, 0xFE00, 0xFE00, 0.0, 1.5, 1.5, 1.5, 1.5, 0x7E00, 0xFE00, 0xFE00, -0.5, -0.0, -2.0, -2.0, -2.0, 0x7E00, 0xFE00, 0xFE00, 0.0, 1.0, 0.0, 3.0, 3.0, 0x7E00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0x7E00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0xFE00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000000000000000000000000000000000000000000000000000000000080000000800000008000000080000000800000008000000080000000800000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000004040000040400000404000004040000040400000404000004040000040400000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.remainder %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<[0xFFC00000, 0xFFC00000, 0.0, 0.0, 0.0, 0.0, 0.0, 0x7FC00000, 0xFFC00000, 0xFFC00000, -0.0, -0.0, -0.0, -0.0, -0.0, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0.0, 1.5, 1.5, 1.5, 1.5, 0x7FC00000, 0xFFC00000, 0xFFC00000, -0.5, -0.0, -2.0, -2.0, -2.0, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0.0, 1.0, 0.0, 3.0, 3.0, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<"0x000000000000F8FF000000000000F8FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F87F000000000000F8FF000000000000F8FF00000000000000800000000000000080000000000000008000000000000000800000000000000080000000000000F87F000000000000F8FF000000000000F8FF0000000000000000000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F87F000000000000F8FF000000000000F8FF000000000000E0BF000000000000008000000000000000C000000000000000C000000000000000C0000000000000F87F000000000000F8FF000000000000F8FF0000000000000000000000000000F03F000000000000000000000000000008400000000000000840000000000000F87F000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F87F000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F8FF000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F"> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.remainder %0, %1 : tensor<f32>
  check.expect_eq_const %r, dense<1.5> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -1, -1, -1, 0, 0, 0, 1, 1, 1]> : tensor<11xi2>
  %1 = stablehlo.constant dense<[-2, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1]> : tensor<11xi2>
  %r = stablehlo.remainder %0, %1 : tensor<11xi2>
  check.expect_eq_const %r, dense<[0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 0]> : tensor<11xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<23xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<23xi4>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<23xi4>, tensor<23xi4>) -> tensor<23xi4>
  check.expect_eq_const %r, dense<[0, 0, -1, -1, 0, -2, -1, -1, 0, 0, 1, 0, 1, 2, 0, 3, 1, 2, 6, 0, 7, 0, 0]> : tensor<23xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<109xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127]> : tensor<109xi8>
  %r = stablehlo.remainder %0, %1 : tensor<109xi8>
  check.expect_eq_const %r, dense<[0, -1, 0, 0, 0, -3, -2, -2, -1, -127, 0, -1, 0, 0, -1, -2, -1, -1, 0, -2, -2, 0, 0, 0, 0, -2, -2, -2, -2, -1, -1, -1, 0, 0, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 2, 2, 0, 0, 0, 0, 2, 2, 2, 2, 5, 5, 1, 0, 0, 1, 0, 5, 5, 5, 63, 63, 1, 0, 0, 1, 3, 0, 63, 63, 126, 126, 0, 0, 0, 0, 1, 0, 0, 126, 127, 0, 1, 0, 0, 1, 2, 1, 1, 0]> : tensor<109xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<23xi16>
  %1 = stablehlo.constant dense<"0x00800100FF7FFE7FFFFFFF3FFEFF05000180020000800100FF7FFE7FFFFFFF3FFEFF05000180020000800100FF7F"> : tensor<23xi16>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<23xi16>, tensor<23xi16>) -> tensor<23xi16>
  check.expect_eq_const %r, dense<[0, 0, -1, -1, 0, -2, -1, -1, 0, 0, 1, 0, 1, 2, 0, 5, 1, 3, 32766, 0, 32767, 0, 0]> : tensor<23xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<23xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<23xi32>
  %r = stablehlo.remainder %0, %1 : tensor<23xi32>
  check.expect_eq_const %r, dense<[0, 0, -1, -1, 0, -2, -1, -1, 0, 0, 1, 0, 1, 2, 0, 5, 1, 3, 2147483646, 0, 2147483647, 0, 0]> : tensor<23xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000080000000000000008000000000000000800100000000000080FEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000005000000000000000500000000000000FFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<23xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<23xi64>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<23xi64>, tensor<23xi64>) -> tensor<23xi64>
  check.expect_eq_const %r, dense<[0, 0, -1, -1, 0, -2, -1, -1, 0, 0, 1, 0, 1, 2, 0, 5, 1, 3, 9223372036854775806, 0, 9223372036854775807, 0, 0]> : tensor<23xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui2>
  %1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui2>
  %r = stablehlo.remainder %0, %1 : tensor<3xui2>
  check.expect_eq_const %r, dense<[0, 0, 0]> : tensor<3xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 7, 14, 15]> : tensor<8xui4>
  %1 = stablehlo.constant dense<[14, 5, 1, 15, 7, 2, 14, 5]> : tensor<8xui4>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<8xui4>, tensor<8xui4>) -> tensor<8xui4>
  check.expect_eq_const %r, dense<[0, 1, 0, 2, 5, 1, 0, 0]> : tensor<8xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255]> : tensor<42xui8>
  %1 = stablehlo.constant dense<"0x0102057FFEFF0102057FFEFF0102057FFEFF0102057FFEFF0102057FFEFF0102057FFEFF0102057FFEFF"> : tensor<42xui8>
  %r = stablehlo.remainder %0, %1 : tensor<42xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 2, 2, 2, 2, 0, 1, 0, 5, 5, 5, 0, 1, 2, 0, 127, 127, 0, 0, 4, 0, 0, 254, 0, 1, 0, 1, 1, 0]> : tensor<42xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 32767, 65534, 65535]> : tensor<8xui16>
  %1 = stablehlo.constant dense<[65534, 5, 1, 65535, 32767, 2, 65534, 5]> : tensor<8xui16>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<8xui16>, tensor<8xui16>) -> tensor<8xui16>
  check.expect_eq_const %r, dense<[0, 1, 0, 2, 5, 1, 0, 0]> : tensor<8xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000001000000020000000200000005000000FFFFFF7FFEFFFFFFFFFFFFFF"> : tensor<8xui32>
  %1 = stablehlo.constant dense<[4294967294, 5, 1, 4294967295, 2147483647, 2, 4294967294, 5]> : tensor<8xui32>
  %r = stablehlo.remainder %0, %1 : tensor<8xui32>
  check.expect_eq_const %r, dense<[0, 1, 0, 2, 5, 1, 0, 0]> : tensor<8xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<8xui64>
  %1 = stablehlo.constant dense<[18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 18446744073709551614, 5]> : tensor<8xui64>
  %r = "stablehlo.remainder"(%0, %1) : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xui64>
  check.expect_eq_const %r, dense<"0x00000000000000000100000000000000000000000000000002000000000000000500000000000000010000000000000000000000000000000000000000000000"> : tensor<8xui64>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, -1.0, 4.0]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.remainder %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<"0x00000000000000BF0000003F0000003F"> : tensor<4xf32>
  return
}
// -----
// a value and itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %r = stablehlo.remainder %0, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.remainder %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.remainder %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 0xFFC00000, 0xFFC00000, 0.0, 0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.remainder %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x0000C0FF0000C0FF0000C0FF0000C0FF0000C0FF0000C0FF0000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.remainder %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-0.0, -0.0, 0xFFC00000, 0xFFC00000, -0.0, -0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.remainder %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.5, -0.0, 0.0, -0.0, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the left
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.remainder %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0xFFC00000, 0xFFC00000, 1.0, 1.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
