// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F80BF003F40BF204060C02041807F80FFC07F4A71"> : tensor<13xbf16>
  %r = stablehlo.is_finite %0 : (tensor<13xbf16>) -> tensor<13xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, false, false, false, true]> : tensor<13xi1>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00, 60000.0]> : tensor<13xf16>
  %r = stablehlo.is_finite %0 : (tensor<13xf16>) -> tensor<13xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, false, false, false, true]> : tensor<13xi1>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000, 1.0e+30]> : tensor<13xf32>
  %r = stablehlo.is_finite %0 : (tensor<13xf32>) -> tensor<13xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, false, false, false, true]> : tensor<13xi1>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000, 1.0e+30]> : tensor<13xf64>
  %r = stablehlo.is_finite %0 : (tensor<13xf64>) -> tensor<13xi1>
  check.expect_eq_const %r, dense<[true, true, true, true, true, true, true, true, true, false, false, false, true]> : tensor<13xi1>
  return
}
