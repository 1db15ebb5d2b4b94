// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F80, 0.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = stablehlo.log_plus_one %0 : tensor<10xbf16>
  %want0 = stablehlo.constant dense<"0x643E313F6B3F8D3F19409440807F000080FFC07F"> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7C00, 0.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "stablehlo.log_plus_one"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.22314453125, 0.693359375, 0.91650390625, 1.0986328125, 2.3984375, 4.61328125, 0x7C00, 0.0, 0xFC00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F800000, 0.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = stablehlo.log_plus_one %0 : tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.22314355, 0.6931472, 0.91629076, 1.0986123, 2.3978953, 4.6151204, 0x7F800000, 0.0, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x000000000000D03F000000000000F03F000000000000F83F000000000000004000000000000024400000000000005940000000000000F07F0000000000000000000000000000F0BF000000000000F87F"> : tensor<10xf64>
  %r = "stablehlo.log_plus_one"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0.22314355131420976, 0.6931471805599453, 0.9162907318741551, 1.0986122886681098, 2.3978952727983707, 4.61512051684126, 0x7FF0000000000000, 0.0, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.25> : tensor<f32>
  %r = stablehlo.log_plus_one %0 : tensor<f32>
  %want0 = stablehlo.constant dense<0.22314355> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.log_plus_one"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.log_plus_one"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.97728455, -0.15748939), (-0.93572915, -0.14392453), (0.7828429, -1.3534133), (0.49584988, 1.6152527), (0.95076686, -0.76572996), (0.4382636, -2.567518)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93F7E4D3D1B29ACDABFADD9B72F8293E3BF30D3926D01CFACBFD28F5472C8E6E0BF43E985FAED1601C00CB85C25E12AF1BF31ED6A9A8C3EFA3F7D1135576BB1EB3F1D501E83E9B1FCBF59A2CC1E8D6902C0029ADF2B98EFEABF"> : tensor<6xcomplex<f64>>
  %r = stablehlo.log_plus_one %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.9772845396938542, -0.1574893839536573), (-0.9357292438738385, -0.1439245432256839), (0.7828428618874534, -1.3534133844681453), (0.4958498669667136, 1.6152527326516655), (0.9507668765659278, -0.7657299898281493), (0.4382635899750069, -2.567517881157276)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.log_plus_one %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[0.5, 1.0, 1.5, 0.5]> : tensor<4xf32>
  return
}
