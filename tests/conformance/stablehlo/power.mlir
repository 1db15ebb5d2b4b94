// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0x7F80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0xFF80, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<64xbf16>
  %r = stablehlo.power %0, %1 : tensor<64xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.0, 0x7F80, 0.0, 0.0, 0x7F80, 0x7FC0, 1.0, 1.0, 0.0, 0x7F80, -0.0, 0.0, 0x7F80, 0x7FC0, 1.0, 1.0, 1.8359375, 0.4453125, 3.375, 0x7F80, 0.0, 0x7FC0, 1.0, 1.0, 0xFFC0, 0.25, -8.0, 0x7F80, 0.0, 0x7FC0, 1.0, 1.0, 5.1875, 0.111328125, 27.0, 0x7F80, 0.0, 0x7FC0, 1.0, 1.0, 0x7F80, 0.0, 0x7F80, 0x7F80, 0.0, 0x7FC0, 1.0, 1.0, 0x7F80, 0.0, 0xFF80, 0x7F80, 0.0, 0x7FC0, 1.0, 1.0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0, 0x7FC0]> : tensor<64xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<64xbf16>, tensor<64xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000000000000000000000000000000000800080008000800080008000800080003E003E003E003E003E003E003E003E00C000C000C000C000C000C000C000C000420042004200420042004200420042007C007C007C007C007C007C007C007C00FC00FC00FC00FC00FC00FC00FC00FC007E007E007E007E007E007E007E007E"> : tensor<64xf16>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<64xf16>
  %r = "stablehlo.power"(%0, %1) : (tensor<64xf16>, tensor<64xf16>) -> tensor<64xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.0, 0x7C00, 0.0, 0.0, 0x7C00, 0x7E00, 1.0, 1.0, 0.0, 0x7C00, -0.0, 0.0, 0x7C00, 0x7E00, 1.0, 1.0, 1.8369140625, 0.4443359375, 3.375, 0x7C00, 0.0, 0x7E00, 1.0, 1.0, 0xFE00, 0.25, -8.0, 0x7C00, 0.0, 0x7E00, 1.0, 1.0, 5.1953125, 0.111083984375, 27.0, 0x7C00, 0.0, 0x7E00, 1.0, 1.0, 0x7C00, 0.0, 0x7C00, 0x7C00, 0.0, 0x7E00, 1.0, 1.0, 0x7C00, 0.0, 0xFC00, 0x7C00, 0.0, 0x7E00, 1.0, 1.0, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00, 0x7E00]> : tensor<64xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<64xf16>, tensor<64xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0x7F800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000, 0x7FC00000]> : tensor<64xf32>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<64xf32>
  %r = stablehlo.power %0, %1 : tensor<64xf32>
  %want0 = stablehlo.constant dense<"0x0000803F0000803F000000000000807F00000000000000000000807F0000C07F0000803F0000803F000000000000807F00000080000000000000807F0000C07F0000803F0000803FA926EB3F398EE33E000058400000807F000000000000C07F0000803F0000803F0000C0FF0000803E000000C10000807F000000000000C07F0000803F0000803FE146A640398EE33D0000D8410000807F000000000000C07F0000803F0000803F0000807F000000000000807F0000807F000000000000C07F0000803F0000803F0000807F00000000000080FF0000807F000000000000C07F0000803F0000803F0000C07F0000C07F0000C07F0000C07F0000C07F0000C07F"> : tensor<64xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<64xf32>, tensor<64xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, -2.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %1 = stablehlo.constant dense<[0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 0.0, -0.0, 1.5, -2.0, 3.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  %r = "stablehlo.power"(%0, %1) : (tensor<64xf64>, tensor<64xf64>) -> tensor<64xf64>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.0, 0x7FF0000000000000, 0.0, 0.0, 0x7FF0000000000000, 0x7FF8000000000000, 1.0, 1.0, 0.0, 0x7FF0000000000000, -0.0, 0.0, 0x7FF0000000000000, 0x7FF8000000000000, 1.0, 1.0, 1.8371173070873836, 0.4444444444444444, 3.375, 0x7FF0000000000000, 0.0, 0x7FF8000000000000, 1.0, 1.0, 0xFFF8000000000000, 0.25, -8.0, 0x7FF0000000000000, 0.0, 0x7FF8000000000000, 1.0, 1.0, 5.196152422706632, 0.1111111111111111, 27.0, 0x7FF0000000000000, 0.0, 0x7FF8000000000000, 1.0, 1.0, 0x7FF0000000000000, 0.0, 0x7FF0000000000000, 0x7FF0000000000000, 0.0, 0x7FF8000000000000, 1.0, 1.0, 0x7FF0000000000000, 0.0, 0xFFF0000000000000, 0x7FF0000000000000, 0.0, 0x7FF8000000000000, 1.0, 1.0, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000]> : tensor<64xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<64xf64>, tensor<64xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<7.5> : tensor<f32>
  %1 = stablehlo.constant dense<2.0> : tensor<f32>
  %r = stablehlo.power %0, %1 : tensor<f32>
  %want0 = stablehlo.constant dense<56.25> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<0x3xf64>
  %1 = stablehlo.constant dense<> : tensor<0x3xf64>
  %r = "stablehlo.power"(%0, %1) : (tensor<0x3xf64>, tensor<0x3xf64>) -> tensor<0x3xf64>
  check.expect_eq_const %r, dense<> : tensor<0x3xf64>
  return
}
// -----
// i8
func.func @main() {
  %0 = stablehlo.constant dense<[-128, -128, -128, -128, -127, -127, -127, -127, -2, -2, -2, -2, -1, -1, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 63, 63, 63, 63, 126, 126, 126, 126, 127, 127, 127, 127]> : tensor<44xi8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5]> : tensor<44xi8>
  %r = stablehlo.power %0, %1 : tensor<44xi8>
  check.expect_eq_const %r, dense<[1, -128, 0, 0, 1, -127, 1, -127, 1, -2, 4, -32, 1, -1, 1, -1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 2, 4, 32, 1, 5, 25, 53, 1, 63, -127, 63, 1, 126, 4, -32, 1, 127, 1, 127]> : tensor<44xi8>
  return
}
// -----
// i16
func.func @main() {
  %0 = stablehlo.constant dense<[-32768, -32767, -1, 0, 1, 2, 16383, 32766, 32767]> : tensor<9xi16>
  %1 = stablehlo.constant dense<"0x010000000500020001000000050002000100"> : tensor<9xi16>
  %r = "stablehlo.power"(%0, %1) : (tensor<9xi16>, tensor<9xi16>) -> tensor<9xi16>
  check.expect_eq_const %r, dense<[-32768, 1, -1, 0, 1, 1, 16383, 4, 32767]> : tensor<9xi16>
  return
}
// -----
// i32
func.func @main() {
  %0 = stablehlo.constant dense<[-2147483648, -2147483647, -1, 0, 1, 2, 1073741823, 2147483646, 2147483647]> : tensor<9xi32>
  %1 = stablehlo.constant dense<[1, 0, 5, 2, 1, 0, 5, 2, 1]> : tensor<9xi32>
  %r = stablehlo.power %0, %1 : tensor<9xi32>
  check.expect_eq_const %r, dense<[-2147483648, 1, -1, 0, 1, 1, 1073741823, 4, 2147483647]> : tensor<9xi32>
  return
}
// -----
// i64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000800100000000000080FFFFFFFFFFFFFFFF000000000000000001000000000000000200000000000000FFFFFFFFFFFFFF3FFEFFFFFFFFFFFF7FFFFFFFFFFFFFFF7F"> : tensor<9xi64>
  %1 = stablehlo.constant dense<[1, 0, 5, 2, 1, 0, 5, 2, 1]> : tensor<9xi64>
  %r = "stablehlo.power"(%0, %1) : (tensor<9xi64>, tensor<9xi64>) -> tensor<9xi64>
  check.expect_eq_const %r, dense<[-9223372036854775808, 1, -1, 0, 1, 1, 4611686018427387903, 4, 9223372036854775807]> : tensor<9xi64>
  return
}
// -----
// ui8
func.func @main() {
  %0 = stablehlo.constant dense<[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5, 127, 127, 127, 127, 254, 254, 254, 254, 255, 255, 255, 255]> : tensor<28xui8>
  %1 = stablehlo.constant dense<[0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5, 0, 1, 2, 5]> : tensor<28xui8>
  %r = stablehlo.power %0, %1 : tensor<28xui8>
  check.expect_eq_const %r, dense<"0x01000000010101010102042001051935017F017F01FE04E001FF01FF"> : tensor<28xui8>
  return
}
// -----
// ui16
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 32767, 65534, 65535]> : tensor<6xui16>
  %1 = stablehlo.constant dense<[0, 5, 1, 2, 0, 5]> : tensor<6xui16>
  %r = "stablehlo.power"(%0, %1) : (tensor<6xui16>, tensor<6xui16>) -> tensor<6xui16>
  check.expect_eq_const %r, dense<[1, 1, 2, 1, 1, 65535]> : tensor<6xui16>
  return
}
// -----
// ui32
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 2147483647, 4294967294, 4294967295]> : tensor<6xui32>
  %1 = stablehlo.constant dense<"0x000000000500000001000000020000000000000005000000"> : tensor<6xui32>
  %r = stablehlo.power %0, %1 : tensor<6xui32>
  check.expect_eq_const %r, dense<[1, 1, 2, 1, 1, 4294967295]> : tensor<6xui32>
  return
}
// -----
// ui64
func.func @main() {
  %0 = stablehlo.constant dense<[0, 1, 2, 9223372036854775807, 18446744073709551614, 18446744073709551615]> : tensor<6xui64>
  %1 = stablehlo.constant dense<[0, 5, 1, 2, 0, 5]> : tensor<6xui64>
  %r = "stablehlo.power"(%0, %1) : (tensor<6xui64>, tensor<6xui64>) -> tensor<6xui64>
  check.expect_eq_const %r, dense<[1, 1, 2, 1, 1, 18446744073709551615]> : tensor<6xui64>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886285, 0.050561707), (0.43650985, 0.49995133), (0.09649747, -0.9959089), (-1.8634927, 0.6935985), (-0.27738822, -0.41830152), (-0.35475898, -1.5845772)]> : tensor<6xcomplex<f32>>
  %1 = stablehlo.constant dense<[(0.4412275, -0.31178367), (-0.33087015, 0.7290039), (2.430771, 0.2178208), (-0.25209212, -0.8990918), (0.10960984, -2.4867806), (1.5824811, 0.9132515)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.power"(%0, %1) : (tensor<6xcomplex<f32>>, tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x758DA43FC68960BED295033F8AD4ACBE78C09FBF0818173F6654234057751FC1A1A3D339A1E08D3B406901C1D01FF1C0"> : tensor<6xcomplex<f32>> {tolerance = 2.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.7886284734303186, 0.05056170714293955), (0.43650985051198943, 0.499951333237829), (0.09649746807200862, -0.9959089311068651), (-1.8634927033644908, 0.6935985082913116), (-0.27738820251439905, -0.41830152002691007), (-0.35475897926898675, -1.5845772351121241)]> : tensor<6xcomplex<f64>>
  %1 = stablehlo.constant dense<[(0.44122748688504143, -0.3117836734875166), (-0.33087015189408764, 0.7290039236125041), (2.43077118700778, 0.217820788076002), (-0.2520921296030769, -0.899091796547139), (0.10960984157818278, -2.486780651627865), (1.5824811170615634, 0.9132515212358882)]> : tensor<6xcomplex<f64>>
  %r = "stablehlo.power"(%0, %1) : (tensor<6xcomplex<f64>>, tensor<6xcomplex<f64>>) -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(1.2855669659533444, -0.21927556449277827), (0.5140048159475425, -0.33755904585425905), (-1.2480611340405132, 0.590210580438829), (2.552026298904665, -9.966147984404035), (4.036694677059859e-04, 0.0043297564681885415), (-8.08819560700475, -7.53513394428196)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.5, 0.5]> : tensor<4xf32>
  %1 = stablehlo.constant dense<[0.5, 1.5, -1.0, 4.0]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %q = stablehlo.uniform_quantize %1 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.power %p, %q : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, 3.0, 0.5, 0.0]> : tensor<4xf32>
  return
}
// -----
// exponents 0, 1, 2, 0.5
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000, 1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000, 1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000, 1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<28xf32>
  %1 = stablehlo.constant dense<[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]> : tensor<28xf32>
  %r = stablehlo.power %0, %1 : tensor<28xf32>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000, 2.25, 4.0, 0.0, 0.0, 0x7F800000, 0x7F800000, 0x7FC00000, 1.2247448, 0xFFC00000, 0.0, 0.0, 0x7F800000, 0x7F800000, 0x7FC00000]> : tensor<28xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<28xf32>, tensor<28xf32>
  return
}
