// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.not %0 : tensor<4xi2>
  check.expect_eq_const %r, dense<[1, 0, -1, -2]> : tensor<4xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = "stablehlo.not"(%0) : (tensor<11xi4>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[7, 6, 1, 0, -1, -2, -3, -4, -6, -7, -8]> : tensor<11xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.not %0 : tensor<11xi8>
  check.expect_eq_const %r, dense<[127, 126, 1, 0, -1, -2, -3, -6, -64, -127, -128]> : tensor<11xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00800180FEFFFFFF0000010002000500FF3FFE7FFF7F"> : tensor<11xi16>
  %r = "stablehlo.not"(%0) : (tensor<11xi16>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<[32767, 32766, 1, 0, -1, -2, -3, -6, -16384, -32767, -32768]> : tensor<11xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.not %0 : tensor<11xi32>
  check.expect_eq_const %r, dense<[2147483647, 2147483646, 1, 0, -1, -2, -3, -6, -1073741824, -2147483647, -2147483648]> : tensor<11xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = "stablehlo.not"(%0) : (tensor<11xi64>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<"0xFFFFFFFFFFFFFF7FFEFFFFFFFFFFFF7F01000000000000000000000000000000FFFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFDFFFFFFFFFFFFFFFAFFFFFFFFFFFFFF00000000000000C001000000000000800000000000000080"> : tensor<11xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.not %0 : tensor<4xui2>
  check.expect_eq_const %r, dense<[3, 2, 1, 0]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = "stablehlo.not"(%0) : (tensor<7xui4>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[15, 14, 13, 10, 8, 1, 0]> : tensor<7xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.not %0 : tensor<7xui8>
  check.expect_eq_const %r, dense<[255, 254, 253, 250, 128, 1, 0]> : tensor<7xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000010002000500FF7FFEFFFFFF"> : tensor<7xui16>
  %r = "stablehlo.not"(%0) : (tensor<7xui16>) -> tensor<7xui16>
  check.expect_eq_const %r, dense<[65535, 65534, 65533, 65530, 32768, 1, 0]> : tensor<7xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.not %0 : tensor<7xui32>
  check.expect_eq_const %r, dense<[4294967295, 4294967294, 4294967293, 4294967290, 2147483648, 1, 0]> : tensor<7xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = "stablehlo.not"(%0) : (tensor<7xui64>) -> tensor<7xui64>
  check.expect_eq_const %r, dense<[18446744073709551615, 18446744073709551614, 18446744073709551613, 18446744073709551610, 9223372036854775808, 1, 0]> : tensor<7xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[true, false, false, true]> : tensor<4xi1>
  %r = stablehlo.not %0 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, false]> : tensor<4xi1>
  return
}
// -----
// of a comparison with NaN
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %z = stablehlo.constant dense<0.0> : tensor<7xf32>
  %c = stablehlo.compare LT, %0, %z : (tensor<7xf32>, tensor<7xf32>) -> tensor<7xi1>
  %r = stablehlo.not %c : tensor<7xi1>
  check.expect_eq_const %r, dense<[true, false, true, true, true, false, true]> : tensor<7xi1>
  return
}
