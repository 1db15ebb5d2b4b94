// bf16
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000080803F80BF003F40BF204060C02041807F80FFC07F"> : tensor<12xbf16>
  %r = chlo.asinh %0 : tensor<12xbf16> -> tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8828125, -0.8828125, 0.48046875, -0.69140625, 1.6484375, -1.96875, 3.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "chlo.asinh"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.88134765625, -0.88134765625, 0.481201171875, -0.693359375, 1.6474609375, -1.9658203125, 2.998046875, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = chlo.asinh %0 : tensor<12xf32> -> tensor<12xf32>
  %want0 = stablehlo.constant dense<"0x0000000000000080B3A1613FB3A161BF6561F63E187231BF78D8D23FBA9CFBBFE3E23F400000807F000080FF0000C07F"> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "chlo.asinh"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.881373587019543, -0.881373587019543, 0.48121182505960347, -0.6931471805599453, 1.6472311463710958, -1.9657204716496515, 2.99822295029797, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.asinh %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.asinh"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "chlo.asinh"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(1.2819847, -0.21643922), (-0.5794814, -0.048001032), (-1.4338783, -1.3005325), (-1.3452014, 0.9276955), (1.3449366, -1.0657808), (-1.6207647, -0.32612917)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93F7E4D3D1B29ACDABFADD9B72F8293E3BF30D3926D01CFACBFD28F5472C8E6E0BF43E985FAED1601C00CB85C25E12AF1BF31ED6A9A8C3EFA3F7D1135576BB1EB3F1D501E83E9B1FCBF59A2CC1E8D6902C0029ADF2B98EFEABF"> : tensor<6xcomplex<f64>>
  %r = chlo.asinh %0 : tensor<6xcomplex<f64>> -> tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(1.28198464836974, -0.21643921792885634), (-0.5794814438975258, -0.04800103138935099), (-1.4338783058277322, -1.3005324753246166), (-1.3452013474077642, 0.9276954892506843), (1.3449366006669263, -1.0657807337278153), (-1.6207646831921962, -0.32612918024319004)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
