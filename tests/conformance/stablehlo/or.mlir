// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.or %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[-2, -1, -2, -1, -1, -1, -1, -1, -2, -1, 0, 1, -1, -1, 1, 1]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.or"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[-8, -7, -1, -7, -1, -1, -1, -1, -1, -7, 2, -7, 1, 7, 2, 6, -1, 7, -1, 7, -1, 6, -1, 7, 7]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x80808080808080808080808181818181818181818181FEFEFEFEFEFEFEFEFEFEFEFFFFFFFFFFFFFFFFFFFFFF00000000000000000000000101010101010101010101020202020202020202020205050505050505050505053F3F3F3F3F3F3F3F3F3F3F7E7E7E7E7E7E7E7E7E7E7E7F7F7F7F7F7F7F7F7F7F7F"> : tensor<121xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  %r = stablehlo.or %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[-128, -127, -2, -1, -128, -127, -126, -123, -65, -2, -1, -127, -127, -1, -1, -127, -127, -125, -123, -65, -1, -1, -2, -1, -2, -1, -2, -1, -2, -1, -1, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -127, -127, -1, -1, 1, 1, 3, 5, 63, 127, 127, -126, -125, -2, -1, 2, 3, 2, 7, 63, 126, 127, -123, -123, -1, -1, 5, 5, 7, 5, 63, 127, 127, -65, -65, -1, -1, 63, 63, 63, 63, 63, 127, 127, -2, -1, -2, -1, 126, 127, 126, 127, 127, 126, 127, -1, -1, -1, -1, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<25xi16>
  %r = "stablehlo.or"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<"0x00800180FFFF0180FFFFFFFFFFFFFFFFFFFF0180020001800100FF7F0200FE7FFFFFFF3FFFFFFF3FFFFFFE7FFFFFFF7FFF7F"> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.or %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[-2147483648, -2147483647, -1, -2147483647, -1, -1, -1, -1, -1, -2147483647, 2, -2147483647, 1, 2147483647, 2, 2147483646, -1, 1073741823, -1, 1073741823, -1, 2147483646, -1, 2147483647, 2147483647]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  %1 = stablehlo.constant dense<"0x00000000000000800100000000000000FFFFFFFFFFFFFF7F0000000000000000FEFFFFFFFFFFFF7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF05000000000000000100000000000080020000000000000000000000000000800100000000000000FFFFFFFFFFFFFF7F0000000000000000FEFFFFFFFFFFFF7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF05000000000000000100000000000080020000000000000000000000000000800100000000000000FFFFFFFFFFFFFF7F"> : tensor<25xi64>
  %r = "stablehlo.or"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<[-9223372036854775808, -9223372036854775807, -1, -9223372036854775807, -1, -1, -1, -1, -1, -9223372036854775807, 2, -9223372036854775807, 1, 9223372036854775807, 2, 9223372036854775806, -1, 4611686018427387903, -1, 4611686018427387903, -1, 9223372036854775806, -1, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.or %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.or"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 14, 5, 3, 15, 7, 7, 14, 14, 15]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  %r = stablehlo.or %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<"0x000102057FFEFF010103057FFFFF020302077FFEFF050507057FFFFF7F7F7F7F7FFFFFFEFFFEFFFFFEFFFFFFFFFFFFFFFF"> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.or"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 65534, 5, 3, 65535, 32767, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  %1 = stablehlo.constant dense<"0x00000000FEFFFFFF0500000001000000FFFFFFFFFFFFFF7F0200000000000000FEFFFFFF05000000"> : tensor<10xui32>
  %r = stablehlo.or %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<[0, 4294967294, 5, 3, 4294967295, 2147483647, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.or"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<[0, 18446744073709551614, 5, 3, 18446744073709551615, 9223372036854775807, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.or %0, %1 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// an integer and itself
func.func @main() {
  %0 = stablehlo.constant dense<[5, -3, 0, 127, -128]> : tensor<5xi8>
  %r = stablehlo.or %0, %0 : tensor<5xi8>
  check.expect_eq_const %r, dense<[5, -3, 0, 127, -128]> : tensor<5xi8>
  return
}
