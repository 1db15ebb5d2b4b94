// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.multiply %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.0, 0.0, 0xFFC0, 0xFFC0, 0x7FC0, -0.0, 0.0, -0.0, 0.0, -0.0, 0xFFC0, 0xFFC0, 0x7FC0, 0.0, -0.0, 2.25, -3.0, 4.5, 0x7F80, 0xFF80, 0x7FC0, -0.0, 0.0, -3.0, 4.0, -6.0, 0xFF80, 0x7F80, 0x7FC0, 0.0, -0.0, 4.5, -6.0, 9.0, 0x7F80, 0xFF80, 0x7FC0, 0xFFC0, 0xFFC0, 0x7F80, 0xFF80, 0x7F80, 0x7F80, 0xFF80, 0x7FC0, 0xFFC0, 0xFFC0, 0xFF80, 0x7F80, 0xFF80, 0xFF80, 0x7F80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000800080008000800080008000800080003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C000420042004200420042004200420042007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E"> : tensor<64xf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<64xf16>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.0, 0.0, 0xFE00, 0xFE00, 0x7E00, -0.0, 0.0, -0.0, 0.0, -0.0, 0xFE00, 0xFE00, 0x7E00, 0.0, -0.0, 2.25, -3.0, 4.5, 0x7C00, 0xFC00, 0x7E00, -0.0, 0.0, -3.0, 4.0, -6.0, 0xFC00, 0x7C00, 0x7E00, 0.0, -0.0, 4.5, -6.0, 9.0, 0x7C00, 0xFC00, 0x7E00, 0xFE00, 0xFE00, 0x7C00, 0xFC00, 0x7C00, 0x7C00, 0xFC00, 0x7E00, 0xFE00, 0xFE00, 0xFC00, 0x7C00, 0xFC00, 0xFC00, 0x7C00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.multiply %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<"0x00000000000000800000000000000080000000000000C0FF0000C0FF0000C07F00000080000000000000008000000000000000800000C0FF0000C0FF0000C07F000000000000008000001040000040C0000090400000807F000080FF0000C07F0000008000000000000040C0000080400000C0C0000080FF0000807F0000C07F0000000000000080000090400000C0C0000010410000807F000080FF0000C07F0000C0FF0000C0FF0000807F000080FF0000807F0000807F000080FF0000C07F0000C0FF0000C0FF000080FF0000807F000080FF000080FF0000807F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.0, 0.0, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000, -0.0, 0.0, -0.0, 0.0, -0.0, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000, 0.0, -0.0, 2.25, -3.0, 4.5, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, -0.0, 0.0, -3.0, 4.0, -6.0, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 4.5, -6.0, 9.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0xFFF8000000000000, 0xFFF8000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.multiply %0, %1 : tensor<f32>
  check.expect_eq_const %r, dense<15.0> : tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.multiply %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[0, -2, 0, -2, -2, 1, 0, -1, 0, 0, 0, 0, -2, -1, 0, 1]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[0, -8, -8, 0, 6, 2, 6, 2, -3, 0, 0, -8, 1, 7, 0, -4, -3, -1, 6, -1, 6, -4, -8, 7, 1]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  %r = stablehlo.multiply %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[0, -128, 0, -128, 0, -128, 0, -128, -128, 0, -128, -128, 1, -2, 127, 0, -127, 2, -123, -65, 126, -1, 0, -2, 4, 2, 0, -2, -4, -10, -126, 4, 2, -128, 127, 2, 1, 0, -1, -2, -5, -63, -126, -127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, 0, 2, -4, -2, 0, 2, 4, 10, 126, -4, -2, -128, -123, -10, -5, 0, 5, 10, 25, 59, 118, 123, -128, -65, -126, -63, 0, 63, 126, 59, -127, 2, 65, 0, 126, 4, -126, 0, 126, -4, 118, 2, 4, -126, -128, -1, 2, -127, 0, 127, -2, 123, 65, -126, 1]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<"0x00800100FF7F0000FE7FFFFFFF3FFEFF05000180020000800100FF7F0000FE7FFFFFFF3FFEFF05000180020000800100FF7F"> : tensor<25xi16>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<[0, -32768, -32768, 0, 32766, 2, -32766, 2, -5, 0, 0, -32768, 1, 32767, 0, -4, -5, 16379, -32766, 16379, 32766, -4, -32768, 32767, 1]> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.multiply %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[0, -2147483648, -2147483648, 0, 2147483646, 2, -2147483646, 2, -5, 0, 0, -2147483648, 1, 2147483647, 0, -4, -5, 1073741819, -2147483646, 1073741819, 2147483646, -4, -2147483648, 2147483647, 1]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000000000000080000000000000008001000000000000800100000000000080FEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000000000000100000000000000010000000000000001000000000000000200000000000000020000000000000005000000000000000500000000000000FFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<25xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<25xi64>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<[0, -9223372036854775808, -9223372036854775808, 0, 9223372036854775806, 2, -9223372036854775806, 2, -5, 0, 0, -9223372036854775808, 1, 9223372036854775807, 0, -4, -5, 4611686018427387899, -9223372036854775806, 4611686018427387899, 9223372036854775806, -4, -9223372036854775808, 9223372036854775807, 1]> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.multiply %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 1, 0, 1]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 0, 5, 2, 14, 3, 14, 0, 4, 11]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<"0x000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF"> : tensor<49xui8>
  %r = stablehlo.multiply %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 5, 127, 254, 255, 0, 2, 4, 10, 254, 252, 254, 0, 5, 10, 25, 123, 246, 251, 0, 127, 254, 123, 1, 2, 129, 0, 254, 252, 246, 2, 4, 2, 0, 255, 254, 251, 129, 2, 1]> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 0, 5, 2, 65534, 32763, 65534, 0, 4, 65531]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000001000000020000000200000005000000FFFFFF7FFEFFFFFFFEFFFFFFFFFFFFFF"> : tensor<10xui32>
  %1 = stablehlo.constant dense<[0, 4294967294, 5, 1, 4294967295, 2147483647, 2, 0, 4294967294, 5]> : tensor<10xui32>
  %r = stablehlo.multiply %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<[0, 0, 5, 2, 4294967294, 2147483643, 4294967294, 0, 4, 4294967291]> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<"0x0000000000000000000000000000000005000000000000000200000000000000FEFFFFFFFFFFFFFFFBFFFFFFFFFFFF7FFEFFFFFFFFFFFFFF00000000000000000400000000000000FBFFFFFFFFFFFFFF"> : tensor<10xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.multiply %0, %1 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, false, false, true]> : tensor<4xi1>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886285, 0.050561707), (0.43650985, 0.49995133), (0.09649747, -0.9959089), (-1.8634927, 0.6935985), (-0.27738822, -0.41830152), (-0.35475898, -1.5845772)]> : tensor<6xcomplex<f32>>
  %1 = stablehlo.constant dense<[(0.4412275, -0.31178367), (-0.33087015, 0.7290039), (2.430771, 0.2178208), (-0.25209212, -0.8990918), (0.10960984, -2.4867806), (1.5824811, 0.9132515)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.8049564, -0.5353559), (-0.50889456, 0.15279841), (0.45149294, -2.3998075), (1.0933806, 1.5006002), (-1.0706286, 0.6439537), (0.88571817, -2.8315477)]> : tensor<6xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0xF23DE1E3389EFC3FD7BB375D39E3A93F8A2C1503C7EFDB3FD54676E033FFDF3FE61D84DD0EB4B83FE5BE1C687CDEEFBFD78F94B9DDD0FDBF564CB57FF531E63FCD1D8672BAC0D1BFA17D18BD73C5DABF890C7B015FB4D6BFCDAEACA86D5AF9BF"> : tensor<6xcomplex<f64>>
  %1 = stablehlo.constant dense<[(0.44122748688504143, -0.3117836734875166), (-0.33087015189408764, 0.7290039236125041), (2.43077118700778, 0.217820788076002), (-0.2520921296030769, -0.899091796547139), (0.10960984157818278, -2.486780651627865), (1.5824811170615634, 0.9132515212358882)]> : tensor<6xcomplex<f64>>
  %r = "stablehlo.multiply"(%0, %1) : (tensor<6xcomplex<f64>>, tensor<6xcomplex<f64>>) -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.8049563610935133, -0.5353559409751771), (-0.5088945640878473, 0.15279842015069584), (0.45149293323426787, -2.3998075800755), (1.0933805729930004, 1.5006002774757907), (-1.070628603482706, 0.6439536516605768), (0.8857181846806989, -2.8315477305800507)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf4E2M1FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf4E2M1FN>
  %r = stablehlo.multiply %0, %1 : tensor<4xf4E2M1FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -1.0, 2.0]> : tensor<4xf4E2M1FN>
  return
}
// -----
// f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E2M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E2M3FN>
  %r = stablehlo.multiply %0, %1 : tensor<4xf6E2M3FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf6E2M3FN>
  return
}
// -----
// f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf6E3M2FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf6E3M2FN>
  %r = stablehlo.multiply %0, %1 : tensor<4xf6E3M2FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf6E3M2FN>
  return
}
// -----
// f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E3M4>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E3M4>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E3M4>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E3M4>
  return
}
// -----
// f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E4M3>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E4M3>
  return
}
// -----
// f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3B11FNUZ>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FN>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FN>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E4M3FN>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E4M3FN>
  return
}
// -----
// f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E4M3FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E4M3FNUZ>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E4M3FNUZ>
  return
}
// -----
// f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E5M2>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E5M2>
  return
}
// -----
// f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 1.0, -1.5, 2.0]> : tensor<4xf8E5M2FNUZ>
  %1 = stablehlo.constant dense<[1.0, 1.0, 0.5, 1.0]> : tensor<4xf8E5M2FNUZ>
  %r = stablehlo.multiply %0, %1 : tensor<4xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[0.5, 1.0, -0.75, 2.0]> : tensor<4xf8E5M2FNUZ>
  return
}
// -----
// unknown extents
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.5]> : tensor<2xf32>
  %1 = stablehlo.constant dense<[2]> : tensor<1xi64>
  %d = stablehlo.dynamic_reshape %0, %1 : (tensor<2xf32>, tensor<1xi64>) -> tensor<?xf32>
  %e = stablehlo.multiply %d, %0 : (tensor<?xf32>, tensor<2xf32>) -> tensor<?xf32>
  %r = stablehlo.dynamic_reshape %e, %1 : (tensor<?xf32>, tensor<1xi64>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[2.25, 6.25]> : tensor<2xf32>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000000C0000060400000003F"> : tensor<4xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, -1.0, 4.0]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.multiply %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[0.5, -3.0, -3.5, 2.0]> : tensor<4xf32>
  return
}
// -----
// a value and itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %r = stablehlo.multiply %0, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x000010400000804000000000000000000000807F0000807F0000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.multiply %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.0, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<0.0> : tensor<7xf32>
  %r = stablehlo.multiply %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.0, -0.0, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the right
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.multiply %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, -0.0, 0.0, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with negative zero on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<-0.0> : tensor<7xf32>
  %r = stablehlo.multiply %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[-0.0, 0.0, -0.0, 0.0, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the right
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.multiply %0, %c : tensor<7xf32>
  %want0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// with one on the left
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %c = stablehlo.constant dense<1.0> : tensor<7xf32>
  %r = stablehlo.multiply %c, %0 : tensor<7xf32>
  %want0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
// -----
// an integer and itself
func.func @main() {
  %0 = stablehlo.constant dense<"0x05FD007F80"> : tensor<5xi8>
  %r = stablehlo.multiply %0, %0 : tensor<5xi8>
  check.expect_eq_const %r, dense<[25, 9, 0, 1, 0]> : tensor<5xi8>
  return
}
