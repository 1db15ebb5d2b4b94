// i2
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1]> : tensor<16xi2>
  %1 = stablehlo.constant dense<[-2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1, -2, -1, 0, 1]> : tensor<16xi2>
  %r = stablehlo.and %0, %1 : tensor<16xi2>
  check.expect_eq_const %r, dense<[-2, -2, 0, 0, -2, -1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1]> : tensor<16xi2>
  return
}
// -----
// i4
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -8, -8, -7, -7, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 3, 3, 5, 5, 6, 6, 7, 7, 7]> : tensor<25xi4>
  %1 = stablehlo.constant dense<[-8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7, 0, 6, -1, 5, -2, 3, -7, 2, -8, 1, 7]> : tensor<25xi4>
  %r = "stablehlo.and"(%0, %1) : (tensor<25xi4>, tensor<25xi4>) -> tensor<25xi4>
  check.expect_eq_const %r, dense<[-8, 0, 0, 0, 0, -2, 4, -2, 3, 0, 0, 0, 1, 1, 0, 2, 3, 1, 4, 1, 0, 2, 0, 1, 7]> : tensor<25xi4>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -128, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -127, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -2, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127]> : tensor<121xi8>
  %1 = stablehlo.constant dense<"0x8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F8081FEFF000102053F7E7F"> : tensor<121xi8>
  %r = stablehlo.and %0, %1 : tensor<121xi8>
  check.expect_eq_const %r, dense<[-128, -128, -128, -128, 0, 0, 0, 0, 0, 0, 0, -128, -127, -128, -127, 0, 1, 0, 1, 1, 0, 1, -128, -128, -2, -2, 0, 0, 2, 4, 62, 126, 126, -128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 2, 2, 0, 0, 2, 0, 2, 2, 2, 0, 1, 4, 5, 0, 1, 0, 5, 5, 4, 5, 0, 1, 62, 63, 0, 1, 2, 5, 63, 62, 63, 0, 0, 126, 126, 0, 0, 2, 4, 62, 126, 126, 0, 1, 126, 127, 0, 1, 2, 5, 63, 126, 127]> : tensor<121xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32768, -32768, -32767, -32767, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 16383, 16383, 32766, 32766, 32767, 32767, 32767]> : tensor<25xi16>
  %1 = stablehlo.constant dense<[-32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767, 0, 32766, -1, 16383, -2, 5, -32767, 2, -32768, 1, 32767]> : tensor<25xi16>
  %r = "stablehlo.and"(%0, %1) : (tensor<25xi16>, tensor<25xi16>) -> tensor<25xi16>
  check.expect_eq_const %r, dense<[-32768, 0, 0, 0, 0, -2, 16382, -2, 5, 0, 0, 0, 1, 1, 0, 2, 5, 5, 16382, 5, 0, 2, 0, 1, 32767]> : tensor<25xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000008000000080000000800100008001000080FEFFFFFFFEFFFFFFFFFFFFFFFFFFFFFF000000000000000001000000010000000100000002000000020000000500000005000000FFFFFF3FFFFFFF3FFEFFFF7FFEFFFF7FFFFFFF7FFFFFFF7FFFFFFF7F"> : tensor<25xi32>
  %1 = stablehlo.constant dense<[-2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647, 0, 2147483646, -1, 1073741823, -2, 5, -2147483647, 2, -2147483648, 1, 2147483647]> : tensor<25xi32>
  %r = stablehlo.and %0, %1 : tensor<25xi32>
  check.expect_eq_const %r, dense<[-2147483648, 0, 0, 0, 0, -2, 1073741822, -2, 5, 0, 0, 0, 1, 1, 0, 2, 5, 5, 1073741822, 5, 0, 2, 0, 1, 2147483647]> : tensor<25xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775807, -9223372036854775807, -2, -2, -1, -1, 0, 0, 1, 1, 1, 2, 2, 5, 5, 4611686018427387903, 4611686018427387903, 9223372036854775806, 9223372036854775806, 9223372036854775807, 9223372036854775807, 9223372036854775807]> : tensor<25xi64>
  %1 = stablehlo.constant dense<[-9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807, 0, 9223372036854775806, -1, 4611686018427387903, -2, 5, -9223372036854775807, 2, -9223372036854775808, 1, 9223372036854775807]> : tensor<25xi64>
  %r = "stablehlo.and"(%0, %1) : (tensor<25xi64>, tensor<25xi64>) -> tensor<25xi64>
  check.expect_eq_const %r, dense<"0x00000000000000800000000000000000000000000000000000000000000000000000000000000000FEFFFFFFFFFFFFFFFEFFFFFFFFFFFF3FFEFFFFFFFFFFFFFF0500000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000000000000000000020000000000000005000000000000000500000000000000FEFFFFFFFFFFFF3F05000000000000000000000000000000020000000000000000000000000000000100000000000000FFFFFFFFFFFFFF7F"> : tensor<25xi64>
  return
}
// -----
// ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %1 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.and %0, %1 : tensor<4xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui2>
  return
}
// -----
// ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 7, 14, 14, 15]> : tensor<10xui4>
  %1 = stablehlo.constant dense<[0, 14, 5, 1, 15, 7, 2, 0, 14, 5]> : tensor<10xui4>
  %r = "stablehlo.and"(%0, %1) : (tensor<10xui4>, tensor<10xui4>) -> tensor<10xui4>
  check.expect_eq_const %r, dense<[0, 0, 1, 0, 2, 5, 2, 0, 14, 5]> : tensor<10xui4>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5, 5, 127, 127, 127, 127, 127, 127, 127, 254, 254, 254, 254, 254, 254, 254, 255, 255, 255, 255, 255, 255, 255]> : tensor<49xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  %r = stablehlo.and %0, %1 : tensor<49xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 2, 0, 2, 2, 2, 0, 1, 0, 5, 5, 4, 5, 0, 1, 2, 5, 127, 126, 127, 0, 0, 2, 4, 126, 254, 254, 0, 1, 2, 5, 127, 254, 255]> : tensor<49xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000100020002000500FF7FFEFFFEFFFFFF"> : tensor<10xui16>
  %1 = stablehlo.constant dense<[0, 65534, 5, 1, 65535, 32767, 2, 0, 65534, 5]> : tensor<10xui16>
  %r = "stablehlo.and"(%0, %1) : (tensor<10xui16>, tensor<10xui16>) -> tensor<10xui16>
  check.expect_eq_const %r, dense<[0, 0, 1, 0, 2, 5, 2, 0, 65534, 5]> : tensor<10xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 2147483647, 4294967294, 4294967294, 4294967295]> : tensor<10xui32>
  %1 = stablehlo.constant dense<[0, 4294967294, 5, 1, 4294967295, 2147483647, 2, 0, 4294967294, 5]> : tensor<10xui32>
  %r = stablehlo.and %0, %1 : tensor<10xui32>
  check.expect_eq_const %r, dense<"0x0000000000000000010000000000000002000000050000000200000000000000FEFFFFFF05000000"> : tensor<10xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 1, 2, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551614, 18446744073709551615]> : tensor<10xui64>
  %1 = stablehlo.constant dense<[0, 18446744073709551614, 5, 1, 18446744073709551615, 9223372036854775807, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  %r = "stablehlo.and"(%0, %1) : (tensor<10xui64>, tensor<10xui64>) -> tensor<10xui64>
  check.expect_eq_const %r, dense<[0, 0, 1, 0, 2, 5, 2, 0, 18446744073709551614, 5]> : tensor<10xui64>
  return
}
// -----
// i1
func.func @main() {
  %0 = stablehlo.constant dense<[false, false, true, true]> : tensor<4xi1>
  %1 = stablehlo.constant dense<[false, true, false, true]> : tensor<4xi1>
  %r = stablehlo.and %0, %1 : tensor<4xi1>
  check.expect_eq_const %r, dense<[false, false, false, true]> : tensor<4xi1>
  return
}
// -----
// an integer and itself
func.func @main() {
  %0 = stablehlo.constant dense<[5, -3, 0, 127, -128]> : tensor<5xi8>
  %r = stablehlo.and %0, %0 : tensor<5xi8>
  check.expect_eq_const %r, dense<"0x05FD007F80"> : tensor<5xi8>
  return
}
