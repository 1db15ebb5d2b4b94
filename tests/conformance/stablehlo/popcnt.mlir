// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.popcnt %0 : tensor<4xi2>
  check.expect_eq_const %r, dense<[1, -2, 0, 1]> : tensor<4xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = "stablehlo.popcnt"(%0) : (tensor<11xi4>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[1, 2, 3, 4, 0, 1, 1, 2, 2, 2, 3]> : tensor<11xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x8081FEFF000102053F7E7F"> : tensor<11xi8>
  %r = stablehlo.popcnt %0 : tensor<11xi8>
  check.expect_eq_const %r, dense<[1, 2, 7, 8, 0, 1, 1, 2, 6, 6, 7]> : tensor<11xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = "stablehlo.popcnt"(%0) : (tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<[1, 2, 15, 16, 0, 1, 1, 2, 14, 14, 15]> : tensor<11xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.popcnt %0 : tensor<11xi32>
  check.expect_eq_const %r, dense<"0x01000000020000001F00000020000000000000000100000001000000020000001E0000001E0000001F000000"> : tensor<11xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = "stablehlo.popcnt"(%0) : (tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<[1, 2, 63, 64, 0, 1, 1, 2, 62, 62, 63]> : tensor<11xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.popcnt %0 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 1, 1, 2]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = "stablehlo.popcnt"(%0) : (tensor<7xui4>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[0, 1, 1, 2, 3, 3, 4]> : tensor<7xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.popcnt %0 : tensor<7xui8>
  check.expect_eq_const %r, dense<"0x00010102070708"> : tensor<7xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = "stablehlo.popcnt"(%0) : (tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %r, dense<[0, 1, 1, 2, 15, 15, 16]> : tensor<7xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000010000000200000005000000FFFFFF7FFEFFFFFFFFFFFFFF"> : tensor<7xui32>
  %r = stablehlo.popcnt %0 : tensor<7xui32>
  check.expect_eq_const %r, dense<[0, 1, 1, 2, 31, 31, 32]> : tensor<7xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = "stablehlo.popcnt"(%0) : (tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %r, dense<[0, 1, 1, 2, 63, 63, 64]> : tensor<7xui64>
  return
}
