// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.count_leading_zeros %0 : tensor<4xi2>
  check.expect_eq_const %r, dense<[0, 0, -2, 1]> : tensor<4xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = "stablehlo.count_leading_zeros"(%0) : (tensor<11xi4>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 4, 3, 2, 2, 1, 1, 1]> : tensor<11xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.count_leading_zeros %0 : tensor<11xi8>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 8, 7, 6, 5, 2, 1, 1]> : tensor<11xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = "stablehlo.count_leading_zeros"(%0) : (tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<"0x000000000000000010000F000E000D00020001000100"> : tensor<11xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.count_leading_zeros %0 : tensor<11xi32>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 32, 31, 30, 29, 2, 1, 1]> : tensor<11xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = "stablehlo.count_leading_zeros"(%0) : (tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 64, 63, 62, 61, 2, 1, 1]> : tensor<11xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.count_leading_zeros %0 : tensor<4xui2>
  check.expect_eq_const %r, dense<[2, 1, 0, 0]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = "stablehlo.count_leading_zeros"(%0) : (tensor<7xui4>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[4, 3, 2, 1, 1, 0, 0]> : tensor<7xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.count_leading_zeros %0 : tensor<7xui8>
  check.expect_eq_const %r, dense<[8, 7, 6, 5, 1, 0, 0]> : tensor<7xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = "stablehlo.count_leading_zeros"(%0) : (tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %r, dense<"0x10000F000E000D00010000000000"> : tensor<7xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.count_leading_zeros %0 : tensor<7xui32>
  check.expect_eq_const %r, dense<[32, 31, 30, 29, 1, 0, 0]> : tensor<7xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<7xui64>
  %r = "stablehlo.count_leading_zeros"(%0) : (tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %r, dense<[64, 63, 62, 61, 1, 0, 0]> : tensor<7xui64>
  return
}
