// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = chlo.erf %0 : tensor<12xbf16> -> tensor<12xbf16>
  %want0 = stablehlo.constant dense<"0x00000080583F58BF053F36BF803F80BF803F803F80BFC07F"> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "chlo.erf"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8427734375, -0.8427734375, 0.5205078125, -0.7109375, 0.99951171875, -1.0, 1.0, 1.0, -1.0, 0x7E00]> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = chlo.erf %0 : tensor<12xf32> -> tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8427008, -0.8427008, 0.5204999, -0.71115565, 0.999593, -0.9999993, 1.0, 1.0, -1.0, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<"0x00000000000000000000000000000080000000000000F03F000000000000F0BF000000000000E03F000000000000E8BF00000000000004400000000000000CC00000000000002440000000000000F07F000000000000F0FF000000000000F87F"> : tensor<12xf64>
  %r = "chlo.erf"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8427007929497148, -0.8427007929497148, 0.5204998778130465, -0.7111556336535151, 0.999593047982555, -0.9999992569016276, 1.0, 1.0, -1.0, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = chlo.erf %0 : tensor<f32> -> tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "chlo.erf"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
