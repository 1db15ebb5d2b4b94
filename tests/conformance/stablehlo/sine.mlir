// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F80, 0xFF80, 0x7FC0]> : tensor<12xbf16>
  %r = stablehlo.sine %0 : tensor<12xbf16>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.83984375, -0.83984375, 0.478515625, -0.6796875, 0.59765625, 0.3515625, -0.54296875, 0xFFC0, 0xFFC0, 0x7FC0]> : tensor<12xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xbf16>, tensor<12xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7C00, 0xFC00, 0x7E00]> : tensor<12xf16>
  %r = "stablehlo.sine"(%0) : (tensor<12xf16>) -> tensor<12xf16>
  %want0 = stablehlo.constant dense<"0x00000080BB3ABBBAAC3774B9CA389D355AB800FE00FE007E"> : tensor<12xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<12xf16>, tensor<12xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<12xf32>
  %r = stablehlo.sine %0 : tensor<12xf32>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.84147096, -0.84147096, 0.47942555, -0.6816388, 0.5984721, 0.35078323, -0.5440211, 0xFFC00000, 0xFFC00000, 0x7FC00000]> : tensor<12xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf32>, tensor<12xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.0, -0.0, 1.0, -1.0, 0.5, -0.75, 2.5, -3.5, 10.0, 0x7FF0000000000000, 0xFFF0000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  %r = "stablehlo.sine"(%0) : (tensor<12xf64>) -> tensor<12xf64>
  %want0 = stablehlo.constant dense<[0.0, -0.0, 0.8414709848078965, -0.8414709848078965, 0.479425538604203, -0.6816387600233341, 0.5984721441039565, 0.35078322768961984, -0.5440211108893698, 0xFFF8000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<12xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<12xf64>, tensor<12xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.sine %0 : tensor<f32>
  %want0 = stablehlo.constant dense<0.0> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.sine"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.sine"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0x02148B3FC611BC3C534113BF52C53CBD70730AC045C366C0176F16C0FAA9973FE57A1640EB78F2BF092183BFB76A213F"> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.sine %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(1.086548117204765, 0.022957668054520597), (-0.5752155706210615, -0.046086616105980874), (-2.163295493187227, -3.6056682991971605), (-2.3505304055431684, 1.1848746453582566), (2.3512507854592704, -1.894315208391688), (-1.0244457305171286, 0.6305346069229408)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<[1.0, -2.0, 3.5, 0.5]> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.sine %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[1.0, -1.0, -0.5, 0.5]> : tensor<4xf32>
  return
}
