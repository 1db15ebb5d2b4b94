// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<"0x00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F"> : tensor<64xbf16>
  %r = stablehlo.subtract %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, -1.5, 2.0, -3.0, 0xFF80, 0x7F80, 0x7FC0, -0.0, 0.0, -1.5, 2.0, -3.0, 0xFF80, 0x7F80, 0x7FC0, 1.5, 1.5, 0.0, 3.5, -1.5, 0xFF80, 0x7F80, 0x7FC0, -2.0, -2.0, -3.5, 0.0, -5.0, 0xFF80, 0x7F80, 0x7FC0, 3.0, 3.0, 1.5, 5.0, 0.0, 0xFF80, 0x7F80, 0x7FC0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFFC0, 0x7F80, 0x7FC0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFFC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<64xf16>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, -1.5, 2.0, -3.0, 0xFC00, 0x7C00, 0x7E00, -0.0, 0.0, -1.5, 2.0, -3.0, 0xFC00, 0x7C00, 0x7E00, 1.5, 1.5, 0.0, 3.5, -1.5, 0xFC00, 0x7C00, 0x7E00, -2.0, -2.0, -3.5, 0.0, -5.0, 0xFC00, 0x7C00, 0x7E00, 3.0, 3.0, 1.5, 5.0, 0.0, 0xFC00, 0x7C00, 0x7E00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFE00, 0x7C00, 0x7E00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFE00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000000000000000000000000000000000000000000000000000000000080000000800000008000000080000000800000008000000080000000800000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000004040000040400000404000004040000040400000404000004040000040400000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.subtract %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.0, -1.5, 2.0, -3.0, 0xFF800000, 0x7F800000, 0x7FC00000, -0.0, 0.0, -1.5, 2.0, -3.0, 0xFF800000, 0x7F800000, 0x7FC00000, 1.5, 1.5, 0.0, 3.5, -1.5, 0xFF800000, 0x7F800000, 0x7FC00000, -2.0, -2.0, -3.5, 0.0, -5.0, 0xFF800000, 0x7F800000, 0x7FC00000, 3.0, 3.0, 1.5, 5.0, 0.0, 0xFF800000, 0x7F800000, 0x7FC00000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFFC00000, 0x7F800000, 0x7FC00000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFFC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<"0x00000000000000000000000000000000000000000000F8BF000000000000004000000000000008C0000000000000F0FF000000000000F07F000000000000F87F00000000000000800000000000000000000000000000F8BF000000000000004000000000000008C0000000000000F0FF000000000000F07F000000000000F87F000000000000F83F000000000000F83F00000000000000000000000000000C40000000000000F8BF000000000000F0FF000000000000F07F000000000000F87F00000000000000C000000000000000C00000000000000CC0000000000000000000000000000014C0000000000000F0FF000000000000F07F000000000000F87F00000000000008400000000000000840000000000000F83F00000000000014400000000000000000000000000000F0FF000000000000F07F000000000000F87F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F8FF000000000000F07F000000000000F87F000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F8FF000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F"> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.subtract %0, %1 : tensor<f32>
  check.expect_eq_const %r, dense<5.5> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.subtract %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[0, -1, -2, 1, 1, 0, -1, -2, -2, 1, 0, -1, -1, -2, 1, 0]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[0, 7, 1, -7, 3, -1, -7, 1, -4, 7, -2, -7, 0, -6, 2, -4, 4, -2, 7, 2, -3, 4, -1, 6, 0]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x80808080808080808080808181818181818181818181FEFEFEFEFEFEFEFEFEFEFEFFFFFFFFFFFFFFFFFFFFFF00000000000000000000000101010101010101010101020202020202020202020205050505050505050505053F3F3F3F3F3F3F3F3F3F3F7E7E7E7E7E7E7E7E7E7E7E7F7F7F7F7F7F7F7F7F7F7F"> : tensor<121xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  %r = stablehlo.subtract %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[0, -1, -126, -127, -128, 127, 126, 123, 65, 2, 1, 1, 0, -125, -126, -127, -128, 127, 124, 66, 3, 2, 126, 125, 0, -1, -2, -3, -4, -7, -65, -128, 127, 127, 126, 1, 0, -1, -2, -3, -6, -64, -127, -128, -128, 127, 2, 1, 0, -1, -2, -5, -63, -126, -127, -127, -128, 3, 2, 1, 0, -1, -4, -62, -125, -126, -126, -127, 4, 3, 2, 1, 0, -3, -61, -124, -125, -123, -124, 7, 6, 5, 4, 3, 0, -58, -121, -122, -65, -66, 65, 64, 63, 62, 61, 58, 0, -63, -64, -2, -3, -128, 127, 126, 125, 124, 121, 63, 0, -1, -1, -2, -127, -128, 127, 126, 125, 122, 64, 1, 0]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<25xi16>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<"0x0000FF7F010001800300FFFFFFBF0100FAFFFF7FFEFF01800000028002000480060006C00140FA3FFDFFFC7FFFFFFE7F0000"> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.subtract %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[0, 2147483647, 1, -2147483647, 3, -1, -1073741825, 1, -6, 2147483647, -2, -2147483647, 0, -2147483646, 2, -2147483644, 6, -1073741818, 1073741825, 1073741818, -3, 2147483644, -1, 2147483646, 0]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  %1 = stablehlo.constant dense<"0x00000000000000800100000000000000FFFFFFFFFFFFFF7F0000000000000000FEFFFFFFFFFFFF7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF05000000000000000100000000000080020000000000000000000000000000800100000000000000FFFFFFFFFFFFFF7F0000000000000000FEFFFFFFFFFFFF7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF05000000000000000100000000000080020000000000000000000000000000800100000000000000FFFFFFFFFFFFFF7F"> : tensor<25xi64>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<[0, 9223372036854775807, 1, -9223372036854775807, 3, -1, -4611686018427387905, 1, -6, 9223372036854775807, -2, -9223372036854775807, 0, -9223372036854775806, 2, -9223372036854775804, 6, -4611686018427387898, 4611686018427387905, 4611686018427387898, -3, 9223372036854775804, -1, 9223372036854775806, 0]> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.subtract %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 0, 0, 0]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 2, 12, 1, 3, 14, 5, 14, 0, 10]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  %r = stablehlo.subtract %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<"0x00FFFEFB8102010100FFFC820302020100FD830403050403008607067F7E7D7A008180FEFDFCF97F00FFFFFEFDFA800100"> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 2, 65532, 1, 3, 32774, 32765, 65534, 0, 65530]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  %1 = stablehlo.constant dense<"0x00000000FEFFFFFF0500000001000000FFFFFFFFFFFFFF7F0200000000000000FEFFFFFF05000000"> : tensor<10xui32>
  %r = stablehlo.subtract %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<[0, 2, 4294967292, 1, 3, 2147483654, 2147483645, 4294967294, 0, 4294967290]> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<[0, 2, 18446744073709551612, 1, 3, 9223372036854775814, 9223372036854775805, 18446744073709551614, 0, 18446744073709551610]> : tensor<10xui64>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886285, 0.050561707), (0.43650985, 0.49995133), (0.09649747, -0.9959089), (-1.8634927, 0.6935985), (-0.27738822, -0.41830152), (-0.35475898, -1.5845772)]> : tensor<6xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x92E8E13E1CA29FBED067A9BE00A03A3FC1911B406A0C5F3E381281BEE12A66BF207BE03D6A271FC0BE8ECA3FDACA693F"> : tensor<6xcomplex<f32>>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(1.3474009, 0.36234537), (0.76738, -0.22905257), (-2.3342736, -1.2137297), (-1.6114006, 1.5926902), (-0.38699806, 2.068479), (-1.9372401, -2.4978287)]> : tensor<6xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886284734303186, 0.05056170714293955), (0.43650985051198943, 0.499951333237829), (0.09649746807200862, -0.9959089311068651), (-1.8634927033644908, 0.6935985082913116), (-0.27738820251439905, -0.41830152002691007), (-0.35475897926898675, -1.5845772351121241)]> : tensor<6xcomplex<f64>>
  %1 = stablehlo.constant dense<[(0.44122748688504143, -0.3117836734875166), (-0.33087015189408764, 0.7290039236125041), (2.43077118700778, 0.217820788076002), (-0.2520921296030769, -0.899091796547139), (0.10960984157818278, -2.486780651627865), (1.5824811170615634, 0.9132515212358882)]> : tensor<6xcomplex<f64>>
  %r = "stablehlo.subtract"(%0, %1) : (tensor<6xcomplex<f64>>, tensor<6xcomplex<f64>>) -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(1.3474009865452772, 0.3623453806304562), (0.7673800024060771, -0.22905259037467512), (-2.3342737189357714, -1.213729719182867), (-1.6114005737614139, 1.5926903048384506), (-0.3869980440925818, 2.068479131600955), (-1.93724009633055, -2.4978287563480124)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf4E2M1FN>
  %r = stablehlo.subtract %0, %1 : tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E2M3FN>
  %r = stablehlo.subtract %0, %1 : tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.subtract %0, %1 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E3M4>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.subtract %0, %1 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[-0.5, 0.0, -2.0, 1.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, -1.0, 4.0]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.subtract %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[0.5, -3.5, 4.5, -3.5]> : tensor<4xf32>
  return
}
// -----
// a value and itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %r = stablehlo.subtract %0, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.subtract %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.subtract %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-1.5, 2.0, 0.0, 0.0, 0xFF800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.subtract %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000000000807F000080FF0000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.subtract %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-1.5, 2.0, -0.0, 0.0, 0xFF800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.subtract %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.5, -3.0, -1.0, -1.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the left
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.subtract %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-0.5, 3.0, 1.0, 1.0, 0xFF800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// an integer and itself
func.func @main() {
  %0 = stablehlo.constant dense<[5, -3, 0, 127, -128]> : tensor<5xi8>
  %r = stablehlo.subtract %0, %0 : tensor<5xi8>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 0]> : tensor<5xi8>
  return
}
