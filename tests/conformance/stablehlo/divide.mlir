// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000800080008000800080008000800080C03FC03FC03FC03FC03FC03FC03FC03F00C000C000C000C000C000C000C000C040404040404040404040404040404040807F807F807F807F807F807F807F807F80FF80FF80FF80FF80FF80FF80FF80FFC07FC07FC07FC07FC07FC07FC07FC07F"> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.divide %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<[0xFFC0, 0xFFC0, 0.0, -0.0, 0.0, 0.0, -0.0, 0x7FC0, 0xFFC0, 0xFFC0, -0.0, 0.0, -0.0, -0.0, 0.0, 0x7FC0, 0x7F80, 0xFF80, 1.0, -0.75, 0.5, 0.0, -0.0, 0x7FC0, 0xFF80, 0x7F80, -1.3359375, 1.0, -0.66796875, -0.0, 0.0, 0x7FC0, 0x7F80, 0xFF80, 2.0, -1.5, 1.0, 0.0, -0.0, 0x7FC0, 0x7F80, 0xFF80, 0x7F80, 0xFF80, 0x7F80, 0xFFC0, 0xFFC0, 0x7FC0, 0xFF80, 0x7F80, 0xFF80, 0x7F80, 0xFF80, 0xFFC0, 0xFFC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<64xf16>
  %r = "stablehlo.divide"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<"0x00FE00FE00000080000000000080007E00FE00FE00800000008000800000007E007C00FC003C00BA003800000080007E00FC007C55BD003C55B900800000007E007C00FC004000BE003C00000080007E007C00FC007C00FC007C00FE00FE007E00FC007C00FC007C00FC00FE00FE007E007E007E007E007E007E007E007E007E"> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.divide %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<[0xFFC00000, 0xFFC00000, 0.0, -0.0, 0.0, 0.0, -0.0, 0x7FC00000, 0xFFC00000, 0xFFC00000, -0.0, 0.0, -0.0, -0.0, 0.0, 0x7FC00000, 0x7F800000, 0xFF800000, 1.0, -0.75, 0.5, 0.0, -0.0, 0x7FC00000, 0xFF800000, 0x7F800000, -1.3333334, 1.0, -0.6666667, -0.0, 0.0, 0x7FC00000, 0x7F800000, 0xFF800000, 2.0, -1.5, 1.0, 0.0, -0.0, 0x7FC00000, 0x7F800000, 0xFF800000, 0x7F800000, 0xFF800000, 0x7F800000, 0xFFC00000, 0xFFC00000, 0x7FC00000, 0xFF800000, 0x7F800000, 0xFF800000, 0x7F800000, 0xFF800000, 0xFFC00000, 0xFFC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F"> : tensor<64xf64>
  %r = "stablehlo.divide"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<[0xFFF8000000000000, 0xFFF8000000000000, 0.0, -0.0, 0.0, 0.0, -0.0, 0x7FF8000000000000, 0xFFF8000000000000, 0xFFF8000000000000, -0.0, 0.0, -0.0, -0.0, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 1.0, -0.75, 0.5, 0.0, -0.0, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, -1.3333333333333333, 1.0, -0.6666666666666666, -0.0, 0.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 2.0, -1.5, 1.0, 0.0, -0.0, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.divide %0, %1 : tensor<f32>
  check.expect_eq_const %r, dense<3.75> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.divide"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -1, -1, -1, 0, 0, 0, 1, 1, 1]> : tensor<11xi2>
  %1 = stablehlo.constant dense<[-2, 1, -2, -1, 1, -2, -1, 1, -2, -1, 1]> : tensor<11xi2>
  %r = stablehlo.divide %0, %1 : tensor<11xi2>
  check.expect_eq_const %r, dense<[1, -2, 0, 1, -1, 0, 0, 0, 0, -1, 1]> : tensor<11xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<23xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<23xi4>
  %r = "stablehlo.divide"(%0, %1) : (tensor<23xi4>, tensor<23xi4>) -> tensor<23xi4>
  check.expect_eq_const %r, dense<[1, -8, -1, -1, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, -3, 0, -2, 1, 0, 3, 0, 7, 1]> : tensor<23xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x80808080808080808081818181818181818181FEFEFEFEFEFEFEFEFEFEFFFFFFFFFFFFFFFFFFFF000000000000000000000101010101010101010102020202020202020202050505050505050505053F3F3F3F3F3F3F3F3F3F7E7E7E7E7E7E7E7E7E7E7F7F7F7F7F7F7F7F7F7F"> : tensor<109xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 1, 2, 5, 63, 126, 127]> : tensor<109xi8>
  %r = stablehlo.divide %0, %1 : tensor<109xi8>
  check.expect_eq_const %r, dense<[1, 1, 64, -128, -64, -25, -2, -1, -1, 0, 1, 63, 127, -127, -63, -25, -2, -1, -1, 0, 0, 1, 2, -2, -1, 0, 0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 1, 0, 0, 0, 0, 0, 0, 0, -1, -2, 2, 1, 0, 0, 0, 0, 0, 0, -2, -5, 5, 2, 1, 0, 0, 0, 0, 0, -31, -63, 63, 31, 12, 1, 0, 0, 0, 0, -63, -126, 126, 63, 25, 2, 1, 0, 0, -1, -63, -127, 127, 63, 25, 2, 1, 1]> : tensor<109xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<23xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<23xi16>
  %r = "stablehlo.divide"(%0, %1) : (tensor<23xi16>, tensor<23xi16>) -> tensor<23xi16>
  check.expect_eq_const %r, dense<"0x01000080FFFFFFFF0200000000000000000000000000010000000000FBFF000001E0CC0C0000FF3F0000FF7F0100"> : tensor<23xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<23xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<23xi32>
  %r = stablehlo.divide %0, %1 : tensor<23xi32>
  check.expect_eq_const %r, dense<[1, -2147483648, -1, -1, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, -5, 0, -536870911, 214748364, 0, 1073741823, 0, 2147483647, 1]> : tensor<23xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<23xi64>
  %1 = stablehlo.constant dense<"0x00000000000000800100000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF05000000000000000100000000000080020000000000000000000000000000800100000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF05000000000000000100000000000080020000000000000000000000000000800100000000000000FFFFFFFFFFFFFF7F"> : tensor<23xi64>
  %r = "stablehlo.divide"(%0, %1) : (tensor<23xi64>, tensor<23xi64>) -> tensor<23xi64>
  check.expect_eq_const %r, dense<[1, -9223372036854775808, -1, -1, 2, 0, 0, 0, 0, 0, 0, 1, 0, 0, -5, 0, -2305843009213693951, 922337203685477580, 0, 4611686018427387903, 0, 9223372036854775807, 1]> : tensor<23xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui2>
  %1 = stablehlo.constant dense<[1, 2, 3]> : tensor<3xui2>
  %r = stablehlo.divide %0, %1 : tensor<3xui2>
  check.expect_eq_const %r, dense<[1, 1, 1]> : tensor<3xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 7, 14, 15]> : tensor<8xui4>
  %1 = stablehlo.constant dense<[14, 5, 1, 15, 7, 2, 14, 5]> : tensor<8xui4>
  %r = "stablehlo.divide"(%0, %1) : (tensor<8xui4>, tensor<8xui4>) -> tensor<8xui4>
  check.expect_eq_const %r, dense<[0, 0, 2, 0, 0, 3, 1, 3]> : tensor<8xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255]> : tensor<42xui8>
  %1 = stablehlo.constant dense<[1, 2, 5, 127, 254, 255, 1, 2, 5, 127, 254, 255, 1, 2, 5, 127, 254, 255, 1, 2, 5, 127, 254, 255, 1, 2, 5, 127, 254, 255, 1, 2, 5, 127, 254, 255, 1, 2, 5, 127, 254, 255]> : tensor<42xui8>
  %r = stablehlo.divide %0, %1 : tensor<42xui8>
  check.expect_eq_const %r, dense<"0x0000000000000100000000000201000000000502010000007F3F19010000FE7F32020100FF7F33020101"> : tensor<42xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 32767, 65534, 65535]> : tensor<8xui16>
  %1 = stablehlo.constant dense<[65534, 5, 1, 65535, 32767, 2, 65534, 5]> : tensor<8xui16>
  %r = "stablehlo.divide"(%0, %1) : (tensor<8xui16>, tensor<8xui16>) -> tensor<8xui16>
  check.expect_eq_const %r, dense<[0, 0, 2, 0, 0, 16383, 1, 13107]> : tensor<8xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<8xui32>
  %1 = stablehlo.constant dense<"0xFEFFFFFF0500000001000000FFFFFFFFFFFFFF7F02000000FEFFFFFF05000000"> : tensor<8xui32>
  %r = stablehlo.divide %0, %1 : tensor<8xui32>
  check.expect_eq_const %r, dense<[0, 0, 2, 0, 0, 1073741823, 1, 858993459]> : tensor<8xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<8xui64>
  %1 = stablehlo.constant dense<[18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 18446744073709551614, 5]> : tensor<8xui64>
  %r = "stablehlo.divide"(%0, %1) : (tensor<8xui64>, tensor<8xui64>) -> tensor<8xui64>
  check.expect_eq_const %r, dense<[0, 0, 2, 0, 0, 4611686018427387903, 1, 3689348814741910323]> : tensor<8xui64>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0xC7F1E43FCB194F3D387EDF3E9FF9FF3E77A0C53DE3F37EBFEE86EEBFAC8F313FD4058EBE9E2BD6BEF8A2B5BE6DD3CABF"> : tensor<6xcomplex<f32>>
  %1 = stablehlo.constant dense<[(0.4412275, -0.31178367), (-0.33087015, 0.7290039), (2.430771, 0.2178208), (-0.25209212, -0.8990918), (0.10960984, -2.4867806), (1.5824811, 0.9132515)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.divide"(%0, %1) : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(2.6497164, 1.986957), (0.34331554, -0.75459504), (0.002960596, -0.40997434), (-0.17643534, -2.122109), (0.16297686, -0.11872864), (-0.6016631, -0.6541041)]> : tensor<6xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886284734303186, 0.05056170714293955), (0.43650985051198943, 0.499951333237829), (0.09649746807200862, -0.9959089311068651), (-1.8634927033644908, 0.6935985082913116), (-0.27738820251439905, -0.41830152002691007), (-0.35475897926898675, -1.5845772351121241)]> : tensor<6xcomplex<f64>>
  %1 = stablehlo.constant dense<[(0.44122748688504143, -0.3117836734875166), (-0.33087015189408764, 0.7290039236125041), (2.43077118700778, 0.217820788076002), (-0.2520921296030769, -0.899091796547139), (0.10960984157818278, -2.486780651627865), (1.5824811170615634, 0.9132515212358882)]> : tensor<6xcomplex<f64>>
  %r = "stablehlo.divide"(%0, %1) : (tensor<6xcomplex<f64>>, tensor<6xcomplex<f64>>) -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<"0x4A1E08899E320540E3F26C6693CAFF3FC04F8DB8E1F8D53FFCA24F68A425E8BF41388689D240683F66A59502053DDABFC8E612E96E95C6BFB31D453514FA00C0753935F66CDCC43FD9154FF0FF64BEBF7D256715D340E3BFFD6FB7CC6BEEE4BF"> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf4E2M1FN>
  %r = stablehlo.divide %0, %1 : tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E2M3FN>
  %r = stablehlo.divide %0, %1 : tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.divide %0, %1 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E3M4>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.divide %0, %1 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, -3.0, 2.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, -1.0, 4.0]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.divide %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<"0x000000400000C0BF000060C000000000"> : tensor<4xf32>
  return
}
// -----
// a value and itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %r = stablehlo.divide %0, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.divide %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x0000807F000080FF0000C0FF0000C0FF0000807F000080FF0000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.divide %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0xFFC00000, 0xFFC00000, 0.0, -0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.divide %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0xFF800000, 0x7F800000, 0xFFC00000, 0xFFC00000, 0xFF800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.divide %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, 0xFFC00000, 0xFFC00000, -0.0, 0.0, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.divide %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.divide %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0xABAA2A3F000000BF0000807F000080FF00000000000000800000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// integers by a power of two
func.func @main() {
  %0 = stablehlo.constant dense<[5, -5, -3, 3, -128]> : tensor<5xi8>
  %c = stablehlo.constant dense<4> : tensor<5xi8>
  %r = stablehlo.divide %0, %c : tensor<5xi8>
  check.expect_eq_const %r, dense<[1, -1, 0, 0, -32]> : tensor<5xi8>
  return
}
