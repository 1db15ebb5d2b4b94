// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.add %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 1.5, 1.5, 3.0, -0.5, 4.5, 0x7F80, 0xFF80, 0x7FC0, -2.0, -2.0, -0.5, -4.0, 1.0, 0x7F80, 0xFF80, 0x7FC0, 3.0, 3.0, 4.5, 1.0, 6.0, 0x7F80, 0xFF80, 0x7FC0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFFC0, 0x7FC0, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFFC0, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  %1 = stablehlo.constant dense<"0x00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E00000080003E00C00042007C00FC007E"> : tensor<64xf16>
  %r = "stablehlo.add"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 1.5, 1.5, 3.0, -0.5, 4.5, 0x7C00, 0xFC00, 0x7E00, -2.0, -2.0, -0.5, -4.0, 1.0, 0x7C00, 0xFC00, 0x7E00, 3.0, 3.0, 4.5, 1.0, 6.0, 0x7C00, 0xFC00, 0x7E00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0x7C00, 0xFE00, 0x7E00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFE00, 0xFC00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.add %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 1.5, 1.5, 3.0, -0.5, 4.5, 0x7F800000, 0xFF800000, 0x7FC00000, -2.0, -2.0, -0.5, -4.0, 1.0, 0x7F800000, 0xFF800000, 0x7FC00000, 3.0, 3.0, 4.5, 1.0, 6.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFFC00000, 0x7FC00000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFFC00000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000800000000000000080000000000000008000000000000000800000000000000080000000000000008000000000000000800000000000000080000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F00000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000008400000000000000840000000000000084000000000000008400000000000000840000000000000084000000000000008400000000000000840000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F"> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = "stablehlo.add"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<[0.0, 0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 1.5, 1.5, 3.0, -0.5, 4.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, -2.0, -2.0, -0.5, -4.0, 1.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 3.0, 3.0, 4.5, 1.0, 6.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF8000000000000, 0x7FF8000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF8000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.add %0, %1 : tensor<f32>
  check.expect_eq_const %r, dense<9.5> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.add"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.add %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 1, -2, -1, 0, -2, -1, 0, 1, -1, 0, 1, -2]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.add"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[0, -7, -1, -7, -1, -3, 3, -3, 2, -7, 2, -7, 2, -8, 2, -8, 2, -8, 3, -8, -1, -8, -1, -8, -2]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  %1 = stablehlo.constant dense<"0x8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F"> : tensor<121xi8>
  %r = stablehlo.add %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[0, 1, 126, 127, -128, -127, -126, -123, -65, -2, -1, 1, 2, 127, -128, -127, -126, -125, -122, -64, -1, 0, 126, 127, -4, -3, -2, -1, 0, 3, 61, 124, 125, 127, -128, -3, -2, -1, 0, 1, 4, 62, 125, 126, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -127, -126, -1, 0, 1, 2, 3, 6, 64, 127, -128, -126, -125, 0, 1, 2, 3, 4, 7, 65, -128, -127, -123, -122, 3, 4, 5, 6, 7, 10, 68, -125, -124, -65, -64, 61, 62, 63, 64, 65, 68, 126, -67, -66, -2, -1, 124, 125, 126, 127, -128, -125, -67, -4, -3, -1, 0, 125, 126, 127, -128, -127, -124, -66, -3, -2]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<25xi16>
  %r = "stablehlo.add"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<[0, -32767, -1, -32767, -1, -3, 16381, -3, 4, -32767, 2, -32767, 2, -32768, 2, -32768, 4, 16388, 16381, 16388, -1, -32768, -1, -32768, -2]> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000008000000080000000800100008001000080FEFFFFFFFEFFFFFFFFFFFFFFFFFFFFFF000000000000000001000000010000000100000002000000020000000500000005000000FFFFFF3FFFFFFF3FFEFFFF7FFEFFFF7FFFFFFF7FFFFFFF7FFFFFFF7F"> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.add %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[0, -2147483647, -1, -2147483647, -1, -3, 1073741821, -3, 4, -2147483647, 2, -2147483647, 2, -2147483648, 2, -2147483648, 4, 1073741828, 1073741821, 1073741828, -1, -2147483648, -1, -2147483648, -2]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<25xi64>
  %r = "stablehlo.add"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<"0x00000000000000000100000000000080FFFFFFFFFFFFFFFF0100000000000080FFFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFDFFFFFFFFFFFF3FFDFFFFFFFFFFFFFF0400000000000000010000000000008002000000000000000100000000000080020000000000000000000000000000800200000000000000000000000000008004000000000000000400000000000040FDFFFFFFFFFFFF3F0400000000000040FFFFFFFFFFFFFFFF0000000000000080FFFFFFFFFFFFFFFF0000000000000080FEFFFFFFFFFFFFFF"> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.add %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 2, 0, 2]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.add"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 14, 6, 3, 1, 12, 9, 14, 12, 4]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  %r = stablehlo.add %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255, 1, 2, 3, 6, 128, 255, 0, 2, 3, 4, 7, 129, 0, 1, 5, 6, 7, 10, 132, 3, 4, 127, 128, 129, 132, 254, 125, 126, 254, 255, 0, 3, 125, 252, 253, 255, 0, 1, 4, 126, 253, 254]> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100020002000500FF7FFEFFFEFFFFFF"> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.add"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 65534, 6, 3, 1, 32772, 32769, 65534, 65532, 4]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  %1 = stablehlo.constant dense<[0, 4294967294, 5, 1, 4294967295, 2147483647, 2, 0, 4294967294, 5]> : tensor<10xui32>
  %r = stablehlo.add %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<"0x00000000FEFFFFFF0600000003000000010000000400008001000080FEFFFFFFFCFFFFFF04000000"> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.add"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<[0, 18446744073709551614, 6, 3, 1, 9223372036854775812, 9223372036854775809, 18446744073709551614, 18446744073709551612, 4]> : tensor<10xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.add %0, %1 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886285, 0.050561707), (0.43650985, 0.49995133), (0.09649747, -0.9959089), (-1.8634927, 0.6935985), (-0.27738822, -0.41830152), (-0.35475898, -1.5845772)]> : tensor<6xcomplex<f32>>
  %1 = stablehlo.constant dense<[(0.4412275, -0.31178367), (-0.33087015, 0.7290039), (2.430771, 0.2178208), (-0.25209212, -0.8990918), (0.10960984, -2.4867806), (1.5824811, 0.9132515)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.add"(%0, %1) : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(2.229856, -0.26122198), (0.105639696, 1.2289553), (2.5272686, -0.7780881), (-2.1155849, -0.20549327), (-0.16777837, -2.9050822), (1.2277222, -0.6713257)]> : tensor<6xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886284734303186, 0.05056170714293955), (0.43650985051198943, 0.499951333237829), (0.09649746807200862, -0.9959089311068651), (-1.8634927033644908, 0.6935985082913116), (-0.27738820251439905, -0.41830152002691007), (-0.35475897926898675, -1.5845772351121241)]> : tensor<6xcomplex<f64>>
  %1 = stablehlo.constant dense<"0x141F9136123DDC3F618F438243F4D3BFE2E36600FA2CD5BFCE4852090054E73F640F022A38720340B37296348DE1CB3F70590E074722D0BFFAB2C8285CC5ECBFB1E5E5FC630FBC3FBA891841EDE403C0471245B8D751F93F595F17415B39ED3F"> : tensor<6xcomplex<f64>>
  %r = "stablehlo.add"(%0, %1) : (tensor<6xcomplex<f64>>, tensor<6xcomplex<f64>>) -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(2.2298559603153603, -0.26122196634457706), (0.10563969861790179, 1.228955256850333), (2.5272686550797885, -0.778088143030863), (-2.115584832967568, -0.20549328825582736), (-0.1677783609362163, -2.905082171654775), (1.2277221377925767, -0.671325713876236)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf4E2M1FN>
  %r = stablehlo.add %0, %1 : tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E2M3FN>
  %r = stablehlo.add %0, %1 : tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.add %0, %1 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E3M4>
  %r = stablehlo.add %0, %1 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3>
  %r = stablehlo.add %0, %1 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.add %0, %1 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.add %0, %1 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.add %0, %1 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2>
  %r = stablehlo.add %0, %1 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.add %0, %1 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[1.5, 2.0, -1.0, 3.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// sign of zero
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.0]> : tensor<3xf32>
  %1 = stablehlo.constant dense<[-0.0, 0.0, 0.0]> : tensor<3xf32>
  %r = stablehlo.add %0, %1 : tensor<3xf32>
  %bits0 = stablehlo.bitcast_convert %r : (tensor<3xf32>) -> tensor<3xui32>
  check.expect_eq_const %bits0, dense<[0, 0, 0]> : tensor<3xui32>
  return
}
// -----
// unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.5]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[2]> : tensor<1xi64>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  %e = stablehlo.add %d, %0 : (tensor<?xf32>, tensor<2xf32>) -> tensor<?xf32>
  %r = stablehlo.dynamic_reshape %e, %1 : (tensor<?xf32>, tensor<1xi64>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<"0x000040400000A0C0"> : tensor<2xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %1 = stablehlo.constant dense<"0x0000003F0000C03F000080BF00008040"> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.add %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.5, -0.5, 2.5, 4.5]> : tensor<4xf32>
  return
}
// -----
// large matrix f32
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<33x67xf32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xf32>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xf32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xf32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x67xf32>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x67xf32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x67xf32>
  %x1_ = stablehlo.constant dense<3.0> : tensor<33x67xf32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xf32>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<33x67xf32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xf32>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xf32>
  %r = stablehlo.add %x0_1s, %x1_1s : tensor<33x67xf32>
  %want = stablehlo.constant dense<3.0> : tensor<33x67xf32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xf32>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x67xf32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xf32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xf32>
  check.expect_eq %r, %want0s : tensor<33x67xf32>
  return
}
// -----
// large matrix i8
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<33x67xi8>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xi8>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xi8>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xi8>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x67xi8>
  %x0_1f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x67xi8>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x67xi8>
  %x1_ = stablehlo.constant dense<3> : tensor<33x67xi8>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xi8>
  %x1_1f = stablehlo.constant dense<-1> : tensor<33x67xi8>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xi8>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xi8>
  %r = stablehlo.add %x0_1s, %x1_1s : tensor<33x67xi8>
  %want = stablehlo.constant dense<3> : tensor<33x67xi8>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xi8>
  %want0f = stablehlo.constant dense<1> : tensor<33x67xi8>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xi8>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xi8>
  check.expect_eq %r, %want0s : tensor<33x67xi8>
  return
}
// -----
// large matrix i32
func.func @main() {
  %x0_ = stablehlo.constant dense<0> : tensor<33x67xi32>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xi32>
  %x0_0f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xi32>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xi32>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x67xi32>
  %x0_1f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x67xi32>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x67xi32>
  %x1_ = stablehlo.constant dense<3> : tensor<33x67xi32>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xi32>
  %x1_1f = stablehlo.constant dense<-1> : tensor<33x67xi32>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xi32>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xi32>
  %r = stablehlo.add %x0_1s, %x1_1s : tensor<33x67xi32>
  %want = stablehlo.constant dense<3> : tensor<33x67xi32>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xi32>
  %want0f = stablehlo.constant dense<1> : tensor<33x67xi32>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xi32>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xi32>
  check.expect_eq %r, %want0s : tensor<33x67xi32>
  return
}
// -----
// large matrix bf16
func.func @main() {
  %x0_ = stablehlo.constant dense<0.0> : tensor<33x67xbf16>
  %x0_0i = stablehlo.iota dim = 0 : tensor<33x67xbf16>
  %x0_0f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %x0_0m = stablehlo.multiply %x0_0i, %x0_0f : tensor<33x67xbf16>
  %x0_0s = stablehlo.add %x0_, %x0_0m : tensor<33x67xbf16>
  %x0_1i = stablehlo.iota dim = 1 : tensor<33x67xbf16>
  %x0_1f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %x0_1m = stablehlo.multiply %x0_1i, %x0_1f : tensor<33x67xbf16>
  %x0_1s = stablehlo.add %x0_0s, %x0_1m : tensor<33x67xbf16>
  %x1_ = stablehlo.constant dense<3.0> : tensor<33x67xbf16>
  %x1_1i = stablehlo.iota dim = 1 : tensor<33x67xbf16>
  %x1_1f = stablehlo.constant dense<-1.0> : tensor<33x67xbf16>
  %x1_1m = stablehlo.multiply %x1_1i, %x1_1f : tensor<33x67xbf16>
  %x1_1s = stablehlo.add %x1_, %x1_1m : tensor<33x67xbf16>
  %r = stablehlo.add %x0_1s, %x1_1s : tensor<33x67xbf16>
  %want = stablehlo.constant dense<3.0> : tensor<33x67xbf16>
  %want0i = stablehlo.iota dim = 0 : tensor<33x67xbf16>
  %want0f = stablehlo.constant dense<1.0> : tensor<33x67xbf16>
  %want0m = stablehlo.multiply %want0i, %want0f : tensor<33x67xbf16>
  %want0s = stablehlo.add %want, %want0m : tensor<33x67xbf16>
  check.expect_eq %r, %want0s : tensor<33x67xbf16>
  return
}
// -----
// a value and itself
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %r = stablehlo.add %0, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[3.0, -4.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.add %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, 0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.add %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000000000807F000080FF0000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.add %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.add %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the right
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.add %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[2.5, -1.0, 1.0, 1.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.add %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[2.5, -1.0, 1.0, 1.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// the order of large and small numbers
func.func @main() {
  %0 = stablehlo.constant dense<[1.6777216e+07, 1.0, -1.6777216e+07, 1.0]> : tensor<4xf32>
  %a = stablehlo.slice %0 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
  %b = stablehlo.slice %0 [1:2] : (tensor<4xf32>) -> tensor<1xf32>
  %c = stablehlo.slice %0 [2:3] : (tensor<4xf32>) -> tensor<1xf32>
  %d = stablehlo.add %a, %b : tensor<1xf32>
  %r = stablehlo.add %d, %c : tensor<1xf32>
  check.expect_eq_const %r, dense<[0.0]> : tensor<1xf32>
  return
}
