// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F80BF003F40BF204060C02041807F80FFC07F"> : tensor<12xbf16>
  %r = stablehlo.cosine %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.5390625, 0.5390625, 0.87890625, 0.73046875, -0.80078125, -0.9375, -0.83984375, 0xFFC0, 0xFFC0, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.cosine"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.54052734375, 0.54052734375, 0.87744140625, 0.7314453125, -0.80126953125, -0.9365234375, -0.8388671875, 0xFE00, 0xFE00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.cosine %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<"0x0000803F0000803F40510A3F40510A3F40A9603FF64F3B3FBF174DBFA0BB6FBF64CD56BF0000C0FF0000C0FF0000C07F"> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.cosine"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[1.0, 1.0, 0.5403023058681398, 0.5403023058681398, 0.8775825618903728, 0.7316888688738209, -0.8011436155469337, -0.9364566872907963, -0.8390715290764524, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.cosine %0 : tensor<f32>
  %want0 = stablehlo.constant dense<1.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.cosine"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<"0x8DEACF3F4961D5BE119C1CBF0B7866BD443607BF70B708C0095789BF65F4D13F5B8B5D3F4C8FE5BF694C13C0C17C57BF"> : tensor<6xcomplex<f32>>
  %r = "stablehlo.cosine"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(-0.058239345, 0.42831248), (0.8199368, -0.03233144), (3.7076776, -2.103777), (1.2774786, 2.1801414), (2.0021892, 2.22457), (-0.91816497, -0.70352113)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.cosine %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(-0.058239282867261315, 0.4283124683541343), (0.8199367937006059, -0.03233144235636709), (3.7076775977826917, -2.1037767647990733), (1.277478533723015, 2.180141432635319), (2.0021892169396915, 2.2245700276251954), (-0.9181649521870403, -0.7035211749989732)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F000000C0000060400000003F"> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.cosine %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[0.5, -0.5, -1.0, 1.0]> : tensor<4xf32>
  return
}
