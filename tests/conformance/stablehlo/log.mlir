// bf16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F80, 0.0, -1.0, 0x7FC0]> : tensor<10xbf16>
  %r = stablehlo.log %0 : tensor<10xbf16>
  %want0 = stablehlo.constant dense<[-1.3828125, 0.0, 0.40625, 0.69140625, 2.296875, 4.59375, 0x7F80, 0xFF80, 0xFFC0, 0x7FC0]> : tensor<10xbf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xbf16>, tensor<10xbf16>
  return
}
// -----
// f16
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7C00, 0.0, -1.0, 0x7E00]> : tensor<10xf16>
  %r = "stablehlo.log"(%0) : (tensor<10xf16>) -> tensor<10xf16>
  %want0 = stablehlo.constant dense<"0x8CBD00007D368C399B409B44007C00FC00FE007E"> : tensor<10xf16>
  check.expect_close %r, %want0 {max_ulp_difference = 1 : i64} : tensor<10xf16>, tensor<10xf16>
  return
}
// -----
// f32
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7F800000, 0.0, -1.0, 0x7FC00000]> : tensor<10xf32>
  %r = stablehlo.log %0 : tensor<10xf32>
  %want0 = stablehlo.constant dense<[-1.3862944, 0.0, 0.4054651, 0.6931472, 2.3025851, 4.6051702, 0x7F800000, 0xFF800000, 0xFFC00000, 0x7FC00000]> : tensor<10xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf32>, tensor<10xf32>
  return
}
// -----
// f64
func.func @main() {
  %0 = stablehlo.constant dense<[0.25, 1.0, 1.5, 2.0, 10.0, 100.0, 0x7FF0000000000000, 0.0, -1.0, 0x7FF8000000000000]> : tensor<10xf64>
  %r = "stablehlo.log"(%0) : (tensor<10xf64>) -> tensor<10xf64>
  %want0 = stablehlo.constant dense<[-1.3862943611198906, 0.0, 0.4054651081081644, 0.6931471805599453, 2.302585092994046, 4.605170185988092, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF8000000000000, 0x7FF8000000000000]> : tensor<10xf64>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<10xf64>, tensor<10xf64>
  return
}
// -----
// rank 0
func.func @main() {
  %0 = stablehlo.constant dense<0.25> : tensor<f32>
  %r = stablehlo.log %0 : tensor<f32>
  %want0 = stablehlo.constant dense<-1.3862944> : tensor<f32>
  check.expect_close %r, %want0 {max_ulp_difference = 3 : i64} : tensor<f32>, tensor<f32>
  return
}
// -----
// no elements
func.func @main() {
  %0 = stablehlo.constant dense<> : tensor<2x0xf32>
  %r = "stablehlo.log"(%0) : (tensor<2x0xf32>) -> tensor<2x0xf32>
  check.expect_eq_const %r, dense<> : tensor<2x0xf32>
  return
}
// -----
// complex<f32>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243454, -0.41675785), (-0.6117564, -0.056266826), (-0.5281718, -2.1361961), (-1.0729686, 1.6402708), (0.86540765, -1.7934356), (-2.3015387, -0.84174734)]> : tensor<6xcomplex<f32>>
  %r = "stablehlo.log"(%0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
  check.expect_almost_eq_const %r, dense<"0xDC58043F099780BE7A73F9BE263143C0E8E7493F6916E8BF5E472C3FDD9A0940EF54303FE5838FBF0C77653F479F32C0"> : tensor<6xcomplex<f32>> {tolerance = 1.0e-05 : f64}
  return
}
// -----
// complex<f64>
func.func @main() {
  %0 = stablehlo.constant dense<[(1.6243453636632417, -0.4167578474054706), (-0.6117564136500754, -0.056266827226329474), (-0.5281717522634557, -2.136196095668454), (-1.0729686221561705, 1.6402708084049886), (0.8654076293246785, -1.7934355851948631), (-2.3015386968802827, -0.841747365656204)]> : tensor<6xcomplex<f64>>
  %r = stablehlo.log %0 : tensor<6xcomplex<f64>>
  check.expect_almost_eq_const %r, dense<[(0.5169808741977922, -0.25115231421793804), (-0.48720910322840416, -3.049874835400596), (0.7886948203976409, -1.81318387919084), (0.6729639945498632, 2.150077213800522), (0.6887959979627681, -1.121212571543675), (0.8963477655615737, -2.7909716175428185)]> : tensor<6xcomplex<f64>> {tolerance = 1.0e-12 : f64}
  return
}
// -----
// quantised
func.func @main() {
  %0 = stablehlo.constant dense<"0x0000803F00000040000060400000003F"> : tensor<4xf32>
  %p = stablehlo.uniform_quantize %0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %s = stablehlo.log %p : tensor<4x!quant.uniform<i8:f32, 0.5:3>>
  %r = stablehlo.uniform_dequantize %s : (tensor<4x!quant.uniform<i8:f32, 0.5:3>>) -> tensor<4xf32>
  check.expect_eq_const %r, dense<[0.0, 0.5, 1.5, -0.5]> : tensor<4xf32>
  return
}
// -----
// of multiply with itself
func.func @main() {
  %0 = stablehlo.constant dense<[1.5, -2.0, 0.0, -0.0, 0x7F800000, 0xFF800000, 0x7FC00000]> : tensor<7xf32>
  %m = stablehlo.multiply %0, %0 : tensor<7xf32>
  %r = stablehlo.log %m : tensor<7xf32>
  %want0 = stablehlo.constant dense<[0.81093025, 1.3862944, 0xFF800000, 0xFF800000, 0x7F800000, 0x7F800000, 0x7FC00000]> : tensor<7xf32>
  check.expect_close %r, %want0 {max_ulp_difference = 2 : i64} : tensor<7xf32>, tensor<7xf32>
  return
}
