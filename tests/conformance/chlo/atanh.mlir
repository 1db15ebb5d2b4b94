// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = chlo.atanh %0 : tensor<10xbf16> -> tensor<10xbf16>
  %want0 = stablehlo.constant dense<"0x000000800D3F0DBF013EAD3F05C0807F80FFC07F"> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "chlo.atanh"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.54931640625, -0.54931640625, 0.1256103515625, 1.3544921875, -2.072265625, 0x7C00, 0xFC00, 0x7E00]> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 0.5, -0.5, 0.125, 0.875, -0.96875, 1.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = chlo.atanh %0 : tensor<10xf32> -> tensor<10xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.54930615, -0.54930615, 0.12565722, 1.3540251, -2.0715673, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000E03F000000000000E0BF000000000000C03F000000000000EC3F000000000000EFBF000000000000F03F000000000000F0BF000000000000F87F"> : tensor<10xf64>
  %r = "chlo.atanh"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.5493061443340549, -0.5493061443340549, 0.12565721414045303, 1.354025100551105, -2.0715673631957663, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.atanh %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.atanh"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "chlo.atanh"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(0.6320418, -1.3552474), (-0.70683134, -0.089410305), (-0.09140974, -1.1516211), (-0.23811246, 1.1423229), (0.18191282, -1.1308098), (-0.39380684, -1.4085778)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = chlo.atanh %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.6320418132445301, -1.355247312707399), (-0.7068313801546684, -0.0894103132348615), (-0.0914097382629858, -1.1516211319692211), (-0.23811247491480628, 1.1423228454277627), (0.18191281604724818, -1.1308097522337661), (-0.3938068316185703, -1.4085778118644356)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
