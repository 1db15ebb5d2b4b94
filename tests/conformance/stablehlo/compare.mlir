// EQ f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000000000000000000000000000000000000000000000000000000000080000000800000008000000080000000800000008000000080000000800000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000004040000040400000404000004040000040400000404000004040000040400000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, false, false, false, false, false, false, true, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// EQ bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, false, false, false, false, false, false, true, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// EQ f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, false, false, false, false, false, false, true, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// EQ i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -127, -127, -127, -127, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 63, 63, 63, 126, 126, 126, 126, 127, 127, 127, 127]> : tensor<41xi8>
  %1 = stablehlo.constant dense<"0x80FF027E8100057FFE013F80FF027E8100057FFE013F80FF027E8100057FFE013F80FF027E8100057F"> : tensor<41xi8>
  %r = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<41xi8>, tensor<41xi8>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true]> : tensor<41xi1>
  return
}
// -----
// EQ ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 127, 127, 254, 254, 255, 255, 255]> : tensor<17xui8>
  %1 = stablehlo.constant dense<[0, 5, 255, 2, 254, 1, 127, 0, 5, 255, 2, 254, 1, 127, 0, 5, 255]> : tensor<17xui8>
  %r = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<17xui8>, tensor<17xui8>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, true]> : tensor<17xi1>
  return
}
// -----
// EQ i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000000000000080000000000000008000000000000000800100000000000080010000000000008001000000000000800100000000000080FEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000000000000000000000000000000000000000000001000000000000000100000000000000010000000000000002000000000000000200000000000000020000000000000002000000000000000500000000000000050000000000000005000000000000000500000000000000FFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<41xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807]> : tensor<41xi64>
  %r = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<41xi64>, tensor<41xi64>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true]> : tensor<41xi1>
  return
}
// -----
// EQ ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615, 18446744073709551615, 18446744073709551615]> : tensor<17xui64>
  %1 = stablehlo.constant dense<[0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615]> : tensor<17xui64>
  %r = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<17xui64>, tensor<17xui64>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, true]> : tensor<17xi1>
  return
}
// -----
// EQ i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -8, -7, -7, -7, -7, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7]> : tensor<41xi4>
  %1 = stablehlo.constant dense<[-8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7]> : tensor<41xi4>
  %r = stablehlo.compare EQ, %0, %1, SIGNED : (tensor<41xi4>, tensor<41xi4>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true, false, false, false, true]> : tensor<41xi1>
  return
}
// -----
// EQ ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 3, 3]> : tensor<6xui2>
  %1 = stablehlo.constant dense<[0, 3, 2, 1, 0, 3]> : tensor<6xui2>
  %r = stablehlo.compare EQ, %0, %1, UNSIGNED : (tensor<6xui2>, tensor<6xui2>) -> tensor<6xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, true]> : tensor<6xi1>
  return
}
// -----
// EQ i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[true, false, false, true]> : tensor<4xi1>
  return
}
// -----
// EQ TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000008000000080000000800000008000000080000000800000803F0000803F0000803F0000803F0000803F0000803F0000807F0000807F0000807F0000807F0000807F0000807F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C0FF0000C0FF0000C0FF0000C0FF0000C0FF0000C0FF"> : tensor<36xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000]> : tensor<36xf32>
  %r = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, false, false, true, false, false, false, false, false, false, true, false, false, false, false, false, false, true, false, false, false, false, false, false, true, false, false, false, false, false, false, true]> : tensor<36xi1>
  return
}
// -----
// EQ f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf8E5M2>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf8E5M2>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<16xf8E5M2>, tensor<16xf8E5M2>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, true, true, false, false, true, true, false, false, false, false, true]> : tensor<16xi1>
  return
}
// -----
// EQ f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<16xf4E2M1FN>, tensor<16xf4E2M1FN>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, true, true, false, false, true, true, false, false, false, false, true]> : tensor<16xi1>
  return
}
// -----
// NE f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<"0x00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F00000000000000800000C03F000000C0000040400000807F000080FF0000C07F"> : tensor<64xf32>
  %r = stablehlo.compare NE, %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, false, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, true]> : tensor<64xi1>
  return
}
// -----
// NE bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.compare NE, %0, %1 : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, false, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, true]> : tensor<64xi1>
  return
}
// -----
// NE f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000800000000000000080000000000000008000000000000000800000000000000080000000000000008000000000000000800000000000000080000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F000000000000F83F00000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000000C000000000000008400000000000000840000000000000084000000000000008400000000000000840000000000000084000000000000008400000000000000840000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F07F000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F0FF000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F000000000000F87F"> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = stablehlo.compare NE, %0, %1 : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, false, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, true, true]> : tensor<64xi1>
  return
}
// -----
// NE i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -127, -127, -127, -127, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 63, 63, 63, 126, 126, 126, 126, 127, 127, 127, 127]> : tensor<41xi8>
  %1 = stablehlo.constant dense<[-128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127]> : tensor<41xi8>
  %r = stablehlo.compare NE, %0, %1, SIGNED : (tensor<41xi8>, tensor<41xi8>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false]> : tensor<41xi1>
  return
}
// -----
// NE ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 127, 127, 254, 254, 255, 255, 255]> : tensor<17xui8>
  %1 = stablehlo.constant dense<[0, 5, 255, 2, 254, 1, 127, 0, 5, 255, 2, 254, 1, 127, 0, 5, 255]> : tensor<17xui8>
  %r = stablehlo.compare NE, %0, %1, UNSIGNED : (tensor<17xui8>, tensor<17xui8>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, false]> : tensor<17xi1>
  return
}
// -----
// NE i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -9223372036854775807, -9223372036854775807, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 4611686018427387903, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<41xi64>
  %1 = stablehlo.constant dense<"0x0000000000000080FFFFFFFFFFFFFFFF0200000000000000FEFFFFFFFFFFFF7F010000000000008000000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFF0100000000000000FFFFFFFFFFFFFF3F0000000000000080FFFFFFFFFFFFFFFF0200000000000000FEFFFFFFFFFFFF7F010000000000008000000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFF0100000000000000FFFFFFFFFFFFFF3F0000000000000080FFFFFFFFFFFFFFFF0200000000000000FEFFFFFFFFFFFF7F010000000000008000000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFF0100000000000000FFFFFFFFFFFFFF3F0000000000000080FFFFFFFFFFFFFFFF0200000000000000FEFFFFFFFFFFFF7F010000000000008000000000000000000500000000000000FFFFFFFFFFFFFF7F"> : tensor<41xi64>
  %r = stablehlo.compare NE, %0, %1, SIGNED : (tensor<41xi64>, tensor<41xi64>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false]> : tensor<41xi1>
  return
}
// -----
// NE ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615, 18446744073709551615, 18446744073709551615]> : tensor<17xui64>
  %1 = stablehlo.constant dense<[0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615]> : tensor<17xui64>
  %r = stablehlo.compare NE, %0, %1, UNSIGNED : (tensor<17xui64>, tensor<17xui64>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, true, true, true, false, true, true, true, true, true, true, true, false]> : tensor<17xi1>
  return
}
// -----
// NE i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -8, -7, -7, -7, -7, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7]> : tensor<41xi4>
  %1 = stablehlo.constant dense<[-8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7]> : tensor<41xi4>
  %r = stablehlo.compare NE, %0, %1, SIGNED : (tensor<41xi4>, tensor<41xi4>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false, true, true, true, false]> : tensor<41xi1>
  return
}
// -----
// NE ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 3, 3]> : tensor<6xui2>
  %1 = stablehlo.constant dense<[0, 3, 2, 1, 0, 3]> : tensor<6xui2>
  %r = stablehlo.compare NE, %0, %1, UNSIGNED : (tensor<6xui2>, tensor<6xui2>) -> tensor<6xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, false]> : tensor<6xi1>
  return
}
// -----
// NE i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.compare NE, %0, %1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, false]> : tensor<4xi1>
  return
}
// -----
// NE TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000]> : tensor<36xf32>
  %1 = stablehlo.constant dense<"0x00000000000000800000803F0000807F0000C07F0000C0FF00000000000000800000803F0000807F0000C07F0000C0FF00000000000000800000803F0000807F0000C07F0000C0FF00000000000000800000803F0000807F0000C07F0000C0FF00000000000000800000803F0000807F0000C07F0000C0FF00000000000000800000803F0000807F0000C07F0000C0FF"> : tensor<36xf32>
  %r = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, true, true, false, true, true, true, true, true, true, false, true, true, true, true, true, true, false, true, true, true, true, true, true, false, true, true, true, true, true, true, false]> : tensor<36xi1>
  return
}
// -----
// NE f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf8E5M2>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf8E5M2>
  %r = stablehlo.compare NE, %0, %1 : (tensor<16xf8E5M2>, tensor<16xf8E5M2>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, false, false, true, true, false, false, true, true, true, true, false]> : tensor<16xi1>
  return
}
// -----
// NE f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.compare NE, %0, %1 : (tensor<16xf4E2M1FN>, tensor<16xf4E2M1FN>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, false, false, true, true, false, false, true, true, true, true, false]> : tensor<16xi1>
  return
}
// -----
// LT f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.compare LT, %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, true, false, true, true, false, false, false, false, true, false, true, true, false, false, false, false, false, false, true, true, false, false, true, true, true, false, true, true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// LT bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.compare LT, %0, %1 : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, true, false, true, true, false, false, false, false, true, false, true, true, false, false, false, false, false, false, true, true, false, false, true, true, true, false, true, true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// LT f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F00000000000000000000000000000080000000000000F83F00000000000000C00000000000000840000000000000F07F000000000000F0FF000000000000F87F"> : tensor<64xf64>
  %r = stablehlo.compare LT, %0, %1 : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, true, false, true, true, false, false, false, false, true, false, true, true, false, false, false, false, false, false, true, true, false, false, true, true, true, false, true, true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// LT i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -127, -127, -127, -127, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 63, 63, 63, 126, 126, 126, 126, 127, 127, 127, 127]> : tensor<41xi8>
  %1 = stablehlo.constant dense<[-128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127]> : tensor<41xi8>
  %r = stablehlo.compare LT, %0, %1, SIGNED : (tensor<41xi8>, tensor<41xi8>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, false, true, true, true, false, true, true, false, false, true, true, false, false, true, true, false, false, true, false, false, false, true, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false]> : tensor<41xi1>
  return
}
// -----
// LT ui8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000010102020505057F7FFEFEFFFFFF"> : tensor<17xui8>
  %1 = stablehlo.constant dense<[0, 5, 255, 2, 254, 1, 127, 0, 5, 255, 2, 254, 1, 127, 0, 5, 255]> : tensor<17xui8>
  %r = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<17xui8>, tensor<17xui8>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, false, true, false, false, true, false, true, false, false, false, false, false]> : tensor<17xi1>
  return
}
// -----
// LT i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -9223372036854775807, -9223372036854775807, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 4611686018427387903, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<41xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807]> : tensor<41xi64>
  %r = stablehlo.compare LT, %0, %1, SIGNED : (tensor<41xi64>, tensor<41xi64>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, false, true, true, true, false, true, true, false, false, true, true, false, false, true, true, false, false, true, false, false, false, true, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false]> : tensor<41xi1>
  return
}
// -----
// LT ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615, 18446744073709551615, 18446744073709551615]> : tensor<17xui64>
  %1 = stablehlo.constant dense<[0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615]> : tensor<17xui64>
  %r = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<17xui64>, tensor<17xui64>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, true, false, true, false, false, true, false, true, false, false, false, false, false]> : tensor<17xi1>
  return
}
// -----
// LT i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -8, -7, -7, -7, -7, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7]> : tensor<41xi4>
  %1 = stablehlo.constant dense<[-8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7]> : tensor<41xi4>
  %r = stablehlo.compare LT, %0, %1, SIGNED : (tensor<41xi4>, tensor<41xi4>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, true, true, true, false, true, true, true, false, true, true, false, false, true, true, false, false, true, true, false, false, true, false, false, false, true, false, false, false, true, false, false, false, false, false, false, false, false, false, false, false]> : tensor<41xi1>
  return
}
// -----
// LT ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 3, 3]> : tensor<6xui2>
  %1 = stablehlo.constant dense<[0, 3, 2, 1, 0, 3]> : tensor<6xui2>
  %r = stablehlo.compare LT, %0, %1, UNSIGNED : (tensor<6xui2>, tensor<6xui2>) -> tensor<6xi1>
  check.expect_eq_const %r, dense<[false, true, true, false, false, false]> : tensor<6xi1>
  return
}
// -----
// LT i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.compare LT, %0, %1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, false, false]> : tensor<4xi1>
  return
}
// -----
// LT TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000]> : tensor<36xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000]> : tensor<36xf32>
  %r = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, false, true, false, true, true, true, false, false, false, false, true, true, false, false, false, false, false, true, false, false, false, false, false, false, false, true, true, true, true, true, false]> : tensor<36xi1>
  return
}
// -----
// LT f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf8E5M2>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf8E5M2>
  %r = stablehlo.compare LT, %0, %1 : (tensor<16xf8E5M2>, tensor<16xf8E5M2>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[false, false, false, true, true, false, false, true, true, false, false, true, false, false, false, false]> : tensor<16xi1>
  return
}
// -----
// LT f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.compare LT, %0, %1 : (tensor<16xf4E2M1FN>, tensor<16xf4E2M1FN>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[false, false, false, true, true, false, false, true, true, false, false, true, false, false, false, false]> : tensor<16xi1>
  return
}
// -----
// LE f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.compare LE, %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, true, false, true, true, false, false, true, true, true, false, true, true, false, false, false, false, true, false, true, true, false, false, true, true, true, true, true, true, false, false, false, false, false, false, true, true, false, false, false, false, false, false, false, true, false, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// LE bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000800080008000800080008000800080C03FC03FC03FC03FC03FC03FC03FC03F00C000C000C000C000C000C000C000C040404040404040404040404040404040807F807F807F807F807F807F807F807F80FF80FF80FF80FF80FF80FF80FF80FFC07FC07FC07FC07FC07FC07FC07FC07F"> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.compare LE, %0, %1 : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, true, false, true, true, false, false, true, true, true, false, true, true, false, false, false, false, true, false, true, true, false, false, true, true, true, true, true, true, false, false, false, false, false, false, true, true, false, false, false, false, false, false, false, true, false, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// LE f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = stablehlo.compare LE, %0, %1 : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, true, false, true, true, false, false, true, true, true, false, true, true, false, false, false, false, true, false, true, true, false, false, true, true, true, true, true, true, false, false, false, false, false, false, true, true, false, false, false, false, false, false, false, true, false, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// LE i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -127, -127, -127, -127, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 63, 63, 63, 126, 126, 126, 126, 127, 127, 127, 127]> : tensor<41xi8>
  %1 = stablehlo.constant dense<[-128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127]> : tensor<41xi8>
  %r = stablehlo.compare LE, %0, %1, SIGNED : (tensor<41xi8>, tensor<41xi8>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, true, true, false, true, true, true, false, true, true, true, false, true, true, false, false, true, true, false, false, true, true, false, false, true, false, false, false, true, false, false, false, true]> : tensor<41xi1>
  return
}
// -----
// LE ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 127, 127, 254, 254, 255, 255, 255]> : tensor<17xui8>
  %1 = stablehlo.constant dense<"0x0005FF02FE017F0005FF02FE017F0005FF"> : tensor<17xui8>
  %r = stablehlo.compare LE, %0, %1, UNSIGNED : (tensor<17xui8>, tensor<17xui8>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, false, true, false, true, true, false, true, false, false, false, false, true]> : tensor<17xi1>
  return
}
// -----
// LE i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -9223372036854775807, -9223372036854775807, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 4611686018427387903, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<41xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807]> : tensor<41xi64>
  %r = stablehlo.compare LE, %0, %1, SIGNED : (tensor<41xi64>, tensor<41xi64>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, true, true, false, true, true, true, false, true, true, true, false, true, true, false, false, true, true, false, false, true, true, false, false, true, false, false, false, true, false, false, false, true]> : tensor<41xi1>
  return
}
// -----
// LE ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000050000000000000005000000000000000500000000000000FFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<17xui64>
  %1 = stablehlo.constant dense<[0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615]> : tensor<17xui64>
  %r = stablehlo.compare LE, %0, %1, UNSIGNED : (tensor<17xui64>, tensor<17xui64>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, false, true, false, true, true, false, true, false, false, false, false, true]> : tensor<17xi1>
  return
}
// -----
// LE i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -8, -7, -7, -7, -7, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7]> : tensor<41xi4>
  %1 = stablehlo.constant dense<[-8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7]> : tensor<41xi4>
  %r = stablehlo.compare LE, %0, %1, SIGNED : (tensor<41xi4>, tensor<41xi4>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, true, true, false, true, true, true, false, true, true, true, false, true, true, false, false, true, true, false, false, true, true, false, false, true, false, false, false, true, false, false, false, true]> : tensor<41xi1>
  return
}
// -----
// LE ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 3, 3]> : tensor<6xui2>
  %1 = stablehlo.constant dense<[0, 3, 2, 1, 0, 3]> : tensor<6xui2>
  %r = stablehlo.compare LE, %0, %1, UNSIGNED : (tensor<6xui2>, tensor<6xui2>) -> tensor<6xi1>
  check.expect_eq_const %r, dense<[true, true, true, false, false, true]> : tensor<6xi1>
  return
}
// -----
// LE i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.compare LE, %0, %1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[true, true, false, true]> : tensor<4xi1>
  return
}
// -----
// LE TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000]> : tensor<36xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000]> : tensor<36xf32>
  %r = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xi1>
  check.expect_eq_const %r, dense<[true, false, true, true, true, false, true, true, true, true, true, false, false, false, true, true, true, false, false, false, false, true, true, false, false, false, false, false, true, false, true, true, true, true, true, true]> : tensor<36xi1>
  return
}
// -----
// LE f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf8E5M2>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf8E5M2>
  %r = stablehlo.compare LE, %0, %1 : (tensor<16xf8E5M2>, tensor<16xf8E5M2>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[true, false, false, true, true, true, true, true, true, true, true, true, false, false, false, true]> : tensor<16xi1>
  return
}
// -----
// LE f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.compare LE, %0, %1 : (tensor<16xf4E2M1FN>, tensor<16xf4E2M1FN>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[true, false, false, true, true, true, true, true, true, true, true, true, false, false, false, true]> : tensor<16xi1>
  return
}
// -----
// GT f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.compare GT, %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, false, true, false, false, true, false, false, false, false, true, false, false, true, false, true, true, false, true, false, false, true, false, false, false, false, false, false, false, true, false, true, true, true, true, false, false, true, false, true, true, true, true, true, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// GT bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<"0x00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F00000080C03F00C04040807F80FFC07F"> : tensor<64xbf16>
  %r = stablehlo.compare GT, %0, %1 : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, false, true, false, false, true, false, false, false, false, true, false, false, true, false, true, true, false, true, false, false, true, false, false, false, false, false, false, false, true, false, true, true, true, true, false, false, true, false, true, true, true, true, true, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// GT f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = stablehlo.compare GT, %0, %1 : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[false, false, false, true, false, false, true, false, false, false, false, true, false, false, true, false, true, true, false, true, false, false, true, false, false, false, false, false, false, false, true, false, true, true, true, true, false, false, true, false, true, true, true, true, true, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// GT i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x8080808081818181FEFEFEFFFFFFFF0000000001010102020202050505053F3F3F7E7E7E7E7F7F7F7F"> : tensor<41xi8>
  %1 = stablehlo.constant dense<[-128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127, -2, 1, 63, -128, -1, 2, 126, -127, 0, 5, 127]> : tensor<41xi8>
  %r = stablehlo.compare GT, %0, %1, SIGNED : (tensor<41xi8>, tensor<41xi8>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, true, false, false, false, true, false, false, true, true, false, false, true, true, false, false, true, true, false, true, true, true, false, true, true, true, false]> : tensor<41xi1>
  return
}
// -----
// GT ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 127, 127, 254, 254, 255, 255, 255]> : tensor<17xui8>
  %1 = stablehlo.constant dense<[0, 5, 255, 2, 254, 1, 127, 0, 5, 255, 2, 254, 1, 127, 0, 5, 255]> : tensor<17xui8>
  %r = stablehlo.compare GT, %0, %1, UNSIGNED : (tensor<17xui8>, tensor<17xui8>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, true, false, true, false, false, true, false, true, true, true, true, false]> : tensor<17xi1>
  return
}
// -----
// GT i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -9223372036854775807, -9223372036854775807, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 4611686018427387903, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<41xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807]> : tensor<41xi64>
  %r = stablehlo.compare GT, %0, %1, SIGNED : (tensor<41xi64>, tensor<41xi64>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, true, false, false, false, true, false, false, true, true, false, false, true, true, false, false, true, true, false, true, true, true, false, true, true, true, false]> : tensor<41xi1>
  return
}
// -----
// GT ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615, 18446744073709551615, 18446744073709551615]> : tensor<17xui64>
  %1 = stablehlo.constant dense<"0x00000000000000000500000000000000FFFFFFFFFFFFFFFF0200000000000000FEFFFFFFFFFFFFFF0100000000000000FFFFFFFFFFFFFF7F00000000000000000500000000000000FFFFFFFFFFFFFFFF0200000000000000FEFFFFFFFFFFFFFF0100000000000000FFFFFFFFFFFFFF7F00000000000000000500000000000000FFFFFFFFFFFFFFFF"> : tensor<17xui64>
  %r = stablehlo.compare GT, %0, %1, UNSIGNED : (tensor<17xui64>, tensor<17xui64>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, true, false, true, false, false, true, false, true, true, true, true, false]> : tensor<17xi1>
  return
}
// -----
// GT i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -8, -7, -7, -7, -7, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7]> : tensor<41xi4>
  %1 = stablehlo.constant dense<[-8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7]> : tensor<41xi4>
  %r = stablehlo.compare GT, %0, %1, SIGNED : (tensor<41xi4>, tensor<41xi4>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, false, false, false, false, false, true, false, false, false, true, false, false, false, true, false, false, true, true, false, false, true, true, false, false, true, true, false, true, true, true, false, true, true, true, false]> : tensor<41xi1>
  return
}
// -----
// GT ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 3, 3]> : tensor<6xui2>
  %1 = stablehlo.constant dense<[0, 3, 2, 1, 0, 3]> : tensor<6xui2>
  %r = stablehlo.compare GT, %0, %1, UNSIGNED : (tensor<6xui2>, tensor<6xui2>) -> tensor<6xi1>
  check.expect_eq_const %r, dense<[false, false, false, true, true, false]> : tensor<6xi1>
  return
}
// -----
// GT i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.compare GT, %0, %1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, false, true, false]> : tensor<4xi1>
  return
}
// -----
// GT TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000, 0xFFC00000]> : tensor<36xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000]> : tensor<36xf32>
  %r = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xi1>
  check.expect_eq_const %r, dense<[false, true, false, false, false, true, false, false, false, false, false, true, true, true, false, false, false, true, true, true, true, false, false, true, true, true, true, true, false, true, false, false, false, false, false, false]> : tensor<36xi1>
  return
}
// -----
// GT f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf8E5M2>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf8E5M2>
  %r = stablehlo.compare GT, %0, %1 : (tensor<16xf8E5M2>, tensor<16xf8E5M2>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[false, true, true, false, false, false, false, false, false, false, false, false, true, true, true, false]> : tensor<16xi1>
  return
}
// -----
// GT f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.compare GT, %0, %1 : (tensor<16xf4E2M1FN>, tensor<16xf4E2M1FN>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[false, true, true, false, false, false, false, false, false, false, false, false, true, true, true, false]> : tensor<16xi1>
  return
}
// -----
// GE f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000000000000000000000000000000000000000000000000000000000080000000800000008000000080000000800000008000000080000000800000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F0000C03F000000C0000000C0000000C0000000C0000000C0000000C0000000C0000000C000004040000040400000404000004040000040400000404000004040000040400000807F0000807F0000807F0000807F0000807F0000807F0000807F0000807F000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.compare GE, %0, %1 : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, false, true, false, false, true, false, true, true, false, true, false, false, true, false, true, true, true, true, false, false, true, false, false, false, false, true, false, false, true, false, true, true, true, true, true, false, true, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// GE bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.compare GE, %0, %1 : (tensor<64xbf16>, tensor<64xbf16>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, false, true, false, false, true, false, true, true, false, true, false, false, true, false, true, true, true, true, false, false, true, false, false, false, false, true, false, false, true, false, true, true, true, true, true, false, true, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// GE f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = stablehlo.compare GE, %0, %1 : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xi1>
  check.expect_eq_const %r, dense<[true, true, false, true, false, false, true, false, true, true, false, true, false, false, true, false, true, true, true, true, false, false, true, false, false, false, false, true, false, false, true, false, true, true, true, true, true, false, true, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false, true, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
  return
}
// -----
// GE i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -127, -127, -127, -127, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 63, 63, 63, 126, 126, 126, 126, 127, 127, 127, 127]> : tensor<41xi8>
  %1 = stablehlo.constant dense<"0x80FF027E8100057FFE013F80FF027E8100057FFE013F80FF027E8100057FFE013F80FF027E8100057F"> : tensor<41xi8>
  %r = stablehlo.compare GE, %0, %1, SIGNED : (tensor<41xi8>, tensor<41xi8>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, true, false, false, false, true, false, false, true, true, false, false, true, true, false, false, true, true, false, true, true, true, false, true, true, true, false, true, true, true, true, true, true, true, true, true, true, true]> : tensor<41xi1>
  return
}
// -----
// GE ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 127, 127, 254, 254, 255, 255, 255]> : tensor<17xui8>
  %1 = stablehlo.constant dense<[0, 5, 255, 2, 254, 1, 127, 0, 5, 255, 2, 254, 1, 127, 0, 5, 255]> : tensor<17xui8>
  %r = stablehlo.compare GE, %0, %1, UNSIGNED : (tensor<17xui8>, tensor<17xui8>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, true, false, true, true, false, true, false, true, true, true, true, true]> : tensor<17xi1>
  return
}
// -----
// GE i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000000000000080000000000000008000000000000000800100000000000080010000000000008001000000000000800100000000000080FEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000000000000000000000000000000000000000000001000000000000000100000000000000010000000000000002000000000000000200000000000000020000000000000002000000000000000500000000000000050000000000000005000000000000000500000000000000FFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<41xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807, -2, 1, 4611686018427387903, -9223372036854775808, -1, 2, 9223372036854775806, -9223372036854775807, 0, 5, 9223372036854775807]> : tensor<41xi64>
  %r = stablehlo.compare GE, %0, %1, SIGNED : (tensor<41xi64>, tensor<41xi64>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, true, false, false, false, true, false, false, true, true, false, false, true, true, false, false, true, true, false, true, true, true, false, true, true, true, false, true, true, true, true, true, true, true, true, true, true, true]> : tensor<41xi1>
  return
}
// -----
// GE ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 1, 1, 2, 2, 5, 5, 5, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615, 18446744073709551615, 18446744073709551615]> : tensor<17xui64>
  %1 = stablehlo.constant dense<[0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615, 2, 18446744073709551614, 1, 9223372036854775807, 0, 5, 18446744073709551615]> : tensor<17xui64>
  %r = stablehlo.compare GE, %0, %1, UNSIGNED : (tensor<17xui64>, tensor<17xui64>) -> tensor<17xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, false, true, false, true, true, false, true, false, true, true, true, true, true]> : tensor<17xi1>
  return
}
// -----
// GE i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -8, -7, -7, -7, -7, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7]> : tensor<41xi4>
  %1 = stablehlo.constant dense<[-8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7, -2, 1, 5, -8, -1, 2, 6, -7, 0, 3, 7]> : tensor<41xi4>
  %r = stablehlo.compare GE, %0, %1, SIGNED : (tensor<41xi4>, tensor<41xi4>) -> tensor<41xi1>
  check.expect_eq_const %r, dense<[true, false, false, false, true, false, false, false, true, false, false, true, true, false, false, true, true, false, false, true, true, false, true, true, true, false, true, true, true, false, true, true, true, true, true, true, true, true, true, true, true]> : tensor<41xi1>
  return
}
// -----
// GE ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 3, 3]> : tensor<6xui2>
  %1 = stablehlo.constant dense<[0, 3, 2, 1, 0, 3]> : tensor<6xui2>
  %r = stablehlo.compare GE, %0, %1, UNSIGNED : (tensor<6xui2>, tensor<6xui2>) -> tensor<6xi1>
  check.expect_eq_const %r, dense<[true, false, false, true, true, true]> : tensor<6xi1>
  return
}
// -----
// GE i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.compare GE, %0, %1 : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[true, false, true, true]> : tensor<4xi1>
  return
}
// -----
// GE TOTALORDER
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000000000000000000000008000000080000000800000008000000080000000800000803F0000803F0000803F0000803F0000803F0000803F0000807F0000807F0000807F0000807F0000807F0000807F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F0000C0FF0000C0FF0000C0FF0000C0FF0000C0FF0000C0FF"> : tensor<36xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000, 0.0, -0.0, 1.0, 0x7F800000, 0x7FC00000, 0xFFC00000]> : tensor<36xf32>
  %r = "stablehlo.compare"(%0, %1) <{comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type TOTALORDER>}> : (tensor<36xf32>, tensor<36xf32>) -> tensor<36xi1>
  check.expect_eq_const %r, dense<[true, true, false, false, false, true, false, true, false, false, false, true, true, true, true, false, false, true, true, true, true, true, false, true, true, true, true, true, true, true, false, false, false, false, false, true]> : tensor<36xi1>
  return
}
// -----
// GE f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf8E5M2>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf8E5M2>
  %r = stablehlo.compare GE, %0, %1 : (tensor<16xf8E5M2>, tensor<16xf8E5M2>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[true, true, true, false, false, true, true, false, false, true, true, false, true, true, true, true]> : tensor<16xi1>
  return
}
// -----
// GE f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, 0.5, 0.5, 0.5, -0.0, -0.0, -0.0, -0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0, 2.0]> : tensor<16xf4E2M1FN>
  %1 = stablehlo.constant dense<[0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0, 0.5, -0.0, 0.0, 2.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.compare GE, %0, %1 : (tensor<16xf4E2M1FN>, tensor<16xf4E2M1FN>) -> tensor<16xi1>
  check.expect_eq_const %r, dense<[true, true, true, false, false, true, true, false, false, true, true, false, true, true, true, true]> : tensor<16xi1>
  return
}
// -----
// EQ complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.0, 1.0), (1.0, 2.0), (0x7FC00000, 0.0)]> : tensor<3xcomplex<f32>>
  %1 = stablehlo.constant dense<"0x0000803F0000803F00000040000000400000C07F00000000"> : tensor<3xcomplex<f32>>
  %r = stablehlo.compare EQ, %0, %1 : (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<3xi1>
  check.expect_eq_const %r, dense<[true, false, false]> : tensor<3xi1>
  return
}
// -----
// NE complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.0, 1.0), (1.0, 2.0), (0x7FC00000, 0.0)]> : tensor<3xcomplex<f32>>
  %1 = stablehlo.constant dense<[(1.0, 1.0), (2.0, 2.0), (0x7FC00000, 0.0)]> : tensor<3xcomplex<f32>>
  %r = stablehlo.compare NE, %0, %1 : (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<3xi1>
  check.expect_eq_const %r, dense<[false, true, true]> : tensor<3xi1>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0xf32>
  %1 = stablehlo.constant dense<> : tensor<0xf32>
  %r = stablehlo.compare LT, %0, %1, FLOAT : (tensor<0xf32>, tensor<0xf32>) -> tensor<0xi1>
  check.expect_eq_const %r, dense<> : tensor<0xi1>
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[[1.0, -2.0], [3.5, 0.5]]> : tensor<2x2xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<2x2xf32>) -> tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %z = stablehlo.negate %p : tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.compare LT, %p, %z : (tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>, tensor<2x2x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<2x2xi1>
  check.expect_eq_const %r, dense<[[false, true], [false, false]]> : tensor<2x2xi1>
  return
}
// -----
// NE with itself finds NaN
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000C03F000000C000000000000000800000807F000080FF0000C07F"> : tensor<7xf32>
  %r = stablehlo.compare NE, %0, %0 : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
  check.expect_eq_const %r, dense<[false, false, false, false, false, false, true]> : tensor<7xi1>
  return
}
