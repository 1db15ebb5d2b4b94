// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.xor %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 1, 0, -1, -2, -2, -1, 0, 1, -1, -2, 1, 0]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.xor"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[0, -7, -1, -7, -1, 1, -5, 1, -4, -7, 2, -7, 0, 6, 2, 4, -4, 6, -5, 6, -1, 4, -1, 6, 0]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  %1 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  %r = stablehlo.xor %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[0, 1, 126, 127, -128, -127, -126, -123, -65, -2, -1, 1, 0, 127, 126, -127, -128, -125, -124, -66, -1, -2, 126, 127, 0, 1, -2, -1, -4, -5, -63, -128, -127, 127, 126, 1, 0, -1, -2, -3, -6, -64, -127, -128, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, -127, -128, -1, -2, 1, 0, 3, 4, 62, 127, 126, -126, -125, -4, -3, 2, 3, 0, 7, 61, 124, 125, -123, -124, -5, -6, 5, 4, 7, 0, 58, 123, 122, -65, -66, -63, -64, 63, 62, 61, 58, 0, 65, 64, -2, -1, -128, -127, 126, 127, 124, 123, 65, 0, 1, -1, -2, -127, -128, 127, 126, 125, 122, 64, 1, 0]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<"0x00800100FF7F0000FE7FFFFFFF3FFEFF05000180020000800100FF7F0000FE7FFFFFFF3FFEFF05000180020000800100FF7F"> : tensor<25xi16>
  %r = "stablehlo.xor"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<[0, -32767, -1, -32767, -1, 1, -16383, 1, -6, -32767, 2, -32767, 0, 32766, 2, 32764, -6, 16378, -16383, 16378, -1, 32764, -1, 32766, 0]> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483648, -2147483648, -2147483647, -2147483647, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 1073741823, 1073741823, 2147483646, 2147483646, 2147483647, 2147483647, 2147483647]> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.xor %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[0, -2147483647, -1, -2147483647, -1, 1, -1073741823, 1, -6, -2147483647, 2, -2147483647, 0, 2147483646, 2, 2147483644, -6, 1073741818, -1073741823, 1073741818, -1, 2147483644, -1, 2147483646, 0]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800000000000000080000000000000008001000000000000800100000000000080FEFFFFFFFFFFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF000000000000000000000000000000000100000000000000010000000000000001000000000000000200000000000000020000000000000005000000000000000500000000000000FFFFFFFFFFFFFF3FFFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<25xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<25xi64>
  %r = "stablehlo.xor"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<[0, -9223372036854775807, -1, -9223372036854775807, -1, 1, -4611686018427387903, 1, -6, -9223372036854775807, 2, -9223372036854775807, 0, 9223372036854775806, 2, 9223372036854775804, -6, 4611686018427387898, -4611686018427387903, 4611686018427387898, -1, 9223372036854775804, -1, 9223372036854775806, 0]> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.xor %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 0, 0, 0]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.xor"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 14, 4, 3, 13, 2, 5, 14, 0, 10]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<"0x000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF000102057FFEFF"> : tensor<49xui8>
  %r = stablehlo.xor %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255, 1, 0, 3, 4, 126, 255, 254, 2, 3, 0, 7, 125, 252, 253, 5, 4, 7, 0, 122, 251, 250, 127, 126, 125, 122, 0, 129, 128, 254, 255, 252, 251, 129, 0, 1, 255, 254, 253, 250, 128, 1, 0]> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 32767, 65534, 65534, 65535]> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.xor"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 65534, 4, 3, 65533, 32762, 32765, 65534, 0, 65530]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000000001000000020000000200000005000000FFFFFF7FFEFFFFFFFEFFFFFFFFFFFFFF"> : tensor<10xui32>
  %1 = stablehlo.constant dense<[0, 4294967294, 5, 1, 4294967295, 2147483647, 2, 0, 4294967294, 5]> : tensor<10xui32>
  %r = stablehlo.xor %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<[0, 4294967294, 4, 3, 4294967293, 2147483642, 2147483645, 4294967294, 0, 4294967290]> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.xor"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<"0x0000000000000000FEFFFFFFFFFFFFFF04000000000000000300000000000000FDFFFFFFFFFFFFFFFAFFFFFFFFFFFF7FFDFFFFFFFFFFFF7FFEFFFFFFFFFFFFFF0000000000000000FAFFFFFFFFFFFFFF"> : tensor<10xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.xor %0, %1 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, false]> : tensor<4xi1>
  return
}
// -----
// an integer and itself
func.func @main() {
  %0 = stablehlo.constant dense<[5, -3, 0, 127, -128]> : tensor<5xi8>
  %r = stablehlo.xor %0, %0 : tensor<5xi8>
  check.expect_eq_const %r, dense<0> : tensor<5xi8>
  return
}
