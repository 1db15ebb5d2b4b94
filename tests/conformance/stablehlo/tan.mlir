// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.tan %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<"0x00000080C73FC7BF0C3F6EBF3FBFC0BE263FC0FFC0FFC07F"> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.tan"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5576171875, -1.5576171875, 0.54638671875, -0.931640625, -0.7470703125, -0.37451171875, 0.6484375, 0xFE00, 0xFE00, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.tan %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5574077, -1.5574077, 0.5463025, -0.93159646, -0.7470223, -0.37458563, 0.64836085, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000F03F000000000000F0BF000000000000E03F000000000000E8BF00000000000004400000000000000CC00000000000002440000000000000F07F000000000000F0FF000000000000F87F"> : tensor<12xf64>
  %r = "stablehlo.tan"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 1.5574077246549023, -1.5574077246549023, 0.5463024898437905, -0.9315964599440725, -0.7470222972386603, -0.3745856401585947, 0.6483608274590866, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.tan %0 : tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.tan"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.tan"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<[(-0.28605124, -2.4979162), (-0.69823444, -0.08374004), (-0.023952402, -0.98607785), (-0.06571025, 1.0396514), (0.055106178, -1.0073488), (0.3714703, -0.97136337)]> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<"0x507C659051FDF93F7E4D3D1B29ACDABFADD9B72F8293E3BF30D3926D01CFACBFD28F5472C8E6E0BF43E985FAED1601C00CB85C25E12AF1BF31ED6A9A8C3EFA3F7D1135576BB1EB3F1D501E83E9B1FCBF59A2CC1E8D6902C0029ADF2B98EFEABF"> : tensor<6xcomplex<f64>>
  %r = stablehlo.tan %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(-0.28605095002100983, -2.4979163439329177), (-0.6982344719666953, -0.08374004461699006), (-0.023952404108272006, -0.9860778651864606), (-0.06571024701971313, 1.0396513462844632), (0.05510617868476977, -1.0073487284651268), (0.37147030028788086, -0.9713633992827554)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.tan %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<"0x0000C03F000000400000003F0000003F"> : tensor<4xf32>
  return
}
