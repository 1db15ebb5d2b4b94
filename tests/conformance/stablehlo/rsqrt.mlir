// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F80, 0.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = stablehlo.rsqrt %0 : tensor<10xbf16>
  %want0 = stablehlo.constant dense<[2.0, 1.0, 0.81640625, 0.70703125, 0.31640625, 0.10009765625, 0.0, 0x7F80, 0xFFC0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7C00, 0.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "stablehlo.rsqrt"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[2.0, 1.0, 0.81640625, 0.70703125, 0.316162109375, 0.0999755859375, 0.0, 0x7C00, 0xFE00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803E0000803F0000C03F00000040000020410000C8420000807F00000000000080BF0000C07F"> : tensor<10xf32>
  %r = stablehlo.rsqrt %0 : tensor<10xf32>
  %want0 = stablehlo.constant dense<[2.0, 1.0, 0.8164966, 0.70710677, 0.31622776, 0.1, 0.0, 0x7F800000, 0xFFC00000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7FF0000000000000, 0.0, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  %r = "stablehlo.rsqrt"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[2.0, 1.0, 0.8164965809277261, 0.7071067811865475, 0.31622776601683794, 0.1, 0.0, 0x7FF0000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.25> : tensor<f32>
  %r = stablehlo.rsqrt %0 : tensor<f32>
  %want0 = stablehlo.constant dense<2.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.rsqrt"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.rsqrt"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.7661357, 0.096717305), (0.058488116, 1.2744983), (0.4155496, 0.53080696), (0.33978117, -0.62828565), (0.60017633, 0.37678736), (0.111414485, 0.62900245)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.rsqrt %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.7661357289988197, 0.09671730631126803), (0.058488111412314754, 1.2744983663941782), (0.41554960588074186, 0.5308069856673737), (0.33978117252462864, -0.628285664866645), (0.6001763191405376, 0.37678736352414877), (0.111414485821613, 0.6290024441015898)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.rsqrt %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, 0.5, 0.5, 1.5]> : tensor<4xf32>
  return
}
