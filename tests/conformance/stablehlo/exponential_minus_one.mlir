// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F80BF003F40BF204060C02041807F80FFC07F"> : tensor<12xbf16>
  %r = stablehlo.exponential_minus_one %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.71875, -0.6328125, 0.6484375, -0.52734375, 11.1875, -0.96875, 22016.0, 0x7F80, -1.0, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.exponential_minus_one"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.71875, -0.63232421875, 0.64892578125, -0.52783203125, 11.1796875, -0.9697265625, 22032.0, 0x7C00, -1.0, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.exponential_minus_one %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<"0x0000000000000080A9F0DB3FA7D221BF9912263FFC1207BF7FEB3241FC4478BFEE12AC460000807F000080BF0000C07F"> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.exponential_minus_one"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.7182818284590453, -0.6321205588285577, 0.6487212707001282, -0.5276334472589853, 11.182493960703473, -0.9698026165776815, 22025.465794806718, 0x7FF0000000000000, -1.0, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.exponential_minus_one %0 : tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.exponential_minus_one"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F4961D5BE119C1CBF0B7866BD443607BF70B708C0095789BF65F4D13F5B8B5D3F4C8FE5BF694C13C0C17C57BF"> : tensor<6xcomplex<f32>>
  %r = "stablehlo.exponential_minus_one"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(3.640699, -2.0543883), (-0.45846102, -0.030502878), (-1.3159242, -0.49791247), (-1.0237406, 0.34116676), (-1.5246258, -2.3173308), (-0.9333142, -0.07465891)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.exponential_minus_one %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(3.6406986892159505, -2.0543882546878085), (-0.45846101872540707, -0.03050287734623004), (-1.3159241816849108, -0.49791249706584656), (-1.0237405916714266, 0.3411667501400701), (-1.524625853847648, -2.3173308112611455), (-0.9333141923547417, -0.07465891035339339)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.exponential_minus_one %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.5, -1.0, 32.0, 0.5]> : tensor<4xf32>
  return
}
