// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = chlo.atan %0 : tensor<12xbf16> -> tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.78515625, -0.78515625, 0.462890625, -0.64453125, 1.1875, -1.2890625, 1.46875, 1.5703125, -1.5703125, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "chlo.atan"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<"0x00000080483A48BA6B3726B9C33C2CBDE23D483E48BE007E"> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = chlo.atan %0 : tensor<12xf32> -> tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.7853982, -0.7853982, 0.4636476, -0.6435011, 1.19029, -1.2924967, 1.4711276, 1.5707964, -1.5707964, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "chlo.atan"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.7853981633974483, -0.7853981633974483, 0.4636476090008061, -0.6435011087932844, 1.1902899496825317, -1.2924966677897853, 1.4711276743037347, 1.5707963267948966, -1.5707963267948966, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.atan %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.atan"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "chlo.atan"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(1.0398118, -0.11111639), (-0.5500457, -0.04094093), (-1.4366481, -0.46574312), (-1.247403, 0.41228807), (1.3066292, -0.4563039), (-1.1990317, -0.1225496)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.atan %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<"0x6FD0D3B411A3F03F826A60A81F72BCBF249E697EF999E1BFFB80899935F6A4BFBBC126C782FCF6BFD709FC59BCCEDDBF7704E9D65CF5F3BFC4A7436EED62DA3FF2FB8306F4E7F43FD861433F1534DDBFDD0929E73B2FF3BFB21C7E36695FBFBF"> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
