// i2 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xi4>
  check.expect_eq_const %r, dense<[-2, -1, 0, 1]> : tensor<4xi4>
  return
}
// -----
// i2 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xi8>
  check.expect_eq_const %r, dense<"0xFEFF0001"> : tensor<4xi8>
  return
}
// -----
// i2 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xi16>
  check.expect_eq_const %r, dense<[-2, -1, 0, 1]> : tensor<4xi16>
  return
}
// -----
// i2 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xi32>
  check.expect_eq_const %r, dense<[-2, -1, 0, 1]> : tensor<4xi32>
  return
}
// -----
// i2 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xi64>
  check.expect_eq_const %r, dense<[-2, -1, 0, 1]> : tensor<4xi64>
  return
}
// -----
// i2 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xui4>
  check.expect_eq_const %r, dense<[14, 15, 0, 1]> : tensor<4xui4>
  return
}
// -----
// i2 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xui8>
  check.expect_eq_const %r, dense<"0xFEFF0001"> : tensor<4xui8>
  return
}
// -----
// i2 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xui16>
  check.expect_eq_const %r, dense<[65534, 65535, 0, 1]> : tensor<4xui16>
  return
}
// -----
// i2 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xui32>
  check.expect_eq_const %r, dense<[4294967294, 4294967295, 0, 1]> : tensor<4xui32>
  return
}
// -----
// i2 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xui64>
  check.expect_eq_const %r, dense<[18446744073709551614, 18446744073709551615, 0, 1]> : tensor<4xui64>
  return
}
// -----
// i2 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xbf16>
  check.expect_eq_const %r, dense<[-2.0, -1.0, 0.0, 1.0]> : tensor<4xbf16>
  return
}
// -----
// i2 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xf16>
  check.expect_eq_const %r, dense<"0x00C000BC0000003C"> : tensor<4xf16>
  return
}
// -----
// i2 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[-2.0, -1.0, 0.0, 1.0]> : tensor<4xf32>
  return
}
// -----
// i2 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[-2, -1, 0, 1]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xf64>
  check.expect_eq_const %r, dense<[-2.0, -1.0, 0.0, 1.0]> : tensor<4xf64>
  return
}
// -----
// i4 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = stablehlo.convert %0 : (tensor<11xi4>) -> tensor<11xi32>
  check.expect_eq_const %r, dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi32>
  return
}
// -----
// i4 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = stablehlo.convert %0 : (tensor<11xi4>) -> tensor<11xui32>
  check.expect_eq_const %r, dense<[4294967288, 4294967289, 4294967294, 4294967295, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xui32>
  return
}
// -----
// i4 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = stablehlo.convert %0 : (tensor<11xi4>) -> tensor<11xbf16>
  check.expect_eq_const %r, dense<"0x00C1E0C000C080BF0000803F00404040A040C040E040"> : tensor<11xbf16>
  return
}
// -----
// i4 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = stablehlo.convert %0 : (tensor<11xi4>) -> tensor<11xf16>
  check.expect_eq_const %r, dense<[-8.0, -7.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 7.0]> : tensor<11xf16>
  return
}
// -----
// i4 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = stablehlo.convert %0 : (tensor<11xi4>) -> tensor<11xf32>
  check.expect_eq_const %r, dense<[-8.0, -7.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 7.0]> : tensor<11xf32>
  return
}
// -----
// i4 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[-8, -7, -2, -1, 0, 1, 2, 3, 5, 6, 7]> : tensor<11xi4>
  %r = stablehlo.convert %0 : (tensor<11xi4>) -> tensor<11xf64>
  check.expect_eq_const %r, dense<[-8.0, -7.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 5.0, 6.0, 7.0]> : tensor<11xf64>
  return
}
// -----
// i8 to i2
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xi2>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, -2, 1, -1, -2, -1]> : tensor<11xi2>
  return
}
// -----
// i8 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, 2, 5, -1, -2, -1]> : tensor<11xi4>
  return
}
// -----
// i8 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi16>
  return
}
// -----
// i8 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xi32>
  check.expect_eq_const %r, dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi32>
  return
}
// -----
// i8 to i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x8081FEFF000102053F7E7F"> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xi64>
  check.expect_eq_const %r, dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi64>
  return
}
// -----
// i8 to ui2
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, 0, 1, 2, 1, 3, 2, 3]> : tensor<11xui2>
  return
}
// -----
// i8 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xui4>
  check.expect_eq_const %r, dense<[0, 1, 14, 15, 0, 1, 2, 5, 15, 14, 15]> : tensor<11xui4>
  return
}
// -----
// i8 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xui16>
  check.expect_eq_const %r, dense<[65408, 65409, 65534, 65535, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xui16>
  return
}
// -----
// i8 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xui32>
  check.expect_eq_const %r, dense<[4294967168, 4294967169, 4294967294, 4294967295, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xui32>
  return
}
// -----
// i8 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x8081FEFF000102053F7E7F"> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xui64>
  check.expect_eq_const %r, dense<[18446744073709551488, 18446744073709551489, 18446744073709551614, 18446744073709551615, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xui64>
  return
}
// -----
// i8 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xbf16>
  check.expect_eq_const %r, dense<[-128.0, -127.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 63.0, 126.0, 127.0]> : tensor<11xbf16>
  return
}
// -----
// i8 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xf16>
  check.expect_eq_const %r, dense<"0x00D8F0D700C000BC0000003C00400045E053E057F057"> : tensor<11xf16>
  return
}
// -----
// i8 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xf32>
  check.expect_eq_const %r, dense<[-128.0, -127.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 63.0, 126.0, 127.0]> : tensor<11xf32>
  return
}
// -----
// i8 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -127, -2, -1, 0, 1, 2, 5, 63, 126, 127]> : tensor<11xi8>
  %r = stablehlo.convert %0 : (tensor<11xi8>) -> tensor<11xf64>
  check.expect_eq_const %r, dense<[-128.0, -127.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 63.0, 126.0, 127.0]> : tensor<11xf64>
  return
}
// -----
// i16 to i4
func.func @main() {
  %0 = stablehlo.constant dense<"0x00800180FEFFFFFF0000010002000500FF3FFE7FFF7F"> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, 2, 5, -1, -2, -1]> : tensor<11xi4>
  return
}
// -----
// i16 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xi32>
  check.expect_eq_const %r, dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi32>
  return
}
// -----
// i16 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xui4>
  check.expect_eq_const %r, dense<[0, 1, 14, 15, 0, 1, 2, 5, 15, 14, 15]> : tensor<11xui4>
  return
}
// -----
// i16 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xui32>
  check.expect_eq_const %r, dense<[4294934528, 4294934529, 4294967294, 4294967295, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xui32>
  return
}
// -----
// i16 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xbf16>
  check.expect_eq_const %r, dense<[-32768.0, -32768.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 16384.0, 32768.0, 32768.0]> : tensor<11xbf16>
  return
}
// -----
// i16 to f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00800180FEFFFFFF0000010002000500FF3FFE7FFF7F"> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xf16>
  check.expect_eq_const %r, dense<[-32768.0, -32768.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 16384.0, 32768.0, 32768.0]> : tensor<11xf16>
  return
}
// -----
// i16 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xf32>
  check.expect_eq_const %r, dense<[-32768.0, -32767.0, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 16383.0, 32766.0, 32767.0]> : tensor<11xf32>
  return
}
// -----
// i16 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -2, -1, 0, 1, 2, 5, 16383, 32766, 32767]> : tensor<11xi16>
  %r = stablehlo.convert %0 : (tensor<11xi16>) -> tensor<11xf64>
  check.expect_eq_const %r, dense<"0x000000000000E0C000000000C0FFDFC000000000000000C0000000000000F0BF0000000000000000000000000000F03F000000000000004000000000000014400000000080FFCF400000000080FFDF4000000000C0FFDF40"> : tensor<11xf64>
  return
}
// -----
// i32 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.convert %0 : (tensor<11xi32>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, 2, 5, -1, -2, -1]> : tensor<11xi4>
  return
}
// -----
// i32 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.convert %0 : (tensor<11xi32>) -> tensor<11xui4>
  check.expect_eq_const %r, dense<[0, 1, 14, 15, 0, 1, 2, 5, 15, 14, 15]> : tensor<11xui4>
  return
}
// -----
// i32 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000008001000080FEFFFFFFFFFFFFFF00000000010000000200000005000000FFFFFF3FFEFFFF7FFFFFFF7F"> : tensor<11xi32>
  %r = stablehlo.convert %0 : (tensor<11xi32>) -> tensor<11xbf16>
  check.expect_eq_const %r, dense<[-2.147483648e+09, -2.147483648e+09, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 1.073741824e+09, 2.147483648e+09, 2.147483648e+09]> : tensor<11xbf16>
  return
}
// -----
// i32 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.convert %0 : (tensor<11xi32>) -> tensor<11xf16>
  check.expect_eq_const %r, dense<[0xFC00, 0xFC00, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 0x7C00, 0x7C00, 0x7C00]> : tensor<11xf16>
  return
}
// -----
// i32 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.convert %0 : (tensor<11xi32>) -> tensor<11xf32>
  check.expect_eq_const %r, dense<"0x000000CF000000CF000000C0000080BF000000000000803F000000400000A0400000804E0000004F0000004F"> : tensor<11xf32>
  return
}
// -----
// i32 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -2, -1, 0, 1, 2, 5, 1073741823, 2147483646, 2147483647]> : tensor<11xi32>
  %r = stablehlo.convert %0 : (tensor<11xi32>) -> tensor<11xf64>
  check.expect_eq_const %r, dense<[-2.147483648e+09, -2.147483647e+09, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 1.073741823e+09, 2.147483646e+09, 2.147483647e+09]> : tensor<11xf64>
  return
}
// -----
// i64 to i2
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xi2>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, -2, 1, -1, -2, -1]> : tensor<11xi2>
  return
}
// -----
// i64 to i4
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800100000000000080FEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xi4>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, 2, 5, -1, -2, -1]> : tensor<11xi4>
  return
}
// -----
// i64 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xi8>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, 2, 5, -1, -2, -1]> : tensor<11xi8>
  return
}
// -----
// i64 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xi16>
  check.expect_eq_const %r, dense<"0x00000100FEFFFFFF0000010002000500FFFFFEFFFFFF"> : tensor<11xi16>
  return
}
// -----
// i64 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xi32>
  check.expect_eq_const %r, dense<[0, 1, -2, -1, 0, 1, 2, 5, -1, -2, -1]> : tensor<11xi32>
  return
}
// -----
// i64 to ui2
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, 0, 1, 2, 1, 3, 2, 3]> : tensor<11xui2>
  return
}
// -----
// i64 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800100000000000080FEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xui4>
  check.expect_eq_const %r, dense<[0, 1, 14, 15, 0, 1, 2, 5, 15, 14, 15]> : tensor<11xui4>
  return
}
// -----
// i64 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xui8>
  check.expect_eq_const %r, dense<[0, 1, 254, 255, 0, 1, 2, 5, 255, 254, 255]> : tensor<11xui8>
  return
}
// -----
// i64 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xui16>
  check.expect_eq_const %r, dense<"0x00000100FEFFFFFF0000010002000500FFFFFEFFFFFF"> : tensor<11xui16>
  return
}
// -----
// i64 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xui32>
  check.expect_eq_const %r, dense<[0, 1, 4294967294, 4294967295, 0, 1, 2, 5, 4294967295, 4294967294, 4294967295]> : tensor<11xui32>
  return
}
// -----
// i64 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xbf16>
  check.expect_eq_const %r, dense<[-9.223372036854776e+18, -9.223372036854776e+18, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 4.611686018427388e+18, 9.223372036854776e+18, 9.223372036854776e+18]> : tensor<11xbf16>
  return
}
// -----
// i64 to f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800100000000000080FEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xf16>
  check.expect_eq_const %r, dense<[0xFC00, 0xFC00, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 0x7C00, 0x7C00, 0x7C00]> : tensor<11xf16>
  return
}
// -----
// i64 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xf32>
  check.expect_eq_const %r, dense<[-9.223372e+18, -9.223372e+18, -2.0, -1.0, 0.0, 1.0, 2.0, 5.0, 4.611686e+18, 9.223372e+18, 9.223372e+18]> : tensor<11xf32>
  return
}
// -----
// i64 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[-9223372036854775808, -9223372036854775807, -2, -1, 0, 1, 2, 5, 4611686018427387903, 9223372036854775806, 9223372036854775807]> : tensor<11xi64>
  %r = stablehlo.convert %0 : (tensor<11xi64>) -> tensor<11xf64>
  check.expect_eq_const %r, dense<"0x000000000000E0C3000000000000E0C300000000000000C0000000000000F0BF0000000000000000000000000000F03F00000000000000400000000000001440000000000000D043000000000000E043000000000000E043"> : tensor<11xf64>
  return
}
// -----
// ui2 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xi4>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xi4>
  return
}
// -----
// ui2 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xi8>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xi8>
  return
}
// -----
// ui2 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xi16>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xi16>
  return
}
// -----
// ui2 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xi32>
  return
}
// -----
// ui2 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xi64>
  check.expect_eq_const %r, dense<"0x0000000000000000010000000000000002000000000000000300000000000000"> : tensor<4xi64>
  return
}
// -----
// ui2 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xui4>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui4>
  return
}
// -----
// ui2 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xui8>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui8>
  return
}
// -----
// ui2 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xui16>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui16>
  return
}
// -----
// ui2 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xui32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3]> : tensor<4xui32>
  return
}
// -----
// ui2 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xui64>
  check.expect_eq_const %r, dense<"0x0000000000000000010000000000000002000000000000000300000000000000"> : tensor<4xui64>
  return
}
// -----
// ui2 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xbf16>
  return
}
// -----
// ui2 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf16>
  return
}
// -----
// ui2 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
  return
}
// -----
// ui2 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf64>
  return
}
// -----
// ui4 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = stablehlo.convert %0 : (tensor<7xui4>) -> tensor<7xi32>
  check.expect_eq_const %r, dense<"0x00000000010000000200000005000000070000000E0000000F000000"> : tensor<7xi32>
  return
}
// -----
// ui4 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = stablehlo.convert %0 : (tensor<7xui4>) -> tensor<7xui32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui32>
  return
}
// -----
// ui4 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = stablehlo.convert %0 : (tensor<7xui4>) -> tensor<7xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 7.0, 14.0, 15.0]> : tensor<7xbf16>
  return
}
// -----
// ui4 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = stablehlo.convert %0 : (tensor<7xui4>) -> tensor<7xf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 7.0, 14.0, 15.0]> : tensor<7xf16>
  return
}
// -----
// ui4 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = stablehlo.convert %0 : (tensor<7xui4>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 7.0, 14.0, 15.0]> : tensor<7xf32>
  return
}
// -----
// ui4 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 7, 14, 15]> : tensor<7xui4>
  %r = stablehlo.convert %0 : (tensor<7xui4>) -> tensor<7xf64>
  check.expect_eq_const %r, dense<"0x0000000000000000000000000000F03F000000000000004000000000000014400000000000001C400000000000002C400000000000002E40"> : tensor<7xf64>
  return
}
// -----
// ui8 to i2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xi2>
  check.expect_eq_const %r, dense<[0, 1, -2, 1, -1, -2, -1]> : tensor<7xi2>
  return
}
// -----
// ui8 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xi4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi4>
  return
}
// -----
// ui8 to i16
func.func @main() {
  %0 = stablehlo.constant dense<"0x000102057FFEFF"> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xi16>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xi16>
  return
}
// -----
// ui8 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xi32>
  return
}
// -----
// ui8 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xi64>
  check.expect_eq_const %r, dense<"0x00000000000000000100000000000000020000000000000005000000000000007F00000000000000FE00000000000000FF00000000000000"> : tensor<7xi64>
  return
}
// -----
// ui8 to ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 1, 3, 2, 3]> : tensor<7xui2>
  return
}
// -----
// ui8 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 15, 14, 15]> : tensor<7xui4>
  return
}
// -----
// ui8 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<"0x000102057FFEFF"> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xui16>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui16>
  return
}
// -----
// ui8 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xui32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui32>
  return
}
// -----
// ui8 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xui64>
  check.expect_eq_const %r, dense<"0x00000000000000000100000000000000020000000000000005000000000000007F00000000000000FE00000000000000FF00000000000000"> : tensor<7xui64>
  return
}
// -----
// ui8 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 127.0, 254.0, 255.0]> : tensor<7xbf16>
  return
}
// -----
// ui8 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 127.0, 254.0, 255.0]> : tensor<7xf16>
  return
}
// -----
// ui8 to f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x000102057FFEFF"> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 127.0, 254.0, 255.0]> : tensor<7xf32>
  return
}
// -----
// ui8 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 127, 254, 255]> : tensor<7xui8>
  %r = stablehlo.convert %0 : (tensor<7xui8>) -> tensor<7xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 127.0, 254.0, 255.0]> : tensor<7xf64>
  return
}
// -----
// ui16 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xi4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi4>
  return
}
// -----
// ui16 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xi32>
  return
}
// -----
// ui16 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 15, 14, 15]> : tensor<7xui4>
  return
}
// -----
// ui16 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000010002000500FF7FFEFFFFFF"> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xui32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui32>
  return
}
// -----
// ui16 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 32768.0, 65536.0, 65536.0]> : tensor<7xbf16>
  return
}
// -----
// ui16 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xf16>
  check.expect_eq_const %r, dense<"0x0000003C004000450078007C007C"> : tensor<7xf16>
  return
}
// -----
// ui16 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 32767.0, 65534.0, 65535.0]> : tensor<7xf32>
  return
}
// -----
// ui16 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 32767, 65534, 65535]> : tensor<7xui16>
  %r = stablehlo.convert %0 : (tensor<7xui16>) -> tensor<7xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 32767.0, 65534.0, 65535.0]> : tensor<7xf64>
  return
}
// -----
// ui32 to i4
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000010000000200000005000000FFFFFF7FFEFFFFFFFFFFFFFF"> : tensor<7xui32>
  %r = stablehlo.convert %0 : (tensor<7xui32>) -> tensor<7xi4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi4>
  return
}
// -----
// ui32 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.convert %0 : (tensor<7xui32>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 15, 14, 15]> : tensor<7xui4>
  return
}
// -----
// ui32 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.convert %0 : (tensor<7xui32>) -> tensor<7xbf16>
  check.expect_eq_const %r, dense<"0x0000803F0040A040004F804F804F"> : tensor<7xbf16>
  return
}
// -----
// ui32 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.convert %0 : (tensor<7xui32>) -> tensor<7xf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 0x7C00, 0x7C00, 0x7C00]> : tensor<7xf16>
  return
}
// -----
// ui32 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 2147483647, 4294967294, 4294967295]> : tensor<7xui32>
  %r = stablehlo.convert %0 : (tensor<7xui32>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 2.1474836e+09, 4.2949673e+09, 4.2949673e+09]> : tensor<7xf32>
  return
}
// -----
// ui32 to f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000010000000200000005000000FFFFFF7FFEFFFFFFFFFFFFFF"> : tensor<7xui32>
  %r = stablehlo.convert %0 : (tensor<7xui32>) -> tensor<7xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 2.147483647e+09, 4.294967294e+09, 4.294967295e+09]> : tensor<7xf64>
  return
}
// -----
// ui64 to i2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xi2>
  check.expect_eq_const %r, dense<[0, 1, -2, 1, -1, -2, -1]> : tensor<7xi2>
  return
}
// -----
// ui64 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xi4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi4>
  return
}
// -----
// ui64 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xi8>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi8>
  return
}
// -----
// ui64 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xi16>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi16>
  return
}
// -----
// ui64 to i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, -1, -2, -1]> : tensor<7xi32>
  return
}
// -----
// ui64 to ui2
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xui2>
  check.expect_eq_const %r, dense<[0, 1, 2, 1, 3, 2, 3]> : tensor<7xui2>
  return
}
// -----
// ui64 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xui4>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 15, 14, 15]> : tensor<7xui4>
  return
}
// -----
// ui64 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xui8>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 255, 254, 255]> : tensor<7xui8>
  return
}
// -----
// ui64 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xui16>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 65535, 65534, 65535]> : tensor<7xui16>
  return
}
// -----
// ui64 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000010000000000000002000000000000000500000000000000FFFFFFFFFFFFFF7FFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xui32>
  check.expect_eq_const %r, dense<[0, 1, 2, 5, 4294967295, 4294967294, 4294967295]> : tensor<7xui32>
  return
}
// -----
// ui64 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 9.223372036854776e+18, 1.8446744073709552e+19, 1.8446744073709552e+19]> : tensor<7xbf16>
  return
}
// -----
// ui64 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xf16>
  check.expect_eq_const %r, dense<"0x0000003C00400045007C007C007C"> : tensor<7xf16>
  return
}
// -----
// ui64 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 9.223372e+18, 1.8446744e+19, 1.8446744e+19]> : tensor<7xf32>
  return
}
// -----
// ui64 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 5, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<7xui64>
  %r = stablehlo.convert %0 : (tensor<7xui64>) -> tensor<7xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 5.0, 9.223372036854776e+18, 1.8446744073709552e+19, 1.8446744073709552e+19]> : tensor<7xf64>
  return
}
// -----
// bf16 to i8
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000333F33BF2040C0BFC842"> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xi8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi8>
  return
}
// -----
// bf16 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.69921875, -0.69921875, 2.5, -1.5, 100.0]> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xi16>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi16>
  return
}
// -----
// bf16 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.69921875, -0.69921875, 2.5, -1.5, 100.0]> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<"0x00000000000000000000000002000000FFFFFFFF64000000"> : tensor<6xi32>
  return
}
// -----
// bf16 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.69921875, -0.69921875, 2.5, -1.5, 100.0]> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xi64>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi64>
  return
}
// -----
// bf16 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.69921875, 0.69921875, 2.5, 1.5, 100.0]> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui8>
  return
}
// -----
// bf16 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000333F333F2040C03FC842"> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xui32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui32>
  return
}
// -----
// bf16 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.69921875, 0.69921875, 2.5, 1.5, 100.0]> : tensor<6xbf16>
  %r = stablehlo.convert %0 : (tensor<6xbf16>) -> tensor<6xui64>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui64>
  return
}
// -----
// bf16 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.convert %0 : (tensor<12xbf16>) -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, true, true, true, true]> : tensor<12xi1>
  return
}
// -----
// bf16 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.333984375, 1.0, 65536.0, 3.00405527047391e+38, 9.9945068359375e-04, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  %r = stablehlo.convert %0 : (tensor<10xbf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333984375, 1.0, 0x7C00, 0x7C00, 9.9945068359375e-04, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// bf16 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.333984375, 1.0, 65536.0, 3.00405527047391e+38, 9.9945068359375e-04, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  %r = stablehlo.convert %0 : (tensor<10xbf16>) -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.33398438, 1.0, 65536.0, 3.0040553e+38, 9.994507e-04, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// bf16 to f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080AB3E803F8047627F833A807F80FFC07F"> : tensor<10xbf16>
  %r = stablehlo.convert %0 : (tensor<10xbf16>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333984375, 1.0, 65536.0, 3.00405527047391e+38, 9.9945068359375e-04, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// bf16 to complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, -2.0, 0x7F80]> : tensor<3xbf16>
  %r = stablehlo.convert %0 : (tensor<3xbf16>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.5, 0.0), (-2.0, 0.0), (0x7F800000, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
// bf16 to complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, -2.0, 0x7F80]> : tensor<3xbf16>
  %r = stablehlo.convert %0 : (tensor<3xbf16>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<"0x000000000000E03F000000000000000000000000000000C00000000000000000000000000000F07F0000000000000000"> : tensor<3xcomplex<f64>>
  return
}
// -----
// f16 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7001953125, -0.7001953125, 2.5, -1.5, 100.25]> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xi8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi8>
  return
}
// -----
// f16 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7001953125, -0.7001953125, 2.5, -1.5, 100.25]> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xi16>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi16>
  return
}
// -----
// f16 to i32
func.func @main() {
  %0 = stablehlo.constant dense<"0x00009A399AB9004100BE4456"> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi32>
  return
}
// -----
// f16 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7001953125, -0.7001953125, 2.5, -1.5, 100.25]> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xi64>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi64>
  return
}
// -----
// f16 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7001953125, 0.7001953125, 2.5, 1.5, 100.25]> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xui8>
  check.expect_eq_const %r, dense<"0x000000020164"> : tensor<6xui8>
  return
}
// -----
// f16 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7001953125, 0.7001953125, 2.5, 1.5, 100.25]> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xui32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui32>
  return
}
// -----
// f16 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7001953125, 0.7001953125, 2.5, 1.5, 100.25]> : tensor<6xf16>
  %r = stablehlo.convert %0 : (tensor<6xf16>) -> tensor<6xui64>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui64>
  return
}
// -----
// f16 to i1
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080003C00BC003800BA004100C30049007C00FC007E"> : tensor<12xf16>
  %r = stablehlo.convert %0 : (tensor<12xf16>) -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, true, true, true, true]> : tensor<12xi1>
  return
}
// -----
// f16 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.333251953125, 1.00390625, 65504.0, 0x7C00, 0.0010004043579101562, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %r = stablehlo.convert %0 : (tensor<10xf16>) -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333984375, 1.0, 65536.0, 0x7F80, 9.9945068359375e-04, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.333251953125, 1.00390625, 65504.0, 0x7C00, 0.0010004043579101562, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %r = stablehlo.convert %0 : (tensor<10xf16>) -> tensor<10xf32>
  %want0 = stablehlo.constant dense<"0x000000000000008000A0AA3E0080803F00E07F470000807F0020833A0000807F000080FF0000C07F"> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f16 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.333251953125, 1.00390625, 65504.0, 0x7C00, 0.0010004043579101562, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  %r = stablehlo.convert %0 : (tensor<10xf16>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333251953125, 1.00390625, 65504.0, 0x7FF0000000000000, 0.0010004043579101562, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// f16 to complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, -2.0, 0x7C00]> : tensor<3xf16>
  %r = stablehlo.convert %0 : (tensor<3xf16>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.5, 0.0), (-2.0, 0.0), (0x7F800000, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
// f16 to complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x003800C0007C"> : tensor<3xf16>
  %r = stablehlo.convert %0 : (tensor<3xf16>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<[(0.5, 0.0), (-2.0, 0.0), (0x7FF0000000000000, 0.0)]> : tensor<3xcomplex<f64>>
  return
}
// -----
// f32 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xi8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi8>
  return
}
// -----
// f32 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xi16>
  check.expect_eq_const %r, dense<"0x0000000000000200FFFF6400"> : tensor<6xi16>
  return
}
// -----
// f32 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi32>
  return
}
// -----
// f32 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xi64>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi64>
  return
}
// -----
// f32 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000003333333F3333333F000020400000C03F0080C842"> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui8>
  return
}
// -----
// f32 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, 0.7, 2.5, 1.5, 100.25]> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xui32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui32>
  return
}
// -----
// f32 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, 0.7, 2.5, 1.5, 100.25]> : tensor<6xf32>
  %r = stablehlo.convert %0 : (tensor<6xf32>) -> tensor<6xui64>
  check.expect_eq_const %r, dense<"0x000000000000000000000000000000000000000000000000020000000000000001000000000000006400000000000000"> : tensor<6xui64>
  return
}
// -----
// f32 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.convert %0 : (tensor<12xf32>) -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, true, true, true, true]> : tensor<12xi1>
  return
}
// -----
// f32 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.33333334, 1.0039062, 65504.0, 3.0e+38, 0.001, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  %r = stablehlo.convert %0 : (tensor<10xf32>) -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333984375, 1.0, 65536.0, 3.00405527047391e+38, 9.9945068359375e-04, 0x7F80, 0xFF80, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f32 to f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000080ABAAAA3E0080803F00E07F47E6B1617F6F12833A0000807F000080FF0000C07F"> : tensor<10xf32>
  %r = stablehlo.convert %0 : (tensor<10xf32>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333251953125, 1.00390625, 65504.0, 0x7C00, 0.0010004043579101562, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.33333334, 1.0039062, 65504.0, 3.0e+38, 0.001, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  %r = stablehlo.convert %0 : (tensor<10xf32>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.3333333432674408, 1.00390625, 65504.0, 3.0000000054977558e+38, 0.0010000000474974513, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// f32 to complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, -2.0, 0x7F800000]> : tensor<3xf32>
  %r = stablehlo.convert %0 : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<"0x0000003F00000000000000C0000000000000807F00000000"> : tensor<3xcomplex<f32>>
  return
}
// -----
// f32 to complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, -2.0, 0x7F800000]> : tensor<3xf32>
  %r = stablehlo.convert %0 : (tensor<3xf32>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<[(0.5, 0.0), (-2.0, 0.0), (0x7FF0000000000000, 0.0)]> : tensor<3xcomplex<f64>>
  return
}
// -----
// f64 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xi8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi8>
  return
}
// -----
// f64 to i16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000666666666666E63F666666666666E6BF0000000000000440000000000000F8BF0000000000105940"> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xi16>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi16>
  return
}
// -----
// f64 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, -1, 100]> : tensor<6xi32>
  return
}
// -----
// f64 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, -0.7, 2.5, -1.5, 100.25]> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xi64>
  check.expect_eq_const %r, dense<"0x0000000000000000000000000000000000000000000000000200000000000000FFFFFFFFFFFFFFFF6400000000000000"> : tensor<6xi64>
  return
}
// -----
// f64 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, 0.7, 2.5, 1.5, 100.25]> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xui8>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui8>
  return
}
// -----
// f64 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.7, 0.7, 2.5, 1.5, 100.25]> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xui32>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui32>
  return
}
// -----
// f64 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000666666666666E63F666666666666E63F0000000000000440000000000000F83F0000000000105940"> : tensor<6xf64>
  %r = stablehlo.convert %0 : (tensor<6xf64>) -> tensor<6xui64>
  check.expect_eq_const %r, dense<[0, 0, 0, 2, 1, 100]> : tensor<6xui64>
  return
}
// -----
// f64 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = stablehlo.convert %0 : (tensor<12xf64>) -> tensor<12xi1>
  check.expect_eq_const %r, dense<[false, false, true, true, true, true, true, true, true, true, true, true]> : tensor<12xi1>
  return
}
// -----
// f64 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.3333333333333333, 1.00390625, 65504.0, 3.0e+38, 0.001, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %r = stablehlo.convert %0 : (tensor<10xf64>) -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<"0x00000080AB3E803F8047627F833A807F80FFC07F"> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f64 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.3333333333333333, 1.00390625, 65504.0, 3.0e+38, 0.001, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %r = stablehlo.convert %0 : (tensor<10xf64>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.333251953125, 1.00390625, 65504.0, 0x7C00, 0.0010004043579101562, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f64 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.3333333333333333, 1.00390625, 65504.0, 3.0e+38, 0.001, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  %r = stablehlo.convert %0 : (tensor<10xf64>) -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.33333334, 1.0039062, 65504.0, 3.0e+38, 0.001, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64 to complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000E03F00000000000000C0000000000000F07F"> : tensor<3xf64>
  %r = stablehlo.convert %0 : (tensor<3xf64>) -> tensor<3xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.5, 0.0), (-2.0, 0.0), (0x7F800000, 0.0)]> : tensor<3xcomplex<f32>>
  return
}
// -----
// f64 to complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[0.5, -2.0, 0x7FF0000000000000]> : tensor<3xf64>
  %r = stablehlo.convert %0 : (tensor<3xf64>) -> tensor<3xcomplex<f64>>
  check.expect_eq_const %r, dense<[(0.5, 0.0), (-2.0, 0.0), (0x7FF0000000000000, 0.0)]> : tensor<3xcomplex<f64>>
  return
}
// -----
// f4E2M1FN to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, -0.0, -0.5, -1.0, -1.5, -2.0, -3.0, -4.0, -6.0]> : tensor<16xf4E2M1FN>
  %r = stablehlo.convert %0 : (tensor<16xf4E2M1FN>) -> tensor<16xf32>
  check.expect_eq_const %r, dense<"0x000000000000003F0000803F0000C03F0000004000004040000080400000C04000000080000000BF000080BF0000C0BF000000C0000040C0000080C00000C0C0"> : tensor<16xf32>
  return
}
// -----
// f32 to f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf4E2M1FN>
  check.expect_eq_const %r, dense<[0.0, 0.5, 1.0, 1.0, 1.0, 1.5, 1.5, 2.0, 3.0, 4.0, 6.0, 0.0, -0.0, -0.5, -1.0, -1.0, -1.0, -1.5, -1.5, -2.0, -3.0, -4.0, -6.0, -0.0, 0.0]> : tensor<25xf4E2M1FN>
  return
}
// -----
// i32 to f4E2M1FN
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf4E2M1FN>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf4E2M1FN>
  return
}
// -----
// f6E2M3FN to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2.0, 2.25, 2.5, 2.75, 3.0, 3.25, 3.5, 3.75, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, -0.0, -0.125, -0.25, -0.375, -0.5, -0.625, -0.75, -0.875, -1.0, -1.125, -1.25, -1.375, -1.5, -1.625, -1.75, -1.875, -2.0, -2.25, -2.5, -2.75, -3.0, -3.25, -3.5, -3.75, -4.0, -4.5, -5.0, -5.5, -6.0, -6.5, -7.0, -7.5]> : tensor<64xf6E2M3FN>
  %r = stablehlo.convert %0 : (tensor<64xf6E2M3FN>) -> tensor<64xf32>
  check.expect_eq_const %r, dense<[0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0, 1.125, 1.25, 1.375, 1.5, 1.625, 1.75, 1.875, 2.0, 2.25, 2.5, 2.75, 3.0, 3.25, 3.5, 3.75, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, -0.0, -0.125, -0.25, -0.375, -0.5, -0.625, -0.75, -0.875, -1.0, -1.125, -1.25, -1.375, -1.5, -1.625, -1.75, -1.875, -2.0, -2.25, -2.5, -2.75, -3.0, -3.25, -3.5, -3.75, -4.0, -4.5, -5.0, -5.5, -6.0, -6.5, -7.0, -7.5]> : tensor<64xf32>
  return
}
// -----
// f32 to f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf6E2M3FN>
  check.expect_eq_const %r, dense<[0.25, 0.25, 0.75, 1.0, 1.125, 1.25, 1.75, 2.5, 3.25, 5.0, 6.0, 0.0, -0.25, -0.25, -0.75, -1.0, -1.125, -1.25, -1.75, -2.5, -3.25, -5.0, -6.0, -0.0, 0.0]> : tensor<25xf6E2M3FN>
  return
}
// -----
// i32 to f6E2M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf6E2M3FN>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf6E2M3FN>
  return
}
// -----
// f6E2M3FN to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf6E2M3FN>
  %r = stablehlo.convert %0 : (tensor<6xf6E2M3FN>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f6E3M2FN to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0625, 0.125, 0.1875, 0.25, 0.3125, 0.375, 0.4375, 0.5, 0.625, 0.75, 0.875, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 14.0, 16.0, 20.0, 24.0, 28.0, -0.0, -0.0625, -0.125, -0.1875, -0.25, -0.3125, -0.375, -0.4375, -0.5, -0.625, -0.75, -0.875, -1.0, -1.25, -1.5, -1.75, -2.0, -2.5, -3.0, -3.5, -4.0, -5.0, -6.0, -7.0, -8.0, -10.0, -12.0, -14.0, -16.0, -20.0, -24.0, -28.0]> : tensor<64xf6E3M2FN>
  %r = stablehlo.convert %0 : (tensor<64xf6E3M2FN>) -> tensor<64xf32>
  check.expect_eq_const %r, dense<[0.0, 0.0625, 0.125, 0.1875, 0.25, 0.3125, 0.375, 0.4375, 0.5, 0.625, 0.75, 0.875, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 14.0, 16.0, 20.0, 24.0, 28.0, -0.0, -0.0625, -0.125, -0.1875, -0.25, -0.3125, -0.375, -0.4375, -0.5, -0.625, -0.75, -0.875, -1.0, -1.25, -1.5, -1.75, -2.0, -2.5, -3.0, -3.5, -4.0, -5.0, -6.0, -7.0, -8.0, -10.0, -12.0, -14.0, -16.0, -20.0, -24.0, -28.0]> : tensor<64xf32>
  return
}
// -----
// f32 to f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803E9A99993E0000403F0000803F0000903F0000A83F9A99D93F00002040000050400000A0400000C0400000803D000080BE9A9999BE000040BF000080BF000090BF0000A8BF9A99D9BF000020C0000050C00000A0C00000C0C0000080BD00000000"> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf6E3M2FN>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.0, 1.25, 1.75, 2.5, 3.0, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.0, -1.25, -1.75, -2.5, -3.0, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf6E3M2FN>
  return
}
// -----
// i32 to f6E3M2FN
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf6E3M2FN>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf6E3M2FN>
  return
}
// -----
// f6E3M2FN to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf6E3M2FN>
  %r = stablehlo.convert %0 : (tensor<6xf6E3M2FN>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<"0x00000000010000000200000003000000FCFFFFFF01000000"> : tensor<6xi32>
  return
}
// -----
// f8E3M4 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.078125, 0.15625, 0.234375, 0.3125, 0.390625, 0.46875, 0.59375, 0.75, 0.90625, 1.125, 1.4375, 1.75, 2.125, 2.75, 3.375, 4.0, 5.25, 6.5, 7.75, 10.0, 12.5, 15.0, 0x73, 0x78, 0x7D, -0.03125, -0.109375, -0.1875, -0.265625, -0.34375, -0.421875, -0.5, -0.65625, -0.8125, -0.96875, -1.25, -1.5625, -1.875, -2.375, -3.0, -3.625, -4.5, -5.75, -7.0, -8.5, -11.0, -13.5, 0xF0, 0xF5, 0xFA, 0xFF]> : tensor<52xf8E3M4>
  %r = stablehlo.convert %0 : (tensor<52xf8E3M4>) -> tensor<52xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.078125, 0.15625, 0.234375, 0.3125, 0.390625, 0.46875, 0.59375, 0.75, 0.90625, 1.125, 1.4375, 1.75, 2.125, 2.75, 3.375, 4.0, 5.25, 6.5, 7.75, 10.0, 12.5, 15.0, 0x7FC00000, 0x7FC00000, 0x7FC00000, -0.03125, -0.109375, -0.1875, -0.265625, -0.34375, -0.421875, -0.5, -0.65625, -0.8125, -0.96875, -1.25, -1.5625, -1.875, -2.375, -3.0, -3.625, -4.5, -5.75, -7.0, -8.5, -11.0, -13.5, 0xFF800000, 0xFFC00000, 0xFFC00000, 0xFFC00000]> : tensor<52xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<52xf32>, tensor<52xf32>
  return
}
// -----
// f32 to f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E3M4>
  check.expect_eq_const %r, dense<[0.25, 0.296875, 0.75, 1.0, 1.125, 1.3125, 1.6875, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.296875, -0.75, -1.0, -1.125, -1.3125, -1.6875, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E3M4>
  return
}
// -----
// i32 to f8E3M4
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000010000000200000003000000FCFFFFFF"> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E3M4>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E3M4>
  return
}
// -----
// f8E3M4 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E3M4>
  %r = stablehlo.convert %0 : (tensor<6xf8E3M4>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f8E4M3 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.009765625, 0.01953125, 0.029296875, 0.046875, 0.0703125, 0.109375, 0.171875, 0.25, 0.40625, 0.625, 0.9375, 1.5, 2.25, 3.5, 5.5, 8.0, 13.0, 20.0, 30.0, 48.0, 72.0, 112.0, 176.0, 0x78, 0x7D, -0.00390625, -0.013671875, -0.0234375, -0.03515625, -0.0546875, -0.0859375, -0.125, -0.203125, -0.3125, -0.46875, -0.75, -1.125, -1.75, -2.75, -4.0, -6.5, -10.0, -15.0, -24.0, -36.0, -56.0, -88.0, -128.0, -208.0, 0xFA, 0xFF]> : tensor<52xf8E4M3>
  %r = stablehlo.convert %0 : (tensor<52xf8E4M3>) -> tensor<52xf32>
  %want0 = stablehlo.constant dense<"0x000000000000203C0000A03C0000F03C0000403D0000903D0000E03D0000303E0000803E0000D03E0000203F0000703F0000C03F00001040000060400000B04000000041000050410000A0410000F04100004042000090420000E042000030430000807F0000C07F000080BB000060BC0000C0BC000010BD000060BD0000B0BD000000BE000050BE0000A0BE0000F0BE000040BF000090BF0000E0BF000030C0000080C00000D0C0000020C1000070C10000C0C1000010C2000060C20000B0C2000000C3000050C30000C0FF0000C0FF"> : tensor<52xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<52xf32>, tensor<52xf32>
  return
}
// -----
// f32 to f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E4M3>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.125, 1.25, 1.75, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.125, -1.25, -1.75, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E4M3>
  return
}
// -----
// i32 to f8E4M3
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E4M3>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E4M3>
  return
}
// -----
// f8E4M3 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E4M3>
  %r = stablehlo.convert %0 : (tensor<6xf8E4M3>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f8E4M3B11FNUZ to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 6.103515625e-04, 0.001220703125, 0.0018310546875, 0.0029296875, 0.00439453125, 0.0068359375, 0.0107421875, 0.015625, 0.025390625, 0.0390625, 0.05859375, 0.09375, 0.140625, 0.21875, 0.34375, 0.5, 0.8125, 1.25, 1.875, 3.0, 4.5, 7.0, 11.0, 16.0, 26.0, -2.44140625e-04, -8.544921875e-04, -0.00146484375, -0.002197265625, -0.00341796875, -0.00537109375, -0.0078125, -0.0126953125, -0.01953125, -0.029296875, -0.046875, -0.0703125, -0.109375, -0.171875, -0.25, -0.40625, -0.625, -0.9375, -1.5, -2.25, -3.5, -5.5, -8.0, -13.0, -20.0, -30.0]> : tensor<52xf8E4M3B11FNUZ>
  %r = stablehlo.convert %0 : (tensor<52xf8E4M3B11FNUZ>) -> tensor<52xf32>
  check.expect_eq_const %r, dense<[0.0, 6.1035156e-04, 0.0012207031, 0.0018310547, 0.0029296875, 0.0043945312, 0.0068359375, 0.0107421875, 0.015625, 0.025390625, 0.0390625, 0.05859375, 0.09375, 0.140625, 0.21875, 0.34375, 0.5, 0.8125, 1.25, 1.875, 3.0, 4.5, 7.0, 11.0, 16.0, 26.0, -2.4414062e-04, -8.544922e-04, -0.0014648438, -0.0021972656, -0.0034179688, -0.0053710938, -0.0078125, -0.0126953125, -0.01953125, -0.029296875, -0.046875, -0.0703125, -0.109375, -0.171875, -0.25, -0.40625, -0.625, -0.9375, -1.5, -2.25, -3.5, -5.5, -8.0, -13.0, -20.0, -30.0]> : tensor<52xf32>
  return
}
// -----
// f32 to f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.125, 1.25, 1.75, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.125, -1.25, -1.75, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E4M3B11FNUZ>
  return
}
// -----
// i32 to f8E4M3B11FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E4M3B11FNUZ>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E4M3B11FNUZ>
  return
}
// -----
// f8E4M3B11FNUZ to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E4M3B11FNUZ>
  %r = stablehlo.convert %0 : (tensor<6xf8E4M3B11FNUZ>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f8E4M3FN to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.009765625, 0.01953125, 0.029296875, 0.046875, 0.0703125, 0.109375, 0.171875, 0.25, 0.40625, 0.625, 0.9375, 1.5, 2.25, 3.5, 5.5, 8.0, 13.0, 20.0, 30.0, 48.0, 72.0, 112.0, 176.0, 256.0, 416.0, -0.00390625, -0.013671875, -0.0234375, -0.03515625, -0.0546875, -0.0859375, -0.125, -0.203125, -0.3125, -0.46875, -0.75, -1.125, -1.75, -2.75, -4.0, -6.5, -10.0, -15.0, -24.0, -36.0, -56.0, -88.0, -128.0, -208.0, -320.0, 0xFF]> : tensor<52xf8E4M3FN>
  %r = stablehlo.convert %0 : (tensor<52xf8E4M3FN>) -> tensor<52xf32>
  %want0 = stablehlo.constant dense<[0.0, 0.009765625, 0.01953125, 0.029296875, 0.046875, 0.0703125, 0.109375, 0.171875, 0.25, 0.40625, 0.625, 0.9375, 1.5, 2.25, 3.5, 5.5, 8.0, 13.0, 20.0, 30.0, 48.0, 72.0, 112.0, 176.0, 256.0, 416.0, -0.00390625, -0.013671875, -0.0234375, -0.03515625, -0.0546875, -0.0859375, -0.125, -0.203125, -0.3125, -0.46875, -0.75, -1.125, -1.75, -2.75, -4.0, -6.5, -10.0, -15.0, -24.0, -36.0, -56.0, -88.0, -128.0, -208.0, -320.0, 0xFFC00000]> : tensor<52xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<52xf32>, tensor<52xf32>
  return
}
// -----
// f32 to f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E4M3FN>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.125, 1.25, 1.75, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.125, -1.25, -1.75, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E4M3FN>
  return
}
// -----
// i32 to f8E4M3FN
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E4M3FN>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E4M3FN>
  return
}
// -----
// f8E4M3FN to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E4M3FN>
  %r = stablehlo.convert %0 : (tensor<6xf8E4M3FN>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f8E4M3FNUZ to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0048828125, 0.009765625, 0.0146484375, 0.0234375, 0.03515625, 0.0546875, 0.0859375, 0.125, 0.203125, 0.3125, 0.46875, 0.75, 1.125, 1.75, 2.75, 4.0, 6.5, 10.0, 15.0, 24.0, 36.0, 56.0, 88.0, 128.0, 208.0, -0.001953125, -0.0068359375, -0.01171875, -0.017578125, -0.02734375, -0.04296875, -0.0625, -0.1015625, -0.15625, -0.234375, -0.375, -0.5625, -0.875, -1.375, -2.0, -3.25, -5.0, -7.5, -12.0, -18.0, -28.0, -44.0, -64.0, -104.0, -160.0, -240.0]> : tensor<52xf8E4M3FNUZ>
  %r = stablehlo.convert %0 : (tensor<52xf8E4M3FNUZ>) -> tensor<52xf32>
  check.expect_eq_const %r, dense<[0.0, 0.0048828125, 0.009765625, 0.0146484375, 0.0234375, 0.03515625, 0.0546875, 0.0859375, 0.125, 0.203125, 0.3125, 0.46875, 0.75, 1.125, 1.75, 2.75, 4.0, 6.5, 10.0, 15.0, 24.0, 36.0, 56.0, 88.0, 128.0, 208.0, -0.001953125, -0.0068359375, -0.01171875, -0.017578125, -0.02734375, -0.04296875, -0.0625, -0.1015625, -0.15625, -0.234375, -0.375, -0.5625, -0.875, -1.375, -2.0, -3.25, -5.0, -7.5, -12.0, -18.0, -28.0, -44.0, -64.0, -104.0, -160.0, -240.0]> : tensor<52xf32>
  return
}
// -----
// f32 to f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803E9A99993E0000403F0000803F0000903F0000A83F9A99D93F00002040000050400000A0400000C0400000803D000080BE9A9999BE000040BF000080BF000090BF0000A8BF9A99D9BF000020C0000050C00000A0C00000C0C0000080BD00000000"> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.125, 1.25, 1.75, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.125, -1.25, -1.75, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E4M3FNUZ>
  return
}
// -----
// i32 to f8E4M3FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E4M3FNUZ>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E4M3FNUZ>
  return
}
// -----
// f8E4M3FNUZ to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E4M3FNUZ>
  %r = stablehlo.convert %0 : (tensor<6xf8E4M3FNUZ>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<"0x00000000010000000200000003000000FCFFFFFF01000000"> : tensor<6xi32>
  return
}
// -----
// f8E5M2 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 7.62939453125e-05, 1.8310546875e-04, 4.2724609375e-04, 9.765625e-04, 0.00244140625, 0.005859375, 0.013671875, 0.03125, 0.078125, 0.1875, 0.4375, 1.0, 2.5, 6.0, 14.0, 32.0, 80.0, 192.0, 448.0, 1024.0, 2560.0, 6144.0, 14336.0, 32768.0, 0x7D, -3.0517578125e-05, -1.068115234375e-04, -2.44140625e-04, -6.103515625e-04, -0.00146484375, -0.00341796875, -0.0078125, -0.01953125, -0.046875, -0.109375, -0.25, -0.625, -1.5, -3.5, -8.0, -20.0, -48.0, -112.0, -256.0, -640.0, -1536.0, -3584.0, -8192.0, -20480.0, -49152.0, 0xFF]> : tensor<52xf8E5M2>
  %r = stablehlo.convert %0 : (tensor<52xf8E5M2>) -> tensor<52xf32>
  %want0 = stablehlo.constant dense<[0.0, 7.6293945e-05, 1.8310547e-04, 4.272461e-04, 9.765625e-04, 0.0024414062, 0.005859375, 0.013671875, 0.03125, 0.078125, 0.1875, 0.4375, 1.0, 2.5, 6.0, 14.0, 32.0, 80.0, 192.0, 448.0, 1024.0, 2560.0, 6144.0, 14336.0, 32768.0, 0x7FC00000, -3.0517578e-05, -1.0681152e-04, -2.4414062e-04, -6.1035156e-04, -0.0014648438, -0.0034179688, -0.0078125, -0.01953125, -0.046875, -0.109375, -0.25, -0.625, -1.5, -3.5, -8.0, -20.0, -48.0, -112.0, -256.0, -640.0, -1536.0, -3584.0, -8192.0, -20480.0, -49152.0, 0xFFC00000]> : tensor<52xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<52xf32>, tensor<52xf32>
  return
}
// -----
// f32 to f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E5M2>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.0, 1.25, 1.75, 2.5, 3.0, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.0, -1.25, -1.75, -2.5, -3.0, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E5M2>
  return
}
// -----
// i32 to f8E5M2
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000010000000200000003000000FCFFFFFF"> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E5M2>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E5M2>
  return
}
// -----
// f8E5M2 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E5M2>
  %r = stablehlo.convert %0 : (tensor<6xf8E5M2>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f8E5M2FNUZ to f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 3.814697265625e-05, 9.1552734375e-05, 2.13623046875e-04, 4.8828125e-04, 0.001220703125, 0.0029296875, 0.0068359375, 0.015625, 0.0390625, 0.09375, 0.21875, 0.5, 1.25, 3.0, 7.0, 16.0, 40.0, 96.0, 224.0, 512.0, 1280.0, 3072.0, 7168.0, 16384.0, 40960.0, -1.52587890625e-05, -5.340576171875e-05, -1.220703125e-04, -3.0517578125e-04, -7.32421875e-04, -0.001708984375, -0.00390625, -0.009765625, -0.0234375, -0.0546875, -0.125, -0.3125, -0.75, -1.75, -4.0, -10.0, -24.0, -56.0, -128.0, -320.0, -768.0, -1792.0, -4096.0, -10240.0, -24576.0, -57344.0]> : tensor<52xf8E5M2FNUZ>
  %r = stablehlo.convert %0 : (tensor<52xf8E5M2FNUZ>) -> tensor<52xf32>
  check.expect_eq_const %r, dense<"0x00000000000020380000C038000060390000003A0000A03A0000403B0000E03B0000803C0000203D0000C03D0000603E0000003F0000A03F000040400000E04000008041000020420000C04200006043000000440000A044000040450000E0450000804600002047000080B7000060B8000000B90000A0B9000040BA0000E0BA000080BB000020BC0000C0BC000060BD000000BE0000A0BE000040BF0000E0BF000080C0000020C10000C0C1000060C2000000C30000A0C3000040C40000E0C4000080C5000020C60000C0C6000060C7"> : tensor<52xf32>
  return
}
// -----
// f32 to f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 0.3, 0.75, 1.0, 1.125, 1.3125, 1.7, 2.5, 3.25, 5.0, 6.0, 0.0625, -0.25, -0.3, -0.75, -1.0, -1.125, -1.3125, -1.7, -2.5, -3.25, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf32>
  %r = stablehlo.convert %0 : (tensor<25xf32>) -> tensor<25xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[0.25, 0.3125, 0.75, 1.0, 1.0, 1.25, 1.75, 2.5, 3.0, 5.0, 6.0, 0.0625, -0.25, -0.3125, -0.75, -1.0, -1.0, -1.25, -1.75, -2.5, -3.0, -5.0, -6.0, -0.0625, 0.0]> : tensor<25xf8E5M2FNUZ>
  return
}
// -----
// i32 to f8E5M2FNUZ
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 3, -4]> : tensor<5xi32>
  %r = stablehlo.convert %0 : (tensor<5xi32>) -> tensor<5xf8E5M2FNUZ>
  check.expect_eq_const %r, dense<[0.0, 1.0, 2.0, 3.0, -4.0]> : tensor<5xf8E5M2FNUZ>
  return
}
// -----
// f8E5M2FNUZ to i32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 1.0, 2.0, 3.0, -4.0, 1.5]> : tensor<6xf8E5M2FNUZ>
  %r = stablehlo.convert %0 : (tensor<6xf8E5M2FNUZ>) -> tensor<6xi32>
  check.expect_eq_const %r, dense<[0, 1, 2, 3, -4, 1]> : tensor<6xi32>
  return
}
// -----
// f8E8M0FNU to f32
func.func @main() {
  %0 = stablehlo.constant dense<[5.877471754111438e-39, 1.88079096131566e-37, 6.018531076210112e-36, 1.925929944387236e-34, 6.162975822039155e-33, 1.9721522630525295e-31, 6.310887241768095e-30, 2.0194839173657902e-28, 6.462348535570529e-27, 2.0679515313825692e-25, 6.617444900424222e-24, 2.117582368135751e-22, 6.776263578034403e-21, 2.168404344971009e-19, 6.938893903907228e-18, 2.220446049250313e-16, 7.105427357601002e-15, 2.2737367544323206e-13, 7.275957614183426e-12, 2.3283064365386963e-10, 7.450580596923828e-09, 2.384185791015625e-07, 7.62939453125e-06, 2.44140625e-04, 0.0078125, 0.25, 8.0, 256.0, 8192.0, 262144.0, 8.388608e+06, 2.68435456e+08, 8.589934592e+09, 2.74877906944e+11, 8.796093022208e+12, 2.81474976710656e+14, 9.007199254740992e+15, 2.8823037615171174e+17, 9.223372036854776e+18, 2.9514790517935283e+20, 9.44473296573929e+21, 3.022314549036573e+23, 9.671406556917033e+24, 3.094850098213451e+26, 9.903520314283042e+27, 3.1691265005705735e+29, 1.0141204801825835e+31, 3.2451855365842673e+32, 1.0384593717069655e+34, 3.32306998946229e+35, 1.0633823966279327e+37, 0xFF]> : tensor<52xf8E8M0FNU>
  %r = stablehlo.convert %0 : (tensor<52xf8E8M0FNU>) -> tensor<52xf32>
  %want0 = stablehlo.constant dense<[5.877472e-39, 1.880791e-37, 6.018531e-36, 1.92593e-34, 6.162976e-33, 1.9721523e-31, 6.3108872e-30, 2.019484e-28, 6.4623485e-27, 2.0679515e-25, 6.617445e-24, 2.1175824e-22, 6.7762636e-21, 2.1684043e-19, 6.938894e-18, 2.220446e-16, 7.1054274e-15, 2.2737368e-13, 7.275958e-12, 2.3283064e-10, 7.450581e-09, 2.3841858e-07, 7.6293945e-06, 2.4414062e-04, 0.0078125, 0.25, 8.0, 256.0, 8192.0, 262144.0, 8.388608e+06, 2.6843546e+08, 8.589935e+09, 2.748779e+11, 8.796093e+12, 2.8147498e+14, 9.007199e+15, 2.8823038e+17, 9.223372e+18, 2.951479e+20, 9.444733e+21, 3.0223145e+23, 9.671407e+24, 3.0948501e+26, 9.9035203e+27, 3.1691265e+29, 1.0141205e+31, 3.2451855e+32, 1.0384594e+34, 3.32307e+35, 1.0633824e+37, 0x7FC00000]> : tensor<52xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 0 : i64} : tensor<52xf32>, tensor<52xf32>
  return
}
// -----
// complex<f32> to complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = stablehlo.convert %0 : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f64>>
  check.expect_eq_const %r, dense<"0x000000A051FDF93F0000002029ACDABF000000208293E3BF0000006001CFACBF00000080C8E6E0BF00000000EE1601C000000020E12AF1BF000000A08C3EFA3F000000606BB1EB3F00000080E9B1FCBF000000208D6902C00000002098EFEABF"> : tensor<6xcomplex<f64>>
  return
}
// -----
// complex<f64> to complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.convert %0 : (tensor<6xcomplex<f64>>) -> tensor<6xcomplex<f32>>
  check.expect_eq_const %r, dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  return
}
// -----
// i1 to i2
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xi2>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xi2>
  return
}
// -----
// i1 to i4
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xi4>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xi4>
  return
}
// -----
// i1 to i8
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xi8>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xi8>
  return
}
// -----
// i1 to i16
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xi16>
  check.expect_eq_const %r, dense<"0x00000100"> : tensor<2xi16>
  return
}
// -----
// i1 to i32
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xi32>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xi32>
  return
}
// -----
// i1 to i64
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xi64>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xi64>
  return
}
// -----
// i1 to ui2
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xui2>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xui2>
  return
}
// -----
// i1 to ui4
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xui4>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xui4>
  return
}
// -----
// i1 to ui8
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xui8>
  check.expect_eq_const %r, dense<"0x0001"> : tensor<2xui8>
  return
}
// -----
// i1 to ui16
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xui16>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xui16>
  return
}
// -----
// i1 to ui32
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xui32>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xui32>
  return
}
// -----
// i1 to ui64
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xui64>
  check.expect_eq_const %r, dense<[0, 1]> : tensor<2xui64>
  return
}
// -----
// i1 to bf16
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xbf16>
  check.expect_eq_const %r, dense<[0.0, 1.0]> : tensor<2xbf16>
  return
}
// -----
// i1 to f16
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xf16>
  check.expect_eq_const %r, dense<"0x0000003C"> : tensor<2xf16>
  return
}
// -----
// i1 to f32
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xf32>
  check.expect_eq_const %r, dense<[0.0, 1.0]> : tensor<2xf32>
  return
}
// -----
// i1 to f64
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xf64>
  check.expect_eq_const %r, dense<[0.0, 1.0]> : tensor<2xf64>
  return
}
// -----
// i1 to complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xcomplex<f32>>
  check.expect_eq_const %r, dense<[(0.0, 0.0), (1.0, 0.0)]> : tensor<2xcomplex<f32>>
  return
}
// -----
// i1 to complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[false, true]> : tensor<2xi1>
  %r = stablehlo.convert %0 : (tensor<2xi1>) -> tensor<2xcomplex<f64>>
  check.expect_eq_const %r, dense<[(0.0, 0.0), (1.0, 0.0)]> : tensor<2xcomplex<f64>>
  return
}
// -----
// i2 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, -2, 0]> : tensor<4xi2>
  %r = stablehlo.convert %0 : (tensor<4xi2>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, false]> : tensor<4xi1>
  return
}
// -----
// i4 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xi4>
  %r = stablehlo.convert %0 : (tensor<4xi4>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// i8 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xi8>
  %r = stablehlo.convert %0 : (tensor<4xi8>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// i16 to i1
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000010002000400"> : tensor<4xi16>
  %r = stablehlo.convert %0 : (tensor<4xi16>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// i32 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xi32>
  %r = stablehlo.convert %0 : (tensor<4xi32>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// i64 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xi64>
  %r = stablehlo.convert %0 : (tensor<4xi64>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// ui2 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 0]> : tensor<4xui2>
  %r = stablehlo.convert %0 : (tensor<4xui2>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, false]> : tensor<4xi1>
  return
}
// -----
// ui4 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xui4>
  %r = stablehlo.convert %0 : (tensor<4xui4>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// ui8 to i1
func.func @main() {
  %0 = stablehlo.constant dense<"0x00010204"> : tensor<4xui8>
  %r = stablehlo.convert %0 : (tensor<4xui8>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// ui16 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xui16>
  %r = stablehlo.convert %0 : (tensor<4xui16>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// ui32 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xui32>
  %r = stablehlo.convert %0 : (tensor<4xui32>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// ui64 to i1
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 4]> : tensor<4xui64>
  %r = stablehlo.convert %0 : (tensor<4xui64>) -> tensor<4xi1>
  check.expect_eq_const %r, dense<[false, true, true, true]> : tensor<4xi1>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<3.9> : tensor<f32>
  %r = stablehlo.convert %0 : (tensor<f32>) -> tensor<i32>
  check.expect_eq_const %r, dense<3> : tensor<i32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x2xf32>
  %r = stablehlo.convert %0 : (tensor<0x2xf32>) -> tensor<0x2xi8>
  check.expect_eq_const %r, dense<> : tensor<0x2xi8>
  return
}
// -----
// to its own type
func.func @main() {
  %0 = stablehlo.constant dense<[1, 2]> : tensor<2xi8>
  %r = "stablehlo.convert"(%0) : (tensor<2xi8>) -> tensor<2xi8>
  check.expect_eq_const %r, dense<[1, 2]> : tensor<2xi8>
  return
}
// -----
// there and back
func.func @main() {
  %0 = stablehlo.constant dense<"0x2C010000FBFFFFFF80000000"> : tensor<3xi32>
  %n = stablehlo.convert %0 : (tensor<3xi32>) -> tensor<3xi8>
  %r = stablehlo.convert %n : (tensor<3xi8>) -> tensor<3xi32>
  check.expect_eq_const %r, dense<[44, -5, -128]> : tensor<3xi32>
  return
}
// -----
// f32 through bf16
func.func @main() {
  %0 = stablehlo.constant dense<[1.001, 3.14159, 1.0e+30]> : tensor<3xf32>
  %n = stablehlo.convert %0 : (tensor<3xf32>) -> tensor<3xbf16>
  %r = stablehlo.convert %n : (tensor<3xbf16>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<[1.0, 3.140625, 1.00025555e+30]> : tensor<3xf32>
  return
}
// -----
// f32 through i32
func.func @main() {
  %0 = stablehlo.constant dense<[1.75, -3.9, 0.5]> : tensor<3xf32>
  %n = stablehlo.convert %0 : (tensor<3xf32>) -> tensor<3xi32>
  %r = stablehlo.convert %n : (tensor<3xi32>) -> tensor<3xf32>
  check.expect_eq_const %r, dense<"0x0000803F000040C000000000"> : tensor<3xf32>
  return
}
