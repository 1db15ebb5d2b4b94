// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.shift_right_logical %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[0, 0, -2, 1, 0, 0, -1, 1, 0, 0, 0, 0, 0, 0, 1, 0]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.shift_right_logical"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[0, 4, 0, -7, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1, 0, 3, 0]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  %r = stablehlo.shift_right_logical %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<"0x0000000080402004000000000000008140200400000000000000FE7F3F0700000000000000FF7F3F070000000000000000000000000000000000000100000000000000000000020100000000000000000005020100000000000000003F1F0F01000000000000007E3F1F03000000000000007F3F1F03000000"> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<25xi16>
  %r = "stablehlo.shift_right_logical"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<[0, 16384, 0, -32767, 0, 0, 0, 0, 2047, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 511, 0, 8191, 0, 16383, 0]> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<25xi32>
  %1 = stablehlo.constant dense<"0x0000008001000000FFFFFF7F00000000FEFFFF7FFFFFFFFFFFFFFF3FFEFFFFFF0500000001000080020000000000008001000000FFFFFF7F00000000FEFFFF7FFFFFFFFFFFFFFF3FFEFFFFFF0500000001000080020000000000008001000000FFFFFF7F"> : tensor<25xi32>
  %r = stablehlo.shift_right_logical %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[0, 1073741824, 0, -2147483647, 0, 0, 0, 0, 134217727, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 33554431, 0, 536870911, 0, 1073741823, 0]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<25xi64>
  %r = "stablehlo.shift_right_logical"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<[0, 4611686018427387904, 0, -9223372036854775807, 0, 0, 0, 0, 576460752303423487, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 144115188075855871, 0, 2305843009213693951, 0, 4611686018427387903, 0]> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.shift_right_logical %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 0, 0, 0]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.shift_right_logical"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 0, 0, 1, 0, 0, 1, 14, 0, 0]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  %r = stablehlo.shift_right_logical %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 5, 2, 1, 0, 0, 0, 0, 127, 63, 31, 3, 0, 0, 0, 254, 127, 63, 7, 0, 0, 0, 255, 127, 63, 7, 0, 0, 0]> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  %1 = stablehlo.constant dense<"0x0000FEFF05000100FFFFFF7F02000000FEFF0500"> : tensor<10xui16>
  %r = "stablehlo.shift_right_logical"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 0, 0, 1, 0, 0, 8191, 65534, 0, 2047]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  %1 = stablehlo.constant dense<[0, 4294967294, 5, 1, 4294967295, 2147483647, 2, 0, 4294967294, 5]> : tensor<10xui32>
  %r = stablehlo.shift_right_logical %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<[0, 0, 0, 1, 0, 0, 536870911, 4294967294, 0, 134217727]> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000000000000000000000100000000000000020000000000000002000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.shift_right_logical"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<[0, 0, 0, 1, 0, 0, 2305843009213693951, 18446744073709551614, 0, 576460752303423487]> : tensor<10xui64>
  return
}
